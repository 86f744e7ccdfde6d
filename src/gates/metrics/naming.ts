/** Words that say of what, how much of it or in which unit. */
const neutral =
  /^(?:\d+|p\d+|ms|s|sec|secs|seconds|mb|kb|gb|usd|eur|avg|average|mean|median|max|min|peak|total|train|training|test|val|valid|validation|eval|dev|holdout|macro|micro|weighted|balanced|overall|score|value|ratio|rate|share|percent|percentage|pct|at|k|top|new|final|best|model|file|artifact|checkpoint|disk|inference|prediction|request|roc|pr|log|root|squared|absolute|tests|checks|conditions|expectations|columns)$/;

/** The words of a number's name (`val.logLoss`), without the file or artifact that it is of (`eval/metrics.json:auc`). */
export const partsOf = (name: string): string[] =>
  name
    .slice(name.lastIndexOf(':') + 1)
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** The words that say what a number is: those of `known`, and those of which nothing is known. */
export const tellingWords = (parts: readonly string[], known: ReadonlyMap<string, unknown> = new Map()): string[] =>
  parts.filter((word) => known.has(word) || !neutral.test(word));
