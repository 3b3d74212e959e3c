// In: nothing. Out: what is said of a file that could not be read, in English. Each says what is the matter and what to do.
export const problems = {
  'problem.missing':
    'There is no such file or folder. Check the spelling, or quote a glob so that the shell leaves it alone.',
  'problem.no-match': 'No file matches this pattern.',
  'problem.unreadable': 'It cannot be opened ({reason}). Check its permissions.',
  'problem.vanished': 'It was there when the run began and is gone now.',
  'problem.not-regular': 'It is no regular file (a pipe, a socket or a device) and was not opened.',
  'problem.link-loop': 'This link leads back to where it came from; it was not followed.',
  'problem.broken-link': 'This link leads to a file that does not exist.',
  'problem.empty-folder': 'The folder is empty.',
  'problem.no-articles':
    'The folder holds no articles: {count, plural, one {its one file is} other {its # files are}} of other kinds. Articles are .txt, .md, .html, .mhtml, .json, .ndjson, .xml and .docx files.',
  'problem.extraction':
    'factdiff failed on this article ({reason}); the others were checked. This is a fault of its own.',
  'problem.empty-file': 'The file is empty.',
  'problem.too-large':
    'It is larger than 64 MB, which no article is. A file of many articles is read as .ndjson, one a line.',
  'problem.text-too-long':
    'It holds more than 2 million characters, which no article does. A file of many articles is read as .ndjson, one a line.',
  'problem.too-much-markup': 'It has more than 500,000 tags, which no page and no feed has; it was not read.',
  'problem.too-large-unzipped': 'Unzipped it is far larger than text can be; it was not read any further.',
  'problem.damaged-gzip': 'The gzip data are damaged or cut short.',
  'problem.damaged-zip': 'It is no readable Word document: the archive inside is damaged.',
  'problem.binary': 'It holds binary data, not text.',
  'problem.damaged':
    'It is UTF-8 with damaged bytes, the first on this line. Open it in an editor, mend the line and save it as UTF-8.',
  'problem.unknown-encoding': 'Its character encoding could not be told. Save it as UTF-8.',
  'problem.front-matter': 'The front matter is no valid YAML ({reason}). The article was read without it.',
  'problem.front-matter-unclosed': 'Front matter begins here and never ends: a second line --- is missing.',
  'problem.json': 'It is no valid JSON ({reason}).',
  'problem.json-without-article': 'The JSON holds no article: none of body, text, articleBody or body_html is there.',
  'problem.record-without-body': 'This record holds no article: none of body, text, articleBody or body_html is there.',
  'problem.line-too-long': 'This line is longer than 16 MB; it was passed over.',
  'problem.line-not-utf8': 'This line is not UTF-8; it was passed over.',
  'problem.published':
    '“{written}” is no date that can be read, so the article counts as undated. Write it as 2021-04-08.',
  'problem.no-text': 'It holds no words.',
  'problem.language': 'It is in {language}, which is not read. If that is wrong, say so with --lang ar or --lang en.',
  'problem.html': 'No article was found on this page.',
  'problem.markup': 'The page could not be parsed ({reason}).',
  'problem.xml': 'It is no feed and no news document that is known here: RSS, Atom, RDF, NITF and NewsML-G2 are.',
  'problem.xml-cut': 'The feed breaks off; its whole items were read.',
  'problem.xml-damaged': 'The XML is damaged ({reason}).',
  'problem.pdf':
    'PDF keeps glyphs, not text, and Arabic comes out of it in the wrong order. Convert it first, for example with: pdftotext -layout FILE.pdf FILE.txt, and read the result through.',
  'problem.sidecar': 'The file beside the articles could not be used: {reason}',
  'problem.sidecar-unused': 'The entry “{name}” names no file in this folder.',
  'problem.files-from': 'The list of files could not be read.',
  'language.fa': 'Persian',
  'language.ur': 'Urdu',
  'language.ckb': 'Kurdish',
  'language.other': 'another language than Arabic or English',
};
