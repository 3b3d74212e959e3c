// In: fixtures/stories and the seeds. Out: the verdict on each; and what the tool is known to miss or misjudge, kept in limits.yaml.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Report } from '../../src/core/conflict.ts';
import { factdiff } from '../cli/run.ts';
import { judge, type Verdict } from './judge.ts';
import { ROOT, readStory, STORIES } from './story.ts';

/** The record of known limits: no story may do worse than it says, and one that does better must be taken off it. */
export const LIMITS = path.join(ROOT, 'fixtures', 'limits.yaml');

/** A verdict with nothing to say against the run. */
export const NO_FAULT: Verdict = { missed: [], sprung: [], unexpected: [], dates: [], lineages: [] };

/** Folders of all stories, the seeds first. */
export const folders: readonly string[] = [
  path.join(ROOT, 'seeds'),
  ...readdirSync(STORIES).map((name) => path.join(STORIES, name)),
];

/** Runs the whole line on a story's folder. */
export async function verdictOn(folder: string): Promise<Verdict> {
  const options = ['--format', 'json', '--fail-on', 'never', '--no-config', '--ui-lang', 'en'];
  const ran = await factdiff(['check', folder, ...options]);
  if (ran.stderr !== '') throw new Error(ran.stderr);
  return judge(readStory(folder), JSON.parse(ran.stdout) as Report);
}

/** What is known to go wrong with a story. */
export function limitsOf(): (story: string) => Verdict {
  const recorded = (parse(readFileSync(LIMITS, 'utf8')) ?? {}) as Record<string, Partial<Verdict>>;
  const stories = new Set(folders.map((folder) => path.basename(folder)));
  for (const story of Object.keys(recorded)) if (!stories.has(story)) throw new Error(`${LIMITS}: no story ${story}`);
  return (story) => ({ ...NO_FAULT, ...recorded[story] });
}
