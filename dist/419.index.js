export const id = 419;
export const ids = [419];
export const modules = {

/***/ 80419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  arrowNames: () => (/* binding */ arrowNames),
  readArrow: () => (/* binding */ readArrow)
});

// EXTERNAL MODULE: ./src/formats/table/binary.ts
var binary = __webpack_require__(13462);
// EXTERNAL MODULE: ./src/formats/table/builder.ts + 1 modules
var builder = __webpack_require__(16341);
// EXTERNAL MODULE: ./src/formats/table/cells.ts
var cells = __webpack_require__(73214);
// EXTERNAL MODULE: ./src/formats/table/compression.ts
var table_compression = __webpack_require__(92321);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/formats/table/table.ts
var table = __webpack_require__(98339);
;// CONCATENATED MODULE: ./src/formats/table/arrow/batch.ts

/** Arrow views of up to this many bytes hold their text themselves. */
const inlineBytes = 12;
const mostViewed = 2 ** 31;
/** Reads one column of a batch. `first` is the index of its first buffer, `variadic` how many more a column of views has. */
async function readValues(source, batch, layout, first, variadic) {
    const { rows } = batch;
    if (layout.form === 'null') {
        const stored = { form: 'booleans', values: new Uint8Array(0) };
        return { rows, count: 0, stored, present: new Uint8Array(rows) };
    }
    const buffer = (index) => readBuffer(source, batch, first + index);
    const present = presence(await buffer(0), rows);
    const count = present === undefined ? rows : present.reduce((total, flag) => total + flag, 0);
    const all = await storedOf(layout, rows, buffer, variadic);
    return { rows, count, stored: present === undefined || count === rows ? all : compact(all, present, count), present };
}
async function readBuffer(source, { buffers, body, codec }, index) {
    const [offset, length] = [buffers[2 * index], buffers[2 * index + 1]];
    if (offset === undefined || length === undefined)
        throw new table_compression/* DamagedError */.M('a batch has too few buffers');
    if (length === 0)
        return Buffer.alloc(0);
    if (length > 2 ** 31 - 1)
        throw new table_compression/* DamagedError */.M('a batch is larger than 2 GB');
    const bytes = await source.read(body + offset, length);
    if (codec === 'none')
        return bytes;
    const plainLength = Number(bytes.readBigInt64LE(0));
    return plainLength === -1 ? bytes.subarray(8) : (0,table_compression/* unpack */.l)(codec, bytes.subarray(8), plainLength);
}
/** A bitmap as one flag a row; `undefined` when it has no zero. */
function presence(bitmap, rows) {
    if (bitmap.length === 0)
        return undefined;
    need(bitmap, Math.ceil(rows / 8));
    const flags = bits(bitmap, rows);
    return flags.includes(0) ? flags : undefined;
}
function bits(bitmap, count) {
    const flags = new Uint8Array(count);
    for (let i = 0; i < count; i++)
        flags[i] = ((bitmap[i >> 3] ?? 0) >> (i & 7)) & 1;
    return flags;
}
function need(bytes, length) {
    if (bytes.length < length)
        throw new table_compression/* DamagedError */.M(`a buffer has ${bytes.length} bytes instead of ${length}`);
}
async function storedOf(layout, rows, buffer, variadic) {
    const data = await buffer(1);
    switch (layout.form) {
        case 'integers':
            return integers(data, layout.bits, layout.signed, rows);
        case 'floats': {
            const bytes = memory(data, (rows * layout.bits) / 8);
            return { form: 'floats', values: layout.bits === 32 ? new Float32Array(bytes) : new Float64Array(bytes) };
        }
        case 'booleans':
            need(data, Math.ceil(rows / 8));
            return { form: 'booleans', values: bits(data, rows) };
        case 'fixed': {
            need(data, rows * layout.width);
            const starts = Int32Array.from({ length: rows }, (_, i) => i * layout.width);
            return { form: 'bytes', bytes: data, starts, ends: starts.map((at) => at + layout.width) };
        }
        case 'offsets': {
            // An empty column may leave out its one offset.
            const offsets = rows === 0 ? new Int32Array(1) : offsetsOf(data, layout.bits, rows + 1);
            const bytes = await buffer(2);
            checkRanges(offsets.subarray(0, rows), offsets.subarray(1), bytes.length);
            return { form: 'bytes', bytes, starts: offsets.subarray(0, rows), ends: offsets.subarray(1) };
        }
        case 'views':
            return views(data, rows, await readAll(variadic, (index) => buffer(2 + index)));
    }
}
/** A piece in memory of its own, where a typed array can lie. */
function memory(bytes, length) {
    need(bytes, length);
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + length);
}
function integers(data, width, signed, rows) {
    const bytes = memory(data, (rows * width) / 8);
    switch (width) {
        case 8:
            return { form: 'ints', values: Int32Array.from(signed ? new Int8Array(bytes) : new Uint8Array(bytes)) };
        case 16:
            return { form: 'ints', values: Int32Array.from(signed ? new Int16Array(bytes) : new Uint16Array(bytes)) };
        case 32:
            return { form: 'ints', values: new Int32Array(bytes) };
        case 64:
            return { form: 'longs', words: new Int32Array(bytes) };
        default:
            throw new table_compression/* DamagedError */.M(`it has integers of ${width} bits`);
    }
}
function offsetsOf(data, width, count) {
    if (width === 32)
        return new Int32Array(memory(data, count * 4));
    const words = new Int32Array(memory(data, count * 8));
    const offsets = new Int32Array(count);
    for (let i = 0; i < count; i++) {
        if (words[2 * i + 1] !== 0)
            throw new table_compression/* DamagedError */.M('a column of a batch holds more than 2 GB of text');
        offsets[i] = words[2 * i] ?? 0;
    }
    return offsets;
}
function checkRanges(starts, ends, length) {
    for (let i = 0; i < starts.length; i++) {
        const [start, end] = [starts[i] ?? 0, ends[i] ?? 0];
        if (start < 0 || end < start || end > length)
            throw new table_compression/* DamagedError */.M('a text lies outside its buffer');
    }
}
async function readAll(count, buffer) {
    const buffers = [];
    for (let i = 0; i < count; i++)
        buffers.push(await buffer(i));
    return buffers;
}
/** 16 bytes a view: its length, then the text itself, or the first 4 bytes of it, the buffer and the offset. */
function views(data, rows, buffers) {
    need(data, rows * 16);
    const joined = Buffer.concat([data, ...buffers]);
    const bases = [];
    let base = data.length;
    for (const { length } of buffers) {
        bases.push(base);
        base += length;
    }
    const [starts, ends] = [new Int32Array(rows), new Int32Array(rows)];
    let total = 0;
    for (let i = 0; i < rows; i++) {
        const at = i * 16;
        const length = data.readInt32LE(at);
        total += length;
        // Views may overlap: a small file can hold any amount of text.
        if (total > mostViewed)
            throw new table_compression/* DamagedError */.M('a column of a batch holds more than 2 GB of text');
        const inline = length <= inlineBytes;
        const buffer = inline ? -1 : data.readInt32LE(at + 8);
        starts[i] = inline ? at + 4 : (bases[buffer] ?? Infinity) + data.readInt32LE(at + 12);
        ends[i] = (starts[i] ?? 0) + length;
        if (!inline && (bases[buffer] === undefined || (ends[i] ?? 0) > joined.length))
            throw new table_compression/* DamagedError */.M('a text lies outside its buffer');
    }
    checkRanges(starts, ends, joined.length);
    return { form: 'bytes', bytes: joined, starts, ends };
}
/** The values that are there, one behind the other. */
function compact(stored, present, count) {
    const rows = new Int32Array(count);
    let next = 0;
    for (let row = 0; row < present.length; row++)
        if (present[row] === 1)
            rows[next++] = row;
    const pick = (values) => rows.map((row) => values[row] ?? 0);
    switch (stored.form) {
        case 'ints':
            return { form: 'ints', values: pick(stored.values) };
        case 'longs': {
            const words = new Int32Array(count * 2);
            rows.forEach((row, i) => {
                words.set(stored.words.subarray(2 * row, 2 * row + 2), 2 * i);
            });
            return { form: 'longs', words };
        }
        case 'floats':
            return { form: 'floats', values: Float64Array.from(rows, (row) => stored.values[row] ?? 0) };
        case 'booleans':
            return { form: 'booleans', values: Uint8Array.from(rows, (row) => stored.values[row] ?? 0) };
        case 'bytes':
            return { form: 'bytes', bytes: stored.bytes, starts: pick(stored.starts), ends: pick(stored.ends) };
    }
}

