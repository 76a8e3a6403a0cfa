/** Who speaks for one client, who stands in, who owns it, where it stands; and the client's systems in plain words. */
import type { Child } from 'hono/jsx';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { Summary } from '../../../core/engagement/summary.ts';
import type { Moment } from '../../../core/moment.ts';
import { dateIn, when } from '../when.ts';
import { count } from '../words.ts';
import { Waited } from './waited.tsx';

export interface FactsProps {
  readonly engagement: Engagement;
  readonly summary: Summary;
  readonly now: Moment;
  /** The firm's mail domain. */
  readonly domain: string;
  /** Addresses of this client that nothing is sent to, and why. */
  readonly suppressed: readonly Suppressed[];
}

export interface Suppressed {
  readonly email: string;
  readonly why: string;
}

export function Facts({ engagement, summary, now, domain, suppressed }: FactsProps) {
  const { id, owner, client, ledger, address, mustNotStop } = engagement;
  return (
    <section class="panel stacked" aria-label="About this engagement">
      <dl class="facts">
        <People engagement={engagement} />
        <Fact name="Owner">
          {owner.name}
          <br />
          {owner.email}
        </Fact>
        <Fact name="Its address">
          {address}@{domain}
        </Fact>
        <Fact name="Their time">{when(now, client.timezone)}</Fact>
        {mustNotStop ? <Fact name="Must not stop">{mustNotStop}</Fact> : null}
        <Fact name="Ledger">
          <a href={`/engagements/${id}/ledger`}>{count(ledger.count, 'entry', 'entries')}</a>
        </Fact>
        <Fact name="Days waited">
          <Waited {...summary.waited} />
        </Fact>
        {summary.resent > 0 ? (
          <Fact name="Sent again">
            {count(summary.resent, 'mail')}: nobody could know whether the first try arrived
          </Fact>
        ) : null}
      </dl>
      {suppressed.map(one => (
        <Closed id={id} {...one} />
      ))}
    </section>
  );
}

function Fact({ name, children }: { name: string; children?: Child }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** Who speaks now, who stands in, and who is to speak from a day on. */
function People({ engagement: { contact, deputies, contactChange } }: { engagement: Engagement }) {
  return (
    <>
      <Fact name="Speaks for them">
        <strong>{contact.name}</strong>
        <br />
        {contact.email}
      </Fact>
      {deputies.map(({ name, from, until }) => (
        <Fact name="Stand-in">
          {name}, {dateIn(from)} to {dateIn(until)}
        </Fact>
      ))}
      {contactChange ? (
        <Fact name="New contact">
          {contactChange.to.name} from {dateIn(contactChange.starts)},{' '}
          {contactChange.confirmedAt ? 'confirmed' : `waits for the ${contactChange.confirmer}`}
        </Fact>
      ) : null}
    </>
  );
}

/** An address that bounced or complained, and the button for when its owner says that it works again. */
function Closed({ id, email, why }: Suppressed & { id: string }) {
  return (
    <form method="post" action={`/engagements/${id}/allow`} class="closed">
      <p class="bad">
        Nothing is sent to {email} any more: {why}
      </p>
      <button type="submit" name="email" value={email} class="quiet">
        It works again: write to it
      </button>
    </form>
  );
}

export function Assets({ engagement: { assets } }: { engagement: Engagement }) {
  if (assets.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="assets">
      <h2 id="assets">Their systems</h2>
      <ul class="list">
        {assets.map(({ name, does, ifItStops }) => (
          <li>
            <strong>{name}</strong>
            <p>{does}</p>
            <p class="soft">If it stops: {ifItStops}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
