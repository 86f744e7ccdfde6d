export const id = 8129;
export const ids = [8129,6925];
export const modules = {

/***/ 15779:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseMetric)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A metric expression is a line of a policy or of a command; what is longer is a mistake. */
const longest = 2000;
/**
 * Reads `roc_auc`, `ece(bins=15)`, `demographic_parity_difference(by=[sex, race])`. A value is a bare word, a quoted one ('…' or
 * "…", a backslash before a quote) or a list of them. Throws a UsageError that shows the place.
 */
function parseMetric(text) {
    if (text.length > longest)
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`a metric expression has at most ${longest} characters, not ${text.length}`);
    const reader = new Reader(text);
    const name = reader.word('a metric name');
    const given = new Map();
    if (reader.skip('(')) {
        while (!reader.skip(')')) {
            const key = reader.word('a parameter name');
            reader.expect('=');
            if (given.has(key))
                reader.fail(`${key} is given twice`);
            given.set(key, reader.value());
            if (reader.skip(')'))
                break;
            reader.expect(',');
        }
    }
    reader.end();
    return { text, name, arguments: given };
}
class Reader {
    text;
    at = 0;
    constructor(text) {
        this.text = text;
    }
    skip(sign) {
        this.space();
        if (this.text[this.at] !== sign)
            return false;
        this.at++;
        return true;
    }
    expect(sign) {
        if (!this.skip(sign))
            this.fail(`expected "${sign}"`);
    }
    word(what) {
        return this.match(/[A-Za-z_]\w*/y) ?? this.fail(`expected ${what}`);
    }
    value() {
        if (!this.skip('['))
            return this.scalar();
        const list = [];
        while (!this.skip(']')) {
            list.push(this.scalar());
            if (this.skip(']'))
                break;
            this.expect(',');
        }
        return list;
    }
    end() {
        this.space();
        if (this.at < this.text.length)
            this.fail('expected the end');
    }
    fail(problem) {
        const place = this.at >= this.text.length ? 'at the end' : `at "${this.text.slice(this.at, this.at + 20)}"`;
        throw new _errors__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`metric ${JSON.stringify(this.text.slice(0, 200))}: ${problem} ${place}`);
    }
    scalar() {
        const quoted = this.match(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/y);
        if (quoted !== undefined)
            return quoted.slice(1, -1).replace(/\\(.)/g, '$1');
        const bare = this.match(/[^\s,()[\]="'](?:[^,()[\]="']*[^\s,()[\]="'])?/y);
        return bare ?? this.fail('expected a value');
    }
    match(pattern) {
        this.space();
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[0];
        if (found !== undefined)
            this.at += found.length;
        return found;
    }
    space() {
        while (/\s/.test(this.text[this.at] ?? ''))
            this.at++;
    }
}


/***/ }),

/***/ 509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   Zu: () => (/* binding */ readParameters),
/* harmony export */   _Z: () => (/* binding */ readBoth),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cp: () => (/* binding */ zeroDivision),
/* harmony export */   lq: () => (/* binding */ optional)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19876);


/** A number within a range; must be given where there is no default. */
function number(fallback, range = {}) {
    const { above = -Infinity, from = -Infinity, to = Infinity, whole = false } = range;
    const bounds = [
        above === -Infinity ? [] : [`above ${above}`],
        from === -Infinity ? [] : [`from ${from}`],
        to === Infinity ? [] : [`up to ${to}`],
    ].flat();
    return {
        shown: fallback === undefined ? undefined : String(fallback),
        valid: [whole ? 'a whole number' : 'a number', ...bounds].join(' '),
        fallback: fallback === undefined ? undefined : { value: fallback },
        read(argument) {
            if (typeof argument !== 'string' || argument === '')
                return undefined;
            const value = Number(argument);
            const good = Number.isFinite(value) && value > above && value >= from && value <= to;
            return good && (!whole || Number.isInteger(value)) ? { value } : undefined;
        },
    };
}
/** A parameter that may be left out, and then is nothing. */
function optional(inner) {
    return {
        shown: 'null',
        valid: `${inner.valid}, or null`,
        fallback: { value: undefined },
        read: (argument) => (isNone(argument) ? { value: undefined } : inner.read(argument)),
    };
}
const isNone = (argument) => ['null', 'none', 'None'].includes(String(argument));
function choice(words, fallback) {
    return {
        shown: fallback,
        valid: words.join(', '),
        fallback: fallback === undefined ? undefined : { value: fallback },
        read(argument) {
            const value = words.find((word) => word === argument);
            return value === undefined ? undefined : { value };
        },
    };
}
function flag(fallback) {
    return {
        shown: String(fallback),
        valid: 'true or false',
        fallback: { value: fallback },
        read(argument) {
            const word = typeof argument === 'string' ? argument.toLowerCase() : '';
            return word === 'true' || word === 'false' ? { value: word === 'true' } : undefined;
        },
    };
}
/** What 0/0 counts as: 0, 1, or nan for undefined. */
function zeroDivision() {
    const values = { '0': 0, '0.0': 0, warn: 0, '1': 1, '1.0': 1, nan: NaN };
    return {
        shown: '0',
        valid: '0, 1 or nan',
        fallback: { value: 0 },
        read(argument) {
            const value = typeof argument === 'string' ? values[argument.toLowerCase()] : undefined;
            return value === undefined ? undefined : { value };
        },
    };
}
/** A value of the table. */
function word() {
    return {
        shown: undefined,
        valid: 'one value',
        fallback: undefined,
        read: (argument) => (typeof argument === 'string' ? { value: argument } : undefined),
    };
}
/** One or several values; empty when left out. */
function words(shown = 'null') {
    return {
        shown,
        valid: 'a value or a list [a, b]',
        fallback: { value: [] },
        read(argument) {
            if (typeof argument === 'string')
                return { value: isNone(argument) ? [] : [argument] };
            return argument.length === 0 ? undefined : { value: argument };
        },
    };
}
/** The values of all parameters of an expression. Throws a UsageError for an unknown, missing or invalid one. */
function readParameters(parameters, expression) {
    refuseUnknown(Object.keys(parameters), expression);
    return readEach(parameters, expression);
}
/** The same for parameters that come from two sides, each with its own values. */
function readBoth(own, common, expression) {
    refuseUnknown([...Object.keys(own), ...Object.keys(common)], expression);
    return [readEach(own, expression), readEach(common, expression)];
}
function refuseUnknown(names, { name, text, arguments: given }) {
    for (const key of given.keys()) {
        if (names.includes(key))
            continue;
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, names);
        const known = names.length === 0 ? 'it takes none' : `it takes ${names.join(', ')}`;
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`metric ${text}: ${name} has no parameter ${key}; ${meant ? `did you mean ${meant}?` : known}`);
    }
}
function readEach(parameters, expression) {
    const values = Object.entries(parameters).map(([name, parameter]) => {
        const argument = expression.arguments.get(name);
        const read = argument === undefined ? parameter.fallback : parameter.read(argument);
        if (read)
            return [name, read.value];
        const problem = argument === undefined ? 'must be given' : `can't be ${String(argument)}`;
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`metric ${expression.text}: ${name} ${problem}; valid: ${parameter.valid}`);
    });
    return Object.fromEntries(values);
}


/***/ }),

/***/ 18465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   rQ: () => (/* binding */ TableError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A table can't be read or doesn't hold what it must; the message names the file and, where known, row, line and column. */
class TableError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    file;
    place;
    name = 'TableError';
    constructor(file, problem, place = {}) {
        const { row, line, column } = place;
        const where = [
            row === undefined ? [] : [`row ${row}`],
            line === undefined ? [] : [row === undefined ? `line ${line}` : `(line ${line})`],
        ].flat();
        const parts = [where.join(' '), column === undefined ? '' : `column ${quoted(column)}`].filter((part) => part !== '');
        super([file, parts.join(', '), problem].filter((part) => part !== '').join(': '));
        this.file = file;
        this.place = place;
    }
}
/**
 * What Node says of a failure. Its errors may come from another realm than this module's (a worker, a test runner), so that
 * `instanceof` wouldn't know them.
 */
function failureOf(error) {
    const { name = '', code = '', message = String(error), } = error;
    return { name, code, message };
}
/** A piece of the file's own text for a message: one line, without control characters, at most 60 characters. */
function quoted(text) {
    const short = text.length > 60 ? `${text.slice(0, 59)}…` : text;
    return JSON.stringify(short);
}


/***/ }),

/***/ 64963:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lg: () => (/* binding */ openNames),
  xz: () => (/* binding */ readTable)
});

// UNUSED EXPORTS: TableError, numberColumn, textColumn

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var table_error = __webpack_require__(18465);
;// CONCATENATED MODULE: ./src/formats/table/source.ts





