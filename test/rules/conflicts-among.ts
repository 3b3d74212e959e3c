// In: texts with their publication times, and a rule. Out: the conflicts that the whole line reports under this rule alone.
import type { Conflict, Report } from '../../src/core/conflict.ts';
import { factdiff } from '../cli/run.ts';

export async function conflictsAmong(
  texts: ReadonlyArray<readonly [published: string, text: string]>,
  rule: string,
): Promise<readonly Conflict[]> {
  const files = Object.fromEntries(
    texts.map(([published, text], i) => [`${i}.txt`, `---\npublished: ${published}\n---\n${text}\n`]),
  );
  const argv = ['check', '.', '--format', 'json', '--no-config', '--ui-lang', 'en', '--fail-on', 'never'];
  const { stdout } = await factdiff([...argv, '--only', rule], { files });
  return (JSON.parse(stdout) as Report).conflicts;
}
