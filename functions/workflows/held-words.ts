/** What an ask was about, from the item it was filed as: a held message, or the record of a call. */
import type { HeldWords } from '../../core/engagement/event.ts';
import type { Judgement } from '../../core/inbound/verdict.ts';
import type { Item } from '../world.ts';

export function wordsOf(item: Item): HeldWords {
  const judgement = item.judgement as Judgement | undefined;
  if (!judgement) return { key: item.key, text: String(item.text), from: String(item.from), pin: null };
  const { text, from, pin } = judgement;
  return { key: item.key, text, from, pin };
}
