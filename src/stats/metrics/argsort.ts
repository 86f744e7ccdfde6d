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
function sortableBits(values: Float64Array): Uint32Array<ArrayBuffer> {
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

/** Sorts by one digit after the other, from the lowest. Keys and rows move together, so that each pass reads them as they lie. */
function radix(words: Uint32Array<ArrayBuffer>, order: Uint32Array<ArrayBuffer>): Uint32Array {
  const n = order.length;
  const starts = startsOf(words);
  let [keys, rows] = [words, order];
  let [nextKeys, nextRows] = [new Uint32Array(2 * n), new Uint32Array(n)];
  for (let digit = 0; digit < digits; digit++) {
    const places = starts.subarray(digit * buckets, (digit + 1) * buckets);
    // All values have the same digit here.
    if (places.every((place) => place === 0 || place === n)) continue;
    scatter(keys, rows, digit, places, nextKeys, nextRows);
    [keys, nextKeys] = [nextKeys, keys];
    [rows, nextRows] = [nextRows, rows];
  }
  return rows;
}

/** For each digit and bucket how many values stand before it. */
function startsOf(words: Uint32Array): Uint32Array {
  const starts = new Uint32Array(digits * buckets);
  const count = (bucket: number): void => {
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  };
  for (let i = 0; i < words.length; i += 2) {
    const low = words[i] ?? 0;
    const high = words[i + 1] ?? 0;
    for (let digit = 0; digit < digits; digit++) count(digit * buckets + digitOf(low, high, digit));
  }
  for (let digit = 0; digit < digits; digit++) {
    let before = 0;
    for (let bucket = digit * buckets; bucket < (digit + 1) * buckets; bucket++) {
      const counted = starts[bucket] ?? 0;
      starts[bucket] = before;
      before += counted;
    }
  }
  return starts;
}

function scatter(
  keys: Uint32Array,
  rows: Uint32Array,
  digit: number,
  places: Uint32Array,
  toKeys: Uint32Array,
  toRows: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const low = keys[2 * i] ?? 0;
    const high = keys[2 * i + 1] ?? 0;
    const bucket = digitOf(low, high, digit);
    const place = places[bucket] ?? 0;
    places[bucket] = place + 1;
    toKeys[2 * place] = low;
    toKeys[2 * place + 1] = high;
    toRows[place] = rows[i] ?? 0;
  }
}

function digitOf(low: number, high: number, digit: number): number {
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
