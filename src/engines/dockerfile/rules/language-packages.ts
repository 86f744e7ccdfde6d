import type { Invocation } from '../commands';
import { positionalBut } from '../managers';
import { options, pipInstall } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject } from '../rule';
import type { Argument } from '../values';

/** How a package manager of a language is told what to install, and when a name holds its version. */
interface Installer {
  readonly install: RegExp;
  readonly valued: ReadonlySet<string>;
  /** Options that give the version, or take everything from a lock file. */
  readonly fixed: RegExp;
  readonly pinned: (name: string) => boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** A path, an archive, or an address that names a commit or tag. */
const isPlace = (name: string): boolean =>
  /^(?:\.{0,2}\/|~|\.$|file:)|\.(?:tgz|tar\.gz|gem)$/.test(name) || /^[a-z+]+:\/\/.*#.|^git@.*#./i.test(name);

const npm: Installer = {
  install: /^(?:install|i|add|in|ins|isntall)$/,
  valued: words('--prefix --registry --cache --userconfig --loglevel --omit --include -C --tag --cwd --modules-folder'),
  fixed: /^$/,
  pinned: (name) => isPlace(name) || /.@(?!latest$|next$).+/.test(name) || /^[\w-]+\/[\w.-]+#./.test(name),
};

const installers: Readonly<Record<string, Installer>> = {
  npm,
  pnpm: npm,
  gem: {
    install: /^(?:install|i)$/,
    valued: words('-i --install-dir -n --bindir --source -s -P --trust-policy --platform --document'),
    fixed: /^(?:-v|--version)/,
    pinned: (name) => isPlace(name) || /:[\d.]/.test(name),
  },
  go: {
    install: /^(?:install|get)$/,
    valued: words('-ldflags -tags -gcflags -asmflags -o -mod -p -modfile -C'),
    fixed: /^-mod(?:=|$)/,
    pinned: (name) => !/^[\w-]+(?:\.[\w-]+)+\//.test(name) || /@(?!latest$|upgrade$|patch$|none$|master$|main$)./.test(name),
  },
  cargo: {
    install: /^(?:install|binstall)$/,
    valued: words('--features -F --root --target --target-dir --jobs -j --profile --index --registry --bin --example'),
    fixed: /^(?:--version|--vers|--git|--path|--tag|--rev|--branch)(?:=|$)/,
    pinned: (name) => isPlace(name) || name.includes('@'),
  },
}; // prettier-ignore

function unpinnedNames({ name, args }: Invocation): Argument[] {
  const installer = Object.hasOwn(installers, name) ? installers[name] : undefined;
  if (installer === undefined || args.some(({ value }) => installer.fixed.test(value))) return [];
  const [command, ...names] = positionalBut(args, installer.valued);
  if (command === undefined || !installer.install.test(command.value)) return [];
  return names.filter(({ value }) => !value.startsWith('$') && !installer.pinned(value));
}

function* unpinned({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const names = unpinnedNames(invocation);
    const [first] = names;
    if (first === undefined) continue;
    const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
    yield {
      span: invocationSpan(invocation, ...names),
      stage: stages.stageOf.get(invocation.instruction),
      message: `${invocation.name} installs whatever version of \`${first.value.slice(0, 80).replace(/:\/\/[^/@]*@/, '://')}\`${more} is newest when the image is built.`,
    };
  }
}

function* unhashed({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const install = pipInstall(invocation);
    if (install === undefined || install.some(({ value }) => /^--(?:require-hashes|no-index)$/.test(value))) continue;
    if (stages.stageOf.get(invocation.instruction)?.variables.get('PIP_REQUIRE_HASHES') !== undefined) continue;
    const [file] = options({ ...invocation, args: install }, '-r', '--requirement', '--requirements');
    if (file !== undefined)
      yield {
        span: invocationSpan(invocation, file.word, file.valueWord),
        stage: stages.stageOf.get(invocation.instruction),
        message:
          'pip takes what the index serves under these names and versions, whether it is what was tested or not.',
      };
  }
}

export const languagePackageRules: readonly Rule[] = [
  {
    id: 'unpinned-package',
    severity: 'low',
    buildStageSeverity: 'info',
    reason: 'the build changes over time; a bad release reaches it at once',
    cwe: [1357],
    title: 'Package or tool without a version',
    help: `Name the version of each package that npm, gem, go or cargo installs, or install what a lock file lists (npm ci):

    RUN npm install --global typescript@5.9.2
    RUN go install golang.org/x/tools/gopls@v0.20.0
    RUN cargo install --locked ripgrep@14.1.1
    RUN gem install bundler:2.5.23`,
    bad: [
      'FROM node:22\nRUN npm install -g typescript left-pad@1.3.0\nUSER 1',
      'FROM node:22\nRUN npm i @scope/tool@latest\nUSER 1',
      'FROM ruby:3.3\nRUN gem install rails\nUSER 1',
      'FROM golang:1.23\nRUN go install -ldflags "-s -w" github.com/o/r/cmd/x@latest\nUSER 1',
      'FROM rust:1.82\nRUN cargo install --locked ripgrep\nUSER 1',
    ],
    good: [
      'FROM node:22\nRUN npm install && npm ci && npm install -g @scope/tool@1.2.3 ./local.tgz --registry https://r.example\nUSER 1',
      'FROM ruby:3.3\nRUN gem install rails:7.1.0 && gem install rake -v 13.2.1\nUSER 1',
      'FROM golang:1.23\nRUN go install ./cmd/x && go install github.com/o/r/cmd/x@v1.2.3 && go build example.org/x\nUSER 1',
      'FROM rust:1.82\nRUN cargo install ripgrep@14.1.1 && cargo install --path . && cargo install --version 1.0.0 x\nUSER 1',
    ],
    check: unpinned,
  },
  {
    id: 'pip-without-hashes',
    severity: 'info',
    reason: 'the versions are written down; only the index itself, or a stolen account on it, can change what they are',
    cwe: [494],
    title: 'Requirements installed without hashes',
    help: `With hashes pip refuses a file that is not the one you tested, and any package the list forgot. pip-compile and uv write them:

    RUN pip install --no-cache-dir --require-hashes -r requirements.txt`,
    bad: [
      'FROM python:3.12\nRUN pip install -r requirements.txt\nUSER 1',
      'FROM python:3.12\nRUN python -m pip install --no-cache-dir --requirement=/tmp/r.txt\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN pip install --require-hashes -r requirements.txt && pip install --no-deps .\nUSER 1',
      'FROM python:3.12\nENV PIP_REQUIRE_HASHES=1\nRUN pip install -r requirements.txt\nUSER 1',
      'FROM python:3.12\nRUN pip install --no-index --find-links /wheels -r requirements.txt\nUSER 1',
    ],
    check: unhashed,
  },
];
