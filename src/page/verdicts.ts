// In: what reviewers decide. Out: a verdicts file, one JSON object a line (docs/verdicts.md), and back.
import { byCodeUnit, inTurn } from '../core/order.ts';
import { plain } from '../report/plain.ts';
import type { Item } from './data.ts';

export const VERDICTS = ['confirm', 'dismiss', 'explained', 'not-same-event', 'needs-work'] as const;
export type VerdictKind = (typeof VERDICTS)[number];

/** One reviewer's decision on one conflict; a later one by the same reviewer takes its place. */
export interface Verdict {
  /** Id of the conflict. */
  readonly conflict: string;
  /** The conflict's `state` when it was judged: other values make another state. */
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
}

export function verdictOn(item: Item, verdict: Verdict['verdict'], note: string, who: string, when: string): Verdict {
  const { id, state, rule } = item.conflict;
  const articles = item.articles.map((a) => a.id).sort(byCodeUnit);
  return { conflict: id, state, verdict, ...(note !== '' && { note }), who, when, rule, articles };
}

const HEAD = { format: 'factdiff-verdicts', schemaVersion: 1 };

const inOrder = inTurn<Verdict>(
  (a, b) => byCodeUnit(a.conflict, b.conflict),
  (a, b) => byCodeUnit(a.when, b.when),
  (a, b) => byCodeUnit(a.who, b.who),
);

/** The file: a line that names the format, then a line a verdict in an order that does not depend on who gave them first. */
export function verdictsFile(verdicts: readonly Verdict[]): string {
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
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

/** A verdict of these fields; what is shown to people is cleaned as article text is. */
function verdictIn(fields: Fields | undefined): Verdict | undefined {
  if (!fields) return undefined;
  const { conflict, state, verdict, note, who = '', when, rule = '', articles = [] } = fields;
  const kind = [...VERDICTS, 'withdrawn' as const].find((v) => v === verdict);
  if (typeof conflict !== 'string' || typeof state !== 'string' || !kind || typeof when !== 'string') return undefined;
  if (typeof who !== 'string' || typeof rule !== 'string' || !Array.isArray(articles)) return undefined;
  const said = typeof note === 'string' && note !== '' ? { note: plain(note) } : {};
  return {
    conflict,
    state,
    verdict: kind,
    ...said,
    who: plain(who),
    when: plain(when),
    rule,
    articles: articles.map(String),
  };
}

/** Verdicts by reviewer and conflict, the latest of each; `withdrawn` ones are kept, so that they reach the file. */
export function latest(verdicts: readonly Verdict[]): Verdict[] {
  const byReviewer = new Map<string, Verdict>();
  for (const verdict of [...verdicts].sort(inOrder)) byReviewer.set(`${verdict.conflict}\u0000${verdict.who}`, verdict);
  return [...byReviewer.values()];
}
