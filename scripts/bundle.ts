// In: a folder. Out: the bundle of src in it: cli.js, index.js, mentions.js and worker.js with their chunks, split so that a command loads what it needs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/** Bundles the command line and the library into `outdir`. */
export async function bundle(outdir: string, { minify }: { readonly minify: boolean }): Promise<void> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  await build({
    entryPoints: {
      cli: path.join(root, 'src/cli/main.ts'),
      index: path.join(root, 'src/index.ts'),
      mentions: path.join(root, 'src/mentions.ts'),
      worker: path.join(root, 'src/parallel/worker.ts'),
    },
    outdir,
    bundle: true,
    absWorkingDir: root,
    // Its compiled part stands in the package.
    external: ['classic-level'],
    // The package gives Node its CommonJS build, whose names a dynamic import does not see; its other build is ESM.
    alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify,
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(version), __CODE__: JSON.stringify(digestOf(path.join(root, 'src'))) },
    // commander is CommonJS and asks for node's own modules by `require`.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

/** Digest of the source files: extractions of other code are no use. */
function digestOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
