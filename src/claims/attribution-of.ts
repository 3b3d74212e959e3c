// In: whose words a clause is. Out: the attribution of its claims.
import type { Attribution } from '../core/claim.ts';
import { oncePer } from '../core/once.ts';
import type { Source } from './attribution.ts';

/** The attribution that claims carry, in their own words and in quotation marks; one object for all claims of a source. */
export const attributionOf = (source: Source, quoted: boolean): Attribution =>
  quoted ? inQuotes(source) : inOwnWords(source);

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
