// In: nothing. Out: the public API of the package; re-exports only.
export { type CheckOptions, check } from './api/check.ts';
export { type ExtractOptions, extract } from './api/extract.ts';
export type { Input, NewsArticle, ReadingOptions } from './api/input.ts';
export { type RenderOptions, render } from './api/render.ts';
export type { Lang } from './core/article.ts';
export type {
  Conflict,
  Evidence,
  EvidenceAttribution,
  Explanation,
  ExplanationKind,
  NotCompared,
  Report,
  ReportedArticle,
  ReportedTopic,
  RuleId,
  Scope,
  Severity,
  Side,
} from './core/conflict.ts';
export type { Problem } from './core/problem.ts';
export type { ClaimRecord } from './report/claim-record.ts';
export type { ReportFormat } from './report/index.ts';