;// CONCATENATED MODULE: ./src/formats/table/arrow/flatbuffer.ts

/** A table of a FlatBuffer. Its fields are named by their slot; a read outside the buffer is a RangeError. */
class FlatTable {
    bytes;
    at;
    vtable;
    vtableBytes;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
        this.vtable = at - bytes.readInt32LE(at);
        this.vtableBytes = bytes.readUInt16LE(this.vtable);
    }
    static root(bytes) {
        return new FlatTable(bytes, bytes.readUInt32LE(0));
    }
    byte(slot, absent = 0) {
        const at = this.field(slot);
        return at === undefined ? absent : this.bytes.readUInt8(at);
    }
    short(slot, absent = 0) {
        const at = this.field(slot);
        return at === undefined ? absent : this.bytes.readInt16LE(at);
    }
    int(slot, absent = 0) {
        const at = this.field(slot);
        return at === undefined ? absent : this.bytes.readInt32LE(at);
    }
    /** A 64-bit length, count or offset. */
    size(slot) {
        const at = this.field(slot);
        return at === undefined ? 0 : readSize(this.bytes, at);
    }
    long(slot) {
        const at = this.field(slot);
        return at === undefined ? 0n : this.bytes.readBigInt64LE(at);
    }
    text(slot) {
        const at = this.field(slot);
        if (at === undefined)
            return undefined;
        const start = at + this.bytes.readUInt32LE(at);
        const length = this.bytes.readUInt32LE(start);
        if (length > this.bytes.length - start - 4)
            throw new table_compression/* DamagedError */.M('a name is cut off');
        return this.bytes.toString('utf8', start + 4, start + 4 + length);
    }
    table(slot) {
        const at = this.field(slot);
        return at === undefined ? undefined : new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at));
    }
    tables(slot) {
        const { start, length } = this.vector(slot, 4);
        return Array.from({ length }, (_, i) => {
            const at = start + i * 4;
            return new FlatTable(this.bytes, at + this.bytes.readUInt32LE(at));
        });
    }
    /** A vector of structs that are made of 64-bit sizes alone, `width` in each. */
    sizes(slot, width) {
        const { start, length } = this.vector(slot, width * 8);
        return Array.from({ length: length * width }, (_, i) => readSize(this.bytes, start + i * 8));
    }
    vector(slot, itemBytes) {
        const at = this.field(slot);
        if (at === undefined)
            return { start: 0, length: 0 };
        const start = at + this.bytes.readUInt32LE(at);
        const length = this.bytes.readUInt32LE(start);
        if (length * itemBytes > this.bytes.length - start - 4)
            throw new table_compression/* DamagedError */.M('its metadata is cut off');
        return { start: start + 4, length };
    }
    field(slot) {
        const offset = 4 + slot * 2;
        if (offset + 2 > this.vtableBytes)
            return undefined;
        const relative = this.bytes.readUInt16LE(this.vtable + offset);
        return relative === 0 ? undefined : this.at + relative;
    }
}
function readSize(bytes, at) {
    const size = Number(bytes.readBigInt64LE(at));
    if (size < 0 || size > Number.MAX_SAFE_INTEGER)
        throw new table_compression/* DamagedError */.M('its metadata holds an impossible length');
    return size;
}

