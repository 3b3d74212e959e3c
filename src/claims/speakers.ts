// In: a phrase that may say who speaks. Out: its name and id, and whether it can speak at all.

import { textOf } from '../core/document.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import { group, groupList, wordSet } from '../lexicon/sets.ts';
import { meantBy } from './cast-members.ts';
import { withoutClitics } from './namings.ts';
import type { View } from './view.ts';

export interface Named {
  readonly text: string;
  readonly id: string | undefined;
  /** Where its phrase begins. */
  readonly token: number;
  /** A paper speaks too: بيان, تقرير, a letter. */
  readonly isPaper: boolean;
  /** A noun for something that says nothing: a timetable, a meeting. */
  readonly isThing: boolean;
}

/** Names a phrase: its text without a glued preposition, and its id. */
export function nameOf(view: View, phrase: NounPhrase): Named {
  const meant = meantBy(view, phrase)?.id ?? personNoun(view, phrase);
  // «نائب رئيس البرلمان العراقي»: one of the body, and not the body.
  const id = meant?.startsWith('organisation:') && LEADS.has(stemAt(view, phrase.token)) ? undefined : meant;
  const noun = view.analysis.nounAt(phrase.head);
  const isPaper = noun !== undefined && view.nounIsOneOf(noun, PAPERS);
  const known = noun !== undefined || view.conceptAt(phrase.head) !== undefined;
  const isThing = !isPaper && ((meant === undefined && known) || happens(view, phrase));
  return { text: bareText(view, phrase), token: phrase.token, id, isPaper, isThing };
}

const LEADS = wordSet('leads-a-body');
const stemAt = (view: View, token: number): string => view.reading(token)?.stem ?? view.fold(token);

/** What is written to be read: not a timetable, a list. */
const PAPERS = groupList('papers-that-speak');

/** «لقاء علي عبدالله صالح» is a meeting, whoever is named in it. */
function happens(view: View, { token, head }: NounPhrase): boolean {
  const hit = head === token ? view.conceptAt(head) : undefined;
  return hit?.pos === 'noun' && hit.record?.class === 'event' && view.analysis.nounAt(head) === undefined;
}

/** The words of a phrase without the conjunction and the preposition that are glued to its first: المسؤولون of للمسؤولين. */
function bareText({ analysis, doc }: View, { token, tokenEnd }: NounPhrase): string {
  const first = withoutClitics(analysis, token);
  const rest = textOf(doc, token, tokenEnd).slice(doc.tokens.end[token]! - doc.tokens.start[token]!);
  return first + rest;
}

/** The first noun for a person: سياسي in «سياسي شيعي عراقي رفيع المستوى», whatever the phrase's head was taken for. */
function personNoun(view: View, { token, tokenEnd }: NounPhrase): string | undefined {
  for (let i = token; i < tokenEnd; i++) {
    const noun = view.analysis.nounAt(i);
    if (noun !== undefined && view.nounIs(noun, 'person')) return `noun:${noun}`;
  }
  return undefined;
}

/**
 * A person, a body, a country or a paper; nouns for other things say nothing (لفت التوقيت إلى أن, تعتزم بلاده التأكيد على أن). A word
 * that no table knows may be a name beside a plain verb of saying.
 */
export function canSpeak(view: View, { id, isPaper, isThing }: Named, speech: ConceptRecord): boolean {
  if (isPaper || isThing) return isPaper;
  if (id === undefined) return PLAIN.has(speech.id) || view.doc.language.code === 'en';
  return !id.startsWith('concept:') && speaks(view, id);
}

const PLAIN = group('plain-speech');
const SPEAKERS = groupList('speakers');

export const NAMED_SPEAKER = /^(?:person|organisation|role|noun):/;

export const speaks = (view: View, id: string): boolean =>
  !id.startsWith('noun:') || view.nounIsOneOf(id.slice('noun:'.length), SPEAKERS);
