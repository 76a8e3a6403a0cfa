/** A mail as some person would send it: written, and signed by whoever's server it leaves from. */
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import type { Temporal } from 'temporal-polyfill';
import { mailDate } from './headers.ts';
import type { SigningKey } from './zone.ts';

export interface Letter {
  readonly from: { readonly name: string; readonly address: string };
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** What mailbox providers sign, From first. */
const signedFields = 'From:To:Cc:Subject:Date:Message-ID:MIME-Version:Content-Type:Reply-To:In-Reply-To';

/** The raw mail, signed with `key` as of `now`. */
export async function write(letter: Letter, key: SigningKey, now: Temporal.Instant): Promise<Buffer> {
  const date = new Date(now.epochMilliseconds);
  // Mail programs write one kind of line end; a form that was not posted by a browser may hold the other.
  const text = letter.text.replace(/\r?\n/g, '\r\n');
  const mail = { ...letter, text, date: mailDate(date.getTime()) };
  const unsigned = await new MailComposer(mail).compile().build();
  return Buffer.concat([Buffer.from(await signatureOf(unsigned, key, date)), unsigned]);
}

async function signatureOf(mail: Buffer, key: SigningKey, signTime: Date): Promise<string> {
  const { domain: signingDomain, selector, privateKey } = key;
  const own = { signingDomain, selector, privateKey };
  const { signatures, errors } = await dkimSign(mail, {
    ...own,
    signatureData: [own],
    headerList: signedFields,
    signTime,
  });
  if (errors.length > 0) throw new Error(`cannot sign for ${signingDomain}: ${errors[0]!.err.message}`);
  return signatures;
}
