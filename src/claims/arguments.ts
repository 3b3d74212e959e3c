// In: a clause. Out: the noun phrases that can be its subject or object, each argument a phrase of its own.

import { tokenSpan } from '../core/document.ts';
import { FEATURE } from '../core/lexeme.ts';
import { isTagged, type NounPhrase, TAG, tagBits } from '../core/syntax.ts';
import { groupList } from '../lexicon/sets.ts';
import { OVER, type View } from './view.ts';

/**
 * Noun phrases of a clause. Arabic writes subject and object one after the other («أقال النادي البحريني مدربه»): a phrase is parted
 * where a noun can no longer belong to what stands before it. Times are none.
 */
export function argumentsOf(view: View, sentence: number, token: number, tokenEnd: number): readonly NounPhrase[] {
  const parts: NounPhrase[] = [];
  for (const phrase of view.phrasesIn(sentence, token, tokenEnd)) {
    if (isTime(view, phrase)) continue;
    if (view.doc.language.code === 'ar') addParts(view, phrase, parts);
    else parts.push(withNumber(view, withBound(view, phrase)));
  }
  return withHolders(view, token, tokenEnd, parts);
}

/** «إعادة نشر أي قوات»: a quantifier right behind an indefinite noun opens what completes that noun. */
function inConstruct(view: View, phrase: NounPhrase): NounPhrase {
  const { tag } = view.analysis.tags;
  if (phrase.preposition !== '' || tag[phrase.token] !== TAG.determiner || tag[phrase.token - 1] !== TAG.noun)
    return phrase;
  const before = view.reading(phrase.token - 1);
  const open =
    before !== undefined && !before.article && before.pronoun === '' && (before.features & FEATURE.accusative) === 0;
  return open && view.conceptsIn(phrase.token - 3, phrase.token).some((hit) => hit.tokenEnd === phrase.token)
    ? { ...phrase, preposition: GENITIVE }
    : phrase;
}

/** Stands for a preposition where a noun completes the noun before it. */
const GENITIVE = 'of';

/** `killed more than 200 people`, `at least 30 bodies were found`: the words of a bound govern nothing. */
const withBound = (view: View, phrase: NounPhrase): NounPhrase =>
  phrase.preposition === 'than' || (phrase.preposition !== '' && opensEstimate(view, phrase))
    ? { ...phrase, preposition: '' }
    : phrase;

const opensEstimate = (view: View, { token }: NounPhrase): boolean =>
  view.mentionsIn(token - 1, token).some((m) => m.kind === 'range' && m.tokenEnd > token);

/** `15,000 refugees`: a phrase begins with the whole of its number. */
function withNumber(view: View, phrase: NounPhrase): NounPhrase {
  const number = view
    .mentionsIn(Math.max(0, phrase.token - 4), phrase.token)
    .find((m) => m.kind === 'number' && m.token < phrase.token && phrase.token < m.tokenEnd);
  return number ? { ...phrase, token: number.token, start: number.start } : phrase;
}

/** Words from a title to the name of its holder. */
const REACH_OF_HOLDER = 14;

/** A title and the name of its holder are one phrase, whatever stands between: «رئيس الوزراء العراقي، مصطفى الكاظمي،», «وكيل الوزارة للشؤون السياسية ديفيد هيل». */
function withHolders(view: View, from: number, to: number, phrases: NounPhrase[]): NounPhrase[] {
  let joined = phrases;
  for (const role of view.mentionsIn(from, to)) {
    if (role.kind !== 'role' || !role.holder) continue;
    const [token, tokenEnd] = [Math.min(role.token, role.holder.token), Math.max(role.tokenEnd, role.holder.tokenEnd)];
    const first = joined.findIndex((p) => p.token <= token && token < p.tokenEnd);
    const last = joined.findLastIndex((p) => p.token < tokenEnd && tokenEnd <= p.tokenEnd);
    if (first < 0 || last <= first || tokenEnd - token > REACH_OF_HOLDER || tokenEnd > to) continue;
    const end = joined[last]!.tokenEnd;
    const whole = { ...joined[first]!, ...tokenSpan(view.doc, joined[first]!.token, end) };
    joined = [...joined.slice(0, first), whole, ...joined.slice(last + 1)];
  }
  return joined;
}

/** A phrase without preposition that begins an argument. */
export const isBare = (phrase: NounPhrase): boolean => phrase.preposition === '' && !phrase.coordinated;

function isTime(view: View, { head }: NounPhrase): boolean {
  if ((view.over(head) & OVER.time) === 0) return false;
  return view
    .mentionsIn(Math.max(0, head - 3), head + 1)
    .some((m) => m.kind === 'time' && m.token <= head && head < m.tokenEnd && m.type !== 'DURATION');
}

/** Adds a phrase, or the arguments that it is made of. */
function addParts(view: View, phrase: NounPhrase, parts: NounPhrase[]): void {
  let from = phrase.token;
  for (let t = phrase.token + 1; t < phrase.tokenEnd; t++) {
    if (!isTagged(view.analysis.tags, t, OPENING) || !beginsArgument(view, phrase, t)) continue;
    parts.push(inConstruct(view, piece(view, phrase, from, t, from === phrase.token)));
    from = t;
  }
  const whole = from === phrase.token;
  parts.push(inConstruct(view, whole ? phrase : piece(view, phrase, from, phrase.tokenEnd, false)));
}

