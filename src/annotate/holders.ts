// In: roles and persons of a document. Out: the roles with who holds them, and how: still, no longer, not yet, or as a deputy.

import { type Document, formAt } from '../core/document.ts';
import { TOKEN_KIND, tableBits } from '../core/lexeme.ts';
import type { EntityMention, RoleMention, Tenure } from '../core/mention.ts';
import type { TokenSpan } from '../core/span.ts';
import { TAG } from '../core/syntax.ts';
import type { WorldRecords } from '../core/world.ts';
import { wordSet } from '../lexicon/sets.ts';
import { hasArticle, type NameScan } from './name-words.ts';

/** Folded words beside a title, with how it is held then. */
const TENURES: ReadonlyMap<string, Tenure> = new Map(
  (
    [
      ['former', wordSet('held-before')],
      ['acting', wordSet('held-for-the-time-being')],
      ['designate', wordSet('held-from-later')],
      ['deputy', wordSet('held-as-deputy')],
    ] as const
  ).flatMap(([tenure, words]) => [...words].map((word): [string, Tenure] => [word, tenure])),
);
/** Words before a title that make the name after it another's than the title's: مدير مكتب الرئيس, نجل الرئيس. */
const NEAR_HOLDER = wordSet('near-a-holder');
const MARKS = new Set([',', '،', '(', ')', '/', '"', '«', '»', '“', '”', '-', '–']);
const REACH = 7;
const CALENDAR = tableBits('calendar');

/** Roles in order, with their holders. */
export function withHolders(
  { doc, tags, lookup }: NameScan,
  roles: readonly RoleMention[],
  names: readonly EntityMention[],
  world: WorldRecords,
): RoleMention[] {
  const people = names.filter((n) => n.kind === 'person');
  const [startsAt, endsAt] = byEnds(people);
  const [roleStarts, roleEnds] = byEnds(roles);
  return roles.map((role) => {
    // «ونائبه اللواء طارق الجزار»: nobody is deputy of a rank.
    const held = tenureOf(doc, role, endsAt.has(role.token));
    const tenure = held === 'deputy' && isAddress(world, role) ? undefined : held;
    const base = tenure ? { ...role, tenure } : role;
    if (belongsToOther(doc, role, roleEnds, world)) return base;
    const after = nameAfter({ doc, tags, lookup }, role, startsAt, roleStarts);
    const before = after ? undefined : nameBefore(doc, tags.tag, role, endsAt);
    // «استقبل والي مدنين الحبيب الشلبي السفيرة»: who has a title before the name does not take the next one without a comma.
    // «اللواء أسامة الصغير مدير أمن القاهرة»: a rank or an honorific is none of his offices.
    const other = before?.tokenEnd === role.token ? roleEnds.get(before.token) : undefined;
    const taken = other !== undefined && (!isAddress(world, other) || hasArticle({ doc, tags, lookup }, role.token));
    const holder = after ?? (taken ? undefined : before);
    if (!holder) return base;
    const { id, token, tokenEnd, start, end } = holder;
    return { ...base, holder: { id, token, tokenEnd, start, end } };
  });
}

/** By the tokens that they begin with, and by those behind their last. */
function byEnds<T extends TokenSpan>(spans: readonly T[]): readonly [starts: Map<number, T>, ends: Map<number, T>] {
  const starts = new Map<number, T>();
  const ends = new Map<number, T>();
  for (const span of spans) {
    starts.set(span.token, span);
    ends.set(span.tokenEnd, span);
  }
  return [starts, ends];
}

/**
 * The name after a title, with nothing but what describes the title between them: السابق, marks, honorifics, and in Arabic the body that
 * it belongs to (ربان ناقلة النفط «تشامبيون» الفلبيني راميل سانتوس).
 */
function nameAfter(
  { doc, tags: { tag }, lookup }: NameScan,
  role: RoleMention,
  startsAt: ReadonlyMap<number, EntityMention>,
  roleStarts: ReadonlyMap<number, RoleMention>,
): EntityMention | undefined {
  let marked = false;
  for (let i = role.tokenEnd; i <= role.tokenEnd + REACH && i < doc.tokens.count; i++) {
    const person = startsAt.get(i);
    // «رئيس مدينة كرداسة ومحمد شافعى», «محافظ بني سويف لمتابعة نتائج»: who is joined or governed holds another office, or none.
    if (person) return hasProclitic(doc, i) ? undefined : person;
    marked ||= isComma(doc, i);
    if (isHonorific(doc, i) || MARKS.has(formAt(doc, i).surface)) continue;
    if (tag[i] !== TAG.verb && tenureAt(doc, i) !== undefined) continue;
    // «التقى المبعوث الأممي مساء الخميس الشيخ ناصر»: a time ends the phrase.
    const timed = (lookup.tables[i]! & CALENDAR) !== 0;
    const describes = doc.language.code === 'ar' && DESCRIBING.has(tag[i]!) && !roleStarts.has(i) && !joins(doc, i);
    // «محافظ الإسماعيلية، قرارا بندب اللواء عصمت»: behind a comma the sentence goes on.
    if (!describes || timed || marked) return undefined;
  }
  return undefined;
}

