// In: a person of a topic. Out: the ways in which the name is spelled, and whether two of them are of different articles.

import type { Naming } from '../../core/naming.ts';
import type { Member, TopicPerson, TopicView } from '../../core/topic.ts';

/** How a person's name is spelled, with every passage that spells it so. */
export interface Spelling {
  readonly name: string;
  readonly namings: Array<{ readonly member: Member; readonly naming: Naming }>;
}

/** Is it written in Arabic letters? */
export const isArabic = (name: string): boolean => /[\u0620-\u064a]/.test(name);
/** Latin letters without blanks, hyphens and accents: Abdel-Karim, Abdelkarim. */
const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
/** The last part of a name, by which families go. */
export const lastOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Names that are equal but for folding are one spelling; a surname goes with the full names that end in it. */
export function spellingsOf(view: TopicView, { namings }: TopicPerson): Spelling[] {
  const found: Spelling[] = [];
  const full = [...namings].sort((a, b) => b.naming.name.length - a.naming.name.length);
  for (const entry of full) {
    const { name } = entry.naming;
    const alike = (a: string, b: string): boolean =>
      isArabic(a) ? view.compareNames(a, b).grade === 'identical' : lettersOf(a) === lettersOf(b);
    const known = found.find((s) => alike(s.name, name) || (!name.includes(' ') && alike(lastOf(s.name), name)));
    if (known) known.namings.push(entry);
    else found.push({ name, namings: [entry] });
  }
  return found;
}

/** Is there an article with the one spelling alone and another, linked to it, with the other alone? */
export function areApart(view: TopicView, x: Spelling, y: Spelling): boolean {
  const [a, b] = [membersOf(x), membersOf(y)];
  return [...a].some((m) => !b.has(m) && [...b].some((n) => !a.has(n) && view.linked(m, n)));
}

const membersOf = ({ namings }: Spelling): Set<Member> => new Set(namings.map(({ member }) => member));
