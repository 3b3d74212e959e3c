// In: sentences with several predicates. Out: who takes part in each, who speaks, and what a homograph is taken for.
import { describe, expect, test } from 'vitest';
import { claimOf, claimsOf } from './read.ts';

const partiesOf = (text: string, concept: string): string[] => {
  const { who = [], parties = [] } = claimOf(text, concept) ?? {};
  return parties.map(([index, part]) => `${part}: ${who[index]!.text}`);
};

describe('a phrase belongs to the nearest predicate before it', () => {
  test.each([
    ['وطلب الكاظمي من قادة إيران كبح جماح الميليشيات', 'request', ['agent: الكاظمي', 'participant: قادة إيران']],
    ['وطلب الكاظمي من قادة إيران كبح جماح الميليشيات', 'restrain', []],
    ['دعا الوزير إلى الهدوء خلال المحادثات بين بغداد وواشنطن', 'talk', ['participant: بغداد', 'participant: وواشنطن']],
    ['أرسل الكاظمي رسالة شديدة اللهجة إلى طهران', 'send', ['agent: الكاظمي', 'recipient: طهران']],
    ['أجرى قاآني لقاءات مع قادة الفصائل', 'meet', ['agent: قاآني', 'participant: قادة الفصائل']],
    ['The minister called for calm during talks between Baghdad and Washington', 'call-for', ['agent: The minister']],
    ['The war has killed more than 220000 people', 'kill', ['patient: 220000 people']],
  ] as const)('%s: %s', (text, concept, parties) => {
    expect(partiesOf(text, concept)).toEqual(parties);
  });
});

describe('no part is given to who only describes, places or reports', () => {
  test.each([
    ['وقعت الهجمات في العراق', 'attack'],
    ['انطلقت المحادثات في عهد الرئيس جو بايدن', 'talk'],
    ['توقفت المحادثات بحسب مسؤولين عراقيين', 'talk'],
  ])('%s: %s', (text, concept) => {
    expect(partiesOf(text, concept)).toEqual([]);
  });
});

describe('a title and the name behind it are one', () => {
  test.each([
    [
      'دعا رئيس الوزراء العراقي ، مصطفى الكاظمي ، حكومة طهران إلى الهدوء',
      'call-for',
      'رئيس الوزراء العراقي ، مصطفى الكاظمي',
    ],
    ['وتوعد الأمين العام لحركة “عصائب أهل الحق”، قيس الخزعلي، برد', 'threaten', 'قيس الخزعلي'],
  ])('%s', (text, concept, name) => {
    expect(partiesOf(text, concept)[0]).toContain(name);
    expect(partiesOf(text, concept)[0]).toMatch(/^agent/);
  });
});

describe('a relative clause goes on with the noun that agrees', () => {
  test.each([
    ['الفصائل والميليشيات الموالية لإيران التي تضغط على الحكومة', 'pressure', 'الميليشيات'],
    ['حث الوزير على نشر الميليشيات التي تعمل في العراق', 'work', 'الميليشيات'],
    ['قال مسؤول إن زيارة قاآني التي أعلن عنها انتهت', 'announce', ''],
    ['بعث الكاظمي برسالة إلى طهران يحث فيها قادتها على الهدوء', 'call-for', 'الكاظمي'],
  ])('%s', (text, concept, agent) => {
    const [first = ''] = partiesOf(text, concept);
    if (agent === '') expect(first).toBe('');
    else expect(first).toContain(agent);
  });
});

