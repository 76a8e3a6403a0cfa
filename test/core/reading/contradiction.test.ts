import { describe, expect, test } from '@jest/globals';
import { contradictions } from '../../../core/reading/contradiction.ts';
import { orders } from './examples.ts';

test.each(orders('conflicts.txt'))('$line', ({ earlier, now, contradicts }) => {
  expect(contradictions(now, earlier).map(({ index }) => index)).toEqual(contradicts);
});

test('fewer than one in eight of the examples is still missed', () => {
  const missed = orders('conflicts.txt', true).length;
  expect(missed / (orders('conflicts.txt').length + missed)).toBeLessThan(0.125);
});

describe('what is returned', () => {
  test('both quotes and the rule', () => {
    expect(contradictions('Rent the scanner.', ['Buy the scanner.'])).toEqual([
      { index: 0, ours: 'Buy the scanner', theirs: 'Rent the scanner', rule: 'opposite ways' },
    ]);
  });

  test('an order that a later one replaced is dead', () => {
    expect(
      contradictions('Make it six.', ['Order three chairs.', 'Order four chairs.']).map(({ index }) => index),
    ).toEqual([1]);
  });

  test('a question contradicts nothing', () => {
    expect(contradictions('Would it be cheaper to rent the scanner?', ['Buy the scanner.'])).toEqual([]);
  });

  test('nothing is said where nothing came before', () => {
    expect(contradictions('Rent the scanner.', [])).toEqual([]);
  });
});
