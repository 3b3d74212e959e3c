// In: two names as written, in Arabic or Latin letters. Out: whether they name one person or place, how surely and why; keys to find such names.

import type { Lang } from '../core/article.ts';
import type {
  KnownNames,
  NameComparison,
  NameGrade,
  NameReason,
  NameToken,
  NameWriting,
  TokenMatch,
} from '../core/name.ts';

/** Compares names and makes the keys under which like names meet. */
export interface NameMatcher {
  /** Symmetric; a name is identical with itself. */
  readonly compare: (a: string, b: string) => NameComparison;
  /** Blocking keys: names that compare as one share a key. Coarse: a shared key proves nothing. */
  readonly keys: (name: string) => readonly string[];
  /** The keys of the whole name alone: the likeliest way that names of two scripts meet. */
  readonly wholeKeys: (name: string) => readonly string[];
}

/** What a matcher needs: each language's writing, the comparison across scripts, the lexicon. */
interface MatcherParts {
  readonly writings: Readonly<Record<Lang, NameWriting>>;
  readonly transliterates: (arabic: NameToken, latin: NameToken) => TokenMatch;
  readonly known: KnownNames;
}

const SHORTEST_KEY = 2;
/** Names whose parts and keys are kept, and pairs whose comparison is: one name is compared with many. */
const MOST_REMEMBERED = 20_000;

/**
 * Names are cut into parts, parts aligned in order. Equal parts and sure variants carry a name; a part that only may be a variant
 * counts where another part agrees. Precision goes before recall: two given names of the lexicon are never variants.
 */
export function nameMatcher(parts: MatcherParts): NameMatcher {
  const tokens = remembered((name) => parts.writings[scriptOf(name)].tokens(name, parts.known));
  const compared = (a: string, b: string): NameComparison => {
    const [x, y] = [tokens(a), tokens(b)];
    if (x.length === 0 || y.length === 0) return graded(a === b ? 'identical' : 'different', 'other-names');
    if (scriptOf(a) === 'ar' && vowelsClash(a, b)) return graded('different', 'written-vowels');
    return compareTokens(x, y, parts);
  };
  return {
    // The same people are in the news day after day.
    compare: remembered(compared),
    wholeKeys: remembered((name) => {
      const list = tokens(name);
      return list.length === 0 ? [] : parts.writings[list[0]!.lang].keys(joined(list, parts));
    }),
    keys: remembered((name) => {
      const list = tokens(name);
      const whole = list.length > 1 ? [joined(list, parts)] : [];
      const found = [...list, ...whole].flatMap((token) => parts.writings[token.lang].keys(token));
      return [...new Set(found)].filter((key) => key.length >= SHORTEST_KEY || list.length === 1).sort();
    }),
  };
}

/** The same by names, for those that come again and again. */
function remembered<T>(make: (name: string, other: string) => T): (name: string, other?: string) => T {
  const known = new Map<string, T>();
  return (name, other = '') => {
    const key = other === '' ? name : `${name}\u0000${other}`;
    let found = known.get(key);
    if (found === undefined) {
      found = make(name, other);
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(key, found);
    }
    return found;
  };
}

function graded(grade: NameGrade, reason: NameReason): NameComparison {
  return { grade, reason };
}

function scriptOf(name: string): Lang {
  return /[\u0620-\u064a]/.test(name) ? 'ar' : 'en';
}

type Match = (p: NameToken, q: NameToken) => TokenMatch;

function matchTokens(p: NameToken, q: NameToken, parts: MatcherParts): TokenMatch {
  if (p.lang !== q.lang) return p.lang === 'ar' ? parts.transliterates(p, q) : parts.transliterates(q, p);
  if (p.spelling === q.spelling) return 'same';
  return parts.writings[p.lang].variant(p, q);
}

function compareTokens(x: readonly NameToken[], y: readonly NameToken[], parts: MatcherParts): NameComparison {
  const match: Match = (p, q) => matchTokens(p, q, parts);
  const across = x[0]!.lang !== y[0]!.lang;
  const whole = x.length === y.length ? compareInOrder(x, y, match, across) : undefined;
  if (whole !== undefined && whole.grade !== 'different') return whole;
  if (x.length !== y.length) {
    const glued = match(joined(x, parts), joined(y, parts));
    if (glued === 'same') return graded('variant', 'blank');
    if (glued === 'strong' && across) return graded('transliteration', 'transcription');
  }
  if (whole !== undefined) return whole;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (isPart(short, long, match)) return graded('part', 'fewer-names');
  return graded('different', 'other-names');
}

