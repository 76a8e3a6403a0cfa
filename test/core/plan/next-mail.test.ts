import { describe, expect, test } from '@jest/globals';
import type { Engagement, Responsibility } from '../../../core/engagement/engagement.ts';
import type { Moment } from '../../../core/moment.ts';
import { upcoming } from '../../../core/plan/difference.ts';
import { markMailed, markSent } from '../../../core/plan/mark.ts';
import { nextMail } from '../../../core/plan/next-mail.ts';
import { nextFreeMoment } from '../../../core/plan/pacing.ts';
import { anEngagement, london, moment, started } from './an-engagement.ts';

const yearLater = moment('2027-11-23T10:00:00Z');

/** The plan's mails over a year in which nobody answers. */
const yearOf = (engagement: Engagement) => upcoming(engagement, london, started, yearLater);

const toClient = (engagement: Engagement) => yearOf(engagement).filter(({ to }) => to !== 'contractor');

/** The engagement after everything up to and including `until` was sent. */
function sentUntil(engagement: Engagement, until: Moment): Engagement {
  const mails = upcoming(engagement, london, started, until);
  return mails.reduce((state, mail) => markSent(state, mail, mail.at), engagement);
}

function withEach(engagement: Engagement, facts: Partial<Responsibility>): Engagement {
  return { ...engagement, responsibilities: engagement.responsibilities.map(one => ({ ...one, ...facts })) };
}

const about = (mail: { about: Readonly<Record<string, unknown>> }) => mail.about.responsibilities as string[];
const dayOf = (at: string) => at.slice(0, 10);
const daysBetween = (one: string, other: string) =>
  Math.round((Date.parse(dayOf(other)) - Date.parse(dayOf(one))) / 864e5);

describe('the welcome', () => {
  test('goes at once when start is pressed inside office hours', () => {
    const engagement = anEngagement({ involvement: 'hands-off' });
    expect(nextMail(engagement, london, started)).toMatchObject({
      step: 'welcome',
      occurrence: 1,
      at: started,
      template: 'welcome-hands-off',
      to: 'contact',
    });
  });

  test('waits for the morning when start is pressed at night', () => {
    const startedAt = moment('2026-11-20T22:00:00Z');
    const engagement = anEngagement({ involvement: 'balanced', startedAt });
    expect(nextMail(engagement, london, startedAt)?.at).toBe('2026-11-23T09:00:00Z');
  });

  test.each(['draft', 'asked', 'closed'] as const)('does not go while the engagement is %s', status => {
    expect(nextMail({ ...anEngagement({ involvement: 'balanced' }), status }, london, started)).toBeNull();
  });

  test('asks a hands-off client only for what is due before the start, on one page', () => {
    const [welcome] = yearOf(anEngagement({ involvement: 'hands-off' }));
    expect(about(welcome!)).toEqual(['contact', 'deputy', 'agree-plan', 'access', 'spend-limit']);
  });

  test.each([
    ['balanced', 27],
    ['hands-on', 28],
  ] as const)('shows a %s client the whole list', (involvement, count) => {
    const [welcome] = yearOf(anEngagement({ involvement }));
    expect(about(welcome!)).toHaveLength(count);
  });
});

