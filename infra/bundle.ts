/** Bundles a Lambda with everything it needs, AWS SDK included, into a folder that CDK uploads. */
import { mkdirSync, rmSync, statSync } from 'node:fs';
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

/** Builds one bundle anew. Returns its folder and the bytes of its code, source map not counted. */
export function bundle(name: Bundle): { folder: string; bytes: number } {
  const folder = join(root, 'dist', 'lambda', name);
  const outfile = join(folder, 'index.mjs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  buildSync({
    absWorkingDir: root,
    entryPoints: [entryOf(name)],
    outfile,
    bundle: true,
    minify: true,
    // Error names and log lines stay readable, and zod's and the SDK's classes keep theirs.
    keepNames: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    sourcemap: 'external',
    sourcesContent: false,
    banner: { js: banner },
    legalComments: 'none',
    logLevel: 'error',
  });
  return { folder, bytes: statSync(outfile).size };
}

export function bundled(name: Bundle): Code {
  return Code.fromAsset(bundle(name).folder);
}
