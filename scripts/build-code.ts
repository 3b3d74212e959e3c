// In: the TypeScript of src. Out: dist/cli.js, dist/index.js and dist/mentions.js with their chunks, split so that a command loads what it needs; page furniture; the report page.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { writeBoilerplate } from './build-boilerplate.ts';
import { buildPage } from './build-page.ts';

const root = path.resolve(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
const dist = path.join(root, 'dist');
writeBoilerplate(root);
await buildPage(root);
for (const name of readdirSync(dist)) if (name.endsWith('.js')) rmSync(path.join(dist, name));
await build({
  entryPoints: {
    cli: path.join(root, 'src/cli/main.ts'),
    index: path.join(root, 'src/index.ts'),
    mentions: path.join(root, 'src/mentions.ts'),
  },
  outdir: dist,
  bundle: true,
  // The package gives Node its CommonJS build, whose names a dynamic import does not see; its other build is ESM.
  alias: { yaml: path.join(root, 'node_modules/yaml/browser/dist/index.js') },
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'none',
  define: { __VERSION__: JSON.stringify(version) },
  // commander is CommonJS and asks for node's own modules by `require`.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});
