import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { versions } from '../../../core/inbound/evidence.ts';
import { reasons } from '../../../core/inbound/reasons.ts';
import * as rules from '../../../core/inbound/rules.ts';
import { all } from './cases/all.ts';

const page = readFileSync(new URL('../../../docs/inbound.md', import.meta.url), 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| (\d+[a-c]?) \|.*\| ([^|]+) \|$/gm)].map(([, row, codes]) => [row!, codes!] as const),
);
const table = [
  ...rules.refusedAtSight,
  ...rules.automaticRules,
  ...rules.refusedByProof,
  ...rules.heldRules,
  ...rules.verifiedRules,
].map(({ row, because }) => [row, because] as const);

test('every rule stands in its row of the documented table', () => {
  for (const [row, because] of table)
    expect([row, row === '' ? page : rows.get(row)]).toEqual([
      row,
      expect.stringContaining(`\`${because}\``),
    ]);
});

test('every reason has a rule, and every rule of a case a raw mail that shows it', () => {
  expect(Object.keys(reasons).filter(code => !table.some(([, because]) => because === code))).toEqual([]);
  const shown = new Set(all.map(({ because }) => because));
  expect(
    table.filter(([row, because]) => row !== '' && !shown.has(because)).map(([, because]) => because),
  ).toEqual([]);
});

test('every row but the one about making engagements has a raw mail', () => {
  const tried = new Set(all.map(({ row }) => row));
  expect([...rows.keys()].filter(row => !tried.has(row))).toEqual(['54']);
});

test('the versions in the evidence are those installed', () => {
  const { rules: _own, ...libraries } = versions;
  for (const [name, version] of Object.entries(libraries)) {
    const installed = JSON.parse(
      readFileSync(new URL(`../../../node_modules/${name}/package.json`, import.meta.url), 'utf8'),
    );
    expect([name, version]).toEqual([name, installed.version]);
  }
});
