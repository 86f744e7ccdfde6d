import { GatehouseError } from '../../errors';

/** Where in a table something is wrong. Rows and lines count from 1; the header is line 1 and no row. */
export interface TablePlace {
  readonly row?: number | undefined;
  readonly line?: number | undefined;
  readonly column?: string | undefined;
}

/** A table can't be read or doesn't hold what it must; the message names the file and, where known, row, line and column. */
export class TableError extends GatehouseError {
  override readonly name = 'TableError';

  constructor(
    readonly file: string,
    problem: string,
    readonly place: TablePlace = {},
  ) {
    const { row, line, column } = place;
    const where = [
      row === undefined ? [] : [`row ${row}`],
      line === undefined ? [] : [row === undefined ? `line ${line}` : `(line ${line})`],
    ].flat();
    const parts = [where.join(' '), column === undefined ? '' : `column ${quoted(column)}`].filter(
      (part) => part !== '',
    );
    super([file, parts.join(', '), problem].filter((part) => part !== '').join(': '));
  }
}

/**
 * What Node says of a failure. Its errors may come from another realm than this module's (a worker, a test runner), so that
 * `instanceof` wouldn't know them.
 */
export function failureOf(error: unknown): { readonly name: string; readonly code: string; readonly message: string } {
  const {
    name = '',
    code = '',
    message = String(error),
  } = error as Partial<Record<'name' | 'code' | 'message', string>>;
  return { name, code, message };
}

/** A piece of the file's own text for a message: one line, without control characters, at most 60 characters. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
  return JSON.stringify(short);
}
