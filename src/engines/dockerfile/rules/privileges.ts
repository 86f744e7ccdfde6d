import { flag, positional } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';

function* sudo({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const stage = stages.stageOf.get(invocation.instruction);
    const used = [...invocation.wrappers, invocation.program].find((word) => /(?:^|\/)sudo$/.test(word.value));
    if (used !== undefined)
      yield { span: invocation.source.span(used.start, used.end), stage, message: 'The command is run through sudo.' };
    const sudoers = invocation.args.find((arg) => arg.value.includes('NOPASSWD'));
    if (sudoers !== undefined)
      yield {
        span: invocation.source.span(sudoers.start, sudoers.end),
        stage,
        message: 'A user is allowed to become root without a password.',
      };
  }
}

/** Whether a mode lets everybody write. With the sticky bit (`1777`, as /tmp has) each can remove only their own files. */
function everybodyWrites(mode: string): boolean {
  if (/^[0-7]{3,5}$/.test(mode)) {
    const value = Number.parseInt(mode, 8);
    return (value & 0o002) !== 0 && (value & 0o1000) === 0;
  }
  return mode
    .split(',')
    .some((clause) => /^(?:[ug]*[oa][ugoa]*)?[+=][rwxXst]*w/.test(clause) && /^[ug]*[oa]/.test(clause));
}

function setsUserId(mode: string): boolean {
  if (/^[0-7]{4,5}$/.test(mode)) return (Number.parseInt(mode, 8) & 0o4000) !== 0;
  return mode.split(',').some((clause) => /^(?:[goa]*u[ugoa]*|a*)[+=][rwxXt]*s/.test(clause));
}

/** Every mode that chmod, install -m, or COPY and ADD --chmod set. */
function* modes({
  invocations,
  dockerfile: { instructions },
  stages,
}: Subject): Iterable<{ mode: string; hit: Omit<Hit, 'message'> }> {
  for (const invocation of invocations) {
    const stage = stages.stageOf.get(invocation.instruction);
    if (invocation.name !== 'chmod') continue;
    const [word] = positional(invocation);
    if (word !== undefined) yield { mode: word.value, hit: { span: invocationSpan(invocation, word), stage } };
  }
  for (const instruction of instructions)
    for (const given of instruction.flags)
      if (given.name === 'chmod')
        yield {
          mode: given.value,
          hit: { span: wordSpan(instruction, given), stage: stages.stageOf.get(instruction) },
        };
}

function* worldWritable(subject: Subject): Iterable<Hit> {
  for (const { mode, hit } of modes(subject))
    if (everybodyWrites(mode))
      yield { ...hit, message: `Mode ${mode} lets every user of the container change these files.` };
}

function* setuid(subject: Subject): Iterable<Hit> {
  for (const { mode, hit } of modes(subject))
    if (setsUserId(mode))
      yield { ...hit, message: `Mode ${mode} makes the program run with its owner's rights, whoever starts it.` };
}

function* insecureRun({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions)
    for (const given of instruction.flags)
      if (given.name === 'security' && given.value === 'insecure')
        yield {
          span: wordSpan(instruction, given),
          stage: stages.stageOf.get(instruction),
          message: 'The step runs with all rights of the machine that builds the image.',
        };
}

const dockerSocket =
  /(?:^|[=:,])(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock(?:$|[:,])/;

function* hostAccess({ dockerfile: { instructions }, invocations, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'VOLUME' && instruction.keyword !== 'ENV') continue;
    for (const word of instruction.words)
      if (dockerSocket.test(word.value))
        yield {
          span: wordSpan(instruction, word),
          stage: stages.stageOf.get(instruction),
          message: 'The image expects the socket of the container engine, which gives root on the host.',
        };
  }
  for (const invocation of invocations) {
    if (!['docker', 'podman', 'nerdctl', 'dockerd'].includes(invocation.name)) continue;
    const word =
      flag(invocation, '--privileged', '--privileged=true') ??
      invocation.args.find((arg) => dockerSocket.test(arg.value));
    if (word !== undefined)
      yield {
        span: invocationSpan(invocation, word),
        stage: stages.stageOf.get(invocation.instruction),
        message: 'A container is started with the rights of its host.',
      };
  }
}

