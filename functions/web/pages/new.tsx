/** The form of a new engagement or of a draft, and beside it the plan that it makes. */
import type { Firm } from '../../firm.ts';
import type { Form } from '../new-form.ts';
import { Catalogue, KindOfClient, Own, People, Project, Systems } from './new-parts.tsx';
import { PlanPreview, type Previewed } from './plan-preview.tsx';

export interface NewProps {
  readonly form: Form;
  readonly firm: Firm;
  /** The first day that can be chosen. */
  readonly today: string;
  /** Why it could not be kept or started. */
  readonly fault?: string;
  readonly previewed?: Previewed;
  /** Why no plan can be shown. */
  readonly planFault?: string;
}

export function NewPage({ form, firm, today, fault, previewed, planFault }: NewProps) {
  const was = (name: string, otherwise = '') =>
    typeof form[name] === 'string' ? String(form[name]) : otherwise;
  const isDraft = form.draft !== undefined;
  return (
    <>
      <h1>{isDraft ? 'A draft' : 'New engagement'}</h1>
      {fault ? (
        <p class="bad" role="alert">
          {fault}
        </p>
      ) : null}
      <div class="split form">
        <form method="post" action="/new" id="new" data-live>
          {/* The first button is the one that Enter presses: it must do no harm. */}
          <button type="submit" name="do" value="preview" formnovalidate hidden>
            Show the plan
          </button>
          {isDraft ? <input type="hidden" name="draft" value={was('draft')} /> : null}
          <People was={was} firm={firm} />
          <Project was={was} today={isDraft ? undefined : today} />
          <KindOfClient was={was} />
          <Catalogue form={form} />
          <Own form={form} was={was} />
          <Systems form={form} was={was} />
          <div class="row sticky">
            <button type="submit" name="do" value="draft">
              {isDraft ? 'Save the draft' : 'Save as draft'}
            </button>
            <button type="submit" name="do" value="ask" class="quiet">
              Ask the owner
            </button>
            <button type="submit" name="do" value="start" class="quiet">
              Start now
            </button>
          </div>
        </form>
        <div class="beside">
          <PlanPreview previewed={previewed} fault={planFault} />
        </div>
      </div>
    </>
  );
}
