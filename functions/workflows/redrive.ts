/** Dead letters: what each is about, without its words, and back to work once the cause is mended. */
import * as z from 'zod';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { receiptSchema } from '../../core/inbound/receipt.ts';
import { tags } from '../contract.ts';
import type { DeadLetter, DeadLetterQueue } from '../dead-letter.ts';
import { eventName, sesEventSchema } from './ses-event.ts';

export interface Redriven extends Pick<DeadLetter, 'id' | 'why'> {
  readonly queue: string;
  /** ISO 8601. */
  readonly sentAt: string;
  /** Engagement, mail or event that it names. */
  readonly about: string;
  readonly putBack: boolean;
}

/** Looks at every letter once and, where `really`, puts it back; else it stays where it was. */
export async function redrive(queues: readonly DeadLetterQueue[], really: boolean): Promise<Redriven[]> {
  const redriven: Redriven[] = [];
  for (const queue of queues) {
    const letters = await all(queue);
    for (const letter of letters) {
      await (really ? queue.putBack(letter) : queue.leave(letter));
      redriven.push(told(queue.name, letter, really));
    }
  }
  return redriven;
}

/** Taken whole before any goes back, so that one that dies again at once is not met twice. */
async function all(queue: DeadLetterQueue): Promise<DeadLetter[]> {
  const letters = new Map<string, DeadLetter>();
  for (;;) {
    const more = (await queue.take()).filter(({ id }) => !letters.has(id));
    if (more.length === 0) return [...letters.values()];
    for (const letter of more) letters.set(letter.id, letter);
  }
}

function told(queue: string, { id, body, sentAt, why }: DeadLetter, putBack: boolean): Redriven {
  return { queue, id, sentAt: new Date(sentAt).toISOString(), about: aboutOf(body), why, putBack };
}

const dueSchema = z.object({ id: engagementIdSchema });

/** What a letter is about, by ids alone: it may hold addresses and words. */
function aboutOf(body: string): string {
  const message = jsonOf(body);
  const due = dueSchema.safeParse(message);
  if (due.success) return `engagement ${due.data.id}`;
  const receipt = receiptSchema.safeParse(message);
  if (receipt.success) return `mail in ${receipt.data.receipt.action.objectKey}`;
  const event = sesEventSchema.safeParse(message);
  if (!event.success) return 'unreadable';
  const named = event.data.mail.tags[tags.engagement]?.[0] ?? 'none of ours';
  return `${eventName(event.data)} of a mail of engagement ${named}`;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
