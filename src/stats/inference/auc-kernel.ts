import { stepsOfBlock } from './auc-steps';

/**
 * A function in WebAssembly with 128-bit vectors, which JavaScript has no words for: it walks over steps (see `AucSteps`) and adds up
 * for sixteen resamples at once how many pairs they place right. Written out byte by byte; the names are those of the
 * specification (WebAssembly 2.0, chapter 5).
 *
 * It takes the addresses of the first step and behind the last, at most 256 steps on, and writes for resample 0 to 15: the pairs
 * (16 numbers of 32 bits), the positives and the negatives (16 of 16 bits each) to address 0. Counts are bytes from address
 * `countsAt` on, sixteen for each unit.
 */
export function aucKernel(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, vector([[0x60, ...vector([[i32], [i32]]), ...vector([])]])),
    ...section(2, vector([[...name('js'), ...name('memory'), 0x02, 0x00, ...unsigned(1)]])),
    ...section(3, vector([[0]])),
    ...section(7, vector([[...name('walk'), 0x00, 0]])),
    ...section(10, vector([sized(code())])),
  ]);
}

/** Behind what the function writes it keeps a copy of the counts of the steps that it walks over. */
const copyAt = 128;
export const countsAt = copyAt + 16 * stepsOfBlock;

const [i32, v128] = [0x7f, 0x7b];

/** Parameters, then locals. */
const [from, end, at, step, copy] = [0, 1, 2, 3, 4];
const [counts, positives, low, high] = [5, 6, 7, 8];
const pairs = [9, 10, 11, 12] as const;
const [positivesLow, positivesHigh, negativesLow, negativesHigh] = [13, 14, 15, 16] as const;

function code(): number[] {
  return [
    ...vector([
      [3, i32],
      [12, v128],
    ]),
    // First the counts alone are brought together: so short a loop has many of them on their way from memory at once.
    ...[...get(from), ...set(at), ...constant(copyAt), ...set(copy)],
    ...overSteps([
      ...get(copy),
      ...[...get(at), 0x28, 2, 0], // i32.load
      ...[...constant(-16), 0x71], // i32.and
      ...[...simd(0x00), 4, ...unsigned(countsAt)], // v128.load
      ...[...simd(0x0b), 4, 0], // v128.store
    ]),
    ...[...get(from), ...set(at), ...constant(copyAt), ...set(copy)],
    ...overSteps([
      ...[...get(at), 0x28, 2, 0, ...set(step)], // i32.load
      ...[...get(copy), ...simd(0x00), 4, 0, ...tee(counts)], // v128.load
      // positives = counts & splat(-(step & 1))
      ...[...constant(0), ...get(step), ...constant(1), 0x71, 0x6b], // i32.and, i32.sub
      ...[...simd(0x0f), ...simd(0x4e), ...set(positives)], // i8x16.splat, v128.and
      ...[...get(positives), ...simd(0x89), ...set(low)], // i16x8.extend_low_i8x16_u
      ...[...get(positives), ...simd(0x8a), ...set(high)], // i16x8.extend_high_i8x16_u
      // pairs += positives × negatives before them, in 32 bits
      ...add32(pairs[0], [...get(low), ...get(negativesLow), ...simd(0xbe)]), // i32x4.extmul_low_i16x8_u
      ...add32(pairs[1], [...get(low), ...get(negativesLow), ...simd(0xbf)]), // i32x4.extmul_high_i16x8_u
      ...add32(pairs[2], [...get(high), ...get(negativesHigh), ...simd(0xbe)]),
      ...add32(pairs[3], [...get(high), ...get(negativesHigh), ...simd(0xbf)]),
      ...add16(positivesLow, get(low)),
      ...add16(positivesHigh, get(high)),
      // negatives = counts ^ positives
      ...[...get(counts), ...get(positives), ...simd(0x51), ...set(counts)], // v128.xor
      ...add16(negativesLow, [...get(counts), ...simd(0x89)]),
      ...add16(negativesHigh, [...get(counts), ...simd(0x8a)]),
    ]),
    ...[...pairs, positivesLow, positivesHigh, negativesLow, negativesHigh].flatMap((local, i) => [
      ...[...constant(0), ...get(local), ...simd(0x0b), 4, ...unsigned(16 * i)], // v128.store
    ]),
    0x0b,
  ];
}

/** A loop over the steps, of which there is one at least, and over the copies of their counts. */
function overSteps(body: readonly number[]): number[] {
  return [
    ...[0x03, 0x40], // loop
    ...body,
    ...[...get(copy), ...constant(16), 0x6a, ...set(copy)], // i32.add
    ...[...get(at), ...constant(4), 0x6a, ...tee(at), ...get(end), 0x49, 0x0d, 0], // i32.lt_u, br_if 0
    0x0b,
  ];
}

const constant = (value: number): number[] => [0x41, ...signed(value)];
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const tee = (local: number): number[] => [0x22, local];
const simd = (opcode: number): number[] => [0xfd, ...unsigned(opcode)];
const add16 = (local: number, term: number[]): number[] => [...get(local), ...term, ...simd(0x8e), ...set(local)];
const add32 = (local: number, term: number[]): number[] => [...get(local), ...term, ...simd(0xae), ...set(local)];

const section = (id: number, content: number[]): number[] => [id, ...sized(content)];
const sized = (content: number[]): number[] => [...unsigned(content.length), ...content];
const vector = (items: readonly (readonly number[])[]): number[] => [...unsigned(items.length), ...items.flat()];
const name = (text: string): number[] => sized([...Buffer.from(text, 'utf8')]);

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}
