// In: a topic. Out: whether two acts that differ are told as one by the texts themselves: in copies of one sentence, or of one thing and one doer.

import type { Claim } from '../../core/claim.ts';
import { overlap, type Span } from '../../core/span.ts';
import type { AlignedPair, Statement, SubstitutedWord, TopicView } from '../../core/topic.ts';
import { bareId, isNamedId } from '../../core/typed-id.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { idsOf, kinConcepts, lineOf, participantIds, share } from '../happenings/relations.ts';
import { copiesIn } from '../wording/copies.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';
import { STILL, sameWords, turns } from '../wording/same-words.ts';
import { doneByOthers } from './act-doers.ts';
import { dayOf } from './act-times.ts';
import { contestedIn } from './contested.ts';
import { deniedElsewhere, isBeheaded } from './no-denials.ts';
import { type Act, isReversal } from './predicates.ts';

/** Do the texts leave no other reading than that two acts are one, differently told? */
export type Tied = (a: Act, b: Act) => boolean;

/** Topics of no more articles are mostly of one happening; in larger ones whoever takes part must be the same. */
const SMALL = 6;

/**
 * Copies of one sentence in which the predicate was replaced or negated; elsewhere one thing that it is done to, no other doer, and a
 * name that both give. What often follows in time (arrest, release) must be done by one doer, or be what one thing did (profit fell).
 */
export function tiesOf(view: TopicView): Tied {
  const changed = changedActs(view);
  const copies = copiesIn(view);
  const copied = (x: Statement, y: Statement): boolean => copies(x, y).length + copies(y, x).length > 0;
  const contested = contestedIn(view);
  return (a, b) => {
    const [x, y] = [a.statement, b.statement];
    if (deniedElsewhere(view, a, b)) return false;
    if (changed(a, b)) return true;
    if (partnersApart(view.world, a, b)) return false;
    if (isChange(view, a) && isChange(view, b) && toldApart(x, y)) return false;
    if (a.denied !== b.denied && copied(x, y)) return false;
    if (contested(a) || contested(b) || !oneSubjectWhereNeeded(view, a, b)) return false;
    if (!oneObject(view, x, y) || doneByOthers(view, a, b)) return false;
    return view.members.length <= SMALL || nameShared(view, x.claim, y.claim);
  };
}

/** Near copies in which what one says of an act was made into what the other says. */
function changedActs(view: TopicView): Tied {
  const same = sameWords(view);
  const copies = copiesIn(view);
  const inOrder = (a: Act, b: Act): boolean => {
    const pairs = copies(a.statement, b.statement).filter((pair) => !replacesOther(pair, a, b));
    if (pairs.length === 0) return false;
    const [p, q] = [a.statement.claim.what!, b.statement.claim.what!];
    if (a.denied !== b.denied)
      return (
        !same(a.statement, b.statement) &&
        !pairs.some((pair) => adds(pair, p, q) || isBeheaded(pair, a, b)) &&
        pairs.some((pair) => turnedBeside(view, pair, p, q))
      );
    return pairs.some(({ substitutions }) => substitutions.some((s) => overlap(s.a, p) > 0 && overlap(s.b, q) > 0));
  };
  return (a, b) => inOrder(a, b) || inOrder(b, a);
}

/** «كما فعل آخرون، ولكنه لم يفعل»: the predicate stands in a stretch that the other copy lacks. */
const adds = ({ substitutions }: AlignedPair, p: Span, q: Span): boolean =>
  substitutions.some(
    (s) => (s.bWords.length === 0 && overlap(s.a, p) > 0) || (s.aWords.length === 0 && overlap(s.b, q) > 0),
  );

/** Characters from a negator to the predicate that it turns: «لم ينتج عنها سيول». */
const REACH = 30;
/** إلا, إلا أن: they except, and turn nothing by themselves. */
const EXCEPTS = new Set(['negation:nothing-but', 'negation:nevertheless']);

/** Was a word before the predicate replaced that turns it, and by one that does not? A denial further off was read, not changed. */
function turnedBeside({ world }: TopicView, { substitutions }: AlignedPair, p: Span, q: Span): boolean {
  const near = (s: Span, of: Span): boolean => s.start < of.end && s.end >= of.start - REACH;
  const turning = (words: readonly SubstitutedWord[], of: Span): boolean =>
    !words.some(({ fold }) => STILL.has(fold)) &&
    words.some((word) => near(word, of) && !word.senses.some((sense) => EXCEPTS.has(sense)) && turns(world, word));
  return substitutions.some((s) => turning(s.aWords, p) !== turning(s.bWords, q));
}

