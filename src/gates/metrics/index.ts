import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEvidence, type Evidence, type EvidencePlace } from '../../engines/evidence/index';
import { MissingEvidenceError, PolicyError } from '../../errors';
import type { MetricsSettings } from '../../policy/metrics';
import { benjaminiHochberg, holm } from '../../stats/inference/adjust';
import { version } from '../../version';
import type { AssessInput, EvidenceGate } from '../gate';
import { rankOf, rulingsOf, worst } from './judge';
import { lookUp, refuseMixed } from './numbers';
import { isComparison, rulesOf, type Outcome, type Rule } from './outcome';
import { detectionOf, measurementOf, unusableDetection, type Ruled } from './report';
import { measureTables, type Measured } from './tables';

export const metricsGate: EvidenceGate = {
  id: 'metrics',
  kind: 'metric rules',
  async assess(input) {
    const started = performance.now();
    const { settings, placeOf } = input;
    const rules = rulesOf(settings);
    const measured = await withFolder((folder) => measureAll(rules, { ...input, folder }));

    const outcomes = measured.flatMap((part) => part.outcomes);
    const ruled = worstSlices(ruledOf(outcomes, settings));
    const judged = ruled.filter(({ outcome }) => outcome.leftOut === undefined);
    const unusable = [...measured.flatMap((part) => part.unusable), ...unjudged(rules, ruled)];
    const durationMs = Math.round(performance.now() - started);
    const leftOut = ruled.length - judged.length;
    return {
      detections: [
        ...judged.flatMap((each) => detectionOf(each, settings, placeOf) ?? []),
        ...unusable.map(({ rule, problem }) => unusableDetection(rule, problem, placeOf)),
      ],
      measurements: ruled.map((each) => measurementOf(each, settings)),
      charts: measured.flatMap((part) => part.charts),
      rules: rules.length,
      judged: rules.length - unusable.length,
      evaluated: measured.reduce((sum, part) => sum + part.evaluated, 0),
      unit: measured.some(({ unit }) => unit === 'rows') ? 'rows' : 'values',
      skipped: leftOut > 0 ? { 'small slices': leftOut } : {},
      engines: [{ name: 'metrics', version, durationMs }],
    };
  },
};

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-evidence-'));
  try {
    return await use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Assessing = AssessInput & { readonly folder: string };

/** Measures the rules, those of the same evidence together. */
async function measureAll(rules: readonly Rule[], input: Assessing): Promise<Measured[]> {
  const pairs = new Map<string, Rule[]>();
  for (const rule of rules) {
    const pair = JSON.stringify([rule.candidate, rule.baseline]);
    const together = pairs.get(pair);
    if (together) together.push(rule);
    else pairs.set(pair, [rule]);
  }
  const measured: Measured[] = [];
  for (const together of pairs.values()) measured.push(await measurePair(together, input));
  return measured;
}

async function measurePair(rules: readonly Rule[], input: Assessing): Promise<Measured> {
  const [first] = rules;
  if (!first) throw new Error('rules come in groups of one at least');
  const place: EvidencePlace = { ...input, environment: process.env };
  input.progress(`reading ${first.candidate}`);
  const candidate = await openEvidence(first.candidate, 'candidate', place);
  const baseline = await baselineOf(first.baseline, candidate, rules, place, input);
  input.progress(`${rules.length} rules on ${candidate.source}`);
  if (candidate.kind === 'table' && baseline?.kind !== 'metrics')
    return measureTables(rules, candidate, baseline, input.settings);
  if (candidate.kind === 'metrics' && baseline?.kind !== 'table') return lookUp(rules, candidate, baseline);
  return refuseMixed(candidate.source, baseline?.source ?? '');
}

/** The baseline's evidence; undefined where there is none yet, which the rules that need it are judged by (`first-run`). */
async function baselineOf(
  reference: string | undefined,
  candidate: Evidence,
  rules: readonly Rule[],
  place: EvidencePlace,
  { placeOf }: Assessing,
): Promise<Evidence | undefined> {
  if (reference !== undefined) {
    try {
      return await openEvidence(reference, 'baseline', place);
    } catch (error) {
      if (error instanceof MissingEvidenceError) return undefined;
      throw error;
    }
  }
  const needing = rules.find(isComparison);
  if (!needing || (candidate.kind === 'metrics' && candidate.metrics.baseline)) return undefined;
  const { path: file, startLine } = placeOf(['gates', 'metrics', 'rules', needing.index]);
  const where = startLine === undefined ? '' : `${file}:${startLine}: `;
  throw new PolicyError(
    `${where}gates.metrics.rules[${needing.index}]: ${needing.metric} is compared with a baseline, and the policy names none; set gates.metrics.baseline`,
  );
}

/** Rules every outcome. What counts as worse is adjusted over all comparisons by margin. */
function ruledOf(outcomes: readonly Outcome[], settings: MetricsSettings): Ruled[] {
  const isInFamily = ({ rule, pWorse, leftOut }: Outcome): boolean =>
    rule.margin !== undefined && rule.decision === 'non-inferiority' && pWorse !== undefined && leftOut === undefined;
  const family = outcomes.filter(isInFamily);
  const adjusted = adjust(
    settings.adjust,
    family.map(({ pWorse = 1 }) => pWorse),
  );
  return outcomes.map((outcome) => {
    const index = family.indexOf(outcome);
    const p = family.length > 1 && index >= 0 ? adjusted[index] : undefined;
    return { outcome, adjusted: p, ruling: worst(rulingsOf(outcome, p)) };
  });
}

function adjust(method: MetricsSettings['adjust'], pValues: readonly number[]): readonly number[] {
  switch (method) {
    case 'holm':
      return holm(pValues);
    case 'benjamini-hochberg':
      return benjaminiHochberg(pValues);
    case 'none':
      return pValues;
  }
}

/** Of a rule that asks for its worst slice only that one. */
function worstSlices(ruled: readonly Ruled[]): Ruled[] {
  const kept = new Map<Rule, Ruled>();
  const others: Ruled[] = [];
  for (const each of ruled) {
    const { rule, leftOut } = each.outcome;
    const before = kept.get(rule);
    if (!rule.worst || leftOut !== undefined) others.push(each);
    else if (!before || isWorse(each, before)) kept.set(rule, each);
  }
  return ruled.filter((each) => others.includes(each) || kept.get(each.outcome.rule) === each);
}

function isWorse(a: Ruled, b: Ruled): boolean {
  const byRank = rankOf(a.ruling) - rankOf(b.ruling);
  if (byRank !== 0) return byRank < 0;
  const [x, y] = isComparison(a.outcome.rule) ? [a.outcome.delta, b.outcome.delta] : [a.outcome.value, b.outcome.value];
  const sign = a.outcome.direction === 'lower' ? -1 : 1;
  return sign * ((x ?? 0) - (y ?? 0)) < 0;
}

/** A rule of which every slice is too small has judged nothing. */
function unjudged(rules: readonly Rule[], ruled: readonly Ruled[]): { rule: Rule; problem: string }[] {
  return rules.flatMap((rule) => {
    const own = ruled.filter(({ outcome }) => outcome.rule === rule);
    if (own.length === 0 || own.some(({ outcome }) => outcome.leftOut === undefined)) return [];
    return [{ rule, problem: `none of its ${own.length} slices has enough rows (min-size ${rule['min-size'] ?? 30})` }];
  });
}
