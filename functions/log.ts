/** The log: one line of JSON for each thing that happened, without addresses whatever is passed in. */
import type { Log } from './world.ts';

/** Anything with an @ between two words, as error texts of SES carry it. */
const address = /[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g;

/** Writes to `out`, which in Lambda is the function's own log group. */
export function jsonLog(out: { write(line: string): unknown } = process.stdout): Log {
  const line =
    (level: 'info' | 'warn' | 'error'): Log['info'] =>
    (what, facts = {}) => {
      const entry = { level, at: new Date().toISOString(), what, ...facts };
      out.write(`${JSON.stringify(entry, (_, value) => withoutAddress(value))}\n`);
    };
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

function withoutAddress(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(address, '[address]') : value;
}
