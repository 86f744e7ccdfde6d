/**
 * How right a tool is about the cases. `found` lists what it reports, `{ path, line }`. A secret is found when it is reported on its
 * line, or anywhere in a file that has no lines; a report in a file without a secret is a false alarm.
 */
export function score(cases, found) {
  const linesOf = new Map();
  for (const { path, line } of found) linesOf.set(path, [...(linesOf.get(path) ?? []), line]);
  const positive = cases.filter(({ secret }) => secret);
  const negative = cases.filter(({ secret }) => !secret);
  const hit = ({ path, line }) => (linesOf.get(path) ?? []).some((each) => line === undefined || each === line);
  const missed = positive.filter((each) => !hit(each));
  const alarms = negative.filter(({ path }) => linesOf.has(path));
  return {
    positives: positive.length,
    negatives: negative.length,
    recall: 1 - missed.length / positive.length,
    falseAlarms: alarms.length / negative.length,
    missed,
    alarms,
  };
}
