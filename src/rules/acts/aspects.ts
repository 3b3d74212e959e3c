// In: a topic. Out: what a happening has or has not, set apart where one article has none of it and another some: casualties, damage, a claim.

import type { Claim } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import { nounsFrom } from '../../core/hierarchy.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Span } from '../../core/span.ts';
import type { Member, Statement, TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import type { Clash, Observation, Slot } from '../findings/observations.ts';
import { kinConcepts, lineOf } from '../happenings/relations.ts';
import { publishedApart } from '../happenings/same-event.ts';
import { dayNumber } from '../times/days.ts';
import { untilThen } from './acts.ts';
import type { ToldAct } from './predicates.ts';

/** Something that a happening has or has not, whoever tells of it in whatever words. */
interface Aspect {
  /** What it is called; of these a claim that is negated says that there was none. */
  readonly concept: string;
  readonly kinds: ReadonlySet<string>;
  /** Outcomes whose counts say that there was some. */
  readonly outcomes: ReadonlySet<string>;
}

const CLAIM = 'claim-attack';
/** Responsibility may be claimed at any time after. */
const later: Finding['explanation'] = { kind: 'different-time', text: { id: 'explanation.different-time' } };

const ASPECTS: readonly Aspect[] = [
  {
    concept: 'casualty',
    kinds: group('casualties'),
    outcomes: new Set<Outcome>(['dead', 'injured', 'casualty']),
  },
  { concept: 'damage', kinds: group('damage'), outcomes: new Set() },
  { concept: CLAIM, kinds: new Set([CLAIM]), outcomes: new Set() },
];

/** Larger topics hold several happenings of one kind, of which one had casualties and another none. */
const LARGEST_TOPIC = 8;

const slot: Slot<ToldAct> = {
  agree: (a, b) => a.denied === b.denied,
  explain: (group) => (group[0]!.value.concept === CLAIM ? later : untilThen(group)),
  id: ({ denied }) => (denied ? 'negated' : 'affirmed'),
  label: ({ denied }) => ({ id: denied ? 'value.negated' : 'value.affirmed' }),
};

/** Findings of aspects that one article denies and another, which is linked to it, affirms; an article that does both is left out. */
export function findAspects(view: TopicView, tell: Tell<ToldAct>): Finding[] {
  if (view.members.length > LARGEST_TOPIC) return [];
  return ASPECTS.flatMap((aspect) => {
    const told = observationsOf(view, aspect);
    const [none, some] = [told.filter((o) => o.value.denied), told.filter((o) => !o.value.denied)];
    const both = new Set(none.flatMap(({ statement: { member } }) => (gives(some, member) ? [member] : [])));
    const clashes = none.flatMap((x) =>
      some.flatMap((y): Clash<ToldAct>[] => {
        const [a, b] = [x.statement.member, y.statement.member];
        if (both.has(a) || both.has(b) || !view.linked(a, b) || publishedApart(a, b)) return [];
        if (eventsApart(view, x.statement, y.statement)) return [];
        return view.gate(x.statement, y.statement) === true ? [[x, y]] : [];
      }),
    );
    return findingsFrom(view, told, clashes, [], slot, tell);
  });
}

/** A fire and a shoot-out: what the sentences name did not happen in the other text. */
function eventsApart(view: TopicView, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ claim }) => eventsOf(view.world, [claim]));
  if (x!.length === 0 || y!.length === 0) return false;
  const toldOf = (events: readonly string[], { member }: Statement): boolean => {
    const told = eventsOf(view.world, member.extraction.claims);
    return events.some((p) => told.some((q) => kinConcepts(view.world, p, q)));
  };
  return !toldOf(x!, b) && !toldOf(y!, a);
}

const eventsOf = (world: WorldRecords, claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ setting }) => setting.events.filter((id) => !isHarm(world, id)))),
];

/** Harm comes of events of any kind. */
const isHarm = (world: WorldRecords, concept: string): boolean => lineOf(world, concept).some(({ id }) => HARM.has(id));
const HARM = group('harm');

const gives = (observations: readonly Observation<ToldAct>[], member: Member): boolean =>
  observations.some((o) => o.statement.member === member);

function observationsOf({ statements, world }: TopicView, aspect: Aspect): Observation<ToldAct>[] {
  return statements.flatMap((statement): Observation<ToldAct>[] => {
    const { claim, background } = statement;
    const denied = isNone(world, claim, aspect);
    if (background || isOpen(world, claim) || !(denied || isSome(world, claim, aspect))) return [];
    if (isOfAnotherTime(statement)) return [];
    const span = denied ? noneAt(statement) : (claim.quantity ?? someAt(claim));
    return [{ statement, key: aspect.concept, value: { statement, concept: aspect.concept, denied }, span, cut: true }];
  });
}

