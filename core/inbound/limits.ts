/** Sizes beyond which a mail is not examined further, so that hostile mail costs bounded work. */
export const limits = {
  /** SES takes no larger mail (its S3 action's limit). */
  mailBytes: 40 * 1024 * 1024,
  /** Real headers reach some 30 KB; mail with hundreds of relays some 150 KB. */
  headerBytes: 256 * 1024,
  headerLines: 4000,
  /** Signatures examined of one mail, those nearest to the body; real mail has up to five. */
  signatures: 10,
  /** Longest signature header; a 4096-bit one with a long h= has some 2 KB. */
  signatureBytes: 8 * 1024,
  /** ARC sets examined; RFC 8617 section 4.2.1 allows 50, real chains have up to five. */
  arcSets: 10,
  /** Nested multiparts; what lies deeper is not read. */
  multipartDepth: 120,
  /** How much of a body part is compared or searched for hidden words, in characters. */
  partCharacters: 2 * 1024 * 1024,
} as const;
