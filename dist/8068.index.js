export const id = 8068;
export const ids = [8068,6925,7168];
export const modules = {

/***/ 31787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isPackage),
/* harmony export */   g: () => (/* binding */ readPurl)
/* harmony export */ });
function readPurl(purl) {
    const [, type, path, version] = /^pkg:\/*([\w.+-]+)\/([^@?#]+)(?:@([^?#]*))?(?:[?#].*)?$/s.exec(purl) ?? [];
    if (type === undefined || path === undefined)
        return undefined;
    const parts = path
        .split('/')
        .filter((part) => part !== '')
        .map(decoded);
    const plain = parts.join('/');
    const lower = type.toLowerCase();
    const name = lower === 'pypi' ? plain.toLowerCase().replaceAll('_', '-').replaceAll('.', '-') : plain;
    return { name: `${lower}/${name}`, version: version === undefined || version === '' ? undefined : decoded(version) };
}
const decoded = (text) => {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
};
/** Whether `pattern`, a package URL, means the package of `purl`: any version of it, or the one it names. */
function isPackage(pattern, purl) {
    const [wanted, found] = [readPurl(pattern), readPurl(purl)];
    if (wanted === undefined || wanted.name !== found?.name)
        return false;
    return wanted.version === undefined || wanted.version === found.version;
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

/***/ 68068:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  workflowGate: () => (/* binding */ workflowGate)
});

// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/policy/differences.ts
var differences = __webpack_require__(11814);
// EXTERNAL MODULE: ./src/policy/load.ts
var load = __webpack_require__(58164);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/gates/workflow/steps.ts

/** A workflow is written by people; GitHub takes none that is larger. */
const maxAliases = 100;
const action = /(?:^|\/)gatehouse(?:\/[\w./-]*)?@/i;
const command = /\bgatehouse check\b|\bdist\/cli\.js check\b/;
/**
 * Counts the steps that run Gatehouse. A step is muted where it or its job has `continue-on-error` or an `if` that is false: then its
 * verdict doesn't reach the required check. Answers undefined for what is no workflow.
 */
function gateSteps(text) {
    let document;
    try {
        document = (0,dist/* parse */.qg)(text, { maxAliasCount: maxAliases, logLevel: 'silent' });
    }
    catch {
        return undefined;
    }
    const jobs = isObject(document) && isObject(document.jobs) ? Object.values(document.jobs) : undefined;
    if (!jobs)
        return undefined;
    let [effective, muted] = [0, 0];
    for (const job of jobs.filter(isObject)) {
        const steps = Array.isArray(job.steps) ? job.steps.filter(isObject) : [];
        for (const step of [...steps, job].filter(runsGatehouse)) {
            if (isMuted(step) || isMuted(job))
                muted++;
            else
                effective++;
        }
    }
    return { effective, muted };
}
/** A job calls a reusable workflow by `uses`, as a step does an action. */
function runsGatehouse({ uses, run }) {
    if (typeof uses === 'string')
        return action.test(uses);
    return typeof run === 'string' && command.test(run);
}
function isMuted({ 'continue-on-error': goesOn, if: condition }) {
    const never = typeof condition === 'string' ? /^\s*(?:\$\{\{)?\s*false\s*(?:\}\})?\s*$/.test(condition) : condition === false;
    return never || (goesOn !== undefined && goesOn !== false);
}
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

;// CONCATENATED MODULE: ./src/gates/workflow/index.ts





