// In: a folder that was made to hurt, read by the real program. Out: a word on each file, bounded memory, nothing written elsewhere.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../read/articles.ts';

const bin = path.resolve(import.meta.dirname, '../../bin/factdiff.js');
const MEGABYTE = 1 << 20;
const killed = (n: number): string =>
  `انفجار في حمص\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;
const onExit = 'process.on("exit",()=>process.stderr.write("rss "+process.resourceUsage().maxRSS+"\\n"))';

/** Runs the bundle in a process of its own. `megabytes` is the most memory that it held. */
function factdiff(argv: readonly string[], cwd: string) {
  const node = ['--max-old-space-size=400', '--import', `data:text/javascript,${encodeURIComponent(onExit)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bin, ...argv], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 8 * MEGABYTE,
  });
  return { status, stdout, stderr, megabytes: Number(/rss (\d+)/.exec(stderr)?.[1]) / 1024 };
}

const brackets = '['.repeat(12 * MEGABYTE);
const docx = (xml: Uint8Array): Uint8Array =>
  zipSync({ 'word/document.xml': xml, '../../evil.txt': Buffer.from('evil') }, { level: 9 });

const FILES: Readonly<Record<string, () => string | Uint8Array>> = {
  'brackets.json': () => brackets,
  'brackets.ndjson': () => brackets,
  'tags.html': () => '<p>خبر'.repeat(2_000_000),
  'words.html': () => `<p>${'خبر '.repeat(4 * MEGABYTE)}`,
  'words.mhtml': () =>
    `MIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${'=61 = '.repeat(4 * MEGABYTE)}`,
  'parts.mhtml': () => `Content-Type: multipart/related; boundary=x\n\n${'--x\n'.repeat(8 * MEGABYTE)}`,
  'items.xml': () =>
    `<rss><channel>${'<item><title>a</title><description>b</description></item>'.repeat(500_000)}</channel></rss>`,
  'long.txt': () => `عنوان\n\n${'قال مسؤول إن المحادثات بدأت. '.repeat(80_000)}`,
  'bomb.txt.gz': () => gzipSync(Buffer.alloc(80 * MEGABYTE)),
  'bomb.ndjson.gz': () => {
    const member = gzipSync(Buffer.alloc(64 * MEGABYTE, 0x0a), { level: 9 });
    return Buffer.concat(Array.from({ length: 20 }, () => member));
  },
  'bomb.docx': () => docx(Buffer.alloc(80 * MEGABYTE, 0x20)),
  'entities.xml': () =>
    `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefgh'.replace(/./g, (c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(20)}">`)}]><rss><channel><title>x</title><item><title>Talks</title><description>The third round of talks opened &h;</description></item></channel></rss>`,
};

describe('files that were made to take all memory', () => {
  const cwd = folderOf({ 'news/a.txt': killed(12), 'news/b.txt': killed(15) });
  for (const [name, make] of Object.entries(FILES)) writeFileSync(path.join(cwd, 'news', name), make());
  for (const name of ['huge.txt', 'huge.ndjson', 'huge.html']) {
    writeFileSync(path.join(cwd, 'news', name), '');
    execFileSync('truncate', ['-s', '200M', path.join(cwd, 'news', name)]);
  }
  const { status, stdout, stderr, megabytes } = factdiff(['news', '--format', 'json'], cwd);

  test('do not keep the others from being read', () => {
    expect(status).toBe(1);
    const { articles, conflicts } = JSON.parse(stdout);
    expect(articles.map((a: { path: string }) => a.path.replace(/#.*/, ''))).toEqual([
      'news/a.txt',
      'news/b.txt',
      'news/entities.xml',
    ]);
    expect(conflicts).toHaveLength(1);
  });

  test.for<[string, string]>([
    ['brackets.json', 'nested too deeply'],
    ['brackets.ndjson:1', 'nested too deeply'],
    ['tags.html', 'more than 500,000 tags'],
    ['long.txt', 'more than 2 million characters'],
    ['words.html', 'more than 2 million characters'],
    ['words.mhtml', 'more than 2 million characters'],
    ['parts.mhtml', 'No article was found'],
    ['items.xml', 'more than 500,000 tags'],
    ['bomb.txt.gz', 'far larger than text can be'],
    ['bomb.ndjson.gz', 'far larger than text can be'],
    ['bomb.docx', 'far larger than text can be'],
    ['huge.txt', 'larger than 64 MB'],
    ['huge.html', 'larger than 64 MB'],
    ['huge.ndjson:1', 'longer than 16 MB'],
  ])('%s is told: %s', ([name, message]) => {
    const line = stderr.split('\n').find((l) => l.startsWith(`factdiff: news/${name}`));
    expect(line).toContain(message);
  });

  test('are held to a bounded memory', () => {
    expect(megabytes).toBeGreaterThan(30);
    expect(megabytes).toBeLessThan(600);
  });
});

describe('names that lead elsewhere', () => {
  const parent = folderOf({ 'above.txt': 'untouched' });
  const cwd = path.join(parent, 'desk');
  mkdirSync(path.join(cwd, 'news'), { recursive: true });
  const record = (n: number) =>
    JSON.stringify({ id: `../../../evil${n}`, title: `../${n}`, outlet: '../..', body: killed(n) });
  writeFileSync(path.join(cwd, 'news/a.ndjson'), `${record(12)}\n${record(15)}\n`);
  writeFileSync(path.join(cwd, 'news/..evil.docx'), docx(Buffer.from('<w:document/>')));
  writeFileSync(path.join(cwd, 'news/articles.yaml'), '../above.txt: { outlet: stolen }\n"=cmd()": { outlet: x }\n');
  writeFileSync(path.join(cwd, 'news/x.txt'), 'Talks\n\nThe third round of talks opened in Baghdad on Wednesday.\n');
  symlinkSync('..', path.join(cwd, 'news/loop'));
  execFileSync('mkfifo', [path.join(cwd, 'news/pipe.txt')]);
  const formats = [
    'json',
    'ndjson',
    'sarif',
    'junit',
    'github',
    'gitlab',
    'checkstyle',
    'rdjson',
    'csv',
    'xlsx',
    'markdown',
    'html',
  ];

  test('write nothing but what was asked for, in any format', () => {
    const outs = formats.flatMap((format) => ['--out', `${format}=report.${format}`]);
    const { status, stderr } = factdiff(['news', ...outs], cwd);
    expect(status).toBe(1);
    expect(stderr).toContain('names no file in this folder');
    expect(stderr).toContain('leads back to where it came from');
    expect(stderr).toContain('no regular file');
    expect(readdirSync(parent).sort()).toEqual(['above.txt', 'desk']);
    expect(readdirSync(cwd).sort()).toEqual(['news', ...formats.map((f) => `report.${f}`)].sort());
  });

  test('nor do init and a verdict', () => {
    factdiff(['init', 'news'], cwd);
    const [conflict] = JSON.parse(factdiff(['news', '--format', 'json'], cwd).stdout).conflicts;
    expect(
      factdiff(['verdict', conflict.id, 'dismiss', 'news', '--note', '../../evil', '--who', '../evil'], cwd).status,
    ).toBe(0);
    expect(readdirSync(parent).sort()).toEqual(['above.txt', 'desk']);
    expect(readdirSync(path.join(cwd, 'news')).filter((name) => /evil(?!\.docx)/.test(name))).toEqual([]);
  });
});

test('a table of YAML aliases beside the articles is refused', () => {
  const bomb = [
    'a: &a {outlet: x}',
    ...'bcdefghi'
      .split('')
      .map((c, i) => `${c}: &${c} {${Array.from({ length: 9 }, (_, k) => `k${k}: *${'abcdefgh'[i]}`).join(', ')}}`),
  ];
  const cwd = folderOf({ 'a.txt': killed(12), 'articles.yaml': bomb.join('\n') });
  const { status, stderr } = factdiff(['.'], cwd);
  expect(status).toBe(0);
  expect(stderr).toMatch(/articles\.yaml: .*alias/i);
});
