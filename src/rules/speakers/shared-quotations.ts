// In: a topic of few articles. Out: pairs of sayings that give one quotation, or one report, to two speakers.
import type { TopicView } from '../../core/topic.ts';
import { acrossLinks, type Clash, type Observation } from '../findings/observations.ts';
import { CROWD } from '../happenings/likeness.ts';
import { sentenceLikeness } from '../wording/sentence-likeness.ts';
import { hasSpeaker, type Saying, speakersDiffer } from './sayings.ts';
import { sharedWords } from './shared-words.ts';

/** Words in a row that nobody finds by himself: of a quotation in a sentence that is alike, too, and of a report. */
const QUOTATION = 5;
const REPORT = 8;
const ALIKE = 0.3;

/** One quotation or one report in the mouths of two whom the texts tell apart, wherever it stands; `known` are told already. */
export function sharedQuotations(
  view: TopicView,
  sayings: readonly Observation<Saying>[],
  known: readonly Clash<Saying>[],
): Clash<Saying>[] {
  if (view.members.length > CROWD) return [];
  const [differ, shared, like] = [speakersDiffer(view), sharedWords(view), sentenceLikeness(view)];
  const found = new Set(known.flat().map(wordsOf));
  const isOne = (x: Observation<Saying>, y: Observation<Saying>): boolean => {
    const [a, b] = [x.statement, y.statement];
    const count = shared(a, b);
    if (count < QUOTATION) return false;
    const quoted = [a, b].some(({ claim }) => claim.attribution.voice === 'quoted');
    return count >= REPORT || (quoted && like(a.member, a.claim.sentence, b.member, b.claim.sentence) >= ALIKE);
  };
  const said = sayings.filter((o) => hasSpeaker(view)(o) && o.value.speaker.kind !== 'noun');
  return [...acrossLinks(view, said)].flatMap(([mine, theirs]) =>
    mine.flatMap((x) =>
      theirs
        .filter((y) => !(found.has(wordsOf(x)) && found.has(wordsOf(y))) && isOne(x, y) && differ(x, y))
        .map((y): Clash<Saying> => [x, y]),
    ),
  );
}

/** Equal under this stands under the same words of saying. */
export const wordsOf = ({ statement, span, value }: Observation<Saying>): string =>
  `${statement.member.article} ${span.start} ${value.text}`;
