// In: the clauses of a sentence. Out: for each, whose words it is: narrator, a speaker, to whom, through which agency.

import type { Attribution } from '../core/claim.ts';
import { FEATURE } from '../core/lexeme.ts';
import type { Span } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import type { ConceptRecord } from '../core/world.ts';
import { wordSet } from '../lexicon/sets.ts';
import { channelIn, isChannel, relayedBy, sourceAfter } from './citations.ts';
import type { Clause } from './clauses.ts';
import { wordsOf } from './saying-words.ts';
import { canSpeak, NAMED_SPEAKER, type Named, speaks } from './speakers.ts';
import type { View } from './view.ts';

/** Whose words a clause is, with the stance of the speech that carries it. */
export interface Source {
  readonly speaker: Named | undefined;
  readonly to: Named | undefined;
  readonly via: Named | undefined;
  readonly stance: Attribution['stance'];
  /** The words that say so. */
  readonly said: Span | undefined;
}

const saidDirectly = (speaker: Named | undefined, said: Span | undefined): Source => ({
  speaker,
  to: undefined,
  via: undefined,
  stance: 'asserts',
  said,
});

const NARRATOR = saidDirectly(undefined, undefined);

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
    const speech = clause.parent >= 0 ? speechIn(clauses[clause.parent]!) : undefined;
    const named = namedBefore(view, clauses, i, subjects);
    const own = clause.kind === 'main' && i > 0 ? sourceAfter(view, clause, 'source') : undefined;
    if (own) sources.push(saidDirectly(own.name, own.said));
    else if (clause.kind === 'said' && speech)
      sources.push(saidBy(view, clauses[clause.parent]!, speech, subjects[clause.parent], parent));
    else if (named) sources.push(saidDirectly(named, saidIn(view, clauses[clause.parent]!)));
    else sources.push(parent);
    if (trailing(clauses, i) && isSomeone(view, subjects[i])) spread(view, clauses, sources, i, subjects[i]);
  });
  return sources;
}

/** «مصادر مقربة من الكاظمي: سيحمل خريطة»: a person or a body and a colon, without a verb. */
function namedBefore(
  view: View,
  clauses: readonly Clause[],
  i: number,
  subjects: ReadonlyArray<Named | undefined>,
): Named | undefined {
  const clause = clauses[i]!;
  const parent = clauses[clause.parent];
  if (clause.kind !== 'said' || !parent || parent.verb >= 0 || view.fold(clause.token - 1) !== ':') return undefined;
  const named = subjects[clause.parent];
  return named?.id !== undefined && NAMED_SPEAKER.test(named.id) && speaks(view, named.id) ? named : undefined;
}

const saidIn = (view: View, { token, tokenEnd }: Clause): Span | undefined => wordsOf(view, token, tokenEnd);

/** «كما أن خطط قاآني لم تنجح», an item of a list after a colon: the sentence goes on with what was said before it. */
function goesOn(view: View, { token }: Clause): boolean {
  const { tag } = view.analysis.tags;
  const opens =
    tag[token] === TAG.complementiser || (LIKEWISE.has(view.fold(token)) && tag[token + 1] === TAG.complementiser);
  return opens || view.fold(token - 1) === ':' || (tag[token] === TAG.punctuation && view.fold(token - 1) === ':');
}

const LIKEWISE = wordSet('likewise');

/** The record of the speech or belief that a clause's predicate says. */
export function speechIn(clause: Clause): ConceptRecord | undefined {
  for (const { head, record } of clause.hits) {
    if (
      record &&
      (record.class === 'speech' || record.content === 'clause') &&
      (head === clause.verb || clause.verb < 0)
    )
      return record;
  }
  return undefined;
}

function saidBy(view: View, clause: Clause, speech: ConceptRecord, by: Named | undefined, outer: Source): Source {
  // «… قولهم إنهم …، مضيفين أن …»: a participle goes on in the words of the one before it, where no subject agrees with it.
  const subject = clause.kind === 'participle' ? (by ?? outer.speaker) : by;
  const channel = channelIn(view, clause);
  const named = sourceAfter(view, clause, 'source')?.name;
  const own = subject && !pointsBack(view, clause, subject) && canSpeak(view, subject, speech) ? subject : undefined;
  const carrier = [named, own].find((x) => isChannel(view, x?.id));
  const relayed = carrier ? relayedBy(view, clause, carrier) : undefined;
  const speaker = relayed ?? named ?? own ?? outer.speaker;
  const via = relayed ? carrier : named && subject?.id?.startsWith('organisation:') ? subject : outer.via;
  const isOwn = named !== undefined || (own !== undefined && own === by && standsIn(clause, own));
  // «أفادت الوكالة أن … في هجوم شنه الجيش على من يعتقد أنهم …»: the words outside name the agency alone.
  const handed = speaker === outer.speaker ? outer.said : undefined;
  const said = isOwn ? wordsOf(view, clause.token, clause.tokenEnd) : handed;
  return { speaker, to: channel, via, stance: speech.stance ?? 'asserts', said };
}

/** A subject may be carried over from before: then the words of the clause do not say who speaks. */
const standsIn = (clause: Clause, { token }: Named): boolean => clause.token <= token && token < clause.tokenEnd;

/** The latter, and a subject that a plural participle cannot have (نقلت الوكالة عن مسؤولين …، مضيفين), stand for the speaker before. */
function pointsBack(view: View, clause: Clause, subject: Named): boolean {
  if (LATTER.has(view.doc.language.fold(subject.text))) return true;
  const features = view.reading(clause.verb)?.features ?? 0;
  const plural = clause.kind === 'participle' && (features & (FEATURE.plural | FEATURE.dual)) !== 0;
  return plural && subject.id?.startsWith('organisation:') === true;
}

const LATTER = wordSet('latter');

/** An attribution phrase that frames the whole sentence. */
function framingSource(view: View, clauses: readonly Clause[]): Source | undefined {
  for (const clause of clauses) {
    const source = sourceAfter(view, clause, 'source');
    const relayed = source && isChannel(view, source.name.id) ? relayedBy(view, clause, source.name) : undefined;
    const speaker = relayed ?? source?.name;
    const channel = sourceAfter(view, clause, 'via');
    const via = relayed ? source?.name : channel?.name;
    const said = relayed ? wordsOf(view, clause.token, clause.tokenEnd) : (source ?? channel)?.said;
    if (speaker || via) return { speaker, to: undefined, via, stance: 'asserts', said };
  }
  return undefined;
}

/** `…, officials said.`: a speech clause at the end that has no content of its own. */
function trailing(clauses: readonly Clause[], i: number): boolean {
  const clause = clauses[i]!;
  if (i === 0 || i < clauses.length - 1 || clause.kind === 'relative' || clause.kind === 'said') return false;
  // «بعدما أنكر», after he denied it: when something else was said.
  if (clause.kind === 'subordinate' && !AS_SAID.has(clause.opener)) return false;
  const speech = speechIn(clause);
  return speech?.content === 'clause' && speech.stance !== 'denies';
}

/** What opens a clause that only says whose words the sentence is: as the ministry said. */
const AS_SAID = wordSet('as-said');

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
  const speech = speechIn(clauses[last]!);
  const said = wordsOf(view, clauses[last]!.token, clauses[last]!.tokenEnd);
  for (let i = 0; i < last; i++)
    if (sources[i]!.speaker === undefined)
      sources[i] = {
        speaker: subject,
        to: sources[i]!.to,
        via: sources[i]!.via,
        stance: speech?.stance ?? 'asserts',
        said: said ?? sources[i]!.said,
      };
}
