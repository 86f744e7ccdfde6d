import { credentials, isSecretName } from '../credentials';
import type { Span } from '../located';
import type { Instruction } from '../parse';
import { type Hit, type Rule, type Subject, wordSpan } from '../rule';

/** Secrets that show by their own format, inside the instructions of these kinds. */
function* byFormat(
  subject: Subject,
  keywords: readonly Instruction['keyword'][],
): Iterable<{ instruction: Instruction; span: Span; title: string }> {
  const places = subject.dockerfile.instructions
    .filter(({ keyword }) => keywords.includes(keyword))
    .map((instruction) => ({ instruction, ...extent(instruction) }));
  let at = 0;
  for (const match of subject.tokens()) {
    while (at < places.length && (places[at]?.end ?? 0) <= match.start) at++;
    const place = places[at];
    if (place !== undefined && place.start <= match.start)
      yield { instruction: place.instruction, span: { start: match.start, end: match.end }, title: match.rule.title };
  }
}

function extent(instruction: Instruction): Span {
  const { start, end } = instruction.text.span(instruction.start, instruction.end);
  const last = instruction.heredocs.at(-1)?.body;
  return { start, end: last === undefined ? end : last.span(0, last.text.length).end };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function* secrets(
  subject: Subject,
  where: 'variables' | 'commands',
  keywords: readonly Instruction['keyword'][],
): Iterable<Hit> {
  const named = credentials(subject, 'secret', where);
  for (const { instruction, span, what } of named)
    yield {
      span,
      secret: true,
      stage: subject.stages.stageOf.get(instruction),
      message: `A secret is written out as ${what}.`,
    };
  let at = 0;
  const sorted = named.map(({ span }) => span).sort((a, b) => a.start - b.start);
  for (const { instruction, span, title } of byFormat(subject, keywords)) {
    while (at < sorted.length && (sorted[at]?.end ?? 0) <= span.start) at++;
    const next = sorted[at];
    if (next !== undefined && overlaps(next, span)) continue;
    yield {
      span,
      secret: true,
      stage: subject.stages.stageOf.get(instruction),
      message: `${instruction.keyword} holds a secret: ${title}.`,
    };
  }
}

function* buildArguments(subject: Subject): Iterable<Hit> {
  const literal = new Set(credentials(subject, 'secret', 'variables').map(({ span }) => span.start));
  for (const instruction of subject.dockerfile.instructions) {
    if (instruction.keyword !== 'ARG') continue;
    for (const pair of instruction.pairs) {
      const span = wordSpan(instruction, pair);
      if (isSecretName(pair.name) && !literal.has(span.start))
        yield {
          span,
          stage: subject.stages.stageOf.get(instruction),
          message: `The build argument ${pair.name} takes a secret, and the image's history keeps the value of every build argument that a RUN can see.`,
        };
    }
  }
}

function* weakPasswords(subject: Subject): Iterable<Hit> {
  for (const where of ['variables', 'commands'] as const)
    for (const { instruction, span, what } of credentials(subject, 'weak', where))
      yield {
        span,
        secret: true,
        stage: subject.stages.stageOf.get(instruction),
        message: `A password that everybody tries first is set as ${what}.`,
      };
}

/** Files that hold credentials, by their usual names. Certificates and public keys are none. */
const keyFile = [
  /^\.env(?:\.(?!example|sample|template|dist|defaults?|tmpl|schema|test$)[\w-]+)*$/,
  /^(?!example|sample|template|test|default)[\w-]+\.env$/,
  /^(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|identity)$/,
  /^(?!.*(?:cert|chain|bundle|pub|(?:^|[-_.])ca(?:[-_.]|$)|root))[\w.*-]+\.pem$/,
  /^[\w.*-]+\.(?:key|p12|pfx|jks|keystore|kdbx|ppk)$/,
  /^\.(?:netrc|pypirc|pgpass|git-credentials|htpasswd|databrickscfg|vault-token|s3cfg|boto|my\.cnf|dockercfg|dockerconfigjson)$/,
  /^(?:_netrc|kaggle\.json|kubeconfig|terraform\.tfstate|client_secrets?[\w.-]*\.json|application_default_credentials\.json)$/,
  /^(?:service[-_]?account|gcp|gcloud|google)[\w-]*(?:key|cred(?:ential)?s?|account)[\w-]*\.json$/,
  /^service[-_]?account[\w-]*\.json$/,
  /^(?:credentials?|secrets?)\.(?:json|ya?ml|toml|ini|env|txt|cfg)$/,
];
const keyPath =
  /(?:^|\/)(?:\.aws(?:\/credentials)?|\.ssh(?:\/(?!known_hosts|config|authorized_keys|.*\.pub$)[^/]*)?|\.kube(?:\/config)?|\.docker\/config\.json|\.kaggle|\.gnupg|\.config\/gcloud|\.azure|\.huggingface(?:\/token)?|\.cache\/huggingface\/token|\.streamlit\/secrets\.toml)\/?$/;

function isKeyFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  return path.length < 1_000 && (keyPath.test(path) || keyFile.some((pattern) => pattern.test(name)));
}

