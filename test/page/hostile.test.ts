// In: articles that try to be a program, to end the data or to turn the page round. Out: that they stay text.

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/core/conflict.ts';
import { html } from '../../src/report/html.ts';
import { sample, written } from '../report/sample.ts';
import { launch, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const HOSTILE = '</script><script>window.ran = 1; alert(1)</script><img src=x onerror="window.ran = 2">';
const TURNED = '\u202Etxet desrever\u202C \u2066\u200F';
const CONTROLS = '\u0000\u0007\u001B[31m\u0085\u2028]]>-->';

/** Every text of the report, all at once. */
function poisoned(report: Report): Report {
  const poison = (value: unknown, key: string): unknown => {
    const kept = [
      'id',
      'article',
      'articles',
      'topic',
      'rule',
      'severity',
      'scope',
      'lang',
      'kind',
      'basis',
      'voice',
      'stance',
      'field',
      'confidence',
      'state',
      'by',
      'value',
    ];
    if (kept.includes(key)) return value;
    if (typeof value === 'string') return `${value}${HOSTILE}${TURNED}${CONTROLS}`;
    if (Array.isArray(value)) return value.map((v) => poison(v, ''));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poison(v, k)]));
    return value;
  };
  return poison(report, '') as Report;
}

describe('hostile text', () => {
  test('stays text wherever the page shows it', async () => {
    const { page, complaints } = await openPage(browser, { report: poisoned(sample), context: { explained: 'show' } });
    for (let i = 0; i < sample.conflicts.length; i++) {
      await expect.poll(() => page.textContent('#question')).toContain('<script>window.ran = 1; alert(1)</script>');
      await page.keyboard.press('j');
    }
    await page.click('.facet summary >> nth=2');
    await page.click('.tool-articles');
    await expect.poll(() => page.textContent('dialog')).toContain('<img src=x onerror="window.ran = 2">');
    expect(
      await page.evaluate(() => [
        (window as unknown as { ran?: number }).ran,
        document.scripts.length,
        document.images.length,
      ]),
    ).toEqual([undefined, 2, 0]);
    expect(complaints).toEqual([]);
  });

  test('is shown without what turns or hides it', async () => {
    const { page } = await openPage(browser, { report: poisoned(sample), context: { explained: 'show' } });
    const text = await page.evaluate(() => document.querySelector('.detail-scroll')!.textContent!);
    // Isolates that the page itself puts around names are balanced; overrides and marks are never there.
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e]/);
    expect(text.match(/[\u2066-\u2068]/g)?.length ?? 0).toBe(text.match(/\u2069/g)?.length ?? 0);
    expect(text).toContain('␛[31m');
  });

  test('leads nowhere: an address that is none of the web is no link', async () => {
    const articles = sample.articles.map((a) => ({ ...a, url: 'javascript:alert(1)//https://x' }));
    const { page } = await openPage(browser, { report: { ...sample, articles } });
    await expect.poll(() => page.locator('a.external').count()).toBe(0);
  });

  test('cannot end the data in the file', async () => {
    const file = await written(html, {}, poisoned(sample));
    expect(file.match(/<\/script/gi)).toHaveLength(2);
    expect(file).not.toMatch(/<img|<!--/i);
  });
});

describe('the policy of the page', () => {
  test('runs no program but its own, loads nothing, and takes no text for markup', async () => {
    const { page, complaints } = await openPage(browser);
    const tried = await page.evaluate(async () => {
      const script = document.createElement('script');
      const said: string[] = [];
      const attempt = async (name: string, deed: () => unknown): Promise<void> => {
        try {
          await deed();
          said.push(name);
        } catch {}
      };
      await attempt('script', () => {
        script.textContent = 'window.ran = 1';
        document.body.append(script);
      });
      await attempt('innerHTML', () => {
        document.createElement('p').innerHTML = '<b>x</b>';
      });
      await attempt('fetch', () => fetch('https://example.org/'));
      await attempt('text as a program', () => setTimeout('window.ran = 2' as unknown as () => void));
      await new Promise((done) => setTimeout(done, 50));
      return [...said, (window as unknown as { ran?: number }).ran];
    });
    expect(tried).toEqual([undefined]);
    expect(complaints.some((c) => c.includes('Content Security Policy'))).toBe(true);
  });
});
