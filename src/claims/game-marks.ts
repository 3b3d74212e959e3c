// In: tokens of an article. Out: the words among them that tell the figures of a match, and the names beside one.

import type { MarkerHit } from '../core/analysis.ts';
import { formAt } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { Mention } from '../core/mention.ts';
import { oncePer } from '../core/once.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { OVER, type View } from './view.ts';

/** A word of the table `game`. */
export interface GameMark extends TokenSpan {
  readonly key: string;
  /** What it tells: `nil`, `decided`, `phase-half`; empty where it says how many goals. */
  readonly tells: string;
  readonly goals: number | undefined;
}

/** Marks that begin in the tokens `[from, to)`, in order. */
export const marksOfGame = (view: View, from: number, to: number): readonly GameMark[] =>
  marksIn(view).all.filter(({ token }) => token >= from && token < to);

/** The mark that begins at a token. */
export const markAt = (view: View, token: number): GameMark | undefined => marksIn(view).at.get(token);

/** Does the article tell of a game at all? */
export const tellsOfGame = (view: View): boolean => marksIn(view).all.length > 0;

const marksIn = oncePer((view: View) => {
  const all = view.analysis.markers.filter(({ table }) => table === 'game').map(asMark);
  return { all, at: new Map(all.map((mark) => [mark.token, mark])) };
});

const asMark = ({ token, tokenEnd, start, end, key, attributes }: MarkerHit): GameMark => ({
  token,
  tokenEnd,
  start,
  end,
  key,
  tells: String(attributes.tells ?? ''),
  goals: typeof attributes.goals === 'number' ? attributes.goals : undefined,
});

/** What the word that begins at a token tells. */
export const tellsAt = (view: View, token: number): string | undefined => markAt(view, token)?.tells;

const NAMES: ReadonlySet<string> = new Set<Mention['kind']>(['person', 'place', 'organisation']);
/** A shorter word is a particle that no table knows. */
const SHORTEST = 3;

/** Who and what is named in the tokens `[from, to)`: ids of names, and the stems of words that no table knows. */
export function namesBeside(view: View, from: number, to: number): string[] {
  const names = new Set<string>();
  /** Clubs and countries are named once, by their ids. */
  const inside = new Uint8Array(Math.max(0, to - from));
  for (const mention of view.mentionsIn(from, to))
    if (NAMES.has(mention.kind) && 'id' in mention) {
      names.add(mention.id);
      if (mention.kind !== 'person') inside.fill(1, mention.token - from, mention.tokenEnd - from);
    }
  for (let t = from; t < to; t++) {
    const form = formAt(view.doc, t);
    const unknown = form.mask === 0 || view.analysis.tags.tag[t] === TAG.proper;
    if (form.kind !== TOKEN_KIND.word || !unknown || inside[t - from] || view.over(t) & OVER.time) continue;
    const stem = view.reading(t)?.stem ?? form.fold;
    if (stem.length >= SHORTEST) names.add(stem);
  }
  return [...names].sort();
}

/** What a comma counts for among steps. */
const COMMA = 3;

/** Steps from one token to another: what stands behind a comma is further away. */
export function stepsBetween(view: View, from: number, to: number): number {
  let steps = 0;
  for (let t = from; t < to; t++) steps += view.analysis.tags.tag[t] === TAG.punctuation ? COMMA : 1;
  return steps;
}
