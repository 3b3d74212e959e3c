// In: what the bundles are made of. Out: the licences of the packages in them, as their authors ask to be passed on.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { byCodeUnit } from '../../src/core/order.ts';

export async function writeNotices(root: string, file: string): Promise<void> {
  const { metafile } = await build({
    entryPoints: ['src/cli/main.ts', 'src/index.ts', 'src/page/main.tsx'].map((name) => path.join(root, name)),
    absWorkingDir: root,
    ...{
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'none',
      format: 'esm',
      platform: 'node',
      preserveSymlinks: true,
    },
    loader: { '.css': 'empty' },
  });
  const folders = Object.keys(metafile.inputs).flatMap((input) => packageOf(root, input) ?? []);
  const notices = [...new Set(folders)].map((folder) => noticeOf(folder)).sort(byCodeUnit);
  writeFileSync(file, `factdiff contains the following packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`);
}

/** The folder of the package that a bundled file is of; a package may carry others inside it, without their package.json. */
function packageOf(root: string, input: string): string | undefined {
  const ends = [...input.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+/g)].map((m) => m.index + m[0].length);
  const folders = ends.reverse().map((end) => path.join(root, input.slice(0, end)));
  return folders.find((folder) => existsSync(path.join(folder, 'package.json')));
}

/** A package without a licence text is named with its licence and author all the same. */
function noticeOf(folder: string): string {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined
      ? `Author: ${nameIn(author)}\n${nameIn(repository)}`
      : readFileSync(path.join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/** package.json names people and repositories in one word or as an object. */
function nameIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  const { name, url } = value as { name?: string; url?: string };
  return name ?? url ?? '';
}
