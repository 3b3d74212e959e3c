// In: nothing. Out: what it takes to write a part of a claim as JSON data and to read it again.

/** How a part is written as JSON data, and read with the text of its article. */
export interface Form<T> {
  readonly write: (part: T) => unknown;
  readonly read: (written: never, text: string) => T;
}

/** What is undefined is null in a row of JSON. */
export type Maybe<T> = T | null | undefined;
export const given = <T>(value: Maybe<T>): T | undefined => value ?? undefined;
