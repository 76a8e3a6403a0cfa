/** The SDK's client of SES's second API, which alone knows the account's own suppression list. */
import { SESv2Client, type SESv2ClientConfig } from '@aws-sdk/client-sesv2';
import { within } from './patience.ts';

export const sesv2Client = (config: SESv2ClientConfig = {}) =>
  new SESv2Client({ requestHandler: within(5), ...config });
