import type { SecretsEngine } from '../secrets/engine';
import type { SecretMatch } from '../secrets/rule';
import { type Budget, readRun } from './commands';
import type { Dockerfile } from './parse';
import type { Subject } from './rule';
import type { Dialect } from './shell';
import { declare, firstVariables, readStages } from './stages';

/** How many characters of scripts that variables hold are read in one file: far more than anybody writes. */
export const maxFollowed = 400_000;

interface Context {
  readonly path: string;
  readonly dockerignore: string | undefined;
  readonly secrets: Pick<SecretsEngine, 'scanText'>;
}

/** What the rules look at, of a Dockerfile with this text. Takes off the budget what it follows of scripts in variables. */
export function readSubject(file: string, dockerfile: Dockerfile, context: Context, budget: Budget): Subject {
  const stages = readStages(dockerfile.instructions);
  const windows = dockerfile.directives.escape === '`';
  let dialect: Dialect = windows ? 'windows' : 'posix';
  let variables = firstVariables(undefined);
  const runs = dockerfile.instructions.flatMap((instruction) => {
    if (instruction.keyword === 'FROM') {
      dialect = windows ? 'windows' : 'posix';
      variables = firstVariables(stages.stageOf.get(instruction)?.parent);
    } else declare(variables, instruction, stages.globals);
    if (instruction.keyword === 'SHELL')
      dialect = /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(instruction.words[0]?.value ?? '') ? 'windows' : 'posix';
    return readRun(instruction, dialect, variables, budget) ?? [];
  });
  let tokens: readonly SecretMatch[] | undefined;
  return {
    file,
    dockerfile,
    stages,
    runs,
    invocations: runs.flatMap((run) => run.invocations),
    dockerignore: context.dockerignore,
    tokens: () =>
      (tokens ??= context.secrets.scanText(file, context.path).filter(({ rule }) => rule.evidence !== 'generic')),
  };
}
