/** What stands for iconv-lite in bundles decodes as libmime expects it to. */
import { expect, test } from '@jest/globals';
import { convert, decode } from '../../infra/bundled-charsets.ts';

test.each([
  ['windows-1252', [0x80, 0x20, 0xe9], '€ é'],
  ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], '日本'],
  ['gb18030', [0xc4, 0xe3], '你'],
])('%s', (charset, bytes, text) => {
  expect(decode(Uint8Array.from(bytes), charset)).toBe(text);
});

test('a charset that nobody knows throws, which libmime answers with UTF-8', () => {
  expect(() => decode(Uint8Array.of(65), 'no-such-charset')).toThrow('not supported');
});

test('nothing is converted by the Japanese door, so that libmime decodes', () => {
  expect(convert()).toBeUndefined();
});
