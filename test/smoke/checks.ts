/** What must hold of a running system, seen from outside. Every check asks over HTTP and leaves nothing behind. */
import { purposes } from '../../functions/links.ts';

export interface Target {
  /** Without a trailing slash. */
  readonly url: string;
  /** Bearer token of the JSON API; without it what only the contractor sees is left out. */
  readonly token: string | null;
}

export interface Check {
  readonly promise: string;
  readonly needsToken?: true;
  /** What was found instead, one line each; none when the promise holds. */
  readonly faults: (target: Target) => Promise<string[]>;
}

/** Slower than any page may be; a cold start is within it. */
const patienceMs = 15_000;

function ask({ url }: Target, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url + path, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs), ...init });
}

const signedIn = ({ token }: Target): RequestInit => ({ headers: { authorization: `Bearer ${token}` } });

/** One fault where a value is not what it must be. */
function unless(holds: boolean, what: string): string[] {
  return holds ? [] : [what];
}

const statusIs = (answer: Response, wanted: number, what: string) =>
  unless(answer.status === wanted, `${what}: ${answer.status} instead of ${wanted}`);

async function each<T>(all: readonly T[], faults: (one: T) => Promise<string[]>): Promise<string[]> {
  return (await Promise.all(all.map(faults))).flat();
}

