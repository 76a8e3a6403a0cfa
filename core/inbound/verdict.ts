/** What one inbound mail is judged to be: one verdict, one reason, and the evidence it can be re-derived from. */
import type { Kind, Risk } from '../reading/read.ts';
import type { Evidence } from './evidence.ts';
import type { Reason } from './reasons.ts';

export type { Reason } from './reasons.ts';

/**
 * `verified`: truly from the one who may instruct. `held`: to be asked about, nothing lost. `refused`: kept and
 * shown to the contractor, never answered. `automatic`: no person wrote it; logged, never answered.
 */
export type Verdict = 'verified' | 'held' | 'refused' | 'automatic';

export type Who = 'contact' | 'deputy' | 'owner' | 'contractor' | 'colleague' | 'stranger';

export interface Attachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** All of it plain JSON. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly because: Reason;
  /** Who the From address is to the engagement; null where From names no single mailbox. Only the verdict proves it. */
  readonly who: Who | null;
  /** The one From address, its domain in A-labels; null where From names no single mailbox. */
  readonly from: string | null;
  readonly fromName: string | null;
  /** The addresses of To and Cc. */
  readonly to: readonly string[];
  readonly subject: string;
  /** The Date header as ISO 8601 with its own offset; null where there is none that can be read. */
  readonly date: string | null;
  readonly messageId: string | null;
  /** The sender's new words; empty where they must not be shown. */
  readonly text: string;
  readonly earlier: string;
  readonly unsure: readonly string[];
  readonly kind: Kind;
  readonly answer: 'yes' | 'no' | null;
  readonly risk: Risk | null;
  readonly readBecause: readonly string[];
  /** The words could not be read, so they count as an instruction. */
  readonly notRead: boolean;
  readonly attachments: readonly Attachment[];
  /** The code of the ask that the signed Subject carries, where it carries exactly one. */
  readonly ask: string | null;
  /** The `b=` value that proves the mail, in canonical base64: what a replay is known by. */
  readonly signature: string | null;
  /** Every passing `b=` value that could prove it: a replay may strip all but one, so all are remembered. */
  readonly signatures: readonly string[];
  /** A signing domain of the client's own tenant that an approval of this mail would pin for its sender. */
  readonly pin: string | null;
  /** What kind of automatic mail; also set on a person's mail that must not be answered automatically. */
  readonly automaticClass: string | null;
  readonly evidence: Evidence;
}

/** Not judged yet: DNS or SES could not say. To be tried again, and held on the last try. */
export interface Postponed {
  readonly verdict: 'postponed';
  readonly because: 'dns-failed' | 'checks-not-processed';
}
