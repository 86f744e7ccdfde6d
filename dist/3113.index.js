export const id = 3113;
export const ids = [3113];
export const modules = {

/***/ 67469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ engineAccess)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94473);




/** Where GitHub, GitLab and Jenkins put what they build. */
const workspaces = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR', 'WORKSPACE'];
/** Where a system keeps temporary files, if the job's own folder lies in what is checked. */
const systemTemporary = ['/tmp', '/var/tmp'];
/** The folders above that hold a repository: what is checked may be a part of it. */
function repositoriesAround(root) {
    const found = [];
    for (let folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root); folder !== node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder); folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(folder))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '.git')))
            found.push(folder);
    return found;
}
/** For a run that checks `root`. The cache is the runner's own where there is one, so that `actions/setup` can fill it. */
function engineAccess(root, settings, environment) {
    const folder = (name) => {
        const value = environment[name] ?? '';
        return value === '' ? undefined : node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(value);
    };
    const untrusted = [
        node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(root),
        ...repositoriesAround(root),
        ...workspaces.flatMap((name) => folder(name) ?? []),
    ];
    const temporary = [folder('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(), ...systemTemporary];
    return {
        settings,
        untrusted,
        cache: node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder('RUNNER_TOOL_CACHE') ?? folder('XDG_CACHE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(node_os__WEBPACK_IMPORTED_MODULE_1___default().homedir(), '.cache'), 'gatehouse'),
        // Engines look for settings, lists to ignore and repositories in the folders above what they scan.
        temporary: temporary.find((each) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(each) && !(0,_trust__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(each, untrusted)) ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().tmpdir(),
        environment,
    };
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qs: () => (/* binding */ maxLineText),
/* harmony export */   w_: () => (/* binding */ isExcerpt)
/* harmony export */ });
/** From worst to least; the order is what `atLeast` and every sort use. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The longest line an engine hands on whole; of a longer one (minified code, data) only what is around the place. */
const maxLineText = 2_000;
const excerptSide = 200;
/** Starts the text of a line that was cut. No line of a text file holds this character. */
const cutMark = '\0';
/** `line`, or when it is too long, the characters around `column` (1-based), marked as cut. */
function excerpt(line, column) {
    if (line.length <= maxLineText)
        return line;
    return cutMark + line.slice(Math.max(0, column - 1 - excerptSide), column - 1 + excerptSide);
}
const isExcerpt = (lineText) => lineText.startsWith(cutMark);


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

/***/ 19373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readRunner),
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



function readRunner(env) {
    const value = (name) => {
        const text = env[name]?.trim();
        return text === '' ? undefined : text;
    };
    const attempt = value('GITHUB_RUN_ATTEMPT') ?? '1';
    const readable = /^[1-9]\d{0,8}$/.test(attempt);
    const id = value('GITHUB_RUN_ID');
    return {
        workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
        temp: value('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_0___default().tmpdir(),
        step: (value('GITHUB_ACTION') ?? 'run').replace(/[^\w-]/g, '_').slice(0, 100),
        event: value('GITHUB_EVENT_NAME'),
        sha: value('GITHUB_SHA'),
        ref: value('GITHUB_REF'),
        repository: value('GITHUB_REPOSITORY'),
        run: readable && id !== undefined ? { id, attempt: Number(attempt) } : undefined,
        problem: readable
            ? undefined
            : `GITHUB_RUN_ATTEMPT is ${JSON.stringify(attempt)}, and must be a whole number from 1`,
        workflowFile: workflowOf(value('GITHUB_WORKFLOW_REF'), value('GITHUB_REPOSITORY')),
        apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
        serverUrl: value('GITHUB_SERVER_URL') ?? 'https://github.com',
        summaryFile: value('GITHUB_STEP_SUMMARY'),
    };
}
/** `owner/name/.github/workflows/nightly.yml@refs/heads/main` */
function workflowOf(reference, repository) {
    if (!reference || !repository || !reference.startsWith(`${repository}/`))
        return undefined;
    return reference.slice(repository.length + 1).split('@')[0];
}
/** GitHub caps a webhook's payload at 25 MB ("Webhook events and payloads"). */
const maxPayloadBytes = 26 * 1024 * 1024;
/** The payload of the event. Rejects with `ChangeError` when the runner left none that can be read. */
function readPayload(file) {
    if (!file)
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR('the runner names no event payload (GITHUB_EVENT_PATH is not set)');
    try {
        return JSON.parse((0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .readAtMost */ .rU)(file, maxPayloadBytes).toString('utf8'));
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR(`the event payload (GITHUB_EVENT_PATH) can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 83349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ secretsEngines),
/* harmony export */   Dh: () => (/* binding */ sastEngines),
/* harmony export */   I$: () => (/* binding */ vulnerabilityEngines),
/* harmony export */   O3: () => (/* binding */ engineSettings),
/* harmony export */   Ry: () => (/* binding */ engineNames),
/* harmony export */   o0: () => (/* binding */ dockerfileEngines),
/* harmony export */   tt: () => (/* binding */ lockfileEngines),
/* harmony export */   ys: () => (/* binding */ absolute)
/* harmony export */ });
/* unused harmony export databaseEngines */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39102);



/** The external engines that a gate can be told to ask. */
const secretsEngines = ['gitleaks', 'kingfisher', 'betterleaks'];
const sastEngines = ['bandit', 'semgrep', 'opengrep'];
const dockerfileEngines = ['hadolint'];
const vulnerabilityEngines = ['trivy', 'grype'];
/** Those that look up what lock files list. */
const lockfileEngines = ['trivy', 'grype', 'osv-scanner', 'pip-audit', 'snyk'];
/** Those that need a database on the machine. */
const databaseEngines = ['trivy', 'grype', 'osv-scanner'];
/** Every external engine that can be found, installed and run. */
const engineNames = [
    ...secretsEngines,
    ...sastEngines,
    ...dockerfileEngines,
    ...vulnerabilityEngines,
    ...[
        'syft',
        'osv-scanner',
        'pip-audit',
        'snyk',
        'checkov',
        'conftest',
        'opa',
        'zizmor',
        'actionlint',
        'modelscan',
    ],
];
const absolute = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().refine((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(text), 'must be an absolute path');
const mirror = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine((text) => node_path__WEBPACK_IMPORTED_MODULE_0___default().isAbsolute(text) || /^https?:\/\/[^\s@]+$/.test(text), 'must be an absolute path or a URL');
/** How external engines come to the machine. */
const engineSettings = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    install: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['auto', 'never']).default('auto'), 'later', 'Whether an engine that is not on the machine is installed, pinned and checked.'),
    mirror: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(mirror.optional(), 'set', 'A folder, or the URL of one, that holds what is installed, by its file names.'),
    paths: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(engineNames), absolute).default({}), 'set', 'The program of an engine, by its name; then no other is looked for.'),
    databases: (0,_setting__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(databaseEngines), absolute).default({}), 'set', 'The folder of the vulnerability database of an engine, by its name; by default where the engine itself keeps it.'),
});


/***/ }),

/***/ 39102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);


const setting = (type, stricter, description) => type.meta({ description, stricter });
const modes = ['observe', 'warn', 'enforce'];
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO);
/** What every gate has: how its findings are judged. */
const judging = (failOn) => ({
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
    'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
    'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
});


/***/ }),

/***/ 81810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/** Platforms count their limits in UTF-8 bytes even where their documentation says characters. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
const ellipsis = '…';
/** `text` within `length` UTF-16 code units (at least 1), never half a surrogate pair; a cut ends in "…". */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, length - 1);
    return (/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head) + ellipsis;
}
/** `text` within `bytes` (at least 3) of UTF-8, never half a code point; a cut ends in "…". */
function clipBytes(text, bytes) {
    if (text.length * 3 <= bytes || utf8Bytes(text) <= bytes)
        return text;
    const encoded = Buffer.from(text.slice(0, bytes), 'utf8');
    let end = bytes - utf8Bytes(ellipsis);
    while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return encoded.toString('utf8', 0, end) + ellipsis;
}
/** Collects blocks of text for as long as they fit. */
class Budget {
    limit;
    blocks = [];
    used = 0;
    /** @param limit bytes of UTF-8, line breaks between blocks included */
    constructor(limit) {
        this.limit = limit;
    }
    get left() {
        return this.limit - this.used;
    }
    /** Takes all of `block` and a line break after it, or, when they don't fit, nothing. */
    take(block) {
        const bytes = utf8Bytes(block) + 1;
        if (bytes > this.left)
            return false;
        this.blocks.push(block);
        this.used += bytes;
        return true;
    }
    toString() {
        return this.blocks.map((block) => `${block}\n`).join('');
    }
}


/***/ }),

/***/ 46548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _trees_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81810);


/**
 * Scanned text is data wherever it is shown. One function a target; each takes any string (lone surrogates included) and
 * runs in linear time.
 */
const plain = /^[\x20-\x7e]*$/;
/** Controls, formats (bidi overrides, zero width), lone surrogates, line and paragraph separators, noncharacters. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function escapeOf(char) {
    const short = shortEscapes.get(char);
    if (short !== undefined)
        return short;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** `text` on one line for a terminal or a log: what would act or hide (ESC, CR, LF, bidi overrides) is written as an escape. */
function visible(text) {
    return plain.test(text) ? text : text.replace(hidden, escapeOf);
}
/** The lines of `text`, whichever of the line breaks known to Unicode it uses. */
function linesOf(text) {
    return text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
}
/**
 * A runner takes a line for a command when it starts with `::` once leading space is trimmed; its comparison is .NET's
 * culture-sensitive one, which also passes over marks, so everything that is not a visible character is passed over here,
 * and so are the colour codes of our own.
 */
const commandStart = /^(?:\p{Cc}\[[\d;]*m|[^\p{L}\p{N}\p{P}\p{S}])*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/** The older form (`##[group]`, and `##vso[`, `##teamcity[` of other systems) is looked for anywhere in a line. */
const legacyCommand = /#(?=\p{M}*#[\p{M}\w]*\[)/gu;
/** A finished line of a log, changed only where a runner would take it for a command. */
function withoutCommands(line) {
    return line.replace(commandStart, (start) => start.replace(':', '\\:')).replace(legacyCommand, '#\\');
}
/** Any text as one line of a log: it can neither act on the runner nor on the terminal. */
function logLine(text) {
    return withoutCommands(visible(text));
}
/** The message of a workflow command; line breaks stay, in the runner's encoding. */
function commandData(text) {
    return linesOf(text).map(logLine).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`title=`, `file=`). */
function commandProperty(text) {
    return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * A value as JSON that may pass through a log: what acts or hides is written with JSON's own escapes, so that the value stays the
 * same.
 */
function jsonText(value, indent) {
    const text = JSON.stringify(value, undefined, indent);
    if (plain.test(text) && !text.includes('##'))
        return text;
    return text.replace(hidden, (char) => (char === '\n' ? char : escapeUnits(char))).replace(legacyCommand, escapeUnits);
}
const escapeUnits = (text) => text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const entity = (char) => `&#${char.charCodeAt(0)};`;
const zeroWidthSpace = '&#8203;';
/**
 * Where GitHub and GitLab would see a mention, a reference (`#1`, `!1`, `GH-1`, `[issue:1]`), a link or an emoji
 * code. They look after entities are resolved: only a character in between breaks these up.
 */
const joint = /(?<=[@#])|(?<=[!$%&~])(?=[\w"])|(?<=\[)(?=[a-z_]+:)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)|(?<=GH-)(?=\d)/gi;
/** A commit's SHA, or the first seven and more characters of one. */
const sha = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;
/**
 * Inline Markdown (GitHub's and GitLab's), also good in a table's cell: no markup, HTML, mention, reference, link, image,
 * emoji code or formula comes out of `text`. Line breaks and runs of space become one space.
 */
function markdownText(text) {
    return inlineText(text).trim();
}
/** As `markdownText`, but words between a pair of backticks are code, as engines write names in their messages. */
function markdownProse(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return markdownText(text);
    return parts
        .map((part, index) => (index % 2 === 0 ? inlineText(part) : markdownCode(part)))
        .join('')
        .trim();
}
function inlineText(text) {
    return linesOf(text)
        .map(visible)
        .join(' ')
        .replace(/ {2,}/g, ' ')
        .replace(sha, (digits) => digits.replace(/(?<=^(?:.{6})+)/g, '\u200b'))
        .replace(joint, '\u200b')
        .replace(/[&<>|\\`*_~[\]$#]|:(?=\u200b)/g, entity)
        .replace(/^( ?)([-+=]|\d{1,9}(?=[.)]))/, (_, space, start) => space + entity(start) + start.slice(1))
        .replaceAll('\u200b', zeroWidthSpace);
}
/**
 * `text` as inline code. An element with entities in place of a code span: backticks need no counting, and a pipe after a
 * backslash survives in a table's cell. Mentions and references are not looked for in code; e-mail addresses are.
 */
function markdownCode(text) {
    const inner = visible(text)
        .replace(/(?<=[\w.+-])@(?=\w)/g, '@\u200b')
        .replace(/[&<>|\\`*_~[\]$!#:@]/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
        .replaceAll('\u200b', zeroWidthSpace);
    return `<code>${inner}</code>`;
}
/** `text` as a fenced block: the fence is longer than any run of backticks in it. */
function markdownBlock(text) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [fence, ...linesOf(text).map((line) => visible(line.replaceAll('\t', '    '))), fence].join('\n');
}
/**
 * A label between the double quotes of a Mermaid diagram, of 1 to `length` characters. Mermaid looks for directives, comments,
 * entities and markup anywhere in a diagram, so ASCII punctuation that could begin any of them becomes its full-width form
 * (U+FF01 …), which reads the same and means nothing; none of what is left ends a string, a line or a fence.
 */
function mermaidText(text, length) {
    const label = visible(text)
        .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ' ')
        .replace(/[^\w .,:=()/+\u0080-\u{10ffff}-]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    return (0,_budget__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label.trim(), length) || '(empty)';
}
const xmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
const escapeXml = (text) => text.replace(/[&<>"']/g, (char) => xmlEntities[char] ?? char);
/** The value of an XML attribute, on one line; characters XML 1.0 can't hold are written as escapes. */
function xmlAttribute(text) {
    return escapeXml(visible(text));
}
/** Text of an HTML element or of a quoted attribute, on one line. */
function htmlText(text) {
    return escapeXml(visible(text));
}
/** The text of an XML element; line breaks stay. */
function xmlText(text) {
    return escapeXml(linesOf(text).map(visible).join('\n'));
}
/** A relative path as a relative URI reference (RFC 3986): every byte outside the unreserved set and `/` is escaped. */
function uriPath(path) {
    const escapeByte = (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return (0,_trees_names__WEBPACK_IMPORTED_MODULE_0__/* .rawName */ .UW)(path)
        .toString('latin1')
        .replace(/[^\w.~/-]/g, escapeByte);
}


/***/ }),

/***/ 58294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSetup: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91889);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _engines_external_access__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67469);
/* harmony import */ var _engines_external_catalogue__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25902);
/* harmony import */ var _engines_external_locate__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87235);
/* harmony import */ var _github_runner__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19373);
/* harmony import */ var _policy_engines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83349);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46548);
/* harmony import */ var _verdict__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53138);









/**
 * The action that installs engines ahead: finds or installs each, and tells where it is. Answers the exit code. Only what the gates
 * themselves would take is taken, so that they need to install nothing later.
 */
async function runSetup() {
    try {
        const settings = _policy_engines__WEBPACK_IMPORTED_MODULE_5__/* .engineSettings */ .O3.safeParse({ mirror: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('mirror') || undefined });
        if (!settings.success)
            throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`mirror ${settings.error.issues[0]?.message ?? ''}`);
        const access = (0,_engines_external_access__WEBPACK_IMPORTED_MODULE_1__/* .engineAccess */ .N)((0,_github_runner__WEBPACK_IMPORTED_MODULE_4__/* .readRunner */ .f)(process.env).workspace, settings.data, process.env);
        const paths = {};
        for (const name of namesIn(_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getInput */ .V4('engines'))) {
            const { program, version } = await (0,_engines_external_locate__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(_engines_external_catalogue__WEBPACK_IMPORTED_MODULE_2__/* .engines */ .s[name], access);
            process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .wq)(`${name} ${version}: ${program}`)}\n`);
            paths[name] = program;
        }
        tell({ paths: JSON.stringify(paths), cache: access.cache });
        return 0;
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .GatehouseError */ .GA))
            throw error;
        process.stdout.write(`::error title=Gatehouse::${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_6__/* .commandData */ .wq)(`${error.message}.`)}\n`);
        return _verdict__WEBPACK_IMPORTED_MODULE_7__/* .exitCodes */ .hS.error;
    }
}
function tell(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .PlatformError */ .Wk(`the outputs can't be written (GITHUB_OUTPUT): ${(0,_errors__WEBPACK_IMPORTED_MODULE_8__/* .messageOf */ .bD)(error)}`);
    }
}
function namesIn(list) {
    const names = list.split(/[\s,]+/).filter(Boolean);
    if (names.length === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('engines names none');
    return names.map((name) => {
        const known = _policy_engines__WEBPACK_IMPORTED_MODULE_5__/* .engineNames */ .Ry.find((each) => each === name);
        if (known === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`engines: there is no ${name}, but ${_policy_engines__WEBPACK_IMPORTED_MODULE_5__/* .engineNames */ .Ry.join(', ')}`);
        return known;
    });
}


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

/***/ 91193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ rawName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   lB: () => (/* binding */ needsRawName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A file name as text, and back: no two names have the same text. A byte that isn't UTF-8 becomes a lone surrogate, U+DC80 to
 * U+DCFF (PEP 383, as Python names files).
 */
function nameOf(raw) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw))
        return raw.toString('utf8');
    let text = '';
    for (let at = 0; at < raw.length;) {
        const length = characterLength(raw, at);
        text += length > 0 ? raw.toString('utf8', at, at + length) : String.fromCharCode(0xdc00 + raw.readUInt8(at));
        at += Math.max(1, length);
    }
    return text;
}
/** The bytes of a name: what the disk and git know it by. */
function rawName(text) {
    const parts = text.match(/\P{Cs}+|\p{Cs}/gu) ?? [];
    return Buffer.concat(parts.map((part) => (isEscapedByte(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part))));
}
/** Whether a name has bytes that aren't UTF-8: only `rawName` opens such a file. */
const needsRawName = (text) => /\p{Cs}/u.test(text);
const isEscapedByte = (part) => /^[\uDC80-\uDCFF]$/u.test(part);
/** How many bytes the UTF-8 character at `at` has; 0 when there is none. */
function characterLength(raw, at) {
    const lead = raw.readUInt8(at);
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw.subarray(at, at + length)) ? length : 0;
}
/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;


