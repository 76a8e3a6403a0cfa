/** A stand-in between two dates, named by the contact; on those days the deputy's word counts as well. */
import { withAnswer } from '../answering.ts';
import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, DeputyNamed } from '../event.ts';
import { isSharedMailbox } from '../shared-mailbox.ts';
import { enter, saidOnPage } from './enter.ts';

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
  const content = saidOnPage('deputy', { by, text, facts: { ...proof } }, at);
  const state = enter(
    { ...engagement, deputies: [...engagement.deputies, deputy], heardAt: at.now },
    content,
    at,
  );
  const mail = {
    template: 'deputy',
    key: `deputy-${state.ledger.count}#1`,
    about: { deputy: name, from, until },
  };
  const told = withAnswer(state, { ...mail, to: { to: 'deputy', person: deputy } }, at.now);
  return changed(withAnswer(told, { ...mail, to: 'contact' }, at.now));
}
