// In: a clause. Out: whom its words cite: the source of an attribution phrase, the agency spoken to, whom an agency relays.

import type { MarkerHit } from '../core/analysis.ts';
import { textOf } from '../core/document.ts';
import type { Span } from '../core/span.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import { group, wordSet } from '../lexicon/sets.ts';
import type { Clause } from './clauses.ts';
import { wordsOf } from './saying-words.ts';
import { type Named, nameOf } from './speakers.ts';
import type { View } from './view.ts';

const ABOUT = wordSet('about');

/** Whom an agency quotes: the officials in «ونقلت وكالة أسوشيتد برس عن مسؤولين عراقيين». */
export function relayedBy(view: View, clause: Clause, carrier: Named): Named | undefined {
  const phrase = view
    .phrasesIn(clause.sentence, clause.token, clause.tokenEnd)
    .find((p) => ABOUT.has(p.preposition) && p.token > clause.token);
  const says = phrase !== undefined && SAYING.has(view.fold(phrase.tokenEnd - 1));
  const name = phrase && nameOf(view, says ? { ...phrase, tokenEnd: phrase.tokenEnd - 1 } : phrase);
  // «أعلن مساعد المحافظ عن العثور على الحطام»
  return name?.id === carrier.id || name?.isThing ? undefined : name;
}

/** «عن مسؤولين عراقيين قولهم إن»: their saying is not part of their name. */
const SAYING = wordSet('their-saying');

const CHANNELS = group('channels');

export function isChannel({ analysis: { world } }: View, id: string | undefined): boolean {
  const record = id?.startsWith('organisation:') ? world.organisations[id.slice('organisation:'.length)] : undefined;
  return record !== undefined && CHANNELS.has(record.kind);
}

/** An agency or outlet that was spoken to: لموقع «…», told Reuters. */
export function channelIn(view: View, clause: Clause): Named | undefined {
  for (const phrase of view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd)) {
    const toThem =
      phrase.preposition === 'ل' ||
      phrase.preposition === 'to' ||
      (view.doc.language.code === 'en' && phrase.token === clause.verb + 1);
    if (!toThem) continue;
    const mention = view.mentionsIn(phrase.token, phrase.tokenEnd).find((m) => m.kind === 'organisation');
    if (mention?.kind !== 'organisation') continue;
    const { id, token } = mention;
    if (isChannel(view, id))
      return { text: textOf(view.doc, token, mention.tokenEnd), id, token, isPaper: false, isThing: false };
  }
  return undefined;
}

/** The phrase that an attribution phrase of the clause gives: بحسب X, نقلا عن X, according to X. */
export function sourceAfter(
  view: View,
  clause: Clause,
  gives: string,
): { readonly name: Named; readonly said: Span | undefined } | undefined {
  for (const marker of view.sayingsIn(clause.token, clause.tokenEnd)) {
    if (marker.attributes.gives !== gives) continue;
    const phrases = view.phrasesIn(clause.sentence, marker.token, clause.tokenEnd + 12);
    const phrase =
      quotedThrough(phrases, view, marker) ??
      phrases.find((p) => p.tokenEnd > marker.tokenEnd && p.token <= marker.tokenEnd + 2);
    const cited = phrase && withHolder(view, givenBy(view, phrases, phrase) ?? phrase);
    const name = cited && nameOf(view, cited);
    if (name && !name.isThing) return { name, said: wordsOf(view, marker.token, cited.tokenEnd) };
  }
  return undefined;
}

/** «بحسب المتحدث باسم الوزارة خالد الحيوني»: the phrase as far as the name of who holds its office. */
function withHolder(view: View, phrase: NounPhrase): NounPhrase {
  const role = view.mentionsIn(phrase.token, phrase.tokenEnd).find((m) => m.kind === 'role');
  const holder = role?.kind === 'role' ? role.holder : undefined;
  return holder && holder.token >= phrase.tokenEnd ? { ...phrase, end: holder.end, tokenEnd: holder.tokenEnd } : phrase;
}

/** «وفق حصيلة جديدة أعلنها مسؤولون»: who gave the paper or the figure that is cited. */
function givenBy(view: View, phrases: readonly NounPhrase[], cited: NounPhrase): NounPhrase | undefined {
  const verb = cited.tokenEnd;
  const speaks = view.record(view.conceptAt(verb)?.concept ?? '')?.class === 'speech';
  if (view.analysis.tags.tag[verb] !== TAG.verb || (view.reading(verb)?.pronoun ?? '') === '' || !speaks)
    return undefined;
  return phrases.find((p) => p.token === verb + 1);
}

/** «نقلت وكالة … عن مسؤولين»: the speaker stands after the preposition that the first word of the phrase waits for. */
function quotedThrough(phrases: readonly NounPhrase[], view: View, marker: MarkerHit): NounPhrase | undefined {
  if (marker.key !== 'quoting' || ABOUT.has(view.fold(marker.tokenEnd - 1))) return undefined;
  return phrases.find((p) => p.token > marker.token && ABOUT.has(p.preposition));
}
