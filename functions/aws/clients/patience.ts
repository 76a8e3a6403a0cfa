/** How long the SDK waits for an answer. */

/** Left to itself it may wait longer than a function lives; with these all its tries end before. */
export const within = (seconds: number) => ({
  connectionTimeout: 3_000,
  requestTimeout: seconds * 1_000,
  /** Silence in the middle of an answer. */
  socketTimeout: seconds * 1_000,
  throwOnRequestTimeout: true,
});
