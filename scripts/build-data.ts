// In: the YAML of src/world and src/lang. Out: dist/data (one compiled lexicon a language, world.txt, their digest), or faults by file and line.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { showFault } from '../src/lexicon/yaml.ts';
import { config } from '../src/report/messages/en/config.ts';
import { buildData } from './data/build.ts';

const root = path.resolve(import.meta.dirname, '..');
const { files, faults } = buildData(path.join(root, 'src'));
if (faults.length > 0) {
  const said: Readonly<Record<string, string>> = config;
  for (const fault of faults.slice(0, 50))
    console.error(showFault({ ...fault, message: said[fault.message] ?? fault.message }));
  console.error(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the data files; nothing was written.`);
  process.exit(1);
}
mkdirSync(path.join(root, 'dist/data'), { recursive: true });
const digest = createHash('sha256');
for (const [name, bytes] of Object.entries(files)) {
  writeFileSync(path.join(root, 'dist/data', name), bytes);
  digest.update(name).update(bytes);
}
writeFileSync(path.join(root, 'dist/data/digest'), digest.digest('hex').slice(0, 16));
