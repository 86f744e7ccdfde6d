export const id = 4217;
export const ids = [4217];
export const modules = {

/***/ 16341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dd: () => (/* binding */ NumberBuilder),
  tW: () => (/* binding */ TextBuilder),
  XE: () => (/* binding */ builderProblem),
  ZB: () => (/* binding */ mostRows)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/formats/table/dictionary.ts


/** More distinct values than this don't fit a JavaScript heap as strings. */
const mostDistinctValues = 2 ** 24;
/** A column holds more distinct values, or longer ones, than a dictionary takes. */
class DictionaryFullError extends Error {
}
const mostBytes = 2 ** 31 - 1;
/**
 * Numbers distinct byte strings in the order in which they first come: a hash table with open addressing over one block of
 * bytes, so that a cell seen before costs no string. The hash is drawn at random, so that nobody can prepare values that all
 * collide.
 */
class Dictionary {
    bytes = Buffer.allocUnsafe(4096);
    ends = new Int32Array(256);
    hashes = new Int32Array(256);
    slots = new Int32Array(1024).fill(-1);
    seed = (0,external_node_crypto_.randomInt)(2 ** 32);
    factor = (0,external_node_crypto_.randomInt)(2 ** 31) * 2 + 1;
    /** How many distinct values there are. */
    size = 0;
    /** The number of the value that stands in `source` from `start` to `end`. Bytes that aren't UTF-8 are read as Latin-1. */
    intern(source, start, end) {
        let hash = this.seed;
        let all = 0;
        for (let at = start; at < end; at++) {
            const byte = source[at] ?? 0;
            all |= byte;
            hash = Math.imul(hash ^ byte, this.factor);
        }
        hash = Math.imul(hash ^ (hash >>> 15), this.factor);
        hash ^= hash >>> 13;
        const mask = this.slots.length - 1;
        let slot = hash & mask;
        for (;;) {
            const code = this.slots[slot] ?? 0;
            if (code === -1)
                break;
            if (this.hashes[code] === hash && this.holds(code, source, start, end))
                return code;
            slot = (slot + 1) & mask;
        }
        if (all >= 0x80 && !(0,external_node_buffer_.isUtf8)(source.subarray(start, end))) {
            const recoded = Buffer.from(source.toString('latin1', start, end), 'utf8');
            return this.intern(recoded, 0, recoded.length);
        }
        return this.add(source, start, end, hash, slot);
    }
    internText(text) {
        const bytes = Buffer.from(text, 'utf8');
        return this.intern(bytes, 0, bytes.length);
    }
    /** The values by number. */
    values() {
        const values = new Array(this.size);
        let start = 0;
        for (let code = 0; code < this.size; code++) {
            const end = this.ends[code] ?? 0;
            values[code] = this.bytes.toString('utf8', start, end);
            start = end;
        }
        return values;
    }
    holds(code, source, start, end) {
        const from = code === 0 ? 0 : (this.ends[code - 1] ?? 0);
        if ((this.ends[code] ?? 0) - from !== end - start)
            return false;
        for (let at = start, own = from; at < end; at++, own++)
            if (source[at] !== this.bytes[own])
                return false;
        return true;
    }
    add(source, start, end, hash, slot) {
        const code = this.size;
        const from = code === 0 ? 0 : (this.ends[code - 1] ?? 0);
        const needed = from + end - start;
        if (code === mostDistinctValues || needed > mostBytes)
            throw new DictionaryFullError();
        if (needed > this.bytes.length) {
            const larger = Buffer.allocUnsafe(Math.min(mostBytes, Math.max(needed, this.bytes.length * 2)));
            this.bytes.copy(larger, 0, 0, from);
            this.bytes = larger;
        }
        // Most values are short; a call of copy takes longer than this loop.
        if (end - start < 64)
            for (let i = 0; i < end - start; i++)
                this.bytes[from + i] = source[start + i] ?? 0;
        else
            source.copy(this.bytes, from, start, end);
        if (code === this.ends.length) {
            this.ends = doubled(this.ends);
            this.hashes = doubled(this.hashes);
        }
        this.ends[code] = needed;
        this.hashes[code] = hash;
        this.slots[slot] = code;
        this.size++;
        if (this.size * 2 > this.slots.length)
            this.rehash();
        return code;
    }
    rehash() {
        const slots = new Int32Array(this.slots.length * 2).fill(-1);
        const mask = slots.length - 1;
        for (let code = 0; code < this.size; code++) {
            let slot = (this.hashes[code] ?? 0) & mask;
            while (slots[slot] !== -1)
                slot = (slot + 1) & mask;
            slots[slot] = code;
        }
        this.slots = slots;
    }
}
function doubled(array) {
    const larger = new Int32Array(array.length * 2);
    larger.set(array);
    return larger;
}

// EXTERNAL MODULE: ./src/formats/table/table.ts
var table = __webpack_require__(98339);
;// CONCATENATED MODULE: ./src/formats/table/builder.ts


/** The most rows of a table. */
const mostRows = 200_000_000;
const firstCapacity = 1024;
/** A column of numbers that grows by doubling. */
class NumberBuilder {
    kind = 'number';
    values;
    missing = 0;
    constructor(capacity = firstCapacity) {
        this.values = new Float64Array(Math.max(capacity, firstCapacity));
    }
    set(row, value) {
        if (row >= this.values.length)
            this.grow(row + 1);
        this.values[row] = value;
    }
    setMissing(row) {
        this.missing++;
        this.set(row, NaN);
    }
    /** The place of `count` rows from `row` on, to be filled by the caller. */
    block(row, count) {
        if (row + count > this.values.length)
            this.grow(row + count);
        return this.values.subarray(row, row + count);
    }
    /** Counts cells as missing that the caller has set to NaN in a block. */
    countMissing(count) {
        this.missing += count;
    }
    /** Makes room for `rows` at once, where their number can be told. */
    reserve(rows) {
        if (rows > this.values.length)
            this.resize(rows);
    }
    finish(rows) {
        return (0,table/* numberColumn */.sA)(this.values.subarray(0, rows), this.missing);
    }
    grow(rows) {
        this.resize(Math.max(rows, this.values.length * 2));
    }
    resize(capacity) {
        const larger = new Float64Array(capacity);
        larger.set(this.values);
        this.values = larger;
    }
}
/** A column of text that grows by doubling; each distinct value is kept once. */
class TextBuilder {
    kind = 'text';
    dictionary = new Dictionary();
    codes;
    constructor(capacity = firstCapacity) {
        this.codes = new Int32Array(Math.max(capacity, firstCapacity));
    }
    set(row, code) {
        if (row >= this.codes.length)
            this.grow(row + 1);
        this.codes[row] = code;
    }
    setMissing(row) {
        this.set(row, -1);
    }
    /** The place of `count` rows from `row` on, to be filled by the caller. */
    block(row, count) {
        if (row + count > this.codes.length)
            this.grow(row + count);
        return this.codes.subarray(row, row + count);
    }
    /** Makes room for `rows` at once, where their number can be told. */
    reserve(rows) {
        if (rows > this.codes.length)
            this.resize(rows);
    }
    finish(rows) {
        return (0,table/* textColumn */._u)(this.codes.subarray(0, rows), this.dictionary.values());
    }
    grow(rows) {
        this.resize(Math.max(rows, this.codes.length * 2));
    }
    resize(capacity) {
        const larger = new Int32Array(capacity);
        larger.set(this.codes);
        this.codes = larger;
    }
}
/** What is wrong when a builder gives up, for a message; any other error is not its own. */
function builderProblem(error) {
    if (!(error instanceof DictionaryFullError))
        return undefined;
    return `more than ${mostDistinctValues.toLocaleString('en')} distinct values, or more than 2 GB of them`;
}


/***/ }),