describe('hands-off', () => {
  const answered = withEach(anEngagement({ involvement: 'hands-off' }), {
    answer: 'will',
    answeredAt: started,
  });

  test('a mail that is not a dated critical ask keeps a fortnight from any other', () => {
    const heard = {
      ...anEngagement({
        involvement: 'hands-off',
        responsibilities: ['answer', 'site-access', 'tell-staff'],
      }),
    };
    const mails = toClient(heard);
    expect(mails.length).toBeGreaterThan(3);
    for (const [index, mail] of mails.slice(1).entries())
      expect(daysBetween(mails[index]!.at, mail.at)).toBeGreaterThanOrEqual(14);
  });

  test('after the first page, one ask in each mail', () => {
    const mails = toClient(anEngagement({ involvement: 'hands-off' })).filter(({ at }) => at >= '2026-12-07');
    expect(mails.length).toBeGreaterThan(3);
    for (const mail of mails) expect(about(mail)).toHaveLength(1);
  });

  test('dated critical asks do not wait for the fortnight, but never go two on a day', () => {
    const mails = toClient(anEngagement({ involvement: 'hands-off' }));
    const between = mails.slice(1).map((mail, index) => daysBetween(mails[index]!.at, mail.at));
    expect(Math.min(...between)).toBe(1);
  });

  test('after two mails without an answer comes a call with what to say, not a third mail', () => {
    const mails = yearOf(
      anEngagement({ involvement: 'hands-off', responsibilities: ['contact', 'agree-plan'] }),
    );
    expect(mails.map(({ step, to }) => `${step} to ${to}`)).toEqual([
      'welcome to contact',
      'due to contact',
      'ring to contractor',
    ]);
    expect(mails[2]!.task).toEqual({
      id: 'ring',
      kind: 'ring',
      about:
        'We wrote to you about this and heard nothing. Pick one person who speaks for you. We act only on what ' +
        'they tell us. Read this plan and tell us if you agree. Can you do it, or shall we?',
    });
  });

  test('while the call is owed only dated critical asks go, once each, and join it', () => {
    const ringing = sentUntil(anEngagement({ involvement: 'hands-off' }), moment('2026-12-04T12:00:00Z'));
    expect(ringing.tasks).toHaveLength(1);
    const later = upcoming(ringing, london, moment('2026-12-04T12:00:00Z'), moment('2027-05-01T12:00:00Z'));
    expect(later.map(about)).toEqual([['odd-mail'], ['master-login'], ['backups']]);
    const after = later.reduce((state, mail) => markSent(state, mail, mail.at), ringing);
    expect(after.tasks).toHaveLength(1);
    expect(after.tasks[0]!.since).toBe(ringing.tasks[0]!.since);
    expect(after.tasks[0]!.about).toContain('Keep one master login for yourself');
  });

  test('once they are heard from, the ordinary asks begin again', () => {
    const ringing = sentUntil(anEngagement({ involvement: 'hands-off' }), moment('2026-12-31T12:00:00Z'));
    const now = moment('2027-01-04T12:00:00Z');
    expect(nextMail(ringing, london, now)?.at.slice(0, 7)).toBe('2027-06');
    expect(nextMail({ ...ringing, heardAt: now }, london, now)?.at.slice(0, 7)).toBe('2027-01');
  });

  test('what was agreed and is a way of working is brought back to mind once a round, not reminded of', () => {
    const mails = toClient(withEach(answered, { doneAt: started })).filter(mail =>
      about(mail)?.includes('leaver'),
    );
    expect(mails.length).toBeGreaterThan(3);
    for (const [index, mail] of mails.slice(1).entries())
      expect(daysBetween(mails[index]!.at, mail.at)).toBeGreaterThan(20);
  });
});

describe('balanced', () => {
  test('what falls due together is asked for in one mail', () => {
    const engagement = anEngagement({ involvement: 'balanced' });
    const weekOne = toClient(engagement).find(
      mail => mail.template === 'due' && about(mail).includes('inventory'),
    );
    expect(about(weekOne!)).toEqual(['must-not-stop', 'inventory', 'suppliers', 'trade-rules']);
  });

  test('a digest every second week while something is open', () => {
    const digests = toClient(anEngagement({ involvement: 'balanced' })).filter(
      ({ step }) => step === 'digest',
    );
    expect(digests.length).toBe(26);
  });

  test('no digest when all is answered and done', () => {
    const engagement = withEach(
      anEngagement({ involvement: 'balanced', responsibilities: ['contact', 'answer'] }),
      {
        answer: 'will',
        answeredAt: started,
        doneAt: started,
      },
    );
    expect(yearOf(engagement).map(({ step }) => step)).toEqual(['welcome']);
  });
});

