export const id = 5545;
export const ids = [5545];
export const modules = {

/***/ 12623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  osvApi: () => (/* reexport */ osvApi),
  osvMirror: () => (/* reexport */ osvMirror),
  Ml: () => (/* reexport */ smallestUpgrade),
  withThreatFiles: () => (/* reexport */ withThreatFiles)
});

// UNUSED EXPORTS: publicOsv, readThreats

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/collections.ts
var collections = __webpack_require__(71265);
// EXTERNAL MODULE: ./src/formats/zip/index.ts + 1 modules
var formats_zip = __webpack_require__(62641);
// EXTERNAL MODULE: ./src/http/reason.ts
var reason = __webpack_require__(40098);
// EXTERNAL MODULE: ./src/formats/versions/index.ts + 2 modules
var formats_versions = __webpack_require__(80630);
// EXTERNAL MODULE: ./src/engines/advisories/ecosystem.ts
var advisories_ecosystem = __webpack_require__(32839);
;// CONCATENATED MODULE: ./src/engines/advisories/affects.ts


/** The parts of a record that are about a package. */
function partsAbout(record, { ecosystem, name }) {
    const wanted = (0,advisories_ecosystem/* spelledName */.TQ)(ecosystem, name);
    return (record.affected ?? []).filter(({ package: about }) => {
        if (about === undefined || ecosystemNamed(about.ecosystem) !== ecosystem)
            return false;
        return (0,advisories_ecosystem/* spelledName */.TQ)(ecosystem, about.name) === wanted;
    });
}
const byName = new Map(Object.entries(advisories_ecosystem/* osvEcosystems */.g0).map(([ecosystem, name]) => [name, ecosystem]));
/** The name may have a suffix: `Maven:https://maven.google.com`. Undefined for an ecosystem that isn't read here. */
const ecosystemNamed = (osvName) => byName.get(osvName.replace(/:.*$/s, ''));
/**
 * Whether a record says that a package in this version is affected, as OSV's evaluation has it: the version is listed, or lies in a
 * range. Undefined where that can't be told, since a version can't be compared. Ranges of commits say nothing about versions.
 */
function affects(record, asked) {
    const question = (0,advisories_ecosystem/* questionOf */.YH)(asked);
    const parts = partsAbout(record, asked);
    if (question.kind === 'package' || question.kind === 'moving')
        return isAffected(asked.ecosystem, question.version, parts);
    return parts.some(({ versions = [] }) => versions.includes(asked.version)) ? true : undefined;
}
/** As `affects`, of the parts of records that are about the package; the version as OSV spells it. */
function isAffected(ecosystem, version, parts) {
    const spelled = plain(version);
    let answer = false;
    for (const { versions = [], ranges = [] } of parts) {
        if (versions.includes(version))
            return true;
        const found = ranges.filter(({ type }) => type !== 'GIT').map((range) => isInRange(ecosystem, version, range));
        if (found.includes(true))
            return true;
        // Where ranges tell of other spellings, the list needs no more than the commonest.
        const same = found.includes(false) && !found.includes(undefined)
            ? (listed) => listed.includes(spelled) && plain(listed) === spelled
            : (listed) => (0,formats_versions/* compareVersions */.Z)(ecosystem, listed, version) === 0;
        if (versions.some(same))
            return true;
        // A list tells even where the ranges can't be read.
        if (found.includes(undefined) && versions.length === 0)
            answer = undefined;
    }
    return answer;
}
/** `v1.0` and `1.0.0` are `1`. */
function plain(version) {
    const text = version.replace(/^v/i, '');
    return /^[\d.]+$/.test(text) ? text.replace(/(?:\.0+)+$/, '') : text;
}
const firstOfAll = '0';
function isInRange(ecosystem, version, { events }) {
    const marks = events.flatMap((event) => marksOf(event));
    const limits = marks.filter(({ kind }) => kind === 'limit');
    const comparedWith = (mark) => {
        if (mark === firstOfAll)
            return 1;
        return mark.includes('*') ? -1 : (0,formats_versions/* compareVersions */.Z)(ecosystem, version, mark);
    };
    const orders = marks.map((mark) => comparedWith(mark.version));
    if (orders.includes(undefined))
        return undefined;
    if (limits.length > 0 && limits.every(({ version: limit }) => (comparedWith(limit) ?? 0) >= 0))
        return false;
    let isIn = false;
    for (const { kind, version: mark } of marks.sort((a, b) => compareMarks(ecosystem, a.version, b.version))) {
        const order = comparedWith(mark) ?? 0;
        if (kind === 'introduced' && order >= 0)
            isIn = true;
        else if (kind === 'fixed' && order >= 0)
            isIn = false;
        else if (kind === 'last_affected' && order > 0)
            isIn = false;
    }
    return isIn;
}
function marksOf({ introduced, fixed, last_affected, limit }) {
    const marks = [];
    if (introduced !== undefined)
        marks.push({ kind: 'introduced', version: introduced });
    if (fixed !== undefined)
        marks.push({ kind: 'fixed', version: fixed });
    if (last_affected !== undefined)
        marks.push({ kind: 'last_affected', version: last_affected });
    if (limit !== undefined)
        marks.push({ kind: 'limit', version: limit });
    return marks;
}
/** All can be compared: they were, with the version that is asked about. */
function compareMarks(ecosystem, a, b) {
    if (a === b)
        return 0;
    if (a === firstOfAll || b === firstOfAll)
        return a === firstOfAll ? -1 : 1;
    return (0,formats_versions/* compareVersions */.Z)(ecosystem, a, b) ?? 0;
}
/** The versions that ranges name as fixed, after `version` and not affected themselves, ascending. */
function fixedVersions(ecosystem, version, parts) {
    const named = parts
        .flatMap(({ ranges = [] }) => ranges.filter(({ type }) => type !== 'GIT'))
        .flatMap(({ events }) => events.flatMap(({ fixed }) => fixed ?? []));
    return [...new Set(named)]
        .filter((fixed) => ((0,formats_versions/* compareVersions */.Z)(ecosystem, fixed, version) ?? 0) > 0)
        .filter((fixed) => isAffected(ecosystem, fixed, parts) === false)
        .sort((a, b) => (0,formats_versions/* compareVersions */.Z)(ecosystem, a, b) ?? 0);
}

// EXTERNAL MODULE: ./src/engines/vulnerabilities/merge.ts
var merge = __webpack_require__(49642);
// EXTERNAL MODULE: ./src/engines/external/vulnerabilities.ts
var vulnerabilities = __webpack_require__(58509);
;// CONCATENATED MODULE: ./src/engines/advisories/severity.ts

/** Each vector is computed once, however many records have it. */
async function createScore() {
    // It comes as CommonJS, which Node and bundlers hand over in different ways.
    const loaded = await __webpack_require__.e(/* import() */ 4353).then(__webpack_require__.t.bind(__webpack_require__, 44353, 23));
    const calculator = loaded.default ?? loaded;
    const known = new Map();
    return (text) => {
        if (!known.has(text))
            known.set(text, scored(text, calculator));
        return known.get(text);
    };
}
/**
 * How bad records of one vulnerability say it is, the parts of them that are about the package first: the vector of the newest CVSS
 * version, and the highest of several; where there is none, the worst of the databases' words.
 */
function weightOf(records, score) {
    const vectors = records.flatMap(({ record, parts }) => {
        const own = parts.flatMap(({ severity = [] }) => severity);
        return (own.length > 0 ? own : (record.severity ?? [])).flatMap((said) => score(said.score) ?? []);
    });
    const [best] = vectors.sort((a, b) => b.version - a.version || b.score - a.score);
    if (best !== undefined)
        return { severity: (0,vulnerabilities/* severityOfScore */.FL)(best.score), cvss: best.score, vector: best.vector };
    const said = records.flatMap(({ record, parts }) => [
        record.database_specific?.severity,
        ...parts.flatMap((part) => [part.database_specific?.severity, part.ecosystem_specific?.severity]),
    ]);
    const severity = worst.find((word) => said.some((text) => words.get(text?.toLowerCase() ?? '') === word));
    return { severity: severity ?? 'unknown', cvss: undefined, vector: undefined };
}
const worst = ['critical', 'high', 'medium', 'low', 'negligible'];
/** GitHub says "moderate", RustSec "informational" and "none". */
const words = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['important', 'high'],
    ['moderate', 'medium'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['negligible', 'negligible'],
    ['informational', 'negligible'],
    ['none', 'negligible'],
]);
/** The longest with every metric has some 200 characters. */
const maxVector = 500;
const versions = [
    { prefix: 'CVSS:4.0/', version: 4, read: 'Cvss4P0', required: 'AV AC AT PR UI VC VI VA SC SI SA' },
    { prefix: 'CVSS:3.1/', version: 3.1, read: 'Cvss3P1', required: 'AV AC PR UI S C I A' },
    { prefix: 'CVSS:3.0/', version: 3, read: 'Cvss3P0', required: 'AV AC PR UI S C I A' },
    { prefix: '', version: 2, read: 'Cvss2', required: 'AV AC Au C I A' },
];
/**
 * The base score of a CVSS vector (2.0, 3.0, 3.1, 4.0): what threat, temporal and environmental metrics add is left out. Undefined
 * where it isn't a vector, lacks a metric, or has one twice.
 */