// EXTERNAL MODULE: ./src/formats/table/temporal.ts
var temporal = __webpack_require__(13533);
;// CONCATENATED MODULE: ./src/formats/table/arrow/schema.ts



/** Deeper schemas are refused. */
const deepest = 64;
const units = ['seconds', 'milliseconds', 'microseconds', 'nanoseconds'];
/** Reads a Field of Arrow's Schema.fbs. */
function readField(table, depth = 0) {
    if (depth > deepest)
        throw new table_compression/* DamagedError */.M('its schema is nested too deeply');
    const name = table.text(0) ?? '';
    const values = valuesOf(table.byte(2), table.table(3));
    const encoding = table.table(4);
    if (encoding !== undefined) {
        const index = encoding.table(1);
        const indices = {
            form: 'integers',
            bits: index?.int(0) ?? 32,
            signed: index === undefined || index.byte(1) === 1,
        };
        return { name, values, dictionary: { id: encoding.long(0), indices }, nodes: 1, buffers: 2, views: 0 };
    }
    const children = table.tables(5).map((child) => readField(child, depth + 1));
    const sum = (of) => children.reduce((total, child) => total + of(child), 0);
    const kind = table.byte(2);
    return {
        name,
        values,
        dictionary: undefined,
        nodes: 1 + sum(({ nodes }) => nodes),
        buffers: ownBuffers(kind, table.table(3)) + sum(({ buffers }) => buffers),
        views: (kind === 23 || kind === 24 ? 1 : 0) + sum(({ views }) => views),
    };
}
/** How many buffers a type has of its own (Arrow columnar format, "Buffer listing for each layout"). */
function ownBuffers(kind, type) {
    switch (kind) {
        case 1: // Null
        case 22: // RunEndEncoded
            return 0;
        case 13: // Struct
        case 16: // FixedSizeList
            return 1;
        case 14: // Union: sparse, dense
            return type?.short(0) === 1 ? 2 : 1;
        case 4: // Binary
        case 5: // Utf8
        case 19: // LargeBinary
        case 20: // LargeUtf8
        case 25: // ListView
        case 26: // LargeListView
            return 3;
        default:
            return 2;
    }
}
/** By the numbers of Schema.fbs's union `Type`. */
function valuesOf(kind, type) {
    switch (kind) {
        case 1:
            return { layout: { form: 'null' }, type: { kind: 'number' } };
        case 2: {
            const [bits, signed] = [type?.int(0) ?? 0, type?.byte(1) === 1];
            return { layout: { form: 'integers', bits, signed }, type: { kind: 'number', unsigned: !signed } };
        }
        case 3: {
            const bits = [16, 32, 64][type?.short(0) ?? 0] ?? 0;
            return { layout: bits === 16 ? { form: 'fixed', width: 2 } : { form: 'floats', bits }, type: { kind: 'number' } };
        }
        case 5:
        case 4:
            return { layout: { form: 'offsets', bits: 32 }, type: { kind: 'text' } };
        case 20:
        case 19:
            return { layout: { form: 'offsets', bits: 64 }, type: { kind: 'text' } };
        case 23:
        case 24:
            return { layout: { form: 'views' }, type: { kind: 'text' } };
        case 6:
            return {
                layout: { form: 'booleans' },
                type: { kind: 'formatted', format: (value) => (value === 0 ? 'false' : 'true') },
            };
        case 7: {
            const width = (type?.int(2, 128) ?? 128) / 8;
            return {
                layout: { form: 'fixed', width },
                type: (0,cells/* decimalType */.gH)(type?.int(1) ?? 0, true),
            };
        }
        case 8:
            return type?.short(0, 1) === 0
                ? { layout: schema_integers(32), type: { kind: 'formatted', format: (value) => (0,temporal/* dateText */.MK)(Number(value)) } }
                : {
                    layout: schema_integers(64),
                    type: { kind: 'formatted', format: (value) => (0,temporal/* dateText */.MK)(Math.floor(Number(value) / 86_400_000)) },
                };
        case 9: {
            const unit = unitOf(type?.short(0, 1));
            const format = (value) => (0,temporal/* timeText */.Tc)((0,cells/* integerOf */.cP)(value), unit);
            return { layout: schema_integers(type?.int(1, 32) ?? 32), type: { kind: 'formatted', format } };
        }
        case 10: {
            const unit = unitOf(type?.short(0));
            const utc = (type?.text(1) ?? '') !== '';
            const format = (value) => (0,temporal/* timestampText */.Ke)((0,cells/* integerOf */.cP)(value), unit, utc);
            return { layout: schema_integers(64), type: { kind: 'formatted', format } };
        }
        case 18:
            return { layout: schema_integers(64), type: { kind: 'number' } };
        case 15:
            return { problem: 'holds bytes of a fixed length' };
        case 11:
            return { problem: 'holds calendar intervals' };
        default:
            return { problem: 'holds lists, structs or another nested type' };
    }
}
function schema_integers(bits) {
    return { form: 'integers', bits, signed: true };
}
function unitOf(unit = 0) {
    const known = units[unit];
    if (known === undefined)
        throw new table_compression/* DamagedError */.M('its schema holds an unknown unit of time');
    return known;
}

