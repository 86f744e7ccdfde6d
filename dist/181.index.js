export const id = 181;
export const ids = [181,6925,7168];
export const modules = {

/***/ 44612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ locksOf),
/* harmony export */   oF: () => (/* binding */ manifestsOf),
/* harmony export */   yE: () => (/* binding */ belongTogether)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Which files lock what a manifest asks for, the one that counts first. */
const locks = {
    'pyproject.toml': ['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml'],
    Pipfile: ['Pipfile.lock'],
    'package.json': ['npm-shrinkwrap.json', 'package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'],
    'go.mod': ['go.sum'],
    'Cargo.toml': ['Cargo.lock'],
    'environment.yml': ['conda-lock.yml'],
    'environment.yaml': ['conda-lock.yml'],
    'build.gradle': ['gradle.lockfile'],
    'build.gradle.kts': ['gradle.lockfile'],
    'pixi.toml': ['pixi.lock'],
};
/** The names of the files that lock the manifest of that name. pip-compile writes `X.txt` for `X.in`. */
function locksOf(name) {
    if (name.endsWith('.in'))
        return [`${name.slice(0, -3)}.txt`];
    return Object.hasOwn(locks, name) ? (locks[name] ?? []) : [];
}
const manifestNames = Object.keys(locks);
/** The names of the manifests that a file of that name may lock. */
function manifestsOf(name) {
    const compiled = name.endsWith('.txt') ? [`${name.slice(0, -4)}.in`] : [];
    return [...manifestNames.filter((manifest) => locks[manifest]?.includes(name)), ...compiled];
}
/** Whether two files belong to one project: a lock file in the folder of its manifest, or above it (a workspace). */
function belongTogether(one, other) {
    const [a, b] = [node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.parse(one), node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.parse(other)];
    const below = (inner, outer) => outer === '' || inner === outer || inner.startsWith(`${outer}/`);
    if (locksOf(a.base).includes(b.base))
        return below(a.dir, b.dir);
    if (locksOf(b.base).includes(a.base))
        return below(b.dir, a.dir);
    return false;
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

/***/ 34301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $c: () => (/* binding */ issuesAnswer),
/* harmony export */   Jl: () => (/* binding */ hotspotsAnswer),
/* harmony export */   Jw: () => (/* binding */ missingPages),
/* harmony export */   N2: () => (/* binding */ qualityGate),
/* harmony export */   PS: () => (/* binding */ sonarqubeHotspots),
/* harmony export */   X1: () => (/* binding */ sonarqubeStatus),
/* harmony export */   aU: () => (/* binding */ sonarqubeGeneric),
/* harmony export */   nE: () => (/* binding */ sonarqubeIssues),
/* harmony export */   p6: () => (/* binding */ statusAnswer),
/* harmony export */   sL: () => (/* binding */ hotspotsOf),
/* harmony export */   wf: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _collections__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71265);
/* harmony import */ var _format__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45022);
/* harmony import */ var _json__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40447);
/* harmony import */ var _words__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90788);





/** What SonarQube's Web API answers (recorded from 25.1), as far as it is read. */
/** Offsets count from 0. */
const range = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ startLine: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai, endLine: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai, startOffset: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai, endOffset: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai })
    .nullish()
    .catch(undefined);
const impacts = (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ softwareQuality: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, severity: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() })).nullish();
const components = (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), path: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }))
    .nullish()
    .catch(undefined);
const paging = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ pageIndex: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), pageSize: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig(), total: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig() });
const issue = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    severity: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    component: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    line: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai,
    hash: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    textRange: range,
    status: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    issueStatus: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    resolution: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    message: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    type: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    creationDate: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    impacts,
});
const issuesAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ paging, issues: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(issue), components });
const hotspot = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    component: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    securityCategory: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    vulnerabilityProbability: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    resolution: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    line: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai,
    message: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    textRange: range,
    creationDate: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    ruleKey: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
});
const hotspotsAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ paging, hotspots: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(hotspot), components });
const condition = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    metricKey: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    comparator: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    errorThreshold: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    actualValue: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
});
const statusAnswer = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    projectStatus: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        status: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
        conditions: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(condition).optional(),
        /** Since when code counts as new. */
        period: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ date: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }).optional().catch(undefined),
    }),
});
/** Its `CRITICAL` is the second of five. */
const severities = { critical: 'high', major: 'medium', minor: 'low' };
/** What is done with; a status that nobody has used yet is not taken for one of these. */
const closedStatus = new Set(['CLOSED', 'FIXED', 'RESOLVED', 'REVIEWED']);
const met = new Set(['OK', 'WARN', 'NO_VALUE']);
function judged(severity, all) {
    if (severity !== undefined)
        return { level: severity, severity: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .severityOfWord */ .Zx)(severity, severities) };
    return (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .worstOf */ .hm)((all ?? []).map((one) => ({ level: one.severity, severity: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .severityOfWord */ .Zx)(one.severity) })));
}
/** Where a component's file is: its path, or what follows the project's key. */
function filesIn(all) {
    const paths = new Map((all ?? []).flatMap(({ key, path }) => (path === undefined ? [] : [[key, path]])));
    return (component) => paths.get(component) ?? component.slice(component.lastIndexOf(':') + 1);
}
const spanOf = (where, line) => ({
    startLine: where?.startLine ?? line,
    endLine: where?.endLine,
    startColumn: (where?.startOffset ?? -1) + 1,
    endColumn: (where?.endOffset ?? -1) + 1,
});
/** `since`: what was there before, in RFC 3339, isn't new. */
function issuesOf({ issues, components: all }, since) {
    const fileOf = filesIn(all);
    return issues.flatMap((one) => {
        const status = one.issueStatus ?? one.status ?? 'OPEN';
        const taken = status === 'ACCEPTED' || status === 'FALSE_POSITIVE' || /^(?:FALSE-POSITIVE|WONTFIX)$/.test(one.resolution ?? '');
        if (closedStatus.has(status) && !taken)
            return [];
        return {
            rule: one.rule,
            title: one.rule,
            message: one.message ?? one.rule,
            ...judged(one.severity, one.impacts),
            place: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(fileOf(one.component), spanOf(one.textRange, one.line)),
            ...(isBefore(one.creationDate, since) && { existing: true }),
            ...(one.hash && { identity: `${one.rule} ${one.hash}` }),
            ...(taken && { suppressed: `in the tool: ${(one.resolution ?? status).toLowerCase().replaceAll('_', ' ')}` }),
            properties: { key: one.key, ...(one.type && { type: one.type }) },
        };
    });
}
const isBefore = (written, since) => since !== undefined && ((0,_words__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .nR)(written).createdAt ?? since) < since;
function hotspotsOf({ hotspots, components: all }, since) {
    const fileOf = filesIn(all);
    return hotspots.flatMap((one) => {
        const taken = one.resolution === 'ACKNOWLEDGED';
        if (closedStatus.has(one.status) && !taken)
            return [];
        const rule = one.ruleKey ?? `hotspot:${one.securityCategory ?? 'others'}`;
        return {
            rule,
            title: `Security hotspot: ${one.securityCategory ?? 'others'}`,
            message: one.message ?? rule,
            level: one.vulnerabilityProbability,
            severity: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .severityOfWord */ .Zx)(one.vulnerabilityProbability),
            place: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(fileOf(one.component), spanOf(one.textRange, one.line)),
            ...(isBefore(one.creationDate, since) && { existing: true }),
            ...(taken && { suppressed: 'in the tool: acknowledged' }),
            properties: { key: one.key, type: 'SECURITY_HOTSPOT' },
        };
    });
}
const signs = { LT: 'under', GT: 'over' };
/** The gate's verdict. `NONE` and a gate without conditions, which SonarQube calls passed after a first analysis, judged nothing. */
function qualityGate({ status, conditions = [], }) {
    const covered = { conditions: conditions.length };
    if (status === 'NONE' || conditions.length === 0) {
        const counted = (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .counting */ .Mr)(conditions.length, 'condition');
        return { covered, failures: [`the quality gate evaluated nothing: its status is ${status}, with ${counted}`] };
    }
    const missed = conditions
        .filter(({ status: one }) => !met.has(one))
        .map(({ metricKey, actualValue = 'not known', comparator = '', errorThreshold = 'its threshold' }) => `${metricKey} is ${actualValue}, ${(0,_words__WEBPACK_IMPORTED_MODULE_3__/* .lookUp */ .TE)(signs, comparator) ?? 'beyond'} ${errorThreshold}`);
    return {
        covered,
        failures: [],
        verdict: {
            passed: (status === 'OK' || status === 'WARN') && missed.length === 0,
            text: `the quality gate is ${status}: ${missed.join('; ') || `all of ${(0,_words__WEBPACK_IMPORTED_MODULE_3__/* .counting */ .Mr)(conditions.length, 'condition')} met`}`,
        },
    };
}
/** A page of an answer isn't the answer. */
function missingPages({ total }, shown, what) {
    return total > shown ? [`it holds ${shown} of ${(0,_words__WEBPACK_IMPORTED_MODULE_3__/* .counting */ .Mr)(total, what)}: the other pages are missing`] : [];
}
const sonarqubeIssues = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .jsonFormat */ .Ky)({
    format: 'sonarqube-issues',
    fits: (value) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && 'issues' in value && 'paging' in value,
    schema: issuesAnswer,
    read: (answer) => ({
        format: 'sonarqube-issues',
        tool: 'SonarQube',
        covered: {},
        failures: missingPages(answer.paging, answer.issues.length, 'issue'),
        results: issuesOf(answer),
    }),
});
const sonarqubeHotspots = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .jsonFormat */ .Ky)({
    format: 'sonarqube-hotspots',
    fits: (value) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && 'hotspots' in value && 'paging' in value,
    schema: hotspotsAnswer,
    read: (answer) => ({
        format: 'sonarqube-hotspots',
        tool: 'SonarQube',
        covered: {},
        failures: missingPages(answer.paging, answer.hotspots.length, 'hotspot'),
        results: hotspotsOf(answer),
    }),
});
const sonarqubeStatus = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .jsonFormat */ .Ky)({
    format: 'sonarqube-quality-gate',
    fits: (value) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) && 'projectStatus' in value,
    schema: statusAnswer,
    read: ({ projectStatus }) => ({
        format: 'sonarqube-quality-gate',
        tool: 'SonarQube',
        results: [],
        ...qualityGate(projectStatus),
    }),
});
const location = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    message: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
    filePath: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
    textRange: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ startLine: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai, endLine: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai, startColumn: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai, endColumn: _words__WEBPACK_IMPORTED_MODULE_3__/* .number */ .ai })
        .nullish()
        .catch(undefined),
});
const engine = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().optional();
/** What other tools write for SonarQube to import ("generic issue import format"); since 10.3 the rules stand apart. */
const sonarqubeGeneric = (0,_format__WEBPACK_IMPORTED_MODULE_1__/* .jsonFormat */ .Ky)({
    format: 'sonarqube-generic',
    fits: (value) => (0,_json__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) &&
        Array.isArray(value.issues) &&
        !('paging' in value) &&
        Object.keys(value).every((key) => key === 'issues' || key === 'rules'),
    schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        rules: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
            id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
            name: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
            description: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
            engineId: engine,
            severity: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
            type: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
            impacts,
        })).optional(),
        issues: (0,_collections__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p)(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ engineId: engine, ruleId: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), severity: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, type: _words__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, primaryLocation: location })),
    }),
    read: ({ rules = [], issues }) => {
        const byId = new Map(rules.map((rule) => [rule.id, rule]));
        const engines = [...new Set([...issues, ...rules].flatMap(({ engineId }) => engineId ?? []))];
        return {
            format: 'sonarqube-generic',
            tool: engines.join(', ') || 'generic issues',
            covered: { ...(rules.length > 0 && { rules: rules.length }) },
            failures: [],
            results: issues.map(({ ruleId, severity, type, primaryLocation: { message, filePath, textRange } }) => {
                const rule = byId.get(ruleId);
                const kind = type ?? rule?.type;
                return {
                    rule: ruleId,
                    title: rule?.name ?? ruleId,
                    message: message ?? rule?.name ?? ruleId,
                    ...judged(severity ?? rule?.severity, rule?.impacts),
                    place: (0,_words__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(filePath, {
                        ...textRange,
                        startColumn: (textRange?.startColumn ?? -1) + 1,
                        endColumn: (textRange?.endColumn ?? -1) + 1,
                    }),
                    ...(rule?.description !== undefined && { help: rule.description }),
                    ...(kind !== undefined && { properties: { type: kind } }),
                };
            }),
        };
    },
});


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

/***/ 30181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  assessReports: () => (/* binding */ assessReports)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
;// CONCATENATED MODULE: ./src/gates/reports/weight.ts
/** By the policy's own mapping, whatever the case of the word. */
function weightOf(level, mapping) {
    const wanted = level.toLowerCase();
    return Object.entries(mapping).find(([word]) => word.toLowerCase() === wanted)?.[1];
}

;// CONCATENATED MODULE: ./src/gates/reports/demands.ts


/** What there is to a report that proves nothing: its title, and what to do. */
const shortcomings = {
    'missing-report': {
        title: 'Report is missing',
        help: 'Let the job that makes it run before this one, and hand the file over (upload-artifact, download-artifact). Where the report need not be there, set required: false.',
    },
    'unreadable-report': {
        title: 'Report can not be read',
        help: 'See how the tool ended: a tool that is killed leaves half a file. Let it write the report anew, in a format that is read here.',
    },
    'other-tool-report': {
        title: 'Report is of another tool',
        help: 'The policy says of which tool the report must be (tool). See what wrote the file.',
    },
    'incomplete-report': {
        title: 'Report is not of a whole run',
        help: 'The tool itself says that it did not do all of its work, so what it did not find says nothing. Mend the run.',
    },
    'empty-report': {
        title: 'Report says nothing',
        help: 'A tool that looked at nothing finds nothing. See what it was pointed at. Where the format can not say how much was evaluated, and nothing found is a good answer, set allow-empty: true.',
    },
    'report-covers-too-little': {
        title: 'Report covers too little',
        help: 'The policy says how much must be evaluated (must-cover). See what the tool left out, and why.',
    },
    'stale-report': {
        title: 'Report is too old',
        help: 'Run the tool again: what came since is not in it.',
    },
    'other-commit-report': {
        title: 'Report is of another commit',
        help: 'Let the tool run on the commit that is judged, and write to a folder that git ignores. Where the report may be of another commit (a nightly scan), set any-commit: true and max-age.',
    },
    'report-from-change': {
        title: 'Report is part of the change',
        help: 'What a change brings along can say whatever it likes. Have the job make the report, in a place that git ignores.',
    },
};
const day = 86_400_000;
/** Why a report that can be read proves nothing. */
function shortcomingsOf(report, demands, circumstances) {
    const found = [];
    const say = (rule, text) => {
        found.push({ rule, text });
    };
    const { tool, createdAt, commit } = report;
    if (demands.tool !== undefined && demands.tool.toLowerCase() !== tool.toLowerCase())
        say('other-tool-report', `it is of ${tool}, and must be of ${demands.tool}`);
    for (const failure of report.failures.slice(0, maxFailures))
        say('incomplete-report', failure);
    if (report.failures.length > maxFailures)
        say('incomplete-report', `there are ${report.failures.length - maxFailures} more such failures`);
    const blocking = (report.leftOut ?? []).filter(({ level, severity }) => (0,finding/* atLeast */.jZ)(weightOf(level, demands.severity) ?? severity, demands['fail-on'] ?? circumstances.failOn));
    if (blocking.length > 0)
        say('incomplete-report', `${tool} lists nothing of severity ${blocking.map(({ level }) => level).join(', ')}: it left that out, and the policy would block it`);
    if (isEmpty(report, demands['allow-empty'] === true))
        say('empty-report', emptiness(report));
    const most = demands['max-age'];
    if (most !== undefined) {
        const wrong = createdAt === undefined ? timeless : staleness(createdAt, most, circumstances.now);
        if (wrong !== undefined)
            say('stale-report', wrong);
    }
    if (!demands['any-commit'] &&
        commit !== undefined &&
        circumstances.commit !== undefined &&
        !sameCommit(commit, circumstances.commit))
        say('other-commit-report', `it is of commit ${commit.slice(0, 12)}, and ${circumstances.commit.slice(0, 12)} is judged`);
    return found;
}
/** The time of its file says when it was checked out, unpacked or downloaded. */
const timeless = 'it does not say when it was made, so how old it is can not be told: let the tool write a format that names the time, or take max-age away and make the report in the run that judges it';
function staleness(createdAt, most, now) {
    const age = now - Date.parse(createdAt);
    // Clocks differ, and some tools write the local time without its zone.
    if (Number.isNaN(age) || age < -day)
        return `it says that it was made at ${createdAt}`;
    return age > most ? `it was made ${lasting(age)} ago, and may be ${lasting(most)} old` : undefined;
}
/**
 * What an expected report lacks of what it must cover, a sentence each. It may be of several files, or of several runs, which count
 * together: each of them is one part of the tests, or of the rules.
 */
