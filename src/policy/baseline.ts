import { z } from 'zod';
import { PolicyError } from '../errors';
import type { Finding } from '../findings/finding';

/**
 * Findings a team accepted when it began: `existing` from then on. One a line, sorted, without dates or line numbers, so
 * that two branches' baselines merge in git.
 */
const entry = z.strictObject({
  gate: z.string(),
  rule: z.string(),
  path: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'not a fingerprint'),
});
const baselineSchema = z.strictObject({ schema: z.literal('gatehouse.baseline/v1'), findings: z.array(entry) });

export type Baseline = ReadonlySet<string>;

export type BaselineEntry = z.infer<typeof entry>;

export const fingerprintsOf = (entries: readonly BaselineEntry[]): Baseline =>
  new Set(entries.map(({ fingerprint }) => fingerprint));

/** Reads a baseline file; `name` is what an error calls it. */
export function parseBaseline(text: string, name: string): BaselineEntry[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const conflict = /^(?:<{7}|={7}|>{7})/m.test(text)
      ? 'it holds a merge conflict'
      : error instanceof Error
        ? error.message
        : '';
    throw new PolicyError(`${name}: not a baseline: ${conflict}; write it anew with \`gatehouse baseline\``);
  }
  const result = baselineSchema.safeParse(value);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new PolicyError(`${name}: not a baseline: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
  }
  return result.data.findings;
}

export function entryOf(gate: string, { rule, location, fingerprint }: Finding): BaselineEntry {
  return { gate, rule, path: location.path, fingerprint };
}

/** The text of a baseline of these entries. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(({ gate, rule, path, fingerprint }) => JSON.stringify({ gate, rule, path, fingerprint }));
  return `{"schema":"gatehouse.baseline/v1","findings":[\n${[...new Set(lines)].sort().join(',\n')}\n]}\n`;
}
