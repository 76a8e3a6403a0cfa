/** `sayso login` at a real provider, and the bearer tokens that the API takes and does not. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { generateKeyPair, SignJWT } from 'jose';
import { callAs, callSystem } from '../../cli/call.ts';
import { listCommand } from '../../cli/list.ts';
import { logIn } from '../../cli/login/log-in.ts';
import { keepLogin, type Login, loginsIn } from '../../cli/login/logins.ts';
import { clientOf, systemUrl } from '../../cli/login/provider.ts';
import { logoutCommand } from '../../cli/login.ts';
import { decideCommand, messagesCommand } from '../../cli/messages.ts';
import { start } from '../../functions/workflows/start.ts';
import { type SignedInWeb, startSignedInWeb } from '../functions/web/sign-in/a-signed-in-web.ts';
import { Visitor } from '../services/a-visitor.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { startAnswering } from '../services/answering.ts';

let web: SignedInWeb;
let login: Login;
let home: string;
const before = process.env.XDG_CONFIG_HOME;

beforeAll(async () => {
  web = await startSignedInWeb();
  login = await loggedIn();
});
afterAll(() => web.stop());

/** What the person at the terminal is told. */
let told: string[];

beforeEach(() => {
  told = [];
  for (const stream of ['log', 'error'] as const)
    jest.spyOn(console, stream).mockImplementation(line => void told.push(line));
  home = mkdtempSync(join(tmpdir(), 'sayso-home-'));
  process.env.XDG_CONFIG_HOME = home;
});
afterEach(() => {
  jest.restoreAllMocks();
  if (before === undefined) delete process.env.XDG_CONFIG_HOME;
  else process.env.XDG_CONFIG_HOME = before;
  rmSync(home, { recursive: true });
});

/** The person signs in at the page that is shown, in a browser of their own. */
async function loggedIn(as = 'sam', url = web.url): Promise<Login> {
  return logIn(url, address => {
    const visitor = new Visitor();
    void visitor.open(address).then(page => visitor.signInThere(page, as));
  });
}

const health = async (token: string, at = { hours: 0 }) => {
  const headers = { authorization: `Bearer ${token}` };
  return (await web.at(at, () => fetch(`${web.url}/api/health`, { headers }))).status;
};

