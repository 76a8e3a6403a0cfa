/** The one mail that another carries as an attachment, to be judged as itself: clients write to old addresses too. */
import PostalMime from 'postal-mime';
import { limits } from './limits.ts';
import { asCrlf } from './line-ends.ts';

/**
 * The raw bytes of the attached message (RFC 2046 section 5.2.1), its lines ending in LF or CRLF; null where there is
 * none, several, or the mail cannot be read. What is only quoted is never taken for a mail.
 */
export async function attachedMail(raw: Uint8Array): Promise<Uint8Array | null> {
  try {
    const { attachments } = await PostalMime.parse(asCrlf(raw), {
      forceRfc822Attachments: true,
      maxNestingDepth: limits.multipartDepth,
    });
    const mails = attachments.filter(({ mimeType }) => mimeType === 'message/rfc822');
    const content = mails.length === 1 ? mails[0]!.content : null;
    return content === null || typeof content === 'string' ? null : new Uint8Array(content);
  } catch {
    return null;
  }
}
