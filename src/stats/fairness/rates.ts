import { rowsIn, type Confusion } from './groups';

/** What a rate divides by, in the words of a reason. */
export type Denominator = 'rows' | 'positives' | 'negatives' | 'predicted positives' | 'predicted negatives';

export const denominators: Readonly<Record<Denominator, (confusion: Confusion) => number>> = {
  rows: rowsIn,
  positives: ({ tp, fn }) => tp + fn,
  negatives: ({ tn, fp }) => tn + fp,
  'predicted positives': ({ tp, fp }) => tp + fp,
  'predicted negatives': ({ tn, fn }) => tn + fn,
};

/** A rate of one group: a part of its rows over all rows of that kind. */
export interface Rate {
  readonly part: (confusion: Confusion) => number;
  readonly of: Denominator;
}

export const rates = {
  'selection rate': { part: ({ tp, fp }) => tp + fp, of: 'rows' },
  'true positive rate': { part: ({ tp }) => tp, of: 'positives' },
  'false negative rate': { part: ({ fn }) => fn, of: 'positives' },
  'false positive rate': { part: ({ fp }) => fp, of: 'negatives' },
  precision: { part: ({ tp }) => tp, of: 'predicted positives' },
  'false discovery rate': { part: ({ fp }) => fp, of: 'predicted positives' },
  'false omission rate': { part: ({ fn }) => fn, of: 'predicted negatives' },
  accuracy: { part: ({ tp, tn }) => tp + tn, of: 'rows' },
  'error rate': { part: ({ fp, fn }) => fp + fn, of: 'rows' },
} as const satisfies Record<string, Rate>;

export type RateName = keyof typeof rates;

/** The rate, or NaN where the group has no rows to divide by: 0/0 is never 0 here, or a group without positives would look unfair or fair. */
export function rateOf(name: RateName, confusion: Confusion): number {
  const rate: Rate = rates[name];
  const rows = denominators[rate.of](confusion);
  return rows > 0 ? rate.part(confusion) / rows : NaN;
}
