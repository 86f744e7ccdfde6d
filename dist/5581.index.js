export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCli: () => (/* binding */ runCli)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19876);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46548);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(311);





const usage = `gatehouse ${_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}: one verdict over security and model quality

  gatehouse check [PATH] [--gate ID]... [--config FILE] [--base REF | --staged] [--mode observe|warn|enforce]
                  [--format text|json|sarif|junit|gitlab|markdown|html] [--output FILE]
  gatehouse metrics FILE [--baseline FILE] [--task TASK] [--label C] [--prediction C] [--score C]... [--weight C] [--id C]
                  [--positive VALUE] [--query C] [--relevant MIN] [--by C]... [--metric EXPR]... [--margin N] [--level N]
                  [--cluster C] [--format text|json] [--output FILE]
  gatehouse drift REFERENCE CURRENT [--column C]... [--test NAME]... [--alpha N] [--adjust METHOD] [--format text|json]
                  [--output FILE]
  gatehouse artifacts FILE... [--allow-global NAME]... [--format text|json|cyclonedx] [--output FILE]
  gatehouse artifacts lock [PATH] [--config FILE] [--output FILE]
  gatehouse sbom [PATH|IMAGE] [--platform OS/ARCHITECTURE] [--format cyclonedx|spdx] [--output FILE]
  gatehouse baseline [PATH] [--gate ID]... [--config FILE] [--output FILE]
  gatehouse merge REPORT... [--expect GATE]... [--head SHA] [--policy DIGEST] [--format FORMAT] [--output FILE]
  gatehouse explain [KEY] [--path PATH] [--config FILE]
  gatehouse init [PATH]
  gatehouse schema

Exit codes: 0 pass or warn, 1 fail, 2 error (wrong usage or policy, an engine that failed, nothing evaluated).
`;
const text = { type: 'string' };
const texts = { type: 'string', multiple: true };
const flag = { type: 'boolean' };
function command(options, run) {
    return async (args) => {
        let parsed;
        try {
            parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args, options, allowPositionals: true });
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb((0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
        }
        return run(parsed.positionals, parsed.values);
    };
}
/** Each command is loaded when it is called. */
const commands = {
    check: command({ gate: texts, config: text, base: text, staged: flag, mode: text, format: text, output: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2503), __webpack_require__.e(4006), __webpack_require__.e(653), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(6877), __webpack_require__.e(4691), __webpack_require__.e(1140), __webpack_require__.e(3068), __webpack_require__.e(341), __webpack_require__.e(8327)]).then(__webpack_require__.bind(__webpack_require__, 40227))).check(positionals, values)),
    baseline: command({ gate: texts, config: text, output: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2503), __webpack_require__.e(4006), __webpack_require__.e(653), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(6877), __webpack_require__.e(4691), __webpack_require__.e(1140), __webpack_require__.e(341), __webpack_require__.e(9191)]).then(__webpack_require__.bind(__webpack_require__, 50547))).baseline(positionals, values)),
    metrics: command({
        baseline: text,
        task: text,
        label: text,
        prediction: text,
        score: texts,
        weight: text,
        id: text,
        cluster: text,
        positive: text,
        query: text,
        relevant: text,
        by: texts,
        metric: texts,
        margin: text,
        level: text,
        format: text,
        output: text,
    }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(653), __webpack_require__.e(8129), __webpack_require__.e(5549), __webpack_require__.e(1391)]).then(__webpack_require__.bind(__webpack_require__, 21391))).metrics(positionals, values)),
    drift: command({ column: texts, test: texts, alpha: text, adjust: text, format: text, output: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(653), __webpack_require__.e(8129), __webpack_require__.e(4708)]).then(__webpack_require__.bind(__webpack_require__, 34708))).drift(positionals, values)),
    merge: command({ expect: texts, head: text, policy: text, format: text, output: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(653), __webpack_require__.e(1140), __webpack_require__.e(3068), __webpack_require__.e(9176), __webpack_require__.e(748)]).then(__webpack_require__.bind(__webpack_require__, 35286))).merge(positionals, values)),
    explain: command({ path: text, config: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2503), __webpack_require__.e(4006), __webpack_require__.e(653), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(6877), __webpack_require__.e(1363)]).then(__webpack_require__.bind(__webpack_require__, 11189))).explain(positionals, values)),
    artifacts: command({ 'allow-global': texts, config: text, format: text, output: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2503), __webpack_require__.e(8339), __webpack_require__.e(653), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(3082), __webpack_require__.e(3206), __webpack_require__.e(5576), __webpack_require__.e(4539)]).then(__webpack_require__.bind(__webpack_require__, 94539))).artifacts(positionals, values)),
    sbom: command({ platform: text, format: text, output: text }, async (positionals, values) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2503), __webpack_require__.e(4006), __webpack_require__.e(8339), __webpack_require__.e(2088), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(653), __webpack_require__.e(8481), __webpack_require__.e(7115), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(5373), __webpack_require__.e(6171), __webpack_require__.e(6765), __webpack_require__.e(2763), __webpack_require__.e(7585), __webpack_require__.e(4371), __webpack_require__.e(3629), __webpack_require__.e(358), __webpack_require__.e(6921), __webpack_require__.e(2124), __webpack_require__.e(9325), __webpack_require__.e(2925)]).then(__webpack_require__.bind(__webpack_require__, 44531))).sbom(positionals, values)),
    init: command({}, async (positionals) => (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(2503), __webpack_require__.e(653), __webpack_require__.e(9997), __webpack_require__.e(7611), __webpack_require__.e(6841)]).then(__webpack_require__.bind(__webpack_require__, 70722))).init(positionals)),
    schema: command({}, async () => (await Promise.all(/* import() */[__webpack_require__.e(2503), __webpack_require__.e(653), __webpack_require__.e(9383)]).then(__webpack_require__.bind(__webpack_require__, 89383))).schema()),
};
/** Runs a command line (without node and script) and answers the exit code. */
async function runCli(argv) {
    try {
        return await dispatch(argv);
    }
    catch (error) {
        const known = error instanceof _errors__WEBPACK_IMPORTED_MODULE_3__/* .GatehouseError */ .GA;
        const shown = known
            ? (0,_errors__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)
            : `internal error, please report it: ${error instanceof Error ? (error.stack ?? '') : String(error)}`;
        process.stderr.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(`gatehouse: ${shown}`).map(_reports_escape__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join('\n')}\n`);
        return 2;
    }
}
async function dispatch([name, ...rest]) {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        process.stdout.write(usage);
        return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
        process.stdout.write(`${_version__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r}\n`);
        return 0;
    }
    const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!found) {
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(name, Object.keys(commands));
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`there is no command ${name}${meant ? `; did you mean ${meant}?` : ''}\n\n${usage}`);
    }
    if (rest.includes('--help') || rest.includes('-h')) {
        process.stdout.write(usage);
        return 0;
    }
    return found(rest);
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
