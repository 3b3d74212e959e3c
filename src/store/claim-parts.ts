// In: a part of a claim. Out: how it is written, and back. What stands in the article's text is not written.
import type { Claim, ClaimPlace, ClaimTime, Governor, Participant, Party, Predicate, Setting } from '../core/claim.ts';
import { attribution } from './attribution-form.ts';
import { type Form, listForm, plainForm, wordForm, writeSpan } from './written-form.ts';

/** A part that several claims have in common and that is written once. */
export type Part = Exclude<
  keyof Claim,
  | 'id'
  | 'article'
  | 'field'
  | 'sentence'
  | 'span'
  | 'loose'
  | 'site'
  | 'inPassing'
  | 'pending'
  | 'polarity'
  | 'modality'
>;

const predicate: Form<Predicate> = {
  write: (part, tape) => {
    writeSpan(part, tape);
    tape.word(part.stem);
    tape.word(part.concept);
  },
  read: (tape, text) => {
    const start = tape.number();
    const end = start + tape.number();
    return { start, end, text: text.slice(start, end), stem: tape.word()!, concept: tape.word() };
  },
};

const PLAYED: ReadonlyArray<Party[1]> = ['agent', 'patient', 'recipient', 'participant'];

/** What is said of an office follows only where one is. */
const participant: Form<Participant> = {
  write: (part, tape) => {
    writeSpan(part, tape);
    tape.number(PLAYED.indexOf(part.part));
    tape.word(part.id);
    tape.word(part.office);
    if (part.office === undefined) return;
    tape.word(part.officeText);
    tape.word(part.holder);
  },
  read: (tape, text) => {
    const start = tape.number();
    const end = start + tape.number();
    const part = PLAYED[tape.number()]!;
    const id = tape.word();
    const office = tape.word();
    const officeText = office === undefined ? undefined : tape.word();
    const holder = office === undefined ? undefined : tape.word();
    return { start, end, text: text.slice(start, end), part, id, holder, office, officeText };
  },
};

const time: Form<ClaimTime> = {
  write: (part, tape) => {
    writeSpan(part, tape);
    tape.word(part.basis);
    tape.number(part.said ? 1 : 0);
    tape.plain(part.expression);
    tape.plain(part.resolved);
    tape.plain(part.clash);
    tape.plain(part.clashing);
  },
  read: (tape, text) => {
    const start = tape.number();
    const end = start + tape.number();
    const basis = tape.word() as ClaimTime['basis'];
    const said = tape.number() === 1 ? true : undefined;
    const expression = tape.plain() as ClaimTime['expression'];
    const resolved = tape.plain() as ClaimTime['resolved'];
    const clash = tape.plain() as ClaimTime['clash'];
    const clashing = tape.plain() as ClaimTime['clashing'];
    return { start, end, text: text.slice(start, end), expression, basis, resolved, clash, clashing, said };
  },
};

const place: Form<ClaimPlace> = {
  write: (part, tape) => {
    writeSpan(part, tape);
    tape.word(part.id);
    tape.word(part.relation);
    tape.number((part.within ? 1 : 0) + (part.journey ? 2 : 0));
    tape.plain(part.distance);
  },
  read: (tape, text) => {
    const start = tape.number();
    const end = start + tape.number();
    const id = tape.word()!;
    const relation = tape.word() as ClaimPlace['relation'];
    const flags = tape.number();
    const distance = tape.plain() as ClaimPlace['distance'];
    const [within, journey] = [(flags & 1) !== 0, (flags & 2) !== 0 ? (true as const) : undefined];
    return { start, end, text: text.slice(start, end), id, relation, within, distance, journey };
  },
};

const setting: Form<Setting> = {
  write: (part, tape) => {
    tape.number(part.prominence * 2 + (part.background ? 1 : 0));
    tape.words(part.events);
    tape.words(part.places);
    tape.words(part.countries);
    tape.plain(part.time);
  },
  read: (tape) => {
    const flags = tape.number();
    const [events, places, countries] = [tape.words(), tape.words(), tape.words()];
    const time = tape.plain() as Setting['time'];
    const prominence = (flags >> 1) as Setting['prominence'];
    return { events, places, countries, time, background: (flags & 1) !== 0, prominence };
  },
};

/** Each as one number: who, and the part played. */
const party: Form<Party> = {
  write: ([index, part], tape) => tape.number(index * PLAYED.length + PLAYED.indexOf(part)),
  read: (tape) => {
    const written = tape.number();
    return [Math.floor(written / PLAYED.length), PLAYED[written % PLAYED.length]!];
  },
};

const governor: Form<Governor> = {
  write: ({ concept, polarity }, tape) => {
    tape.word(concept);
    tape.number(polarity === 'negated' ? 1 : 0);
  },
  read: (tape) => ({ concept: tape.word()!, polarity: tape.number() === 1 ? 'negated' : 'affirmed' }),
};

/** How the parts of a claim are written. */
export const FORMS = {
  who: listForm(participant),
  parties: listForm(party),
  what: predicate,
  doers: plainForm(),
  when: time,
  round: plainForm(),
  where: listForm(place),
  spots: plainForm(),
  quantity: plainForm(),
  duration: plainForm(),
  figure: plainForm(),
  object: wordForm,
  under: governor,
  about: wordForm,
  setting,
  attribution,
} as const satisfies Record<Part, unknown>;
