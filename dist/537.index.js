export const id = 537;
export const ids = [537];
export const modules = {

/***/ 4537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSecretsEngine: () => (/* binding */ createSecretsEngine),
  maskSecret: () => (/* reexport */ maskSecret)
});

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

;// CONCATENATED MODULE: ./src/engines/secrets/mask.ts
const shownCharacters = 4;
/** How a secret is written in any output: at most its first four characters (never more than a quarter of it) and its length. */
function maskSecret(value) {
    const shown = value.slice(0, Math.min(shownCharacters, Math.floor(value.length / 4)));
    return `${shown.replace(/[^\x21-\x7e]/g, '?')}…(${value.length} characters)`;
}

;// CONCATENATED MODULE: ./src/engines/secrets/paths.ts
/** Files a tool writes, full of hashes: only a token's own format counts as evidence there. */
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|conda-lock\.ya?ml|go\.sum|go\.work\.sum|Cargo\.lock|Gemfile\.lock|composer\.lock|packages\.lock\.json|flake\.lock|gradle\.lockfile|mix\.lock|pubspec\.lock|Podfile\.lock|\.terraform\.lock\.hcl|MODULE\.bazel\.lock|dvc\.lock)$/;
/** Formats in which a string can hold code or text with escaped quotes and line breaks. */
const escaping = /\.(?:ipynb|json|jsonl|json5|jsonc|ndjson|har|ya?ml|[cm]?[jt]sx?)$/i;
/** Formats whose values need no quotes. */
const unquoted = /(?:^|\/)(?:\.env[\w.-]*|[\w.-]*\.env|\.envrc|[\w.-]*Dockerfile[\w.-]*|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config(?:\.local)?)$|\.(?:ini|cfg|cnf|conf|config|properties|ya?ml|sh|bash|zsh|ps1|bat|cmd|service|env|tfvars|dockerfile|mk|txt)$/i;
const isLockFile = (path) => lockFile.test(path);
const hasEscapes = (path) => escaping.test(path);
const allowsUnquoted = (path) => unquoted.test(path);
/**
 * `text` with the escapes of quotes, slashes, line breaks, tabs and ASCII characters blanked out but for the character itself, so that
 * `\"` reads as ` "`. The length stays, and so does every offset.
 */
function blankEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:\\|["'/]|[nrt]|u00[2-7][0-9a-fA-F])/g, (escape) => {
        const kind = escape[1] ?? '';
        if (kind === '\\')
            return escape;
        if (kind === 'u')
            return String.fromCharCode(Number.parseInt(escape.slice(2), 16)).padStart(6);
        return kind === '"' || kind === "'" || kind === '/' ? ` ${kind}` : '  ';
    });
}

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
]);
/** Whether `value`, whole, is such a credential. */
function isPublished(value) {
    return published.has((0,external_node_crypto_.createHash)('sha256').update(value).digest('hex'));
}

;// CONCATENATED MODULE: ./src/engines/secrets/rule.ts
/**
 * What kind of evidence a rule has, from strongest to weakest: the token's own format, a known format beside its provider's
 * name, or only a name that says "secret". Where two rules claim the same characters, the stronger evidence wins.
 */
const evidences = ['format', 'context', 'generic'];

;// CONCATENATED MODULE: ./src/engines/secrets/engine.ts






