import { expect, it } from '@jest/globals';
import { compareWithPython } from '../helpers/pickle-oracle';
import { engine } from './engines';

/** The seeds of the slow suite begin at 1. */
it.each([101, 102])(
  'sees every import that CPython would make, seed %i',
  async (seed) => {
    const { cases, importing, missed, wronglyBroken } = await compareWithPython(
      engine('tools/bin/python'),
      seed,
      10_000,
    );
    expect(cases).toBe(10_000);
    expect(importing).toBeGreaterThan(3_000);
    expect(missed).toEqual([]);
    expect(wronglyBroken).toEqual([]);
  },
  120_000,
);
