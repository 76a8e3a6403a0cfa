/** Where somebody wanted to go before they were asked to sign in: a page of ours, whatever the address says. */

/** Any host does: only whether it stays the same counts. */
const here = 'https://here.invalid';

/** Path and query of a page of ours; the front page in place of anything that leads elsewhere (RFC 9700 section 4.11). */
export function returnPath(wanted: string | undefined): string {
  const url = URL.parse(wanted ?? '/', here);
  return url?.origin === here && wanted?.startsWith('/')
    ? url.pathname.replace(/^\/+/, '/') + url.search
    : '/';
}
