/** moto's AWS server, where Python has it: the second opinion on what DynamoDB does, written by others. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export interface Moto {
  readonly url: string;
  stop(): Promise<void>;
}

export function isMotoHere(): boolean {
  return spawnSync('python3', ['-c', 'import moto.server, flask']).status === 0;
}

/**
 * moto's own command answers each request on a thread of its own, and its conditional writes check and
 * write without a lock, so that both of two racing writers may win. DynamoDB promises that one item's
 * writes come one after the other; one thread keeps that promise for it.
 */
const oneThread = `
import sys
from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import run_simple
run_simple('127.0.0.1', int(sys.argv[1]), DomainDispatcherApplication(create_backend_app), threaded=False)
`;

/** Starts it on a free loopback port. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const server = spawn('python3', ['-c', oneThread, String(port)], { stdio: 'ignore' });
  const ended = once(server, 'exit');
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (server.exitCode !== null || tries > 200) throw new Error('moto did not start');
    await pause(100);
  }
  return {
    url,
    async stop() {
      server.kill();
      await ended;
    },
  };
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/moto-api/data.json`).then(
    answer => answer.ok,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
