/** The rules of the single contact, a test a sentence. */
import { describe, expect, test } from '@jest/globals';
import { decide } from '../../../core/engagement/decide.ts';
import { nextWake } from '../../../core/engagement/next-wake.ts';
import { after, type Moment } from '../../../core/moment.ts';
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

const anna = { name: 'Anna Bell', email: 'anna@bell.example' };
const proof = { network: null, link: anna.email };
const held = {
  verdict: 'held',
  because: 'not-the-contact',
  who: 'colleague',
  from: 'bob@bell.example',
  fromName: 'Bob Bell',
  signature: null,
} as const;

const quiet = () => anEngagement({ status: 'running', sent: { welcome: { times: 1, last: monday } } });
const woke = { event: 'woke' } as const;
const days = (count: number) => after(monday, count * 86_400);
/** The state once everything in the outbox was carried out. */
const sent = (state: ReturnType<typeof anEngagement>) => ({ ...state, outbox: [] });

describe('held questions', () => {
  test('are mailed once a day at most; what comes meanwhile waits for the next working day', () => {
    const first = sent(afterwards(quiet(), monday, received(held, 'm1')));
    const second = afterwards(first, monday, received(held, 'm2'));
    expect(mailNames(second)).toEqual(['contractor-held to contractor']);
    expect(second.askAt).toBe('2026-11-24T09:00:00Z');
    expect(nextWake(sent(second))).toBe('2026-11-24T09:00:00Z');
    const tuesday = afterwards(sent(second), '2026-11-24T09:00:00Z' as Moment, woke);
    expect(mailNames(tuesday)).toEqual(['held-question to contact']);
  });

  test('are a list when several wait', () => {
    const first = sent(afterwards(quiet(), monday, received(held, 'm1')));
    const more = sent(afterwards(first, monday, received(held, 'm2'), received(held, 'm3')));
    const tuesday = afterwards(more, '2026-11-24T09:00:00Z' as Moment, woke);
    expect(mailNames(tuesday)).toEqual(['held-digest to contact']);
  });

  test('at night wait for the office to open', () => {
    const night = '2026-11-23T22:00:00Z' as Moment;
    const state = afterwards(quiet(), night, received(held));
    expect(mailNames(state)).toEqual(['contractor-held to contractor']);
    expect(state.askAt).toBe('2026-11-24T09:00:00Z');
  });

  test('that stay silent for two weeks are recorded and become a call to make', () => {
    const asked = sent(afterwards(quiet(), monday, received(held)));
    expect(afterwards(asked, days(13), woke).asks).toHaveLength(1);
    const silent = afterwards(asked, days(14), woke);
    expect(silent.asks).toEqual([]);
    expect(silent.tasks.map(({ kind }) => kind)).toContain('silent');
    expect(itemKeys(silent).some(key => key.includes('silent'))).toBe(true);
  });

  test('are answered by a verified reply that carries the ask’s code', () => {
    const asked = sent(afterwards(quiet(), monday, received(held)));
    const { code, message } = asked.asks[0]!;
    const reply = received({ kind: 'approval', answer: 'yes', ask: code }, 'm2');
    const about = { key: message, text: 'Please move the server.', from: 'bob@bell.example', pin: null };
    const answering = { ...reply.message, answers: { code, held: about } };
    const answered = afterwards(asked, monday, { event: 'mail-received', message: answering });
    expect(answered.asks).toEqual([]);
    expect(itemAt(answered, 'L#')).toMatchObject({
      content: { kind: 'instruction', proof: 'reply', text: about.text },
    });
    expect(itemAt(answered, 'IN#')).toMatchObject({ filed: 'answer' });
  });

  test('are not answered by a yes without the code', () => {
    const asked = sent(afterwards(quiet(), monday, received(held)));
    const state = afterwards(asked, monday, received({ kind: 'approval', answer: 'yes' }, 'm2'));
    expect(state.asks).toHaveLength(1);
    expect(state.ledger.count).toBe(0);
  });

  test('with a yes pin the signing domain that the provider uses for this client', () => {
    const asked = sent(afterwards(quiet(), monday, received(held)));
    const { code, message } = asked.asks[0]!;
    const pin = 'bell-example.20230601.gappssmtp.com';
    const about = { key: message, text: 'Move it.', from: anna.email, pin };
    const answered = afterwards(asked, monday, {
      event: 'ask-answered',
      code,
      answer: 'yes',
      by: anna,
      how: 'page',
      proof,
      held: about,
    });
    expect(answered.contact.signingDomains).toEqual([pin]);
  });
});

