// In: sentences of news. Out: whether phrases of the lexicon are found in them, whole or torn apart.
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../src/core/article.ts';
import { phrasesAt } from '../../src/lexicon/match.ts';
import { createSetup } from '../../src/setup.ts';
import { toDocument } from '../../src/text/document.ts';

const setup = createSetup();

function phrasesIn(text: string, lang: Lang): string[] {
  const { lexicon, vocabulary } = setup.tongue(lang);
  const article = {
    id: 'a',
    path: 'a',
    text,
    lang,
    metadata: {},
    regions: [{ kind: 'body' as const, start: 0, end: text.length }],
    source: { kind: 'file' as const },
  };
  const doc = toDocument(article, vocabulary);
  const found: string[] = [];
  for (const sentence of doc.sentences)
    for (let i = sentence.token; i < sentence.tokenEnd; i++)
      for (const { entry, tail } of phrasesAt(doc, lexicon, i, sentence.tokenEnd))
        found.push(
          `${entry.key}${tail ? ` … ${text.slice(doc.tokens.start[tail.token], doc.tokens.end[tail.tokenEnd - 1])}` : ''}`,
        );
  return found;
}

describe('phrases', () => {
  test.for<[string, string]>([
    ['طلب الكاظمي من قادة إيران كبح جماح الميليشيات', 'restrain'],
    ['وأطلق سراح المعتقلين', 'release'],
    ['أطلقت الشرطة سراح 12 معتقلا', 'release … سراح'],
    ['أطلق مسلحون مجهولون النار على دورية', 'shoot-at … النار'],
    ['لقي 12 شخصا حتفهم غرقا', 'die … حتفهم'],
    ['ولقي شرطي مصرعه', 'die … مصرعه'],
    ['وألقت قوات الأمن القبض على ثلاثة متهمين', 'arrest … القبض'],
    ['أودى الهجوم بحياة سبعة جنود', 'kill … بحياة'],
    ['نقلت وكالة أسوشيتد برس عن مسؤولين عراقيين قولهم', 'quoting … عن'],
    ['نفت الحركة مسؤوليتها عن التفجير', 'deny-attack … مسؤوليتها'],
    ['في حصيلة سابقة', 'previous-toll'],
    ['ما زال البحث جاريا', 'still'],
  ])('are found in «%s»', ([text, phrase]) => {
    expect(phrasesIn(text, 'ar')).toContain(phrase);
  });

  test.for<[string, string]>([
    ['أطلقت الحكومة مبادرة. ودعت إلى إطلاق سراح المعتقلين', 'release … سراح'],
    ['أطلقت الشرطة الغاز المسيل للدموع على المتظاهرين', 'release … سراح'],
    ['وقع انفجار قرب السفارة', 'sign … على'],
  ])('are not found over a full stop or where the second half is missing: «%s»', ([text, phrase]) => {
    expect(phrasesIn(text, 'ar')).not.toContain(phrase);
  });

  test.for<[string, string]>([
    ['Iraq asked Iran to rein in the militias', 'restrain'],
    ['Police took three men into custody', 'arrest … into custody'],
    ['The storm claimed twelve lives', 'kill … lives'],
    ['No fewer than twelve people died', 'not-less-than'],
    ['The so-called Islamic State', 'doubt-about'],
  ])('are found in «%s»', ([text, phrase]) => {
    expect(phrasesIn(text, 'en')).toContain(phrase);
  });
});
