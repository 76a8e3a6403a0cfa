/** The log: lines that a machine reads, and that carry nobody's address. */
import { describe, expect, test } from '@jest/globals';
import { jsonLog } from '../../functions/log.ts';

function logged(write: (log: ReturnType<typeof jsonLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(jsonLog({ write: line => lines.push(line) }));
  return lines.map(line => JSON.parse(line));
}

describe('the log', () => {
  test('each thing is one line of JSON with its level, time and facts', () => {
    const lines = logged(log => {
      log.info('mail received', { engagement: 'bell', count: 2, replay: false, ask: null });
      log.warn('retry later');
      log.error('failed', { why: 'two\nlines' });
    });
    expect(lines).toEqual([
      {
        level: 'info',
        at: expect.any(String),
        what: 'mail received',
        engagement: 'bell',
        count: 2,
        replay: false,
        ask: null,
      },
      { level: 'warn', at: expect.any(String), what: 'retry later' },
      { level: 'error', at: expect.any(String), what: 'failed', why: 'two\nlines' },
    ]);
    expect(Date.parse(String(lines[0]?.at))).not.toBeNaN();
  });

  test.each([
    'MessageRejected: Email address is not verified: anna@bell.example, <b.o-b+x@mail.bell.example>',
    'sent for <anna@bell.example>',
    'mailto:anna@bell.example?subject=x',
    'Érica@exämple.example',
    '"odd local"@bell.example',
  ])('no address of %s is left', text => {
    const [line] = logged(log => log.warn(text, { why: text }));
    expect(JSON.stringify(line)).not.toMatch(/@|anna|bell/i);
  });
});
