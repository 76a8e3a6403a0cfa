/** Everything that can happen to an engagement, from whichever door it came. Facts, in the past tense. */
import type { Judgement } from '../inbound/verdict.ts';
import type { Moment } from '../moment.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Contradiction } from '../reading/contradiction.ts';
import type { Kind } from '../reading/read.ts';
import type { Answer, Deputy, Engagement, Involvement, MailEdit, Person } from './engagement.ts';
import type { Settled } from './outbox.ts';
import type { Fate } from './returned.ts';

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

export interface Answers {
  readonly by: Person;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly proof: PageProof;
}

/** What was asked about. */
export interface HeldWords {
  readonly key: string;
  readonly text: string;
  readonly from: string | null;
  /** The signing domain that a yes pins for the contact, where their provider signs in its own name. */
  readonly pin: string | null;
}

export interface AskAnswer {
  readonly code: string;
  readonly answer: 'yes' | 'no';
  readonly by: Person;
  /** `page`, `reply` (a verified mail with the code in its signed Subject) or `phone` (the contractor's word). */
  readonly how: 'page' | 'reply' | 'phone';
  readonly proof: PageProof | null;
  /** The held message: its words become the contact's own with a yes. */
  readonly held: HeldWords;
}

export interface ContactChangeAsked {
  readonly to: Person;
  /** First day, in the client's own calendar. */
  readonly starts: string;
  readonly askedBy: string;
  /** The contact until now is gone: the owner confirms, with digits the contractor reads out by telephone. */
  readonly contactIsGone: boolean;
  /** The six digits for that second channel, shown to the contractor alone. */
  readonly spokenCode: string | null;
}

export interface ContactChangeConfirmed {
  readonly by: Person;
  readonly proof: PageProof;
  /** The digits heard on the telephone, where a second channel is needed. */
  readonly code: string | null;
}

export interface RiskConfirmed {
  readonly message: string;
  readonly code: string;
  readonly by: Person;
  readonly proof: PageProof;
  /** The verified words that are confirmed. */
  readonly text: string;
}

/** What the client says about a meeting on their page, or asks without one. */
export interface MeetingAnswered {
  /** Its place in the project's meetings; null for a question about anything else. */
  readonly meeting: number | null;
  /** One of the offered times, that none of them suits, or nothing about the time. */
  readonly time: string | 'none' | null;
  /** Their questions, or when they could meet. */
  readonly words: string | null;
  readonly by: Person;
  readonly proof: PageProof;
}

export interface DeputyNamed {
  readonly deputy: Deputy;
  readonly by: Person;
  readonly proof: PageProof;
}

export interface KindCorrected {
  readonly message: string;
  readonly kind: Kind;
  readonly by: Person;
  /** The verified message as it was filed, and what it counts as now. */
  readonly filed: {
    readonly kind: Kind;
    readonly entry: number | null;
    readonly text: string;
    readonly by: Person;
  };
}

export interface Intake {
  readonly contact: Person;
  /** The owner confirms that this one person alone reads the shared mailbox. */
  readonly readsAlone: boolean;
  readonly deputy: Deputy | null;
  readonly involvement: Involvement;
  readonly mustNotStop: string | null;
  /** The name typed as a signature. */
  readonly signed: string;
  readonly proof: PageProof;
}

/** SES's last word on one mail, as it is filed. */
export interface ReturnedMail {
  /** Sort key it is filed under. */
  readonly key: string;
  /** The mail's own key, `step#occurrence#role`. */
  readonly mail: string;
  readonly sesId: string;
  /** SES's time of the event, as SES wrote it. */
  readonly at: string;
  readonly event: string;
  readonly email: string;
  readonly subject: string;
  readonly fate: Fate;
}

/** The contractor skips one coming mail of the plan, gives it a note, or lets it be as it was planned. */
export interface MailEdited {
  /** The mail as it stood on the page where the button was pressed. */
  readonly mail: Pick<MailEdit, 'title' | 'things' | 'at'>;
  readonly edit: 'skip' | { readonly note: string } | null;
}

/** The button of a page behind a link that ran out. */
export interface FreshLinkAsked {
  /** The address that the old link was mailed to. */
  readonly to: string;
  /** What the old link was for, and about. */
  readonly purpose: string;
  readonly about: string;
}

/** The contractor made sure that an address takes mail again. */
export interface AddressAllowed {
  readonly email: string;
  /** Why nothing was sent there. */
  readonly was: string;
}

export type EngagementEvent =
  | { readonly event: 'started' }
  | { readonly event: 'asked' }
  | ({ readonly event: 'intake-answered' } & Intake)
  | { readonly event: 'woke' }
  | { readonly event: 'mail-returned'; readonly returned: ReturnedMail }
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
  | ({ readonly event: 'meeting-answered' } & MeetingAnswered)
  | ({ readonly event: 'kind-corrected' } & KindCorrected)
  | { readonly event: 'plan-moved'; readonly plan: string }
  | { readonly event: 'task-done'; readonly id: string }
  | { readonly event: 'mails-held'; readonly until: string | null }
  | ({ readonly event: 'mail-edited' } & MailEdited)
  /** The contractor puts a held message to the contact once more, or files it. */
  | { readonly event: 'held-asked' | 'held-filed'; readonly message: string }
  | { readonly event: 'draft-changed'; readonly draft: Engagement }
  | { readonly event: 'draft-dropped' }
  | ({ readonly event: 'fresh-link-asked' } & FreshLinkAsked)
  | ({ readonly event: 'address-allowed' } & AddressAllowed)
  | { readonly event: 'unsubscribed'; readonly proof: PageProof }
  | { readonly event: 'closed'; readonly by: Person }
  | { readonly event: 'effects-settled'; readonly settled: readonly Settled[] };
