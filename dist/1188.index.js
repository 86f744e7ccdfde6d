export const id = 1188;
export const ids = [1188];
export const modules = {

/***/ 81122:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ Statements)
/* harmony export */ });
/** Knows of each line whether a statement can begin there: outside brackets, strings and continued lines. */
class Statements {
    depth = 0;
    quotes = '';
    continued = false;
    get atStart() {
        return this.depth === 0 && this.quotes === '' && !this.continued;
    }
    /**
     * Reads on to the end of `line`, or past the bracket that closes the first one it was given. Answers where in the line a comment
     * begins, if one does.
     */
    read(line, untilClosed = false) {
        let comment;
        this.continued = false;
        for (let i = 0; i < line.length; i++) {
            const character = line.charAt(i);
            if (character === '\\') {
                this.continued = i === line.length - 1;
                i += 1;
            }
            else if (this.quotes !== '') {
                if (!line.startsWith(this.quotes, i))
                    continue;
                i += this.quotes.length - 1;
                this.quotes = '';
            }
            else if (character === '#') {
                comment = i;
                break;
            }
            else if (character === '"' || character === "'") {
                const triple = character.repeat(3);
                this.quotes = line.startsWith(triple, i) ? triple : character;
                i += this.quotes.length - 1;
            }
            else if ('([{'.includes(character)) {
                this.depth += 1;
            }
            else if (')]}'.includes(character)) {
                this.depth = Math.max(0, this.depth - 1);
                if (untilClosed && this.depth === 0)
                    return undefined;
            }
        }
        // A string in single quotes ends with its line unless a backslash continues it.
        if (this.quotes.length === 1 && !this.continued)
            this.quotes = '';
        return comment;
    }
}


/***/ }),

/***/ 44879:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   qs: () => (/* binding */ maxLineText),
/* harmony export */   w_: () => (/* binding */ isExcerpt)
/* harmony export */ });
/** From worst to least; the order is what `atLeast` and every sort use. */
const severities = ['critical', 'high', 'medium', 'low', 'info'];
function atLeast(severity, threshold) {
    return severities.indexOf(severity) <= severities.indexOf(threshold);
}
/** The longest line an engine hands on whole; of a longer one (minified code, data) only what is around the place. */
const maxLineText = 2_000;
const excerptSide = 200;
/** Starts the text of a line that was cut. No line of a text file holds this character. */
const cutMark = '\0';
/** `line`, or when it is too long, the characters around `column` (1-based), marked as cut. */
function excerpt(line, column) {
    if (line.length <= maxLineText)
        return line;
    return cutMark + line.slice(Math.max(0, column - 1 - excerptSide), column - 1 + excerptSide);
}
const isExcerpt = (lineText) => lineText.startsWith(cutMark);


/***/ }),

/***/ 24673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ mayHoldSkip),
/* harmony export */   vh: () => (/* binding */ inlineSkipModes),
/* harmony export */   wE: () => (/* binding */ inlineSkipOf)
/* harmony export */ });
/**
 * Comments by which scanners are told to leave a line alone (`# nosec`, `# noqa: S608`, `gitleaks:allow`): what they say and
 * of which finding. Whether one counts is for the policy to say.
 */
