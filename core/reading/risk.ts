/** Whether carrying the words out could do harm, and of which kind. */
import type { Act } from './kind.ts';
import type { Sentence } from './sentences.ts';

export type Risk = 'payment' | 'credentials' | 'access' | 'security' | 'destructive' | 'contact-change';

export function riskOf(
  _acts: readonly Act[],
  _sentences: readonly Sentence[],
): { risk: Risk; because: readonly string[] } | null {
  return null;
}
