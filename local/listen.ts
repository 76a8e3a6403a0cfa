/** Servers of the local system: on loopback only, with one clear line when a port is taken. */
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { CannotStart } from './folder.ts';

export const loopback = '127.0.0.1';

/** Listens on loopback (port 0: any free one) and returns the address as a URL. */
export async function listen(server: Server, port: number, scheme = 'http'): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(asCannotStart(error, port)));
    server.listen(port, loopback, resolve);
  });
  return `${scheme}://${loopback}:${(server.address() as AddressInfo).port}`;
}

/** Closes a server at once, idle keep-alive connections included. */
export function close(server: Server | HttpServer): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close(error => (error ? reject(error) : resolve()));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function asCannotStart(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new CannotStart(`Port ${port} is taken: choose another with --port or --smtp-port.`);
  if (error.code === 'EACCES')
    return new CannotStart(`Port ${port} needs privileges: choose one above 1023.`);
  return error;
}
