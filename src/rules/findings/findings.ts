// In: observations of one slot. Out: findings: groups that disagree, judged, with their sides.
import { groups } from '../../core/components.ts';
import type { Finding } from '../../core/finding.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { TopicView } from '../../core/topic.ts';
import { judge } from './judge.ts';
import {
  byKey,
  type Clash,
  clashesByCopy,
  clashesByKey,
  type Observation,
  type Slot,
  sidesOf,
  type Told,
} from './observations.ts';

/** Says what a finding is about: `group` holds its observations. */
export type Tell<V> = (view: TopicView, group: readonly Observation<V>[]) => Told;

/** Findings of a slot by claim key and by sentence alignment. */
export function findingsOf<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  slot: Slot<V>,
  tell: Tell<V>,
): Finding[] {
  const keyed = byKey(observations);
  const clashes = [
    ...keyed.flatMap((group) => clashesByKey(view, group, slot)),
    ...clashesByCopy(view, observations, slot),
  ];
  if (clashes.length === 0) return [];
  const clashing = new Set(clashes.flat());
  const agreements = keyed.flatMap((group) => agreementsOf(view, group, slot, clashing));
  return findingsFrom(view, observations, clashes, agreements, slot, tell);
}

/**
 * Findings from pairs that clash and pairs that agree. Clashes that share an observation are one finding; statements that agree with
 * one of its sides come along as further evidence.
 */
export function findingsFrom<V>(
  view: TopicView,
  observations: readonly Observation<V>[],
  clashes: readonly Clash<V>[],
  agreements: readonly Clash<V>[],
  slot: Slot<V>,
  tell: Tell<V>,
): Finding[] {
  if (clashes.length === 0) return [];
  const index = new Map(observations.map((o, i) => [o, i]));
  const clashing = new Set(clashes.flat());
  const joining = agreements.filter(([x, y]) => clashing.has(x) || clashing.has(y));
  const edges = [...clashes, ...joining].map(([x, y]) => [index.get(x)!, index.get(y)!] as const);
  const parted = (i: number, j: number): boolean =>
    view.parted(observations[i]!.statement.member, observations[j]!.statement.member);
  return groups(observations.length, edges, parted)
    .filter((g) => g.some((i) => clashing.has(observations[i]!)))
    .flatMap((g) =>
      findingOf(
        view,
        g.map((i) => observations[i]!),
        slot,
        tell,
      ),
    );
}

/** The finding that a group of observations makes; none where they give one value. */
export function findingOf<V>(
  view: TopicView,
  cluster: readonly Observation<V>[],
  slot: Slot<V>,
  tell: Tell<V>,
): Finding[] {
  const sides = sidesOf(cluster, slot);
  if (sides.length < 2) return [];
  const told = tell(view, inOneOrder(cluster, slot));
  const explanation = slot.explain?.(cluster);
  if (explanation)
    return [{ ...told, severity: 'note', confidence: 'medium', reasons: [explanation.text], explanation, sides }];
  const scope = new Set(cluster.map((o) => o.statement.member)).size === 1 ? 'internal' : told.scope;
  return [{ ...told, scope, ...judge(view, sides, told.severity, told.rule), sides }];
}

/** The observations in an order that does not hang on that of the articles, so that what is said of the first is always said. */
function inOneOrder<V>(cluster: readonly Observation<V>[], { id }: Slot<V>): Observation<V>[] {
  return [...cluster].sort(
    (x, y) =>
      byCodeUnit(String(id(x.value)), String(id(y.value))) ||
      byCodeUnit(x.statement.member.extraction.lang, y.statement.member.extraction.lang) ||
      x.statement.claim.sentence - y.statement.claim.sentence ||
      x.span.end - x.span.start - (y.span.end - y.span.start) ||
      byCodeUnit(x.statement.claim.what?.concept ?? '', y.statement.claim.what?.concept ?? ''),
  );
}

/** Statements of one key that agree with one that clashes: further evidence for its side. */
function agreementsOf<V>(
  view: TopicView,
  group: readonly Observation<V>[],
  slot: Slot<V>,
  clashing: ReadonlySet<Observation<V>>,
): Clash<V>[] {
  return group.flatMap((x) => {
    if (!clashing.has(x)) return [];
    return group.flatMap((y): Clash<V>[] =>
      y !== x && slot.agree(x.value, y.value) && goesWith(view, x, y) ? [[x, y]] : [],
    );
  });
}

function goesWith<V>(view: TopicView, x: Observation<V>, y: Observation<V>): boolean {
  const [a, b] = [x.statement, y.statement];
  return (a.member === b.member || view.linked(a.member, b.member)) && view.gate(a, b) === true;
}
