import { describe, expect, test } from '@jest/globals';
import { read } from '../../../core/reading/read.ts';
import { type LabelledMessage, labelled, messages } from './examples.ts';

describe.each(['kinds.txt', 'kinds-harder.txt'])('the kind of each message of %s', file => {
  test.each(messages(file))('$kind: $text', ({ text, kind, answer }) => {
    expect(read({ text })).toMatchObject({ kind, answer });
  });

  test('hardly one in twenty is still misread', () => {
    const missed = messages(file, true).length;
    expect(missed / (messages(file).length + missed)).toBeLessThanOrEqual(0.06);
  });
});

describe('what a mixed message counts as', () => {
  test.each([
    ['a go-ahead with a limit of its own', 'Yes, go ahead, but only the shop.', 'instruction'],
    ['a go-ahead with a question', 'Yes, go ahead. When do you start?', 'approval'],
    ['thanks with a question', 'Thanks. When do you start?', 'question'],
    ['thanks with an order', 'Thanks. Move the printer as well please.', 'instruction'],
    ['a question with its background', 'The till needs a new roll. Where are they kept?', 'question'],
  ])('%s', (_what, text, kind) => {
    expect(read({ text }).kind).toBe(kind);
  });
});

test('the words that decided are kept with their rule', () => {
  expect(read({ text: 'Please move the printer.' }).because).toEqual(['instruction: "Please move" (order)']);
});

test('over the labelled messages, nineteen in twenty are read as what they are', () => {
  const rows = labelled<LabelledMessage>('kinds.jsonl');
  const right = rows.filter(({ text, kind }) => read({ text }).kind === kind);
  expect(right.length / rows.length).toBeGreaterThanOrEqual(0.95);
});
