/** Lower and upper end of a confidence interval, lower ≤ upper. */
export type Interval = readonly [lower: number, upper: number];
