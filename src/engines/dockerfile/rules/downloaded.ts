import { checksDigest } from '../code';
import type { Invocation } from '../commands';
import { options, positional } from '../options';
import { programName } from '../programs';
import { type Hit, invocationSpan, type Rule, type Subject, wordSpan } from '../rule';
import { inputs, readsScript, scriptFile } from '../scripts';
import type { Span } from '../located';
import type { Instruction } from '../parse';
import type { Stage } from '../stages';
import type { Argument } from '../values';

/** A file from the network that nothing has checked. */
interface Download {
  readonly instruction: Instruction;
  /** The command that fetched it, or the address that ADD takes it from. */
  readonly span: Span;
  readonly invocation: Invocation | undefined;
  /** Where it lies, as written. */
  readonly path: string;
}

/** The unchecked files of a stage by their names without folders: where a step stands (`cd`, WORKDIR) isn't followed. */
type Downloads = Map<string, Download>;

const checksums = /^(?:sha\d*sum|shasum|b2sum|md5sum|cksum|get-filehash)$/;
const signatures: Readonly<Record<string, RegExp>> = {
  gpg: /^--(?:verify|decrypt)$|^-[a-z]*d$/,
  gpg2: /^--(?:verify|decrypt)$|^-[a-z]*d$/,
  gpgv: /./,
  gpgv2: /./,
  cosign: /^verify/,
  minisign: /^-[A-Za-z]*V/,
  signify: /^-[A-Za-z]*[VC]/,
  'slsa-verifier': /^verify/,
  openssl: /^-(?:verify|prverify)$/,
  gh: /^(?:attestation|verify)$/,
};
const comparing = new Set(['[', '[[', 'test', 'grep', 'egrep', 'fgrep', 'diff', 'cmp', 'awk']);

/** The invocations that compute or check a digest or signature and whose answer counts, each with the words that name files. */
function* checks(invocation: Invocation): Iterable<readonly Argument[]> {
  const { name, args, writers } = invocation;
  const signature = Object.hasOwn(signatures, name) ? signatures[name] : undefined;
  const compared = checksums.test(name) && args.some(({ value }) => /^-[a-zA-Z]*c$|^--(?:check|status)$/.test(value));
  const coded = invocation.code !== undefined && checksDigest(invocation.code);
  if (compared || coded || (signature !== undefined && args.some(({ value }) => signature.test(value))))
    yield [...args, ...inputs(invocation), ...writers.flatMap((writer) => writer.args)];
  if (!comparing.has(name)) return;
  for (const other of [...writers, ...args.flatMap(({ made }) => made)])
    if (checksums.test(other.name) || other.name === 'openssl') yield [...other.args, ...inputs(other)];
}

/** Whether an invocation checks the digest or signature of anything. */
export function hasCheck(invocation: Invocation): boolean {
  for (const words of checks(invocation)) return words.length > 0;
  return false;
}