const kind = 'workflow, policy and owner files';
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const localAction = /^(?:\.github\/actions\/.+\/)?action\.ya?ml$/;
const owners = /^(?:\.github\/|docs\/)?CODEOWNERS$/;
const policyFiles = [load/* defaultPolicyFile */.km, '.github/gatehouse-baseline.json'];
const isOfKind = (path) => workflow.test(path) || localAction.test(path) || owners.test(path) || policyFiles.includes(path);
/** Shows what a change does to the rules that it is judged by: its workflows, its policy, who has to review what. */
const workflowGate = {
    id: 'workflow',
    kind,
    async assess({ change: { base, head, staged } }) {
        const started = performance.now();
        if (!base)
            return assessment('changes to judge without a base', { ofKind: 0, touched: 0 }, [], 0);
        const files = base.files.filter((file) => isOfKind(file.path) || isOfKind(file.basePath ?? ''));
        const changes = await Promise.all(files.map((file) => detectionsOf(file, base, head.tree)));
        // What is pushed has been decided on; what is proposed is for somebody to look at.
        const severity = base.decides || staged ? 'low' : 'info';
        const detections = changes.flat().map((each) => ({ ...each, severity }));
        const weaker = await fewerGates(base, head.tree, files);
        if (weaker)
            detections.push(weaker);
        const ofKind = (await head.tree.list()).filter((entry) => entry.kind === 'file' && isOfKind(entry.path)).length;
        const changed = base.files.filter((file) => !file.deleted).length;
        return {
            ...assessment(kind, { ofKind: Math.max(ofKind, files.length), touched: files.length, changed }, detections, started),
        };
    },
};
function assessment(what, counts, detections, started) {
    const { ofKind, touched, changed } = counts;
    return {
        detections,
        measurements: [],
        charts: [],
        evidence: { kind: what, ofKind, selected: touched, evaluated: touched, passedOver: 0, changed },
        evaluated: touched,
        unit: 'files',
        skipped: {},
        engines: started === 0 ? [] : [{ name: 'workflow', version: version/* version */.r, durationMs: Math.round(performance.now() - started) }],
    };
}
async function detectionsOf(file, base, head) {
    const what = file.deleted ? 'removes' : file.basePath === undefined ? 'adds' : 'alters';
    if (file.path === load/* defaultPolicyFile */.km || file.basePath === load/* defaultPolicyFile */.km)
        return policyDetections(file, what, base, head);
    const [rule, noun] = ruleOf(file.path);
    return [detection(rule, file.path, `This change ${what} ${noun}.`)];
}
function ruleOf(path) {
    if (workflow.test(path))
        return ['workflow-changed', 'the workflow'];
    if (localAction.test(path))
        return ['workflow-changed', 'the action'];
    if (owners.test(path))
        return ['owners-changed', 'who has to review what'];
    return ['baseline-changed', 'which findings are accepted'];
}
/** The policy and its waivers are two things to look at. */
async function policyDetections(file, what, base, head) {
    const [before, after] = [
        await policyAt(base.tree, file.basePath),
        await policyAt(head, file.deleted ? undefined : file.path),
    ];
    const lines = before && after ? (0,differences/* differences */.t)(before, after) : [];
    const [waivers, settings] = [
        lines.filter((line) => line.startsWith('waiver ')),
        lines.filter((line) => !line.startsWith('waiver ')),
    ];
    const list = (of) => (of.length > 0 ? `: ${of.join('; ')}` : '');
    const changes = [];
    if (settings.length > 0 || lines.length === 0)
        changes.push(detection('policy-changed', file.path, `This change ${what} the policy${list(settings)}.`));
    if (waivers.length > 0)
        changes.push(detection('waiver-changed', file.path, `This change alters what is waived${list(waivers)}.`));
    return changes;
}
/** Undefined where there is none, or none that can be read; what is wrong with it the run itself says. */
async function policyAt(tree, path) {
    try {
        if (path === undefined)
            return (0,load/* parsePolicy */.ON)(Buffer.from('version: 1'), '').policy;
        return (0,load/* parsePolicy */.ON)(await tree.read(path, { length: load/* maxPolicyBytes */.si + 1 }), path).policy;
    }
    catch {
        return undefined;
    }
}
/** Steps that ran Gatehouse and whose verdict counted, over all workflows: a change that leaves fewer opens a gate. */
async function fewerGates(base, head, files) {
    const touched = files.find(({ path, basePath = '' }) => workflow.test(path) || workflow.test(basePath));
    if (!touched)
        return undefined;
    const [before, after] = [await effectiveSteps(base.tree), await effectiveSteps(head)];
    if (after.total >= before.total)
        return undefined;
    const lost = [...before.byFile].find(([path, steps]) => (after.byFile.get(path) ?? 0) < steps)?.[0] ?? touched.path;
    return {
        ...detection('gate-removed', lost, `${before.total} ${before.total === 1 ? 'step' : 'steps'} of the workflows ran Gatehouse with a verdict that counted, and this change leaves ${after.total}: a step is removed, or its failure is ignored (continue-on-error, an if that is false).`),
        severity: 'high',
    };
}
async function effectiveSteps(tree) {
    const byFile = new Map();
    for (const { path, kind: entryKind } of await tree.list()) {
        if (entryKind !== 'file' || !workflow.test(path))
            continue;
        const text = (0,formats_text/* decodeText */.g7)(await tree.read(path, { length: load/* maxPolicyBytes */.si }))?.text;
        const steps = text === undefined ? undefined : gateSteps(text);
        if (steps)
            byFile.set(path, steps.effective);
    }
    return { total: [...byFile.values()].reduce((sum, steps) => sum + steps, 0), byFile };
}
const titles = {
    'workflow-changed': 'Workflow changed',
    'policy-changed': 'Policy changed',
    'waiver-changed': 'Waivers changed',
    'baseline-changed': 'Accepted findings changed',
    'owners-changed': 'Code owners changed',
    'gate-removed': 'A gate no longer counts',
};
const helps = {
    'workflow-changed': 'A workflow runs with the rights of the repository, and decides whether anything else is checked. Have somebody review it who answers for the CI.',
    'policy-changed': 'The change itself is judged by the policy of the base; this one decides about the next. Have somebody review it who answers for the policy.',
    'waiver-changed': 'A waiver lets a finding pass until its last day. See that reason and owner are right.',
    'baseline-changed': 'What the baseline lists never blocks. See that only findings were added that have to stay, and prefer waivers, which end.',
    'owners-changed': 'CODEOWNERS decides whose approval a change needs, also for workflows and policy.',
    'gate-removed': 'Keep the step, without continue-on-error. If the gate moves to another workflow or is no longer wanted, waive this once: the base decides.',
};
function detection(rule, path, message) {
    return {
        rule,
        engine: 'workflow',
        severity: 'low',
        title: titles[rule],
        message,
        location: { path },
        lineText: '',
        help: { text: helps[rule] },
    };
}


