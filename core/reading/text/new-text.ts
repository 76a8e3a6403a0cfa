/** Reads what the author of a mail newly wrote, apart from the thread below or around it. */
import { isSentFrom } from './boilerplate.ts';
import type { Author } from './contact-block.ts';
import { htmlLines } from './html-lines.ts';
import { type Line, nextWords, type Whose } from './line.ts';
import { joinLines, unwrap } from './paragraphs.ts';
import { plainLines } from './plain-lines.ts';
import { bannersEnd, wordsEnd } from './signature.ts';
import { restoreTypedSigns } from './typed-signs.ts';
import { whoseLines } from './whose.ts';

/** "Fwd:" and what other languages' programs write: then nothing but a signature may stand above. */
const FORWARDS = /^(?:fwd?|fw|wg|tr|rv|enc|i|doorst|vb|vs|pd|fs|转发|轉寄|転送)\s*[:：]/iu;

export type MailText = {
  text: string | null;
  html: string | null;
  subject?: string | null;
  /** The plain text still has its soft line breaks (RFC 3676): the MIME parser did not join them. */
  flowed?: boolean;
  delSp?: boolean;
  /** Whose words are looked for; makes hand-typed signatures surer. */
  author?: Author | null;
};

export type NewText = {
  /** The author's new words in order; greeting and closing kept, signature and quotes not. */
  text: string;
  /** Everything cut, to be shown folded. */
  earlier: string;
  /** Lines kept in `text` only because they may be the author's: kind and risk must not rest on them alone. */
  unsure: readonly string[];
};

/**
 * Splits a mail into new and earlier words. The HTML part is read where there is one, since programs mark quotes
 * there; losing a line of the author's is worse than leaving a quoted one, so what is not surely earlier stays.
 * Linear in the length of its input, never throws.
 */
export function newText(parts: MailText): NewText {
  const flow = { flowed: parts.flowed ?? false, delSp: parts.delSp ?? false };
  const author = parts.author ?? null;
  const reader = { author, forwards: FORWARDS.test(parts.subject ?? '') };
  const rich = parts.html === null ? null : read(htmlLines(parts.html), reader, false);
  if (rich !== null && rich.text !== '') return rich;
  if (parts.text === null) return rich ?? { text: '', earlier: '', unsure: [] };
  const plain = read(plainLines(parts.text, flow), reader, !flow.flowed);
  return plain.text === '' && rich !== null ? rich : plain;
}

/** What is known of the mail as a whole. */
type Reader = { author: Author | null; forwards: boolean };

function read(all: readonly Line[], reader: Reader, wrapped: boolean): NewText {
  const { lines, whose } = whoseLines(restoreTypedSigns(all), reader.author);
  if (!lines.some((line, at) => line.text !== '' && whose[at] !== 'earlier')) keepSignature(lines, whose);
  cutSignatures(lines, whose, reader);
  const stretches = runs(whose).map(run => {
    const texts = lines.slice(run.from, run.to).map(line => line.text);
    return { whose: run.whose, texts: wrapped ? unwrap(texts) : texts };
  });
  const kept = stretches.flatMap(({ texts }) => ['', ...texts]);
  const unsure = stretches
    .filter(run => run.whose === 'unsure')
    .flatMap(({ texts }) => texts.filter(text => text !== ''));
  const earlier = lines
    .filter((line, at) => whose[at] === 'earlier' || line.text === '')
    .map(line => line.text);
  return { text: joinLines(kept), earlier: joinLines(earlier), unsure };
}

type Run = { from: number; to: number; whose: Exclude<Whose, 'earlier'> };

/** Stretches of neighbouring lines that stay. */
function runs(whose: readonly Whose[]): Run[] {
  const found: Run[] = [];
  for (let from = 0, to = 0; from < whose.length; from = to) {
    const here = whose[from]!;
    for (to = from; to < whose.length && whose[to] === here; ) to++;
    if (here !== 'earlier') found.push({ from, to, whose: here });
  }
  return found;
}

/** Some programs leave the cursor within the signature's element: a sentence there was typed, if nothing else was. */
function keepSignature(lines: readonly Line[], whose: Whose[]): void {
  const inSignature = (line: Line) =>
    line.depth === 0 && (line.mark === 'signature' || line.mark === 'signature-place');
  const typed = (line: Line) =>
    inSignature(line) && /^(?:\S+ ){2,40}\S+[.?!]$/.test(line.text) && !isSentFrom(line.text);
  if (!lines.some(typed)) return;
  for (const [at, line] of lines.entries()) if (inSignature(line)) whose[at] = 'unsure';
}

/** Signatures stand at the end of the first words or of the last, not between answers. */
function cutSignatures(lines: readonly Line[], whose: Whose[], reader: Reader): void {
  const own = runs(whose).filter(run => nextWords(lines, run.from) < run.to);
  if (own[0] !== undefined)
    whose.fill('earlier', own[0].from, own[0].from + bannersEnd(lines.slice(own[0].from, own[0].to)));
  for (const run of new Set([own[0], own.at(-1)])) {
    if (run === undefined) continue;
    const end = run.from + wordsEnd(lines.slice(run.from, run.to), reader);
    whose.fill('earlier', end, run.to);
  }
}
