// In: reports and baselines. Out: which findings count as new, known, changed, held back or gone.
import { describe, expect, test } from 'vitest';
import type { Conflict, Report } from '../../src/core/conflict.ts';
import { baselineText, parseBaseline } from '../../src/store/baseline-file.ts';
import {
  againstBaseline,
  type Baseline,
  type BaselineRun,
  prunedBaseline,
  takeBaseline,
  updatedBaseline,
} from '../../src/triage/baseline.ts';
import { sample } from '../report/sample.ts';

const [first, second] = sample.conflicts as [Conflict, Conflict];
const report = (...conflicts: Conflict[]): Report => ({ ...sample, conflicts });
const run: BaselineRun = {
  rules: ['ordinal', 'quantity', 'antonym'],
  ran: () => true,
  digest: (id) => `d${id}`,
  say: ({ id }) => id,
};
const plainly = ({ explanation: _e, suppressed: _s, baseline: _b, ...rest }: Conflict): Conflict => rest;
const loud = plainly(first);
const other = { ...plainly(second), id: 'ffff00001111' };
const standing = (found: Report, baseline: Baseline, its = run) =>
  againstBaseline(found, baseline, its).conflicts.map((c) => [c.baseline, c.suppressed?.by]);

describe('a finding', () => {
  const baseline = takeBaseline(report(loud), run);

  test('that the baseline has with the same values is known and hidden', () => {
    expect(standing(report(loud), baseline)).toEqual([['unchanged', 'baseline']]);
  });

  test('with another value is changed and counts', () => {
    expect(standing(report({ ...loud, state: '000000000000' }), baseline)).toEqual([['updated', undefined]]);
  });

  test('that the baseline has not is new and counts', () => {
    expect(standing(report(loud, other), baseline)).toEqual([
      ['unchanged', 'baseline'],
      ['new', undefined],
    ]);
  });

  test('that was milder, explained or set aside when the baseline was taken is not known once it is not', () => {
    const explained = { ...loud, explanation: { kind: 'planned', text: '' } } as const;
    expect(standing(report(loud), takeBaseline(report(explained), run))).toEqual([['updated', undefined]]);
    const mild = takeBaseline(report({ ...loud, severity: 'note' }), run);
    expect(standing(report({ ...loud, severity: 'error' }), mild)).toEqual([['updated', undefined]]);
    expect(standing(report(explained), takeBaseline(report(explained), run))).toEqual([['unchanged', 'baseline']]);
  });

  test('that somebody else set aside keeps that reason', () => {
    const aside = { ...loud, suppressed: { by: 'config', reason: 'x' } } as const;
    expect(standing(report(aside), baseline)).toEqual([['unchanged', 'config']]);
  });

  test('whose id has changed is known by its rule and values, where each value stood in an article that was there', () => {
    const renamed = { ...loud, id: 'ffff00001111' };
    expect(againstBaseline(report(renamed), baseline, run)).toMatchObject({
      conflicts: [{ baseline: 'unchanged', suppressed: { by: 'baseline' } }],
      baseline: { new: 0, unchanged: 1, stale: [] },
    });
    expect(standing(report(loud, renamed), baseline).map(([s]) => s)).toEqual(['unchanged', 'new']);
    expect(standing(report({ ...renamed, state: '000000000000' }), baseline)).toEqual([['new', undefined]]);
    expect(standing(report(renamed), baseline, { ...run, digest: (id) => `e${id}` })).toEqual([['new', undefined]]);
  });

  test('whose story was edited at its beginning is known by its question, where one of its articles was there', () => {
    const asked = { ...loud, id: '1111111100000001' };
    const known = takeBaseline(report(asked), run);
    const edited = { ...loud, id: '2222222200000001' };
    const partly = {
      ...run,
      digest: (id: string) => (id === edited.sides[0]!.evidence[0]!.article ? `d${id}` : `e${id}`),
    };
    expect(standing(report(edited), known, partly)).toEqual([['unchanged', 'baseline']]);
    expect(standing(report({ ...edited, state: '000000000000' }), known, partly)).toEqual([['updated', undefined]]);
    expect(standing(report({ ...edited, id: '2222222200000002' }), known, partly)).toEqual([['new', undefined]]);
    expect(standing(report(edited), known, { ...run, digest: (id) => `e${id}` })).toEqual([['new', undefined]]);
    const kept = updatedBaseline(known, report({ ...edited, state: '000000000000' }), partly, false);
    expect(kept.findings).toEqual(known.findings);
  });

  test('that is gone is told, unless its rule did not run', () => {
    expect(againstBaseline(report(), baseline, run).baseline?.stale.map((s) => s.id)).toEqual([loud.id]);
    const partly = { ...run, ran: () => false };
    expect(againstBaseline(report(), baseline, partly).baseline?.stale).toEqual([]);
  });
});

describe('after an upgrade', () => {
  const earlier = { ...takeBaseline(report(loud), run), tool: '0.0.1' };

  test('what newer rules find in articles that have not changed is held back', () => {
    const found = againstBaseline(report(loud, other), earlier, run);
    expect(found.conflicts[1]).toMatchObject({
      baseline: 'new',
      suppressed: { by: 'baseline', reason: 'baseline.held' },
    });
    expect(found.baseline).toMatchObject({ new: 0, held: 1, unchanged: 1 });
  });

  test('what touches a new or altered article counts', () => {
    const altered = { ...run, digest: (id: string) => `e${id}` };
    expect(standing(report(other), earlier, altered)).toEqual([['new', undefined]]);
  });

  test('and without one nothing is held back', () => {
    expect(standing(report(other), takeBaseline(report(loud), run))).toEqual([['new', undefined]]);
  });
});

describe('an update', () => {
  const earlier = takeBaseline(report(loud), run);

  test('knows all that is there and forgets what is gone', () => {
    expect(updatedBaseline(earlier, report(other), run, true).findings.map((f) => f.id)).toEqual([other.id]);
  });

  test('that fails on new findings takes none in, and keeps the old value of a changed one', () => {
    const found = againstBaseline(report({ ...loud, state: '000000000000' }, other), earlier, run);
    expect(updatedBaseline(earlier, found, run, false)).toEqual(earlier);
  });

  test('keeps the entries of rules that did not run', () => {
    const its = { ...run, ran: (rule: string) => rule !== loud.rule };
    expect(updatedBaseline(earlier, report(), its, true).findings).toEqual(earlier.findings);
  });

  test('that only prunes takes out what is gone and nothing else', () => {
    const both = takeBaseline(report(loud, other), run);
    const found = againstBaseline(report(loud), both, run);
    expect(prunedBaseline(both, found).findings.map((f) => f.id)).toEqual([loud.id]);
  });
});

test('the file of a baseline reads back as it was, one finding a line', () => {
  const baseline = { ...takeBaseline(report(loud, other), run), articles: ['abcdef012345'] };
  const text = [...baselineText(baseline)].join('');
  expect(parseBaseline(text)).toMatchObject(baseline);
  for (const { id } of [loud, other]) expect(text.split('\n').filter((line) => line.includes(id))).toHaveLength(1);
  expect(() => parseBaseline(text.replace('"schemaVersion": 1', '"schemaVersion": 9'))).toThrow('schemaVersion');
});
