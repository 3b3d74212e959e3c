// In: a corpus of articles, one JSON object per line. Out: a random sample of their mentions by kind, each in its sentence, to be judged by reading.
import { createReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate/index.ts';
import { annotateValues } from '../src/annotate/values.ts';
import type { Article, Lang } from '../src/core/article.ts';
import type { Mention } from '../src/core/mention.ts';
import { mentionRecord } from '../src/report/mention-record.ts';
import { createSetup } from '../src/setup.ts';
import { toDocument } from '../src/text/document.ts';
import { generator } from './random.ts';

const usage = 'usage: sample-mentions CORPUS.ndjson [--seed N] [--size PER_GROUP] [--every ARTICLES]';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '40' },
    every: { type: 'string', default: '7' },
  },
});
const corpus = positionals[0];
if (corpus === undefined) throw new Error(usage);

const GROUPS = [
  'number',
  'dual',
  'ordinal',
  'percent',
  'money',
  'quantity',
  'range',
  'date',
  'relative',
  'clock',
  'part of day',
  'duration',
  'set',
] as const;
type Group = (typeof GROUPS)[number];

function groupOf(mention: Mention): Group | undefined {
  if (mention.kind === 'time') return timeGroup(mention);
  if ('within' in mention && mention.within) return undefined;
  if (mention.by.endsWith('.dual')) return 'dual';
  return GROUPS.find((group) => group === mention.kind);
}

function timeGroup({ type, expression }: Extract<Mention, { kind: 'time' }>): Group {
  if (type === 'SET') return 'set';
  if (expression.shift || expression.step !== undefined || expression.offset || expression.now) return 'relative';
  if (type === 'DURATION') return 'duration';
  if (type !== 'TIME') return 'date';
  const { from, to } = expression;
  return [expression, from, to].some((e) => e?.fields?.hour !== undefined) ? 'clock' : 'part of day';
}

interface Record {
  readonly id: string;
  readonly lang: Lang;
  readonly published?: string;
  readonly title?: string;
  readonly body: string;
}

function articleOf({ id, lang, published, title, body }: Record): Article {
  const metadata = published === undefined ? {} : { published };
  const text = title ? `${title}\n${body}` : body;
  const headline = title ? [{ kind: 'headline', start: 0, end: title.length } as const] : [];
  const regions = [...headline, { kind: 'body', start: title ? title.length + 1 : 0, end: text.length } as const];
  return { id, path: id, text, lang, metadata, regions, source: { kind: 'file' } };
}

const setup = createSetup();
const random = generator(Number(values.seed));
const size = Number(values.size);
const drawn = new Map<Group, string[]>(GROUPS.map((group) => [group, []]));
const seen = new Map<Group, number>();

/** Reservoir sampling (algorithm R). */
function offer(group: Group, shown: () => string): void {
  const count = (seen.get(group) ?? 0) + 1;
  seen.set(group, count);
  const kept = drawn.get(group)!;
  if (kept.length < size) kept.push(shown());
  else {
    const place = Math.floor(random() * count);
    if (place < size) kept[place] = shown();
  }
}

function sampleArticle(article: Article): void {
  const { vocabulary, lexicon } = setup.tongue(article.lang);
  const world = setup.world();
  const doc = toDocument(article, vocabulary);
  const context = { reference: article.metadata.published, units: world.units };
  const { mentions } = annotate(doc, lexicon, world, (d, tags) => annotateValues(d, lexicon, { ...context, tags }));
  for (const mention of mentions) {
    const group = groupOf(mention);
    if (group) offer(group, () => shown(article, mention));
  }
}

function shown(article: Article, mention: Mention): string {
  const { text, metadata } = article;
  const { start, end, text: own, ...fields } = mentionRecord(mention, text);
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 90);
  const context = `${before}⟦${own}⟧${after}`.replaceAll('\n', ' ¶ ');
  return `${JSON.stringify(fields)} ${metadata.published?.slice(0, 10) ?? ''} ${article.id}\n    ${context}`;
}

let line = 0;
for await (const row of createInterface({ input: createReadStream(corpus) }))
  if (line++ % Number(values.every) === 0) sampleArticle(articleOf(JSON.parse(row) as Record));

for (const group of GROUPS) {
  console.log(`\n== ${group}: ${drawn.get(group)!.length} of ${seen.get(group) ?? 0}`);
  for (const [i, text] of drawn.get(group)!.entries()) console.log(`${i + 1}. ${text}`);
}
process.exitCode = 0;