const inlineSkipModes = ['allow', 'report', 'ignore'];
const start = String.raw `(?:#|//|--|;|/\*|<!--)\s*`;
const word = (pattern) => new RegExp(String.raw `(?<![\w-])${pattern}(?![\w-])`, 'gi');
const first = (pattern) => new RegExp(`${start}${pattern}`, 'gi');
const secrets = ['secrets'];
const markers = [
    { name: 'nosec', gates: ['sast'], place: 'beside', pattern: first(String.raw `nosec\b:?`), rules: /\s*((?:B\d{3}[,\s]*)+)/iy },
    { name: 'noqa', gates: ['sast'], place: 'beside', pattern: first(String.raw `noqa\b`), rules: /\s?:\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
    { name: 'ruff: ignore', gates: ['sast'], place: 'both', pattern: first(String.raw `ruff:\s*ignore\b`), rules: /\[([^\]]{0,500})\]/y },
    { name: 'nosemgrep', gates: ['sast', 'secrets', 'container'], place: 'both', pattern: word('nosem(?:grep)?'), rules: /:\s*([\w.-]+(?:,\s*[\w.-]+)*)/y },
    { name: 'gitleaks:allow', gates: secrets, place: 'beside', pattern: word('gitleaks:allow') },
    { name: 'betterleaks:allow', gates: secrets, place: 'beside', pattern: word('betterleaks:allow') },
    { name: 'trufflehog:ignore', gates: secrets, place: 'beside', pattern: word('trufflehog:ignore') },
    { name: 'kingfisher:ignore', gates: secrets, place: 'beside', pattern: word('kingfisher:ignore') },
    { name: 'ggignore', gates: secrets, place: 'beside', pattern: word('ggignore') },
    { name: 'pragma: allowlist secret', gates: secrets, place: 'beside', pattern: word('pragma:\\s?(?:allow|white)list[ -]secret') },
    { name: 'hadolint ignore', gates: ['container'], place: 'above', pattern: first(String.raw `hadolint\s+ignore\b`), rules: /\s*=\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
    { name: 'trivy:ignore', gates: ['container'], place: 'above', pattern: word('trivy:ignore'), rules: /:([\w-]+)(?![\w:-])/y },
    { name: 'kics-scan ignore-line', gates: ['container'], place: 'above', pattern: first(String.raw `kics-scan\s+ignore-line\b`) },
    { name: 'checkov:skip', gates: ['container'], place: 'above', pattern: word('checkov:skip'), rules: /\s*=\s*(\w+)/y },
]; // prettier-ignore
/** Quickly tells a line with no marker in it; of the others most have one. */
const anyMarker = /nosec|noqa|ruff|nosem|(?:gitleaks|betterleaks):allow|(?:trufflehog|kingfisher):ignore|ggignore|list[ -]secret|hadolint|trivy:|kics-scan|checkov:/i;
/** Whether a text may hold a skip: only then is it worth to find out where its comments are. */
const mayHoldSkip = (text) => anyMarker.test(text);
/** Longer comments are data. */
const maxComment = 2_000;
/**
 * The skip among `comments` that speaks of a finding: one that names its rule, or no rule at all; the one with a reason first.
 * One that names other rules only doesn't.
 */
function inlineSkipOf(comments, finding) {
    const found = comments.flatMap((comment) => skipsIn(comment, finding));
    return found.find(({ reason }) => reason !== undefined) ?? found[0];
}
function skipsIn(comment, finding) {
    const { text } = comment;
    const above = comment.above === true;
    if (text.length > maxComment || !mayHoldSkip(text))
        return [];
    return markers
        .filter(({ gates, place }) => gates.includes(finding.gate) && (place === 'both' || above === (place === 'above')))
        .flatMap((marker) => {
        const read = occurrence(marker, text, 0);
        if (read === undefined)
            return [];
        const named = read.rules.map(lastPart).find((rule) => isNameOf(rule, finding));
        if (read.rules.length > 0 && named === undefined)
            return [];
        const reason = reasonIn(text.slice(read.end));
        const shown = named === undefined ? marker.name : `${marker.name} ${named}`;
        return [{ marker: shown, ...(reason !== undefined && { reason }) }];
    });
}
function occurrence({ pattern, rules }, text, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const start = match.index;
    const end = pattern.lastIndex;
    if (rules === undefined)
        return { start, end, rules: [] };
    rules.lastIndex = end;
    const named = rules
        .exec(text)?.[1]
        ?.split(/[,\s]+/)
        .filter((rule) => rule !== '') ?? [];
    if (named.length > 0)
        return { start, end: rules.lastIndex, rules: named };
    // What asks for rules and can't be read names none of ours.
    return { start, end, rules: /^\s?[:=[]/.test(text.slice(end)) ? ['?'] : [] };
}
/** Semgrep's names begin with where a rule comes from. */
const lastPart = (rule) => rule.slice(rule.lastIndexOf('.') + 1);
function isNameOf(named, { rule, aliases = [] }) {
    return [rule, ...aliases].some((own) => canonical(own) === canonical(named));
}
/** `AVD-DS-0002`, `DS-0002` and `DS002` are one rule. */
const canonical = (rule) => rule
    .toLowerCase()
    .replace(/^avd-/, '')
    .replace(/^ds-?0*(?=\d)/, 'ds');
/** What other tools are told in the same comment. */
const directive = /^\s*(?:type|pylint|mypy|pyright|pyre|fmt|isort|yapf|flake8|ruff|pragma|nosec|noqa|cov|lint|eslint|syntax|escape)\b\s*[:=]?/i;
const maxReason = 300;
/** The words that follow a skip, if they are two at least: other skips and directives are none. */
function reasonIn(rest) {
    let text = rest;
    for (const marker of markers) {
        for (let at = occurrence(marker, text, 0); at; at = occurrence(marker, text, at.start))
            text = `${text.slice(0, at.start)}#${text.slice(at.end)}`.replace(/#$/, '');
    }
    const reason = text
        .split(/(?:^|\s)#+/)
        .filter((part) => !directive.test(part))
        .join(' ')
        .replace(/(?:\*\/|-->)\s*$/, '')
        .replace(/^[\s:;,.()\-–—=\]]+|\s+$/gu, '')
        .replace(/\s+/g, ' ')
        .slice(0, maxReason);
    return wordsIn(reason) >= 2 ? reason : undefined;
}
/** Scripts without spaces have a word every two characters or so. */
function wordsIn(text) {
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
    const characters = (text.match(unspaced) ?? []).length;
    const words = text.replace(unspaced, ' ').match(/\p{L}[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
    return Math.floor(characters / 2) + words.length;
}


/***/ }),

/***/ 72914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ withComments)
/* harmony export */ });
/* harmony import */ var _engines_python_statements__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81122);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44879);
/* harmony import */ var _findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24673);
/* harmony import */ var _formats_line_comment__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15112);
/* harmony import */ var _formats_notebook__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60927);
/* harmony import */ var _formats_text__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36925);






