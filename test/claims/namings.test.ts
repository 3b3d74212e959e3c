// In: sentences that name persons. Out: the titles that belong to each name.
import { expect, test } from 'vitest';
import { namingsOf } from './read.ts';

/** The titles of the first person whose name begins so. */
const titlesOf = (text: string, name: string): string[] =>
  (namingsOf(text).find((n) => n.name.startsWith(name))?.titles ?? []).map(
    ({ id, of, tenure }) => `${tenure ? `${tenure} ` : ''}${id}${of ? ` of ${of}` : ''}`,
  );

test('behind a comma the sentence goes on: محافظ الإسماعيلية، قرارا بندب اللواء', () => {
  const text = 'أصدر اللواء جمال العبري، محافظ الإسماعيلية، قرارا بندب اللواء عصمت الحارثي رئيسا لمدينة القنطرة';
  expect(titlesOf(text, 'جمال')).toContain('governor of ismailia');
  expect(titlesOf(text, 'عصمت')).not.toContain('governor of ismailia');
});

test('who is joined to a name is another: الإعلامي وائل الصيرفي، ومذيعة قناة التحرير', () => {
  const joined = 'طالب المحامي باستدعاء الإعلامي وائل الصيرفي، ومذيعة قناة التحرير، للتحقيق معهما';
  const apposed = 'طالب المحامي باستدعاء الإعلامي وائل الصيرفي، مذيع قناة التحرير، للتحقيق معه';
  expect(titlesOf(joined, 'وائل')).toEqual(['journalist']);
  expect(titlesOf(apposed, 'وائل')).toContain('journalist of al-tahrir-tv');
});

test('a deputy has no article: النائب الإعلامي وائل الصيرفي', () => {
  expect(titlesOf('استدعت النيابة النائب الإعلامي وائل الصيرفي أمس', 'وائل')).not.toContain('deputy journalist');
});

test.for([
  ['وقال اللواء صلاح محرم مدير الأمن إن الوضع مستقر', 'صلاح محرم'],
  ['وأمر اللواء أسامة الصغير مدير أمن القاهرة بضبطه', 'أسامة الصغير'],
  ['وأكد العقيد أحمد محمد على المتحدث العسكري أن القوات انتشرت', 'أحمد محمد على'],
  ['أكد الدكتور محمد سلطان، رئيس هيئة الإسعاف، إصابة خمسة', 'محمد سلطان'],
  ['قال خالد الصياد إن القرار خاطئ', 'خالد الصياد'],
  ['وصرح الدكتور أحمد مدير المستشفى بأن حالته مستقرة', 'أحمد'],
] as const)('a surname that is a word, too: %s', ([text, name]) => {
  expect(namingsOf(text).map((n) => n.name)).toContain(name);
});

test('a last name that is a word, where it speaks: وقال الصياد', () => {
  const text = 'انتقد أمس النائب خالد الصياد القرار. وقال الصياد: إننا سنعود. ورأى الصياد سمكة.';
  expect(namingsOf(text).map((n) => n.name)).toEqual(['خالد الصياد', 'الصياد']);
});

test('a rank is none of the offices of an officer: اللواء صلاح محرم مدير الأمن', () => {
  expect(titlesOf('وقال اللواء صلاح محرم مدير الأمن إن الوضع مستقر', 'صلاح')).toEqual([
    'major-general',
    'police-chief',
  ]);
});
