// In: the clauses of a sentence. Out: for each, whose words it is: narrator, a speaker, to whom, through which agency.

import type { MarkerHit } from '../core/analysis.ts';
import type { Attribution } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import { type NounPhrase, TAG } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import type { Clause } from './clauses.ts';
import { participant } from './participants.ts';
import type { View } from './view.ts';

/** Whose words a clause is, with the stance of the speech that carries it. */
export interface Source {
  readonly speaker?: Named;
  readonly to?: Named;
  readonly via?: Named;
  readonly stance: Attribution['stance'];
}

export interface Named {
  readonly text: string;
  readonly id?: string;
}

const NARRATOR: Source = { stance: 'asserts' };
const CHANNELS = new Set(['agency', 'outlet', 'newspaper', 'broadcaster', 'website']);

/** Names a phrase: its text without a glued preposition, and its id. */
export function nameOf(view: View, phrase: NounPhrase): Named {
  const id = participant(view, phrase, 'participant')[0]?.id;
  return { text: textOf(view.doc, phrase.token, phrase.tokenEnd), ...(id !== undefined && { id }) };
}

/**
 * Attributions of a sentence's clauses, in their order. `subjects[i]` is the subject of clause `i`; `before` the source of what stands
 * before the sentence, where the sentence goes on with it.
 */
export function sourcesOf(
  view: View,
  clauses: readonly Clause[],
  subjects: ReadonlyArray<Named | undefined>,
  before: Source | undefined,
): Source[] {
  const framing = framingSource(view, clauses) ?? (goesOn(view, clauses[0]!) ? before : undefined) ?? NARRATOR;
  const sources: Source[] = [];
  clauses.forEach((clause, i) => {
    const parent = clause.parent >= 0 ? sources[clause.parent]! : framing;
    const speech = clause.parent >= 0 ? speechIn(view, clauses[clause.parent]!) : undefined;
    if (clause.kind === 'said' && speech)
      sources.push(saidBy(view, clauses[clause.parent]!, speech, subjects[clause.parent], parent));
    else sources.push(parent);
    if (trailing(view, clauses, i) && isSomeone(view, subjects[i])) spread(view, clauses, sources, i, subjects[i]);
  });
  return sources;
}

/** «كما أن خطط قاآني لم تنجح», an item of a list after a colon: the sentence goes on with what was said before it. */
function goesOn(view: View, { token }: Clause): boolean {
  const { tag } = view.analysis.tags;
  const opens =
    tag[token] === TAG.complementiser || (LIKEWISE.has(view.fold(token)) && tag[token + 1] === TAG.complementiser);
  return opens || view.fold(token - 1) === ':' || (tag[token] === TAG.punctuation && view.fold(token - 1) === ':');
}

const LIKEWISE = new Set(['كما', 'و']);

/** The record of the speech or belief that a clause's predicate says. */
export function speechIn(view: View, clause: Clause): ConceptRecord | undefined {
  for (const hit of view.conceptsIn(clause.token, clause.tokenEnd)) {
    const record = view.record(hit.concept);
    if (
      record &&
      (record.class === 'speech' || record.content === 'clause') &&
      (hit.head === clause.verb || clause.verb < 0)
    )
      return record;
  }
  return undefined;
}

function saidBy(view: View, clause: Clause, speech: ConceptRecord, subject: Named | undefined, outer: Source): Source {
  const channel = channelIn(view, clause);
  const relayed = sourceAfter(view, clause, 'source');
  const viaSubject = relayed !== undefined && subject?.id?.startsWith('organisation:') === true;
  const own = subject && !pointsBack(view, clause, subject) ? subject : undefined;
  const speaker = relayed ?? own ?? outer.speaker ?? subject;
  const via = viaSubject ? subject : outer.via;
  return {
    ...(speaker && { speaker }),
    ...(channel && { to: channel }),
    ...(via && { via }),
    stance: speech.stance ?? 'asserts',
  };
}

/** The latter, and a subject that a plural participle cannot have (نقلت الوكالة عن مسؤولين …، مضيفين), stand for the speaker before. */
function pointsBack(view: View, clause: Clause, subject: Named): boolean {
  if (LATTER.has(view.doc.language.fold(subject.text))) return true;
  const features = view.reading(clause.verb)?.features ?? 0;
  const plural = clause.kind === 'participle' && (features & (FEATURE.plural | FEATURE.dual)) !== 0;
  return plural && subject.id?.startsWith('organisation:') === true;
}

