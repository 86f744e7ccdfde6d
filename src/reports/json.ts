import type { Report } from '../report';

/**
 * The whole report as one JSON document, nothing left out; lone surrogates are escaped, so the text is valid UTF-8. Without
 * indentation, which would be a third of it.
 */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report)}\n`;
}
