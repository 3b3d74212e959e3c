// In: the counts of a sentence, in order. Out: the same, with what is said of a list, or of the whole, said of each member.

import type { ClaimQuantity } from '../core/claim.ts';
import { isCount } from '../core/count.ts';
import { isOutcome } from '../core/outcome.ts';
import { TAG } from '../core/syntax.ts';
import type { View } from './view.ts';

/** A quantity with the tokens of its number and noun. */
export interface Counted {
  readonly token: number;
  readonly tokenEnd: number;
  readonly quantity: ClaimQuantity;
}

/** Words between one member of a list and the next: `من القوات المالية و`. */
const LONGEST_GAP = 7;

/**
 * Members of a list share what is said of one of them (خمسة عسكريين واثنان من المهاجمين قتلوا); parts share what is said of their whole
 * (سقط 12 قتيلا بينهم 5 جنود، هم ثلاثة وأربعة). `whole` is the last whole of the sentence before, for parts that open a new one.
 */
export function enumerate<C extends Counted>(view: View, counts: readonly C[], whole: ClaimQuantity | undefined): C[] {
  const made: C[] = [];
  let known = whole;
  for (const list of listsOf(view, counts)) {
    const members = ofWhole(view, sharing(view, list), known, made.length === 0);
    made.push(...members);
    known = members.findLast(({ quantity }) => !quantity.subset)?.quantity ?? known;
  }
  return made;
}

/** Counts joined by commas and conjunctions alone. */
function listsOf<C extends Counted>(view: View, counts: readonly C[]): C[][] {
  const lists: C[][] = [];
  for (const count of counts) {
    const last = lists[lists.length - 1];
    const previous = last?.[last.length - 1];
    // 11 قتيلا، بينهم أربعة جنود: a part is not told beside its whole.
    const part = previous !== undefined && count.quantity.subset && !previous.quantity.subset;
    if (last && previous && !part && alike(previous, count) && listed(view, previous.tokenEnd, count.token))
      last.push(count);
    else lists.push([count]);
  }
  return lists;
}

const alike = (a: Counted, b: Counted): boolean => isCount(a.quantity) && isCount(b.quantity);

function listed(view: View, from: number, to: number): boolean {
  if (to < from || to - from > LONGEST_GAP) return false;
  let joined =
    (view.reading(to)?.conjunction ?? '') !== '' ||
    view.markersIn(from, to).some((m) => m.attributes.marks === ADDITION);
  for (let t = from; t < to; t++) {
    const tag = view.analysis.tags.tag[t];
    if (tag === TAG.verb || isHappening(view, t)) return false;
    if (tag === TAG.conjunction || view.fold(t) === '،' || view.fold(t) === ',') joined = true;
  }
  return joined;
}

/** إضافة إلى, besides: what follows is one more of the list. */
const ADDITION = 'addition';

/** A noun that says what happened (مقتل، إصابة) begins something new. */
function isHappening(view: View, token: number): boolean {
  const hit = view.conceptAt(token);
  const record = hit?.record;
  return record !== undefined && view.analysis.nounAt(token) === undefined && record.outcome !== undefined;
}

/** What is said of a member by its predicate, not by its own noun, is said of those of its kind that have nothing said of them. */
function sharing<C extends Counted>(view: View, list: readonly C[]): readonly C[] {
  const part = list[0]!.quantity.subset;
  return list.map((count, i) => {
    const { state, unit, subset } = count.quantity;
    const giver =
      state === '' ? list.find(({ quantity }) => quantity.unit === unit && isGiven(view, quantity)) : undefined;
    return {
      ...count,
      quantity: { ...count.quantity, ...(giver && { state: giver.quantity.state }), subset: subset || (part && i > 0) },
    };
  });
}

const isGiven = (view: View, { state, of }: ClaimQuantity): boolean =>
  isOutcome(state) && view.analysis.world.nouns[of]?.outcome === undefined;

/** Parts of a whole: marked as such (بينهم), told after a pronoun (هم), or adding up to it. */
function ofWhole<C extends Counted>(
  view: View,
  list: readonly C[],
  whole: ClaimQuantity | undefined,
  opening: boolean,
): readonly C[] {
  if (!whole || !isCount(whole)) return list;
  const composed =
    (!opening && addsUp(list, whole)) || (list[0]!.quantity.of !== whole.of && afterPronoun(view, list[0]!));
  return list.map((count) => {
    const { quantity } = count;
    const part = (quantity.subset && !opening) || composed;
    if (!part || quantity.unit !== whole.unit) return count;
    // 12 قتيلا بينهم ثلاثة أجانب كانوا محتجزين: whatever else is said of a part of the dead, they are dead.
    const dead =
      whole.state === 'dead' && quantity.subset && view.analysis.world.nouns[quantity.of]?.outcome === undefined;
    return {
      ...count,
      quantity: { ...quantity, subset: true, ...((dead || !isOutcome(quantity.state)) && { state: whole.state }) },
    };
  });
}

function addsUp(list: readonly Counted[], whole: ClaimQuantity): boolean {
  if (list.length < 2 || whole.value === undefined) return false;
  return list.reduce((sum, { quantity }) => sum + (quantity.value ?? Number.NaN), 0) === whole.value;
}

/** «هم أربعة جنود»: nothing but quotation marks between the pronoun and the number. */
function afterPronoun(view: View, { token }: Counted): boolean {
  let t = token - 1;
  while (t >= 0 && view.analysis.tags.tag[t] === TAG.punctuation) t--;
  return t >= 0 && view.analysis.tags.tag[t] === TAG.pronoun;
}
