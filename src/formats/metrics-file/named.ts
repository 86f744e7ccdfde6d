/** The numbers of a metrics file by name; nested keys are joined with dots (`test.f1.macro`). */
export interface NamedMetrics {
  /** What the file is, for people: `DVC metrics diff`, `Great Expectations validation`. */
  readonly format: string;
  /** NaN and the infinities are kept: who judges must see them. */
  readonly values: ReadonlyMap<string, number>;
  /** The older side, where the file itself compares two (`dvc metrics diff`). */
  readonly baseline?: ReadonlyMap<string, number>;
  /** How many things the file says were evaluated: its metrics, expectations, tests; never 0. */
  readonly evaluated: number;
}
