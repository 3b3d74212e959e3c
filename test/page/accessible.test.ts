// In: the page in its views, languages and colours. Out: that axe finds nothing wrong with it.
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Findings of WCAG 2.2 A and AA and of axe's good practice, by rule, with the first element of each. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
  return violations.map((v) => `${v.impact}: ${v.id}: ${v.nodes[0]?.html} ${v.nodes[0]?.failureSummary}`);
}

describe.for(['ar', 'en'] as const)('in %s', (uiLang) => {
  test.for(['light', 'dark'] as const)('the open conflict, %s', async (colorScheme) => {
    const { page } = await openPage(browser, { context: { uiLang }, browser: { colorScheme } });
    await page.keyboard.press('c');
    expect(await findings(page)).toEqual([]);
  });

  test('an explained conflict, a menu and the lists over the page', async () => {
    const { page } = await openPage(browser, { context: { uiLang }, hash: '#conflict-e4410aa7d1c8' });
    await page.click('.facet summary >> nth=1');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.tool-keys');
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.click('.tool-articles');
    expect(await findings(page)).toEqual([]);
  });

  test('on a telephone: the list, then the conflict, with nothing wider than the screen', async () => {
    const { page } = await openPage(browser, {
      context: { uiLang },
      browser: { viewport: { width: 390, height: 780 } },
    });
    await expect.poll(() => page.isVisible('.list-pane')).toBe(true);
    expect(await findings(page)).toEqual([]);
    await page.locator('.list-item').first().click();
    await expect.poll(() => page.isVisible('.list-pane')).toBe(false);
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.click('.back');
    await expect.poll(() => page.isVisible('.list-pane')).toBe(true);
  });

  test('where nothing was found', async () => {
    const { sample } = await import('../report/sample.ts');
    const { page } = await openPage(browser, { context: { uiLang }, report: { ...sample, conflicts: [], topics: [] } });
    expect(await findings(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  test('the conflict is one step away, and Enter in the list opens a row', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('detail');
    await page.locator('.list-item').nth(2).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.textContent('#question')).toContain('What did the letter ask');
  });

  test('a menu opens, is ticked and gives the focus back', async () => {
    const { page } = await openPage(browser);
    await page.focus('.facet summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.choices');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => page.textContent('.shown-count')).toContain('5 of 11');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  });
});
