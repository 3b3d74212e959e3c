// In: articles and the outlets and agencies that the desk knows. Out: the articles under their outlets' one name.
import type { Article } from '../core/article.ts';
import { LANGUAGES } from '../lang/index.ts';
import { anyGlob } from './glob.ts';
import type { Config } from './schema.ts';

/** Names articles' outlets and agencies; `pathOf` gives an article's path from the folder of the configuration. */
export async function* withOutlets(
  articles: AsyncIterable<Article>,
  config: Config,
  pathOf: (article: Article) => string,
): AsyncGenerator<Article> {
  const outlets = namesOf(config.outlets);
  const agencies = namesOf(config.agencies);
  const places = (config.outlets ?? []).map((o) => ({ name: o.name, fits: anyGlob(o.files) }));
  for await (const article of articles) {
    const { outlet, agency } = article.metadata;
    const named = outlet === undefined ? undefined : outlets.get(fold(outlet));
    const placed = named ?? places.find((p) => p.fits(pathOf(article)))?.name ?? outlet;
    const carried = agency === undefined ? undefined : (agencies.get(fold(agency)) ?? agency);
    if (placed === outlet && carried === agency) yield article;
    else
      yield {
        ...article,
        metadata: { ...article.metadata, ...(placed && { outlet: placed }), ...(carried && { agency: carried }) },
      };
  }
}

function namesOf(
  list: ReadonlyArray<{ name: string; aliases?: string[] | undefined }> = [],
): ReadonlyMap<string, string> {
  return new Map(
    list.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((alias) => [fold(alias), name] as const)),
  );
}

const fold = (name: string): string => LANGUAGES.ar.fold(LANGUAGES.en.fold(name.trim()));
