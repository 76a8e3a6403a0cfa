/** The side a clause takes of each pair of ways that exclude each other: the axes of ours, and WordNet's opposites. */
import { CLASSES } from './classes.ts';
import { oppositesOf } from './opposites.ts';
import { phrases } from './phrases.ts';
import type { Word } from './sentences.ts';
import { TELLING } from './topics.ts';
import { AXES } from './words/axes.ts';

export type Ways = ReadonlyMap<string, 0 | 1>;

const poles = AXES.map(({ axis, poles: [one, other] }) => ({
  axis,
  sides: [phrases(one, CLASSES), phrases(other, CLASSES)] as const,
}));

/** The axes that `words` take a side on, and the side: 0 or 1. */
export function waysOf(words: readonly Word[]): Map<string, 0 | 1> {
  const found = new Map<string, 0 | 1>();
  for (const { axis, sides } of poles) {
    const [one, other] = sides.map(side => side(words) !== null);
    if (one !== other) found.set(axis, one ? 0 : 1);
  }
  for (const { is, lemma } of words) {
    if (/^un\w{4,}/.test(is)) found.set(`not ${stem(is.slice(2))}`, 1);
    else if (is.length > 3) found.set(`not ${stem(lemma)}`, 0);
  }
  words.forEach((word, at) => {
    if (TELLING.has(word.is) && words[at + 1]?.tags.has('Noun')) return;
    for (const [pair, side] of oppositesOf(word.lemma)) found.set(pair, side);
  });
  return found;
}

const stem = (word: string): string => word.replace(/(?:ing|ed|e)$/, '');