/** How much of a file is in memory at a time. */
const chunkBytes = 4 * 1024 * 1024;
const headBytes = 8192;
/** Files that begin so are something else; what to do about it is in the text. */
const foreign = [
    ['PK\x03\x04', 'is a ZIP archive (an Excel workbook, an .npz?), not a table; export it as CSV or Parquet'],
    ['\x28\xb5\x2f\xfd', 'is compressed with Zstandard; only gzip is unpacked here'],
    ['BZh', 'is compressed with bzip2; only gzip is unpacked here'],
    ['\xfd7zXZ', 'is compressed with xz; only gzip is unpacked here'],
    ['PARE', 'is an encrypted Parquet file'],
    ['FEA1', 'is a Feather file of version 1; write version 2 (Arrow IPC)'],
    ['\x89HDF', 'is an HDF5 file; export it as CSV or Parquet'],
    ['\x93NUMPY', 'is a NumPy array without column names; export it as CSV or Parquet'],
    ['SQLite format 3', 'is an SQLite database; export a table as CSV or Parquet'],
    ['%PDF', 'is a PDF document'],
    ['Obj\x01', 'is an Avro file; export it as CSV or Parquet'],
    ['ORC', 'is an ORC file; export it as CSV or Parquet'],
];
/** Opens a file and tells from its first bytes what it is. Throws a TableError for what isn't a table. */
async function openSource(file) {
    const handle = await source_open(file);
    try {
        const status = await handle.stat();
        if (status.isDirectory())
            throw new table_error/* TableError */.rQ(file, 'is a directory, not a table');
        if (!status.isFile())
            throw new table_error/* TableError */.rQ(file, 'is not a regular file; write its content to one');
        if (status.size === 0)
            throw new table_error/* TableError */.rQ(file, 'is empty');
        const read = (position, length) => {
            if (position < 0 || position + length > status.size)
                throw new table_error/* TableError */.rQ(file, `is cut off or damaged: it has ${status.size} bytes and refers to more`);
            return readAll(handle, file, position, length);
        };
        const head = await read(0, Math.min(headBytes, status.size));
        const layout = await detect(file, head);
        return {
            file,
            bytes: status.size,
            layout,
            gzip: 'gzip' in layout && layout.gzip,
            read,
            text: () => utf8(file, layout),
            close: () => handle.close(),
        };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function source_open(file) {
    try {
        // Without O_NONBLOCK, opening a pipe nobody writes to never returns.
        return await external_node_fs_default().promises.open(file, (external_node_fs_default()).constants.O_RDONLY | (external_node_fs_default()).constants.O_NONBLOCK);
    }
    catch (error) {
        const { code, message } = (0,table_error/* failureOf */.g5)(error);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            throw new table_error/* TableError */.rQ(file, "there's no such file");
        throw new table_error/* TableError */.rQ(file, `can't be opened: ${message}`);
    }
}
async function readAll(handle, file, position, length) {
    const buffer = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    while (filled < length) {
        const { bytesRead } = await handle.read(buffer, filled, length - filled, position + filled);
        if (bytesRead === 0)
            throw new table_error/* TableError */.rQ(file, `is cut off: it ends at byte ${position + filled}`);
        filled += bytesRead;
    }
    return buffer;
}
async function detect(file, head) {
    const start = head.subarray(0, 16).toString('latin1');
    if (start.startsWith('PAR1'))
        return { kind: 'parquet' };
    if (start.startsWith('ARROW1'))
        return { kind: 'arrow-file' };
    if (start.startsWith('\xff\xff\xff\xff'))
        return { kind: 'arrow-stream' };
    if (!start.startsWith('\x1f\x8b'))
        return detectText(file, head, false);
    for await (const piece of unpacked(file)) {
        const inner = piece.subarray(0, 16).toString('latin1');
        if (inner.startsWith('PAR1') || inner.startsWith('ARROW1'))
            throw new table_error/* TableError */.rQ(file, 'is a Parquet or Arrow file packed with gzip; unpack it');
        return detectText(file, piece.subarray(0, headBytes), true);
    }
    throw new table_error/* TableError */.rQ(file, 'is empty (packed with gzip)');
}
function detectText(file, head, gzip) {
    const start = head.subarray(0, 16).toString('latin1');
    for (const [magic, problem] of foreign)
        if (start.startsWith(magic))
            throw new table_error/* TableError */.rQ(file, problem);
    const encoding = (0,formats_text/* detectEncoding */.X0)(head) ?? (isTextButForNul(head) ? 'utf-8' : undefined);
    if (encoding === undefined)
        throw new table_error/* TableError */.rQ(file, 'is not a table: neither CSV, JSON Lines, Parquet nor Arrow (binary content)');
    const text = (0,formats_text/* createDecoder */.$C)(encoding).write(head);
    const named = external_node_path_default().basename(file).toLowerCase().replace(/\.gz$/, '');
    const saysCsv = named.endsWith('.csv') || named.endsWith('.tsv');
    if (/^\s*\{\s*["}]/.test(text) && !saysCsv)
        return { kind: 'json-lines', encoding, gzip };
    if (/^\s*\[\s*[[{\]]/.test(text) && !saysCsv)
        throw new table_error/* TableError */.rQ(file, 'is one JSON array; write JSON Lines: one object a line');
    return { kind: 'csv', encoding, gzip };
}
/** Text with a stray NUL is read as text, so that the reader can name the row it stands in. */
function isTextButForNul(head) {
    const rest = head.filter((byte) => byte !== 0);
    return rest.length > head.length * 0.9 && rest.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
async function* utf8(file, layout) {
    const { encoding, gzip } = layout.kind === 'csv' || layout.kind === 'json-lines' ? layout : plainText;
    const pieces = gzip ? unpacked(file) : raw(file);
    if (encoding !== 'utf-8' && encoding !== 'latin1') {
        const decoder = (0,formats_text/* createDecoder */.$C)(encoding);
        for await (const piece of pieces)
            yield Buffer.from(decoder.write(piece), 'utf8');
        yield Buffer.from(decoder.end(), 'utf8');
        return;
    }
    let first = true;
    for await (const piece of pieces) {
        const mark = first && piece.length >= 3 && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
        first = false;
        yield mark ? piece.subarray(3) : piece;
    }
}
const plainText = { encoding: 'utf-8', gzip: false };
async function* raw(file) {
    const stream = external_node_fs_default().createReadStream(file, { highWaterMark: chunkBytes });
    try {
        for await (const piece of stream)
            yield piece;
    }
    catch (error) {
        throw new table_error/* TableError */.rQ(file, `can't be read: ${(0,table_error/* failureOf */.g5)(error).message}`);
    }
}
async function* unpacked(file) {
    const stream = external_node_fs_default().createReadStream(file, { highWaterMark: chunkBytes / 4 });
    const gunzip = (0,external_node_zlib_.createGunzip)({ chunkSize: chunkBytes / 4 });
    stream.on('error', (error) => gunzip.destroy(error));
    try {
        for await (const piece of stream.pipe(gunzip))
            yield piece;
    }
    catch (error) {
        throw new table_error/* TableError */.rQ(file, `is cut off or damaged inside its gzip packing: ${(0,table_error/* failureOf */.g5)(error).message}`);
    }
    finally {
        stream.destroy();
        gunzip.destroy();
    }
}

// EXTERNAL MODULE: ./src/formats/table/table.ts
var table = __webpack_require__(98339);
;// CONCATENATED MODULE: ./src/formats/table/index.ts




/**
 * Reads a table: CSV or TSV and JSON Lines (both also packed with gzip), Parquet, Arrow IPC (Feather 2). What the file is is told
 * from its content. `wanted` names the columns to read, all without it. Throws a TableError for whatever is wrong with the file
 * or when a wanted column isn't there or can't be a column.
 */
async function readTable(file, wanted) {
    return withSource(file, async (source) => (await readerOf(source)).read(source, wanted));
}
/**
 * The names of a table's columns, from its header or schema alone. Of JSON Lines, which have neither, the names that occur in the
 * first megabyte.
 */
async function openNames(file) {
    return withSource(file, async (source) => (await readerOf(source)).names(source));
}
async function withSource(file, use) {
    const source = await openSource(file);
    try {
        return await use(source);
    }
    finally {
        await source.close();
    }
}
/** Each reader loads when it is first needed. */
async function readerOf({ layout: { kind } }) {
    switch (kind) {
        case 'csv': {
            const { readCsv, csvNames } = await Promise.all(/* import() */[__webpack_require__.e(4217), __webpack_require__.e(7753)]).then(__webpack_require__.bind(__webpack_require__, 7753));
            return { read: readCsv, names: csvNames };
        }
        case 'json-lines': {
            const { readJsonLines, jsonLinesNames } = await Promise.all(/* import() */[__webpack_require__.e(4217), __webpack_require__.e(3457)]).then(__webpack_require__.bind(__webpack_require__, 23457));
            return { read: readJsonLines, names: jsonLinesNames };
        }
        case 'parquet': {
            const { readParquet, parquetNames } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(6828), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 66587));
            return { read: readParquet, names: parquetNames };
        }
        case 'arrow-file':
        case 'arrow-stream': {
            const { readArrow, arrowNames } = await Promise.all(/* import() */[__webpack_require__.e(8339), __webpack_require__.e(6828), __webpack_require__.e(419)]).then(__webpack_require__.bind(__webpack_require__, 80419));
            return { read: readArrow, names: arrowNames };
        }
        default:
            return (0,errors/* assertNever */.xb)(kind);
    }
}


/***/ }),

/***/ 98339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ checkNames),
/* harmony export */   Qn: () => (/* binding */ checkCells),
/* harmony export */   Ri: () => (/* binding */ mostColumns),
/* harmony export */   _u: () => (/* binding */ textColumn),
/* harmony export */   d: () => (/* binding */ makeTable),
/* harmony export */   hp: () => (/* binding */ chooseColumns),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18465);

function numberColumn(values, missing) {
    return { kind: 'number', values, missing, rowText: (row) => String(values[row]) };
}
function textColumn(codes, dictionary) {
    return { kind: 'text', codes, dictionary };
}
/** The most columns of a file. */
const mostColumns = 100_000;
/** The most cells of the columns read: 4 GB of numbers. */
const mostCells = 500_000_000;
/** Throws a TableError when the columns to read would not fit the memory. */
function checkCells(file, rows, columns) {
    if (rows * columns <= mostCells)
        return;
    const problem = `${rows} rows of ${columns} columns are more than ${mostCells} cells; name fewer columns to read`;
    throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ(file, problem);
}
function makeTable({ columns, skipped = new Map(), ...rest }) {
    return { ...rest, skipped, column: (name) => columns.get(name) };
}
/** Throws a TableError when two columns have the same name, or none or too many are there. */
function checkNames(file, names, line) {
    if (names.length === 0)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ(file, 'has no columns', { line });
    if (names.length > mostColumns)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ(file, `has ${names.length} columns; at most ${mostColumns} are read`, { line });
    const seen = new Map();
    for (const [index, name] of names.entries()) {
        const before = seen.get(name);
        if (before !== undefined) {
            const both = `columns ${before + 1} and ${index + 1}`;
            const problem = name === '' ? `${both} have no name` : `${both} have the same name`;
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ(file, problem, { line, column: name === '' ? undefined : name });
        }
        seen.set(name, index);
    }
}
/** The columns asked for, each once in the file's order; all without `wanted`. Throws a TableError for one that isn't there. */
function chooseColumns(file, names, wanted) {
    if (wanted === undefined)
        return [...names.keys()];
    const known = new Set(names);
    const unknown = wanted.find((name) => !known.has(name));
    if (unknown !== undefined)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .TableError */ .rQ(file, missingColumn(names), { column: unknown });
    const asked = new Set(wanted);
    return [...names.keys()].filter((index) => asked.has(names[index] ?? ''));
}
function missingColumn(names) {
    const shown = names.slice(0, 20).map(_error__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL).join(', ');
    const more = names.length > 20 ? ` and ${names.length - 20} more` : '';
    return `there is no such column; the file has ${shown}${more}`;
}


/***/ }),

/***/ 36925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   ht: () => (/* binding */ detached)
/* harmony export */ });
/* unused harmony export headLength */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);


/** How many bytes decide whether a file is text; the same number git looks at. */
const headLength = 8_000;
/** Share of plain ASCII that UTF-16 without a byte order mark must show; a table of 16-bit numbers shows far less. */
const asciiShare = 0.7;
/** Up to this share of characters that text has no use for, and always one, it is text with some strays; random bytes show 11 %. */
const strayShare = 0.01;
/** Whether a file that begins with `head` is not text: control characters, NUL above all, stand all over it, and it isn't UTF-16 or UTF-32. */
function looksBinary(head) {
    return detectEncoding(head) === undefined;
}
/**
 * The encoding of a file that begins with `head`, `undefined` when it is binary. A byte order mark decides; without one,
 * NULs that fall on every other byte of readable text mean UTF-16, and what isn't UTF-8 is Latin-1. A NUL in the first 8000 bytes means
 * binary, unless among all of `head` control characters are rare. `head` may end inside a character.
 */
