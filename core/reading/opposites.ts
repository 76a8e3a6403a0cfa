/** WordNet's opposites, without those that orders use in another sense. */
import { WORDNET_OPPOSITES } from './words/opposites.ts';

export type Opposite = readonly [pair: string, side: 0 | 1];

/** The pairs that `lemma` is one side of. */
export function oppositesOf(lemma: string): readonly Opposite[] {
  return OPPOSITES.get(lemma) ?? [];
}

export function hasOpposite(lemma: string): boolean {
  return OPPOSITES.has(lemma);
}

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