function scored(text, calculator) {
    const vector = text.trim().replace(/^\((.*)\)$/s, '$1');
    const form = versions.find(({ prefix }) => vector.startsWith(prefix));
    if (form === undefined || vector.length > maxVector)
        return undefined;
    const metrics = vector.slice(form.prefix.length).split('/');
    if (metrics.some((metric) => !/^[A-Z][A-Za-z]{0,2}:[A-Z][A-Za-z]{0,5}$/.test(metric)))
        return undefined;
    const names = metrics.map((metric) => metric.slice(0, metric.indexOf(':')));
    if (new Set(names).size !== names.length)
        return undefined;
    const required = form.required.split(' ');
    const base = metrics.filter((_, i) => required.includes(names[i] ?? ''));
    if (base.length !== required.length)
        return undefined;
    try {
        const read = calculator[form.read];
        // Refuses what is no metric at all.
        if (base.length < metrics.length)
            new read(vector);
        const { base: score } = new read(form.prefix + base.join('/')).calculateScores();
        return typeof score === 'number' && score >= 0 && score <= 10
            ? { score, vector, version: form.version }
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engines/advisories/merge.ts




/**
 * What records say of one package in one version, one advisory for each vulnerability: databases tell of the same one under several
 * names. A withdrawn record says nothing.
 */
function advisoriesOf(records, asked, score) {
    const standing = records.filter(({ withdrawn }) => withdrawn === undefined);
    return byVulnerability(standing)
        .map((group) => advisoryOf(group, asked, score))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
}
const namesOf = ({ id, aliases = [] }) => [id, ...aliases];
/** Records that share a name are about one vulnerability, unless they name different CVEs. */
function byVulnerability(records) {
    const groups = new Set();
    const byName = new Map();
    for (const record of records) {
        const names = namesOf(record);
        const sharing = new Set(names.flatMap((name) => [...(byName.get(name) ?? [])]));
        const same = [...sharing].filter((group) => (0,merge/* agree */.d)(group.names, names));
        const joined = { names: new Set(names), records: [] };
        for (const group of same) {
            for (const name of group.names) {
                joined.names.add(name);
                byName.get(name)?.delete(group);
            }
            joined.records.push(...group.records);
            groups.delete(group);
        }
        joined.records.push(record);
        groups.add(joined);
        for (const name of joined.names)
            byName.set(name, (byName.get(name) ?? new Set()).add(joined));
    }
    return [...groups].map((group) => group.records);
}
/** Malware first, then what tells most and is reviewed. */
const databases = ['MAL-', 'GHSA-', 'PYSEC-', 'GO-', 'RUSTSEC-'];
function rankOf({ id }) {
    const rank = databases.findIndex((prefix) => id.startsWith(prefix));
    return rank < 0 ? databases.length : rank;
}
function advisoryOf(group, asked, score) {
    const records = [...group].sort((a, b) => rankOf(a) - rankOf(b) || (a.id < b.id ? -1 : 1));
    const told = records.map((record) => ({ record, parts: partsAbout(record, asked) }));
    const parts = told.flatMap((one) => one.parts);
    const id = records[0]?.id ?? '';
    const { summary, details } = firstWords(records);
    const question = (0,advisories_ecosystem/* questionOf */.YH)(asked);
    const version = 'version' in question ? question.version : asked.version;
    return {
        id,
        aliases: [...new Set(records.flatMap(namesOf))].filter((name) => name !== id),
        summary,
        details,
        uri: `https://osv.dev/vulnerability/${encodeURIComponent(id)}`,
        ...weightOf(told, score),
        cwe: [...new Set(records.flatMap(cweOf))],
        fixed: fixedVersions(asked.ecosystem, version, parts),
        malicious: records.some(isMalicious),
        published: records.map(({ published }) => published).find((time) => time !== undefined),
        ...(parts.length > 0 && { affected: parts }),
    };
}
/** Many records have no summary: what is shown then is the first line of the details. */
function firstWords(records) {
    const text = (value) => value !== undefined && value.trim() !== '';
    const details = records.map((record) => record.details).find(text) ?? '';
    const summary = records.map((record) => record.summary).find(text);
    if (summary !== undefined)
        return { summary: summary.trim(), details };
    const line = details.split('\n').find((part) => /\w/.test(part)) ?? '';
    return { summary: line.length > maxSummary ? `${line.slice(0, maxSummary).trimEnd()}…` : line.trim(), details };
}
/** What the format recommends for a summary is 120 characters. */
const maxSummary = 160;
const cweOf = ({ database_specific: said }) => (said?.cwe_ids ?? []).flatMap((name) => {
    const [, number] = /^CWE-(\d{1,5})$/.exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
});
/** CWE-506 is "Embedded Malicious Code", which GitHub gives to its advisories of malware. */
const maliciousCode = 506;
const isMalicious = (record) => namesOf(record).some((name) => name.startsWith('MAL-')) ||
    record.database_specific?.['malicious-packages-origins'] !== undefined ||
    cweOf(record).includes(maliciousCode);

;// CONCATENATED MODULE: ./src/engines/advisories/record.ts


/** Of one record; the longest known lists of versions have some thousands. */
const maxVersions = 200_000;
const maxEvents = 20_000;
/** A list of text that is checked at once: of records it is nearly all there is. */
const texts = schemas/* custom */.IeY((value) => Array.isArray(value) && value.length <= maxVersions && value.every((item) => typeof item === 'string'), 'expected a list of text');
/** What a database says in its own way is left out where it isn't understood. */
const record_words = schemas/* string */.YjP().optional().catch(undefined);
const severity = (0,collections/* list */.p)(schemas/* object */.Ikc({ type: schemas/* string */.YjP(), score: schemas/* string */.YjP() }), 100)
    .optional()
    .catch(undefined);
const record_event = schemas/* object */.Ikc({
    introduced: schemas/* string */.YjP().optional(),
    fixed: schemas/* string */.YjP().optional(),
    last_affected: schemas/* string */.YjP().optional(),
    limit: schemas/* string */.YjP().optional(),
});
const range = schemas/* object */.Ikc({ type: schemas/* string */.YjP(), events: (0,collections/* list */.p)(record_event, maxEvents) });
const affected = schemas/* object */.Ikc({
    /** Records about repositories alone have none. */
    package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).optional(),
    ranges: (0,collections/* list */.p)(range, 10_000).optional(),
    versions: texts.optional(),
    severity,
    database_specific: schemas/* object */.Ikc({ severity: record_words }).optional().catch(undefined),
    ecosystem_specific: schemas/* object */.Ikc({ severity: record_words }).optional().catch(undefined),
});
/**
 * One record of the Open Source Vulnerability format 1.x, as far as it is read here. Fields that are not named are left out, as the
 * format asks of its readers.
 */
const recordSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP()
        .min(1)
        .max(200)
        .regex(/^[\w.:+-]+$/),
    /** RFC 3339. */
    modified: schemas/* string */.YjP().refine((text) => !Number.isNaN(Date.parse(text)), 'expected a time'),
    schema_version: schemas/* string */.YjP().regex(/^1\./, 'only version 1 of the format is read').optional(),
    published: record_words,
    withdrawn: schemas/* string */.YjP().optional(),
    aliases: texts.optional(),
    summary: record_words,
    details: record_words,
    severity,
    affected: (0,collections/* list */.p)(affected, 100_000).optional(),
    database_specific: schemas/* object */.Ikc({
        severity: record_words,
        cwe_ids: texts.optional().catch(undefined),
        'malicious-packages-origins': schemas/* unknown */.L5J().optional(),
    })
        .optional()
        .catch(undefined),
});

;// CONCATENATED MODULE: ./src/engines/advisories/mirror.ts














/**
 * Advisories of a copy on the disk: a folder of OSV records (JSON, YAML, the zips that OSV publishes; also in folders below), or one
 * such zip. It is as old as the newest record that it has of an ecosystem. Rejects with `EngineError` for a file
 * that isn't a record, and where it has none at all of an ecosystem that is asked about.
 */
