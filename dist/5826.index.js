export const id = 5826;
export const ids = [5826];
export const modules = {

/***/ 85826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createMlflowClient: () => (/* reexport */ createMlflowClient),
  downloadArtifact: () => (/* reexport */ downloadArtifact),
  downloadFiles: () => (/* reexport */ downloadFiles),
  mlflowFromEnvironment: () => (/* reexport */ mlflowFromEnvironment),
  parseMlflow: () => (/* reexport */ parseMlflow),
  readMlflow: () => (/* reexport */ readMlflow)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
var promises_default = /*#__PURE__*/__webpack_require__.n(promises_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/http/reason.ts
var http_reason = __webpack_require__(40098);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
;// CONCATENATED MODULE: ./src/engines/mlflow/reference.ts


/** MLflow 3.17, `mlflow/utils/validation.py`: run ids, aliases, and the aliases that it keeps for itself. */
const runId = /^[a-zA-Z0-9][\w-]{0,255}$/;
const aliasName = /^[\p{L}\p{N}_-]{1,255}$/u;
const reservedAlias = /^(?:latest|v\d+)$/i;
/** It refuses `/` and `:` in the name of a model. */
const modelName = /^[^/:\p{C}]{1,256}$/u;
const versionNumber = /^[1-9]\d{0,8}$/;
/**
 * Reads `mlflow:models:/<name>@<alias>`, `mlflow:models:/<name>/<version>` or `mlflow:runs:/<run id>`. A file of the run follows
 * a version after `#` and a run after `/`: what follows a version after `/` is, to MLflow, a file of the model instead. A `%` and
 * two hex digits stand for a character that would mean something else (`%23` for `#`, `%25` for `%`).
 * @throws EvidenceError, which shows the forms, for anything else.
 */
function parseMlflow(text) {
    const fail = (problem) => {
        throw new errors/* EvidenceError */.oe(`${(0,http_reason/* oneLine */.T)(text)}: ${problem}; write mlflow:models:/<name>@<alias>, mlflow:models:/<name>/<version> or mlflow:runs:/<run id>, and for a file of the run mlflow:models:/<name>@<alias>#<path> or mlflow:runs:/<run id>/<path>`);
    };
    const decode = (part) => {
        try {
            return decodeURIComponent(part);
        }
        catch {
            return fail('a % that is meant itself is written %25');
        }
    };
    const [, kind, rest = ''] = /^mlflow:(models|runs):\/(.*)$/is.exec(text) ?? [];
    if (kind === undefined)
        return fail('this is no model or run of MLflow');
    if (kind.toLowerCase() === 'models') {
        const [target = '', file, ...more] = rest.split('#');
        if (more.length > 0)
            return fail('a second # is written %23');
        const subject = modelIn(target, decode, fail);
        return referenceTo(text, subject, file === undefined ? undefined : artifactIn(file, decode, fail));
    }
    if (rest.includes('#'))
        return fail('a file follows a run after /, and a # that is meant itself is written %23');
    const slash = rest.indexOf('/');
    const run = slash === -1 ? rest : rest.slice(0, slash);
    if (!runId.test(run))
        return fail('it names no run');
    const artifact = slash === -1 ? undefined : artifactIn(rest.slice(slash + 1), decode, fail);
    return referenceTo(text, { kind: 'run', run }, artifact);
}
function referenceTo(text, subject, artifact) {
    return artifact === undefined ? { text, subject } : { text, subject, artifact };
}
function modelIn(target, decode, fail) {
    const named = (part) => {
        const name = decode(part);
        return modelName.test(name) && name.trim() !== '' ? name : fail("a model's name is not empty and holds no / or :");
    };
    const [name = '', version, ...more] = target.split('/');
    if (more.length > 0)
        return fail('the path of a file comes after #');
    if (version !== undefined) {
        if (versionNumber.test(version))
            return { kind: 'version', model: named(name), version };
        return fail('after the / comes the number of a version, not a stage or a name');
    }
    const at = target.lastIndexOf('@');
    if (at === -1)
        return fail('it says neither which version of the model nor which alias');
    const alias = decode(target.slice(at + 1));
    if (!aliasName.test(alias))
        return fail('an alias is made of letters, digits, _ and -');
    if (reservedAlias.test(alias))
        return fail(`MLflow keeps ${alias} for itself: name an alias or a version's number`);
    return { kind: 'alias', model: named(target.slice(0, at)), alias };
}
/** A relative path that stays below where it starts. */
function artifactIn(part, decode, fail) {
    const path = decode(part);
    const safe = path.length <= 1_000 &&
        !/[\\\p{C}]/u.test(path) &&
        path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
    return safe ? path : fail('the path of the file is not relative, or empty, or leads out of the run');
}

;// CONCATENATED MODULE: ./src/engines/mlflow/answers.ts


/**
 * What MLflow's REST API answers, as far as it is read here: recorded from 2.22.5 and 3.17.2, which answer the same. Fields that
 * are not named are left out.
 */
/** A list whose items are read one by one: the first that is wrong ends it, however many follow. */
function listOf(item) {
    return schemas/* custom */.IeY(Array.isArray, 'not a list').transform((items, context) => {
        const read = [];
        for (const [index, candidate] of items.entries()) {
            const { success, data, error } = item.safeParse(candidate);
            if (!success) {
                const [issue] = error.issues;
                context.addIssue({ code: 'custom', message: issue?.message ?? '', path: [index, ...(issue?.path ?? [])] });
                return core/* NEVER */.tm;
            }
            read.push(data);
        }
        return read;
    });
}
/** In its databases MLflow keeps an infinite value as the largest double, 1.7976931348623157e308. */
const infiniteFrom = 1.797e308;
/** NaN is written as text, as protocol buffers do in JSON, and so is an infinite value that is kept as one. */
const metricValue = schemas/* union */.KCZ([
    schemas/* custom */.IeY((value) => typeof value === 'number', 'not a number'),
    schemas/* enum */.k5n(['NaN', 'Infinity', '-Infinity']).transform(Number),
])
    .transform((value) => (Math.abs(value) >= infiniteFrom ? Math.sign(value) * Infinity : value));
const metric = schemas/* object */.Ikc({ key: schemas/* string */.YjP(), value: metricValue });
/** `runs/get`; the metrics are the last value of each. */
const runAnswer = schemas/* object */.Ikc({
    run: schemas/* object */.Ikc({
        info: schemas/* object */.Ikc({
            status: schemas/* string */.YjP(),
            lifecycle_stage: schemas/* string */.YjP().optional(),
            artifact_uri: schemas/* string */.YjP().optional(),
        }),
        data: schemas/* object */.Ikc({ metrics: listOf(metric).optional() }).optional(),
    }),
});
/** `registered-models/alias` and `model-versions/get`. A version may have been registered without a run. */
const versionAnswer = schemas/* object */.Ikc({
    model_version: schemas/* object */.Ikc({
        version: schemas/* string */.YjP().regex(/^\d{1,20}$/),
        run_id: schemas/* union */.KCZ([schemas/* literal */.euz(''), schemas/* string */.YjP().regex(runId)]).optional(),
    }),
});
/** `model-versions/get-download-uri`. */
const downloadAnswer = schemas/* object */.Ikc({ artifact_uri: schemas/* string */.YjP() });
/** `registered-models/get`. */
const modelAnswer = schemas/* object */.Ikc({
    registered_model: schemas/* object */.Ikc({ aliases: listOf(schemas/* object */.Ikc({ alias: schemas/* string */.YjP() })).optional() }),
});
const artifact = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    is_dir: schemas/* boolean */.zMY().optional(),
    /** Bytes; protocol buffers write 64 bits as text. */
    file_size: schemas/* union */.KCZ([
        schemas/* number */.aig(),
        schemas/* string */.YjP()
            .regex(/^\d{1,15}$/)
            .transform(Number),
    ])
        .optional(),
});
/** `artifacts/list`: one folder's content, in pages; and `mlflow-artifacts/artifacts`, in one, each by its name alone. */
const artifactsAnswer = schemas/* object */.Ikc({
    files: listOf(artifact).optional(),
    next_page_token: schemas/* string */.YjP().optional(),
});