const hasProclitic = (doc: Document, i: number): boolean => {
  const [reading] = formAt(doc, i).readings;
  return doc.language.code === 'ar' && (reading?.conjunction ?? '') + (reading?.preposition ?? '') !== '';
};

const DESCRIBING = new Set<number>([TAG.noun, TAG.adjective, TAG.proper]);
const joins = (doc: Document, i: number): boolean => (formAt(doc, i).readings[0]?.conjunction ?? '') !== '';

/** Words between a title and the name that say no office: الدكتور, اللواء, المهندس. */
const HONORIFICS = wordSet('honorific-before-name');
const isHonorific = (doc: Document, i: number): boolean =>
  HONORIFICS.has(formAt(doc, i).fold) || formAt(doc, i).surface === '.';

/** The name before a title in apposition: جون كيربي، المسؤول الصحفي; Habib Chelbi, governor of …. */
function nameBefore(
  doc: Document,
  tag: Uint8Array,
  role: RoleMention,
  endsAt: ReadonlyMap<number, EntityMention>,
): EntityMention | undefined {
  let marked = false;
  // «برئاسة سمير حسن، للمتهمين»: what a preposition governs stands in no apposition.
  // «وائل الإبراشي، ومذيعة القناة»: who is joined to him is another.
  if (isGoverned(doc, role.token) || (doc.language.code === 'ar' && joins(doc, role.token))) return undefined;
  for (let i = role.token; i > Math.max(0, role.token - 7); i--) {
    const person = endsAt.get(i);
    // Without a comma a title right after a known name may be another man's: لقاء مرسي رئيس وزراء قطر.
    if (person)
      return marked || (i === role.token && !person.known && person.tokenEnd - person.token > 1) ? person : undefined;
    const { surface, kind } = formAt(doc, i - 1);
    marked ||= isComma(doc, i - 1);
    const passes =
      MARKS.has(surface) || kind === TOKEN_KIND.number || tag[i - 1] === TAG.determiner || tag[i - 1] === TAG.adjective;
    if (!passes) return undefined;
  }
  return undefined;
}

const isComma = (doc: Document, i: number): boolean => [',', '،'].includes(formAt(doc, i).surface);

const isGoverned = (doc: Document, i: number): boolean =>
  doc.language.code === 'ar' && formAt(doc, i).readings.some((r) => r.entry >= 0 && r.preposition === 'ل');

/**
 * A deputy stands before his title (نائب رئيس …, deputy minister); so do the other words in English, and after it in Arabic. What ends
 * a name says nothing: «أحمد الوكيل رئيس الاتحاد».
 */
function tenureOf(doc: Document, { token, tokenEnd }: RoleMention, afterName: boolean): Tenure | undefined {
  const before = token > 0 && !afterName ? tenureAt(doc, token - 1) : undefined;
  // «النائب الإعلامي فلان» is a member of parliament: a deputy's title has no article.
  if (before === 'deputy' && formAt(doc, token - 1).readings[0]?.article === true) return undefined;
  if (before === 'deputy' || (before !== undefined && doc.language.code === 'en')) return before;
  for (let i = token + 1; i < Math.min(doc.tokens.count, tokenEnd + 2); i++) {
    const tenure = tenureAt(doc, i);
    if (tenure && tenure !== 'deputy') return tenure;
    if (i >= tokenEnd && MARKS.has(formAt(doc, i).surface)) return undefined;
  }
  return undefined;
}

const tenureAt = (doc: Document, i: number): Tenure | undefined => {
  const form = formAt(doc, i);
  return TENURES.get(form.fold) ?? form.readings.map((r) => TENURES.get(r.stem)).find((t) => t !== undefined);
};

/** الدكتور, اللواء: it says of whom one speaks, not what he leads. */
const isAddress = (world: WorldRecords, { id }: RoleMention): boolean =>
  ['honorific', 'rank'].includes(world.titles[id]?.class ?? '');

/** «المتحدث باسم رئيس الوزراء فلان», «نجل الرئيس فلان»: the name after it is not the title's holder. */
function belongsToOther(
  doc: Document,
  role: RoleMention,
  roleEnds: ReadonlyMap<number, RoleMention>,
  world: WorldRecords,
): boolean {
  if (role.token === 0) return false;
  const before = roleEnds.get(role.token) ?? roleServed(doc, role, roleEnds);
  if (before && !isAddress(world, before)) return true;
  const form = formAt(doc, role.token - 1);
  return NEAR_HOLDER.has(form.fold) || form.readings.some((r) => r.entry >= 0 && NEAR_HOLDER.has(r.stem));
}

/** The role that is held with the one of `role`: المستشار الاقتصادي لرئيس الوزراء. */
function roleServed(
  doc: Document,
  role: RoleMention,
  roleEnds: ReadonlyMap<number, RoleMention>,
): RoleMention | undefined {
  if (!formAt(doc, role.token).fold.startsWith('ل') || doc.language.code !== 'ar') return undefined;
  for (let end = role.token - 1; end >= Math.max(0, role.token - 2); end--) {
    const served = roleEnds.get(end);
    if (served) return served;
  }
  return undefined;
}
