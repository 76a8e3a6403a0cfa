/** axe finds nothing in any mail, and it fits a phone: in Chromium where there is one, else axe alone in jsdom. */
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { everyMail, namesToRead, type Worse } from './worst.ts';

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const phone = { width: 375, height: 720 };

/** Every name one word of 60 letters. */
const unbroken: Worse = {
  string: (_, name) =>
    /(^|\.)name$|client|project|recipient|contact|deputy/i.test(name) ? 'W'.repeat(60) : undefined,
  list: items => items,
};

/** What axe has on the page's `window`. */
const options: axe.RunOptions = { resultTypes: ['violations'], selectors: false };
const faults = ({ violations }: axe.AxeResults) => violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

if (program) {
  describe('in Chromium', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: program, args: quiet });
      page = await browser.newPage({ viewport: phone, offline: true });
      await page.evaluate(axe.source);
    }, 60_000);
    afterAll(() => browser?.close());

    test.each(everyMail(namesToRead))(
      '$name: axe finds nothing, no paragraph is over seven lines, no link under 44 px high',
      async ({ mail }) => {
        await page.setContent(mail.html, { waitUntil: 'commit' });
        expect(
          faults(
            await page.evaluate(
              asked => (globalThis as never as { axe: typeof axe }).axe.run(asked),
              options,
            ),
          ),
        ).toEqual([]);
        expect(await page.evaluate(tooLongOrLow)).toEqual([]);
      },
      120_000,
    );

    test.each(everyMail(unbroken).filter(({ name, template }) => name === template))(
      '$name: fits a phone, whatever the names',
      async ({ mail }) => {
        await page.setContent(mail.html, { waitUntil: 'commit' });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
          phone.width,
        );
      },
      120_000,
    );
  });
} else {
  console.warn('test/emails/axe.test.ts: no Chromium here, so axe runs in jsdom and a phone is not tried');
  test.each(everyMail(namesToRead))(
    '$name: axe finds nothing',
    async ({ mail }) => {
      const { JSDOM } = await import('jsdom');
      const { window } = new JSDOM(mail.html, { runScripts: 'outside-only' });
      window.eval(axe.source);
      // jsdom lays nothing out, so it cannot tell contrast; contrast.test.ts can.
      const asked = { ...options, rules: { 'color-contrast': { enabled: false } } };
      expect(faults(await window.axe.run(window.document, asked))).toEqual([]);
    },
    120_000,
  );
}

/** Runs in the page. */
function tooLongOrLow(): (string | null)[] {
  const height = (element: Element) => element.getBoundingClientRect().height;
  const long = [...document.querySelectorAll('p:not(.facts), li')].filter(
    element => height(element) > 7 * 26 + 1,
  );
  const low = [...document.querySelectorAll('a')].filter(link => height(link) < 44);
  return [...long, ...low].map(element => element.textContent);
}
