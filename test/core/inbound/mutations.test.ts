import { expect, test } from '@jest/globals';
import { tally } from './property.ts';

test('of 1,200 changed mails, those still verified say what the signed mail said', async () => {
  const { broken, verified, verdicts } = await tally(1, 1200);
  expect(broken).toEqual([]);
  // Blanks and unsigned headers may change; were nothing verified, the property would say nothing.
  expect(verified).toBeGreaterThan(50);
  expect(verdicts.held).toBeGreaterThan(200);
  expect(verdicts.refused).toBeGreaterThan(100);
});
