// In: nothing. Out: the commented factdiff.yaml that `init` writes, in English.
export const template = {
  'init.template': `# Settings of factdiff. Every line that begins with # and a letter is switched off: take the # away to switch it on.
# What holds and where it comes from: factdiff --print-config
# All settings, for editors that check YAML: factdiff schema config > factdiff.schema.json

# Fail a run from this severity on: error, warning, note or never.
#failOn: error

# Conflicts that differ for a named reason (a later toll, a plan): show, count or hide.
#explained: count

# Report only what rests on at least so many independent sources. Copies of one wire text are one source.
#minSources: 2

# What to print on standard output: pretty, json, sarif, csv … Also: factdiff check --help
#format: pretty

# Language of the articles, and of what the tool says: auto, ar or en.
#lang: auto
#uiLang: auto

# Exit with 2 when an article could not be read.
#strict: false

# Where the events of the articles are, for clock times without a zone.
#timeZone: Asia/Baghdad

# Rules: off, or a severity of your own. All rules: factdiff rules
#rules:
#  framing: off
#  name-spelling: warning

# Rules for some articles, by path or by outlet.
#overrides:
#  - files: opinion/**
#    rules: { antonym: off }
#  - outlets: [Evening Rumour]
#    rules: { quantity: note }

# Outlets under one name, and whose articles lie where.
#outlets:
#  - name: BBC عربي
#    aliases: [BBC Arabic, bbc]
#    files: bbc/**

# News agencies and what else they are called.
#agencies:
#  - name: AFP
#    aliases: [فرانس برس, Agence France-Presse]

# People, offices, concepts and labels of your own beat.
#world:
#  people:
#    - id: layla-hasan
#      country: IQ
#      ar: { names: [ليلى حسن] }
#      en: { names: [Layla Hasan] }
#  antonyms:
#    - [open, close]

# Facts that you know to hold, one sentence each: a file beside this one, a list of { fact: …, date: …, source: … }
#references: facts.yaml

# Findings that are known: factdiff --update-baseline writes the file.
#baseline: factdiff-baseline.json

# What your reviewers decided: factdiff verdict writes the file.
#verdicts: factdiff-verdicts.ndjson

# Conflicts that are known and accepted. The reason is for those who come after; after \`expires\` it counts again.
#ignore:
#  - id: 3f9ac2
#    reason: a misprint in our own archive, corrected on 12 April
#    expires: 2030-12-31
`,
};
