/** How long each side has kept the other waiting, as two bars with their figures. */
import { daysOf } from '../words.ts';

const daySeconds = 86_400;
/** Days at which a bar is full. */
const fullDays = 30;

export function Waited({ forClient, forContractor }: { forClient: number; forContractor: number }) {
  return (
    <dl class="waited">
      <dt>for them</dt>
      <dd>
        <Bar seconds={forClient} tone="wait" /> {daysOf(forClient)}
      </dd>
      <dt>for you</dt>
      <dd>
        <Bar seconds={forContractor} tone="bad" /> {daysOf(forContractor)}
      </dd>
    </dl>
  );
}

/** The figure stands beside it, so that nobody needs to see the bar. */
function Bar({ seconds, tone }: { seconds: number; tone: 'wait' | 'bad' }) {
  const width = Math.min(60, Math.round((seconds / daySeconds / fullDays) * 60));
  return (
    <svg class={`bar ${tone}`} width="60" height="8" viewBox="0 0 60 8" aria-hidden="true">
      <rect class="empty" width="60" height="8" rx="4" />
      {width > 0 ? <rect width={Math.max(width, 4)} height="8" rx="4" /> : null}
    </svg>
  );
}
