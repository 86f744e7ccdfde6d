export const id = 6828;
export const ids = [6828];
export const modules = {

/***/ 13462:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C6: () => (/* binding */ convert),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   Wb: () => (/* binding */ fillColumn),
/* harmony export */   ik: () => (/* binding */ place)
/* harmony export */ });
/* harmony import */ var _builder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16341);
/* harmony import */ var _cells__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73214);
/* harmony import */ var _compression__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92321);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18465);




/** A number that a double can't hold stands in a column of numbers: the column must be read as text. */
class InexactError extends Error {
}
/** Has a column's builder filled: one of numbers, and when those turn out too large for doubles one of text. */
async function fillColumn(type, rows, fill) {
    const filled = async (builder) => {
        await fill(builder);
        return builder.finish(rows);
    };
    if (type.kind !== 'number')
        return filled(new _builder__WEBPACK_IMPORTED_MODULE_0__/* .TextBuilder */ .tW(rows));
    try {
        return await filled(new _builder__WEBPACK_IMPORTED_MODULE_0__/* .NumberBuilder */ .dd(rows));
    }
    catch (error) {
        if (!(error instanceof InexactError))
            throw error;
        return filled(new _builder__WEBPACK_IMPORTED_MODULE_0__/* .TextBuilder */ .tW(rows));
    }
}
/** Stored values as a builder takes them: numbers, or codes of its dictionary. */
function convert(type, stored, count, builder) {
    if (builder.kind === 'text')
        return (0,_cells__WEBPACK_IMPORTED_MODULE_1__/* .toCodes */ .MQ)(type, stored, count, builder);
    const numbers = type.kind === 'number' ? (0,_cells__WEBPACK_IMPORTED_MODULE_1__/* .toNumbers */ .qX)(type, stored, count) : undefined;
    if (numbers === undefined)
        throw new InexactError();
    return numbers;
}
/** Puts converted values into rows `row` to `row + rows`; where `present` is 0, the cell is missing and has no value. */
function place(builder, row, rows, values, present) {
    const block = builder.block(row, rows);
    if (present === undefined || values.length === rows) {
        block.set(values);
        return;
    }
    const missing = builder.kind === 'number' ? NaN : -1;
    let next = 0;
    for (let i = 0; i < rows; i++)
        block[i] = present[i] === 0 ? missing : (values[next++] ?? missing);
    if (builder.kind === 'number')
        builder.countMissing(rows - values.length);
}
/** Runs a part of a binary format's reader; damage and values beyond its limits become a TableError with the file and column. */
function explain(file, column, read) {
    const translate = (error) => {
        const limit = (0,_builder__WEBPACK_IMPORTED_MODULE_0__/* .builderProblem */ .XE)(error);
        if (limit !== undefined)
            throw new _error__WEBPACK_IMPORTED_MODULE_3__/* .TableError */ .rQ(file, limit, { column });
        // Reading beyond a buffer's end is a RangeError: offsets and lengths come from the file.
        const { name, message } = (0,_error__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(error);
        if (error instanceof _compression__WEBPACK_IMPORTED_MODULE_2__/* .DamagedError */ .M || name === 'RangeError')
            throw new _error__WEBPACK_IMPORTED_MODULE_3__/* .TableError */ .rQ(file, `is damaged: ${message}`, { column });
        throw error;
    };
    try {
        const result = read();
        return result instanceof Promise ? result.catch(translate) : result;
    }
    catch (error) {
        return translate(error);
    }
}


/***/ }),

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

/***/ 73214:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   MQ: () => (/* binding */ toCodes),
/* harmony export */   cP: () => (/* binding */ integerOf),
/* harmony export */   gH: () => (/* binding */ decimalType),
/* harmony export */   qX: () => (/* binding */ toNumbers)
/* harmony export */ });
/* harmony import */ var _compression__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92321);

/** The most digits of a decimal of 256 bits. */
const mostDecimalDigits = 76;
/** A decimal with `scale` digits behind the point, or with so many zeros before it where that is negative. */
function decimalType(scale, littleEndian) {
    if (Math.abs(scale) > mostDecimalDigits)
        throw new _compression__WEBPACK_IMPORTED_MODULE_0__/* .DamagedError */ .M(`a decimal has ${scale} digits behind the point`);
    return { kind: 'number', scale, littleEndian };
}
/** Formatted values are remembered up to this many, since dates and booleans recur. */
const mostRemembered = 100_000;
/** 2^53: from here on neighbouring integers share a double. */
const inexact = 9_007_199_254_740_992;
/**
 * Stored values as doubles; `undefined` when there is an integer too large for one, which as an id would be taken for its
 * neighbour. A decimal with digits behind the point is the nearest double.
 */
