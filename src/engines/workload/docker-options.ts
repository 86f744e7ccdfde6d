import { posix } from 'node:path';
import type { Span } from '../dockerfile/located';
import { capability, type Container, known, type Setting, type Variable, written } from './model';

/** A word of a command line, with its place in the file. */
export interface PlacedWord {
  readonly value: string;
  readonly span: Span;
}

/** An option of `docker run`; a switch has no value. */
export interface DockerOption {
  readonly name: string;
  readonly value: string | undefined;
  readonly span: Span;
}

const switches = new Set(
  (
    '--detach --init --interactive --no-healthcheck --oom-kill-disable --privileged --publish-all --quiet --read-only --rm ' +
    '--sig-proxy --tty --disable-content-trust --replace --rmi --no-hosts --tls-verify --use-api-socket --help ' +
    // Those of `docker compose` and its `run`, and of `kubectl run`.
    '--build --no-deps --no-TTY --quiet-pull --remove-orphans --service-ports --use-aliases --compatibility --dry-run ' +
    '--all-resources --verbose --command --leave-stdin-open --stdin --wait'
  ).split(' '),
);
const longNames: Readonly<Record<string, string>> = {
  v: '--volume',
  u: '--user',
  e: '--env',
  m: '--memory',
  d: '--detach',
  i: '--interactive',
  t: '--tty',
  P: '--publish-all',
  q: '--quiet',
  T: '--no-TTY',
};

/** The options of `docker run` and `podman run`, and what follows them: the image, then its command. */
export function readOptions(words: readonly PlacedWord[]): { options: DockerOption[]; rest: PlacedWord[] } {
  const options: DockerOption[] = [];
  let at = 0;
  for (; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !/^-./.test(word.value)) break;
    if (word.value === '--') {
      at++;
      break;
    }
    const next = words[at + 1];
    const read = word.value.startsWith('--') ? longOption(word, next) : shortOptions(word, next);
    options.push(...read.options);
    if (read.tookNext) at++;
  }
  return { options, rest: words.slice(at) };
}

interface Read {
  readonly options: readonly DockerOption[];
  readonly tookNext: boolean;
}

function longOption(word: PlacedWord, next: PlacedWord | undefined): Read {
  const equals = word.value.indexOf('=');
  if (equals !== -1)
    return {
      options: [{ name: word.value.slice(0, equals), value: word.value.slice(equals + 1), span: word.span }],
      tookNext: false,
    };
  if (switches.has(word.value) || next === undefined)
    return { options: [{ name: word.value, value: undefined, span: word.span }], tookNext: false };
  return { options: [{ name: word.value, value: next.value, span: over(word, next) }], tookNext: true };
}

/** `-it`, `-v a:b`, `-eNAME`, `-dv a:b`. */
function shortOptions(word: PlacedWord, next: PlacedWord | undefined): Read {
  const options: DockerOption[] = [];
  for (let index = 1; index < word.value.length; index++) {
    const letter = word.value.charAt(index);
    const name = longNames[letter] ?? `-${letter}`;
    if (switches.has(name)) {
      options.push({ name, value: undefined, span: word.span });
      continue;
    }
    const attached = word.value.slice(index + 1).replace(/^=/, '');
    if (attached !== '') return { options: [...options, { name, value: attached, span: word.span }], tookNext: false };
    const span = next === undefined ? word.span : over(word, next);
    return { options: [...options, { name, value: next?.value, span }], tookNext: next !== undefined };
  }
  return { options, tookNext: false };
}

const over = (first: PlacedWord, last: PlacedWord): Span => ({ start: first.span.start, end: last.span.end });

const spaces: Readonly<Record<string, string>> = {
  '--network': 'network',
  '--net': 'network',
  '--pid': 'pid',
  '--ipc': 'ipc',
  '--uts': 'uts',
  '--userns': 'user',
};

