import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openEvidence, sameness, type Evidence, type EvidencePlace, type Sameness } from '../../engines/evidence/index';
import { EvidenceError, MissingEvidenceError, PolicyError } from '../../errors';
import type { Detection } from '../../findings/finding';
import type { MetricsSettings } from '../../policy/metrics';
import { benjaminiHochberg, holm } from '../../stats/inference/adjust';
import { version } from '../../version';
import type { AssessInput, EvidenceGate } from '../gate';
import { rulingsOf, worst } from './judge';
import { lookUp, refuseMixed } from './numbers';
import { isComparison, rulesOf, type Outcome, type Rule } from './outcome';
import {
  copyDetection,
  detectionOf,
  measurementOf,
  noteDetection,
  rankUnder,
  unusableDetection,
  type Ruled,
} from './report';
import { measureTables, minSizeOf, type Measured } from './tables';

export const metricsGate: EvidenceGate<'metrics'> = {
  id: 'metrics',
  kind: 'metric rules',
  async assess(input) {
    const started = performance.now();
    const { settings, placeOf } = input;
    const rules = rulesOf(settings);
    const notes = new Set<string>();
    const copies: Detection[] = [];
    const measured = await withFolder((folder) => measureAll(rules, { ...input, folder, notes, copies }));

    const outcomes = measured.flatMap((part) => part.outcomes);
    const ruled = worstSlices(ruledOf(outcomes, settings), settings);
    const judged = ruled.filter(({ outcome }) => outcome.leftOut === undefined);
    const unusable = [...measured.flatMap((part) => part.unusable), ...unjudged(rules, ruled, settings)];
    const durationMs = Math.round(performance.now() - started);
    const evaluated = measured.reduce((sum, part) => sum + part.evaluated, 0);
    const unit = measured.some((part) => part.unit === 'rows') ? 'rows' : 'values';
    const amount = `${evaluated} ${evaluated === 1 ? unit.slice(0, -1) : unit}`;
    const leftOut = ruled.length - judged.length;
    const uncompared = judged.filter(({ ruling }) => ruling.status === 'no-baseline').length;
    return {
      detections: [
        ...judged.flatMap((each) => detectionOf(each, settings, placeOf) ?? []),
        ...unusable.map(({ rule, problem }) => unusableDetection(rule, problem, placeOf)),
        ...copies,
        ...[...notes].map((note) => noteDetection(note, placeOf)),
      ],
      measurements: ruled.map((each) => measurementOf(each, settings)),
      charts: measured.flatMap((part) => part.charts),
      evidence: {
        kind: `metric rules on ${amount}`,
        ...{ ofKind: rules.length, selected: rules.length, evaluated: rules.length - unusable.length },
        ...{ passedOver: 0, changed: undefined },
      },
      evaluated,
      unit,
      skipped: {
        ...(leftOut > 0 && { 'small slices': leftOut }),
        ...(uncompared > 0 && { 'not compared': uncompared }),
      },
      engines: [{ name: 'metrics', version, durationMs }],
    };
  },
};

type Alike = Exclude<Sameness, 'one'>;

