// In: single words as they stand in text. Out: whether the compiled lexicon reads them as the names they are, and common words not.
import { describe, expect, test } from 'vitest';
import { TOKEN_KIND } from '../../src/core/lexeme.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();

/** The tables and ids of a word's readings, cued ones with a question mark. */
function readings(word: string): string[] {
  const lang = /[\u0621-\u064a]/.test(word) ? 'ar' : 'en';
  const { vocabulary, lexicon } = setup.tongue(lang);
  const form = vocabulary.forms[vocabulary.internText(word, TOKEN_KIND.word)]!;
  return form.readings.flatMap(({ entry }) => {
    if (entry < 0) return [];
    const { table, key, attributes } = lexicon.entries[entry]!;
    return [`${table}:${key}${attributes?.cued === true ? '?' : ''}`];
  });
}

describe('names with what is attached to them', () => {
  test.each([
    ['القاهرة', 'place:cairo'],
    ['بالقاهرة', 'place:cairo'],
    ['للقاهرة', 'place:cairo'],
    ['وللقاهرة', 'place:cairo'],
    ['القاهره', 'place:cairo'],
    ['كفرالشيخ', 'place:kafr-el-sheikh'],
    ['ولبنان', 'place:lebanon'],
    ['أبوظبي', 'place:abu-dhabi'],
    ['العراقيين', 'demonym:iraq'],
    ['الأميركيون', 'demonym:usa'],
    ['الأكراد', 'demonym:kurdistan-region-wide'],
    ['مالي', 'place:mali?'],
    ['الكاظمي', 'person:mustafa-al-kadhimi'],
    ['وزيرة', 'title:minister'],
    ['US', 'place:usa'],
    ["Egypt's", 'place:egypt'],
    ['Iraqis', 'demonym:iraq'],
    ['NATO', 'organisation:nato'],
  ])('%s may be %s', (word, reading) => {
    expect(readings(word)).toContain(reading);
  });
});

describe('common words that are names too', () => {
  test.each(
    'العين صور المدينة الخبر الباب حجة البيضاء الأبيض العمارة القائم الخمس معسكر عسير السيول سيولا المالية سلمية هاربين الوجه جده us turkey male'.split(
      ' ',
    ),
  )('%s alone is no place', (word) => {
    expect(readings(word).filter((r) => r.startsWith('place:') && !r.endsWith('?'))).toEqual([]);
  });
});
