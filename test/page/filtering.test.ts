// In: the sample report as a page, and links into it. Out: whether filters, search and links show what they say.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from './browser.ts';

let browser: Browser;
/** A page that tests of single filters share: each clears what it set. */
let shared: Page;
beforeAll(async () => {
  browser = await launch();
  shared = (await openPage(browser)).page;
});
afterAll(() => browser.close());

const questions = (page: Page): Promise<string[]> => page.locator('.list .question').allTextContents();
const tick = async (page: Page, facet: string, value: string): Promise<void> => {
  await page.click(`.facet summary:has-text("${facet}")`);
  await page.locator('.choices label', { hasText: value }).click();
  await page.keyboard.press('Escape');
};

describe('filters', () => {
  test('tell how many conflicts are explained and set aside, and show them when asked', async () => {
    const { page } = await openPage(browser);
    await expect
      .poll(() => page.locator('.tabs label').allTextContents())
      .toEqual(['Unexplained 7', 'Explained 3', 'Set aside 1', 'All 11']);
    await page.locator('.tabs label', { hasText: 'Set aside' }).click();
    await expect.poll(() => questions(page)).toHaveLength(1);
    await page.keyboard.press('j');
    await expect.poll(() => page.textContent('.why')).toContain('agreed with the desk');
  });

  test('begin with everything where the run was asked to show what is explained', async () => {
    const { page } = await openPage(browser, { context: { explained: 'show' } });
    await expect.poll(() => questions(page)).toHaveLength(11);
  });

  test.for([
    ['Rule', 'Weekday', 1],
    ['Severity', 'warning', 2],
    ['Outlet', 'IRNA English', 3],
    ['Language', 'English', 6],
    ['Compared', 'within one article', 1],
    ['Topic', 'غرق مركب', 3],
  ] as const)('by %s: %s', async ([facet, value, count]) => {
    await tick(shared, facet, value);
    await expect.poll(() => questions(shared)).toHaveLength(count);
    await expect.poll(() => shared.textContent('.shown-count')).toContain(`${count} of 11`);
    await shared.click('.clear');
    await expect.poll(() => questions(shared)).toHaveLength(7);
  });

  test('of two kinds hold together; two values of one kind are alternatives', async () => {
    const { page } = await openPage(browser);
    await tick(page, 'Rule', 'Ordinal');
    await tick(page, 'Rule', 'Quantity');
    await expect.poll(() => questions(page)).toHaveLength(3);
    await tick(page, 'Severity', 'warning');
    await expect.poll(() => questions(page)).toEqual(['Which round was held on 7 April 2021?']);
    await expect
      .poll(() => page.locator('.facet summary', { hasText: 'Rule' }).locator('.count').textContent())
      .toBe('2');
  });

  test.for([
    ['kerkennah', 1],
    ['الميليشيات المدعومه', 1],
    ['٤٦ مهاجرًا', 1],
    ['بلينكن', 0],
    ['c17b20', 1],
    ['third REUTERS', 0],
  ] as const)('search for «%s», whatever its spelling', async ([text, count]) => {
    await shared.keyboard.press('/');
    await shared.keyboard.type(text);
    await expect.poll(() => questions(shared)).toHaveLength(count);
    await shared.click('.clear');
  });

  test('say so when nothing matches, and give the way back', async () => {
    const { page } = await openPage(browser);
    await page.fill('#search', 'nothing of the kind');
    await expect.poll(() => page.textContent('.list-pane')).toBe('Nothing matches these filters.');
    await page.click('.clear');
    await expect.poll(() => questions(page)).toHaveLength(7);
  });
});

describe('links', () => {
  test('open their conflict, also by the beginning of its id', async () => {
    const { page } = await openPage(browser, { hash: '#conflict-77aa10' });
    await expect.poll(() => page.textContent('#question')).toBe('Was a withdrawal agreed?');
    await expect
      .poll(() => page.locator('.list-item.current .question').textContent())
      .toBe('Was a withdrawal agreed?');
  });

  test('show in the list what it would hide', async () => {
    const { page } = await openPage(browser, { hash: '#conflict-0a55d3e17f21' });
    await expect.poll(() => page.textContent('#question')).toBe('How is the name spelt?');
    await expect.poll(() => page.locator('.list-item.current').count()).toBe(1);
  });

  test('are followed while the page is open, and follow the reader', async () => {
    const { page, address } = await openPage(browser);
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toBe(`${address}#conflict-77aa10f3c9e2`);
    await page.evaluate(() => {
      location.hash = '#conflict-c17b20e88d05';
    });
    await page.locator('#question', { hasText: 'How many people died?' }).waitFor();
  });

  test.for(['#conflict-000000', '#conflict-%E0%A4%A', '#elsewhere'])(
    'that lead nowhere (%s) open the page as ever',
    async (hash) => {
      const { page, complaints } = await openPage(browser, { hash });
      await expect.poll(() => page.textContent('#question')).toBe('Which round of the talks was it?');
      expect(complaints).toEqual([]);
    },
  );
});
