import { isRootAlias } from '../accounts';
import { isGpuImage } from './models';
import { isRoot, readImage, startsUnprivileged } from '../images';
import { type Hit, type Rule, type Subject, wordSpan } from '../rule';
import type { Instruction } from '../parse';
import type { Stage } from '../stages';

/** Whose rights the image starts with, and the instruction that decides it. */
interface FinalUser {
  readonly instruction: Instruction;
  readonly kind: 'root' | 'alias' | 'unset' | 'unknown' | 'other';
  readonly base: string | undefined;
}

function finalUser(final: Stage, subject: Subject): FinalUser {
  let stage = final;
  for (;;) {
    if (stage.user !== undefined) {
      const { instruction, name } = stage.user;
      const { base } = stage;
      if (name === undefined) return { instruction, kind: 'unknown', base };
      if (isRoot(name)) return { instruction, kind: 'root', base };
      return { instruction, kind: isRootAlias(name, subject) ? 'alias' : 'other', base };
    }
    if (stage.parent === undefined) break;
    stage = stage.parent;
  }
  const unprivileged = stage.base !== undefined && startsUnprivileged(readImage(stage.base));
  return { instruction: final.from, kind: unprivileged ? 'other' : 'unset', base: stage.base };
}

/** An image from nothing that starts nothing, as nobody, only carries files (`docker build --output`); nobody runs it. */
function isRun(stage: Stage): boolean {
  let root: Stage = stage;
  const chain = [stage];
  while (root.parent !== undefined) chain.push((root = root.parent));
  if (root.base !== 'scratch') return true;
  return chain.some((at) => at.instructions.some(({ keyword }) => ['CMD', 'ENTRYPOINT', 'USER'].includes(keyword)));
}

function* rootUser(subject: Subject): Iterable<Hit> {
  const { final } = subject.stages;
  if (final === undefined || !isRun(final)) return;
  const { instruction, kind, base } = finalUser(final, subject);
  const [word] = instruction.words;
  if (word === undefined) return;
  const span = wordSpan(instruction, word);
  if (kind === 'root')
    yield {
      span,
      stage: final,
      message: 'The container starts as root: this is the last USER that applies to the final stage.',
    };
  if (kind === 'alias')
    yield {
      span,
      stage: final,
      message:
        'The container starts as root: the account that USER names was given the user ID 0, whatever it is called.',
    };
  if (kind === 'unset') {
    const image =
      base === undefined
        ? 'its base image'
        : base === 'scratch'
          ? 'an image from scratch'
          : `\`${readImage(base).repository}\``;
    yield {
      span,
      stage: final,
      message: `No USER applies to the final stage, so the container starts as the user of ${image}, which is root as far as is known.${base !== undefined && isGpuImage(base) ? ' Run for a GPU, it also has the devices and driver of the host in reach.' : ''}`,
    };
  }
}

function* undeterminedUser(subject: Subject): Iterable<Hit> {
  const { final } = subject.stages;
  if (final === undefined || !isRun(final)) return;
  const { instruction, kind } = finalUser(final, subject);
  const [word] = instruction.words;
  if (kind === 'unknown' && word !== undefined)
    yield {
      span: wordSpan(instruction, word),
      stage: final,
      message: 'Which user the container starts as depends on a variable without a known value; it may be root.',
    };
}