;// CONCATENATED MODULE: ./src/formats/table/arrow/messages.ts



const fileMagic = 'ARROW1';
/** A schema of ten thousand columns has some megabytes. */
const longestMetadata = 64 * 1024 * 1024;
const mostMessages = 1_000_000;
/** The numbers of Message.fbs's union `MessageHeader`. */
const [schemaMessage, dictionaryMessage, batchMessage] = [1, 2, 3];
/** Opens an Arrow IPC file or stream. Throws a DamagedError, or a TableError when the file is cut off. */
async function openMetadata(source) {
    return source.layout.kind === 'arrow-file' ? openFile(source) : openStream(source);
}
/** A file ends with a footer that holds the schema and tells where each message stands. */
async function openFile(source) {
    const tail = source.bytes < 20 ? Buffer.alloc(10) : await source.read(source.bytes - 10, 10);
    if (tail.toString('latin1', 4) !== fileMagic)
        throw new table_compression/* DamagedError */.M('the file is cut off: its footer is missing');
    const length = tail.readInt32LE(0);
    if (length <= 0 || length > longestMetadata)
        throw new table_compression/* DamagedError */.M('its footer has an impossible length');
    const footer = FlatTable.root(await source.read(source.bytes - 10 - length, length));
    // A block is the message's offset, the length of its metadata and that of its body, each in 8 bytes.
    const offsets = [...footer.sizes(2, 3), ...footer.sizes(3, 3)].filter((_, i) => i % 3 === 0);
    return {
        fields: fieldsOf(footer.table(1)),
        messages: async () => {
            const messages = [];
            for (const offset of offsets) {
                const message = await readMessage(source, offset);
                const content = message && contentOf(message);
                if (content === undefined)
                    throw new table_compression/* DamagedError */.M('its footer refers to what is no batch');
                messages.push(content);
            }
            return messages;
        },
    };
}
/** A stream begins with the schema; a message follows the other. It may end without saying so. */
async function openStream(source) {
    const schema = await readMessage(source, 0);
    if (schema?.header !== schemaMessage)
        throw new table_compression/* DamagedError */.M('it does not begin with a schema');
    return {
        fields: fieldsOf(schema.table),
        messages: async () => {
            const messages = [];
            for (let at = schema.end; at < source.bytes;) {
                const message = await readMessage(source, at);
                if (message === undefined)
                    break;
                at = message.end;
                const content = contentOf(message);
                if (content !== undefined)
                    messages.push(content);
                if (messages.length > mostMessages)
                    throw new table_compression/* DamagedError */.M(`it has more than ${mostMessages} batches`);
            }
            return messages;
        },
    };
}
function fieldsOf(schema) {
    if (schema === undefined)
        throw new table_compression/* DamagedError */.M('it has no schema');
    if (schema.short(0) !== 0)
        throw new table_compression/* DamagedError */.M('it is written for big-endian machines');
    return schema.tables(1).map((field) => readField(field));
}
/** The message that begins at a place; `undefined` when that is the end of the stream. */
async function readMessage(source, at) {
    const prefix = await source.read(at, 8);
    if (prefix.readUInt32LE(0) !== 0xffff_ffff)
        throw new table_compression/* DamagedError */.M('a message does not begin where it should');
    const length = prefix.readInt32LE(4);
    if (length === 0)
        return undefined;
    if (length < 0 || length > longestMetadata)
        throw new table_compression/* DamagedError */.M('a message has an impossible length');
    const message = FlatTable.root(await source.read(at + 8, length));
    const table = message.table(2);
    if (table === undefined)
        throw new table_compression/* DamagedError */.M('a message is empty');
    const body = at + 8 + length;
    const end = body + message.size(3);
    if (end > source.bytes)
        throw new table_compression/* DamagedError */.M('the file is cut off inside a batch');
    return { header: message.byte(1), table, body, end };
}
/** What a message holds; `undefined` for one that holds no values. */
function contentOf({ header, table, body }) {
    if (header === batchMessage)
        return { kind: 'batch', batch: batchOf(table, body) };
    if (header !== dictionaryMessage)
        return undefined;
    const data = table.table(1);
    if (data === undefined)
        throw new table_compression/* DamagedError */.M('a dictionary is empty');
    return { kind: 'dictionary', id: table.long(0), delta: table.byte(2) === 1, batch: batchOf(data, body) };
}
function batchOf(table, body) {
    const compression = table.table(3);
    const codecs = ['lz4-frame', 'zstd'];
    const codec = compression === undefined ? 'none' : codecs[compression.byte(0)];
    if (codec === undefined)
        throw new table_compression/* DamagedError */.M('a batch is compressed with an unknown codec');
    return { rows: table.size(0), codec, buffers: table.sizes(2, 2), variadic: table.sizes(4, 1), body };
}

