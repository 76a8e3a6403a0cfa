/** Opens a raw mail for reading: its text parts, subject, author, and what tells whether a person sent it. */
import PostalMime, { type Email } from 'postal-mime';
import type { Author } from './contact-block.ts';
import { keepSoftBreaks } from './soft-breaks.ts';

export type OpenMail = {
  headers: readonly { name: string; value: string }[];
  /** From a Return-Path on the first line: '' is the empty envelope sender, null is no such line. */
  envelopeFrom: string | null;
  subject: string;
  author: Author | null;
  text: string | null;
  html: string | null;
  flowed: boolean;
  delSp: boolean;
  /** Each part's type in lower case; the outermost and calendar parts with parameters. */
  contentTypes: readonly string[];
};

/** @throws Error with postal-mime's reason for mail it refuses: headers over 2 MB, parts over 256 deep. */
export async function openMail(raw: Uint8Array): Promise<OpenMail> {
  const { bytes, flowed, delSp } = keepSoftBreaks(raw);
  const email = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  return {
    headers: email.headers.map(({ key, value }) => ({ name: key, value })),
    envelopeFrom: envelopeOf(email),
    subject: email.subject ?? '',
    author: authorOf(email),
    text: email.text ?? null,
    html: email.html ?? null,
    flowed,
    delSp,
    contentTypes: contentTypesOf(email),
  };
}

function envelopeOf(email: Email): string | null {
  const first = email.headers[0];
  return first?.key === 'return-path' ? first.value.replace(/^<|>$/g, '').trim() : null;
}

function authorOf(email: Email): Author | null {
  const { from } = email;
  return from?.address === undefined ? null : { name: from.name, address: from.address };
}

function contentTypesOf(email: Email): string[] {
  const outermost =
    email.headers.find(header => header.key === 'content-type')?.value.toLowerCase() ?? 'text/plain';
  const parts = email.attachments.map(part =>
    part.method === undefined ? part.mimeType : `${part.mimeType}; method=${part.method.toLowerCase()}`,
  );
  return [outermost, ...parts];
}
