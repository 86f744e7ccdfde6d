import type { Invocation } from '../commands';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import { isLoginOff, isOpenAddress, loginOff, openServer } from '../servers';

function* withoutLogin({ dockerfile: { instructions }, invocations, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ENV') continue;
    for (const pair of instruction.pairs) {
      if (isLoginOff(pair.name, pair.value ?? ''))
        yield {
          span: wordSpan(instruction, pair),
          stage: stages.stageOf.get(instruction),
          message: `${pair.name} turns the login of the server off.`,
        };
    }
  }
  for (const invocation of invocations) {
    const word = loginOff(invocation);
    if (word !== undefined)
      yield {
        span: invocationSpan(invocation, word),
        stage: stages.stageOf.get(invocation.instruction),
        message: 'The server is set up to let everybody in who can reach it, and everybody who is in can run code.',
      };
  }
}

function* allowRoot({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const { name, args, instruction } = invocation;
    // Other programs have an --allow-root of their own (bower, wp).
    if (!name.startsWith('jupyter') && !args.some((arg) => /^(?:lab|notebook|server|jupyter.*)$/.test(arg.value)))
      continue;
    const word = args.find((arg) =>
      /^--(?:allow-root|(?:NotebookApp|ServerApp|LabApp)\.allow_root=True)$/.test(arg.value),
    );
    if (word !== undefined)
      yield {
        span: invocationSpan(invocation, word),
        stage: stages.stageOf.get(instruction),
        message: 'Jupyter is told to start as root, so that every notebook is run with all rights in the container.',
      };
  }
}

/** The commands of an image: ENTRYPOINT in the exec form gets the words of CMD behind its own. */
function* started({ invocations, runs, stages }: Subject): Iterable<Invocation> {
  yield* invocations;
  for (const stage of stages.inFinal) {
    const last = (keyword: string): Invocation | undefined =>
      runs.findLast((run) => run.instruction.keyword === keyword && stages.stageOf.get(run.instruction) === stage)
        ?.invocations[0];
    const entry = last('ENTRYPOINT');
    const command = last('CMD');
    if (entry?.instruction.exec !== true || command?.instruction.exec !== true) continue;
    // Every offset is in the CMD, which is what a finding marks.
    yield { ...command, name: entry.name, args: [...entry.args, command.program, ...command.args] };
  }
}

function* exposedServers(subject: Subject): Iterable<Hit> {
  for (const instruction of subject.dockerfile.instructions)
    for (const pair of instruction.keyword === 'ENV' ? instruction.pairs : [])
      if (isOpenAddress(pair.name, pair.value ?? ''))
        yield {
          span: wordSpan(instruction, pair),
          stage: subject.stages.stageOf.get(instruction),
          message: 'ollama listens on every address and asks nobody for a login.',
        };
  for (const invocation of started(subject)) {
    const word = openServer(invocation);
    if (word !== undefined)
      yield {
        span: invocation.source.span(word.start, word.end),
        stage: subject.stages.stageOf.get(invocation.instruction),
        message: `${invocation.name} listens on every address and asks nobody for a login.`,
      };
  }
}

function* sshServer({ dockerfile: { instructions }, invocations, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'EXPOSE') continue;
    for (const word of instruction.words)
      if (/^22(?:\/tcp)?$/i.test(word.value))
        yield {
          span: wordSpan(instruction, word),
          stage: stages.stageOf.get(instruction),
          message: 'The image offers the port of SSH.',
        };
  }
  for (const invocation of invocations)
    if (invocation.name === 'sshd' && invocation.instruction.keyword !== 'RUN')
      yield {
        span: invocationSpan(invocation),
        stage: stages.stageOf.get(invocation.instruction),
        message: 'The container runs an SSH server.',
      };
}

