import { composeContainers, isCompose } from './compose';
import { taskContainers, tasksIn } from './ecs';
import { isKubernetes, kubernetesContainers } from './kubernetes';
import type { Container } from './model';
import { pipelineContainers } from './pipeline';
import { actionContainers, isAction, isWorkflow, workflowContainers } from './workflow';
import type { Yaml } from './yaml';

/** `docker-compose.yml`, `compose.override.yaml`, `gpu-compose.yml`. */
export const isComposeName = (path: string): boolean => /(?:^|[/._-])compose(?:[._-][^/]*)?\.ya?ml$/i.test(path);

/** The containers that the documents of one file describe; most YAML describes none. `isNamed` says that its name is that of a Compose file. */
export function containersOf(documents: readonly Yaml[], isNamed: boolean): Container[] {
  return [
    ...documents.flatMap((document) => {
      if (isKubernetes(document)) return kubernetesContainers(document);
      if (isWorkflow(document)) return workflowContainers(document);
      if (isAction(document)) return actionContainers(document);
      const tasks = tasksIn(document);
      if (tasks.length > 0) return tasks.flatMap(taskContainers);
      return isCompose(document, isNamed) ? composeContainers(document) : [];
    }),
    ...pipelineContainers(documents),
  ];
}

const kubernetes = /\b(?:container|initContainers|image|script|predictor|driver|trainer|hostPath)/;
const runners = /container|docker|podman|nerdctl|kubectl|\boc\b/;
/** A key that is spelled with escapes shows none of the words. */
const escapes = /\\(?:[xuU]|\r?\n)/;

/** Quickly tells the text of a document that can't describe a container: most have none of the words. */
export function mayDescribe(text: string): boolean {
  return (
    (/\bkind\b/.test(text) && kubernetes.test(text)) ||
    /\bservices\b|\bdeploymentSpec\b|\b[cC]ontainerDefinitions\b/.test(text) ||
    (/\b(?:jobs|runs)\b/.test(text) && runners.test(text)) ||
    escapes.test(text)
  );
}

/** A key at the start of a line, or after what opens or parts a map in flow style, as in JSON. */
const key = (pattern: string): RegExp =>
  new RegExp(String.raw`(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)["']?(?:${pattern})["']?[ \t]*:`, 'm');
/** `v1`, `batch/v1`, `kubeflow.org/v2beta1`: `apiVersion` as no other format writes it. */
const versioned = /\bapiVersion["']?[ \t]*:[ \t]*(?:["']?(?:[\w.-]+\/)?v\d|\{\{)/;
const signs: readonly (readonly RegExp[])[] = [
  [versioned, key('kind'), key('initContainers|containers|predictor|image')],
  [/^services\s*:/m, key('image|build')],
  // In flow style, as in JSON: each of them a map.
  [/[{,]\s*["']?services["']?\s*:\s*\{\s*["']?[\w.-]+["']?\s*:\s*\{/, key('image|build')],
  [/^jobs\s*:/m, /^["']?on["']?\s*:/m, /^[ \t]*(?:container|services)\s*:|\b(?:docker|podman|nerdctl)\s+(?:(?:container|compose)\s+)?run\b|\b(?:docker|podman)-compose\s+run\b|\bkubectl\s+run\b|docker:\/\//m],
  [key('deploymentSpec'), key('executors')],
  [key('containerDefinitions|ContainerDefinitions'), key('image|Image')],
]; // prettier-ignore

/** Whether a text that can't be read as YAML was meant to describe containers, going by its lines. */
export const looksLikeOne = (text: string): boolean =>
  signs.some((patterns) => patterns.every((pattern) => pattern.test(text)));

/** Templates of Helm and Jinja are no YAML until they are filled in; `${{ … }}` is GitHub's, and plain text to YAML. */
export const isTemplate = (text: string): boolean => /(?<!\$)\{\{|\{%/.test(text);
