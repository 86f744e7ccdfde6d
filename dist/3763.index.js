export const id = 3763;
export const ids = [3763];
export const modules = {

/***/ 12496:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ actions)
/* harmony export */ });
/**
 * Every JavaScript action: its folder (its `action.yml`), the name its check run has, and what it judges: a change, by the gates
 * named or by all that apply; the jobs that the same run needed; or the run of another workflow.
 */
const actions = {
    main: { folder: '.', title: 'Gatehouse', judges: 'change', gates: [] },
    secrets: { folder: 'actions/secrets', title: 'Gatehouse: secrets', judges: 'change', gates: ['secrets'] },
    sast: { folder: 'actions/sast', title: 'Gatehouse: sast', judges: 'change', gates: ['sast'] },
    dependencies: {
        folder: 'actions/dependencies',
        title: 'Gatehouse: dependencies',
        judges: 'change',
        gates: ['dependencies'],
    },
    container: { folder: 'actions/container', title: 'Gatehouse: container', judges: 'change', gates: ['container'] },
    artifacts: { folder: 'actions/artifacts', title: 'Gatehouse: artifacts', judges: 'change', gates: ['artifacts'] },
    metrics: { folder: 'actions/metrics', title: 'Gatehouse: metrics', judges: 'change', gates: ['metrics'] },
    reports: { folder: 'actions/reports', title: 'Gatehouse: reports', judges: 'change', gates: ['reports'] },
    workflow: { folder: 'actions/workflow', title: 'Gatehouse: workflow', judges: 'change', gates: ['workflow'] },
    verdict: { folder: 'actions/verdict', title: 'Gatehouse: verdict', judges: 'jobs', gates: [] },
    publish: { folder: 'actions/publish', title: 'Gatehouse: publish', judges: 'run', gates: [] },
};


/***/ }),

/***/ 23243:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UU: () => (/* binding */ createClient),
  EK: () => (/* binding */ transferLimits)
});

// UNUSED EXPORTS: defaultLimits

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./src/errors.ts
var src_errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/http/reason.ts
var reason = __webpack_require__(40098);
// EXTERNAL MODULE: ./src/http/request.ts + 1 modules
var request = __webpack_require__(5384);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(96661);
;// CONCATENATED MODULE: ./src/github/fetch.ts



/** A page of a hundred comments of the longest kind is some 26 MB; beyond that it is not GitHub that answers. */
const maxAnswerBytes = 64 * 1024 * 1024;
/** GitHub redirects what was renamed ("Best practices for using the REST API"), and that once. */
const maxRedirects = 3;
/** An answer began, and can't be read to its end. */
class BrokenAnswerError extends Error {
    name = 'BrokenAnswerError';
}
/** @throws GitHubError (`unavailable`) when the proxy that the variables name can't be used. */
async function connectTo(address) {
    try {
        return await (0,request/* requestsTo */.Y0)(address, { keepAlive: true });
    }
    catch (error) {
        if (!(error instanceof request/* ProxyError */.T6))
            throw error;
        throw new github_error/* GitHubError */.y('unavailable', `GitHub can't be reached: ${error.message}`);
    }
}
/**
 * A fetch for octokit, which reads an answer whole and breaks off one without end. The one inside `@actions/github` decides on its
 * proxy by GITHUB_API_URL at import, which need not be the server this client talks to.
 * @throws GitHubError as `connectTo`
 */
async function fetchFor(apiUrl) {
    const send = await connectTo(apiUrl);
    const { origin } = new URL(apiUrl);
    return async (address, { headers = {}, redirect, ...request }) => {
        let url = new URL(address);
        for (let redirects = 0;; redirects++) {
            // Nothing is decompressed here.
            const response = await send(url, {
                ...request,
                headers: { ...headers, ...sizeOf(request), 'accept-encoding': 'identity' },
            });
            const next = redirect === 'manual' ? undefined : redirectOf(response, url, request.method);
            if (next === undefined)
                return answerOf(response);
            response.destroy();
            // The request carries the token.
            if (next.origin !== origin)
                throw new Error('it redirects to another server');
            if (redirects === maxRedirects)
                throw new Error('it redirects without end');
            url = next;
        }
    };
}
const sizeOf = ({ body }) => body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
/** Where to ask again in the same way: 301 and 302 say so for a GET alone. */
function redirectOf({ statusCode, headers }, url, method = 'GET') {
    const again = statusCode === 307 || statusCode === 308 || ((statusCode === 301 || statusCode === 302) && method === 'GET');
    if (!again || headers.location === undefined || !URL.canParse(headers.location, url.href))
        return undefined;
    return new URL(headers.location, url);
}
async function answerOf(response) {
    const { statusCode: status = 0, headersDistinct } = response;
    if (status < 200 || status > 599)
        throw new BrokenAnswerError(`its status is ${status}`);
    let bytes;
    try {
        bytes = await (0,request/* bytesOf */.$$)(response, maxAnswerBytes);
    }
    catch (error) {
        // A refusal's status says enough.
        if (status < 400)
            throw new BrokenAnswerError((0,reason/* networkReason */.d)(error));
        bytes = Buffer.alloc(0);
    }
    const headers = Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
    const empty = [204, 205, 304].includes(status);
    return new Response(empty ? null : new Uint8Array(bytes), { status, headers });
}

;// CONCATENATED MODULE: ./src/github/download.ts


/**
 * The address that GitHub answers with: of https, or where GitHub itself is spoken to without encryption, of any. Undefined for
 * another.
 */
function downloadAddress(location, apiUrl) {
    if (location === undefined || !URL.canParse(location, apiUrl))
        return undefined;
    const address = new URL(location, apiUrl);
    const plain = address.protocol === 'http:' && apiUrl.startsWith('http:');
    return (address.protocol === 'https:' || plain) && address.username === '' ? address : undefined;
}
/**
 * Fetches what is at an address that is its own permission: without a token and without another redirect. What it tells never
 * holds the address. Rejects when the signal ends it, and as `connectTo`.
 */
async function downloadFrom(address, limit, signal) {
    const send = await connectTo(address.href);
    const pieces = [];
    let bytes = 0;
    try {
        const response = await send(address, { signal, headers: { 'user-agent': 'gatehouse' } });
        if (response.statusCode !== 200) {
            response.destroy();
            return { problem: `it answers ${String(response.statusCode)}` };
        }
        for await (const piece of response) {
            bytes += piece.length;
            if (bytes > limit)
                return 'too large';
            pieces.push(piece);
        }
        return Buffer.concat(pieces);
    }
    catch (error) {
        if (signal.aborted)
            throw error;
        return { problem: (0,reason/* networkReason */.d)(error) };
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/http/retry-after.ts
var retry_after = __webpack_require__(47821);
;// CONCATENATED MODULE: ./src/github/failure.ts




/** An HTTP answer that is not a success. Header names are lower case; `data` is parsed JSON, text or binary. */
const refusalSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    response: schemas/* object */.Ikc({ headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), data: schemas/* unknown */.L5J() }),
});
/**
 * GitHub, "Best practices for using the REST API": on a secondary rate limit without `retry-after` or an exhausted
 * `x-ratelimit-remaining`, wait for at least a minute.
 */
const secondaryLimitWaitMs = 60_000;
/**
 * What an HTTP refusal means. Rate limits come as 429 or as 403, which is also how GitHub says "you may not": the headers
 * and the message tell them apart. `now` is in milliseconds since 1970 and only used where the answer carries no date.
 */
