/** How long to wait before the next try: for an engagement whose wake-up keeps failing, and for a mail that SES put off. */

const firstWait = 15 * 60;
const longestWait = 24 * 60 * 60;
const mostFailures = 5;

/** "An engagement whose wake-up fails five times backs off to once a day and stands on the contractor's list." */
function isStuck(failures: number): boolean {
  return failures >= mostFailures;
}

/** Seconds until the next look, should the wake-up now under way be the `failures`-th in a row to fail. */
export function waitAfter(failures: number): number {
  return isStuck(failures) ? longestWait : firstWait * 2 ** Math.max(0, failures - 1);
}

/** Why a mail waits: more went out this second than SES allows, or something that may last (quota, pause, outage). */
export type Patience = 'over-the-rate' | 'may-last';

/**
 * Seconds until a mail is tried again. Over the rate it only has to be spread once more by the next sweep, which admits no
 * more than SES takes: waiting longer would leave seconds unused in which it could have gone. What may last is asked ever
 * more seldom, at last once an hour.
 */
export function waitToSend(because: Patience, attempt: number): number {
  return because === 'over-the-rate' ? 1 : Math.min(60 * 2 ** (attempt - 1), 3600);
}
