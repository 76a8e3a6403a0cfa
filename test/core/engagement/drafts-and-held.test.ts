/** What the contractor alone decides: a draft of their own, and what becomes of a held message. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../core/engagement/decide.ts';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../../core/engagement/event.ts';
import { after as later } from '../../../core/moment.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import { afterwards, circumstances, itemAt, mails, monday, received } from './stories.ts';

const outcome = (engagement: Engagement, event: EngagementEvent) =>
  decide(engagement, event, circumstances(monday));

describe('a draft', () => {
  const draft = anEngagement({ status: 'draft', startedAt: null, version: 4 });
  const written = anEngagement({
    id: 'other',
    address: 'other',
    status: 'draft',
    version: 0,
    involvement: 'hands-off',
  });

  test('is written anew, under its own id, address and count', () => {
    const { id, address, version, involvement } = afterwards(draft, monday, {
      event: 'draft-changed',
      draft: written,
    });
    expect({ id, address, version, involvement }).toEqual({
      ...{ id: 'bell', address: 'bell', version: 4 },
      involvement: 'hands-off',
    });
  });

  test('that is deleted leaves neither name nor address, and may be written again', () => {
    const dropped = afterwards(draft, monday, { event: 'draft-dropped' });
    expect(dropped.status).toBe('dropped');
    expect(JSON.stringify(dropped)).not.toMatch(/anna|daughters|till/i);
    expect(afterwards(dropped, monday, { event: 'draft-changed', draft: written }).status).toBe('draft');
  });

  test.each(['asked', 'running', 'closed'] as const)('is one no longer once it is %s', status => {
    const because = { outcome: 'unchanged', because: 'not-a-draft' };
    expect(outcome({ ...draft, status }, { event: 'draft-changed', draft: written })).toEqual(because);
    expect(outcome({ ...draft, status }, { event: 'draft-dropped' })).toEqual(because);
  });
});

describe('a held message', () => {
  const message = `IN#${monday}#m1`;
  const held = {
    verdict: 'held',
    because: 'not-the-contact',
    who: 'colleague',
    from: 'bob@bell.example',
  } as const;
  const asked = afterwards(
    anEngagement({ sent: { welcome: { times: 1, last: monday } } }),
    monday,
    received({ ...held, signature: null }),
  );
  const fifteenDaysOn = later(monday, 15 * 86_400);

  test('that is filed is asked about no more, and nothing is entered', () => {
    const filed = afterwards(asked, monday, { event: 'held-filed', message });
    expect(filed.asks).toEqual([]);
    expect(filed.ledger.count).toBe(0);
    expect(itemAt(filed, 'LOG#')).toMatchObject({ what: 'held-filed', about: message });
  });

  test('is asked about once more after silence, and the call is off', () => {
    const silent = afterwards(asked, fifteenDaysOn, { event: 'woke' });
    expect(silent.tasks.map(({ kind }) => kind)).toContain('silent');
    const nextDay = later(fifteenDaysOn, 86_400);
    const again = afterwards({ ...silent, outbox: [] }, nextDay, { event: 'held-asked', message });
    expect(again.tasks.map(({ kind }) => kind)).not.toContain('silent');
    expect(again.asks.map(ask => ask.message)).toEqual([message]);
    expect(mails(again).map(({ template }) => template)).toEqual(['held-question']);
  });

  test('is not asked about twice at once, nor filed when nobody is asked', () => {
    expect(outcome(asked, { event: 'held-asked', message })).toMatchObject({ because: 'already-asked' });
    expect(outcome(asked, { event: 'held-filed', message: 'IN#other' })).toMatchObject({
      because: 'not-asked',
    });
  });
});
