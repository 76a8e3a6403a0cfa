/** How long an engagement whose wake-up keeps failing is left alone: longer each time, at last a day. */

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
