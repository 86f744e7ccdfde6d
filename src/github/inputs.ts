import { z } from 'zod';
import { UsageError } from '../errors';
import { gatesOf } from '../commands/options';
import type { Judges } from '../actions';
import type { GateId } from '../gates/gate';
import { modes } from '../policy/schema';

/** An input that is left out reaches an action as an empty string. */
const optional = z.string().transform((value) => value.trim() || undefined);
const choice = <const T extends readonly [string, ...string[]]>(words: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), z.enum(words).optional());

const list = z.string().transform((value) => value.split(/[\s,]+/).filter(Boolean));

const maxCount = 10_000;
const count = optional.pipe(
  z.preprocess((text) => (text === undefined ? undefined : Number(text)), z.int().min(1).max(maxCount).optional()),
);

const shape = {
  config: optional,
  gates: list,
  needs: optional,
  'may-skip': list,
  reports: optional,
  'report-count': count,
  artifacts: optional,
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
};
const schema = z.object(shape);

export type Inputs = Omit<z.infer<typeof schema>, 'gates'> & { readonly gates: readonly GateId[] };
type InputName = keyof typeof shape;

const publishing = [
  'github-token',
  'check-run',
  'comment',
  'upload-sarif',
  'report-file',
  'sarif-file',
  'html-file',
] as const satisfies InputName[];

/** What the actions take, in the order of their `action.yml`, by what they judge. */
export const inputNames = {
  change: ['config', 'gates', 'path', 'mode', 'base', ...publishing],
  jobs: ['gates', 'needs', 'may-skip', 'reports', 'report-count', 'artifacts', 'config', 'path', 'base', ...publishing],
  run: ['gates', 'artifacts', 'path', ...publishing],
} as const satisfies Record<Judges, readonly InputName[]>;

/** Reads the inputs of an action. Rejects with `UsageError`, naming the input, what is none of its words. */
export function readInputs(judges: Judges, get: (name: string) => string): Inputs {
  const known: readonly string[] = inputNames[judges];
  const given = Object.keys(shape).map((name) => [name, known.includes(name) ? get(name).trim() : '']);
  const result = schema.safeParse(Object.fromEntries(given));
  if (!result.success) {
    const issue = result.error.issues[0];
    const name = String(issue?.path[0] ?? '');
    // What is no choice of words is a number.
    const valid = issue?.code === 'invalid_value' ? issue.values.join(', ') : `a whole number from 1 to ${maxCount}`;
    throw new UsageError(`input ${name}: ${JSON.stringify(get(name))} is not valid; valid: ${valid}`);
  }
  return { ...result.data, gates: gatesOf(result.data.gates) };
}
