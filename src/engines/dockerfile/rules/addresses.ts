import type { Invocation } from '../commands';
import { positionalBut } from '../managers';
import { options, pipInstall, positional } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject } from '../rule';
import { scriptFile } from '../scripts';
import type { Argument } from '../values';
import { hasCheck } from './downloaded';

const web = /^(?:https?|ftp):\/\//i;
const commit = /(?:^|[^0-9a-f])[0-9a-f]{40}(?:[0-9a-f]{24})?(?:[^0-9a-f]|$)/;
/** What moves with each commit; a tag is a version, as a name of a package has one. */
const branch = /^(?:head|main|master|trunk|dev(?:el(?:op)?)?|latest|nightly|next|edge)$/i;

/** Code at an address that can be another one tomorrow: a file without a digest, or a repository without a commit or tag. */
function isMovable(text: string): boolean {
  // `name @ https://…` and `name[extra]@git+https://…`.
  const address = text.replace(/^[\w.-]+(?:\[[^\]]*\])?\s*@\s*(?=[a-z+]+:\/\/)/i, '');
  if (/[$`]/.test(address) || commit.test(address)) return false;
  if (/^(?:git|hg|svn|bzr)\+/i.test(address) || /^git(?::\/\/|@)/i.test(address)) {
    const path = address.replace(/^[^:]+:\/\/[^/]*/, '').replace(/^git@[^:]*/, '');
    const stated =
      /@([^/@#]+)(?:#.*)?$/.exec(path)?.[1] ?? /#(?!egg=|subdirectory=)(?:semver:)?([^&]+)$/.exec(path)?.[1];
    return stated === undefined || branch.test(stated);
  }
  return web.test(address) && !/[#&](?:sha\d+|md5)=[0-9a-f]{32,}/i.test(address);
}

/** `owner/repository` of a forge, as npm's programs take it. */
const ofForge = /^(?:(?:github|gitlab|bitbucket|gist):)?[\w-]+\/[\w.-]+$/;
const isMovablePackage = (name: string): boolean =>
  isMovable(name) || (ofForge.test(name) && !name.startsWith('@') && !/#./.test(name) && !/^\.{0,2}\//.test(name));

/** What an invocation takes from addresses and runs, now or when what it installs is started. */
function taken(invocation: Invocation): Argument[] {
  const { name, args } = invocation;
  const first = args[0]?.value ?? '';
  const movable = (words: readonly Argument[]): Argument[] => words.filter(({ value }) => isMovable(value));
  // `uv run https://…` starts what lies there.
  if (invocation.wrappers.length > 0 && web.test(invocation.program.value)) return movable([invocation.program]);
  const install = pipInstall(invocation);
  if (install !== undefined) {
    if (install.some(({ value }) => value === '--require-hashes')) return [];
    const indexes = options({ ...invocation, args: install }, ...notPackages).map(({ valueWord }) => valueWord);
    return movable(install.filter((word) => !indexes.includes(word)));
  }
  const from = options(invocation, '--from', '--with', '--spec').map(({ valueWord }) => valueWord);
  if (name === 'uvx' || (name === 'uv' && /^(?:run|tool)$/.test(first)) || (name === 'pipx' && first === 'run'))
    return movable([...from, ...positional(invocation)]);
  if (name === 'deno' && /^(?:run|install|serve)$/.test(first))
    return args.filter(({ value }) => web.test(value) && !/@v?\d+\.\d+[^/]*\//.test(value)).slice(0, 1);
  if (name === 'npx' || name === 'bunx' || (/^(?:npm|pnpm|yarn|bun)$/.test(name) && /^(?:exec|dlx|x)$/.test(first))) {
    const packages = options(invocation, '-p', '--package').map(({ valueWord }) => valueWord);
    const [command] = positional({ ...invocation, args: name === 'npx' || name === 'bunx' ? args : args.slice(1) });
    const names = packages.length > 0 ? packages : command === undefined ? [] : [command];
    return names.filter(({ value }) => isMovablePackage(value));
  }
  if (name === 'go' && first === 'run') {
    const [module] = positionalBut(args.slice(1), goValued);
    return module !== undefined && /^[\w-]+(?:\.[\w-]+)+\/.*@/.test(module.value) && isBranch(module) ? [module] : [];
  }
  if (name !== 'cargo' || !args.some(({ value }) => /^(?:install|binstall)$/.test(value))) return [];
  const fixed = options(invocation, '--rev', '--tag').length > 0;
  return fixed ? [] : options(invocation, '--git').map(({ valueWord }) => valueWord);
}

const notPackages = ['-i', '--index-url', '--extra-index-url', '-f', '--find-links', '--proxy', '--index', '--default-index', '-r', '--requirement', '-c', '--constraint']; // prettier-ignore
const goValued = new Set(['-ldflags', '-tags', '-gcflags', '-o', '-mod', '-exec', '-C', '-modfile']);
const isBranch = ({ value }: Argument): boolean => branch.test(value.slice(value.lastIndexOf('@') + 1));

/** Where what an invocation unpacks from a download comes to lie; undefined when it unpacks none. */
function unpackedTo(invocation: Invocation): string | undefined {
  const { name, args, download } = invocation;
  if (download?.source !== invocation.source) return undefined;
  const unpacks =
    (/^(?:bsd|g)?tar$/.test(name) && args.some(({ value }) => /^-?[a-zA-Z]*x|^--(?:extract|get)$/.test(value))) ||
    (name === 'cpio' && args.some(({ value }) => /^-[a-z]*i|^--extract$/.test(value)));
  if (!unpacks) return undefined;
  return options(invocation, '-C', '--directory').at(-1)?.value ?? '.';
}

/** Where the programs of a system lie: what runs there was in the image before, as far as is known. */
const ofSystem = /^\/(?:usr\/)?s?bin\/|^\/(?:etc|proc|dev|sys)\//;

function isBelow(word: string, folder: string): boolean {
  if (/[$`]/.test(word) || !/[/\\]/.test(word)) return false;
  if (folder === '.' || !folder.startsWith('/')) return !word.startsWith('/');
  return word.startsWith(`${folder.replace(/\/+$/, '')}/`) && !ofSystem.test(word);
}

function* codeFromAddress({ runs, stages }: Subject): Iterable<Hit> {
  for (const { instruction, invocations } of runs) {
    let unpacked: { readonly by: Invocation; readonly folder: string } | undefined;
    const stage = stages.stageOf.get(instruction);
    for (const invocation of invocations) {
      const words = taken(invocation);
      if (words.length > 0)
        yield {
          span: invocationSpan(invocation, ...words),
          stage,
          message: `${invocation.name} runs or installs what lies at an address when the image is built: no digest, commit or version says which code that is.`,
        };
      if (hasCheck(invocation)) unpacked = undefined;
      const run =
        unpacked &&
        [invocation.program, scriptFile(invocation)].find(
          (word) => word && isBelow(word.value, unpacked?.folder ?? ''),
        );
      if (unpacked && run) {
        const { by } = unpacked;
        yield {
          span: by.source === invocation.source ? invocationSpan(invocation, run, by.program) : invocationSpan(by),
          stage,
          message: 'A downloaded archive is unpacked as it comes, and a program in it run.',
        };
        unpacked = undefined;
      }
      const folder = unpackedTo(invocation);
      if (folder !== undefined) unpacked = { by: invocation, folder };
    }
  }
}

export const addressRules: readonly Rule[] = [
  {
    id: 'code-from-address',
    severity: 'medium',
    buildStageSeverity: 'low',
    reason:
      'the owner of the address decides what runs, as with a downloaded script; mostly it is a repository that is known by name',
    cwe: [494],
    title: 'Code from an address without a digest or commit',
    help: `What lies at an address can be another thing tomorrow. Name the full commit of a repository, the digest of a file, or a version from a registry; check a
downloaded archive before it is unpacked:

    RUN pip install "git+https://github.com/org/repo@<40 hex digits of the commit>"
    RUN pip install "https://example.com/a-1.2-py3-none-any.whl#sha256=<digest>"
    RUN cargo install --git https://github.com/org/repo --rev <commit>`,
    bad: [
      'FROM python:3.12\nRUN pip install git+https://github.com/o/r\nUSER 1',
      'FROM python:3.12\nRUN pip install --no-cache-dir "r[x] @ git+https://github.com/o/r@main#subdirectory=a"\nUSER 1',
      'FROM python:3.12\nRUN python -m pip install https://x.example/a-1-py3-none-any.whl\nUSER 1',
      'FROM python:3.12\nRUN uv pip install https://github.com/o/r/archive/refs/heads/main.zip\nUSER 1',
      'FROM python:3.12\nRUN pipx install git+https://github.com/o/r.git\nUSER 1',
      'FROM python:3.12\nRUN uv run https://x.example/a.py\nUSER 1',
      'FROM python:3.12\nRUN uvx --from git+https://github.com/o/r tool\nUSER 1',
      'FROM node:22\nRUN npx --yes https://x.example/a.tgz\nUSER 1',
      'FROM node:22\nRUN npx github:o/r\nUSER 1',
      'FROM node:22\nRUN pnpm dlx git+https://github.com/o/r.git\nUSER 1',
      'FROM denoland/deno:2.1.4\nRUN deno run -A https://x.example/a.ts\nUSER 1',
      'FROM golang:1.23\nRUN go run github.com/o/r/cmd/x@latest -v\nUSER 1',
      'FROM rust:1.82\nRUN cargo install --locked --git https://github.com/o/r\nUSER 1',
      'FROM debian:12\nRUN curl -fsSL https://x.example/a.tgz | tar xz -C /opt && /opt/a/install.sh\nUSER 1',
      'FROM debian:12\nRUN wget -qO- https://x.example/a.tgz | tar -xz && cd a && ./configure && make\nUSER 1',
      'FROM debian:12\nRUN curl https://x.example/a.tgz | tar xz -C / && sh /opt/a/install.sh\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN pip install "git+https://github.com/o/r@' +
        'ab'.repeat(20) +
        '" git+https://github.com/o/s@v1.2.3\nUSER 1',
      'FROM python:3.12\nRUN pip install "https://x.example/a-1-py3-none-any.whl#sha256=' +
        'ab'.repeat(32) +
        '"\nUSER 1',
      'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple --find-links https://x.example/links x==1\nUSER 1',
      'FROM python:3.12\nRUN pip install https://github.com/o/r/archive/' +
        'ab'.repeat(20) +
        '.zip && uv run app.py && uvx ruff@0.5.0\nUSER 1',
      'FROM node:22\nRUN npx --yes @scope/tool@1.2.3 https://x.example && npm exec -- tsc && npx ./local github:o/r\nUSER 1',
      'FROM denoland/deno:2.1.4\nRUN deno run -A main.ts && deno run https://deno.land/std@0.224.0/a.ts\nUSER 1',
      'FROM golang:1.23\nRUN go run ./cmd/x && go run github.com/o/r/cmd/x@v1.2.3\nUSER 1',
      'FROM rust:1.82\nRUN cargo install --git https://github.com/o/r --tag v1.0.0 && cargo install ripgrep@14.1.1\nUSER 1',
      'FROM debian:12\nRUN curl -fsSL https://x.example/a.tgz | tar xz -C /opt && /usr/bin/ldconfig && make -C /opt/a\nUSER 1',
      'FROM debian:12\nRUN curl -fsSLo a.tgz https://x.example/a.tgz && echo "ab  a.tgz" | sha256sum -c && tar xzf a.tgz && ./a/install.sh\nUSER 1',
    ],
    check: codeFromAddress,
  },
];
