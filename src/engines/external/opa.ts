import { z } from 'zod';
import { EngineError } from '../../errors';
import { defineEngine } from './engine';

const message = z.union([z.string(), z.object({ msg: z.string() }).transform(({ msg }) => msg)]);

/**
 * What a rule in Rego, `data.main.deny`, says about one file. A rule that isn't defined makes OPA's answer empty, with exit code 0.
 * Nothing keeps rules from asking the network: they are the caller's own.
 */
export const opa = defineEngine({
  name: 'opa',
  versions: { from: '1.0.0', below: '2.0.0' },
  version: { args: ['version'] },
  install: {
    kind: 'release',
    version: '1.20.2',
    repository: 'open-policy-agent/opa',
    files: {
      'linux-x64': {
        name: 'opa_linux_amd64_static',
        sha256: '69da5179ee403d10fa11bab6cfb4ffb0d23dba5f9b682fa977db772a1da5670f',
      },
      'linux-arm64': {
        name: 'opa_linux_arm64_static',
        sha256: '431bed5a365578241ab06c7cc1c7d0cdff8c11dcbc6f12c3488590deb8b8d66d',
      },
    },
  },
  arguments: ({ files: [file, ...others], policies }) => {
    if (policies === undefined) throw new EngineError('needs a folder of rules');
    if (file === undefined || others.length > 0) throw new EngineError('reads one file at a time');
    const options = ['--format', 'json', '--strict-builtin-errors', '--data', policies, '--input', file];
    // The answer names the file that it is about.
    return ['eval', ...options, `answer := [${JSON.stringify(file)}, data.main.deny]`];
  },
  environment: {},
  timeoutMs: 5 * 60_000,
  exits: { 0: 'either' },
  answersIn: 'stdout',
  output: z.object({
    result: z.array(z.object({ bindings: z.object({ answer: z.tuple([z.string(), z.array(message)]) }) })).default([]),
  }),
  parse: ({ result: [first] }) => {
    if (first === undefined) throw new EngineError('found no rule data.main.deny');
    const [file, said] = first.bindings.answer;
    const findings = said.map((text) => ({
      rule: 'data.main.deny',
      severity: 'high' as const,
      title: 'Denied by a rule',
      message: text,
      path: file,
    }));
    return { findings, unevaluated: [], scanned: [file] };
  },
});
