import { describe, expect, it } from '@jest/globals';
import { EvidenceError } from '../../../src/errors';
import { readToolReport, type ToolReport } from '../../../src/formats/tool-reports';
import { formats } from '../../../src/formats/tool-reports/formats';
import { bytesOf, reportFiles, reportsOf } from './fixtures';

/** What can't make a finding disappear: for every format, by every report of it that lies here. */

function attempt(bytes: Buffer): readonly ToolReport[] | undefined {
  try {
    return readToolReport(bytes, 'report').reports;
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error;
    return undefined;
  }
}

const found = (reports: readonly ToolReport[]): number =>
  reports.reduce(
    (sum, { results, verdict }) =>
      sum + results.filter(({ existing }) => !existing).length + (verdict?.passed === false ? 1 : 0),
    0,
  );
const failures = (reports: readonly ToolReport[]): number =>
  reports.reduce((sum, { failures: all, leftOut = [] }) => sum + all.length + leftOut.length, 0);

const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
const others: readonly Json[] = [[], {}, '', 'x', 0, 7, true];

/** Every place in a JSON value, one of those that differ only in the number of an item. */
function placesIn(value: Json): (readonly string[])[] {
  const places = new Map<string, readonly string[]>();
  const walk = (one: Json, place: readonly string[]): void => {
    places.set(place.map((key) => key.replace(/^\d+$/, '#')).join('\0'), place);
    if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one)) walk(inner, [...place, key]);
  };
  walk(value, []);
  return [...places.values()].filter((place) => place.length > 0);
}

const at = (value: Json, place: readonly string[]): Json | undefined =>
  place.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? new Map<string, Json>(Object.entries(inner)).get(key) : undefined,
    value,
  );

function replaced(value: Json, [key, ...rest]: readonly string[], by: Json): Json {
  if (key === undefined) return by;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one: Json, i) => (String(i) === key ? replaced(one, rest, by) : one));
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, name === key ? replaced(one, rest, by) : one]),
  );
}

const whole = (file: string): Buffer => Buffer.from(bytesOf(file).toString('utf8').trimEnd());

const mostLines = 300;

/** Every length of a short report; of a long one 300 all over it, the last 200, and the ends of lines. */
function cutsOf(bytes: Buffer): number[] {
  const { length } = bytes;
  const step = length <= 2_000 ? 1 : Math.ceil(length / 300);
  const cuts = Array.from({ length }, (_, cut) => cut).filter((cut) => cut % step === 0 || length - cut <= 200);
  const ends = [...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1);
  const each = Math.ceil(ends.length / mostLines);
  return [...cuts, ...ends.filter((_, i) => i % each === 0)];
}

/** A JSON text with the member at `place` written again, empty, behind the first. */
function twice(value: Json, [key, ...rest]: readonly string[]): string {
  if (key === undefined || typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return `[${value.map((one: Json, i) => (String(i) === key ? twice(one, rest) : JSON.stringify(one))).join(',')}]`;
  const members = Object.entries(value).map(
    ([name, one]) => `${JSON.stringify(name)}:${name === key ? twice(one, rest) : JSON.stringify(one)}`,
  );
  const again = rest.length === 0 ? [`${JSON.stringify(key)}:${Array.isArray(at(value, [key])) ? '[]' : 'null'}`] : [];
  return `{${[...members, ...again].join(',')}}`;
}

describe('a finding', () => {
  it('is in a report of every format', () => {
    const names = new Set(reportFiles.flatMap((file) => reportsOf(file)).map(({ format }) => format));
    expect([...new Set(formats.map(({ format }) => format))].filter((format) => !names.has(format))).toEqual([]);
    const telling = reportFiles.map(reportsOf).filter((reports) => found(reports) > 0);
    expect(new Set(telling.flat().map(({ format }) => format)).size).toBe(names.size);
  });

  it.each(reportFiles)('is not lost by cutting %s anywhere', (file) => {
    const bytes = whole(file);
    expect(cutsOf(bytes).filter((cut) => attempt(bytes.subarray(0, cut)) !== undefined)).toEqual([]);
  });

  it.each(reportFiles.filter((name) => !name.endsWith('.xml') && !name.endsWith('.sarif')))(
    'is not lost by a key that stands twice in %s',
    (file) => {
      const value = JSON.parse(bytesOf(file).toString('utf8')) as Json;
      const places = placesIn(value).filter((place) => !Array.isArray(at(value, place.slice(0, -1))));
      const read = places.filter((place) => attempt(Buffer.from(twice(value, place))) !== undefined);
      expect(read.map((place) => place.join('.'))).toEqual([]);
    },
  );

  it.each(reportFiles.filter((name) => !name.endsWith('.xml')))(
    'is not lost by a value of another type in %s',
    (file) => {
      const value = JSON.parse(bytesOf(file).toString('utf8')) as Json;
      const reports = reportsOf(file);
      const [most, known] = [found(reports), failures(reports)];
      const lost = placesIn(value).flatMap((place) => {
        const old = at(value, place);
        return others
          .filter((other) => typeOf(other) !== typeOf(old))
          .filter((other) => {
            const read = attempt(Buffer.from(JSON.stringify(replaced(value, place, other))));
            return read !== undefined && failures(read) <= known && (found(read) < most || failures(read) < known);
          })
          .map((other) => `${place.join('.')}: ${JSON.stringify(other)}`);
      });
      expect(lost).toEqual([]);
    },
  );
});
