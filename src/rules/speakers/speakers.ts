// In: attributions of two claims. Out: whether one speaker or two must be meant; where the words leave it open, neither.

import type { Attribution } from '../../core/claim.ts';
import type { WorldRecords } from '../../core/world.ts';
import { group } from '../../lexicon/sets.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';

/** A speaker as the words name him: a person, a body, an office, or a noun for those who speak. */
export interface Speaker {
  readonly kind: 'person' | 'organisation' | 'role' | 'noun' | 'words';
  /** Id without its kind and without whose office it is; of unknown words the words. */
  readonly id: string;
  /** Whose office it is. */
  readonly of?: string;
}

/** Words for those who speak without a name, which anybody fits. */
const ANYBODY = group('anybody');

/** The speaker of an attribution; undefined where the narrator speaks or nobody is named. */
export function speakerOf({ speaker, speakerId, toId, viaId }: Attribution): Speaker | undefined {
  if (speakerId === undefined) return speaker === undefined ? undefined : { kind: 'words', id: speaker };
  const [kind, rest] = [speakerId.slice(0, speakerId.indexOf(':')), speakerId.slice(speakerId.indexOf(':') + 1)];
  if (kind !== 'person' && kind !== 'organisation' && kind !== 'role' && kind !== 'noun')
    return { kind: 'words', id: speaker ?? rest };
  const [id, owner] = kind === 'role' ? (rest.split('@') as [string, string | undefined]) : [rest, undefined];
  // «وأضاف الوزير لوكالة رويترز»: the agency that he spoke to is not his.
  const of = toId === `organisation:${owner}` || viaId === `organisation:${owner}` ? undefined : owner;
  return { kind, id, ...(of !== undefined && { of }) };
}

/** Named by an office or a noun alone: it is nobody's name that could speak to many. */
export const isAnonymous = ({ kind }: Speaker): boolean => kind !== 'person' && kind !== 'organisation';

/** Is it told who or what speaks, in words that not everybody fits? */
export const isSomebody = ({ kind, id }: Speaker): boolean => kind !== 'words' && !ANYBODY.has(id);

/** May both be one speaker? An office with its country is the office without it. */
export function sameSpeaker(a: Speaker, b: Speaker): boolean {
  return a.kind === b.kind && a.id === b.id && (a.of === undefined || b.of === undefined || a.of === b.of);
}

/**
 * Must they be two? One name against another, one office against another, those of one calling against those of another (a politician,
 * officials); never a name against an office that he may hold, and a source may be anybody.
 */
export function speakersApart(a: Speaker, b: Speaker): boolean {
  if (!isSomebody(a) || !isSomebody(b)) return false;
  const named = !isAnonymous(a) || !isAnonymous(b);
  if (named && a.kind !== b.kind) return false;
  if (a.kind === 'person' && b.kind === 'person' && isOneName(a.id, b.id)) return false;
  if (a.id === b.id) return !GENERIC.has(a.id) && a.of !== undefined && b.of !== undefined && a.of !== b.of;
  const offices = a.kind === 'role' && b.kind === 'role';
  return !(offices && (holdsOffice(a, b) || holdsOffice(b, a)));
}

/** Spellings of one name (أبو غازي, أبو عازى), or one with more of its parts. */
function isOneName(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.replaceAll(/[ -]/g, '')) as [string, string];
  // «اللواء عبدالله» and «أشرف عبد الله»
  if (x.includes(y) || y.includes(x)) return true;
  const parts = b.split(/[ -]/);
  return lettersInCommon(a, b) >= SPELLINGS || a.split(/[ -]/).some((part) => parts.includes(part));
}

const SPELLINGS = 0.75;

/** Is the speaker told by name, as a body, or by an office that says who he is? Doctor, judge and soldier are anybody's address. */
export function isToldApart({ titles }: WorldRecords, { kind, id }: Speaker): boolean {
  if (kind === 'person' || kind === 'organisation' || CALLINGS.has(id)) return true;
  const of = kind === 'role' ? titles[id]?.class : undefined;
  return of === 'office' || of === 'spokesperson';
}

/** What those are called who speak for politics or a state without a name. */
const CALLINGS = group('callings-of-politics');

/** Offices that any holder of a narrower one may be called by. */
const GENERIC = group('offices-in-general');

/** An official may be a minister or a spokesman, the minister the one of transport, the spokesman anyone who speaks for others. */
const holdsOffice = (a: Speaker, b: Speaker): boolean =>
  GENERIC.has(a.id) || b.id.endsWith(`-${a.id}`) || a.id === 'spokesperson';