function detectEncoding(head) {
    const marked = markedEncoding(head);
    if (marked !== undefined)
        return marked;
    const start = head.subarray(0, headLength);
    const nul = start.indexOf(0);
    if (nul !== -1) {
        const encoding = nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
        if (readableUtf16(start, encoding))
            return encoding;
        if (!fewStrays(head))
            return undefined;
    }
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(withoutCutCharacter(head)) ? 'utf-8' : 'latin1';
}
/** What a byte order mark says. That of UTF-32 LE could also be UTF-16's with a NUL after it: what follows tells. */
function markedEncoding(head) {
    const mark = head.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000' && isUtf32(head, 'utf-32le'))
        return 'utf-32le';
    if (mark === '0000feff' && isUtf32(head, 'utf-32be'))
        return 'utf-32be';
    if (mark.startsWith('fffe'))
        return 'utf-16le';
    return mark.startsWith('feff') ? 'utf-16be' : undefined;
}
/** The text of a whole file without its byte order mark; `undefined` when it is binary. Never throws. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    const decoder = createDecoder(encoding);
    return { text: decoder.write(bytes) + decoder.end(), encoding };
}
/** The same text in memory of its own: a slice keeps all that it was cut from. */
const detached = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
function createDecoder(encoding) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(nodeEncoding(encoding));
    const unit = unitBytes(encoding);
    let cut;
    let started = false;
    /** All of it so far, so that no part of a character is held back. */
    let isPlain = encoding === 'utf-8';
    const wholeUnits = (bytes) => {
        const all = cut === undefined ? bytes : Buffer.concat([cut, bytes]);
        const whole = all.length - (all.length % unit);
        cut = whole < all.length ? all.subarray(whole) : undefined;
        return all.subarray(0, whole);
    };
    const decode = (bytes) => {
        if (encoding === 'utf-16be')
            return decoder.write(Buffer.from(wholeUnits(bytes)).swap16());
        if (unit === 4)
            return utf32Text(wholeUnits(bytes), encoding === 'utf-32be');
        // Most text is ASCII, which costs a fifth so.
        isPlain &&= (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isAscii)(bytes);
        if (isPlain)
            return bytes.toString('latin1');
        return decoder.write(bytes);
    };
    const clean = (text) => {
        if (started || text === '')
            return text;
        started = true;
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    };
    return {
        write: (bytes) => clean(decode(bytes)),
        end: () => clean(decoder.end() + (cut === undefined ? '' : '\uFFFD')),
    };
}
function nodeEncoding(encoding) {
    if (encoding === 'utf-8')
        return 'utf8';
    return encoding === 'latin1' ? 'latin1' : 'utf16le';
}
function unitBytes(encoding) {
    if (encoding.startsWith('utf-16'))
        return 2;
    return encoding.startsWith('utf-32') ? 4 : 1;
}
const lastCodePoint = 0x10ffff;
function isUtf32(head, encoding) {
    for (let i = 0; i + 4 <= Math.min(head.length, headLength); i += 4) {
        if ((encoding === 'utf-32le' ? head.readUInt32LE(i) : head.readUInt32BE(i)) > lastCodePoint)
            return false;
    }
    return true;
}
function utf32Text(bytes, bigEndian) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4) {
        const code = bigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
        text += code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
    }
    return text;
}
/** A control character that text has no use for. Tab to carriage return, SUB (the end of a DOS file) and escape (terminal colours) occur in it. */
const isStray = (code) => code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b;
function fewStrays(codes) {
    const most = Math.max(1, codes.length * strayShare);
    let strays = 0;
    for (const code of codes)
        if (isStray(code) && ++strays > most)
            return false;
    return true;
}
function readableUtf16(head, encoding) {
    const text = createDecoder(encoding).write(head);
    if (/\p{Surrogate}/u.test(text))
        return false;
    const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
    return fewStrays(codes) && codes.filter((code) => code < 0x80).length >= text.length * asciiShare;
}
/** `bytes` less the character its end cuts off (at most 3 bytes), so that a good UTF-8 file is not refused for where it was cut. */
function withoutCutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes.readUInt8(bytes.length - back);
        if (byte >= 0xc0)
            return bytes.subarray(0, bytes.length - back);
        if (byte < 0x80)
            return bytes;
    }
    return bytes;
}


/***/ }),

/***/ 74483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ continuedFraction)
/* harmony export */ });
const tiny = 1e-300;
/**
 * b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the modified Lentz method (Thompson & Barnett 1986), to the last bits. Throws when it does not
 * converge within ten million terms, which no argument of this library reaches.
 */
function continuedFraction(b0, term) {
    let value = b0 === 0 ? tiny : b0;
    let c = value;
    let d = 0;
    for (let i = 1; i < 1e7; i++) {
        const [a, b] = term(i);
        d = b + a * d;
        c = b + a / c;
        if (d === 0)
            d = tiny;
        if (c === 0)
            c = tiny;
        d = 1 / d;
        const factor = c * d;
        value *= factor;
        if (Math.abs(factor - 1) < 3e-16)
            return value;
    }
    throw new RangeError('a continued fraction did not converge');
}


/***/ }),

/***/ 20707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ incompleteGamma)
/* harmony export */ });
/* harmony import */ var _continued_fraction__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74483);
/* harmony import */ var _saddle_point__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11811);


/**
 * The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 − P(a, x) for a > 0, x ≥ 0; the smaller of the two keeps its
 * relative precision. Series below x = a + 1, Legendre's continued fraction above (DLMF 8.7.1, 8.9.2).
 */
function incompleteGamma(a, x) {
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    const leading = (0,_saddle_point__WEBPACK_IMPORTED_MODULE_0__/* .poissonTerm */ .kS)(a, x);
    if (x < a + 1) {
        let term = 1;
        let sum = 1;
        for (let i = 1; term > sum * 1e-17; i++) {
            term *= x / (a + i);
            sum += term;
        }
        const lower = Math.min(1, leading * sum);
        return { lower, upper: 1 - lower };
    }
    if (leading === 0)
        return { lower: 1, upper: 0 };
    const fraction = (0,_continued_fraction__WEBPACK_IMPORTED_MODULE_1__/* .continuedFraction */ .a)(x + 1 - a, (i) => [i * (a - i), x + 2 * i + 1 - a]);
    const upper = Math.min(1, (leading * a) / fraction);
    return { lower: 1 - upper, upper };
}


/***/ }),

/***/ 55272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z$: () => (/* binding */ normalLower),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   su: () => (/* binding */ normalUpper)
/* harmony export */ });
/* harmony import */ var _incomplete_gamma__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20707);

/** P(Z > z) of the standard normal distribution, to full relative precision in both tails. NaN stays NaN. */
function normalUpper(z) {
    if (Number.isNaN(z))
        return NaN;
    const { lower, upper } = (0,_incomplete_gamma__WEBPACK_IMPORTED_MODULE_0__/* .incompleteGamma */ .y)(0.5, (z * z) / 2);
    return z >= 0 ? upper / 2 : 0.5 + lower / 2;
}
/** P(Z ≤ z) of the standard normal distribution. */
function normalLower(z) {
    return normalUpper(-z);
}
/** z with P(Z ≤ z) = p, for 0 ≤ p ≤ 1; ∓∞ at the ends. Near 1 ask for −normalQuantile(1 − p) of the exact small tail instead. */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`a probability is between 0 and 1, not ${p}`);
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    if (tail === 0)
        return p === 0 ? -Infinity : Infinity;
    const z = upperQuantile(tail);
    return p < 0.5 ? -z : z;
}
const sqrtTwoPi = Math.sqrt(2 * Math.PI);
/** z ≥ 0 with P(Z > z) = tail ≤ ½: Halley's iteration on the tail, from the leading term of its asymptotic expansion. */
function upperQuantile(tail) {
    const spread = -2 * Math.log(2 * tail);
    let z = tail > 0.1 ? (0.5 - tail) * sqrtTwoPi : Math.sqrt(Math.max(0, spread - Math.log(1 + spread)));
    for (let i = 0; i < 50; i++) {
        // f = upper(z)/tail − 1; the density over the tail stays finite where both underflow separately.
        const step = ((normalUpper(z) - tail) * sqrtTwoPi) / Math.exp(-(z * z) / 2);
        const next = z + step / (1 - (z * step) / 2);
        if (Math.abs(next - z) <= 1e-15 * Math.max(1, z))
            return next;
        z = next;
    }
    return z;
}


/***/ }),

/***/ 11811:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   ev: () => (/* binding */ binomialTerm),
/* harmony export */   kS: () => (/* binding */ poissonTerm)
/* harmony export */ });
/* unused harmony export logGamma */
/**
 * Terms of the Poisson and binomial distributions to nearly full precision at any size, after C. Loader (2000), "Fast and
 * accurate computation of binomial probabilities": the large parts of the logarithms cancel on paper, not in floating point.
 * Counts may be fractional, which makes them the leading factors of the incomplete gamma and beta functions too.
 */
const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);
/** From here on the Stirling series with seven terms is exact to the last bit. */
const stirlingFrom = 16;
/** ln Γ(n + 1) less Stirling's √(2πn) (n/e)ⁿ, for n > 0. */
function stirlingError(n) {
    let error = 0;
    let at = n;
    // ln Γ(n + 1) = ln Γ(n + 2) − ln(n + 1), step by step up to where the series holds.
    for (; at < stirlingFrom; at++)
        error += (at + 0.5) * Math.log1p(1 / at) - 1;
    const square = 1 / (at * at);
    const series = 1 / 12 -
        square *
            (1 / 360 -
                square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360 - square / 156)))));
    return error + series / at;
}
/** ln Γ(x) for x > 0. */
function logGamma(x) {
    return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}
/** x ln(x/mean) − difference, without the cancellation near x = mean; `difference` is x − mean. */
function deviance(x, mean, difference) {
    if (Math.abs(difference) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) - difference;
    const ratio = difference / (x + mean);
    let sum = difference * ratio;
    let power = 2 * x * ratio;
    for (let odd = 3;; odd += 2) {
        power *= ratio * ratio;
        const next = sum + power / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/** meanˣ e^(−mean) / Γ(x + 1) for x ≥ 0, mean ≥ 0. */
function poissonTerm(x, mean) {
    if (mean === 0)
        return x === 0 ? 1 : 0;
    if (x === 0)
        return Math.exp(-mean);
    return Math.exp(-stirlingError(x) - deviance(x, mean, x - mean)) / Math.sqrt(2 * Math.PI * x);
}
/** Γ(n+1) / (Γ(x+1) Γ(n−x+1)) pˣ qⁿ⁻ˣ for 0 ≤ x ≤ n; `q` is 1 − p, given apart because it may be the exact one of the two. */
function binomialTerm(x, n, p, q) {
    if (x < 0 || x > n)
        return 0;
    if (p === 0)
        return x === 0 ? 1 : 0;
    if (q === 0)
        return x === n ? 1 : 0;
    if (x === 0)
        return Math.exp(n * (p < q ? Math.log1p(-p) : Math.log(q)));
    if (x === n)
        return Math.exp(n * (q < p ? Math.log1p(-q) : Math.log(p)));
    const rest = n - x;
    // From the smaller of p and q, which carries the smaller rounding error.
    const difference = p < q ? x - n * p : n * q - rest;
    const deviances = deviance(x, n * p, difference) + deviance(rest, n * q, -difference);
    const exponent = stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviances;
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * rest));
}


/***/ }),

/***/ 85896:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ bonferroni),
/* harmony export */   NP: () => (/* binding */ benjaminiYekutieli),
/* harmony export */   Uh: () => (/* binding */ benjaminiHochberg),
/* harmony export */   fU: () => (/* binding */ holm)
/* harmony export */ });
/**
 * p-values adjusted for their number, in the order they came; compare them with the level as they are. Each throws a RangeError
 * for a value outside [0, 1] or NaN. An empty family stays empty.
 */
