// In: a topic. Out: statements of different articles that look like a conflict, and why the gate kept them apart.
import type { Claim } from '../core/claim.ts';
import type { PassedOver } from '../core/finding.ts';
import type { Statement, TopicView } from '../core/topic.ts';

/** Pairs in the order of the statements; each two articles are told once for one slot and reason. */
export function passedOver(view: TopicView): PassedOver[] {
  const found: PassedOver[] = [];
  const told = new Set<string>();
  for (const [slot, group] of bySlot(view.statements))
    group.forEach((x, i) => {
      for (const y of group.slice(i + 1)) {
        if (x.member === y.member || sayOf(x.claim) === sayOf(y.claim)) continue;
        const because = view.linked(x.member, y.member) ? view.gate(x, y) : { id: 'gate.unlinked' };
        if (because === true) continue;
        const key = `${slot} ${x.member.article} ${y.member.article} ${because.id}`;
        if (told.has(key)) continue;
        told.add(key);
        found.push({ statements: [x, y], because });
      }
    });
  return found;
}

/** Statements that fill one slot: the same thing numbered or counted, the same thing done. */
function bySlot(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const slots = new Map<string, Statement[]>();
  for (const statement of statements) {
    const slot = slotOf(statement.claim);
    if (slot !== undefined) slots.set(slot, [...(slots.get(slot) ?? []), statement]);
  }
  return slots;
}

function slotOf({ round, quantity, what }: Claim): string | undefined {
  if (round) return `round ${round.of} ${round.scope ?? ''}`;
  if (quantity)
    return quantity.unit === 'duration' ? undefined : `quantity ${quantity.state || quantity.of} ${quantity.unit}`;
  return what?.concept === undefined ? undefined : `act ${what.concept}`;
}

/** What it says in its slot. */
function sayOf({ round, quantity, polarity }: Claim): string {
  if (round) return String(round.value);
  return quantity ? `${quantity.min} ${quantity.max}` : polarity;
}
