// In: src/page. Out: dist/page/program.js and style.css, which the HTML reporter puts into every report, with the licences of what they hold.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** Browsers of the last four years or so. */
const TARGET = ['chrome109', 'firefox115', 'safari16.4'];

/** Bundles the page's program and its style. */
export async function buildPage(root: string): Promise<void> {
  const { outputFiles, metafile } = await build({
    entryPoints: { program: path.join(root, 'src/page/main.tsx'), style: path.join(root, 'src/page/styles/page.css') },
    outdir: path.join(root, 'dist/page'),
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: TARGET,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write: false,
  });
  const text = (name: string): string => outputFiles.find((f) => path.basename(f.path) === name)!.text;
  mkdirSync(path.join(root, 'dist/page'), { recursive: true });
  writeFileSync(
    path.join(root, 'dist/page/program.js'),
    inElement(`${licencesOf(Object.keys(metafile.inputs), root)}\n${text('program.js')}`),
  );
  writeFileSync(path.join(root, 'dist/page/style.css'), text('style.css'));
}

/** Controls and marks of direction, which an editor or a reviewer would not see. */
const UNSEEN = /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** The program stands in a script element, where these would end it or begin a comment. esbuild writes none of them. */
function inElement(script: string): string {
  const found = /<(?:\/script|!--|script)/i.exec(script);
  if (found) throw new Error(`the page's program holds ${found[0]} at ${found.index}: it cannot stand in HTML`);
  return script.replace(UNSEEN, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The licence of every package that the program holds a part of, as a comment: each report carries them along. */
function licencesOf(inputs: readonly string[], root: string): string {
  const packages = new Set(inputs.flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const byLicence = new Map<string, string[]>();
  for (const name of [...packages].sort()) {
    const licence = readFileSync(path.join(root, 'node_modules', name, 'LICENSE'), 'utf8').trim();
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), name]);
  }
  const parts = [...byLicence].map(([licence, names]) => `${names.join(', ')}\n\n${licence}`);
  return `/*! This page holds parts of:\n\n${parts.join('\n\n').replaceAll('*/', '* /')}\n*/`;
}
