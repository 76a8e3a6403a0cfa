/** DNS from inside Lambda: TXT records with a time-out, and a small memory for warm starts. */
import { Resolver } from 'node:dns/promises';
import type { Dns, TxtAnswer } from '../../core/inbound/dns.ts';

/** One try, then another with the next server; both within a message's time. */
const TIMEOUT_MS = 2500;
const TRIES = 2;
/** Node does not tell a record's time to live; a key that is withdrawn is believed for no longer than this. */
const KEEP_FOUND_MS = 5 * 60_000;
const KEEP_ABSENT_MS = 60_000;
const MOST_NAMES = 500;

/** Names that do not exist, or exist without TXT records. Anything else that fails may pass. */
const ABSENT = new Set(['ENOTFOUND', 'ENODATA']);

type Resolve = Pick<Resolver, 'resolveTxt'>;

/** The system's resolvers; `resolver` and `now` (in milliseconds) are given by tests. */
export function systemDns(
  resolver: Resolve = new Resolver({ timeout: TIMEOUT_MS, tries: TRIES }),
  now: () => number = () => performance.now(),
): Dns {
  const kept = new Map<string, { answer: TxtAnswer; until: number }>();
  return {
    async txt(name) {
      const known = kept.get(name);
      if (known && known.until > now()) return known.answer;
      const answer = await ask(resolver, name);
      kept.delete(name);
      if (answer.answer === 'failed') return answer;
      if (kept.size >= MOST_NAMES) kept.delete(kept.keys().next().value!);
      kept.set(name, { answer, until: now() + (answer.answer === 'found' ? KEEP_FOUND_MS : KEEP_ABSENT_MS) });
      return answer;
    },
  };
}

async function ask(resolver: Resolve, name: string): Promise<TxtAnswer> {
  try {
    const records = await resolver.resolveTxt(name);
    return records.length > 0
      ? { answer: 'found', records: records.map(strings => strings.join('')) }
      : { answer: 'absent' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return { answer: ABSENT.has(code ?? '') || code === 'EBADNAME' ? 'absent' : 'failed' };
  }
}
