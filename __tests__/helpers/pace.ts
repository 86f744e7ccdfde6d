/** What the work below takes on an idle machine of the kind that the tests' limits were chosen on, in seconds. */
const usualSeconds = 0.04;

/** Some of what the tests' programs do: texts, maps, short-lived objects. */
function work(): number {
  const counts = new Map<string, number>();
  for (let i = 0; i < 60_000; i++) {
    const name = `name-${(i * 7919) % 5_000}`;
    counts.set(name, (counts.get(name) ?? 0) + (/\d+$/.exec(name)?.index ?? 0));
  }
  return JSON.stringify([...counts].sort()).length;
}

/**
 * A limit of `seconds`, or of any other unit of time, on a machine that is as slow or as busy as this one is now: it tells a program
 * that takes without end from one on a slow machine. Never less than `seconds`.
 */
export function paced(seconds: number): number {
  let slowest = usualSeconds;
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    work();
    slowest = Math.max(slowest, (performance.now() - started) / 1e3);
  }
  return (seconds * slowest) / usualSeconds;
}
