// In: the exports of src/index.ts and their docstrings. Out: docs/api.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiPage } from './docs/api-page.ts';

const root = path.resolve(import.meta.dirname, '..');
writeFileSync(path.join(root, 'docs/api.md'), apiPage(path.join(root, 'src')));
