import { expect, test } from '@jest/globals';
import { difference } from '../../../core/plan/difference.ts';
import { markSent } from '../../../core/plan/mark.ts';
import { nextMail } from '../../../core/plan/next-mail.ts';
import { anEngagement, london, moment, started } from './an-engagement.ts';

const monthLater = moment('2026-12-23T10:00:00Z');

function running(involvement: 'balanced' | 'hands-off') {
  const engagement = anEngagement({ involvement });
  return markSent(engagement, nextMail(engagement, london, started)!, started);
}

test('the plan that is pinned already makes no difference', () => {
  expect(difference(running('balanced'), 'balanced/1', london, started, monthLater)).toEqual({
    gone: [],
    added: [],
  });
});

test('moved from balanced to hands-off, the digests go and asks come one at a time', () => {
  const { gone, added } = difference(running('balanced'), 'hands-off/1', london, started, monthLater);
  expect(gone.map(({ step }) => step)).toContain('digest');
  expect(added.length).toBeGreaterThan(0);
  for (const { about, step } of added) if (step === 'due') expect(about.responsibilities).toHaveLength(1);
});

test('no welcome is sent a second time', () => {
  const { added } = difference(running('hands-off'), 'balanced/1', london, started, monthLater);
  expect(added.map(({ step }) => step)).not.toContain('welcome');
});

test('a plan there never was is refused by name', () => {
  expect(() => difference(running('balanced'), 'balanced/9', london, started, monthLater)).toThrow(
    'plan "balanced/9": no such plan; there are hands-on/1, balanced/1, hands-off/1',
  );
});
