/** A client with a story: started, answered, a mail of the contact's, one of a colleague's, and a wrap-up. */
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import type { Moment } from '../../core/moment.ts';
import { mime } from '../../emails/mime.ts';
import { render } from '../../emails/render.ts';
import { samples } from '../../emails/samples.ts';
import { change } from '../../functions/workflows/change.ts';
import { receiveMail } from '../../functions/workflows/receive-mail.ts';
import { start } from '../../functions/workflows/start.ts';
import type { World } from '../../functions/world.ts';
import { byClient, letter, receipt } from '../core/inbound/cases/stage.ts';
import { anEngagement } from './an-engagement.ts';

export const anna = { name: 'Anna Smith', email: 'anna@client.example' };
export const morning = '2026-11-23T10:04:20Z' as Moment;

/** Starts the engagement and lets the client accept, instruct and be written to. `id` is also its mail address. */
export async function liveThrough(world: World, id: string): Promise<Engagement> {
  const draft = anEngagement({
    ...{ id, address: id, version: 0, status: 'draft', startedAt: null, owner: anna },
    contact: { ...anna, also: [], signingDomains: [], readsAlone: false },
  });
  await start(world, draft);
  await change(world, draft.id, {
    event: 'answered',
    by: anna,
    answers: new Map([['access', 'will']]),
    proof: { network: '192.0.2.7', link: anna.email },
  });
  await arrive(world, id, 'first', byClient(letter({ To: addressOf(world, id) })));
  await arrive(
    world,
    id,
    'second',
    letter({ From: 'Ben <ben@elsewhere.example>', To: addressOf(world, id) }),
  );
  await wrapUp(world, draft.id);
  return (await world.store.load(draft.id))!;
}

/** A raw mail for this engagement, and perhaps for another one too, comes in as SES brings it. */
export async function arrive(
  world: World,
  id: string,
  messageId: string,
  mail: string,
  alsoTo: readonly string[] = [],
): Promise<void> {
  const { mail: about, receipt: verdicts } = receipt(anna.email);
  const archiveKey = `in/${messageId}-${id}`;
  await world.archive.put(archiveKey, Buffer.from(mail, 'latin1'));
  await receiveMail(world, {
    receipt: {
      mail: { ...about, messageId: `${messageId}-${id}` },
      receipt: { ...verdicts, recipients: [id, ...alsoTo].map(one => addressOf(world, one)) },
    },
    archiveKey,
    lastTry: true,
  });
}

const addressOf = (world: World, id: string) => `${id}@${world.firm.domain}`;

/** The mail that prints the ledger's head, as it was sent. */
async function wrapUp(world: World, id: EngagementId): Promise<void> {
  const { ledger, address } = (await world.store.load(id))!;
  const letter = render('wrap-up', { ...samples['wrap-up'], ledger });
  const raw = await mime({
    ...letter,
    from: { name: 'Sam', email: `${address}@${world.firm.domain}` },
    to: anna,
    replyTo: `${address}@${world.firm.domain}`,
    autoSubmitted: 'auto-replied',
  });
  const archiveKey = `out/${id}/wrap-up_1_contact_1.eml`;
  await world.archive.put(archiveKey, raw);
  await world.store.put(id, {
    ...{ key: 'OUT#wrap-up#1#contact', at: morning, template: 'wrap-up', to: 'contact', person: anna },
    ...{ about: {}, attempt: 1, archiveKey, sesId: 'wrap', resent: false },
  });
}
