// In: the sample report as a page. Out: whether a reader finds in it what the report says, without a word to any network.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sample } from '../report/sample.ts';
import { launch, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the page opens from a file', () => {
  test('with no request, no error and nothing that its own policy refuses', async () => {
    const { page, complaints } = await openPage(browser);
    expect(await page.title()).toBe('Where the articles disagree · factdiff');
    await page.click('.tool-articles');
    await page.keyboard.press('Escape');
    for (let i = 0; i < sample.conflicts.length; i++) await page.keyboard.press('j');
    expect(complaints).toEqual([]);
  });

  test('with conflicts by topic, unexplained ones first, the most severe first', async () => {
    const { page } = await openPage(browser);
    await expect
      .poll(() => page.locator('.list .list-heading h2').allTextContents())
      .toEqual(sample.topics.map((t) => t.label));
    const severities = await page.locator('.list .list-item .severity').allTextContents();
    expect(severities).toEqual(['error', 'error', 'warning', 'warning', 'error', 'error', 'error']);
    await page.selectOption('.grouping select', 'severity');
    await expect.poll(() => page.locator('.list .list-heading h2').allTextContents()).toEqual(['error', 'warning']);
  });

  test('and says so when there is nothing to show', async () => {
    const empty = { ...sample, conflicts: [], topics: [] };
    const { page, complaints } = await openPage(browser, { report: empty });
    await expect.poll(() => page.textContent('.empty')).toContain('11 articles were read and compared');
    expect(complaints).toEqual([]);
  });

  test('it is the same file twice', async () => {
    const [one, two] = [await openPage(browser), await openPage(browser)];
    expect(await one.page.content()).toBe(await two.page.content());
  });
});

describe('a conflict shows', () => {
  test('each value with its sources, and each passage in its own direction with the differing word marked', async () => {
    const { page } = await openPage(browser);
    const sides = page.locator('.side');
    await expect.poll(() => sides.locator('.value').allTextContents()).toEqual(['fourth', 'third']);
    expect(await sides.nth(1).locator('.counts').textContent()).toBe('3 independent sources · 3 passages');
    const first = sides.nth(0).locator('.passage');
    expect(await first.getAttribute('dir')).toBe('rtl');
    expect(await first.evaluate((e) => getComputedStyle(e).direction)).toBe('rtl');
    await expect
      .poll(() => first.locator('mark').allTextContents())
      .toEqual(['الجولة ', 'الرابعة', ' من المحادثات الاستراتيجية مع واشنطن']);
    await expect.poll(() => first.locator('mark .differs').allTextContents()).toEqual(['الرابعة']);
    const english = sides.nth(1).locator('.evidence', { hasText: 'AP' }).last().locator('.passage');
    expect(await english.getAttribute('dir')).toBe('ltr');
  });

  test('outlet, date with its basis, attribution, place and lineage of each passage', async () => {
    const { page } = await openPage(browser);
    const [trt, cairo, ava, ap] = await page.locator('.evidence').allTextContents();
    expect(trt).toMatch(/^TRT عربي.*7 April 2021 implied/);
    expect(trt).toContain('000_7bb98b9dfc74d8de.txt:8');
    expect(cairo).toContain('Copied wordingone source with');
    expect(ava).toMatch(/مسؤولون عراقيون.* · reported · via .*أسوشيتد برس/);
    expect(ap).toContain('headline');
    await expect
      .poll(() => page.locator('.external').getAttribute('href'))
      .toBe('https://example.org/iraq-talks?lang=en&id=1');
  });

  test('why it is reported, and why both can be true', async () => {
    const { page } = await openPage(browser, { hash: '#conflict-e4410aa7d1c8' });
    await expect
      .poll(() => page.textContent('.explanation'))
      .toContain('one text tells of August 2020, the others of April 2021');
    await expect.poll(() => page.textContent('.why')).toContain('the articles speak of different months');
  });

  test('who said what when: a row an article, later ones further along the reading direction', async () => {
    const { page } = await openPage(browser, { hash: '#conflict-c17b20e88d05' });
    expect((await page.locator('.chart-row').allTextContents())[1]).toBe('35BBC عربي3 June 11:40');
    const places = await page
      .locator('circle.mark')
      .evaluateAll((marks) => marks.map((m) => Number(m.getAttribute('cx'))));
    expect(places).toHaveLength(4);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    await page.click('.tool.language');
    const turned = await page
      .locator('circle.mark')
      .evaluateAll((marks) => marks.map((m) => Number(m.getAttribute('cx'))));
    expect(turned).toEqual([...turned].sort((a, b) => b - a));
  });

  test('what could not be read and what was not compared, with the articles', async () => {
    const { page } = await openPage(browser);
    await page.click('.tool-articles');
    const text = await page.textContent('dialog');
    expect(text).toContain('PDF keeps glyphs, not text.');
    expect(text).toContain('equal by sum: 4 dead and 28 hurt are 32');
    expect(text).toContain('One source: 2 articles');
  });
});
