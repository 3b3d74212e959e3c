// In: a folder. Out: the bundle of src in it: cli.js, index.js, mentions.js and worker.js with their chunks, split so that a command
// loads what it needs; and the command line once more as start.cjs, which is all of `--version`, program.cjs and pipeline.cjs, which runs load that find something new.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');
const inSource = (file: string): string => path.join(root, 'src', file);

interface How {
  readonly minify: boolean;
}

/** Bundles the command line and the library into `outdir`. */
export async function bundle(outdir: string, how: How): Promise<void> {
  await build({
    ...optionsOf(how),
    entryPoints: {
      cli: inSource('cli/main.ts'),
      index: inSource('index.ts'),
      mentions: inSource('mentions.ts'),
      worker: inSource('parallel/worker.ts'),
    },
    outdir,
    splitting: true,
    format: 'esm',
    // commander is CommonJS and asks for node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

/** Bundles what starts the command line. The scripts hold all that a command may load: what is not run is not compiled either. */
export async function bundleStart(outdir: string, how: How): Promise<void> {
  const options = { ...optionsOf(how), format: 'cjs' } satisfies BuildOptions;
  const define = { ...options.define, 'import.meta.dirname': '__dirname' };
  const beside = (file: string, from: string): Plugin[] => [withoutPrograms, loadedBeside(file, from)];
  const packages = new Map<string, string>();
  for (const [name, entry] of Object.entries({ program: 'cli/main.ts', pipeline: 'pipeline.ts' })) {
    const script = path.join(outdir, `${name}.cjs`);
    await build({
      ...options,
      define,
      entryPoints: [inSource(entry)],
      outfile: script,
      plugins: [...beside('pipeline.ts', './pipeline.cjs'), packagesBeside(packages)],
      // A script has no modules: whatever it imports in passing it asks for by `require`.
      supported: { 'dynamic-import': false },
      banner: { js: '(function (exports, require, module, __filename, __dirname) {' },
      footer: { js: '})' },
    });
    writeFileSync(script, inAscii(readFileSync(script, 'utf8')));
  }
  // What asks for them does so by `require`, and gets what a package gives to that: its default export is what Node says it is.
  for (const [name, file] of packages)
    await build({
      ...options,
      stdin: { contents: `module.exports = require(${JSON.stringify(name)})`, resolveDir: root },
      outfile: path.join(outdir, file),
    });
  await build({
    ...options,
    define,
    entryPoints: [inSource('cli/start.ts')],
    outfile: path.join(outdir, 'start.cjs'),
    plugins: beside('cli/main.ts', './cli.js'),
  });
}

/** A script read as bytes is read fastest. esbuild's own `charset` leaves regular expressions as they are. */
const inAscii = (source: string): string =>
  source.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** commander asks for `child_process` to run commands that are programs of their own. There are none, and it takes a while to load. */
const withoutPrograms: Plugin = {
  name: 'without-programs',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('/commander/') ? { path: 'child_process', namespace: 'without-programs' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'without-programs' }, () => ({ contents: '' }));
  },
};

/** Packages that every run needs, and those that have a compiled part. */
const WITHIN = new Set(['commander', '@tabby_ai/hijri-converter', 'classic-level']);

/** Every other package is a script of its own, which is loaded when it is first asked for. Gathers them in `packages`, by name. */
const packagesBeside = (packages: Map<string, string>): Plugin => ({
  name: 'packages-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[@a-z]/ }, ({ path: name, importer }) => {
      if (name.startsWith('node:') || WITHIN.has(name) || !importer.startsWith(inSource(''))) return undefined;
      const file = `package-${name.replaceAll(/[^a-z\d]+/g, '-')}.cjs`;
      packages.set(name, file);
      return { path: `./${file}`, external: true };
    }),
});

/** What is imported in passing from `file` of the sources is loaded from where it was bundled. */
const loadedBeside = (file: string, bundled: string): Plugin => ({
  name: 'loaded-beside',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\.ts$/ }, ({ kind, resolveDir, path: named }) =>
      kind === 'dynamic-import' && path.resolve(resolveDir, named) === inSource(file)
        ? { path: bundled, external: true }
        : undefined,
    ),
});

function optionsOf({ minify }: How): BuildOptions {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    bundle: true,
    absWorkingDir: root,
    // Its compiled part stands in the package.
    external: ['classic-level'],
    // The package gives Node its CommonJS build, whose names a dynamic import does not see; its other build is ESM.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
    platform: 'node',
    target: 'node20',
    plugins: [withoutPrograms],
    minify,
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(version), __CODE__: JSON.stringify(sourceDigest()) },
  };
}

/** Digest of the source files: extractions of other code are no use. */
export function sourceDigest(): string {
  const folder = path.join(root, 'src');
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
