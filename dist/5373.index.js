export const id = 5373;
export const ids = [5373];
export const modules = {

/***/ 25373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSecretsEngine: () => (/* binding */ createSecretsEngine),
  maskSecret: () => (/* reexport */ mask/* maskSecret */.$)
});

// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/engines/secrets/randomness.ts
var randomness = __webpack_require__(91669);
;// CONCATENATED MODULE: ./src/engines/secrets/keyword-search.ts

/** Characters of one class aren't told apart by the table: most letters are, most digits and signs aren't. In bits. */
const classBits = 5;
const classes = 1 << classBits;
/** So many characters in a row are looked up, an even number: the text is read two by two. */
const block = 4;
/** Numbers of an entry: a keyword, and where in it the block begins (-1: a character before it). */
const entrySize = 2;
/**
 * Builds a search for lower-case ASCII keywords; ASCII letters of the text match in either case.
 *
 * A table knows four characters in a row of each keyword, its rarest, and those one further on, so that one of both begins at an even offset
 * wherever the keyword stands. The text is looked up two characters at a time; where the table knows four, the keyword is compared. Source:
 * the blocks of Wu and Manber 1994, without their shift, which short keywords keep near 1.
 */
function buildKeywordSearch(keywords) {
    // The longest first, so that a number is the rank among those that end at one place.
    const order = [...keywords.keys()].sort((a, b) => lengthOf(keywords[b]) - lengthOf(keywords[a]));
    const ranked = order.map((keyword) => keywords[keyword] ?? '');
    const codes = Uint8Array.from(ranked.join(''), (char) => char.charCodeAt(0));
    const starts = startsOf(ranked);
    const longest = lengthOf(ranked[0]);
    const classOf = classesOf(ranked);
    const pairOf = pairsOf(classOf);
    const { known, before, firsts, entries } = buildTable(ranked, classOf);
    let scratch = scratchOf(0);
    /** The keywords of a known slot that stand where their block is at `at`, each as its end and its rank in one number, go to `hits` in order. */
    const compare = (slot, at, text, hits) => {
        const { bytes } = scratch;
        const place = (before[slot >>> 5] ?? 0) + ones((known[slot >>> 5] ?? 0) & ((1 << slot) - 1));
        for (let entry = firsts[place] ?? 0; entry < (firsts[place + 1] ?? 0); entry++) {
            const rank = entries[entry * entrySize] ?? 0;
            const start = at - (entries[entry * entrySize + 1] ?? 0);
            if (start < 0)
                continue;
            const last = starts[rank + 1] ?? 0;
            let end = start;
            for (let i = starts[rank] ?? 0; i < last && lowerCase[bytes[end] ?? 0] === codes[i]; i++)
                end++;
            if (end - start < last - (starts[rank] ?? 0) || !isAscii(text, start, end))
                continue;
            const hit = end * ranked.length + rank;
            let i = hits.push(hit) - 1;
            for (; i > 0 && (hits[i - 1] ?? 0) > hit; i--)
                hits[i] = hits[i - 1] ?? 0;
            hits[i] = hit;
        }
    };
    const hitsIn = (text) => {
        const size = text.length + Math.max(longest, 2 * block);
        if (scratch.bytes.length < size)
            scratch = scratchOf(size);
        const { bytes, pairs } = scratch;
        // Of a character beyond Latin-1 this leaves the lower byte: `compare` looks again at what it takes.
        bytes.write(text, 'latin1');
        bytes.fill(0, text.length, size);
        const hits = [];
        const last = (text.length + 1) >> 1;
        for (let i = nextBlock(pairs, 0, last, pairOf, known); i < last; i = nextBlock(pairs, i + 1, last, pairOf, known)) {
            compare(slotAt(pairs, i, pairOf), 2 * i, text, hits);
        }
        return hits;
    };
    return (text, found) => {
        for (const hit of hitsIn(text)) {
            const rank = hit % ranked.length;
            if (!found(order[rank] ?? 0, (hit - rank) / ranked.length))
                return;
        }
    };
}
/** The first place from `from` on, counted in pairs, where the table knows a block; `last` when there is none. */
function nextBlock(pairs, from, last, pairOf, known) {
    let pair = pairOf[pairs[from] ?? 0] ?? 0;
    for (let i = from; i < last; i++) {
        const next = pairOf[pairs[i + 1] ?? 0] ?? 0;
        const slot = (pair << (2 * classBits)) | next;
        if (((known[slot >>> 5] ?? 0) & (1 << slot)) !== 0)
            return i;
        pair = next;
    }
    return last;
}
/** How many bits of `word` are set. */
function ones(word) {
    let count = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
        count++;
    return count;
}
const slotAt = (pairs, at, pairOf) => ((pairOf[pairs[at] ?? 0] ?? 0) << (2 * classBits)) | (pairOf[pairs[at + 1] ?? 0] ?? 0);
const lengthOf = (keyword = '') => keyword.length;
/** Where each of the keywords begins when they stand one after the other, and where the last one ends. */
function startsOf(keywords) {
    const starts = new Int32Array(keywords.length + 1);
    for (const [i, { length }] of keywords.entries())
        starts[i + 1] = (starts[i] ?? 0) + length;
    return starts;
}
/** Room for a text of Latin-1, as bytes and two by two. */
function scratchOf(size) {
    const pairs = new Uint16Array(Math.max(1 << 15, (size + 1) >> 1));
    return { pairs, bytes: Buffer.from(pairs.buffer) };
}
const lowerCase = Uint8Array.from({ length: 256 }, (_, code) => (code >= 0x41 && code <= 0x5a ? code + 0x20 : code));
function isAscii(text, start, end) {
    for (let i = start; i < end; i++)
        if (text.charCodeAt(i) > 0x7f)
            return false;
    return true;
}
/** The characters of a class; rare letters share one. Those of keywords that are in none share the next, and all others have 0. */
const groups = 'a b c d e f g h i k l m n o p r s t u y jqx vw z 0123 456789 _ - : /'.split(' ').concat(' ');
/** The class of each character by its code. */
function classesOf(keywords) {
    const classOf = new Uint8Array(256);
    for (const char of new Set(keywords.join(''))) {
        const group = groups.findIndex((characters) => characters.includes(char));
        const number = group === -1 ? groups.length + 1 : group + 1;
        classOf[char.charCodeAt(0)] = classOf[char.toUpperCase().charCodeAt(0)] = number;
    }
    return classOf;
}
/** The classes of two characters in a row by the number that their bytes are on this machine. */
function pairsOf(classOf) {
    const number = new Uint16Array(1);
    const bytes = new Uint8Array(number.buffer);
    const pairs = new Uint16Array(1 << 16);
    for (const [first, one] of classOf.entries()) {
        bytes[0] = first;
        for (let second = 0; second < 256; second++) {
            bytes[1] = second;
            pairs[number[0] ?? 0] = (one << classBits) | (classOf[second] ?? 0);
        }
    }
    return pairs;
}
function buildTable(keywords, classOf) {
    const bySlot = new Map();
    for (const [rank, keyword] of keywords.entries()) {
        const first = rarestBlock(keyword);
        for (const offset of [first, first + 1]) {
            /** What lies before or after the keyword is any character. */
            const add = (i, slot) => {
                if (i === offset + block) {
                    const entries = bySlot.get(slot);
                    if (entries === undefined)
                        bySlot.set(slot, [rank, offset]);
                    else
                        entries.push(rank, offset);
                    return;
                }
                const code = keyword.charCodeAt(i);
                if (!Number.isNaN(code))
                    add(i + 1, (slot << classBits) | (classOf[code] ?? 0));
                else
                    for (let each = 0; each < classes; each++)
                        add(i + 1, (slot << classBits) | each);
            };
            add(offset, 0);
        }
    }
    const slots = [...bySlot].sort(([a], [b]) => a - b);
    const known = new Uint32Array(classes ** block / 32);
    const before = new Uint32Array(known.length);
    const firsts = new Uint32Array(slots.length + 1);
    for (const [i, [slot, entries]] of slots.entries()) {
        known[slot >>> 5] = (known[slot >>> 5] ?? 0) | (1 << slot);
        firsts[i + 1] = (firsts[i] ?? 0) + entries.length / entrySize;
    }
    for (let word = 1; word < known.length; word++)
        before[word] = (before[word - 1] ?? 0) + ones(known[word - 1] ?? 0);
    return { known, before, firsts, entries: Int32Array.from(slots.flatMap(([, entries]) => entries)) };
}
/** Where in `keyword` the block begins that, with the next one, is the least likely in English and in names. */
function rarestBlock(keyword) {
    if (keyword.length <= block)
        return -1;
    const pairs = Array.from({ length: keyword.length - 1 }, (_, i) => likelihoodOf(keyword.slice(i, i + 2)));
    const likelihood = (from) => 2 ** pairs.slice(from, from + block - 1).reduce((sum, each) => sum + each, 0);
    const offsets = Array.from({ length: keyword.length - block }, (_, offset) => offset);
    const scores = offsets.map((offset) => likelihood(offset) + likelihood(offset + 1));
    return scores.indexOf(Math.min(...scores));
}
/** On the scale of `pairLikelihood`; others than letters share classes, and digits stand together. */
function likelihoodOf(pair) {
    if (/^[a-z]{2}$/.test(pair))
        return (0,randomness/* pairLikelihood */.rk)(pair.charCodeAt(0), pair.charCodeAt(1));
    if (/^\d{2}$/.test(pair))
        return 8;
    return /[a-z\d]/.test(pair) ? 3 : 6;
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

// EXTERNAL MODULE: ./src/engines/secrets/mask.ts
var mask = __webpack_require__(5149);
// EXTERNAL MODULE: ./src/engines/secrets/paths.ts
var paths = __webpack_require__(97929);
// EXTERNAL MODULE: ./src/engines/secrets/placeholder.ts
var placeholder = __webpack_require__(46416);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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
    // jwt.io: the token that it shows first, in its three wordings.
    '7f75367e7881255134e1375e723d1dea8ad5f6a4fdb79d938df1f1754a830606',
    'c794fa6d20c64efb9adf980ae93af472a1679775862d421ffe55d4a57fad5b3e',
    'da816f9f2c16e6c5390e7636cadc40c43551bf0bbcf8f36c65539e6633a9c5e8',
]);
/** Whether `value`, whole, is such a credential. */
function isPublished(value) {
    return published.has((0,external_node_crypto_.createHash)('sha256').update(value).digest('hex'));
}

