// In: a sentence. Out: the places that it tells of, and how each is meant.
import { describe, expect, test } from 'vitest';
import { claimsOf } from './read.ts';

/** The places of a sentence, each once, as `relation id`, with a mark where something is on its way. */
function placesOf(text: string): string[] {
  const told = claimsOf(text).flatMap(({ where }) =>
    where.map(({ relation, id, journey }) => `${relation} ${id.slice('place:'.length)}${journey ? ' (journey)' : ''}`),
  );
  return [...new Set(told)];
}

describe('places', () => {
  test.each([
    ['سقطت قذائف على الضفة الغربية لنهر دجلة', ['west tigris']],
    ['سحب المركب إلى الشاطئ الشرقي لنهر النيل', ['east nile']],
    ['اندلعت مواجهات في الضفة الغربية', ['in west-bank']],
    ['وقعت اشتباكات في شوارع بورسعيد', ['in port-said']],
    ['وقعت اشتباكات في ولاية سطيف', ['in setif']],
    ['كانت الطائرة متجهة إلى الخرطوم', ['to khartoum (journey)']],
    ['كانت الطائرة قادمة من الخرطوم وتحمل معدات', ['from khartoum (journey)']],
    ['طالب الوزير الشركات بالعودة إلى الخرطوم', ['to khartoum']],
    ['Shells fell on the western bank of the Tigris', ['west tigris']],
    ['The plane was flying to Khartoum', ['to khartoum (journey)']],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  test.each([
    ['وصل الرئيس لرئاسة وفد تركيا', 'a delegation called by its country'],
    ['نظر المجلس في ملف سوريا', 'a matter, not a place'],
    ['أجلت محكمة جنايات جنوب القاهرة القضية', 'the side is part of a name'],
    ['احتمى الناشط بسفارة قطر', 'an embassy is in another country'],
  ])('none in %s: %s', (text) => {
    expect(placesOf(text)).toEqual([]);
  });
});