/** What options of `docker run` set. */
export function settingsOf(options: readonly DockerOption[]): Partial<Container> {
  const all = (...names: string[]): DockerOption[] => options.filter(({ name }) => names.includes(name));
  const last = (...names: string[]): Setting<string> | undefined => {
    const option = all(...names).at(-1);
    return option && { value: known(option.value), span: option.span };
  };
  const on = (name: string): Setting<boolean> | undefined => {
    const option = all(name).at(-1);
    return option && { value: option.value === undefined || /^(?:1|t|true)$/i.test(option.value), span: option.span };
  };
  const listed = (name: string): Setting<string>[] =>
    all(name).flatMap(({ value, span }) => (value ?? '').split(',').map((item) => ({ value: capability(item), span })));
  const security = all('--security-opt').flatMap(({ value, span }) => (value === undefined ? [] : [{ value, span }]));
  return {
    user: last('--user'),
    privileged: on('--privileged'),
    readOnlyRoot: on('--read-only'),
    ...readSecurity(security),
    hostNamespaces: options.flatMap(({ name, value, span }) =>
      Object.hasOwn(spaces, name) && value === 'host' ? [{ value: spaces[name], span }] : [],
    ),
    hostPaths: [
      ...all('--volume').flatMap(({ value, span }) => bound(value, span)),
      ...all('--mount').flatMap(({ value, span }) => mounted(value, span)),
      ...all('--device').flatMap(({ value, span }) => hostPath(value?.split(':')[0] ?? '', span)),
      ...all('--device-cgroup-rule').flatMap(({ value, span }) => devicesOf(value ?? '', span)),
      ...all('--use-api-socket').map(({ span }) => ({ value: '/var/run/docker.sock', span })),
    ],
    added: listed('--cap-add'),
    dropped: listed('--cap-drop'),
    memoryLimit: last('--memory'),
    env: all('--env').flatMap(({ value, span }) => (value === undefined ? [] : [assigned(value, span)])),
  };
}

/** `no-new-privileges:true`, `seccomp=unconfined`, `label:disable`, in the spelling of options and of Compose. */
export function readSecurity(
  values: readonly { readonly value: string; readonly span: Span }[],
): Pick<Container, 'escalation' | 'unconfined' | 'seccomp'> {
  const find = (pattern: RegExp): { value: string; span: Span }[] => values.filter(({ value }) => pattern.test(value));
  const [kept] = find(/^no-new-privileges(?:[:=]true)?$/i);
  const [allowed] = find(/^no-new-privileges[:=]false$/i);
  const off = find(/^(?:(?:seccomp|apparmor|systempaths)[:=]unconfined|label[:=]disable|unmask[:=]all)$/i);
  const [seccomp] = find(/^seccomp[:=]/i);
  return {
    escalation: kept ? { value: false, span: kept.span } : allowed && { value: true, span: allowed.span },
    unconfined: off.map(({ value, span }) => ({ value: value.split(/[:=]/, 1)[0] ?? value, span })),
    seccomp,
  };
}

/** The part of `NAME=value`; without a value it is that of whoever starts the container. */
export function assigned(text: string, span: Span): Variable {
  const equals = text.indexOf('=');
  if (equals === -1) return { name: text, value: undefined, span, valueSpan: span };
  const value = text.slice(equals + 1);
  return { name: text.slice(0, equals), value: written(value), span, valueSpan: span };
}

/** `/host/path:/inside:ro`; a name is a volume, and a relative path lies in the project. */
export function bound(value: string | undefined, span: Span): Setting<string>[] {
  const [source = '', , mode = ''] = value?.includes(':') === true ? value.split(/(?<!^[A-Za-z]):/) : [];
  return hostPath(source, span, mode.split(',').includes('ro'));
}

function mounted(value: string | undefined, span: Span): Setting<string>[] {
  const fields = (value ?? '').split(',');
  if (!fields.includes('type=bind')) return [];
  const source = fields.find((field) => /^(?:src|source)=/.test(field));
  const readOnly = fields.some((field) => /^(?:ro|readonly)(?:=true|=1)?$/.test(field));
  return hostPath(source?.slice(source.indexOf('=') + 1) ?? '', span, readOnly);
}

/** Who is who on the host: no secret, so that only writing would matter. It is mounted to have names for the host's users. */
const names = /^\/etc\/(?:passwd|group)$/;

/** A path of the host outside of the project, in its shortest spelling. */
export function hostPath(source: string, span: Span, readOnly = false): Setting<string>[] {
  const path = source.replace(/^(?:\$HOME|\$\{HOME\}|\$\{\{\s*env\.HOME\s*\}\})(?=\/|$)/, '~');
  if (!/^(?:\/|~)/.test(path)) return [];
  const value = shortest(path);
  return readOnly && names.test(value) ? [] : [{ value, span }];
}

/** `a *:* rwm`: which devices a container may make for itself, by kind and number. Those of all numbers have the memory and the disks among them. */
export function devicesOf(rule: string, span: Span): Setting<string>[] {
  return /^\s*[abc]\s+\*:/.test(rule) ? [{ value: '/dev', span }] : [];
}

/** Without `//`, `.`, `..` and a slash at the end. */
export const shortest = (path: string): string => posix.normalize(path).replace(/(?<=.)\/$/, '');
