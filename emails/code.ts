/** Writes the compiled templates as one TypeScript file: the compiler then checks every value they name. */
import { Eta } from 'eta';
import type { Layout, Parts } from './compile.ts';
import * as words from './words.ts';

/** `{{ value }}` is escaped, `{{# code }}` is code; `{{~ html }}` is kept for the layout's own HTML. */
const eta = new Eta({
  tags: ['{{', '}}'],
  parse: { exec: '#', interpolate: '', raw: '~' },
  autoTrim: false,
  varName: 'the',
});
type Node = ReturnType<typeof eta.parse>[number];

/** The file's text, without its first line. */
export function writeCode(layout: Layout, templates: ReadonlyMap<string, Parts>): string {
  const bodies = new Map([...templates].map(([name, parts]) => [name, parse(parts.html)]));
  const constants = repeated([...bodies.values()]);
  const [above, below] = layout.text;
  const code = [
    ...[...constants].map(([html, name]) => `const ${name} = '${html}';`),
    `export const htmlPage: HtmlPage = (the, look, content) => {${pageBody(layout.html, 'escaped')}};`,
    `export const textPage: TextPage = (the, content) => {${pageBody([`${above}\n\n`, `\n\n${below}`], 'plain')}};`,
    'export const templates: { readonly [T in keyof Props]: Compiled<Props[T]> } = {',
    ...[...templates].map(([name, parts]) => {
      const html = bodies.get(name)!.flatMap(node => folded(node, constants));
      return `'${name}': {\n${templateCode(parts, html)}\n},`;
    }),
    '};\n',
  ].join('\n');
  const used = Object.keys(words).filter(name => new RegExp(`\\b${name}\\b`).test(code));
  return [
    `import type { Props } from '../props.ts';`,
    `import type { Compiled, HtmlPage, TextPage } from '../template.ts';`,
    `import { ${used.join(', ')} } from '../words.ts';`,
    code,
  ].join('\n');
}

function pageBody([before, after]: readonly [string, string], escaper: string): string {
  return body([...parse(before), { t: 'r', val: 'content' }, ...parse(after)], escaper);
}

function templateCode(parts: Parts, html: Node[]): string {
  return [
    method('subject', body(parse(parts.subject), 'plain')),
    method('preview', body(parse(parts.preview), 'escaped')),
    method('html', body(html, 'escaped')),
    method('text', body(parse(parts.text), 'plain')),
  ].join('\n');
}

/** A method that takes no more than its code reads. */
function method(name: string, code: string): string {
  const parameters = ['the', 'look'].slice(0, code.includes('look.') ? 2 : code.includes('the.') ? 1 : 0);
  return `${name}(${parameters.join(', ')}) {${code}},`;
}

/** Eta's own code for these nodes, in the frame it expects. */
function body(nodes: Node[], escaper: string): string {
  return `\nconst __eta = { res: '', e: ${escaper} };\n${eta.compileBody(nodes)}return __eta.res;\n`;
}

/** A value in a link's place is also checked to be a link. */
function parse(source: string): Node[] {
  const nodes = eta.parse(source);
  return nodes.map((node, index) => {
    const before = nodes[index - 1];
    if (typeof node === 'string' || node.t !== 'i') return node;
    const isLink = typeof before === 'string' && /(?:href|src)="$/.test(before);
    return isLink ? { ...node, val: `href(${node.val})` } : node;
  });
}

/** Runs of tags without words between them. MJML writes the same ones again and again. */
const tags = /(?:\s*<[^>]*>)+/g;

/** Each long run that stands in three places or more is written once. */
function repeated(bodies: readonly (readonly Node[])[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const node of bodies.flat()) {
    if (typeof node === 'string')
      for (const [run] of node.matchAll(tags)) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const often = [...counts].filter(([run, count]) => count >= 3 && run.length >= 40);
  return new Map(often.map(([run], index) => [run, `t${index}`]));
}

function folded(node: Node, constants: ReadonlyMap<string, string>): Node[] {
  if (typeof node !== 'string') return [node];
  const nodes: Node[] = [];
  for (const piece of node.split(/((?:\s*<[^>]*>)+)/)) {
    const constant = constants.get(piece);
    if (constant) nodes.push({ t: 'r', val: constant });
    else if (typeof nodes.at(-1) === 'string') nodes.push(`${nodes.pop()}${piece}`);
    else if (piece) nodes.push(piece);
  }
  return nodes;
}
