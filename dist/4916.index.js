export const id = 4916;
export const ids = [4916];
export const modules = {

/***/ 10020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ withFolderOf),
/* harmony export */   o: () => (/* binding */ withFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _vulnerabilities_layout__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45466);
/* harmony import */ var _folder__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85707);






const chunkBytes = 1 << 20;
/**
 * Writes entries of a tree below a private folder, has `use` run engines over them, and deletes them. Each file lies alone in a
 * folder of its own, so that no file of the repository (settings, lists to ignore, modules, a `.git`) is beside another or above it,
 * and no path of the repository's choosing is written.
 */
async function withFiles(tree, entries, fileName, access, use) {
    return (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .inPrivateFolder */ .Dt)(access.temporary, 'gatehouse-engine', async (base) => {
        const files = await (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)('the files to scan', () => write(tree, entries, fileName, base));
        return use(files);
    });
}
/** Does as `withFiles` with what to engines is one thing, the files of a folder: `name` is what findings call it. */
async function withFolderOf(name, parts, access, use) {
    return (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .inPrivateFolder */ .Dt)(access.temporary, 'gatehouse-engine', async (base) => {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(base, 'files');
        const whole = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '0');
        await (0,_folder__WEBPACK_IMPORTED_MODULE_4__/* .onDisk */ .FC)('the files to scan', async () => {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(whole, { recursive: true });
            for (const part of parts) {
                const target = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(whole, part.name);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(target), { recursive: true });
                await copy(part.bytes, target);
            }
        });
        const file = { entry: { path: name, size: 0, kind: 'file' }, onDisk: whole, digest: '' };
        const find = (named) => (node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(folder, named) === whole ? { file } : undefined);
        return use({ base, folder, given: [file], unreadable: [], contents: 1, find });
    });
}
async function write(tree, entries, fileName, base) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(base, 'files');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder);
    const byNumber = new Map();
    const unreadable = [];
    for (const [index, entry] of entries.entries()) {
        const number = String(index);
        const onDisk = node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, number, fileName(entry.path));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(onDisk));
        try {
            byNumber.set(number, { entry, onDisk, digest: await copy((0,_vulnerabilities_layout__WEBPACK_IMPORTED_MODULE_3__/* .sourceIn */ .tR)(tree, entry), onDisk) });
        }
        catch (error) {
            if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_5__/* .UnreadableError */ .Gy))
                throw error;
            unreadable.push({ path: entry.path, reason: error.message });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(onDisk), { recursive: true });
        }
    }
    const find = (named) => {
        // Not normalised: what is inside an archive may be named to lead to another file.
        const name = node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(named) ? named : node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, '/') + named.replace(/^\.\//, '');
        const number = /^\/(\d+)\//.exec(name.slice(folder.length))?.[1] ?? '';
        const file = byNumber.get(number);
        if (file === undefined)
            return undefined;
        if (name === file.onDisk)
            return { file };
        // `bundle.zip!inner/app.py`, `model.pt:archive/data.pkl`
        const inside = name.startsWith(file.onDisk) ? name.slice(file.onDisk.length) : '';
        return /^[!:]./s.test(inside) ? { file, member: inside.slice(1) } : undefined;
    };
    const given = [...byNumber.values()];
    const contents = new Set(given.map(({ digest }) => digest)).size;
    return { base, folder, given, unreadable, contents, find };
}
/** The digest of what was written: as many bytes as the file had when it was listed. */
async function copy(source, target) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(target, 'wx', 0o600);
    try {
        for (let offset = 0; offset < source.size;) {
            const bytes = await source.read(offset, Math.min(chunkBytes, source.size - offset));
            if (bytes.length === 0)
                break;
            hash.update(bytes);
            await file.writeFile(bytes);
            offset += bytes.length;
        }
    }
    finally {
        await file.close();
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 46610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ runEngine)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(961);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83916);
/* harmony import */ var _environment__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16318);
/* harmony import */ var _folder__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85707);
/* harmony import */ var _locate__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87235);
/* harmony import */ var _process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45534);
/* harmony import */ var _trust__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94473);









/** Larger reports are not read. */
const maxReportBytes = 256 * 1024 * 1024;
/**
 * Runs an engine over files and reads its answer. Rejects with `EngineError` when there is no engine, it fails in any way, its exit
 * code and its report disagree, it names a file that it wasn't given, or says that it scanned fewer.
 */
