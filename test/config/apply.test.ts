// In: the sample report and settings of a desk. Out: the report as the desk wants it.
import { describe, expect, test } from 'vitest';
import { applyConfig } from '../../src/config/apply.ts';
import { type Config, configSchema } from '../../src/config/schema.ts';
import { failsOn } from '../../src/report/select.ts';
import { sample } from '../report/sample.ts';

const outlets = new Map(sample.articles.map((a) => [a.id, a.outlet]));
const names = {
  path: (e: { path: string }) => e.path.replace(/^desk\//, ''),
  outlet: (e: { article: string }) => outlets.get(e.article),
};
const apply = (config: unknown, today = '2026-11-22') =>
  applyConfig(sample, configSchema.parse(config) as Config, names, today);
const one = (config: unknown, id: string) => apply(config).report.conflicts.find((c) => c.id.startsWith(id));

describe('rules', () => {
  test('are switched off', () => {
    const { report } = apply({ rules: { quantity: 'off' } });
    expect(report.conflicts.some((c) => c.rule === 'quantity')).toBe(false);
    expect(report.stats.conflicts).toBe(report.conflicts.length);
  });

  test('are given another severity', () => {
    expect(one({ rules: { ordinal: 'note' } }, '3f9ac2')!.severity).toBe('note');
  });

  test('say nothing of conflicts that they do not name', () => {
    expect(apply({ rules: { place: 'off' } }).report.conflicts).toEqual(
      sample.conflicts.filter((c) => c.rule !== 'place'),
    );
  });
});

describe('overrides', () => {
  test('leave out the passages of some articles, by path', () => {
    const conflict = one(
      {
        overrides: [
          { files: 'boat/0[!x]*', rules: { quantity: 'off' } },
          { files: 'boat/05*', rules: { quantity: 'off' } },
        ],
      },
      'c17b20',
    )!;
    expect(conflict.sides.map((s) => s.value)).not.toContain(48);
    expect(conflict.sides.length).toBeGreaterThan(1);
  });

  test('by outlet', () => {
    expect(one({ overrides: [{ outlets: ['TRT عربي'], rules: { ordinal: 'off' } }] }, '3f9ac2')).toBeUndefined();
  });

  test('the mildest severity among a conflict’s articles holds', () => {
    const overrides = [
      { files: 'talks/001.txt', rules: { ordinal: 'warning' } },
      { outlets: ['AP'], rules: { ordinal: 'note' } },
    ];
    expect(one({ overrides }, '3f9ac2')!.severity).toBe('note');
    expect(one({ overrides: overrides.slice(0, 1), rules: { ordinal: 'note' } }, '3f9ac2')!.severity).toBe('warning');
  });

  test('with path and outlet fit where both do', () => {
    expect(
      one({ overrides: [{ files: 'boat/**', outlets: ['TRT عربي'], rules: { ordinal: 'off' } }] }, '3f9ac2'),
    ).toBeDefined();
  });
});

describe('ignores', () => {
  test('set a conflict aside with their reason, and it fails no run', () => {
    const conflict = one({ ignore: [{ id: '3f9ac2', reason: 'a misprint' }] }, '3f9ac2')!;
    expect(conflict.suppressed).toEqual({ by: 'config', reason: 'a misprint' });
    expect(failsOn({ ...sample, conflicts: [conflict] }, 'note')).toBe(false);
  });

  test('by rule and outlet', () => {
    const { report } = apply({ ignore: [{ rule: 'quantity', outlets: ['ANSA'], reason: 'x' }] });
    expect(report.conflicts.filter((c) => c.suppressed?.reason === 'x').map((c) => c.id)).toEqual(['c17b20e88d05']);
  });

  test('hold up to their last day and are told after it', () => {
    const config = { ignore: [{ id: '3f9ac2', reason: 'x', expires: '2026-11-22' }] };
    expect(apply(config, '2026-11-22')).toMatchObject({ expired: [], unused: [] });
    const later = apply(config, '2026-11-23');
    expect(later.expired).toEqual([0]);
    expect(later.report.conflicts.find((c) => c.id.startsWith('3f9ac2'))!.suppressed).toBeUndefined();
  });

  test('that fit nothing are told', () => {
    expect(
      apply({
        ignore: [
          { id: 'abcdef', reason: 'x' },
          { id: '3f9ac2', reason: 'y' },
        ],
      }).unused,
    ).toEqual([0]);
  });
});
