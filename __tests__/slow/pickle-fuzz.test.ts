import { expect, it } from '@jest/globals';
import { compareWithPython } from '../helpers/pickle-oracle';

it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'sees every import that CPython would make, seed %i',
  async (seed) => {
    const { missed, wronglyBroken } = await compareWithPython('python3', seed, 10_000);
    expect(missed).toEqual([]);
    expect(wronglyBroken).toEqual([]);
  },
  120_000,
);