async function runEngine(engine, files, access, told = {}) {
    const started = performance.now();
    const { program, version } = await (0,_locate__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(engine, access);
    try {
        // Deleted with the report, which may hold what was found.
        return await (0,_folder__WEBPACK_IMPORTED_MODULE_3__/* .inPrivateFolder */ .Dt)(files.base, engine.name, async (own) => {
            const cwd = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'work');
            const scratch = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'scratch');
            await (0,_folder__WEBPACK_IMPORTED_MODULE_3__/* .onDisk */ .FC)('a temporary folder', () => Promise.all([(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(cwd), (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(scratch)]));
            const run = {
                ...told,
                folder: files.folder,
                files: files.given.map(({ onDisk: file }) => file),
                report: node_path__WEBPACK_IMPORTED_MODULE_1___default().join(own, 'report.json'),
                scratch,
                kept: await keptFolder(`${engine.name}-${version}`, scratch, access),
            };
            const env = {
                ...(0,_environment__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .h)(program, scratch, access),
                ...engine.environment,
                ...engine.runEnvironment(run),
            };
            const { timeoutMs } = engine;
            const ended = await (0,_process__WEBPACK_IMPORTED_MODULE_5__/* .runProcess */ .R)({ program, args: engine.arguments(run), cwd, env, timeoutMs });
            const answer = await read(engine, ended, run.report);
            const { findings, unevaluated } = place(answer, files);
            const { inspected } = answer;
            const { peakBytes } = ended;
            const use = {
                ...{ name: engine.name, version, durationMs: Math.round(performance.now() - started) },
                ...(peakBytes !== undefined && { peakMegabytes: Math.ceil(peakBytes / 1e6) }),
            };
            return { findings, unevaluated, use, ...(inspected && { inspected }) };
        });
    }
    catch (error) {
        throw error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ ? new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`${engine.name} ${error.message}`) : error;
    }
}
/** Where nothing can be kept, it is made anew for each run; so it is where a change could bring what an engine finds there. */
async function keptFolder(name, scratch, { cache, untrusted }) {
    const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(cache, 'kept', name);
    if ((0,_trust__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .F)(folder, untrusted))
        return scratch;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
        return folder;
    }
    catch {
        return scratch;
    }
}
async function read(engine, { exitCode, stdout, stderr }, report) {
    const outcome = engine.exits[exitCode];
    const complaint = engine.complaint(stderr);
    if (outcome === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`failed (exit ${exitCode})${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(complaint ?? engine.failure(stdout) ?? stderr)}`);
    if (complaint !== undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`failed, and said so with exit code ${exitCode} alone${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(complaint)}`);
    const text = engine.answersIn === 'stdout' ? stdout : await readReport(report, stderr);
    let answer;
    try {
        answer = engine.read(text, stdout);
    }
    catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ)
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`gave an answer that can't be read: ${reasonOf(error)}${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(stderr)}`);
    }
    const found = answer.findings.length;
    if (outcome === 'clean' && found > 0) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`ended as if it had found nothing (exit ${exitCode}), and its report holds ${found} findings`);
    }
    if (outcome === 'findings' && found + answer.unevaluated.length === 0) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`ended as if it had found something (exit ${exitCode}), and its report is empty${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(stderr)}`);
    }
    return answer;
}
async function readReport(report, stderr) {
    try {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(report);
        if (size > maxReportBytes)
            throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`wrote a report of more than ${maxReportBytes} bytes`);
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(report, 'utf8');
    }
    catch (error) {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ)
            throw error;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`wrote no report${(0,_process__WEBPACK_IMPORTED_MODULE_5__/* .said */ .a)(stderr)}`);
    }
}
/** What doesn't fit a schema is told by its place; what is no JSON may hold anything, and is not quoted. */
function reasonOf(error) {
    if (error instanceof SyntaxError)
        return 'it is not JSON';
    if (!(error instanceof zod__WEBPACK_IMPORTED_MODULE_8__/* .ZodError */ .G))
        return (0,_errors__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(error);
    const [issue] = error.issues;
    return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
}
/** Gives every finding its file in the tree. */
function place(answer, files) {
    const findings = answer.findings.map(({ path: named, ...finding }) => {
        const found = fileOf(named, files);
        return { ...finding, ...found };
    });
    const unevaluated = answer.unevaluated.map(({ path: named, ...rest }) => {
        const { file, member } = fileOf(named, files);
        const reason = member === undefined ? rest.reason : `${member}: ${rest.reason}`;
        return { ...rest, path: file.entry.path, reason };
    });
    compare(answer, files, new Set(unevaluated.map(({ path: name }) => name)));
    return { findings, unevaluated };
}
function fileOf(named, files) {
    const found = files.find(named);
    if (found === undefined)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ('named a file that it was not given');
    return found;
}
/** What it says that it scanned has to be what it was given. */
function compare({ scanned }, files, unevaluated) {
    if (scanned === undefined)
        return;
    if (typeof scanned === 'number') {
        if (scanned >= files.contents)
            return;
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`scanned ${scanned} of ${files.contents} contents`);
    }
    const done = new Set(scanned.map((named) => fileOf(named, files).file.entry));
    const left = files.given.filter(({ entry }) => !done.has(entry) && !unevaluated.has(entry.path));
    if (left.length === 0)
        return;
    const names = left.slice(0, 3).map(({ entry }) => entry.path);
    throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .EngineError */ .NJ(`scanned ${files.given.length - left.length} of ${files.given.length} files, not ${names.join(', ')}`);
}


/***/ }),

/***/ 13125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ ageInDays),
/* harmony export */   z: () => (/* binding */ databaseOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83916);
/* harmony import */ var _external_trust__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94473);






/** Where each keeps it by itself: the variable that says so, and the folder below that of caches. */
const places = {
    trivy: { variable: 'TRIVY_CACHE_DIR', below: 'trivy' },
    grype: { variable: 'GRYPE_DB_CACHE_DIR', below: node_path__WEBPACK_IMPORTED_MODULE_2___default().join('grype', 'db') },
    'osv-scanner': { variable: 'OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY', below: 'osv-scanner' },
};
/** Trivy's `db/metadata.json`. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ UpdatedAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
/**
 * The database of a scanner, where the policy says, or else where the scanner keeps it. Rejects with `EngineError` when there is none, or
 * when a change could have put it there: one without entries finds nothing.
 */
