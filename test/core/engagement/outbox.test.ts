/** The outbox: one process at a time, nothing forgotten, nothing done twice. */
import { describe, expect, test } from '@jest/globals';
import { waitToSend } from '../../../core/engagement/back-off.ts';
import { nextWake, wakeAt } from '../../../core/engagement/next-wake.ts';
import { claimReady, claimSeconds, settle, withItem, withMail } from '../../../core/engagement/outbox.ts';
import { after, type Moment } from '../../../core/moment.ts';
import { anEngagement } from '../../services/an-engagement.ts';

const now = '2026-11-23T10:00:00Z' as Moment;
const later = after(now, claimSeconds);
const mail = {
  key: 'welcome#1#contact',
  template: 'welcome-balanced',
  to: 'contact',
  person: null,
  manner: 'scheduled',
  about: {},
} as const;
const waiting = () => withMail(withItem(anEngagement(), 'LOG#1', { what: 'x' }, now), mail, now);

describe('claiming', () => {
  test('takes everything that is ready, with its first attempt', () => {
    const { claimed } = claimReady(waiting(), now);
    expect(claimed.map(({ key, attempt }) => [key, attempt])).toEqual([
      ['LOG#1', 1],
      [mail.key, 1],
    ]);
  });

  test('leaves what another process has claimed', () => {
    const { engagement } = claimReady(waiting(), now);
    expect(claimReady(engagement, after(now, claimSeconds - 1)).claimed).toEqual([]);
  });

  test('takes over a claim that ran out, and puts its attempt in doubt', () => {
    const { engagement } = claimReady(waiting(), now);
    const { claimed } = claimReady(engagement, later);
    expect(claimed).toMatchObject([{ attempt: 2 }, { attempt: 2, inDoubt: [1] }]);
  });

  test('leaves a mail whose time has not come', () => {
    const engagement = withMail(anEngagement(), { ...mail, notBefore: later }, now);
    expect(claimReady(engagement, now).claimed).toEqual([]);
    expect(nextWake(engagement)).toBe(later);
  });
});

describe('a wake-up under a lease', () => {
  const leased = { leaseUntil: after(now, 86_400), failures: 5 };

  test('ended well when nothing is left in hand: the lease goes, the failures are forgotten', () => {
    expect(claimReady({ ...anEngagement(), ...leased }, now).engagement).toMatchObject({
      leaseUntil: null,
      failures: 0,
    });
  });

  test('keeps its lease and its failures while something is', () => {
    expect(claimReady({ ...waiting(), ...leased }, now).engagement).toMatchObject(leased);
  });
});

test('a mail about a task that is done is not sent any more', () => {
  const about = { ...mail, template: 'contractor-task', to: 'contractor', about: { task: 'ring' } } as const;
  const task = { id: 'ring', kind: 'ring', about: 'x', since: now } as const;
  const engagement = withMail({ ...anEngagement(), tasks: [task] }, about, now);
  expect(claimReady(engagement, now).claimed).toHaveLength(1);
  expect(claimReady({ ...engagement, tasks: [] }, now).engagement.outbox).toEqual([]);
});

describe('settling', () => {
  const claimed = () => claimReady(waiting(), now).engagement;

  test('takes out what was done and what failed for good', () => {
    const state = settle(claimed(), [
      { outcome: 'done', key: 'LOG#1', attempt: 1 },
      { outcome: 'failed', key: mail.key, attempt: 1, why: 'rejected' },
    ]);
    expect(state.outbox).toEqual([]);
  });

  test('an attempt that lost its claim settles nothing', () => {
    const second = claimReady(claimed(), later).engagement;
    const state = settle(second, [{ outcome: 'done', key: mail.key, attempt: 1 }]);
    expect(state.outbox.map(({ key }) => key)).toContain(mail.key);
  });

  test('throttled mail is free again, later, and was not in doubt', () => {
    const state = settle(claimed(), [{ outcome: 'later', key: mail.key, attempt: 1, notBefore: later }]);
    const { claimed: again } = claimReady(state, later);
    expect(again.find(({ key }) => key === mail.key)).toMatchObject({ attempt: 2, inDoubt: [] });
  });

  test('mail in doubt keeps its claim, and the wake-up waits for that', () => {
    const state = settle(claimed(), [
      { outcome: 'done', key: 'LOG#1', attempt: 1 },
      { outcome: 'in-doubt', key: mail.key, attempt: 1 },
    ]);
    expect(nextWake(state)).toBe(later);
  });

  test('the first mail to the client is what the thread hangs on', () => {
    const state = settle(claimed(), [{ outcome: 'done', key: mail.key, attempt: 1, sesId: 'ses-1' }]);
    expect(state.thread).toBe('ses-1');
  });
});

describe('the wake-up', () => {
  test('is never earlier than a lease', () => {
    expect(wakeAt({ ...waiting(), leaseUntil: later })).toBe(later);
    expect(wakeAt({ ...waiting(), leaseUntil: null })).toBe(now);
  });

  test('is none when nothing is left to do', () => {
    expect(wakeAt(anEngagement())).toBeNull();
  });
});

describe('a mail that SES put off', () => {
  test('waits longer each time for what may last, an hour at most', () => {
    const waits = [1, 2, 3, 7, 20].map(attempt => waitToSend('may-last', attempt));
    expect(waits).toEqual([60, 120, 240, 3600, 3600]);
  });

  test('stands in line again at once when it was only too many in a second, however often', () => {
    expect([1, 9].map(attempt => waitToSend('over-the-rate', attempt))).toEqual([1, 1]);
  });
});
