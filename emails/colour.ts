/** Makes any firm's colour one that can be read, in the light and where a mail program turns it dark. */
import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

extend([a11y]);

/** WCAG 2.2 success criterion 1.4.3, for text of any size. */
const enough = 4.5;
const known = new Map<string, string>();

/** The colour, or the nearest darker shade of it, that white words can be read on and that can be read on white. */
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
  while (!isLegible(shade.toHex())) shade = shade.darken(0.02);
  return shade.toHex();
}

function isLegible(hex: string): boolean {
  return colord(hex).contrast('#fff') >= enough && turnedDark(hex).contrast('#000') >= enough;
}

/** The colour as programs that force a dark theme show it: the same hue, light for dark. */
function turnedDark(hex: string) {
  const { h, s, l } = colord(hex).toHsl();
  return colord({ h, s, l: 100 - l });
}
