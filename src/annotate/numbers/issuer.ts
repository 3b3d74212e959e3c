// In: a currency word that several countries share. Out: the country beside it, or the one that the article speaks of nearest to it.

import { ownSenses, type Scan, sensesAt } from '../scan.ts';
import { FLAG, type Sense } from '../senses.ts';

/** Tokens to either side in which the article is searched for an issuer. */
const REACH = 300;

/** The issuer named at token `i`. */
export function issuerAt(scan: Scan, i: number): Sense | undefined {
  for (const sense of sensesAt(scan, i)) if (sense.table === 'currency' && sense.role === 'issuer') return sense;
  return undefined;
}

/** The code that a family has by the nearest issuer of it before the token, else after it; undefined where none is near. */
export function codeByArticle(scan: Scan, token: number, family: string): string | undefined {
  for (const step of [-1, 1])
    for (let i = token + step, left = REACH; left > 0 && i >= 0 && i < scan.doc.tokens.count; i += step, left--) {
      const code = codeAt(scan, i, family);
      if (code) return code;
    }
  return undefined;
}

function codeAt(scan: Scan, i: number, family: string): string | undefined {
  if ((scan.columns.flags[scan.doc.tokens.form[i]!]! & FLAG.currency) === 0) return undefined;
  for (const sense of ownSenses(scan, i)) {
    const code = sense.role === 'issuer' ? sense.is[family] : undefined;
    if (typeof code === 'string') return code;
  }
  return undefined;
}
