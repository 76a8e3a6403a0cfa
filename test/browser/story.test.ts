/** The whole story as people see it: an engagement is made, the client does their part, an order is approved. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { type Purpose, purposes, sign } from '../../functions/links.ts';
import { change } from '../../functions/workflows/change.ts';
import { start } from '../../functions/workflows/start.ts';
import { type Local, startLocal } from '../../local/start.ts';
import { anEngagement } from '../services/an-engagement.ts';
import { type Faults, hasBrowser, lookOver, openBrowser, openWindow } from './a-browser.ts';

const where = hasBrowser ? describe : describe.skip;
if (!hasBrowser) console.log('no browser at /usr/bin/chromium: the tests in test/browser are skipped');

const dir = mkdtempSync(join(tmpdir(), 'sayso-story-'));
const contact = 'olga@quarry.example';
const id = 'quarry-cafe-new-phones' as EngagementId;
const path = `/engagements/${id}`;
let local: Local;
let browser: Browser;

where('in a browser', () => {
  beforeAll(async () => {
    const firstMoment = Temporal.Instant.from('2026-11-23T10:00:00Z');
    const options = { dir, port: 0, smtpPort: 0, quiet: true, seed: false, firstMoment };
    [local, browser] = await Promise.all([startLocal(options), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await local?.stop();
    rmSync(dir, { recursive: true });
  });

  test('from a new engagement to an approved instruction, at a desk and on a phone', async () => {
    const faults: Faults = [];
    const desk = (await openWindow(browser, 'desktop', local.url, faults)).page;
    const phone = (await openWindow(browser, 'phone', local.url, faults)).page;

    await signIn(desk);
    await makeEngagement(desk, faults);
    await changeComingMails(desk, faults);
    await answerOnPhone(phone, faults);
    await writeAsColleague(desk);
    await approveOnPhone(phone, faults);
    await readLedger(desk, faults);
    expect(faults).toEqual([]);
  });

  test('every page of the console, at both widths, in light and dark', async () => {
    const faults: Faults = [];
    for (const width of ['desktop', 'phone'] as const) {
      const { page, context } = await openWindow(browser, width, local.url, faults);
      await signIn(page);
      const message = (await local.world.store.items(id, 'IN#'))[0]!;
      const next = (await local.world.store.load(id))!.next!;
      const pages = [
        '/',
        '/engagements',
        path,
        `${path}/ledger`,
        `${path}/plan?to=hands-off/1`,
        '/engagements?q=nobody',
        `${path}/messages/${encodeURIComponent(message.key)}`,
        `${path}/ahead/${encodeURIComponent(`${next.step}#${next.occurrence}#contact`)}`,
        '/new',
        '/mailboxes',
        '/write',
        '/clock',
      ];
      for (const one of pages) {
        const answer = await page.goto(one);
        expect([one, answer!.status()]).toEqual([one, 200]);
        await lookOver(page, faults, width === 'phone' ? ['narrow'] : ['light', 'dark']);
      }
      await context.close();
    }
    expect(faults).toEqual([]);
  });

  test('every page of the client, on a phone, in light and dark', async () => {
    const faults: Faults = [];
    const { page } = await openWindow(browser, 'phone', local.url, faults);
    const desk = (await openWindow(browser, 'desktop', local.url, faults)).page;
    await signIn(desk);
    await desk.goto(path);
    await desk.getByText('Record what Olga Quarry said by phone').click();
    await desk.getByLabel('What they asked for').fill('Keep the old phones as spares.');
    await desk.getByRole('button', { name: 'Record' }).click();
    await desk.getByText('A telephone call, put to the contact in writing').waitFor();
    await writeAs(desk, 'contact', 'Password', 'Please send me the admin password of the phones.');
    await desk.getByText('Risky: credentials').waitFor();
    const cara = { to: { name: 'Cara Quarry', email: 'cara@quarry.example' }, starts: '2027-01-11' };
    const asked = { askedBy: 'Olga Quarry', contactIsGone: false, spokenCode: null };
    await change(local.world, id, { event: 'contact-change-asked', ...cara, ...asked });
    await start(local.world, anEngagement({ status: 'draft', startedAt: null, version: 0 }), 'asked');
    for (const [link, status] of await clientPages()) {
      const answer = await page.goto(link);
      expect([link, answer!.status()]).toEqual([link, status]);
      await lookOver(page, faults);
    }
    await page.goto((await clientPages()).find(([link]) => link.includes('/c/confirm/'))![0]);
    await page.getByRole('button', { name: 'Yes, send me the code' }).click();
    await page.getByLabel('The six digits').waitFor();
    await lookOver(page, faults);
    await page.goto((await clientPages()).find(([, status]) => status === 410)![0]);
    await page.getByRole('button', { name: 'Mail me a fresh link' }).click();
    await page.getByRole('heading', { name: 'A fresh link is on its way' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('one key answers what is held, unless keys are switched off', async () => {
    const faults: Faults = [];
    const { page } = await openWindow(browser, 'desktop', local.url, faults);
    await signIn(page);
    await page.getByRole('link', { name: 'A telephone call' }).click();
    const yes = page.getByRole('button', { name: 'They said yes by phone' });
    await yes.waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('y');
    await page.reload();
    await yes.waitFor();
    await page.keyboard.press('?');
    await page.keyboard.press('y');
    await yes.waitFor({ state: 'detached' });
    const ledger = await local.world.store.items(id, 'L#');
    expect(ledger.at(-1)!.content).toMatchObject({ kind: 'instruction', proof: 'phone' });
    expect(faults).toEqual([]);
  });
});

/** Every page behind a link, as somebody who holds each of them would see it. */
async function clientPages(): Promise<readonly (readonly [string, number])[]> {
  const { world } = local;
  const engagement = (await world.store.load(id))!;
  const ask = engagement.asks[0]!;
  const about: Partial<Record<Purpose, string>> = {
    ask: ask.code,
    confirm: engagement.confirmations[0]!.message,
  };
  const open = purposes.map(async purpose => {
    const link = { engagement: id, purpose, about: about[purpose] ?? '', to: contact };
    return [await sign(world, link), 200] as const;
  });
  const past = { now: () => local.clock.now().subtract({ hours: 24 * 100 }) };
  const old = await sign(
    { ...world, clock: past },
    { engagement: id, purpose: 'part', about: '', to: contact },
  );
  const unsigned = {
    engagement: 'bell' as EngagementId,
    purpose: 'intake',
    about: '',
    to: 'anna@bell.example',
  } as const;
  const intake = await sign(world, unsigned);
  return [...(await Promise.all(open)), [intake, 200], [old, 410], [`${local.url}/c/part/x`, 404]];
}