/** Three parts like a signed link's, but signed by nobody: "alg": "none" (RFC 8725 section 2.1). */
function unsigned(purpose: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part({ sub: 'nobody', aud: purpose, about: '', to: 'a@b.example' })}.`;
}

const wrongLinks = purposes.flatMap(purpose => [`/c/${purpose}/wrong`, `/c/${purpose}/${unsigned(purpose)}`]);
const buttons = ['start', 'close', 'finish', 'answer', 'contact-change'].map(
  one => `/engagements/nobody/${one}`,
);

/** By header, what every page must say to the browser. */
const headers: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /default-src 'none'(?!.*unsafe)/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^no-referrer$/,
  'x-frame-options': /^(SAMEORIGIN|DENY)$/i,
};

/** What the provider must be asked, so that its answer serves this browser and nobody else. */
const question: Readonly<Record<string, RegExp>> = {
  response_type: /^code$/,
  code_challenge_method: /^S256$/,
  code_challenge: /^[\w-]{43}$/,
  state: /^[\w-]{22,}$/,
  nonce: /^[\w-]{22,}$/,
};

/** Goes as far as a stranger can: to the provider's first page. */
async function providerFaults(target: Target, start: string): Promise<string[]> {
  const begun = await ask(target, start);
  const to = URL.parse(begun.headers.get('location') ?? '');
  if (!to) return [`/sign-in/start answers ${begun.status} and leads nowhere`];
  const back = to.searchParams.get('redirect_uri') ?? 'nowhere';
  const there = await fetch(to, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) });
  const cookie = begun.headers.get('set-cookie') ?? 'none';
  return [
    ...Object.entries(question).flatMap(([name, wanted]) =>
      unless(wanted.test(to.searchParams.get(name) ?? ''), `the provider is asked with a wrong ${name}`),
    ),
    ...unless(back.startsWith(`${target.url}/`), `the provider is told to come back to ${back}`),
    ...unless(/; httponly/i.test(cookie) && /; samesite=lax/i.test(cookie), 'a script could read the cookie'),
    ...unless(
      there.status < 400 && !/[?&]error=/.test(there.headers.get('location') ?? ''),
      `the provider at ${to.origin} refuses: ${there.status}`,
    ),
  ];
}

export const checks: readonly Check[] = [
  {
    promise: 'it is up',
    async faults(target) {
      const answer = await ask(target, '/health');
      const body = await answer.text();
      return [
        ...statusIs(answer, 200, '/health'),
        ...unless(body === '{"ok":true}', `/health says ${body.slice(0, 80)}`),
      ];
    },
  },
  {
    promise: 'pages have their style',
    async faults(target) {
      const answer = await ask(target, '/style.css');
      const type = answer.headers.get('content-type') ?? 'nothing';
      return [
        ...statusIs(answer, 200, '/style.css'),
        ...unless(type.startsWith('text/css'), `/style.css is ${type}`),
        ...unless((await answer.text()).includes('{'), '/style.css is empty'),
      ];
    },
  },
  {
    promise: 'browsers are told to run, frame and pass on nothing',
    faults: target =>
      each(['/c/part/wrong', '/health', '/'], async path => {
        const answer = await ask(target, path);
        return Object.entries(headers).flatMap(([name, wanted]) => {
          const given = answer.headers.get(name) ?? 'nothing';
          return unless(wanted.test(given), `${path}: ${name} is ${given}`);
        });
      }),
  },
  {
    promise: 'a link that nobody signed opens nothing, shown or pressed',
    faults: target =>
      each(wrongLinks, async path => [
        ...statusIs(await ask(target, path), 404, `GET ${path}`),
        ...statusIs(
          await ask(target, path, { method: 'POST', body: new URLSearchParams() }),
          404,
          `POST ${path}`,
        ),
      ]),
  },
  {
    promise: 'what a client sees is kept by no cache and found by no search',
    async faults(target) {
      const { headers: given } = await ask(target, '/c/part/wrong');
      return [
        ...unless(
          given.get('cache-control') === 'no-store',
          `cache-control is ${given.get('cache-control')}`,
        ),
        ...unless(given.get('x-robots-tag') === 'noindex', `x-robots-tag is ${given.get('x-robots-tag')}`),
      ];
    },
  },
  {
    promise: 'the console sends strangers to sign in, and there is a page to do it',
    async faults(target) {
      const answer = await ask(target, '/');
      const to = answer.headers.get('location');
      if (!to) return [`/ answers ${answer.status} and leads nowhere`];
      const page = await fetch(new URL(to, target.url), { signal: AbortSignal.timeout(patienceMs) });
      const start = /href="(\/sign-in\/start[^"]*)"/.exec(await page.text())?.[1];
      return [
        ...statusIs(answer, 302, '/'),
        ...statusIs(page, 200, to.replace(/\?.*/, '')),
        // On one machine there is no provider: its page speaks of the link that was printed.
        ...(start ? await providerFaults(target, start.replaceAll('&amp;', '&')) : []),
      ];
    },
  },
  {
    promise: 'the JSON API answers no stranger',
    faults: target =>
      each(['/api/engagements/nobody/pack', '/api/engagements'], async path =>
        statusIs(await ask(target, path), 401, path),
      ),
  },
  {
    promise: 'no form of another site acts',
    async faults(target) {
      const body = new URLSearchParams({ gone: 'yes' });
      const answer = await ask(target, '/engagements/nobody/close', {
        method: 'POST',
        body,
        headers: { origin: 'https://elsewhere.example' },
      });
      return statusIs(answer, 403, 'POST from elsewhere');
    },
  },
  {
    promise: 'GET never acts: to strangers no button has an address',
    faults: target =>
      each(buttons, async path => {
        const { status } = await ask(target, path);
        return unless(status === 302 || status === 404, `GET ${path}: ${status}`);
      }),
  },
  {
    promise: 'GET never acts: to the contractor no button has an address',
    needsToken: true,
    faults: target =>
      each(buttons, async path => statusIs(await ask(target, path, signedIn(target)), 404, `GET ${path}`)),
  },
  {
    promise: 'the contractor gets the console, and a plain word where there is nothing',
    needsToken: true,
    async faults(target) {
      const [home, nothing] = await Promise.all([
        ask(target, '/', signedIn(target)),
        ask(target, '/engagements/nobody', signedIn(target)),
      ]);
      const html = await home.text();
      return [
        ...statusIs(home, 200, '/'),
        ...unless(html.startsWith('<!doctype html>'), '/ is no page'),
        ...statusIs(nothing, 404, '/engagements/nobody'),
      ];
    },
  },
];

export interface Outcome {
  readonly promise: string;
  /** `null` where it was left out for want of a token. */
  readonly faults: readonly string[] | null;
}

/** Asks one after the other: a system that throttles is not to be taken for a broken one. */
export async function smoke(target: Target): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { promise, needsToken, faults } of checks) {
    if (needsToken && !target.token) outcomes.push({ promise, faults: null });
    else
      outcomes.push({ promise, faults: await faults(target).catch(error => [String(error.cause ?? error)]) });
  }
  return outcomes;
}
