/** One raw message that SES received: judged for each engagement it was sent to, filed, acted on. */
import { Temporal } from 'temporal-polyfill';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import type { EngagementEvent, ReceivedMessage } from '../../core/engagement/event.ts';
import { attachedMail } from '../../core/inbound/attached-mail.ts';
import { strictSettings } from '../../core/inbound/circumstances.ts';
import { judge } from '../../core/inbound/judge.ts';
import type { Receipt } from '../../core/inbound/receipt.ts';
import type { Judgement } from '../../core/inbound/verdict.ts';
import type { LedgerEntry } from '../../core/ledger/chain.ts';
import { toMoment } from '../../core/moment.ts';
import { contradictions } from '../../core/reading/contradiction.ts';
import { RetryLater } from '../errors.ts';
import type { World } from '../world.ts';
import { change } from './change.ts';
import { wordsOf } from './held-words.ts';

/** Where the message is, and how often the queue has already brought it. */
export interface Arrival {
  readonly receipt: Receipt;
  readonly archiveKey: string;
  /** True when the queue will not bring it again: what is still unknown is then held. */
  readonly lastTry: boolean;
}

/** Judges and files the message under every engagement it was addressed to, each in turn. */
export async function receiveMail(world: World, arrival: Arrival): Promise<void> {
  const ids = await addressed(world, arrival.receipt.receipt.recipients);
  if (ids.length === 0)
    return world.log.warn('mail to no engagement', { messageId: arrival.receipt.mail.messageId });
  const raw = await world.archive.get(arrival.archiveKey);
  for (const id of ids) await receiveFor(world, id, raw, arrival);
}

/** The engagements behind the receipt's recipients; never those of the message's own To. */
async function addressed(world: World, recipients: readonly string[]): Promise<EngagementId[]> {
  const ids = new Set<EngagementId>();
  for (const recipient of recipients) {
    const [local, domain] = recipient.toLowerCase().split('@');
    if (domain !== world.firm.domain || !local) continue;
    const id = await world.store.engagementAt(local);
    if (id) ids.add(id);
  }
  return [...ids];
}

async function receiveFor(world: World, id: EngagementId, raw: Uint8Array, arrival: Arrival): Promise<void> {
  const { messageId, timestamp } = arrival.receipt.mail;
  const receivedAt = toMoment(Temporal.Instant.from(timestamp));
  const key = `IN#${receivedAt}#${messageId}`;
  const decision = await change(world, id, async engagement => {
    if (await world.store.get(id, key)) return null;
    const judgement = await judgeFor(world, engagement, raw, arrival);
    const contradicts = await contradicted(world, id, judgement);
    const answers = await answered(world, engagement, judgement);
    const message: ReceivedMessage = {
      key,
      messageId,
      receivedAt,
      archiveKey: arrival.archiveKey,
      judgement,
      answers,
      contradicts,
    };
    return { event: 'mail-received', message } satisfies EngagementEvent;
  });
  if (decision.outcome === 'changed') world.log.info('mail received', { engagement: id, messageId });
}

/** A client's mail that the contractor forwards as an attachment counts as the client's, by its own proof. */
async function judgeFor(
  world: World,
  engagement: Engagement,
  raw: Uint8Array,
  arrival: Arrival,
): Promise<Judgement> {
  const judgement = await judgeOne(world, engagement, raw, arrival, arrival.receipt);
  if (judgement.verdict !== 'verified' || judgement.who !== 'contractor') return judgement;
  const inner = await attachedMail(raw);
  return inner ? judgeOne(world, engagement, inner, arrival, null) : judgement;
}

/** The verdict on these bytes; throws `RetryLater` while DNS or SES cannot say. */
async function judgeOne(
  world: World,
  engagement: Engagement,
  raw: Uint8Array,
  arrival: Arrival,
  receipt: Receipt | null,
): Promise<Judgement> {
  const { id, contact, deputies, owner, client, address, asks } = engagement;
  const { firm } = world;
  const { messageId, timestamp } = arrival.receipt.mail;
  const judgement = await judge(raw, {
    contact,
    deputies,
    owner,
    contractor: { addresses: [firm.contractor.email, ...firm.alsoContractor] },
    timezone: client.timezone,
    engagementAddress: `${address}@${firm.domain}`,
    receipt,
    seen: async signature => {
      const seen = await world.store.seen(id, signature, messageId);
      return seen === 'first' ? 'never' : seen;
    },
    now: Temporal.Instant.from(timestamp),
    dns: world.dns,
    settings: strictSettings,
    codes: asks.map(({ code }) => code),
    lastTry: arrival.lastTry,
  });
  if (judgement.verdict === 'postponed') throw new RetryLater(`message ${messageId}: ${judgement.because}`);
  return judgement;
}

/** Which instructions of the ledger a new one contradicts, each with both quotes. It flags; people decide. */
async function contradicted(
  world: World,
  id: EngagementId,
  judgement: Judgement,
): Promise<ReceivedMessage['contradicts']> {
  if (judgement.verdict !== 'verified' || judgement.kind !== 'instruction') return [];
  const entries = (await world.store.items(id, 'L#')) as unknown as LedgerEntry[];
  const instructions = entries.filter(({ content }) => content?.kind === 'instruction');
  const found = contradictions(
    judgement.text,
    instructions.map(({ content }) => content!.text),
  );
  return found.map(({ index, ours, theirs, rule }) => ({
    number: instructions[index]!.number,
    ours,
    theirs,
    rule,
  }));
}

/** The open ask whose code the signed Subject carries, with what was asked. */
async function answered(
  world: World,
  { id, asks }: Engagement,
  { ask: code }: Judgement,
): Promise<ReceivedMessage['answers']> {
  const open = asks.find(ask => ask.code === code);
  const item = open && (await world.store.get(id, open.message));
  return open && item ? { code: open.code, held: wordsOf(item) } : null;
}
