/** Bundles a Lambda with everything it needs, AWS SDK included, into a folder that CDK uploads. */
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync, type Metafile } from 'esbuild';
import type { LambdaName } from '../functions/contract.ts';

/** A Lambda of ours: one that runs a story, or the one that CloudFormation calls while it deploys. */
export type Bundle = LambdaName | 'at-deploy';

const root = join(import.meta.dirname, '..');

/** Packages of CommonJS call `require`, which an ES module does not have. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

/** Source file of a bundle, relative to the project. */
export function entryOf(name: Bundle): string {
  return name === 'at-deploy' ? 'infra/at-deploy/handler.ts' : `functions/handlers/${name}.ts`;
}

export interface Built {
  readonly folder: string;
  /** Bytes of all its code, source maps not counted. */
  readonly bytes: number;
  /** Bytes of code from each package, or from each top folder of ours. */
  readonly from: Readonly<Record<string, number>>;
}

/** Builds one bundle. What is imported only when first needed (holidays, say) becomes a file of its own. */
export function bundle(name: Bundle): Built {
  const folder = join(root, 'dist', 'lambda', name);
  const { outputFiles, metafile } = build(name, folder);
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  const current = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const file of readdirSync(folder))
    if (!current.has(file) && !isDraft(file)) rmSync(join(folder, file));
  const code = outputFiles.filter(({ path }) => path.endsWith('.mjs'));
  return {
    folder,
    bytes: code.reduce((sum, { contents }) => sum + contents.length, 0),
    from: origins(metafile),
  };
}

function build(name: Bundle, outdir: string) {
  return buildSync({
    absWorkingDir: root,
    entryPoints: { index: entryOf(name) },
    outdir,
    outExtension: { '.js': '.mjs' },
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    // Errors are told apart by their names, which the log shows too.
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: banner },
    legalComments: 'none',
    logLevel: 'error',
  });
}

function origins({ outputs }: Metafile): Record<string, number> {
  const from: Record<string, number> = {};
  for (const [path, { bytesInOutput }] of Object.values(outputs).flatMap(output =>
    Object.entries(output.inputs),
  )) {
    const origin = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/')[0]!;
    from[origin] = (from[origin] ?? 0) + bytesInOutput;
  }
  return from;
}

const draftOf = (path: string) => `${path}.draft-${process.pid}`;
const isDraft = (path: string) => /\.draft-\d+$/.test(path);

/** By renaming, so that nobody who bundles at the same time ever reads half a file. */
function writeWhole(path: string, contents: Uint8Array): void {
  writeFileSync(draftOf(path), contents);
  renameSync(draftOf(path), path);
}

export function bundled(name: Bundle): Code {
  return Code.fromAsset(bundle(name).folder);
}
