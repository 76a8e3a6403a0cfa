import { expect, test } from '@jest/globals';
import { tally } from './property.ts';

test('of 800 changed mails, those still verified say what the signed mail said', async () => {
  const { broken, verified, verdicts } = await tally(1, 800);
  expect(broken).toEqual([]);
  // Blanks and unsigned headers may change; were nothing verified, the property would say nothing.
  expect(verified).toBeGreaterThan(40);
  expect(verdicts.held).toBeGreaterThan(150);
  expect(verdicts.refused).toBeGreaterThan(100);
});