;// CONCATENATED MODULE: ./src/formats/table/arrow/index.ts








/**
 * Reads columns of Arrow IPC, file (Feather 2) or stream, one after the other and batch by batch. Numbers, decimals and durations
 * (in their unit) are numbers, a column with an integer of 2^53 or more is text; booleans are `true` and `false`, dates and
 * times ISO 8601 text. Nested columns are an error when they were asked for, else they are skipped.
 */
async function readArrow(source, wanted) {
    const { file } = source;
    const metadata = await (0,binary/* explain */.WE)(file, undefined, () => openMetadata(source));
    const { fields } = metadata;
    const names = checkedNames(file, fields);
    const chosen = (0,table/* chooseColumns */.hp)(file, names, wanted);
    const messages = await (0,binary/* explain */.WE)(file, undefined, () => metadata.messages());
    const rows = messages.reduce((total, message) => total + (message.kind === 'batch' ? message.batch.rows : 0), 0);
    if (rows > builder/* mostRows */.ZB)
        throw new error/* TableError */.rQ(file, `has ${rows} rows; at most ${builder/* mostRows */.ZB} are read`);
    (0,table/* checkCells */.Qn)(file, rows, chosen.length);
    const columns = new Map();
    const skipped = new Map();
    for (const index of chosen) {
        const { name, values } = fields[index] ?? { name: '', values: { problem: '' } };
        if ('problem' in values) {
            if (wanted !== undefined)
                throw new error/* TableError */.rQ(file, values.problem, { column: name });
            skipped.set(name, values.problem);
        }
        else {
            const column = new ColumnReader(source, messages, fields, index, values);
            const read = () => (0,binary/* fillColumn */.Wb)(values.type, rows, (builder) => column.fill(builder));
            columns.set(name, await (0,binary/* explain */.WE)(file, name, read));
        }
    }
    const format = source.layout.kind === 'arrow-file' ? 'Arrow IPC file' : 'Arrow IPC stream';
    return (0,table/* makeTable */.d)({ source: file, format, rows, names, columns, skipped });
}
/** The names in the schema of Arrow IPC. */
async function arrowNames(source) {
    const { fields } = await (0,binary/* explain */.WE)(source.file, undefined, () => openMetadata(source));
    return checkedNames(source.file, fields);
}
function checkedNames(file, fields) {
    const names = fields.map(({ name }) => name);
    (0,table/* checkNames */.LN)(file, names);
    return names;
}
/** Reads one column out of all batches. */
class ColumnReader {
    source;
    messages;
    values;
    dictionary;
    buffersBefore;
    viewsBefore;
    constructor(source, messages, fields, index, values) {
        this.source = source;
        this.messages = messages;
        this.values = values;
        const before = fields.slice(0, index);
        this.dictionary = fields[index]?.dictionary;
        this.buffersBefore = before.reduce((total, { buffers }) => total + buffers, 0);
        this.viewsBefore = before.reduce((total, { views }) => total + views, 0);
    }
    async fill(builder) {
        const { source, dictionary } = this;
        const { layout, type } = this.values;
        let entries = { values: [], present: [] };
        let row = 0;
        for (const message of this.messages) {
            const { batch } = message;
            if (message.kind === 'dictionary') {
                if (message.id !== dictionary?.id)
                    continue;
                const added = await readValues(source, batch, layout, 0, batch.variadic[0] ?? 0);
                if (!message.delta)
                    entries = { values: [], present: [] };
                append(entries, added, (0,binary/* convert */.C6)(type, added.stored, added.count, builder));
                continue;
            }
            const first = this.buffersBefore + sum(batch.variadic.slice(0, this.viewsBefore));
            const variadic = dictionary === undefined ? (batch.variadic[this.viewsBefore] ?? 0) : 0;
            const read = await readValues(source, batch, dictionary?.indices ?? layout, first, variadic);
            if (dictionary === undefined)
                (0,binary/* place */.ik)(builder, row, batch.rows, (0,binary/* convert */.C6)(type, read.stored, read.count, builder), read.present);
            else
                lookUp(entries, read, dictionary.indices, builder, row);
            row += batch.rows;
        }
    }
}
function append({ values, present }, added, converted) {
    let next = 0;
    for (let i = 0; i < added.rows; i++) {
        const isThere = added.present === undefined || added.present[i] === 1;
        present.push(isThere);
        values.push(isThere ? (converted[next++] ?? 0) : 0);
    }
}
function lookUp(entries, read, indices, builder, row) {
    const unsigned = indices.form === 'integers' && !indices.signed;
    const positions = (0,cells/* toNumbers */.qX)({ kind: 'number', unsigned }, read.stored, read.count) ?? new Float64Array(0);
    const values = builder.kind === 'number' ? new Float64Array(read.rows) : new Int32Array(read.rows);
    const present = new Uint8Array(read.rows);
    let next = 0;
    let found = 0;
    for (let i = 0; i < read.rows; i++) {
        if (read.present?.[i] === 0)
            continue;
        const position = positions[next++] ?? -1;
        const isThere = entries.present[position];
        if (isThere === undefined)
            throw new table_compression/* DamagedError */.M('a value refers beyond its dictionary');
        if (!isThere)
            continue;
        values[found++] = entries.values[position] ?? 0;
        present[i] = 1;
    }
    (0,binary/* place */.ik)(builder, row, read.rows, values.subarray(0, found), present);
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}


/***/ })

};
