// In: action.yml. Out: what its steps do in a checkout, run as GitHub's runner runs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factdiff } from '../cli/run.ts';
import { killed, repository, root } from './articles.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: ReadonlyArray<{
      readonly id?: string;
      readonly env?: Record<string, string>;
      readonly run?: string;
    }>;
  };
}
const action = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as Action;
const step = action.runs.steps.find((s) => s.id === 'check')!;

/** Runs the step of the check with these inputs, as `bash -e` of the runner does. */
function run(cwd: string, inputs: Readonly<Record<string, string>>) {
  const inputOf = (name: string): string => inputs[name] ?? action.inputs[name]!.default;
  const given = Object.entries(step.env!).map(([key, value]) => [key, inputOf(/inputs\.([\w-]+)/.exec(value)![1]!)]);
  const env = {
    ...process.env,
    ...Object.fromEntries(given),
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: path.join(cwd, '.git/output'),
    GITHUB_STEP_SUMMARY: path.join(cwd, '.git/summary'),
  };
  const { status, stdout } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stdout, outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8'), summary: env.GITHUB_STEP_SUMMARY };
}

const two = { 'news/a.txt': killed(12), 'news/b.txt': killed(15) };

describe('the action', () => {
  test('annotates, writes the job summary and fails', () => {
    const { status, stdout, outputs, summary } = run(repository(two), {});
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=news\/b\.txt,/m);
    expect(outputs).toBe('exit-code=1\n');
    expect(readFileSync(summary, 'utf8')).toContain('12');
  });

  test('writes what is asked for and passes when it shall', () => {
    const cwd = repository(two);
    const inputs = { paths: 'news/a.txt\nnews/b.txt\n', 'fail-on': 'never', sarif: 'r.sarif', html: 'r.html' };
    expect(run(cwd, inputs).status).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'r.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
    expect(existsSync(path.join(cwd, 'r.html'))).toBe(true);
  });

  test('leaves to factdiff.yaml what is not said', () => {
    expect(run(repository({ ...two, 'factdiff.yaml': 'failOn: never\n' }), {}).status).toBe(0);
  });

  test('hides what a baseline knows, and takes further options', () => {
    const cwd = repository(two);
    expect(run(cwd, { baseline: 'known.json', args: '--update-baseline' }).status).toBe(0);
    expect(run(cwd, { baseline: 'known.json', 'fail-on-new': 'true' }).status).toBe(0);
    expect(run(cwd, { since: 'HEAD' }).status).toBe(0);
  });

  test('runs nothing that is written in an input', () => {
    const cwd = repository(two);
    const { status } = run(cwd, { paths: '$(touch hacked)\n`touch hacked`\n--fail-on=never', args: '' });
    expect(status).toBe(2);
    expect(existsSync(path.join(cwd, 'hacked'))).toBe(false);
  });

  test('uses every input that it has, and no option that factdiff has not', async () => {
    const used = Object.values(step.env!).map((value) => /inputs\.([\w-]+)/.exec(value)![1]!);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    const { stdout } = await factdiff(['check', '--help']);
    for (const [flag] of step.run!.matchAll(/--[a-z][\w-]+/g)) expect(stdout).toContain(flag);
  });
});
