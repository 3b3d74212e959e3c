// In: a token of a tagged document. Out: whether it can be part of a personal name, and how surely.

import { type Document, formAt } from '../core/document.ts';
import { PHRASE_BIT, TOKEN_KIND, tableBits } from '../core/lexeme.ts';
import { isTagged, TAG, type Tags, tagBits } from '../core/syntax.ts';
import { BEFORE } from '../lang/ar/name-tokens.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Lookup } from './lookup.ts';
import { type NameWord, nameWordOf } from './name-forms.ts';
import { readingAt } from './tag.ts';

/** What names are found with. */
export interface NameScan {
  readonly doc: Document;
  readonly tags: Tags;
  readonly lookup: Lookup;
}

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
/** After a title and a given name a word with its article is the surname, though it describes: «اللواء أسامة الصغير», not «الدكتور سمير السابق». */
const NO_DEFINITE_SURNAMES = tableBits('title', 'place', 'organisation', 'number', 'ordinal', 'calendar', 'unit');
const ADDRESS = wordSet('address-inside-a-name');
const NOMINAL = tagBits(TAG.noun, TAG.proper, TAG.adjective, TAG.participle);
const ENDS_A_NAME = tagBits(TAG.punctuation, TAG.preposition, TAG.complementiser, TAG.verb);

/** What token `i` is as part of a name; undefined where it is none. */
export function nameWordAt({ doc, tags, lookup }: NameScan, i: number): NameWord | undefined {
  const words = lookup.words[i];
  if (!words) return undefined;
  const tables = lookup.tables[i]!;
  const name =
    (tables & PHRASE_BIT) === 0
      ? words.name
      : nameWordOf(words.form, readingAt(doc, tags, i), lookup.at(i), tables, doc.language.code);
  if (name === undefined || name === 'link' || name === 'ending' || doc.language.code === 'en') return name;
  return isTagged(tags, i, NOMINAL) || (name === 'given' && opensQuotation(doc, i)) ? name : undefined;
}

/** «"رامى يسرى إسحاق"، 35 سنة»: what opens a quotation is no verb that goes before its subject. */
const opensQuotation = (doc: Document, i: number): boolean => i > 0 && QUOTES.has(formAt(doc, i - 1).surface);
const QUOTES = new Set(['"', '«', '“', '”']);

/** A surname that is a word too: المصري (a demonym), محرز, عمارة; none that is a title or that would place someone. */
function isSurname({ doc, tags, lookup }: NameScan, i: number): boolean {
  if (doc.language.code === 'en' || !isTagged(tags, i, NOMINAL)) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading?.preposition !== '' || reading.pronoun !== '') return false;
  const tables = lookup.tables[i]!;
  return reading.article ? (tables & DEMONYM) !== 0 : (tables & NO_SURNAMES) === 0;
}

/** What stands between a title with one given name and the rest of the sentence: الصغير, الجزار, or a word of any table that nothing follows on (محرم، مدير). */
function endsName({ doc, tags, lookup }: NameScan, i: number, limit: number): boolean {
  if (doc.language.code === 'en' || formAt(doc, i).kind !== TOKEN_KIND.word) return false;
  const reading = formAt(doc, i).readings[tags.reading[i]!];
  if (reading === undefined || reading.conjunction !== '' || reading.pronoun !== '') return false;
  if (ADDRESS.has(formAt(doc, i).fold)) return i + 1 >= limit || !isTagged(tags, i + 1, NAMELIKE);
  if (reading.article) {
    const plain = (lookup.tables[i]! & NO_DEFINITE_SURNAMES) === 0 && isTagged(tags, i, NOMINAL);
    return plain && reading.preposition === '' && !HELD.has(reading.stem) && !HELD.has(formAt(doc, i).fold);
  }
  if ((lookup.tables[i]! & AFTER_NAMES) === 0 || i + 1 >= limit) return false;
  return isTagged(tags, i + 1, ENDS_A_NAME) || (lookup.tables[i + 1]! & TITLE) !== 0;
}

/** «أحمد محمد على المتحدث العسكري»: the name that is written like the preposition, where nothing stands that it could govern. */
function isAli({ doc, tags, lookup }: NameScan, i: number, from: number): boolean {
  if (i === from || i + 1 >= doc.tokens.count || !ALI.has(formAt(doc, i).fold)) return false;
  return tags.tag[i + 1] === TAG.punctuation || (lookup.tables[i + 1]! & TITLE) !== 0;
}

/** «قال خالد الصياد إن», «خالد الصياد رئيس الحزب»: what stands between a given name and this is a surname. */
function isSpoken(scan: NameScan, i: number, limit: number): boolean {
  if (i + 1 >= limit || !endsName(scan, i, limit)) return false;
  const opensTitle = (scan.lookup.tables[i + 1]! & TITLE) !== 0 && !hasArticle(scan, i + 1);
  return scan.tags.tag[i + 1] === TAG.complementiser || (opensTitle && scan.tags.tag[i + 1] !== TAG.verb);
}

const ALI = wordSet('written-like-a-preposition');
const NAMELIKE = tagBits(TAG.proper);
const TITLE = tableBits('title');
/** Months and titles that are names too: شعبان, محرم, سلطان. */
const AFTER_NAMES = tableBits('title', 'calendar');
const HELD = wordSet('describes-a-holder');

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
    const alone = parts === 1 && given === 1;
    const last = alone && (titled ? endsName(scan, i, limit) : hasArticle(scan, i) && isSpoken(scan, i, limit));
    if ((taken[i] !== 0 && !last) || (i > from && hasConjunction(scan, i))) break;
    if (isInnerMark(scan, i, limit)) continue;
    const surname = last || (alone && (titled || hasArticle(scan, i)) && isSurname(scan, i)) || isAli(scan, i, from);
    // «أحمد السيد عبد الحميد»: a form of address, and a name.
    const isAddress = parts > 0 && i + 1 < limit && ADDRESS.has(formAt(scan.doc, i).fold) && nameWordAt(scan, i + 1);
    const plain = nameWordAt(scan, i) ?? (surname || isAddress ? 'unknown' : undefined);
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

const isNominal = ({ tags }: NameScan, i: number): boolean => isTagged(tags, i, NOMINAL);

/** A word of the token's own segmentation that carries the article: the first word of a name never does. */
export function hasArticle({ doc, tags }: NameScan, i: number): boolean {
  return formAt(doc, i).readings[tags.reading[i]!]?.article === true;
}
