export const id = 2964;
export const ids = [2964,8887];
export const modules = {

/***/ 8887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSecretsEngine: () => (/* binding */ createSecretsEngine),
  maskSecret: () => (/* reexport */ maskSecret)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(4879);
;// CONCATENATED MODULE: ./src/engines/secrets/automaton.ts
/**
 * Builds an automaton for lower-case ASCII keywords; ASCII letters of the text match in either case.
 *
 * Source: Aho and Corasick 1975, as a table of all transitions over classes of characters. States that end a keyword have the
 * highest numbers, so that the inner loop is one look-up and one comparison a character.
 */
function buildAutomaton(keywords) {
    const classOf = new Uint8Array(128);
    let classes = 1;
    for (const char of new Set(keywords.join(''))) {
        classOf[char.charCodeAt(0)] = classes;
        classOf[char.toUpperCase().charCodeAt(0)] = classes++;
    }
    const trie = buildTrie(keywords, classOf, classes);
    const { table, firstFinal, outputs } = number(trie, classes);
    return {
        search(text, found) {
            let state = 0;
            for (let i = 0; i < text.length; i++) {
                const code = text.charCodeAt(i);
                state = table[state + (code < 128 ? (classOf[code] ?? 0) : 0)] ?? 0;
                if (state < firstFinal)
                    continue;
                for (const keyword of outputs[(state - firstFinal) / classes] ?? [])
                    if (!found(keyword, i + 1))
                        return;
            }
        },
    };
}
/** The trie with its failure transitions already followed. */
function buildTrie(keywords, classOf, classes) {
    const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
    const next = new Int32Array(most * classes);
    const ends = [[]];
    keywords.forEach((keyword, index) => {
        let state = 0;
        for (let i = 0; i < keyword.length; i++) {
            const slot = state * classes + (classOf[keyword.charCodeAt(i)] ?? 0);
            state = next[slot] ?? 0;
            if (state === 0) {
                state = ends.push([]) - 1;
                next[slot] = state;
            }
        }
        ends[state]?.push(index);
    });
    // Breadth first: a state's failure state is nearer to the root, and so complete when it is asked.
    const failure = new Int32Array(ends.length);
    const queue = [0];
    for (const state of queue) {
        for (let c = 0; c < classes; c++) {
            const slot = state * classes + c;
            const child = next[slot] ?? 0;
            const fallback = state === 0 ? 0 : (next[(failure[state] ?? 0) * classes + c] ?? 0);
            if (child === 0) {
                next[slot] = fallback;
                continue;
            }
            failure[child] = fallback;
            ends[child]?.push(...(ends[fallback] ?? []));
            queue.push(child);
        }
    }
    return { next, states: ends.length, ends };
}
/** Renumbers the states, those that end a keyword last, and multiplies each by the row length once and for all. */
function number(trie, classes) {
    const states = [...trie.ends.keys()];
    const isFinal = (state) => (trie.ends[state]?.length ?? 0) > 0;
    const order = [...states.filter((state) => !isFinal(state)), ...states.filter(isFinal)];
    const newNumber = new Int32Array(trie.states);
    order.forEach((state, index) => (newNumber[state] = index));
    const table = new Int32Array(trie.states * classes);
    order.forEach((state, index) => {
        for (let c = 0; c < classes; c++)
            table[index * classes + c] = (newNumber[trie.next[state * classes + c] ?? 0] ?? 0) * classes;
    });
    const finals = order.filter(isFinal);
    return {
        table,
        firstFinal: (order.length - finals.length) * classes,
        outputs: finals.map((state) => trie.ends[state] ?? []),
    };
}

;// CONCATENATED MODULE: ./src/engines/secrets/near.ts
/** Ranges of a text, merged as they are added; they must come in order of their ends. */
class Ranges {
    list = [];
    #length;
    constructor(length) {
        this.#length = length;
    }
    add(from, to) {
        const range = { from: Math.max(0, from), to: Math.min(this.#length, to) };
        for (let last = this.list.at(-1); last !== undefined && last.to >= range.from; last = this.list.at(-1)) {
            range.from = Math.min(range.from, last.from);
            range.to = Math.max(range.to, last.to);
            this.list.pop();
        }
        this.list.push(range);
        return this;
    }
}
/** A pattern that nothing bounds is tried on so much text at once, in characters. */
const sliceLength = 8_192;
/**
 * What a matcher with `Near` finds in those ranges, slice by slice; undefined after each slice, so that the caller can look at
 * the clock. Slices overlap by the longest match.
 */
function* searchNear({ pattern, at }, text, ranges) {
    if (typeof at !== 'object')
        return;
    let seen = -1;
    for (const { from: first, to: last } of ranges.list) {
        for (let from = first;;) {
            const to = Math.min(last, from + Math.max(sliceLength, 2 * at.reach));
            // One character more, so that what looks back sees whether a word or the text begins here.
            const lead = Math.min(1, from);
            const slice = text.slice(from - lead, to);
            const shift = from - lead;
            pattern.lastIndex = lead;
            for (let match = pattern.exec(slice); match !== null; match = pattern.exec(slice)) {
                if (match[0] === '') {
                    pattern.lastIndex++;
                    continue;
                }
                const matchStart = match.index + shift;
                const matchEnd = matchStart + match[0].length;
                // Cut off by the slice, or found in the one before.
                if ((matchEnd === to && to < last) || matchStart <= seen)
                    continue;
                const span = secretOf(match, at.group);
                if (span === undefined)
                    continue;
                seen = matchStart;
                const [start, end] = [span[0] + shift, span[1] + shift];
                yield { value: text.slice(start, end), start, end, matchStart, matchEnd, groups: match.groups ?? {} };
            }
            yield undefined;
            if (to === last)
                break;
            from = to - at.reach;
        }
    }
}
function secretOf(match, group) {
    const spans = match.indices ?? [];
    const span = group === undefined ? (spans.slice(1).find((each) => isFilled(each)) ?? spans[0]) : spans[group];
    return isFilled(span) ? span : undefined;
}
/** A group that took no part has no span, whatever the type says. */
const isFilled = (span) => span !== undefined && span[1] > span[0];

;// CONCATENATED MODULE: ./src/engines/secrets/mask.ts
const shownCharacters = 4;
/** How a secret is written in any output: at most its first four characters (never more than a quarter of it) and its length. */
function maskSecret(value) {
    const shown = value.slice(0, Math.min(shownCharacters, Math.floor(value.length / 4)));
    return `${shown.replace(/[^\x21-\x7e]/g, '?')}…(${value.length} characters)`;
}

// EXTERNAL MODULE: ./src/engines/secrets/paths.ts
var paths = __webpack_require__(7929);
// EXTERNAL MODULE: ./src/engines/secrets/placeholder.ts
var placeholder = __webpack_require__(6416);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/engines/secrets/published.ts

/** SHA-256 of credentials that their makers publish as examples or for a local emulator: they open nothing that isn't open to all. */
const published = new Set([
    // Azurite and the storage emulator: the account key of devstoreaccount1.
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
    // Azure Cosmos DB emulator: the account key.
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
    // MinIO playground (play.min.io): the secret key.
    'df452eef23e8cf2c74af54c0c7419c05a5ec70ef4d5c2eb04082b02af8c55598',
    // MinIO playground (play.min.io): the access key.
    '1bbb9293c38acc5e510d904495845d532df64a9e5996b2ec7c86cc2e2ac33b5a',
    // Supabase CLI: anon key of the local demo.
    'bf1725a8f98bea37e88618702e725ba84bd8acdb2647c5e0ed638bfd685791cf',
    // Supabase CLI: service_role key of the local demo.
    '70541e07fd4f900b66e289f5be55c85f9bef1def4924a5b0c518c45ea1688c12',
    // Supabase CLI: secret key of the local stack.
    'c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd',
    // Supabase with Docker: service_role key of the example configuration.
    '2359b281e1fa0ec38bb10316e2b0e3a7b960fe5d271ee75a4735ff1b313a222c',
    // Stripe documentation, API reference.
    '2cafc0970149a84f3b9e62eaf169f36f59907a3b3e31f7b82e68c69cd27f7326',
    // Stripe documentation, API reference, the older key.
    'f2d6ca16515033e5dce14eba840b979d27b5cbae24bb3e5bf484339667f86397',
    // Stripe documentation, guides.
    '2d1f7723aabc5c7a51fcdc2463c99b5f3fdbc57cf3134db4ac12913c35976e6f',
    // Stripe documentation, guides.
    '7e8de44ea9ecf6d53415c90f5b249a8591f7abafbf7d65a2c0d855afeca3ec09',
    // Stripe documentation, guides.
    '69e5a07ccf06bc5ae16c94f439748a583c4ed8d61b1fc96d0f0efa27a1bd9602',
    // Slack documentation, oauth.v2.access.
    '2ddc147f3a3b5a1722b8ed6be3c45c49a7156b17fca5d11410137a6d04def6eb',
    // Slack documentation, users.identity.
    '60c2276a452dbd1213ea75d7d08b51c1189b5037fc7781a2392f89a71a3f891e',
    // Slack documentation, oauth.access.
    '0d7e920845ed342366272f0820bd896fce97ab221706b36b402b2a5173683ea7',
    // RFC 7515, appendix A.1: the token.
    '8d4ef6536dc8895f256c1e0d95dcd19763036732d64a095e44a90ed444267ad3',
    // RFC 7515, appendix A.1: the key.
    '8b1b17a9740c068accab5c3d0d652c8e3cc13206e70bb73b42ea41d4c2de3c12',
    // RFC 7517, appendix A.2: the private exponent of the RSA key.
    '2e4ff57e9c832edab47dcc5a7ba5ef544a7c42b526248e088a8ae374d3c19677',
    // RFC 7517, appendix A.2: the private value of the EC key.
    'a45404ae333dd955dcff82cf28972e0f81b1e673cb70e2fc2d7d0d4c42a893bc',
    // RFC 7617: Aladdin and his open sesame.
    'cf4d418ed3de92d71f767db5391d5a2dacd40e1ce49e75d1137e2ecf4982d844',
    // GitHub documentation, authorizing OAuth apps.
    'bc3ae723f57c6b9e3fd80b699fcc420f6074b0b1718039669d22631d508ac0a7',
    // GitHub documentation, refreshing user access tokens.
    '82e74299544e00738f9c0acb69b1eb348b3e20ffcfabcb34779bd37590fead6c',
    // Tailscale documentation, key prefixes.
    '3b27e79a6d4dcff8766f6ff4f49503bd05aaf6efc852bba25cfbd697f87c09a9',
    // RFC 6749: the access token.
    '6c96130f130ab0d6d158397e24d2bcc1c9a5e73ae081f6e983f1c7b545d24a4c',
    // RFC 6749: the refresh token.
    '00cf4c781dc37003f7c7dd7d4c9a6ef1e0f4c62d9a291aa8bc398774e3fefd32',
    // RFC 6749: the basic credentials of the client.
    'ca7459e2b26776de081b9a07e40227fd6cff232a1e3233ff6b6aa6d036ca9981',
    // RFC 5849: the client's access token.
    '9d03b692e941d5ace207a9f8048834439f6de98e5c6c1590c22c4f4577c88a42',
    // PyJWT's readme: the token.
    'bf145d9380bbe05bdc1a72525796b224f8a8c93ae0e9e102eafbc255ac1af9e8',
]);
/** Whether `value`, whole, is such a credential. */
function isPublished(value) {
    return published.has((0,external_node_crypto_.createHash)('sha256').update(value).digest('hex'));
}

// EXTERNAL MODULE: ./src/engines/secrets/rule.ts
var rule = __webpack_require__(907);
;// CONCATENATED MODULE: ./src/engines/secrets/engine.ts








/** A path whose format takes values without quotes: what `mask` assumes, so as to miss nothing. */
const anyFormat = '.env';
/** How many keyword hits go between two looks at the clock; a hit costs microseconds. */
const hitsPerClock = 512;
/** An engine for `rules`, without what `allowed` accepts. Its automata are built on first use and live as long as the engine. */
function createEngine(rules, allowed = () => false) {
    let every;
    let byFormat;
    const scanUntil = (text, path, { deadline, formatOnly = false }) => {
        const { automaton, keywords, anywhere } = formatOnly || (0,paths/* isLockFile */.ue)(path)
            ? (byFormat ??= buildPrefilter(rules, ({ evidence }, { selfEvident = evidence === 'format' }) => selfEvident))
            : (every ??= buildPrefilter(rules));
        const readable = (0,paths/* hasEscapes */.Tl)(path) ? (0,paths/* blankEscapes */.P)(text) : text;
        const found = [];
        const near = new Map();
        const take = (user, candidate) => {
            const match = candidate && judge(user.rules, candidate);
            if (match && !allowed(candidate, match.rule))
                found.push(match);
        };
        let hits = 0;
        let complete = true;
        automaton.search(readable, (index, end) => {
            const keyword = keywords[index];
            for (const user of keyword?.users ?? []) {
                const { at } = user.matcher;
                const start = end - (keyword?.text.length ?? 0);
                if (typeof at === 'object') {
                    let ranges = near.get(user);
                    if (ranges === undefined)
                        near.set(user, (ranges = new Ranges(readable.length)));
                    ranges.add(start - at.reach, end + at.reach);
                    continue;
                }
                take(user, candidateAt(user.matcher, readable, at === 'after' ? end : start - at, path));
            }
            if (++hits % hitsPerClock === 0 && performance.now() > deadline)
                complete = false;
            return complete;
        });
        for (const user of anywhere)
            near.set(user, new Ranges(readable.length).add(0, readable.length));
        for (const [user, ranges] of near) {
            for (const span of searchNear(user.matcher, readable, ranges)) {
                complete &&= performance.now() <= deadline;
                if (!complete)
                    break;
                take(user, span && { ...span, text: readable, path });
            }
        }
        const matches = withoutOverlaps(found)
            .filter(({ refuted }) => !refuted)
            // Escapes are blanked for the search only: the value is what stands in the file.
            .map(({ rule, start, end }) => ({ rule, start, end, value: text.slice(start, end) }))
            .filter(({ value }) => !isPublished(value));
        return { matches, complete };
    };
    return {
        rules,
        scanUntil,
        scanText: (text, path) => scanUntil(text, path, { deadline: Infinity }).matches,
        mask: (line) => {
            const { matches } = scanUntil((0,paths/* blankEscapes */.P)(line), anyFormat, { deadline: Infinity });
            let masked = '';
            let from = 0;
            for (const { start, end } of matches) {
                masked += line.slice(from, start) + maskSecret(line.slice(start, end));
                from = end;
            }
            return masked + line.slice(from);
        },
    };
}
function buildPrefilter(rules, counts = () => true) {
    const byMatcher = new Map();
    for (const rule of rules) {
        for (const matcher of rule.matchers.filter((each) => counts(rule, each))) {
            const user = byMatcher.get(matcher);
            if (user === undefined)
                byMatcher.set(matcher, { matcher, rules: [rule] });
            else
                user.rules.push(rule);
        }
    }
    const users = new Map();
    for (const user of byMatcher.values()) {
        for (const keyword of user.matcher.keywords) {
            const list = users.get(keyword);
            if (list === undefined)
                users.set(keyword, [user]);
            else
                list.push(user);
        }
    }
    const keywords = [...users].map(([text, list]) => ({ text, users: list }));
    const anywhere = [...byMatcher.values()].filter(({ matcher }) => matcher.keywords.length === 0);
    return { automaton: buildAutomaton(keywords.map(({ text }) => text)), keywords, anywhere };
}
function candidateAt(matcher, text, offset, path) {
    if (offset < 0)
        return undefined;
    matcher.pattern.lastIndex = offset;
    const match = matcher.pattern.exec(text);
    const span = match?.indices?.groups?.secret;
    if (match?.groups === undefined || span === undefined)
        return undefined;
    const [start, end] = span;
    const value = text.slice(start, end);
    if ((0,placeholder/* isPlaceholder */.wK)(value))
        return undefined;
    const [matchStart, matchEnd] = [match.index, match.index + match[0].length];
    const candidate = { value, text, start, end, matchStart, matchEnd, groups: match.groups, path };
    return (matcher.accept?.(candidate) ?? true) ? candidate : undefined;
}
/** The first of the rules that accepts what their matcher found. */
function judge(rules, candidate) {
    const { start, end, value } = candidate;
    for (const rule of rules) {
        if (rule.checksum?.(candidate) === false)
            return { rule, start, end, value, refuted: true };
        if (rule.accept?.(candidate) ?? true)
            return { rule, start, end, value, refuted: false };
    }
    return undefined;
}
/** Of matches that share characters the one with the best evidence stays, then the graver, then the longest. */
function withoutOverlaps(found) {
    const kept = [];
    for (const match of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || match.start >= last.end)
            kept.push(match);
        else if (rank(match) < rank(last))
            kept[kept.length - 1] = match;
    }
    return kept;
}
function rank(match) {
    return rule/* evidences */.r.indexOf(match.rule.evidence) * finding/* severities */.gO.length + finding/* severities */.gO.indexOf(match.rule.severity);
}

// EXTERNAL MODULE: ./src/engines/secrets/rules/index.ts + 29 modules
var rules = __webpack_require__(8481);
;// CONCATENATED MODULE: ./src/engines/secrets/index.ts



/**
 * An engine with the built-in rules and `extra` ones; what `allowed` accepts is no secret, whoever found it. Making one is cheap; its
 * prefilter is compiled on first use, once per engine.
 */
function createSecretsEngine(extra = [], allowed = () => false) {
    return createEngine([...rules/* secretRules */.W, ...extra], allowed);
}


/***/ }),

