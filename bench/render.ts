/**
 * Measures rendering: the compiled template against MJML at run time and against a plain template literal, all three
 * writing the same mail in the same run; and what the compiled templates weigh in a Lambda bundle.
 */
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { Eta } from 'eta';
import { accentOf } from '../emails/colour.ts';
import { inLayout, toHtml, withoutHead } from '../emails/compile.ts';
import type { Props } from '../emails/props.ts';
import { type Rendered, render } from '../emails/render.ts';
import { samples } from '../emails/samples.ts';
import * as words from '../emails/words.ts';

const props = samples.due;
const literal = plainLiteral();
const atRunTime = await mjmlAtRunTime();

assertSame('a template literal', literal(props), render('due', props));
assertSameHtml('MJML at run time', await atRunTime(props), render('due', props).html);

const rounds = { compiled: [] as number[], literal: [] as number[], mjml: [] as number[] };
for (let round = 0; round < 15; round++) {
  rounds.compiled.push(perMail(2000, () => render('due', props)));
  rounds.literal.push(perMail(2000, () => literal(props)));
  rounds.mjml.push(await perMailAwaited(5, () => atRunTime(props)));
}
const [compiled, plain, mjml] = [median(rounds.compiled), median(rounds.literal), median(rounds.mjml)];
console.log(
  `one mail ("due", ${render('due', props).html.length} bytes of HTML, text and subject too), median of 15 rounds`,
);
console.log(`  compiled             ${compiled.toFixed(1).padStart(9)} µs`);
console.log(
  `  template literal     ${plain.toFixed(1).padStart(9)} µs   compiled takes ${(compiled / plain).toFixed(2)} x (gate: 3)`,
);
console.log(
  `  MJML at run time     ${mjml.toFixed(1).padStart(9)} µs   compiled is ${(mjml / compiled).toFixed(0)} x as fast (gate: 100)`,
);

console.log('minified, as in a Lambda bundle');
for (const [what, entry] of Object.entries({
  'templates and render': 'emails/render.ts',
  'with raw MIME': 'emails/mime.ts',
})) {
  console.log(`  ${what.padEnd(21)}${(await bundled(entry)).padStart(8)}`);
}
if (compiled / plain > 3 || mjml / compiled < 100) process.exitCode = 1;

/** What somebody would write by hand for this one mail, made from the mail itself so that it says the same. */
function plainLiteral(): (the: Props['due']) => Rendered {
  const { firm } = props;
  const names = { name: 'zFirm', email: 'z@z.example', phone: 'zPhone' };
  const marked = render('due', {
    ...{ client: 'zClient', project: 'zProject', recipient: 'zRecipient', contact: 'zContact' },
    ...{ page: 'https://zPage', unsubscribe: 'https://zStop', url: 'https://zUrl' },
    firm: { ...firm, name: 'zFirm', contractor: { ...names, name: 'zSam' } },
    asks: [{ wording: 'zWording', due: 'zDue' }],
  });
  const code = ({ subject, html, text }: Rendered) => `return (the, accent) => {
    const html = (e => \`${filled(html)}\`)(escaped);
    return (e => ({ subject: \`${filled(subject)}\`, html, text: \`${filled(text)}\` }))(plain);
  }`;
  const write = new Function(...Object.keys(words), code(marked))(...Object.values(words));
  return the => write(the, accentOf(the.firm.colour));
}

/** The marks of `plainLiteral` as the expressions they stand for. */
function filled(text: string): string {
  const once = [
    ['1 thing', "many(the.asks.length, 'thing')"],
    ['https://zPage', 'href(the.page)'],
    ['https://zStop', 'href(the.unsubscribe)'],
    ['https://zUrl', 'href(the.url)'],
    ['zFirm', 'the.firm.name'],
    ['zSam', 'the.firm.contractor.name'],
    ['zPhone', 'the.firm.contractor.phone'],
    ['zClient', 'the.client'],
    ['zRecipient', 'the.recipient'],
    ['zContact', 'the.contact'],
    [' - zProject', 'short(the.project)'],
    ['zProject', 'the.project'],
    ['#0f5c5c', 'accent'],
  ] as const;
  let code = text
    .replaceAll('`', '\\`')
    .replace(/<li[^>]*>zWording.*?<\/li>|- zWording\n {2}[^\n]*\n/s, item => {
      const inner = item
        .replaceAll(/zWording/g, `\${e(ask.wording)}`)
        .replaceAll('ZDue', `\${e(capital(ask.due))}`);
      return `\${the.asks.map(ask => \`${inner}\`).join('')}`;
    });
  code = code.replaceAll('zWording', `\${e(the.asks[0].wording)}`);
  for (const [mark, expression] of once) {
    code = code.replaceAll(mark, `${mark.startsWith(' - ') ? ' - ' : ''}\${e(${expression})}`);
  }
  return code;
}

/** The same sources without a build: values filled in by Eta, then MJML, for every mail. */
async function mjmlAtRunTime(): Promise<(the: Props['due']) => Promise<string>> {
  const read = (path: string) => readFileSync(new URL(`../emails/${path}.mjml`, import.meta.url), 'utf8');
  const source = inLayout(read('layout'), withoutHead(read('templates/due')), name =>
    read(`partials/${name}`),
  );
  const eta = new Eta({
    ...{
      tags: ['{{', '}}'],
      parse: { exec: '#', interpolate: '', raw: '~' },
      autoTrim: false,
      varName: 'it',
    },
    functionHeader: `const { the, look, ${Object.keys(words).join(', ')} } = it;`,
    escapeFunction: value => words.escaped(String(value)),
  });
  const fill = eta.compile(source);
  const look = {
    title: words.escaped(render('due', props).subject),
    preview: words.escaped(props.asks[0]!.wording),
  };
  return async the => {
    const html = await toHtml(fill.call(eta, { the, look, ...words }));
    return html.replaceAll(/#acce47/gi, accentOf(the.firm.colour));
  };
}

function perMail(times: number, work: () => unknown): number {
  const start = performance.now();
  for (let i = 0; i < times; i++) work();
  return ((performance.now() - start) * 1000) / times;
}

async function perMailAwaited(times: number, work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < times; i++) await work();
  return ((performance.now() - start) * 1000) / times;
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

async function bundled(entry: string): Promise<string> {
  const options = {
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node24',
  } as const;
  const { outputFiles } = await build({ ...options, entryPoints: [entry] });
  return `${(outputFiles[0]!.contents.length / 1024).toFixed(1)} KB`;
}

function assertSame(what: string, is: Rendered, shouldBe: Rendered): void {
  for (const part of ['subject', 'html', 'text'] as const) {
    if (is[part] !== shouldBe[part])
      throw new Error(`${what} wrote another ${part}: ${difference(is[part], shouldBe[part])}`);
  }
}

/** MJML leaves other white space between tags when the values are already there. */
function assertSameHtml(what: string, is: string, shouldBe: string): void {
  const [a, b] = [is, shouldBe].map(html => html.replaceAll(/&#39;/g, "'").replaceAll(/\s+/g, ''));
  if (a !== b) throw new Error(`${what} wrote another mail: ${difference(a!, b!)}`);
}

function difference(a: string, b: string): string {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return `${JSON.stringify(a.slice(at - 40, at + 60))} for ${JSON.stringify(b.slice(at - 40, at + 60))}`;
}
