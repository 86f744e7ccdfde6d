import { binomial } from './metrics/binomial-draw';
import type { Random } from './random';

/** Units are drawn block by block, so that the counts being raised stay in the first-level cache. */
const unitsOfBlock = 1024;

/**
 * A bootstrap resample of `units` units: as many draws with replacement, each unit as likely. How many draws fall into each block of
 * 1,024 units is drawn first, halving by binomials; then the draws of a block are spread evenly over its units. That is the same
 * distribution as drawing one by one, and up to ten times as fast where the counts are larger than a cache.
 *
 * The counts of a unit fit a byte: with more than 255 units the chance that one is drawn 256 times is below 1e-500.
 */
export class Resample {
  readonly blocks: number;
  private readonly draws: Int32Array;

  constructor(
    private readonly random: Random,
    private readonly units: number,
  ) {
    this.blocks = Math.ceil(units / unitsOfBlock);
    this.draws = new Int32Array(this.blocks);
    if (units > 0) this.halve(0, this.blocks, units);
  }

  /** Adds the draws of a block, which must be taken in their order: unit u counts at `u * 2 ** shift + lane`. */
  addBlock(block: number, counts: Uint8Array, shift: number, lane: number): void {
    const first = block * unitsOfBlock;
    const size = Math.min(unitsOfBlock, this.units - first);
    const draws = this.draws[block] ?? 0;
    if (size === unitsOfBlock) {
      this.random.scatter(draws, counts, (first << shift) + lane, shift);
      return;
    }
    for (let i = 0; i < draws; i++) {
      const at = ((first + this.random.below(size)) << shift) + lane;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  private halve(from: number, to: number, draws: number): void {
    if (to - from === 1) {
      this.draws[from] = draws;
      return;
    }
    const middle = (from + to) >> 1;
    const [start, end] = [from * unitsOfBlock, Math.min(this.units, to * unitsOfBlock)];
    const lower = binomial(this.random, draws, (middle * unitsOfBlock - start) / (end - start));
    this.halve(from, middle, lower);
    this.halve(middle, to, draws - lower);
  }
}

/** Draws as many units as `counts` has, with replacement, and adds 1 to the count of each. */
export function resampleInto(counts: Uint8Array, random: Random): void {
  const resample = new Resample(random, counts.length);
  for (let block = 0; block < resample.blocks; block++) resample.addBlock(block, counts, 0, 0);
}
