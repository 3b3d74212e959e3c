// In: cleaned spellings, one after the other. Out: a number for each distinct one, and its form, analysed once.
import type { Language } from '../core/language.ts';
import { type Analyse, type Form, TOKEN_KIND, type TokenKind } from '../core/lexeme.ts';
import { createSpellings } from './spellings.ts';

/** Distinct spellings of one language, interned. Grows while articles are read; `reset` empties it between articles. */
export interface Vocabulary {
  readonly language: Language;
  readonly forms: Form[];
  /** The id of the form spelled by the first `length` code units of `codes`, whose hash `hashedWith` has made from `HASH_START` on. */
  readonly intern: (codes: Uint16Array, length: number, kind: TokenKind, hash: number) => number;
  /** The id of a form by its cleaned spelling. */
  readonly internText: (surface: string, kind: TokenKind) => number;
  /** Forgets all forms where there are more than `limit`; ids given before are void. */
  readonly reset: (limit: number) => void;
}

const NO_READINGS = { readings: [], mask: 0, starts: [], steps: [] } as const;

/** A vocabulary for one language. `analyse` is called once for each distinct word. */
export function createVocabulary(language: Language, analyse: Analyse): Vocabulary {
  const forms: Form[] = [];
  const spellings = createSpellings();

  const intern = (codes: Uint16Array, length: number, kind: TokenKind, hash: number): number => {
    const found = spellings.find(codes, length, mixed(hash));
    if (found >= 0) return found;
    const surface = spelled(codes, length);
    const fold = kind === TOKEN_KIND.word ? language.fold(surface) : surface;
    const { readings, mask, starts, steps } = kind === TOKEN_KIND.word ? analyse(surface, fold) : NO_READINGS;
    const first = surface.charAt(0);
    const capital = kind === TOKEN_KIND.word && first !== first.toLowerCase();
    const key = kind === TOKEN_KIND.word || kind === TOKEN_KIND.number ? hashText(readings[0]?.stem ?? fold) : 0;
    const id = forms.push({ id: forms.length, surface, fold, kind, capital, readings, mask, starts, steps, key }) - 1;
    spellings.add(codes, length, mixed(hash), id);
    return id;
  };

  return {
    language,
    forms,
    intern,
    internText: (surface, kind) => {
      const codes = Uint16Array.from(surface, (c) => c.charCodeAt(0));
      return intern(codes, codes.length, kind, codes.reduce(hashedWith, HASH_START));
    },
    reset: (limit) => {
      if (forms.length <= limit) return;
      forms.length = 0;
      spellings.clear();
    },
  };
}

/** The string of the first `length` code units, four at a time: a spread of so few takes five times as long. */
function spelled(codes: Uint16Array, length: number): string {
  let text = '';
  let i = 0;
  for (; i + 4 <= length; i += 4) text += String.fromCharCode(codes[i]!, codes[i + 1]!, codes[i + 2]!, codes[i + 3]!);
  for (; i < length; i++) text += String.fromCharCode(codes[i]!);
  return text;
}

/** Where the hash of a spelling begins. */
export const HASH_START = 0x811c9dc5;

/** FNV-1a over 16-bit units: the hash with one more unit. */
export const hashedWith = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const mixed = (hash: number): number => hash ^ (hash >>> 15);

function hashText(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = hashedWith(hash, text.charCodeAt(i));
  return mixed(hash);
}