function osvMirror(root) {
    const read = { packages: new Set(), records: new Map(), newest: new Map() };
    return {
        async query(packages) {
            const questions = packages.map(advisories_ecosystem/* questionOf */.YH);
            const asked = packages.filter((_, i) => isCompared(questions[i]?.kind));
            const missing = new Set(asked.map(keyOf).filter((key) => !read.packages.has(key)));
            if (missing.size > 0)
                await readMirror(root, missing, read);
            const ages = [...new Set(asked.map(({ ecosystem }) => ecosystem))].map((ecosystem) => {
                const newest = read.newest.get(ecosystem);
                if (newest !== undefined)
                    return newest;
                const name = advisories_ecosystem/* osvEcosystems */.g0[ecosystem];
                throw new src_errors/* EngineError */.NJ(`${root} holds no record of ${name}, so that it can't tell what is known of its packages; put OSV's ${name}/all.zip there`);
            });
            const score = await createScore();
            const unknown = new Map();
            const advisories = packages.map((one, i) => {
                const question = questions[i];
                if (question === undefined || !isCompared(question.kind)) {
                    unknown.set(i, question?.kind === 'unknown' ? question.reason : 'a mirror can not tell which versions a commit is in');
                    return [];
                }
                const about = (read.records.get(keyOf(one)) ?? []).filter(({ withdrawn }) => withdrawn === undefined);
                const verdicts = about.map((record) => affects(record, one));
                const unclear = about.find((_, j) => verdicts[j] === undefined);
                if (unclear !== undefined)
                    unknown.set(i, `the versions in ${unclear.id} can not be compared with "${one.version}"`);
                return advisoriesOf(about.filter((_, j) => verdicts[j] === true), one, score);
            });
            return { advisories, unknown, asOf: new Date(Math.min(Date.now(), ...ages)), stale: false };
        },
    };
}
const isCompared = (kind) => kind === 'package' || kind === 'moving';
const keyOf = ({ ecosystem, name }) => `${ecosystem}/${(0,advisories_ecosystem/* spelledName */.TQ)(ecosystem, name)}`;
/** As much of a record as tells whether it is wanted. */
const headSchema = recordSchema.pick({ id: true, modified: true }).extend({
    affected: (0,collections/* list */.p)(schemas/* object */.Ikc({ package: schemas/* object */.Ikc({ ecosystem: schemas/* string */.YjP(), name: schemas/* string */.YjP() }).optional() }), 100_000).optional(),
});
async function readMirror(root, wanted, held) {
    const found = new Map();
    let files = 0;
    for await (const { name, content } of filesOf(root)) {
        files++;
        const refuse = (problem) => new src_errors/* EngineError */.NJ(`${name} is not an OSV record: ${(0,reason/* oneLine */.T)(problem)}`);
        const data = dataOf(name, content, refuse);
        const head = headSchema.safeParse(data);
        if (!head.success)
            throw refuse(errors/* prettifyError */.S1(head.error));
        const time = Date.parse(head.data.modified);
        const keys = new Set();
        for (const { package: about } of head.data.affected ?? []) {
            const ecosystem = about === undefined ? undefined : ecosystemNamed(about.ecosystem);
            if (about === undefined || ecosystem === undefined)
                continue;
            held.newest.set(ecosystem, Math.max(time, held.newest.get(ecosystem) ?? 0));
            const key = keyOf({ ecosystem, name: about.name });
            if (wanted.has(key))
                keys.add(key);
        }
        if (keys.size === 0)
            continue;
        const record = recordSchema.safeParse(data);
        if (!record.success)
            throw refuse(errors/* prettifyError */.S1(record.error));
        for (const key of keys) {
            const known = found.get(key) ?? new Map();
            found.set(key, known);
            const other = known.get(record.data.id);
            // The same record may lie in a zip and beside it.
            if (other === undefined || Date.parse(other.modified) < time)
                known.set(record.data.id, record.data);
        }
    }
    if (files === 0)
        throw new src_errors/* EngineError */.NJ(`${root} holds no OSV record (.json, .yaml or .zip)`);
    for (const key of wanted) {
        held.packages.add(key);
        held.records.set(key, [...(found.get(key)?.values() ?? [])]);
    }
}
function dataOf(name, content, refuse) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
        // Nothing but text: 1.10 is a version, and no number.
        return name.endsWith('.json') ? JSON.parse(text) : (0,dist/* parse */.qg)(text, { schema: 'failsafe', maxAliasCount: 0 });
    }
    catch (error) {
        throw refuse((0,src_errors/* messageOf */.bD)(error));
    }
}
/** The largest known have some megabytes. */
const maxRecordBytes = 64 * 2 ** 20;
async function* filesOf(file) {
    if (!isFolder(file)) {
        if (!file.endsWith('.zip'))
            throw new src_errors/* EngineError */.NJ(`${file} is neither a folder nor a zip of OSV records`);
        yield* membersOf(file);
        return;
    }
    for (const entry of entriesOf(file)) {
        const below = external_node_path_default().join(file, entry.name);
        // What belongs to git, and to an editor.
        if (entry.name.startsWith('.'))
            continue;
        if (entry.isDirectory())
            yield* filesOf(below);
        else if (entry.isFile() && entry.name.endsWith('.zip'))
            yield* membersOf(below);
        else if (entry.isFile() && isRecordName(entry.name))
            yield { name: below, content: contentOf(below) };
    }
}
const isRecordName = (name) => /\.(?:json|ya?ml)$/.test(name);
const isFolder = (file) => onDisk(file, () => (0,external_node_fs_.statSync)(file).isDirectory());
const entriesOf = (folder) => onDisk(folder, () => (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true }));
function onDisk(file, work) {
    try {
        return work();
    }
    catch (error) {
        throw new src_errors/* EngineError */.NJ(`${file} can't be read: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
}
function contentOf(file) {
    try {
        return (0,disk/* readAtMost */.rU)(file, maxRecordBytes);
    }
    catch (error) {
        throw new src_errors/* EngineError */.NJ(`${file} can't be read: ${(0,src_errors/* messageOf */.bD)(error)}`);
    }
}
/** All that OSV knows of npm is more than what zips may have by default. */
const zipLimits = { entries: 2_000_000, directoryBytes: 512 * 2 ** 20 };
async function* membersOf(file) {
    const descriptor = onDisk(file, () => (0,external_node_fs_.openSync)(file, 'r'));
    try {
        const zip = await (0,formats_zip/* openZip */.QH)(sourceOf(descriptor), zipLimits);
        for (const entry of zip.entries) {
            if (entry.kind !== 'file' || !isRecordName(entry.name))
                continue;
            const pieces = [];
            for await (const piece of zip.read(entry, maxRecordBytes))
                pieces.push(piece);
            yield { name: `${file}: ${entry.name}`, content: Buffer.concat(pieces) };
        }
    }
    catch (error) {
        throw error instanceof formats_zip/* ZipError */.Wz ? new src_errors/* EngineError */.NJ(`${file} can't be read: ${error.message}`) : error;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Reads at once: a hundred thousand small waits cost more than the reading. */
function sourceOf(descriptor) {
    return {
        size: (0,external_node_fs_.fstatSync)(descriptor).size,
        read: (offset, length) => {
            const bytes = Buffer.allocUnsafe(length);
            return Promise.resolve(bytes.subarray(0, (0,external_node_fs_.readSync)(descriptor, bytes, 0, length, offset)));
        },
    };
}

// EXTERNAL MODULE: ./src/http/json-client.ts + 1 modules
var json_client = __webpack_require__(81691);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/http/in-parallel.ts
var in_parallel = __webpack_require__(18485);
;// CONCATENATED MODULE: ./src/engines/advisories/client.ts






const defaultLimits = {
    ...json_client/* defaultJsonLimits */.Q1,
    /** OSV's documentation: "a response size limit of 32MiB when using HTTP/1.1". */
    maxAnswerBytes: 32 * 2 ** 20,
    parallel: 16,
    maxPages: 100,
    batch: 1_000,
};
const listedSchema = recordSchema.pick({ id: true, modified: true });
const batchAnswer = schemas/* object */.Ikc({
    results: (0,collections/* list */.p)(schemas/* looseObject */._H3({
        vulns: (0,collections/* list */.p)(listedSchema, 100_000).optional(),
        next_page_token: schemas/* string */.YjP().max(10_000).optional(),
    })
        .refine((result) => !['error', 'code', 'message', 'status'].some((key) => key in result), 'an error stands where the answer to one query goes'), 10_000),
});
/** For one question: the time that it may take runs from now on. */
function createOsvClient({ url, signal, sleep, random, ...options }) {
    const limits = { ...defaultLimits, ...options.limits };
    /** Ends what else is under way when one request has failed. */
    const failing = new AbortController();
    const { parallel } = limits;
    const client = (0,json_client/* createJsonClient */.iY)({
        name: 'OSV',
        address: addressOf(url),
        advice: 'the address is that of an OSV API, without /v1 (the public one is https://api.osv.dev)',
        standIn: 'a copy on the disk (osv.mirror) or an earlier answer (osv.stale-ok) can stand in for it',
        limits,
        sleep,
        random,
        signal: signal === undefined ? failing.signal : AbortSignal.any([failing.signal, signal]),
    });
    async function ask(queries) {
        const doing = `asking about ${queries.length} packages`;
        const { results } = await client.call({
            doing,
            path: '/v1/querybatch',
            body: JSON.stringify({ queries }),
            answer: batchAnswer,
        });
        if (results.length !== queries.length)
            throw client.unexpected(doing, `${results.length} results for ${queries.length} queries`);
        return results;
    }
    return {
        async list(queries) {
            const listed = queries.map(() => new Map());
            let open = queries.map((query, index) => ({ query, index, token: undefined }));
            for (let page = 1; open.length > 0; page++) {
                if (page > limits.maxPages)
                    throw client.unexpected('reading page after page', `more than ${limits.maxPages} pages`);
                const batches = [];
                for (let i = 0; i < open.length; i += limits.batch)
                    batches.push(open.slice(i, i + limits.batch));
                const rest = await (0,in_parallel/* inParallel */.H)(batches, { parallel, failing }, async (batch) => {
                    const asked = batch.map(({ query, token }) => ({
                        ...query,
                        ...(token !== undefined && { page_token: token }),
                    }));
                    const results = await ask(asked);
                    return batch.flatMap(({ query, index, token }, i) => {
                        const { vulns = [], next_page_token: next = '' } = results[i] ?? {};
                        for (const found of vulns)
                            listed[index]?.set(found.id, found);
                        if (next !== '' && next === token)
                            throw client.unexpected('reading page after page', 'the same page again');
                        return next === '' ? [] : [{ query, index, token: next }];
                    });
                });
                open = rest.flat();
            }
            return listed.map((found) => [...found.values()]);
        },
        records: (ids) => (0,in_parallel/* inParallel */.H)(ids, { parallel, failing }, async (id) => {
            const doing = `reading ${id}`;
            const record = await client.call({ doing, path: `/v1/vulns/${encodeURIComponent(id)}`, answer: recordSchema });
            if (record.id !== id)
                throw client.unexpected(doing, `it is ${record.id}`);
            return record;
        }),
    };
}
/** What requests are sent to, without a slash at the end. @throws EngineError for what is no address of a server. */
function addressOf(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '')
        throw new src_errors/* EngineError */.NJ(`OSV: "${text.slice(0, 80)}" is not the http:// or https:// address of an OSV API, such as https://api.osv.dev`);
    if (url.username !== '' || url.password !== '')
        throw new src_errors/* EngineError */.NJ('OSV: the address of the API holds a user name or password, which are not sent; leave them out');
    return url.href.replace(/\/+$/, '').replace(/\/v1$/, '');
}

;// CONCATENATED MODULE: ./src/engines/advisories/cache.ts







/** Another one's files are not read. */
const format = 1;
const maxFileBytes = 64 * 2 ** 20;
/** Clocks of machines that share a cache differ; what is further in the future would never grow old. */
const maxAheadMs = 5 * 60_000;
const answerFile = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(format),
    key: schemas/* string */.YjP(),
    asOf: iso/* datetime */.w$().transform((text) => new Date(text)),
    listed: (0,collections/* list */.p)(listedSchema, 1_000_000),
});
const recordFile = schemas/* object */.Ikc({
    format: schemas/* literal */.euz(format),
    key: schemas/* string */.YjP(),
    modified: schemas/* string */.YjP(),
    record: recordSchema,
});
/**
 * Of one server's answers. A file that is damaged, cut off or another one's is as none, and what can't be written is not kept: the
 * answer is right without it.
 */
