export const id = 6877;
export const ids = [6877];
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

/***/ 34887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   nk: () => (/* binding */ parseBaseline),
/* harmony export */   tm: () => (/* binding */ fingerprintsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/**
 * Findings a team accepted when it began: `existing` from then on. One a line, sorted, without dates or line numbers, so
 * that two branches' baselines merge in git.
 */
const entry = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    gate: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/, 'not a fingerprint'),
});
const baselineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('gatehouse.baseline/v1'), findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(entry) });
const fingerprintsOf = (entries) => new Set(entries.map(({ fingerprint }) => fingerprint));
/** Reads a baseline file; `name` is what an error calls it. */
function parseBaseline(text, name) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (error) {
        const conflict = /^(?:<{7}|={7}|>{7})/m.test(text)
            ? 'it holds a merge conflict'
            : error instanceof Error
                ? error.message
                : '';
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .pn(`${name}: not a baseline: ${conflict}; write it anew with \`gatehouse baseline\``);
    }
    const result = baselineSchema.safeParse(value);
    if (!result.success) {
        const issue = result.error.issues[0];
        throw new _errors__WEBPACK_IMPORTED_MODULE_1__/* .PolicyError */ .pn(`${name}: not a baseline: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'wrong form'}`);
    }
    return result.data.findings;
}
function entryOf(gate, { rule, location, fingerprint }) {
    return { gate, rule, path: location.path, fingerprint };
}
/** The text of a baseline of these entries. */
function formatBaseline(entries) {
    const lines = entries.map(({ gate, rule, path, fingerprint }) => JSON.stringify({ gate, rule, path, fingerprint }));
    return `{"schema":"gatehouse.baseline/v1","findings":[\n${[...new Set(lines)].sort().join(',\n')}\n]}\n`;
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

/***/ 66877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   tT: () => (/* binding */ decidePolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83916);
/* harmony import */ var _baseline__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34887);
/* harmony import */ var _differences__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11814);
/* harmony import */ var _engines__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83349);
/* harmony import */ var _load__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58164);








/** Publishers of VEX have documents of some megabytes. */
const maxExceptionBytes = 50_000_000;
/** Some 600 000 findings; reading them takes ten times the space. */
const maxBaselineBytes = 100_000_000;
/**
 * Finds the policy and the baseline that judge a change: on a pull request the base's, else the head's. `config` names a policy
 * file relative to `root`, or an absolute path. Only one outside of the repository is read from the disk whatever the change.
 */
