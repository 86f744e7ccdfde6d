export const id = 5902;
export const ids = [5902];
export const modules = {

/***/ 34808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ purlOf),
/* harmony export */   W: () => (/* binding */ installedIn)
/* harmony export */ });
/* harmony import */ var _formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64052);

/**
 * The packages of a project that have one version, each once; those of the lock file where there is one. Of a lock file that is out of date,
 * what the manifest asks for exactly and the lock lacks is installed as well, as soon as somebody writes the lock anew.
 */
function installedIn(project) {
    const { manifest, lock, outOfDate } = project;
    if (manifest === undefined || (lock !== undefined && outOfDate === undefined))
        return listedIn(project);
    const { dependencies, overrides = [] } = manifest.manifest;
    const listed = listedIn(project);
    const held = new Set(listed.map(({ dependency }) => (0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(dependency)));
    const exact = [...(lock ? dependencies : []), ...overrides].flatMap((dependency) => {
        const { version, name, line } = dependency;
        if (version === undefined || dependency.origin.kind !== 'index' || held.has((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(dependency)))
            return [];
        held.add((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(dependency));
        return [{ dependency: { ...dependency, version }, file: manifest, line, way: [name] }];
    });
    return [...listed, ...exact];
}
function listedIn({ manifest, lock }) {
    const file = lock ?? manifest;
    if (file === undefined)
        return [];
    const asked = new Map(manifest?.manifest.dependencies.map((each) => [nameKey(each), each]));
    const { dependencies } = file.manifest;
    const ways = waysIn(dependencies, (each) => each.direct === true || asked.has(nameKey(each)));
    const seen = new Set();
    return dependencies.flatMap((dependency) => {
        const { version } = dependency;
        const key = (0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(dependency);
        if (version === undefined || !hasPackages(dependency) || seen.has(key))
            return [];
        seen.add(key);
        const first = ways.get(key)?.first ?? dependency;
        const wanted = lock && manifest ? asked.get(nameKey(first)) : undefined;
        const place = wanted?.line !== undefined && manifest ? { file: manifest, line: wanted.line } : { file, line: first.line };
        return [
            {
                dependency: { ...dependency, version },
                ...place,
                // Of few packages anything is known, and a way may be long.
                get way() {
                    return namesOf(ways.get(key), dependency.name);
                },
            },
        ];
    });
}
const nameKey = ({ ecosystem, name }) => `${ecosystem}/${name}`;
/** What is taken from a folder of the repository, or is no package of an index, has no version that anybody knows of. */
const hasPackages = ({ origin }) => origin.kind !== 'folder';
/** The last steps of the shortest ways to all that can be reached from what people ask for, by key; each edge is looked at once. */
function waysIn(dependencies, isAsked) {
    const needs = new Map();
    for (const each of dependencies)
        for (const key of each.neededBy) {
            const known = needs.get(key);
            if (known)
                known.push(each);
            else
                needs.set(key, [each]);
        }
    const ways = new Map();
    for (const each of dependencies)
        if (isAsked(each))
            ways.set((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(each), { dependency: each, first: each, before: undefined });
    // What is added meanwhile is gone through too, in the order of adding.
    for (const [key, step] of ways)
        for (const each of needs.get(key) ?? [])
            if (!ways.has((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(each)))
                ways.set((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_0__/* .keyOf */ .T)(each), { dependency: each, first: step.first, before: step });
    return ways;
}
function namesOf(last, own) {
    const names = [];
    for (let step = last; step; step = step.before)
        names.push(step.dependency.name);
    return names.length > 0 ? names.reverse() : [own];
}
/** The type of package URLs, as far as it has one. */
function purlOf({ ecosystem, name, version }) {
    const path = ecosystem === 'maven' ? name.replace(':', '/') : name;
    const encoded = path
        .split('/')
        .map((part) => encodeURIComponent(part))
        .join('/');
    return `pkg:${ecosystem}/${encoded}${version === undefined ? '' : `@${encodeURIComponent(version)}`}`;
}


/***/ }),

/***/ 25902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ engines)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/engines/external/engine.ts
var engine = __webpack_require__(19073);
;// CONCATENATED MODULE: ./src/engines/external/actionlint.ts


const result = schemas/* object */.Ikc({
    message: schemas/* string */.YjP(),
    filepath: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int(),
    column: schemas/* number */.aig().int(),
    end_column: schemas/* number */.aig().int(),
    kind: schemas/* string */.YjP(),
});
/** It names files from its working directory. */
const fromWorkingFolder = /^(?:\.\.\/)+files\//;
/** Without the linters that it would find on the PATH. */
const actionlint = (0,engine/* defineEngine */.W)({
    name: 'actionlint',
    versions: { from: '1.7.0', below: '2.0.0' },
    version: { args: ['-version'], goModule: 'github.com/rhysd/actionlint' },
    install: { kind: 'none' },
    arguments: ({ files }) => ['-format', '{{json .}}', '-no-color', '-shellcheck=', '-pyflakes=', ...files],
    environment: {},
    timeoutMs: 5 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'stdout',
    output: schemas/* array */.YOg(result),
    parse: (results) => ({
        findings: results.map(({ message, filepath, line, column, end_column, kind }) => ({
            rule: `actionlint-${kind}`,
            severity: 'medium',
            title: kind,
            message,
            path: filepath.replace(fromWorkingFolder, ''),
            startLine: line,
            endLine: line,
            startColumn: column - 1,
            endColumn: end_column,
        })),
        unevaluated: [],
    }),
});

;// CONCATENATED MODULE: ./src/engines/external/python-name.ts
/** Engines for Python go by the name's ending, and pass over some names. */
const pythonName = () => 'module.py';

;// CONCATENATED MODULE: ./src/engines/external/bandit.ts



const severities = {
    HIGH: 'high',
    MEDIUM: 'medium',
    LOW: 'low',
    UNDEFINED: 'info',
};
const bandit_result = schemas/* object */.Ikc({
    test_id: schemas/* string */.YjP(),
    test_name: schemas/* string */.YjP(),
    filename: schemas/* string */.YjP(),
    issue_severity: schemas/* enum */.k5n(['HIGH', 'MEDIUM', 'LOW', 'UNDEFINED']),
    issue_text: schemas/* string */.YjP(),
    issue_cwe: schemas/* object */.Ikc({ id: schemas/* number */.aig().int() }).partial().optional(),
    line_number: schemas/* number */.aig().int(),
    line_range: schemas/* array */.YOg(schemas/* number */.aig().int()),
    col_offset: schemas/* number */.aig().int(),
    end_col_offset: schemas/* number */.aig().int(),
    more_info: schemas/* string */.YjP().optional(),
});
/** The checks of one name, `blacklist`, tell what they are about at the end of their address: `#b301-pickle`. */
const titleOf = ({ test_name, more_info = '' }) => (test_name === 'blacklist' ? /#b\d+-([\w-]+)$/.exec(more_info)?.[1] : undefined)?.replaceAll('-', ' ') ??
    test_name.replaceAll('_', ' ');
/** A file that it can't parse is no failure to Bandit (exit 0): `errors` tells. */
const bandit = (0,engine/* defineEngine */.W)({
    name: 'bandit',
    versions: { from: '1.9.0', below: '2.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '1.9.4', requirements: 'bandit' },
    fileName: pythonName,
    arguments: ({ folder, report }) => [
        '--quiet',
        '--format',
        'json',
        '--output',
        report,
        '--ignore-nosec',
        '--recursive',
        folder,
    ],
    environment: {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'report',
    output: schemas/* object */.Ikc({
        errors: schemas/* array */.YOg(schemas/* object */.Ikc({ filename: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
        metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
        results: schemas/* array */.YOg(bandit_result),
    }),
    parse: ({ errors, metrics, results }) => ({
        findings: results.map((found) => ({
            rule: found.test_id,
            severity: severities[found.issue_severity],
            title: titleOf(found),
            // Its texts quote passwords.
            message: found.issue_text.replace(/: '.*'$/s, ''),
            path: found.filename,
            startLine: found.line_number,
            endLine: Math.max(found.line_number, ...found.line_range),
            ...(found.line_range.length <= 1 && { startColumn: found.col_offset, endColumn: found.end_col_offset }),
            ...(found.issue_cwe?.id !== undefined && { cwe: [found.issue_cwe.id] }),
            ...(found.more_info !== undefined && { uri: found.more_info }),
        })),
        unevaluated: errors.map(({ filename, reason }) => ({ path: filename, reason })),
        scanned: Object.keys(metrics).filter((name) => name !== '_totals'),
    }),
});

// EXTERNAL MODULE: ./src/engines/external/secret.ts
var secret = __webpack_require__(59587);
;// CONCATENATED MODULE: ./src/engines/external/betterleaks.ts



const finding = schemas/* object */.Ikc({
    rule_id: schemas/* string */.YjP(),
    description: schemas/* string */.YjP(),
    confidence: schemas/* string */.YjP().optional(),
    match: schemas/* object */.Ikc({ full: schemas/* string */.YjP() }),
    location: schemas/* object */.Ikc({
        path: schemas/* string */.YjP(),
        start_line: schemas/* number */.aig().int(),
        end_line: schemas/* number */.aig().int(),
        start_column: schemas/* number */.aig().int(),
        end_column: schemas/* number */.aig().int(),
    }),
});
const betterleaks = (0,engine/* defineEngine */.W)({
    name: 'betterleaks',
    versions: { from: '2.0.0', below: '3.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '2.0.0', requirements: 'betterleaks' },
    arguments: ({ folder, report }) => [
        'fs',
        folder,
        ...['--output', report, '--redact=100', '--exit-code', '42'],
        ...['--no-banner', '--no-color', '--log-level', 'error', '--no-allow-signatures', '--max-archive-depth', '2'],
    ],
    environment: {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 42: 'findings' },
    answersIn: 'report',
    complaint: (stderr) => /^.*\b(?:ERR|FTL)\b.*$/m.exec(stderr)?.[0],
    output: schemas/* object */.Ikc({
        schema_version: schemas/* literal */.euz('1'),
        findings: schemas/* array */.YOg(finding).nullable(),
        scan: schemas/* object */.Ikc({ state: schemas/* literal */.euz('complete') }),
    }),
    parse: ({ findings }) => ({
        findings: (findings ?? []).map(({ rule_id, description, confidence, match, location }) => ({
            rule: rule_id,
            severity: (0,secret/* severityOf */.xJ)(confidence ?? 'medium'),
            title: (0,secret/* secretTitle */.lY)(rule_id),
            message: description,
            path: location.path,
            startLine: location.start_line,
            endLine: location.end_line,
            startColumn: location.start_column - 1,
            endColumn: location.end_column,
            redacted: match.full.replaceAll('REDACTED', secret/* redaction */.Gh),
        })),
        unevaluated: [],
    }),
});

// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
;// CONCATENATED MODULE: ./src/engines/external/checkov.ts



const check = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    check_name: schemas/* string */.YjP(),
    file_abs_path: schemas/* string */.YjP(),
    file_line_range: schemas/* tuple */.PVZ([schemas/* number */.aig().int(), schemas/* number */.aig().int()]),
    resource: schemas/* string */.YjP(),
    guideline: schemas/* string */.YjP().nullish(),
});
const framework = schemas/* object */.Ikc({
    check_type: schemas/* string */.YjP(),
    results: schemas/* object */.Ikc({ failed_checks: schemas/* array */.YOg(check), parsing_errors: schemas/* array */.YOg(schemas/* string */.YjP()) }),
    summary: schemas/* object */.Ikc({ resource_count: schemas/* number */.aig().int() }),
});
/**
 * One object for one framework, a list for several; a summary alone, which doesn't fit, where it found nothing to look at. A folder that
 * isn't there and a framework that doesn't fit end with 0: what counts is that resources were looked at.
 */
const checkov = (0,engine/* defineEngine */.W)({
    name: 'checkov',
    versions: { from: '3.3.0', below: '4.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '3.3.30', requirements: 'checkov' },
    arguments: ({ folder }) => [
        ...['--directory', folder, '--output', 'json', '--compact', '--skip-download'],
        ...['--framework', 'dockerfile', 'kubernetes', 'terraform'],
    ],
    environment: { LOG_LEVEL: 'ERROR' },
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'stdout',
    output: schemas/* union */.KCZ([schemas/* array */.YOg(framework).min(1), framework.transform((only) => [only])]),
    parse: (frameworks) => {
        const resources = frameworks.reduce((sum, { summary }) => sum + summary.resource_count, 0);
        if (resources === 0)
            throw new src_errors/* EngineError */.NJ('found no resource to look at');
        return {
            findings: frameworks.flatMap(({ results }) => results.failed_checks.map((failed) => ({
                rule: failed.check_id,
                severity: 'medium',
                title: failed.check_name,
                message: `${failed.check_name} (${failed.resource})`,
                path: failed.file_abs_path,
                startLine: failed.file_line_range[0],
                endLine: failed.file_line_range[1],
                ...(failed.guideline && { uri: failed.guideline }),
            }))),
            unevaluated: frameworks.flatMap(({ results }) => results.parsing_errors.map((path) => ({ path, reason: 'it could not be parsed' }))),
        };
    },
});

;// CONCATENATED MODULE: ./src/engines/external/conftest.ts



const said = schemas/* array */.YOg(schemas/* object */.Ikc({ msg: schemas/* string */.YjP() })).nullish();
const file = schemas/* object */.Ikc({
    filename: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    successes: schemas/* number */.aig().int(),
    warnings: said,
    failures: said,
});
/** Rules in Rego over files of configuration. A namespace that no rule is in counts nothing, and ends with 0. */
const conftest = (0,engine/* defineEngine */.W)({
    name: 'conftest',
    versions: { from: '0.60.0', below: '1.0.0' },
    version: { args: ['--version'] },
    install: {
        kind: 'release',
        version: '0.70.1',
        repository: 'open-policy-agent/conftest',
        member: 'conftest',
        files: {
            'linux-x64': {
                name: 'conftest_0.70.1_Linux_x86_64.tar.gz',
                sha256: '613d124b8f6c1f3cee890491f7ab19114cca5a2102ca47cb2e6c35b4c23f9c8a',
            },
            'linux-arm64': {
                name: 'conftest_0.70.1_Linux_arm64.tar.gz',
                sha256: '8eb914755cb1b3c610d557019d5f373d5528b366ba706961d1a23f2ec55eab57',
            },
        },
    },
    arguments: ({ files, policies }) => {
        if (policies === undefined)
            throw new src_errors/* EngineError */.NJ('needs a folder of rules');
        return ['test', '--policy', policies, '--all-namespaces', '--output', 'json', '--no-color', ...files];
    },
    environment: {},
    timeoutMs: 5 * 60_000,
    // With 1 it also ends over a file or a rule that it can't read, and then prints no report. Warnings alone are no failure to it.
    exits: { 0: 'either', 1: 'findings' },
    answersIn: 'stdout',
    output: schemas/* array */.YOg(file),
    parse: (results) => {
        const [failures, warnings] = ['failures', 'warnings'].map((kind) => results.flatMap(({ filename, namespace, [kind]: all }) => (all ?? []).map(({ msg }) => ({
            rule: namespace,
            severity: kind === 'failures' ? 'high' : 'low',
            title: `Rule of ${namespace}`,
            message: msg,
            path: filename,
        }))));
        const findings = [...(failures ?? []), ...(warnings ?? [])];
        const asked = results.reduce((sum, { successes }) => sum + successes, findings.length);
        if (asked === 0)
            throw new src_errors/* EngineError */.NJ('found no rule to ask');
        return { findings, unevaluated: [], scanned: [...new Set(results.map(({ filename }) => filename))] };
    },
});

;// CONCATENATED MODULE: ./src/engines/external/gitleaks.ts



const leak = schemas/* object */.Ikc({
    RuleID: schemas/* string */.YjP(),
    Description: schemas/* string */.YjP(),
    StartLine: schemas/* number */.aig().int(),
    EndLine: schemas/* number */.aig().int(),
    StartColumn: schemas/* number */.aig().int(),
    EndColumn: schemas/* number */.aig().int(),
    Match: schemas/* string */.YjP(),
    File: schemas/* string */.YjP(),
});
/**
 * `dir` never reads git, so that none of the ways in which `git` finds nothing (no repository, a bad ref, a shallow clone) exits 0.
 * An exit code of our own tells findings from failures, which both are 1 by default.
 */
const gitleaks = (0,engine/* defineEngine */.W)({
    name: 'gitleaks',
    versions: { from: '8.28.0', below: '9.0.0' },
    version: { args: ['version'], goModule: 'github.com/zricethezav/gitleaks/v8' },
    install: {
        kind: 'release',
        version: '8.30.1',
        repository: 'gitleaks/gitleaks',
        member: 'gitleaks',
        files: {
            'linux-x64': {
                name: 'gitleaks_8.30.1_linux_x64.tar.gz',
                sha256: '551f6fc83ea457d62a0d98237cbad105af8d557003051f41f3e7ca7b3f2470eb',
            },
            'linux-arm64': {
                name: 'gitleaks_8.30.1_linux_arm64.tar.gz',
                sha256: 'e4a487ee7ccd7d3a7f7ec08657610aa3606637dab924210b3aee62570fb4b080',
            },
        },
    },
    arguments: ({ folder, report, scratch }) => [
        'dir',
        folder,
        ...['--report-format', 'json', '--report-path', report],
        ...['--exit-code', '42', '--redact=100', '--no-banner', '--no-color', '--log-level', 'error'],
        // Neither comments nor a list of the repository's silence it.
        ...['--ignore-gitleaks-allow', '--gitleaks-ignore-path', scratch, '--max-archive-depth', '2'],
    ],
    environment: {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 42: 'findings' },
    answersIn: 'report',
    complaint: (stderr) => /^.*\b(?:ERR|FTL)\b.*$/m.exec(stderr)?.[0],
    output: schemas/* array */.YOg(leak),
    parse: (leaks) => ({
        findings: leaks.map(({ RuleID, Description, File, StartLine, EndLine, StartColumn, EndColumn, Match }) => ({
            rule: RuleID,
            severity: RuleID.startsWith('generic-') ? 'medium' : 'high',
            title: (0,secret/* secretTitle */.lY)(RuleID),
            message: Description,
            path: File,
            startLine: StartLine,
            endLine: EndLine,
            // It counts columns from the line break before, which the first line doesn't have.
            startColumn: StartColumn - (StartLine === 1 ? 1 : 2),
            endColumn: EndColumn - (EndLine === 1 ? 0 : 1),
            redacted: Match.replaceAll('REDACTED', secret/* redaction */.Gh),
        })),
        unevaluated: [],
    }),
});

// EXTERNAL MODULE: ./src/engines/vulnerabilities/vulnerability.ts
var vulnerability = __webpack_require__(34956);
// EXTERNAL MODULE: ./src/engines/external/vulnerabilities.ts
var external_vulnerabilities = __webpack_require__(58509);
;// CONCATENATED MODULE: ./src/engines/external/grype.ts





const grype_severities = {
    Critical: 'critical',
    High: 'high',
    Medium: 'medium',
    Low: 'low',
    Negligible: 'negligible',
    Unknown: 'unknown',
};
const score = schemas/* object */.Ikc({ version: schemas/* string */.YjP(), metrics: schemas/* object */.Ikc({ baseScore: schemas/* number */.aig() }) });
const match = schemas/* object */.Ikc({
    vulnerability: schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        dataSource: schemas/* string */.YjP().optional(),
        severity: schemas/* enum */.k5n(['Critical', 'High', 'Medium', 'Low', 'Negligible', 'Unknown']).catch('Unknown'),
        cvss: schemas/* array */.YOg(score).nullish(),
        fix: schemas/* object */.Ikc({ versions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), state: schemas/* string */.YjP() }),
    }),
    relatedVulnerabilities: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), cvss: schemas/* array */.YOg(score).nullish() })).nullish(),
    matchDetails: schemas/* array */.YOg(schemas/* object */.Ikc({ fix: schemas/* object */.Ikc({ suggestedVersion: schemas/* string */.YjP() }).partial().optional() })).nullish(),
    artifact: schemas/* object */.Ikc({
        name: schemas/* string */.YjP(),
        version: schemas/* string */.YjP(),
        purl: schemas/* string */.YjP().optional(),
        locations: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), layerID: schemas/* string */.YjP().optional() })).nullish(),
        upstreams: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP() })).nullish(),
    }),
});
const grype_image = schemas/* object */.Ikc({
    type: schemas/* literal */.euz('image'),
    target: schemas/* object */.Ikc({
        userInput: schemas/* string */.YjP(),
        layers: schemas/* array */.YOg(schemas/* object */.Ikc({ digest: schemas/* string */.YjP() })),
        config: schemas/* string */.YjP().nullish(),
    }),
});
/** What lock files lie in. */
const directory = schemas/* object */.Ikc({ type: schemas/* literal */.euz('directory') });
const imageConfig = schemas/* object */.Ikc({
    history: schemas/* array */.YOg(schemas/* object */.Ikc({ created_by: schemas/* string */.YjP().optional(), empty_layer: schemas/* boolean */.zMY().optional() })).default([]),
});
const component = schemas/* object */.Ikc({
    type: schemas/* string */.YjP().optional(),
    properties: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), value: schemas/* string */.YjP() })).default([]),
});
const bill = schemas/* object */.Ikc({ bomFormat: schemas/* literal */.euz('CycloneDX'), components: schemas/* array */.YOg(component).default([]) });
/**
 * The vulnerabilities of one image archive, or of what lock files list. It always ends with 0 but for failures. Its report lists the packages in which it found
 * something alone; that it saw any at all is told by the bill of materials that it prints beside. What is no image to it, it takes
 * for a file of its own kind, so that the source is looked at too.
 */
