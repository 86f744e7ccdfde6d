export const id = 5902;
export const ids = [5902];
export const modules = {

/***/ 32839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TQ: () => (/* binding */ spelledName),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   g0: () => (/* binding */ osvEcosystems)
/* harmony export */ });
/* harmony import */ var _formats_versions__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80630);
/* harmony import */ var _formats_versions_pep440__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43241);


/** What OSV calls an ecosystem. Source: the OSV schema, "Defined ecosystems"; it has none for conda. */
const osvEcosystems = {
    pypi: 'PyPI',
    npm: 'npm',
    golang: 'Go',
    cargo: 'crates.io',
    maven: 'Maven',
    github: 'GitHub Actions',
};
function questionOf({ ecosystem, name, version, range }) {
    const unknown = (reason) => ({ kind: 'unknown', reason });
    if (ecosystem === 'git') {
        if (/^[\da-f]{40}$/i.test(version))
            return { kind: 'commit', commit: version.toLowerCase() };
        return unknown('of a repository only a full commit can be asked about');
    }
    const osvName = ecosystem in osvEcosystems ? osvEcosystems[ecosystem] : undefined;
    if (osvName === undefined)
        return unknown(ecosystem === 'conda'
            ? 'OSV has no advisories of conda packages'
            : `OSV has no advisories of the ecosystem "${ecosystem}"`);
    const spelled = spelledVersion(ecosystem, version);
    if (name.trim() === '' || name.length > maxLength || spelled === undefined)
        return unknown(`"${version.slice(0, 80)}" is no version that can be compared`);
    const about = { ecosystem: osvName, name: spelledName(ecosystem, name) };
    if (range !== undefined)
        return { kind: 'moving', package: about, version: spelled };
    if (ecosystem === 'github' && !/^\d+\.\d+\.\d/.test(spelled))
        return { kind: 'moving', package: about, version: newestOf(spelled) };
    return { kind: 'package', package: about, version: spelled };
}
const maxLength = 1_000;
/** As OSV's records have the name: that of an action is its repository's. */
function spelledName(ecosystem, name) {
    const text = name.trim();
    if (ecosystem === 'pypi')
        return text.toLowerCase().replace(/[-_.]+/g, '-');
    return ecosystem === 'github' ? text.split('/').slice(0, 2).join('/').toLowerCase() : text;
}
/**
 * Without the `v` of Go and of tags, and for Python without the local part: `2.1.0+cu118` is a build of 2.1.0, which an advisory means.
 * Undefined for what is no version.
 */
function spelledVersion(ecosystem, version) {
    const text = version.trim();
    if (text === '' || text.length > maxLength || (0,_formats_versions__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Z)(ecosystem, text, text) === undefined)
        return undefined;
    // Maven orders any text: a property (`${x}`), a range and `LATEST` are none.
    if (ecosystem === 'maven')
        return /^[\w.+~-]*\d[\w.+~-]*$/.test(text) ? text : undefined;
    if (ecosystem === 'pypi')
        return (0,_formats_versions_pep440__WEBPACK_IMPORTED_MODULE_1__/* .publicVersion */ .Y)(text);
    return ecosystem === 'golang' || ecosystem === 'github' ? text.replace(/^v/, '') : text;
}
/** The last version that a tag such as `4` or `4.1` can lead to. */
function newestOf(tag) {
    const parts = tag.split('.');
    while (parts.length < 3)
        parts.push(String(Number.MAX_SAFE_INTEGER));
    return parts.join('.');
}


/***/ }),

/***/ 76905:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  osvApi: () => (/* reexport */ osvApi),
  osvMirror: () => (/* reexport */ osvMirror),
  Zb: () => (/* reexport */ questionedIn),
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
/** Whether the package itself is malware, and not only flawed. */
const isMalicious = (record) => namesOf(record).some((name) => name.startsWith('MAL-')) ||
    record.database_specific?.['malicious-packages-origins'] !== undefined ||
    cweOf(record).includes(maliciousCode);

;// CONCATENATED MODULE: ./src/engines/advisories/ranges.ts



/** A package that is asked for by a range, as advisories are asked about it. */
const questionedIn = (range, ecosystem) => ({
    range,
    version: range.newest ?? (ecosystem === 'pypi' ? '99999999' : '99999999.0.0'),
});
/** Of a range that admits all that comes, only malware is looked for: that a flaw isn't mended yet is not for whoever asks for it to mend. */
const isOfMalwareAlone = ({ range }) => range !== undefined && range.newest === undefined;
/**
 * What is known of a range: that the newest version which it admits is affected, so that no install comes by what mends it; of malware also
 * that the least one is, which is the one that people had as they wrote it. Malware among other versions is `possible`.
 */
