// In: a document with known names and roles. Out: persons that no table knows.

import { formAt } from '../core/document.ts';
import { isKindOf } from '../core/hierarchy.ts';
import { FEATURE, TOKEN_KIND, tableBits } from '../core/lexeme.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import { TAG } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { NameWord } from './name-forms.ts';
import { hasArticle, type NameRun, type NameScan, nameRunAt, nameWordAt } from './name-words.ts';
import { entityMention, foldedName } from './names.ts';
import { titleBefore } from './roles.ts';

/**
 * Unknown persons: a run of names after a title, one that begins with a given name, or (English) two capital words of no table
 * beside a verb of saying or an age.
 */
export function unknownPeople(
  scan: NameScan,
  taken: Uint8Array,
  roles: readonly RoleMention[],
  world: WorldRecords,
): EntityMention[] {
  const { doc, tags } = scan;
  const found: EntityMention[] = [];
  for (const sentence of doc.sentences) {
    for (let i = sentence.token; i < sentence.tokenEnd; i++) {
      const word = taken[i] === 0 ? nameWordAt(scan, i) : undefined;
      if (word === undefined || word === 'ending') continue;
      const before = titleBefore(roles, doc, i);
      const title = before && isPlural(scan, before.token) ? undefined : before;
      const cued =
        title !== undefined ||
        followsPersonNoun(scan, i, sentence.token, world) ||
        followsNational(scan, i, sentence.token);
      const run = nameRunAt(scan, i, sentence.tokenEnd, taken, cued);
      const named =
        run.parts > 0 &&
        !namesPlace(scan, i) &&
        (cued ? followsTitle(scan, i, word, run.parts) : standsAlone(scan, i, word, run, roles, world));
      if (!named) continue;
      const id = `person:${foldedName(doc, tags, i, run.tokenEnd)}`;
      const by = `${doc.language.code}.name.person`;
      found.push(entityMention(doc, 'person', i, run.tokenEnd, { id, known: false, by, title }));
      i = run.tokenEnd - 1;
    }
  }
  return found;
}

const DEMONYM = tableBits('demonym');

/** «مسجد عمر مكرم» is a mosque. */
function namesPlace({ lookup }: NameScan, i: number): boolean {
  return i > 0 && lookup.at(i - 1).some((m) => m.entry.attributes?.cue === true);
}

/** «على القضاة تحكيم …»: a plural title names nobody. */
function isPlural({ doc, tags }: NameScan, i: number): boolean {
  const features = formAt(doc, i).readings[tags.reading[i]!]?.features ?? 0;
  return (features & FEATURE.plural) !== 0 && (features & (FEATURE.singular | FEATURE.dual)) === 0;
}

/** After a title a given name is enough, or two words: الرئيس مرسي, but not «المرشح الوحيد»; «والي مدنين الحبيب الشلبي». */
function followsTitle(scan: NameScan, i: number, word: NameWord, parts: number): boolean {
  if (word === 'given') return true;
  if (scan.doc.language.code === 'en') return true;
  // «المهاجم الموريتاني دومينيك»
  if (word === 'unknown' && isDemonym(scan, i - 1) && formAt(scan.doc, i).readings.every((r) => r.entry < 0))
    return true;
  return parts >= 2 && (word === 'likely' || !hasArticle(scan, i));
}

const isDemonym = ({ lookup }: NameScan, i: number): boolean => i >= 0 && (lookup.tables[i]! & DEMONYM) !== 0;

/** A noun for a person right before the name, a nationality between them or none: الصحفي سامي الدليمي, الوسيط الفنلندي ماركو لوتونين. */
function followsPersonNoun(scan: NameScan, i: number, first: number, world: WorldRecords): boolean {
  const { doc, lookup } = scan;
  if (doc.language.code !== 'ar') return false;
  const between = i > first && (lookup.tables[i - 1]! & DEMONYM) !== 0 ? 1 : 0;
  const at = i - 1 - between;
  if (at < first || !hasArticle(scan, at) || isPlural(scan, at)) return false;
  return lookup.at(at).some((m) => m.entry.table === 'noun' && isKindOf(world, m.entry.key, 'person'));
}

/** «وقع الإيفواري إيريك مبومبو عقدا»: a nationality that is the subject of a verb. */
function followsNational(scan: NameScan, i: number, first: number): boolean {
  const isSubject = i - 2 >= first && scan.tags.tag[i - 2] === TAG.verb;
  return scan.doc.language.code === 'ar' && isSubject && isDemonym(scan, i - 1) && hasArticle(scan, i - 1);
}

/** Folded words that give a name: يدعى بنيامين هيرمان, named as Benjamin Herman. */
const NAMING = wordSet('gives-a-name');

