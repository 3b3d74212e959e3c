// In: near copies of a topic. Out: sentences that differ in one typed word alone: the third and the fourth, Sunday and Monday, inside and outside, a negator dropped, a given name, a million and a billion, 9 and 12.

import type { PlaceRelation } from '../../core/claim-place.ts';
import type { Finding, Mark } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import { oncePer } from '../../core/once.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { Span } from '../../core/span.ts';
import type { AlignedPair, SubstitutedWord, Substitution, TopicView } from '../../core/topic.ts';
import { ARTICLE } from '../../lang/ar/endings.ts';
import { DAY, parseLocal, weekdayOf } from '../../values/civil.ts';
import { judge } from '../findings/judge.ts';
import { oneOutlet, publishedApart } from '../happenings/same-event.ts';
import { areNegatedAlike } from './negated-alike.ts';
import { lettersInCommon, wordMark } from './replaced-words.ts';

/** What kind of word was changed; each is told by the rule that reads such values. */
export type AlteredKind = 'ordinal' | 'weekday' | 'side' | 'negation' | 'name' | 'magnitude' | 'number';

interface Altered {
  readonly kind: AlteredKind;
  readonly pair: AlignedPair;
  readonly values: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly marks: readonly [Mark, Mark];
}

/** Words that both sentences have, and their share of the shorter one. */
const LEAST_COMMON = 8;
const LEAST_COVERAGE = 0.88;

/** From Monday, as ISO 8601 counts them. */
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const WEEKDAYS: ReadonlySet<string> = new Set(WEEKDAY_NAMES);
/** Words that place something, each group a question of its own. */
const SIDES: ReadonlyArray<ReadonlySet<string>> = [
  new Set<PlaceRelation>(['north', 'south', 'east', 'west']),
  new Set(['inside', 'outside']),
];

/** Words for powers of ten, singular and plural alike. */
const MAGNITUDE = /^(?<size>thousand|million|billion|trillion)s?(?:-accusative)?$/;

/** Findings of one kind for the rule that tells them. `told` are marks that the rule has found by itself. */
export function alteredFindings(
  view: TopicView,
  kind: AlteredKind,
  rule: Finding['rule'],
  told: readonly Finding[],
): Finding[] {
  const known = new Set(told.flatMap((f) => f.sides.flatMap((side) => side.marks.map(sentenceOf))));
  const found = new Map<string, Altered[]>();
  for (const altered of alterations(view)) {
    if (altered.kind !== kind || altered.marks.every((mark) => known.has(sentenceOf(mark)))) continue;
    const key = [...altered.values].sort(byCodeUnit).join(' ');
    found.set(key, [...(found.get(key) ?? []), altered]);
  }
  return [...found].map(([key, group]) => findingOf(view, kind, rule, key, group));
}

const sentenceOf = ({ article, sentence }: Mark): string => `${article} ${sentence}`;

const alterations = oncePer((view: TopicView): readonly Altered[] =>
  view.pairs.flatMap((pair) => {
    const { a, b, coverage, common, substitutions } = pair;
    const [only, ...more] = substitutions;
    // Long stretches that one of them leaves out are no substitutions.
    const longer = Math.max(
      ...[a, b].map(({ member, sentence }) => member.extraction.sentences[sentence]!.keys.length),
    );
    if (!only || more.length > 0 || common < LEAST_COMMON || coverage < LEAST_COVERAGE) return [];
    if (common < LEAST_COVERAGE * longer) return [];
    const [x, y] = [a.member, b.member];
    if (view.parted(x, y) || publishedApart(x, y) || oneOutlet(x, y)) return [];
    const altered = kindOf(view, only);
    const inTime = altered?.kind === 'number' && (isInTime(pair.a, only.a) || isInTime(pair.b, only.b));
    const alike = altered?.kind === 'negation' && areNegatedAlike(pair, only);
    return altered && !inTime && !alike && !isOfWriting(altered, pair)
      ? [{ ...altered, pair, marks: [markOf(pair.a, only.a), markOf(pair.b, only.b)] as const }]
      : [];
  }),
);

/** Is the passage a part of a time, which the rules of dates and times tell? */
const isInTime = ({ member }: AlignedPair['a'], { start, end }: Span): boolean =>
  member.extraction.claims.some(({ when }) => when !== undefined && when.start <= start && end <= when.end);

/** The passage; where nothing stands in its place, the predicate that goes on there. */
function markOf(side: AlignedPair['a'], { start, end }: Span): Mark {
  if (end > start) return wordMark(side, { start, end });
  const { claims } = side.member.extraction;
  const next = claims.flatMap(({ sentence, what }) =>
    sentence === side.sentence && what && what.start >= start && what.start <= start + BESIDE ? [what] : [],
  )[0];
  return wordMark(side, next ?? { start, end: start + 1 });
}

/** Characters from a gap to what goes on. */
const BESIDE = 3;

type Reading = Omit<Altered, 'pair' | 'marks'>;

