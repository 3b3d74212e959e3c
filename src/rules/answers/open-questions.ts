// In: a question that an article leaves open. Out: the statements of the topic that answer it without its words: a claim of the deed, a count, a reply.

import type { Claim } from '../../core/claim.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Statement, TopicView } from '../../core/topic.ts';
import { group } from '../../lexicon/sets.ts';
import { lineOf, share } from '../happenings/relations.ts';

/** Does a statement answer the open question of another article? */
export type Reply = (view: TopicView, statement: Statement, open: Statement) => boolean;

/** Questions that statements answer by what they tell. */
export const REPLIES: Readonly<Record<string, Reply>> = {
  doer: namesDoer,
  toll: counts,
  comment: speaksUp,
  price: namesSum,
};

const isSome = (concept: string | undefined, view: TopicView, kinds: ReadonlySet<string>): boolean =>
  concept !== undefined && lineOf(view.world, concept).some(({ id }) => kinds.has(id));

const DEEDS = group('deeds-with-a-doer');

/** «داعش تفجر»: a deed with a body that does it. */
function namesDoer(view: TopicView, { claim }: Statement): boolean {
  const { what, polarity, modality, inPassing } = claim;
  if (
    inPassing ||
    claim.quantity ||
    polarity === 'negated' ||
    modality !== 'asserted' ||
    !isSome(what?.concept, view, DEEDS)
  )
    return false;
  return claim.parties.some(
    ([index, part]) => part === 'agent' && FIGHTING.has(kindOf(view, claim.who[index]?.id ?? '')),
  );
}

const FIGHTING = group('bodies-that-fight');

const kindOf = ({ world }: TopicView, id: string): string =>
  world.organisations[id.replace(/^organisation:/, '')]?.kind ?? '';

const HURT: ReadonlySet<string> = new Set<Outcome>(['dead', 'injured', 'casualty']);

/** A count of the dead or the hurt, up front. */
function counts(_view: TopicView, { claim: { quantity, setting, polarity } }: Statement): boolean {
  if (polarity === 'negated' || quantity?.unit !== 'person' || quantity.cumulative || quantity.subset) return false;
  return HURT.has(quantity.state) && quantity.value !== undefined && setting.prominence > 1;
}

/** A sum of money, up front. */
function namesSum(_view: TopicView, { claim: { quantity, setting, polarity } }: Statement): boolean {
  return polarity !== 'negated' && setting.prominence > 1 && /^[A-Z]{3}$/.test(quantity?.unit ?? '');
}

const STATE = group('bodies-of-state');
const SILENT = group('keeps-silent');

/** The body of which the other article has no comment says something, or another body of its state does. */
function speaksUp(view: TopicView, { claim }: Statement, open: Statement): boolean {
  const record = claim.what?.concept === undefined ? undefined : view.world.concepts[claim.what.concept];
  if (record?.class !== 'speech' || SILENT.has(record.id) || claim.polarity === 'negated' || claim.inPassing)
    return false;
  const [asked, spoke] = [bodiesOf(open.claim), bodiesOf(claim, 'agent')];
  if (share(asked, spoke)) return true;
  // `no comment from the Sudanese government in Khartoum`; `Khartoum denies`
  const answers = record.stance === 'denies' && [...asked].some((id) => STATE.has(kindOf(view, id)));
  return answers && share(statesOf(view, open.claim), statesOf(view, claim, 'agent'));
}

const bodiesOf = ({ who }: Claim, part?: 'agent'): ReadonlySet<string> =>
  new Set(
    who.flatMap((w) => (w.id?.startsWith('organisation:') && (part === undefined || w.part === part) ? [w.id] : [])),
  );

/** Countries whose bodies or capitals take part. */
function statesOf({ world }: TopicView, claim: Claim, part?: 'agent'): ReadonlySet<string> {
  return new Set(
    claim.who.flatMap(({ id, part: played }): readonly string[] => {
      if (id === undefined || (part !== undefined && played !== part)) return [];
      const [kind, name] = id.split(':') as [string, string];
      const place = world.places[name];
      if (kind === 'place' && place)
        return [place.capitalOf ?? (place.kind === 'country' ? name : '')].filter((c) => c !== '');
      const iso = kind === 'organisation' ? world.organisations[name]?.country : undefined;
      const country = iso === undefined ? undefined : Object.values(world.places).find((p) => p.iso === iso);
      return country ? [country.id] : [];
    }),
  );
}
