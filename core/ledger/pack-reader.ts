/** How a pack is read, wherever it lies. */

/** A pack as it lies before the reader. */
export interface PackReader {
  /** Every file in it. */
  readonly names: readonly string[];
  read(name: string): Promise<Uint8Array>;
}
