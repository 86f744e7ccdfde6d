import { readRun } from '../dockerfile/commands';
import type { Invocation } from '../dockerfile/commands';
import type { Located, Span } from '../dockerfile/located';
import type { Instruction } from '../dockerfile/parse';
import { environment } from './compose';
import { bound, type PlacedWord, readOptions, settingsOf } from './docker-options';
import { textOf } from './kubernetes';
import { bare, type Container, known } from './model';
import type { Entry, Yaml } from './yaml';

/** How many characters of scripts that variables hold are read in one workflow. */
const maxFollowed = 100_000;
const engines = new Set(['docker', 'podman', 'nerdctl']);

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

function jobContainer(what: string, entry: Entry): Container[] {
  const { span, value } = entry;
  if (!value.isMap) return value.text === undefined ? [] : [{ ...bare('job', what, span), image: textOf(entry) }];
  const image = value.entry('image');
  if (image === undefined) return [];
  const options = value.entry('options');
  const located = options?.value.located;
  const settings = located === undefined ? {} : settingsOf(readOptions(optionWords(located)).options);
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

/** GitHub splits the options at white space, with quotes as a shell has them. */
function optionWords(options: Located): PlacedWord[] {
  const words = invocations(options, `docker ${options.text}`, 'docker '.length)[0]?.args ?? [];
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
    ...(script === undefined || !/^(?:bash|sh)\b/.test(shell)
      ? []
      : invocations(script).flatMap((invocation) => dockerRun(of, invocation))),
  ];
}

/** What a script runs. It is read as a RUN of a Dockerfile would be; `text` is it, or with something before it. */
function invocations(script: Located, text = script.text, added = 0): readonly Invocation[] {
  const located: Located = { text, span: (start, end) => script.span(Math.max(0, start - added), Math.max(0, end - added)) };
  const instruction: Instruction = {
    keyword: 'RUN',
    text: located,
    start: 0,
    argumentsAt: 0,
    end: text.length,
    flags: [],
    words: [],
    exec: false,
    pairs: [],
    heredocs: [],
    onbuild: false,
  };
  return readRun(instruction, 'posix', new Map(), { left: maxFollowed })?.invocations ?? [];
} // prettier-ignore

/** `docker run`, `podman container create`, `docker --context x run`. */
function dockerRun(of: string, { name, program, args, source }: Invocation): Container[] {
  if (!engines.has(name)) return [];
  const words = args.map((word) => ({ value: word.value, span: source.span(word.start, word.end) }));
  const own = readOptions(words);
  const rest = own.rest[0]?.value === 'container' ? own.rest.slice(1) : own.rest;
  const [command, ...after] = rest;
  if (command === undefined || (command.value !== 'run' && command.value !== 'create')) return [];
  const span: Span = { start: source.span(program.start, program.end).start, end: command.span.end };
  const { options, rest: given } = readOptions(after);
  const [image] = given;
  if (image === undefined) return [];
  const removed = options.some(({ name, value }) => name === '--rm' && value !== 'false');
  return [
    {
      ...bare('docker', `\`${name} ${command.value}\` ${of}`, span),
      ...settingsOf(options),
      image: { value: known(image.value), span: image.span },
      left: removed ? undefined : { value: 'with `--rm` it is removed when it ends', span },
    },
  ];
}
