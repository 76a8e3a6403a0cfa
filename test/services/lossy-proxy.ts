/** A proxy that lets requests through and, when told to, loses the answer on the way back. */
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LossyProxy {
  readonly url: string;
  /** The next request is carried out, and its sender never hears of it. */
  loseNextAnswer(): void;
  stop(): Promise<void>;
}

export async function startLossyProxy(target: string): Promise<LossyProxy> {
  let losing = false;
  const server = createServer((incoming, outgoing) => {
    const lost = losing;
    losing = false;
    const { method = 'POST', headers, url = '/' } = incoming;
    const onward = request(new URL(url, target), { method, headers }, answer => {
      if (lost) answer.resume().on('end', () => incoming.socket.destroy());
      else answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers));
    });
    incoming.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    loseNextAnswer: () => {
      losing = true;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
