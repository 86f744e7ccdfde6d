import { visit } from 'jsonc-parser';
import { maxCells, maxDepth, NotebookError, withoutConstants } from './notebook';

/** What a person reads in a notebook, one text after the other, and where in the file it stands. */
export interface NotebookTexts {
  readonly texts: readonly NotebookText[];
  /** Of the string literals that `texts` are joined from, and of those that hold images, sound or other data in base64. */
  readonly literals: Spans;
  /** Of the cells. */
  readonly cells: Spans;
}

/**
 * Stretches of the file, in order: where each begins, and one past its last character, quotes included. Numbers alone, since a hostile
 * notebook has a million of them.
 */
export interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The source of a cell of any kind, or a text among its outputs and attachments. */
export interface NotebookText {
  /** Counted from 1 over cells of every kind, as they are shown. */
  readonly cell: number;
  /** Counted from 1; undefined in a source and in an attachment. */
  readonly output: number | undefined;
  readonly text: string;
  /** The literals it is joined from: where each begins in the file, and in `text`. */
  readonly starts: readonly number[];
  readonly offsets: readonly number[];
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
        reader.literal(value, offset, offset + length);
      },
      onError: (_error, _offset, _length, line, character) => {
        throw new NotebookError('not JSON', { line: line + 1, column: character + 1 });
      },
    },
    { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true },
  );
  return reader.texts();
}

/** Where in the file each of `offsets` of a text, in ascending order, begins. */
export function offsetsInFile(file: string, text: NotebookText, offsets: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  let piece = 0;
  let at = 0;
  let raw = (text.starts[0] ?? 0) + 1;
  for (const offset of offsets) {
    while ((text.offsets[piece + 1] ?? Infinity) <= offset) {
      at = text.offsets[++piece] ?? 0;
      raw = (text.starts[piece] ?? 0) + 1;
    }
    for (; at < offset; at++) {
      if (file[raw] !== '\\') raw += 1;
      else raw += file[raw + 1] === 'u' ? 6 : 2;
    }
    found.set(offset, raw);
  }
  return found;
}

interface Field {
  readonly path: string;
  readonly cell: number;
  readonly output: number | undefined;
  readonly separator: string;
  readonly values: string[];
  readonly starts: number[];
}

class Reader {
  /** Of the value that comes next. */
  key: Key = '';
  /** The keys of the lists and objects that are open, the root's among them, and where each begins. */
  readonly #open: { key: Key; start: number }[] = [];
  readonly #texts: NotebookText[] = [];
  readonly #literals = { starts: [] as number[], ends: [] as number[] };
  readonly #cells = { starts: [] as number[], ends: [] as number[] };
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
    if (this.#cellDepth() === this.#open.length) {
      if (this.#cells.starts.length === maxCells)
        throw new NotebookError('more cells than are read', { line: 1, column: 1 });
      this.#cells.starts.push(opened.start);
      this.#cells.ends.push(end);
    }
    this.key += 1;
  }

  literal(value: unknown, start: number, end: number): void {
    if (typeof value === 'string' && this.#place(value, start)) {
      this.#literals.starts.push(start);
      this.#literals.ends.push(end);
    }
    if (typeof this.key === 'number') this.key += 1;
  }

  texts(): NotebookTexts {
    this.#flush();
    return { texts: this.#texts, literals: this.#literals, cells: this.#cells };
  }

  /** Of the keys that lead to the value that comes next the one at `depth`, counted from 1. */
  #keyAt(depth: number): Key | undefined {
    return depth === this.#open.length ? this.key : this.#open[depth]?.key;
  }

  /** How many keys lead to the cell that the value that comes next is, or lies in; undefined outside of all. */
  #cellDepth(): number | undefined {
    const root = this.#keyAt(1);
    if (root === 'cells' && typeof this.#keyAt(2) === 'number') return 2;
    const isInSheet = root === 'worksheets' && this.#keyAt(3) === 'cells' && typeof this.#keyAt(4) === 'number';
    return isInSheet ? 4 : undefined;
  }

  /** Whether it is to be read by itself, or is data. */
  #place(value: string, start: number): boolean {
    const depth = this.#cellDepth();
    if (depth === undefined) return false;
    const inCell = [...this.#open.slice(depth + 1).map(({ key }) => key), this.key];
    const keys = typeof this.key === 'number' ? inCell.slice(0, -1) : inCell;
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
      return true;
    }
    if ((keys.length !== 1 || root === undefined || !sources.has(root)) && !(isRich && outputText.test(name)))
      return false;
    if (++this.#pieces > maxPieces)
      throw new NotebookError('more pieces of text than are read', { line: 1, column: 1 });
    this.#piece(keys, name, value, start);
    return true;
  }

  #piece(keys: readonly Key[], name: string, value: string, start: number): void {
    const cell = this.#cells.starts.length + 1;
    const path = `${cell}/${keys.join('/')}`;
    if (this.#field?.path !== path) {
      this.#flush();
      const output = keys[0] === 'outputs' ? Number(keys[1]) + 1 : undefined;
      this.#field = { path, cell, output, separator: name === 'traceback' ? '\n' : '', values: [], starts: [] };
    }
    this.#field.values.push(value);
    this.#field.starts.push(start);
  }

  #flush(): void {
    if (this.#field === undefined) return;
    const { cell, output, separator, values, starts } = this.#field;
    let at = 0;
    const offsets = values.map((value) => {
      const offset = at;
      at += value.length + separator.length;
      return offset;
    });
    this.#texts.push({ cell, output, text: values.join(separator), starts, offsets });
    this.#field = undefined;
  }
}
