export const id = 4539;
export const ids = [4539];
export const modules = {

/***/ 94539:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  artifacts: () => (/* binding */ artifacts)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var secrets = __webpack_require__(25373);
// EXTERNAL MODULE: ./src/engines/modelfile/index.ts + 95 modules
var modelfile = __webpack_require__(93206);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/engines/modelfile/bom.ts

/**
 * A CycloneDX 1.6 bill of materials with one machine-learning model a file: digest, formats, imports, and what the file says of
 * itself. `mask` hides the secrets of a text. The same models give the same bytes.
 */
function modelBom(models, mask) {
    const bom = {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: { tools: { components: [{ type: 'application', name: 'gatehouse', version: version/* version */.r }] } },
        components: models.map((model) => component(model, mask)),
    };
    return `${JSON.stringify(bom, undefined, 2)}\n`;
}
function component({ path, sha256, inspection }, mask) {
    const { formats, globals, facts } = inspection;
    const properties = [
        ...[...new Set(formats.map(({ format }) => format))].map((value) => ({ name: 'gatehouse:format', value })),
        ...globals.map((value) => ({ name: 'gatehouse:import', value })),
        ...facts.map(({ members, name, value }) => ({
            name: `gatehouse:fact:${[...members, name].join('/')}`,
            value: mask(String(value)),
        })),
    ];
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${path}`,
        name: path,
        ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
        ...(properties.length > 0 && { properties }),
    };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/gates/artifacts/content.ts
var content = __webpack_require__(80605);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
;// CONCATENATED MODULE: ./src/commands/inspection-text.ts

/** So many lines of a kind are shown; `--format json` has them all. */
const maxLines = 40;
/** What model files are and hold, for a person. `mask` hides the secrets of a text. */
function inspectionText(inspected, mask) {
    return inspected.map((each) => about(each, mask)).join('\n');
}
function about({ path, size, inspection, detections }, mask) {
    const { formats, facts, globals } = inspection;
    const kinds = formats.map(({ members, format }) => members.length === 0 ? format : `${members.join(' → ')}: ${format}`);
    const known = kinds.length > 0 ? kinds : ['no format that is known'];
    const told = facts.map(({ members, name, value }) => `${[...members, name].join(' → ')}: ${value}`);
    const found = detections.map(({ severity, rule, message, location: { member } }) => `${severity} ${rule}${member === undefined ? '' : ` in ${member}`}: ${message}`);
    const lines = [
        `${path} (${sizeText(size)})`,
        ...section('format', known),
        ...section('imports', globals),
        ...section('facts', told.map(mask)),
        ...section('findings', found.length > 0 ? found.map(mask) : ['none']),
    ];
    return `${lines.map(reports_escape/* logLine */.BP).join('\n')}\n`;
}
function section(title, lines) {
    if (lines.length === 0)
        return [];
    const more = lines.length > maxLines ? [`    … and ${lines.length - maxLines} more`] : [];
    return [`  ${title}`, ...lines.slice(0, maxLines).map((line) => `    ${line}`), ...more];
}
function sizeText(bytes) {
    if (bytes < 1_000)
        return `${bytes} bytes`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
    return `${(bytes / 1_000 ** power).toPrecision(3)} ${units[power - 1] ?? ''}`;
}

// EXTERNAL MODULE: ./src/commands/options.ts
var commands_options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/commands/terminal.ts
var terminal = __webpack_require__(49808);
;// CONCATENATED MODULE: ./src/commands/artifacts.ts













/**
 * `gatehouse artifacts FILE...` prints what model files are and hold; 1 is answered when something in them is of severity high or worse.
 * `gatehouse artifacts lock [PATH]` writes down which models there are.
 */
async function artifacts(positionals, values) {
    const [first, ...rest] = positionals;
    if (first === undefined)
        throw new errors/* UsageError */.eb('artifacts takes model files, or `lock` and a folder');
    if (first === 'lock')
        return (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(6877), __webpack_require__.e(4691), __webpack_require__.e(49)]).then(__webpack_require__.bind(__webpack_require__, 84377))).artifactsLock(rest, values);
    return inspect(positionals, values);
}
async function inspect(names, values) {
    const format = (0,commands_options/* oneOf */.yL)('--format', values.format ?? 'text', ['text', 'json', 'cyclonedx']);
    const options = { allowedGlobals: new Set(values['allow-global']), secrets: (0,secrets.createSecretsEngine)() };
    const inspected = [];
    for (const name of names) {
        const { models, isOneFile } = await modelsBelow(name);
        for (const { entry, tree } of models) {
            const shown = isOneFile ? name : external_node_path_default().join(name, entry.path);
            const { result, sha256 } = await (0,content/* withSource */.g5)(tree, entry, format !== 'text', (source) => (0,modelfile.scanModel)(source, shown, options));
            const { inspection, detections } = result;
            inspected.push({
                ...{ path: shown, size: entry.size, inspection, detections },
                sha256: format === 'text' ? undefined : sha256,
            });
        }
    }
    const mask = (text) => options.secrets.mask(text);
    if (format === 'cyclonedx')
        (0,terminal/* writeResult */.Z)(modelBom(inspected, mask), values.output);
    else if (format === 'text')
        (0,terminal/* writeResult */.Z)(inspectionText(inspected, mask), values.output);
    else
        (0,terminal/* writeResult */.Z)(`${JSON.stringify(inspected.map((each) => asJson(each, mask)), undefined, 2)}\n`, values.output);
    const bad = inspected.some(({ detections }) => detections.some(({ severity }) => (0,finding/* atLeast */.jZ)(severity, 'high')));
    return bad ? 1 : 0;
}
/** A file that somebody names is looked at whatever it is; of a folder those files that are models. */
async function modelsBelow(name) {
    let stat;
    try {
        stat = external_node_fs_default().statSync(name);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${name}: can't be opened: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
    if (!stat.isDirectory()) {
        const tree = new directory/* DirectoryTree */.Gq(external_node_path_default().dirname(external_node_fs_default().realpathSync(name)));
        const entry = await tree.stat(external_node_path_default().basename(external_node_fs_default().realpathSync(name)));
        if (entry?.kind !== 'file')
            throw new errors/* UsageError */.eb(`${name}: is no regular file`);
        return { models: [{ entry, tree }], isOneFile: true };
    }
    const found = await modelsOf(new directory/* DirectoryTree */.Gq(name));
    if (found.length === 0)
        throw new errors/* UsageError */.eb(`${name}: there are no model files in it`);
    return { models: found, isOneFile: false };
}
async function modelsOf(tree) {
    const found = [];
    for (const entry of await tree.list()) {
        if (entry.kind === 'unreadable')
            throw new errors/* UnreadableError */.Gy(`${entry.path}: the folder can't be opened`);
        if (entry.kind === 'file' && (await (0,modelfile/* formatsOf */.I)((0,content/* sourceOf */.vz)(tree, entry), entry.path)).length > 0)
            found.push({ entry, tree });
    }
    return found;
}
function asJson({ path: name, size, sha256, inspection, detections }, mask) {
    const { formats, facts, globals } = inspection;
    return {
        path: name,
        size,
        sha256,
        formats,
        globals,
        facts: facts.map((fact) => (typeof fact.value === 'string' ? { ...fact, value: mask(fact.value) } : fact)),
        findings: detections.map(({ rule, severity, title, message, location, help }) => ({
            ...{ rule, severity, title, message: mask(message), location, help },
        })),
    };
}


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

/***/ 49808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ writeResult),
/* harmony export */   d: () => (/* binding */ terminalLog)
/* harmony export */ });
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57310);

/** Shown only for work that lasts, and not more often than an eye follows. */
const quietMs = 700;
const intervalMs = 100;
/** Tells how a run goes on stderr: a line that is rewritten on a terminal, nothing where nobody watches. */
function terminalLog(stderr) {
    const started = performance.now();
    let last = 0;
    let drawn = false;
    return {
        progress(text) {
            const now = performance.now();
            if (!stderr.isTTY || now - started < quietMs || now - last < intervalMs)
                return;
            last = now;
            drawn = true;
            stderr.write(`\r\u001b[2K${text.slice(0, stderr.columns - 1)}`);
        },
        bug(error) {
            stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        },
        clear() {
            if (drawn)
                stderr.write('\r\u001b[2K');
        },
    };
}
/** Writes a result to a file, or to stdout when none is named. */
function writeResult(text, file) {
    if (file === undefined)
        for (const piece of (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .piecesOf */ .Xe)(text))
            process.stdout.write(piece);
    else
        (0,_disk__WEBPACK_IMPORTED_MODULE_0__/* .writeOutput */ .zh)(file, text);
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


/***/ })

};
