// In: what reviewers decide of conflicts. Out: the shape of a verdict, and the file of verdicts: one JSON object a line.
import type { Message } from './message.ts';
import { byCodeUnit, inTurn } from './order.ts';

/**
 * confirm: it is a conflict; dismiss: it is none; explained: both can be true; not-same-event: the texts speak of two happenings;
 * same-event: they speak of one; needs-work: to be looked into.
 */
export const VERDICTS = ['confirm', 'dismiss', 'explained', 'not-same-event', 'same-event', 'needs-work'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** The name of the file of verdicts where nobody gives it another. */
export const VERDICT_FILE = 'factdiff-verdicts.ndjson';

/** An article as a verdict remembers it, so that it is known again when it was edited and its id is another. */
export interface ArticleRef {
  readonly id: string;
  readonly url?: string;
  readonly title?: string;
}

/** One reviewer's decision on one conflict; a later one by the same reviewer takes its place. */
export interface Verdict {
  /** Id of the conflict; of a verdict on two articles, an id made of both. */
  readonly conflict: string;
  /** The conflict's `state` when it was judged: other values make another state. Empty where two articles were judged. */
  readonly state: string;
  /** `withdrawn` takes an earlier one back. */
  readonly verdict: VerdictKind | 'withdrawn';
  readonly note?: string;
  /** Empty where the reviewer gave no name. */
  readonly who: string;
  /** ISO 8601, UTC, to the second. */
  readonly when: string;
  /** Rule and articles of the conflict: what remains to learn from when the conflict itself is gone. */
  readonly rule: string;
  readonly articles: readonly string[];
  /** The articles of each side. */
  readonly sides?: ReadonlyArray<readonly ArticleRef[]>;
}

/** Two articles of which somebody knows whether they tell of one happening. */
export interface ArticleDecision {
  readonly a: string;
  readonly b: string;
  readonly together: boolean;
}

const HEAD = { format: 'factdiff-verdicts', schemaVersion: 1 };

const inOrder = inTurn<Verdict>(
  (a, b) => byCodeUnit(a.conflict, b.conflict),
  (a, b) => byCodeUnit(a.when, b.when),
  (a, b) => byCodeUnit(a.who, b.who),
  (a, b) => byCodeUnit(JSON.stringify(a), JSON.stringify(b)),
);

/** The file: a line that names the format, then a line a verdict in an order that does not depend on who gave them first. */
export function verdictsText(verdicts: readonly Verdict[]): string {
  return [HEAD, ...[...verdicts].sort(inOrder)].map((line) => `${JSON.stringify(line)}\n`).join('');
}

export interface ReadVerdicts {
  readonly verdicts: readonly Verdict[];
  /** Lines that are no verdict, counted from 1. Blank lines and lines that name the format are none of them. */
  readonly unreadable: readonly number[];
}

/** Reads a verdicts file. A line that cannot be read does not keep the others from being read. */
export function readVerdicts(text: string): ReadVerdicts {
  const verdicts: Verdict[] = [];
  const unreadable: number[] = [];
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    const verdict = verdictIn(value);
    if (verdict) verdicts.push(verdict);
    else if (value?.format !== HEAD.format) unreadable.push(i + 1);
  }
  return { verdicts, unreadable };
}

type Fields = Readonly<Record<string, unknown>>;

function parsed(line: string): Fields | undefined {
  try {
    return asFields(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const asFields = (value: unknown): Fields | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
const isText = (value: unknown): value is string => typeof value === 'string';

function verdictIn(fields: Fields | undefined): Verdict | undefined {
  if (!fields) return undefined;
  const { conflict, state, verdict, note, who = '', when, rule = '', articles = [], sides } = fields;
  const kind = [...VERDICTS, 'withdrawn' as const].find((v) => v === verdict);
  if (!kind || ![conflict, state, who, when, rule].every(isText) || !Array.isArray(articles)) return undefined;
  const strings = { conflict, state, who, when, rule } as Pick<Verdict, 'conflict' | 'state' | 'who' | 'when' | 'rule'>;
  const read = sidesIn(sides);
  return {
    conflict: strings.conflict,
    state: strings.state,
    verdict: kind,
    ...(isText(note) && note !== '' && { note }),
    who: strings.who,
    when: strings.when,
    rule: strings.rule,
    articles: articles.filter(isText),
    ...(read && { sides: read }),
  };
}

function sidesIn(value: unknown): Verdict['sides'] {
  if (!Array.isArray(value)) return undefined;
  return value.map((side) =>
    (Array.isArray(side) ? side : []).flatMap((ref): ArticleRef[] => {
      const { id, url, title } = asFields(ref) ?? {};
      return isText(id) ? [{ id, ...(isText(url) && { url }), ...(isText(title) && { title }) }] : [];
    }),
  );
}

/** Verdicts by reviewer and conflict, the latest of each; `withdrawn` ones are kept, so that they reach the file. */
export function latestVerdicts(verdicts: readonly Verdict[]): Verdict[] {
  const byReviewer = new Map<string, Verdict>();
  for (const verdict of [...verdicts].sort(inOrder)) byReviewer.set(`${verdict.conflict}\u0000${verdict.who}`, verdict);
  return [...byReviewer.values()];
}

/** What was decided, by whom and why: `dismissed, by Layla: one counts the wounded too`. */
export function verdictMessage({ verdict, who, note }: Pick<Verdict, 'verdict' | 'who' | 'note'>): Message {
  const said = { id: `verdict.${verdict}` };
  const signed = who === '' ? said : { id: 'verdict.by', params: { verdict: said, who } };
  return note === undefined || note === '' ? signed : { id: 'verdict.noted', params: { verdict: signed, note } };
}
