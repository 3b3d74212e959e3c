// In: what stands behind a person's name. Out: how old he is and where he lives: «محمد حسين، 48 سنة، مزارع، ومقيم بمركز نقادة».

import type { Analysis } from '../core/analysis.ts';
import { formAt, tokenSpan } from '../core/document.ts';
import { TOKEN_KIND } from '../core/lexeme.ts';
import type { StatedAge, StatedHome } from '../core/naming.ts';
import { wordSet } from '../lexicon/sets.ts';

/** Words and marks between a name and the number of years. */
const TO_AGE = wordSet('leads-to-an-age');
const ON_TO_AGE = wordSet('leads-on-to-an-age');
const MARKS = new Set([',', '،', '(', '"', '“', '”', '«', '»', '-', '–']);
const CLOSING = new Set([',', '،', ')', '.']);
const YEARS = wordSet('years-of-age');
const LONGEST_WAY = 5;
const OLDEST = 110;

/** The number of years behind the token that ends a name; `last` ends the sentence. */
export function ageBehind({ doc }: Pick<Analysis, 'doc'>, from: number, last: number): StatedAge | undefined {
  let led = false;
  for (let t = from; t < Math.min(last, from + LONGEST_WAY); t++) {
    const form = formAt(doc, t);
    if (form.kind === TOKEN_KIND.number) {
      const years = Number(form.surface);
      const next = t + 1 < last ? formAt(doc, t + 1) : undefined;
      const told =
        led || YEARS.has(next?.fold ?? '') || (doc.language.code === 'en' && CLOSING.has(next?.surface ?? ''));
      if (t === from || !told || !Number.isInteger(years) || years > OLDEST) return undefined;
      const { start, end } = tokenSpan(doc, t, YEARS.has(next?.fold ?? '') ? t + 2 : t + 1);
      return { start, end, years };
    }
    if (TO_AGE.has(form.fold)) led = true;
    else if (ON_TO_AGE.has(form.fold)) continue;
    // «عبد المقصود الجزار»12 عاما: a family's name that is a word, too.
    else if (t === from && doc.language.code === 'ar' && form.readings.some((r) => r.article)) continue;
    else if (!MARKS.has(form.surface)) return undefined;
  }
  return undefined;
}

const LIVING = wordSet('says-where-one-lives');
/** Tokens from a name to the words that say where he lives, and from these to the last place. */
const WAY_TO_HOME = 26;
const LONGEST_HOME = 10;

/** The places behind مقيم, up to the next mark or person; those that no table has are left out. */
export function homeBehind({ doc, mentions }: Analysis, from: number, last: number): StatedHome | undefined {
  if (doc.language.code !== 'ar') return undefined;
  for (let t = from; t < Math.min(last, from + WAY_TO_HOME); t++) {
    if (t > from && mentions.some((m) => m.kind === 'person' && m.token === t)) return undefined;
    if (!LIVING.has(formAt(doc, t).fold)) continue;
    const named = mentions.filter(
      (m) => m.kind === 'place' && m.known && m.token > t && m.token <= t + LONGEST_HOME && m.tokenEnd <= last,
    );
    const [end] = named.map((m) => m.tokenEnd).sort((a, b) => b - a);
    if (end === undefined) return undefined;
    const span = tokenSpan(doc, t, end);
    return {
      start: span.start,
      end: span.end,
      places: named.map((m) => ('id' in m ? m.id.slice('place:'.length) : '')),
    };
  }
  return undefined;
}