function toNumbers(type, stored, count) {
    const numbers = new Float64Array(count);
    const { unsigned = false, scale } = type;
    switch (stored.form) {
        case 'floats':
            numbers.set(stored.values.subarray(0, count));
            return numbers;
        case 'ints':
            for (let i = 0; i < count; i++)
                numbers[i] = unsigned ? (stored.values[i] ?? 0) >>> 0 : (stored.values[i] ?? 0);
            if (scale !== undefined)
                for (let i = 0; i < count; i++)
                    numbers[i] = decimal(BigInt(numbers[i] ?? 0), scale);
            return numbers;
        case 'longs':
            for (let i = 0; i < count; i++) {
                const high = stored.words[2 * i + 1] ?? 0;
                const value = (unsigned ? high >>> 0 : high) * 4_294_967_296 + ((stored.words[2 * i] ?? 0) >>> 0);
                if (Math.abs(value) < inexact && scale === undefined)
                    numbers[i] = value;
                else if (scale === undefined || scale <= 0)
                    return undefined;
                else
                    numbers[i] = decimal(long(stored.words, i, unsigned), scale);
            }
            return numbers;
        case 'booleans':
            numbers.set(stored.values.subarray(0, count));
            return numbers;
        case 'bytes':
            for (let i = 0; i < count; i++) {
                const bytes = stored.bytes.subarray(stored.starts[i], stored.ends[i]);
                if (scale === undefined) {
                    numbers[i] = half(bytes);
                    continue;
                }
                const unscaled = wide(bytes, type.littleEndian === true);
                if (scale <= 0 && (unscaled >= BigInt(inexact) || unscaled <= -BigInt(inexact)))
                    return undefined;
                numbers[i] = decimal(unscaled, scale);
            }
            return numbers;
    }
}
/** Stored values as codes of the builder's dictionary. */
function toCodes(type, stored, count, { dictionary }) {
    const codes = new Int32Array(count);
    if (type.kind === 'text') {
        if (stored.form !== 'bytes')
            throw new _compression__WEBPACK_IMPORTED_MODULE_0__/* .DamagedError */ .M('text is stored as numbers');
        const { bytes, starts, ends } = stored;
        for (let i = 0; i < count; i++)
            codes[i] = dictionary.intern(bytes, starts[i] ?? 0, ends[i] ?? 0);
        return codes;
    }
    const format = type.kind === 'formatted' ? type.format : integerText(type);
    const remembered = new Map();
    for (let i = 0; i < count; i++) {
        const value = storedValue(stored, i, type.kind === 'number' && type.unsigned === true);
        let code = remembered.get(value);
        if (code === undefined) {
            code = dictionary.internText(format(value));
            if (typeof value !== 'object' && remembered.size < mostRemembered)
                remembered.set(value, code);
        }
        codes[i] = code;
    }
    return codes;
}
/** A stored integer, for a format. */
function integerOf(value) {
    if (typeof value === 'object')
        throw new _compression__WEBPACK_IMPORTED_MODULE_0__/* .DamagedError */ .M('an integer is stored as bytes');
    return BigInt(value);
}
/** Stored bytes, for a format. */
function bytesOf(value) {
    if (typeof value !== 'object')
        throw new _compression__WEBPACK_IMPORTED_MODULE_0__/* .DamagedError */ .M('bytes are stored as numbers');
    return value;
}
/** Numbers that don't fit a double, as text: integers and decimals without digits behind the point. */
function integerText(type) {
    const zeros = '0'.repeat(Math.max(0, -(type.scale ?? 0)));
    return (value) => {
        const integer = typeof value === 'object' ? wide(value, type.littleEndian === true) : value;
        return integer === 0n ? '0' : `${integer}${zeros}`;
    };
}
function storedValue(stored, i, unsigned) {
    switch (stored.form) {
        case 'ints':
        case 'floats':
        case 'booleans':
            return stored.values[i] ?? 0;
        case 'longs':
            return long(stored.words, i, unsigned);
        case 'bytes':
            return stored.bytes.subarray(stored.starts[i], stored.ends[i]);
    }
}
function long(words, i, unsigned = false) {
    const high = words[2 * i + 1] ?? 0;
    return (BigInt(unsigned ? high >>> 0 : high) << 32n) | BigInt((words[2 * i] ?? 0) >>> 0);
}
/** A two's complement integer of any width. */
function wide(bytes, littleEndian) {
    if (bytes.length === 0)
        return 0n;
    const big = littleEndian ? Buffer.from(bytes).reverse() : bytes;
    return BigInt.asIntN(big.length * 8, BigInt(`0x${big.toString('hex')}`));
}
/** `unscaled / 10^scale`, rounded once. */
function decimal(unscaled, scale) {
    const integer = Number(unscaled);
    if (scale >= 0 && scale <= 22 && Math.abs(integer) < inexact)
        return integer / Number(`1e${scale}`);
    return Number(`${unscaled}e${-scale}`);
}
/** IEEE 754 half precision, little-endian. */
function half(bytes) {
    if (bytes.length !== 2)
        throw new _compression__WEBPACK_IMPORTED_MODULE_0__/* .DamagedError */ .M(`a half-precision number has ${bytes.length} bytes`);
    const bits = bytes.readUInt16LE(0);
    const sign = bits >> 15 === 0 ? 1 : -1;
    const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1024 + fraction) * 2 ** (exponent - 25);
}


