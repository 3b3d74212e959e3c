// In: a claim and its article. Out: the claim as `claims` prints it: empty slots left out, offsets in the field's text.
import type { Article } from '../core/article.ts';
import type { Claim, ClaimQuantity, ClaimTime, Participant } from '../core/claim.ts';
import { OUTCOMES } from '../core/outcome.ts';
import { placesIn } from '../core/positions.ts';

/** A claim as data for people and programs; its JSON Schema is printed by `factdiff schema claims`. */
export interface ClaimRecord {
  readonly id: string;
  readonly article: string;
  readonly path: string;
  readonly who?: ReadonlyArray<{
    readonly text: string;
    readonly id?: string;
    readonly part: Participant['part'];
    readonly office?: string;
  }>;
  readonly what?: { readonly text: string; readonly concept?: string };
  readonly when?: {
    readonly text: string;
    readonly value?: string;
    readonly first?: string;
    readonly last?: string;
    readonly basis: ClaimTime['basis'];
  };
  readonly round?: { readonly value: number; readonly of: string; readonly scope?: string; readonly text: string };
  readonly date?: string;
  readonly where?: { readonly text: string; readonly id: string };
  readonly quantity?: {
    readonly value?: number;
    readonly min: number | null;
    readonly max: number | null;
    readonly unit: string;
    readonly of: string;
    readonly subset: boolean;
    readonly text: string;
  };
  readonly polarity: Claim['polarity'];
  readonly modality: Claim['modality'];
  readonly attribution: {
    readonly voice: string;
    readonly speaker?: string;
    readonly to?: string;
    readonly via?: string;
  };
  readonly evidence: {
    readonly field: 'title' | 'body';
    readonly offset: number;
    readonly endOffset: number;
    readonly line: number;
    readonly column: number;
    readonly quote: string;
  };
}

/** The records of one article's claims. */
export function claimRecords(article: Article, claims: readonly Claim[]): ClaimRecord[] {
  const place = placesIn(article);
  return claims.map((claim): ClaimRecord => {
    const { field, offset, endOffset, line, column } = place(claim.span);
    const quote = article.text.slice(claim.span.start, claim.span.end);
    const { voice, speaker, to, via } = claim.attribution;
    return {
      id: claim.id,
      article: article.id,
      path: article.path,
      ...slotsOf(claim),
      polarity: claim.polarity,
      modality: claim.modality,
      attribution: { voice, ...(speaker && { speaker }), ...(to && { to }), ...(via && { via }) },
      evidence: { field, offset, endOffset, line, column, quote },
    };
  });
}

type Slots = Pick<ClaimRecord, 'who' | 'what' | 'when' | 'round' | 'date' | 'where' | 'quantity'>;

function slotsOf({ who, parties, what, when: told, loose, round, where, site, quantity }: Claim): Slots {
  const when = loose ? undefined : told;
  const date = when && dateOf(when);
  const place = site === undefined ? undefined : where[site];
  return {
    ...(parties.length > 0 && { who: parties.map(([index, part]) => partyOf(who[index]!, part)) }),
    ...(what && { what: { text: what.text, ...(what.concept && { concept: what.concept }) } }),
    ...(when && { when: whenOf(when) }),
    ...(round && {
      round: { value: round.value, of: round.of, ...(round.scope && { scope: round.scope }), text: round.text },
    }),
    ...(date && { date }),
    ...(place && { where: { text: place.text, id: place.id } }),
    ...(quantity && { quantity: quantityOf(quantity) }),
  };
}

const partyOf = (
  { text, id: own, holder: id = own, office }: Participant,
  part: Participant['part'],
): NonNullable<Slots['who']>[number] => ({
  text,
  ...(id && { id }),
  part,
  ...(office && { office }),
});

function whenOf({ text, resolved, basis }: ClaimTime): NonNullable<ClaimRecord['when']> {
  const { value, first, last } = resolved ?? {};
  return { text, ...(value && { value }), ...(first && { first }), ...(last && { last }), basis };
}

/**
 * The date of a time at its grain: `2021-04-07` of a clock time on that day, `2021-04`, `2021`; of a week, a season or a range the month
 * or year that holds it whole, none where several do.
 */
function dateOf({ resolved }: ClaimTime): string | undefined {
  if (!resolved || (resolved.type !== 'DATE' && resolved.type !== 'TIME')) return undefined;
  const { value, first, last } = resolved;
  const own = /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=T|$)/.exec(value)?.[0];
  if (own !== undefined || first === undefined || last === undefined) return own;
  return [10, 7, 4]
    .map((length) => first.slice(0, length))
    .find((held) => /^\d{4}/.test(held) && last.startsWith(held));
}

function quantityOf({
  value,
  min,
  max,
  unit,
  of,
  state,
  subset,
  text,
}: ClaimQuantity): NonNullable<ClaimRecord['quantity']> {
  // What became of the counted says what the count is of; an act that they take part in does not.
  const outcome = OUTCOMES.some((o) => o === state);
  return { ...(value !== undefined && { value }), min, max, unit, of: outcome ? state : of, subset, text };
}
