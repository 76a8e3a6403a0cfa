/** Tells lines that nobody typed for this mail: "Sent from my phone", scanners' and lawyers' lines, pictures, banners. */
import {
  ADDED_LINES,
  ASTRAY,
  BANNERS,
  CLOSINGS,
  DEVICES,
  DISCLAIMER_STEMS,
  EXCUSES,
  SENT_FROM,
  SENT_FROM_ENDINGS,
  SENT_FROM_JOINED,
  THIS_MAIL,
} from './boilerplate-words.ts';

const CLOSING_PHRASES: ReadonlySet<string> = new Set(CLOSINGS);
const LONGEST_SENT_FROM = 160;
/** The device is named within so many words of the start. */
const MOST_WORDS_TO_DEVICE = 9;
/** "Galaxy S21 Ultra, an AT&T LTE smartphone": more plain words behind it, and it is a sentence of the author's. */
const MOST_WORDS_BEHIND = 3;
/** "..., please excuse my typos and brevity". */
const MOST_WORDS_OF_EXCUSE = 8;

/** "Sent from my iPhone", but not "Sent from my desk at the front, because the line is down". */
export function isSentFrom(text: string): boolean {
  if (text.length > LONGEST_SENT_FROM || text.length < 5) return false;
  const line = text
    .toLowerCase()
    .replace(/^[-–—_*<\s>|]+/, '')
    .replace(/’/g, "'");
  if (SENT_FROM_ENDINGS.some(ending => line.replace(/[.。\s]+$/, '').endsWith(ending)))
    return line.length < 60;
  if (SENT_FROM_JOINED.some(start => line.startsWith(start))) return line.length < 40;
  return SENT_FROM.some(phrase => line.startsWith(phrase)) && namesDevice(line);
}

function namesDevice(line: string): boolean {
  const words = line.split(/[^\p{L}\p{N}.\-:/]+/u).filter(word => word !== '');
  const isDevice = (word: string) => DEVICES.some(device => word.startsWith(device));
  const first = words.findIndex(isDevice);
  if (first < 0 || first > MOST_WORDS_TO_DEVICE || /[?!]$/.test(line)) return false;
  const behind = words.slice(words.findLastIndex(isDevice) + 1).filter(word => /^\p{L}+$/u.test(word)).length;
  return behind <= MOST_WORDS_BEHIND || (behind <= MOST_WORDS_OF_EXCUSE && EXCUSES.test(line));
}

const ADDED = ADDED_LINES.map(straight);
const ABOVE = BANNERS.map(straight);

function straight(text: string): string {
  return text.replace(/’/g, "'");
}

/** A line that a scanner, provider or program adds, or that only stands for a picture. */
export function isAdded(text: string): boolean {
  if (isPicture(text)) return true;
  const line = text
    .slice(0, 120)
    .toLowerCase()
    .replace(/^[-–—_*\s]+/, '')
    .replace(/’/g, "'");
  return ADDED.some(start => line.startsWith(start));
}

/** A scanner's banner, such as "CAUTION: This email originated from outside". */
export function isBanner(text: string): boolean {
  const line = straight(text.slice(0, 80).toLowerCase());
  const start = ABOVE.find(start => line.startsWith(start));
  if (start === undefined) return false;
  return !/^\[|:$/.test(start) || /^[^\]]*\]$/.test(line) || goesOnWarning(text) || isAboutSender(line);
}

/** "[EXTERNAL] Yes, go ahead" holds the author's words; "External: sender outside the organisation" does not. */
function isAboutSender(line: string): boolean {
  return /sender|e-?mail|message|outside|organi[sz]ation/.test(line.replace(/^\[[^\]]*\]/, ''));
}

function isPicture(text: string): boolean {
  return (
    text.length < 200 &&
    /^(?:\s*[[<](?:cid:|image:|inline image|bild:|logo|https?:\/\/)[^\]>]*[\]>]\s*)+$/i.test(text)
  );
}

const STEMS = new RegExp(DISCLAIMER_STEMS.map(stem => stem.replace('.', '\\.')).join('|'), 'g');

/** A closing paragraph of legal small print: several of its stock words, fewer when it is set small or grey. */
export function isDisclaimer(paragraph: string, small: boolean): boolean {
  const text = paragraph.slice(0, 4000).toLowerCase();
  if (text.length < (small ? 20 : 40)) return false;
  const stems = stemsIn(text);
  return stems >= 4 || (stems >= 3 && text.length >= 120) || (small && stems >= 1);
}

function stemsIn(lower: string): number {
  return new Set(lower.match(STEMS)).size;
}

/** Shorter small print, which only its place below a contact block makes sure: people ask to delete things, too. */
export function mayBeSmallPrint(paragraph: string): boolean {
  const text = paragraph.slice(0, 4000).toLowerCase();
  if (text.length < 30 || text.endsWith('?') || !THIS_MAIL.test(text)) return false;
  return stemsIn(text) + Number(ASTRAY.test(text)) >= 2;
}

/** "Kind regards," and its like, alone on a line. */
export function isClosing(text: string): boolean {
  if (text.length > 50) return false;
  return CLOSING_PHRASES.has(
    text
      .toLowerCase()
      .replace(/’/g, "'")
      .replace(/[\s,.;:!、。…-]+$/, ''),
  );
}

/** The second line of a banner: "Do not click links or open attachments unless you recognise the sender." */
export function goesOnWarning(text: string): boolean {
  const line = text.slice(0, 300).toLowerCase();
  return (
    ['click', 'link', 'attachment', 'recogni', 'sender', 'unless'].filter(word => line.includes(word))
      .length >= 3
  );
}
