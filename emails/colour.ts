/** Makes any firm's colour one that can be read, in the light and where a mail program turns it dark. */
import { type Colord, colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

extend([a11y]);

/** WCAG 2.2 success criterion 1.4.3, for text of any size. */
const enough = 4.5;
/** What the firm's colour stands on: the layout's page, darker than the white it also stands on. */
const page = '#eef1f4';
const known = new Map<string, string>();

/** The colour, or the nearest darker shade of it that can be read on the page and has white words read on it. */
export function accentOf(colour: string): string {
  let accent = known.get(colour);
  if (!accent) {
    accent = darkEnough(colour);
    known.set(colour, accent);
  }
  return accent;
}

function darkEnough(colour: string): string {
  let shade = colord(colour);
  while (!isLegible(shade)) shade = shade.darken(0.02);
  return shade.toHex();
}

/** On the page, and so on white too; black at the latest is. */
function isLegible(shade: Colord): boolean {
  return shade.contrast(page) >= enough && turnedDark(shade).contrast(turnedDark(colord(page))) >= enough;
}

/** The colour as programs that force a dark theme show it: the same hue, light for dark. */
function turnedDark(colour: Colord): Colord {
  const { h, s, l } = colour.toHsl();
  return colord({ h, s, l: 100 - l });
}
