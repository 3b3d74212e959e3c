// In: a topic. Out: nouns for persons that stand in each other's place in its near copies: another calling, women for men.
import type { FindingSide, Mark } from '../../core/finding.ts';
import { isKindOf } from '../../core/hierarchy.ts';
import { FEATURE } from '../../core/lexeme.ts';
import type { Message } from '../../core/message.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { isCloseCopy } from '../wording/close-copies.ts';
import { marksOf, type ReplacedWord, replacedWords, sensesIn } from '../wording/replaced-words.ts';

/** Two callings of which one stands in the other's place, with the passages of each. */
export interface ReplacedCalling {
  /** The same whichever text comes first. */
  readonly key: string;
  readonly sides: readonly FindingSide[];
}

/** Nouns for persons in each other's place: مهندسا and طبيبا, شرطيتان and شرطيان. In an archive few were right. */
export function replacedCallings(view: TopicView): ReplacedCalling[] {
  if (view.archived) return [];
  const found = new Map<string, Map<string, { label: Message | string; marks: Mark[] }>>();
  for (const word of replacedWords(view)) {
    const values = callings(view.world, word) ?? genders(view.world, word);
    if (!values || !isCloseCopy(word.pair) || !takesPart(word) || besideName(word)) continue;
    const key = [...values].sort(byCodeUnit).join(' ');
    const sides = found.get(key) ?? new Map();
    marksOf(word).forEach((mark, i) => {
      const side = sides.get(values[i]!) ?? { label: labelOf(values[i]!), marks: [] };
      side.marks.push(mark);
      sides.set(values[i]!, side);
    });
    found.set(key, sides);
  }
  return [...found].map(([key, sides]) => ({ key, sides: [...sides].map(([value, side]) => ({ value, ...side })) }));
}

type Values = readonly [string, string];

function labelOf(value: string): Message {
  const [noun, gender] = value.split(':') as [string, string | undefined];
  return gender ? { id: `gender.${gender}`, params: { noun: { id: `noun.${noun}` } } } : { id: `noun.${noun}` };
}

function callings(world: WorldRecords, { a, b }: ReplacedWord): Values | undefined {
  const [x, y] = [sensesIn(a, 'noun'), sensesIn(b, 'noun')];
  const [noun, other] = [x[0], y[0]];
  if (noun === undefined || other === undefined || a.clitics !== b.clitics) return undefined;
  if (!isKindOf(world, noun, 'person') || !isKindOf(world, other, 'person')) return undefined;
  const kin = x.some((p) => y.some((q) => isKindOf(world, p, q) || isKindOf(world, q, p)));
  return kin || number(a.features) !== number(b.features) ? undefined : [noun, other];
}

/** One noun, once of women and once of men. */
function genders(world: WorldRecords, { a, b }: ReplacedWord): Values | undefined {
  const noun = sensesIn(a, 'noun')[0];
  if (noun === undefined || noun !== sensesIn(b, 'noun')[0] || !isKindOf(world, noun, 'person')) return undefined;
  const [x, y] = [gender(a.features), gender(b.features)];
  const same = number(a.features) === number(b.features);
  return x && y && x !== y && same ? [`${noun}:${x}`, `${noun}:${y}`] : undefined;
}

const gender = (features: number): 'women' | 'men' | undefined => {
  if ((features & FEATURE.feminine) !== 0) return 'women';
  return (features & (FEATURE.masculine | FEATURE.dual)) !== 0 ? 'men' : undefined;
};
const number = (features: number): number => features & (FEATURE.dual | FEATURE.plural);

/** Does a claim of each sentence have the word among those who take part in it? */
function takesPart({ pair, a, b }: ReplacedWord): boolean {
  const holds = ({ member, sentence }: ReplacedWord['pair']['a'], { start, end }: typeof a): boolean =>
    member.extraction.claims.some(
      (c) => c.sentence === sentence && c.who.some((p) => p.part !== 'participant' && p.start < end && start < p.end),
    );
  return holds(pair.a, a) && holds(pair.b, b);
}

/** الرئيس التنفيذي beside a name says what someone is, not who it was; titles are for the rule on roles. */
function besideName({ pair, a, b }: ReplacedWord): boolean {
  const near = ({ member, sentence }: ReplacedWord['pair']['a'], word: typeof a): boolean =>
    member.extraction.namings.some(
      (n) => n.sentence === sentence && n.start - word.end <= BESIDE && word.start - n.end <= BESIDE,
    );
  return near(pair.a, a) || near(pair.b, b);
}

/** Characters between a name and a calling that describes it. */
const BESIDE = 12;
