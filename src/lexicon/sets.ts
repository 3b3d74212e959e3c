// In: the compiled sets of `src/lang/<code>/word-sets.yaml` and `src/world/groups`. Out: each by its name; a name that no table has does not compile.
import sets from '../../dist/data/sets.json' with { type: 'json' };

/** The folded words of a set, those of all languages together. */
export const wordSet = (name: keyof typeof sets.words): ReadonlySet<string> => new Set(sets.words[name]);

/** The phrases of a set, each as its folded words. */
export const phrasesOf = (name: keyof typeof sets.words): ReadonlyArray<readonly string[]> =>
  sets.words[name].map((phrase) => phrase.split(' '));

/** The ids that are treated alike. */
export const group = (name: keyof typeof sets.groups): ReadonlySet<string> => new Set(sets.groups[name]);

/** The same as a list, in the order of the table. */
export const groupList = (name: keyof typeof sets.groups): readonly string[] => sets.groups[name];

/** Groups of one family, in the order of the table. */
export const groupFamily = (name: keyof typeof sets.families): ReadonlyArray<readonly string[]> => sets.families[name];
