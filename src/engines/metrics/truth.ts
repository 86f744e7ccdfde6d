import { UsageError } from '../../errors';
import { quoted } from '../../formats/table/error';
import type { Column } from '../../formats/table/table';
import { booleans } from './classes';
import { categories } from './coding';
import { gather, type BinaryData, type MulticlassData, type RankingData, type RegressionData } from './data';
import type { Join } from './join';
import type { Source } from './load';

/** What must be equal row by row in both tables, and how it is called. The baseline's rows are in the candidate's order. */
export interface Truth {
  readonly name: string;
  readonly candidate: ArrayLike<number>;
  readonly baseline: ArrayLike<number>;
}

export const truthOf = {
  binary: (a: BinaryData, b: BinaryData): Truth[] => [{ name: 'the label', candidate: a.labels, baseline: b.labels }],
  multiclass: (a: MulticlassData, b: MulticlassData): Truth[] => [
    { name: 'the label', candidate: a.labels, baseline: b.labels },
  ],
  regression: (a: RegressionData, b: RegressionData): Truth[] => [
    { name: 'the label', candidate: a.targets, baseline: b.targets },
  ],
  ranking: (a: RankingData, b: RankingData): Truth[] => [
    { name: 'the query', candidate: a.queries, baseline: b.queries },
    { name: 'the relevance', candidate: a.relevance, baseline: b.relevance },
  ],
};

/** Weights, clusters and groups that both tables have. What the models say of the rows may differ, and what joins them is equal. */
export function sharedTruth(candidate: Source, baseline: Source, { rows }: Join): Truth[] {
  const own = new Set(
    [candidate, baseline].flatMap(({ columns }) => {
      const { label, prediction, scores, id, query } = columns;
      return [label, prediction, ...scores, id, query];
    }),
  );
  return candidate.table.names.flatMap((name) => {
    const [a, b] = own.has(name) ? [] : [candidate.table.column(name), baseline.table.column(name)];
    return a && b ? [{ name: `column ${quoted(name)}`, ...comparable(a, b, rows) }] : [];
  });
}

function comparable(a: Column, b: Column, rows: Uint32Array | undefined): Omit<Truth, 'name'> {
  if (a.kind === 'number' && b.kind === 'number') return { candidate: a.values, baseline: joined(b.values, rows) };
  const [first, second] = [categories(a), categories(b)];
  const index = new Map<string, number>();
  const numbered = ({ codes, values }: typeof first): Float64Array => {
    const numbers = values.map((value) => {
      const text = booleans(value);
      const number = index.get(text) ?? index.size;
      index.set(text, number);
      return number;
    });
    // A missing cell has the code −1.
    return Float64Array.from(codes, (code) => numbers[code] ?? NaN);
  };
  return { candidate: numbered(first), baseline: joined(numbered(second), rows) };
}

function joined(values: Float64Array, rows: Uint32Array | undefined): Float64Array {
  return rows ? gather(values, rows) : values;
}

/** How many of the rows that differ a message names. */
const shown = 3;

/** Throws a UsageError where the two tables were not judged on the same truth, with both row numbers of the first that differ. */
export function refuseDifferentTruth(
  truths: readonly Truth[],
  candidate: Source,
  baseline: Source,
  { rows: join }: Join,
): void {
  for (const truth of truths) {
    const different: number[] = [];
    for (let row = 0; row < truth.candidate.length; row++)
      if (isDifferent(truth.candidate[row], truth.baseline[row])) different.push(row);
    if (different.length === 0) continue;
    const { id } = candidate.columns;
    const column = id === undefined || baseline.columns.id === undefined ? undefined : candidate.table.column(id);
    const nameOf = (row: number): string => {
      if (!column) return `row ${row + 1}`;
      const text = column.kind === 'number' ? column.rowText(row) : column.dictionary[column.codes[row] ?? -1];
      return `${quoted(text ?? '')} (row ${row + 1}, and row ${(join?.[row] ?? row) + 1} of ${baseline.table.source})`;
    };
    const named = different.slice(0, shown).map(nameOf).join(', ') + (different.length > shown ? ', …' : '');
    throw new UsageError(
      `${candidate.table.source} and ${baseline.table.source} differ in ${truth.name} of ${different.length} of ${truth.candidate.length} rows: ${column ? 'ids ' : ''}${named}; they were not evaluated on the same data`,
    );
  }
}

/** Cells that are missing in both tables are the same. */
const isDifferent = (a = NaN, b = NaN): boolean => a !== b && !(Number.isNaN(a) && Number.isNaN(b));