// EXTERNAL MODULE: ./src/http/retry-after.ts
var retry_after = __webpack_require__(47821);
;// CONCATENATED MODULE: ./src/engines/mlflow/failure.ts



/** An attempt that failed. */
class Failure extends Error {
    retry;
    absent;
    name = 'Failure';
    constructor(message, 
    /** `never`, after the usual `backoff`, or after the milliseconds that the server asked for. */
    retry, 
    /** The server says, in MLflow's own words, that there is no such thing. */
    absent = false) {
        super(message);
        this.retry = retry;
        this.absent = absent;
    }
}
/** MLflow's own errors, and those of the framework it is served by (3.x). */
const refusalBody = schemas/* object */.Ikc({
    error_code: schemas/* string */.YjP().optional().catch(undefined),
    message: schemas/* string */.YjP().optional().catch(undefined),
    detail: schemas/* string */.YjP().optional().catch(undefined),
});
const variables = 'MLFLOW_TRACKING_TOKEN, or MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD';
/**
 * What a refusal means. A 404 in MLflow's words (RESOURCE_DOES_NOT_EXIST) says that something isn't there; any other 404 says that
 * MLflow isn't. `absentCodes` are the codes that say so here. `now` is in milliseconds since 1970.
 */
function refused({ status, headers, body }, { authenticated, absentCodes, now }) {
    const { code, said } = saidIn(body);
    const answer = `MLflow answered ${status}${said === '' ? '' : ` (${said})`}`;
    if ((status === 404 || status === 400) && code !== undefined && absentCodes.includes(code))
        return new Failure(answer, 'never', true);
    if (status === 429 || status >= 500)
        return new Failure(answer, (0,retry_after/* retryAfter */.P)(headers['retry-after'], (0,retry_after/* dateIn */.m)(headers.date) ?? now) ?? 'backoff');
    return new Failure(`${answer}${adviceOn(status, said, authenticated)}`, 'never');
}
function adviceOn(status, said, authenticated) {
    switch (status) {
        case 401:
            return authenticated
                ? `; the credentials are wrong or have expired: ${variables}`
                : `; it wants credentials: set ${variables} (a pull request from a fork gets no secrets)`;
        case 403:
            if (/\bhost header\b/i.test(said))
                return '; start the server with this name in --allowed-hosts';
            return authenticated
                ? `; the user of ${variables} may not read this`
                : `; it may want credentials: set ${variables}`;
        case 404:
            return "; this is no MLflow server, or one before 2.3: MLFLOW_TRACKING_URI is the server's address, without /api or /#";
        default:
            return '';
    }
}
/** A page of HTML says nothing that helps. */
function saidIn(body) {
    let data;
    try {
        data = JSON.parse(body);
    }
    catch {
        return { code: undefined, said: /<[a-z!]/i.test(body) ? '' : (0,http_reason/* oneLine */.T)(body) };
    }
    const parsed = refusalBody.safeParse(data).data;
    return { code: parsed?.error_code, said: (0,http_reason/* oneLine */.T)(parsed?.message ?? parsed?.detail ?? parsed?.error_code ?? '') };
}
/** No answer, or one that breaks off. */
function unreachable(cause) {
    const reason = (0,http_reason/* networkReason */.d)(cause);
    const advice = /certificate/i.test(reason)
        ? '; NODE_EXTRA_CA_CERTS names a file with the certificate of an authority of your own'
        : '';
    return new Failure(`MLflow can't be reached, or broke off (${reason})${advice}`, 'backoff');
}
/** A success that is none: a login page, or another server's answer. */
function unreadable(problem) {
    return new Failure(`the answer is not MLflow's (${(0,http_reason/* oneLine */.T)(problem)}); MLFLOW_TRACKING_URI is the address of the MLflow server`, 'never');
}

