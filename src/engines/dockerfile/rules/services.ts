import type { Invocation } from '../commands';
import { options } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import type { Argument } from '../values';

/** What the program gets: `--token=''` in the exec form reaches it with its quotes, which it takes for an empty string. */
function isEmpty(value: string): boolean {
  return /^(?:''|""|u''|None)?$/.test(value.trim());
}

const loginSetting =
  /^(?:--|c\.)?(?:NotebookApp|ServerApp|LabApp|IdentityProvider|PasswordIdentityProvider)\.(token|password|hashed_password)$/;

function* withoutLogin({ dockerfile: { instructions }, invocations, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ENV') continue;
    for (const pair of instruction.pairs) {
      const open =
        (/^JUPYTER_TOKEN$/.test(pair.name) && isEmpty(pair.value ?? '')) ||
        (pair.name === 'DISABLE_AUTH' && pair.value === 'true');
      if (open)
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

function loginOff(invocation: Invocation): Argument | undefined {
  const settings = invocation.args.flatMap((word, at) => readSetting(word, invocation.args[at + 1]));
  const token = settings.find((setting) => setting.name === 'token' && isEmpty(setting.value));
  const password = settings.some((setting) => setting.name !== 'token' && !isEmpty(setting.value));
  if (token !== undefined && !password) return token.word;
  if (invocation.name === 'code-server')
    return options(invocation, '--auth').find(({ value }) => value === 'none')?.valueWord;
  return undefined;
}

/** `--ServerApp.token=''`, `--ServerApp.token ''`, and a line of a configuration file that is echoed: `c.ServerApp.token = ''`. */
function readSetting(word: Argument, next: Argument | undefined): { name: string; value: string; word: Argument }[] {
  if (word.value.length > 2_000 || !/(?:App|Provider)\.(?:token|password|hashed_password)/.test(word.value)) return [];
  return word.value.split(/\\n|\n/).flatMap((line) => {
    const [key, ...rest] = line.split('=');
    const name = loginSetting.exec(key?.trim() ?? '')?.[1];
    if (name === undefined) return [];
    const separate = rest.length === 0 && next !== undefined && !next.value.startsWith('-');
    if (rest.length === 0 && !separate) return [];
    return [{ name, value: separate ? next.value : rest.join('='), word }];
  });
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

/** Servers without a login of their own: the words that make them listen to every address. */
function openServer(invocation: Invocation): Argument | undefined {
  const { name, args } = invocation;
  const words = args.map((arg) => arg.value);
  const everywhere = (...names: string[]): Argument | undefined =>
    options(invocation, ...names).find(({ value }) => /^(?:0\.0\.0\.0|::|\[::\]|\*)(?::\d+)?$/.test(value))?.valueWord;
  if (name === 'mlflow' && (words.includes('server') || words.includes('ui')))
    return words.some((word) => /^--app-name(?:=|$)/.test(word)) ? undefined : everywhere('--host', '-h');
  if (name === 'ray' && words[0] === 'start') return everywhere('--dashboard-host');
  if (name === 'tensorboard')
    return everywhere('--host') ?? args.find((arg) => /^--bind_all(?:=true)?$/.test(arg.value));
  if (name === 'dask-scheduler' || (name === 'dask' && words[0] === 'scheduler')) return everywhere('--host');
  if (name === 'vllm' && words[0] === 'serve')
    return words.some((word) => /^--api-key(?:=|$)/.test(word)) ? undefined : everywhere('--host');
  return name === 'prefect' || name === 'aim' || name === 'optuna-dashboard' ? everywhere('--host', '-h') : undefined;
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
      if (pair.name === 'OLLAMA_HOST' && /^(?:https?:\/\/)?(?:0\.0\.0\.0|\[::\])(?::\d+)?$/.test(pair.value ?? ''))
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
