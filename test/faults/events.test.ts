/** What SES tells: late, twice, out of order or not at all; and what bounces and complaints do. */
import { describe, expect, test } from '@jest/globals';
import { after } from '../../core/moment.ts';
import { allow } from '../../functions/workflows/allow.ts';
import { morning } from '../services/a-client.ts';
import { aStage, eachStory } from './a-stage.ts';
import { wrongWith } from './invariants.ts';
import type { Options, Story } from './run.ts';
import { returned, stored, stories, tomorrow, welcomeTo } from './stories.ts';

const stage = aStage();
const { lived } = stage;
const welcome = stories[0]!;
const lostAnswer = async (story: Story) => {
  const { calls } = await lived(story);
  return { call: calls.indexOf('mailer.send'), fault: 'answer-lost' } as const;
};

describe('every story', () => {
  test.each(eachStory)('%s: messages that come twice change nothing', async (_, story) => {
    expect(wrongWith(await lived(story, { twice: true }), await lived(story))).toEqual([]);
  });

  test.each(eachStory)('%s: events in reverse order change nothing', async (_, story) => {
    const order: Options['order'] = events => [...events].reverse();
    expect(wrongWith(await lived(story, { order }), await lived(story))).toEqual([]);
  });
});

describe('a mail whose answer was lost', () => {
  test('is known as sent by any of its events', async () => {
    const point = await lostAnswer(welcome);
    for (const kept of ['Send', 'Delivery']) {
      const { taken, items } = await lived(welcome, { point, lost: type => type !== kept });
      expect(taken).toHaveLength(1);
      expect(items.find(({ key }) => key.startsWith('OUT#'))).toMatchObject({ attempt: 1, resent: false });
    }
  });

  test('goes once more when all its events are lost too, and says so: the one window left', async () => {
    const { taken, items, engagement } = await lived(welcome, {
      point: await lostAnswer(welcome),
      lost: () => true,
    });
    expect(taken).toHaveLength(2);
    expect(items.find(({ key }) => key.startsWith('OUT#'))).toMatchObject({ attempt: 2, resent: true });
    expect(engagement.outbox).toEqual([]);
  });
});

describe('a mail that comes back', () => {
  const story = (door: Story['doors'][number]): Story => ({
    name: 'returned',
    begins: morning,
    given: tomorrow,
    doors: [door],
  });
  const bounce = (bounceType: string, bounceSubType: string, to?: string) =>
    returned('Bounce', { bounceType, bounceSubType }, to);
  const suppressedTo = (mails: { readonly [key: string]: unknown }[]) =>
    mails.filter(({ suppressed }) => suppressed);

  test('for good: the contractor is told, and nothing more goes to that address', async () => {
    const to = 'gone@client.example';
    const contact = { name: 'Gone', email: to, also: [], signingDomains: [], readsAlone: false };
    const { engagement, taken } = await lived(story(bounce('Permanent', 'NoEmail', to)));
    expect(engagement.tasks).toMatchObject([
      { kind: 'returned', about: expect.stringContaining('no such mailbox') },
    ]);
    expect(taken.map(({ mail }) => mail.destination[0])).toEqual([stage.all.world.firm.contractor.email]);

    const after = await lived({ ...welcome, doors: [welcomeTo(contact)] });
    expect(after.taken).toEqual([]);
    expect(suppressedTo(after.items.filter(({ key }) => key.startsWith('OUT#')))).toMatchObject([
      { sesId: null, failed: expect.stringContaining('There is no such mailbox.') },
    ]);
    expect(after.engagement.tasks.map(({ id }) => id)).toEqual(['failed-mail#suppressed-contact']);
  });

  test('and takes mail again once the contractor says so, even if the old event comes once more', async () => {
    const to = 'mended@client.example';
    const contact = { name: 'Mended', email: to, also: [], signingDomains: [], readsAlone: false };
    const gone = bounce('Permanent', 'NoEmail', to);
    const { engagement } = await lived({
      ...story(gone),
      given: stored(after(morning, 86_400), { contact }),
      doors: [gone, (world, id) => allow(world, id, to), gone],
    });
    expect(engagement.tasks).toEqual([]);
    expect((await lived({ ...welcome, doors: [welcomeTo(contact)] })).taken).toHaveLength(1);
    expect(await allow(stage.all.world, engagement.id, to)).toMatchObject({ because: 'not-suppressed' });
  });

  test('for now: the contractor is told, and the address stays open', async () => {
    const to = 'full@client.example';
    const { engagement } = await lived(story(bounce('Transient', 'MailboxFull', to)));
    expect(engagement.tasks).toMatchObject([{ kind: 'returned', about: expect.stringContaining('full') }]);
    const contact = { name: 'Full', email: to, also: [], signingDomains: [], readsAlone: false };
    expect((await lived({ ...welcome, doors: [welcomeTo(contact)] })).taken).toHaveLength(1);
  });

  test('called spam: reminders stop; "not spam" changes nothing', async () => {
    const complaint = (type: string) => story(returned('Complaint', { complaintFeedbackType: type }));
    expect((await lived(complaint('not-spam'))).engagement).toMatchObject({ mutedAt: null, tasks: [] });
    const { engagement } = await lived(complaint('abuse'));
    expect(engagement).toMatchObject({ mutedAt: expect.any(String), tasks: [{ kind: 'returned' }] });
  });

  test('from the contractor: a task, and no mail about it that would come back as well', async () => {
    const to = stage.all.world.firm.contractor.email;
    const { engagement, taken } = await lived(
      story(returned('Bounce', { bounceType: 'Permanent' }, to, 'contractor')),
    );
    expect(taken).toEqual([]);
    expect(engagement.tasks).toMatchObject([{ id: 'returned#contractor' }]);
  });

  test('only delayed: it is filed, and nobody is troubled', async () => {
    const { engagement, taken, items } = await lived(
      story(returned('DeliveryDelay', { delayType: 'MailboxFull' })),
    );
    expect([engagement.tasks, taken]).toEqual([[], []]);
    expect(items.map(({ key }) => key)).toEqual(['EV#welcome#1#contact#1#delivery-delay']);
  });
});
