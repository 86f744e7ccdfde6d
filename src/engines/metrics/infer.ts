import { UsageError } from '../../errors';
import { booleans } from './classes';
import { categories, columnOf } from './coding';
import type { Task } from './data';
import type { Source } from './load';

/** What a table's values say about the task, where nobody says it. Throws a UsageError where they leave it open. */
export function inferTask({ table, columns }: Source): Task {
  if (columns.query !== undefined && columns.label === 'relevance') return 'ranking';
  const label = columnOf(table, columns.label);
  if (label.kind === 'number' && label.values.some((value) => !Number.isInteger(value) && !Number.isNaN(value)))
    return 'regression';
  const prediction = columns.prediction === undefined ? undefined : columnOf(table, columns.prediction);
  if (prediction?.kind === 'number' && prediction.values.some((value) => !Number.isInteger(value))) return 'regression';
  const distinct = new Set(categories(label).values.map(booleans));
  if (distinct.size <= 2) return 'binary';
  if (label.kind === 'text' || columns.scores.length > 2) return 'multiclass';
  throw new UsageError(
    `${table.source}: column ${columns.label} holds ${distinct.size} different numbers, which could be classes or a quantity; say --task multiclass or --task regression`,
  );
}
