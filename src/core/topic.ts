// In: extractions taken together. Out: the shapes of topics, aligned sentences and the view that rules compare.
import type { Claim } from './claim.ts';
import type { ArticleDate, Extraction } from './extraction.ts';
import type { Message } from './message.ts';
import type { NameComparison } from './name.ts';
import type { Naming } from './naming.ts';
import type { Span } from './span.ts';
import type { TimeValue } from './value.ts';
import type { WorldRecords } from './world.ts';

/** An article as the comparison sees it once topics, lineages and dates are known. */
export interface Member {
  /** Index in the run. */
  readonly article: number;
  readonly extraction: Extraction;
  readonly date?: ArticleDate;
  /** Number of its lineage in the run. */
  readonly lineage: number;
  /** Times of its claims that could be resolved only once its topic was known, by claim id. */
  readonly times?: ReadonlyMap<string, TimeValue>;
}

/** A word that one sentence has and its near copy lacks, as the lexicon knows it. */
export interface SubstitutedWord extends Span {
  readonly fold: string;
  /** Folded, clitics off. */
  readonly stem: string;
  /** Clitics before the stem: conjunction and preposition. */
  readonly clitics: string;
  /** Entries that it can be, `table:key`, likeliest first; empty where it is in no table. */
  readonly senses: readonly string[];
  /** `FEATURE` bits of the likeliest reading. */
  readonly features: number;
  readonly capital: boolean;
}

/** A stretch of one sentence that stands in the place of a stretch of its near copy. Either may be empty. */
export interface Substitution {
  readonly a: Span;
  readonly b: Span;
  readonly aText: string;
  readonly bText: string;
  readonly aWords: readonly SubstitutedWord[];
  readonly bWords: readonly SubstitutedWord[];
}

/** Two sentences of different articles that are near copies, with what was put in the place of what. */
export interface AlignedPair {
  readonly a: { readonly member: Member; readonly sentence: number };
  readonly b: { readonly member: Member; readonly sentence: number };
  /** Share of the shorter sentence that both have, 0 to 1; and how many words they have in common. */
  readonly coverage: number;
  readonly common: number;
  readonly substitutions: readonly Substitution[];
}

/** A claim with the article that makes it. */
export interface Statement {
  readonly member: Member;
  readonly claim: Claim;
  /** Tells of an earlier event or a longer time, by its words or by its date against the article's own. */
  readonly background: boolean;
}

/** May two statements be about one happening? Where not, why not. */
export type Gate = (a: Statement, b: Statement) => true | Message;

/** A person of a topic, with every passage that names him. */
export interface TopicPerson {
  readonly id: string;
  readonly namings: ReadonlyArray<{ readonly member: Member; readonly naming: Naming }>;
}

/** One topic, as rules see it. */
export interface TopicView {
  readonly id: string;
  /** What a report calls it; absent where its articles share no name and no event. */
  readonly label?: Message;
  /** Where and when the story plays, coarsely; part of the ids of its conflicts. */
  readonly scene: readonly string[];
  /** What tells the story from every other of the run; part of the ids too. */
  readonly origin: string;
  /** Somebody put these few texts side by side; the articles of an archive met by themselves. */
  readonly picked: boolean;
  /** The run is an archive: more texts than anybody puts side by side, of which a reader looks at few. */
  readonly archived: boolean;
  readonly members: readonly Member[];
  readonly statements: readonly Statement[];
  /** One entry a person, whatever the spelling or script; ids of persons in `statements` are these. */
  readonly people: readonly TopicPerson[];
  readonly pairs: readonly AlignedPair[];
  /** May two articles be compared: do they share much, or less and linked articles with it? */
  readonly linked: (a: Member, b: Member) => boolean;
  /** Are two articles linked by what they share themselves? */
  readonly linkedFirmly: (a: Member, b: Member) => boolean;
  readonly gate: Gate;
  /** Do two articles tell of different happenings of one kind: issues of one form, counts that fell? */
  readonly parted: (a: Member, b: Member) => boolean;
  /** Do two names name one person or place, and how surely? */
  readonly compareNames: (a: string, b: string) => NameComparison;
  readonly world: WorldRecords;
}