function* keyFiles(subject: Subject): Iterable<Hit> {
  for (const instruction of subject.dockerfile.instructions) {
    const { keyword, words, flags } = instruction;
    if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some((given) => given.name === 'from')) continue;
    for (const word of words.slice(0, -1))
      if (!/^(?:<<|https?:|git@)/.test(word.value) && isKeyFile(word.value))
        yield {
          span: wordSpan(instruction, word),
          stage: subject.stages.stageOf.get(instruction),
          message: `\`${word.value}\` holds credentials by its name, and everybody who can pull the image can read it; deleting it in a later step doesn't take it out.`,
        };
  }
}

const secretMount = `Take it out of the file, replace it at its provider (it is in the history of the repository), and hand it to the one step
that needs it as a secret mount, which leaves no trace in the image:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch-model.sh`;

/** Made of two halves so that no whole token stands in a file. */
const exampleKey = 'zk3Vn8' + 'Qw2Lx7Rt5Y';
const exampleToken = 'hf_' + 'RsXkQvLwZtYbNcMdJfHgPaUeTrWqSzCxVn';
const examplePassword = 'qV8#' + 'tL2z!Rw9';

export const credentialRules: readonly Rule[] = [
  {
    id: 'secret-in-env',
    severity: 'high',
    buildStageSeverity: 'medium',
    reason: 'everybody who can read the image or the repository has the credential',
    cwe: [798],
    title: 'Secret in ENV or ARG',
    help: `The values of ENV and ARG are part of the image's metadata: docker inspect and docker history show them to everybody who can pull
it. ${secretMount}

What the program needs when it runs comes from the environment it runs in, not from the image.`,
    bad: [
      `FROM python:3.12\nENV DB_PASSWORD=${examplePassword}\nUSER 1`,
      `FROM python:3.12\nENV A=1 \\\n  # why\n  API_KEY="${exampleKey}"\nUSER 1`,
      `FROM python:3.12\nARG REGISTRY_TOKEN=${exampleKey}\nUSER 1`,
      `FROM python:3.12\nENV MLFLOW_TRACKING_PASSWORD ${examplePassword}\nUSER 1`,
      `FROM python:3.12\nENV HUB=${exampleToken}\nUSER 1`,
      `FROM python:3.12\nONBUILD ENV DB_PASSWORD=${examplePassword}\nUSER 1`,
    ],
    good: [
      'FROM python:3.12\nENV DB_PASSWORD_FILE=/run/secrets/db\nUSER 1',
      'FROM python:3.12\nENV TOKENIZERS_PARALLELISM=false MAX_TOKENS=4096 PAD_TOKEN=0\nUSER 1',
      'FROM python:3.12\nENV API_KEY=${API_KEY} DB_PASSWORD="" SECRET_KEY=changeme\nUSER 1',
      'FROM python:3.12\nRUN --mount=type=secret,id=token,env=TOKEN ./fetch.sh\nUSER 1',
    ],
    check: (subject) => secrets(subject, 'variables', ['ENV', 'ARG']),
  },
  {
    id: 'secret-in-command',
    severity: 'high',
    buildStageSeverity: 'medium',
    reason: 'everybody who can read the image or the repository has the credential',
    cwe: [798],
    title: 'Secret in a command',
    help: `The command of every step is kept in the image's history, with what was typed in it. ${secretMount}`,
    bad: [
      `FROM python:3.12\nRUN curl -u admin:${examplePassword} -o m.bin https://models.example.com/m.bin\nUSER 1`,
      `FROM python:3.12\nRUN pip install --index-url https://ci:${exampleKey}@pypi.example.com/simple x==1\nUSER 1`,
      `FROM python:3.12\nRUN git clone https://${exampleToken}@huggingface.co/o/r\nUSER 1`,
      `FROM python:3.12\nRUN docker login -u ci --password=${examplePassword} registry.example\nUSER 1`,
      `FROM python:3.12\nRUN wget --header="Authorization: Bearer ${exampleKey}" https://x.example/f\nUSER 1`,
      `FROM python:3.12\nRUN echo 'app:${examplePassword}' | chpasswd\nUSER 1`,
      `FROM python:3.12\nRUN export HF_TOKEN=${exampleKey} && ./fetch.sh\nUSER 1`,
      `FROM python:3.12\nCMD ["serve", "--api-key", "${exampleKey}"]\nUSER 1`,
      `FROM python:3.12\nRUN <<END\nset -e\ncurl -u "admin:${examplePassword}" -O https://models.example.com/m.bin\nEND\nUSER 1`,
    ],
    good: [
      'FROM python:3.12\nRUN --mount=type=secret,id=t curl -u "admin:$(cat /run/secrets/t)" -O https://x.example/m.bin\nUSER 1',
      'FROM python:3.12\nRUN git clone https://git@github.com/o/r && git clone ssh://git@github.com/o/r\nUSER 1',
      'FROM python:3.12\nRUN pip install --index-url https://$USER:$PASS@pypi.example.com/simple x==1\nUSER 1',
      'FROM python:3.12\nRUN adduser --disabled-password --gecos "" app\nUSER app',
    ],
    check: (subject) =>
      secrets(subject, 'commands', ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'LABEL', 'COPY', 'ADD']),
  },
  {
    id: 'weak-password',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'it opens the service wherever nobody thought of setting another one',
    cwe: [1392],
    title: 'Default password in the image',
    help: `A password that is a well-known word protects nothing, and stays in force wherever the image is started without another one.
Leave it out, let the program refuse to start without one, and pass it in when the container runs:

    docker run --env-file production.env image`,
    bad: [
      'FROM postgres:16\nENV POSTGRES_PASSWORD=postgres\nUSER 1',
      "FROM debian:12\nRUN echo 'root:root' | chpasswd\nUSER 1",
    ],
    good: [
      'FROM postgres:16\nENV POSTGRES_USER=postgres\nUSER 1',
      'FROM python:3.12\nENV USE_TOKEN=true API_KEY=none\nUSER 1',
    ],
    check: weakPasswords,
  },
  {
    id: 'secret-build-arg',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason: 'what is passed in stays in the history of the image or of the build cache',
    cwe: [538],
    title: 'Secret passed as a build argument',
    help: `docker history shows the build arguments of the steps that could see them, and provenance attestations list them too. Use a secret
mount, which only the one step can read:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch-model.sh

    docker build --secret id=token,env=TOKEN .`,
    bad: ['FROM python:3.12\nARG GITHUB_TOKEN\nUSER 1', 'FROM python:3.12 AS build\nARG NPM_TOKEN=""\nFROM scratch'],
    good: [
      'FROM python:3.12\nARG VERSION\nARG TOKEN_FILE\nUSER 1',
      'FROM python:3.12\nRUN --mount=type=secret,id=t cat /run/secrets/t\nUSER 1',
    ],
    check: buildArguments,
  },
  {
    id: 'key-file-copied',
    severity: 'high',
    buildStageSeverity: 'medium',
    reason: 'everybody who can pull the image has the key',
    cwe: [538],
    title: 'Credentials file copied into the image',
    help: `Each COPY is a layer that can be unpacked by itself: the file stays readable even if a later step deletes it. Keep it out of the
build context by a line in .dockerignore, and mount it for the one step that needs it:

    RUN --mount=type=secret,id=netrc,target=/root/.netrc pip install -r requirements.txt
    RUN --mount=type=ssh git clone git@github.com:org/private.git`,
    bad: [
      'FROM python:3.12\nCOPY .env /app/\nUSER 1',
      'FROM python:3.12\nADD ["id_rsa", "/root/.ssh/id_rsa"]\nUSER 1',
      'FROM python:3.12\nCOPY --chown=1:1 deploy/server-key.pem a.txt /etc/\nUSER 1',
      'FROM python:3.12\ncopy kaggle.json /root/.kaggle/\nUSER 1',
      'FROM python:3.12\nCOPY .aws/credentials /root/.aws/credentials\nUSER 1',
      'FROM python:3.12 AS build\nCOPY .netrc /root/\nFROM scratch',
    ],
    good: [
      'FROM python:3.12\nCOPY .env.example ca.pem tls/fullchain.pem id_rsa.pub /app/\nUSER 1',
      'FROM python:3.12\nCOPY --from=build /out/.env /app/\nUSER 1',
      'FROM python:3.12\nCOPY app.py requirements.txt environment.yml /app/\nUSER 1',
    ],
    check: keyFiles,
  },
];
