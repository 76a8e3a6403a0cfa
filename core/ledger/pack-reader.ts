/** How a pack is read, wherever it lies. */

/** A pack as it lies before the reader. */
export interface PackReader {
  /** Every file in it. */
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
}

/** The files in the folder that this one would be in. */
export function namesUnder(file: string, names: ReadonlySet<string>): string[] {
  const folder = file.replace(/[^/]*$/, '');
  return [...names].filter(name => name.startsWith(folder));
}