describe('a speaker is a person, a body or a paper', () => {
  const speakerOf = (text: string, concept: string): string | undefined => claimOf(text, concept)?.attribution.speaker;
  test.each([
    ['قال مسؤولان إن الوزير طلب الهدوء، مؤكدا أنه سيواجه الفصائل', 'confront', 'الوزير'],
    ['وقال المتحدث “لا قيمة للمفاوضات كون الشعب حسم قراره”', 'settle-matter', 'المتحدث'],
    ['مصادر مقربة من الكاظمي: سيزور واشنطن', 'visit', 'مصادر مقربة'],
    ['وجاء في بيان لوزارة الخارجية الأمريكية أن القوات غادرت', 'depart', 'وزارة الخارجية الأمريكية'],
    ['Five were killed, Fauzi, an official from the local agency, told AFP', 'kill', 'Fauzi'],
  ])('%s', (text, concept, speaker) => {
    expect(speakerOf(text, concept)).toBe(speaker);
  });
  test.each([
    ['ستغادر القوات العراق وفقا لجدول زمني', 'depart'],
    ['ولفت التوقيت إلى أن القوات غادرت', 'depart'],
    ['جاء ذلك خلال لقاء علي عبدالله صالح السفير، وغادر الوفد', 'depart'],
  ])('%s: nobody', (text, concept) => {
    expect(speakerOf(text, concept)).toBeUndefined();
  });
});

describe('a homograph is read by what stands around it', () => {
  const conceptsOf = (text: string): Array<string | undefined> => claimsOf(text).map((c) => c.what?.concept);
  test.each([
    ['ستكون الحكومة مسؤولة عن حماية القواعد', 'responsible', 'say'],
    ['ورداً على العرض العسكري أرسل رسالة', 'parade', 'be-mentioned'],
    ['دفع واشنطن إلى سحب قواتها', 'push', 'pay'],
    ['بعد أحدث جولة من المحادثات غادر الوفد', 'depart', 'occur'],
    ['هي أبرز الملفات التي ستناقش', 'discuss', 'appear'],
    ['تضغط الفصائل من أجل رحيل القوات', 'pressure', 'evacuate'],
  ])('%s: %s, not %s', (text, is, isNot) => {
    expect(conceptsOf(text)).toContain(is);
    expect(conceptsOf(text)).not.toContain(isNot);
  });
});

describe('an office alone is the one whom the article names as its holder', () => {
  const idsOf = (text: string): Array<string | undefined> =>
    claimsOf(text).flatMap(({ who, parties }) => parties.map(([index]) => who[index]!.holder ?? who[index]!.id));
  test('رئيس الوزراء after رئيس الوزراء العراقي مصطفى الكاظمي', () => {
    const ids = idsOf('دعا رئيس الوزراء العراقي مصطفى الكاظمي إلى الهدوء. وغادر رئيس الوزراء بغداد. ثم عاد الكاظمي.');
    expect(new Set(ids.filter((id) => id?.startsWith('person:') || id?.startsWith('role:')))).toEqual(
      new Set(['person:mustafa-al-kadhimi']),
    );
  });
  test('nobody where two are named', () => {
    const ids = idsOf('التقى الرئيس الأمريكي جو بايدن الرئيس الفرنسي إيمانويل ماكرون. وغادر الرئيس القصر.');
    expect(ids.at(-1)).toBe('role:president');
  });
});

test('the weekday of a date is no part of the name before it: «عيسى قراقع الخميس 31 يناير»', () => {
  const [claim] = claimsOf('زار الوزير عيسى قراقع الخميس 31 يناير مدينة نابلس');
  expect(claim?.who.map(({ id }) => id)).toEqual(['person:عيسي قراقع']);
  const [other] = claimsOf('زار الوزير توماس دو ميزيير الجمعة مدينة نابلس');
  expect(other?.who.map(({ id }) => id)).toEqual(['person:توماس دو ميزيير']);
});

test('a relative clause is done to what it describes, which its pronoun says, not to a noun further on: التحقيقات التي تجريها المحكمة بعد تقدم الأسرة بطعن', () => {
  expect(claimOf('انتهت التحقيقات التي تجريها المحكمة بعد تقدم الأسرة بطعن', 'hold')?.object).toBe(
    'concept:investigate',
  );
  expect(claimOf('أجرت المحكمة تحقيقا بعد تقدم الأسرة بطعن', 'hold')?.object).toBeDefined();
});