/***/ }),

/***/ 92321:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ DamagedError),
/* harmony export */   l: () => (/* binding */ unpack)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var fzstd__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68339);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18465);



/** Packed bytes that aren't what their codec allows, or that don't unpack to the length they state. */
class DamagedError extends Error {
}
/** A damaged file may state any length; more than this is not reserved. */
const longestBlock = 2 ** 30;
/** Unpacks one block of exactly `length` bytes into memory of its own. Throws a DamagedError. */
function unpack(codec, packed, length) {
    if (length < 0 || length > longestBlock)
        throw new DamagedError(`a block says that it has ${length} bytes`);
    const plain = unpackTo(codec, packed, length);
    if (plain.length !== length)
        throw new DamagedError(`a block has ${plain.length} bytes instead of ${length}`);
    return plain;
}
function unpackTo(codec, packed, length) {
    switch (codec) {
        case 'none':
            return packed;
        case 'gzip':
            return limited(() => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(packed, { maxOutputLength: Math.max(1, length) }));
        case 'brotli':
            return limited(() => (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync)(packed, { maxOutputLength: Math.max(1, length) }));
        case 'zstd': {
            const plain = Buffer.alloc(length);
            const { length: unpacked } = limited(() => (0,fzstd__WEBPACK_IMPORTED_MODULE_2__/* .decompress */ .mF)(packed, plain));
            return plain.subarray(0, unpacked);
        }
        case 'snappy':
            return unpackSnappy(packed, length);
        case 'lz4-block':
            return filled(length, (output) => unpackLz4(packed, output, 0));
        case 'lz4-hadoop':
            return unpackHadoopLz4(packed, length);
        case 'lz4-frame':
            return unpackLz4Frame(packed, length);
    }
}
function limited(run) {
    try {
        return run();
    }
    catch (error) {
        throw new DamagedError(`a block can't be unpacked: ${(0,_error__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error).message}`);
    }
}
function filled(length, fill) {
    const output = Buffer.alloc(length);
    return output.subarray(0, fill(output));
}
const damaged = () => {
    throw new DamagedError('a compressed block is damaged');
};
/** Copies within `output`, byte by byte: source and target may overlap, which repeats a pattern. */
function repeat(output, at, offset, count) {
    if (offset === 0 || offset > at || at + count > output.length)
        damaged();
    if (offset >= count)
        output.copyWithin(at, at - offset, at - offset + count);
    else
        for (let i = 0; i < count; i++)
            output[at + i] = output[at + i - offset] ?? 0;
}
/** Copies `count` bytes as they are. */
function literal(packed, from, output, at, count) {
    if (from + count > packed.length || at + count > output.length)
        damaged();
    if (count < 32)
        for (let i = 0; i < count; i++)
            output[at + i] = packed[from + i] ?? 0;
    else
        packed.copy(output, at, from, from + count);
}
/** One LZ4 block (LZ4 block format), to `output` from `start` on. Returns where its content ends. */
function unpackLz4(packed, output, start) {
    let out = start;
    let at = 0;
    const extended = (length) => {
        let total = length;
        for (let byte = length === 15 ? 255 : 0; byte === 255; at++)
            total += byte = packed[at] ?? damaged();
        return total;
    };
    while (at < packed.length) {
        const token = packed[at++] ?? 0;
        const literals = extended(token >> 4);
        literal(packed, at, output, out, literals);
        at += literals;
        out += literals;
        if (at === packed.length)
            break;
        if (at + 2 > packed.length)
            damaged();
        const offset = packed.readUInt16LE(at);
        at += 2;
        const matched = extended(token & 15) + 4;
        repeat(output, out, offset, matched);
        out += matched;
    }
    return out;
}
/** Hadoop's framing: blocks, each behind its unpacked and packed length; some writers leave the framing out. */
function unpackHadoopLz4(packed, length) {
    const output = Buffer.alloc(length);
    let [at, out] = [0, 0];
    while (at + 8 <= packed.length) {
        const [plainLength, packedLength] = [packed.readUInt32BE(at), packed.readUInt32BE(at + 4)];
        if (out + plainLength > length || at + 8 + packedLength > packed.length)
            break;
        if (unpackLz4(packed.subarray(at + 8, at + 8 + packedLength), output, out) !== out + plainLength)
            break;
        at += 8 + packedLength;
        out += plainLength;
    }
    if (at === packed.length)
        return output.subarray(0, out);
    return output.subarray(0, unpackLz4(packed, output, 0));
}
/** LZ4 frames (LZ4 frame format 1.6); checksums aren't looked at, the stated length is. */
function unpackLz4Frame(packed, length) {
    const output = Buffer.alloc(length);
    if (packed.length < 7 || packed.readUInt32LE(0) !== 0x184d2204)
        damaged();
    const flags = packed[4] ?? 0;
    const blockChecksums = (flags & 0x10) !== 0;
    let at = 7 + ((flags & 0x08) === 0 ? 0 : 8) + ((flags & 0x01) === 0 ? 0 : 4);
    let out = 0;
    while (at + 4 <= packed.length) {
        const header = packed.readUInt32LE(at);
        if (header === 0)
            return output.subarray(0, out);
        at += 4;
        const size = header & 0x7fff_ffff;
        if (at + size > packed.length)
            damaged();
        if (header >>> 31 === 1) {
            literal(packed, at, output, out, size);
            out += size;
        }
        else {
            out = unpackLz4(packed.subarray(at, at + size), output, out);
        }
        at += size + (blockChecksums ? 4 : 0);
    }
    return damaged();
}
/** Snappy's raw format (google/snappy, format_description). */
function unpackSnappy(packed, length) {
    const output = Buffer.alloc(length);
    let at = 0;
    while ((packed[at] ?? damaged()) >= 0x80)
        at++;
    at++;
    let out = 0;
    while (at < packed.length) {
        const tag = packed[at++] ?? 0;
        const kind = tag & 3;
        if (kind === 0) {
            let count = (tag >> 2) + 1;
            if (count > 60) {
                const width = count - 60;
                if (at + width > packed.length)
                    damaged();
                count = packed.readUIntLE(at, width) + 1;
                at += width;
            }
            literal(packed, at, output, out, count);
            at += count;
            out += count;
            continue;
        }
        const width = kind === 3 ? 4 : kind;
        if (at + width > packed.length)
            damaged();
        const count = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
        const offset = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : packed.readUIntLE(at, width);
        at += width;
        repeat(output, out, offset, count);
        out += count;
    }
    return output.subarray(0, out);
}


