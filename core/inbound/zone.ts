/** A zone file in place of DNS: `{"name": {"TXT": ["..."]}}`, where an absent name is NXDOMAIN. */
import * as z from 'zod';
import type { Dns, TxtAnswer } from './dns.ts';

/** A record is one text, or the several strings that DNS cuts a long one into. */
const recordSchema = z.union([z.string(), z.array(z.string()).transform(strings => strings.join(''))]);

const answersSchema = z.object({
  TXT: z.array(recordSchema).optional(),
  SERVFAIL: z.boolean().optional(),
});

export const zoneSchema = z.record(z.string().min(1), answersSchema);
export type Zone = z.input<typeof zoneSchema>;

/**
 * Answers from a zone instead of the network.
 * @throws ZodError that names the field when the zone is not of that form.
 */
export function zoneDns(zone: unknown): Dns {
  const answers = new Map(
    Object.entries(zoneSchema.parse(zone)).map(([name, row]) => [canonical(name), row]),
  );
  return {
    async txt(name): Promise<TxtAnswer> {
      const row = answers.get(canonical(name));
      if (row?.SERVFAIL) return { answer: 'failed' };
      return row?.TXT?.length ? { answer: 'found', records: row.TXT } : { answer: 'absent' };
    },
  };
}

function canonical(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