;// CONCATENATED MODULE: ./src/engines/mlflow/resolve.ts



/**
 * Follows a reference: alias, version, run.
 * @throws MissingEvidenceError where the model, version, alias or run that it names doesn't exist; EvidenceError for a version
 * whose run is gone or was never given, for a run that failed or was deleted, and as `MlflowClient.find`.
 */
async function resolveRun({ text, subject }, client) {
    const version = subject.kind === 'run' ? undefined : await versionOf(text, subject, client);
    const run = subject.kind === 'run' ? subject.run : version?.run_id;
    if (!run)
        throw new errors/* EvidenceError */.oe(`${text}: version ${version?.version ?? ''} was registered without a run, and metrics and files are a run's; register it with its run_id`);
    const answer = await client.find({
        doing: `${text}: reading run ${run}`,
        path: '/api/2.0/mlflow/runs/get',
        query: { run_id: run },
        answer: runAnswer,
    });
    if (answer === undefined) {
        if (version === undefined)
            throw new errors/* MissingEvidenceError */.Gk(`${text}: MLflow has no such run`);
        throw new errors/* EvidenceError */.oe(`${text}: run ${run} of version ${version.version} is no longer there`);
    }
    const { info, data } = answer.run;
    if (info.lifecycle_stage === 'deleted')
        throw new errors/* EvidenceError */.oe(`${text}: run ${run} was deleted; restore it (mlflow runs restore --run-id ${run})`);
    return {
        run,
        ...(version !== undefined && { version: version.version }),
        source: version === undefined ? text : `${text} (version ${version.version}, run ${run})`,
        notes: notesOn(text, run, info.status),
        metrics: data?.metrics ?? [],
        artifactUri: info.artifact_uri ?? '',
    };
}
/** What a run that broke off left behind may be half of its evaluation; one that goes on may be the pipeline that asks. */
function notesOn(text, run, status) {
    switch (status) {
        case 'FINISHED':
            return [];
        case 'FAILED':
        case 'KILLED':
            throw new errors/* EvidenceError */.oe(`${text}: run ${run} has the status ${status}, and what it left may be half of an evaluation; name a run that finished`);
        default:
            return [`run ${run} is not finished (${(0,http_reason/* oneLine */.T)(status)}); its metrics and files may still change`];
    }
}
/** The version that a reference names, or its alias stands on now. */
async function versionOf(text, subject, client) {
    const doing = `${text}: looking up the version`;
    const name = subject.model;
    if (subject.kind === 'version') {
        const found = await client.find({
            doing,
            path: '/api/2.0/mlflow/model-versions/get',
            query: { name, version: subject.version },
            answer: versionAnswer,
        });
        if (found !== undefined)
            return found.model_version;
        throw new errors/* MissingEvidenceError */.Gk(`${text}: MLflow has no version ${subject.version} of a registered model ${name}`);
    }
    const found = await client.find({
        doing,
        path: '/api/2.0/mlflow/registered-models/alias',
        query: { name, alias: subject.alias },
        answer: versionAnswer,
        // A missing alias is a 400, and so is, to 2.x, that of a missing model.
        absentCodes: ['RESOURCE_DOES_NOT_EXIST', 'INVALID_PARAMETER_VALUE'],
    });
    if (found !== undefined)
        return found.model_version;
    return missingAlias(text, subject.model, subject.alias, client);
}
/** A refused parameter can mean more than a missing alias, and a first run must not be taken for granted: the model tells. */
async function missingAlias(text, name, alias, client) {
    const found = await client.find({
        doing: `${text}: reading the model's aliases`,
        path: '/api/2.0/mlflow/registered-models/get',
        query: { name },
        answer: modelAnswer,
    });
    if (found === undefined)
        throw new errors/* MissingEvidenceError */.Gk(`${text}: MLflow has no registered model ${name}`);
    const aliases = (found.registered_model.aliases ?? []).map((item) => item.alias);
    if (aliases.includes(alias))
        throw new errors/* EvidenceError */.oe(`${text}: MLflow lists the alias ${alias} but doesn't say which version it is`);
    const others = aliases.length === 0 ? 'it has none' : `it has ${(0,http_reason/* oneLine */.T)(aliases.join(', '))}`;
    throw new errors/* MissingEvidenceError */.Gk(`${text}: the registered model ${name} has no alias ${alias} (${others})`);
}

;// CONCATENATED MODULE: ./src/engines/mlflow/artifact.ts








/**
 * Copies a file of a run into a folder of its own below `folder`, at most 8 GiB.
 * @throws EvidenceError where the run has no such file (the run is there, so this is no first run), it is a folder, too large or
 * can't be written, and as `resolveRun`. Nothing is left behind then.
 */
async function downloadArtifact(reference, client, folder) {
    const { artifact } = reference;
    const resolved = await resolveRun(reference, client);
    const { run, version, source, notes } = resolved;
    const listed = await entryOf(artifact, resolved, client);
    if (listed.isFolder)
        throw new errors/* EvidenceError */.oe(`${source}: ${artifact} is a folder of the run; name one file`);
    const own = await promises_default().mkdtemp(external_node_path_default().join(folder, 'mlflow-')).catch((error) => {
        throw new errors/* EvidenceError */.oe(`${source}: can't be written: ${(0,disk/* diskProblem */.Nd)(error)}`);
    });
    // The name comes from outside, and not every file system takes every name.
    const file = external_node_path_default().join(own, external_node_path_default().posix
        .basename(artifact)
        .replace(/[^\w.-]/g, '_')
        .slice(-100));
    try {
        await downloadTo(file, { ...listed, request: requestFor(artifact, resolved) }, client, source);
    }
    catch (error) {
        await promises_default().rm(own, { recursive: true, force: true });
        throw error;
    }
    return { file, run, ...(version !== undefined && { version }), source, notes };
}
/** Of the files that are there instead. */
const maxShown = 20;
/**
 * What the run has under that path. Of a file that is missing, 2.x says no more than "internal error"; so its folder is looked
 * through first.
 * @throws EvidenceError where there is nothing.
 */
