/** The log: Powertools' lines of JSON, each with its Lambda call, and without addresses whatever is passed in. */
import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { Logger } from '@aws-lambda-powertools/logger';
import { metrics } from './contract.ts';
import type { Log } from './world.ts';

/** Whatever has an @ between words: error texts of SES and of parsers quote addresses. Bounded, so that no text is slow. */
const address = /(?:"[^"\n]{0,64}"|[^\s<>"'(),;:]{1,320})@[^\s<>"'(),;:]{1,320}/g;

/**
 * Writes to the function's own log group, or to `out` instead. The names of fields are those of
 * https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/#key-features
 */
export function jsonLog(out?: (line: string) => unknown): Log {
  const logger = new Logger({
    serviceName: metrics.dimension.value,
    jsonReplacerFn: (_, value) => (typeof value === 'string' ? value.replace(address, '[address]') : value),
  });
  return out === undefined ? logger : Object.assign(logger, { console: consoleTo(out) });
}

function consoleTo(out: (line: string) => unknown): Console {
  const stdout = new Writable({
    write: (line, _, done) => {
      out(String(line));
      done();
    },
  });
  return new Console({ stdout });
}
