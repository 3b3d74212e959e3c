// In: place mentions. Out: the same without the region that goes by the words for a bank, where a river follows: «الضفة الغربية لنهر النيل».
import { type Document, formAt } from '../core/document.ts';
import type { EntityMention } from '../core/mention.ts';
import type { WorldRecords } from '../core/world.ts';
import { wordSet } from '../lexicon/sets.ts';
import type { Lookup } from './lookup.ts';

/** Words that a bank and the region go by. */
const BANKS = wordSet('bank-of-a-river');
/** Words from the bank to its river, its side among them: «الضفة الشرقية من نهر دجلة». */
const REACH = 3;
const LINKS = wordSet('between-bank-and-river');

/** A bank of a river is no region, nor is one whose side is the other («الضفة الشرقية»). */
export function withoutRiverBanks(
  doc: Document,
  mentions: readonly EntityMention[],
  lookup: Lookup,
  world: WorldRecords,
): EntityMention[] {
  const isWater = ({ kind, id }: EntityMention): boolean =>
    kind === 'place' && world.places[id.slice('place:'.length)]?.kind === 'water';
  const hasRiver = ({ tokenEnd }: EntityMention): boolean => {
    for (let t = tokenEnd; t < Math.min(doc.tokens.count, tokenEnd + REACH); t++) {
      if (lookup.nouns[t] === 'river' || mentions.some((m) => m.token === t && isWater(m))) return true;
      if (!LINKS.has(formAt(doc, t).fold)) return false;
    }
    return false;
  };
  const isBank = ({ kind, token, tokenEnd }: EntityMention): boolean =>
    kind === 'place' && [token, tokenEnd - 1].some((t) => BANKS.has(formAt(doc, t).fold));
  return mentions.filter((m) => !isBank(m) || !hasRiver(m));
}