const grype = (0,engine/* defineEngine */.W)({
    name: 'grype',
    versions: { from: '0.92.0', below: '1.0.0' },
    version: { args: ['version'] },
    install: {
        kind: 'release',
        version: '0.119.0',
        repository: 'anchore/grype',
        member: 'grype',
        files: {
            'linux-x64': {
                name: 'grype_0.119.0_linux_amd64.tar.gz',
                sha256: '3fa2dc4b924621ab65404cf08d0b8438d896d80ab949c9d5a4ca283c36004c9b',
            },
            'linux-arm64': {
                name: 'grype_0.119.0_linux_arm64.tar.gz',
                sha256: '29f0ec7c549ddb0e2b6a0ca714851f7399438afc399b80c12808e065edc9a8f8',
            },
        },
    },
    arguments: (run) => {
        databaseOf(run);
        return [targetOf(run), '--output', `json=${run.report}`, '--output', 'cyclonedx-json', '--quiet'];
    },
    environment: { GRYPE_CHECK_FOR_APP_UPDATE: 'false', GRYPE_DB_AUTO_UPDATE: 'false' },
    // How old it may be is for the policy to say.
    runEnvironment: (run) => ({ GRYPE_DB_CACHE_DIR: databaseOf(run), GRYPE_DB_VALIDATE_AGE: 'false' }),
    timeoutMs: 20 * 60_000,
    exits: { 0: 'either' },
    answersIn: 'report',
    output: schemas/* object */.Ikc({
        matches: schemas/* array */.YOg(match),
        source: schemas/* discriminatedUnion */.gMt('type', [grype_image, directory]),
        distro: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP().nullish() }).nullish(),
        descriptor: schemas/* object */.Ikc({
            db: schemas/* object */.Ikc({ status: schemas/* object */.Ikc({ built: schemas/* string */.YjP(), valid: schemas/* literal */.euz(true).optional() }) }),
        }),
    }),
    parse: ({ matches, source, distro, descriptor }, printed) => {
        const { components } = bill.parse(JSON.parse(printed));
        const findings = matches.map(({ vulnerability, relatedVulnerabilities, matchDetails, artifact }) => {
            const { id, severity, cvss, fix, dataSource } = vulnerability;
            const related = relatedVulnerabilities ?? [];
            const scores = [...(cvss ?? []), ...related.flatMap((other) => other.cvss ?? [])];
            const [place] = artifact.locations ?? [];
            const suggested = matchDetails?.flatMap((detail) => detail.fix?.suggestedVersion ?? [])[0];
            const fixed = fix.state === 'fixed' ? (suggested ?? fix.versions?.join(', ')) : undefined;
            return (0,external_vulnerabilities/* findingOf */.hD)(pathOf(source, place), dataSource ? { title: id, uri: dataSource } : undefined, {
                // An advisory over several is none of them.
                ids: [id, ...(related.length === 1 ? related.map((other) => other.id) : [])],
                package: artifact.name,
                source: artifact.upstreams?.[0]?.name ?? artifact.name,
                installed: artifact.version,
                fixed: fixed === '' ? undefined : fixed,
                purl: artifact.purl === '' ? undefined : artifact.purl,
                severity: grype_severities[severity],
                cvss: highest(scores),
                ...(source.type === 'image' && { layer: place?.layerID, file: place && withoutRoot(place.path) }),
            });
        });
        const databaseBuilt = descriptor.db.status.built;
        if (source.type === 'directory') {
            const files = packagesByFile(components);
            return { findings, unevaluated: [], inspected: { packages: components.length, files, databaseBuilt } };
        }
        const { target } = source;
        const digests = target.layers.map(({ digest }) => digest);
        return {
            findings,
            unevaluated: [],
            scanned: [target.userInput],
            inspected: {
                packages: components.length,
                layers: (0,vulnerability/* layersOf */.w)(digests, historyIn(target.config)),
                databaseBuilt,
                ...(distro && {
                    distribution: { name: [distro.name, distro.version ?? ''].join(' ').trim(), endOfLife: false },
                }),
            },
        };
    },
});
function targetOf({ target, folder, files: [archive, ...others] }) {
    if (target === 'files')
        return `dir:${folder}`;
    if (target !== 'image' || archive === undefined || others.length > 0)
        throw new src_errors/* EngineError */.NJ('reads one image archive at a time');
    return archive;
}
/** Paths in a folder it writes as if the folder were the root. */
const withoutRoot = (path) => path.replace(/^\//, '');
function pathOf(source, place) {
    if (source.type === 'image')
        return source.target.userInput;
    if (place === undefined)
        throw new src_errors/* EngineError */.NJ('does not say in which file it found a package');
    return withoutRoot(place.path);
}
/** By what its bill of materials says of where they were found. */
function packagesByFile(components) {
    const counts = new Map();
    for (const { type, properties } of components) {
        if (type === 'file')
            continue;
        const files = properties.filter(({ name }) => /^syft:location:\d+:path$/.test(name));
        for (const file of new Set(files.map(({ value }) => withoutRoot(value))))
            counts.set(file, (counts.get(file) ?? 0) + 1);
    }
    return counts;
}
function databaseOf({ database }) {
    if (database === undefined)
        throw new src_errors/* EngineError */.NJ('needs the folder of its database');
    return database;
}
/** Scores of version 2 are on another scale. */
function highest(scores) {
    const all = scores.filter(({ version }) => !version.startsWith('2')).map(({ metrics }) => metrics.baseScore);
    return all.length === 0 ? undefined : Math.max(...all);
}
/** The configuration of the image, which the report holds in base64. */
function historyIn(config) {
    if (!config)
        return [];
    return imageConfig.parse(JSON.parse(Buffer.from(config, 'base64').toString())).history;
}

;// CONCATENATED MODULE: ./src/engines/external/hadolint.ts


const hadolint_severities = { error: 'high', warning: 'medium', info: 'low', style: 'info', ignore: 'info' };
const hadolint_result = schemas/* object */.Ikc({
    code: schemas/* string */.YjP(),
    file: schemas/* string */.YjP(),
    level: schemas/* enum */.k5n(['error', 'warning', 'info', 'style', 'ignore']),
    line: schemas/* number */.aig().int(),
    message: schemas/* string */.YjP(),
});
/** A Dockerfile that it can't parse is a finding to hadolint (DL1000), and one that it can't open ends it without a report. */
const hadolint = (0,engine/* defineEngine */.W)({
    name: 'hadolint',
    versions: { from: '2.15.0', below: '3.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '2.15.1', requirements: 'hadolint' },
    fileName: () => 'Dockerfile',
    arguments: ({ files }) => ['--format', 'json', '--no-color', '--disable-ignore-pragma', ...files],
    environment: {},
    timeoutMs: 5 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'stdout',
    output: schemas/* array */.YOg(hadolint_result),
    parse: (results) => ({
        findings: results
            .filter(({ code }) => code !== 'DL1000')
            .map(({ code, file, level, line, message }) => ({
            rule: code,
            severity: hadolint_severities[level],
            title: code,
            message,
            path: file,
            startLine: line,
            endLine: line,
        })),
        unevaluated: results
            .filter(({ code }) => code === 'DL1000')
            .map(({ file, line, message }) => ({ path: file, line, reason: message })),
    }),
});

;// CONCATENATED MODULE: ./src/engines/external/kingfisher.ts



const kingfisher_finding = schemas/* object */.Ikc({
    rule: schemas/* object */.Ikc({ id: schemas/* string */.YjP(), description: schemas/* string */.YjP().nullish(), name: schemas/* string */.YjP() }),
    finding: schemas/* object */.Ikc({
        confidence: schemas/* string */.YjP(),
        line: schemas/* number */.aig().int(),
        column_start: schemas/* number */.aig().int(),
        column_end: schemas/* number */.aig().int(),
        path: schemas/* string */.YjP(),
    }),
});
const repository = schemas/* object */.Ikc({
    scan: schemas/* object */.Ikc({ status: schemas/* string */.YjP() }),
    stats: schemas/* object */.Ikc({ blobs_scanned: schemas/* number */.aig().int() }),
});
/** Validation is off, always: it would send what was found to its provider. */
const kingfisher = (0,engine/* defineEngine */.W)({
    name: 'kingfisher',
    versions: { from: '2.14.0', below: '3.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '2.14.0', requirements: 'kingfisher' },
    arguments: ({ folder, report, kept }) => [
        'scan',
        folder,
        ...['--format', 'json', '--output', report, '--quiet', '--redact'],
        ...['--no-validate', '--no-update-check', '--git-history', 'none', '--rule-cache-dir', kept],
        // Every occurrence, whatever its size or the comment beside it.
        ...['--no-dedup', '--no-ignore', '--max-file-size', '0'],
    ],
    environment: {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 200: 'either' },
    answersIn: 'report',
    output: schemas/* object */.Ikc({
        findings: schemas/* array */.YOg(kingfisher_finding),
        audit: schemas/* object */.Ikc({
            summary: schemas/* object */.Ikc({ scan_partial: schemas/* literal */.euz(0), scan_failed: schemas/* literal */.euz(0), pending: schemas/* literal */.euz(0) }),
            repositories: schemas/* array */.YOg(repository).length(1),
        }),
    }),
    parse: ({ findings, audit: { repositories } }) => ({
        findings: findings.map(({ rule, finding: { confidence, line, column_start, column_end, path } }) => ({
            rule: rule.id,
            severity: (0,secret/* severityOf */.xJ)(confidence),
            title: (0,secret/* secretTitle */.lY)(rule.id),
            message: rule.description ?? rule.name,
            path,
            startLine: line,
            endLine: line,
            startColumn: column_start,
            endColumn: column_end + 1,
        })),
        unevaluated: [],
        scanned: repositories.reduce((sum, { stats }) => sum + stats.blobs_scanned, 0),
    }),
});

;// CONCATENATED MODULE: ./src/engines/external/modelscan.ts


const modelscan_severities = { CRITICAL: 'critical', HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };
const issue = schemas/* object */.Ikc({
    description: schemas/* string */.YjP(),
    operator: schemas/* string */.YjP(),
    module: schemas/* string */.YjP(),
    source: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW']),
});
/** What it prints is no JSON; what it writes is. It ends with 3 when it could scan nothing, and then found nothing either. */
const modelscan = (0,engine/* defineEngine */.W)({
    name: 'modelscan',
    versions: { from: '0.8.8', below: '0.9.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '0.8.8', requirements: 'modelscan' },
    arguments: ({ folder, report }) => ['scan', '--path', folder, '--reporting-format', 'json', '--output-file', report],
    environment: {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 1: 'findings', 2: 'either', 3: 'either' },
    answersIn: 'report',
    output: schemas/* object */.Ikc({
        summary: schemas/* object */.Ikc({ scanned: schemas/* object */.Ikc({ scanned_files: schemas/* array */.YOg(schemas/* string */.YjP()).default([]) }) }),
        issues: schemas/* array */.YOg(issue),
        errors: schemas/* array */.YOg(schemas/* object */.Ikc({ description: schemas/* string */.YjP(), source: schemas/* string */.YjP() })),
    }),
    parse: ({ summary, issues, errors }) => ({
        findings: issues.map(({ description, source, severity }) => ({
            rule: 'modelscan-unsafe-operator',
            severity: modelscan_severities[severity],
            title: 'Unsafe operator in a model file',
            message: description,
            path: source,
            cwe: [502],
        })),
        unevaluated: errors.map(({ description, source }) => ({ path: source, reason: description })),
        scanned: summary.scanned.scanned_files,
    }),
});

;// CONCATENATED MODULE: ./src/engines/external/opa.ts



const message = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* object */.Ikc({ msg: schemas/* string */.YjP() }).transform(({ msg }) => msg)]);
/**
 * What a rule in Rego, `data.main.deny`, says about one file. A rule that isn't defined makes OPA's answer empty, with exit code 0.
 * Nothing keeps rules from asking the network: they are the caller's own.
 */
const opa = (0,engine/* defineEngine */.W)({
    name: 'opa',
    versions: { from: '1.0.0', below: '2.0.0' },
    version: { args: ['version'] },
    install: {
        kind: 'release',
        version: '1.20.2',
        repository: 'open-policy-agent/opa',
        files: {
            'linux-x64': {
                name: 'opa_linux_amd64_static',
                sha256: '69da5179ee403d10fa11bab6cfb4ffb0d23dba5f9b682fa977db772a1da5670f',
            },
            'linux-arm64': {
                name: 'opa_linux_arm64_static',
                sha256: '431bed5a365578241ab06c7cc1c7d0cdff8c11dcbc6f12c3488590deb8b8d66d',
            },
        },
    },
    arguments: ({ files: [file, ...others], policies }) => {
        if (policies === undefined)
            throw new src_errors/* EngineError */.NJ('needs a folder of rules');
        if (file === undefined || others.length > 0)
            throw new src_errors/* EngineError */.NJ('reads one file at a time');
        const options = ['--format', 'json', '--strict-builtin-errors', '--data', policies, '--input', file];
        // The answer names the file that it is about.
        return ['eval', ...options, `answer := [${JSON.stringify(file)}, data.main.deny]`];
    },
    environment: {},
    timeoutMs: 5 * 60_000,
    exits: { 0: 'either' },
    answersIn: 'stdout',
    output: schemas/* object */.Ikc({
        result: schemas/* array */.YOg(schemas/* object */.Ikc({ bindings: schemas/* object */.Ikc({ answer: schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* array */.YOg(message)]) }) })).default([]),
    }),
    parse: ({ result: [first] }) => {
        if (first === undefined)
            throw new src_errors/* EngineError */.NJ('found no rule data.main.deny');
        const [file, said] = first.bindings.answer;
        const findings = said.map((text) => ({
            rule: 'data.main.deny',
            severity: 'high',
            title: 'Denied by a rule',
            message: text,
            path: file,
        }));
        return { findings, unevaluated: [], scanned: [file] };
    },
});

