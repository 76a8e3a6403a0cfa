/** The form of a rule of kind; the rules themselves are in the kind-*.ts tables. */

/** What a clause does. `hints` asks only if nothing else in the message does or answers; `blank` counts for nothing ("have a nice weekend"); `postpones` promises an answer later. */
export type Deed =
  | 'asks'
  | 'enquires'
  | 'agrees'
  | 'declines'
  | 'acknowledges'
  | 'postpones'
  | 'hints'
  | 'blank';

export type KindRule = {
  readonly rule: string;
  readonly does: Deed;
  /** Any of these phrases, in the language of phrases.ts. */
  readonly when: readonly string[];
  /** Only if the clause is put as a question (true), or only if it is not (false). */
  readonly asked?: boolean;
  /** Also in a clause that hangs on "if", "because" and the like. */
  readonly under?: true;
  /** Matched over the whole sentence instead of the clause. */
  readonly across?: true;
};

/** Reads a block of phrases: one a line, or several with " / " between. */
export function lines(block: string): readonly string[] {
  return block
    .split(/\n| \/ /)
    .map(line => line.trim())
    .filter(line => line !== '');
}
