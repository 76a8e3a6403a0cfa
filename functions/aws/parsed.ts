/** Items of the table, checked as they come out of it. */
import type * as z from 'zod';
import type { Fields } from './table.ts';

/** What was stored, checked; an item that does not fit is a fault of ours and named by its keys and field. */
export function parsed<T>(schema: z.ZodType<T>, item: Fields): T {
  const result = schema.safeParse(item);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new Error(`table item ${item.pk} / ${item.sk}: ${issue.path.join('.')}: ${issue.message}`);
}
