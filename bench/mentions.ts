// In: a corpus of articles, one JSON object per line (gzip or not). Out: how fast numbers and times are read: MB of UTF-8 a second of user CPU,
// by stage and by thousand articles; read again as often as is asked for, with nothing left to analyse and to optimise.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { tagDocument } from '../src/annotate/tag.ts';
import { annotateValues } from '../src/annotate/values.ts';
import { expectLongRun } from '../src/cli/tiering.ts';
import type { Article, Lang } from '../src/core/article.ts';
import { createSetup } from '../src/setup.ts';
import { toDocument } from '../src/text/document.ts';

const [corpus, most = '100000', passes = '1'] = process.argv.slice(2);
if (corpus === undefined) throw new Error('usage: tsx bench/mentions.ts CORPUS.ndjson[.gz] [ARTICLES [PASSES]]');
const bytes = readFileSync(corpus);
const rows = linesOf(corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes);

/** Lines as bytes: to decode them is part of reading them. */
function linesOf(all: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  for (let from = 0; from < all.length; ) {
    const end = all.indexOf(10, from);
    const to = end < 0 ? all.length : end;
    if (to > from) lines.push(all.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

interface Row {
  readonly id: string;
  readonly lang?: Lang;
  readonly published?: string;
  readonly title?: string;
  readonly body: string;
}

function articleOf({ id, lang = 'ar', title = '', body }: Row): Article {
  const text = `${title}\n${body}`;
  const regions = [{ kind: 'body' as const, start: 0, end: text.length }];
  return { id, path: id, text, lang, metadata: {}, regions, source: { kind: 'file' } };
}

// As long runs of the command line do.
expectLongRun();
const setup = createSetup();
const { units } = setup.world();
type Stage = 'parse' | 'tokenise' | 'tag' | 'values';
type Spent = Record<Stage, number>;

/** What the work costs in user CPU seconds, added to its stage. */
function timed<T>(spent: Spent, stage: Stage, work: () => T): T {
  const before = process.cpuUsage().user;
  const made = work();
  spent[stage] += (process.cpuUsage().user - before) / 1e6;
  return made;
}

const sum = (spent: Spent): number => Object.values(spent).reduce((a, b) => a + b, 0);

/** Reads the articles of the lines; bytes of their texts, and how many mentions they have. */
function read(lines: readonly Buffer[], spent: Spent): { readonly size: number; readonly mentions: number } {
  const records = timed(spent, 'parse', () => lines.map((line) => JSON.parse(line.toString('utf8')) as Row));
  const articles = records.map(articleOf);
  const docs = timed(spent, 'tokenise', () => articles.map((a) => toDocument(a, setup.tongue(a.lang).vocabulary)));
  const tags = timed(spent, 'tag', () => docs.map((doc) => tagDocument(doc, setup.tongue(doc.language.code).lexicon)));
  const mentions = timed(spent, 'values', () =>
    docs.map((doc, i) => {
      const { lexicon } = setup.tongue(doc.language.code);
      return annotateValues(doc, lexicon, { reference: records[i]!.published, units, tags: tags[i] }).length;
    }),
  );
  return {
    size: articles.reduce((n, { text }) => n + Buffer.byteLength(text), 0) / 1e6,
    mentions: mentions.reduce((a, b) => a + b, 0),
  };
}

const BATCH = 500;
const last = Math.min(rows.length, Number(most));
for (let pass = 1; pass <= Number(passes); pass++) {
  const spent: Spent = { parse: 0, tokenise: 0, tag: 0, values: 0 };
  const curve: string[] = [];
  let [size, mentions, from] = [0, 0, { size: 0, spent: 0 }];
  for (let at = 0; at < last; at += BATCH) {
    const done = read(rows.slice(at, Math.min(last, at + BATCH)), spent);
    size += done.size;
    mentions += done.mentions;
    if ((at / BATCH) % 2 === 0) continue;
    curve.push(((size - from.size) / (sum(spent) - from.spent)).toFixed(1));
    from = { size, spent: sum(spent) };
  }
  console.log(
    `pass ${pass}: ${last} articles, ${size.toFixed(1)} MB, ${mentions} mentions, Node ${process.versions.node}`,
  );
  for (const [stage, seconds] of [...Object.entries(spent), ['all', sum(spent)] as const])
    console.log(
      `${stage.padEnd(10)}${seconds.toFixed(2).padStart(7)} s${(size / seconds).toFixed(2).padStart(9)} MB/s`,
    );
  console.log(`MB/s by thousand articles: ${curve.join(' ')}\n`);
}
