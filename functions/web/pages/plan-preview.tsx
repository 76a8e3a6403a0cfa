/** The plan that a form makes, on a line of time, with the words of each mail. */
import type { RehearsedMail } from '../../../core/engagement/rehearse.ts';
import type { Rendered } from '../../../emails/render.ts';
import { when } from '../when.ts';
import { count } from '../words.ts';
import { DayLine } from './day-line.tsx';

export type Previewed = readonly (RehearsedMail & { readonly rendered: Rendered })[];

interface PlanPreviewProps {
  readonly previewed: Previewed | undefined;
  /** Why there is no plan to show. */
  readonly fault: string | undefined;
}

/** The script puts a fresh one in its place as the form is filled in; without it the button does. */
export function PlanPreview({ previewed = [], fault }: PlanPreviewProps) {
  const [first] = previewed;
  return (
    <section class="panel" id="plan-preview" aria-labelledby="plan">
      <h2 id="plan">The plan, if the client stays silent</h2>
      <p>
        <button type="submit" form="new" name="do" value="preview" class="quiet" formnovalidate>
          Show the plan
        </button>
      </p>
      {fault ? (
        <p class="bad" role="status">
          {fault}
        </p>
      ) : null}
      {first ? (
        <>
          <p class="soft" role="status">
            {count(previewed.length, 'mail')} in the first three months.
          </p>
          <DayLine
            from={first.at}
            days={90}
            mails={previewed.map(({ at, mail }) => ({ at, toClient: mail.to !== 'contractor' }))}
          />
        </>
      ) : null}
      <ol class="timeline">
        {previewed.map(({ at, mail, engagement, rendered }) => (
          <li class={mail.to === 'contractor' ? 'wait' : ''}>
            <time datetime={at}>{when(at, engagement.client.timezone)}</time>
            <h3>{rendered.subject}</h3>
            <details>
              <summary>to {mail.person?.name ?? 'you'}: read it</summary>
              <pre tabindex={0}>{rendered.text}</pre>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