async function databaseOf(scanner, access) {
    const { variable, below } = places[scanner];
    const { environment, settings } = access;
    const set = (name) => (environment[name] === '' ? undefined : environment[name]);
    const caches = set('XDG_CACHE_HOME') ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(set('HOME') ?? node_os__WEBPACK_IMPORTED_MODULE_1___default().homedir(), '.cache');
    const folder = node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(settings.databases[scanner] ?? set(variable) ?? node_path__WEBPACK_IMPORTED_MODULE_2___default().join(caches, below));
    if ((0,_external_trust__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .F)(folder, access.untrusted))
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`${scanner}: its database lies in the checked folder or the workspace (${folder}) and is not used; keep it elsewhere (engines.databases)`);
    if (scanner === 'grype')
        return { folder, built: undefined };
    if (scanner === 'osv-scanner')
        return { folder, built: await oldestCopy(folder) };
    try {
        const { UpdatedAt } = metadata.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, 'db', 'metadata.json'), 'utf8')));
        return { folder, built: UpdatedAt };
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`trivy has no vulnerability database in ${folder} (db/metadata.json); fetch one with \`trivy image --download-db-only\`, or name its folder (engines.databases)`);
    }
}
/** When the oldest `all.zip` below the folder was written: OSV's copies, one an ecosystem, say nothing themselves. */
async function oldestCopy(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true }).catch(() => []);
    const copies = names.filter((name) => node_path__WEBPACK_IMPORTED_MODULE_2___default().basename(name) === 'all.zip');
    const times = await Promise.all(copies.map(async (name) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(folder, name))).mtimeMs));
    if (times.length === 0)
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`osv-scanner has no copy of OSV's database in ${folder} (osv-scanner/<ecosystem>/all.zip); fetch one with \`osv-scanner scan --offline-vulnerabilities --download-offline-databases\`, or name its folder (engines.databases)`);
    return new Date(Math.min(...times)).toISOString();
}
const day = 24 * 60 * 60 * 1_000;
/** How many days old; rejects what is no time, or lies more than a day ahead. */
function ageInDays(scanner, built, now) {
    const age = (now.getTime() - Date.parse(built)) / day;
    if (!Number.isFinite(age) || age < -1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_5__/* .EngineError */ .NJ(`${scanner}: when its database was made can't be told: ${built.slice(0, 50)}`);
    return age;
}


/***/ }),

/***/ 17584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PB: () => (/* binding */ endOfLife),
/* harmony export */   Wm: () => (/* binding */ oldDatabases),
/* harmony export */   XA: () => (/* binding */ unfixedLeftOut),
/* harmony export */   nP: () => (/* binding */ vulnerabilityDetections),
/* harmony export */   wi: () => (/* binding */ nothingRead)
/* harmony export */ });
/* harmony import */ var _external_vulnerabilities__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58509);
/* harmony import */ var _database__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13125);
/* harmony import */ var _merge__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49642);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44879);
/* harmony import */ var _single_line__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48142);





