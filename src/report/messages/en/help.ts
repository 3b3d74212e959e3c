// In: nothing. Out: the help pages, in English.
export const help = {
  'help.title.usage': 'Usage:',
  'help.title.arguments': 'Arguments:',
  'help.title.options': 'Options:',
  'help.title.commands': 'Commands:',
  'help.title.global options': 'Global options:',
  'help.program.usage': '[command] [options] [paths...]',
  'help.program.description':
    'A diff for facts: reads news articles in Arabic and English and shows where they contradict each other, with both passages, the values and the reason. No network, no key, the same answer on every run.',
  'help.program.examples': `Examples:
  factdiff articles/                         check every article in a folder
  factdiff a.txt b.html feed.xml             check some files
  factdiff --format json articles/           the same as data
  factdiff --out xlsx=report.xlsx articles/  a spreadsheet to pass round
  factdiff claims articles/                  who, what, when, round, date of every claim
  factdiff explain 3f9ac2 articles/          why a conflict was reported
  factdiff help claims                       help on a command

Exit codes: 0 no conflict at or above --fail-on, 1 at least one, 2 could not run.`,
  'help.check.summary': 'find where articles contradict each other (the default)',
  'help.check.description':
    'Reads articles, finds the claims that speak of one happening, and reports those that cannot all be right. This is what factdiff does when no command is named.',
  'help.check.examples': `Examples:
  factdiff check articles/                              a page for people
  factdiff check --explained show articles/             also what differs for a good reason
  factdiff check --only ordinal,quantity articles/      two rules alone
  factdiff check --fail-on warning articles/            stricter in CI
  factdiff check --out sarif=r.sarif --out csv=r.csv .  several reports in one run
  cat articles.ndjson | factdiff check -                one article a line: {"id", "title", "body", "outlet", "published"}

Exit codes: 0 no conflict at or above --fail-on, 1 at least one, 2 could not run.
A folder that bears a command's name is given as ./rules`,
  'help.claims.summary': 'print the claims: who, what, when, round, date',
  'help.claims.description':
    'Prints every claim that the articles make as a tuple: who, what, when, round, date, where, how many, said by whom.',
  'help.claims.examples': `Examples:
  factdiff claims article.txt                      a table
  factdiff claims --format csv articles/ > c.csv   for a spreadsheet
  factdiff claims --format ndjson articles/        one claim a line, see: factdiff schema claims`,
  'help.argument.flow': 'a file of lines, or - for standard input',
  'help.option.keys': 'print what factdiff topics and compare need, one line an article',
  'help.topics.summary': 'give each line of claims --keys its topic, lineage and date',
  'help.topics.description':
    'Reads the lines of factdiff claims --keys, of all articles and in any order, and prints them by topic. The second of three filters that run the check on several machines.',
  'help.topics.examples': `Examples:
  factdiff topics - < claims.ndjson > topics.ndjson
  factdiff claims articles/ --keys | factdiff topics - | factdiff compare -`,
  'help.compare.summary': 'compare the articles of each topic',
  'help.compare.description':
    'Reads the lines of factdiff topics, those of a topic together, and prints the conflicts as check --format ndjson does. The last of three filters that run the check on several machines. It exits with 0 also where there are conflicts.',
  'help.compare.examples': `Examples:
  factdiff compare - < topics.ndjson
  factdiff claims articles/ --keys | factdiff topics - | factdiff compare -`,
  'help.option.into': 'the folder of the index; made where it is not there',
  'help.option.against': 'compare with the articles of an index too, without reading them again',
  'help.index.summary': 'keep the claims of an archive on disk, for check --against',
  'help.index.description':
    'Reads articles and keeps what they say in a folder. Articles that it has already are passed over, changed ones replaced. Without paths it brings an index of another version up to date.',
  'help.index.examples': `Examples:
  factdiff index archive/ --into archive.index
  factdiff check today/ --against archive.index`,
  'help.inspect.summary': 'print every name, number, date and event found',
  'help.inspect.description':
    'Prints every mention found in the articles, with its place, its value and the rule that found it.',
  'help.inspect.examples': `Examples:
  factdiff inspect article.txt                     a table
  factdiff inspect --format ndjson articles/       one article a line
  factdiff inspect --input ndjson < texts.ndjson   each line a text: {"id", "text", "lang", "ref"}`,
  'help.explain.summary': 'tell why a conflict was reported, or what a rule means',
  'help.explain.description':
    'Explains a conflict by its id, a rule by its name, or two files: what was compared between them and what was not.',
  'help.explain.examples': `Examples:
  factdiff explain 3f9ac2 articles/              a conflict, found again in the articles
  factdiff explain 3f9ac2 --report report.json   a conflict of a saved report
  factdiff explain ordinal                       a rule
  factdiff explain one.txt other.txt             two articles`,
  'help.rules.summary': 'list the rules',
  'help.rules.description': 'Lists the rules with their severity and what their sides differ in.',
  'help.rules.examples': `Examples:
  factdiff rules
  factdiff rules --format json`,
  'help.schema.summary': 'print a JSON Schema',
  'help.schema.description':
    'Prints the JSON Schema (draft 2020-12) of a report, a claim, the configuration, reference facts, a baseline or a verdict. The package has them as files: node_modules/factdiff/dist/schemas/config.json',
  'help.schema.examples': `Examples:
  factdiff schema report > report.schema.json
  factdiff schema claims
  factdiff schema config > factdiff.schema.json`,
  'help.init.summary': 'write a commented factdiff.yaml and a table for the articles’ metadata',
  'help.init.description':
    'Writes factdiff.yaml with every setting explained and switched off, and articles.yaml, in which outlet and date of each article can be filled in. Files that are there already are left as they are.',
  'help.init.examples': `Examples:
  factdiff init             in this folder
  factdiff init articles/   beside these articles`,
  'help.completion.summary': 'print the completion script of a shell',
  'help.completion.description':
    'Prints a script that lets the shell complete commands, options, rules, formats and file names.',
  'help.completion.examples': `Examples:
  factdiff completion bash > ~/.local/share/bash-completion/completions/factdiff
  factdiff completion zsh > ~/.zfunc/_factdiff              with ~/.zfunc in $fpath
  factdiff completion fish > ~/.config/fish/completions/factdiff.fish
  source <(factdiff completion bash)                        for this session alone`,
  'help.argument.shell': 'the name of the shell',
  'help.argument.folder': 'the folder to write to; this one when none is named',
  'help.argument.paths': 'files, folders or globs; - reads articles from standard input, one JSON a line',
  'help.argument.what': 'the id of a conflict, the name of a rule, or a file',
  'help.argument.document': 'the name of the document',
  'help.option.help': 'show this help',
  'help.option.version': 'print the version',
  'help.option.help-command': 'show the help of a command',
  'help.option.format': 'what to print on standard output',
  'help.option.out': 'also write a report to a file; may be given several times',
  'help.option.fail-on': 'exit with 1 when a conflict is at least this severe',
  'help.option.only': 'these rules alone, separated by commas (see: factdiff rules)',
  'help.option.skip': 'all rules but these',
  'help.option.explained': 'conflicts that differ for a named reason: show, count in one line a topic, or hide',
  'help.option.min-sources': 'only conflicts whose sides rest on at least so many independent sources together',
  'help.option.topic': 'only topics whose name contains this text',
  'help.option.print-config': 'print the settings that hold and where each comes from, and check nothing',
  'help.option.stats': 'print counts, times, memory and cache hits on standard error',
  'help.option.changed': 'analyse all, report only what rests on these files (for hooks that pass file names)',
  'help.option.since': 'analyse all, report only what rests on files that changed since this git reference',
  'help.option.baseline': 'findings that this file knows are hidden and counted; new ones and changed ones are not',
  'help.option.update-baseline':
    'write the baseline: what is found now is known from now on (with --fail-on-new: but for what is new)',
  'help.option.prune-baseline': 'take out of the baseline what is no longer found',
  'help.option.fail-on-new': 'exit with 1 on every finding that the baseline does not know, however mild',
  'help.verdict.summary': 'record what a reviewer decides of a conflict',
  'help.verdict.description':
    'Records a verdict in factdiff-verdicts.ndjson, a file for git: confirm, dismiss, explained, not-same-event, same-event, needs-work; withdrawn takes an earlier one back. What is dismissed or explained is set aside from then on; of articles that tell of two happenings (or of one) the comparison learns it.',
  'help.verdict.usage':
    '[options] <id> <verdict> [paths...]\n       factdiff verdict [options] <file> <file> same-event|not-same-event',
  'help.verdict.examples': `Examples:
  factdiff verdict 3f9ac2 confirm articles/
  factdiff verdict 3f9ac2 dismiss --note "one counts the wounded too" --report report.json
  factdiff verdict one.txt other.txt not-same-event --note "two raids on one day"`,
  'help.eval.summary': 'how often each rule was right, by your verdicts',
  'help.eval.description':
    'Prints the precision of each rule on your own articles, from the verdicts of your reviewers.',
  'help.eval.examples': `Examples:
  factdiff eval
  factdiff eval --format json --verdicts desk/verdicts.ndjson`,
  'help.argument.verdict-what':
    'the id of a conflict, or two files; then the verdict; then where the conflict is found',
  'help.option.note': 'why, for those who come after',
  'help.option.who': 'your name; else FACTDIFF_REVIEWER, else the name that git knows',
  'help.option.verdicts': 'the file of verdicts',
  'help.option.files-from': 'read the list of paths from a file, one a line; - is standard input',
  'help.option.stdin-filename': 'standard input is one file of this name',
  'help.option.lang': 'language of the articles',
  'help.option.config': 'use this configuration file',
  'help.option.no-config': 'use no configuration file',
  'help.option.threads': 'how many threads to read with',
  'help.option.no-cache': 'do not use or write the cache',
  'help.option.strict': 'exit with 2 when an article could not be read',
  'help.option.color': 'colours',
  'help.option.bidi':
    'keep right-to-left text from reordering its neighbours: isolate, none; auto isolates on a terminal',
  'help.option.ui-lang': 'language of what the tool says',
  'help.option.quiet': 'no diagnostics on standard error',
  'help.option.verbose': 'more: every passage, and what was not compared',
  'help.option.report': 'take the conflict from this JSON report',
  'help.option.input': 'what standard input holds: ndjson, each line a text of its own',
};
