import type { Policy } from './schema';

const shown = 10;

/** What differs between two policies, a few words a setting: `gates.sast.fail-on: high → critical`. */
export function differences(before: Policy, after: Policy): string[] {
  const [left, right] = [flatten(before), flatten(after)];
  const keys = [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
  const lines = keys.map((key) => `${key}: ${left.get(key) ?? 'not set'} → ${right.get(key) ?? 'not set'}`);
  return lines.length > shown ? [...lines.slice(0, shown), `${lines.length - shown} more`] : lines;
}

/** Every setting by its dotted key; a list is one setting. */
export function flatten(value: unknown, prefix = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[prefix, JSON.stringify(value)]]);
  const parts = Object.entries(value).flatMap(([key, part]) => [...flatten(part, prefix ? `${prefix}.${key}` : key)]);
  return new Map(parts);
}