/** Larger sources are data; what stands in them is not taken for a comment. */
const maxSourceBytes = 5_000_000;
const lineBreak = /\r\n|[\n\r]/;
/**
 * The detections of one file with the comments beside them. A skip in a Python string is none, so of Python and notebooks the whole
 * source is read; of other files the line.
 */
async function withComments(tree, entry, detections) {
    const isCandidate = ({ lineText }) => !(0,_findings_finding__WEBPACK_IMPORTED_MODULE_3__/* .isExcerpt */ .w_)(lineText) && (0,_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSkip */ .Id)(lineText);
    if (!detections.some(isCandidate))
        return detections;
    const commentOf = await commentsOf(tree, entry);
    return detections.map((detection) => {
        const comment = isCandidate(detection) ? commentOf(detection) : undefined;
        if (comment === undefined || !(0,_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldSkip */ .Id)(comment.text))
            return detection;
        return { ...detection, comments: [comment] };
    });
}
async function commentsOf(tree, { path, size }) {
    if (!/\.(?:pyw?|ipynb)$/i.test(path)) {
        return ({ lineText, location }) => {
            const text = (0,_formats_line_comment__WEBPACK_IMPORTED_MODULE_4__/* .lineComment */ .G)(lineText, path);
            // A secret inside a comment is no code with a comment behind it, but the skip stands in the same comment.
            return text === undefined || location.startColumn === undefined ? undefined : { text };
        };
    }
    if (size > maxSourceBytes)
        return () => undefined;
    const source = (0,_formats_text__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(await tree.read(path, { length: maxSourceBytes }))?.text;
    if (source === undefined)
        return () => undefined;
    if (!/\.ipynb$/i.test(path)) {
        const comments = pythonComments(source.split(lineBreak));
        return ({ location }) => comments[(location.startLine ?? 0) - 1];
    }
    const byLine = notebookComments(source);
    return ({ location }) => byLine.get(location.startLine ?? 0);
}
/** The comment of each line. */
function pythonComments(lines) {
    const statements = new _engines_python_statements__WEBPACK_IMPORTED_MODULE_5__/* .Statements */ .$();
    return lines.map((line) => {
        const start = statements.read(line);
        return start === undefined ? undefined : { text: line.slice(start) };
    });
}
/** By the line of the file; where several lines of cells share one, which of them is meant can't be told. */
function notebookComments(source) {
    const byLine = new Map();
    const shared = new Set();
    const taken = new Set();
    for (const cell of cellsOf(source)) {
        for (const [i, comment] of pythonComments(cell.source.split(lineBreak)).entries()) {
            const line = cell.fileLines[i];
            if (line === undefined)
                continue;
            if (taken.has(line))
                shared.add(line);
            taken.add(line);
            if (comment)
                byLine.set(line, comment);
        }
    }
    for (const line of shared)
        byLine.delete(line);
    return byLine;
}
function cellsOf(source) {
    try {
        return (0,_formats_notebook__WEBPACK_IMPORTED_MODULE_1__/* .parseNotebook */ .fJ)(source).cells;
    }
    catch (error) {
        if (error instanceof _formats_notebook__WEBPACK_IMPORTED_MODULE_1__/* .NotebookError */ .yF)
            return [];
        throw error;
    }
}


/***/ }),

