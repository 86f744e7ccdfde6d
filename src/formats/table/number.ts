/** What a cell's text is, as {@link NumberParser.parse} tells it. */
export type CellKind =
  | 'number'
  /** Not a number, or one whose text says more than a double: an integer of 16 digits or more, or with leading zeros. */
  | 'text'
  | 'missing';

const powersOfTen = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/** 2^53: every integer up to it is a double. */
const exactIntegers = 9_007_199_254_740_992;

/** An integer of more digits may not be a double; as an id it would be taken for its neighbour. */
const mostIntegerDigits = 15;

/** 2^27 + 1 cuts a double into two halves whose products are exact (Dekker 1971). */
const splitter = 134_217_729;

const [plus, minus, point, zero, nine] = [0x2b, 0x2d, 0x2e, 0x30, 0x39];
const [tab, space, slash] = [0x09, 0x20, 0x2f];

/**
 * Reads decimal numbers from bytes without making a string of each. Its values are those of `Number(text)`, to the last bit.
 * It also takes `nan`, `inf` and `infinity` with a sign, in any case; `1e999` is infinite. Blanks around a number don't count.
 */
export class NumberParser {
  /** The value of the last cell that was a number. */
  value = 0;

  parse(bytes: Buffer, from: number, to: number): CellKind {
    let start = from;
    let end = to;
    while (start < end && isBlank(bytes[start])) start++;
    while (end > start && isBlank(bytes[end - 1])) end--;
    if (start === end) return from === to ? 'missing' : 'text';

    let at = start;
    const first = bytes[at] ?? 0;
    const negative = first === minus;
    if (negative || first === plus) at++;

    let high = 0;
    let low = 0;
    let lowScale = 1;
    let digits = 0;
    let fraction = 0;
    const integerStart = at;
    let integerEnd = -1;
    let byte = 0;
    for (; at < end; at++) {
      byte = bytes[at] ?? 0;
      if (byte >= zero && byte <= nine) {
        const digit = byte - zero;
        if (digits < 15) {
          high = high * 10 + digit;
          if (high !== 0) digits++;
        } else {
          digits++;
          if (digits <= 19) {
            low = low * 10 + digit;
            lowScale *= 10;
          }
        }
        if (integerEnd !== -1) fraction++;
      } else if (byte === point && integerEnd === -1) {
        integerEnd = at;
      } else {
        break;
      }
    }
    const mantissaBytes = at - integerStart - (integerEnd === -1 ? 0 : 1);
    if (mantissaBytes === 0) return this.word(bytes, start, at, end);

    let exponent = 0;
    if (at < end) {
      if ((byte | 0x20) !== 0x65) return 'text';
      at++;
      const sign = bytes[at];
      if (sign === minus || sign === plus) at++;
      if (at === end) return 'text';
      for (; at < end; at++) {
        byte = bytes[at] ?? 0;
        if (byte < zero || byte > nine) return 'text';
        if (exponent < 100_000) exponent = exponent * 10 + byte - zero;
      }
      if (sign === minus) exponent = -exponent;
    } else if (integerEnd === -1) {
      if (digits > mostIntegerDigits) return 'text';
      if (mantissaBytes > 1 && bytes[integerStart] === zero) return 'text';
    }

    const magnitude = decimal(high, low, lowScale, digits, exponent - fraction);
    if (magnitude === undefined) this.value = Number(bytes.toString('latin1', start, end));
    else this.value = negative ? -magnitude : magnitude;
    return 'number';
  }

  /** Spellings of what isn't finite; `at` stands behind the sign. */
  private word(bytes: Buffer, start: number, at: number, end: number): CellKind {
    if (isMissingWord(bytes, start, end)) return 'missing';
    const length = end - at;
    if (length !== 3 && length !== 8) return 'text';
    const word = bytes.toString('latin1', at, end).toLowerCase();
    if (word === 'nan') this.value = NaN;
    else if (word === 'inf' || word === 'infinity') this.value = bytes[start] === minus ? -Infinity : Infinity;
    else return 'text';
    return 'number';
  }
}

function isBlank(byte: number | undefined): boolean {
  return byte === space || byte === tab;
}

/** Whether an unquoted cell says that there is no value: nothing at all, NULL, null, NA, N/A or None. */
export function isMissingWord(bytes: Buffer, start: number, end: number): boolean {
  const length = end - start;
  if (length === 0) return true;
  if (length > 4) return false;
  const first = bytes[start];
  if (first !== 0x4e && first !== 0x6e) return false;
  if (length === 2) return first === 0x4e && bytes[start + 1] === 0x41;
  if (length === 3) return first === 0x4e && bytes[start + 1] === slash && bytes[start + 2] === 0x41;
  if (length !== 4) return false;
  const word = bytes.toString('latin1', start, end);
  return word === 'NULL' || word === 'null' || word === 'None';
}

/**
 * `(high × lowScale + low) × 10^exponent`, rounded once; `undefined` when that takes more than doubles can do. `high` holds the
 * first 15 of `digits` significant digits, `low` up to four more.
 */
function decimal(high: number, low: number, lowScale: number, digits: number, exponent: number): number | undefined {
  if (high === 0) return 0;
  if (digits > 19 || exponent > 22 || exponent < -22) return undefined;
  const integer = high * lowScale + low;
  // Both operands are exact, so the one operation rounds once (Clinger 1990, "How to read floating point numbers accurately").
  if (integer <= exactIntegers) {
    return exponent < 0 ? integer / (powersOfTen[-exponent] ?? 0) : integer * (powersOfTen[exponent] ?? 0);
  }
  return exponent < 0 ? divide(high, low, lowScale, powersOfTen[-exponent] ?? 0) : undefined;
}

/**
 * `(high × lowScale + low) / divisor` in twice the precision of a double (Dekker 1971, "A floating-point technique for
 * extending the available precision"), `undefined` when the quotient is too near the middle of two doubles to tell its side.
 */
function divide(high: number, low: number, lowScale: number, divisor: number): number | undefined {
  const product = high * lowScale;
  const upper = Math.floor(high / 67_108_864) * 67_108_864;
  const rest = upper * lowScale - product + (high - upper) * lowScale + low;
  const dividend = product + rest;
  const dividendRest = rest - (dividend - product);

  const quotient = dividend / divisor;
  const back = quotient * divisor;
  const quotientHalf = quotient * splitter;
  const divisorHalf = divisor * splitter;
  const quotientHigh = quotientHalf - (quotientHalf - quotient);
  const divisorHigh = divisorHalf - (divisorHalf - divisor);
  const quotientLow = quotient - quotientHigh;
  const divisorLow = divisor - divisorHigh;
  const backRest =
    quotientHigh * divisorHigh -
    back +
    quotientHigh * divisorLow +
    quotientLow * divisorHigh +
    quotientLow * divisorLow;
  const correction = (dividend - back - backRest + dividendRest) / divisor;

  // The correction's own error is below 2^-51 of it.
  const error = correction * 2 ** -49;
  const result = quotient + (correction - error);
  return result === quotient + (correction + error) ? result : undefined;
}
