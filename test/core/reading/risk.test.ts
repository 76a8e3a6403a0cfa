import { describe, expect, test } from '@jest/globals';
import { read } from '../../../core/reading/read.ts';
import { messages } from './examples.ts';

describe.each(['kinds.txt', 'kinds-harder.txt'])('the risk of each message of %s', file => {
  const all = messages(file);
  test.each(all.filter(({ risk }) => risk !== null))('$risk: $text', ({ text, risk }) => {
    expect(read({ text }).risk).toBe(risk);
  });

  test.each(all.filter(({ risk }) => risk === null))('none: $text', ({ text }) => {
    expect(read({ text }).risk).toBeNull();
  });
});

describe('no risk is seen in', () => {
  test.each([
    ['a question', 'Should we delete the old mailboxes?'],
    ['a ban', 'Never give anyone the admin password.'],
    ['a refusal', 'No thanks, keep the backups.'],
    ['a story', 'The last firm deleted our mailbox and never said sorry.'],
    ['thanks', 'Thanks for resetting my password.'],
  ])('%s', (_what, text) => {
    expect(read({ text }).risk).toBeNull();
  });
});

test('an agreement is as risky as what it agrees to', () => {
  expect(read({ text: 'Yes, go ahead and delete the old mailboxes.' })).toMatchObject({
    kind: 'approval',
    risk: 'destructive',
  });
});

test('the words that show the risk are kept with their rule', () => {
  expect(read({ text: 'Please disable the firewall.' }).because).toContain(
    'security: "firewall" ... "disable" (protection off or weaker)',
  );
});

test('where no rule fits, the words are weighed, and those that weigh most are kept', () => {
  const reading = read({ text: 'The filter should lay off anything from China, tell it so.' });
  expect(reading.risk).toBe('security');
  expect(reading.because.at(-1)).toMatch(/^security: ".*" \(weight of words\)$/);
});

test('words whose rule was excused are not weighed after all', () => {
  expect(read({ text: 'Make everyone choose a longer password.' }).risk).toBeNull();
});
