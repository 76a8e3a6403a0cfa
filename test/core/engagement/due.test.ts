/** What the client owes by a day, what the contractor holds back, and links that ran out. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../core/engagement/decide.ts';
import { summarise } from '../../../core/engagement/summary.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { afterwards, circumstances, mailNames, monday } from './stories.ts';

const draft = anEngagement({
  status: 'draft',
  startedAt: null,
  responsibilities: [{ id: 'access' }, { id: 'backups' }] as never,
});
const started = () => afterwards(draft, monday, { event: 'started' });

describe('what is due', () => {
  test('is nothing before a mail asked for it', () => {
    expect(draft.due).toEqual([]);
  });

  test('is what the welcome asked for, by the last working day before the start', () => {
    expect(started().due).toEqual([{ id: 'access', due: '2026-11-30' }]);
  });

  test('is listed in the client’s words', () => {
    expect(summarise(started()).due).toEqual([
      { wording: 'Give us safe access. Never send a password by email.', due: '2026-11-30' },
    ]);
  });

  test.each([
    ['done', { event: 'finished', id: 'access', by: 'client' }],
    ['the engagement closed', { event: 'closed', by: { name: 'Sam', email: 'sam@northgate.example' } }],
  ] as const)('is nothing once it is %s', (_, event) => {
    expect(afterwards(started(), monday, event).due).toEqual([]);
  });
});

describe('holding the plan’s mails', () => {
  const held = () => afterwards(started(), monday, { event: 'mails-held', until: '2027-01-09' });

  test('moves the next one to the first office hour from that day on', () => {
    expect(held().next!.at).toBe('2027-01-11T09:00:00Z');
  });

  test('ends when the contractor frees them', () => {
    expect(afterwards(held(), monday, { event: 'mails-held', until: null }).next).toEqual(started().next);
  });

  test.each(['2026-01-01', monday.slice(0, 10)])('needs a later day than %s', until => {
    const decision = decide(started(), { event: 'mails-held', until }, circumstances(monday));
    expect(decision).toEqual({ outcome: 'unchanged', because: 'day-is-past' });
  });
});

test.each([
  ['the contact', 'anna@bell.example', ['fresh-link to contact']],
  ['a stranger', 'eve@bell.example', []],
])('a link of %s that ran out mails %s: %j', (_, to, expected) => {
  const asked = { event: 'fresh-link-asked', to, purpose: 'part', about: '' } as const;
  const quiet = { ...started(), outbox: [] };
  expect(mailNames(afterwards(quiet, monday, asked))).toEqual(expected);
});
