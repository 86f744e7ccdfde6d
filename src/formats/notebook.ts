import { visit } from 'jsonc-parser';

/** A notebook's code, as much of it as an analysis needs. */
export interface Notebook {
  /** What its kernel speaks, in lower case, wherever the file says so; the places need not agree. */
  readonly languages: readonly string[];
  /** Of the kernel it asks for: `python3`. */
  readonly kernel: string | undefined;
  readonly cells: readonly CodeCell[];
}

export interface CodeCell {
  /** Counted from 1 over cells of every kind, as they are shown. */
  readonly index: number;
  readonly source: string;
  /** For each line of `source` (first is 0) the line of the file (first is 1) that holds it. */
  readonly fileLines: readonly number[];
}

/** The file is not a notebook; line and column count from 1. */
export class NotebookError extends Error {
  override readonly name = 'NotebookError';

  readonly line: number;
  readonly column: number;

  constructor(message: string, at: { readonly line: number; readonly column: number }) {
    super(message);
    this.line = at.line;
    this.column = at.column;
  }
}

/** Jupyter writes a dozen levels; rich outputs have more. */
export const maxDepth = 500;

/** Far more than a person can read; a hostile file of millions would fill the memory. */
export const maxCells = 100_000;
const maxPieces = 1_000_000;
const joinedAtOnce = 10_000;
/** How many lists and objects lie around the deepest value that matters: a line in worksheets/0/cells/0/input. */
const deepestOfInterest = 6;

type Key = string | number;
type Kind = 'object' | 'array' | 'literal';
interface Position {
  readonly line: number;
  readonly column: number;
}
interface Piece {
  readonly text: string;
  readonly line: number;
}
interface Source {
  readonly pieces: Piece[];
  /** Where it is something else than text or a list of texts. */
  wrong?: Position;
}
interface RawCell {
  readonly at: Position;
  /** Undefined until there is one: a hostile file has cells by the hundred thousand. */
  sources: Map<Key, Source> | undefined;
  type: string | undefined;
}

/** What the versions of nbformat call a code cell's text: 4, 2 and 3, 1. */
const sourceFields: ReadonlySet<Key> = new Set(['source', 'input', 'code']);

/**
 * Reads a notebook of any nbformat: 4 and 1 have one list of cells, 2 and 3 have worksheets. A file that has both, or a cell
 * with two sources, keeps all of them: which ones count depends on a number that nothing else in the file bears out. Where a
 * key occurs twice the last one counts, as for Jupyter. A file with nothing in it is a notebook without cells. Throws
 * `NotebookError` on anything that isn't a notebook.
 */
export function parseNotebook(file: string): Notebook {
  const text = withoutConstants(file);
  const end = text.trimEnd().length;
  if (end === 0) return { languages: [], kernel: undefined, cells: [] };
  const reader = new Reader();
  visit(
    text,
    {
      onObjectBegin: (_offset, _length, line, character) => {
        reader.open('object', position(line, character));
      },
      onArrayBegin: (_offset, _length, line, character) => {
        reader.open('array', position(line, character));
      },
      onObjectProperty: (name) => {
        reader.key = name;
      },
      onObjectEnd: () => {
        reader.close();
      },
      onArrayEnd: () => {
        reader.close();
      },
      onLiteralValue: (value: unknown, _offset, _length, line, character) => {
        reader.literal(value, position(line, character));
      },
      onError: (_error, offset, length, line, character) => {
        const truncated = offset >= end || (text[offset] === '"' && offset + length >= end);
        throw new NotebookError(truncated ? 'the file ends too early' : 'not JSON', position(line, character));
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false },
  );
  return reader.notebook();
}

/** Python's JSON writes NaN, Infinity and -Infinity, which JSON doesn't have: a number of the same length replaces them. */
export function withoutConstants(text: string): string {
  if (!/NaN|Infinity/.test(text)) return text;
  const constant = /(?<![\w.+])(?:(?<!-)NaN|Infinity)(?!\w)/y;
  const done: string[] = [];
  let kept: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') quoted = !quoted;
    else if (quoted && character === '\\') i += 1;
    else if (!quoted && (character === 'N' || character === 'I')) {
      constant.lastIndex = i;
      if (!constant.test(text)) continue;
      kept.push(text.slice(from, i), '0'.padEnd(constant.lastIndex - i));
      from = constant.lastIndex;
      // Joined in batches: a hostile file has tens of millions of them.
      if (kept.length < joinedAtOnce) continue;
      done.push(kept.join(''));
      kept = [];
    }
  }
  return [...done, ...kept, text.slice(from)].join('');
}

function position(line: number, character: number): Position {
  return { line: line + 1, column: character + 1 };
}

/** Follows the JSON's events and keeps what lies on the few paths that matter. */
class Reader {
  /** Of the value that comes next. */
  key: Key = '';
  /** The keys of the lists and objects that are open, the root's among them. */
  private readonly path: Key[] = [];
  private readonly metadata = new Map<string, string>();
  /** nbformat 4 has one list of cells, the older ones have one a worksheet. */
  private cells: RawCell[] | undefined;
  private worksheets: RawCell[][] | undefined;

