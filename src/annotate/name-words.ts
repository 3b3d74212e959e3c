// In: a token of a tagged document. Out: whether it can be part of a personal name, and how surely.
import { type Document, formAt } from '../core/document.ts';
import { PHRASE_BIT, TOKEN_KIND, tableBits } from '../core/lexeme.ts';
import { TAG, type Tags } from '../core/syntax.ts';
import { BEFORE } from '../lang/ar/name-tokens.ts';
import type { Lookup } from './lookup.ts';

/**
 * given: a given name; likely: a given name that is a common word too (أمين, Grace); link: stands inside names alone (بن, van);
 * ending: ends a name of two words (نور الدين); unknown: in no table.
 */
export type NameWord = 'given' | 'likely' | 'link' | 'ending' | 'unknown';

/** What names are found with. */
export interface NameScan {
  readonly doc: Document;
  readonly tags: Tags;
  readonly lookup: Lookup;
}

const LINKS = new Set(
  'بن ابن بنت ابو ابي ابا ام عبد ال اغ ولد فان فون دي دير دو de van von der den di du la le bin ibn al el abu ben bint ould abdel abdul abd'.split(
    ' ',
  ),
);
const ENDINGS = new Set(['الدين', 'الله', 'الاسلام', 'الحق', 'الزهراء']);
const GIVEN_NAME = tableBits('given-name');
const PERSON = tableBits('person');
const DEMONYM = tableBits('demonym');
const NO_SURNAMES = tableBits(
  'title',
  'place',
  'organisation',
  'number',
  'ordinal',
  'calendar',
  'unit',
  'particle',
  'speech',
  'hedge',
);
const NOMINAL = new Set<number>([TAG.noun, TAG.proper, TAG.adjective, TAG.participle]);

/** What token `i` is as part of a name; undefined where it is none. */
export function nameWordAt(scan: NameScan, i: number): NameWord | undefined {
  const { doc, tags, lookup } = scan;
  const form = formAt(doc, i);
  if (form.kind !== TOKEN_KIND.word) return undefined;
  const given = lookup.first(i, GIVEN_NAME);
  if (doc.language.code === 'en') {
    if (LINKS.has(form.fold)) return 'link';
    if (!form.capital) return undefined;
    if (given) return given.entry.attributes?.cued === true ? 'likely' : 'given';
    return (lookup.tables[i]! & ~(PERSON | PHRASE_BIT)) === 0 ? 'unknown' : undefined;
  }
  if (LINKS.has(form.fold)) return 'link';
  if (ENDINGS.has(form.fold)) return 'ending';
  if (!NOMINAL.has(tags.tag[i]!) || isWeekday(scan, i)) return undefined;
  if (given) return given.entry.attributes?.cued === true ? 'likely' : 'given';
  const reading = form.readings[tags.reading[i]!];
  const name = reading !== undefined && (reading.entry < 0 || (lookup.tables[i]! & PERSON) !== 0);
  const bare = name && reading.preposition === '' && reading.pronoun === '';
  return bare && form.fold.length > 1 ? 'unknown' : undefined;
}

const CALENDAR = tableBits('calendar');

/** «توماس دو ميزيير الجمعة», «عيسى قراقع الخميس 31 يناير»: a weekday ends the name, though جمعة and خميس are names too. */
function isWeekday({ lookup }: NameScan, i: number): boolean {
  if ((lookup.tables[i]! & CALENDAR) === 0) return false;
  const day = lookup.first(i, CALENDAR);
  return day?.entry.attributes?.role === 'weekday' && day.reading.article;
}

/** A surname that is a word too: المصري (a demonym), محرز, عمارة; none that is a title or that would place someone. */
function isSurname({ doc, tags, lookup }: NameScan, i: number): boolean {
  if (doc.language.code === 'en' || !NOMINAL.has(tags.tag[i]!)) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading?.preposition !== '' || reading.pronoun !== '') return false;
  const tables = lookup.tables[i]!;
  return reading.article ? (tables & DEMONYM) !== 0 : (tables & NO_SURNAMES) === 0;
}

/** The name that begins at a token: where it ends, of how many parts it is (عبد الله is one), and how surely it is a name. */
export interface NameRun {
  readonly tokenEnd: number;
  readonly parts: number;
  /** Parts that are given names for sure. */
  readonly given: number;
}

const LONGEST_NAME = 6;

/** Reads a run of name words from token `from` on; `taken` tokens end it. After a title (`titled`) the surname may be any word. */
export function nameRunAt(scan: NameScan, from: number, limit: number, taken: Uint8Array, titled: boolean): NameRun {
  let end = from;
  let parts = 0;
  let given = 0;
  let open = false;
  for (let i = from; i < Math.min(limit, from + LONGEST_NAME + 1); i++) {
    if (taken[i] !== 0 || (i > from && hasConjunction(scan, i))) break;
    if (isInnerMark(scan, i, limit)) continue;
    const surname = parts === 1 && given === 1 && (titled || hasArticle(scan, i)) && isSurname(scan, i);
    const plain = nameWordAt(scan, i) ?? (surname ? 'unknown' : undefined);
    const word = open && plain !== 'link' && isNominal(scan, i) ? 'unknown' : plain;
    if (word === undefined || (word === 'ending' && i === from)) break;
    if (word === 'given') given++;
    if (word === 'link') {
      // A word of any kind may follow: عبد المعبود, أبو الفتوح.
      open = BEFORE.has(formAt(scan.doc, i).fold);
      continue;
    }
    if (word !== 'ending') parts++;
    open = false;
    end = i + 1;
  }
  return { tokenEnd: end, parts, given };
}

/** A hyphen inside a name (Abdel-Fattah) or the stop of an initial (John F. Kennedy). */
function isInnerMark({ doc }: NameScan, i: number, limit: number): boolean {
  const { surface } = formAt(doc, i);
  if (i === 0 || i + 1 >= limit || doc.tokens.start[i] !== doc.tokens.end[i - 1]) return false;
  if (surface === '-') return doc.tokens.end[i] === doc.tokens.start[i + 1];
  return surface === '.' && formAt(doc, i - 1).surface.length === 1 && formAt(doc, i - 1).capital;
}

function hasConjunction({ doc, tags }: NameScan, i: number): boolean {
  return (formAt(doc, i).readings[tags.reading[i]!]?.conjunction ?? '') !== '';
}

const isNominal = ({ tags }: NameScan, i: number): boolean => NOMINAL.has(tags.tag[i]!);

/** A word of the token's own segmentation that carries the article: the first word of a name never does. */
export function hasArticle({ doc, tags }: NameScan, i: number): boolean {
  return formAt(doc, i).readings[tags.reading[i]!]?.article === true;
}
