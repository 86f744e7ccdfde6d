import type { Located } from '../dockerfile/located';
import { environment } from './compose';
import { startedBy } from './clients';
import { bound, type PlacedWord, readOptions, settingsOf } from './docker-options';
import { textOf } from './kubernetes';
import { bare, type Container, known } from './model';
import { invocations } from './script';
import type { Entry, Yaml } from './yaml';

/** Whether a document is a workflow of GitHub Actions. */
export function isWorkflow(document: Yaml): boolean {
  return document.at('jobs')?.isMap === true && document.entries().some(({ key }) => key === 'on' || key === 'true');
}

/** What a workflow runs in containers: its jobs, their services, its steps of `docker://`, and every `docker run` of a script. */
export function workflowContainers(document: Yaml): Container[] {
  return (document.at('jobs')?.entries() ?? []).flatMap(({ key, value: job }) => {
    const name = key.slice(0, 80);
    const container = job.entry('container');
    return [
      ...(container === undefined ? [] : jobContainer(`The container of job \`${name}\``, container)),
      ...(job.at('services')?.entries() ?? []).flatMap((service) =>
        jobContainer(`The service \`${service.key.slice(0, 80)}\` of job \`${name}\``, service),
      ),
      ...(job.at('steps')?.items() ?? []).flatMap((step) => stepContainers(`of job \`${name}\``, step)),
    ];
  });
}

/** Whether a document is an action of GitHub's that runs steps, or a container. */
export const isAction = (document: Yaml): boolean => document.at('runs', 'using')?.text !== undefined;

/** What an action runs in containers: its steps, or its image. */
export function actionContainers(document: Yaml): Container[] {
  const image = document.at('runs')?.entry('image');
  return [
    ...(document.at('runs', 'steps')?.items() ?? []).flatMap((step) => stepContainers('of the action', step)),
    ...(image === undefined ? [] : ofClient('The container of the action', image)),
  ];
}

/** `docker://…`, in a step or an action. */
function ofClient(what: string, { value, span }: Entry): Container[] {
  const image = /^docker:\/\/(.+)$/.exec(value.text ?? '')?.[1];
  return image === undefined ? [] : [{ ...bare('job', what, span), image: { value: known(image), span } }];
}

/** What the action hands to `docker run`: an image, and options as they are written on a command line. */
function ofRunAction(what: string, entry: Entry | undefined): Container[] {
  const image = entry?.value.entry('image');
  if (entry === undefined || image === undefined) return [];
  return [{ ...bare('job', what, entry.span), ...optionsIn(entry.value), image: textOf(image) }];
}

function optionsIn(value: Yaml): Partial<Container> {
  const located = value.entry('options')?.value.located;
  return located === undefined ? {} : settingsOf(readOptions(optionWords(located)).options);
}

function jobContainer(what: string, entry: Entry): Container[] {
  const { span, value } = entry;
  if (!value.isMap) return value.text === undefined ? [] : [{ ...bare('job', what, span), image: textOf(entry) }];
  const image = value.entry('image');
  if (image === undefined) return [];
  const settings = optionsIn(value);
  const volumes = (value.at('volumes')?.items() ?? []).flatMap((item) => bound(item.text, item.span));
  return [
    {
      ...bare('job', what, span),
      ...settings,
      image: textOf(image),
      hostPaths: [...(settings.hostPaths ?? []), ...volumes],
      env: [...(settings.env ?? []), ...environment(value.at('env'))],
    },
  ];
}

/** Options are split at white space, lines too, with quotes as a shell has them. */
function optionWords(options: Located): PlacedWord[] {
  const words = invocations(options, `docker ${options.text.replace(/[\r\n]/g, ' ')}`, 'docker '.length)[0]?.args ?? [];
  return words.map((word) => ({
    value: word.value,
    span: options.span(word.start - 'docker '.length, word.end - 'docker '.length),
  }));
}

function stepContainers(of: string, step: Yaml): Container[] {
  const uses = step.entry('uses');
  const script = step.at('run')?.located;
  const shell = step.at('shell')?.text ?? 'bash';
  return [
    ...(uses === undefined ? [] : ofClient(`A step ${of}`, uses)),
    ...((uses?.value.text ?? '').startsWith('addnab/docker-run-action@')
      ? ofRunAction(`A step ${of}`, step.entry('with'))
      : []),
    ...(script === undefined || !/^(?:bash|sh)\b/.test(shell)
      ? []
      : invocations(script).flatMap((invocation) => startedBy(of, invocation))),
  ];
}
