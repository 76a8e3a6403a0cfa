/** What a client takes on: the catalogue a contractor starts from, one row a responsibility. */
import * as z from 'zod';
import { dueSchema, involvements } from '../engagement/engagement.ts';
import type { explanations } from './explanations.ts';

const catalogueRowSchema = z.strictObject({
  id: z.string(),
  /** Exactly what the client reads. */
  wording: z.string(),
  /** Goes to a hands-off client even when reminders are muted. */
  critical: z.boolean(),
  /** Which kinds of client are asked for it at all. */
  kinds: z.array(z.enum(involvements)).min(1),
  due: dueSchema,
  /** Comes round again after so many months; null when it is asked for once, or only when it happens. */
  everyMonths: z.number().int().positive().nullable(),
  /** A way of working: settled by saying yes to it, with no day on which it is done. */
  habit: z.boolean(),
  /** Days from its due date on which a mail may ask for it, where the usual two working days ahead will not do. */
  mailDays: z.array(z.number().int()).min(1).nullable(),
  /** When it is due, in the contractor's words. */
  cadence: z.string(),
});
export type CatalogueRow = z.infer<typeof catalogueRowSchema>;

/** A responsibility's terms, whether they come from the catalogue or from the engagement itself. */
export type Terms = Omit<CatalogueRow, 'id' | 'kinds' | 'cadence'>;

export const catalogueSchema = z.array(catalogueRowSchema);

type Id = keyof typeof explanations;
type Rhythm = Partial<Pick<CatalogueRow, 'everyMonths' | 'habit' | 'mailDays'>>;

const everyone = ['hands-on', 'balanced', 'hands-off'] as const;
const moreInvolved = ['hands-on', 'balanced'] as const;
const handsOn = ['hands-on'] as const;
const critical = true;
const ordinary = false;

const beforeStart = { when: 'before-start' } as const;
const onEvent = { when: 'on-event' } as const;
const workingDay = (days: number) => ({ when: 'after-start', days }) as const;
const beforeGoLive = (days: number) => ({ when: 'before-go-live', days }) as const;
const habit = { habit: true };
const yearly = { everyMonths: 12 };
const quarterly = { everyMonths: 3 };

/** The catalogue in its own order, which is also the order in which things due on one day are asked for. */
// biome-ignore format: a row a line is what makes it a table
export const catalogue: readonly CatalogueRow[] = [
  row('contact', critical, everyone, 'Pick one person who speaks for you. We act only on what they tell us.', beforeStart, 'before the start'),
  row('deputy', critical, everyone, 'Pick a stand-in for when that person is away.', beforeStart, 'before the start, then yearly', yearly),
  row('tell-staff', ordinary, everyone, 'Tell your staff to ask your contact, not us.', workingDay(1), 'day 1, and with each held message'),
  row('contact-change', critical, everyone, 'If you want a new contact, tell us before the change.', onEvent, 'on change; checked each quarter', { ...habit, ...quarterly }),
  row('agree-plan', critical, everyone, 'Read this plan and tell us if you agree.', beforeStart, 'before the start'),
  row('answer', ordinary, everyone, 'Answer our questions within two working days.', onEvent, 'each question', habit),
  row('must-not-stop', ordinary, moreInvolved, 'Tell us what must never stop working.', workingDay(5), 'week 1'),
  row('inventory', ordinary, moreInvolved, 'Check our list of your computers and accounts.', workingDay(5), 'week 1, then quarterly', quarterly),
  row('access', critical, everyone, 'Give us safe access. Never send a password by email.', beforeStart, 'before the start'),
  row('master-login', critical, everyone, 'Keep one master login for yourself, locked away.', workingDay(10), 'week 2, then yearly', yearly),
  row('joiner', ordinary, moreInvolved, 'Tell us a week before someone starts.', onEvent, '5 working days ahead', { ...habit, mailDays: [-7] }),
  row('leaver', critical, everyone, 'Tell us at once when someone leaves.', onEvent, 'same day; a monthly nudge', { ...habit, everyMonths: 1 }),
  row('spend-limit', critical, everyone, 'Agree who may spend money, and how much.', beforeStart, 'before the start, then yearly', yearly),
  row('ask-before-buying', ordinary, moreInvolved, 'Ask us before you buy any computer or software.', onEvent, 'quarterly', { ...habit, ...quarterly }),
  row('changes-in-writing', critical, everyone, 'Agree changes in writing before we start them.', onEvent, 'each change', habit),
  row('downtime', ordinary, moreInvolved, 'Choose the day and time we may switch things off.', beforeGoLive(10), '10 working days before'),
  row('warn-staff', ordinary, moreInvolved, 'Warn your staff before the work starts.', beforeGoLive(1), '3 days and 1 day before', { mailDays: [-2, 0] }),
  row('site-access', ordinary, everyone, 'Let us in, and keep the area safe.', onEvent, '2 days before a visit', { ...habit, mailDays: [-2] }),
  row('backups', critical, everyone, "Tell us which files you can't lose. Look at one backup with us.", workingDay(10), 'week 2, then twice a year', { everyMonths: 6 }),
  row('odd-mail', critical, everyone, "Ring us about odd emails or calls. Don't click.", workingDay(1), 'day 1, then quarterly', { ...habit, ...quarterly }),
  row('two-step', ordinary, everyone, 'Use two-step sign-in. Make sure your staff do too.', beforeGoLive(1), 'before go-live'),
  row('renewals', critical, everyone, 'Keep your internet, domain and software bills paid.', onEvent, '30 days before renewal', { ...habit, mailDays: [-30, -7] }),
  row('suppliers', ordinary, moreInvolved, 'Introduce us to your other suppliers.', workingDay(5), 'week 1'),
  row('training', ordinary, moreInvolved, 'Send two people to the short training.', beforeGoLive(1), 'before go-live'),
  row('acceptance-test', critical, everyone, 'Test what we built and tell us what is wrong within five working days.', onEvent, 'each handover; warned on day 3', { ...habit, mailDays: [-2, 0] }),
  row('payment', critical, everyone, "Pay each bill by its date. Tell us early if you can't.", onEvent, '7 days before, on the day, 3 days after', { ...habit, mailDays: [-7, 0, 3] }),
  row('trade-rules', ordinary, moreInvolved, 'Tell us about rules your trade must follow.', workingDay(5), 'week 1, then yearly', yearly),
  row('review', ordinary, handsOn, 'Meet us once every three months to look at the list again.', onEvent, 'quarterly', { everyMonths: 3 }),
];

const byId: ReadonlyMap<string, CatalogueRow> = new Map(catalogue.map(each => [each.id, each]));

/** The catalogue's row of that id, or undefined for a contractor's own responsibility. */
export function catalogueRow(id: string): CatalogueRow | undefined {
  return byId.get(id);
}

/** What one kind of client is asked for unless the contractor chooses otherwise. */
export function catalogueFor(kind: CatalogueRow['kinds'][number]): CatalogueRow[] {
  return catalogue.filter(each => each.kinds.includes(kind));
}

function row(
  id: Id,
  isCritical: boolean,
  kinds: readonly CatalogueRow['kinds'][number][],
  wording: string,
  due: CatalogueRow['due'],
  cadence: string,
  rhythm: Rhythm = {},
): CatalogueRow {
  const { everyMonths = null, habit: isHabit = false, mailDays = null } = rhythm;
  return {
    id,
    wording,
    critical: isCritical,
    kinds: [...kinds],
    due,
    everyMonths,
    habit: isHabit,
    mailDays,
    cadence,
  };
}