function refused({ status, response: { headers, data } }, purpose, now) {
    const said = messageIn(data);
    const answer = `${purpose.doing}: GitHub answered ${status}${said === '' ? '' : ` (${said})`}`;
    const fail = (kind, advice, retry = 'never') => ({
        error: new github_error/* GitHubError */.y(kind, answer + advice, status === 403 && isToken(said) ? purpose.permission : undefined),
        retry,
        mayHaveTakenEffect: status >= 500,
    });
    const needs = `\`permissions: { ${purpose.permission} }\``;
    const otherwise = purpose.otherwise === undefined ? '' : `; ${purpose.otherwise}`;
    if (status === 429 || (status === 403 && isRateLimit(headers, said))) {
        const wait = waitAsked(headers, now) ?? (status === 403 ? secondaryLimitWaitMs : 'backoff');
        return fail('unavailable', ', a rate limit', wait);
    }
    if (status >= 500 || status === 408)
        return fail('unavailable', '', waitAsked(headers, now) ?? 'backoff');
    switch (status) {
        case 401:
            return fail('unauthorized', '; the token is wrong or has expired');
        case 403:
            return fail('forbidden', isToken(said) || otherwise === ''
                ? `; the job needs ${needs}. For a pull request from a fork or by Dependabot the token can only read, whatever the workflow says`
                : otherwise);
        case 404:
            return fail('not-found', `; it isn't there, or the token can't see it (${needs})${otherwise}`);
        default:
            return fail('invalid', '');
    }
}
/** No HTTP answer at all: refused, reset, not resolved. `cause` is what fetch threw. */
function unreachable(cause, purpose) {
    return unavailable(`${purpose.doing}: GitHub can't be reached (${(0,reason/* networkReason */.d)(cause)})`);
}
function timedOut(ms, purpose) {
    return unavailable(`${purpose.doing}: GitHub did not answer within ${ms / 1000} s`);
}
/** A success whose body is cut off, not JSON, or not what the API describes (a proxy's page). */
function unreadable(problem, purpose) {
    return unavailable(`${purpose.doing}: GitHub's answer can't be read (${(0,reason/* oneLine */.T)(problem)})`);
}
/** GitHub named an address, and what is there was not given in whole; a new address may help. */
function undelivered(problem, purpose) {
    return unavailable(`${purpose.doing}: the storage that GitHub names does not deliver (${(0,reason/* oneLine */.T)(problem)})`);
}
function oversized(limit, purpose) {
    const error = new github_error/* GitHubError */.y('invalid', `${purpose.doing}: it has more than ${limit} bytes`);
    return { error, retry: 'never', mayHaveTakenEffect: false };
}
function unavailable(message) {
    return { error: new github_error/* GitHubError */.y('unavailable', message), retry: 'backoff', mayHaveTakenEffect: true };
}
/** GitHub's words for a token without the permission, of an app (which GITHUB_TOKEN is) or a person. */
const isToken = (said) => /resource not accessible by/i.test(said);
function isRateLimit(headers, said) {
    return (headers['retry-after'] !== undefined ||
        headers['x-ratelimit-remaining'] === '0' ||
        /rate limit|abuse detection/i.test(said));
}
/** Milliseconds, from `retry-after` (seconds or a date) or, when the limit is used up, from `x-ratelimit-reset` (a date). */
function waitAsked(headers, now) {
    const serverNow = (0,retry_after/* dateIn */.m)(headers.date) ?? now;
    const asked = (0,retry_after/* retryAfter */.P)(headers['retry-after'], serverNow);
    if (asked !== undefined)
        return asked;
    const reset = headers['x-ratelimit-reset'];
    if (headers['x-ratelimit-remaining'] === '0' && typeof reset === 'string' && /^\d{1,12}$/.test(reset)) {
        return Math.max(0, Number(reset) * 1000 - serverNow);
    }
    return undefined;
}
const errorBody = schemas/* object */.Ikc({ message: schemas/* string */.YjP(), errors: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional().catch(undefined) });
const errorItem = schemas/* object */.Ikc({
    message: schemas/* string */.YjP().optional(),
    resource: schemas/* string */.YjP().optional(),
    field: schemas/* string */.YjP().optional(),
    code: schemas/* string */.YjP().optional(),
});
/** GitHub's own message with its list of errors; empty for what isn't GitHub's JSON (an HTML page says nothing useful). */
function messageIn(data) {
    const body = errorBody.safeParse(data);
    if (!body.success)
        return '';
    const details = (body.data.errors ?? []).slice(0, 5).map((item) => {
        if (typeof item === 'string')
            return item;
        const known = errorItem.safeParse(item);
        if (!known.success)
            return '';
        const { message, resource, field, code } = known.data;
        return message ?? [resource, field, code].filter((part) => part !== undefined).join(' ');
    });
    return (0,reason/* oneLine */.T)([body.data.message, ...details.filter((detail) => detail !== '')].join(': '));
}

;// CONCATENATED MODULE: ./src/github/octokit.ts
/**
 * `@actions/github`, loaded on first use. Its import parses the event's payload and throws when that is malformed, which
 * must not keep us from telling so: it is loaded without one.
 */
async function loadOctokit() {
    const payload = process.env.GITHUB_EVENT_PATH;
    delete process.env.GITHUB_EVENT_PATH;
    try {
        return await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    }
    finally {
        if (payload !== undefined)
            process.env.GITHUB_EVENT_PATH = payload;
    }
}

;// CONCATENATED MODULE: ./src/github/client.ts








/** A job that is ready to report must not stand for minutes because GitHub does: the verdict is in its exit code anyway. */
const defaultLimits = {
    requestTimeoutMs: 15_000,
    budgetMs: 90_000,
    maxWaitMs: 61_000,
    maxAttempts: 4,
};
/** For files of megabytes, up or down. */
const transferLimits = { requestTimeoutMs: 60_000, budgetMs: 180_000 };
const apiVersion = '2022-11-28';
const backoffMs = 500;
const maxBackoffMs = 8_000;
/** More comments or check runs of one name than an issue or commit can have by far. */
const maxPages = 100;
const perPage = 100;
/** @throws UsageError for an API URL or repository that can't be one, GitHubError (`unauthorized`) for an unusable token. */
async function createClient(options) {
    const { log = () => undefined, sleep = promises_.setTimeout, now = Date.now, random = Math.random } = options;
    const limits = { ...defaultLimits, ...options.limits };
    const token = options.token.trim();
    if (!/^[\x21-\x7e]+$/.test(token))
        throw new github_error/* GitHubError */.y('unauthorized', 'the GitHub token is empty or not a token');
    const { owner, repo } = splitRepository(options.repository);
    const baseUrl = checkedUrl(options.apiUrl);
    const [{ getOctokit }, fetch] = await Promise.all([loadOctokit(), fetchFor(baseUrl)]);
    const octokit = getOctokit(token, {
        baseUrl,
        userAgent: 'gatehouse',
        request: { fetch, log: { warn: log } },
    });
    let spentMs = 0;
    const timeLeft = () => Math.max(0, limits.budgetMs - spentMs);
    async function timed(work) {
        const start = now();
        try {
            return await work();
        }
        finally {
            spentMs += Math.max(0, now() - start);
        }
    }
    /** One try: `work` gets the signal that ends it, and its failure is told as what it is. */
    async function attempt(purpose, work) {
        const timeoutMs = Math.min(limits.requestTimeoutMs, timeLeft());
        const abort = new AbortController();
        const timer = setTimeout(() => {
            abort.abort();
        }, timeoutMs);
        try {
            return await work(abort.signal);
        }
        catch (error) {
            if (abort.signal.aborted)
                return timedOut(timeoutMs, purpose);
            const refusal = refusalSchema.safeParse(error);
            if (refusal.success)
                return refused(refusal.data, purpose, now());
            if (isRequestError(error)) {
                const { cause } = error;
                return cause instanceof BrokenAnswerError ? unreadable(cause.message, purpose) : unreachable(cause, purpose);
            }
            throw error;
        }
        finally {
            clearTimeout(timer);
        }
    }
    const ask = (call) => attempt(call, async (signal) => {
        const response = await octokit.request(call.route, {
            owner,
            repo,
            ...call.params,
            // GraphQL lives beside the REST API's version, not under it: /api/v3 and /api/graphql.
            ...(call.route === 'POST /graphql' && { baseUrl: baseUrl.replace(/\/v3$/, '') }),
            headers: { 'x-github-api-version': apiVersion },
            request: { signal },
        });
        const parsed = call.answer.safeParse(response.data);
        if (!parsed.success)
            return unreadable(errors/* prettifyError */.S1(parsed.error), call);
        return { value: parsed.data, hasNext: /\brel="?next\b/.test(response.headers.link ?? '') };
    });
    const fetchFile = (call, limit) => attempt(call, async (signal) => {
        const headers = { 'x-github-api-version': apiVersion };
        // Not followed here: this request carries the token.
        const request = { signal, redirect: 'manual' };
        const response = await octokit.request(call.route, { owner, repo, ...call.params, headers, request });
        const address = downloadAddress(response.headers.location, baseUrl);
        if (address === undefined)
            return unreadable('it names no address to download from', call);
        const downloaded = await downloadFrom(address, limit, signal);
        if (downloaded === 'too large')
            return oversized(limit, call);
        return 'problem' in downloaded ? undelivered(downloaded.problem, call) : { value: downloaded, hasNext: false };
    });
    async function perform(call, once) {
        for (let count = 1;; count++) {
            if (timeLeft() === 0)
                throw new github_error/* GitHubError */.y('unavailable', `${call.doing}: no time is left to wait for GitHub`);
            const outcome = await timed(once);
            if ('value' in outcome)
                return outcome;
            const failure = call.justCreated && outcome.error.kind === 'not-found' ? { ...outcome, retry: 'backoff' } : outcome;
            const error = new github_error/* GitHubError */.y(failure.error.kind, failure.error.message.replaceAll(token, '***'), failure.error.lacks);
            const { recover } = failure.mayHaveTakenEffect ? call : {};
            const uncertain = failure.mayHaveTakenEffect && call.route.startsWith('POST ') && recover === undefined;
            const mayRepeat = count < limits.maxAttempts && !uncertain;
            if (failure.retry === 'never' || !(mayRepeat || recover !== undefined))
                throw error;
            const backoff = Math.min(maxBackoffMs, backoffMs * 2 ** (count - 1)) * (0.5 + random() / 2);
            const wait = failure.retry === 'backoff' ? backoff : failure.retry + backoffMs * random();
            if (wait > limits.maxWaitMs || wait >= timeLeft()) {
                const why = wait > limits.maxWaitMs ? `it lasts ${Math.ceil(wait / 1000)} s more` : 'no time is left to try again';
                throw new github_error/* GitHubError */.y(error.kind, `${error.message}; ${why}`);
            }
            log(`${error.message}; attempt ${count} of ${limits.maxAttempts}, waiting ${Math.round(wait)} ms`);
            await timed(() => sleep(wait));
            if (recover !== undefined) {
                const value = await recover().catch((lookup) => {
                    // Not knowing whether it was published, publishing again could make it two.
                    throw lookup instanceof github_error/* GitHubError */.y ? error : lookup;
                });
                if (value !== undefined)
                    return { value, hasNext: false };
                if (!mayRepeat)
                    throw error;
            }
        }
    }
    return {
        timeLeft,
        async request(call) {
            return (await perform(call, () => ask(call))).value;
        },
        async download(call, limit) {
            return (await perform(call, () => fetchFile(call, limit))).value;
        },
        async *pages(call) {
            for (let page = 1; page <= maxPages; page++) {
                const paged = { ...call, params: { ...call.params, per_page: perPage, page } };
                const { value, hasNext } = await perform(paged, () => ask(paged));
                yield value;
                if (!hasNext)
                    return;
            }
            throw new github_error/* GitHubError */.y('unavailable', `${call.doing}: the list has more than ${maxPages * perPage} items`);
        },
    };
}
/** What octokit throws when fetch did; its class may come from another copy of the package, so it is told by name. */
function isRequestError(error) {
    return typeof error === 'object' && error !== null && 'name' in error && error.name === 'HttpError';
}
function splitRepository(repository) {
    const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? [];
    if (owner === undefined || repo === undefined || /^\.\.?$/.test(owner) || /^\.\.?$/.test(repo)) {
        throw new src_errors/* UsageError */.eb(`"${repository}" is not a repository of the form owner/name`);
    }
    return { owner, repo };
}
function checkedUrl(apiUrl) {
    const url = URL.canParse(apiUrl) ? new URL(apiUrl) : undefined;
    if (url === undefined || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.search !== '') {
        throw new src_errors/* UsageError */.eb('the URL of the GitHub API must be an http(s) URL without user name and query');
    }
    return apiUrl.replace(/\/+$/, '');
}


/***/ }),

