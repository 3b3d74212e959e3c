// In: near copies of a topic. Out: one word put in another's place where no typed rule applies: truck and bulldozer, mutiny and sabotage.
import type { Finding, FindingSide, Mark } from '../core/finding.ts';
import { FEATURE } from '../core/lexeme.ts';
import { byCodeUnit } from '../core/order.ts';
import type { SubstitutedWord, TopicView } from '../core/topic.ts';
import { defineRule } from './define.ts';
import { kinConcepts } from './happenings/relations.ts';
import { lettersInCommon, marksOf, type ReplacedWord, replacedWords } from './wording/replaced-words.ts';

export default defineRule({
  id: 'wording',
  severity: 'note',
  across: true,
  examples: [
    {
      texts: [
        'اصطدمت حافلة تقل عشرين راكبا بشاحنة متوقفة على جانب الطريق السريع قرب الوادي فجر الأحد',
        'اصطدمت حافلة تقل عشرين راكبا بجرافة متوقفة على جانب الطريق السريع قرب الوادي فجر الأحد',
      ],
      conflict: true,
    },
    {
      texts: [
        'The old lighthouse on Boa Vista will become a museum for fishermen by next summer, the council said.',
        'The old lighthouse on Boa Vista will become a museum for whalers by next summer, the council said.',
      ],
      conflict: true,
    },
    {
      texts: [
        'وقال الوزير إن ما جرى في موروني فجر الأربعاء تمرد دبره أشخاص لا يقبلون نتيجة الانتخابات',
        'وقال الوزير إن ما جرى في موروني فجر الأربعاء تخريب دبره أشخاص لا يقبلون نتيجة الانتخابات',
      ],
      conflict: true,
    },
    {
      texts: [
        'قال الوزير إن الحافلة اصطدمت بشاحنة متوقفة على جانب الطريق السريع قرب الوادي فجر الأحد',
        'أضاف الوزير أن الحافلة اصطدمت بشاحنة متوقفة على جانب الطريق السريع قرب الوادي فجر الأحد',
      ],
      conflict: false,
      why: 'another verb of saying',
    },
    {
      texts: [
        'نقل المخطوفين إلى مدينة سبها جنوب ليبيا بعد مفاوضات استمرت عشرة أيام بين القبائل',
        'نقل المختطفين إلى مدينة سبها جنوب ليبيا بعد مفاوضات استمرت عشرة أيام بين القبائل',
      ],
      conflict: false,
      why: 'two forms of one word',
    },
    {
      texts: [
        'The old lighthouse on Boa Vista will become a museum for fishermen by next summer, the council said.',
        'A museum for whalers opens in the harbour of Mindelo in May, its director told local radio.',
      ],
      conflict: false,
      why: 'no copies of one sentence',
    },
  ],
  compare,
});

const LEAST_COVERAGE = 0.85;
const MOST_CHANGES = 3;
/** Spellings and forms of one word share most of their letters. */
const FORMS_OF_ONE = 0.55;
/** Tables with rules of their own, or whose words carry no content. */
const TYPED =
  /^(number|ordinal|calendar|unit|currency|modifier|particle|negation|hedge|speech|place|demonym|organisation|person|given-name|title|label):/;

function compare(view: TopicView): Finding[] {
  const found = new Map<string, Map<string, Mark[]>>();
  for (const word of replacedWords(view)) {
    if (!isWording(view, word)) continue;
    const [x, y] = [word.a.stem, word.b.stem];
    const key = [x, y].sort(byCodeUnit).join(' ');
    const sides = found.get(key) ?? new Map<string, Mark[]>();
    const [a, b] = marksOf(word);
    sides.set(x, [...(sides.get(x) ?? []), a]);
    sides.set(y, [...(sides.get(y) ?? []), b]);
    found.set(key, sides);
  }
  return [...found].map(([key, sides]) =>
    finding(
      key,
      [...sides].map(([value, marks]) => ({ value, label: value, marks })),
    ),
  );
}

function isWording(view: TopicView, { pair, a, b }: ReplacedWord): boolean {
  const changes = pair.substitutions.filter((s) => s.aWords.length > 0 && s.bWords.length > 0).length;
  if (pair.coverage < LEAST_COVERAGE || changes > MOST_CHANGES || a.clitics !== b.clitics) return false;
  if (!isContent(view, a) || !isContent(view, b)) return false;
  // Of words that no table knows only those count that stand against one that it knows.
  if (a.senses.length === 0 && b.senses.length === 0) return false;
  return lettersInCommon(a.stem, b.stem) < FORMS_OF_ONE && !areKin(view, a, b);
}

const FINITE = FEATURE.past | FEATURE.present | FEATURE.imperative;

/** A noun or the noun of an act; verbs are what editors change for no reason. */
function isContent({ world }: TopicView, { senses, fold, features }: SubstitutedWord): boolean {
  if (/^[\d٠-٩]/.test(fold) || fold.length < 3) return false;
  if (senses.length === 0) return true;
  if (senses.some((s) => TYPED.test(s)) && !senses[0]!.startsWith('noun:')) return false;
  const [table, key] = senses[0]!.split(':') as [string, string];
  if (table === 'noun') return true;
  const record = table === 'concept' ? world.concepts[key] : undefined;
  return (
    record !== undefined &&
    (features & FINITE) === 0 &&
    record.class !== 'speech' &&
    record.class !== 'mental' &&
    !record.light
  );
}

function areKin({ world }: TopicView, a: SubstitutedWord, b: SubstitutedWord): boolean {
  const keys = ({ senses }: SubstitutedWord): string[] => senses.map((s) => s.slice(s.indexOf(':') + 1));
  return keys(a).some((x) => keys(b).some((y) => kinConcepts(world, x, y)));
}

function finding(key: string, sides: readonly FindingSide[]): Finding {
  const params = { a: sides[0]!.label, b: sides[1]!.label };
  return {
    rule: 'wording',
    severity: 'note',
    scope: 'cross-source',
    confidence: 'medium',
    reasons: [{ id: 'reason.near-copy' }],
    subject: { id: 'subject.wording', params },
    message: { id: 'message.wording', params },
    identity: [key],
    sides,
  };
}