async function signIn(page: Page): Promise<void> {
  await page.goto(local.newSignInLink());
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Today' }).waitFor();
}

async function makeEngagement(page: Page, faults: Faults): Promise<void> {
  await page.getByRole('link', { name: 'New', exact: true }).click();
  const fields: readonly (readonly [string, string])[] = [
    ['Business', 'Quarry Café'],
    ['Owner', 'Olga Quarry'],
    ['Owner’s address', contact],
    ['Who speaks for them', 'Olga Quarry'],
    ['Their own address', 'info@quarry.example'],
    ['Title', 'New phones'],
    ['First day', '2026-12-07'],
    ['What it is about, in two plain sentences', 'We put in new phones. You keep your number.'],
  ];
  for (const [label, value] of fields) await page.getByLabel(label, { exact: true }).fill(value);
  // The plan follows the form without anything being pressed.
  await page.getByText('several people read this mailbox').waitFor();
  await page.getByLabel('Their own address').fill(contact);
  await page.getByRole('heading', { name: 'Your part in the project - New phones' }).waitFor();
  await page.getByRole('radio', { name: 'hands-off' }).check();
  await page.getByText('18 things of the catalogue').waitFor();
  await page.getByRole('radio', { name: 'balanced' }).check();
  await page.getByText('27 things of the catalogue').waitFor();
  await page.getByRole('button', { name: 'Save as draft' }).click();
  await page.getByText('This is a draft').waitFor();
  await page.getByRole('link', { name: 'Edit' }).click();
  await page.getByLabel('What they get, a line each').fill('Six phones');
  await lookOver(page, faults, ['light']);
  await page.getByRole('button', { name: 'Save the draft' }).click();
  await page.getByText('This is a draft').waitFor();
  expect(local.mailboxes.mails(contact)).toEqual([]);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByText('running', { exact: true }).waitFor();
}