const maxText = 200;
const short = (text) => {
    const line = (0,_single_line__WEBPACK_IMPORTED_MODULE_2__/* .singleLine */ .p)(text);
    return line.length > maxText ? `${line.slice(0, maxText - 1)}…` : line;
};
const listed = (values, most = 5) => {
    const distinct = [...new Set(values.map(short))];
    const more = distinct.length > most ? ` and ${distinct.length - most} more` : '';
    return `${distinct.slice(0, most).join(', ')}${more}`;
};
/** One for each vulnerability of each source package: that is what is mended, accepted or told by a VEX document. */
function vulnerabilityDetections(found, target, from) {
    return (0,_merge__WEBPACK_IMPORTED_MODULE_3__/* .merge */ .h)(found).map((merged) => detectionOf(merged, target, from));
}
function detectionOf(merged, target, from) {
    const { id, ids, key, source, found } = merged;
    const [first] = found;
    const origin = originOf(merged, target.origins);
    const packages = listed(found.map((each) => each.package));
    const fixes = found.flatMap(({ fixed }) => fixed ?? []);
    const mend = fixes.length > 0 ? `Fixed in ${listed(fixes)}.` : 'No version has it fixed yet.';
    const of = packages === source ? '' : `, built from ${short(source)}`;
    const severity = worst(found.map((each) => weightOf(each, from)));
    return {
        rule: id,
        engine: first.scanner,
        severity,
        title: short(found.map(({ title }) => title).find((title) => !ids.includes(title)) ?? id),
        message: `${packages} ${listed(found.map(({ installed }) => installed))}${of}: ${id}. ${mend}${broughtBy(first, origin, target)}`,
        location: locationOf(first, origin, target),
        lineText: origin === undefined ? '' : (0,_findings_finding__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(origin.text, 1),
        // A package that is updated and still has it is no new finding; nor is one that another layer brings.
        identity: [target.name ?? '', key].join('\0'),
        help: { text: helpOf(first, fixes, origin), ...linkOf(found) },
        ...(cweOf(found).length > 0 && { cwe: cweOf(found) }),
        properties: {
            vulnerability: {
                ids,
                packages: distinct(found.map((each) => each.package)),
                installed: distinct(found.map(({ installed }) => installed)),
                fixed: distinct(fixes),
                purls: distinct(found.flatMap(({ purl }) => purl ?? [])),
                files: distinct(found.map(({ file, path }) => file ?? path)),
                scanners: distinct(found.map(({ scanner }) => scanner)),
                ...(first.cvss !== undefined && { cvss: first.cvss }),
                ...(target.name !== undefined && { image: target.name }),
                ...(first.layer !== undefined && { layer: first.layer }),
            },
        },
    };
}
const distinct = (values) => [...new Set(values)];
const worst = (all) => _findings_finding__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.find((severity) => all.includes(severity)) ?? 'medium';
const cweOf = (found) => distinct(found.flatMap(({ cwe }) => cwe));
const linkOf = (found) => {
    const uri = found.map((each) => each.uri).find((each) => each !== undefined && /^https?:\/\//.test(each));
    return uri === undefined ? {} : { uri };
};
function weightOf({ severity, cvss }, from) {
    return (0,_external_vulnerabilities__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .xJ)(from === 'cvss' && cvss !== undefined ? (0,_external_vulnerabilities__WEBPACK_IMPORTED_MODULE_0__/* .severityOfScore */ .FL)(cvss) : severity);
}
function originOf({ found }, { ofLayer, ofPackage }) {
    for (const { layer } of found) {
        const origin = ofLayer(layer);
        if (origin !== undefined)
            return origin;
    }
    return ofPackage(found[0].package);
}
/** The number of a layer, from 1, the lowest. */
function layerNumber({ layer }, { layers }) {
    const index = layers.findIndex(({ digest }) => digest === layer);
    return index < 0 ? undefined : index + 1;
}
function locationOf(found, origin, target) {
    if (origin !== undefined)
        return { path: origin.path, startLine: origin.line, endLine: origin.line };
    if (target.name === undefined)
        return { path: found.path, ...(found.line !== undefined && { startLine: found.line, endLine: found.line }) };
    const number = layerNumber(found, target);
    return { path: target.name, ...(number !== undefined && { member: `layer ${number}` }) };
}
function broughtBy(found, origin, target) {
    if (target.name === undefined)
        return '';
    const number = layerNumber(found, target);
    const layer = number === undefined ? '' : `, layer ${number} of ${target.layers.length}`;
    const where = ` In ${target.name}${layer}`;
    if (origin === undefined)
        return `${where}.`;
    if (origin.base)
        return `${where}, from the base image.`;
    return origin.byName ? `${where}; this command names the package.` : `${where}, which this instruction makes.`;
}
function helpOf(found, fixes, origin) {
    const name = short(found.package);
    const judge = 'If the flaw does no harm here, say so with a reason: in a VEX document, in .trivyignore.yaml or in a waiver of the policy.';
    if (fixes.length === 0)
        return `No version of ${name} has the flaw fixed. Do without the package, take a base image without it, or wait for a fix.\n${judge}`;
    const how = origin?.base === true
        ? 'Take a newer build of the base image, or update the package in a RUN of your own'
        : 'Install a version that has the flaw fixed';
    return `${how}: ${name} ${listed(fixes)}.\n${judge}`;
}
/** Says once how many are left out, and where. */
function unfixedLeftOut(left) {
    const byPath = new Map();
    for (const each of left)
        byPath.set(each.path, [...(byPath.get(each.path) ?? []), each]);
    return [...byPath].map(([path, all]) => {
        const count = (0,_merge__WEBPACK_IMPORTED_MODULE_3__/* .merge */ .h)(all).length;
        return {
            rule: 'unfixed-vulnerabilities',
            engine: all[0]?.scanner ?? 'gatehouse',
            severity: 'info',
            title: 'Vulnerabilities without a fix',
            message: `${count} ${count === 1 ? 'vulnerability' : 'vulnerabilities'} in ${path} that no version has fixed ${count === 1 ? 'is' : 'are'} left out (ignore-unfixed).`,
            location: { path },
            lineText: '',
            identity: '',
            help: { text: 'The policy leaves them out. Set ignore-unfixed to false to see them.' },
        };
    });
}
/** An operating system that gets no fixes any more has flaws that no database lists. */
function endOfLife(scans, target, severity) {
    const scan = scans.find(({ inspected }) => inspected.distribution?.endOfLife);
    const name = scan?.inspected.distribution?.name;
    if (scan === undefined || name === undefined || target.name === undefined)
        return [];
    const origin = target.origins.ofLayer(target.layers[0]?.digest);
    const location = origin ? { path: origin.path, startLine: origin.line, endLine: origin.line } : { path: target.name };
    return [
        {
            rule: 'end-of-life-system',
            engine: scan.scanner,
            severity,
            title: 'Operating system without fixes',
            message: `${target.name} is built on ${short(name)}, which gets no security fixes any more.`,
            location,
            lineText: origin === undefined ? '' : (0,_findings_finding__WEBPACK_IMPORTED_MODULE_4__/* .excerpt */ .Kb)(origin.text, 1),
            identity: target.name,
            help: {
                text: 'New flaws in it are neither fixed nor listed, so that few findings say nothing. Build on a release that is still supported.',
            },
            cwe: [1104],
        },
    ];
}
/** It only warns: what it knows is true all the same. */
function oldDatabase(scanner, path, days, most) {
    return {
        rule: 'old-vulnerability-database',
        engine: scanner,
        severity: 'medium',
        title: 'Vulnerability database is old',
        message: `The database of ${scanner} is ${Math.floor(days)} days old, more than the ${most} that the policy allows (max-db-age): what was found since is not in it.`,
        location: { path },
        lineText: '',
        identity: scanner,
        advisory: true,
        help: { text: 'Fetch it anew before the gate runs, or see why it is not.' },
    };
}
/** Of each scanner whose database is older than `most` days. */
function oldDatabases(scans, most, now) {
    const seen = new Set();
    return scans.flatMap(({ scanner, built, packages }) => {
        if (seen.has(scanner))
            return [];
        seen.add(scanner);
        if (built === undefined)
            return [];
        const days = (0,_database__WEBPACK_IMPORTED_MODULE_1__/* .ageInDays */ .Q)(scanner, built, now);
        const [path = ''] = packages.keys();
        return days > most ? [oldDatabase(scanner, path, days, most)] : [];
    });
}
/** Says that what was to be looked up was not: a clean result would be none. */
function nothingRead(scanner, path, reason) {
    return {
        rule: 'no-packages-read',
        engine: scanner,
        severity: 'high',
        title: 'No packages to look up',
        message: `${path}: ${scanner === 'gatehouse' ? '' : `${scanner} was asked, and `}${reason}, so whether it has vulnerabilities is not known.`,
        location: { path },
        lineText: '',
        identity: `${scanner}\0${reason}`,
        incomplete: true,
        help: {
            text: 'A scanner that reads nothing finds nothing. See whether the file is whole and of a kind that the scanner knows; where there really is no package, accept the finding with a waiver.',
        },
    };
}


/***/ }),

