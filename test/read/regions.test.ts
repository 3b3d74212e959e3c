// In: articles with page furniture around and in them. Out: what is set aside, and that nothing is lost.
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadFurniture } from '../../src/cli/inputs.ts';
import { layOut } from '../../src/read/regions.ts';
import { readIn, readOne, regionsOf } from './articles.ts';

const FIRST =
  'قال مسؤولان عراقيان إن رئيس الوزراء العراقي مصطفى الكاظمي طلب من قادة إيران كبح جماح الميليشيات المدعومة منها في العراق، مؤكدا أنه سيواجه الفصائل.';
const SECOND =
  'وطلب العراق عقد أحدث جولات المحادثات استجابة لضغوط الفصائل السياسية الشيعية التي تضغط من أجل رحيل بقية القوات الأمريكية من العراق خلال العام الجاري.';
const TITLE = 'الكاظمي يطلب من إيران كبح الميليشيات';

const article = async (...lines: string[]) => (await readOne(lines.join('\n'))).article;

describe('the seed articles', () => {
  test('are laid out as a reader sees them', async () => {
    const root = path.resolve(import.meta.dirname, '../..');
    const { articles, problems } = await readIn(root, ['seeds']);
    expect(problems).toEqual([]);
    const seen = articles.map((a) => ({
      path: a.path.slice(0, 9),
      outlet: a.metadata.outlet,
      headline: regionsOf(a, 'headline').map((t) => t.slice(0, 30)),
      captions: regionsOf(a, 'caption'),
      boilerplate: regionsOf(a, 'boilerplate'),
    }));
    expect(seen).toEqual([
      {
        path: 'seeds/000',
        outlet: 'TRT عربي',
        headline: ['جاء تصريح مصطفى الكاظمي مع انط'],
        captions: ['TRT عربي - وكالات'],
        boilerplate: ['تابعنا', 'الأكثر تداولاً'],
      },
      {
        path: 'seeds/001',
        outlet: undefined,
        headline: ['في رسالة شديدة اللهجة.. الكاظم'],
        captions: ['أسماء حمدي'],
        boilerplate: ['ربما يعجبك أيضا'],
      },
      {
        path: 'seeds/002',
        outlet: 'إيران إنسايدر',
        headline: ['قال مسؤولان عراقيان، إن رئيس ا'],
        captions: ['إيران إنسايدر'],
        boilerplate: [],
      },
      {
        path: 'seeds/003',
        outlet: 'بغداد بوست',
        headline: ['مصادر مقربة من الكاظمي: سيحمل '],
        captions: ['الكاظمي'],
        boilerplate: ['بغداد بوست - أخبار العراق - Iraq News', 'إقرأ ايضا\nالتعليقات'],
      },
      {
        path: 'seeds/004',
        outlet: undefined,
        headline: ['الكاظمي يحذر الاحتلال الفارسي '],
        captions: [],
        boilerplate: [
          'أهم الأخبارالعالم العربي',
          'موضوعات ذات صلة\n\nاترك تعليقاً\n\nلن يتم نشر عنوان بريدك الإلكتروني.\n\nزر الذهاب إلى الأعلى',
        ],
      },
    ]);
  });
});

describe('set aside as boilerplate', () => {
  test.for<[string, string]>([
    ['a most-read list, spelt with diacritics', 'الأكثر تداولاً'],
    ['a list with other stories below', 'قد يهمك أيضا\nحريق في مصنع بالجيزة\nالذهب يرتفع لليوم الثالث'],
    ['a comment form', 'أضف تعليقًا\nلن يتم نشر عنوان بريدك الإلكتروني.'],
    ['a link to another story', 'اقرأ أيضا: واشنطن تعلن موعد الجولة الرابعة'],
    ['a rights line', 'جميع الحقوق محفوظة'],
  ])('%s', async ([, tail]) => {
    const read = await article(TITLE, FIRST, SECOND, tail);
    expect(regionsOf(read, 'boilerplate')).toEqual([tail]);
    expect(regionsOf(read, 'body')).toEqual([`${FIRST}\n${SECOND}`]);
  });

  test('furniture glued to the end of a paragraph', async () => {
    const read = await article(TITLE, FIRST, `${SECOND}الأكثر تداولاً`);
    expect(regionsOf(read, 'boilerplate')).toEqual(['الأكثر تداولاً']);
    expect(regionsOf(read, 'body').join('')).toBe(`${FIRST}\n${SECOND}`);
  });

  test('a list of other stories ends where a paragraph resumes', async () => {
    const read = await article(TITLE, FIRST, 'موضوعات ذات صلة', 'حريق في مصنع', SECOND);
    expect(regionsOf(read, 'body')).toEqual([FIRST, SECOND]);
  });

  test('English furniture', async () => {
    const body =
      'The Iraqi prime minister asked leaders in Tehran to rein in the militias that they support, two officials said on Wednesday.';
    const read = await article(
      'Iraq asks Iran to rein in militias',
      body,
      body.replace('two', 'three'),
      'Related stories',
      'Gold climbs again',
      'Leave a comment',
    );
    expect(regionsOf(read, 'boilerplate')).toEqual(['Related stories\nGold climbs again\nLeave a comment']);
  });
});

