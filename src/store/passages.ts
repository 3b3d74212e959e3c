// In: passages of an article that name a person or tell how a matter stands. Out: how they are written, and back.
import type { Naming } from '../core/naming.ts';
import type { Stand } from '../core/stand.ts';
import { type Form, writeSpan } from './written-form.ts';

const FLAG = { title: 1, known: 2 } as const;

export const naming: Form<Naming> = {
  write: (part, tape) => {
    writeSpan(part, tape);
    tape.number(part.sentence);
    tape.number((part.field === 'title' ? FLAG.title : 0) + (part.known ? FLAG.known : 0));
    tape.word(part.id);
    tape.word(part.name);
    tape.plain(part.titles.length > 0 ? part.titles : undefined);
    tape.plain(part.epithets.length > 0 ? part.epithets : undefined);
    tape.plain(part.home);
  },
  read: (tape) => {
    const start = tape.number();
    const end = start + tape.number();
    const sentence = tape.number();
    const flags = tape.number();
    const [id, name] = [tape.word()!, tape.word()!];
    const titles = (tape.plain() ?? []) as Naming['titles'];
    const epithets = (tape.plain() ?? []) as Naming['epithets'];
    const home = tape.plain() as Naming['home'];
    const field = (flags & FLAG.title) !== 0 ? 'title' : 'body';
    return { id, known: (flags & FLAG.known) !== 0, start, end, name, sentence, field, titles, epithets, home };
  },
};

export const stand: Form<Stand> = {
  write: (part, tape) => {
    writeSpan(part, tape);
    tape.number(part.sentence);
    tape.word(part.matter);
    tape.word(part.as);
    tape.words(part.things);
  },
  read: (tape) => {
    const start = tape.number();
    const end = start + tape.number();
    const sentence = tape.number();
    const [matter, as, things] = [tape.word()!, tape.word()!, tape.words()];
    return { matter, as, things, sentence, start, end };
  },
};
