/** Asks: words that are put to the contact as one yes/no question, and how long they stay open. */
import { after, type Moment } from '../moment.ts';
import { draw } from './draw.ts';
import type { Ask, Engagement } from './engagement.ts';

/** An ask that nobody answered in this time is recorded as silence. */
const askSeconds = 14 * 86_400;

/** When an ask ends by silence. */
export function askEnds({ putAt }: Ask): Moment {
  return after(putAt, askSeconds);
}

/** The engagement with one more question for the contact; `message` is asked about once. */
export function withAsk(
  engagement: Engagement,
  kind: Ask['kind'],
  message: string,
  { now, seed }: { now: Moment; seed: string },
): Engagement {
  if (engagement.asks.some(ask => ask.message === message)) return engagement;
  const ask: Ask = { code: draw.code(seed, message), kind, message, putAt: now, mailedAt: null };
  return { ...engagement, asks: [...engagement.asks, ask] };
}
