// In: an analysed document. Out: what can date it when no date is stated: days without a year, and who was in office.
import type { Analysis } from '../core/analysis.ts';
import { textOf } from '../core/document.ts';
import type { DateClue, HolderClue } from '../core/extraction.ts';
import type { EntityMention, RoleMention } from '../core/mention.ts';
import type { TimeExpression } from '../core/value.ts';
import type { WorldRecords } from '../core/world.ts';
import { officesHeldBy } from './offices.ts';

/** Tokens that may stand between a title and the name that holds it. */
const REACH = 3;

/** Times of the text that name a day of a month and may be told from the day of writing; with their year only where they surely are. */
export function dateClues({ doc, mentions }: Analysis): DateClue[] {
  const clues: DateClue[] = [];
  for (const mention of mentions) {
    if (mention.kind !== 'time' || mention.type !== 'DATE') continue;
    const fields = fieldsOf(mention.expression);
    if (fields?.month === undefined || fields.calendar !== undefined) continue;
    const current = currentOf(mention.expression);
    if (fields.year !== undefined && current !== 'day') continue;
    clues.push({ expression: mention.expression, text: textOf(doc, mention.token, mention.tokenEnd), current });
  }
  return clues;
}

/** The fields that name the day: the expression's own, else those of the second statement beside it. */
function fieldsOf(e: TimeExpression): TimeExpression['fields'] {
  return e.fields?.month === undefined ? e.also?.fields : e.fields;
}

function currentOf(e: TimeExpression): DateClue['current'] {
  const shift = e.shift ?? e.also?.shift;
  if (shift?.unit === 'day') return 'day';
  return shift?.unit === 'month' && shift.by === 0 ? 'month' : undefined;
}

/** Persons named with an office that they held at some time, each once. */
export function holderClues({ mentions, world }: Analysis): HolderClue[] {
  const roles = mentions.filter((m): m is RoleMention => m.kind === 'role');
  const people = mentions.filter((m): m is EntityMention => m.kind === 'person' && m.known);
  const found = new Map<string, HolderClue>();
  for (const role of roles) {
    const person =
      people.find((p) => p.token >= role.token && p.token - role.tokenEnd <= REACH) ??
      people.find((p) => p.tokenEnd === role.token);
    if (!person || person.token - role.tokenEnd > REACH) continue;
    const id = person.id.slice('person:'.length);
    const office = officeOf(world, role, id);
    if (office !== undefined) found.set(`${id} ${office}`, { person: id, office });
  }
  return [...found.values()];
}

/** The office of this title that the person held, of the country that is named where one is. */
function officeOf(world: WorldRecords, role: RoleMention, person: string): string | undefined {
  const held = officesHeldBy(world).get(person);
  return held?.find(({ title, of }) => title === role.id && (role.of === undefined || role.of === of))?.id;
}
