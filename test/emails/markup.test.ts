/** Only HTML that every mail program keeps, and little of it. */
import { describe, expect, test } from '@jest/globals';
import { mime } from '../../emails/mime.ts';
import { elementsOf, styles } from './dom.ts';
import { everyMail, longestAll, toRead } from './worst.ts';

/** Elements that Gmail and Outlook on Windows both show, with the attributes they may carry. */
const allowed: Readonly<Record<string, string>> = {
  html: 'lang dir xmlns xmlns:v xmlns:o',
  head: '',
  title: '',
  meta: 'http-equiv content name',
  style: 'type media',
  body: '',
  div: 'class aria-label aria-roledescription role lang dir',
  table: 'align border cellpadding cellspacing role width class bgcolor',
  tbody: '',
  tr: '',
  td: 'align valign bgcolor role width class',
  h1: '',
  h2: '',
  p: 'class',
  a: 'href target class',
  ul: '',
  li: '',
  strong: '',
  br: '',
  img: 'src alt height',
};

/** Properties both keep, or drop without harm: a corner less round, a line less high. */
const properties = new Set(
  `background background-color border border-bottom border-collapse border-left border-radius border-top color cursor
  direction display font-family font-size font-weight height letter-spacing line-height margin max-height max-width
  min-height mso-line-height-rule mso-padding-alt opacity outline overflow padding text-align text-decoration
  text-transform vertical-align width word-break word-spacing`.split(/\s+/),
);
const displays = new Set(['none', 'block', 'inline-block']);

describe.each(everyMail(toRead))('$name', ({ mail }) => {
  const elements = elementsOf(mail.html);

  test('has allowed elements and attributes only', () => {
    const odd = elements.flatMap(({ name, attribs }) => {
      const mayHave = allowed[name]?.split(' ');
      if (!mayHave) return [name];
      return Object.keys(attribs).filter(attribute => attribute !== 'style' && !mayHave.includes(attribute));
    });
    expect(odd).toEqual([]);
  });

  test('has allowed styles only', () => {
    const declared = elements.flatMap(element => [...styles(element)]);
    const odd = declared.filter(([property, value]) => {
      const isDropped = /var\(|calc\(|url\(/.test(value) || (property === 'display' && !displays.has(value));
      return isDropped || !properties.has(property);
    });
    expect(odd).toEqual([]);
  });

  test('calls nothing from elsewhere but a logo', () => {
    expect(mail.html).not.toMatch(/<(?:link|script|iframe|form|object|svg)|@import|@font-face/i);
  });
});

describe('with every list and text at its longest', () => {
  test.each(everyMail(longestAll))('$name is 60 KB or less as it is sent', async ({ mail }) => {
    const from = { name: 'Northgate Computers', email: 'bell@projects.northgate.example' };
    const raw = await mime({
      ...mail,
      from,
      to: from,
      replyTo: from,
      autoSubmitted: 'auto-generated',
      date: new Date(0),
    });
    expect(raw.length).toBeLessThanOrEqual(60 * 1024);
  });
});
