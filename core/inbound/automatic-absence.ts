/** Tells absence notices that carry no mark: nothing but what such notices say, clause by clause. */
import { isClosing } from '../reading/text/boilerplate.ts';
import type { AutomaticMark, Looked } from './automatic-mail.ts';
import * as words from './automatic-words.ts';

/** In this order: is away, when it is urgent, whom to turn to, when an answer comes, that nobody reads it. */
const KINDS: readonly RegExp[] = [
  words.ABSENCE_SIGNS[1]!,
  words.ABSENCE_SIGNS[3]!,
  /\b(?:contact|call|ring|phone|e-?mail|write to|reach)\b|wenden sie|kontaktier|rufen sie|vertret|adresser à|contacter|joindre|appel(?:er|ez)|contact[ea]|llam|diríjase|escrib|contatt|rivolger|scriv|chiam|contact op|terecht bij|bellen|kontakt|dzwoni|\bring\b|maila|hør|yhteyttä|soita|obraťte|volejte|обращ|свяж|звон|ご連絡|联系/iu,
  /\b(?:repl(?:y|ied)|respond|answer(?:ed)?|get back|back (?:on|in)|return(?:ing)?|reopen|be in touch)\b|antwort|zurück|rückkehr|wieder|répond|retour|respond|contest|vuelta|regres|rispond|ritorno|rientr|beantwoord|antwoord|reage|terug|odpowi|wrac|wróc|powro|svar|tillbaka|tilbage|tilbake|vasta|palaa|palat|odpov|návrat|zpět|ответ|верну|返信|戻り|回复|回来/iu,
  /not (?:be(?:en)? )?(?:read|forwarded|monitored|checked)|not (?:checking|reading)|(?:limited|no|little) access|nicht (?:weiter|gelesen)|lese\b.{0,30}\bnicht|kein(?:en)? zugriff|ne (?:consulte|lis|sera|seront)|pas accès|no (?:leo|tengo acceso)|non (?:leggo|ho accesso)|niet (?:gelezen|doorgestuurd)|lees\b.{0,30}\bniet|nie (?:czytam|mam dostępu)|läser inte|læser ikke|leser ikke|en lue|nečtu|не (?:читаю|имею доступа)|確認できま/iu,
];
/** Somebody gone for good: with whom to turn to, or that nothing was passed on, the same notice. */
const LEFT =
  /\bno longer (?:works?|working|with|employed|in use)\b|\bhas left (?:the|our) (?:company|firm|organi[sz]ation)|nicht mehr (?:bei uns|im unternehmen|für .{1,40} tätig)|ne (?:travaille|fait) plus|ya no trabaj|non lavora più|werk\w* niet (?:meer|langer)|não trabalha mais|nie pracuj\w+ już|już nie pracuj|slutat (?:hos|på)|ikke længere ansat|ikke lenger ansatt|ei ole enää|již nepracuj|больше не работа/iu;
const CLOSED =
  /\bclosed\b|geschlossen|fermé|cerrad|chius|gesloten|fechad|zamknięt|stängt|lukket|stengt|suljettu|zavřen|закрыт/iu;
/** Notices name nothing that a call or an answer is about. */
const ABOUT =
  /\b(?:about|regarding|concerning|wegen|bezüglich|au sujet|concernant|sobre|acerca|riguardo|angående|vedrørende|w sprawie|ohledně)\b/iu;
const BETWEEN_CLAUSES =
  /(?:(?:(?<=[^\s\d])\.|[!。！,;:、])\s+|[。、]|\n|\s[-–—]\s|\s(?:and|but|so|und|aber|et|mais|y|pero|ma|maar|mas|och|og|så|men|ale|mutta|но|then|dann|donc|dus)\s)+/iu;
/** "until 4 May", "Beth on 01632 960111": dates, names and numbers go with any clause. */
const LONGEST_SCRAP = 3;

export function absence({ subject, own }: Looked): AutomaticMark | null {
  const gone = LEFT.test(own);
  if (!gone && !words.ABSENCE_SIGNS[1]!.test(own)) return null;
  if (own.includes('?') || words.NAMED_GREETING.test(own) || words.REQUESTS.test(own)) return null;
  const kinds = KINDS.filter(kind => kind.test(own)).length;
  const asNotices = gone ? kinds >= 2 : kinds >= 3;
  return (asNotices || saidAsStock(subject, own)) && saysOnlyAbsence(own)
    ? { class: 'out-of-office', because: 'it says what absence notices say' }
    : null;
}

function saidAsStock(subject: string, own: string): boolean {
  const signs = words.ABSENCE_SIGNS.filter(sign => sign.test(own)).length;
  return words.ABSENCE_SUBJECTS.test(subject) ? signs >= 2 : signs >= 3 && words.STOCK_THANKS.test(own);
}

/** People add what they want done: one clause of another kind, and a person wrote it. */
export function saysOnlyAbsence(own: string): boolean {
  return clausesOf(own).every(isStock);
}

/** "As soon as possible" alone says nothing: people ask for that as well. */
function isStock(clause: string): boolean {
  if (ABOUT.test(clause)) return false;
  return [LEFT, CLOSED, words.ABSENCE_SIGNS[0]!, ...KINDS].some(kind => kind.test(clause));
}

const FORMAL = /^(?:dear|sehr geehrte|geachte|madame|estimad|gentil|szanown|vážen)/iu;

/** Without greeting, closing phrase, name, dates and numbers. */
function clausesOf(own: string): string[] {
  const lines = own.split('\n').filter(line => line.trim() !== '');
  const body = lines.filter((line, at) => !isFrame(line, at, lines.length));
  return body
    .join('\n')
    .split(BETWEEN_CLAUSES)
    .filter(clause => !isScrap(clause));
}

function isFrame(line: string, at: number, all: number): boolean {
  if (isClosing(line)) return true;
  const short = line.trim().split(/\s+/).length <= 4;
  if (at === 0) return (short || FORMAL.test(line)) && /[,!:]$/.test(line.trim());
  return (
    short && at >= all - 3 && line.split(/\s+/).every(word => /^\P{Ll}/u.test(word)) && !/[.!]$/.test(line)
  );
}

function isScrap(clause: string): boolean {
  const said = clause.split(/\s+/).filter(word => /^\p{Ll}{2,}[.!]?$/u.test(word));
  return said.length === 0 || (said.length < LONGEST_SCRAP && /\d/.test(clause));
}
