// In: the sample report, its page in Arabic and in English. Out: whether the page runs the right way, and each text in it its own.

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const left = (page: Page, what: string): Promise<number> =>
  page
    .locator(what)
    .first()
    .evaluate((e) => e.getBoundingClientRect().left);

describe('in Arabic', () => {
  test('the page runs right to left, in Arabic words', async () => {
    const { page, complaints } = await openPage(browser, { context: { uiLang: 'ar' } });
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.title]),
    ).toEqual(['ar', 'rtl', 'أين تتعارض المقالات · factdiff']);
    expect(await left(page, '.list-pane')).toBeGreaterThan(await left(page, '.detail-pane'));
    expect(await left(page, '.side:nth-child(1)')).toBeGreaterThan(await left(page, '.side:nth-child(2)'));
    await expect.poll(() => page.textContent('.tally-counts')).toBe(' 5 أخطاء تحذيران لا ملاحظات');
    expect(complaints).toEqual([]);
  });

  test('an English passage still runs left to right, and an Arabic name that begins in Latin letters right to left', async () => {
    const { page } = await openPage(browser, { context: { uiLang: 'ar' } });
    const english = page.locator('.passage:lang(en)').first();
    expect(await english.evaluate((e) => [e.getAttribute('dir'), getComputedStyle(e).direction])).toEqual([
      'ltr',
      'ltr',
    ]);
    expect(await page.locator('.outlet', { hasText: 'TRT عربي' }).first().getAttribute('dir')).toBe('rtl');
  });

  test('no English word of the page itself is left', async () => {
    const { page } = await openPage(browser, { context: { uiLang: 'ar' } });
    const own = await page.locator('.head, .toolbar, .triage, .badges, .why h3, .timeline h3').allTextContents();
    const words = own.join(' ').replace(/English|3f9ac2|\b[a-z]\b/g, '');
    expect(words.match(/[A-Za-z]{2,}/g)).toBeNull();
  });
});

test('the language is changed on the page, kept, and changes no filter and no place', async () => {
  const { page } = await openPage(browser, { hash: '#conflict-c17b20e88d05' });
  await page.fill('#search', 'صفاقس');
  await page.click('.tool.language');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl');
  await expect.poll(() => page.inputValue('#search')).toBe('صفاقس');
  await expect.poll(() => page.locator('.list-item.current').getAttribute('href')).toBe('#conflict-c17b20e88d05');
  await page.reload();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ar');
});

test('what the run found is told in the language of the page, and found by words of either', async () => {
  const retold = new Map([
    ['How many people died?', 'كم عدد القتلى؟'],
    ['more than 60', 'أكثر من 60'],
    ['the sources are independent', 'المصادر مستقلة'],
  ]);
  const { page } = await openPage(browser, { context: { retold }, hash: '#conflict-c17b20e88d05' });
  const question = page.locator('#question');
  expect([await question.textContent(), await question.getAttribute('dir')]).toEqual(['How many people died?', 'ltr']);
  await page.fill('#search', 'القتلى');
  await page.click('.tool.language');
  expect([await question.textContent(), await question.getAttribute('dir')]).toEqual(['كم عدد القتلى؟', 'rtl']);
  await expect.poll(() => page.locator('.list .question').allTextContents()).toEqual(['كم عدد القتلى؟']);
  expect((await page.locator('.side .value').allTextContents()).at(-1)).toBe('أكثر من 60');
  await expect
    .poll(() => page.textContent('.why ul'))
    .toBe('all values are stated and no two of them overlapالمصادر مستقلة');
});

test('colours follow the system until they are chosen', async () => {
  const { page } = await openPage(browser, { browser: { colorScheme: 'dark' } });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  expect(await theme()).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(theme).toBe('light');
  await page.click('.tool-theme');
  await page.click('.tool-theme');
  expect(await theme()).toBe('dark');
});
