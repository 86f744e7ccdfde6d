import { fetches, inlineCode } from './code';
import { type Located, part, spelled } from './located';
import type { Instruction } from './parse';
import { inlineScript, programName, shells, unwrap, windowsShells, type Wrapper } from './programs';
import { type Dialect, readScript, type Script, type ShellWord, type SimpleCommand } from './shell';
import { type Argument, ShellVariables } from './values';
import type { Variables } from './variables';

/** A program being run, whatever it is wrapped in (`sudo`, `env`, `sh -c`, a group, a substitution, a variable). */
export interface Invocation {
  readonly instruction: Instruction;
  /** The text its words have their offsets in. */
  readonly source: Located;
  /** The program's file name, in lower case and without `.exe`. */
  readonly name: string;
  readonly program: Argument;
  readonly args: readonly Argument[];
  /** The programs it is started through, outermost first. */
  readonly wrappers: readonly Wrapper[];
  readonly assignments: readonly Argument[];
  /** Its own redirections, then those of the groups around it. */
  readonly redirects: readonly Redirection[];
  /** What writes directly to its standard input through a pipe, and the first download anywhere before it in the pipeline. */
  readonly writers: readonly Invocation[];
  readonly download: Invocation | undefined;
  /** The here-document it reads. */
  readonly heredoc: Located | undefined;
  /** The program of another language that it is given to run. */
  readonly code: string | undefined;
  /** It loads something from the network. */
  readonly fetches: boolean;
}

export interface Redirection {
  readonly operator: string;
  readonly target: Argument | undefined;
}

/** Everything an instruction runs, in the order it is written; what an invocation substitutes comes before it. */
export interface Run {
  readonly instruction: Instruction;
  readonly invocations: readonly Invocation[];
}

/** How much is still followed of the scripts that variables hold, in characters; one script can start itself many times. */
export interface Budget {
  left: number;
}

/** `sh -c 'sh -c …'`: how many scripts inside one another are followed. */
const maxNesting = 8;
/** How many redirections of the groups around a command are handed down to it. */
const maxInherited = 8;

/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK run, with the variables that ENV and ARG set before; other instructions run nothing. */
export function readRun(
  instruction: Instruction,
  dialect: Dialect,
  variables: Variables,
  budget: Budget,
): Run | undefined {
  const { keyword, text, words } = instruction;
  if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'HEALTHCHECK') return undefined;
  const invocations: Invocation[] = [];
  const shell = new ShellVariables(variables);
  const context: Context = { instruction, dialect, shell, budget, nextHeredoc: 0, found: invocations };
  if (instruction.exec) {
    const literal = words.map((word) => ({ ...word, dynamic: false, inner: [] }));
    const command = { assignments: [], words: literal, redirects: [], group: undefined };
    invoke(context, text, command, nothing, 0);
  } else {
    let from = instruction.argumentsAt;
    if (keyword === 'HEALTHCHECK') {
      const [first] = words;
      if (first?.value.toUpperCase() !== 'CMD') return undefined;
      from = first.end;
    }
    runScript(context, part(text, from, instruction.end), dialect, nothing, 0);
  }
  return { instruction, invocations };
}

interface Context {
  readonly instruction: Instruction;
  readonly dialect: Dialect;
  readonly shell: ShellVariables;
  readonly budget: Budget;
  /** Which of the instruction's here-documents the next command that opens one gets. */
  nextHeredoc: number;
  readonly found: Invocation[];
}

/** What a command gets from around it. */
type Input = Pick<Invocation, 'writers' | 'download' | 'redirects' | 'heredoc'>;
const nothing: Input = { writers: [], download: undefined, redirects: [], heredoc: undefined };

function runScript(context: Context, source: Located, dialect: Dialect, input: Input, nesting: number): Invocation[] {
  return runParsed(context, source, readScript(source.text, dialect), input, nesting);
}

/** Every pipeline of a script reads what the script reads. */
function runParsed(context: Context, source: Located, script: Script, outer: Input, nesting: number): Invocation[] {
  const all: Invocation[] = [];
  for (const pipeline of script) {
    let input = outer;
    for (const command of pipeline) {
      const own = invoke(context, source, command, input, nesting);
      for (const invocation of own) all.push(invocation);
      input = { ...outer, writers: own, download: input.download ?? firstDownload(own) };
    }
  }
  return all;
}

/** The download among what runs, or whose product one of them writes: `echo "$(curl …)"`. */
function firstDownload(writers: readonly Invocation[]): Invocation | undefined {
  for (const writer of writers) {
    if (writer.fetches) return writer;
    if (writer.name !== 'echo' && writer.name !== 'printf' && writer.name !== 'cat') continue;
    const words = [...writer.args, ...writer.redirects.flatMap(({ target }) => target ?? [])];
    for (const { made } of words) {
      const download = made.find((other) => other.fetches);
      if (download !== undefined) return download;
    }
  }
  return undefined;
}