/***/ }),

/***/ 11814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ flatten),
/* harmony export */   t: () => (/* binding */ differences)
/* harmony export */ });
/* harmony import */ var _waivers__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12827);

const shown = 10;
const longest = 200;
/** What differs between two policies, a few words a setting: `gates.sast.fail-on: "high" → "critical"`; waivers by name. */
function differences(before, after) {
    const [left, right] = [flatten({ ...before, waivers: {} }), flatten({ ...after, waivers: {} })];
    const keys = [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
    const lines = [
        ...keys.map((key) => `${key}: ${short(left.get(key))} → ${short(right.get(key))}`),
        ...waiverDifferences(before.waivers, after.waivers),
    ];
    return lines.length > shown ? [...lines.slice(0, shown), `${lines.length - shown} more`] : lines;
}
/** A list can be as long as a file. */
const short = (value = 'not set') => (value.length > longest ? `${value.slice(0, longest)}…` : value);
function waiverDifferences(before, after) {
    const texts = (waivers) => new Map(waivers.map((waiver, i) => [(0,_waivers__WEBPACK_IMPORTED_MODULE_0__/* .waiverName */ .oG)(waiver, i), JSON.stringify(waiver)]));
    const [left, right] = [texts(before), texts(after)];
    const names = [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name));
    return names.map((name) => `waiver ${name} ${left.has(name) ? (right.has(name) ? 'changed' : 'removed') : 'added'}`);
}
/** Every setting by its dotted key; a list is one setting. */
function flatten(value, prefix = '') {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return new Map([[prefix, JSON.stringify(value)]]);
    const parts = Object.entries(value).flatMap(([key, part]) => [...flatten(part, prefix ? `${prefix}.${key}` : key)]);
    return new Map(parts);
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

/***/ 58164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   km: () => (/* binding */ defaultPolicyFile),
/* harmony export */   mt: () => (/* binding */ withMetrics),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   si: () => (/* binding */ maxPolicyBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38815);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44879);
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19876);
/* harmony import */ var _schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20653);






const defaultPolicyFile = '.github/gatehouse.yml';
/** A policy is written by people; what is larger is something else. */
const maxPolicyBytes = 1_000_000;
/** YAML aliases may repeat a part a few times; an "alias bomb" needs thousands. */
const maxAliases = 100;
const maxIssues = 10;
function defaultPolicy() {
    const policy = _schema__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh.parse({ version: 1 });
    return { policy, file: undefined, digest: digestOf(policy), lineOf: () => undefined };
}
/**
 * The policy with a `metrics` section that stands elsewhere. Its digest stays that of the file: the jobs of a run are judged
 * together, whatever each says in its inputs. Throws `PolicyError` when it has a section of its own.
 */
