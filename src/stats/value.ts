/**
 * A statistic's outcome: a finite number, or the reason why there is none. `note` says what a reader must know about a
 * number that rests on a convention (0/0 taken as 0), so that a convention never looks like evidence.
 */
export type Value = { readonly value: number; readonly note?: string } | { readonly undefined: string };

/** A number; one that isn't finite (an overflow, 0/0 that nobody explained) is undefined instead. */
export function defined(value: number, note?: string): Value {
  if (!Number.isFinite(value)) return undefinedBecause('the result is not a finite number');
  return note === undefined ? { value } : { value, note };
}

export function undefinedBecause(reason: string): Value {
  return { undefined: reason };
}

/** The number, or NaN where there is none: for arithmetic over many replicates. */
export function numberOf(value: Value): number {
  return 'value' in value ? value.value : NaN;
}