/** Days from its article within which a happening is the one that the article tells. */
const CURRENT = 10;

/** «قتل السفير وثلاثة آخرون في سبتمبر»: the words date it to weeks or months from their article. */
function isOfAnotherTime({ claim, member }: Statement): boolean {
  const { first, last } = claim.when?.resolved ?? {};
  const [told, from, to] = [dayNumber(member.date?.value, 0), dayNumber(first, 0), dayNumber(last, 1)];
  if (told === undefined || from === undefined || to === undefined) return false;
  return to < told - CURRENT || from > told + CURRENT;
}

/** Characters after the predicate that stand in the evidence; and around one that is negated, whose negator stands before it. */
const AFTER = 40;
const BEFORE_NONE = 36;
const AFTER_NONE = 14;

const someAt = ({ what, span }: Claim): Span => ({ start: what!.start, end: Math.min(span.end, what!.end + AFTER) });

/** `no immediate reports of damage`: within its sentence. */
function noneAt({ member, claim: { what, sentence } }: Statement): Span {
  const { start, end } = member.extraction.sentences[sentence]!;
  return { start: Math.max(start, what!.start - BEFORE_NONE), end: Math.min(end, what!.end + AFTER_NONE) };
}

/** Hedged, planned or asked; or of what was not said. */
function isOpen({ concepts }: WorldRecords, { modality, under }: Claim): boolean {
  if (modality !== 'asserted' && modality !== 'alleged') return true;
  const above = under && concepts[under.concept];
  const handed = above && (above.implicative !== undefined || above.light);
  return above !== undefined && !handed && (under!.polarity === 'negated' || (above.content ?? 'clause') !== 'clause');
}

const isOf = (world: WorldRecords, concept: string | undefined, { kinds }: Aspect): boolean =>
  concept !== undefined && lineOf(world, concept).some(({ id }) => kinds.has(id));

/** No casualties, nobody was hurt: of nobody by name, and of no number. */
function isNone(world: WorldRecords, claim: Claim, aspect: Aspect): boolean {
  if (claim.polarity !== 'negated' || claim.quantity || claim.inPassing || !isOf(world, claim.what?.concept, aspect))
    return false;
  // «لم تصب زجاجات المولوتوف رجال الأمن»: whoever was not hit is named, others may have been.
  const ofSomeone =
    aspect.concept === 'casualty' && claim.what?.concept !== 'casualty' && claim.object?.startsWith('noun:');
  // «لم يقض عليه»: a verb without its object tells of something said before.
  if (aspect.concept === 'damage' && claim.what?.concept !== 'damage' && claim.object === undefined) return false;
  const named = claim.who.some(({ part, id }) => part === 'patient' && /^(person|role):/.test(id ?? ''));
  return !ofSomeone && !named && !claim.parties.some(([index]) => isSomePeople(world, claim.who[index]!.id));
}

/** «لم يصب أي من أفراد البعثة»: some people; the dead and the hurt are whoever was. */
function isSomePeople({ nouns }: WorldRecords, id: string | undefined): boolean {
  const kinds = id?.startsWith('noun:') ? nounsFrom(nouns, id.slice('noun:'.length)) : [];
  return kinds.includes('person') && !kinds.some((kind) => HARMED.has(kind));
}
const HARMED = group('harmed-people');

/** So many die of a war or a plague, which an article only looks back on. */
const OF_AN_ERA = 100_000;

/** A number of people or a thing that it was done to; what was claimed by someone. */
function isSome(
  world: WorldRecords,
  { polarity, quantity, what, inPassing, object, who }: Claim,
  aspect: Aspect,
): boolean {
  if (polarity === 'negated') return false;
  if (aspect.outcomes.size > 0) {
    const count = quantity?.value ?? quantity?.min ?? 0;
    const some = count >= 1 && count < OF_AN_ERA;
    return quantity?.unit === 'person' && aspect.outcomes.has(quantity.state) && !quantity.cumulative && some;
  }
  if (quantity || inPassing || !isOf(world, what?.concept, aspect)) return false;
  if (object === undefined && aspect.concept !== CLAIM) return false;
  return aspect.concept !== CLAIM || who.some(({ part, id }) => part !== 'participant' && id !== undefined);
}
