/** What is looked at in a mail to tell whether a person sent it, and the mark of one that none did. */
import type { AutomaticClass } from './automatic-headers.ts';

export type ReceivedMail = {
  /** Names in lower case, values unfolded. */
  headers: readonly { name: string; value: string }[];
  /** '' is the empty envelope sender, null an unknown one. */
  envelopeFrom: string | null;
  subject: string;
  text: string;
  /** Each MIME part's type in lower case with its parameters, the outermost first. */
  contentTypes: readonly string[];
};

export type AutomaticMark = { class: AutomaticClass; because: string };

export type Rule = (mail: Looked) => AutomaticMark | null;
export type Looked = ReceivedMail & {
  /** Part of the From address before the `@`, lower case. */
  mailbox: string;
  /** The new words alone: a person may quote an automatic mail. */
  own: string;
};
