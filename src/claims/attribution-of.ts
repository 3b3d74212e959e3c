// In: whose words a clause is, and its quotations. Out: the attribution of its claims.
import type { Attribution } from '../core/claim.ts';
import type { Quotation } from '../core/document.ts';
import { oncePer } from '../core/once.ts';
import type { TokenSpan } from '../core/span.ts';
import type { Source } from './attribution.ts';

/** The attribution that a claim over these tokens carries: in its own words or in quotation marks; one object for all claims of a source. */
export function attributionAt(
  { source, quotations }: { readonly source: Source; readonly quotations: readonly Quotation[] },
  { token, tokenEnd }: TokenSpan,
): Attribution {
  const quoted = quotations.some((q) => q.token <= token && tokenEnd <= q.tokenEnd + 1);
  return quoted ? inQuotes(source) : inOwnWords(source);
}

const inOwnWords = oncePer((source: Source) => attribution(source, false));
const inQuotes = oncePer((source: Source) => attribution(source, true));

function attribution({ speaker, to, via, stance, said }: Source, quoted: boolean): Attribution {
  return {
    voice: quoted ? 'quoted' : speaker || via ? 'reported' : 'narrator',
    speaker: speaker?.text,
    speakerId: speaker?.id,
    to: to?.text,
    toId: to?.id,
    via: via?.text,
    viaId: via?.id,
    stance,
    said,
  };
}
