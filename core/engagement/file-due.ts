/** When a contractor's own responsibility is due, in the words of an engagement file. */
import type { Due } from './engagement.ts';

/** What an error tells whoever wrote something else. */
export const dueWords =
  'must be "before start", "5 days after start", "day 1", "week 2", "before go-live", "10 days before go-live", ' +
  '"when it happens", or a date like 2026-12-01';

/** Working days, as everywhere: a week is five of them. */
const notations: readonly (readonly [RegExp, (count: number) => Due])[] = [
  [/^before (?:the )?start$/, () => ({ when: 'before-start' })],
  [/^(\d{1,3}) (?:working )?days? after (?:the )?start$/, days => ({ when: 'after-start', days })],
  [/^(\d{1,2}) weeks? after (?:the )?start$/, weeks => ({ when: 'after-start', days: weeks * 5 })],
  [/^day (\d{1,3})$/, days => ({ when: 'after-start', days })],
  [/^week (\d{1,2})$/, weeks => ({ when: 'after-start', days: weeks * 5 })],
  [/^before go-?live$/, () => ({ when: 'before-go-live', days: 1 })],
  [/^(\d{1,3}) (?:working )?days? before go-?live$/, days => ({ when: 'before-go-live', days })],
  [/^when it happens$/, () => ({ when: 'on-event' })],
];

const mostDays = 500;

/** The due date that `words` state, or null when they are none of the notations. */
export function parseDue(words: string): Due | null {
  const plain = words.trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return { when: 'on', date: plain };
  for (const [pattern, due] of notations) {
    const found = pattern.exec(plain);
    const count = Number(found?.[1] ?? 0);
    if (found && count <= mostDays) return due(count);
  }
  return null;
}

/** The words for a due date, such that reading them gives it again. */
export function dueInWords(due: Due): string {
  switch (due.when) {
    case 'before-start':
      return 'before start';
    case 'after-start':
      return `${due.days} days after start`;
    case 'before-go-live':
      return `${due.days} days before go-live`;
    case 'on':
      return due.date;
    case 'on-event':
      return 'when it happens';
    default:
      return due satisfies never;
  }
}