/***/ 14440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Ie: () => (/* binding */ cellText),
/* harmony export */   Tu: () => (/* binding */ longestField),
/* harmony export */   _B: () => (/* binding */ RecordScanner),
/* harmony export */   lg: () => (/* binding */ withDoubledQuotes),
/* harmony export */   x4: () => (/* binding */ unescape)
/* harmony export */ });
/* unused harmony exports lineFeed, carriageReturn, quote, inQuotes */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/** The longest cell. A longer one is most likely a quote left open. */
const longestField = 1_000_000;
/** The longest record, so that a file without line ends can't fill the memory. */
const longestRecord = 64 * 1024 * 1024;
const [lineFeed, carriageReturn, quote] = [0x0a, 0x0d, 0x22];
const ordinary = 0;
const nul = 2;
/** Cells as they stand in the file: bare, in quotes, in quotes with doubled quotes inside. */
const [bare, inQuotes, withDoubledQuotes] = [0, 1, 2];
/**
 * Finds the cells of one record of CSV (RFC 4180; a record ends with LF, CR LF or CR). It holds where they begin and end; it
 * decodes nothing.
 */
class RecordScanner {
    delimiter;
    capacity;
    grows;
    /** Where the cells' text begins and ends, without quotes; of at most `capacity` cells. */
    starts;
    ends;
    quoting;
    /** How many cells the record has; 0 is an empty line. */
    fields = 0;
    /** How many lines the record takes. */
    lines = 0;
    /** What is wrong with the record; `fields` is then the index of the cell. */
    problem;
    classes = new Uint8Array(256);
    constructor(delimiter, capacity, grows) {
        this.delimiter = delimiter;
        this.capacity = capacity;
        this.grows = grows;
        this.starts = new Int32Array(capacity);
        this.ends = new Int32Array(capacity);
        this.quoting = new Uint8Array(capacity);
        this.classes[delimiter] = 1;
        this.classes[lineFeed] = 1;
        this.classes[carriageReturn] = 1;
        this.classes[0] = nul;
    }
    /**
     * Scans the record that begins at `from`. Returns where the next one begins, or -1 when the bytes end inside this one and
     * there are more to come (`last` is false), or when it has a `problem`.
     */
    scan(bytes, from, last) {
        const { classes, delimiter } = this;
        const end = bytes.length;
        this.problem = undefined;
        this.lines = 1;
        let at = from;
        let field = 0;
        for (;;) {
            let start = at;
            let close;
            let quoted = bare;
            if (bytes[at] === quote) {
                quoted = inQuotes;
                start = ++at;
                for (;;) {
                    while (at < end) {
                        const byte = bytes[at] ?? 0;
                        if (byte === quote || byte === 0)
                            break;
                        if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed))
                            this.lines++;
                        at++;
                    }
                    if (bytes[at] === 0)
                        return this.stop(field, 'holds a NUL byte');
                    if (at >= end && last)
                        return this.stop(field, 'the quote that opens this cell is never closed');
                    if (at + 1 >= end && !last)
                        return this.incomplete(field, start, from, end);
                    if (bytes[at + 1] !== quote)
                        break;
                    quoted = withDoubledQuotes;
                    at += 2;
                }
                close = at++;
                if (at < end && classes[bytes[at] ?? 0] !== 1)
                    return this.stop(field, 'there is text between the closing quote and the end of the cell');
            }
            else {
                while (at < end && classes[bytes[at] ?? 0] === ordinary)
                    at++;
                close = at;
            }
            if (close - start > longestField)
                return this.stop(field, tooLong);
            if (at >= end && !last)
                return this.incomplete(field, start, from, end);
            if (field < this.capacity || this.grow()) {
                this.starts[field] = start;
                this.ends[field] = close;
                this.quoting[field] = quoted;
            }
            const byte = bytes[at];
            if (byte === 0)
                return this.stop(field, 'holds a NUL byte');
            field++;
            at++;
            if (byte === delimiter)
                continue;
            if (byte === carriageReturn) {
                if (at >= end && !last)
                    return this.incomplete(field, at, from, end);
                if (bytes[at] === lineFeed)
                    at++;
            }
            this.fields = field === 1 && close === start && quoted === bare ? 0 : field;
            return Math.min(at, end);
        }
    }
    incomplete(field, start, from, end) {
        if (end - start > longestField)
            return this.stop(field, tooLong);
        if (end - from > longestRecord)
            return this.stop(field, `the record is longer than ${longestRecord} bytes`);
        return -1;
    }
    stop(field, problem) {
        this.fields = field;
        this.problem = problem;
        return -1;
    }
    grow() {
        if (!this.grows)
            return false;
        const { starts, ends, quoting } = this;
        this.capacity *= 2;
        this.starts = new Int32Array(this.capacity);
        this.ends = new Int32Array(this.capacity);
        this.quoting = new Uint8Array(this.capacity);
        this.starts.set(starts);
        this.ends.set(ends);
        this.quoting.set(quoting);
        return true;
    }
}
const tooLong = `the cell is longer than ${longestField} bytes; is a quote left open?`;
/** Takes the doubled quotes of a cell for single ones. */
function unescape(bytes, start, end) {
    const plain = Buffer.allocUnsafe(end - start);
    let length = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === quote)
            at++;
        plain[length++] = byte;
    }
    return plain.subarray(0, length);
}
/** The text of a cell. Bytes that aren't UTF-8 are read as Latin-1. */
function cellText(bytes, { starts, ends, quoting }, field) {
    const [start, end] = [starts[field] ?? 0, ends[field] ?? 0];
    const plain = quoting[field] === withDoubledQuotes ? unescape(bytes, start, end) : bytes.subarray(start, end);
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(plain) ? plain.toString('utf8') : plain.toString('latin1');
}


