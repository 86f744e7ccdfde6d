import { interprets, type Invocation, isDownload, programName, shells } from '../commands';
import { options, positional } from '../options';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import type { ShellWord } from '../shell';
import type { Instruction } from '../parse';

/** Whether a program takes its script from standard input: `sh`, `bash -s -- args`, `python -`, not `python -c code`. */
function readsScript(invocation: Invocation): boolean {
  if (!interprets(invocation.name)) return false;
  const inline = shells.has(invocation.name) ? /^-[a-z]*c$/ : /^-(?:[cem]|-eval|-execute|pe|ne|n|p|r)$/;
  for (const { value } of invocation.args) {
    if (inline.test(value)) return false;
    if (shells.has(invocation.name) && /^-[a-z]*s[a-z]*$/.test(value)) return true;
    if (value === '-' || value === '/dev/stdin') return true;
    if (!value.startsWith('-')) return false;
  }
  return true;
}

function isSubstitution(word: ShellWord | undefined): word is ShellWord {
  return word !== undefined && /^(?:\$\(|`|<\()/.test(word.value) && word.inner.length > 0;
}

/**
 * The words whose output a program runs as a script: `<(…)` as its file, `<<< "$(…)"`, what source is given, and the program itself
 * where a substitution stands in its place. What `sh -c` and eval get is read as a script of its own.
 */
function scriptWords(invocation: Invocation): (ShellWord | undefined)[] {
  const { name, args, command, program } = invocation;
  const words: (ShellWord | undefined)[] = [program];
  if (name === 'source' || name === '.') words.push(args[0]);
  if (!interprets(name)) return words;
  const inline = shells.has(name) && args.some(({ value }) => /^-[a-z]*c$/.test(value));
  if (!inline) words.push(args.find((arg) => !arg.value.startsWith('-')));
  for (const { operator, target } of command.redirects) if (operator === '<' || operator === '<<<') words.push(target);
  return words;
}

const powerShellDownload = /\b(?:downloadstring|iwr|irm|invoke-webrequest|invoke-restmethod|curl|wget)\b/i;

function runsDownload(invocation: Invocation): boolean {
  if (invocation.download !== undefined && (readsScript(invocation) || isExpression(invocation))) return true;
  for (const word of scriptWords(invocation)) {
    if (!isSubstitution(word)) continue;
    const inside = (other: Invocation): boolean => other.program.start >= word.start && other.program.end <= word.end;
    if (invocation.substituted.some((other) => isDownload(other) && inside(other))) return true;
  }
  if (!isExpression(invocation)) return false;
  const rest = invocation.source.text.slice(invocation.program.end, invocation.program.end + 1_000);
  return powerShellDownload.test(rest.split(/[;|\n]/, 1)[0] ?? '');
}

function isExpression({ name }: Invocation): boolean {
  return name === 'iex' || name === 'invoke-expression';
}

function* pipeToShell({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    if (!runsDownload(invocation)) continue;
    const { download } = invocation;
    const span =
      download?.source !== invocation.source
        ? invocationSpan(invocation)
        : invocationSpan(invocation, download.program);
    yield {
      span,
      stage: stages.stageOf.get(invocation.instruction),
      message:
        'A script is downloaded and run at once: whoever controls the server, or the way to it, decides what the build does.',
    };
  }
}

const verifiers = new Set([
  'sha256sum',
  'sha512sum',
  'sha384sum',
  'sha224sum',
  'sha1sum',
  'md5sum',
  'shasum',
  'b2sum',
  'gpg',
  'gpgv',
  'gpg2',
  'cosign',
  'minisign',
  'openssl',
  'get-filehash',
]);

function downloaded(invocation: Invocation): string[] {
  const files = options(invocation, '-o', '-O', '--output', '--output-document').map((option) => option.value);
  for (const { operator, target } of invocation.command.redirects)
    if (operator === '>' && target !== undefined) files.push(target.value);
  const named = files.filter((file) => !/^(?:-|https?:\/\/.*|\/dev\/.*)$/.test(file));
  if (named.length > 0) return named.map(programName);
  return positional(invocation).flatMap(({ value }) =>
    /^https?:\/\//.test(value) ? [programName(value.split(/[?#]/, 1)[0] ?? '')] : [],
  );
}

/** Scripts that one step downloads and the same or a later step of the stage runs, with no checksum or signature looked at between. */
function* downloadAndRun({ runs, stages }: Subject): Iterable<Hit> {
  let stage;
  let files = new Set<string>();
  for (const { instruction, invocations } of runs) {
    const current = stages.stageOf.get(instruction);
    if (current !== stage) files = new Set();
    stage = current;
    if (instruction.keyword !== 'RUN') continue;
    for (const invocation of invocations) {
      if (isDownload(invocation)) for (const file of downloaded(invocation)) files.add(file);
      else if (verifiers.has(invocation.name)) files.clear();
      else {
        const script = interprets(invocation.name)
          ? invocation.args.find((arg) => !arg.value.startsWith('-'))
          : invocation.program;
        if (
          script === undefined ||
          !files.has(programName(script.value)) ||
          (script === invocation.program && !/[/\\]/.test(script.value))
        )
          continue;
        yield {
          span: invocationSpan(invocation, script),
          stage,
          message: 'A downloaded file is run without a look at its checksum or signature.',
        };
        files.delete(programName(script.value));
      }
    }
  }
}

function* remoteAdd({ dockerfile: { instructions }, stages }: Subject): Iterable<Hit> {
  for (const instruction of instructions) {
    if (
      instruction.keyword !== 'ADD' ||
      instruction.flags.some(({ name, value }) => name === 'checksum' && value !== '')
    )
      continue;
    for (const word of instruction.words.slice(0, -1)) {
      const message = remoteProblem(word.value, instruction);
      if (message !== undefined)
        yield { span: wordSpan(instruction, word), stage: stages.stageOf.get(instruction), message };
    }
  }
}

function remoteProblem(source: string, instruction: Instruction): string | undefined {
  if (instruction.exec && source.startsWith('<<')) return undefined;
  const isGit = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#?]*\.git(?:[#?]|$)/i.test(source);
  if (isGit) {
    if (/(?:#|[?&](?:ref|checksum|commit)=)[0-9a-f]{40}(?:[0-9a-f]{24})?(?:[:&]|$)/i.test(source)) return undefined;
    return 'ADD takes whatever the repository holds when the image is built.';
  }
  return /^(?:https?|ftp):\/\//i.test(source)
    ? 'ADD takes whatever the server sends when the image is built.'
    : undefined;
}

export const downloadRules: readonly Rule[] = [
  {
    id: 'pipe-to-shell',
    severity: 'high',
    reason:
      'code from the network runs in the build, unseen and different each time, and in any stage its product ends up in the image',
    cwe: [494],
    title: 'Downloaded script run at once',
    help: `Nothing shows afterwards what such a script did, and it can be another one for your build than for your browser. Install from a
package or image of a fixed version, or download to a file, check it, then run it:

    ADD --checksum=sha256:<digest> https://example.com/install-1.2.3.sh /tmp/install.sh
    RUN sh /tmp/install.sh`,
    bad: [
      'FROM python:3.12\nRUN curl -fsSL https://x.example/i.sh | sh\nUSER 1',
      'FROM python:3.12\nRUN apt-get update && wget -qO- https://x.example/i.sh | sudo -E bash - && echo ok\nUSER 1',
      'FROM python:3.12\nRUN bash <(curl -s https://x.example/i.sh)\nUSER 1',
      'FROM python:3.12\nRUN sh -c "$(curl -fsSL https://x.example/i.sh)" -- --yes\nUSER 1',
      'FROM python:3.12\nRUN curl https://x.example/i.py | python3 - --version 1.2\nUSER 1',
      'FROM python:3.12\nRUN ["bash", "-c", "curl https://x.example | bash -s -- -y"]\nUSER 1',
      'FROM python:3.12\nRUN curl https://x.example \\\n  # the installer\n  | gunzip | \\\n  POETRY_HOME=/opt python3\nUSER 1',
      'FROM python:3.12\nRUN eval "$(wget -qO- https://x.example/env)"\nUSER 1',
      'FROM python:3.12\nRUN . <(curl https://x.example/env)\nUSER 1',
      'FROM python:3.12\nRUN <<END\nset -e\ncurl https://x.example/i.sh | bash\nEND\nUSER 1',
      'FROM python:3.12\nRUN (curl https://x.example/i.sh || wget -O- https://x.example/i.sh) | sh\nUSER 1',
      'FROM python:3.12 AS build\nRUN curl https://x.example | sh\nFROM scratch',
      'FROM python:3.12\nONBUILD RUN curl https://x.example | sh\nUSER 1',
      '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN iex ((New-Object System.Net.WebClient).DownloadString(\'https://x.example/i.ps1\'))\nUSER 1',
      '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN iwr https://x.example/i.ps1 `\n  | iex\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nRUN curl -s https://x.example/v.json | python3 -c "import json,sys; print(json.load(sys.stdin))"\nUSER 1',
      'FROM python:3.12\nRUN curl -fsSL https://x.example/key.asc | gpg --dearmor -o /k.gpg && echo done | sh -c cat\nUSER 1',
      'FROM python:3.12\nRUN curl -L https://x.example/a.tgz | tar xz && sh ./configure\nUSER 1',
      'FROM python:3.12\nRUN V=$(curl -s https://x.example/version) && bash build.sh "$V"\nUSER 1',
      'FROM python:3.12\nRUN echo "curl https://x.example | sh"\nUSER 1',
    ],
    check: pipeToShell,
  },
  {
    id: 'download-and-run',
    severity: 'medium',
    buildStageSeverity: 'medium',
    reason: 'the file can at least be looked at and its address names a version, but nothing checks what came',
    cwe: [494],
    title: 'Downloaded file run unchecked',
    help: `Write down the checksum of the version you reviewed and let the build stop when the file is another one:

    RUN curl -fsSLO https://example.com/install-1.2.3.sh \\
     && echo "<sha256>  install-1.2.3.sh" | sha256sum --check \\
     && sh install-1.2.3.sh`,
    bad: [
      'FROM debian:12\nRUN wget -q https://x.example/Miniconda3-py312-Linux.sh -O /tmp/conda.sh && bash /tmp/conda.sh -b\nUSER 1',
      'FROM debian:12\nRUN curl -fsSLO https://x.example/install.sh\nRUN chmod +x install.sh && ./install.sh\nUSER 1',
      'FROM debian:12\nRUN curl https://x.example/get-pip.py > get-pip.py && python3 get-pip.py\nUSER 1',
    ],
    good: [
      'FROM debian:12\nRUN curl -fsSLO https://x.example/i.sh && echo "ab  i.sh" | sha256sum -c && sh i.sh\nUSER 1',
      'FROM debian:12\nRUN curl -fsSLO https://x.example/data.csv && python3 load.py data.csv\nUSER 1',
    ],
    check: downloadAndRun,
  },
  {
    id: 'remote-add',
    severity: 'medium',
    reason: 'the server decides what goes into the image, though nothing runs it at once',
    cwe: [494],
    title: 'ADD of an address without a checksum',
    help: `ADD fetches the address anew for every build. Give the checksum, or for a Git repository the full commit:

    ADD --checksum=sha256:<digest> https://example.com/model-1.2.onnx /models/
    ADD https://github.com/org/repo.git#<40 hex digits of the commit> /src`,
    bad: [
      'FROM python:3.12\nADD https://x.example/model.bin /m/\nUSER 1',
      'FROM python:3.12\nADD ["http://x.example/model.bin", "/m/"]\nUSER 1',
      'FROM python:3.12\nADD https://github.com/o/r.git#main /src\nUSER 1',
      'FROM python:3.12\nADD git@github.com:o/r.git /src\nUSER 1',
    ],
    good: [
      'FROM python:3.12\nADD --checksum=sha256:' + 'ab'.repeat(32) + ' https://x.example/model.bin /m/\nUSER 1',
      'FROM python:3.12\nADD https://github.com/o/r.git#' + 'ab'.repeat(20) + ' /src\nUSER 1',
      'FROM python:3.12\nADD src.tar.gz /src\nUSER 1',
    ],
    check: remoteAdd,
  },
];
