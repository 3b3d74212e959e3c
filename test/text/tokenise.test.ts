// In: texts with marks, glued digits and initials. Out: whether tokens point at the right characters.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../src/lang/ar/index.ts';
import { english } from '../../src/lang/en/index.ts';
import { tokenise } from '../../src/text/tokenise.ts';
import { createVocabulary } from '../../src/text/vocabulary.ts';

const vocabulary = (language = arabic) =>
  createVocabulary(language, () => ({ readings: [], mask: 0, starts: [], steps: [] }));
const words = (text: string, language = arabic) => {
  const tokens = tokenise(text, vocabulary(language));
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
};
const spellings = (text: string) => {
  const tokens = tokenise(text, vocabulary());
  return Array.from(tokens.form, (id) => tokens.forms[id]!.surface);
};

describe('tokenise', () => {
  test.for<[string, string[]]>([
    ['قُتِلَ ١٢ شخصاً', ['قُتِلَ', '١٢', 'شخصاً']],
    ['الـ20 من أغسطس', ['الـ', '20', 'من', 'أغسطس']],
    ['متنها66 راكبا', ['متنها', '66', 'راكبا']],
    ['العراقي ، مصطفى', ['العراقي', '،', 'مصطفى']],
    ['«العرب»', ['«', 'العرب', '»']],
  ])('splits «%s»', ([text, expected]) => {
    expect(words(text)).toEqual(expected);
  });

  test.for<[string, string[]]>([
    ["Iraq's U.S. envoy didn't say.", ["Iraq's", 'U.S.', 'envoy', "didn't", 'say', '.']],
    ['He met J. Smith.', ['He', 'met', 'J', '.', 'Smith', '.']],
    ['10:30 am', ['10', ':', '30', 'am']],
  ])('splits «%s»', ([text, expected]) => {
    expect(words(text, english)).toEqual(expected);
  });

  test('spells words without tashkil, tatweel, presentation forms and direction marks, digits in ASCII', () => {
    expect(spellings('قُتِلَ ١٢ العـــراق ﻻ \u202bمصر\u202c')).toEqual(['قتل', '12', 'العراق', 'لا', 'مصر']);
  });

  test('covers every letter and digit of any text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenise(text, vocabulary());
        let at = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]!).toBeGreaterThanOrEqual(at);
          expect(/[\p{L}\p{Nd}]/u.test(text.slice(at, tokens.start[i]!).replace(/[\u0640-\u0670]/g, ''))).toBe(false);
          at = tokens.end[i]!;
        }
      }),
    );
  });
});
