/** Where the browser brings the provider's answer: a server on this machine, for that one request (RFC 8252). */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { cliCallbacks } from '../../functions/contract.ts';
import { close, loopback } from '../../local/listen.ts';

export interface Callback {
  /** As the provider knows it. */
  readonly url: string;
  /** The address that the browser was sent to. Rejects with one line when nobody came in time. */
  readonly answer: Promise<URL>;
  close(): Promise<void>;
}

/** Time to find the authenticator. */
const patienceMs = 5 * 60_000;

/** Listens on the first of the known ports that is free; throws one line when none is. */
export async function openCallback(): Promise<Callback> {
  const { promise, resolve, reject } = Promise.withResolvers<URL>();
  const server = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', url);
    if (request.method !== 'GET' || asked.pathname !== new URL(url).pathname)
      return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(page);
    resolve(asked);
  });
  const url = await listenOnOneOf(server, cliCallbacks);
  const late = () => reject(new Error('nobody signed in within five minutes; try again: sayso login'));
  const timer = setTimeout(late, patienceMs);
  return {
    url,
    answer: promise,
    close() {
      clearTimeout(timer);
      return close(server);
    },
  };
}

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>sayso</title>
<h1>Back to the terminal</h1><p>It says how signing in went. You can close this page.</p></html>`;

async function listenOnOneOf(server: Server, urls: readonly string[]): Promise<string> {
  for (const url of urls) {
    try {
      await once(server.listen(Number(new URL(url).port), loopback), 'listening');
      return url;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  const ports = urls.map(url => new URL(url).port).join(', ');
  throw new Error(
    `the ports ${ports} of this machine are all taken, and sign-in must come back to one of them`,
  );
}