/***/ 45466:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ layoutInFolder),
/* harmony export */   o$: () => (/* binding */ imagesIn),
/* harmony export */   tR: () => (/* binding */ sourceIn),
/* harmony export */   xc: () => (/* binding */ withArchive)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _formats_oci__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82763);
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73159);




/** What an OCI layout is made of. Source: OCI image-layout specification. */
const ofLayout = /^(?:oci-layout|index\.json|blobs\/sha256\/[0-9a-f]{64})$/;
const maxDocument = 2 ** 24;
const descriptor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() });
const links = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor).default([]),
    config: descriptor.optional(),
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(descriptor).default([]),
})
    .transform(({ manifests, config, layers }) => ({
    documents: manifests,
    blobs: config ? [config, ...layers] : layers,
}));
const sourceIn = (tree, { path, size }) => ({
    size,
    read: (offset, length) => tree.read(path, { offset, length: Math.max(0, Math.min(length, size - offset)) }),
});
/** The layout in one folder of a tree. */
async function layoutInFolder(tree, folder) {
    return (await tree.list())
        .filter(({ path, kind }) => kind === 'file' && path.startsWith(`${folder}/`))
        .map((entry) => ({ name: entry.path.slice(folder.length + 1), bytes: sourceIn(tree, entry) }))
        .filter(({ name }) => ofLayout.test(name));
}
/** `manifest.json` of `docker save`. */
const savedImages = zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ Config: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }));
/**
 * Gives `use` what is in an archive. `docker save` writes a layout too, of the same images or, in an archive that somebody made, of others:
 * which one is used in the end is not known. What can't be read the scanner is left to say.
 */
async function withArchive(archive, use) {
    const store = await (0,_formats_oci__WEBPACK_IMPORTED_MODULE_0__/* .openArchive */ .p_)(archive).catch((error) => {
        if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_2__/* .GatehouseError */ .GA)
            return undefined;
        throw error;
    });
    if (store === undefined)
        return use({ direct: true, parts: [], saved: new Set() });
    try {
        const manifest = await store.find('manifest.json');
        const parts = (await partsOf((name) => store.find(name))) ?? [];
        const images = manifest === undefined ? [] : (parsed(savedImages, await manifest.read(0, maxDocument)) ?? []);
        const digests = images.flatMap(({ Config }) => /[0-9a-f]{64}/.exec(Config)?.[0] ?? []);
        const saved = new Set(digests.map((digest) => `sha256:${digest}`));
        return await use({ direct: manifest !== undefined || parts.length === 0, parts, saved });
    }
    finally {
        await store.close();
    }
}
/** Everything that the index leads to; undefined where there is none. */
async function partsOf(find) {
    const parts = new Map();
    const add = async (name) => {
        const bytes = ofLayout.test(name) && !parts.has(name) ? await find(name) : undefined;
        if (bytes !== undefined)
            parts.set(name, bytes);
        return bytes;
    };
    await add('oci-layout');
    const documents = ['index.json'];
    for (let name = documents.pop(); name !== undefined; name = documents.pop()) {
        const bytes = await add(name);
        if (bytes === undefined || bytes.size > maxDocument)
            continue;
        const read = parsed(links, await bytes.read(0, bytes.size));
        if (read === undefined)
            continue;
        documents.push(...read.documents.map(blobOf));
        for (const each of read.blobs)
            await add(blobOf(each));
    }
    return parts.has('index.json') ? [...parts].map(([name, bytes]) => ({ name, bytes })) : undefined;
}
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({
    digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    mediaType: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ os: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).partial().optional(),
    annotations: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});