/***/ 907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidences)
/* harmony export */ });
/**
 * What kind of evidence a rule has, from strongest to weakest: the token's own format, a known format beside its provider's
 * name, or only a name that says "secret". Where two rules claim the same characters, the stronger evidence wins.
 */
const evidences = ['format', 'context', 'generic'];


/***/ }),

/***/ 5112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ lineComment)
/* harmony export */ });
/** By the end of a file's name, or the whole of it: what begins a comment that goes on to the end of its line. */
const introducers = [
    [/(?:\.(?:ya?ml|toml|sh|bash|zsh|fish|env|rb|r|pl|tf|tfvars|hcl|jl|nix|graphql|awk|ps1|mk|cmake|conf|properties|dockerfile)|(?:^|\/)(?:\.env(?:\..*)?|makefile|dockerfile|containerfile|gemfile|rakefile|jenkinsfile|procfile|\.gitignore))$/i, /#/y],
    [/\.(?:[cm]?[jt]sx?|java|go|c|h|cc|cpp|hpp|cs|kt|kts|scala|rs|swift|dart|groovy|gradle|proto|php|jsonc|json5|zig)$/i, /\/\/|\/\*/y],
    [/\.(?:sql|lua|hs|elm)$/i, /--/y],
    [/\.(?:ini|cfg)$/i, /[#;]/y],
    [/\.(?:html?|xml|svg|md)$/i, /<!--/y],
]; // prettier-ignore
/**
 * The comment at the end of a line of a file, or `undefined` where one can't be told for sure: the line alone is looked at, with
 * quotes counted on it, and a file of an unknown kind has none. Python's comments need more than their line.
 */
function lineComment(line, path) {
    const begins = introducers.find(([name]) => name.test(path))?.[1];
    if (begins === undefined)
        return undefined;
    let quote = '';
    for (let i = 0; i < line.length; i++) {
        const character = line.charAt(i);
        if (quote !== '') {
            if (character === '\\')
                i++;
            else if (character === quote)
                quote = '';
        }
        else if (/["'`]/.test(character)) {
            quote = character;
        }
        else if (i === 0 || /[\s;,)}\]"'`]/.test(line.charAt(i - 1))) {
            begins.lastIndex = i;
            if (begins.test(line))
                return line.slice(i);
        }
    }
    return undefined;
}


/***/ }),

/***/ 6925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ createDecoder),
/* harmony export */   Wb: () => (/* binding */ looksBinary),
/* harmony export */   X0: () => (/* binding */ detectEncoding),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* unused harmony export headLength */
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


/***/ })

};
