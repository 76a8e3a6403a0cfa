/** The parts of a mail, parsed by postal-mime from the form that its signature covers. */
import { createHash } from 'node:crypto';
import PostalMime, { addressParser, decodeWords, type Attachment as PostalAttachment } from 'postal-mime';
import { keepSoftBreaks } from '../reading/text/soft-breaks.ts';
import { limits } from './limits.ts';
import type { Attachment } from './verdict.ts';

export interface Parts {
  readonly text: string | null;
  readonly html: string | null;
  readonly attachments: readonly AttachedPart[];
  /** The text with its soft breaks (RFC 3676), where it has any: quotes and answers are told apart by lines. */
  readonly flowed: { readonly text: string; readonly delSp: boolean } | null;
}

export interface AttachedPart extends Attachment {
  readonly content: Uint8Array;
  /** Of a calendar part: what it wants, such as REQUEST. */
  readonly method: string | null;
}

const bounds = {
  forceRfc822Attachments: true,
  maxNestingDepth: limits.multipartDepth,
  maxHeadersSize: 2 * limits.headerBytes,
};

/** The attachments are never taken from this second reading: its bytes are not those that were sent. */
async function flowedText(mail: Buffer): Promise<Parts['flowed']> {
  const { bytes, flowed, delSp } = keepSoftBreaks(mail);
  if (!flowed) return null;
  const { text } = await PostalMime.parse(bytes, bounds);
  return text === undefined ? null : { text, delSp };
}

/** The text, HTML and attachments; null for mail nested too deeply to read. Attached mails stay attachments. */
export async function readParts(mail: Buffer): Promise<Parts | null> {
  try {
    const email = await PostalMime.parse(mail, bounds);
    return {
      flowed: await flowedText(mail),
      text: email.text ?? null,
      html: email.html ?? null,
      attachments: email.attachments.map(attachment),
    };
  } catch {
    return null;
  }
}

function attachment({ filename, mimeType, content, method }: PostalAttachment): AttachedPart {
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    name: filename ?? '',
    type: mimeType,
    bytes: bytes.length,
    sha256,
    content: bytes,
    method: method ?? null,
  };
}

/** The plain words of a header that may hold encoded words (RFC 2047). */
export function decoded(value: string): string {
  return decodeWords(value).replace(/\s+/g, ' ').trim();
}

/** Every address of To or Cc, groups included, with lower-case domains. */
export function addressesIn(values: readonly string[]): string[] {
  return values
    .flatMap(value => addressParser(value, { flatten: true }))
    .map(({ address }) => address ?? '')
    .filter(address => address !== '')
    .map(address => address.replace(/@[^@]*$/, domain => domain.toLowerCase()));
}
