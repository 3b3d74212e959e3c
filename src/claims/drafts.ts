// In: a clause with its cast, counts and source. Out: its claims before they are numbered.
import type { Claim, ClaimPlace, ClaimQuantity, ClaimSpot, Governor, Setting } from '../core/claim.ts';
import type { Quotation } from '../core/document.ts';
import type { TokenSpan } from '../core/span.ts';
import type { NounPhrase } from '../core/syntax.ts';
import type { Sentence } from '../core/tokens.ts';
import { group } from '../lexicon/sets.ts';
import type { Source } from './attribution.ts';
import { attributionOf } from './attribution-of.ts';
import { blastsOf } from './blasts.ts';
import type { Clause } from './clauses.ts';
import { datedBy } from './date-heads.ts';
import { doersOf } from './doers.ts';
import { durationsOf } from './durations.ts';
import type { Counted } from './enumerations.ts';
import { figuresOf } from './figures.ts';
import type { Bound } from './governors.ts';
import { type Hosted, hostedIn, partiesOf } from './hosts.ts';
import { isPending } from './negation.ts';
import { objectOf } from './objects.ts';
import { countOf, ordinalsOf } from './ordinals.ts';
import type { Cast } from './participants.ts';
import { placesOf } from './places.ts';
import { modalityOf, polarityOf } from './polarity.ts';
import { placeOfPredicate } from './predicate-places.ts';
import { predicateOf, subspan } from './predicates.ts';
import { type Running, type Scene, settingOf } from './settings.ts';
import { singlesOf } from './singles.ts';
import { spotsOf } from './spots.ts';
import { type Dating, datingsOf, type TokenRange, timeIn } from './times.ts';
import type { View } from './view.ts';

/** A claim before it is numbered: its `id` is empty until then. All have one shape, what they lack undefined: that is what makes them cheap to read. */
export type Draft = { id: string } & Omit<Claim, 'id'>;

/** What carries over between sentences: the last speaker's or actor's phrase, the noun that an ordinal numbered last. */
export interface Carried {
  subject: NounPhrase | undefined;
  ordinalNoun: string | undefined;
  /** The last count of the sentence before that is no part of another. */
  quantity: ClaimQuantity | undefined;
  /** Whose words the sentence before gave last. */
  source: Source | undefined;
}

/** What the claims of a clause are made from. */
export interface Making {
  readonly view: View;
  readonly sentence: Sentence;
  readonly clause: Clause;
  readonly cast: Cast;
  /** Its concepts, the predicate's among them. */
  readonly bound: readonly Bound[];
  readonly counts: readonly Counted[];
  readonly source: Source;
  readonly scene: Scene;
  /** Quotations of the sentence that may hold a claim. */
  readonly quotations: readonly Quotation[];
  readonly running: Running;
  readonly carried: Carried;
}

/** What all claims of a clause have in common, found once. */
interface Told {
  readonly making: Making;
  readonly places: readonly ClaimPlace[];
  readonly spots: readonly ClaimSpot[];
  readonly setting: Setting;
  readonly datings: readonly Dating[];
  /** By where a date begins, what it is said of. */
  readonly dated: ReadonlyMap<number, readonly Bound[]>;
  readonly pending: boolean;
  readonly hosted: readonly Hosted[];
  /** What its predicates hang on, as their claims say it. */
  governors: Map<Bound, Governor> | undefined;
}

function toldIn(making: Making): Told {
  const { view, sentence, clause, scene, cast, running } = making;
  const whole = clause.token === sentence.token && clause.tokenEnd === sentence.tokenEnd;
  const places = whole ? scene.places : placesOf(view, clause);
  const datings = datingsOf(view, clause);
  return {
    making,
    places,
    spots: spotsOf(view, clause),
    setting: settingOf(view, clause, scene, places, running),
    datings,
    dated:
      datings.length === 0
        ? UNDATED
        : new Map(datings.map(({ token, time }) => [time.start, datedBy(view, clause, making.bound, token)])),
    pending: isPending(view, clause),
    hosted: hostedIn(view, clause, cast),
    governors: undefined,
  };
}

const UNDATED: Told['dated'] = new Map();

