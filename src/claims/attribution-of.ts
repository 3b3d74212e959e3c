// In: whose words a clause is, and the quotations of its sentence. Out: the attribution of its claims.
import type { Attribution } from '../core/claim.ts';
import { oncePer } from '../core/once.ts';
import type { TokenSpan } from '../core/span.ts';
import type { Source } from './attribution.ts';

/** The attribution of a claim that stands in `[token, tokenEnd)`; one object for all claims of a source, and one for those inside its quotations. */
export function attributionOf(source: Source, quotations: readonly TokenSpan[], claim: TokenSpan): Attribution {
  const quoted = quotations.some((q) => q.token <= claim.token && claim.tokenEnd <= q.tokenEnd + 1);
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
