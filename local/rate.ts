/** A sending rate: so many a second on average, with short bursts above it, as SES allows them. */

/** Returns a function that says whether one more may go now; `real` is the machine's time in milliseconds. */
export function rateLimit(perSecond: number, burst: number, real: () => number = Date.now): () => boolean {
  let left = burst;
  let last = real();
  return () => {
    const now = real();
    left = Math.min(burst, left + ((now - last) / 1000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
