/** Domains made to be mistaken for one the engagement knows. */
import { domainToUnicode } from 'node:url';

/** The known domain that this one imitates letter by letter (homoglyphs, `rn` for `m`), or null. */
export function imitated(domain: string, known: readonly string[]): string | null {
  const seen = look(domainToUnicode(domain));
  return known.find(other => domain !== other && seen === look(domainToUnicode(other))) ?? null;
}

/** True where a local part only looks like the other: `аnna` with a Cyrillic letter. */
export function imitatesLocal(local: string, other: string): boolean {
  return !/^[\x00-\x7f]*$/.test(local) && look(local) === look(other);
}

/** The known domain that this one puts in front of its own: `client.example.evil.example`, or null. */
export function borrowed(domain: string, known: readonly string[]): string | null {
  return known.find(other => domain.startsWith(`${other}.`) || domain.includes(`.${other}.`)) ?? null;
}

/** True where one label mixes Latin letters with Cyrillic or Greek ones, which no real name does. */
export function mixesScripts(domain: string): boolean {
  return domainToUnicode(domain)
    .split('.')
    .some(
      label =>
        /\p{Script=Latin}/u.test(label) &&
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label),
    );
}

/** What the eye makes of it. The pairs are from Unicode's confusables (UTS 39), as far as they look like a-z and 0-9. */
function look(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...plain]
    .map(letter => LOOKS_LIKE.get(letter) ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd');
}

const LOOKS_LIKE = new Map(
  [
    ['a', 'аαɑ'],
    ['b', 'ЬьƄʙ'],
    ['c', 'сϲᴄ'],
    ['d', 'ԁɗđ'],
    ['e', 'еєҽ'],
    ['f', 'ƒ'],
    ['g', 'ɡց'],
    ['h', 'һհ'],
    ['j', 'јϳ'],
    ['k', 'кκ'],
    ['l', '1iіıӏǀɩιլł'],
    ['m', 'мʍ'],
    ['n', 'пηոռ'],
    ['o', '0оοσօø'],
    ['p', 'рρ'],
    ['q', 'ԛգ'],
    ['r', 'гᴦ'],
    ['s', '5ѕꜱ'],
    ['t', 'тτ'],
    ['u', 'υսц'],
    ['v', 'ѵν'],
    ['w', 'ѡωԝա'],
    ['x', 'хχ'],
    ['y', 'уγү'],
    ['z', 'ᴢ'],
    ['ss', 'ß'],
    ['ae', 'æ'],
  ].flatMap(([latin, others]) => [...others!].map(other => [other, latin!] as const)),
);