/***/ }),

/***/ 41898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ NumberParser),
/* harmony export */   r: () => (/* binding */ isMissingWord)
/* harmony export */ });
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
class NumberParser {
    /** The value of the last cell that was a number. */
    value = 0;
    parse(bytes, from, to) {
        let start = from;
        let end = to;
        while (start < end && isBlank(bytes[start]))
            start++;
        while (end > start && isBlank(bytes[end - 1]))
            end--;
        if (start === end)
            return from === to ? 'missing' : 'text';
        let at = start;
        const first = bytes[at] ?? 0;
        const negative = first === minus;
        if (negative || first === plus)
            at++;
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
                    if (high !== 0)
                        digits++;
                }
                else {
                    digits++;
                    if (digits <= 19) {
                        low = low * 10 + digit;
                        lowScale *= 10;
                    }
                }
                if (integerEnd !== -1)
                    fraction++;
            }
            else if (byte === point && integerEnd === -1) {
                integerEnd = at;
            }
            else {
                break;
            }
        }
        const mantissaBytes = at - integerStart - (integerEnd === -1 ? 0 : 1);
        if (mantissaBytes === 0)
            return this.word(bytes, start, at, end);
        let exponent = 0;
        if (at < end) {
            if ((byte | 0x20) !== 0x65)
                return 'text';
            at++;
            const sign = bytes[at];
            if (sign === minus || sign === plus)
                at++;
            if (at === end)
                return 'text';
            for (; at < end; at++) {
                byte = bytes[at] ?? 0;
                if (byte < zero || byte > nine)
                    return 'text';
                if (exponent < 100_000)
                    exponent = exponent * 10 + byte - zero;
            }
            if (sign === minus)
                exponent = -exponent;
        }
        else if (integerEnd === -1) {
            if (digits > mostIntegerDigits)
                return 'text';
            if (mantissaBytes > 1 && bytes[integerStart] === zero)
                return 'text';
        }
        const magnitude = decimal(high, low, lowScale, digits, exponent - fraction);
        if (magnitude === undefined)
            this.value = Number(bytes.toString('latin1', start, end));
        else
            this.value = negative ? -magnitude : magnitude;
        return 'number';
    }
    /** Spellings of what isn't finite; `at` stands behind the sign. */
    word(bytes, start, at, end) {
        if (isMissingWord(bytes, start, end))
            return 'missing';
        const length = end - at;
        if (length !== 3 && length !== 8)
            return 'text';
        const word = bytes.toString('latin1', at, end).toLowerCase();
        if (word === 'nan')
            this.value = NaN;
        else if (word === 'inf' || word === 'infinity')
            this.value = bytes[start] === minus ? -Infinity : Infinity;
        else
            return 'text';
        return 'number';
    }
}
function isBlank(byte) {
    return byte === space || byte === tab;
}
/** Whether an unquoted cell says that there is no value: nothing at all, NULL, null, NA, N/A or None. */
function isMissingWord(bytes, start, end) {
    const length = end - start;
    if (length === 0)
        return true;
    if (length > 4)
        return false;
    const first = bytes[start];
    if (first !== 0x4e && first !== 0x6e)
        return false;
    if (length === 2)
        return first === 0x4e && bytes[start + 1] === 0x41;
    if (length === 3)
        return first === 0x4e && bytes[start + 1] === slash && bytes[start + 2] === 0x41;
    if (length !== 4)
        return false;
    const word = bytes.toString('latin1', start, end);
    return word === 'NULL' || word === 'null' || word === 'None';
}
/**
 * `(high × lowScale + low) × 10^exponent`, rounded once; `undefined` when that takes more than doubles can do. `high` holds the
 * first 15 of `digits` significant digits, `low` up to four more.
 */
function decimal(high, low, lowScale, digits, exponent) {
    if (high === 0)
        return 0;
    if (digits > 19 || exponent > 22 || exponent < -22)
        return undefined;
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
function divide(high, low, lowScale, divisor) {
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
    const backRest = quotientHigh * divisorHigh -
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


/***/ })

};
