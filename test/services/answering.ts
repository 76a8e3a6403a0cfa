/** An HTTP server on loopback that answers as a test says, or not at all. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

export interface AnsweringServer {
  readonly url: string;
  /** How many requests came so far. */
  requests(): number;
  stop(): Promise<void>;
}

export async function startAnswering(answer: Answer): Promise<AnsweringServer> {
  let requests = 0;
  const server = createServer(async (request, response) => {
    requests += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    answer(request, Buffer.concat(chunks).toString('latin1'), response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: () => requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
