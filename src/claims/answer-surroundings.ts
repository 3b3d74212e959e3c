// In: a cue that answers a question, with its sentence. Out: whether the sentence speaks of what the question is about.

import type { MarkerHit } from '../core/analysis.ts';
import { isKindOfConcept } from '../core/hierarchy.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { TokenSpan } from '../core/span.ts';
import { groupList, wordSet } from '../lexicon/sets.ts';
import type { View } from './view.ts';

const THOSE_WHO = wordSet('who-plural');

/** Concepts and nouns of which one must be told of; narrower ones count. */
interface Surroundings {
  readonly concepts: readonly string[];
  readonly nouns: readonly string[];
  /** It must stand close by: «علقت عمليات الإنقاذ». */
  readonly close?: true;
}

const ACCIDENT = groupList('accidents-with-a-cause');
const HARM = groupList('harm-to-people');

const NOTHING: readonly string[] = [];

/** By the `near` of an answer. */
const NEAR: Readonly<Record<string, Surroundings>> = {
  accident: { concepts: ACCIDENT, nouns: groupList('near-accident-nouns') },
  blast: { concepts: groupList('near-blast'), nouns: groupList('near-blast-nouns') },
  violence: { concepts: groupList('near-violence'), nouns: groupList('near-violence-nouns') },
  vehicle: { concepts: NOTHING, nouns: groupList('near-vehicle-nouns') },
  aircraft: { concepts: NOTHING, nouns: groupList('near-aircraft-nouns') },
  search: { concepts: groupList('near-search'), nouns: NOTHING, close: true },
  rescuers: { concepts: groupList('near-rescuers'), nouns: groupList('near-rescuers-nouns') },
  forces: { concepts: NOTHING, nouns: groupList('near-forces-nouns') },
  fire: { concepts: groupList('near-fire'), nouns: NOTHING },
  storm: { concepts: groupList('near-storm'), nouns: NOTHING },
  verdict: { concepts: groupList('near-verdict'), nouns: groupList('near-verdict-nouns') },
  vote: { concepts: groupList('near-vote'), nouns: groupList('near-vote-nouns') },
  win: { concepts: groupList('near-win'), nouns: groupList('near-win-nouns') },
  'captives-or-freed': { concepts: groupList('near-captives'), nouns: groupList('near-captives-nouns') },
  killed: { concepts: HARM, nouns: NOTHING },
  'found-or-hit': { concepts: groupList('near-found-or-hit'), nouns: NOTHING },
};

/** Words before a number of people's rise or fall, and after it, in which what is counted must stand. */
const REACH_OF_NUMBERS = 6;
/** Words between a search and what is said of its course: «عمليات البحث من قبل خفر السواحل وجيش البحر تتواصل». */
const REACH_OF_COURSE = 7;
/** Words between an accident and what is said to have caused it: «تحطمت إثر ارتطامها بجبل». */
const REACH_OF_CAUSE = 8;

/** Does the sentence, or the clause, speak of what the cue needs beside it? Gives `about` where the question is asked of several. */
export function isSurrounded(
  view: View,
  { token, tokenEnd, attributes }: MarkerHit,
  sentence: TokenSpan,
): { readonly about?: string } | undefined {
  const near = attributes.near;
  if (near === undefined) return {};
  if (near === 'numbers-of-people') return numbered(view, token, tokenEnd, sentence);
  if (near === 'accident-before') return isCausing(view, token, tokenEnd, sentence) ? {} : undefined;
  if (near === 'nationals') return nationals(view, sentence);
  if (near === 'blamed') return isBlamed(view, token, tokenEnd, sentence) ? {} : undefined;
  const wanted = NEAR[String(near)];
  if (!wanted) return undefined;
  const from = wanted.close ? Math.max(sentence.token, token - REACH_OF_COURSE) : sentence.token;
  const to = wanted.close ? Math.min(sentence.tokenEnd, tokenEnd + REACH_OF_COURSE) : sentence.tokenEnd;
  return tellsOf(view, from, to, wanted.concepts) || namesOne(view, from, to, wanted.nouns) ? {} : undefined;
}