/** Each gives the weekday of its own publication: one statement was told on two days, or two were made. */
function isOfWriting({ kind, values }: Reading, { a, b }: AlignedPair): boolean {
  if (kind !== 'weekday') return false;
  return [a, b].every(({ member }, i) => weekdayOfDate(member.date?.value) === values[i]);
}

function weekdayOfDate(date: string | undefined): string | undefined {
  const seconds = date === undefined ? undefined : parseLocal(date)?.seconds;
  return seconds === undefined ? undefined : WEEKDAY_NAMES[weekdayOf(Math.floor(seconds / DAY)) - 1];
}

function kindOf(view: TopicView, { aWords, bWords, aText, bText }: Substitution): Reading | undefined {
  const labels = [aText, bText] as const;
  if (isNegator(aWords) && bWords.length === 0) return { kind: 'negation', values: ['negated', 'affirmed'], labels };
  if (isNegator(bWords) && aWords.length === 0) return { kind: 'negation', values: ['affirmed', 'negated'], labels };
  const [[x, ...more], [y, ...others]] = [aWords, bWords];
  if (!x || !y || more.length > 0 || others.length > 0 || x.clitics !== y.clitics) return undefined;
  const ordinals = [ordinalOf(x), ordinalOf(y)];
  // «مرة ثانية» is again, «للمرة الثالثة» a number.
  if (ordinals[0] && ordinals[1] && ordinals[0] !== ordinals[1] && isDefinite(x) === isDefinite(y))
    return { kind: 'ordinal', values: [ordinals[0], ordinals[1]], labels };
  const [d, e] = [keyIn(x, 'calendar', WEEKDAYS), keyIn(y, 'calendar', WEEKDAYS)];
  if (d && e && d !== e) return { kind: 'weekday', values: [d, e], labels };
  const [name, other] = [keyIn(x, 'given-name'), keyIn(y, 'given-name')];
  if (name && other && name !== other && areTwoNames(view, x, y))
    return { kind: 'name', values: [name, other], labels };
  const [m, n] = [magnitudeOf(x), magnitudeOf(y)];
  if (m && n && m !== n) return { kind: 'magnitude', values: [m, n], labels };
  if (isDigits(x) && isDigits(y)) return { kind: 'number', values: [x.stem, y.stem], labels };
  for (const group of SIDES) {
    const [p, q] = [keyIn(x, 'particle', group), keyIn(y, 'particle', group)];
    if (p && q && p !== q) return { kind: 'side', values: [p, q], labels };
  }
  return undefined;
}

/** Spellings of one name share most of their letters. */
const SPELLINGS = 0.7;

/** Only where they name: كريم is a name and generous. */
const areTwoNames = ({ compareNames }: TopicView, x: SubstitutedWord, y: SubstitutedWord): boolean =>
  x.senses[0]!.startsWith('given-name:') &&
  y.senses[0]!.startsWith('given-name:') &&
  compareNames(x.stem, y.stem).grade === 'different' &&
  lettersInCommon(x.stem, y.stem) < SPELLINGS;

/** `first` for أول and أولا. */
const ordinalOf = (word: SubstitutedWord): string | undefined => keyIn(word, 'ordinal')?.replace(/-adverb$/, '');

/** `million` for مليون, مليونا and ملايين. */
function magnitudeOf({ senses }: SubstitutedWord): string | undefined {
  for (const sense of senses) {
    const size = sense.startsWith('number:') ? MAGNITUDE.exec(sense.slice('number:'.length))?.groups?.size : undefined;
    if (size) return size;
  }
  return undefined;
}

const isDigits = ({ fold }: SubstitutedWord): boolean => /^\d+$/.test(fold);

const isDefinite = ({ fold }: SubstitutedWord): boolean => fold.startsWith(ARTICLE);

const isNegator = (words: readonly SubstitutedWord[]): boolean =>
  words.length === 1 && words[0]!.senses[0]?.startsWith('negation:') === true;

function keyIn({ senses }: SubstitutedWord, table: string, among?: ReadonlySet<string>): string | undefined {
  for (const sense of senses) {
    const [name, key] = sense.split(':') as [string, string];
    if (name === table && (!among || among.has(key))) return key;
  }
  return undefined;
}

function findingOf(
  view: TopicView,
  kind: AlteredKind,
  rule: Finding['rule'],
  key: string,
  group: readonly Altered[],
): Finding {
  const sides = new Map<string, { readonly label: Message | string; readonly marks: readonly Mark[] }>();
  for (const { values, labels, marks } of group)
    values.forEach((value, i) => {
      const label = kind === 'negation' ? { id: `value.${value}` } : labels[i]!;
      const side = sides.get(value) ?? { label, marks: [] };
      sides.set(value, { ...side, marks: [...side.marks, marks[i]!] });
    });
  const list = [...sides].map(([value, side]) => ({ value, ...side }));
  return {
    rule,
    scope: 'cross-source',
    subject: { id: `subject.altered.${kind}` },
    message: { id: `message.altered.${kind}` },
    identity: ['altered', key],
    sides: list,
    ...judge(view, list, 'error', rule),
  };
}
