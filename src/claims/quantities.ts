// In: a clause with its numbers. Out: for each, what is counted or measured, what became of it, and how far the count reaches.

import type { ClaimQuantity } from '../core/claim.ts';
import { textOf } from '../core/document.ts';
import type { Outcome } from '../core/outcome.ts';
import { isOutcome } from '../core/outcome.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import { isAge } from './ages.ts';
import { amongThose, amongWhom, outOf } from './among.ts';
import { amountOf, type Count, isValued } from './amounts.ts';
import type { Clause } from './clauses.ts';
import { countsTwoKinds } from './coordinated.ts';
import { casualtyAt, countedBy, isToll, isTornApart, outcomeOfNoun, ranks, tollOf } from './counted-nouns.ts';
import { crowdActOf } from './crowds.ts';
import { type Counted, enumerate } from './enumerations.ts';
import { isInfection } from './infections.ts';
import { countsNothing } from './lone-ones.ts';
import { measureOf } from './measures.ts';
import { isOutOfAll, isPartOfThem, kindOfAll, kindOfThem } from './of-them.ts';
import { meantOfPeople, meantOfThings } from './people-states.ts';
import { reachOf } from './reach.ts';
import { sexOf } from './sexes.ts';
import { stateOf } from './states.ts';
import { asStrength } from './strengths.ts';
import { isUnidentified } from './unidentified.ts';
import type { View } from './view.ts';

/** What a noun says for good (قتيل, جريح); other states its predicate may end: إطلاق سراح أربعة رهائن, وفاة ثلاثة معتقلين. */
const LASTING: ReadonlySet<string> = new Set<Outcome>(['dead', 'injured', 'casualty', 'survived', 'abstained']);

/** Quantities of a sentence, each in its clause, in order. `before`: the last whole of the sentence before. */
export function quantitiesOf(
  view: View,
  clauses: readonly Clause[],
  sentence: TokenSpan,
  before: ClaimQuantity | undefined,
): Array<Counted & { readonly clause: Clause }> {
  let last = before;
  const counts: Array<Counted & { readonly clause: Clause }> = [];
  for (const clause of clauses)
    for (const mention of clause.mentions) {
      if (!isValued(mention) || ('within' in mention && mention.within !== undefined) || isAge(view, mention)) continue;
      const isCount = mention.kind === 'number' || mention.kind === 'range';
      const counted = isCount
        ? countOf(view, clause, sentence, mention, last)
        : measureOf(view, clause, sentence, mention);
      if (counted === undefined) continue;
      if (isCount) last = counted.quantity;
      const { token, tokenEnd } = counted;
      const quantity = asStrength(view, clause, mention, counted.quantity);
      counts.push({ token, tokenEnd, quantity, clause });
    }
  return enumerate(view, counts, before);
}

type Whole = ClaimQuantity | undefined;

function countOf(view: View, clause: Clause, sentence: TokenSpan, mention: Count, last: Whole): Counted | undefined {
  if (ranks(view, mention) || isTornApart(view, mention) || isBesideSlash(view, mention)) return undefined;
  const { tokenEnd } = mention;
  const named =
    countedBy(view, clause, mention) ?? kindOfThem(view, clause, tokenEnd) ?? kindOfAll(view, clause, tokenEnd);
  const part = isPartOfThem(view, mention);
  const counted = (named !== undefined && outOf(view, clause, named)) || named;
  const noun = counted === undefined ? undefined : view.analysis.nounAt(counted);
  const end = counted === undefined ? mention.tokenEnd : Math.max(mention.tokenEnd, counted + 1);
  const among = amongWhom(view, clause, mention.token) ?? amongThose(view, sentence, end);
  const said = becomeOf(view, clause, { ...mention, tokenEnd: end }, named, among, part);
  if ((counted === undefined && said === '') || countsNothing(view, mention, named)) return undefined;
  const two = counted !== undefined && countsTwoKinds(view, clause, counted);
  const of = two ? 'person' : kindOf(view, counted, noun, said, last);
  const people = of === 'person' || (view.analysis.world.nouns[of] !== undefined && view.nounIs(of, 'person'));
  const state = people ? meantOfPeople(view, of, said, crowdActOf(view, clause, end)) : meantOfThings(view, of, said);
  const start = Math.min(mention.token, counted ?? mention.token);
  const reach = reachOf(view, clause, sentence, mention, end);
  const quantity: ClaimQuantity = {
    start: view.doc.tokens.start[start]!,
    end: view.doc.tokens.end[end - 1]!,
    text: textOf(view.doc, start, end),
    ...amountOf(mention),
    unit: people ? 'person' : 'thing',
    of,
    state,
    qualifiers: counted === undefined ? [] : qualifiersOf(view, clause, counted),
    sex: counted === undefined ? undefined : sexOf(view, clause, counted),
    ...reach,
    subset: among !== undefined || part || isOutOfAll(view, sentence, mention.token) || reach.subset,
  };
  return { token: start, tokenEnd: end, quantity };
}

