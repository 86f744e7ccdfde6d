export const id = 506;
export const ids = [506];
export const modules = {

/***/ 6925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony exports headLength, looksBinary */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_1__);


/** How many bytes decide whether a file is text; the same number git looks at. */
const headLength = 8_000;
/** Share of plain ASCII that UTF-16 without a byte order mark must show; a table of 16-bit numbers shows far less. */
const asciiShare = 0.7;
/** Up to this share of characters that text has no use for, and always one, it is text with some strays; random bytes show 11 %. */
const strayShare = 0.01;
/** Whether a file that begins with `head` is not text: control characters, NUL above all, stand all over it, and it isn't UTF-16 or UTF-32. */
function looksBinary(head) {
    return detectEncoding(head) === undefined;
}
/**
 * The encoding of a file that begins with `head`, `undefined` when it is binary. A byte order mark decides; without one,
 * NULs that fall on every other byte of readable text mean UTF-16, and what isn't UTF-8 is Latin-1. A NUL in the first 8000 bytes means
 * binary, unless among all of `head` control characters are rare. `head` may end inside a character.
 */
function detectEncoding(head) {
    const marked = markedEncoding(head);
    if (marked !== undefined)
        return marked;
    const start = head.subarray(0, headLength);
    const nul = start.indexOf(0);
    if (nul !== -1) {
        const encoding = nul % 2 === 1 ? 'utf-16le' : 'utf-16be';
        if (readableUtf16(start, encoding))
            return encoding;
        if (!fewStrays(head))
            return undefined;
    }
    return (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(withoutCutCharacter(head)) ? 'utf-8' : 'latin1';
}
/** What a byte order mark says. That of UTF-32 LE could also be UTF-16's with a NUL after it: what follows tells. */
function markedEncoding(head) {
    const mark = head.subarray(0, 4).toString('hex');
    if (mark === 'fffe0000' && isUtf32(head, 'utf-32le'))
        return 'utf-32le';
    if (mark === '0000feff' && isUtf32(head, 'utf-32be'))
        return 'utf-32be';
    if (mark.startsWith('fffe'))
        return 'utf-16le';
    return mark.startsWith('feff') ? 'utf-16be' : undefined;
}
/** The text of a whole file without its byte order mark; `undefined` when it is binary. Never throws. */
function decodeText(bytes) {
    const encoding = detectEncoding(bytes);
    if (encoding === undefined)
        return undefined;
    const decoder = createDecoder(encoding);
    return { text: decoder.write(bytes) + decoder.end(), encoding };
}
/** A decoder for one file. It drops the byte order mark; bytes that the encoding doesn't allow become U+FFFD. */
function createDecoder(encoding) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder(nodeEncoding(encoding));
    const unit = unitBytes(encoding);
    let cut;
    let started = false;
    const wholeUnits = (bytes) => {
        const all = cut === undefined ? bytes : Buffer.concat([cut, bytes]);
        const whole = all.length - (all.length % unit);
        cut = whole < all.length ? all.subarray(whole) : undefined;
        return all.subarray(0, whole);
    };
    const decode = (bytes) => {
        if (encoding === 'utf-16be')
            return decoder.write(Buffer.from(wholeUnits(bytes)).swap16());
        return unit === 4 ? utf32Text(wholeUnits(bytes), encoding === 'utf-32be') : decoder.write(bytes);
    };
    const clean = (text) => {
        if (started || text === '')
            return text;
        started = true;
        return text.startsWith('\uFEFF') ? text.slice(1) : text;
    };
    return {
        write: (bytes) => clean(decode(bytes)),
        end: () => clean(decoder.end() + (cut === undefined ? '' : '\uFFFD')),
    };
}
function nodeEncoding(encoding) {
    if (encoding === 'utf-8')
        return 'utf8';
    return encoding === 'latin1' ? 'latin1' : 'utf16le';
}
function unitBytes(encoding) {
    if (encoding.startsWith('utf-16'))
        return 2;
    return encoding.startsWith('utf-32') ? 4 : 1;
}
const lastCodePoint = 0x10ffff;
function isUtf32(head, encoding) {
    for (let i = 0; i + 4 <= Math.min(head.length, headLength); i += 4) {
        if ((encoding === 'utf-32le' ? head.readUInt32LE(i) : head.readUInt32BE(i)) > lastCodePoint)
            return false;
    }
    return true;
}
function utf32Text(bytes, bigEndian) {
    let text = '';
    for (let i = 0; i < bytes.length; i += 4) {
        const code = bigEndian ? bytes.readUInt32BE(i) : bytes.readUInt32LE(i);
        text += code > lastCodePoint ? '\uFFFD' : String.fromCodePoint(code);
    }
    return text;
}
/** A control character that text has no use for. Tab to carriage return, SUB (the end of a DOS file) and escape (terminal colours) occur in it. */
const isStray = (code) => code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1a && code !== 0x1b;
function fewStrays(codes) {
    const most = Math.max(1, codes.length * strayShare);
    let strays = 0;
    for (const code of codes)
        if (isStray(code) && ++strays > most)
            return false;
    return true;
}
function readableUtf16(head, encoding) {
    const text = createDecoder(encoding).write(head);
    if (/\p{Surrogate}/u.test(text))
        return false;
    const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
    return fewStrays(codes) && codes.filter((code) => code < 0x80).length >= text.length * asciiShare;
}
/** `bytes` less the character its end cuts off (at most 3 bytes), so that a good UTF-8 file is not refused for where it was cut. */
function withoutCutCharacter(bytes) {
    for (let back = 1; back <= Math.min(3, bytes.length); back++) {
        const byte = bytes.readUInt8(bytes.length - back);
        if (byte >= 0xc0)
            return bytes.subarray(0, bytes.length - back);
        if (byte < 0x80)
            return bytes;
    }
    return bytes;
}


/***/ }),

