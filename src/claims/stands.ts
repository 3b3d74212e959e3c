// In: an analysed document and its claims. Out: how the matters stand that its predicates tell of: a road shut, an offer refused.
import type { Analysis } from '../core/analysis.ts';
import type { Claim } from '../core/claim.ts';
import type { Document } from '../core/document.ts';
import { oncePer } from '../core/once.ts';
import type { TokenSpan } from '../core/span.ts';
import type { Stand } from '../core/stand.ts';
import type { MatterRecord, WorldRecords } from '../core/world.ts';
import { type View, viewOf } from './view.ts';

/** Stands in the order of the claims that tell them. What is hedged tells none. */
export function standsOf(analysis: Analysis, claims: readonly Claim[]): Stand[] {
  const telling = tellingIn(analysis.world);
  const found: Stand[] = [];
  for (const claim of claims) {
    const { what, modality, polarity } = claim;
    if (what?.concept === undefined || modality === 'hedged' || claim.quantity || claim.round || claim.duration)
      continue;
    const told = telling(what.concept);
    if (told.length === 0 || isRecalled(viewOf(analysis), claim)) continue;
    const denied = (polarity === 'negated') !== (modality === 'denied');
    const seen: string[] = [];
    for (const { matter, as, denies, of } of told) {
      if (denies !== denied || seen.includes(matter.id) || (of !== undefined && !isDoneTo(analysis.world, claim, of)))
        continue;
      const things = matter.of.length === 0 ? NONE : thingsOf(viewOf(analysis), claim, matter);
      if (!things) continue;
      seen.push(matter.id);
      found.push({ matter: matter.id, as, things, sentence: claim.sentence, start: what.start, end: what.end });
    }
  }
  return found.map((stand) =>
    stand.things.length > 0 ? stand : { ...stand, things: besideIn(analysis.world, found, stand) },
  );
}

/** «أصيب ثلاثة مدنيين بجروح»: a word that names nothing is of what another of its sentence names. */
function besideIn(
  { matters }: WorldRecords,
  found: readonly Stand[],
  { matter, as, sentence }: Stand,
): readonly string[] {
  if (!matters[matter]!.loosely) return NONE;
  const beside = found.find(
    (s) => s.matter === matter && s.as === as && s.sentence === sentence && s.things.length > 0,
  );
  return beside?.things ?? NONE;
}

const NONE: readonly never[] = [];

/** «وكان قد تم اعتقاله», «يذكر أن المحكمة قضت بحبسه»: what had happened before the story. */
function isRecalled(view: View, { sentence, what }: Claim): boolean {
  const { token } = view.doc.sentences[sentence]!;
  return view
    .marksIn(token, token + OPENING)
    .some((m) => m.attributes.marks === 'recall' && view.doc.tokens.start[m.token]! < what!.start);
}

/** Words from the beginning of a sentence in which the words stand that say so. */
const OPENING = 8;

/** What a concept tells of a matter when it is affirmed, or when it is denied. */
interface Telling {
  readonly matter: MatterRecord;
  readonly as: string;
  readonly denies: boolean;
  /** What it must be done to. */
  readonly of: string | undefined;
}

/** Steps up from a concept that are followed. */
const HIGHEST = 8;

/** What a concept tells, by itself or as a kind of a broader one: the nearer first. */
const tellingIn = oncePer((world: WorldRecords) => {
  const own = new Map<string, Telling[]>();
  for (const matter of Object.values(world.matters))
    for (const [as, concepts] of Object.entries(matter.stands))
      for (const told of concepts) {
        const denies = told.startsWith(NOT);
        const [concept, of] = told.slice(denies ? NOT.length : 0).split(' of ') as [string, string | undefined];
        own.set(concept, [...(own.get(concept) ?? []), { matter, as, denies, of }]);
      }
  const known = new Map<string, readonly Telling[]>();
  return (concept: string): readonly Telling[] => {
    const found = known.get(concept);
    if (found) return found;
    const all: Telling[] = [];
    let at: string | undefined = concept;
    for (let steps = 0; at !== undefined && steps < HIGHEST; steps++) {
      all.push(...(own.get(at) ?? []));
      at = world.concepts[at]?.is;
    }
    known.set(concept, all);
    return all;
  };
});

const NOT = 'not ';

/** Is it done to such a thing, or does such a thing stand first behind it? */
function isDoneTo(world: WorldRecords, { object, about }: Claim, of: string): boolean {
  const bare = object?.slice(object.indexOf(':') + 1);
  return [bare, about].some((id) => {
    let at = id;
    for (let steps = 0; at !== undefined && steps < HIGHEST; steps++) {
      if (at === of) return true;
      at = world.concepts[at]?.is ?? world.nouns[at]?.is;
    }
    return false;
  });
}

/** What of a matter's list the clause names; undefined where it names none and must. People may be named or called. */
function thingsOf(view: View, claim: Claim, { of, loosely }: MatterRecord): readonly string[] | undefined {
  const found: string[] = [];
  const add = (thing: string): void => {
    if (!found.includes(thing)) found.push(thing);
  };
  if (of.includes(PERSON) && claim.who.some(({ id }) => id?.startsWith('person:') || id?.startsWith('role:')))
    add(PERSON);
  const { token, tokenEnd } = tokensOf(view.doc, claim);
  for (let t = token; t < tokenEnd; t++) {
    const noun = view.analysis.nounAt(t);
    if (noun !== undefined && view.nounIsOneOf(noun, of)) add(noun);
    const hit = view.conceptAt(t);
    if (hit && hit.pos === 'noun' && of.includes(hit.concept)) add(hit.concept);
  }
  return found.length > 0 || loosely || of.includes(PERSON) ? found : undefined;
}

const PERSON = 'person';

/** The tokens of a claim's stretch. */
function tokensOf({ sentences, tokens }: Document, { sentence, span }: Claim): Pick<TokenSpan, 'token' | 'tokenEnd'> {
  let { token, tokenEnd } = sentences[sentence]!;
  while (token < tokenEnd && tokens.start[token]! < span.start) token++;
  while (tokenEnd > token && tokens.start[tokenEnd - 1]! >= span.end) tokenEnd--;
  return { token, tokenEnd };
}
