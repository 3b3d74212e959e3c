// In: the lines of all articles of a run, in any order. Out: the same lines by topic, each with its topic, lineage and date.
import { type Alignment, align, type Topic } from '../align/index.ts';
import { pairsIn } from '../align/near-pairs.ts';
import { type PairRows, pairsOf } from '../align/rows.ts';
import { headOf, type SignatureHead, signatureStore } from '../align/signatures.ts';
import type { WorldRecords } from '../core/world.ts';
import { decodeSignature } from '../store/encoding.ts';
import type { Spool } from '../store/spool.ts';
import { type FlowLine, flowLine, type Placed, parseFlowLine } from './flow-lines.ts';
import { inOneRun, lineOf, type Named } from './run-order.ts';

/** An article of the run, and where its line is spooled. */
interface Entry extends Named {
  readonly line: number;
  readonly number: number;
  /** Its row in the store of signatures. */
  readonly row: number;
  readonly head: SignatureHead;
}

/** Gathers all lines, aligns their signatures, and gives the lines back topic by topic. */
export async function* topicLines(
  lines: AsyncIterable<FlowLine>,
  spool: Spool,
  world: WorldRecords,
): AsyncGenerator<string> {
  const entries: Entry[] = [];
  const store = signatureStore();
  for await (const { article, encoded } of lines) {
    const number = spool.add(Buffer.from(flowLine(article, encoded)));
    const { signature } = decodeSignature(encoded.signature, article);
    const { id, path } = article;
    entries.push({ id, path, line: lineOf(article), number, row: store.add(signature), head: headOf(signature) });
  }
  const ordered = inOneRun(entries);
  const heads = ordered.map(([{ head }, named]) => ({ ...head, ...named }));
  const signatures = store.inOrder(
    ordered.map(([{ row }]) => row),
    heads,
  );
  const alignment = align(signatures, world, { decided: () => undefined, joined: [] });
  for (const topic of alignment.topics) {
    for (const place of topic.articles) {
      const [{ number }, named] = ordered[place]!;
      const { article, encoded } = parseFlowLine(spool.read(number).toString('utf8'))!;
      yield flowLine({ ...article, ...named }, encoded, placedAt(place, topic, alignment));
    }
  }
}

function placedAt(place: number, topic: Topic, { dates, lineageOf }: Alignment): Placed {
  const date = dates[place];
  return {
    topic: String(topic.index).padStart(7, '0'),
    place: String(place).padStart(10, '0'),
    size: topic.articles.length,
    lineage: lineageOf[place]!,
    ...(date && { date }),
    links: laterThan(place, topic.links),
    ...(topic.loose && { loose: laterThan(place, topic.loose) }),
    ...(topic.picked && { picked: topic.picked }),
    ...(topic.archived && { archived: topic.archived }),
    near: [...pairsIn(topic.near)].flatMap(({ a, b }) =>
      a.article === place ? [[a.sentence, b.article, b.sentence] as const] : [],
    ),
  };
}

const laterThan = (place: number, links: PairRows): number[] =>
  [...pairsOf(links)].flatMap(([a, b]) => (a === place ? [b] : []));
