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

const jsonList = z.custom<readonly Json[]>((value) => Array.isArray(value), 'expected a list');

/** A list of `item`. Zod's own goes on behind a wrong item, and a hostile file has a million of them. */
export function list<T>(item: z.ZodType<T>): z.ZodType<T[]> {
  return jsonList.transform((values, context) => {
    const read: T[] = [];
    for (const [place, value] of values.entries()) {
      const result = item.safeParse(value);
      if (!result.success) return refuse(context, place, result.error);
      read.push(result.data);
    }
    return read;
  });
}

/** An object of `item` under any keys; like {@link list} it stops at the first wrong one. */
export function record<T>(item: z.ZodType<T>): z.ZodType<Record<string, T>> {
  return jsonObject.transform((values, context) => {
    const read: Record<string, T> = {};
    for (const [key, value] of Object.entries(values)) {
      const result = item.safeParse(value);
      if (!result.success) return refuse(context, key, result.error);
      read[key] = result.data;
    }
    return read;
  });
}

function refuse(context: z.RefinementCtx, key: string | number, { issues: [first] }: z.ZodError): never {
  context.addIssue({ code: 'custom', path: [key, ...(first?.path ?? [])], message: first?.message ?? '' });
  return z.NEVER;
}

/** A number, or what JSON has no number for as text, where the format's own definition says so. */
export const numberOrText = z.union([
  anyNumber,
  z.enum(['NaN', 'Infinity', '-Infinity'], 'expected a number, "NaN", "Infinity" or "-Infinity"').transform(Number),
]);

function keyPath(path: readonly PropertyKey[]): string {
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
