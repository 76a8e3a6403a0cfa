/** Words can be read in the light, and where a mail program turns the colours dark without asking. */
import { describe, expect, test } from '@jest/globals';
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';
import lab from 'colord/plugins/lab';
import { accentOf } from '../../emails/colour.ts';
import { render } from '../../emails/render.ts';
import { type Element, elementsOf, styleOf, withWords, words } from './dom.ts';
import { everyMail, toRead, worsened } from './worst.ts';

extend([a11y, lab]);

type Theme = (colour: string) => string;

/** The ways of forcing a dark theme that have been seen: lightness turned round, in either measure of it. */
const themes: Readonly<Record<string, Theme>> = {
  'in the light': colour => colour,
  'with its lightness turned round (HSL)': colour => {
    const { h, s, l } = colord(colour).toHsl();
    return colord({ h, s, l: 100 - l }).toHex();
  },
  'with its lightness turned round (CIELAB)': colour => {
    const { l, a, b } = colord(colour).toLab();
    return colord({ l: 100 - l, a, b }).toHex();
  },
};

/** Words that stand out too little from what is behind them (WCAG 2.2, 1.4.3). */
function faint(html: string, theme: Theme): string[] {
  const faint = withWords(elementsOf(html)).filter(element => {
    const behind = styleOf(element, 'background-color', 'background');
    return colord(theme(styleOf(element, 'color'))).contrast(theme(behind)) < (isLarge(element) ? 3 : 4.5);
  });
  return faint.map(element => `${words(element)}: ${element.attribs.style}`);
}

/** 24 px, or 18.66 px and bold. */
function isLarge(element: Element): boolean {
  const size = Number.parseFloat(styleOf(element, 'font-size'));
  return size >= 24 || (size >= 18.66 && ['h1', 'h2', 'strong'].includes(element.name));
}

describe.each(Object.entries(themes))('%s', (_, theme) => {
  test.each(everyMail(toRead))('$name', ({ mail }) => {
    expect(faint(mail.html, theme)).toEqual([]);
  });

  test.each(['#ffff00', '#ffffff', '#000000', '#ff69b4', '#1d4ed8', '#808080', '#00ff7f'])(
    'a firm in %s',
    colour => {
      const props = worsened('due', toRead);
      expect(faint(render('due', { ...props, firm: { ...props.firm, colour } }).html, theme)).toEqual([]);
    },
  );
});

test('a colour that can be read already is left as it is', () => {
  expect(accentOf('#0f5c5c')).toBe('#0f5c5c');
});
