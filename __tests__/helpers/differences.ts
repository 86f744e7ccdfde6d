import { z } from 'zod';

const fields = z.record(z.string(), z.unknown());

/**
 * Where numbers are equal: to nine digits, or 1e-12 where two numbers were subtracted and little is left. Of a p-value six digits
 * count however small it is.
 */
function equal(actual: number, expected: number, place: string): boolean {
  const size = Math.abs(expected);
  const least = place.endsWith('.pValue') ? Math.min(1e-12, 1e-6 * size) : 1e-12;
  return Math.abs(actual - expected) <= 1e-9 * size + least;
}

/** Where a value isn't what a reference says, one line each; of objects only what the reference has is looked at. */
export function differences(actual: unknown, expected: unknown, place = ''): string[] {
  if (typeof expected === 'number' && typeof actual === 'number')
    return equal(actual, expected, place) ? [] : [`${place}: ${actual}, not ${expected}`];
  if (Array.isArray(expected)) {
    if (Array.isArray(actual) && actual.length === expected.length)
      return expected.flatMap((item, i) => differences(actual[i], item, `${place}[${i}]`));
  } else if (typeof expected === 'object' && expected !== null) {
    const own = fields.safeParse(actual).data;
    if (own) return Object.entries(expected).flatMap(([key, item]) => differences(own[key], item, `${place}.${key}`));
  }
  return actual === expected ? [] : [`${place}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}
