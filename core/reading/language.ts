/** Tells words that can be read here, which are English ones, from those that a person must read. */
import { ENGLISH, FOREIGN } from './words/languages.ts';

/** How many of the first words are looked at. */
const LOOKED_AT = 300;

/**
 * Whether `text` is English enough to be read by the rules: mostly Latin letters, and at least as many of
 * English's small words as of other languages'. A few words alone ("Approved", a name) count as English.
 */
export function isReadable(text: string): boolean {
  const letters = text.slice(0, 4000).match(/\p{L}/gu)?.length ?? 0;
  const latin = text.slice(0, 4000).match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters > 0 && latin < letters * 0.7) return false;
  const words =
    text
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}']+/gu)
      ?.slice(0, LOOKED_AT) ?? [];
  const english = words.filter(word => ENGLISH.has(word) && !FOREIGN.has(word)).length;
  const foreign = words.filter(word => FOREIGN.has(word) && !ENGLISH.has(word)).length;
  if (foreign > english) return false;
  return words.length < 8 || words.some(word => ENGLISH.has(word));
}
