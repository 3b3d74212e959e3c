// In: the TypeScript of src. Out: dist/cli.js, dist/index.js, dist/mentions.js and dist/worker.js with their chunks; page furniture; the report page.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeBoilerplate } from './build-boilerplate.ts';
import { buildPage } from './build-page.ts';
import { bundle } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
writeBoilerplate(root);
await buildPage(root);
for (const name of readdirSync(dist)) if (name.endsWith('.js')) rmSync(path.join(dist, name));
await bundle(dist, { minify: true });
