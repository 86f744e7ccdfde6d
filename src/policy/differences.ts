import type { Policy } from './schema';
import { waiverName } from './waivers';

const shown = 10;
const longest = 200;

/** What differs between two policies, a few words a setting: `gates.sast.fail-on: "high" → "critical"`; waivers by name. */
export function differences(before: Policy, after: Policy): string[] {
  const [left, right] = [flatten({ ...before, waivers: {} }), flatten({ ...after, waivers: {} })];
  const keys = [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
  const lines = [
    ...keys.map((key) => `${key}: ${short(left.get(key))} → ${short(right.get(key))}`),
    ...waiverDifferences(before.waivers, after.waivers),
  ];
  return lines.length > shown ? [...lines.slice(0, shown), `${lines.length - shown} more`] : lines;
}

/** A list can be as long as a file. */
const short = (value = 'not set'): string => (value.length > longest ? `${value.slice(0, longest)}…` : value);

function waiverDifferences(before: readonly unknown[], after: readonly unknown[]): string[] {
  const texts = (waivers: readonly unknown[]): Map<string, string> =>
    new Map(waivers.map((waiver, i) => [waiverName(waiver, i), JSON.stringify(waiver)]));
  const [left, right] = [texts(before), texts(after)];
  const names = [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
  return names.map((name) => `waiver ${name} ${left.has(name) ? (right.has(name) ? 'changed' : 'removed') : 'added'}`);
}

/** Every setting by its dotted key; a list is one setting. */
export function flatten(value: unknown, prefix = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return new Map([[prefix, JSON.stringify(value)]]);
  const parts = Object.entries(value).flatMap(([key, part]) => [...flatten(part, prefix ? `${prefix}.${key}` : key)]);
  return new Map(parts);
}
