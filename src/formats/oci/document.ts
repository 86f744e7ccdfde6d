import { z } from 'zod';
import { FormatError } from '../cursor';
import { JsonEvents } from '../json-events';
import { shownName } from '../shown-name';
import { OciError } from './error';

/**
 * The value of a JSON document. One with a key twice in an object is refused: programs differ in which of them counts, and some merge
 * both. Throws an `OciError`.
 */
export function parsed(bytes: Buffer, name: string): unknown {
  const events = new JsonEvents({
    duplicate: (key) => {
      throw new OciError(`${shownName(name)} has the key ${shownName(key)} twice in one object`);
    },
  });
  try {
    events.push(bytes);
    events.end();
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    if (!(error instanceof FormatError || error instanceof SyntaxError)) throw error;
    throw new OciError(`${shownName(name)} is not JSON`);
  }
}

/** A document as its schema has it. One with a known key in another spelling is refused. Throws an `OciError`. */
export function valid<T>(document: unknown, schema: z.ZodType<T>, name: string): T {
  const key = otherSpelling(document, schema);
  if (key !== undefined)
    throw new OciError(`${shownName(name)} has a key ${shownName(key)}, which is read as another by some programs`);
  const result = schema.safeParse(document);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OciError(
    `${shownName(name)} is not as it has to be: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  );
}

/** Go's `encoding/json` matches keys without regard to case, `ſ` as `s` and the Kelvin sign as `k`. */
export const folded = (key: string): string => key.toUpperCase().toLowerCase();

function otherSpelling(value: unknown, schema: unknown): string | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return otherSpelling(value, schema.unwrap());
  if (schema instanceof z.ZodArray) {
    for (const each of Array.isArray(value) ? value : []) {
      const key = otherSpelling(each, schema.element);
      if (key !== undefined) return key;
    }
    return undefined;
  }
  if (!(schema instanceof z.ZodObject) || typeof value !== 'object' || value === null) return undefined;
  const known = new Map(Object.entries<unknown>(schema.shape).map(([key, its]) => [folded(key), { key, its }]));
  for (const [key, each] of Object.entries(value)) {
    const meant = known.get(folded(key));
    if (meant === undefined) continue;
    const found = meant.key === key ? otherSpelling(each, meant.its) : key;
    if (found !== undefined) return found;
  }
  return undefined;
}
