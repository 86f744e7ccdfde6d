import type { Invocation } from '../commands';
import { flag, options } from '../options';
import { keywordSpan, type Instruction, type Keyword } from '../parse';
import { isRoot } from '../images';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import type { Stage } from '../stages';

const pipefail = /(?:^|\s)-[a-z]*o\s+pipefail\b/;

/** Whether the shell that a stage starts with is told by SHELL to look at every part of a pipe. */
function isStrict(shell: Instruction | undefined): boolean {
  const words = shell?.words.map(({ value }) => value) ?? [];
  return pipefail.test(words.join(' ')) || /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(words[0] ?? '');
}

function* unseenFailure({ dockerfile, runs, stages }: Subject): Iterable<Hit> {
  const invocations = new Map(runs.map((run) => [run.instruction, run.invocations]));
  const shells = new Map<Stage, Instruction>();
  for (const instruction of dockerfile.instructions) {
    const stage = stages.stageOf.get(instruction);
    if (stage === undefined || instruction.onbuild) continue;
    const inherited = stage.parent && shells.get(stage.parent);
    if (instruction.keyword === 'FROM' && inherited !== undefined) shells.set(stage, inherited);
    if (instruction.keyword === 'SHELL') shells.set(stage, instruction);
    if (instruction.keyword !== 'RUN' || instruction.exec || dockerfile.directives.escape === '`') continue;
    const run = invocations.get(instruction) ?? [];
    const set = run.some(({ name, args, source, program }) =>
      /^(?:set|bash|ash|zsh|ksh|sh)$/.test(name) &&
      pipefail.test(source.text.slice(program.end, args.at(-1)?.end ?? program.end)));
    // What only prints, and the `true` of a pipe, don't fail in a way that matters.
    const piped = run.find(({ writers }) => writers.some(({ name }) => !/^(?:echo|printf|yes|cat|true|:|exit)$/.test(name)));
    if (piped !== undefined && !set && !isStrict(shells.get(stage)))
      yield {
        span: invocationSpan(piped),
        stage,
        message: `The step goes on when what is piped into ${piped.name} fails: the shell looks at the last command of a pipe alone.`,
      };
  }
} // prettier-ignore

/** Of these a stage has only the last one. */
const single: readonly Keyword[] = ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'];

function* overridden({ stages }: Subject): Iterable<Hit> {
  for (const stage of stages.all)
    for (const keyword of single) {
      const all = stage.instructions.filter((instruction) => instruction.keyword === keyword && !instruction.onbuild);
      for (const instruction of all.slice(0, -1))
        yield {
          span: keywordSpan(instruction),
          stage,
          message: `A later ${keyword} of the same stage takes the place of this one, which has no effect.`,
        };
    }
}

function* shellForm({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    const { keyword, exec, words, heredocs } = instruction;
    if ((keyword !== 'CMD' && keyword !== 'ENTRYPOINT') || exec || words.length === 0 || heredocs.length > 0) continue;
    yield {
      span: keywordSpan(instruction),
      stage: stages.stageOf.get(instruction),
      message: `A shell starts the program and stands between it and the signals of the container: it is killed, not asked to stop.`,
    };
  }
}

function* largeUid({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    if (invocation.name !== 'useradd' || flag(invocation, '-l', '--no-log-init') !== undefined) continue;
    const uid = options(invocation, '-u', '--uid').at(-1);
    if (uid !== undefined && /^\d{6,}$/.test(uid.value))
      yield {
        span: invocationSpan(invocation, uid.word, uid.valueWord),
        stage: stages.stageOf.get(invocation.instruction),
        message: 'The files that log logins get as long as the number of the user is high, and lie in the image.',
      };
  }
}

function* bothDownloaders({ invocations, stages }: Subject): Iterable<Hit> {
  const used = new Map<Stage | undefined, Set<string>>();
  for (const invocation of invocations) {
    if (invocation.name !== 'curl' && invocation.name !== 'wget') continue;
    const stage = stages.stageOf.get(invocation.instruction);
    const names = used.get(stage) ?? new Set();
    used.set(stage, names);
    if (names.size === 1 && !names.has(invocation.name))
      yield { span: invocationSpan(invocation), stage, message: 'The same stage loads with curl and with wget.' };
    names.add(invocation.name);
  }
}

