// In: nothing. Out: what an article on a page is made of, and which elements stand on lines of their own.

/** A piece of the article: text by its place in the source, or what stands between two. */
export type Part = { readonly start: number; readonly end: number } | 'break' | 'caption' | 'end-caption';

/** Elements of HTML, NITF and XHTML in NewsML-G2 that begin a new line. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside block blockquote body.content br dd div dl dt fn figcaption figure footer form h1 h2 h3 h4 h5 h6 header hl2 hr li main media nav ol p pre section table tagline td th tr ul'.split(
    ' ',
  ),
);
