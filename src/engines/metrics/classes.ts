import { UsageError } from '../../errors';
import { TableError, quoted } from '../../formats/table/error';
import { completeCategories, type Categories } from './coding';
import { compareValues } from './data';
import type { Source } from './load';

/** How labels, predictions and score columns of a file become classes. */

/** More classes than this are identifiers or measurements, not classes. */
const mostClasses = 100_000;

interface Coded extends Categories {
  /** The values that occur in a row. */
  readonly used: readonly string[];
}

/** Labels and predictions of a file as categories; every row must have both. */
export function codesOf(
  { table, columns }: Source,
  spelled: (value: string) => string,
): { labels: Coded; predictions: Coded | undefined } {
  const coded = (name: string): Coded => {
    const { codes, values } = completeCategories(table, name);
    const occurs = new Uint8Array(values.length);
    for (const code of codes) occurs[code] = 1;
    const texts = values.map(spelled);
    const used = [...new Set(texts.filter((_, code) => occurs[code] === 1))];
    if (used.length > mostClasses)
      throw new TableError(table.source, `${used.length} different values are no classes`, { column: name });
    return { codes, values: texts, used };
  };
  return {
    labels: coded(columns.label),
    predictions: columns.prediction === undefined ? undefined : coded(columns.prediction),
  };
}

/** True and False are 1 and 0, however they are spelled: labels and predictions are often written by different programs. */
export function booleans(value: string): string {
  const lower = value.toLowerCase();
  return lower === 'true' ? '1' : lower === 'false' ? '0' : value;
}

/** A table with its labels and predictions as categories. */
export interface Read {
  readonly source: Source;
  readonly labels: Coded;
  readonly predictions: Coded | undefined;
}

/** The negative and the positive class. */
export function binaryClasses(read: readonly Read[], positive: string | undefined): [string, string] {
  const all = read.flatMap(({ labels, predictions }) => [...labels.used, ...(predictions?.used ?? [])]);
  const seen = [...new Set(all)].sort(compareValues);
  const shown = seen.slice(0, 5).map(quoted).join(', ') + (seen.length > 5 ? ', …' : '');
  const where = `${read[0]?.source.table.source ?? ''}: labels and predictions hold ${shown}`;
  if (seen.length > 2)
    throw new UsageError(
      `${strayOf(read)}; labels and predictions hold ${shown}: a binary task has two classes (is it --task multiclass or regression, or is a score taken for the prediction?)`,
    );
  if (positive !== undefined) {
    const wanted = booleans(positive);
    const found = seen.find((value) => value === wanted || (Number(value) === Number(wanted) && wanted.trim() !== ''));
    if (found === undefined && seen.length > 0) throw new UsageError(`${where}, never --positive ${positive}`);
    const other = seen.find((value) => value !== found) ?? (found === '1' ? '0' : `not ${found ?? wanted}`);
    return [other, found ?? wanted];
  }
  if (seen.every((value) => value === '0' || value === '1')) return ['0', '1'];
  if (seen.every((value) => value === '-1' || value === '1')) return ['-1', '1'];
  throw new UsageError(
    `${where}: say which is the positive class, for example --positive ${seen[seen.length - 1] ?? ''}`,
  );
}

/** Where the rarest value stands that labels and predictions hold. */
function strayOf(read: readonly Read[]): string {
  const places = read.flatMap(({ source: { table, columns }, labels, predictions }) => {
    const label = { file: table.source, column: columns.label, coded: labels };
    return predictions ? [label, { file: table.source, column: columns.prediction, coded: predictions }] : [label];
  });
  const counts = new Map<string, number>();
  for (const { coded } of places) {
    const rows = new Uint32Array(coded.values.length);
    for (const code of coded.codes) rows[code] = (rows[code] ?? 0) + 1;
    for (const [code, value] of coded.values.entries())
      if ((rows[code] ?? 0) > 0) counts.set(value, (counts.get(value) ?? 0) + (rows[code] ?? 0));
  }
  const [stray] = [...counts].reduce((least, each) => (each[1] < least[1] ? each : least));
  for (const { file, column, coded } of places) {
    const row = coded.codes.findIndex((code) => coded.values[code] === stray);
    if (row >= 0) return `${file}: row ${row + 1}, column ${quoted(column ?? '')}: ${quoted(stray)}`;
  }
  return '';
}

/** The row's class as its index in `classes`. */
export function recoded({ codes, values }: Categories, classes: readonly string[]): Int32Array {
  const index = new Map(classes.map((name, i) => [name, i]));
  const places = Int32Array.from(values, (value) => index.get(value) ?? 0);
  return codes.map((code) => places[code] ?? 0);
}

/** The column of the positive class's score. */
export function binaryScore({ table, columns }: Source, classes: readonly [string, string]): readonly string[] {
  if (columns.scores.length <= 1) return columns.scores;
  const own = columns.scores.filter((name) => name.endsWith(`_${classes[1]}`));
  if (columns.scores.length === 2 && own.length === 1) return own;
  throw new UsageError(
    `${table.source}: a binary task takes one --score, that of the positive class, not ${columns.scores.join(', ')}`,
  );
}

/** `score_a`, `score_b` → a, b; undefined where the columns don't share what stands before the class. */
export function suffixes(columns: readonly string[]): Map<string, string> | undefined {
  const [first = ''] = columns;
  for (let cut = first.length - 1; cut > 0; cut--) {
    if (!/[_.\-: ]/.test(first[cut] ?? '')) continue;
    const prefix = first.slice(0, cut + 1);
    if (columns.every((name) => name.startsWith(prefix) && name.length > prefix.length))
      return new Map(columns.map((name) => [name.slice(prefix.length), name]));
  }
  return undefined;
}

/** The score columns in the order of the classes: by the class in their name, else as they were given. */
export function classScores({ table, columns }: Source, classes: readonly string[]): readonly string[] {
  const { scores } = columns;
  if (scores.length === 0) return [];
  if (scores.length !== classes.length)
    throw new UsageError(
      `${table.source}: there are ${classes.length} classes (${classes.slice(0, 10).join(', ')}${classes.length > 10 ? ', …' : ''}) but ${scores.length} score columns; a multiclass task takes one --score for each class, in that order`,
    );
  const named = suffixes(scores);
  const byName = classes.map((name) => named?.get(name));
  return byName.every((name) => name !== undefined) ? byName : scores;
}