;// CONCATENATED MODULE: ./src/engines/external/osv-scanner.ts




const group = schemas/* object */.Ikc({
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    max_severity: schemas/* string */.YjP().optional(),
});
const entry = schemas/* object */.Ikc({
    package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), ecosystem: schemas/* string */.YjP() }),
    groups: schemas/* array */.YOg(group).default([]),
});
/** Vulnerabilities of what lock files list, by a copy of OSV's database in a folder. Without a package to look at it ends with 128. */
const osvScanner = (0,engine/* defineEngine */.W)({
    name: 'osv-scanner',
    versions: { from: '2.2.0', below: '3.0.0' },
    version: { args: ['--version'] },
    install: {
        kind: 'release',
        version: '2.5.1',
        repository: 'google/osv-scanner',
        files: {
            'linux-x64': {
                name: 'osv-scanner_linux_amd64',
                sha256: 'f9f25499a2c8cc367b3af45df2ea7eeca7fbccceab9c35079968f4b3652194be',
            },
            'linux-arm64': {
                name: 'osv-scanner_linux_arm64',
                sha256: '3d0f5aa5a6baa8eb32bcef247388e149ef6030a6634ccae6fa0d62681fb27a6d',
            },
        },
    },
    arguments: ({ folder, database }) => {
        if (database === undefined)
            throw new src_errors/* EngineError */.NJ('needs the folder of its database');
        return [
            ...['scan', 'source', '--recursive', '--no-ignore', '--format', 'json', '--all-packages'],
            // Nothing is fetched, and nothing asked about the packages.
            ...['--offline-vulnerabilities', '--local-db-path', database, '--no-resolve', folder],
        ];
    },
    environment: {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'stdout',
    output: schemas/* object */.Ikc({
        results: schemas/* array */.YOg(schemas/* object */.Ikc({ source: schemas/* object */.Ikc({ path: schemas/* string */.YjP() }), packages: schemas/* array */.YOg(entry) })),
    }),
    parse: ({ results }) => {
        const files = new Map();
        for (const { source, packages } of results)
            files.set(source.path, (files.get(source.path) ?? 0) + packages.length);
        const findings = results.flatMap(({ source, packages }) => packages.flatMap(({ package: { name, version }, groups }) => groups.map(({ ids, aliases, max_severity: score = '' }) => {
            const cvss = score === '' ? undefined : Number(score);
            return (0,external_vulnerabilities/* findingOf */.hD)(source.path, undefined, {
                ids: [...ids, ...aliases],
                package: name,
                installed: version,
                severity: (0,external_vulnerabilities/* severityOfScore */.FL)(cvss),
                cvss,
            });
        })));
        const packages = [...files.values()].reduce((sum, count) => sum + count, 0);
        return { findings, unevaluated: [], inspected: { packages, files } };
    },
});

// EXTERNAL MODULE: ./src/engines/dependencies/packages.ts
var dependencies_packages = __webpack_require__(34808);
;// CONCATENATED MODULE: ./src/engines/external/pip-audit.ts





const pip_audit_vulnerability = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    fix_versions: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const dependency = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP(), vulns: schemas/* array */.YOg(pip_audit_vulnerability) }),
    schemas/* object */.Ikc({ name: schemas/* string */.YjP(), skip_reason: schemas/* string */.YjP() }),
]);
/**
 * Vulnerabilities of exact versions of Python packages, by a server: OSV's or PyPI's. It is given lists of requirements one at a time,
 * since its report names none, and neither resolves nor installs anything. It ends with 1 for failures as well, and then reports
 * nothing. What it skipped was not audited, though it may end with 0. It knows no severities.
 */
