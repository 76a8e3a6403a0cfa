/** As much of an AWS account as `sayso doctor` asks about, answering over HTTP in each service's own format. */
import type { IncomingMessage } from 'node:http';
import { type AnsweringServer, startAnswering } from './answering.ts';

/** What the account says; a test changes what it wants wrong. */
export interface Account {
  identity: object;
  account: object;
  activeRuleSet: string;
  /** How many messages wait, by the last part of the queue's address. */
  waiting: Record<string, number>;
  /** When each sweep was, in milliseconds since 1970, and how many seconds the longest due had waited. */
  sweeps: { at: number; waited: number }[];
  /** How far its clock is ahead, in milliseconds. */
  aheadMs: number;
}

const queues = [
  'MailIn',
  'DueQueue',
  'SesEvents',
  'MailInDeadLetters',
  'DueDeadLetters',
  'SesEventsDeadLetters',
];

export async function startAwsAccount(account: Account): Promise<AnsweringServer> {
  const server = await startAnswering((request, body, response) => {
    const [type, text] = answerTo(request, body, account, server.url);
    const date = new Date(Date.now() + account.aheadMs).toUTCString();
    response.writeHead(text === null ? 400 : 200, { 'content-type': type, date });
    response.end(
      text ??
        '<ErrorResponse><Error><Code>ValidationError</Code><Message>Stack does not exist</Message></Error></ErrorResponse>',
    );
  });
  return server;
}

type Answered = readonly [type: string, text: string | null];

function answerTo(
  { url = '', headers }: IncomingMessage,
  body: string,
  account: Account,
  own: string,
): Answered {
  const json = (value: object): Answered => ['application/json', JSON.stringify(value)];
  if (url === '/health') return json({ ok: true });
  if (url === '/v2/email/account') return json(account.account);
  if (url.startsWith('/v2/email/identities/')) return json(account.identity);
  const target = String(headers['x-amz-target'] ?? '');
  if (target.endsWith('.GetQueueAttributes')) {
    const name = String(JSON.parse(body).QueueUrl).split('/').at(-1)!;
    return json({ Attributes: { ApproximateNumberOfMessages: String(account.waiting[name] ?? 0) } });
  }
  if (target.endsWith('.GetMetricStatistics'))
    return json({
      Datapoints: account.sweeps.map(({ at, waited }) => ({ Timestamp: at / 1000, Maximum: waited })),
    });
  return ['text/xml', inXml(new URLSearchParams(body), account, own)];
}

/** The older services' answers, in the query protocol's XML. */
function inXml(asked: URLSearchParams, { activeRuleSet }: Account, own: string): string | null {
  const action = asked.get('Action');
  if (action === 'DescribeStacks' && asked.get('StackName') === 'sayso') {
    const outputs = [['Console', own], ...queues.map(name => [name, `${own}/0/${name}`])];
    const members = outputs.map(
      ([key, value]) => `<member><OutputKey>${key}</OutputKey><OutputValue>${value}</OutputValue></member>`,
    );
    return `<DescribeStacksResponse><DescribeStacksResult><Stacks><member><StackName>sayso</StackName><Outputs>${members.join('')}</Outputs></member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
  }
  if (action === 'DescribeActiveReceiptRuleSet')
    return `<DescribeActiveReceiptRuleSetResponse><DescribeActiveReceiptRuleSetResult><Metadata><Name>${activeRuleSet}</Name></Metadata><Rules><member><Name>sayso</Name><Enabled>true</Enabled><Recipients><member>projects.northgate.example</member></Recipients></member></Rules></DescribeActiveReceiptRuleSetResult></DescribeActiveReceiptRuleSetResponse>`;
  return null;
}