/** «تحطمت نتيجة خلل»; «قتلوا جراء الحادث» gives no cause of the accident. */
function isCausing(view: View, token: number, tokenEnd: number, { token: from, tokenEnd: to }: TokenSpan): boolean {
  if (tellsOf(view, tokenEnd, Math.min(to, tokenEnd + REACH_OF_EFFECT), [...ACCIDENT, ...HARM])) return false;
  // «حوادث الطائرات شائعة بسبب قدم المعدات» is of no one accident.
  return view
    .conceptsIn(Math.max(from, token - REACH_OF_CAUSE), token)
    .some(
      ({ concept, features }) =>
        (features & FEATURE.plural) === 0 && ACCIDENT.some((c) => isKindOfConcept(view.analysis.world, concept, c)),
    );
}

/** «وبسبب ظروف جوية سيئة اصطدمت الطائرة»: weather is told of in every story; here it is what caused the accident. */
function isBlamed(view: View, token: number, tokenEnd: number, { token: from, tokenEnd: to }: TokenSpan): boolean {
  const causing = view
    .markersIn(Math.max(from, token - REACH_OF_EFFECT), token)
    .some((m) => m.attributes.asks === 'cause');
  const [before, after] = [Math.max(from, token - REACH_OF_CAUSE), Math.min(to, tokenEnd + REACH_OF_CAUSE)];
  return causing && tellsOf(view, before, after, ACCIDENT);
}

/** Words after a word of causing within which what it names would itself be the accident. */
const REACH_OF_EFFECT = 3;

const tellsOf = (view: View, from: number, to: number, concepts: readonly string[]): boolean =>
  view
    .conceptsIn(from, to)
    .some(({ concept }) => concepts.some((c) => isKindOfConcept(view.analysis.world, concept, c)));

function namesOne(view: View, from: number, to: number, nouns: readonly string[]): boolean {
  if (nouns.length === 0) return false;
  for (let t = from; t < to; t++) {
    const noun = view.analysis.nounAt(t);
    if (noun !== undefined && nouns.some((n) => view.nounIs(noun, n))) return true;
  }
  return false;
}

/** «تمكن مواطن أوكراني من الفرار»: the question is asked of people of one country, told of beside an attack or an abduction. */
function nationals(view: View, { token, tokenEnd }: TokenSpan): { readonly about: string } | undefined {
  const { concepts, nouns } = NEAR.violence!;
  if (!tellsOf(view, token, tokenEnd, concepts) && !namesOne(view, token, tokenEnd, [...nouns, 'hostage']))
    return undefined;
  const of = new Set<string>();
  for (let t = token; t < tokenEnd; t++) {
    const country = view.analysis.demonymAt(t);
    if (country !== undefined) of.add(country);
  }
  return of.size > 0 ? { about: [...of].join(' ') } : undefined;
}

const NUMBERS = wordSet('numbers-of');
const MOVING = groupList('people-who-come-and-go');

/** «تراجع عدد المهاجرين»: a number of people beside the cue. */
function numbered(
  view: View,
  token: number,
  tokenEnd: number,
  sentence: TokenSpan,
): { readonly about?: string } | undefined {
  const from = Math.max(sentence.token, token - REACH_OF_NUMBERS);
  const to = Math.min(sentence.tokenEnd, tokenEnd + REACH_OF_NUMBERS);
  let counted = false;
  let those = false;
  let about: string | undefined;
  for (let t = from; t < to; t++) {
    counted ||= NUMBERS.has(view.reading(t)?.stem ?? view.fold(t));
    // «تزايد أعداد الذين يحاولون العبور»
    those ||= THOSE_WHO.has(view.fold(t));
    const noun = view.analysis.nounAt(t);
    if (noun !== undefined) about ??= MOVING.find((n) => view.nounIs(noun, n));
  }
  return counted && (about !== undefined || those) ? { ...(about !== undefined && { about }) } : undefined;
}
