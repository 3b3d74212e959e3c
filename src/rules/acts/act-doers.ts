// In: two acts. Out: whether both texts say who does it, and it is not one.

import type { Claim } from '../../core/claim.ts';
import type { TopicView } from '../../core/topic.ts';
import { idsOf, kinConcepts, share } from '../happenings/relations.ts';
import { lettersInCommon } from '../wording/replaced-words.ts';
import type { Act } from './predicates.ts';

/** Forms and spellings of one word share most of their letters. */
const FORMS_OF_ONE = 0.6;

/**
 * Is the agent of its clause who does it? Whoever announces or decides an act mostly does (النور يقرر عدم المشاركة), who asks for it or
 * tells of it in a clause of its own does not, nor does whoever is told of beside an event.
 */
function doesIt({ world }: TopicView, { concept, statement: { claim } }: Act): boolean {
  const above = claim.under && world.concepts[claim.under.concept];
  const content = above?.content;
  if (world.concepts[concept]?.class !== 'action') return false;
  // «نفى الناطق التوصل إلى اتفاق»: whoever denies it may speak for others; `denied that it had sold wheat`.
  if (above?.stance === 'denies') return !isNamedAct(claim);
  return content === undefined || (content === 'clause' && isNamedAct(claim));
}

/** Do both texts say who does it, and it is not one? */
export const doneByOthers = (view: TopicView, a: Act, b: Act): boolean =>
  doesIt(view, a) && doesIt(view, b) && doersApart(view, a.statement.claim, b.statement.claim);

/** The act is a noun in the clause of what it hangs on: تعلن مشاركتها. */
const isNamedAct = ({ what, span }: Claim): boolean => what !== undefined && what.start === span.start;

/** Both say who does it, if only by a noun, and it is not the same; where nobody is named two speakers tell of what each does (سنشارك). */
function doersApart(view: TopicView, a: Claim, b: Claim): boolean {
  const [x, y] = [idsOf(view.world, a, 'agent'), idsOf(view.world, b, 'agent')];
  if (x.size > 0 && y.size > 0) return (!share(x, y) && !kin(view, x, y)) || calledApart(a, b);
  const [p, q] = [a.attribution.speaker, b.attribution.speaker];
  const answers = a.modality === 'denied' || b.modality === 'denied';
  if (p !== undefined && q !== undefined && namesApart(p, q) && !answers) return true;
  return x.size + y.size === 0 && !answers && p !== undefined && q !== undefined && !p.includes(q) && !q.includes(p);
}

/** «حزب المسار» and «حزب المبادرة»: one noun, with a name that no table knows. */
function calledApart(a: Claim, b: Claim): boolean {
  const texts = ({ who }: Claim): string[] => who.flatMap((w) => (w.part === 'agent' ? [w.text] : []));
  const [x, y] = [texts(a), texts(b)];
  return x.length > 0 && y.length > 0 && x.every((p) => y.every((q) => namesApart(p, q)));
}

function namesApart(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const named = x.length > 1 && y.length > 1 && x[0] === y[0];
  return named && !x.slice(1).some((p) => y.slice(1).some((q) => lettersInCommon(p, q) >= FORMS_OF_ONE));
}

const kin = (view: TopicView, a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((x) => [...b].some((y) => kinConcepts(view.world, bare(x), bare(y))));

const bare = (id: string): string => id.slice(id.indexOf(':') + 1);
