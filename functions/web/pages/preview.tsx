/** One mail to come, in every view; it is framed where nothing of it runs. */
import type { Engagement } from '../../../core/engagement/engagement.ts';
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import { MailPreview, views } from '../../../emails/preview.tsx';
import type { Rendered } from '../../../emails/render.ts';
import { when } from '../when.ts';
import { MailEditForm } from './mail-edit.tsx';
import { previewPath } from './upcoming.tsx';

export interface PreviewProps {
  readonly engagement: Engagement;
  readonly found: RehearsedMail;
  readonly mail: Rendered;
}

export function PreviewPage({ engagement, found, mail }: PreviewProps) {
  const path = `${previewPath(engagement.id, found.mail.key)}/html`;
  return (
    <>
      <p>
        <a href={`/engagements/${engagement.id}`}>{engagement.client.name}</a>
      </p>
      <h1>{mail.subject}</h1>
      <p class="lead">
        To {found.mail.person ? `${found.mail.person.name}, ${found.mail.person.email}` : 'you'} on{' '}
        {when(found.at, engagement.client.timezone)}, if nothing happens before.
      </p>
      {engagement.status === 'running' && found.mail.to !== 'contractor' ? (
        <MailEditForm id={engagement.id} one={found} open />
      ) : null}
      <div class="views">
        {views.map(view => (
          <MailPreview mail={mail} view={view} src={`${path}?view=${view}`} />
        ))}
      </div>
    </>
  );
}
