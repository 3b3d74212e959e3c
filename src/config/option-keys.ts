// In: nothing. Out: the settings of factdiff.yaml that are command-line options too; kept apart from the schema, which loads a library.

export const OPTION_KEYS = ['format', 'failOn', 'explained', 'minSources', 'lang', 'uiLang', 'strict'] as const;
