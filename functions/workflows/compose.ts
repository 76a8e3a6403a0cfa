/** From an effect to the exact bytes of its mail: facts fetched, links signed, letter written. */
import type { MailEffect } from '../../core/engagement/effect.ts';
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
import { type Moment, toMoment } from '../../core/moment.ts';
import type { Facts, Links } from '../../emails/letters/facts.ts';
import { mayBeStopped, write } from '../../emails/letters/letters.ts';
import { type List, mime, sesMessageId } from '../../emails/mime.ts';
import { isPurpose, type Purpose, sign, worksUntil } from '../links.ts';
import type { World } from '../world.ts';

export interface Composed {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly raw: Uint8Array;
}

/** Writes one mail as it will be archived and sent. */
export async function compose(world: World, engagement: Engagement, mail: MailEffect): Promise<Composed> {
  const { firm, clock } = world;
  const to = mail.person ?? firm.contractor;
  const from = `${engagement.address}@${firm.domain}`;
  const links = await linksOf(world, engagement, mail);
  const at = toMoment(clock.now());
  const facts = await factsOf(world, engagement, mail, { recipient: to.name, links, at });
  const { subject, html, text } = write(mail.template, facts);
  const raw = await mime({
    from: { name: `${firm.contractor.name}, ${firm.name}`, email: from },
    to,
    replyTo: from,
    subject,
    html,
    text,
    autoSubmitted: mail.manner === 'scheduled' ? 'auto-generated' : 'auto-replied',
    ...threadOf(world, engagement, facts.message),
    list: listOf(engagement, firm.domain, facts.links),
    date: new Date(clock.now().epochMilliseconds),
  });
  return { from, to: to.email, subject, raw };
}

/** Everything that the mail's letter is written from, as of `at`. */
export async function factsOf(
  world: World,
  engagement: Engagement,
  mail: MailEffect,
  { recipient, links, at }: { readonly recipient: string; readonly links: Links; readonly at: Moment },
): Promise<Facts> {
  const { about, template } = mail;
  const [calendar, message, messages, ledger] = await Promise.all([
    world.calendars.of(engagement.client),
    typeof about.message === 'string' ? world.store.get(engagement.id, about.message) : null,
    Array.isArray(about.messages)
      ? Promise.all(about.messages.map(key => world.store.get(engagement.id, key)))
      : [],
    template === 'decisions' || template === 'wrap-up' ? world.store.items(engagement.id, 'L#') : [],
  ]);
  return {
    engagement,
    calendar,
    now: at,
    firm: world.firm,
    recipient,
    about,
    message: message as Facts['message'],
    messages: messages.filter(item => item !== null) as unknown as Facts['messages'],
    ledger: ledger as unknown as LedgerEntry[],
    links,
  };
}

/** What a template's button opens, and what about; all others open the reader's own page. */
const buttons: Readonly<Record<string, readonly [Purpose, field: string]>> = {
  'held-question': ['ask', 'code'],
  'phone-confirm': ['ask', 'code'],
  'held-digest': ['asks', ''],
  'risk-confirm': ['confirm', 'message'],
  'contact-change': ['contact-change', ''],
  intake: ['intake', ''],
};

/** What the mail's button is for; a fresh link opens what the old one did. */
function opens({ template, about }: MailEffect): readonly [Purpose, about: string] {
  if (template === 'fresh-link' && isPurpose(about.purpose)) return [about.purpose, String(about.about)];
  const [purpose, field] = buttons[template] ?? ['part', ''];
  return [purpose, String(about[field] ?? '')];
}

async function linksOf(world: World, engagement: Engagement, mail: MailEffect): Promise<Links> {
  const { id } = engagement;
  if (!mail.person) {
    const inConsole = `${world.webUrl}/engagements/${id}`;
    const { message } = mail.about;
    const button =
      typeof message === 'string' ? `${inConsole}/messages/${encodeURIComponent(message)}` : inConsole;
    return { button, page: inConsole, unsubscribe: null };
  }
  const to = mail.person.email;
  const link = (purpose: Purpose, about: string) => sign(world, { engagement: id, purpose, about, to });
  const page = await link('part', '');
  const unsubscribe = mayBeStopped(mail.template) ? await link('unsubscribe', '') : null;
  const [purpose, about] = opens(mail);
  const button = purpose === 'part' ? page : await link(purpose, about);
  return { button, buttonUntil: worksUntil(purpose, toMoment(world.clock.now())), page, unsubscribe };
}

/** One thread per engagement in Gmail, Outlook and Apple Mail: they follow References (RFC 5322 section 3.6.4). */
function threadOf(
  { firm }: World,
  { id, thread }: Engagement,
  message: Facts['message'],
): { inReplyTo: string | null; references: string[] } {
  const answered = message && 'judgement' in message ? message.judgement.messageId : null;
  const root = `<${id}@${firm.domain}>`;
  const first = thread && sesMessageId(thread, firm.region);
  return { inReplyTo: answered, references: [root, first, answered].filter(one => one !== null) };
}

function listOf({ id }: Engagement, domain: string, { unsubscribe, page }: Links): List | null {
  return unsubscribe ? { id: `${id}.${domain}`, help: page, unsubscribeUrl: unsubscribe } : null;
}
