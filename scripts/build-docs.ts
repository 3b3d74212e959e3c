// In: the rules, the public API and the built command. Out: docs/rules, docs/api.md, and the outputs that README.md shows, as they are now.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { apiPage } from './docs/api-page.ts';
import { withOutputs } from './docs/fences.ts';
import { rulePages } from './docs/rule-pages.ts';
import { openShell } from './docs/shell.ts';

const root = path.resolve(import.meta.dirname, '..');
rmSync(path.join(root, 'docs/rules'), { recursive: true, force: true });
for (const [file, text] of await rulePages(root)) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}
writeFileSync(path.join(root, 'docs/api.md'), apiPage(path.join(root, 'src')));

const pages = readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md'));
for (const page of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
  const file = path.join(root, page);
  const text = readFileSync(file, 'utf8');
  const shell = openShell(root);
  const shown = withOutputs(text, (commands) => commands.map((command) => shell(command).stdout).join(''));
  if (shown !== text) writeFileSync(file, shown);
}
