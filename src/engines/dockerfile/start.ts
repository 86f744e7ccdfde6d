import type { Invocation } from './commands';
import { parseDockerfile } from './parse';
import { programName } from './programs';
import type { Rule } from './rule';
import { privilegeRules } from './rules/privileges';
import { serviceRules } from './rules/services';
import { maxFollowed, readSubject } from './subject';
import type { Argument } from './values';

/** What the configuration of an image says of its start (OCI Image Specification, "config"). */
export interface Start {
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  /** `NAME=value` each. */
  readonly environment: readonly string[];
}

export interface StartHit {
  readonly rule: StartRuleId;
  readonly message: string;
}

const startRuleIds = ['notebook-without-login', 'jupyter-allow-root', 'exposed-server', 'sudo'] as const;
export type StartRuleId = (typeof startRuleIds)[number];

/** A rule of Dockerfiles that holds for what an image is set up to start too. */
export interface StartRule extends Rule {
  readonly id: StartRuleId;
}

export const startRules: readonly StartRule[] = [...serviceRules, ...privilegeRules].flatMap((rule) => {
  const id = startRuleIds.find((each) => each === rule.id);
  return id === undefined ? [] : [{ ...rule, id }];
});

export interface StartReading {
  readonly hits: readonly StartHit[];
  /** The program that is run as root through sudo or its like, if one is. */
  readonly asRoot: string | undefined;
  /** False where it starts more than can be followed. */
  readonly complete: boolean;
}

/** Far more than a system starts a program with. */
const maxStart = 2 ** 20;

/** Judges what an image starts as if a Dockerfile said it. */
export function readStart({ entrypoint, command, environment }: Start): StartReading {
  const text = [
    'FROM scratch',
    ...environment.map(assignment).filter((line) => line !== ''),
    ...instruction('ENTRYPOINT', [...entrypoint, ...command]),
    // An entry point of the image's own mostly runs its arguments in the end.
    ...instruction('CMD', entrypoint.length > 0 ? command : []),
  ].join('\n');
  if (text.length > maxStart) return { hits: [], asRoot: undefined, complete: false };
  const budget = { left: maxFollowed };
  const context = { path: 'Dockerfile', dockerignore: undefined, secrets: { scanText: () => [] } };
  const subject = readSubject(text, parseDockerfile(text), context, budget);
  const hits = new Map<string, StartHit>();
  for (const rule of startRules)
    for (const { message } of rule.check(subject)) hits.set(`${rule.id}\0${message}`, { rule: rule.id, message });
  const asRoot = subject.invocations.find(isRunAsRoot);
  return {
    hits: [...hits.values()],
    asRoot: asRoot && programName(asRoot.program.value),
    complete: budget.left >= 0,
  };
}

const instruction = (keyword: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${keyword} ${JSON.stringify(words)}`];

/** Nothing of one that no shell takes. */
function assignment(variable: string): string {
  const [, name = '', value = ''] = /^([A-Za-z_]\w*)=(.*)$/s.exec(variable) ?? [];
  return name === '' ? '' : `ENV ${name}="${value.replace(/[\r\n]+/g, ' ').replace(/["\\$]/g, '\\$&')}"`;
}

const raising = /^(?:sudo|doas)$/;
const switching = /^(?:gosu|su-exec|s6-setuidgid)$/;
/** Steps that prepare something: the program comes after them. */
const preparing =
  /^(?:chown|chmod|chgrp|mkdir|install|ln|cp|mv|rm|touch|tee|cat|echo|test|true|id|service|systemctl|sysctl|mount|umount|usermod|groupmod|useradd|groupadd|adduser|addgroup|apt|apt-get|apk|dnf|yum|update-ca-certificates|ldconfig|hostname|date|sed|find|ip|iptables|setfacl|sshd|crond?|dbus-daemon|r?syslogd)$/;

/** Whether sudo or its like, without another user after it, starts what is more than a step before the program. */
function isRunAsRoot({ name, program, args, wrappers }: Invocation): boolean {
  let isRoot = false;
  for (const each of [...wrappers, { ...program, options: args }]) {
    const starter = programName(each.value);
    if (raising.test(starter)) isRoot = isRootName(userOf(each.options) ?? 'root');
    else if (switching.test(starter) && each.value !== program.value) isRoot &&= isRootName(each.options.at(-1)?.value);
  }
  // `command -v sudo` only asks where it is; alone sudo starts nothing but a shell.
  if (wrappers.some(({ value, options }) => value === 'command' && options.some((each) => /^-[vV]$/.test(each.value))))
    return false;
  if (raising.test(name)) return isRoot && args.some(({ value }) => /^-\w*[is]/.test(value));
  return isRoot && !preparing.test(name) && !/^(?:su|runuser|setpriv)$/.test(name);
}

/** The user that is given to sudo or doas. */
function userOf(options: readonly Argument[]): string | undefined {
  for (const [at, { value }] of options.entries()) {
    if (value === '--') return undefined;
    const attached = /^(?:-[A-Zabefiklnsv]*u|--user=)(.+)$/.exec(value)?.[1];
    if (attached !== undefined) return attached;
    if (/^(?:-[A-Zabefiklnsv]*u|--user)$/.test(value)) return options[at + 1]?.value;
  }
  return undefined;
}

const isRootName = (user = ''): boolean => /^(?:root|#?0)(?::.*)?$/.test(user);
