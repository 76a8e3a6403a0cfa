import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseEngagementFile } from '../../../core/engagement/file.ts';
import { parseDue } from '../../../core/engagement/file-due.ts';
import { isSharedMailbox } from '../../../core/engagement/shared-mailbox.ts';
import type { Moment } from '../../../core/moment.ts';

const now = '2026-11-23T10:00:00Z' as Moment;
const examples = join(import.meta.dirname, '..', '..', '..', 'emails', 'examples');
const example = (name: string) => readFileSync(join(examples, name), 'utf8');

const good = `client:
  name: Bell's Bakery
  timezone: Europe/London
  holidays: GB-ENG
  language: en
owner:
  name: Margaret Bell
  email: margaret@bellsbakery.example
contact:
  name: Anna Bell
  email: anna@BellsBakery.example
project:
  title: New tills
  starts: 2026-12-07
  about: New tills in both shops.
  meetings:
    - title: Walk through both shops
      at: 2026-12-15 14:00
involvement: balanced
`;
const own = `responsibilities:
  - contact
  - id: price-list
    wording: Send us your price list.
    critical: false
    due: week 6
`;

const parse = (yaml: string) => parseEngagementFile(yaml, 'bakery.yaml', now);

/** The one line that a file is refused with. */
function refusal(yaml: string): string {
  try {
    parse(yaml);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the file was accepted');
}

describe('a good file', () => {
  test('is a draft engagement, named after client and project, with the newest plan of its kind', () => {
    expect(parse(good)).toMatchObject({
      id: 'bells-bakery-new-tills',
      address: 'bells-bakery-new-tills',
      status: 'draft',
      version: 0,
      createdAt: now,
      startedAt: null,
      plan: 'balanced/1',
      contact: { email: 'anna@bellsbakery.example', also: [], readsAlone: false },
    });
  });

  test('without a list of responsibilities asks for all of its kind', () => {
    expect(parse(good).responsibilities).toHaveLength(27);
  });

  test('may choose from the catalogue and add its own', () => {
    expect(parse(good + own).responsibilities).toMatchObject([
      { id: 'contact' },
      { id: 'price-list', wording: 'Send us your price list.', due: { when: 'after-start', days: 30 } },
    ]);
  });

  test('may take the whole catalogue, move a date and add its own', () => {
    const yaml = `${good}responsibilities:\n  - all\n  - id: downtime\n    due: 2027-02-01\n`;
    const { responsibilities } = parse(yaml);
    expect(responsibilities).toHaveLength(27);
    expect(responsibilities.find(({ id }) => id === 'downtime')?.due).toEqual({
      when: 'on',
      date: '2027-02-01',
    });
  });

  test.each(['hands-on', 'balanced', 'hands-off'])('%s: the example is one', involvement => {
    const draft = parseEngagementFile(example(`${involvement}.yaml`), `${involvement}.yaml`, now);
    expect(draft.involvement).toBe(involvement);
    expect(draft.contact.email).toMatch(/\.example$/);
  });

  test('a name without Latin letters still gives an id', () => {
    expect(parse(good.replace("Bell's Bakery", '株式会社').replace('New tills', 'レジ')).id).toBe(
      'engagement',
    );
  });
});

describe('a bad file is refused with one line that names file, line and field', () => {
  const swap = (from: string, to: string) => good.replace(from, to);
  test.each([
    [
      'a shared mailbox',
      swap('anna@BellsBakery', 'info@bellsbakery'),
      /^bakery\.yaml:11: contact\.email: must be the address of one person/,
    ],
    [
      'another shared mailbox',
      swap(
        'email: anna@BellsBakery.example',
        'email: anna@bellsbakery.example\n  also: [a.bell@post.example, office@bellsbakery.example]',
      ),
      /^bakery\.yaml:12: contact\.also\[1\]: must be the address of one person/,
    ],
    [
      'an unknown time zone',
      swap('Europe/London', 'Europe/Londres'),
      /^bakery\.yaml:3: client\.timezone: must be a time zone of the IANA list/,
    ],
    ['an offset for a time zone', swap('Europe/London', '"+01:00"'), /^bakery\.yaml:3: client\.timezone: /],
    [
      'an impossible date',
      swap('2026-12-07', '2026-02-30'),
      /^bakery\.yaml:14: project\.starts: must be a date that exists/,
    ],
    [
      'a date out of all reason',
      swap('2026-12-07', '0001-01-01'),
      /^bakery\.yaml:14: project\.starts: must lie between/,
    ],
    [
      'an impossible meeting',
      swap('2026-12-15 14:00', '2026-12-15 25:00'),
      /^bakery\.yaml:18: project\.meetings\[0\]\.at: must be a time that exists/,
    ],
    [
      'a meeting in UTC',
      swap('2026-12-15 14:00', '2026-12-15T14:00Z'),
      /^bakery\.yaml:18: project\.meetings\[0\]\.at: must be the client's local time/,
    ],
    [
      'going live before the start',
      swap('  about:', '  goesLive: 2026-12-01\n  about:'),
      /^bakery\.yaml:15: project\.goesLive: must not be before/,
    ],
    [
      'another language',
      swap('language: en', 'language: fr'),
      /^bakery\.yaml:5: client\.language: must be en: sayso writes English only for now$/,
    ],
    [
      'a region that is none',
      swap('GB-ENG', 'England'),
      /^bakery\.yaml:4: client\.holidays: must be a country/,
    ],
    [
      'an unknown kind of client',
      swap('involvement: balanced', 'involvement: relaxed'),
      /^bakery\.yaml:19: involvement: must be one of hands-on, balanced, hands-off$/,
    ],
    [
      'an unknown field',
      swap('  language: en', '  language: en\n  lnaguage: en'),
      /^bakery\.yaml:6: client\.lnaguage: no such field/,
    ],
    [
      'a missing field',
      swap('  email: margaret@bellsbakery.example\n', ''),
      /^bakery\.yaml:6: owner\.email: is missing$/,
    ],
    ['a missing part', swap('involvement: balanced\n', ''), /^bakery\.yaml:1: involvement: is missing$/],
    [
      'a list where text belongs',
      swap('title: New tills', 'title: [New, tills]'),
      /^bakery\.yaml:13: project\.title: must be text$/,
    ],
    [
      'an empty name',
      swap('name: Anna Bell', 'name: ""'),
      /^bakery\.yaml:10: contact\.name: must not be empty$/,
    ],
    [
      'an address that is none',
      swap('anna@BellsBakery.example', 'anna at bakery'),
      /^bakery\.yaml:11: contact\.email: must be an email address$/,
    ],
    [
      'a field given twice',
      swap('  holidays: GB-ENG', '  holidays: GB-ENG\n  holidays: US'),
      /^bakery\.yaml:5: "holidays" is there twice$/,
    ],
    [
      'an id given twice',
      `${good}responsibilities:\n  - contact\n  - deputy\n  - contact\n`,
      /^bakery\.yaml:23: responsibilities\[2\]: "contact" is there twice$/,
    ],
    [
      'an own one without its terms',
      `${good}responsibilities:\n  - id: price-list\n    wording: Send it.\n    critical: true\n`,
      /^bakery\.yaml:21: responsibilities\[0\]\.due: is missing: "price-list" is not in the catalogue/,
    ],
    [
      'a misspelt id of the catalogue',
      `${good}responsibilities:\n  - contcat\n`,
      /^bakery\.yaml:21: responsibilities\[0\]\.wording: is missing: "contcat" is not in the catalogue/,
    ],
    [
      'a reworded one of the catalogue',
      `${good}responsibilities:\n  - id: contact\n    wording: Pick someone.\n`,
      /^bakery\.yaml:22: responsibilities\[0\]\.wording: cannot be changed/,
    ],
    [
      'a due date in strange words',
      `${good}${own.replace('week 6', 'soon')}`,
      /^bakery\.yaml:25: responsibilities\[1\]\.due: must be "before start"/,
    ],
    [
      'an impossible due date',
      `${good}${own.replace('week 6', '2027-02-29')}`,
      /^bakery\.yaml:25: responsibilities\[1\]\.due: must be/,
    ],
    ['a tab for an indent', swap('  holidays', '\tholidays'), /^bakery\.yaml:4: /],
    ['something that is no map', '- just\n- a list\n', /^bakery\.yaml:1: must be fields/],
    ['nothing', '', /^bakery\.yaml:1: must be fields/],
  ])('%s', (_, yaml, expected) => {
    expect(refusal(yaml)).toMatch(expected);
    expect(refusal(yaml)).not.toContain('\n');
  });

  test('a region whose holidays nobody knows', () => {
    const known = (code: string) => code === 'US';
    expect(() => parseEngagementFile(good, 'bakery.yaml', now, known)).toThrow(
      'bakery.yaml:4: client.holidays: no public holidays are known for "GB-ENG"',
    );
  });
});

describe('a hostile file ends as one clear line too', () => {
  test('10 MB of YAML is not parsed', () => {
    expect(refusal(`${good}# ${'x'.repeat(10 * 1024 * 1024)}`)).toBe(
      'bakery.yaml: is 10241 KB; an engagement file has at most 256 KB',
    );
  });

  test('an alias bomb is not unfolded', () => {
    const bomb = ['a: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 12; level++)
      bomb.push(
        `b${level}: &a${level} [${Array(9)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    expect(refusal(bomb.join('\n'))).toMatch(/^bakery\.yaml: Excessive alias count/);
  });

  test.each([
    ['deep lists', '['.repeat(100_000)],
    ['deep maps', '{a: '.repeat(50_000)],
    ['deep indents', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['many keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
    [
      'binary garbage',
      String.fromCharCode(...Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
    ],
    ['a control character in a name', good.replace('Anna Bell', '"Anna\\u0007Bell"')],
    ['a line break in a name', good.replace('Anna Bell', '"Anna\\r\\nBcc: x@y.example"')],
    ['a prototype for a key', `${good}__proto__: {x: 1}\n`],
    ['an own tag', good.replace('Anna Bell', '!!js/function "x"')],
  ])('%s', (_, yaml) => {
    const message = refusal(yaml);
    expect(message).toMatch(/^bakery\.yaml/);
    expect(message).not.toMatch(/[\n\r\u0007]/);
    expect(message.length).toBeLessThanOrEqual(400);
  });
});

describe('when something is due', () => {
  test.each([
    ['before start', { when: 'before-start' }],
    ['Before the start', { when: 'before-start' }],
    ['5 days after start', { when: 'after-start', days: 5 }],
    ['1 working day after the start', { when: 'after-start', days: 1 }],
    ['day 1', { when: 'after-start', days: 1 }],
    ['week 2', { when: 'after-start', days: 10 }],
    ['before go-live', { when: 'before-go-live', days: 1 }],
    ['10 days before go-live', { when: 'before-go-live', days: 10 }],
    ['when it happens', { when: 'on-event' }],
    ['2026-12-01', { when: 'on', date: '2026-12-01' }],
    ['900 days after start', null],
    ['next week', null],
    ['', null],
  ])('"%s"', (words, due) => {
    expect(parseDue(words)).toEqual(due);
  });
});

describe('a shared mailbox', () => {
  test.each([
    'info',
    'INFO',
    'office',
    'Office2',
    'info+uk',
    'no-reply',
    'front.desk',
    'büro',
    'contabilita',
    'it',
  ])('%s@ is one', local => expect(isSharedMailbox(`${local}@firm.example`)).toBe(true));
  test.each(['anna', 'anna.bell', 'office.manager.jane', 'margaret', 'it.smith', 'bella', 'informant'])(
    '%s@ is not',
    local => expect(isSharedMailbox(`${local}@firm.example`)).toBe(false),
  );
});
