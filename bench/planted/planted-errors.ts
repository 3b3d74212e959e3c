// In: an archive (NDJSON of articles). Out: a table: errors of each kind planted in a text that another outlet has too, and how many are found.

import type { Article } from '../../src/core/article.ts';
import type { Conflict } from '../../src/core/conflict.ts';
import { generator } from '../random.ts';
import { altered } from './alter.ts';
import { isLoud, openBench, SEED } from './bench.ts';
import { KINDS, type Kind, type Slot, slotsIn } from './kinds.ts';
import { shuffled } from './shuffled.ts';
import { type Twin, twinsOf } from './twins.ts';

/** Two texts that agree, and the change that sets them against each other. */
interface Planting {
  readonly twin: Twin;
  /** Offsets in the article. */
  readonly slot: Slot;
}

/** Errors of one kind; each in another article. */
const OF_A_KIND = 12;

const { articles, listed, isWanted, conflictsOf } = await openBench('planted-errors.ts');

const twins = shuffled(twinsOf(articles), generator(SEED));
let [planted, foundAll, silent, pairs] = [0, 0, 0, 0];
for (const kind of KINDS.filter(isWanted)) {
  const plantings = plantingsOf(kind, twins);
  const found: Planting[] = [];
  const quiet: Planting[] = [];
  for (const planting of plantings) {
    if (await isFound(kind, planting)) found.push(planting);
    if (await isSilent(kind, planting)) quiet.push(planting);
  }
  console.log(
    `${kind.padEnd(10)} planted ${plantings.length}, found ${found.length}, unchanged pairs silent ${quiet.length}`,
  );
  planted += plantings.length;
  foundAll += found.length;
  silent += quiet.length;
  pairs += plantings.length;
}
console.log(`all        planted ${planted}, found ${foundAll}, unchanged pairs silent ${silent} of ${pairs}`);

/** One slot of the kind in each of so many articles. */
function plantingsOf(kind: Kind, from: readonly Twin[]): Planting[] {
  const used = new Set<string>();
  const found: Planting[] = [];
  for (const twin of from) {
    if (found.length === OF_A_KIND) break;
    const { article, start, end } = twin;
    const [slot] = slotsIn(kind, article.text.slice(start, end));
    if (!slot || used.has(article.id)) continue;
    used.add(article.id);
    found.push({ twin, slot: { start: start + slot.start, end: start + slot.end, instead: slot.instead } });
  }
  return found;
}

async function isFound(kind: Kind, { twin, slot }: Planting): Promise<boolean> {
  const { article, other } = twin;
  const changed = altered(article, slot.start, slot.end, slot.instead);
  // Offsets of a record are told in its body.
  const body = Math.min(...changed.regions.filter((r) => r.kind === 'body').map((r) => r.start));
  const [start, end] = [slot.start - body - 1, slot.start - body + slot.instead.length + 1];
  const found = (await loud([changed, other])).some((c) =>
    c.sides.some((s) => s.evidence.some((e) => e.article === changed.id && e.offset < end && e.endOffset > start)),
  );
  if (!found && listed) tell(kind, 'missed', twin, slot);
  return found;
}

async function isSilent(kind: Kind, { twin, slot }: Planting): Promise<boolean> {
  const conflicts = await loud([twin.article, twin.other]);
  if (conflicts.length > 0 && listed)
    tell(
      kind,
      `loud: ${conflicts.map((c) => `${c.rule} ${c.sides.map((s) => s.evidence[0]!.quote).join(' / ')}`).join('; ')}`,
      twin,
      slot,
    );
  return conflicts.length === 0;
}

async function loud(pair: readonly Article[]): Promise<Conflict[]> {
  return (await conflictsOf(pair)).filter(isLoud);
}

function tell(kind: Kind, what: string, { article, other, start, end }: Twin, slot: Slot): void {
  const { text } = article;
  const sentence = `${text.slice(start, slot.start)}[${text.slice(slot.start, slot.end)} > ${slot.instead}]${text.slice(slot.end, end)}`;
  console.log(`  ${kind} ${what}\n    ${article.id} ${other.id}\n    ${sentence.trim()}`);
}
