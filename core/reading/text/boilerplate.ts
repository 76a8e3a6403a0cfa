/** Tells lines that nobody typed for this mail: "Sent from my phone", scanners' and lawyers' lines, pictures, banners. */
import {
  ADDED_LINES,
  CLOSINGS,
  DEVICES,
  DISCLAIMER_STEMS,
  SENT_FROM,
  SENT_FROM_ENDINGS,
  SENT_FROM_JOINED,
} from './boilerplate-words.ts';

const DEVICE_WORDS: ReadonlySet<string> = new Set(DEVICES);
const CLOSING_PHRASES: ReadonlySet<string> = new Set(CLOSINGS);
const LONGEST_SENT_FROM = 160;
/** "Sent from my Galaxy S21 Ultra 5G smartphone, please excuse brevity" is about as far as it goes. */
const MOST_WORDS_TO_DEVICE = 9;

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
  const words = line.split(/[^\p{L}\p{N}.-]+/u).filter(word => word !== '');
  const device = words.findIndex(
    word => DEVICE_WORDS.has(word.replace(/['.].*$/, '')) || DEVICE_WORDS.has(word),
  );
  return device >= 0 && device <= MOST_WORDS_TO_DEVICE && words.length - device <= 12;
}

const BANNERS = ADDED_LINES.map(line => line.replace(/’/g, "'"));

/** A line that a scanner, provider or program adds, or that only stands for a picture. */
export function isAdded(text: string): boolean {
  if (isPicture(text)) return true;
  const line = text
    .slice(0, 120)
    .toLowerCase()
    .replace(/^[-–—_*\s]+/, '')
    .replace(/’/g, "'");
  return BANNERS.some(start => line.startsWith(start));
}

function isPicture(text: string): boolean {
  return (
    text.length < 200 &&
    /^(?:\s*[[<](?:cid:|image:|inline image|bild:|logo|https?:\/\/)[^\]>]*[\]>]\s*)+$/i.test(text)
  );
}

/** A closing paragraph of legal small print: several of its stock words, fewer when it is set small or grey. */
export function isDisclaimer(paragraph: string, small: boolean): boolean {
  const text = paragraph.slice(0, 4000).toLowerCase();
  if (text.length < 40) return false;
  const stems = DISCLAIMER_STEMS.filter(stem => text.includes(stem)).length;
  return stems >= 4 || (stems >= 3 && text.length >= 120) || (small && stems >= 1);
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