function gapsIn(reports, demanded) {
    const told = new Map();
    for (const { covered } of reports)
        for (const [unit, amount] of Object.entries(covered))
            told.set(unit, (told.get(unit) ?? 0) + amount);
    return Object.entries(demanded).flatMap(([unit, least]) => {
        const amount = told.get(unit);
        if (amount === undefined)
            return [`it does not say how many ${unit} were evaluated${known([...told.keys()])}`];
        return amount < least ? [`it is of ${amount} ${unit}, and must be of ${least} at least`] : [];
    });
}
const maxFailures = 20;
/** Whether nothing was evaluated, as far as the report tells. */
function isEmpty({ covered, results, failures, verdict }, allowed) {
    if (allowed || results.length + failures.length > 0 || verdict !== undefined)
        return false;
    return Object.values(covered).every((amount) => amount === 0);
}
function emptiness({ covered, tool }) {
    const units = Object.keys(covered);
    return units.length > 0
        ? `${tool} evaluated nothing: 0 ${units.join(', 0 ')}`
        : 'it holds no results, and its format does not say whether anything was evaluated';
}
const known = (units) => (units.length > 0 ? `, only how many ${units.join(' and ')}` : '');
/** A short SHA stands for the whole one. */
const sameCommit = (a, b) => {
    const [short = '', long = ''] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
    return short.length >= 7 && long.startsWith(short);
};
function lasting(milliseconds) {
    const minutes = Math.round(milliseconds / 60_000);
    if (minutes < 120)
        return `${minutes} minutes`;
    const hours = Math.round(minutes / 60);
    return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/gates/reports/committed.ts

/**
 * Tells why a report that git has, as it lies on the disk, proves nothing about the judged change: either that change brings it, or it
 * was there before. What a job has written anew, and what git doesn't know, may be of the change. Without a change there is no why.
 */
function committedReports({ base }) {
    let uncommitted;
    return async (name) => {
        if (base === undefined)
            return undefined;
        // A folder may be a submodule, whose files git doesn't list.
        const places = withFolders(name);
        const known = base.files.filter((file) => places.has(file.path));
        const brought = known.some((file) => !file.deleted);
        if (brought && !base.decides)
            return undefined;
        const stays = known.length === 0 && (await base.tree.list()).some((entry) => places.has(entry.path));
        if (!brought && !stays)
            return undefined;
        uncommitted ??= base.uncommitted();
        for (const place of await uncommitted)
            if (places.has(place))
                return undefined;
        return brought
            ? { rule: 'report-from-change', text: 'this change brings it, so it proves nothing about the change' }
            : {
                rule: 'other-commit-report',
                text: 'git has this very file from before the change, and nothing tells whether it was made again',
            };
    };
}
function withFolders(name) {
    const places = new Set();
    for (let place = external_node_path_default().posix.normalize(name); place !== '.' && place !== '/'; place = external_node_path_default().posix.dirname(place))
        places.add(place);
    return places;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
var picomatch_default = /*#__PURE__*/__webpack_require__.n(picomatch);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/formats/metrics-file/problem.ts
var problem = __webpack_require__(76420);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/formats/table/error.ts
var error = __webpack_require__(18465);
// EXTERNAL MODULE: ./src/formats/xml.ts
var xml = __webpack_require__(7121);
// EXTERNAL MODULE: ./src/formats/tool-reports/json.ts
var json = __webpack_require__(40447);
;// CONCATENATED MODULE: ./src/formats/tool-reports/document.ts





/** SARIF files of 100 MB are real; nothing that is larger is a report. */
const maxReportBytes = 256 * 1024 * 1024;
const maxXmlBytes = 64 * 1024 * 1024;
const packers = [
    { name: 'gzip', magic: '\x1f\x8b' },
    { name: 'zip', magic: 'PK\x03\x04' },
    { name: 'Zstandard', magic: '\x28\xb5\x2f\xfd' },
];
/** The document that the bytes of a report hold, whatever its encoding. Throws a FileProblem. */
function readDocument(bytes) {
    if (bytes.length > maxReportBytes)
        throw new problem/* FileProblem */.k(`${bytes.length} bytes; at most ${maxReportBytes} are read`);
    const text = utf8(bytes);
    const head = text.toString('utf8', 0, 1_000).trimStart().slice(0, 200);
    if (head === '')
        throw new problem/* FileProblem */.k(bytes.length === 0 ? 'the file is empty' : 'the file holds nothing but spaces');
    if (/^[[{]/.test(head))
        return { kind: 'json', value: (0,json/* parseReport */.MM)(text) };
    if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(head)) {
        throw new problem/* FileProblem */.k('a page of HTML, not a report: if it was downloaded, an error came instead of the file');
    }
    if (head.startsWith('<'))
        return { kind: 'xml', root: document_xml(text) };
    if (head.startsWith('version https://git-lfs.github.com/spec/')) {
        throw new problem/* FileProblem */.k('a Git LFS pointer, not the file itself; run `git lfs pull`, or check out with `lfs: true` in a workflow');
    }
    throw new problem/* FileProblem */.k(`neither JSON nor XML, which is all that is read: it begins with ${(0,error/* quoted */.TL)(head.split('\n', 1)[0] ?? '')}`);
}
/** The text as UTF-8 without a byte order mark; as it is where it is that already, since it may be large. */
function utf8(bytes) {
    const encoding = (0,formats_text/* detectEncoding */.X0)(bytes);
    const packed = packers.find(({ magic }) => bytes.toString('latin1', 0, magic.length) === magic);
    if (packed !== undefined)
        throw new problem/* FileProblem */.k(`packed with ${packed.name}: unpack it first`);
    if (encoding === undefined)
        throw new problem/* FileProblem */.k('a binary file, not a report');
    if (encoding === 'utf-8')
        return bytes.subarray(bytes.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0);
    const decoder = (0,formats_text/* createDecoder */.$C)(encoding);
    return Buffer.from(decoder.write(bytes) + decoder.end());
}
function document_xml(text) {
    if (text.length > maxXmlBytes)
        throw new problem/* FileProblem */.k(`${text.length} bytes of XML; at most ${maxXmlBytes} are read`);
    try {
        return (0,xml/* readXml */.k)(text.toString('utf8'));
    }
    catch (error) {
        if (error instanceof xml/* XmlError */.G)
            throw new problem/* FileProblem */.k(error.message);
        throw error;
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/formats/collections.ts
var collections = __webpack_require__(71265);
// EXTERNAL MODULE: ./src/formats/metrics-file/alibi-detect.ts
var alibi_detect = __webpack_require__(66056);
// EXTERNAL MODULE: ./src/formats/metrics-file/format.ts
var format = __webpack_require__(66300);
// EXTERNAL MODULE: ./src/formats/tool-reports/format.ts
var tool_reports_format = __webpack_require__(45022);
// EXTERNAL MODULE: ./src/formats/tool-reports/words.ts
var words = __webpack_require__(90788);
;// CONCATENATED MODULE: ./src/formats/tool-reports/alibi-detect.ts








const numbers = schemas/* union */.KCZ([schemas/* array */.YOg(format/* anyNumber */.iG), format/* anyNumber */.iG.transform((one) => [one])])
    .optional()
    .catch(undefined);
const flag = schemas/* union */.KCZ([format/* anyNumber */.iG, schemas/* boolean */.zMY()], 'expected 0 or 1').transform(Number);
const prediction = schemas/* object */.Ikc({
    data: schemas/* object */.Ikc({
        is_drift: schemas/* union */.KCZ([flag.transform((one) => [one]), schemas/* array */.YOg(flag).min(1)], 'expected 0 or 1: only drift is read'),
        p_val: numbers,
        distance: numbers,
        threshold: numbers,
    }),
    meta: schemas/* object */.Ikc({ name: words/* text */.Qq, version: words/* text */.Qq, detector_type: words/* text */.Qq }).optional().catch(undefined),
});
const fitsOne = (value) => (0,json/* isRecord */.u4)(value) && alibi_detect/* alibiDetect */.p.matches(value);
const notes = (name) => name.startsWith('_');
const named = (value) => Object.entries(value).filter(([name]) => !notes(name));
/** What `predict` of a drift detector of Alibi Detect returns, with its arrays as lists; or an object of several such, by name. */
const alibiDetect = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'alibi-detect',
    fits: (value) => fitsOne(value) || ((0,json/* isRecord */.u4)(value) && named(value).length > 0 && named(value).every(([, one]) => fitsOne(one))),
    schema: schemas/* preprocess */.vkY((value) => (fitsOne(value) ? { '': value } : Object.fromEntries(named((0,json/* isRecord */.u4)(value) ? value : {}))), (0,collections/* record */.g)(prediction)),
    read: (predictions) => {
        const all = Object.entries(predictions);
        for (const [name, { data }] of all)
            checkFlags(name, data);
        const [version] = all.flatMap(([, { meta }]) => meta?.version ?? []);
        return {
            format: 'alibi-detect',
            tool: 'Alibi Detect',
            ...(version !== undefined && { version }),
            covered: { tests: all.reduce((sum, [, { data }]) => sum + judgedBy(data).length, 0) },
            failures: all
                .filter(([, { data }]) => data.p_val?.some(Number.isNaN))
                .map(([name]) => `${name === '' ? 'the data' : name}: a p-value is NaN, so that nothing was tested`),
            results: all.filter(([, { data }]) => data.is_drift.some((one) => one !== 0)).map(resultOf),
        };
    },
});
const judgedBy = ({ p_val: values, is_drift: flags }) => (values ?? flags).filter((one) => !Number.isNaN(one));
/** 32-bit numbers, which the detectors compute with, show as others in 64 bits. */
const rounding = 1e-6;
/**
 * Every detector compares with its threshold, which is corrected already where there are several tests. Throws a FileProblem for one
 * that says otherwise than its numbers: it was put together by hand.
 */
function checkFlags(name, { is_drift: flags, p_val: values = [], threshold: limits = [] }) {
    const each = flags.length > 1 && flags.length === values.length;
    for (const [place, value] of values.entries()) {
        const limit = limits[limits.length > 1 ? place : 0] ?? 0;
        if (value < limit * (1 - rounding) && (each ? flags[place] : (flags.find((flag) => flag !== 0) ?? 0)) === 0)
            throw new problem/* FileProblem */.k(`${name === '' ? '' : `${name}: `}"is_drift" is 0, and a p-value of ${value} is under the threshold of ${limit}`);
    }
}
function resultOf([name, { data, meta }]) {
    const detector = meta?.name ?? 'drift detector';
    const { p_val: values = [], threshold: [threshold] = [] } = data;
    const smallest = values.reduce((least, one) => Math.min(least ?? one, one), undefined);
    return {
        rule: detector,
        title: `${detector}: drift`,
        message: [
            `${name === '' ? 'the data' : name} has drifted`,
            smallest === undefined ? '' : `the smallest of ${values.length} p-values is ${smallest}`,
            threshold === undefined ? '' : `the threshold is ${threshold}`,
        ]
            .filter((part) => part !== '')
            .join('; '),
        level: 'drift',
        severity: 'high',
        place: undefined,
        identity: `${detector} ${name}`,
    };
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/bandit.ts





const result = schemas/* object */.Ikc({
    test_id: schemas/* string */.YjP(),
    test_name: schemas/* string */.YjP(),
    filename: schemas/* string */.YjP(),
    issue_severity: schemas/* string */.YjP(),
    issue_confidence: words/* text */.Qq,
    issue_text: schemas/* string */.YjP(),
    issue_cwe: schemas/* object */.Ikc({ id: words/* number */.ai }).optional().catch(undefined),
    line_number: words/* number */.ai,
    line_range: schemas/* array */.YOg(schemas/* number */.aig()).optional().catch(undefined),
    col_offset: words/* number */.ai,
    end_col_offset: words/* number */.ai,
    more_info: words/* text */.Qq,
});
/** Severities of which its totals count findings, and its list has none: it was told so (`-l`, `-i`, a baseline), or is cut. */
function unlisted(totals, results) {
    return Object.entries((0,json/* isRecord */.u4)(totals) ? totals : {}).flatMap(([name, count]) => {
        const level = /^SEVERITY\.(\w+)$/.exec(name)?.[1];
        if (level === undefined || typeof count !== 'number' || count <= 0)
            return [];
        return results.some(({ issue_severity: listed }) => listed === level) ? [] : [level];
    });
}
/** `bandit -f json`. A file that it couldn't parse is in "errors", with exit code 0; "metrics" counts every file that it read. */
const bandit = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'bandit',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'generated_at' in value && 'metrics' in value && 'errors' in value,
    schema: schemas/* object */.Ikc({
        errors: (0,collections/* list */.p)(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
        generated_at: words/* text */.Qq,
        metrics: (0,collections/* record */.g)(schemas/* unknown */.L5J()),
        results: (0,collections/* list */.p)(result),
    }),
    read: ({ errors, generated_at: generated, metrics, results }) => ({
        format: 'bandit',
        tool: 'Bandit',
        ...(0,words/* timeOf */.nR)(generated),
        covered: { files: Object.keys(metrics).filter((name) => name !== '_totals').length - errors.length },
        failures: errors.map(({ filename, reason }) => `${filename} was not scanned: ${reason}`),
        ...(0,words/* leftOut */.ig)(unlisted(metrics._totals, results)),
        results: results.map((found) => ({
            rule: found.test_id,
            title: found.test_name.replaceAll('_', ' '),
            message: found.issue_text,
            level: found.issue_severity,
            severity: (0,words/* severityOfWord */.Zx)(found.issue_severity),
            place: (0,words/* placeOf */.$t)(found.filename, {
                startLine: found.line_number,
                endLine: found.line_range?.at(-1),
                ...((found.line_range?.length ?? 0) <= 1 && {
                    startColumn: (found.col_offset ?? -1) + 1,
                    endColumn: (found.end_col_offset ?? -1) + 1,
                }),
            }),
            ...(found.more_info !== undefined && { uri: found.more_info }),
            ...(0,words/* cweOf */.xX)([found.issue_cwe?.id ?? 0]),
            ...(found.issue_confidence !== undefined && { properties: { confidence: found.issue_confidence } }),
        })),
    }),
});

;// CONCATENATED MODULE: ./src/formats/tool-reports/checkov.ts





const check = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    check_name: words/* text */.Qq,
    file_path: words/* text */.Qq,
    file_line_range: schemas/* array */.YOg(schemas/* number */.aig()).nullish().catch(undefined),
    resource: words/* text */.Qq,
    guideline: words/* text */.Qq,
    severity: words/* text */.Qq,
    check_result: schemas/* object */.Ikc({ suppress_comment: words/* text */.Qq }).optional().catch(undefined),
});
const results = schemas/* object */.Ikc({
    passed_checks: (0,collections/* list */.p)(schemas/* unknown */.L5J()).optional(),
    failed_checks: (0,collections/* list */.p)(check),
    skipped_checks: (0,collections/* list */.p)(check).optional(),
    parsing_errors: (0,collections/* list */.p)(schemas/* string */.YjP()).optional(),
});
const framework = schemas/* object */.Ikc({
    check_type: schemas/* string */.YjP(),
    results,
    summary: schemas/* object */.Ikc({ passed: words/* number */.ai, failed: words/* number */.ai, resource_count: words/* number */.ai, checkov_version: words/* text */.Qq }),
});
const ofFramework = (value) => (0,json/* isRecord */.u4)(value) && 'check_type' in value && 'results' in value;
/** What it writes of a framework that has nothing to look at. */
const isBare = (value) => (0,json/* isRecord */.u4)(value) && 'resource_count' in value && 'parsing_errors' in value;
/** `checkov -o json`: a list with several frameworks, an object with one, and a bare summary where it found nothing to look at. */
const checkov = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'checkov',
    fits: (value) => ofFramework(value) || (Array.isArray(value) && value.some(ofFramework)) || isBare(value),
    schema: schemas/* preprocess */.vkY((value) => {
        const all = Array.isArray(value) ? value : [value];
        return all.filter((one) => !isBare(one));
    }, (0,collections/* list */.p)(framework)),
    read: (frameworks) => {
        const sum = (count) => frameworks.reduce((total, one) => total + count(one), 0);
        const resources = sum(({ summary }) => summary.resource_count ?? 0);
        const version = frameworks[0]?.summary.checkov_version;
        const unparsed = frameworks.flatMap(({ results: { parsing_errors: errors = [] } }) => errors);
        return {
            format: 'checkov',
            tool: 'checkov',
            ...(version !== undefined && { version }),
            covered: {
                resources,
                checks: sum(({ results: one, summary }) => (one.passed_checks?.length ?? summary.passed ?? 0) + one.failed_checks.length),
            },
            failures: [
                ...frameworks.flatMap(({ check_type: type, results: { failed_checks: listed }, summary: { failed = 0 } }) => failed > 0 && listed.length === 0
                    ? [`${type} counts ${(0,words/* counting */.Mr)(failed, 'failed check')} and lists none`]
                    : []),
                ...unparsed.map((path) => `${path} could not be parsed`),
                ...(frameworks.length === 0 ? [`it found ${(0,words/* counting */.Mr)(0, 'resource')} to look at`] : []),
            ],
            results: frameworks.flatMap(({ results: one }) => [
                ...one.failed_checks.map(checkov_resultOf),
                ...(one.skipped_checks ?? []).map((skipped) => ({
                    ...checkov_resultOf(skipped),
                    suppressed: `in the source: ${skipped.check_result?.suppress_comment ?? 'without a reason'}`,
                })),
            ]),
        };
    },
});
function checkov_resultOf({ check_id: rule, check_name, file_path = '', file_line_range, resource, guideline, severity, }) {
    const title = check_name ?? rule;
    return {
        rule,
        title,
        message: resource === undefined ? title : `${title} (${resource})`,
        // Only with an account of its maker are there severities.
        level: severity ?? 'none given',
        severity: severity === undefined ? 'medium' : (0,words/* severityOfWord */.Zx)(severity),
        place: (0,words/* placeOf */.$t)(
        // From the scanned folder, with a slash before it.
        file_path.replace(/^\/+/, ''), { startLine: file_line_range?.[0], endLine: file_line_range?.[1] }, resource),
        ...(guideline !== undefined && { uri: guideline }),
        ...(resource !== undefined && { identity: `${rule} ${file_path} ${resource}` }),
    };
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/xml-words.ts
const childrenOf = (element, name) => element.children.filter((child) => child.name === name);
/** The text of the first child of that name, without the spaces around; undefined where there is none, or no text. */
function textOf(element, name) {
    const text = element.children.find((child) => child.name === name)?.text.trim();
    return text === '' ? undefined : text;
}
/** A number that an attribute holds. */
function numberIn(written) {
    return written !== undefined && /^\s*\d{1,15}(?:\.\d+)?\s*$/.test(written) ? Number(written) : undefined;
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/checkstyle.ts



/** Checkstyle's XML, which linters of all languages write. An exception is a file that could not be checked. */
const checkstyle = (0,tool_reports_format/* xmlFormat */.t6)({
    format: 'checkstyle',
    roots: ['checkstyle'],
    read: (root) => {
        const files = childrenOf(root, 'file');
        return {
            format: 'checkstyle',
            tool: 'Checkstyle',
            covered: { files: files.length },
            failures: [root, ...files].flatMap((one) => childrenOf(one, 'exception').map(({ text }) => `${one.attributes.name ?? 'it'}: ${text.trim().split('\n', 1)[0] ?? ''}`)),
            results: files.flatMap(({ attributes: { name = '' }, children }) => children
                .filter((child) => child.name === 'error' && child.attributes.severity !== 'ignore')
                .map(({ attributes: { line, column, severity = 'error', message, source } }) => {
                // `com.puppycrawl.tools.checkstyle.checks.coding.EmptyBlockCheck`
                const rule = source === undefined || source === '' ? 'unnamed' : (/[^.]+$/.exec(source.trim())?.[0] ?? source);
                return {
                    rule,
                    title: rule,
                    message: message ?? rule,
                    level: severity,
                    severity: (0,words/* severityOfWord */.Zx)(severity),
                    place: (0,words/* placeOf */.$t)(name, { startLine: numberIn(line), startColumn: numberIn(column) }),
                };
            })),
        };
    },
});

// EXTERNAL MODULE: ./src/formats/tool-reports/vulnerability.ts
var tool_reports_vulnerability = __webpack_require__(93791);
;// CONCATENATED MODULE: ./src/formats/tool-reports/cyclonedx-vex.ts







const rating = schemas/* object */.Ikc({ score: schemas/* number */.aig().optional().catch(undefined), severity: words/* text */.Qq, method: words/* text */.Qq });
const vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    source: schemas/* object */.Ikc({ name: words/* text */.Qq, url: words/* text */.Qq }).optional().catch(undefined),
    references: (0,collections/* list */.p)(schemas/* object */.Ikc({ id: words/* text */.Qq }))
        .optional()
        .catch(undefined),
    ratings: (0,collections/* list */.p)(rating).optional(),
    cwes: schemas/* array */.YOg(schemas/* number */.aig()).optional().catch(undefined),
    description: words/* text */.Qq,
    recommendation: words/* text */.Qq,
    analysis: schemas/* object */.Ikc({
        state: schemas/* enum */.k5n(['resolved', 'resolved_with_pedigree', 'exploitable', 'in_triage', 'false_positive', 'not_affected'])
            .optional(),
    })
        .optional(),
    affects: (0,collections/* list */.p)(schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), versions: (0,collections/* list */.p)(schemas/* object */.Ikc({ version: words/* text */.Qq, range: words/* text */.Qq, status: words/* text */.Qq })).optional() })).optional(),
});
const component = schemas/* object */.Ikc({ 'bom-ref': words/* text */.Qq, name: words/* text */.Qq, version: words/* text */.Qq, components: schemas/* unknown */.L5J().optional() });
/** What isn't ruled out is affected, also before anybody has looked at it. */
const ruledOut = new Set([
    'resolved',
    'resolved_with_pedigree',
    'false_positive',
    'not_affected',
]);
const deepest = 20;
/** CycloneDX 1.4 and later with "vulnerabilities": a VEX document, or what scanners write beside a bill of materials. */
const cycloneDxVex = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'cyclonedx-vex',
    fits: (value) => (0,json/* isRecord */.u4)(value) && value.bomFormat === 'CycloneDX',
    schema: schemas/* object */.Ikc({
        metadata: schemas/* object */.Ikc({ timestamp: words/* text */.Qq, component: schemas/* object */.Ikc({ name: words/* text */.Qq, version: words/* text */.Qq }).optional().catch(undefined) })
            .optional()
            .catch(undefined),
        components: (0,collections/* list */.p)(schemas/* unknown */.L5J()).optional(),
        vulnerabilities: (0,collections/* list */.p)(vulnerability).optional(),
    }),
    read: ({ metadata, components = [], vulnerabilities }) => {
        if (vulnerabilities === undefined) {
            throw new problem/* FileProblem */.k('a bill of materials without "vulnerabilities": it says what there is, and judges nothing');
        }
        const listed = partsIn(components, deepest);
        const parts = new Map(listed.map((part) => [part.ref, part]));
        const category = metadata?.component?.name;
        return {
            format: 'cyclonedx-vex',
            tool: 'CycloneDX VEX',
            ...(category !== undefined && { category }),
            ...(0,words/* timeOf */.nR)(metadata?.timestamp),
            covered: { ...(listed.length > 0 && { components: listed.length }), vulnerabilities: vulnerabilities.length },
            failures: [],
            results: vulnerabilities
                .filter(({ analysis }) => !ruledOut.has(analysis?.state))
                .flatMap((one) => resultsOf(one, parts)),
        };
    },
});
function partsIn(components, depth) {
    return components.flatMap((one) => {
        const { data } = component.safeParse(one);
        if (data === undefined)
            return [];
        const { 'bom-ref': ref, name, version, components: inner } = data;
        return [
            ...(name !== undefined ? [{ ref, name, version }] : []),
            ...(Array.isArray(inner) && depth > 0 ? partsIn(inner, depth - 1) : []),
        ];
    });
}
function resultsOf(one, parts) {
    const affected = (one.affects ?? []).filter(({ versions }) => versions === undefined || versions.length === 0 || versions.some(({ status }) => status !== 'unaffected'));
    // Every product is told to be unaffected, version by version.
    if (affected.length === 0 && (one.affects ?? []).length > 0)
        return [];
    const targets = affected.length === 0 ? [{ ref: 'unnamed', versions: undefined }] : affected;
    const { level, severity } = judged(one);
    return targets.map(({ ref, versions }) => {
        const part = parts.get(ref);
        return (0,tool_reports_vulnerability/* vulnerable */.V)({
            ids: [one.id, ...(one.references ?? []).flatMap(({ id }) => id ?? [])],
            title: one.description === undefined ? undefined : one.description.split('\n', 1)[0],
            package: part?.name ?? ref,
            version: part?.version ?? versions?.find(({ status }) => status !== 'unaffected')?.version,
            fixed: undefined,
            level,
            severity,
            path: undefined,
            uri: one.source?.url,
            cwe: one.cwes,
        });
    });
}
/** The worst of its ratings; scores of CVSS 2 are on another scale. */
function judged({ ratings = [] }) {
    return (0,words/* worstOf */.hm)(ratings
        .filter(({ method }) => method !== 'CVSSv2' || ratings.length === 1)
        .flatMap(({ score, severity: word, method }) => {
        if (score !== undefined && /^CVSSv[34]/.test(method ?? ''))
            return { level: String(score), severity: (0,words/* severityOfScore */.FL)(score) };
        return word === undefined ? [] : { level: word, severity: (0,words/* severityOfWord */.Zx)(word) };
    }));
}

