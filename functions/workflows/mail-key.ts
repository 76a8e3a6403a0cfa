/** How one attempt at one mail is called: in the table, in the archive, and in SES's tags. */
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { archive, tags } from '../contract.ts';

/** Where the mail is recorded once it was sent, or failed for good. */
export function sentKey(mailKey: string): string {
  return `OUT#${mailKey}`;
}

/** Where `delivery` files SES's word on an attempt: `send`, `delivery`, `bounce`... */
export function eventKey(mailKey: string, attempt: number, event: string): string {
  return `EV#${mailKey}#${attempt}#${event}`;
}

/** Where the attempt's exact bytes are. */
export function archiveKey(id: EngagementId, mailKey: string, attempt: number): string {
  return `${archive.outbound}${id}/${tagValue(mailKey)}_${attempt}.eml`;
}

/** The tags by which SES's events find their way back; Feedback-ID is made of the last two (SES developer guide). */
export function tagsOf(id: EngagementId, { key, attempt, template }: MailEffect): Record<string, string> {
  return {
    [tags.engagement]: id,
    [tags.mail]: tagValue(key),
    [tags.attempt]: String(attempt),
    'ses:feedback-id-a': id,
    'ses:feedback-id-b': template,
  };
}

/** The mail's key that a tag's value stands for. */
export function keyOfTag(value: string): string {
  return value.replaceAll('_', '#');
}

/** SES allows `[A-Za-z0-9_-]` in a tag's value: `#` becomes `_`, which no step, id or role contains. */
function tagValue(mailKey: string): string {
  return mailKey.replaceAll('#', '_');
}
