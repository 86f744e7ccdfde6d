import type { Invocation } from '../commands';
import { isInstall, packageCommand, type PackageCommand } from '../managers';
import { flag } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject } from '../rule';

function* commands({ invocations }: Subject): Iterable<PackageCommand> {
  for (const invocation of invocations) {
    const command = packageCommand(invocation);
    if (command !== undefined) yield command;
  }
}

function* installs(subject: Subject): Iterable<PackageCommand> {
  for (const command of commands(subject)) if (isInstall(command)) yield command;
}

const stageOf = ({ stages }: Subject, { invocation }: PackageCommand): Hit['stage'] =>
  stages.stageOf.get(invocation.instruction);

function* unpinned(subject: Subject): Iterable<Hit> {
  for (const install of installs(subject)) {
    const names = install.names.filter(({ value }) => !install.manager.pinned.test(value) && !value.startsWith('$'));
    const [first] = names;
    if (first === undefined) continue;
    const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
    yield {
      span: invocationSpan(install.invocation, ...names),
      stage: stageOf(subject, install),
      message: `${install.invocation.name} installs whatever version of \`${first.value.slice(0, 80)}\`${more} the distribution has on the day of the build.`,
    };
  }
}

function* recommended(subject: Subject): Iterable<Hit> {
  for (const install of installs(subject)) {
    const { manager, invocation } = install;
    if (manager.id !== 'apt') continue;
    if (invocation.args.some(({ value }) => /^--no-install-recommends$|Install-Recommends=(?:0|false|no)/i.test(value)))
      continue;
    yield {
      span: invocationSpan(invocation, install.commandWord),
      stage: stageOf(subject, install),
      message: 'Packages that are only recommended are installed as well.',
    };
  }
}

/** The options by which a manager asks nobody, where it would ask. */
const quiet: Readonly<Record<PackageCommand['manager']['id'], readonly string[]>> = {
  apt: ['-y', '--yes', '--assume-yes', '-qq', '--allow-downgrades'],
  apk: [],
  yum: ['-y', '--assumeyes'],
  dnf: ['-y', '--assumeyes'],
  zypper: ['-y', '--no-confirm', '-n', '--non-interactive'],
};

function* asking(subject: Subject): Iterable<Hit> {
  for (const install of installs(subject)) {
    const { manager, invocation } = install;
    if (manager.id === 'apk' || invocation.name === 'microdnf' || isAnswered(invocation, quiet[manager.id])) continue;
    yield {
      span: invocationSpan(invocation, install.commandWord),
      stage: stageOf(subject, install),
      message: `${invocation.name} asks before it installs, and nobody is there to answer in a build.`,
    };
  }
}

function isAnswered(invocation: Invocation, options: readonly string[]): boolean {
  if (flag(invocation, ...options) !== undefined || invocation.writers.some(({ name }) => name === 'yes')) return true;
  const { args } = invocation;
  // `-q=2` and two times -q mean -qq, which takes yes for granted.
  return (
    args.some(({ value }) => /^-q+=2$|APT::Get::Assume-Yes=|^--quiet=2$/i.test(value)) ||
    args.filter(({ value }) => value === '-q' || value === '--quiet').length > 1
  );
}

function* forPeople(subject: Subject): Iterable<Hit> {
  for (const command of commands(subject))
    if (command.invocation.name === 'apt')
      yield {
        span: invocationSpan(command.invocation, command.commandWord),
        stage: stageOf(subject, command),
        message: 'apt is made for people at a terminal: what it prints and takes may change with any version.',
      };
}

const upgrading: Readonly<Record<PackageCommand['manager']['id'], RegExp>> = {
  apt: /^(?:dist|full)-upgrade$/,
  apk: /^$/,
  yum: /^(?:distro-sync|distribution-synchronization)$/,
  dnf: /^(?:distro-sync|system-upgrade)$/,
  zypper: /^(?:dist-upgrade|dup)$/,
};

function* distributionUpgrade(subject: Subject): Iterable<Hit> {
  for (const command of commands(subject))
    if (upgrading[command.manager.id].test(command.command))
      yield {
        span: invocationSpan(command.invocation, command.commandWord),
        stage: stageOf(subject, command),
        message: 'The whole distribution is brought to another state than that of the base image.',
      };
}