// EXTERNAL MODULE: ./src/formats/metrics-file/deepchecks.ts
var deepchecks = __webpack_require__(78428);
;// CONCATENATED MODULE: ./src/formats/tool-reports/deepchecks.ts







const deepchecks_check = schemas/* object */.Ikc({
    type: schemas/* enum */.k5n(['CheckResult', 'CheckFailure']).optional(),
    header: words/* text */.Qq,
    check: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }),
    exception: schemas/* unknown */.L5J().optional(),
    conditions_results: (0,collections/* list */.p)(schemas/* object */.Ikc({ Status: schemas/* enum */.k5n(['PASS', 'WARN', 'FAIL', 'ERROR']), Condition: words/* text */.Qq, 'More Info': words/* text */.Qq })).nullish(),
});
/** `SuiteResult.to_json()` and `CheckResult.to_json()` of Deepchecks. What judges are the conditions of the checks. */
const deepchecks_deepchecks = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'deepchecks',
    fits: (value) => (0,json/* isRecord */.u4)(value) && deepchecks/* deepchecksSuite */.K.matches(value),
    schema: schemas/* preprocess */.vkY((value) => ((0,json/* isRecord */.u4)(value) && !('results' in value) ? { results: [value] } : value), schemas/* object */.Ikc({ name: words/* text */.Qq, results: (0,collections/* list */.p)(deepchecks_check) })),
    read: ({ name, results }) => {
        const conditions = results.flatMap((one) => (one.conditions_results ?? []).map((condition) => ({ check: one.check.name, ...condition })));
        const crashed = results.filter((one) => one.type === 'CheckFailure' || one.exception !== undefined);
        if (conditions.length === 0 && crashed.length === 0) {
            throw new problem/* FileProblem */.k('none of its checks has a condition, so that nothing was judged');
        }
        return {
            format: 'deepchecks',
            tool: 'Deepchecks',
            ...(name !== undefined && { category: name }),
            covered: { conditions: conditions.filter(({ Status }) => Status !== 'ERROR').length },
            failures: [
                ...crashed.map((one) => `${one.check.name} crashed: ${typeof one.exception === 'string' ? one.exception : 'it does not say why'}`),
                ...conditions
                    .filter(({ Status }) => Status === 'ERROR')
                    .map((one) => `a condition of ${one.check} crashed: ${one['More Info'] ?? one.Condition ?? 'it does not say why'}`),
            ],
            results: conditions
                .filter(({ Status }) => Status === 'FAIL' || Status === 'WARN')
                .map(({ check: rule, Status, Condition = '', 'More Info': info = '' }) => ({
                rule,
                title: rule,
                message: [Condition, info].filter((part) => part !== '').join(': '),
                level: Status,
                severity: Status === 'FAIL' ? 'high' : 'medium',
                place: undefined,
                identity: `${rule} ${Condition}`,
            })),
        };
    },
});

// EXTERNAL MODULE: ./src/formats/metrics-file/evidently.ts
var evidently = __webpack_require__(88935);
// EXTERNAL MODULE: ./src/formats/metrics-file/evidently-legacy.ts
var evidently_legacy = __webpack_require__(49363);
;// CONCATENATED MODULE: ./src/formats/tool-reports/evidently.ts








const test = schemas/* object */.Ikc({
    id: words/* text */.Qq,
    name: schemas/* string */.YjP(),
    description: words/* text */.Qq,
    status: evidently/* testStatus */.h5,
    metric_config: schemas/* object */.Ikc({ params: schemas/* object */.Ikc({ type: words/* text */.Qq, column: words/* text */.Qq }) })
        .optional()
        .catch(undefined),
    parameters: schemas/* object */.Ikc({ column_name: words/* text */.Qq }).optional().catch(undefined),
});
const object = (value) => value;
/** `json()` of a run of Evidently 0.7 with tests. Metrics alone say how much, and not whether that is too much. */
const evidently_evidently = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'evidently',
    fits: (value) => (0,json/* isRecord */.u4)(value) && evidently/* evidentlyReport */.t6.matches(object(value)),
    schema: schemas/* object */.Ikc({ tests: (0,collections/* list */.p)(test) }),
    read: ({ tests }) => {
        if (tests.length === 0) {
            throw new problem/* FileProblem */.k('it holds metrics and no tests, so that nothing was judged: run it with include_tests=True');
        }
        return reportOf(tests);
    },
});
/** `json()` of a TestSuite of Evidently before 0.7. */
const evidentlySuite = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'evidently',
    fits: (value) => (0,json/* isRecord */.u4)(value) && evidently_legacy/* evidentlyLegacySuite */.m.matches(object(value)),
    // Throws where its summary and its tests contradict each other.
    schema: schemas/* unknown */.L5J()
        .transform((value) => {
        evidently_legacy/* evidentlyLegacySuite */.m.read(object(value));
        return value;
    })
        .pipe(schemas/* object */.Ikc({ tests: (0,collections/* list */.p)(test), version: words/* text */.Qq, timestamp: words/* text */.Qq })),
    read: ({ tests, version, timestamp }) => ({
        ...reportOf(tests),
        ...(version !== undefined && { version }),
        ...(0,words/* timeOf */.nR)(timestamp),
    }),
});
const evidently_flag = schemas/* boolean */.zMY().optional();
const metric = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    result: schemas/* object */.Ikc({
        dataset_drift: evidently_flag,
        drift_detected: evidently_flag,
        column_name: words/* text */.Qq,
        number_of_drifted_columns: schemas/* number */.aig().optional().catch(undefined),
        number_of_columns: schemas/* number */.aig().optional().catch(undefined),
        drift_score: schemas/* number */.aig().optional().catch(undefined),
    }),
});
/** `json()` of a Report of Evidently before 0.7: metrics of drift say themselves whether there is any. */
const evidentlyLegacy = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'evidently',
    fits: (value) => (0,json/* isRecord */.u4)(value) && evidently_legacy/* evidentlyLegacyReport */.g.matches(object(value)),
    schema: schemas/* object */.Ikc({ metrics: (0,collections/* list */.p)(metric), version: words/* text */.Qq, timestamp: words/* text */.Qq }),
    read: ({ metrics, version, timestamp }) => {
        const judged = metrics.flatMap(({ metric: name, result }) => {
            const drifted = result.dataset_drift ?? result.drift_detected;
            return drifted === undefined ? [] : [{ name, result, drifted }];
        });
        if (judged.length === 0) {
            throw new problem/* FileProblem */.k('none of its metrics judges anything: use a TestSuite, or metrics of drift');
        }
        return {
            format: 'evidently',
            tool: 'Evidently',
            ...(version !== undefined && { version }),
            ...(0,words/* timeOf */.nR)(timestamp),
            covered: { metrics: judged.length },
            failures: [],
            results: judged
                .filter(({ drifted }) => drifted)
                .map(({ name, result: { column_name: column, number_of_drifted_columns: many, number_of_columns: all, drift_score: score, }, }) => ({
                rule: column === undefined ? name : `${name}.${column}`,
                title: name,
                message: [
                    `${column ?? 'the data set'} has drifted`,
                    many === undefined ? '' : `${many} of ${all ?? 'its'} columns`,
                    score === undefined ? '' : `score ${score}`,
                ]
                    .filter((part) => part !== '')
                    .join(', '),
                level: 'drift',
                severity: 'high',
                place: undefined,
                identity: `${name} ${column ?? ''}`,
            })),
        };
    },
});
function reportOf(tests) {
    const missed = tests.filter(({ status }) => status === 'FAIL' || status === 'WARNING');
    return {
        format: 'evidently',
        tool: 'Evidently',
        covered: { tests: tests.filter(({ status }) => status !== 'ERROR' && status !== 'SKIPPED').length },
        failures: tests
            .filter(({ status }) => status === 'ERROR')
            .map(({ name, description }) => `${name} broke: ${description ?? 'it does not say why'}`),
        results: missed.map(evidently_resultOf),
    };
}
function evidently_resultOf({ id, name, description, status, metric_config: config, parameters }) {
    const { type, column = parameters?.column_name } = config?.params ?? {};
    const subject = [type?.slice(type.lastIndexOf(':') + 1) ?? name, ...(column === undefined ? [] : [column])].join('.');
    return {
        rule: subject,
        title: name,
        message: description ?? name,
        level: status,
        // A warning is a test that failed and isn't critical.
        severity: status === 'FAIL' ? 'high' : 'medium',
        place: undefined,
        identity: id === undefined ? subject : `${subject} ${id}`,
        ...(column !== undefined && { properties: { column } }),
    };
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/fairness.ts







/**
 * What counts as fair where nobody says otherwise: AIF360's tutorials and its web demo take differences within 0.1 of none and a
 * disparate impact from 0.8 (the four-fifths rule of 29 CFR 1607.4 D) to its inverse for fair.
 */
const difference = [-0.1, 0.1];
const ratio = [0.8, 1.25];
const names = {
    ...Object.fromEntries([
        'mean',
        'statistical_parity',
        'demographic_parity',
        'equal_opportunity',
        'equalized_odds',
        'average_odds',
        'average_abs_odds',
        'average_predictive_value',
        'true_positive_rate',
        'false_positive_rate',
        'false_negative_rate',
        'false_omission_rate',
        'false_discovery_rate',
        'selection_rate',
        'error_rate',
    ].flatMap((name) => [
        [`${name}_difference`, difference],
        [`${name}_ratio`, ratio],
    ])),
    disparate_impact: ratio,
};
const boundsOf = (name) => (0,words/* lookUp */.TE)(names, name.trim().toLowerCase().replaceAll(/\W+/g, '_'));
const explanation = schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), message: schemas/* string */.YjP(), ideal: schemas/* string */.YjP(), description: words/* text */.Qq });
const isExplanation = (value) => (0,json/* isRecord */.u4)(value) && 'metric' in value && 'ideal' in value && 'message' in value;
/** What AIF360's MetricJSONExplainer writes of each metric, parsed; one or a list. The value stands at the end of "message". */
const aif360 = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'aif360',
    fits: (value) => (Array.isArray(value) ? value.length > 0 && value.every(isExplanation) : isExplanation(value)),
    schema: (0,words/* oneOrMany */.Pl)(explanation),
    read: (explanations) => fairness_reportOf('aif360', 'AIF360', explanations.flatMap(({ metric, message, description: help }) => {
        const name = metric.toLowerCase().replaceAll(/\W+/g, '_');
        const bounds = boundsOf(name);
        if (bounds === undefined)
            return [];
        const number = /:\s*(\S+)\s*$/.exec(message)?.[1] ?? '';
        return [
            {
                name,
                value: number === 'inf' ? Infinity : number === '-inf' ? -Infinity : Number(number || NaN),
                bounds,
                help,
            },
        ];
    })),
});
const bound = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()], 'expected the lowest and the highest value');
const dump = schemas/* object */.Ikc({
    tool: schemas/* string */.YjP().optional(),
    version: words/* text */.Qq,
    metrics: (0,collections/* record */.g)(format/* anyNumber */.iG),
    bounds: (0,collections/* record */.g)(bound).optional(),
});
const isNumbers = (value) => (0,json/* isRecord */.u4)(value) && Object.keys(value).length > 0 && Object.values(value).every((one) => typeof one === 'number');
const isDump = (value) => (0,json/* isRecord */.u4)(value) &&
    isNumbers(value.metrics) &&
    Object.keys(value).every((key) => ['tool', 'version', 'metrics', 'bounds'].includes(key)) &&
    ('bounds' in value || 'tool' in value || Object.keys(value.metrics).some((name) => boundsOf(name) !== undefined));
/**
 * Names and numbers of AIF360 or fairlearn, `{ "demographic_parity_difference": 0.12 }`, or those under "metrics" with "tool",
 * "version" and "bounds" (a lowest and a highest value by name), which come before the usual ones.
 */
const fairnessNumbers = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'fairness',
    fits: (value) => isDump(value) || (isNumbers(value) && Object.keys(value).some((name) => boundsOf(name) !== undefined)),
    schema: schemas/* preprocess */.vkY((value) => (isDump(value) ? value : { metrics: value }), dump),
    read: ({ tool, version, metrics, bounds = {} }) => ({
        ...fairness_reportOf('fairness', tool ?? 'fairness metrics', Object.entries(metrics).flatMap(([name, value]) => {
            const chosen = (0,words/* lookUp */.TE)(bounds, name) ?? boundsOf(name);
            return chosen === undefined ? [] : [{ name, value, bounds: chosen }];
        })),
        ...(version !== undefined && { version }),
    }),
});
/** Of one sensitive feature; a control feature makes the values objects, which aren't read. */
const byMetric = (0,collections/* record */.g)(format/* anyNumber */.iG);
/** fairlearn's MetricFrame as `{ "overall", "by_group", "difference", "ratio" }`: judged by the ratio, which has no unit. */
const fairlearn = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'fairlearn',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'overall' in value && 'by_group' in value,
    schema: schemas/* object */.Ikc({
        overall: byMetric,
        by_group: schemas/* unknown */.L5J().optional(),
        difference: byMetric.optional(),
        ratio: byMetric.optional(),
    }),
    read: ({ overall, difference: differences = {}, ratio: ratios = {} }) => {
        const all = new Set([overall, ratios, differences].flatMap((one) => Object.keys(one)));
        const measured = [...all].flatMap((name) => {
            // How many there are of each group, which fairlearn's own guide puts beside the metrics, is not how they are treated.
            if (name === 'count')
                return [];
            const [quotient, distance] = [(0,words/* lookUp */.TE)(ratios, name), (0,words/* lookUp */.TE)(differences, name)];
            const value = (0,words/* lookUp */.TE)(overall, name) ?? 0;
            if (quotient !== undefined)
                return [{ name: `${name}_ratio`, value: quotient, bounds: ratio }];
            // Whether a difference is large can be told of a share alone.
            if (distance === undefined || value < 0 || value > 1)
                return [];
            return [{ name: `${name}_difference`, value: distance, bounds: difference }];
        });
        if (measured.length === 0) {
            throw new problem/* FileProblem */.k('it holds neither "ratio" nor "difference" of any metric: write frame.ratio() and frame.difference() too');
        }
        return fairness_reportOf('fairlearn', 'fairlearn', measured);
    },
});
/** Throws a FileProblem where there is nothing to judge: what counts as fair is known of the usual metrics alone. */
function fairness_reportOf(format, tool, measured) {
    if (measured.length === 0) {
        throw new problem/* FileProblem */.k('none of its metrics has bounds, so that nothing was judged: write them under "bounds"');
    }
    const known = measured.filter(({ value }) => !Number.isNaN(value));
    return {
        format,
        tool,
        covered: { metrics: known.length },
        failures: measured.filter(({ value }) => Number.isNaN(value)).map(({ name }) => `${name} could not be computed`),
        results: known.filter(({ value, bounds: [lowest, highest] }) => value < lowest || value > highest).map(fairness_resultOf),
    };
}
function fairness_resultOf({ name, value, bounds: [lowest, highest], help }) {
    return {
        rule: name,
        title: name.replaceAll('_', ' '),
        message: `${name} is ${value}, not from ${lowest} to ${highest}`,
        level: String(value),
        severity: 'high',
        place: undefined,
        ...(help !== undefined && { help }),
        identity: name,
        properties: { value, lowest, highest },
    };
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/gitleaks.ts





/**
 * `gitleaks -f json`: a list of what it found alone. What it matched is left here: unless it was told to redact, that is the
 * secret. A leak of the history is told by its commit.
 */
const gitleaks = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'gitleaks',
    emptyList: true,
    fits: (value) => Array.isArray(value) &&
        value.every((one) => (0,json/* isRecord */.u4)(one) && 'RuleID' in one && 'File' in one && 'StartLine' in one),
    schema: (0,collections/* list */.p)(schemas/* object */.Ikc({
        RuleID: schemas/* string */.YjP(),
        Description: schemas/* string */.YjP(),
        StartLine: words/* number */.ai,
        EndLine: words/* number */.ai,
        File: schemas/* string */.YjP(),
        Commit: words/* text */.Qq,
        Fingerprint: words/* text */.Qq,
        Date: words/* text */.Qq,
    })),
    read: (leaks) => ({
        format: 'gitleaks',
        tool: 'gitleaks',
        covered: {},
        failures: [],
        results: leaks.map(({ RuleID: rule, Description: description, File: file, StartLine, EndLine, Commit, Fingerprint }) => ({
            rule,
            title: description,
            message: Commit ? `${description}, in commit ${Commit}` : description,
            // It knows one level only.
            level: 'leak',
            severity: 'high',
            place: (0,words/* placeOf */.$t)(file, { startLine: StartLine, endLine: EndLine }),
            cwe: [798],
            ...(Fingerprint && { identity: Fingerprint }),
            ...(Commit && { properties: { commit: Commit } }),
        })),
    }),
});

// EXTERNAL MODULE: ./src/formats/metrics-file/great-expectations.ts
var great_expectations = __webpack_require__(27152);
;// CONCATENATED MODULE: ./src/formats/tool-reports/great-expectations.ts





/** Its own three words; every expectation is `critical` unless somebody says otherwise, and before 1.x there are none. */
const severities = { critical: 'high', warning: 'medium', info: 'info' };
/** What Great Expectations wrote, in each of its shapes: an expectation that was not met is a result, one that broke a failure. */
const greatExpectations = great_expectations/* greatExpectationsShapes */.dn.map((shape) => (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'great-expectations',
    fits: (value) => (0,json/* isRecord */.u4)(value) && shape.matches(value),
    schema: shape.schema,
    read: ({ success, all }) => {
        if (all.length === 0)
            throw new problem/* FileProblem */.k('it holds no validation');
        for (const [name, one] of all)
            (0,great_expectations/* checkValidation */.UF)(name, one);
        const sum = (key) => all.reduce((total, [, { statistics }]) => total + statistics[key], 0);
        const unmet = sum('unsuccessful_expectations');
        if (success && unmet > 0)
            throw new problem/* FileProblem */.k(`"success" is true, and ${(0,words/* counting */.Mr)(unmet, 'expectation')} were not met`);
        if (!success && unmet === 0)
            throw new problem/* FileProblem */.k('"success" is false, and every expectation was met');
        const results = all.flatMap(([name, one]) => one.results.map((result) => ({ name, result })));
        const [meta] = all.flatMap(([, one]) => one.meta ?? []);
        const version = meta?.great_expectations_version;
        return {
            format: 'great-expectations',
            tool: 'Great Expectations',
            ...(version !== undefined && { version }),
            ...oldest(all),
            covered: { expectations: sum('evaluated_expectations') },
            failures: results
                .filter(({ result }) => (0,great_expectations/* raised */.P5)(result.exception_info))
                .map(({ result }) => `${subjectOf(result)} broke and judged nothing`),
            results: results
                .filter(({ result }) => result.success !== true && !(0,great_expectations/* raised */.P5)(result.exception_info))
                .map(({ name, result }) => great_expectations_resultOf(name, result)),
        };
    },
}));
/** A checkpoint is as old as its oldest validation. */
function oldest(all) {
    const times = all.map(([, { meta }]) => (0,words/* timeOf */.nR)(meta?.validation_time ?? meta?.run_id?.run_time).createdAt);
    const [first] = times.filter((time) => time !== undefined).sort();
    return first === undefined || times.includes(undefined) ? {} : { createdAt: first };
}
const kwargsOf = (one) => one.expectation_config?.kwargs ?? one.kwargs ?? {};
const typeOf = (one) => one.expectation_config?.type ?? one.expectation_config?.expectation_type ?? one.expectation_type ?? 'expectation';
/** `expect_column_mean_to_be_between(column=age, min_value=40, max_value=50)` */
function subjectOf(one) {
    const parts = Object.entries(kwargsOf(one))
        .filter(([key, value]) => key !== 'batch_id' && typeof value !== 'object')
        .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
    return `${typeOf(one)}(${parts.join(', ')})`;
}
function great_expectations_resultOf(validation, one) {
    const type = typeOf(one);
    const { column } = kwargsOf(one);
    const level = one.expectation_config?.severity ?? 'none given';
    return {
        rule: type,
        title: type.replaceAll('_', ' '),
        message: `${subjectOf(one)}: ${observed(one)}`,
        level,
        severity: severities[level] ?? 'high',
        place: undefined,
        identity: subjectOf(one),
        properties: { validation, ...(typeof column === 'string' && { column }) },
    };
}
/** Counts and sums; single values of the data stay out. */
function observed({ result }) {
    const { observed_value: value, unexpected_count: count, element_count: elements } = result ?? {};
    if (typeof value === 'number')
        return `observed ${value}`;
    if (typeof count === 'number')
        return `${count}${typeof elements === 'number' ? ` of ${elements}` : ''} values were unexpected`;
    return 'not met';
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/grype.ts






const match = schemas/* object */.Ikc({
    vulnerability: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        dataSource: words/* text */.Qq,
        severity: words/* text */.Qq,
        cwes: (0,collections/* list */.p)(schemas/* object */.Ikc({ cwe: words/* text */.Qq }))
            .optional()
            .catch(undefined),
        fix: schemas/* object */.Ikc({ versions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), state: words/* text */.Qq })
            .optional()
            .catch(undefined),
    }),
    relatedVulnerabilities: (0,collections/* list */.p)(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).nullish(),
    artifact: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: words/* text */.Qq,
        locations: (0,collections/* list */.p)(schemas/* object */.Ikc({ path: words/* text */.Qq }))
            .nullish()
            .catch(undefined),
    }),
});
const ignored = schemas/* intersection */.E$q(match, schemas/* object */.Ikc({ appliedIgnoreRules: (0,collections/* list */.p)(schemas/* object */.Ikc({ reason: words/* text */.Qq, namespace: words/* text */.Qq, vulnerability: words/* text */.Qq })).nullish() }));
const grype_status = schemas/* object */.Ikc({ valid: schemas/* boolean */.zMY().optional(), error: schemas/* unknown */.L5J().optional() });
/**
 * `grype -o json`: what matched alone, so that it can't tell how many packages it looked at. What it was told to ignore stands
 * under "ignoredMatches".
 */
