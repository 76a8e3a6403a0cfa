/** Everyone's mailbox on this machine, and the mails in one of them. */
import type { StoredMail } from '../mailboxes.ts';
import { mailboxPath, mailPath } from './mail.tsx';

export interface MailboxesPageProps {
  readonly boxes: readonly { readonly address: string; readonly mails: readonly StoredMail[] }[];
}

export function MailboxesPage({ boxes }: MailboxesPageProps) {
  return (
    <>
      <h1>Mailboxes</h1>
      <p class="lead">What everyone has received. No mail ever leaves this machine.</p>
      {boxes.length === 0 ? <p>No mail yet.</p> : null}
      <ul class="list">
        {boxes.map(({ address, mails }) => (
          <li>
            <a href={mailboxPath(address)}>{address}</a>{' '}
            <span class="soft">{mails.length === 1 ? 'one mail' : `${mails.length} mails`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface MailboxPageProps {
  readonly address: string;
  readonly mails: readonly {
    readonly mail: StoredMail;
    readonly subject: string;
    readonly arrived: string;
  }[];
}

export function MailboxPage({ address, mails }: MailboxPageProps) {
  return (
    <>
      <p>
        <a href="/mailboxes">Mailboxes</a>
      </p>
      <h1>{address}</h1>
      <p class="lead">{mails.length === 1 ? 'One mail' : `${mails.length} mails`}, the newest first.</p>
      <ul class="list">
        {mails.map(({ mail, subject, arrived }) => (
          <li>
            <a href={mailPath(address, mail.id)}>{subject}</a>
            <br />
            <span class="soft">{arrived}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
