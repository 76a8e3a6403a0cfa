/** The rules of contradiction, in the order in which they are tried: the first that fits two statements names the clash. */
import type { ClashRule } from './clash/clash-rule.ts';
import { PEOPLE } from './clash/people.ts';
import { PERMISSION } from './clash/permission.ts';
import { PLACES } from './clash/places.ts';
import { POLARITY } from './clash/polarity.ts';
import { SEQUENCE } from './clash/sequence.ts';
import { VALUES } from './clash/values.ts';
import { WAYS } from './clash/ways.ts';
import { WINDOWS } from './clash/windows.ts';

export const CLASH_RULES: readonly ClashRule[] = [
  ...POLARITY,
  ...WAYS,
  ...VALUES,
  ...PEOPLE,
  ...PLACES,
  ...WINDOWS,
  ...PERMISSION,
  ...SEQUENCE,
];
