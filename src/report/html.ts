// In: a report. Out: one HTML file that shows it: the page's program and style, and the report as data that nothing runs.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../core/conflict.ts';
import type { ReportContext, Reporter } from '../core/reporter.ts';
import type { PageData } from '../page/data.ts';
import { plain } from './plain.ts';

export const html: Reporter = {
  name: 'html',
  summary: 'a page for people, in one file',
  *write(report, context) {
    const script = asset('program.js');
    const style = asset('style.css');
    yield headOf(script, style, context);
    yield `<script type="application/json" id="data">`;
    yield dataOf(report, context);
    yield `</script>\n<script>${script}</script>\n</body>\n</html>\n`;
  },
};

/** What the page is made of lies beside the bundle, or in `dist` when the source is run. */
function asset(name: string): string {
  const here = import.meta.dirname;
  const dist = path.basename(here) === 'dist' ? here : path.resolve(here, '../../dist');
  return readFileSync(path.join(dist, 'page', name), 'utf8').trimEnd();
}

function headOf(script: string, style: string, { uiLang, say }: ReportContext): string {
  return `<!doctype html>
<html lang="${uiLang}" dir="${uiLang === 'ar' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>factdiff</title>
<style>${style}</style>
</head>
<body>
<div id="app"><noscript>${say('page.no-script')}</noscript></div>
<div id="print"></div>
`;
}

/**
 * Nothing is loaded or sent, only this program and this style run, and no text becomes markup
 * (https://www.w3.org/TR/CSP3/, https://w3c.github.io/trusted-types/).
 */
function policyFor(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    `default-src 'none'`,
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types 'none'`,
  ].join('; ');
}

/** The data as JSON that cannot end the element it stands in, with the texts of articles cleaned of what steers a screen. */
function dataOf(report: Report, { uiLang, explained, retold }: ReportContext): string {
  const translated: Record<string, string> = {};
  const cleaned = (_: string, value: unknown): unknown => {
    if (typeof value !== 'string') return value;
    const other = retold?.get(value);
    if (other !== undefined) translated[plain(value)] = plain(other);
    return plain(value);
  };
  const shown = JSON.stringify(report, cleaned);
  const rest: Omit<PageData, 'report'> = { uiLang, showExplained: explained === 'show', retold: translated };
  return inElement(`{"report":${shown},${JSON.stringify(rest).slice(1)}`);
}

/** JSON that cannot end the element it stands in. */
function inElement(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
