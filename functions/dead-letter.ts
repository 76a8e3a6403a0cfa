/** A message that its queue gave up on, and where it lies until somebody mended the cause. */

export interface DeadLetter {
  readonly id: string;
  readonly handle: string;
  readonly body: string;
  /** When it was first sent, in milliseconds since 1970. */
  readonly sentAt: number;
  /** What the service said that could not deliver it. */
  readonly why: string | null;
}

export interface DeadLetterQueue {
  /** The queue that its letters come from and go back to. */
  readonly name: string;
  /** Some more letters, hidden from others for a while; none when that were all. */
  take(): Promise<DeadLetter[]>;
  putBack(letter: DeadLetter): Promise<void>;
  /** Shows it again where it was. */
  leave(letter: DeadLetter): Promise<void>;
}
