/** The real app through CDK's own command: offline, without credentials, the same every time, nothing left to explain. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { bundle } from '../../infra/bundle.ts';
import { synthesise } from './stack/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-synth-'));
const file = join(folder, 'sayso.template.json');
const isLintHere = spawnSync('cfn-lint', ['--version']).status === 0;

/** No home with credentials, no account, and a proxy that nobody answers: whatever asks the network fails. */
const alone = {
  PATH: process.env.PATH,
  HOME: folder,
  HTTPS_PROXY: 'http://127.0.0.1:1',
  HTTP_PROXY: 'http://127.0.0.1:1',
  AWS_EC2_METADATA_DISABLED: 'true',
};

beforeAll(() => {
  const cdk = ['node_modules/aws-cdk/bin/cdk', 'synth', '--quiet', '--output', folder];
  execFileSync(process.execPath, cdk, { env: alone, encoding: 'utf8', stdio: 'pipe' });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('cdk synth', () => {
  test('needs neither network nor credentials, and nag finds nothing unexplained', () => {
    const report = JSON.parse(readFileSync(join(folder, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
  });

  test('gives the same template again, down to the hash of every bundle', () => {
    const again = synthesise({}, name => Code.fromAsset(join('dist', 'lambda', name)));
    expect(again.json).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test('bundles ES modules with the AWS SDK inside, the same bytes again', async () => {
    const entry = join('dist', 'lambda', 'at-deploy', 'index.mjs');
    const before = readFileSync(entry, 'utf8');
    const { from } = await bundle('at-deploy');
    expect(readFileSync(entry, 'utf8')).toBe(before);
    expect(Object.keys(from)).toContain('@aws-sdk/client-ssm');
    expect(before).not.toMatch(/from\s*"@aws-sdk/);
  });
});

describe(isLintHere ? 'cfn-lint' : 'cfn-lint (skipped: it is not installed here)', () => {
  (isLintHere ? test : test.skip)('has nothing to say', () => {
    const { stdout } = spawnSync('cfn-lint', ['--non-zero-exit-code', 'informational', file], {
      encoding: 'utf8',
    });
    expect(stdout).toBe('');
  });
});
