import { z } from 'zod';
import { list } from '../collections';
import { jsonFormat } from './format';
import { isRecord } from './json';
import { number, placeOf, text } from './words';

/**
 * `gitleaks -f json`: a list of what it found alone. What it matched is left here: unless it was told to redact, that is the
 * secret. A leak of the history is told by its commit.
 */
export const gitleaks = jsonFormat({
  format: 'gitleaks',
  emptyList: true,
  fits: (value) =>
    Array.isArray(value) &&
    value.every((one) => isRecord(one) && 'RuleID' in one && 'File' in one && 'StartLine' in one),
  schema: list(
    z.object({
      RuleID: z.string(),
      Description: z.string(),
      StartLine: number,
      EndLine: number,
      File: z.string(),
      Commit: text,
      Fingerprint: text,
      Date: text,
    }),
  ),
  read: (leaks) => ({
    format: 'gitleaks',
    tool: 'gitleaks',
    covered: {},
    failures: [],
    results: leaks.map(
      ({ RuleID: rule, Description: description, File: file, StartLine, EndLine, Commit, Fingerprint }) => ({
        rule,
        title: description,
        message: Commit ? `${description}, in commit ${Commit}` : description,
        // It knows one level only.
        level: 'leak',
        severity: 'high' as const,
        place: placeOf(file, { startLine: StartLine, endLine: EndLine }),
        cwe: [798],
        ...(Fingerprint && { identity: Fingerprint }),
        ...(Commit && { properties: { commit: Commit } }),
      }),
    ),
  }),
});
