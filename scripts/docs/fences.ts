// In: a page in Markdown. Out: the fenced blocks in it: `sh` is run by the tests, `text` after it is what it prints, `console` is not run.

export interface Fence {
  readonly lang: string;
  readonly text: string;
  /** 1-based, of the opening fence. */
  readonly line: number;
}

const FENCE = /^```(\w*)[^\n]*\n([\s\S]*?)^```$/gm;

export function fencesIn(markdown: string): Fence[] {
  return [...markdown.matchAll(FENCE)].map((m) => ({
    lang: m[1]!,
    text: m[2]!,
    line: markdown.slice(0, m.index).split('\n').length,
  }));
}

/** Output shown in a page: the commands of the `sh` block that a `text` block follows, with that block. */
export interface Shown {
  readonly commands: readonly string[];
  readonly output: Fence;
}

export function shownIn(markdown: string): Shown[] {
  const fences = fencesIn(markdown);
  return fences.flatMap((fence, i) => {
    const before = fences[i - 1];
    return fence.lang === 'text' && before?.lang === 'sh' ? [{ commands: commandsOf(before.text), output: fence }] : [];
  });
}

/** The page with the outputs in the place of those that it shows. */
export function withOutputs(markdown: string, outputOf: (commands: readonly string[]) => string): string {
  let page = markdown;
  for (const { commands, output } of shownIn(markdown))
    page = page.replace(`\`\`\`text\n${output.text}\`\`\``, () => `\`\`\`text\n${outputOf(commands)}\`\`\``);
  return page;
}

/** Lines that are commands; a backslash at the end joins a line to the next. */
export function commandsOf(block: string): string[] {
  return block
    .replace(/\\\n\s*/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
