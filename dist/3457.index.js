export const id = 3457;
export const ids = [3457];
export const modules = {

/***/ 23457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jsonLinesNames: () => (/* binding */ jsonLinesNames),
  readJsonLines: () => (/* binding */ readJsonLines)
});

// EXTERNAL MODULE: ./src/formats/table/builder.ts + 1 modules
var builder = __webpack_require__(16341);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/formats/table/csv-scanner.ts
var csv_scanner = __webpack_require__(14440);
;// CONCATENATED MODULE: ./src/formats/table/json-scanner.ts

const [doubleQuote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [zero, nine, minus, plus, point] = [0x30, 0x39, 0x2d, 0x2b, 0x2e];
/** What may stand behind a backslash. */
const escapes = Buffer.from('"\\/bfnrtu');
const fourHexDigits = /^[\da-f]{4}$/i;
/** Values nested deeper than this are refused. */
const deepest = 100;
/** A line that isn't JSON. */
class JsonSyntaxError extends Error {
}
/**
 * Reads JSON (RFC 8259) from bytes, one token after the other, without making strings. It also takes NaN, Infinity and
 * -Infinity, which Python writes.
 */
class JsonScanner {
    at = 0;
    /** Where the value last read begins and ends; a string without its quotes. */
    start = 0;
    end = 0;
    /** Whether the string last read holds a backslash. */
    escaped = false;
    bytes = Buffer.alloc(0);
    from = 0;
    limit = 0;
    open(bytes, from, limit) {
        this.bytes = bytes;
        this.from = from;
        this.at = from;
        this.limit = limit;
    }
    /** The byte that comes next behind blanks; -1 at the end. It isn't taken. */
    peek() {
        const { bytes, limit } = this;
        let at = this.at;
        let byte = -1;
        for (; at < limit; at++) {
            byte = bytes[at] ?? 0;
            if (byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)
                break;
        }
        this.at = at;
        return at < limit ? byte : -1;
    }
    /** Takes a sign if it comes next. */
    take(sign) {
        if (this.peek() !== sign)
            return false;
        this.at++;
        return true;
    }
    expect(sign, what) {
        if (!this.take(sign))
            this.fail(what);
    }
    /** Begins an object. Its members are then read by turns: {@link nextKey}, {@link value}. */
    beginObject() {
        this.expect(openBrace, 'an object');
    }
    /** The next key (see `start`, `end`), or `false` behind the object's last member. */
    nextKey(first) {
        if (this.take(closeBrace))
            return false;
        if (!first) {
            this.expect(comma, '"," or "}"');
        }
        if (this.peek() !== doubleQuote)
            this.fail('a key');
        this.string();
        const [start, end, escaped] = [this.start, this.end, this.escaped];
        this.expect(colon, '":"');
        [this.start, this.end, this.escaped] = [start, end, escaped];
        return true;
    }
    /** Takes one value, nested ones wholly. */
    value(depth = 0) {
        const first = this.peek();
        if (first === doubleQuote) {
            this.string();
            return 'string';
        }
        if (first === openBrace || first === openBracket) {
            if (depth === deepest)
                this.fail(`at most ${deepest} levels`);
            const start = this.at;
            if (first === openBrace)
                this.skipObject(depth);
            else
                this.skipArray(depth);
            this.start = start;
            this.end = this.at;
            return 'nested';
        }
        this.start = this.at;
        const kind = this.literal(first);
        this.end = this.at;
        return kind;
    }
    fail(expected) {
        const place = this.at < this.limit ? `at byte ${this.at - this.from + 1}` : 'at its end';
        throw new JsonSyntaxError(`not one JSON object: expected ${expected} ${place} of the line`);
    }
    skipObject(depth) {
        this.beginObject();
        for (let first = true; this.nextKey(first); first = false)
            this.value(depth + 1);
    }
    skipArray(depth) {
        this.at++;
        if (this.take(closeBracket))
            return;
        do
            this.value(depth + 1);
        while (this.take(comma));
        this.expect(closeBracket, '"," or "]"');
    }
    literal(first) {
        if (first === 0x74)
            return this.word('true', 'boolean');
        if (first === 0x66)
            return this.word('false', 'boolean');
        if (first === 0x6e)
            return this.word('null', 'null');
        if (first === 0x4e)
            return this.word('NaN', 'number');
        if (first === minus)
            this.at++;
        if (this.bytes[this.at] === 0x49)
            return this.word('Infinity', 'number');
        this.number();
        return 'number';
    }
    word(word, kind) {
        for (let i = 0; i < word.length; i++, this.at++)
            if (this.at >= this.limit || this.bytes[this.at] !== word.charCodeAt(i))
                this.fail('a value');
        return kind;
    }
    number() {
        const start = this.at;
        if (!this.digits())
            this.fail('a value');
        if (this.at - start > 1 && this.bytes[start] === zero) {
            this.at = start + 1;
            this.fail('no digit after a leading zero');
        }
        if (this.at < this.limit && this.bytes[this.at] === point) {
            this.at++;
            if (!this.digits())
                this.fail('a digit');
        }
        if (this.at < this.limit && ((this.bytes[this.at] ?? 0) | 0x20) === 0x65) {
            this.at++;
            const sign = this.bytes[this.at];
            if (this.at < this.limit && (sign === minus || sign === plus))
                this.at++;
            if (!this.digits())
                this.fail('a digit');
        }
    }
    digits() {
        const { bytes, limit } = this;
        const start = this.at;
        let at = start;
        for (; at < limit; at++) {
            const byte = bytes[at] ?? 0;
            if (byte < zero || byte > nine)
                break;
        }
        this.at = at;
        return at > start;
    }
    string() {
        const { bytes, limit } = this;
        let at = this.at + 1;
        this.start = at;
        this.escaped = false;
        for (; at < limit; at++) {
            const byte = bytes[at] ?? 0;
            if (byte === doubleQuote) {
                this.end = at;
                this.at = at + 1;
                if (at - this.start > csv_scanner/* longestField */.Tu)
                    this.fail(`at most ${csv_scanner/* longestField */.Tu} bytes in a string`);
                return;
            }
            if (byte === backslash) {
                this.escaped = true;
                at++;
                if (!escapes.includes(bytes[at] ?? 0))
                    break;
                if (bytes[at] === 0x75 && !fourHexDigits.test(bytes.toString('latin1', at + 1, at + 5)))
                    break;
            }
            else if (byte < 0x20) {
                break;
            }
        }
        this.at = Math.min(at, limit);
        this.fail('the end of a string');
    }
}

// EXTERNAL MODULE: ./src/formats/table/number.ts
var number = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/formats/table/table.ts
var table = __webpack_require__(98339);
;// CONCATENATED MODULE: ./src/formats/table/json-lines.ts





/** The longest line. */
const longestLine = 64 * 1024 * 1024;
/** So much of a file tells the names of its columns. */
const namesBytes = 1024 * 1024;
const rowsBetweenChecks = 65_536;
const lineFeed = 0x0a;
/**
 * Reads columns of JSON Lines: one object a line, empty lines left out. A key that a row lacks, and `null`, is a missing cell.
 * Numbers make a column of numbers (one with an integer of 16 digits or more is text), strings or booleans one of text. A
 * column of values of several kinds, or of nested ones, is an error when it was asked for, else it is skipped.
 */
async function readJsonLines(source, wanted) {
    const first = new JsonRows(source.file, wanted);
    await eachLine(source, first);
    (0,table/* chooseColumns */.hp)(source.file, first.names, wanted);
    const columns = first.finish();
    if (first.turned.size > 0) {
        const late = new JsonRows(source.file, [...first.turned], true);
        await eachLine(source, late);
        for (const [name, column] of late.finish())
            columns.set(name, column);
    }
    const format = source.gzip ? 'JSON Lines, gzip' : 'JSON Lines';
    return (0,table/* makeTable */.d)({
        source: source.file,
        format,
        rows: first.rows,
        names: first.names,
        columns,
        skipped: first.skipped,
    });
}
/** The keys that occur in the first megabyte of JSON Lines. */
async function jsonLinesNames(source) {
    const rows = new JsonRows(source.file, []);
    await eachLine(source, rows, namesBytes);
    return rows.names;
}
async function eachLine(source, rows, most = Infinity) {
    let rest = Buffer.alloc(0);
    let searched = 0;
    let taken = 0;
    for await (const piece of source.text()) {
        const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
        let at = 0;
        for (let end = bytes.indexOf(lineFeed, searched); end !== -1; end = bytes.indexOf(lineFeed, at)) {
            rows.line(bytes, at, end);
            at = end + 1;
            if (taken + at > most)
                return;
        }
        taken += at;
        rest = bytes.subarray(at);
        searched = rest.length;
        if (rest.length > longestLine)
            rows.fail(`is longer than ${longestLine} bytes`);
    }
    if (rest.length > 0)
        rows.line(rest, 0, rest.length);
}
class JsonRows {
    file;
    asText;
    rows = 0;
    /** Columns of numbers that must be read as text: their integers are too long. */
    turned = new Set();
    /** Columns that can't be read → why. */
    skipped = new Map();
    lines = 0;
    /** How many columns have a builder. */
    filled = 0;
    columns = [];
    byName = new Map();
    scanner = new JsonScanner();
    parser = new number/* NumberParser */.d();
    wanted;
    constructor(file, wanted, asText = false) {
        this.file = file;
        this.asText = asText;
        this.wanted = wanted === undefined ? undefined : new Set(wanted);
    }
    get names() {
        return this.columns.map(({ name }) => name);
    }
    /** The columns that were asked for and could be read. */
    finish() {
        const read = this.columns.filter(({ name, wanted }) => wanted && !this.skipped.has(name) && !this.turned.has(name));
        (0,table/* checkCells */.Qn)(this.file, this.rows, read.length);
        return new Map(read.map((column) => [column.name, this.pad(column, column.builder ?? new builder/* NumberBuilder */.dd()).finish(this.rows)]));
    }
    line(bytes, start, end) {
        this.lines++;
        const { scanner } = this;
        scanner.open(bytes, start, end);
        if (scanner.peek() === -1)
            return;
        if (this.rows === builder/* mostRows */.ZB)
            this.fail(`more than ${builder/* mostRows */.ZB} rows`);
        if (this.rows % rowsBetweenChecks === 0)
            (0,table/* checkCells */.Qn)(this.file, this.rows, this.filled);
        let column;
        try {
            scanner.beginObject();
            for (let position = 0; scanner.nextKey(position === 0); position++) {
                column = this.column(bytes, position);
                if (column.row === this.rows)
                    this.fail('the key occurs twice', column);
                column.row = this.rows;
                this.cell(bytes, column, scanner.value());
            }
            if (scanner.peek() !== -1)
                scanner.fail('nothing more');
        }
        catch (error) {
            const problem = error instanceof JsonSyntaxError ? error.message : (0,builder/* builderProblem */.XE)(error);
            if (problem === undefined)
                throw error;
            this.fail(problem, error instanceof JsonSyntaxError ? undefined : column);
        }
        this.rows++;
    }
    fail(problem, column) {
        throw new error/* TableError */.rQ(this.file, problem, { row: this.rows + 1, line: this.lines, column: column?.name });
    }
    /** The column whose key the scanner has read. Keys mostly come in the same order in every row. */
    column(bytes, position) {
        const { start, end, escaped } = this.scanner;
        const guess = this.columns[position];
        if (guess !== undefined && sameBytes(guess.key, bytes, start, end))
            return guess;
        const key = bytes.subarray(start, end);
        const name = escaped ? unquote(key) : key.toString('utf8');
        const known = this.byName.get(name);
        if (known !== undefined)
            return known;
        if (this.columns.length === table/* mostColumns */.Ri)
            this.fail(`more than ${table/* mostColumns */.Ri} different keys`);
        const wanted = this.wanted === undefined || this.wanted.has(name);
        const column = {
            name,
            key: Buffer.from(key),
            wanted,
            kind: undefined,
            builder: undefined,
            row: -1,
            filled: 0,
        };
        this.columns.push(column);
        this.byName.set(name, column);
        return column;
    }
    cell(bytes, column, kind) {
        if (!column.wanted || this.skipped.has(column.name))
            return;
        if (kind === 'null')
            return;
        if (kind === 'nested') {
            this.skip(column, 'holds a list or an object');
            return;
        }
        if (column.kind === undefined)
            this.begin(column, kind);
        else if (column.kind !== kind) {
            this.skip(column, `holds a ${kind} after a ${column.kind}`);
            return;
        }
        if (column.builder === undefined)
            return;
        const { rows } = this;
        const { start, end, escaped } = this.scanner;
        const builder = this.pad(column, column.builder);
        column.filled = rows + 1;
        if (builder.kind === 'text') {
            const plain = escaped ? Buffer.from(unquote(bytes.subarray(start, end))) : undefined;
            const { dictionary } = builder;
            builder.set(rows, plain ? dictionary.intern(plain, 0, plain.length) : dictionary.intern(bytes, start, end));
        }
        else if (this.parser.parse(bytes, start, end) === 'number') {
            builder.set(rows, this.parser.value);
        }
        else {
            this.turned.add(column.name);
            column.builder = undefined;
        }
    }
    begin(column, kind) {
        (0,table/* checkCells */.Qn)(this.file, this.rows, ++this.filled);
        column.kind = kind;
        column.builder = kind === 'number' && !this.asText ? new builder/* NumberBuilder */.dd() : new builder/* TextBuilder */.tW();
    }
    /** Makes the cells missing that lie between the last value and this row. */
    pad(column, builder) {
        for (let row = column.filled; row < this.rows; row++)
            builder.setMissing(row);
        return builder;
    }
    skip(column, problem) {
        if (this.wanted !== undefined)
            this.fail(problem, column);
        this.turned.delete(column.name);
        this.skipped.set(column.name, `row ${this.rows + 1} (line ${this.lines}): ${problem}`);
        column.builder = undefined;
    }
}
function sameBytes(key, bytes, start, end) {
    if (key.length !== end - start)
        return false;
    for (let i = 0; i < key.length; i++)
        if (key[i] !== bytes[start + i])
            return false;
    return true;
}
/** The text of a JSON string that holds escapes. The scanner has made sure of its syntax. */
function unquote(text) {
    return String(JSON.parse(`"${text.toString('utf8')}"`));
}


/***/ })

};