const LATTER = new Set(['الاخير', 'الاخيره', 'the latter']);

/** An agency or outlet that was spoken to: لموقع «…», told Reuters. */
function channelIn(view: View, clause: Clause): Named | undefined {
  for (const phrase of view.phrasesIn(clause.sentence, clause.token, clause.tokenEnd)) {
    const toThem =
      phrase.preposition === 'ل' ||
      phrase.preposition === 'to' ||
      (view.doc.language.code === 'en' && phrase.token === clause.verb + 1);
    if (!toThem) continue;
    const mention = view.mentionsIn(phrase.token, phrase.tokenEnd).find((m) => m.kind === 'organisation');
    if (mention?.kind !== 'organisation') continue;
    const record = view.analysis.world.organisations[mention.id.slice('organisation:'.length)];
    if (record && CHANNELS.has(record.kind))
      return { text: textOf(view.doc, mention.token, mention.tokenEnd), id: mention.id };
  }
  return undefined;
}

/** The phrase that an attribution phrase of the clause gives: بحسب X, نقلا عن X, according to X. */
function sourceAfter(view: View, clause: Clause, gives: string): Named | undefined {
  for (const marker of view.markersIn(clause.token, clause.tokenEnd)) {
    if (marker.table !== 'speech' || marker.attributes.gives !== gives) continue;
    const phrases = view.phrasesIn(clause.sentence, marker.token, clause.tokenEnd + 12);
    const phrase =
      quotedThrough(phrases, view, marker) ??
      phrases.find((p) => p.tokenEnd > marker.tokenEnd && p.token <= marker.tokenEnd + 2);
    if (phrase) return nameOf(view, phrase);
  }
  return undefined;
}

/** «نقلت وكالة … عن مسؤولين»: the speaker stands after the preposition that the first word of the phrase waits for. */
function quotedThrough(phrases: readonly NounPhrase[], view: View, marker: MarkerHit): NounPhrase | undefined {
  if (marker.key !== 'quoting' || view.fold(marker.tokenEnd - 1) === 'عن') return undefined;
  return phrases.find((p) => p.token > marker.token && p.preposition === 'عن');
}

/** An attribution phrase that frames the whole sentence. */
function framingSource(view: View, clauses: readonly Clause[]): Source | undefined {
  for (const clause of clauses) {
    const speaker = sourceAfter(view, clause, 'source');
    const via = sourceAfter(view, clause, 'via');
    if (speaker || via) return { ...(speaker && { speaker }), ...(via && { via }), stance: 'asserts' };
  }
  return undefined;
}

/** `…, officials said.`: a speech clause at the end that has no content of its own. */
function trailing(view: View, clauses: readonly Clause[], i: number): boolean {
  const clause = clauses[i]!;
  if (i === 0 || i < clauses.length - 1 || clause.kind === 'relative' || clause.kind === 'said') return false;
  return speechIn(view, clause)?.content === 'clause';
}

/** `…, and no further session was planned`: what no one can be said to say frames nothing. */
const isSomeone = (view: View, subject: Named | undefined): boolean =>
  subject?.id !== undefined || (view.doc.language.code === 'en' && /^\p{Lu}/u.test(subject?.text ?? ''));

function spread(
  view: View,
  clauses: readonly Clause[],
  sources: Source[],
  last: number,
  subject: Named | undefined,
): void {
  if (subject === undefined) return;
  const speech = speechIn(view, clauses[last]!);
  for (let i = 0; i < last; i++)
    if (sources[i]!.speaker === undefined)
      sources[i] = { ...sources[i]!, speaker: subject, stance: speech?.stance ?? 'asserts' };
}

/** The attribution that a claim carries. */
export function attributionOf(source: Source, quoted: boolean): Attribution {
  const { speaker, to, via, stance } = source;
  return {
    voice: quoted ? 'quoted' : speaker || via ? 'reported' : 'narrator',
    ...(speaker && { speaker: speaker.text, ...(speaker.id !== undefined && { speakerId: speaker.id }) }),
    ...(to && { to: to.text, ...(to.id !== undefined && { toId: to.id }) }),
    ...(via && { via: via.text, ...(via.id !== undefined && { viaId: via.id }) }),
    stance,
  };
}
