// In: nothing. Out: how articles name persons: the name as written, with the titles beside it.
import type { Tenure } from './mention.ts';
import type { Span } from './span.ts';

/** A title that a passage gives a person. */
export interface NamedTitle extends Span {
  readonly text: string;
  /** Title id: `governor`. */
  readonly id: string;
  /** Country code, organisation or place id that it belongs to. */
  readonly of?: string;
  /** Noun id of the body that is led, where the title does not say it: `university`. */
  readonly body?: string;
  readonly tenure?: Tenure;
}

/** What the words beside a name call the person: of which country he is, or of which calling. */
export interface Epithet extends Span {
  readonly kind: 'nation' | 'calling';
  /** Place id of the country, noun id of the calling. */
  readonly id: string;
}

/** Where the words behind a name say that the person lives. */
export interface StatedHome extends Span {
  /** Ids of the places of the world that are named, in order. */
  readonly places: readonly string[];
}

/** A person as one passage names him; the span is the name's. */
export interface Naming extends Span {
  /** Person id; of unknown persons made from the name. */
  readonly id: string;
  /** The name stands in the world's tables. */
  readonly known: boolean;
  /** As written, without title and clitics. */
  readonly name: string;
  readonly sentence: number;
  readonly field: 'title' | 'body';
  readonly titles: readonly NamedTitle[];
  readonly epithets: readonly Epithet[];
  readonly home: StatedHome | undefined;
}