async function withFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-evidence-'));
  try {
    return await use(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

type Assessing = AssessInput<'metrics'> & {
  readonly folder: string;
  readonly notes: Set<string>;
  readonly copies: Detection[];
};

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
  const opened = await baselineOf(first.baseline, candidate, rules, place, input);
  const same = opened && (await sameOrRefused(candidate, opened));
  if (opened && same) sayAlike([candidate, opened], same, 'hold the same bytes', rules, input);
  // A number of its own (a latency) stands beside tables, as long as it isn't compared with one.
  const baseline = opened?.kind === candidate.kind || rules.some(isComparison) ? opened : undefined;
  for (const { source, notes } of baseline ? [candidate, baseline] : [candidate])
    for (const note of notes) input.notes.add(`${source}: ${note}`);
  input.progress(`${rules.length} rules on ${candidate.source}`);
  if (candidate.kind === 'table' && baseline?.kind !== 'metrics') {
    const measured = await measureTables(rules, candidate, baseline, input.settings);
    if (measured.alike && baseline && !same) {
      const alike = candidate.isJobs && baseline.isJobs ? 'copy' : 'unchanged';
      sayAlike([candidate, baseline], alike, 'answer the same on every row', rules, input);
    }
    return measured;
  }
  if (candidate.kind === 'metrics' && baseline?.kind !== 'table') {
    if (Object.keys(input.settings.groups).length > 0 && rules.length === input.settings.rules.length)
      throw new EvidenceError(
        `${candidate.source} holds numbers only: the groups that must be there can't be found in it`,
      );
    return lookUp(rules, candidate, baseline);
  }
  return refuseMixed(candidate.source, baseline?.source ?? '');
}

/** How two models' evidence is the same. Rejects where it is one thing under two names, which is no comparison. */
async function sameOrRefused(candidate: Evidence, baseline: Evidence): Promise<Alike | undefined> {
  const same = await sameness(candidate, baseline);
  if (same !== 'one') return same;
  throw new EvidenceError(
    candidate.source === baseline.source
      ? `${candidate.source} is candidate and baseline at once; a model is never worse than itself`
      : `${candidate.source} and ${baseline.source} are one and the same, candidate and baseline at once; a model is never worse than itself`,
  );
}

/**
 * Two files of the job's that say the same may be one model judged twice, or a training run that is deterministic and changed nothing;
 * an error would block every change of the documentation, so it warns. A baseline that a commit or a registry holds is another
 * version, whose equal answers are evidence.
 */
function sayAlike(
  [candidate, baseline]: readonly [Evidence, Evidence],
  alike: Alike,
  how: string,
  rules: readonly Rule[],
  { notes, copies, placeOf }: Assessing,
): void {
  const said = `${candidate.source} and ${baseline.source} ${how}`;
  const comparing = rules.find(isComparison);
  if (alike === 'unchanged') notes.add(`${said}: the model answers as the baseline does`);
  else if (comparing) copies.push(copyDetection(said, comparing, placeOf));
}

/** The baseline's evidence; undefined where there is none yet, which the rules that need it are judged by (`first-run`). */
async function baselineOf(
  reference: string | undefined,
  candidate: Evidence,
  rules: readonly Rule[],
  place: EvidencePlace,
  { settings, placeOf, notes }: Assessing,
): Promise<Evidence | undefined> {
  if (reference !== undefined) {
    try {
      return await openEvidence(reference, 'baseline', place);
    } catch (error) {
      // Where no rule compares, nothing else would say that what the policy names isn't there.
      const unsaid = settings['first-run'] === 'error' && !rules.some(isComparison);
      if (!(error instanceof MissingEvidenceError) || unsaid) throw error;
      notes.add(`there is no baseline yet (${error.message}), so nothing is compared with it`);
      return undefined;
    }
  }
  const needing = rules.find(isComparison);
  if (!needing || (candidate.kind === 'metrics' && candidate.metrics.baseline)) return undefined;
  const { path: file, startLine } = placeOf(['gates', 'metrics', 'rules', needing.index]);
  const where = startLine === undefined ? '' : `${file}:${startLine}: `;
  throw new PolicyError(`${where}${needing.metric} is compared with a baseline, and none is named; set \`baseline\``);
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
  const ofOutcome = new Map(family.length > 1 ? family.map((outcome, i) => [outcome, adjusted[i]]) : []);
  return outcomes.map((outcome) => {
    const p = ofOutcome.get(outcome);
    return { outcome, adjusted: p, ruling: worst(rulingsOf(outcome, p), rankUnder(settings)) };
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
function worstSlices(ruled: readonly Ruled[], settings: MetricsSettings): Ruled[] {
  const kept = new Map<Rule, Ruled>();
  const isCompeting = ({ outcome: { rule, leftOut } }: Ruled): boolean => rule.worst && leftOut === undefined;
  for (const each of ruled.filter(isCompeting)) {
    const before = kept.get(each.outcome.rule);
    if (!before || isWorse(each, before, settings)) kept.set(each.outcome.rule, each);
  }
  return ruled.filter((each) => !isCompeting(each) || kept.get(each.outcome.rule) === each);
}

function isWorse(a: Ruled, b: Ruled, settings: MetricsSettings): boolean {
  const rank = rankUnder(settings);
  const byRank = rank(a.ruling) - rank(b.ruling);
  if (byRank !== 0) return byRank < 0;
  const [x, y] = isComparison(a.outcome.rule) ? [a.outcome.delta, b.outcome.delta] : [a.outcome.value, b.outcome.value];
  const sign = a.outcome.direction === 'lower' ? -1 : 1;
  return sign * ((x ?? 0) - (y ?? 0)) < 0;
}

/** A rule of which every slice is too small has judged nothing. */
function unjudged(
  rules: readonly Rule[],
  ruled: readonly Ruled[],
  { groups }: MetricsSettings,
): { rule: Rule; problem: string }[] {
  const isDeclared = ({ slice, leftOut }: Outcome): boolean =>
    leftOut !== undefined && Object.entries(slice).some(([column, value]) => groups[column]?.includes(value));
  return rules.flatMap((rule) => {
    const own = ruled.filter(({ outcome }) => outcome.rule === rule);
    const declared = own.find(({ outcome }) => isDeclared(outcome))?.outcome;
    if (declared) {
      const group = Object.entries(declared.slice).map(([column, value]) => `${column}=${value}`);
      return [{ rule, problem: `${group.join(', ')}, which must be there, is not judged: ${declared.leftOut ?? ''}` }];
    }
    if (own.length === 0 || own.some(({ outcome }) => outcome.leftOut === undefined)) return [];
    const [only] = own;
    if (only && own.length === 1) return [{ rule, problem: `not judged: ${only.outcome.leftOut ?? ''}` }];
    return [{ rule, problem: `none of its ${own.length} slices has enough rows (min-size ${minSizeOf(rule)})` }];
  });
}
