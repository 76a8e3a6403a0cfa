/** Bundles a Lambda with everything it needs, AWS SDK included, into a folder that CDK uploads. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { build as esbuild, type Metafile } from 'esbuild';
import { type LambdaName, lambdas } from '../functions/contract.ts';

/** A Lambda of ours: one that runs a story, or the one that CloudFormation calls while it deploys. */
export type Bundle = LambdaName | 'at-deploy';
export const bundles: readonly Bundle[] = [...lambdas, 'at-deploy'];

const root = join(import.meta.dirname, '..');

/** Packages of CommonJS call `require`, which an ES module does not have. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/**
 * Packages that bring far more than is used of them, and what does the same here.
 * `date-holidays` wants of time zones only where an equinox falls this year or next: ten years of them
 * weigh 55 KB, all history 730.
 */
const lighter = {
  'moment-timezone': 'moment-timezone/builds/moment-timezone-with-data-10-year-range.js',
  'iconv-lite': join(root, 'infra/bundled-charsets.ts'),
  'encoding-japanese': join(root, 'infra/bundled-charsets.ts'),
  '@aws-sdk/endpoint-cache': join(root, 'infra/bundled-endpoint-cache.ts'),
  joi: join(root, 'infra/bundled-base64.ts'),
  // One list of public suffixes, ours, for mailauth too.
  tldts: join(root, 'node_modules/tldts'),
};

/** Source file of a bundle, relative to the project. */
export function entryOf(name: Bundle): string {
  return name === 'at-deploy' ? 'infra/at-deploy/handler.ts' : `functions/handlers/${name}.ts`;
}

export interface Built {
  readonly folder: string;
  /** Bytes of code, source maps not counted: all of it. */
  readonly whole: number;
  /** Bytes of the code that a cold start reads: the entry and what it imports at once. */
  readonly start: number;
  /** Bytes at the start from each package, or from each top folder of ours. */
  readonly from: Readonly<Record<string, number>>;
}

/** Builds one bundle. What is imported only when first needed (holidays, say) becomes a file of its own. */
export async function bundle(name: Bundle): Promise<Built> {
  const folder = join(root, 'dist', 'lambda', name);
  const { outputFiles, metafile } = await build(name, folder);
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  const current = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const file of readdirSync(folder))
    if (!current.has(file) && !isDraft(file)) rmSync(join(folder, file));
  return { folder, ...weigh(metafile) };
}

function weigh({ outputs }: Metafile): Omit<Built, 'folder'> {
  const code = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
  const [entry] = code.find(([path]) => path.endsWith('/index.mjs'))!;
  const atOnce = importedBy(entry, outputs);
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((bytes, path) => bytes + outputs[path]!.bytes, 0);
  return {
    whole: sum(code.map(([path]) => path)),
    start: sum(atOnce),
    from: origins([...atOnce].map(path => outputs[path]!)),
  };
}

/** The output and all that it imports by statement, directly or not; what is imported by call comes later. */
function importedBy(path: string, outputs: Metafile['outputs'], found = new Set<string>()): Set<string> {
  if (found.has(path) || !outputs[path]) return found;
  found.add(path);
  const statements = outputs[path].imports.filter(({ kind }) => kind === 'import-statement');
  for (const one of statements) importedBy(one.path, outputs, found);
  return found;
}

function origins(outputs: readonly Metafile['outputs'][string][]): Record<string, number> {
  const from: Record<string, number> = {};
  for (const [path, { bytesInOutput }] of outputs.flatMap(({ inputs }) => Object.entries(inputs))) {
    const origin = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/')[0]!;
    from[origin] = (from[origin] ?? 0) + bytesInOutput;
  }
  return from;
}

function build(name: Bundle, outdir: string) {
  return esbuild({
    absWorkingDir: root,
    entryPoints: { index: entryOf(name) },
    outdir,
    outExtension: { '.js': '.mjs' },
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    alias: lighter,
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: banner },
    legalComments: 'none',
    logLevel: 'error',
  });
}

const draftOf = (path: string) => `${path}.draft-${process.pid}`;
const isDraft = (path: string) => /\.draft-\d+$/.test(path);

/** By renaming, so that nobody who bundles at the same time ever reads half a file. */
function writeWhole(path: string, contents: Uint8Array): void {
  writeFileSync(draftOf(path), contents);
  renameSync(draftOf(path), path);
}

/** Builds all of them at once; gives each one's code. */
export async function bundleAll(): Promise<(name: Bundle) => Code> {
  const built = await Promise.all(bundles.map(async name => [name, await bundle(name)] as const));
  const folders = new Map(built.map(([name, { folder }]) => [name, folder]));
  return name => Code.fromAsset(folders.get(name)!);
}