async function entryOf(artifact, resolved, client) {
    const folder = external_node_path_default().posix.dirname(artifact);
    const seen = [];
    for await (const entry of filesOfRun(folder === '.' ? '' : folder, resolved, client)) {
        if (entry.path === artifact)
            return entry;
        if (seen.length < maxShown)
            seen.push(entry.path);
    }
    const others = seen.length === 0 ? 'there is nothing' : `there is ${(0,http_reason/* oneLine */.T)(seen.join(', '))}`;
    const where = folder === '.' ? 'among its files' : `in its folder ${folder}`;
    throw new errors/* EvidenceError */.oe(`${resolved.source}: the run has no file ${artifact}; ${where} ${others}`);
}
/** What a folder of the run holds, '' for its top; paths begin at the top. */
async function* filesOfRun(folder, { run, source }, client) {
    const query = { run_id: run, ...(folder !== '' && { path: folder }) };
    for (let token;;) {
        const page = await client.find({
            doing: `${source}: listing the run's files`,
            path: '/api/2.0/mlflow/artifacts/list',
            query: { ...query, ...(token !== undefined && { page_token: token }) },
            answer: artifactsAnswer,
        });
        const files = page?.files ?? [];
        for (const file of files)
            yield { path: file.path, isFolder: file.is_dir === true, size: file.file_size };
        token = page?.next_page_token;
        if (!token || files.length === 0)
            return;
    }
}
/**
 * Copies what a request answers to `file`; resolves with the number of bytes.
 * @throws EvidenceError for more than `maxBytes`, for another size than the listing says, and as `MlflowClient.download`.
 */
async function downloadTo(file, wanted, client, source) {
    const { size, maxBytes = Infinity } = wanted;
    const bytes = await client.download(wanted.request, async (pieces) => {
        const written = await writeTo(file, pieces, source, maxBytes);
        if (size !== undefined && written !== size)
            throw new Failure(`MLflow sent ${written} of the file's ${size} bytes`, 'backoff');
        return written;
    });
    if (bytes === undefined)
        throw new errors/* EvidenceError */.oe(`${source}: the file ${wanted.path} is listed, but isn't there`);
    return bytes;
}
/**
 * The server hands out files itself where it keeps them for its clients (`mlflow-artifacts:`, the default), and fetches them for
 * its own pages from any other store that it can reach.
 */
function requestFor(artifact, { run, source, artifactUri }) {
    const doing = `${source}: downloading ${artifact}`;
    const root = proxiedRoot(artifactUri, source);
    if (root === undefined)
        return { doing, path: '/get-artifact', query: { run_id: run, path: artifact } };
    return { doing, path: proxiedPath([...root, ...artifact.split('/')]) };
}
/** The folder of an `mlflow-artifacts:` address, in segments; undefined where the server doesn't hand out the files itself. */
function proxiedRoot(uri, source) {
    const [, root] = /^mlflow-artifacts:\/(?!\/)(.*)$/s.exec(uri) ?? [];
    if (root === undefined)
        return undefined;
    const segments = root
        .toWellFormed()
        .split('/')
        .filter((segment) => segment !== '');
    if (segments.some((segment) => segment === '.' || segment === '..'))
        throw new errors/* EvidenceError */.oe(`${source}: MLflow keeps the files in a folder that leads elsewhere`);
    return segments;
}
const proxiedPath = (segments) => `/api/2.0/mlflow-artifacts/artifacts/${segments.map(encodeURIComponent).join('/')}`;
/** Resolves with the number of bytes. */
async function writeTo(file, pieces, source, maxBytes) {
    let bytes = 0;
    const counted = async function* () {
        for await (const piece of pieces) {
            bytes += piece.length;
            if (bytes > maxBytes)
                throw new Failure(`there is more than the ${maxBytes} bytes that may still be read`, 'never');
            yield piece;
        }
    };
    try {
        await promises_default().writeFile(file, counted());
    }
    catch (error) {
        if (error instanceof Failure)
            throw error;
        throw new errors/* EvidenceError */.oe(`${source}: can't be written: ${(0,disk/* diskProblem */.Nd)(error)}`);
    }
    return bytes;
}

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
;// CONCATENATED MODULE: ./src/engines/mlflow/body.ts

const maxJsonBytes = 64 * 1024 * 1024;
/** Of a refusal only its message is wanted. */
const maxRefusalBytes = 64 * 1024;
/** The bytes of an answer. @throws Failure when they break off, or are more than `maxBytes`. */
async function* piecesOf(response, maxBytes, watch) {
    const tooLarge = new Failure(`the answer is larger than the ${maxBytes} bytes that are read`, 'never');
    if (Number(response.headers['content-length'] ?? 0) > maxBytes)
        throw tooLarge;
    let bytes = 0;
    try {
        for await (const piece of response) {
            watch.alive();
            bytes += piece.length;
            if (bytes > maxBytes)
                throw tooLarge;
            yield piece;
        }
    }
    catch (error) {
        throw error === tooLarge ? tooLarge : unreachable(error);
    }
}
/** @throws Failure for what is not JSON in UTF-8, or too much of it. */
async function jsonOf(response, watch) {
    const pieces = [];
    for await (const piece of piecesOf(response, maxJsonBytes, watch))
        pieces.push(piece);
    return jsonIn(Buffer.concat(pieces));
}
/** As much of a refusal as comes: its status says enough. */
async function beginningOf(response, watch) {
    const pieces = [];
    try {
        for await (const piece of piecesOf(response, maxRefusalBytes, watch))
            pieces.push(piece);
    }
    catch {
        // Broken off, or too long.
    }
    return Buffer.concat(pieces).toString();
}
function jsonIn(content) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        const page = /^\s*<(?:!doctype|html)/i.test(content.toString('latin1', 0, 100));
        throw unreadable(page ? 'a page of HTML, perhaps to log in' : 'not JSON');
    }
}