/***/ }),

/***/ 53138:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ judgeGate),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   Zy: () => (/* binding */ judgeRun),
/* harmony export */   hS: () => (/* binding */ exitCodes)
/* harmony export */ });
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44879);

/** Whether a finding keeps the verdict from passing. What could not be evaluated does so in every mode. */
function isBlocking(finding, { mode, failOn }) {
    if (finding.state !== 'new')
        return false;
    return finding.incomplete === true || (mode === 'enforce' && isOver(finding, failOn));
}
const isOver = ({ severity, advisory, failOn }, ofGate) => !advisory && (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(severity, failOn ?? ofGate);
/** A gate's status and the reason for it, in one sentence. */
function judgeGate(findings, evidence, thresholds) {
    const fresh = findings.filter((finding) => finding.state === 'new');
    if (evidence.failure !== undefined)
        return { status: 'error', reason: evidence.failure };
    const incomplete = fresh.filter((finding) => finding.incomplete);
    if (incomplete.length > 0)
        return { status: 'error', reason: incompleteReason(incomplete) };
    const scope = scopeOf(evidence);
    if (evidence.evaluated === 0) {
        const { changed, ofKind, selected, passedOver, deleted = 0, kind } = evidence;
        const accepted = findings.filter((finding) => finding.incomplete && finding.state !== 'new').length;
        // Nobody passes it by taking its files away.
        if (deleted > 0 && fresh.length === 0 && evidence.required) {
            const reason = `the change deletes all ${kind} that the base has (${deleted}), and nothing of its kind is left to judge; if that is meant, don't require this gate any more`;
            return { status: 'error', reason };
        }
        if (changed === undefined || (ofKind === 0 && !evidence.commits?.files)) {
            const nothing = ofKind
                ? `none of the ${ofKind} ${evidence.kind} could be evaluated`
                : `there are no ${evidence.kind} here`;
            return { status: evidence.required ? 'error' : 'skipped', reason: nothing };
        }
        if (passedOver + accepted < selected)
            return { status: 'error', reason: `${scope}: none of them could be evaluated` };
        // What commits brought is judged below, also where nothing of it is left.
        if (fresh.length === 0) {
            const why = selected === 0 ? 'nothing of its kind to judge' : 'all of them passed over';
            return { status: 'pass', reason: `${scope}: ${why}` };
        }
    }
    const { mode, failOn } = thresholds;
    const over = fresh.filter((finding) => isOver(finding, failOn));
    if (over.length > 0) {
        const of = over.some((finding) => finding.failOn !== undefined)
            ? 'over the thresholds of the policy'
            : `of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
        const found = `${count(over.length, 'new finding')} ${of}; ${scope}`;
        if (mode === 'enforce')
            return { status: 'fail', reason: found };
        return { status: mode === 'warn' ? 'warn' : 'pass', reason: `${found}; mode ${mode} does not block` };
    }
    const under = fresh.filter((finding) => finding.severity !== 'info');
    if (under.length > 0) {
        const none = under.some((finding) => (0,_findings_finding__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(finding.severity, failOn))
            ? 'none that the policy lets block'
            : `none of severity ${failOn}${failOn === 'critical' ? '' : ' or worse'}`;
        const found = `${count(under.length, 'new finding')}, ${none}; ${scope}`;
        return { status: mode === 'observe' ? 'pass' : 'warn', reason: found };
    }
    return { status: 'pass', reason: scope };
}
function incompleteReason([first, ...rest]) {
    const many = count(1 + rest.length, 'place');
    if (first?.message === undefined)
        return `${many} could not be evaluated`;
    return `${many} could not be evaluated${rest.length > 0 ? ', the first' : ''}: ${first.message.replace(/\.$/, '')}`;
}
/** "12 of 12 Python files", or "12 files changed, 3 of 340 Python files among them; 2 commits with 15 files". */
function scopeOf({ changed, selected, evaluated, ofKind, kind, commits }) {
    const things = ofKind === undefined ? kind : `of ${ofKind} ${kind}`;
    const files = changed === undefined
        ? `${evaluated} ${things}`
        : `${count(changed, 'file')} changed, ${selected} ${things} among them`;
    return commits ? `${files}; ${count(commits.walked, 'commit')} with ${count(commits.files, 'changed file')}` : files;
}
const order = ['error', 'fail', 'warn', 'pass'];
/** The one verdict: the worst of the gates. A run in which no gate judged anything is an error. */
function judgeRun(gates, notices) {
    if (notices.some((notice) => notice.level === 'error'))
        return 'error';
    const worst = order.find((verdict) => gates.some((gate) => gate.status === verdict)) ?? 'error';
    return worst === 'pass' && notices.some((notice) => notice.level === 'warning') ? 'warn' : worst;
}
const exitCodes = { pass: 0, warn: 0, fail: 1, error: 2 };
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;


/***/ })

};