function createAdvisoryCache(folder, address, now) {
    const fileOf = (kind, key) => {
        const digest = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([address, key]))
            .digest('hex')
            .slice(0, 32);
        return external_node_path_default().join(folder, `${kind}-${digest}.json`);
    };
    const write = (file, content) => {
        const unfinished = `${file}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
        const kept = attempt(() => {
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
            (0,external_node_fs_.writeFileSync)(unfinished, JSON.stringify(content), { flag: 'wx' });
            (0,external_node_fs_.renameSync)(unfinished, file);
            return true;
        });
        if (kept === undefined)
            attempt(() => {
                (0,external_node_fs_.rmSync)(unfinished);
            });
    };
    return {
        answer(key) {
            const { data } = answerFile.safeParse(cache_contentOf(fileOf('answer', key)));
            if (data?.key !== key || data.asOf.getTime() > now().getTime() + maxAheadMs)
                return undefined;
            return data;
        },
        record({ id, modified }) {
            const { data } = recordFile.safeParse(cache_contentOf(fileOf('record', id)));
            if (data?.key !== id || data.record.id !== id)
                return undefined;
            const { modified: kept, record } = data;
            const isAsListed = [kept, record.modified].some((time) => Date.parse(time) >= Date.parse(modified));
            return isAsListed ? record : undefined;
        },
        keepAnswer(key, { asOf, listed }) {
            write(fileOf('answer', key), { format, key, asOf: asOf.toISOString(), listed });
        },
        keepRecord({ id, modified }, record) {
            write(fileOf('record', id), { format, key: id, modified, record });
        },
    };
}
const cache_contentOf = (file) => attempt(() => ((0,external_node_fs_.statSync)(file).size > maxFileBytes ? undefined : JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'))));
/** Undefined where the disk, or what lies there, doesn't allow it. */
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engines/advisories/osv-api.ts








const publicOsv = 'https://api.osv.dev';
const defaultMaxAgeMs = 6 * 60 * 60_000;
/**
 * Asks an OSV API, which does the comparing of versions itself: what it answers counts, whatever its records' own ranges say. Its
 * answers are kept. Rejects with `EngineError` where one package can't be told about, from the server or, if stale answers will do, the cache.
 */
function osvApi(options = {}) {
    const { url = publicOsv, maxAgeMs = defaultMaxAgeMs, staleOk = false, now = () => new Date() } = options;
    const address = addressOf(url);
    const cache = options.cache === undefined ? undefined : createAdvisoryCache(options.cache, address, now);
    return {
        async query(packages) {
            const questions = packages.map(advisories_ecosystem/* questionOf */.YH);
            const queries = new Map();
            for (const question of questions) {
                const query = queryOf(question);
                if (query !== undefined)
                    queries.set(JSON.stringify(query), query);
            }
            const held = new Map();
            for (const key of queries.keys()) {
                const answer = cache?.answer(key);
                if (answer !== undefined)
                    held.set(key, answer);
            }
            const records = new Map();
            let known;
            let stale = false;
            try {
                known = await ask(queries, held, records);
            }
            catch (error) {
                if (!(error instanceof json_client/* UnavailableError */.hG) || !staleOk)
                    throw error;
                known = fromCache(queries, held, records, error);
                stale = true;
            }
            return answerOf(packages, questions, known, records, { stale, now: now() });
        },
    };
    /** Of what is young enough from the cache, the rest from the server. */
    async function ask(queries, held, records) {
        const client = createOsvClient({ ...options, url });
        const start = now();
        const known = new Map();
        const toAsk = [];
        for (const [key, query] of queries) {
            const answer = held.get(key);
            if (answer !== undefined && start.getTime() - answer.asOf.getTime() < maxAgeMs)
                known.set(key, answer);
            else
                toAsk.push([key, query]);
        }
        const answers = toAsk.length === 0 ? [] : await client.list(toAsk.map(([, query]) => query));
        const asked = new Map(toAsk.map(([key], i) => [key, { listed: answers[i] ?? [], asOf: start }]));
        for (const [key, answer] of asked)
            known.set(key, answer);
        const missing = new Map();
        for (const listed of allListed(known)) {
            const record = cache?.record(listed);
            if (record === undefined)
                missing.set(listed.id, listed);
            else
                records.set(listed.id, record);
        }
        const fetched = missing.size === 0 ? [] : await client.records([...missing.keys()]);
        for (const record of fetched) {
            records.set(record.id, record);
            const listed = missing.get(record.id);
            if (listed !== undefined)
                cache?.keepRecord(listed, record);
        }
        // Only now: an answer without its records is none.
        for (const [key, answer] of asked)
            cache?.keepAnswer(key, answer);
        return known;
    }
    function fromCache(queries, held, records, cause) {
        const known = new Map();
        for (const [key, query] of queries) {
            const answer = held.get(key);
            if (answer === undefined)
                throw notKept(query, cause);
            known.set(key, answer);
            for (const listed of answer.listed) {
                const record = records.get(listed.id) ?? cache?.record(listed);
                if (record === undefined)
                    throw notKept(query, cause);
                records.set(listed.id, record);
            }
        }
        return known;
    }
}
/** The newest that is listed of each record: two answers of different age may both name it. */
function allListed(known) {
    const newest = new Map();
    for (const { listed } of known.values()) {
        for (const one of listed) {
            const other = newest.get(one.id);
            if (other === undefined || Date.parse(other.modified) < Date.parse(one.modified))
                newest.set(one.id, one);
        }
    }
    return newest.values();
}
function queryOf(question) {
    switch (question.kind) {
        case 'package':
            return { package: question.package, version: question.version };
        case 'moving':
            return { package: question.package };
        case 'commit':
            return { commit: question.commit };
        case 'unknown':
            return undefined;
    }
}
function notKept(query, { message }) {
    const about = 'commit' in query ? query.commit : `${query.package.name} ${query.version ?? ''}`.trim();
    return new src_errors/* EngineError */.NJ(`${message}; and the cache has no whole answer about ${about.slice(0, 100)}`);
}
async function answerOf(packages, questions, known, records, { stale, now }) {
    const score = await createScore();
    const unknown = new Map();
    const advisories = packages.map((asked, i) => {
        const question = questions[i];
        if (question === undefined || question.kind === 'unknown') {
            unknown.set(i, question?.reason ?? '');
            return [];
        }
        const { listed = [] } = known.get(JSON.stringify(queryOf(question))) ?? {};
        const about = listed.flatMap(({ id }) => records.get(id) ?? []);
        // Of a moving tag the server can't tell.
        const found = question.kind === 'moving' ? about.filter((record) => affects(record, asked) !== false) : about;
        return advisoriesOf(found, asked, score);
    });
    const oldest = [...known.values()].reduce((time, { asOf }) => Math.min(time, asOf.getTime()), now.getTime());
    return { advisories, unknown, asOf: new Date(oldest), stale };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/engines/advisories/threat-files.ts






/** Unpacked: the scores of all CVEs have some 10 MB, the catalogue 2. */
const maxBytes = 256 * 2 ** 20;
/** Reads the files that are given, whole. @throws EngineError naming the file and the line of what can't be read. */
function readThreats({ epss, kev }) {
    const scores = epss === undefined ? undefined : scoresIn(epss, textOf(epss));
    const known = kev === undefined ? undefined : catalogueIn(kev, textOf(kev));
    return {
        epss(names) {
            const found = names.flatMap((name) => scores?.get(name) ?? []);
            return found.length === 0 ? undefined : Math.max(...found);
        },
        exploited: (names) => (known === undefined ? undefined : names.some((name) => known.has(name))),
    };
}
/** The same source, its advisories with what the files, read once, tell of their exploitation. Rejects as `readThreats` throws. */
function withThreatFiles(source, files) {
    let threats;
    return {
        async query(packages) {
            const { epss, exploited } = (threats ??= readThreats(files));
            const answer = await source.query(packages);
            const told = (advisory) => {
                const names = [advisory.id, ...advisory.aliases];
                const [score, isExploited] = [epss(names), exploited(names)];
                return {
                    ...advisory,
                    ...(score !== undefined && { epss: score }),
                    ...(isExploited !== undefined && { exploited: isExploited }),
                };
            };
            return { ...answer, advisories: answer.advisories.map((found) => found.map(told)) };
        },
    };
}
function textOf(file) {
    try {
        const content = (0,disk/* readAtMost */.rU)(file, maxBytes);
        const packed = content[0] === 0x1f && content[1] === 0x8b;
        const bytes = packed ? (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: maxBytes }) : content;
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw new src_errors/* EngineError */.NJ(`${file} can't be read: ${(0,reason/* oneLine */.T)((0,src_errors/* messageOf */.bD)(error))}`);
    }
}
const cve = /^CVE-\d{4}-\d{4,19}$/;
function scoresIn(file, text) {
    const scores = new Map();
    const table = tableIn(file, text, ['cve', 'epss']);
    for (const { line, values } of table) {
        const [name = '', value = ''] = values;
        const score = /^\d*\.?\d+(?:e-?\d{1,3})?$/i.test(value) ? Number(value) : NaN;
        if (!cve.test(name) || !(score >= 0 && score <= 1))
            throw new src_errors/* EngineError */.NJ(`${file}: line ${line} has no CVE with a score from 0 to 1`);
        scores.set(name, score);
    }
    return scores;
}
const catalogue = schemas/* object */.Ikc({
    count: schemas/* number */.aig().optional(),
    vulnerabilities: (0,collections/* list */.p)(schemas/* object */.Ikc({ cveID: schemas/* string */.YjP().regex(cve, 'not a CVE') }), 1_000_000),
});
function catalogueIn(file, text) {
    if (!/^\s*\{/.test(text)) {
        const names = new Set();
        for (const { line, values } of tableIn(file, text, ['cveID'])) {
            const [name = ''] = values;
            if (!cve.test(name))
                throw new src_errors/* EngineError */.NJ(`${file}: line ${line} has no CVE`);
            names.add(name);
        }
        return names;
    }
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        throw new src_errors/* EngineError */.NJ(`${file} is not JSON, or cut off: ${(0,reason/* oneLine */.T)((0,src_errors/* messageOf */.bD)(error))}`);
    }
    const parsed = catalogue.safeParse(data);
    if (!parsed.success)
        throw new src_errors/* EngineError */.NJ(`${file} is not the catalogue of exploited vulnerabilities: ${(0,reason/* oneLine */.T)(errors/* prettifyError */.S1(parsed.error))}`);
    const { count, vulnerabilities } = parsed.data;
    if (vulnerabilities.length === 0 || (count !== undefined && count !== vulnerabilities.length))
        throw new src_errors/* EngineError */.NJ(`${file} is not whole: ${vulnerabilities.length} of ${count ?? 'at least 1'} entries`);
    return new Set(vulnerabilities.map(({ cveID }) => cveID));
}
/** The rows of a CSV file with these columns. The file of scores begins with a comment. */
function* tableIn(file, text, columns) {
    if (!/\n\s*$/.test(text))
        throw new src_errors/* EngineError */.NJ(`${file} ends within a line: it is cut off`);
    let places;
    let width = 0;
    let rows = 0;
    for (const { line, cells } of rowsIn(file, text)) {
        if (places === undefined) {
            if (cells[0]?.startsWith('#') === true && line === 1)
                continue;
            const names = cells;
            places = columns.map((column) => names.indexOf(column));
            width = cells.length;
            if (places.includes(-1))
                throw new src_errors/* EngineError */.NJ(`${file}: line ${line} does not name the columns ${columns.map((name) => `"${name}"`).join(' and ')}`);
            continue;
        }
        if (cells.length !== width)
            throw new src_errors/* EngineError */.NJ(`${file}: line ${line} has ${cells.length} of ${width} columns`);
        rows++;
        yield { line, values: places.map((place) => cells[place]?.trim() ?? '') };
    }
    if (rows === 0)
        throw new src_errors/* EngineError */.NJ(`${file} has no row`);
}
/** Source: RFC 4180. A quoted cell may hold line breaks. */
function* rowsIn(file, text) {
    const cell = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
    let [line, from] = [1, 1];
    let cells = [];
    cell.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
    while (cell.lastIndex < text.length) {
        const found = cell.exec(text);
        if (found === null)
            throw new src_errors/* EngineError */.NJ(`${file}: line ${line} is not CSV, or cut off`);
        const [whole, quoted, plain = '', end] = found;
        cells.push(quoted?.replaceAll('""', '"') ?? plain);
        for (const letter of whole)
            if (letter === '\n')
                line++;
        if (end === ',')
            continue;
        if (cells.length > 1 || cells[0] !== '')
            yield { line: from, cells };
        cells = [];
        from = line;
    }
    if (cells.length > 0)
        yield { line: from, cells };
}

