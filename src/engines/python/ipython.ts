import { linesOf } from './detection';
import { cellKind, isBareMagic, magicStatement, type CellKind } from './magics';
import { Statements } from './statements';

export interface CellProgram {
  readonly kind: CellKind;
  /** Python, line for line as in the cell. */
  readonly source: string;
}

/** What IPython looks for at the start of a statement: a magic, a shell command, a question, a call without brackets. */
const escaped = /^[%!?,;/]/;
/** What is assigned may come after several targets, and is a shell command or a magic. */
const assigned = /^((?:[\w.,:\s*]|\[(?:"[^"=]*"|'[^'=]*'|[\w.,:\s()-]*)\])+?=\s*(?:[\w.]+\s*=\s*)*)(?=!|%[a-zA-Z])/;
const asked = /^%{0,2}[\p{L}_*][\p{L}\p{N}_.*[\]'"]*\?{1,2}[\s;]*$/u;
/** Of `%time %timeit f(x)`; nobody writes more than two. */
const maxNested = 8;

/**
 * Turns an IPython cell into Python of the same lines: what only IPython understands becomes the call it stands for, or a
 * statement that does nothing. With `automagic` also `pip install x` and the like, which IPython takes for a magic where the
 * line isn't Python.
 */
export function pythonOf(cell: string, automagic = false): CellProgram {
  const lines = dedented(linesOf(cell));
  const first = lines.findIndex((line) => line.trim() !== '');
  const [, name, args = ''] = /^%%(?!\w+\?)(\S+)([^]*)$/.exec(lines[first] ?? '') ?? [];
  if (name === undefined) return { kind: 'python', source: translated(lines, automagic) };
  const kind = cellKind(name, args);
  if (kind === 'foreign') return { kind, source: '' };
  if (kind !== 'python') return { kind, source: lines.map((line, index) => (index > first ? line : '')).join('\n') };
  // Some run the rest of their line too, before the body: %%timeit, %%prun. It never goes on in the next line.
  const setup = `%${name}${args}`.replace(/[\s\\]+$/, '');
  return { kind, source: translated(lines.with(first, setup), automagic) };
}

/** IPython takes the first line's indentation off every line. */
function dedented(lines: readonly string[]): string[] {
  const indentation = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  return lines.map((line) =>
    indentation !== '' && line.startsWith(indentation) ? line.slice(indentation.length) : line,
  );
}

function translated(lines: readonly string[], automagic: boolean): string {
  const state = new Statements();
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (!state.atStart || !isIPython(line.trimStart(), automagic)) {
      kept.push(line);
      state.read(line);
      continue;
    }
    const start = i;
    while (lines[i]?.endsWith('\\') && i < lines.length - 1) i++;
    kept.push(translation(joined(lines.slice(start, i + 1)), automagic));
    for (let blank = start; blank < i; blank++) kept.push('');
  }
  return kept.join('\n');
}

function isIPython(statement: string, automagic: boolean): boolean {
  return (
    escaped.test(statement) ||
    assigned.test(statement) ||
    asked.test(statement) ||
    (automagic && isBareMagic(statement))
  );
}

/** As IPython joins the lines of a command that backslashes continue. */
function joined(lines: readonly string[]): string {
  return lines.map((line, i) => (i < lines.length - 1 ? line.slice(0, -1) : line)).join(' ');
}

function translation(line: string, automagic: boolean): string {
  const statement = line.trimStart();
  const indentation = line.slice(0, line.length - statement.length);
  return indentation + pythonStatement(automagic && isBareMagic(statement) ? `%${statement}` : statement);
}

function pythonStatement(statement: string, nested = 0): string {
  if (nested > maxNested) return statement;
  const target = assigned.exec(statement)?.[1];
  const run = magicStatement(statement.slice(target?.length));
  const python = run === undefined ? undefined : pythonStatement(run, nested + 1);
  if (target !== undefined) return `${target}None${python === undefined ? '' : `; ${python}`}`;
  if (python !== undefined) return python;
  if (/^[,;/]/.test(statement)) return call(statement.trimEnd());
  return escaped.test(statement) || asked.test(statement) ? 'pass' : statement;
}

/** Quotes in the arguments count as IPython counts them: it puts its own around them and looks no further. */
function call(statement: string): string {
  const [, escape, name = '', args = ''] = /^(.)([^ ]*) ?([^]*)$/u.exec(statement) ?? [];
  if (escape === ';') return `${name}("${args}")`;
  const values = args.trim().split(/\s+/);
  return escape === ',' ? `${name}("${values.join('", "')}")` : `${name}(${values.join(', ')})`;
}
