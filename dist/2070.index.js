export const id = 2070;
export const ids = [2070];
export const modules = {

/***/ 72070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compileRules: () => (/* binding */ compileRules),
  ensureFast: () => (/* binding */ ensureFast),
  parseToml: () => (/* reexport */ parseToml),
  readGitleaks: () => (/* reexport */ readGitleaks)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/engines/secrets/rules/index.ts + 29 modules
var secrets_rules = __webpack_require__(28481);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./src/engines/secrets/custom/hostile.ts


/** How much text a pattern is tried on, and what it may take: the same bounds that the built-in rules keep. */
const textLength = 5_000;
const limitMs = 50;
/** Starting a thread, and all the texts one after the other, on a busy machine. */
const patienceMs = 10_000;
/** Runs in the thread: a pattern that never ends takes nothing with it but the thread. */
const program = `
const { parentPort, workerData } = require('node:worker_threads');
for (const { name, source, flags, texts } of workerData) {
  const pattern = new RegExp(source, flags);
  for (const text of texts) {
    let least = Infinity;
    for (let round = 0; round < 3 && least > ${limitMs}; round++) {
      parentPort.postMessage({ name });
      const start = performance.now();
      for (pattern.lastIndex = 0; ; ) {
        const match = pattern.exec(text);
        if (match === null) break;
        if (match[0] === '') pattern.lastIndex++;
      }
      least = Math.min(least, performance.now() - start);
    }
    if (least > ${limitMs}) parentPort.postMessage({ name, slow: true });
  }
}
parentPort.postMessage({ done: true });
`;
/** The names of those patterns that hostile text makes slow; each is tried in a thread that is ended when it doesn't return. */
async function slowPatterns(patterns) {
    const slow = new Set();
    let left = patterns;
    while (left.length > 0) {
        const stuck = await tryIn(left, slow);
        if (stuck === undefined)
            break;
        slow.add(stuck);
        left = left.slice(left.findIndex(({ name }) => name === stuck) + 1);
    }
    return [...slow];
}
/** Resolves with the name of the pattern that did not return; undefined when all did. */
function tryIn(patterns, slow) {
    const workerData = patterns.map(({ name, pattern, keywords }) => ({
        name,
        source: pattern.source,
        flags: pattern.flags,
        texts: hostileTexts(pattern, keywords),
    }));
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker(program, { eval: true, workerData });
        let current;
        let timer;
        const end = (settle) => {
            clearTimeout(timer);
            void worker.terminate().then(settle);
        };
        const watch = () => {
            clearTimeout(timer);
            timer = setTimeout(() => {
                const stuck = current;
                end(() => {
                    if (stuck === undefined)
                        reject(new errors/* EngineError */.NJ('patterns could not be tried: the thread did not start'));
                    else
                        resolve(stuck);
                });
            }, patienceMs / 10 + (current === undefined ? patienceMs : 0));
        };
        watch();
        worker.on('message', ({ name, slow: isSlow, done }) => {
            current = name ?? current;
            watch();
            if (isSlow && name !== undefined)
                slow.add(name);
            if (done) {
                end(() => {
                    resolve(undefined);
                });
            }
        });
        worker.on('error', (error) => {
            clearTimeout(timer);
            reject(new errors/* EngineError */.NJ(`patterns could not be tried: ${error.message}`));
        });
    });
}
const fill = (piece) => piece.repeat(Math.ceil(textLength / piece.length)).slice(0, textLength);
/** Made of the keywords, and of the very characters that the pattern knows, in the ways that make a pattern try the most. */
function hostileTexts({ source }, keywords) {
    const words = keywords.length > 0 ? keywords.slice(0, 10) : ['key'];
    const known = new Set(['a', 'A', '0', ' ', '\n', '=', '"', ...knownCharacters(source)]);
    const chars = [...known].slice(0, 40);
    return [
        ...words.flatMap((word) => [
            fill(word),
            ...['=', ' ', '"', '.', '\n', ': '].map((glue) => fill(word + glue)),
            `${word}=${'a'.repeat(textLength)}`,
            `${word}="${'a1B'.repeat(textLength / 3)}`,
            `${word}${' '.repeat(textLength)}=`,
        ]),
        ...words.slice(0, 3).flatMap((word) => chars.map((char) => `${word}${fill(char)}\0`)),
        ...chars.map((char) => `${fill(`a${char}`)}\0`),
    ];
}
/** The ends of the ranges, and the characters, that a translated pattern spells. */
function knownCharacters(source) {
    const coded = [...source.matchAll(/\\u\{([0-9a-f]+)\}/g)].map(([, hex = '0']) => String.fromCodePoint(Number.parseInt(hex, 16)));
    const plain = source.replace(/\\u\{[0-9a-f]+\}|\\./g, '').match(/[\w"'=:;,@#-]/g) ?? [];
    return [...coded, ...plain].filter((char) => char < '\u{100}');
}

;// CONCATENATED MODULE: ./src/engines/secrets/custom/characters.ts
/** The highest code point. */
const highest = 0x10ffff;
const digit = [[48, 57]];
const lowerCase = [[97, 122]];
const upperCase = [[65, 90]];
const letter = [...upperCase, ...lowerCase];
const wordChar = [...digit, ...upperCase, [95, 95], ...lowerCase];
const space = [
    [9, 10],
    [12, 13],
    [32, 32],
];
const perl = { d: digit, w: wordChar, s: space };
const posix = {
    alnum: [...digit, ...letter],
    alpha: letter,
    ascii: [[0, 127]],
    blank: [
        [9, 9],
        [32, 32],
    ],
    cntrl: [
        [0, 31],
        [127, 127],
    ],
    digit,
    graph: [[33, 126]],
    lower: lowerCase,
    print: [[32, 126]],
    punct: [
        [33, 47],
        [58, 64],
        [91, 96],
        [123, 126],
    ],
    space: [
        [9, 13],
        [32, 32],
    ],
    upper: upperCase,
    word: wordChar,
    xdigit: [...digit, [65, 70], [97, 102]],
};
/** A code point, as a pattern with the flag `u` spells it. */
const coded = (code) => `\\u{${code.toString(16)}}`;
/** What stands between the brackets of a class; letters in both cases where case doesn't count. */
function spelled(list, { i }) {
    const folded = i
        ? list.flatMap(([from, to]) => [
            [from, to],
            ...shifted(from, to, upperCase, 32),
            ...shifted(from, to, lowerCase, -32),
        ])
        : list;
    return folded.map(([from, to]) => (from === to ? coded(from) : `${coded(from)}-${coded(to)}`)).join('');
}
function shifted(from, to, [[first, last] = [0, -1]], by) {
    const low = Math.max(from, first);
    const high = Math.min(to, last);
    return low <= high ? [[low + by, high + by]] : [];
}
/** Every other code point. */
function complement(list) {
    const result = [];
    let next = 0;
    for (const [from, to] of [...list].sort((a, b) => a[0] - b[0])) {
        if (from > next)
            result.push([next, from - 1]);
        next = Math.max(next, to + 1);
    }
    if (next <= highest)
        result.push([next, highest]);
    return result;
}

;// CONCATENATED MODULE: ./src/engines/secrets/custom/re2.ts

/** A construct of a pattern that has no equal here. */
class PatternError extends Error {
}
const maxRepeat = 1_000;
const maxDepth = 200;
const maxLength = 10_000;
const controls = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };
/**
 * An RE2 pattern (https://github.com/google/re2/wiki/Syntax), as Go and so gitleaks have them, for the engine of JavaScript. Throws
 * `PatternError` naming what is not RE2 or can't be said here.
 */
function translate(pattern) {
    if (pattern.length > maxLength)
        throw new PatternError(`more than ${maxLength} characters`);
    const parser = new Parser(pattern);
    const { source, width } = parser.alternatives({ i: false, m: false, s: false, U: false }, 0);
    if (!parser.done)
        throw new PatternError(`an unmatched ) at ${parser.at}`);
    try {
        new RegExp(source, 'u');
    }
    catch {
        throw new PatternError('a construct that is not RE2');
    }
    return { source, width, groups: parser.groups, secretGroup: parser.secretGroup };
}
class Parser {
    at = 0;
    groups = 0;
    secretGroup;
    #text;
    constructor(text) {
        this.#text = unquote(text);
    }
    get done() {
        return this.at >= this.#text.length;
    }
    alternatives(given, depth) {
        if (depth > maxDepth)
            throw new PatternError('groups nested too deeply');
        let flags = given;
        const branches = [];
        let branch = '';
        let width = 0;
        let widest = 0;
        while (!this.done && !this.#sees(')')) {
            if (this.#take('|')) {
                branches.push(branch);
                widest = Math.max(widest, width);
                branch = '';
                width = 0;
                continue;
            }
            const inline = /^\(\?([imsU]*)(?:-([imsU]+))?\)/.exec(this.#rest());
            if (inline) {
                this.at += inline[0].length;
                flags = withFlags(flags, inline[1] ?? '', inline[2] ?? '');
                continue;
            }
            const part = this.#quantified(flags, depth);
            branch += part.source;
            width += part.width;
        }
        return { source: [...branches, branch].join('|'), width: Math.max(widest, width) };
    }
    #quantified(flags, depth) {
        let part = this.#atom(flags, depth);
        for (let first = true;; first = false) {
            const quantifier = /^(?:[*+?]|\{(\d{1,5})(?:(,)(\d{0,5}))?\})/.exec(this.#rest());
            if (!quantifier)
                return part;
            if (!first)
                throw new PatternError(`a doubled quantifier at ${this.at}`);
            this.at += quantifier[0].length;
            const lazy = this.#take('?') !== flags.U;
            const [sign = '', least, comma, most] = quantifier;
            const upper = sign === '?'
                ? 1
                : least === undefined
                    ? Infinity
                    : comma === undefined
                        ? Number(least)
                        : most
                            ? Number(most)
                            : Infinity;
            if (Number(least ?? 0) > maxRepeat || (upper !== Infinity && upper > maxRepeat))
                throw new PatternError(`a repetition of more than ${maxRepeat}`);
            const isAtom = part.width > 0 && /^(?:[^\\]|\[(?:[^\\\]]|\\.)*\]|\\u\{[\da-f]+\})$/u.test(part.source);
            const atom = isAtom ? part.source : `(?:${part.source})`;
            part = { source: `${atom}${sign}${lazy ? '?' : ''}`, width: part.width === 0 ? 0 : part.width * upper };
        }
    }
    #atom(flags, depth) {
        const char = this.#next();
        switch (char) {
            case '(':
                return this.#group(flags, depth);
            case '[':
                return { source: this.#class(flags), width: 1 };
            case '.':
                return { source: flags.s ? '[^]' : '[^\\n]', width: 1 };
            case '^':
                return { source: flags.m ? '(?<![^\\n])' : '^', width: 0 };
            case '$':
                return { source: flags.m ? '(?![^\\n])' : '$', width: 0 };
            case '*':
            case '+':
            case '?':
                throw new PatternError(`nothing to repeat at ${this.at - 1}`);
            case '\\':
                return this.#escape(flags);
            default:
                return { source: literal(char, flags), width: 1 };
        }
    }
    #group(flags, depth) {
        let inner = flags;
        let open = '(';
        const head = /^\?(?:P?<([A-Za-z_]\w*)>|([imsU]*)(?:-([imsU]+))?:)/.exec(this.#rest());
        if (head) {
            this.at += head[0].length;
            if (head[1] === undefined) {
                open = '(?:';
                inner = withFlags(flags, head[2] ?? '', head[3] ?? '');
            }
        }
        else if (this.#sees('?')) {
            throw new PatternError(`(${this.#rest().slice(0, 3)} at ${this.at - 1}, which RE2 does not have`);
        }
        if (open === '(') {
            this.groups++;
            if (head?.[1] === 'secret')
                this.secretGroup = this.groups;
        }
        const { source, width } = this.alternatives(inner, depth + 1);
        if (!this.#take(')'))
            throw new PatternError('a group that is not closed');
        return { source: `${open}${source})`, width };
    }
    #escape(flags) {
        const rest = this.#rest();
        const kind = rest[0] ?? '';
        if (kind === 'A' || kind === 'z' || kind === 'b' || kind === 'B') {
            this.at++;
            return { source: { A: '^', z: '$', b: '\\b', B: '\\B' }[kind], width: 0 };
        }
        const set = this.#setEscape();
        if (set !== undefined)
            return { source: typeof set === 'string' ? set : `[${spelled(set, flags)}]`, width: 1 };
        return { source: literal(String.fromCodePoint(this.#charEscape()), flags), width: 1 };
    }
    /** `\d`, `\W`, `\pL`, `\P{Greek}`; undefined when the escape is one of a character. */
    #setEscape() {
        const rest = this.#rest();
        const known = perl[rest[0]?.toLowerCase() ?? ''];
        if (known) {
            this.at++;
            return /^[a-z]/.test(rest) ? known : complement(known);
        }
        const unicode = /^([pP])(?:\{(\^?)(\w+)\}|(\w))/.exec(rest);
        if (!unicode)
            return undefined;
        this.at += unicode[0].length;
        const [, kind, not, long, short] = unicode;
        const name = long ?? short ?? '';
        const escape = (kind === 'P') === (not === '^') ? 'p' : 'P';
        return `\\${escape}{${name.length <= 2 ? name : `Script=${name}`}}`;
    }
    #charEscape() {
        const match = /^(?:x([\dA-Fa-f]{2})|x\{([\dA-Fa-f]{1,6})\}|([0-7]{3}|0[0-7]{0,2})|([aftnrv])|([^A-Za-z0-9]))/su.exec(this.#rest());
        if (!match) {
            const what = this.#rest()[0];
            throw new PatternError(what === undefined ? 'a \\ at the end' : `\\${what} at ${this.at - 1}, which RE2 does not have`);
        }
        this.at += match[0].length;
        const [, hex2, hex, octal, control, char] = match;
        const code = hex2 ?? hex;
        const value = code !== undefined
            ? Number.parseInt(code, 16)
            : octal !== undefined
                ? Number.parseInt(octal, 8)
                : control !== undefined
                    ? (controls[control] ?? 0)
                    : (char?.codePointAt(0) ?? 0);
        if (value > highest)
            throw new PatternError(`\\x{${hex ?? ''}}, which is no character`);
        return value;
    }
    #class(flags) {
        const negated = this.#take('^');
        let inside = '';
        for (let first = true; first || !this.#sees(']'); first = false) {
            if (this.done)
                throw new PatternError('a [ that is not closed');
            const named = /^\[:(\^?)(\w+):\]/.exec(this.#rest());
            if (named) {
                const known = posix[named[2] ?? ''];
                if (!known)
                    throw new PatternError(`the class ${named[0]}`);
                this.at += named[0].length;
                inside += spelled(named[1] === '^' ? complement(known) : known, flags);
                continue;
            }
            const from = this.#classChar();
            if (typeof from !== 'number') {
                inside += typeof from === 'string' ? from : spelled(from, flags);
                continue;
            }
            let to = from;
            if (this.#sees('-') && this.#text[this.at + 1] !== ']' && this.at + 1 < this.#text.length) {
                this.at++;
                to = this.#classChar();
            }
            if (typeof to !== 'number' || to < from)
                throw new PatternError(`a range out of order before ${this.at}`);
            inside += spelled([[from, to]], flags);
        }
        this.at++;
        return `[${negated ? '^' : ''}${inside}]`;
    }
    #classChar() {
        const char = this.#next();
        if (char !== '\\')
            return char.codePointAt(0) ?? 0;
        return this.#setEscape() ?? this.#charEscape();
    }
    #rest() {
        return this.#text.slice(this.at);
    }
    #sees(char) {
        return this.#text[this.at] === char;
    }
    #take(char) {
        if (!this.#sees(char))
            return false;
        this.at++;
        return true;
    }
    #next() {
        const char = String.fromCodePoint(this.#text.codePointAt(this.at) ?? 0);
        this.at += char.length;
        return char;
    }
}
/** `\Q…\E` with each of its characters escaped by itself. */
function unquote(text) {
    return text.replace(/\\(?:Q(?<quoted>.*?)(?:\\E|$)|.)/gs, (escape, quoted) => quoted === undefined ? escape : quoted.replace(/[^A-Za-z0-9\s]/g, String.raw `\$&`));
}
function withFlags(flags, on, off) {
    const next = { ...flags };
    for (const [names, value] of [
        [on, true],
        [off, false],
    ])
        for (const name of names)
            if (name === 'i' || name === 'm' || name === 's' || name === 'U')
                next[name] = value;
    return next;
}
/** Case is spelled out: a flag for a part of a pattern is newer than the oldest Node that this runs on. */
function literal(char, { i }) {
    if (i && /[^\0-\x7f]/.test(char) && char.toLowerCase() !== char.toUpperCase())
        throw new PatternError(`${char} in either case`);
    if (i && /[A-Za-z]/.test(char))
        return `[${char.toLowerCase()}${char.toUpperCase()}]`;
    return /[\w\s"'<>=:;,&%#@!~`]/.test(char) && char !== '\n' ? char : coded(char.codePointAt(0) ?? 0);
}

// EXTERNAL MODULE: ./src/engines/secrets/randomness.ts
var randomness = __webpack_require__(91669);
;// CONCATENATED MODULE: ./src/engines/secrets/custom/rule.ts


/** As far from a keyword a match reaches at most, and as long as it is, where the pattern itself does not bound it. */
const maxReach = 4_096;
/** The keyword may stand beside the match. */
const besideKeyword = 256;
/** A rule of the policy as the engine has them. Throws `PatternError` naming the rule and what can't be translated. */
function toRule(rule) {
    const pattern = named(rule.id, () => translate(rule.pattern));
    const group = rule['secret-group'] ?? pattern.secretGroup;
    if (group !== undefined && group > pattern.groups)
        throw new PatternError(`rule ${rule.id}: secret-group ${group}, where the pattern has ${pattern.groups}`);
    const { path: wanted, entropy: bits } = rule;
    const inPath = wanted === undefined ? undefined : named(rule.id, () => compile(wanted));
    return {
        id: rule.id,
        provider: 'Policy',
        title: rule.title,
        evidence: 'format',
        severity: rule.severity,
        why: rule.why ?? 'The policy of this repository says that it is a secret.',
        revoke: rule.revoke ?? 'Revoke it where it was issued, and read the next one from the environment or a secret manager.',
        docs: rule.docs ?? 'https://owasp.org/www-community/vulnerabilities/Use_of_hard-coded_password',
        matchers: [
            {
                keywords: rule.keywords.every(isAscii) ? rule.keywords.map((word) => word.toLowerCase()) : [],
                pattern: new RegExp(pattern.source, 'dgu'),
                at: { reach: Math.min(maxReach, pattern.width + besideKeyword), group },
            },
        ],
        accept: (candidate) => (inPath === undefined || inPath.test(candidate.path)) && (bits === undefined || (0,randomness/* entropy */.Ue)(candidate.value) > bits),
    };
}
const isAscii = (text) => /^[\x20-\x7e]+$/.test(text);
function named(id, make) {
    try {
        return make();
    }
    catch (error) {
        if (error instanceof PatternError)
            throw new PatternError(`rule ${id}: ${error.message}`);
        throw error;
    }
}
const compile = (pattern) => new RegExp(translate(pattern).source, 'u');
/** Whether an allowance holds for what was found; rules it doesn't name are not asked about here. */
function allows(allow) {
    const regexes = allow.regexes.map(compile);
    const paths = allow.paths.map(compile);
    const stopwords = allow.stopwords.map((word) => word.toLowerCase());
    const reasons = [];
    if (regexes.length > 0)
        reasons.push((candidate) => regexes.some((regex) => regex.test(targetOf(allow.target, candidate))));
    if (paths.length > 0)
        reasons.push(({ path }) => paths.some((pattern) => pattern.test(path)));
    if (stopwords.length > 0) {
        reasons.push(({ value }) => {
            const lower = value.toLowerCase();
            return stopwords.some((word) => lower.includes(word));
        });
    }
    return (candidate) => reasons.length > 0 &&
        (allow.condition === 'and'
            ? reasons.every((holds) => holds(candidate))
            : reasons.some((holds) => holds(candidate)));
}
function targetOf(target, { value, text, start, end, matchStart, matchEnd }) {
    if (target === 'secret')
        return value;
    if (target === 'match')
        return text.slice(matchStart, matchEnd);
    const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    const to = text.indexOf('\n', end);
    // A line may be a whole file.
    return text.slice(Math.max(from, start - maxReach), Math.min(to === -1 ? text.length : to, end + maxReach));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/engines/secrets/custom/gitleaks.ts


const gitleaks_text = schemas/* string */.YjP().max(10_000);
const texts = schemas/* array */.YOg(gitleaks_text).max(10_000).default([]);
const allowlistSchema = schemas/* strictObject */.rej({
    description: gitleaks_text.optional(),
    condition: schemas/* enum */.k5n(['OR', 'AND', 'or', 'and', '||', '&&']).default('OR'),
    commits: texts,
    paths: texts,
    regexTarget: schemas/* enum */.k5n(['secret', 'match', 'line', '']).default(''),
    regexes: texts,
    stopwords: texts,
    targetRules: texts,
});
const ruleSchema = schemas/* strictObject */.rej({
    id: gitleaks_text.min(1),
    description: gitleaks_text.optional(),
    regex: gitleaks_text.optional(),
    path: gitleaks_text.optional(),
    secretGroup: schemas/* int */.Whr().min(0).max(100).default(0),
    entropy: schemas/* number */.aig().min(0).max(8).default(0),
    keywords: texts,
    tags: texts,
    severity: gitleaks_text.optional(),
    skipReport: schemas/* boolean */.zMY().optional(),
    allowlist: allowlistSchema.optional(),
    allowlists: schemas/* array */.YOg(allowlistSchema).default([]),
});
const configSchema = schemas/* strictObject */.rej({
    title: gitleaks_text.optional(),
    description: gitleaks_text.optional(),
    minVersion: gitleaks_text.optional(),
    extend: schemas/* strictObject */.rej({
        useDefault: schemas/* boolean */.zMY().optional(),
        disabledRules: texts,
        path: gitleaks_text.optional(),
        url: gitleaks_text.optional(),
    })
        .default({ disabledRules: [] }),
    rules: schemas/* array */.YOg(ruleSchema).max(2_000).default([]),
    allowlist: allowlistSchema.optional(),
    allowlists: schemas/* array */.YOg(allowlistSchema).default([]),
});
/**
 * The rules and allowlists of a `.gitleaks.toml`, parsed, as a policy has them. The built-in rules always apply, whether it extends
 * the default or not. Throws `PolicyError` naming what is not understood: `name` is how messages call the file.
 */
function readGitleaks(parsed, name) {
    const result = configSchema.safeParse(parsed);
    if (!result.success) {
        const issues = result.error.issues.map(({ path, message }) => `${name}: ${path.join('.') || 'the file'}: ${message}`);
        throw new errors/* PolicyError */.pn(issues.slice(0, 10).join('\n'));
    }
    const { extend, rules, allowlist, allowlists } = result.data;
    const refuse = (what) => {
        throw new errors/* PolicyError */.pn(`${name}: ${what}`);
    };
    if (extend.path !== undefined || extend.url !== undefined)
        refuse('extend.path and extend.url are not read; put the rules into this file');
    if (extend.disabledRules.length > 0)
        refuse('extend.disabledRules names rules of gitleaks, and the built-in ones are others; waive what they find');
    return {
        rules: rules
            .filter(({ skipReport }) => skipReport !== true)
            .map((rule) => ({
            id: rule.id,
            title: rule.description?.slice(0, 200) ?? rule.id,
            pattern: rule.regex ?? refuse(`rule ${rule.id}: has no regex; rules that go by the path alone are not supported`),
            keywords: rule.keywords,
            severity: 'high',
            ...(rule.entropy > 0 && { entropy: rule.entropy }),
            ...(rule.secretGroup > 0 && { 'secret-group': rule.secretGroup }),
            ...(rule.path !== undefined && { path: rule.path }),
            allow: [...(rule.allowlist ? [rule.allowlist] : []), ...rule.allowlists].map(allowOf),
        })),
        allow: [...(allowlist ? [allowlist] : []), ...allowlists].map(allowOf),
    };
}
/** Its commits are not asked about: a secret in one of them is found, and can be waived. */
function allowOf(list) {
    const all = /and|&&/i.test(list.condition);
    return {
        reason: list.description ?? 'gitleaks allowlist',
        rules: list.targetRules,
        regexes: list.regexes,
        target: list.regexTarget === '' ? 'secret' : list.regexTarget,
        paths: list.paths,
        // With a commit that must fit too, none of the rest allows anything.
        ...(all && list.commits.length > 0 ? { regexes: [], paths: [], stopwords: [] } : { stopwords: list.stopwords }),
        condition: all ? 'and' : 'or',
    };
}

;// CONCATENATED MODULE: ./src/engines/secrets/custom/toml.ts

/** Deeper than any configuration that a person wrote. */
const toml_maxDepth = 50;
/** TOML as plain data. Throws `PolicyError` naming the file, the line and the column. */
async function parseToml(bytes, name) {
    const { parse, TomlError } = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        return parse(text, { maxDepth: toml_maxDepth, unsafeKeyBehaviour: 'throw' });
    }
    catch (error) {
        const place = error instanceof TomlError ? `${name}:${error.line}:${error.column}` : name;
        throw new errors/* PolicyError */.pn(`${place}: ${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? ''}`);
    }
}

;// CONCATENATED MODULE: ./src/engines/secrets/custom/index.ts







/**
 * Rules and allowances of a policy, as `createSecretsEngine` takes them. Throws `PolicyError` where one can't be translated or has
 * the id of another rule.
 */
function compileRules({ rules, allow }) {
    const builtIn = new Set(secrets_rules/* secretRules */.W.map(({ id }) => id));
    const ids = new Set(builtIn);
    for (const { id } of rules) {
        if (builtIn.has(id))
            throw new errors/* PolicyError */.pn(`rule ${id}: a built-in rule has this id, and holds beside yours; give yours another`);
        if (ids.has(id))
            throw new errors/* PolicyError */.pn(`rule ${id}: there is another rule of that id`);
        ids.add(id);
    }
    const unknown = allow.flatMap((each) => each.rules).find((id) => !ids.has(id));
    if (unknown !== undefined)
        throw new errors/* PolicyError */.pn(`allow: there is no rule ${unknown}`);
    try {
        const ofRules = rules.flatMap(({ id, allow: entries }) => entries.map((entry) => ({ ...entry, rules: [id] })));
        return {
            rules: rules.map(toRule),
            allowances: [...allow, ...ofRules].map((entry) => {
                const holds = allows(entry);
                return {
                    name: entry.reason,
                    holds: (match, rule) => (entry.rules.length === 0 || entry.rules.includes(rule.id)) && holds(match),
                };
            }),
        };
    }
    catch (error) {
        if (error instanceof PatternError)
            throw new errors/* PolicyError */.pn(error.message);
        throw error;
    }
}
/** Tries every pattern on hostile text, in a thread that can be ended. Throws `PolicyError` naming those that are slow on it. */
async function ensureFast({ rules }) {
    const patterns = rules.flatMap(({ id, matchers }) => matchers.map(({ pattern, keywords }) => ({ name: id, pattern, keywords })));
    const slow = await slowPatterns(patterns);
    if (slow.length > 0) {
        throw new errors/* PolicyError */.pn(slow
            .map((id) => `rule ${id}: its pattern takes too long on hostile text: bound what repeats, and don't repeat what repeats`)
            .join('\n'));
    }
}


/***/ })

};
