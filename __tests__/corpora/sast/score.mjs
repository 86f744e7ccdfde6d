import { categories } from './generate.mjs';

/**
 * A tool's true and false alarms by category. `flagged` tells for each path the CWEs of what the tool reports there; only those that
 * the case's category is about count. `score` is the true- minus the false-positive rate: 1 for a tool that is always right, 0
 * for one that flags everything, nothing, or by lot.
 */
export function score(cases, flagged) {
  const rows = categories.map(({ id, cwe }) => {
    const own = cases.filter(({ category }) => category === id);
    const rate = (label) => {
      const labelled = own.filter(({ vulnerable }) => vulnerable === label);
      return (
        labelled.filter(({ path }) => flagged.get(path)?.some((number) => cwe.includes(number))).length /
        labelled.length
      );
    };
    const [truePositives, falsePositives] = [rate(true), rate(false)];
    return { category: id, cases: own.length, truePositives, falsePositives, score: truePositives - falsePositives };
  });
  const mean = (of) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  return {
    rows,
    mean: {
      category: 'mean',
      cases: cases.length,
      truePositives: mean((row) => row.truePositives),
      falsePositives: mean((row) => row.falsePositives),
      score: mean((row) => row.score),
    },
  };
}

/** From a list of `[path, cwe...]` to what `score` takes. */
export function flags(list) {
  const flagged = new Map();
  for (const [path, ...cwe] of list) flagged.set(path, [...(flagged.get(path) ?? []), ...cwe]);
  return flagged;
}
