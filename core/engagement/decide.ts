/** The one rule book: what an event makes of an engagement. Pure; whoever calls it records and acts. */
import { after, earliest, type Moment } from '../moment.ts';
import { changed, type Decision } from './decision.ts';
import { allowAddress } from './decisions/allow-address.ts';
import { answer } from './decisions/answer.ts';
import { answerAsk } from './decisions/answer-ask.ts';
import { answerMeeting } from './decisions/answer-meeting.ts';
import { askContact } from './decisions/ask-contact.ts';
import {
  applyContactChange,
  askContactChange,
  confirmContactChange,
  contactChangeAt,
} from './decisions/change-contact.ts';
import { close } from './decisions/close.ts';
import { askCode, confirmRisk } from './decisions/confirm-risk.ts';
import { correctKind } from './decisions/correct-kind.ts';
import { countWaiting } from './decisions/count-waiting.ts';
import { changeDraft, dropDraft } from './decisions/draft.ts';
import { editMail } from './decisions/edit-mail.ts';
import { finish, finishTask } from './decisions/finish.ts';
import { freshenLink } from './decisions/freshen-link.ts';
import { holdMails } from './decisions/hold-mails.ts';
import { ask, takeIntake } from './decisions/intake.ts';
import { movePlan } from './decisions/move-plan.ts';
import { nameDeputy } from './decisions/name-deputy.ts';
import { noteDue } from './decisions/note-due.ts';
import { planAhead } from './decisions/plan-ahead.ts';
import { receiveMail } from './decisions/receive-mail.ts';
import { recordCall } from './decisions/record-call.ts';
import { returnMail } from './decisions/return-mail.ts';
import { settleEffects } from './decisions/settle-effects.ts';
import { askAboutHeld, fileHeld } from './decisions/settle-held.ts';
import { start } from './decisions/start.ts';
import { unsubscribe } from './decisions/unsubscribe.ts';
import type { Engagement } from './engagement.ts';
import type { Circumstances, EngagementEvent } from './event.ts';

/**
 * The engagement after `event`, with everything that must now be done in its outbox.
 * `unchanged` when the event was already taken in or no longer matters.
 */
export function decide(engagement: Engagement, event: EngagementEvent, at: Circumstances): Decision {
  const decision = decideOne(countWaiting(engagement, at.now), event, at);
  if (decision.outcome === 'unchanged') return decision;
  return changed(duties(decision.engagement, at));
}

/** What falls due by itself, whatever the event was; a held question goes before the plan's own mail. */
function duties(engagement: Engagement, at: Circumstances): Engagement {
  const state = planAhead(askContact(applyContactChange(engagement, at), at), at);
  return noteDue({ ...state, dutyAt: earliest([contactChangeAt(state, at), lookAgainAt(state, at)]) }, at);
}

/** A running engagement is never without a wake-up: with nothing planned it is looked at once a month. */
function lookAgainAt({ status, next }: Engagement, { now }: Circumstances): Moment | null {
  return status === 'running' && !next ? after(now, 30 * 86_400) : null;
}

function decideOne(engagement: Engagement, event: EngagementEvent, at: Circumstances): Decision {
  switch (event.event) {
    case 'started':
      return start(engagement, at);
    case 'asked':
      return ask(engagement, at);
    case 'intake-answered':
      return takeIntake(engagement, event, at);
    case 'woke':
      return changed(engagement);
    case 'mail-received':
      return receiveMail(engagement, event.message, at);
    case 'mail-returned':
      return returnMail(engagement, event.returned, at);
    case 'answered':
      return answer(engagement, event, at);
    case 'finished':
      return finish(engagement, event.id, event.by, at);
    case 'ask-answered':
      return answerAsk(engagement, event, at);
    case 'code-asked':
      return askCode(engagement, event.message, at);
    case 'risk-confirmed':
      return confirmRisk(engagement, event, at);
    case 'call-recorded':
      return recordCall(engagement, event.text, at);
    case 'contact-change-asked':
      return askContactChange(engagement, event, at);
    case 'contact-change-confirmed':
      return confirmContactChange(engagement, event, at);
    case 'deputy-named':
      return nameDeputy(engagement, event, at);
    case 'meeting-answered':
      return answerMeeting(engagement, event, at);
    case 'kind-corrected':
      return correctKind(engagement, event, at);
    case 'plan-moved':
      return movePlan(engagement, event.plan, at);
    case 'task-done':
      return finishTask(engagement, event.id, at);
    case 'mails-held':
      return holdMails(engagement, event.until, at);
    case 'held-asked':
      return askAboutHeld(engagement, event.message, at);
    case 'held-filed':
      return fileHeld(engagement, event.message, at);
    case 'draft-changed':
      return changeDraft(engagement, event.draft);
    case 'draft-dropped':
      return dropDraft(engagement, at);
    case 'mail-edited':
      return editMail(engagement, event, at);
    case 'fresh-link-asked':
      return freshenLink(engagement, event, at);
    case 'address-allowed':
      return allowAddress(engagement, event, at);
    case 'unsubscribed':
      return unsubscribe(engagement, event.proof, at);
    case 'closed':
      return close(engagement, event.by, at);
    case 'effects-settled':
      return changed(settleEffects(engagement, event.settled, at));
    default:
      return event satisfies never;
  }
}
