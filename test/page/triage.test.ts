// In: a reviewer at the keyboard. Out: whether verdicts are taken, kept, saved as the documented file, and read back.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readVerdicts, type Verdict } from '../../src/page/verdicts.ts';
import { sample } from '../report/sample.ts';
import { launch, openPage } from './browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const pressed = (page: Page): Promise<string[]> => page.locator('.verdict[aria-pressed=true] span').allTextContents();

async function saved(page: Page): Promise<{ name: string; text: string; verdicts: readonly Verdict[] }> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('x');
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');
  return { name: file.suggestedFilename(), text, verdicts: readVerdicts(text).verdicts };
}

describe('at the keyboard', () => {
  test('j and k move, letters judge, u takes back', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await expect.poll(() => page.textContent('#question')).toBe('Was a withdrawal agreed?');
    await page.keyboard.press('c');
    await expect.poll(() => pressed(page)).toEqual(['Confirm']);
    await page.keyboard.press('n');
    await expect.poll(() => pressed(page)).toEqual(['Not the same event']);
    await expect.poll(() => page.textContent('.progress span')).toBe('1 of 7 reviewed');
    await expect.poll(() => page.locator('.list-item.current .verdict-mark').textContent()).toBe('Not the same event');
    await page.keyboard.press('u');
    await expect.poll(() => pressed(page)).toEqual([]);
    await expect.poll(() => page.textContent('.progress span')).toBe('0 of 7 reviewed');
  });

  test('an Arabic keyboard does the same by the place of its keys', async () => {
    const { page } = await openPage(browser);
    const press = (key: string, code: string) =>
      page.evaluate((init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init })), {
        key,
        code,
      });
    await press('ت', 'KeyJ');
    await expect.poll(() => page.textContent('#question')).toBe('Was a withdrawal agreed?');
    await press('ؤ', 'KeyC');
    await expect.poll(() => pressed(page)).toEqual(['Confirm']);
    await press('؟', 'Slash');
    await expect.poll(() => page.locator('dialog.keys').count()).toBe(1);
  });

  test('letters that are typed or held with Ctrl are no commands', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('m');
    await page.keyboard.type('check with the ministry, next week');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+d');
    await expect.poll(() => pressed(page)).toEqual([]);
    await expect.poll(() => page.textContent('#question')).toBe('Which round of the talks was it?');
  });

  test('? lists the keys, Escape closes the list', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('?');
    await expect.poll(() => page.textContent('dialog')).toContain('wNeeds work: Undecided');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => page.textContent('#question')).toBe('Which round of the talks was it?');
  });
});

describe('verdicts', () => {
  test('are saved one a line, with state, note, who, when, rule and articles', async () => {
    const { page } = await openPage(browser);
    await page.fill('.reviewer input', 'رانيا');
    await page.fill('#note', 'الوكالة تقول «الثالثة»');
    await page.locator('#note').blur();
    await page.keyboard.press('c');
    await page.keyboard.press('j');
    await page.keyboard.press('w');
    const { name, text, verdicts } = await saved(page);
    expect(name).toBe('factdiff-verdicts.ndjson');
    expect(text.split('\n')[0]).toBe('{"format":"factdiff-verdicts","schemaVersion":1}');
    expect(verdicts.map(({ when, ...rest }) => rest)).toEqual([
      {
        conflict: '3f9ac2d41b07',
        state: sample.conflicts[0]!.state,
        verdict: 'confirm',
        note: 'الوكالة تقول «الثالثة»',
        who: 'رانيا',
        rule: 'ordinal',
        articles: ['0b1f22c4d7aa', '9c31d0e6b2f4', 'ap-2021-04-07', 'dac2e259930c'],
        sides: [[expect.objectContaining({ id: 'dac2e259930c' })], expect.any(Array)],
      },
      expect.objectContaining({ conflict: '77aa10f3c9e2', verdict: 'needs-work', who: 'رانيا' }),
    ]);
    expect(verdicts.every((v) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(v.when))).toBe(true);
  });

  test('are there again at the next visit, with the reviewer', async () => {
    const { page } = await openPage(browser);
    await page.fill('.reviewer input', 'Omar');
    await page.locator('.reviewer input').blur();
    await page.keyboard.press('d');
    await page.locator('.progress', { hasText: '1 of 7 reviewed' }).waitFor();
    await page.reload();
    await expect.poll(() => pressed(page)).toEqual(['Dismiss']);
    await expect.poll(() => page.inputValue('.reviewer input')).toBe('Omar');
  });

  test('taken back after they were saved are withdrawn in the next file; before, forgotten', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('c');
    await saved(page);
    await page.keyboard.press('u');
    await page.keyboard.press('j');
    await page.keyboard.press('c');
    await page.keyboard.press('u');
    expect((await saved(page)).verdicts.map((v) => [v.conflict, v.verdict])).toEqual([['3f9ac2d41b07', 'withdrawn']]);
  });

  test('of a colleague are added from a file, beside one’s own; damaged lines are told', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('c');
    const line = {
      conflict: '3f9ac2d41b07',
      state: 'other',
      verdict: 'dismiss',
      note: '<b>see</b> \u202eAP',
      who: 'Rania',
      when: '2026-11-03T08:00:00Z',
    };
    const text = `${JSON.stringify(line)}\n${JSON.stringify({ ...line, conflict: 'elsewhere' })}\n{"conflict":\n`;
    await page.setInputFiles('input[type=file]', {
      name: 'v.ndjson',
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page.locator('.notice', { hasText: '1 verdict added. 1 line could not be read' }).waitFor();
    await expect
      .poll(() => page.textContent('.others'))
      .toMatch(/Dismiss — .Rania., 3 November 2026: <b>see<\/b> AP given when the values were different/);
    await expect.poll(() => pressed(page)).toEqual(['Confirm']);
  });

  test('given without a name are the reviewer’s who then gives one; a name of someone else changes hands with nothing', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('c');
    await page.fill('.reviewer input', 'Rania');
    await page.locator('.reviewer input').blur();
    await expect.poll(() => pressed(page)).toEqual(['Confirm']);
    await page.fill('.reviewer input', 'Omar');
    await page.locator('.reviewer input').blur();
    await expect.poll(() => pressed(page)).toEqual([]);
    expect((await saved(page)).verdicts.map((v) => v.who)).toEqual(['Rania']);
  });

  test('where the browser keeps nothing, the page says so and works all the same', async () => {
    const before = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    const { page, complaints } = await openPage(browser, { before: before as () => void });
    await expect.poll(() => page.textContent('.not-kept')).toContain('keeps nothing');
    await page.keyboard.press('c');
    expect((await saved(page)).verdicts).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('there being none, nothing is saved, and the reader is told', async () => {
    const { page } = await openPage(browser);
    await page.keyboard.press('x');
    await expect.poll(() => page.textContent('.notice')).toBe('No verdict has been given yet');
    await page.locator('.notice', { hasNotText: 'No verdict' }).waitFor({ state: 'attached' });
  });
});