const index = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ manifests: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reference).max(1_000) });
/**
 * The layout once for each image in it, with an index of that alone: scanners look at one image of an index, and say nothing of the
 * others. What attests something beside an image is none; those whose configuration is `known` are left out.
 */
async function imagesIn(parts, known = new Set()) {
    const byName = new Map(parts.map(({ name, bytes }) => [name, bytes]));
    const images = new Map();
    const indexes = ['index.json'];
    const seen = new Set();
    for (let name = indexes.pop(); name !== undefined; name = indexes.pop()) {
        const bytes = byName.get(name);
        if (bytes === undefined || bytes.size > maxDocument || seen.has(name))
            continue;
        seen.add(name);
        const document = parsed(index, await bytes.read(0, bytes.size));
        if (document === undefined)
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ(`${name} of the image can't be read, so it is not known which images to ask about`);
        for (const each of document.manifests) {
            const isIndex = /index|manifest\.list/.test(each.mediaType ?? '');
            if (isIndex)
                indexes.push(blobOf(each));
            else if (each.platform?.os !== 'unknown' || !isAttestation(each))
                images.set(each.digest, each);
        }
    }
    const others = parts.filter(({ name }) => name !== 'index.json');
    for (const [digest, image] of images) {
        const bytes = byName.get(blobOf(image));
        const config = bytes && parsed(links, await bytes.read(0, maxDocument))?.blobs[0]?.digest;
        if (config !== undefined && known.has(config))
            images.delete(digest);
    }
    return [...images.values()].map((image) => {
        const alone = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [image] }));
        return [...others, { name: 'index.json', bytes: (0,_formats_source__WEBPACK_IMPORTED_MODULE_3__/* .bufferSource */ .kq)(alone) }];
    });
}
/** As BuildKit marks what it attests beside an image. */
const isAttestation = ({ annotations }) => annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
const blobOf = ({ digest }) => `blobs/${digest.replace(':', '/')}`;
function parsed(schema, bytes) {
    try {
        return schema.parse(JSON.parse(bytes.toString()));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 71072:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ lockfileName),
/* harmony export */   b: () => (/* binding */ pinsAnything)
/* harmony export */ });
/** Files in which package managers write down what they install, and which Trivy reads. Source: Trivy's list of supported languages. */
const lockfiles = new Set([
    ...['Pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml'],
    ...['package-lock.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'],
    ...['go.mod', 'Cargo.lock', 'Gemfile.lock', 'composer.lock', 'gradle.lockfile', 'packages.lock.json'],
    ...['mix.lock', 'pubspec.lock', 'conan.lock', 'Package.resolved', 'Podfile.lock'],
]);
/** `requirements.txt`, `requirements-dev.txt`, `dev-requirements.txt`, `requirements/gpu.txt`. */
const requirements = /(?:^|\/)(?:[\w.-]*requirements[\w.-]*\.txt|requirements\/[\w.-]+\.txt)$/i;
/** What a lock file has to be called for Trivy to know it by; undefined for what is none. */
function lockfileName(path) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (lockfiles.has(name))
        return name;
    return requirements.test(path) ? 'requirements.txt' : undefined;
}
/** Whether a list of requirements names a version of anything: of one that doesn't, nothing can be looked up. */
const pinsAnything = (text) => /^[ \t]*[\w.-]+[ \t]*(?:\[[^\]\n]*\])?[ \t]*={2,3}[ \t]*[\w.]/m.test(text);


/***/ }),

/***/ 97296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ whyNotAsked),
/* harmony export */   y: () => (/* binding */ manifestBeside)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _lockfiles__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71072);


/** The lock files of Python: packages of its index alone. */
const ofPython = new Set(['requirements.txt', 'Pipfile.lock', 'poetry.lock', 'uv.lock', 'pdm.lock', 'pylock.toml']);
/** The lock files that Snyk reads without running a program of their language, each with the manifest that it wants beside. */
const ofSnyk = {
    'package-lock.json': 'package.json',
    'yarn.lock': 'package.json',
    'pnpm-lock.yaml': 'package.json',
    'poetry.lock': 'pyproject.toml',
};
/** The path of the manifest that Snyk wants beside a lock file; undefined for what it isn't asked about. */
function manifestBeside(path) {
    const name = ofSnyk[(0,_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockfileName */ .T)(path) ?? ''];
    return name === undefined ? undefined : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), name);
}
/** Why a scanner is not asked about a lock file, as the end of a sentence; undefined where it is. */
async function whyNotAsked(scanner, tree, { path }, manifests) {
    if (scanner === 'pip-audit')
        return ofPython.has((0,_lockfiles__WEBPACK_IMPORTED_MODULE_1__/* .lockfileName */ .T)(path) ?? '') ? undefined : 'it looks up Python packages alone';
    if (scanner !== 'snyk')
        return undefined;
    const beside = manifestBeside(path);
    if (beside === undefined)
        return 'it runs programs to read such a file';
    if ((await tree.stat(beside))?.kind !== 'file')
        return `it needs ${node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(beside)} beside it`;
    const manifest = await manifests.file(beside);
    const members = await manifests.file(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path), 'pnpm-workspace.yaml'));
    const isWorkspace = [manifest, members].some((each) => each && 'manifest' in each && each.manifest.workspaces);
    return isWorkspace ? 'of a workspace it reads the root alone' : undefined;
}


