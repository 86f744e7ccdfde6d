import type { Invocation } from '../commands';
import type { Span } from '../located';
import { flag, isLoopback, options, pipInstall, positional } from '../options';
import type { Instruction } from '../parse';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import type { Argument } from '../values';

const off = /^(?:0|false|no|off|none)$/i;
const truthy = /^(?!(?:0|false|no|off|)$)/i;

/** Variables that turn certificate checks off, with the values that do so. */
const variables: Readonly<Record<string, RegExp>> = {
  GIT_SSL_NO_VERIFY: truthy,
  PYTHONHTTPSVERIFY: off,
  NODE_TLS_REJECT_UNAUTHORIZED: off,
  NPM_CONFIG_STRICT_SSL: off,
  YARN_ENABLE_STRICT_SSL: off,
  PIP_TRUSTED_HOST: truthy,
  UV_INSECURE_HOST: truthy,
  CONDA_SSL_VERIFY: off,
  MAMBA_SSL_VERIFY: off,
  GOINSECURE: truthy,
  MLFLOW_TRACKING_INSECURE_TLS: truthy,
};

/** A variable set by ENV, ARG, `export` or in front of a command. */
function* assigned({
  dockerfile: { instructions },
  invocations,
  stages,
}: Subject): Iterable<{ name: string; value: string; hit: Omit<Hit, 'message'> }> {
  for (const instruction of instructions) {
    if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG') continue;
    for (const pair of instruction.pairs)
      yield {
        name: pair.name.toUpperCase(),
        value: pair.value ?? '',
        hit: { span: wordSpan(instruction, pair), stage: stages.stageOf.get(instruction) },
      };
  }
  for (const { name, args, assignments, source, instruction } of invocations) {
    for (const word of name === 'export' ? [...assignments, ...args] : assignments) {
      const equals = word.value.indexOf('=');
      if (equals === -1) continue;
      const hit = { span: source.span(word.start, word.end), stage: stages.stageOf.get(instruction) };
      yield { name: word.value.slice(0, equals).toUpperCase(), value: word.value.slice(equals + 1), hit };
    }
  }
}

/** The words that make a program skip the check of a server's certificate, if any. */
function unverified(invocation: Invocation): Argument | undefined {
  const { name, args } = invocation;
  const value = (pattern: RegExp): Argument | undefined => args.find((arg) => pattern.test(arg.value));
  if (pipInstall(invocation) !== undefined) return value(/^--(?:trusted-host|allow-insecure-host)(?:=|$)/);
  switch (name) {
    case 'curl':
      return localOnly(invocation) ? undefined : flag(invocation, '-k', '--insecure', '--proxy-insecure');
    case 'wget':
      return localOnly(invocation) ? undefined : value(/^--no-check-certificate$/);
    case 'git':
      return value(/^http\.(?:\S+\.)?sslverify=(?:0|false|no|off)$/i) ?? pair(args, /^http\.(?:\S+\.)?sslverify$/i);
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return value(/^(?:--)?strict-ssl=false$/i) ?? pair(args, /^(?:--)?strict-ssl$/i);
    case 'pip':
    case 'pip3':
      return value(/^(?:global|install)\.trusted-host$/);
    case 'conda':
    case 'mamba':
    case 'micromamba':
      return value(/^(?:--insecure|-k)$/) ?? pair(args, /^ssl_verify$/i);
    case 'apt':
    case 'apt-get':
      return value(/^(?:-o)?Acquire::https(?:::\S+)?::Verify-(?:Peer|Host)=(?:0|false|no|off)$/i);
    case 'aws':
      return value(/^--no-verify-ssl$/);
    case 'helm':
    case 'kubectl':
      return value(/^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/);
    case 'skopeo':
    case 'podman':
    case 'buildah':
      return value(/^--(?:src-|dest-)?tls-verify=(?:0|false|no|off)$/i);
    default:
      return undefined;
  }
}

/** `key off` as two words. */
function pair(args: readonly Argument[], key: RegExp): Argument | undefined {
  const at = args.findIndex((arg) => key.test(arg.value));
  return at !== -1 && off.test(args[at + 1]?.value ?? '') ? args[at] : undefined;
}

/** A health check of the container's own server needs no certificate. */
function localOnly(invocation: Invocation): boolean {
  const addresses = positional(invocation).filter(({ value }) => /:\/\/|^localhost/.test(value));
  return addresses.length > 0 && addresses.every(({ value }) => isLoopback(value));
}