function isIntroduced({ doc }: NameScan, i: number): boolean {
  const before = i - (i > 0 && formAt(doc, i - 1).fold === 'as' ? 2 : 1);
  return before >= 0 && NAMING.has(formAt(doc, before).fold);
}

/** A nationality before the name, in a phrase that began with a title: ربان ناقلة النفط «تشامبيون» الفلبيني راميل سانتوس. */
function describesPerson({ doc, tags, lookup }: NameScan, i: number, roles: readonly RoleMention[]): boolean {
  if (doc.language.code !== 'ar' || i === 0 || (lookup.tables[i - 1]! & DEMONYM) === 0) return false;
  for (let at = i - 1; at >= Math.max(0, i - LONGEST_DESCRIPTION); at--) {
    if (roles.some((r) => r.token === at)) return true;
    const nominal = tags.tag[at] === TAG.noun || tags.tag[at] === TAG.adjective || tags.tag[at] === TAG.proper;
    if (!nominal && !QUOTES.has(formAt(doc, at).surface)) return false;
  }
  return false;
}

const LONGEST_DESCRIPTION = 8;
const QUOTES = new Set(['"', '«', '»', '“', '”']);

function standsAlone(
  scan: NameScan,
  i: number,
  word: NameWord,
  run: NameRun,
  roles: readonly RoleMention[],
  world: WorldRecords,
): boolean {
  if (hasArticle(scan, i)) return false;
  if ((run.given > 0 || word === 'likely') && hasYears(scan, run.tokenEnd)) return true;
  if (run.parts < 2) return false;
  if (isIntroduced(scan, i) || describesPerson(scan, i, roles)) return true;
  if (word === 'given' || word === 'link') return run.given > 0;
  if (scan.doc.language.code === 'en')
    return (
      says(scan, i, run.tokenEnd, world) || hasAge(scan, run.tokenEnd) || isDescribed(scan, i, run.tokenEnd, world)
    );
  // «سلامة المتظاهرين» is their safety; a second given name or a bare surname after a verb makes it a name.
  return (
    word === 'likely' && (run.given > 0 || (i > 0 && scan.tags.tag[i - 1] === TAG.verb && !hasArticle(scan, i + 1)))
  );
}

/** A verb of saying right before or after the tokens `[from, to)`: said Philippe Dulieu, Tim Young told. */
const says = (scan: NameScan, from: number, to: number, world: WorldRecords): boolean =>
  [from - 1, to].some((i) => isVerbOfSaying(scan, i, world));

export const isVerbOfSaying = ({ lookup }: NameScan, i: number, world: WorldRecords): boolean =>
  lookup
    .at(i)
    .some(
      ({ entry }) => entry.table === 'concept' && entry.pos === 'verb' && world.concepts[entry.key]?.class === 'speech',
    );

/** `Tomas Brandal, a crane operator`, `shift supervisor Josphat Mwakazi`: a noun for a person in apposition, or right before the name. */
function isDescribed({ doc, lookup }: NameScan, from: number, to: number, world: WorldRecords): boolean {
  const isPersonAt = (t: number): boolean => {
    const noun = t >= 0 ? lookup.nouns[t] : undefined;
    return noun !== undefined && isKindOf(world, noun, 'person');
  };
  if (isPersonAt(from - 1)) return true;
  if (to + 1 >= doc.tokens.count || formAt(doc, to).surface !== ',' || !ARTICLES.has(formAt(doc, to + 1).fold))
    return false;
  for (let t = to + 2; t < Math.min(doc.tokens.count, to + 2 + LONGEST_CALLING); t++) if (isPersonAt(t)) return true;
  return false;
}

const ARTICLES = wordSet('article');
const LONGEST_CALLING = 3;

const OLDEST = 110;

const YEARS = wordSet('years-of-age');
const BEFORE_YEARS = 3;

/** «فارس، 18 عاما»: years behind a name, marks apart. */
function hasYears({ doc }: NameScan, at: number): boolean {
  // «عبد المقصود الجزار»12 عاما: a family's name that is a word, too.
  let t = at < doc.tokens.count && formAt(doc, at).readings.some((r) => r.article) ? at + 1 : at;
  while (t < Math.min(doc.tokens.count, at + BEFORE_YEARS) && formAt(doc, t).kind === TOKEN_KIND.punctuation) t++;
  if (t + 1 >= doc.tokens.count || formAt(doc, t).kind !== TOKEN_KIND.number) return false;
  return YEARS.has(formAt(doc, t + 1).fold);
}

/** `, 31,` after a name. */
function hasAge({ doc }: NameScan, at: number): boolean {
  if (at + 2 >= doc.tokens.count || formAt(doc, at).surface !== ',') return false;
  const age = formAt(doc, at + 1).surface;
  return /^\d{1,3}$/.test(age) && Number(age) <= OLDEST && [',', '.'].includes(formAt(doc, at + 2).surface);
}
