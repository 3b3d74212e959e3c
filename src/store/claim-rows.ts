// In: the claims of an article. Out: a row of numbers for each, and the parts that these number, written once; and back.
import type { Claim, Modality } from '../core/claim.ts';
import { FORMS, type Part } from './claim-parts.ts';

export interface ClaimRows {
  /** `WIDTH` numbers a claim: sentence, start, end, flags, site, and its parts in the order of `PARTS`. A part or site is its index and one; 0 where there is none. */
  readonly rows: readonly number[];
  /** In the order of `PARTS`, as `FORMS` writes them. */
  readonly parts: ReadonlyArray<readonly unknown[]>;
}

const PARTS = Object.keys(FORMS) as readonly Part[];
const FIRST_PART = 5;
const WIDTH = FIRST_PART + PARTS.length;
const FLAG = { title: 1, negated: 2, loose: 4, inPassing: 8, pending: 16 } as const;
const MODALITY_SHIFT = 5;
const MODALITIES: readonly Modality[] = ['asserted', 'denied', 'planned', 'alleged', 'hedged'];

/** Parts that come again further on; the others are common to claims beside each other. */
const RECURRING: ReadonlySet<Part> = new Set(['object', 'about', 'attribution']);

/** Claims as rows. Their ids and texts are not written: `claimsOf` gives them again. */
export function rowsOf(claims: readonly Claim[]): ClaimRows {
  const tables = PARTS.map((part) => ({
    part,
    write: FORMS[part].write as (value: unknown) => unknown,
    known: RECURRING.has(part) ? new Map<unknown, number>() : undefined,
    written: [] as unknown[],
    last: undefined as unknown,
    number: 0,
  }));
  const rows: number[] = [];
  for (const claim of claims) {
    rows.push(claim.sentence, claim.span.start, claim.span.end, flagsOf(claim), (claim.site ?? -1) + 1);
    for (const table of tables) {
      const value = claim[table.part];
      if (value !== table.last) {
        table.last = value;
        table.number = value === undefined ? 0 : (table.known?.get(value) ?? table.written.push(table.write(value)));
        table.known?.set(value, table.number);
      }
      rows.push(table.number);
    }
  }
  return { rows, parts: tables.map(({ written }) => written) };
}

function flagsOf({ field, polarity, modality, loose, inPassing, pending }: Claim): number {
  return (
    (field === 'title' ? FLAG.title : 0) |
    (polarity === 'negated' ? FLAG.negated : 0) |
    (loose ? FLAG.loose : 0) |
    (inPassing ? FLAG.inPassing : 0) |
    (pending ? FLAG.pending : 0) |
    (MODALITIES.indexOf(modality) << MODALITY_SHIFT)
  );
}

/** The claims of an article, by its id and its text. */
export function claimsOf({ rows, parts }: ClaimRows, article: string, text: string): Claim[] {
  const read = PARTS.map((part, i) => parts[i]!.map((row) => FORMS[part].read(row as never, text)));
  const claims: Claim[] = [];
  for (let at = 0; at < rows.length; at += WIDTH)
    claims.push(claimAt(rows, at, read, `${article}:${claims.length}`, article));
  return claims;
}

/** The parts of each kind, read. */
type Read = ReadonlyArray<readonly unknown[]>;

function claimAt(rows: readonly number[], at: number, read: Read, id: string, article: string): Claim {
  const flags = rows[at + 3]!;
  const site = rows[at + 4]!;
  const is = (flag: number): true | undefined => ((flags & flag) !== 0 ? true : undefined);
  let next = 0;
  // The parts stand in the order of `PARTS`.
  const part = (): never => {
    const number = rows[at + FIRST_PART + next]!;
    return read[next++]![number - 1] as never;
  };
  return {
    id,
    article,
    field: is(FLAG.title) ? 'title' : 'body',
    sentence: rows[at]!,
    span: { start: rows[at + 1]!, end: rows[at + 2]! },
    who: part(),
    parties: part(),
    what: part(),
    doers: part(),
    when: part(),
    round: part(),
    where: part(),
    spots: part(),
    quantity: part(),
    duration: part(),
    figure: part(),
    object: part(),
    under: part(),
    about: part(),
    setting: part(),
    attribution: part(),
    loose: is(FLAG.loose),
    site: site === 0 ? undefined : site - 1,
    inPassing: is(FLAG.inPassing),
    pending: is(FLAG.pending),
    polarity: is(FLAG.negated) ? 'negated' : 'affirmed',
    modality: MODALITIES[flags >> MODALITY_SHIFT]!,
  };
}
