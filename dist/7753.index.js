export const id = 7753;
export const ids = [7753];
export const modules = {

/***/ 7753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  csvNames: () => (/* binding */ csvNames),
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: ./src/formats/table/builder.ts + 1 modules
var builder = __webpack_require__(16341);
// EXTERNAL MODULE: ./src/formats/table/csv-scanner.ts
var csv_scanner = __webpack_require__(14440);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/formats/table/table.ts
var table = __webpack_require__(98339);
;// CONCATENATED MODULE: ./src/formats/table/csv-header.ts



/** What may stand between cells; the first of equals wins. */
const delimiters = [
    { sign: ',', word: 'separated by commas' },
    { sign: ';', word: 'separated by semicolons' },
    { sign: '\t', word: 'separated by tabs' },
    { sign: '|', word: 'separated by bars' },
];
/** The header must lie in this much of the file. */
const headBytes = 1024 * 1024;
/** Finds the header of a CSV file and with it the sign between cells. */
async function readHeader(source) {
    const { bytes, whole } = await headOf(source);
    const { sign, word } = chooseDelimiter(bytes, whole);
    const delimiter = sign.charCodeAt(0);
    const scanner = new csv_scanner/* RecordScanner */._B(delimiter, 256, true);
    let line = 1;
    for (let at = 0; at < bytes.length; line += scanner.lines) {
        const next = scanner.scan(bytes, at, whole);
        if (next === -1)
            throw new error/* TableError */.rQ(source.file, scanner.problem ?? 'the header is longer than 1 MB', { line });
        if (scanner.fields > 0) {
            const names = Array.from({ length: scanner.fields }, (_, field) => (0,csv_scanner/* cellText */.Ie)(bytes, scanner, field));
            (0,table/* checkNames */.LN)(source.file, names, line);
            if (looksLikeData(names))
                throw new error/* TableError */.rQ(source.file, 'the first line holds numbers, not the names of columns: there is no header', { line });
            return { names, delimiter, format: `CSV ${word}` };
        }
        at = next;
    }
    throw new error/* TableError */.rQ(source.file, 'is empty: it has no header');
}
async function headOf(source) {
    let bytes = Buffer.alloc(0);
    for await (const piece of source.text()) {
        bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
        if (bytes.length >= headBytes)
            return { bytes, whole: false };
    }
    return { bytes, whole: true };
}
/** The sign with most cells in the header, of those by which the first row has as many, where there are such. */
function chooseDelimiter(bytes, whole) {
    let best = delimiters[0];
    let bestScore = 0;
    for (const delimiter of delimiters) {
        const [header, row] = firstRecords(bytes, whole, delimiter.sign.charCodeAt(0));
        if (header === undefined || header < 2)
            continue;
        const score = header + (row === header ? 1_000_000_000 : 0);
        if (score > bestScore)
            [best, bestScore] = [delimiter, score];
    }
    return best;
}
/** How many cells the first two records have that aren't empty lines. */
function firstRecords(bytes, whole, delimiter) {
    const scanner = new csv_scanner/* RecordScanner */._B(delimiter, 1, false);
    const counts = [];
    for (let at = 0; at < bytes.length && counts.length < 2;) {
        at = scanner.scan(bytes, at, whole);
        if (at === -1)
            break;
        if (scanner.fields > 0)
            counts.push(scanner.fields);
    }
    return counts;
}
/** Numbers alone are no names, unless they count up, as those of an unnamed matrix or of years do. */
function looksLikeData(names) {
    const given = names.filter((name) => name !== '');
    const numbers = given.map((name) => (/^\s*[-+]?[\d.]/.test(name) ? Number(name) : NaN));
    if (given.length === 0 || numbers.some(Number.isNaN))
        return false;
    return !numbers.every((value, i) => Number.isInteger(value) && value >= 0 && (i === 0 || value > Number(numbers[i - 1])));
}

// EXTERNAL MODULE: ./src/formats/table/number.ts
var number = __webpack_require__(41898);
;// CONCATENATED MODULE: ./src/formats/table/csv-rows.ts


/** Decodes the wanted cells of a scanned record into their columns. */
class RowFiller {
    scanner;
    /** The columns of numbers in which a text came; they aren't filled any more. */
    turned = [];
    /** The cell that is being decoded. */
    field;
    parser = new number/* NumberParser */.d();
    numbers = [];
    texts = [];
    constructor(scanner, builders) {
        this.scanner = scanner;
        for (const [field, builder] of builders) {
            if (builder.kind === 'number')
                this.numbers.push({ field, builder });
            else
                this.texts.push({ field, builder });
        }
    }
    reserve(rows) {
        for (const { builder } of [...this.numbers, ...this.texts])
            builder.reserve(rows);
    }
    fill(bytes, row) {
        const { scanner, numbers, texts } = this;
        const { starts, ends, quoting } = scanner;
        const turnedBefore = this.turned.length;
        for (const { field, builder } of numbers) {
            const start = starts[field] ?? 0;
            const end = ends[field] ?? 0;
            const kind = this.parser.parse(bytes, start, end);
            if (kind === 'number')
                builder.set(row, this.parser.value);
            else if (kind === 'missing' && (quoting[field] === csv_scanner/* bare */.$B || start === end))
                builder.setMissing(row);
            else
                this.turned.push(field);
        }
        if (this.turned.length > turnedBefore)
            this.numbers = numbers.filter(({ field }) => !this.turned.includes(field));
        for (const { field, builder } of texts) {
            this.field = field;
            const start = starts[field] ?? 0;
            const end = ends[field] ?? 0;
            const cell = quoting[field];
            if (cell === csv_scanner/* bare */.$B && (0,number/* isMissingWord */.r)(bytes, start, end)) {
                builder.setMissing(row);
            }
            else if (cell === csv_scanner/* withDoubledQuotes */.lg) {
                const plain = (0,csv_scanner/* unescape */.x4)(bytes, start, end);
                builder.set(row, builder.dictionary.intern(plain, 0, plain.length));
            }
            else {
                builder.set(row, builder.dictionary.intern(bytes, start, end));
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/formats/table/csv.ts






const mostLines = 2 * builder/* mostRows */.ZB;
/** How much room is made beyond the rows that the first piece lets expect: growing later copies the whole column. */
const spare = 1.02;
/** So many rows tell whether a column is read at once as text. */
const rowsOfProbe = 1000;
/**
 * Reads columns of a CSV file: cells separated by `,`, `;`, tab or `|` as its header tells, RFC 4180 quoting, empty lines left
 * out. A column is numbers when every cell that isn't missing is one (see {@link NumberParser}). Missing is an unquoted cell
 * that is empty or says NULL, null, NA, N/A or None; an empty cell in quotes is missing among numbers, an empty text among text.
 */
async function readCsv(source, wanted) {
    const header = await readHeader(source);
    const chosen = (0,table/* chooseColumns */.hp)(source.file, header.names, wanted);
    const all = () => new Map(chosen.map((index) => [index, new builder/* NumberBuilder */.dd()]));
    const text = (indices) => indices.map((index) => [index, new builder/* TextBuilder */.tW()]);
    const early = await readRows(source, header, all(), rowsOfProbe);
    const builders = new Map([...all(), ...text(early.turned)]);
    const { rows, turned } = await readRows(source, header, builders);
    // What looked like numbers for a while is read once more: its text is the file's, not that of the numbers.
    const late = new Map(text(turned));
    if (late.size > 0)
        await readRows(source, header, late);
    const columns = new Map();
    for (const [index, builder] of [...builders, ...late])
        columns.set(header.names[index] ?? '', builder.finish(rows));
    return (0,table/* makeTable */.d)({
        source: source.file,
        format: source.gzip ? `${header.format}, gzip` : header.format,
        rows,
        names: header.names,
        columns,
    });
}
/** The names in the header of a CSV file. */
async function csvNames(source) {
    return (await readHeader(source)).names;
}
/**
 * Reads the rows, of which a probe takes the first `limit`, into the builders of the columns with these indices. A column of
 * numbers that turns out to be text is dropped.
 */
async function readRows(source, header, builders, limit) {
    const expected = header.names.length;
    const scanner = new csv_scanner/* RecordScanner */._B(header.delimiter, expected, false);
    const filler = new RowFiller(scanner, builders);
    // The header stands before row 0.
    let row = -1;
    let line = 1;
    const fail = (problem, field) => {
        const column = field === undefined ? undefined : header.names[field];
        throw new error/* TableError */.rQ(source.file, problem, { row: row < 0 ? undefined : row + 1, line, column });
    };
    /** Takes the whole records of `bytes`; returns where the rest begins. */
    const take = (bytes, last) => {
        let at = 0;
        while (at < bytes.length && row !== limit) {
            const next = scanner.scan(bytes, at, last);
            if (next === -1) {
                if (scanner.problem !== undefined)
                    fail(scanner.problem, scanner.fields);
                break;
            }
            if (scanner.fields > 0) {
                if (row >= 0) {
                    if (scanner.fields !== expected)
                        fail(`${cells(scanner.fields)} where the header has ${expected}`);
                    filler.fill(bytes, row);
                }
                row++;
            }
            at = next;
            line += scanner.lines;
            if (row > builder/* mostRows */.ZB || line > mostLines)
                fail(`more than ${builder/* mostRows */.ZB} rows`);
        }
        return at;
    };
    let rest = Buffer.alloc(0);
    try {
        for await (const piece of source.text()) {
            const first = row < 0;
            const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
            rest = bytes.subarray(take(bytes, false));
            (0,table/* checkCells */.Qn)(source.file, row, builders.size);
            if (row === limit)
                return { rows: row, turned: filler.turned };
            if (first && !source.gzip)
                filler.reserve(Math.min(builder/* mostRows */.ZB, Math.ceil((row * spare * source.bytes) / piece.length)));
        }
        take(rest, true);
    }
    catch (error) {
        fail((0,builder/* builderProblem */.XE)(error) ?? rethrow(error), filler.field);
    }
    return { rows: row, turned: filler.turned };
}
function cells(count) {
    return count === 1 ? '1 cell' : `${count} cells`;
}
function rethrow(error) {
    throw error;
}


/***/ })

};