const grype = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'grype',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'matches' in value && 'descriptor' in value,
    schema: schemas/* object */.Ikc({
        matches: (0,collections/* list */.p)(match).nullable(),
        ignoredMatches: (0,collections/* list */.p)(ignored).nullish(),
        source: schemas/* object */.Ikc({ target: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ userInput: words/* text */.Qq }).transform((one) => one.userInput)]) })
            .nullish()
            .catch(undefined),
        descriptor: schemas/* object */.Ikc({
            name: words/* text */.Qq,
            version: words/* text */.Qq,
            timestamp: words/* text */.Qq,
            db: schemas/* object */.Ikc({ status: grype_status.nullish(), valid: schemas/* boolean */.zMY().optional(), error: schemas/* unknown */.L5J().optional() })
                .nullish()
                .catch(undefined),
        }),
    }),
    read: ({ matches, ignoredMatches, source, descriptor }) => {
        const target = source?.target;
        const state = descriptor.db?.status ?? descriptor.db;
        const invalid = state?.valid === false || (typeof state?.error === 'string' && state.error !== '');
        return {
            format: 'grype',
            tool: 'Grype',
            ...(descriptor.version !== undefined && { version: descriptor.version }),
            ...(target !== undefined && { category: target }),
            ...(0,words/* timeOf */.nR)(descriptor.timestamp),
            covered: {},
            failures: invalid ? ['its database was not valid'] : [],
            results: [
                ...(matches ?? []).map((one) => grype_resultOf(one, target)),
                ...(ignoredMatches ?? []).map((one) => {
                    const reasons = (one.appliedIgnoreRules ?? []).flatMap(({ reason }) => (reason ? [reason] : []));
                    return { ...grype_resultOf(one, target), suppressed: `in the tool: ${reasons.join(', ') || 'an ignore rule'}` };
                }),
            ],
        };
    },
});
function grype_resultOf({ vulnerability, relatedVulnerabilities, artifact }, target) {
    const { id, severity = 'Unknown', dataSource, cwes, fix } = vulnerability;
    const [place] = artifact.locations ?? [];
    return (0,tool_reports_vulnerability/* vulnerable */.V)({
        ids: [id, ...(relatedVulnerabilities?.length === 1 ? relatedVulnerabilities.map((one) => one.id) : [])],
        package: artifact.name,
        version: artifact.version,
        fixed: fix?.state === 'fixed' ? (fix.versions ?? []) : [],
        level: severity,
        severity: (0,words/* severityOfWord */.Zx)(severity),
        path: place?.path?.replace(/^\//, '') ?? target,
        uri: dataSource,
        cwe: (cwes ?? []).flatMap(({ cwe }) => cwe ?? []),
    });
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/hadolint.ts





const unparsed = 'DL1000';
/** `hadolint -f json`: a list of what it found alone, so that it can't tell how much it looked at. */
const hadolint = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'hadolint',
    emptyList: true,
    fits: (value) => Array.isArray(value) && value.every((one) => (0,json/* isRecord */.u4)(one) && 'code' in one && 'file' in one && 'level' in one),
    schema: (0,collections/* list */.p)(schemas/* object */.Ikc({
        code: schemas/* string */.YjP(),
        file: schemas/* string */.YjP(),
        level: schemas/* string */.YjP(),
        line: words/* number */.ai,
        column: words/* number */.ai,
        message: schemas/* string */.YjP(),
    })),
    read: (results) => ({
        format: 'hadolint',
        tool: 'hadolint',
        covered: {},
        failures: results
            .filter(({ code }) => code === unparsed)
            .map(({ file, message }) => `${file} could not be parsed: ${message}`),
        results: results
            .filter(({ code }) => code !== unparsed)
            .map(({ code, file, level, line, column, message }) => ({
            rule: code,
            title: code,
            message,
            level,
            severity: (0,words/* severityOfWord */.Zx)(level),
            place: (0,words/* placeOf */.$t)(file, { startLine: line, startColumn: column }),
            uri: `https://github.com/hadolint/hadolint/wiki/${encodeURIComponent(code)}`,
        })),
    }),
});

;// CONCATENATED MODULE: ./src/formats/tool-reports/junit.ts



/** Two elements of a test may tell that it failed, of which the first speaks. */
const bad = new Set(['failure', 'error']);
/** What GoogleTest and CTest write of a test that did not run. */
const idle = new Set(['notrun', 'disabled', 'skipped', 'suppressed']);
/** What some tools write of a test that failed, with or without an element that says so. */
const unmet = new Set(['fail', 'failed', 'failure', 'error', 'errored', 'broken', 'aborted']);
/** JUnit's XML, as pytest, Surefire, Gradle, jest-junit and many others write it. A test that was skipped was not evaluated. */
const junit = (0,tool_reports_format/* xmlFormat */.t6)({
    format: 'junit',
    roots: ['testsuites', 'testsuite'],
    read: (root) => {
        const all = { ran: [], failures: [], suites: [], ofPytest: root.attributes.name === 'pytest tests' };
        tally(root, all);
        const [suite] = all.suites.filter(({ timestamp }) => timestamp);
        const { name = suite?.name, timestamp = suite?.timestamp } = root.attributes;
        return {
            format: 'junit',
            tool: 'JUnit',
            ...(name && { category: name }),
            ...(0,words/* timeOf */.nR)(withZone(timestamp)),
            covered: { tests: all.ran.length },
            failures: all.failures,
            results: all.ran.flatMap(junit_resultOf),
        };
    },
});
const sumOf = (all) => ({
    tests: all.reduce((sum, { tests }) => sum + tests, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    complaints: all.reduce((sum, { complaints }) => sum + complaints, 0),
});
/**
 * Goes through a suite once. One that counts more tests or failures than it lists was cut, or crashed while it was written. Tools
 * differ in whether a suite counts those of the suites in it.
 */
function tally(suite, all) {
    const { name = 'a suite', tests, failures, errors } = suite.attributes;
    const [own, inner] = [[], []];
    for (const child of suite.children) {
        if (child.name === 'testsuite') {
            all.suites.push(child.attributes);
            inner.push(tally(child, all));
        }
        else if (child.name === 'testcase') {
            const complaints = child.children.filter((one) => bad.has(one.name)).length;
            const failed = Number(hasFailed(child));
            own.push({ tests: 1, failed, complaints: Math.max(failed, complaints) });
            if (failed > 0 || !isIdle(child))
                all.ran.push({ test: child, suite: name });
        }
        else if (bad.has(child.name))
            all.failures.push(`${name}: ${saidIn(child)}`);
    }
    const [direct, whole] = [sumOf(own), sumOf([...own, ...inner])];
    const told = numberIn(tests);
    const subtests = (all.ofPytest || name === 'pytest') && whole.tests > 0 && Number(told) > whole.tests;
    if (told !== undefined && told !== whole.tests && told !== direct.tests && !subtests)
        all.failures.push(`${name} counts ${(0,words/* counting */.Mr)(told, 'test')} and lists ${whole.tests}`);
    const toldFailed = (numberIn(failures) ?? 0) + (numberIn(errors) ?? 0);
    const known = failures !== undefined || errors !== undefined;
    if (known && ![whole, direct].some(({ failed, complaints }) => toldFailed === failed || toldFailed === complaints))
        all.failures.push(`${name} counts ${(0,words/* counting */.Mr)(toldFailed, 'failed test')} and lists ${whole.failed}`);
    return whole;
}
const wordsOf = ({ attributes: { status = '', result = '' } }) => [status, result].map((word) => word.toLowerCase());
const isIdle = (test) => test.children.some((one) => one.name === 'skipped') || wordsOf(test).some((word) => idle.has(word));
const hasFailed = (test) => test.children.some((one) => bad.has(one.name)) || wordsOf(test).some((word) => unmet.has(word));
const saidIn = ({ attributes, text }) => [attributes.message?.trim(), text.trim().split('\n', 1)[0], attributes.type].find((words) => words) ??
    'it does not say why';
/** Linters write a suite a file, whose absolute name is the class of its tests: one of the machine, and no part of a rule. */
const ofFile = /^(?:\/|[a-z]:[\\/])/i;
function junit_resultOf({ test, suite }) {
    if (!hasFailed(test))
        return [];
    const problem = test.children.find((child) => bad.has(child.name)) ?? { ...test, name: 'failure' };
    const { classname = '', name = 'unnamed', line } = test.attributes;
    const linted = ofFile.test(suite) && ofFile.test(classname);
    const { file = linted ? suite : undefined } = test.attributes;
    const rule = classname === '' || linted ? name : `${classname}.${name}`;
    // The last line of pytest's text: where it was raised.
    const raised = /^([^\s:][^:\n]*\.\w{1,10}):(\d{1,7}): \S/m.exec(problem.text);
    return [
        {
            rule,
            title: name,
            message: saidIn(problem),
            level: problem.name,
            severity: 'high',
            place: (0,words/* placeOf */.$t)(file ?? raised?.[1], { startLine: numberIn(line ?? (file === undefined ? raised?.[2] : undefined)) }, name),
            // Of a linter, the same rule of another file is something else, which its place tells.
            ...(!linted && { identity: rule }),
        },
    ];
}
/** Most write no zone; Surefire and pytest before 8.4 mean the machine's own, which is UTC on runners. */
const withZone = (time) => time !== undefined && /T\d\d:\d\d:\d\d(?:\.\d+)?$/.test(time) ? `${time}Z` : time;

;// CONCATENATED MODULE: ./src/formats/tool-reports/modelscan.ts





const modelscan_problem = schemas/* object */.Ikc({ description: words/* text */.Qq, source: words/* text */.Qq, category: words/* text */.Qq, message: words/* text */.Qq });
/** `modelscan -r json`. A file that it couldn't read is in "errors"; one of a kind that it doesn't know is only "skipped". */
const modelscan = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'modelscan',
    fits: (value) => (0,json/* isRecord */.u4)(value) && (0,json/* isRecord */.u4)(value.summary) && 'modelscan_version' in value.summary,
    schema: schemas/* object */.Ikc({
        summary: schemas/* object */.Ikc({
            modelscan_version: words/* text */.Qq,
            timestamp: words/* text */.Qq,
            total_issues: words/* number */.ai,
            scanned: schemas/* object */.Ikc({ scanned_files: (0,collections/* list */.p)(schemas/* string */.YjP()).optional(), total_scanned: schemas/* number */.aig().optional() }),
        }),
        issues: (0,collections/* list */.p)(schemas/* object */.Ikc({
            description: schemas/* string */.YjP(),
            operator: words/* text */.Qq,
            module: words/* text */.Qq,
            source: schemas/* string */.YjP(),
            scanner: words/* text */.Qq,
            severity: schemas/* string */.YjP(),
        })),
        errors: (0,collections/* list */.p)(modelscan_problem),
    }),
    read: ({ summary, issues, errors }) => ({
        format: 'modelscan',
        tool: 'ModelScan',
        ...(summary.modelscan_version !== undefined && { version: summary.modelscan_version }),
        // Without a zone it means the machine's own, which is UTC on runners.
        ...(0,words/* timeOf */.nR)(summary.timestamp && /\d$/.test(summary.timestamp) && !/[+-]\d\d:?\d\d$/.test(summary.timestamp)
            ? `${summary.timestamp}Z`
            : summary.timestamp),
        covered: { files: summary.scanned.scanned_files?.length ?? summary.scanned.total_scanned ?? 0 },
        failures: [
            ...errors.map(({ source, description, message, category }) => [source, description ?? message ?? category ?? 'an error'].filter((part) => part !== undefined).join(': ')),
            ...(summary.total_issues && issues.length === 0
                ? [`it counts ${(0,words/* counting */.Mr)(summary.total_issues, 'issue')} and lists none`]
                : []),
        ],
        results: issues.map(({ description, module = '', operator = '', source, severity }) => ({
            rule: 'modelscan-unsafe-operator',
            title: 'Unsafe operator in a model file',
            message: description,
            level: severity,
            severity: (0,words/* severityOfWord */.Zx)(severity),
            place: (0,words/* placeOf */.$t)(source, {}, [module, operator].filter((part) => part !== '').join('.')),
            cwe: [502],
        })),
    }),
});

;// CONCATENATED MODULE: ./src/formats/tool-reports/npm-audit.ts







const cwe = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP().transform((one) => [one])])
    .optional()
    .catch(undefined);
const failure = schemas/* object */.Ikc({ code: words/* text */.Qq, summary: words/* text */.Qq, detail: words/* text */.Qq });
const advisory = schemas/* object */.Ikc({
    source: schemas/* unknown */.L5J().optional(),
    name: words/* text */.Qq,
    title: words/* text */.Qq,
    url: words/* text */.Qq,
    severity: schemas/* string */.YjP(),
    cwe,
    range: words/* text */.Qq,
});
const metadata = schemas/* object */.Ikc({
    vulnerabilities: (0,collections/* record */.g)(schemas/* unknown */.L5J()).optional().catch(undefined),
    dependencies: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* object */.Ikc({ total: schemas/* number */.aig() }).transform(({ total }) => total)])
        .optional()
        .catch(undefined),
    totalDependencies: words/* number */.ai,
});
/** `npm audit --json` of npm 7 and later (version 2 of the report). */
const npmAudit = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'npm-audit',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'auditReportVersion' in value,
    schema: schemas/* object */.Ikc({
        auditReportVersion: schemas/* literal */.euz(2),
        vulnerabilities: (0,collections/* record */.g)(schemas/* object */.Ikc({
            name: schemas/* string */.YjP(),
            severity: schemas/* string */.YjP(),
            via: (0,collections/* list */.p)(schemas/* union */.KCZ([schemas/* string */.YjP(), advisory], 'expected an advisory or the name of a package')),
            fixAvailable: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })])
                .optional()
                .catch(undefined),
        })),
        metadata,
    }),
    read: ({ vulnerabilities, metadata: about }) => ({
        format: 'npm-audit',
        tool: 'npm audit',
        covered: { packages: about.dependencies ?? 0 },
        failures: [
            ...npm_audit_unlisted(about, vulnerabilities),
            ...Object.values(vulnerabilities)
                .filter(({ via }) => via.every((one) => typeof one === 'string' && !Object.hasOwn(vulnerabilities, one)))
                .map(({ name }) => `it calls ${name} vulnerable, and does not say by what`),
        ],
        results: Object.values(vulnerabilities).flatMap(({ name, via, fixAvailable }) => 
        // A name is a package below, whose advisories stand there.
        via.flatMap((one) => typeof one === 'string'
            ? []
            : (0,tool_reports_vulnerability/* vulnerable */.V)({
                ids: idsOf(one.url, one.source),
                title: one.title,
                package: one.name ?? name,
                version: one.range,
                fixed: typeof fixAvailable === 'object'
                    ? [`${fixAvailable.name} ${fixAvailable.version}`]
                    : fixAvailable
                        ? undefined
                        : [],
                level: one.severity,
                severity: (0,words/* severityOfWord */.Zx)(one.severity),
                path: 'package-lock.json',
                uri: one.url,
                cwe: one.cwe,
            }))),
    }),
});
/** `npm audit --json` of npm 6, also of pnpm. */
const npmAuditV1 = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'npm-audit',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'advisories' in value && 'metadata' in value,
    schema: schemas/* object */.Ikc({
        advisories: (0,collections/* record */.g)(schemas/* object */.Ikc({
            id: schemas/* unknown */.L5J().optional(),
            module_name: schemas/* string */.YjP(),
            title: words/* text */.Qq,
            severity: schemas/* string */.YjP(),
            url: words/* text */.Qq,
            cves: schemas/* array */.YOg(schemas/* string */.YjP()).optional().catch(undefined),
            github_advisory_id: words/* text */.Qq,
            cwe,
            patched_versions: words/* text */.Qq,
            findings: (0,collections/* list */.p)(schemas/* object */.Ikc({ version: words/* text */.Qq, paths: schemas/* array */.YOg(schemas/* string */.YjP()).optional().catch(undefined) })),
        })),
        metadata,
    }),
    read: ({ advisories, metadata: about }) => ({
        format: 'npm-audit',
        tool: 'npm audit',
        covered: { packages: about.totalDependencies ?? about.dependencies ?? 0 },
        failures: npm_audit_unlisted(about, advisories),
        results: Object.values(advisories).map((one) => {
            const [first] = one.findings;
            return (0,tool_reports_vulnerability/* vulnerable */.V)({
                ids: [...(one.cves ?? []), one.github_advisory_id ?? '', ...idsOf(one.url, one.id)].filter((id) => id !== ''),
                title: one.title,
                package: one.module_name,
                version: first?.version,
                fixed: one.patched_versions && one.patched_versions !== '<0.0.0' ? [one.patched_versions] : [],
                level: one.severity,
                severity: (0,words/* severityOfWord */.Zx)(one.severity),
                path: 'package-lock.json',
                uri: one.url,
                cwe: one.cwe,
                via: first?.paths?.[0]?.split('>'),
            });
        }),
    }),
});
/** What `npm audit --json` prints when it could not audit: no registry, no lock file. */
const npmAuditError = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'npm-audit',
    fits: (value) => (0,json/* isRecord */.u4)(value) && (0,json/* isRecord */.u4)(value.error) && 'summary' in value.error,
    schema: schemas/* object */.Ikc({ message: words/* text */.Qq, error: failure }),
    read: ({ message, error: { code, summary, detail } }) => {
        const why = [code, summary, detail, message].filter((part) => part !== undefined && part !== '');
        throw new problem/* FileProblem */.k(`npm audit failed: ${why.join(': ') || 'it does not say why'}`);
    },
});
/** It counts by itself what it lists: one that counts some and lists none was cut. */
function npm_audit_unlisted({ vulnerabilities: counts = {} }, listed) {
    const told = Math.max(0, ...Object.values(counts).filter((count) => typeof count === 'number'));
    if (told === 0 || Object.keys(listed).length > 0)
        return [];
    return [`it counts vulnerable packages (${told}), and lists none`];
}
function idsOf(url, source) {
    const id = /GHSA(?:-[0-9a-z]{4}){3}/i.exec(url ?? '')?.[0];
    if (id !== undefined)
        return [id];
    return [typeof source === 'number' || typeof source === 'string' ? `npm-${source}` : 'npm-advisory'];
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/osv-scanner.ts






const osv_scanner_vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    summary: words/* text */.Qq,
    affected: (0,collections/* list */.p)(schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ name: words/* text */.Qq }).optional().catch(undefined),
        ranges: (0,collections/* list */.p)(schemas/* object */.Ikc({ events: (0,collections/* list */.p)(schemas/* object */.Ikc({ fixed: words/* text */.Qq })).optional() })).optional(),
        database_specific: schemas/* object */.Ikc({ cwes: (0,collections/* list */.p)(schemas/* object */.Ikc({ cweId: words/* text */.Qq })).optional() })
            .optional()
            .catch(undefined),
    }))
        .optional()
        .catch(undefined),
    database_specific: schemas/* object */.Ikc({ cwe_ids: schemas/* array */.YOg(schemas/* string */.YjP()).optional() })
        .optional()
        .catch(undefined),
});
const entry = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: words/* text */.Qq, ecosystem: words/* text */.Qq, commit: words/* text */.Qq }),
    groups: (0,collections/* list */.p)(schemas/* object */.Ikc({ ids: schemas/* array */.YOg(schemas/* string */.YjP()), aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), max_severity: words/* text */.Qq })).nullish(),
    vulnerabilities: (0,collections/* list */.p)(osv_scanner_vulnerability).nullish(),
});
/** `osv-scanner --format json`. Only with `--all-packages` does it list what has no vulnerability. */
const osvScanner = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'osv-scanner',
    fits: (value) => (0,json/* isRecord */.u4)(value) &&
        Array.isArray(value.results) &&
        ('experimental_config' in value ||
            value.results.some((one) => (0,json/* isRecord */.u4)(one) && 'source' in one && 'packages' in one)),
    schema: schemas/* object */.Ikc({
        results: (0,collections/* list */.p)(schemas/* object */.Ikc({ source: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }), packages: (0,collections/* list */.p)(entry) })),
    }),
    read: ({ results }) => ({
        format: 'osv-scanner',
        tool: 'OSV-Scanner',
        covered: { packages: results.reduce((sum, { packages }) => sum + packages.length, 0) },
        failures: [],
        results: results.flatMap(({ source, packages }) => packages.flatMap(({ package: { name, version, commit }, groups, vulnerabilities }) => {
            const records = new Map((vulnerabilities ?? []).map((one) => [one.id, one]));
            const grouped = new Set((groups ?? []).flatMap(({ ids }) => ids));
            const alone = [...records.keys()].filter((id) => !grouped.has(id));
            const all = [...(groups ?? []), ...alone.map((id) => ({ ids: [id], aliases: [], max_severity: undefined }))];
            return all.map(({ ids, aliases, max_severity: level = '' }) => {
                const known = ids.flatMap((id) => records.get(id) ?? []);
                const malicious = ids.some((id) => id.startsWith('MAL-'));
                const score = level === '' ? undefined : Number(level);
                const told = score !== undefined && Number.isFinite(score);
                return (0,tool_reports_vulnerability/* vulnerable */.V)({
                    ids: [...ids, ...(aliases ?? [])],
                    title: known.find(({ summary }) => summary)?.summary,
                    package: name,
                    version: version === '' ? commit : version,
                    fixed: known.length === 0 ? undefined : fixedIn(known, name),
                    level: malicious ? 'malicious' : level || 'none given',
                    severity: malicious ? 'critical' : told ? (0,words/* severityOfScore */.FL)(score) : 'medium',
                    path: source.path,
                    uri: ids[0] === undefined ? undefined : `https://osv.dev/${encodeURIComponent(ids[0])}`,
                    cwe: known.flatMap(weaknessesOf),
                });
            });
        })),
    }),
});
function fixedIn(records, name) {
    const versions = records.flatMap(({ affected = [] }) => affected
        .filter((one) => one.package?.name === name)
        .flatMap(({ ranges = [] }) => ranges.flatMap(({ events = [] }) => events.flatMap(({ fixed }) => fixed ?? []))));
    return [...new Set(versions)];
}
const weaknessesOf = ({ affected = [], database_specific: own }) => [
    ...(own?.cwe_ids ?? []),
    ...affected.flatMap(({ database_specific: data }) => (data?.cwes ?? []).flatMap(({ cweId }) => cweId ?? [])),
];

