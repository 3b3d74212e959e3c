// In: a checkout, or the copy that npm makes of a git dependency. Out: dist, built; the tools of the build are installed where npm did not.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

const root = path.resolve(import.meta.dirname, '..');

/** @param {string[]} argv */
function npm(...argv) {
  // `npm install --global git+…`, which pre-commit runs, hands its own `global` down to the install of the copy's dependencies.
  const env = { ...process.env, npm_config_global: 'false' };
  const program = process.env.npm_execpath;
  const command = program === undefined ? ['npm', argv] : [process.execPath, [program, ...argv]];
  execFileSync(command[0], command[1], { cwd: root, env, stdio: 'inherit' });
}

if (!existsSync(path.join(root, 'node_modules/.bin/tsx')))
  npm('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund');
npm('run', 'build');
