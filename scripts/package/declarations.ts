// In: the entry points of the package. Out: the declarations of the public API and of what they mention, nothing else; specifiers end in .js.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const SPECIFIER = /(from '|import\(['"])(\.[^'"]+)\.ts(?=['"])/g;

/** Emits without checking, which `npm run check:types` does. @throws Error with the compiler's words when a type has no name. */
export function writeTypes(root: string, target: string): void {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const src = path.join(root, 'src');
  const emitted = new Map<string, string>();
  const host = ts.createCompilerHost(options);
  host.writeFile = (name, text) => void emitted.set(path.relative(target, name), text);
  const emit = {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: target,
    rootDir: src,
  };
  const entries = ['index', 'mentions'];
  const program = ts.createProgram(
    entries.map((name) => path.join(src, `${name}.ts`)),
    emit,
    host,
  );
  const { diagnostics } = program.emit();
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host));
  rmSync(target, { recursive: true, force: true });
  for (const name of entries.flatMap((entry) => [...reachable(`${entry}.d.ts`, emitted)])) {
    mkdirSync(path.dirname(path.join(target, name)), { recursive: true });
    writeFileSync(path.join(target, name), emitted.get(name)!.replace(SPECIFIER, '$1$2.js'));
  }
}

/** A declaration file and all that it leads to. */
function reachable(first: string, files: ReadonlyMap<string, string>): Set<string> {
  const found = new Set([first]);
  for (const name of found)
    for (const [, , specifier] of files.get(name)!.matchAll(SPECIFIER))
      found.add(`${path.join(path.dirname(name), specifier!)}.d.ts`);
  return found;
}
