// In: articles, some of which bring down what works on them. Out: whether the others are done, in order, and the one that failed is named.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { openPool, type Pool } from '../../src/parallel/pool.ts';

const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', (articles) => {
  const rows = articles.map(({ id }) => {
    if (id === 'kills') process.exit(3);
    if (id === 'throws') throw new Error('thrown');
    return { signature: id.length, rest: 0 };
  });
  parentPort.postMessage({ bytes: Buffer.from(articles.map(({ id }) => id).join('')), rows });
});
`;

const script = path.join(mkdtempSync(path.join(tmpdir(), 'factdiff-pool-')), 'worker.mjs');
writeFileSync(script, SCRIPT);
let pool: Pool | undefined;
afterEach(() => pool?.close());

/** What comes back for articles of these ids, given in batches: the id itself, or the fault. */
async function answers(batches: ReadonlyArray<readonly string[]>, threads: number): Promise<string[]> {
  pool = openPool({ threads, script, desk: {} });
  const made = await Promise.all(batches.map((ids) => pool!.run(ids.map((id) => ({ id }) as Article))));
  return made.flat().map((outcome) => ('fault' in outcome ? `failed: ${outcome.fault}` : outcome.signature.toString()));
}

test.for([1, 2, 3])('outcomes come in the order of the articles, with %i threads', async (threads) => {
  const ids = Array.from({ length: 40 }, (_, i) => `article ${i}`);
  const batches = Array.from({ length: 10 }, (_, i) => ids.slice(i * 4, i * 4 + 4));
  expect(await answers(batches, threads)).toEqual(ids);
});

test('an article that kills its thread is the only one lost', async () => {
  expect(await answers([['a', 'kills', 'b'], ['c']], 2)).toEqual(['a', 'failed: exit 3', 'b', 'c']);
});

test('an article that throws in its thread is the only one lost', async () => {
  expect(await answers([['throws'], ['a', 'b']], 1)).toEqual(['failed: thrown', 'a', 'b']);
});