export const systemPackageRules: readonly Rule[] = [
  {
    id: 'unpinned-system-package',
    severity: 'info',
    reason: 'distributions keep only fixes in a release, and old versions vanish from their mirrors',
    cwe: [1357],
    title: 'System package without a version',
    help: `Two builds of the same commit can hold different libraries. Pin the base image by digest first, then what matters:

    RUN apt-get update \\
     && apt-get install -y --no-install-recommends libgomp1=14.2.0-19 \\
     && rm -rf /var/lib/apt/lists/*

Where versions vanish too soon, install from a snapshot of the distribution (snapshot.debian.org).`,
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl git=1:2.39\nUSER 1',
      'FROM alpine:3\nRUN apk add --no-cache -t build gcc\nUSER 1',
      'FROM rockylinux:9\nRUN dnf install -y python3.11\nUSER 1',
      'FROM centos:7\nRUN yum -y install gcc-c++\nUSER 1',
      'FROM opensuse/leap:15.6\nRUN zypper --non-interactive in git\nUSER 1',
    ],
    good: [
      'FROM debian:12\nRUN apt-get -o Dpkg::Use-Pty=0 install -t stable -y curl=7.88.1-10 ./x.deb vim/stable $MORE\nUSER 1',
      'FROM alpine:3\nRUN apk add --no-cache gcc=13.2.1_git20231014-r0 "curl~=8.5"\nUSER 1',
      'FROM rockylinux:9\nRUN dnf install -y python3.11-3.11.9-7.el9 ./x.rpm && dnf clean all\nUSER 1',
      'FROM debian:12\nRUN apt-get update && apt-get remove -y curl\nUSER 1',
    ],
    check: unpinned,
  },
  {
    id: 'recommended-packages',
    severity: 'info',
    reason: 'no hole by itself; every package more is one more that can have one',
    cwe: [1104],
    title: 'Recommended packages installed too',
    help: `What nobody asked for has to be patched all the same, and makes the image larger:

    RUN apt-get install -y --no-install-recommends libgomp1`,
    bad: ['FROM debian:12\nRUN apt-get install -y curl=1\nUSER 1'],
    good: [
      'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=1\nUSER 1',
      'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl=1\nUSER 1',
      'FROM alpine:3\nRUN apk add curl=1\nUSER 1',
    ],
    check: recommended,
  },
  {
    id: 'unanswered-question',
    severity: 'info',
    reason: 'the build stops, or works only on the machine of whoever is asked',
    cwe: [710],
    title: 'Installation that waits for an answer',
    help: `Tell the package manager to go on: -y for apt-get, yum and dnf, --non-interactive for zypper:

    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1`,
    bad: [
      'FROM debian:12\nRUN apt-get install curl=1\nUSER 1',
      'FROM rockylinux:9\nRUN dnf install curl-1\nUSER 1',
      'FROM opensuse/leap:15.6\nRUN zypper install curl=1\nUSER 1',
    ],
    good: [
      'FROM debian:12\nRUN apt-get install -qqy curl=1 && apt-get -q -q install curl=1 && yes | apt-get install curl=1\nUSER 1',
      'FROM rockylinux:9\nRUN dnf -y install curl-1 && microdnf install curl-1\nUSER 1',
      'FROM alpine:3\nRUN apk add curl=1\nUSER 1',
    ],
    check: asking,
  },
  {
    id: 'apt-for-people',
    severity: 'info',
    reason: 'it mostly works, until a version of apt changes what it says',
    cwe: [710],
    title: 'apt in place of apt-get',
    help: `apt itself warns that its command line is not stable. apt-get and apt-cache do the same and stay as they are:

    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1`,
    bad: ['FROM debian:12\nRUN apt install -y curl=1\nUSER 1'],
    good: ['FROM debian:12\nRUN apt-get install -y curl=1 && apt-mark hold curl\nUSER 1'],
    check: forPeople,
  },
  {
    id: 'distribution-upgrade',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'the pinned base image no longer says what is in the image',
    cwe: [1357],
    title: 'Distribution upgraded in the build',
    help: `What the base image was tested with is replaced, and packages may be removed to make it fit. Move to a newer base image instead; fixes
within a release come with apt-get upgrade, dnf upgrade or zypper patch.`,
    bad: ['FROM debian:12\nRUN apt-get dist-upgrade -y\nUSER 1', 'FROM opensuse/leap:15.6\nRUN zypper -n dup\nUSER 1'],
    good: ['FROM debian:12\nRUN apt-get upgrade -y\nUSER 1', 'FROM opensuse/leap:15.6\nRUN zypper -n patch\nUSER 1'],
    check: distributionUpgrade,
  },
];
