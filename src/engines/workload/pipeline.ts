import { bare, type Container, type Variable } from './model';
import { booleanOf, textOf, variables } from './kubernetes';
import type { Yaml } from './yaml';

/** The executors of a compiled Kubeflow pipeline (v2), by name; `undefined` for another document. */
function executorsOf(document: Yaml): Yaml | undefined {
  const spec = document.at('deploymentSpec') ?? document.at('pipelineSpec', 'deploymentSpec');
  return spec?.at('executors');
}

/** What Kubeflow Pipelines runs: the executors of a pipeline, with what the second document (`platforms`) says of them. */
export function pipelineContainers(documents: readonly Yaml[]): Container[] {
  const platforms = documents.flatMap(
    (document) => document.at('platforms', 'kubernetes', 'deploymentSpec', 'executors') ?? [],
  );
  return documents.flatMap((document) =>
    (executorsOf(document)?.entries() ?? []).flatMap(({ key, span, value }) => {
      const container = value.at('container');
      const image = container?.entry('image');
      if (container === undefined || image === undefined) return [];
      const extras = platforms.flatMap((platform) => platform.at(key) ?? []);
      const security = extras.flatMap((extra) => extra.at('securityContext') ?? [])[0];
      return [
        {
          ...bare('pipeline', `The executor \`${key.slice(0, 80)}\` of the pipeline`, span),
          image: textOf(image),
          memoryLimit: textOf(limitOf(container)),
          user: textOf(security?.entry('runAsUser')),
          privileged: booleanOf(security?.entry('privileged')),
          escalation: booleanOf(security?.entry('allowPrivilegeEscalation')),
          env: [...variables(container.at('env')), ...extras.flatMap(secretVariables)],
        },
      ];
    }),
  );
}

function limitOf(container: Yaml): ReturnType<Yaml['entry']> {
  const resources = container.at('resources');
  return resources?.entry('memoryLimit') ?? resources?.entry('resourceMemoryLimit');
}

/** `secretAsEnv`: which keys of a secret become which variables. */
function secretVariables(extra: Yaml): Variable[] {
  return (extra.at('secretAsEnv')?.items() ?? []).flatMap((secret) =>
    (secret.at('keyToEnv')?.items() ?? []).flatMap((pair) => {
      const name = pair.entry('envVar');
      const text = name?.value.text;
      if (name === undefined || text === undefined) return [];
      return [{ name: text, value: undefined, span: name.span, valueSpan: name.span }];
    }),
  );
}
