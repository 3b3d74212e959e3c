// In: a compiled lexicon and one of a desk's own words. Out: one lexicon that answers from both; neither is copied or altered.
import type { Lexicon } from './lexicon.ts';

/** Words of the added lexicon alone are numbered from here; its nodes are kept above the base's in one number. */
const ADDED = 2 ** 28;
const NODES = 2 ** 26;

/**
 * Joins two lexicons of one language. A word of both keeps the base's number; its readings are the base's and then the added ones.
 * A node stands for a place in each trie, 0 where the walk has left it.
 */
export function joinLexicons(base: Lexicon, added: Lexicon): Lexicon {
  const twins = new Map<number, number>();
  const first = base.entries.length;
  const inBase = (word: number): number => (word < ADDED ? word : -1);
  const inAdded = (word: number): number => (word < ADDED ? (twins.get(word) ?? -1) : word - ADDED);

  const parts = (node: number): readonly [below: number, above: number] => {
    const above = Math.floor(node / NODES);
    return [node - above * NODES, above];
  };
  const step = (node: number, word: number): number => {
    const [below, above] = parts(node);
    const walk = (lexicon: Lexicon, at: number, own: number): number =>
      own < 0 || (at === 0 && node !== 0) ? 0 : lexicon.step(at, own);
    return walk(base, below, inBase(word)) + walk(added, above, inAdded(word)) * NODES;
  };

  const joined = (own: number, other: number): number => {
    if (own >= 0 && other >= 0) twins.set(own, other);
    if (own >= 0) return own;
    return other >= 0 ? ADDED + other : -1;
  };

  return {
    lang: base.lang,
    entries: [...base.entries, ...added.entries],
    word: (folded) => joined(base.word(folded), added.word(folded)),
    inflections: (word, visit) => {
      if (inBase(word) >= 0) base.inflections(word, visit);
      const other = inAdded(word);
      if (other >= 0) added.inflections(other, (entry, features, spelling) => visit(first + entry, features, spelling));
    },
    beginsPhrase: (word) => step(0, word) !== 0,
    step,
    tablesUnder: (node) => {
      const [below, above] = parts(node);
      return base.tablesUnder(below) | added.tablesUnder(above);
    },
    tablesWithin: (word) => {
      const [own, other] = [inBase(word), inAdded(word)];
      return (own < 0 ? 0 : base.tablesWithin(own)) | (other < 0 ? 0 : added.tablesWithin(other));
    },
    overGap: (node) => {
      const [below, above] = parts(node);
      return (below === 0 ? 0 : base.overGap(below)) + (above === 0 ? 0 : added.overGap(above)) * NODES;
    },
    endsAt: (node) => {
      const [below, above] = parts(node);
      return (below !== 0 && base.endsAt(below)) || (above !== 0 && added.endsAt(above));
    },
    phrasesAt: (node, visit) => {
      const [below, above] = parts(node);
      if (below !== 0) base.phrasesAt(below, visit);
      if (above !== 0) added.phrasesAt(above, (entry, features) => visit(first + entry, features));
    },
  };
}
