// In: an archive (NDJSON of articles). Out: a table: errors of each kind planted in a text that another outlet has too, and how many are found.

import process from 'node:process';
import { packed } from '../../src/align/signatures.ts';
import { loadFurniture } from '../../src/cli/inputs.ts';
import type { Article } from '../../src/core/article.ts';
import type { Conflict } from '../../src/core/conflict.ts';
import { check, extract } from '../../src/pipeline.ts';
import { readArticles } from '../../src/read/articles.ts';
import { loadSpeaker } from '../../src/report/messages/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { createSetup } from '../../src/setup.ts';
import { generator } from '../random.ts';
import { ROOT } from '../user-seconds.ts';
import { altered } from './alter.ts';
import { KINDS, type Kind, type Slot, slotsIn } from './kinds.ts';
import { shuffled } from './shuffled.ts';
import { type Twin, twinsOf } from './twins.ts';

/** Two texts that agree, and the change that sets them against each other. */
interface Planting {
  readonly twin: Twin;
  /** Offsets in the article. */
  readonly slot: Slot;
}

const SEED = 20130203;
/** Errors of one kind; each in another article. */
const OF_A_KIND = 12;

const [archive, ...options] = process.argv.slice(2);
if (archive === undefined) {
  console.error('usage: tsx bench/planted/planted-errors.ts ARCHIVE [--list] [KIND…]');
  process.exit(2);
}
const setup = createSetup();
const say = await loadSpeaker('en');
const log = { problem: () => undefined, skipped: () => undefined };
const articles: Article[] = [];
for await (const article of readArticles([archive], { cwd: ROOT, log, furniture: loadFurniture(), lang: 'auto' }))
  articles.push(article);

const twins = shuffled(twinsOf(articles), generator(SEED));
let [planted, foundAll, silent, pairs] = [0, 0, 0, 0];
const wanted = KINDS.filter((kind) => options.every((o) => o.startsWith('--')) || options.includes(kind));
for (const kind of wanted) {
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
  if (!found && options.includes('--list')) tell(kind, 'missed', twin, slot);
  return found;
}

async function isSilent(kind: Kind, { twin, slot }: Planting): Promise<boolean> {
  const conflicts = await loud([twin.article, twin.other]);
  if (conflicts.length > 0 && options.includes('--list'))
    tell(
      kind,
      `loud: ${conflicts.map((c) => `${c.rule} ${c.sides.map((s) => s.evidence[0]!.quote).join(' / ')}`).join('; ')}`,
      twin,
      slot,
    );
  return conflicts.length === 0;
}

async function loud(pair: readonly Article[]): Promise<Conflict[]> {
  const extractions = pair.map((article) => extract(article, setup));
  const { conflicts } = await check(
    { signatures: packed(extractions), article: (i) => pair[i]!, extraction: (i) => extractions[i]! },
    RULES,
    say,
    setup,
  );
  return conflicts.filter((c) => c.severity !== 'note' && !c.explanation);
}

function tell(kind: Kind, what: string, { article, other, start, end }: Twin, slot: Slot): void {
  const { text } = article;
  const sentence = `${text.slice(start, slot.start)}[${text.slice(slot.start, slot.end)} > ${slot.instead}]${text.slice(slot.end, end)}`;
  console.log(`  ${kind} ${what}\n    ${article.id} ${other.id}\n    ${sentence.trim()}`);
}
