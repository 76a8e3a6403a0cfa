import { expect, test } from '@jest/globals';
import type { TxtAnswer } from '../../../core/inbound/dns.ts';
import { judge } from '../../../core/inbound/judge.ts';
import { limits } from '../../../core/inbound/limits.ts';
import { stage } from './cases/stage.ts';
import { hostile } from './hostile.ts';

const VERDICTS: Readonly<Record<string, string>> = {
  '200 signatures with different l=': 'verified signed',
  '500 Received headers': 'verified signed',
  '100 KB of headers': 'verified signed',
  '100 KB in one folded header': 'verified signed',
  '300 KB of headers': 'refused headers-too-long',
  'a From of 100 KB': 'refused from-malformed',
  'multiparts 100 deep': 'verified signed',
  'multiparts 300 deep': 'held cannot-be-read',
  '20,000 parts': 'held cannot-be-read',
  '50 ARC sets': 'held not-signed',
  'nothing at all': 'refused no-from-mailbox',
  'random bytes': 'refused no-from-mailbox',
};

test.each(Object.entries(VERDICTS))('%s: %s, for a few look-ups at most', async (name, expected) => {
  let lookups = 0;
  const txt = async (host: string): Promise<TxtAnswer> => {
    lookups++;
    return stage.dns.txt(host);
  };
  const judgement = await judge(Buffer.from(hostile[name]!(), 'latin1'), {
    ...stage,
    dns: { txt },
    lastTry: true,
  });
  expect(`${judgement.verdict} ${judgement.because}`).toBe(expected);
  expect(lookups).toBeLessThanOrEqual(limits.signatures);
});