export const serviceRules: readonly Rule[] = [
  {
    id: 'notebook-without-login',
    severity: 'high',
    reason: 'a notebook server runs any code for whoever reaches it; open ones are found and used within hours',
    cwe: [306],
    title: 'Notebook server without a login',
    help: `Leave the token alone: Jupyter makes one at each start and prints it. For a fixed login pass the token when the container starts:

    docker run -e JUPYTER_TOKEN="$(openssl rand -hex 32)" image`,
    bad: [
      'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["start-notebook.sh", "--NotebookApp.token=\'\'"]',
      "FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ip=0.0.0.0 --ServerApp.token= --ServerApp.password=''",
      'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["jupyter", "lab", "--IdentityProvider.token", ""]',
      'FROM quay.io/jupyter/base-notebook:2024-10-07\nRUN echo "c.NotebookApp.token = \'\'" >> ~/.jupyter/jupyter_notebook_config.py',
      'FROM quay.io/jupyter/base-notebook:2024-10-07\nENV JUPYTER_TOKEN=""',
      'FROM codercom/code-server:4.96.2\nUSER 1000\nCMD ["code-server", "--auth", "none"]',
    ],
    good: [
      'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ip=0.0.0.0 --ServerApp.token=$JUPYTER_TOKEN',
      "FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ServerApp.token='' --PasswordIdentityProvider.hashed_password=$HASH",
      'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["start-notebook.sh"]',
    ],
    check: withoutLogin,
  },
  {
    id: 'jupyter-allow-root',
    severity: 'medium',
    reason: "every notebook, also a stranger's, is run as root of the container",
    cwe: [250],
    title: 'Jupyter allowed to run as root',
    help: `Jupyter refuses to run as root for a reason: a notebook runs whatever is in it. Start it as an ordinary user:

    USER 1000
    CMD ["jupyter", "lab", "--ip=0.0.0.0"]`,
    bad: [
      'FROM python:3.12\nUSER 1\nCMD ["jupyter", "lab", "--allow-root"]',
      'FROM python:3.12\nUSER 1\nCMD jupyter notebook --ip 0.0.0.0 --no-browser --allow-root',
    ],
    good: [
      'FROM python:3.12\nUSER 1\nCMD ["jupyter", "lab"]',
      'FROM composer:2\nUSER 1\nCMD ["bower", "--allow-root"]',
    ],
    check: allowRoot,
  },
  {
    id: 'exposed-server',
    severity: 'medium',
    reason: 'whether anybody reaches it depends on the network around the container',
    cwe: [306],
    title: 'ML server open to every address',
    help: `These servers have no login by default: whoever reaches the port can read and change experiments and models, or start jobs. Listen
on the loopback address behind a proxy that asks for a login, or turn the server's own login on:

    CMD ["mlflow", "server", "--app-name", "basic-auth", "--host", "0.0.0.0"]`,
    bad: [
      'FROM python:3.12\nUSER 1\nCMD ["mlflow", "server", "--host", "0.0.0.0"]',
      'FROM python:3.12\nUSER 1\nENTRYPOINT ["mlflow", "ui"]\nCMD ["--host=0.0.0.0"]',
      'FROM python:3.12\nUSER 1\nCMD tensorboard --logdir /logs --bind_all',
      'FROM python:3.12\nUSER 1\nCMD ray start --head --dashboard-host=0.0.0.0',
      'FROM python:3.12\nUSER 1\nCMD ["vllm", "serve", "org/model", "--host", "0.0.0.0"]',
      'FROM ollama/ollama:0.9.0\nENV OLLAMA_HOST=0.0.0.0:11434\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nUSER 1\nCMD ["mlflow", "server", "--host", "127.0.0.1"]',
      'FROM python:3.12\nUSER 1\nCMD mlflow server --app-name basic-auth --host 0.0.0.0',
      'FROM python:3.12\nUSER 1\nCMD vllm serve org/model --host 0.0.0.0 --api-key $KEY',
      'FROM ollama/ollama:0.9.0\nENV OLLAMA_HOST=127.0.0.1\nUSER 1',
      'FROM python:3.12\nUSER 1\nCMD uvicorn app:app --host 0.0.0.0',
    ],
    check: exposedServers,
  },
  {
    id: 'ssh-server',
    severity: 'medium',
    reason: 'a second way in, with keys and users of its own to look after',
    cwe: [284],
    title: 'SSH server in the image',
    help: `A shell in a running container comes from docker exec or kubectl exec, which the platform's rights control and log. Remove the SSH
server and its EXPOSE line.`,
    bad: ['FROM debian:12\nEXPOSE 80 22\nUSER 1', 'FROM debian:12\nUSER 1\nCMD ["/usr/sbin/sshd", "-D"]'],
    good: ['FROM debian:12\nEXPOSE 8022 2222/tcp\nUSER 1\nCMD ["ssh", "host"]'],
    check: sshServer,
  },
];
