// In: the lines of all articles of a run, in any order. Out: the same lines by topic, each with its topic, lineage and date.
import { type Alignment, align, type Topic } from '../align/index.ts';
import type { Article } from '../core/article.ts';
import type { Signature } from '../core/extraction.ts';
import { byCodeUnit, inTurn } from '../core/order.ts';
import type { WorldRecords } from '../core/world.ts';
import { createIdentities } from '../read/identity.ts';
import { decodeSignature } from '../store/encoding.ts';
import type { Spool } from '../store/spool.ts';
import { type FlowLine, flowLine, type Placed, parseFlowLine } from './flow-lines.ts';

/** Where an article stood in the input, and where its line is spooled. */
interface Entry {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  readonly record: boolean;
  readonly number: number;
}

const inOrder = inTurn<Entry>(
  (a, b) => Number(b.file === '-') - Number(a.file === '-'),
  (a, b) => byCodeUnit(a.file, b.file),
  (a, b) => a.line - b.line,
  (a, b) => byCodeUnit(a.id, b.id),
);

/** Gathers all lines, aligns their signatures, and gives the lines back topic by topic. */
export async function* topicLines(
  lines: AsyncIterable<FlowLine>,
  spool: Spool,
  world: WorldRecords,
): AsyncGenerator<string> {
  const entries: Entry[] = [];
  const read: Signature[] = [];
  for await (const { article, encoded } of lines) {
    entries.push(entryOf(article, spool.add(Buffer.from(flowLine(article, encoded)))));
    read.push(decodeSignature(encoded.signature, article).signature);
  }
  const ordered = entries.map((entry, i) => ({ entry, signature: read[i]! })).sort((a, b) => inOrder(a.entry, b.entry));
  const identify = createIdentities();
  const ids = ordered.map(({ entry }) => identify(entry.id));
  const signatures = ordered.map(({ signature }, i) => ({
    ...signature,
    id: ids[i]!,
    path: pathOf(ordered[i]!.entry, ids[i]!),
  }));
  const alignment = align(signatures, world, { decided: () => undefined, joined: [] });
  for (const topic of alignment.topics) {
    for (const place of topic.articles) {
      const { entry } = ordered[place]!;
      const { article, encoded } = parseFlowLine(spool.read(entry.number).toString('utf8'))!;
      const named = { ...article, id: ids[place]!, path: signatures[place]!.path };
      yield flowLine(named, encoded, placedAt(place, topic, alignment));
    }
  }
}

function entryOf({ id, path, source }: Article, number: number): Entry {
  const record = path.endsWith(`#${id}`);
  const file = record ? path.slice(0, -id.length - 1) : path;
  return { id, file, line: source.kind === 'file' ? 0 : source.kind === 'record' ? source.line : 0, record, number };
}

const pathOf = ({ file, record }: Entry, id: string): string => (record ? `${file}#${id}` : file);

function placedAt(place: number, topic: Topic, { dates, lineageOf }: Alignment): Placed {
  const date = dates[place];
  return {
    topic: String(topic.index).padStart(7, '0'),
    place: String(place).padStart(10, '0'),
    size: topic.articles.length,
    lineage: lineageOf[place]!,
    ...(date && { date }),
    links: topic.links.flatMap(([a, b]) => (a === place ? [b] : [])),
    near: topic.near.flatMap(({ a, b }) => (a.article === place ? [[a.sentence, b.article, b.sentence] as const] : [])),
  };
}