/***/ }),

/***/ 13533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ timestampText),
/* harmony export */   MK: () => (/* binding */ dateText),
/* harmony export */   Tc: () => (/* binding */ timeText)
/* harmony export */ });
const perSecond = {
    seconds: 1n,
    milliseconds: 1000n,
    microseconds: 1000000n,
    nanoseconds: 1000000000n,
};
const secondsPerDay = 86400n;
/** `2024-02-29` for the days since 1970-01-01. */
function dateText(days) {
    return isoDay(days * 86_400_000);
}
/** `2024-02-29T12:30:00`, with a fraction of 3, 6 or 9 digits where there is one, and `Z` when it is in UTC. */
function timestampText(ticks, unit, utc) {
    const scale = perSecond[unit];
    const seconds = floorDivide(ticks, scale);
    const day = floorDivide(seconds, secondsPerDay);
    const time = clock(seconds - day * secondsPerDay, ticks - seconds * scale, unit);
    return `${isoDay(Number(day) * 86_400_000)}T${time}${utc ? 'Z' : ''}`;
}
/** `12:30:00` since midnight, with a fraction where there is one. */
function timeText(ticks, unit) {
    const scale = perSecond[unit];
    const seconds = floorDivide(ticks, scale);
    return clock(seconds, ticks - seconds * scale, unit);
}
function clock(seconds, fraction, unit) {
    const two = (value) => String(value).padStart(2, '0');
    const time = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`;
    if (fraction === 0n)
        return time;
    const nine = String((fraction * 1000000000n) / perSecond[unit]).padStart(9, '0');
    return `${time}.${nine.replace(/(?:000){1,2}$/, '')}`;
}
/** The date alone; years outside those of a JavaScript date are given as days. */
function isoDay(milliseconds) {
    const date = new Date(milliseconds);
    if (Number.isNaN(date.getTime()))
        return `day ${milliseconds / 86_400_000}`;
    return date.toISOString().replace(/T.*$/, '');
}
function floorDivide(value, by) {
    const quotient = value / by;
    return value % by < 0n ? quotient - 1n : quotient;
}


/***/ })

};
