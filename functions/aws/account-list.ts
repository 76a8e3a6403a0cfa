/** SES's own list of addresses that it sends nothing to, in this account and region. */
import { DeleteSuppressedDestinationCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import type { Mailer } from '../world.ts';
import { nameOf, orRetryLater } from './errors.ts';

/** https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_DeleteSuppressedDestination.html */
export function accountList(client: SESv2Client): Pick<Mailer, 'allow'> {
  return {
    async allow(email) {
      const command = new DeleteSuppressedDestinationCommand({ EmailAddress: email });
      try {
        await orRetryLater('opening an address', client.send(command));
      } catch (error) {
        if (nameOf(error) !== 'NotFoundException') throw error;
      }
    },
  };
}
