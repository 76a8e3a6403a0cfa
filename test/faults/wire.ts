/** Proxies between the SDK's clients and the services: one chosen call is refused, answered too late, or its answer lost. */
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { close, listen } from '../../local/listen.ts';

export type Service = 'dynamo' | 's3' | 'sqs' | 'ses';

/**
 * `throttled` and `unavailable`: refused, each time the SDK tries. `lost`: carried out each time, and the connection
 * breaks before the answer. `lost-once`: so the first time, then the SDK's next try gets through. `silent`: carried
 * out, and no answer ever comes.
 */
export type WireFault = 'throttled' | 'unavailable' | 'lost' | 'lost-once' | 'silent';

/** Where it goes wrong: the `call`-th call of an SDK's client, however often that tries, counted from 0. */
export interface WirePoint {
  readonly call: number;
  readonly fault: WireFault;
}

export interface Wire {
  readonly urls: Readonly<Record<Service, string>>;
  /** Counts from here on, and lets `point` go wrong. */
  begin(point: WirePoint | null): void;
  /** Every call so far, such as `dynamo PutItem`. */
  readonly calls: readonly string[];
  /** How often the SDK tried the call that went wrong. */
  tries(): number;
  stop(): Promise<void>;
}

/** As each service says that it has had enough. */
const throttling: Readonly<Record<Service, Refusal>> = {
  dynamo: { status: 400, code: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException' },
  sqs: { status: 400, code: 'com.amazonaws.sqs#RequestThrottled' },
  s3: { status: 503, code: 'SlowDown' },
  ses: { status: 400, code: 'Throttling' },
};

interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** Starts one proxy for each service, on free loopback ports. */
export async function startWire(targets: Readonly<Record<Service, string>>): Promise<Wire> {
  const calls: string[] = [];
  let known = new Map<string, number>();
  let point: WirePoint | null = null;
  let tries = 0;

  /** The fault of this request, if it is a try of the chosen call. */
  function faultOf(service: Service, incoming: IncomingMessage): WireFault | null {
    // The SDK gives every call an id of its own, and all its tries that same one.
    const id = String(incoming.headers['amz-sdk-invocation-id']);
    if (!known.has(id)) known.set(id, calls.push(`${service} ${actionOf(incoming)}`) - 1);
    if (!point || known.get(id) !== point.call) return null;
    tries += 1;
    return point.fault === 'lost-once' && tries > 1 ? null : point.fault;
  }

  const doors = await Promise.all(
    Object.entries(targets).map(async ([name, target]) => {
      const service = name as Service;
      const server = createServer((incoming, outgoing) =>
        pass({ service, target, incoming, outgoing }, faultOf(service, incoming)),
      );
      return { service, server, url: await listen(server, 0) };
    }),
  );
  return {
    urls: Object.fromEntries(doors.map(({ service, url }) => [service, url])) as Record<Service, string>,
    begin(next) {
      point = next;
      known = new Map();
      calls.length = tries = 0;
    },
    calls,
    tries: () => tries,
    stop: async () => void (await Promise.all(doors.map(({ server }) => close(server)))),
  };
}

/** DynamoDB and SQS name it in a header; S3 by its method; of SES we use one. */
function actionOf({ headers, method = '' }: IncomingMessage): string {
  return String(headers['x-amz-target'] ?? method).replace(/^.*\./, '');
}

/** One request on its way to a service. */
interface Passage {
  readonly service: Service;
  readonly target: string;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

function pass(passage: Passage, fault: WireFault | null): void {
  if (fault === 'throttled') refuse(passage, throttling[passage.service]);
  else if (fault === 'unavailable') refuse(passage, { status: 503, code: 'ServiceUnavailable' });
  else carryOut(passage, fault);
}

/** Whatever the fault is, the service gets the whole request, and the answer is waited for. */
function carryOut({ target, incoming, outgoing }: Passage, fault: WireFault | null): void {
  const { method = 'POST', headers, url = '/' } = incoming;
  const onward = request(new URL(url, target), { method, headers }, answer => {
    if (!fault) answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers));
    else answer.resume().on('end', () => fault !== 'silent' && incoming.socket.destroy());
  });
  onward.on('error', () => incoming.socket.destroy());
  incoming.pipe(onward);
}

function refuse({ service, incoming, outgoing }: Passage, refusal: Refusal): void {
  const isXml = service === 's3' || service === 'ses';
  const type = isXml ? 'text/xml' : 'application/x-amz-json-1.0';
  const body = isXml ? inXml(service, refusal) : JSON.stringify({ __type: refusal.code, message });
  incoming.resume().on('end', () => outgoing.writeHead(refusal.status, { 'content-type': type }).end(body));
}

const message = 'Maximum sending rate exceeded.';

function inXml(service: Service, { code }: Refusal): string {
  const error = `<Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  return service === 's3'
    ? error
    : `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">${error}</ErrorResponse>`;
}
