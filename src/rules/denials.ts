// In: a topic. Out: a deed that one article tells as done and of which another says that it is denied.
import type { Finding } from '../core/finding.ts';
import type { Statement, TopicView } from '../core/topic.ts';
import { findingsFrom, type Tell } from './findings.ts';
import { CROWD } from './likeness.ts';
import type { Clash, Observation, Slot } from './observations.ts';
import type { ToldAct } from './predicates.ts';
import { kinConcepts, lineOf } from './relations.ts';
import { publishedApart } from './same-event.ts';

/** Deeds of which whoever is blamed mostly says that he did not do them. */
const DEED = 'attack';
/** What may be denied without the deed being named. */
const CHARGES: ReadonlySet<string> = new Set(['accuse', 'link', 'responsibility']);

/** Characters before and after the predicate that stand in the evidence. */
const BEFORE = 40;
const AFTER = 40;

const speakers: Finding['explanation'] = {
  kind: 'different-speaker',
  text: { id: 'explanation.different-speaker' },
};

const slot: Slot<ToldAct> = {
  agree: (a, b) => a.denied === b.denied,
  explain: () => speakers,
  id: ({ denied }) => (denied ? 'negated' : 'affirmed'),
  label: ({ denied }) => ({ id: denied ? 'value.negated' : 'value.affirmed' }),
};

/** At most one finding: the deed told up front by some, denied in the text of others. */
export function findDenials(view: TopicView, tell: Tell<ToldAct>): Finding[] {
  if (view.members.length > CROWD) return [];
  const denied = view.statements.filter((s) => isDenial(view, s)).map((s) => observe(s, true));
  if (denied.length === 0) return [];
  const told = view.statements.filter((s) => isDeed(view, s)).map((s) => observe(s, false));
  const clashes = denied.flatMap((x) =>
    told.flatMap((y): Clash<ToldAct>[] => {
      const [a, b] = [x.statement.member, y.statement.member];
      return a !== b && view.linked(a, b) && !publishedApart(a, b) && samePlace(view, x, y) ? [[x, y]] : [];
    }),
  );
  return findingsFrom(view, [...denied, ...told], clashes, [], slot, tell);
}

const samePlace = (view: TopicView, x: Observation<ToldAct>, y: Observation<ToldAct>): boolean =>
  view.gate(x.statement, y.statement) === true;

/** Somebody denies the deed, or what is charged. */
function isDenial({ world }: TopicView, { claim, background }: Statement): boolean {
  const { what, polarity, modality, object, about, inPassing, who } = claim;
  if (background || inPassing || polarity === 'negated' || modality !== 'asserted' || what?.concept === undefined)
    return false;
  if (world.concepts[what.concept]?.stance !== 'denies') return false;
  if (!who.some(({ part, id }) => part === 'agent' && id !== undefined)) return false;
  const of = [object?.replace(/^(?:concept|noun):/, ''), about].filter((id) => id !== undefined);
  return of.some((id) => CHARGES.has(id) || kinConcepts(world, id, DEED));
}

/** The deed is told as done, in the headline or the lead. */
function isDeed({ world }: TopicView, { claim, background }: Statement): boolean {
  const { what, polarity, modality, inPassing, quantity, setting } = claim;
  if (background || inPassing || quantity || polarity === 'negated' || setting.prominence === 1) return false;
  const open = modality !== 'asserted' && modality !== 'alleged';
  return !open && what?.concept !== undefined && lineOf(world, what.concept).some(({ id }) => id === DEED);
}

function observe(statement: Statement, denied: boolean): Observation<ToldAct> {
  const { what, span } = statement.claim;
  return {
    statement,
    key: DEED,
    value: { statement, concept: DEED, denied },
    span: { start: Math.max(span.start, what!.start - BEFORE), end: Math.min(span.end, what!.end + AFTER) },
    cut: true,
  };
}
