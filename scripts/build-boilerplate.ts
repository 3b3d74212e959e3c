// In: `boilerplate.yaml` of every language. Out: dist/data/boilerplate.json, phrases folded as they are looked up; faults by file and line.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Lang } from '../src/core/article.ts';
import { LANGUAGES } from '../src/lang/index.ts';
import { type Fault, parseYaml, showFault } from '../src/lexicon/yaml.ts';
import { FURNITURE_KINDS, type Furniture, foldLine } from '../src/read/furniture.ts';

const schema = z.array(z.strictObject({ kind: z.enum(FURNITURE_KINDS), phrases: z.array(z.string().min(2)).min(1) }));

/** Compiles the tables under `src`. */
export function buildBoilerplate(src: string): { tables: Record<Lang, Furniture>; faults: Fault[] } {
  const faults: Fault[] = [];
  const tables = {} as Record<Lang, Furniture>;
  for (const lang of Object.keys(LANGUAGES) as Lang[]) {
    const file = path.join(src, 'lang', lang, 'boilerplate.yaml');
    const parsed = parseYaml(path.relative(path.dirname(src), file), readFileSync(file, 'utf8'), schema);
    faults.push(...parsed.faults);
    const seen = new Set<string>();
    tables[lang] = (parsed.value ?? []).flatMap(({ kind, phrases }, i) =>
      phrases.map((phrase, j) => {
        const folded = foldLine(phrase, 0, phrase.length, lang).text;
        if (seen.has(`${kind} ${folded}`))
          faults.push(parsed.fault([i, 'phrases', j], `«${phrase}» stands here twice`));
        seen.add(`${kind} ${folded}`);
        return [kind, folded] as const;
      }),
    );
  }
  return { tables, faults };
}

/** Writes the compiled tables; ends the process when a table is faulty. */
export function writeBoilerplate(root: string): void {
  const { tables, faults } = buildBoilerplate(path.join(root, 'src'));
  if (faults.length > 0) {
    for (const fault of faults) console.error(showFault(fault));
    process.exit(1);
  }
  mkdirSync(path.join(root, 'dist/data'), { recursive: true });
  writeFileSync(path.join(root, 'dist/data/boilerplate.json'), JSON.stringify(tables));
}