;// CONCATENATED MODULE: ./src/formats/tool-reports/pip-audit.ts






const dependency = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: words/* text */.Qq,
    skip_reason: words/* text */.Qq,
    vulns: (0,collections/* list */.p)(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        fix_versions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        aliases: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
        description: words/* text */.Qq,
    })).optional(),
});
const ofList = (value) => Array.isArray(value) &&
    value.length > 0 &&
    value.every((one) => (0,json/* isRecord */.u4)(one) && ('vulns' in one || 'skip_reason' in one));
/** `pip-audit -f json`; before 2.0 the bare list. What it skipped was not audited, though it ends with 0. It knows no severities. */
const pipAudit = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'pip-audit',
    fits: (value) => ofList(value) ||
        ((0,json/* isRecord */.u4)(value) && Array.isArray(value.dependencies) && ('fixes' in value || ofList(value.dependencies))),
    schema: schemas/* preprocess */.vkY((value) => (Array.isArray(value) ? { dependencies: value } : value), schemas/* object */.Ikc({ dependencies: (0,collections/* list */.p)(dependency) })),
    read: ({ dependencies }) => ({
        format: 'pip-audit',
        tool: 'pip-audit',
        covered: { packages: dependencies.filter(({ vulns }) => vulns !== undefined).length },
        failures: dependencies
            .filter(({ vulns }) => vulns === undefined)
            .map(({ name, skip_reason: reason = 'it does not say why' }) => `${name} was not audited: ${reason}`),
        results: dependencies.flatMap(({ name, version, vulns = [] }) => vulns.map(({ id, fix_versions: fixed, aliases }) => (0,tool_reports_vulnerability/* vulnerable */.V)({
            ids: [id, ...(aliases ?? [])],
            package: name,
            version,
            fixed: fixed ?? [],
            level: 'none given',
            severity: 'medium',
            path: undefined,
            uri: `https://osv.dev/${encodeURIComponent(id)}`,
        }))),
    }),
});

;// CONCATENATED MODULE: ./src/formats/tool-reports/sarif-places.ts

const rootName = /^%?(?:SRCROOT|SOURCEROOT|PROJECTROOT|REPOROOT|REPO_ROOT|ROOTPATH|WORKSPACE|CHECKOUT)%?$/i;
const longestChain = 20;
/** Tells where SARIF's locations are: relative to the root of the sources where a base says which that is. */
class Places {
    run;
    bases;
    root;
    known = new Map();
    constructor(run) {
        this.run = run;
        this.bases = new Map(Object.entries(run.originalUriBaseIds ?? {}));
        this.root = this.sourceRoot();
    }
    of(location) {
        const { artifactLocation, region } = location?.physicalLocation ?? {};
        const path = artifactLocation ? this.path(artifactLocation) : '';
        const [logical] = location?.logicalLocations ?? [];
        const name = logical?.fullyQualifiedName ?? logical?.name;
        return (0,words/* placeOf */.$t)(path, region ?? {}, region?.startLine ? undefined : name);
    }
    /** Where nothing but a name in the program is told. */
    nameOf(location) {
        const [logical] = location?.logicalLocations ?? [];
        return logical?.fullyQualifiedName ?? logical?.name;
    }
    path(location) {
        const artifact = location.uri ? undefined : this.run.artifacts?.[location.index ?? -1]?.location;
        const { uri, uriBaseId } = artifact ?? location;
        if (!uri)
            return '';
        const key = `${uriBaseId ?? ''}\0${uri}`;
        const known = this.known.get(key);
        if (known !== undefined)
            return known;
        const path = this.relative(this.resolve(uri, uriBaseId));
        this.known.set(key, path);
        return path;
    }
    /** The path with what its bases put before it, up to the root of the sources. */
    resolve(uri, uriBaseId) {
        let path = pathOfUri(uri);
        let base = uriBaseId ?? undefined;
        const seen = new Set();
        while (base !== undefined &&
            base !== this.root &&
            !seen.has(base) &&
            seen.size < longestChain &&
            !isAbsolute(path)) {
            seen.add(base);
            const next = this.bases.get(base);
            if (!next?.uri)
                break;
            path = joined(pathOfUri(next.uri), path);
            base = next.uriBaseId ?? undefined;
        }
        return path;
    }
    relative(path) {
        const root = this.root === undefined ? undefined : this.bases.get(this.root)?.uri;
        if (!root || !isAbsolute(path))
            return path;
        const prefix = pathOfUri(root).replace(/\/*$/, '/');
        return isAbsolute(prefix) && path.startsWith(prefix) ? path.slice(prefix.length) : path;
    }
    /** The base that stands for the repository: what version control says, the usual names, or the only absolute one. */
    sourceRoot() {
        const mapped = this.run.versionControlProvenance?.find(({ mappedTo }) => mappedTo?.uriBaseId)?.mappedTo?.uriBaseId;
        if (mapped)
            return mapped;
        const names = [...this.bases.keys()];
        const absolute = names.filter((name) => isAbsolute(pathOfUri(this.bases.get(name)?.uri ?? '')));
        return names.find((name) => rootName.test(name)) ?? (absolute.length === 1 ? absolute[0] : undefined);
    }
}
const isAbsolute = (path) => /^(?:\/|[a-z]:\/|[a-z][\w+.-]+:)/i.test(path);
const joined = (base, path) => (base.endsWith('/') ? base + path : `${base}/${path}`);
/** A `file:` URI or a relative one as a path; another URI as it is. */
function pathOfUri(uri) {
    const slashed = uri.replaceAll('\\', '/');
    // A drive, not a scheme.
    if (/^[a-z]:\//i.test(slashed))
        return slashed;
    const file = /^file:(?:\/\/[^/]*)?(.*)$/is.exec(slashed);
    if (file === null && /^[a-z][\w+.-]*:/i.test(slashed))
        return uri;
    return decoded(file?.[1] ?? slashed).replace(/^\/([a-z]:\/)/i, '$1');
}
function decoded(path) {
    if (!path.includes('%'))
        return path;
    try {
        return decodeURIComponent(path);
    }
    catch {
        // A file name with a per cent sign that nobody encoded.
        return path;
    }
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/sarif-rules.ts
const deepestRule = 10;
/** Tells the rule of a result (§3.27.5 to 3.27.7, 3.52): by index or by id, of the driver or of an extension. */
class Rules {
    run;
    byId = new Map();
    /** How many rules the tool lists. */
    count;
    extensions = new Map();
    weaknesses = new Map();
    overrides;
    constructor(run) {
        this.run = run;
        const { driver, extensions } = run.tool;
        const components = [driver, ...(extensions ?? [])];
        for (const component of components) {
            for (const rule of component.rules ?? []) {
                if (!this.byId.has(rule.id))
                    this.byId.set(rule.id, { id: rule.id, rule, component });
            }
        }
        for (const one of extensions ?? [])
            for (const name of [one.name, one.guid])
                if (name !== undefined)
                    this.extensions.set(name, one);
        this.overrides = (run.invocations ?? []).map(({ ruleConfigurationOverrides: all }) => new Map((all ?? []).flatMap(({ descriptor, configuration }) => {
            const id = descriptor.id ?? this.component(descriptor).rules?.[descriptor.index ?? -1]?.id;
            return id ? [[id, configuration]] : [];
        })));
        this.count = new Set(components.flatMap(({ rules }, at) => (rules ?? []).map(({ id }) => `${at} ${id}`))).size;
    }
    of({ ruleId, ruleIndex, rule: reference }) {
        const component = this.component(reference);
        const id = ruleId ?? reference?.id ?? undefined;
        const atIndex = component.rules?.[ruleIndex ?? reference?.index ?? -1];
        // An index that says otherwise than the name is one of a file that was put together wrongly.
        if (atIndex !== undefined && (id === undefined || id === atIndex.id || id.startsWith(`${atIndex.id}/`)))
            return { id: id ?? atIndex.id, rule: atIndex, component };
        if (id === undefined)
            return { id: 'unnamed', rule: undefined, component };
        // `CA1000/1` is a part of the rule CA1000.
        let name = id;
        for (let level = 0; level < deepestRule; level++) {
            const found = this.byId.get(name);
            if (found !== undefined)
                return { ...found, id };
            if (!name.includes('/'))
                break;
            name = name.slice(0, name.lastIndexOf('/'));
        }
        return { id, rule: undefined, component };
    }
    /** How the rule of a result was set: by its invocation (§3.20.5), else by default. */
    configurationOf(result, { id, rule }) {
        const only = this.overrides.length === 1 ? 0 : -1;
        const set = this.overrides[result.provenance?.invocationIndex ?? only];
        return set?.get(id) ?? (rule && set?.get(rule.id)) ?? rule?.defaultConfiguration ?? undefined;
    }
    /** Weaknesses that a rule names; many results have the same one. */
    weaknessesOf(rule) {
        const known = this.weaknesses.get(rule);
        if (known !== undefined)
            return known;
        const targets = (rule.relationships ?? []).map(({ target }) => target);
        const told = weaknessesIn(rule.properties?.tags, targets);
        this.weaknesses.set(rule, told);
        return told;
    }
    component(reference) {
        const { driver, extensions } = this.run.tool;
        const { index, name, guid } = reference?.toolComponent ?? {};
        return extensions?.[index ?? -1] ?? this.extensions.get(guid ?? name ?? '') ?? driver;
    }
}
/** What tags and references to taxonomies name of the CWE. */
function weaknessesIn(tags, related) {
    const list = Array.isArray(tags) ? tags : [];
    return [
        ...list.filter((tag) => typeof tag === 'string' && /\bcwe[-_]?\d/i.test(tag)),
        ...(related ?? []).flatMap(({ id, toolComponent }) => toolComponent?.name?.toUpperCase() === 'CWE' && id ? [id] : []),
    ];
}
/** The plain text of a message (§3.11): by itself or by its name, with its arguments, its links as their words. */
function messageText(message, found) {
    if (!message)
        return '';
    const { id } = message;
    const strings = id ? [found?.rule?.messageStrings?.[id], found?.component.globalMessageStrings?.[id]] : [];
    const named = strings.find((one) => one !== undefined);
    const written = message.text ?? named?.text ?? message.markdown ?? named?.markdown ?? '';
    const values = message.arguments ?? [];
    const filled = !/[{}]/.test(written)
        ? written
        : written.replace(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, digits) => digits === undefined ? whole.charAt(0) : (values[Number(digits)] ?? whole));
    if (!filled.includes(']('))
        return filled;
    return filled.replace(/\[((?:[^[\]\\]|\\.){0,1000})\]\(([^()\s]{0,2000})\)/g, (_whole, words, target) => {
        const plain = words.replace(/\\(.)/g, '$1');
        // A number is a related location's.
        return /^\d+$/.test(target) ? plain : `${plain} (${target})`;
    });
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/sarif-schema.ts



/**
 * What is read of SARIF 2.1.0 (OASIS standard, incorporating Errata 01). `null` is taken for absent. What decides (levels, kinds,
 * suppressions, whether it ran) must be what the standard says; what only describes may be anything.
 */
const index = schemas/* int */.Whr().nullish();
const properties = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish().catch(undefined);
const sarif_schema_messageText = schemas/* object */.Ikc({ text: words/* text */.Qq, markdown: words/* text */.Qq });
const described = sarif_schema_messageText.nullish().catch(undefined);
const level = schemas/* enum */.k5n(['none', 'note', 'warning', 'error']);
const message = schemas/* object */.Ikc({
    text: schemas/* string */.YjP().nullish(),
    markdown: schemas/* string */.YjP().nullish(),
    id: schemas/* string */.YjP().nullish(),
    arguments: (0,collections/* list */.p)(schemas/* string */.YjP()).nullish(),
});
const configuration = schemas/* object */.Ikc({ level: level.nullish(), enabled: schemas/* boolean */.zMY().nullish(), rank: schemas/* number */.aig().nullish() });
const reference = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().nullish(),
    index,
    guid: schemas/* string */.YjP().nullish(),
    toolComponent: schemas/* object */.Ikc({ name: schemas/* string */.YjP().nullish(), index, guid: schemas/* string */.YjP().nullish() }).nullish(),
});
const rule = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    name: words/* text */.Qq,
    guid: words/* text */.Qq,
    shortDescription: described,
    fullDescription: described,
    help: described,
    helpUri: words/* text */.Qq,
    defaultConfiguration: configuration.nullish(),
    messageStrings: (0,collections/* record */.g)(sarif_schema_messageText).nullish(),
    relationships: (0,collections/* list */.p)(schemas/* object */.Ikc({ target: reference }))
        .nullish()
        .catch(undefined),
    properties,
});
const sarif_schema_component = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    version: words/* text */.Qq,
    semanticVersion: words/* text */.Qq,
    guid: words/* text */.Qq,
    rules: (0,collections/* list */.p)(rule).nullish(),
    globalMessageStrings: (0,collections/* record */.g)(sarif_schema_messageText).nullish(),
});
const artifactLocation = schemas/* object */.Ikc({ uri: schemas/* string */.YjP().nullish(), uriBaseId: schemas/* string */.YjP().nullish(), index });
const line = schemas/* number */.aig().nullish();
const sarif_schema_location = schemas/* object */.Ikc({
    physicalLocation: schemas/* object */.Ikc({
        artifactLocation: artifactLocation.nullish(),
        region: schemas/* object */.Ikc({ startLine: line, endLine: line, startColumn: line, endColumn: line }).nullish(),
    })
        .nullish(),
    logicalLocations: (0,collections/* list */.p)(schemas/* object */.Ikc({ fullyQualifiedName: words/* text */.Qq, name: words/* text */.Qq }))
        .nullish()
        .catch(undefined),
    message: message.nullish(),
});
const step = schemas/* object */.Ikc({ index, location: sarif_schema_location.nullish() });
const sarif_schema_result = schemas/* object */.Ikc({
    ruleId: schemas/* string */.YjP().nullish(),
    ruleIndex: index,
    rule: reference.nullish(),
    level: level.nullish(),
    kind: schemas/* enum */.k5n(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']).nullish(),
    rank: schemas/* number */.aig().nullish(),
    message: message.nullish(),
    locations: (0,collections/* list */.p)(sarif_schema_location).nullish(),
    suppressions: (0,collections/* list */.p)(schemas/* object */.Ikc({
        kind: schemas/* enum */.k5n(['inSource', 'external']).nullish(),
        status: schemas/* enum */.k5n(['accepted', 'underReview', 'rejected']).nullish(),
        justification: schemas/* string */.YjP().nullish(),
    })).nullish(),
    baselineState: schemas/* enum */.k5n(['new', 'unchanged', 'updated', 'absent']).nullish(),
    fingerprints: (0,collections/* record */.g)(schemas/* string */.YjP()).nullish(),
    partialFingerprints: (0,collections/* record */.g)(schemas/* string */.YjP()).nullish(),
    codeFlows: (0,collections/* list */.p)(schemas/* object */.Ikc({ threadFlows: (0,collections/* list */.p)(schemas/* object */.Ikc({ locations: (0,collections/* list */.p)(step) })) })).nullish(),
    provenance: schemas/* object */.Ikc({ invocationIndex: index }).nullish(),
    taxa: (0,collections/* list */.p)(reference).nullish().catch(undefined),
    properties,
});
const notification = schemas/* object */.Ikc({
    level: level.nullish(),
    message: message.nullish(),
    descriptor: reference.nullish(),
    locations: (0,collections/* list */.p)(sarif_schema_location).nullish().catch(undefined),
    timeUtc: words/* text */.Qq,
});
const invocation = schemas/* object */.Ikc({
    executionSuccessful: schemas/* boolean */.zMY().nullish(),
    exitCode: schemas/* number */.aig().nullish(),
    exitCodeDescription: words/* text */.Qq,
    exitSignalName: words/* text */.Qq,
    processStartFailureMessage: schemas/* string */.YjP().nullish(),
    startTimeUtc: words/* text */.Qq,
    endTimeUtc: words/* text */.Qq,
    toolExecutionNotifications: (0,collections/* list */.p)(notification).nullish(),
    toolConfigurationNotifications: (0,collections/* list */.p)(notification).nullish(),
    ruleConfigurationOverrides: (0,collections/* list */.p)(schemas/* object */.Ikc({ descriptor: reference, configuration })).nullish(),
});
const run = schemas/* object */.Ikc({
    tool: schemas/* object */.Ikc({ driver: sarif_schema_component, extensions: (0,collections/* list */.p)(sarif_schema_component).nullish() }),
    results: schemas/* unknown */.L5J().optional(),
    artifacts: (0,collections/* list */.p)(schemas/* object */.Ikc({ location: artifactLocation.nullish(), roles: (0,collections/* list */.p)(schemas/* string */.YjP()).nullish() })).nullish(),
    originalUriBaseIds: (0,collections/* record */.g)(artifactLocation).nullish(),
    invocations: (0,collections/* list */.p)(invocation).nullish(),
    versionControlProvenance: (0,collections/* list */.p)(schemas/* object */.Ikc({ revisionId: words/* text */.Qq, mappedTo: artifactLocation.nullish().catch(undefined) })).nullish(),
    automationDetails: schemas/* object */.Ikc({ id: words/* text */.Qq }).nullish().catch(undefined),
    threadFlowLocations: (0,collections/* list */.p)(step).nullish(),
    externalPropertyFileReferences: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish(),
});
const log = schemas/* object */.Ikc({
    version: schemas/* literal */.euz('2.1.0', 'only SARIF 2.1.0 is read'),
    runs: (0,collections/* list */.p)(run),
    inlineExternalProperties: (0,collections/* list */.p)(schemas/* object */.Ikc({ results: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish() })).nullish(),
});

;// CONCATENATED MODULE: ./src/formats/tool-reports/sarif.ts







/** What somebody has to look at: the others say that a rule was held, or wasn't for this. */
const counted = new Set(['fail', 'open', 'review']);
const sarif_severities = { error: 'high', warning: 'medium', note: 'low', none: 'info' };
const sarif = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'sarif',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'runs' in value && ('version' in value || '$schema' in value),
    schema: log,
    read: ({ runs, inlineExternalProperties: inline }) => runs.length === 0
        ? { format: 'sarif', tool: 'SARIF', covered: {}, results: [], failures: ['it holds no run of any tool'] }
        : runs.map((run, index) => readRun(run, index, inline?.some((part) => (part.results ?? []).length > 0) === true)),
});
/** Of coverage a run often tells nothing: many tools list only the rules and files that they found something with. */
function readRun(run, index, beside) {
    const { driver } = run.tool;
    const [revision] = (run.versionControlProvenance ?? []).flatMap(({ revisionId }) => revisionId ?? []);
    const times = (run.invocations ?? []).flatMap(timesOf);
    const category = run.automationDetails?.id;
    const version = driver.semanticVersion ?? driver.version;
    const rules = new Rules(run);
    const { results, evaluated } = readResults(run, index, rules);
    const files = filesIn(run);
    return {
        format: 'sarif',
        tool: driver.name,
        ...(version !== undefined && { version }),
        ...(category !== undefined && { category }),
        ...createdAt(times),
        ...(revision !== undefined && { commit: revision }),
        covered: {
            ...(rules.count > 0 && { rules: rules.count }),
            ...(files > 0 && { files }),
            ...(evaluated > results.length && { results: evaluated }),
        },
        results,
        failures: [
            ...failuresOf(run, evaluated),
            ...(beside ? ['there are results in its inlineExternalProperties, which are not read'] : []),
        ],
    };
}
/** CodeQL says when it ran in its notifications alone. */
const timesOf = (one) => {
    const { endTimeUtc, startTimeUtc, toolExecutionNotifications: execution, toolConfigurationNotifications: setup, } = one;
    if (endTimeUtc !== undefined || startTimeUtc !== undefined)
        return [endTimeUtc ?? startTimeUtc ?? ''];
    return [...(execution ?? []), ...(setup ?? [])].flatMap(({ timeUtc }) => timeUtc ?? []);
};
/** The last time; one that is none stays as it is, since what is no time is not young. */
function createdAt(times) {
    const odd = times.find((time) => (0,words/* timeOf */.nR)(time).createdAt === undefined);
    return odd === undefined ? (0,words/* timeOf */.nR)([...times].sort().at(-1)) : { createdAt: odd.slice(0, 60) };
}
/** What a run may keep in other files that decides what its results weigh, or whether it worked. */
const sarif_judgedBy = {
    results: 'results',
    driver: 'rules',
    extensions: 'rules',
    policies: 'rules',
    invocations: 'invocations',
};
function failuresOf(run, evaluated) {
    const failures = [];
    const elsewhere = Object.entries(run.externalPropertyFileReferences ?? {}).flatMap(([part, at]) => at === undefined || at === null || (Array.isArray(at) && at.length === 0) ? [] : (sarif_judgedBy[part] ?? []));
    failures.push(...elsewhere.map((part) => `its ${part} are in another file, which is not read`));
    if (!elsewhere.includes('results') && (run.results === null || run.results === undefined))
        failures.push('it has no list of results, not even an empty one: nothing was scanned');
    for (const invocation of run.invocations ?? []) {
        const told = [
            ...(invocation.toolExecutionNotifications ?? []),
            ...(invocation.toolConfigurationNotifications ?? []),
        ].filter(({ level }) => level === 'error');
        for (const { message, descriptor } of told) {
            const words = messageText(message, { rule: undefined, component: run.tool.driver });
            failures.push(`the tool reports an error: ${words || (descriptor?.id ?? 'without a message')}`);
        }
        const { executionSuccessful, processStartFailureMessage, exitCode, exitSignalName } = invocation;
        if (processStartFailureMessage)
            failures.push(`the tool did not start: ${processStartFailureMessage}`);
        else if (exitSignalName !== undefined)
            failures.push(`the tool was ended by ${exitSignalName}`);
        else if (executionSuccessful === false && told.length === 0) {
            const why = invocation.exitCodeDescription ?? (typeof exitCode === 'number' ? `exit code ${exitCode}` : '');
            failures.push(`the tool says that it did not succeed${why === '' ? '' : ` (${why})`}`);
        }
        else if (typeof executionSuccessful !== 'boolean' && exitCode && evaluated + told.length === 0)
            failures.push(`the tool ended with exit code ${exitCode}, and found nothing that explains it`);
    }
    return failures;
}
/** What was scanned, where the run tells it from what is merely mentioned. */
function filesIn({ artifacts }) {
    if (!artifacts)
        return 0;
    const targets = artifacts.filter(({ roles }) => roles?.includes('analysisTarget'));
    return targets.length > 0 ? targets.length : artifacts.length;
}
function readResults(run, index, rules) {
    const list = run.results ?? [];
    if (!Array.isArray(list) && !(list instanceof json/* Slices */.gk))
        throw new problem/* FileProblem */.k(`runs[${index}].results is no list`);
    const places = new Places(run);
    const results = [];
    let evaluated = 0;
    let place = 0;
    for (const item of list) {
        const result = (0,tool_reports_format/* parseWith */.Ku)(sarif_schema_result, item, ['runs', index, 'results', place++]);
        if (result.baselineState === 'absent')
            continue;
        evaluated++;
        if (counted.has(result.kind ?? 'fail'))
            results.push(readResult(run, result, rules, places));
    }
    return { results, evaluated };
}
function readResult(run, result, rules, places) {
    const found = rules.of(result);
    const { rule, id } = found;
    const title = rule?.shortDescription?.text ?? rule?.name ?? id;
    const [location] = result.locations ?? [];
    const place = places.of(location);
    const name = place === undefined ? places.nameOf(location) : undefined;
    const help = rule?.help?.text ?? rule?.help?.markdown ?? rule?.fullDescription?.text;
    const { kind, rank, baselineState } = result;
    const flow = flowOf(run, result, places);
    const identity = identityOf(result);
    const suppressed = suppressionOf(result);
    const properties = {
        ...(typeof rank === 'number' && rank >= 0 && { rank }),
        ...(kind && kind !== 'fail' && { kind }),
        ...(name !== undefined && { name }),
    };
    return {
        rule: id,
        title,
        message: messageText(result.message, found) || describedBy(rule),
        ...sarif_judged(rules, result, found),
        place,
        ...(help !== undefined && { help }),
        ...(rule?.helpUri !== undefined && { uri: rule.helpUri }),
        ...(0,words/* cweOf */.xX)(sarif_weaknessesOf(result, found, rules)),
        ...(identity !== undefined && { identity }),
        ...((baselineState === 'unchanged' || baselineState === 'updated') && { existing: true }),
        ...(suppressed !== undefined && { suppressed }),
        ...(flow.length > 1 && { flow }),
        ...(Object.keys(properties).length > 0 && { properties }),
    };
}
/** What there is to say of a result whose own message is missing, or only named and nowhere written. */
const describedBy = (rule) => [rule?.shortDescription?.text, rule?.fullDescription?.text].find(Boolean) ?? 'no text';
/** `security-severity` is a score of CVSS, which says more than the three levels, unless it is 0: none. Then the level (§3.27.10). */
function sarif_judged(rules, result, found) {
    const written = result.properties?.['security-severity'] ?? found.rule?.properties?.['security-severity'];
    const score = typeof written === 'string' && written.trim() !== '' ? Number(written) : written;
    if (typeof score === 'number' && score > 0 && score <= 10)
        return { level: String(score), severity: (0,words/* severityOfScore */.FL)(score) };
    const level = result.level ?? rules.configurationOf(result, found)?.level ?? 'warning';
    return { level, severity: sarif_severities[level] ?? 'medium' };
}
function sarif_weaknessesOf(result, { rule }, rules) {
    const ofRule = rule === undefined ? [] : rules.weaknessesOf(rule);
    const { taxa, properties } = result;
    return taxa || properties?.tags ? [...ofRule, ...weaknessesIn(properties?.tags, taxa)] : ofRule;
}
/** What Semgrep writes for those who aren't logged in is the same for every result. */
const noIdentity = 'requires login';
function identityOf({ fingerprints, partialFingerprints }) {
    for (const prints of [fingerprints, partialFingerprints]) {
        const parts = Object.entries(prints ?? {})
            .filter(([, value]) => value !== '' && value !== noIdentity)
            .map(([name, value]) => `${name}=${value}`);
        if (parts.length > 0)
            return parts.sort().join(' ');
    }
    return undefined;
}
/** Taken back only if nobody has refused that or still thinks about it (§3.27.23). */
function suppressionOf({ suppressions }) {
    if (!suppressions || suppressions.length === 0)
        return undefined;
    if (suppressions.some(({ kind, status }) => !kind || status === 'underReview' || status === 'rejected'))
        return undefined;
    const texts = suppressions.map(({ kind, justification }) => {
        const where = kind === 'inSource' ? 'in the source' : 'in the tool';
        return justification ? `${where}: ${justification}` : `${where}, without a reason`;
    });
    return texts.join('; ');
}
function flowOf(run, { codeFlows }, places) {
    const steps = codeFlows?.[0]?.threadFlows[0]?.locations ?? [];
    return steps.flatMap((step) => {
        const location = step.location ?? run.threadFlowLocations?.[step.index ?? -1]?.location;
        const place = places.of(location);
        return place === undefined ? [] : [{ place, message: messageText(location?.message) }];
    });
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/scorecard.ts





/** The risk of each check by Scorecard's documentation of its checks. */
const risks = {
    'Dangerous-Workflow': 'critical',
    Webhooks: 'critical',
    'Binary-Artifacts': 'high',
    'Branch-Protection': 'high',
    'Code-Review': 'high',
    'Dependency-Update-Tool': 'high',
    Maintained: 'high',
    'Signed-Releases': 'high',
    'Token-Permissions': 'high',
    Vulnerabilities: 'high',
    Fuzzing: 'medium',
    Packaging: 'medium',
    'Pinned-Dependencies': 'medium',
    SAST: 'medium',
    SBOM: 'medium',
    'Security-Policy': 'medium',
    'CI-Tests': 'low',
    'CII-Best-Practices': 'low',
    Contributors: 'low',
    License: 'low',
};
const best = 10;
const mostDetails = 10;
const scorecard_check = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    score: schemas/* number */.aig(),
    reason: words/* text */.Qq,
    details: schemas/* array */.YOg(schemas/* string */.YjP()).nullish().catch(undefined),
    documentation: schemas/* object */.Ikc({ short: words/* text */.Qq, url: words/* text */.Qq }).optional().catch(undefined),
});
/** `scorecard --format json`. A score of -1 is none: the check doesn't apply, or failed, which its reason tells. */
const scorecard = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'scorecard',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'scorecard' in value && 'checks' in value,
    schema: schemas/* object */.Ikc({
        date: words/* text */.Qq,
        repo: schemas/* object */.Ikc({ name: words/* text */.Qq, commit: words/* text */.Qq }),
        scorecard: schemas/* object */.Ikc({ version: words/* text */.Qq }),
        score: schemas/* number */.aig().optional(),
        checks: (0,collections/* list */.p)(scorecard_check).nullable(),
    }),
    read: ({ date, repo, scorecard: own, score, checks }) => {
        const all = checks ?? [];
        const scored = all.filter((one) => one.score >= 0);
        return {
            format: 'scorecard',
            tool: 'OpenSSF Scorecard',
            ...(own.version !== undefined && { version: own.version }),
            ...(repo.name !== undefined && { category: repo.name }),
            ...(0,words/* timeOf */.nR)(date),
            ...(repo.commit !== undefined && /^[0-9a-f]{40}$/.test(repo.commit) && { commit: repo.commit }),
            covered: { checks: scored.length },
            failures: all
                .filter((one) => one.score < 0 && (one.reason === undefined || /\berror\b/i.test(one.reason)))
                .map(({ name, reason }) => `${name} could not be checked: ${reason ?? 'it does not say why'}`),
            results: scored
                .filter((one) => one.score < best)
                .map((one) => ({
                rule: one.name,
                title: one.documentation?.short ?? one.name,
                message: [
                    `${one.score} of ${best}: ${one.reason ?? 'it does not say why'}`,
                    ...(one.details ?? []).slice(0, mostDetails),
                ].join('\n'),
                level: `${one.score}/${best}`,
                severity: (0,words/* lookUp */.TE)(risks, one.name) ?? 'medium',
                place: undefined,
                identity: one.name,
                ...(one.documentation?.url !== undefined && { uri: one.documentation.url }),
                properties: { score: one.score, ...(score !== undefined && { total: score }) },
            })),
        };
    },
});

