import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { openNames, readTable } from '../../formats/table/index';
import { UsageError } from '../../errors';
import { columnsToRead, findColumns, requireColumn, type ColumnOptions } from './columns';
import { parseMetric } from './expression';
import type { Source } from './load';
import { measure, type Measured, type Models } from './measure';

/** What to measure of which files. */
export interface FileRequest {
  readonly candidate: string;
  readonly baseline: string | undefined;
  readonly options: ColumnOptions;
  /** Metric expressions; the usual ones of the task where there are none. */
  readonly metrics: readonly string[];
  /** Columns to slice by; one that isn't in the table but has commas is several, crossed. */
  readonly by: readonly string[];
  /** How much worse still counts as not worse, ≥ 0. */
  readonly margin: number;
  /** Of the intervals, between 0 and 1. */
  readonly level: number;
}

/**
 * Reads the columns that are needed of one or two tables and measures them. Throws a GatehouseError for whatever is wrong with them.
 */
export async function measureFiles(request: FileRequest): Promise<Measured & { readonly source: string }> {
  const { candidate: file, baseline, options, metrics, margin, level } = request;
  const names = await openNames(file);
  const slices = request.by.map((column) => crossedColumns(file, names, column));
  const models = await openModels({
    candidate: file,
    baseline,
    options,
    columns: [...slices.flat(), ...metrics.flatMap(comparedColumns)],
  });
  return { source: file, ...measure({ ...models, metrics, slices, margin, level }) };
}

export interface ModelFiles {
  readonly candidate: string;
  readonly baseline: string | undefined;
  readonly options: ColumnOptions;
  /** What is sliced and grouped by: read where a table has it. What the candidate's lacks is refused when it is asked for. */
  readonly columns: readonly string[];
  /** A prediction or score that isn't there is `lacking`: only the metrics that need it are refused. */
  readonly partial?: boolean;
}

/**
 * Opens the tables of one or two models, with the columns that are needed. `seed` is the digest of the files: what is random
 * starts from it, so that the same files always get the same verdict. Throws a GatehouseError for whatever is wrong with them.
 */
export async function openModels(files: ModelFiles): Promise<Models & { readonly seed: string }> {
  const { candidate: file, baseline: other, options } = files;
  const stop = new AbortController();
  const seeding = digest(other === undefined ? [file] : [file, other], stop.signal);
  try {
    const [candidate, baseline, seed] = await Promise.all([
      read(file, options, files),
      other === undefined ? undefined : baselineOptions(other, options).then((its) => read(other, its, files)),
      seeding,
    ]);
    return { candidate, baseline, options, seed };
  } catch (error) {
    // A file of gigabytes would be read on, and keep the process from ending.
    stop.abort();
    await Promise.allSettled([seeding]);
    throw error;
  }
}

/**
 * Weights and clusters are the candidate's. The baseline need not have the clusters, but the weights: those that the candidate
 * alone brings could leave out the rows that it is bad at.
 */
async function baselineOptions(file: string, options: ColumnOptions): Promise<ColumnOptions> {
  const names = await openNames(file);
  const there = (column: string | undefined): string | undefined =>
    column !== undefined && names.includes(column) ? column : undefined;
  if (options.weight !== undefined && there(options.weight) === undefined)
    throw new UsageError(
      `${file}: there is no column ${options.weight} (--weight): weights that the candidate alone brings could hide the rows it is bad at; write the same into both tables`,
    );
  return { ...options, cluster: there(options.cluster) };
}

/** The columns that a metric expression compares groups of. */
export const comparedColumns = (expression: string): readonly string[] =>
  columnsOf(parseMetric(expression).arguments.get('by'));

const columnsOf = (by: string | readonly string[] | undefined): readonly string[] =>
  by === undefined ? [] : [by].flat();

function crossedColumns(file: string, names: readonly string[], column: string): string[] {
  const parts = names.includes(column) ? [column] : column.split(',').map((part) => part.trim());
  return parts.map((part) => requireColumn(file, names, part, '--by'));
}

async function read(
  file: string,
  options: ColumnOptions,
  { columns: by, partial = false }: Pick<ModelFiles, 'columns' | 'partial'>,
): Promise<Source> {
  const names = await openNames(file);
  const columns = findColumns(file, names, options, { partial });
  const grouping = by.filter((name) => names.includes(name));
  return { table: await readTable(file, columnsToRead(columns, grouping)), columns };
}

/** SHA-256 over the contents of the files, each by its own digest. */
async function digest(files: readonly string[], signal: AbortSignal): Promise<string> {
  const all = createHash('sha256');
  for (const file of files) {
    const one = createHash('sha256');
    await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), one, { signal });
    all.update(one.digest());
  }
  return all.digest('hex');
}