const hostPrograms =
  /^(?:ssh|vim|shutdown|reboot|service|systemctl|ps|free|top|mount|umount|ifconfig|iptables|crontab)$/;

function* startedOnHost({ runs, stages }: Subject): Iterable<Hit> {
  for (const { instruction, invocations } of runs) {
    if (instruction.keyword !== 'RUN') continue;
    const found = invocations.find(({ name, program }) => hostPrograms.test(name) && !program.value.includes('/'));
    if (found !== undefined && !asksOnly(found))
      yield {
        span: invocationSpan(found),
        stage: stages.stageOf.get(instruction),
        message: `${found.name} acts on a running machine; in a build step there is none, and nothing of it lasts.`,
      };
  }
} // prettier-ignore

const asksOnly = ({ args }: Invocation): boolean => args.some(({ value }) => /^(?:--version|-V|--help)$/.test(value));

function* replacedShell({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const to = invocation.args.at(-1);
    if (invocation.name === 'ln' && to !== undefined && invocation.args.length > 2 && to.value === '/bin/sh')
      yield {
        span: invocationSpan(invocation, to),
        stage: stages.stageOf.get(invocation.instruction),
        message: 'Every script of the base image and of its packages that asks for /bin/sh gets another shell.',
      };
  }
}

function* namedUser({ stages }: Subject): Iterable<Hit> {
  let stage = stages.final;
  while (stage !== undefined && stage.user === undefined) stage = stage.parent;
  if (stage?.user === undefined) return;
  const { instruction, name } = stage.user;
  const [word] = instruction.words;
  if (word !== undefined && name !== undefined && !isRoot(name) && !/^[+]?\d+(?::|$)/.test(name))
    yield {
      span: wordSpan(instruction, word),
      stage: stages.final,
      message: 'Whether that name is root under another one can only be told inside of the image.',
    };
}