const pipAudit = (0,engine/* defineEngine */.W)({
    name: 'pip-audit',
    versions: { from: '2.10.0', below: '3.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '2.10.1', requirements: 'pip-audit' },
    arguments: ({ files: [folder, ...others], online, report, scratch }) => {
        if (folder === undefined || others.length > 0)
            throw new src_errors/* EngineError */.NJ('reads one list of requirements at a time');
        if (online === undefined)
            throw new src_errors/* EngineError */.NJ('needs a server that it may ask');
        return [
            ...['--requirement', `${folder}/requirements.txt`, '--no-deps', '--disable-pip'],
            ...(online.osv === undefined
                ? ['--vulnerability-service', 'pypi']
                : ['--vulnerability-service', 'osv', '--osv-url', `${online.osv.replace(/\/+$/, '')}/v1/query`]),
            ...['--format', 'json', '--output', report, '--desc', 'off', '--aliases', 'on'],
            ...['--progress-spinner', 'off', '--cache-dir', scratch],
        ];
    },
    environment: {},
    runEnvironment: ({ online }) => online?.variables ?? {},
    timeoutMs: 15 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'report',
    output: schemas/* object */.Ikc({ dependencies: schemas/* array */.YOg(dependency) }),
    parse: ({ dependencies }) => {
        const audited = dependencies.flatMap((each) => ('vulns' in each ? [each] : []));
        return {
            findings: audited.flatMap(({ name, version, vulns }) => vulns.map(({ id, aliases, fix_versions: fixed }) => (0,external_vulnerabilities/* findingOf */.hD)(wholeOf, undefined, {
                ids: [id, ...aliases],
                package: name,
                installed: version,
                fixed: fixed.length === 0 ? undefined : fixed.join(', '),
                purl: (0,dependencies_packages/* purlOf */.V)({ ecosystem: 'pypi', name, version }),
                severity: 'unknown',
            }))),
            unevaluated: dependencies.flatMap((each) => 'skip_reason' in each ? [{ path: wholeOf, reason: `${each.name} was skipped (${each.skip_reason})` }] : []),
            inspected: { packages: audited.length, files: new Map([[wholeOf, audited.length]]) },
        };
    },
});
/** The only folder that it is given. */
const wholeOf = '0';

// EXTERNAL MODULE: ./src/engines/external/assets.ts
var assets = __webpack_require__(78814);
;// CONCATENATED MODULE: ./src/engines/external/semgrep.ts





const semgrep_severities = { ERROR: 'high', WARNING: 'medium', INFO: 'low' };
const place = schemas/* object */.Ikc({ line: schemas/* number */.aig().int(), col: schemas/* number */.aig().int() });
const semgrep_result = schemas/* object */.Ikc({
    check_id: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    start: place,
    end: place,
    extra: schemas/* object */.Ikc({
        message: schemas/* string */.YjP(),
        severity: schemas/* enum */.k5n(['ERROR', 'WARNING', 'INFO']),
        metadata: schemas/* object */.Ikc({ cwe: schemas/* array */.YOg(schemas/* string */.YjP()), title: schemas/* string */.YjP() })
            .partial()
            .optional(),
    }),
});
const problem = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().optional(),
    path: schemas/* string */.YjP().optional(),
    spans: schemas/* array */.YOg(schemas/* object */.Ikc({ start: place })).optional(),
});
const output = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(semgrep_result),
    errors: schemas/* array */.YOg(problem),
    paths: schemas/* object */.Ikc({ scanned: schemas/* array */.YOg(schemas/* string */.YjP()) }),
});
/** This rule of the pack matches nothing of use: it has every file parsed, also one that no other rule would look into. */
const parsesEveryFile = 'parses-every-file';
/** Rules come from this bundle alone. What it can't parse it tells in `errors`, with exit code 0. */
const common = (name) => ({
    name,
    version: { args: ['--version'] },
    fileName: pythonName,
    arguments: ({ folder, report }) => [
        'scan',
        ...['--config', (0,assets/* asset */.L)('semgrep', 'python.yaml'), '--json', '--output', report, '--quiet', '--error'],
        ...['--metrics', 'off', '--disable-version-check', '--disable-nosem', '--no-git-ignore', '--no-rewrite-rule-ids'],
        // No file is too large, and none is given up for having been slow under three rules.
        ...['--max-target-bytes', '0', '--timeout', '30', '--timeout-threshold', '0'],
        folder,
    ],
    environment: { SEMGREP_SEND_METRICS: 'off', SEMGREP_ENABLE_VERSION_CHECK: '0' },
    timeoutMs: 20 * 60_000,
    exits: { 0: 'clean', 1: 'findings' },
    answersIn: 'report',
    output,
    parse: ({ results, errors, paths }) => ({
        findings: results
            .filter(({ check_id }) => check_id !== parsesEveryFile)
            .map(({ check_id, path, start, end, extra: { message, severity, metadata } }) => ({
            rule: check_id,
            severity: semgrep_severities[severity] ?? 'medium',
            title: metadata?.title ?? check_id,
            message,
            path,
            startLine: start.line,
            endLine: end.line,
            startColumn: start.col - 1,
            endColumn: end.col - 1,
            cwe: (metadata?.cwe ?? []).flatMap((text) => (/^CWE-(\d+)/.exec(text) ? [Number(/\d+/.exec(text)?.[0])] : [])),
        })),
        unevaluated: errors.map(({ path, message = '', spans }) => {
            if (path === undefined)
                throw new src_errors/* EngineError */.NJ(`failed: ${message.slice(0, 300)}`);
            const line = spans?.[0]?.start.line;
            return { path, reason: 'its syntax was not understood whole', ...(line !== undefined && { line }) };
        }),
        scanned: paths.scanned,
    }),
});
const semgrep = (0,engine/* defineEngine */.W)({
    ...common('semgrep'),
    versions: { from: '1.182.0', below: '2.0.0' },
    install: { kind: 'pip', version: '1.182.0', requirements: 'semgrep' },
});
/** A fork of Semgrep with the same options and report. */
const opengrep = (0,engine/* defineEngine */.W)({
    ...common('opengrep'),
    versions: { from: '1.6.0', below: '2.0.0' },
    install: { kind: 'none' },
});

