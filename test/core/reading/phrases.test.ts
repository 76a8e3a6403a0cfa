import { describe, expect, test } from '@jest/globals';
import { phrases } from '../../../core/reading/phrases.ts';
import { parse } from '../../../core/reading/sentences.ts';

const words = (text: string) => parse(text).sentences[0]!.words;
const classes = { COLOUR: new Set(['red', 'blue']) };

describe('the language of phrases', () => {
  test.each([
    ['a word', 'desk', 'move the desk', [2, 3]],
    ['one of two', 'desk|chair', 'move the chair', [2, 3]],
    ['a word that may be missing', 'the ?old desk', 'move the desk', [1, 3]],
    ['any form', '~move it', 'we moved it', [1, 3]],
    ['a class', 'COLOUR desk', 'the red desk', [1, 3]],
    ['a run of a class', 'the COLOUR+ desk', 'the red blue desk', [0, 4]],
    ['a gap', 'move ... today', 'move the old desk today', [0, 5]],
    ['a word that is none of these', 'not !the', 'not a desk', [0, 2]],
    ['the start', '^ desk', 'desk first', [0, 1]],
    ['the end', 'desk $', 'the desk', [1, 2]],
  ])('%s', (_what, pattern, text, span) => {
    expect(phrases([pattern], classes)(words(text))).toEqual(span);
  });

  test.each([
    ['the start', '^ desk', 'the desk'],
    ['the end', 'desk $', 'desk first'],
    ['a gap of more than eight', 'move ... today', 'move one two three four five six seven eight nine today'],
  ])('%s is kept to', (_what, pattern, text) => {
    expect(phrases([pattern], classes)(words(text))).toBeNull();
  });

  test('a class that is in no table is an error that names it', () => {
    expect(() => phrases(['the COLOR desk'], classes)).toThrow('COLOR');
  });
});