export const commandRules: readonly Rule[] = [
  {
    id: 'unseen-pipe-failure',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'an image without what failed gets built, pushed and run',
    cwe: [252],
    title: 'Failure in a pipe goes unseen',
    help: `Have the shell look at the whole pipe:

    SHELL ["/bin/bash", "-o", "pipefail", "-c"]
    RUN curl -fsSL https://example.com/data.csv | gzip > /data/data.csv.gz`,
    bad: [
      'FROM python:3.12\nRUN wget -O - https://x.example/a | wc -l > /n\nUSER 1',
      'FROM python:3.12 AS a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM python:3.12\nRUN du -s /a | sort\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nSHELL ["/bin/bash", "-euxo", "pipefail", "-c"]\nRUN wget -O - https://x.example/a | wc -l > /n\nUSER 1',
      'FROM python:3.12\nRUN set -o pipefail && wget -O - https://x.example/a | wc -l > /n\nRUN bash -o pipefail -c "du / | sort"\nUSER 1',
      'FROM python:3.12 AS a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM a\nRUN du -s /a | sort\nUSER 1',
      'FROM python:3.12\nRUN echo a | tee /b && yes | unminimize\nCMD du -s /a | sort\nUSER 1',
    ],
    check: unseenFailure,
  },
  {
    id: 'overridden-instruction',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'the container starts, or is watched, otherwise than a reader thinks',
    cwe: [561],
    title: 'Instruction without effect',
    help: 'An image has one CMD, one ENTRYPOINT and one HEALTHCHECK: the last of each. Remove the others; several processes need a supervisor, or containers of their own.',
    bad: [
      'FROM python:3.12\nCMD ["a"]\nCMD ["b"]\nUSER 1',
      'FROM python:3.12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\nUSER 1',
      'FROM python:3.12\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["b"]\nUSER 1',
    ],
    good: [
      'FROM python:3.12 AS a\nCMD ["a"]\nFROM a\nENTRYPOINT ["x"]\nCMD ["b"]\nHEALTHCHECK CMD ["c"]\nUSER 1',
    ],
    check: overridden,
  },
  {
    id: 'shell-form',
    severity: 'info',
    reason: 'a training run loses what it would save when it is told to stop',
    cwe: [710],
    title: 'Program started by a shell',
    help: `Write the command as a JSON array, so that the program is the container's first process and gets SIGTERM:

    CMD ["python", "-m", "train", "--epochs", "10"]`,
    bad: ['FROM python:3.12\nCMD python -m train\nUSER 1', 'FROM python:3.12\nENTRYPOINT ./serve\nUSER 1'],
    good: ['FROM python:3.12\nENTRYPOINT ["serve"]\nCMD ["--port", "8080"]\nHEALTHCHECK CMD curl -f localhost\nUSER 1'],
    check: shellForm,
  },
  {
    id: 'large-uid',
    severity: 'info',
    reason: 'the image gets gigabytes of zeros, which only a good build tool leaves out',
    cwe: [710],
    title: 'User with a high number and a log of logins',
    help: 'useradd writes a record at the place of the number into /var/log/lastlog and faillog. Leave it out:\n\n    RUN useradd --no-log-init --uid 1234567 app',
    bad: ['FROM debian:12\nRUN useradd -u 1234567 app\nUSER 1'],
    good: ['FROM debian:12\nRUN useradd -l -u 1234567 a && useradd --no-log-init -u 1234567 b && useradd -u 10001 c\nUSER 1'],
    check: largeUid,
  },
  {
    id: 'curl-and-wget',
    severity: 'info',
    reason: 'one more program to keep patched',
    cwe: [1104],
    title: 'Two programs for downloads',
    help: 'Each is a program more that can have a hole, and has settings of its own for proxies and certificates. Use one of the two.',
    bad: ['FROM debian:12\nRUN curl -O https://x.example/a\nRUN wget https://x.example/b\nRUN curl -O https://x.example/c\nUSER 1'],
    good: ['FROM debian:12 AS a\nRUN curl -O https://x.example/a\nFROM debian:12\nRUN wget https://x.example/b\nUSER 1'],
    check: bothDownloaders,
  },
  {
    id: 'host-program',
    severity: 'info',
    reason: 'nothing comes of it but a reader who thinks that something did',
    cwe: [710],
    title: 'Program of a whole machine in a build step',
    help: 'A build step has no services, no users at terminals and no devices. Start what the container is for with ENTRYPOINT or CMD, and leave the rest to the platform.',
    bad: ['FROM debian:12\nRUN service postgresql start\nUSER 1', 'FROM debian:12\nRUN a && systemctl enable x\nUSER 1'],
    good: ['FROM debian:12\nRUN ssh -V && /opt/service start && echo mount\nUSER 1'],
    check: startedOnHost,
  },
  {
    id: 'replaced-shell',
    severity: 'info',
    reason: 'mostly harmless; SHELL does the same for the build alone',
    cwe: [710],
    title: '/bin/sh replaced',
    help: 'Tell the build which shell it shall use:\n\n    SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
    bad: ['FROM debian:12\nRUN ln -sf /bin/bash /bin/sh\nUSER 1'],
    good: ['FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN ln -s /bin/bash /usr/local/bin/sh\nUSER 1'],
    check: replacedShell,
  },
  {
    id: 'named-user',
    severity: 'info',
    reason: 'a cluster that demands runAsNonRoot refuses the image unless told the number',
    cwe: [250],
    title: 'User given by name',
    help: 'Kubernetes can check a number without looking into the image:\n\n    RUN useradd --create-home --uid 10001 app\n    USER 10001',
    bad: ['FROM debian:12\nUSER app', 'FROM debian:12 AS a\nUSER app:app\nFROM a'],
    good: ['FROM debian:12\nUSER app\nUSER 10001:app', 'FROM debian:12\nARG U=1000\nUSER $U', 'FROM debian:12\nUSER root'],
    check: namedUser,
  },
]; // prettier-ignore
