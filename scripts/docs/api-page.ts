// In: src/index.ts and the files that it exports from. Out: the page docs/api.md: each export with its docstring and declaration.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const HEAD = `# The library

Generated from the docstrings of the source by \`npm run docs\`: change them, not this page.

\`\`\`ts
import { check, render } from 'factdiff';
import { writeFile } from 'node:fs/promises';

const report = await check(['articles/', { title: 'Talks open', text: 'The third round of talks opened in Baghdad.', outlet: 'Desk' }]);
for (const { severity, message, sides } of report.conflicts) console.log(severity, message, sides.map((side) => side.label));
await writeFile('report.html', await render(report, 'html'));
\`\`\`

Nothing here touches the network. The same input gives the same report.
`;

interface Exported {
  readonly name: string;
  readonly file: string;
}

/** The page's text. Functions come first, then their options and results, each in the order of \`src/index.ts\`. */
export function apiPage(src: string): string {
  const sections = exportsOf(path.join(src, 'index.ts')).map(sectionOf);
  const functions = sections.filter((s) => s.callable);
  const shapes = sections.filter((s) => !s.callable);
  return [HEAD, '## Functions\n', ...functions.map((s) => s.text), '## Shapes\n', ...shapes.map((s) => s.text)].join(
    '\n',
  );
}

function exportsOf(index: string): Exported[] {
  return sourceOf(index)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ moduleSpecifier, exportClause }) => {
      if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier) || !exportClause || !ts.isNamedExports(exportClause))
        return [];
      const file = path.join(path.dirname(index), moduleSpecifier.text);
      return exportClause.elements.map((element) => ({ name: element.name.text, file }));
    });
}

const sourceOf = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** @throws Error when an export is declared in no way that a page can show. */
function sectionOf({ name, file }: Exported): { text: string; callable: boolean } {
  const source = sourceOf(file);
  const found = source.statements.find((s) => isDeclaration(s) && s.name?.text === name);
  if (!found || !isDeclaration(found)) throw new Error(`${file} declares no ${name}`);
  const callable = ts.isFunctionDeclaration(found);
  const end = callable && found.body ? found.body.getStart(source) : found.end;
  const code = source.text
    .slice(found.getStart(source), end)
    .trim()
    .replace(/^export (?:async )?/, '');
  return { text: `### ${name}\n\n${docOf(found)}\`\`\`ts\n${code}\n\`\`\`\n`, callable };
}

type Declared = ts.FunctionDeclaration | ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
const isDeclaration = (node: ts.Node): node is Declared =>
  ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

function docOf(node: ts.Node): string {
  const docs = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = docs.map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? '').join('\n\n');
  return text === '' ? '' : `${text}\n\n`;
}
