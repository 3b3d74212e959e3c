// In: the lines of articles, those of a topic together. Out: the conflicts of each topic.
import type { Topic } from '../align/index.ts';
import { nearPairOf } from '../align/near-copies.ts';
import { type NearRows, rowsOf } from '../align/near-pairs.ts';
import { type PairRows, pairRows } from '../align/rows.ts';
import { packed } from '../align/signatures.ts';
import { conflictsFrom } from '../check.ts';
import type { Article } from '../core/article.ts';
import type { Conflict, RuleId } from '../core/conflict.ts';
import { UserError } from '../core/errors.ts';
import type { Extraction } from '../core/extraction.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Say } from '../core/say.ts';
import type { Setup } from '../setup.ts';
import { decodeRest, decodeSignature } from '../store/encoding.ts';
import { comparerBy } from './comparer.ts';
import type { FlowLine, Placed } from './flow-lines.ts';

type PlacedLine = FlowLine & { readonly placed: Placed };

/** @throws UserError where a line was not given a topic, or not all lines of a topic stand together. */
export async function* conflictsOf(
  lines: AsyncIterable<FlowLine>,
  rules: readonly RuleId[],
  say: Say,
  setup: Setup,
): AsyncGenerator<Conflict> {
  let group: PlacedLine[] = [];
  const compared = async (): Promise<readonly Conflict[]> =>
    group.length === 0 ? [] : compare(group, rules, say, setup);
  for await (const line of lines) {
    if (!isPlaced(line)) throw new UserError(say('cli.compare-no-topic', { path: line.article.path }));
    if (group.length > 0 && group[0]!.placed.topic !== line.placed.topic) {
      yield* await compared();
      group = [];
    }
    group.push(line);
  }
  yield* await compared();
}

const isPlaced = (line: FlowLine): line is PlacedLine =>
  line.placed.topic !== undefined && line.placed.near !== undefined;

/** Articles are numbered anew, in the order of the run. */
async function compare(
  lines: readonly PlacedLine[],
  rules: readonly RuleId[],
  say: Say,
  setup: Setup,
): Promise<readonly Conflict[]> {
  const { topic: name, size, picked, archived } = lines[0]!.placed;
  if (lines.length !== size) throw new UserError(say('cli.compare-apart', { topic: name, found: lines.length, size }));
  const sorted = [...lines].sort((a, b) => byCodeUnit(a.placed.place, b.placed.place));
  const numbers = new Map(sorted.map(({ placed }, i) => [Number(placed.place), i]));
  const articles: Article[] = sorted.map(({ article }) => article);
  const extractions: Extraction[] = sorted.map(({ article, encoded }) =>
    decodeRest(encoded.rest, decodeSignature(encoded.signature, article).signature, article),
  );
  const topic: Topic = {
    index: Number(name),
    articles: articles.map((_, i) => i),
    links: pairsOf(sorted, ({ links }) => links, numbers),
    loose: pairsOf(sorted, ({ loose }) => loose, numbers),
    ...(picked && { picked }),
    ...(archived && { archived }),
    near: nearOf(sorted, extractions, numbers),
  };
  const known = {
    dates: sorted.map(({ placed }) => placed.date),
    lineageOf: Int32Array.from(sorted, ({ placed }) => placed.lineage),
  };
  const run = {
    article: (i: number) => articles[i]!,
    extraction: (i: number) => extractions[i]!,
    signatures: packed(extractions),
  };
  const comparison = await comparerBy(rules, run, setup)(known, () => undefined);
  return conflictsFrom(run, known, say, setup)(topic, await comparison.find(topic));
}

type Numbers = ReadonlyMap<number, number>;

/** Pairs of a topic by the new numbers of its articles. */
const pairsOf = (
  lines: readonly PlacedLine[],
  later: (placed: Placed) => readonly number[] | undefined,
  numbers: Numbers,
): PairRows =>
  pairRows(lines.flatMap(({ placed }, a) => (later(placed) ?? []).map((b) => ({ a, b: numbers.get(b)! }))));

const nearOf = (lines: readonly PlacedLine[], extractions: readonly Extraction[], numbers: Numbers): NearRows =>
  rowsOf(
    lines.flatMap(({ placed }, article) =>
      placed.near.flatMap(
        ([sentence, place, other]) =>
          nearPairOf(extractions, { article, sentence }, { article: numbers.get(place)!, sentence: other }) ?? [],
      ),
    ),
  );