;// CONCATENATED MODULE: ./src/formats/tool-reports/semgrep.ts





const position = schemas/* object */.Ikc({ line: words/* number */.ai, col: words/* number */.ai }).optional().catch(undefined);
const strings = schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* string */.YjP()), schemas/* string */.YjP().transform((one) => [one])]);
const semgrep_result = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    start: position,
    end: position,
    extra: schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        severity: schemas/* string */.YjP(),
        fingerprint: words/* text */.Qq,
        is_ignored: schemas/* boolean */.zMY().optional().catch(undefined),
        metadata: schemas/* object */.Ikc({
            cwe: strings.optional().catch(undefined),
            title: words/* text */.Qq,
            shortlink: words/* text */.Qq,
            source: words/* text */.Qq,
            confidence: words/* text */.Qq,
        })
            .optional()
            .catch(undefined),
    }),
});
/** A kind, or one with what it says more of (`["PartialParsing", [{ path, start, end }]]`). */
const kind = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* string */.YjP()], schemas/* unknown */.L5J()).transform(([name]) => name)]);
const spans = (0,collections/* list */.p)(schemas/* object */.Ikc({ start: position, end: position }));
const semgrep_problem = schemas/* object */.Ikc({
    message: words/* text */.Qq,
    path: words/* text */.Qq,
    level: words/* text */.Qq,
    type: kind.optional().catch(undefined),
    spans: spans.optional().catch(undefined),
});
const skipped = schemas/* object */.Ikc({ path: words/* text */.Qq, reason: words/* text */.Qq });
/** What it passes over by its own rules; the other reasons are ways to fail. */
const harmless = new Set([
    'always_skipped',
    'semgrepignore_patterns_match',
    'cli_include_flags_do_not_match',
    'cli_exclude_flags_match',
    'gitignore_patterns_match',
    'dotfile',
    'irrelevant_rule',
    'wrong_language',
    'nonexistent_file_ignored',
]);
/**
 * What an error means: `info` says that nothing was lost, and a warning of partial parsing that some lines of a file were, which was analysed
 * all the same. Any other warning (a timeout, no memory, a file that is no code) is of a whole file.
 */
function lossOf({ level, type, path }, scanned) {
    if (level === 'info')
        return undefined;
    const isPart = /^warn(?:ing)?$/.test(level ?? '') && type === 'PartialParsing';
    return isPart && path !== undefined && scanned.has((0,words/* pathOf */.XM)(path)) ? 'lines' : 'more';
}
function notAnalysed({ path = '', message = '', level = '', spans: [first] = [], }) {
    const more = message === '' ? '.' : `: ${message}`;
    return {
        rule: 'partial-parsing',
        title: 'File was not fully analysed',
        message: `Semgrep could not parse all of the file, and what it finds here may not be all there is${more}`,
        level,
        severity: 'medium',
        place: (0,words/* placeOf */.$t)(path, { startLine: first?.start?.line, endLine: first?.end?.line }),
    };
}
/** `semgrep --json`, also of Opengrep. What it couldn't parse is in "errors", mostly as a warning and with exit code 0. */
const semgrep = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'semgrep',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'paths' in value && 'errors' in value && 'results' in value,
    schema: schemas/* object */.Ikc({
        version: words/* text */.Qq,
        results: (0,collections/* list */.p)(semgrep_result),
        errors: (0,collections/* list */.p)(semgrep_problem),
        paths: schemas/* object */.Ikc({
            scanned: (0,collections/* list */.p)(schemas/* string */.YjP()).optional(),
            skipped: (0,collections/* list */.p)(skipped).nullish().catch(undefined),
        }),
        skipped_rules: (0,collections/* list */.p)(schemas/* unknown */.L5J()).optional().catch(undefined),
    }),
    read: ({ version, results, errors, paths, skipped_rules: rules = [] }) => {
        const scanned = new Set(paths.scanned?.map(words/* pathOf */.XM));
        const lost = (what) => errors.filter((each) => lossOf(each, scanned) === what);
        return {
            format: 'semgrep',
            tool: 'Semgrep',
            ...(version !== undefined && { version }),
            covered: { ...(paths.scanned && { files: paths.scanned.length }) },
            failures: [
                ...lost('more').map(({ path, message }) => path === undefined ? (message ?? 'an error') : `${path}: ${message ?? 'an error'}`),
                ...(paths.skipped ?? [])
                    .filter(({ reason }) => reason !== undefined && !harmless.has(reason))
                    .map(({ path, reason }) => `${path ?? 'a file'} was skipped: ${(reason ?? '').replaceAll('_', ' ')}`),
                ...(rules.length > 0 ? [`${(0,words/* counting */.Mr)(rules.length, 'rule')} could not be used`] : []),
            ],
            results: [
                ...results.map(({ check_id: rule, path, start, end, extra }) => ({
                    rule,
                    title: extra.metadata?.title ?? rule.slice(rule.lastIndexOf('.') + 1),
                    message: extra.message,
                    level: extra.severity,
                    severity: (0,words/* severityOfWord */.Zx)(extra.severity, { info: 'low', experiment: 'info', inventory: 'info' }),
                    place: (0,words/* placeOf */.$t)(path, {
                        startLine: start?.line,
                        startColumn: start?.col,
                        endLine: end?.line,
                        endColumn: end?.col,
                    }),
                    ...(0,words/* cweOf */.xX)(extra.metadata?.cwe ?? []),
                    ...(extra.metadata?.shortlink !== undefined && { uri: extra.metadata.shortlink }),
                    // For those who aren't logged in.
                    ...(extra.fingerprint && extra.fingerprint !== 'requires login' && { identity: extra.fingerprint }),
                    ...(extra.is_ignored && { suppressed: 'in the source: nosemgrep' }),
                })),
                ...lost('lines').map(notAnalysed),
            ],
        };
    },
});

// EXTERNAL MODULE: ./src/formats/tool-reports/snyk.ts
var snyk = __webpack_require__(256);
// EXTERNAL MODULE: ./src/formats/tool-reports/sonarqube.ts
var sonarqube = __webpack_require__(34301);
;// CONCATENATED MODULE: ./src/formats/tool-reports/trivy.ts






const cause = schemas/* object */.Ikc({ StartLine: words/* number */.ai, EndLine: words/* number */.ai, Resource: words/* text */.Qq }).optional().catch(undefined);
const trivy_strings = schemas/* array */.YOg(schemas/* string */.YjP()).optional().catch(undefined);
const trivy_vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP(),
    PkgName: schemas/* string */.YjP(),
    PkgPath: words/* text */.Qq,
    InstalledVersion: words/* text */.Qq,
    FixedVersion: words/* text */.Qq,
    Severity: schemas/* string */.YjP(),
    Title: words/* text */.Qq,
    PrimaryURL: words/* text */.Qq,
    CweIDs: trivy_strings,
    VendorIDs: trivy_strings,
});
const misconfiguration = schemas/* object */.Ikc({
    ID: schemas/* string */.YjP(),
    Title: words/* text */.Qq,
    Message: words/* text */.Qq,
    Resolution: words/* text */.Qq,
    Severity: schemas/* string */.YjP(),
    Status: words/* text */.Qq,
    PrimaryURL: words/* text */.Qq,
    CauseMetadata: cause,
});
const secret = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP(),
    Title: words/* text */.Qq,
    Severity: schemas/* string */.YjP(),
    StartLine: words/* number */.ai,
    EndLine: words/* number */.ai,
});
const license = schemas/* object */.Ikc({ Severity: schemas/* string */.YjP(), Category: words/* text */.Qq, PkgName: words/* text */.Qq, FilePath: words/* text */.Qq, Name: schemas/* string */.YjP() });
const trivy_result = schemas/* object */.Ikc({
    Target: schemas/* string */.YjP(),
    Class: words/* text */.Qq,
    Packages: (0,collections/* list */.p)(schemas/* unknown */.L5J()).optional(),
    Vulnerabilities: (0,collections/* list */.p)(trivy_vulnerability).nullish(),
    MisconfSummary: schemas/* object */.Ikc({ Successes: words/* number */.ai, Failures: words/* number */.ai }).optional().catch(undefined),
    Misconfigurations: (0,collections/* list */.p)(misconfiguration).nullish(),
    Secrets: (0,collections/* list */.p)(secret).nullish(),
    Licenses: (0,collections/* list */.p)(license).nullish(),
    ExperimentalModifiedFindings: (0,collections/* list */.p)(schemas/* object */.Ikc({ Type: words/* text */.Qq, Status: words/* text */.Qq, Statement: words/* text */.Qq, Source: words/* text */.Qq, Finding: schemas/* unknown */.L5J().optional() })).nullish(),
});
/**
 * `trivy -f json` (of images, files, repositories, bills of materials, and of `config`). Packages are counted where it lists them
 * (`--list-all-pkgs`), and what it was told to ignore where it shows that (`--show-suppressed`).
 */
