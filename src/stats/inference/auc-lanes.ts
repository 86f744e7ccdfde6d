import { Random } from '../random';
import { Resample } from '../resample';
import { aucKernel, countsAt } from './auc-kernel';
import { stepsOfBlock, type AucSteps } from './auc-steps';

/** Resamples that one pass over the rows serves: a vector of 128 bits holds so many counts of a byte. */
const lanes = 16;
const lanesShift = 4;

const pageBytes = 65_536;

/** A WebAssembly memory has at most 4 GB; half of it is more than a bootstrap of so many rows should take. */
const mostBytes = 2 ** 31;

/** What is used of the WebAssembly JavaScript interface, which the types of Node 20 don't declare. */
declare const WebAssembly: {
  readonly Memory: new (limits: { initial: number }) => Memory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (
    module: object,
    imports: Record<string, Record<string, unknown>>,
  ) => { readonly exports: Record<string, (start: number, end: number) => void> };
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
};

interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Lanes {
  /** How many units are drawn from; every step's unit is below. */
  readonly units: number;
  readonly seed: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The difference of two AUCs in replicates `from` up to, not including, `to`. Undefined where the processor lacks the vectors or the
 * rows are too many for one WebAssembly memory, or where there is none to be had: the caller then goes the slow way, to the same numbers.
 */
export function aucDeltasByLanes(
  models: readonly [candidate: AucSteps, baseline: AucSteps],
  { units, seed, from, to }: Lanes,
): Float64Array | undefined {
  const stepsAt = countsAt + units * lanes;
  const lists = models.flat();
  const bytes = lists.reduce((sum, steps) => sum + steps.byteLength, stepsAt);
  const kernel = aucKernel();
  if (!WebAssembly.validate(kernel)) return undefined;
  const memory = memoryOf(bytes);
  if (!memory) return undefined;
  const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel), { js: { memory } });
  const walk = instance.exports.walk;
  if (!walk) return undefined;

  const counts = new Uint8Array(memory.buffer, countsAt, units * lanes);
  let next = stepsAt;
  const addresses = models.map((model) =>
    model.map((steps) => {
      const start = next;
      new Int32Array(memory.buffer, start, steps.length).set(steps);
      next += steps.byteLength;
      return [start, next] as const;
    }),
  );
  const areasOf = areasBy(memory.buffer, walk);
  const deltas = new Float64Array(to - from);
  for (let first = from; first < to; first += lanes) {
    const used = Math.min(lanes, to - first);
    drawLanes(counts, units, seed, first, used);
    const [candidate, baseline] = addresses.map(areasOf);
    for (let lane = 0; lane < used; lane++)
      deltas[first - from + lane] = (candidate?.[lane] ?? NaN) - (baseline?.[lane] ?? NaN);
  }
  return deltas;
}

function memoryOf(bytes: number): Memory | undefined {
  if (bytes > mostBytes) return undefined;
  try {
    return new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
  } catch (error) {
    // It reserves far more addresses than it uses, which a process may not be allowed to.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The areas of all lanes, of the lists of steps between two addresses each. */
function areasBy(
  memory: ArrayBuffer,
  walk: (start: number, end: number) => void,
): (lists: readonly (readonly [number, number])[]) => Float64Array {
  // What the kernel writes.
  const blockPairs = new Uint32Array(memory, 0, lanes);
  const blockPositives = new Uint16Array(memory, 64, lanes);
  const blockNegatives = new Uint16Array(memory, 96, lanes);
  const positives = new Float64Array(lanes);
  const negatives = new Float64Array(lanes);
  return (lists) => {
    const pairs = new Float64Array(lanes);
    for (const [start, end] of lists) {
      positives.fill(0);
      negatives.fill(0);
      for (let at = start; at < end; at += 4 * stepsOfBlock) {
        walk(at, Math.min(end, at + 4 * stepsOfBlock));
        for (let lane = 0; lane < lanes; lane++) {
          const [up, before] = [blockPositives[lane] ?? 0, negatives[lane] ?? 0];
          pairs[lane] = (pairs[lane] ?? 0) + up * before + (blockPairs[lane] ?? 0);
          positives[lane] = (positives[lane] ?? 0) + up;
          negatives[lane] = before + (blockNegatives[lane] ?? 0);
        }
      }
    }
    return pairs.map((sum, lane) => sum / (lists.length * (positives[lane] ?? 0) * (negatives[lane] ?? 0)));
  };
}

/** Block by block for all lanes, while the counts of the block are in the cache. */
function drawLanes(counts: Uint8Array, units: number, seed: string, first: number, used: number): void {
  counts.fill(0);
  const resamples = Array.from({ length: used }, (_, lane) => new Resample(new Random(seed, first + lane), units));
  const blocks = resamples[0]?.blocks ?? 0;
  for (let block = 0; block < blocks; block++)
    for (const [lane, resample] of resamples.entries()) resample.addBlock(block, counts, lanesShift, lane);
}
