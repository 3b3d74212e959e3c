// In: a topic. Out: labels that stand in each other's place in its near copies and lean to different sides.
import type { FindingSide, Mark } from '../../core/finding.ts';
import type { Member, SubstitutedWord, Substitution, TopicView } from '../../core/topic.ts';
import type { LabelRecord } from '../../core/world.ts';
import { markAt } from './passages.ts';

/** Which way a label leans: with, against, or neither. */
export const leaning = (stance: LabelRecord['stance']): -1 | 0 | 1 =>
  stance === 'neutral' ? 0 : stance === 'positive' ? 1 : -1;

/** Two labels of which one stands in the other's place, with the passages of each. */
export interface ReplacedLabel {
  /** The ids of both, the same whichever text comes first. */
  readonly key: string;
  readonly sides: readonly FindingSide[];
}

/** Labels of one kind that stand in each other's place in near copies: مسلحين and إرهابيين, استشهد and قتل. */
export function replacedLabels(view: TopicView): ReplacedLabel[] {
  const found = new Map<string, Map<string, Mark[]>>();
  for (const { a, b, substitutions } of view.pairs)
    for (const s of substitutions) {
      const pair = opposedLabels(view, s);
      if (!pair) continue;
      const key = pair
        .map((l) => l.id)
        .sort()
        .join(' ');
      const sides = found.get(key) ?? new Map<string, Mark[]>();
      sides.set(pair[0].id, [...(sides.get(pair[0].id) ?? []), markIn(a.member, a.sentence, s.a)]);
      sides.set(pair[1].id, [...(sides.get(pair[1].id) ?? []), markIn(b.member, b.sentence, s.b)]);
      found.set(key, sides);
    }
  return [...found].map(([key, sides]) => ({
    key,
    sides: [...sides].map(([id, marks]) => ({ value: id, label: { id: `label.${id}` }, marks })),
  }));
}

function markIn(member: Member, sentence: number, span: { readonly start: number; readonly end: number }): Mark {
  const region = member.extraction.sentences[sentence]!.region;
  return markAt(member, { ...span, sentence, field: region === 'headline' ? 'title' : 'body' });
}

/** Kinds of referents whose labels mean one thing in copies of one sentence; a leader's may be a surname (الجزار). */
const COPIED = /^any-(?!leader)/;

function opposedLabels(
  view: TopicView,
  { aWords, bWords }: Substitution,
): readonly [LabelRecord, LabelRecord] | undefined {
  for (const x of labelsIn(view, aWords))
    for (const y of labelsIn(view, bWords))
      if (x.referent === y.referent && COPIED.test(x.referent) && leaning(x.stance) !== leaning(y.stance))
        return [x, y];
  return undefined;
}

const labelsIn = (view: TopicView, words: readonly SubstitutedWord[]): LabelRecord[] =>
  words.flatMap(({ senses }) =>
    senses.flatMap((sense) => {
      const record = sense.startsWith('label:') ? view.world.labels[sense.slice('label:'.length)] : undefined;
      return record ? [record] : [];
    }),
  );