const trivy = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'trivy',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'SchemaVersion' in value && 'ArtifactName' in value,
    schema: schemas/* object */.Ikc({
        SchemaVersion: schemas/* literal */.euz(2),
        Trivy: schemas/* object */.Ikc({ Version: words/* text */.Qq }).optional().catch(undefined),
        CreatedAt: words/* text */.Qq,
        ArtifactName: schemas/* string */.YjP(),
        Metadata: schemas/* object */.Ikc({ RepoCommit: words/* text */.Qq, Commit: words/* text */.Qq }).optional().catch(undefined),
        Results: (0,collections/* list */.p)(trivy_result).nullish(),
    }),
    read: ({ Trivy, CreatedAt, ArtifactName, Metadata, Results }) => {
        const results = Results ?? [];
        const commit = Metadata?.Commit ?? Metadata?.RepoCommit;
        const packages = results.flatMap(({ Packages }) => (Packages ? [Packages.length] : []));
        const checks = results.flatMap(({ MisconfSummary: summary }) => summary ? [(summary.Successes ?? 0) + (summary.Failures ?? 0)] : []);
        const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);
        return {
            format: 'trivy',
            tool: 'Trivy',
            ...(Trivy?.Version !== undefined && { version: Trivy.Version }),
            category: ArtifactName,
            ...(0,words/* timeOf */.nR)(CreatedAt),
            ...(commit !== undefined && { commit }),
            covered: {
                targets: results.length,
                ...(packages.length > 0 && { packages: sum(packages) }),
                ...(checks.length > 0 && { checks: sum(checks) }),
            },
            failures: results.flatMap(trivy_unlisted),
            results: results.flatMap((one) => trivy_resultsOf(one, ArtifactName)),
        };
    },
});
/** Its other statuses say that a check was passed, or that an exception of the policy holds. */
const trivy_hasFailed = ({ Status = 'FAIL' }) => Status !== 'PASS' && Status !== 'EXCEPTION';
function trivy_unlisted({ Target, MisconfSummary: summary, Misconfigurations }) {
    const told = summary?.Failures ?? 0;
    if (told === 0 || Misconfigurations?.some(trivy_hasFailed))
        return [];
    return [`${Target}: it counts ${(0,words/* counting */.Mr)(told, 'failed check')} and lists none`];
}
function trivy_resultsOf(one, artifact) {
    const vulnerabilities = (one.Vulnerabilities ?? []).map((found) => vulnerabilityOf(found, one, artifact));
    const failed = (one.Misconfigurations ?? []).filter(trivy_hasFailed);
    const ignored = (one.ExperimentalModifiedFindings ?? []).flatMap(({ Type, Statement, Source, Finding }) => {
        const why = `in the tool: ${Statement ?? Source ?? 'without a reason'}`;
        const parsed = Type === 'vulnerability' ? trivy_vulnerability.safeParse(Finding).data : undefined;
        const wrong = Type === 'misconfiguration' ? misconfiguration.safeParse(Finding).data : undefined;
        if (parsed)
            return [{ ...vulnerabilityOf(parsed, one, artifact), suppressed: why }];
        if (wrong)
            return [{ ...misconfigurationOf(wrong, one.Target), suppressed: why }];
        return (0,json/* isRecord */.u4)(Finding) ? [{ ...otherOf(Finding, Type, one.Target), suppressed: why }] : [];
    });
    return [
        ...vulnerabilities,
        ...failed.map((found) => misconfigurationOf(found, one.Target)),
        ...(one.Secrets ?? []).map(({ RuleID, Title, Severity, StartLine, EndLine }) => ({
            rule: RuleID,
            title: Title ?? RuleID,
            message: `${Title ?? RuleID} in ${one.Target}`,
            level: Severity,
            severity: (0,words/* severityOfWord */.Zx)(Severity),
            place: (0,words/* placeOf */.$t)(one.Target, { startLine: StartLine, endLine: EndLine }),
            cwe: [798],
        })),
        ...(one.Licenses ?? []).map(({ Severity, Category, PkgName, FilePath, Name }) => ({
            rule: `license-${Category ?? 'unknown'}`,
            title: `License of the category ${Category ?? 'unknown'}`,
            message: `${PkgName ?? FilePath ?? one.Target}: ${Name}`,
            level: Severity,
            severity: (0,words/* severityOfWord */.Zx)(Severity),
            place: (0,words/* placeOf */.$t)(FilePath ?? one.Target, {}, PkgName),
        })),
        ...ignored,
    ];
}
function vulnerabilityOf(found, { Class, Target }, artifact) {
    return (0,tool_reports_vulnerability/* vulnerable */.V)({
        ids: [found.VulnerabilityID, ...(found.VendorIDs ?? [])],
        title: found.Title,
        package: found.PkgName,
        version: found.InstalledVersion,
        fixed: found.FixedVersion ? [found.FixedVersion] : [],
        level: found.Severity,
        severity: (0,words/* severityOfWord */.Zx)(found.Severity),
        // The target of a distribution's packages is a title: "image (debian 12.5)".
        path: Class === 'os-pkgs' ? artifact : (found.PkgPath ?? Target),
        uri: found.PrimaryURL,
        cwe: found.CweIDs,
    });
}
function misconfigurationOf(found, target) {
    const { ID, Title = ID, Message, Resolution, Severity, PrimaryURL, CauseMetadata } = found;
    return {
        rule: ID,
        title: Title,
        message: Message ?? Title,
        level: Severity,
        severity: (0,words/* severityOfWord */.Zx)(Severity),
        place: (0,words/* placeOf */.$t)(target, { startLine: CauseMetadata?.StartLine, endLine: CauseMetadata?.EndLine }, CauseMetadata?.Resource),
        ...(Resolution !== undefined && { help: Resolution }),
        ...(PrimaryURL !== undefined && { uri: PrimaryURL }),
    };
}
/** A secret, a license, or what lacks a part of what we read: it is told by the little that all of them have. */
function otherOf(found, type = 'finding', target) {
    const told = (...keys) => keys.map((key) => found[key]).find((value) => typeof value === 'string' && value !== '');
    const rule = told('VulnerabilityID', 'ID', 'RuleID', 'Name') ?? type;
    const level = told('Severity') ?? 'UNKNOWN';
    return {
        ...{ rule, title: told('Title') ?? rule, message: `${type} ${rule} in ${target}`, level },
        severity: (0,words/* severityOfWord */.Zx)(level),
        place: (0,words/* placeOf */.$t)(target),
    };
}

;// CONCATENATED MODULE: ./src/formats/tool-reports/zap.ts






/** Numbers are written as text, and in some of the templates as numbers. */
const written = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig().transform(String)]);
const maybe = written.optional().catch(undefined);
const instance = schemas/* object */.Ikc({ uri: words/* text */.Qq, method: words/* text */.Qq, param: words/* text */.Qq, nodeName: words/* text */.Qq });
const zap_alert = schemas/* object */.Ikc({
    pluginid: maybe,
    alertRef: maybe,
    name: words/* text */.Qq,
    alert: words/* text */.Qq,
    riskcode: written,
    confidence: written,
    desc: words/* text */.Qq,
    solution: words/* text */.Qq,
    cweid: maybe,
    instances: (0,collections/* list */.p)(instance).optional(),
});
const site = schemas/* object */.Ikc({ '@name': schemas/* string */.YjP(), alerts: (0,collections/* list */.p)(zap_alert) })
    .transform((one) => ({ name: one['@name'], alerts: one.alerts }));
