import { checksDigest, evaluates } from '../code';
import type { Invocation } from '../commands';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import { inputs, readsScript, scriptWords, takesScriptsAsArguments } from '../scripts';
import type { Argument } from '../values';
import type { Instruction } from '../parse';
import { downloadAndRunRule } from './downloaded';

/** Nothing but one substitution, or one variable. */
const output = /^(?:\$\(.*\)|`.*`|<\(.*\)|\$\w+|\$\{\w+\})$/s;

function isDownloaded({ value, made }: Argument): boolean {
  return output.test(value) && made.some((other) => other.fetches);
}

const powerShellDownload = /\b(?:downloadstring|iwr|irm|invoke-webrequest|invoke-restmethod|curl|wget)\b/i;

/** The word that holds the downloaded script, or the program alone that gets it otherwise. */
function runsDownload(invocation: Invocation): Argument | undefined {
  const { program, download, code } = invocation;
  const word = scriptWords(invocation).find(isDownloaded);
  if (word !== undefined) return word;
  if (
    download !== undefined &&
    (readsScript(invocation) || isExpression(invocation) || takesScriptsAsArguments(invocation))
  )
    return program;
  if (code !== undefined && evaluates(code) && !checksDigest(code)) {
    const fed = download !== undefined || inputs(invocation).some(isDownloaded);
    if (invocation.fetches || fed) return invocation.args.at(-1) ?? program;
  }
  if (!isExpression(invocation)) return undefined;
  const rest = invocation.source.text.slice(program.end, program.end + 1_000);
  return powerShellDownload.test(rest.split(/[;|\n]/, 1)[0] ?? '') ? program : undefined;
}

function isExpression({ name }: Invocation): boolean {
  return name === 'iex' || name === 'invoke-expression';
}

function* pipeToShell({ invocations, stages }: Subject): Iterable<Hit> {
  for (const invocation of invocations) {
    const word = runsDownload(invocation);
    if (word === undefined) continue;
    const { download } = invocation;
    const piped = download?.source === invocation.source ? [download.program] : [];
    yield {
      span: invocationSpan(invocation, word, ...piped),
      stage: stages.stageOf.get(invocation.instruction),
      message:
        'A script is downloaded and run at once: whoever controls the server, or the way to it, decides what the build does.',
    };
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
      `FROM python:3.12\nRUN python -c "import urllib.request as u; u.urlretrieve('https://x.example/d.csv', 'd.csv')"\nUSER 1`,
      `FROM python:3.12\nRUN python -c "import torch, requests; torch.hub.load('a', 'b').eval()"\nUSER 1`,
      'FROM python:3.12\nRUN curl https://x.example/list | while read f; do echo "$f"; done && sh build.sh\nUSER 1',
      'FROM python:3.12\nRUN curl https://x.example/list | xargs -n1 sh -c "echo fixed"\nUSER 1',
      'FROM python:3.12\nRUN C=curl; $C https://x.example/a.tgz | tar xz\nUSER 1',
      'FROM python:3.12\nRUN curl -s https://x.example/v.json | python3 -c "import json,sys; print(json.load(sys.stdin))"\nUSER 1',
      'FROM python:3.12\nRUN curl -fsSL https://x.example/key.asc | gpg --dearmor -o /k.gpg && echo done | sh -c cat\nUSER 1',
      'FROM python:3.12\nRUN curl -L https://x.example/a.tgz | tar xz && sh ./configure\nUSER 1',
      'FROM python:3.12\nRUN V=$(curl -s https://x.example/version) && bash build.sh "$V"\nUSER 1',
      'FROM python:3.12\nRUN echo "curl https://x.example | sh"\nUSER 1',
    ],
    check: pipeToShell,
  },
  downloadAndRunRule,
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
