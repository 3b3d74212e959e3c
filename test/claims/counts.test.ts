// In: sentences that count. Out: tests that each count is of the right noun, with what became of it.
import { describe, expect, it } from 'vitest';
import type { Article, Lang } from '../../src/core/article.ts';
import { extract } from '../../src/pipeline.ts';
import { createSetup } from '../../src/setup.ts';

const setup = createSetup();

function countsIn(text: string): string[] {
  const lang: Lang = /[\u0600-\u06ff]/u.test(text) ? 'ar' : 'en';
  const article: Article = {
    id: 'a',
    path: 'a.txt',
    text,
    lang,
    metadata: { published: '2026-07-01' },
    regions: [{ kind: 'body', start: 0, end: text.length }],
    source: { kind: 'file' },
  };
  return extract(article, setup).claims.flatMap(({ quantity: q }) =>
    q ? [`${q.value ?? `${q.min}..`} ${q.of} ${q.state}${q.others ? ' others' : ''}${q.subset ? ' part' : ''}`] : [],
  );
}

describe('what a number counts and what became of it', () => {
  it.for([
    ['The attack left 24 people dead.', ['24 person dead']],
    ['We have nine bodies, three of them firemen.', ['9 corpse dead', '3 firefighter dead part']],
    ['قتل ثمانية أشخاص، ثلاثة منهم رجال إطفاء.', ['8 person dead', '3 firefighter dead part']],
    ['قتل ثلاثة منهم وأصيب خمسة.', ['3 person dead', '5 person injured']],
    ['The fire chief said two firefighters were among the dead.', ['2 firefighter dead part']],
    ['Some 150 women and children have been evacuated.', ['150 person evacuated']],
    ['قتل خمسة جنود وضابط في الهجوم.', ['5 soldier dead']],
    ['Seven bandits were shot dead.', ['7 criminal dead']],
    ['An earlier toll put the number of dead at six.', ['6 person dead']],
    ['Of those who lost their lives, three were children.', ['3 person dead part']],
    ['The flood cost nine lives.', ['9 person dead']],
    ['Three soldiers suffered gunshot wounds.', ['3 soldier injured']],
    ['500 people, mostly women and children, had been evacuated.', ['500 person evacuated']],
    ['Some 3,000 people (about 600 households) were displaced.', ['3000 person displaced', '600 household displaced']],
    ['Six of the ringleaders were arrested.', ['6 person arrested']],
    ['استفاد ثلاثة متهمين من البراءة.', ['3 defendant acquitted']],
    ['Forty per cent of the storage is gone.', ['40 storage go-out']],
    ['مصرع أربعة وإصابة 20 في انقلاب حافلة.', ['4 person dead', '20 person injured']],
    ['مصرع وإصابة 7 في انقلاب سيارة.', ['7 person casualty']],
    ['حبس 3 وإخلاء سبيل 6 من المتهمين.', ['3 person jailed', '6 defendant released']],
    ['قتل ما لا يقل عن 53 شخصا في حريق بمركز تجاري.', ['53.. person dead']],
    ['وقال المتحدث إن عدد الضحايا بلغ 48 شخصا.', ['48 person dead']],
    ['عثر على جثث 53 شخصا تحت الأنقاض.', ['53 person dead']],
    ['ارتفعت حصيلة ضحايا الحريق إلى 64 شخصا.', ['64 person dead']],
    ['قتل مسلحون في هجوم على نقطة تفتيش خمسة جنود.', ['5 soldier dead']],
    ['خسر تيار المستقبل بزعامة الحريري ثلث مقاعده.', ['0.3333333333333333 seat lose']],
    ['قتل أربعة جنود سوريين بالإضافة إلى تسعة مقاتلين روس.', ['4 soldier dead', '9 fighter dead']],
    ['The attack left 24 dead and dozens missing.', ['24 dead dead', '24.. missing-person missing']],
    ['Five people confirmed dead after the flood.', ['5 person dead']],
    ['About 50 people were killed and nearly 100 others wounded.', ['50 person dead', '100 person injured others']],
    ['The bombing killed 30 people and wounded 45.', ['30 person dead', '45 person injured']],
    ['The death toll rose to 11 on Tuesday.', ['11 person dead']],
    ['The death toll from the blast has risen to 11, officials said.', ['11 person dead']],
    ['ارتفعت حصيلة القتلى إلى 11.', ['11 dead dead']],
    ['The toll stands at 30 dead and 60 injured.', ['30 dead dead', '60 injured injured']],
    ['قتل ثلاثة أشخاص وسقوط جريحين في الانفجار.', ['3 person dead', '2 injured injured']],
    ['اعتقلت الشرطة ثلاثة عراقيين واجنبيان في بغداد.', ['3 person arrested', '2 foreigner arrested']],
    ['لعب الفريق مباراتين مؤجلتين من الدوري.', ['2 match play']],
    ['فاز الفريق في المباريات الثلاث الأخيرة.', ['3 match play']],
    ['A Boeing 737 crashed on Monday, killing 132 people.', ['132 person dead']],
    ['كان على متن الطائرة طاقم من ستة أفراد.', ['6 crew aboard']],
    ['Three other bombs exploded near the mosque.', ['3 bomb explode others']],
    ['Five rockets were fired at the base; two landed inside.', ['5 rocket shoot-at', '2 rocket land']],
    ['قتل 12 شخصا وفقد 16 آخرون في الفيضانات.', ['12 person dead', '16 person missing others']],
    ['فقد 16 عاملا وظائفهم.', ['16 worker lose-thing']],
    ['A crew of nine and 104 passengers were aboard the jet.', ['9 crew aboard', '104 passenger aboard']],
    ['قتلت عائلة مكونة من خمسة أشخاص في الغارة.', ['5 family dead']],
    ['توفي الشهيد الـ 9 متأثرا بجراحه.', []],
    ['سقط قتيلان من المهاجمين في الاشتباك.', ['2 attacker dead']],
    ['وتحدث البيان عن ثلاثة قتلى في صفوف الجنود.', ['3 soldier dead']],
    ['سقط خمسة قتلى من عائلة كبيرة.', ['5 dead dead']],
    ['أعلنت البعثة مقتل موظف واحد على الأقل.', ['1.. employee dead']],
    ['تمكنت القوات من تحرير أربعة من الرهائن.', ['4 hostage released']],
    ['وأعلن «خمسة أجانب» بين الذين تم تحريرهم.', ['5 foreigner released part']],
    ['لم يتم التعرف إلى هوية خمسة منهم.', ['5 person unidentified']],
    ['Police said 12 of them have not been identified yet.', ['12 person unidentified']],
    ['Five unidentified bodies lay in the morgue.', ['5 corpse unidentified']],
    ['Police identified 12 bodies.', ['12 corpse dead']],
    ['امتنع 30 نائبا عن التصويت.', ['30 deputy abstained']],
    ['حصل على 98 صوتا مقابل 29 ورقة بيضاء.', ['98 vote get', '29 blank-ballot abstained']],
    ['اندلع الحريق في الطابق الثالث والأخير من المبنى.', ['3 floor ']],
    ['قتل ألفا و300 جندي في المعركة.', ['1300 soldier dead']],
    ['قتل ألفا جندي في المعركة.', ['2000 soldier dead']],
    ['A twin bombing struck the market.', ['2 bombing ']],
    ['مصرع شرطي وإصابة 2 في حادث تصادم بالمنيا.', ['2 person injured']],
    ['مصرع وإصابة 4 في حادث تصادم بالمنيا.', ['4 person casualty']],
    ['صدرت أحكام إعدام ضد 21 متهما.', ['21 defendant charged']],
    ['وصل 19 و716 معتمرا إلى المطار.', []],
    ['نعى الحزب القتلى الـ 27.', ['27 dead dead']],
    ['انقلبت سيارة عند الكيلو 20 طريق قنا وأصيب 4 أشخاص.', ['4 person injured']],
    ['31 people were killed and more than 60 were wounded.', ['31 person dead', '60.. person injured']],
    ['سقط 18 قتيلا وأكثر من 70 جريحا.', ['18 dead dead', '70.. injured injured']],
    ['Four police officers were hospitalised.', ['4 policeman hospitalised']],
    ['كانت الحافلة تقل 40 معتمرا.', ['40 pilgrim aboard']],
    ['وقال المصدر إن بين القتلى خمسة جنود وأربعة مهاجمين.', ['5 soldier dead part', '4 attacker dead part']],
    [
      'أدى الهجوم إلى سقوط 9 قتلى، بينهم أربعة جنود وخمسة مهاجمين.',
      ['9 dead dead', '4 soldier dead part', '5 attacker dead part'],
    ],
    ['أعلنت الوزارة مقتل شرطيين اثنين.', ['2 policeman dead']],
    ['Six people are still missing.', ['6 person missing']],
    ['Rescuers searched for 17 missing fishermen.', ['17 fisherman missing']],
    ['Three missing hikers were arrested.', ['3 climber arrested']],
    ['Two cross-border raids killed three soldiers.', ['2 attack dead', '3 soldier dead']],
    ['A 6.1-magnitude quake struck.', ['6.1 magnitude earthquake']],
    ['A magnitude 6.3 earthquake struck.', ['6.3 magnitude earthquake']],
    ['A quake measuring 6.3 on the Richter scale hit the town.', ['6.3 magnitude earthquake']],
    ['ضرب زلزال بقوة 6.3 درجات جنوب البلاد.', ['6.3 magnitude earthquake']],
    ['Among the wounded were two children.', ['2 child injured part']],
    [
      'سقط 12 قتيلا بينهم خمسة جنود وثلاثة أجانب كانوا محتجزين في الفندق.',
      ['12 dead dead', '5 soldier dead part', '3 foreigner dead part'],
    ],
  ] as const)('%s', ([text, counts]) => {
    expect(countsIn(text)).toEqual(counts);
  });
});
