// In: extractions and their links. Out: the date of each article, stated or inferred, and the times that could not be resolved before.
import type { ArticleDate, DateClue, Extraction } from '../core/extraction.ts';
import { oncePer } from '../core/once.ts';
import type { TimeValue } from '../core/value.ts';
import type { Term, WorldRecords } from '../core/world.ts';
import { daysSatisfying, publicationOf, resolve } from '../values/time.ts';
import type { Link } from './links.ts';
import type { SignatureHead, Signatures } from './signatures.ts';

/** Years that an undated article is looked for in; the table of office-holders begins with the first. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2040;
/** Years after the last month that the table knows of in which those who held office then are taken to hold it still. */
const STILL_IN_OFFICE = 2;

/** Dates by article; undefined where nothing tells. */
export function datesOf(
  { size, head }: Pick<Signatures, 'size' | 'head'>,
  links: readonly Link[],
  world: WorldRecords,
): Array<ArticleDate | undefined> {
  const dates = Array.from({ length: size }, (_, i) => head(i).date ?? ownDate(head(i), tenureOf(world)));
  const given = [...dates];
  for (const { a, b } of links) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const date = given[from];
      if (dates[to] !== undefined || !date || !inOffice(head(to), date.value.slice(0, 7), tenureOf(world))) continue;
      dates[to] = {
        value: date.value,
        basis: 'guessed',
        because: { id: 'date.topic', params: { path: head(from).path, date: date.value } },
      };
    }
  }
  return dates;
}

/** Times of an article's claims that its inferred date resolves, by claim id. */
export function timesOf(extraction: Extraction, date: ArticleDate | undefined): ReadonlyMap<string, TimeValue> {
  const times = new Map<string, TimeValue>();
  if (!date || date.basis === 'stated') return times;
  const reference = referenceOf(date.value);
  for (const { id, when } of extraction.claims) {
    if (!when || when.resolved) continue;
    const value = resolve(when.expression, reference);
    if (value) times.set(id, { ...value, basis: date.basis });
  }
  return times;
}

/** A day to count from: the middle of a month or year that is all that is known. */
function referenceOf(value: string): string {
  if (value.length === 4) return `${value}-07-01`;
  return value.length === 7 ? `${value}-15` : value;
}

/** The date that the article's own words fix: a weekday on a day of a month, and who was in office then. */
function ownDate(extraction: SignatureHead, tenure: Tenure): ArticleDate | undefined {
  const clues = [...extraction.clues].sort((a, b) => rank(a) - rank(b));
  for (const clue of clues) {
    const days = daysSatisfying(dayPart(clue), FIRST_YEAR, LAST_YEAR).filter((day) =>
      inOffice(extraction, day.slice(0, 7), tenure),
    );
    const [day, second] = days;
    if (day === undefined || second !== undefined) continue;
    const params = { text: clue.text, day, people: extraction.holders.map((h) => h.person).join(', ') };
    const written = clue.current === 'day' ? (publicationOf(clue.expression, day) ?? day) : day.slice(0, 7);
    return {
      value: written,
      basis: 'implied',
      because: { id: extraction.holders.length > 0 ? 'date.holders' : 'date.weekday', params },
    };
  }
  return undefined;
}

const rank = ({ current }: DateClue): number => (current === 'day' ? 0 : current === 'month' ? 1 : 2);

function dayPart({ expression }: DateClue): DateClue['expression'] {
  return expression.fields?.month === undefined && expression.also ? expression.also : expression;
}

/** Who held which office until when, as far as the table knows. */
interface Tenure {
  readonly world: WorldRecords;
  /** The last month for which it vouches. */
  readonly horizon: string;
}

/** A term without an end goes on for a while after the last change that the table knows of, not for ever. */
function tenureIn(world: WorldRecords): Tenure {
  let last = String(FIRST_YEAR);
  for (const { holders } of Object.values(world.offices))
    for (const { from, to } of holders) for (const month of [from, to ?? from]) if (month > last) last = month;
  return { world, horizon: `${Number(last.slice(0, 4)) + STILL_IN_OFFICE}${last.slice(4)}` };
}

const tenureOf = oncePer(tenureIn);

/** Did everyone whom the article gives an office hold it in this month? An article that names none is in no month by that. */
function inOffice({ holders }: SignatureHead, month: string, { world, horizon }: Tenure): boolean {
  return holders.every(
    ({ person, office }) =>
      world.offices[office]?.holders.some((term) => term.person === person && covers(term, month, horizon)) ?? true,
  );
}

function covers({ from, to }: Term, month: string, horizon: string): boolean {
  const at = month.length === 4 ? `${month}-06` : month;
  return from <= at && at <= (to ?? horizon);
}
