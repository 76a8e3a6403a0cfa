/** SES in process: the actions we call, in the v1 query protocol that `@aws-sdk/client-ses` speaks. */
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { close, listen } from './listen.ts';
import { rateLimit } from './rate.ts';
import { type RawEmail, SesError, type SesWorld, take } from './ses-take.ts';

/** 10 MB of mail as base64 in a form, escaped at worst. */
const requestLimit = 45 * 1024 * 1024;

/** Ways to go wrong that a test may ask for: before the mail is taken, or after, with no answer. */
export type Fault = 'throttled' | 'paused' | 'unavailable' | 'taken-without-answer';

export interface SesOptions extends SesWorld {
  /** Mails a second; bursts of up to `burst` are let through. */
  readonly rate: number;
  readonly burst?: number;
  readonly fault?: (email: RawEmail) => Fault | null;
}

export interface LocalSes {
  readonly url: string;
  stop(): Promise<void>;
}

const faults: Record<Exclude<Fault, 'taken-without-answer'>, SesError> = {
  throttled: new SesError('Throttling', 'Maximum sending rate exceeded.'),
  paused: new SesError('AccountSendingPausedException', 'Sending is paused for this account.'),
  unavailable: new SesError('ServiceUnavailable', 'Service is temporarily unavailable.', 503),
};

/** Starts the endpoint on a free loopback port. */
export async function startSes(options: SesOptions): Promise<LocalSes> {
  // By the clock that can be moved: an hour that is skipped is an hour's worth of mail that may go.
  const time = () => options.clock.now().epochMilliseconds;
  const mayGo = rateLimit(options.rate, options.burst ?? Math.max(10, options.rate), time);
  let sent = 0;
  const actions: Record<string, (form: URLSearchParams) => Promise<string>> = {
    async SendRawEmail(form) {
      const email = emailOf(form);
      const fault = options.fault?.(email) ?? null;
      if (fault && fault !== 'taken-without-answer') throw faults[fault];
      if (!mayGo()) throw faults.throttled;
      const id = await take(options, email);
      sent += 1;
      if (fault) throw new NoAnswer();
      return `<MessageId>${id}</MessageId>`;
    },
    GetSendQuota: async () =>
      `<Max24HourSend>50000.0</Max24HourSend><MaxSendRate>${options.rate}</MaxSendRate><SentLast24Hours>${sent}</SentLast24Hours>`,
  };
  const server = createServer((request, response) =>
    request.url?.startsWith('/v2/') ? void notListed(response) : void serve(actions, request, response),
  );
  return { url: await listen(server, 0), stop: () => close(server) };
}

class NoAnswer extends Error {}

/** The account's own suppression list is empty: the simulator alone bounces, and SES keeps that off the list. */
function notListed(response: ServerResponse): void {
  const headers = { 'content-type': 'application/json', 'x-amzn-errortype': 'NotFoundException' };
  response.writeHead(404, headers).end('{"message":"The address is not on the suppression list."}');
}

async function serve(
  actions: Record<string, (form: URLSearchParams) => Promise<string>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const form = new URLSearchParams(await bodyOf(request));
    const name = form.get('Action') ?? '';
    const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
    if (!action)
      throw new SesError('InvalidAction', `Could not find operation ${name} for version 2010-12-01`);
    answer(response, 200, `${name}Response`, `<${name}Result>${await action(form)}</${name}Result>`);
  } catch (error) {
    if (error instanceof NoAnswer) return void request.socket.destroy();
    const { code, status, message } =
      error instanceof SesError ? error : new SesError('InternalFailure', (error as Error).message, 500);
    const type = status < 500 ? 'Sender' : 'Receiver';
    const detail = `<Type>${type}</Type><Code>${code}</Code><Message>${escapeXml(message)}</Message>`;
    answer(response, status, 'ErrorResponse', `<Error>${detail}</Error>`);
  }
}

function answer(response: ServerResponse, status: number, element: string, content: string): void {
  const requestId = randomUUID();
  const metadata =
    status === 200
      ? `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`
      : `<RequestId>${requestId}</RequestId>`;
  response.writeHead(status, { 'content-type': 'text/xml', 'x-amzn-requestid': requestId });
  response.end(
    `<${element} xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${content}${metadata}</${element}>`,
  );
}

function emailOf(form: URLSearchParams): RawEmail {
  const members = (list: string, field = '') =>
    [...form.keys()]
      .filter(key => new RegExp(`^${list}\\.member\\.\\d+${field}$`).test(key))
      .map(key => form.get(key) ?? '');
  const values = members('Tags', '\\.Value');
  return {
    source: form.get('Source') ?? '',
    destinations: members('Destinations'),
    raw: Buffer.from(form.get('RawMessage.Data') ?? '', 'base64'),
    tags: Object.fromEntries(members('Tags', '\\.Name').map((name, index) => [name, values[index] ?? ''])),
    configurationSet: form.get('ConfigurationSetName'),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > requestLimit) throw new SesError('RequestEntityTooLarge', 'The request is too large.', 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

function escapeXml(text: string): string {
  return text.replace(/[<>&'"]/g, mark => `&#${mark.charCodeAt(0)};`);
}
