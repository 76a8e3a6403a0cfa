/** What is held over all engagements: messages put to a contact, and risky instructions. */
import { reasonWords } from '../../../core/inbound/reasons.ts';
import type { Judgement } from '../../../core/inbound/verdict.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Item } from '../../world.ts';
import type { Today } from '../today.ts';
import { messagePath, shortened } from '../words.ts';
import { Client, mostRows, Part, Rest, since } from './list-part.tsx';

interface HeldProps {
  readonly today: Today;
  /** The held messages that are shown, by engagement and key. */
  readonly words: ReadonlyMap<string, Item>;
  readonly now: Moment;
}

export function Held({ today: { held, risky }, words, now }: HeldProps) {
  const empty = held.length + risky.length === 0 ? 'No message waits for anybody’s word.' : null;
  return (
    <Part id="held" title="Held" empty={empty}>
      <ul class="list">
        {held.slice(0, mostRows).map(({ summary, ask }) => {
          const item = words.get(`${summary.id} ${ask.message}`);
          return (
            <li>
              <a href={messagePath(summary.id, ask.message)}>
                <strong>{item ? titleOf(item) : 'A message'}</strong>
              </a>
              <p>{item ? `“${shortened(textOf(item), 140)}”` : ''}</p>
              <p class="soft">{item ? reasonOf(item) : ''}</p>
              <small>
                <Client summary={summary} /> ·{' '}
                {ask.mailedAt ? `${summary.contact} was asked` : `${summary.contact} will be asked`} ·{' '}
                {since(ask.putAt, now, summary.timezone)}
              </small>
            </li>
          );
        })}
        {risky.slice(0, mostRows).map(({ summary, one }) => (
          <li>
            <a href={messagePath(summary.id, one.message)}>
              <strong>Risky: {one.risk}</strong>
            </a>
            <br />
            <small>
              <Client summary={summary} /> · {summary.contact} must confirm it twice ·{' '}
              {since(one.since, now, summary.timezone)}
            </small>
          </li>
        ))}
      </ul>
      <Rest of={held} />
    </Part>
  );
}

/** A held mail proves nothing about its sender, so its name is never shown as if it were theirs. */
export function titleOf(item: Item): string {
  const judgement = item.judgement as Judgement | undefined;
  if (!judgement) return 'A telephone call';
  const name = judgement.fromName || judgement.from;
  return name ? `Says it is from ${name}` : 'No readable sender';
}

function reasonOf(item: Item): string {
  const judgement = item.judgement as Judgement | undefined;
  return judgement ? (reasonWords(judgement.because) ?? judgement.because) : 'You wrote this down.';
}

export function textOf(item: Item): string {
  const judgement = item.judgement as Judgement | undefined;
  return judgement ? judgement.text || judgement.subject : String(item.text);
}
