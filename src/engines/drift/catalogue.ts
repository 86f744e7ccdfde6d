import { countTests } from './count-tests';
import { sampleTests } from './sample-tests';
import type { DriftTest } from './test';

/** Every drift test by its name. */
export const driftTests: ReadonlyMap<string, DriftTest> = new Map(
  [...sampleTests, ...countTests].map((test) => [test.name, test]),
);
