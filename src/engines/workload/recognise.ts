import { composeContainers, isCompose } from './compose';
import { isKubernetes, kubernetesContainers } from './kubernetes';
import type { Container } from './model';
import { pipelineContainers } from './pipeline';
import { actionContainers, isAction, isWorkflow, workflowContainers } from './workflow';
import type { Yaml } from './yaml';

/** The containers that the documents of one file describe; most YAML describes none. */
export function containersOf(documents: readonly Yaml[]): Container[] {
  return [
    ...documents.flatMap((document) => {
      if (isKubernetes(document)) return kubernetesContainers(document);
      if (isWorkflow(document)) return workflowContainers(document);
      if (isAction(document)) return actionContainers(document);
      return isCompose(document) ? composeContainers(document) : [];
    }),
    ...pipelineContainers(documents),
  ];
}

const kubernetes = /\b(?:container|initContainers|image|script|predictor|driver|trainer|hostPath)/;
const runners = /container|docker|podman|nerdctl/;
/** A key that is spelled with escapes shows none of the words. */
const escapes = /\\(?:[xuU]|\r?\n)/;

/** Quickly tells the text of a document that can't describe a container: most have none of the words. */
export function mayDescribe(text: string): boolean {
  return (
    (/\bkind\b/.test(text) && kubernetes.test(text)) ||
    /\bservices\b|\bdeploymentSpec\b/.test(text) ||
    (/\b(?:jobs|runs)\b/.test(text) && runners.test(text)) ||
    escapes.test(text)
  );
}

const line = (pattern: string): RegExp => new RegExp(String.raw`^[ \t]*(?:-[ \t]+)?["']?(?:${pattern})`, 'm');
const signs: readonly (readonly RegExp[])[] = [
  [line('apiVersion["\']?\\s*:'), line('kind["\']?\\s*:'), line('(?:initContainers|containers|predictor|image)["\']?\\s*:')],
  [/^services\s*:/m, line('(?:image|build)\\s*:')],
  [/^jobs\s*:/m, /^["']?on["']?\s*:/m, /^[ \t]*(?:container|services)\s*:|\b(?:docker|podman|nerdctl)\s+(?:container\s+)?run\b|docker:\/\//m],
  [line('deploymentSpec\\s*:'), line('executors\\s*:')],
]; // prettier-ignore

/** Whether a text that can't be read as YAML was meant to describe containers, going by its lines. */
export const looksLikeOne = (text: string): boolean =>
  signs.some((patterns) => patterns.every((pattern) => pattern.test(text)));

/** Templates of Helm and Jinja are no YAML until they are filled in; `${{ … }}` is GitHub's, and plain text to YAML. */
export const isTemplate = (text: string): boolean => /(?<!\$)\{\{|\{%/.test(text);
