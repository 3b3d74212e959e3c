// In: a topic. Out: figures that two texts give alike, each on another's word.

import type { Claim } from '../../core/claim.ts';
import type { Finding } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import { OUTCOMES } from '../../core/outcome.ts';
import type { Span } from '../../core/span.ts';
import type { TopicView } from '../../core/topic.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { countedClass } from '../counts/amounts.ts';
import { findingsFrom, type Tell } from '../findings/findings.ts';
import { acrossLinks, byKey, type Clash, type Observation, type Slot } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';
import { isSomebody, type Speaker, speakerOf, speakersApart } from './speakers.ts';

/** Who stands for something that is told. */
interface Voucher {
  readonly speaker: Speaker;
  readonly text: string;
  /** What is vouched for. */
  readonly told: Message | string;
}

type Vouched = Observation<Voucher>;

/** A smaller figure is given by many of many things. */
const LEAST_FIGURE = 3;

/**
 * «53 dead, the ministry said», «53 dead, according to the fire service»: both may have said so, and a reader wants to know whose
 * figure it is. Texts that name the other's source as well are left out, and so are crowded topics.
 */
export function sourcesOf(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const vouched = view.statements.flatMap((statement): Vouched[] => {
    const { claim } = statement;
    const voucher = voucherOf(claim);
    const told = figureOf(view.world, claim);
    if (!voucher || !told || statement.background) return [];
    const { speaker, text, span } = voucher;
    if (!isSomebody(speaker) || isChannel(view, speaker) || isUnnamedBody(speaker, text)) return [];
    return [{ statement, key: told.key, value: { speaker, text, told: told.label }, span }];
  });
  const clashes = byKey(vouched).flatMap((group) => clashesOf(view, group, vouched));
  const found = findingsFrom(view, vouched, clashes, [], slot, tell);
  const pairOf = ({ sides }: Finding): string => sides.map(({ value }) => value).join(' ');
  // Whoever gives passengers and crew on one word gives them on one.
  return found.filter((f, i) => found.findIndex((other) => pairOf(other) === pairOf(f)) === i);
}

const slot: Slot<Voucher> = {
  agree: (a, b) => !areApart(a, b),
  id: ({ speaker: { id, of } }) => (of === undefined ? id : `${id}@${of}`),
  label: ({ text }) => text,
  explain: () => ({ kind: 'different-speaker', text: { id: 'explanation.different-source' } }),
};

/** Who says it: whom the words give as its speaker, or who announces it in the same clause («أعلن متحدث العثور على الحطام»). */
function voucherOf({ attribution, under, who, what }: Claim): (Voucher & { readonly span: Span }) | undefined {
  const { said, speaker: text } = attribution;
  const speaker = speakerOf(attribution);
  if (said && speaker && text !== undefined) return { speaker, text, told: '', span: said };
  if (under === undefined || !ANNOUNCING.has(under.concept) || under.polarity === 'negated') return undefined;
  const herald = who.find((p) => p.part === 'agent' && p.id !== undefined && p.end <= what!.start);
  const heralded = herald && speakerOf({ ...attribution, speaker: herald.text, speakerId: herald.id! });
  return heralded && { speaker: heralded, text: herald.text, told: '', span: herald };
}

const ANNOUNCING = group('announces');

/** A count of people in a claim that is asserted, and what it is known by. */
function figureOf(
  world: WorldRecords,
  claim: Claim,
): { readonly key: string; readonly label: Message | string } | undefined {
  const { quantity, polarity, modality } = claim;
  const figure = quantity?.value ?? quantity?.stated;
  if (quantity?.unit !== 'person' || figure === undefined || figure < LEAST_FIGURE) return undefined;
  if (polarity !== 'affirmed' || modality === 'planned' || quantity.subset || !isFate(quantity.state)) return undefined;
  // 65 dead are not 65 aboard, nor five soldiers five builders.
  return { key: `${figure} ${quantity.state} ${countedClass(world, quantity)}`, label: quantity.text };
}

/** What became of people, or nothing said of that: 180 migrants, 180 aboard. */
const isFate = (state: string): boolean => state === '' || OUTCOMES.some((o) => o === state);

/** «الوزارة», `the airline`: which one is told elsewhere. */
const isUnnamedBody = ({ kind }: Speaker, text: string): boolean =>
  kind === 'noun' && text.split(' ').filter((word) => word !== 'the').length === 1;

/** An agency or a paper passes on what others say. */
function isChannel({ world }: TopicView, { kind, id }: Speaker): boolean {
  if (kind === 'organisation') return CHANNELS.has(world.organisations[id]?.kind ?? '');
  return kind === 'noun' && CHANNEL_NOUNS.has(id);
}

const CHANNELS = group('channels');
const CHANNEL_NOUNS = group('words-for-channels');

function clashesOf(view: TopicView, group: readonly Vouched[], all: readonly Vouched[]): Clash<Voucher>[] {
  const holds = officesIn(view);
  return [...acrossLinks(view, group)].flatMap(([mine, theirs]) => {
    const areTwo = (a: Voucher, b: Voucher): boolean => areApart(a, b) && !holds(a, b) && !holds(b, a);
    if (mine.some((x) => theirs.some((y) => !areTwo(x.value, y.value)))) return [];
    const names = (x: Vouched, y: Vouched): boolean =>
      all.some((o) => o.statement.member === y.statement.member && !areTwo(o.value, x.value));
    return mine.flatMap((x) =>
      theirs
        .filter((y) => view.gate(x.statement, y.statement) === true && !names(x, y) && !names(y, x))
        .map((y): Clash<Voucher> => [x, y]),
    );
  });
}

/** Is the first a person who is said to hold the second's office, or the second an official of the first? */
function officesIn({ people }: TopicView): (a: Voucher, b: Voucher) => boolean {
  const titles = new Map(
    people.map((p) => [p.id, new Set(p.namings.flatMap((n) => n.naming.titles.map((t) => t.id)))]),
  );
  return ({ speaker: a }, { speaker: b }) => {
    if (b.kind !== 'role') return false;
    const held = a.kind === 'person' ? titles.get(`person:${a.id}`) : undefined;
    // Of whom no title is known nobody can say that he is no member.
    return b.of === a.id || (a.kind === 'person' && (held === undefined || held.size === 0 || held.has(b.id)));
  };
}

/** Must they be two: other names, or words of which none is a form of another's? */
function areApart(a: Voucher, b: Voucher): boolean {
  if (a.speaker.id === b.speaker.id) return speakersApart(a.speaker, b.speaker);
  const [x, y] = [a, b].map(({ text }) => text.split(' ').filter((word) => word.length > 2 && word !== 'the')) as [
    string[],
    string[],
  ];
  return !x.some((p) => y.some((q) => lettersInCommon(p, q) >= FORMS_OF_ONE));
}

/** Forms and spellings of one word share most of their letters. */
const FORMS_OF_ONE = 0.7;

const tell: Tell<Voucher> = (_view, group) => {
  const params = { what: group[0]!.value.told };
  return {
    rule: 'attribution',
    severity: 'note',
    scope: 'cross-source',
    subject: { id: 'subject.attribution.source', params },
    message: { id: 'message.attribution.source', params },
    identity: ['source', group[0]!.key],
  };
};
