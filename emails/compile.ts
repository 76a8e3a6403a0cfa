/** Turns one MJML source into the parts of its mail when the project is built; no MJML runs after that. */
import mjml2html from 'mjml';
import { toText } from './text.ts';

/** The parts of a template, their code still between `{{ }}` as Eta reads it. */
export interface Parts {
  readonly subject: string;
  readonly preview: string;
  readonly html: string;
  readonly text: string;
}

/** The layout, before and after what a template puts into it. */
export interface Layout {
  readonly html: readonly [string, string];
  readonly text: readonly [string, string];
}

/** Finds a partial's source by its name; throws when there is none. */
export type Partials = (name: string) => string;

const contentMark = '{{> content }}';
/** MJML checks its colours, so the firm's own stands in the sources as this one. */
const accentMark = /#acce47/gi;
const edge = '{{# // edge }}';

/** The layout alone. Throws what MJML says about a wrong source. */
export async function compileLayout(layout: string, partials: Partials): Promise<Layout> {
  const hidden = new Hidden();
  const { before, after } = await page(layout, '<mj-text>x</mj-text>', partials, hidden);
  const cut = before.indexOf('<body');
  return {
    html: [hidden.show(before), hidden.show(after)],
    text: [hidden.show(toText(before.slice(cut))), hidden.show(toText(after))],
  };
}

/** One template in its layout. Throws what MJML says about a wrong source. */
export async function compileTemplate(source: string, layout: string, partials: Partials): Promise<Parts> {
  const content = include(withoutHead(source), partials);
  if (content.includes('{{~')) throw new Error('{{~ }} would not be escaped: only the layout may hold it');
  const hidden = new Hidden();
  const { inside } = await page(layout, content, partials, hidden);
  return {
    subject: element(source, 'mj-title'),
    preview: element(source, 'mj-preview'),
    html: hidden.show(inside),
    text: hidden.show(toText(inside)),
  };
}

/** The words between one element's tags, on one line. */
function element(source: string, name: string): string {
  const words = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(source)?.[1];
  if (!words) throw new Error(`there is no <${name}>`);
  return words.trim().replace(/\s+/g, ' ');
}

export const withoutHead = (source: string) => source.replace(/<(mj-title|mj-preview)>[\s\S]*?<\/\1>/g, '');

async function page(layout: string, content: string, partials: Partials, hidden: Hidden) {
  const edges = `<mj-raw>${edge}</mj-raw>`;
  const html = await toHtml(hidden.hide(inLayout(layout, edges + content + edges, partials)));
  const parts = html.replace(accentMark, hidden.hide('{{~ look.accent }}')).split(/\s*\ue000e\d+\ue001\s*/);
  if (parts.length !== 3) throw new Error('the layout must hold {{> content }} once');
  return { before: parts[0]!, inside: parts[1]!, after: parts[2]! };
}

/** The whole MJML of a page. */
export function inLayout(layout: string, content: string, partials: Partials): string {
  return include(
    layout.replace(contentMark, () => content),
    partials,
  );
}

/** MJML's HTML for a page; throws what MJML says about a wrong source. */
export async function toHtml(source: string): Promise<string> {
  const { html } = await mjml2html(source, {
    validationLevel: 'strict',
    minify: true,
    minifyOptions: { collapseWhitespace: 'aggressive', minifyCss: false },
    keepComments: false,
    fonts: {},
  });
  return unlabelled(html);
}

/** MJML labels its outer element, which is no landmark; the layout labels the landmark within it instead. */
const unlabelled = (html: string) => html.replace(/ aria-label="[^"]*"(?= aria-roledescription)/, '');

/** Puts every `{{> name }}` in its place; partials may hold partials. */
function include(source: string, partials: Partials): string {
  return source.replace(/\{\{>\s*([\w-]+)\s*\}\}/g, (_, name: string) => include(partials(name), partials));
}

/**
 * Code in a source must be read neither by MJML nor by HTML tools: it is put away, and brought back at the end.
 * A letter tells what it was: a value, an opening or closing line of a loop or condition, an edge.
 */
class Hidden {
  readonly #code: string[] = [];

  hide(source: string): string {
    return closeUp(source).replace(
      /\{\{[\s\S]*?\}\}/g,
      code => `\ue000${kind(code)}${this.#code.push(code) - 1}\ue001`,
    );
  }

  show(html: string): string {
    return html.replace(/\ue000\w(\d+)\ue001/g, (_, index) => this.#code[Number(index)]!);
  }
}

/** A line of code leaves no white space behind; code within a line keeps what stands around it. */
function closeUp(source: string): string {
  return source.replace(/(?:\n\s*)?(\{\{#[\s\S]*?\}\})(?:[ \t]*\n\s*)?/g, '$1');
}

function kind(code: string): 'v' | 'o' | 'c' | 'e' {
  if (code === edge) return 'e';
  if (!code.startsWith('{{#')) return 'v';
  return /^\{\{#\s*\}/.test(code) ? 'c' : 'o';
}
