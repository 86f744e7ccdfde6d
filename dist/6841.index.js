export const id = 6841;
export const ids = [6841];
export const modules = {

/***/ 70722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35986);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57611);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46620);
/* harmony import */ var _gates_scope__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65956);
/* harmony import */ var _policy_load__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58164);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(311);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26052);










const workflowFile = '.github/workflows/gatehouse.yml';
/** `gatehouse init`: writes a commented policy and a workflow for this repository. A file that is there already stays as it is. */
async function init(positionals) {
    const root = (0,_options__WEBPACK_IMPORTED_MODULE_8__/* .rootOf */ .I5)(positionals);
    const { head } = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_4__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(root), undefined);
    const sections = [];
    for (const id of _gates_index__WEBPACK_IMPORTED_MODULE_5__/* .gateIds */ .GQ) {
        const gate = await (0,_gates_index__WEBPACK_IMPORTED_MODULE_5__/* .loadGate */ .WF)(id);
        const settings = (0,_gates_index__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(id, (0,_policy_load__WEBPACK_IMPORTED_MODULE_7__/* .defaultPolicy */ .G4)().policy);
        if (!('scan' in gate) || !settings)
            continue;
        const count = (await (0,_gates_scope__WEBPACK_IMPORTED_MODULE_6__/* .scopeOf */ .O)(gate, head.tree, () => false)).entries.length;
        sections.push(section(id, `${count} ${gate.kind}`, settings['fail-on'], count > 0));
    }
    write(root, _policy_load__WEBPACK_IMPORTED_MODULE_7__/* .defaultPolicyFile */ .km, policyText(sections));
    write(root, workflowFile, workflowText());
    return 0;
}
function write(root, name, text) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(file)) {
        process.stdout.write(`${name}: is there already, left as it is\n`);
        return;
    }
    (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(file, text, 'wx');
    process.stdout.write(`${name}: written\n`);
}
function section(id, found, failOn, present) {
    const lines = [`  ${id}:`, `    fail-on: ${failOn}  # critical | high | medium | low | info`];
    const note = present ? `  # ${found} here now.` : `  # ${found} here now; once there are some, take out the #.`;
    return [note, ...(present ? lines : lines.map((line) => `  # ${line.slice(2)}`))].join('\n');
}
const policyText = (sections) => `# What must hold before a change reaches main. \`gatehouse explain\` shows every setting and its default.
version: 1

# observe: report only · warn: never block · enforce: block on what is at fail-on or worse.
mode: enforce

# A gate that is named here is required: finding nothing of its kind is an error, not a pass.
gates:
${sections.join('\n')}
  # A model's predictions, judged against those of the model in production:
  # metrics:
  #   candidate: reports/candidate.csv
  #   baseline: reports/champion.csv
  #   rules:
  #     - { metric: roc_auc, min: 0.80, margin: 0.01 }

# Accept a finding for a time. It comes back after the last day.
# waivers:
#   - id: legacy-report
#     rule: S608
#     paths: [legacy/report.py]
#     reason: read-only database, replaced in March
#     owner: data-platform
#     expires: 2027-03-31
`;
const workflowText = () => `name: Gatehouse
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  gate:
    # Make this job a required status check.
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write # the check run with annotations; without it they go to the log
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: gatehouse/gatehouse@v${_version__WEBPACK_IMPORTED_MODULE_9__/* .version */ .r}
`;


/***/ }),

/***/ 26052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46620);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19876);






/** The one folder a command works on; the current one when none is named. */
function rootOf(positionals) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`one PATH is checked at a time, not ${positionals.length}: ${positionals.join(' ')}`);
    const root = positionals[0] ?? '.';
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: can't be opened: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
    }
    if (!stat)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: no such folder`);
    if (!stat.isDirectory())
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: is not a folder`);
    return root;
}
function gatesOf(ids) {
    return [...new Set(ids)].map((id) => {
        if ((0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isGateId */ .N5)(id))
            return id;
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, _gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ);
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no gate ${id}${meant ? `; did you mean ${meant}?` : ''}; gates: ${_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ.join(', ')}`);
    });
}
/** One of a few words. */
function oneOf(option, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, valid);
    throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} ${value}: ${meant ? `did you mean ${meant}? ` : ''}valid: ${valid.join(', ')}`);
}
/** A policy file as the caller names it: relative to where the command runs, or else to the checked folder. */
function configOf(config, root) {
    if (config === undefined)
        return undefined;
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(config) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(config) : node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
}


/***/ }),

