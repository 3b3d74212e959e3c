// In: a story's gold and the report on its articles. Out: what was missed, what is loud without cause, what sprang.
import path from 'node:path';
import type { Conflict, Report, Side } from '../../src/core/conflict.ts';
import { type Gold, rulesOf, type Story } from './story.ts';

export interface Verdict {
  /** Conflicts of the gold that no report finds, or finds with another explanation, severity or scope. */
  readonly missed: readonly string[];
  /** Pairs that must stay silent and do not. */
  readonly sprung: readonly string[];
  /** Loud reports that find nothing of the gold. */
  readonly unexpected: readonly string[];
  readonly dates: readonly string[];
  readonly lineages: readonly string[];
}

type Quoted = { readonly article: string; readonly quote: string };

/** Loud: neither explained nor a note. */
const isLoud = (c: Conflict): boolean => !c.explanation && c.severity !== 'note';

export function judge({ gold, articles }: Story, report: Report): Verdict {
  const touches = (quoted: Quoted, side: Side): boolean => {
    const text = articles.get(quoted.article)!;
    const start = text.indexOf(quoted.quote);
    const end = start + quoted.quote.length;
    return side.evidence.some((e) => {
      if (path.basename(e.path) !== quoted.article) return false;
      const shared = Math.min(end, e.endOffset) - Math.max(start, e.offset);
      return shared > 0 && shared * 2 >= Math.min(end - start, e.endOffset - e.offset);
    });
  };
  const apart = (a: Quoted, b: Quoted, conflict: Conflict): boolean => {
    const [x, y] = [conflict.sides.filter((s) => touches(a, s)), conflict.sides.filter((s) => touches(b, s))];
    return x.length > 0 && y.length > 0 && !x.some((s) => y.includes(s));
  };
  const finds = (entry: Gold['conflicts'][number], conflict: Conflict): boolean =>
    rulesOf(entry).includes(conflict.rule) &&
    entry.sides.some((a) => entry.sides.some((b) => a.value !== b.value && apart(a, b, conflict)));
  const fits = gold.conflicts.map((entry) => report.conflicts.filter((c) => finds(entry, c)));
  const found = new Set(fits.flat());
  return {
    missed: gold.conflicts.flatMap((entry, i) => (entry.must === false ? [] : faultsOf(entry, fits[i]!))),
    sprung: gold.not_conflicts.flatMap((silence) =>
      report.conflicts
        .filter((c) => isLoud(c) && silence.sides.some((a) => silence.sides.some((b) => a !== b && apart(a, b, c))))
        .filter((c) => !found.has(c))
        .map((c) => `${c.rule}: ${silence.because}`),
    ),
    unexpected: report.conflicts.filter((c) => isLoud(c) && !found.has(c)).map(describe),
    dates: Object.entries(gold.dates ?? {}).flatMap(([file, date]) => {
      const published = report.articles.find((a) => path.basename(a.path) === file)?.published?.value ?? 'none';
      return published.startsWith(date) ? [] : [`${file}: ${published}, not ${date}`];
    }),
    lineages: [
      ...(gold.lineages ?? [])
        .filter((group) => new Set(group.map((file) => lineageOf(report, file))).size > 1)
        .map((g) => `apart: ${g.join(' ')}`),
      ...(gold.notLineages ?? [])
        .filter(([a, b]) => lineageOf(report, a) === lineageOf(report, b))
        .map((g) => `together: ${g.join(' ')}`),
    ],
  };
}

/** What is wrong with the reports that find an entry; nothing when one of them is right. */
function faultsOf(entry: Gold['conflicts'][number], fits: readonly Conflict[]): string[] {
  const subject = `${rulesOf(entry).join('|')}: ${entry.subject}`;
  if (fits.length === 0) return [subject];
  const right = fits.some(
    (c) =>
      c.explanation?.kind === entry.explained &&
      (entry.severity === undefined || c.severity === entry.severity) &&
      (entry.scope === undefined || c.scope === entry.scope),
  );
  return right
    ? []
    : [
        `${subject} (found as ${fits.map((c) => [c.severity, c.scope, c.explanation?.kind].filter(Boolean).join(' ')).join('; ')})`,
      ];
}

const lineageOf = (report: Report, file: string): string | undefined =>
  report.articles.find((a) => path.basename(a.path) === file)?.lineage.id;

function describe(c: Conflict): string {
  return `${c.rule}: ${c.sides.map((s) => `${s.value} «${s.evidence[0]?.quote}»`).join(' / ')}`;
}
