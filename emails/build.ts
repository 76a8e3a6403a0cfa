/** Compiles the mails into `emails/compiled/`, unless their sources are those it was last compiled from. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const here = (path: string) => new URL(path, import.meta.url);
const output = here('compiled/templates.ts');
const programs = ['build.ts', 'compile.ts', 'code.ts', 'text.ts', 'words.ts', '../package-lock.json'];

const sources = new Map(['.', 'partials', 'templates'].flatMap(folder => mjmlFiles(folder)));
const stamp = `// Compiled by emails/build.ts; change the MJML instead. ${digest()}`;
if (firstLine() !== stamp) await build();

function mjmlFiles(folder: string): [string, string][] {
  const files = readdirSync(here(`${folder}/`)).filter(file => file.endsWith('.mjml'));
  return files.sort().map(file => [`${folder}/${file}`, readFileSync(here(`${folder}/${file}`), 'utf8')]);
}

function digest(): string {
  const hash = createHash('sha256');
  for (const [path, source] of sources) hash.update(`${path}\0${source}\0`);
  for (const path of programs) hash.update(readFileSync(here(path)));
  return hash.digest('hex').slice(0, 16);
}

function firstLine(): string {
  try {
    return readFileSync(output, 'utf8').split('\n', 1)[0]!;
  } catch {
    return '';
  }
}

async function build(): Promise<void> {
  // Loaded only now: MJML takes longer to load than all else here takes to run.
  const [{ compileLayout, compileTemplate }, { writeCode }] = await Promise.all([
    import('./compile.ts'),
    import('./code.ts'),
  ]);
  const layout = read('./layout.mjml');
  const partial = (name: string) => read(`partials/${name}.mjml`);
  const templates = new Map();
  for (const [path, source] of sources) {
    const name = /^templates\/(.+)\.mjml$/.exec(path)?.[1];
    if (name) templates.set(name, await inFile(path, compileTemplate(source, layout, partial)));
  }
  const code = writeCode(await inFile('layout.mjml', compileLayout(layout, partial)), templates);
  replace(`${stamp}\n${code}`);
}

function read(path: string): string {
  const source = sources.get(path);
  if (source === undefined) throw new Error(`emails/${path} is missing`);
  return source;
}

/** Names the file in whatever is wrong with it. */
function inFile<T>(path: string, work: Promise<T>): Promise<T> {
  return work.catch((error: Error) => {
    throw new Error(`emails/${path}: ${error.message}`);
  });
}

/** In one step, for another process may be building or reading it too. */
function replace(text: string): void {
  mkdirSync(here('compiled/'), { recursive: true });
  const draft = here(`compiled/.${process.pid}.ts`);
  writeFileSync(draft, text);
  renameSync(draft, output);
}
