/** Whether the plain and the HTML part of a mail say the same, and whether the HTML hides words from its reader. */
import { htmlLines } from '../reading/text/html-lines.ts';
import { newText } from '../reading/text/new-text.ts';
import { limits } from './limits.ts';

/**
 * True where a new word of either part is nowhere in the other, or both have the same words in another order. What
 * programs add to one part only (list numbers, link targets, names of images) does not count.
 */
export function disagree(text: string, html: string): boolean {
  const plain = text.slice(0, limits.partCharacters);
  const rich = html.slice(0, limits.partCharacters);
  const plainWords = wordsOf(plain);
  if (plainWords.length === 0) return false;
  const richWords = wordsOf(
    htmlLines(rich)
      .map(line => line.text)
      .join('\n'),
  );
  const newPlain = wordsOf(newText({ text: plain, html: null }).text);
  const newRich = wordsOf(newText({ text: null, html: rich }).text);
  if (!isWithin(newPlain, richWords) || !isWithin(newRich, plainWords)) return true;
  return (
    newPlain.length === newRich.length &&
    isWithin(newPlain, newRich) &&
    newPlain.join(' ') !== newRich.join(' ')
  );
}

function wordsOf(text: string): string[] {
  const kept = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/<[a-z][a-z0-9+.-]*:[^<>]{0,4000}>/g, ' ')
    .replace(/\]\([a-z][a-z0-9+.-]*:[^()\s]{0,4000}\)/g, ' ')
    .replace(/\[[^[\]\n]{0,300}\]/g, ' ')
    .replace(/\b(?:https?|mailto|tel|cid):[^\s<>]+/g, ' ')
    .replace(/^[ >\t]*(?:\d{1,2}|[a-z])[.)](?=\s)/gm, ' ');
  return (kept.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(word => word.length > 1 || /\p{N}/u.test(word));
}

/** Every word is among the others, as often as it is used. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count === 0) return false;
    left.set(word, count - 1);
  }
  return true;
}
