/** What JSON, YAML and TOML have as an object. Only its own keys count: a file may name one `constructor` or `__proto__`. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldOf = (value: unknown, key: string): unknown =>
  isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The text under a key; undefined for what is missing, empty or no text. */
export function textOf(value: unknown, key: string): string | undefined {
  const found = fieldOf(value, key);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Keys and values of the object under `key`, or of `value` itself; none of what is no object. */
export function entriesOf(value: unknown, key?: string): [string, unknown][] {
  const found = key === undefined ? value : fieldOf(value, key);
  return isFields(found) ? Object.entries(found) : [];
}

export function listOf(value: unknown, key: string): readonly unknown[] {
  const found = fieldOf(value, key);
  return Array.isArray(found) ? found : [];
}
