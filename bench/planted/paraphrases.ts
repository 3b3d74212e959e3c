// In: an archive (NDJSON of articles). Out: a table: values of each kind that two outlets tell in their own words, altered in one text, and how many are found.

import type { Article } from '../../src/core/article.ts';
import type { Conflict, Evidence } from '../../src/core/conflict.ts';
import { generator } from '../random.ts';
import { everywhere } from './alter.ts';
import { isLoud, openBench, SEED } from './bench.ts';
import { type Retelling, retellingsOf } from './retellings.ts';
import { shuffled } from './shuffled.ts';
import { TOLD } from './told-values.ts';

/** Retellings of one kind, where as many are found. */
const OF_A_KIND = 40;

const { articles, listed, isWanted, conflictsOf } = await openBench('paraphrases.ts');

for (const kind of TOLD.filter(isWanted)) {
  const retellings = shuffled(retellingsOf(articles, kind), generator(SEED)).slice(0, OF_A_KIND);
  let [loud, quiet, silent] = [0, 0, 0];
  for (const retelling of retellings) {
    const found = await foundIn(retelling);
    if (found.some(isLoud)) loud++;
    else if (found.length > 0) quiet++;
    else if (listed) tell(retelling);
    if (await isSilent(retelling)) silent++;
  }
  console.log(
    `${kind.padEnd(8)} altered ${retellings.length}, loud ${loud}, quiet ${quiet}, missed ${retellings.length - loud - quiet}; unchanged pairs silent ${silent}`,
  );
}

/** Conflicts between the altered text and the other's value. */
async function foundIn({ one, other }: Retelling): Promise<Conflict[]> {
  const told = one.article.text.slice(one.start + one.value.start, one.start + one.value.end);
  const changed = everywhere(one.article, told, one.value.instead);
  const values = [...other.article.text.matchAll(literally(told))].map((m) => inBody(other.article, m.index));
  const on = (article: Article, test: (evidence: Evidence) => boolean) => (conflict: Conflict) =>
    conflict.sides.some((side) => side.evidence.some((e) => e.article === article.id && test(e)));
  return (await conflictsOf([changed, other.article]))
    .filter(on(changed, () => true))
    .filter(on(other.article, (e) => values.some((at) => e.offset <= at + told.length && e.endOffset >= at)));
}

/** Is nothing said of the value while both texts tell the same? */
async function isSilent({ one, other }: Retelling): Promise<boolean> {
  const conflicts = await conflictsOf([one.article, other.article]);
  return [one, other].every(({ article, start, value }) => {
    const at = inBody(article, start + value.start);
    const touches = (e: Evidence): boolean => e.article === article.id && e.offset <= at && e.endOffset >= at;
    return !conflicts.some(({ sides }) => sides.some(({ evidence }) => evidence.some(touches)));
  });
}

function literally(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}.,/:-])${text.replaceAll('.', '\\.')}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}

/** Offsets of a record are told in its body. */
function inBody({ regions }: Article, at: number): number {
  const body = Math.min(...regions.filter((r) => r.kind === 'body').map((r) => r.start));
  return at >= body ? at - body : at;
}

function tell({ one, other }: Retelling): void {
  console.log(`  missed ${one.value.key} > ${one.value.instead}`);
  for (const { article, start, end } of [one, other])
    console.log(`    ${article.id}: ${article.text.slice(start, end).trim()}`);
}