/** A word of one's own on the mail that goes out next, and the one after it not at all. */
async function changeComingMails(page: Page, faults: Faults): Promise<void> {
  await page.getByText('Add a note, or skip it').first().click();
  await page.getByLabel('Your own words, in this mail only').first().fill('The kitchen comes last.');
  await page.getByRole('button', { name: 'Keep the note' }).first().click();
  await page.getByText('Change the note').waitFor();
  await page.getByText('Add a note, or skip it').first().click();
  await page.getByRole('button', { name: 'Skip this mail' }).click();
  await page.getByText('You skip “').waitFor();
  await lookOver(page, faults, ['light']);
  await page.getByRole('button', { name: 'Send it after all' }).click();
  await page.getByText('You skip “').waitFor({ state: 'detached' });
}

async function answerOnPhone(page: Page, faults: Faults): Promise<void> {
  await page.goto(await newestLink('part'));
  await lookOver(page, faults, ['light']);
  const first = page.getByRole('group').first();
  await first.getByText('I’ll do it').click();
  await page.getByRole('button', { name: 'Send my answers' }).click();
  await page.getByText('Thank you, that is saved.').waitFor();
  await lookOver(page, faults, ['light']);
}

async function writeAs(
  page: Page,
  who: 'contact' | 'colleague',
  subject: string,
  words: string,
): Promise<void> {
  await page.goto('/write');
  await page.getByLabel('As', { exact: true }).selectOption(who);
  await page.getByLabel('Subject').fill(subject);
  await page.getByLabel('Words').fill(words);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.goto('/');
}

async function writeAsColleague(page: Page): Promise<void> {
  await writeAs(page, 'colleague', 'Phone for the kitchen', 'Please add a phone for the kitchen.');
  await page.getByText('Please add a phone for the kitchen.').waitFor();
}

async function approveOnPhone(page: Page, faults: Faults): Promise<void> {
  await local.pass(Temporal.Duration.from({ hours: 24 }));
  await page.goto(await newestLink('ask'));
  await lookOver(page, faults, ['light']);
  await page.getByRole('button', { name: 'Yes, this is my instruction' }).click();
  await page.getByText('We take it as your own instruction.').waitFor();
}

async function readLedger(page: Page, faults: Faults): Promise<void> {
  await page.goto(`${path}/ledger`);
  await page.getByRole('heading', { name: 'instruction: Olga Quarry' }).waitFor();
  await page.getByText('the chain is whole').waitFor();
  await page.getByText('Please add a phone for the kitchen.').waitFor();
  await lookOver(page, faults, ['light']);
}

/** The newest link of that purpose in the contact's mailbox, as they would tap it. */
async function newestLink(purpose: string): Promise<string> {
  const link = new RegExp(`${local.url.replaceAll('.', '\\.')}/c/${purpose}/[\\w.-]+`);
  for (let tries = 0; tries < 400; tries++) {
    for (const { id } of local.mailboxes.mails(contact)) {
      const raw = local.mailboxes.read(contact, id)!.raw.toString();
      const found = link.exec(raw.replace(/=\r?\n/g, '').replaceAll('=3D', '='));
      if (found) return found[0];
    }
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`no mail with a link of purpose ${purpose} came`);
}