async function decide(change, root, config) {
    const { place, loaded, ...decided } = await decidePolicy(change, root, config);
    const base = change.base?.decides ? change.base : undefined;
    const baseline = (0,_baseline__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .tm)((await readBaseline(base?.tree ?? change.head.tree, loaded)) ?? missing(loaded));
    const notices = base && place.kind !== 'disk' ? await announced(change, place, loaded, baseline) : [];
    return { ...decided, loaded, baseline, notices };
}
/** The policy alone, for what writes the baseline. */
async function decidePolicy(change, root, config) {
    const base = change.base?.decides ? change.base : undefined;
    const place = placeOf(change, root, config);
    const own = await readSide(place, change, base ? 'base' : 'head');
    const loaded = await withDocuments(own, base?.tree ?? change.head.tree);
    if (!loaded.file)
        await ensureNotMeant(place, change, base, config);
    await ensureRules(loaded);
    const file = place.kind === 'checked' ? place.file : undefined;
    const layer = base && place.kind !== 'disk' ? `${place.name}@${base.sha}` : place.name;
    return { place, loaded, layers: ['defaults', ...(loaded.file ? [layer] : [])], file };
}
/** The policy with what the documents say that it names. */
async function withDocuments(loaded, tree) {
    return withExceptions(await withGitleaks(loaded, tree), tree);
}
/** Where a policy has vulnerabilities looked for, the documents that speak of them, each with the key that names it first. */
function exceptionFiles({ policy }) {
    const { container, dependencies } = policy.gates;
    const named = [];
    if (container && _engines__WEBPACK_IMPORTED_MODULE_5__/* .vulnerabilityEngines */ .I$.some((name) => [container.engine].flat().includes(name)))
        for (const file of container.vulnerabilities.exceptions)
            named.push([file, ['gates', 'container', 'vulnerabilities', 'exceptions']]);
    if (dependencies && dependencies.engine !== 'none')
        for (const file of dependencies.exceptions)
            named.push([file, ['gates', 'dependencies', 'exceptions']]);
    return new Map(named.reverse());
}
/** Of the default list only those that are there; each that a policy names has to be. */
async function withExceptions(loaded, tree) {
    const exceptions = [];
    for (const [file, key] of exceptionFiles(loaded)) {
        const line = loaded.lineOf(key);
        const refuse = (why) => new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${loaded.file ?? ''}:${line ?? 1}: ${key.join('.')}: ${why}`);
        if (file.split('/').includes('..'))
            throw refuse(`${file} lies outside of the checked folder`);
        const bytes = await readSmall(tree, file, maxExceptionBytes);
        if (!bytes && line !== undefined)
            throw refuse(`there is no file ${file}`);
        if (bytes)
            exceptions.push(...(await __webpack_require__.e(/* import() */ 5866).then(__webpack_require__.bind(__webpack_require__, 45866))).readExceptions(bytes, file));
    }
    return exceptions.length === 0 ? loaded : { ...loaded, exceptions, digest: (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(loaded.policy, exceptions) };
}
/** The policy with what the configuration of gitleaks adds that it names. */
async function withGitleaks(loaded, tree) {
    const { policy, file, lineOf } = loaded;
    const settings = policy.gates.secrets;
    const config = settings?.['gitleaks-config'];
    if (settings === undefined || config === undefined)
        return loaded;
    const key = ['gates', 'secrets', 'gitleaks-config'];
    const refuse = (why) => new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${file ?? ''}:${lineOf(key) ?? 1}: ${key.join('.')}: ${why}`);
    if (config.split('/').includes('..'))
        throw refuse(`${config} lies outside of the checked folder`);
    const bytes = await readSmall(tree, config, _load__WEBPACK_IMPORTED_MODULE_6__/* .maxPolicyBytes */ .si);
    if (!bytes)
        throw refuse(`there is no file ${config}`);
    const { parseToml, readGitleaks } = await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(2070)]).then(__webpack_require__.bind(__webpack_require__, 72070));
    const { rules, allow } = readGitleaks(await parseToml(bytes, config), config);
    const secrets = { ...settings, rules: [...settings.rules, ...rules], allow: [...settings.allow, ...allow] };
    const whole = { ...policy, gates: { ...policy.gates, secrets } };
    return { ...loaded, policy: whole, digest: (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(whole) };
}
/** The rules that a policy adds can be compiled, and no text makes them slow. */
async function ensureRules({ policy, file, lineOf }) {
    const settings = policy.gates.secrets;
    if (!settings || settings.rules.length + settings.allow.length === 0)
        return;
    const { compileRules, ensureFast } = await Promise.all(/* import() */[__webpack_require__.e(8481), __webpack_require__.e(2070)]).then(__webpack_require__.bind(__webpack_require__, 72070));
    try {
        await ensureFast(compileRules(settings));
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn))
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${file ?? ''}:${lineOf(['gates', 'secrets']) ?? 1}: ${error.message}`);
    }
}
function placeOf({ prefix, head }, root, config) {
    if (config === undefined) {
        return {
            kind: 'checked',
            name: _load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicyFile */ .km,
            file: _load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicyFile */ .km,
            onDisk: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, _load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicyFile */ .km),
        };
    }
    const onDisk = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
    const name = posix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, onDisk));
    const [real, realRoot] = [realPath(onDisk), realPath(root)];
    const fromRoot = posix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(realRoot, real));
    if (isBelow(fromRoot))
        return { kind: 'checked', name, file: fromRoot, onDisk };
    const top = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realRoot, ...prefix
        .split('/')
        .filter(Boolean)
        .map(() => '..'));
    const fromTop = posix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(top, real));
    const inRepository = head.sha !== undefined && isBelow(fromTop);
    return inRepository
        ? { kind: 'repository', name, file: fromTop, onDisk }
        : { kind: 'disk', name, file: onDisk, onDisk };
}
const posix = (file) => file.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/');
const isBelow = (file) => file !== '..' && !file.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(file);
/** A path with the links of its folders resolved; the file itself may be missing, or be a link that is refused later. */
function realPath(file) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
    if (folder === file)
        return file;
    try {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(node_fs__WEBPACK_IMPORTED_MODULE_0___default().realpathSync(folder), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realPath(folder), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
}
async function readSide(place, { base, head }, side) {
    if (place.kind === 'disk')
        return (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(readOutside(place.file, place.name), place.name);
    if (side === 'base' && base)
        return readPolicy(place.kind === 'checked' ? base.tree : base.repository, place);
    if (place.kind === 'checked')
        return readPolicy(head.tree, place);
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(place.onDisk) ? (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(readOutside(place.onDisk, place.name), place.name) : (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicy */ .G4)();
}
/** A policy that isn't found must not be one that somebody wrote: a wrong name would open the gate. */
async function ensureNotMeant(place, change, base, config) {
    if (config !== undefined) {
        // One that only the head has is told of, and takes effect once it is merged.
        if (base && (await readSide(place, change, 'head')).file)
            return;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${place.name}: no such policy file`);
    }
    const misnamed = _load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicyFile */ .km.replace(/yml$/, 'yaml');
    if (await (base?.tree ?? change.head.tree).stat(misnamed)) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${misnamed} is not read; call it ${_load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicyFile */ .km}, or name it with config`);
    }
}
function readOutside(file, name) {
    try {
        return (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .readAtMost */ .rU)(file, _load__WEBPACK_IMPORTED_MODULE_6__/* .maxPolicyBytes */ .si);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${name}: the policy can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`);
    }
}
async function readPolicy(tree, { file, name }) {
    const bytes = await readSmall(tree, file, _load__WEBPACK_IMPORTED_MODULE_6__/* .maxPolicyBytes */ .si);
    return bytes ? (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(bytes, name) : (0,_load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicy */ .G4)();
}
/** The entries of the baseline that a policy names; undefined when there is no such file. */
async function readBaseline(tree, { policy }) {
    const file = policy.baseline;
    if (file.split('/').includes('..'))
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`baseline: ${file} lies outside of the checked folder`);
    const bytes = await readSmall(tree, file, maxBaselineBytes);
    return bytes && (0,_baseline__WEBPACK_IMPORTED_MODULE_3__/* .parseBaseline */ .nk)(bytes.toString('utf8'), file);
}
/** The baseline where there is none: empty, unless the policy names one. */
function missing({ policy, file, lineOf }) {
    const line = lineOf(['baseline']);
    if (line === undefined)
        return [];
    const what = `there is no file ${policy.baseline}; \`gatehouse baseline\` writes it`;
    throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${file ?? ''}:${line}: baseline: ${what}`);
}
/** A file that decides is a regular file: a link could lead to anything. */
async function readSmall(tree, file, limit) {
    const entry = await tree.stat(file);
    if (!entry)
        return undefined;
    if (entry.kind !== 'file')
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${file}: is not a regular file${entry.kind === 'symlink' ? ' but a link' : ''}`);
    if (entry.size > limit)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn(`${file}: ${entry.size} bytes are more than the ${limit} that are read`);
    try {
        return await tree.read(file);
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .PolicyError */ .pn((0,_errors__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error));
    }
}
/** What the head would change in the policy or the baseline; it takes effect once it is merged. */
async function announced(change, place, base, baseline) {
    const until = "It is judged by the base's, until it is merged.";
    const notices = [];
    const where = place.kind === 'checked' ? { path: place.file } : {};
    try {
        const proposed = await withDocuments(await readSide(place, change, 'head'), change.head.tree);
        const changes = (0,_differences__WEBPACK_IMPORTED_MODULE_4__/* .differences */ .t)(base.policy, proposed.policy);
        if (base.file !== proposed.file || changes.length > 0) {
            const what = !proposed.file ? 'removes the policy' : !base.file ? 'adds a policy' : 'changes the policy';
            const list = changes.length > 0 ? `: ${changes.join('; ')}` : '';
            notices.push({ level: 'notice', ...where, message: `This change ${what}${list}. ${until}` });
        }
        const accepted = (0,_baseline__WEBPACK_IMPORTED_MODULE_3__/* .fingerprintsOf */ .tm)((await readBaseline(change.head.tree, proposed)) ?? missing(proposed));
        const added = [...accepted].filter((print) => !baseline.has(print)).length;
        const removed = [...baseline].filter((print) => !accepted.has(print)).length;
        const exceptions = (side) => JSON.stringify(side.exceptions ?? []);
        if (exceptions(base) !== exceptions(proposed)) {
            const message = `This change alters what is accepted of vulnerabilities (${[...exceptionFiles(proposed).keys()].join(', ')}). ${until}`;
            notices.push({ level: 'notice', message });
        }
        if (added + removed > 0) {
            const message = `This change alters the baseline: ${added} findings accepted, ${removed} no longer. ${until}`;
            notices.push({ level: 'notice', path: proposed.policy.baseline, message });
        }
    }
    catch (error) {
        const message = `The policy of this change can't be used: ${(0,_errors__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error)}`;
        notices.push({ level: 'warning', ...where, message });
    }
    return notices;
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


/***/ })

};