  open(kind: 'object' | 'array', at: Position): void {
    if (this.path.length >= maxDepth) throw new NotebookError('nested too deeply', at);
    this.place(kind, undefined, at);
    this.path.push(this.key);
    this.key = kind === 'array' ? 0 : '';
  }

  close(): void {
    this.key = this.path.pop() ?? '';
    if (typeof this.key === 'number') this.key += 1;
  }

  literal(value: unknown, at: Position): void {
    this.place('literal', value, at);
    if (typeof this.key === 'number') this.key += 1;
  }

  notebook(): Notebook {
    if (this.cells === undefined && this.worksheets === undefined) {
      throw new NotebookError('no list of cells', position(0, 0));
    }
    const raw = [...(this.cells ?? []), ...(this.worksheets?.flat() ?? [])];
    const languages = ['kernelspec/language', 'language_info/name'].map((key) => this.metadata.get(key)?.trim() ?? '');
    return {
      languages: languages.filter((language) => language !== '').map((language) => language.toLowerCase()),
      kernel: this.metadata.get('kernelspec/name')?.toLowerCase(),
      cells: raw.flatMap((cell, index) => codeCells(cell, index + 1)),
    };
  }

  private place(kind: Kind, value: unknown, at: Position): void {
    if (this.path.length > deepestOfInterest) return;
    if (this.path.length === 0) {
      if (kind !== 'object') throw new NotebookError('not a JSON object', at);
      return;
    }
    const [root, ...rest] = [...this.path.slice(1), this.key];
    if (root === 'metadata') this.placeMetadata(rest, value);
    else if (root === 'cells') {
      if (rest.length === 0) this.cells = [];
      placeInCells(this.cells ?? [], rest, kind, value, at);
    } else if (root === 'worksheets') {
      if (rest.length === 0) this.worksheets = [];
      if (rest[1] !== 'cells') return;
      const sheets = (this.worksheets ??= []);
      if (rest.length === 2) sheets[Number(rest[0])] = [];
      placeInCells(sheets[Number(rest[0])] ?? [], rest.slice(2), kind, value, at);
    }
  }

  private placeMetadata(keys: readonly Key[], value: unknown): void {
    const path = keys.join('/');
    for (const known of this.metadata.keys()) {
      if (path === '' || known === path || known.startsWith(`${path}/`)) this.metadata.delete(known);
    }
    if (keys.length === 2 && typeof value === 'string') this.metadata.set(path, value);
  }
}

function placeInCells(
  cells: RawCell[],
  [index, field, ...rest]: readonly Key[],
  kind: Kind,
  value: unknown,
  at: Position,
): void {
  if (index === undefined) {
    if (kind !== 'array') throw new NotebookError('the cells are not a list', at);
    return;
  }
  if (field === undefined) {
    if (kind !== 'object') throw new NotebookError(`cell ${Number(index) + 1} is not an object`, at);
    if (cells.length === maxCells) throw new NotebookError(`more than ${maxCells} cells`, at);
    cells.push({ at, sources: undefined, type: undefined });
    return;
  }
  const cell = cells.at(-1);
  if (cell === undefined) return;
  if (field === 'cell_type' && rest.length === 0) cell.type = String(value);
  if (sourceFields.has(field)) placeSource(cell, field, rest.length, kind, value, at);
}

function placeSource(cell: RawCell, field: Key, depth: number, kind: Kind, value: unknown, at: Position): void {
  const sources = (cell.sources ??= new Map<Key, Source>());
  if (depth === 0) sources.set(field, { pieces: [] });
  const source = sources.get(field);
  if (source === undefined || depth > 1 || (depth === 0 && kind === 'array')) return;
  if (typeof value !== 'string') {
    source.wrong ??= at;
  } else if (value !== '') {
    if (source.pieces.length === maxPieces) throw new NotebookError(`more than ${maxPieces} lines in a cell`, at);
    source.pieces.push({ text: value, line: at.line });
  }
}

function codeCells({ at, type, sources }: RawCell, index: number): CodeCell[] {
  if (type === undefined) throw new NotebookError(`cell ${index} has no cell_type`, at);
  if (type !== 'code') return [];
  if (sources === undefined) throw new NotebookError(`cell ${index} has no source`, at);
  return [...sources.values()].map(({ pieces, wrong }) => {
    if (wrong !== undefined) {
      throw new NotebookError(`cell ${index}: its source is neither text nor a list of texts`, wrong);
    }
    return { index, source: pieces.map(({ text }) => text).join(''), fileLines: fileLinesOf(pieces) };
  });
}

function fileLinesOf(pieces: readonly Piece[]): number[] {
  const fileLines: number[] = [];
  let atLineStart = true;
  for (const { text, line } of pieces) {
    const parts = text.split(/\r\n|[\n\r]/);
    const ended = parts.length > 1 && parts.at(-1) === '';
    const started = parts.length - (ended ? 1 : 0) - (atLineStart ? 0 : 1);
    for (let i = 0; i < started; i++) fileLines.push(line);
    atLineStart = ended;
  }
  return fileLines;
}