// EXTERNAL MODULE: ./src/http/request.ts + 1 modules
var request = __webpack_require__(5384);
;// CONCATENATED MODULE: ./src/engines/mlflow/request.ts


/** Requests to one server. @throws Failure when its proxy can't be used. */
async function requestsTo(address) {
    let send;
    try {
        send = await request/* requestsTo */.Y0(address, { keepAlive: false });
    }
    catch (error) {
        throw error instanceof request/* ProxyError */.T6 ? new Failure(error.message, 'never') : error;
    }
    return (url, headers, signal) => send(url, { headers, signal }).catch((error) => {
        throw unreachable(error);
    });
}

;// CONCATENATED MODULE: ./src/engines/mlflow/server.ts

/** What requests are sent to, without a slash at the end. @throws EvidenceError for what is no address of a server. */
function addressOf(trackingUri) {
    const url = URL.canParse(trackingUri) ? new URL(trackingUri) : undefined;
    const scheme = /^[\w+.-]+(?=:)/.exec(trackingUri)?.[0] ?? trackingUri.slice(0, 20);
    if (url === undefined || !/^https?:$/.test(url.protocol))
        throw new errors/* EvidenceError */.oe(`MLFLOW_TRACKING_URI (${scheme}…) is not the http:// or https:// address of an MLflow server; files, databases and Databricks can't be read`);
    if (url.username !== '' || url.password !== '')
        throw new errors/* EvidenceError */.oe('MLFLOW_TRACKING_URI holds a user name or password; they belong in MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD');
    if (url.search !== '' || url.hash !== '')
        throw new errors/* EvidenceError */.oe('MLFLOW_TRACKING_URI is the address of the MLflow server, without ? and #');
    return url.href.replace(/\/+$/, '');
}
/** The header that authenticates, and what must not be shown. @throws EvidenceError for what can't be sent. */
function credentialsOf({ token, username, password }) {
    if (username !== undefined && password !== undefined) {
        if (username.includes(':'))
            throw new errors/* EvidenceError */.oe('MLFLOW_TRACKING_USERNAME holds a colon');
        const basic = Buffer.from(`${username}:${password}`).toString('base64');
        return { authorization: `Basic ${basic}`, secrets: [basic, password].filter((secret) => secret !== '') };
    }
    if (token === undefined)
        return { authorization: undefined, secrets: [] };
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new errors/* EvidenceError */.oe('MLFLOW_TRACKING_TOKEN is empty or not a token');
    return { authorization: `Bearer ${token}`, secrets: [token] };
}

;// CONCATENATED MODULE: ./src/engines/mlflow/time.ts

function startWatchdog({ stallMs, totalMs }) {
    const abort = new AbortController();
    let late;
    const end = (message) => () => {
        late = message;
        abort.abort();
    };
    const total = setTimeout(end(`MLflow did not finish its answer within ${totalMs / 1000} s`), totalMs);
    const stalled = end(`MLflow sent nothing for ${stallMs / 1000} s`);
    let stall = setTimeout(stalled, stallMs);
    return {
        signal: abort.signal,
        alive() {
            clearTimeout(stall);
            stall = setTimeout(stalled, stallMs);
        },
        failure: () => (late === undefined ? undefined : new Failure(late, 'never')),
        stop() {
            clearTimeout(total);
            clearTimeout(stall);
            abort.abort();
        },
    };
}
function budgetOf(ms) {
    let spentMs = 0;
    return {
        leftMs: () => Math.max(0, Math.floor(ms - spentMs)),
        async spend(work) {
            const start = performance.now();
            try {
                return await work();
            }
            finally {
                spentMs += performance.now() - start;
            }
        },
    };
}

;// CONCATENATED MODULE: ./src/engines/mlflow/client.ts








const defaultLimits = {
    requestTimeoutMs: 30_000,
    budgetMs: 120_000,
    /** What MLflow's own client allows a request (MLFLOW_HTTP_REQUEST_TIMEOUT). */
    stallTimeoutMs: 120_000,
    downloadTimeoutMs: 30 * 60_000,
    maxDownloadBytes: 8 * 1024 ** 3,
    maxAttempts: 3,
    backoffMs: 500,
    maxWaitMs: 10_000,
};
const maxRedirects = 3;
const redirects = [301, 302, 303, 307, 308];
const absent = ['RESOURCE_DOES_NOT_EXIST'];
/**
 * Asks one MLflow server over its REST API (2.0, which 2.3 and later and 3.x serve). Credentials go to that server only, and
 * into no message.
 * @throws EvidenceError for an address or credentials that can't be one.
 */