// EXTERNAL MODULE: ./src/formats/tool-reports/snyk.ts
var snyk = __webpack_require__(256);
;// CONCATENATED MODULE: ./src/engines/external/snyk.ts






const snyk_severities = schemas/* enum */.k5n(['critical', 'high', 'medium', 'low']).catch('medium');
/** By what its report calls the manager. Others run programs to read a lock file, and are not asked. */
const ecosystems = { npm: 'npm', yarn: 'npm', pnpm: 'npm', poetry: 'pypi' };
const managers = schemas/* enum */.k5n(Object.keys(ecosystems));
const failure = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
/**
 * Vulnerabilities of what one lock file lists, by Snyk's server, which is sent names and versions. It wants the manifest beside the
 * lock file. An error stands in its answer, with exit code 2 or 3.
 */
const snyk_snyk = (0,engine/* defineEngine */.W)({
    name: 'snyk',
    versions: { from: '1.1300.0', below: '2.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'none' },
    arguments: ({ files: [folder, ...others], lockfile, scratch }) => {
        if (folder === undefined || lockfile === undefined || others.length > 0)
            throw new src_errors/* EngineError */.NJ('reads one lock file at a time');
        return [
            ...['test', folder, `--file=${lockfile}`, '--dev', '--json'],
            // What is accepted is for this policy to say.
            ...['--ignore-policy', `--policy-path=${scratch}`],
        ];
    },
    environment: { SNYK_DISABLE_ANALYTICS: '1', SNYK_CFG_DISABLE_SUGGESTIONS: 'true' },
    runEnvironment: ({ online }) => {
        const variables = online?.variables ?? {};
        if (!variables.SNYK_TOKEN && !variables.SNYK_OAUTH_TOKEN)
            throw new src_errors/* EngineError */.NJ('needs a token of its service: set SNYK_TOKEN in the environment of this step');
        return variables;
    },
    timeoutMs: 10 * 60_000,
    // 1 is also for licences that Snyk's own policy denies.
    exits: { 0: 'clean', 1: 'either' },
    answersIn: 'stdout',
    failure: (printed) => {
        try {
            return failure.parse(JSON.parse(printed)).error;
        }
        catch {
            return undefined;
        }
    },
    output: snyk/* testedProject */.le.extend({
        ok: schemas/* boolean */.zMY(),
        path: schemas/* string */.YjP(),
        packageManager: managers,
        dependencyCount: schemas/* number */.aig().int().nonnegative(),
    }),
    parse: ({ ok, path, packageManager, dependencyCount, vulnerabilities }) => {
        if (!vulnerabilities)
            throw new src_errors/* EngineError */.NJ('listed no vulnerabilities, not even none');
        if (!ok && vulnerabilities.length === 0)
            throw new src_errors/* EngineError */.NJ('says that it is not ok, and lists nothing why');
        const ecosystem = ecosystems[packageManager];
        const found = (0,snyk/* distinctIssues */.HZ)(vulnerabilities).filter(({ type }) => type !== 'license');
        return {
            findings: found.map((issue) => {
                const { id, title, severity, identifiers, cvssScore, fixedIn } = issue;
                const name = issue.packageName ?? issue.name ?? id;
                const { version = '' } = issue;
                const cwe = (identifiers?.CWE ?? []).flatMap((text) => /^CWE-(\d+)$/.exec(text)?.[1] ?? []).map(Number);
                const about = {
                    title: title ?? id,
                    uri: `https://security.snyk.io/vuln/${encodeURIComponent(id)}`,
                    ...(cwe.length > 0 && { cwe }),
                };
                return (0,external_vulnerabilities/* findingOf */.hD)(path, about, {
                    ids: [id, ...(identifiers?.CVE ?? [])],
                    package: name,
                    installed: version,
                    fixed: fixedIn && fixedIn.length > 0 ? fixedIn.join(', ') : undefined,
                    purl: (0,dependencies_packages/* purlOf */.V)({ ecosystem, name, version }),
                    severity: snyk_severities.parse(severity),
                    cvss: cvssScore,
                });
            }),
            unevaluated: [],
            inspected: { packages: dependencyCount, files: new Map([[path, dependencyCount]]) },
        };
    },
});

;// CONCATENATED MODULE: ./src/engines/external/syft.ts



/** What packages an image archive holds. It finds nothing wrong; that it found any package is what is asked. */
const syft = (0,engine/* defineEngine */.W)({
    name: 'syft',
    versions: { from: '1.18.0', below: '2.0.0' },
    version: { args: ['version'] },
    install: { kind: 'pip', version: '1.18.1', requirements: 'syft' },
    arguments: ({ files: [archive, ...others], report }) => {
        if (archive === undefined || others.length > 0)
            throw new src_errors/* EngineError */.NJ('reads one image archive at a time');
        return ['scan', archive, '--output', `syft-json=${report}`, '--quiet'];
    },
    environment: { SYFT_CHECK_FOR_APP_UPDATE: 'false' },
    timeoutMs: 20 * 60_000,
    exits: { 0: 'clean' },
    answersIn: 'report',
    // What is no image to it, it takes for a file of its own kind.
    output: schemas/* object */.Ikc({
        artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), version: schemas/* string */.YjP() })),
        source: schemas/* object */.Ikc({ type: schemas/* literal */.euz('image'), metadata: schemas/* object */.Ikc({ userInput: schemas/* string */.YjP() }) }),
    }),
    parse: ({ artifacts, source }) => ({
        findings: [],
        unevaluated: [],
        scanned: [source.metadata.userInput],
        inspected: { packages: artifacts.length },
    }),
});