/***/ 46620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Lr: () => (/* binding */ isAcceptable),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20653);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(2070), __webpack_require__.e(6223)]).then(__webpack_require__.bind(__webpack_require__, 96223))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(9547), __webpack_require__.e(7813)]).then(__webpack_require__.bind(__webpack_require__, 47813))).sastGate,
    dependencies: async () => (await __webpack_require__.e(/* import() */ 3324).then(__webpack_require__.bind(__webpack_require__, 3324))).dependenciesGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(9547), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(256), __webpack_require__.e(5902), __webpack_require__.e(2763), __webpack_require__.e(7585), __webpack_require__.e(1329), __webpack_require__.e(6921), __webpack_require__.e(4916), __webpack_require__.e(5647)]).then(__webpack_require__.bind(__webpack_require__, 15647))).containerGate,
    artifacts: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8339), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(3082), __webpack_require__.e(3206), __webpack_require__.e(5576), __webpack_require__.e(6944)]).then(__webpack_require__.bind(__webpack_require__, 36944))).artifactsGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 48326))).metricsGate,
    reports: async () => (await __webpack_require__.e(/* import() */ 6296).then(__webpack_require__.bind(__webpack_require__, 26296))).reportsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4006), __webpack_require__.e(8068)]).then(__webpack_require__.bind(__webpack_require__, 68068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds can be accepted by a baseline: what stands in files, whoever found it. */
const isAcceptable = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id) || id === 'reports';
const loadGate = (id) => loaders[id]();
/**
 * The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. Without `mayAsk`
 * nobody is asked over the network about packages: nobody named the gate, or a hook waits for it.
 */
function settingsOf(id, policy, mayAsk = true) {
    if (id === 'dependencies' && !mayAsk)
        return { ...(policy.gates[id] ?? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ.dependencies.parse({})), engine: 'none', metadata: {} };
    return policy.gates[id] ?? (hasDefaults(id) ? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) : undefined);
}
const hasDefaults = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ, id);


/***/ }),

/***/ 65956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ scopeOf)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _trees_tree__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11537);


/**
 * Finds what a gate has to judge in a tree. A link of the gate's kind (`app.py`) is judged as the file it leads to, unless
 * that is of the gate's kind itself, and so is judged where it lies. A file whose content has to tell its kind is left out
 * where neither it nor what it leads to is `isWanted`.
 */
async function scopeOf(gate, tree, isExcluded, isWanted = () => true) {
    const entries = [];
    const unreadable = [];
    const links = new Map();
    const skipped = {};
    const skip = (reason) => void (skipped[reason] = (skipped[reason] ?? 0) + 1);
    for (const entry of await tree.list()) {
        if (entry.kind === 'unreadable') {
            if (!isExcluded(entry.path))
                unreadable.push(entry);
            continue;
        }
        if (!gate.covers({ ...entry, kind: 'file' }))
            continue;
        if (isExcluded(entry.path)) {
            skip('excluded');
            continue;
        }
        if (entry.kind === 'file') {
            entries.push(entry);
            continue;
        }
        const target = entry.kind === 'symlink' ? await (0,_trees_tree__WEBPACK_IMPORTED_MODULE_0__/* .targetOf */ .$)(tree, entry.path) : undefined;
        if (!target)
            skip(entry.kind);
        else if (!gate.covers(target)) {
            entries.push({ ...target, path: entry.path });
            links.set(entry.path, target.path);
        }
    }
    const view = links.size > 0 ? following(tree, links) : tree;
    const wanted = entries.filter((entry) => !gate.isOfKind || isWanted(entry) || isWanted({ ...entry, path: links.get(entry.path) ?? entry.path }));
    const isPart = wanted.length < entries.length;
    return { tree: view, entries: await ofKind(gate, view, wanted), isPart, links, unreadable, skipped };
}
/** What can't be read stays: its gate says so. */
async function ofKind(gate, tree, entries) {
    if (gate.isOfKind === undefined)
        return entries;
    const kept = [];
    for (const entry of entries) {
        try {
            if (await gate.isOfKind(tree, entry))
                kept.push(entry);
        }
        catch (error) {
            if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableError */ .Gy))
                throw error;
            kept.push(entry);
        }
    }
    return kept;
}
function following(tree, links) {
    return {
        list: () => tree.list(),
        stat: async (path) => {
            const entry = await tree.stat(links.get(path) ?? path);
            return entry && { ...entry, path };
        },
        read: (path, range) => tree.read(links.get(path) ?? path, range),
        readLink: (path) => tree.readLink(path),
        close: () => tree.close(),
    };
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


/***/ }),

/***/ 11537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;
/** The file inside the tree that a link leads to, over other links if need be; undefined when it leads nowhere, or out. */
async function targetOf(tree, link) {
    let at = link;
    for (let hops = 0; hops < maxLinks; hops++) {
        const text = await tree.readLink(at);
        const next = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(at), text);
        if (node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.isAbsolute(text) || next === '..' || next.startsWith('../'))
            return undefined;
        const entry = await tree.stat(next);
        if (entry?.kind === 'file')
            return entry;
        if (entry?.kind !== 'symlink')
            return undefined;
        at = next;
    }
    return undefined;
}


/***/ })

};
