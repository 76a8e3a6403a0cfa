/** Everything that can happen to an engagement, from whichever door it came. Facts, in the past tense. */
import type { Judgement } from '../inbound/verdict.ts';
import type { Moment } from '../moment.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Contradiction } from '../reading/contradiction.ts';
import type { Answers } from './decisions/answer.ts';
import type { AskAnswer, HeldWords } from './decisions/answer-ask.ts';
import type { ContactChangeAsked, ContactChangeConfirmed } from './decisions/change-contact.ts';
import type { RiskConfirmed } from './decisions/confirm-risk.ts';
import type { KindCorrected } from './decisions/correct-kind.ts';
import type { Intake } from './decisions/intake.ts';
import type { DeputyNamed } from './decisions/name-deputy.ts';
import type { Person } from './engagement.ts';
import type { Settled } from './outbox.ts';

/** What `decide` may know besides the engagement: time, working days, and fresh randomness. */
export interface Circumstances {
  readonly now: Moment;
  readonly calendar: Calendar;
  /** Random hex of at least 32 characters; salts and codes are drawn from it. */
  readonly seed: string;
}

/** One inbound mail, judged, as it is filed. */
export interface ReceivedMessage {
  /** Sort key it is filed under: `IN#<received>#<SES message id>`. */
  readonly key: string;
  readonly messageId: string;
  readonly receivedAt: Moment;
  /** Where its raw bytes are. */
  readonly archiveKey: string;
  readonly judgement: Judgement;
  /** The open ask whose code its signed Subject carries, with what was asked about. */
  readonly answers: { readonly code: string; readonly held: HeldWords } | null;
  /** Entries of the ledger that it contradicts. */
  readonly contradicts: readonly (Omit<Contradiction, 'index'> & { readonly number: number })[];
}

/** What a page's POST leaves behind as evidence. */
export interface PageProof {
  /** The network address it came from, as the web door saw it. */
  readonly network: string | null;
  /** The address whose signed link was used. */
  readonly link: string;
}

export type EngagementEvent =
  | { readonly event: 'started' }
  | { readonly event: 'asked' }
  | ({ readonly event: 'intake-answered' } & Intake)
  | { readonly event: 'woke' }
  | { readonly event: 'mail-received'; readonly message: ReceivedMessage }
  | ({ readonly event: 'answered' } & Answers)
  | { readonly event: 'finished'; readonly id: string; readonly by: 'client' | 'contractor' }
  | ({ readonly event: 'ask-answered' } & AskAnswer)
  | { readonly event: 'code-asked'; readonly message: string }
  | ({ readonly event: 'risk-confirmed' } & RiskConfirmed)
  | { readonly event: 'call-recorded'; readonly text: string }
  | ({ readonly event: 'contact-change-asked' } & ContactChangeAsked)
  | ({ readonly event: 'contact-change-confirmed' } & ContactChangeConfirmed)
  | ({ readonly event: 'deputy-named' } & DeputyNamed)
  | ({ readonly event: 'kind-corrected' } & KindCorrected)
  | { readonly event: 'plan-moved'; readonly plan: string }
  | { readonly event: 'task-done'; readonly id: string }
  | { readonly event: 'unsubscribed'; readonly proof: PageProof }
  | { readonly event: 'closed'; readonly by: Person }
  | { readonly event: 'effects-settled'; readonly settled: readonly Settled[] };
