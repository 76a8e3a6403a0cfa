/** What each event makes of an engagement. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../core/engagement/decide.ts';
import { nextWake } from '../../../core/engagement/next-wake.ts';
import { chainFault, type LedgerEntry } from '../../../core/ledger/chain.ts';
import { anEngagement } from '../../services/an-engagement.ts';
import {
  afterwards,
  circumstances,
  itemAt,
  itemKeys,
  mailNames,
  mails,
  monday,
  received,
} from './stories.ts';

const held = {
  verdict: 'held',
  because: 'not-the-contact',
  who: 'colleague',
  from: 'bob@bell.example',
  signature: null,
} as const;

/** Nothing planned is due, so that only the event itself makes mails. */
const quiet = () => anEngagement({ status: 'running', sent: { welcome: { times: 1, last: monday } } });

describe('starting', () => {
  const draft = anEngagement({ status: 'draft', startedAt: null });

  test('sends the welcome at once and sets the next wake-up', () => {
    const started = afterwards(draft, monday, { event: 'started' });
    expect(started.status).toBe('running');
    expect(mailNames(started)).toEqual(['welcome-balanced to contact']);
    expect(started.next).not.toBeNull();
    expect(nextWake(started)).not.toBeNull();
  });

  test('twice starts once', () => {
    const started = afterwards(draft, monday, { event: 'started' });
    expect(decide(started, { event: 'started' }, circumstances(monday)).outcome).toBe('unchanged');
  });
});

describe('a running engagement with nothing left to plan', () => {
  test('still has a wake-up, a month away', () => {
    const idle = anEngagement({
      status: 'running',
      responsibilities: [],
      sent: { welcome: { times: 1, last: monday } },
    });
    const state = {
      ...afterwards({ ...idle, involvement: 'balanced' }, monday, { event: 'woke' }),
      outbox: [],
    };
    expect(state.next).toBeNull();
    expect(nextWake(state)).toBe('2026-12-23T10:00:00Z');
  });
});

describe('mail from the contact', () => {
  test('that instructs is numbered in the ledger, filed and forwarded', () => {
    const state = afterwards(quiet(), monday, received());
    expect(state.ledger.count).toBe(1);
    expect(itemKeys(state)).toEqual(['L#000001', `IN#${monday}#m1`]);
    expect(mailNames(state)).toEqual(['contractor-instruction to contractor']);
    expect(itemAt(state, 'IN#')).toMatchObject({ filed: 'instruction', entry: 1 });
    expect(chainFault([itemAt(state, 'L#') as unknown as LedgerEntry])).toBeNull();
    expect(itemAt(state, 'L#')).toMatchObject({ head: state.ledger.head });
  });

  test('that asks for nothing is filed and forwarded, and numbered nowhere', () => {
    const state = afterwards(quiet(), monday, received({ kind: 'question' }));
    expect(state.ledger.count).toBe(0);
    expect(mailNames(state)).toEqual(['contractor-instruction to contractor']);
  });

  test('that is risky waits for a second confirmation', () => {
    const state = afterwards(quiet(), monday, received({ risk: 'payment' }));
    expect(state.ledger.count).toBe(0);
    expect(itemAt(state, 'IN#')).toMatchObject({ filed: 'to-confirm' });
    expect(state.tasks).toMatchObject([{ kind: 'confirm-risk', about: 'payment' }]);
  });

  test('delivered twice is taken in once', () => {
    const state = afterwards(quiet(), monday, received());
    expect(decide(state, received(), circumstances(monday))).toEqual({
      outcome: 'unchanged',
      because: 'already-received',
    });
  });
});