function* verificationOff(subject: Subject): Iterable<Hit> {
  for (const { name, value, hit } of assigned(subject)) {
    const pattern = Object.hasOwn(variables, name) ? variables[name] : undefined;
    if (pattern?.test(value) === true) yield { ...hit, message: `${name} turns the check of server certificates off.` };
  }
  for (const invocation of subject.invocations) {
    const word = unverified(invocation);
    if (word !== undefined)
      yield {
        span: invocationSpan(invocation, word),
        stage: subject.stages.stageOf.get(invocation.instruction),
        message: `${invocation.name} is told not to check the server's certificate, so anybody on the way can answer in its place.`,
      };
  }
}

const unsigned: Readonly<Record<string, RegExp>> = {
  apt: /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:1|true|yes))$/i,
  apk: /^--allow-untrusted$/,
  yum: /^(?:--nogpgcheck|--no-gpgchecks?|--setopt=(?:\S+\.)?gpgcheck=(?:0|false))$/,
  zypper: /^(?:--no-gpg-checks|--allow-unsigned-rpm|--gpg-auto-import-keys-no)$/,
  rpm: /^(?:--nosignature|--nodigest)$/,
};
const packageManagers: Readonly<Record<string, string>> = {
  apt: 'apt',
  'apt-get': 'apt',
  aptitude: 'apt',
  apk: 'apk',
  yum: 'yum',
  dnf: 'yum',
  microdnf: 'yum',
  tdnf: 'yum',
  zypper: 'zypper',
  rpm: 'rpm',
};
const unsignedSource = /\[[^\]\n]{0,200}\btrusted=yes\b|\bgpgcheck=0\b/g;

function* unsignedPackages({ invocations, dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const family = Object.hasOwn(packageManagers, invocation.name) ? packageManagers[invocation.name] : undefined;
    const pattern = family === undefined ? undefined : unsigned[family];
    const word = pattern === undefined ? undefined : invocation.args.find((arg) => pattern.test(arg.value));
    if (word !== undefined)
      yield {
        span: invocationSpan(invocation, word),
        stage: stages.stageOf.get(invocation.instruction),
        message: `${invocation.name} is told to install packages whose signature is missing or wrong.`,
      };
  }
  for (const instruction of instructions) {
    if (instruction.keyword !== 'RUN' && instruction.keyword !== 'COPY') continue;
    for (const span of matches(instruction, unsignedSource))
      yield {
        span,
        stage: stages.stageOf.get(instruction),
        message: 'A package source is set up so that its packages need no signature.',
      };
  }
}

function* matches(instruction: Instruction, pattern: RegExp): Iterable<Span> {
  const texts = [instruction.text, ...instruction.heredocs.map(({ body }) => body)];
  for (const text of texts)
    for (const match of text.text.matchAll(pattern)) yield text.span(match.index, match.index + match[0].length);
}

function* plainIndex(subject: Subject): Iterable<Hit> {
  const plain = (value: string): boolean => /^http:\/\//i.test(value) && !isLoopback(value);
  for (const { name, value, hit } of assigned(subject))
    if (
      /^(?:PIP|UV)_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?$|^PIP_FIND_LINKS$|^NPM_CONFIG_REGISTRY$/.test(name) &&
      plain(value)
    )
      yield { ...hit, message: `${name} names a package index without TLS.` };
  for (const invocation of subject.invocations) {
    if (pipInstall(invocation) === undefined && !['npm', 'yarn', 'pnpm', 'pip', 'pip3'].includes(invocation.name))
      continue;
    const given = options(
      invocation,
      '--index-url',
      '--extra-index-url',
      '--index',
      '--default-index',
      '-i',
      '--find-links',
      '-f',
      '--registry',
    ).map(({ value, valueWord }) => ({ value, word: valueWord }));
    const settings = invocation.args.flatMap((word, index) =>
      /^(?:registry|global\.(?:extra-)?index-url)$/.test(word.value) && invocation.args[index + 1] !== undefined
        ? [{ value: invocation.args[index + 1]?.value ?? '', word }]
        : [],
    );
    for (const { value, word } of [...given, ...settings])
      if (plain(value))
        yield {
          span: invocationSpan(invocation, word),
          stage: subject.stages.stageOf.get(invocation.instruction),
          message: 'Packages come from an index without TLS.',
        };
  }
}