;// CONCATENATED MODULE: ./src/engines/advisories/upgrade.ts



/**
 * The lowest version after the installed one that clears every advisory, of those that they name as fixed; undefined where none does: one has no
 * fixed version, or the version can't be compared. That it is clear of other advisories isn't said.
 */
function smallestUpgrade({ ecosystem, version }, advisories) {
    const question = (0,advisories_ecosystem/* questionOf */.YH)({ ecosystem, name: '-', version });
    if (!('version' in question))
        return undefined;
    const after = (fixed) => ((0,formats_versions/* compareVersions */.Z)(ecosystem, fixed, question.version) ?? 0) > 0;
    return [...new Set(advisories.flatMap(({ fixed }) => fixed))]
        .filter(after)
        .sort((a, b) => (0,formats_versions/* compareVersions */.Z)(ecosystem, a, b) ?? 0)
        .find((candidate) => advisories.every((advisory) => clears(candidate, advisory, ecosystem)));
}
/** An advisory without ranges (of another tool) is cleared by what it names, and from the last of that on. */
function clears(candidate, { affected, fixed }, ecosystem) {
    if (affected !== undefined)
        return isAffected(ecosystem, candidate, affected) === false;
    return (fixed.includes(candidate) ||
        (fixed.length > 0 && fixed.every((version) => ((0,formats_versions/* compareVersions */.Z)(ecosystem, candidate, version) ?? -1) >= 0)));
}

;// CONCATENATED MODULE: ./src/engines/advisories/index.ts






/***/ }),

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
/* harmony import */ var _project__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12837);


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
const mayTakeIn = new Set(['requirements.txt', 'pyproject.toml', 'setup.cfg', 'environment.yml']);
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

/***/ 43087:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ crc32)
/* harmony export */ });
/** Entry `[byte]` of table k is the CRC of `byte` followed by k zero bytes: four bytes are taken at a time. */
function makeTables() {
    const tables = [new Uint32Array(256), new Uint32Array(256), new Uint32Array(256), new Uint32Array(256)];
    for (let byte = 0; byte < 256; byte++) {
        let value = byte;
        for (let bit = 0; bit < 8; bit++)
            value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
        tables[0][byte] = value;
    }
    for (let byte = 0; byte < 256; byte++) {
        let value = tables[0][byte] ?? 0;
        for (const table of tables.slice(1)) {
            value = (tables[0][value & 0xff] ?? 0) ^ (value >>> 8);
            table[byte] = value;
        }
    }
    return tables;
}
const [t0, t1, t2, t3] = makeTables();
/** The CRC-32 of zip (ISO 3309, reflected), continued from `before`. Node has one of its own only from 20.15 on. */
function crc32(bytes, before = 0) {
    let value = ~before;
    const whole = bytes.length & ~3;
    for (let at = 0; at < whole; at += 4) {
        value ^=
            (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
        value =
            (t3[value & 0xff] ?? 0) ^
                (t2[(value >>> 8) & 0xff] ?? 0) ^
                (t1[(value >>> 16) & 0xff] ?? 0) ^
                (t0[value >>> 24] ?? 0);
    }
    for (let at = whole; at < bytes.length; at++)
        value = (t0[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
    return ~value >>> 0;
}


/***/ }),

/***/ 9055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readDirectory),
/* harmony export */   y: () => (/* binding */ utf8Flag)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46933);
/* harmony import */ var _fields__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94239);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60852);
/* harmony import */ var _source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59747);





const utf8Flag = 1 << 11;
const endBytes = 22;
const maxComment = 0xffff;
const locatorBytes = 20;
const end64Bytes = 56;
const recordBytes = 46;
const recordSignature = 0x0201_4b50;
const localSignature = 0x0403_4b50;
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const locatorSignature = 0x0706_4b50;
const end64Signature = 0x0606_4b50;
async function readDirectory(source, limits) {
    const { count, bytes, start } = await readEnd(source);
    if (count > limits.entries)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('too-large', `it has ${count} entries, more than ${limits.entries}`);
    if (bytes > limits.directoryBytes)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('too-large', `its directory has ${bytes} bytes, more than ${limits.directoryBytes}`);
    const directory = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, start, bytes);
    const records = [];
    let at = 0;
    while (at < directory.length) {
        if (records.length === count)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `its directory holds more than the ${count} entries it states`);
        const record = readRecord(directory, at);
        records.push(record.record);
        at = record.end;
    }
    if (records.length < count)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `its directory holds ${records.length} of the ${count} entries it states`);
    return { records, start };
}
async function readEnd(source) {
    const tailStart = Math.max(0, source.size - endBytes - maxComment);
    const tail = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, tailStart, source.size - tailStart);
    const place = await findEnd(source, tail);
    const end = tail.subarray(place, place + endBytes);
    const field = (at) => end.readUInt16LE(at);
    const stated = {
        disks: [field(4), field(6)],
        counts: [field(8), field(10)],
        bytes: end.readUInt32LE(12),
        start: end.readUInt32LE(16),
    };
    const endStart = tailStart + place;
    const wide = await readEnd64(source, endStart);
    if (wide === undefined) {
        if (stated.disks.some((disk) => disk !== 0))
            throw severalParts();
        const [here = 0, count = 0] = stated.counts;
        if (here !== count)
            throw severalParts();
        return tiled({ count, bytes: stated.bytes, start: stated.start }, endStart);
    }
    const agrees = (narrow, value, full) => narrow === full || narrow === value;
    if (!stated.disks.every((disk) => agrees(disk, 0, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full16 */ .lL)) ||
        !stated.counts.every((count) => agrees(count, wide.count, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full16 */ .lL)) ||
        !agrees(stated.bytes, wide.bytes, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full32 */ .Bk) ||
        !agrees(stated.start, wide.start, _fields__WEBPACK_IMPORTED_MODULE_1__/* .full32 */ .Bk))
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', 'its two end records (zip and zip64) contradict each other');
    return tiled(wide, wide.recordStart);
}
const severalParts = () => new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('unsupported', 'it is one part of an archive in several parts');
/** The directory has to lie directly before its end record. */
function tiled({ count, bytes, start }, end) {
    const missing = end - bytes - start;
    if (missing > 0)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `${missing} bytes lie in front of the archive, or between its directory and its end`);
    if (missing < 0)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'its directory does not lie where it says, or the file is cut off');
    return { count, bytes, start };
}
/** The place of the end record in the last bytes of the file: the only one that any reader could take. */
async function findEnd(source, tail) {
    const places = [];
    for (let at = tail.indexOf(endSignature); at !== -1; at = tail.indexOf(endSignature, at + 1))
        places.push(at);
    const last = places.at(-1);
    if (last === undefined) {
        const begins = source.size >= 4 && (await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, 0, 4)).readUInt32LE(0) === localSignature;
        if (begins)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'it begins as a zip file and has no end: it is cut off, or something follows it');
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('not-zip', 'it is not a zip file');
    }
    const afterComment = (at) => at + endBytes > tail.length ? Infinity : at + endBytes + tail.readUInt16LE(at + 20);
    const fitting = places.filter((at) => afterComment(at) === tail.length);
    const [place] = fitting;
    if (place === undefined) {
        const rest = tail.length - afterComment(last);
        if (rest > 0)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `${rest} bytes follow the end of the archive`);
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'its end is cut off');
    }
    if (fitting.length > 1 || place !== last)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', 'it has two ends, one inside the comment of the other');
    return place;
}
/** The zip64 end record before the end record at `end`, if there is one. */
async function readEnd64(source, end) {
    if (end < locatorBytes)
        return undefined;
    const locator = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, end - locatorBytes, locatorBytes);
    if (locator.readUInt32LE(0) !== locatorSignature)
        return undefined;
    const recordStart = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(locator, 8);
    const damaged = () => {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'its zip64 end record can not be found where it says');
    };
    if (locator.readUInt32LE(4) !== 0 || locator.readUInt32LE(16) > 1)
        throw severalParts();
    if (recordStart + end64Bytes > end - locatorBytes)
        damaged();
    const record = await (0,_source__WEBPACK_IMPORTED_MODULE_3__/* .readFully */ .lR)(source, recordStart, end64Bytes);
    // The size of the record leaves out itself and the signature.
    if (record.readUInt32LE(0) !== end64Signature || recordStart + 12 + (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 4) !== end - locatorBytes)
        damaged();
    if (record.readUInt32LE(16) !== 0 || record.readUInt32LE(20) !== 0)
        throw severalParts();
    const count = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 32);
    if ((0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 24) !== count)
        throw severalParts();
    return { count, bytes: (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 40), start: (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .uint64 */ .VV)(record, 48), recordStart };
}
function readRecord(directory, at) {
    const damaged = () => {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `its directory can't be read at byte ${at}`);
    };
    if (at + recordBytes > directory.length || directory.readUInt32LE(at) !== recordSignature)
        damaged();
    const short = (offset) => directory.readUInt16LE(at + offset);
    const long = (offset) => directory.readUInt32LE(at + offset);
    const nameEnd = at + recordBytes + short(28);
    const extraEnd = nameEnd + short(30);
    const end = extraEnd + short(32);
    if (end > directory.length)
        damaged();
    const flags = short(8);
    const nameBytes = directory.subarray(at + recordBytes, nameEnd);
    const name = (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .decodeName */ .e4)(nameBytes, (flags & utf8Flag) !== 0);
    const problem = (0,_names__WEBPACK_IMPORTED_MODULE_2__/* .nameProblem */ .rH)(name);
    if (problem !== undefined)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .H)(name)} ${problem}`);
    const { zip64, otherName } = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .readExtra */ .li)(directory.subarray(nameEnd, extraEnd), name);
    if (otherName !== undefined && !otherName.equals(nameBytes))
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .H)(name)} has a second name, ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_4__/* .shownName */ .H)(otherName.toString())}`);
    if (short(34) !== 0 && short(34) !== _fields__WEBPACK_IMPORTED_MODULE_1__/* .full16 */ .lL)
        throw severalParts();
    const [size = 0, packedSize = 0, offset = 0] = (0,_fields__WEBPACK_IMPORTED_MODULE_1__/* .widened */ ["do"])([long(24), long(20), long(42)], zip64, name);
    return {
        record: { name, nameBytes, flags, method: short(10), crc: long(16), packedSize, size, offset, mode: short(40) },
        end,
    };
}


