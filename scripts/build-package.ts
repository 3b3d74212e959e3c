// In: a built dist. Out: what the package needs beside the code: declarations, JSON Schemas, licences of what is bundled.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { jsonSchema, SCHEMAS } from '../src/cli/schemas.ts';
import { writeTypes } from './package/declarations.ts';
import { writeNotices } from './package/notices.ts';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
mkdirSync(path.join(dist, 'schemas'), { recursive: true });
for (const name of SCHEMAS)
  writeFileSync(path.join(dist, 'schemas', `${name}.json`), `${JSON.stringify(await jsonSchema(name), null, 2)}\n`);
writeTypes(root, path.join(dist, 'types'));
await writeNotices(root, path.join(dist, 'THIRD-PARTY-NOTICES.txt'));
