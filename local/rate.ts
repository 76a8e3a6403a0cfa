/** A sending rate: so many a second on average, with short bursts above it, as SES allows them. */

/** Returns a function that says whether one more may go now; `time` is in milliseconds. */
export function rateLimit(perSecond: number, burst: number, time: () => number): () => boolean {
  let left = burst;
  let last = time();
  return () => {
    const now = time();
    // A clock that was set back takes nothing away.
    left = Math.min(burst, left + (Math.max(0, now - last) / 1000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
