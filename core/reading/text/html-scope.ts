/** What holds inside an open HTML element: how its words look, how deep they are quoted, whose they are marked as. */
import { type Attributes, blockquoteIs, hasLeftBar, markOf, NO_ATTRIBUTES } from './html-marks.ts';
import { type Look, lookOf, ORDINARY } from './html-style.ts';
import type { Mark } from './line.ts';

const PARAGRAPHS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'blockquote',
  'pre',
  'hr',
  'dl',
]);
const UNREAD = new Set(
  'head title style script noscript template object svg math select textarea xml'.split(' '),
);
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

const SPEAKING = new Set([...UNREAD, ...BOLD, 'pre', 'ol', 'ul', 'blockquote']);

/** What holds inside one open element. */
export type Scope = {
  look: Look;
  depth: number;
  indented: boolean;
  mark: Mark | null;
  /** Number of the next item in an ordered list, or null for bullets. */
  item: { next: number } | null;
  gap: boolean;
};

export const OUTSIDE: Scope = {
  look: ORDINARY,
  depth: 0,
  indented: false,
  mark: null,
  item: null,
  gap: false,
};

/** Elements that say nothing of their own share the scope around them: most do, and mail may hold a million. */
export function scopeOf(name: string, attributes: Attributes, outer: Scope): Scope {
  const gap = PARAGRAPHS.has(name) && !isTight(name, attributes);
  if (attributes === NO_ATTRIBUTES && !SPEAKING.has(name))
    return gap === outer.gap ? outer : { ...outer, gap };
  const scope: Scope = { ...outer, gap, look: lookWithin(name, attributes, outer.look) };
  if (name === 'ol') scope.item = { next: Number.parseInt(attributes.start ?? '1', 10) || 1 };
  if (name === 'ul') scope.item = null;
  if (name === 'div' && hasLeftBar(attributes.style ?? '')) scope.indented = true;
  if (name !== 'blockquote') scope.mark = markOf(attributes) ?? outer.mark;
  else if (blockquoteIs(attributes) === 'quote') scope.depth++;
  else scope.indented = true;
  return scope;
}

function lookWithin(name: string, attributes: Attributes, outer: Look): Look {
  const { style, color, hidden } = attributes;
  const plain = style === undefined && color === undefined && hidden === undefined;
  if (plain && !SPEAKING.has(name)) return outer;
  const look = lookOf(outer, style ?? '', color);
  if (UNREAD.has(name) || hidden !== undefined) look.hidden = true;
  if (BOLD.has(name)) look.bold = true;
  if (name === 'pre') look.pre = true;
  if (name === 'a') look.colour = outer.colour;
  return look;
}

/** Word and Outlook write each line as a paragraph without margins. */
function isTight(name: string, attributes: Attributes): boolean {
  if (name !== 'p') return false;
  return (
    /msonormal|elementtoproof/i.test(attributes.class ?? '') ||
    /margin(?:-bottom)?\s*:\s*0/i.test((attributes.style ?? '').slice(0, 1000))
  );
}

export function labelOf(list: Scope): string {
  return list.item === null ? '- ' : `${list.item.next++}. `;
}