describe('the note to a colleague', () => {
  const proved = { ...held, signature: 'sig' } as const;

  test('goes to one whose mail was authenticated', () => {
    expect(mailNames(afterwards(quiet(), monday, received(proved)))).toContain('colleague-note to colleague');
  });

  test('never goes to an address that may be forged, to a machine or to a stranger', () => {
    for (const mail of [held, { ...proved, automaticClass: 'list' }, { ...proved, who: 'stranger' as const }])
      expect(mailNames(afterwards(quiet(), monday, received(mail)))).not.toContain(
        'colleague-note to colleague',
      );
  });

  test('goes once in seven days', () => {
    const noted = sent(afterwards(quiet(), monday, received(proved, 'm1')));
    const soon = afterwards(noted, days(6), received(proved, 'm2'));
    expect(mailNames(soon)).not.toContain('colleague-note to colleague');
    const later = afterwards(noted, days(7), received(proved, 'm3'));
    expect(mailNames(later)).toContain('colleague-note to colleague');
  });
});

describe('a risky instruction', () => {
  const waiting = () => sent(afterwards(quiet(), monday, received({ risk: 'payment' })));
  const message = received().message.key;
  const codeOf = (state: ReturnType<typeof anEngagement>) =>
    String(mails(state).find(({ template }) => template === 'code')!.about.code);
  const confirm = (code: string) =>
    ({ event: 'risk-confirmed', message, code, by: anna, proof, text: 'Pay it.' }) as const;
  const wrong = (code: string) => (code === '000000' ? '111111' : '000000');

  test('mails the link at once and enters nothing', () => {
    const state = afterwards(quiet(), monday, received({ risk: 'payment' }));
    expect(mailNames(state)).toEqual(['risk-confirm to contact', 'contractor-instruction to contractor']);
    expect(state.ledger.count).toBe(0);
  });

  test('needs the digits that are mailed when the page is posted', () => {
    const asked = afterwards(waiting(), monday, { event: 'code-asked', message });
    const confirmed = afterwards(asked, monday, confirm(codeOf(asked)));
    expect(confirmed.confirmations).toEqual([]);
    expect(confirmed.tasks).toEqual([]);
    expect(itemAt(confirmed, 'L#')).toMatchObject({
      content: { proof: 'confirmed', facts: { risk: 'payment' } },
    });
  });

  test('keeps no digits in clear beside the engagement', () => {
    const asked = afterwards(waiting(), monday, { event: 'code-asked', message });
    expect(JSON.stringify(asked.confirmations)).not.toContain(codeOf(asked));
  });

  test('counts wrong digits, and after five even the right ones are void', () => {
    const asked = afterwards(waiting(), monday, { event: 'code-asked', message });
    const code = codeOf(asked);
    const tried = afterwards(asked, monday, ...Array.from({ length: 5 }, () => confirm(wrong(code))));
    expect(tried.confirmations[0]!.tries).toBe(5);
    expect(decide(tried, confirm(code), circumstances(monday))).toEqual({
      outcome: 'unchanged',
      because: 'code-expired',
    });
  });

  test('takes no digits after a quarter of an hour', () => {
    const asked = afterwards(waiting(), monday, { event: 'code-asked', message });
    const late = decide(asked, confirm(codeOf(asked)), circumstances(after(monday, 15 * 60)));
    expect(late).toEqual({ outcome: 'unchanged', because: 'code-expired' });
  });

  test('takes nothing before a code was asked for', () => {
    expect(decide(waiting(), confirm('000000'), circumstances(monday)).outcome).toBe('unchanged');
  });
});

describe('an instruction by telephone', () => {
  const called = () => afterwards(quiet(), monday, { event: 'call-recorded', text: 'Order two screens.' });

  test('is recorded and put to the contact', () => {
    expect(mailNames(called())).toEqual(['phone-confirm to contact']);
    expect(itemAt(called(), 'CALL#')).toMatchObject({ text: 'Order two screens.' });
    expect(called().ledger.count).toBe(0);
  });

  test('counts once the contact says yes', () => {
    const { code, message } = called().asks[0]!;
    const about = { key: message, text: 'Order two screens.', from: anna.email, pin: null };
    const state = afterwards(called(), monday, {
      event: 'ask-answered',
      code,
      answer: 'yes',
      by: anna,
      how: 'page',
      proof,
      held: about,
    });
    expect(state.ledger.count).toBe(1);
  });
});

