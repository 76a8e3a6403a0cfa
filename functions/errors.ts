/** The two errors with a meaning of their own; `functions/lambda.ts` turns them into Lambda's answers. */

/** Something outside is slow, throttled or down: the same message is to be tried again later. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
}

/**
 * No later try can do better and nothing is lost by letting the message go: it is reported and let go.
 * Where its content would be lost throw a plain error instead, which ends in the dead-letter queue.
 */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}
