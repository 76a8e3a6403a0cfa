/** Bundles a Lambda with everything it needs, AWS SDK included, into a folder that CDK uploads. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';
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

/** Builds one bundle. Returns its folder and the bytes of its code, source map not counted. */
export function bundle(name: Bundle): { folder: string; bytes: number } {
  const folder = join(root, 'dist', 'lambda', name);
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = build(name, join(folder, 'index.mjs'));
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  const code = outputFiles.find(({ path }) => path.endsWith('.mjs'))!;
  return { folder, bytes: code.contents.length };
}

function build(name: Bundle, outfile: string) {
  return buildSync({
    absWorkingDir: root,
    entryPoints: [entryOf(name)],
    outfile,
    write: false,
    bundle: true,
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

/** By renaming, so that nobody who bundles at the same time ever reads half a file. */
function writeWhole(path: string, contents: Uint8Array): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

export function bundled(name: Bundle): Code {
  return Code.fromAsset(bundle(name).folder);
}
