/** One coming mail, skipped or given a note, this once. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../core/engagement/decide.ts';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../../core/engagement/event.ts';
import { type RehearsedMail, rehearse } from '../../../core/engagement/rehearse.ts';
import { after, type Moment } from '../../../core/moment.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { afterwards, circumstances, itemAt, mails, monday } from './stories.ts';

const { calendar } = circumstances(monday);

/** Two bills, each asked for on its own days. */
const running = () =>
  afterwards(
    anEngagement({
      sent: { welcome: { times: 1, last: monday }, 'any-mail': { times: 1, last: monday } },
      responsibilities: [
        {
          id: 'hosting',
          wording: 'Pay the hosting.',
          critical: true,
          due: { when: 'on', date: '2026-12-02' },
        },
        { id: 'domain', wording: 'Pay the domain.', critical: true, due: { when: 'on', date: '2026-12-16' } },
      ] as Engagement['responsibilities'],
    }),
    monday,
    { event: 'woke' },
  );

const ahead = (engagement: Engagement): RehearsedMail[] => [
  ...rehearse({
    draft: engagement,
    calendar,
    from: monday,
    until: after(monday, 21 * 86_400),
    answers: 'none',
  }),
];
const toClient = (engagement: Engagement) => ahead(engagement).filter(({ mail }) => mail.to !== 'contractor');
const timetable = (engagement: Engagement) =>
  toClient(engagement).map(({ at, mail }) => `${at} ${(mail.about.things as string[]).join()}`);
const [first, second] = toClient(running()) as [RehearsedMail, RehearsedMail];

type Edit = (EngagementEvent & { event: 'mail-edited' })['edit'];
/** As the page has it that shows this mail. */
const edited = ({ at, mail: { about } }: RehearsedMail, edit: Edit): EngagementEvent => ({
  event: 'mail-edited',
  mail: { at, title: String(about.title), things: about.things as string[] },
  edit,
});
/** The engagement at the moment that mail comes due, with the outbox emptied before. */
const whenDue = (engagement: Engagement, { at }: RehearsedMail) =>
  afterwards({ ...engagement, outbox: [] }, at, { event: 'woke' });

describe('a skipped mail', () => {
  const state = afterwards(running(), monday, edited(first, 'skip'));

  test('is not sent, is on record, and is forgotten', () => {
    const then = whenDue(state, first);
    expect(mails(then)).toEqual([]);
    expect(itemAt(then, 'LOG#')).toMatchObject({ what: 'mail-skipped' });
    expect(then.edits).toEqual([]);
  });

  test('leaves every other mail on its day', () => {
    expect(timetable(state)).toEqual(timetable(running()).slice(1));
  });

  test('asked nobody for anything: the client owes nothing for it, and a first mail is no reminder', () => {
    const then = whenDue(state, first);
    expect(then.due).toEqual([]);
    const later = afterwards(then, after(first.at, 3600), { event: 'woke' });
    expect(later.waited?.forClient).toBe(then.waited?.forClient);
    expect(toClient(state)[0]!.mail.template).toBe('due');
  });

  test('that was never sent at all leads to no call about silence', () => {
    const never = [first, second].reduce(
      (engagement, mail) => afterwards(engagement, monday, edited(mail, 'skip')),
      running(),
    );
    const calls = (engagement: Engagement) =>
      ahead(engagement)
        .filter(({ mail }) => mail.template === 'contractor-task')
        .map(({ mail }) => mail.about.responsibilities);
    expect(calls(running())[0]).toEqual(['hosting']);
    expect(calls(never).flat()).not.toContain('hosting');
  });

  test('goes after all once the contractor says so', () => {
    expect(timetable(afterwards(state, monday, edited(first, null)))).toEqual(timetable(running()));
  });
});

describe('a note', () => {
  const state = afterwards(running(), monday, edited(first, { note: 'The new card is fine.' }));

  test('goes with that mail, once, and is shown before', () => {
    const then = whenDue(state, first);
    expect(mails(then).map(({ key, about }) => [key, about.note])).toEqual([
      [first.mail.key, 'The new card is fine.'],
    ]);
    expect(then.edits).toEqual([]);
    expect(toClient(state).map(({ mail }) => mail.about.note)).toEqual([
      'The new card is fine.',
      ...toClient(running())
        .slice(1)
        .map(() => undefined),
    ]);
  });

  test('written anew takes the place of the last', () => {
    const again = afterwards(state, monday, edited(first, { note: 'Use the old card.' }));
    expect(again.edits.map(({ note }) => note)).toEqual(['Use the old card.']);
  });
});

test('an edit says nothing of a mail that has come to be about something else', () => {
  const skipped = afterwards(running(), monday, edited(first, 'skip'));
  const hosting = skipped.responsibilities[0]!;
  const both = {
    ...skipped,
    responsibilities: [hosting, { ...hosting, id: 'phones', wording: 'Pay the phones.' }],
  };
  expect(toClient(both)[0]!.mail.about.responsibilities).toEqual(['hosting', 'phones']);
});

test('an edit whose mail did not come within two weeks of its day is forgotten', () => {
  const done = afterwards(running(), monday, edited(first, 'skip'), {
    event: 'finished',
    id: 'hosting',
    by: 'client',
  });
  expect(afterwards(done, after(first.at, 13 * 86_400), { event: 'woke' }).edits).toHaveLength(1);
  expect(afterwards(done, after(first.at, 15 * 86_400), { event: 'woke' }).edits).toEqual([]);
});

test('a mail that is held back for a month is still skipped when its time comes', () => {
  const one = { ...running(), responsibilities: running().responsibilities.slice(0, 1) };
  const hold = { event: 'mails-held', until: '2027-01-04' } as const;
  const held = afterwards(one, monday, edited(first, 'skip'), hold);
  const late = after(first.at, 86_400);
  expect(afterwards(held, late, edited(first, null)).edits).toEqual([]);
  const then = afterwards({ ...held, outbox: [] }, held.next!.at, { event: 'woke' });
  expect(mails(then)).toEqual([]);
  expect(itemAt(then, 'LOG#')).toMatchObject({ what: 'mail-skipped' });
});

test.each<readonly [string, Moment, Partial<Engagement>]>([
  ['already-sent', monday, {}],
  ['not-running', first.at, { status: 'closed' }],
  ['too-many-edits', first.at, { edits: Array.from({ length: 20 }, (_, index) => otherEdit(index)) }],
])('is refused: %s', (because, at, changes) => {
  const event = edited({ ...first, at }, 'skip');
  const decision = decide({ ...running(), ...changes }, event, circumstances(monday));
  expect(decision).toEqual({ outcome: 'unchanged', because });
});

function otherEdit(number: number): Engagement['edits'][number] {
  return { title: 'Another', things: [`ask-other#${number}`], at: first.at, note: null };
}
