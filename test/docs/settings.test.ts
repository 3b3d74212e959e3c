// In: the settings, tables and workflows that the documents show. Out: whether the program takes them as they stand.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkYaml } from '../../src/config/check.ts';
import { configSchema, factsSchema } from '../../src/config/schema.ts';
import { overlayOf } from '../../src/config/world.ts';
import { readWorld } from '../../src/setup.ts';

const root = path.resolve(import.meta.dirname, '../..');
const say = (id: string, params?: object): string => `${id} ${JSON.stringify(params ?? {})}`;
const blocks = (page: string): string[] =>
  [...readFileSync(path.join(root, 'docs', page), 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((m) => m[1]!);
const faultsOf = (text: string, schema: typeof configSchema | typeof factsSchema) => {
  const checked = checkYaml('page.md', text, schema, say);
  return 'faults' in checked ? checked.faults.map((f) => `${f.line}: ${f.message}`) : [];
};

describe('docs/configuration.md', () => {
  const settings = blocks('configuration.md').filter((block) => /^(?:format|world):/m.test(block));

  test('shows settings that hold', () => {
    expect(settings).toHaveLength(2);
    for (const block of settings) expect(faultsOf(block, configSchema)).toEqual([]);
  });

  test('names every setting there is', () => {
    const shown = new Set(settings.flatMap((block) => Object.keys(parse(block) as object)));
    expect([...shown].sort()).toEqual(Object.keys(configSchema.shape).sort());
  });

  test('shows records that the world takes', () => {
    const world = settings.find((block) => block.startsWith('world:'))!;
    const config = configSchema.parse(parse(world));
    const loaded = { config, file: 'x', shown: 'x', lineOf: () => 1 };
    expect(Object.keys(overlayOf(loaded, readWorld(), say)!.records.people ?? {})).toContain('layla-hasan');
  });

  test('shows facts that hold', () => {
    const facts = blocks('configuration.md').find((block) => block.startsWith('# facts'))!;
    expect(faultsOf(facts, factsSchema)).toEqual([]);
  });
});

test('the workflow of docs/ci.md gives the action inputs that it has', () => {
  const { inputs } = parse(readFileSync(path.join(root, 'action.yml'), 'utf8')) as { inputs: object };
  const workflow = parse(blocks('ci.md').find((block) => block.startsWith('# .github'))!);
  const step = workflow.jobs.articles.steps.find((s: { uses: string }) => s.uses.includes('/factdiff@'));
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
});

test('the hook of docs/ci.md is one that there is', () => {
  const hooks = parse(readFileSync(path.join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Array<{ id: string }>;
  const shown = parse(blocks('ci.md').find((block) => block.startsWith('# .pre-commit'))!);
  expect(hooks.map((h) => h.id)).toContain(shown.repos[0].hooks[0].id);
});
