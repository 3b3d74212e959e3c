// In: nothing. Out: what the command line says when something is not as it should be, in English.
export const cli = {
  'cli.see-help': 'See: {command}',
  'cli.unknown-option': 'There is no option {option}.',
  'cli.unknown-option-suggest': 'There is no option {option}. Did you mean {meant}?',
  'cli.unknown-option-format': 'There is no option {option}. To write that format to a file: --out {format}=FILE',
  'cli.option-needs-value': 'The option {option} needs a value.',
  'cli.missing-option': 'Give the option {option}.',
  'cli.missing-argument': 'This is missing: {what}.',
  'cli.unknown-command': 'There is no command and no file “{name}”. Did you mean: factdiff {meant}?',
  'cli.too-many-arguments': 'There are more arguments than this command takes.',
  'cli.bad-choice': '{option} cannot be “{value}”. It can be: {values}.',
  'cli.bad-choice-suggest': '{option} cannot be “{value}”. Did you mean “{meant}”? It can be: {values}.',
  'cli.unknown-rule': '{option} names no rule with “{rule}”. The rules are: {rules}.',
  'cli.unknown-rule-suggest': '{option} names no rule with “{rule}”. Did you mean “{meant}”? The rules are: {rules}.',
  'cli.bad-number': '{option} takes a whole number from {least} up, not “{value}”.',
  'cli.cache-damaged':
    'The cache file {file} in {folder} is damaged or no cache file. It was removed; what it held is extracted again.',
  'cli.cache-unusable': 'The cache in {folder} cannot be used ({reason}); this run goes on without it.',
  'cli.no-flow-line': '{file} line {line} is no line that factdiff claims --keys or topics wrote.',
  'cli.compare-no-topic': 'The line of {path} has no topic: it must come from factdiff topics.',
  'cli.compare-apart':
    'Topic {topic} has {size} articles; {found} of their lines stand together. Sort the lines, and give all lines of a topic to one process.',
  'cli.cannot-read-lines': 'The lines of {input} cannot be read: {reason}',
  'cli.interrupted': 'Interrupted.',
  'cli.interrupted-kept': 'Interrupted. What was extracted so far is kept; the same command goes on from there.',
  'cli.index-waiting': 'Another run has the index in {folder} open; waiting for it.',
  'cli.index-locked': 'Another run has had the index in {folder} open for ten minutes. Try again when it is done.',
  'cli.index-no-engine':
    'The index is kept by the package classic-level, which is not installed. Install it beside factdiff: npm install classic-level',
  'cli.index-none': 'There is no folder {folder}. Make the index first: factdiff index PATHS --into {folder}',
  'cli.index-foreign':
    'The folder {folder} is no index of factdiff; nothing in it was touched. Name another, or a new one: factdiff index PATHS --into FOLDER',
  'cli.index-out-of-reach': 'The index in {folder} cannot be opened: {reason}',
  'cli.index-damaged':
    'The index in {folder} is damaged ({reason}). Remove the folder and index the archive again: factdiff index PATHS --into {folder}',
  'cli.index-outdated':
    'The index in {folder} was made by another version of factdiff or with another configuration. Bring it up to date, which needs none of its files: factdiff index --into {folder}',
  'cli.indexed': '{read} articles read, {written} new or changed; {folder} holds {size}.',
  'cli.bad-out': '--out takes FORMAT=FILE, for example --out {example}, not “{value}”.',
  'cli.cannot-write': 'The file {file} cannot be written ({reason}).',
  'cli.wrote': 'Wrote {file}.',
  'cli.binary-to-terminal': 'The format {format} is no text. Write it to a file: --out {format}=report.{format}',
  'cli.no-paths':
    'Name the articles to read: files, folders or globs. Example: factdiff articles/\nSee: factdiff --help',
  'cli.files-from': 'The list of files {file} cannot be read.',
  'cli.nothing-read': 'Nothing could be read, so nothing was checked.',
  'cli.output-lost': 'Standard output could not be written to the end ({reason}).',
  'cli.input-is-stdin': 'With --input the texts come from standard input; no paths are taken.',
  'cli.bad-text-line': 'Line {line} of standard input is not {"id", "text", "lang": "ar" or "en", "ref"} in JSON.',
  'cli.explain-what':
    '“{what}” is no rule. To explain a conflict, name the articles or a report too: factdiff explain {what} articles/',
  'cli.explain-what-suggest':
    '“{what}” is no rule. Did you mean “{meant}”? To explain a conflict, name the articles or a report too: factdiff explain {what} articles/',
  'cli.explain-two-articles': 'Two articles are needed, and one of the files could not be read as an article.',
  'cli.explain-unknown':
    '{n, plural, =0 {No conflict was found here, so there is none with the id {id}.} other {No conflict has the id {id}. There are: {ids}}}',
  'cli.explain-ambiguous': 'Several conflicts have an id that begins with {id}: {ids}',
  'cli.report-unreadable': 'The report {file} cannot be read ({reason}).',
  'cli.no-report': '{file} is no factdiff report in JSON. Write one with: factdiff --out json=report.json articles/',
  'cli.no-baseline':
    'There is no baseline {file} yet. Write one with: factdiff --update-baseline --baseline {file} articles/',
  'cli.bad-baseline':
    '{file} is no factdiff baseline ({reason}). If it is half a merge, mend it; else write it again with --update-baseline.',
  'cli.baseline-written':
    '{file} now knows {n, plural, one {1 finding} other {# findings}}: {added} added, {changed} changed, {gone} taken out.',
  'cli.untouched': 'None of the changed files is an article of this run, so nothing is reported.',
  'cli.no-repository': '--since needs a git repository, and this folder is in none. Name the files with --changed.',
  'cli.no-git': '--since asks git, and there is no git here. Name the files with --changed.',
  'cli.no-git-ref':
    'git knows no commit {ref} here. In CI, fetch it first (a shallow clone has the last commit alone).',
  'verdict.confirm': 'confirmed',
  'verdict.dismiss': 'dismissed',
  'verdict.explained': 'both can be true',
  'verdict.not-same-event': 'two happenings',
  'verdict.same-event': 'one happening',
  'verdict.needs-work': 'needs work',
  'verdict.withdrawn': 'withdrawn',
  'verdict.by': '{verdict}, by {who}',
  'verdict.noted': '{verdict}: {note}',
  'verdict.earlier': '{verdict} (for other values)',
  'verdict.unreadable': 'This line is no verdict.',
  'verdict.mend': 'Mend it first: the file is written anew with every verdict, and the line would be lost.',
  'verdict.none': 'Say what you decide: {kinds}. Example: factdiff verdict 3f9ac2 dismiss articles/',
  'verdict.none-suggest': 'Did you mean “{meant}”? A verdict is one of: {kinds}.',
  'verdict.order':
    'First what is judged, then the verdict: factdiff verdict 3f9ac2 dismiss articles/, or, of two articles: factdiff verdict one.txt other.txt not-same-event',
  'verdict.where':
    'Where is {id} found? Name the articles or a report: factdiff verdict {id} dismiss articles/, or --report report.json',
  'eval.nothing': 'There are no verdicts yet in {file}. Give one with: factdiff verdict 3f9ac2 confirm articles/',
  'eval.note':
    'Of the conflicts that reviewers decided, how many were conflicts. “Between”: where the true share lies, 19 times in 20.',
  'progress.reading': '{files} files · {rate} articles a second · {left} left',
  'progress.comparing': '{topics} topics compared · {left} left',
  'rules.hint': 'More about one: factdiff explain ordinal',
  'explain.subject': 'About',
  'explain.rule': 'Sides differ in',
  'explain.scope': 'Compared',
  'explain.scope.cross-source': 'articles with each other',
  'explain.scope.internal': 'an article with itself',
  'explain.scope.reference': 'articles with the reference facts',
  'explain.confidence': 'Confidence',
  'explain.id': 'Id',
  'explain.state': 'state',
  'explain.value': 'value',
  'explain.why': 'Why it is reported',
  'explain.both-true': 'Why both can be true',
  'explain.suppressed': 'Why it is set aside',
  'explain.verdicts': 'What reviewers decided',
  'explain.settle': 'What would settle it',
  'explain.settle.correct':
    'One text is corrected: with equal values the conflict is gone, with a third value it shows as changed.',
  'explain.settle.other-event':
    'The passages prove to speak of two happenings: factdiff verdict {id} not-same-event {target}',
  'explain.settle.ignore':
    'It is known and accepted: factdiff verdict {id} dismiss --note "…" {target}, or set it aside in factdiff.yaml.',
  'explain.published.stated': 'published {date} ({because})',
  'explain.published.implied': 'published {date}, as the text implies: {because}',
  'explain.published.guessed': 'published {date}, a guess: {because}',
  'explain.undated': 'publication date unknown',
  'explain.lineage.copy': 'shares its text with another article: {because}',
  'explain.lineage.translation': 'a translation of the same text: {because}',
  'explain.lineage.named-agency': 'carries an agency’s report: {because}',
  'explain.rule-differs': 'Sides differ in: {summary}.',
  'explain.rule-use':
    'Only this rule: factdiff --only {rule} articles/    All but this one: factdiff --skip {rule} articles/',
  'explain.example.true': 'a conflict',
  'explain.example.false': 'no conflict',
  'explain.example.explained': 'explained: {kind}',
  'explain.pair.one-lineage': 'Both carry one text and count as one source.',
  'explain.pair.no-topic':
    'By themselves they share no topic, so nothing in them was compared. Further articles may join them.',
  'explain.pair.together': 'They tell one story and were compared.',
  'explain.pair.join': 'If they do tell of one happening, say so: factdiff verdict {a} {b} same-event',
  'explain.pair.conflicts':
    '{n, plural, =0 {No conflict between them.} one {1 conflict between them:} other {# conflicts between them:}}',
  'explain.pair.not-compared':
    '{n, plural, =0 {Nothing that looked alike was passed over.} one {1 look-alike was passed over:} other {# look-alikes were passed over:}}',
};
