import { adjustments, compareTables, driftJson, driftText, type Adjustment } from '../engines/drift/index';
import { UsageError } from '../errors';
import { readTable } from '../formats/table/index';
import { oneOf } from './options';
import { writeResult } from './terminal';

export interface DriftValues {
  readonly column?: string[] | undefined;
  readonly test?: string[] | undefined;
  readonly alpha?: string | undefined;
  readonly adjust?: string | undefined;
  readonly format?: string | undefined;
  readonly output?: string | undefined;
}

/** `gatehouse drift REFERENCE CURRENT`: computes and prints, without judging. Answers the exit code. */
export async function drift(positionals: readonly string[], values: DriftValues): Promise<number> {
  const [reference, current, ...more] = positionals;
  if (reference === undefined || current === undefined || more.length > 0)
    throw new UsageError(`drift takes two tables, REFERENCE and CURRENT, not ${positionals.length}`);
  const format = oneOf('--format', values.format ?? 'text', ['text', 'json']);
  const options = {
    columns: values.column ?? [],
    tests: values.test ?? [],
    alpha: alphaOf(values.alpha ?? '0.05'),
    adjustment: oneOf('--adjust', values.adjust ?? 'bh', Object.keys(adjustments) as Adjustment[]),
  };
  const wanted = options.columns.length > 0 ? options.columns : undefined;
  const [first, second] = [await readTable(reference, wanted), await readTable(current, wanted)];
  const result = compareTables(first, second, options);
  writeResult(format === 'json' ? driftJson(result) : driftText(result), values.output);
  return 0;
}

function alphaOf(text: string): number {
  const alpha = text.trim() === '' ? NaN : Number(text);
  if (alpha > 0 && alpha < 1) return alpha;
  throw new UsageError(`--alpha ${text}: must be between 0 and 1`);
}