describe('hands-on', () => {
  const meetings = [{ title: 'Kick-off', at: '2026-12-15T14:00' }];
  const project = {
    deliverables: ['Four tills'],
    documents: [{ title: 'Offer', url: 'https://n.example/o' }],
    meetings,
  };

  test('gets deliverables and documents on the two working days after the welcome', () => {
    const [, second, third] = yearOf(anEngagement({ involvement: 'hands-on', project }));
    expect([second, third].map(mail => [mail!.step, dayOf(mail!.at)])).toEqual([
      ['deliverables', '2026-11-24'],
      ['documents', '2026-11-25'],
    ]);
  });

  test('is asked for questions two working days before a meeting, and gets the decisions after it', () => {
    const mails = yearOf(anEngagement({ involvement: 'hands-on', project }));
    const about = mails.filter(
      ({ template }) => template === 'meeting-questions' || template === 'decisions',
    );
    expect(about.map(({ step, at }) => [step, dayOf(at)])).toEqual([
      ['meeting-questions-1', '2026-12-11'],
      ['decisions-1', '2026-12-16'],
    ]);
  });

  test('holidays push the call for questions further ahead', () => {
    const calendar = { ...london, holidays: new Set(['2026-12-11', '2026-12-14']) };
    const mails = upcoming(anEngagement({ involvement: 'hands-on', project }), calendar, started, yearLater);
    expect(dayOf(mails.find(({ step }) => step === 'meeting-questions-1')!.at)).toBe('2026-12-09');
  });

  test('is not asked for questions to a meeting that has begun', () => {
    const late = {
      ...anEngagement({ involvement: 'hands-on', project }),
      sent: { welcome: { times: 1, last: started } },
    };
    const steps = upcoming(late, london, moment('2026-12-15T15:00:00Z'), yearLater).map(({ step }) => step);
    expect(steps).not.toContain('meeting-questions-1');
    expect(steps).toContain('decisions-1');
  });

  test('gets a digest every week', () => {
    const digests = yearOf(anEngagement({ involvement: 'hands-on' })).filter(({ step }) => step === 'digest');
    expect(digests.length).toBe(52);
  });
});

describe('for every kind', () => {
  const kinds = ['hands-on', 'balanced', 'hands-off'] as const;
  const assets = ['till', 'oven', 'door'].map(name => ({
    name,
    does: 'It works.',
    ifItStops: 'It does not.',
  }));

  test.each(kinds)('%s: assets are explained one at a time, in order', involvement => {
    const engagement = withEach(anEngagement({ involvement, assets, responsibilities: ['contact'] }), {
      answer: 'will',
      answeredAt: started,
      doneAt: started,
    });
    const told = yearOf(engagement).filter(({ step }) => step === 'asset');
    expect(told.map(mail => mail.about.asset)).toEqual([0, 1, 2]);
  });

  test.each(kinds)('%s: who unsubscribed gets critical asks alone', involvement => {
    const muted = { ...anEngagement({ involvement, assets }), mutedAt: started };
    const mails = toClient({ ...muted, sent: { welcome: { times: 1, last: started } } });
    const critical = new Set([
      'contact',
      'deputy',
      'contact-change',
      'agree-plan',
      'access',
      'master-login',
      'leaver',
    ]);
    for (const id of ['spend-limit', 'changes-in-writing', 'backups', 'odd-mail']) critical.add(id);
    for (const id of ['renewals', 'acceptance-test', 'payment']) critical.add(id);
    expect(mails.length).toBeGreaterThan(3);
    for (const mail of mails) {
      expect(['due', 'reminder']).toContain(mail.step);
      expect(about(mail).filter(id => !critical.has(id))).toEqual([]);
    }
  });

  test.each(kinds)('%s: what is done is not asked for again', involvement => {
    const engagement = anEngagement({ involvement, responsibilities: ['contact', 'agree-plan', 'access'] });
    const welcomed = sentUntil(engagement, started);
    const done = withEach(welcomed, { answer: 'will', answeredAt: started, doneAt: started });
    expect(
      yearOf(done).filter(({ step }) => step === 'due' || step === 'reminder' || step === 'ring'),
    ).toEqual([]);
  });

  test.each(kinds)("%s: I can't is with the contractor, and not asked for again", involvement => {
    const engagement = sentUntil(anEngagement({ involvement, responsibilities: ['master-login'] }), started);
    const refused = withEach(engagement, { answer: 'cannot', answeredAt: started });
    expect(yearOf(refused).filter(({ step }) => step !== 'digest')).toEqual([]);
  });

  test.each(kinds)(
    '%s: a promise that is not kept is asked for on its day, and nobody is told to ring',
    involvement => {
      const engagement = sentUntil(
        anEngagement({ involvement, responsibilities: ['master-login'] }),
        started,
      );
      const promised = withEach(engagement, { answer: 'will', answeredAt: started });
      const mails = yearOf(promised).filter(({ step }) => step !== 'digest' && step !== 'decisions');
      expect(mails.slice(0, 2).map(({ step, at }) => [step, dayOf(at)])).toEqual([
        ['due', '2026-12-17'],
        ['reminder', '2026-12-21'],
      ]);
      expect(mails.map(({ step }) => step)).not.toContain('ring');
    },
  );

  test.each(kinds)('%s: nothing of the project is asked for before it starts', involvement => {
    const early = yearOf(anEngagement({ involvement })).filter(
      ({ at, step }) => (step === 'due' || step === 'reminder') && at < '2026-12-05',
    );
    for (const mail of early)
      expect(about(mail)).toEqual(['contact', 'deputy', 'agree-plan', 'access', 'spend-limit']);
  });
});

