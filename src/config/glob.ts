// In: a glob as factdiff.yaml has it. Out: whether a path fits it.

const SPECIAL = /[.+^$()|[\]\\]/g;

/**
 * A test of `/`-separated paths: `*` and `?` stay inside one folder, `**` crosses folders, `{a,b}` is either. A glob without a
 * slash fits a name in any folder; one that ends in a slash fits all below.
 */
export function globTest(glob: string): (path: string) => boolean {
  const anchored = glob.replace(/^\.\//, '');
  const deep = anchored.endsWith('/') ? `${anchored}**` : anchored;
  const rooted = deep.includes('/') ? deep : `**/${deep}`;
  const pattern = rooted
    .split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
    .map((part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (/^\{.*\}$/.test(part)) return `(?:${part.slice(1, -1).split(',').map(literal).join('|')})`;
      return literal(part);
    })
    .join('');
  const test = new RegExp(`^${pattern}$`, 'su');
  return (path) => test.test(path);
}

const literal = (text: string): string => text.replace(SPECIAL, '\\$&').replace(/[{}]/g, '\\$&');

/** One glob or several: does any fit? */
export function anyGlob(globs: string | readonly string[] | undefined): (path: string) => boolean {
  const tests = [globs ?? []].flat().map(globTest);
  return (path) => tests.some((test) => test(path));
}
