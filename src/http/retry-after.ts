/** The time that an HTTP date names, in milliseconds since 1970. */
export function dateIn(value: unknown): number | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
}

/**
 * The milliseconds that a `retry-after` header (seconds or a date) asks to wait. `now` is the server's own clock where it is
 * known, since this machine's may be off by more than the wait.
 */
export function retryAfter(header: unknown, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const date = dateIn(header);
  return date === undefined ? undefined : Math.max(0, date - now);
}