describe('a change of contact', () => {
  const cara = { name: 'Cara Bell', email: 'cara@bell.example' };
  const asked = (changes = {}) =>
    ({
      event: 'contact-change-asked',
      to: cara,
      starts: '2026-11-30',
      askedBy: 'Anna Bell',
      contactIsGone: false,
      spokenCode: null,
      ...changes,
    }) as const;
  const confirmed = (changes = {}) =>
    ({ event: 'contact-change-confirmed', by: anna, proof, code: null, ...changes }) as const;

  test('is put to the contact until now', () => {
    expect(mailNames(afterwards(quiet(), monday, asked()))).toEqual(['contact-change to contact']);
  });

  test('comes into force on its day, not before, and all are told', () => {
    const state = sent(afterwards(quiet(), monday, asked(), confirmed()));
    expect(state.contact.email).toBe(anna.email);
    expect(state.dutyAt).toBe('2026-11-30T09:00:00Z');
    expect(nextWake({ ...state, next: null })).toBe(state.dutyAt);
    const early = afterwards(state, '2026-11-29T12:00:00Z' as Moment, woke);
    expect(early.contact.email).toBe(anna.email);
    const due = afterwards(state, '2026-11-30T09:00:00Z' as Moment, woke);
    expect(due.contact).toMatchObject({ ...cara, also: [], signingDomains: [] });
    expect(mailNames(due).filter(name => name.startsWith('contact-changed'))).toHaveLength(2);
  });

  test('is entered in the ledger with its date', () => {
    const state = afterwards(quiet(), monday, asked(), confirmed());
    expect(itemAt(state, 'L#')).toMatchObject({
      content: { kind: 'contact', facts: { starts: '2026-11-30' } },
    });
  });

  test('cannot be confirmed by anybody else', () => {
    const state = afterwards(quiet(), monday, asked());
    expect(decide(state, confirmed({ by: cara }), circumstances(monday))).toEqual({
      outcome: 'unchanged',
      because: 'not-theirs-to-confirm',
    });
  });

  test('needs the owner and the spoken digits when the contact is gone', () => {
    const olga = { name: 'Olga Owner', email: 'olga@bell.example' };
    const gone = asked({ contactIsGone: true, spokenCode: '123456' });
    const state = afterwards({ ...quiet(), owner: olga }, monday, gone);
    expect(mailNames(state)).toEqual(['contact-change to owner']);
    const wrong = afterwards(state, monday, confirmed({ by: olga, code: '654321' }));
    expect(wrong.ledger.count).toBe(0);
    expect(afterwards(wrong, monday, confirmed({ by: olga, code: '123456' })).ledger.count).toBe(1);
  });

  test('refuses a shared mailbox', () => {
    const info = asked({ to: { name: 'Info', email: 'info@bell.example' } });
    expect(decide(quiet(), info, circumstances(monday)).outcome).toBe('unchanged');
  });
});

describe('a deputy', () => {
  const deputy = { name: 'Dan Bell', email: 'dan@bell.example', from: '2026-12-01', until: '2026-12-05' };

  test('is entered in the ledger, and told with the contact', () => {
    const state = afterwards(quiet(), monday, { event: 'deputy-named', deputy, by: anna, proof });
    expect(state.deputies).toEqual([deputy]);
    expect(itemAt(state, 'L#')).toMatchObject({ content: { kind: 'deputy' } });
    expect(mailNames(state)).toEqual(['deputy to deputy', 'deputy to contact']);
  });

  test('speaks in their own name', () => {
    const state = afterwards(
      { ...quiet(), deputies: [deputy] },
      monday,
      received({ who: 'deputy', from: deputy.email }),
    );
    expect(itemAt(state, 'L#')).toMatchObject({ content: { by: { name: 'Dan Bell', email: deputy.email } } });
  });
});

describe('an out-of-office from the contact', () => {
  const away = received({
    verdict: 'automatic',
    because: 'automatic',
    automaticClass: 'out-of-office',
    who: 'contact',
  });

  test('proposes a stand-in to the contractor and is nothing else', () => {
    const before = quiet();
    const state = afterwards(before, monday, away);
    expect(state.tasks.map(({ kind }) => kind)).toEqual(['away']);
    expect(state.ledger.count).toBe(0);
    expect(state.heardAt).toBe(before.heardAt);
    expect(state.asks).toEqual([]);
  });
});

describe('closing', () => {
  test('wraps up with the contact and the owner, and nothing is planned after it', () => {
    const state = afterwards(quiet(), monday, {
      event: 'closed',
      by: { name: 'Sam', email: 'sam@northgate.example' },
    });
    expect(mailNames(state)).toEqual(['wrap-up to contact']);
    expect(itemAt(state, 'L#')).toMatchObject({ content: { kind: 'closure' } });
    expect(nextWake(sent(state))).toBeNull();
  });
});

describe('waiting', () => {
  test('is counted for each side while it keeps the other waiting', () => {
    const asked = sent(afterwards(quiet(), monday, received(held)));
    const later = afterwards(asked, after(monday, 7200), woke);
    expect(later.waited).toMatchObject({ forClient: 7200, forContractor: 0 });
  });
});
