/** Finds answers typed inside the quoted mail, told apart only by colour or by the author's name in front. */
import type { Author } from './contact-block.ts';
import { headerBlockAt } from './header-block.ts';
import type { Answer, Line, Whose } from './line.ts';
import { saysAnswersBelow, unmarkedAnswers } from './unmarked-answers.ts';

/** Words with which people say above a quote that they answered inside it. */
const ANNOUNCES =
  /(?<!\p{L})(?:below|in-?line|in line|answers?|comments?|replies|response|red|blue|green|bold|highlight\w*|colou?r\w*|rouge|bleu|vert|gras|ci-dessous|réponses?|unten|rot|blau|grün|fett|antworten|anmerkungen|rojo|azul|verde|negrita|abajo|respuestas?|rosso|blu|grassetto|sotto|risposte|rood|blauw|groen|vet|hieronder|antwoorden|vermelho|negrito|abaixo|respostas?|czerwon\w*|niebiesk\w*|poniżej|odpowied\w*|röd\w*|blå\w*|nedan|svar\w*|rød\w*|nedenfor|punaise\w*|sinise\w*|alla|vastauks\w*|červen\w*|modř\w*|níže|odpověd\w*|красн\w*|син\w*|ниже|ответ\w*)(?!\p{L})|赤字|青字|下記|回答|红色|蓝色|下面/iu;
const LONGEST_NOTE = 2000;
/** Longer than a name in brackets. */
const LONGEST_TAG = 80;
/** More coloured lines than this share, and the colour is the quoted mail's own. */
const MOST_COLOURED = 0.7;

export function answersWithin(
  lines: readonly Line[],
  whose: readonly Whose[],
  author: Author | null,
): Answer[] {
  const quoted = latestQuoted(lines, whose);
  if (quoted.length === 0) return [];
  const note = lines
    .slice(0, quoted[0])
    .filter((_, at) => whose[at] === 'own')
    .map(line => line.text)
    .join(' ');
  const announced = note.length <= LONGEST_NOTE && (note.trim() === '' || ANNOUNCES.test(note));
  const isAnswer = (line: Line) =>
    isSetApart(line, announced) || (author !== null && isSigned(line.text, author));
  const answers = quoted.filter(at => isAnswer(lines[at]!));
  const wholeLines = answers.filter(at => lines[at]!.ending === null).length;
  if (answers.length === 0 && saysAnswersBelow(note)) return unmarkedAnswers(lines, quoted);
  if (answers.length === 0 || wholeLines > quoted.length * MOST_COLOURED) return [];
  return answers
    .filter(at => announced || follows(lines, at))
    .map(at => ({
      at,
      whose: announced && note.trim() !== '' ? 'own' : 'unsure',
      words: answerIn(lines[at]!, author),
    }));
}

/** The words behind Outlook's "[Name]", or those set apart at the line's end; null when the whole line is the answer. */
function answerIn(line: Line, author: Author | null): string | null {
  const tag = tagOf(line.text, author);
  if (tag !== null) return line.text.slice(tag.length);
  return line.ending === null || isSigned(line.text, author) ? null : line.ending.text;
}

/** The lines with words of the mail answered to: not of older ones quoted within it, and not of its header block. */
function latestQuoted(lines: readonly Line[], whose: readonly Whose[]): number[] {
  const quoted: number[] = [];
  let blocks = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.text === '' || whose[at] !== 'earlier' || line.depth > 1 || line.mark === 'signature') continue;
    const end = headerBlockAt(lines, at, false);
    if (end !== null) {
      if (++blocks > 1) break;
      at = end - 1;
    } else if (line.mark !== 'attribution') quoted.push(at);
  }
  return quoted;
}

function isSetApart(line: Line, announced: boolean): boolean {
  const emphasis = line.emphasis ?? line.ending?.emphasis ?? null;
  if (emphasis === null || line.small) return false;
  return announced || (emphasis !== 'bold' && line.ending === null);
}

/** Outlook marks comments with the author's name in brackets; people write "Glenda:" by hand. */
function isSigned(text: string, author: Author | null): boolean {
  if (author === null) return false;
  const first = author.name.split(/\s+/)[0] ?? '';
  if (first.length < 2) return false;
  const lower = text.slice(0, LONGEST_TAG).toLowerCase();
  const byHand = [`${first}:`, `${author.name}:`, `${first}>`];
  return tagOf(text, author) !== null || byHand.some(mark => lower.startsWith(mark.toLowerCase()));
}

/** "[Winifred Oakes] ", "[Oakes, Winifred] " or "[WO] ", which Outlook's setting "Preface comments with" puts in front. */
function tagOf(text: string, author: Author | null): string | null {
  const tag = /^\[([^\]]+)\]:?\s*/.exec(text.slice(0, LONGEST_TAG));
  if (tag === null || author === null || tag[0].length === text.length) return null;
  const names = new Set(namesIn(author.name));
  names.add([...names].map(name => name[0]).join(''));
  const tagged = namesIn(tag[1]!);
  return tagged.length > 0 && tagged.every(name => names.has(name)) ? tag[0] : null;
}

function namesIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}'’-]+/u)
    .filter(name => name.length >= 2);
}

/** An answer that nothing announced stands right below a question. */
function follows(lines: readonly Line[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (lines[before]!.text !== '') return /[?？]$/.test(lines[before]!.text);
  return false;
}
