/** How many of a unit make a second. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'microseconds' | 'nanoseconds';

const perSecond: Readonly<Record<TimeUnit, bigint>> = {
  seconds: 1n,
  milliseconds: 1_000n,
  microseconds: 1_000_000n,
  nanoseconds: 1_000_000_000n,
};

const secondsPerDay = 86_400n;

/** `2024-02-29` for the days since 1970-01-01. */
export function dateText(days: number): string {
  return isoDay(days * 86_400_000);
}

/** `2024-02-29T12:30:00`, with a fraction of 3, 6 or 9 digits where there is one, and `Z` when it is in UTC. */
export function timestampText(ticks: bigint, unit: TimeUnit, utc: boolean): string {
  const scale = perSecond[unit];
  const seconds = floorDivide(ticks, scale);
  const day = floorDivide(seconds, secondsPerDay);
  const time = clock(seconds - day * secondsPerDay, ticks - seconds * scale, unit);
  return `${isoDay(Number(day) * 86_400_000)}T${time}${utc ? 'Z' : ''}`;
}

/** `12:30:00` since midnight, with a fraction where there is one. */
export function timeText(ticks: bigint, unit: TimeUnit): string {
  const scale = perSecond[unit];
  const seconds = floorDivide(ticks, scale);
  return clock(seconds, ticks - seconds * scale, unit);
}

function clock(seconds: bigint, fraction: bigint, unit: TimeUnit): string {
  const two = (value: bigint): string => String(value).padStart(2, '0');
  const time = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
  if (fraction === 0n) return time;
  const nine = String((fraction * 1_000_000_000n) / perSecond[unit]).padStart(9, '0');
  return `${time}.${nine.replace(/(?:000){1,2}$/, '')}`;
}

/** The date alone; years outside those of a JavaScript date are given as days. */
function isoDay(milliseconds: number): string {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return `day ${milliseconds / 86_400_000}`;
  return date.toISOString().replace(/T.*$/, '');
}

function floorDivide(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}
