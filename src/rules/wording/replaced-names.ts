// In: a topic. Out: persons whose names stand in each other's place in near copies, with all such places.

import type { Naming } from '../../core/naming.ts';
import { oncePer } from '../../core/once.ts';
import { byCodeUnit } from '../../core/order.ts';
import { overlap, type Span } from '../../core/span.ts';
import type { AlignedPair, Member, Substitution, TopicView } from '../../core/topic.ts';
import { ARTICLE, withoutConjunction } from '../../lang/ar/endings.ts';
import { oneOutlet } from '../happenings/same-event.ts';
import { isCloseCopy } from './close-copies.ts';
import { lettersInCommon } from './replaced-words.ts';

/** A name in one article. */
export interface NamedPerson {
  readonly id: string;
  readonly member: Member;
  readonly naming: Naming;
}

/** Two persons of whom copies of one sentence name the one here and the other there. */
export interface ReplacedNames {
  /** Ids of the two, in order. */
  readonly ids: readonly [string, string];
  readonly places: ReadonlyArray<readonly [NamedPerson, NamedPerson]>;
}

/** Pairs of persons, by their ids; articles that name both tell them apart themselves and are left out. */
export const replacedNames = oncePer((view: TopicView): readonly ReplacedNames[] => {
  const idOf = new Map(view.people.flatMap((p) => p.namings.map(({ naming }) => [naming.id, p.id] as const)));
  const found = new Map<string, Array<readonly [NamedPerson, NamedPerson]>>();
  for (const pair of view.pairs.filter((p) => isCloseCopy(p) && !oneOutlet(p.a.member, p.b.member)))
    for (const s of pair.substitutions) {
      const [x, y] = [nameIn(pair.a, s.a, idOf), nameIn(pair.b, s.b, idOf)];
      if (!x || !y || x.id === y.id || names(y.member, x.id, idOf) || names(x.member, y.id, idOf)) continue;
      if (
        isInitial(x.naming, y.naming) ||
        isLetter(x.naming) ||
        isLetter(y.naming) ||
        !isChangeOfName(s, x.naming, y.naming) ||
        tellsOfOthers(pair, x.naming, y.naming)
      )
        continue;
      const key = [x.id, y.id].sort(byCodeUnit).join('\u0000');
      found.set(key, [...(found.get(key) ?? []), [x, y]]);
    }
  return [...found].map(([key, places]) => ({ ids: key.split('\u0000') as [string, string], places }));
});

function nameIn(
  { member, sentence }: AlignedPair['a'],
  span: Span,
  idOf: ReadonlyMap<string, string>,
): NamedPerson | undefined {
  const naming = member.extraction.namings.find((n) => n.sentence === sentence && overlap(n, span) > 0);
  return naming && { id: idOf.get(naming.id) ?? naming.id, member, naming };
}

/** «مصطفى ح.» is «مصطفى حافظ»: of the accused some papers print the first letter alone. */
function isInitial({ name: a }: Naming, { name: b }: Naming): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const at = x.findIndex((word, i) => word !== y[i]);
  const [p, q] = [x[at] ?? '', y[at] ?? ''];
  return (p.length === 1 && q.startsWith(p)) || (q.length === 1 && p.startsWith(q));
}

/** «والـ«سي. آي. إيه»»: a letter of an abbreviation, with what is joined to it. */
function isLetter({ name }: Naming): boolean {
  const bare = withoutConjunction(name);
  return (bare.startsWith(ARTICLE) ? bare.slice(ARTICLE.length) : bare).length < SHORTEST;
}
const SHORTEST = 3;

const names = (member: Member, id: string, idOf: ReadonlyMap<string, string>): boolean =>
  member.extraction.namings.some((n) => (idOf.get(n.id) ?? n.id) === id);

/** Tables whose words say of which country, team or place a sentence tells. */
const TELLING = /^(place|demonym|organisation):/;
const SPELLINGS = 0.7;

/** Was something else replaced too that says of whom the sentence tells: another country's minister, another match's referee? */
function tellsOfOthers({ substitutions }: AlignedPair, a: Naming, b: Naming): boolean {
  return substitutions.some((s) => {
    const [x, y] = [s.aWords.filter((w) => overlap(w, a) === 0), s.bWords.filter((w) => overlap(w, b) === 0)];
    const telling = (words: typeof x): typeof x => words.filter((w) => w.senses.some((sense) => TELLING.test(sense)));
    const strange = (words: typeof x): typeof x => words.filter((w) => w.senses.length === 0);
    const others = (p: typeof x, q: typeof x): boolean =>
      p.length > 0 && q.length > 0 && !p.some((w) => q.some((v) => lettersInCommon(w.stem, v.stem) >= SPELLINGS));
    return others(telling(x), telling(y)) || others(strange(x), strange(y));
  });
}

/** The change is of names and what stands with them, not of half a sentence. */
const MOST_WORDS_BESIDE = 2;

function isChangeOfName(s: Substitution, a: Naming, b: Naming): boolean {
  const beside = (words: Substitution['aWords'], naming: Naming): number =>
    words.filter((w) => overlap(w, naming) === 0).length;
  return beside(s.aWords, a) <= MOST_WORDS_BESIDE && beside(s.bWords, b) <= MOST_WORDS_BESIDE;
}