;// CONCATENATED MODULE: ./src/engines/external/trivy.ts





const trivy_severities = {
    CRITICAL: 'critical',
    HIGH: 'high',
    MEDIUM: 'medium',
    LOW: 'low',
    UNKNOWN: 'unknown',
};
const purl = schemas/* object */.Ikc({ PURL: schemas/* string */.YjP() }).partial();
const cvss = schemas/* object */.Ikc({ V3Score: schemas/* number */.aig(), V40Score: schemas/* number */.aig() }).partial();
const trivy_vulnerability = schemas/* object */.Ikc({
    VulnerabilityID: schemas/* string */.YjP(),
    PkgName: schemas/* string */.YjP(),
    PkgPath: schemas/* string */.YjP().optional(),
    PkgIdentifier: purl.default({}),
    InstalledVersion: schemas/* string */.YjP(),
    FixedVersion: schemas/* string */.YjP().optional(),
    Severity: schemas/* enum */.k5n(['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN']),
    CVSS: schemas/* record */.g1P(schemas/* string */.YjP(), cvss).default({}),
    Layer: schemas/* object */.Ikc({ DiffID: schemas/* string */.YjP() }).partial().default({}),
    Title: schemas/* string */.YjP().optional(),
    PrimaryURL: schemas/* string */.YjP().optional(),
    CweIDs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const installed = schemas/* object */.Ikc({
    Name: schemas/* string */.YjP(),
    Version: schemas/* string */.YjP().default(''),
    Identifier: purl.default({}),
    SrcName: schemas/* string */.YjP().optional(),
    Locations: schemas/* array */.YOg(schemas/* object */.Ikc({ StartLine: schemas/* number */.aig().int() })).default([]),
});
const trivy_result = schemas/* object */.Ikc({
    Target: schemas/* string */.YjP(),
    Class: schemas/* string */.YjP(),
    Packages: schemas/* array */.YOg(installed).default([]),
    Vulnerabilities: schemas/* array */.YOg(trivy_vulnerability).default([]),
});
const trivy_history = schemas/* array */.YOg(schemas/* object */.Ikc({ created_by: schemas/* string */.YjP().optional(), empty_layer: schemas/* boolean */.zMY().optional() }));
const metadata = schemas/* object */.Ikc({
    OS: schemas/* object */.Ikc({ Family: schemas/* string */.YjP(), Name: schemas/* string */.YjP().default(''), EOSL: schemas/* boolean */.zMY().default(false) }).optional(),
    DiffIDs: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
    ImageConfig: schemas/* object */.Ikc({ history: trivy_history.default([]) }).default({ history: [] }),
});
const report = schemas/* object */.Ikc({
    SchemaVersion: schemas/* literal */.euz(2),
    ArtifactName: schemas/* string */.YjP(),
    ArtifactType: schemas/* string */.YjP(),
    Metadata: metadata.default(metadata.parse({})),
    Results: schemas/* array */.YOg(trivy_result).default([]),
});
/**
 * Vulnerabilities by the database in a folder, `db/trivy.db`: nothing is fetched, so without one it fails, and without one for Java
 * too where there is a JAR. How old a database is nobody but its metadata tells. A lock file that it can't parse it passes over
 * without a word, and one without packages too.
 */
const trivy = (0,engine/* defineEngine */.W)({
    name: 'trivy',
    versions: { from: '0.70.0', below: '1.0.0' },
    version: { args: ['--version'] },
    install: {
        kind: 'release',
        version: '0.70.0',
        repository: 'aquasecurity/trivy',
        member: 'trivy',
        files: {
            'linux-x64': {
                name: 'trivy_0.70.0_Linux-64bit.tar.gz',
                sha256: '8b4376d5d6befe5c24d503f10ff136d9e0c49f9127a4279fd110b727929a5aa9',
            },
            'linux-arm64': {
                name: 'trivy_0.70.0_Linux-ARM64.tar.gz',
                sha256: '2f6bb988b553a1bbac6bdd1ce890f5e412439564e17522b88a4541b4f364fc8d',
            },
        },
    },
    arguments: (run) => [
        ...trivy_targetOf(run),
        ...['--scanners', 'vuln', '--list-all-pkgs', '--format', 'json', '--output', run.report, '--exit-code', '5'],
        ...['--skip-db-update', '--skip-java-db-update', '--offline-scan', '--skip-version-check', '--disable-telemetry'],
        // Nothing that an earlier run has seen. Of settings it reads only those in its working directory, which is empty.
        ...['--cache-backend', 'memory', '--ignorefile', '/dev/null', '--quiet'],
    ],
    environment: {},
    timeoutMs: 20 * 60_000,
    exits: { 0: 'clean', 5: 'findings' },
    answersIn: 'report',
    output: report,
    parse: (answer) => {
        const ofFiles = answer.ArtifactType === 'filesystem';
        return {
            findings: answer.Results.flatMap((each) => findingsOf(each, ofFiles ? each.Target : answer.ArtifactName)),
            unevaluated: [],
            ...(!ofFiles && { scanned: [answer.ArtifactName] }),
            inspected: inspectedIn(answer),
        };
    },
});
function trivy_targetOf({ target, folder, files: [file, ...others], database }) {
    if (database === undefined)
        throw new src_errors/* EngineError */.NJ('needs the folder of its database');
    const cache = ['--cache-dir', database];
    if (target === 'files')
        return ['fs', ...cache, folder];
    if (file === undefined || others.length > 0)
        throw new src_errors/* EngineError */.NJ('reads one image archive at a time');
    return target === 'sbom' ? ['sbom', ...cache, file] : ['image', ...cache, '--input', file];
}
function findingsOf({ Packages, Vulnerabilities }, path) {
    const byPurl = new Map(Packages.map((each) => [each.Identifier.PURL ?? `${each.Name} ${each.Version}`, each]));
    return Vulnerabilities.map((found) => {
        const { PkgName, InstalledVersion, FixedVersion, PkgIdentifier, CVSS } = found;
        const package_ = byPurl.get(PkgIdentifier.PURL ?? `${PkgName} ${InstalledVersion}`);
        const line = package_?.Locations[0]?.StartLine;
        const scores = Object.values(CVSS).flatMap(({ V3Score, V40Score }) => [V3Score ?? [], V40Score ?? []].flat());
        const about = {
            title: found.Title ?? found.VulnerabilityID,
            ...(found.CweIDs.length > 0 && { cwe: found.CweIDs.map((id) => Number(id.replace('CWE-', ''))) }),
            ...(found.PrimaryURL !== undefined && { uri: found.PrimaryURL }),
            ...(line !== undefined && { startLine: line }),
        };
        return (0,external_vulnerabilities/* findingOf */.hD)(path, about, {
            ids: [found.VulnerabilityID],
            package: PkgName,
            source: package_?.SrcName ?? PkgName,
            installed: InstalledVersion,
            fixed: FixedVersion === '' ? undefined : FixedVersion,
            purl: PkgIdentifier.PURL,
            severity: trivy_severities[found.Severity],
            cvss: scores.length > 0 ? Math.max(...scores) : undefined,
            layer: found.Layer.DiffID,
            file: found.PkgPath,
        });
    });
}
function inspectedIn({ ArtifactType, Metadata: { OS, DiffIDs, ImageConfig }, Results }) {
    const packages = Results.reduce((sum, { Packages }) => sum + Packages.length, 0);
    if (ArtifactType === 'filesystem') {
        return { packages, files: new Map(Results.map(({ Target, Packages }) => [Target, Packages.length])) };
    }
    const distribution = OS && { name: `${OS.Family} ${OS.Name}`.trim(), endOfLife: OS.EOSL };
    const bare = Results.some(({ Class, Packages }) => Class === 'os-pkgs' && Packages.length === 0);
    return {
        packages,
        layers: (0,vulnerability/* layersOf */.w)(DiffIDs, ImageConfig.history),
        ...(distribution && { distribution }),
        ...(bare && distribution && { gaps: [`it says that it is ${distribution.name}, and lists no package of that`] }),
    };
}

;// CONCATENATED MODULE: ./src/engines/external/zizmor.ts


const zizmor_severities = { High: 'high', Medium: 'medium', Low: 'low', Informational: 'info', Unknown: 'info' };
const point = schemas/* object */.Ikc({ row: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() });
const zizmor_location = schemas/* object */.Ikc({
    symbolic: schemas/* object */.Ikc({
        key: schemas/* object */.Ikc({ Local: schemas/* object */.Ikc({ verbatim_path: schemas/* string */.YjP() }) }),
        kind: schemas/* string */.YjP(),
        annotation: schemas/* string */.YjP(),
    }),
    concrete: schemas/* object */.Ikc({ location: schemas/* object */.Ikc({ start_point: point, end_point: point }) }),
});
const zizmor_result = schemas/* object */.Ikc({
    ident: schemas/* string */.YjP(),
    desc: schemas/* string */.YjP(),
    url: schemas/* string */.YjP(),
    determinations: schemas/* object */.Ikc({ severity: schemas/* enum */.k5n(['High', 'Medium', 'Low', 'Informational', 'Unknown']) }),
    locations: schemas/* array */.YOg(zizmor_location).min(1),
});
/** In strict collection a file that it can't parse ends it; else it would pass over that one with a warning. */
const zizmor = (0,engine/* defineEngine */.W)({
    name: 'zizmor',
    versions: { from: '1.32.0', below: '2.0.0' },
    version: { args: ['--version'] },
    install: { kind: 'pip', version: '1.32.0', requirements: 'zizmor' },
    arguments: ({ files }) => [
        ...[
            '--offline',
            '--no-config',
            '--no-ignores',
            '--strict-collection',
            '--no-progress',
            '--quiet',
            '--format',
            'json',
        ],
        ...files,
    ],
    environment: {},
    timeoutMs: 5 * 60_000,
    // By the worst severity; only JSON and plain text have these codes (SARIF ends with 0 whatever was found).
    exits: { 0: 'clean', 10: 'findings', 11: 'findings', 12: 'findings', 13: 'findings', 14: 'findings' },
    answersIn: 'stdout',
    output: schemas/* array */.YOg(zizmor_result),
    parse: (results) => ({
        findings: results.flatMap(({ ident, desc, url, determinations, locations: [first, ...others] }) => {
            const main = [first, ...others].find((each) => each?.symbolic.kind === 'Primary') ?? first;
            if (main === undefined)
                return [];
            const { start_point: start, end_point: end } = main.concrete.location;
            return {
                rule: ident,
                severity: zizmor_severities[determinations.severity],
                title: desc,
                message: `${desc}: ${main.symbolic.annotation}`,
                path: main.symbolic.key.Local.verbatim_path,
                startLine: start.row + 1,
                endLine: end.row + 1,
                startColumn: start.column,
                endColumn: end.column,
                uri: url,
            };
        }),
        unevaluated: [],
    }),
});

;// CONCATENATED MODULE: ./src/engines/external/catalogue.ts


















const engines = {
    gitleaks: gitleaks,
    kingfisher: kingfisher,
    betterleaks: betterleaks,
    bandit: bandit,
    semgrep: semgrep,
    opengrep: opengrep,
    hadolint: hadolint,
    trivy: trivy,
    grype: grype,
    syft: syft,
    'osv-scanner': osvScanner,
    'pip-audit': pipAudit,
    snyk: snyk_snyk,
    checkov: checkov,
    conftest: conftest,
    opa: opa,
    zizmor: zizmor,
    actionlint: actionlint,
    modelscan: modelscan,
};


/***/ }),

