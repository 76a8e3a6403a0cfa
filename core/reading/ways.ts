/** The side a clause takes of each pair of ways that exclude each other: the axes of ours, and WordNet's opposites. */
import { CLASSES } from './classes.ts';
import { phrases } from './phrases.ts';
import type { Word } from './sentences.ts';
import { AXES } from './words/axes.ts';
import { WORDNET_OPPOSITES } from './words/opposites.ts';

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
  for (const word of words) for (const [pair, side] of OPPOSITES.get(word.lemma) ?? []) found.set(pair, side);
  return found;
}

const stem = (word: string): string => word.replace(/(?:ing|ed|e)$/, '');

/** Words that are opposites in some other sense than the one orders use. */
const VAGUE: ReadonlySet<string> = new Set(
  `go move come get give take make old new up down be have all some no yes right good well back first last now then do
  keep break stay change more less most need want like part end begin start stop can white black big little small high
  low long short open on off in out over under here there many few top bottom day night man woman king boy girl whole
  real free`.split(/\s+/),
);

/** Each word of WordNet's pairs, with its pairs and its side of them. */
const OPPOSITES: ReadonlyMap<string, readonly (readonly [pair: string, side: 0 | 1])[]> = (() => {
  const found = new Map<string, [string, 0 | 1][]>();
  for (const pair of WORDNET_OPPOSITES.trim().split(/,\s+/)) {
    if (pair.split(' ').some(word => VAGUE.has(word))) continue;
    pair.split(' ').forEach((word, side) => {
      found.set(word, [...(found.get(word) ?? []), [pair, side as 0 | 1]]);
    });
  }
  return found;
})();
