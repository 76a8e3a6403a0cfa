/** What stands for joi in bundles says of any text what joi says of it. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { string } from '../../infra/bundled-base64.ts';

/** joi is mailauth's dependency, not ours: it is here exactly as long as it has to be stood for. */
const joi = (await import('joi' as string)).default;
const theirs = joi.string().base64({ paddingRequired: false });
const ours = string().base64({ paddingRequired: false });

const verdicts = (text: unknown) => [ours, theirs].map(schema => schema.validate(text).error === undefined);

test.each([
  '',
  'A',
  'AB',
  'ABC',
  'ABCD',
  'AB==',
  'ABC=',
  'AB=',
  'A===',
  'AB==CD==',
  'AB-_',
  'AB CD',
  'ABCD\n',
])('%j', text => {
  const [own, their] = verdicts(text);
  expect(own).toBe(their);
});

test('any text', () => {
  const nearly = fc.string({
    unit: fc.constantFrom('A', 'z', '0', '+', '/', '=', '-', ' ', '\n'),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(nearly, fc.base64String(), fc.string()), text => {
      const [own, their] = verdicts(text);
      expect(own).toBe(their);
    }),
    { numRuns: 2_000 },
  );
});
