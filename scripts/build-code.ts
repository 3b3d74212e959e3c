// In: the TypeScript of src and the compiled data. Out: dist/cli.js, dist/index.js, dist/mentions.js and dist/worker.js with their chunks;
// the same command line as one script with its code; page furniture; the report page.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { writeBoilerplate } from './build-boilerplate.ts';
import { buildPage } from './build-page.ts';
import { bundle, bundleStart } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
writeBoilerplate(root);
await buildPage(root);
for (const name of readdirSync(dist)) if (/\.(?:c?js|code)$/.test(name)) rmSync(path.join(dist, name));
await bundle(dist, { minify: true });
await bundleStart(dist, { minify: true });
// In a process of its own: the code is that of a run which has done nothing else.
execFileSync(process.execPath, ['--import', 'tsx', path.join(root, 'scripts/compile-ahead.ts')], { stdio: 'inherit' });