/***/ }),

/***/ 64451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ scanImagesFor),
  J: () => (/* binding */ scanLockfilesFor)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/engines/external/catalogue.ts + 19 modules
var catalogue = __webpack_require__(25902);
// EXTERNAL MODULE: ./src/engines/external/engine.ts
var engine = __webpack_require__(19073);
// EXTERNAL MODULE: ./src/engines/external/files.ts
var files = __webpack_require__(10020);
// EXTERNAL MODULE: ./src/engines/external/run.ts
var run = __webpack_require__(46610);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/database.ts
var vulnerabilities_database = __webpack_require__(13125);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/layout.ts
var layout = __webpack_require__(45466);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/lockfiles.ts
var lockfiles = __webpack_require__(71072);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/readable.ts
var readable = __webpack_require__(97296);
// EXTERNAL MODULE: ./src/formats/source.ts
var source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/engines/advisories/ecosystem.ts
var advisories_ecosystem = __webpack_require__(32839);
// EXTERNAL MODULE: ./src/engines/external/environment.ts
var environment = __webpack_require__(16318);
;// CONCATENATED MODULE: ./src/engines/vulnerabilities/served.ts




/** What the token of Snyk's service is called, and where the service and the organisation are named. */
const ofSnyk = /^(?:SNYK_TOKEN|SNYK_OAUTH_TOKEN|SNYK_API|SNYK_CFG_ORG|NODE_EXTRA_CA_CERTS)$/;
/** What such an engine may use; `osv`: the OSV server that the policy names for it. */
function onlineFor(scanner, access, osv) {
    const own = Object.entries(access.environment).filter(([name]) => scanner === 'snyk' && ofSnyk.test(name));
    const variables = { ...(0,environment/* networkOf */.A)(access.environment), ...Object.fromEntries(own) };
    return { variables, ...(osv !== undefined && { osv }) };
}
/**
 * The versions as our own reader reads them: a list of requirements may take in other files, name indexes, archives and folders, none
 * of which an engine should follow. Rejects nothing.
 */
async function pinsOf({ path }, manifests) {
    const file = await manifests.file(path);
    const nothing = { lists: [], count: 0, lines: new Map() };
    if (file === undefined)
        return { ...nothing, unread: ['it is of a kind that is not read'] };
    if ('problem' in file)
        return { ...nothing, unread: [file.problem] };
    return pinsIn(file.manifest.dependencies);
}
function pinsIn(dependencies) {
    const versions = new Map();
    const lines = new Map();
    const unread = [];
    for (const { ecosystem, name, version, origin, line } of dependencies) {
        if (ecosystem !== 'pypi' || version === undefined || origin.kind === 'folder')
            continue;
        const question = (0,advisories_ecosystem/* questionOf */.YH)({ ecosystem, name, version });
        if (question.kind !== 'package' || !isSafe.test(`${question.package.name}==${question.version}`)) {
            unread.push(`${name} ${version} is no version of a package that it could be asked about`);
            continue;
        }
        const known = versions.get(question.package.name) ?? new Set();
        versions.set(question.package.name, known.add(question.version));
        const key = `${question.package.name} ${question.version}`;
        if (line !== undefined && !lines.has(key))
            lines.set(key, line);
    }
    const rounds = [];
    for (const [name, each] of versions)
        for (const [round, version] of [...each].entries())
            (rounds[round] ??= []).push(`${name}==${version}\n`);
    const count = rounds.reduce((sum, round) => sum + round.length, 0);
    return { lists: rounds.map((round) => round.join('')), count, lines, unread };
}
const isSafe = /^[a-z\d](?:[a-z\d-]*[a-z\d])?==[\w.!+-]+$/;
const partOf = (name, text) => ({ name, bytes: (0,source/* bufferSource */.kq)(Buffer.from(text)) });
/** What was sent and what was answered of has to be as much. */
function compareCounts(scanner, answered, given) {
    if (answered < given)
        throw new errors/* EngineError */.NJ(`${scanner} answered of ${answered} of ${given} packages`);
}
/** The files by their names alone; rejects with `EngineError` when one can't be read. */
async function readParts(tree, paths) {
    const parts = [];
    for (const path of paths) {
        const bytes = await tree.read(path).catch((error) => {
            throw error instanceof errors/* UnreadableError */.Gy ? new errors/* EngineError */.NJ(`${path} can't be read: ${error.message}`) : error;
        });
        parts.push({ name: path.slice(path.lastIndexOf('/') + 1), bytes: (0,source/* bufferSource */.kq)(bytes) });
    }
    return parts;
}

;// CONCATENATED MODULE: ./src/engines/vulnerabilities/scan.ts










