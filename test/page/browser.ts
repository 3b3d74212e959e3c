// In: a report. Out: its page, open in Debian's Chromium from a file, with what it complained of.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Report } from '../../src/core/conflict.ts';
import type { ReportContext } from '../../src/core/reporter.ts';
import { html } from '../../src/report/html.ts';
import { sample, written } from '../report/sample.ts';

const CHROMIUM = '/usr/bin/chromium';
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const folder = mkdtempSync(path.join(tmpdir(), 'factdiff-page-'));

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: QUIET });

/** How a test wants its page. */
export interface Wanted {
  readonly report?: Report;
  readonly context?: Partial<ReportContext>;
  readonly browser?: BrowserContextOptions;
  readonly hash?: string;
  /** Runs in the page before anything of its own. */
  readonly before?: () => void;
}

export interface Opened {
  readonly page: Page;
  /** Errors, refusals of the security policy and requests that left the file, as they come. */
  readonly complaints: readonly string[];
  /** The address of the file, without a link into it. */
  readonly address: string;
}

let files = 0;

/** Writes the report's page and opens it in a browser of its own, which remembers nothing of the tests before. */
export async function openPage(browser: Browser, wanted: Wanted = {}): Promise<Opened> {
  const file = path.join(folder, `report-${files++}.html`);
  writeFileSync(file, await written(html, wanted.context, wanted.report ?? sample));
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 }, ...wanted.browser });
  if (wanted.before) await context.addInitScript(wanted.before);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const address = pathToFileURL(file).href;
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) complaints.push(request.url());
  });
  await page.goto(address + (wanted.hash ?? ''));
  await page.waitForSelector('.page');
  return { page, complaints, address };
}
