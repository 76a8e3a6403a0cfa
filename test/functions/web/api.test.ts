/** The JSON API: what it answers, what it refuses and how, and that its document describes both. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { suppress } from '../../../functions/workflows/suppression.ts';
import type { Item } from '../../../functions/world.ts';
import { write } from '../../../local/letter.ts';
import { anna, id, instant, origin, startConsole, type TestConsole } from './a-console.ts';

let web: TestConsole;
const held: Item[] = [];
const yaml = readFileSync('emails/examples/balanced.yaml', 'utf8');

beforeAll(async () => {
  web = await startConsole();
  for (const subject of ['Card readers', 'Paper', 'Ink', 'Labels']) {
    const mail = {
      from: { name: 'Chris', address: 'chris@bell.example' },
      to: `${id}@projects.northgate.example`,
      subject,
      text: subject,
    };
    const key = web.keys.of('bell.example');
    held.push(await web.receive(await write(mail, key, instant), 'chris@bell.example'));
  }
});
afterAll(() => web.stop());

interface Called {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a program gets is looked at field by field
  readonly body: any;
}

async function call(method: string, path: string, body?: string | object): Promise<Called> {
  const headers = {
    authorization: 'Bearer test',
    'content-type': 'application/json',
    'x-file-name': 'a.yaml',
  };
  const sent = typeof body === 'object' ? JSON.stringify(body) : body;
  const answer = await web.app.request(`${origin}/api${path}`, {
    method,
    headers,
    ...(sent ? { body: sent } : {}),
  });
  const type = answer.ok ? 'application/json' : 'application/problem+json';
  expect(answer.headers.get('content-type')).toContain(type);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return { status: answer.status, body: await answer.json() };
}

const decide = (message: Item | undefined, decision: string) =>
  call('POST', `/engagements/${id}/messages/${encodeURIComponent(message!.key)}/decision`, { decision });

describe('its document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const { body } = await call('GET', '/openapi.json');
    const { valid, errors } = await new Validator().validate(body);
    expect([valid, errors]).toEqual([true, undefined]);
    expect(body.openapi).toBe('3.1.0');
  });

  test('names every call, and each call it names is there', async () => {
    const { body } = await call('GET', '/openapi.json');
    const calls = Object.entries(body.paths).flatMap(([path, methods]) =>
      Object.keys(methods as object).map(method => `${method.toUpperCase()} ${path}`),
    );
    expect(calls.length).toBeGreaterThan(10);
    for (const one of calls) {
      const [method, path] = one.split(' ') as [string, string];
      const answer = await call(
        method,
        path.slice('/api'.length).replaceAll(/\{\w+\}/g, 'nobody'),
        method === 'POST' ? {} : undefined,
      );
      expect(answer.body.detail ?? '').not.toMatch(/no such call/);
    }
  });

  test('says of an answer exactly what is in it', async () => {
    const { body: document } = await call('GET', '/openapi.json');
    const { properties } =
      document.paths['/api/engagements/{id}'].get.responses['200'].content['application/json'].schema;
    const { body } = await call('GET', `/engagements/${id}`);
    expect(Object.keys(body).sort()).toEqual(Object.keys(properties).sort());
  });
});

describe('it shows', () => {
  test('engagements by what is wrong with them, and one with its people', async () => {
    const { body } = await call('GET', '/engagements?only=held');
    expect(body.engagements).toMatchObject([{ id, status: 'running', held: [{ kind: 'held' }, {}, {}, {}] }]);
    expect((await call('GET', '/engagements?q=nobody+has+this')).body.engagements).toEqual([]);
    const one = await call('GET', `/engagements/${id}`);
    expect(one.body.people.contact.email).toBe(anna);
    expect(one.body.responsibilities[0]).toMatchObject({ wording: expect.any(String), answer: null });
  });

  test('no code that stands for the contact’s consent', async () => {
    const { asks } = (await web.world.store.load(id))!;
    const shown = JSON.stringify([
      await call('GET', '/engagements'),
      await call('GET', `/engagements/${id}`),
      await call('GET', `/engagements/${id}/messages`),
    ]);
    expect(asks.length).toBeGreaterThan(0);
    for (const { code } of asks) expect(shown).not.toContain(code);
  });

  test('messages with their verdict in plain words', async () => {
    const { body } = await call('GET', `/engagements/${id}/messages?verdict=held`);
    expect(body.messages).toHaveLength(4);
    expect(body.messages[0]).toMatchObject({ verdict: 'held', text: 'Card readers', open: true });
    expect(body.messages[0].explained).toMatch(/^This mail says it is from Chris \(chris@bell\.example\)\./);
  });

  test('what a file would send, and stores nothing', async () => {
    const before = await web.table();
    const { body } = await call('POST', '/plan?days=30&most=3', yaml);
    expect(body.mails).toHaveLength(3);
    expect(body.mails[0]).toMatchObject({ step: 'welcome', subject: expect.any(String) });
    expect(await web.table()).toBe(before);
  });
});

describe('it acts', () => {
  test('on what is held: by telephone, by asking again, by filing; and says when that is done', async () => {
    expect((await decide(held[0], 'approve')).body).toEqual({ changed: true });
    const { body } = await call('GET', `/engagements/${id}/ledger`);
    expect(body).toMatchObject({
      whole: true,
      entries: [{ content: { text: 'Card readers', proof: 'phone' } }],
    });
    expect(body.head).toBe(body.entries[0].head);
    expect((await decide(held[1], 'refuse')).body).toEqual({ changed: true });
    expect((await decide(held[2], 'file')).body).toEqual({ changed: true });
    expect(await decide(held[0], 'approve')).toMatchObject({ status: 409 });
    expect(await decide({ key: 'IN#nowhere' }, 'approve')).toMatchObject({ status: 409 });
  });

  test('on a suppressed address', async () => {
    await suppress(web.world, anna, 'bounced');
    const path = `/engagements/${id}/suppressions`;
    expect((await call('GET', path)).body.suppressed).toEqual([{ email: anna, why: 'bounced' }]);
    expect((await call('POST', `/engagements/${id}/allow`, { email: anna })).body).toEqual({ allowed: true });
    expect((await call('GET', path)).body.suppressed).toEqual([]);
  });

  test('on a file: kept as a draft, and once only', async () => {
    const { status, body } = await call('POST', '/engagements?first=kept', yaml);
    expect([status, body.status]).toEqual([201, 'draft']);
    await call('POST', '/engagements', yaml);
    expect(await call('POST', '/engagements', yaml)).toMatchObject({ status: 409 });
  });
});

describe('it refuses', () => {
  test.each([
    ['GET', '/engagements/nobody', undefined, 404, 'there is no engagement nobody'],
    ['GET', '/engagements/No%20Body/ledger', undefined, 404, 'there is no engagement No Body'],
    ['GET', '/nothing', undefined, 404, /^there is no such call/],
    ['GET', '/engagements?status=open', undefined, 422, /^status: /],
    ['POST', '/plan?days=x', 'a', 422, /^days: /],
    ['POST', '/plan', 'client: 1', 422, /^a\.yaml:1: client: /],
    ['POST', `/engagements/${id}/allow`, { email: 'x' }, 422, 'email: must be an email address'],
    ['POST', `/engagements/${id}/allow`, '{', 422, /^the body: /],
    ['POST', '/engagements', 'x'.repeat(300_000), 413, /^what was sent is larger than 256 KB$/],
    ['DELETE', `/engagements/${id}`, undefined, 403, /sayso erase bell --stack NAME$/],
    ['GET', '/dead-letters', undefined, 403, /sayso redrive --stack NAME$/],
    ['POST', '/dead-letters/redrive', {}, 403, /sayso redrive --stack NAME$/],
  ])('%s %s with one line', async (method, path, body, status, detail) => {
    const answer = await call(method, path, body);
    expect(answer.body).toEqual({ title: expect.any(String), status, detail: expect.stringMatching(detail) });
    expect([answer.status, answer.body.detail.includes('\n')]).toEqual([status, false]);
  });

  test('strangers, in its own language', async () => {
    const answer = await web.get('/api/engagements');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await answer.json()).toMatchObject({ status: 401, detail: 'sign in first' });
  });
});
