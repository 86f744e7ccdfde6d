import { convert, explain, fillColumn, place } from '../binary';
import { mostRows } from '../builder';
import type { Builder } from '../builder';
import { toNumbers } from '../cells';
import type { CellType } from '../cells';
import { DamagedError } from '../compression';
import { TableError } from '../error';
import type { Source } from '../source';
import { checkCells, checkNames, chooseColumns, makeTable } from '../table';
import type { Column, Table } from '../table';
import { readValues } from './batch';
import type { Values } from './batch';
import { openMetadata } from './messages';
import type { Message } from './messages';
import type { Field, Layout } from './schema';

/**
 * Reads columns of Arrow IPC, file (Feather 2) or stream, one after the other and batch by batch. Numbers, decimals and durations
 * (in their unit) are numbers, a column with an integer of 2^53 or more is text; booleans are `true` and `false`, dates and
 * times ISO 8601 text. Nested columns are an error when they were asked for, else they are skipped.
 */
export async function readArrow(source: Source, wanted: readonly string[] | undefined): Promise<Table> {
  const { file } = source;
  const metadata = await explain(file, undefined, () => openMetadata(source));
  const { fields } = metadata;
  const names = checkedNames(file, fields);
  const chosen = chooseColumns(file, names, wanted);
  const messages = await explain(file, undefined, () => metadata.messages());
  const rows = messages.reduce((total, message) => total + (message.kind === 'batch' ? message.batch.rows : 0), 0);
  if (rows > mostRows) throw new TableError(file, `has ${rows} rows; at most ${mostRows} are read`);
  checkCells(file, rows, chosen.length);

  const columns = new Map<string, Column>();
  const skipped = new Map<string, string>();
  for (const index of chosen) {
    const { name, values } = fields[index] ?? { name: '', values: { problem: '' } };
    if ('problem' in values) {
      if (wanted !== undefined) throw new TableError(file, values.problem, { column: name });
      skipped.set(name, values.problem);
    } else {
      const column = new ColumnReader(source, messages, fields, index, values);
      const read = (): Promise<Column> => fillColumn(values.type, rows, (builder) => column.fill(builder));
      columns.set(name, await explain(file, name, read));
    }
  }
  const format = source.layout.kind === 'arrow-file' ? 'Arrow IPC file' : 'Arrow IPC stream';
  return makeTable({ source: file, format, rows, names, columns, skipped });
}

/** The names in the schema of Arrow IPC. */
export async function arrowNames(source: Source): Promise<readonly string[]> {
  const { fields } = await explain(source.file, undefined, () => openMetadata(source));
  return checkedNames(source.file, fields);
}

function checkedNames(file: string, fields: readonly Field[]): readonly string[] {
  const names = fields.map(({ name }) => name);
  checkNames(file, names);
  return names;
}

/** Reads one column out of all batches. */
class ColumnReader {
  private readonly dictionary: Field['dictionary'];
  private readonly buffersBefore: number;
  private readonly viewsBefore: number;

  constructor(
    private readonly source: Source,
    private readonly messages: readonly Message[],
    fields: readonly Field[],
    index: number,
    private readonly values: { readonly layout: Layout; readonly type: CellType },
  ) {
    const before = fields.slice(0, index);
    this.dictionary = fields[index]?.dictionary;
    this.buffersBefore = before.reduce((total, { buffers }) => total + buffers, 0);
    this.viewsBefore = before.reduce((total, { views }) => total + views, 0);
  }

  async fill(builder: Builder): Promise<void> {
    const { source, dictionary } = this;
    const { layout, type } = this.values;
    let entries: Entries = { values: [], present: [] };
    let row = 0;
    for (const message of this.messages) {
      const { batch } = message;
      if (message.kind === 'dictionary') {
        if (message.id !== dictionary?.id) continue;
        const added = await readValues(source, batch, layout, 0, batch.variadic[0] ?? 0);
        if (!message.delta) entries = { values: [], present: [] };
        append(entries, added, convert(type, added.stored, added.count, builder));
        continue;
      }
      const first = this.buffersBefore + sum(batch.variadic.slice(0, this.viewsBefore));
      const variadic = dictionary === undefined ? (batch.variadic[this.viewsBefore] ?? 0) : 0;
      const read = await readValues(source, batch, dictionary?.indices ?? layout, first, variadic);
      if (dictionary === undefined)
        place(builder, row, batch.rows, convert(type, read.stored, read.count, builder), read.present);
      else lookUp(entries, read, dictionary.indices, builder, row);
      row += batch.rows;
    }
  }
}

/** What a dictionary holds, as the builder takes it; a dictionary may hold missing values, too. */
interface Entries {
  readonly values: number[];
  readonly present: boolean[];
}

function append({ values, present }: Entries, added: Values, converted: Float64Array | Int32Array): void {
  let next = 0;
  for (let i = 0; i < added.rows; i++) {
    const isThere = added.present === undefined || added.present[i] === 1;
    present.push(isThere);
    values.push(isThere ? (converted[next++] ?? 0) : 0);
  }
}

function lookUp(entries: Entries, read: Values, indices: Layout, builder: Builder, row: number): void {
  const unsigned = indices.form === 'integers' && !indices.signed;
  const positions = toNumbers({ kind: 'number', unsigned }, read.stored, read.count) ?? new Float64Array(0);
  const values = builder.kind === 'number' ? new Float64Array(read.rows) : new Int32Array(read.rows);
  const present = new Uint8Array(read.rows);
  let next = 0;
  let found = 0;
  for (let i = 0; i < read.rows; i++) {
    if (read.present?.[i] === 0) continue;
    const position = positions[next++] ?? -1;
    const isThere = entries.present[position];
    if (isThere === undefined) throw new DamagedError('a value refers beyond its dictionary');
    if (!isThere) continue;
    values[found++] = entries.values[position] ?? 0;
    present[i] = 1;
  }
  place(builder, row, read.rows, values.subarray(0, found), present);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
