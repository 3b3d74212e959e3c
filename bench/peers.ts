// In: English articles (by default the project's own stories). Out: a table: what numbers and dates cost here and in the libraries that read them too.
import path from 'node:path';
import process from 'node:process';
import { tagDocument } from '../src/annotate/tag.ts';
import { annotateValues } from '../src/annotate/values.ts';
import { loadFurniture } from '../src/cli/inputs.ts';
import type { Article } from '../src/core/article.ts';
import { readArticles } from '../src/read/articles.ts';
import { createSetup } from '../src/setup.ts';
import { toDocument } from '../src/text/document.ts';
import { median, ROOT } from './user-seconds.ts';

/** Reads one text; how many things it found. */
type Reader = (article: Article) => number;

/** Rounds over the same texts: the first finds every library's code as it was loaded, the last ones find it optimised. */
const ROUNDS = 8;
const WARM = 3;
/** Texts a round: the slowest peer takes seconds for one. */
const LARGEST = 600;
const SLOW = 12;

const inputs = process.argv.slice(2);
const log = { problem: () => undefined, skipped: () => undefined };
const articles: Article[] = [];
const reading = { cwd: ROOT, log, furniture: loadFurniture(), lang: 'auto' } as const;
for await (const article of readArticles(inputs.length > 0 ? inputs : [path.join(ROOT, 'fixtures/stories')], reading))
  if (article.lang === 'en' && articles.length < LARGEST) articles.push(article);

const peers: ReadonlyArray<readonly [name: string, does: string, texts: number, reader: Reader]> = [
  ['factdiff', 'numbers, measures, money, dates, ranges', LARGEST, ownReader()],
  ['chrono-node', 'dates', LARGEST, await chronoReader()],
  ['compromise', 'numbers, dates', 60, await compromiseReader()],
  ['wink-nlp', 'entities: dates, times, numbers, money', LARGEST, await winkReader()],
  ['recognizers-text', 'numbers, dates', SLOW, await recognizersReader()],
];

function ownReader(): Reader {
  const setup = createSetup();
  const { vocabulary, lexicon } = setup.tongue('en');
  const { units } = setup.world();
  return (article) => {
    const doc = toDocument(article, vocabulary);
    return annotateValues(doc, lexicon, {
      reference: article.metadata.published,
      units,
      tags: tagDocument(doc, lexicon),
    }).length;
  };
}

/** A package of bench/package.json; the types that are needed of it are stated here: the product is checked without it. */
async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}

async function chronoReader(): Promise<Reader> {
  interface Chrono {
    readonly parse: (text: string, reference?: Date) => readonly unknown[];
  }
  const { parse } = await load<Chrono>('chrono-node');
  return ({ text, metadata }) => parse(text, metadata.published ? new Date(metadata.published) : undefined).length;
}

async function compromiseReader(): Promise<Reader> {
  interface Nlp {
    (text: string): Record<'numbers' | 'dates', () => { readonly length: number }>;
    readonly plugin: (plugin: unknown) => void;
  }
  const { default: nlp } = await load<{ default: Nlp }>('compromise');
  for (const name of ['compromise-numbers', 'compromise-dates'])
    nlp.plugin((await load<{ default: unknown }>(name)).default);
  return ({ text }) => {
    const read = nlp(text);
    return read.numbers().length + read.dates().length;
  };
}

async function winkReader(): Promise<Reader> {
  interface Nlp {
    readonly readDoc: (text: string) => { readonly entities: () => { readonly length: () => number } };
  }
  const { default: wink } = await load<{ default: (model: unknown, pipe: readonly string[]) => Nlp }>('wink-nlp');
  const { default: model } = await load<{ default: unknown }>('wink-eng-lite-web-model');
  const nlp = wink(model, ['sbd', 'ner']);
  return ({ text }) => nlp.readDoc(text).entities().length();
}

async function recognizersReader(): Promise<Reader> {
  type Recognize = (text: string, culture: string) => readonly unknown[];
  type Suite = Record<'recognizeNumber' | 'recognizeDateTime', Recognize>;
  const { default: suite } = await load<{ default: Suite }>('@microsoft/recognizers-text-suite');
  return ({ text }) => suite.recognizeNumber(text, 'en-us').length + suite.recognizeDateTime(text, 'en-us').length;
}

/** User CPU seconds and megabytes of one pass over the texts. */
function pass(texts: readonly Article[], reader: Reader): { readonly rate: number; readonly found: number } {
  const from = process.cpuUsage();
  let found = 0;
  for (const article of texts) found += reader(article);
  const seconds = process.cpuUsage(from).user / 1e6;
  return { rate: texts.reduce((n, { text }) => n + Buffer.byteLength(text), 0) / 1e6 / seconds, found };
}

const rates = peers.map((): number[] => []);
const found = peers.map(() => 0);
for (let round = 0; round < ROUNDS; round++)
  for (const [i, [, , texts, reader]] of peers.entries()) {
    const done = pass(articles.slice(0, texts), reader);
    found[i] = done.found;
    rates[i]!.push(done.rate);
  }
const warm = rates.map((all) => median(all.slice(-WARM)));
const size = articles.reduce((n, { text }) => n + Buffer.byteLength(text), 0) / 1e6;
console.log(
  `${articles.length} English texts, ${size.toFixed(2)} MB, MB of UTF-8 a second of user CPU: first of ${ROUNDS} interleaved rounds, median of the last ${WARM}`,
);
console.log(`Node ${process.versions.node}, ${process.arch}\n`);
const columns = (...cells: readonly string[]): string =>
  cells.map((cell, i) => cell.padEnd([18, 9, 9, 16][i] ?? 0)).join('');
console.log(columns('', 'first', 'last', 'last, factdiff:', 'texts, found'));
for (const [i, [name, does, texts]] of peers.entries()) {
  const ratio = i === 0 ? '' : `${(warm[0]! / warm[i]!).toFixed(1)} x as fast`;
  const what = `${Math.min(texts, articles.length)} texts, ${found[i]} found (${does})`;
  console.log(columns(name, rates[i]![0]!.toFixed(3), warm[i]!.toFixed(3), ratio, what));
}
