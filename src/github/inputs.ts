import { z } from 'zod';
import { UsageError } from '../errors';
import { gatesOf } from '../commands/options';
import type { GateId } from '../gates/gate';
import { modes } from '../policy/schema';

/** An input that is left out reaches an action as an empty string. */
const optional = z.string().transform((value) => value.trim() || undefined);
const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.enum(words).optional());

const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean));

export const inputSchema = z.object({
  config: optional,
  gates: list,
  path: optional,
  mode: choice(modes),
  base: optional,
  'github-token': optional,
  'check-run': choice(['auto', 'on', 'off']).transform((value) => value ?? 'auto'),
  comment: choice(['off', 'on-failure', 'changes', 'always']).transform((value) => value ?? 'off'),
  'upload-sarif': choice(['off', 'on']).transform((value) => value ?? 'off'),
  'report-file': optional,
  'sarif-file': optional,
  'html-file': optional,
});

export type Inputs = Omit<z.infer<typeof inputSchema>, 'gates'> & { readonly gates: readonly GateId[] };

export const inputNames = Object.keys(inputSchema.shape) as readonly (keyof Inputs)[];

/** Reads the inputs of an action. Rejects with `UsageError`, naming the input, what is none of its words. */
export function readInputs(get: (name: string) => string): Inputs {
  const result = inputSchema.safeParse(Object.fromEntries(inputNames.map((name) => [name, get(name).trim()])));
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    const words = issue?.code === 'invalid_value' ? `; valid: ${issue.values.join(', ')}` : '';
    throw new UsageError(`input ${name}: ${JSON.stringify(get(name))} is not valid${words}`);
  }
  return { ...result.data, gates: gatesOf(result.data.gates) };
}
