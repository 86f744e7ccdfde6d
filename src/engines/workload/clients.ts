import type { Invocation } from '../dockerfile/commands';
import type { Span } from '../dockerfile/located';
import { type DockerOption, type PlacedWord, readOptions, settingsOf } from './docker-options';
import { bare, type Container, known } from './model';

const engines = new Set(['docker', 'podman', 'nerdctl']);
const composers = new Set(['docker-compose', 'podman-compose']);

/** A command of a client, after the client's own options. */
interface Command {
  /** `docker compose run`: the words that name it. */
  readonly name: string;
  /** From the client to the last of these words. */
  readonly span: Span;
  readonly after: readonly PlacedWord[];
  /** For a message: "of job `train`". */
  readonly of: string;
}

/** The containers that a command line starts, or starts something in: with Docker, Podman, Compose or kubectl. */
export function startedBy(of: string, { name, program, args, source }: Invocation): Container[] {
  const isCompose = composers.has(name);
  const isCluster = name === 'kubectl' || name === 'oc';
  if (!isCompose && !isCluster && !engines.has(name)) return [];
  const start = source.span(program.start, program.end).start;
  const words = args.map((word) => ({ value: word.value, span: source.span(word.start, word.end) }));
  const [first, ...behind] = readOptions(words).rest;
  if (first === undefined) return [];
  const command = (verb: PlacedWord | undefined, after: readonly PlacedWord[], group = ''): Command => ({
    name: `${name}${group} ${verb?.value ?? ''}`,
    span: { start, end: verb?.span.end ?? start },
    after,
    of,
  });
  if (isCluster) return first.value === 'run' ? inCluster(command(first, behind)) : [];
  if (isCompose) return inService(first.value, command(first, behind));
  if (first.value === 'compose') {
    const [verb, ...after] = readOptions(behind).rest;
    return verb === undefined ? [] : inService(verb.value, command(verb, after, ' compose'));
  }
  const [verb, ...after] = first.value === 'container' ? behind : [first, ...behind];
  if (verb?.value === 'run' || verb?.value === 'create') return newContainer(command(verb, after));
  return verb?.value === 'exec' ? running(command(verb, after)) : [];
}

/** `docker run`, `podman container create`, `docker --context x run`. */
function newContainer({ name, span, after, of }: Command): Container[] {
  const { options, rest } = readOptions(after);
  const [image] = rest;
  if (image === undefined) return [];
  const removed = options.some(({ name, value }) => name === '--rm' && value !== 'false');
  return [
    {
      ...bare('docker', `\`${name}\` ${of}`, span),
      ...settingsOf(options),
      image: { value: known(image.value), span: image.span },
      left: removed ? undefined : { value: 'with `--rm` it is removed when it ends', span },
    },
  ];
}

/** `docker compose run` adds to what the file says of the service; `up` and others take it as it is. */
function inService(verb: string, command: Command): Container[] {
  if (verb === 'exec') return running(command);
  return verb === 'run' ? [partly(command, readOptions(command.after).options)] : [];
}

/** A program in a container that runs already: what it gets beyond that. Who it runs as is no more than the container allows. */
function running(command: Command): Container[] {
  const { privileged, env } = settingsOf(readOptions(command.after).options);
  return [{ ...partly(command, []), privileged, env: env ?? [] }];
}

/** `kubectl run NAME --image=… --privileged -- COMMAND`: options stand before and behind the name. */
function inCluster(command: Command): Container[] {
  const end = command.after.findIndex(({ value }) => value === '--');
  const options: DockerOption[] = [];
  for (let words = end === -1 ? command.after : command.after.slice(0, end); words.length > 0;) {
    const read = readOptions(words);
    options.push(...read.options);
    words = read.rest.slice(1);
  }
  const image = options.find(({ name }) => name === '--image');
  if (image === undefined) return [];
  const { privileged, env } = settingsOf(options);
  return [
    { ...partly(command, []), image: { value: known(image.value), span: image.span }, privileged, env: env ?? [] },
  ];
}

/** What the rest of is said elsewhere. */
function partly({ name, span, of }: Command, options: readonly DockerOption[]): Container {
  return { ...bare('docker', `\`${name}\` ${of}`, span), ...settingsOf(options), partial: true };
}
