import { z } from 'zod';
import { UsageError } from '../errors';
import { severities, type Location } from '../findings/finding';
import * as collections from '../formats/collections';
import { modes } from '../policy/setting';
import type { Report } from '../report';
import { clip } from './budget';
import { visible } from './escape';
import { shapeProblem } from './json-shape';

/**
 * The schema of `gatehouse.report/v1`. A report file comes from another job and is not trusted: every text and list is
 * bounded, and a key that isn't known is refused, because it may change what the known ones mean.
 */

const maxReportLength = 256 * 1024 * 1024;
const maxFindings = 1_000_000;
const maxPropertyDepth = 8;

const word = z.string().min(1).max(500);
const sentence = z.string().max(20_000);
const prose = z.string().max(200_000);
const total = z.int().min(0);
const milliseconds = z.number().min(0);
const position = z.int().min(1);
const list = <T>(item: z.ZodType<T>, most: number): z.ZodType<readonly T[]> => collections.list(item, most);
const record = <T>(item: z.ZodType<T>): z.ZodType<Readonly<Record<string, T>>> =>
  collections.record(item, { key: word, most: 10_000 });

const path = z
  .string()
  .max(10_000)
  .refine((value) => !value.startsWith('/') && !value.includes('\0'), 'must be relative and without NUL')
  .refine((value) => !value.split('/').includes('..'), 'must not leave the checked root');

const ordered = ({ startLine, endLine, startColumn, endColumn }: Location): boolean => {
  if (startLine === undefined) return endLine === undefined && startColumn === undefined && endColumn === undefined;
  if (endLine !== undefined && endLine < startLine) return false;
  if (endColumn === undefined || (endLine ?? startLine) > startLine) return true;
  return startColumn !== undefined && endColumn >= startColumn;
};

const location = z
  .strictObject({
    path,
    startLine: position.exactOptional(),
    endLine: position.exactOptional(),
    startColumn: position.exactOptional(),
    endColumn: position.exactOptional(),
    member: sentence.exactOptional(),
  })
  .refine(ordered, 'lines and columns must be in order, and need a start');

const isShallow = (value: unknown, depth: number): boolean =>
  typeof value !== 'object' || value === null
    ? true
    : depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1));

const finding = z
  .strictObject({
    rule: word,
    engine: word,
    severity: z.enum(severities),
    title: sentence,
    message: prose,
    location,
    sensitive: z.literal(true).exactOptional(),
    incomplete: z.literal(true).exactOptional(),
    advisory: z.literal(true).exactOptional(),
    failOn: z.enum(severities).exactOptional(),
    help: z.strictObject({ text: prose, uri: sentence.exactOptional() }),
    cwe: list(position, 100).exactOptional(),
    flow: list(z.strictObject({ location, message: sentence }), 1_000).exactOptional(),
    properties: record(z.unknown())
      .refine((value) => isShallow(value, maxPropertyDepth), `must not be nested deeper than ${maxPropertyDepth}`)
      .exactOptional(),
    fingerprint: word,
    state: z.enum(['new', 'existing', 'waived']),
    blocking: z.boolean(),
    waiver: word.exactOptional(),
    inlineSkip: z.strictObject({ marker: sentence, reason: sentence.exactOptional() }).exactOptional(),
    snippet: z.strictObject({ text: sentence, column: position, length: position }).exactOptional(),
  })
  .refine(({ state, blocking }) => !(state === 'waived' && blocking), 'a waived finding can not block');

const gateStatus = z.enum(['pass', 'warn', 'fail', 'error', 'skipped']);

const slice = record(sentence);

const measurement = z.strictObject({
  metric: sentence,
  slice,
  value: z.number().nullable(),
  reason: sentence.exactOptional(),
  baseline: z.number().nullable().exactOptional(),
  delta: z.number().nullable().exactOptional(),
  interval: z.tuple([z.number(), z.number()]).readonly().exactOptional(),
  level: z.number().min(0).max(1).exactOptional(),
  method: sentence.exactOptional(),
  pValue: z.number().min(0).max(1).exactOptional(),
  pWorse: z.number().min(0).max(1).exactOptional(),
  pWorseAdjusted: z.number().min(0).max(1).exactOptional(),
  threshold: sentence.exactOptional(),
  limits: list(z.number(), 2).exactOptional(),
  status: gateStatus,
  why: sentence.exactOptional(),
  rows: total,
  groups: list(
    z.strictObject({ group: slice, rows: total, values: record(z.number().nullable()) }),
    1_000,
  ).exactOptional(),
});

