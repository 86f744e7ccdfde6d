/** What reads a command: a Unix shell, or PowerShell and cmd, where a backslash is an ordinary character. */
export type Dialect = 'posix' | 'windows';

export interface ShellWord {
  /** Without quotes and escapes; variables and substitutions are as written. */
  readonly value: string;
  /** Offsets in the script, quotes included. */
  readonly start: number;
  readonly end: number;
  /** It holds a variable or a substitution, so that `value` isn't what the program gets. */
  readonly dynamic: boolean;
  /** What `$(…)`, backquotes and `<(…)` in it run. */
  readonly inner: readonly Script[];
}

export interface Redirect {
  /** `>`, `>>`, `<`, `<<`, `<<<`, `>&` … */
  readonly operator: string;
  readonly target: ShellWord | undefined;
}

export interface SimpleCommand {
  /** `NAME=value` words before the program. */
  readonly assignments: readonly ShellWord[];
  readonly words: readonly ShellWord[];
  readonly redirects: readonly Redirect[];
  /** The commands of `( … )`, `{ … }` or a compound command, for which the pipe counts as a whole. */
  readonly group: Script | undefined;
}

/** Commands joined by `|`: each reads what the one before it writes. */
export type Pipeline = readonly SimpleCommand[];
export type Script = readonly Pipeline[];

/** Deeper nesting is read as plain text: no script that a person writes comes near, and the stack stays small. */
const maxDepth = 50;

/** Words that only frame the command after them. */
const framing = new Set([
  'if',
  'then',
  'elif',
  'else',
  'fi',
  'do',
  'done',
  'while',
  'until',
  '!',
  'time',
  'in',
  'esac',
]);

/** Words that open a compound command, and the word that closes it. A pipe or redirection after it is of the whole. */
const compounds: Readonly<Record<string, string>> = {
  if: 'fi',
  while: 'done',
  until: 'done',
  for: 'done',
  select: 'done',
  case: 'esac',
};

interface Reader {
  readonly text: string;
  readonly dialect: Dialect;
  at: number;
  depth: number;
  /** Inside backquotes, where the next one closes instead of opening. */
  backquoted: boolean;
}

interface Draft {
  assignments: ShellWord[];
  words: ShellWord[];
  redirects: Redirect[];
  group: Script | undefined;
}

/**
 * Reads a script into the commands it runs. Not a whole shell grammar: conditions are passed over, and what a function
 * does counts where it is defined, but words, quotes, pipes, groups and substitutions are the shell's. Never throws; linear in the script's length.
 */
export function readScript(text: string, dialect: Dialect = 'posix'): Script {
  return script({ text, dialect, at: 0, depth: 0, backquoted: false }, '');
}

/** Up to `closing`, a character or a word. The first command starts with `opening`. */
function script(reader: Reader, closing: string, opening: readonly ShellWord[] = []): Script {
  const { text } = reader;
  const posix = reader.dialect === 'posix';
  const pipelines: SimpleCommand[][] = [];
  let pipeline: SimpleCommand[] = [];
  let command: Draft = { ...empty(), words: [...opening] };
  let naming = false;
  let here: string[] = [];
  const endCommand = (): void => {
    if (command.words.length + command.assignments.length + command.redirects.length > 0 || command.group !== undefined)
      pipeline.push(command);
    command = empty();
  };
  const endPipeline = (): void => {
    endCommand();
    if (pipeline.length > 0) pipelines.push(pipeline);
    pipeline = [];
  };

  while (reader.at < text.length) {
    const char = text.charAt(reader.at);
    if (char === closing) {
      reader.at++;
      break;
    }
    if (char === '\n') {
      reader.at++;
      endPipeline();
      for (const name of here) skipHeredoc(reader, name);
      here = [];
    } else if (/\s/.test(char)) reader.at++;
    else if (char === '\\' && reader.dialect === 'posix' && text[reader.at + 1] === '\n') reader.at += 2;
    else if (char === '#') reader.at = lineEnd(text, reader.at);
    else if (char === ';') {
      reader.at++;
      endPipeline();
    } else if (char === '&' && text[reader.at + 1] !== '>') {
      reader.at += text[reader.at + 1] === '&' ? 2 : 1;
      endPipeline();
    } else if (char === '|') {
      const next = text[reader.at + 1];
      reader.at += next === '|' || next === '&' ? 2 : 1;
      if (next === '|') endPipeline();
      else endCommand();
    } else if (char === '(') {
      reader.at++;
      const defines = posix && command.words.length === 1 ? /\s*\)/y : undefined;
      if (defines !== undefined) defines.lastIndex = reader.at;
      const empties = defines?.exec(text);
      if (empties !== null && empties !== undefined) {
        // `name() { … }`: the name runs nothing.
        reader.at += empties[0].length;
        command.words = [];
      } else command.group = nested(reader, ')');
    } else if (char === ')') {
      reader.at++;
      endPipeline();
    } else if (/[<>&]/.test(char) && !isSubstitution(text, reader.at)) {
      const redirect = readRedirect(reader);
      command.redirects.push(redirect);
      if ((redirect.operator === '<<' || redirect.operator === '<<-') && redirect.target !== undefined)
        here.push(redirect.target.value);
    } else {
      const word = readWord(reader);
      // The number of the stream that a redirection is for (`2>&1`) is no word of the command.
      if (/^\d+$/.test(word.value) && /[<>]/.test(text.charAt(reader.at))) continue;
      const first = command.words.length === 0;
      const open = first && command.group === undefined;
      const compound = open && posix && Object.hasOwn(compounds, word.value) ? compounds[word.value] : undefined;
      if (naming) naming = false;
      else if (first && word.value === closing) break;
      else if (first && posix && word.value === 'function') naming = true;
      else if (open && word.value === '{') command.group = nested(reader, '}');
      else if (compound !== undefined && reader.depth < maxDepth)
        command.group = nested(reader, compound, compound === 'fi' || /^[wu]/.test(word.value) ? [] : [word]);
      else if (first && framing.has(word.value)) endCommand();
      else if (first && /^[A-Za-z_]\w*\+?=/.test(word.value)) command.assignments.push(word);
      else command.words.push(word);
    }
  }
  endPipeline();
  return pipelines;
}