/** Platforms of an image; a registry in a file is something else. */
const maxImages = 30;
/**
 * Asks a scanner about each image in an archive, or in the folder of an OCI layout. Rejects with `EngineError` when the scanner isn't
 * there, has no database or fails.
 */
async function scanImagesFor(scanner, tree, { path }, access) {
    const ask = (files) => asked(scanner, files, 'image', access);
    const askOf = async (images) => {
        if (images.length > maxImages)
            throw new errors/* EngineError */.NJ(`${scanner}: ${path} holds ${images.length} images, more than the ${maxImages} that are asked about`);
        const scans = [];
        for (const image of images)
            scans.push(await (0,files/* withFolderOf */._)(path, image, access, ask));
        return scans;
    };
    const entry = await tree.stat(path);
    const scans = entry?.kind === 'file'
        ? await (0,layout/* withArchive */.xc)((0,layout/* sourceIn */.tR)(tree, entry), async ({ direct, parts, saved }) => [
            ...(direct ? [await (0,files/* withFiles */.o)(tree, [entry], engine/* harmlessName */.j, access, ask)] : []),
            ...(await askOf(await (0,layout/* imagesIn */.o$)(parts, saved))),
        ])
        : await askOf(await (0,layout/* imagesIn */.o$)(await (0,layout/* layoutInFolder */.GW)(tree, path)));
    if (scans.length === 0)
        throw new errors/* EngineError */.NJ(`${scanner}: ${path} holds no image that it could be asked about`);
    return scans;
}
/** Asks a scanner about lock files: those with a database about all at once. Rejects as `scanImagesFor` does. */
async function scanLockfilesFor(scanner, tree, entries, asking) {
    const { access } = asking;
    if (scanner === 'pip-audit' || scanner === 'snyk') {
        const scans = [];
        for (const entry of entries)
            scans.push(...(await (scanner === 'snyk' ? askSnyk(tree, entry, asking) : askPipAudit(entry, asking))));
        return scans;
    }
    const nameOf = (path) => (0,lockfiles/* lockfileName */.T)(path) ?? (0,engine/* harmlessName */.j)(path);
    return [await (0,files/* withFiles */.o)(tree, entries, nameOf, access, (files) => asked(scanner, files, 'files', access))];
}
async function askPipAudit(entry, asking) {
    const { access, manifests, osv } = asking;
    const { path } = entry;
    const { lists, count, lines, unread } = await pinsOf(entry, manifests);
    const online = onlineFor('pip-audit', access, osv);
    const scans = [];
    for (const list of lists) {
        const parts = [partOf('requirements.txt', list)];
        const scan = await (0,files/* withFolderOf */._)(path, parts, access, (files) => scan_run('pip-audit', files, access, { target: 'files', online }));
        const found = scan.found.map((each) => ({ ...each, line: lines.get(`${each.package} ${each.installed}`) }));
        scans.push({ ...scan, found });
    }
    const [first] = scans;
    const answered = scans.reduce((sum, { inspected, unread: skipped }) => sum + inspected.packages + skipped.length, 0);
    compareCounts('pip-audit', answered, count);
    if (first === undefined)
        return unread.length === 0 ? [] : Promise.reject(new errors/* EngineError */.NJ(`pip-audit: ${path}: ${unread[0] ?? ''}`));
    return [{ ...first, unread: [...first.unread, ...unread.map((reason) => ({ path, reason }))] }, ...scans.slice(1)];
}
async function askSnyk(tree, { path }, { access }) {
    const beside = (0,readable/* manifestBeside */.y)(path);
    const parts = await readParts(tree, [path, ...(beside === undefined ? [] : [beside])]);
    const online = onlineFor('snyk', access, undefined);
    const lockfile = path.slice(path.lastIndexOf('/') + 1);
    const told = { target: 'files', online, lockfile };
    return [await (0,files/* withFolderOf */._)(path, parts, access, (files) => scan_run('snyk', files, access, told))];
}
async function asked(scanner, files, target, access) {
    const { folder: database, built } = await (0,vulnerabilities_database/* databaseOf */.z)(scanner, access);
    const scan = await scan_run(scanner, files, access, { target, database });
    return { ...scan, built: scan.inspected.databaseBuilt ?? built ?? '' };
}
async function scan_run(scanner, files, access, told) {
    const { findings, unevaluated, inspected: seen, use } = await (0,run/* runEngine */.c)(catalogue/* engines */.s[scanner], files, access, told);
    const inspected = seen ?? { packages: 0 };
    if (told.target === 'image' && inspected.files !== undefined)
        throw new errors/* EngineError */.NJ(`${scanner} took the image for a plain folder`);
    const found = findings.flatMap(({ vulnerability, file, title, uri, startLine: line, cwe = [] }) => vulnerability === undefined ? [] : [{ ...vulnerability, scanner, path: file.entry.path, line, title, uri, cwe }]);
    const packages = new Map(files.given.map(({ entry }) => [entry.path, told.target === 'image' ? inspected.packages : 0]));
    for (const [named, count] of inspected.files ?? []) {
        const path = files.find(named)?.file.entry.path;
        if (path !== undefined)
            packages.set(path, count);
    }
    const unread = unevaluated.map(({ path, reason }) => ({ path, reason }));
    return { scanner, found, inspected, packages, built: undefined, unread, use };
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