/***/ }),

/***/ 79814:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ ZipError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A zip file can't be read, or not in one way only. The message is one line and names the entry, where it is about one. */
class ZipError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .GatehouseError */ .GA {
    problem;
    name = 'ZipError';
    constructor(problem, message) {
        super(message);
        this.problem = problem;
    }
}


/***/ }),

/***/ 94239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ full32),
/* harmony export */   VV: () => (/* binding */ uint64),
/* harmony export */   "do": () => (/* binding */ widened),
/* harmony export */   lL: () => (/* binding */ full16),
/* harmony export */   li: () => (/* binding */ readExtra)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46933);


/** The value of a 16 or 32-bit field that means: see the zip64 record. */
const full16 = 0xffff;
const full32 = 0xffff_ffff;
/** A 64-bit number that can be counted with. */
function uint64(bytes, at) {
    const value = bytes.readBigUInt64LE(at);
    if (value > BigInt(Number.MAX_SAFE_INTEGER))
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `it states a size of ${value} bytes`);
    return Number(value);
}
const zip64Id = 0x0001;
const unicodePathId = 0x7075;
/** Takes the extra field of a header apart. `name` is of its entry, for messages. */
function readExtra(extra, name) {
    let zip64;
    let otherName;
    let at = 0;
    const damaged = () => {
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)}: its extra fields can't be read`);
    };
    while (at + 4 <= extra.length) {
        const id = extra.readUInt16LE(at);
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            damaged();
        const data = extra.subarray(at + 4, end);
        if (id === zip64Id)
            zip64 = zip64 === undefined ? data : damaged();
        // Version, and CRC of the name that it stands beside.
        if (id === unicodePathId)
            otherName = data.length < 5 ? damaged() : data.subarray(5);
        at = end;
    }
    // Tools that align files fill up with less than a field.
    if (extra.subarray(at).some((byte) => byte !== 0))
        damaged();
    return { zip64, otherName };
}
/**
 * `values` (32 bits each, in the order of the zip64 field) with those that say "see the zip64 field" taken from there. One that says
 * so without such a field is what it is.
 */
