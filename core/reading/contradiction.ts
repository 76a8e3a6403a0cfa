/** Which earlier instructions cannot stand once a new one is followed. */
export type Contradiction = {
  readonly index: number;
  readonly ours: string;
  readonly theirs: string;
  readonly rule: string;
};

export function contradictions(_text: string, _earlier: readonly string[]): readonly Contradiction[] {
  return [];
}
