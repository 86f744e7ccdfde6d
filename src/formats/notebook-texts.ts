import { visit } from 'jsonc-parser';
import { maxDepth, NotebookError, withoutConstants } from './notebook';

/** What a person reads in a notebook, one text after the other, and where in the file it stands. */
export interface NotebookTexts {
  readonly texts: readonly NotebookText[];
  /** Offsets of the string literals that hold images, sound or other data in base64. */
  readonly data: readonly Literal[];
  /** Where each cell begins and ends in the file, in order. */
  readonly cells: readonly Literal[];
}

/** From its first character to one past its last, quotes included. */
export interface Literal {
  readonly start: number;
  readonly end: number;
}

/** The source of a cell of any kind, or a text among its outputs and attachments. */
export interface NotebookText {
  /** Counted from 1 over cells of every kind, as they are shown. */
  readonly cell: number;
  /** Counted from 1; undefined in a source and in an attachment. */
  readonly output: number | undefined;
  readonly text: string;
  /** The literals it is joined from, and the offset in `text` at which each one's characters begin. */
  readonly pieces: readonly (Literal & { readonly at: number })[];
}

/** How images, sound, films and PDF begin, in base64: what says that it is one and begins otherwise is a text. */
const dataStart =
  /^\s*(?:iVBORw0KGgo|\/9j\/|R0lGOD|UklGR|Qk[0-9A-Za-z+/]|SUkqA|TU0AK|JVBERi|SUQz|T2dnU|ZkxhQ|GkXfo|AAAA|\/\/[su])/;

type Key = string | number;

const maxPieces = 1_000_000;
/** Shorter ones are as well scanned. */
const shortestData = 100;

const sources: ReadonlySet<Key> = new Set(['source', 'input', 'code']);
/** Of outputs: by their names in nbformat 3 and 4, or their media types. */
const outputText =
  /^(?:text|evalue|traceback|html|svg|latex|javascript|text\/[\w.+-]+|image\/svg\+xml|application\/javascript)$/;
const outputData = /^(?:png|jpeg|pdf|(?:image|audio|video)\/[\w.+-]+|application\/pdf)$/;

/** Reads the texts of a notebook of any nbformat. Throws `NotebookError` when it isn't JSON to its end. */
export function readNotebookTexts(file: string): NotebookTexts {
  const text = withoutConstants(file);
  const reader = new Reader();
  visit(
    text,
    {
      onObjectBegin: (offset, _length, line, character) => {
        reader.open('', offset, { line: line + 1, column: character + 1 });
      },
      onArrayBegin: (offset, _length, line, character) => {
        reader.open(0, offset, { line: line + 1, column: character + 1 });
      },
      onObjectProperty: (name) => {
        reader.key = name;
      },
      onObjectEnd: (offset, length) => {
        reader.close(offset + length);
      },
      onArrayEnd: (offset, length) => {
        reader.close(offset + length);
      },
      onLiteralValue: (value: unknown, offset, length) => {
        reader.literal(value, { start: offset, end: offset + length });
      },
      onError: (_error, _offset, _length, line, character) => {
        throw new NotebookError('not JSON', { line: line + 1, column: character + 1 });
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true },
  );
  return reader.texts();
}

/** Where in the file the character at `offset` of a literal's value begins. */
export function offsetInLiteral(file: string, { start }: Literal, offset: number): number {
  let at = start + 1;
  for (let i = 0; i < offset; i++) {
    if (file[at] !== '\\') at += 1;
    else at += file[at + 1] === 'u' ? 6 : 2;
  }
  return at;
}

interface Field {
  readonly path: string;
  readonly cell: number;
  readonly output: number | undefined;
  readonly separator: string;
  readonly parts: { readonly value: string; readonly literal: Literal }[];
}

class Reader {
  /** Of the value that comes next. */
  key: Key = '';
  /** The keys of the lists and objects that are open, the root's among them, and where each begins. */
  readonly #open: { key: Key; start: number }[] = [];
  readonly #texts: NotebookText[] = [];
  readonly #data: Literal[] = [];
  readonly #cells: Literal[] = [];
  #field: Field | undefined;
  #pieces = 0;

  open(firstKey: Key, start: number, at: { line: number; column: number }): void {
    if (this.#open.length >= maxDepth) throw new NotebookError('nested too deeply', at);
    this.#open.push({ key: this.key, start });
    this.key = firstKey;
  }

  close(end: number): void {
    const opened = this.#open.pop();
    if (opened === undefined) return;
    this.key = opened.key;
    if (typeof this.key !== 'number') return;
    const path = this.#path();
    if (cellPath(path)?.length === 0) this.#cells.push({ start: opened.start, end });
    this.key += 1;
  }

  literal(value: unknown, literal: Literal): void {
    if (typeof value === 'string') this.#place(value, literal);
    if (typeof this.key === 'number') this.key += 1;
  }

  texts(): NotebookTexts {
    this.#flush();
    return { texts: this.#texts, data: this.#data, cells: this.#cells };
  }

  #path(): Key[] {
    return [...this.#open.slice(1).map(({ key }) => key), this.key];
  }

  #place(value: string, literal: Literal): void {
    const path = this.#path();
    const inCell = cellPath(path);
    if (inCell === undefined) return;
    const keys = typeof inCell.at(-1) === 'number' ? inCell.slice(0, -1) : inCell;
    const [root] = keys;
    const name = String(keys.at(-1));
    const isRich = root === 'outputs' || root === 'attachments';
    if (
      isRich &&
      outputData.test(name) &&
      value.length >= shortestData &&
      dataStart.test(value) &&
      /^[\w+/=\s-]+$/.test(value)
    ) {
      this.#data.push(literal);
    } else if ((keys.length === 1 && root !== undefined && sources.has(root)) || (isRich && outputText.test(name))) {
      if (++this.#pieces > maxPieces)
        throw new NotebookError('more pieces of text than are read', { line: 1, column: 1 });
      this.#piece(keys, name, { value, literal });
    }
  }

  #piece(keys: readonly Key[], name: string, part: Field['parts'][number]): void {
    const cell = this.#cells.length + 1;
    const path = `${cell}/${keys.join('/')}`;
    if (this.#field?.path !== path) {
      this.#flush();
      const output = keys[0] === 'outputs' ? Number(keys[1]) + 1 : undefined;
      this.#field = { path, cell, output, separator: name === 'traceback' ? '\n' : '', parts: [] };
    }
    this.#field.parts.push(part);
  }

  #flush(): void {
    if (this.#field === undefined) return;
    const { cell, output, separator, parts } = this.#field;
    let at = 0;
    const pieces = parts.map(({ value, literal }) => {
      const piece = { ...literal, at };
      at += value.length + separator.length;
      return piece;
    });
    this.#texts.push({ cell, output, text: parts.map(({ value }) => value).join(separator), pieces });
    this.#field = undefined;
  }
}

/** What of a path lies inside of a cell; undefined outside of all. */
function cellPath(path: readonly Key[]): readonly Key[] | undefined {
  if (path[0] === 'cells' && typeof path[1] === 'number') return path.slice(2);
  if (path[0] === 'worksheets' && path[2] === 'cells' && typeof path[3] === 'number') return path.slice(4);
  return undefined;
}
