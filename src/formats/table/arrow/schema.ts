import { decimalType, integerOf } from '../cells';
import type { CellType, StoredValue } from '../cells';
import { DamagedError } from '../compression';
import { dateText, timeText, timestampText } from '../temporal';
import type { TimeUnit } from '../temporal';
import type { FlatTable } from './flatbuffer';

/** How the values of a column lie in its buffers, behind the one that tells which are missing. */
export type Layout =
  | { readonly form: 'null' }
  | { readonly form: 'integers'; readonly bits: number; readonly signed: boolean }
  | { readonly form: 'floats'; readonly bits: number }
  | { readonly form: 'booleans' }
  | { readonly form: 'fixed'; readonly width: number }
  | { readonly form: 'offsets'; readonly bits: 32 | 64 }
  | { readonly form: 'views' };

export interface Field {
  readonly name: string;
  /** How the values lie and what they mean, or why they can't be a column. */
  readonly values: { readonly layout: Layout; readonly type: CellType } | { readonly problem: string };
  /** Set when a batch holds indices into a dictionary instead of the values. */
  readonly dictionary: { readonly id: bigint; readonly indices: Layout } | undefined;
  /** What the field takes of a batch's nodes and buffers, children included, `views` of them with more buffers each. */
  readonly nodes: number;
  readonly buffers: number;
  readonly views: number;
}

/** Deeper schemas are refused. */
const deepest = 64;

const units: readonly TimeUnit[] = ['seconds', 'milliseconds', 'microseconds', 'nanoseconds'];

/** Reads a Field of Arrow's Schema.fbs. */
export function readField(table: FlatTable, depth = 0): Field {
  if (depth > deepest) throw new DamagedError('its schema is nested too deeply');
  const name = table.text(0) ?? '';
  const values = valuesOf(table.byte(2), table.table(3));
  const encoding = table.table(4);
  if (encoding !== undefined) {
    const index = encoding.table(1);
    const indices = {
      form: 'integers',
      bits: index?.int(0) ?? 32,
      signed: index === undefined || index.byte(1) === 1,
    } as const;
    return { name, values, dictionary: { id: encoding.long(0), indices }, nodes: 1, buffers: 2, views: 0 };
  }
  const children = table.tables(5).map((child) => readField(child, depth + 1));
  const sum = (of: (field: Field) => number): number => children.reduce((total, child) => total + of(child), 0);
  const kind = table.byte(2);
  return {
    name,
    values,
    dictionary: undefined,
    nodes: 1 + sum(({ nodes }) => nodes),
    buffers: ownBuffers(kind, table.table(3)) + sum(({ buffers }) => buffers),
    views: (kind === 23 || kind === 24 ? 1 : 0) + sum(({ views }) => views),
  };
}

/** How many buffers a type has of its own (Arrow columnar format, "Buffer listing for each layout"). */
function ownBuffers(kind: number, type: FlatTable | undefined): number {
  switch (kind) {
    case 1: // Null
    case 22: // RunEndEncoded
      return 0;
    case 13: // Struct
    case 16: // FixedSizeList
      return 1;
    case 14: // Union: sparse, dense
      return type?.short(0) === 1 ? 2 : 1;
    case 4: // Binary
    case 5: // Utf8
    case 19: // LargeBinary
    case 20: // LargeUtf8
    case 25: // ListView
    case 26: // LargeListView
      return 3;
    default:
      return 2;
  }
}

/** By the numbers of Schema.fbs's union `Type`. */
function valuesOf(kind: number, type: FlatTable | undefined): Field['values'] {
  switch (kind) {
    case 1:
      return { layout: { form: 'null' }, type: { kind: 'number' } };
    case 2: {
      const [bits, signed] = [type?.int(0) ?? 0, type?.byte(1) === 1];
      return { layout: { form: 'integers', bits, signed }, type: { kind: 'number', unsigned: !signed } };
    }
    case 3: {
      const bits = [16, 32, 64][type?.short(0) ?? 0] ?? 0;
      return { layout: bits === 16 ? { form: 'fixed', width: 2 } : { form: 'floats', bits }, type: { kind: 'number' } };
    }
    case 5:
    case 4:
      return { layout: { form: 'offsets', bits: 32 }, type: { kind: 'text' } };
    case 20:
    case 19:
      return { layout: { form: 'offsets', bits: 64 }, type: { kind: 'text' } };
    case 23:
    case 24:
      return { layout: { form: 'views' }, type: { kind: 'text' } };
    case 6:
      return {
        layout: { form: 'booleans' },
        type: { kind: 'formatted', format: (value) => (value === 0 ? 'false' : 'true') },
      };
    case 7: {
      const width = (type?.int(2, 128) ?? 128) / 8;
      return {
        layout: { form: 'fixed', width },
        type: decimalType(type?.int(1) ?? 0, true),
      };
    }
    case 8:
      return type?.short(0, 1) === 0
        ? { layout: integers(32), type: { kind: 'formatted', format: (value) => dateText(Number(value)) } }
        : {
            layout: integers(64),
            type: { kind: 'formatted', format: (value) => dateText(Math.floor(Number(value) / 86_400_000)) },
          };
    case 9: {
      const unit = unitOf(type?.short(0, 1));
      const format = (value: StoredValue): string => timeText(integerOf(value), unit);
      return { layout: integers(type?.int(1, 32) ?? 32), type: { kind: 'formatted', format } };
    }
    case 10: {
      const unit = unitOf(type?.short(0));
      const utc = (type?.text(1) ?? '') !== '';
      const format = (value: StoredValue): string => timestampText(integerOf(value), unit, utc);
      return { layout: integers(64), type: { kind: 'formatted', format } };
    }
    case 18:
      return { layout: integers(64), type: { kind: 'number' } };
    case 15:
      return { problem: 'holds bytes of a fixed length' };
    case 11:
      return { problem: 'holds calendar intervals' };
    default:
      return { problem: 'holds lists, structs or another nested type' };
  }
}

function integers(bits: number): Layout {
  return { form: 'integers', bits, signed: true };
}

function unitOf(unit = 0): TimeUnit {
  const known = units[unit];
  if (known === undefined) throw new DamagedError('its schema holds an unknown unit of time');
  return known;
}
