// In: a stream of articles. Out: what the comparison needs of them: all signatures in memory, texts and claims where they can be had again.
import { headOf, type SignatureHead, type SignatureStore, signatureStore } from '../align/signatures.ts';
import type { Extracted } from '../check.ts';
import type { Article } from '../core/article.ts';
import type { Extraction, Signature } from '../core/extraction.ts';
import type { Archive } from '../store/archive.ts';
import { keyOf } from '../store/cache.ts';
import { decodeRest, decodeSignature, type Encoded } from '../store/encoding.ts';
import { openShelf } from '../store/shelf.ts';
import { outcomesHere, outcomesOf } from './outcomes.ts';
import { type ArticleHead, titleOf } from './reported.ts';
import type { Resources } from './resources.ts';
import { inOneRun, lineOf, type Named } from './run-order.ts';

export interface Collected extends Required<Extracted> {
  readonly heads: readonly ArticleHead[];
  /** Content key of each article. */
  readonly keys: readonly string[];
  /** Articles that are no facts, and their claims; those of an index are counted apart. */
  readonly counts: { readonly articles: number; readonly claims: number; readonly archived?: number };
}

/** An article of the run, and where the rest of it is kept. */
interface Kept extends Named {
  readonly line: number;
  readonly head: ArticleHead;
  readonly key: string;
  /** Where the store of signatures has it. */
  readonly row: number;
  readonly signature: SignatureHead;
  /** Its number in what has the rest of it. */
  readonly number: number;
  readonly load: (number: number) => Loaded;
}

interface Loaded {
  readonly article: Article;
  readonly rest: Uint8Array;
}

/**
 * Reads and extracts. An article that cannot be extracted is told and left out. With an index its articles stand among those that were
 * read, each where one run over all files has it; facts come after all articles.
 */
export async function collect(
  articles: AsyncIterable<Article>,
  facts: readonly Article[],
  resources: Resources,
  archive?: Archive,
): Promise<Collected> {
  const shelf = openShelf(resources.scratch);
  const keeping = { store: signatureStore(), share: sharing() };
  let claims = 0;
  const { load } = shelf;
  const keep = (article: Article, encoded: Encoded, key = keyOf(article)): Kept => {
    const decoded = decodeSignature(encoded.signature, article);
    const number = shelf.add(article, encoded.rest);
    claims += decoded.claims;
    const { id, path } = article;
    const head = articleHead(article, keeping.share);
    return { id, path, line: lineOf(article), head, key, ...kept(decoded.signature, keeping), number, load };
  };
  const read: Kept[] = [];
  for await (const { article, outcome, key } of outcomesOf(articles, resources)) {
    if ('fault' in outcome) resources.fault(article.path, outcome.fault);
    else read.push(keep(article, outcome, key));
  }
  const earlier = archive ? await archived(archive, read, keeping) : [];
  const counts = { articles: read.length, claims, ...(archive && { archived: earlier.length }) };
  const all = archive ? inOneRun([...read, ...earlier]).map(([kept, named]) => renamed(kept, named)) : read;
  for (const [i, outcome] of (await outcomesHere(facts, resources.setup)).entries()) {
    const fact = facts[i]!;
    if ('fault' in outcome) throw new Error(`${fact.path}: ${outcome.fault}`);
    all.push(keep(fact, outcome));
  }
  const heads = all.map(({ head }) => head);
  return {
    heads,
    keys: all.map(({ key }) => key),
    counts,
    ...loading(all, keeping.store),
    wanted: (i) => !heads[i]!.archived,
  };
}

interface Keeping {
  readonly store: SignatureStore;
  readonly share: (name: string) => string;
}

/** A signature, in two parts. */
const kept = (signature: Signature, { store, share }: Keeping): Pick<Kept, 'row' | 'signature'> => ({
  row: store.add(signature),
  signature: headOf(signature, share),
});

/** Many articles have outlets, places and agencies in common: one string for each. */
function sharing(): Keeping['share'] {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name);
    if (known === undefined) names.set(name, name);
    return known ?? name;
  };
}

/** The articles of an index but those that were read anew. */
async function archived(archive: Archive, read: readonly Named[], keeping: Keeping): Promise<Kept[]> {
  const anew = new Set(read.map(({ path }) => path));
  const earlier: Kept[] = [];
  for await (const { number, card, signature } of archive.all()) {
    if (anew.has(card.path)) continue;
    const { line, key, ...head } = card;
    const { id, path } = card;
    const { signature: decoded } = decodeSignature(signature, card);
    const archivedHead = { ...head, archived: true as const };
    earlier.push({ id, path, line, head: archivedHead, key, ...kept(decoded, keeping), number, load: archive.load });
  }
  return earlier;
}

/** An article under the id and path that it has in the run. */
function renamed(kept: Kept, named: Named): Kept {
  if (kept.id === named.id) return kept;
  const load = (number: number): Loaded => {
    const { article, rest } = kept.load(number);
    return { article: { ...article, ...named }, rest };
  };
  return { ...kept, ...named, head: { ...kept.head, ...named }, signature: { ...kept.signature, ...named }, load };
}

/** Articles and extractions by index; each is decoded once, until released. */
function loading(
  kept: readonly Kept[],
  store: SignatureStore,
): Pick<Collected, 'signatures' | 'article' | 'extraction' | 'release'> {
  const signatures = store.inOrder(
    kept.map(({ row }) => row),
    kept.map(({ signature }) => signature),
  );
  const loaded = new Map<number, Loaded>();
  const extractions = new Map<number, Extraction>();
  const at = (index: number): Loaded => {
    const known = loaded.get(index) ?? kept[index]!.load(kept[index]!.number);
    loaded.set(index, known);
    return known;
  };
  return {
    signatures,
    article: (index) => at(index).article,
    extraction: (index) => {
      const known = extractions.get(index) ?? decodeRest(at(index).rest, signatures.whole(index), at(index).article);
      extractions.set(index, known);
      return known;
    },
    release: () => {
      loaded.clear();
      extractions.clear();
    },
  };
}

function articleHead(article: Article, share: Keeping['share']): ArticleHead {
  const { id, path, lang, metadata, reference } = article;
  const { outlet } = metadata;
  const title = metadata.title ?? apart(titleOf(article));
  return {
    id,
    path,
    lang,
    metadata: outlet === undefined ? metadata : { ...metadata, outlet: share(outlet) },
    ...(reference && { reference }),
    ...(title !== undefined && { title }),
  };
}

/** A copy: V8 would keep the whole text for the part of it that is its headline. */
const apart = (part: string | undefined): string | undefined =>
  part && Buffer.from(part, 'utf16le').toString('utf16le');
