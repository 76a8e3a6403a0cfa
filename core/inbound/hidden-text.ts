/** Finds words that an HTML part holds but does not show: a reader saw one text, a machine may read another. */
import { walkHtml } from '../reading/text/html-events.ts';
import { type Attributes, blockquoteIs, markOf } from '../reading/text/html-marks.ts';
import { lookOf, ORDINARY } from '../reading/text/html-style.ts';
import { limits } from './limits.ts';

/** Never shown and never read as words by anyone. */
const NO_WORDS = new Set(
  'head title style script noscript template svg math object xml select textarea'.split(' '),
);
const WORD = /[\p{L}\p{N}]{2}/u;

interface Scope {
  readonly hidden: boolean;
  /** White or without size: what stands within may set its own. */
  readonly white: boolean;
  readonly tiny: boolean;
  readonly background: boolean;
  /** Earlier mail and signatures carry their programs' own hidden texts (previews, trackers); nobody acts on them. */
  readonly passedOver: boolean;
}

const OUTSIDE: Scope = { hidden: false, white: false, tiny: false, background: false, passedOver: false };

/** True where the author's own part of the HTML has words that its reader cannot see. */
export function hasHiddenText(html: string): boolean {
  const scopes: Scope[] = [OUTSIDE];
  let found = false;
  let tail = false;
  walkHtml(html.slice(0, limits.partCharacters), {
    open(name, attributes) {
      if (markOf(attributes) === 'tail') tail = true;
      scopes.push(scopeOf(name, attributes, scopes.at(-1)!));
    },
    close() {
      scopes.pop();
    },
    words(text) {
      const { hidden, white, background, tiny, passedOver } = scopes.at(-1)!;
      if ((hidden || tiny || (white && !background)) && !passedOver && !tail && WORD.test(text)) found = true;
    },
  });
  return found;
}

function scopeOf(name: string, attributes: Attributes, outer: Scope): Scope {
  if (Object.keys(attributes).length === 0 && !NO_WORDS.has(name)) return outer;
  const style = (attributes.style ?? '').slice(0, 1000).toLowerCase();
  const isQuote = name === 'blockquote' && blockquoteIs(attributes) === 'quote';
  const hides = attributes.hidden !== undefined || lookOf(ORDINARY, style, undefined).hidden;
  return {
    hidden: outer.hidden || hides || HIDING.some(rule => rule.test(style)),
    white: inkOf(style, attributes.color, outer.white),
    tiny: /font-size\s*:/.test(style) ? TINY.test(style) : outer.tiny,
    background: outer.background || /background/.test(style) || attributes.bgcolor !== undefined,
    passedOver: outer.passedOver || NO_WORDS.has(name) || isQuote || markOf(attributes) !== null,
  };
}

function inkOf(style: string, fontColour: string | undefined, outer: boolean): boolean {
  if (/(?:^|[;\s])color\s*:/.test(style)) return WHITE.test(style);
  return fontColour === undefined ? outer : /^\s*(?:#?f{3}(?:f{3})?|white)\s*$/i.test(fontColour);
}

const TINY = /font-size\s*:\s*[01](?:\.\d+)?(?:px|pt|em|%)?\s*(?:!important)?\s*(?:;|$)/;
const HIDING: readonly RegExp[] = [
  /opacity\s*:\s*0(?:\.0\d*)?\s*(?:;|$)/,
  /(?:max-)?(?:height|width)\s*:\s*[01](?:px|pt)?\s*(?:;|$)(?=.*overflow\s*:\s*hidden)/s,
  /overflow\s*:\s*hidden.*(?:max-)?(?:height|width)\s*:\s*[01](?:px|pt)?\s*(?:;|$)/s,
  /text-indent\s*:\s*-\d{3,}/,
  /(?:left|top)\s*:\s*-\d{3,}/,
  /clip(?:-path)?\s*:\s*(?:rect\(0|inset\((?:50|100)%)/,
  /color\s*:\s*transparent/,
];
const WHITE = /(?:^|[;\s])color\s*:\s*(?:#f{3}(?:f{3})?|white|rgba?\(\s*255\s*,\s*255\s*,\s*255)\b/;
