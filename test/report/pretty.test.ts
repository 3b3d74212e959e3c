// In: the sample report on pages of several widths. Out: whether a person can read it, whatever the articles hold.
import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/core/conflict.ts';
import { displayWidth } from '../../src/report/display.ts';
import { pretty } from '../../src/report/pretty.ts';
import { colourless, sample, written } from './sample.ts';

describe('the page for people', () => {
  test('on a wide terminal', async () => {
    await expect(await written(pretty, { width: 120, isolate: false })).toMatchFileSnapshot(
      'snapshots/pretty-wide.txt',
    );
  });

  test('on a narrow terminal, with what is explained, in Arabic', async () => {
    const text = await written(pretty, { width: 64, explained: 'show', uiLang: 'ar' });
    await expect(text).toMatchFileSnapshot('snapshots/pretty-narrow-ar.txt');
  });

  test('in a pipe, with everything', async () => {
    const text = await written(pretty, { explained: 'show', verbose: true });
    await expect(text).toMatchFileSnapshot('snapshots/pretty-verbose.txt');
  });

  test.for([80, 130])('keeps a page of %i columns within the width of the terminal', async (width) => {
    for (const uiLang of ['ar', 'en'] as const) {
      const lines = (await written(pretty, { width, uiLang, explained: 'show' })).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
    }
  });

  test('breaks who says it between its parts, and the names of a topic before its dates', async () => {
    const [conflict, topic] = [sample.conflicts[0]!, sample.topics[0]!];
    const speaker = 'a spokesperson of the ministry of foreign affairs';
    const sides = conflict.sides.map((side) => ({
      ...side,
      evidence: side.evidence.map((e) => ({
        ...e,
        attribution: { ...e.attribution, voice: 'reported' as const, speaker },
      })),
    }));
    const topics = [{ ...topic, label: 'A long story of many names: Muscat, Tehran, Salalah, Baghdad, Washington' }];
    const text = await written(pretty, { width: 80 }, { ...sample, topics, conflicts: [{ ...conflict, sides }] });
    expect(text).toMatch(/^A long story.*Washington ·\n {2}\S/);
    expect(text).toMatch(/:\d+ ·\n +a spokesperson of the ministry of foreign affairs/);
  });

  test('wraps right-to-left text in isolates and never turns it round', async () => {
    const text = await written(pretty, { width: 120, isolate: true });
    expect(text).toMatch(/\u2068[^\u2068\u2069]*موافقتهم على سحب القوات الأمريكية من العراق[^\u2068\u2069]*\u2069/);
    expect(text.split('\u2068').length).toBe(text.split('\u2069').length);
  });

  test('shows escapes and direction overrides of an article as characters', async () => {
    const text = await written(pretty);
    expect(text).toContain('␛[31mRED␛[0m txet desrever ␇');
    expect(text).not.toMatch(/[\u001b\u0007\u202a-\u202e]/);
  });

  test('says how many differ for a reason, and shows them when asked', async () => {
    expect(await written(pretty)).toContain('2 more differ for a reason (another spelling; a different time)');
    expect(await written(pretty, { explained: 'show' })).toContain('one person, two spellings in Arabic letters');
    expect(await written(pretty, { explained: 'hide' })).not.toContain('for a reason');
  });

  test('shows a passage in its sentence, as much of it as fits on the line, and the passage itself in bold', async () => {
    const palette = { ...colourless, strong: (s: string) => `[${s}]` };
    const conflict = { ...sample.conflicts[0]!, sides: [] as Side[] };
    const said = (quote: string, context: string, width: number): Promise<string> => {
      const evidence = [{ ...sample.conflicts[0]!.sides[0]!.evidence[0]!, quote, context }];
      const sides = [{ ...sample.conflicts[0]!.sides[0]!, label: '12', evidence }];
      return written(pretty, { width, palette }, { ...sample, conflicts: [{ ...conflict, sides }] });
    };
    const context = 'In 2012 the ministry said that 12 people were killed in the blast at the market on Monday.';
    expect(await said('12 people', context, 140)).toContain(`said that [12 people] were killed in the blast`);
    expect(await said('12 people', context, 80)).toMatch(
      /…ministry said that \[12 people\] were killed in the blast…\n/,
    );
    expect(await said('12', context, 80)).toMatch(/that \[12\] people/);
    expect(await said('not in it', context, 80)).toContain('[not in it]\n');
    const passage = (await said('12 people', context, 80)).split('\n').find((line) => line.includes('12 people'))!;
    expect(displayWidth(passage)).toBeLessThanOrEqual('[]'.length + 80);
  });

  test('says so when nothing was found', async () => {
    const clean = { ...sample, conflicts: [], problems: [], topics: [] };
    expect(await written(pretty, {}, clean)).toBe('11 articles, 0 topics: no conflict found.\n');
  });
});
