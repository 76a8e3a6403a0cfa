/** Signing in with a browser at a real provider over HTTP, and what an attacker tries on the way. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { linkIn, Visitor } from '../../../services/a-visitor.ts';
import { type SignedInWeb, startSignedInWeb } from './a-signed-in-web.ts';
import { inLambda } from './in-lambda.ts';

let web: SignedInWeb;
const callback = '/sign-in/callback';
const isCallback = (url: string) => new URL(url).pathname === callback;

beforeAll(async () => {
  web = await startSignedInWeb();
});
afterAll(() => web.stop());

/** From a page of the console to the provider's first page. */
async function begin(visitor: Visitor, path = '/engagements') {
  const page = await visitor.open(web.url + path);
  return visitor.open(linkIn(page, 'Sign in'));
}

/** The address that the provider sends `visitor` back to, not opened yet. */
async function answerFor(visitor: Visitor, login = 'sam') {
  return (await visitor.signInThere(await begin(visitor), login, isCallback)).url;
}

async function signedIn(login = 'sam') {
  const visitor = new Visitor();
  const page = await visitor.signInThere(await begin(visitor), login);
  return { visitor, page };
}

const seesConsole = async (visitor: Visitor) => (await visitor.ask(`${web.url}/engagements`)).status === 200;

describe('the contractor', () => {
  test('is led through the provider to the page they asked for', async () => {
    const { visitor, page } = await signedIn();
    expect([page.status, page.url]).toEqual([200, `${web.url}/engagements`]);
    expect(page.html).toContain('<h1>Engagements');
    expect(await seesConsole(visitor)).toBe(true);
  });

  test('signs out here and at the provider, and must give a password again', async () => {
    const { visitor } = await signedIn();
    const asked = await visitor.press(await visitor.open(`${web.url}/sign-out`));
    expect(new URL(asked.url).origin).toBe(web.provider.settings.issuer);
    expect(await seesConsole(visitor)).toBe(false);
    const gone = await visitor.press(asked, { logout: 'yes' });
    expect(gone.url.replace(/\?.*/, '')).toBe(`${web.url}/sign-in`);
    expect((await begin(visitor)).html).toContain('name="password"');
  });

  test('is asked to sign in again after twelve hours', async () => {
    const { visitor } = await signedIn();
    expect(await web.at({ hours: 11 }, () => seesConsole(visitor))).toBe(true);
    expect(await web.at({ hours: 13 }, () => seesConsole(visitor))).toBe(false);
  });

  test('is not signed out by a form on another site', async () => {
    const { visitor } = await signedIn();
    const headers = { origin: 'https://evil.example' };
    const body = new URLSearchParams();
    expect((await visitor.ask(`${web.url}/sign-out`, { method: 'POST', body, headers })).status).toBe(403);
    expect(await seesConsole(visitor)).toBe(true);
  });
});

describe('who else has an account there', () => {
  test.each(['eve', 'unproven'])('%s is told so and stays outside', async login => {
    const { visitor, page } = await signedIn(login);
    expect([page.status, page.html]).toEqual([403, expect.stringContaining('This account may not come in')]);
    expect(await seesConsole(visitor)).toBe(false);
  });
});

