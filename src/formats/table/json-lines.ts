import { NumberBuilder, TextBuilder, builderProblem, mostRows } from './builder';
import type { Builder } from './builder';
import { TableError } from './error';
import { JsonScanner, JsonSyntaxError } from './json-scanner';
import type { JsonKind } from './json-scanner';
import { NumberParser } from './number';
import type { Source } from './source';
import { checkCells, chooseColumns, makeTable, mostColumns } from './table';
import type { Column, Table } from './table';

/** The longest line. */
const longestLine = 64 * 1024 * 1024;

/** So much of a file tells the names of its columns. */
const namesBytes = 1024 * 1024;

const rowsBetweenChecks = 65_536;

const lineFeed = 0x0a;

/**
 * Reads columns of JSON Lines: one object a line, empty lines left out. A key that a row lacks, and `null`, is a missing cell.
 * Numbers make a column of numbers (one with an integer of 16 digits or more is text), strings or booleans one of text. A
 * column of values of several kinds, or of nested ones, is an error when it was asked for, else it is skipped.
 */
export async function readJsonLines(source: Source, wanted: readonly string[] | undefined): Promise<Table> {
  const first = new JsonRows(source.file, wanted);
  await eachLine(source, first);
  chooseColumns(source.file, first.names, wanted);
  const columns = first.finish();
  if (first.turned.size > 0) {
    const late = new JsonRows(source.file, [...first.turned], true);
    await eachLine(source, late);
    for (const [name, column] of late.finish()) columns.set(name, column);
  }
  const format = source.gzip ? 'JSON Lines, gzip' : 'JSON Lines';
  return makeTable({
    source: source.file,
    format,
    rows: first.rows,
    names: first.names,
    columns,
    skipped: first.skipped,
  });
}

/** The keys that occur in the first megabyte of JSON Lines. */
export async function jsonLinesNames(source: Source): Promise<readonly string[]> {
  const rows = new JsonRows(source.file, []);
  await eachLine(source, rows, namesBytes);
  return rows.names;
}

async function eachLine(source: Source, rows: JsonRows, most = Infinity): Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let searched = 0;
  let taken = 0;
  for await (const piece of source.text()) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let at = 0;
    for (let end = bytes.indexOf(lineFeed, searched); end !== -1; end = bytes.indexOf(lineFeed, at)) {
      rows.line(bytes, at, end);
      at = end + 1;
      if (taken + at > most) return;
    }
    taken += at;
    rest = bytes.subarray(at);
    searched = rest.length;
    if (rest.length > longestLine) rows.fail(`is longer than ${longestLine} bytes`);
  }
  if (rest.length > 0) rows.line(rest, 0, rest.length);
}

interface JsonColumn {
  readonly name: string;
  /** The key as it stands in the file, to know it again without decoding it. */
  readonly key: Buffer;
  readonly wanted: boolean;
  kind: JsonKind | undefined;
  builder: Builder | undefined;
  /** The row it was last seen in. */
  row: number;
  /** So many rows are in the builder; those up to the next value are missing. */
  filled: number;
}

class JsonRows {
  rows = 0;
  /** Columns of numbers that must be read as text: their integers are too long. */
  readonly turned = new Set<string>();
  /** Columns that can't be read → why. */
  readonly skipped = new Map<string, string>();
  private lines = 0;
  /** How many columns have a builder. */
  private filled = 0;
  private readonly columns: JsonColumn[] = [];
  private readonly byName = new Map<string, JsonColumn>();
  private readonly scanner = new JsonScanner();
  private readonly parser = new NumberParser();
  private readonly wanted: ReadonlySet<string> | undefined;

  constructor(
    private readonly file: string,
    wanted: readonly string[] | undefined,
    private readonly asText = false,
  ) {
    this.wanted = wanted === undefined ? undefined : new Set(wanted);
  }

  get names(): readonly string[] {
    return this.columns.map(({ name }) => name);
  }

  /** The columns that were asked for and could be read. */
  finish(): Map<string, Column> {
    const read = this.columns.filter(({ name, wanted }) => wanted && !this.skipped.has(name) && !this.turned.has(name));
    checkCells(this.file, this.rows, read.length);
    return new Map(
      read.map((column) => [column.name, this.pad(column, column.builder ?? new NumberBuilder()).finish(this.rows)]),
    );
  }

