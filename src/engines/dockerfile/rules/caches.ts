import type { Run } from '../commands';
import { packageCommand, type PackageCommand } from '../managers';
import { pipInstall } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject } from '../rule';
import type { Stage } from '../stages';

interface Cache {
  /** Where it lies; a cache mount or an `rm` of it, or of a folder above, keeps it out of the layer. */
  readonly folders: readonly string[];
  /** The command that empties it, as `program subcommand`. */
  readonly cleaned: RegExp;
}

const caches: Readonly<Record<PackageCommand['manager']['id'] | 'pip' | 'yarn', Cache>> = {
  apt: { folders: ['/var/lib/apt/lists'], cleaned: /^$/ },
  apk: { folders: ['/var/cache/apk'], cleaned: /^apk cache clean/ },
  yum: { folders: ['/var/cache/yum'], cleaned: /^yum (?:\S+ )*clean/ },
  dnf: { folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum'], cleaned: /^\w*dnf5? (?:\S+ )*clean/ },
  zypper: { folders: ['/var/cache/zypp'], cleaned: /^zypper (?:\S+ )*(?:clean|cc)\b/ },
  pip: { folders: ['.cache/pip'], cleaned: /^pip[\d.]* cache purge/ },
  yarn: { folders: ['.cache/yarn', '.yarn'], cleaned: /^yarn cache clean/ },
};

const truthy = /^(?:1|true|yes|on|y|t)$/i;

/** What a run leaves in a cache: the first command that does, for each kind of cache. */
function* filled(run: Run, stage: Stage): Iterable<{ kind: keyof typeof caches; hit: Omit<Hit, 'message'> }> {
  for (const invocation of run.invocations) {
    const command = packageCommand(invocation);
    const span = invocationSpan(invocation, ...invocation.args.slice(0, 1));
    if (command !== undefined && fills(command)) yield { kind: command.manager.id, hit: { span, stage } };
    // uv and pipx keep caches too, and are told otherwise by options of their own.
    const words = /^(?:uv|pipx)$/.test(invocation.name) ? undefined : pipInstall(invocation);
    if (
      words !== undefined &&
      !invocation.args.some(({ value }) => value === '--no-cache-dir') &&
      // As pip has it, the empty value is false, and so is nothing else but what says so.
      !truthy.test(stage.variables.get('PIP_NO_CACHE_DIR') ?? '') &&
      !invocation.assignments.some(({ value }) => /^PIP_NO_CACHE_DIR=./.test(value))
    )
      yield { kind: 'pip', hit: { span, stage } };
    const [first] = invocation.args;
    if (invocation.name === 'yarn' && (first === undefined || /^(?:install|add)$/.test(first.value)))
      yield { kind: 'yarn', hit: { span, stage } };
  }
}

function fills({ manager, command, invocation: { args } }: PackageCommand): boolean {
  if (manager.id === 'apk')
    return command === 'add' && !args.some(({ value }) => value === '--no-cache' || value.startsWith('--cache-dir'));
  if (manager.id === 'apt') return command === 'update';
  return /^(?:install|in|update|up|upgrade|groupinstall|reinstall|localinstall)$/.test(command);
}

/** A folder itself, what is in it, or one above it. */
function isOf(word: string, folder: string): boolean {
  const path = word.replace(/\/?\*?$/, '').replace(/^(?:~|\$\{?HOME\}?|\/root|\/home\/[^/]+)\//, '');
  return path !== '' && (path === folder || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`));
}

function isEmptied(run: Run, { folders, cleaned }: Cache): boolean {
  const mounts = run.instruction.flags.flatMap(({ name, value }) =>
    name === 'mount' && /(?:^|,)type=(?:cache|tmpfs)(?:,|$)/.test(value)
      ? (/(?:^|,)(?:target|dst|destination)=([^,]*)/.exec(value)?.[1] ?? [])
      : [],
  );
  const removed = run.invocations.flatMap(({ name, args }) =>
    name === 'rm' || name === 'find' ? args.map(({ value }) => value) : [],
  );
  return (
    [...mounts, ...removed].some((word) => folders.some((folder) => isOf(word, folder))) ||
    run.invocations.some(({ name, args }) => cleaned.test([name, ...args.map(({ value }) => value)].join(' ')))
  );
}

function* keptCaches({ runs, stages }: Subject): Iterable<Hit> {
  for (const run of runs) {
    const stage = stages.stageOf.get(run.instruction);
    // A stage of which only single files are taken leaves its caches behind.
    if (stage === undefined || !stages.inFinal.has(stage) || run.instruction.keyword !== 'RUN') continue;
    const seen = new Set<string>();
    for (const { kind, hit } of filled(run, stage)) {
      if (seen.has(kind)) continue;
      seen.add(kind);
      if (isEmptied(run, caches[kind])) continue;
      yield {
        ...hit,
        message: `What ${kind} loads stays in this layer (${caches[kind].folders[0] ?? ''}); a later step can hide it, not take it out.`,
      };
    }
  }
}

export const cacheRules: readonly Rule[] = [
  {
    id: 'package-cache-kept',
    severity: 'info',
    reason: 'it makes the image larger, and its lists of packages older with every day',
    cwe: [710],
    title: 'Package cache left in the image',
    help: `Clean up in the step that installs, or keep the cache out of the image with a cache mount:

    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 && rm -rf /var/lib/apt/lists/*
    RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt`,
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl\nUSER 1',
      'FROM debian:12\nRUN apt-get update\nRUN rm -rf /var/lib/apt/lists/*\nUSER 1',
      'FROM alpine:3\nRUN apk add curl\nUSER 1',
      'FROM rockylinux:9\nRUN dnf install -y curl\nUSER 1',
      'FROM python:3.12\nENV PIP_NO_CACHE_DIR=0\nRUN pip install -r requirements.txt\nUSER 1',
      'FROM node:22\nRUN yarn install --frozen-lockfile\nUSER 1',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/* /tmp/*\nUSER 1',
      'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y curl\nUSER 1',
      'FROM alpine:3\nRUN apk add --no-cache curl\nUSER 1',
      'FROM rockylinux:9\nRUN dnf install -y curl && dnf clean all\nUSER 1',
      'FROM python:3.12\nRUN pip install --no-cache-dir a==1\nUSER 1',
      'FROM python:3.12\nENV PIP_NO_CACHE_DIR=1\nRUN pip install a==1\nUSER 1',
      'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install a==1\nUSER 1',
      'FROM python:3.12 AS build\nRUN pip install a==1\nFROM python:3.12\nCOPY --from=build /venv /venv\nUSER 1',
      'FROM node:22\nRUN yarn install && yarn cache clean\nUSER 1',
    ],
    check: keptCaches,
  },
];