describe('left in the body', () => {
  test.for<[string, string]>([
    [
      'a paragraph that begins like a share button',
      'شارك في المحادثات وزير الخارجية الأمريكي أنتوني بلينكن ووكيل الوزارة ديفيد هيل.',
    ],
    ['a subheading', 'مطالب بالانسحاب الأمريكي'],
    [
      'a sentence that speaks of what is most read',
      'وكان الخبر الأكثر تداولا على مواقع التواصل الاجتماعي أمس هو خبر الرسالة التي بعث بها رئيس الوزراء.',
    ],
    [
      'a paragraph that begins with a section’s name',
      'اقتصاد العراق يعتمد على الإمدادات الإيرانية في ثلث احتياجاته من الطاقة خاصة خلال شهور الصيف.',
    ],
  ])('%s', async ([, line]) => {
    const read = await article(TITLE, FIRST, line, SECOND);
    expect(regionsOf(read, 'body')).toEqual([[FIRST, line, SECOND].join('\n')]);
  });
});

describe('captions and credits', () => {
  test('a line that repeats a sentence of the text, with a picture credit', async () => {
    const caption = 'وطلب العراق عقد أحدث جولات المحادثات استجابة لضغوط الفصائل السياسية الشيعية (AFP)';
    const read = await article(TITLE, FIRST, caption, SECOND);
    expect(regionsOf(read, 'caption')).toEqual([caption]);
  });

  test('a byline above the first paragraph', async () => {
    const byline = 'أسماء حمدي - بغداد';
    expect(regionsOf(await article(TITLE, '', byline, '', FIRST, SECOND), 'caption')).toEqual([byline]);
  });

  test.for<[string, string[]]>([
    ['a line torn from its sentence', ['علق', FIRST]],
    ['a torn line below the headline', ['', 'وأضاف «موسى»، في', 'حسابه على «تويتر»', FIRST]],
    ['a single word that is not of the headline', ['', 'علق', '', FIRST]],
    ['the torn end of the last sentence', [FIRST, SECOND.slice(0, -20), 'خلال العام الجاري']],
    ['a figure', [FIRST, SECOND, '', '4']],
  ])('%s is neither', async ([, lines]) => {
    const read = await article(TITLE, ...lines);
    expect(regionsOf(read, 'caption')).toEqual([]);
    expect(read.metadata.outlet).toBeUndefined();
  });

  test('a name alone below the last paragraph signs the text', async () => {
    const read = await article(TITLE, FIRST, SECOND, 'سكاي نيوز عربية - وكالات');
    expect(read.metadata.outlet).toBe('سكاي نيوز عربية');
  });

  test('a stated outlet outweighs the signature', async () => {
    const { article: read } = await readOne(
      `---\noutlet: BBC\n---\n${[TITLE, FIRST, SECOND, 'سكاي نيوز عربية'].join('\n')}`,
    );
    expect(read.metadata.outlet).toBe('BBC');
  });
});

test('regions are disjoint and in order, and every letter of a text lies in one', () => {
  const furniture = loadFurniture();
  const piece = fc.constantFrom(
    TITLE,
    FIRST,
    SECOND,
    'الأكثر تداولاً',
    'اترك تعليقا',
    'شارك',
    'أهم الأخبار',
    'Reuters',
    '(AFP)',
    ' \u00a0',
    '\r',
    'ـ',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '')), { maxLength: 12 }), (pieces) => {
      const text = pieces.flat().join('');
      const { regions } = layOut(
        { text, lang: 'ar', headline: { at: 'line' }, span: { start: 0, end: text.length } },
        furniture.ar,
      );
      let at = 0;
      for (const region of regions) {
        expect(region.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, region.start)).not.toMatch(/[\p{L}\p{N}]/u);
        at = region.end;
      }
      expect(text.slice(at).replaceAll('ـ', '')).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});
