import { number, type Parameter } from '../metrics/parameters';
import type { CategoricalPair, NumericPair } from './column';

/** What a test found in a column. `effect` is what the threshold is compared with. */
export type Outcome =
  | {
      readonly value: number;
      readonly pValue: number;
      readonly effect: number;
      readonly parameters: Readonly<Record<string, string | number>>;
    }
  | { readonly undefined: string };

export type Comparable = NumericPair | CategoricalPair;

export type Arguments = Readonly<Record<string, unknown>> & { readonly threshold: number };

export interface DriftTest {
  readonly name: string;
  readonly kinds: readonly Comparable['kind'][];
  readonly parameters: Readonly<Record<string, Parameter<unknown>>>;
  run(column: Comparable, given: Arguments): Outcome;
}

export const numeric = ['numeric'] as const;
export const both = ['numeric', 'categorical'] as const;

/** The least effect that counts as drift, unless the expression says otherwise. */
export const threshold = (least: number): { threshold: Parameter<number> } => ({
  threshold: number(least, { from: 0 }),
});
