/** The mailer against servers that answer as SES does: what it sends, and what it makes of each answer. */
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { accountList } from '../../../functions/aws/account-list.ts';
import { sesClient } from '../../../functions/aws/clients/ses.ts';
import { sesv2Client } from '../../../functions/aws/clients/sesv2.ts';
import { sesMailer } from '../../../functions/aws/mailer.ts';
import { RetryLater } from '../../../functions/errors.ts';
import type { SendOutcome } from '../../../functions/world.ts';
import { clientOf } from '../../../local/aws.ts';
import { type Answer, type AnsweringServer, startAnswering } from '../../services/answering.ts';

const mail = {
  from: 'bell@projects.firm.example',
  to: 'anna@bell.example',
  raw: Buffer.from(
    'From: bell@projects.firm.example\r\nSubject: =?utf-8?Q?Caf=C3=A9?=\r\n\r\nHello & welcome\r\n',
  ),
  tags: { engagement: 'bell', mail: 'welcome_1_contact', attempt: '1' },
};

let server: AnsweringServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** What became of the mail when SES answers so. */
async function sent(answer: Answer): Promise<SendOutcome> {
  server = await startAnswering(answer);
  return mailerAt(server.url).send(mail);
}

/** A client that waits half a second for an answer, so that the test need not wait longer, and is told to try often. */
function mailerAt(url: string) {
  const requestHandler = { requestTimeout: 500, throwOnRequestTimeout: true };
  return sesMailer(sesClient({ ...clientOf(url), requestHandler, maxAttempts: 5 }), 'sayso');
}

const xml = (response: ServerResponse, status: number, body: string) =>
  response
    .writeHead(status, { 'content-type': 'text/xml' })
    .end(body.replace('>', ' xmlns="http://ses.amazonaws.com/doc/2010-12-01/">'));

const accept: Answer = (_request, _body, response) =>
  xml(
    response,
    200,
    '<SendRawEmailResponse><SendRawEmailResult><MessageId>0102-abc</MessageId></SendRawEmailResult></SendRawEmailResponse>',
  );