/** Claims of a clause: of its predicate, of the events that it names, of its counts, ordinals, durations, and of times that no other claim gives. */
export function claimsOfClause(making: Making): Draft[] {
  const { view, clause, bound, carried } = making;
  const told = toldIn(making);
  const root = bound.find((b) => b.main);
  const own = root || clause.verb >= 0 ? draftOf(told, root, clause) : undefined;
  const drafts: Draft[] = own ? [own] : [];
  for (const other of bound) if (other !== root) drafts.push(draftOf(told, other, subspan(view, clause, bound, other)));
  const host = own ?? draftOf(told, bound[0], clause);
  for (const { quantity } of making.counts)
    drafts.push({
      ...(STANDS.has(quantity.of) ? dayless(host) : host),
      ...(quantity.state === 'unidentified' && TOLD),
      quantity,
    });
  if (told.setting.prominence > 1) for (const quantity of blastsOf(view, clause)) drafts.push({ ...host, quantity });
  for (const quantity of singlesOf(view, clause, making.cast)) drafts.push({ ...host, quantity });
  for (const numbered of ordinalsOf(view, clause, carried.ordinalNoun)) {
    const { round } = numbered;
    carried.ordinalNoun = round.of;
    // «يحث على وقفها خلال الجولة الثالثة من الحوار»: the round is the talks', not the urging's.
    const event = bound.find(({ hit }) => round.start <= hit.start && hit.end <= round.end);
    drafts.push({ ...(event ? draftOf(told, event, clause) : host), round });
    const quantity = countOf(view, numbered);
    if (quantity) drafts.push({ ...host, quantity });
  }
  for (const duration of durationsOf(view, clause, making.cast.subject)) drafts.push({ ...host, duration });
  for (const figure of figuresOf(view, clause)) drafts.push({ ...host, figure });
  for (const { token, time } of told.datings) {
    if (drafts.some(({ when }) => when?.start === time.start)) continue;
    const before = bound.findLast(({ hit }) => hit.head < token);
    drafts.push({ ...(before ? draftOf(told, before, clause) : host), when: time });
  }
  return drafts;
}

/** The storeys of a house, the strength of a quake: whatever day the sentence names, it is not theirs. */
const STANDS = group('has-no-day');
const dayless = (host: Draft): Draft => ({ ...host, when: undefined, loose: undefined });

/** «لم يتم التعرف إلى هوية خمسة منهم» affirms that five are unidentified. */
const TOLD = { polarity: 'affirmed', modality: 'asserted' } as const;

function draftOf(told: Told, bound: Bound | undefined, span: TokenSpan): Draft {
  const { making, places } = told;
  const { view, clause, sentence, cast, source } = making;
  const theirs = stretchOfOthers(making, bound);
  const own = timeIn(told.datings, span, theirs);
  const when = own ?? timeIn(told.datings, clause, theirs);
  const loose = bound !== undefined && when !== undefined && !told.dated.get(when.start)!.includes(bound);
  const site = placeOfPredicate(view, clause, places, bound);
  const doers = bound ? doersOf(view, cast, bound) : [];
  return {
    id: '',
    article: view.doc.article.id,
    field: sentence.region === 'headline' ? 'title' : 'body',
    sentence: clause.sentence,
    span: { start: span.start, end: span.end },
    who: cast.who,
    parties: partiesOf(view, clause, told.hosted, bound),
    what: predicateOf(view, clause, bound),
    doers: doers.length > 0 ? doers : undefined,
    when,
    loose: loose ? true : undefined,
    round: undefined,
    where: places,
    spots: told.spots.length > 0 ? told.spots : undefined,
    site: site >= 0 ? site : undefined,
    quantity: undefined,
    duration: undefined,
    figure: undefined,
    under: bound?.governor && underOf(told, bound.governor),
    about: view.firstConcept((bound?.hit.head ?? clause.verb) + 1, clause.tokenEnd)?.concept,
    object: bound && objectOf(view, bound, cast),
    inPassing: bound && !bound.told ? true : undefined,
    setting: told.setting,
    pending: told.pending ? true : undefined,
    polarity: polarityOf(view, clause, bound),
    modality: modalityOf(view, clause, bound, source.stance),
    attribution: attributionOf(source, making.quotations, span),
  };
}

/** «girls kidnapped on Sunday are still held»: what stands between a participle and the verb after it dates the participle. */
function stretchOfOthers({ clause, bound }: Making, own: Bound | undefined): TokenRange | undefined {
  if (!own?.main || own.hit.head !== clause.verb) return undefined;
  const other = bound.find((b) => b.hit.pos !== 'noun' && b.hit.head < clause.verb);
  return other && { token: other.hit.head, tokenEnd: clause.verb };
}

function underOf(told: Told, bound: Bound): Governor {
  told.governors ??= new Map();
  const known = told.governors.get(bound);
  if (known) return known;
  const governor = { concept: bound.hit.concept, polarity: polarityOf(told.making.view, bound.clause, bound) };
  told.governors.set(bound, governor);
  return governor;
}
