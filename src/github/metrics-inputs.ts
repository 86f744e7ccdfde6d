import path from 'node:path';
import { z } from 'zod';
import { UsageError } from '../errors';
import { parseFailIf } from '../policy/fail-if';
import { metricsSettings, type MetricsSettings } from '../policy/metrics';

/** What `actions/metrics` takes beside the inputs of every action: a gate without a policy file. */
export const metricsInputNames = [
  'predictions',
  'baseline',
  'fail-if',
  'task',
  'id',
  'label',
  'prediction',
  'score',
  'weight',
  'cluster',
  'positive',
  'query',
  'relevant',
  'groups',
  'level',
  'decision',
  'on-inconclusive',
  'first-run',
] as const;

/**
 * The policy's `metrics` section as inputs state it; undefined where none of them is given, and the policy decides. Files are relative
 * to the workspace, `root` is the checked folder. Throws a UsageError that names the input.
 */
export function readMetricsInputs(
  get: (name: string) => string,
  { workspace, root }: { readonly workspace: string; readonly root: string },
): MetricsSettings | undefined {
  const given = new Map(
    metricsInputNames.map((name) => [name, get(name).trim()] as const).filter(([, value]) => value !== ''),
  );
  if (given.size === 0) return undefined;
  for (const name of ['predictions', 'fail-if'] as const) {
    if (!given.has(name))
      throw new UsageError(
        `input ${name} is missing: with ${[...given.keys()].join(', ')} given, the inputs say what is judged, not the policy`,
      );
  }
  const evidence = (reference: string): string =>
    /^(?:mlflow|git):/i.test(reference) ? reference : path.relative(root, path.resolve(workspace, reference));
  const { predictions = '', baseline, 'fail-if': failIf = '', ...others } = Object.fromEntries(given);
  const { score, relevant, level, groups, ...columns } = others;
  const result = metricsSettings.safeParse({
    ...columns,
    ...(relevant !== undefined && { relevant: numberOf('relevant', relevant) }),
    ...(level !== undefined && { level: numberOf('level', level) }),
    ...(groups !== undefined && { groups: groupsOf(groups) }),
    candidate: evidence(predictions),
    ...(baseline !== undefined && { baseline: evidence(baseline) }),
    ...(score !== undefined && { score: score.split(/\s*,\s*/) }),
    rules: parseFailIf(failIf),
  });
  if (result.success) return result.data;
  throw new UsageError(problemOf(result.error, get));
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new UsageError(`input ${name}: ${text} is no number`);
}

/** `sex: female, male; region: north, south` */
function groupsOf(text: string): Record<string, string[]> {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const columns = parts.map((part): [string, string[]] => {
    const [, column = '', values = ''] = /^([^:]+):(.+)$/.exec(part) ?? [];
    const names = values.split(',').map((value) => value.trim());
    if (column === '' || names.includes(''))
      throw new UsageError(`input groups: ${part}: write \`sex: female, male; region: north, south\``);
    return [column.trim(), names];
  });
  const twice = columns.find(([column], i) => columns.findIndex(([other]) => other === column) < i);
  if (twice) throw new UsageError(`input groups: ${twice[0]} is there twice`);
  return Object.fromEntries(columns);
}

function problemOf({ issues: [issue] }: z.ZodError, get: (name: string) => string): string {
  const [key, index] = issue?.path ?? [];
  if (key === 'rules') return `input fail-if: condition ${Number(index) + 1}: ${issue?.message ?? ''}`;
  const name = String(key === 'candidate' ? 'predictions' : key);
  if (issue?.code !== 'invalid_value') return `input ${name}: ${issue?.message ?? ''}`;
  return `input ${name}: ${JSON.stringify(get(name))} is not valid; valid: ${issue.values.join(', ')}`;
}
