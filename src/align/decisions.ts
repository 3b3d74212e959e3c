// In: what reviewers know of pairs of articles. Out: the links and the gate under it: what they part stays apart, what they join is let through.
import type { Gate, Member } from '../core/topic.ts';
import type { ArticleDecision } from '../core/verdict.ts';
import type { Link } from './links.ts';
import type { Signatures } from './signatures.ts';

/** What was decided of two articles of the run, by index; undefined where nothing was. */
export type Decided = (a: number, b: number) => 'together' | 'apart' | undefined;

export interface Decisions {
  readonly decided: Decided;
  /** Pairs that are to be compared, the earlier article first. */
  readonly joined: ReadonlyArray<readonly [number, number]>;
}

export function decisionsOn(
  { size, head }: Pick<Signatures, 'size' | 'head'>,
  decisions: readonly ArticleDecision[],
): Decisions {
  if (decisions.length === 0) return { decided: () => undefined, joined: [] };
  const index = new Map(Array.from({ length: size }, (_, i) => [head(i).id, i]));
  const known = new Map<string, 'together' | 'apart'>();
  const joined: Array<readonly [number, number]> = [];
  for (const { a, b, together } of decisions) {
    const [i, j] = [index.get(a), index.get(b)].sort((p, q) => (p ?? 0) - (q ?? 0));
    if (i === undefined || j === undefined || i === j) continue;
    known.set(`${i} ${j}`, together ? 'together' : 'apart');
    if (together) joined.push([i, j]);
  }
  if (known.size === 0) return { decided: () => undefined, joined };
  return { decided: (a, b) => known.get(a < b ? `${a} ${b}` : `${b} ${a}`), joined };
}

/** The links that no decision parts, and one for each pair that a decision joins, strongest first. */
export function linksUnder(links: readonly Link[], { decided, joined }: Decisions): Link[] {
  return [
    ...joined.map(([a, b]): Link => ({ a, b, score: 1 })),
    ...links.filter(({ a, b }) => decided(a, b) === undefined),
  ];
}

/** The gate under decisions. */
export function gateUnder(gate: Gate, decided: Decided): Gate {
  return (x, y) => {
    const decision = decided(x.member.article, y.member.article);
    if (decision === 'apart') return { id: 'gate.verdict' };
    return decision === 'together' || gate(x, y);
  };
}

/** May two articles be compared at all? */
export function linkedUnder(
  linked: (a: Member, b: Member) => boolean,
  decided: Decided,
): (a: Member, b: Member) => boolean {
  return (a, b) => {
    const decision = decided(a.article, b.article);
    return decision === undefined ? linked(a, b) : decision === 'together';
  };
}
