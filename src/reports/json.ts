import type { Report } from '../report';
import { jsonText } from './escape';

/**
 * The whole report as one JSON document, nothing left out; what could act in a log is escaped. Without
 * indentation, which would be a third of it.
 */
export function renderJson(report: Report): string {
  return `${jsonText(report)}\n`;
}
