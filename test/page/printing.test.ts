// In: the page as it is printed. Out: whether paper holds every conflict that is shown, with all passages, and what was left out.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('paper holds every conflict that is shown, whole, and says what was left out', async () => {
  const { page, complaints } = await openPage(browser);
  await page.keyboard.press('c');
  await page.fill('#search', 'صفاقس');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.isVisible('#app')).toBe(false);
  await expect
    .poll(() => page.locator('#print h2').allTextContents())
    .toEqual(['How many people died?', 'Where did the boat sink?', 'Does the weekday fall on the date?']);
  await expect.poll(() => page.locator('#print .print-conflict').first().locator('.passage').count()).toBe(6);
  await expect.poll(() => page.textContent('#print header')).toContain('Shown: 3 of 11. Unexplained · “صفاقس”');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => page.locator('#print *').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('verdicts stand on paper, and dark pages print dark on white', async () => {
  const { page } = await openPage(browser, { browser: { colorScheme: 'dark' } });
  await page.fill('.reviewer input', 'Rania');
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  // What is printed is what stands on the screen.
  await page.locator('.progress', { hasText: /^\D*1 of/ }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect.poll(() => page.textContent('.print-verdict')).toContain('Dismiss — \u2066Rania\u2069');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('#print h2')!).color)).toBe('rgb(0, 0, 0)');
});

test('the browser prints several pages', async () => {
  const { page } = await openPage(browser, { context: { uiLang: 'ar' } });
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(3);
});