export const tlsRules: readonly Rule[] = [
  {
    id: 'tls-verification-off',
    severity: 'high',
    reason: 'whoever is on the way can put their own code into the image',
    cwe: [295],
    title: 'Certificate check turned off',
    help: `Without the check of certificates, TLS protects from nobody who can answer in the server's place. If a company proxy is the
reason, add its certificate instead:

    COPY company-ca.crt /usr/local/share/ca-certificates/
    RUN update-ca-certificates
    ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt`,
    bad: [
      'FROM python:3.12\nRUN curl -fsSLk https://x.example/a -o a\nUSER 1',
      'FROM python:3.12\nRUN curl --insecure https://x.example/a -o a\nUSER 1',
      'FROM python:3.12\nRUN wget --no-check-certificate https://x.example/a\nUSER 1',
      'FROM python:3.12\nRUN git config --global http.sslVerify false\nUSER 1',
      'FROM python:3.12\nRUN git -c http.sslVerify=false clone https://x.example/a.git\nUSER 1',
      'FROM python:3.12\nENV GIT_SSL_NO_VERIFY=1\nUSER 1',
      'FROM python:3.12\nENV PYTHONHTTPSVERIFY 0\nUSER 1',
      'FROM python:3.12\nRUN export NODE_TLS_REJECT_UNAUTHORIZED=0 && npm ci\nUSER 1',
      'FROM python:3.12\nRUN pip install --trusted-host pypi.example.com -r requirements.txt\nUSER 1',
      'FROM python:3.12\nRUN python3 -m pip install --trusted-host=pypi.example.com x==1\nUSER 1',
      'FROM python:3.12\nRUN npm config set strict-ssl false\nUSER 1',
      'FROM python:3.12\nRUN conda config --set ssl_verify no\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN curl -fsSL https://x.example/k -o k\nUSER 1',
      'FROM python:3.12\nUSER 1\nHEALTHCHECK CMD curl -fk https://localhost:8443/health || exit 1',
      'FROM python:3.12\nENV GIT_SSL_NO_VERIFY=false PYTHONHTTPSVERIFY=1\nUSER 1',
      'FROM python:3.12\nRUN git config --global http.sslVerify true && curl -o -k https://x.example\nUSER 1',
    ],
    check: verificationOff,
  },
  {
    id: 'unsigned-packages',
    severity: 'high',
    reason: 'packages are run as root when they install, and nothing shows who made them',
    cwe: [347],
    title: 'Packages installed without a signature check',
    help: `Mirrors and plain HTTP are safe only because packages are signed. Add the key of the source rather than turn the check off:

    RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /usr/share/keyrings/example.gpg \\
     && echo "deb [signed-by=/usr/share/keyrings/example.gpg] https://example.com/apt stable main" > /etc/apt/sources.list.d/example.list`,
    bad: [
      'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated x\nUSER 1',
      'FROM debian:12\nRUN apt-get -y --force-yes install x\nUSER 1',
      'FROM alpine:3.20\nRUN apk add --no-cache --allow-untrusted x.apk\nUSER 1',
      'FROM rockylinux:9\nRUN dnf install -y --nogpgcheck x\nUSER 1',
      'FROM debian:12\nRUN echo "deb [arch=amd64 trusted=yes] https://x.example/apt /" > /etc/apt/sources.list.d/x.list\nUSER 1',
      'FROM rockylinux:9\nCOPY <<END /etc/yum.repos.d/x.repo\n[x]\nbaseurl=https://x.example\ngpgcheck=0\nEND\nUSER 1',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nUSER 1',
      'FROM alpine:3.20\nRUN apk add --no-cache curl\nUSER 1',
    ],
    check: unsignedPackages,
  },
  {
    id: 'plain-http-index',
    severity: 'high',
    reason: 'whoever is on the way can put their own code into the image',
    cwe: [319],
    title: 'Package index without TLS',
    help: `Packages for Python and Node run code when they install, and are not signed: over plain HTTP anybody on the way can replace them.

    RUN pip install --index-url https://pypi.example.com/simple -r requirements.txt`,
    bad: [
      'FROM python:3.12\nRUN pip install --index-url http://pypi.example.com/simple x==1\nUSER 1',
      'FROM python:3.12\nRUN pip3 install -i http://pypi.example.com/simple x==1\nUSER 1',
      'FROM python:3.12\nENV PIP_INDEX_URL=http://pypi.example.com/simple\nUSER 1',
      'FROM node:22\nRUN npm config set registry http://npm.example.com\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple x==1\nUSER 1',
      'FROM python:3.12\nRUN pip install -i http://localhost:3141/simple x==1\nUSER 1',
    ],
    check: plainIndex,
  },
];
