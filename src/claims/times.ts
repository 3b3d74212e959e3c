// In: a stretch of a clause. Out: the first time that it gives.
import type { ClaimTime } from '../core/claim.ts';
import { type TokenSpan, textOf } from '../core/document.ts';
import type { TimeMention } from '../core/mention.ts';
import type { View } from './view.ts';

/** Tokens from `token` up to `tokenEnd`. */
export type TokenRange = Pick<TokenSpan, 'token' | 'tokenEnd'>;

/** The first date or clock time in a stretch, those in `except` left out. */
export function timeOf(view: View, span: TokenSpan, except?: TokenRange): ClaimTime | undefined {
  const mention = timesIn(view, span).find((m) => !except || m.token < except.token || m.token >= except.tokenEnd);
  return mention && claimTime(view, mention);
}

function timesIn(view: View, { token, tokenEnd }: TokenSpan): TimeMention[] {
  return view
    .mentionsIn(token, tokenEnd)
    .filter((m): m is TimeMention => m.kind === 'time' && (m.type === 'DATE' || m.type === 'TIME'));
}

function claimTime(view: View, mention: TimeMention): ClaimTime {
  const { start, end, expression, resolved, clash, clashing } = mention;
  return {
    start,
    end,
    text: textOf(view.doc, mention.token, mention.tokenEnd),
    expression,
    basis: resolved?.basis ?? 'implied',
    ...(resolved && { resolved }),
    ...(clash && { clash }),
    ...(clashing && { clashing }),
  };
}
