// In: the package as npm packs it. Out: what is in it, and whether it installs and runs in an empty folder, without a network.
import { execFile, execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderOf } from './read/articles.ts';

const root = path.resolve(import.meta.dirname, '..');
const env = {
  ...process.env,
  npm_config_audit: 'false',
  npm_config_fund: 'false',
  npm_config_update_notifier: 'false',
};
const place = folderOf({ 'package.json': '{ "name": "desk", "private": true, "type": "module" }' });
const installed = path.join(place, 'node_modules/factdiff');
const run = promisify(execFile);
let packed: string[];

beforeAll(async () => {
  await run(path.join(root, 'node_modules/.bin/tsx'), ['scripts/build-package.ts'], { cwd: root });
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', place];
  const { stdout } = await run('npm', pack, { cwd: root, env });
  const [{ filename, files }] = JSON.parse(stdout);
  packed = files.map((file: { path: string }) => file.path);
  await run('npm', ['install', '--offline', '--no-package-lock', `./${filename}`], { cwd: place, env });
}, 120_000);

/** Runs the installed command. */
function factdiff(argv: readonly string[], cwd = place): string {
  return execFileSync(path.join(place, 'node_modules/.bin/factdiff'), argv, { cwd, encoding: 'utf8', stdio: 'pipe' });
}

describe('the package', () => {
  test('holds the program, its data, declarations, schemas and licences, and nothing else', () => {
    const kinds = new Set(
      packed.map((file) =>
        file
          .replace(/^dist\/[\w-]+\.c?js$/, 'dist/*.js')
          .replace(/^dist\/(program|pipeline)-.*\.code$/, 'dist/*.code')
          .replace(/^(dist\/\w+)\/.*/, '$1/'),
      ),
    );
    expect([...kinds].sort()).toEqual([
      'LICENSE',
      ...(existsSync(path.join(root, 'README.md')) ? ['README.md'] : []),
      'bin/factdiff.js',
      'bin/package.json',
      'dist/*.code',
      'dist/*.js',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/data/',
      'dist/page/',
      'dist/schemas/',
      'dist/types/',
      'package.json',
    ]);
  });

  test('names in its notices every package that is bundled', () => {
    const notices = readFileSync(path.join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8');
    for (const name of ['commander', 'linkedom', 'zod', 'preact', 'yaml'])
      expect(notices).toMatch(new RegExp(`^${name} `, 'm'));
  });

  test('installs nothing beside itself but, where it can be had, the engine of the index', () => {
    const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
    const optional = Object.entries<{ optional?: boolean; dev?: boolean }>(lock.packages)
      .filter(([, { optional, dev }]) => optional && !dev)
      .map(([folder]) => folder.replace('node_modules/', ''));
    const found = readdirSync(path.join(place, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(optional).toContain('classic-level');
    expect(['factdiff', ...optional]).toEqual(expect.arrayContaining(found));
  });
});

describe('installed in an empty folder', () => {
  test('it checks every format in and writes every format out', () => {
    cpSync(path.join(root, 'fixtures/formats'), path.join(place, 'articles'), { recursive: true });
    const outs = ['json', 'sarif', 'junit', 'gitlab', 'checkstyle', 'rdjson', 'csv', 'xlsx', 'markdown', 'html'];
    mkdirSync(path.join(place, 'out'));
    const argv = outs.flatMap((format) => ['--out', `${format}=out/report.${format}`]);
    factdiff(['articles', '--fail-on', 'never', '--quiet', ...argv]);
    expect(readdirSync(path.join(place, 'out'))).toHaveLength(outs.length);
    const report = JSON.parse(readFileSync(path.join(place, 'out/report.json'), 'utf8'));
    expect(report.articles.length).toBeGreaterThan(8);
  });

  test.for(['--version', 'rules', 'schema config', 'completion fish', 'help verdict', 'explain ordinal'])(
    'factdiff %s runs',
    (line) => {
      expect(factdiff(line.split(' ')).length).toBeGreaterThan(4);
    },
  );

  test('its library is imported with its types', () => {
    const program = `import { check, extract, render, type Report } from 'factdiff';
const report: Report = await check([{ text: 'The third round of talks opened.', title: 'Talks' }]);
const claims: string[] = [];
for await (const { polarity } of extract([{ text: 'The third round of talks opened.' }])) claims.push(polarity);
console.log(report.articles.length, claims.length > 0, (await render(report, 'sarif')).length > 100);
`;
    writeFileSync(path.join(place, 'desk.ts'), program);
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc');
    const strict = '--strict --module nodenext --target es2023 --skipLibCheck false --types node'.split(' ');
    const types = path.join(root, 'node_modules/@types');
    execFileSync(process.execPath, [compiler, ...strict, '--typeRoots', types, 'desk.ts'], {
      cwd: place,
      stdio: 'pipe',
    });
    expect(execFileSync(process.execPath, ['desk.js'], { cwd: place, encoding: 'utf8' })).toBe('1 true true\n');
  });

  test('its schemas are found under their names', () => {
    const program =
      "import config from 'factdiff/schemas/config.json' with { type: 'json' }; console.log(config.description);";
    const out = execFileSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], {
      cwd: place,
      encoding: 'utf8',
    });
    expect(out).toBe('factdiff.yaml\n');
  });
});
