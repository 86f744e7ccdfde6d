import type { Report } from '../report';
import { jsonText } from './escape';

/** The report, its gates, a gate and its findings: what is in these is written whole. */
const levels = 4;

/**
 * The whole report as one JSON document, nothing left out; what could act in a log is escaped. Without
 * indentation, which would be a third of it. In parts, since of a hundred thousand findings the text is as large as they are.
 */
export function* jsonParts(report: Report): Generator<string> {
  yield* parts(report, levels);
  yield '\n';
}

export const renderJson = (report: Report): string => [...jsonParts(report)].join('');

function* parts(value: unknown, left: number): Generator<string> {
  if (left === 0 || typeof value !== 'object' || value === null) {
    yield jsonText(value);
    return;
  }
  const isList = Array.isArray(value);
  yield isList ? '[' : '{';
  let separator = '';
  for (const [key, inner] of Object.entries(value)) {
    // Not in JSON; no list of a report holds any.
    if (inner === undefined) continue;
    yield isList ? separator : `${separator}${jsonText(key)}:`;
    yield* parts(inner, left - 1);
    separator = ',';
  }
  yield isList ? ']' : '}';
}
