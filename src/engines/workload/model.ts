import type { Invocation } from '../dockerfile/commands';
import type { Span } from '../dockerfile/located';

/**
 * What runs the container: Compose, a `docker run` of a workflow, the container or a service of a workflow's job, a Kubernetes pod,
 * or an executor of a Kubeflow pipeline.
 */
export type Platform = 'compose' | 'docker' | 'ecs' | 'job' | 'kubernetes' | 'pipeline';

/** A setting that is written out. The value is `undefined` where a variable decides it. */
export interface Setting<T> {
  readonly value: T | undefined;
  readonly span: Span;
}

export interface Variable {
  readonly name: string;
  /** The text it is set to; `undefined` where it comes from a secret store, the environment of whoever starts it, or a file. */
  readonly value: string | undefined;
  readonly span: Span;
  /** Where `value` stands. */
  readonly valueSpan: Span;
}

/** One container as it will be run, whatever file says so. What is not there is not set. */
export interface Container {
  readonly platform: Platform;
  /** For a message: "The container `train` of PyTorchJob `bert`". */
  readonly what: string;
  /** The line that says there is a container: where a finding is about something that is missing. */
  readonly span: Span;
  /** The rest of it is in another file (what a patch is put on, an override, what is extended): what is missing here says nothing. */
  readonly partial: boolean;
  readonly image: Setting<string> | undefined;
  readonly user: Setting<string> | undefined;
  readonly nonRoot: Setting<boolean> | undefined;
  readonly privileged: Setting<boolean> | undefined;
  readonly readOnlyRoot: Setting<boolean> | undefined;
  /** Whether a program may gain rights that its parent doesn't have (setuid, file capabilities). */
  readonly escalation: Setting<boolean> | undefined;
  /** Namespaces of the host that it shares: network, pid, ipc, uts, user. */
  readonly hostNamespaces: readonly Setting<string>[];
  /** Absolute paths of the host, with `~` for the home of whoever starts it. */
  readonly hostPaths: readonly Setting<string>[];
  /** Ports of the host that it takes, where containers mostly take none: in Kubernetes. */
  readonly hostPorts: readonly Setting<string>[];
  /** Without `CAP_`, in upper case. */
  readonly added: readonly Setting<string>[];
  readonly dropped: readonly Setting<string>[];
  /** The protections of the kernel or the runtime that are turned off: seccomp, apparmor … */
  readonly unconfined: readonly Setting<string>[];
  readonly seccomp: Setting<string> | undefined;
  readonly memoryLimit: Setting<string> | undefined;
  readonly env: readonly Variable[];
  /** What it starts, where that is said: in its entrypoint and its command. */
  readonly started: readonly Invocation[];
  /** Whether the pod gets a token of its service account. */
  readonly token: Setting<boolean> | undefined;
  /** Why it is not gone when its work is done. */
  readonly left: Setting<string> | undefined;
}

/** A container of which nothing is set. */
export function bare(platform: Platform, what: string, span: Span): Container {
  return {
    platform,
    what,
    span,
    partial: false,
    image: undefined,
    user: undefined,
    nonRoot: undefined,
    privileged: undefined,
    readOnlyRoot: undefined,
    escalation: undefined,
    hostNamespaces: [],
    hostPaths: [],
    hostPorts: [],
    added: [],
    dropped: [],
    unconfined: [],
    seccomp: undefined,
    memoryLimit: undefined,
    env: [],
    started: [],
    token: undefined,
    left: undefined,
  };
}

export const capability = (name: string): string => name.toUpperCase().replace(/^CAP_/, '');

/** `yes`, `True` …: what YAML of any version, and the programs that read it, take for true or false. */
export function boolean(text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (/^(?:true|yes|on|1)$/i.test(text)) return true;
  return /^(?:false|no|off|0)$/i.test(text) ? false : undefined;
}

/** Whether a text holds what only later gets its value: a variable, an expression, a template. */
export const isDynamic = (text: string): boolean => /\$|\{\{|\{%/.test(text);

export const known = (text: string | undefined): string | undefined =>
  text === undefined || isDynamic(text) ? undefined : text;

const variable = /\$\{\w+:?-([^${}]*)\}/g;
/** `${A:-${B:-x}}` is deeper than anybody writes it. */
const maxNested = 5;

/** A text of Compose with the defaults of its variables put in: `python:${TAG:-3.12}`. */
export function filled(text: string): string {
  let now = text;
  for (let depth = 0; depth < maxNested && now.includes('${'); depth++) now = now.replace(variable, '$1');
  return now;
}

/** A variable's value that stands in the file, be it as a default; `undefined` where whoever starts the container gives it. */
export function written(text: string | undefined): string | undefined {
  const value = known(text === undefined ? undefined : filled(text));
  // `${KEY:-}` has no value of its own.
  return value === '' && text !== '' ? undefined : value;
}
