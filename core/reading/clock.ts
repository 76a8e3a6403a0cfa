/** Times of day as people write them: "half seven", "10.30", "6pm", "noon". */
import { numberOf } from './numbers.ts';
import type { Word } from './sentences.ts';

/** Whether `word` is a time of day, by its form or by what stands before it. */
export function isTime(word: Word, before: string, next: Word | undefined): boolean {
  const number = numberOf(word);
  if (/^\d{1,2}([.:]\d{2})?(am|pm)$/.test(word.is) || /^\d{1,2}[.:]\d{2}$/.test(word.is)) return true;
  if (NAMED_TIMES.has(word.is)) return true;
  if (number !== null && number <= 24 && next?.is === 'at' && before === '') return true;
  if (number === null || number > 24 || !TIME_MARKS.has(before)) return false;
  return next === undefined || before === 'at' || !next.tags.has('Noun') || next.tags.has('Date');
}
const TIME_MARKS: ReadonlySet<string> = new Set('at before after until till half past'.split(' '));
const NAMED_TIMES: ReadonlyMap<string, string> = new Map([
  ['noon', '12'],
  ['midday', '12'],
  ['midnight', '24'],
]);

/** The time of day by the 24-hour clock; a bare number up to six is meant for the afternoon. */
export function clockTime(word: Word, before: string): string {
  const named = NAMED_TIMES.get(word.is);
  if (named !== undefined) return named;
  const [, hours, minutes, half] = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/.exec(word.is) ?? [];
  const hour = hours === undefined ? (numberOf(word) ?? 0) : Number(hours);
  const isAfternoon = half === 'pm' ? hour < 12 : half === undefined && minutes === undefined && hour < 7;
  const minute = before === 'half' ? ':30' : minutes === undefined || minutes === '00' ? '' : `:${minutes}`;
  return `${isAfternoon ? hour + 12 : hour}${minute}`;
}