/** A path whose format takes values without quotes: what `mask` assumes, so as to miss nothing. */
const anyFormat = '.env';
/** How many keyword hits go between two looks at the clock; a hit costs microseconds. */
const hitsPerClock = 512;
/** An engine for `rules`. Its automata are built on first use and live as long as the engine. */
function createEngine(rules) {
    let every;
    let byFormat;
    const scanUntil = (text, path, { deadline, formatOnly = false }) => {
        const { automaton, keywords } = formatOnly || isLockFile(path)
            ? (byFormat ??= buildPrefilter(rules.filter(({ evidence }) => evidence === 'format')))
            : (every ??= buildPrefilter(rules));
        const readable = hasEscapes(path) ? blankEscapes(text) : text;
        const found = [];
        let hits = 0;
        let complete = true;
        automaton.search(readable, (index, end) => {
            const keyword = keywords[index];
            for (const { rule, matcher } of keyword?.users ?? []) {
                const offset = matcher.at === 'after' ? end : end - (keyword?.text.length ?? 0) - matcher.at;
                const match = matchAt(rule, matcher, readable, offset, path);
                if (match !== undefined)
                    found.push(match);
            }
            if (++hits % hitsPerClock === 0 && performance.now() > deadline)
                complete = false;
            return complete;
        });
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
            const { matches } = scanUntil(blankEscapes(line), anyFormat, { deadline: Infinity });
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
function buildPrefilter(rules) {
    const users = new Map();
    for (const rule of rules) {
        for (const matcher of rule.matchers) {
            for (const keyword of matcher.keywords)
                users.set(keyword, [...(users.get(keyword) ?? []), { rule, matcher }]);
        }
    }
    const keywords = [...users].map(([text, list]) => ({ text, users: list }));
    return { automaton: buildAutomaton(keywords.map(({ text }) => text)), keywords };
}
function matchAt(rule, matcher, text, offset, path) {
    if (offset < 0)
        return undefined;
    matcher.pattern.lastIndex = offset;
    const match = matcher.pattern.exec(text);
    const span = match?.indices?.groups?.secret;
    if (match?.groups === undefined || span === undefined)
        return undefined;
    const [start, end] = span;
    const value = text.slice(start, end);
    if ((0,placeholder/* isPlaceholder */.w)(value))
        return undefined;
    const candidate = { value, text, start, end, matchStart: match.index, groups: match.groups, path };
    if (rule.checksum?.(candidate) === false)
        return { rule, start, end, value, refuted: true };
    const accepted = (matcher.accept?.(candidate) ?? true) && (rule.accept?.(candidate) ?? true);
    return accepted ? { rule, start, end, value, refuted: false } : undefined;
}
/** Of matches that share characters the one with the best evidence stays, then the longest. */
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
    return evidences.indexOf(match.rule.evidence);
}

// EXTERNAL MODULE: ./src/engines/secrets/randomness.ts
var randomness = __webpack_require__(1669);
;// CONCATENATED MODULE: ./src/engines/secrets/checks.ts

/** All of the checks hold. */
const checks_all = (...checks) => (candidate) => checks.every((check) => check(candidate));
/** The value has at least `bits` of entropy a character. */
const entropyOf = (bits) => ({ value }) => (0,randomness/* entropy */.Ue)(value) >= bits;
/** The value mixes digits and letters, as a drawn one of its length nearly always does. */
const mixed = ({ value }) => /\d/.test(value) && /[A-Za-z]/.test(value);
/** The value mixes upper and lower case, and digits; one drawn in 25 characters may lack a digit, but then shows no words. */
const mixedCase = ({ value }) => /[a-z]/.test(value) && /[A-Z]/.test(value) && (/\d/.test(value) || (0,randomness/* wordShare */.QH)(value) < 0.3);
/** `pattern` occurs within `distance` characters of the value. */
const near = (pattern, distance) => ({ text, start, end }) => pattern.test(text.slice(Math.max(0, start - distance), start)) || pattern.test(text.slice(end, end + distance));
const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/**
 * The last six of the 36 characters after the prefix are the CRC-32 of the first thirty, in base 62. Source: GitHub's note on
 * its token formats of April 2021; npm's tokens follow the same scheme.
 */
const checksummed = ({ value }) => {
    const body = value.slice(value.indexOf('_') + 1);
    return base62Crc32(body.slice(0, -6)) === body.slice(-6);
};
/** CRC-32 of an ASCII string as six digits of base 62. */
function base62Crc32(text) {
    let rest = crc32(text);
    let digits = '';
    for (let i = 0; i < 6; i++) {
        digits = (base62[rest % 62] ?? '') + digits;
        rest = Math.floor(rest / 62);
    }
    return digits;
}
function crc32(text) {
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}
/** A part of a JSON Web Token as an object; `undefined` when it isn't one. */
function jwtPart(token, part) {
    try {
        const value = JSON.parse(Buffer.from(token.split('.')[part] ?? '', 'base64url').toString('utf8'));
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./src/engines/secrets/shapes.ts
/** No letter or digit stands before, unless it ends an escape: `\nTOKEN`, `%22TOKEN`. */
const boundary = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2}))`;
/** From the end of a name to its value: the name's rest, a closing quote or bracket, an operator, an opening quote. */
const assignment = String.raw `[\w.-]{0,40}? ?["'\`\])]{0,3}[ \t]{0,20}(?:=>|<-|[:?]?=|={2,3}|[:,>]|[ \t])[ \t]{0,20}(?:\w{1,20}\()?(?:[bfruBFRU]{1,2}(?=["']))?["'\`]{0,3}`;
/** `name: X` and then `value: …`, as manifests and some JSON spell a variable. */
const nameAndValue = String.raw `[\w.-]{0,40}["']?,?\s{1,40}["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}["']?`;
/** Some code, then a string: `Client(api_key="…"`. */
const inCall = String.raw `[^\n"'\`]{0,80}["'\`]`;
/** Some words: `tool login …`, `machine host login user password …`. */
const words = String.raw `[\w./-]{0,40}(?:\s{1,8}[\w-]{1,30}){0,5}?[ \t=]{1,4}["']?`;
const fromNameToValue = `(?:${assignment}|${nameAndValue}|${inCall}|${words})`;
/** A token known by its own format: a fixed part (each of `marks`, in this very case) and a body. */
function token(marks, body, options = {}) {
    const list = typeof marks === 'string' ? [marks] : marks;
    const { end = String.raw `(?!\w)`, before } = options;
    const mark = list.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`)).join('|');
    return {
        keywords: list.map((text) => text.toLowerCase()),
        pattern: new RegExp(`${boundary}(?<secret>${before?.pattern ?? ''}(?:${mark})${body})${end}`, 'dy'),
        at: before?.length ?? 0,
    };
}
/** A value of a known format that only its provider's name, in any case, tells from other values of that format. */
function named(names, value) {
    return {
        keywords: names,
        pattern: new RegExp(`${fromNameToValue}(?<secret>${value})(?![\\w+/=-])`, 'dy'),
        at: 'after',
    };
}
/** Anything else: `pattern` begins at the keyword. */
function at(keywords, pattern) {
    return { keywords, pattern: new RegExp(pattern.source, 'dy'), at: 0 };
}
/** Between the name and the value nothing says that the value is a hash or a name of something public. */
const notDigest = ({ text, matchStart, start }) => !/commit|sha(?:1|256|512)?\b|hash|digest|revision|checksum|md5|[_-]id\b|\brun\b|version/i.test(text.slice(matchStart, start));
const hex = (length) => `[a-f0-9]{${length}}`;
const alnum = (length) => `[A-Za-z0-9]{${length}}`;
/** Letters, digits, `_` and `-`. */
const urlSafe = (length) => String.raw `[\w-]{${length}}`;
const uuid = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';

;// CONCATENATED MODULE: ./src/engines/secrets/rules/define.ts
/** Rules of one theme; their evidence is the token's own format unless a row says otherwise. */
function define_define(rows) {
    return rows.map((row) => ({ ...row, evidence: row.evidence ?? 'format' }));
}

;// CONCATENATED MODULE: ./src/engines/secrets/rules/chat.ts




const posting = 'Whoever has the address posts into the channel: a good start for phishing a team.';
/** Chat, mail and telephone. */
const chatRules = define_define([
    {
        id: 'slack-token',
        provider: 'Slack',
        title: 'Slack token',
        severity: 'high',
        why: 'It reads and posts in the workspace as a bot, a user or an app.',
        revoke: "Revoke it with the auth.revoke method or under the app's OAuth & Permissions, then reinstall the app.",
        docs: 'https://api.slack.com/authentication/token-types',
        matchers: [
            token(['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxc-', 'xoxd-'], String.raw `[\w%-]{24,250}`, {
                end: '',
            }),
            token('xapp-', String.raw `\d-[A-Z0-9]{8,14}-\d{8,15}-[a-f0-9]{32,64}`),
        ],
        accept: checks_all(entropyOf(3), mixed),
    },
    {
        id: 'slack-webhook',
        provider: 'Slack',
        title: 'Slack incoming webhook',
        severity: 'medium',
        why: posting,
        revoke: "Remove it under the app's Incoming Webhooks and add another.",
        docs: 'https://api.slack.com/messaging/webhooks',
        matchers: [
            at(['hooks.slack.com/'], /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[TE][A-Z0-9]{6,14}\/[AB]?[A-Z0-9]{6,20}\/[A-Za-z0-9/]{18,60})/),
        ],
        accept: ({ value }) => (0,randomness/* entropy */.Ue)(value.split('/').at(-1) ?? '') >= 3.2,
    },
    {
        id: 'discord-webhook',
        provider: 'Discord',
        title: 'Discord webhook',
        severity: 'medium',
        why: posting,
        revoke: 'Delete it under Channel settings > Integrations > Webhooks and create another.',
        docs: 'https://discord.com/developers/docs/resources/webhook',
        matchers: [
            at(['/api/webhooks/', '/webhooks/'], /(?<=discord(?:app)?\.com[^\s"']{0,10})\/webhooks\/\d{17,20}\/(?<secret>[\w-]{60,80})/),
        ],
        accept: entropyOf(4),
    },
    {
        id: 'discord-bot-token',
        provider: 'Discord',
        title: 'Discord bot token',
        evidence: 'context',
        severity: 'high',
        why: 'It acts as the bot in every server the bot is in.',
        revoke: 'Reset it in the Developer Portal under Bot.',
        docs: 'https://discord.com/developers/docs/topics/oauth2#bot-users',
        matchers: [
            named(['discord', 'bot_token', 'bot.run(', 'client.run('], String.raw `[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`),
        ],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'telegram-bot-token',
        provider: 'Telegram',
        title: 'Telegram bot token',
        severity: 'high',
        why: 'It acts as the bot: reads what is written to it and answers.',
        revoke: 'Send /revoke to @BotFather.',
        docs: 'https://core.telegram.org/bots/features#botfather',
        matchers: [at([':aa'], /(?<=(?<!\d)\d{8,10}):(?<secret>AA[\w-]{33})(?![\w-])/)],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
    {
        id: 'teams-webhook',
        provider: 'Microsoft Teams',
        title: 'Microsoft Teams webhook',
        severity: 'medium',
        why: posting,
        revoke: 'Remove the connector or workflow in the channel and add another.',
        docs: 'https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/add-incoming-webhook',
        matchers: [
            at(['webhook.office.com/'], new RegExp(`webhook\\.office\\.com/webhookb2/(?<secret>${uuid}@${uuid}/IncomingWebhook/${hex(32)}/${uuid}[\\w/-]{0,60})`)),
        ],
    },
    {
        id: 'twilio-auth-token',
        provider: 'Twilio',
        title: 'Twilio auth token or API key secret',
        evidence: 'context',
        severity: 'critical',
        why: "It sends messages and calls at the account's expense, and reads their logs.",
        revoke: 'Promote the secondary token in the console, then delete this one; use an API key per program.',
        docs: 'https://www.twilio.com/docs/iam/api-keys',
        matchers: [named(['twilio', 'auth_token', 'authtoken'], `(?:${hex(32)}|(?<=[Ss]ecret.{0,20})${alnum(32)})`)],
        accept: checks_all(entropyOf(3), mixed, notDigest, ({ text, start }) => /twilio|\bAC[a-f0-9]{32}/i.test(text.slice(Math.max(0, start - 300), start + 300))),
    },
    {
        id: 'twilio-key-id',
        provider: 'Twilio',
        title: 'Twilio API key id',
        severity: 'low',
        why: 'The id alone opens nothing; its secret may be near.',
        revoke: 'If the secret leaked with it, delete the key in the console under API keys & tokens.',
        docs: 'https://www.twilio.com/docs/iam/api-keys',
        matchers: [token('SK', hex(32))],
        accept: checks_all(entropyOf(3), mixed),
    },
    {
        id: 'sendgrid-api-key',
        provider: 'SendGrid',
        title: 'SendGrid API key',
        severity: 'high',
        why: 'It sends mail in your name.',
        revoke: 'Delete it under Settings > API Keys and create one with fewer rights.',
        docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
        matchers: [token('SG.', String.raw `[\w-]{22}\.[\w-]{43}`, { end: String.raw `(?![\w-])` })],
        accept: entropyOf(4),
    },
    {
        id: 'mailgun-key',
        provider: 'Mailgun',
        title: 'Mailgun key',
        evidence: 'context',
        severity: 'high',
        why: 'It sends mail in your name and reads its logs.',
        revoke: 'Delete it under API Security and create another.',
        docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/rbac-mgmt',
        matchers: [
            named(['mailgun', 'mg_api'], `(?:key-${hex(32)}|${hex(32)}-${hex(8)}-${hex(8)})`),
            token('key-', hex(32)),
        ],
        accept: entropyOf(3),
    },
    {
        id: 'mailchimp-api-key',
        provider: 'Mailchimp',
        title: 'Mailchimp API key',
        severity: 'high',
        why: 'It reads audiences and sends mail to them.',
        revoke: 'Revoke it under Extras > API keys.',
        docs: 'https://mailchimp.com/help/about-api-keys/',
        matchers: [token('-us', String.raw `\d{1,2}`, { before: { pattern: hex(32), length: 32 } })],
        accept: entropyOf(3),
    },
    {
        id: 'brevo-api-key',
        provider: 'Brevo',
        title: 'Brevo API key',
        severity: 'high',
        why: 'It reads contacts and sends mail in your name.',
        revoke: 'Delete it under SMTP & API and create another.',
        docs: 'https://developers.brevo.com/docs/getting-started',
        matchers: [token(['xkeysib-', 'xsmtpsib-'], `${hex(64)}-[A-Za-z0-9]{16}`)],
    },
    {
        id: 'resend-api-key',
        provider: 'Resend',
        title: 'Resend API key',
        severity: 'high',
        why: 'It sends mail in your name.',
        revoke: 'Delete it under API Keys and create one for the one domain.',
        docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
        matchers: [token('re_', `${alnum(8)}_${alnum(24)}`)],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/cloud.ts



const base64Key = '[A-Za-z0-9/+]{40}';
const cloudRules = define_define([
    {
        id: 'aws-access-key-id',
        provider: 'AWS',
        title: 'AWS access key id',
        severity: 'low',
        why: 'The id alone opens nothing, but it names an account and tells that its secret may be near.',
        revoke: 'Look for the secret that goes with it; if that leaked too, deactivate the key under IAM > Users > Security credentials.',
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        matchers: [token(['AKIA', 'ASIA', 'ABIA', 'ACCA'], '[A-Z2-7]{16}')],
        accept: entropyOf(3),
    },
    {
        id: 'aws-secret-access-key',
        provider: 'AWS',
        title: 'AWS secret access key',
        evidence: 'context',
        severity: 'critical',
        why: 'With its id it acts as the IAM user: buckets, training jobs, bills.',
        revoke: 'Create a second access key under IAM > Users > Security credentials, switch to it, then deactivate and delete the leaked one; look through CloudTrail for its use. In workflows prefer a role by OIDC.',
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        matchers: [
            named([
                'secret_access_key',
                'secretaccesskey',
                'secret-access-key',
                'secret access key',
                'aws_secret',
                'aws-secret',
                'awssecret',
                'secret_key',
                'secretkey',
            ], base64Key),
            // The secret close after its id, as in the CSV file and the two-line snippets people paste.
            at(['akia'], /AKIA[A-Z2-7]{16}(?![A-Z0-9])(?:[^A-Za-z0-9/+\n]{1,20}|[^\n]{0,80}\n[^\n]{0,60}?[^A-Za-z0-9/+\n])(?<secret>[A-Za-z0-9/+]{40})(?![\w+/=])/),
        ],
        accept: checks_all(entropyOf(4.2), mixedCase, notDigest),
    },
    {
        id: 'aws-session-token',
        provider: 'AWS',
        title: 'AWS session token',
        evidence: 'context',
        severity: 'medium',
        why: 'It is valid for hours, together with a temporary key and its secret.',
        revoke: 'Revoke the active sessions of the role (IAM > Roles > Revoke sessions) and let the job ask for its own.',
        docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
        matchers: [
            named(['session_token', 'sessiontoken', 'security_token'], '(?:FwoG|IQoJ|FQoG)[A-Za-z0-9/+]{100,1200}={0,2}'),
        ],
        accept: entropyOf(4.5),
    },
    {
        id: 'aws-bedrock-api-key',
        provider: 'AWS',
        title: 'Amazon Bedrock API key',
        severity: 'high',
        why: "It runs models at the account's expense.",
        revoke: 'Delete the key under Bedrock > API keys (a long-term key is a credential of an IAM user) and create another.',
        docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html',
        matchers: [
            token('ABSK', '[A-Za-z0-9+/]{100,280}={0,2}', { end: '(?![A-Za-z0-9+/=])' }),
            token('bedrock-api-key-', '[A-Za-z0-9+/]{80,2000}={0,2}'),
        ],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'gcp-service-account-key',
        provider: 'Google Cloud',
        title: 'Google Cloud service account key',
        severity: 'critical',
        why: 'The key file acts as the service account from anywhere and does not expire by itself.',
        revoke: 'Delete the key under IAM > Service accounts > Keys, read the audit log for its use, and prefer workload identity federation to a new key.',
        docs: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
        matchers: [
            at(['private_key'], /private_key[\\ ]{0,3}["'][ \t]{0,8}:\s{0,8}[\\ ]{0,3}["'](?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----(?:[A-Za-z0-9+/=\s]|\\{1,2}n){200,8000}-----END (?:RSA )?PRIVATE KEY-----)/),
        ],
        accept: near(/service_account|gserviceaccount/, 1_500),
    },
    {
        id: 'gcp-api-key',
        provider: 'Google Cloud',
        title: 'Google API key',
        severity: 'medium',
        why: 'It calls every API its project allows it, Gemini among them, and bills the project; one restricted to a public web app does little.',
        revoke: 'Under APIs & Services > Credentials create another key restricted by API and by application, then delete this one.',
        docs: 'https://cloud.google.com/docs/authentication/api-keys',
        matchers: [token('AIza', urlSafe(35), { end: String.raw `(?![\w-])` })],
        accept: entropyOf(3.5),
    },
    {
        id: 'gcp-oauth-client-secret',
        provider: 'Google Cloud',
        title: 'Google OAuth client secret',
        severity: 'high',
        why: 'With the client id it poses as the application towards its users.',
        revoke: 'Under APIs & Services > Credentials add a new secret to the client, switch to it, then disable the old one.',
        docs: 'https://support.google.com/cloud/answer/6158849',
        matchers: [token('GOCSPX-', urlSafe(28), { end: String.raw `(?![\w-])` })],
        accept: entropyOf(3.3),
    },
    {
        id: 'gcp-oauth-access-token',
        provider: 'Google Cloud',
        title: 'Google OAuth access token',
        severity: 'medium',
        why: 'For about an hour it acts as the account that got it.',
        revoke: "Revoke the access of the application in the account's security settings if the token is younger than an hour.",
        docs: 'https://developers.google.com/identity/protocols/oauth2',
        matchers: [token('ya29.', urlSafe('60,400'))],
        accept: entropyOf(4),
    },
    {
        id: 'gcp-oauth-refresh-token',
        provider: 'Google Cloud',
        title: 'Google OAuth refresh token',
        severity: 'high',
        why: 'It gets new access tokens until somebody revokes it, as in a copied application_default_credentials.json.',
        revoke: "Run `gcloud auth application-default revoke`, or remove the application in the account's security settings.",
        docs: 'https://developers.google.com/identity/protocols/oauth2',
        matchers: [token('1//0', urlSafe('40,120'))],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'azure-storage-account-key',
        provider: 'Azure',
        title: 'Azure storage or Cosmos DB account key',
        severity: 'critical',
        why: 'It reads, changes and deletes everything in the account.',
        revoke: "Regenerate the key under the account's Access keys (switch users to the second key first); prefer Entra ID and switch shared keys off.",
        docs: 'https://learn.microsoft.com/azure/storage/common/storage-account-keys-manage',
        matchers: [
            at(['accountkey='], /[A-Za-z]{10}=(?<secret>[A-Za-z0-9+/]{86}==)/),
            named([
                'account_key',
                'accountkey',
                'account-key',
                'storage_key',
                'storage-key',
                'storagekey',
                'storage_account',
                'azure_storage',
                'cosmos_key',
                'cosmosdb',
            ], '[A-Za-z0-9+/]{86}=='),
        ],
        accept: entropyOf(4.5),
    },
    {
        id: 'azure-shared-access-key',
        provider: 'Azure',
        title: 'Azure Service Bus, Event Hubs or IoT key',
        severity: 'high',
        why: 'It sends to and listens on the namespace as far as its policy goes.',
        revoke: "Regenerate the policy's key under Shared access policies, the secondary one first.",
        docs: 'https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas',
        matchers: [at(['sharedaccesskey='], /[A-Za-z]{15}=(?<secret>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])/)],
        accept: entropyOf(4),
    },
    {
        id: 'azure-sas-signature',
        provider: 'Azure',
        title: 'Azure shared access signature',
        severity: 'high',
        why: 'Until it expires, whoever has the address has the rights signed into it.',
        revoke: 'Revoke the stored access policy, or regenerate the account key that signed it; sign short-lived user delegation tokens instead.',
        docs: 'https://learn.microsoft.com/azure/storage/common/storage-sas-overview',
        matchers: [at(['sig='], /sig=(?<secret>[A-Za-z0-9%+/]{43,70}(?:%3[Dd]|=))/)],
        accept: checks_all(entropyOf(3.8), near(/[?&;"'\s]s[vrpe]=/, 400)),
    },
    {
        id: 'azure-client-secret',
        provider: 'Azure',
        title: 'Microsoft Entra client secret',
        severity: 'critical',
        why: 'With tenant and client id it signs in as the application, with every role that it holds.',
        revoke: 'Under App registrations > Certificates & secrets add a new secret, switch to it, then delete this one; prefer federated credentials.',
        docs: 'https://learn.microsoft.com/entra/identity-platform/how-to-add-credentials',
        matchers: [
            token(['7Q~', '8Q~'], String.raw `[\w~.-]{31,34}`, {
                before: { pattern: String.raw `[\w~.-]{3}`, length: 3 },
                end: String.raw `(?![\w~-])`,
            }),
        ],
        accept: entropyOf(3.7),
    },
    {
        id: 'azure-ai-key',
        provider: 'Azure',
        title: 'Azure OpenAI, AI services or Machine Learning key',
        evidence: 'context',
        severity: 'high',
        why: "It runs models at the subscription's expense.",
        revoke: "Regenerate the resource's key under Keys and Endpoint (Key 2 first), or switch to Entra ID.",
        docs: 'https://learn.microsoft.com/azure/ai-services/rotate-keys',
        matchers: [
            named([
                'azure_openai',
                'azure-openai',
                'azureopenai',
                'openai_api_key',
                'openai.azure.com',
                'ocp-apim-subscription-key',
                'cognitive',
                'azure_ai',
                'azure_search',
                'speech_key',
            ], `(?:${hex(32)}|[A-Z0-9]{32})`),
            named(['azureml', 'azure_ml', 'azure-ml', 'aml_endpoint', 'aml_primary', 'aml_secondary'], alnum(32)),
            token('JQQJ99', alnum(26), { before: { pattern: alnum(52), length: 52 } }),
        ],
        accept: checks_all(entropyOf(3.2), mixed, notDigest),
    },
    {
        id: 'azure-service-key',
        provider: 'Azure',
        title: 'Azure service key',
        severity: 'high',
        why: "It is the resource's own key: a container registry, a search service, a cache or functions.",
        revoke: "Regenerate it under the resource's Access keys; prefer a managed identity.",
        docs: 'https://learn.microsoft.com/azure/security/fundamentals/secrets-best-practices',
        matchers: [
            token('+ACR', alnum(6), { before: { pattern: '[A-Za-z0-9/+]{42}', length: 42 } }),
            token('AzSe', alnum(5), { before: { pattern: alnum(42), length: 42 } }),
            token('AzFu', '[\\w-]{4}==', { before: { pattern: urlSafe(44), length: 44 }, end: '' }),
            token('AzCa', '[A-Za-z0-9]{6,7}=', { before: { pattern: alnum(33), length: 33 }, end: '' }),
        ],
        accept: entropyOf(4),
    },
    {
        id: 'azure-devops-token',
        provider: 'Azure',
        title: 'Azure DevOps personal access token',
        severity: 'critical',
        why: 'It acts as its owner: code, pipelines, packages, as far as its scopes go.',
        revoke: 'Revoke it under User settings > Personal access tokens and create one with the least scopes.',
        docs: 'https://learn.microsoft.com/azure/devops/organizations/accounts/use-personal-access-tokens-to-authenticate',
        matchers: [
            token('AZDO', alnum(4), { before: { pattern: alnum(76), length: 76 } }),
            named(['azure_devops', 'azure-devops', 'azuredevops', 'dev.azure.com', 'ado_pat', 'vsts'], '[a-z2-7]{52}'),
        ],
        accept: entropyOf(3.8),
    },
    {
        id: 'digitalocean-token',
        provider: 'DigitalOcean',
        title: 'DigitalOcean token',
        severity: 'high',
        why: 'It creates and destroys machines, volumes and clusters.',
        revoke: 'Delete it under API > Tokens and create one with the scopes it needs.',
        docs: 'https://docs.digitalocean.com/reference/api/create-personal-access-token/',
        matchers: [token(['dop_v1_', 'doo_v1_', 'dor_v1_'], hex(64))],
    },
    {
        id: 'alibaba-access-key-id',
        provider: 'Alibaba Cloud',
        title: 'Alibaba Cloud access key id',
        severity: 'low',
        why: 'The id alone opens nothing; its secret may be near.',
        revoke: 'If the secret leaked with it, disable the pair in the RAM console.',
        docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
        matchers: [token('LTAI', '[A-Za-z0-9]{17,21}')],
        accept: checks_all(entropyOf(3.5), mixedCase),
    },
    {
        id: 'alibaba-access-key-secret',
        provider: 'Alibaba Cloud',
        title: 'Alibaba Cloud access key secret',
        evidence: 'context',
        severity: 'critical',
        why: 'With its id it acts as the RAM user.',
        revoke: 'Create a second AccessKey pair in the RAM console, switch to it, then disable and delete this one.',
        docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
        matchers: [
            named(['access_key_secret', 'accesskeysecret', 'accesskey_secret', 'alibaba', 'aliyun', 'oss_secret'], alnum(30)),
        ],
        accept: checks_all(entropyOf(3.8), mixedCase, notDigest),
    },
    {
        id: 'ibm-cloud-api-key',
        provider: 'IBM Cloud',
        title: 'IBM Cloud or watsonx API key',
        evidence: 'context',
        severity: 'high',
        why: 'It acts as the user or service id, watsonx models included.',
        revoke: 'Delete it under Manage > Access (IAM) > API keys and create another.',
        docs: 'https://cloud.ibm.com/docs/account?topic=account-userapikey',
        matchers: [named(['ibm_cloud', 'ibmcloud', 'ibm_api', 'watsonx', 'watson', 'iam_apikey'], urlSafe(44))],
        accept: checks_all(entropyOf(4), mixedCase, notDigest),
    },
    {
        id: 'cloudflare-token',
        provider: 'Cloudflare',
        title: 'Cloudflare API token or key',
        evidence: 'context',
        severity: 'high',
        why: 'It changes DNS, workers and storage as far as its permissions go.',
        revoke: 'Roll it under My Profile > API Tokens.',
        docs: 'https://developers.cloudflare.com/fundamentals/api/get-started/create-token/',
        matchers: [
            named(['cloudflare', 'cf_api', 'cf-api', 'x-auth-key'], `(?:${urlSafe(40)}|${hex(37)})`),
            token('v1.0-', `${hex(24)}-${hex(146)}`),
        ],
        accept: checks_all(entropyOf(3.3), notDigest),
    },
    {
        id: 'heroku-api-key',
        provider: 'Heroku',
        title: 'Heroku API key',
        evidence: 'context',
        severity: 'high',
        why: "It deploys to, reconfigures and deletes the account's apps.",
        revoke: 'Regenerate it under Account settings > API Key, or revoke the authorization.',
        docs: 'https://devcenter.heroku.com/articles/authentication',
        matchers: [named(['heroku'], uuid), token('HRKU-AA', urlSafe(58))],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'flyio-token',
        provider: 'Fly.io',
        title: 'Fly.io access token',
        severity: 'high',
        why: "It deploys to and reads the secrets of the organisation's apps.",
        revoke: 'Run `fly tokens revoke` and create a deploy token for the one app.',
        docs: 'https://fly.io/docs/security/tokens/',
        matchers: [token('fo1_', urlSafe(43)), token(['fm1r_', 'fm1a_', 'fm2_'], '[A-Za-z0-9+/]{100,1000}={0,3}')],
        accept: entropyOf(4),
    },
    {
        id: 'netlify-token',
        provider: 'Netlify',
        title: 'Netlify access token',
        severity: 'high',
        why: "It deploys and changes the owner's sites.",
        revoke: 'Delete it under User settings > Applications and create another.',
        docs: 'https://docs.netlify.com/api/get-started/',
        matchers: [token(['nfp_', 'nfc_', 'nfo_', 'nfu_', 'nfb_'], alnum(36))],
        accept: entropyOf(3.5),
    },
    {
        id: 'vercel-token',
        provider: 'Vercel',
        title: 'Vercel access token',
        evidence: 'context',
        severity: 'high',
        why: "It deploys and reads the environment of the owner's projects.",
        revoke: 'Delete it under Account settings > Tokens and create one with an end date.',
        docs: 'https://vercel.com/docs/rest-api#authentication',
        matchers: [
            named(['vercel_token', 'vercel_api', 'vercel-token', 'vercel --token'], alnum(24)),
            token(['vcp_', 'vck_', 'vci_', 'vca_'], '[A-Za-z0-9]{50,60}'),
        ],
        accept: checks_all(entropyOf(3.5), notDigest),
    },
    {
        id: 'terraform-cloud-token',
        provider: 'HashiCorp',
        title: 'HCP Terraform token',
        severity: 'critical',
        why: 'It reads state, which holds secrets, and applies changes to infrastructure.',
        revoke: 'Delete it under User settings or Team > Tokens and create another.',
        docs: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
        matchers: [
            token('.atlasv1.', urlSafe('60,70'), { before: { pattern: alnum(14), length: 14 }, end: String.raw `(?![\w-])` }),
        ],
        accept: entropyOf(4),
    },
    {
        id: 'vault-token',
        provider: 'HashiCorp',
        title: 'Vault token',
        severity: 'critical',
        why: 'It reads every secret its policies allow.',
        revoke: 'Run `vault token revoke` and let the job log in by its own identity.',
        docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
        matchers: [
            token(['hvs.', 'hvb.', 'hvr.'], urlSafe('24,300')),
            named(['vault_token', 'vault-token'], `s\\.${alnum(24)}`),
        ],
        accept: checks_all(entropyOf(3.4), mixedCase),
    },
    {
        id: 'pulumi-token',
        provider: 'Pulumi',
        title: 'Pulumi access token',
        severity: 'critical',
        why: 'It reads stacks with their secrets and runs deployments.',
        revoke: 'Delete it under Settings > Access Tokens and create another.',
        docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
        matchers: [token('pul-', hex(40))],
    },
    {
        id: 'doppler-token',
        provider: 'Doppler',
        title: 'Doppler token',
        severity: 'critical',
        why: "It reads the project's secrets.",
        revoke: "Revoke it under the config's Access tab and rotate what it could read.",
        docs: 'https://docs.doppler.com/docs/service-tokens',
        matchers: [
            token(['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'], String.raw `(?:[\w-]{2,35}\.)?[A-Za-z0-9]{40,44}`),
        ],
        accept: entropyOf(3.5),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/code.ts



const publish = 'It publishes packages that others install: what it signs in, their machines run.';
/** Git hosting, CI, package and image registries. */
const codeRules = define_define([
    {
        id: 'github-token',
        provider: 'GitHub',
        title: 'GitHub token',
        severity: 'critical',
        why: 'A classic, OAuth or app token acts on every repository its scopes reach; its checksum is right, so GitHub did issue it.',
        revoke: "Delete it at github.com/settings/tokens (an app's: revoke its installation tokens or its client secret), read the security log, and use a fine-grained token.",
        docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        matchers: [token(['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], alnum(36))],
        checksum: checksummed,
    },
    {
        id: 'github-fine-grained-token',
        provider: 'GitHub',
        title: 'GitHub fine-grained token',
        severity: 'critical',
        why: 'It acts as its owner on the repositories it was made for.',
        revoke: 'Delete it at github.com/settings/personal-access-tokens and read the security log.',
        docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens',
        matchers: [token('github_pat_', `${alnum(22)}_${alnum(59)}`)],
        accept: entropyOf(4),
    },
    {
        id: 'gitlab-token',
        provider: 'GitLab',
        title: 'GitLab token',
        severity: 'critical',
        why: 'It reads or writes projects, registries, runners or deployments, by its kind and scopes.',
        revoke: 'Revoke it where it was made (user, project, group or runner settings > Access tokens) and create one with fewer scopes and an end date.',
        docs: 'https://docs.gitlab.com/security/tokens/',
        matchers: [
            token([
                'glpat-',
                'gldt-',
                'glrt-',
                'glptt-',
                'glft-',
                'glsoat-',
                'glagent-',
                'gloas-',
                'glimt-',
                'glcbt-',
                'GR1348941',
            ], String.raw `(?:[\w-]{27,300}\.[0-9a-z]{2}\.[0-9a-z]{9}|[\w-]{20,68})`, { end: String.raw `(?![\w-])` }),
        ],
        accept: entropyOf(3.3),
    },
    {
        id: 'bitbucket-token',
        provider: 'Bitbucket',
        title: 'Bitbucket app password or access token',
        severity: 'critical',
        why: 'It reads and writes the repositories its scopes reach.',
        revoke: "Revoke it under Personal settings > App passwords, or the repository's Access tokens.",
        docs: 'https://support.atlassian.com/bitbucket-cloud/docs/access-tokens/',
        matchers: [token('ATBB', alnum(32)), token('ATCTT3xFfG', '[\\w=-]{150,400}', { end: '' })],
        accept: entropyOf(3.7),
    },
    {
        id: 'atlassian-token',
        provider: 'Atlassian',
        title: 'Atlassian API token',
        severity: 'high',
        why: 'It acts as its owner in Jira and Confluence.',
        revoke: 'Revoke it at id.atlassian.com > Security > API tokens.',
        docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
        matchers: [token('ATATT3xFfGF0', '[\\w=-]{150,400}', { end: '' })],
        accept: entropyOf(4),
    },
    {
        id: 'npm-token',
        provider: 'npm',
        title: 'npm access token',
        severity: 'critical',
        why: publish + ' Its checksum is right, so npm did issue it.',
        revoke: 'Run `npm token revoke`, check what was published, and publish from CI by trusted publishing.',
        docs: 'https://docs.npmjs.com/about-access-tokens',
        matchers: [token('npm_', alnum(36))],
        checksum: checksummed,
    },
    {
        id: 'npm-registry-auth',
        provider: 'npm',
        title: 'npm registry credential',
        evidence: 'context',
        severity: 'high',
        why: publish,
        revoke: 'Revoke it at the registry; in .npmrc write ${NPM_TOKEN} and set the variable outside.',
        docs: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
        matchers: [
            at([':_authtoken', ':_auth', ':_password'], /:_(?:authToken|auth|password)[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[\w+/=.~-]{16,400})/),
        ],
        accept: checks_all(entropyOf(3), mixed),
    },
    {
        id: 'pypi-token',
        provider: 'PyPI',
        title: 'PyPI upload token',
        severity: 'critical',
        why: publish,
        revoke: 'Remove it at pypi.org/manage/account, check the releases, and publish from CI by trusted publishing.',
        docs: 'https://pypi.org/help/#apitoken',
        // The start of every macaroon that pypi.org or test.pypi.org issues.
        matchers: [token(['pypi-AgEIcHlwaS5vcmc', 'pypi-AgENdGVzdC5weXBpLm9yZw'], urlSafe('50,1000'))],
    },
    {
        id: 'rubygems-token',
        provider: 'RubyGems',
        title: 'RubyGems API key',
        severity: 'critical',
        why: publish,
        revoke: 'Delete it at rubygems.org > Settings > API keys and check the releases.',
        docs: 'https://guides.rubygems.org/api-key-scopes/',
        matchers: [token('rubygems_', hex(48))],
    },
    {
        id: 'nuget-api-key',
        provider: 'NuGet',
        title: 'NuGet API key',
        severity: 'critical',
        why: publish,
        revoke: 'Delete it at nuget.org > API Keys and check the releases.',
        docs: 'https://learn.microsoft.com/nuget/nuget-org/publish-a-package',
        matchers: [token('oy2', '[a-z0-9]{43}')],
        accept: checks_all(entropyOf(3.5), mixed),
    },
    {
        id: 'cargo-token',
        provider: 'crates.io',
        title: 'crates.io API token',
        severity: 'critical',
        why: publish,
        revoke: 'Revoke it at crates.io/settings/tokens and check the releases.',
        docs: 'https://doc.rust-lang.org/cargo/reference/publishing.html',
        matchers: [token('cio', alnum(32))],
        accept: checks_all(entropyOf(3.7), mixedCase),
    },
    {
        id: 'dockerhub-token',
        provider: 'Docker',
        title: 'Docker Hub access token',
        severity: 'critical',
        why: 'It pulls private images and, unless read-only, replaces images that others run.',
        revoke: 'Delete it under Account settings > Personal access tokens and check the pushes.',
        docs: 'https://docs.docker.com/security/for-developers/access-tokens/',
        matchers: [token(['dckr_pat_', 'dckr_oat_'], urlSafe('27,40'))],
        accept: entropyOf(3.5),
    },
    {
        id: 'docker-config-auth',
        provider: 'Docker',
        title: 'Registry password in a Docker configuration',
        evidence: 'context',
        severity: 'high',
        why: 'It is a user name and password in base64, which hides nothing, for the registry beside it.',
        revoke: 'Change the password or token at the registry; keep credentials in a credential helper.',
        docs: 'https://docs.docker.com/reference/cli/docker/login/',
        matchers: [at(['"auth"'], /"auth"[ \t]{0,4}:[ \t]{0,4}"(?<secret>[A-Za-z0-9+/]{12,600}={0,2})"/)],
        accept: ({ value }) => /^[\x21-\x7e]{1,200}:[\x21-\x7e]{4,}$/.test(Buffer.from(value, 'base64').toString('latin1')),
    },
    {
        id: 'artifactory-token',
        provider: 'JFrog',
        title: 'Artifactory key or token',
        severity: 'high',
        why: 'It reads and replaces the packages and models of the repositories it reaches.',
        revoke: 'Revoke it under Edit profile, or Administration > Access tokens.',
        docs: 'https://jfrog.com/help/r/jfrog-platform-administration-documentation/access-tokens',
        matchers: [token('AKCp', alnum(69)), token('cmVmdGtu', alnum(56))],
        accept: entropyOf(3.8),
    },
    {
        id: 'circleci-token',
        provider: 'CircleCI',
        title: 'CircleCI token',
        severity: 'high',
        why: 'It starts pipelines, and reads what they hold.',
        revoke: 'Delete it under User settings > Personal API tokens, or Project settings > API permissions.',
        docs: 'https://circleci.com/docs/managing-api-tokens/',
        matchers: [token(['CCIPAT_', 'CCIPRJ_'], `${alnum(22)}_${hex(40)}`)],
    },
    {
        id: 'buildkite-token',
        provider: 'Buildkite',
        title: 'Buildkite token',
        severity: 'high',
        why: 'It starts builds or registers agents that receive jobs and their secrets.',
        revoke: "Revoke it under Personal settings > API access tokens, or the cluster's agent tokens.",
        docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
        matchers: [token('bkua_', hex(40))],
    },
    {
        id: 'sonar-token',
        provider: 'Sonar',
        title: 'SonarQube or SonarCloud token',
        severity: 'medium',
        why: 'It reads code and writes analyses.',
        revoke: 'Revoke it under My account > Security.',
        docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
        matchers: [token(['squ_', 'sqp_', 'sqa_'], hex(40))],
    },
    {
        id: 'codecov-token',
        provider: 'Codecov',
        title: 'Codecov upload token',
        evidence: 'context',
        severity: 'low',
        why: 'It uploads coverage reports, and nothing else.',
        revoke: "Regenerate it in the repository's settings at Codecov.",
        docs: 'https://docs.codecov.com/docs/codecov-tokens',
        matchers: [named(['codecov_token'], uuid)],
    },
    {
        id: 'anaconda-token',
        provider: 'Anaconda',
        title: 'Anaconda.org token',
        evidence: 'context',
        severity: 'high',
        why: publish,
        revoke: 'Revoke it at anaconda.org > Settings > Access and check the uploads.',
        docs: 'https://docs.anaconda.com/anacondaorg/user-guide/tokens/',
        matchers: [named(['anaconda'], `[a-z]{2}-${uuid}`), at(['/t/'], new RegExp(`/t/(?<secret>[a-z]{2}-${uuid})`))],
        accept: notDigest,
    },
    {
        id: 'snyk-token',
        provider: 'Snyk',
        title: 'Snyk token',
        evidence: 'context',
        severity: 'medium',
        why: "It reads the organisation's projects and their known weaknesses.",
        revoke: 'Revoke it under Account settings > API token.',
        docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
        matchers: [
            named(['snyk_token', 'snyk_api', 'snyk-token'], uuid),
            token('snyk_uat.', String.raw `[\w-]{8}\.eyJ[\w-]{20,400}\.[\w-]{20,400}`),
        ],
        accept: notDigest,
    },
    {
        id: 'postman-api-key',
        provider: 'Postman',
        title: 'Postman API key',
        severity: 'high',
        why: 'It reads workspaces, which often hold other credentials.',
        revoke: 'Delete it under Account settings > API keys and create another.',
        docs: 'https://learning.postman.com/docs/developer/postman-api/authentication/',
        matchers: [token('PMAK-', `${hex(24)}-${hex(34)}`)],
    },
    {
        id: 'pypirc-password',
        provider: 'PyPI',
        title: 'Package index password',
        evidence: 'context',
        severity: 'high',
        why: publish,
        revoke: 'Change it at the index, and upload with a token or by trusted publishing.',
        docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
        matchers: [
            at(['repository', 'username'], /(?:repository|username)[ \t]{0,8}[=:][^\n]{1,200}\n(?:[^\n[]{0,200}\n){0,2}[ \t]{0,8}password[ \t]{0,8}[=:][ \t]{0,8}(?<secret>[^\s"'${}<>]{6,300})/),
        ],
        accept: checks_all(({ path }) => path.endsWith('.pypirc'), near(/pypi|repository|index-servers/, 600)),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/database.ts




/** Only this machine, a container's neighbour or a documentation name answers there. */
const localHost = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|(?:.*\.)?example\.(?:com|org|net)|[^.:/@]*(?::\d+)?$)/i;
/**
 * A password worth a finding: not the user's name, not one that only stands for a password, and on a local host not a simple word
 * either.
 */
const realPassword = ({ value, groups }) => {
    const { user = '', host = '' } = groups;
    if (value === user || (0,placeholder/* isWeakPassword */.u)(value) || /^[\w.]*\{|^:|^\d{1,5}$/.test(value))
        return false;
    if (/^(?:user|username|login|usr)$/i.test(user) && /pass|pw/i.test(value))
        return false;
    return !localHost.test(host) || (/\d/.test(value) && value.length >= 8 && !/pass|secret|local|test|dev/i.test(value));
};
const databaseRules = define_define([
    {
        id: 'uri-password',
        provider: 'Several',
        title: 'Password in a URI',
        evidence: 'context',
        severity: 'high',
        why: 'Whoever reads the address can sign in there: a database, a broker, a tracking server, a package index.',
        revoke: 'Change the password at the server, and build the URI from a variable that is set outside the repository.',
        docs: 'https://datatracker.ietf.org/doc/html/rfc3986#section-3.2.1',
        matchers: [
            at(['://'], /(?<=[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s:/?#@"'`<>()[\]{}|,;]{0,100}):(?<secret>[^\s/@"'`<>]{3,200})@(?<host>[\w.[\]-]{1,200}(?::\d{1,5})?)/),
        ],
        accept: realPassword,
    },
    {
        id: 'uri-token',
        provider: 'Several',
        title: 'Token as the user of a URI',
        evidence: 'context',
        severity: 'high',
        why: 'Git and package indexes take a token in place of the user name; whoever reads the address can use it.',
        revoke: 'Revoke the token at the host, and let a credential helper or a header carry the next one.',
        docs: 'https://git-scm.com/docs/gitcredentials',
        matchers: [at(['https://'], /https:\/\/(?<secret>[A-Za-z0-9_-]{24,120})@(?<host>[\w.-]{3,200})/)],
        accept: checks_all(mixed, ({ value }) => /[A-Z]/.test(value) || /^[a-f0-9]{32,}$/.test(value)),
    },
    {
        id: 'connection-string-password',
        provider: 'Several',
        title: 'Password in a connection string',
        evidence: 'context',
        severity: 'high',
        why: 'With server and user beside it, it opens the database.',
        revoke: 'Change the password at the server and keep the string outside the repository.',
        docs: 'https://learn.microsoft.com/sql/connect/homepage-sql-connection-programming',
        matchers: [
            at(['server=', 'data source=', 'host=', 'driver={'], /[A-Za-z ]{4,11}=[^\n"']{1,200}?;?[;&\s](?:[Pp]assword|[Pp]wd|PWD|PASSWORD)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^\s;"'&]{4,100})/),
            at(['jdbc:'], /jdbc:[a-z0-9:]{2,30}\/\/(?<host>[^\s"'?;/]{1,120})[^\s"']{0,200}?[?&;]password=(?<secret>[^\s"'&;]{4,100})/),
        ],
        accept: realPassword,
    },
    {
        id: 'mongodb-atlas-secret',
        provider: 'MongoDB',
        title: 'MongoDB Atlas service account secret',
        severity: 'critical',
        why: 'With its id it administers projects and clusters, and makes database users.',
        revoke: 'Delete the secret under Organization or Project access > Service accounts and create another.',
        docs: 'https://www.mongodb.com/docs/atlas/api/service-accounts-overview/',
        matchers: [token('mdb_sa_sk_', String.raw `[\w-]{36,48}`)],
        accept: checks_all(entropyOf(3.7), mixedCase),
    },
    {
        id: 'neon-api-key',
        provider: 'Neon',
        title: 'Neon API key',
        severity: 'critical',
        why: "It creates, reads and deletes the account's databases.",
        revoke: 'Revoke it under Account or Organization settings > API keys and create one for the one project.',
        docs: 'https://neon.com/docs/manage/api-keys',
        matchers: [token('napi_', '[A-Za-z0-9]{40,80}')],
        accept: checks_all(entropyOf(3.7), mixed),
    },
    {
        id: 'planetscale-token',
        provider: 'PlanetScale',
        title: 'PlanetScale password or token',
        severity: 'critical',
        why: "It opens the database or administers the organisation's.",
        revoke: 'Delete it in the console under Passwords or Service tokens.',
        docs: 'https://planetscale.com/docs/concepts/connection-strings',
        matchers: [token(['pscale_pw_', 'pscale_tkn_', 'pscale_oauth_'], String.raw `[\w.-]{32,64}`)],
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/names.ts
/** After these words a name is of something about the secret, not of the secret. */
const aboutIt = new Set(('id ids name names type types kind url urls uri endpoint path paths file files filename dir folder count counts length len size limit max min index idx ' +
    'field fields label input column columns hash hashed digest sha md5 policy prompt regex pattern prefix suffix header headers expiry expires expiration ttl ref ' +
    'class form error errors message msg reset change changed strength rules rule validator validation help hint text title description placeholder required ' +
    'enabled disabled mode format algorithm alg encoder encoding encryption provider manager service store vault version arn role scope scopes audience issuer ' +
    'position offset embedding embeddings logits probs mask masks ratio dropout loss budget usage cost rate window start end begin sep classification env var ' +
    'variable used at date time changed updated created attempts confirm confirmation generator helper util utils test tests example examples template').split(' '));
/** Before these words stand names of public things: tokens of a vocabulary, keys of a table. */
const publicKinds = new Set(('eos bos pad unk sep cls mask special next prev previous page continuation start end stop csrf xsrf cancel cancellation img image images audio video begin ' +
    'unknown newline first last num max min public primary foreign partition sort cache registry index dict state experiment run trial hotkey shortcut input ' +
    'output system user assistant think tool pagination paging cursor sync resume marker syntax lexer parse prompt completion completions per total new added ' +
    'forgot reset change no invalid wrong missing incorrect show hide enter confirm site sitekey publishable anon test fake dummy example sample mock').split(' '));
const secretWord = /(?:password|passwd|passphrase|pwd|passcode|secret|token|apikey|accesskey|authkey|credential|key|pass|auth)s?$/;
const nameBefore = /[\w.:-]{0,60}$/;
/** The whole name at whose end or middle `candidate`'s keyword stands; `groups.rest` is what follows the keyword. */
function nameOf({ text, matchStart, groups }) {
    const before = nameBefore.exec(text.slice(Math.max(0, matchStart - 60), matchStart))?.[0] ?? '';
    return `${before}${groups.keyword ?? ''}${groups.rest ?? ''}`;
}
function wordsOf(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '');
}
/** Whether the name a value is assigned to is the name of a secret, and not of something about one or of something public. */
function namesSecret(candidate) {
    const name = nameOf(candidate);
    // A type of a cloud resource: AWS::IAM::AccessKey.
    if (name.includes('::'))
        return false;
    const words = wordsOf(name);
    const last = words.at(-1) ?? '';
    if (aboutIt.has(last))
        return false;
    const at = words.findLastIndex((word) => secretWord.test(word));
    if (at === -1)
        return false;
    const leading = words[at - 1];
    const isKeyOrToken = /(?:key|token)s?$/.test(words[at] ?? '');
    return (leading === undefined ||
        !publicKinds.has(leading) ||
        (!isKeyOrToken &&
            !/^(?:no|invalid|wrong|missing|incorrect|forgot|reset|change|show|hide|enter|confirm|fake|dummy|mock|example|sample)$/.test(leading)));
}

;// CONCATENATED MODULE: ./src/engines/secrets/rules/generic.ts







const advice = "Revoke or change it where it is valid, then read it from the environment, the CI's secrets or a secret manager.";
const passwordWords = ['password', 'passwd', 'passphrase', 'passcode', 'pwd', '_pass', 'secret'];
const keyWords = [
    ...[
        'api_key',
        'apikey',
        'api-key',
        'access_key',
        'accesskey',
        'access-key',
        'auth_key',
        'authkey',
        'secret',
        'token',
        'private_key',
        'privatekey',
    ],
    ...[
        'encryption_key',
        'signing_key',
        'account_key',
        'master_key',
        'service_key',
        'subscription_key',
        'credential',
        '_auth',
        'password',
        'passwd',
        'pwd',
    ],
];
const annotation = String.raw `(?::[ \t]{0,4}[A-Za-z][\w.\[\]| ]{0,40}?(?==))?`;
const closing = String.raw ` ?["'\`]?[\])]{0,2}[ \t]{0,20}`;
function assigned(words, operators, value) {
    const word = words.map((text) => text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
    const name = String.raw `(?<keyword>${word})(?<rest>[\w.-]{0,40}?)`;
    return at(words, new RegExp(`${name}${closing}${annotation}(?:${operators})[ \\t]{0,20}(?:\\w{1,20}\\()?${value}`));
}
const assigning = String.raw `=>|<-|[:?|]{0,2}=|={2,3}|!=|:`;
/** `key="name" value="…"`, as XML spells a setting. */
const valueAttribute = String.raw `[ \t]{1,4}value=`;
const quoted = (chars) => `[bruBRU]{0,2}(?<quote>["'\`]{1,3})(?<secret>${chars}) ?\\k<quote>`;
const toLineEnd = (chars) => String.raw `(?<secret>${chars})(?=[ \t]*(?:$|[\r\n\"']|[ \t]#))`;
/** `NAME=value command`, as a shell sets a variable for one command. */
const beforeCommand = (chars) => String.raw `(?<secret>${chars})(?=[ \t]+[a-z./])`;
const bareChars = String.raw `[^\s"'\`,;]{6,64}`;
/** Not an address, a path, a call, a template or a dotted name. */
const opaque = ({ value }) => !/:\/\/|^\.{0,2}\/|^~\/|\{[^}]*\}|<[^>]*>|^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+$|^\w+\(|\\[a-z(]|^--?[a-z]|^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d+)[$:_-]|^\{[A-Z0-9]+\}|^[a-z]+\/[a-z]/i.test(value);
/** What a person would choose as a password: not only words, not one that stands for a password. */
const chosen = ({ value }) => {
    if ((0,placeholder/* isWeakPassword */.u)(value))
        return false;
    if (/^[A-Za-z_. -]+$/.test(value))
        return value.length >= 10 && /[a-z][A-Z].*[a-z][A-Z]/.test(value) && (0,randomness/* wordShare */.QH)(value) < 0.3 && (0,randomness/* entropy */.Ue)(value) > 3;
    if (/^\d+(?:\.\d+)*$/.test(value))
        return false;
    if (/^\d{4}-\d\d-\d\d/.test(value))
        return false;
    // It speaks of passwords instead of being one.
    if (/pass_?wor[dt]|passwd/i.test(value) && (0,randomness/* wordShare */.QH)(value) > 0.5)
        return false;
    return (0,randomness/* wordShare */.QH)(value) < 0.95 && /[A-Za-z]/.test(value);
};
const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const drawn = ({ value }) => (0,randomness/* looksRandom */.EZ)(value) && !isUuid.test(value) && !/^sha\d+[-:]/.test(value) && !/^\d{4}-\d\d-\d\d/.test(value);
/** Without quotes only formats that need none count, and lines that set a variable of the shell. */
const unquotedPlace = ({ path, text, matchStart }) => allowsUnquoted(path) ||
    // `export const …` is JavaScript's, not the shell's.
    /(?:^|\n)[ \t"]*(?:!|%env[ \t]|%set_env[ \t]|export[ \t](?!(?:const|let|var|function|class|default|async|type|interface|enum|abstract|declare|namespace)\b)|ENV[ \t]|ARG[ \t]|set[ \t]|\$env:)[^\n]{0,80}$/i.test(text.slice(Math.max(0, matchStart - 100), matchStart));
/** How the value is spelled doesn't change the rule, and so not the finding's identity; only where it counts. */
const generic_unquoted = (matcher) => ({ ...matcher, accept: unquotedPlace });
const passwordChars = String.raw `[^\s"'\`]{6,64}`;
const keyChars = String.raw `[\w+/=.~!@#$%^&*()-]{16,128}`;
const genericRules = define_define([
    {
        id: 'netrc-password',
        provider: 'Any',
        title: 'Password in a netrc file',
        evidence: 'generic',
        severity: 'high',
        why: 'Host, user and password stand side by side; curl, git and pip use them without asking.',
        revoke: 'Change the password or token at that host and keep the file in the home directory.',
        docs: 'https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html',
        matchers: [
            at(['machine', 'default'], /(?:machine\s{1,4}(?<host>[\w.-]{1,200})|default)\s{1,20}login\s{1,4}[^\s]{1,100}\s{1,20}password\s{1,4}(?<secret>[^\s]{4,300})/),
        ],
        accept: ({ value, path, groups }) => !(0,placeholder/* isWeakPassword */.u)(value) && (/netrc/i.test(path) || (groups.host?.includes('.') ?? false)),
    },
    {
        id: 'bearer-token',
        provider: 'Any',
        title: 'Bearer token',
        evidence: 'generic',
        severity: 'medium',
        why: 'Whoever sends the header is let in as its owner.',
        revoke: advice,
        docs: 'https://datatracker.ietf.org/doc/html/rfc6750',
        matchers: [at(['bearer '], /[Bb](?:earer|EARER) {1,2}(?<secret>[\w.~+/=-]{20,1000})/)],
        accept: checks_all(drawn, entropyOf(3.3)),
    },
    {
        id: 'basic-auth-header',
        provider: 'Any',
        title: 'Basic authorization header',
        evidence: 'generic',
        severity: 'medium',
        why: 'It is a user name and password in base64, which hides nothing.',
        revoke: advice,
        docs: 'https://datatracker.ietf.org/doc/html/rfc7617',
        matchers: [at(['basic '], /[Bb](?:asic|ASIC) {1,2}(?<secret>[A-Za-z0-9+/]{12,400}={0,2})/)],
        accept: ({ value, text, matchStart }) => {
            if (!/auth/i.test(text.slice(Math.max(0, matchStart - 40), matchStart)))
                return false;
            const [user = '', password = ''] = Buffer.from(value, 'base64').toString('latin1').split(/:(.*)/s);
            return (/^[\x21-\x7e]{1,100}$/.test(user) &&
                /^[\x21-\x7e]{4,200}$/.test(password) &&
                user !== password &&
                !(0,placeholder/* isWeakPassword */.u)(password));
        },
    },
    {
        id: 'command-line-password',
        provider: 'Any',
        title: 'Password on a command line',
        evidence: 'generic',
        severity: 'medium',
        why: 'Whoever reads the command can repeat it.',
        revoke: advice,
        docs: 'https://curl.se/docs/manpage.html#-u',
        matchers: [
            at(['curl '], /curl [^\n]{0,200}?(?:-u|--user)[ =]{0,2}["']?(?<user>[\w.@-]{1,80}):(?<secret>[^\s"'${}<>]{4,120})/),
            at(['mysql', 'mariadb'], /m[a-z]{4,10} [^\n|;]{0,120}? -p(?<secret>[^\s"'${}<>=-][^\s"'${}<>]{5,80})(?=\s|$)/),
            at(['docker login', 'podman login', 'helm registry login'], /[a-z ]{12,20} [^\n]{0,160}?(?:-p|--password)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{5,120})/),
            at(['sshpass -p'], /sshpass -p ?["']?(?<secret>[^\s"'${}<>]{4,120})/),
        ],
        accept: checks_all(({ value, groups }) => value !== groups.user, opaque, chosen),
    },
    {
        id: 'basic-auth-arguments',
        provider: 'Any',
        title: 'User and password in a call',
        evidence: 'generic',
        severity: 'medium',
        why: 'The program signs in with a password that everybody who reads it has.',
        revoke: advice,
        docs: 'https://requests.readthedocs.io/en/latest/user/authentication/',
        matchers: [
            at(['auth=', 'auth =', 'basicauth(', 'basic_auth('], /(?:auth ?= ?(?:\w{1,20}\.)?(?:\w{0,20})\(|[Bb]asic_?[Aa]uth\()\s{0,20}["'](?<user>[^"'\n]{1,80})["'],\s{0,20}["'](?<secret>[^\s"']{6,100})["']/),
        ],
        accept: checks_all(({ value, groups }) => value !== groups.user, opaque, chosen),
    },
    {
        id: 'generic-api-key',
        provider: 'Any',
        title: 'Key or token in the source',
        evidence: 'generic',
        severity: 'medium',
        why: 'A value that looks drawn at random stands where the name says key, token or secret.',
        revoke: advice,
        docs: 'https://cwe.mitre.org/data/definitions/798.html',
        matchers: [
            assigned(keyWords, `${assigning}|,|${valueAttribute}`, quoted(keyChars)),
            generic_unquoted(assigned(keyWords, '=|:(?=[ \\t])| ', toLineEnd(keyChars))),
            generic_unquoted(assigned(keyWords, '=(?=\\S)', beforeCommand(keyChars))),
        ],
        accept: checks_all(namesSecret, opaque, drawn),
    },
    {
        id: 'generic-password',
        provider: 'Any',
        title: 'Password in the source',
        evidence: 'generic',
        severity: 'medium',
        why: 'A value stands where the name says password; what it opens is for you to tell.',
        revoke: advice,
        docs: 'https://cwe.mitre.org/data/definitions/798.html',
        matchers: [
            assigned(passwordWords, `${assigning}|${valueAttribute}`, quoted(passwordChars)),
            assigned(passwordWords, '>', `(?<secret>[^\\s"'<>]{6,64})</`),
            generic_unquoted(assigned(passwordWords, '=|:(?=[ \\t])', toLineEnd(bareChars))),
            generic_unquoted(assigned(passwordWords, '=(?=\\S)', beforeCommand(bareChars))),
        ],
        accept: checks_all(namesSecret, opaque, chosen),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/keys.ts




/** At least this much base64 makes a key: the smallest (Ed25519 in PKCS #8) has 64 characters. */
const leastBody = 64;
/** There is a key between the armour lines: enough base64 in whole lines, and not a drawing of one. */
const hasBody = ({ value }) => {
    const body = value.replace(/-----[A-Z ]{5,60}-----/g, '').replace(/\\[nrt]/g, ' ');
    const lines = body.match(/[A-Za-z0-9+/]{20,}={0,2}/g)?.join('') ?? '';
    return (lines.length >= leastBody && (0,randomness/* entropy */.Ue)(lines.slice(0, 2_000)) > 3.5 && !/(.)\1{19}/.test(lines.replace(/A/g, '')));
};
const encrypted = ({ value }) => /BEGIN ENCRYPTED|Proc-Type: 4,ENCRYPTED/.test(value);
const pem = /-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[^-]|-(?!----)){64,16000}(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----)?/
    .source;
const keyMatcher = at(['-----begin '], new RegExp(`(?<secret>${pem})`));
const keyRules = define_define([
    {
        id: 'private-key',
        provider: 'Any',
        title: 'Private key',
        severity: 'critical',
        why: 'Its holder is you wherever the public key is trusted: servers, signatures, TLS.',
        revoke: 'Remove the public key or revoke the certificate wherever it is trusted, and create a new pair outside the repository.',
        docs: 'https://datatracker.ietf.org/doc/html/rfc7468',
        matchers: [keyMatcher],
        accept: checks_all(hasBody, (candidate) => !encrypted(candidate)),
    },
    {
        id: 'encrypted-private-key',
        provider: 'Any',
        title: 'Encrypted private key',
        severity: 'low',
        why: 'It is as strong as its passphrase, which can be tried offline for ever.',
        revoke: 'If the passphrase is weak or near, replace the pair; keep the file outside the repository.',
        docs: 'https://datatracker.ietf.org/doc/html/rfc7468',
        matchers: [keyMatcher],
        accept: checks_all(hasBody, encrypted),
    },
    {
        id: 'putty-private-key',
        provider: 'Any',
        title: 'PuTTY private key',
        severity: 'critical',
        why: 'Its holder is you wherever the public key is trusted.',
        revoke: 'Remove the public key from the servers and create a new pair.',
        docs: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
        matchers: [
            at(['putty-user-key-file-'], /PuTTY-User-Key-File-\d: [^\n]{3,60}\n(?:[^\n]{0,200}\n){1,60}?Private-Lines: \d{1,3}\s{1,2}(?<secret>[A-Za-z0-9+/=\s]{40,8000})/),
        ],
    },
    {
        id: 'age-secret-key',
        provider: 'age',
        title: 'age secret key',
        severity: 'critical',
        why: 'It decrypts everything encrypted to it, sops files among them.',
        revoke: 'Create a new identity, encrypt the files to it, and rotate what they held.',
        docs: 'https://age-encryption.org/v1',
        matchers: [token('AGE-SECRET-KEY-1', '[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}')],
    },
    {
        id: 'json-web-token',
        provider: 'Any',
        title: 'JSON Web Token',
        severity: 'medium',
        why: 'Until it expires it signs in as its subject.',
        revoke: 'End the session or rotate the key that signed it, if it has not expired.',
        docs: 'https://datatracker.ietf.org/doc/html/rfc7519',
        matchers: [
            token('eyJ', String.raw `[\w-]{10,1000}\.eyJ[\w-]{10,4000}\.[\w-]{20,1000}`, { end: String.raw `(?![\w-])` }),
        ],
        accept: ({ value }) => {
            const payload = jwtPart(value, 1);
            // The specimen of jwt.io, and keys that are made to be public.
            return (typeof jwtPart(value, 0)?.alg === 'string' &&
                payload !== undefined &&
                !(payload.name === 'John Doe' && payload.sub === '1234567890') &&
                payload.role !== 'anon');
        },
    },
    {
        id: 'jwk-private-key',
        provider: 'Any',
        title: 'Private JSON Web Key',
        severity: 'critical',
        why: 'It signs or decrypts for its owner.',
        revoke: 'Publish a new key set without it and create a new key outside the repository.',
        docs: 'https://datatracker.ietf.org/doc/html/rfc7517',
        matchers: [
            at(['"kty"'], /"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,2000}?"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{42,700})"/),
            at(['"d"'], /"d"\s{0,4}:\s{0,4}"(?<secret>[\w-]{42,700})"[^{}]{0,2000}?"kty"\s{0,4}:/),
        ],
        accept: entropyOf(4),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/mlops.ts



const tracking = 'It reads and rewrites experiments, artefacts and the model registry of its account.';
/** Where data, experiments, models and jobs live. */
const mlopsRules = define_define([
    {
        id: 'huggingface-token',
        provider: 'Hugging Face',
        title: 'Hugging Face access token',
        severity: 'critical',
        why: 'With write scope it replaces models and data sets that others download and run; with read scope it opens private and gated ones.',
        revoke: 'Invalidate it at huggingface.co/settings/tokens, create a fine-grained one, and check the commits of your repositories since it leaked.',
        docs: 'https://huggingface.co/docs/hub/security-tokens',
        matchers: [token('hf_', '[A-Za-z0-9]{34,40}'), token('hf_oauth_', urlSafe('60,300'))],
        accept: entropyOf(3.7),
    },
    {
        id: 'huggingface-org-token',
        provider: 'Hugging Face',
        title: 'Hugging Face organisation token',
        severity: 'critical',
        why: 'It acts for the whole organisation.',
        revoke: "Delete it in the organisation's settings; such tokens are of an old kind, use a fine-grained one of a service account.",
        docs: 'https://huggingface.co/docs/hub/security-tokens',
        matchers: [token('api_org_', '[A-Za-z]{34}')],
        accept: entropyOf(3.7),
    },
    {
        id: 'wandb-api-key',
        provider: 'Weights & Biases',
        title: 'Weights & Biases API key',
        evidence: 'context',
        severity: 'high',
        why: tracking,
        revoke: "Delete it at wandb.ai/settings > API keys; use a service account's key for jobs.",
        docs: 'https://docs.wandb.ai/support/find_api_key/',
        matchers: [
            named(['wandb', 'api.wandb.ai', 'weights_and_biases'], `(?:local-)?${hex(40)}`),
            token('wandb_v1_', String.raw `\w{60,90}`),
        ],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'kaggle-key',
        provider: 'Kaggle',
        title: 'Kaggle API key',
        evidence: 'context',
        severity: 'high',
        why: 'It acts as its owner: private data sets, notebooks, competition submissions.',
        revoke: 'Under Settings > API expire the token and create another.',
        docs: 'https://www.kaggle.com/docs/api',
        matchers: [
            named(['kaggle'], hex(32)),
            at(['username'], /username ?["'][ \t]{0,4}:\s{0,8}["'][\w-]{2,60} ?["'],\s{0,20}["']key ?["'][ \t]{0,4}:\s{0,8}["'](?<secret>[a-f0-9]{32}) ?["']/),
            token('KGAT_', hex(32)),
        ],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'databricks-token',
        provider: 'Databricks',
        title: 'Databricks access token',
        severity: 'critical',
        why: 'It acts as its owner in the workspace: notebooks, tables, clusters, served models.',
        revoke: 'Revoke it under User settings > Developer > Access tokens; use OAuth for service principals.',
        docs: 'https://docs.databricks.com/en/dev-tools/auth/pat.html',
        matchers: [token(['dapi', 'dkea', 'dsapi', 'dose'], `${hex(32)}(?:-\\d)?`)],
        accept: checks_all(entropyOf(3), mixed),
    },
    {
        id: 'snowflake-password',
        provider: 'Snowflake',
        title: 'Snowflake password',
        evidence: 'context',
        severity: 'critical',
        why: 'It opens the warehouse with every role of the user.',
        revoke: 'Change it (ALTER USER … SET PASSWORD) and move programs to key-pair or OAuth sign-in.',
        docs: 'https://docs.snowflake.com/en/user-guide/key-pair-auth',
        matchers: [
            at(['snowflake'], /[\w]{9}[\w.-]{0,20}[_-]?(?:[Pp]assword|PASSWORD|[Pp]wd|PWD|PASS)["'\])]{0,3}[ \t]{0,8}[=:,][ \t]{0,8}["']?(?<secret>[^\s"'`,;${}<>()]{8,64})/),
            at(['snowflake.connector.connect', 'snowflake('], /[\w.]{9,30}\([^)]{0,300}?\bpassword[ \t]{0,4}=[ \t]{0,4}["'](?<secret>[^\s"'${}<>]{6,64})["']/),
        ],
        accept: mixed,
    },
    {
        id: 'comet-api-key',
        provider: 'Comet',
        title: 'Comet or Opik API key',
        evidence: 'context',
        severity: 'high',
        why: tracking,
        revoke: 'Regenerate it under Account settings > API Keys.',
        docs: 'https://www.comet.com/docs/v2/guides/experiment-management/configure-sdk/',
        matchers: [named(['comet_api', 'comet_ml', 'comet.', 'comet-api', 'opik', 'experiment('], alnum(25))],
        accept: checks_all(entropyOf(3.7), mixedCase, notDigest, near(/comet|opik/i, 600)),
    },
    {
        id: 'neptune-api-token',
        provider: 'Neptune',
        title: 'Neptune API token',
        severity: 'high',
        why: tracking,
        revoke: 'Reset it under User menu > Get your API token; use a service account for jobs.',
        docs: 'https://docs.neptune.ai/api_token/',
        // Base64 of {"api_address":
        matchers: [token('eyJhcGlfYWRkcmVzcyI6', '[A-Za-z0-9+/]{80,400}={0,2}', { end: '' })],
    },
    {
        id: 'clearml-secret-key',
        provider: 'ClearML',
        title: 'ClearML secret key',
        evidence: 'context',
        severity: 'high',
        why: tracking + ' It also queues tasks, and so runs code on the agents.',
        revoke: 'Delete the pair under Settings > Workspace > App credentials and create another.',
        docs: 'https://clear.ml/docs/latest/docs/webapp/settings/webapp_settings_profile/',
        matchers: [
            named(['clearml_api_secret_key', 'trains_api_secret_key'], '[A-Za-z0-9]{40,80}'),
            at(['"access_key"'], /"access_key"[ \t]{0,4}[:=]?[ \t]{0,4}"[A-Z0-9]{20,36}"\s{1,20}"secret_key"[ \t]{0,4}[:=]?[ \t]{0,4}"(?<secret>[A-Za-z0-9]{40,80})"/),
        ],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'langsmith-api-key',
        provider: 'LangChain',
        title: 'LangSmith API key',
        severity: 'high',
        why: 'It reads traces, with the prompts and answers in them, and changes prompts that run in production.',
        revoke: 'Delete it under Settings > API Keys and create another.',
        docs: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
        matchers: [token(['lsv2_pt_', 'lsv2_sk_'], `${hex(32)}_${hex(10)}`), token('ls__', hex(32))],
    },
    {
        id: 'langfuse-secret-key',
        provider: 'Langfuse',
        title: 'Langfuse secret key',
        severity: 'high',
        why: "It reads the project's traces and changes its prompts.",
        revoke: 'Delete the pair under Project settings > API keys and create another.',
        docs: 'https://langfuse.com/docs',
        matchers: [token('sk-lf-', '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}')],
    },
    {
        id: 'logfire-token',
        provider: 'Pydantic Logfire',
        title: 'Logfire write token',
        severity: 'medium',
        why: "It writes into the project's traces.",
        revoke: 'Delete it under Project settings > Write tokens and create another.',
        docs: 'https://logfire.pydantic.dev/docs/',
        matchers: [token('pylf_v', String.raw `\d_[a-z]{2,8}_[A-Za-z0-9]{40,50}`)],
        accept: entropyOf(3.8),
    },
    {
        id: 'roboflow-api-key',
        provider: 'Roboflow',
        title: 'Roboflow API key',
        evidence: 'context',
        severity: 'high',
        why: "It reads and changes the workspace's data sets and models.",
        revoke: 'Revoke it in the workspace settings under API keys.',
        docs: 'https://docs.roboflow.com/api-reference/authentication',
        matchers: [named(['roboflow'], alnum(20))],
        accept: checks_all(entropyOf(3.5), mixedCase, notDigest),
    },
    {
        id: 'labelbox-api-key',
        provider: 'Labelbox',
        title: 'Labelbox API key',
        severity: 'high',
        why: 'It reads and changes data sets and labels, and so what models learn.',
        revoke: 'Delete it under Workspace settings > API keys and create another.',
        docs: 'https://docs.labelbox.com/docs/create-api-key',
        matchers: [named(['labelbox'], String.raw `eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{16,200}`)],
        accept: ({ value }) => jwtPart(value, 0) !== undefined,
    },
    {
        id: 'label-studio-token',
        provider: 'Label Studio',
        title: 'Label Studio access token',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and changes annotation projects, and so what models learn.',
        revoke: 'Reset it under Account & Settings > Access Token.',
        docs: 'https://labelstud.io/guide/access_tokens',
        matchers: [named(['label_studio', 'labelstudio', 'label-studio'], hex(40))],
        accept: checks_all(entropyOf(3.2), notDigest),
    },
    {
        id: 'dagshub-token',
        provider: 'DagsHub',
        title: 'DagsHub token',
        evidence: 'context',
        severity: 'high',
        why: tracking,
        revoke: 'Delete it under Settings > Tokens and create another.',
        docs: 'https://dagshub.com/docs/use_cases/platform_tutorials/authentication/',
        matchers: [named(['dagshub'], hex(40))],
        accept: checks_all(entropyOf(3.2), notDigest),
    },
    {
        id: 'dvc-studio-token',
        provider: 'Iterative',
        title: 'DVC Studio token',
        severity: 'high',
        why: tracking,
        revoke: 'Delete it under Account > Access tokens and create one with fewer scopes.',
        docs: 'https://dvc.org/doc/studio/user-guide/account-management',
        matchers: [token('isat_', '[A-Za-z0-9]{40,60}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'prefect-api-key',
        provider: 'Prefect',
        title: 'Prefect API key',
        severity: 'high',
        why: 'It changes and starts deployments, and so runs code where the workers are.',
        revoke: "Delete it under Account settings > API keys, or roll it if it is a service account's.",
        docs: 'https://docs.prefect.io/v3/manage/cloud/manage-users/api-keys',
        matchers: [token(['pnu_', 'pnb_'], alnum(36))],
        accept: entropyOf(3.7),
    },
    {
        id: 'dagster-token',
        provider: 'Dagster',
        title: 'Dagster+ token',
        evidence: 'context',
        severity: 'high',
        why: 'It starts runs and changes code locations, and so runs code where the agents are.',
        revoke: 'Revoke it under Organization settings > Tokens.',
        docs: 'https://docs.dagster.io/dagster-plus/deployment/management/tokens',
        matchers: [named(['dagster'], `(?:user|agent):(?:[\\w-]{2,40}:)?${hex(32)}`)],
    },
    {
        id: 'modal-token-id',
        provider: 'Modal',
        title: 'Modal token id',
        severity: 'low',
        why: 'The id alone opens nothing; its secret may be near.',
        revoke: 'If the secret leaked with it, delete the token at modal.com/settings/tokens.',
        docs: 'https://modal.com/docs/reference/modal.config',
        matchers: [token('ak-', alnum(22), { end: String.raw `(?![\w-])` })],
        accept: checks_all(entropyOf(3.5), mixedCase),
    },
    {
        id: 'modal-token-secret',
        provider: 'Modal',
        title: 'Modal token secret',
        severity: 'critical',
        why: 'With its id it runs code on the account and reads its secrets and volumes.',
        revoke: 'Delete the token at modal.com/settings/tokens and create another.',
        docs: 'https://modal.com/docs/reference/modal.config',
        matchers: [token('as-', alnum(22), { end: String.raw `(?![\w-])` })],
        accept: checks_all(entropyOf(3.5), mixedCase),
    },
    {
        id: 'runpod-api-key',
        provider: 'RunPod',
        title: 'RunPod API key',
        severity: 'high',
        why: "It rents machines at the account's expense and reaches the ones that run.",
        revoke: 'Revoke it under Settings > API Keys and create one with fewer rights.',
        docs: 'https://docs.runpod.io/get-started/api-keys',
        matchers: [token('rpa_', '[A-Za-z0-9]{40,50}')],
        accept: entropyOf(3.7),
    },
    {
        id: 'lambda-cloud-api-key',
        provider: 'Lambda',
        title: 'Lambda Cloud API key',
        severity: 'high',
        why: "It rents machines at the account's expense and reaches the ones that run.",
        revoke: 'Delete it at cloud.lambda.ai > API keys and create another.',
        docs: 'https://docs.lambda.ai/public-cloud/cloud-api/',
        // The secret proper: before it stands the name its owner gave it, which may say "example".
        matchers: [
            at(['secret_'], new RegExp(String.raw `(?<![A-Za-z0-9])secret_[\w-]{1,64}_(?<secret>${hex(32)}\.${alnum(32)})(?!\w)`)),
        ],
        accept: entropyOf(3.7),
    },
    {
        id: 'lightning-api-key',
        provider: 'Lightning AI',
        title: 'Lightning AI API key',
        evidence: 'context',
        severity: 'high',
        why: "It runs code in the account's studios and jobs, and reads their data.",
        revoke: 'Regenerate it under Settings > Keys.',
        docs: 'https://lightning.ai/docs',
        matchers: [
            named(['lightning_api_key', 'lightning_cloud_api_key', 'lightning-api-key', 'lightningapikey'], uuid),
            at(['"user_id"'], new RegExp(`"user_id"\\s{0,8}:\\s{0,8}"${uuid}"\\s{0,8},\\s{0,20}"api_key"\\s{0,8}:\\s{0,8}"(?<secret>${uuid})"`)),
        ],
    },
    {
        id: 'whylabs-api-key',
        provider: 'WhyLabs',
        title: 'WhyLabs API key',
        evidence: 'context',
        severity: 'high',
        why: "It reads and writes the profiles of the organisation's models and data.",
        revoke: 'Revoke it under Access tokens and create another.',
        docs: 'https://docs.whylabs.ai/docs/whylabs-capabilities',
        matchers: [named(['whylabs'], `${alnum(10)}\\.${alnum(64)}(?::org-[A-Za-z0-9]{6})?`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'hopsworks-api-key',
        provider: 'Hopsworks',
        title: 'Hopsworks API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and changes feature groups, and so what models learn and serve.',
        revoke: 'Delete it under Account settings > API and create one with fewer scopes.',
        docs: 'https://docs.hopsworks.ai/latest/user_guides/projects/api_key/create_api_key/',
        matchers: [named(['hopsworks'], `${alnum(16)}\\.${alnum(64)}`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'anyscale-token',
        provider: 'Anyscale',
        title: 'Anyscale token',
        severity: 'high',
        why: "It starts clusters and jobs, and so runs code, at the account's expense.",
        revoke: 'Delete it in the console under API Keys and create another.',
        docs: 'https://docs.anyscale.com/',
        matchers: [token(['aph0_', 'esecret_'], '[A-Za-z0-9]{24,70}')],
        accept: checks_all(entropyOf(3.5), mixed),
    },
    {
        id: 'baseten-api-key',
        provider: 'Baseten',
        title: 'Baseten API key',
        evidence: 'context',
        severity: 'high',
        why: "It deploys and calls models at the account's expense.",
        revoke: 'Revoke it under Settings > API keys and create another.',
        docs: 'https://docs.baseten.co/organization/api-keys',
        matchers: [named(['baseten'], `${alnum(8)}\\.${alnum(32)}`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'apify-token',
        provider: 'Apify',
        title: 'Apify API token',
        severity: 'high',
        why: 'It runs actors and reads the data sets they filled.',
        revoke: 'Delete it in the console under Settings > API & Integrations and create another.',
        docs: 'https://docs.apify.com/platform/integrations/api',
        matchers: [token('apify_api_', '[A-Za-z0-9]{34,40}')],
        accept: entropyOf(3.7),
    },
    {
        id: 'zenml-api-key',
        provider: 'ZenML',
        title: 'ZenML API key',
        severity: 'high',
        why: 'It acts as its service account: pipelines, and the secrets of stacks.',
        revoke: 'Run `zenml service-account api-key … rotate`.',
        docs: 'https://docs.zenml.io/',
        matchers: [token('ZENKEY_', '[A-Za-z0-9+/=_-]{80,500}', { end: '' })],
        accept: entropyOf(4),
    },
    {
        id: 'qdrant-api-key',
        provider: 'Qdrant',
        title: 'Qdrant API key',
        evidence: 'context',
        severity: 'high',
        why: "It reads, changes and deletes the cluster's collections.",
        revoke: 'Delete it in the cloud console under API Keys and create another.',
        docs: 'https://qdrant.tech/documentation/cloud/authentication/',
        matchers: [named(['qdrant'], String.raw `(?:[\w-]{54}|eyJ[\w-]{10,200}\.eyJ[\w-]{10,800}\.[\w-]{16,200})`)],
        accept: checks_all(entropyOf(4), mixedCase, notDigest),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/models.ts



const billing = "It runs models at the account's expense and may read what was sent and stored.";
/** Makers and hosts of models, and what is called beside them: embeddings, search, speech. */
const modelRules = define_define([
    {
        id: 'openai-api-key',
        provider: 'OpenAI',
        title: 'OpenAI API key',
        severity: 'high',
        why: billing,
        revoke: 'Revoke it at platform.openai.com > API keys and create a key for this project only.',
        docs: 'https://platform.openai.com/docs/api-reference/authentication',
        matchers: [
            token(['sk-proj-', 'sk-svcacct-', 'sk-None-', 'sk-service-'], String.raw `[\w-]{20,90}T3BlbkFJ[\w-]{20,90}`),
            token('T3BlbkFJ', alnum(20), { before: { pattern: `sk-${alnum(20)}`, length: 23 } }),
        ],
        accept: entropyOf(3.5),
    },
    {
        id: 'openai-admin-key',
        provider: 'OpenAI',
        title: 'OpenAI admin key',
        severity: 'critical',
        why: 'It administers the organisation: members, projects and their keys.',
        revoke: 'Revoke it at platform.openai.com > Organization > Admin keys.',
        docs: 'https://platform.openai.com/docs/api-reference/administration',
        matchers: [token('sk-admin-', String.raw `[\w-]{20,90}T3BlbkFJ[\w-]{20,90}`)],
        accept: entropyOf(3.5),
    },
    {
        id: 'anthropic-api-key',
        provider: 'Anthropic',
        title: 'Anthropic API key',
        severity: 'high',
        why: billing,
        revoke: 'Disable it in the Console under API keys and create another in a workspace with a spend limit.',
        docs: 'https://docs.anthropic.com/en/api/overview',
        matchers: [
            token('sk-ant-', 'api\\d{2}-[\\w-]{80,120}', { end: String.raw `(?![\w-])` }),
            token('sk-ant-', 'oat\\d{2}-[\\w-]{80,120}', { end: String.raw `(?![\w-])` }),
        ],
        accept: entropyOf(4),
    },
    {
        id: 'anthropic-admin-key',
        provider: 'Anthropic',
        title: 'Anthropic admin key',
        severity: 'critical',
        why: 'It administers the organisation: members, workspaces and their keys.',
        revoke: 'Disable it in the Console under Admin keys.',
        docs: 'https://docs.anthropic.com/en/api/administration-api',
        matchers: [token('sk-ant-admin', String.raw `\d{2}-[\w-]{80,120}`, { end: String.raw `(?![\w-])` })],
        accept: entropyOf(4),
    },
    {
        id: 'openrouter-api-key',
        provider: 'OpenRouter',
        title: 'OpenRouter API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at openrouter.ai > Keys and create one with a credit limit.',
        docs: 'https://openrouter.ai/docs/api-reference/authentication',
        matchers: [token('sk-or-v1-', hex(64))],
    },
    {
        id: 'deepseek-api-key',
        provider: 'DeepSeek',
        title: 'DeepSeek API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at platform.deepseek.com > API keys and create another.',
        docs: 'https://api-docs.deepseek.com/',
        matchers: [token('sk-', hex(32))],
        accept: checks_all(entropyOf(3), near(/deepseek/i, 300)),
    },
    {
        id: 'llm-api-key',
        provider: 'Several',
        title: 'API key of an OpenAI-style service',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Find the service whose base URL stands near it, and revoke the key in its console.',
        docs: 'https://platform.openai.com/docs/api-reference/authentication',
        matchers: [token('sk-', '(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{40,64})', { end: String.raw `(?![\w-])` })],
        accept: checks_all(entropyOf(3.2), mixed),
    },
    {
        id: 'groq-api-key',
        provider: 'Groq',
        title: 'Groq API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at console.groq.com > API Keys and create another.',
        docs: 'https://console.groq.com/docs/quickstart',
        matchers: [token('gsk_', alnum(52))],
        accept: entropyOf(3.8),
    },
    {
        id: 'nvidia-api-key',
        provider: 'NVIDIA',
        title: 'NVIDIA NGC or NIM API key',
        severity: 'high',
        why: "It runs hosted models and pulls the organisation's private containers and models from NGC.",
        revoke: 'Delete it at org.ngc.nvidia.com > API Keys and create a key for the one service.',
        docs: 'https://docs.nvidia.com/ngc/gpu-cloud/ngc-user-guide/index.html',
        matchers: [token('nvapi-', urlSafe(64), { end: String.raw `(?![\w-])` })],
        accept: entropyOf(4),
    },
    {
        id: 'clarifai-token',
        provider: 'Clarifai',
        title: 'Clarifai personal access token',
        evidence: 'context',
        severity: 'high',
        why: "It runs and changes the account's models, and reads what they were trained on.",
        revoke: 'Delete it under Settings > Secrets and create one with fewer scopes.',
        docs: 'https://docs.clarifai.com/control/authentication/pat',
        matchers: [named(['clarifai'], hex(32))],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'helicone-api-key',
        provider: 'Helicone',
        title: 'Helicone API key',
        severity: 'high',
        why: 'It reads the requests and answers that went through the gateway, or spends on models behind it.',
        revoke: 'Delete it under Settings > API Keys and create another.',
        docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
        matchers: [token(['sk-helicone-', 'pk-helicone-'], '(?:[a-z]{2,5}-)?[a-z0-9]{7}(?:-[a-z0-9]{7}){3}')],
        accept: entropyOf(3.3),
    },
    {
        id: 'xai-api-key',
        provider: 'xAI',
        title: 'xAI API key',
        severity: 'high',
        why: billing,
        revoke: 'Disable it at console.x.ai > API Keys and create another.',
        docs: 'https://docs.x.ai/docs/overview',
        matchers: [token('xai-', alnum(80))],
        accept: entropyOf(4),
    },
    {
        id: 'perplexity-api-key',
        provider: 'Perplexity',
        title: 'Perplexity API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it under Settings > API and create another.',
        docs: 'https://docs.perplexity.ai/',
        matchers: [token('pplx-', '[A-Za-z0-9]{48,56}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'cohere-api-key',
        provider: 'Cohere',
        title: 'Cohere API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at dashboard.cohere.com > API keys and create another.',
        docs: 'https://docs.cohere.com/docs/rate-limits',
        matchers: [named(['cohere', 'co_api_key'], alnum(40))],
        accept: checks_all(entropyOf(4), mixedCase, notDigest),
    },
    {
        id: 'mistral-api-key',
        provider: 'Mistral',
        title: 'Mistral API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at console.mistral.ai > API keys and create another.',
        docs: 'https://docs.mistral.ai/',
        matchers: [named(['mistral'], alnum(32))],
        accept: checks_all(entropyOf(3.8), mixedCase, notDigest),
    },
    {
        id: 'together-api-key',
        provider: 'Together AI',
        title: 'Together AI API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Regenerate it under Settings > API Keys.',
        docs: 'https://docs.together.ai/docs/quickstart',
        matchers: [
            named(['together_api', 'togetherai', 'together_ai', 'together.api_key', 'together('], hex(64)),
            token('tgp_v1_', urlSafe(43)),
        ],
        accept: checks_all(entropyOf(3.3), notDigest),
    },
    {
        id: 'fireworks-api-key',
        provider: 'Fireworks AI',
        title: 'Fireworks AI API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at fireworks.ai > API Keys and create another.',
        docs: 'https://docs.fireworks.ai/',
        matchers: [token('fw_', '[A-Za-z0-9]{22,24}')],
        accept: checks_all(entropyOf(3.5), mixedCase),
    },
    {
        id: 'cerebras-api-key',
        provider: 'Cerebras',
        title: 'Cerebras API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at cloud.cerebras.ai > API keys and create another.',
        docs: 'https://inference-docs.cerebras.ai/',
        matchers: [token('csk-', '[a-z0-9]{48}')],
        accept: entropyOf(3.5),
    },
    {
        id: 'replicate-api-token',
        provider: 'Replicate',
        title: 'Replicate API token',
        severity: 'high',
        why: billing,
        revoke: 'Disable it at replicate.com/account/api-tokens and create another.',
        docs: 'https://replicate.com/docs/topics/security/api-tokens',
        matchers: [token('r8_', alnum(37))],
        accept: entropyOf(3.7),
    },
    {
        id: 'elevenlabs-api-key',
        provider: 'ElevenLabs',
        title: 'ElevenLabs API key',
        severity: 'high',
        why: "It generates speech, cloned voices included, at the account's expense.",
        revoke: 'Delete it under Profile > API Keys and create one with fewer rights.',
        docs: 'https://elevenlabs.io/docs/api-reference/authentication',
        matchers: [token('sk_', hex(48)), named(['elevenlabs', 'eleven_api', 'xi-api-key', 'xi_api'], hex(32))],
        accept: checks_all(entropyOf(3.2), notDigest),
    },
    {
        id: 'assemblyai-api-key',
        provider: 'AssemblyAI',
        title: 'AssemblyAI API key',
        evidence: 'context',
        severity: 'high',
        why: "It transcribes at the account's expense and reads earlier transcripts.",
        revoke: 'Regenerate it in the dashboard.',
        docs: 'https://www.assemblyai.com/docs',
        matchers: [named(['assemblyai', 'assembly_ai', 'aai.settings', 'aai_api'], hex(32))],
        accept: checks_all(entropyOf(3.2), notDigest),
    },
    {
        id: 'deepgram-api-key',
        provider: 'Deepgram',
        title: 'Deepgram API key',
        evidence: 'context',
        severity: 'high',
        why: "It transcribes at the project's expense and may manage its keys.",
        revoke: 'Delete it in the console under API Keys and create another.',
        docs: 'https://developers.deepgram.com/docs/create-additional-api-keys',
        matchers: [named(['deepgram'], hex(40))],
        accept: checks_all(entropyOf(3.3), notDigest),
    },
    {
        id: 'voyage-api-key',
        provider: 'Voyage AI',
        title: 'Voyage AI API key',
        severity: 'medium',
        why: "It embeds and reranks at the account's expense.",
        revoke: 'Delete it in the dashboard under API keys and create another.',
        docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
        matchers: [token('pa-', urlSafe(43), { end: String.raw `(?![\w-])` })],
        accept: checks_all(entropyOf(4.2), mixedCase),
    },
    {
        id: 'jina-api-key',
        provider: 'Jina AI',
        title: 'Jina AI API key',
        severity: 'medium',
        why: "It embeds and searches at the account's expense.",
        revoke: 'Delete it at jina.ai > API key and create another.',
        docs: 'https://jina.ai/embeddings/',
        matchers: [token('jina_', `${hex(32)}${urlSafe(28)}`)],
        accept: entropyOf(3.5),
    },
    {
        id: 'tavily-api-key',
        provider: 'Tavily',
        title: 'Tavily API key',
        severity: 'medium',
        why: "It searches at the account's expense.",
        revoke: 'Delete it in the Tavily dashboard and create another.',
        docs: 'https://docs.tavily.com/',
        matchers: [token('tvly-', '(?:dev-|prod-)?[A-Za-z0-9]{32}')],
        accept: entropyOf(3.7),
    },
    {
        id: 'firecrawl-api-key',
        provider: 'Firecrawl',
        title: 'Firecrawl API key',
        severity: 'medium',
        why: "It crawls at the account's expense.",
        revoke: 'Delete it in the Firecrawl dashboard and create another.',
        docs: 'https://docs.firecrawl.dev/',
        matchers: [token('fc-', hex(32))],
        accept: entropyOf(3.2),
    },
    {
        id: 'serpapi-key',
        provider: 'SerpApi',
        title: 'SerpApi key',
        evidence: 'context',
        severity: 'medium',
        why: "It searches at the account's expense.",
        revoke: 'Regenerate it in the SerpApi dashboard.',
        docs: 'https://serpapi.com/search-api',
        matchers: [named(['serpapi', 'serp_api'], hex(64))],
        accept: checks_all(entropyOf(3.3), notDigest),
    },
    {
        id: 'llamacloud-api-key',
        provider: 'LlamaIndex',
        title: 'LlamaCloud API key',
        severity: 'high',
        why: 'It parses, and reads the documents and indexes kept there.',
        revoke: 'Revoke it at cloud.llamaindex.ai > API Key and create another.',
        docs: 'https://docs.cloud.llamaindex.ai/',
        matchers: [token('llx-', '[A-Za-z0-9]{48}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'pinecone-api-key',
        provider: 'Pinecone',
        title: 'Pinecone API key',
        severity: 'high',
        why: "It reads, changes and deletes the project's vector indexes.",
        revoke: 'Delete it in the console under API keys and create one with fewer roles.',
        docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
        matchers: [token('pcsk_', '[A-Za-z0-9]{4,7}_[A-Za-z0-9]{58,72}'), named(['pinecone'], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'vertex-express-key',
        provider: 'Google Cloud',
        title: 'Google AI key bound to a service account',
        severity: 'high',
        why: billing,
        revoke: 'Delete it under APIs & Services > Credentials and create another restricted to the one API.',
        docs: 'https://cloud.google.com/docs/authentication/api-keys',
        matchers: [token('AQ.Ab8RN6', urlSafe('40,50'), { end: String.raw `(?![\w-])` })],
        accept: entropyOf(4),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/payment.ts



const money = 'It moves money: reads customers, charges and refunds.';
const paymentRules = define_define([
    {
        id: 'stripe-live-key',
        provider: 'Stripe',
        title: 'Stripe live secret or restricted key',
        severity: 'critical',
        why: money,
        revoke: 'Roll it in the Dashboard under Developers > API keys, and read the logs of the key.',
        docs: 'https://docs.stripe.com/keys',
        matchers: [token(['sk_live_', 'rk_live_'], '[A-Za-z0-9]{20,247}')],
        accept: entropyOf(3.3),
    },
    {
        id: 'stripe-test-key',
        provider: 'Stripe',
        title: 'Stripe test key',
        severity: 'low',
        why: 'It reaches test data only, no money.',
        revoke: 'Roll it in the Dashboard under Developers > API keys.',
        docs: 'https://docs.stripe.com/keys',
        matchers: [token(['sk_test_', 'rk_test_'], '[A-Za-z0-9]{20,247}')],
        accept: entropyOf(3.3),
    },
    {
        id: 'stripe-webhook-secret',
        provider: 'Stripe',
        title: 'Stripe webhook signing secret',
        severity: 'high',
        why: 'It forges events that your endpoint believes.',
        revoke: 'Roll it in the Dashboard under Developers > Webhooks.',
        docs: 'https://docs.stripe.com/webhooks',
        matchers: [token('whsec_', '[A-Za-z0-9+/]{32,64}={0,2}', { end: '' })],
        accept: checks_all(entropyOf(3.5), mixed),
    },
    {
        id: 'paypal-client-secret',
        provider: 'PayPal',
        title: 'PayPal client secret',
        evidence: 'context',
        severity: 'critical',
        why: money,
        revoke: 'Add a second secret to the app in the developer dashboard, switch to it, then delete this one.',
        docs: 'https://developer.paypal.com/api/rest/',
        matchers: [named(['paypal_secret', 'paypal_client_secret', 'paypalsecret', 'paypal'], `E[A-Za-z0-9][\\w-]{78}`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'braintree-access-token',
        provider: 'PayPal',
        title: 'Braintree access token',
        severity: 'critical',
        why: money,
        revoke: 'Revoke it in the control panel and connect again.',
        docs: 'https://developer.paypal.com/braintree/docs',
        matchers: [token('access_token$production$', `[a-z0-9]{16}\\$${hex(32)}`)],
    },
    {
        id: 'square-token',
        provider: 'Square',
        title: 'Square access token or application secret',
        severity: 'critical',
        why: money,
        revoke: 'Replace it in the developer console under Credentials or OAuth.',
        docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
        matchers: [
            token('EAAA', urlSafe(60), { end: String.raw `(?![\w-])` }),
            token('sq0csp-', urlSafe(43), { end: String.raw `(?![\w-])` }),
            token('sq0atp-', urlSafe(22), { end: String.raw `(?![\w-])` }),
        ],
        accept: checks_all(entropyOf(3.7), mixedCase),
    },
    {
        id: 'shopify-token',
        provider: 'Shopify',
        title: 'Shopify token or app secret',
        severity: 'critical',
        why: 'It reads and changes a shop: orders, customers, prices.',
        revoke: "Rotate it in the app's settings, or uninstall and reinstall the app.",
        docs: 'https://shopify.dev/docs/apps/build/authentication-authorization',
        matchers: [token(['shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_'], '[a-fA-F0-9]{32}')],
        accept: entropyOf(3),
    },
    {
        id: 'plaid-secret',
        provider: 'Plaid',
        title: 'Plaid secret or access token',
        evidence: 'context',
        severity: 'critical',
        why: 'It reads bank accounts that users linked.',
        revoke: 'Rotate it in the dashboard under Keys.',
        docs: 'https://plaid.com/docs/api/',
        matchers: [
            named(['plaid_secret', 'plaid-secret', 'plaid_client_secret'], hex(30)),
            token('access-production-', '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}'),
        ],
        accept: checks_all(entropyOf(3), notDigest),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/services.ts



/** Words near it say that a UUID with a common prefix is a key, and LaunchDarkly's. */
const aboutFlags = near(/launch[_-]?darkly|\bld[_-]|(?:key|token)["'\])]{0,3}\s{0,4}[=:]/i, 120);
/** Monitoring, and the services a team works in. */
const serviceRules = define_define([
    {
        id: 'datadog-key',
        provider: 'Datadog',
        title: 'Datadog API or application key',
        evidence: 'context',
        severity: 'high',
        why: 'An API key writes metrics and logs; with an application key the account is read and changed too.',
        revoke: 'Revoke it under Organization settings > API keys or Application keys.',
        docs: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        matchers: [
            named(['datadog', 'dd_api_key', 'dd_app_key', 'dd-api-key', 'dd-application-key', 'dd_application_key'], `(?:${hex(40)}|${hex(32)})`),
        ],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'newrelic-key',
        provider: 'New Relic',
        title: 'New Relic key',
        severity: 'high',
        why: 'A user key reads and changes the account through the API.',
        revoke: 'Delete it under API keys and create another.',
        docs: 'https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys/',
        matchers: [
            token('NRAK-', '[A-Z0-9]{27}'),
            token('NRII-', urlSafe(32)),
            named(['new_relic', 'newrelic'], `${hex(36)}NRAL`),
        ],
        accept: entropyOf(3),
    },
    {
        id: 'grafana-token',
        provider: 'Grafana',
        title: 'Grafana token',
        severity: 'high',
        why: 'It reads data sources and changes dashboards and alerts.',
        revoke: 'Delete it under Service accounts (Grafana) or Access policies (Grafana Cloud).',
        docs: 'https://grafana.com/docs/grafana/latest/administration/service-accounts/',
        matchers: [
            token('glsa_', `${alnum(32)}_[A-Fa-f0-9]{8}`),
            token('glc_', '[A-Za-z0-9+/]{60,400}={0,2}', { end: '' }),
        ],
        accept: entropyOf(3.7),
    },
    {
        id: 'sentry-token',
        provider: 'Sentry',
        title: 'Sentry auth token',
        severity: 'high',
        why: 'It reads errors, with the data in them, and changes projects and releases.',
        revoke: 'Revoke it under Settings > Auth tokens.',
        docs: 'https://docs.sentry.io/account/auth-tokens/',
        matchers: [token('sntryu_', hex(64)), token('sntrys_', 'eyJ[A-Za-z0-9+/=_-]{80,600}', { end: '' })],
    },
    {
        id: 'pagerduty-api-key',
        provider: 'PagerDuty',
        title: 'PagerDuty API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and changes schedules and incidents.',
        revoke: 'Delete it under Integrations > API access keys.',
        docs: 'https://support.pagerduty.com/main/docs/api-access-keys',
        matchers: [named(['pagerduty', 'pager_duty', 'pd_api'], String.raw `(?:[uy]\+[\w-]{18}|[\w-]{20})`)],
        accept: checks_all(entropyOf(3.5), mixedCase, notDigest),
    },
    {
        id: 'dynatrace-token',
        provider: 'Dynatrace',
        title: 'Dynatrace token',
        severity: 'high',
        why: 'It reads or writes the environment as far as its scopes go.',
        revoke: 'Delete it under Access tokens.',
        docs: 'https://docs.dynatrace.com/docs/dynatrace-api/basics/dynatrace-api-authentication',
        matchers: [token('dt0c01.', '[A-Z0-9]{24}\\.[A-Z0-9]{64}')],
    },
    {
        id: 'posthog-key',
        provider: 'PostHog',
        title: 'PostHog personal API key',
        severity: 'high',
        why: 'It reads product data as its owner.',
        revoke: 'Delete it under Settings > Personal API keys.',
        docs: 'https://posthog.com/docs/api',
        matchers: [token('phx_', '[A-Za-z0-9]{43,48}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'linear-api-key',
        provider: 'Linear',
        title: 'Linear API key',
        severity: 'high',
        why: 'It acts as its owner in the workspace.',
        revoke: 'Revoke it under Settings > Security & access.',
        docs: 'https://linear.app/docs/api-and-webhooks',
        matchers: [token('lin_api_', alnum(40)), token('lin_oauth_', hex(64))],
        accept: entropyOf(3.5),
    },
    {
        id: 'notion-token',
        provider: 'Notion',
        title: 'Notion integration token',
        severity: 'high',
        why: 'It reads and changes the pages the integration was given.',
        revoke: 'Refresh it at notion.so/my-integrations.',
        docs: 'https://developers.notion.com/docs/authorization',
        matchers: [token('ntn_', '[A-Za-z0-9]{40,50}'), token('secret_', alnum(43))],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
    {
        id: 'launchdarkly-key',
        provider: 'LaunchDarkly',
        title: 'LaunchDarkly SDK key or access token',
        severity: 'high',
        why: 'An access token changes what is switched on in production; an SDK key reads every flag with its rules.',
        revoke: 'Rotate the SDK key under Environments, or delete the token under Authorization.',
        docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
        matchers: [token(['sdk-', 'api-'], uuid)],
        accept: (candidate) => candidate.value.startsWith('sdk-') || aboutFlags(candidate),
    },
    {
        id: 'launchdarkly-mobile-key',
        provider: 'LaunchDarkly',
        title: 'LaunchDarkly mobile key',
        severity: 'low',
        why: 'It is handed out inside of apps and reads flags only.',
        revoke: 'Reset it under Environments if it should not be known.',
        docs: 'https://launchdarkly.com/docs/home/account/environment/keys',
        matchers: [token('mob-', uuid)],
        accept: aboutFlags,
    },
    {
        id: 'tailscale-key',
        provider: 'Tailscale',
        title: 'Tailscale key',
        severity: 'critical',
        why: 'It lets a machine into the private network, or administers it.',
        revoke: 'Revoke it in the admin console under Settings > Keys, and look through the list of machines.',
        docs: 'https://tailscale.com/kb/1277/key-prefixes',
        matchers: [
            token(['tskey-api-', 'tskey-auth-', 'tskey-client-', 'tskey-scim-', 'tskey-webhook-'], '[A-Za-z0-9]{8,30}-[A-Za-z0-9]{16,60}'),
        ],
        accept: checks_all(entropyOf(3.5), mixed),
    },
    {
        id: 'airtable-token',
        provider: 'Airtable',
        title: 'Airtable token',
        evidence: 'format',
        severity: 'high',
        why: 'It reads and changes the bases its scopes reach.',
        revoke: 'Delete it at airtable.com/create/tokens.',
        docs: 'https://airtable.com/developers/web/guides/personal-access-tokens',
        matchers: [token('pat', `${alnum(14)}\\.${hex(64)}`), named(['airtable'], `key${alnum(14)}`)],
        accept: entropyOf(3.3),
    },
    {
        id: 'figma-token',
        provider: 'Figma',
        title: 'Figma access token',
        severity: 'medium',
        why: 'It reads the files its owner sees.',
        revoke: 'Revoke it under Settings > Security.',
        docs: 'https://www.figma.com/developers/api#access-tokens',
        matchers: [token('figd_', urlSafe('40,46'))],
        accept: entropyOf(3.8),
    },
    {
        id: 'okta-token',
        provider: 'Okta',
        title: 'Okta API token',
        evidence: 'context',
        severity: 'critical',
        why: 'It acts as the administrator who made it: users, groups, sign-in.',
        revoke: 'Revoke it under Security > API > Tokens.',
        docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
        matchers: [named(['okta', 'ssws'], `00${urlSafe(40)}`)],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
    {
        id: 'hubspot-token',
        provider: 'HubSpot',
        title: 'HubSpot private app token',
        severity: 'high',
        why: 'It reads and changes customer records as far as its scopes go.',
        revoke: 'Rotate it under Settings > Private apps.',
        docs: 'https://developers.hubspot.com/docs/guides/apps/private-apps/overview',
        matchers: [token(['pat-na1-', 'pat-eu1-', 'pat-na2-', 'pat-ap1-'], '[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}')],
    },
    {
        id: 'mapbox-token',
        provider: 'Mapbox',
        title: 'Mapbox secret token',
        severity: 'medium',
        why: "A secret token uploads and changes the account's data and bills it.",
        revoke: 'Delete it under Account > Access tokens.',
        docs: 'https://docs.mapbox.com/help/getting-started/access-tokens/',
        matchers: [token('sk.eyJ', String.raw `[\w-]{40,200}\.[\w-]{20,30}`)],
    },
    {
        id: 'supabase-key',
        provider: 'Supabase',
        title: 'Supabase secret key or access token',
        severity: 'critical',
        why: 'A secret key passes by row level security; an access token administers the projects.',
        revoke: 'Delete it under Project settings > API keys, or Account > Access tokens.',
        docs: 'https://supabase.com/docs/guides/api/api-keys',
        matchers: [token('sbp_', hex(40)), token('sb_secret_', urlSafe('30,50'))],
        accept: entropyOf(3),
    },
    {
        id: 'onepassword-service-token',
        provider: '1Password',
        title: '1Password service account token',
        severity: 'critical',
        why: 'It reads every vault the account was given.',
        revoke: 'Revoke it under Developer > Service accounts and rotate what it could read.',
        docs: 'https://developer.1password.com/docs/service-accounts/',
        matchers: [token('ops_eyJ', '[A-Za-z0-9+/_-]{200,2000}={0,2}', { end: '' })],
    },
    {
        id: 'dropbox-token',
        provider: 'Dropbox',
        title: 'Dropbox access token',
        severity: 'high',
        why: 'It reads and changes the files of the account or app folder.',
        revoke: 'Revoke it in the app console; short-lived ones end after four hours.',
        docs: 'https://developers.dropbox.com/oauth-guide',
        matchers: [token('sl.', String.raw `(?:u\.)?[\w-]{130,1500}`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'algolia-admin-key',
        provider: 'Algolia',
        title: 'Algolia API key',
        evidence: 'context',
        severity: 'medium',
        why: 'An admin key changes and deletes indexes; a search key is public by design.',
        revoke: 'Regenerate it under Settings > API Keys.',
        docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
        matchers: [named(['algolia_admin', 'algolia_api', 'algolia_write', 'algoliaadmin'], hex(32))],
        accept: checks_all(entropyOf(3), notDigest, near(/admin|write|api/i, 60)),
    },
    {
        id: 'confluent-secret',
        provider: 'Confluent',
        title: 'Confluent Cloud API secret',
        evidence: 'context',
        severity: 'high',
        why: "With its key it reads and writes the cluster's topics.",
        revoke: 'Delete the pair under API keys and create another.',
        docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
        matchers: [
            named(['confluent', 'sasl.password', 'sasl_password', 'sasl_plain_password'], '(?:cflt[A-Za-z0-9+/]{60}|[A-Za-z0-9+/]{64})'),
            at(['sasl.jaas.config'], /sasl\.jaas\.config[^\n]{0,200}?password=\\?["'](?<secret>[^\s"'\\]{12,100})/),
        ],
        accept: checks_all(entropyOf(3.5), mixed),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/index.ts










/** Every built-in rule. */
const secretRules = [
    ...cloudRules,
    ...modelRules,
    ...mlopsRules,
    ...codeRules,
    ...serviceRules,
    ...chatRules,
    ...paymentRules,
    ...databaseRules,
    ...keyRules,
    ...genericRules,
];

;// CONCATENATED MODULE: ./src/engines/secrets/index.ts



/** An engine with the built-in rules. Making one is cheap; its prefilter is compiled on first use, once per engine. */
function createSecretsEngine() {
    return createEngine(secretRules);
}


/***/ }),

/***/ 6416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isWeakPassword),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _randomness__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1669);

/** Words that stand where a secret should, none of which turns up in a drawn string by chance. */
const standIns = /example|placeholder|change[_-]?me|replace[_-]?(?:me|with|this)|insert[_-]|dummy|redacted|removed|your[_-]|[_-]your|my[_-](?:secret|token|key|api|pass)|xxxx|\*{3}|\.{3}|…|(?:put|fill|enter|goes)[_ -]?(?:your|in|here)|[_-]here\b|not[_-]?a?[_-]?real|fake[_-]|[_-]fake|^fake|censored/i;
/** The value is computed or filled in elsewhere: a variable, a template, a command, an encrypted value. */
const indirect = /^\$[\w({]|\$\{|\$\(|\{\{|\}\}|<%|%>|^<[^>]*>?$|^%\w+%$|%\(\w+\)s|#\{|^\{[\w.:!'"[\]]*\}|^ENC\[|^!(?:vault|ref|sub|getatt|env|secret)|^@[\w./-]+$|^arn:|^(?:vault|op|secretmanager|keyvault|awssm|ref|env|file|ssm):|__\w+__$/i;
/** Whether `value` stands for a secret instead of being one; the rules' own checks come after this one. */
function isPlaceholder(value) {
    return standIns.test(value) || indirect.test(value) || (0,_randomness__WEBPACK_IMPORTED_MODULE_0__/* .isPatterned */ .GG)(value);
}
/** What people type when any password will do. Compared in lower case. */
const weakPasswords = new Set(('password passwd pass passphrase pwd passw0rd p@ssw0rd p@ssword pa$$word password1 password123 pass123 secret secret123 admin admin123 root toor user username ' +
    'guest test test123 testing testpass testpassword test_password test-password test1234 changeit default example postgres postgresql mysql mongo mongodb redis ' +
    'rabbitmq minio minioadmin airflow mlflow jupyter neo4j elastic oracle sa welcome letmein qwerty abc123 123456 12345678 1234 12345 foobar foo bar baz hunter2 ' +
    'none null nil undefined true false yes no empty blank unset string str text value token key api_key apikey credential credentials required optional hidden ' +
    'database db dbpass dbpassword db_password mypassword mypass somepassword newpassword').split(' '));
function isWeakPassword(value) {
    const lower = value.toLowerCase();
    return weakPasswords.has(lower) || weakPasswords.has(lower.replace(/[\d!@#$_.-]+$/, ''));
}


/***/ }),

/***/ 1669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   GG: () => (/* binding */ isPatterned),
/* harmony export */   QH: () => (/* binding */ wordShare),
/* harmony export */   Ue: () => (/* binding */ entropy)
/* harmony export */ });
/**
 * How likely a pair of letters is in English words and identifiers: round(5 + log2(p(pair) × 676)) within 0–9, so 5 is as
 * likely as chance. A row is the first letter, a column the second. Counted by us over the distinct words (3 to 14 letters, seen
 * at least five times, weighted by the logarithm of their count) of Python's standard library and of some npm packages' readmes.
 */
const letterPairs = [
    '46762462615877060878554452',
    '64435210541622530453501040',
    '73547327516642831647531030',
    '64458431711523630554522130',
    '74786653413768464988355742',
    '51345620700523620544501030',
    '41227145500435420553421001',
    '61127111601332610424400020',
    '65766560213769760677150406',
    '30003000201000300030300000',
    '31126131400403210142203020',
    '72458321812723740355531062',
    '74238210602452660154500030',
    '73777583614435641378552030',
    '45663451414678660866656312',
    '72347324602622650756512050',
    '00000000000101000110500000',
    '73559452704565740676543050',
    '52638346704544662378633150',
    '73549427802544750776534262',
    '45545440500657350666100100',
    '61107100500021310111000000',
    '50135104500204410442001100',
    '32424302400230250125100420',
    '22323210300334350244022131',
    '30016000400010300000000013',
];
/** From this mean on, a run of letters reads as a word: 1 % of random runs of 8 letters do, 6 of 7 real ones. */
const wordMean = 4.4;
/** Shannon entropy of the characters of `value`, in bits per character; 0 when it is empty. */
function entropy(value) {
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / value.length) * Math.log2(count / value.length);
    return bits;
}
/** Which share of `value`'s characters belongs to runs of at least four letters that read as words; 0 to 1. */
function wordShare(value) {
    let letters = 0;
    for (const [run] of value.matchAll(/[A-Z]?[a-z]{3,}|[A-Z]{4,}/g))
        if (readsAsWord(run.toLowerCase()))
            letters += run.length;
    return value === '' ? 0 : letters / value.length;
}
function readsAsWord(run) {
    if (run.length < 4)
        return false;
    let sum = 0;
    for (let i = 1; i < run.length; i++)
        sum += Number(letterPairs[run.charCodeAt(i - 1) - 97]?.[run.charCodeAt(i) - 97] ?? 0);
    return sum / (run.length - 1) >= wordMean;
}
/**
 * Whether `value` was typed rather than drawn: the same few characters, a keyboard or alphabet run (`abcdef…`, `123456…`), or one short
 * piece over and over (`deadbeefdeadbeef`).
 */
function isPatterned(value) {
    if (value.length < 8)
        return new Set(value).size <= 2;
    if (new Set(value.toLowerCase()).size <= Math.min(5, value.length / 4))
        return true;
    let steps = 0;
    for (let i = 1; i < value.length; i++)
        if (Math.abs(value.charCodeAt(i) - value.charCodeAt(i - 1)) <= 1)
            steps++;
    if (steps / (value.length - 1) > 0.55)
        return true;
    return [1, 2, 3, 4, 5, 6, 8, 10].some((period) => value.length >= period * 2 && repeats(value, period));
}
function repeats(value, period) {
    for (let i = period; i < value.length; i++)
        if (value[i] !== value[i - period])
            return false;
    return true;
}
/** Whether `value` could be drawn at random: enough entropy for its length, digits among the letters, and few words. */
function looksRandom(value) {
    if (!/\d/.test(value) || !/[A-Za-z]/.test(value) || isPatterned(value))
        return false;
    // A drawn string of n characters can't show more than log2(n) bits each; hex stays under 4.
    const least = Math.min(3.1, Math.log2(value.length) * 0.78);
    return entropy(value) >= least && wordShare(value) < 0.4;
}


/***/ })

};