describe('an answer of the provider', () => {
  test('counts once', async () => {
    const visitor = new Visitor();
    const answer = await answerFor(visitor);
    const kept = new Map(visitor.cookies.get(web.url));
    expect((await visitor.ask(answer)).status).toBe(303);
    const again = new Visitor();
    again.cookies.set(web.url, kept);
    expect((await again.ask(answer)).status).toBe(400);
    expect(await seesConsole(again)).toBe(false);
  });

  test('counts only in the browser that began: nobody is signed in as somebody else by a link', async () => {
    const answer = await answerFor(new Visitor());
    const victim = new Visitor();
    expect((await victim.ask(answer)).status).toBe(400);
    await begin(victim);
    expect((await victim.ask(answer)).status).toBe(400);
    expect(await seesConsole(victim)).toBe(false);
  });

  test.each([
    ['another state', (url: URL) => url.searchParams.set('state', 'another')],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another code', (url: URL) => url.searchParams.set('code', 'another')],
    ['another issuer (RFC 9207)', (url: URL) => url.searchParams.set('iss', 'https://evil.example')],
    ['an error', (url: URL) => url.searchParams.set('error', 'access_denied')],
    ['an error of strange words', (url: URL) => url.searchParams.set('error', 'northgate said\nno')],
  ])('with %s is refused', async (_, change) => {
    const visitor = new Visitor();
    const url = new URL(await answerFor(visitor));
    change(url);
    expect((await visitor.ask(url.href)).status).toBe(400);
    expect(await seesConsole(visitor)).toBe(false);
  });

  test.each(['nonce', 'code_challenge'])(
    'to a question whose %s an attacker changed is refused',
    async name => {
      const visitor = new Visitor();
      const page = await visitor.open(`${web.url}/engagements`);
      const there = new URL((await visitor.ask(linkIn(page, 'Sign in'))).headers.get('location')!);
      there.searchParams.set(name, 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
      const answer = await visitor.signInThere(await visitor.open(there.href), 'sam', isCallback);
      expect((await visitor.ask(answer.url)).status).toBe(400);
      expect(await seesConsole(visitor)).toBe(false);
    },
  );

  test('after ten minutes is too late', async () => {
    const visitor = new Visitor();
    const answer = await answerFor(visitor);
    expect((await web.at({ minutes: 11 }, () => visitor.ask(answer))).status).toBe(400);
  });
});

describe('a cookie', () => {
  const jarOf = (visitor: Visitor) => visitor.cookies.get(web.url)!;

  test('that was changed anywhere opens nothing', async () => {
    const { visitor } = await signedIn();
    const [header, claims, signature] = jarOf(visitor).get('sayso')!.split('.') as [string, string, string];
    const forged = { aud: 'sayso', exp: 4e9, value: { email: 'sam@northgate.example' } };
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const token of [
      `${header}.${encode(forged)}.${signature}`,
      `${encode({ alg: 'none' })}.${claims}.`,
      `${header}.${claims}.${signature.split('').reverse().join('')}`,
    ]) {
      jarOf(visitor).set('sayso', token);
      expect(await seesConsole(visitor)).toBe(false);
    }
  });

  test('for one purpose counts for no other', async () => {
    const visitor = new Visitor();
    await begin(visitor);
    jarOf(visitor).set('sayso', jarOf(visitor).get('sayso-sign-in')!);
    expect(await seesConsole(visitor)).toBe(false);
  });

  test('is for http alone, and over https for this host alone', async () => {
    const { visitor } = await signedIn();
    const answer = await visitor.ask(`${web.url}/sign-in/start`);
    expect(answer.headers.get('set-cookie')).toMatch(/^sayso-sign-in=.*; Path=\/; HttpOnly; SameSite=Lax$/);
    const secure = await web.overHttps('/sign-in/start');
    expect(secure.headers.get('set-cookie')).toMatch(
      /^__Host-sayso-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });
});

describe('the page to return to', () => {
  test.each([
    ['https://evil.example/', '/'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/\t/evil.example', '/'],
    ['/.//evil.example', '/evil.example'],
    ['javascript:alert(1)', '/'],
    ['/engagements?q=a%20b', '/engagements?q=a%20b'],
  ])('asked as %j is %s', async (to, led) => {
    const visitor = new Visitor();
    const start = `${web.url}/sign-in/start?to=${encodeURIComponent(to)}`;
    const answer = await visitor.signInThere(await visitor.open(start), 'sam', isCallback);
    expect((await visitor.ask(answer.url)).headers.get('location')).toBe(led);
  });
});

describe('as Lambda calls it', () => inLambda(() => web));

test('nothing that was logged names a person or holds a code', () => {
  expect(web.logged.length).toBeGreaterThan(0);
  expect(JSON.stringify(web.logged)).not.toMatch(/@|northgate|elsewhere|code=/);
});
