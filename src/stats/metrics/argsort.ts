/** Below this many values a comparison sort is faster than clearing the radix counters. */
const radixFrom = 1 << 11;
/** Six digits of 11 bits cover the 64 bits of a double; 2,048 counters stay in the first-level cache. */
const digitBits = 11;
const digits = 6;
const buckets = 1 << digitBits;

/**
 * Row numbers in ascending order of their values. Stable: equal values (0 and -0 are equal) keep the order of their rows.
 * Least-significant-digit radix sort over the bits of the doubles, O(n). Empty input gives an empty order. NaN has no place in
 * an order: callers refuse it first.
 */
export function argsort(values: Float64Array): Uint32Array {
  const order = new Uint32Array(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  if (values.length < radixFrom) return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return radix(sortableBits(values), order);
}

/** Two 32-bit words a value (low, high) whose unsigned order is the order of the doubles. */
function sortableBits(values: Float64Array): Uint32Array {
  const doubles = new Float64Array(values.length);
  // Adding 0 turns -0 into 0, which would sort apart from it.
  for (let i = 0; i < doubles.length; i++) doubles[i] = (values[i] ?? 0) + 0;
  const words = new Uint32Array(doubles.buffer);
  for (let i = 0; i < words.length; i += 2) {
    const high = words[i + 1] ?? 0;
    if (high >>> 31 === 1) {
      words[i] = ~(words[i] ?? 0);
      words[i + 1] = ~high;
    } else words[i + 1] = high | 0x80000000;
  }
  return words;
}

function digitOf(words: Uint32Array, row: number, digit: number): number {
  const low = words[2 * row] ?? 0;
  const high = words[2 * row + 1] ?? 0;
  switch (digit) {
    case 0:
      return low & 0x7ff;
    case 1:
      return (low >>> 11) & 0x7ff;
    case 2:
      return (low >>> 22) | ((high & 1) << 10);
    case 3:
      return (high >>> 1) & 0x7ff;
    case 4:
      return (high >>> 12) & 0x7ff;
    default:
      return high >>> 23;
  }
}

function radix(words: Uint32Array, rows: Uint32Array<ArrayBuffer>): Uint32Array {
  const n = rows.length;
  let from: Uint32Array<ArrayBuffer> = rows;
  let to = new Uint32Array(n);
  const starts = new Uint32Array(buckets);
  for (let digit = 0; digit < digits; digit++) {
    starts.fill(0);
    for (let row = 0; row < n; row++) {
      const bucket = digitOf(words, row, digit);
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    if (starts.includes(n)) continue;
    let next = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const count = starts[bucket] ?? 0;
      starts[bucket] = next;
      next += count;
    }
    for (let i = 0; i < n; i++) {
      const row = from[i] ?? 0;
      const bucket = digitOf(words, row, digit);
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      to[place] = row;
    }
    [from, to] = [to, from];
  }
  return from;
}