/** What ZAP says of its own run: https://www.zaproxy.org/docs/desktop/addons/insights/ */
const insight = schemas/* object */.Ikc({ level: words/* text */.Qq, reason: words/* text */.Qq, key: words/* text */.Qq, description: words/* text */.Qq, statistic: maybe });
const zap_risks = { 3: 'high', 2: 'medium', 1: 'low', 0: 'info' };
const riskNames = { 3: 'High', 2: 'Medium', 1: 'Low', 0: 'Informational' };
const falsePositive = '0';
/** ZAP's "traditional" JSON report, with or without requests and responses. */
const zapJson = (0,tool_reports_format/* jsonFormat */.Ky)({
    format: 'zap',
    fits: (value) => (0,json/* isRecord */.u4)(value) && 'site' in value && ('@version' in value || '@programName' in value),
    schema: schemas/* object */.Ikc({
        '@version': maybe,
        '@generated': words/* text */.Qq,
        created: words/* text */.Qq,
        insights: (0,collections/* list */.p)(insight).optional().catch(undefined),
        site: (0,words/* oneOrMany */.Pl)(site),
    }),
    read: ({ site: sites, created, insights = [], '@version': version, '@generated': generated }) => zap_reportOf(sites, version, created, generated, insights),
});
/** The same as XML. */
const zapXml = (0,tool_reports_format/* xmlFormat */.t6)({
    format: 'zap',
    roots: ['OWASPZAPReport'],
    read: (root) => {
        const sites = childrenOf(root, 'site').map((one) => ({
            name: one.attributes.name ?? '',
            alerts: childrenOf(one, 'alerts').flatMap((all) => childrenOf(all, 'alertitem').map(alertOf)),
        }));
        const { version, created, generated } = root.attributes;
        const insights = childrenOf(root, 'insights').flatMap((all) => childrenOf(all, 'insight').map((one) => ({
            level: textOf(one, 'level'),
            reason: textOf(one, 'reason'),
            key: textOf(one, 'key'),
            description: textOf(one, 'description'),
            statistic: textOf(one, 'statistic'),
        })));
        return zap_reportOf(sites, version, created, generated, insights);
    },
});
/** `High` is what very likely harmed the run; of what never arrived, or wasn't let in, its upper threshold is enough. */
const isLoss = ({ level = '', reason = '', key = '' }) => /^high$/i.test(level) || (/^exceeded.high$/i.test(reason) && /\b(?:network|auth)\.failure$/.test(key));
function alertOf(item) {
    const of = (name) => textOf(item, name);
    return {
        pluginid: of('pluginid'),
        alertRef: of('alertRef'),
        name: of('name'),
        alert: of('alert'),
        // What isn't told counts as the worst.
        riskcode: of('riskcode') ?? '3',
        confidence: of('confidence') ?? '2',
        desc: of('desc'),
        solution: of('solution'),
        cweid: of('cweid'),
        instances: childrenOf(item, 'instances').flatMap((all) => childrenOf(all, 'instance').map((one) => ({
            uri: textOf(one, 'uri'),
            method: textOf(one, 'method'),
            param: textOf(one, 'param'),
            nodeName: textOf(one, 'nodeName'),
        }))),
    };
}
function zap_reportOf(sites, version, created, generated, insights) {
    const lost = insights
        .filter(isLoss)
        .map(({ description, key, statistic }) => `${description ?? key ?? 'an insight'}: ${statistic ?? 'too many'}`);
    return {
        format: 'zap',
        tool: 'ZAP',
        ...(version !== undefined && { version }),
        // "Fri, 4 Feb 2022 13:04:51", without a zone.
        ...(created === undefined ? (0,words/* timeOf */.nR)(generated && `${generated} UTC`) : (0,words/* timeOf */.nR)(created)),
        covered: { sites: sites.length, alerts: sites.reduce((sum, { alerts }) => sum + alerts.length, 0) },
        failures: [...(sites.length === 0 ? ['it holds no site: none was reached'] : []), ...lost],
        results: sites.flatMap(({ name, alerts }) => alerts.flatMap((one) => zap_resultsOf(one, name))),
    };
}
function zap_resultsOf(one, siteName) {
    const rule = one.alertRef ?? one.pluginid ?? 'alert';
    const title = one.name ?? one.alert ?? rule;
    const help = [one.desc, one.solution].flatMap((part) => (part ? [withoutTags(part)] : [])).join('\n\n');
    const common = {
        rule,
        title,
        level: (0,words/* lookUp */.TE)(riskNames, one.riskcode) ?? one.riskcode,
        severity: (0,words/* lookUp */.TE)(zap_risks, one.riskcode) ?? 'high',
        ...(help !== '' && { help }),
        ...(one.pluginid !== undefined &&
            Number(one.pluginid) > 0 && { uri: `https://www.zaproxy.org/docs/alerts/${encodeURIComponent(rule)}/` }),
        ...(0,words/* cweOf */.xX)([one.cweid ?? '']),
        ...(one.confidence === falsePositive && { suppressed: 'in the tool: marked as a false positive' }),
        properties: { confidence: one.confidence },
    };
    const instances = one.instances?.length
        ? one.instances
        : [{ uri: siteName, method: undefined, param: undefined, nodeName: undefined }];
    return instances.map(({ uri = siteName, method = '', param = '', nodeName }) => {
        const asked = [method, param === '' ? '' : `(${param})`].filter((part) => part !== '').join(' ');
        return {
            ...common,
            message: [title, `at ${method === '' ? '' : `${method} `}${uri}`, param === '' ? '' : `in ${param}`]
                .filter((part) => part !== '')
                .join(' '),
            place: (0,words/* placeOf */.$t)(uri, {}, asked),
            // A query holds the attack, which differs from run to run.
            identity: [rule, method, nodeName ?? uri.replace(/[?#].*$/s, ''), param].join(' '),
        };
    });
}
const withoutTags = (html) => html
    .replace(/<\/p>/gi, '\n')
    .replace(/<[^<>]{1,200}>/g, '')
    .replace(/\n{2,}/g, '\n')
    .trim();

;// CONCATENATED MODULE: ./src/formats/tool-reports/formats.ts
























/** At most one may fit a document. */
const formats = [
    sarif,
    snyk/* snyk */.Uv,
    sonarqube/* sonarqubeIssues */.nE,
    sonarqube/* sonarqubeHotspots */.PS,
    sonarqube/* sonarqubeStatus */.X1,
    sonarqube/* sonarqubeGeneric */.aU,
    zapJson,
    zapXml,
    trivy,
    grype,
    osvScanner,
    pipAudit,
    npmAudit,
    npmAuditV1,
    npmAuditError,
    checkov,
    semgrep,
    bandit,
    hadolint,
    gitleaks,
    modelscan,
    junit,
    checkstyle,
    cycloneDxVex,
    scorecard,
    ...greatExpectations,
    evidently_evidently,
    evidentlySuite,
    evidentlyLegacy,
    deepchecks_deepchecks,
    alibiDetect,
    aif360,
    fairnessNumbers,
    fairlearn,
];

;// CONCATENATED MODULE: ./src/formats/tool-reports/index.ts




/** Beyond these a text isn't for reading. */
const longestText = 4_000;
const longestName = 500;
const longestLevel = 100;
/**
 * Reads what another tool reported, in one of `formats`, told by what is in the file. `name` is how errors call the file; `format` is
 * the one that is expected, where the content leaves it open (`[]`) and as a check elsewhere. Throws an EvidenceError for what isn't
 * whole, isn't a report, or breaks its format.
 */
function readToolReport(bytes, name, { format } = {}) {
    try {
        return { reports: read(bytes, format).map(shortened) };
    }
    catch (error) {
        if (error instanceof problem/* FileProblem */.k)
            throw new errors/* EvidenceError */.oe(`${name}: ${error.message}`);
        throw error;
    }
}
function read(bytes, expected) {
    const document = readDocument(bytes);
    if (document.kind === 'json' && Array.isArray(document.value) && document.value.length === 0) {
        const silent = formats.find(({ format, emptyList }) => emptyList && format === expected);
        if (silent !== undefined)
            return silent.read(document);
        throw new problem/* FileProblem */.k('an empty list, which does not tell what tool ran: gitleaks and hadolint write it when they find nothing; name the format, or have the tool write SARIF');
    }
    const [format, second] = formats.filter((one) => one.fits(document));
    if (format === undefined)
        throw new problem/* FileProblem */.k(unknownShape(document));
    if (second !== undefined)
        throw new problem/* FileProblem */.k(`it could be ${format.format} as well as ${second.format}`);
    if (expected !== undefined && expected !== format.format)
        throw new problem/* FileProblem */.k(`it is ${format.format}, not ${expected}`);
    try {
        return format.read(document);
    }
    catch (error) {
        if (error instanceof problem/* FileProblem */.k)
            throw new problem/* FileProblem */.k(`read as ${format.format}: ${error.message}`);
        throw error;
    }
}
function unknownShape(document) {
    if (document.kind === 'xml')
        return `XML with the root ${JSON.stringify(cut(document.root.name, 60))} is no report that is known`;
    const { value } = document;
    if (Array.isArray(value))
        return 'a list that no known tool writes';
    const keys = Object.keys(value);
    const named = keys.slice(0, 8).map((key) => JSON.stringify(cut(key, 40)));
    return keys.length === 0 ? 'an empty object' : `no known tool writes an object with ${named.join(', ')}`;
}
const cut = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
/** What a file tells is a count, or none. */
const amount = (count) => (Number.isSafeInteger(count) && count > 0 ? count : 0);
function shortened(report) {
    return {
        ...report,
        covered: Object.fromEntries(Object.entries(report.covered).map(([unit, count]) => [unit, amount(count)])),
        tool: cut(report.tool, longestName) || 'unnamed',
        results: report.results.map(shortenedResult),
        failures: report.failures.map((failure) => cut(failure, longestText)),
    };
}
function shortenedResult(result) {
    if (isShort(result))
        return result;
    const { rule, title, message, level, place, help, identity, suppressed, flow } = result;
    const name = cut(rule, longestName) || 'unnamed';
    return {
        ...result,
        rule: name,
        title: cut(title, longestName) || name,
        message: cut(message, longestText) || cut(title, longestName) || name,
        level: cut(level, longestLevel),
        place: place && shortenedPlace(place),
        ...(help !== undefined && { help: cut(help, longestText) }),
        ...(identity !== undefined && { identity: cut(identity, longestName) }),
        ...(suppressed !== undefined && { suppressed: cut(suppressed, longestText) }),
        ...(flow && {
            flow: flow.map((step) => ({ place: shortenedPlace(step.place), message: cut(step.message, longestText) })),
        }),
    };
}
/** Nearly all are, and a report may have a hundred thousand. */
function isShort({ rule, title, message, level, place, help = '', identity = '', suppressed = '', flow, }) {
    return (rule !== '' &&
        title !== '' &&
        message !== '' &&
        Math.max(rule.length, title.length, identity.length, isShortPlace(place) ? 0 : Infinity) <= longestName &&
        level.length <= longestLevel &&
        Math.max(message.length, help.length, suppressed.length) <= longestText &&
        (flow ?? []).every((step) => isShortPlace(step.place) && step.message.length <= longestText));
}
const isShortPlace = (place) => place === undefined || (place.path.length <= longestText && (place.member ?? '').length <= longestName);
function shortenedPlace(place) {
    const { path, member } = place;
    return { ...place, path: cut(path, longestText), ...(member !== undefined && { member: cut(member, longestName) }) };
}

// EXTERNAL MODULE: ./src/policy/globs.ts
var globs = __webpack_require__(973);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/trees/names.ts
var trees_names = __webpack_require__(91193);
;// CONCATENATED MODULE: ./src/gates/reports/files.ts










/**
 * The names of the files that a setting means, sorted. On the disk, whether git knows them or not: a job leaves its reports there.
 * Throws an Error with a sentence when the path leads out of the checked folder.
 */
function filesOf(root, setting) {
    const name = external_node_path_default().posix.normalize(setting);
    if (external_node_path_default().posix.isAbsolute(name) || name === '..' || name.startsWith('../'))
        throw new Error('it lies outside the checked folder');
    const { base, isGlob } = picomatch_default().scan(name);
    if (!isGlob)
        return external_node_fs_default().existsSync(external_node_path_default().join(root, name)) ? [name] : [];
    const folder = external_node_path_default().join(root, base);
    if (!external_node_fs_default().existsSync(folder) || leadsOut(root, base))
        return [];
    const matches = (0,globs/* globMatcher */.f)([name]);
    return (0,directory/* walk */.GG)(external_node_path_default().resolve(root), base).names.map(trees_names/* nameOf */.Vb).filter(matches).sort();
}
/** Reads one file. Never throws: what is wrong with it is its `problem`. */
function readReport(root, name, format) {
    const refused = (problem) => ({ path: name, reports: [], problem });
    const onDisk = external_node_path_default().join(root, name);
    if (leadsOut(root, name))
        return refused('it is a link, or lies behind one');
    try {
        const stat = external_node_fs_default().statSync(onDisk);
        if (!stat.isFile())
            return refused('it is no regular file');
        if (stat.size > maxReportBytes)
            return refused(`${stat.size} bytes; at most ${maxReportBytes} are read`);
    }
    catch (error) {
        return refused((0,disk/* diskProblem */.Nd)(error));
    }
    try {
        return { path: name, reports: readToolReport((0,disk/* readAtMost */.rU)(onDisk, maxReportBytes), name, { format }).reports };
    }
    catch (error) {
        return refused((0,errors/* messageOf */.bD)(error).replace(`${name}: `, ''));
    }
}
/** Whether a part of the path is a link. */
function leadsOut(root, name) {
    const parts = name.split('/');
    return parts.some((_, i) => (0,disk/* isLink */.PJ)(external_node_path_default().join(root, ...parts.slice(0, i + 1))));
}

;// CONCATENATED MODULE: ./src/formats/shown-urls.ts
/** A text in which no URL shows the user before its host (but git's own), nor the values in its query: passwords stand there, and attacks. */
const withoutUrlValues = (text) => text.replace(/:\/\/[^\s"'<>]+/g, (url) => {
    const [, place = '', query = '', fragment = ''] = /^([^?#]*)([^#]*)(.*)$/s.exec(url) ?? [];
    return place.replace(/^:\/\/(?!git@)[^/\\]*@/, '://') + query.replace(/=[^&;]+/g, '=…') + fragment;
});

// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
;// CONCATENATED MODULE: ./src/gates/reports/found.ts




const maxTitle = 200;
const maxMessage = 2_000;
const maxHelp = 10_000;
/** What a report found, as findings. `file` is how the report is called. */
async function foundIn(report, file, weighing, places, touched) {
    const detections = [];
    const existing = [];
    let suppressed = 0;
    const helpOf = helps(report.tool);
    if (report.verdict?.passed === false)
        detections.push(gateFailed(report, report.verdict.text, file, weighing));
    for (const result of inFileOrder(report.results)) {
        const takenBack = weighing.suppressions === 'ignore' ? undefined : result.suppressed;
        if (takenBack !== undefined && weighing.suppressions === 'allow') {
            suppressed++;
            continue;
        }
        const location = places.locate(result.place, file);
        // Of a hundred thousand results there is little to wait for.
        if (!places.isOpen(location))
            await places.open(location);
        const detection = detectionOf(result, report, file, takenBack, weighing, places, location, helpOf(result));
        detections.push(detection);
        if (touched.compares && (await touched.leaves(result, report)))
            existing.push(detection);
    }
    return { detections, existing, suppressed };
}
/** So that each file is read once for its lines. */
const inFileOrder = (results) => [...results].sort((a, b) => {
    const [left = '', right = ''] = [a.place?.path, b.place?.path];
    return left < right ? -1 : left > right ? 1 : 0;
});
function detectionOf(result, report, file, takenBack, { severity: mapping, 'fail-on': failOn }, places, location, help) {
    const { rule, title, level, cwe, identity, flow, properties } = result;
    const line = places.lineOf(location);
    const remark = takenBack === undefined ? '' : ` ${report.tool} counts it as suppressed: ${takenBack}.`;
    const steps = (flow ?? []).slice(-maxSteps).map((step) => ({
        location: places.locate(step.place, file),
        message: found_short(step.message, maxTitle),
    }));
    return {
        rule: found_short(rule, maxTitle),
        engine: found_short(report.tool, maxTitle),
        severity: weightOf(level, mapping) ?? result.severity,
        title: found_short(title, maxTitle),
        message: `${found_short(result.message, maxMessage)}${remark}`,
        location,
        lineText: line === '' ? '' : (0,finding/* excerpt */.Kb)(line, location.startColumn ?? 1),
        // Without a line, what the tool says of it is what it is.
        ...(identity !== undefined
            ? { identity: `${report.tool}\0${identity}` }
            : line === '' && { identity: [report.tool, location.member ?? '', result.message].join('\0') }),
        ...(failOn !== undefined && { failOn }),
        help,
        ...(cwe && cwe.length > 0 && { cwe }),
        ...(steps.length > 1 && { flow: steps }),
        properties: { ...properties, report: file, level },
    };
}
const maxSteps = 100;
/** The help of a rule, one for all of its results that are told the same. */
function helps(tool) {
    const last = new Map();
    return (result) => {
        const { rule, help, uri } = result;
        const known = last.get(rule);
        if (known !== undefined && known.result.help === help && known.result.uri === uri)
            return known.made;
        const text = (help ?? `See what ${tool} says of ${rule}.`).slice(0, maxHelp);
        const made = { text, ...(uri !== undefined && { uri }) };
        last.set(rule, { result, made });
        return made;
    };
}
function gateFailed({ tool, verdict }, text, file, { 'fail-on': failOn }) {
    return {
        rule: 'quality-gate',
        engine: found_short(tool, maxTitle),
        severity: 'high',
        title: "The tool's own gate failed",
        message: found_short(text === '' ? String(verdict?.passed) : text, maxMessage),
        location: { path: file },
        lineText: '',
        identity: tool,
        ...(failOn !== undefined && { failOn }),
        help: { text: `${tool} has a verdict of its own, and it is not passed. See there which condition is not met.` },
        properties: { report: file },
    };
}
function found_short(text, most) {
    const line = (0,single_line/* singleLine */.p)(withoutUrlValues(text));
    if (line === '')
        return '(nothing said)';
    return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}

;// CONCATENATED MODULE: ./src/gates/reports/places.ts




/** A longer file is data; its findings go by their line's number. */
const maxBytes = 5_000_000;
/** Finds the files that reports speak of in the judged tree, however a tool writes their names. */
class places_Places {
    #change;
    #files;
    /** By their last part; made when it is first asked for. */
    #byName;
    #resolved = new Map();
    #open;
    constructor(change, files) {
        this.#change = change;
        this.#files = files;
    }
    static async of(change) {
        const entries = await change.head.tree.list();
        return new places_Places(change, new Set(entries.map(({ path }) => path)));
    }
    /**
     * The path in the checked folder; undefined where no file there is meant. An absolute path, of a runner or inside a container, is the
     * file that its end names: the longest one that there is. A relative one that is not there is of a tool that ran in a folder below:
     * the only file that ends like it.
     */
    fileOf(path) {
        const known = this.#resolved.get(path);
        if (known !== undefined || this.#resolved.has(path))
            return known;
        const found = this.#find(external_node_path_.posix.normalize(path.replaceAll('\\', '/')));
        this.#resolved.set(path, found);
        return found;
    }
    #find(path) {
        const { prefix } = this.#change;
        // Tools that run at the repository's top name files from there.
        if (prefix !== '' && path.startsWith(prefix) && this.#files.has(path.slice(prefix.length)))
            return path.slice(prefix.length);
        if (this.#files.has(path))
            return path;
        if (!/^(?:\/|[a-z]:\/)/i.test(path))
            return this.#below(path);
        const parts = path.split('/');
        for (let from = 1; from < parts.length; from++) {
            const rest = parts.slice(from).join('/');
            if (this.#files.has(rest))
                return rest;
        }
        return undefined;
    }
    #below(path) {
        if (/^(?:\.\.\/|[a-z][\w+.-]*:)/i.test(path))
            return undefined;
        if (this.#byName === undefined) {
            const byName = new Map();
            for (const file of this.#files) {
                const name = external_node_path_.posix.basename(file);
                const known = byName.get(name);
                if (known === undefined)
                    byName.set(name, [file]);
                else
                    known.push(file);
            }
            this.#byName = byName;
        }
        const [one, other] = (this.#byName.get(external_node_path_.posix.basename(path)) ?? []).filter((file) => file.endsWith(`/${path}`));
        return other === undefined ? one : undefined;
    }
    /** Where a finding is: in the file that is meant, or else in the report, as the tool says it. */
    locate(place, report) {
        if (place === undefined)
            return { path: report };
        const { path, member, ...lines } = place;
        const file = this.fileOf(path);
        if (file === undefined) {
            const shown = withoutUrlValues(path);
            return { path: report, member: clip(member === undefined ? shown : `${shown}: ${member}`) };
        }
        return { path: file, ...lines, ...(member !== undefined && { member: clip(member) }) };
    }
    /** Whether the line of a place can be told. */
    isOpen({ path, startLine }) {
        return startLine === undefined || this.#open?.path === path;
    }
    /** Reads the file of a place, in place of the one before. */
    async open({ path }) {
        this.#open = { path, lines: this.#files.has(path) ? await this.#linesOf(path) : [] };
    }
    /** The text of a line of the open file, without its break; empty where there is none. */
    lineOf({ path, startLine }) {
        if (startLine === undefined || this.#open?.path !== path)
            return '';
        return this.#open.lines[startLine - 1] ?? '';
    }
    async #linesOf(path) {
        const { tree } = this.#change.head;
        const entry = await tree.stat(path);
        if (entry?.kind !== 'file' || entry.size > maxBytes)
            return [];
        try {
            return (0,formats_text/* decodeText */.g7)(await tree.read(path))?.text.split(/\r\n|\n|\r/) ?? [];
        }
        catch (error) {
            if (error instanceof errors/* UnreadableError */.Gy)
                return [];
            throw error;
        }
    }
}
const maxMember = 500;
const clip = (text) => (text.length > maxMember ? `${text.slice(0, maxMember - 1)}…` : text);

;// CONCATENATED MODULE: ./src/gates/reports/sonarqube.ts



const maxTaskBytes = 100_000;
/** What a server says of an analysis, or why that can't be had. */
async function askSonarqube(settings, root, environment) {
    const { url, 'report-task': task, project, branch, 'pull-request': pullRequest, timeout } = settings;
    const token = environment[settings['token-env']];
    if (token === undefined || token === '')
        return { problem: `the environment variable ${settings['token-env']} holds no token` };
    const { sonarQualityGate } = await __webpack_require__.e(/* import() */ 2038).then(__webpack_require__.bind(__webpack_require__, 22038));
    try {
        const analysis = task === undefined
            ? { project: project ?? '', branch, pullRequest }
            : { reportTask: (0,disk/* readAtMost */.rU)(external_node_path_default().join(root, task), maxTaskBytes).toString('utf8') };
        return { report: await sonarQualityGate({ url, token, timeoutMs: timeout, ...analysis }) };
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA || task !== undefined)
            return { problem: (0,errors/* messageOf */.bD)(error) };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/engines/dependencies/pairs.ts
var pairs = __webpack_require__(44612);
;// CONCATENATED MODULE: ./src/gates/reports/touched.ts


/** What a tool finds in these is what code does, not what stands in a file. */
const ofBehaviour = ['junit'];
/** What the judged change touches of what reports speak of. */
class Touched {
    #base;
    #head;
    #places;
    #files;
    /** Those of them that lock others, or are locked. */
    #paired;
    #known = new Map();
    #added = new Map();
    constructor({ base, head }, places) {
        this.#base = base;
        this.#head = head;
        this.#places = places;
        this.#files = new Map((base?.files ?? []).map((file) => [file.path, file]));
        this.#paired = [...this.#files.keys()].filter((file) => {
            const name = external_node_path_default().posix.basename(file);
            return (0,pairs/* locksOf */.aZ)(name).length + (0,pairs/* manifestsOf */.oF)(name).length > 0;
        });
    }
    /** Whether there is a change at all. */
    get compares() {
        return this.#base !== undefined;
    }
    /**
     * Whether a finding was there before the change. Either it lies, with all of its flow, in files that the change doesn't touch; or
     * its tool says so, and the change edits none of its lines. Without a change nothing was there before.
     */
    async leaves(result, { format }) {
        if (this.#base === undefined)
            return false;
        const { place, flow = [], existing = false } = result;
        const all = [place, ...flow.map((step) => step.place)];
        if (existing)
            return !(await this.#edits(all));
        if (place === undefined || ofBehaviour.includes(format) || this.#places.fileOf(place.path) === undefined)
            return false;
        for (const one of all)
            if (await this.#touches(this.#fileOf(one)))
                return false;
        return true;
    }
    #fileOf(place) {
        return place && this.#places.fileOf(place.path);
    }
    /** A manifest is touched with its lock file, and the other way round: which of the two a tool names says nothing. */
    async #touches(file) {
        if (file === undefined)
            return false;
        const known = this.#known.get(file);
        if (known !== undefined)
            return known;
        const touched = (await this.#alters(file)) || this.#paired.some((other) => (0,pairs/* belongTogether */.yE)(file, other));
        this.#known.set(file, touched);
        return touched;
    }
    /** A file that only goes by another name is what it was, unless its folder may give it another meaning (`.github/workflows`). */
    async #alters(file) {
        const changed = this.#files.get(file);
        if (changed === undefined || this.#base === undefined)
            return changed !== undefined;
        const { basePath } = changed;
        // Of a copy the first is still there.
        if (basePath === undefined || basePath === file || !this.#files.get(basePath)?.deleted)
            return true;
        if (isHidden(file) !== isHidden(basePath))
            return true;
        const [before, after] = [await this.#base.tree.read(basePath), await this.#head.tree.read(file)];
        return !before.equals(after);
    }
    /** Whether one of the places is on a line that the change brings, or in a touched file without a line. */
    async #edits(all) {
        for (const place of all) {
            const file = this.#fileOf(place);
            if (file === undefined || !(await this.#touches(file)))
                continue;
            const { startLine, endLine = startLine } = place ?? {};
            if (startLine === undefined || endLine === undefined)
                return true;
            const added = await this.#addedTo(file);
            if (added === undefined)
                return true;
            for (const line of added)
                if (line >= startLine && line <= endLine)
                    return true;
        }
        return false;
    }
    async #addedTo(file) {
        const changed = this.#files.get(file);
        const known = this.#added.get(file);
        if (known !== undefined || changed === undefined)
            return known;
        const added = await this.#base?.addedLines(changed);
        if (added !== undefined)
            this.#added.set(file, added);
        return added;
    }
}
const isHidden = (file) => /(?:^|\/)\.[^/]+\//.test(file);

;// CONCATENATED MODULE: ./src/gates/reports/assess.ts








/** Judges what other tools reported, by the rules that hold for our own findings; a report that proves nothing is an error. */
async function assessReports({ root, change, settings, placeOf, progress, }) {
    const assessed = new Assessed(change, await places_Places.of(change), settings);
    for (const [index, expected] of settings.files.entries()) {
        const place = placeOf(['gates', 'reports', 'files', index, 'path']);
        const names = namesOf(root, expected, place, assessed);
        const read = [];
        for (const name of names) {
            progress(name);
            read.push(await judgeFile(root, name, expected, assessed));
        }
        const [only = expected.path, other] = names;
        // What can't be read may cover what is missing.
        const reports = read.every((each) => each !== undefined) ? read.flat() : [];
        if (reports.length > 0 && other === undefined)
            assessed.proveCover(only, reports, expected, { path: only });
        else if (reports.length > 0)
            assessed.proveCover(expected.path, reports, expected, place);
    }
    for (const [index, server] of settings.sonarqube.entries()) {
        progress(server.url);
        const place = placeOf(['gates', 'reports', 'sonarqube', index]);
        const task = server['report-task'];
        const old = task === undefined ? undefined : await assessed.committed(task);
        if (task !== undefined && old !== undefined) {
            assessed.expected++;
            assessed.prove(old.rule, `${task}: ${old.text}`, place);
            continue;
        }
        const answer = await askSonarqube(server, root, process.env);
        assessed.expected++;
        if ('problem' in answer) {
            assessed.prove('unreadable-report', `${server.url}: ${answer.problem}`, place);
            continue;
        }
        await assessed.judge(answer.report, place, server.url, server, server);
        assessed.proveCover(server.url, [answer.report], server, place);
    }
    return assessed.result();
}
/** The files of an expected report; that there is none is told. */
function namesOf(root, { path, required }, place, assessed) {
    let names;
    try {
        names = filesOf(root, path);
    }
    catch (error) {
        assessed.expected++;
        assessed.prove('unreadable-report', `${path}: ${(0,errors/* messageOf */.bD)(error)}`, place);
        return [];
    }
    if (names.length > 0) {
        assessed.expected += names.length;
    }
    else if (required) {
        assessed.expected++;
        assessed.prove('missing-report', `${path}: there is no such report`, place);
    }
    else {
        assessed.absent++;
    }
    return names;
}
/** What it reads, unless that proves nothing. */
async function judgeFile(root, name, expected, assessed) {
    const place = { path: name };
    const old = await assessed.committed(name);
    if (old !== undefined && !(old.rule === 'other-commit-report' && expected['any-commit'])) {
        assessed.prove(old.rule, `${name}: ${old.text}`, place);
        return undefined;
    }
    const { problem, reports } = readReport(root, name, expected.format);
    if (problem !== undefined) {
        assessed.prove('unreadable-report', `${name}: ${problem}`, place);
        return undefined;
    }
    for (const report of reports)
        await assessed.judge(report, place, name, expected, expected);
    return reports;
}
/** What reports show, gathered. */
class Assessed {
    #change;
    #places;
    #touched;
    #suppressions;
    #failOn;
    #detections = [];
    #existing = new Set();
    #engines = new Map();
    #evaluated = 0;
    #suppressed = 0;
    /** Why a report that git has proves nothing. */
    committed;
    /** How many reports there were to be. */
    expected = 0;
    /** How many of those that need not be there were not. */
    absent = 0;
    constructor(change, places, settings) {
        this.#change = change;
        this.committed = committedReports(change);
        this.#places = places;
        this.#touched = new Touched(change, places);
        this.#suppressions = settings.suppressions;
        this.#failOn = settings['fail-on'];
    }
    /** Takes down why something proves nothing: the gate is then in error. */
    prove(rule, message, location) {
        const { title, help } = shortcomings[rule];
        this.#detections.push({
            ...{ rule, engine: 'gatehouse', severity: 'high', title, message: `${message}.`, location },
            ...{ lineText: '', identity: message, incomplete: true, help: { text: help } },
        });
    }
    proveCover(name, reports, { 'must-cover': least }, location) {
        for (const gap of gapsIn(reports, least))
            this.prove('report-covers-too-little', `${name}: ${gap}`, location);
    }
    async judge(report, place, name, demands, weighing) {
        const circumstances = { now: Date.now(), commit: this.#change.head.sha, failOn: this.#failOn };
        const short = shortcomingsOf(report, demands, circumstances);
        for (const { rule, text } of short)
            this.prove(rule, `${name}: ${text.replace(/\.$/, '')}`, place);
        const found = await foundIn(report, place.path, { ...weighing, suppressions: this.#suppressions }, this.#places, this.#touched);
        for (const detection of found.detections)
            this.#detections.push(detection);
        for (const detection of found.existing)
            this.#existing.add(detection);
        this.#suppressed += found.suppressed;
        if (short.length === 0)
            this.#evaluated++;
        const { tool, version = 'unknown' } = report;
        this.#engines.set(`${tool} ${version}`, { name: tool, version, durationMs: 0 });
    }
    result() {
        return {
            detections: this.#detections,
            existing: this.#existing,
            measurements: [],
            charts: [],
            evidence: {
                kind: 'reports of other tools',
                ...{ ofKind: this.expected, selected: this.expected, evaluated: this.#evaluated },
                ...{ passedOver: 0, changed: undefined },
            },
            evaluated: this.#evaluated,
            unit: 'reports',
            skipped: {
                ...(this.absent > 0 && { 'optional reports that are not there': this.absent }),
                ...(this.#suppressed > 0 && { 'suppressed by their tool': this.#suppressed }),
            },
            engines: [...this.#engines.values()],
        };
    }
}


/***/ }),

/***/ 72753:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdHeap),
/* harmony export */   y: () => (/* binding */ releaseHeap)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Keeps V8's heap near what is in use: new objects get no more room than they have, and old ones are collected when they have grown by
 * 30 %. Of itself V8 would double the former up to 32 MB while much of what is new is in use, hardly ever give it back, and let the
 * latter grow severalfold. A thread that starts ends it for the whole process: then it is to be said again.
 */
function holdHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=1');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=30');
}
/** As V8 is without being told. */
function releaseHeap() {
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--semi-space-growth-factor=2');
    node_v8__WEBPACK_IMPORTED_MODULE_0___default().setFlagsFromString('--heap-growing-percent=0');
}


/***/ }),

/***/ 973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _time_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17168);


/** What one path may take. */
const patience = 1_000;
/** Some wildcards in one name make a pattern try every way to part the name among them. */
const mayTakeLong = (glob) => /[+*@?!]\(/.test(glob) || glob.split('/').some((part) => (part.match(/[*?]+/g)?.length ?? 0) > 3);
/** Whether one of the globs holds for a path, hidden files included. One that doesn't come to an end on a path holds for none from there on. */
function globMatcher(globs) {
    const quick = globs.filter((glob) => !mayTakeLong(glob));
    const matchesQuick = quick.length > 0 ? picomatch__WEBPACK_IMPORTED_MODULE_1___default()(quick, { dot: true }) : () => false;
    let slow = globs.filter(mayTakeLong).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_1___default()(glob, { dot: true }));
    if (slow.length === 0)
        return matchesQuick;
    const limit = new _time_limit__WEBPACK_IMPORTED_MODULE_0__/* .TimeLimit */ .h();
    return (path) => {
        if (matchesQuick(path))
            return true;
        return slow.some((matches) => {
            const answer = limit.within(patience, () => matches(path));
            if (answer === undefined)
                slow = slow.filter((each) => each !== matches);
            return answer?.value ?? false;
        });
    };
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


/***/ }),

/***/ 82306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ walk),
/* harmony export */   Gq: () => (/* binding */ DirectoryTree),
/* harmony export */   qX: () => (/* binding */ readRange)
/* harmony export */ });
/* unused harmony export maxWholeRead */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _heap__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72753);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91193);






/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .holdHeap */ .S)();
        try {
            return await this.#listed();
        }
        finally {
            (0,_heap__WEBPACK_IMPORTED_MODULE_3__/* .releaseHeap */ .y)();
        }
    }
    async #listed() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(_names__WEBPACK_IMPORTED_MODULE_4__/* .byPath */ .f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        const file = this.#open(name);
        try {
            return file.read(range);
        }
        finally {
            file.close();
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async open(name) {
        return this.#open(name);
    }
    #open(name) {
        const orUnreadable = (use) => {
            try {
                return use();
            }
            catch (error) {
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            }
        };
        const descriptor = orUnreadable(() => {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = (node_fs__WEBPACK_IMPORTED_MODULE_0___default().constants);
            return node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(this.#onDisk(name), O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
        });
        const close = () => {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        };
        try {
            const size = orUnreadable(() => {
                const stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().fstatSync(descriptor);
                if (!stat.isFile())
                    throw new Error('it is not a regular file');
                return stat.size;
            });
            return { descriptor, read: (range) => orUnreadable(() => readRange(descriptor, size, range)), close };
        }
        catch (error) {
            close();
            throw error;
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(node_fs__WEBPACK_IMPORTED_MODULE_0___default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
        }
    }
    async close() {
        // What was opened is closed by whoever did.
    }
    #onDisk(name) {
        return (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .needsRawName */ .lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,_names__WEBPACK_IMPORTED_MODULE_4__/* .rawName */ .UW)(name)])
            : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .isLink */ .PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = range.into?.subarray(0, length) ?? Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
/** What lies below `start`, which is itself below `root` or the same folder. */
function walk(root, start = '') {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.from(start)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy(`${root}: can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;


/***/ })

};
