// In: a topic. Out: a deed that one article tells as done and of which another says that it is denied.

import type { Finding } from '../../core/finding.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Clash, Observation, Slot } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { kinConcepts, lineOf } from '../happenings/relations.ts';
import { publishedApart } from '../happenings/same-event.ts';
import type { ToldAct } from './predicates.ts';

/** Something that is denied, with what stands for it where it is not named. */
interface Deed {
  readonly concept: string;
  readonly charges: ReadonlySet<string>;
}

/** What whoever is blamed mostly says that he did not do; and what others say that whoever claims it did not. */
const DEEDS: readonly Deed[] = [
  { concept: 'attack', charges: group('charges-of-an-attack') },
  { concept: 'claim-attack', charges: group('charges-of-a-claim') },
];

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

/** Deeds told up front by some, denied in the text of others. */
export function findDenials(view: TopicView, tell: Tell<ToldAct>): Finding[] {
  return view.members.length > CROWD ? [] : DEEDS.flatMap((deed) => denialsOf(view, deed, tell));
}

function denialsOf(view: TopicView, deed: Deed, tell: Tell<ToldAct>): Finding[] {
  const denied = view.statements.filter((s) => isDenial(view, s, deed)).map((s) => observe(s, deed, true));
  if (denied.length === 0) return [];
  // «بعد أن نفى قيام الشرطة بالاعتداء عليه»: what a sentence tells beside a denial is what is denied.
  const denying = new Set(view.statements.filter((s) => denies(view, s)).map(sentenceOf));
  const told = view.statements
    .filter((s) => isDeed(view, s, deed) && !denying.has(sentenceOf(s)))
    .map((s) => observe(s, deed, false));
  const deniers = new Set(denied.map(({ statement }) => statement.member));
  const tellers = new Set(told.map(({ statement }) => statement.member));
  // Two texts that both give both say the same.
  const bothGive = (a: Member, b: Member): boolean => tellers.has(a) && deniers.has(b);
  const clashes = denied.flatMap((x) =>
    told.flatMap((y): Clash<ToldAct>[] => {
      const [a, b] = [x.statement.member, y.statement.member];
      return a !== b && !bothGive(a, b) && view.linked(a, b) && !publishedApart(a, b) && samePlace(view, x, y)
        ? [[x, y]]
        : [];
    }),
  );
  return findingsFrom(view, [...denied, ...told], clashes, [], slot, tell);
}

const samePlace = (view: TopicView, x: Observation<ToldAct>, y: Observation<ToldAct>): boolean =>
  view.gate(x.statement, y.statement) === true;

const denies = ({ world }: TopicView, { claim: { what } }: Statement): boolean =>
  what?.concept !== undefined && world.concepts[what.concept]?.stance === 'denies';

const sentenceOf = ({ member, claim }: Statement): string => `${member.article} ${claim.sentence}`;

/** Somebody denies the deed, or what is charged. */
function isDenial({ world }: TopicView, { claim, background }: Statement, deed: Deed): boolean {
  const { what, polarity, modality, object, about, inPassing, who } = claim;
  if (background || inPassing || polarity === 'negated' || modality !== 'asserted' || what?.concept === undefined)
    return false;
  if (world.concepts[what.concept]?.stance !== 'denies') return false;
  if (!who.some(({ part, id }) => part === 'agent' && id !== undefined)) return false;
  const of = [object?.replace(/^(?:concept|noun):/, ''), about].filter((id) => id !== undefined);
  return of.some((id) => deed.charges.has(id) || kinConcepts(world, id, deed.concept));
}

/** The deed is told as done, in the headline or the lead. */
function isDeed({ world }: TopicView, { claim, background }: Statement, deed: Deed): boolean {
  const { what, polarity, modality, inPassing, quantity, setting } = claim;
  if (background || inPassing || quantity || polarity === 'negated' || setting.prominence === 1) return false;
  const open = modality !== 'asserted' && modality !== 'alleged';
  if (claim.under?.polarity === 'negated') return false;
  return !open && what?.concept !== undefined && lineOf(world, what.concept).some(({ id }) => id === deed.concept);
}

function observe(statement: Statement, { concept }: Deed, denied: boolean): Observation<ToldAct> {
  const { what, span } = statement.claim;
  return {
    statement,
    key: concept,
    value: { statement, concept, denied },
    span: { start: Math.max(span.start, what!.start - BEFORE), end: Math.min(span.end, what!.end + AFTER) },
    cut: true,
  };
}