/** Family-wise error: Bonferroni. */
function bonferroni(pValues) {
    check(pValues);
    return pValues.map((p) => Math.min(1, p * pValues.length));
}
/** Family-wise error: Holm (1979), uniformly sharper than Bonferroni and as general. */
function holm(pValues) {
    const n = pValues.length;
    let worst = 0;
    return inOrder(pValues, 'ascending', (p, rank) => (worst = Math.max(worst, Math.min(1, p * (n - rank)))));
}
/** False discovery rate: Benjamini & Hochberg (1995), for independent or positively dependent tests. */
function benjaminiHochberg(pValues) {
    return stepUp(pValues, 1);
}
/** False discovery rate under any dependence: Benjamini & Yekutieli (2001). */
function benjaminiYekutieli(pValues) {
    return stepUp(pValues, pValues.reduce((sum, _, i) => sum + 1 / (i + 1), 0));
}
function stepUp(pValues, factor) {
    const n = pValues.length;
    let least = 1;
    return inOrder(pValues, 'descending', (p, rank) => (least = Math.min(least, (p * n * factor) / (n - rank))));
}
/** Visits the values from the smallest or the largest on, and puts the answers back into their places. */
function inOrder(pValues, direction, adjusted) {
    check(pValues);
    const sign = direction === 'ascending' ? 1 : -1;
    const order = [...pValues.keys()].sort((a, b) => sign * ((pValues[a] ?? 0) - (pValues[b] ?? 0)));
    const results = new Array(pValues.length);
    for (const [rank, index] of order.entries())
        results[index] = adjusted(pValues[index] ?? 0, rank);
    return results;
}
function check(pValues) {
    const bad = pValues.find((p) => !(p >= 0 && p <= 1));
    if (bad !== undefined)
        throw new RangeError(`a p-value is between 0 and 1, not ${bad}`);
}


/***/ }),

/***/ 48377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ bootstrapNonInferiority),
/* harmony export */   GA: () => (/* binding */ bcaInterval),
/* harmony export */   J9: () => (/* binding */ percentileInterval),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   at: () => (/* binding */ asPercentile),
/* harmony export */   sf: () => (/* binding */ accelerationOf),
/* harmony export */   ze: () => (/* binding */ atPlace)
/* harmony export */ });
/* harmony import */ var _distributions_normal__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55272);

/** Efron's acceleration Σu³ / 6(Σu²)^(3/2) of influences u; 0 when there are none. */
function accelerationOf(influences) {
    // It doesn't depend on the unit of u, and cubes of large or small numbers have no room.
    let most = 0;
    for (const u of influences)
        most = Math.max(most, Math.abs(u));
    if (most === 0)
        return 0;
    let squares = 0;
    let cubes = 0;
    for (const influence of influences) {
        const u = influence / most;
        squares += u * u;
        cubes += u * u * u;
    }
    return cubes / (6 * squares ** 1.5);
}
/** The interval between the (1 − level)/2 quantiles of the replicates, which are in ascending order. */
function percentileInterval(distribution, level) {
    const tail = (1 - level) / 2;
    return [quantile(distribution, tail), quantile(distribution, 1 - tail)];
}
/** The same replicates with their percentile interval. */
function asPercentile(result) {
    const interval = percentileInterval(result.distribution, result.level);
    return { ...result, interval, method: 'bootstrap-percentile', bias: 0, acceleration: 0 };
}
/** The bias-corrected and accelerated interval of Efron (1987). Undefined when all replicates lie on one side of the estimate. */
function bcaInterval(distribution, estimate, acceleration, level) {
    const bias = (0,_distributions_normal__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(shareBelow(distribution, estimate));
    if (!Number.isFinite(bias))
        return { undefined: 'all bootstrap replicates lie on one side of the estimate' };
    const z = (0,_distributions_normal__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)((1 - level) / 2);
    const at = (quantileZ) => {
        const moved = bias + quantileZ;
        return quantile(distribution, (0,_distributions_normal__WEBPACK_IMPORTED_MODULE_0__/* .normalLower */ .Z$)(bias + moved / (1 - acceleration * moved)));
    };
    if (acceleration * (bias + z) >= 1 || acceleration * (bias - z) >= 1)
        return { undefined: 'a few rows outweigh all others: the acceleration is too large' };
    return { interval: [at(z), at(-z)], bias };
}
/**
 * One-sided p of H0 "worse by the margin or more": the level at which the one-sided interval of the same method just reaches the
 * margin. The observed table counts as one more replicate (Davison & Hinkley 1997, 4.4), so it is never 0. For a statistic of which
 * less is better (`direction` lower) H0 is delta ≥ margin.
 */
function bootstrapNonInferiority(result, margin, direction = 'higher') {
    const { distribution, method } = result;
    const sign = direction === 'higher' ? 1 : -1;
    let beyond = 0;
    for (const value of distribution)
        if (sign * value <= -margin)
            beyond++;
    const share = (beyond + 1) / (distribution.length + 1);
    if (method === 'bootstrap-percentile' || share === 1)
        return share;
    const bias = sign * result.bias;
    const moved = (0,_distributions_normal__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(share) - bias;
    const scaled = 1 + sign * result.acceleration * moved;
    if (scaled <= 0)
        return moved < 0 ? 0 : 1;
    return (0,_distributions_normal__WEBPACK_IMPORTED_MODULE_0__/* .normalLower */ .Z$)(moved / scaled - bias);
}
/** The share of replicates below a value, ties one half. */
function shareBelow(distribution, value) {
    let twice = 0;
    for (const replicate of distribution)
        twice += replicate < value ? 2 : replicate === value ? 1 : 0;
    return twice / (2 * distribution.length);
}
/** Quantile of ascending values, with linear interpolation (Hyndman & Fan type 7, numpy's default). NaN when there are none. */
function quantile(ascending, p) {
    return atPlace(ascending, p * (ascending.length - 1));
}
/** The value at a place from 0, between two of them by linear interpolation. NaN when there are none. */
function atPlace(ascending, place) {
    const index = Math.floor(place);
    const low = ascending[index] ?? NaN;
    const high = ascending[index + 1] ?? low;
    // Equal ends are answered as they are: infinities have no difference.
    return low === high ? low : low + (high - low) * (place - index);
}


/***/ }),

/***/ 19722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nw: () => (/* binding */ bootstrap),
  D9: () => (/* binding */ bootstrapReplicates),
  A3: () => (/* binding */ clusterCount)
});

// EXTERNAL MODULE: ./src/stats/random.ts
var random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/resample.ts
var resample = __webpack_require__(25676);
// EXTERNAL MODULE: ./src/stats/inference/bca.ts
var inference_bca = __webpack_require__(48377);
;// CONCATENATED MODULE: ./src/stats/inference/jackknife.ts
/** Up to so many units each is left out alone; of more, groups: the evaluations of the statistic are O(n) each. */
const mostAlone = 2000;
const groupsOfMany = 200;
/**
 * Influences of the rows (or clusters) by leaving them out: one by one up to 2,000, else in 200 groups of every
 * 200th one. For sums over independent rows Σu² and Σu³ over groups estimate the same as over rows, so the acceleration needs no
 * correction. Groups without which the statistic is undefined count as without influence.
 */
function jackknife({ rows, clusters, statistic }, units, estimate) {
    const groups = units <= mostAlone ? units : groupsOfMany;
    const counts = new Uint8Array(rows).fill(1);
    const values = new Float64Array(groups);
    const leave = (group, count) => {
        if (clusters)
            for (let i = 0; i < rows; i++)
                counts[i] = (clusters[i] ?? 0) % groups === group ? count : (counts[i] ?? 0);
        else
            for (let i = group; i < rows; i += groups)
                counts[i] = count;
    };
    let sum = 0;
    for (let group = 0; group < groups; group++) {
        leave(group, 0);
        const value = statistic(counts);
        leave(group, 1);
        values[group] = Number.isFinite(value) ? value : estimate;
        sum += values[group] ?? 0;
    }
    return values.map((value) => sum / groups - value);
}

;// CONCATENATED MODULE: ./src/stats/inference/bootstrap.ts




/** With more undefined replicates than this share the rest no longer stand for the sampling distribution. */
const mostUndefined = 0.05;
/**
 * The bootstrap of a statistic of rows (or clusters) drawn with replacement, with the BCa interval of Efron (1987); the percentile
 * interval, with a note, when BCa is undefined because all replicates lie on one side of the estimate. Undefined without rows or
 * replicates, with a single row or cluster, when the estimate is undefined, or when more than 5 % of the replicates are.
 */
function bootstrap(options) {
    const { rows, statistic, level, replicates } = options;
    const units = options.clusters ? clusterCount(options.clusters) : rows;
    if (rows === 0 || units < 2)
        return { undefined: `a bootstrap needs two ${options.clusters ? 'clusters' : 'rows'} or more; there are ${units}` };
    if (replicates < 1)
        return { undefined: 'a bootstrap needs at least one replicate' };
    const estimate = statistic(new Uint8Array(rows).fill(1));
    if (!Number.isFinite(estimate))
        return { undefined: 'the statistic is undefined on the table itself' };
    const all = options.draw?.(0, replicates) ?? bootstrapReplicates(options, 0, replicates);
    const distribution = all.filter((value) => !Number.isNaN(value)).sort();
    const undefinedReplicates = all.length - distribution.length;
    if (undefinedReplicates > mostUndefined * replicates)
        return { undefined: `the statistic is undefined in ${undefinedReplicates} of ${replicates} bootstrap replicates` };
    const shared = {
        estimate,
        level,
        standardError: deviation(distribution),
        distribution,
        replicates,
        undefinedReplicates,
    };
    const acceleration = options.acceleration ?? (0,inference_bca/* accelerationOf */.sf)(jackknife(options, units, estimate));
    const bca = (0,inference_bca/* bcaInterval */.GA)(distribution, estimate, acceleration, level);
    if ('undefined' in bca) {
        const interval = (0,inference_bca/* percentileInterval */.J9)(distribution, level);
        return { ...shared, interval, method: 'bootstrap-percentile', note: bca.undefined, bias: 0, acceleration: 0 };
    }
    return { ...shared, interval: bca.interval, method: 'bootstrap-bca', bias: bca.bias, acceleration };
}
/**
 * Replicates `from` up to, not including, `to`, in their order. Each draws from a stream of its own, so that any split of the range
 * over workers gives the same values.
 */
function bootstrapReplicates({ rows, clusters, statistic, seed }, from, to) {
    const values = new Float64Array(to - from);
    const counts = new Uint8Array(rows);
    const drawn = clusters ? new Uint8Array(clusterCount(clusters)) : counts;
    for (let replicate = from; replicate < to; replicate++) {
        drawn.fill(0);
        (0,resample/* resampleInto */.j)(drawn, new random/* Random */.o(seed, replicate));
        if (clusters)
            for (let i = 0; i < rows; i++)
                counts[i] = drawn[clusters[i] ?? 0] ?? 0;
        values[replicate - from] = statistic(counts);
    }
    return values;
}
/** One more than the largest cluster number. */
function clusterCount(clusters) {
    let most = -1;
    for (const cluster of clusters)
        if (cluster > most)
            most = cluster;
    return most + 1;
}
function deviation(values) {
    let mean = 0;
    for (const value of values)
        mean += value / values.length;
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
}