function widened(values, zip64, name) {
    if (zip64 === undefined)
        return [...values];
    let at = 0;
    return values.map((value) => {
        if (value !== full32)
            return value;
        if (at + 8 > zip64.length)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)}: its zip64 field lacks a size that it has to hold`);
        at += 8;
        return uint64(zip64, at - 8);
    });
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

/***/ 60852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ refuseCollisions),
/* harmony export */   e4: () => (/* binding */ decodeName),
/* harmony export */   rH: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);
/* harmony import */ var _shown_name__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46933);


/** PATH_MAX of Linux; a longer name can't be a file's anywhere. */
const maxNameBytes = 4_096;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The name that header bytes stand for. Without the UTF-8 flag they are code page 437 by the standard and UTF-8 in practice; what is
 * neither is read as Latin-1: the ASCII in it, which decides where it leads and what kind of file it is, is the same in all three.
 */
function decodeName(bytes, flaggedUtf8) {
    if (bytes.length > maxNameBytes)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('too-large', `the name of an entry has ${bytes.length} bytes`);
    try {
        return utf8.decode(bytes);
    }
    catch {
        const name = bytes.toString('latin1');
        if (flaggedUtf8)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', `the name of entry ${(0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(name)} is not UTF-8, as it says it is`);
        return name;
    }
}
/** What is wrong with a name; undefined for a relative path that means the same everywhere. A folder's ends in a slash. */
function nameProblem(name) {
    if (name === '')
        return 'has no name';
    if (name.includes('\0'))
        return 'has a NUL in its name';
    if (name.includes('\\'))
        return 'has a backslash in its name, which some systems take for a slash';
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name))
        return 'has an absolute path';
    const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/');
    if (parts.includes('..'))
        return 'leads out of the archive (..)';
    if (parts.some((part) => part === '' || part === '.'))
        return 'has an empty part or . in its path';
    return undefined;
}
/** Throws where two entries would be the same file, or one the folder that another lies in. */
function refuseCollisions(names) {
    // With the slash before every other character, what lies in a folder follows it directly. No name holds a NUL.
    const sorted = names.map((name) => name.replaceAll('/', '\0')).sort();
    for (let index = 1; index < sorted.length; index++) {
        const [before = '', here = ''] = [sorted[index - 1], sorted[index]];
        const path = before.endsWith('\0') ? before.slice(0, -1) : before;
        const shown = (0,_shown_name__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(path.replaceAll('\0', '/'));
        if (here === before || here === `${path}\0`)
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `two entries are named ${shown}`);
        if (before === path && here.startsWith(`${path}\0`))
            throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('ambiguous', `entry ${shown} is a file, and others lie in it as in a folder`);
    }
}


/***/ }),

/***/ 59747:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MK: () => (/* binding */ defaultLimits),
/* harmony export */   Xl: () => (/* binding */ bytesSource),
/* harmony export */   lR: () => (/* binding */ readFully)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79814);

const defaultLimits = {
    entries: 200_000,
    directoryBytes: 64 * 2 ** 20,
    totalBytes: 2 ** 40,
    prefix: false,
};
/** An archive that is in memory. */
function bytesSource(bytes) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return {
        size: buffer.length,
        read: (offset, length) => Promise.resolve(buffer.subarray(offset, offset + length)),
    };
}
async function readFully(source, offset, length) {
    if (offset + length > source.size)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'it is cut off');
    const bytes = await source.read(offset, length);
    if (bytes.length !== length)
        throw new _error__WEBPACK_IMPORTED_MODULE_0__/* .ZipError */ .W('damaged', 'it became shorter while it was read');
    return bytes;
}


/***/ }),

/***/ 15545:
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
// EXTERNAL MODULE: ./src/policy/globs.ts
var globs = __webpack_require__(973);
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
    'packages-not-looked-up': {
        severity: 'info',
        title: 'Packages whose vulnerabilities are not known',
        help: 'They have no exact version here, or are of an ecosystem that the source of advisories does not know. Pin what can be pinned; ask another engine about the rest.',
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

;// CONCATENATED MODULE: ./src/engines/dependencies/sources.ts



const fullCommit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i;
/** Git says a commit in full, and people by as many digits as name no other. */
const anyCommit = /^[0-9a-f]{7,64}$/i;
/** What comes from an address, and which of it isn't said for good. */
function sources(file) {
    const { dependencies, overrides = [] } = file.manifest;
    return [...dependencies, ...overrides].flatMap((each) => {
        const { origin, name, line, ecosystem } = each;
        if (ecosystem === 'github') {
            if (origin.kind !== 'repository' || fullCommit.test(origin.revision ?? ''))
                return [];
            const at = origin.revision === undefined ? 'without a version' : `at ${shown(origin.revision)}`;
            const message = `${shown(name)} is used ${at}, which can be moved to other code.`;
            return [detectionOf('unpinned-action', file, line, `${name}@${origin.revision ?? ''}`, message)];
        }
        const why = mutable(each, file);
        const message = `${shown(name)} is taken from ${why ?? ''}.`;
        return [
            ...insecureSource(file, each),
            ...(why === undefined ? [] : [detectionOf('mutable-source', file, line, name, message)]),
        ];
    });
}
/** From where it is taken, and why something else may be there tomorrow; undefined where that can't be. */
function mutable({ origin, ecosystem, hashes }, { manifest }) {
    // The commit of a submodule stands in the tree.
    if (ecosystem === 'git' && manifest.kind === '.gitmodules')
        return undefined;
    if (origin.kind === 'repository') {
        if (anyCommit.test(origin.revision ?? ''))
            return undefined;
        const at = origin.revision === undefined ? 'its default branch' : withoutQuery(origin.revision);
        return `${withoutUser(origin.url)}, ${at}, which may hold something else tomorrow`;
    }
    if (origin.kind !== 'archive' || manifest.locked || hashes.length > 0)
        return undefined;
    const isRemote = /^[a-z+]+:\/\//i.test(origin.url) && !/^file:/i.test(origin.url);
    const isHashed = /#(?:.*&)?(?:sha256|sha384|sha512)=/i.test(origin.url);
    return isRemote && !isHashed ? `${withoutUser(origin.url)} without a hash` : undefined;
}
function insecureSource(file, { origin, name, line }) {
    if (origin.kind === 'index' || origin.kind === 'folder')
        return [];
    if (isLocal(origin.url) || !/^(?:git\+)?(?:http|git|ftp):\/\//i.test(origin.url))
        return [];
    const message = `${shown(name)} is fetched from ${withoutUser(origin.url)}, without encryption.`;
    return [detectionOf('insecure-index', file, line, origin.url, message)];
}
/** Entries of a lock file that fetch something else than they say, or than people ask for. */
function forged({ manifest, lock }, file) {
    if (!file.manifest.locked || file !== lock)
        return own(file);
    const isBeside = manifest !== undefined && external_node_path_.posix.dirname(manifest.path) === external_node_path_.posix.dirname(lock.path);
    return [...own(file), ...(isBeside ? otherPlaces(manifest, lock) : [])];
}
const own = (file) => file.manifest.locked
    ? file.manifest.dependencies.flatMap(({ name, version = '', line, mismatch }) => {
        if (mismatch === undefined)
            return [];
        const message = `The lock file says ${shown(`${name} ${version}`)}, and fetches ${withoutUser(mismatch)}.`;
        return [detectionOf('lock-entry-mismatch', file, line, name, message)];
    })
    : [];
/** npm's lock file takes from an address of its own, or a folder, what package.json asks the registry for. */
function otherPlaces({ manifest: { dependencies, overrides = [] } }, lock) {
    if (lock.manifest.kind !== 'package-lock.json')
        return [];
    const asked = new Set(dependencies.filter(({ origin }) => origin.kind === 'index').map(({ name }) => name));
    for (const { name, origin } of [...dependencies, ...overrides])
        if (origin.kind !== 'index')
            asked.delete(name);
    return lock.manifest.dependencies.flatMap(({ name, line, origin, mismatch }) => {
        if (!asked.has(name) || mismatch !== undefined || origin.kind === 'index' || origin.kind === 'folder')
            return [];
        const message = `package.json asks the registry for ${shown(name)}, and the lock file fetches ${withoutUser(origin.url)}.`;
        return [detectionOf('lock-entry-mismatch', lock, line, name, message)];
    });
}

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
accept ansistyles args args-parser as-number binaryextensions brace buffers callsite camel-case cline clui cookies
dargs dbug dom-serialize edn-data eventemitter2 fclone findup flatten foreach gaxios getstream global has-own
htmlparser httperrors inherit ip-bigint ip-regex is-array is-blob is-object is-regexp is-typedarray isnumber
isostring isstream it-glob jslint json json3 jsona jsonc jsonp just-diff merge mkdirp2 murmurhash one-time
parse parse-url parsejson parseuri path path-parser path2 postcss-values-parser preact punycode2 react-if react-vis
rs-module-lexer rsolve semiver set-proto synckit tslint tsutils ttypescript urijs vargs vasync wordwrap
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
acachecontrol aiofile aresponses attr beautifulsoup boto bpython cbor cchardet crick cronitor ctransformers cwcwidth
dataset datazets dbt-score deepdiff6 distribute djongo dydantic elasticsearch5 elasticsearch6 elasticsearch7
elasticsearch8 elasticsearch9 faiss-gpu fastai futures git-python gitdb2 google-adk google-oauth googleads grequests
gsutil hjson httpr hyper identity ijson ipytest isolate itables jaxlie jiwer jsonpath jsons markdown2 mocker myjwt
ncclient nest-asyncio2 ngboost openapi opentelemetry-instrumentation-wsgi panda parse parsl parsy pbspark pkginfo2
psycopgbinary pyaml pyasn pylink pymantic pymssql pymupdfb pypd pypdf2 pypdf3 pypdf4 pyshark pytest-csv
pytest-timeouts pyyml retworkx ruamel-yaml-clibz scapy scipp scrypt semver4 simpy slack smmap2 sops spython sqlglotc
tensorboardx tombi toml tools tooz torchx unicorn uri-template usort vbuild vyper wand websocket willow wsgiref
xoto3
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
/** A letter before, or a digit behind, names another package on purpose: httpx2, qtorch. */
const isNamedAfter = (name, meant) => name.slice(1) === meant || (name.slice(0, -1) === meant && /\d$/.test(name));
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
function isOneSlip(a, b) {
    let start = 0;
    while (start < Math.min(a.length, b.length) && a[start] === b[start])
        start++;
    const [restA, restB] = [a.slice(start), b.slice(start)];
    if (restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1))
        return true;
    return restA === restB.charAt(1) + restB.charAt(0) + restB.slice(2);
}

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
            ...sources(file),
            ...forged(project, file),
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
const isPackage = ({ ecosystem }) => ecosystem !== 'github' && ecosystem !== 'git';
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
    const { dependencies, requiresHashes } = file.manifest;
    const listed = dependencies.filter(isOfIndex);
    const open = listed.filter(({ version }) => version === undefined);
    const found = open.map((each) => {
        const asked = each.specifier === undefined || each.specifier === '' ? 'any version' : shown(each.specifier);
        return detectionOf('unpinned-requirement', file, each.line, each.name, `${shown(each.name)}: ${asked} is installed, whichever is newest.`);
    });
    if (open.length > 0 || listed.length === 0 || requiresHashes || listed.every(({ hashes }) => hashes.length > 0))
        return found;
    return [
        detectionOf('unhashed-requirements', file, undefined, '', `${file.path}: ${listed.length} requirements have versions and no hashes.`),
    ];
}
function indexesOf(file) {
    const { indexes, dependencies, requiresHashes } = file.manifest;
    const hashed = requiresHashes === true || (dependencies.length > 0 && dependencies.every(({ hashes }) => hashes.length > 0));
    return indexes.flatMap((index) => {
        const { kind, url, line, firstWins } = index;
        if (isInsecure(index))
            return [detectionOf('insecure-index', file, line, url, insecurity(index))];
        if (kind !== 'extra-index' || hashed || firstWins)
            return [];
        const message = `${withoutUser(url)} is asked beside the other index, and the highest version of either is taken.`;
        return [detectionOf('extra-index', file, line, url, message)];
    });
}
const isInsecure = ({ kind, url }) => !isLocal(url) && (kind === 'trusted-host' || /^(?:http|ftp):\/\//i.test(url));
const insecurity = ({ kind, url }) => kind === 'trusted-host'
    ? `The certificate of ${withoutUser(url)} is not checked (trusted-host).`
    : `${withoutUser(url)} is asked without encryption.`;
/** Packages of the team's own that a public index could give. */
function confusion(file, { internal, indexes: ours }) {
    if (internal.length === 0)
        return [];
    const isInternal = (0,globs/* globMatcher */.f)(internal);
    const isOurs = (url) => ours.some((prefix) => url.startsWith(prefix));
    const { indexes, dependencies } = file.manifest;
    const asked = indexes.filter(({ kind }) => kind === 'index' || kind === 'extra-index');
    const onlyOurs = asked.some(({ kind }) => kind === 'index') && asked.every(({ url }) => isOurs(url));
    return dependencies.flatMap((each) => {
        if (!isPackage(each) || each.origin.kind !== 'index' || each.hashes.length > 0 || !isInternal(each.name))
            return [];
        const { url } = each.origin;
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
// EXTERNAL MODULE: ./src/engines/dependencies/project.ts + 1 modules
var project = __webpack_require__(12837);
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
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
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
    const { osvApi, osvMirror, withThreatFiles } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 12623));
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

// EXTERNAL MODULE: ./src/engines/advisories/index.ts + 10 modules
var advisories = __webpack_require__(12623);
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
const maxFiles = 20_000;
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
    if (files.length === 0 || files.length > maxFiles || files.some(({ size }) => size > maxFileBytes))
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
    const name = `${dependency.name} ${dependency.version}`;
    return detectionOf('malicious-package', file, line, dependency.name, `${name} is known malware (${advisory.id}).${wayOf(installed)}`, {
        properties: { vulnerability: propertiesOf(installed, advisory) },
        help: { text: rules['malicious-package'].help, ...linkOf(advisory) },
    });
}
function vulnerability(installed, advisory, upgrade, imported) {
    const { dependency, file, line } = installed;
    const { name, version } = dependency;
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
    const use = imported === false ? ' Nothing in this repository imports it.' : '';
    return {
        rule: id,
        engine: engineName,
        severity: severityIn(advisory),
        title: known_short(summary) || id,
        message: `${name} ${version}: ${id}${how}. ${mend}${wayOf(installed)}${use}`,
        ...placeIn(file, line),
        // An update that still has it is no new finding.
        identity: (0,dependencies_packages/* purlOf */.V)({ ecosystem: dependency.ecosystem, name }),
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
    const { name, version } = dependency;
    return {
        ids: [id, ...aliases],
        packages: [name],
        installed: [version],
        fixed,
        purls: [(0,dependencies_packages/* purlOf */.V)(dependency)],
        files: [file.path],
        scanners: [engineName],
        way,
    };
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
    const installed = projects.flatMap(dependencies_packages/* installedIn */.W).filter(({ dependency }) => known_isOfIndex(dependency.ecosystem));
    if (!ask) {
        const notAsked = settings.engine === 'none' && installed.length > 0;
        return { detections: [], skipped: notAsked ? { 'packages not looked up': installed.length } : {}, engines: [] };
    }
    if (installed.length === 0)
        return { detections: [], skipped: {}, engines: [] };
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
    detections.push(...notLookedUp(installed, answer.unknown));
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
/** One for each file and reason. */
function notLookedUp(installed, unknown) {
    const groups = new Map();
    for (const [index, reason] of unknown) {
        const each = installed[index];
        if (each === undefined)
            continue;
        const key = `${each.file.path}\0${reason}`;
        const group = groups.get(key) ?? { file: each.file, reason, names: [] };
        groups.set(key, group);
        group.names.push(each.dependency.name);
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
;// CONCATENATED MODULE: ./src/engines/dependencies/licenses.ts

/** What people write for what SPDX calls otherwise. */
const common = {
    'mit license': 'MIT',
    'the mit license': 'MIT',
    'expat license': 'MIT',
    'apache 2.0': 'Apache-2.0',
    'apache license 2.0': 'Apache-2.0',
    'apache-2': 'Apache-2.0',
    'apache license, version 2.0': 'Apache-2.0',
    'apache license version 2.0': 'Apache-2.0',
    'apache software license': 'Apache-2.0',
    'apache software license 2.0': 'Apache-2.0',
    'bsd 3-clause': 'BSD-3-Clause',
    'bsd-3': 'BSD-3-Clause',
    '3-clause bsd': 'BSD-3-Clause',
    'new bsd': 'BSD-3-Clause',
    'new bsd license': 'BSD-3-Clause',
    'modified bsd': 'BSD-3-Clause',
    'bsd 2-clause': 'BSD-2-Clause',
    'simplified bsd': 'BSD-2-Clause',
    'isc license': 'ISC',
    'isc license (iscl)': 'ISC',
    'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
    'mpl 2.0': 'MPL-2.0',
    psf: 'PSF-2.0',
    'python software foundation license': 'PSF-2.0',
    gplv2: 'GPL-2.0-only',
    gplv3: 'GPL-3.0-only',
    'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
    'gnu affero general public license v3': 'AGPL-3.0-only',
    agplv3: 'AGPL-3.0-only',
    'the unlicense (unlicense)': 'Unlicense',
    'public domain': 'LicenseRef-public-domain',
};
/** Longer is the text of a licence, or an attempt to keep the reader of expressions busy. */
const licenses_maxLength = 2_000;
/**
 * What a policy says of a licence, which is an SPDX expression or a name that means one. Of alternatives (`OR`) one must be allowed,
 * of what holds together (`AND`) all.
 */
function rulingOf(license, policy) {
    const expression = license.length > licenses_maxLength ? undefined : parsed(license);
    if (expression !== undefined)
        return ruled(expression, policy);
    const asWritten = license.trim().toLowerCase();
    const names = (list) => list.some((each) => each.toLowerCase() === asWritten);
    if (names(policy.deny))
        return 'denied';
    return names(policy.allow) ? 'allowed' : 'unknown';
}
function parsed(license) {
    const written = license.trim();
    // npm's way to say several.
    for (const text of [common[written.toLowerCase()] ?? written, written.replace(/^\((.*)\)$/s, '$1')]) {
        try {
            return spdx_expression_parse_default()(text);
        }
        catch {
            // Not an expression.
        }
    }
    return undefined;
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
    const installed = projects.flatMap(dependencies_packages/* installedIn */.W);
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
        : ['unknown-license', `is under “${said}”, which is no SPDX expression`];
    return [detectionOf(rule, file, line, `${dependency.name}\0${said}`, `${name} ${why}.`)];
}

;// CONCATENATED MODULE: ./src/gates/dependencies/scan.ts








/** Reads manifests with what locks them, and looks up what is known of their packages. */
async function scanDependencies({ tree, entries, settings, external, progress, }) {
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
            if (file.manifest.problems.length + taken.unread.length === 0)
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
    for (const project of projects.values())
        detections.push(...hygieneOf(project, settings));
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
        skipped: { ...known.skipped, ...asked.skipped },
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
            .map(({ by: { path }, line, problem }) => problemAt(path, line, problem)),
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
function problemsIn({ path, manifest }) {
    const { problems } = manifest;
    return problems.slice(0, maxProblems).map(({ line, message }, index) => {
        const more = index === maxProblems - 1 && problems.length > maxProblems
            ? ` There are ${problems.length - maxProblems} more such places.`
            : '';
        return problemAt(path, line, message, more);
    });
}
function problemAt(path, line, message, more = '') {
    const where = line === undefined ? path : `${path}:${line}`;
    return {
        ...unreadable,
        message: `${where}: ${message.replace(/\.$/, '')}, so what it asks for is not wholly known.${more}`,
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

/***/ 18485:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/**
 * Does `work` with each, at most `parallel` at a time, and answers in the order of the items. The first that fails is what it
 * rejects with: no other begins after it, and what listens to the signal of `failing` ends too.
 */
async function inParallel(items, { parallel, failing }, work) {
    const results = [];
    const waiting = items.entries();
    const worker = async () => {
        for (const [index, item] of waiting) {
            failing.signal.throwIfAborted();
            try {
                results[index] = await work(item);
            }
            catch (error) {
                failing.abort();
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
    return results;
}


/***/ }),

/***/ 81691:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hG: () => (/* binding */ UnavailableError),
  iY: () => (/* binding */ createJsonClient),
  Q1: () => (/* binding */ defaultJsonLimits)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/http/reason.ts
var http_reason = __webpack_require__(40098);
// EXTERNAL MODULE: ./src/http/retry-after.ts
var retry_after = __webpack_require__(47821);
;// CONCATENATED MODULE: ./src/http/failure.ts



/** An attempt that failed. */
class Failure extends Error {
    retry;
    unavailable;
    absent;
    name = 'Failure';
    constructor(message, 
    /** `never`, after the usual `backoff`, or after the milliseconds that the server asked for. */
    retry, 
    /** It is the server that can't now, and not the request or its address that is wrong. */
    unavailable, 
    /** There is no such thing. */
    absent = false) {
        super(message);
        this.retry = retry;
        this.unavailable = unavailable;
        this.absent = absent;
    }
}
/** What a refusal means. */
function refused(status, headers, body, { advice, quote }) {
    const said = quote(saidIn(body));
    const answer = `it answered ${status}${said === '' ? '' : ` (${said})`}`;
    if (status >= 300 && status < 400 && headers.location !== undefined)
        return new Failure(`it redirects to ${quote(headers.location)}, which is not followed; ${advice}`, 'never', false);
    if (status === 408 || status === 429 || status >= 500)
        return new Failure(answer, (0,retry_after/* retryAfter */.P)(headers['retry-after'], (0,retry_after/* dateIn */.m)(headers.date) ?? Date.now()) ?? 'backoff', true);
    return new Failure(`${answer}; ${advice}`, 'never', false, status === 404);
}
/** The JSON that servers refuse with: gRPC's gateway and many others; SonarQube. */
const refusal = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ message: schemas/* string */.YjP() }).transform(({ message }) => message),
    schemas/* object */.Ikc({ errors: schemas/* array */.YOg(schemas/* object */.Ikc({ msg: schemas/* string */.YjP() })) })
        .transform(({ errors }) => errors.map(({ msg }) => msg).join('; ')),
]);
/** A page of HTML says nothing that helps. */
function saidIn(body) {
    try {
        return refusal.parse(JSON.parse(body));
    }
    catch {
        return /<[a-z!]/i.test(body) ? '' : body;
    }
}
/** No answer, or one that breaks off. */
function unreachable(cause) {
    const reason = (0,http_reason/* networkReason */.d)(cause);
    const certificate = /certificate/i.test(reason)
        ? '; NODE_EXTRA_CA_CERTS names a file with the certificate of an authority of your own'
        : '';
    return new Failure(`it can't be reached, or broke off (${reason})${certificate}`, 'backoff', true);
}
/** JSON in UTF-8. @throws Failure that says what it is instead. */
function jsonIn(content, advice) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        const page = /^\s*<(?:!doctype|html)/i.test(content.toString('latin1', 0, 100));
        // A page to log in comes from what lies between; anything else may be half an answer.
        if (page)
            throw new Failure(`its answer is a page of HTML, perhaps to log in; ${advice}`, 'never', true);
        throw new Failure('its answer is not JSON, or cut off', 'backoff', true);
    }
}

