/**
 * Stands for iconv-lite and encoding-japanese in bundles: libmime, which mailauth brings, decodes by them
 * what Node decodes itself, and they weigh 730 KB.
 */

/** The text of `bytes`; throws a `RangeError` on a charset that the Encoding Standard does not know, as iconv-lite does. */
export function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: false }).decode(bytes);
}

/** encoding-japanese's door: libmime asks `decode` when nothing comes out of it. */
export function convert(): undefined {
  return undefined;
}
