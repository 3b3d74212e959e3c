// In: a clause with its nouns. Out: the spots where things happen in it: in a market, on the third floor, near a school, under a car.

import type { ClaimSpot } from '../core/claim.ts';
import { formAt, textOf } from '../core/document.ts';
import { isKindOfConcept } from '../core/hierarchy.ts';
import type { Site } from '../core/site.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { group, groupList, wordSet } from '../lexicon/sets.ts';
import { namesOf, partOf, type SpotNames, seatOf } from './spot-names.ts';
import { unknownTownsIn } from './unknown-towns.ts';
import type { View } from './view.ts';

const TO = wordSet('up-to');

/** How the sense of a preposition, or its side word, places things at a spot. */
const SENSES: Readonly<Record<string, ClaimSpot['relation']>> = {
  place: 'in',
  inside: 'in',
  above: 'in',
  centre: 'in',
  near: 'near',
  below: 'below',
  outside: 'outside',
};
/** English prepositions of direction that say where something ends up. */
const ENDING = wordSet('ends-up-at');
/** Words between a preposition and the noun that it governs: في قلب أحد أسواق, in the side of a school. */
const REACH = 5;
const UNNAMED: ReadonlySet<Site> = new Set(['vehicle', 'storey', 'room', 'edge']);

/** Spots of a stretch of a sentence, in order. */
export function spotsOf(view: View, clause: TokenSpan): ClaimSpot[] {
  const spots: ClaimSpot[] = view.doc.language.code === 'en' ? unknownTownsIn(view, clause) : [];
  for (let head = clause.token; head < clause.tokenEnd; head++) {
    const noun = view.analysis.nounAt(head);
    const site = noun === undefined ? undefined : view.siteOf(noun);
    if (noun === undefined || site === undefined || modifies(view, head) || isWay(view, head)) continue;
    if (isNamed(view, head)) continue;
    if ((noun === 'prison' && isJailing(view, head)) || view.analysis.nounAt(head - 1) === 'morgue') continue;
    const found = governorOf(view, clause, head, noun, site) ?? hostAt(view, head, noun) ?? targetAt(view, head, site);
    const spot = found && spotOf(view, clause, head, noun, site, found);
    // «قتل في قرية»: a village without its name is any.
    if (spot && ((site !== 'named' && !found.bound) || spot.names.length > 0)) spots.push(spot);
  }
  return spots;
}

/** The Nuba Mountains, البحر المتوسط: a place of its own. */
const isNamed = (view: View, head: number): boolean =>
  view.mentionsIn(head - 3, head + 1).some((m) => m.kind === 'place' && m.token < m.tokenEnd - 1 && head < m.tokenEnd);

/** A school yard is a yard, a school building a school. */
function modifies(view: View, head: number): boolean {
  if (view.doc.language.code !== 'en' || view.analysis.tags.tag[head + 1] !== TAG.noun) return false;
  const next = view.analysis.nounAt(head + 1);
  return next === undefined || !view.nounIs(next, 'area') || view.siteOf(next) !== undefined;
}

/** في طريقها إلى, في الطريق إلى: on the way, on no road. */
const isWay = (view: View, head: number): boolean =>
  view.analysis.nounAt(head) === 'road' && ((view.reading(head)?.pronoun ?? '') !== '' || TO.has(view.fold(head + 1)));

/** Where people, or the dead, are taken. */
const TAKEN_TO = group('taken-to');

interface Governor {
  readonly relation: ClaimSpot['relation'];
  readonly token: number;
  /** It says where somebody is taken; only where the place has a name this tells which. */
  readonly bound?: true;
}

/** The preposition that places the noun: glued to it, or before it over adjectives and nouns that it belongs to. */
function governorOf(view: View, clause: TokenSpan, head: number, noun: string, site: Site): Governor | undefined {
  for (let i = head; i >= Math.max(clause.token, head - REACH); i--) {
    const reading = view.reading(i);
    const glued = reading?.preposition ?? '';
    if (glued === 'ل' && TAKEN_TO.has(noun)) return { relation: 'near', token: i, bound: true };
    if (glued !== '') return glued === 'ب' && !isRidden(view, head) ? { relation: 'in', token: i } : undefined;
    if (i === head) {
      if (reading?.conjunction) return undefined;
      continue;
    }
    const marker = view
      .markersIn(Math.max(clause.token, i - 2), i + 1)
      .find((m) => m.table === 'particle' && m.tokenEnd === i + 1 && m.attributes.class === 'preposition');
    if (marker && view.fold(i) !== 'of') {
      const sense = String(marker.attributes.relation ?? marker.attributes.sense);
      // «قبالة سواحل ولاية ريفرز»
      const relation = ENDING.has(view.fold(i)) ? 'in' : site === 'named' && sense === 'off' ? 'near' : SENSES[sense];
      if (sense === 'to' && TAKEN_TO.has(noun)) return { relation: 'near', token: marker.token, bound: true };
      if (isRidden(view, head) && !ABOUT_VEHICLES.has(view.fold(i))) return undefined;
      if (relation === 'in' && noun === 'hospital' && isCaredFor(view, clause))
        return { relation: 'near', token: marker.token, bound: true };
      return relation && { relation, token: marker.token };
    }
    if (!marker && !carries(view, i)) return undefined;
  }
  return undefined;
}

