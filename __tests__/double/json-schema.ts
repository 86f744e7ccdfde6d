export type Json = Record<string, unknown>;

/** The id under which the components are known to the validator. */
export const rootId = 'api';

/** OpenAPI 3.0's dialect as JSON Schema: `nullable` becomes a choice, references point into the root document. */
export function toJsonSchema(node: unknown, keysAreNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => toJsonSchema(item));
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Json;
  const isNullable = !keysAreNames && nullable === true;
  const converted = Object.fromEntries(
    Object.entries(isNullable ? rest : node).map(([key, value]) => [
      key,
      key === '$ref' ? `${rootId}${String(value)}` : toJsonSchema(value, key === 'properties' && !keysAreNames),
    ]),
  );
  return isNullable ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

/**
 * Forbids fields that the description doesn't name, where it says nothing of others: the server ignores them, so a
 * misspelt one would be lost in silence. The branches of a choice describe the same object once more and stay as they are.
 */
export function closed(node: unknown, key = ''): unknown {
  if (Array.isArray(node)) return node.map((item) => closed(item, key));
  if (typeof node !== 'object' || node === null) return node;
  const copy: Json = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, closed(value, key === 'properties' ? '' : name)]),
  );
  const isBranch = ['anyOf', 'oneOf', 'allOf'].includes(key);
  if (key !== 'properties' && !isBranch && 'properties' in copy) copy.additionalProperties ??= false;
  return copy;
}