  line(bytes: Buffer, start: number, end: number): void {
    this.lines++;
    const { scanner } = this;
    scanner.open(bytes, start, end);
    if (scanner.peek() === -1) return;
    if (this.rows === mostRows) this.fail(`more than ${mostRows} rows`);
    if (this.rows % rowsBetweenChecks === 0) checkCells(this.file, this.rows, this.filled);
    let column: JsonColumn | undefined;
    try {
      scanner.beginObject();
      for (let position = 0; scanner.nextKey(position === 0); position++) {
        column = this.column(bytes, position);
        if (column.row === this.rows) this.fail('the key occurs twice', column);
        column.row = this.rows;
        this.cell(bytes, column, scanner.value());
      }
      if (scanner.peek() !== -1) scanner.fail('nothing more');
    } catch (error) {
      const problem = error instanceof JsonSyntaxError ? error.message : builderProblem(error);
      if (problem === undefined) throw error;
      this.fail(problem, error instanceof JsonSyntaxError ? undefined : column);
    }
    this.rows++;
  }

  fail(problem: string, column?: JsonColumn): never {
    throw new TableError(this.file, problem, { row: this.rows + 1, line: this.lines, column: column?.name });
  }

  /** The column whose key the scanner has read. Keys mostly come in the same order in every row. */
  private column(bytes: Buffer, position: number): JsonColumn {
    const { start, end, escaped } = this.scanner;
    const guess = this.columns[position];
    if (guess !== undefined && sameBytes(guess.key, bytes, start, end)) return guess;
    const key = bytes.subarray(start, end);
    const name = escaped ? unquote(key) : key.toString('utf8');
    const known = this.byName.get(name);
    if (known !== undefined) return known;
    if (this.columns.length === mostColumns) this.fail(`more than ${mostColumns} different keys`);
    const wanted = this.wanted === undefined || this.wanted.has(name);
    const column: JsonColumn = {
      name,
      key: Buffer.from(key),
      wanted,
      kind: undefined,
      builder: undefined,
      row: -1,
      filled: 0,
    };
    this.columns.push(column);
    this.byName.set(name, column);
    return column;
  }

  private cell(bytes: Buffer, column: JsonColumn, kind: JsonKind): void {
    if (!column.wanted || this.skipped.has(column.name)) return;
    if (kind === 'null') return;
    if (kind === 'nested') {
      this.skip(column, 'holds a list or an object');
      return;
    }
    if (column.kind === undefined) this.begin(column, kind);
    else if (column.kind !== kind) {
      this.skip(column, `holds a ${kind} after a ${column.kind}`);
      return;
    }
    if (column.builder === undefined) return;
    const { rows } = this;
    const { start, end, escaped } = this.scanner;
    const builder = this.pad(column, column.builder);
    column.filled = rows + 1;
    if (builder.kind === 'text') {
      const plain = escaped ? Buffer.from(unquote(bytes.subarray(start, end))) : undefined;
      const { dictionary } = builder;
      builder.set(rows, plain ? dictionary.intern(plain, 0, plain.length) : dictionary.intern(bytes, start, end));
    } else if (this.parser.parse(bytes, start, end) === 'number') {
      builder.set(rows, this.parser.value);
    } else {
      this.turned.add(column.name);
      column.builder = undefined;
    }
  }

  private begin(column: JsonColumn, kind: JsonKind): void {
    checkCells(this.file, this.rows, ++this.filled);
    column.kind = kind;
    column.builder = kind === 'number' && !this.asText ? new NumberBuilder() : new TextBuilder();
  }

  /** Makes the cells missing that lie between the last value and this row. */
  private pad<T extends Builder>(column: JsonColumn, builder: T): T {
    for (let row = column.filled; row < this.rows; row++) builder.setMissing(row);
    return builder;
  }

  private skip(column: JsonColumn, problem: string): void {
    if (this.wanted !== undefined) this.fail(problem, column);
    this.turned.delete(column.name);
    this.skipped.set(column.name, `row ${this.rows + 1} (line ${this.lines}): ${problem}`);
    column.builder = undefined;
  }
}

function sameBytes(key: Buffer, bytes: Buffer, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let i = 0; i < key.length; i++) if (key[i] !== bytes[start + i]) return false;
  return true;
}

/** The text of a JSON string that holds escapes. The scanner has made sure of its syntax. */
function unquote(text: Buffer): string {
  return String(JSON.parse(`"${text.toString('utf8')}"`));
}