/** «اللقاء الذي احتضنه ملعب المنزه», «قررت محكمة جنايات دمنهور»: a stadium or court by its name is where it was. */
const hostAt = (view: View, head: number, noun: string): Governor | undefined =>
  HOSTS.has(noun) && view.doc.language.code === 'ar' ? { relation: 'in', token: head, bound: true } : undefined;

/** «استهدفت قرية معرشمارين», «هز مدينة الرقة», «تضررت البوابة الخلفية»: what is hit is where it was, where its name tells which. */
function targetAt(view: View, head: number, site: Site): Governor | undefined {
  if (!HIT.has(site) || view.doc.language.code !== 'ar') return undefined;
  const record = view.recordAt(head - 1);
  return record && lineHas(view, record.id) ? { relation: 'in', token: head, bound: true } : undefined;
}
const HIT: ReadonlySet<Site> = new Set(['named', 'settled', 'edge']);
const HITTING = groupList('hits-where-it-is');
const lineHas = (view: View, concept: string): boolean =>
  HITTING.some((broader) => isKindOfConcept(view.analysis.world, concept, broader));

/** «بسجن الناشط علي السنابسي خمس سنوات»: somebody is jailed, in whatever prison. */
function isJailing(view: View, head: number): boolean {
  const noun = view.analysis.nounAt(head + 1);
  if (noun !== undefined && view.nounIs(noun, 'person')) return true;
  return view.mentionsIn(head + 1, head + 2).some((m) => m.kind === 'person' || m.kind === 'role');
}

/** Treated at the hospital: it is where they were taken. */
const isCaredFor = (view: View, { token, tokenEnd }: TokenSpan): boolean =>
  view.conceptsIn(token, tokenEnd).some(({ concept }) => CARE.has(concept));
const CARE = group('care-for-the-wounded');

const HOSTS = group('hosts-by-its-name');

/** Collided with a lorry, on board an aircraft: no spot. Bombs lie in or under a car. */
const isRidden = (view: View, head: number): boolean => view.siteOf(view.analysis.nounAt(head)!) === 'vehicle';
const ABOUT_VEHICLES = wordSet('in-or-under-a-vehicle');

/** May the word stand between a preposition and the noun: an adjective, or what the noun is part of (سفح جبل, أحد الأسواق)? */
function carries(view: View, i: number): boolean {
  const tag = view.analysis.tags.tag[i]!;
  if (tag === TAG.punctuation) return QUOTES.has(view.fold(i));
  if (tag === TAG.adjective || tag === TAG.determiner || tag === TAG.numeral || tag === TAG.participle) return true;
  if (view.doc.language.code === 'en' && (formAt(view.doc, i).capital || view.fold(i) === 'of')) return true;
  const noun = view.analysis.nounAt(i);
  if (noun !== undefined && view.nounIs(noun, 'area')) return true;
  return PARTS.has(view.reading(i)?.stem ?? view.fold(i)) || PARTS.has(view.fold(i));
}

const QUOTES = new Set(['"', '«', '“', "'"]);
/** Nouns and pronouns that take a part of what follows. */
const PARTS = wordSet('part-of-a-spot');

function spotOf(
  view: View,
  clause: TokenSpan,
  head: number,
  noun: string,
  site: Site,
  { relation, token }: Governor,
): ClaimSpot {
  const names = nameAt(view, clause, head, noun, site);
  const number = site === 'storey' ? storeyAt(view, head) : undefined;
  const from = Math.min(token, head);
  const tokenEnd = Math.min(
    clause.tokenEnd,
    number === undefined ? names.tokenEnd : Math.max(number.tokenEnd, head + 1),
  );
  return {
    start: view.doc.tokens.start[from]!,
    end: view.doc.tokens.end[tokenEnd - 1]!,
    text: textOf(view.doc, from, tokenEnd),
    noun,
    relation,
    names: names.names,
    ...(number && { number: number.value }),
  };
}

function nameAt(view: View, clause: TokenSpan, head: number, noun: string, site: Site): SpotNames {
  if (noun === 'court') return seatOf(view, clause, head);
  return UNNAMED.has(site) ? partOf(view, clause, head, noun) : namesOf(view, clause, head, noun, site);
}

function storeyAt(view: View, head: number): { readonly value: number; readonly tokenEnd: number } | undefined {
  for (const mention of view.mentionsIn(head - 2, head + 3))
    if (mention.kind === 'ordinal' && mention.counted?.head === head) return mention;
  return undefined;
}