const named = /[^\s"'*=:,;()]+/g;
/** More than a checksum file that is written out in a command. */
const maxNames = 2_000;

function namesIn(text: string): string[] {
  const names: string[] = [];
  for (const [word] of text.matchAll(named)) if (names.push(programName(word)) >= maxNames) break;
  return names;
}

/** Takes the files that a check is of off the list: those it names, or where it names none (a file of checksums) all of them. */
function settle(downloads: Downloads, invocation: Invocation): void {
  if (downloads.size === 0) return;
  for (const words of checks(invocation)) {
    const texts = [...words.map(({ value }) => value), invocation.heredoc?.text ?? '', invocation.code ?? ''];
    const found = texts.flatMap(namesIn);
    const covered = found.filter((name) => downloads.has(name));
    const literal =
      invocation.heredoc !== undefined ||
      invocation.redirects.some(({ operator }) => operator === '<<<') ||
      invocation.writers.some(({ name }) => name === 'echo' || name === 'printf');
    const unknown = words.some(({ value }) => value.includes('$'));
    const lists = !literal && /(?:sum|-filehash)$/.test(invocation.name);
    for (const name of covered) downloads.delete(name);
    // `sha256sum -c SUMS` names the files in SUMS, even where that was downloaded too.
    if (
      (lists && found.every((name) => !covered.includes(name) || /sum|digest|\.(?:sha|md5)/i.test(name))) ||
      (literal && unknown && covered.length === 0)
    )
      downloads.clear();
  }
}

function baseName(address: string): string {
  return programName((address.split(/[?#]/, 1)[0] ?? '').replace(/\/+$/, ''));
}

/** The files an invocation writes a download to. */
function written(invocation: Invocation): string[] {
  const { name, redirects, code } = invocation;
  const files: string[] = [];
  const made = invocation.args.some((arg) => arg.made.some((other) => other.fetches));
  if (invocation.fetches || invocation.download !== undefined || made) {
    for (const { operator, target } of redirects)
      if (/^&?>[>|]?$/.test(operator) && target !== undefined) files.push(target.value);
    if (name === 'tee' || name === 'sponge') files.push(...positional(invocation).map(({ value }) => value));
    if (name === 'dd') for (const { value } of invocation.args) if (value.startsWith('of=')) files.push(value.slice(3));
  }
  if (!invocation.fetches) return files;
  if (code !== undefined)
    for (const match of code.matchAll(/["']([^"'\s]{1,200})["']/g))
      if (match[1] !== undefined && !/^https?:/.test(match[1])) files.push(match[1]);
  if (code === undefined) files.push(...saved(invocation));
  return files.filter((file) => !/^(?:-|\/dev\/.*)$/.test(file));
}

/** What a downloader saves by its own options. */
function saved(invocation: Invocation): string[] {
  const { name, args } = invocation;
  const outputs = name.startsWith('wget')
    ? ['-O', '--output-document']
    : ['-o', '--output', '--out', '-OutFile', '-outfile'];
  const files = options(invocation, ...outputs).map(({ value }) => value);
  const remote =
    name === 'curl' ? args.some(({ value }) => /^-[A-Za-z#]*O|^--remote-name/.test(value)) : files.length === 0;
  return remote ? [...files, ...positional(invocation).map(({ value }) => baseName(value))] : files;
}

const copying = new Set(['mv', 'cp', 'install', 'ln', 'rename']);
const onPath = /(?:^|\/)s?bin\/[^/]+$/;

/** A copy of a download is one too. */
function follow(downloads: Downloads, invocation: Invocation): void {
  if (!copying.has(invocation.name)) return;
  const words = positional(invocation);
  const to = words.at(-1)?.value;
  if (to === undefined) return;
  for (const { value } of words.slice(0, -1)) {
    const from = downloads.get(programName(value));
    if (from === undefined) continue;
    const folder = /\/$|(?:^|\/)s?bin$/.test(to);
    const path = folder ? `${to.replace(/\/$/, '')}/${programName(value)}` : to;
    downloads.set(programName(path), { ...from, path });
  }
}

/** The words that name a file which an invocation runs. */
function ran(invocation: Invocation, downloads: Downloads): Argument[] {
  const { program, wrappers, writers } = invocation;
  const programs = [...wrappers, program].filter(
    ({ value }) => /[/\\]/.test(value) || onPath.test(downloads.get(programName(value))?.path ?? ''),
  );
  const file = scriptFile(invocation);
  const words = file === undefined ? programs : [...programs, file];
  if (readsScript(invocation))
    words.push(...inputs(invocation), ...writers.flatMap((writer) => (writer.name === 'cat' ? writer.args : [])));
  return words;
}

function added(instruction: Instruction): Download[] {
  if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name, value }) => name === 'checksum' && value !== ''))
    return [];
  const to = instruction.words.at(-1)?.value ?? '';
  return instruction.words.slice(0, -1).flatMap((word) => {
    if (!/^(?:https?|ftp):\/\//i.test(word.value)) return [];
    const path = to.endsWith('/') || to === '.' ? `${to}${baseName(word.value)}` : to;
    return [{ instruction, span: wordSpan(instruction, word), invocation: undefined, path }];
  });
}

/** Files that are downloaded, or taken in by ADD, and run in the same or a later step, with no checksum or signature looked at between. */
function* downloadAndRun({ dockerfile: { instructions }, runs, stages }: Subject): Iterable<Hit> {
  const invocations = new Map(runs.map((run) => [run.instruction, run.invocations]));
  const known = new Map<Stage, Downloads>();
  for (const instruction of instructions) {
    const stage = stages.stageOf.get(instruction);
    if (stage === undefined) continue;
    const downloads = known.get(stage) ?? new Map(stage.parent === undefined ? [] : known.get(stage.parent));
    known.set(stage, downloads);
    for (const download of added(instruction)) downloads.set(programName(download.path), download);
    for (const invocation of invocations.get(instruction) ?? []) {
      settle(downloads, invocation);
      for (const word of ran(invocation, downloads)) {
        const name = programName(word.value);
        const download = downloads.get(name);
        if (download === undefined) continue;
        yield {
          span: runSpan(download, invocation, word),
          stage,
          message: 'A downloaded file is run without a look at its checksum or signature.',
        };
        downloads.delete(name);
      }
      follow(downloads, invocation);
      for (const path of written(invocation)) {
        const span = invocationSpan(invocation, ...invocation.args);
        downloads.set(programName(path), { instruction, span, invocation, path });
      }
    }
  }
}

/** From the download to the run where one command holds both; otherwise the download, which is what a check must follow. */
function runSpan(download: Download, invocation: Invocation, word: Argument): Span {
  const from = download.invocation;
  return from?.source === invocation.source ? invocationSpan(invocation, word, from.program) : download.span;
}

export const downloadAndRunRule: Rule = {
  id: 'download-and-run',
  severity: 'high',
  reason: 'code from the network runs as with a download piped to a shell; that it lies in a file first stops nobody',
  cwe: [494],
  title: 'Downloaded file run unchecked',
  help: `Write down the checksum of the version you reviewed and let the build stop when the file is another one:

  RUN curl -fsSLO https://example.com/install-1.2.3.sh \\
   && echo "<sha256>  install-1.2.3.sh" | sha256sum --check \\
   && sh install-1.2.3.sh`,
  bad: [
    'FROM debian:12\nRUN curl https://x.example/i.sh > i.sh; bash i.sh\nUSER 1',
    'FROM debian:12\nRUN curl -o i.sh https://x.example && chmod +x i.sh && ./i.sh\nUSER 1',
    'FROM debian:12\nRUN curl -O -L https://x.example/i.sh; . ./i.sh\nUSER 1',
    'FROM debian:12\nRUN curl https://x.example/i.sh | tee /tmp/i.sh && cat /tmp/i.sh | sh\nUSER 1',
    'FROM debian:12\nRUN (curl https://x.example) > i.sh; sh < i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/a -O a && mv a /usr/local/bin/tool && tool --version\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i.sh && echo "ab  other.sh" | sha256sum -c && sh i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i.sh && sha256sum i.sh && sh i.sh\nUSER 1',
    'FROM debian:12\nADD https://x.example/i.sh /tmp/\nRUN sh /tmp/i.sh\nUSER 1',
    'FROM debian:12\nADD https://x.example/tini /tini\nRUN chmod +x /tini\nUSER 1\nENTRYPOINT ["/tini", "--", "app"]',
    'FROM debian:12 AS a\nRUN wget https://x.example/i.sh\nFROM a\nRUN sh i.sh\nUSER 1',
    'FROM debian:12\nENV U=https://x.example F=i.sh\nRUN wget $U/$F && sh $F\nUSER 1',
    "FROM debian:12\nRUN python3 -c \"from urllib.request import urlretrieve as r; r('https://x.example', 'i.sh')\" && sh i.sh\nUSER 1",
    'FROM debian:12\nRUN wget -q https://x.example/Miniconda3-py312-Linux.sh -O /tmp/conda.sh && bash /tmp/conda.sh -b\nUSER 1',
    'FROM debian:12\nRUN curl -fsSLO https://x.example/install.sh\nRUN chmod +x install.sh && ./install.sh\nUSER 1',
    'FROM debian:12\nRUN curl https://x.example/get-pip.py > get-pip.py && python3 get-pip.py\nUSER 1',
  ],
  good: [
    'FROM debian:12\nRUN wget https://x.example/i.sh https://x.example/SUMS && sha256sum -c SUMS && sh i.sh\nUSER 1',
    'FROM debian:12\nARG SUM=ab\nRUN wget https://x.example/i.sh && echo "$SUM *i.sh" | sha256sum -c - && sh i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i.sh && gpg --batch --verify i.sh.asc i.sh && sh i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i.sh && [ "$(sha256sum i.sh | cut -c1-64)" = ab ] && sh i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i.sh && sha256sum i.sh | grep -q ab && sh i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i && cosign verify-blob --key k.pub --signature i.sig i && sh i\nUSER 1',
    'FROM debian:12\nADD --checksum=sha256:' +
      'ab'.repeat(32) +
      ' https://x.example/i.sh /tmp/\nRUN sh /tmp/i.sh\nUSER 1',
    'FROM debian:12\nRUN wget https://x.example/i.sh\nFROM debian:12\nRUN sh i.sh\nUSER 1',
    'FROM debian:12\nRUN curl -fsSLO https://x.example/i.sh && echo "ab  i.sh" | sha256sum -c && sh i.sh\nUSER 1',
    'FROM debian:12\nRUN curl -fsSLO https://x.example/data.csv && python3 load.py data.csv\nUSER 1',
  ],
  check: downloadAndRun,
};
