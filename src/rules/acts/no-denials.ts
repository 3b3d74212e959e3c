// In: an act that one text tells and another denies. Out: whether the words leave both standing: it was denied of another place, or a copy lost the words that deny it.
import type { Participant } from '../../core/claim.ts';
import { isInside } from '../../core/hierarchy.ts';
import type { AlignedPair, Statement, TopicView } from '../../core/topic.ts';
import type { Act } from './predicates.ts';

/** «عدم حدوث سيول في شمال سيناء»: what a place was spared may well have come over those that the other sentence names. */
export function deniedElsewhere({ world }: TopicView, a: Act, b: Act): boolean {
  if (a.denied === b.denied) return false;
  const [no, yes] = a.denied ? [a, b] : [b, a];
  const [spared, hit] = [placesAt(no.statement), placesInSentence(yes.statement)];
  // Sinai had floods, of which the north was spared.
  const holds = (p: string, q: string): boolean => p === q || isInside(world, q, p);
  return spared.length > 0 && hit.length > 0 && !spared.some((p) => hit.some((q) => holds(p, q)));
}

/** The place that the words give the act: the one where it happens, else the next that is named behind it. */
function placesAt({ member, claim }: Statement): string[] {
  if (claim.site !== undefined) return bare(claim.where[claim.site]?.id);
  const behind = wheresIn(member, claim.sentence).filter(({ start }) => start > claim.what!.start);
  const next = Math.min(...behind.map(({ start }) => start));
  return bare(behind.find(({ start }) => start === next)?.id);
}

const placesInSentence = ({ member, claim }: Statement): string[] =>
  wheresIn(member, claim.sentence).flatMap(({ id }) => bare(id));

/** Places that the claims of a sentence are in, or that stand in them with no part of their own. */
const wheresIn = ({ extraction }: Statement['member'], sentence: number): Pick<Participant, 'id' | 'start'>[] =>
  extraction.claims.flatMap(({ sentence: at, where, who }) =>
    at === sentence
      ? [...where, ...who.filter(({ part, id }) => part === 'participant' && id?.startsWith('place:'))]
      : [],
  );

const bare = (id: string | undefined): string[] =>
  id?.startsWith('place:') ? [id.slice('place:'.length)] : id ? [id] : [];

/** «انتماءهم إلى الجماعة» alone for «وأنكر المتهمون انتماءهم إلى الجماعة»: a copy in a body that lost the words its sentence began with. */
export function isBeheaded({ substitutions }: AlignedPair, a: Act, b: Act): boolean {
  const { claim, member } = (a.denied ? b : a).statement;
  const opens = claim.field === 'body' && claim.what?.start === member.extraction.sentences[claim.sentence]!.start;
  return (
    opens &&
    substitutions.some(
      ({ aWords: x, bWords: y }) => (x.length === 0 && y.length > 1) || (y.length === 0 && x.length > 1),
    )
  );
}
