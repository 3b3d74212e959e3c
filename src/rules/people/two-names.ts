// In: two names in each other's place. Out: whether they must be of two persons: no part of the one a spelling of a part of the other.
import type { TopicView } from '../../core/topic.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';

/** Parts of names with so many letters in common are spellings or slips of the pen (نخنوخ, نخونخ). */
const SPELLINGS = 0.7;

/**
 * Not one part of a short name, nor two of a longer one, is a spelling of a part of the other: «محمد عبد العزيز منصور» is
 * «سكرتارية محمد عبد العزير» with a word too much.
 */
export function areTwo({ compareNames }: TopicView, a: string, b: string): boolean {
  if (compareNames(a, b).grade !== 'different') return false;
  const [x, y] = [a.split(/[ -]/), b.split(/[ -]/)];
  const shared = x.filter((part) => y.some((other) => isOnePart(part, other))).length;
  return shared === 0 || (shared === 1 && Math.min(x.length, y.length) > 1 && !isSurname(x, y) && !areForms(x, y));
}

/** Spellings of one part, or one written together with the next: صابر, صابرعلي; الرؤوف, عبدالرؤوف. */
const isOnePart = (a: string, b: string): boolean =>
  lettersInCommon(a, b) >= SPELLINGS || (Math.min(a.length, b.length) > 2 && (holdsAtEdge(a, b) || holdsAtEdge(b, a)));

const holdsAtEdge = (a: string, b: string): boolean => a.startsWith(b) || a.endsWith(b);

/** «الملقاة علي عاتقنا», «علي عاتقه»: one word with two pronouns, taken for a name behind a preposition that looks like one. */
const LONGEST_PRONOUN = 3;
const SHORTEST_STEM = 4;

function areForms(x: readonly string[], y: readonly string[]): boolean {
  const [a, b] = [x[x.length - 1]!, y[y.length - 1]!];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  return x[0] === y[0] && same >= SHORTEST_STEM && Math.max(a.length, b.length) - same <= LONGEST_PRONOUN;
}

/** «بوتن», «فلاديمير بوتين»: the last parts are one. */
const isSurname = (x: readonly string[], y: readonly string[]): boolean =>
  lettersInCommon(x[x.length - 1]!, y[y.length - 1]!) >= SPELLINGS;