function createMlflowClient(options) {
    const { sleep = external_node_timers_promises_.setTimeout } = options;
    const limits = { ...defaultLimits, ...options.limits };
    const address = addressOf(options.trackingUri);
    const { authorization, secrets } = credentialsOf(options);
    const headers = {
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'gatehouse',
        ...(authorization !== undefined && { authorization }),
    };
    const masked = (text) => secrets.reduce((line, secret) => line.replaceAll(secret, '***'), text);
    let loading;
    /** Follows redirects within the server: its credentials are nobody else's. */
    async function respond(start, signal) {
        const get = await (loading ??= requestsTo(address));
        let url = start;
        for (let count = 0;; count++) {
            const response = await get(url, headers, signal);
            const { location } = response.headers;
            if (!redirects.includes(response.statusCode ?? 0) || location === undefined)
                return response;
            response.destroy();
            if (!URL.canParse(location, url.href))
                throw unreadable('it redirects to what is no URL');
            url = new URL(location, url.href);
            if (url.origin !== start.origin)
                throw new Failure(`MLflow redirects to another server (${url.origin}), which gets no credentials; if that is where MLflow is, set MLFLOW_TRACKING_URI to it`, 'never');
            if (count === maxRedirects)
                throw new Failure(`MLflow redirects more than ${maxRedirects} times`, 'never');
        }
    }
    async function attempt(request, absentCodes, watch, use) {
        const url = new URL(address + request.path);
        url.search = new URLSearchParams(request.query).toString();
        try {
            const response = await respond(url, watch.signal);
            const { statusCode: status = 0, headers: answered } = response;
            if (status >= 200 && status < 300)
                return await use(response, watch);
            const body = masked(await beginningOf(response, watch));
            throw refused({ status, headers: answered, body }, { authenticated: authorization !== undefined, absentCodes, now: Date.now() });
        }
        catch (error) {
            throw watch.failure() ?? error;
        }
        finally {
            watch.stop();
        }
    }
    async function perform(request, { absentCodes = absent, budget, ...timeouts }, use) {
        const failed = (problem) => new errors/* EvidenceError */.oe(`${request.doing} at ${address}: ${masked(problem)}`);
        for (let count = 1;; count++) {
            const leftMs = budget.leftMs();
            if (leftMs === 0)
                throw failed('no time is left to wait for MLflow');
            const watch = startWatchdog({ stallMs: timeouts.stallMs, totalMs: Math.min(timeouts.totalMs, leftMs) });
            const outcome = await budget.spend(() => attempt(request, absentCodes, watch, use).then((value) => ({ value }), (error) => {
                if (error instanceof Failure)
                    return error;
                throw error;
            }));
            if ('value' in outcome)
                return outcome.value;
            if (outcome.absent)
                return undefined;
            const wait = outcome.retry === 'backoff' ? limits.backoffMs * 2 ** (count - 1) : outcome.retry;
            if (wait === 'never' || count >= limits.maxAttempts)
                throw failed(outcome.message);
            if (wait > limits.maxWaitMs)
                throw failed(`${outcome.message}; it asks to wait ${Math.ceil(wait / 1000)} s, which is too long`);
            if (wait >= budget.leftMs())
                throw failed(`${outcome.message}; no time is left to try again`);
            await budget.spend(() => sleep(wait));
        }
    }
    const calls = budgetOf(limits.budgetMs);
    return {
        find({ answer, absentCodes, ...request }) {
            const timeoutMs = limits.requestTimeoutMs;
            const terms = { budget: calls, stallMs: timeoutMs, totalMs: timeoutMs, ...(absentCodes && { absentCodes }) };
            return perform(request, terms, async (response, watch) => {
                const parsed = answer.safeParse(await jsonOf(response, watch));
                if (!parsed.success)
                    throw unreadable(core_errors/* prettifyError */.S1(parsed.error));
                return parsed.data;
            });
        },
        download(request, use) {
            const totalMs = limits.downloadTimeoutMs;
            const terms = { budget: budgetOf(totalMs), stallMs: limits.stallTimeoutMs, totalMs };
            return perform(request, terms, (response, watch) => use(piecesOf(response, limits.maxDownloadBytes, watch)));
        },
    };
}

;// CONCATENATED MODULE: ./src/engines/mlflow/environment.ts

/**
 * The server and credentials that MLflow's own variables name: MLFLOW_TRACKING_URI, and MLFLOW_TRACKING_USERNAME with
 * MLFLOW_TRACKING_PASSWORD or else MLFLOW_TRACKING_TOKEN, in the order in which MLflow's client takes them. An empty variable
 * is one that isn't set: that is what a secret looks like where it may not be read.
 * @throws EvidenceError where they name no server, or what would lead MLflow's own client to another one.
 */
function mlflowFromEnvironment(environment) {
    const valueOf = (name) => environment[name]?.trim() || undefined; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- empty counts as not set
    const trackingUri = valueOf('MLFLOW_TRACKING_URI');
    if (trackingUri === undefined)
        throw new errors/* EvidenceError */.oe('MLFLOW_TRACKING_URI is not set; it is the address of the MLflow server, like https://mlflow.example.org');
    const registry = valueOf('MLFLOW_REGISTRY_URI');
    if (registry !== undefined && registry !== trackingUri)
        throw new errors/* EvidenceError */.oe('MLFLOW_REGISTRY_URI names another place than MLFLOW_TRACKING_URI; models and runs are read from one server');
    if ((valueOf('MLFLOW_WORKSPACE') ?? 'default') !== 'default')
        throw new errors/* EvidenceError */.oe('MLFLOW_WORKSPACE is set; only the default workspace of an MLflow server can be read');
    const token = valueOf('MLFLOW_TRACKING_TOKEN');
    const username = valueOf('MLFLOW_TRACKING_USERNAME');
    const password = valueOf('MLFLOW_TRACKING_PASSWORD');
    if (username !== undefined && password !== undefined)
        return { trackingUri, username, password };
    if (token !== undefined)
        return { trackingUri, token };
    if (username === undefined && password === undefined)
        return { trackingUri };
    const [set, unset] = username === undefined ? ['PASSWORD', 'USERNAME'] : ['USERNAME', 'PASSWORD'];
    throw new errors/* EvidenceError */.oe(`MLFLOW_TRACKING_${set} is set without MLFLOW_TRACKING_${unset} (a secret is empty in a pull request from a fork)`);
}

;// CONCATENATED MODULE: ./src/engines/mlflow/files.ts






/** No path that a model needs is as long. */
const maxPathLength = 1_000;
/**
 * Copies what a reference names into `folder`, which is empty: all files of a model's version, or those of a run, below a path if
 * it gives one. Nothing that the server says leads out of that folder.
 * @throws EvidenceError where there are no files, a limit is reached, the server keeps the files where it doesn't hand them out, and
 * as `MlflowClient.find` and `download`.
 */
