// In: a corpus of articles, one JSON object per line (gzip or not). Out: how fast numbers and times are read: MB of UTF-8 a second of user CPU, by stage.
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { tagDocument } from '../src/annotate/tag.ts';
import { annotateValues } from '../src/annotate/values.ts';
import { expectLongRun } from '../src/cli/tiering.ts';
import type { Article, Lang } from '../src/core/article.ts';
import { createSetup } from '../src/setup.ts';
import { toDocument } from '../src/text/document.ts';

const [corpus, most = '100000'] = process.argv.slice(2);
if (corpus === undefined) throw new Error('usage: tsx bench/mentions.ts CORPUS.ndjson[.gz] [ARTICLES]');
const bytes = readFileSync(corpus);
const rows = (corpus.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);

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
const spent = { parse: 0, tokenise: 0, tag: 0, values: 0 };
let [size, mentions] = [0, 0];

/** What the work costs in user CPU seconds, added to its stage. */
function timed<T>(stage: keyof typeof spent, work: () => T): T {
  const before = process.cpuUsage().user;
  const made = work();
  spent[stage] += (process.cpuUsage().user - before) / 1e6;
  return made;
}

const BATCH = 500;
const last = Math.min(rows.length, Number(most));
for (let at = 0; at < last; at += BATCH) {
  const records = timed('parse', () => rows.slice(at, Math.min(last, at + BATCH)).map((row) => JSON.parse(row) as Row));
  const articles = records.map(articleOf);
  for (const { text } of articles) size += Buffer.byteLength(text);
  const docs = timed('tokenise', () => articles.map((a) => toDocument(a, setup.tongue(a.lang).vocabulary)));
  const tags = timed('tag', () => docs.map((doc) => tagDocument(doc, setup.tongue(doc.language.code).lexicon)));
  timed('values', () => {
    for (const [i, doc] of docs.entries()) {
      const { lexicon } = setup.tongue(doc.language.code);
      mentions += annotateValues(doc, lexicon, { reference: records[i]!.published, units, tags: tags[i] }).length;
    }
  });
}

const all = Object.values(spent).reduce((a, b) => a + b, 0);
console.log(`${last} articles, ${(size / 1e6).toFixed(1)} MB, ${mentions} mentions, Node ${process.versions.node}\n`);
for (const [stage, seconds] of [...Object.entries(spent), ['all', all] as const])
  console.log(
    `${stage.padEnd(10)}${seconds.toFixed(2).padStart(7)} s${(size / 1e6 / seconds).toFixed(2).padStart(9)} MB/s`,
  );
