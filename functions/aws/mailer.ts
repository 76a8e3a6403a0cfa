/** The mailer on SES: one try per mail, and an honest word on what became of it. */
import { SESClient, type SESClientConfig, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { advanceTimeoutSeconds } from '../contract.ts';
import type { Mailer, OutgoingMail, SendOutcome } from '../world.ts';
import { isThrottled, isUnreachable, nameOf, statusOf } from './errors.ts';

/** Well below the time `advance` has, so that an answer that never comes is still recorded as in doubt. */
const answerWithin = (advanceTimeoutSeconds * 1000) / 3;

/**
 * Refusals by which nothing was sent and that pass by themselves; other refusals (4xx) are final.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 * https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html
 */
const passing = new Set([
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
  'LimitExceededException',
  // Credentials that the next try renews or finds.
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
]);

/** The SDK must never try a send again by itself: SES has no idempotency token, so it could send twice. */
export function sesClient(config: SESClientConfig = {}): SESClient {
  return new SESClient({
    requestHandler: { connectionTimeout: 3_000, requestTimeout: answerWithin, throwOnRequestTimeout: true },
    ...config,
    maxAttempts: 1,
  });
}

/** `client` from `sesClient`; one that retries is refused. */
export function sesMailer(client: SESClient, configurationSet: string): Mailer {
  return {
    async send(mail) {
      if ((await client.config.maxAttempts()) !== 1) throw new Error('the SES client must not retry sends');
      try {
        const { MessageId } = await client.send(command(mail, configurationSet));
        return { outcome: 'sent', sesId: MessageId! };
      } catch (error) {
        return outcomeOf(error);
      }
    },
  };
}

function command(mail: OutgoingMail, configurationSet: string): SendRawEmailCommand {
  return new SendRawEmailCommand({
    Source: mail.from,
    Destinations: [mail.to],
    RawMessage: { Data: mail.raw },
    ConfigurationSetName: configurationSet,
    Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
  });
}

/** Only a refusal is final; whatever is neither an answer nor a request never sent is in doubt. */
function outcomeOf(error: unknown): SendOutcome {
  const why = error instanceof Error ? `${nameOf(error)}: ${error.message}` : String(error);
  const status = statusOf(error);
  if (passing.has(nameOf(error)) || isThrottled(error) || isUnreachable(error))
    return { outcome: 'later', why };
  return { outcome: status !== null && status >= 400 && status < 500 ? 'failed' : 'in-doubt', why };
}
