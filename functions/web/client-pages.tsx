/** The client's pages: a signed link instead of an account. GET shows; a POST from that page acts. */
import type { Hono } from 'hono';
import type { Engagement } from '../../core/engagement/engagement.ts';
import type { EngagementEvent } from '../../core/engagement/event.ts';
import { change } from '../workflows/change.ts';
import { wordsOf } from '../workflows/held-words.ts';
import type { Item, World } from '../world.ts';
import { behindLink, type LinkedPage, type Opened, personOf, proofOf } from './behind-link.tsx';
import { intake } from './intake.tsx';
import { AskPage, AsksPage } from './pages/ask.tsx';
import { ChangePage, ConfirmPage } from './pages/confirm.tsx';
import { Notice, UnsubscribePage } from './pages/plain.tsx';
import { part } from './part.tsx';

/** Adds the pages behind signed links; each is one purpose. */
export function addClientPages(app: Hono, world: World): void {
  behindLink(app, world, 'part', part(world));
  behindLink(app, world, 'ask', ask(world));
  behindLink(app, world, 'asks', asks(world));
  behindLink(app, world, 'confirm', confirm(world));
  behindLink(app, world, 'contact-change', contactChange(world));
  behindLink(app, world, 'intake', intake(world));
  behindLink(app, world, 'unsubscribe', unsubscribe(world));
}

const ask = (world: World): LinkedPage => ({
  show: async opened => {
    const item = await askedItem(world, opened.engagement, opened.link.about);
    return item ? <AskPage engagement={opened.engagement} item={item} /> : alreadyAnswered;
  },
  act: async (opened, c) => {
    const { answer } = await c.req.parseBody();
    const item = await askedItem(world, opened.engagement, opened.link.about);
    if (!item) return alreadyAnswered;
    if (answer !== 'yes' && answer !== 'no') return <AskPage engagement={opened.engagement} item={item} />;
    await change(
      world,
      opened.link.engagement,
      answered(opened, opened.link.about, item, answer, proofOf(c, opened)),
    );
    const words = answer === 'yes' ? 'We take it as your own instruction.' : 'We will not act on it.';
    return <Notice title="Thank you" words={`${words} You can close this page.`} />;
  },
});

/** Every open question on one page, each with its own two buttons. */
const asks = (world: World): LinkedPage => ({
  show: ({ engagement }) => asksPage(world, engagement),
  act: async (opened, c) => {
    const { answer, code } = await c.req.parseBody();
    const item = await askedItem(world, opened.engagement, String(code));
    if (item && (answer === 'yes' || answer === 'no'))
      await change(
        world,
        opened.link.engagement,
        answered(opened, String(code), item, answer, proofOf(c, opened)),
      );
    return asksPage(world, (await world.store.load(opened.link.engagement))!);
  },
});

async function asksPage(world: World, engagement: Engagement) {
  const found = await Promise.all(
    engagement.asks.map(async ({ code }) => ({ code, item: await askedItem(world, engagement, code) })),
  );
  const open = found.flatMap(({ code, item }) => (item ? [{ code, item }] : []));
  return open.length > 0 ? <AsksPage engagement={engagement} open={open} /> : alreadyAnswered;
}

/** A risky instruction: the link asks for digits, the digits confirm. */
const confirm = (world: World): LinkedPage => ({
  show: opened => confirmPage(world, opened.engagement, opened.link.about),
  act: async (opened, c) => {
    const message = opened.link.about;
    const { code } = await c.req.parseBody();
    const item = await world.store.get(opened.link.engagement, message);
    if (!item) return alreadyAnswered;
    const proof = proofOf(c, opened);
    const event: EngagementEvent =
      typeof code === 'string'
        ? { event: 'risk-confirmed', message, code, by: personOf(opened), proof, text: wordsOf(item).text }
        : { event: 'code-asked', message };
    await change(world, opened.link.engagement, event);
    const engagement = (await world.store.load(opened.link.engagement))!;
    const isDone = typeof code === 'string' && !engagement.confirmations.some(one => one.message === message);
    return isDone ? (
      <Notice title="Confirmed" words="Thank you. We will do it. You can close this page." />
    ) : (
      confirmPage(world, engagement, message)
    );
  },
});

async function confirmPage(world: World, engagement: Engagement, message: string) {
  const waiting = engagement.confirmations.find(one => one.message === message);
  const item = waiting && (await world.store.get(engagement.id, message));
  return item ? (
    <ConfirmPage words={wordsOf(item).text} waiting={waiting} firm={world.firm} />
  ) : (
    alreadyAnswered
  );
}

const contactChange = (world: World): LinkedPage => ({
  show: ({ engagement }) => {
    const open = engagement.contactChange;
    return open && !open.confirmedAt ? (
      <ChangePage engagement={engagement} open={open} firm={world.firm} />
    ) : (
      alreadyAnswered
    );
  },
  act: async (opened, c) => {
    const { code } = await c.req.parseBody();
    const given = {
      by: personOf(opened),
      proof: proofOf(c, opened),
      code: typeof code === 'string' ? code : null,
    };
    await change(world, opened.link.engagement, { event: 'contact-change-confirmed', ...given });
    const open = (await world.store.load(opened.link.engagement))!.contactChange;
    if (open && !open.confirmedAt)
      return <ChangePage engagement={opened.engagement} open={open} firm={world.firm} />;
    return <Notice title="Thank you" words="The change is confirmed. You can close this page." />;
  },
});

/** RFC 8058: a mail program's own POST, without page or cookie, must work as well. */
const unsubscribe = (world: World): LinkedPage => ({
  show: ({ engagement }) => <UnsubscribePage engagement={engagement} />,
  act: async (opened, c) => {
    await change(world, opened.link.engagement, { event: 'unsubscribed', proof: proofOf(c, opened) });
    const words = 'What you must agree or confirm still comes. You can close this page.';
    return <Notice title="No more reminders" words={words} />;
  },
});

function answered(
  opened: Opened,
  code: string,
  item: Item,
  answer: 'yes' | 'no',
  proof: ReturnType<typeof proofOf>,
): EngagementEvent {
  return {
    event: 'ask-answered',
    code,
    answer,
    by: personOf(opened),
    how: 'page',
    proof,
    held: wordsOf(item),
  };
}

/** What an open ask is about; null once it was answered. */
async function askedItem(world: World, { id, asks: open }: Engagement, code: string): Promise<Item | null> {
  const found = open.find(one => one.code === code);
  return found ? world.store.get(id, found.message) : null;
}

const alreadyAnswered = (
  <Notice
    title="This was already answered"
    words="There is nothing left to do here. You can close this page."
  />
);