async function downloadFiles(reference, client, folder, limits) {
    const deadline = performance.now() + limits.timeoutMs;
    const { store, top, files } = await namedBy(reference, client, limits);
    const { source } = store;
    const tooLarge = new errors/* EvidenceError */.oe(`${source}: it has more than the ${limits.maxBytes} bytes that are downloaded`);
    if (files.length === 0)
        throw new errors/* EvidenceError */.oe(`${source}: there are no files`);
    if (files.reduce((sum, { size = 0 }) => sum + size, 0) > limits.maxBytes)
        throw tooLarge;
    const fetched = [];
    let left = limits.maxBytes;
    for (const [index, file] of files.entries()) {
        if (performance.now() > deadline)
            throw new errors/* EvidenceError */.oe(`${source}: the download takes longer than ${limits.timeoutMs / 1000} s`);
        const name = String(index);
        const wanted = { ...file, request: store.request(file.path), maxBytes: left };
        const size = await downloadTo(external_node_path_default().join(folder, name), wanted, client, source);
        left -= size;
        fetched.push({ path: file.path.slice(top === '' || file.path === top ? top.length : top.length + 1), name, size });
    }
    return fetched;
}
async function namedBy(reference, client, limits) {
    const { subject, artifact } = reference;
    if (subject.kind !== 'run' && artifact === undefined) {
        const { store, top } = await storeOfVersion(reference, subject, client);
        return { store, top, files: await below(top, store, limits) };
    }
    const resolved = await resolveRun(reference, client);
    const store = storeOfRun(resolved, client);
    if (artifact === undefined)
        return { store, top: '', files: await below('', store, limits) };
    const entry = await entryOf(artifact, resolved, client);
    return { store, top: artifact, files: entry.isFolder ? await below(artifact, store, limits) : [entry] };
}
function storeOfRun(resolved, client) {
    return {
        source: resolved.source,
        list: (folder) => filesOfRun(folder, resolved, client),
        request: (file) => requestFor(file, resolved),
    };
}
/** A version's files lie where the server hands them out, or among those of its run. */
async function storeOfVersion(reference, subject, client) {
    const { version } = await versionOf(reference.text, subject, client);
    const source = `${reference.text} (version ${version})`;
    const place = await client.find({
        doing: `${source}: looking up where its files lie`,
        path: '/api/2.0/mlflow/model-versions/get-download-uri',
        query: { name: subject.model, version },
        answer: downloadAnswer,
    });
    if (place === undefined)
        throw new errors/* EvidenceError */.oe(`${source}: MLflow doesn't say where its files lie`);
    const root = proxiedRoot(place.artifact_uri, source);
    if (root !== undefined)
        return { store: proxied(root, source, client), top: '' };
    const resolved = await resolveRun({ ...reference, subject: { ...subject, kind: 'version', version } }, client);
    const runRoot = resolved.artifactUri.replace(/\/+$/, '');
    const uri = place.artifact_uri.replace(/\/+$/, '');
    if (runRoot === '' || (uri !== runRoot && !uri.startsWith(`${runRoot}/`)))
        throw new errors/* EvidenceError */.oe(`${source}: MLflow keeps its files in a store that it doesn't hand out (${(0,http_reason/* oneLine */.T)(uri.replace(/:.*$/s, ':…'))}); start the server with --serve-artifacts, or download the model in a step before and name the folder`);
    return { store: storeOfRun(resolved, client), top: uri.slice(runRoot.length + 1) };
}
function proxied(root, source, client) {
    const segmentsOf = (name) => [...root, ...name.split('/').filter((segment) => segment !== '')];
    return {
        source,
        async *list(folder) {
            const answer = await client.find({
                doing: `${source}: listing its files`,
                path: '/api/2.0/mlflow-artifacts/artifacts',
                query: { path: segmentsOf(folder).join('/') },
                answer: artifactsAnswer,
            });
            for (const { path: name, is_dir: isFolder = false, file_size: size } of answer?.files ?? [])
                yield { path: folder === '' ? name : `${folder}/${name}`, isFolder, size };
        },
        request: (file) => ({ doing: `${source}: downloading ${file}`, path: proxiedPath(segmentsOf(file)) }),
    };
}
/** All files below a folder. A listing names what is directly in its folder, each once; anything else is no listing of it. */
async function below(top, store, { maxFiles }) {
    const { source } = store;
    const files = [];
    const seen = new Set();
    const folders = [top];
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop())
        for await (const entry of store.list(folder)) {
            const name = folder === '' ? entry.path : entry.path.slice(folder.length + 1);
            const isIn = folder === '' || entry.path.startsWith(`${folder}/`);
            if (!isIn || !isName(name) || seen.has(entry.path) || entry.path.length > maxPathLength)
                throw new errors/* EvidenceError */.oe(`${source}: MLflow lists ${(0,http_reason/* oneLine */.T)(entry.path)}, which is no file of that folder`);
            if (seen.add(entry.path).size > maxFiles)
                throw new errors/* EvidenceError */.oe(`${source}: it has more than the ${maxFiles} files and folders that are downloaded`);
            if (entry.isFolder)
                folders.push(entry.path);
            else
                files.push(entry);
        }
    return files;
}
const isName = (name) => name !== '' && name !== '.' && name !== '..' && name.isWellFormed() && !/[/\\\p{Cc}]/u.test(name);

;// CONCATENATED MODULE: ./src/engines/mlflow/read.ts



/**
 * The metrics of a run, the last value of each; params and tags are text and no metrics. NaN and the infinities are kept.
 * @throws EvidenceError for a run without metrics, and as `resolveRun`.
 */
async function readMlflow(reference, client) {
    const { metrics: logged, run, version, source, notes } = await resolveRun(reference, client);
    const values = new Map();
    for (const { key, value } of logged) {
        if (values.has(key))
            throw new errors/* EvidenceError */.oe(`${source}: MLflow lists the metric ${(0,http_reason/* oneLine */.T)(key)} twice`);
        values.set(key, value);
    }
    if (values.size === 0)
        throw new errors/* EvidenceError */.oe(`${source}: the run has logged no metrics, so it evaluated nothing`);
    return {
        metrics: { format: 'MLflow run', values, evaluated: values.size },
        run,
        ...(version !== undefined && { version }),
        source,
        notes,
    };
}

