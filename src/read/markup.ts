// In: an HTML fragment. Out: its text, one line a block.
import { Parser } from 'htmlparser2';
import { BLOCKS } from './page-parts.ts';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'iframe']);

/** Text of a fragment: tags dropped, entities decoded, scripts left out, every block on a line of its own. */
export function plainText(html: string): string {
  let text = '';
  let silent = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent++;
      else if (BLOCKS.has(name)) text += '\n';
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent--;
      else if (BLOCKS.has(name)) text += '\n';
    },
    ontext: (piece) => {
      if (silent === 0) text += piece;
    },
  });
  parser.end(html);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
