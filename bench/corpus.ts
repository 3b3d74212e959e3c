// In: an archive of articles (by default the project's own stories) and a number. Out: an archive of so many articles, as NDJSON.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { loadFurniture } from '../src/cli/inputs.ts';
import type { Article } from '../src/core/article.ts';
import { readArticles } from '../src/read/articles.ts';
import { createReadLog } from '../src/read/log.ts';
import { createSetup } from '../src/setup.ts';
import { generator } from './random.ts';
import { renamingOf } from './renaming.ts';
import { ROOT } from './user-seconds.ts';

const usage = 'usage: npx tsx bench/corpus.ts ARTICLES [--corpus PATH] [--seed N] > corpus.ndjson';
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: path.join(ROOT, 'fixtures/stories') },
    seed: { type: 'string', default: '1' },
  },
});
const wanted = Number(positionals[0]);
if (!(wanted > 0)) throw new Error(usage);

/** This share of the articles is told a second time by another outlet, with one number changed. */
const ALTERED = 0.02;

interface Record {
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly lang: string;
  readonly title?: string;
  readonly body: string;
}

/** An article of copy `copy`: in the words of that copy, so many years later. */
function reissued({ id, lang, text, regions, metadata }: Article, copy: number): Record {
  const years = yearsUntil(copy);
  const renamed = (from: number, to?: number): string =>
    inYears(rename(text.slice(from, to), lang, copy), years).trim();
  const headline = regions.find(({ kind }) => kind === 'headline');
  const begin = regions.find(({ kind }) => kind === 'meta')?.end ?? 0;
  const { published, outlet } = metadata;
  return {
    id: `${id}-${copy}`,
    outlet: outlet ?? 'archive',
    ...(published !== undefined && { published: published.replace(/^\d{4}/, (year) => String(Number(year) + years)) }),
    lang,
    ...(headline && { title: renamed(headline.start, headline.end) }),
    body: renamed(headline?.end ?? begin),
  };
}

/** Years until the calendar of the archive's first year has come back for the `copy`-th time: the days of its texts keep their weekdays. */
function yearsUntil(copy: number): number {
  let years = 0;
  for (let met = 0; met < copy; ) if (calendarOf(firstYear + ++years) === calendarOf(firstYear)) met++;
  return years;
}

/** Years of one calendar begin and end with the same weekdays. */
const calendarOf = (year: number): string =>
  [`${year}-01-01`, `${year}-12-31`].map((day) => new Date(day).getUTCDay()).join(' ');

/** The text with the years that it names so many years later. */
const inYears = (text: string, years: number): string =>
  text.replace(/(?<![\p{Nd}.,٫٬])(?:19|20)[0-9]{2}(?![\p{Nd}]|[.,٫٬]\p{Nd})/gu, (year) => String(Number(year) + years));

/** The same article as another outlet carries it: one number of two digits or more is another. */
function altered(record: Record): Record {
  const body = record.body.replace(/(?<!\d)[1-9]\d(?!\d)/, (number) => String(Number(number) + 1));
  return { ...record, id: `${record.id}-again`, outlet: `${record.outlet} 2`, body };
}

const log = createReadLog((id) => id);
const inputs = readArticles([values.corpus], { cwd: process.cwd(), log, furniture: loadFurniture(), lang: 'auto' });
const articles: Article[] = [];
for await (const article of inputs) articles.push(article);
if (articles.length === 0) throw new Error(`${values.corpus} holds no articles`);
const rename = renamingOf(articles, createSetup());
const firstYear = Number(articles.flatMap(({ metadata }) => metadata.published?.slice(0, 4) ?? []).sort()[0] ?? 2021);
const random = generator(Number(values.seed));

function* records(): Generator<Record> {
  for (let copy = 0; ; copy++)
    for (const article of articles) {
      const record = reissued(article, copy);
      yield record;
      if (random() < ALTERED) yield altered(record);
    }
}

let written = 0;
for (const record of records()) {
  if (!process.stdout.write(`${JSON.stringify(record)}\n`))
    await new Promise((done) => process.stdout.once('drain', done));
  if (++written === wanted) break;
}