/***/ 96661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);

/** A call that did not succeed. The message is one line, never holds the token, and says what would help. */
class GitHubError extends _errors__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk {
    kind;
    lacks;
    constructor(kind, message, 
    /** Of `forbidden`: the permission that the token lacks, where GitHub says that it is the token. */
    lacks) {
        super(message);
        this.kind = kind;
        this.lacks = lacks;
    }
}


/***/ }),

/***/ 19373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readRunner),
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



function readRunner(env) {
    const value = (name) => {
        const text = env[name]?.trim();
        return text === '' ? undefined : text;
    };
    const attempt = value('GITHUB_RUN_ATTEMPT') ?? '1';
    const readable = /^[1-9]\d{0,8}$/.test(attempt);
    const id = value('GITHUB_RUN_ID');
    return {
        workspace: value('GITHUB_WORKSPACE') ?? process.cwd(),
        temp: value('RUNNER_TEMP') ?? node_os__WEBPACK_IMPORTED_MODULE_0___default().tmpdir(),
        step: (value('GITHUB_ACTION') ?? 'run').replace(/[^\w-]/g, '_').slice(0, 100),
        event: value('GITHUB_EVENT_NAME'),
        sha: value('GITHUB_SHA'),
        ref: value('GITHUB_REF'),
        repository: value('GITHUB_REPOSITORY'),
        run: readable && id !== undefined ? { id, attempt: Number(attempt) } : undefined,
        problem: readable
            ? undefined
            : `GITHUB_RUN_ATTEMPT is ${JSON.stringify(attempt)}, and must be a whole number from 1`,
        workflowFile: workflowOf(value('GITHUB_WORKFLOW_REF'), value('GITHUB_REPOSITORY')),
        apiUrl: value('GITHUB_API_URL') ?? 'https://api.github.com',
        serverUrl: value('GITHUB_SERVER_URL') ?? 'https://github.com',
        summaryFile: value('GITHUB_STEP_SUMMARY'),
    };
}
/** `owner/name/.github/workflows/nightly.yml@refs/heads/main` */
function workflowOf(reference, repository) {
    if (!reference || !repository || !reference.startsWith(`${repository}/`))
        return undefined;
    return reference.slice(repository.length + 1).split('@')[0];
}
/** GitHub caps a webhook's payload at 25 MB ("Webhook events and payloads"). */
const maxPayloadBytes = 26 * 1024 * 1024;
/** The payload of the event. Rejects with `ChangeError` when the runner left none that can be read. */
function readPayload(file) {
    if (!file)
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR('the runner names no event payload (GITHUB_EVENT_PATH is not set)');
    try {
        return JSON.parse((0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .readAtMost */ .rU)(file, maxPayloadBytes).toString('utf8'));
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR(`the event payload (GITHUB_EVENT_PATH) can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
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


/***/ }),

/***/ 5458:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 13 modules
var core = __webpack_require__(91889);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/actions.ts
var actions = __webpack_require__(12496);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(57310);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/reports/budget.ts
var budget = __webpack_require__(81810);
// EXTERNAL MODULE: ./src/reports/escape.ts
var reports_escape = __webpack_require__(46548);
// EXTERNAL MODULE: ./src/reports/help.ts
var help = __webpack_require__(8356);
// EXTERNAL MODULE: ./src/reports/overview.ts
var overview = __webpack_require__(22032);
;// CONCATENATED MODULE: ./src/reports/annotations.ts





/** "GitHub Actions are limited to 10 warning annotations and 10 error annotations per step" (REST API); notices likewise. */
const maxLogAnnotationsPerLevel = 10;
/** 20 requests of 50; the API names no limit for all of them together, but a page of thousands helps no one. */
const maxCheckAnnotations = 1_000;
/** REST API, create a check run: `title` 255 characters, `message` and `raw_details` 64 KB. */
const maxTitle = 255;
const maxAnnotationBytes = 64 * 1024;
const maxLogMessage = 4_000;
/**
 * The report as workflow commands, for a token that may not write check runs: what stopped the run, gates in error, then new
 * findings, the most urgent first. Existing and waived findings are left to the summary.
 */
function logAnnotations(report) {
    const taken = { failure: 0, warning: 0, notice: 0 };
    const lines = [];
    let omitted = 0;
    const add = (level, line) => {
        if (taken[level]++ < maxLogAnnotationsPerLevel)
            lines.push(line());
        else
            omitted++;
    };
    for (const message of (0,overview/* runErrors */.d2)(report))
        add('failure', () => command('error', { title: 'Gatehouse' }, message));
    for (const { id, status, reason } of report.gates) {
        if (status !== 'error')
            continue;
        add('failure', () => command('error', { title: `Gatehouse ${id} ended in error` }, reason));
    }
    for (const { finding, level } of annotated(report)) {
        if (finding.state === 'new')
            add(level, () => findingCommand(finding, level));
    }
    for (const notice of byLevel(report.notices, 'warning'))
        add('warning', () => noticeCommand(notice));
    for (const notice of byLevel(report.notices, 'notice'))
        add('notice', () => noticeCommand(notice));
    return { lines, omitted };
}
const byLevel = (notices, level) => notices.filter((notice) => notice.level === level);
/** Findings to annotate over all gates: failures, warnings, notices; in each the severest first, new before existing. */
function annotated(report) {
    const byUrgency = { failure: [], warning: [], notice: [] };
    for (const finding of (0,overview/* mostUrgentFirst */.Nn)(report.gates.flatMap((gate) => gate.findings))) {
        const level = (0,overview/* annotationLevel */.Wx)(finding);
        if (level !== undefined)
            byUrgency[level].push(finding);
    }
    return ['failure', 'warning', 'notice'].flatMap((level) => byUrgency[level].map((finding) => ({ finding, level })));
}
const commandNames = { failure: 'error', warning: 'warning', notice: 'notice' };
function findingCommand(finding, level) {
    const { startLine, endLine, startColumn, endColumn } = finding.location;
    const oneLine = endLine === undefined || endLine === startLine;
    const properties = {
        file: (0,overview/* pathOf */.XM)(finding.location),
        line: startLine ?? 1,
        endLine,
        col: oneLine ? startColumn : undefined,
        endColumn: oneLine && startColumn !== undefined ? endColumn : undefined,
        title: `${finding.title} (${finding.rule})`,
    };
    const message = [messageOf(finding), ...(0,help/* helpLines */.di)(finding.help, 1)].join('\n');
    return command(commandNames[level], properties, message);
}
function noticeCommand({ level, message, path, line }) {
    const place = path === undefined || path === '' ? {} : { file: path, line };
    return command(level, { ...place, title: 'Gatehouse' }, message);
}
function command(name, properties, message) {
    const pairs = Object.entries(properties)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => `${key}=${(0,reports_escape/* commandProperty */.N1)((0,budget/* clip */.$Q)(String(value), key === 'title' ? maxTitle : maxLogMessage))}`);
    return `::${name} ${pairs.join(',')}::${(0,reports_escape/* commandData */.wq)((0,budget/* clip */.$Q)(message, maxLogMessage))}`;
}
/** The report as annotations of a check run, the most urgent first: all but waived findings, and notices that have a place. */
function checkRunAnnotations(report) {
    const findings = annotated(report);
    const notices = report.notices.filter((notice) => notice.path !== undefined && notice.path !== '');
    const noticeRoom = Math.min(notices.length, maxCheckAnnotations / 20);
    const shown = findings.slice(0, maxCheckAnnotations - noticeRoom);
    return {
        annotations: [
            ...shown.map(({ finding, level }) => findingAnnotation(finding, level)),
            ...notices.slice(0, noticeRoom).map(noticeAnnotation),
        ],
        omitted: findings.length - shown.length + notices.length - noticeRoom,
    };
}
function findingAnnotation(finding, level) {
    const { startLine = 1, endLine = startLine, startColumn, endColumn } = finding.location;
    const help = helpDetails(finding);
    // "Annotations only support start_column and end_column on the same line": for more lines they are left out.
    const columns = startLine !== endLine || startColumn === undefined
        ? {}
        : { start_column: startColumn, end_column: Math.max(startColumn, endColumn ?? startColumn) };
    return {
        path: (0,reports_escape/* visible */.RK)((0,overview/* pathOf */.XM)(finding.location)),
        start_line: startLine,
        end_line: endLine,
        ...columns,
        annotation_level: level,
        title: (0,budget/* clip */.$Q)((0,reports_escape/* visible */.RK)(`${finding.title} (${finding.rule})`), maxTitle),
        message: (0,budget/* clipBytes */.Wp)(multiline(messageOf(finding)), maxAnnotationBytes),
        ...(help === '' ? {} : { raw_details: (0,budget/* clipBytes */.Wp)(help, maxAnnotationBytes) }),
    };
}
function noticeAnnotation({ level, message, path, line = 1 }) {
    return {
        path: (0,reports_escape/* visible */.RK)(path ?? overview/* noFile */.w1),
        start_line: line,
        end_line: line,
        annotation_level: level === 'error' ? 'failure' : level,
        title: 'Gatehouse',
        message: (0,budget/* clipBytes */.Wp)(multiline(message), maxAnnotationBytes) || 'Gatehouse',
    };
}
/** Said of a member: where in the file. GitHub refuses an annotation without a message. */
function messageOf(finding) {
    const message = finding.message.trim() || finding.title.trim() || finding.rule;
    const state = finding.state === 'existing' ? 'Not from this change. ' : '';
    const member = finding.location.member === undefined ? '' : ` In ${(0,overview/* place */.ik)(finding.location)}.`;
    return `${state}${message}${member}`;
}
function helpDetails({ help, severity, cwe = [] }) {
    const facts = [`Severity: ${severity} (of ${finding/* severities */.gO.join(', ')})`, ...cwe.map((number) => `CWE-${number}`)];
    return [facts.join(', '), multiline(help.text).trim(), (0,reports_escape/* visible */.RK)(help.uri ?? '')]
        .filter((part) => part !== '')
        .join('\n\n');
}
const multiline = (text) => (0,reports_escape/* linesOf */.Dx)(text).map(reports_escape/* visible */.RK).join('\n');

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(53138);
;// CONCATENATED MODULE: ./src/github/announce.ts




const line = (text) => void process.stdout.write(`${text}\n`);
/** Says in the job's log what was published, and what was not and why. */
function announce(report, { check, comment, findings }, inputs, judges) {
    // Publishing is all that a job has to do which publishes what another one judged.
    const failure = (publication) => judges === 'run' && !publication.published && publication.failed ? '::error title=Gatehouse::' : '';
    if (check.published) {
        line(`Check run: ${(0,reports_escape/* commandData */.wq)(check.url)}`);
        if (check.incomplete)
            line(`::warning title=Gatehouse::${(0,reports_escape/* commandData */.wq)(check.incomplete)}`);
        if (verdict/* exitCodes */.hS[report.verdict] !== 0 && judges !== 'run')
            line(`::error title=${(0,reports_escape/* commandProperty */.N1)('Gatehouse')}::${(0,reports_escape/* commandData */.wq)((0,overview/* headline */.Pl)(report))}`);
    }
    else if (judges === 'run') {
        // The annotations of this job would stand at another commit's lines.
        line(`${failure(check)}${(0,reports_escape/* commandData */.wq)(`No check run: ${check.reason}`)}`);
    }
    else {
        const annotations = logAnnotations(report);
        for (const annotation of annotations.lines)
            line(annotation);
        if (annotations.omitted > 0)
            line(`${annotations.omitted} more are in the job summary: a step shows 10 of a kind.`);
        const level = inputs?.['check-run'] === 'on' ? '::warning title=Gatehouse::' : '';
        line(`${level}${(0,reports_escape/* commandData */.wq)(`No check run (${check.reason}); the annotations are this job's own.`)}`);
    }
    if (comment.published)
        line(`Comment: ${(0,reports_escape/* commandData */.wq)(comment.url)}`);
    else if ((inputs?.comment ?? 'off') !== 'off')
        line(`${failure(comment)}${(0,reports_escape/* commandData */.wq)(`No comment: ${comment.reason}`)}`);
    if (findings?.published) {
        line(`Code scanning: ${(0,reports_escape/* commandData */.wq)(findings.url)}`);
        if (findings.incomplete)
            line(`::warning title=Gatehouse::${(0,reports_escape/* commandData */.wq)(findings.incomplete)}`);
    }
    else if (findings && !findings.rejected) {
        line(`${failure(findings)}${(0,reports_escape/* commandData */.wq)(`No upload to code scanning: ${findings.reason}`)}`);
    }
    const refused = [check, comment, findings].some((publication) => publication?.published === false && publication.lacks);
    if (refused)
        for (const text of permissionLines(inputs, judges))
            line(text);
}
/** A job that states permissions has no others, so all that it needs are listed. */
const permissionLines = (inputs, judges) => [
    judges === 'run'
        ? 'The job needs:'
        : 'Unless this is a pull request from a fork or by Dependabot, whose token can only read, the job needs:',
    '    permissions:',
    ...(judges === 'change' ? [] : ['      actions: read']),
    '      contents: read',
    ...(inputs?.['check-run'] === 'off' ? [] : ['      checks: write']),
    ...((inputs?.comment ?? 'off') === 'off' ? [] : ['      pull-requests: write']),
    ...(inputs?.['upload-sarif'] === 'on' ? ['      security-events: write'] : []),
];

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/commands/options.ts
var options = __webpack_require__(26052);
// EXTERNAL MODULE: ./src/policy/schema.ts + 5 modules
var schema = __webpack_require__(20653);
;// CONCATENATED MODULE: ./src/github/inputs.ts




/** An input that is left out reaches an action as an empty string. */
const optional = schemas/* string */.YjP().transform((value) => value.trim() || undefined);
const choice = (words) => schemas/* preprocess */.vkY((value) => (value === '' ? undefined : value), schemas/* enum */.k5n(words).optional());
const list = schemas/* string */.YjP().transform((value) => value.split(/[\s,]+/).filter(Boolean));
const maxCount = 10_000;
const count = optional.pipe(schemas/* preprocess */.vkY((text) => (text === undefined ? undefined : Number(text)), schemas/* int */.Whr().min(1).max(maxCount).optional()));
const shape = {
    config: optional,
    gates: list,
    needs: optional,
    'may-skip': list,
    reports: optional,
    'report-count': count,
    artifacts: optional,
    path: optional,
    mode: choice(schema/* modes */.nI),
    base: optional,
    'github-token': optional,
    'check-run': choice(['auto', 'on', 'off']).transform((value) => value ?? 'auto'),
    comment: choice(['off', 'on-failure', 'changes', 'always']).transform((value) => value ?? 'off'),
    'upload-sarif': choice(['off', 'on']).transform((value) => value ?? 'off'),
    'report-file': optional,
    'sarif-file': optional,
    'html-file': optional,
};
const inputs_schema = schemas/* object */.Ikc(shape);
const publishing = [
    'github-token',
    'check-run',
    'comment',
    'upload-sarif',
    'report-file',
    'sarif-file',
    'html-file',
];
/** What the actions take, in the order of their `action.yml`, by what they judge. */
const inputNames = {
    change: ['config', 'gates', 'path', 'mode', 'base', ...publishing],
    jobs: ['gates', 'needs', 'may-skip', 'reports', 'report-count', 'artifacts', 'config', 'path', 'base', ...publishing],
    run: ['gates', 'artifacts', 'path', ...publishing],
};
/** Reads the inputs of an action. Rejects with `UsageError`, naming the input, what is none of its words. */
function readInputs(judges, get) {
    const known = inputNames[judges];
    const given = Object.keys(shape).map((name) => [name, known.includes(name) ? get(name).trim() : '']);
    const result = inputs_schema.safeParse(Object.fromEntries(given));
    if (!result.success) {
        const issue = result.error.issues[0];
        const name = String(issue?.path[0] ?? '');
        // What is no choice of words is a number.
        const valid = issue?.code === 'invalid_value' ? issue.values.join(', ') : `a whole number from 1 to ${maxCount}`;
        throw new errors/* UsageError */.eb(`input ${name}: ${JSON.stringify(get(name))} is not valid; valid: ${valid}`);
    }
    return { ...result.data, gates: (0,options/* gatesOf */.og)(result.data.gates) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/reports/markdown.ts + 3 modules
var markdown = __webpack_require__(37942);
;// CONCATENATED MODULE: ./src/reports/check-run.ts





const check_run_maxTitle = 255;
/**
 * The report as a check run. Its conclusion is never `neutral`, which a required check takes for success: an error is a
 * failure.
 */
function checkRunContent(report, { name, headSha, externalId, ...links }) {
    const { annotations, omitted } = checkRunAnnotations(report);
    const note = omitted > 0 ? `\n${(0,overview/* plural */.LS)(omitted, 'finding')} not annotated: a check run shows the most urgent ones.\n` : '';
    return {
        name,
        headSha,
        externalId,
        conclusion: report.verdict === 'pass' || report.verdict === 'warn' ? 'success' : 'failure',
        title: (0,budget/* clip */.$Q)((0,reports_escape/* visible */.RK)((0,overview/* headline */.Pl)(report)), check_run_maxTitle),
        // Nobody documents that a check run's page draws Mermaid: tables and plots in characters are sure to be read there.
        summary: (0,markdown/* renderMarkdown */.n)(report, { ...links, diagrams: false, budget: markdown/* markdownBudgets */.G.checkRun - note.length }) + note,
        annotations,
    };
}

// EXTERNAL MODULE: ./src/reports/sarif.ts
var sarif = __webpack_require__(4042);
;// CONCATENATED MODULE: ./src/reports/state.ts

/**
 * What a report says, in 64 characters: the verdict, the gates that keep it from passing, and the findings and measurements that
 * block. Two runs that say the same have the same digest, wherever the lines of a finding have moved to.
 */
function stateDigest({ verdict, gates, notices }) {
    const blocking = gates.flatMap(({ id, status, findings, measurements }) => [
        ...(status === 'fail' || status === 'error' ? [[id, status]] : []),
        ...findings.filter((finding) => finding.blocking).map((finding) => [id, finding.rule, finding.fingerprint]),
        ...measurements
            .filter((measurement) => measurement.status === 'fail' || measurement.status === 'error')
            .map(({ metric, slice, status: judged }) => [id, metric, JSON.stringify(slice), judged]),
    ]);
    const errors = notices.filter(({ level }) => level === 'error').map(({ message }) => ['error', message]);
    const lines = [...blocking, ...errors].map((line) => JSON.stringify(line)).sort();
    return (0,external_node_crypto_.createHash)('sha256')
        .update([verdict, ...lines].join('\n'))
        .digest('hex');
}

// EXTERNAL MODULE: ./src/github/client.ts + 4 modules
var github_client = __webpack_require__(23243);
// EXTERNAL MODULE: ./src/github/check-run.ts
var check_run = __webpack_require__(35867);
// EXTERNAL MODULE: ./src/github/error.ts
var github_error = __webpack_require__(96661);
;// CONCATENATED MODULE: ./src/github/publication.ts

function notPublished(error) {
    const reason = reasonOf(error);
    const lacks = error instanceof github_error/* GitHubError */.y ? error.lacks : undefined;
    return { published: false, reason, failed: true, ...(lacks !== undefined && { lacks }) };
}
/** The message of a refused or failed call; anything else is a bug of ours and is thrown on. */
function reasonOf(error) {
    if (error instanceof github_error/* GitHubError */.y)
        return error.message;
    throw error;
}

;// CONCATENATED MODULE: ./src/github/publish-check.ts



const permission = 'checks: write';
const runRoute = '/repos/{owner}/{repo}/check-runs/{check_run_id}';
const checkRun = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    url: schemas/* string */.YjP(),
    html_url: schemas/* string */.YjP().nullable(),
    external_id: schemas/* string */.YjP().nullable(),
    output: schemas/* object */.Ikc({ annotations_count: schemas/* number */.aig().int() }),
});
/**
 * Creates a check run that is completed from the first moment, and adds what annotations are left in fifties: whatever ends this
 * process, no check run waits for it. Until the last annotation is there, its summary says how many are. Nothing is created or
 * added twice, except when GitHub carries out a request after it has said that it didn't.
 */
async function publishCheck(client, content) {
    const [first = [], ...rest] = chunks(content.annotations, check_run/* maxAnnotationsPerRequest */.T);
    let sent = first.length;
    let run;
    try {
        run = await create(client, content, first);
    }
    catch (error) {
        return notPublished(error);
    }
    const url = run.html_url ?? run.url;
    try {
        for (const annotations of rest) {
            await add(client, run, content, { annotations, sent: sent + annotations.length });
            sent += annotations.length;
        }
        return { published: true, url };
    }
    catch (error) {
        return { published: true, url, incomplete: `${countOf(content, sent)} ${reasonOf(error)}` };
    }
}
function create(client, content, annotations) {
    const { name, headSha, externalId, conclusion } = content;
    return client.request({
        doing: 'creating the check run',
        permission,
        route: 'POST /repos/{owner}/{repo}/check-runs',
        params: {
            name,
            head_sha: headSha,
            external_id: externalId,
            status: 'completed',
            conclusion,
            output: outputOf(content, annotations, annotations.length),
        },
        answer: checkRun,
        recover: () => find(client, content),
    });
}
async function find(client, content) {
    const pages = client.pages({
        doing: 'looking for the check run',
        permission,
        route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
        params: { ref: content.headSha, check_name: content.name, filter: 'all' },
        answer: schemas/* object */.Ikc({ check_runs: schemas/* array */.YOg(checkRun) }),
    });
    for await (const { check_runs: runs } of pages) {
        const found = runs.find((run) => run.external_id === content.externalId);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** `sent`: how many annotations the run has once this update took effect. */
async function add(client, run, content, { annotations, sent }) {
    const call = { permission, params: { check_run_id: run.id }, answer: checkRun, justCreated: true };
    await client.request({
        ...call,
        doing: 'adding annotations to the check run',
        route: `PATCH ${runRoute}`,
        params: { ...call.params, output: outputOf(content, annotations, sent) },
        recover: async () => {
            const current = await client.request({ ...call, doing: 'reading the check run', route: `GET ${runRoute}` });
            return current.output.annotations_count >= sent ? current : undefined;
        },
    });
}
function outputOf(content, annotations, sent) {
    const { title, summary, text } = content;
    const noted = sent < content.annotations.length ? `${countOf(content, sent)}\n\n${summary}` : summary;
    return {
        title,
        summary: Buffer.byteLength(noted) <= check_run/* maxSummaryBytes */.a ? noted : summary,
        ...(text !== undefined && { text }),
        annotations,
    };
}
const countOf = ({ annotations }, sent) => `${sent} of ${annotations.length} annotations are published.`;
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./src/github/publish-comment.ts



/** The server's own refusal: "body is too long (maximum is 65536 characters)". */
const maxComment = 65_536;
const publish_comment_permission = 'pull-requests: write';
const comment = schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    html_url: schemas/* string */.YjP(),
    body: schemas/* string */.YjP().nullish(),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
});
/** How many characters (UTF-16 code units, which are never fewer than GitHub's) a body may have beside its marker. */
function maxCommentBody(name) {
    return maxComment - marked({ name, digest: '0'.repeat(64), body: '' }).length;
}
/**
 * Writes the one comment of this name on a pull request, or edits the one that is there.
 *
 * A comment is ours if it begins with our marker and was written by the account the token acts for. The account matters:
 * with write access one can edit other people's comments too, so a user who pastes the marker would otherwise have theirs
 * overwritten and ours hidden behind it. `GET /user` is closed to GITHUB_TOKEN; GraphQL's `viewer` is not, and names the
 * bot as `user.login` does (`github-actions[bot]`; only a bot's login can have brackets). It is asked only when there is
 * a comment with the marker. That the marker comes first keeps another workflow of the same bot, which quotes what users
 * write, from being taken for us.
 */
async function publishComment(client, mode, content) {
    if (mode === 'off')
        return { published: false, reason: 'comments are off' };
    const body = marked(content);
    if (body.length > maxComment) {
        return { published: false, reason: `the comment has ${body.length} characters, GitHub takes ${maxComment}` };
    }
    try {
        const existing = await findOwn(client, content);
        if (existing === undefined && mode !== 'always' && !content.failing) {
            return { published: false, reason: 'nothing fails, and there is no comment to turn green' };
        }
        if (existing !== undefined && mode === 'changes' && existing.body?.startsWith(beginningOf(content)))
            return { published: true, url: existing.html_url };
        const { html_url: url } = existing === undefined ? await publish_comment_create(client, content, body) : await edit(client, existing, body);
        return { published: true, url };
    }
    catch (error) {
        return notPublished(error);
    }
}
function publish_comment_create(client, content, body) {
    return client.request({
        doing: 'writing the comment',
        permission: publish_comment_permission,
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        params: { issue_number: content.issueNumber, body },
        answer: comment,
        recover: () => findOwn(client, content),
    });
}
function edit(client, { id }, body) {
    return client.request({
        doing: 'editing the comment',
        permission: publish_comment_permission,
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        params: { comment_id: id, body },
        answer: comment,
    });
}
/** The oldest comment that is ours. */
async function findOwn(client, { issueNumber, name }) {
    const pages = client.pages({
        doing: 'reading the comments',
        permission: publish_comment_permission,
        route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
        params: { issue_number: issueNumber },
        answer: schemas/* array */.YOg(comment),
    });
    const marker = markerOf(name);
    let login;
    for await (const page of pages) {
        for (const candidate of page) {
            if (!candidate.body?.startsWith(marker) || candidate.user === null)
                continue;
            login ??= await ownLogin(client);
            if (candidate.user.login === login)
                return candidate;
        }
    }
    return undefined;
}
async function ownLogin(client) {
    const doing = 'asking whose token this is';
    const { data, errors } = await client.request({
        doing,
        permission: publish_comment_permission,
        route: 'POST /graphql',
        params: { query: 'query { viewer { login } }' },
        answer: schemas/* object */.Ikc({
            data: schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) }).nullish(),
            errors: schemas/* array */.YOg(schemas/* object */.Ikc({ message: schemas/* string */.YjP() })).optional(),
        }),
        // A query changes nothing: after an attempt without an answer it is simply asked again.
        recover: () => Promise.resolve(undefined),
    });
    if (data == null) {
        throw new github_error/* GitHubError */.y('forbidden', `${doing}: GitHub refused (${errors?.[0]?.message.slice(0, 200) ?? 'no reason given'})`);
    }
    return data.viewer.login;
}
/** An HTML comment, whatever the name: nothing in it can end it early, and two names never share one. */
function markerOf(name) {
    const wellFormed = Buffer.from(name).toString();
    return `<!-- gatehouse:${encodeURIComponent(wellFormed).replaceAll('--', '-%2D')} -->`;
}
/** All of a comment before its body, by which it is found again and what it says is known. */
const beginningOf = ({ name, digest }) => `${markerOf(name)}\n<!-- says:${digest} -->\n`;
const marked = (content) => beginningOf(content) + content.body;

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/http/reason.ts
var reason = __webpack_require__(40098);
;// CONCATENATED MODULE: ./src/github/publish-sarif.ts






/** Before each look whether GitHub is done: two minutes in all. */
const waitsMs = [1_000, 2_000, 5_000, 10_000, 20_000, 40_000, 42_000];
const about = {
    permission: 'security-events: write',
    otherwise: 'code scanning may be off: it is a setting of the repository, and in a private one it needs a licence',
};
const receipt = schemas/* object */.Ikc({ id: schemas/* string */.YjP().min(1) });
const publish_sarif_status = schemas/* object */.Ikc({
    processing_status: schemas/* enum */.k5n(['pending', 'complete', 'failed']),
    errors: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
/**
 * Hands the findings to code scanning, and waits until GitHub has read them. An upload without an answer is not repeated: it may
 * have arrived. A file that GitHub can't process is `rejected`.
 */
async function publishSarif(client, content, sleep = promises_.setTimeout) {
    const { text, commitSha, ref, startedAt, page: url } = content;
    let id;
    try {
        ({ id } = await client.request({
            ...about,
            doing: 'uploading the findings to code scanning',
            route: 'POST /repos/{owner}/{repo}/code-scanning/sarifs',
            params: {
                commit_sha: commitSha,
                ref,
                sarif: (await (0,external_node_util_.promisify)(external_node_zlib_.gzip)(text)).toString('base64'),
                started_at: startedAt,
            },
            answer: receipt,
        }));
    }
    catch (error) {
        return notPublished(error);
    }
    try {
        for (const ms of waitsMs) {
            await sleep(ms);
            const { processing_status: state, errors } = await lookAt(client, id);
            if (state === 'complete')
                return { published: true, url };
            if (state === 'failed')
                return { published: false, rejected: true, reason: rejection(errors ?? []) };
        }
        return { published: true, url, incomplete: 'Code scanning has not processed the findings after two minutes.' };
    }
    catch (error) {
        return { published: true, url, incomplete: reasonOf(error) };
    }
}
const lookAt = (client, id) => client.request({
    ...about,
    doing: 'asking whether code scanning has processed the findings',
    route: 'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
    params: { sarif_id: id },
    answer: publish_sarif_status,
    justCreated: true,
});
const rejection = (errors) => `code scanning could not process the findings: ${(0,reason/* oneLine */.T)(errors.join('; ')) || 'it does not say why'}`;

;// CONCATENATED MODULE: ./src/github/publish.ts











/** Shows a report on GitHub. Never rejects for what GitHub refuses: the verdict stands without it. */
async function publish(report, request) {
    const { repository, headSha, pullRequest, serverUrl } = request;
    const client = await clientFor(request);
    if ('published' in client)
        return { check: client, comment: client };
    const links = { serverUrl, fullReport: "the job's summary and report file" };
    const check = request.checkRun === 'off'
        ? no('check-run is off')
        : headSha === undefined
            ? no('no commit is known')
            : await publishCheck(client, checkRunContent(report, { ...links, name: request.title, headSha, externalId: (0,external_node_crypto_.randomUUID)() }));
    const comment = request.comment === 'off' || pullRequest === undefined || repository === undefined
        ? no(request.comment === 'off' ? 'comment is off' : 'there is no pull request for it')
        : await publishComment(client, request.comment, {
            issueNumber: pullRequest,
            name: request.title,
            body: (0,markdown/* renderMarkdown */.n)(report, { ...links, budget: markdown/* markdownBudgets */.G.comment }),
            failing: report.verdict === 'fail' || report.verdict === 'error',
            digest: stateDigest(report),
        });
    return { check, comment };
}
/**
 * Uploads the findings to code scanning, in a category for each gate. Rejects never for what GitHub refuses; `rejected` says that
 * GitHub took the file and then found it wanting, which nobody else would tell.
 *
 * What is uploaded replaces what its category held on that ref. A gate in error has only part of its findings, and GitHub refuses
 * to process such a run, with all others in the file: it is left out.
 */
async function publishFindings(report, request) {
    if (report.notices.some(({ level }) => level === 'error'))
        return no('the run is in error, and code scanning would take what could not be judged for fixed');
    const commitSha = report.target.head;
    const ref = refOf(commitSha, request);
    if (commitSha === null || ref === undefined)
        return no('what was judged is not the commit that the event names, so code scanning has no place for it');
    if (report.target.base !== null && /^refs\/(?!pull\/|heads\/gh-readonly-queue\/)/.test(ref))
        return no('only what the event changed was judged, and code scanning would take everything else for fixed; a run on schedule or workflow_dispatch judges and uploads the whole');
    const gates = report.gates.filter(({ status }) => status !== 'error');
    if (gates.length === 0)
        return no('no gate could judge');
    const client = await clientFor({ ...request, client: { limits: github_client/* transferLimits */.EK, ...request.client } });
    if ('published' in client)
        return client;
    const { text, omitted } = (0,sarif/* renderSarif */.W)({ ...report, verdict: 'pass', gates, notices: [] }, { directUpload: true });
    const publication = await publishSarif(client, {
        text,
        commitSha,
        ref,
        startedAt: report.startedAt,
        page: `${request.serverUrl}/${request.repository ?? ''}/security/code-scanning`,
    }, request.client?.sleep);
    if (!publication.published)
        return publication;
    const missing = [
        ...(omitted > 0 ? [`${(0,overview/* plural */.LS)(omitted, 'finding')} left out, the least severe: code scanning takes no more.`] : []),
        ...(gates.length < report.gates.length ? ['Gates in error are left out.'] : []),
        ...(publication.incomplete === undefined ? [] : [publication.incomplete]),
    ];
    return missing.length === 0 ? publication : { ...publication, incomplete: missing.join(' ') };
}
/** The ref to which code scanning counts a commit: it must be one that holds that commit. */
function refOf(judged, { ref, sha, headSha, pullRequest }) {
    if (judged === null)
        return undefined;
    if (pullRequest === undefined)
        return judged === sha && /^refs\/(?:heads|tags)\//.test(ref ?? '') ? ref : undefined;
    const merge = `refs/pull/${pullRequest}/merge`;
    // On pull_request_target GITHUB_REF is the base branch.
    if (judged === sha && ref === merge)
        return merge;
    return judged === headSha ? `refs/pull/${pullRequest}/head` : undefined;
}
const no = (reason) => ({ published: false, reason });
async function clientFor({ token, apiUrl, repository, debug, client }) {
    if (!token)
        return { ...no('there is no github-token'), failed: true };
    if (!repository)
        return { ...no('there is no repository (GITHUB_REPOSITORY is not set)'), failed: true };
    try {
        return await (0,github_client/* createClient */.UU)({ ...client, token, apiUrl, repository, log: debug });
    }
    catch (error) {
        if (error instanceof errors/* GatehouseError */.GA)
            return { ...no(error.message), failed: true };
        throw error;
    }
}

// EXTERNAL MODULE: ./src/github/runner.ts
var github_runner = __webpack_require__(19373);
// EXTERNAL MODULE: ./src/reports/html.ts + 6 modules
var html = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/reports/json.ts
var json = __webpack_require__(3493);
;// CONCATENATED MODULE: ./src/reports/place.ts
/** The same report with its paths told from the repository's top; `prefix` ends in a slash or is empty. */
function below(prefix, report) {
    if (prefix === '')
        return report;
    return {
        ...report,
        gates: report.gates.map((gate) => ({
            ...gate,
            findings: gate.findings.map((finding) => ({
                ...finding,
                location: { ...finding.location, path: `${prefix}${finding.location.path}` },
            })),
        })),
        notices: report.notices.map((notice) => notice.path === undefined ? notice : { ...notice, path: `${prefix}${notice.path}` }),
    };
}

// EXTERNAL MODULE: ./src/reports/text.ts
var reports_text = __webpack_require__(97080);
// EXTERNAL MODULE: ./src/run.ts + 4 modules
var run = __webpack_require__(52907);
;// CONCATENATED MODULE: ./src/main.ts



















/** Runs an action: inputs → what it judges → reports → exit code, which it answers. */
async function runAction(name) {
    try {
        return verdict/* exitCodes */.hS[await act(name)];
    }
    catch (error) {
        const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
        process.stdout.write(`::error title=Gatehouse::${(0,reports_escape/* commandData */.wq)(`internal error, please report it: ${stack}`)}\n`);
        return verdict/* exitCodes */.hS.error;
    }
}
async function act(name) {
    const runner = (0,github_runner/* readRunner */.f)(process.env);
    const { judges } = actions/* actions */.o[name];
    let inputs;
    let judged;
    try {
        inputs = readInputs(judges, (input) => core/* getInput */.V4(input));
        if (inputs['github-token'] !== undefined)
            core/* setSecret */.Pq(inputs['github-token']);
        if (runner.problem !== undefined)
            throw new errors/* ChangeError */.PR(runner.problem);
        judged = await judge(name, inputs, runner);
    }
    catch (error) {
        const report = await (0,run/* errorReport */.Z)(error, {
            event: runner.event ?? 'local',
            repository: runner.repository ?? null,
            ...(runner.run && { run: runner.run }),
            now: new Date(),
        });
        const { ref, sha } = runner;
        // What another run judged is not this one's commit.
        judged = { report, prefix: '', headSha: judges === 'run' ? undefined : sha, pullRequest: undefined, ref, sha };
    }
    return tell(name, inputs, runner, judged);
}
async function judge(name, inputs, runner) {
    switch (actions/* actions */.o[name].judges) {
        case 'change':
            return (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(9509)]).then(__webpack_require__.bind(__webpack_require__, 59509))).judgeChange(name, inputs, runner);
        case 'jobs':
            return (await Promise.all(/* import() */[__webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(9176), __webpack_require__.e(1785), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 30774))).judgeJobs(inputs, runner);
        case 'run':
            return (await Promise.all(/* import() */[__webpack_require__.e(9176), __webpack_require__.e(1785), __webpack_require__.e(8065)]).then(__webpack_require__.bind(__webpack_require__, 48065))).judgeWorkflowRun(inputs, runner);
    }
}
/**
 * Writes the files and outputs, shows the report, publishes it. Answers the verdict: what can't be written is an error. Of another
 * run it answers whether its report was published: that run has a verdict of its own.
 */
async function tell(name, inputs, runner, judged) {
    let { report } = judged;
    let written = writeFiles(name, inputs, runner, judged.prefix, report);
    if (written.problems.length > 0) {
        report = inError(report, written.problems);
        written = writeFiles(name, inputs, runner, judged.prefix, report);
    }
    const place = {
        token: inputs?.['github-token'],
        apiUrl: runner.apiUrl,
        serverUrl: runner.serverUrl,
        repository: runner.repository,
        debug: (message) => {
            core/* debug */.Yz(message);
        },
    };
    let findings;
    if (inputs?.['upload-sarif'] === 'on') {
        const { headSha, pullRequest, ref, sha } = judged;
        findings = await publishFindings(below(judged.prefix, report), { ...place, ref, sha, headSha, pullRequest });
        if (!findings.published && findings.rejected) {
            // Nobody would miss the alerts: this is the one place that can tell.
            report = inError(report, [findings.reason]);
            written = writeFiles(name, inputs, runner, judged.prefix, report);
        }
    }
    const { files, summary } = written;
    const shown = below(judged.prefix, report);
    showSummary(runner.summaryFile, summary);
    process.stdout.write((0,reports_text/* renderText */.S5)(shown, { colour: true, width: 120 }));
    const published = await publish(shown, {
        ...place,
        title: actions/* actions */.o[name].title,
        headSha: judged.headSha,
        pullRequest: judged.pullRequest,
        checkRun: inputs?.['check-run'] ?? 'auto',
        comment: inputs?.comment ?? 'off',
    });
    announce(shown, { ...published, findings }, inputs, actions/* actions */.o[name].judges);
    const found = report.gates.flatMap((gate) => gate.findings);
    try {
        core/* setOutput */.uH('verdict', report.verdict);
        core/* setOutput */.uH('report-file', files.report);
        core/* setOutput */.uH('sarif-file', files.sarif);
        core/* setOutput */.uH('html-file', files.html);
        core/* setOutput */.uH('summary-file', files.summary);
        core/* setOutput */.uH('findings', found.length);
        core/* setOutput */.uH('blocking', found.filter((finding) => finding.blocking).length);
    }
    catch (error) {
        // A later step that reads them would go by nothing.
        const message = `the outputs can't be written (GITHUB_OUTPUT): ${(0,errors/* messageOf */.bD)(error)}`;
        process.stdout.write(`::error title=Gatehouse::${(0,reports_escape/* commandData */.wq)(message)}\n`);
        return 'error';
    }
    if (actions/* actions */.o[name].judges !== 'run')
        return report.verdict;
    return judged.headSha !== undefined && isPublished({ ...published, findings }) ? 'pass' : 'error';
}
const isPublished = ({ check, comment, findings }) => [check, comment, findings].every((one) => one === undefined || one.published || !(one.failed ?? one.rejected));
/** The job's summary page repeats what the log says: without it the verdict is the same. */
function showSummary(file, summary) {
    if (file === undefined)
        return;
    try {
        external_node_fs_default().appendFileSync(file, summary);
    }
    catch (error) {
        const message = `No job summary (GITHUB_STEP_SUMMARY): ${(0,disk/* diskProblem */.Nd)(error)}`;
        process.stdout.write(`::warning title=Gatehouse::${(0,reports_escape/* commandData */.wq)(message)}\n`);
    }
}
/** A judgement whose evidence can't be kept is an error. */
function inError(report, problems) {
    const notices = problems.map((message) => ({ level: 'error', message }));
    return { ...report, verdict: 'error', notices: [...report.notices, ...notices] };
}
/** Files the caller named, relative to the workspace; otherwise outside of it: a gate leaves no traces in what it judges. */
function writeFiles(name, inputs, runner, prefix, report) {
    const problems = [];
    const write = (named, ending, text) => {
        const usual = external_node_path_default().join(runner.temp, 'gatehouse', `${name}-${runner.step}.${ending}`);
        const file = named === undefined ? usual : external_node_path_default().resolve(runner.workspace, named);
        try {
            if (named !== undefined)
                (0,disk/* refuseLinks */.UA)(file, runner.workspace);
            (0,disk/* writeOutput */.zh)(file, text);
        }
        catch (error) {
            problems.push((0,errors/* messageOf */.bD)(error));
        }
        return file;
    };
    const shown = below(prefix, report);
    const summary = (0,markdown/* renderMarkdown */.n)(shown, {
        budget: markdown/* markdownBudgets */.G.jobSummary,
        serverUrl: runner.serverUrl,
        fullReport: 'the report file',
    });
    const files = {
        report: write(inputs?.['report-file'], 'json', (0,json/* jsonParts */.l)(report)),
        sarif: write(inputs?.['sarif-file'], 'sarif', (0,sarif/* renderSarif */.W)(shown).text),
        html: write(inputs?.['html-file'], 'html', (0,html/* renderHtml */.K)(shown)),
        summary: write(undefined, 'md', summary),
    };
    return { files, summary, problems };
}


/***/ }),

