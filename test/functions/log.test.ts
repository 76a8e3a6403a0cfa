/** The log: lines that a machine reads, and that carry nobody's address. */
import { describe, expect, test } from '@jest/globals';
import type { Context } from 'aws-lambda';
import { jsonLog } from '../../functions/log.ts';

function logged(write: (log: ReturnType<typeof jsonLog>) => void): Record<string, unknown>[] {
  const lines: string[] = [];
  write(jsonLog(line => lines.push(line)));
  return lines.map(line => JSON.parse(line));
}

describe('the log', () => {
  test('each thing is one line of JSON with its level, time and facts', () => {
    const lines = logged(log => {
      log.info('mail received', { engagement: 'bell', count: 2, replay: false });
      log.warn('retry later');
      log.error('failed', { why: 'two\nlines' });
    });
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'INFO',
        message: 'mail received',
        engagement: 'bell',
        count: 2,
        replay: false,
      }),
      expect.objectContaining({ level: 'WARN', message: 'retry later' }),
      expect.objectContaining({ level: 'ERROR', message: 'failed', why: 'two\nlines' }),
    ]);
    expect(Date.parse(String(lines[0]?.timestamp))).not.toBeNaN();
  });

  test('each line names the Lambda call it is of', () => {
    const [line] = logged(log => {
      log.addContext({ awsRequestId: 'call-1', functionName: 'wake' } as Context);
      log.info('engagements due', { count: 3 });
    });
    expect(line).toMatchObject({ function_request_id: 'call-1', function_name: 'wake', count: 3 });
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
