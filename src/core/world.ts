// In: the compiled records of `src/world`. Out: the language-neutral shapes that claims are compared with.
import type { Outcome } from './outcome.ts';
import type { SpotNoun } from './site.ts';
import type { UnitRecord } from './unit.ts';

/**
 * What a predicate concept is. event: happens at a time and place (attack, crash); action: someone does it to someone
 * (agree, withdraw); state: holds (be alive); speech: says; phase: begins, ends, continues another; mental: wants, fears.
 */
export type ConceptClass = 'event' | 'action' | 'state' | 'speech' | 'phase' | 'mental';

/**
 * What the complement of a speech concept is. clause: said to be so (he said that …); demand: wanted, not said to be so (he called
 * for …); charge: what someone is blamed for (accused him of …); judgement: the thing praised or blamed; question: asked.
 */
export const CONTENTS = ['clause', 'demand', 'charge', 'judgement', 'question'] as const;
export type Content = (typeof CONTENTS)[number];

export const STANCES = ['asserts', 'denies', 'alleges', 'plans'] as const;

export interface ConceptRecord {
  readonly id: string;
  readonly class: ConceptClass;
  readonly domain: string;
  /** What becomes of the patient. Concepts of one outcome count the same people. */
  readonly outcome?: Outcome | undefined;
  /** What its passive says of people: فقد 16 شخصا, they are missing. */
  readonly passive?: Outcome | undefined;
  /** Which argument of an active verb is the patient: 12 died (subject), killed 12 (object). */
  readonly patient?: 'subject' | 'object' | undefined;
  /** Concepts that cannot both be true of one happening. Symmetric. */
  readonly opposites: readonly string[];
  /** Opposites that often follow each other in time (arrest, release): a conflict only at the same time. */
  readonly reversals: readonly string[];
  /** Agree when subject and object are swapped (buy, sell). */
  readonly converse?: string | undefined;
  readonly entails: readonly string[];
  /** Noun or organisation classes whose being the object makes the opposites opposite; empty: any object. */
  readonly objects: readonly string[];
  /** Broader concept: car-bombing is an explosion is an attack. */
  readonly is?: string | undefined;
  /** Of speech and belief: how far the speaker stands behind the content. */
  readonly stance?: (typeof STANCES)[number] | undefined;
  readonly content?: Content | undefined;
  /** Says only that there is a number (بلغ, recorded): what is counted says the rest. */
  readonly light?: boolean | undefined;
  /** What follows of its complement (L. Karttunen, Implicative verbs, 1971): managed to, it happened; failed to, it did not. */
  readonly implicative?: 'positive' | 'negative' | undefined;
}

/** `calling`: for a living or in arms, whom nobody is two of (teacher and cleaner, soldier and civilian); narrower nouns share it. */
export interface NounRecord extends SpotNoun {
  readonly id: string;
  /** Broader noun: soldier is security-force is person. */
  readonly is?: string;
  /** The outcome that the noun itself says: a corpse is dead, a passenger aboard. */
  readonly outcome?: Outcome;
  readonly calling?: 'work' | 'arms' | 'field';
  /** A number beside it counts members (a family, a squad), not single persons. */
  readonly group?: boolean;
  /** Counts what the noun after it says: 9 حالات وفاة, 3 cases of cholera. */
  readonly counter?: boolean;
  /** An ordinal beside it numbers it: round, session, edition. */
  readonly ordinal?: boolean;
}

export type PlaceKind =
  | 'continent'
  | 'region'
  | 'country'
  | 'province'
  | 'city'
  | 'town'
  | 'village'
  | 'district'
  | 'street'
  | 'landmark'
  | 'water'
  | 'mountain'
  | 'island';

export interface PlaceRecord {
  readonly id: string;
  readonly kind: PlaceKind;
  /** The place it lies in, one step up. */
  readonly in?: string;
  /** ISO 3166-1 alpha-2 for a country. */
  readonly iso?: string;
  /** Degrees, WGS 84. */
  readonly lat?: number;
  readonly lon?: number;
  /** The country whose government the press means when it makes this city act. */
  readonly capitalOf?: string;
}

export interface OrganisationRecord {
  readonly id: string;
  readonly kind: string;
  readonly country?: string;
  /** Part of a larger one: the coast guard of the national guard. */
  readonly in?: string;
}

export interface PersonRecord {
  readonly id: string;
  readonly country?: string;
}

/** An office with its holders. `id` is `title@ISO` or `title@organisation`. */
export interface OfficeRecord {
  readonly id: string;
  readonly title: string;
  readonly of: string;
  readonly holders: readonly Term[];
}

/** A term of office: months, `YYYY-MM`, inclusive; no `to` means still in office when the data were made. */
export interface Term {
  readonly person: string;
  readonly from: string;
  readonly to?: string;
}

export interface TitleRecord {
  readonly id: string;
  /** office: one holder at a time for a country or body; rank, profession, honorific: many. */
  readonly class: 'office' | 'rank' | 'profession' | 'honorific' | 'spokesperson';
}

/** A loaded (or neutral) label for a referent. */
export interface LabelRecord {
  readonly id: string;
  readonly referent: string;
  readonly stance: 'neutral' | 'positive' | 'negative' | 'hostile';
}

/** A matter that stands one way or another when a story is told: a road open or shut, an offer accepted or refused. */
export interface MatterRecord {
  readonly id: string;
  /** Nouns and concepts of which one must be done to or take part; empty: whatever. */
  readonly of: readonly string[];
  /** The things themselves must be of one kind. */
  readonly same?: boolean;
  /** A stand that names nothing of the list is of whatever the other names: «دون أضرار». */
  readonly loosely?: boolean;
  /** Told of many things in one story: more must hold two stands together. */
  readonly common?: boolean;
  /** Both must be of one day. */
  readonly daily?: boolean;
  /** What it is done to must be the same, where both say. */
  readonly what?: boolean;
  /** Both must name one and the same person. */
  readonly who?: boolean;
  /** Whoever does it must be the same, where both say. */
  readonly doer?: boolean;
  /** It changes while the story goes on. */
  readonly passing?: boolean;
  /** Naming it in passing tells it too: «بعد استقالته». */
  readonly named?: boolean;
  /** What is set for the time to come counts too. */
  readonly coming?: boolean;
  /** Concepts by what they tell of the matter; `not X`: X, denied; `X of Y`: X done to Y, a noun or a concept. */
  readonly stands: Readonly<Record<string, readonly string[]>>;
}

/** Everything language-neutral, by table and id. */
export interface WorldRecords {
  readonly concepts: Readonly<Record<string, ConceptRecord>>;
  readonly nouns: Readonly<Record<string, NounRecord>>;
  readonly places: Readonly<Record<string, PlaceRecord>>;
  readonly organisations: Readonly<Record<string, OrganisationRecord>>;
  readonly people: Readonly<Record<string, PersonRecord>>;
  readonly titles: Readonly<Record<string, TitleRecord>>;
  readonly offices: Readonly<Record<string, OfficeRecord>>;
  readonly labels: Readonly<Record<string, LabelRecord>>;
  readonly matters: Readonly<Record<string, MatterRecord>>;
  readonly units: Readonly<Record<string, UnitRecord>>;
}
