import { describe, expect, test } from '@jest/globals';
import { readMailbox } from '../../../core/inbound/mailbox.ts';

describe('a From value', () => {
  test.each([
    ['anna@client.example', ''],
    ['<anna@client.example>', ''],
    ['Anna <anna@client.example>', 'Anna'],
    ['Anna Q. Smith <anna@client.example>', 'Anna Q. Smith'],
    ['"Smith, Anna" <anna@client.example>', 'Smith, Anna'],
    ['"Anna \\"Annie\\" Smith" <anna@client.example>', 'Anna "Annie" Smith'],
    ['anna@client.example (Anna Smith)', 'Anna Smith'],
    ['(x) anna (home) @ (y) client.example', 'x'],
    ['Anna (Head of (all) IT) < anna@client.example > (z)', 'Anna'],
    ['"anna"@CLIENT.example', ''],
    ['=?utf-8?Q?Anna?= <anna@client.example>', '=?utf-8?Q?Anna?='],
  ])('%s is one mailbox', (value, name) => {
    expect(readMailbox(value)).toEqual({ name, local: 'anna', domain: 'client.example' });
  });

  test.each([
    ['', 'group-or-empty'],
    ['(only a comment)', 'group-or-empty'],
    ['team: anna@client.example;', 'group-or-empty'],
    ['team: Anna <anna@client.example>;', 'group-or-empty'],
    ['a@evil.example, anna@client.example', 'several-mailboxes'],
    ['<a@evil.example>, <anna@client.example>', 'several-mailboxes'],
    ['Smith, Anna <anna@client.example>', 'several-mailboxes'],
    ['<@evil.example,@x.example:anna@client.example>', 'routed-address'],
    ['<@evil.example:anna@client.example>', 'routed-address'],
    ['<anna@client.example>\\,<a@evil.example>', 'text-after-address'],
    ['<a@evil.example>anna@client.example', 'text-after-address'],
    ['<a@evil.example> <anna@client.example>', 'text-after-address'],
    ['anna@client.example <a@evil.example>', 'malformed-address'],
    ['anna', 'malformed-address'],
    ['Anna <anna>', 'malformed-address'],
    ['<anna@client.example', 'malformed-address'],
    ['"anna@client.example', 'malformed-address'],
    ['(anna@client.example', 'malformed-address'],
    ['anna smith@client.example', 'malformed-address'],
    ['anna@client.example@evil.example', 'malformed-address'],
    ['anna@client..example', 'malformed-address'],
    ['"anna@client.example"@evil.example', 'malformed-address'],
    [`${'a'.repeat(3000)}@client.example`, 'malformed-address'],
  ])('%s is not: %s', (value, fault) => {
    expect(readMailbox(value)).toBe(fault);
  });
});
