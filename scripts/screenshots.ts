// In: the built command and articles of the repository. Out: docs/images: the report page as a reader meets it. Needs Debian's Chromium.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const root = path.resolve(import.meta.dirname, '..');
const stories = (...names: string[]): string[] => names.map((name) => path.join('fixtures/stories', name));
const ARTICLES = [
  'seeds',
  ...stories('protest-permit-negated', 'market-blast-same-hour', 'rail-loan-million-billion', 'handball-title-number'),
  ...stories('hospital-shelling-rising', 'surgeon-verdict', 'monitor-report-two-figures'),
];
const PICTURES = [
  { name: 'report-ar', uiLang: 'ar', width: 1280, height: 800, scheme: 'light' },
  { name: 'report-en', uiLang: 'en', width: 1280, height: 800, scheme: 'dark' },
] as const;

const file = path.join(mkdtempSync(path.join(tmpdir(), 'factdiff-')), 'report.html');
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
mkdirSync(path.join(root, 'docs/images'), { recursive: true });
for (const picture of PICTURES) {
  const args = ['--quiet', '--fail-on', 'never', '--ui-lang', picture.uiLang, '--out', `html=${file}`, ...ARTICLES];
  execFileSync(process.execPath, ['bin/factdiff.js', ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(path.join(root, `docs/images/${picture.name}.webp`), await pictureOf(picture, browser));
}
await browser.close();

/** The page with the conflict that is named on the command line open, else its first. */
async function pictureOf({ width, height, scheme }: (typeof PICTURES)[number], on: Browser): Promise<Buffer> {
  const context = await on.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  const id = process.argv[2];
  await page.goto(pathToFileURL(file).href + (id === undefined ? '' : `#conflict-${id}`));
  await page.waitForSelector('.detail');
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90 });
  await context.close();
  return Buffer.from(data, 'base64');
}