describe('sayso login', () => {
  test('gets a token that opens the API', async () => {
    const answer = (await (await callAs(login, '/api/health')).json()) as object;
    expect(answer).toMatchObject({ ok: true, url: web.url });
    expect(login).toMatchObject({ url: web.url, clientId: 'cli' });
  });

  test('keeps it where this user alone can read it, and commands talk to that system from then on', async () => {
    keepLogin(join(home, 'sayso'), login);
    expect(statSync(join(home, 'sayso', 'logins.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(home, 'sayso')).mode & 0o777).toBe(0o700);
    expect((await callSystem({}, '/api/engagements')).status).toBe(200);
    expect(told).toEqual([`at ${web.url}`]);
    expect((await callSystem({ url: `${web.url}/` }, '/api/engagements')).status).toBe(200);
    await expect(callSystem({ url: 'https://other.example' }, '/api/health')).rejects.toThrow(
      'you are not logged in there: sayso login --url https://other.example',
    );
    await expect(callSystem({ data: home }, '/api/health')).rejects.toThrow(/^nothing runs in /);
  });

  test('lets the commands look and decide there', async () => {
    keepLogin(join(home, 'sayso'), login);
    await start(web.world, anEngagement({ status: 'draft', startedAt: null, version: 0 }));
    const run = (command: { parseAsync: CommandUnknownOpts['parseAsync'] }, ...args: string[]) =>
      command.parseAsync(args, { from: 'user' });
    await run(listCommand());
    expect(told[1]).toMatch(/^bell {2}running\n {2}.*: client owes \d+, 0 things for us, 0 held; next mail /);
    await run(listCommand(), '--only', 'held');
    expect(told.at(-1)).toBe('none');
    await run(messagesCommand(), 'bell', '--verdict', 'held');
    expect(told.at(-1)).toBe('none');
    await expect(run(decideCommand(), 'bell', 'IN#1', 'approve')).rejects.toThrow(
      'This was already answered.',
    );
    await expect(run(messagesCommand(), 'nobody')).rejects.toThrow('there is no engagement nobody');
  });

  test('is asked for again when the token has run out', async () => {
    keepLogin(join(home, 'sayso'), { ...login, expires: 1 });
    await expect(callSystem({}, '/api/health')).rejects.toThrow(
      `the login to ${web.url} has run out; log in again: sayso login --url ${web.url}`,
    );
  });

  test('is undone by sayso logout: nothing is kept', async () => {
    keepLogin(join(home, 'sayso'), login);
    await logoutCommand().parseAsync([], { from: 'user' });
    expect([told, loginsIn(join(home, 'sayso'))]).toEqual([[`logged out of ${web.url}`], []]);
    await expect(logoutCommand().parseAsync([], { from: 'user' })).rejects.toThrow('you are not logged in');
  });

  test('is refused when the answer is not to its own question', async () => {
    const attempt = logIn(web.url, address => {
      const forged = new URL(new URL(address).searchParams.get('redirect_uri')!);
      forged.search = 'code=stolen&state=guessed';
      void fetch(forged);
    });
    await expect(attempt).rejects.toThrow(/^signing in did not work: /);
  });

  test.each(['http://projects.firm.example', 'ftp://127.0.0.1', 'projects.firm.example'])(
    'sends nothing to %s',
    url => {
      expect(() => systemUrl(url)).toThrow(/must be an address such as https:/);
    },
  );

  test('says where to log in instead when a system calls itself otherwise', async () => {
    const metadata = await (await fetch(`${web.url}/.well-known/oauth-protected-resource`)).text();
    const alias = await startAnswering((_request, _body, response) => void response.end(metadata));
    await expect(clientOf(alias.url)).rejects.toThrow(`${alias.url} calls itself ${web.url}`);
    await alias.stop();
  });
});

describe('the API', () => {
  test('takes the token until it runs out', async () => {
    expect(await health(login.idToken)).toBe(200);
    expect(await health(login.idToken, { hours: 1 })).toBe(401);
  });

  test.each(['eve', 'unproven'])('does not take that of %s', async as => {
    expect(await health((await loggedIn(as)).idToken)).toBe(401);
  });

  test('does not take one that another client was given', async () => {
    const elsewhere = { ...web.provider.settings, cliClientId: 'elsewhere' };
    expect(await health(login.idToken)).toBe(200);
    expect(await web.withSettings(elsewhere, login.idToken)).toBe(401);
  });

  test('does not take one that was got for a page that poses as a system and passes it on', async () => {
    const { issuer, cliClientId: client_id } = web.provider.settings;
    const liar = await startAnswering((_request, _body, response) => {
      response.end(JSON.stringify({ resource: liar.url, authorization_servers: [issuer], client_id }));
    });
    const { idToken } = await loggedIn('sam', liar.url);
    await liar.stop();
    expect(await health(idToken)).toBe(401);
  });

  test('does not take one of anybody else’s making, altered, or of another kind', async () => {
    const [header, claims, signature] = login.idToken.split('.') as [string, string, string];
    const payload = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const { privateKey } = await generateKeyPair('RS256');
    const own = (more: object, alg = 'RS256') =>
      new SignJWT({ ...payload, ...more }).setProtectedHeader({ alg }).sign(privateKey);
    const none = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [
      await own({}),
      `${none}.${claims}.`,
      `${header}.${Buffer.from(JSON.stringify({ ...payload, exp: 4e9 })).toString('base64url')}.${signature}`,
      `${login.idToken}x`,
      'x',
    ])
      expect(await health(token)).toBe(401);
  });

  test('does not take the browser’s session for a token, nor a token for a session', async () => {
    const headers = { cookie: `sayso=${login.idToken}` };
    expect((await fetch(`${web.url}/api/health`, { headers })).status).toBe(401);
  });
});

test('a damaged file of logins is named, with the way out', () => {
  keepLogin(join(home, 'sayso'), login);
  const file = join(home, 'sayso', 'logins.json');
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40));
  expect(() => loginsIn(join(home, 'sayso'))).toThrow(`${file}: is damaged; delete it and log in again`);
});
