import { type Located, part, spelled } from './located';
import type { Instruction } from './parse';
import { type Dialect, readScript, type Script, type ShellWord, type SimpleCommand } from './shell';

/** A program being run, whatever it is wrapped in (`sudo`, `env`, `sh -c`, a group, a substitution). */
export interface Invocation {
  readonly instruction: Instruction;
  /** The text its words have their offsets in. */
  readonly source: Located;
  /** The program's file name, in lower case and without `.exe`. */
  readonly name: string;
  readonly program: ShellWord;
  readonly args: readonly ShellWord[];
  /** The programs it is started through, outermost first. */
  readonly wrappers: readonly ShellWord[];
  readonly command: SimpleCommand;
  /** What writes directly to its standard input through a pipe, and the first download anywhere before it in the pipeline. */
  readonly writers: readonly Invocation[];
  readonly download: Invocation | undefined;
  /** What its arguments and redirections substitute: `$(…)`, `<(…)`. */
  readonly substituted: readonly Invocation[];
  /** The here-document it reads. */
  readonly heredoc: Located | undefined;
}

/** Everything an instruction runs, in the order it is written; what an invocation substitutes comes before it. */
export interface Run {
  readonly instruction: Instruction;
  readonly invocations: readonly Invocation[];
}

/** `sh -c 'sh -c …'`: how many scripts inside one another are followed. */
const maxNesting = 8;

/** Programs that start another one: their options that take a value, and how many words stand before the program. */
const wrappers: Readonly<Record<string, { readonly values: string; readonly skip?: number }>> = {
  sudo: { values: '-u -g -h -p -C -r -t -D -R -T --user --group --host --prompt --chdir' },
  doas: { values: '-u -C' },
  env: { values: '-u --unset -C --chdir' },
  exec: { values: '-a' },
  command: { values: '' },
  builtin: { values: '' },
  eatmydata: { values: '' },
  nohup: { values: '' },
  time: { values: '-f -o' },
  nice: { values: '-n --adjustment' },
  ionice: { values: '-c -n' },
  stdbuf: { values: '-i -o -e' },
  timeout: { values: '-k -s --kill-after --signal', skip: 1 },
  xargs: { values: '-a -d -E -I -L -n -P -s' },
  chroot: { values: '', skip: 1 },
  gosu: { values: '', skip: 1 },
  'su-exec': { values: '', skip: 1 },
  tini: { values: '-p -e' },
  'dumb-init': { values: '-r --rewrite' },
  busybox: { values: '' },
};

/** Programs that start another one by their subcommand `run`, and their options that take a value: `conda run -n env program`. */
const runners: Readonly<Record<string, string>> = {
  conda: '-n --name -p --prefix --cwd',
  mamba: '-n --name -p --prefix --cwd',
  micromamba: '-n --name -p --prefix --cwd',
  poetry: '',
  uv: '--with --python -p --extra --group',
  pipenv: '',
  pdm: '',
  hatch: '',
};

export const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'fish']);
const windowsShells = new Set(['powershell', 'pwsh', 'cmd']);
const interpreters = /^(?:python[\d.]*|pypy[\d.]*|perl|ruby|node|nodejs|php|lua|rscript)$/;

/** Whether the program runs what it is given as a script. */
export function interprets(name: string): boolean {
  return shells.has(name) || windowsShells.has(name) || interpreters.test(name);
}

/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK run; other instructions run nothing. */
export function readRun(instruction: Instruction, dialect: Dialect): Run | undefined {
  const { keyword, text, words } = instruction;
  const invocations: Invocation[] = [];
  const context: Context = { instruction, dialect, nextHeredoc: 0, found: invocations };
  if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'HEALTHCHECK') return undefined;
  if (instruction.exec) {
    const literal = words.map((word) => ({ ...word, dynamic: false, inner: [] }));
    const command = { assignments: [], words: literal, redirects: [], group: undefined };
    invoke(context, text, command, { writers: [], download: undefined }, 0);
  } else {
    let from = instruction.argumentsAt;
    if (keyword === 'HEALTHCHECK') {
      const [first] = words;
      if (first?.value.toUpperCase() !== 'CMD') return undefined;
      from = first.end;
    }
    runScript(context, part(text, from, instruction.end), dialect, 0);
  }
  return { instruction, invocations };
}

interface Context {
  readonly instruction: Instruction;
  readonly dialect: Dialect;
  /** Which of the instruction's here-documents the next command that opens one gets. */
  nextHeredoc: number;
  readonly found: Invocation[];
}

function runScript(context: Context, source: Located, dialect: Dialect, nesting: number): Invocation[] {
  return runParsed(context, source, readScript(source.text, dialect), nesting);
}

type Input = Pick<Invocation, 'writers' | 'download'>;

function runParsed(context: Context, source: Located, script: Script, nesting: number): Invocation[] {
  const all: Invocation[] = [];
  for (const pipeline of script) {
    let input: Input = { writers: [], download: undefined };
    for (const command of pipeline) {
      const own = invoke(context, source, command, input, nesting);
      for (const invocation of own) all.push(invocation);
      input = { writers: own, download: input.download ?? own.find(isDownload) };
    }
  }
  return all;
}