const OPENING = tagBits(TAG.noun, TAG.numeral);

/**
 * Does the noun at `t` open a phrase of its own? A possessed or an indefinite accusative noun (مدربه, شرطيا) and a bare construct
 * (معبر رفح) cannot describe a phrase that is closed by an article, a pronoun or a name. Words that no table knows may be names.
 */
function beginsArgument(view: View, phrase: NounPhrase, t: number): boolean {
  const reading = view.reading(t);
  // قتل الجيش ثلاثة مسلحين: a number counts what comes after it.
  if (view.analysis.tags.tag[t] === TAG.numeral) return isClosed(view, t - 1) && !insideName(view, t);
  if (view.analysis.tags.tag[t] !== TAG.noun || !reading || insideName(view, t)) return false;
  if (reading.entry < 0 && !view.conceptAt(t)) return false;
  if (view.analysis.tags.tag[t - 1] === TAG.numeral) return false;
  const indefinite = !reading.article && reading.pronoun === '';
  if (indefinite && (reading.features & FEATURE.accusative) !== 0) return true;
  if (!isClosed(view, t - 1)) return false;
  const title = view.analysis.titleAt(t) !== undefined;
  if (reading.pronoun !== '') return true;
  // محمد مرسي رئيس الجمهورية: a title after a name stands in apposition.
  if (indefinite)
    return !(title && view.analysis.tags.tag[t - 1] === TAG.proper) && !(isPerson(view, t) && followsName(view, t));
  if (personAfterBody(view, phrase, t) || actAfterPerson(view, phrase, t)) return true;
  return !title && view.analysis.tags.tag[t - 1] !== TAG.noun && isThing(view, t) && phrase.head < t;
}

/** عمرو موسى عضو مجلس الإنقاذ: what a person is stands in apposition to the name. */
const followsName = (view: View, token: number): boolean =>
  view.mentionsIn(Math.max(0, token - 6), token).some((m) => m.kind === 'person' && m.tokenEnd === token);

function isPerson(view: View, token: number): boolean {
  const noun = view.analysis.nounAt(token);
  return noun !== undefined && view.nounIs(noun, 'person');
}

/** «اعتقلت قوات الأمن الناشط»: one person is no apposition to a force or an organisation. */
function personAfterBody(view: View, phrase: NounPhrase, t: number): boolean {
  const [body, person] = [view.analysis.nounAt(phrase.head), view.analysis.nounAt(t)];
  if (body === undefined || person === undefined || phrase.head >= t - 1) return false;
  const singular = ((view.reading(t)?.features ?? 0) & (FEATURE.plural | FEATURE.dual)) === 0;
  return singular && view.nounIs(person, 'person') && view.nounIsOneOf(body, BODIES);
}

/** «نفى المتحدث التوصل إلى اتفاق», «باشرت النيابة التحقيق»: an act is no apposition to a person or a body. */
function actAfterPerson(view: View, phrase: NounPhrase, t: number): boolean {
  if (view.conceptAt(t)?.pos !== 'noun' || view.analysis.nounAt(t) !== undefined) return false;
  const person = view.analysis.nounAt(phrase.head);
  if (person !== undefined && view.nounIs(person, 'person')) return true;
  return view.mentionsIn(phrase.token, t).some((m) => m.kind === 'organisation' && m.tokenEnd === t);
}

const BODIES = groupList('bodies');

/** A person's noun with article may describe what stands before it (السكان المدنيين). */
function isThing(view: View, token: number): boolean {
  const noun = view.analysis.nounAt(token);
  return noun !== undefined && !view.nounIs(noun, 'person');
}

function isClosed(view: View, token: number): boolean {
  if (view.analysis.tags.tag[token] === TAG.proper) return true;
  const reading = view.reading(token);
  return reading !== undefined && reading.entry >= 0 && (reading.article || reading.pronoun !== '');
}

const insideName = (view: View, token: number): boolean =>
  (view.over(token) & OVER.name) !== 0 &&
  view
    .mentionsIn(Math.max(0, token - 6), token)
    .some(
      (m) =>
        (m.kind === 'person' || m.kind === 'place' || m.kind === 'organisation' || m.kind === 'role') &&
        m.tokenEnd > token,
    );

function piece(view: View, phrase: NounPhrase, token: number, tokenEnd: number, first: boolean): NounPhrase {
  const [start, end] = [view.doc.tokens.start[token]!, view.doc.tokens.end[tokenEnd - 1]!];
  if (first) return { ...phrase, tokenEnd, end, head: Math.min(phrase.head, tokenEnd - 1) };
  const reading = view.reading(token);
  const features = reading?.features ?? 0;
  return {
    token,
    tokenEnd,
    start,
    end,
    head: token,
    preposition: '',
    definite: reading?.article === true || (reading?.pronoun ?? '') !== '' || tokenEnd > token + 1,
    number: (features & FEATURE.plural) !== 0 ? 'plural' : (features & FEATURE.dual) !== 0 ? 'dual' : 'singular',
    gender:
      (features & FEATURE.feminine) !== 0 ? 'feminine' : (features & FEATURE.masculine) !== 0 ? 'masculine' : 'unknown',
    coordinated: false,
  };
}
