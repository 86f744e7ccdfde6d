import { linesOf } from './detection';

/**
 * What a cell holds. `python` runs as it is in the notebook's own program; `other` is under a magic that Gatehouse doesn't
 * know, and may or may not be Python; `foreign` is another language.
 */
export interface CellProgram {
  readonly kind: 'python' | 'other' | 'foreign';
  /** Python, line for line as in the cell. */
  readonly source: string;
}

/** Cell magics whose body is Python, run here or in a process of its own. */
const pythonCellMagics = new Set([
  'capture',
  'debug',
  'lprun',
  'memit',
  'mprun',
  'prun',
  'pypy',
  'python',
  'python2',
  'python3',
  'scalene',
  'time',
  'timeit',
]);
const foreignCellMagics = new Set(
  'bash bigquery cmd file html HTML javascript js julia latex markdown md mermaid perl R ruby script sh sql svg SVG sx system writefile'.split(
    ' ',
  ),
);
/** Databricks puts a cell's language in a line magic. */
const languageMagics = new Set(['fs', 'md', 'r', 'scala', 'sh', 'sql']);
/** Line magics whose argument is a Python statement, after options. */
const statementMagic =
  /^%(?:time|timeit|prun|memit|mprun|lprun|debug)\s+((?:-[a-zA-Z]+(?:\s*\d+|\s+[\w.:]+(?=\s))?\s+)*)([^]*)$/;

/** A magic, a shell command or a question, where IPython looks for one: at the start of a statement. */
const escaped = /^(?:%|!|\?)/;
const assigned = /^([\w.,\s[\]'"*]+?=\s*)(?:!|%(?=[a-zA-Z]))/;
const asked = /^%{0,2}[\p{L}_*][\p{L}\p{N}_.*[\]'"]*\?{1,2}[\s;]*$/u;

/** Turns an IPython cell into Python of the same lines: what only IPython understands becomes a statement that does nothing. */
export function pythonOf(cell: string): CellProgram {
  const lines = dedented(linesOf(cell));
  const first = lines.findIndex((line) => line.trim() !== '');
  const magic = /^(%%?)(!|[\w.]+)([^]*)$/.exec(lines[first] ?? '');
  const [, prefix, name, rest] = magic ?? [];
  if (prefix === '%%' && name !== undefined) {
    // The line of %%timeit is code that runs once before the body.
    const setup = name === 'timeit' ? `%timeit${rest ?? ''}` : '';
    const body = lines.map((line, index) => (index > first ? line : index === first ? setup : ''));
    if (name === 'writefile' && /\.py\s*$/.test(rest ?? '')) return { kind: 'other', source: body.join('\n') };
    if (name === '!' || foreignCellMagics.has(name)) return { kind: 'foreign', source: '' };
    return { kind: pythonCellMagics.has(name) ? 'python' : 'other', source: withoutEscapes(body) };
  }
  const language = prefix === '%' && name !== undefined && languageMagics.has(name);
  return { kind: language ? 'other' : 'python', source: withoutEscapes(lines) };
}

/** IPython takes the first line's indentation off every line. */
function dedented(lines: readonly string[]): string[] {
  const indentation = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  return lines.map((line) =>
    indentation !== '' && line.startsWith(indentation) ? line.slice(indentation.length) : line,
  );
}

function withoutEscapes(lines: readonly string[]): string {
  const state = new Statements();
  const kept: string[] = [];
  let continues = false;
  for (const line of lines) {
    if (continues) {
      kept.push('');
      continues = line.endsWith('\\');
      continue;
    }
    const replaced = state.atStart ? replacement(line) : undefined;
    kept.push(replaced ?? line);
    if (replaced === undefined) state.read(line);
    else continues = line.endsWith('\\');
  }
  return kept.join('\n');
}

function replacement(line: string): string | undefined {
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const statement = line.slice(indentation.length);
  const timed = statementMagic.exec(statement)?.[2];
  if (timed !== undefined && timed !== '') return indentation + timed;
  if (escaped.test(statement) || asked.test(statement)) return `${indentation}pass`;
  const target = assigned.exec(statement)?.[1];
  return target === undefined ? undefined : `${indentation}${target}None`;
}

/** Knows of each line whether a statement can begin there: outside brackets, strings and continued lines. */
class Statements {
  private depth = 0;
  private quotes = '';
  private continued = false;

  get atStart(): boolean {
    return this.depth === 0 && this.quotes === '' && !this.continued;
  }

  read(line: string): void {
    this.continued = false;
    for (let i = 0; i < line.length; i++) {
      const character = line.charAt(i);
      if (character === '\\') {
        this.continued = i === line.length - 1;
        i += 1;
      } else if (this.quotes !== '') {
        if (!line.startsWith(this.quotes, i)) continue;
        i += this.quotes.length - 1;
        this.quotes = '';
      } else if (character === '#') {
        break;
      } else if (character === '"' || character === "'") {
        const triple = character.repeat(3);
        this.quotes = line.startsWith(triple, i) ? triple : character;
        i += this.quotes.length - 1;
      } else if ('([{'.includes(character)) {
        this.depth += 1;
      } else if (')]}'.includes(character)) {
        this.depth = Math.max(0, this.depth - 1);
      }
    }
    // A string in single quotes ends with its line unless a backslash continues it.
    if (this.quotes.length === 1 && !this.continued) this.quotes = '';
  }
}
