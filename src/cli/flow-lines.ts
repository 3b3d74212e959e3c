// In: articles with their extractions. Out: the lines that `claims --keys`, `topics` and `compare` hand to each other, and back.
import type { Article } from '../core/article.ts';
import type { ArticleDate } from '../core/extraction.ts';
import type { Encoded } from '../store/encoding.ts';

/** A near copy of a sentence of this line's article: the sentence, the other article's place in the run, its sentence. */
type NearRow = readonly [sentence: number, place: number, sentence: number];

/** What `topics` adds to an article's line. */
export interface Placed {
  /** Number of the topic, of seven digits: lines sorted as text stand by topic. */
  readonly topic: string;
  /** The article's place in the run, of ten digits. */
  readonly place: string;
  /** How many articles the topic has: who compares it must have all of them. */
  readonly size: number;
  readonly lineage: number;
  readonly date?: ArticleDate;
  /** Places of later articles that it is linked with directly. */
  readonly links: readonly number[];
  /** And those that it is linked with through others. */
  readonly loose?: readonly number[];
  /** The run was put together by hand. */
  readonly picked?: true;
  /** The run is an archive. */
  readonly archived?: true;
  /** Near copies in later articles. */
  readonly near: readonly NearRow[];
}

/** An article's line. */
export interface FlowLine {
  readonly article: Article;
  readonly encoded: Encoded;
  readonly placed: Partial<Placed>;
}

/** The line of an article: JSON, what `topics` adds first. The extraction is written as it stands in the cache. */
export function flowLine(article: Article, { signature, rest }: Encoded, placed?: Placed): string {
  const head = placed ? `${JSON.stringify(placed).slice(0, -1)},` : '{';
  return `${head}"article":${JSON.stringify(article)},"signature":${signature.toString()},"rest":${rest.toString()}}\n`;
}

/** undefined where the text is none of `flowLine`. */
export function parseFlowLine(text: string): FlowLine | undefined {
  let value: Partial<Placed> & { readonly article?: Article; readonly signature?: object; readonly rest?: object };
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { article, signature, rest, ...placed } = value;
  if (article === undefined || signature === undefined || rest === undefined) return undefined;
  return {
    article,
    encoded: { signature: Buffer.from(JSON.stringify(signature)), rest: Buffer.from(JSON.stringify(rest)) },
    placed,
  };
}
