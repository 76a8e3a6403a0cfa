/** What only a browser can measure: a phone's width, heights on the glass, colours as painted, axe on all of it. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { everyMail, toRead, type Worse } from './worst.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const phone = { width: 375, height: 720 };

if (!program)
  console.warn('test/emails/browser.test.ts: skipped, there is no Chromium here (apt-get install chromium)');

/** Every name one word of 60 letters, every word list unbroken. */
const unbroken: Worse = {
  string: (_, name) =>
    /(^|\.)name$|client|project|recipient|contact|deputy/i.test(name) ? 'W'.repeat(60) : undefined,
  list: items => items,
};

(program ? describe : describe.skip)('in a browser', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program!, args: quiet });
    page = await browser.newPage({ viewport: phone, javaScriptEnabled: true, offline: true });
  }, 30_000);
  afterAll(() => browser?.close());

  test.each(everyMail(toRead))('$name: axe finds nothing', async ({ mail }) => {
    await page.setContent(mail.html);
    await page.evaluate(axe.source);
    const found = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });

  test.each(everyMail(unbroken))('$name: fits a phone with unbroken names', async ({ mail }) => {
    await page.setContent(mail.html);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });

  test.each(everyMail(toRead))('$name: paragraphs of seven lines, links 44 px high', async ({ mail }) => {
    await page.setContent(mail.html);
    const measured = await page.evaluate(() => ({
      long: [...document.querySelectorAll('p:not(.facts), li')]
        .filter(element => element.getBoundingClientRect().height > 7 * 26 + 1)
        .map(element => element.textContent),
      low: [...document.querySelectorAll('a')]
        .filter(link => link.getBoundingClientRect().height < 44)
        .map(link => link.textContent),
    }));
    expect(measured).toEqual({ long: [], low: [] });
  });
});
