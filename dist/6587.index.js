export const id = 6587;
export const ids = [6587];
export const modules = {

/***/ 66587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parquetNames: () => (/* binding */ parquetNames),
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: ./src/formats/table/binary.ts
var binary = __webpack_require__(13462);
// EXTERNAL MODULE: ./src/formats/table/compression.ts
var compression = __webpack_require__(92321);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/formats/table/table.ts
var table = __webpack_require__(98339);
;// CONCATENATED MODULE: ./src/formats/table/parquet/encodings.ts

const cutOff = () => {
    throw new compression/* DamagedError */.M('a page is cut off');
};
/** A place in a page. */
class PageReader {
    bytes;
    at = 0;
    constructor(bytes) {
        this.bytes = bytes;
    }
    take(count) {
        const start = this.at;
        if (count < 0 || count > this.bytes.length - start)
            cutOff();
        this.at += count;
        return start;
    }
    byte() {
        return this.bytes[this.take(1)] ?? 0;
    }
    varint() {
        let value = 0;
        for (let scale = 1; scale < 2 ** 35; scale *= 128) {
            const byte = this.byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
        }
        throw new compression/* DamagedError */.M('a page holds a number that is too long');
    }
    zigzag() {
        let value = 0n;
        for (let shift = 0n; shift < 70n; shift += 7n) {
            const byte = this.byte();
            value |= BigInt(byte & 0x7f) << shift;
            if (byte < 0x80)
                return (value >> 1n) ^ -(value & 1n);
        }
        throw new compression/* DamagedError */.M('a page holds a number that is too long');
    }
    /** The bytes from here on in memory of their own, where a typed array can lie. */
    copy(count) {
        const start = this.take(count) + this.bytes.byteOffset;
        return this.bytes.buffer.slice(start, start + count);
    }
}
/** Runs and packed groups of small numbers (Parquet's "RLE/bit-packing hybrid"), `count` of them. */
function readHybrid(reader, width, count) {
    if (width > 32)
        throw new compression/* DamagedError */.M('a page packs numbers in more than 32 bits');
    const values = new Int32Array(count);
    if (width === 0)
        return values;
    const bytesOfRun = (width + 7) >> 3;
    for (let filled = 0; filled < count;) {
        const header = reader.varint();
        if (header % 2 === 0) {
            const start = reader.take(bytesOfRun);
            const end = Math.min(count, filled + header / 2);
            values.fill(reader.bytes.readUIntLE(start, bytesOfRun), filled, end);
            filled = end;
        }
        else {
            const packed = Math.min(count - filled, ((header - 1) / 2) * 8);
            const length = ((header - 1) / 2) * width;
            // The last group may end where its last value does.
            const start = reader.take(Math.min(length, reader.bytes.length - reader.at));
            if ((reader.at - start) * 8 < packed * width)
                cutOff();
            unpackBits(reader.bytes, start, width, values, filled, packed);
            filled += packed;
        }
    }
    return values;
}
function unpackBits(bytes, start, width, out, from, count) {
    const mask = width === 32 ? -1 : (1 << width) - 1;
    for (let i = 0, bit = 0; i < count; i++, bit += width) {
        const at = start + Math.floor(bit / 8);
        const shift = bit % 8;
        const low = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
        const high = shift === 0 ? 0 : (bytes[at + 4] ?? 0) << (32 - shift);
        out[from + i] = ((low >>> shift) | high) & mask;
    }
}
/** Values one after the other (PLAIN). */
function readPlain(reader, type, width, count) {
    switch (type) {
        case 'BOOLEAN': {
            const start = reader.take(Math.ceil(count / 8));
            const values = new Uint8Array(count);
            for (let i = 0; i < count; i++)
                values[i] = ((reader.bytes[start + (i >> 3)] ?? 0) >> (i & 7)) & 1;
            return { form: 'booleans', values };
        }
        case 'INT32':
            return { form: 'ints', values: new Int32Array(reader.copy(count * 4)) };
        case 'INT64':
            return { form: 'longs', words: new Int32Array(reader.copy(count * 8)) };
        case 'FLOAT':
            return { form: 'floats', values: new Float32Array(reader.copy(count * 4)) };
        case 'DOUBLE':
            return { form: 'floats', values: new Float64Array(reader.copy(count * 8)) };
        case 'INT96':
            return fixed(reader, 12, count);
        case 'FIXED_LEN_BYTE_ARRAY':
            return fixed(reader, width, count);
        case 'BYTE_ARRAY': {
            if (count * 4 > reader.bytes.length - reader.at)
                cutOff();
            const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
            for (let i = 0; i < count; i++) {
                const length = reader.bytes.readUInt32LE(reader.take(4));
                starts[i] = reader.take(length);
                ends[i] = reader.at;
            }
            return { form: 'bytes', bytes: reader.bytes, starts, ends };
        }
    }
}
function fixed(reader, width, count) {
    if (width <= 0)
        throw new compression/* DamagedError */.M('a value of fixed length has no length');
    const start = reader.take(count * width);
    const starts = Int32Array.from({ length: count }, (_, i) => start + i * width);
    return { form: 'bytes', bytes: reader.bytes, starts, ends: starts.map((at) => at + width) };
}
/** BYTE_STREAM_SPLIT: the first bytes of all values, then the second ones … */
function readSplit(reader, type, width, count) {
    const size = {
        INT32: 4,
        FLOAT: 4,
        INT64: 8,
        DOUBLE: 8,
        FIXED_LEN_BYTE_ARRAY: width,
        BOOLEAN: 0,
        INT96: 0,
        BYTE_ARRAY: 0,
    }[type];
    const start = reader.take(size * count);
    const joined = Buffer.from(new ArrayBuffer(size * count));
    for (let byte = 0; byte < size; byte++)
        for (let i = 0; i < count; i++)
            joined[i * size + byte] = reader.bytes[start + byte * count + i] ?? 0;
    return readPlain(new PageReader(joined), type, width, count);
}
/** DELTA_BINARY_PACKED; sums wrap around as two's complement does. */
function readDelta(reader, type, count) {
    if (type !== 'INT32' && type !== 'INT64')
        throw new compression/* DamagedError */.M(`a page has differences of ${type}`);
    const longs = deltas(reader, count);
    if (type === 'INT64')
        return { form: 'longs', words: new Int32Array(longs.buffer) };
    return { form: 'ints', values: Int32Array.from(longs, (value) => Number(BigInt.asIntN(32, value))) };
}
function deltas(reader, count) {
    if (count === 0)
        return new BigInt64Array(0);
    const blockSize = reader.varint();
    const miniblocks = reader.varint();
    const total = reader.varint();
    const perMiniblock = blockSize / miniblocks;
    if (total < count || !Number.isInteger(perMiniblock) || perMiniblock % 8 !== 0 || perMiniblock === 0)
        throw new compression/* DamagedError */.M('a page of differences has an impossible header');
    const values = new BigInt64Array(count);
    let value = reader.zigzag();
    let filled = 0;
    values[filled++] = value;
    while (filled < count) {
        const least = reader.zigzag();
        const widths = reader.take(miniblocks);
        for (let block = 0; block < miniblocks && filled < count; block++) {
            const width = reader.bytes[widths + block] ?? 0;
            if (width > 64)
                throw new compression/* DamagedError */.M('a page packs differences in more than 64 bits');
            const start = reader.take((perMiniblock * width) / 8);
            for (let i = 0; i < perMiniblock && filled < count; i++) {
                value = BigInt.asIntN(64, value + least + wideBits(reader.bytes, start, i * width, width));
                values[filled++] = value;
            }
        }
    }
    return values;
}
function wideBits(bytes, start, bit, width) {
    let value = 0n;
    let got = 0;
    for (let at = bit; got < width;) {
        const shift = at % 8;
        const taken = Math.min(8 - shift, width - got);
        const part = ((bytes[start + Math.floor(at / 8)] ?? 0) >> shift) & ((1 << taken) - 1);
        value |= BigInt(part) << BigInt(got);
        got += taken;
        at += taken;
    }
    return value;
}
/** DELTA_LENGTH_BYTE_ARRAY: all lengths, then all bytes. */
function readDeltaLengths(reader, count) {
    const lengths = deltas(reader, count);
    const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
    for (let i = 0; i < count; i++) {
        starts[i] = reader.take(Number(lengths[i]));
        ends[i] = reader.at;
    }
    return { form: 'bytes', bytes: reader.bytes, starts, ends };
}
/** The most bytes that prefixes may unfold to in one page. */
const mostUnfolded = 2 ** 30;
/** DELTA_BYTE_ARRAY: how much each value shares with the one before, and what follows. */
function readDeltaStrings(reader, count) {
    const prefixes = deltas(reader, count);
    const { bytes, starts: from, ends: to } = readDeltaLengths(reader, count);
    const [starts, ends] = [new Int32Array(count), new Int32Array(count)];
    let length = 0;
    for (let i = 0; i < count; i++)
        length += Number(prefixes[i]) + (to[i] ?? 0) - (from[i] ?? 0);
    if (!(length >= 0 && length <= mostUnfolded))
        throw new compression/* DamagedError */.M('a page unfolds to more than a gigabyte');
    const unfolded = Buffer.alloc(length);
    let at = 0;
    for (let i = 0; i < count; i++) {
        const prefix = Number(prefixes[i]);
        const before = i === 0 ? 0 : (starts[i - 1] ?? 0);
        if (prefix < 0 || prefix > at - before)
            throw new compression/* DamagedError */.M('a value shares more than there is with the one before');
        starts[i] = at;
        unfolded.copyWithin(at, before, before + prefix);
        at += prefix;
        at += bytes.copy(unfolded, at, from[i], to[i]);
        ends[i] = at;
    }
    return { form: 'bytes', bytes: unfolded, starts, ends };
}

;// CONCATENATED MODULE: ./src/formats/table/parquet/thrift.ts

/** The fields of a struct by their number. */
class ThriftStruct {
    fields = new Map();
    set(id, value) {
        this.fields.set(id, value);
    }
    has(id) {
        return this.fields.has(id);
    }
    number(id) {
        return this.optionalNumber(id) ?? missing(id);
    }
    optionalNumber(id) {
        const value = this.fields.get(id);
        return value === undefined || typeof value === 'number' ? value : missing(id);
    }
    boolean(id) {
        const value = this.fields.get(id);
        return value === undefined || typeof value === 'boolean' ? value : missing(id);
    }
    text(id) {
        const value = this.fields.get(id);
        return Buffer.isBuffer(value) ? value.toString('utf8') : missing(id);
    }
    struct(id) {
        return this.optionalStruct(id) ?? missing(id);
    }
    optionalStruct(id) {
        const value = this.fields.get(id);
        return value === undefined || value instanceof ThriftStruct ? value : missing(id);
    }
    structs(id) {
        return this.list(id).map((item) => (item instanceof ThriftStruct ? item : missing(id)));
    }
    texts(id) {
        return this.list(id).map((item) => (Buffer.isBuffer(item) ? item.toString('utf8') : missing(id)));
    }
    list(id) {
        const value = this.fields.get(id);
        return Array.isArray(value) ? value : missing(id);
    }
}
function missing(id) {
    throw new compression/* DamagedError */.M(`its metadata lacks field ${id} or has it in another type`);
}
/** Deeper structures than Parquet's own are refused. */
const deepest = 32;
const longestVarint = 10;
/** Reads Thrift's compact protocol. Whatever the bytes are, it takes time and memory in proportion to them. */
class ThriftReader {
    bytes;
    at;
    constructor(bytes, 
    /** Where it reads; behind a struct once that is read. */
    at = 0) {
        this.bytes = bytes;
        this.at = at;
    }
    struct(depth = 0) {
        if (depth > deepest)
            throw new compression/* DamagedError */.M('its metadata is nested too deeply');
        const struct = new ThriftStruct();
        let id = 0;
        for (;;) {
            const header = this.byte();
            const type = header & 15;
            if (type === 0)
                return struct;
            id = header >> 4 === 0 ? this.integer() : id + (header >> 4);
            struct.set(id, this.value(type, depth));
        }
    }
    value(type, depth) {
        switch (type) {
            case 1:
            case 2:
                return type === 1;
            case 3:
                return (this.byte() << 24) >> 24;
            case 4:
            case 5:
            case 6:
                return this.integer();
            case 7: {
                const start = this.skip(8);
                return this.bytes.readDoubleLE(start);
            }
            case 8: {
                const length = this.varint();
                const start = this.skip(length);
                return this.bytes.subarray(start, start + length);
            }
            case 9:
            case 10: {
                const header = this.byte();
                const count = header >> 4 === 15 ? this.varint() : header >> 4;
                // Every element takes a byte at least.
                if (count > this.bytes.length - this.at)
                    throw new compression/* DamagedError */.M('its metadata is cut off');
                const element = header & 15;
                return Array.from({ length: count }, () => (element <= 2 ? this.byte() === 1 : this.value(element, depth + 1)));
            }
            case 12:
                return this.struct(depth + 1);
            default:
                throw new compression/* DamagedError */.M(`its metadata holds a value of unknown type ${type}`);
        }
    }
    byte() {
        return this.bytes[this.skip(1)] ?? 0;
    }
    /** Takes bytes; returns where they begin. */
    skip(count) {
        const start = this.at;
        if (count > this.bytes.length - start)
            throw new compression/* DamagedError */.M('its metadata is cut off');
        this.at += count;
        return start;
    }
    varint() {
        let value = 0;
        let scale = 1;
        for (let i = 0; i < longestVarint; i++) {
            const byte = this.byte();
            value += (byte & 0x7f) * scale;
            if (byte < 0x80)
                return value;
            scale *= 128;
        }
        throw new compression/* DamagedError */.M('its metadata holds a number that is too long');
    }
    /** A zigzag number; exact up to 2^53, which no size or offset passes. */
    integer() {
        const zigzag = this.varint();
        return zigzag % 2 === 0 ? zigzag / 2 : -(zigzag + 1) / 2;
    }
}

;// CONCATENATED MODULE: ./src/formats/table/parquet/chunk.ts




/** The numbers of parquet.thrift's `PageType`. */
const [dataPage, dictionaryPage, dataPageV2] = [0, 2, 3];
/** Decodes the column chunks of one column, row group by row group, into its builder. */
class ChunkDecoder {
    column;
    type;
    builder;
    /** Rows filled so far. */
    row = 0;
    physical;
    constructor(column, type, builder) {
        this.column = column;
        this.type = type;
        this.builder = builder;
        if (column.physical === undefined)
            throw new compression/* DamagedError */.M('it has no type');
        this.physical = column.physical;
    }
    decode(bytes, codec, rows) {
        const end = this.row + rows;
        let dictionary;
        let at = 0;
        while (this.row < end) {
            const headerReader = new ThriftReader(bytes, at);
            const header = headerReader.struct();
            const packedLength = header.number(3);
            const start = headerReader.at;
            if (packedLength < 0 || packedLength > bytes.length - start)
                throw new compression/* DamagedError */.M('a page is cut off');
            const packed = bytes.subarray(start, start + packedLength);
            const length = header.number(2);
            at = start + packedLength;
            const kind = header.number(1);
            if (kind === dictionaryPage) {
                const count = checkedCount(header.struct(7).number(1), length * 8);
                const reader = new PageReader((0,compression/* unpack */.l)(codec, packed, length));
                dictionary = (0,binary/* convert */.C6)(this.type, readPlain(reader, this.physical, this.column.width, count), count, this.builder);
            }
            else if (kind === dataPage) {
                const info = header.struct(5);
                const reader = new PageReader((0,compression/* unpack */.l)(codec, packed, length));
                const cells = checkedCount(info.number(1), end - this.row);
                this.fill(this.levelled(reader, cells, info.number(2), info.number(3)), dictionary);
            }
            else if (kind === dataPageV2) {
                const info = header.struct(8);
                const [definitions, repetitions] = [info.number(5), info.number(6)];
                const levels = definitions + repetitions;
                if (definitions < 0 || repetitions < 0 || levels > packed.length)
                    throw new compression/* DamagedError */.M('a page is cut off');
                const cells = checkedCount(info.number(1), end - this.row);
                const body = packed.subarray(levels);
                const unpacked = info.boolean(7) === false ? body : (0,compression/* unpack */.l)(codec, body, length - levels);
                const present = definitions === 0 ? undefined : readHybrid(new PageReader(packed.subarray(repetitions, levels)), 1, cells);
                this.fill({ cells, encoding: info.number(4), present, reader: new PageReader(unpacked) }, dictionary);
            }
        }
    }
    /** The first version's page: definition levels and values are packed together. */
    levelled(reader, cells, encoding, levelEncoding) {
        if (!this.column.optional)
            return { cells, encoding, present: undefined, reader };
        if (levelEncoding !== 3)
            throw new compression/* DamagedError */.M('a page packs its levels in an outdated way');
        const length = reader.bytes.readUInt32LE(reader.take(4));
        const start = reader.take(length);
        const present = readHybrid(new PageReader(reader.bytes.subarray(start, start + length)), 1, cells);
        return { cells, encoding, present, reader };
    }
    fill({ cells, encoding, present, reader }, dictionary) {
        let count = cells;
        if (present !== undefined) {
            count = 0;
            for (const level of present)
                count += level & 1;
        }
        const values = this.values(encoding, reader, count, dictionary);
        (0,binary/* place */.ik)(this.builder, this.row, cells, values, present);
        this.row += cells;
    }
    values(encoding, reader, count, dictionary) {
        // PLAIN_DICTIONARY and RLE_DICTIONARY
        if (encoding === 2 || encoding === 8) {
            if (dictionary === undefined)
                throw new compression/* DamagedError */.M('a page refers to a dictionary that is not there');
            const indices = count === 0 ? new Int32Array(0) : readHybrid(reader, reader.byte(), count);
            const values = this.builder.kind === 'number' ? new Float64Array(count) : new Int32Array(count);
            for (let i = 0; i < count; i++) {
                const index = indices[i] ?? 0;
                if (index < 0 || index >= dictionary.length)
                    throw new compression/* DamagedError */.M('a page refers beyond its dictionary');
                values[i] = dictionary[index] ?? 0;
            }
            return values;
        }
        return (0,binary/* convert */.C6)(this.type, this.stored(encoding, reader, count), count, this.builder);
    }
    /** By the numbers of parquet.thrift's `Encoding`. */
    stored(encoding, reader, count) {
        const { physical, column } = this;
        switch (encoding) {
            case 0:
                return readPlain(reader, physical, column.width, count);
            case 3: {
                if (physical !== 'BOOLEAN')
                    break;
                const length = count === 0 ? 0 : reader.bytes.readUInt32LE(reader.take(4));
                const start = reader.take(length);
                const bits = readHybrid(new PageReader(reader.bytes.subarray(start, start + length)), 1, count);
                return { form: 'booleans', values: Uint8Array.from(bits) };
            }
            case 5:
                return readDelta(reader, physical, count);
            case 6:
                return readDeltaLengths(reader, count);
            case 7:
                return readDeltaStrings(reader, count);
            case 9:
                return readSplit(reader, physical, column.width, count);
        }
        throw new compression/* DamagedError */.M(`a page of ${physical} is encoded in an unknown way (${encoding})`);
    }
}
/** A count out of the file, that must not pass what is possible there. */
function checkedCount(count, most) {
    if (count < 0 || count > most)
        throw new compression/* DamagedError */.M(`a page says that it has ${count} values`);
    return count;
}

// EXTERNAL MODULE: ./src/formats/table/builder.ts + 1 modules
var builder = __webpack_require__(16341);
;// CONCATENATED MODULE: ./src/formats/table/parquet/metadata.ts



/** The footer of a file of ten thousand columns and a hundred row groups has some 100 MB. */
const longestFooter = 256 * 1024 * 1024;
const magic = 'PAR1';
/** The numbers of parquet.thrift's `Type`. */
const physicalTypes = [
    'BOOLEAN',
    'INT32',
    'INT64',
    'INT96',
    'FLOAT',
    'DOUBLE',
    'BYTE_ARRAY',
    'FIXED_LEN_BYTE_ARRAY',
];
/** The numbers of parquet.thrift's `CompressionCodec`. */
const codecs = [
    'none',
    'snappy',
    'gzip',
    undefined,
    'brotli',
    'lz4-hadoop',
    'zstd',
    'lz4-block',
];
/** Reads the footer of a Parquet file. Throws a DamagedError, or a TableError when the file is cut off. */
async function readMetadata(source) {
    if (source.bytes < 12)
        throw new compression/* DamagedError */.M('the file is cut off');
    const tail = await source.read(source.bytes - 8, 8);
    if (tail.toString('latin1', 4) === 'PARE')
        throw new compression/* DamagedError */.M('its footer is encrypted');
    if (tail.toString('latin1', 4) !== magic)
        throw new compression/* DamagedError */.M('the file is cut off: its footer is missing');
    const length = tail.readUInt32LE(0);
    if (length > source.bytes - 12 || length > longestFooter)
        throw new compression/* DamagedError */.M('its footer has an impossible length');
    const footer = new ThriftReader(await source.read(source.bytes - 8 - length, length)).struct();
    const rows = footer.number(3);
    const rowGroups = footer.structs(4).map(rowGroup);
    const sum = rowGroups.reduce((total, group) => total + group.rows, 0);
    if (sum !== rows)
        throw new compression/* DamagedError */.M(`its row groups have ${sum} rows, the file says ${rows}`);
    if (rows > builder/* mostRows */.ZB)
        throw new compression/* DamagedError */.M(`it has ${rows} rows; at most ${builder/* mostRows */.ZB} are read`);
    return { rows, columns: topColumns(footer.structs(2)), rowGroups };
}
function rowGroup(group) {
    const rows = group.number(3);
    if (rows < 0)
        throw new compression/* DamagedError */.M('a row group has less than no rows');
    const chunks = new Map();
    for (const chunk of group.structs(1)) {
        const path = chunk.optionalStruct(3)?.texts(3) ?? [];
        if (path.length === 1 && path[0] !== undefined)
            chunks.set(path[0], chunk);
    }
    return { rows, chunks };
}
/** Where a column's values stand in the file. */
function columnChunk(chunk) {
    if (chunk === undefined)
        throw new compression/* DamagedError */.M('a row group lacks the column');
    if (chunk.has(1))
        throw new compression/* DamagedError */.M('its values are in another file');
    if (chunk.has(8))
        throw new compression/* DamagedError */.M('it is encrypted');
    const meta = chunk.struct(3);
    const codec = codecs[meta.number(4)];
    if (codec === undefined)
        throw new compression/* DamagedError */.M('it is compressed with LZO or an unknown codec');
    const data = meta.number(9);
    const dictionary = meta.optionalNumber(11) ?? 0;
    const start = dictionary > 0 && dictionary < data ? dictionary : data;
    return { codec, start, length: meta.number(7) };
}
/** The schema is a tree in the order of a walk through it, parents first. */
function topColumns(elements) {
    const columns = [];
    let at = 1;
    const skip = (count) => {
        for (let left = count; left > 0; left--) {
            const element = elements[at++];
            if (element === undefined)
                throw new compression/* DamagedError */.M('its schema is cut off');
            left += element.optionalNumber(5) ?? 0;
        }
    };
    const top = elements[0]?.optionalNumber(5) ?? 0;
    for (let i = 0; i < top; i++) {
        const element = elements[at++];
        if (element === undefined)
            throw new compression/* DamagedError */.M('its schema is cut off');
        const children = element.optionalNumber(5) ?? 0;
        skip(children);
        const repetition = element.optionalNumber(3) ?? 0;
        columns.push({
            name: element.text(4),
            nested: children > 0 || repetition === 2,
            optional: repetition === 1,
            physical: physicalTypes[element.optionalNumber(1) ?? -1],
            width: element.optionalNumber(2) ?? 0,
            element,
        });
    }
    return columns;
}

// EXTERNAL MODULE: ./src/formats/table/cells.ts
var cells = __webpack_require__(73214);
// EXTERNAL MODULE: ./src/formats/table/temporal.ts
var temporal = __webpack_require__(13533);
;// CONCATENATED MODULE: ./src/formats/table/parquet/types.ts



/** Julian day of 1970-01-01, from which INT96 counts. */
const julianEpoch = 2440588n;
const nanosecondsPerDay = 86400000000000n;
/** What the values of a column mean, or why they can't be a column here. */
function cellType({ nested, physical, width, element }) {
    if (nested)
        return { problem: 'holds lists, maps or structs' };
    if (physical === undefined)
        return { problem: 'has no type' };
    const logical = element.optionalStruct(10);
    const converted = element.optionalNumber(6);
    const decimal = logical?.optionalStruct(5);
    if (converted === 5 || decimal !== undefined)
        return (0,cells/* decimalType */.gH)(decimal?.optionalNumber(1) ?? element.optionalNumber(7) ?? 0, false);
    switch (physical) {
        case 'BOOLEAN':
            return { kind: 'formatted', format: (value) => (value === 0 ? 'false' : 'true') };
        case 'FLOAT':
        case 'DOUBLE':
            return { kind: 'number' };
        case 'INT96':
            return { kind: 'formatted', format: (value) => (0,temporal/* timestampText */.Ke)(int96((0,cells/* bytesOf */.$$)(value)), 'nanoseconds', false) };
        case 'INT32':
            if (converted === 6 || logical?.has(6) === true)
                return { kind: 'formatted', format: (value) => (0,temporal/* dateText */.MK)(Number(value)) };
            return types_temporal(logical, converted) ?? { kind: 'number', unsigned: isUnsigned(logical, converted) };
        case 'INT64':
            return types_temporal(logical, converted) ?? { kind: 'number', unsigned: isUnsigned(logical, converted) };
        case 'BYTE_ARRAY':
            if (converted === 20 || logical?.has(13) === true)
                return { problem: 'holds BSON' };
            return { kind: 'text' };
        case 'FIXED_LEN_BYTE_ARRAY':
            if (logical?.has(15) === true && width === 2)
                return { kind: 'number' };
            if (logical?.has(14) === true && width === 16)
                return { kind: 'formatted', format: (value) => uuid((0,cells/* bytesOf */.$$)(value)) };
            return { problem: 'holds bytes of a fixed length' };
    }
}
/** Times and timestamps, by their logical type or by the older converted one. */
function types_temporal(logical, converted) {
    const time = logical?.optionalStruct(7);
    if (time !== undefined)
        return timeType(unitOf(time));
    const timestamp = logical?.optionalStruct(8);
    if (timestamp !== undefined)
        return timestampType(unitOf(timestamp), timestamp.boolean(1) === true);
    if (converted === 7)
        return timeType('milliseconds');
    if (converted === 8)
        return timeType('microseconds');
    // The older types don't say; Parquet's LogicalTypes.md has them in UTC.
    if (converted === 9)
        return timestampType('milliseconds', true);
    if (converted === 10)
        return timestampType('microseconds', true);
    return undefined;
}
function timeType(unit) {
    return { kind: 'formatted', format: (value) => (0,temporal/* timeText */.Tc)((0,cells/* integerOf */.cP)(value), unit) };
}
function timestampType(unit, utc) {
    return { kind: 'formatted', format: (value) => (0,temporal/* timestampText */.Ke)((0,cells/* integerOf */.cP)(value), unit, utc) };
}
function unitOf(type) {
    const unit = type.struct(2);
    if (unit.has(1))
        return 'milliseconds';
    if (unit.has(2))
        return 'microseconds';
    if (unit.has(3))
        return 'nanoseconds';
    throw new compression/* DamagedError */.M('its time has no unit');
}
function isUnsigned(logical, converted) {
    const integer = logical?.optionalStruct(10);
    return integer === undefined
        ? converted !== undefined && converted >= 11 && converted <= 14
        : integer.boolean(2) === false;
}
/** Nanoseconds of the day, then the Julian day. */
function int96(bytes) {
    return (BigInt(bytes.readInt32LE(8)) - julianEpoch) * nanosecondsPerDay + bytes.readBigInt64LE(0);
}
function uuid(bytes) {
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

;// CONCATENATED MODULE: ./src/formats/table/parquet/index.ts







/** A chunk of more bytes can't be read at once. */
const longestChunk = 2 ** 31 - 1;
/**
 * Reads columns of a Parquet file, one after the other and row group by row group. Numbers and decimals are numbers (a column with
 * an integer of 2^53 or more is text), booleans `true` and `false`, dates and times ISO 8601 text. Nested columns are an error
 * when they were asked for, else they are skipped.
 */
async function readParquet(source, wanted) {
    const { file } = source;
    const metadata = await openMetadata(source);
    const names = metadata.columns.map(({ name }) => name);
    const columns = new Map();
    const skipped = new Map();
    const chosen = (0,table/* chooseColumns */.hp)(file, names, wanted);
    (0,table/* checkCells */.Qn)(file, metadata.rows, chosen.length);
    for (const column of chosen.flatMap((index) => metadata.columns[index] ?? [])) {
        const type = (0,binary/* explain */.WE)(file, column.name, () => cellType(column));
        if ('problem' in type) {
            if (wanted !== undefined)
                throw new error/* TableError */.rQ(file, type.problem, { column: column.name });
            skipped.set(column.name, type.problem);
        }
        else {
            const read = () => readColumn(source, metadata, column, type);
            columns.set(column.name, await (0,binary/* explain */.WE)(file, column.name, read));
        }
    }
    return (0,table/* makeTable */.d)({ source: file, format: 'Parquet', rows: metadata.rows, names, columns, skipped });
}
/** The names in the schema of a Parquet file. */
async function parquetNames(source) {
    return (await openMetadata(source)).columns.map(({ name }) => name);
}
async function openMetadata(source) {
    const metadata = await (0,binary/* explain */.WE)(source.file, undefined, () => readMetadata(source));
    (0,table/* checkNames */.LN)(source.file, metadata.columns.map(({ name }) => name));
    return metadata;
}
async function readColumn(source, metadata, column, type) {
    return (0,binary/* fillColumn */.Wb)(type, metadata.rows, async (builder) => {
        const decoder = new ChunkDecoder(column, type, builder);
        for (const { rows, chunks } of metadata.rowGroups) {
            if (rows === 0)
                continue;
            const { codec, start, length } = columnChunk(chunks.get(column.name));
            if (length < 0 || length > longestChunk)
                throw new compression/* DamagedError */.M('a row group has an impossible length');
            decoder.decode(await source.read(start, length), codec, rows);
        }
    });
}


/***/ })

};
