import { z } from 'zod';
import { EngineError } from '../../errors';
import { defineEngine, type EngineFinding } from './engine';

const said = z.array(z.object({ msg: z.string() })).nullish();
const file = z.object({
  filename: z.string(),
  namespace: z.string(),
  successes: z.number().int(),
  warnings: said,
  failures: said,
});

/** Rules in Rego over files of configuration. A namespace that no rule is in counts nothing, and ends with 0. */
export const conftest = defineEngine({
  name: 'conftest',
  versions: { from: '0.60.0', below: '1.0.0' },
  version: { args: ['--version'] },
  install: {
    kind: 'release',
    version: '0.70.1',
    repository: 'open-policy-agent/conftest',
    member: 'conftest',
    files: {
      'linux-x64': {
        name: 'conftest_0.70.1_Linux_x86_64.tar.gz',
        sha256: '613d124b8f6c1f3cee890491f7ab19114cca5a2102ca47cb2e6c35b4c23f9c8a',
      },
      'linux-arm64': {
        name: 'conftest_0.70.1_Linux_arm64.tar.gz',
        sha256: '8eb914755cb1b3c610d557019d5f373d5528b366ba706961d1a23f2ec55eab57',
      },
    },
  },
  arguments: ({ files, policies }) => {
    if (policies === undefined) throw new EngineError('needs a folder of rules');
    return ['test', '--policy', policies, '--all-namespaces', '--output', 'json', '--no-color', ...files];
  },
  environment: {},
  timeoutMs: 5 * 60_000,
  // With 1 it also ends over a file or a rule that it can't read, and then prints no report. Warnings alone are no failure to it.
  exits: { 0: 'either', 1: 'findings' },
  answersIn: 'stdout',
  output: z.array(file),
  parse: (results) => {
    const [failures, warnings] = (['failures', 'warnings'] as const).map((kind) =>
      results.flatMap(({ filename, namespace, [kind]: all }) =>
        (all ?? []).map(({ msg }): EngineFinding => ({
          rule: namespace,
          severity: kind === 'failures' ? 'high' : 'low',
          title: `Rule of ${namespace}`,
          message: msg,
          path: filename,
        })),
      ),
    );
    const findings = [...(failures ?? []), ...(warnings ?? [])];
    const asked = results.reduce((sum, { successes }) => sum + successes, findings.length);
    if (asked === 0) throw new EngineError('found no rule to ask');
    return { findings, unevaluated: [], scanned: [...new Set(results.map(({ filename }) => filename))] };
  },
});
