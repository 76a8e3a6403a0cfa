/** What a client writes stays words: never markup, never code, never a mail that cannot be read. */
import { describe, expect, test } from '@jest/globals';
import type { Props } from '../../emails/props.ts';
import { render } from '../../emails/render.ts';
import { samples } from '../../emails/samples.ts';
import { plain } from '../../emails/words.ts';
import { elementsOf } from './dom.ts';
import { everyMail, templates, type Worse, worsened } from './worst.ts';

/** Not words: these may only be what they are. */
const fixed = new Set(['url', 'page', 'unsubscribe', 'colour', 'logo', 'head']);
const everywhere = (value: (usual: string) => string): Worse => ({
  string: (usual, name) => (fixed.has(name) ? undefined : value(usual)),
  list: items => items,
});

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></head><h1>Pay now</h1>',
  '<!--[if mso]><h1>Pay</h1><![endif]-->',
  '{{ the.firm.name }} {{# process.exit(1) }}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is meant to look like one
  '${process.exit(1)}',
  '&lt;script&gt;',
];

describe.each(attacks)('%s', attack => {
  test.each(templates)('%s has the same elements and attributes as ever', template => {
    const shape = (html: string) => elementsOf(html).map(({ name, attribs }) => [name, Object.keys(attribs)]);
    const said = (words: string) =>
      render(
        template,
        worsened(
          template,
          everywhere(() => words),
        ) as never,
      ).html;
    expect(shape(said(attack))).toEqual(shape(said('harmless')));
    expect(said(attack).split('<!--').length).toBe(said('harmless').split('<!--').length);
  });
});

describe('line breaks in a name', () => {
  test.each(everyMail(everywhere(usual => `${usual}\r\nBcc: eve@evil.example`)))(
    '$name keeps its subject on one line',
    ({ mail }) => {
      expect(mail.subject).not.toMatch(/[\r\n]/);
    },
  );
});

describe('a link that is none', () => {
  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    ' javascript:alert(1)',
    'vbscript:x',
    '//evil.example',
    'JAVASCRIPT:x',
  ])('%s is refused', url => {
    const props: Props['due'] = { ...samples.due, url };
    expect(() => render('due', props)).toThrow('is no web, mail or telephone link');
  });
});

describe('names from right to left', () => {
  const hebrew = 'ענת בל';

  test('are kept apart from the words around them', () => {
    const { html, subject } = render('colleague-note', {
      ...samples['colleague-note'],
      contact: hebrew,
      project: hebrew,
    });
    expect(html).toContain(`<h1 style`);
    expect(html).toContain(`\u2068${hebrew}\u2069`);
    expect(subject).toContain(`\u2068${hebrew}\u2069`);
  });

  test('cannot turn the words around them', () => {
    expect(plain('Anna \u202ellaB\u202c \u2066x\u2069')).toBe('Anna llaB x');
  });
});

test('a very long name is cut in the subject and kept whole in the mail', () => {
  const project = 'Rhubarb '.repeat(20).trim();
  const { subject, text } = render('due', { ...samples.due, project });
  expect(subject.length).toBeLessThanOrEqual(80);
  expect(text).toContain(project);
});

test('long mail is cut where it is quoted, and says so', () => {
  const { text } = render('held-question', { ...samples['held-question'], words: 'word '.repeat(50_000) });
  expect(text).toContain('> [The rest is on the page.]');
  expect(text.length).toBeLessThan(10_000);
});

test('a missing value is a type error', () => {
  const { firm, ...without } = samples.due;
  // @ts-expect-error the firm is missing
  expect(() => render('due', without)).toThrow();
  // @ts-expect-error no such template
  expect(() => render('nothing', samples.due)).toThrow();
  expect(firm.name).toBe('Northgate Computers');
});