function withMetrics(loaded, metrics) {
    if (loaded.policy.gates.metrics)
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${loaded.file ?? 'the policy'} has a metrics section, and the inputs of the action state another one; say it in one place`);
    return { ...loaded, policy: { ...loaded.policy, gates: { ...loaded.policy.gates, metrics } } };
}
/**
 * Reads a policy. `name` is how errors call the file. Rejects with `PolicyError` whatever is not exactly understood, naming
 * file, line, column, key and the nearest valid name: a typo must not open a gate.
 */
function parsePolicy(bytes, name) {
    if (bytes.length > maxPolicyBytes) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: a policy of ${bytes.length} bytes is larger than ${maxPolicyBytes}`);
    }
    const source = new Source(decode(bytes, name), name);
    const result = _schema__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh.safeParse(source.value);
    if (!result.success) {
        const messages = result.error.issues.flatMap((issue) => source.describe(issue));
        const more = messages.length > maxIssues ? [`… and ${messages.length - maxIssues} more`] : [];
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn([...messages.slice(0, maxIssues), ...more].join('\n'));
    }
    // A map of columns would drop it without a word, and with it a condition.
    if (bytes.includes('__proto__'))
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: __proto__ can't be a key or a name here`);
    checkThresholds(result.data, source);
    return { policy: result.data, file: name, digest: digestOf(result.data), lineOf: (key) => source.lineOf(key) };
}
function decode(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: not UTF-8 text`);
    }
}
/** A severity that blocks and is not shown would block without a word. */
function checkThresholds(policy, source) {
    for (const [gate, settings] of Object.entries(policy.gates)) {
        if (settings && !(0,_findings_finding__WEBPACK_IMPORTED_MODULE_4__/* .atLeast */ .jZ)(settings['fail-on'], settings['report-from'])) {
            const key = ['gates', gate, 'report-from'];
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${source.at(key)}: ${key.join('.')}: ${settings['report-from']} hides findings that fail-on ${settings['fail-on']} blocks; set it to ${settings['fail-on']} or lower`);
        }
    }
}
const digestOf = (policy, exceptions = []) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(JSON.stringify(policy) + (exceptions.length > 0 ? JSON.stringify(exceptions) : ''))
    .digest('hex');
/** A YAML document that knows where its values stand. */
class Source {
    value;
    #document;
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    #name;
    constructor(text, name) {
        this.#name = name;
        this.#document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false });
        const problem = this.#document.errors[0] ?? this.#document.warnings[0];
        if (problem) {
            const what = problem.code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : problem.message;
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${this.#place(problem.pos[0])}: ${what}`);
        }
        try {
            this.value = this.#withEmptyGates(this.#document.toJS({ maxAliasCount: maxAliases }));
            // What holds itself, or is nested too deeply, is refused here.
            JSON.stringify(this.value);
        }
        catch {
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: its aliases (*) repeat too much or stand in what they name, or it is nested too deeply; write it out`);
        }
        if (this.value === null)
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: the file is empty; the least policy is \`version: 1\``);
    }
    /** `secrets:` with nothing after it asks for the gate with its defaults; `gates:` with nothing after it for none. */
    #withEmptyGates(value) {
        if (!isObject(value) || !('gates' in value))
            return value;
        const given = value.gates ?? {};
        if (!isObject(given) || Array.isArray(given))
            return value;
        const gates = Object.entries(given).map(([gate, settings]) => [gate, settings ?? {}]);
        return { ...value, gates: Object.fromEntries(gates) };
    }
    lineOf(key) {
        const offset = this.#offset(key, true);
        return offset === undefined ? undefined : this.#lines.linePos(offset).line;
    }
    /** `file:line:column` of a key, or of the nearest part above it that is there. */
    at(key) {
        for (let length = key.length; length > 0; length--) {
            const offset = this.#offset(key.slice(0, length), true);
            if (offset !== undefined)
                return this.#place(offset);
        }
        return this.#place(0);
    }
    describe(issue) {
        const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => `${this.at([...path, key])}: ${[...path, key].join('.')}: unknown key${suggest(key, keysAt(path))}`);
        }
        const given = this.#document.getIn(path);
        const hint = issue.code === 'invalid_value' && typeof given === 'string' ? suggest(given, issue.values.map(String)) : '';
        return [`${this.at(path)}: ${path.join('.') || 'the policy'}: ${issue.message}${hint}`];
    }
    #offset(path, ofKey) {
        const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
        const last = path.at(-1);
        if (ofKey && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent)) {
            const pair = parent.items.find((item) => String(item.key) === String(last));
            return rangeStart(pair?.key);
        }
        return rangeStart(this.#document.getIn(path, true));
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#name}:${Math.max(1, line)}:${Math.max(1, col)}`;
    }
}
function rangeStart(node) {
    return isObject(node) && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}
