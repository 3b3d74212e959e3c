// In: articles. Out: the claims that each makes, as `factdiff claims --format ndjson` prints them.
import { extractClaims } from '../cli/analyse.ts';
import { createReadLog } from '../read/log.ts';
import { type ClaimRecord, claimRecords } from '../report/claim-record.ts';
import { createSetup } from '../setup.ts';
import { articlesOf, type Input, type ReadingOptions } from './input.ts';

/** What may be asked of an extraction. */
export interface ExtractOptions extends ReadingOptions {
  /** IANA name of the zone that the articles are written in, for `published` with another one. */
  readonly timeZone?: string;
}

/**
 * Reads the claims of articles: who, what, when, round, date, where, how many, said by whom.
 *
 * Takes what `check` takes; gives one claim at a time, article by article, so that an archive of any size can be read. Slots that
 * the text does not fill are left out. Files that cannot be read are passed over.
 */
export async function* extract(input: Input, options: ExtractOptions = {}): AsyncGenerator<ClaimRecord> {
  const { timeZone } = options;
  const log = createReadLog((id) => id);
  const setup = createSetup(timeZone === undefined ? {} : { timeZone });
  for await (const { article, claims } of extractClaims(articlesOf(input, options, log), setup))
    yield* claimRecords(article, claims);
}