/** Adds what a command runs; returns the invocations that write to what the command writes to. */
function invoke(
  context: Context,
  source: Located,
  command: SimpleCommand,
  input: Input,
  nesting: number,
): Invocation[] {
  const targets = command.redirects.flatMap((redirect) => redirect.target ?? []);
  const substituted = [...command.assignments, ...command.words, ...targets].flatMap((word) =>
    word.inner.flatMap((script) => runParsed(context, source, script, nesting)),
  );
  const grouped = command.group === undefined ? [] : runParsed(context, source, command.group, nesting);
  const heredoc = takeHeredoc(context, command);
  const unwrapped = unwrap(command.words);
  if (unwrapped === undefined) {
    // A here-document without a command is the script itself.
    if (heredoc !== undefined && command.assignments.length === 0) runBody(context, heredoc, nesting);
    return grouped;
  }
  const { program, args, wrappers: started } = unwrapped;
  const name = programName(program.value);
  const base = { instruction: context.instruction, source, command, ...input, substituted, heredoc };
  const invocation: Invocation = { ...base, name, program, args, wrappers: started };
  context.found.push(invocation);
  if (nesting >= maxNesting) return [invocation, ...grouped];

  const given = inlineScript(name, args);
  if (given !== undefined) {
    const dialect = windowsShells.has(name) ? 'windows' : 'posix';
    return [
      invocation,
      ...grouped,
      ...runScript(context, spelled(given.value, source, given.start, given.end), dialect, nesting + 1),
    ];
  }
  if (heredoc !== undefined && shells.has(name)) runBody(context, heredoc, nesting);
  return [invocation, ...grouped];
}

function runBody(context: Context, body: Located, nesting: number): void {
  const interpreter = /^#!\s*(\S+)(?:[ \t]+(\S+))?/.exec(body.text);
  const program = programName(interpreter?.[1] ?? 'sh');
  const name = program === 'env' ? programName(interpreter?.[2] ?? '') : program;
  if (shells.has(name) || windowsShells.has(name))
    runScript(context, body, windowsShells.has(name) ? 'windows' : context.dialect, nesting + 1);
}

/** The next here-document of the instruction, if the command has one. BuildKit hands them out in order. */
function takeHeredoc(context: Context, command: SimpleCommand): Located | undefined {
  let body: Located | undefined;
  for (const redirect of command.redirects) {
    if (redirect.operator !== '<<' && redirect.operator !== '<<-') continue;
    const heredoc = context.instruction.heredocs[context.nextHeredoc];
    if (heredoc === undefined || heredoc.name !== redirect.target?.value) continue;
    body = heredoc.body;
    context.nextHeredoc++;
  }
  return body;
}

/** The script that `sh -c`, `su -c` or `powershell -Command` gets as an argument. */
function inlineScript(name: string, args: readonly ShellWord[]): ShellWord | undefined {
  if (shells.has(name) || name === 'su') return after(args, /^-[a-z]*c$/);
  if (name === 'powershell' || name === 'pwsh') return after(args, /^-c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i);
  if (name === 'cmd') return after(args, /^\/[ck]$/i);
  return name === 'eval' ? args[0] : undefined;
}

function after(args: readonly ShellWord[], option: RegExp): ShellWord | undefined {
  const at = args.findIndex((arg) => option.test(arg.value));
  return at === -1 ? undefined : args[at + 1];
}

const downloaders = new Set([
  'curl',
  'wget',
  'aria2c',
  'axel',
  'http',
  'https',
  'iwr',
  'irm',
  'invoke-webrequest',
  'invoke-restmethod',
]);

export function isDownload({ name }: Invocation): boolean {
  return downloaders.has(name);
}

export function programName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
  return name.endsWith('.exe') ? name.slice(0, -4) : name;
}

interface Unwrapped {
  readonly program: ShellWord;
  readonly args: readonly ShellWord[];
  readonly wrappers: readonly ShellWord[];
}

function unwrap(words: readonly ShellWord[]): Unwrapped | undefined {
  const started: ShellWord[] = [];
  let at = 0;
  for (;;) {
    const program = words[at];
    if (program === undefined) return lastOf(started, words);
    const name = programName(program.value);
    const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
    const runner = Object.hasOwn(runners, name) && words[at + 1]?.value === 'run' ? runners[name] : undefined;
    if (wrapper !== undefined) at = skipOptions(words, at + 1, wrapper.values) + (wrapper.skip ?? 0);
    else if (runner !== undefined) at = skipOptions(words, at + 2, runner);
    else if (/^(?:python|pypy)[\d.]*$/.test(name) && words[at + 1]?.value === '-m') at += 2;
    else return { program, args: words.slice(at + 1), wrappers: started };
    started.push(program);
  }
}

/** A wrapper with nothing to start is what runs (`exec`, `env` alone). */
function lastOf(started: readonly ShellWord[], words: readonly ShellWord[]): Unwrapped | undefined {
  const program = started.at(-1);
  if (program === undefined) return undefined;
  return { program, args: words.slice(words.indexOf(program) + 1), wrappers: started.slice(0, -1) };
}

function skipOptions(words: readonly ShellWord[], from: number, withValue: string): number {
  const valued = withValue.split(' ');
  let at = from;
  for (; at < words.length; at++) {
    const value = words[at]?.value ?? '';
    if (value === '--') return at + 1;
    if (valued.includes(value)) at++;
    else if (!value.startsWith('-') && !/^[A-Za-z_]\w*=/.test(value)) break;
  }
  return at;
}
