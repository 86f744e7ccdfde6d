import { z } from 'zod';
import { severities, type Severity } from '../../findings/finding';
import { list } from '../collections';
import type { Judged, ReportedPlace } from './report';

/** The severity of a CVSS base score by the qualitative scale of CVSS 3.1, section 5; also GitHub's for `security-severity`. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  return score >= 4 ? 'medium' : score > 0 ? 'low' : 'info';
}

const words: Readonly<Record<string, Severity>> = {
  blocker: 'critical',
  critical: 'critical',
  high: 'high',
  important: 'high',
  error: 'high',
  fatal: 'high',
  major: 'high',
  moderate: 'medium',
  medium: 'medium',
  warning: 'medium',
  // The scanner has no judgement: nobody has said that it is harmless.
  unknown: 'medium',
  unassigned: 'medium',
  minor: 'low',
  low: 'low',
  note: 'low',
  info: 'info',
  informational: 'info',
  information: 'info',
  negligible: 'info',
  none: 'info',
  style: 'info',
  undefined: 'info',
};

/** What a table says of a key that comes from a file: `constructor` is in no table. */
export const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What a tool's word means, in any case; a word that no tool has used yet is not taken for harmless. */
export function severityOfWord(word: string, own: Readonly<Record<string, Severity>> = {}): Severity {
  const key = word.toLowerCase();
  return lookUp(own, key) ?? lookUp(words, key) ?? 'high';
}

/** The most severe of several judgements; where there is none, nobody has said that it is harmless. */
export function worstOf(judgements: readonly Judged[]): Judged {
  const rank = ({ severity }: Judged): number => severities.indexOf(severity);
  const [first, ...others] = judgements;
  if (first === undefined) return { level: 'none given', severity: 'medium' };
  return others.reduce((worst, one) => (rank(one) < rank(worst) ? one : worst), first);
}

/** Numbers of weaknesses in `CWE-502: …`, `external/cwe/cwe-079`, `89`, 89. None is written as -1 and 0 too. */
export function cweOf(written: readonly unknown[]): { readonly cwe?: readonly number[] } {
  const numbers = written.flatMap((one) => {
    const digits = /^(?:.*?\bcwe[-_ ]?)?(\d{1,5})(?!\d)/i.exec(String(one))?.[1];
    return digits === undefined || Number(digits) === 0 ? [] : [Number(digits)];
  });
  return numbers.length === 0 ? {} : { cwe: [...new Set(numbers)] };
}

/** A path as a tool writes it, with `/` and without `./`. */
export function pathOf(written: string): string {
  const path = written.includes('/') ? written : written.replaceAll('\\', '/');
  return path.replace(/^(?:\.\/+)+/, '');
}

const mostLines = 2 ** 31;
const counted = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) < mostLines;

type Span = Partial<Record<'startLine' | 'endLine' | 'startColumn' | 'endColumn', unknown>>;

/** A place as far as its numbers count from 1; `undefined` where no path is told. */
export function placeOf(path: string | null | undefined, span: Span = {}, member?: string): ReportedPlace | undefined {
  const file = pathOf(path ?? '');
  if (file === '') return undefined;
  const { startLine, endLine, startColumn, endColumn } = span;
  const inside = member !== undefined && member !== '' && { member };
  if (!counted(startLine)) return { path: file, ...inside };
  const last = counted(endLine) && endLine >= startLine ? endLine : startLine;
  return {
    path: file,
    startLine,
    ...(last > startLine && { endLine: last }),
    ...(counted(startColumn) && { startColumn }),
    ...(counted(endColumn) && (last > startLine || !counted(startColumn) || endColumn >= startColumn) && { endColumn }),
    ...inside,
  };
}

/** RFC 3339, of what a tool writes as time (also as `20261122T035503.626Z`); none where it can't be told. */
export function timeOf(written: unknown): { readonly createdAt?: string } {
  if (typeof written !== 'string' || written.length > 60) return {};
  // Not RFC 3339 without a colon in the zone, nor with nine digits of a second.
  const text = written
    .replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(?=[.Z+-])/, '$1-$2-$3T$4:$5:$6')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/(\.\d{3})\d+/, '$1');
  const time = Date.parse(text);
  return Number.isNaN(time) ? {} : { createdAt: new Date(time).toISOString() };
}

/** The levels that a report leaves out, for its `leftOut`. */
export const leftOut = (levels: readonly string[]): { readonly leftOut?: readonly Judged[] } =>
  levels.length === 0 ? {} : { leftOut: levels.map((level) => ({ level, severity: severityOfWord(level) })) };

/** A list of `item`, or one alone. */
export const oneOrMany = <T>(item: z.ZodType<T>): z.ZodType<T[]> =>
  z.preprocess((value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]), list(item));

/** Text that may be missing, and isn't worth an error where it is something else. */
export const text = z.string().optional().catch(undefined);
/** A number that may be missing, likewise. */
export const number = z.number().optional().catch(undefined);

/** `3 files`, `1 file`. */
export const counting = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
