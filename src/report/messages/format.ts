// In: message texts by id, and parameters. Out: the sentence. The notation is the part of ICU MessageFormat that is used here.
import type { Message } from '../../core/message.ts';
import type { MessageParams, Say, UiLang } from '../../core/say.ts';

export type MessageTable = Readonly<Record<string, string>>;

/** The name of a record of the world by message id (`noun.soldier`), where it has one. */
export type NameOf = (id: string) => string | undefined;

/** A noun or name that no table has is told by its own word. */
const nameless = (id: string): string => id.replace(/^(?:noun|concept|person|place|organisation|state)[.:]/, '');

/**
 * A speaker over tables, which share no id. `{name}` is replaced by the parameter; `{n, plural, one {…} other {# …}}` chooses by the plural
 * category of CLDR (`zero one two few many other`, or `=3`); `#` is the number. Braces do not nest any further than that. `{name, the}` says
 * a noun with its article, `{name, all}` all of a kind (ما تاريخ الهجوم؟, كم عدد الجنود؟); what has no such form stands in quotation marks.
 */
export function speaker(tables: readonly MessageTable[], lang: UiLang, nameOf: NameOf = () => undefined): Say {
  const say: Say = (id, params = {}) => {
    const text = textOf(tables, id);
    if (text !== undefined) return fill(text, params, lang, say, nameOf);
    return nameOf(id) ?? nameless(id);
  };
  return say;
}

function textOf(tables: readonly MessageTable[], id: string): string | undefined {
  for (const table of tables) if (table[id] !== undefined) return table[id];
  return undefined;
}

/** Says a message that was kept as data. */
export function sayMessage(say: Say, message: Message): string {
  return say(message.id, message.params);
}

const PARAMETER =
  /\{([A-Za-z]+)(?:, (the|all))?(?:, plural, ((?:(?:=\d+|[a-z]+) \{[^{}]*(?:\{[A-Za-z]+\}[^{}]*)*\} ?)+))?\}/g;
const CASE = /(=\d+|[a-z]+) \{([^{}]*(?:\{[A-Za-z]+\}[^{}]*)*)\}/g;

function fill(text: string, params: MessageParams, lang: UiLang, say: Say, nameOf: NameOf): string {
  return text.replace(PARAMETER, (whole, name: string, form: string | undefined, cases: string | undefined) => {
    const value = params[name];
    if (value === undefined) return whole;
    if (form !== undefined) return formed(form, value, say, nameOf);
    if (cases === undefined) return said(value, say);
    const chosen = choose(cases, Number(value), lang).replaceAll('#', String(value));
    return fill(chosen, params, lang, say, nameOf);
  });
}

type Parameter = MessageParams[string];

const said = (value: Parameter, say: Say): string =>
  typeof value === 'object' ? sayMessage(say, value) : String(value);

/** What the names have as that form; else a common noun or a word of the text in quotation marks, and a proper name as it is. */
function formed(form: string, value: Parameter, say: Say, nameOf: NameOf): string {
  const id = typeof value === 'object' ? value.id : undefined;
  const known = id === undefined ? undefined : nameOf(`${form}.${id}`);
  if (known !== undefined) return known;
  const plain = said(value, say);
  return id === undefined || COMMON_NOUN.test(id) ? `«${plain}»` : plain;
}

const COMMON_NOUN = /^(?:noun|concept)\./;

function choose(cases: string, n: number, lang: UiLang): string {
  const texts = new Map([...cases.matchAll(CASE)].map(([, key, text]) => [key!, text!]));
  return texts.get(`=${n}`) ?? texts.get(pluralCategory(n, lang)) ?? texts.get('other') ?? '';
}

/** Cardinal plural category of a whole number (CLDR 48, `ar` and `en`). */
export function pluralCategory(n: number, lang: UiLang): 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' {
  if (lang === 'en') return n === 1 ? 'one' : 'other';
  if (n === 0) return 'zero';
  if (n === 1) return 'one';
  if (n === 2) return 'two';
  const rest = n % 100;
  if (rest >= 3 && rest <= 10) return 'few';
  return rest >= 11 ? 'many' : 'other';
}
