// In: a topic. Out: acts that are affirmed beside a denial, which may be what is denied.
import type { Statement, TopicView } from '../../core/topic.ts';
import type { Act } from './predicates.ts';

/** What a sentence affirms beside a denial may be what is denied: «نفت السلطات تقارير أفادت بظهور سفينة». */
export function contestedIn({ statements, world }: TopicView): (act: Act) => boolean {
  const key = ({ member, claim }: Statement): string => `${member.article} ${claim.sentence}`;
  const denials = new Set(
    statements.flatMap((s) => {
      const record = s.claim.what?.concept === undefined ? undefined : world.concepts[s.claim.what.concept];
      return record?.stance === 'denies' ? [key(s)] : [];
    }),
  );
  return ({ denied, statement }) => !denied && denials.has(key(statement));
}