/***/ 506:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  containerGate: () => (/* binding */ containerGate)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
;// CONCATENATED MODULE: ./src/engines/dockerfile/aliases.ts
/** What hadolint (DL), Trivy (DS) and Checkov (CKV) call a rule of ours, where theirs asks for the same. */
const aliases = {
    'root-user': ['DL3002', 'DS002', 'CKV_DOCKER_3', 'CKV_DOCKER_8'],
    sudo: ['DL3004', 'DS010', 'CKV2_DOCKER_1'],
    'latest-image': ['DL3006', 'DL3007', 'DS001', 'CKV_DOCKER_7'],
    'unpinned-pip': ['DL3013'],
    'ssh-server': ['DS004', 'CKV_DOCKER_1'],
    'secret-in-env': ['DS031'],
    'secret-build-arg': ['DS031'],
    'tls-verification-off': numbered('CKV2_DOCKER_', [2, 3, 4, 5, 6, 12, 13, 14, 15, 16]),
    'unsigned-packages': numbered('CKV2_DOCKER_', [7, 8, 9, 10, 11]),
};
function numbered(prefix, numbers) {
    return numbers.map((number) => `${prefix}${number}`);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/programs.ts
/** Programs that start another one: their options that take a value, and how many words stand before the program. */
const wrappers = {
    sudo: { values: '-u -g -h -p -C -r -t -D -R -T --user --group --host --prompt --chdir' },
    doas: { values: '-u -C' },
    env: { values: '-u --unset -C --chdir' },
    exec: { values: '-a' },
    command: { values: '' },
    builtin: { values: '' },
    eatmydata: { values: '' },
    nohup: { values: '' },
    time: { values: '-f -o' },
    nice: { values: '-n --adjustment' },
    ionice: { values: '-c -n' },
    stdbuf: { values: '-i -o -e' },
    timeout: { values: '-k -s --kill-after --signal', skip: 1 },
    xargs: { values: '-a -d -E -I -L -n -P -s' },
    chroot: { values: '', skip: 1 },
    gosu: { values: '', skip: 1 },
    'su-exec': { values: '', skip: 1 },
    tini: { values: '-p -e' },
    'dumb-init': { values: '-r --rewrite' },
    busybox: { values: '' },
};
/** Programs that start another one by their subcommand `run`, and their options that take a value: `conda run -n env program`. */
const runners = {
    conda: '-n --name -p --prefix --cwd',
    mamba: '-n --name -p --prefix --cwd',
    micromamba: '-n --name -p --prefix --cwd',
    poetry: '',
    uv: '--with --python -p --extra --group',
    pipenv: '',
    pdm: '',
    hatch: '',
};
const shells = new Set(['sh', 'bash', 'dash', 'ash', 'zsh', 'ksh', 'fish']);
const windowsShells = new Set(['powershell', 'pwsh', 'cmd']);
/** Programs that run code of a language other than the shell's. */
const interpreters = /^(?:python[\d.]*|pypy[\d.]*|perl|ruby|node|nodejs|php|lua|rscript|deno|bun|tclsh|julia)$/;
/** Whether the program runs what it is given as a script. */
function interprets(name) {
    return shells.has(name) || windowsShells.has(name) || interpreters.test(name);
}
/** The script that `sh -c`, `su -c`, `eval` or `powershell -Command` gets as an argument. */
function inlineScript(name, args) {
    if (shells.has(name) || name === 'su')
        return after(args, shellCode);
    if (name === 'powershell' || name === 'pwsh')
        return after(args, /^-c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i);
    if (name === 'cmd')
        return after(args, /^\/[ck]$/i);
    const [first] = args;
    const last = args.at(-1);
    if (name !== 'eval' || first === undefined || last === undefined)
        return undefined;
    const made = args.flatMap((arg) => arg.made);
    const expanded = args.some((arg) => arg.expanded);
    return { ...first, value: args.map((arg) => arg.value).join(' '), end: last.end, made, expanded };
}
/** The option after which a shell takes its script. */
const shellCode = /^-[a-z]*c$/;
function after(args, option) {
    const at = args.findIndex((arg) => option.test(arg.value));
    return at === -1 ? undefined : args[at + 1];
}
function programName(path) {
    const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).toLowerCase();
    return name.endsWith('.exe') ? name.slice(0, -4) : name;
}
function unwrap(words) {
    const started = [];
    let at = 0;
    for (;;) {
        const program = words[at];
        if (program === undefined)
            return lastOf(started, words);
        const name = programName(program.value);
        const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : undefined;
        const runner = Object.hasOwn(runners, name) && words[at + 1]?.value === 'run' ? runners[name] : undefined;
        if (wrapper !== undefined)
            at = skipOptions(words, at + 1, wrapper.values) + (wrapper.skip ?? 0);
        else if (runner !== undefined)
            at = skipOptions(words, at + 2, runner);
        else if (/^(?:python|pypy)[\d.]*$/.test(name) && words[at + 1]?.value === '-m')
            at += 2;
        else
            return { program, args: words.slice(at + 1), wrappers: started };
        started.push(program);
    }
}
/** A wrapper with nothing to start is what runs (`exec`, `env` alone). */
function lastOf(started, words) {
    const program = started.at(-1);
    if (program === undefined)
        return undefined;
    return { program, args: words.slice(words.indexOf(program) + 1), wrappers: started.slice(0, -1) };
}
function skipOptions(words, from, withValue) {
    const valued = withValue.split(' ');
    let at = from;
    for (; at < words.length; at++) {
        const value = words[at]?.value ?? '';
        if (value === '--')
            return at + 1;
        if (valued.includes(value))
            at++;
        else if (!value.startsWith('-') && !/^[A-Za-z_]\w*=/.test(value))
            break;
    }
    return at;
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/code.ts

/** Longer programs are no one-liners; only this much of one is looked at. */
const maxCode = 65_536;
const codeOption = /^-[A-Za-z]*[ceErp]|^--(?:eval|execute|print|run)\b|^eval$/;
/** The program that an interpreter gets on its command line or in a here-document, with its options: `python -c …`, `perl -MLWP::Simple -e …`. */
function inlineCode(name, args, heredoc) {
    if (!interpreters.test(name))
        return undefined;
    const given = args.some(({ value }) => codeOption.test(value)) ? args.map(({ value }) => value) : [];
    const code = [...given, heredoc ?? ''].join('\n').slice(0, maxCode);
    return code === '' ? undefined : code;
}
const fetching = /\b(?:urlopen|urlretrieve|urllib\d?|requests|httpx|http\.client|aiohttp|pycurl|fetch|axios|https?\.(?:get|request)|LWP|HTTP::Tiny|Net::HTTP|open-uri|URI\.open|curl_exec|download\.file|source_url)\b|\b(?:file_get_contents|copy|fopen|include|require|require_once|source|url|import)\s*\(?\s*["']https?:|require\(\s*["'](?:node:)?https?["']|-MLWP\b|\b(?:curl|wget)\s/;
/** Whether a program loads something from the network. */
function fetches(code) {
    return fetching.test(code);
}
/** `.exec()` of JavaScript matches a pattern, and `.eval()` of a model trains nothing: neither runs code. */
const evaluating = /(?<![.\w])exec\b|\b(?:builtins|__builtins__|child_process|cp)(?:\.|\W{1,40})exec|\beval\b(?!\(\s*\))|\b(?:execSync|execFile|spawn|spawnSync|child_process|runIn\w*Context|instance_eval|class_eval|os\.system|system|popen|subprocess|runpy|shell_exec|passthru|source_url)\b|\bFunction\s*\(|\b(?:include|require|require_once|source|import)\s*\(?\s*["']https?:/;
/** Whether a program runs text as code, or starts other programs. */
function evaluates(code) {
    return evaluating.test(code);
}
/** Whether a program computes a digest, so that what it loads can be compared. */
function checksDigest(code) {
    return /\b(?:hash_file|hashlib|createHash|Digest::SHA\d*)\b/.test(code) && /[!=]==?|\bassert\b/.test(code);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/located.ts
/** One place of the file, as it is. */
function slice(file, { start, end }) {
    return { text: file.slice(start, end), span: (from, to) => ({ start: start + from, end: start + to }) };
}
/** Part of a located text. */
function located_part(whole, from, to) {
    return { text: whole.text.slice(from, to), span: (start, end) => whole.span(from + start, from + end) };
}
/** Several places of the file read as one text. */
function join(file, pieces) {
    const starts = [];
    let text = '';
    for (const piece of pieces) {
        starts.push(text.length);
        text += file.slice(piece.start, piece.end);
    }
    const origin = (index) => {
        const at = pieceAt(starts, index);
        return (pieces[at]?.start ?? 0) + index - (starts[at] ?? 0);
    };
    // The end is the place after the last character, not where the next piece starts.
    return {
        text,
        span: (start, end) => ({ start: origin(start), end: end > start ? origin(end - 1) + 1 : origin(start) }),
    };
}
/** A text that stands at a span but is not spelled like it (an escaped string): every part of it is at the whole span. */
function spelled(text, source, start, end) {
    const raw = source.text.slice(start, end);
    const inset = raw.indexOf(text);
    if (inset !== -1)
        return located_part(source, start + inset, start + inset + text.length);
    const whole = source.span(start, end);
    return { text, span: () => whole };
}
function pieceAt(starts, index) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/shell.ts
/** Deeper nesting is read as plain text: no script that a person writes comes near, and the stack stays small. */
const maxDepth = 50;
/** Words that only frame the command after them. */
const framing = new Set([
    'if',
    'then',
    'elif',
    'else',
    'fi',
    'do',
    'done',
    'while',
    'until',
    '!',
    'time',
    'in',
    'esac',
]);
/** Words that open a compound command, and the word that closes it. A pipe or redirection after it is of the whole. */
const compounds = {
    if: 'fi',
    while: 'done',
    until: 'done',
    for: 'done',
    select: 'done',
    case: 'esac',
};
/**
 * Reads a script into the commands it runs. Not a whole shell grammar: conditions are passed over, and what a function
 * does counts where it is defined, but words, quotes, pipes, groups and substitutions are the shell's. Never throws; linear in the script's length.
 */
function readScript(text, dialect = 'posix') {
    return script({ text, dialect, at: 0, depth: 0, backquoted: false }, '');
}
/** Up to `closing`, a character or a word. The first command starts with `opening`. */
function script(reader, closing, opening = []) {
    const { text } = reader;
    const posix = reader.dialect === 'posix';
    const pipelines = [];
    let pipeline = [];
    let command = { ...empty(), words: [...opening] };
    let naming = false;
    let here = [];
    const endCommand = () => {
        if (command.words.length + command.assignments.length + command.redirects.length > 0 || command.group !== undefined)
            pipeline.push(command);
        command = empty();
    };
    const endPipeline = () => {
        endCommand();
        if (pipeline.length > 0)
            pipelines.push(pipeline);
        pipeline = [];
    };
    while (reader.at < text.length) {
        const char = text.charAt(reader.at);
        if (char === closing) {
            reader.at++;
            break;
        }
        if (char === '\n') {
            reader.at++;
            endPipeline();
            for (const name of here)
                skipHeredoc(reader, name);
            here = [];
        }
        else if (/\s/.test(char))
            reader.at++;
        else if (char === '\\' && reader.dialect === 'posix' && text[reader.at + 1] === '\n')
            reader.at += 2;
        else if (char === '#')
            reader.at = lineEnd(text, reader.at);
        else if (char === ';') {
            reader.at++;
            endPipeline();
        }
        else if (char === '&' && text[reader.at + 1] !== '>') {
            reader.at += text[reader.at + 1] === '&' ? 2 : 1;
            endPipeline();
        }
        else if (char === '|') {
            const next = text[reader.at + 1];
            reader.at += next === '|' || next === '&' ? 2 : 1;
            if (next === '|')
                endPipeline();
            else
                endCommand();
        }
        else if (char === '(') {
            reader.at++;
            const defines = posix && command.words.length === 1 ? /\s*\)/y : undefined;
            if (defines !== undefined)
                defines.lastIndex = reader.at;
            const empties = defines?.exec(text);
            if (empties !== null && empties !== undefined) {
                // `name() { … }`: the name runs nothing.
                reader.at += empties[0].length;
                command.words = [];
            }
            else
                command.group = nested(reader, ')');
        }
        else if (char === ')') {
            reader.at++;
            endPipeline();
        }
        else if (/[<>&]/.test(char) && !isSubstitution(text, reader.at)) {
            const redirect = readRedirect(reader);
            command.redirects.push(redirect);
            if ((redirect.operator === '<<' || redirect.operator === '<<-') && redirect.target !== undefined)
                here.push(redirect.target.value);
        }
        else {
            const word = readWord(reader);
            // The number of the stream that a redirection is for (`2>&1`) is no word of the command.
            if (/^\d+$/.test(word.value) && /[<>]/.test(text.charAt(reader.at)))
                continue;
            const first = command.words.length === 0;
            const open = first && command.group === undefined;
            const compound = open && posix && Object.hasOwn(compounds, word.value) ? compounds[word.value] : undefined;
            if (naming)
                naming = false;
            else if (first && word.value === closing)
                break;
            else if (first && posix && word.value === 'function')
                naming = true;
            else if (open && word.value === '{')
                command.group = nested(reader, '}');
            else if (compound !== undefined && reader.depth < maxDepth)
                command.group = nested(reader, compound, compound === 'fi' || /^[wu]/.test(word.value) ? [] : [word]);
            else if (first && framing.has(word.value))
                endCommand();
            else if (first && /^[A-Za-z_]\w*\+?=/.test(word.value))
                command.assignments.push(word);
            else
                command.words.push(word);
        }
    }
    endPipeline();
    return pipelines;
}
function nested(reader, closing, opening = []) {
    if (reader.depth >= maxDepth)
        return undefined;
    const outer = reader.backquoted;
    reader.depth++;
    reader.backquoted = closing === '`';
    const group = script(reader, closing, opening);
    reader.depth--;
    reader.backquoted = outer;
    return group;
}
function empty() {
    return { assignments: [], words: [], redirects: [], group: undefined };
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
function skipHeredoc(reader, name) {
    while (reader.at < reader.text.length) {
        const end = lineEnd(reader.text, reader.at);
        const line = reader.text.slice(reader.at, end);
        reader.at = Math.min(end + 1, reader.text.length);
        if (line.trim() === name)
            return;
    }
}
/** `<(` and `>(` are words, not redirections. */
function isSubstitution(text, at) {
    return (text[at] === '<' || text[at] === '>') && text[at + 1] === '(';
}
const redirectOperator = /&>>?|<<<|<<-?|<>|>>|>&|<&|>\||[<>&]/y;
function readRedirect(reader) {
    redirectOperator.lastIndex = reader.at;
    const operator = redirectOperator.exec(reader.text)?.[0] ?? '';
    reader.at += Math.max(1, operator.length);
    while (reader.text[reader.at] === ' ' || reader.text[reader.at] === '\t')
        reader.at++;
    const next = reader.text[reader.at];
    const target = next === undefined || /[\s;|()]/.test(next) ? undefined : readWord(reader);
    return { operator, target };
}
function readWord(reader) {
    const { text, dialect } = reader;
    const start = reader.at;
    const inner = [];
    let value = '';
    let dynamic = false;
    let quote = '';
    const substitute = (opening, closing) => {
        const from = reader.at;
        reader.at += opening;
        const found = nested(reader, closing);
        if (found !== undefined)
            inner.push(found);
        dynamic = true;
        value += text.slice(from, reader.at);
    };
    while (reader.at < text.length) {
        const char = text.charAt(reader.at);
        const next = text.charAt(reader.at + 1);
        if (quote === "'") {
            if (char === "'")
                quote = '';
            else
                value += char;
            reader.at++;
        }
        else if (char === (dialect === 'posix' ? '\\' : '`')) {
            if (quote === '"' && !/["\\$`\n]/.test(next))
                value += char;
            if (next !== '\n')
                value += next;
            reader.at += 2;
        }
        else if (char === '"' || (char === "'" && quote === '')) {
            quote = quote === '"' ? '' : char;
            reader.at++;
        }
        else if (char === '$' && next === '(')
            substitute(2, ')');
        else if (char === '$' && next === '{') {
            const end = text.indexOf('}', reader.at);
            const stop = end === -1 ? text.length : end + 1;
            value += text.slice(reader.at, stop);
            dynamic = true;
            reader.at = stop;
        }
        else if (char === '`' && dialect === 'posix')
            substitute(1, '`');
        else if (quote === '' && (char === '<' || char === '>') && next === '(')
            substitute(2, ')');
        else if (quote === '' && /[\s;|&()<>]/.test(char))
            break;
        else {
            if (char === '$' && /\w/.test(next))
                dynamic = true;
            value += char;
            reader.at++;
        }
    }
    // A character that starts no word must still be passed, or the reader would stand still.
    if (reader.at === start)
        reader.at++;
    return { value, start, end: Math.min(reader.at, text.length), dynamic, inner };
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/values.ts
/** Longer values are not followed: a variable that doubles itself with every assignment would grow without end. */
const maxValue = 1_024;
/** What can stand behind one variable of a command: its program and a few options. */
const maxWords = 8;
const maxMade = 32;
const reference = /\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)\}|\{([A-Za-z_]\w*):?-([^{}$]*)\}|\{([A-Za-z_]\w*)[^A-Za-z0-9_{}][^{}]*\})/g;
const wholeReference = /^\$(?:[A-Za-z_]\w*|\{[A-Za-z_]\w*\})$/;
/** Set in every shell. */
const preset = { SHELL: '/bin/sh', BASH: '/bin/bash' };
/** The variables of the scripts of one instruction. A subshell's assignments count outside of it too: too much rather than too little. */
class ShellVariables {
    outer;
    #assigned = new Map();
    /** `outer` are those that ENV and ARG set. */
    constructor(outer) {
        this.outer = outer;
    }
    /** What a word comes to; several words when it is nothing but a variable without quotes. */
    expand(word, raw, made) {
        if (!word.dynamic || !word.value.includes('$'))
            return [{ ...word, expanded: false, made }];
        const all = [...made];
        let grown = 0;
        const value = word.value.replace(reference, (match, plain, braced, named, fallback, edited) => {
            const known = this.#value(plain ?? braced ?? named ?? edited ?? '');
            if (known !== undefined)
                all.push(...known.made);
            const text = edited === undefined ? (known?.text ?? fallback) : undefined;
            grown += text?.length ?? 0;
            if (text === undefined || grown > 4 * maxValue)
                return match;
            return text;
        });
        const expanded = value !== word.value;
        const argument = { ...word, value, dynamic: value.includes('$'), expanded, made: telling(all) };
        if (!expanded || !wholeReference.test(raw) || !/\s/.test(value) || value.startsWith('$('))
            return [argument];
        const parts = value.split(/\s+/).filter((part) => part !== '');
        return parts.slice(0, maxWords).map((part) => ({ ...argument, value: part }));
    }
    /** Takes over a `NAME=value` word; returns what puts back the value from before. */
    assign(word) {
        const [opening = '', name, plus] = /^([A-Za-z_]\w*)(\+?)=/.exec(word.value) ?? [];
        if (name === undefined)
            return () => undefined;
        const before = this.#assigned.get(name);
        const added = word.value.slice(opening.length);
        const text = plus === '+' ? (this.#value(name)?.text ?? '') + added : added;
        const made = plus === '+' ? telling([...(before?.made ?? []), ...word.made]) : word.made;
        this.#assigned.set(name, { text: text.length <= maxValue ? text : undefined, made });
        return () => {
            if (before === undefined)
                this.#assigned.delete(name);
            else
                this.#assigned.set(name, before);
        };
    }
    /** Takes over that a variable holds what a download wrote. */
    receive(name, download) {
        this.#assigned.set(name, { text: undefined, made: [download] });
    }
    #value(name) {
        const assigned = this.#assigned.get(name);
        if (assigned !== undefined)
            return assigned;
        const text = this.outer.get(name) ?? (Object.hasOwn(preset, name) ? preset[name] : undefined);
        return text === undefined || text.length > maxValue ? undefined : { text, made: [] };
    }
}
/** Enough of what made a word to judge it; downloads first, so that nothing can crowd them out. */
function telling(made) {
    const distinct = [...new Set(made)];
    if (distinct.length <= maxMade)
        return distinct;
    return [...distinct.filter(({ fetches }) => fetches), ...distinct.filter(({ fetches }) => !fetches)].slice(0, maxMade);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/commands.ts





/** `sh -c 'sh -c …'`: how many scripts inside one another are followed. */
const maxNesting = 8;
/** How many redirections of the groups around a command are handed down to it. */
const maxInherited = 8;
/** What RUN, CMD, ENTRYPOINT and HEALTHCHECK run, with the variables that ENV and ARG set before; other instructions run nothing. */
function readRun(instruction, dialect, variables, budget) {
    const { keyword, text, words } = instruction;
    if (keyword !== 'RUN' && keyword !== 'CMD' && keyword !== 'ENTRYPOINT' && keyword !== 'HEALTHCHECK')
        return undefined;
    const invocations = [];
    const shell = new ShellVariables(variables);
    const context = { instruction, dialect, shell, budget, nextHeredoc: 0, found: invocations };
    if (instruction.exec) {
        const literal = words.map((word) => ({ ...word, dynamic: false, inner: [] }));
        const command = { assignments: [], words: literal, redirects: [], group: undefined };
        invoke(context, text, command, nothing, 0);
    }
    else {
        let from = instruction.argumentsAt;
        if (keyword === 'HEALTHCHECK') {
            const [first] = words;
            if (first?.value.toUpperCase() !== 'CMD')
                return undefined;
            from = first.end;
        }
        runScript(context, located_part(text, from, instruction.end), dialect, nothing, 0);
    }
    return { instruction, invocations };
}
const nothing = { writers: [], download: undefined, redirects: [], heredoc: undefined };
function runScript(context, source, dialect, input, nesting) {
    return runParsed(context, source, readScript(source.text, dialect), input, nesting);
}
/** Every pipeline of a script reads what the script reads. */
function runParsed(context, source, script, outer, nesting) {
    const all = [];
    for (const pipeline of script) {
        let input = outer;
        for (const command of pipeline) {
            const own = invoke(context, source, command, input, nesting);
            for (const invocation of own)
                all.push(invocation);
            input = { ...outer, writers: own, download: input.download ?? firstDownload(own) };
        }
    }
    return all;
}
/** The download among what runs, or whose product one of them writes: `echo "$(curl …)"`. */
function firstDownload(writers) {
    for (const writer of writers) {
        if (writer.fetches)
            return writer;
        if (writer.name !== 'echo' && writer.name !== 'printf' && writer.name !== 'cat')
            continue;
        const words = [...writer.args, ...writer.redirects.flatMap(({ target }) => target ?? [])];
        for (const { made } of words) {
            const download = made.find((other) => other.fetches);
            if (download !== undefined)
                return download;
        }
    }
    return undefined;
}
/** Adds what a command runs; returns the invocations that write to what the command writes to. */
function invoke(context, source, command, input, nesting) {
    const expand = (word) => {
        const made = word.inner.flatMap((script) => runParsed(context, source, script, nothing, nesting));
        return context.shell.expand(word, source.text.slice(word.start, word.end), made);
    };
    const assignments = command.assignments.flatMap((word) => expand(word).slice(0, 1));
    const own = command.redirects.map(({ operator, target }) => ({
        operator,
        target: target === undefined ? undefined : expand(target)[0],
    }));
    const redirects = [...own, ...input.redirects.slice(0, maxInherited)];
    const words = command.words.flatMap(expand);
    const grouped = command.group === undefined
        ? []
        : runParsed(context, source, command.group, { ...input, redirects, heredoc: undefined }, nesting);
    const heredoc = takeHeredoc(context, command) ?? input.heredoc;
    const restore = assignments.map((word) => context.shell.assign(word));
    const unwrapped = unwrap(words);
    if (unwrapped === undefined) {
        // A here-document without a command is the script itself.
        if (heredoc !== undefined && assignments.length === 0)
            runBody(context, heredoc, nesting);
        return grouped;
    }
    const { program, args, wrappers } = unwrapped;
    const name = programName(program.value);
    assignArguments(context.shell, name, args, input.download);
    const code = inlineCode(name, args, heredoc?.text);
    const invocation = {
        instruction: context.instruction,
        source,
        name,
        program,
        args,
        wrappers,
        assignments,
        redirects,
        writers: input.writers,
        download: input.download,
        heredoc,
        code,
        fetches: downloaders.has(name) || (code !== undefined && fetches(code)),
    };
    context.found.push(invocation);
    const result = [invocation, ...grouped];
    if (nesting < maxNesting)
        result.push(...runGiven(context, invocation, { ...input, redirects }, nesting));
    for (const back of restore)
        back();
    return result;
}
/** Runs the script that a shell is given as an argument or in a here-document. */
function runGiven(context, invocation, input, nesting) {
    const { name, args, source, heredoc } = invocation;
    const given = inlineScript(name, args);
    if (given === undefined) {
        if (heredoc !== undefined && shells.has(name))
            runBody(context, heredoc, nesting);
        return [];
    }
    if (given.expanded && (context.budget.left -= given.value.length) < 0)
        return [];
    const dialect = windowsShells.has(name) ? 'windows' : 'posix';
    const script = spelled(given.value, source, given.start, given.end);
    return runScript(context, script, dialect, { ...input, heredoc: undefined }, nesting + 1);
}
/** A script that names its interpreter is given to it; one that doesn't is the shell's. */
function runBody(context, body, nesting) {
    const line = /^#!\s*([^\n]*)/.exec(body.text)?.[0];
    if (line !== undefined) {
        const [command] = readScript(line.slice(2))[0] ?? [];
        const [program, argument] = command?.words ?? [];
        const name = programName((programName(program?.value ?? '') === 'env' ? argument : program)?.value ?? '');
        if (windowsShells.has(name))
            runScript(context, body, 'windows', nothing, nesting + 1);
        if (!shells.has(name)) {
            if (command !== undefined && !windowsShells.has(name))
                invoke(context, located_part(body, 2, line.length), command, { ...nothing, heredoc: body }, nesting + 1);
            return;
        }
    }
    runScript(context, body, context.dialect, nothing, nesting + 1);
}
/** The next here-document of the instruction, if the command has one. BuildKit hands them out in order. */
function takeHeredoc(context, command) {
    let body;
    for (const redirect of command.redirects) {
        if (redirect.operator !== '<<' && redirect.operator !== '<<-')
            continue;
        const heredoc = context.instruction.heredocs[context.nextHeredoc];
        if (heredoc === undefined || heredoc.name !== redirect.target?.value)
            continue;
        body = heredoc.body;
        context.nextHeredoc++;
    }
    return body;
}
/** Variables that a command sets by its arguments. */
function assignArguments(shell, name, args, download) {
    if (declaring.has(name))
        for (const word of args)
            shell.assign(word);
    const [variable, , value] = args;
    if (name === 'for' && variable !== undefined && value !== undefined)
        shell.assign({ ...value, value: `${variable.value}=${value.value}` });
    if (name === 'read' && download !== undefined)
        for (const word of args)
            shell.receive(word.value, download);
}
/** Commands whose arguments are assignments. */
const declaring = new Set(['export', 'declare', 'typeset', 'local', 'readonly']);
const downloaders = new Set([
    'curl',
    'wget',
    'wget2',
    'aria2c',
    'axel',
    'http',
    'https',
    'xh',
    'fetch',
    'lynx',
    'w3m',
    'ftp',
    'tftp',
    'nc',
    'ncat',
    'lwp-request',
    'lwp-download',
    'iwr',
    'irm',
    'invoke-webrequest',
    'invoke-restmethod',
]);

;// CONCATENATED MODULE: ./src/engines/dockerfile/heredocs.ts
/**
 * The here-documents an instruction opens, as BuildKit sees them (moby/buildkit `frontend/dockerfile/shell`): whole words of the
 * form `<<NAME`, whose name may be quoted. Where BuildKit's lexer gives up (a quote or brace that is never closed), there are none.
 */
function heredocMarkers(text) {
    if (!text.includes('<<'))
        return [];
    const markers = [];
    for (const word of rawWords(text) ?? []) {
        const match = /^\d*<<(-?)\s*([^<]+)$/.exec(word);
        const names = match?.[2] === undefined ? undefined : rawWords(match[2]);
        const [name] = names ?? [];
        if (name !== undefined && names?.length === 1)
            markers.push({ name: withoutQuotes(name), stripTabs: match?.[1] === '-' });
    }
    return markers;
}
/** Words with their quotes and escapes kept; `undefined` where the text can't be split. */
function rawWords(text) {
    const cursor = { text, at: 0 };
    const words = [];
    let start = -1;
    while (cursor.at < text.length) {
        const from = cursor.at;
        if (/\s/.test(text.charAt(from))) {
            if (start !== -1)
                words.push(text.slice(start, from));
            start = -1;
            cursor.at++;
            continue;
        }
        if (start === -1)
            start = from;
        if (text.startsWith('<<', from)) {
            cursor.at += 2;
            // `<< NAME` is one word, blanks and all.
            while (/[ \t]/.test(text.charAt(cursor.at)))
                cursor.at++;
        }
        else if (!pass(cursor))
            return undefined;
    }
    if (start !== -1)
        words.push(text.slice(start));
    return words;
}
/** Moves past one character, or the whole of an escape, a quoted string or a variable; false when that never ends. */
function pass(cursor) {
    const { text } = cursor;
    const char = text.charAt(cursor.at++);
    if (char === '\\')
        cursor.at++;
    else if (char === "'")
        return passUntil(cursor, "'");
    else if (char === '"') {
        while (cursor.at < text.length && text[cursor.at] !== '"') {
            if (text[cursor.at] === '\\')
                cursor.at += 2;
            else if (text[cursor.at] === '$') {
                if (!pass(cursor))
                    return false;
            }
            else
                cursor.at++;
        }
        return cursor.at++ < text.length;
    }
    else if (char === '$' && text[cursor.at] === '{')
        return passVariable(cursor);
    return true;
}
function passUntil(cursor, closing) {
    const end = cursor.text.indexOf(closing, cursor.at);
    cursor.at = end === -1 ? cursor.text.length : end + 1;
    return end !== -1;
}
const parameter = /\{(?:\d+|[@*#?$!-]|[\p{L}_][\p{L}\p{Nd}_]*)(?::[-+?]|[-+?#%/}])/uy;
/** `${NAME}`, `${NAME:-word}` and the other forms that BuildKit knows; any other one ends its lexer. */
function passVariable(cursor) {
    parameter.lastIndex = cursor.at;
    const opening = parameter.exec(cursor.text)?.[0];
    if (opening === undefined)
        return false;
    cursor.at += opening.length;
    if (opening.endsWith('}'))
        return true;
    while (cursor.at < cursor.text.length) {
        if (cursor.text[cursor.at] === '}') {
            cursor.at++;
            return true;
        }
        if (!pass(cursor))
            return false;
    }
    return false;
}
function withoutQuotes(word) {
    return word.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, (_, single, double, escaped) => double === undefined ? (single ?? escaped ?? '') : double.replace(/\\(["$\\])/g, '$1'));
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/words.ts

const space = /\s/;
/** The words between white space; quotes hold a word together and are dropped, the escape character keeps the next one as it is. */
function splitWords(text, escape, from = 0) {
    const words = [];
    for (let at = from; at < text.length;) {
        if (space.test(text.charAt(at))) {
            at++;
            continue;
        }
        const word = words_readWord(text, escape, at);
        words.push(word);
        at = word.end;
    }
    return words;
}
/** The words of an instruction that splits at white space alone, quotes or not, and drops the quotes afterwards (COPY, FROM …). */
function splitAtSpace(text, escape, from = 0) {
    const words = [];
    const word = /\S+/g;
    word.lastIndex = from;
    for (let match = word.exec(text); match !== null; match = word.exec(text)) {
        const end = match.index + match[0].length;
        words.push({ value: splitWords(match[0], escape)[0]?.value ?? '', start: match.index, end });
    }
    return words;
}
function words_readWord(text, escape, start) {
    let value = '';
    let quote = '';
    let at = start;
    for (; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === escape && quote !== "'") {
            at++;
            const next = text.charAt(at);
            // Inside double quotes the escape is kept before what needs none (a Windows path).
            value += quote === '"' && next !== '"' && next !== escape && next !== '$' ? char + next : next;
        }
        else if (quote !== '') {
            if (char === quote)
                quote = '';
            else
                value += char;
        }
        else if (char === '"' || char === "'")
            quote = char;
        else if (space.test(char))
            break;
        else
            value += char;
    }
    return { value, start, end: Math.min(at, text.length) };
}
/** The `--name=value` words an instruction starts with, and where the rest begins. */
function readFlags(text, escape, from) {
    const flags = [];
    let at = from;
    for (;;) {
        while (at < text.length && space.test(text.charAt(at)))
            at++;
        if (!text.startsWith('--', at))
            break;
        const word = words_readWord(text, escape, at);
        at = word.end;
        if (word.value === '--')
            break;
        const equals = word.value.indexOf('=');
        flags.push({
            name: word.value.slice(2, equals === -1 ? undefined : equals),
            value: equals === -1 ? '' : word.value.slice(equals + 1),
            start: word.start,
            end: word.end,
        });
    }
    return { flags, rest: at };
}
/** The strings of a JSON array (the exec form); `undefined` when the text is none, `invalid` when it holds other than strings. */
function readExecForm(text, from) {
    const rest = text.slice(from);
    if (!rest.trimStart().startsWith('['))
        return undefined;
    let values;
    try {
        values = JSON.parse(rest);
    }
    catch {
        return undefined;
    }
    if (!Array.isArray(values))
        return undefined;
    if (!values.every((value) => typeof value === 'string'))
        return 'invalid';
    const words = [];
    const literal = /"(?:[^"\\]|\\.)*"/g;
    literal.lastIndex = from;
    for (const value of values) {
        const match = literal.exec(text);
        if (match === null)
            break;
        words.push({ value, start: match.index, end: match.index + match[0].length });
    }
    return words;
}
/** The pairs of ENV and LABEL, also in the old form `ENV NAME the value`; `undefined` when they can't be read. */
function readPairs(text, escape, from) {
    const words = splitWords(text, escape, from);
    const first = words[0];
    if (first === undefined)
        return undefined;
    if (!first.value.includes('=')) {
        const start = words[1]?.start;
        if (start === undefined)
            return undefined;
        const end = text.trimEnd().length;
        return [{ name: first.value, value: text.slice(start, end), start, end }];
    }
    return words.every((word) => word.value.includes('=')) ? words.map((word) => pair(text, word)) : undefined;
}
/** The names of ARG, each with its default if it has one. */
function readNames(text, escape, from) {
    return splitWords(text, escape, from).map((word) => pair(text, word));
}
function pair(text, word) {
    const equals = word.value.indexOf('=');
    if (equals === -1)
        return { name: word.value, value: undefined, start: word.start, end: word.end };
    const value = word.value.slice(equals + 1);
    const start = text.indexOf('=', word.start) + 1;
    return { name: word.value.slice(0, equals), value, ...unquoted(text, start, word.end) };
}
/** A stretch without the quotes that stand around all of it. */
function unquoted(text, start, end) {
    const quote = text[start];
    const whole = end - start >= 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
    return whole ? { start: start + 1, end: end - 1 } : { start, end };
}
/** The text of a word, its quotes left out where they stand around all of it. */
function wordText(source, word) {
    const inner = unquoted(source.text, word.start, word.end);
    return part(source, inner.start, inner.end);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/lines.ts



/** BuildKit reads lines with Go's `bufio.Scanner`, whose longest token is 64 KiB less one byte; it refuses a longer line. */
const maxLineBytes = 65_535;
const directivePattern = /^#\s*([a-zA-Z][a-zA-Z0-9]*)\s*=\s*(\S(?:.*\S)?)\s*$/;
const heredocInstruction = /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s+(.*)$/is;
/**
 * Splits a Dockerfile into instructions by the rules of BuildKit's parser (moby/buildkit `frontend/dockerfile/parser`):
 * directives, continuation lines, comments and here-documents. Linear in the length of the file.
 */
function splitLines(file) {
    const physical = physicalLines(file);
    const problems = [];
    const directives = readDirectives(file, physical, problems);
    const lines = [];
    for (let at = 0; at < physical.length; at++) {
        const first = physical[at];
        if (first === undefined)
            break;
        const start = first.start + leadingSpace(file, first);
        if (start === first.end || file[start] === '#')
            continue;
        const pieces = [];
        let line = { start, end: first.end };
        let last = first;
        for (;;) {
            const end = continuationAt(file, line, directives.escape);
            pieces.push({ start: line.start, end: end ?? line.end });
            if (end === undefined)
                break;
            const next = nextContinued(file, physical, at + 1);
            at = next - 1;
            const found = physical[next];
            if (found === undefined)
                break;
            at = next;
            line = last = found;
        }
        const text = join(file, pieces);
        const heredocs = [];
        for (const marker of openings(text.text)) {
            const closing = heredocEnd(file, physical, at + 1, marker);
            const body = { start: physical[at + 1]?.start ?? file.length, end: physical[closing]?.start ?? file.length };
            heredocs.push({ name: marker.name, body: slice(file, body) });
            if (closing === physical.length)
                problems.push({
                    message: `the here-document "${shown(marker.name)}" is never closed`,
                    span: { start, end: first.end },
                });
            at = Math.min(closing, physical.length - 1);
            last = physical[at] ?? last;
        }
        lines.push({ text, heredocs, span: { start, end: last.end } });
    }
    return { directives, lines, problems };
}
/** What the file says, fit for a message. */
function shown(text) {
    const clean = text.slice(0, 40).replace(/[^\x20-\x7e]/g, '?');
    return text.length > 40 ? `${clean}…` : clean;
}
function physicalLines(file) {
    const lines = [];
    for (let start = 0; start < file.length;) {
        const lineFeed = file.indexOf('\n', start);
        const next = lineFeed === -1 ? file.length : lineFeed + 1;
        let end = lineFeed === -1 ? file.length : lineFeed;
        while (end > start && file[end - 1] === '\r')
            end--;
        lines.push({ start, end });
        start = next;
    }
    return lines;
}
function readDirectives(file, physical, problems) {
    let escape = '\\';
    let syntax;
    const seen = new Set();
    for (const line of physical) {
        const match = directivePattern.exec(file.slice(line.start, Math.min(line.end, line.start + 4_096)).trimStart());
        const name = match?.[1]?.toLowerCase();
        const value = match?.[2];
        if (name === undefined || value === undefined || !['escape', 'syntax', 'check'].includes(name))
            break;
        if (seen.has(name))
            problems.push({ message: `the directive "${name}" stands twice`, span: line });
        seen.add(name);
        if (name === 'syntax')
            syntax = { value, span: line };
        if (name === 'escape') {
            if (value === '\\' || value === '`')
                escape = value;
            else
                problems.push({ message: 'the escape directive takes only \\ or `', span: line });
        }
    }
    return { escape, syntax };
}
function leadingSpace(file, { start, end }) {
    let at = start;
    while (at < end && /\s/.test(file.charAt(at)))
        at++;
    return at - start;
}
/** Where the escape character that continues a line stands: the last one but blanks, and not escaped itself. */
function continuationAt(file, { start, end }, escape) {
    let at = end;
    while (at > start && (file[at - 1] === ' ' || file[at - 1] === '\t'))
        at--;
    if (at === start || file[at - 1] !== escape)
        return undefined;
    return at - 1 > start && file[at - 2] === escape ? undefined : at - 1;
}
/** The next line that continues an instruction: comments and blank lines between don't end it. */
function nextContinued(file, physical, from) {
    for (let at = from; at < physical.length; at++) {
        const line = physical[at];
        if (line === undefined)
            break;
        const start = line.start + leadingSpace(file, line);
        if (start < line.end && file[start] !== '#')
            return at;
    }
    return physical.length;
}
/** The exec form opens none: no shell reads it. */
function openings(instruction) {
    const argument = heredocInstruction.exec(instruction)?.[1];
    return argument === undefined || Array.isArray(readExecForm(argument, 0)) ? [] : heredocMarkers(instruction);
}
function heredocEnd(file, physical, from, marker) {
    for (let at = from; at < physical.length; at++) {
        const line = physical[at];
        if (line === undefined || line.end - line.start < marker.name.length)
            continue;
        const text = file.slice(line.start, line.end);
        if ((marker.stripTabs ? text.replace(/^\t+/, '') : text) === marker.name)
            return at;
    }
    return physical.length;
}

// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(4673);
;// CONCATENATED MODULE: ./src/engines/dockerfile/comments.ts

/** A block of comments may be this long. */
const maxLines = 20;
/** For a line: the comments directly above the instruction that it belongs to, if a skip may stand there. What stands in a here-document is none. */
function commentsAbove(text, instructions, places) {
    const lineOf = (offset) => places.place({ start: offset, end: offset }).startLine;
    const starts = instructions.map(({ text: own, start }) => lineOf(own.span(start, start).start));
    const ends = instructions.map(({ text: own, end, heredocs }) => {
        const bodies = heredocs.map(({ body }) => body.span(0, body.text.length).end);
        // A here-document ends with a line of its own.
        return Math.max(lineOf(own.span(Math.max(0, end - 1), end).start), ...bodies.map((offset) => lineOf(offset)));
    });
    return (line) => {
        const index = starts.findLastIndex((start) => start <= line);
        const comments = [];
        const top = Math.max(ends[index - 1] ?? 0, (starts[index] ?? 0) - 1 - maxLines);
        for (let at = (starts[index] ?? 0) - 1; at > top; at--) {
            const { start, end } = places.line(at);
            const comment = text.slice(start, end).trim();
            if (!comment.startsWith('#'))
                break;
            if ((0,inline_skip/* mayHoldSkip */.Id)(comment))
                comments.push({ text: comment, above: true });
        }
        return comments;
    };
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/parse.ts


const keywords = [
    'ADD',
    'ARG',
    'CMD',
    'COPY',
    'ENTRYPOINT',
    'ENV',
    'EXPOSE',
    'FROM',
    'HEALTHCHECK',
    'LABEL',
    'MAINTAINER',
    'ONBUILD',
    'RUN',
    'SHELL',
    'STOPSIGNAL',
    'USER',
    'VOLUME',
    'WORKDIR',
];
/** More stages than anybody writes; following each to those it starts from takes time in their square. */
const maxStages = 1_000;
/** How many arguments an instruction needs at least. A bare RUN, CMD or ENTRYPOINT is accepted by builders. */
const leastArguments = {
    ADD: 2,
    ARG: 1,
    COPY: 2,
    ENV: 1,
    EXPOSE: 1,
    FROM: 1,
    HEALTHCHECK: 1,
    LABEL: 1,
    MAINTAINER: 1,
    ONBUILD: 1,
    SHELL: 1,
    STOPSIGNAL: 1,
    USER: 1,
    VOLUME: 1,
    WORKDIR: 1,
};
/** Reads a Dockerfile as BuildKit does and says what BuildKit would refuse. Never throws; linear in the file's length. */
function parseDockerfile(file) {
    const { directives, lines, problems: lineProblems } = splitLines(file);
    const problems = [...lineProblems, ...longLines(file)];
    const instructions = [];
    for (const line of lines) {
        const instruction = readInstruction(line, 0, directives, problems);
        if (instruction !== undefined)
            instructions.push(instruction);
    }
    const stage = instructions.filter(({ keyword }) => keyword === 'FROM')[maxStages];
    if (stage !== undefined) {
        problems.push({ message: `it has more than ${maxStages} build stages`, span: keywordSpan(stage) });
        instructions.length = instructions.indexOf(stage);
    }
    problems.push(...structureProblems(instructions, lines.length > 0));
    return { directives, instructions, problems };
}
function readInstruction(line, from, directives, problems) {
    const text = line.text.text;
    const end = text.trimEnd().length;
    const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
    const name = /^[^\t\v\f\r ]*/.exec(text.slice(start, Math.min(end, start + 100)))?.[0] ?? '';
    const refuse = (message) => {
        problems.push({ message, span: line.text.span(start, Math.max(start + name.length, start + 1)) });
        return undefined;
    };
    const keyword = keywords.find((known) => known === name.toUpperCase());
    if (keyword === undefined)
        return refuse(`"${shown(name)}" is not an instruction`);
    if (keyword === 'ONBUILD' && from === 0) {
        const trigger = start + name.length;
        if (text.slice(trigger, end).trim() === '')
            return refuse('ONBUILD is not followed by an instruction');
        return readInstruction(line, trigger, directives, problems);
    }
    if (from > 0 && (keyword === 'ONBUILD' || keyword === 'FROM' || keyword === 'MAINTAINER'))
        return refuse(`${keyword} is not allowed after ONBUILD`);
    const { flags, rest } = readFlags(text.slice(0, end), directives.escape, start + name.length);
    const exec = execArguments(keyword, text.slice(0, end), rest);
    if (exec === 'invalid')
        return refuse(`the JSON array of ${keyword} holds something other than strings`);
    const split = quoted.includes(keyword) ? splitWords : splitAtSpace;
    const words = exec ?? split(text.slice(0, end), directives.escape, rest);
    const needed = leastArguments[keyword] ?? 0;
    if (words.length < needed)
        return refuse(words.length === 0 ? `${keyword} has no argument` : `${keyword} needs ${needed} arguments`);
    const pairs = readAssignments(keyword, text.slice(0, end), rest, directives);
    if (pairs === undefined)
        return refuse(`${keyword} needs its values in the form name=value`);
    const onbuild = from > 0;
    const { heredocs } = line;
    return {
        keyword,
        text: line.text,
        start,
        argumentsAt: rest,
        end,
        flags,
        words,
        exec: exec !== undefined,
        pairs,
        heredocs,
        onbuild,
    };
}
/** Instructions in whose words quotes hold blanks together. */
const quoted = ['ARG', 'ENV', 'LABEL'];
const execForms = ['ADD', 'COPY', 'CMD', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
function execArguments(keyword, text, rest) {
    if (execForms.includes(keyword))
        return readExecForm(text, rest);
    if (keyword !== 'HEALTHCHECK')
        return undefined;
    const command = /^\s*CMD\s+/i.exec(text.slice(rest));
    return command === null ? undefined : readExecForm(text, rest + command[0].length);
}
function readAssignments(keyword, text, rest, directives) {
    if (keyword === 'ENV' || keyword === 'LABEL')
        return readPairs(text, directives.escape, rest);
    return keyword === 'ARG' ? readNames(text, directives.escape, rest) : [];
}
function structureProblems(instructions, anything) {
    const from = instructions.find((instruction) => instruction.keyword === 'FROM');
    const nowhere = { start: 0, end: 0 };
    if (instructions.length === 0)
        return anything ? [] : [{ message: 'it holds no instruction', span: nowhere }];
    if (from === undefined)
        return [{ message: 'it has no FROM instruction', span: nowhere }];
    const problems = [];
    for (const instruction of instructions) {
        if (instruction === from)
            break;
        if (instruction.keyword !== 'ARG')
            problems.push({ message: `${instruction.keyword} stands before the first FROM`, span: keywordSpan(instruction) });
    }
    for (const instruction of instructions) {
        if (instruction.keyword !== 'FROM')
            continue;
        const [, as] = instruction.words;
        if (instruction.words.length !== 1 && (instruction.words.length !== 3 || as?.value.toUpperCase() !== 'AS'))
            problems.push({ message: 'FROM takes an image, or an image AS a name', span: keywordSpan(instruction) });
    }
    return problems;
}
function longLines(file) {
    const problems = [];
    for (let start = 0; start < file.length;) {
        const lineFeed = file.indexOf('\n', start);
        const end = lineFeed === -1 ? file.length : lineFeed;
        // A character takes one to three bytes in UTF-8 (a surrogate pair four), so most lines need no counting.
        if ((end - start) * 3 > maxLineBytes && Buffer.byteLength(file.slice(start, end)) >= maxLineBytes)
            problems.push({
                message: `a line is longer than ${maxLineBytes} bytes, the most that builders read`,
                span: { start, end: start + 1 },
            });
        start = end + 1;
    }
    return problems;
}
function keywordSpan(instruction) {
    return instruction.text.span(instruction.start, instruction.start + instruction.keyword.length);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/places.ts
/** Turns offsets of one text into lines and columns; builds its index once, then answers in logarithmic time. */
function placesIn(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    const place = ({ start, end }) => {
        const first = lineOf(start);
        const last = lineOf(Math.max(start, end - 1));
        const column = (line, offset) => offset - (starts[line] ?? 0) + 1;
        return {
            startLine: first + 1,
            endLine: last + 1,
            startColumn: column(first, start),
            endColumn: column(last, Math.max(end, start)),
        };
    };
    const line = (number) => {
        const start = starts[number - 1] ?? text.length;
        let end = (starts[number] ?? text.length + 1) - 1;
        while (end > start && text[end - 1] === '\r')
            end--;
        return { start, end };
    };
    return { place, line };
}
/** `text` with every character of the spans but line breaks replaced by `*`, so that offsets stay what they are. */
function coverUp(text, spans) {
    let covered = '';
    let from = 0;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        if (end <= from)
            continue;
        const first = Math.max(start, from);
        covered += text.slice(from, first) + text.slice(first, end).replace(/[^\r\n]/g, '*');
        from = end;
    }
    return covered + text.slice(from);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/ignore.ts
/** Longer patterns are not read: none that keeps out two known names is. */
const maxPattern = 1_000;
/**
 * Whether a .dockerignore keeps `path` (relative to the build context) out. The rules are Docker's: the last line that
 * matches decides, `!` takes back, a pattern that matches a folder matches all in it, and patterns start at the context's root.
 */
function keepsOut(dockerignore, path) {
    let out = false;
    for (const line of dockerignore.split('\n')) {
        const rule = line.trim();
        if (rule === '' || rule.startsWith('#') || rule.length > maxPattern)
            continue;
        const negated = rule.startsWith('!');
        const pattern = clean(negated ? rule.slice(1) : rule);
        if (pattern !== '' && out === negated && matches(pattern, path))
            out = !negated;
    }
    return out;
}
function clean(pattern) {
    const parts = [];
    for (const piece of pattern.trim().split('/')) {
        if (piece === '..')
            parts.pop();
        else if (piece !== '' && piece !== '.')
            parts.push(piece);
    }
    return parts.join('/');
}
function matches(pattern, path) {
    const expected = pattern.split('/');
    const given = path.split('/');
    return given.some((_, depth) => segmentsMatch(expected, given.slice(0, depth + 1)));
}
function segmentsMatch(pattern, path) {
    const [first, ...rest] = pattern;
    if (first === undefined)
        return path.length === 0;
    if (first === '**') {
        if (rest.length === 0)
            return true;
        return path.some((_, index) => segmentsMatch(rest, path.slice(index)));
    }
    const [segment, ...below] = path;
    return segment !== undefined && wildcard(first).test(segment) && segmentsMatch(rest, below);
}
/** One name with `*`, `?` and `[a-z]`. It is only ever held against the few characters of a known name. */
function wildcard(pattern) {
    const source = pattern.replace(/\*+|\?|\\(.)|\[([^\]]+)\]|[^]/g, (token, escaped, set) => {
        if (token.startsWith('*'))
            return '.*';
        if (token === '?')
            return '.';
        if (escaped !== undefined)
            return ignore_quoted(escaped);
        if (set !== undefined)
            return `[${set.replace(/[\\\][]/g, '\\$&')}]`;
        return ignore_quoted(token);
    });
    try {
        return new RegExp(`^${source}$`, 's');
    }
    catch {
        return /(?!)/;
    }
}
function ignore_quoted(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rule.ts
/** The span of a word of an instruction. */
function wordSpan(instruction, word) {
    return instruction.text.span(word.start, word.end);
}
/** The span from the program to the last of `words` (or the program alone). */
function invocationSpan(invocation, ...words) {
    const all = [invocation.program, ...words];
    return invocation.source.span(Math.min(...all.map((word) => word.start)), Math.max(...all.map((word) => word.end)));
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/context.ts


/** What nearly every working copy has and no image should: the history with all that was ever in it, and local secrets. */
const neverInImage = ['.git', '.env'];
function* wholeContext({ dockerfile: { instructions }, stages, dockerignore }) {
    const open = neverInImage.filter((path) => dockerignore === undefined || !keepsOut(dockerignore, path));
    if (open.length === 0)
        return;
    const why = dockerignore === undefined ? 'there is no .dockerignore' : `the .dockerignore lets ${open.join(' and ')} through`;
    for (const instruction of instructions) {
        const { keyword, words, flags } = instruction;
        if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from'))
            continue;
        const excluded = flags
            .filter(({ name }) => name === 'exclude')
            .map(({ value }) => value)
            .join('\n');
        if (open.every((path) => keepsOut(excluded, path)))
            continue;
        for (const word of words.slice(0, -1))
            if (/^(?:\.?\/*|(?:\.\/)?\*|(?:\.\/)?\.)$/.test(word.value) && word.value !== '')
                yield {
                    span: wordSpan(instruction, word),
                    stage: stages.stageOf.get(instruction),
                    message: `The whole build context is copied, and ${why}.`,
                };
    }
}
const contextRules = [
    {
        id: 'whole-context-copy',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'whether something private is there depends on the machine that builds',
        cwe: [538],
        title: 'Whole build context copied',
        help: `COPY . takes everything that lies beside the Dockerfile on the machine that builds: the Git history with what was deleted from
it, .env files, data, credentials of tools. Copy what the program needs, or write a .dockerignore:

    .git
    **/.env*
    **/*.pem

or, better, one that lets in only what is named:

    *
    !src
    !requirements.txt`,
        bad: [
            'FROM python:3.12\nCOPY . /app\nUSER 1',
            { dockerfile: 'FROM python:3.12\nADD ./ /app\nUSER 1', dockerignore: 'node_modules\n.git\n' },
            {
                dockerfile: 'FROM python:3.12\nCOPY --chown=1:1 ["*", "/app/"]\nUSER 1',
                dockerignore: '**/.git\n.env*\n!.env\n',
            },
            'FROM python:3.12 AS build\nCOPY . .\nFROM scratch',
        ],
        good: [
            { dockerfile: 'FROM python:3.12\nCOPY . /app\nUSER 1', dockerignore: '.git\n.env\n' },
            { dockerfile: 'FROM python:3.12\nCOPY . /app\nUSER 1', dockerignore: '*\n!src\n' },
            { dockerfile: 'FROM python:3.12\nCOPY . /app\nUSER 1', dockerignore: '# all\n**/.*\n' },
            'FROM python:3.12\nCOPY src requirements.txt /app/\nUSER 1',
            'FROM python:3.12 AS b\nFROM python:3.12\nCOPY --from=b . /app\nUSER 1',
        ],
        check: wholeContext,
    },
];

// EXTERNAL MODULE: ./src/engines/secrets/placeholder.ts
var placeholder = __webpack_require__(6416);
;// CONCATENATED MODULE: ./src/engines/dockerfile/options.ts
/** Single letters of a program that take a value, so that what follows them in the same word is that value. */
const valuedLetters = {
    curl: 'AbcCdDeEFHKmoPQrtTuUwxXyYz',
    wget: 'oaeiBtOTwQPUADRIXl',
};
/** The word that holds `--name` or the letter of `-name` (also among others, as in `-fsSLk`). */
function flag(invocation, ...names) {
    const valued = valuedLetters[invocation.name] ?? '';
    const { args } = invocation;
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word === undefined)
            break;
        const given = letters(word.value, valued);
        if (names.some((name) => word.value === name || (name.length === 2 && given.includes(name.charAt(1)))))
            return word;
        // The value of `-o` may itself look like an option.
        const last = given.at(-1);
        if (last !== undefined && valued.includes(last) && word.value.endsWith(last))
            at++;
    }
    return undefined;
}
/** The single letters a word gives, up to the first that takes the rest as its value. */
function letters(word, valued) {
    if (!/^-[^-]/.test(word))
        return [];
    const given = [];
    for (const letter of word.slice(1, 40)) {
        given.push(letter);
        if (valued.includes(letter))
            break;
    }
    return given;
}
/** Every `--name value`, `--name=value`, `-n value` and `-nvalue` of the options named. */
function options(invocation, ...names) {
    const found = [];
    const { args } = invocation;
    const valued = valuedLetters[invocation.name] ?? '';
    for (const [index, word] of args.entries()) {
        for (const name of names) {
            const next = args[index + 1];
            if (word.value === name) {
                if (next !== undefined)
                    found.push({ word, value: next.value, valueWord: next });
            }
            else if (name.startsWith('--')) {
                if (word.value.startsWith(`${name}=`))
                    found.push({ word, value: word.value.slice(name.length + 1), valueWord: word });
            }
            else if (letters(word.value, valued).includes(name.charAt(1))) {
                const value = word.value.slice(word.value.indexOf(name.charAt(1), 1) + 1);
                if (value !== '')
                    found.push({ word, value, valueWord: word });
                else if (next !== undefined)
                    found.push({ word, value: next.value, valueWord: next });
            }
        }
    }
    return found;
}
/** The words that are no options; a value of an option given as a word of its own is among them. */
function positional(invocation) {
    return invocation.args.filter((word) => !word.value.startsWith('-') || word.value === '-');
}
/** Whether an address is one of this machine's own. */
function isLoopback(address) {
    return /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/@\s]*@)?(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])(?:[:/]|$)/i.test(address);
}
/** `pip install`, however it is called; the words after `install`. */
function pipInstall(invocation) {
    const words = /^pip[\d.]*$/.test(invocation.name)
        ? invocation.args
        : invocation.name === 'uv' && invocation.args[0]?.value === 'pip'
            ? invocation.args.slice(1)
            : [];
    const at = words.findIndex((word) => word.value === 'install');
    return at === -1 || words.slice(0, at).some((word) => !word.value.startsWith('-')) ? undefined : words.slice(at + 1);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/credentials.ts



/** Names that end so are about a secret without being one: where it lies, how long it is, which it is. */
const aboutSecret = /(?:^|_)(?:FILES?|PATH|DIR|FOLDER|URLS?|URI|HOST|PORT|ENDPOINT|NAMES?|ID|IDS|LENGTH|LEN|SIZE|COUNT|LIMIT|MAX|MIN|TTL|AGE|EXPIRY|EXPIRES|EXPIRATION|TIMEOUT|TYPE|MODE|METHOD|POLICY|ALGORITHM|ALG|HEADER|PREFIX|SUFFIX|FORMAT|VERSION|ENABLED|DISABLED|REQUIRED|ENV|VAR|FIELD|SOURCE|STORE|PROVIDER|BACKEND|ARN|FINGERPRINT|SHA256|CHECKSUM)$/;
const secretWord = /(?:^|_)(?:[A-Z0-9]*(?:PASSWORD|PASSWD|PASSPHRASE)|PWD|PASS|[A-Z]*SECRET|SECRETS|[A-Z]*TOKEN|CREDENTIALS?|[A-Z]*APIKEY)(?:_|$)/;
const secretKey = /(?:^|_)(?:API|ACCESS|PRIVATE|SECRET|AUTH|ENCRYPTION|SIGNING|ACCOUNT|STORAGE|MASTER|LICENSE|SERVICE)_KEY(?:_|$)/;
const passwordWord = /PASSWORD|PASSWD|PASSPHRASE|(?:^|_)(?:PWD|PASS)(?:_|$)/;
/** Whether a variable of that name holds a secret, going by how such variables are named. */
function isSecretName(name) {
    if (name.length > 200)
        return false;
    const upper = name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[-.]/g, '_')
        .toUpperCase();
    if (aboutSecret.test(upper) ||
        /PUBLIC|TOKENIZER|(?:^|_)(?:PAD|BOS|EOS|UNK|SEP|CLS|MASK)_TOKEN|^(?:OLD)?PWD$/.test(upper))
        return false;
    return secretWord.test(upper) || secretKey.test(upper);
}
/** Long enough for any token or key; a whole key file in a variable is found by its format. */
const maxLength = 4_096;
const switches = /^(?:none|null|nil|undefined|true|false|yes|no|on|off|unset|empty|blank|optional|required|hidden|str(?:ing)?|text|n\/a)$/i;
/** Whether a value is a secret itself, a password that anyone guesses, or neither (a placeholder, a path, a variable). */
function literal(value, isPassword) {
    const text = value.trim();
    if (text.length < 3 || text.length > maxLength || text.includes('$') || switches.test(text))
        return undefined;
    if (isPassword && ((0,placeholder/* isWeakPassword */.u)(text) || /^change[_-]?(?:me|it)$/i.test(text)))
        return 'weak';
    if ((0,placeholder/* isWeakPassword */.u)(text) || (0,placeholder/* isPlaceholder */.w)(text) || /^(?:[a-z]+:\/\/|~?\.{0,2}\/|[A-Za-z]:\\)/i.test(text))
        return undefined;
    if (isPassword)
        return /^\d{1,3}$/.test(text) ? undefined : 'secret';
    return text.length >= 8 && !/\s/.test(text) && !/^[\d.]+$/.test(text) ? 'secret' : undefined;
}
/** The literal credentials of a Dockerfile: `secret` are those nobody should know, `weak` the ones that everybody does. */
function credentials(subject, wanted, where) {
    const candidates = where === 'variables' ? variables(subject) : subject.invocations.flatMap((run) => [...commandLine(run)]);
    return candidates.filter((candidate) => literal(candidate.value, candidate.isPassword) === wanted);
}
function variables({ dockerfile: { instructions } }) {
    return instructions.flatMap((instruction) => {
        if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')
            return [];
        return instruction.pairs.flatMap((pair) => {
            if (pair.value === undefined || !isSecretName(pair.name))
                return [];
            const what = `the variable ${pair.name}`;
            const isPassword = passwordWord.test(pair.name.toUpperCase());
            return [{ instruction, span: wordSpan(instruction, pair), value: pair.value, what, isPassword }];
        });
    });
}
const passwordOptions = [
    '--password',
    '--passwd',
    '--pass',
    '--http-password',
    '--ftp-password',
    '--proxy-password',
    '--db-password',
    '--admin-password',
    '--passphrase',
];
const tokenOptions = [
    '--token',
    '--auth-token',
    '--access-token',
    '--api-key',
    '--apikey',
    '--secret',
    '--secret-key',
    '--client-secret',
    '--personal-token',
    '--deploy-token',
    '--registry-token',
];
const userinfo = /[a-z][a-z0-9+.-]{0,30}:\/\/(?:([^\s/:@'"]{1,200}):)?([^\s/:@'"]{1,500})@/gi;
const authorization = /^(?:(?:proxy-)?authorization:\s*(?:bearer|basic|token)\s+|(?:x-[a-z-]*(?:token|key)|private-token|job-token|api-key):\s*)(\S+)\s*$/i;
/** Credentials on the command line of one program. */
function* commandLine(invocation) {
    const { instruction, name, args, assignments } = invocation;
    const at = (word, value, what, isPassword = true) => {
        const raw = invocation.source.text.slice(word.start, word.end);
        const inset = raw.lastIndexOf(value);
        const start = inset === -1 ? word.start : word.start + inset;
        return {
            instruction,
            span: invocation.source.span(start, inset === -1 ? word.end : start + value.length),
            value,
            what,
            isPassword,
        };
    };
    const given = (names, isPassword) => options(invocation, ...names).map((option) => at(option.valueWord, option.value, `the value of ${option.word.value.split('=', 1)[0] ?? ''}`, isPassword));
    yield* given(passwordOptions, true);
    yield* given(tokenOptions, false);
    if (name === 'sshpass' || name === 'docker' || name === 'podman')
        yield* name === 'sshpass' || args[0]?.value === 'login' ? given(['-p'], true) : [];
    if (name === 'mysql' || name === 'mysqladmin' || name === 'mysqldump')
        for (const arg of args)
            if (/^-p./.test(arg.value))
                yield at(arg, arg.value.slice(2), 'the value of -p');
    if (name === 'curl' || name === 'wget') {
        const users = name === 'curl' ? options(invocation, '-u', '--user', '-U', '--proxy-user') : [];
        for (const { valueWord, value } of users) {
            const colon = value.indexOf(':');
            if (colon !== -1 && !(0,placeholder/* isPlaceholder */.w)(value))
                yield at(valueWord, value.slice(colon + 1), 'the password given to curl');
        }
        for (const { valueWord, value } of options(invocation, '-H', '--header')) {
            const token = authorization.exec(value.slice(0, maxLength))?.[1];
            if (token !== undefined)
                yield at(valueWord, token, 'the token in a request header', false);
        }
    }
    for (const word of args) {
        if (!word.value.includes('@'))
            continue;
        for (const match of word.value.matchAll(userinfo)) {
            const secret = match[2] ?? '';
            // Alone before the @ stands a user name, or a token, which is long.
            if (match[1] !== undefined || secret.length >= 16)
                yield at(word, secret, 'the password in an address', match[1] !== undefined);
        }
    }
    const assigned = name === 'export' || name === 'setx' ? [...assignments, ...args] : assignments;
    for (const word of assigned) {
        const equals = word.value.indexOf('=');
        const variable = word.value.slice(0, Math.max(0, equals));
        if (isSecretName(variable))
            yield at(word, word.value.slice(equals + 1), `the variable ${variable}`, passwordWord.test(variable.toUpperCase()));
    }
    yield* accounts(invocation, at);
}
/** Passwords of system accounts: `echo user:password | chpasswd`, `echo password | passwd --stdin`, `htpasswd -b file user password`. */
function* accounts(invocation, at) {
    const { name, writers } = invocation;
    if (name === 'htpasswd' && invocation.args.some((arg) => /^-[a-zA-Z]*b/.test(arg.value))) {
        const last = positional(invocation).at(-1);
        if (last !== undefined)
            yield at(last, last.value, 'the password given to htpasswd');
    }
    if (name !== 'chpasswd' && (name !== 'passwd' || !invocation.args.some((arg) => arg.value === '--stdin')))
        return;
    for (const writer of writers) {
        if (writer.name !== 'echo' && writer.name !== 'printf')
            continue;
        for (const word of positional(writer)) {
            const value = (name === 'chpasswd' ? /^[^:\s]+:(.+?)(?:\\n)?$/s.exec(word.value.trim())?.[1] : word.value) ?? '';
            if (writer.source === invocation.source && value !== '')
                yield at(word, value, 'the password of a system account');
        }
    }
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/credentials.ts


/** Secrets that show by their own format, inside the instructions of these kinds. */
function* byFormat(subject, keywords) {
    const places = subject.dockerfile.instructions
        .filter(({ keyword }) => keywords.includes(keyword))
        .map((instruction) => ({ instruction, ...extent(instruction) }));
    let at = 0;
    for (const match of subject.tokens()) {
        while (at < places.length && (places[at]?.end ?? 0) <= match.start)
            at++;
        const place = places[at];
        if (place !== undefined && place.start <= match.start)
            yield { instruction: place.instruction, span: { start: match.start, end: match.end }, title: match.rule.title };
    }
}
function extent(instruction) {
    const { start, end } = instruction.text.span(instruction.start, instruction.end);
    const last = instruction.heredocs.at(-1)?.body;
    return { start, end: last === undefined ? end : last.span(0, last.text.length).end };
}
const overlaps = (a, b) => a.start < b.end && b.start < a.end;
function* secrets(subject, where, keywords) {
    const named = credentials(subject, 'secret', where);
    for (const { instruction, span, what } of named)
        yield {
            span,
            secret: true,
            stage: subject.stages.stageOf.get(instruction),
            message: `A secret is written out as ${what}.`,
        };
    let at = 0;
    const sorted = named.map(({ span }) => span).sort((a, b) => a.start - b.start);
    for (const { instruction, span, title } of byFormat(subject, keywords)) {
        while (at < sorted.length && (sorted[at]?.end ?? 0) <= span.start)
            at++;
        const next = sorted[at];
        if (next !== undefined && overlaps(next, span))
            continue;
        yield {
            span,
            secret: true,
            stage: subject.stages.stageOf.get(instruction),
            message: `${instruction.keyword} holds a secret: ${title}.`,
        };
    }
}
function* buildArguments(subject) {
    const literal = new Set(credentials(subject, 'secret', 'variables').map(({ span }) => span.start));
    for (const instruction of subject.dockerfile.instructions) {
        if (instruction.keyword !== 'ARG')
            continue;
        for (const pair of instruction.pairs) {
            const span = wordSpan(instruction, pair);
            if (isSecretName(pair.name) && !literal.has(span.start))
                yield {
                    span,
                    stage: subject.stages.stageOf.get(instruction),
                    message: `The build argument ${pair.name} takes a secret, and the image's history keeps the value of every build argument that a RUN can see.`,
                };
        }
    }
}
function* weakPasswords(subject) {
    for (const where of ['variables', 'commands'])
        for (const { instruction, span, what } of credentials(subject, 'weak', where))
            yield {
                span,
                secret: true,
                stage: subject.stages.stageOf.get(instruction),
                message: `A password that everybody tries first is set as ${what}.`,
            };
}
/** Files that hold credentials, by their usual names. Certificates and public keys are none. */
const keyFile = [
    /^\.env(?:\.(?!example|sample|template|dist|defaults?|tmpl|schema|test$)[\w-]+)*$/,
    /^(?!example|sample|template|test|default)[\w-]+\.env$/,
    /^(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|identity)$/,
    /^(?!.*(?:cert|chain|bundle|pub|(?:^|[-_.])ca(?:[-_.]|$)|root))[\w.*-]+\.pem$/,
    /^[\w.*-]+\.(?:key|p12|pfx|jks|keystore|kdbx|ppk)$/,
    /^\.(?:netrc|pypirc|pgpass|git-credentials|htpasswd|databrickscfg|vault-token|s3cfg|boto|my\.cnf|dockercfg|dockerconfigjson)$/,
    /^(?:_netrc|kaggle\.json|kubeconfig|terraform\.tfstate|client_secrets?[\w.-]*\.json|application_default_credentials\.json)$/,
    /^(?:service[-_]?account|gcp|gcloud|google)[\w-]*(?:key|cred(?:ential)?s?|account)[\w-]*\.json$/,
    /^service[-_]?account[\w-]*\.json$/,
    /^(?:credentials?|secrets?)\.(?:json|ya?ml|toml|ini|env|txt|cfg)$/,
];
const keyPath = /(?:^|\/)(?:\.aws(?:\/credentials)?|\.ssh(?:\/(?!known_hosts|config|authorized_keys|.*\.pub$)[^/]*)?|\.kube(?:\/config)?|\.docker\/config\.json|\.kaggle|\.gnupg|\.config\/gcloud|\.azure|\.huggingface(?:\/token)?|\.cache\/huggingface\/token|\.streamlit\/secrets\.toml)\/?$/;
function isKeyFile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return path.length < 1_000 && (keyPath.test(path) || keyFile.some((pattern) => pattern.test(name)));
}
function* keyFiles(subject) {
    for (const instruction of subject.dockerfile.instructions) {
        const { keyword, words, flags } = instruction;
        if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some((given) => given.name === 'from'))
            continue;
        for (const word of words.slice(0, -1))
            if (!/^(?:<<|https?:|git@)/.test(word.value) && isKeyFile(word.value))
                yield {
                    span: wordSpan(instruction, word),
                    stage: subject.stages.stageOf.get(instruction),
                    message: `\`${word.value}\` holds credentials by its name, and everybody who can pull the image can read it; deleting it in a later step doesn't take it out.`,
                };
    }
}
const secretMount = `Take it out of the file, replace it at its provider (it is in the history of the repository), and hand it to the one step
that needs it as a secret mount, which leaves no trace in the image:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch-model.sh`;
/** Made of two halves so that no whole token stands in a file. */
const exampleKey = 'zk3Vn8' + 'Qw2Lx7Rt5Y';
const exampleToken = 'hf_' + 'RsXkQvLwZtYbNcMdJfHgPaUeTrWqSzCxVn';
const examplePassword = 'qV8#' + 'tL2z!Rw9';
const credentialRules = [
    {
        id: 'secret-in-env',
        severity: 'high',
        buildStageSeverity: 'medium',
        reason: 'everybody who can read the image or the repository has the credential',
        cwe: [798],
        title: 'Secret in ENV or ARG',
        help: `The values of ENV and ARG are part of the image's metadata: docker inspect and docker history show them to everybody who can pull
it. ${secretMount}

What the program needs when it runs comes from the environment it runs in, not from the image.`,
        bad: [
            `FROM python:3.12\nENV DB_PASSWORD=${examplePassword}\nUSER 1`,
            `FROM python:3.12\nENV A=1 \\\n  # why\n  API_KEY="${exampleKey}"\nUSER 1`,
            `FROM python:3.12\nARG REGISTRY_TOKEN=${exampleKey}\nUSER 1`,
            `FROM python:3.12\nENV MLFLOW_TRACKING_PASSWORD ${examplePassword}\nUSER 1`,
            `FROM python:3.12\nENV HUB=${exampleToken}\nUSER 1`,
            `FROM python:3.12\nONBUILD ENV DB_PASSWORD=${examplePassword}\nUSER 1`,
        ],
        good: [
            'FROM python:3.12\nENV DB_PASSWORD_FILE=/run/secrets/db\nUSER 1',
            'FROM python:3.12\nENV TOKENIZERS_PARALLELISM=false MAX_TOKENS=4096 PAD_TOKEN=0\nUSER 1',
            'FROM python:3.12\nENV API_KEY=${API_KEY} DB_PASSWORD="" SECRET_KEY=changeme\nUSER 1',
            'FROM python:3.12\nRUN --mount=type=secret,id=token,env=TOKEN ./fetch.sh\nUSER 1',
        ],
        check: (subject) => secrets(subject, 'variables', ['ENV', 'ARG']),
    },
    {
        id: 'secret-in-command',
        severity: 'high',
        buildStageSeverity: 'medium',
        reason: 'everybody who can read the image or the repository has the credential',
        cwe: [798],
        title: 'Secret in a command',
        help: `The command of every step is kept in the image's history, with what was typed in it. ${secretMount}`,
        bad: [
            `FROM python:3.12\nRUN curl -u admin:${examplePassword} -o m.bin https://models.example.com/m.bin\nUSER 1`,
            `FROM python:3.12\nRUN pip install --index-url https://ci:${exampleKey}@pypi.example.com/simple x==1\nUSER 1`,
            `FROM python:3.12\nRUN git clone https://${exampleToken}@huggingface.co/o/r\nUSER 1`,
            `FROM python:3.12\nRUN docker login -u ci --password=${examplePassword} registry.example\nUSER 1`,
            `FROM python:3.12\nRUN wget --header="Authorization: Bearer ${exampleKey}" https://x.example/f\nUSER 1`,
            `FROM python:3.12\nRUN echo 'app:${examplePassword}' | chpasswd\nUSER 1`,
            `FROM python:3.12\nRUN export HF_TOKEN=${exampleKey} && ./fetch.sh\nUSER 1`,
            `FROM python:3.12\nCMD ["serve", "--api-key", "${exampleKey}"]\nUSER 1`,
            `FROM python:3.12\nRUN <<END\nset -e\ncurl -u "admin:${examplePassword}" -O https://models.example.com/m.bin\nEND\nUSER 1`,
        ],
        good: [
            'FROM python:3.12\nRUN --mount=type=secret,id=t curl -u "admin:$(cat /run/secrets/t)" -O https://x.example/m.bin\nUSER 1',
            'FROM python:3.12\nRUN git clone https://git@github.com/o/r && git clone ssh://git@github.com/o/r\nUSER 1',
            'FROM python:3.12\nRUN pip install --index-url https://$USER:$PASS@pypi.example.com/simple x==1\nUSER 1',
            'FROM python:3.12\nRUN adduser --disabled-password --gecos "" app\nUSER app',
        ],
        check: (subject) => secrets(subject, 'commands', ['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK', 'LABEL', 'COPY', 'ADD']),
    },
    {
        id: 'weak-password',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'it opens the service wherever nobody thought of setting another one',
        cwe: [1392],
        title: 'Default password in the image',
        help: `A password that is a well-known word protects nothing, and stays in force wherever the image is started without another one.
Leave it out, let the program refuse to start without one, and pass it in when the container runs:

    docker run --env-file production.env image`,
        bad: [
            'FROM postgres:16\nENV POSTGRES_PASSWORD=postgres\nUSER 1',
            "FROM debian:12\nRUN echo 'root:root' | chpasswd\nUSER 1",
        ],
        good: [
            'FROM postgres:16\nENV POSTGRES_USER=postgres\nUSER 1',
            'FROM python:3.12\nENV USE_TOKEN=true API_KEY=none\nUSER 1',
        ],
        check: weakPasswords,
    },
    {
        id: 'secret-build-arg',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'what is passed in stays in the history of the image or of the build cache',
        cwe: [538],
        title: 'Secret passed as a build argument',
        help: `docker history shows the build arguments of the steps that could see them, and provenance attestations list them too. Use a secret
mount, which only the one step can read:

    RUN --mount=type=secret,id=token TOKEN="$(cat /run/secrets/token)" ./fetch-model.sh

    docker build --secret id=token,env=TOKEN .`,
        bad: ['FROM python:3.12\nARG GITHUB_TOKEN\nUSER 1', 'FROM python:3.12 AS build\nARG NPM_TOKEN=""\nFROM scratch'],
        good: [
            'FROM python:3.12\nARG VERSION\nARG TOKEN_FILE\nUSER 1',
            'FROM python:3.12\nRUN --mount=type=secret,id=t cat /run/secrets/t\nUSER 1',
        ],
        check: buildArguments,
    },
    {
        id: 'key-file-copied',
        severity: 'high',
        buildStageSeverity: 'medium',
        reason: 'everybody who can pull the image has the key',
        cwe: [538],
        title: 'Credentials file copied into the image',
        help: `Each COPY is a layer that can be unpacked by itself: the file stays readable even if a later step deletes it. Keep it out of the
build context by a line in .dockerignore, and mount it for the one step that needs it:

    RUN --mount=type=secret,id=netrc,target=/root/.netrc pip install -r requirements.txt
    RUN --mount=type=ssh git clone git@github.com:org/private.git`,
        bad: [
            'FROM python:3.12\nCOPY .env /app/\nUSER 1',
            'FROM python:3.12\nADD ["id_rsa", "/root/.ssh/id_rsa"]\nUSER 1',
            'FROM python:3.12\nCOPY --chown=1:1 deploy/server-key.pem a.txt /etc/\nUSER 1',
            'FROM python:3.12\ncopy kaggle.json /root/.kaggle/\nUSER 1',
            'FROM python:3.12\nCOPY .aws/credentials /root/.aws/credentials\nUSER 1',
            'FROM python:3.12 AS build\nCOPY .netrc /root/\nFROM scratch',
        ],
        good: [
            'FROM python:3.12\nCOPY .env.example ca.pem tls/fullchain.pem id_rsa.pub /app/\nUSER 1',
            'FROM python:3.12\nCOPY --from=build /out/.env /app/\nUSER 1',
            'FROM python:3.12\nCOPY app.py requirements.txt environment.yml /app/\nUSER 1',
        ],
        check: keyFiles,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/scripts.ts

/** Names of standard input as a file. */
const standardInput = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/(?:self|\$\$)\/fd\/0)$/;
const shellValues = /^[-+][a-z]*[oO]$|^--(?:rcfile|init-file)$/;
const interpreterValues = /^-[WXrIC]$|^--(?:require|import|loader)$/;
/** The file a program runs: the script of an interpreter, what `.` reads; `undefined` for standard input and inline code. */
function scriptFile({ name, args }) {
    if (name === '.' || name === 'source')
        return notInput(args[0]);
    if (!interprets(name))
        return undefined;
    const valued = shells.has(name) ? shellValues : interpreterValues;
    for (let at = 0; at < args.length; at++) {
        const arg = args[at];
        if (arg === undefined || isInline(name, arg.value))
            return undefined;
        if (valued.test(arg.value))
            at++;
        else if (!/^[-+]./.test(arg.value))
            return notInput(arg);
    }
    return undefined;
}
function notInput(word) {
    return word === undefined || standardInput.test(word.value) ? undefined : word;
}
function isInline(name, option) {
    return shells.has(name) ? shellCode.test(option) : /^-(?:[cem]|-eval|-execute|pe|ne|n|p|r)$/.test(option);
}
/** Whether a program takes its script from standard input: `sh`, `bash -s -- args`, `python -`, not `python -c code`. */
function readsScript(invocation) {
    const { name, args } = invocation;
    if (name === '.' || name === 'source')
        return standardInput.test(args[0]?.value ?? '');
    if (!interprets(name) || args.some(({ value }) => isInline(name, value)))
        return false;
    if (shells.has(name) && args.some(({ value }) => /^-[a-z]*s[a-z]*$/.test(value)))
        return true;
    return scriptFile(invocation) === undefined;
}
/** Whether what is piped into xargs or parallel becomes the script: `xargs sh -c`, `xargs -I{} sh -c '{}'`, `parallel`. */
function takesScriptsAsArguments({ name, args, wrappers, source, program }) {
    if (name === 'parallel')
        return args.every(({ value }) => value.startsWith('-'));
    const xargs = wrappers.find(({ value }) => /(?:^|\/)xargs$/.test(value));
    if (xargs === undefined || (!shells.has(name) && !interprets(name) && name !== 'eval'))
        return false;
    const at = args.findIndex(({ value }) => isInline(name, value));
    if (at === -1)
        return false;
    const script = args[at + 1]?.value;
    if (script === undefined)
        return true;
    const options = source.text.slice(xargs.end, Math.max(xargs.end, program.start));
    const replaced = /(?:-I\s*|--replace=|-i)(\S+)/.exec(options)?.[1] ?? '{}';
    return script.includes(replaced) || /(?:^|[;&|]|\beval\b|-c)\s*["']?\$(?:[0-9@*]|\{[0-9@*])/.test(script);
}
/** Words whose text a program runs as its script or takes as its standard input. */
function scriptWords(invocation) {
    const file = scriptFile(invocation);
    const words = [invocation.program, ...(file === undefined ? [] : [file])];
    return readsScript(invocation) ? [...words, ...inputs(invocation)] : words;
}
/** What is redirected to standard input. */
function inputs({ redirects }) {
    return redirects.flatMap(({ operator, target }) => (operator === '<' || operator === '<<<') && target !== undefined ? [target] : []);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/downloaded.ts





const checksums = /^(?:sha\d*sum|shasum|b2sum|md5sum|cksum|get-filehash)$/;
const signatures = {
    gpg: /^--(?:verify|decrypt)$|^-[a-z]*d$/,
    gpg2: /^--(?:verify|decrypt)$|^-[a-z]*d$/,
    gpgv: /./,
    gpgv2: /./,
    cosign: /^verify/,
    minisign: /^-[A-Za-z]*V/,
    signify: /^-[A-Za-z]*[VC]/,
    'slsa-verifier': /^verify/,
    openssl: /^-(?:verify|prverify)$/,
    gh: /^(?:attestation|verify)$/,
};
const comparing = new Set(['[', '[[', 'test', 'grep', 'egrep', 'fgrep', 'diff', 'cmp', 'awk']);
/** The invocations that compute or check a digest or signature and whose answer counts, each with the words that name files. */
function* checks(invocation) {
    const { name, args, writers } = invocation;
    const signature = Object.hasOwn(signatures, name) ? signatures[name] : undefined;
    const compared = checksums.test(name) && args.some(({ value }) => /^-[a-zA-Z]*c$|^--(?:check|status)$/.test(value));
    const coded = invocation.code !== undefined && checksDigest(invocation.code);
    if (compared || coded || (signature !== undefined && args.some(({ value }) => signature.test(value))))
        yield [...args, ...inputs(invocation), ...writers.flatMap((writer) => writer.args)];
    if (!comparing.has(name))
        return;
    for (const other of [...writers, ...args.flatMap(({ made }) => made)])
        if (checksums.test(other.name) || other.name === 'openssl')
            yield [...other.args, ...inputs(other)];
}
const named = /[^\s"'*=:,;()]+/g;
/** More than a checksum file that is written out in a command. */
const maxNames = 2_000;
function namesIn(text) {
    const names = [];
    for (const [word] of text.matchAll(named))
        if (names.push(programName(word)) >= maxNames)
            break;
    return names;
}
/** Takes the files that a check is of off the list: those it names, or where it names none (a file of checksums) all of them. */
function settle(downloads, invocation) {
    if (downloads.size === 0)
        return;
    for (const words of checks(invocation)) {
        const texts = [...words.map(({ value }) => value), invocation.heredoc?.text ?? '', invocation.code ?? ''];
        const found = texts.flatMap(namesIn);
        const covered = found.filter((name) => downloads.has(name));
        const literal = invocation.heredoc !== undefined ||
            invocation.redirects.some(({ operator }) => operator === '<<<') ||
            invocation.writers.some(({ name }) => name === 'echo' || name === 'printf');
        const unknown = words.some(({ value }) => value.includes('$'));
        const lists = !literal && /(?:sum|-filehash)$/.test(invocation.name);
        for (const name of covered)
            downloads.delete(name);
        // `sha256sum -c SUMS` names the files in SUMS, even where that was downloaded too.
        if ((lists && found.every((name) => !covered.includes(name) || /sum|digest|\.(?:sha|md5)/i.test(name))) ||
            (literal && unknown && covered.length === 0))
            downloads.clear();
    }
}
function baseName(address) {
    return programName((address.split(/[?#]/, 1)[0] ?? '').replace(/\/+$/, ''));
}
/** The files an invocation writes a download to. */
function written(invocation) {
    const { name, redirects, code } = invocation;
    const files = [];
    const made = invocation.args.some((arg) => arg.made.some((other) => other.fetches));
    if (invocation.fetches || invocation.download !== undefined || made) {
        for (const { operator, target } of redirects)
            if (/^&?>[>|]?$/.test(operator) && target !== undefined)
                files.push(target.value);
        if (name === 'tee' || name === 'sponge')
            files.push(...positional(invocation).map(({ value }) => value));
        if (name === 'dd')
            for (const { value } of invocation.args)
                if (value.startsWith('of='))
                    files.push(value.slice(3));
    }
    if (!invocation.fetches)
        return files;
    if (code !== undefined)
        for (const match of code.matchAll(/["']([^"'\s]{1,200})["']/g))
            if (match[1] !== undefined && !/^https?:/.test(match[1]))
                files.push(match[1]);
    if (code === undefined)
        files.push(...saved(invocation));
    return files.filter((file) => !/^(?:-|\/dev\/.*)$/.test(file));
}
/** What a downloader saves by its own options. */
function saved(invocation) {
    const { name, args } = invocation;
    const outputs = name.startsWith('wget')
        ? ['-O', '--output-document']
        : ['-o', '--output', '--out', '-OutFile', '-outfile'];
    const files = options(invocation, ...outputs).map(({ value }) => value);
    const remote = name === 'curl' ? args.some(({ value }) => /^-[A-Za-z#]*O|^--remote-name/.test(value)) : files.length === 0;
    return remote ? [...files, ...positional(invocation).map(({ value }) => baseName(value))] : files;
}
const copying = new Set(['mv', 'cp', 'install', 'ln', 'rename']);
const onPath = /(?:^|\/)s?bin\/[^/]+$/;
/** A copy of a download is one too. */
function follow(downloads, invocation) {
    if (!copying.has(invocation.name))
        return;
    const words = positional(invocation);
    const to = words.at(-1)?.value;
    if (to === undefined)
        return;
    for (const { value } of words.slice(0, -1)) {
        const from = downloads.get(programName(value));
        if (from === undefined)
            continue;
        const folder = /\/$|(?:^|\/)s?bin$/.test(to);
        const path = folder ? `${to.replace(/\/$/, '')}/${programName(value)}` : to;
        downloads.set(programName(path), { ...from, path });
    }
}
/** The words that name a file which an invocation runs. */
function ran(invocation, downloads) {
    const { program, wrappers, writers } = invocation;
    const programs = [...wrappers, program].filter(({ value }) => /[/\\]/.test(value) || onPath.test(downloads.get(programName(value))?.path ?? ''));
    const file = scriptFile(invocation);
    const words = file === undefined ? programs : [...programs, file];
    if (readsScript(invocation))
        words.push(...inputs(invocation), ...writers.flatMap((writer) => (writer.name === 'cat' ? writer.args : [])));
    return words;
}
function added(instruction) {
    if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name, value }) => name === 'checksum' && value !== ''))
        return [];
    const to = instruction.words.at(-1)?.value ?? '';
    return instruction.words.slice(0, -1).flatMap((word) => {
        if (!/^(?:https?|ftp):\/\//i.test(word.value))
            return [];
        const path = to.endsWith('/') || to === '.' ? `${to}${baseName(word.value)}` : to;
        return [{ instruction, span: wordSpan(instruction, word), invocation: undefined, path }];
    });
}
/** Files that are downloaded, or taken in by ADD, and run in the same or a later step, with no checksum or signature looked at between. */
function* downloadAndRun({ dockerfile: { instructions }, runs, stages }) {
    const invocations = new Map(runs.map((run) => [run.instruction, run.invocations]));
    const known = new Map();
    for (const instruction of instructions) {
        const stage = stages.stageOf.get(instruction);
        if (stage === undefined)
            continue;
        const downloads = known.get(stage) ?? new Map(stage.parent === undefined ? [] : known.get(stage.parent));
        known.set(stage, downloads);
        for (const download of added(instruction))
            downloads.set(programName(download.path), download);
        for (const invocation of invocations.get(instruction) ?? []) {
            settle(downloads, invocation);
            for (const word of ran(invocation, downloads)) {
                const name = programName(word.value);
                const download = downloads.get(name);
                if (download === undefined)
                    continue;
                yield {
                    span: runSpan(download, invocation, word),
                    stage,
                    message: 'A downloaded file is run without a look at its checksum or signature.',
                };
                downloads.delete(name);
            }
            follow(downloads, invocation);
            for (const path of written(invocation)) {
                const span = invocationSpan(invocation, ...invocation.args);
                downloads.set(programName(path), { instruction, span, invocation, path });
            }
        }
    }
}
/** From the download to the run where one command holds both; otherwise the download, which is what a check must follow. */
function runSpan(download, invocation, word) {
    const from = download.invocation;
    return from?.source === invocation.source ? invocationSpan(invocation, word, from.program) : download.span;
}
const downloadAndRunRule = {
    id: 'download-and-run',
    severity: 'high',
    reason: 'code from the network runs as with a download piped to a shell; that it lies in a file first stops nobody',
    cwe: [494],
    title: 'Downloaded file run unchecked',
    help: `Write down the checksum of the version you reviewed and let the build stop when the file is another one:

  RUN curl -fsSLO https://example.com/install-1.2.3.sh \\
   && echo "<sha256>  install-1.2.3.sh" | sha256sum --check \\
   && sh install-1.2.3.sh`,
    bad: [
        'FROM debian:12\nRUN curl https://x.example/i.sh > i.sh; bash i.sh\nUSER 1',
        'FROM debian:12\nRUN curl -o i.sh https://x.example && chmod +x i.sh && ./i.sh\nUSER 1',
        'FROM debian:12\nRUN curl -O -L https://x.example/i.sh; . ./i.sh\nUSER 1',
        'FROM debian:12\nRUN curl https://x.example/i.sh | tee /tmp/i.sh && cat /tmp/i.sh | sh\nUSER 1',
        'FROM debian:12\nRUN (curl https://x.example) > i.sh; sh < i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/a -O a && mv a /usr/local/bin/tool && tool --version\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i.sh && echo "ab  other.sh" | sha256sum -c && sh i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i.sh && sha256sum i.sh && sh i.sh\nUSER 1',
        'FROM debian:12\nADD https://x.example/i.sh /tmp/\nRUN sh /tmp/i.sh\nUSER 1',
        'FROM debian:12\nADD https://x.example/tini /tini\nRUN chmod +x /tini\nUSER 1\nENTRYPOINT ["/tini", "--", "app"]',
        'FROM debian:12 AS a\nRUN wget https://x.example/i.sh\nFROM a\nRUN sh i.sh\nUSER 1',
        'FROM debian:12\nENV U=https://x.example F=i.sh\nRUN wget $U/$F && sh $F\nUSER 1',
        "FROM debian:12\nRUN python3 -c \"from urllib.request import urlretrieve as r; r('https://x.example', 'i.sh')\" && sh i.sh\nUSER 1",
        'FROM debian:12\nRUN wget -q https://x.example/Miniconda3-py312-Linux.sh -O /tmp/conda.sh && bash /tmp/conda.sh -b\nUSER 1',
        'FROM debian:12\nRUN curl -fsSLO https://x.example/install.sh\nRUN chmod +x install.sh && ./install.sh\nUSER 1',
        'FROM debian:12\nRUN curl https://x.example/get-pip.py > get-pip.py && python3 get-pip.py\nUSER 1',
    ],
    good: [
        'FROM debian:12\nRUN wget https://x.example/i.sh https://x.example/SUMS && sha256sum -c SUMS && sh i.sh\nUSER 1',
        'FROM debian:12\nARG SUM=ab\nRUN wget https://x.example/i.sh && echo "$SUM *i.sh" | sha256sum -c - && sh i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i.sh && gpg --batch --verify i.sh.asc i.sh && sh i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i.sh && [ "$(sha256sum i.sh | cut -c1-64)" = ab ] && sh i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i.sh && sha256sum i.sh | grep -q ab && sh i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i && cosign verify-blob --key k.pub --signature i.sig i && sh i\nUSER 1',
        'FROM debian:12\nADD --checksum=sha256:' +
            'ab'.repeat(32) +
            ' https://x.example/i.sh /tmp/\nRUN sh /tmp/i.sh\nUSER 1',
        'FROM debian:12\nRUN wget https://x.example/i.sh\nFROM debian:12\nRUN sh i.sh\nUSER 1',
        'FROM debian:12\nRUN curl -fsSLO https://x.example/i.sh && echo "ab  i.sh" | sha256sum -c && sh i.sh\nUSER 1',
        'FROM debian:12\nRUN curl -fsSLO https://x.example/data.csv && python3 load.py data.csv\nUSER 1',
    ],
    check: downloadAndRun,
};

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/downloads.ts




/** Nothing but one substitution, or one variable. */
const output = /^(?:\$\(.*\)|`.*`|<\(.*\)|\$\w+|\$\{\w+\})$/s;
function isDownloaded({ value, made }) {
    return output.test(value) && made.some((other) => other.fetches);
}
const powerShellDownload = /\b(?:downloadstring|iwr|irm|invoke-webrequest|invoke-restmethod|curl|wget)\b/i;
/** The word that holds the downloaded script, or the program alone that gets it otherwise. */
function runsDownload(invocation) {
    const { program, download, code } = invocation;
    const word = scriptWords(invocation).find(isDownloaded);
    if (word !== undefined)
        return word;
    if (download !== undefined &&
        (readsScript(invocation) || isExpression(invocation) || takesScriptsAsArguments(invocation)))
        return program;
    if (code !== undefined && evaluates(code) && !checksDigest(code)) {
        const fed = download !== undefined || inputs(invocation).some(isDownloaded);
        if (invocation.fetches || fed)
            return invocation.args.at(-1) ?? program;
    }
    if (!isExpression(invocation))
        return undefined;
    const rest = invocation.source.text.slice(program.end, program.end + 1_000);
    return powerShellDownload.test(rest.split(/[;|\n]/, 1)[0] ?? '') ? program : undefined;
}
function isExpression({ name }) {
    return name === 'iex' || name === 'invoke-expression';
}
function* pipeToShell({ invocations, stages }) {
    for (const invocation of invocations) {
        const word = runsDownload(invocation);
        if (word === undefined)
            continue;
        const { download } = invocation;
        const piped = download?.source === invocation.source ? [download.program] : [];
        yield {
            span: invocationSpan(invocation, word, ...piped),
            stage: stages.stageOf.get(invocation.instruction),
            message: 'A script is downloaded and run at once: whoever controls the server, or the way to it, decides what the build does.',
        };
    }
}
function* remoteAdd({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ADD' ||
            instruction.flags.some(({ name, value }) => name === 'checksum' && value !== ''))
            continue;
        for (const word of instruction.words.slice(0, -1)) {
            const message = remoteProblem(word.value, instruction);
            if (message !== undefined)
                yield { span: wordSpan(instruction, word), stage: stages.stageOf.get(instruction), message };
        }
    }
}
function remoteProblem(source, instruction) {
    if (instruction.exec && source.startsWith('<<'))
        return undefined;
    const isGit = /^(?:git@|git:\/\/|ssh:\/\/)|^https?:\/\/[^#?]*\.git(?:[#?]|$)/i.test(source);
    if (isGit) {
        if (/(?:#|[?&](?:ref|checksum|commit)=)[0-9a-f]{40}(?:[0-9a-f]{24})?(?:[:&]|$)/i.test(source))
            return undefined;
        return 'ADD takes whatever the repository holds when the image is built.';
    }
    return /^(?:https?|ftp):\/\//i.test(source)
        ? 'ADD takes whatever the server sends when the image is built.'
        : undefined;
}
const downloadRules = [
    {
        id: 'pipe-to-shell',
        severity: 'high',
        reason: 'code from the network runs in the build, unseen and different each time, and in any stage its product ends up in the image',
        cwe: [494],
        title: 'Downloaded script run at once',
        help: `Nothing shows afterwards what such a script did, and it can be another one for your build than for your browser. Install from a
package or image of a fixed version, or download to a file, check it, then run it:

    ADD --checksum=sha256:<digest> https://example.com/install-1.2.3.sh /tmp/install.sh
    RUN sh /tmp/install.sh`,
        bad: [
            'FROM python:3.12\nRUN curl -fsSL https://x.example/i.sh | sh\nUSER 1',
            'FROM python:3.12\nRUN apt-get update && wget -qO- https://x.example/i.sh | sudo -E bash - && echo ok\nUSER 1',
            'FROM python:3.12\nRUN bash <(curl -s https://x.example/i.sh)\nUSER 1',
            'FROM python:3.12\nRUN sh -c "$(curl -fsSL https://x.example/i.sh)" -- --yes\nUSER 1',
            'FROM python:3.12\nRUN curl https://x.example/i.py | python3 - --version 1.2\nUSER 1',
            'FROM python:3.12\nRUN ["bash", "-c", "curl https://x.example | bash -s -- -y"]\nUSER 1',
            'FROM python:3.12\nRUN curl https://x.example \\\n  # the installer\n  | gunzip | \\\n  POETRY_HOME=/opt python3\nUSER 1',
            'FROM python:3.12\nRUN eval "$(wget -qO- https://x.example/env)"\nUSER 1',
            'FROM python:3.12\nRUN . <(curl https://x.example/env)\nUSER 1',
            'FROM python:3.12\nRUN <<END\nset -e\ncurl https://x.example/i.sh | bash\nEND\nUSER 1',
            'FROM python:3.12\nRUN (curl https://x.example/i.sh || wget -O- https://x.example/i.sh) | sh\nUSER 1',
            'FROM python:3.12 AS build\nRUN curl https://x.example | sh\nFROM scratch',
            'FROM python:3.12\nONBUILD RUN curl https://x.example | sh\nUSER 1',
            '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN iex ((New-Object System.Net.WebClient).DownloadString(\'https://x.example/i.ps1\'))\nUSER 1',
            '# escape=`\nFROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nRUN iwr https://x.example/i.ps1 `\n  | iex\nUSER 1',
        ],
        good: [
            `FROM python:3.12\nRUN python -c "import urllib.request as u; u.urlretrieve('https://x.example/d.csv', 'd.csv')"\nUSER 1`,
            `FROM python:3.12\nRUN python -c "import torch, requests; torch.hub.load('a', 'b').eval()"\nUSER 1`,
            'FROM python:3.12\nRUN curl https://x.example/list | while read f; do echo "$f"; done && sh build.sh\nUSER 1',
            'FROM python:3.12\nRUN curl https://x.example/list | xargs -n1 sh -c "echo fixed"\nUSER 1',
            'FROM python:3.12\nRUN C=curl; $C https://x.example/a.tgz | tar xz\nUSER 1',
            'FROM python:3.12\nRUN curl -s https://x.example/v.json | python3 -c "import json,sys; print(json.load(sys.stdin))"\nUSER 1',
            'FROM python:3.12\nRUN curl -fsSL https://x.example/key.asc | gpg --dearmor -o /k.gpg && echo done | sh -c cat\nUSER 1',
            'FROM python:3.12\nRUN curl -L https://x.example/a.tgz | tar xz && sh ./configure\nUSER 1',
            'FROM python:3.12\nRUN V=$(curl -s https://x.example/version) && bash build.sh "$V"\nUSER 1',
            'FROM python:3.12\nRUN echo "curl https://x.example | sh"\nUSER 1',
        ],
        check: pipeToShell,
    },
    downloadAndRunRule,
    {
        id: 'remote-add',
        severity: 'medium',
        reason: 'the server decides what goes into the image, though nothing runs it at once',
        cwe: [494],
        title: 'ADD of an address without a checksum',
        help: `ADD fetches the address anew for every build. Give the checksum, or for a Git repository the full commit:

    ADD --checksum=sha256:<digest> https://example.com/model-1.2.onnx /models/
    ADD https://github.com/org/repo.git#<40 hex digits of the commit> /src`,
        bad: [
            'FROM python:3.12\nADD https://x.example/model.bin /m/\nUSER 1',
            'FROM python:3.12\nADD ["http://x.example/model.bin", "/m/"]\nUSER 1',
            'FROM python:3.12\nADD https://github.com/o/r.git#main /src\nUSER 1',
            'FROM python:3.12\nADD git@github.com:o/r.git /src\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nADD --checksum=sha256:' + 'ab'.repeat(32) + ' https://x.example/model.bin /m/\nUSER 1',
            'FROM python:3.12\nADD https://github.com/o/r.git#' + 'ab'.repeat(20) + ' /src\nUSER 1',
            'FROM python:3.12\nADD src.tar.gz /src\nUSER 1',
        ],
        check: remoteAdd,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/images.ts
function readImage(reference) {
    const at = reference.indexOf('@');
    const named = at === -1 ? reference : reference.slice(0, at);
    const colon = named.indexOf(':', named.lastIndexOf('/') + 1);
    const repository = colon === -1 ? named : named.slice(0, colon);
    return {
        repository: repository
            .toLowerCase()
            .replace(/^(?:index\.)?docker\.io\//, '')
            .replace(/^library\//, ''),
        tag: colon === -1 ? undefined : named.slice(colon + 1),
        digest: at === -1 ? undefined : reference.slice(at + 1),
    };
}
/** Images that start as a user other than root in every tag published so far, by what their publishers document. */
const unprivilegedRepositories = [
    /^(?:quay\.io\/)?jupyter\/(?:docker-stacks-foundation|[a-z-]+-notebook)$/,
    /^apache\/(?:airflow|superset|spark|spark-py|kafka|nifi)$/,
    /^(?:quay\.io\/)?astronomer\/(?:astro-runtime|ap-airflow)$/,
    /^astrocrpublic\.azurecr\.io\/(?:runtime|astronomer\/astro-runtime)$/,
    /^(?:public\.ecr\.aws\/)?bitnami(?:legacy|secure)?\/[a-z0-9-]+$/,
    /^rayproject\/ray(?:-ml|-llm)?$/,
    /^mambaorg\/micromamba$/,
    /^jenkins\/(?:jenkins|inbound-agent|agent|ssh-agent)$/,
    /^(?:docker\.io\/)?grafana\/(?:grafana|grafana-oss|grafana-enterprise|loki|tempo|mimir)$/,
    /^(?:quay\.io\/prometheus|prom)\/[a-z-]+$/,
    /^docker\.elastic\.co\/(?:elasticsearch|kibana|logstash)\/[a-z-]+$/,
    /^(?:mcr\.microsoft\.com\/)?playwright\/[a-z]+-nonroot$/,
    /^nginxinc\/nginx-unprivileged$/,
    /^(?:registry\.access\.redhat\.com|registry\.redhat\.io)\/(?:ubi[789]|rhel[789])\/(?:python|nodejs|openjdk|ruby|php|perl|go-toolset)-[\d.]+$/,
    /^registry\.access\.redhat\.com\/ubi[789]\/openjdk-\d+(?:-runtime)?$/,
    /^mcr\.microsoft\.com\/windows\/nanoserver$/,
    /^mcr\.microsoft\.com\/mssql\/server$/,
    /^selenium\/[a-z-]+$/,
    /^(?:cgr\.dev\/chainguard)\/(?:static|python|node|jre|go|nginx|glibc-dynamic|pytorch)$/,
    /^condaforge\/linux-anvil-[a-z0-9-]+-unprivileged$/,
];
/** Whether the image is known to start as a user other than root. Only where that is sure: anything else may be root. */
function startsUnprivileged(image) {
    if (image.tag !== undefined && /(?:^|-)nonroot(?:-|$)/.test(image.tag))
        return true;
    return unprivilegedRepositories.some((pattern) => pattern.test(image.repository));
}
/** The names an administrator has: uid 0 in any spelling, root, and the two of Windows containers. */
function isRoot(user) {
    const name = (user.split(':')[0] ?? '').trim().toLowerCase();
    return /^(?:[+]?0+|root|containeradministrator|administrator)$/.test(name);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/image.ts


function* external({ stages }) {
    for (const use of stages.images)
        if (use.image !== undefined && use.image.toLowerCase() !== 'scratch')
            yield { ...use, image: use.image };
}
function* latest(subject) {
    for (const use of external(subject)) {
        const { repository, tag, digest } = readImage(use.image);
        if (digest !== undefined || (tag !== undefined && tag !== 'latest'))
            continue;
        const how = tag === undefined ? 'has no tag, which means `latest`' : 'is taken as `latest`';
        yield {
            span: wordSpan(use.instruction, use),
            stage: use.stage,
            message: `The image \`${repository}\` ${how}: what it holds changes without a change here.`,
        };
    }
}
function* withoutDigest(subject) {
    for (const use of external(subject)) {
        const { repository, tag, digest } = readImage(use.image);
        if (digest !== undefined || tag === undefined || tag === 'latest')
            continue;
        yield {
            span: wordSpan(use.instruction, use),
            stage: use.stage,
            message: `The tag of \`${repository}\` can be moved to other content; a digest can't.`,
        };
    }
}
/** Docker's own frontends; any other image named by `# syntax=` decides for itself what the file means. */
const knownFrontend = /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/;
function* frontend({ dockerfile: { directives } }) {
    const { syntax } = directives;
    if (syntax !== undefined && !knownFrontend.test(syntax.value.split(/\s/, 1)[0] ?? ''))
        yield {
            span: syntax.span,
            message: "An image other than Docker's own reads this file and decides what the build does.",
        };
}
const imageRules = [
    {
        id: 'latest-image',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'the next build can be of other software without any change in the repository',
        cwe: [1357],
        title: 'Image without a version',
        help: `An image without a tag, or with the tag latest, is whatever its publisher pushed last: builds can't be repeated, and a
takeover of the publisher's account reaches you on the next build. Name a version, and best its digest:

    FROM python:3.12.7-slim@sha256:<digest>`,
        bad: [
            'FROM python\nUSER 1',
            'FROM python:latest\nUSER 1',
            'ARG V=latest\nFROM python:$V\nUSER 1',
            'FROM registry.example:5000/team/python\nUSER 1',
            'FROM python:3.12@sha256:' + 'ab'.repeat(32) + '\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nUSER 1',
            'FROM python@sha256:' + 'ab'.repeat(32) + '\nUSER 1',
            'FROM python:3.12 AS build\nFROM build\nCOPY --from=build /a /a\nCOPY --from=0 /b /b\nUSER 1',
            'FROM scratch',
            'ARG BASE\nFROM ${BASE}\nUSER 1',
            'ARG V\nFROM python:${V:-3.12}\nUSER 1',
        ],
        check: latest,
    },
    {
        id: 'missing-digest',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'tags of well-kept images move only for fixes, but nothing enforces it',
        cwe: [1357],
        title: 'Image without a digest',
        help: `A tag is a name that its owner can point to other content at any time. A digest names the content itself; tools such as
Dependabot and Renovate keep it up to date:

    FROM python:3.12.7-slim@sha256:<digest>`,
        bad: ['FROM python:3.12\nUSER 1', 'ARG V=3.12\nFROM python:${V}-slim AS build\nUSER 1'],
        good: ['FROM python:3.12@sha256:' + 'ab'.repeat(32) + '\nUSER 1', 'FROM python\nUSER 1', 'FROM scratch'],
        check: withoutDigest,
    },
    {
        id: 'custom-frontend',
        severity: 'high',
        reason: 'the frontend is a program that runs in the build and may do anything but what the file says',
        cwe: [829],
        title: 'Unknown build frontend',
        help: `The syntax directive names the image whose program turns this file into build steps. With one other than docker/dockerfile,
what the file says and what the build does can differ, and what is found here may not be all there is. Remove the line, or:

    # syntax=docker/dockerfile:1`,
        bad: [
            '# syntax=example/frontend:1\nFROM python:3.12\nUSER 1',
            '#syntax = docker.example/docker/dockerfile:1\nFROM python:3.12\nUSER 1',
        ],
        good: [
            '# syntax=docker/dockerfile:1\nFROM python:3.12\nUSER 1',
            '# syntax=docker/dockerfile:1.7-labs\nFROM python:3.12\nUSER 1',
            '# a comment\n# syntax=example/frontend:1\nFROM python:3.12\nUSER 1',
        ],
        check: frontend,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/packages.ts


function* extraIndex({ dockerfile: { instructions }, invocations, stages }) {
    const message = 'pip takes the highest version that any of its indexes has, so a stranger can publish a higher one under the name of your own package.';
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')
            continue;
        for (const pair of instruction.pairs)
            if (pair.name === 'PIP_EXTRA_INDEX_URL' && pair.value !== undefined && pair.value !== '')
                yield { span: wordSpan(instruction, pair), stage: stages.stageOf.get(instruction), message };
    }
    for (const invocation of invocations) {
        // uv asks its indexes one after the other and stays with the first that has the package.
        if (pipInstall(invocation) === undefined || invocation.name === 'uv')
            continue;
        for (const { word, valueWord } of options(invocation, '--extra-index-url'))
            yield {
                span: invocationSpan(invocation, word, valueWord),
                stage: stages.stageOf.get(invocation.instruction),
                message,
            };
    }
}
/** Options of `pip install` that take the next word as their value. */
const valued = new Set(('-r --requirement -c --constraint -e --editable -t --target -i --index-url --extra-index-url -f --find-links --prefix --root --src --platform --python-version ' +
    '--implementation --abi --no-binary --only-binary --progress-bar --cache-dir --trusted-host --timeout --retries --proxy --cert --log --upgrade-strategy --python ' +
    '-p --index --default-index --global-option --config-settings -C --report --root-user-action --exists-action --group --torch-backend --index-strategy --prerelease ' +
    '--link-mode --override --build-constraint --use-feature --keyring-provider').split(' '));
/** What of a `pip install` has no version: names without `==`, and repositories without a commit or tag. */
function unpinned(words) {
    const found = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (word === undefined)
            break;
        if (valued.has(word.value))
            at++;
        else if (!word.value.startsWith('-') && isUnpinned(word.value))
            found.push(word);
    }
    return found;
}
function isUnpinned(requirement) {
    if (/^(?:git|hg|svn|bzr)\+/.test(requirement))
        return !/@[^/@]+(?:#.*)?$/.test(requirement.replace(/^[^:]+:\/\/[^/]*/, ''));
    if (/[$`/\\]|^\.|\.(?:whl|tar\.gz|zip|txt)$|:\/\//.test(requirement))
        return false;
    return /^[A-Za-z0-9][\w.-]*(?:\[[^\]]*\])?\s*(?:[<>!~].*)?$/.test(requirement) && !/===?\s*[^=]/.test(requirement);
}
function* unpinnedPip({ invocations, stages }) {
    for (const invocation of invocations) {
        const words = pipInstall(invocation);
        // A file of constraints can hold the versions of everything.
        if (words === undefined || words.some(({ value }) => /^(?:-c|--constraint(?:=.*)?|--require-hashes)$/.test(value)))
            continue;
        const names = unpinned(words);
        const [first] = names;
        if (first === undefined)
            continue;
        const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
        yield {
            span: invocationSpan(invocation, ...names),
            stage: stages.stageOf.get(invocation.instruction),
            message: `pip installs whatever version of \`${first.value.slice(0, 80).replace(/:\/\/[^/@]*@/, '://')}\`${more} is newest when the image is built.`,
        };
    }
}
const packageRules = [
    {
        id: 'extra-package-index',
        severity: 'low',
        reason: 'harmless with public names only, and that is how it is mostly used',
        cwe: [427],
        title: 'Additional package index',
        help: `pip treats all its indexes alike. Use one index that proxies the public one, or install what comes from the second index by
itself, with hashes:

    RUN pip install --index-url https://pypi.example.com/simple --require-hashes -r requirements.txt`,
        bad: [
            'FROM python:3.12\nRUN pip install --extra-index-url https://pypi.example.com/simple x==1\nUSER 1',
            'FROM python:3.12\nENV PIP_EXTRA_INDEX_URL=https://pypi.example.com/simple\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple x==1\nUSER 1',
            'FROM python:3.12\nRUN uv pip install --extra-index-url https://pypi.example.com/simple x==1\nUSER 1',
        ],
        check: extraIndex,
    },
    {
        id: 'unpinned-pip',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'the build changes over time; a bad release reaches it at once',
        cwe: [1357],
        title: 'Python package without a version',
        help: `Write the versions down, best with hashes (pip-compile --generate-hashes, uv export), so that two builds give the same image:

    COPY requirements.txt .
    RUN pip install --no-cache-dir --require-hashes -r requirements.txt`,
        bad: [
            'FROM python:3.12\nRUN pip install numpy pandas==2.2.3\nUSER 1',
            'FROM python:3.12\nRUN python3 -m pip install --no-cache-dir "torch>=2"\nUSER 1',
            'FROM python:3.12\nRUN pip install git+https://github.com/o/r.git\nUSER 1',
            'FROM python:3.12\nRUN conda run -n ml pip install mlflow[extras]\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN pip install -r requirements.txt && pip install . && pip install -e .[dev] ./x.whl\nUSER 1',
            'FROM python:3.12\nRUN pip install --index-url https://x.example/simple "numpy==2.1.0" pandas==2.2.3\nUSER 1',
            'FROM python:3.12\nRUN pip install git+https://github.com/o/r.git@v1.2.3 && pip install -c constraints.txt numpy\nUSER 1',
        ],
        check: unpinnedPip,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/privileges.ts


function* sudo({ invocations, stages }) {
    for (const invocation of invocations) {
        const stage = stages.stageOf.get(invocation.instruction);
        const used = [...invocation.wrappers, invocation.program].find((word) => /(?:^|\/)sudo$/.test(word.value));
        if (used !== undefined)
            yield { span: invocation.source.span(used.start, used.end), stage, message: 'The command is run through sudo.' };
        const sudoers = invocation.args.find((arg) => arg.value.includes('NOPASSWD'));
        if (sudoers !== undefined)
            yield {
                span: invocation.source.span(sudoers.start, sudoers.end),
                stage,
                message: 'A user is allowed to become root without a password.',
            };
    }
}
/** Whether a mode lets everybody write. With the sticky bit (`1777`, as /tmp has) each can remove only their own files. */
function everybodyWrites(mode) {
    if (/^[0-7]{3,5}$/.test(mode)) {
        const value = Number.parseInt(mode, 8);
        return (value & 0o002) !== 0 && (value & 0o1000) === 0;
    }
    return mode
        .split(',')
        .some((clause) => /^(?:[ug]*[oa][ugoa]*)?[+=][rwxXst]*w/.test(clause) && /^[ug]*[oa]/.test(clause));
}
function setsUserId(mode) {
    if (/^[0-7]{4,5}$/.test(mode))
        return (Number.parseInt(mode, 8) & 0o4000) !== 0;
    return mode.split(',').some((clause) => /^(?:[goa]*u[ugoa]*|a*)[+=][rwxXt]*s/.test(clause));
}
/** Every mode that chmod, install -m, or COPY and ADD --chmod set. */
function* modes({ invocations, dockerfile: { instructions }, stages, }) {
    for (const invocation of invocations) {
        const stage = stages.stageOf.get(invocation.instruction);
        if (invocation.name !== 'chmod')
            continue;
        const [word] = positional(invocation);
        if (word !== undefined)
            yield { mode: word.value, hit: { span: invocationSpan(invocation, word), stage } };
    }
    for (const instruction of instructions)
        for (const given of instruction.flags)
            if (given.name === 'chmod')
                yield {
                    mode: given.value,
                    hit: { span: wordSpan(instruction, given), stage: stages.stageOf.get(instruction) },
                };
}
function* worldWritable(subject) {
    for (const { mode, hit } of modes(subject))
        if (everybodyWrites(mode))
            yield { ...hit, message: `Mode ${mode} lets every user of the container change these files.` };
}
function* setuid(subject) {
    for (const { mode, hit } of modes(subject))
        if (setsUserId(mode))
            yield { ...hit, message: `Mode ${mode} makes the program run with its owner's rights, whoever starts it.` };
}
function* insecureRun({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions)
        for (const given of instruction.flags)
            if (given.name === 'security' && given.value === 'insecure')
                yield {
                    span: wordSpan(instruction, given),
                    stage: stages.stageOf.get(instruction),
                    message: 'The step runs with all rights of the machine that builds the image.',
                };
}
const dockerSocket = /(?:^|[=:,])(?:\/var)?\/run\/(?:docker|containerd\/containerd|crio\/crio|podman\/podman)\.sock(?:$|[:,])/;
function* hostAccess({ dockerfile: { instructions }, invocations, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'VOLUME' && instruction.keyword !== 'ENV')
            continue;
        for (const word of instruction.words)
            if (dockerSocket.test(word.value))
                yield {
                    span: wordSpan(instruction, word),
                    stage: stages.stageOf.get(instruction),
                    message: 'The image expects the socket of the container engine, which gives root on the host.',
                };
    }
    for (const invocation of invocations) {
        if (!['docker', 'podman', 'nerdctl', 'dockerd'].includes(invocation.name))
            continue;
        const word = flag(invocation, '--privileged', '--privileged=true') ??
            invocation.args.find((arg) => dockerSocket.test(arg.value));
        if (word !== undefined)
            yield {
                span: invocationSpan(invocation, word),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'A container is started with the rights of its host.',
            };
    }
}
const privilegeRules = [
    {
        id: 'sudo',
        severity: 'low',
        reason: 'no hole by itself, but a way back to root for whoever breaks into the container',
        cwe: [250],
        title: 'sudo in the image',
        help: `Steps of a build run as root unless USER says otherwise, so sudo does nothing there, and in the finished image it lets a process
become root again. Do what needs root before USER:

    USER root
    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1
    USER 10001`,
        bad: [
            'FROM debian:12\nRUN sudo apt-get update\nUSER 1',
            "FROM debian:12\nRUN echo 'app ALL=(ALL) NOPASSWD:ALL' >> /etc/sudoers\nUSER app",
        ],
        good: ['FROM debian:12\nRUN apt-get install -y sudo-not && echo "use sudo"\nUSER 1'],
        check: sudo,
    },
    {
        id: 'world-writable',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'a process that should only read code or a model can replace it',
        cwe: [732],
        title: 'Files that everybody can write',
        help: `Whoever breaks into any process of the container can change these files, and with them what others run or load. Give them to the
user who needs to write, and to nobody else:

    COPY --chown=10001:10001 --chmod=755 app /app
    RUN install -d -o 10001 -g 10001 -m 750 /app/cache`,
        bad: [
            'FROM debian:12\nRUN chmod -R 777 /app\nUSER 1',
            'FROM debian:12\nRUN chmod a+rwx /app\nUSER 1',
            'FROM debian:12\nRUN chmod 755 /a && chmod 0777 /b\nUSER 1',
            'FROM debian:12\nCOPY --chmod=777 app /app\nUSER 1',
            'FROM debian:12\nRUN chmod o+w /app\nUSER 1',
        ],
        good: [
            'FROM debian:12\nRUN chmod 755 /a && chmod +x /b && chmod 1777 /tmp && chmod g+w /c && chmod u=rwx,go=rx /d && chmod o-w /e\nUSER 1',
        ],
        check: worldWritable,
    },
    {
        id: 'setuid',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'a hole in that program is a way to root',
        cwe: [250],
        title: 'Program with the setuid bit',
        help: `A setuid program of root runs as root for everybody. Give the single right it needs instead, or none:

    RUN setcap cap_net_bind_service=+ep /usr/local/bin/server`,
        bad: [
            'FROM debian:12\nRUN chmod u+s /usr/bin/x\nUSER 1',
            'FROM debian:12\nRUN chmod 4755 /usr/bin/x\nUSER 1',
            'FROM debian:12\nRUN chmod +s /usr/bin/x\nUSER 1',
        ],
        good: ['FROM debian:12\nRUN chmod g+s /srv && chmod 2755 /srv && chmod 0755 /x && chmod u-s /usr/bin/x\nUSER 1'],
        check: setuid,
    },
    {
        id: 'insecure-run',
        severity: 'high',
        reason: 'any code that the step runs owns the build machine and all that is built on it',
        cwe: [250],
        title: 'Build step without a sandbox',
        help: `RUN --security=insecure gives the step every capability and all devices of the build machine. Remove the flag; what really needs
a privileged container belongs in a job of its own.`,
        bad: ['FROM debian:12\nRUN --security=insecure make test\nUSER 1'],
        good: ['FROM debian:12\nRUN --security=sandbox --network=none make test\nUSER 1'],
        check: insecureRun,
    },
    {
        id: 'host-access',
        severity: 'medium',
        reason: 'it takes effect only where whoever starts the container goes along',
        cwe: [250],
        title: 'Container meant to control its host',
        help: `With the engine's socket, or as a privileged container, a process can start anything on the host as root. Build images with a
rootless builder (BuildKit, Kaniko, Buildah) instead, and start jobs through the cluster's API with a service account.`,
        bad: [
            'FROM docker:27\nVOLUME /var/run/docker.sock\nUSER 1',
            'FROM docker:27\nUSER 1\nCMD ["docker", "run", "--privileged", "x"]',
            'FROM docker:27\nUSER 1\nCMD docker run -v /var/run/docker.sock:/var/run/docker.sock x',
        ],
        good: ['FROM docker:27\nVOLUME /var/lib/data\nUSER 1\nCMD ["docker", "ps"]'],
        check: hostAccess,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/services.ts


/** What the program gets: `--token=''` in the exec form reaches it with its quotes, which it takes for an empty string. */
function isEmpty(value) {
    return /^(?:''|""|u''|None)?$/.test(value.trim());
}
const loginSetting = /^(?:--|c\.)?(?:NotebookApp|ServerApp|LabApp|IdentityProvider|PasswordIdentityProvider)\.(token|password|hashed_password)$/;
function* withoutLogin({ dockerfile: { instructions }, invocations, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ENV')
            continue;
        for (const pair of instruction.pairs) {
            const open = (/^JUPYTER_TOKEN$/.test(pair.name) && isEmpty(pair.value ?? '')) ||
                (pair.name === 'DISABLE_AUTH' && pair.value === 'true');
            if (open)
                yield {
                    span: wordSpan(instruction, pair),
                    stage: stages.stageOf.get(instruction),
                    message: `${pair.name} turns the login of the server off.`,
                };
        }
    }
    for (const invocation of invocations) {
        const word = loginOff(invocation);
        if (word !== undefined)
            yield {
                span: invocationSpan(invocation, word),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'The server is set up to let everybody in who can reach it, and everybody who is in can run code.',
            };
    }
}
function loginOff(invocation) {
    const settings = invocation.args.flatMap((word, at) => readSetting(word, invocation.args[at + 1]));
    const token = settings.find((setting) => setting.name === 'token' && isEmpty(setting.value));
    const password = settings.some((setting) => setting.name !== 'token' && !isEmpty(setting.value));
    if (token !== undefined && !password)
        return token.word;
    if (invocation.name === 'code-server')
        return options(invocation, '--auth').find(({ value }) => value === 'none')?.valueWord;
    return undefined;
}
/** `--ServerApp.token=''`, `--ServerApp.token ''`, and a line of a configuration file that is echoed: `c.ServerApp.token = ''`. */
function readSetting(word, next) {
    if (word.value.length > 2_000 || !/(?:App|Provider)\.(?:token|password|hashed_password)/.test(word.value))
        return [];
    return word.value.split(/\\n|\n/).flatMap((line) => {
        const [key, ...rest] = line.split('=');
        const name = loginSetting.exec(key?.trim() ?? '')?.[1];
        if (name === undefined)
            return [];
        const separate = rest.length === 0 && next !== undefined && !next.value.startsWith('-');
        if (rest.length === 0 && !separate)
            return [];
        return [{ name, value: separate ? next.value : rest.join('='), word }];
    });
}
function* allowRoot({ invocations, stages }) {
    for (const invocation of invocations) {
        const { name, args, instruction } = invocation;
        // Other programs have an --allow-root of their own (bower, wp).
        if (!name.startsWith('jupyter') && !args.some((arg) => /^(?:lab|notebook|server|jupyter.*)$/.test(arg.value)))
            continue;
        const word = args.find((arg) => /^--(?:allow-root|(?:NotebookApp|ServerApp|LabApp)\.allow_root=True)$/.test(arg.value));
        if (word !== undefined)
            yield {
                span: invocationSpan(invocation, word),
                stage: stages.stageOf.get(instruction),
                message: 'Jupyter is told to start as root, so that every notebook is run with all rights in the container.',
            };
    }
}
/** Servers without a login of their own: the words that make them listen to every address. */
function openServer(invocation) {
    const { name, args } = invocation;
    const words = args.map((arg) => arg.value);
    const everywhere = (...names) => options(invocation, ...names).find(({ value }) => /^(?:0\.0\.0\.0|::|\[::\]|\*)(?::\d+)?$/.test(value))?.valueWord;
    if (name === 'mlflow' && (words.includes('server') || words.includes('ui')))
        return words.some((word) => /^--app-name(?:=|$)/.test(word)) ? undefined : everywhere('--host', '-h');
    if (name === 'ray' && words[0] === 'start')
        return everywhere('--dashboard-host');
    if (name === 'tensorboard')
        return everywhere('--host') ?? args.find((arg) => /^--bind_all(?:=true)?$/.test(arg.value));
    if (name === 'dask-scheduler' || (name === 'dask' && words[0] === 'scheduler'))
        return everywhere('--host');
    return name === 'prefect' || name === 'aim' || name === 'optuna-dashboard' ? everywhere('--host', '-h') : undefined;
}
/** The commands of an image: ENTRYPOINT in the exec form gets the words of CMD behind its own. */
function* started({ invocations, runs, stages }) {
    yield* invocations;
    for (const stage of stages.inFinal) {
        const last = (keyword) => runs.findLast((run) => run.instruction.keyword === keyword && stages.stageOf.get(run.instruction) === stage)
            ?.invocations[0];
        const entry = last('ENTRYPOINT');
        const command = last('CMD');
        if (entry?.instruction.exec !== true || command?.instruction.exec !== true)
            continue;
        // Every offset is in the CMD, which is what a finding marks.
        yield { ...command, name: entry.name, args: [...entry.args, command.program, ...command.args] };
    }
}
function* exposedServers(subject) {
    for (const invocation of started(subject)) {
        const word = openServer(invocation);
        if (word !== undefined)
            yield {
                span: invocation.source.span(word.start, word.end),
                stage: subject.stages.stageOf.get(invocation.instruction),
                message: `${invocation.name} listens on every address and asks nobody for a login.`,
            };
    }
}
function* sshServer({ dockerfile: { instructions }, invocations, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'EXPOSE')
            continue;
        for (const word of instruction.words)
            if (/^22(?:\/tcp)?$/i.test(word.value))
                yield {
                    span: wordSpan(instruction, word),
                    stage: stages.stageOf.get(instruction),
                    message: 'The image offers the port of SSH.',
                };
    }
    for (const invocation of invocations)
        if (invocation.name === 'sshd' && invocation.instruction.keyword !== 'RUN')
            yield {
                span: invocationSpan(invocation),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'The container runs an SSH server.',
            };
}
const serviceRules = [
    {
        id: 'notebook-without-login',
        severity: 'high',
        reason: 'a notebook server runs any code for whoever reaches it; open ones are found and used within hours',
        cwe: [306],
        title: 'Notebook server without a login',
        help: `Leave the token alone: Jupyter makes one at each start and prints it. For a fixed login pass the token when the container starts:

    docker run -e JUPYTER_TOKEN="$(openssl rand -hex 32)" image`,
        bad: [
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["start-notebook.sh", "--NotebookApp.token=\'\'"]',
            "FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ip=0.0.0.0 --ServerApp.token= --ServerApp.password=''",
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["jupyter", "lab", "--IdentityProvider.token", ""]',
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nRUN echo "c.NotebookApp.token = \'\'" >> ~/.jupyter/jupyter_notebook_config.py',
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nENV JUPYTER_TOKEN=""',
            'FROM codercom/code-server:4.96.2\nUSER 1000\nCMD ["code-server", "--auth", "none"]',
        ],
        good: [
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ip=0.0.0.0 --ServerApp.token=$JUPYTER_TOKEN',
            "FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD jupyter lab --ServerApp.token='' --PasswordIdentityProvider.hashed_password=$HASH",
            'FROM quay.io/jupyter/base-notebook:2024-10-07\nCMD ["start-notebook.sh"]',
        ],
        check: withoutLogin,
    },
    {
        id: 'jupyter-allow-root',
        severity: 'medium',
        reason: "every notebook, also a stranger's, is run as root of the container",
        cwe: [250],
        title: 'Jupyter allowed to run as root',
        help: `Jupyter refuses to run as root for a reason: a notebook runs whatever is in it. Start it as an ordinary user:

    USER 1000
    CMD ["jupyter", "lab", "--ip=0.0.0.0"]`,
        bad: [
            'FROM python:3.12\nUSER 1\nCMD ["jupyter", "lab", "--allow-root"]',
            'FROM python:3.12\nUSER 1\nCMD jupyter notebook --ip 0.0.0.0 --no-browser --allow-root',
        ],
        good: [
            'FROM python:3.12\nUSER 1\nCMD ["jupyter", "lab"]',
            'FROM composer:2\nUSER 1\nCMD ["bower", "--allow-root"]',
        ],
        check: allowRoot,
    },
    {
        id: 'exposed-server',
        severity: 'medium',
        reason: 'whether anybody reaches it depends on the network around the container',
        cwe: [306],
        title: 'ML server open to every address',
        help: `These servers have no login by default: whoever reaches the port can read and change experiments and models, or start jobs. Listen
on the loopback address behind a proxy that asks for a login, or turn the server's own login on:

    CMD ["mlflow", "server", "--app-name", "basic-auth", "--host", "0.0.0.0"]`,
        bad: [
            'FROM python:3.12\nUSER 1\nCMD ["mlflow", "server", "--host", "0.0.0.0"]',
            'FROM python:3.12\nUSER 1\nENTRYPOINT ["mlflow", "ui"]\nCMD ["--host=0.0.0.0"]',
            'FROM python:3.12\nUSER 1\nCMD tensorboard --logdir /logs --bind_all',
            'FROM python:3.12\nUSER 1\nCMD ray start --head --dashboard-host=0.0.0.0',
        ],
        good: [
            'FROM python:3.12\nUSER 1\nCMD ["mlflow", "server", "--host", "127.0.0.1"]',
            'FROM python:3.12\nUSER 1\nCMD mlflow server --app-name basic-auth --host 0.0.0.0',
            'FROM python:3.12\nUSER 1\nCMD uvicorn app:app --host 0.0.0.0',
        ],
        check: exposedServers,
    },
    {
        id: 'ssh-server',
        severity: 'medium',
        reason: 'a second way in, with keys and users of its own to look after',
        cwe: [284],
        title: 'SSH server in the image',
        help: `A shell in a running container comes from docker exec or kubectl exec, which the platform's rights control and log. Remove the SSH
server and its EXPOSE line.`,
        bad: ['FROM debian:12\nEXPOSE 80 22\nUSER 1', 'FROM debian:12\nUSER 1\nCMD ["/usr/sbin/sshd", "-D"]'],
        good: ['FROM debian:12\nEXPOSE 8022 2222/tcp\nUSER 1\nCMD ["ssh", "host"]'],
        check: sshServer,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/tls.ts


const off = /^(?:0|false|no|off|none)$/i;
const truthy = /^(?!(?:0|false|no|off|)$)/i;
/** Variables that turn certificate checks off, with the values that do so. */
const tls_variables = {
    GIT_SSL_NO_VERIFY: truthy,
    PYTHONHTTPSVERIFY: off,
    NODE_TLS_REJECT_UNAUTHORIZED: off,
    NPM_CONFIG_STRICT_SSL: off,
    YARN_ENABLE_STRICT_SSL: off,
    PIP_TRUSTED_HOST: truthy,
    UV_INSECURE_HOST: truthy,
    CONDA_SSL_VERIFY: off,
    MAMBA_SSL_VERIFY: off,
    GOINSECURE: truthy,
    MLFLOW_TRACKING_INSECURE_TLS: truthy,
};
/** A variable set by ENV, ARG, `export` or in front of a command. */
function* assigned({ dockerfile: { instructions }, invocations, stages, }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG')
            continue;
        for (const pair of instruction.pairs)
            yield {
                name: pair.name.toUpperCase(),
                value: pair.value ?? '',
                hit: { span: wordSpan(instruction, pair), stage: stages.stageOf.get(instruction) },
            };
    }
    for (const { name, args, assignments, source, instruction } of invocations) {
        for (const word of name === 'export' ? [...assignments, ...args] : assignments) {
            const equals = word.value.indexOf('=');
            if (equals === -1)
                continue;
            const hit = { span: source.span(word.start, word.end), stage: stages.stageOf.get(instruction) };
            yield { name: word.value.slice(0, equals).toUpperCase(), value: word.value.slice(equals + 1), hit };
        }
    }
}
/** The words that make a program skip the check of a server's certificate, if any. */
function unverified(invocation) {
    const { name, args } = invocation;
    const value = (pattern) => args.find((arg) => pattern.test(arg.value));
    if (pipInstall(invocation) !== undefined)
        return value(/^--(?:trusted-host|allow-insecure-host)(?:=|$)/);
    switch (name) {
        case 'curl':
            return localOnly(invocation) ? undefined : flag(invocation, '-k', '--insecure', '--proxy-insecure');
        case 'wget':
            return localOnly(invocation) ? undefined : value(/^--no-check-certificate$/);
        case 'git':
            return value(/^http\.(?:\S+\.)?sslverify=(?:0|false|no|off)$/i) ?? tls_pair(args, /^http\.(?:\S+\.)?sslverify$/i);
        case 'npm':
        case 'yarn':
        case 'pnpm':
            return value(/^(?:--)?strict-ssl=false$/i) ?? tls_pair(args, /^(?:--)?strict-ssl$/i);
        case 'pip':
        case 'pip3':
            return value(/^(?:global|install)\.trusted-host$/);
        case 'conda':
        case 'mamba':
        case 'micromamba':
            return value(/^(?:--insecure|-k)$/) ?? tls_pair(args, /^ssl_verify$/i);
        case 'apt':
        case 'apt-get':
            return value(/^(?:-o)?Acquire::https(?:::\S+)?::Verify-(?:Peer|Host)=(?:0|false|no|off)$/i);
        case 'aws':
            return value(/^--no-verify-ssl$/);
        case 'helm':
        case 'kubectl':
            return value(/^--(?:kube-)?insecure-skip-tls-verify(?:=true)?$/);
        case 'skopeo':
        case 'podman':
        case 'buildah':
            return value(/^--(?:src-|dest-)?tls-verify=(?:0|false|no|off)$/i);
        default:
            return undefined;
    }
}
/** `key off` as two words. */
function tls_pair(args, key) {
    const at = args.findIndex((arg) => key.test(arg.value));
    return at !== -1 && off.test(args[at + 1]?.value ?? '') ? args[at] : undefined;
}
/** A health check of the container's own server needs no certificate. */
function localOnly(invocation) {
    const addresses = positional(invocation).filter(({ value }) => /:\/\/|^localhost/.test(value));
    return addresses.length > 0 && addresses.every(({ value }) => isLoopback(value));
}
function* verificationOff(subject) {
    for (const { name, value, hit } of assigned(subject)) {
        const pattern = Object.hasOwn(tls_variables, name) ? tls_variables[name] : undefined;
        if (pattern?.test(value) === true)
            yield { ...hit, message: `${name} turns the check of server certificates off.` };
    }
    for (const invocation of subject.invocations) {
        const word = unverified(invocation);
        if (word !== undefined)
            yield {
                span: invocationSpan(invocation, word),
                stage: subject.stages.stageOf.get(invocation.instruction),
                message: `${invocation.name} is told not to check the server's certificate, so anybody on the way can answer in its place.`,
            };
    }
}
const unsigned = {
    apt: /^(?:--allow-unauthenticated|--force-yes|--allow-insecure-repositories|(?:-o)?(?:APT::Get::AllowUnauthenticated|Acquire::AllowInsecureRepositories)=(?:1|true|yes))$/i,
    apk: /^--allow-untrusted$/,
    yum: /^(?:--nogpgcheck|--no-gpgchecks?|--setopt=(?:\S+\.)?gpgcheck=(?:0|false))$/,
    zypper: /^(?:--no-gpg-checks|--allow-unsigned-rpm|--gpg-auto-import-keys-no)$/,
    rpm: /^(?:--nosignature|--nodigest)$/,
};
const packageManagers = {
    apt: 'apt',
    'apt-get': 'apt',
    aptitude: 'apt',
    apk: 'apk',
    yum: 'yum',
    dnf: 'yum',
    microdnf: 'yum',
    tdnf: 'yum',
    zypper: 'zypper',
    rpm: 'rpm',
};
const unsignedSource = /\[[^\]\n]{0,200}\btrusted=yes\b|\bgpgcheck=0\b/g;
function* unsignedPackages({ invocations, dockerfile: { instructions }, stages }) {
    for (const invocation of invocations) {
        const family = Object.hasOwn(packageManagers, invocation.name) ? packageManagers[invocation.name] : undefined;
        const pattern = family === undefined ? undefined : unsigned[family];
        const word = pattern === undefined ? undefined : invocation.args.find((arg) => pattern.test(arg.value));
        if (word !== undefined)
            yield {
                span: invocationSpan(invocation, word),
                stage: stages.stageOf.get(invocation.instruction),
                message: `${invocation.name} is told to install packages whose signature is missing or wrong.`,
            };
    }
    for (const instruction of instructions) {
        if (instruction.keyword !== 'RUN' && instruction.keyword !== 'COPY')
            continue;
        for (const span of tls_matches(instruction, unsignedSource))
            yield {
                span,
                stage: stages.stageOf.get(instruction),
                message: 'A package source is set up so that its packages need no signature.',
            };
    }
}
function* tls_matches(instruction, pattern) {
    const texts = [instruction.text, ...instruction.heredocs.map(({ body }) => body)];
    for (const text of texts)
        for (const match of text.text.matchAll(pattern))
            yield text.span(match.index, match.index + match[0].length);
}
function* plainIndex(subject) {
    const plain = (value) => /^http:\/\//i.test(value) && !isLoopback(value);
    for (const { name, value, hit } of assigned(subject))
        if (/^(?:PIP|UV)_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?$|^PIP_FIND_LINKS$|^NPM_CONFIG_REGISTRY$/.test(name) &&
            plain(value))
            yield { ...hit, message: `${name} names a package index without TLS.` };
    for (const invocation of subject.invocations) {
        if (pipInstall(invocation) === undefined && !['npm', 'yarn', 'pnpm', 'pip', 'pip3'].includes(invocation.name))
            continue;
        const given = options(invocation, '--index-url', '--extra-index-url', '--index', '--default-index', '-i', '--find-links', '-f', '--registry').map(({ value, valueWord }) => ({ value, word: valueWord }));
        const settings = invocation.args.flatMap((word, index) => /^(?:registry|global\.(?:extra-)?index-url)$/.test(word.value) && invocation.args[index + 1] !== undefined
            ? [{ value: invocation.args[index + 1]?.value ?? '', word }]
            : []);
        for (const { value, word } of [...given, ...settings])
            if (plain(value))
                yield {
                    span: invocationSpan(invocation, word),
                    stage: subject.stages.stageOf.get(invocation.instruction),
                    message: 'Packages come from an index without TLS.',
                };
    }
}
const tlsRules = [
    {
        id: 'tls-verification-off',
        severity: 'high',
        reason: 'whoever is on the way can put their own code into the image',
        cwe: [295],
        title: 'Certificate check turned off',
        help: `Without the check of certificates, TLS protects from nobody who can answer in the server's place. If a company proxy is the
reason, add its certificate instead:

    COPY company-ca.crt /usr/local/share/ca-certificates/
    RUN update-ca-certificates
    ENV SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt`,
        bad: [
            'FROM python:3.12\nRUN curl -fsSLk https://x.example/a -o a\nUSER 1',
            'FROM python:3.12\nRUN curl --insecure https://x.example/a -o a\nUSER 1',
            'FROM python:3.12\nRUN wget --no-check-certificate https://x.example/a\nUSER 1',
            'FROM python:3.12\nRUN git config --global http.sslVerify false\nUSER 1',
            'FROM python:3.12\nRUN git -c http.sslVerify=false clone https://x.example/a.git\nUSER 1',
            'FROM python:3.12\nENV GIT_SSL_NO_VERIFY=1\nUSER 1',
            'FROM python:3.12\nENV PYTHONHTTPSVERIFY 0\nUSER 1',
            'FROM python:3.12\nRUN export NODE_TLS_REJECT_UNAUTHORIZED=0 && npm ci\nUSER 1',
            'FROM python:3.12\nRUN pip install --trusted-host pypi.example.com -r requirements.txt\nUSER 1',
            'FROM python:3.12\nRUN python3 -m pip install --trusted-host=pypi.example.com x==1\nUSER 1',
            'FROM python:3.12\nRUN npm config set strict-ssl false\nUSER 1',
            'FROM python:3.12\nRUN conda config --set ssl_verify no\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN curl -fsSL https://x.example/k -o k\nUSER 1',
            'FROM python:3.12\nUSER 1\nHEALTHCHECK CMD curl -fk https://localhost:8443/health || exit 1',
            'FROM python:3.12\nENV GIT_SSL_NO_VERIFY=false PYTHONHTTPSVERIFY=1\nUSER 1',
            'FROM python:3.12\nRUN git config --global http.sslVerify true && curl -o -k https://x.example\nUSER 1',
        ],
        check: verificationOff,
    },
    {
        id: 'unsigned-packages',
        severity: 'high',
        reason: 'packages are run as root when they install, and nothing shows who made them',
        cwe: [347],
        title: 'Packages installed without a signature check',
        help: `Mirrors and plain HTTP are safe only because packages are signed. Add the key of the source rather than turn the check off:

    RUN curl -fsSL https://example.com/key.asc | gpg --dearmor -o /usr/share/keyrings/example.gpg \\
     && echo "deb [signed-by=/usr/share/keyrings/example.gpg] https://example.com/apt stable main" > /etc/apt/sources.list.d/example.list`,
        bad: [
            'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated x\nUSER 1',
            'FROM debian:12\nRUN apt-get -y --force-yes install x\nUSER 1',
            'FROM alpine:3.20\nRUN apk add --no-cache --allow-untrusted x.apk\nUSER 1',
            'FROM rockylinux:9\nRUN dnf install -y --nogpgcheck x\nUSER 1',
            'FROM debian:12\nRUN echo "deb [arch=amd64 trusted=yes] https://x.example/apt /" > /etc/apt/sources.list.d/x.list\nUSER 1',
            'FROM rockylinux:9\nCOPY <<END /etc/yum.repos.d/x.repo\n[x]\nbaseurl=https://x.example\ngpgcheck=0\nEND\nUSER 1',
        ],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl\nUSER 1',
            'FROM alpine:3.20\nRUN apk add --no-cache curl\nUSER 1',
        ],
        check: unsignedPackages,
    },
    {
        id: 'plain-http-index',
        severity: 'high',
        reason: 'whoever is on the way can put their own code into the image',
        cwe: [319],
        title: 'Package index without TLS',
        help: `Packages for Python and Node run code when they install, and are not signed: over plain HTTP anybody on the way can replace them.

    RUN pip install --index-url https://pypi.example.com/simple -r requirements.txt`,
        bad: [
            'FROM python:3.12\nRUN pip install --index-url http://pypi.example.com/simple x==1\nUSER 1',
            'FROM python:3.12\nRUN pip3 install -i http://pypi.example.com/simple x==1\nUSER 1',
            'FROM python:3.12\nENV PIP_INDEX_URL=http://pypi.example.com/simple\nUSER 1',
            'FROM node:22\nRUN npm config set registry http://npm.example.com\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple x==1\nUSER 1',
            'FROM python:3.12\nRUN pip install -i http://localhost:3141/simple x==1\nUSER 1',
        ],
        check: plainIndex,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/accounts.ts

const zero = /^[+]?0+$/;
const nameOption = ['-l', '--login'];
/** Takes over what useradd, adduser and usermod do. */
function addAccount(accounts, invocation) {
    const { name } = invocation;
    if (name !== 'useradd' && name !== 'adduser' && name !== 'usermod')
        return;
    const uid = options(invocation, '-u', '--uid', '-uid').at(-1)?.value;
    // `adduser -u 0 app` of BusyBox may be followed by a group; useradd and usermod take the name last.
    const values = options(invocation, ...accounts_valued(name)).map(({ valueWord }) => valueWord);
    const words = positional(invocation).filter((word) => !values.includes(word));
    const account = (name === 'adduser' ? words[0] : words.at(-1))?.value;
    if (account === undefined)
        return;
    if (uid !== undefined)
        accounts.set(account, zero.test(uid));
    else if (name !== 'usermod')
        accounts.set(account, false);
    if (name !== 'usermod')
        return;
    const renamed = options(invocation, ...nameOption).at(-1)?.value;
    if (renamed !== undefined)
        accounts.set(renamed, accounts.get(account) ?? account === 'root');
}
const common = [
    '-u',
    '--uid',
    '-g',
    '--gid',
    '-G',
    '--groups',
    '-s',
    '--shell',
    '-d',
    '-h',
    '--home',
    '--home-dir',
    '-c',
];
function accounts_valued(name) {
    if (name === 'adduser')
        return [...common, '--ingroup', '--gecos', '--firstuid', '--lastuid', '-k', '--conf'];
    return [
        ...common,
        '--comment',
        '-p',
        '--password',
        '-e',
        '-f',
        '-k',
        '-K',
        '-b',
        '--base-dir',
        ...(name === 'usermod' ? nameOption : []),
    ];
}
const passwdFile = /\bpasswd\b|\bnewusers\b/;
const entry = /(?:^|[\s"'`/^|#,;@}]|\\n)([A-Za-z_][\w.-]{0,31}\$?):[^:\s]{0,200}:([+]?\d{1,10}):/g;
/** A replacement of some number by 0, as in `s/:1000:/:0:/`. */
const anyToZero = /([/|#,@]):?0+:?[\w:]*\1/;
/** Stands for every name, where it can't be told which accounts an edit made root's. */
const everybody = '*';
/** Takes over the lines of /etc/passwd that an instruction writes out, also as the replacement of a sed script. */
function addEntries(accounts, instruction, invocations) {
    const { text } = instruction.text;
    if (!passwdFile.test(text))
        return;
    const texts = [text, ...instruction.heredocs.map(({ body }) => body.text)];
    for (const { args } of invocations)
        for (const { value, expanded } of args)
            if (expanded)
                texts.push(value);
    for (const each of texts)
        for (const [, name, uid] of each.matchAll(entry))
            if (name !== undefined && uid !== undefined)
                accounts.set(name, zero.test(uid));
    for (const { name, args } of invocations)
        if ((name === 'sed' || name === 'perl') && args.some(({ value }) => anyToZero.test(value))) {
            accounts.clear();
            accounts.set(everybody, true);
        }
}
/** `COPY --from=stage /etc/passwd …`: the stage whose accounts are taken over. */
function copiedFrom({ keyword, flags, words }, { all }) {
    const from = flags.find(({ name }) => name === 'from')?.value.toLowerCase();
    if (keyword !== 'COPY' || from === undefined || !words.some(({ value }) => /(?:^|\/)(?:passwd|etc\/?)$/.test(value)))
        return undefined;
    return /^\d+$/.test(from) ? all[Number(from)] : all.findLast(({ name }) => name === from);
}
/** Whether a user's name is another one for root at the end of the final stage: an account with uid 0. */
function isRootAlias(user, { stages, runs }) {
    const invocations = new Map(runs.map((run) => [run.instruction, run.invocations]));
    const known = new Map();
    for (const stage of stages.all) {
        const accounts = new Map(stage.parent === undefined ? [] : known.get(stage.parent));
        known.set(stage, accounts);
        for (const instruction of stage.instructions) {
            if (instruction.onbuild)
                continue;
            const run = invocations.get(instruction) ?? [];
            for (const invocation of run)
                addAccount(accounts, invocation);
            if (instruction.keyword === 'RUN' || instruction.keyword === 'COPY' || instruction.keyword === 'ADD')
                addEntries(accounts, instruction, run);
            const source = copiedFrom(instruction, stages);
            for (const [name, isRoot] of (source && known.get(source)) ?? [])
                accounts.set(name, isRoot);
        }
    }
    const accounts = stages.final === undefined ? undefined : known.get(stages.final);
    const name = user.split(':')[0]?.trim() ?? '';
    return !/^\d*$/.test(name) && (accounts?.get(name) ?? accounts?.get(everybody) ?? false);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/user.ts



function finalUser(final, subject) {
    let stage = final;
    for (;;) {
        if (stage.user !== undefined) {
            const { instruction, name } = stage.user;
            const { base } = stage;
            if (name === undefined)
                return { instruction, kind: 'unknown', base };
            if (isRoot(name))
                return { instruction, kind: 'root', base };
            return { instruction, kind: isRootAlias(name, subject) ? 'alias' : 'other', base };
        }
        if (stage.parent === undefined)
            break;
        stage = stage.parent;
    }
    const unprivileged = stage.base !== undefined && startsUnprivileged(readImage(stage.base));
    return { instruction: final.from, kind: unprivileged ? 'other' : 'unset', base: stage.base };
}
/** An image from nothing that starts nothing only carries files (`docker build --output`); nobody runs it. */
function isRun(stage) {
    let root = stage;
    const chain = [stage];
    while (root.parent !== undefined)
        chain.push((root = root.parent));
    if (root.base !== 'scratch')
        return true;
    return chain.some((at) => at.instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'));
}
function* rootUser(subject) {
    const { final } = subject.stages;
    if (final === undefined || !isRun(final))
        return;
    const { instruction, kind, base } = finalUser(final, subject);
    const [word] = instruction.words;
    if (word === undefined)
        return;
    const span = wordSpan(instruction, word);
    if (kind === 'root')
        yield {
            span,
            stage: final,
            message: 'The container starts as root: this is the last USER that applies to the final stage.',
        };
    if (kind === 'alias')
        yield {
            span,
            stage: final,
            message: 'The container starts as root: the account that USER names was given the user ID 0, whatever it is called.',
        };
    if (kind === 'unset') {
        const image = base === undefined
            ? 'its base image'
            : base === 'scratch'
                ? 'an image from scratch'
                : `\`${readImage(base).repository}\``;
        yield {
            span,
            stage: final,
            message: `No USER applies to the final stage, so the container starts as the user of ${image}, which is root as far as is known.`,
        };
    }
}
function* undeterminedUser(subject) {
    const { final } = subject.stages;
    if (final === undefined || !isRun(final))
        return;
    const { instruction, kind } = finalUser(final, subject);
    const [word] = instruction.words;
    if (kind === 'unknown' && word !== undefined)
        yield {
            span: wordSpan(instruction, word),
            stage: final,
            message: 'Which user the container starts as depends on a variable without a known value; it may be root.',
        };
}
const userRules = [
    {
        id: 'root-user',
        severity: 'high',
        reason: 'who breaks into the process owns the container, and is root on the host if they get out',
        cwe: [250],
        title: 'Container runs as root',
        help: `A process that runs as root can change every file of its container, and holes in the kernel or the runtime that let a
process out of it then give root on the host. Clusters that demand runAsNonRoot won't start the image at all.
Make a user, give it what it must write to, and switch to it after the last step that needs root:

    RUN useradd --create-home --uid 10001 app
    USER 10001

A number is better than a name: Kubernetes can check it without looking into the image.`,
        bad: [
            'FROM python:3.12\nCMD ["python"]',
            'FROM python:3.12\nUSER root',
            'FROM python:3.12\nUSER app\nUSER 0:0',
            'FROM python:3.12\nUSER root:staff',
            'FROM python:3.12\nARG WHO=root\nUSER ${WHO}',
            'FROM python:3.12 AS base\nUSER root\nFROM base\nCMD ["python"]',
            'FROM quay.io/jupyter/scipy-notebook:2024-10-07\nUSER root\nRUN apt-get update',
            'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app"]',
            'FROM debian:12\nRUN useradd -o -u 0 app\nUSER app',
            'FROM debian:12\nRUN useradd -ou0 -s /bin/sh app\nUSER app:app',
            'FROM alpine:3\nRUN adduser -D -u 0 app\nUSER app',
            'FROM alpine:3\nRUN adduser --disabled-password --gecos "" --uid=0 app\nUSER app',
            'FROM debian:12\nARG ID=0\nRUN useradd -u 1000 app && usermod --non-unique --uid $ID app\nUSER app',
            'FROM debian:12\nRUN usermod -l app root\nUSER app',
            "FROM debian:12\nRUN echo 'app:x:0:0::/:/bin/sh' >> /etc/passwd\nUSER app",
            'FROM debian:12\nENV N=app\nRUN echo "$N:x:0:0::/:/bin/sh" | tee -a /etc/passwd\nUSER $N',
            'FROM debian:12\nRUN useradd app && sed -i "s/^app:x:1000:/app:x:0:/" /etc/passwd\nUSER app',
            'FROM debian:12\nRUN useradd app && sed -i s/:1000:/:0:/ /etc/passwd\nUSER app',
            'FROM debian:12\nCOPY <<E /etc/passwd\napp:x:0:0::/:/bin/sh\nE\nUSER app',
            'FROM debian:12 AS b\nRUN useradd -o -u 0 app\nFROM scratch\nCOPY --from=b /etc/passwd /etc/passwd\nUSER app\nCMD ["/x"]',
            'FROM debian:12 AS b\nRUN useradd -o -u 0 app\nFROM b\nUSER app',
        ],
        good: [
            'FROM python:3.12\nUSER 10001\nCMD ["python"]',
            'FROM python:3.12 AS build\nUSER root\nFROM gcr.io/distroless/python3-debian12:nonroot\nCOPY --from=build /app /app',
            'FROM python:3.12 AS base\nUSER app\nFROM base AS last\nCMD ["python"]',
            'FROM quay.io/jupyter/scipy-notebook:2024-10-07\nUSER root\nRUN apt-get update\nUSER ${NB_UID:-1000}',
            'FROM scratch\nCOPY --from=alpine:3.20 /etc/os-release /',
            'FROM debian:12\nRUN useradd -u 1000 -g 0 app\nUSER app',
            'FROM debian:12\nRUN useradd -o -u 0 toor && useradd -r -m app -c 0\nUSER app',
            'FROM debian:12\nRUN useradd -o -u 0 app && usermod -u 1000 app\nUSER app',
            'FROM debian:12\nRUN echo "app:x:$(id -u):0:app:/:/bin/sh" >> /etc/passwd && chmod g=u /etc/passwd\nUSER app',
            "FROM debian:12\nRUN echo 'app:x:1000:0::/:/bin/sh' >> /etc/passwd\nUSER app",
        ],
        check: rootUser,
    },
    {
        id: 'undetermined-user',
        severity: 'medium',
        reason: 'whoever builds the image decides, and the safe answer is not the default',
        cwe: [250],
        title: 'User of the container is not known',
        help: `USER names a variable that has no default here, so the image may or may not run as root. Give the argument a default:

    ARG APP_UID=10001
    USER \${APP_UID}`,
        bad: ['FROM python:3.12\nARG APP_UID\nUSER ${APP_UID}', 'FROM python:3.12\nUSER $NOBODY_SET_THIS'],
        good: ['FROM python:3.12\nARG APP_UID=10001\nUSER ${APP_UID}', 'FROM python:3.12\nENV NB_UID=1000\nUSER $NB_UID'],
        check: undeterminedUser,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/index.ts









const rules = [
    ...userRules,
    ...credentialRules,
    ...downloadRules,
    ...tlsRules,
    ...serviceRules,
    ...privilegeRules,
    ...imageRules,
    ...packageRules,
    ...contextRules,
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/variables.ts
/** Longer values are not followed: a variable that doubles itself on every line would grow without end. */
const variables_maxValue = 4_096;
const variables_reference = /\\(.)|\$(?:([A-Za-z_]\w*)|\{([A-Za-z_]\w*)(?:(:?[-+?])((?:[^{}\\]|\\.|\$\{[^{}]*\})*))?\})/g;
/**
 * `text` with its variables replaced; `undefined` when one of them isn't known, or is used in a way that can't be followed.
 * The forms are those of BuildKit: `$V`, `${V}`, `${V:-default}`, `${V-default}`, `${V:+other}`, `${V+other}`, `${V:?error}`.
 */
function expand(text, variables, depth = 0) {
    if (!text.includes('$'))
        return text;
    if (text.length > variables_maxValue)
        return undefined;
    const unknown = [];
    const fallback = (value) => {
        const expanded = depth < 5 ? expand(value, variables, depth + 1) : undefined;
        if (expanded === undefined)
            unknown.push(value);
        return expanded ?? '';
    };
    const result = text.replace(variables_reference, (match, escaped, plain, braced, operator, word) => {
        if (escaped !== undefined)
            return escaped === '$' ? '\0' : match;
        const value = variables.get(plain ?? braced ?? '');
        const set = value !== undefined && (value !== '' || operator?.startsWith(':') !== true);
        if (operator?.endsWith('-') === true)
            return set ? value : fallback(word ?? '');
        if (operator?.endsWith('+') === true)
            return set ? fallback(word ?? '') : '';
        if (value === undefined)
            unknown.push(match);
        return value ?? '';
    });
    if (unknown.length > 0 || result.length > variables_maxValue || result.includes('$'))
        return undefined;
    return result.replaceAll('\0', '$');
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/stages.ts

/** Orders the instructions into stages, follows `FROM earlier-stage` and resolves ARG and ENV on the way. */
function readStages(instructions) {
    const globals = new Map();
    const drafts = [];
    for (const instruction of instructions) {
        const current = drafts.at(-1);
        if (instruction.keyword === 'FROM')
            drafts.push({ from: instruction, instructions: [] });
        else if (current !== undefined)
            current.instructions.push(instruction);
        else if (instruction.keyword === 'ARG')
            for (const pair of instruction.pairs)
                stages_define(globals, pair, globals);
    }
    const all = [];
    const named = new Map();
    const stageOf = new Map();
    const images = [];
    for (const draft of drafts) {
        const stage = readStage(draft, globals, named);
        all.push(stage);
        stageOf.set(draft.from, stage);
        for (const instruction of draft.instructions)
            stageOf.set(instruction, stage);
        images.push(...imageUses(stage, named, all.length - 1, globals));
        if (stage.name !== undefined)
            named.set(stage.name, stage);
    }
    const final = all.at(-1);
    const inFinal = new Set();
    for (let stage = final; stage !== undefined; stage = stage.parent)
        inFinal.add(stage);
    return { all, final, inFinal, stageOf, images, globals };
}
function readStage(draft, globals, named) {
    const [image, , name] = draft.from.words;
    const base = image === undefined ? undefined : known(expand(image.value, globals));
    const parent = base === undefined ? undefined : named.get(base.toLowerCase());
    const variables = firstVariables(parent);
    let user;
    for (const instruction of draft.instructions) {
        if (instruction.onbuild)
            continue;
        declare(variables, instruction, globals);
        if (instruction.keyword === 'USER')
            user = { instruction, name: known(expand(instruction.words.map((word) => word.value).join(' '), variables)) };
    }
    return {
        name: name?.value.toLowerCase(),
        from: draft.from,
        instructions: draft.instructions,
        base,
        parent,
        user,
        variables,
    };
}
/** The variables a stage starts with. */
function firstVariables(parent) {
    return new Map(parent === undefined ? [] : environment(parent));
}
/** Adds what an ENV or ARG sets. */
function declare(variables, instruction, globals) {
    if (instruction.onbuild)
        return;
    if (instruction.keyword === 'ARG')
        for (const pair of instruction.pairs)
            stages_define(variables, pair, globals);
    if (instruction.keyword === 'ENV')
        for (const pair of instruction.pairs)
            variables.set(pair.name, expand(pair.value ?? '', variables));
}
/** A parent's build arguments end with it; its environment goes on. */
function environment(stage) {
    const names = new Set();
    for (let at = stage; at !== undefined; at = at.parent)
        for (const instruction of at.instructions)
            if (instruction.keyword === 'ENV' && !instruction.onbuild)
                for (const pair of instruction.pairs)
                    names.add(pair.name);
    return [...names].map((name) => [name, stage.variables.get(name)]);
}
/** `ARG NAME` takes the default that an ARG before the first FROM gave it. */
function stages_define(variables, pair, globals) {
    variables.set(pair.name, pair.value === undefined ? globals.get(pair.name) : expand(pair.value, variables));
}
function known(value) {
    return value === '' ? undefined : value;
}
function imageUses(stage, named, index, globals) {
    const uses = [];
    const [base] = stage.from.words;
    if (base !== undefined && stage.parent === undefined)
        uses.push({ instruction: stage.from, stage, start: base.start, end: base.end, image: stage.base });
    for (const instruction of stage.instructions) {
        for (const flag of instruction.flags) {
            const from = flag.name === 'from'
                ? flag.value
                : flag.name === 'mount'
                    ? /(?:^|,)from=([^,]*)/.exec(flag.value)?.[1]
                    : undefined;
            if (from === undefined || from === '')
                continue;
            const image = known(expand(from, globals));
            if (image !== undefined && (named.has(image.toLowerCase()) || isStageNumber(image, index)))
                continue;
            uses.push({ instruction, stage, start: flag.start, end: flag.end, image });
        }
    }
    return uses;
}
function isStageNumber(image, index) {
    return /^\d+$/.test(image) && Number(image) < index;
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/index.ts









const engineName = 'gatehouse-dockerfile';
/** Larger files are refused. It is over ten times the largest of the real ones looked at (20 KB), and bounds the time to a second or two. */
const maxDockerfileBytes = 256 * 1024;
/** How many characters of scripts that variables hold are read in one file: far more than anybody writes. */
const maxFollowed = 400_000;
const tooMuch = 'its variables start one another more often than can be followed';
/** Judges one Dockerfile by its text. Never throws; linear in the text's length. */
function analyseDockerfile(text, context) {
    const dockerfile = parseDockerfile(text);
    const budget = { left: maxFollowed };
    const subject = readSubject(text, dockerfile, context, budget);
    const found = rules.flatMap((rule) => distinct(rule.check(subject)).map((hit) => ({ rule, hit })));
    const secrets = found.flatMap(({ hit }) => (hit.secret === true ? [hit.span] : []));
    const places = placesIn(text);
    const shown = coverUp(text, [...secrets, ...subject.tokens()]);
    const source = {
        path: context.path,
        text,
        places,
        shown,
        commentsAt: commentsAbove(shown, dockerfile.instructions, places),
    };
    const unfollowed = budget.left < 0 ? [{ message: tooMuch, span: { start: 0, end: 0 } }] : [];
    const problems = firstProblem([...dockerfile.problems, ...unfollowed], source);
    const detections = found.map(({ rule, hit }) => toDetection(rule, hit, subject, source));
    return { detections: [...problems, ...detections], complete: problems.length === 0 };
}
/** One detection for a file, however many of its lines are wrong: the first is what stops a builder. */
function firstProblem(problems, source) {
    const [first] = [...problems].sort((a, b) => a.span.start - b.span.start);
    if (first === undefined)
        return [];
    const more = problems.length > 1 ? `, and ${problems.length - 1} more` : '';
    return [
        unparsable(source.path, `${first.message}${more}`, first.span.end === 0 ? {} : { place: source.places.place(first.span) }),
    ];
}
/**
 * Says that a file can't be judged and why (`reason` goes on from "can't be judged:"). Without a place it is of the whole file.
 */
function unparsable(path, reason, { place, rule = 'unparsable-dockerfile', } = {}) {
    const where = place === undefined ? '' : ` (line ${place.startLine})`;
    return {
        ...incomplete,
        rule,
        title: "Dockerfile can't be read",
        message: `${path} can't be judged: ${reason}${where}.`,
        location: { path, ...place },
        identity: reason,
        help: {
            text: `A file that builders refuse, or understand otherwise than Gatehouse, can't be called safe. Correct the line, or if the file is
no Dockerfile, give it another name or list it under exclude in the policy's container section.`,
        },
    };
}
/** Says that a file can't be opened or read; `reason` is the error's message. */
function unreadable(path, reason) {
    return {
        ...incomplete,
        rule: 'unreadable-file',
        title: "File can't be read",
        message: `The file could not be read: ${reason}`,
        location: { path },
        help: {
            text: "What is in the file is not known, so it can't be called safe. Check its permissions and that it is there, then run again.",
        },
    };
}
/** A file that could not be evaluated puts the gate in error, whatever its severity. */
const incomplete = { engine: engineName, severity: 'high', lineText: '', incomplete: true };
function readSubject(file, dockerfile, context, budget) {
    const stages = readStages(dockerfile.instructions);
    const windows = dockerfile.directives.escape === '`';
    let dialect = windows ? 'windows' : 'posix';
    let variables = firstVariables(undefined);
    const runs = dockerfile.instructions.flatMap((instruction) => {
        if (instruction.keyword === 'FROM') {
            dialect = windows ? 'windows' : 'posix';
            variables = firstVariables(stages.stageOf.get(instruction)?.parent);
        }
        else
            declare(variables, instruction, stages.globals);
        if (instruction.keyword === 'SHELL')
            dialect = /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(instruction.words[0]?.value ?? '') ? 'windows' : 'posix';
        return readRun(instruction, dialect, variables, budget) ?? [];
    });
    let tokens;
    return {
        file,
        dockerfile,
        stages,
        runs,
        invocations: runs.flatMap((run) => run.invocations),
        dockerignore: context.dockerignore,
        tokens: () => (tokens ??= context.secrets.scanText(file, context.path).filter(({ rule }) => rule.evidence !== 'generic')),
    };
}
/** A script can be read in two ways (`sh -c "$(…)"`), which must not show twice. */
function distinct(hits) {
    const seen = new Map();
    for (const hit of hits) {
        const key = `${hit.span.start}-${hit.span.end}`;
        if (!seen.has(key))
            seen.set(key, hit);
    }
    return [...seen.values()];
}
function toDetection(rule, hit, { stages }, source) {
    const place = source.places.place(hit.span);
    const outside = hit.stage !== undefined && !stages.inFinal.has(hit.stage);
    const lower = outside ? rule.buildStageSeverity : undefined;
    const name = hit.stage?.name;
    const stage = name === undefined ? 'a build stage' : `the build stage \`${shown(name)}\``;
    const note = lower === undefined
        ? ''
        : ` This is in ${stage}: no layer of the image has it, but the build cache and its history do.`;
    const line = source.places.line(place.startLine);
    const comments = source.commentsAt(place.startLine);
    return {
        rule: rule.id,
        engine: engineName,
        severity: lower ?? rule.severity,
        title: rule.title,
        message: hit.message + note,
        location: { path: source.path, ...place },
        lineText: (0,finding/* excerpt */.Kb)(source.shown.slice(line.start, line.end), place.startColumn),
        ...(hit.secret === true
            ? { identity: source.text.slice(hit.span.start, hit.span.end), sensitive: true }
            : place.endLine > place.startLine
                ? // The first line alone would leave the rest free to change.
                    { identity: source.shown.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ').trim() }
                : {}),
        ...(comments.length > 0 && { comments, aliases: aliases[rule.id] ?? [] }),
        help: { text: paragraphs(rule.help) },
        cwe: rule.cwe,
    };
}
/** The rules' help texts are broken into lines to be read here; where they are shown, a paragraph is one line. */
function paragraphs(help) {
    const blocks = help.split('\n\n').map((block) => (block.startsWith('    ') ? block : block.replaceAll('\n', ' ')));
    return blocks.join('\n\n');
}

// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 21 modules
var engines_secrets = __webpack_require__(4537);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(6925);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/gates/container/names.ts
/** Suffixes that tell a text about Dockerfiles, a template of one, or a program, from a Dockerfile. */
const otherSuffixes = new Set(('dockerignore md markdown rst txt adoc html htm pdf j2 jinja jinja2 tmpl tpl template in erb ejs mustache hbs gotmpl ' +
    'py pyi ipynb go js mjs cjs ts tsx jsx rb rs java kt scala c h cc cpp hpp cs php lua pl ps1 sh bash bats bat cmd ' +
    'json jsonc json5 yaml yml toml xml ini cfg csv sql lock snap sha256 sha512 sig asc patch diff orig rej bak swp log').split(' '));
/** `Dockerfile`, `Dockerfile.gpu`, `Dockerfile-dev`, `train.Dockerfile`, and the same with Containerfile; in any case. */
function isDockerfile(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const suffix = name.slice(name.lastIndexOf('.') + 1);
    if (suffix === 'dockerfile' || suffix === 'containerfile')
        return true;
    return /^(?:docker|container)file[._-]/.test(name) && !otherSuffixes.has(suffix);
}
/**
 * Where the .dockerignore of a Dockerfile can be, the one that wins first: BuildKit takes `<Dockerfile>.dockerignore` before the
 * .dockerignore of the build context, and the context is mostly the Dockerfile's own folder or the root of the repository.
 */
function dockerignoresOf(path) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return [...new Set([`${path}.dockerignore`, `${folder}.dockerignore`, '.dockerignore'])];
}

;// CONCATENATED MODULE: ./src/gates/container/index.ts






const containerGate = {
    id: 'container',
    unit: 'files',
    kind: 'Dockerfiles',
    covers: (entry) => entry.kind === 'file' && isDockerfile(entry.path),
    dependsOn: (entry, changed) => dockerignoresOf(entry.path).includes(changed),
    async scan({ tree, entries, progress }) {
        const started = performance.now();
        const secrets = (0,engines_secrets.createSecretsEngine)();
        const ignores = new Map();
        const detections = [];
        let evaluated = 0;
        for (const [index, entry] of entries.entries()) {
            const file = await readText(tree, entry);
            const ignore = await applyingIgnore(tree, entry, ignores);
            for (const { detection } of [file, ignore])
                if (detection !== undefined)
                    detections.push(detection);
            if (file.text !== undefined) {
                const context = { path: entry.path, dockerignore: ignore.text, secrets };
                const result = analyseDockerfile(file.text, context);
                for (const detection of result.detections)
                    detections.push(detection);
                if (result.complete)
                    evaluated++;
            }
            progress(index + 1, entries.length);
        }
        const durationMs = Math.round(performance.now() - started);
        return { detections, evaluated, skipped: {}, engines: [{ name: engineName, version: version/* version */.r, durationMs }] };
    },
};
async function readText(tree, { path, size }) {
    if (size > maxDockerfileBytes) {
        const reason = `it has ${size} bytes, more than the ${maxDockerfileBytes} that are read`;
        return { detection: unparsable(path, reason, { rule: 'too-large-dockerfile' }) };
    }
    try {
        const decoded = (0,formats_text/* decodeText */.g7)(await tree.read(path));
        if (decoded === undefined || decoded.text.includes('\0'))
            return { detection: unparsable(path, 'it is not a text file') };
        if (/^utf-(?:16|32)/.test(decoded.encoding))
            return { detection: unparsable(path, 'it is encoded in UTF-16 or UTF-32, and builders read only UTF-8') };
        return { text: decoded.text };
    }
    catch (error) {
        if (!(error instanceof errors/* UnreadableError */.Gy))
            throw error;
        return { detection: unreadable(path, error.message) };
    }
}
/** The .dockerignore of a Dockerfile: the first one there is. Each is read once in a scan, and reported once. */
async function applyingIgnore(tree, { path }, known) {
    for (const candidate of dockerignoresOf(path)) {
        const entry = await tree.stat(candidate);
        if (entry?.kind !== 'file')
            continue;
        const before = known.get(candidate);
        if (before !== undefined)
            return { text: (await before).text ?? '' };
        const read = readText(tree, entry);
        known.set(candidate, read);
        return read;
    }
    return {};
}


/***/ })

};
