// In: counts of a toll that differ, in texts of which some do not state their hour. Out: that they may be one figure as it moved.
import { AT_ONCE, type Counted, type Explained, figureOf, GROWING, ofOneWhole, valuesOf } from './updates.ts';

/**
 * What explains counts of a toll that may or may not be of one hour: some of them move as news comes in, and where not every article
 * states its hour, nothing says that these did not.
 */
export function maybeMoved(group: readonly Counted[]): Explained | undefined {
  const { state } = group[0]!.value;
  if (!GROWING.has(state) || AT_ONCE.has(state) || ofOneWhole(group)) return undefined;
  const figures = group.map(figureOf);
  if (figures.every((f) => f.stated) || areRivals(group)) return undefined;
  const steps = [...new Set(valuesOf(figures))].sort((a, b) => a - b).join(', ');
  return { kind: 'updated-figure', text: { id: 'explanation.maybe-moved', params: { steps } } };
}

/** Each figure has its own speaker, or one article gives several: whoever counts otherwise is set against them. */
function areRivals(group: readonly Counted[]): boolean {
  const speakers = group.map(
    ({ statement }) => statement.claim.attribution.speakerId ?? statement.claim.attribution.speaker,
  );
  const values = new Map<number, number>();
  for (const o of group) {
    const known = values.get(o.statement.member.article);
    const { value } = figureOf(o);
    if (known !== undefined && known !== value) return true;
    values.set(o.statement.member.article, value);
  }
  return !speakers.includes(undefined) && new Set(speakers).size > 1;
}
