import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../core/inbound/judge.ts';
import { rederive } from '../../../core/inbound/rederive.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import { all, fileOf } from './cases/all.ts';
import { type Case, fixtures, stage, zone } from './cases/stage.ts';

async function judged({ at }: Case, raw: Uint8Array): Promise<Judgement> {
  const judgement = await judge(raw, { ...stage, ...at });
  if (judgement.verdict === 'postponed') throw new Error('postponed');
  return judgement;
}

describe.each([...new Set(all.map(({ row }) => row))])('case %s', row => {
  test.each(
    all.filter(each => each.row === row).map(each => [each.name, each.verdict, each.because, each] as const),
  )('%s is %s: %s', async (_name, verdict, because, each) => {
    const judgement = await judged(each, readFileSync(fileOf(each)));
    expect([judgement.verdict, judgement.because]).toEqual([verdict, because]);
  });
});

test('every raw mail on disk is what its case says, byte for byte', () => {
  for (const each of all) expect(readFileSync(fileOf(each), 'latin1')).toBe(each.mail);
  expect(JSON.parse(readFileSync(new URL('zone.json', fixtures), 'utf8'))).toEqual(zone);
});

test('every verdict is re-derived from its evidence, as JSON, without DNS', async () => {
  for (const each of all) {
    const raw = readFileSync(fileOf(each));
    const { evidence } = JSON.parse(JSON.stringify(await judged(each, raw)));
    expect([each.name, (await rederive(raw, evidence)).differences]).toEqual([each.name, []]);
  }
});
