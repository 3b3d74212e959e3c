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
