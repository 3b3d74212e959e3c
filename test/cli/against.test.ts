// In: an archive's articles and new ones. Out: whether the new ones are compared with the index of the archive, which is not read again.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../../src/store/archive.ts';
import { folderOf } from '../read/articles.ts';
import { factdiff } from './run.ts';

const root = path.resolve(import.meta.dirname, '../..');
const article = (outlet: string, round: string): string =>
  `---\noutlet: ${outlet}\nlang: en\npublished: 2021-04-07\n---\nTalks open in Muscat\n\nThe ${round} round of talks between Iraq and the United States opened in Muscat on Wednesday, the Iraqi foreign ministry said.\n`;
const files = { 'old/a.txt': article('One', 'third'), 'new/b.txt': article('Two', 'fourth') };
const place = (): string => path.join(mkdtempSync(path.join(tmpdir(), 'factdiff-index-')), 'index');

/** An index of the old article, and the folder it was made in. */
async function indexed(world: Readonly<Record<string, string>> = files): Promise<{ cwd: string; into: string }> {
  const [cwd, into] = [folderOf(world), place()];
  expect((await factdiff(['index', 'old', '--into', into], { cwd })).code).toBe(0);
  return { cwd, into };
}

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('what check says with an index', () => {
  test('is what one run over all articles says of the new ones, byte for byte', async () => {
    const list = (wanted: (file: string) => boolean): string =>
      readdirSync(path.join(root, 'fixtures/stories'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.txt') && wanted(path.basename(file)))
        .map((file) => `fixtures/stories/${file}\n`)
        .join('');
    const isNew = (name: string): boolean => name.startsWith('b');
    const into = place();
    const run = (argv: string[], stdin: string) => factdiff([...argv, '--files-from', '-'], { cwd: root, stdin });
    const { stdout } = await run(
      ['index', '--into', into],
      list((name) => !isNew(name)),
    );
    expect(stdout).toContain(' articles read');
    const both = await run(
      ['--format', 'ndjson'],
      list(() => true),
    );
    const against = await run(['--format', 'ndjson', '--against', into], list(isNew));
    const ofNew = lines(both.stdout).filter((line) =>
      JSON.parse(line).sides.some((side: { evidence: Array<{ path: string }> }) =>
        side.evidence.some((e) => isNew(path.basename(e.path))),
      ),
    );
    expect(ofNew.length).toBeGreaterThan(20);
    expect(lines(against.stdout)).toEqual(ofNew);
  }, 300_000);

  test('rests on the index alone: the archive may be gone', async () => {
    const { cwd, into } = await indexed();
    rmSync(path.join(cwd, 'old'), { recursive: true });
    const { code, stdout } = await factdiff(['--format', 'json', 'new', '--against', into], { cwd });
    expect(code).toBe(1);
    const { articles, conflicts, stats, topics } = JSON.parse(stdout);
    expect(conflicts).toMatchObject([{ rule: 'ordinal' }]);
    expect(articles.map((a: { path: string }) => a.path)).toEqual(['new/b.txt', 'old/a.txt']);
    expect(topics[0].articles).toHaveLength(2);
    expect(stats).toMatchObject({ articles: 1, archived: 1 });
  });

  test('leaves out what the archive says against itself', async () => {
    const { cwd, into } = await indexed({
      ...files,
      'old/c.txt': article('Three', 'fifth'),
      'new/b.txt': 'Rain in Oran\n\nIt rained in Oran on Monday.\n',
    });
    const { code, stdout } = await factdiff(['--format', 'ndjson', 'new', '--against', into], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('an article that is checked again stands in the place of the archived one', async () => {
    const { cwd, into } = await indexed();
    writeFileSync(path.join(cwd, 'old/a.txt'), article('One', 'fourth'));
    const { code } = await factdiff(['old', 'new', '--against', into], { cwd });
    expect(code).toBe(0);
  });

  test('a byte-copy of an archived article is an article of its own', async () => {
    const { cwd, into } = await indexed({ ...files, 'new/b.txt': files['old/a.txt'] });
    const argv = ['--format', 'json', 'new', '--against', into, '--explained', 'show'];
    const { stdout } = await factdiff(argv, { cwd });
    expect(JSON.parse(stdout).stats).toMatchObject({ articles: 1, archived: 1 });
  });
});

describe('factdiff index', () => {
  test.for(['old/a.txt', 'old/a.txt/index'])('makes no index of a file: %s', async (into) => {
    const { code, stderr } = await factdiff(['index', 'old', '--into', into], { files });
    expect(code).toBe(2);
    expect(stderr).toContain(`The folder ${into} is no index`);
  });

  test('passes over what it holds, replaces what has changed', async () => {
    const { cwd, into } = await indexed();
    const again = await factdiff(['index', 'old', 'new', '--into', into], { cwd });
    expect(again.stdout).toContain('2 articles read, 1 new or changed');
    writeFileSync(path.join(cwd, 'old/a.txt'), article('One', 'fourth'));
    const changed = await factdiff(['index', 'old', 'new', '--into', into], { cwd });
    expect(changed.stdout).toMatch(/2 articles read, 1 new or changed; .* holds 2/);
    expect((await factdiff(['new', '--against', into], { cwd })).code).toBe(0);
  });

  test('brings an index of another version up to date without the files of the archive', async () => {
    const cwd = folderOf(files);
    const into = place();
    await factdiff(['index', 'old', '--into', into], { cwd });
    writeFileSync(path.join(cwd, 'factdiff.yaml'), 'timeZone: Asia/Baghdad\n');
    const refused = await factdiff(['new', '--against', into], { cwd });
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`factdiff index --into ${into}`);
    rmSync(path.join(cwd, 'old'), { recursive: true });
    const { stdout } = await factdiff(['index', '--into', into, '--config', 'factdiff.yaml'], { cwd });
    expect(stdout).toContain('0 articles read, 1 new or changed');
    expect((await factdiff(['new', '--against', into], { cwd })).code).toBe(1);
  });

  test('two at once take turns; each finds what the other wrote', async () => {
    const [cwd, into] = [folderOf(files), place()];
    const both = await Promise.all(['old', 'new'].map((from) => factdiff(['index', from, '--into', into], { cwd })));
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(both.map(({ stdout }) => stdout).join()).toContain('holds 2');
  });

  test('a folder of other things is refused and left as it is', async () => {
    const cwd = folderOf(files);
    for (const argv of [
      ['new', '--against', 'old'],
      ['index', 'new', '--into', 'old'],
    ]) {
      const { code, stderr } = await factdiff(argv, { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain('The folder old is no index of factdiff');
    }
    expect(readdirSync(path.join(cwd, 'old'))).toEqual(['a.txt']);
  });

  test('a folder that is not there is told with what makes it', async () => {
    const { code, stderr } = await factdiff(['new', '--against', 'missing'], { cwd: folderOf(files) });
    expect(code).toBe(2);
    expect(stderr).toContain('factdiff index PATHS --into missing');
  });
});

describe('a damaged index is refused, with what to do', () => {
  const damage: ReadonlyArray<readonly [string, RegExp, (file: string) => void]> = [
    ['its manifest is cut short', /^MANIFEST/, (file) => truncateSync(file, 3)],
    ['its manifest is gone', /^MANIFEST/, (file) => rmSync(file)],
    ['its pointer is empty', /^CURRENT/, (file) => truncateSync(file, 0)],
    ['its entries are gone', /\.(?:log|ldb)$/, (file) => truncateSync(file, 0)],
  ];
  test.for(damage)('%s', async ([, name, harm]) => {
    const { cwd, into } = await indexed();
    for (const file of readdirSync(into)) if (name.test(file)) harm(path.join(into, file));
    for (const argv of [
      ['new', '--against', into],
      ['index', 'old', '--into', into],
    ]) {
      const { code, stderr } = await factdiff(argv, { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/damaged|no index of factdiff/);
    }
  });

  test('one byte of an entry is another', async () => {
    const { cwd, into } = await indexed();
    const log = path.join(into, readdirSync(into).find((name) => name.endsWith('.log'))!);
    // Opened and closed once more, the engine has the entry in a table: what is wrong in a log it drops.
    const edition = { rules: 'x', desk: 'y' };
    await (await openArchive(into, edition, { write: true })).close();
    mkdirSync(path.dirname(log), { recursive: true });
    const table = path.join(into, readdirSync(into).find((name) => name.endsWith('.ldb'))!);
    const bytes = readFileSync(table);
    bytes[Math.floor(bytes.length / 2)]! ^= 1;
    writeFileSync(table, bytes);
    const { code, stderr } = await factdiff(['new', '--against', into], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('damaged');
  });
});
