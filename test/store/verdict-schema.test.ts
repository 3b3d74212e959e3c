// In: verdicts as the program writes them, and its schema of them. Out: whether the two agree.
import { expect, test } from 'vitest';
import { readVerdicts, VERDICTS, verdictsText } from '../../src/core/verdict.ts';
import { verdictSchema } from '../../src/store/verdict-schema.ts';

const verdict = {
  ...{ conflict: 'abc', state: 'def', note: 'لأن', who: 'ليلى', when: '2026-11-22T09:30:00Z', rule: 'ordinal' },
  ...{ articles: ['a', 'b'], sides: [[{ id: 'a', title: 't' }], [{ id: 'b', url: 'https://x.example' }]] },
};

test.for([...VERDICTS, 'withdrawn' as const])('a line with “%s” fulfils the schema, and is read back', (kind) => {
  const [, line] = verdictsText([{ ...verdict, verdict: kind }]).split('\n');
  expect(verdictSchema.parse(JSON.parse(line!))).toEqual({ ...verdict, verdict: kind });
  expect(readVerdicts(line!).verdicts).toEqual([{ ...verdict, verdict: kind }]);
});

test.for([{ verdict: 'maybe' }, { conflict: 7 }, { articles: 'a' }])('neither takes %j', (wrong) => {
  const line = JSON.stringify({ ...verdict, verdict: 'confirm', ...wrong });
  expect(verdictSchema.safeParse(JSON.parse(line)).success).toBe(false);
  expect(readVerdicts(line).verdicts).toEqual([]);
});
