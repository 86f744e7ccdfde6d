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

/** Reads a baseline file; `name` is what an error calls it. */
export function parseBaseline(text: string, name: string): Baseline {
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
  return new Set(result.data.findings.map((finding) => finding.fingerprint));
}

/** The text of a baseline that accepts these findings. */
export function formatBaseline(
  gates: readonly { readonly id: string; readonly findings: readonly Finding[] }[],
): string {
  const lines = gates.flatMap((gate) =>
    gate.findings.map((finding) =>
      JSON.stringify({
        gate: gate.id,
        rule: finding.rule,
        path: finding.location.path,
        fingerprint: finding.fingerprint,
      }),
    ),
  );
  const sorted = [...new Set(lines)].sort();
  return `{"schema":"gatehouse.baseline/v1","findings":[\n${sorted.join(',\n')}\n]}\n`;
}
