// In: a message. Out: the contract of what says it in the reader's language.
import type { Message } from './message.ts';

export type MessageParams = NonNullable<Message['params']>;

/** The language that the tool speaks to its user; the articles may be in another. */
export type UiLang = 'ar' | 'en';

/** Says a message by its id. An id that no message file holds is said as it is. */
export type Say = (id: string, params?: MessageParams) => string;
