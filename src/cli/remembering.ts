// In: the cache of comparisons and the articles of a run. Out: what was found in a topic when its articles were the same, else what is found now.
import { createHash } from 'node:crypto';
import type { Alignment, Topic } from '../align/index.ts';
import { pairsIn } from '../align/near-pairs.ts';
import { pairRows, pairsOf } from '../align/rows.ts';
import type { Found, Remember } from '../check.ts';
import type { RuleId } from '../core/conflict.ts';
import type { Finding } from '../core/finding.ts';
import type { ArticleDecision } from '../core/verdict.ts';
import type { Cache } from '../store/cache.ts';
import type { Collected } from './collect.ts';

/** What comparisons depend on beside the topic, the code and the desk. */
export interface Compared {
  readonly rules: readonly RuleId[];
  readonly decisions: readonly ArticleDecision[];
}

const NOTHING = Buffer.alloc(0);
const NO_PAIRS = pairRows([]);

/** Counts in `counted` the topics that were remembered. */
export function remembering(
  cache: Cache,
  { heads, keys }: Pick<Collected, 'heads' | 'keys'>,
  compared: Compared,
  counted: { topics: number },
): Remember {
  return async (topic, alignment, find) => {
    const key = keyOf(topic, alignment);
    const known = cache.get(key);
    if (known) {
      counted.topics++;
      return moved(JSON.parse(known.signature.toString()) as Found, (place) => topic.articles[place]!);
    }
    const found = await find();
    const places = new Map(topic.articles.map((article, place) => [article, place]));
    const kept = moved(found, (article) => places.get(article)!);
    cache.put(key, { signature: Buffer.from(JSON.stringify(kept)), rest: NOTHING });
    return found;
  };

  /** All that a topic's comparison looks at; articles by their place in the topic. */
  function keyOf(
    { articles, links, loose = NO_PAIRS, near, picked, archived }: Topic,
    { dates, lineageOf }: Alignment,
  ): string {
    const places = new Map(articles.map((article, place) => [article, place]));
    const lineages = articles.map((article) => lineageOf[article]!);
    const ids = new Set(articles.map((article) => heads[article]!.id));
    const facts = [
      compared.rules,
      [picked ?? false, archived ?? false],
      articles.map((a) => [keys[a], heads[a]!.path, heads[a]!.metadata, dates[a] ?? null]),
      lineages.map((lineage) => lineages.indexOf(lineage)),
      [links, loose].map((pairs) => Array.from(pairsOf(pairs), ([a, b]) => [places.get(a), places.get(b)])),
      Array.from(pairsIn(near), ({ a, b }) => [places.get(a.article), a.sentence, places.get(b.article), b.sentence]),
      compared.decisions.filter(({ a, b }) => ids.has(a) && ids.has(b)),
    ];
    return createHash('sha1').update(JSON.stringify(facts)).digest('hex');
  }
}

/** The same with other numbers for the articles. */
function moved({ findings, ...topic }: Found, number: (article: number) => number): Found {
  const move = (finding: Finding): Finding => ({
    ...finding,
    sides: finding.sides.map((side) => ({
      ...side,
      marks: side.marks.map((mark) => ({ ...mark, article: number(mark.article) })),
    })),
  });
  return { ...topic, findings: findings.map(move) };
}
