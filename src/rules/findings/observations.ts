// In: statements with a value in one slot. Out: groups that speak of one thing in one happening, and the sides they fall into.
import type { Finding, FindingSide, Mark } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import { oncePer } from '../../core/once.ts';
import { overlap, type Span } from '../../core/span.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';

/** A value that a statement gives. `key` says of what; it never holds the value. */
export interface Observation<V> {
  readonly statement: Statement;
  readonly key: string;
  readonly value: V;
  readonly span: Span;
  /** The span was cut by characters. */
  readonly cut?: true;
}

/** What one article states. */
export const statementsOf = (view: TopicView, member: Member): readonly Statement[] => statedIn(view).get(member) ?? [];

const statedIn = oncePer((view: TopicView): ReadonlyMap<Member, readonly Statement[]> => {
  const found = new Map<Member, Statement[]>();
  for (const statement of view.statements) {
    const own = found.get(statement.member);
    if (own) own.push(statement);
    else found.set(statement.member, [statement]);
  }
  return found;
});

/** How a slot's values compare and show. */
export interface Slot<V> {
  /** May one stand in the place of the other in near copies? Where absent, any two may. */
  readonly alike?: (a: V, b: V) => boolean;
  /** Share of the shorter sentence that near copies must have in common; 0 where absent. */
  readonly closeness?: number;
  /** What explains that they differ, apart from who says so. */
  readonly explain?: ((group: readonly Observation<V>[]) => Finding['explanation']) | undefined;
  /** Can both be true of one thing? */
  readonly agree: (a: V, b: V) => boolean;
  /** Equal under this id makes one side. */
  readonly id: (value: V) => string | number;
  readonly label: (value: V) => Message | string;
}

/** The passage of an observation. */
export function markOf<V>({ statement, span, cut }: Observation<V>): Mark {
  const { claim, member } = statement;
  return {
    article: member.article,
    span,
    sentence: claim.sentence,
    field: claim.field,
    ...(cut && { cut }),
    attribution: claim.attribution,
  };
}

/** Observations by the article that makes them, in order of their first. */
export function byMember<V>(observations: readonly Observation<V>[]): Map<Member, Observation<V>[]> {
  const found = new Map<Member, Observation<V>[]>();
  for (const observation of observations) {
    const own = found.get(observation.statement.member);
    if (own) own.push(observation);
    else found.set(observation.statement.member, [observation]);
  }
  return found;
}

/** The observations of each two linked articles, the earlier article first. */
export function* acrossLinks<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
): Generator<readonly [Observation<V>[], Observation<V>[]]> {
  const members = [...byMember(observations)];
  for (const [i, [a, mine]] of members.entries())
    for (let j = i + 1; j < members.length; j++) {
      const [b, theirs] = members[j]!;
      if (view.linked(a, b)) yield [mine, theirs];
    }
}

/** Observations by key, in order of their first. */
export function byKey<V>(observations: readonly Observation<V>[]): Observation<V>[][] {
  const found = new Map<string, Observation<V>[]>();
  for (const observation of observations) {
    const group = found.get(observation.key);
    if (group) group.push(observation);
    else found.set(observation.key, [observation]);
  }
  return [...found.values()];
}

/** Observations by article and sentence. */
export function bySentence<V>(
  observations: readonly Observation<V>[],
): (member: Member, sentence: number) => readonly Observation<V>[] {
  const found = new Map<Member, Map<number, Observation<V>[]>>();
  for (const [member, own] of byMember(observations)) {
    const sentences = new Map<number, Observation<V>[]>();
    for (const o of own) {
      const known = sentences.get(o.statement.claim.sentence);
      if (known) known.push(o);
      else sentences.set(o.statement.claim.sentence, [o]);
    }
    found.set(member, sentences);
  }
  return (member, sentence) => found.get(member)?.get(sentence) ?? [];
}

/** Two observations that cannot both be right. */
export type Clash<V> = readonly [Observation<V>, Observation<V>];

/**
 * Clashes by claim key: two articles disagree when each gives values and no value of the one agrees with any of the other.
 */
export function clashesByKey<V>(view: TopicView, group: readonly Observation<V>[], slot: Slot<V>): Clash<V>[] {
  return [...acrossLinks(view, group)].flatMap(([mine, theirs]) => {
    const pairs = mine
      .flatMap((x) => theirs.map((y): Clash<V> => [x, y]))
      .filter(([x, y]) => view.gate(x.statement, y.statement) === true);
    return pairs.some(([x, y]) => slot.agree(x.value, y.value)) ? [] : pairs;
  });
}

/** Clashes by sentence alignment: near copies in which one value stands in the place of another. */
export function clashesByCopy<V>(view: TopicView, observations: readonly Observation<V>[], slot: Slot<V>): Clash<V>[] {
  const inSentence = bySentence(observations);
  return view.pairs.flatMap(({ a, b, coverage, substitutions }) => {
    if (coverage < (slot.closeness ?? 0)) return [];
    const left = inSentence(a.member, a.sentence);
    const right = inSentence(b.member, b.sentence);
    if (left.length === 0 || right.length === 0) return [];
    const given = (side: readonly Observation<V>[], { value }: Observation<V>): boolean =>
      side.some((o) => (slot.alike?.(o.value, value) ?? true) && slot.agree(o.value, value));
    return substitutions.flatMap((s) =>
      left
        .filter((x) => overlap(x.span, s.a) > 0 && !given(right, x))
        .flatMap((x) =>
          right
            .filter(
              (y) =>
                !given(left, y) &&
                overlap(y.span, s.b) > 0 &&
                (slot.alike?.(x.value, y.value) ?? true) &&
                !slot.agree(x.value, y.value) &&
                view.gate(x.statement, y.statement) === true,
            )
            .map((y): Clash<V> => [x, y]),
        ),
    );
  });
}

/** Sides of observations, one for each distinct value, in order of the text. */
export function sidesOf<V>(observations: readonly Observation<V>[], slot: Slot<V>): FindingSide[] {
  const sides = new Map<string | number, { value: V; marks: Mark[] }>();
  for (const observation of observations) {
    const id = slot.id(observation.value);
    const side = sides.get(id);
    if (side) side.marks.push(markOf(observation));
    else sides.set(id, { value: observation.value, marks: [markOf(observation)] });
  }
  return [...sides].map(([id, { value, marks }]) => ({ value: id, label: slot.label(value), marks }));
}

/** What a rule adds to the sides to make a finding. */
export type Told = Pick<Finding, 'rule' | 'severity' | 'scope' | 'subject' | 'message' | 'identity'>;
