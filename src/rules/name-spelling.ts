// In: a topic. Out: persons whose name is spelled in two ways in one script: variants of taste, and likely typing errors.
import type { Finding, FindingSide } from '../core/finding.ts';
import { byCodeUnit } from '../core/order.ts';
import type { Member, TopicPerson, TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { CROWD } from './happenings/likeness.ts';
import { namedShipsApart } from './wording/named-ships.ts';
import { markAt } from './wording/passages.ts';
import { replacedNames } from './wording/replaced-names.ts';
import { lettersInCommon } from './wording/replaced-words.ts';
import { areApart, isArabic, lastOf, type Spelling, spellingsOf } from './wording/spellings.ts';

export default defineRule({
  id: 'name-spelling',
  severity: 'note',
  across: true,
  examples: [
    {
      texts: [
        'وصل الوسيط الفنلندي ماركو لوتونين إلى الخرطوم\nوصل الوسيط الفنلندي ماركو لوتونين إلى الخرطوم الأحد للقاء أطراف الحوار.',
        'الوسيط الفنلندي يلتقي أطراف الحوار\nالتقى الوسيط الفنلندي ماركو لوتنين أطراف الحوار في الخرطوم الأحد.',
      ],
      conflict: true,
      explained: 'spelling',
    },
    {
      texts: [
        'Mediator Abdelkarim Mesaoudi met elders in Gao on Sunday, residents said.',
        'Elders in Gao met the mediator, Abdul Karim Messaoudi, on Sunday, residents said.',
      ],
      conflict: true,
      explained: 'spelling',
    },
    {
      texts: [
        'اغتال مسلحون الصحفي سامر الدليمي قرب منزله وسط الموصل مساء الخميس بعد تهديدات تلقاها',
        'اغتال مسلحون الصحفي سامي الدليمي قرب منزله وسط الموصل مساء الخميس بعد تهديدات تلقاها',
      ],
      conflict: true,
      why: 'one letter of a copied name differs: a typing error, or another man',
    },
    {
      texts: [
        'أعلن متحدث باسم الشرطة أن منفذ الهجوم على المتجر في لوفان يدعى كريستوفر هانسن وأنه قتل بالرصاص',
        'ذكرت صحف بلجيكية أن المهاجم الذي قتل بالرصاص بعد الهجوم على المتجر في لوفان يدعى كرستوفل هانسن',
      ],
      conflict: true,
      why: 'one family name, and given names nearly alike',
    },
    {
      texts: [
        'قال الوسيط الفنلندي ماركو لوتونين في الخرطوم الأحد إن الحوار يستأنف قريبا',
        'Finnish mediator Marko Luotonen said in Khartoum on Sunday that the dialogue would resume soon',
      ],
      conflict: false,
      why: 'one name in two scripts',
    },
    {
      texts: [
        'غرقت العبارة "سلام 7" قبالة سواحل الحديدة ليل السبت وعلى متنها 60 راكبا، ونجا منهم 45.',
        'أفاد خفر السواحل اليمني بغرق العبارة "سندباد" قبالة سواحل الحديدة ليلة السبت وعلى متنها ستون راكبا نجا منهم 45.',
      ],
      conflict: true,
      why: 'one ferry by two names',
    },
    {
      texts: [
        'التقى وزير النفط إسماعيل الراوي وفدا من أربيل الاثنين في بغداد',
        'التقى وزير النفط اسماعيل الراوى وفدا من أربيل الاثنين في بغداد',
      ],
      conflict: false,
      why: 'hamza and ya written or not are no spelling of their own',
    },
    {
      texts: [
        'غرق الشقيقان حسن وحسين الركابي في نهر دجلة الجمعة',
        'غرق الشقيقان حسين الركابي وحسن الركابي في نهر دجلة الجمعة',
      ],
      conflict: false,
      why: 'two brothers',
    },
  ],
  compare: (view) =>
    onceEach([
      ...view.people.flatMap((person) => variants(view, person)),
      ...mistyped(view),
      ...misread(view),
      ...namedShipsApart(view),
    ]),
});

/** Two names told of once, though they stand in copies of a sentence and share a family. */
function onceEach(found: readonly Finding[]): Finding[] {
  const keyOf = ({ sides }: Finding): string =>
    sides
      .map(({ value }) => String(value))
      .sort(byCodeUnit)
      .join('|');
  return found.filter((f, i) => found.findIndex((other) => keyOf(other) === keyOf(f)) === i);
}

/** Two spellings in one script, each the only one of some article. */
function variants(view: TopicView, person: TopicPerson): Finding[] {
  if (new Set(person.namings.map(({ naming }) => naming.name)).size === 1) return [];
  const spellings = spellingsOf(view, person);
  for (const [i, x] of spellings.entries())
    for (const y of spellings.slice(i + 1)) {
      if (isArabic(x.name) !== isArabic(y.name) || !areApart(view, x, y)) continue;
      const { grade, reason } = view.compareNames(x.name, y.name);
      const varies = grade === 'variant' ? reason !== 'blank' && reason !== 'hamza' : grade === 'identical';
      if (varies) return [findingOf(person.id, [x, y], true)];
    }
  return [];
}

/** Names in copies of one sentence that a letter tells apart, سامر الدليمي and سامي الدليمي: a typing error, or another person. */
function mistyped(view: TopicView): Finding[] {
  return replacedNames(view).flatMap(({ ids: [id], places }) => {
    const [first] = places;
    if (!first || view.compareNames(first[0].naming.name, first[1].naming.name).grade !== 'near') return [];
    const sides = new Map<string, Spelling>();
    for (const { id: person, member, naming } of places.flat()) {
      const side = sides.get(person) ?? { name: naming.name, namings: [] };
      side.namings.push({ member, naming });
      sides.set(person, side);
    }
    return [findingOf(id, [...sides.values()], false)];
  });
}

/** Letters of the shorter of two given names, and the share of them that both have, from which they are one name misread. */
const LONG_ENOUGH = 5;
const NEARLY_ALIKE = 0.7;

/** «كينجامين هيرمان», «بنيامين هيرمان»: in a small topic one family name with a long given name nearly alike; who names both tells of two. */
function misread(view: TopicView): Finding[] {
  if (view.members.length > CROWD) return [];
  const families = familiesOf(view);
  return [...families.values()].flatMap((family) =>
    family.flatMap((x, i) =>
      family.slice(i + 1).flatMap((y) => {
        const both = x.id === y.id || [...x.members].some((m) => y.members.has(m));
        const alike = !both && givenAlike(x.name, y.name) && areApart(view, x, y);
        return alike ? [findingOf(x.id, [x, y], false)] : [];
      }),
    ),
  );
}

/** A person's name in one spelling, with the articles that name the person at all. */
interface Bearer extends Spelling {
  readonly id: string;
  readonly members: ReadonlySet<Member>;
}

/** Full names by their last part. */
function familiesOf({ people }: TopicView): Map<string, Bearer[]> {
  const families = new Map<string, Bearer[]>();
  for (const { id, namings } of people)
    for (const name of new Set(namings.map(({ naming }) => naming.name))) {
      if (!name.includes(' ')) continue;
      const own = namings.filter(({ naming }) => naming.name === name);
      const bearer = { id, name, namings: own, members: new Set(namings.map(({ member }) => member)) };
      families.set(lastOf(name), [...(families.get(lastOf(name)) ?? []), bearer]);
    }
  return families;
}

function givenAlike(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.slice(0, name.lastIndexOf(' '))) as [string, string];
  // «وعبد الرحمن يوسف»: a conjunction taken for a part of the name.
  if (x.endsWith(y) || y.endsWith(x)) return false;
  return Math.min(x.length, y.length) >= LONG_ENOUGH && lettersInCommon(x, y) >= NEARLY_ALIKE;
}

function findingOf(id: string, spellings: readonly Spelling[], variant: boolean): Finding {
  const sides = spellings.map(
    ({ name, namings }): FindingSide => ({
      value: name,
      label: name,
      marks: namings.map(({ member, naming }) => markAt(member, naming)),
    }),
  );
  const params = { name: spellings[0]!.name };
  return {
    rule: 'name-spelling',
    severity: 'note',
    scope: 'cross-source',
    confidence: variant ? 'high' : 'medium',
    reasons: [],
    subject: { id: 'subject.name-spelling', params },
    message: { id: 'message.name-spelling' },
    ...(variant && { explanation: { kind: 'spelling' as const, text: { id: 'explanation.spelling' } } }),
    sides,
    identity: [id],
  };
}
