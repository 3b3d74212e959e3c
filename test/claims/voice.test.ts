// In: sentences, active and passive. Out: who does it and to whom: Arabic writes both alike, English passives need an auxiliary.
import { describe, expect, test } from 'vitest';
import { claimOf, claimsOf } from './read.ts';

/** What a phrase says: the head words of agent and patient; `-` where none may be claimed. */
type Row = readonly [text: string, concept: string, agent: string, patient: string];

const PASSIVE: readonly Row[] = [
  ['قتل 12 شخصا في انفجار سيارة', 'kill', '-', 'شخص'],
  ['قتل ثلاثة جنود في كمين', 'kill', '-', 'جنود'],
  ['قُتل جندي في كمين', 'kill', '-', 'جندي'],
  ['أصيب أربعة عمال بجروح', 'injure', '-', 'عمال'],
  ['أصيب شرطي بجروح طفيفة', 'injure', '-', 'شرطي'],
  ['اعتقل خمسة مشتبه بهم على يد الشرطة', 'arrest', 'الشرطة', 'مشتبه'],
  ['اعتقل الناشط من قبل قوات الأمن', 'arrest', 'قوات', 'الناشط'],
  ['قتل الجندي على يد مسلحين', 'kill', 'مسلحين', 'الجندي'],
  ['اختطف صحفيان في طرابلس', 'kidnap', '-', 'صحفيان'],
  ['خطف طبيب في طرابلس', 'kidnap', '-', 'طبيب'],
  ['Twelve people were killed in the blast', 'kill', '-', 'people'],
  ['A soldier was killed by gunmen near Sirte', 'kill', 'gunmen', 'soldier'],
  ['Three policemen have been wounded', 'injure', '-', 'policemen'],
  ['The journalist was arrested by the police on Monday', 'arrest', 'police', 'journalist'],
  ['The girls kidnapped on Sunday were released on Thursday', 'release', '-', 'girls'],
  ['Two workers were being treated', 'treat', '-', 'workers'],
];

const ACTIVE: readonly Row[] = [
  ['قتل الجيش ثلاثة مسلحين في كمين', 'kill', 'الجيش', 'مسلحين'],
  ['قتل مسلحون ثلاثة جنود', 'kill', 'مسلحون', 'جنود'],
  ['اعتقلت الشرطة ثلاثة مشتبه بهم', 'arrest', 'الشرطة', 'مشتبه'],
  ['اعتقلت قوات الأمن الناشط سامي الحداد', 'arrest', 'قوات', 'سامي'],
  ['هاجمت مجموعات مسلحة جنودا قرب الحدود', 'attack', 'مجموعات', 'جنود'],
  ['أقال النادي مدربه', 'dismiss', 'النادي', 'مدربه'],
  ['الشرطة اعتقلت المشتبه به', 'arrest', 'الشرطة', 'المشتبه'],
  ['مسلحون خطفوا طبيبا في طرابلس', 'kidnap', 'مسلحون', 'طبيب'],
  ['خطف مسلحون طبيبا في طرابلس', 'kidnap', 'مسلحون', 'طبيب'],
  ['أصابت الشرطة متظاهرين اثنين', 'injure', 'الشرطة', 'متظاهرين'],
  ['استقال رئيس البلدية', 'resign', 'رئيس', '-'],
  ['نجا خمسة صيادين', 'survive', '-', 'صيادين'],
  ['لقي شخصان مصرعهما', 'die', '-', 'شخصان'],
  ['غرق ثلاثة أطفال في النهر', 'sink', '-', 'أطفال'],
  ['The army killed three gunmen', 'kill', 'army', 'gunmen'],
  ['Police have arrested two suspects', 'arrest', 'Police', 'suspects'],
  ['Gunmen had killed a soldier', 'kill', 'Gunmen', 'soldier'],
  ['The minister resigned on Monday', 'resign', 'minister', '-'],
  ['Five fishermen survived', 'survive', '-', 'fishermen'],
];

/** Nobody may be claimed as agent: the phrase beside the verb, after its marker or before it is none. */
const NO_AGENT: readonly Row[] = [
  ['قتل ثلاثة جنود من قبل', 'kill', '-', 'جنود'],
  ['أصيب جندي من جانبه الأيسر', 'injure', '-', 'جندي'],
  ['وأغلقت المعبر قبل أيام', 'close', '-', '-'],
  ['The talks were suspended by Tuesday', 'suspend', '-', '-'],
  ['Two men were arrested by 6 pm', 'arrest', '-', 'men'],
  ['No one was killed in the raid', 'kill', '-', '-'],
  ['قتل القيادي في الجماعة المسلحة', 'kill', '-', '*'],
  ['اعتقل التنظيم', 'arrest', '-', '-'],
];

const heads = (text: string, concept: string, part: 'agent' | 'patient'): string => {
  const { who = [], parties = [] } = claimOf(text, concept) ?? {};
  return parties
    .filter(([, played]) => played === part)
    .map(([index]) => who[index]!.text)
    .join(' | ');
};

function check([text, concept, agent, patient]: Row): void {
  expect(claimOf(text, concept)?.what?.concept).toBe(concept);
  if (agent === '-') expect(heads(text, concept, 'agent')).toBe('');
  else expect(heads(text, concept, 'agent')).toContain(agent);
  if (patient === '-') expect(heads(text, concept, 'patient')).toBe('');
  else if (patient !== '*') expect(heads(text, concept, 'patient')).toContain(patient);
}

describe('passive: what it is done to is the patient, and only a marked phrase the agent', () => {
  test.for(PASSIVE)('%s', (row) => check(row));
});

describe('active: the first noun phrase acts, unless the verb does something to its subject', () => {
  test.for(ACTIVE)('%s', (row) => check(row));
});

describe('no agent is claimed where none is said', () => {
  test.for(NO_AGENT)('%s', (row) => check(row));
});

describe('a verb of two words behind a determiner is a noun', () => {
  test.each([
    ['The third fire at the refinery in a month killed two workers', 'fire'],
    ['A deadly fire at a refinery near Basra killed two workers', 'fire'],
  ])('%s', (text, concept) => {
    expect(claimsOf(text).map((c) => c.what?.concept)).not.toContain('shoot-at');
    expect(claimsOf(text).some((c) => c.what?.concept === concept || c.setting.events?.includes(concept))).toBe(true);
  });
  test('Gunmen fire at the refinery', () => {
    expect(claimsOf('Gunmen fire at the refinery').map((c) => c.what?.concept)).toContain('shoot-at');
  });
});
