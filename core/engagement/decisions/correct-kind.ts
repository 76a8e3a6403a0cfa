import { changed, type Decision, unchanged } from '../decision.ts';
import type { Engagement } from '../engagement.ts';
import type { Circumstances, KindCorrected } from '../event.ts';
import { withItem } from '../outbox.ts';
import { enter } from './enter.ts';

/** Into an instruction: numbered now. Out of one: its entry stays, and a later entry says that it is none. */
export function correctKind(engagement: Engagement, given: KindCorrected, at: Circumstances): Decision {
  const { message, kind, filed, by } = given;
  if (kind === filed.kind) return unchanged('same-kind');
  const key = `LOG#${at.now}#kind-${message.split('#').at(-1)}`;
  const state = withItem(
    engagement,
    key,
    { at: at.now, what: 'kind-corrected', about: message, kind, by: by.name },
    at.now,
  );
  if (kind === 'instruction' && filed.entry === null) {
    const facts = { putRightBy: by.name };
    return changed(
      enter(
        state,
        {
          kind: 'instruction',
          at: at.now,
          by: filed.by,
          text: filed.text,
          proof: 'verified',
          message,
          facts,
        },
        at,
      ),
    );
  }
  if (filed.kind !== 'instruction' || filed.entry === null) return changed(state);
  const text = `Entry ${filed.entry} is no instruction.`;
  return changed(
    enter(
      state,
      { kind: 'correction', at: at.now, by, text, proof: 'console', message, facts: { entry: filed.entry } },
      at,
    ),
  );
}