/***/ 19073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ defineEngine),
/* harmony export */   j: () => (/* binding */ harmlessName)
/* harmony export */ });
const defaults = {
    fileName: harmlessName,
    complaint: () => undefined,
    failure: () => undefined,
    runEnvironment: () => ({}),
};
function defineEngine(definition) {
    const { output, parse, ...rest } = definition;
    return { ...defaults, ...rest, read: (text, printed) => parse(output.parse(JSON.parse(text)), printed) };
}
const maxNameLength = 100;
/**
 * The file's name without what an engine could take for its own settings (`.gitleaks.toml`, `.semgrepignore`), or a shell or an
 * option parser for something else.
 */
function harmlessName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
    const end = name.slice(-maxNameLength);
    return /^[.-]/.test(end) ? `_${end}` : end;
}


/***/ }),

/***/ 59587:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ redaction),
/* harmony export */   lY: () => (/* binding */ secretTitle),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/** Stands for a secret in what an engine hands on. */
const redaction = '\0';
const secretTitle = (rule) => `Secret (${rule.replace(/^.*\./, '')})`;
/** How sure an engine is says how much its finding weighs. */
const severityOf = (confidence) => confidence === 'high' ? 'high' : confidence === 'medium' ? 'medium' : 'low';


/***/ }),

