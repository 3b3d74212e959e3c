// In: paths of articles. Out: a table: the user CPU that each stage of the line takes on them, by samples of V8's profiler.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { bundle } from '../scripts/bundle.ts';
import { ROOT, userSeconds } from './user-seconds.ts';

/** Stages with the source files whose code is theirs, in the order of the line. The innermost frame that has a stage decides. */
const STAGES: ReadonlyArray<readonly [stage: string, files: RegExp]> = [
  ['read', /^src\/(?:read|config)\//],
  ['tokenise', /^src\/text\/(?:tokenise|characters|document|sentences|quotations|sentence-facts)/],
  ['vocabulary', /^src\/(?:text\/vocabulary|lexicon\/|lang\/\w+\/(?:clitics|fold|fitting|inflection))/],
  ['tag', /^src\/(?:annotate\/(?:tag|senses|scan)|lang\/\w+\/(?:disambiguation|noun-phrases))/],
  ['names', /^src\/(?:annotate\/(?:names|people|roles|homonyms)|lang\/\w+\/name)/],
  ['concepts', /^src\/annotate\/(?:lookup|concepts|markers|index)/],
  ['values', /^src\/annotate\//],
  ['claims', /^src\/claims\//],
  ['align', /^src\/(?:align\/|text\/diff)/],
  ['rules', /^src\/rules\//],
  ['report', /^src\/report\//],
  ['store', /^src\/(?:store|parallel)\//],
];

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}
interface Profile {
  readonly nodes: ReadonlyArray<{ id: number; callFrame: Frame; children?: readonly number[] }>;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Which source file the lines of an unminified bundle come from: esbuild heads each module with its path. */
function modulesOf(file: string): (line: number) => string | undefined {
  const heads: Array<readonly [line: number, module: string]> = [];
  for (const [line, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    const module = /^\s*\/\/ ((?:src|node_modules)\/\S+)$/.exec(text)?.[1];
    if (module !== undefined) heads.push([line, module]);
  }
  return (line) => heads.findLast(([from]) => from <= line)?.[1];
}

/** Sampled microseconds by stage. */
function timesByStage(profile: Profile, folder: string): Map<string, number> {
  const parents = new Map(profile.nodes.flatMap((n) => (n.children ?? []).map((child) => [child, n.id] as const)));
  const frames = new Map(profile.nodes.map((n) => [n.id, n.callFrame]));
  const modules = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, modulesOf(path.join(folder, name))] as const),
  );
  const stages = new Map<number, string>();
  const stageOf = (id: number): string => {
    const known = stages.get(id);
    if (known !== undefined) return known;
    const { functionName, url, lineNumber } = frames.get(id)!;
    const module = modules.get(path.basename(url))?.(lineNumber);
    const own = module && STAGES.find(([, files]) => files.test(module))?.[0];
    const parent = parents.get(id);
    const stage = functionName === '(garbage collector)' ? 'garbage' : (own ?? (parent ? stageOf(parent) : 'other'));
    stages.set(id, stage);
    return stage;
  };
  const times = new Map<string, number>();
  for (const [i, id] of profile.samples.entries())
    if (frames.get(id)!.functionName !== '(idle)')
      times.set(stageOf(id), (times.get(stageOf(id)) ?? 0) + profile.timeDeltas[i]!);
  return times;
}

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('usage: npm run bench:stages -- PATHS…');
// Named as the package's own folder: a thread runs the worker that lies beside the data.
const folder = path.join(ROOT, '.stages/dist');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
symlinkSync(path.join(ROOT, 'dist/data'), path.join(folder, 'data'));
await bundle(folder, { minify: false });
const profiles = mkdtempSync(path.join(os.tmpdir(), 'factdiff-stages-'));
const flags = ['--cpu-prof', '--cpu-prof-interval', '2000', '--cpu-prof-dir', profiles];
const options = ['--format', 'json', '--no-config', '--no-cache', '--threads', '1'];
const user = userSeconds([
  process.execPath,
  ...flags,
  path.join(ROOT, 'bench/stages-cli.js'),
  'check',
  ...options,
  ...paths,
]);
const times = new Map<string, number>();
for (const name of readdirSync(profiles)) {
  const profile = JSON.parse(readFileSync(path.join(profiles, name), 'utf8')) as Profile;
  for (const [stage, time] of timesByStage(profile, folder)) times.set(stage, (times.get(stage) ?? 0) + time);
}
rmSync(profiles, { recursive: true });
const whole = [...times.values()].reduce((a, b) => a + b, 0);
console.log(`user CPU ${user.toFixed(1)} s, Node ${process.versions.node}, shares by samples of 2 ms\n`);
for (const stage of [...STAGES.map(([name]) => name), 'garbage', 'other']) {
  const share = (times.get(stage) ?? 0) / whole;
  console.log(`${stage.padEnd(12)}${(100 * share).toFixed(1).padStart(6)} %${(share * user).toFixed(2).padStart(9)} s`);
}