/** Forms and spellings of one word share most of their letters. */
const FORMS_OF_ONE = 0.6;
const THING = /^(noun|organisation|person|place|demonym|given-name):/;

/** Was a thing replaced too that is not the act: another party that does not march? Then each sentence tells of its own. */
function replacesOther({ substitutions }: AlignedPair, a: Act, b: Act): boolean {
  const predicates = [a.statement.claim.what!, b.statement.claim.what!];
  const things = (words: readonly SubstitutedWord[]): SubstitutedWord[] =>
    words.filter(
      (w) => !predicates.some((p) => overlap(w, p) > 0) && (w.senses[0] === undefined || THING.test(w.senses[0])),
    );
  return substitutions.some(({ aWords, bWords }) => {
    const [x, y] = [things(aWords), things(bWords)];
    const alike = x.some((w) => y.some((v) => lettersInCommon(w.stem, v.stem) >= FORMS_OF_ONE));
    return x.length > 0 && y.length > 0 && !alike;
  });
}

/** One thing or person that it is done to; words that no table knows are compared in one language. */
function oneObject(view: TopicView, { claim: a, member: m }: Statement, { claim: b, member: n }: Statement): boolean {
  const [x, y] = [a.object, b.object];
  const word = x?.startsWith('word:') === true && m.extraction.lang !== n.extraction.lang;
  if (x !== undefined && y !== undefined && !word && kinConcepts(view.world, bareId(x), bareId(y))) return true;
  if (share(idsOf(view.world, a, 'patient'), idsOf(view.world, b, 'patient'))) return true;
  // «علق سائقو الشاحنات في مرفأ بيروت إضرابهم», lorry drivers at the port of Beirut continued their strike
  return m.extraction.lang !== n.extraction.lang && share(singleAgents(view, a), singleAgents(view, b));
}

/** A name, or an office or calling with whose it is. */
const isSingle = (id: string): boolean => isNamedId(id) || (id.startsWith('role:') && id.includes('@'));

/** What follows in time must be done by one doer or be what one thing did (net profit rose, fell); who wins and who loses are two. */
function oneSubjectWhereNeeded(view: TopicView, a: Act, b: Act): boolean {
  const [x, y] = [a.statement.claim, b.statement.claim];
  const agents = share(idsOf(view.world, x, 'agent'), idsOf(view.world, y, 'agent'));
  const named = share(singleAgents(view, x), singleAgents(view, y));
  if (view.world.concepts[a.concept]?.converse === b.concept) return named;
  if (!isReversal(view.world, a, b)) return true;
  const upFront = x.setting.prominence > 1 && y.setting.prominence > 1;
  return named || (agents && upFront) || (isChange(view, a) && isChange(view, b));
}

const singleAgents = ({ world }: TopicView, claim: Claim): Set<string> =>
  new Set([...idsOf(world, claim, 'agent')].filter(isSingle));

/** Prices rise one day and stand still on another. */
function toldApart(a: Statement, b: Statement): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** Prices, profits and figures rise and fall. */
const isChange = ({ world }: TopicView, { concept }: Act): boolean => world.concepts[concept]?.domain === 'economy';

const nameShared = ({ world }: TopicView, a: Claim, b: Claim): boolean =>
  share(new Set([...participantIds(world, a)].filter(isNamedId)), participantIds(world, b));

/** Who meets or talks does so with somebody: both name one who is not of the other's meeting. */
export function partnersApart(
  world: WorldRecords,
  { concept, statement: { claim: a } }: Act,
  { statement }: Act,
): boolean {
  if (!lineOf(world, concept).some(({ id }) => MUTUAL.has(id))) return false;
  const [x, y] = [a, statement.claim].map((claim) => [...participantIds(world, claim)].filter(isPerson)) as [
    string[],
    string[],
  ];
  return x.some((p) => !y.includes(p)) && y.some((q) => !x.includes(q));
}

const MUTUAL = group('mutual-acts');
const isPerson = (id: string): boolean => id.startsWith('person:');
