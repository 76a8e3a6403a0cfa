/** One mail as its reader sees it: the HTML in a frame where nothing runs, the words alone, the raw source. */
import type { Email } from 'postal-mime';
import type { StoredMail } from '../mailboxes.ts';

export interface MailPageProps {
  readonly mail: StoredMail;
  readonly email: Email;
  /** When, in plain words. */
  readonly arrived: string;
}

export function MailPage({ mail, email, arrived }: MailPageProps) {
  const { to, tags } = mail.envelope;
  const path = mailPath(to, mail.id);
  return (
    <>
      <p>
        <a href={mailboxPath(to)}>{to}</a>
      </p>
      <h1>{email.subject ?? '(no subject)'}</h1>
      <dl class="facts">
        <dt>From</dt>
        <dd>{email.from?.name ? `${email.from.name} <${email.from.address}>` : email.from?.address}</dd>
        <dt>Arrived</dt>
        <dd>{arrived}</dd>
        {Object.entries(tags).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {email.html ? (
        <>
          <h2>As it looks</h2>
          <iframe
            title="The mail as it looks"
            src={`${path}/html`}
            sandbox="allow-popups allow-popups-to-escape-sandbox"
            height="900"
          />
        </>
      ) : null}
      <h2>Its words alone</h2>
      <pre>{email.text}</pre>
      <p>
        <a href={`${path}/raw`}>The raw source</a>
      </p>
    </>
  );
}

export function mailboxPath(address: string): string {
  return `/mailboxes/${encodeURIComponent(address)}`;
}

export function mailPath(address: string, id: string): string {
  return `${mailboxPath(address)}/${id}`;
}

/** Links of the mail open in a page of their own: in the frame they could go nowhere. */
export function withLinksOutside(html: string): string {
  return html.replace(/<head[^>]*>/i, head => `${head}<base target="_blank">`);
}
