/** A stand-in between two dates, named by the contact; on those days the deputy's word counts as well. */
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, DeputyNamed } from '../event.ts';
import { withMail } from '../outbox.ts';
import { isSharedMailbox } from '../shared-mailbox.ts';
import { enter } from './enter.ts';

/** Enters the deputy in the ledger and tells them and the contact. */
export function nameDeputy(
  engagement: Engagement,
  { deputy, by, proof }: DeputyNamed,
  at: Circumstances,
): Decision {
  if (isSharedMailbox(deputy.email)) return unchanged('shared-mailbox');
  if (deputy.until < deputy.from) return unchanged('ends-before-it-starts');
  const { name, email, from, until } = deputy;
  const isKnown = engagement.deputies.some(
    one => one.email === email && one.from === from && one.until === until,
  );
  if (isKnown) return unchanged('already-named');
  const text = `From ${from} to ${until}, ${name} (${email}) stands in for ${engagement.contact.name}.`;
  const content = {
    kind: 'deputy',
    at: at.now,
    by,
    text,
    proof: 'page',
    message: null,
    facts: { ...proof },
  } as const;
  const state = enter(
    { ...engagement, deputies: [...engagement.deputies, deputy], heardAt: at.now },
    content,
    at,
  );
  const { contact } = engagement;
  const number = state.ledger.count;
  return changed(
    [
      { to: 'deputy', person: { name, email } } as const,
      { to: 'contact', person: { name: contact.name, email: contact.email } } as const,
    ].reduce((next, { to, person }) => {
      const key = `deputy-${number}#1#${to}`;
      const about = { deputy: name, from, until };
      return withMail(next, { key, template: 'deputy', to, person, manner: 'answer', about }, at.now);
    }, state),
  );
}
