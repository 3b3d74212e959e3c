// In: what is to be said. Out: the contract of a message: an id and its parameters; the words come from message files.

/** Something said to people, kept as data so that it can be said in any language. A parameter may be a message itself. */
export interface Message {
  readonly id: string;
  readonly params?: Readonly<Record<string, string | number | Message>>;
}