function advisoriesOfRange(records, asked, score) {
    const told = records.filter((record) => !isOfMalwareAlone(asked) || isMalicious(record));
    const certain = told.filter((record) => isCertain(record, asked));
    const possible = told.filter((record) => isMalicious(record) && !certain.includes(record) && admitted(record, asked).length > 0);
    return [
        ...advisoriesOf(certain, asked, score),
        ...advisoriesOf(possible, asked, score).map((advisory) => ({ ...advisory, possible: true })),
    ];
}
function isCertain(record, { range, ...asked }) {
    if (affects(record, asked) === true)
        return true;
    if (!isMalicious(record))
        return false;
    const { lowest } = range;
    if (lowest !== undefined && affects(record, { ...asked, version: lowest }) === true)
        return true;
    // It was malware from its first version on, and not only as long as somebody had got hold of it.
    const events = partsAbout(record, asked).flatMap(({ ranges = [] }) => ranges.flatMap((each) => each.events));
    return range.admits('0') && events.some(({ introduced }) => introduced === '0');
}
/** Versions that a record lists, or with which its ranges begin, and that are admitted. */
function admitted(record, { range, ...asked }) {
    const named = partsAbout(record, asked).flatMap(({ versions = [], ranges = [] }) => [
        ...versions,
        ...ranges.flatMap(({ events }) => events.flatMap(({ introduced, last_affected: last }) => introduced ?? last ?? [])),
    ]);
    return named.filter((version) => (0,formats_versions/* compareVersions */.Z)(asked.ecosystem, version, version) !== undefined && range.admits(version));
}

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
            const ages = [...new Set(asked.map(({ ecosystem }) => ecosystem))].flatMap((ecosystem) => {
                const newest = read.newest.get(ecosystem);
                if (newest !== undefined)
                    return [newest];
                // Of ranges alone little can be known anyway.
                if (asked.every((one) => one.ecosystem !== ecosystem || one.range !== undefined))
                    return [];
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
                if (!read.newest.has(one.ecosystem)) {
                    unknown.set(i, `${root} holds no record of ${advisories_ecosystem/* osvEcosystems */.g0[one.ecosystem]}`);
                    return [];
                }
                const about = (read.records.get(keyOf(one)) ?? []).filter(({ withdrawn }) => withdrawn === undefined);
                if (one.range)
                    return advisoriesOfRange(about, { ...one, range: one.range }, score);
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
            const whole = new Set();
            for (const [i, question] of questions.entries()) {
                const query = queryOf(question);
                if (query === undefined)
                    continue;
                const key = JSON.stringify(query);
                queries.set(key, query);
                const asked = packages[i];
                if (asked === undefined || !isOfMalwareAlone(asked))
                    whole.add(key);
            }
            const isWanted = (key, id) => whole.has(key) || id.startsWith('MAL-');
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
                known = await ask(queries, held, records, isWanted);
            }
            catch (error) {
                if (!(error instanceof json_client/* UnavailableError */.hG) || !staleOk)
                    throw error;
                known = fromCache(queries, held, records, { isWanted, cause: error });
                stale = true;
            }
            return answerOf(packages, questions, known, records, { stale, now: now() });
        },
    };
    /** Of what is young enough from the cache, the rest from the server. */
    async function ask(queries, held, records, isWanted) {
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
        for (const listed of allListed(known, isWanted)) {
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
    function fromCache(queries, held, records, { isWanted, cause }) {
        const known = new Map();
        for (const [key, query] of queries) {
            const answer = held.get(key);
            if (answer === undefined)
                throw notKept(query, cause);
            known.set(key, answer);
            for (const listed of answer.listed) {
                if (!isWanted(key, listed.id))
                    continue;
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
function allListed(known, isWanted) {
    const newest = new Map();
    for (const [key, { listed }] of known) {
        for (const one of listed) {
            if (!isWanted(key, one.id))
                continue;
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
        if (asked.range)
            return advisoriesOfRange(about, { ...asked, range: asked.range }, score);
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

/***/ 34808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ purlOf),
/* harmony export */   Wj: () => (/* binding */ installedIn),
/* harmony export */   sQ: () => (/* binding */ openIn)
/* harmony export */ });
/* harmony import */ var _formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64052);
/* harmony import */ var _formats_versions_range__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83725);
/* harmony import */ var _formats_manifests_npm_freshness__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9244);
/* harmony import */ var _advisories__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76905);




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
    const held = new Set(listed.map(({ dependency }) => (0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(dependency)));
    const exact = [...(lock ? dependencies : []), ...overrides].flatMap((dependency) => {
        const { version, name, line } = dependency;
        if (version === undefined || dependency.origin.kind !== 'index' || held.has((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(dependency)))
            return [];
        held.add((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(dependency));
        return [{ dependency: { ...dependency, version }, file: manifest, line, way: [name] }];
    });
    return [...listed, ...exact];
}
/** What people ask for by a range, where no lock file says which version of it they get; each once. */
function openIn({ manifest, lock, outOfDate }) {
    if (manifest === undefined || (lock !== undefined && outOfDate === undefined))
        return [];
    if (manifest.manifest.kind === 'constraints.txt')
        return [];
    const held = new Set(lock?.manifest.dependencies.map(nameKey));
    return manifest.manifest.dependencies.flatMap((dependency) => {
        const { ecosystem, name, line, version, origin, specifier = '', marker } = dependency;
        const key = `${nameKey(dependency)} ${specifier}`;
        if (version !== undefined || origin.kind !== 'index' || held.has(nameKey(dependency)) || held.has(key))
            return [];
        held.add(key);
        const range = (0,_formats_versions_range__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .b)(ecosystem, specifier);
        // Who needs a peer only says which of them will do.
        const asked = (0,_advisories__WEBPACK_IMPORTED_MODULE_2__/* .questionedIn */ .Zb)(marker === _formats_manifests_npm_freshness__WEBPACK_IMPORTED_MODULE_1__/* .peer */ .zJ ? { ...range, newest: undefined } : range, ecosystem);
        return [{ dependency: { ...dependency, ...asked }, file: manifest, line, way: [name] }];
    });
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
        const key = (0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(dependency);
        if (version === undefined || !hasPackages(dependency) || seen.has(key))
            return [];
        seen.add(key);
        const first = ways.get(key)?.first ?? dependency;
        const wanted = lock && manifest ? asked.get(nameKey(first)) : undefined;
        const place = wanted?.line !== undefined && manifest ? { file: manifest, line: wanted.line } : { file, line: first.line };
        return [
            {
                dependency: { ...dependency, version, ...dependency.installs },
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
            ways.set((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(each), { dependency: each, first: each, before: undefined });
    // What is added meanwhile is gone through too, in the order of adding.
    for (const [key, step] of ways)
        for (const each of needs.get(key) ?? [])
            if (!ways.has((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(each)))
                ways.set((0,_formats_manifests_manifest__WEBPACK_IMPORTED_MODULE_3__/* .keyOf */ .T)(each), { dependency: each, first: step.first, before: step });
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
    exits: { 0: 'clean', 200: 'findings' },
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
                purl: (0,dependencies_packages/* purlOf */.VA)({ ecosystem: 'pypi', name, version }),
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
                    purl: (0,dependencies_packages/* purlOf */.VA)({ ecosystem, name, version }),
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

/***/ 49642:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ agree),
/* harmony export */   h: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var _formats_purl__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31787);

/**
 * One for each vulnerability of each source package in each file, in the order in which they were found. Scanners call the same
 * vulnerability by several names; two that share a name are one.
 */
function merge(all) {
    const groups = [];
    const byName = new Map();
    for (const found of all) {
        const key = keyOf(found);
        const names = [found.id, ...found.aliases];
        const nameKeys = names.map((name) => JSON.stringify([found.path, key, name]));
        const known = nameKeys
            .map((name) => byName.get(name))
            .find((group) => group !== undefined && agree(group.ids, names));
        const group = known ?? { ids: new Set(), key, found: [found] };
        if (known === undefined)
            groups.push(group);
        else
            known.found.push(found);
        for (const name of names)
            group.ids.add(name);
        for (const name of nameKeys)
            byName.set(name, group);
    }
    return groups.map(({ ids, key, found }) => {
        const [first] = found;
        const id = [...ids].find(isCve) ?? first.id;
        return { id, ids: [...ids], key, source: first.source, found };
    });
}
const isCve = (name) => name.startsWith('CVE-');
/** An advisory's name that two share doesn't make two CVEs one. */
function agree(known, names) {
    const [mine, theirs] = [names.filter(isCve), [...known].filter(isCve)];
    return mine.length === 0 || theirs.length === 0 || mine.some((name) => theirs.includes(name));
}
/** Without the version, so that an update which doesn't mend it is no new finding. */
function keyOf({ purl, source, package: name }) {
    const own = purl === undefined ? undefined : (0,_formats_purl__WEBPACK_IMPORTED_MODULE_0__/* .readPurl */ .g)(purl)?.name;
    if (own === undefined)
        return source;
    // The URL is the binary package's.
    return source === name ? own : `${own.slice(0, own.lastIndexOf('/') + 1)}${source}`;
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


/***/ })

};
