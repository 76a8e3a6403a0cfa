import { describe, expect, test } from '@jest/globals';
import { asCrlf, lineEnds } from '../../../core/inbound/line-ends.ts';
import { signedForm } from '../../../core/inbound/signed-form.ts';

describe('line ends', () => {
  test.each([
    ['a\r\nb\r\n', 2, -1, -1],
    ['a\nb\r\n', 2, 1, -1],
    ['a\rb\r\n', 1, -1, 1],
    ['a\r\rb\r\n', 1, -1, 1],
    ['a\r\r\n', 1, -1, 1],
    ['a\n\r\n', 2, 1, -1],
    ['a\r\nb\r', 1, -1, 4],
    ['a\r\n\nb', 2, 3, -1],
    ['', 0, -1, -1],
  ])('%j has %i lines; the first bare LF is at %i, the first bare CR at %i', (text, lines, lf, cr) => {
    expect(lineEnds(Buffer.from(text))).toEqual({ lines, lf, cr, nul: -1 });
  });

  test('a file with LF alone is read as CRLF, and a mixed one as it is', () => {
    expect(asCrlf(Buffer.from('a\nb\n')).toString()).toBe('a\r\nb\r\n');
    expect(asCrlf(Buffer.from('a\nb\r\n')).toString()).toBe('a\nb\r\n');
  });
});

describe('the signed form', () => {
  test.each([
    ['a  b', 'a b'],
    ['a\tb', 'a b'],
    ['a \t b \r\n  c\t\r\n', 'a b\r\n c\r\n'],
    ['a\r\n \r\n', 'a\r\n\r\n'],
    ['-- \r\n', '--\r\n'],
    ['a b c\r\n', 'a b c\r\n'],
    ['a \t', 'a'],
  ])('of %j is %j', (body, form) => {
    const header = 'X:  \t y\r\n\r\n';
    expect(signedForm(Buffer.from(header + body), header.length).toString()).toBe(header + form);
  });
});
