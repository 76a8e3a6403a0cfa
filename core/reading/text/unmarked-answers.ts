/** Finds what may be answers in a quoted mail that nothing sets apart, where the note above says that answers are there. */
import { isClosing } from './boilerplate.ts';
import type { Answer, Line } from './line.ts';

const ANSWERS =
  /(?<!\p{L})(?:answer(?:s|ed)?|comment(?:s|ed)?|repl(?:y|ies|ied)|responses?|réponses?|répondu|commentaires?|antwort(?:en)?|geantwortet|anmerkungen|respuestas?|respond[oí]\w*|comentarios|risposte|rispost[ao]|commenti|antwoord(?:en)?|opmerkingen|respostas?|respondi|comentários|odpowied\p{L}*|uwagi|svar(?:en|ene|ar|at)?|kommentar\p{L}*|vastau\p{L}*|vastasin|odpověd\p{L}*|ответ\p{L}*)(?!\p{L})|回答|答え|回复/iu;
const BELOW =
  /(?<!\p{L})(?:below|in-?line|in line|in (?:the|your) (?:text|mail|e-?mail|message)|under each|beneath|ci-dessous|dans le texte|dans votre (?:mail|message)|unten|weiter unten|im text|in der mail|abajo|más abajo|debajo|en el texto|sotto|di seguito|nel testo|hieronder|onder|in de tekst|tussen de regels|abaixo|no texto|poniżej|w tekście|nedan|i texten|nedenfor|herunder|i teksten|i mailen|alla|tekstissä|níže|v textu|ниже|в тексте)(?!\p{L})|下記|以下|文中|下面/iu;
/** Longer notes are the answer themselves. */
const LONGEST_NOTE = 200;

export function saysAnswersBelow(note: string): boolean {
  return note.length <= LONGEST_NOTE && ANSWERS.test(note) && BELOW.test(note);
}

const OPENS_ITEM = /^(?:[-*•–·+]|\(?\d{1,3}[.):]|\p{L}[.)])\s/u;
const QUESTION = /[?？]$/;

/** What stands right below a question, up to the next blank line or question; never sure to be the author's. */
export function unmarkedAnswers(lines: readonly Line[], quoted: readonly number[]): Answer[] {
  const found: Answer[] = [];
  let open = false;
  for (const at of quoted) {
    const { text, depth } = lines[at]!;
    const question = QUESTION.test(text);
    const below: boolean = open || QUESTION.test(lines[at - 1]?.text ?? '');
    open = below && !question && depth === 0 && !OPENS_ITEM.test(text) && !isClosing(text);
    if (open) found.push({ at, whose: 'unsure', words: null });
    open &&= lines[at + 1]?.text !== '';
  }
  return found;
}