const isObject = (value) => typeof value === 'object' && value !== null;
function suggest(given, valid) {
    const found = (0,_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(given, valid);
    if (found !== undefined)
        return `; did you mean ${found}?`;
    return valid.length > 0 ? `; valid here: ${valid.join(', ')}` : '';
}
/** The keys the schema knows at a path. */
function keysAt(path) {
    let at = _schema__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh;
    for (const part of path) {
        // The place in a list: its items have one shape, which `shapeOf` finds.
        if (typeof part === 'number')
            continue;
        at = shapeOf(at)?.[part];
    }
    return Object.keys(shapeOf(at) ?? {});
}
function shapeOf(schema) {
    let at = schema;
    while (isObject(at) && typeof at.unwrap === 'function')
        at = at.unwrap();
    return isObject(at) && isObject(at.shape) ? at.shape : undefined;
}


/***/ }),

/***/ 12827:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ waiverFor),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   oG: () => (/* binding */ waiverName),
/* harmony export */   qm: () => (/* binding */ reportWaivers)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64377);
/* harmony import */ var _globs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(973);
/* harmony import */ var _formats_purl__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31787);



/** A waiver that ends within this many days is announced. */
const noticeDays = 14;
const day = 24 * 60 * 60 * 1000;
const text = (what) => zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1, `${what} is empty`).max(2_000);
const waiverSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: text('id'),
    rule: text('rule').refine((rule) => !rule.includes('*'), 'a waiver names one rule; * is not one'),
    paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text('a path')).min(1, 'paths is empty').max(1_000),
    metrics: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(text('a metric')).min(1, 'metrics is empty').max(1_000).optional(),
    reason: text('reason'),
    owner: text('owner'),
    expires: zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6('expires is not a date like 2027-01-31').transform((value) => new Date(`${value}T00:00:00Z`)),
});
/**
 * `lines` gives the line in the policy file of each entry. The last day counts, in UTC. What documents beside the policy say of
 * vulnerabilities goes behind its own waivers.
 */