const share = z.number().min(0).max(1);

const chart = z.strictObject({
  kind: z.enum(['roc', 'precision-recall', 'calibration']),
  title: sentence,
  x: sentence,
  y: sentence,
  series: list(
    z.strictObject({ name: z.enum(['candidate', 'baseline']), points: list(z.tuple([share, share]).readonly(), 101) }),
    2,
  ),
});

const gate = z.strictObject({
  id: word,
  status: gateStatus,
  reason: sentence,
  evaluated: total,
  unit: word,
  skipped: record(total),
  engines: list(
    z.strictObject({
      name: word,
      version: sentence,
      durationMs: milliseconds,
      peakMegabytes: z.number().min(0).exactOptional(),
    }),
    100,
  ),
  durationMs: milliseconds,
  failOn: sentence,
  findings: list(finding, maxFindings),
  unreported: total,
  measurements: list(measurement, 100_000),
  charts: list(chart, 20).exactOptional(),
  commits: z
    .strictObject({
      walked: total,
      files: total,
      bytes: total,
      tips: list(z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'not a commit'), 100_000).exactOptional(),
    })
    .exactOptional(),
});

export const reportSchema = z.strictObject({
  schema: z.literal('gatehouse.report/v1'),
  version: word,
  verdict: z.enum(['pass', 'warn', 'fail', 'error']),
  target: z.strictObject({
    repository: sentence.nullable(),
    base: word.nullable(),
    head: word.nullable(),
    prefix: path.regex(/^$|\/$/, 'must end in a slash').exactOptional(),
    event: sentence,
    scope: sentence,
    run: z.strictObject({ id: word, attempt: position }).exactOptional(),
  }),
  policy: z.strictObject({
    digest: z.string().max(500),
    layers: list(sentence, 100),
    mode: z.enum(modes).exactOptional(),
  }),
  startedAt: z.iso.datetime(),
  durationMs: milliseconds,
  gates: list(gate, 1_000).refine(
    (gates) => new Set(gates.map(({ id }) => id)).size === gates.length,
    'two gates have the same id',
  ),
  waivers: list(
    z.strictObject({ id: sentence, status: z.enum(['used', 'unused', 'expired', 'expiring', 'invalid']) }),
    100_000,
  ),
  notices: list(
    z.strictObject({
      level: z.enum(['error', 'warning', 'notice']),
      message: prose,
      path: sentence.exactOptional(),
      line: position.exactOptional(),
    }),
    100_000,
  ),
});

const shownIssues = 5;

function keyPath(keys: readonly PropertyKey[]): string {
  const text = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text.replace(/^\./, '') || 'the document';
}

/**
 * Reads a report file. It is checked for form, not for truth: whether its verdict follows from its findings is for whoever
 * judges it.
 * @throws UsageError naming what is wrong and where, for text that is not a report
 */
export function parseReport(json: string): Report {
  if (json.length > maxReportLength) {
    throw new UsageError(`not a readable report: longer than ${String(maxReportLength)} characters`);
  }
  const shape = shapeProblem(json);
  if (shape !== undefined) throw new UsageError(`not a readable report: ${shape}`);
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch (error) {
    throw new UsageError(`not a report: not JSON (${clip(visible(String(error)), 200)})`, { cause: error });
  }
  const result = reportSchema.safeParse(document);
  if (result.success) return result.data;
  const { issues } = result.error;
  const shown = issues
    .slice(0, shownIssues)
    .map((issue) => clip(visible(`${clip(keyPath(issue.path), 200)}: ${issue.message}`), 400));
  const more = issues.length > shownIssues ? `; and ${issues.length - shownIssues} more` : '';
  throw new UsageError(`not a gatehouse.report/v1: ${shown.join('; ')}${more}`);
}
