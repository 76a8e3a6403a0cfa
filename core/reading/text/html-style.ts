/** The few things of an inline style that tell one writer's words from another's, or hide words. */

export type Look = {
  hidden: boolean;
  /** A colour that is neither black, white nor grey, or null. */
  colour: string | null;
  highlight: boolean;
  bold: boolean;
  small: boolean;
  pre: boolean;
};

export const ORDINARY: Look = {
  hidden: false,
  colour: null,
  highlight: false,
  bold: false,
  small: false,
  pre: false,
};

/** Longer styles are cut: no program writes what matters here that far behind. */
const LONGEST_STYLE = 1000;
const NEUTRAL =
  /^(?:black|white|gr[ae]y|dimgr[ae]y|silver|windowtext|inherit|initial|currentcolor|auto|transparent)/;
const SMALLEST_PT = 8.5;

export function lookOf(inherited: Look, style: string, fontColour: string | undefined): Look {
  const look = { ...inherited };
  if (fontColour !== undefined) Object.assign(look, ink(fontColour));
  if (style === '') return look;
  for (const declaration of style.slice(0, LONGEST_STYLE).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0) apply(look, declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return look;
}

function apply(look: Look, property: string, value: string): void {
  switch (property) {
    case 'display':
      if (value.startsWith('none')) look.hidden = true;
      return;
    case 'visibility':
      if (value.startsWith('hidden')) look.hidden = true;
      return;
    case 'mso-hide':
      if (value === 'all') look.hidden = true;
      return;
    case 'color':
      Object.assign(look, ink(value));
      return;
    case 'background':
    case 'background-color':
      look.highlight = !isNeutral(value);
      return;
    case 'font-weight':
      look.bold = value.startsWith('bold') || Number.parseInt(value, 10) >= 600;
      return;
    case 'font-size':
      look.small = isSmall(value);
      return;
    case 'white-space':
      look.pre = value.startsWith('pre') || value.startsWith('break-spaces');
  }
}

function ink(value: string): { colour: string | null; small?: boolean } {
  if (/^(?:dim|light)?gr[ae]y|^silver/.test(value) || isGrey(value)) return { colour: null, small: true };
  return { colour: isNeutral(value) ? null : value.replace(/\s+/g, '') };
}

function isSmall(value: string): boolean {
  const size = Number.parseFloat(value);
  if (Number.isNaN(size)) return value.startsWith('x-small') || value.startsWith('xx-small');
  return value.includes('px') ? size * 0.75 <= SMALLEST_PT : value.includes('pt') && size <= SMALLEST_PT;
}

function isNeutral(value: string): boolean {
  if (NEUTRAL.test(value) || value.startsWith('url') || value.startsWith('none') || value.startsWith('var'))
    return true;
  const parts = channels(value);
  return parts === null ? false : Math.max(...parts) - Math.min(...parts) < 40 || Math.max(...parts) < 70;
}

function isGrey(value: string): boolean {
  const parts = channels(value);
  return (
    parts !== null &&
    Math.max(...parts) - Math.min(...parts) < 16 &&
    Math.min(...parts) > 90 &&
    Math.max(...parts) < 225
  );
}

/** Red, green and blue of `#rgb`, `#rrggbb` or `rgb(r, g, b)`, or null for any other notation. */
function channels(value: string): [number, number, number] | null {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})\b/.exec(value)?.[1];
  if (hex !== undefined) {
    const step = hex.length / 3;
    const one = (at: number) => Number.parseInt(hex.slice(at * step, (at + 1) * step).padEnd(2, hex[at]), 16);
    return [one(0), one(1), one(2)];
  }
  const rgb = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(value);
  return rgb === null ? null : [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])];
}
