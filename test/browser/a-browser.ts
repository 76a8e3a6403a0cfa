/** Debian's Chromium behind playwright-core, watched: no console error, no request that leaves the machine, axe. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const path = '/usr/bin/chromium';
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const hasBrowser = existsSync(path);

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: path, args: flags });
}

export const widths = {
  desktop: { width: 1200, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

/** What went wrong while pages were looked at: each is one line, and there must be none. */
export type Faults = string[];

/** A window whose console and requests are watched; `own` is the only origin it may ask. */
export async function openWindow(
  browser: Browser,
  width: keyof typeof widths,
  own: string,
  faults: Faults,
): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: widths[width], baseURL: own });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  context.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== own) faults.push(`asked for ${request.url()}`);
  });
  page.on('console', message => {
    // Of a page that says no, the browser notes the status; the test that asked for it looks at that itself.
    if (message.location().url === page.url() && /the server responded with/.test(message.text())) return;
    if (message.type() === 'error' || message.type() === 'warning')
      faults.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('pageerror', error => faults.push(`${page.url()} script: ${error.message}`));
  return { page, context };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    where: unknown,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
}

/** How a page is looked at: whole, or once more where only its colours or its width are others. */
type Guise = 'light' | 'dark' | 'narrow';

const rules: Readonly<Record<Guise, readonly string[] | null>> = {
  light: null,
  dark: ['color-contrast'],
  narrow: ['target-size', 'scrollable-region-focusable', 'label', 'button-name', 'link-name'],
};

/** Looks the page over in each guise: axe's violations, and whether it must be scrolled sideways. */
export async function lookOver(
  page: Page,
  faults: Faults,
  guises: readonly Guise[] = ['light', 'dark'],
): Promise<void> {
  for (const guise of guises) {
    await page.emulateMedia({ colorScheme: guise === 'dark' ? 'dark' : 'light' });
    const found = await violations(page, rules[guise]);
    faults.push(...found.map(one => `${page.url()} ${guise} axe: ${one}`));
  }
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  if (isTooWide) faults.push(`${page.url()} must be scrolled sideways`);
}

async function violations(page: Page, rules: readonly string[] | null): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  return page.evaluate(async only => {
    const { axe, document } = globalThis as unknown as { axe: Axe; document: unknown };
    // Frames hold mails, which have an accessibility test of their own.
    const { violations } = await axe.run(document, { iframes: false, ...(only ? { runOnly: only } : {}) });
    return violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  }, rules);
}