/***/ }),

/***/ 98474:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Uh: () => (/* reexport */ adjust/* benjaminiHochberg */.Uh),
  NP: () => (/* reexport */ adjust/* benjaminiYekutieli */.NP),
  FR: () => (/* reexport */ adjust/* bonferroni */.FR),
  Nw: () => (/* reexport */ bootstrap/* bootstrap */.Nw),
  GU: () => (/* reexport */ bootstrapAuc),
  AY: () => (/* reexport */ bca/* bootstrapNonInferiority */.AY),
  aU: () => (/* reexport */ deLong),
  fU: () => (/* reexport */ adjust/* holm */.fU),
  FF: () => (/* reexport */ mcNemarExact),
  Mo: () => (/* reexport */ newcombePaired),
  Dm: () => (/* reexport */ wald_normalInterval),
  lO: () => (/* reexport */ normalNonInferiority),
  br: () => (/* reexport */ tangoNonInferiority)
});

// UNUSED EXPORTS: accelerationOf, aucReplicates, bcaInterval, bootstrapReplicates, decide, normalTwoSided, oriented, pairedAucDelta, pairedT, percentileInterval, quantile, resampledAuc, rowsToDecide, waldPaired, wilcoxon

// EXTERNAL MODULE: ./src/stats/metrics/argsort.ts
var argsort = __webpack_require__(36049);
// EXTERNAL MODULE: ./src/stats/metrics/in-order.ts
var in_order = __webpack_require__(35503);
// EXTERNAL MODULE: ./src/stats/distributions/normal.ts
var normal = __webpack_require__(55272);
;// CONCATENATED MODULE: ./src/stats/inference/wald.ts

/** delta ± z·SE. With a standard error of 0 the interval is the one point. */
function wald_normalInterval(delta, standardError, level) {
    const half = -(0,normal/* normalQuantile */.Zl)((1 - level) / 2) * standardError;
    return [delta - half, delta + half];
}
/** Two-sided p of H0 "no difference". Without any variance: 1 for no difference, else 0. */
function normalTwoSided(delta, standardError) {
    if (standardError === 0)
        return delta === 0 ? 1 : 0;
    return Math.min(1, 2 * (0,normal/* normalUpper */.su)(Math.abs(delta) / standardError));
}
/**
 * One-sided p of H0 "delta ≤ −margin" against non-inferiority. Without any variance it is certain: 0 above −margin, else 1; so two
 * models with the same scores are non-inferior by any positive margin, and p = 1 at margin 0.
 */
function normalNonInferiority(delta, standardError, margin) {
    if (standardError === 0)
        return delta + margin > 0 ? 0 : 1;
    return (0,normal/* normalUpper */.su)((delta + margin) / standardError);
}

;// CONCATENATED MODULE: ./src/stats/inference/delong.ts



/**
 * DeLong, DeLong & Clarke-Pearson (1988) for paired AUCs, by ranks in O(n log n) as in Sun & Xu (2014); tied scores count one half.
 * `labels` are 0 or 1. With weights (sampling weights: the influence of a row, not a number of copies) the same linearisation with
 * Σw² in place of counts; equal weights give DeLong's own variance. Undefined with fewer than two rows of a class. NaN scores and
 * negative weights are the caller's to refuse.
 */
