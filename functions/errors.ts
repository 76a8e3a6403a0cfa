/** The two errors with a meaning of their own; `functions/lambda.ts` turns them into Lambda's answers. */

/** Something outside is slow, throttled or down: the same message is to be tried again later. */
export class RetryLater extends Error {
  override readonly name = 'RetryLater';
}

/** No later try can help by itself: the message goes on to its dead-letter queue, where a person sees it. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}