/***/ 19876:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The valid name that a mistyped one most likely meant, or undefined when none is near. */
function nearest(given, valid) {
    const ranked = valid
        .map((name) => ({ name, distance: editDistance(given.toLowerCase(), name.toLowerCase()) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, Math.floor(given.length / 3)) ? best.name : undefined;
}
/** Edits between two names; two letters in the wrong order are one. What is longer than 100 characters is compared by its start. */
function editDistance(a, b) {
    const [left, right] = [a.slice(0, 100), b.slice(0, 100)];
    let before = [];
    let row = Array.from({ length: right.length + 1 }, (_, i) => i);
    for (let i = 1; i <= left.length; i++) {
        const next = [i];
        for (let j = 1; j <= right.length; j++) {
            const same = left[i - 1] === right[j - 1];
            const swapped = j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
            const edits = [(row[j - 1] ?? 0) + (same ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1];
            next.push(Math.min(...edits, swapped ? (before[j - 2] ?? 0) + 1 : Infinity));
        }
        before = row;
        row = next;
    }
    return row[right.length] ?? 0;
}


/***/ }),

/***/ 81810:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Wp: () => (/* binding */ clipBytes),
/* harmony export */   __: () => (/* binding */ Budget),
/* harmony export */   dy: () => (/* binding */ utf8Bytes)
/* harmony export */ });
/** Platforms count their limits in UTF-8 bytes even where their documentation says characters. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
const ellipsis = '…';
/** `text` within `length` UTF-16 code units (at least 1), never half a surrogate pair; a cut ends in "…". */
function clip(text, length) {
    if (text.length <= length)
        return text;
    const head = text.slice(0, length - 1);
    return (/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head) + ellipsis;
}
/** `text` within `bytes` (at least 3) of UTF-8, never half a code point; a cut ends in "…". */
function clipBytes(text, bytes) {
    if (text.length * 3 <= bytes || utf8Bytes(text) <= bytes)
        return text;
    const encoded = Buffer.from(text.slice(0, bytes), 'utf8');
    let end = bytes - utf8Bytes(ellipsis);
    while (end > 0 && ((encoded[end] ?? 0) & 0xc0) === 0x80)
        end--;
    return encoded.toString('utf8', 0, end) + ellipsis;
}
/** Collects blocks of text for as long as they fit. */
class Budget {
    limit;
    blocks = [];
    used = 0;
    /** @param limit bytes of UTF-8, line breaks between blocks included */
    constructor(limit) {
        this.limit = limit;
    }
    get left() {
        return this.limit - this.used;
    }
    /** Takes all of `block` and a line break after it, or, when they don't fit, nothing. */
    take(block) {
        const bytes = utf8Bytes(block) + 1;
        if (bytes > this.left)
            return false;
        this.blocks.push(block);
        this.used += bytes;
        return true;
    }
    toString() {
        return this.blocks.map((block) => `${block}\n`).join('');
    }
}


