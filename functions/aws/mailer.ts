/** The mailer on SES: one try per mail, and an honest word on what became of it. */
import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer, OutgoingMail, SendOutcome } from '../world.ts';
import { isThrottled, isUnreachable, nameOf, statusOf } from './errors.ts';

/**
 * Refusals by which nothing was sent and that pass by themselves; other refusals (4xx) are final.
 * https://docs.aws.amazon.com/ses/latest/APIReference/API_SendRawEmail.html
 * https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html
 */
const passing = new Set([
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
  'LimitExceeded',
  'LimitExceededException',
  // Credentials that are being renewed, or a clock that went wrong: nothing is the matter with the mail.
  'CredentialsProviderError',
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidSignatureException',
  'RequestExpired',
  'SignatureDoesNotMatch',
]);

/** `client` must not try again by itself: SES has no idempotency token, so that it could send twice. */
export function sesMailer(client: SESClient, configurationSet: string): Pick<Mailer, 'send'> {
  return {
    async send(mail) {
      if ((await client.config.maxAttempts()) !== 1) throw new Error('the SES client must not retry sends');
      try {
        const { MessageId } = await client.send(command(mail, configurationSet));
        return MessageId
          ? { outcome: 'sent', sesId: MessageId }
          : { outcome: 'in-doubt', why: 'no message id' };
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
  if (isOverTheRate(error)) return { outcome: 'later', because: 'over-the-rate', why };
  if (passing.has(nameOf(error)) || isThrottled(error) || isUnreachable(error))
    return { outcome: 'later', because: 'may-last', why };
  return { outcome: status !== null && status >= 400 && status < 500 ? 'failed' : 'in-doubt', why };
}

/** SES says *Throttling* of the day's quota as well, and tells the two apart by their words alone. */
function isOverTheRate(error: unknown): boolean {
  return isThrottled(error) && /rate exceeded/i.test(error instanceof Error ? error.message : '');
}