// EXTERNAL MODULE: ./src/http/request.ts + 1 modules
var http_request = __webpack_require__(5384);
;// CONCATENATED MODULE: ./src/http/json-client.ts






const defaultJsonLimits = {
    requestTimeoutMs: 30_000,
    deadlineMs: 180_000,
    maxAttempts: 4,
    backoffMs: 500,
    maxWaitMs: 30_000,
    maxAnswerBytes: 32 * 2 ** 20,
};
/** The server did not answer, or not now: what it answered before may do. */
class UnavailableError extends src_errors/* EngineError */.NJ {
}
/** Node's timers take no more, and end at once. */
const maxTimerMs = 2 ** 31 - 1;
/** Of a refusal only its message is wanted. */
const maxRefusalBytes = 64 * 1024;
/** Asks one server for JSON: retries what may pass by itself, follows no redirect, and bounds time and size. */
function createJsonClient(server) {
    const { name, address, advice, standIn, signal, random = Math.random } = server;
    const limits = { ...defaultJsonLimits, ...server.limits };
    const secrets = (server.secrets ?? []).filter((secret) => secret !== '');
    const deadlineMs = Math.min(limits.deadlineMs, maxTimerMs);
    const deadline = AbortSignal.timeout(deadlineMs);
    const ending = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
    const ends = Date.now() + deadlineMs;
    const sleep = server.sleep ?? ((ms) => (0,promises_.setTimeout)(ms, undefined, { signal: ending }));
    let loading;
    const masked = (text) => secrets.reduce((line, secret) => line.replaceAll(secret, '***'), text);
    // Half a secret, where a line is cut, would not be recognised.
    const quote = (text) => (0,http_reason/* oneLine */.T)(masked(text));
    function failed(doing, { message, unavailable }) {
        const problem = `${name} at ${address}: ${masked(`${doing}: ${message}`)}`;
        if (!unavailable)
            return new src_errors/* EngineError */.NJ(problem);
        return new UnavailableError(standIn === undefined ? problem : `${problem}; ${standIn}`);
    }
    const notExpected = (problem) => new Failure(`its answer is not what is expected (${quote(problem)}); ${advice}`, 'never', false);
    async function contentOf({ path, body, accept = 'application/json' }) {
        const send = await (loading ??= (0,http_request/* requestsTo */.Y0)(address, { keepAlive: true }));
        const timeout = AbortSignal.timeout(limits.requestTimeoutMs);
        try {
            const headers = { accept, 'accept-encoding': 'identity', 'user-agent': 'gatehouse', ...server.headers };
            const response = await send(new URL(address + path), {
                signal: AbortSignal.any([timeout, ending]),
                headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
                ...(body !== undefined && { method: 'POST', body }),
            });
            const { statusCode = 0, headers: answered } = response;
            if (statusCode === 200)
                return await (0,http_request/* bytesOf */.$$)(response, limits.maxAnswerBytes);
            const refusal = await (0,http_request/* bytesOf */.$$)(response, maxRefusalBytes).catch(() => Buffer.alloc(0));
            throw refused(statusCode, answered, refusal.toString(), { advice, quote });
        }
        catch (error) {
            if (error instanceof Failure)
                throw error;
            if (signal?.aborted === true)
                throw new Failure('it was called off', 'never', false);
            if (deadline.aborted)
                throw new Failure('no time is left to wait for it', 'never', true);
            if (timeout.aborted)
                throw new Failure(`it did not answer within ${limits.requestTimeoutMs / 1000} s`, 'backoff', true);
            if (error instanceof Error && error.message === 'it does not end')
                throw new Failure(`its answer is larger than the ${limits.maxAnswerBytes} bytes that are read`, 'never', false);
            throw unreachable(error);
        }
    }
    async function attempt(request) {
        const content = await contentOf(request);
        const parsed = request.answer.safeParse(request.isText ? content.toString('utf8') : jsonIn(content, advice));
        if (!parsed.success)
            throw notExpected(errors/* prettifyError */.S1(parsed.error));
        return parsed.data;
    }
    async function wait(doing, ms, after = '') {
        if (Date.now() + ms >= ends)
            throw failed(doing, new Failure(`${after}no time is left to wait`, 'never', true));
        // What ends the wait ends the next attempt.
        await sleep(ms).catch(() => undefined);
    }
    async function ask(request, whenAbsent) {
        const { doing } = request;
        for (let count = 1;; count++) {
            try {
                return await attempt(request);
            }
            catch (error) {
                if (error instanceof http_request/* ProxyError */.T6)
                    throw failed(doing, new Failure(error.message, 'never', false));
                if (!(error instanceof Failure))
                    throw error;
                const { message, retry, absent } = error;
                if (absent)
                    return whenAbsent(error);
                if (retry === 'never' || count >= limits.maxAttempts)
                    throw failed(doing, error);
                if (typeof retry === 'number' && retry > limits.maxWaitMs) {
                    const seconds = Math.ceil(retry / 1000);
                    const problem = `${message}; it asks to wait ${seconds} s, which is too long`;
                    throw failed(doing, new Failure(problem, 'never', true));
                }
                const backoff = limits.backoffMs * 2 ** (count - 1) * (0.5 + random() / 2);
                const ms = retry === 'backoff' ? backoff : retry + random() * limits.backoffMs;
                await wait(doing, ms, `${message}; `);
            }
        }
    }
    return {
        call: (request) => ask(request, (failure) => {
            throw failed(request.doing, failure);
        }),
        find: (request) => ask(request, () => undefined),
        wait: (doing, ms) => wait(doing, ms),
        unexpected: (doing, problem) => failed(doing, notExpected(problem)),
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
    return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}


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