/***/ }),

/***/ 46548:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Hg: () => (/* binding */ mermaidText),
/* harmony export */   IE: () => (/* binding */ xmlAttribute),
/* harmony export */   N1: () => (/* binding */ commandProperty),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   dI: () => (/* binding */ markdownBlock),
/* harmony export */   h$: () => (/* binding */ markdownProse),
/* harmony export */   js: () => (/* binding */ htmlText),
/* harmony export */   kq: () => (/* binding */ uriPath),
/* harmony export */   p7: () => (/* binding */ markdownText),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   wq: () => (/* binding */ commandData),
/* harmony export */   xK: () => (/* binding */ xmlText)
/* harmony export */ });
/* harmony import */ var _trees_names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81810);


/**
 * Scanned text is data wherever it is shown. One function a target; each takes any string (lone surrogates included) and
 * runs in linear time.
 */
const plain = /^[\x20-\x7e]*$/;
/** Controls, formats (bidi overrides, zero width), lone surrogates, line and paragraph separators, noncharacters. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu;
const shortEscapes = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
]);
function escapeOf(char) {
    const short = shortEscapes.get(char);
    if (short !== undefined)
        return short;
    const code = char.codePointAt(0) ?? 0;
    const hex = code.toString(16);
    if (code < 0x100)
        return `\\x${hex.padStart(2, '0')}`;
    return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
/** `text` on one line for a terminal or a log: what would act or hide (ESC, CR, LF, bidi overrides) is written as an escape. */
function visible(text) {
    return plain.test(text) ? text : text.replace(hidden, escapeOf);
}
/** The lines of `text`, whichever of the line breaks known to Unicode it uses. */
function linesOf(text) {
    return text.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
}
/**
 * A runner takes a line for a command when it starts with `::` once leading space is trimmed; its comparison is .NET's
 * culture-sensitive one, which also passes over marks, so everything that is not a visible character is passed over here,
 * and so are the colour codes of our own.
 */
