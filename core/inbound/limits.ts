/** Sizes beyond which a mail is not examined further, so that hostile mail costs bounded work. */
export const limits = {
  /** SES takes no larger mail (its S3 action's limit). */
  mailBytes: 40 * 1024 * 1024,
  /** Real headers reach some 30 KB; mail with hundreds of relays some 150 KB. */
  headerBytes: 256 * 1024,
  headerLines: 4000,
  /** Signatures examined of one mail, those nearest to the body; real mail has up to four. */
  signatures: 6,
  /** Of these, so many with `l=`: each costs a pass of its own over the body. */
  partialSignatures: 2,
  /** Longest signature header; a 4096-bit one with a long h= has some 2 KB. */
  signatureBytes: 8 * 1024,
  /** ARC sets examined; RFC 8617 section 4.2.1 allows 50, real chains have up to five. */
  arcSets: 10,
  /** Nested multiparts; what lies deeper is not read. */
  multipartDepth: 120,
  /** Lines beyond what a body of that size has at 70 bytes a line: short ones cost the MIME parser most. */
  shortLines: 20_000,
  /** Lines that may be boundaries; the parser pays for every part, however small. */
  boundaries: 1000,
  /** Longest text or HTML part that is read, in characters. */
  partCharacters: 1024 * 1024,
} as const;