/** What becomes of nobody but people: of six of the ringleaders who were arrested no lexicon need know what they are. */
const OF_PEOPLE: ReadonlySet<string> = new Set<Outcome>([
  'injured',
  'arrested',
  'jailed',
  'kidnapped',
  'hospitalised',
  'acquitted',
  'convicted',
]);

/** No fraction has more parts. */
const MOST_PARTS = 12;

/** «المحضر رقم 12/376 أحوال», a record; «2/ 0 لصالح الأهلي», a score: no count. */
function isBesideSlash(view: View, { token, tokenEnd }: TokenSpan): boolean {
  if (view.fold(token - 1) === '/' || view.fold(tokenEnd) === '/' || isOfScore(view, token, tokenEnd)) return true;
  return tokenEnd - token === 3 && view.fold(token + 1) === '/' && Number(view.fold(token + 2)) > MOST_PARTS;
}

/** «3-1»: two numbers with a dash between them that are no range. */
function isOfScore(view: View, token: number, tokenEnd: number): boolean {
  const joined = (dash: number, other: number): boolean => DASH.test(view.fold(dash)) && DIGITS.test(view.fold(other));
  return (
    tokenEnd - token === 1 &&
    DIGITS.test(view.fold(token)) &&
    (joined(token - 1, token - 2) || joined(tokenEnd, tokenEnd + 1))
  );
}

const DASH = /^[-–]$/;
const DIGITS = /^\d{1,3}$/;

/** What is counted: the noun's kind, or the word. */
function kindOf(
  view: View,
  counted: number | undefined,
  noun: string | undefined,
  state: string,
  last: ClaimQuantity | undefined,
): string {
  // Nine lives lost are nine persons, cases of cholera those who have it.
  const people =
    noun !== undefined && (isToll(view, noun) || (noun === 'life' && isOutcome(state)) || state === 'infected');
  if (noun !== undefined) return people && !view.nounIs(noun, 'person') ? 'person' : noun;
  if (OF_PEOPLE.has(state) && counted !== undefined && view.conceptAt(counted) === undefined) return 'person';
  // Five rockets were fired; two landed inside: a number alone counts what was counted before, unless its state is one of people.
  const inherited = counted === undefined && !isOutcome(state) && last?.unit === 'thing' ? last.of : undefined;
  return inherited ?? wordOf(view, counted);
}

/** What became of the counted in `[token, tokenEnd)`: by the noun `named`, by those `among` whom they are, by the predicate. */
function becomeOf(
  view: View,
  clause: Clause,
  { token, tokenEnd }: Pick<TokenSpan, 'token' | 'tokenEnd'>,
  named: number | undefined,
  among: string | undefined,
  part: boolean,
): string {
  if (isUnidentified(view, clause, token, tokenEnd)) return 'unidentified';
  if (named !== undefined && isInfection(view, named)) return 'infected';
  const both = named === undefined ? undefined : casualtyAt(view, named);
  const outcome = named === undefined ? undefined : outcomeOfNoun(view, named);
  if (both !== undefined || (outcome !== undefined && LASTING.has(outcome))) return both ?? outcome!;
  const noun = named === undefined ? undefined : view.analysis.nounAt(named);
  const governed = among ?? stateOf(view, clause, token, tokenEnd, part) ?? tollOf(view, clause, token, noun);
  return outcome === undefined || (governed !== undefined && isOutcome(governed)) ? (governed ?? '') : outcome;
}

/** What is counted where no noun of the lexicon says so: people, by a demonym or alone, else the word itself. */
function wordOf(view: View, counted: number | undefined): string {
  if (counted === undefined || view.analysis.demonymAt(counted) !== undefined) return 'person';
  return view.reading(counted)?.stem ?? view.fold(counted);
}

/** Nationality, sex, role beside the counted noun: places of demonyms, folded stems of other adjectives. */
function qualifiersOf(view: View, clause: Clause, head: number): string[] {
  const found: string[] = [];
  const nationality = view.analysis.demonymAt(head);
  if (nationality !== undefined) found.push(`place:${nationality}`);
  for (let t = head + 1; t < Math.min(clause.tokenEnd, head + 4); t++) {
    const tag = view.analysis.tags.tag[t];
    // المباريات الثلاث المؤجلة: the number stands between.
    if (tag === TAG.numeral && view.reading(t)?.article === true) continue;
    if (tag !== TAG.adjective && tag !== TAG.participle) break;
    // خمسة إرهابيين وأجنبيان: others, not a word about the five.
    if ((view.reading(t)?.conjunction ?? '') !== '' && view.analysis.nounAt(t) !== undefined) break;
    // 24 people dead: what became of them is no kind of people.
    if (outcomeOfNoun(view, t) !== undefined) continue;
    const demonym = view.analysis.demonymAt(t);
    // مباراتين مؤجلتين, المباريات المؤجلة: a participle is known by its verb.
    const known = view.conceptAt(t)?.concept ?? view.reading(t)?.stem ?? view.fold(t);
    found.push(demonym ? `place:${demonym}` : known);
  }
  return found.sort();
}