function deLong(labels, candidate, baseline, weights, orders = { candidate: (0,argsort/* argsort */.X)(candidate), baseline: (0,argsort/* argsort */.X)(baseline) }) {
    const classes = countClasses(labels, weights);
    const [negatives, positives] = classes.rows;
    if (positives < 2 || negatives < 2)
        return {
            undefined: `DeLong needs two rows of each class; there are ${positives} positive and ${negatives} negative`,
        };
    const first = placements(labels, candidate, orders.candidate, classes.total, weights);
    const second = placements(labels, baseline, orders.baseline, classes.total, weights);
    const sums = [new Moments(), new Moments()];
    for (let i = 0; i < labels.length; i++) {
        const weight = weights ? (weights[i] ?? 0) : 1;
        const moments = labels[i] === 1 ? sums[1] : sums[0];
        moments.add(weight, (first.values[i] ?? 0) - first.auc, (second.values[i] ?? 0) - second.auc);
    }
    const share = [0, 1].map((k) => {
        const n = classes.rows[k];
        const total = classes.total[k];
        return n / (n - 1) / (total * total);
    });
    const of = (key) => sums[0][key] * share[0] + sums[1][key] * share[1];
    const delta = first.auc - second.auc;
    const standardError = Math.sqrt(of('difference'));
    return {
        candidate: first.auc,
        baseline: second.auc,
        delta,
        candidateVariance: of('first'),
        baselineVariance: of('second'),
        covariance: of('both'),
        standardError,
        positives,
        negatives,
        z: standardError === 0 ? (delta === 0 ? 0 : Math.sign(delta) * Infinity) : delta / standardError,
        pValue: normalTwoSided(delta, standardError),
        acceleration: accelerationFrom(sums, classes.total),
    };
}
/** Σu³ / 6(Σu²)^(3/2), where u is a row's weighted deviation over the weight of its class. */
function accelerationFrom(sums, total) {
    const squares = sums[0].difference / total[0] ** 2 + sums[1].difference / total[1] ** 2;
    const cubes = sums[0].cubes / total[0] ** 3 + sums[1].cubes / total[1] ** 3;
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
function countClasses(labels, weights) {
    const rows = [0, 0];
    const total = [0, 0];
    for (let i = 0; i < labels.length; i++) {
        const weight = weights ? (weights[i] ?? 0) : 1;
        if (weight === 0)
            continue;
        const label = labels[i] === 1 ? 1 : 0;
        rows[label]++;
        total[label] += weight;
    }
    return { rows, total };
}
/** Weighted sums of squares and products of two deviations. */
class Moments {
    first = 0;
    second = 0;
    both = 0;
    difference = 0;
    cubes = 0;
    add(weight, first, second) {
        const square = weight * weight;
        const difference = first - second;
        this.first += square * first * first;
        this.second += square * second * second;
        this.both += square * first * second;
        this.difference += square * difference * difference;
        this.cubes += (weight * difference) ** 3;
    }
}
/**
 * For each row the share of the other class that the model places on its right side, ties one half: of a positive the negatives
 * below it, of a negative the positives above it. Their weighted mean over either class is the AUC.
 */
function placements(labels, scores, order, [negatives, positives], weights) {
    const sorted = (0,in_order/* inOrder */.a)(scores, order);
    const hits = (0,in_order/* hitsInOrder */.u)(labels, 1, order);
    const sortedWeights = weights && (0,in_order/* inOrder */.a)(weights, order);
    let below = 0;
    let above = positives;
    let area = 0;
    for (let start = 0; start < sorted.length;) {
        const score = sorted[start];
        let end = start;
        let tiedNegatives = 0;
        let tiedPositives = 0;
        for (; end < sorted.length && sorted[end] === score; end++) {
            const weight = sortedWeights ? (sortedWeights[end] ?? 0) : 1;
            const hit = hits[end] ?? 0;
            tiedPositives += weight * hit;
            tiedNegatives += weight * (1 - hit);
        }
        const ofPositive = (below + tiedNegatives / 2) / negatives;
        const ofNegative = (above - tiedPositives / 2) / positives;
        for (let i = start; i < end; i++)
            sorted[i] = hits[i] === 1 ? ofPositive : ofNegative;
        area += tiedPositives * (below + tiedNegatives / 2);
        below += tiedNegatives;
        above -= tiedPositives;
        start = end;
    }
    const values = new Float64Array(labels.length);
    for (let i = 0; i < sorted.length; i++)
        values[order[i] ?? 0] = sorted[i] ?? 0;
    return { values, auc: area / (positives * negatives) };
}

// EXTERNAL MODULE: ./src/stats/random.ts
var random = __webpack_require__(80748);
// EXTERNAL MODULE: ./src/stats/resample.ts
var resample = __webpack_require__(25676);
// EXTERNAL MODULE: ./src/stats/inference/bootstrap.ts + 1 modules
var bootstrap = __webpack_require__(19722);
;// CONCATENATED MODULE: ./src/stats/inference/auc-steps.ts


/** So many steps, of a count of at most 255 each, place less than 2³¹ pairs among themselves. */
const stepsOfBlock = 256;
/** `units` are the units of the rows, where these aren't the rows themselves. */
function aucSteps(labels, scores, order, units) {
    const hits = (0,in_order/* hitsInOrder */.u)(labels, 1, order);
    const steps = new Int32Array(order.length);
    for (let i = 0; i < steps.length; i++) {
        const row = order[i] ?? 0;
        steps[i] = ((units ? (units[row] ?? 0) : row) << 4) | (hits[i] ?? 0);
    }
    const runs = mixedRuns((0,in_order/* inOrder */.a)(scores, order), hits);
    if (runs.length === 0)
        return [steps];
    return [0, 1].map((first) => {
        const list = steps.slice();
        for (const [start, end] of runs) {
            let at = start;
            for (const label of [first, 1 - first])
                for (let i = start; i < end; i++)
                    if (hits[i] === label)
                        list[at++] = steps[i] ?? 0;
        }
        return list;
    });
}
/** Where the runs of equal scores begin and end that hold both positives and negatives. */
function mixedRuns(sorted, hits) {
    const runs = [];
    for (let start = 0; start < sorted.length;) {
        const score = sorted[start];
        let end = start;
        let positives = 0;
        for (; end < sorted.length && sorted[end] === score; end++)
            positives += hits[end] ?? 0;
        if (positives > 0 && positives < end - start)
            runs.push([start, end]);
        start = end;
    }
    return runs;
}
/**
 * The rows, or their clusters, numbered from 0 as they come in this order. All are as likely to be drawn, so their numbers are free: with
 * these one model's steps find their counts one behind the other, and those of a model like it not far away.
 */
function unitsAlong(order, clusters) {
    const units = new Int32Array(order.length);
    if (!clusters) {
        for (let i = 0; i < order.length; i++)
            units[order[i] ?? 0] = i;
        return { units, count: order.length };
    }
    const numbers = new Int32Array((0,bootstrap/* clusterCount */.A3)(clusters)).fill(-1);
    let count = 0;
    for (const row of order) {
        const cluster = clusters[row] ?? 0;
        if ((numbers[cluster] ?? 0) < 0)
            numbers[cluster] = count++;
        units[row] = numbers[cluster] ?? 0;
    }
    return { units, count };
}

;// CONCATENATED MODULE: ./src/stats/inference/auc-kernel.ts

/**
 * A function in WebAssembly with 128-bit vectors, which JavaScript has no words for: it walks over steps (see `AucSteps`) and adds up
 * for sixteen resamples at once how many pairs they place right. Written out byte by byte; the names are those of the
 * specification (WebAssembly 2.0, chapter 5).
 *
 * It takes the addresses of the first step and behind the last, at most 256 steps on, and writes for resample 0 to 15: the pairs
 * (16 numbers of 32 bits), the positives and the negatives (16 of 16 bits each) to address 0. Counts are bytes from address
 * `countsAt` on, sixteen for each unit.
 */
function aucKernel() {
    return Uint8Array.from([
        ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
        ...section(1, vector([[0x60, ...vector([[i32], [i32]]), ...vector([])]])),
        ...section(2, vector([[...auc_kernel_name('js'), ...auc_kernel_name('memory'), 0x02, 0x00, ...unsigned(1)]])),
        ...section(3, vector([[0]])),
        ...section(7, vector([[...auc_kernel_name('walk'), 0x00, 0]])),
        ...section(10, vector([sized(code())])),
    ]);
}
/** Behind what the function writes it keeps a copy of the counts of the steps that it walks over. */
const copyAt = 128;
const countsAt = copyAt + 16 * stepsOfBlock;
const [i32, v128] = [0x7f, 0x7b];
/** Parameters, then locals. */
const [from, end, at, step, copy] = [0, 1, 2, 3, 4];
const [counts, positives, low, high] = [5, 6, 7, 8];
const pairs = [9, 10, 11, 12];
const [positivesLow, positivesHigh, negativesLow, negativesHigh] = [13, 14, 15, 16];
function code() {
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
function overSteps(body) {
    return [
        ...[0x03, 0x40], // loop
        ...body,
        ...[...get(copy), ...constant(16), 0x6a, ...set(copy)], // i32.add
        ...[...get(at), ...constant(4), 0x6a, ...tee(at), ...get(end), 0x49, 0x0d, 0], // i32.lt_u, br_if 0
        0x0b,
    ];
}
const constant = (value) => [0x41, ...signed(value)];
const get = (local) => [0x20, local];
const set = (local) => [0x21, local];
const tee = (local) => [0x22, local];
const simd = (opcode) => [0xfd, ...unsigned(opcode)];
const add16 = (local, term) => [...get(local), ...term, ...simd(0x8e), ...set(local)];
const add32 = (local, term) => [...get(local), ...term, ...simd(0xae), ...set(local)];
const section = (id, content) => [id, ...sized(content)];
const sized = (content) => [...unsigned(content.length), ...content];
const vector = (items) => [...unsigned(items.length), ...items.flat()];
const auc_kernel_name = (text) => sized([...Buffer.from(text, 'utf8')]);
/** LEB128. */
function unsigned(value) {
    return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}
function signed(value) {
    return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

;// CONCATENATED MODULE: ./src/stats/inference/auc-lanes.ts




/** Resamples that one pass over the rows serves: a vector of 128 bits holds so many counts of a byte. */
const lanes = 16;
const lanesShift = 4;
const pageBytes = 65_536;
/** A WebAssembly memory has at most 4 GB; half of it is more than a bootstrap of so many rows should take. */
const mostBytes = 2 ** 31;
/**
 * The difference of two AUCs in replicates `from` up to, not including, `to`. Undefined where the processor lacks the vectors or the
 * rows are too many for one WebAssembly memory, or where there is none to be had: the caller then goes the slow way, to the same numbers.
 */
function aucDeltasByLanes(models, { units, seed, from, to }) {
    const stepsAt = countsAt + units * lanes;
    const lists = models.flat();
    const bytes = lists.reduce((sum, steps) => sum + steps.byteLength, stepsAt);
    const kernel = aucKernel();
    if (!WebAssembly.validate(kernel))
        return undefined;
    const memory = memoryOf(bytes);
    if (!memory)
        return undefined;
    const instance = new WebAssembly.Instance(new WebAssembly.Module(kernel), { js: { memory } });
    const walk = instance.exports.walk;
    if (!walk)
        return undefined;
    const counts = new Uint8Array(memory.buffer, countsAt, units * lanes);
    let next = stepsAt;
    const addresses = models.map((model) => model.map((steps) => {
        const start = next;
        new Int32Array(memory.buffer, start, steps.length).set(steps);
        next += steps.byteLength;
        return [start, next];
    }));
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
function memoryOf(bytes) {
    if (bytes > mostBytes)
        return undefined;
    try {
        return new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) });
    }
    catch (error) {
        // It reserves far more addresses than it uses, which a process may not be allowed to.
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
/** The areas of all lanes, of the lists of steps between two addresses each. */
function areasBy(memory, walk) {
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
function drawLanes(counts, units, seed, first, used) {
    counts.fill(0);
    const resamples = Array.from({ length: used }, (_, lane) => new resample/* Resample */.C(new random/* Random */.o(seed, first + lane), units));
    const blocks = resamples[0]?.blocks ?? 0;
    for (let block = 0; block < blocks; block++)
        for (const [lane, resample] of resamples.entries())
            resample.addBlock(block, counts, lanesShift, lane);
}

;// CONCATENATED MODULE: ./src/stats/inference/auc-bootstrap.ts




/** The paired bootstrap of the difference of two AUCs (candidate − baseline), of rows or of whole clusters: see {@link bootstrap}. */
function bootstrapAuc(scores, { replicates, seed, level, acceleration }) {
    const { labels, candidate, baseline, weights, clusters } = scores;
    const orders = scores.orders ?? { candidate: (0,argsort/* argsort */.X)(candidate), baseline: (0,argsort/* argsort */.X)(baseline) };
    const statistic = pairedAucDelta(labels, candidate, baseline, weights, orders);
    const draw = (from, to) => aucReplicates({ ...scores, orders }, seed, from, to);
    return (0,bootstrap/* bootstrap */.Nw)({ rows: labels.length, clusters, statistic, replicates, seed, level, acceleration, draw });
}
/**
 * The differences of the AUCs of replicates `from` up to, not including, `to`. Where every row has weight 1, sixteen at a time, on a
 * processor that can; the values are the same on one that can't.
 */
function aucReplicates(scores, seed, from, to) {
    const { labels, candidate, baseline, weights, clusters } = scores;
    const orders = scores.orders ?? { candidate: (0,argsort/* argsort */.X)(candidate), baseline: (0,argsort/* argsort */.X)(baseline) };
    const statistic = () => pairedAucDelta(labels, candidate, baseline, weights, orders);
    const rows = labels.length;
    if (weights)
        return (0,bootstrap/* bootstrapReplicates */.D9)({ rows, clusters, statistic: statistic(), seed }, from, to);
    const { units, count } = unitsAlong(orders.candidate, clusters);
    const models = [
        aucSteps(labels, candidate, orders.candidate, units),
        aucSteps(labels, baseline, orders.baseline, units),
    ];
    return (aucDeltasByLanes(models, { units: count, seed, from, to }) ??
        (0,bootstrap/* bootstrapReplicates */.D9)({ rows, clusters: units, statistic: statistic(), seed }, from, to));
}
/**
 * The difference of the AUCs (candidate − baseline) of a resample, given how often each row was drawn: one pass over each presorted
 * order, no sort, ties one half. NaN when the resample lacks one of the classes. NaN scores are the caller's to refuse.
 */
function pairedAucDelta(labels, candidate, baseline, weights, orders = { candidate: (0,argsort/* argsort */.X)(candidate), baseline: (0,argsort/* argsort */.X)(baseline) }) {
    const first = resampledAuc(labels, candidate, weights, orders.candidate);
    const second = resampledAuc(labels, baseline, weights, orders.baseline);
    return (counts) => first(counts) - second(counts);
}
/** The AUC of a resample in O(n). Up to 2²⁸ rows. Without weights the sums are whole numbers, exact up to 100 million rows. */
function resampledAuc(labels, scores, weights, order = (0,argsort/* argsort */.X)(scores)) {
    const lists = aucSteps(labels, scores, order);
    return (counts) => {
        let [pairs, all] = [0, 0];
        for (const steps of lists) {
            const placed = weights ? placedWeights(steps, counts, weights) : placedCounts(steps, counts);
            pairs += placed.pairs;
            all += placed.positives * placed.negatives;
        }
        return pairs / all;
    };
}
/** Whole numbers of 32 bits within a block, and no branch on the label, which no processor can foretell. */
function placedCounts(steps, counts) {
    let [pairs, positives, negatives] = [0, 0, 0];
    for (let start = 0, n = steps.length; start < n; start += stepsOfBlock) {
        const end = Math.min(n, start + stepsOfBlock);
        let [area, up, down] = [0, 0, 0];
        for (let i = start; i < end; i++) {
            const step = steps[i] ?? 0;
            const count = counts[step >>> 4] ?? 0;
            const positive = count & -(step & 1);
            area = (area + Math.imul(positive, down)) | 0;
            up = (up + positive) | 0;
            down = (down + count - positive) | 0;
        }
        pairs += up * negatives + area;
        positives += up;
        negatives += down;
    }
    return { pairs, positives, negatives };
}
function placedWeights(steps, counts, weights) {
    let [pairs, positives, negatives] = [0, 0, 0];
    for (const step of steps) {
        const row = step >>> 4;
        const weight = (counts[row] ?? 0) * (weights[row] ?? 0);
        const positive = weight * (step & 1);
        pairs += positive * negatives;
        positives += positive;
        negatives += weight - positive;
    }
    return { pairs, positives, negatives };
}

// EXTERNAL MODULE: ./src/stats/distributions/continued-fraction.ts
var continued_fraction = __webpack_require__(74483);
// EXTERNAL MODULE: ./src/stats/distributions/saddle-point.ts
var saddle_point = __webpack_require__(11811);
;// CONCATENATED MODULE: ./src/stats/distributions/incomplete-beta.ts


/**
 * The regularised incomplete beta function I_x(a, b) for a, b > 0, 0 ≤ x ≤ 1; `y` is 1 − x, given apart because it may be the exact
 * one of the two. On the side below the mean by the continued fraction of DiDonato & Morris (1992, BFRAC), in which nothing cancels
 * however large a and b are; small values keep their relative precision.
 */
function incomplete_beta_incompleteBeta(a, b, x, y) {
    if (x <= 0)
        return 0;
    if (y <= 0)
        return 1;
    return a * y < b * x ? 1 - belowMean(b, a, y, x) : belowMean(a, b, x, y);
}
function belowMean(a, b, x, y) {
    const leading = ((0,saddle_point/* binomialTerm */.ev)(a, a + b, x, y) * a * b) / (a + b);
    if (leading === 0)
        return 0;
    const distance = a * y - b * x + 1;
    const value = (0,continued_fraction/* continuedFraction */.a)((a * distance) / (a + 1), (m) => {
        const c = a + 2 * m - 1;
        const numerator = ((a + m - 1) / c) * ((a + b + m - 1) / c) * m * (b - m) * x * x;
        const denominator = m + (m * (b - m) * x) / c + ((a + m) * (distance + m * (1 + y))) / (c + 2);
        return [numerator, denominator];
    });
    return Math.min(1, leading / value);
}

;// CONCATENATED MODULE: ./src/stats/distributions/binomial.ts

/** P(X ≤ k) of the binomial distribution of `n` trials with success probability `p`. */
function binomialLower(k, n, p) {
    if (k < 0)
        return 0;
    return k >= n ? 1 : incomplete_beta_incompleteBeta(n - k, k + 1, 1 - p, p);
}
/** P(X ≥ k) of the same. */
function binomialUpper(k, n, p) {
    if (k <= 0)
        return 1;
    return k > n ? 0 : incomplete_beta_incompleteBeta(k, n - k + 1, p, 1 - p);
}

;// CONCATENATED MODULE: ./src/stats/inference/proportions.ts



/** McNemar's exact test on the rows on which exactly one model is right (binomial with ½). Without any such row every p is 1. */
function mcNemarExact(baselineOnly, candidateOnly) {
    const flips = baselineOnly + candidateOnly;
    const worse = binomialLower(candidateOnly, flips, 0.5);
    const better = binomialUpper(candidateOnly, flips, 0.5);
    return { pValue: Math.min(1, 2 * Math.min(worse, better)), worse, better };
}
const rowsOf = ({ both, baselineOnly, candidateOnly, neither }) => both + baselineOnly + candidateOnly + neither;
const noRows = { undefined: 'there are no rows' };
/**
 * Confidence interval of the difference candidate − baseline of two proportions on the same rows: method 10 of Newcombe (1998,
 * Statistics in Medicine 17:2635), Wilson's intervals joined with the continuity-corrected φ. Holds its level at small n and at the
 * edges, where Wald's has width 0.
 */
function newcombePaired(table, level) {
    const n = rowsOf(table);
    if (n === 0)
        return noRows;
    const z = -(0,normal/* normalQuantile */.Zl)((1 - level) / 2);
    const candidate = table.both + table.candidateOnly;
    const baseline = table.both + table.baselineOnly;
    const [candidateLow, candidateHigh] = wilson(candidate, n, z);
    const [baselineLow, baselineHigh] = wilson(baseline, n, z);
    const [p, q] = [candidate / n, baseline / n];
    const phi = correctedPhi(table, n);
    const join = (x, y) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
    const delta = (table.candidateOnly - table.baselineOnly) / n;
    return [delta - join(p - candidateLow, baselineHigh - q), delta + join(candidateHigh - p, q - baselineLow)];
}
/** Wilson's score interval of a proportion. */
function wilson(count, n, z) {
    const p = count / n;
    const centre = p + (z * z) / (2 * n);
    const half = z * Math.sqrt((p * (1 - p) + (z * z) / (4 * n)) / n);
    const scale = 1 + (z * z) / n;
    return [(centre - half) / scale, (centre + half) / scale];
}
/** The correlation of the two models' being right, drawn towards 0 by half a row when positive; 0 when a margin is empty. */
function correctedPhi({ both, baselineOnly, candidateOnly, neither }, n) {
    const margins = (both + baselineOnly) * (candidateOnly + neither) * (both + candidateOnly) * (baselineOnly + neither);
    if (margins === 0)
        return 0;
    const product = both * neither - baselineOnly * candidateOnly;
    return (product > 0 ? Math.max(0, product - n / 2) : product) / Math.sqrt(margins);
}
/** The difference candidate − baseline with Wald's standard error √(b + c − (b − c)²/n)/n, which is 0 without discordant rows. */
function waldPaired(table, level) {
    const n = rowsOf(table);
    if (n === 0)
        return noRows;
    const difference = table.candidateOnly - table.baselineOnly;
    const flips = table.candidateOnly + table.baselineOnly;
    const delta = difference / n;
    const standardError = Math.sqrt(Math.max(0, flips - (difference * difference) / n)) / n;
    return { delta, standardError, interval: normalInterval(delta, standardError, level) };
}
/**
 * One-sided p of H0 "candidate − baseline ≤ −margin" by the score test of Tango (1998, Statistics in Medicine 17:891), which keeps its
 * level where Wald's doesn't. At margin 0 it is McNemar's test without continuity correction; without discordant rows it is 1 there.
 */
function tangoNonInferiority(table, margin) {
    const n = rowsOf(table);
    const { candidateOnly, baselineOnly } = table;
    if (n === 0)
        return 1;
    // The restricted estimate of P(only the baseline is right), given that the difference is −margin.
    const linear = candidateOnly + baselineOnly + (2 * n - candidateOnly + baselineOnly) * margin;
    const constant = baselineOnly * margin * (1 + margin);
    const root = Math.sqrt(Math.max(0, linear * linear - 8 * n * constant));
    const restricted = (linear + root) / (4 * n);
    const variance = n * (2 * restricted - margin * (1 + margin));
    const excess = candidateOnly - baselineOnly + n * margin;
    if (variance <= 0)
        return excess > 0 ? 0 : 1;
    return (0,normal/* normalUpper */.su)(excess / Math.sqrt(variance));
}

// EXTERNAL MODULE: ./src/stats/inference/bca.ts
var bca = __webpack_require__(48377);
;// CONCATENATED MODULE: ./src/stats/distributions/student.ts


/** P(T > t) of Student's t distribution with `degrees` > 0 degrees of freedom, precise in both tails. */
function student_studentUpper(t, degrees) {
    if (Number.isNaN(t))
        return NaN;
    if (!Number.isFinite(t))
        return t > 0 ? 0 : 1;
    const square = t * t;
    const tail = incompleteBeta(degrees / 2, 0.5, degrees / (degrees + square), square / (degrees + square)) / 2;
    return t >= 0 ? tail : 1 - tail;
}
/** t with P(T ≤ t) = p, for 0 < p < 1. */
function student_studentQuantile(p, degrees) {
    if (!(p > 0 && p < 1))
        throw new RangeError(`a probability is between 0 and 1, not ${p}`);
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    let low = 0;
    let high = Math.max(1, -normalQuantile(tail));
    while (student_studentUpper(high, degrees) > tail) {
        low = high;
        high *= 2;
    }
    for (;;) {
        const middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            return p < 0.5 ? -high : high;
        if (student_studentUpper(middle, degrees) > tail)
            low = middle;
        else
            high = middle;
    }
}

;// CONCATENATED MODULE: ./src/stats/inference/paired-t.ts

/** Undefined with fewer than two differences. NaN is the caller's to refuse. */
function pairedT(differences) {
    const n = differences.length;
    if (n < 2)
        return { undefined: `a paired t test needs two rows; there ${n === 1 ? 'is 1' : 'are none'}` };
    let sum = 0;
    for (const difference of differences)
        sum += difference;
    const mean = sum / n;
    let squares = 0;
    for (const difference of differences)
        squares += (difference - mean) ** 2;
    // What rounding leaves of equal differences is no variance.
    const standardError = squares <= n * (1e-15 * mean) ** 2 ? 0 : Math.sqrt(squares / (n - 1) / n);
    const degrees = n - 1;
    const statisticAt = (shift) => {
        if (standardError === 0)
            return mean + shift === 0 ? 0 : Math.sign(mean + shift) * Infinity;
        return (mean + shift) / standardError;
    };
    const statistic = statisticAt(0);
    return {
        mean,
        standardError,
        degrees,
        statistic,
        pValue: Math.min(1, 2 * studentUpper(Math.abs(statistic), degrees)),
        interval(level) {
            const half = standardError === 0 ? 0 : -studentQuantile((1 - level) / 2, degrees) * standardError;
            return [mean - half, mean + half];
        },
        nonInferiority(margin) {
            if (standardError === 0)
                return mean + margin > 0 ? 0 : 1;
            return studentUpper(statisticAt(margin), degrees);
        },
    };
}

;// CONCATENATED MODULE: ./src/stats/inference/wilcoxon.ts


/** scipy's rule ("auto"): exact up to 50 differences without ties or zeros, and up to 13 with. */
const exactWithout = 50;
const exactWith = 13;
/**
 * Wilcoxon's signed-rank test of differences of the same rows; ties share midranks, zeros are dropped, the normal approximation has
 * no continuity correction: scipy's `wilcoxon(d)`. All differences 0: p = 1. Undefined without any. NaN is the caller's to refuse.
 */
function wilcoxon(differences) {
    if (differences.length === 0)
        return { undefined: 'there are no rows' };
    const kept = differences.filter((difference) => difference !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
    const n = kept.length;
    const zeros = differences.length - n;
    if (n === 0)
        return { statistic: 0, pValue: 1, method: 'exact', zeros };
    const doubled = new Float64Array(n);
    let plus = 0;
    let tieTerm = 0;
    for (let start = 0; start < n;) {
        let end = start + 1;
        while (end < n && Math.abs(kept[end] ?? 0) === Math.abs(kept[start] ?? 0))
            end++;
        for (let i = start; i < end; i++) {
            doubled[i] = start + end + 1;
            if ((kept[i] ?? 0) > 0)
                plus += start + end + 1;
        }
        const size = end - start;
        tieTerm += size ** 3 - size;
        start = end;
    }
    const total = n * (n + 1);
    const smaller = Math.min(plus, total - plus);
    const statistic = smaller / 2;
    const exact = differences.length <= (tieTerm === 0 && zeros === 0 ? exactWithout : exactWith);
    if (exact) {
        let ways = 0;
        const counts = signedRankCounts(doubled);
        for (let sum = 0; sum <= smaller; sum++)
            ways += counts[sum] ?? 0;
        return { statistic, pValue: Math.min(1, (2 * ways) / 2 ** n), method: 'exact', zeros };
    }
    const deviation = Math.sqrt((n * (n + 1) * (2 * n + 1) - tieTerm / 2) / 24);
    return {
        statistic,
        pValue: Math.min(1, 2 * normalUpper((total / 4 - statistic) / deviation)),
        method: 'normal',
        zeros,
    };
}

// EXTERNAL MODULE: ./src/stats/inference/adjust.ts
var adjust = __webpack_require__(85896);
;// CONCATENATED MODULE: ./src/stats/inference/index.ts
/**
 * Is the candidate worse than the baseline, beyond noise? Paired throughout: row i of both models is the same case.
 *
 * `delta` is candidate − baseline. p-values of non-inferiority test H0 "worse than the baseline by `margin` or more" (margin ≥ 0)
 * against "not that much worse"; small means non-inferior. They and `decide` take a delta of which more is better: for a loss
 * pass the negated delta or interval (`oriented`).
 */












/***/ }),

/***/ 36049:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
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
function argsort(values) {
    const order = new Uint32Array(values.length);
    for (let i = 0; i < order.length; i++)
        order[i] = i;
    if (values.length < radixFrom)
        return order.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
    return radix(sortableBits(values), order);
}
/** Two 32-bit words a value (low, high) whose unsigned order is the order of the doubles. */
function sortableBits(values) {
    const doubles = new Float64Array(values.length);
    // Adding 0 turns -0 into 0, which would sort apart from it.
    for (let i = 0; i < doubles.length; i++)
        doubles[i] = (values[i] ?? 0) + 0;
    const words = new Uint32Array(doubles.buffer);
    for (let i = 0; i < words.length; i += 2) {
        const high = words[i + 1] ?? 0;
        if (high >>> 31 === 1) {
            words[i] = ~(words[i] ?? 0);
            words[i + 1] = ~high;
        }
        else
            words[i + 1] = high | 0x80000000;
    }
    return words;
}
/** Sorts by one digit after the other, from the lowest. Keys and rows move together, so that each pass reads them as they lie. */
function radix(words, order) {
    const n = order.length;
    const starts = startsOf(words);
    let [keys, rows] = [words, order];
    let [nextKeys, nextRows] = [new Uint32Array(2 * n), new Uint32Array(n)];
    for (let digit = 0; digit < digits; digit++) {
        const places = starts.subarray(digit * buckets, (digit + 1) * buckets);
        // All values have the same digit here.
        if (places.every((place) => place === 0 || place === n))
            continue;
        scatter(keys, rows, digit, places, nextKeys, nextRows);
        [keys, nextKeys] = [nextKeys, keys];
        [rows, nextRows] = [nextRows, rows];
    }
    return rows;
}
/** For each digit and bucket how many values stand before it. */
function startsOf(words) {
    const starts = new Uint32Array(digits * buckets);
    const count = (bucket) => {
        starts[bucket] = (starts[bucket] ?? 0) + 1;
    };
    for (let i = 0; i < words.length; i += 2) {
        const low = words[i] ?? 0;
        const high = words[i + 1] ?? 0;
        for (let digit = 0; digit < digits; digit++)
            count(digit * buckets + digitOf(low, high, digit));
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
function scatter(keys, rows, digit, places, toKeys, toRows) {
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
function digitOf(low, high, digit) {
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


/***/ }),

/***/ 13751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ binomial)
/* harmony export */ });
/** Below this mean, counting up from 0 is faster than rejection. */
const smallMean = 10;
/**
 * A draw from the binomial distribution of `n` trials with probability `p`, exact up to rounding: by inversion where the mean is
 * small, else by transformed rejection (BTRS of Hörmann 1993, "The generation of binomial random variates").
 */
function binomial(random, n, p) {
    if (n <= 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - binomial(random, n, 1 - p);
    return n * p < smallMean ? inversion(random, n, p) : rejection(random, n, p);
}
function inversion(random, n, p) {
    const odds = p / (1 - p);
    for (;;) {
        let probability = Math.exp(n * Math.log1p(-p));
        let u = random.unit();
        for (let k = 0; k <= n; k++) {
            if (u < probability)
                return k;
            u -= probability;
            probability *= (odds * (n - k)) / (k + 1);
        }
        // Rounding left a sliver above the last probability: draw again.
    }
}
function rejection(random, n, p) {
    const odds = p / (1 - p);
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const c = n * p + 0.5;
    const alpha = (2.83 + 5.1 / b) * spread;
    const accept = 0.92 - 4.2 / b;
    const mode = Math.floor((n + 1) * p);
    const atMode = tail(mode) + tail(n - mode);
    for (;;) {
        const u = random.unit() - 0.5;
        let v = random.unit();
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + c);
        if (us >= 0.07 && v <= accept)
            return k;
        if (k < 0 || k > n)
            continue;
        v = Math.log((v * alpha) / (a / (us * us) + b));
        const bound = (mode + 0.5) * Math.log((mode + 1) / (odds * (n - mode + 1))) +
            (n + 1) * Math.log((n - mode + 1) / (n - k + 1)) +
            (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
            atMode -
            tail(k) -
            tail(n - k);
        if (v <= bound)
            return k;
    }
}
/** ln k! beyond Stirling's (k + ½) ln(k + 1) − (k + 1) + ½ ln 2π. */
function tail(k) {
    if (k < tails.length)
        return tails[k] ?? 0;
    const next = k + 1;
    return (1 / 12 - (1 / 360 - 1 / 1260 / (next * next)) / (next * next)) / next;
}
const tails = Array.from({ length: 10 }, (_, k) => {
    let logFactorial = 0;
    for (let i = 2; i <= k; i++)
        logFactorial += Math.log(i);
    return logFactorial - (k + 0.5) * Math.log(k + 1) + (k + 1) - 0.5 * Math.log(2 * Math.PI);
});


/***/ }),

/***/ 35503:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   u: () => (/* binding */ hitsInOrder)
/* harmony export */ });
/**
 * Values in another order, in a loop that does nothing else: so a processor waits for many of them at once. (`from` with a function
 * takes fifteen times as long.)
 */
