// In: sentences that tell a deed. Out: who or what is said to have done it.
import { expect, test } from 'vitest';
import { claimOf } from './read.ts';

test.for<readonly [text: string, concept: string, doers: readonly string[]]>([
  ['قتل ثلاثة جنود في هجوم شنه تنظيم الدولة الإسلامية على موقع للجيش', 'attack', ['organisation:isis']],
  ['كما قام الحرس الوطني بإنقاذ 67 مهاجرا قبالة السواحل', 'rescue', ['organisation:national-guard']],
  ['إن مجهولين قاموا بتفجير ست سيارات شمال المدينة', 'bomb', ['noun:unknown-person']],
  ['إن طائرة مسيرة تمكنت من العثور على حطام السفينة', 'find', ['noun:drone']],
  ['مقاتلون من تنظيم داعش هاجموا رتلا للجيش', 'attack', ['organisation:isis']],
  ['An attack carried out by Islamist militants killed ten.', 'attack', ['noun:militant']],
  ['A helicopter found the wreck of the trawler on Sunday.', 'find', ['noun:helicopter']],
  ['قتل ثلاثة جنود في هجوم على موقع للجيش', 'attack', []],
])('%s', ([text, concept, doers]) => {
  expect((claimOf(text, concept)?.doers ?? []).map((d) => d.id)).toEqual(doers);
});