const refuse =
  (status: number, code: string, message: string): Answer =>
  (_request, _body, response) =>
    xml(
      response,
      status,
      `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
    );

describe('what reaches SES', () => {
  test('the exact bytes, one recipient, the configuration set and the tags, once', async () => {
    let form = new URLSearchParams();
    const outcome = await sent((request, body, response) => {
      form = new URLSearchParams(body);
      accept(request, body, response);
    });
    expect(outcome).toEqual({ outcome: 'sent', sesId: '0102-abc' });
    expect(Buffer.from(form.get('RawMessage.Data') ?? '', 'base64')).toEqual(mail.raw);
    form.delete('RawMessage.Data');
    expect(Object.fromEntries(form)).toEqual({
      Action: 'SendRawEmail',
      Version: '2010-12-01',
      Source: mail.from,
      'Destinations.member.1': mail.to,
      ConfigurationSetName: 'sayso',
      'Tags.member.1.Name': 'engagement',
      'Tags.member.1.Value': 'bell',
      'Tags.member.2.Name': 'mail',
      'Tags.member.2.Value': 'welcome_1_contact',
      'Tags.member.3.Name': 'attempt',
      'Tags.member.3.Value': '1',
    });
  });

  test('a client that would try again by itself is refused before anything is sent', async () => {
    server = await startAnswering(accept);
    const retrying = sesClient(clientOf(server.url));
    Object.assign(retrying.config, { maxAttempts: async () => 3 });
    await expect(sesMailer(retrying, 'sayso').send(mail)).rejects.toThrow('must not retry');
    expect(server.requests()).toBe(0);
  });
});

describe('what SES answers', () => {
  test.each([
    [400, 'Throttling', 'Maximum sending rate exceeded.', 'later'],
    [400, 'Throttling', 'Daily message quota exceeded.', 'later'],
    [429, 'TooManyRequests', 'Slow down.', 'later'],
    [400, 'LimitExceeded', 'A limit was reached.', 'later'],
    [400, 'AccountSendingPausedException', 'Sending is paused.', 'later'],
    [400, 'ConfigurationSetSendingPausedException', 'Sending is paused.', 'later'],
    [403, 'ExpiredToken', 'The security token is expired.', 'later'],
    [403, 'SignatureDoesNotMatch', 'Signature expired.', 'later'],
    [400, 'MessageRejected', 'Email address is not verified.', 'failed'],
    [400, 'MailFromDomainNotVerifiedException', 'No MX record.', 'failed'],
    [400, 'ConfigurationSetDoesNotExist', 'There is no such set.', 'failed'],
    [400, 'InvalidParameterValue', 'Message length is more than 10485760 bytes long.', 'failed'],
    [403, 'AccessDenied', 'Not authorized to perform ses:SendRawEmail.', 'failed'],
    [500, 'InternalFailure', 'Something broke.', 'in-doubt'],
    [503, 'ServiceUnavailable', 'Not now.', 'in-doubt'],
  ] as const)('%i %s (%s) means %s, after one try', async (status, code, message, outcome) => {
    const answer = await sent(refuse(status, code, message));
    expect(answer).toMatchObject({ outcome, why: expect.stringContaining(message) });
    expect(server?.requests()).toBe(1);
  });

  test.each([
    ['Maximum sending rate exceeded.', 'over-the-rate'],
    ['Daily message quota exceeded.', 'may-last'],
  ])('throttling that says "%s" is %s', async (message, because) => {
    expect(await sent(refuse(400, 'Throttling', message))).toMatchObject({ outcome: 'later', because });
  });

  test('an answer that does not come in time leaves the mail in doubt, after one try', async () => {
    expect(await sent(() => {})).toMatchObject({ outcome: 'in-doubt' });
    expect(server?.requests()).toBe(1);
  });

  test('a connection lost before the answer leaves the mail in doubt, after one try', async () => {
    expect(await sent(request => request.socket.destroy())).toMatchObject({ outcome: 'in-doubt' });
    expect(server?.requests()).toBe(1);
  });

  test('an answer cut short or garbled leaves the mail in doubt', async () => {
    const cut: Answer = (_request, _body, response) => xml(response, 200, '<SendRawEmailResponse><SendRaw');
    expect(await sent(cut)).toMatchObject({ outcome: 'in-doubt' });
  });

  test('where nobody listens nothing was sent: later', async () => {
    const gone = await startAnswering(accept);
    await gone.stop();
    expect(await mailerAt(gone.url).send(mail)).toMatchObject({ outcome: 'later' });
  });
});

describe('SES’s own list of addresses it sends nothing to', () => {
  const listAt = (url: string) => accountList(sesv2Client({ ...clientOf(url), maxAttempts: 1 }));
  const answers = (status: number, type: string): Answer => {
    return (_request, _body, response) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type })
        .end('{"message":"no"}');
  };

  test('loses the address that is allowed again', async () => {
    const asked: string[] = [];
    server = await startAnswering(({ method, url }, _body, response) => {
      asked.push(`${method} ${decodeURIComponent(url ?? '')}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await listAt(server.url).allow('anna@bell.example');
    expect(asked).toEqual(['DELETE /v2/email/suppression/addresses/anna@bell.example']);
  });

  test('need not hold it', async () => {
    server = await startAnswering(answers(404, 'NotFoundException'));
    await expect(listAt(server.url).allow('anna@bell.example')).resolves.toBeUndefined();
  });

  test.each([
    [429, 'TooManyRequestsException', RetryLater],
    [400, 'BadRequestException', 'no'],
  ])('%i %s is not taken for done', async (status, type, error) => {
    server = await startAnswering(answers(status, type));
    await expect(listAt(server.url).allow('anna@bell.example')).rejects.toThrow(error);
  });
});
