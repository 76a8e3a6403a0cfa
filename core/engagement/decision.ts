/** What `decide` answers. */
import type { Engagement } from './engagement.ts';

export type Decision =
  | { readonly outcome: 'changed'; readonly engagement: Engagement }
  /** Already taken in, or no longer of any matter. */
  | { readonly outcome: 'unchanged'; readonly because: string };

export function changed(engagement: Engagement): Decision {
  return { outcome: 'changed', engagement };
}

export function unchanged(because: string): Decision {
  return { outcome: 'unchanged', because };
}
