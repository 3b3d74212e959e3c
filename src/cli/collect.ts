// In: a stream of articles. Out: what the comparison needs of them: all signatures in memory, texts and claims where they can be had again.
import type { Article } from '../core/article.ts';
import type { Extraction, Signature } from '../core/extraction.ts';
import { outcomeOf } from '../parallel/extracting.ts';
import type { Extracted } from '../pipeline.ts';
import type { Archive } from '../store/archive.ts';
import { decodeRest, decodeSignature, type Encoded } from '../store/encoding.ts';
import { openShelf, type Shelf } from '../store/shelf.ts';
import { outcomesOf } from './outcomes.ts';
import { titleOf } from './reported.ts';
import type { Resources } from './resources.ts';

/** What a report says of an article without its text. */
export type ArticleHead = Pick<Article, 'id' | 'path' | 'lang' | 'metadata' | 'reference'> & {
  readonly title?: string;
  /** It stands in the index that the run is held against. */
  readonly archived?: true;
};

export interface Collected extends Required<Extracted> {
  readonly heads: readonly ArticleHead[];
  /** Articles that are no facts, and their claims. */
  readonly counts: { readonly articles: number; readonly claims: number };
  readonly close: () => void;
}

/** Reads and extracts. An article that cannot be extracted is told and left out; facts come after all articles. */
export async function collect(
  articles: AsyncIterable<Article>,
  facts: readonly Article[],
  resources: Resources,
  archive?: Archive,
): Promise<Collected> {
  const shelf = openShelf(resources.scratch);
  const heads: ArticleHead[] = [];
  const signatures: Signature[] = [];
  const intern = internal();
  let claims = 0;
  const keep = (article: Article, encoded: Encoded, archived = false): void => {
    const decoded = decodeSignature(encoded.signature, article);
    heads.push({ ...headOf(article), ...(archived && { archived: true as const }) });
    signatures.push(intern(decoded.signature));
    shelf.add(article, encoded.rest);
    claims += decoded.claims;
  };
  for await (const { article, outcome } of outcomesOf(articles, resources)) {
    if ('fault' in outcome) resources.fault(article.path, outcome.fault);
    else keep(article, outcome);
  }
  const counts = { articles: heads.length, claims };
  const own = new Set(heads.map((h) => h.id));
  for (const { article, encoded } of (await archive?.related(signatures)) ?? [])
    if (!own.has(article.id)) keep(article, encoded, true);
  await archive?.close();
  for (const fact of facts) {
    const outcome = outcomeOf(fact, resources.setup);
    if ('fault' in outcome) throw new Error(`${fact.path}: ${outcome.fault}`);
    keep(fact, outcome);
  }
  return { heads, signatures, counts, close: shelf.close, ...loading(shelf, signatures) };
}

/** Articles and extractions by index; each is decoded once, until released. */
function loading(
  shelf: Shelf,
  signatures: readonly Signature[],
): Pick<Collected, 'article' | 'extraction' | 'release'> {
  const articles = new Map<number, Article>();
  const extractions = new Map<number, Extraction>();
  const article = (index: number): Article => {
    const known = articles.get(index) ?? shelf.article(index);
    articles.set(index, known);
    return known;
  };
  return {
    article,
    extraction: (index) => {
      const known = extractions.get(index) ?? decodeRest(shelf.rest(index), signatures[index]!, article(index));
      extractions.set(index, known);
      return known;
    },
    release: () => {
      articles.clear();
      extractions.clear();
    },
  };
}

function headOf(article: Article): ArticleHead {
  const { id, path, lang, metadata, reference } = article;
  const title = titleOf(article);
  return { id, path, lang, metadata, ...(reference && { reference }), ...(title !== undefined && { title }) };
}

/** Features of many articles have their keys in common: one string for each. */
function internal(): (signature: Signature) => Signature {
  const keys = new Map<string, string>();
  const one = (key: string): string => {
    const known = keys.get(key);
    if (known === undefined) keys.set(key, key);
    return known ?? key;
  };
  return (signature) => ({ ...signature, features: signature.features.map((f) => ({ ...f, key: one(f.key) })) });
}
