/** What the rules may ask of DNS, and the three answers they tell apart. */

/** `failed` may pass: a time-out, SERVFAIL, a server that cannot be reached. `absent` will not: NXDOMAIN, no TXT. */
export type TxtAnswer =
  | { readonly answer: 'found'; readonly records: readonly string[] }
  | { readonly answer: 'absent' }
  | { readonly answer: 'failed' };

export interface Dns {
  /** The TXT records of a name, each with its strings joined (RFC 6376 section 3.6.2.2). Never throws. */
  txt(name: string): Promise<TxtAnswer>;
}
