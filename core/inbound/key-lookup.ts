/** Hands mailauth the keys it asks for, and keeps every answer so that the verdict can be re-derived offline. */
import type { Dns, TxtAnswer } from './dns.ts';

export interface KeyLookup {
  /** Answers as Node's `dns.resolve(name, 'TXT')` would. */
  readonly resolve: (name: string, type: string) => Promise<string[][]>;
  /** Every name asked for, with its answer. */
  readonly answers: ReadonlyMap<string, TxtAnswer>;
}

/** Key records are looked up once a name. Where a name has several TXT records, the one with a key comes first. */
export function keyLookup(dns: Dns): KeyLookup {
  const answers = new Map<string, TxtAnswer>();
  return {
    answers,
    async resolve(name) {
      const known = answers.get(name) ?? (await dns.txt(name));
      answers.set(name, known);
      if (known.answer === 'failed')
        throw Object.assign(new Error('no answer from DNS'), { code: 'ETIMEOUT' });
      if (known.answer === 'absent') throw Object.assign(new Error('no such record'), { code: 'ENOTFOUND' });
      const isKey = (record: string) => /(?:^|;)\s*p=/.test(record);
      return [...known.records].sort((a, b) => Number(isKey(b)) - Number(isKey(a))).map(record => [record]);
    },
  };
}
