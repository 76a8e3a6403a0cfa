/** Given an engagement, when something happens, then this: the frame of the tests of `decide`. */
import { decide } from '../../../core/engagement/decide.ts';
import type { Effect, MailEffect } from '../../../core/engagement/effect.ts';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { EngagementEvent, ReceivedMessage } from '../../../core/engagement/event.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';

/** A Monday, ten in the morning in London. */
export const monday = '2026-11-23T10:00:00Z' as Moment;

export const circumstances = (now: Moment) => ({
  now,
  calendar: { timezone: 'Europe/London', holidays: new Set<string>() },
  seed: 'a seed that never changes',
});

/** The engagement after all these events, each at the same moment. */
export function afterwards(engagement: Engagement, now: Moment, ...events: EngagementEvent[]): Engagement {
  return events.reduce((state, event) => {
    const decision = decide(state, event, circumstances(now));
    return decision.outcome === 'changed' ? decision.engagement : state;
  }, engagement);
}

export function mails(engagement: Engagement): MailEffect[] {
  return engagement.outbox.filter((effect): effect is MailEffect => effect.effect === 'mail');
}

/** Each mail as `template to role`. */
export function mailNames(engagement: Engagement): string[] {
  return mails(engagement).map(({ template, to }) => `${template} to ${to}`);
}

export function itemKeys(engagement: Engagement): string[] {
  return engagement.outbox.filter((effect: Effect) => effect.effect === 'item').map(({ key }) => key);
}

export function itemAt(engagement: Engagement, prefix: string): Record<string, unknown> {
  const effect = engagement.outbox.find(({ key }) => key.startsWith(prefix));
  if (effect?.effect !== 'item') throw new Error(`no item ${prefix} in the outbox`);
  return effect.item;
}

const judged = {
  because: 'signed',
  from: 'anna@bell.example',
  fromName: 'Anna Bell',
  to: ['bell@projects.northgate.example'],
  subject: 'The server',
  date: '2026-11-23T09:59:00+00:00',
  messageId: '<1@bell.example>',
  text: 'Please move the server on Friday.',
  earlier: '',
  unsure: [],
  kind: 'instruction',
  answer: null,
  risk: null,
  readBecause: [],
  notRead: false,
  attachments: [],
  ask: null,
  signature: 'sig',
  signatures: ['sig'],
  pin: null,
  automaticClass: null,
  evidence: {},
  verdict: 'verified',
  who: 'contact',
} as unknown as Judgement;

/** A mail as `receive-mail` hands it in: from the contact and verified, unless the test says otherwise. */
export function received(
  changes: Partial<Judgement> = {},
  messageId = 'm1',
): { event: 'mail-received'; message: ReceivedMessage } {
  const message: ReceivedMessage = {
    key: `IN#${monday}#${messageId}`,
    messageId,
    receivedAt: monday,
    archiveKey: `in/${messageId}`,
    judgement: { ...judged, ...changes } as Judgement,
    answers: null,
    contradicts: [],
  };
  return { event: 'mail-received', message };
}
