import { UsageError } from '../../errors';
import { nearest } from '../../policy/nearest';
import type { Task } from './data';

/** Which columns hold what, as the caller names them; what isn't named is looked for by its usual names. */
export interface ColumnOptions {
  readonly task?: Task | undefined;
  readonly label?: string | undefined;
  readonly prediction?: string | undefined;
  readonly score?: readonly string[] | undefined;
  readonly weight?: string | undefined;
  readonly id?: string | undefined;
  readonly query?: string | undefined;
  readonly cluster?: string | undefined;
  /** The value of the label that is the positive class. */
  readonly positive?: string | undefined;
  /** Least relevance that counts as relevant, in a ranking. */
  readonly relevant?: number | undefined;
}

/** The columns of one file; undefined is what it doesn't have. */
export interface Columns {
  readonly label: string;
  readonly prediction: string | undefined;
  readonly scores: readonly string[];
  readonly weight: string | undefined;
  readonly id: string | undefined;
  readonly query: string | undefined;
  readonly cluster: string | undefined;
  /** Why there is no prediction or score: the metrics that need it can't be computed, others can. */
  readonly lacking?: Lacking;
}

export type Lacking = Partial<Readonly<Record<'predictions' | 'scores', string>>>;

/** Names that say by themselves what a column holds. A weight is never guessed: it would change every value. */
const usual = {
  label: ['y_true', 'label', 'target'],
  relevance: ['relevance', 'y_true', 'label', 'target'],
  prediction: ['y_pred', 'prediction'],
  score: ['score', 'proba', 'probability', 'y_score', 'y_proba'],
  query: ['query', 'query_id', 'qid'],
  id: ['id'],
};
/** A score column for each class: `score_setosa`, `score_virginica`. */
const families = ['score_', 'proba_', 'probability_', 'prob_'];

/**
 * Throws a UsageError where a named column is missing, where two could be meant, and where the label can't be told. With `partial` a
 * prediction or score that isn't there is `lacking` instead.
 */
export function findColumns(
  file: string,
  names: readonly string[],
  options: ColumnOptions,
  { partial = false } = {},
): Columns {
  const find = (given: string | undefined, option: string, usually: readonly string[]): string | undefined => {
    if (given !== undefined) return requireColumn(file, names, given, option);
    const candidates = usually.filter((name) => names.includes(name));
    if (candidates.length <= 1) return candidates[0];
    throw new UsageError(`${file}: columns ${candidates.join(' and ')} both could be it; say which with ${option}`);
  };
  const ranking = options.task === 'ranking' || (options.task === undefined && names.includes('relevance'));
  const label = find(options.label, '--label', ranking ? usual.relevance : usual.label);
  if (label === undefined)
    throw new UsageError(
      `${file}: no column holds the labels by its name (${usual.label.join(', ')}); say which with --label. Columns: ${listed(names)}`,
    );
  const lacking: { -readonly [part in keyof Lacking]: string } = {};
  const unless = <T>(part: keyof Lacking, none: T, found: () => T): T => {
    try {
      return found();
    } catch (error) {
      if (!partial || !(error instanceof UsageError)) throw error;
      lacking[part] = error.message;
      return none;
    }
  };
  const scores = (): readonly string[] =>
    options.score?.length
      ? options.score.map((column) => requireColumn(file, names, column, '--score'))
      : scoreColumns(file, names);
  return {
    label,
    prediction: unless('predictions', undefined, () => find(options.prediction, '--prediction', usual.prediction)),
    scores: unless('scores', [], scores),
    weight: find(options.weight, '--weight', []),
    id: find(options.id, '--id', usual.id),
    query: find(options.query, '--query', usual.query),
    cluster: find(options.cluster, '--cluster', []),
    ...(Object.keys(lacking).length > 0 && { lacking }),
  };
}

function scoreColumns(file: string, names: readonly string[]): readonly string[] {
  const single = usual.score.filter((name) => names.includes(name)).map((name) => [name]);
  const several = families
    .map((prefix) => names.filter((name) => name.startsWith(prefix) && name.length > prefix.length))
    .filter((family) => family.length > 1);
  const found = [...single, ...several];
  if (found.length <= 1) return found[0] ?? [];
  throw new UsageError(`${file}: columns ${listed(found.flat())} all could be the score; say which with --score`);
}

/** Throws a UsageError that names the file, what it has, and the nearest name. */
export function requireColumn(file: string, names: readonly string[], column: string, option?: string): string {
  if (names.includes(column)) return column;
  const meant = nearest(column, names);
  const asked = option === undefined ? '' : ` (${option})`;
  throw new UsageError(
    `${file}: there is no column ${column}${asked}${meant === undefined ? '.' : `; did you mean ${meant}?`} Columns: ${listed(names)}`,
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 20).join(', ');
  return names.length > 20 ? `${shown} and ${names.length - 20} more` : shown;
}

/** All columns that must be read. */
export function columnsToRead(columns: Columns, by: readonly string[]): string[] {
  const { label, prediction, scores, weight, id, query, cluster } = columns;
  const all = [label, prediction, ...scores, weight, id, query, cluster, ...by];
  return [...new Set(all.filter((name) => name !== undefined))];
}