function nested(reader: Reader, closing: string, opening: readonly ShellWord[] = []): Script | undefined {
  if (reader.depth >= maxDepth) return undefined;
  const outer = reader.backquoted;
  reader.depth++;
  reader.backquoted = closing === '`';
  const group = script(reader, closing, opening);
  reader.depth--;
  reader.backquoted = outer;
  return group;
}

function empty(): Draft {
  return { assignments: [], words: [], redirects: [], group: undefined };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function skipHeredoc(reader: Reader, name: string): void {
  while (reader.at < reader.text.length) {
    const end = lineEnd(reader.text, reader.at);
    const line = reader.text.slice(reader.at, end);
    reader.at = Math.min(end + 1, reader.text.length);
    if (line.trim() === name) return;
  }
}

/** `<(` and `>(` are words, not redirections. */
function isSubstitution(text: string, at: number): boolean {
  return (text[at] === '<' || text[at] === '>') && text[at + 1] === '(';
}

const redirectOperator = /&>>?|<<<|<<-?|<>|>>|>&|<&|>\||[<>&]/y;

function readRedirect(reader: Reader): Redirect {
  redirectOperator.lastIndex = reader.at;
  const operator = redirectOperator.exec(reader.text)?.[0] ?? '';
  reader.at += Math.max(1, operator.length);
  while (reader.text[reader.at] === ' ' || reader.text[reader.at] === '\t') reader.at++;
  const next = reader.text[reader.at];
  const target = next === undefined || /[\s;|()]/.test(next) ? undefined : readWord(reader);
  return { operator, target };
}

function readWord(reader: Reader): ShellWord {
  const { text, dialect } = reader;
  const start = reader.at;
  const inner: Script[] = [];
  let value = '';
  let dynamic = false;
  let quote = '';
  const substitute = (opening: number, closing: string): void => {
    const from = reader.at;
    reader.at += opening;
    const found = nested(reader, closing);
    if (found !== undefined) inner.push(found);
    dynamic = true;
    value += text.slice(from, reader.at);
  };

  while (reader.at < text.length) {
    const char = text.charAt(reader.at);
    const next = text.charAt(reader.at + 1);
    if (quote === "'") {
      if (char === "'") quote = '';
      else value += char;
      reader.at++;
    } else if (char === (dialect === 'posix' ? '\\' : '`')) {
      if (quote === '"' && !/["\\$`\n]/.test(next)) value += char;
      if (next !== '\n') value += next;
      reader.at += 2;
    } else if (char === '"' || (char === "'" && quote === '')) {
      quote = quote === '"' ? '' : char;
      reader.at++;
    } else if (char === '$' && next === '(') substitute(2, ')');
    else if (char === '$' && next === '{') {
      const end = text.indexOf('}', reader.at);
      const stop = end === -1 ? text.length : end + 1;
      value += text.slice(reader.at, stop);
      dynamic = true;
      reader.at = stop;
    } else if (char === '`' && dialect === 'posix') substitute(1, '`');
    else if (quote === '' && (char === '<' || char === '>') && next === '(') substitute(2, ')');
    else if (quote === '' && /[\s;|&()<>]/.test(char)) break;
    else {
      if (char === '$' && /\w/.test(next)) dynamic = true;
      value += char;
      reader.at++;
    }
  }
  // A character that starts no word must still be passed, or the reader would stand still.
  if (reader.at === start) reader.at++;
  return { value, start, end: Math.min(reader.at, text.length), dynamic, inner };
}
