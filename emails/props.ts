/** What each mail needs to be written: plain values, so that a missing one is a type error. */

/** The contractor's firm as its mails show it; `functions/firm.ts` holds the rest. */
export interface Firm {
  readonly name: string;
  readonly contractor: { readonly name: string; readonly email: string; readonly phone: string };
  /** `#rrggbb`; darkened where needed until words in it can be read. */
  readonly colour: string;
  /** HTTPS address of a logo, or none. */
  readonly logo: string | null;
}

interface Letter {
  readonly firm: Firm;
  /** The client's business. */
  readonly client: string;
  /** The project's title; it ends every subject, so that one engagement's mails are found together. */
  readonly project: string;
  /** Who reads this mail. */
  readonly recipient: string;
}

/** Every mail to someone at the client; its foot repeats whose word counts. */
export interface ClientLetter extends Letter {
  /** Name of the one person whose instructions count; `null` until the owner has named one. */
  readonly contact: string | null;
  /** The reader's own page, or `null` for those who have none (a colleague). */
  readonly page: string | null;
  /** Page that stops reminders, on every mail that may be stopped. */
  readonly unsubscribe: string | null;
  /** Words that the contractor added to this one mail. */
  readonly note?: string | null;
}

/** Every mail to the contractor. */
export interface ContractorLetter extends Letter {
  /** The console's page about this. */
  readonly url: string;
}

/** To the contractor about all engagements. */
type Overview = Omit<ContractorLetter, 'client' | 'project'>;

/** One thing the client is asked to do. */
export interface Ask {
  readonly wording: string;
  /** In words that end a sentence: `by Friday 4 December`, `before we start`; `null` when it has no date. */
  readonly due: string | null;
}

interface Link {
  readonly title: string;
  readonly url: string;
}

interface Meeting {
  readonly title: string;
  /** `Tuesday 8 December at 10:00`, the client's own time. */
  readonly when: string;
}

interface Sender {
  /** As their mail gave it; may be empty. */
  readonly name: string;
  readonly email: string;
}

interface Attachment {
  readonly name: string;
  /** `120 KB`. */
  readonly size: string;
}

/** The ledger's length and last digest, printed so that nobody can rewrite it unseen. */
interface LedgerHead {
  readonly count: number;
  readonly head: string;
}

/** Days each side has waited for the other. */
interface Waiting {
  readonly forYou: number;
  readonly forUs: number;
}

/** A button's page. */
interface WithButton {
  readonly url: string;
}

interface Welcome extends ClientLetter, WithButton {
  /** The project's first day: `Monday 30 November`. */
  readonly starts: string;
  readonly asks: readonly Ask[];
}

/** A mail from someone at the client, as it was received. */
interface Received {
  readonly from: Sender;
  readonly subject: string;
  /** The new words alone; lines are kept. */
  readonly words: string;
  /** `Monday 23 November at 14:05`. */
  readonly received: string;
  readonly attachments: readonly Attachment[];
}

/** The props of every template, by its name. */
export interface Props {
  'welcome-hands-on': Welcome & {
    readonly about: string;
    readonly deliverables: readonly string[];
    readonly documents: readonly Link[];
    readonly meetings: readonly Meeting[];
  };
  'welcome-balanced': Welcome;
  /** `asks`: what is due before the start. */
  'welcome-hands-off': Welcome;

  /** To the owner, before there is a contact. */
  intake: ClientLetter & WithButton & { readonly starts: string; readonly linkUntil: string };
  /** The copy of what was signed; both sides get it. */
  agreement: ClientLetter &
    WithButton & {
      readonly signer: string;
      readonly signed: string;
      /** The clause's own words. */
      readonly clause: string;
      /** Stand-ins, each with its dates in words. */
      readonly deputies: readonly string[];
      /** What each responsibility was answered: `I'll do it`, ... */
      readonly answers: readonly { readonly wording: string; readonly answer: string }[];
      readonly ledger: LedgerHead;
    };
  due: ClientLetter & WithButton & { readonly asks: readonly Ask[] };
  reminder: ClientLetter &
    WithButton & {
      readonly ask: Ask;
      /** Days past its date; 0 when it is not late. */
      readonly daysLate: number;
      /** What this holds up, in one short sentence, or `null`. */
      readonly because: string | null;
      readonly unsubscribe: string;
    };
  explanation: ClientLetter & WithButton & { readonly ask: Ask; readonly explanation: string };
  asset: ClientLetter &
    WithButton & { readonly name: string; readonly does: string; readonly ifItStops: string };
  deliverables: ClientLetter & WithButton & { readonly deliverables: readonly string[] };
  documents: ClientLetter & WithButton & { readonly documents: readonly Link[] };
  'meeting-questions': ClientLetter &
    WithButton & {
      readonly meeting: Meeting;
      readonly agenda: readonly string[];
      /** `Friday 4 December`. */
      readonly answerBy: string;
    };
  decisions: ClientLetter & WithButton & { readonly meeting: Meeting; readonly decisions: readonly string[] };
  digest: ClientLetter &
    WithButton & {
      readonly asks: readonly Ask[];
      /** What the client finished since the last digest. */
      readonly done: readonly string[];
      /** What the contractor's firm is doing. */
      readonly ours: readonly string[];
      readonly waiting: Waiting;
    };

