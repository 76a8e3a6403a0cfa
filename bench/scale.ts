/** What grows with use: sweeps, a burst of mails that are due, and the price. `npx tsx bench/scale.ts sweep|burst|price`. */
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Engagements stored for the sweep. */
    stored: { type: 'string', default: '200000' },
    /** Engagements due at once, and mails a second that SES grants, for the burst. */
    due: { type: 'string', default: '10000' },
    rate: { type: 'string', default: '14' },
  },
});

const asked = new Set(positionals.length > 0 ? positionals : ['sweep', 'burst', 'price']);
if (asked.has('sweep')) await (await import('./scale/sweep.ts')).sweep([1000, Number(values.stored)]);
if (asked.has('burst'))
  await (await import('./scale/burst.ts')).burst(Number(values.due), Number(values.rate));
if (asked.has('price')) await (await import('./scale/price.ts')).price();
