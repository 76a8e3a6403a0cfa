import { expect, test } from '@jest/globals';
import { readLines } from '../../cli/read.ts';

test('each line is answered with what it asks, what it contradicts, and why', () => {
  const line = JSON.stringify({
    id: 'a',
    text: 'Rent the scanner.',
    earlier: ['Buy the scanner.', 'Lock up.'],
  });
  expect(readLines(`${line}\n\n`, 'mail.jsonl')).toEqual([
    {
      id: 'a',
      kind: 'instruction',
      answer: null,
      risk: null,
      contradicts: [0],
      because: [
        'instruction: "Rent" (order)',
        'contradiction: "Rent the scanner" against "Buy the scanner" (opposite ways)',
      ],
    },
  ]);
});

test('nothing earlier is nothing contradicted', () => {
  expect(readLines('{"id":"a","text":"Thanks."}', 'mail.jsonl')).toMatchObject([{ contradicts: [] }]);
});

test.each([
  ['what is no JSON', 'hello', 'mail.jsonl:1: not JSON'],
  ['a field that is missing', '{"id":"a"}', 'mail.jsonl:1: text:'],
])('%s is named with its file and line', (_what, content, message) => {
  expect(() => readLines(content, 'mail.jsonl')).toThrow(message);
});