function compareInOrder(
  x: readonly NameToken[],
  y: readonly NameToken[],
  match: Match,
  across: boolean,
): NameComparison {
  const matches = x.map((token, i) => match(token, y[i]!));
  const sure = matches.filter((m) => m === 'same' || m === 'strong').length;
  const likely = matches.filter((m) => m === 'weak').length;
  if (sure + likely === matches.length && sure >= 1) {
    if (across) return graded('transliteration', 'transcription');
    return matches.every((m) => m === 'same') ? graded('identical', 'folding') : graded('variant', reasonFor(x, y));
  }
  if (sure + likely === matches.length - 1 && !across && (sure >= 1 || matches.length === 1)) {
    const odd = matches.find((m) => m === 'near');
    if (odd !== undefined) return graded('near', 'one-name-differs');
  }
  if (likely === 1 && matches.length === 1 && !across) return graded('near', 'one-name-differs');
  return graded('different', 'other-names');
}

function reasonFor(x: readonly NameToken[], y: readonly NameToken[]): NameReason {
  const odd = x.findIndex((token, i) => token.spelling !== y[i]!.spelling);
  if (hamzaApart(x[odd]!.spelling, y[odd]!.spelling)) return 'hamza';
  const bare = (token: NameToken): string =>
    token.spelling.replace(token.lang === 'ar' ? /[اويءه]/g : /[aeiouyh]/g, '');
  if (x[odd]!.given.some((id) => y[odd]!.given.includes(id))) return 'given-name';
  return bare(x[odd]!) === bare(y[odd]!) ? 'vowel-letters' : 'transcription';
}

/** Is the hamza of one written as its seat, or not at all, in the other (فؤاد, فواد)? */
function hamzaApart(x: string, y: string): boolean {
  const [carrier, without] = x.includes('ء') ? [x, y] : [y, x];
  return ['و', 'ي', 'ا', ''].some((seat) => carrier.replaceAll('ء', seat) === without);
}

/** All parts in one, for names that one side writes with blanks: شي جين بينغ and Xi Jinping. */
function joined(tokens: readonly NameToken[], { writings }: MatcherParts): NameToken {
  const [first] = tokens;
  const { definite } = writings[first!.lang];
  const spelling = tokens
    .map((token, i) => (i > 0 && token.article ? definite(token.spelling) : token.spelling))
    .join('');
  return { lang: first!.lang, spelling, article: false, given: [], native: false };
}

/** Is the shorter name made of parts of the longer, in order, with the same last part? The first name alone is nobody's name. */
function isPart(short: readonly NameToken[], long: readonly NameToken[], match: Match): boolean {
  let at = long.length - 1;
  for (let i = short.length - 1; i >= 0; i--) {
    const holds = (j: number): boolean => {
      const m = match(short[i]!, long[j]!);
      return m === 'same' || m === 'strong';
    };
    if (i === short.length - 1 && !holds(at)) return false;
    while (at >= 0 && !holds(at)) at--;
    if (at < 0) return false;
    at--;
  }
  return true;
}

/**
 * Written short vowels tell words apart that letters do not (عُمان, عمّان). They clash only where both names carry some: a shadda that
 * the other lacks, or two vowels on one letter. A bare spelling may be either.
 */
function vowelsClash(a: string, b: string): boolean {
  const [x, y] = [marksOf(a), marksOf(b)];
  if (x.length !== y.length || !x.some((m) => m !== '') || !y.some((m) => m !== '')) return false;
  return x.some((mark, i) => {
    const other = y[i]!;
    const [p, q] = [mark.replace(SHADDA, ''), other.replace(SHADDA, '')];
    return mark.includes(SHADDA) !== other.includes(SHADDA) || (p !== '' && q !== '' && p !== q);
  });
}

const SHADDA = '\u0651';

function marksOf(name: string): string[] {
  const marks: string[] = [];
  for (const char of name) {
    if (/[\u064b-\u0652]/.test(char)) marks[marks.length - 1] = (marks[marks.length - 1] ?? '') + char;
    else if (/[\u0620-\u064a]/.test(char) && char !== '\u0640') marks.push('');
  }
  return marks;
}
