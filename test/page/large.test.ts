// In: a report of 2,000 conflicts. Out: whether the page stays small, and every conflict can be reached.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { largeReport } from '../../fixtures/reports/large.ts';
import { launch, openPage } from './browser.ts';

const report = largeReport(2000);
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = (await openPage(browser, { report, context: { explained: 'show' } })).page;
});
afterAll(() => browser.close());

const elements = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);

describe('2,000 conflicts', () => {
  test('only what is in sight is in the document, and it says how many there are', async () => {
    expect(await elements()).toBeLessThan(1500);
    const item = page.locator('.list-place.item').first();
    expect([await item.getAttribute('aria-posinset'), await item.getAttribute('aria-setsize')]).toEqual(['1', '2000']);
  });

  test('the end of the list is reached by scrolling', async () => {
    await page.evaluate(() => document.querySelector('.list-frame')!.scrollTo(0, 1e7));
    await page.locator('.list-place.item[aria-posinset="2000"]').waitFor();
    expect(await elements()).toBeLessThan(1500);
  });

  test('the selected row stays within reach of the keyboard while the list is scrolled away from it', async () => {
    await expect.poll(() => page.locator('.list-item.current').count()).toBe(1);
    await page.keyboard.press('j');
    await expect.poll(() => page.evaluate(() => document.querySelector('.list-frame')!.scrollTop)).toBeLessThan(500);
  });

  test('filters count and choose among all of them', async () => {
    await page.click('.facet summary:has-text("Rule")');
    await page.locator('.choices').waitFor();
    const counts = await page.locator('.choices .count').allTextContents();
    expect(counts.map(Number).reduce((a, b) => a + b)).toBe(2000);
    await page.locator('.choices label').first().click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.textContent('.shown-count')).toContain(`${counts[0]} of 2000`);
    await page.click('.clear');
    await page.fill('#search', `day 1999`);
    await expect
      .poll(() => page.locator('.list .question').allTextContents())
      .toEqual([report.conflicts[1999]!.message]);
    await page.click('.clear');
  });

  test('a link opens any of them and shows it in the list', async () => {
    const id = report.conflicts[1500]!.id;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#conflict-${id}`);
    await page.locator(`.list-item.current[href="#conflict-${id}"]`).waitFor();
    await expect.poll(() => page.locator('.list-item.current').isVisible()).toBe(true);
  });
});

test('the report is the same for the same seed', () => {
  expect(largeReport(50, 3)).toEqual(largeReport(50, 3));
  expect(largeReport(50, 3)).not.toEqual(largeReport(50, 4));
});
