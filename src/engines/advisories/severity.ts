import type * as CvssCalculator from 'ae-cvss-calculator';
import { severityOfScore } from '../external/vulnerabilities';
import type { ScannerSeverity } from '../vulnerabilities/vulnerability';
import type { AdvisoryRecord, Affected } from './record';

type Calculator = typeof CvssCalculator;

/** Computes a base score; undefined of what is no vector. */
export type Score = (text: string) => Scored | undefined;

/** Each vector is computed once, however many records have it. */
export async function createScore(): Promise<Score> {
  // It comes as CommonJS, which Node and bundlers hand over in different ways.
  const loaded: Calculator & { readonly default?: Calculator } = await import('ae-cvss-calculator');
  const calculator = loaded.default ?? loaded;
  const known = new Map<string, Scored | undefined>();
  return (text) => {
    if (!known.has(text)) known.set(text, scored(text, calculator));
    return known.get(text);
  };
}

export interface Weight {
  readonly severity: ScannerSeverity;
  /** Base score, 0 to 10, and the vector it is computed from. */
  readonly cvss: number | undefined;
  readonly vector: string | undefined;
}

export interface Scored {
  readonly score: number;
  readonly vector: string;
  /** Of CVSS. */
  readonly version: number;
}

/**
 * How bad records of one vulnerability say it is, the parts of them that are about the package first: the vector of the newest CVSS
 * version, and the highest of several; where there is none, the worst of the databases' words.
 */
export function weightOf(
  records: readonly { readonly record: AdvisoryRecord; readonly parts: readonly Affected[] }[],
  score: Score,
): Weight {
  const vectors = records.flatMap(({ record, parts }) => {
    const own = parts.flatMap(({ severity = [] }) => severity);
    return (own.length > 0 ? own : (record.severity ?? [])).flatMap((said) => score(said.score) ?? []);
  });
  const [best] = vectors.sort((a, b) => b.version - a.version || b.score - a.score);
  if (best !== undefined) return { severity: severityOfScore(best.score), cvss: best.score, vector: best.vector };
  const said = records.flatMap(({ record, parts }) => [
    record.database_specific?.severity,
    ...parts.flatMap((part) => [part.database_specific?.severity, part.ecosystem_specific?.severity]),
  ]);
  const severity = worst.find((word) => said.some((text) => words.get(text?.toLowerCase() ?? '') === word));
  return { severity: severity ?? 'unknown', cvss: undefined, vector: undefined };
}

const worst: readonly ScannerSeverity[] = ['critical', 'high', 'medium', 'low', 'negligible'];
/** GitHub says "moderate", RustSec "informational" and "none". */
const words = new Map<string, ScannerSeverity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['moderate', 'medium'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['negligible', 'negligible'],
  ['informational', 'negligible'],
  ['none', 'negligible'],
]);

/** The longest with every metric has some 200 characters. */
const maxVector = 500;
const versions = [
  { prefix: 'CVSS:4.0/', version: 4, read: 'Cvss4P0', required: 'AV AC AT PR UI VC VI VA SC SI SA' },
  { prefix: 'CVSS:3.1/', version: 3.1, read: 'Cvss3P1', required: 'AV AC PR UI S C I A' },
  { prefix: 'CVSS:3.0/', version: 3, read: 'Cvss3P0', required: 'AV AC PR UI S C I A' },
  { prefix: '', version: 2, read: 'Cvss2', required: 'AV AC Au C I A' },
] as const;

/**
 * The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0): what threat, temporal and environmental metrics add is left out. Undefined
 * where it isn't a vector, lacks a metric, or has one twice.
 */
function scored(text: string, calculator: Calculator): Scored | undefined {
  const vector = text.trim().replace(/^\((.*)\)$/s, '$1');
  const form = versions.find(({ prefix }) => vector.startsWith(prefix));
  if (form === undefined || vector.length > maxVector) return undefined;
  const metrics = vector.slice(form.prefix.length).split('/');
  if (metrics.some((metric) => !/^[A-Z][A-Za-z]{0,2}:[A-Z][A-Za-z]{0,5}$/.test(metric))) return undefined;
  const names = metrics.map((metric) => metric.slice(0, metric.indexOf(':')));
  if (new Set(names).size !== names.length) return undefined;
  const required: readonly string[] = form.required.split(' ');
  const base = metrics.filter((_, i) => required.includes(names[i] ?? ''));
  if (base.length !== required.length) return undefined;
  try {
    const read = calculator[form.read];
    // Refuses what is no metric at all.
    if (base.length < metrics.length) new read(vector);
    const { base: score } = new read(form.prefix + base.join('/')).calculateScores();
    return typeof score === 'number' && score >= 0 && score <= 10
      ? { score, vector, version: form.version }
      : undefined;
  } catch {
    return undefined;
  }
}
