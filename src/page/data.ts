// In: what the reporter embeds in the page. Out: its conflicts with everything that lists, filters and searches ask of them.

import {
  type Conflict,
  type Evidence,
  type Report,
  type ReportedArticle,
  type ReportedTopic,
  SEVERITIES,
} from '../core/conflict.ts';
import type { UiLang } from '../core/say.ts';
import { lengthOfIds, SHORTEST_ID } from '../core/short-ids.ts';
import { DIRECTIONS } from './words.ts';

/** What the reporter writes into the page, as JSON. */
export interface PageData {
  readonly report: Report;
  /** The language of the run: of the findings, and of the page until its reader chooses. */
  readonly uiLang: UiLang;
  /** Begin with all conflicts, not with the unexplained ones alone. */
  readonly showExplained: boolean;
  /** What the run said, in the other language, by its words. */
  readonly retold: Readonly<Record<string, string>>;
}

export const STATUSES = ['open', 'explained', 'set-aside'] as const;
/** Explained: both sides can be true. Set aside: suppressed by someone's decision. */
export type Status = (typeof STATUSES)[number];

/** A conflict as the page handles it. */
export interface Item {
  readonly conflict: Conflict;
  readonly status: Status;
  readonly topic: ReportedTopic;
  readonly evidence: readonly Evidence[];
  /** Articles that give evidence, each once. */
  readonly articles: readonly ReportedArticle[];
  /** Independent sources of all sides together: one lineage counts once, also where it stands on both sides. */
  readonly sources: number;
  /** Its question and values in every language that the report has them in. */
  readonly said: readonly string[];
}

/** A text of the run, as an element shows it. */
export interface Told {
  readonly text: string;
  readonly attributes: { readonly lang: UiLang; readonly dir: 'rtl' | 'ltr' };
}

/** A report as the page handles it. */
export interface Model {
  readonly report: Report;
  /** A text of the run in a language: as it was written, or retold; in the language of the run where it is not. */
  readonly tell: (text: string, lang: UiLang) => Told;
  /** By topic as the report has them; in each the unexplained first, then by severity. */
  readonly items: readonly Item[];
  readonly article: (id: string) => ReportedArticle | undefined;
  /** Articles of one lineage, by its id. */
  readonly family: (lineage: string) => readonly ReportedArticle[];
  /** The item whose conflict has this id, or alone begins with it. */
  readonly find: (id: string) => Item | undefined;
  /** The shortest beginning of an id that tells all apart, six characters at least. */
  readonly shortId: (id: string) => string;
}

export function modelOf({ report, uiLang, retold }: Omit<PageData, 'showExplained'>): Model {
  const articles = new Map(report.articles.map((a) => [a.id, a]));
  const families = grouped(report.articles, (a) => a.lineage.id);
  const topics = new Map(report.topics.map((t, i) => [t.id, { topic: t, place: i }]));
  const placeOf = (item: Item): number => topics.get(item.topic.id)?.place ?? report.topics.length;
  const items = report.conflicts
    .map((conflict) => itemOf(conflict, topics.get(conflict.topic)?.topic, articles, retold))
    .sort(
      (a, b) =>
        placeOf(a) - placeOf(b) ||
        STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
        SEVERITIES.indexOf(a.conflict.severity) - SEVERITIES.indexOf(b.conflict.severity),
    );
  const length = lengthOfIds(items.map((i) => i.conflict.id));
  return {
    report,
    tell: (text, lang) => {
      const other = lang !== uiLang && Object.hasOwn(retold, text) ? retold[text] : undefined;
      return other === undefined ? told(text, uiLang) : told(other, lang);
    },
    items,
    article: (id) => articles.get(id),
    family: (lineage) => families.get(lineage) ?? [],
    find: (id) => findBy(items, id),
    shortId: (id) => id.slice(0, length),
  };
}

const told = (text: string, lang: UiLang): Told => ({ text, attributes: { lang, dir: DIRECTIONS[lang] } });

function itemOf(
  conflict: Conflict,
  topic: ReportedTopic | undefined,
  articles: ReadonlyMap<string, ReportedArticle>,
  retold: PageData['retold'],
): Item {
  const said = [conflict.message, ...conflict.sides.map((side) => side.label)];
  const evidence = conflict.sides.flatMap((side) => side.evidence);
  const ids = [...new Set(evidence.map((e) => e.article))];
  const told = ids.flatMap((id) => articles.get(id) ?? []);
  return {
    conflict,
    status: conflict.suppressed ? 'set-aside' : conflict.explanation ? 'explained' : 'open',
    topic: topic ?? { id: conflict.topic, label: '', articles: [] },
    evidence,
    articles: told,
    sources: new Set(told.map((a) => a.lineage.id)).size,
    said: [...said, ...said.flatMap((text) => (Object.hasOwn(retold, text) ? retold[text]! : []))],
  };
}

/** Things by what `keyOf` says of them, in the order in which each key is first met. */
export function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) group.push(thing);
    else groups.set(keyOf(thing), [thing]);
  }
  return groups;
}

function findBy(items: readonly Item[], id: string): Item | undefined {
  if (id.length < SHORTEST_ID) return items.find((i) => i.conflict.id === id);
  const begun = items.filter((i) => i.conflict.id.startsWith(id));
  return begun.find((i) => i.conflict.id === id) ?? (begun.length === 1 ? begun[0] : undefined);
}
