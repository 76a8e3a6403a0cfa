import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { startCommand } from '../../cli/start.ts';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { findRunning } from '../../local/running.ts';
import { type Local, startLocal } from '../../local/start.ts';
import { type WriterName, writeAs } from '../../local/writers.ts';

const dir = mkdtempSync(join(tmpdir(), 'sayso-start-'));
const id = 'bells-bakery-new-tills-for-both-shops' as EngagementId;
const contact = 'anna@bellsbakery.example';
let local: Local;

const start = () => startLocal({ dir, port: 0, smtpPort: 0, quiet: true });

beforeAll(async () => {
  local = await start();
}, 60_000);
afterAll(async () => {
  await local.stop();
  rmSync(dir, { recursive: true });
});

async function until<T>(find: () => T | Promise<T>): Promise<NonNullable<T>> {
  for (let tries = 0; tries < 400; tries += 1) {
    const found = await find();
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error('waited in vain');
}

/** Writes to Bell's Bakery and waits for what is filed about the mail. */
async function written(as: WriterName, text: string) {
  const { clock, zone, smtpPort, world } = local;
  const engagement = (await world.store.load(id))!;
  const messageId = await writeAs({ clock, zone, smtpPort, firm: world.firm }, engagement, as, {
    subject: 'The labels',
    text,
  });
  return until(async () => (await world.store.items(id, 'IN#')).find(({ key }) => key.includes(messageId)));
}

/** The command itself, in a process of its own. */
function command(
  ...args: string[]
): ChildProcess & { stdout: NodeJS.ReadableStream; stderr: NodeJS.ReadableStream } {
  const code = `import('./cli/start.ts').then(({ startCommand }) => startCommand().parseAsync(process.argv.slice(1), { from: 'user' })).catch(error => { console.error(error.message); process.exitCode = 1; })`;
  const child = spawn(process.execPath, [
    '--import',
    'tsx',
    '--disable-warning=ExperimentalWarning',
    '-e',
    code,
    '--',
    ...args,
  ]);
  return child as ReturnType<typeof command>;
}

async function text(stream: NodeJS.ReadableStream): Promise<string> {
  let all = '';
  for await (const chunk of stream) all += chunk;
  return all;
}

describe('the local system', () => {
  test('starts three engagements, each with its welcome in its contact’s mailbox', () => {
    const welcomes = local.mailboxes
      .addresses()
      .map(address => local.mailboxes.mails(address).map(({ envelope }) => envelope.to));
    expect(welcomes).toEqual([
      [contact],
      ['jonas.weber@lindner-dental.example'],
      ['rosa.diaz@halemotors.example'],
    ]);
  });

  test('tells the command line where it is, in a file that only its owner can read', () => {
    const { url, token, smtpPort } = local;
    expect(findRunning(dir)).toEqual({
      url,
      token,
      smtpPort,
    });
    expect(statSync(join(dir, 'running.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(dir, 'link.key')).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['contact', 'verified'],
    ['colleague', 'held'],
    ['impostor', 'held'],
  ] as const)('the same words written as the %s are %s', async (as, verdict) => {
    const item = await written(as, 'Please print the labels on blue paper.');
    expect(item.judgement).toMatchObject({ verdict });
  });

  test('the console needs a sign-in link, which works once', async () => {
    const post = (code: string) =>
      fetch(`${local.url}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { origin: local.url },
        body: new URLSearchParams({ code }),
      });
    const code = new URL(local.newSignInLink()).searchParams.get('code')!;
    expect((await fetch(`${local.url}/mailboxes`, { redirect: 'manual' })).headers.get('location')).toBe(
      '/sign-in?to=%2Fmailboxes',
    );
    const signedIn = await post(code);
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    expect(signedIn.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/);
    expect((await fetch(`${local.url}/mailboxes`, { headers: { cookie } })).status).toBe(200);
    expect((await post(code)).headers.get('set-cookie')).toBeNull();
    expect(
      (await fetch(`${local.url}/mailboxes`, { headers: { cookie: `${cookie}x` }, redirect: 'manual' }))
        .status,
    ).toBe(302);
  });

  test('the clock moves only by a POST from its own pages, and never by another site’s', async () => {
    const before = local.clock.now();
    const move = (origin: string, method = 'POST') =>
      fetch(`${local.url}/clock`, {
        method,
        redirect: 'manual',
        headers: {
          authorization: `Bearer ${local.token}`,
          origin,
          'content-type': 'application/x-www-form-urlencoded',
        },
        ...(method === 'POST' ? { body: 'by=hour' } : {}),
      });
    await move(local.url, 'GET');
    expect((await move('http://evil.example')).ok).toBe(false);
    expect(before.until(local.clock.now()).total('minutes')).toBeLessThan(5);
    expect((await move(local.url)).status).toBe(303);
    expect(before.until(local.clock.now()).total('minutes')).toBeGreaterThanOrEqual(60);
  });

  test('a mail’s own HTML is shown where nothing in it can run', async () => {
    const mail = local.mailboxes.mails(contact).at(-1)!;
    const page = await fetch(`${local.url}/mailboxes/${encodeURIComponent(contact)}/${mail.id}/html`, {
      headers: { authorization: `Bearer ${local.token}` },
    });
    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*; sandbox allow-popups/,
    );
    expect(await page.text()).toContain('<base target="_blank">');
  });

  test('only its own names are answered, so that no other site’s name can be pointed at it', async () => {
    const { request } = await import('node:http');
    const answer = await new Promise<number>(resolve =>
      request(`${local.url}/health`, { headers: { host: 'evil.example' } }, response =>
        resolve(response.statusCode!),
      ).end(),
    );
    expect(answer).toBe(421);
  });

  test('moving the clock sends what falls due on the way, each mail at its own time', async () => {
    const jonas = 'jonas.weber@lindner-dental.example';
    const before = local.mailboxes.mails(jonas).length;
    await local.pass(Temporal.Duration.from({ hours: 7 * 24 }));
    const times = local.mailboxes
      .mails(jonas)
      .slice(0, -before)
      .map(({ envelope }) => envelope.at);
    expect(times.length).toBeGreaterThan(1);
    expect(new Set(times.map(at => at.slice(0, 10))).size).toBeGreaterThan(1);
  }, 20_000);

  test.each([
    [
      'a second copy on the same folder',
      () => startLocal({ dir, port: 0, smtpPort: 0, quiet: true }),
      /^The data folder .* is in use by another sayso \(process \d+\): stop it first/,
    ],
    [
      'a taken port',
      () => elsewhere({ port: Number(new URL(local.url).port) }),
      /^Port \d+ is taken: choose another with --port/,
    ],
    ['a taken SMTP port', () => elsewhere({ smtpPort: local.smtpPort }), /^Port \d+ is taken: .*--smtp-port/],
  ])('%s is one clear line, and nothing is left running', async (_what, attempt, message) => {
    await expect(attempt()).rejects.toThrow(message);
  });

  const elsewhere = async (ports: { port?: number; smtpPort?: number }) => {
    const other = mkdtempSync(join(tmpdir(), 'sayso-other-'));
    try {
      return await startLocal({ dir: other, port: 0, smtpPort: 0, quiet: true, ...ports });
    } finally {
      rmSync(other, { recursive: true });
    }
  };

  test('goes on after a restart where it was', async () => {
    const before = {
      mails: local.mailboxes.mails(contact),
      items: await local.world.store.items(id, 'IN#'),
      now: local.clock.now(),
    };
    await local.stop();
    expect(findRunning(dir)).toBeNull();
    local = await start();
    expect(local.mailboxes.mails(contact).slice(-before.mails.length)).toEqual(before.mails);
    expect(await local.world.store.items(id, 'IN#')).toEqual(before.items);
    expect(before.now.until(local.clock.now()).total('minutes')).toBeLessThan(5);
    expect(await local.world.store.list('running')).toHaveLength(3);
  });
});

describe('sayso start', () => {
  test('keeps everything when it is killed, and Ctrl-C ends it cleanly', async () => {
    await local.stop();
    const first = command('--data', dir, '--port', '0', '--smtp-port', '0');
    const lines = createInterface(first.stdout);
    for await (const line of lines) if (line.startsWith('console ready')) break;
    const running = findRunning(dir)!;
    const killed = once(first, 'exit');
    first.kill('SIGKILL');
    await killed;
    expect(findRunning(dir)).toEqual(running);

    const second = command('--data', dir, '--port', '0', '--smtp-port', '0');
    const said = text(second.stdout);
    await until(() => findRunning(dir)!.token !== running.token);
    second.kill('SIGINT');
    expect(await once(second, 'exit')).toEqual([0, null]);
    expect(await said).toMatch(/stopping\n$/);

    local = await start();
    expect(await local.world.store.items(id, 'IN#')).toHaveLength(3);
    const again = startCommand().parseAsync(['--data', dir, '--port', '0', '--smtp-port', '0'], {
      from: 'user',
    });
    await expect(again).rejects.toThrow(/^The data folder .* is in use by another sayso \(process \d+\)/);
  }, 60_000);
});
