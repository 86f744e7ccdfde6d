import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { judge } from '../../../src/commands/check';
import type { GateId } from '../../../src/gates/gate';
import type { GateReport, Report } from '../../../src/report';
import { parseReport } from '../../../src/reports/schema';
import { exitCodes } from '../../../src/verdict';

export type Files = Readonly<Record<string, string | Buffer>>;

export interface Asked {
  readonly gates?: readonly GateId[];
  readonly mode?: 'observe' | 'warn' | 'enforce';
  readonly base?: string;
}

export interface Judged {
  readonly report: Report;
  readonly gate: GateReport;
  readonly code: 0 | 1 | 2;
  /** What a reader is told: the gate's reason, its findings, and the notices. */
  readonly text: string;
}

/** Internal errors that a run met; a test that meets one has found a bug. */
const bugs: unknown[] = [];
const log = { progress: () => undefined, bug: (error: unknown) => void bugs.push(error) };

/** Judges a folder as `gatehouse check --gate …` does; `gate` is the first of them. */
export async function judgeFolder(root: string, { gates = ['metrics'], mode, base }: Asked = {}): Promise<Judged> {
  bugs.length = 0;
  const report = await judge({ root, gates, config: undefined, base, mode, log });
  if (bugs.length > 0) throw bugs[0];
  // What is written is read back by its schema: NaN and what the schema doesn't know would show here.
  const written = parseReport(JSON.stringify(report));
  const gate = written.gates.find(({ id }) => id === (gates[0] ?? 'metrics')) ?? nothing;
  const findings = gate.findings.map(({ message }) => message);
  const notices = written.notices.map(({ message }) => message);
  return {
    report: written,
    gate,
    code: exitCodes[written.verdict],
    text: [gate.reason, ...findings, ...notices].join('\n'),
  };
}

const nothing: GateReport = {
  id: 'metrics',
  status: 'error',
  reason: '',
  evaluated: 0,
  unit: 'rows',
  skipped: {},
  engines: [],
  durationMs: 0,
  failOn: 'high',
  findings: [],
  unreported: 0,
  measurements: [],
};

/** A temporary folder with these files. */
export function folderOf(files: Files): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gatehouse-metrics-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}

/** Judges these files in a folder of their own. */
export async function judgeFiles(files: Files, asked: Asked = {}): Promise<Judged> {
  const folder = folderOf(files);
  try {
    return await judgeFolder(folder, asked);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

const section = [
  'task: binary',
  'candidate: candidate.csv',
  'baseline: baseline.csv',
  'id: id',
  'label: label',
  'prediction: prediction',
  'score: score',
];

export interface PolicyParts {
  /** Lines of the `metrics` section that replace those of the same key; a key with null is left out. */
  readonly metrics?: Readonly<Record<string, string | null>>;
  readonly rules: readonly string[];
  /** Lines before `gates:`. */
  readonly top?: string;
}

/** A policy with the settings of the issue's; rules are in YAML's flow style. The first rule stands on line `firstRule(policy)`. */
export function policy({ metrics = {}, rules, top = '' }: PolicyParts): string {
  const given = Object.keys(metrics);
  const lines = [
    ...section.filter((line) => !given.includes(line.slice(0, line.indexOf(':')))),
    ...given.flatMap((key) => (metrics[key] === null ? [] : [`${key}: ${metrics[key] ?? ''}`])),
  ];
  return [
    'version: 1',
    ...(top === '' ? [] : [top]),
    'gates:',
    '  metrics:',
    ...lines.map((line) => `    ${line}`),
    `    rules:${rules.length === 0 ? ' []' : ''}`,
    ...rules.map((rule) => `      - { ${rule} }`),
    '',
  ].join('\n');
}

export const policyFile = '.github/gatehouse.yml';
