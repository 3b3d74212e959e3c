// In: a topic. Out: persons with titles that exclude each other, offices that two are said to hold, and what people counted are called.
import type { Finding, Mark } from '../core/finding.ts';
import type { Message } from '../core/message.ts';
import type { NamedTitle, Naming } from '../core/naming.ts';
import type { Member, TopicPerson, TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { judge } from './findings/judge.ts';
import { callingsOf } from './people/callings.ts';
import { epithetsApart } from './people/epithets.ts';
import { ownerName } from './people/eras.ts';
import { seatsOf } from './people/seats.ts';
import { type Apart, titleKey, titlesApart } from './people/titles-apart.ts';
import { markAt } from './wording/passages.ts';

export default defineRule({
  id: 'role',
  severity: 'error',
  across: true,
  examples: [
    {
      texts: [
        'Police arrested two people over the theft, among them Neil Hartwell, a plumber at the museum since 2015.',
        'Two people were held over the theft, including Neil Hartwell, a cleaner at the museum since 2015.',
      ],
      conflict: true,
      why: 'two callings of one man',
    },
    {
      texts: [
        "Azerbaijan's transport minister, Kamran Veliyev, signed the freight agreement in Tbilisi on Wednesday.",
        "Azerbaijan's deputy transport minister, Kamran Veliyev, signed the freight agreement in Tbilisi on Wednesday.",
      ],
      conflict: true,
    },
    {
      texts: [
        'قال العقيد سامر الخليلي إن فرق الإنقاذ انتشلت السيارة من النهر في الموصل الأحد',
        'قال المقدم ركن سامر الخليلي إن فرق الإنقاذ انتشلت السيارة من النهر في الموصل الأحد',
      ],
      conflict: true,
      why: 'two ranks of one officer',
    },
    {
      texts: [
        'استقبل والي مدنين سامي الزغلامي السفيرة الإيطالية صباح الخميس لبحث مشاريع الصيد البحري',
        'استقبل والي مدنين الحبيب الشلبي السفيرة الإيطالية صباح الخميس لبحث مشاريع الصيد البحري',
      ],
      conflict: true,
      why: 'two governors of one province',
    },
    {
      texts: [
        'بحث رئيس الوزراء اللبناني المكلف نواف سلامة في بيروت الخميس تشكيل الحكومة',
        'بحث رئيس الوزراء اللبناني نواف سلامة في بيروت الخميس تشكيل الحكومة',
      ],
      conflict: true,
      explained: 'different-time',
      why: 'he is designated before he is appointed',
    },
    {
      texts: [
        'قال رئيس حزب النهضة الدكتور عادل المهدي في الخرطوم الأحد إن الحوار يستأنف',
        'قال رئيس الوزراء السوداني عادل المهدي في الخرطوم الأحد إن الحوار يستأنف',
      ],
      conflict: false,
      why: 'a party leader may be prime minister',
    },
    {
      texts: [
        'انتقل إلى مكان الحريق مدير المباحث في سوسة ونائبه العميد طارق الجزار ومعهما عشرون سيارة إطفاء',
        'انتقل إلى مكان الحريق في سوسة العميد طارق الجزار ومعه عشرون سيارة إطفاء',
      ],
      conflict: false,
      why: 'nobody is deputy of a rank',
    },
    {
      texts: [
        'حضر الافتتاح محمود فوزي رئيس مدينة كرداسة ومحمد شافعي رئيس مدينة أبو النمرس وعدد من الأهالي',
        'حضر الافتتاح محمود فوزي رئيس مدينة كرداسة وعدد من الأهالي',
      ],
      conflict: false,
      why: 'who is joined to the title holds another one',
    },
    {
      texts: [
        'أصدر محافظ ظفار اللواء جمال العبري القرار رقم 37 بندب اللواء عصمت الحارثي رئيسا لمدينة صلالة خلفا لسابقه',
        'أصدر اللواء جمال العبري، محافظ ظفار، قرارا بتعديل ندب اللواء عصمت الحارثي رئيسا لمدينة صلالة خلفا لسابقه',
      ],
      conflict: false,
      why: 'behind the comma the sentence goes on',
    },
    {
      texts: [
        'طالب المحامي باستدعاء النائب الإعلامي وائل الصيرفي للتحقيق معه في مسقط يوم الخميس',
        'طالب المحامي باستدعاء الإعلامي وائل الصيرفي للتحقيق معه في مسقط يوم الخميس',
      ],
      conflict: false,
      why: 'a member of parliament who works for a channel',
    },
    {
      texts: [
        'The mayor of Sfax, Rafik Trabelsi, opened the fair on Monday.',
        'افتتح رئيس بلدية صفاقس رفيق الطرابلسي المعرض الاثنين',
      ],
      conflict: false,
      why: 'one office in two languages',
    },
    {
      texts: [
        'عين سالم البوزيدي محافظا للبنك المركزي خلفا لمحافظ البنك المركزي السابق كمال العياري الاثنين',
        'قال محافظ البنك المركزي السابق كمال العياري الاثنين إن خلفه سالم البوزيدي خبير',
      ],
      conflict: false,
      why: 'a successor and the one before',
    },
  ],
  compare: (view) => [
    ...view.people.flatMap((person) => titlesOf(view, person)),
    ...seatsOf(view),
    ...callingsOf(view),
    ...epithetsApart(view),
  ],
});

interface Given {
  readonly member: Member;
  readonly naming: Naming;
  readonly title: NamedTitle;
}

/** A person's titles that exclude each other, each given by articles that do not give the other. */
function titlesOf(view: TopicView, { id, namings }: TopicPerson): Finding[] {
  const given = namings.flatMap(({ member, naming }) =>
    naming.titles.map((title): Given => ({ member, naming, title })),
  );
  if (given.length < 2) return [];
  const apart = (x: Given, y: Given): Apart =>
    x.member !== y.member && view.linked(x.member, y.member) && sameName(x.naming, y.naming)
      ? titlesApart(view.world, x.title, y.title)
      : undefined;
  for (const kind of ['conflict', 'time'] as const) {
    const clashing = given.filter((x) => given.some((y) => apart(x, y) === kind && !reconciled(given, x, y)));
    if (clashing.length > 0) return [findingOf(view, id, clashing, kind)];
  }
  return [];
}

/** A part of a name (اللواء طارق) may be anybody's: both are whole, or they are written alike. */
const sameName = ({ name: a }: Naming, { name: b }: Naming): boolean => a === b || (a.includes(' ') && b.includes(' '));

/** Does either article give the person a title that goes with the other's? */
function reconciled(given: readonly Given[], x: Given, y: Given): boolean {
  const agrees = (member: Member, title: NamedTitle): boolean =>
    given.some(
      (g) =>
        g.member === member && g.title.id === title.id && g.title.tenure === title.tenure && sameOwner(g.title, title),
    );
  return agrees(x.member, y.title) || agrees(y.member, x.title);
}

const sameOwner = (a: NamedTitle, b: NamedTitle): boolean => a.of === undefined || b.of === undefined || a.of === b.of;

function findingOf(view: TopicView, id: string, given: readonly Given[], kind: 'conflict' | 'time'): Finding {
  const sides = new Map<string, { title: NamedTitle; marks: Mark[] }>();
  for (const { member, naming, title } of given) {
    const key = titleKey(title);
    const side = sides.get(key) ?? { title, marks: [] };
    const [start, end] = [Math.min(title.start, naming.start), Math.max(title.end, naming.end)];
    side.marks.push(markAt(member, { ...naming, start, end }));
    sides.set(key, side);
  }
  const list = [...sides].map(([value, { title, marks }]) => ({ value, label: labelOf(view, title), marks }));
  const params = { person: nameOf(id, given) };
  const told = {
    rule: 'role' as const,
    scope: 'cross-source' as const,
    subject: { id: 'subject.role.title', params },
    message: { id: 'message.role.title', params },
    identity: ['title', id],
    sides: list,
  };
  if (kind === 'conflict') return { ...told, ...judge(view, list, 'error', 'role') };
  const explanation = { kind: 'different-time' as const, text: { id: 'explanation.different-time' } };
  return { ...told, severity: 'note', confidence: 'medium', reasons: [], explanation };
}

function labelOf({ world }: TopicView, { id, tenure, of }: NamedTitle): Message {
  const role = { id: `role.${id}` };
  const named = tenure ? { id: `tenure.${tenure}`, params: { role } } : role;
  return of === undefined ? named : { id: 'value.role', params: { role: named, of: ownerName(world, of) } };
}

function nameOf(id: string, [first]: readonly Given[]): Message | string {
  return first!.naming.known ? { id: `person.${id.slice('person:'.length)}` } : first!.naming.name;
}
