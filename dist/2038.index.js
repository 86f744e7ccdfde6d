export const id = 2038;
export const ids = [2038];
export const modules = {

/***/ 22038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sonarQualityGate: () => (/* binding */ sonarQualityGate)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/formats/tool-reports/sonarqube.ts
var sonarqube = __webpack_require__(34301);
// EXTERNAL MODULE: ./src/formats/tool-reports/words.ts
var words = __webpack_require__(90788);
// EXTERNAL MODULE: ./src/http/json-client.ts + 1 modules
var json_client = __webpack_require__(81691);
;// CONCATENATED MODULE: ./src/engines/sonarqube/client.ts


/** Asks a SonarQube server. The token goes to it alone, and into no message. `timeoutMs` is for all of it. */
function sonarqubeClient({ url, token }, { timeoutMs, ...patience }) {
    // The token as a user's name is what servers of all versions take.
    const credentials = Buffer.from(`${token}:`).toString('base64');
    const client = (0,json_client/* createJsonClient */.iY)({
        ...patience,
        name: 'SonarQube',
        address: addressOf(url),
        advice: 'the address is that of a SonarQube server, and the token one that has not expired and may browse the project',
        headers: token === '' ? {} : { authorization: `Basic ${credentials}` },
        secrets: token === '' ? [] : [credentials, token],
        limits: { deadlineMs: timeoutMs, maxWaitMs: timeoutMs, maxAnswerBytes: 64 * 2 ** 20 },
    });
    return {
        wait: (doing, ms) => client.wait(doing, ms),
        get(path, query, answer) {
            const asked = new URLSearchParams();
            for (const [name, value] of Object.entries(query))
                if (value !== undefined)
                    asked.set(name, value);
            return client.call({ doing: `reading ${path}`, path: `/${path}?${asked.toString()}`, answer });
        },
    };
}
function addressOf(url) {
    const parsed = URL.canParse(url) ? new URL(url) : undefined;
    if (parsed === undefined || !/^https?:$/.test(parsed.protocol))
        throw new errors/* EngineError */.NJ('the address of SonarQube is no http or https URL');
    if (parsed.username !== '' || parsed.password !== '')
        throw new errors/* EngineError */.NJ('the address of SonarQube holds a user name: give the token apart');
    return (parsed.origin + parsed.pathname).replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./src/engines/sonarqube/report-task.ts

/** Throws an EngineError for what isn't such a file. */
function readReportTask(text) {
    const values = new Map();
    for (const line of text.split(/\r?\n/)) {
        const at = line.indexOf('=');
        if (at > 0)
            values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    const [projectKey, taskId] = [values.get('projectKey'), values.get('ceTaskId')];
    if (!projectKey || !taskId) {
        const missing = projectKey ? 'ceTaskId' : 'projectKey';
        throw new errors/* EngineError */.NJ(`report-task.txt has no ${missing}: is it the file that the scanner wrote?`);
    }
    return { projectKey, taskId, serverVersion: values.get('serverVersion') };
}

;// CONCATENATED MODULE: ./src/engines/sonarqube/index.ts






const defaultTimeoutMs = 5 * 60_000;
const [shortestPollMs, longestPollMs] = [1_000, 10_000];
const pageSize = 500;
/** It refuses to answer beyond this many. Source: api/issues/search, api/hotspots/search. */
const mostListed = 10_000;
const taskAnswer = schemas/* object */.Ikc({
    task: schemas/* object */.Ikc({
        status: schemas/* enum */.k5n(['PENDING', 'IN_PROGRESS', 'SUCCESS', 'FAILED', 'CANCELED']),
        componentKey: schemas/* string */.YjP().optional(),
        analysisId: schemas/* string */.YjP().optional(),
        branch: schemas/* string */.YjP().optional(),
        pullRequest: schemas/* string */.YjP().optional(),
        executedAt: schemas/* string */.YjP().optional(),
        errorMessage: schemas/* string */.YjP().optional(),
    }),
});
const analysesAnswer = schemas/* object */.Ikc({
    analyses: schemas/* array */.YOg(schemas/* object */.Ikc({ key: schemas/* string */.YjP(), date: schemas/* string */.YjP().optional(), revision: schemas/* string */.YjP().optional() })),
});
/**
 * The quality gate of SonarQube with the open issues and hotspots: waits until the server has worked through what the scanner
 * sent, since it says NONE until then. A gate that evaluated nothing is a failure, and so is a list that SonarQube cuts.
 * @throws EngineError for a server that can't be asked, and an analysis that failed or isn't there in time.
 */
async function sonarQualityGate(request) {
    const { url, token, signal, sleep, random, timeoutMs = defaultTimeoutMs } = request;
    const client = sonarqubeClient({ url, token }, { timeoutMs, signal, sleep, random });
    const analysed = 'reportTask' in request ? await analysisOf(client, request.reportTask) : request;
    const { project, branch, pullRequest, analysisId, version } = analysed;
    const part = pullRequest === undefined ? { branch } : { pullRequest };
    const { projectStatus } = await client.get('api/qualitygates/project_status', analysisId === undefined ? { projectKey: project, ...part } : { analysisId }, sonarqube/* statusAnswer */.p6);
    const { covered, failures, verdict } = (0,sonarqube/* qualityGate */.N2)(projectStatus);
    const since = (0,words/* timeOf */.nR)(projectStatus.period?.date).createdAt;
    // `componentKeys` and `projectKey` are what servers before 10.2 call them.
    const issues = await everyPage(client, 'api/issues/search', 'issue', { components: project, componentKeys: project, resolved: 'false', ...part }, sonarqube/* issuesAnswer */.$c, (page) => ({ shown: page.issues.length, results: (0,sonarqube/* issuesOf */.wf)(page, since) }));
    const hotspots = await everyPage(client, 'api/hotspots/search', 'hotspot', { project, projectKey: project, status: 'TO_REVIEW', ...part }, sonarqube/* hotspotsAnswer */.Jl, (page) => ({ shown: page.hotspots.length, results: (0,sonarqube/* hotspotsOf */.sL)(page, since) }));
    const analysis = await lastAnalysis(client, analysed, part);
    return {
        format: 'sonarqube',
        tool: 'SonarQube',
        ...(version !== undefined && { version }),
        category: project,
        ...(0,words/* timeOf */.nR)(analysed.executedAt ?? analysis?.date),
        ...(analysis?.revision !== undefined && { commit: analysis.revision }),
        covered,
        results: [...issues.results, ...hotspots.results],
        failures: [...failures, ...issues.failures, ...hotspots.failures],
        ...(verdict && { verdict }),
    };
}
/** Waits for the task that the scanner started. */
async function analysisOf(client, reportTask) {
    const { projectKey, taskId, serverVersion } = readReportTask(reportTask);
    for (let pause = shortestPollMs;; pause = Math.min(pause * 1.5, longestPollMs)) {
        const { task } = await client.get('api/ce/task', { id: taskId }, taskAnswer);
        if (task.status === 'SUCCESS') {
            if (task.analysisId === undefined)
                throw new errors/* EngineError */.NJ(`SonarQube worked through the task ${taskId} without an analysis`);
            return { ...task, project: task.componentKey ?? projectKey, version: serverVersion };
        }
        if (task.status === 'FAILED' || task.status === 'CANCELED') {
            const why = task.errorMessage === undefined ? '' : `: ${task.errorMessage.slice(0, 300)}`;
            throw new errors/* EngineError */.NJ(`the analysis by SonarQube ${task.status === 'FAILED' ? 'failed' : 'was canceled'}${why}`);
        }
        await client.wait(`the analysis is ${task.status}`, pause);
    }
}
async function everyPage(client, path, what, query, answer, read) {
    const results = [];
    let listed = 0;
    for (let page = 1;; page++) {
        const one = await client.get(path, { ...query, ps: String(pageSize), p: String(page) }, answer);
        const { paging } = one;
        const { shown, results: more } = read(one);
        for (const result of more)
            results.push(result);
        listed += shown;
        const asked = page * pageSize;
        if (asked >= paging.total || asked >= mostListed)
            return { results, failures: (0,sonarqube/* missingPages */.Jw)(paging, listed, what) };
    }
}
/** When it was made, and of which commit; some tokens may not ask that. */
async function lastAnalysis(client, { project, analysisId }, part) {
    try {
        const { analyses } = await client.get('api/project_analyses/search', { project, ps: '100', ...part }, analysesAnswer);
        return analysisId === undefined ? analyses[0] : analyses.find(({ key }) => key === analysisId);
    }
    catch (error) {
        if (error instanceof errors/* EngineError */.NJ)
            return undefined;
        throw error;
    }
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


/***/ })

};
