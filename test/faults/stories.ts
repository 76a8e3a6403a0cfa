/** The stories that every fault is put into: a welcome, a reminder, mail in, a bounce, another contact. */
import type { SQSEvent } from 'aws-lambda';
import type { Engagement, EngagementId } from '../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../core/engagement/event.ts';
import { after, type Moment } from '../../core/moment.ts';
import { delivery } from '../../functions/handlers/delivery.ts';
import { receiveMail } from '../../functions/handlers/receive-mail.ts';
import { change } from '../../functions/workflows/change.ts';
import { wordsOf } from '../../functions/workflows/held-words.ts';
import { start } from '../../functions/workflows/start.ts';
import type { World } from '../../functions/world.ts';
import { byClient, letter, receipt } from '../core/inbound/cases/stage.ts';
import { anna, morning } from '../services/a-client.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { type Door, record, type Story } from './run.ts';

const proof = { network: '192.0.2.7', link: anna.email };
const oscar = { name: 'Oscar Smith', email: 'oscar@client.example' };

/** A person of each run's own: whoever got a mail today gets no other, whichever engagement it is of. */
const annaOf = (id: EngagementId) => ({ ...anna, email: `anna-${id}@client.example` });

const draftOf = (id: EngagementId) =>
  anEngagement({
    ...{ id, address: id, version: 0, status: 'draft', startedAt: null, createdAt: morning },
    ...{ owner: annaOf(id), contact: { ...annaOf(id), also: [], signingDomains: [], readsAlone: false } },
  });

/** The same engagement, stored as it stands some time after its start. */
export const stored =
  (at: Moment, changes: Partial<Engagement> = {}) =>
  async (world: World, id: EngagementId) => {
    await world.store.takeAddress(id, id);
    const welcomed = { 'ask-access': { times: 1, last: morning }, welcome: { times: 1, last: morning } };
    await world.store.create({
      ...draftOf(id),
      ...{ status: 'running', startedAt: morning, sent: welcomed, heardAt: morning, version: 1 },
      next: { step: 'look', occurrence: 1, at, title: 'To be worked out' },
      ...changes,
    });
  };

const happens =
  (event: EngagementEvent | ((id: EngagementId) => EngagementEvent)): Door =>
  (world, id) =>
    change(world, id, typeof event === 'function' ? event(id) : event);

/** A mail as SES has put it into the bucket, and its notification. */
function mailIn(write: (to: string, from: string) => string): { given: Given; door: Door } {
  const keyOf = (id: EngagementId) => `in/${id.replaceAll('-', '')}`;
  return {
    given: (world, id) =>
      world.archive.put(
        keyOf(id),
        Buffer.from(write(`${id}@${world.firm.domain}`, annaOf(id).email), 'latin1'),
      ),
    door(world, id) {
      const { mail, receipt: verdicts } = receipt(annaOf(id).email);
      const action = { type: 'S3', bucketName: 'archive', objectKeyPrefix: 'in/', objectKey: keyOf(id) };
      const notification = {
        notificationType: 'Received',
        mail: { ...mail, messageId: id.replaceAll('-', '') },
        receipt: { ...verdicts, recipients: [`${id}@${world.firm.domain}`], action },
      };
      return receiveMail(world)(brought(notification));
    },
  };
}

type Given = (world: World, id: EngagementId) => Promise<unknown>;

const brought = (message: object) => ({ Records: [record(JSON.stringify(message))] }) as SQSEvent;

const fromAnna = mailIn((to, from) => byClient(letter({ From: `Anna Smith <${from}>`, To: to })));
const fromBen = mailIn(to => letter({ From: 'Ben <ben@elsewhere.example>', To: to }));

const detailOf = { Bounce: 'bounce', Complaint: 'complaint', DeliveryDelay: 'deliveryDelay' } as const;

/** SES tells that a mail of ours came back, was delayed, or was called spam. */
export function returned(
  eventType: keyof typeof detailOf,
  detail: object,
  to: string | null = null,
  role = 'contact',
): Door {
  return (world, id) => {
    const mail = {
      ...{ messageId: `sesid-${id}`, timestamp: '2026-11-23T10:05:00.000Z' },
      destination: [to ?? annaOf(id).email],
      tags: { engagement: [id], mail: [`welcome_1_${role}`], attempt: ['1'] },
      commonHeaders: { subject: 'Welcome' },
    };
    const happened = { timestamp: '2026-11-23T10:06:00.000Z', ...detail };
    return delivery(world)(brought({ eventType, mail, [detailOf[eventType]]: happened }));
  };
}

/** The contact presses yes on the page of the one open question. */
const yes: Door = (world, id) =>
  change(world, id, async ({ asks: [ask] }) => {
    const item = ask && (await world.store.get(id, ask.message));
    if (!ask || !item) return null;
    const { code } = ask;
    return {
      event: 'ask-answered',
      code,
      answer: 'yes',
      by: annaOf(id),
      how: 'page',
      proof,
      held: wordsOf(item),
    };
  });

/** Running, with nothing to do before tomorrow. */
export const tomorrow = stored(after(morning, 86_400));
const december = '2026-12-02T10:00:00Z' as Moment;

const both =
  (...givens: readonly Given[]): Given =>
  async (world, id) => {
    for (const given of givens) await given(world, id);
  };

/** Starts an engagement whose contact is this person. */
export const welcomeTo =
  (contact: Engagement['contact']): Door =>
  (world, id) =>
    start(world, { ...draftOf(id), contact });

export const stories: readonly Story[] = [
  { name: 'welcome', begins: morning, doors: [(world, id) => start(world, draftOf(id))] },
  { name: 'reminder', begins: december, given: stored(december), doors: [] },
  {
    name: 'mail of the contact',
    begins: morning,
    given: both(tomorrow, fromAnna.given),
    doors: [fromAnna.door],
  },
  {
    name: 'mail held, then approved',
    begins: morning,
    given: both(tomorrow, fromBen.given),
    doors: [fromBen.door, yes],
  },
  {
    name: 'bounce',
    begins: morning,
    given: tomorrow,
    doors: [returned('Bounce', { bounceType: 'Permanent', bounceSubType: 'General' })],
  },
  {
    name: 'another contact',
    begins: morning,
    given: tomorrow,
    doors: [
      happens({
        event: 'contact-change-asked',
        ...{ to: oscar, starts: '2026-11-23', askedBy: 'Sam' },
        ...{ contactIsGone: false, spokenCode: null },
      }),
      happens(id => ({ event: 'contact-change-confirmed', by: annaOf(id), proof, code: null })),
    ],
  },
];
