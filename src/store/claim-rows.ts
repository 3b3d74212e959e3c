// In: the claims of an article. Out: claim after claim on a tape: what differs from the claim before, each part written where it comes first; and back.
import type { Claim, Modality } from '../core/claim.ts';
import { FORMS, type Part } from './claim-parts.ts';
import type { TapeReader, TapeWriter } from './tape.ts';
import { writeSpan } from './written-form.ts';

const PARTS = Object.keys(FORMS) as readonly Part[];
const FLAG = { title: 1, negated: 2, loose: 4, inPassing: 8, pending: 16 } as const;
const MODALITY_SHIFT = 5;
const MODALITIES: readonly Modality[] = ['asserted', 'denied', 'planned', 'alleged', 'hedged'];

/** What stands for a part that differs from that of the claim before: there is none, a new one follows; from 2 on, the number of one that was written. */
const ABSENT = 0;
const NEW = 1;
const KNOWN = 2;

/** Parts that come again further on; the others are common to claims beside each other. */
const RECURRING: ReadonlySet<Part> = new Set(['attribution']);

/** Writes claims. Their ids and texts are not written: `readClaims` gives them again. */
export function writeClaims(claims: readonly Claim[], tape: TapeWriter): void {
  const known = PARTS.map((part) => (RECURRING.has(part) ? new Map<unknown, number>() : undefined));
  let before: readonly unknown[] = PARTS.map(() => undefined);
  tape.number(claims.length);
  for (const claim of claims) {
    tape.number(claim.sentence);
    writeSpan(claim.span, tape);
    tape.number(flagsOf(claim));
    tape.number((claim.site ?? -1) + 1);
    const parts = partsOf(claim);
    let differs = 0;
    for (let i = 0; i < parts.length; i++) if (parts[i] !== before[i]) differs |= 1 << i;
    tape.number(differs);
    for (let i = 0; i < parts.length; i++) if ((differs & (1 << i)) !== 0) writePart(i, parts[i], known[i], tape);
    before = parts;
  }
}

function writePart(i: number, part: unknown, known: Map<unknown, number> | undefined, tape: TapeWriter): void {
  const written = known?.get(part);
  if (part === undefined) tape.number(ABSENT);
  else if (written !== undefined) tape.number(KNOWN + written);
  else {
    tape.number(NEW);
    known?.set(part, known.size);
    WRITING[i]!(part, tape);
  }
}

const WRITING = PARTS.map((part) => FORMS[part].write as (value: unknown, tape: TapeWriter) => void);
const READING = PARTS.map((part) => FORMS[part].read as (tape: TapeReader, text: string) => unknown);

/** In the order of `PARTS`. */
const partsOf = (claim: Claim): readonly unknown[] => [
  claim.who,
  claim.parties,
  claim.what,
  claim.doers,
  claim.when,
  claim.round,
  claim.where,
  claim.spots,
  claim.quantity,
  claim.duration,
  claim.figure,
  claim.object,
  claim.under,
  claim.about,
  claim.setting,
  claim.attribution,
];

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
export function readClaims(tape: TapeReader, article: string, text: string): Claim[] {
  const known: unknown[][] = PARTS.map(() => []);
  const parts: unknown[] = PARTS.map(() => undefined);
  const claims: Claim[] = [];
  for (let left = tape.number(); left > 0; left--) {
    const sentence = tape.number();
    const start = tape.number();
    const span = { start, end: start + tape.number() };
    const flags = tape.number();
    const site = tape.number() - 1;
    const differs = tape.number();
    for (let i = 0; i < parts.length; i++)
      if ((differs & (1 << i)) !== 0) parts[i] = readPart(i, known[i]!, tape, text);
    const id = `${article}:${claims.length}`;
    claims.push(claimOf({ id, article, sentence, span, flags, site: site < 0 ? undefined : site }, parts));
  }
  return claims;
}

function readPart(i: number, known: unknown[], tape: TapeReader, text: string): unknown {
  const standing = tape.number();
  if (standing === ABSENT) return undefined;
  if (standing !== NEW) return known[standing - KNOWN];
  const part = READING[i]!(tape, text);
  if (RECURRING.has(PARTS[i]!)) known.push(part);
  return part;
}

interface Head extends Pick<Claim, 'id' | 'article' | 'sentence' | 'span' | 'site'> {
  readonly flags: number;
}

function claimOf({ id, article, sentence, span, flags, site }: Head, parts: readonly unknown[]): Claim {
  const is = (flag: number): true | undefined => ((flags & flag) !== 0 ? true : undefined);
  let next = 0;
  // The parts stand in the order of `PARTS`.
  const part = (): never => parts[next++] as never;
  return {
    id,
    article,
    field: is(FLAG.title) ? 'title' : 'body',
    sentence,
    span,
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
    site,
    inPassing: is(FLAG.inPassing),
    pending: is(FLAG.pending),
    polarity: is(FLAG.negated) ? 'negated' : 'affirmed',
    modality: MODALITIES[flags >> MODALITY_SHIFT]!,
  };
}