/***/ 58509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ severityOfScore),
/* harmony export */   hD: () => (/* binding */ findingOf),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/** What the finding weighs as an engine's own; a gate weighs it by its policy. */
const weights = {
    critical: 'critical',
    high: 'high',
    // Nobody has said that it is harmless.
    unknown: 'medium',
    medium: 'medium',
    low: 'low',
    negligible: 'info',
};
const severityOf = (severity) => weights[severity];
/** The qualitative severity of a CVSS base score. Source: CVSS 3.1 specification, section 5. */
function severityOfScore(score) {
    if (score === undefined || !Number.isFinite(score))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : score > 0 ? 'low' : 'negligible';
}
/** A scanner's finding in the file `path`, the same whichever scanner it is from. */
function findingOf(path, about, { ids, ...told }) {
    const names = [...new Set(ids)];
    // Two scanners mostly share the CVE alone.
    const id = names.find((name) => name.startsWith('CVE-')) ?? names[0] ?? '';
    const vulnerability = {
        source: told.package,
        fixed: undefined,
        purl: undefined,
        cvss: undefined,
        layer: undefined,
        file: undefined,
        ...told,
        id,
        aliases: names.filter((name) => name !== id),
    };
    const { installed, fixed } = vulnerability;
    return {
        title: id,
        ...about,
        rule: id,
        severity: severityOf(told.severity),
        message: `${told.package} ${installed}: ${fixed === undefined ? 'no version has it fixed' : `fixed in ${fixed}`}`,
        path,
        vulnerability,
    };
}


/***/ }),

/***/ 34956:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _image_history__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79305);

/** The layers with their commands. */
function layersOf(digests, history) {
    const commands = (0,_image_history__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(history, digests.length);
    return digests.map((digest, i) => ({ digest, command: commands[i] }));
}


/***/ })

};
