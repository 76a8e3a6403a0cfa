/** The log: one line of JSON for each thing that happened, without addresses whatever is passed in. */
import type { Log } from './world.ts';

/** Whatever has an @ between words: error texts of SES and of parsers quote addresses. Bounded, so that no text is slow. */
const address = /(?:"[^"\n]{0,64}"|[^\s<>"'(),;:]{1,320})@[^\s<>"'(),;:]{1,320}/g;

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