export const userRules: readonly Rule[] = [
  {
    id: 'root-user',
    severity: 'high',
    reason: 'who breaks into the process owns the container, and is root on the host if they get out',
    cwe: [250],
    title: 'Container runs as root',
    help: `A process that runs as root can change every file of its container, and holes in the kernel or the runtime that let a
process out of it then give root on the host. Clusters that demand runAsNonRoot won't start the image at all.
Make a user, give it what it must write to, and switch to it after the last step that needs root:

    RUN useradd --create-home --uid 10001 app
    USER 10001

A number is better than a name: Kubernetes can check it without looking into the image.`,
    bad: [
      'FROM python:3.12\nCMD ["python"]',
      'FROM python:3.12\nUSER root',
      'FROM python:3.12\nUSER app\nUSER 0:0',
      'FROM python:3.12\nUSER root:staff',
      'FROM python:3.12\nUSER :0',
      'FROM python:3.12\nUSER 4294967296',
      'FROM scratch\nUSER 00',
      'FROM python:3.12\nARG WHO=root\nUSER ${WHO}',
      'FROM python:3.12 AS base\nUSER root\nFROM base\nCMD ["python"]',
      'FROM quay.io/jupyter/scipy-notebook:2024-10-07\nUSER root\nRUN apt-get update',
      'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app"]',
      'FROM debian:12\nRUN useradd -o -u 0 app\nUSER app',
      'FROM debian:12\nRUN useradd -ou0 -s /bin/sh app\nUSER app:app',
      'FROM alpine:3\nRUN adduser -D -u 0 app\nUSER app',
      'FROM alpine:3\nRUN adduser --disabled-password --gecos "" --uid=0 app\nUSER app',
      'FROM debian:12\nARG ID=0\nRUN useradd -u 1000 app && usermod --non-unique --uid $ID app\nUSER app',
      'FROM debian:12\nRUN usermod -l app root\nUSER app',
      "FROM debian:12\nRUN echo 'app:x:0:0::/:/bin/sh' >> /etc/passwd\nUSER app",
      'FROM debian:12\nENV N=app\nRUN echo "$N:x:0:0::/:/bin/sh" | tee -a /etc/passwd\nUSER $N',
      'FROM debian:12\nRUN useradd app && sed -i "s/^app:x:1000:/app:x:0:/" /etc/passwd\nUSER app',
      'FROM debian:12\nRUN useradd app && sed -i s/:1000:/:0:/ /etc/passwd\nUSER app',
      'FROM debian:12\nCOPY <<E /etc/passwd\napp:x:0:0::/:/bin/sh\nE\nUSER app',
      'FROM debian:12 AS b\nRUN useradd -o -u 0 app\nFROM scratch\nCOPY --from=b /etc/passwd /etc/passwd\nUSER app\nCMD ["/x"]',
      'FROM debian:12 AS b\nRUN useradd -o -u 0 app\nFROM b\nUSER app',
    ],
    good: [
      'FROM python:3.12\nUSER 10001\nCMD ["python"]',
      'FROM python:3.12 AS build\nUSER root\nFROM gcr.io/distroless/python3-debian12:nonroot\nCOPY --from=build /app /app',
      'FROM python:3.12 AS base\nUSER app\nFROM base AS last\nCMD ["python"]',
      'FROM quay.io/jupyter/scipy-notebook:2024-10-07\nUSER root\nRUN apt-get update\nUSER ${NB_UID:-1000}',
      'FROM scratch\nCOPY --from=alpine:3.20 /etc/os-release /',
      'FROM debian:12\nRUN useradd -u 1000 -g 0 app\nUSER app',
      'FROM debian:12\nRUN useradd -o -u 0 toor && useradd -r -m app -c 0\nUSER app',
      'FROM debian:12\nRUN useradd -o -u 0 app && usermod -u 1000 app\nUSER app',
      'FROM debian:12\nRUN echo "app:x:$(id -u):0:app:/:/bin/sh" >> /etc/passwd && chmod g=u /etc/passwd\nUSER app',
      "FROM debian:12\nRUN echo 'app:x:1000:0::/:/bin/sh' >> /etc/passwd\nUSER app",
    ],
    check: rootUser,
  },
  {
    id: 'undetermined-user',
    severity: 'medium',
    reason: 'whoever builds the image decides, and the safe answer is not the default',
    cwe: [250],
    title: 'User of the container is not known',
    help: `USER names a variable that has no default here, so the image may or may not run as root. Give the argument a default:

    ARG APP_UID=10001
    USER \${APP_UID}`,
    bad: ['FROM python:3.12\nARG APP_UID\nUSER ${APP_UID}', 'FROM python:3.12\nUSER $NOBODY_SET_THIS'],
    good: ['FROM python:3.12\nARG APP_UID=10001\nUSER ${APP_UID}', 'FROM python:3.12\nENV NB_UID=1000\nUSER $NB_UID'],
    check: undeterminedUser,
  },
];