/***/ 90238:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ engineOf)
/* harmony export */ });
/* harmony import */ var _engines_secrets__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25373);
/* harmony import */ var _engines_secrets_custom__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72070);


/** A run scans its head, its base and its commits by the same settings: what an engine compiles, it compiles once. */
const engines = new WeakMap();
/** The engine with the rules of the policy beside its own; the same one for the same settings. */
function engineOf(settings) {
    const known = engines.get(settings);
    if (known)
        return known;
    const { rules, allowances } = (0,_engines_secrets_custom__WEBPACK_IMPORTED_MODULE_1__.compileRules)(settings);
    const engine = (0,_engines_secrets__WEBPACK_IMPORTED_MODULE_0__.createSecretsEngine)(rules, allowances);
    engines.set(settings, engine);
    return engine;
}


/***/ }),

/***/ 70414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ scanEntry)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _comments__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72914);
/* harmony import */ var _engines_secrets_search_detection__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53765);
/* harmony import */ var _engines_secrets_search_scan__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72002);




/** What one file of a tree holds, with the comments beside its secrets; one that can't be read says so. */
async function scanEntry(tree, entry, engine) {
    try {
        const scan = await (0,_engines_secrets_search_scan__WEBPACK_IMPORTED_MODULE_2__/* .scanFile */ .WN)(tree, entry, engine);
        return { ...scan, detections: await (0,_comments__WEBPACK_IMPORTED_MODULE_0__/* .withComments */ .f)(tree, entry, scan.detections) };
    }
    catch (error) {
        if (!(error instanceof _errors__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .Gy))
            throw error;
        return { detections: [(0,_engines_secrets_search_detection__WEBPACK_IMPORTED_MODULE_1__/* .incomplete */ .$)(entry.path, 'unreadable-file', error.message)], evaluated: false, skipped: {} };
    }
}


/***/ }),

/***/ 91188:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runThread: () => (/* binding */ runThread)
/* harmony export */ });
/* unused harmony export serveBatches */
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _engine__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90238);
/* harmony import */ var _entry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70414);




/** Serves the thread that it is called in. */
function runThread() {
    if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort === null)
        throw new Error('not in a thread');
    // Plain data, as the gate got it.
    serveBatches(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort, (0,_engine__WEBPACK_IMPORTED_MODULE_1__/* .engineOf */ .k)(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData));
}
/** Scans the batches that come in at `port`, one after the other. What it does not have of a file it asks for. */
function serveBatches(port, engine) {
    const waiting = new Map();
    let asked = 0;
    let turn = Promise.resolve();
    const ask = (path, range = {}) => new Promise((resolve, reject) => {
        waiting.set(++asked, { resolve, reject });
        port.postMessage({ read: asked, path, range }, []);
    });
    const answer = (message) => {
        const asker = waiting.get(message.answer);
        waiting.delete(message.answer);
        if ('unreadable' in message)
            asker?.reject(new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UnreadableError */ .Gy(message.unreadable));
        else
            asker?.resolve(asBuffer(message.bytes));
    };
    const scan = async ({ batch, files, bytes }) => {
        const scans = [];
        for (const { entry, head } of files) {
            const held = head && { bytes: Buffer.from(bytes, head.offset, head.length), whole: head.whole };
            scans.push(await (0,_entry__WEBPACK_IMPORTED_MODULE_2__/* .scanEntry */ .k)(filesFrom(held, ask), entry, engine));
        }
        port.postMessage({ batch, scans, bytes }, [bytes]);
    };
    port.on('message', (message) => {
        if ('answer' in message)
            answer(message);
        else
            turn = turn.then(() => scan(message));
    });
}
const asBuffer = ({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength);
/** Reads a file whose first bytes are here; what is not is asked for. */
function filesFrom(head, ask) {
    return {
        read: (path, range = {}) => {
            const { offset = 0, length = Infinity } = range;
            if (head && (head.whole || offset + length <= head.bytes.length)) {
                return Promise.resolve(head.bytes.subarray(offset, offset + length));
            }
            return ask(path, range);
        },
    };
}


/***/ })

};