function inOrder(values, order) {
    const ordered = new Float64Array(order.length);
    for (let i = 0; i < ordered.length; i++)
        ordered[i] = values[order[i] ?? 0] ?? 0;
    return ordered;
}
/** 1 where the row has this label, in another order. */
function hitsInOrder(labels, label, order) {
    const hits = new Uint8Array(order.length);
    for (let i = 0; i < hits.length; i++)
        hits[i] = labels[order[i] ?? 0] === label ? 1 : 0;
    return hits;
}


/***/ }),

/***/ 80748:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
const { imul } = Math;
/**
 * The generator xoshiro128** (Blackman & Vigna 2021), 32 bits a draw, seeded from a hex digest: the same seed gives the same numbers on
 * every machine. `stream` picks one of many independent sequences of a seed, so that replicate r of a bootstrap is the same
 * whichever worker draws it.
 */
class Random {
    a;
    b;
    c;
    d;
    /** Throws a RangeError when `seed` isn't at least 8 hex digits. */
    constructor(seed, stream = 0) {
        if (!/^(?:[\da-f]{8})[\da-f]*$/i.test(seed))
            throw new RangeError('a seed is a digest of at least 8 hex digits');
        const state = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
        const words = (seed.match(/.{1,8}/g) ?? []).map((word) => parseInt(word, 16));
        // Each word reaches every part of the state through a mixing step.
        for (const word of [...words, stream >>> 0, Math.floor(stream / 2 ** 32)]) {
            for (let i = 0; i < 4; i++)
                state[i] = mix((state[i] ?? 0) ^ mix(word + imul(i + 1, 0x9e3779b9)));
            for (let i = 0; i < 4; i++)
                state[i] = mix((state[i] ?? 0) + (state[(i + 3) % 4] ?? 0));
        }
        [this.a, this.b, this.c, this.d] = state;
        if ((this.a | this.b | this.c | this.d) === 0)
            this.a = 1;
    }
    /** 32 random bits, as an unsigned integer. */
    bits() {
        const product = imul(this.b, 5);
        const result = imul((product << 7) | (product >>> 25), 9);
        const shifted = this.b << 9;
        this.c ^= this.a;
        this.d ^= this.b;
        this.b ^= this.c;
        this.a ^= this.d;
        this.c ^= shifted;
        this.d = (this.d << 11) | (this.d >>> 21);
        return result >>> 0;
    }
    /** A whole number from 0 up to, not including, `limit` ≤ 2³²; every one exactly as likely (Lemire 2019). */
    below(limit) {
        for (;;) {
            const draw = this.bits();
            const low = imul(draw, limit) >>> 0;
            if (low >= limit || low >= 2 ** 32 % limit)
                return Math.round((draw * limit - low) * 2 ** -32);
        }
    }
    /**
     * Throws balls into 1,024 cells, each with the same chance, and counts them; the cells are `2 ** shift` apart from `start` on, shift
     * at most 10. Ten bits a ball, three balls of each 32 bits, without leaving the loop.
     */
    scatter(balls, counts, start, shift) {
        let { a, b, c, d } = this;
        const mask = 0x3ff << shift;
        for (let left = balls; left > 0; left -= 3) {
            const product = imul(b, 5);
            const draw = imul((product << 7) | (product >>> 25), 9);
            const shifted = b << 9;
            c ^= a;
            d ^= b;
            b ^= c;
            a ^= d;
            c ^= shifted;
            d = (d << 11) | (d >>> 21);
            const first = start + ((draw << shift) & mask);
            counts[first] = (counts[first] ?? 0) + 1;
            if (left === 1)
                break;
            const second = start + ((draw >>> (10 - shift)) & mask);
            counts[second] = (counts[second] ?? 0) + 1;
            if (left === 2)
                break;
            const third = start + ((draw >>> (20 - shift)) & mask);
            counts[third] = (counts[third] ?? 0) + 1;
        }
        [this.a, this.b, this.c, this.d] = [a, b, c, d];
    }
    /** A number from 0 up to, not including, 1, in steps of 2⁻⁵³. */
    unit() {
        return ((this.bits() >>> 5) * 2 ** 26 + (this.bits() >>> 6)) / 2 ** 53;
    }
}
/** The finaliser of MurmurHash3: every bit of the input changes about half of the output's. */
function mix(value) {
    let h = value | 0;
    h = imul(h ^ (h >>> 16), 0x85ebca6b);
    h = imul(h ^ (h >>> 13), 0xc2b2ae35);
    return h ^ (h >>> 16);
}