describe('what a date asks for', () => {
  const bill = (involvement: 'balanced' | 'hands-off') => {
    const engagement = anEngagement({ involvement, responsibilities: ['payment'] });
    const dated = { ...engagement.responsibilities[0]!, due: { when: 'on', date: '2027-02-10' } as const };
    return yearOf({ ...engagement, responsibilities: [dated] }).filter(({ step }) => step !== 'digest');
  };

  test('a bill: seven days before, on the day, three days after, and then a call', () => {
    expect(bill('balanced').map(({ step, at }) => [step, dayOf(at)])).toEqual([
      ['welcome', '2026-11-23'],
      ['due', '2027-02-03'],
      ['reminder', '2027-02-10'],
      ['reminder', '2027-02-15'],
      ['ring', '2027-02-17'],
    ]);
  });

  test('a bill of a hands-off client: after two silences the call, no third mail', () => {
    expect(bill('hands-off').map(({ step, at }) => [step, dayOf(at)])).toEqual([
      ['welcome', '2026-11-23'],
      ['due', '2027-02-03'],
      ['reminder', '2027-02-10'],
      ['ring', '2027-02-12'],
    ]);
  });

  test('staff are to be warned three days and one day before going live', () => {
    const project = { goesLive: '2027-02-25' };
    const engagement = anEngagement({ involvement: 'balanced', responsibilities: ['warn-staff'], project });
    const mails = yearOf(engagement).filter(({ step }) => step === 'due' || step === 'reminder');
    expect(mails.map(({ at }) => dayOf(at))).toEqual(['2027-02-22', '2027-02-24']);
  });
});

describe('the cap', () => {
  test('a held question on the same day moves the next mail to the next working day', () => {
    const welcomed = sentUntil(anEngagement({ involvement: 'hands-off' }), started);
    const due = nextMail(welcomed, london, started)!;
    const mailed = markMailed(welcomed, due.at);
    expect(dayOf(due.at)).toBe('2026-12-02');
    expect(dayOf(nextMail(mailed, london, due.at)!.at)).toBe('2026-12-03');
  });

  test('a held question waits for a day without a mail, in office hours', () => {
    const welcomed = sentUntil(anEngagement({ involvement: 'hands-off' }), started);
    expect(nextFreeMoment(welcomed, london, moment('2026-11-23T11:00:00Z'))).toBe('2026-11-24T09:00:00Z');
    expect(nextFreeMoment(welcomed, london, moment('2026-11-28T11:00:00Z'))).toBe('2026-11-30T09:00:00Z');
  });

  test('mails that were missed while the system was down go one a day', () => {
    const welcomed = sentUntil(anEngagement({ involvement: 'hands-off' }), started);
    const back = moment('2027-01-05T12:00:00Z');
    const days = upcoming(welcomed, london, back, moment('2027-01-08T18:00:00Z'))
      .filter(({ to }) => to === 'contact')
      .map(({ at }) => dayOf(at));
    expect(days).toEqual(['2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08']);
  });
});
