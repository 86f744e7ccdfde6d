import { bytesOf, decimalType, integerOf } from '../cells';
import type { CellType } from '../cells';
import { DamagedError } from '../compression';
import { dateText, timeText, timestampText } from '../temporal';
import type { TimeUnit } from '../temporal';
import type { SchemaColumn } from './metadata';
import type { ThriftStruct } from './thrift';

/** Julian day of 1970-01-01, from which INT96 counts. */
const julianEpoch = 2_440_588n;

const nanosecondsPerDay = 86_400_000_000_000n;

/** What the values of a column mean, or why they can't be a column here. */
export function cellType({ nested, physical, width, element }: SchemaColumn): CellType | { problem: string } {
  if (nested) return { problem: 'holds lists, maps or structs' };
  if (physical === undefined) return { problem: 'has no type' };
  const logical = element.optionalStruct(10);
  const converted = element.optionalNumber(6);
  const decimal = logical?.optionalStruct(5);
  if (converted === 5 || decimal !== undefined)
    return decimalType(decimal?.optionalNumber(1) ?? element.optionalNumber(7) ?? 0, false);

  switch (physical) {
    case 'BOOLEAN':
      return { kind: 'formatted', format: (value) => (value === 0 ? 'false' : 'true') };
    case 'FLOAT':
    case 'DOUBLE':
      return { kind: 'number' };
    case 'INT96':
      return { kind: 'formatted', format: (value) => timestampText(int96(bytesOf(value)), 'nanoseconds', false) };
    case 'INT32':
      if (converted === 6 || logical?.has(6) === true)
        return { kind: 'formatted', format: (value) => dateText(Number(value)) };
      return temporal(logical, converted) ?? { kind: 'number', unsigned: isUnsigned(logical, converted) };
    case 'INT64':
      return temporal(logical, converted) ?? { kind: 'number', unsigned: isUnsigned(logical, converted) };
    case 'BYTE_ARRAY':
      if (converted === 20 || logical?.has(13) === true) return { problem: 'holds BSON' };
      return { kind: 'text' };
    case 'FIXED_LEN_BYTE_ARRAY':
      if (logical?.has(15) === true && width === 2) return { kind: 'number' };
      if (logical?.has(14) === true && width === 16)
        return { kind: 'formatted', format: (value) => uuid(bytesOf(value)) };
      return { problem: 'holds bytes of a fixed length' };
  }
}

/** Times and timestamps, by their logical type or by the older converted one. */
function temporal(logical: ThriftStruct | undefined, converted: number | undefined): CellType | undefined {
  const time = logical?.optionalStruct(7);
  if (time !== undefined) return timeType(unitOf(time));
  const timestamp = logical?.optionalStruct(8);
  if (timestamp !== undefined) return timestampType(unitOf(timestamp), timestamp.boolean(1) === true);
  if (converted === 7) return timeType('milliseconds');
  if (converted === 8) return timeType('microseconds');
  // The older types don't say; Parquet's LogicalTypes.md has them in UTC.
  if (converted === 9) return timestampType('milliseconds', true);
  if (converted === 10) return timestampType('microseconds', true);
  return undefined;
}

function timeType(unit: TimeUnit): CellType {
  return { kind: 'formatted', format: (value) => timeText(integerOf(value), unit) };
}

function timestampType(unit: TimeUnit, utc: boolean): CellType {
  return { kind: 'formatted', format: (value) => timestampText(integerOf(value), unit, utc) };
}

function unitOf(type: ThriftStruct): TimeUnit {
  const unit = type.struct(2);
  if (unit.has(1)) return 'milliseconds';
  if (unit.has(2)) return 'microseconds';
  if (unit.has(3)) return 'nanoseconds';
  throw new DamagedError('its time has no unit');
}

function isUnsigned(logical: ThriftStruct | undefined, converted: number | undefined): boolean {
  const integer = logical?.optionalStruct(10);
  return integer === undefined
    ? converted !== undefined && converted >= 11 && converted <= 14
    : integer.boolean(2) === false;
}

/** Nanoseconds of the day, then the Julian day. */
function int96(bytes: Buffer): bigint {
  return (BigInt(bytes.readInt32LE(8)) - julianEpoch) * nanosecondsPerDay + bytes.readBigInt64LE(0);
}

function uuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