/***/ }),

/***/ 25676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Resample),
/* harmony export */   j: () => (/* binding */ resampleInto)
/* harmony export */ });
/* harmony import */ var _metrics_binomial_draw__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13751);

/** Units are drawn block by block, so that the counts being raised stay in the first-level cache. */
const unitsOfBlock = 1024;
/**
 * A bootstrap resample of `units` units: as many draws with replacement, each unit as likely. How many draws fall into each block of
 * 1,024 units is drawn first, halving by binomials; then the draws of a block are spread evenly over its units. That is the same
 * distribution as drawing one by one, and up to ten times as fast where the counts are larger than a cache.
 *
 * The counts of a unit fit a byte: with more than 255 units the chance that one is drawn 256 times is below 1e-500.
 */
class Resample {
    random;
    units;
    blocks;
    draws;
    constructor(random, units) {
        this.random = random;
        this.units = units;
        this.blocks = Math.ceil(units / unitsOfBlock);
        this.draws = new Int32Array(this.blocks);
        if (units > 0)
            this.halve(0, this.blocks, units);
    }
    /** Adds the draws of a block, which must be taken in their order: unit u counts at `u * 2 ** shift + lane`. */
    addBlock(block, counts, shift, lane) {
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
    halve(from, to, draws) {
        if (to - from === 1) {
            this.draws[from] = draws;
            return;
        }
        const middle = (from + to) >> 1;
        const [start, end] = [from * unitsOfBlock, Math.min(this.units, to * unitsOfBlock)];
        const lower = (0,_metrics_binomial_draw__WEBPACK_IMPORTED_MODULE_0__/* .binomial */ .Q)(this.random, draws, (middle * unitsOfBlock - start) / (end - start));
        this.halve(from, middle, lower);
        this.halve(middle, to, draws - lower);
    }
}
/** Draws as many units as `counts` has, with replacement, and adds 1 to the count of each. */
function resampleInto(counts, random) {
    const resample = new Resample(random, counts.length);
    for (let block = 0; block < resample.blocks; block++)
        resample.addBlock(block, counts, 0, 0);
}


/***/ }),

/***/ 52234:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r7: () => (/* binding */ undefinedBecause),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   sw: () => (/* binding */ defined)
/* harmony export */ });
/** A number; one that isn't finite (an overflow, 0/0 that nobody explained) is undefined instead. */
function defined(value, note) {
    if (!Number.isFinite(value))
        return undefinedBecause('the result is not a finite number');
    return note === undefined ? { value } : { value, note };
}
function undefinedBecause(reason) {
    return { undefined: reason };
}
/** The number, or NaN where there is none: for arithmetic over many replicates. */
function numberOf(value) {
    return 'value' in value ? value.value : NaN;
}


/***/ })

};