// EXTERNAL MODULE: ./src/time-limit.ts
var time_limit = __webpack_require__(17168);
;// CONCATENATED MODULE: ./src/engines/secrets/foreign.ts

/** Patterns that a policy brings. What they take is not known: they run where they can be ended, and one that had to be is not tried again. */
class ForeignPatterns {
    #limit = new time_limit/* TimeLimit */.h();
    #ended = new Set();
    #running;
    /** What `work`, which tries the patterns called `name`, answers; undefined when one of them had to be ended before. */
    run(name, work) {
        if (this.#ended.has(name))
            return undefined;
        const around = this.#running;
        this.#running = name;
        const value = work();
        this.#running = around;
        return { value };
    }
    /** What `work` answers. Where it takes longer than `milliseconds` it is begun again, without the patterns that it was at. */
    within(milliseconds, work) {
        for (;;) {
            const answer = this.#limit.within(milliseconds, work);
            if (answer)
                return answer.value;
            // Our own patterns look at the clock.
            if (this.#running === undefined)
                return work();
            this.#ended.add(this.#running);
            this.#running = undefined;
        }
    }
}

// EXTERNAL MODULE: ./src/engines/secrets/rule.ts
var rule = __webpack_require__(20907);
;// CONCATENATED MODULE: ./src/engines/secrets/engine.ts










/** A path whose format takes values without quotes: what `mask` assumes, so as to miss nothing. */
const anyFormat = '.env';
/** How many keyword hits go between two looks at the clock; a hit costs microseconds. */
const hitsPerClock = 512;
/** For one text that nobody waits for. */
const patience = 5_000;
/** An engine for `rules`; what falls under one of `allowances` says so. What it searches by is built on first use and lives as long as the engine. */
function createEngine(rules, allowances = []) {
    const foreign = new ForeignPatterns();
    const isForeign = allowances.length > 0 || rules.some(({ matchers }) => matchers.some(isOfPolicy));
    let every;
    let byFormat;
    const scanUntil = (text, path, { deadline, formatOnly = false, untried }) => {
        const { search, keywords, anywhere } = formatOnly || (0,paths/* isLockFile */.ue)(path)
            ? (byFormat ??= buildPrefilter(rules, ({ evidence }, { selfEvident = evidence === 'format' }) => selfEvident))
            : (every ??= buildPrefilter(rules));
        const readable = (0,paths/* hasEscapes */.Tl)(path) ? (0,paths/* blankEscapes */.P)(text) : text;
        const found = [];
        const allowed = [];
        const near = new Map();
        const take = (user, candidate) => {
            const match = candidate && judge(user.rules, candidate);
            if (candidate === undefined || match === undefined)
                return;
            const allowance = allowances.find(({ name, holds }) => {
                const answer = foreign.run(`allowance ${name}`, () => holds(candidate, match.rule));
                if (answer === undefined)
                    untried?.(`allowance ${name}`);
                return answer?.value;
            });
            if (allowance)
                allowed.push({ ...match, allowedBy: allowance.name });
            else
                found.push(match);
        };
        let hits = 0;
        let complete = true;
        search(readable, (index, end) => {
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
            const name = `rule ${user.rules[0]?.id ?? ''}`;
            const answer = foreign.run(name, () => {
                for (const span of searchNear(user.matcher, readable, ranges)) {
                    complete &&= performance.now() <= deadline;
                    if (!complete)
                        break;
                    take(user, span && { ...span, text: readable, path });
                }
            });
            if (answer === undefined)
                untried?.(name);
        }
        const matches = [...withoutOverlaps(found), ...allowed]
            .sort((a, b) => a.start - b.start)
            .filter(({ refuted }) => !refuted)
            // Escapes are blanked for the search only: the value is what stands in the file.
            .map(({ refuted: _, ...match }) => ({ ...match, value: (0,formats_text/* detached */.ht)(text.slice(match.start, match.end)) }))
            .filter(({ value }) => !isPublished(value));
        return { matches, complete };
    };
    const patiently = (milliseconds, scans) => isForeign ? foreign.within(milliseconds, scans) : scans();
    const scanText = (text, path) => patiently(patience, () => scanUntil(text, path, { deadline: Infinity }).matches).filter(isToReport);
    return {
        rules,
        scanUntil,
        patiently,
        scanText,
        mask: (line) => {
            const matches = scanText((0,paths/* blankEscapes */.P)(line), anyFormat);
            let masked = '';
            let from = 0;
            for (const { start, end } of matches) {
                masked += line.slice(from, start) + (0,mask/* maskSecret */.$)(line.slice(start, end));
                from = end;
            }
            return masked + line.slice(from);
        },
    };
}
const isToReport = ({ allowedBy }) => allowedBy === undefined;
const isOfPolicy = ({ at }) => typeof at === 'object';
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
    return { search: buildKeywordSearch(keywords.map(({ text }) => text)), keywords, anywhere };
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
    const { start, end, matchStart, value } = candidate;
    for (const rule of rules) {
        if (rule.checksum?.(candidate) === false)
            return { rule, start, end, matchStart, value, refuted: true };
        if (rule.accept?.(candidate) ?? true)
            return { rule, start, end, matchStart, value, refuted: false };
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
var rules = __webpack_require__(28481);
;// CONCATENATED MODULE: ./src/engines/secrets/index.ts



/**
 * An engine with the built-in rules and `extra` ones; what falls under one of `allowances` is no secret, whoever found it. Making one is cheap; its
 * prefilter is compiled on first use, once per engine.
 */
function createSecretsEngine(extra = [], allowances = []) {
    return createEngine([...rules/* secretRules */.W, ...extra], allowances);
}


/***/ }),

/***/ 5149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ maskSecret)
/* harmony export */ });
const shownCharacters = 4;
/** How a secret is written in any output: at most its first four characters (never more than a quarter of it) and its length. */
function maskSecret(value) {
    const shown = value.slice(0, Math.min(shownCharacters, Math.floor(value.length / 4)));
    return `${shown.replace(/[^\x21-\x7e]/g, '?')}…(${value.length} characters)`;
}


/***/ }),

/***/ 20907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ evidences)
/* harmony export */ });
/**
 * What kind of evidence a rule has, from strongest to weakest: the token's own format, a known format beside its provider's
 * name, or only a name that says "secret". Where two rules claim the same characters, the stronger evidence wins.
 */
const evidences = ['format', 'context', 'generic'];


/***/ })

};
