import { z } from 'zod';
import { quoted } from '../table/error';
import { isObject } from './json';
import type { Json, JsonObject } from './json';
import type { NamedMetrics } from './named';
import { FileProblem } from './problem';

/** Zod names every key that it doesn't know. */
const longestMessage = 300;

/** One kind of metrics file: how it is told from the others, and where its numbers are. */
export interface Format {
  /** What people call it; unique. */
  readonly name: string;
  /** Whether the file claims to be one: it has what no other format has, whole or not. */
  readonly matches: (file: JsonObject) => boolean;
  /** Throws a FileProblem where the file isn't what it claims to be. */
  readonly read: (file: JsonObject) => Reading;
}

export type Reading = Omit<NamedMetrics, 'format'>;

/** A format whose file is parsed by a schema before anything reads it. */
export function format<T>(definition: {
  readonly name: string;
  readonly matches: (file: JsonObject) => boolean;
  readonly schema: z.ZodType<T>;
  readonly read: (data: T) => Reading;
}): Format {
  const { name, matches, schema, read } = definition;
  return {
    name,
    matches,
    read: (file) => {
      const result = schema.safeParse(file);
      if (result.success) return read(result.data);
      const [issue] = result.error.issues;
      throw new FileProblem(`${keyPath(issue?.path ?? [])}: ${(issue?.message ?? '').slice(0, longestMessage)}`);
    },
  };
}

/** Any number: NaN and the infinities are values that a metric can have. */
export const anyNumber = z.custom<number>((value) => typeof value === 'number', 'expected a number');

/** Anything that JSON can hold; the reader made it, so there is nothing more to check. */
export const json = z.custom<Json>((value) => value !== undefined, 'it is missing');

export const jsonObject = z.custom<JsonObject>((value) => isObject(value as Json | undefined), 'expected an object');

/** A number, or what JSON has no number for as text, where the format's own definition says so. */
export const numberOrText = z.union([
  anyNumber,
  z.enum(['NaN', 'Infinity', '-Infinity'], 'expected a number, "NaN", "Infinity" or "-Infinity"').transform(Number),
]);

export function keyPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole file';
  return path
    .map((part, place) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = String(part);
      const plain = /^\w{1,60}$/.test(key) ? key : quoted(key);
      return place === 0 ? plain : `.${plain}`;
    })
    .join('');
}
