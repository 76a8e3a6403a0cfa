/** Calls the JSON API of a system: the local one that is running, or the deployed one that the user logged in to. */
import { Option } from '@commander-js/extra-typings';
import { findRunning } from '../local/running.ts';
import type { Login } from './login/logins.ts';

/** Which system a command talks to: the last one logged in to, and without any the local one. */
export interface Where {
  readonly data?: string | undefined;
  readonly url?: string | undefined;
}

export const dataOption = new Option(
  '--data <dir>',
  'the local system with this data folder (default: .sayso, unless you are logged in somewhere)',
);
export const urlOption = new Option(
  '--url <address>',
  'a deployed system that you are logged in to',
).conflicts('data');

/**
 * The answer, where it is a good one. Throws one line that says what to do: when nothing runs there or nobody is
 * logged in, when it does not answer, and with the system's own words when it refuses.
 */
export async function callSystem(where: Where, path: string, init: RequestInit = {}): Promise<Response> {
  const login = where.data === undefined ? await loginFor(where.url) : null;
  return login ? callAs(login, path, init) : callLocal(where.data ?? '.sayso', path, init);
}

export async function callAs(login: Login, path: string, init: RequestInit = {}): Promise<Response> {
  return call(login.url, login.idToken, path, init, 'try again later');
}

async function callLocal(data: string, path: string, init: RequestInit): Promise<Response> {
  const running = findRunning(data);
  if (!running) throw new Error(`nothing runs in ${data}: start it first with: sayso start --data ${data}`);
  return call(running.url, running.token, path, init, 'start it again with: sayso start');
}

/** The login to this system, or the last one without an address; throws one line when it has run out. */
export async function loginFor(given: string | undefined): Promise<Login | null> {
  const { configFolder, loginsIn } = await import('./login/logins.ts');
  const wanted = given?.replace(/\/+$/, '');
  const login = loginsIn(configFolder()).findLast(({ url }) => !wanted || url === wanted);
  if (!login && wanted) throw new Error(`you are not logged in there: sayso login --url ${wanted}`);
  if (!login) return null;
  // Nobody should wonder which system a command changed.
  if (!wanted) console.error(`at ${login.url}`);
  if (login.expires < Date.now() / 1000)
    throw new Error(`the login to ${login.url} has run out; log in again: sayso login --url ${login.url}`);
  return login;
}

async function call(
  url: string,
  token: string,
  path: string,
  init: RequestInit,
  otherwise: string,
): Promise<Response> {
  // A request that says no type could come from a form on any page, and is refused as one.
  const headers = { 'content-type': 'application/json', ...init.headers, authorization: `Bearer ${token}` };
  const answer = await fetch(url + path, { ...init, headers }).catch(() => {
    throw new Error(`the system at ${url} does not answer: ${otherwise}`);
  });
  if (answer.ok) return answer;
  const { detail } = (await answer.json().catch(() => ({}))) as { detail?: string };
  throw new Error(detail ?? `the system answered ${answer.status}`);
}
