// In: a topic. Out: the office whose holder differs between its articles, each told under the one in office then.
import type { Finding, FindingSide } from '../../core/finding.ts';
import type { Message } from '../../core/message.ts';
import type { NamedTitle, Naming } from '../../core/naming.ts';
import { oncePer } from '../../core/once.ts';
import { byCodeUnit } from '../../core/order.ts';
import type { Member, TopicView } from '../../core/topic.ts';
import type { OfficeRecord, WorldRecords } from '../../core/world.ts';
import { markAt } from '../wording/passages.ts';

/** A passage that names a person as in office. */
interface Holding {
  readonly member: Member;
  readonly person: string;
  readonly naming: Naming;
  readonly title: NamedTitle;
}

/** One finding at most: the office that most articles give to different persons, each when its article was written. */
export function eraOf(view: TopicView): Finding[] {
  const found: Array<{ office: string; holdings: Holding[] }> = [];
  for (const [office, holdings] of holdingsOf(view)) {
    const clear = told(holdings);
    const apart = clear.some((x) => clear.some((y) => x.person !== y.person && view.linked(x.member, y.member)));
    if (apart) found.push({ office, holdings: clear });
  }
  found.sort((a, b) => articlesOf(b.holdings) - articlesOf(a.holdings) || byCodeUnit(a.office, b.office));
  return found.slice(0, 1).map(({ office, holdings }) => findingOf(view.world, office, holdings));
}

const articlesOf = (holdings: readonly Holding[]): number => new Set(holdings.map((h) => h.member)).size;

/** Holdings by office: known persons under a title that they once held, at the date of the article as far as it is known. */
function holdingsOf({ people, world }: TopicView): Map<string, Holding[]> {
  const found = new Map<string, Holding[]>();
  for (const { id, namings } of people) {
    const person = id.slice('person:'.length);
    for (const { member, naming } of namings)
      for (const title of naming.titles) {
        if (title.tenure !== undefined) continue;
        const office = officeOf(world, title, person);
        if (!office || !inOffice(office, person, member.date?.value)) continue;
        found.set(office.id, [...(found.get(office.id) ?? []), { member, person, naming, title }]);
      }
  }
  return found;
}

/** The office of this title that the person held; of the country or body that is named, where one is. */
export function officeOf(world: WorldRecords, title: NamedTitle, person: string): OfficeRecord | undefined {
  const named = title.of === undefined ? undefined : world.offices[`${title.id}@${title.of}`];
  if (title.of !== undefined) return named?.holders.some((t) => t.person === person) ? named : undefined;
  return officesIn(world)
    .get(title.id)
    ?.find((office) => office.holders.some((t) => t.person === person));
}

/** Offices by title, in the order of the table. */
const officesIn = oncePer((world: WorldRecords): ReadonlyMap<string, readonly OfficeRecord[]> => {
  const found = new Map<string, OfficeRecord[]>();
  for (const office of Object.values(world.offices)) {
    const known = found.get(office.title);
    if (known) known.push(office);
    else found.set(office.title, [office]);
  }
  return found;
});

function inOffice({ holders }: OfficeRecord, person: string, date: string | undefined): boolean {
  if (date === undefined) return true;
  const month = date.length === 4 ? `${date}-06` : date.slice(0, 7);
  return holders.some((t) => t.person === person && t.from <= month && (t.to === undefined || month <= t.to));
}

/** The holdings of articles that name one holder only; one that names two tells of a change of office. */
function told(holdings: readonly Holding[]): Holding[] {
  return holdings.filter((h) => holdings.every((o) => o.member !== h.member || o.person === h.person));
}

/** What a country or body is called, by the code or id that an office has for it. */
export function ownerName(world: WorldRecords, of: string): Message {
  const country = Object.values(world.places).find((p) => p.iso === of);
  if (country) return { id: `place.${country.id}` };
  return { id: world.places[of] ? `place.${of}` : `organisation.${of}` };
}

function findingOf(world: WorldRecords, office: string, holdings: readonly Holding[]): Finding {
  const byPerson = new Map<string, Holding[]>();
  for (const holding of holdings) byPerson.set(holding.person, [...(byPerson.get(holding.person) ?? []), holding]);
  const [title, of] = office.split('@') as [string, string];
  const sides = [...byPerson].map(
    ([person, list]): FindingSide => ({
      value: person,
      label: { id: `person.${person}` },
      marks: list.map(({ member, naming, title: t }) =>
        markAt(member, { ...naming, start: Math.min(t.start, naming.start), end: Math.max(t.end, naming.end) }),
      ),
    }),
  );
  const params = { role: { id: `role.${title}` }, of: ownerName(world, of) };
  return {
    rule: 'framing',
    severity: 'note',
    scope: 'cross-source',
    confidence: 'high',
    reasons: [],
    subject: { id: 'subject.framing.era', params },
    message: { id: 'message.framing.era', params },
    explanation: { kind: 'different-time', text: { id: 'explanation.different-time' } },
    sides,
    identity: ['era', office],
  };
}