;// CONCATENATED MODULE: ./src/engines/mlflow/index.ts








/***/ }),

/***/ 40098:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   d: () => (/* binding */ networkReason)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _single_line__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48142);


/** As much of a foreign message as is worth a log line. */
const maxQuoted = 300;
/** Foreign text as one short line without control characters. */
function oneLine(text) {
    const line = (0,_single_line__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text);
    return line.length > maxQuoted ? `${line.slice(0, maxQuoted)}…` : line;
}
/** fetch hides the reason ("fetch failed") some causes deep, and Node's list of tried addresses has only a code. */
function networkReason(error) {
    const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional().catch(undefined);
    const link = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ code: text, message: text, cause: zod__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J().optional() });
    let reason = 'unknown';
    let current = error;
    for (let depth = 0; depth < 5; depth++) {
        const { data } = link.safeParse(current);
        if (data === undefined)
            break;
        reason = data.message || data.code || reason; // eslint-disable-line @typescript-eslint/prefer-nullish-coalescing -- a message may be empty
        current = data.cause;
    }
    return oneLine(reason);
}


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T6: () => (/* binding */ ProxyError),
  $$: () => (/* binding */ bytesOf),
  Y0: () => (/* binding */ requestsTo)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
var external_node_http_default = /*#__PURE__*/__webpack_require__.n(external_node_http_);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
var external_node_https_default = /*#__PURE__*/__webpack_require__.n(external_node_https_);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
var external_node_tls_default = /*#__PURE__*/__webpack_require__.n(external_node_tls_);
;// CONCATENATED MODULE: ./src/http/proxy.ts



/**
 * An agent that connects through an HTTP proxy (CONNECT), and whose wait for the proxy has an end; that of the agent that
 * `@actions/http-client` gives has none. `proxy` holds user name and password as they are, not encoded.
 */
function tunnelAgent(proxy, secure, options) {
    const agent = secure ? new (external_node_https_default()).Agent(options) : new (external_node_http_default()).Agent(options);
    const createConnection = (target, done) => {
        openTunnel(proxy, target).then((socket) => {
            const { host, servername = host } = target;
            done(null, secure ? external_node_tls_default().connect({ socket, host, servername }) : socket);
        }, (error) => {
            done(error instanceof Error ? error : new Error(String(error)));
        });
    };
    return Object.assign(agent, { createConnection });
}
function openTunnel(proxy, { host, port, connectSignal: signal }) {
    const { request } = proxy.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default());
    const { username, password } = proxy;
    const path = `${host.includes(':') ? `[${host}]` : host}:${port}`;
    const headers = {
        host: path,
        ...((username !== '' || password !== '') && {
            'proxy-authorization': `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        }),
    };
    return new Promise((resolve, reject) => {
        const { hostname, port: proxyPort } = proxy;
        const connect = request({
            hostname: hostname.replace(/^\[|\]$/g, ''),
            port: proxyPort,
            method: 'CONNECT',
            path,
            headers,
            agent: false,
            ...(signal && { signal }),
        });
        connect.on('connect', (answer, socket, head) => {
            if (answer.statusCode === 200 && head.length === 0) {
                resolve(socket);
            }
            else {
                socket.destroy();
                reject(new Error(`the proxy answered ${String(answer.statusCode)}`));
            }
        });
        connect.on('error', (error) => {
            reject(new Error(`the proxy: ${error.message}`, { cause: error }));
        });
        connect.end();
    });
}

;// CONCATENATED MODULE: ./src/http/request.ts



/** The proxy's variables can't be used. Its URL may hold a password, so it is not shown. */
class ProxyError extends Error {
    name = 'ProxyError';
    constructor() {
        super('http_proxy or https_proxy is not a URL');
    }
}
/**
 * Requests to one server, through the proxy that `https_proxy`, `http_proxy` and `no_proxy` name for it. They are Node's own: with
 * fetch, in undici as in Node, a server that closes the connection while its answer is still being read can end the whole process
 * (nodejs/undici#5360).
 * @throws ProxyError
 */
async function requestsTo(address, { keepAlive }) {
    const { getProxyUrl } = await __webpack_require__.e(/* import() */ 9783).then(__webpack_require__.bind(__webpack_require__, 19783));
    const secure = address.startsWith('https:');
    let proxy;
    try {
        proxy = getProxyUrl(new URL(address));
    }
    catch {
        throw new ProxyError();
    }
    const direct = secure ? (external_node_https_default()) : (external_node_http_default());
    const agent = proxy === undefined ? new direct.Agent({ keepAlive }) : tunnelAgent(proxy, secure, { keepAlive });
    const { request } = direct;
    return (url, { method = 'GET', headers, body, signal }) => new Promise((resolve, reject) => {
        const connect = { connectSignal: signal };
        const asked = request(url, { agent, method, headers, signal, ...connect });
        asked.on('response', resolve);
        asked.on('error', reject);
        asked.end(body);
    });
}
/** The bytes of an answer. @throws what breaks them off, or an Error when they are more than `limit`. */
async function bytesOf(response, limit) {
    const pieces = [];
    let bytes = 0;
    for await (const piece of response) {
        bytes += piece.length;
        if (bytes > limit)
            throw new Error('it does not end');
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}


/***/ }),

/***/ 47821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   m: () => (/* binding */ dateIn)
/* harmony export */ });
/** The time that an HTTP date names, in milliseconds since 1970. */
function dateIn(value) {
    const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(time) ? undefined : time;
}
/**
 * The milliseconds that a `retry-after` header (seconds or a date) asks to wait. `now` is the server's own clock where it is
 * known, since this machine's may be off by more than the wait.
 */
function retryAfter(header, now) {
    if (typeof header !== 'string')
        return undefined;
    if (/^\d{1,9}$/.test(header))
        return Number(header) * 1000;
    const date = dateIn(header);
    return date === undefined ? undefined : Math.max(0, date - now);
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


/***/ })

};
