/** What a plan is made of: a readable table of steps, each one kind of mail. */
import type { Involvement, Task } from '../engagement/engagement.ts';
import type { Moment } from '../moment.ts';
import type { Ask } from './asks.ts';

/** One mail that the plan wants sent next; `markSent` records it. */
export interface PlannedMail {
  readonly step: string;
  /** Which time round this step is sent, from 1. */
  readonly occurrence: number;
  /** Never before the moment it was worked out at; equal to it when the mail is due now. */
  readonly at: Moment;
  readonly template: string;
  readonly to: 'contact' | 'owner' | 'contractor';
  /** What it is, in a few plain words. */
  readonly title: string;
  /** The one thing it asks for. */
  readonly ask: string | null;
  /** Ids of responsibilities, indexes of assets, documents and meetings. */
  readonly about: Readonly<Record<string, unknown>>;
  /** What makes it this mail and no other, such as `ask-access#2`: the second that asks for access. */
  readonly things: readonly string[];
  /** Sent even to somebody who unsubscribed from reminders. */
  readonly critical: boolean;
  readonly manner: 'scheduled';
  /** Steps to be recorded as sent, each with how often that makes. */
  readonly marks: Readonly<Record<string, number>>;
  /** A call the contractor must make, when writing again is no use; `since` is now unless it says otherwise. */
  readonly task: (Omit<Task, 'since'> & { readonly since?: Moment }) | null;
}

/** A plan's name with its version is pinned to each engagement: never change one that is in use, add the next. */
export interface Plan {
  readonly name: `${Involvement}/${number}`;
  /** In order of precedence: of two mails wanted at one moment the earlier row goes first. */
  readonly steps: readonly Step[];
}

/** How soon after any other mail this one may go: the next working day, or so many days later. */
export type Pace = 'next-working-day' | { readonly days: number };

interface Words {
  /** What it is called in lists; the template's subject is what the client sees. */
  readonly title: string;
  readonly ask: string | null;
}

export type Step = WelcomeStep | DocumentsStep | MeetingStep | AsksStep | AssetStep | DigestStep | RingStep;

/** The first mail. It asks for everything due before the start, on one page with one button. */
export interface WelcomeStep extends Words {
  readonly kind: 'welcome';
  readonly step: 'welcome';
  readonly template: string;
  /** What it lists: everything, or only what is due before the start. */
  readonly lists: 'everything' | 'before-start';
}

/** What the project brings and its papers, each once, so many working days after the welcome. */
export interface DocumentsStep extends Words {
  readonly kind: 'documents';
  readonly step: 'deliverables' | 'documents';
  readonly workingDaysAfter: number;
}

/** So many working days before (negative) or after each meeting. */
export interface MeetingStep extends Words {
  readonly kind: 'meeting';
  readonly step: 'meeting-questions' | 'decisions';
  readonly workingDays: number;
}

/** Which responsibilities a step asks for. */
export type Which = 'dated' | 'urgent' | 'not-urgent';

/** Asks for responsibilities as their day comes. */
export interface AsksStep {
  readonly kind: 'asks';
  readonly which: Which;
  /** All that are due in one mail, or one ask in each. */
  readonly together: boolean;
  /** How many mails may ask for one thing in one round. */
  readonly most: (ask: Ask) => number;
  readonly pace: Pace;
}

/** One of the client's systems explained in plain words, one at a time. */
export interface AssetStep extends Words {
  readonly kind: 'asset';
  readonly step: 'asset';
  readonly everyDays: number;
  readonly pace: Pace;
  /** Not while the contractor has a call to make: who answers nothing wants no lessons. */
  readonly waitsForCall: boolean;
}

/** On the first working day of every so many weeks. */
export interface DigestStep extends Words {
  readonly kind: 'digest';
  readonly step: 'digest';
  readonly everyWeeks: number;
  readonly when: 'always' | 'something-open';
}

/** A call for the contractor to make, after so many mails without an answer. */
export interface RingStep {
  readonly kind: 'ring';
  readonly step: 'ring';
  readonly afterMails: number;
  readonly which: 'critical' | 'any';
}
