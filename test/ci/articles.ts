// In: nothing. Out: a folder under git with two articles that contradict each other and one that has nothing to do with them.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { folderOf } from '../read/articles.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export const killed = (n: number): string =>
  `انفجار في سوق بمدينة حمص ${n}\n\nقتل ${n} شخصا في انفجار بسوق الخضار في مدينة حمص يوم الاثنين.\n`;

export function git(cwd: string, ...argv: string[]): void {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...identity, ...argv], { cwd, stdio: 'pipe' });
}

/** A repository in which `files` are committed. */
export function repository(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf(files);
  git(cwd, 'init', '--quiet');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '--quiet', '--message', 'articles');
  return cwd;
}
