// In: a claim record. Out: its cells for tables and CSV: who, what, when, round and date first.
import type { Say } from '../core/say.ts';
import type { ClaimRecord } from './claim-record.ts';

const COLUMNS = [
  'who',
  'what',
  'when',
  'round',
  'date',
  'where',
  'quantity',
  'polarity',
  'modality',
  'speaker',
  'place',
  'quote',
] as const;

export const claimHead = (say: Say): string[] => COLUMNS.map((name) => say(`column.${name}`));

/** Column names for programs: the record's own keys. */
export const CLAIM_COLUMNS: readonly string[] = COLUMNS;

export function claimRow(claim: ClaimRecord): string[] {
  const { who, what, when, round, date, where, quantity, polarity, modality, attribution, path, evidence } = claim;
  return [
    (who ?? []).map((w) => w.text).join(' + '),
    what?.text ?? '',
    when?.text ?? '',
    round ? String(round.value) : '',
    date ?? '',
    where?.text ?? '',
    quantity?.text ?? '',
    polarity,
    modality,
    attribution.speaker ?? attribution.via ?? '',
    `${path}:${evidence.line}`,
    evidence.quote,
  ];
}
