import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { z } from 'zod';
import type { Outcome } from './built';
import { execute } from './execute';

const step = <Name extends string, Argument extends z.ZodType>(name: Name, argument: Argument) =>
  z.strictObject({ step: z.literal(name), argument });
const sarif = z.strictObject({
  tool: z.literal('sarif'),
  arguments: z.strictObject({ id: z.string(), name: z.string(), pattern: z.string() }),
});

/** The part of Jenkins' declarative pipelines that the example uses; what is not described here is refused. */
const pipelineSchema = z.strictObject({
  agent: z.literal('any'),
  options: z.tuple([step('timeout', z.strictObject({ time: z.number(), unit: z.literal('MINUTES') }))]),
  environment: z.record(z.string(), z.string()),
  stages: z
    .array(
      z.strictObject({
        name: z.string(),
        steps: z.array(step('sh', z.string())).min(1),
        post: z.strictObject({
          always: z.tuple([
            step('junit', z.strictObject({ testResults: z.string() })),
            step('recordIssues', z.strictObject({ enabledForFailure: z.literal(true), tools: z.tuple([sarif]) })),
          ]),
        }),
      }),
    )
    .length(1),
});
export type Pipeline = z.infer<typeof pipelineSchema>;

/** Reads a Jenkinsfile with Groovy. */
export function readJenkinsfile(groovy: string, file: string): Pipeline {
  const script = path.join(import.meta.dirname, 'jenkinsfile.groovy');
  const args = ['-cp', groovy, 'groovy.ui.GroovyMain', script, file];
  return pipelineSchema.parse(JSON.parse(execFileSync('java', args, { encoding: 'utf8', timeout: 60_000 })));
}

/** Runs the steps of a pipeline as Jenkins does: each `sh` by `sh -xe` in the workspace; the first that fails ends the stage. */
export async function runSteps(
  pipeline: Pipeline,
  workspace: string,
  env: Readonly<Record<string, string>>,
): Promise<Outcome> {
  let last: Outcome = { code: 0, stdout: '', stderr: '' };
  for (const { argument } of pipeline.stages.flatMap((stage) => stage.steps)) {
    last = await execute('sh', ['-xe', '-c', argument], workspace, { ...pipeline.environment, ...env });
    if (last.code !== 0) return last;
  }
  return last;
}
