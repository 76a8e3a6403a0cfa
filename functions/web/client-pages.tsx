/** The client's pages: a signed link instead of an account. GET shows; a POST from that page acts. */
import type { Context, Hono } from 'hono';
import { type Answer, answers as answerKinds, type Person } from '../../core/engagement/engagement.ts';
import type { EngagementEvent, PageProof } from '../../core/engagement/event.ts';
import type { Judgement } from '../../core/inbound/verdict.ts';
import { change } from '../workflows/change.ts';
import type { Item, World } from '../world.ts';
import { behindLink, type LinkedPage, type Opened } from './behind-link.tsx';
import { AskPage } from './pages/ask.tsx';
import { PartPage } from './pages/part.tsx';
import { Notice, UnsubscribePage } from './pages/plain.tsx';

/** Adds the pages behind signed links; each is one purpose. */
export function addClientPages(app: Hono, world: World): void {
  behindLink(app, world, 'part', part(world));
  behindLink(app, world, 'ask', ask(world));
  behindLink(app, world, 'unsubscribe', unsubscribe(world));
}

const part = (world: World): LinkedPage => ({
  show: ({ engagement }) => <PartPage engagement={engagement} firm={world.firm} />,
  act: async (opened, c) => {
    const form = await c.req.parseBody();
    const event: EngagementEvent =
      typeof form.done === 'string'
        ? { event: 'finished', id: form.done, by: 'client' }
        : { event: 'answered', by: personOf(opened), answers: answersIn(form), proof: proofOf(c, opened) };
    await change(world, opened.link.engagement, event);
    const engagement = await world.store.load(opened.link.engagement);
    return <PartPage engagement={engagement!} firm={world.firm} saved />;
  },
});

const ask = (world: World): LinkedPage => ({
  show: async opened => {
    const held = await heldMessage(world, opened);
    return held ? <AskPage engagement={opened.engagement} held={held} /> : alreadyAnswered;
  },
  act: async (opened, c) => {
    const { answer } = await c.req.parseBody();
    const held = await heldMessage(world, opened);
    if (!held) return alreadyAnswered;
    if (answer !== 'yes' && answer !== 'no') return <AskPage engagement={opened.engagement} held={held} />;
    await change(world, opened.link.engagement, answered(opened, held, answer, proofOf(c, opened)));
    const words = answer === 'yes' ? 'We take it as your own instruction.' : 'We will not act on it.';
    return <Notice title="Thank you" words={`${words} You can close this page.`} />;
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

function answered(opened: Opened, held: Item, answer: 'yes' | 'no', proof: PageProof): EngagementEvent {
  const { text, from } = held.judgement as Judgement;
  const by = personOf(opened);
  const about = { key: held.key, text, from };
  return { event: 'ask-answered', code: opened.link.about, answer, by, how: 'page', proof, held: about };
}

function answersIn(form: Readonly<Record<string, unknown>>): Map<string, Answer> {
  const given = new Map<string, Answer>();
  for (const [name, value] of Object.entries(form)) {
    const kind = answerKinds.find(one => one === value);
    if (name.startsWith('answer-') && kind) given.set(name.slice('answer-'.length), kind);
  }
  return given;
}

/** Whose link it is, by name where the engagement knows them. */
function personOf({ link, engagement }: Opened): Person {
  const people = [engagement.contact, engagement.owner, ...engagement.deputies];
  const known = people.find(({ email }) => email === link.to);
  return { name: known?.name ?? link.to, email: link.to };
}

/** The last hop's word on where the request came from: what stands before it is the sender's own text. */
function proofOf(c: Context, { link }: Opened): PageProof {
  const network = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? null;
  return { network, link: link.to };
}

/** The message behind an open ask; null once it was answered. */
async function heldMessage(world: World, { engagement, link }: Opened): Promise<Item | null> {
  const open = engagement.asks.find(({ code }) => code === link.about);
  return open ? world.store.get(engagement.id, open.message) : null;
}

const alreadyAnswered = (
  <Notice
    title="This was already answered"
    words="There is nothing left to do here. You can close this page."
  />
);
