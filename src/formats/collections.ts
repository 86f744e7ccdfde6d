import { z } from 'zod';

/**
 * Lists and objects of files that are not trusted. Zod's own go on behind a wrong item and keep every issue, and a hostile file
 * has a million of them; these stop at the first.
 */

const anyList = z.custom<readonly unknown[]>((value) => Array.isArray(value), 'expected a list');

const anyRecord = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected an object',
);

/** A list of at most `most` times `item`. */
export function list<T>(item: z.ZodType<T>, most = Infinity): z.ZodType<T[]> {
  return anyList.transform((values, context) => {
    if (values.length > most) return refuse(context, [], `${values.length} entries are more than ${most}`);
    const read: T[] = [];
    for (const [place, value] of values.entries()) {
      const result = item.safeParse(value);
      if (!result.success) return refuseAt(context, place, result.error);
      read.push(result.data);
    }
    return read;
  });
}

/** An object of at most `most` times `item` under keys that `key` allows, by default any. */
export function record<T>(
  item: z.ZodType<T>,
  { key, most = Infinity }: { key?: z.ZodType<string>; most?: number } = {},
): z.ZodType<Record<string, T>> {
  return anyRecord.transform((values, context) => {
    const entries = Object.entries(values);
    if (entries.length > most) return refuse(context, [], `${entries.length} entries are more than ${most}`);
    // Without a prototype, `__proto__` is a key like any other.
    const read = Object.create(null) as Record<string, T>;
    for (const [name, value] of entries) {
      const named = key?.safeParse(name);
      if (named?.success === false) return refuseAt(context, name, named.error);
      const result = item.safeParse(value);
      if (!result.success) return refuseAt(context, name, result.error);
      read[name] = result.data;
    }
    return read;
  });
}

function refuseAt(context: z.RefinementCtx, key: string | number, { issues: [first] }: z.ZodError): never {
  return refuse(context, [key, ...(first?.path ?? [])], first?.message ?? '');
}

function refuse(context: z.RefinementCtx, path: PropertyKey[], message: string): never {
  context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
}