function readWaivers(entries, lines, now, exceptions = []) {
    const active = [];
    const expired = [];
    const invalid = [];
    const ids = new Set();
    const sort = (waiver) => {
        const { expires } = waiver;
        (expires === undefined || now.getTime() < expires.getTime() + day ? active : expired).push(waiver);
    };
    entries.forEach((value, index) => {
        const line = lines[index];
        const result = waiverSchema.safeParse(value);
        if (!result.success) {
            invalid.push({ id: waiverName(value, index), line, problem: problemOf(result.error) });
        }
        else if (ids.has(result.data.id)) {
            invalid.push({ id: result.data.id, line, problem: 'another waiver has the same id' });
        }
        else {
            ids.add(result.data.id);
            const { id, owner, expires } = result.data;
            sort({ id, owner, expires, line, covers: coverOf(result.data) });
        }
    });
    for (const exception of exceptions) {
        const { id, file, problem, expires, reason } = exception;
        if (problem !== undefined) {
            invalid.push({ id, line: undefined, problem, file });
            continue;
        }
        const until = expires === undefined ? '' : ` until ${isoDay(expires)}`;
        const from = { file, remark: `Accepted by ${file}${until}: ${reason.replace(/\.$/, '')}.` };
        sort({ id, owner: file, expires, from, line: undefined, covers: coverOfException(exception) });
    }
    return { active, expired, invalid };
}
/** The id of an entry, valid or not; without one, its place. */
function waiverName(value, index) {
    const id = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200) }).safeParse(value);
    return id.success ? id.data.id : `waivers[${index}]`;
}
function problemOf(error) {
    return error.issues
        .slice(0, 3)
        .map((issue) => {
        if (issue.code === 'unrecognized_keys')
            return `unknown key ${issue.keys.join(', ')}`;
        const key = issue.path.join('.');
        return issue.message.startsWith(key) ? issue.message : `${key}: ${issue.message}`;
    })
        .join('; ');
}
/** One that names metrics covers what is found of these. */
function coverOf({ rule, paths, metrics }) {
    const matches = (0,_globs__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(paths);
    return (finding) => finding.rule === rule &&
        matches(finding.location.path) &&
        (metrics === undefined || metrics.some((metric) => metric === finding.properties?.metric));
}
/** What `properties.vulnerability` of a finding has to hold for an exception to speak of it. */
const vulnerable = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    vulnerability: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ids: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), purls: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()), files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) }),
});
/** A finding of several packages is covered if all of them are. */
function coverOfException({ names, packages, unless, files }) {
    const matches = files && (0,_globs__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(files);
    return ({ properties }) => {
        const found = vulnerable.safeParse(properties);
        if (!found.success)
            return false;
        const { ids, purls, files: seen } = found.data.vulnerability;
        if (!names.some((name) => ids.includes(name)))
            return false;
        if (matches !== undefined && !(seen.length > 0 && seen.every((file) => matches(file))))
            return false;
        if (purls.some((purl) => unless.some((pattern) => (0,_formats_purl__WEBPACK_IMPORTED_MODULE_3__/* .isPackage */ .d)(pattern, purl))))
            return false;
        if (packages === undefined)
            return true;
        return purls.length > 0 && purls.every((purl) => packages.some((pattern) => (0,_formats_purl__WEBPACK_IMPORTED_MODULE_3__/* .isPackage */ .d)(pattern, purl)));
    };
}
/** The waiver that covers a finding, if any. */
function waiverFor(waivers, finding) {
    return waivers.active.find((waiver) => waiver.covers(finding));
}
/**
 * What became of each waiver. `used` holds the ids that covered something. `judgesAll` says that the whole tree was judged:
 * on a pull request a waiver for a file that the change doesn't touch is no reason to warn.
 */
function reportWaivers(waivers, used, context) {
    const reports = [];
    const notices = [];
    const say = (level, message, line, file = context.policyFile) => {
        const place = file === undefined ? {} : { path: file, ...(line === undefined ? {} : { line }) };
        notices.push({ level, message, ...place });
    };
    for (const { id, line, problem, file } of waivers.invalid) {
        reports.push({ id, status: 'invalid' });
        say('warning', `Waiver ${id} is invalid and covers nothing: ${problem}.`, line, file);
    }
    for (const { id, line, expires, owner, from } of waivers.expired) {
        reports.push({ id, status: 'expired' });
        const when = expires === undefined ? '' : ` after ${isoDay(expires)}`;
        const whose = from === undefined ? ` of ${owner}` : '';
        say('warning', `Waiver ${id}${whose} expired${when} and covers nothing any more.`, line, from?.file);
    }
    for (const { id, line, expires, owner, from } of waivers.active) {
        const daysLeft = expires === undefined ? Infinity : Math.ceil((expires.getTime() + day - context.now.getTime()) / day) - 1;
        const whose = from === undefined ? ` of ${owner}` : '';
        if (!used.has(id)) {
            // A document may well speak of more than one image.
            if (from !== undefined)
                continue;
            reports.push({ id, status: 'unused' });
            if (context.judgesAll)
                say('warning', `Waiver ${id}${whose} covers nothing: remove it.`, line);
        }
        else if (expires !== undefined && daysLeft <= noticeDays) {
            reports.push({ id, status: 'expiring' });
            const when = daysLeft === 0 ? 'today' : `in ${daysLeft} day${daysLeft === 1 ? '' : 's'}`;
            say('notice', `Waiver ${id}${whose} ends ${when}, after ${isoDay(expires)}.`, line, from?.file);
        }
        else {
            reports.push({ id, status: 'used' });
        }
    }
    return { reports, notices };
}
const isoDay = (date) => date.toISOString().slice(0, 10);


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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