  /** `code`: six characters that a reply's signed Subject must carry. */
  'held-question': ClientLetter & WithButton & Received & { readonly code: string };
  'held-digest': ClientLetter &
    WithButton & { readonly held: readonly Pick<Received, 'from' | 'words' | 'received'>[] };
  'risk-confirm': ClientLetter &
    WithButton & {
      readonly words: string;
      readonly received: string;
      /** Ends "because it ...": `asks for a payment`, `asks for a password`. */
      readonly risk: string;
    };
  code: ClientLetter & { readonly code: string; readonly minutes: number };
  'phone-confirm': ClientLetter & WithButton & { readonly words: string; readonly called: string };
  /** To a colleague whose mail was authenticated but is not the contact; `page` is `null`. */
  'colleague-note': ClientLetter & { readonly contact: string; readonly subject: string };
  /** To whoever must confirm a change of contact. */
  'contact-change': ClientLetter &
    WithButton & {
      readonly contact: string;
      readonly askedBy: string;
      readonly newContact: string;
      /** First day: `Monday 7 December`. */
      readonly starts: string;
    };
  /** `contact` is the new one. */
  'contact-changed': ClientLetter & {
    readonly contact: string;
    readonly oldContact: string;
    readonly starts: string;
  };
  deputy: ClientLetter & {
    readonly contact: string;
    readonly deputy: string;
    readonly starts: string;
    readonly ends: string;
    /** Page to agree to a stand-in we propose, or `null` when it is settled. */
    readonly url: string | null;
  };
  'fresh-link': ClientLetter & WithButton & { readonly linkUntil: string };
  /** The contractor's own words. */
  relay: ClientLetter & {
    readonly subject: string;
    readonly words: string;
    readonly attachments: readonly Attachment[];
  };
  'wrap-up': ClientLetter &
    WithButton & {
      readonly closed: string;
      readonly instructions: number;
      readonly done: readonly string[];
      readonly stillOpen: readonly string[];
      readonly waiting: Waiting;
      readonly ledger: LedgerHead;
    };

  'contractor-instruction': ContractorLetter &
    Received & {
      /** Its number in the ledger; `null` when it asks for nothing. */
      readonly number: number | null;
      /** `instruction`, `question`, `approval: yes`, ... */
      readonly kind: string;
      /** Who vouches, in plain words: `Signed by bakery.example and sent from Anna's own address.` */
      readonly proof: string;
      /** `payment`, ... or `null`. */
      readonly risk: string | null;
      /** True while the second confirmation is out. */
      readonly waitsForCode: boolean;
      readonly contradicts: readonly {
        readonly number: number;
        readonly earlier: string;
        readonly now: string;
      }[];
      /** We could not read it (another language, only an attachment). */
      readonly notRead: boolean;
    };
  /** `asked`: whom we put the question to, or `null` when nobody was asked. */
  'contractor-held': ContractorLetter & Received & { readonly why: string; readonly asked: string | null };
  /** `words` is `null` where they must not be shown (a virus). */
  'contractor-refused': ContractorLetter &
    Omit<Received, 'words'> & { readonly why: string; readonly words: string | null };
  'contractor-task': ContractorLetter & {
    /** `Ring Anna Bell`. */
    readonly task: string;
    readonly why: string;
    /** Sentences to say on the phone. */
    readonly say: readonly string[];
    readonly since: string;
  };
  'contractor-bounce': ContractorLetter & {
    readonly to: Sender;
    /** Subject of the mail that came back. */
    readonly mail: string;
    readonly why: string;
    /** We will not write to this address again until it is mended. */
    readonly stopped: boolean;
  };
  'contractor-overview': Overview & {
    /** `23 to 27 November`. */
    readonly week: string;
    readonly held: number;
    readonly tasks: number;
    readonly failed: number;
    readonly engagements: readonly {
      readonly client: string;
      readonly project: string;
      readonly owed: number;
      readonly ours: number;
      readonly waiting: Waiting;
      /** The next mail that goes out, in words, or `null`. */
      readonly next: string | null;
      readonly url: string;
    }[];
  };
}

export type TemplateName = keyof Props;

/** What a template can always count on: the layout is written against this. */
export type AnyLetter = ClientLetter | ContractorLetter | Overview;