/** Adds what a command runs; returns the invocations that write to what the command writes to. */
function invoke(
  context: Context,
  source: Located,
  command: SimpleCommand,
  input: Input,
  nesting: number,
): Invocation[] {
  const expand = (word: ShellWord): Argument[] => {
    const made = word.inner.flatMap((script) => runParsed(context, source, script, nothing, nesting));
    return context.shell.expand(word, source.text.slice(word.start, word.end), made);
  };
  const assignments = command.assignments.flatMap((word) => expand(word).slice(0, 1));
  const own = command.redirects.map(({ operator, target }) => ({
    operator,
    target: target === undefined ? undefined : expand(target)[0],
  }));
  const redirects = [...own, ...input.redirects.slice(0, maxInherited)];
  const words = command.words.flatMap(expand);
  const grouped =
    command.group === undefined
      ? []
      : runParsed(context, source, command.group, { ...input, redirects, heredoc: undefined }, nesting);
  const heredoc = takeHeredoc(context, command) ?? input.heredoc;
  const restore = assignments.map((word) => context.shell.assign(word));
  const unwrapped = unwrap(words);
  if (unwrapped === undefined) {
    // A here-document without a command is the script itself.
    if (heredoc !== undefined && assignments.length === 0) runBody(context, heredoc, nesting);
    return grouped;
  }
  const { program, args, wrappers } = unwrapped;
  const name = programName(program.value);
  assignArguments(context.shell, name, args, input.download);
  const code = inlineCode(name, args, heredoc?.text);
  const invocation: Invocation = {
    instruction: context.instruction,
    source,
    name,
    program,
    args,
    wrappers,
    assignments,
    redirects,
    writers: input.writers,
    download: input.download,
    heredoc,
    code,
    fetches: downloaders.has(name) || (code !== undefined && fetches(code)),
  };
  context.found.push(invocation);
  const result = [invocation, ...grouped];
  if (nesting < maxNesting) result.push(...runGiven(context, invocation, { ...input, redirects }, nesting));
  for (const back of restore) back();
  return result;
}

/** Runs the script that a shell is given as an argument or in a here-document. */
function runGiven(context: Context, invocation: Invocation, input: Input, nesting: number): Invocation[] {
  const { name, args, source, heredoc } = invocation;
  const given = inlineScript(name, args);
  if (given === undefined) {
    if (heredoc !== undefined && shells.has(name)) runBody(context, heredoc, nesting);
    return [];
  }
  if (given.expanded && (context.budget.left -= given.value.length) < 0) return [];
  const dialect = windowsShells.has(name) ? 'windows' : 'posix';
  const script = spelled(given.value, source, given.start, given.end);
  return runScript(context, script, dialect, { ...input, heredoc: undefined }, nesting + 1);
}

/** A script that names its interpreter is given to it; one that doesn't is the shell's. */
function runBody(context: Context, body: Located, nesting: number): void {
  const line = /^#!\s*([^\n]*)/.exec(body.text)?.[0];
  if (line !== undefined) {
    const [command] = readScript(line.slice(2))[0] ?? [];
    const [program, argument] = command?.words ?? [];
    const name = programName((programName(program?.value ?? '') === 'env' ? argument : program)?.value ?? '');
    if (windowsShells.has(name)) runScript(context, body, 'windows', nothing, nesting + 1);
    if (!shells.has(name)) {
      if (command !== undefined && !windowsShells.has(name))
        invoke(context, part(body, 2, line.length), command, { ...nothing, heredoc: body }, nesting + 1);
      return;
    }
  }
  runScript(context, body, context.dialect, nothing, nesting + 1);
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

/** Variables that a command sets by its arguments. */
function assignArguments(
  shell: ShellVariables,
  name: string,
  args: readonly Argument[],
  download: Invocation | undefined,
): void {
  if (declaring.has(name)) for (const word of args) shell.assign(word);
  const [variable, , value] = args;
  if (name === 'for' && variable !== undefined && value !== undefined)
    shell.assign({ ...value, value: `${variable.value}=${value.value}` });
  if (name === 'read' && download !== undefined) for (const word of args) shell.receive(word.value, download);
}

/** Commands whose arguments are assignments. */
const declaring = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);

const downloaders = new Set([
  'curl',
  'wget',
  'wget2',
  'aria2c',
  'axel',
  'http',
  'https',
  'xh',
  'fetch',
  'lynx',
  'w3m',
  'ftp',
  'tftp',
  'nc',
  'ncat',
  'lwp-request',
  'lwp-download',
  'iwr',
  'irm',
  'invoke-webrequest',
  'invoke-restmethod',
]);
