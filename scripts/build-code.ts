// In: the TypeScript of src. Out: dist/cli.js and dist/index.js with their chunks; page furniture.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeBoilerplate } from './build-boilerplate.ts';
import { bundle } from './bundle.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
writeBoilerplate(root);
for (const name of readdirSync(dist)) if (name.endsWith('.js')) rmSync(path.join(dist, name));
await bundle(dist, { minify: true });