export const privilegeRules: readonly Rule[] = [
  {
    id: 'sudo',
    severity: 'low',
    reason: 'no hole by itself, but a way back to root for whoever breaks into the container',
    cwe: [250],
    title: 'sudo in the image',
    help: `Steps of a build run as root unless USER says otherwise, so sudo does nothing there, and in the finished image it lets a process
become root again. Do what needs root before USER:

    USER root
    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
    USER 10001`,
    bad: [
      'FROM debian:12\nRUN sudo apt-get update\nUSER 1',
      "FROM debian:12\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers\nUSER app",
    ],
    good: ['FROM debian:12\nRUN apt-get install -y sudo-not && echo "use sudo"\nUSER 1'],
    check: sudo,
  },
  {
    id: 'world-writable',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'a process that should only read code or a model can replace it',
    cwe: [732],
    title: 'Files that everybody can write',
    help: `Whoever breaks into any process of the container can change these files, and with them what others run or load. Give them to the
user who needs to write, and to nobody else:

    COPY --chown=10001:10001 --chmod=755 app /app
    RUN install -d -o 10001 -g 10001 -m 750 /app/cache`,
    bad: [
      'FROM debian:12\nRUN chmod -R 777 /app\nUSER 1',
      'FROM debian:12\nRUN chmod a+rwx /app\nUSER 1',
      'FROM debian:12\nRUN chmod 755 /a && chmod 0777 /b\nUSER 1',
      'FROM debian:12\nCOPY --chmod=777 app /app\nUSER 1',
      'FROM debian:12\nRUN chmod o+w /app\nUSER 1',
    ],
    good: [
      'FROM debian:12\nRUN chmod 755 /a && chmod +x /b && chmod 1777 /tmp && chmod g+w /c && chmod u=rwx,go=rx /d && chmod o-w /e\nUSER 1',
    ],
    check: worldWritable,
  },
  {
    id: 'setuid',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'a hole in that program is a way to root',
    cwe: [250],
    title: 'Program with the setuid bit',
    help: `A setuid program of root runs as root for everybody. Give the single right it needs instead, or none:

    RUN setcap cap_net_bind_service=+ep /usr/local/bin/server`,
    bad: [
      'FROM debian:12\nRUN chmod u+s /usr/bin/x\nUSER 1',
      'FROM debian:12\nRUN chmod 4755 /usr/bin/x\nUSER 1',
      'FROM debian:12\nRUN chmod +s /usr/bin/x\nUSER 1',
    ],
    good: ['FROM debian:12\nRUN chmod g+s /srv && chmod 2755 /srv && chmod 0755 /x && chmod u-s /usr/bin/x\nUSER 1'],
    check: setuid,
  },
  {
    id: 'insecure-run',
    severity: 'high',
    reason: 'any code that the step runs owns the build machine and all that is built on it',
    cwe: [250],
    title: 'Build step without a sandbox',
    help: `RUN --security=insecure gives the step every capability and all devices of the build machine. Remove the flag; what really needs
a privileged container belongs in a job of its own.`,
    bad: ['FROM debian:12\nRUN --security=insecure make test\nUSER 1'],
    good: ['FROM debian:12\nRUN --security=sandbox --network=none make test\nUSER 1'],
    check: insecureRun,
  },
  {
    id: 'host-access',
    severity: 'medium',
    reason: 'it takes effect only where whoever starts the container goes along',
    cwe: [250],
    title: 'Container meant to control its host',
    help: `With the engine's socket, or as a privileged container, a process can start anything on the host as root. Build images with a
rootless builder (BuildKit, Kaniko, Buildah) instead, and start jobs through the cluster's API with a service account.`,
    bad: [
      'FROM docker:27\nVOLUME /var/run/docker.sock\nUSER 1',
      'FROM docker:27\nUSER 1\nCMD ["docker", "run", "--privileged", "x"]',
      'FROM docker:27\nUSER 1\nCMD docker run -v /var/run/docker.sock:/var/run/docker.sock x',
    ],
    good: ['FROM docker:27\nVOLUME /var/lib/data\nUSER 1\nCMD ["docker", "ps"]'],
    check: hostAccess,
  },
];
