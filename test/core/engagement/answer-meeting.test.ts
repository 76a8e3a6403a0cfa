/** The client says what suits them about a meeting, or asks something. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../core/engagement/decide.ts';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../../core/engagement/event.ts';
import { after } from '../../../core/moment.ts';
import { upcoming } from '../../../core/plan/difference.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { afterwards, circumstances, itemAt, mailNames, monday } from './stories.ts';

const offered = ['2026-12-09T14:00', '2026-12-10T09:30'];
const given = (changes: Partial<Engagement> = {}) =>
  anEngagement({
    plan: 'hands-on/1',
    responsibilities: [],
    sent: { welcome: { times: 1, last: monday } },
    project: {
      ...{ title: 'New till', starts: '2026-12-01', goesLive: null, about: 'Replaces the till.' },
      ...{ deliverables: [], documents: [] },
      meetings: [
        { title: 'Kick-off', at: '2026-12-08T10:00', offered },
        { title: 'Look back', at: '2026-11-23T10:00' },
      ],
    },
    ...changes,
  });

type Said = Partial<EngagementEvent & { event: 'meeting-answered' }>;
const says = (said: Said): EngagementEvent => ({
  event: 'meeting-answered',
  meeting: 0,
  time: null,
  words: null,
  by: { name: 'Anna Bell', email: 'anna@bell.example' },
  proof: { network: '192.0.2.1', link: 'anna@bell.example' },
  ...said,
});

describe('a chosen time', () => {
  const state = afterwards(given(), monday, says({ time: offered[0]! }));

  test('is the meeting’s own from then on, and there is nothing left to choose', () => {
    expect(state.project.meetings[0]).toEqual({ title: 'Kick-off', at: offered[0] });
  });

  test('moves the mail that asks for questions, two working days before', () => {
    const mails = upcoming(state, circumstances(monday).calendar, monday, after(monday, 30 * 86_400));
    const at = mails.find(({ step }) => step === 'meeting-questions-1')?.at;
    expect(at).toBe('2026-12-07T09:00:00Z');
  });

  test('is told to the contractor, and stands on the timeline with who said it', () => {
    expect(state.tasks.map(({ about }) => about)).toEqual(['Kick-off: they chose 2026-12-09 at 14:00.']);
    expect(mailNames(state)).toContain('contractor-task to contractor');
    expect(itemAt(state, 'LOG#')).toMatchObject({
      what: 'said',
      about: 'Anna Bell',
      link: 'anna@bell.example',
    });
  });
});

test('questions reach the contractor whole, and the task in short', () => {
  const words = 'Will the old till still print? '.repeat(20).trim();
  const state = afterwards(given(), monday, says({ meeting: null, words }));
  expect(itemAt(state, 'LOG#').text).toBe(words);
  expect(state.tasks[0]!.about.length).toBeLessThan(410);
  expect(state.ledger.count).toBe(0);
});

test.each<readonly [string, Said, Partial<Engagement>]>([
  ['no-such-time', { time: '2026-12-25T10:00' }, {}],
  ['no-such-time', { meeting: null, time: offered[0]! }, {}],
  ['no-such-meeting', { meeting: 7, words: 'Hello?' }, {}],
  ['no-such-meeting', { meeting: 1, words: 'It has begun.' }, {}],
  ['nothing-said', {}, {}],
  ['not-running', { words: 'Hello?' }, { status: 'closed' }],
  ['said-too-much', { words: 'Hello?' }, { tasks: Array.from({ length: 5 }, (_, index) => said(index)) }],
])('%s', (because, event, changes) => {
  expect(decide(given(changes), says(event), circumstances(monday))).toEqual({
    outcome: 'unchanged',
    because,
  });
});

function said(number: number): Engagement['tasks'][number] {
  return { id: `said#${number}`, kind: 'said', about: 'Hello?', since: monday };
}