const commandStart = /^(?:\p{Cc}\[[\d;]*m|[^\p{L}\p{N}\p{P}\p{S}])*:[^\p{L}\p{N}\p{P}\p{S}]*:/u;
/** The older form (`##[group]`, and `##vso[`, `##teamcity[` of other systems) is looked for anywhere in a line. */
const legacyCommand = /#(?=\p{M}*#[\p{M}\w]*\[)/gu;
/** A finished line of a log, changed only where a runner would take it for a command. */
function withoutCommands(line) {
    return line.replace(commandStart, (start) => start.replace(':', '\\:')).replace(legacyCommand, '#\\');
}
/** Any text as one line of a log: it can neither act on the runner nor on the terminal. */
function logLine(text) {
    return withoutCommands(visible(text));
}
/** The message of a workflow command; line breaks stay, in the runner's encoding. */
function commandData(text) {
    return linesOf(text).map(logLine).join('\n').replaceAll('%', '%25').replaceAll('\n', '%0A');
}
/** A property of a workflow command (`title=`, `file=`). */
function commandProperty(text) {
    return visible(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * A value as JSON that may pass through a log: what acts or hides is written with JSON's own escapes, so that the value stays the
 * same.
 */
function jsonText(value, indent) {
    const text = JSON.stringify(value, undefined, indent);
    if (plain.test(text) && !text.includes('##'))
        return text;
    return text.replace(hidden, (char) => (char === '\n' ? char : escapeUnits(char))).replace(legacyCommand, escapeUnits);
}
const escapeUnits = (text) => text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const entity = (char) => `&#${char.charCodeAt(0)};`;
const zeroWidthSpace = '&#8203;';
/**
 * Where GitHub and GitLab would see a mention, a reference (`#1`, `!1`, `GH-1`, `[issue:1]`), a link or an emoji
 * code. They look after entities are resolved: only a character in between breaks these up.
 */
const joint = /(?<=[@#])|(?<=[!$%&~])(?=[\w"])|(?<=\[)(?=[a-z_]+:)|(?<=:)(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)|(?<=GH-)(?=\d)/gi;
/** A commit's SHA, or the first seven and more characters of one. */
const sha = /(?<!\w)[\da-f]{7,40}(?!\w)/gi;
/**
 * Inline Markdown (GitHub's and GitLab's), also good in a table's cell: no markup, HTML, mention, reference, link, image,
 * emoji code or formula comes out of `text`. Line breaks and runs of space become one space.
 */
function markdownText(text) {
    return inlineText(text).trim();
}
/** As `markdownText`, but words between a pair of backticks are code, as engines write names in their messages. */
function markdownProse(text) {
    const parts = text.split('`');
    if (parts.length % 2 === 0)
        return markdownText(text);
    return parts
        .map((part, index) => (index % 2 === 0 ? inlineText(part) : markdownCode(part)))
        .join('')
        .trim();
}
function inlineText(text) {
    return linesOf(text)
        .map(visible)
        .join(' ')
        .replace(/ {2,}/g, ' ')
        .replace(sha, (digits) => digits.replace(/(?<=^(?:.{6})+)/g, '\u200b'))
        .replace(joint, '\u200b')
        .replace(/[&<>|\\`*_~[\]$#]|:(?=\u200b)/g, entity)
        .replace(/^( ?)([-+=]|\d{1,9}(?=[.)]))/, (_, space, start) => space + entity(start) + start.slice(1))
        .replaceAll('\u200b', zeroWidthSpace);
}
/**
 * `text` as inline code. An element with entities in place of a code span: backticks need no counting, and a pipe after a
 * backslash survives in a table's cell. Mentions and references are not looked for in code; e-mail addresses are.
 */
function markdownCode(text) {
    const inner = visible(text)
        .replace(/(?<=[\w.+-])@(?=\w)/g, '@\u200b')
        .replace(/[&<>|\\`*_~[\]$!#:@]/g, entity)
        .replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`)
        .replaceAll('\u200b', zeroWidthSpace);
    return `<code>${inner}</code>`;
}
/** `text` as a fenced block: the fence is longer than any run of backticks in it. */
function markdownBlock(text) {
    const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
    const fence = '`'.repeat(longest + 1);
    return [fence, ...linesOf(text).map((line) => visible(line.replaceAll('\t', '    '))), fence].join('\n');
}
/**
 * A label between the double quotes of a Mermaid diagram, of 1 to `length` characters. Mermaid looks for directives, comments,
 * entities and markup anywhere in a diagram, so ASCII punctuation that could begin any of them becomes its full-width form
 * (U+FF01 …), which reads the same and means nothing; none of what is left ends a string, a line or a fence.
 */
function mermaidText(text, length) {
    const label = visible(text)
        .replace(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, ' ')
        .replace(/[^\w .,:=()/+\u0080-\u{10ffff}-]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    return (0,_budget__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(label.trim(), length) || '(empty)';
}
const xmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
const escapeXml = (text) => text.replace(/[&<>"']/g, (char) => xmlEntities[char] ?? char);
/** The value of an XML attribute, on one line; characters XML 1.0 can't hold are written as escapes. */
function xmlAttribute(text) {
    return escapeXml(visible(text));
}
/** Text of an HTML element or of a quoted attribute, on one line. */
function htmlText(text) {
    return escapeXml(visible(text));
}
/** The text of an XML element; line breaks stay. */
function xmlText(text) {
    return escapeXml(linesOf(text).map(visible).join('\n'));
}
/** A relative path as a relative URI reference (RFC 3986): every byte outside the unreserved set and `/` is escaped. */
function uriPath(path) {
    const escapeByte = (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
    return (0,_trees_names__WEBPACK_IMPORTED_MODULE_0__/* .rawName */ .UW)(path)
        .toString('latin1')
        .replace(/[^\w.~/-]/g, escapeByte);
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


/***/ }),

/***/ 91193:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ rawName),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   f2: () => (/* binding */ byPath),
/* harmony export */   lB: () => (/* binding */ needsRawName)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);

/**
 * A file name as text, and back: no two names have the same text. A byte that isn't UTF-8 becomes a lone surrogate, U+DC80 to
 * U+DCFF (PEP 383, as Python names files).
 */
function nameOf(raw) {
    if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw))
        return raw.toString('utf8');
    let text = '';
    for (let at = 0; at < raw.length;) {
        const length = characterLength(raw, at);
        text += length > 0 ? raw.toString('utf8', at, at + length) : String.fromCharCode(0xdc00 + raw.readUInt8(at));
        at += Math.max(1, length);
    }
    return text;
}
/** The bytes of a name: what the disk and git know it by. */
function rawName(text) {
    const parts = text.match(/\P{Cs}+|\p{Cs}/gu) ?? [];
    return Buffer.concat(parts.map((part) => (isEscapedByte(part) ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part))));
}
/** Whether a name has bytes that aren't UTF-8: only `rawName` opens such a file. */
const needsRawName = (text) => /\p{Cs}/u.test(text);
const isEscapedByte = (part) => /^[\uDC80-\uDCFF]$/u.test(part);
/** How many bytes the UTF-8 character at `at` has; 0 when there is none. */
function characterLength(raw, at) {
    const lead = raw.readUInt8(at);
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(raw.subarray(at, at + length)) ? length : 0;
}
/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;


/***/ }),

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The same as in package.json; a test keeps it so. */
const version = '0.1.0';


/***/ })

};
