/** Who speaks for one client, who stands in, who owns it, where it stands; and the client's systems in plain words. */
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
  const { id, contact, owner, client, ledger, address, deputies, contactChange, mustNotStop } = engagement;
  return (
    <section class="panel stacked" aria-label="About this engagement">
      <dl class="facts">
        <dt>Speaks for them</dt>
        <dd>
          <strong>{contact.name}</strong>
          <br />
          {contact.email}
        </dd>
        {deputies.map(({ name, from, until }) => (
          <>
            <dt>Stand-in</dt>
            <dd>
              {name}, {dateIn(from)} to {dateIn(until)}
            </dd>
          </>
        ))}
        {contactChange ? (
          <>
            <dt>New contact</dt>
            <dd>
              {contactChange.to.name} from {dateIn(contactChange.starts)},{' '}
              {contactChange.confirmedAt ? 'confirmed' : `waits for the ${contactChange.confirmer}`}
            </dd>
          </>
        ) : null}
        <dt>Owner</dt>
        <dd>
          {owner.name}
          <br />
          {owner.email}
        </dd>
        <dt>Its address</dt>
        <dd>
          {address}@{domain}
        </dd>
        <dt>Their time</dt>
        <dd>{when(now, client.timezone)}</dd>
        {mustNotStop ? (
          <>
            <dt>Must not stop</dt>
            <dd>{mustNotStop}</dd>
          </>
        ) : null}
        <dt>Ledger</dt>
        <dd>
          <a href={`/engagements/${id}/ledger`}>{count(ledger.count, 'entry', 'entries')}</a>
        </dd>
        <dt>Days waited</dt>
        <dd>
          <Waited {...summary.waited} />
        </dd>
        {summary.resent > 0 ? (
          <>
            <dt>Sent again</dt>
            <dd class="wait">
              {count(summary.resent, 'mail')}: nobody could know whether the first try arrived
            </dd>
          </>
        ) : null}
      </dl>
      {suppressed.map(one => (
        <Closed id={id} {...one} />
      ))}
    </section>
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
