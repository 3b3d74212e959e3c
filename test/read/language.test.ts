// In: texts in Arabic, English and neighbours of either. Out: the language that each is read as.
import { describe, expect, test } from 'vitest';
import { writtenIn } from '../../src/read/script.ts';
import { folderOf, readIn } from './articles.ts';

describe('the language of a text', () => {
  test.for<[string, string]>([
    ['قال رئيس الوزراء العراقي إن المحادثات بدأت اليوم في بغداد', 'ar'],
    ['قال الرئيس الإيراني في طهران إن گوگل وچین ستشاركان في المعرض المقام بمدينة البصرة', 'ar'],
    ['الكاظمي says Iraq is ready for talks with الولايات المتحدة ورئيس الوزراء يوافق', 'ar'],
    ['Iraqi prime minister urges Iran to rein in militias', 'en'],
    ['نخست‌وزیر عراق گفت که گفت‌وگوها امروز در پایتخت آغاز شد و چند روز ادامه می‌یابد', 'fa'],
    ['عراقی وزیر اعظم نے کہا ہے کہ بات چیت آج شروع ہوئی اور کئی دن جاری رہے گی', 'ur'],
    ['سەرۆک وەزیرانی عێراق گوتی دانوستانەکان ئەمڕۆ دەستیان پێکرد', 'ckb'],
    [
      'Le Premier ministre irakien a demandé mercredi aux dirigeants iraniens de contenir les milices qu’ils soutiennent en Irak, ont indiqué deux responsables irakiens à la presse avant les discussions.',
      'other',
    ],
    ['Премьер-министр Ирака заявил о начале переговоров', 'other'],
    ['12 345 — …', 'none'],
  ])('%s', ([text, language]) => {
    expect(writtenIn(text)).toBe(language);
  });

  test('may be mixed in one folder', async () => {
    const folder = folderOf({
      'a.txt': 'عنوان\n\nقال الوزير إن المحادثات بدأت اليوم.',
      'b.txt': 'Title\n\nThe minister said that the talks began today.',
    });
    expect((await readIn(folder, ['.'])).articles.map((a) => a.lang)).toEqual(['ar', 'en']);
    expect((await readIn(folder, ['.'], { lang: 'en' })).articles.map((a) => a.lang)).toEqual(['en', 'en']);
  });
});
