/** Nobody is kept from reading a mail: what good mail needs beyond axe's rules, which axe.test.ts runs. */
import { describe, expect, test } from '@jest/globals';
import { type Element, elementsOf, styleOf, styles, withWords } from './dom.ts';
import { everyMail, isToClient, toRead } from './worst.ts';

describe.each(everyMail(toRead))('$name', ({ template, mail }) => {
  const elements = elementsOf(mail.html);
  const named = (...names: string[]) => elements.filter(({ name }) => names.includes(name));

  test('says its language and direction twice, for programs that drop the outer one', () => {
    const outer = elements.find(({ attribs }) => attribs.role === 'article');
    for (const element of [named('html')[0], outer])
      expect(element?.attribs).toMatchObject({ lang: 'en', dir: 'ltr' });
  });

  test('has one h1, which comes first, and h2 below it', () => {
    const headings = named('h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => name);
    expect(headings).toEqual(['h1', ...headings.slice(1).map(() => 'h2')]);
  });

  test('has tables for layout only, and says so', () => {
    expect(named('table').filter(({ attribs }) => attribs.role !== 'presentation')).toEqual([]);
  });

  test('has words for every image', () => {
    expect(named('img').filter(({ attribs }) => !attribs.alt)).toEqual([]);
  });

  test('has letters of 16 px or more', () => {
    const sizes = withWords(elements).map(element => Number.parseFloat(styleOf(element, 'font-size')));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test('has links and buttons 44 px high', () => {
    const heights = named('a').map(heightOf);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  if (isToClient(template)) {
    test('has one button at most', () => {
      expect(named('a').filter(link => styles(link).get('background')).length).toBeLessThanOrEqual(1);
    });
  }
});

/** Of one line: the letters' line and the padding above and below. */
function heightOf(link: Element): number {
  expect(styles(link).get('display')).toBe('inline-block');
  return (
    Number.parseFloat(styleOf(link, 'line-height')) + 2 * Number.parseFloat(styles(link).get('padding')!)
  );
}