describe('mail from anyone else', () => {
  test('is held, told to the contractor and asked of the contact', () => {
    const state = afterwards(quiet(), monday, received(held));
    expect(state.ledger.count).toBe(0);
    expect(mailNames(state)).toEqual(['contractor-held to contractor', 'held-question to contact']);
    expect(state.asks).toHaveLength(1);
    expect(mails(state)[1]!.about.code).toBe(state.asks[0]!.code);
    expect(state.askAt).toBeNull();
  });

  test('becomes the contact’s instruction with their yes', () => {
    const asked = afterwards(quiet(), monday, received(held));
    const answered = afterwards(asked, monday, answer(asked, 'yes'));
    expect(answered.asks).toEqual([]);
    expect(itemAt(answered, 'L#')).toMatchObject({
      number: 1,
      content: { kind: 'instruction', by: { email: 'anna@bell.example' }, proof: 'page' },
    });
  });

  test('stays out with their no, which is recorded', () => {
    const asked = afterwards(quiet(), monday, received(held));
    const answered = afterwards(asked, monday, answer(asked, 'no'));
    expect(itemAt(answered, 'L#')).toMatchObject({ content: { kind: 'refusal' } });
  });

  test('is answered once', () => {
    const asked = afterwards(quiet(), monday, received(held));
    const answered = afterwards(asked, monday, answer(asked, 'yes'));
    const again = decide(answered, answer(asked, 'no'), circumstances(monday));
    expect(again).toEqual({ outcome: 'unchanged', because: 'not-asked' });
  });

  test('that is refused is shown to the contractor alone', () => {
    const state = afterwards(
      quiet(),
      monday,
      received({ verdict: 'refused', because: 'two-from-headers', who: null }),
    );
    expect(mailNames(state)).toEqual(['contractor-refused to contractor']);
    expect(state.asks).toEqual([]);
  });

  test('that a machine wrote is filed and answered by nobody', () => {
    const state = afterwards(
      quiet(),
      monday,
      received({ verdict: 'automatic', because: 'automatic', who: null }),
    );
    expect(mailNames(state)).toEqual([]);
    expect(itemAt(state, 'IN#')).toMatchObject({ filed: 'automatic' });
  });
});

describe('the contractor’s own mail', () => {
  test('is passed on to the contact and instructs nobody', () => {
    const state = afterwards(quiet(), monday, received({ who: 'contractor', from: 'sam@northgate.example' }));
    expect(mailNames(state)).toEqual(['relay to contact']);
    expect(state.ledger.count).toBe(0);
  });
});

describe('the client’s answers', () => {
  const by = { name: 'Anna Bell', email: 'anna@bell.example' };
  const proof = { network: null, link: by.email };
  const saying = (id: string, answer: 'will' | 'cannot' | 'explain') =>
    ({ event: 'answered', by, proof, answers: new Map([[id, answer]]) }) as const;

  test('I’ll do it is an acceptance in the ledger', () => {
    const state = afterwards(quiet(), monday, saying('access', 'will'));
    expect(itemAt(state, 'L#')).toMatchObject({ content: { kind: 'acceptance', by } });
    expect(state.responsibilities[0]).toMatchObject({ answer: 'will', answeredAt: monday });
  });

  test('I can’t makes a task for the contractor', () => {
    const state = afterwards(quiet(), monday, saying('access', 'cannot'));
    expect(state.tasks).toMatchObject([{ kind: 'who-does-it', about: 'access' }]);
    expect(mailNames(state)).toContain('contractor-task to contractor');
  });

  test('please explain sends the explanation at once', () => {
    expect(mailNames(afterwards(quiet(), monday, saying('access', 'explain')))).toContain(
      'explanation to contact',
    );
  });

  test('the same answer again changes nothing', () => {
    const state = afterwards(quiet(), monday, saying('access', 'will'));
    expect(decide(state, saying('access', 'will'), circumstances(monday)).outcome).toBe('unchanged');
  });

  test('what is done is done once', () => {
    const finished = { event: 'finished', id: 'access', by: 'client' } as const;
    const state = afterwards(quiet(), monday, finished);
    expect(state.responsibilities[0]).toMatchObject({ doneAt: monday });
    expect(decide(state, finished, circumstances(monday)).outcome).toBe('unchanged');
  });

  test('unsubscribing mutes once and tells the contractor', () => {
    const state = afterwards(quiet(), monday, { event: 'unsubscribed', proof });
    expect(state.mutedAt).toBe(monday);
    expect(mailNames(state)).toEqual(['contractor-task to contractor']);
  });
});

function answer(asked: ReturnType<typeof anEngagement>, given: 'yes' | 'no') {
  const { code, message } = asked.asks[0]!;
  const by = { name: 'Anna Bell', email: 'anna@bell.example' };
  const about = { key: message, text: 'Please move the server.', from: 'bob@bell.example', pin: null };
  return { event: 'ask-answered', code, answer: given, by, how: 'page', proof: null, held: about } as const;
}
