/** The smoke test that runs after a deployment, unchanged, on the local system; and that it finds what is wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { type Local, startLocal } from '../../local/start.ts';
import { startSignedInWeb } from '../functions/web/sign-in/a-signed-in-web.ts';
import { startAnswering } from '../services/answering.ts';
import { checks, smoke } from './checks.ts';

const dir = mkdtempSync(join(tmpdir(), 'sayso-smoke-'));
let local: Local;

beforeAll(async () => {
  const firstMoment = Temporal.Instant.from('2026-11-23T09:00:00Z');
  local = await startLocal({ dir, port: 0, smtpPort: 0, quiet: true, seed: false, firstMoment });
});

afterAll(async () => {
  await local?.stop();
  rmSync(dir, { recursive: true });
});

describe('the local system', () => {
  test('holds every promise', async () => {
    expect(await smoke({ url: local.url, token: local.token })).toEqual(
      checks.map(({ promise }) => ({ promise, faults: [] })),
    );
  });

  test('without a token what only the contractor sees is left out, and said to be', async () => {
    const outcomes = await smoke({ url: local.url, token: null });
    expect(outcomes.filter(({ faults }) => faults === null)).toHaveLength(
      checks.filter(({ needsToken }) => needsToken).length,
    );
  });
});

describe('a system as it is deployed, with a provider', () => {
  test('holds every promise, signing in among them', async () => {
    const web = await startSignedInWeb();
    const outcomes = await smoke({ url: web.url, token: null });
    await web.stop();
    for (const { promise, faults } of outcomes) expect([promise, faults ?? []]).toEqual([promise, []]);
  });

  test('does not when the provider knows it by another address, or is gone', async () => {
    const web = await startSignedInWeb();
    const moved = await startAnswering((request, _body, response) => {
      void Promise.resolve(web.app.request(`${web.url}${request.url}`)).then(async answer => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers));
        response.end(await answer.text());
      });
    });
    const signIn = checks.find(({ promise }) => /sign in, and/.test(promise))!;
    expect(await signIn.faults({ url: moved.url, token: null })).toEqual([
      `the provider is told to come back to ${web.url}/sign-in/callback`,
    ]);
    await web.provider.stop();
    expect(await signIn.faults({ url: web.url, token: null }).catch(error => [error.message])).toEqual([
      'fetch failed',
    ]);
    await moved.stop();
    await web.stop();
  });
});

describe('a system that is wrong', () => {
  test('breaks every promise when it says yes to everything', async () => {
    const server = await startAnswering((_request, _body, response) => void response.end('yes'));
    const outcomes = await smoke({ url: server.url, token: 'any' });
    await server.stop();
    for (const { promise, faults } of outcomes) expect([promise, faults]).not.toEqual([promise, []]);
  });

  test('breaks every promise when it does not answer', async () => {
    const outcomes = await smoke({ url: 'http://127.0.0.1:9', token: 'any' });
    for (const { faults } of outcomes) expect(faults?.length).toBeGreaterThan(0);
  });
});
