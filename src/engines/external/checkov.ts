import { z } from 'zod';
import { EngineError } from '../../errors';
import { defineEngine, type Answer } from './engine';

const check = z.object({
  check_id: z.string(),
  check_name: z.string(),
  file_abs_path: z.string(),
  file_line_range: z.tuple([z.number().int(), z.number().int()]),
  resource: z.string(),
  guideline: z.string().nullish(),
});
const framework = z.object({
  check_type: z.string(),
  results: z.object({ failed_checks: z.array(check), parsing_errors: z.array(z.string()) }),
  summary: z.object({ resource_count: z.number().int() }),
});

/**
 * One object for one framework, a list for several; a summary alone, which doesn't fit, where it found nothing to look at. A folder that
 * isn't there and a framework that doesn't fit end with 0: what counts is that resources were looked at.
 */
export const checkov = defineEngine({
  name: 'checkov',
  versions: { from: '3.3.0', below: '4.0.0' },
  version: { args: ['--version'] },
  install: { kind: 'pip', version: '3.3.30', requirements: 'checkov' },
  arguments: ({ folder }) => [
    ...['--directory', folder, '--output', 'json', '--compact', '--skip-download'],
    ...['--framework', 'dockerfile', 'kubernetes', 'terraform'],
  ],
  environment: { LOG_LEVEL: 'ERROR' },
  timeoutMs: 15 * 60_000,
  exits: { 0: 'clean', 1: 'findings' },
  answersIn: 'stdout',
  output: z.union([z.array(framework).min(1), framework.transform((only) => [only])]),
  parse: (frameworks): Answer => {
    const resources = frameworks.reduce((sum, { summary }) => sum + summary.resource_count, 0);
    if (resources === 0) throw new EngineError('found no resource to look at');
    return {
      findings: frameworks.flatMap(({ results }) =>
        results.failed_checks.map((failed) => ({
          rule: failed.check_id,
          severity: 'medium' as const,
          title: failed.check_name,
          message: `${failed.check_name} (${failed.resource})`,
          path: failed.file_abs_path,
          startLine: failed.file_line_range[0],
          endLine: failed.file_line_range[1],
          ...(failed.guideline && { uri: failed.guideline }),
        })),
      ),
      unevaluated: frameworks.flatMap(({ results }) =>
        results.parsing_errors.map((path) => ({ path, reason: 'it could not be parsed' })),
      ),
    };
  },
});
