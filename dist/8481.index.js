export const id = 8481;
export const ids = [8481];
export const modules = {

/***/ 97929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C8: () => (/* binding */ allowsUnquoted),
/* harmony export */   P: () => (/* binding */ blankEscapes),
/* harmony export */   Tl: () => (/* binding */ hasEscapes),
/* harmony export */   gD: () => (/* binding */ isTranslation),
/* harmony export */   ue: () => (/* binding */ isLockFile),
/* harmony export */   wz: () => (/* binding */ isDocument)
/* harmony export */ });
/** Files a tool writes, full of hashes: only a token's own format counts as evidence there. */
const lockFile = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.ya?ml|bun\.lockb?|deno\.lock|poetry\.lock|uv\.lock|pdm\.lock|pixi\.lock|Pipfile\.lock|conda-lock\.ya?ml|go\.sum|go\.work\.sum|Cargo\.lock|Gemfile\.lock|composer\.lock|packages\.lock\.json|flake\.lock|gradle\.lockfile|mix\.lock|pubspec\.lock|Podfile\.lock|\.terraform\.lock\.hcl|MODULE\.bazel\.lock|dvc\.lock)$/;
/** Formats in which a string can hold code or text with escaped quotes and line breaks. */
const escaping = /\.(?:ipynb|json|jsonl|json5|jsonc|ndjson|har|ya?ml|toml|tf|tfvars|hcl|sh|bash|[cm]?[jt]sx?)$/i;
/** Formats whose values need no quotes. */
const unquoted = /(?:^|\/)(?:\.env[\w.-]*|(?:GNU)?[Mm]akefile|[\w.-]*\.env|\.envrc|[\w.-]*Dockerfile[\w.-]*|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|credentials|config(?:\.local)?|\.[\w-]*(?:rc|cfg|environ))$|\.(?:ini|cfg|cnf|conf|config|properties|ya?ml|sh|bash|zsh|ps1|bat|cmd|service|env|tfvars|dockerfile|mk|txt|log|out|http|rest|fish|csh|creds?|credentials|secrets?)$/i;
/** Text for people, with examples. */
const document = /\.(?:md|mdx|markdown|rst|adoc|html?|tex|pdf)$|(?:^|\/)(?:METADATA|PKG-INFO)$/i;
/** The words of a user interface, in one language each. */
const translation = /(?:^|[/._-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages|strings|nls)[/._-]|\.(?:po|pot|strings|resx|arb|xlf)$/i;
const isLockFile = (path) => lockFile.test(path);
const hasEscapes = (path) => escaping.test(path);
const isDocument = (path) => document.test(path);
const isTranslation = (path) => translation.test(path);
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


/***/ }),

/***/ 46416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WG: () => (/* binding */ isStandIn),
/* harmony export */   pv: () => (/* binding */ isForeignWord),
/* harmony export */   u8: () => (/* binding */ isWeakPassword),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _randomness__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91669);

/** Words that stand where a secret should, none of which turns up in a drawn string by chance. */
const standIns = /example|placeholder|sample[_-]|<(?:your|my|the|some|insert)\b|change[_-]?me|replace[_-]?(?:me|with|this)|insert[_-]|dummy|redacted|removed|your[_-]|[_-]your|my[_-](?:secret|token|key|api|pass)|xxxx|\*{3}|\.{3}|…|(?:put|fill|enter|goes)[_ -]?(?:your|in|here)|^fill[_-]?me|fill[_-]me[_-]in|to[_-]be[_-](?:set|filled|defined|replaced)|^todo\b|^test[_-](?:api[_-]?)?(?:key|token|secret)(?:[_-]?\d{0,6})$|[_-]here\b|not[_-]?a?[_-]?real|fake[_-]|[_-]fake|^fake|censored/i;
/** The value is computed or filled in elsewhere: a variable, a template, a command, an encrypted value. */
const indirect = /^\$[\w({]|^ENC\(|\$\{|\$\(|\{\{|\}\}|<%|%>|^<[^>]*>?$|^\[[^\]]*\]$|^%\w+%$|%\(\w+\)s|#\{|^\{[\w.:!'"[\]]*\}|^(?:ENC|NACL|GPG|PKCS7)\[|^!(?:vault|ref|sub|getatt|env|secret|encrypted)|^os\.environ\b|^@[\w./-]+$|^@microsoft\.keyvault\(|^projects\/[\w-]+\/secrets\/|^arn:|^(?:vault|op|secretmanager|keyvault|awssm|ref|env|file|ssm):|__\w+__$/i;
/** The key services of Google and AWS encrypted it: what every such text begins with. */
const encrypted = /^(?:CiQ[A-D]|AQICAH|AQECAH)[A-Za-z0-9+/_-]{60}/;
/** Whether `value` stands for a secret instead of being one; the rules' own checks come after this one. */
function isPlaceholder(value) {
    return (standIns.test(value) ||
        indirect.test(value) ||
        encrypted.test(value) ||
        (0,_randomness__WEBPACK_IMPORTED_MODULE_0__/* .isPatterned */ .GG)(value) ||
        standsFor(decoded(value)));
}
/** A path, a name of several words, or a word in capitals: nothing that anybody encodes to hide it. */
const isReference = (text) => /^\/\w[\w.-]*\/[\w./-]+$|^[a-z]+(?:[_-][a-z]+)+$|^[A-Z]+(?:[_-][A-Z]+)*$/.test(text);
const standsFor = (text) => text !== '' &&
    (standIns.test(text) || indirect.test(text) || isStandIn(text) || (0,_randomness__WEBPACK_IMPORTED_MODULE_0__/* .isPatterned */ .GG)(text) || isReference(text));
/** The printable text that `value` is base64 of, as a manifest's Secret has it; empty if there is none. */
function decoded(value) {
    if (value.length % 4 !== 0 || value.length > 256 || !/^[A-Za-z0-9+/]{4,}={0,2}$/.test(value))
        return '';
    const text = Buffer.from(value, 'base64').toString('latin1').trim();
    return /^[ -~]+$/.test(text) ? text : '';
}
/** What only stands for a password, names one, or is a product's own default. Compared in lower case. */
const standInPasswords = new Set(('password passwd pass passphrase passcode pwd passw0rd p@ssw0rd p@ssword pa$$word password1 password123 pass123 user username login email ' +
    'changeit default example postgres postgresql mysql mariadb mongo mongodb redis rabbitmq minio minioadmin airflow mlflow jupyter neo4j elastic oracle sa ' +
    'none null nil undefined true false yes no empty blank unset string str text value key api_key apikey credential credentials required optional hidden ' +
    'database db dbpass dbpassword db_password mypassword mypass somepassword newpassword token secret').split(' '));
/** What people type when any password will do. Compared in lower case. */
const guessablePasswords = new Set(('secret123 admin admin123 root toor guest test test123 testing testpass testpassword test_password test-password test1234 welcome letmein qwerty abc123 123456 ' +
    '12345678 1234 12345 foobar foo bar baz hunter2 s3cr3t s3cret secr3t').split(' '));
const isOneOf = (words, value) => {
    const lower = value.toLowerCase();
    return words.has(lower) || words.has(lower.replace(/[\d!@#$_.-]+$/, ''));
};
/** A word of a language that isn't written in ASCII alone: a label. */
const isForeignWord = (value) => /^[\p{L}\p{M}_. -]+$/u.test(value) && /[^ -~]/.test(value);
/** Whether `value` only says that a password belongs there. */
const isStandIn = (value) => isOneOf(standInPasswords, value);
/** Whether `value` is no password to rely on: a stand-in, or one that everybody tries first. */
const isWeakPassword = (value) => isStandIn(value) || isOneOf(guessablePasswords, value);


/***/ }),

/***/ 91669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   GG: () => (/* binding */ isPatterned),
/* harmony export */   QH: () => (/* binding */ wordShare),
/* harmony export */   Ue: () => (/* binding */ entropy),
/* harmony export */   rk: () => (/* binding */ pairLikelihood)
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
/** How likely two lower-case letters are beside each other, by their codes, on the scale of `letterPairs`; 0 when one is none. */
const pairLikelihood = (first, second) => Number(letterPairs[first - 97]?.[second - 97] ?? 0);
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
        sum += pairLikelihood(run.charCodeAt(i - 1), run.charCodeAt(i));
    return sum / (run.length - 1) >= wordMean;
}
/**
 * Whether `value` was typed rather than drawn: the same few characters, a keyboard or alphabet run (`abcdef…`, `123456…`), or one short
 * piece over and over (`deadbeefdeadbeef`).
 */
function isPatterned(value) {
    if (value.length < 8)
        return new Set(value).size <= (value.length < 4 ? 1 : 2);
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


/***/ }),

/***/ 28481:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ secretRules)
});

// EXTERNAL MODULE: ./src/engines/secrets/randomness.ts
var randomness = __webpack_require__(91669);
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
/**
 * No letter or digit stands before, unless it ends an escape (`\nTOKEN`, `%22TOKEN`, a terminal's colour), or is a byte beside another that is no text: the
 * length or the type of what comes, as pickles, Protocol Buffers and compiled Python have it.
 */
const boundary = String.raw `(?:(?<![A-Za-z0-9])|(?<=\\[nrt])|(?<=%[0-9A-Fa-f]{2})|(?<=[^\t -~][A-Za-z0-9])|(?<=(?:\u001b|\\u001b|\\x1b|\\033|\\e)\[[\d;]{0,20}m))`;
/** No word goes on; one character before a byte that is no text is such a byte too. */
const tokenEnd = String.raw `(?!\w(?![^\t\r\n -~]))`;
/** From the end of a name to its value: the name's rest, a closing quote or bracket, an operator, an opening quote. */
const assignment = String.raw `[\w.-]{0,40}? ?["'\`\])]{0,3}[ \t]{0,20}(?:=>|<-|[:?]?=|={2,3}|[:,>]|\|\||\?\?|or\b|[ \t])(?:(?<=[:=])[ \t]{0,4}(?:[|>][+-]?[ \t]{0,4})?\r?\n\s{0,60}|[ \t]{0,20})(?:(?!ENC\()\w{1,20}\()?(?:[bfruBFRU]{1,2}(?=["']))?["'\`]{0,3}`;
/** `name: X` and then `value: …`, as manifests and some JSON spell a variable; `X:` and then `value: …`, as runs of Weights & Biases keep a setting. */
const nameAndValue = String.raw `[\w.-]{0,40}["']?(?:,|:(?:\s{1,40}desc: null)?)?\s{1,40}(?:type: ?["']?\w{1,20}["']?\s{1,40})?["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}["']?`;
/** Some code, then a string: `Client(api_key="…"`. */
const inCall = String.raw `[^\n"'\`]{0,80}["'\`]`;
/** Some words: `tool login …`, `machine host login user password …`. */
const words = String.raw `[\w./-]{0,40}(?:\s{1,8}[\w-]{1,30}){0,5}?[ \t=]{1,4}["']?`;
/** `variable "name" { … default = "…`, of Terraform. */
const withDefault = String.raw `[\w.-]{0,40}["']? {0,4}\{[^{}]{0,300}?\bdefault[ \t]{0,40}=[ \t]{0,4}["']`;
/** The default of a program's option. */
const optionDefault = String.raw `[\w.-]{0,40}["'],[^;(){}]{0,160}?\bdefault["']?[ \t]{0,4}[=:][ \t]{0,4}["']`;
/** The name in one element and the value in the next, as Hadoop and Apple write it. */
const namedElement = String.raw `</(?:name|key)>\s{0,60}<(?:value|string)>`;
/** The next argument of a list, which may be on the next line. */
const nextArgument = String.raw `,\s{1,60}|\r?\n[ \t]{0,60}-[ \t]{1,4}`;
const argument = String.raw `(?<=--[\w-]{1,40})[\w-]{0,40}["']?(?:${nextArgument})["']?`;
const fromNameToValue = `(?:${[
    assignment,
    nameAndValue,
    withDefault,
    optionDefault,
    String.raw `[\w.-]{0,40}${namedElement}`,
    argument,
    inCall,
    words,
].join('|')})`;
/** A token that proves itself by its format, in a rule that goes by names otherwise. */
const selfEvident = (matcher) => ({ ...matcher, selfEvident: true });
/** A token known by its own format: a fixed part (each of `marks`, in this very case) and a body. */
function token(marks, body, options = {}) {
    const list = typeof marks === 'string' ? [marks] : marks;
    const { end = tokenEnd, before } = options;
    const mark = list.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`)).join('|');
    return {
        keywords: list.map((text) => text.toLowerCase()),
        pattern: new RegExp(`${boundary}(?<secret>${before?.pattern ?? ''}(?:${mark})${body})${end}`, 'dy'),
        at: before?.length ?? 0,
    };
}
/** `dd_app_key` is `ddAppKey` in code that writes names so, and `dd.app.key` in properties; what is short without its mark could be part of any word. */
const alsoJoined = (name) => {
    const [joined, dotted] = ['', '.'].map((mark) => name.replace(/(?<=[a-z])[_-](?=[a-z])/g, mark));
    return [name, dotted ?? name, ...(joined !== undefined && joined.length >= 6 ? [joined] : [])];
};
/** A value of a known format that only its provider's name, in any case, tells from other values of that format. */
function named(names, value) {
    return {
        keywords: [...new Set(names.flatMap(alsoJoined))],
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

;// CONCATENATED MODULE: ./src/engines/secrets/rules/apps.ts



/** Work, logs and identity. */
const appRules = define_define([
    {
        id: 'asana-token',
        provider: 'Asana',
        title: 'Asana personal access token',
        evidence: 'context',
        severity: 'high',
        why: 'It acts as its owner: tasks, projects, files.',
        revoke: 'Deregister it in the developer console and create another.',
        docs: 'https://developers.asana.com/docs/personal-access-token',
        matchers: [named(['asana'], String.raw `[0-9]/[0-9]{13,20}(?:/[0-9]{13,20})?:[a-f0-9]{32}`)],
        accept: entropyOf(3),
    },
    {
        id: 'contentful-token',
        provider: 'Contentful',
        title: 'Contentful management token',
        severity: 'high',
        why: 'It changes and deletes the content of every space its owner reaches.',
        revoke: 'Revoke it under Account settings > CMA tokens and create another.',
        docs: 'https://www.contentful.com/developers/docs/references/authentication/',
        matchers: [token('CFPAT-', urlSafe(43))],
        accept: entropyOf(4),
    },
    {
        id: 'clickup-token',
        provider: 'ClickUp',
        title: 'ClickUp API token',
        severity: 'high',
        why: 'It acts as its owner in every workspace.',
        revoke: 'Regenerate it under Settings > Apps.',
        docs: 'https://developer.clickup.com/docs/authentication',
        matchers: [token('pk_', '[0-9]{6,10}_[A-Z0-9]{32}')],
        accept: entropyOf(3.5),
    },
    {
        id: 'typeform-token',
        provider: 'Typeform',
        title: 'Typeform personal token',
        severity: 'medium',
        why: 'It reads forms and what people answered.',
        revoke: 'Delete it under Personal tokens and create another.',
        docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
        matchers: [token('tfp_', String.raw `[\w.-]{40,60}`)],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
    {
        id: 'readme-api-key',
        provider: 'ReadMe',
        title: 'ReadMe API key',
        severity: 'medium',
        why: "It changes the project's documentation.",
        revoke: 'Delete it under Configuration > API Keys and create another.',
        docs: 'https://docs.readme.com/main/docs/rdme',
        matchers: [token('rdme_', '[a-z0-9]{64,80}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'honeycomb-key',
        provider: 'Honeycomb',
        title: 'Honeycomb key',
        severity: 'medium',
        why: 'It writes into the environment, and by its rights reads it.',
        revoke: 'Delete it under Environment settings > API Keys and create another.',
        docs: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
        matchers: [token(['hcaik_', 'hcxik_', 'hcamk_'], '[a-z0-9]{50,64}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'axiom-token',
        provider: 'Axiom',
        title: 'Axiom API or personal token',
        severity: 'high',
        why: 'It reads and writes the data sets it reaches.',
        revoke: 'Delete it under Settings > API tokens and create another.',
        docs: 'https://axiom.co/docs/reference/tokens',
        matchers: [token(['xaat-', 'xapt-'], uuid)],
    },
    {
        id: 'splunk-hec-token',
        provider: 'Splunk',
        title: 'Splunk HTTP event collector token',
        evidence: 'context',
        severity: 'medium',
        why: 'It writes events into the index, and so hides others.',
        revoke: 'Delete it under Data inputs > HTTP Event Collector and create another.',
        docs: 'https://help.splunk.com/en/splunk-enterprise/get-started/get-data-in',
        matchers: [named(['splunk', 'hec_token', 'hec-token'], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'opsgenie-api-key',
        provider: 'Atlassian',
        title: 'Opsgenie API key',
        evidence: 'context',
        severity: 'medium',
        why: 'It raises, changes and closes alerts.',
        revoke: 'Regenerate it in the integration under Settings > Integrations.',
        docs: 'https://docs.opsgenie.com/docs/api-key-management',
        matchers: [named(['opsgenie', 'geniekey'], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'rollbar-token',
        provider: 'Rollbar',
        title: 'Rollbar access token',
        evidence: 'context',
        severity: 'medium',
        why: 'By its scope it writes errors, or reads them with the data in them.',
        revoke: 'Disable it under Project Access Tokens and create another.',
        docs: 'https://docs.rollbar.com/docs/access-tokens',
        matchers: [named(['rollbar'], `(?:${hex(32)}|${hex(64)})`)],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'auth0-client-secret',
        provider: 'Okta',
        title: 'Auth0 client secret',
        evidence: 'context',
        severity: 'critical',
        why: 'With the client id it gets tokens as the application, for the management API too where that is granted.',
        revoke: "Rotate it under the application's Settings.",
        docs: 'https://auth0.com/docs/get-started/applications/rotate-client-secret',
        matchers: [named(['auth0'], urlSafe(64))],
        accept: checks_all(entropyOf(4.5), mixedCase, notDigest),
    },
    {
        id: 'facebook-access-token',
        provider: 'Meta',
        title: 'Meta access token',
        severity: 'high',
        why: 'It acts as the page, user or app it was issued to, WhatsApp and ad accounts among them.',
        revoke: 'Invalidate it in the app dashboard, and reset the app secret if that leaked.',
        docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens',
        matchers: [token('EAA', '[A-Za-z0-9]{90,400}')],
        accept: checks_all(entropyOf(4.3), mixedCase, mixed),
    },
    {
        id: 'x-bearer-token',
        provider: 'X',
        title: 'X (Twitter) app bearer token',
        severity: 'medium',
        why: 'It reads the API at the expense of the app.',
        revoke: 'Revoke it in the developer portal under Keys and tokens.',
        docs: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only',
        matchers: [token('AAAAAAAAAAAAAAAAAAAAA', '[A-Za-z0-9%]{60,130}')],
        accept: checks_all(entropyOf(4), mixedCase),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/aws.ts



const base64Key = '[A-Za-z0-9/+]{40}';
/** Amazon Web Services. */
const awsRules = define_define([
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
            at(['akia'], /AKIA[A-Z2-7]{16}(?![A-Z0-9])(?:[^A-Za-z0-9/+\n]{1,20}(?:\w{0,20}[Ss]ecret\w{0,20}[^A-Za-z0-9/+\n]{1,6})?|[^\n]{0,80}\n[^\n]{0,60}?[^A-Za-z0-9/+\n])(?<secret>[A-Za-z0-9/+]{40})(?![\w+/=])/),
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
        id: 'aws-mws-token',
        provider: 'AWS',
        title: 'Amazon Marketplace Web Service token',
        severity: 'high',
        why: 'It acts for a seller account: orders, prices, reports.',
        revoke: 'Revoke it in Seller Central under Apps and Services > Manage your apps.',
        docs: 'https://developer-docs.amazon.com/sp-api/docs/welcome',
        matchers: [token('amzn.mws.', uuid)],
    },
    {
        id: 'aws-appsync-api-key',
        provider: 'AWS',
        title: 'AWS AppSync API key',
        severity: 'medium',
        why: 'It calls the GraphQL API that it belongs to, until it expires.',
        revoke: 'Delete it in the settings of the API in AppSync and create another with a short life.',
        docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
        matchers: [token('da2-', '[a-z0-9]{26}')],
        accept: mixed,
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/azure.ts



/** Microsoft Azure. */
const azureRules = define_define([
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
                'account.key',
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
        id: 'azure-app-configuration-secret',
        provider: 'Azure',
        title: 'Azure App Configuration connection string',
        severity: 'high',
        why: 'It reads, and unless read-only changes, the settings of every app that uses the store.',
        revoke: 'Regenerate the key under Access settings of the store; prefer Entra ID.',
        docs: 'https://learn.microsoft.com/azure/azure-app-configuration/howto-disable-access-key-authentication',
        matchers: [
            at(['endpoint=https://'], /Endpoint=https:\/\/[\w.-]{2,100}\.azconfig\.io;Id=[^;\s]{1,80};Secret=(?<secret>[A-Za-z0-9+/]{43,200}={0,2})/),
        ],
        accept: entropyOf(4),
    },
    {
        id: 'azure-access-key',
        provider: 'Azure',
        title: 'Azure SignalR, Web PubSub or Communication key',
        severity: 'high',
        why: 'It sends to every client of the service and signs tokens for it.',
        revoke: 'Regenerate the key under Keys of the resource, the secondary one first.',
        docs: 'https://learn.microsoft.com/azure/azure-signalr/signalr-howto-key-rotation',
        matchers: [
            at([';accesskey='], /;[Aa]ccess[Kk]ey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{84}|[A-Za-z0-9+/]{86}==)(?![\w+/=])/),
        ],
        accept: checks_all(entropyOf(4), near(/endpoint=https:/i, 300)),
    },
]);

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
            named(['discord', 'bot_token', 'bot.run(', 'client.run(', 'login('], String.raw `[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}`),
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
        matchers: [
            named(['twilio', 'auth_token', 'authtoken'], `(?:${hex(32)}|(?<=[Ss]ecret.{0,20})${alnum(32)})`),
            at(['client("ac', "client('ac"], /[Cc]lient\(["']AC[a-f0-9]{32}["'],\s{0,20}["'](?<secret>[a-f0-9]{32})["']/),
        ],
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

;// CONCATENATED MODULE: ./src/engines/secrets/rules/ci.ts



const publish = 'It publishes packages that others install: what it signs in, their machines run.';
/** More of code hosting, builds and registries. */
const ciRules = define_define([
    {
        id: 'jenkins-token',
        provider: 'Jenkins',
        title: 'Jenkins API token',
        evidence: 'context',
        severity: 'critical',
        why: 'It acts as its user: starts and changes jobs, which hold credentials.',
        revoke: 'Revoke it under the security settings of the user and create another.',
        docs: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
        matchers: [named(['jenkins'], `11${hex(32)}`)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'gitea-token',
        provider: 'Gitea',
        title: 'Gitea or Forgejo access token',
        evidence: 'context',
        severity: 'critical',
        why: 'It reads and writes the repositories its scopes reach.',
        revoke: 'Delete it under Settings > Applications and create one with fewer scopes.',
        docs: 'https://docs.gitea.com/development/api-usage',
        matchers: [named(['gitea', 'forgejo'], hex(40))],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'sourcegraph-token',
        provider: 'Sourcegraph',
        title: 'Sourcegraph access token',
        severity: 'high',
        why: 'It reads all code its owner sees.',
        revoke: 'Delete it under Settings > Access tokens and create another.',
        docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
        matchers: [token('sgp_', `(?:(?:[A-Za-z0-9]{16}|local)_)?${hex(40)}`)],
        accept: entropyOf(3),
    },
    {
        id: 'harness-token',
        provider: 'Harness',
        title: 'Harness API token',
        severity: 'critical',
        why: 'It deploys, and reads the secrets of the pipelines it reaches.',
        revoke: 'Delete it under Profile > My API Keys and create another.',
        docs: 'https://developer.harness.io/docs/platform/automation/api/add-and-manage-api-keys/',
        matchers: [token(['pat.', 'sat.'], String.raw `[\w-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}`)],
        accept: entropyOf(3.8),
    },
    {
        id: 'octopus-api-key',
        provider: 'Octopus Deploy',
        title: 'Octopus Deploy API key',
        evidence: 'context',
        severity: 'critical',
        why: 'It deploys to every environment its owner may.',
        revoke: 'Revoke it under Profile > My API keys and create another.',
        docs: 'https://octopus.com/docs/octopus-rest-api/how-to-create-an-api-key',
        matchers: [named(['octopus', 'octo '], 'API-[A-Z0-9]{25,32}')],
        accept: checks_all(entropyOf(3.3), mixed),
    },
    {
        id: 'clojars-token',
        provider: 'Clojars',
        title: 'Clojars deploy token',
        severity: 'critical',
        why: publish,
        revoke: 'Disable it under Deploy Tokens and create another.',
        docs: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
        matchers: [token('CLOJARS_', '[a-z0-9]{60}')],
        accept: entropyOf(3),
    },
    {
        id: 'cloudsmith-api-key',
        provider: 'Cloudsmith',
        title: 'Cloudsmith API key',
        evidence: 'context',
        severity: 'high',
        why: publish,
        revoke: 'Refresh it under User settings > API Settings.',
        docs: 'https://help.cloudsmith.io/docs/api-key',
        matchers: [named(['cloudsmith'], hex(40))],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/cloud.ts



/** Other clouds. */
const cloudRules = define_define([
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
        id: 'tencent-secret-id',
        provider: 'Tencent Cloud',
        title: 'Tencent Cloud secret id',
        severity: 'low',
        why: 'The id alone opens nothing; its key may be near.',
        revoke: 'If its key leaked with it, disable the pair in the CAM console.',
        docs: 'https://www.tencentcloud.com/document/product/598/34228',
        matchers: [token('AKID', alnum(32))],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
    {
        id: 'tencent-secret-key',
        provider: 'Tencent Cloud',
        title: 'Tencent Cloud secret key',
        evidence: 'context',
        severity: 'critical',
        why: 'With its id it acts as the account or sub-user: storage, machines, models.',
        revoke: 'Create another pair in the CAM console, switch to it, then disable and delete this one.',
        docs: 'https://www.tencentcloud.com/document/product/598/34228',
        matchers: [named(['tencent', 'qcloud', 'hunyuan', 'cos_secret'], alnum(32))],
        accept: checks_all(entropyOf(3.8), mixedCase, notDigest),
    },
    {
        id: 'yandex-api-key',
        provider: 'Yandex Cloud',
        title: 'Yandex Cloud API key or token',
        severity: 'high',
        why: 'It runs models and services at the expense of the folder it is of.',
        revoke: 'Delete it on the page of the service account and create another with fewer scopes.',
        docs: 'https://yandex.cloud/docs/iam/operations/authentication/manage-api-keys',
        matchers: [token('AQVN', urlSafe('35,38')), token('t1.', String.raw `[\w-]{2,40}\.[\w-]{80,100}`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'scaleway-secret-key',
        provider: 'Scaleway',
        title: 'Scaleway secret key',
        evidence: 'context',
        severity: 'critical',
        why: 'It acts as its owner in every project its policies reach.',
        revoke: 'Delete it under IAM > API keys and create another.',
        docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
        matchers: [named(['scw_secret', 'scaleway'], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'hetzner-cloud-token',
        provider: 'Hetzner',
        title: 'Hetzner Cloud API token',
        evidence: 'context',
        severity: 'critical',
        why: 'It creates and deletes the servers of its project.',
        revoke: 'Delete it under Security > API tokens of the project and create another.',
        docs: 'https://docs.hetzner.com/cloud/api/getting-started/generating-api-token/',
        matchers: [named(['hcloud', 'hetzner'], alnum(64))],
        accept: checks_all(entropyOf(4.2), mixedCase, notDigest),
    },
    {
        id: 'linode-token',
        provider: 'Akamai',
        title: 'Linode personal access token',
        evidence: 'context',
        severity: 'critical',
        why: 'It creates and deletes machines as far as its scopes go.',
        revoke: 'Revoke it under API Tokens of the profile and create another.',
        docs: 'https://techdocs.akamai.com/linode-api/reference/get-started',
        matchers: [named(['linode'], hex(64))],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'vultr-api-key',
        provider: 'Vultr',
        title: 'Vultr API key',
        evidence: 'context',
        severity: 'critical',
        why: 'It creates and deletes machines, GPUs among them.',
        revoke: 'Regenerate it under Account > API and limit the addresses it works from.',
        docs: 'https://docs.vultr.com/platform/other/api',
        matchers: [named(['vultr'], '[A-Z0-9]{36}')],
        accept: checks_all(entropyOf(3.5), mixed, notDigest),
    },
    {
        id: 'ovh-application-secret',
        provider: 'OVHcloud',
        title: 'OVHcloud application secret or consumer key',
        evidence: 'context',
        severity: 'critical',
        why: 'With its key it acts for the account: machines, domains, bills.',
        revoke: 'Revoke the application at the OVHcloud API console and create another with fewer rights.',
        docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
        matchers: [named(['ovh_application_secret', 'ovh_app_secret', 'ovh_consumer_key', 'ovh_client_secret'], alnum(32))],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'backblaze-application-key',
        provider: 'Backblaze',
        title: 'Backblaze B2 application key',
        evidence: 'context',
        severity: 'critical',
        why: 'With its id it reads and deletes the buckets it reaches.',
        revoke: 'Delete it under Application Keys and create one for the one bucket.',
        docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
        matchers: [named(['b2_app', 'b2_key', 'backblaze', 'application_key'], String.raw `K0\d{2}[A-Za-z0-9/+]{27}`)],
        accept: checks_all(entropyOf(3.8), mixedCase),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/code.ts



const code_publish = 'It publishes packages that others install: what it signs in, their machines run.';
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
        why: code_publish + ' Its checksum is right, so npm did issue it.',
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
        why: code_publish,
        revoke: 'Revoke it at the registry; in .npmrc write ${NPM_TOKEN} and set the variable outside.',
        docs: 'https://docs.npmjs.com/cli/configuring-npm/npmrc',
        matchers: [
            at([':_authtoken', ':_auth', ':_password'], /:_(?:authToken|auth|password)[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[\w+/=.~-]{16,400})/),
            at(['npmauthtoken:', 'npmauthident:'], /npmAuth(?:Token|Ident):[ \t]{1,4}["']?(?<secret>[\w+/=.~:-]{16,400})/),
        ],
        accept: checks_all(entropyOf(3), mixed),
    },
    {
        id: 'pypi-token',
        provider: 'PyPI',
        title: 'PyPI upload token',
        severity: 'critical',
        why: code_publish,
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
        why: code_publish,
        revoke: 'Delete it at rubygems.org > Settings > API keys and check the releases.',
        docs: 'https://guides.rubygems.org/api-key-scopes/',
        matchers: [token('rubygems_', hex(48))],
    },
    {
        id: 'nuget-api-key',
        provider: 'NuGet',
        title: 'NuGet API key',
        severity: 'critical',
        why: code_publish,
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
        why: code_publish,
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
        why: code_publish,
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
            selfEvident(token('snyk_uat.', String.raw `[\w-]{8}\.eyJ[\w-]{20,400}\.[\w-]{20,400}`)),
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
        why: code_publish,
        revoke: 'Change it at the index, and upload with a token or by trusted publishing.',
        docs: 'https://packaging.python.org/en/latest/specifications/pypirc/',
        matchers: [
            at(['repository', 'username'], /(?:repository|username)[ \t]{0,8}[=:][^\n]{1,200}\n(?:[^\n[]{0,200}\n){0,2}[ \t]{0,8}password[ \t]{0,8}[=:][ \t]{0,8}(?<secret>[^\s"'${}<>]{6,300})/),
        ],
        accept: checks_all(({ path }) => path.endsWith('.pypirc'), near(/pypi|repository|index-servers/, 600)),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/compute.ts



/** What stores, prepares, trains and serves. */
const computeRules = define_define([
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
        id: 'e2b-api-key',
        provider: 'E2B',
        title: 'E2B API key',
        severity: 'high',
        why: "It starts sandboxes at the account's expense and reads those that run.",
        revoke: 'Delete it in the dashboard under API Keys and create another.',
        docs: 'https://e2b.dev/docs/api-key',
        matchers: [token(['e2b_', 'sk_e2b_'], hex(40))],
        accept: entropyOf(3),
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
        id: 'dataiku-api-key',
        provider: 'Dataiku',
        title: 'Dataiku personal API key',
        severity: 'critical',
        why: 'It acts as its owner: data sets, recipes, deployed models.',
        revoke: 'Delete it under Profile > API keys and create another.',
        docs: 'https://doc.dataiku.com/dss/latest/api/public/keys.html',
        matchers: [token('dkuaps-', alnum(32))],
        accept: entropyOf(3.5),
    },
    {
        id: 'dbt-cloud-token',
        provider: 'dbt Labs',
        title: 'dbt Cloud token',
        severity: 'high',
        why: 'It starts jobs, and reads what they are connected to.',
        revoke: 'Delete it under Profile > API tokens or Account settings > Service tokens.',
        docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
        matchers: [token(['dbtc_', 'dbtu_'], urlSafe('30,60'))],
        accept: checks_all(entropyOf(3.5), mixed),
    },
    {
        id: 'vast-api-key',
        provider: 'Vast.ai',
        title: 'Vast.ai API key',
        evidence: 'context',
        severity: 'high',
        why: "It rents machines at the account's expense and opens those that run.",
        revoke: 'Delete it under Keys and create another.',
        docs: 'https://docs.vast.ai/api-reference/authentication',
        matchers: [named(['vast_api', 'vastai', 'vast.ai', 'vast-ai'], hex(64))],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'paperspace-api-key',
        provider: 'Paperspace',
        title: 'Paperspace API key',
        evidence: 'context',
        severity: 'high',
        why: "It starts machines and reads the team's notebooks and models.",
        revoke: 'Delete it under Team settings > API keys and create another.',
        docs: 'https://docs.digitalocean.com/reference/paperspace/api-keys/',
        matchers: [named(['paperspace'], '[a-f0-9]{30,40}')],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'airflow-fernet-key',
        provider: 'Apache Airflow',
        title: 'Fernet key',
        evidence: 'context',
        severity: 'critical',
        why: "It decrypts the connections and variables in Airflow's database; other Fernet keys what was encrypted with them.",
        revoke: 'Put a new key before the old one, run `airflow rotate-fernet-key`, then remove the old.',
        docs: 'https://airflow.apache.org/docs/apache-airflow/stable/security/secrets/fernet.html',
        matchers: [named(['fernet_key', 'fernetkey', 'fernet-key', 'fernet('], '[\\w-]{43}=')],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'jupyter-token',
        provider: 'Jupyter',
        title: 'Jupyter server token',
        evidence: 'context',
        severity: 'medium',
        why: 'Whoever reaches the server runs code there.',
        revoke: 'Restart the server without a fixed token, and close its port to others.',
        docs: 'https://jupyter-server.readthedocs.io/en/latest/operators/security.html',
        matchers: [
            at(['?token='], /\?token=(?<secret>[a-f0-9]{48})(?!\w)/),
            named(['jupyter_token', 'notebookapp.token', 'serverapp.token', 'identityprovider.token'], '[a-zA-Z0-9_-]{16,64}'),
        ],
        accept: checks_all(entropyOf(3), mixed),
    },
]);

// EXTERNAL MODULE: ./src/engines/secrets/placeholder.ts
var placeholder = __webpack_require__(46416);
// EXTERNAL MODULE: ./src/engines/secrets/paths.ts
var paths = __webpack_require__(97929);
;// CONCATENATED MODULE: ./src/engines/secrets/rules/names.ts
/** After these words a name is of something about the secret, not of the secret. */
const aboutIt = new Set(('id ids name names type types kind url urls uri endpoint path paths file files filename dir folder count counts length len size limit max min index idx ' +
    'field fields label input column columns hash hashed digest sha md crc etag symbols chars characters alphabet expression policy prompt regex pattern prefix suffix header headers expiry expires expiration ttl ref ' +
    'class form error errors message msg reset change changed strength rules rule validator validation help hint text title description placeholder required ' +
    'enabled disabled mode format algorithm alg encoder encoding encryption provider manager service store vault version arn role scope scopes audience issuer ' +
    'position offset embedding embeddings logits probs mask masks ratio dropout loss budget usage cost rate window start end begin sep classification env var ' +
    'variable namespace selector route topic queue param params parameter attribute attr property cookie action event schema table bucket region zone group plugin ' +
    'module package handler callback locale icon button status flow grant used at date time changed updated created attempts confirm confirmation generator helper util utils test tests example examples template').split(' '));
/** Before these words stand names of public things: tokens of a vocabulary, keys of a table. */
const publicKinds = new Set(('eos bos pad unk sep cls mask special next prev previous page continuation start end stop csrf xsrf cancel cancellation img image images audio video begin ' +
    'unknown newline first last num max min public primary foreign partition sort cache registry index dict state experiment run trial hotkey shortcut input ' +
    'output system user assistant think tool pagination paging cursor sync resume marker syntax lexer parse prompt completion completions per total new added ' +
    'checksum forgot reset change no invalid wrong missing incorrect show hide enter confirm site sitekey publishable anon test fake dummy example sample mock ' +
    'hashed idempotency on').split(' '));
const secretWord = /(?:password|passwd|passphrase|pwd|passcode|secret|token|apikey|accesskey|authkey|credential|key|pass|auth)s?$/;
const nameBefore = /[\w.:/-]{0,60}$/;
/** What a form says about a field: `errors[CONF_PASSWORD] = …`. */
const saysAbout = /\b(?:errors?|labels?|messages?|titles?|hints?)\[["']?[\w.]{0,40}$/i;
/** The whole name at whose end or middle `candidate`'s keyword stands; `groups.rest` is what follows the keyword. */
function nameOf({ text, matchStart, groups }) {
    const before = nameBefore.exec(text.slice(Math.max(0, matchStart - 60), matchStart))?.[0] ?? '';
    return `${before}${groups.keyword ?? ''}${groups.rest ?? ''}`;
}
const alphanumeric = (text) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
/** Words, and what joins them. */
const isWordLike = /^[A-Za-z]+(?:[_-][A-Za-z]+)*$/;
/** The value says what the name says, or a part of it: `DB_PASSWORD = "dbPassword"`, `token_expires_key = "token_expires"`. */
function repeatsName(candidate) {
    const { value } = candidate;
    const name = nameOf(candidate);
    return ([name, name.slice(name.lastIndexOf('.') + 1)].some((part) => alphanumeric(part) === alphanumeric(value)) ||
        (value.length >= 8 && isWordLike.test(value) && alphanumeric(name).startsWith(alphanumeric(value))) ||
        (/^[A-Z]/.test(value) && isWordLike.test(value) && alphanumeric(name).endsWith(alphanumeric(value))));
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
    const { text, matchStart } = candidate;
    if (saysAbout.test(text.slice(Math.max(0, matchStart - 60), matchStart)))
        return false;
    const at = words.findLastIndex((word) => secretWord.test(word));
    if (at === -1)
        return false;
    // `public_key_token` is of a public key.
    const leading = words[at - 1] === 'key' ? words[at - 2] : words[at - 1];
    const isKeyOrToken = /(?:key|token)s?$/.test(words[at] ?? '');
    return (leading === undefined ||
        !publicKinds.has(leading) ||
        (!isKeyOrToken &&
            !/^(?:checksum|hashed|on|no|invalid|wrong|missing|incorrect|forgot|reset|change|show|hide|enter|confirm|fake|dummy|mock|example|sample)$/.test(leading)));
}

;// CONCATENATED MODULE: ./src/engines/secrets/rules/assigned.ts




const advice = "Revoke or change it where it is valid, then read it from the environment, the CI's secrets or a secret manager.";
/** The type of a declaration: `: str`, `: &'static str`, ` string` before the `=`; what is quoted has none. */
const annotation = String.raw `(?::[ \t]{0,4}[&A-Za-z][\w.\[\]| &'<>,]{0,40}?(?==)|(?<!["'\`][ \t]{0,20})[ \t]\*?[A-Za-z]\w{0,20}[ \t](?==[^=]))?`;
const closing = String.raw ` ?(?:\[\w{0,20}\])?["'\`]?[\])]{0,2}[ \t]{0,20}`;
/** What a value is wrapped in; a look-up in something (`settings.get(`) is none, nor is what says that it is encrypted. */
const wrapper = String.raw `(?:(?!ENC\()(?:(?:\w{1,20}(?:\.|::)){1,2}(?:Option|Argument|Field|SecretStr|SecretString|from|of)|\w{1,20})\((?:default[ \t]{0,2}=[ \t]{0,2})?)?`;
const inAnyCase = (words) => words.map((text) => text.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)).join('|');
/** Of the line on which a match begins, what stands before it. */
function lineBefore({ text, matchStart }) {
    const before = text.slice(Math.max(0, matchStart - 200), matchStart);
    return before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
}
/** A value that `operators` assign to a name with one of `words` in it; what `guard` says must hold where the word begins. */
function assigned(words, operators, value, guard = '') {
    const word = inAnyCase(words);
    const name = String.raw `${guard}(?<keyword>${word})(?<rest>[\w.-]{0,40}?)`;
    return at(words, new RegExp(`${name}${closing}${annotation}(?:${operators})[ \\t]{0,20}${wrapper}${value}`));
}
/** The value may be on the next line. */
const assigning = String.raw `(?:=>|<-|[:?|]{0,2}=|={2,3}|!=|:)(?:[ \t]{0,20}[(\\]?[ \t]{0,4}\r?\n\s{0,60})?`;
/** Before what holds where nothing is set: `process.env.PASSWORD || "…"`. */
const otherwise = String.raw `\|\||\?\?|\bor\b`;
/** `key="name" value="…"`, as XML spells a setting; a name, and its value on the next line or after a comma, as manifests do. */
const valueAttribute = String.raw `[ \t]{1,4}value=|,?\s{1,60}(?:type: ?["']?\w{1,20}["']?\s{1,60})?["']?\w{0,20}[vV]alue["']?[ \t]{0,4}[:=]|:(?:\s{1,40}desc: null)?\s{1,40}value:`;
/** The default of a declaration: an option of a program, with what it is for or not, a variable of Terraform. And the value of an output of Terraform. */
const declared = [
    String.raw `,[ \t]{0,4}\{?[^;(){}]{0,160}?\bdefault["']?[ \t]{0,4}[=:]`,
    String.raw ` <[\w-]{1,30}>["'\`],\s{0,20}["'\`][^"'\`\n]{0,100}["'\`],`,
    String.raw `[ \t]{0,4}\{[^{}]{0,300}?\b(?:default|value)[ \t]{0,40}=`,
    String.raw `:\s{0,20}\{[^{}]{0,200}?["']value["'][ \t]{0,4}:`,
].join('|');
const quoted = (chars) => `[bruBRU]{0,2}(?<quote>["'](?!["'])|["']{2,3}(?![,;:)}\\]])|\`)(?<secret>${chars}) ?\\k<quote>`;
/** `=`, or `:` as YAML has it: perhaps with an anchor or a tag, and with the value in a block of its own. */
const settingUnquoted = String.raw `[?:+]?=|:(?=[ \t])(?:[ \t]{1,4}(?:&\w{1,40}|!!str)(?=[ \t]))?(?:[ \t]{1,4}[|>][+-]?[ \t]{0,4}\r?\n(?=[ \t]))?`;
const toLineEnd = (chars) => String.raw `(?<secret>${chars})(?=[ \t]*(?:$|[\r\n\"']|[ \t]#))`;
/** `NAME=value command`, as a shell sets a variable for one command. */
const beforeCommand = (chars) => String.raw `(?<secret>${chars})(?=[ \t]+(?:[a-z./]|&&|\|\|))`;
/** `${NAME:-value}`, as shells say what holds where nothing is set, and `${name:value}`, as Spring does. */
const orElse = (words, chars) => assigned(words, ':[-=]?', String.raw `["']?(?![?+])(?<secret>${chars})["']?\}`, String.raw `(?<=\$\{[\w.-]{0,60})`);
/** `set -x NAME value`, `setenv NAME value`, `ENV NAME value`, `#define NAME "value"`. */
const spaced = (words, chars) => ({
    ...assigned(words, '[ \\t]', String.raw `(?<mark>["']?)(?<secret>${chars})\k<mark>[ \t]*(?=$|[\r\n\\])`),
    accept: (candidate) => /^[ \t!]*(?:set(?:env|x)?|ENV|ARG|%env|%set_env|#[ \t]*define)(?:[ \t]+-\w{1,10})*[ \t]+\w*$/i.test(lineBefore(candidate)),
});
/** `# password: value`, where only a drawn value is no sentence. */
const remarked = (words, chars) => ({
    ...assigned(words, '=|:(?=[ \\t])', toLineEnd(chars)),
    accept: (candidate) => /^[ \t]*(?:#|\/\/|--|;)[ \t]*[\w -]*$/.test(lineBefore(candidate)) && (0,randomness/* looksRandom */.EZ)(candidate.value),
});
/** `{"value": "…", "name": "PASSWORD"}`. */
const valueBeforeName = (words, chars) => at(['value"', "value'"], new RegExp(String.raw `[vV]alue["'][ \t]{0,4}:[ \t]{0,4}["'](?<secret>${chars})["'],\s{0,60}["'](?:name|Name|key|Key)["'][ \t]{0,4}:[ \t]{0,4}["'](?<keyword>[\w.-]{0,40}?(?:${inAnyCase(words)}))(?<rest>[\w.-]{0,40})["']`));
/** `"NAME=value"`, a text that holds nothing else. */
const isWholeText = (candidate) => candidate.text[candidate.start - 1] === '=' &&
    /["']/.test(candidate.text[candidate.end] ?? '') &&
    /["'][A-Z0-9_]*$/.test(lineBefore(candidate));
/** `NAME=value` of an environment variable wherever it is printed or passed on, in logs, tables and calls: only drawn values count outside of a text of its own. */
function environment(words, chars) {
    const word = words.map((text) => text.toUpperCase().replaceAll('-', '_')).join('|');
    const name = String.raw `(?<keyword>${word})(?<rest>[A-Z0-9_]{0,40})`;
    const value = String.raw `["']?(?<secret>${chars}?)(?=["']?[)}\]]?(?:$|[\s,;&"'<]))`;
    return {
        ...at(words, new RegExp(`${name}["']?[ \\t]{0,4}[=,|\\t][ \\t]{0,20}${value}`)),
        accept: (candidate) => /(?:^|[^A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(nameOf(candidate)) &&
            // In a table the name comes first.
            (!/[|\t]/.test(candidate.text.slice(candidate.matchStart, candidate.start)) ||
                /^[\s|]*\w*$/.test(lineBefore(candidate))) &&
            // The next argument of a call.
            !/^[a-z]\w{0,30}=[^=]/.test(candidate.value) &&
            ((0,randomness/* looksRandom */.EZ)(candidate.value) || isWholeText(candidate)),
    };
}
/** `--api-key value` and `--api-key=value`, on a command line or in a list of arguments: only drawn values count. */
const assigned_option = (words, chars) => ({
    ...assigned(words, `=|[ \\t]|${nextArgument}`, String.raw `["']?(?<secret>${chars})(?=["'\s,\\]|$)`, String.raw `(?<=--[\w-]{0,40})`),
    accept: ({ value }) => (0,randomness/* looksRandom */.EZ)(value),
});
/** `X-Api-Key: value`, as a request is written down anywhere. */
const header = (words, chars) => assigned(words, ':(?=[ \\t])', String.raw `(?<secret>${chars})(?=["'\`]|[ \t]*(?:$|[\r\n]))`, String.raw `(?<=(?:^|[\s"'\`])[Xx]-[\w-]{0,30})`);
/** `SECRET 'value'`, as statements of SQL set an option. */
const inStatement = (words, chars) => assigned(words, String.raw `(?<=\w[ \t]{1,20})`, String.raw `'(?<secret>${chars})'`, '(?=[A-Z])');
/** `settings.db.password`, `scope:write`, `AWS::IAM::User`, `corp.*.keys`; what shows no words although it is long may be drawn. */
const isNameOfParts = (value) => /^[A-Za-z_]\w*(?:\.\w+)*\.[A-Z][A-Z0-9]*(?:_[A-Z][A-Z0-9]*)+$/.test(value) ||
    (/^[A-Za-z_]\w*(?:(?:\.|:{1,2})(?:[A-Za-z_][\w-]*|\*))+$/.test(value) &&
        !(0,randomness/* looksRandom */.EZ)(value) &&
        (value.length < 12 || !/[a-z]/.test(value) || !/[A-Z]/.test(value) || (0,randomness/* wordShare */.QH)(value) >= 0.2));
/** Code, where a value without quotes could stand: a call, an element or an attribute of something. */
const isExpression = (value) => /^(?:None|null|nil|True|False)\b\W*$|^\[[\w.]+\]::/.test(value) ||
    (/^[A-Za-z_]\w*(?:\.\w+)*[([]/.test(value) && !(0,randomness/* looksRandom */.EZ)(value)) ||
    isNameOfParts(value.replace(/[)\],;]+$/, ''));
/** Not an address, a path, a call, a template, a hash or a name of several parts. */
const opaque = ({ value }) => !isNameOfParts(value) &&
    !/:\/\/|(?:^|\/)\.{1,2}\/|^~?\/|\{[^}]*\}|<[^>]*>|^\w+\(|^[A-Za-z_]\w*(?:\.\w+)+\(|^[),].*[(,:=+]$|^\w+%[ds]$|aws4_request|\\[a-z(]|^--?[a-z]+(?:-[a-z]+)*(?:=|$)|^(?:pbkdf2|bcrypt|argon2|scrypt|sha\d+)[$:_-]|^\*[0-9A-F]{40}$|^(?:sha|md|aes|[hrep]s|utf)[-_]?\d{1,4}$|^ed25519\b|(?:^|[/:])%[ds](?:$|[/:])|^\{[A-Z0-9]+\}|^\{[\w.-]{1,40}:$/i.test(value) &&
    // A path of names; base64 has slashes, too, but no words.
    !(/^[a-z]+\/[a-z]|^[a-z]\w{0,30}(?:\/[a-z][\w-]{0,30}){1,9}$/i.test(value) &&
        !(value.length >= 20 && (0,randomness/* looksRandom */.EZ)(value) && (0,randomness/* wordShare */.QH)(value) === 0));
/** Without quotes only formats that need none count, and lines that set a variable of the shell. */
const unquotedPlace = ({ path, text, matchStart, value }) => !isExpression(value) &&
    ((0,paths/* allowsUnquoted */.C8)(path) ||
        // `export const …` is JavaScript's, not the shell's.
        /(?:^|\n)[ \t"+]*(?:!|%env[ \t]|%set_env[ \t]|export[ \t](?!(?:const|let|var|function|class|default|async|type|interface|enum|abstract|declare|namespace)\b)|ENV[ \t]|ARG[ \t]|set[ \t]|\$env:)[^\n]{0,80}$/i.test(text.slice(Math.max(0, matchStart - 100), matchStart)));
/** How the value is spelled doesn't change the rule, and so not the finding's identity; only where it counts. */
const unquoted = (matcher) => ({
    ...matcher,
    accept: (candidate) => unquotedPlace(candidate) && (matcher.accept?.(candidate) ?? true),
});

;// CONCATENATED MODULE: ./src/engines/secrets/rules/written.ts





/** What a setting or a schema says about a password, instead of the password. Compared in lower case. */
const aboutPasswords = new Set(('on off any basic plain plaintext plain_text invalid unused input field form body query header prompt ask env file vault stdin auto random generated inherit ' +
    'forgot reset bearer oauth oauth2 ldap kerberos saml certificate interactive keyring passwort kennwort contrasena senha contrasenya usuario pasahitza salasana passord slaptazodis palavra-passe parol kodeord heslo geslo lozinka motdepasse wachtwoord parola haslo ' +
    'wrong bad incorrect digest negotiate ntlm encrypted hashed md5 sha256 bcrypt scram strong weak new old current confirm show hide masked sensitive public private internal external ' +
    'varchar char integer int number boolean object array bytes binary date never always redact skip ignore omit self this the for and not with your options option or is are was to from').split(' '));
const speaksOfPasswords = /pass|pwd|secret|cred|token/i;
/** A user, a host or an account is written out beside it. */
const signIn = /(?:user|usr|login|uid|account|principal|email|host|addr|server|dbname|database)(?:_?name|id|dn)?["'\])]{0,2}[ \t]{0,12}(?::=|=>|[:=])[ \t]{0,12}[a-z]{0,2}["'`]?[^\s"'`({$<]{2}/i;
const harmlessCall = /(?:secret(?:str|string)?|str|string|bytes?|byte|buffer|quote(?:_plus)?|password|char|of)$/i;
/** The line up to the value is a comment or an interactive example. */
const isRemark = (candidate) => /^\s*(?:#(?!define|!)|\/\/|\*|--|>>>|\.\.\.|;|<!--|\/\*)/.test(lineBefore(candidate));
/** How the value is spelled is how people write a password down, even a poor one, and not the name or the kind of one. */
const isSpelledOut = (candidate) => {
    const { value, text, start, end, matchStart, groups } = candidate;
    const lower = value.toLowerCase();
    if ((0,placeholder/* isStandIn */.WG)(value) || aboutPasswords.has(lower))
        return false;
    if (!/[A-Za-z0-9]{3}/.test(value) ||
        (0,placeholder/* isForeignWord */.pv)(value) ||
        /[\\{}<>$|]|%[sdvq(]|^[#.[(=,:&?*@]|[:?,(]$|^\d{1,3}$|^\d{4}-\d\d-\d\d|^[\d.]*\.[\d.]*$|^[A-Z]+(?:_[A-Z]+)+$|[_-]password$/.test(value))
        return false;
    const between = text.slice(matchStart, start);
    const call = /(\w+)\(\s*[a-z]{0,2}["'`]{0,3}$/i.exec(between)?.[1];
    if (groups.keyword !== undefined && call !== undefined && !harmlessCall.test(call))
        return false;
    // A comparison, one of several choices, or the value that is a name again.
    if (/[!=]==?/.test(between) || /^["'`]\s{0,4}(?:\||\?|===?|!=|\+|%|:(?!\/)|in\b)/.test(text.slice(end, end + 8)))
        return false;
    if (repeatsName(candidate))
        return false;
    // The lone word is a test's verdict, a filter's band, a pass over data as often as a password.
    const isPass = /^pass$/i.test(groups.keyword ?? '');
    if (isPass && groups.rest !== '')
        return false;
    // Several, by name: who they are for, more often than what they are.
    if (groups.rest === 's')
        return false;
    if (!isWordLike.test(value))
        return !/^[A-Za-z_]+_?\d$/.test(value) || !speaksOfPasswords.test(value);
    const beside = signIn.test(text.slice(Math.max(0, matchStart - 200), matchStart)) || signIn.test(text.slice(end, end + 120));
    if (groups.user !== undefined || beside)
        return true;
    if (isPass)
        return false;
    // An option in a sentence.
    if (groups.keyword === undefined && text.startsWith('--', matchStart) && !(0,paths/* allowsUnquoted */.C8)(candidate.path))
        return false;
    // Words of identifiers, labels and keys of tables: password_field, ResetPassword, DB_PASSWORD, Passwort.
    if (speaksOfPasswords.test(value) ? /[_-]|[a-z][A-Z]/.test(value) : /^[A-Z]|[_-]/.test(value))
        return false;
    return (groups.keyword === undefined ||
        !/^[A-Z_]+$/.test(groups.keyword) ||
        !/\.(?:py|[cm]?[jt]sx?|go|java|kt|cs|rb|php|rs)$/.test(candidate.path));
};
/** The name says password, not only secret: under that name stand names of secrets, too. */
const namesPassword = (candidate) => candidate.groups.keyword === undefined || (!/secret/i.test(candidate.groups.keyword) && namesSecret(candidate));
/** A password that somebody wrote down, however simple, in code or configuration. */
const writtenPassword = checks_all(namesPassword, ({ path }) => !(0,paths/* isDocument */.wz)(path) && !(0,paths/* isTranslation */.gD)(path), isSpelledOut, (candidate) => !isRemark(candidate));
const anyUser = /^(?:user(?:name)?|usr|login|name|u|uname|my_?user(?:name)?|your_?\w*|id|x+|me)?$/i;
const documented = /(?:^|\.)example(?:\.(?:com|org|net))?(?::\d+)?$|^host(?:name)?(?::|$)/i;
/** The same in a URI: `scheme://user:password@host`. */
const writtenInUri = (candidate) => {
    const { value, groups, path } = candidate;
    const { user = '', host = '' } = groups;
    if (value === user || documented.test(host) || (0,paths/* isDocument */.wz)(path) || (0,paths/* isTranslation */.gD)(path) || isRemark(candidate))
        return false;
    if (/[\\{}<>$|[\]()*]|%[sdvq(]|^\d{1,5}$|:|%3A$/i.test(value) || !/[A-Za-z0-9]{2}/.test(value))
        return false;
    // A connection string, which names its user elsewhere; a call with keywords looks like one.
    if (groups.user === undefined && (/[,()]/.test(value) || isExpression(value)))
        return false;
    const someone = groups.user === undefined || (!anyUser.test(user) && !/[%*{}$]/.test(user));
    if ((0,placeholder/* isStandIn */.WG)(value))
        return someone && value === 'secret';
    return someone || (user === '' && !speaksOfPasswords.test(value)) || !isWordLike.test(value);
};

;// CONCATENATED MODULE: ./src/engines/secrets/rules/database.ts





/** Only this machine, a container's neighbour or a documentation name answers there. */
const localHost = /^(?:localhost|127\.|0\.0\.0\.0|\[?::1|host\.docker\.internal|(?:.*\.)?example\.(?:com|org|net)|[^.:/@]*(?::\d+)?$)/i;
/**
 * A password worth a finding: not the user's name, not one that only stands for a password, and on a local host not a simple word
 * either.
 */
const realPassword = (candidate) => {
    const { value, groups } = candidate;
    const { user = '', host = '' } = groups;
    // Oracle's sample account, in the manuals of everything that speaks SQL: no more than a simple password.
    if (value === 'tiger' && user === 'scott')
        return false;
    if (value === user || (0,placeholder/* isWeakPassword */.u8)(value) || /^[\w.]*\{|^:|^\d{1,5}$|\\[xu]/.test(value))
        return false;
    if (/^(?:user|username|login|usr)$/i.test(user) && /pass|pw/i.test(value))
        return false;
    const unescaped = value.replace(/%[0-9A-Fa-f]{2}/g, '');
    return (!localHost.test(host) ||
        ((/\d/.test(unescaped) || mixedCase({ ...candidate, value: unescaped })) &&
            value.length >= 8 &&
            !/pass|secret|local|test|dev/i.test(value)));
};
const uriMatcher = at(['://'], /(?<=[A-Za-z][A-Za-z0-9+.-]{1,30}):\/\/(?<user>[^\s:/?#@"'`<>()[\]{}|,;]{0,100}):(?<secret>[^\s/@"'`<>]{3,200})@(?<host>[\w.[\]{}$-]{1,200}(?::\d{1,5})?)/);
const connectionStrings = [
    at(['server=', 'data source=', 'host=', 'driver={', 'user=', 'user id=', 'uid='], /[A-Za-z ]{4,11}=[^\n"']{1,200}?;?[;&\s](?:[Pp]assword|[Pp]wd|PWD|PASSWORD)[ \t]{0,2}=[ \t]{0,2}(?<secret>[^\s;"'&]{4,100})/),
    // As Go's driver of MySQL writes it.
    at(['@tcp(', '@unix('], /(?<=["'`\s=](?<user>[\w.-]{1,60}):(?<secret>[^\s/@"'`<>:]{4,100}))@(?:tcp|unix)\((?<host>[^\s"'`()]{1,120})\)/),
    // As clients of Redis on .NET write it.
    at([',password='], /(?<=(?<host>[\w.-]{3,100}):\d{2,5}(?:,\w{1,30}=[\w.]{1,60}){0,4}),[Pp]assword=(?<secret>[^\s,"'`]{4,100})/),
    at(['jdbc:'], /jdbc:[a-z0-9:]{2,30}\/\/(?<host>[^\s"'?;/]{1,120})[^\s"']{0,200}?[?&;]password=(?<secret>[^\s"'&;]{4,100})/),
];
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
        matchers: [uriMatcher],
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
        // The key of a Sentry project is public: it only takes errors in.
        accept: checks_all(mixed, ({ value }) => /[A-Z]/.test(value) || /^[a-f0-9]{32,}$/.test(value), ({ groups }) => !/^o\d+\.ingest\./.test(groups.host ?? '')),
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
        matchers: connectionStrings,
        accept: realPassword,
    },
    {
        id: 'uri-simple-password',
        provider: 'Several',
        title: 'Simple password in a URI',
        evidence: 'generic',
        severity: 'low',
        why: 'It is a plain word or for this machine only, as in tests; where the address is used in earnest, it is guessed first.',
        revoke: 'Change the password at the server, and build the URI from a variable that is set outside the repository.',
        docs: 'https://cwe.mitre.org/data/definitions/521.html',
        matchers: [uriMatcher, ...connectionStrings],
        accept: writtenInUri,
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

;// CONCATENATED MODULE: ./src/engines/secrets/rules/datastores.ts



/** More databases, caches and brokers. */
const datastoreRules = define_define([
    {
        id: 'astra-token',
        provider: 'DataStax',
        title: 'Astra DB application token',
        severity: 'critical',
        why: "It reads and changes the organisation's databases.",
        revoke: 'Delete it under Settings > Tokens and create one for the one database.',
        docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
        matchers: [token('AstraCS:', `${alnum(24)}:${hex(64)}`)],
        accept: entropyOf(3.5),
    },
    {
        id: 'upstash-token',
        provider: 'Upstash',
        title: 'Upstash REST token',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and changes what the Redis or vector index holds.',
        revoke: 'Reset the credentials in the console of the database.',
        docs: 'https://upstash.com/docs/redis/features/restapi',
        matchers: [named(['upstash'], String.raw `[\w+/-]{40,160}={0,2}`)],
        accept: checks_all(entropyOf(4), mixedCase, notDigest),
    },
    {
        id: 'fauna-secret',
        provider: 'Fauna',
        title: 'Fauna key secret',
        evidence: 'context',
        severity: 'critical',
        why: 'It reads and changes the database its key is for.',
        revoke: 'Delete the key in the dashboard.',
        docs: 'https://docs.faunadb.org/',
        matchers: [named(['fauna'], String.raw `fn[A-Z][\w-]{37,40}`)],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'elasticsearch-api-key',
        provider: 'Elastic',
        title: 'Elasticsearch API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and writes the indexes its role reaches.',
        revoke: 'Invalidate it under Stack Management > API keys and create another.',
        docs: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
        matchers: [
            named(['elastic_api', 'elastic-api', 'es_api_key', 'elasticsearch_api', 'elastic_cloud_api'], '[A-Za-z0-9+/_-]{58,80}={0,2}'),
            at(['apikey '], /[Aa]pi[Kk]ey (?<secret>[A-Za-z0-9+/_-]{58,80}={0,2})(?![\w+/=-])/),
            token('essu_', '[A-Za-z0-9+/]{60,120}={0,2}', { end: '' }),
        ],
        accept: checks_all(entropyOf(4), mixedCase, notDigest, near(/elastic|\bes_|kibana|essu_/i, 400)),
    },
    {
        id: 'influxdb-token',
        provider: 'InfluxData',
        title: 'InfluxDB API token',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and writes the buckets it reaches; an operator token all.',
        revoke: 'Delete it under Load Data > API Tokens and create one for the one bucket.',
        docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
        matchers: [named(['influx'], String.raw `[\w-]{86}==`)],
        accept: entropyOf(4.5),
    },
    {
        id: 'clickhouse-cloud-secret',
        provider: 'ClickHouse',
        title: 'ClickHouse Cloud API secret',
        evidence: 'context',
        severity: 'critical',
        why: "It administers the organisation's services.",
        revoke: 'Delete the key under API Keys and create another.',
        docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
        matchers: [named(['clickhouse'], `4b1d${alnum(38)}`)],
        accept: entropyOf(4),
    },
    {
        id: 'nats-seed',
        provider: 'NATS',
        title: 'NATS user or account seed',
        severity: 'critical',
        why: 'It signs in as that user, or issues users for that account.',
        revoke: 'Revoke the key in the account with nsc and issue another.',
        docs: 'https://docs.nats.io/using-nats/nats-tools/nsc/nk',
        matchers: [
            at(['nkey seed-----', 'nkey_seed', 'nkey: ', 'nkey='], /[A-Za-z_ ]{4,9}[-:="' ]{1,8}\s{0,4}(?<secret>S[UAOXN][A-Z2-7]{56})(?![A-Z2-7])/),
        ],
        accept: entropyOf(3.8),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/generic.ts







const keyWords = [
    ...[
        'api_key',
        'apikey',
        'api-key',
        'api.key',
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
        ...['encryption', 'signing', 'account', 'storage', 'master'].flatMap((of) => [
            `${of}_key`,
            `${of}.key`,
            `${of}-key`,
        ]),
        'aes_key',
        'service_key',
        'subscription_key',
        'credential',
        '_auth',
    ],
];
const isUuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
/** Of an account or a contract on a block chain, where everybody sees it. */
const isAddress = /^0x[0-9a-f]{40}$/i;
/** Keys that their makers put into every visitor's browser: of PostHog's projects, Stripe's and Mapbox's accounts. */
const isPublic = /^(?:phc_|pk_(?:live|test)_|pk\.eyJ)/;
/** The header of a JSON Web Token without a signature. */
const isUnsigned = (value) => /^eyJ[^.]*(?:\.[^.]*\.)?$/.test(value) && jwtPart(value, 0)?.alg !== undefined;
const drawn = ({ value }) => (0,randomness/* looksRandom */.EZ)(value) &&
    !isUuid.test(value) &&
    !isAddress.test(value) &&
    !isPublic.test(value) &&
    !isUnsigned(value) &&
    !/^sha\d+[-:]/.test(value) &&
    !/^\d{4}-\d\d-\d\d/.test(value);
const keyChars = String.raw `[\w+/=.~!@#$%^&*()-]{16,128}`;
/** `https://host/path?api_key=…`; a badge's token only shows the badge. */
const inQuery = {
    ...assigned(keyWords, '=', String.raw `(?<secret>[\w.~%+/-]{16,128}={0,2})(?=[&"'\`\s)\]>]|$)`, String.raw `(?<=[?&][\w.-]{0,30})`),
    accept: ({ text, matchStart }) => !/badge|\.svg|\/graph/.test(text.slice(Math.max(0, matchStart - 200), matchStart)),
};
/** `AzureKeyCredential("…")`, `client.set_token("…")`: who is called so takes nothing else. */
const taker = at([
    ...['keycredential(', 'set_api_key(', 'setapikey(', 'with_api_key(', 'withapikey('],
    ...['set_token(', 'settoken(', 'with_token(', 'withtoken(', 'set_access_token(', 'setaccesstoken('],
], new RegExp(String.raw `(?<keyword>[A-Za-z_]{8,16})\(\s{0,20}${quoted(keyChars)}`));
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
        accept: ({ value, path, groups }) => !(0,placeholder/* isWeakPassword */.u8)(value) && (/netrc/i.test(path) || (groups.host?.includes('.') ?? false)),
    },
    {
        id: 'bearer-token',
        provider: 'Any',
        title: 'Token of an authorization header',
        evidence: 'generic',
        severity: 'medium',
        why: 'Whoever sends the header is let in as its owner.',
        revoke: advice,
        docs: 'https://datatracker.ietf.org/doc/html/rfc6750',
        matchers: [
            at(['bearer '], /[Bb](?:earer|EARER) {1,2}(?<secret>[\w.~+/=-]{20,1000})/),
            at(['authorization'], /[Aa](?:uthorization|UTHORIZATION)["']?\]?[ \t]{0,4}[:=,][ \t]{0,4}["'`]?(?:[Tt]oken |[Aa]pi-?[Kk]ey |[Kk]ey )?(?<secret>[\w.~+/=-]{20,200})(?![\w.~+/=-])/),
        ],
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
                !(0,placeholder/* isWeakPassword */.u8)(password));
        },
    },
    {
        id: 'jwt-signing-secret',
        provider: 'Any',
        title: 'Secret that signs JSON Web Tokens',
        evidence: 'context',
        severity: 'high',
        why: 'Whoever has it writes tokens for any user.',
        revoke: 'Change it, which ends the sessions it signed, and read the next one from the environment.',
        docs: 'https://datatracker.ietf.org/doc/html/rfc7518#section-3.2',
        matchers: [
            at(['jwt.sign(', 'jwt.encode(', 'jwt.verify(', 'jwt.decode('], /\w{3}\.\w{4,6}\([^;\n]{1,160}?,[ \t]{0,4}(?:key[ \t]{0,2}=[ \t]{0,2})?["'`](?<secret>[^\s"'`]{16,128})["'`][ \t]{0,4}(?=\)|,[ \t]{0,4}(?:alg|\{|\[|["'](?:HS|RS|ES)\d))/),
        ],
        accept: checks_all(drawn, entropyOf(3.3)),
    },
    {
        id: 'wordpress-key',
        provider: 'WordPress',
        title: 'WordPress key or salt',
        evidence: 'context',
        severity: 'high',
        why: 'With it the cookie of a signed-in administrator can be made.',
        revoke: 'Write new ones into wp-config.php, which signs everybody out.',
        docs: 'https://developer.wordpress.org/advanced-administration/security/',
        matchers: [
            at(['auth_key', 'auth_salt', 'logged_in_key', 'logged_in_salt', 'nonce_key', 'nonce_salt'], /\w{8,14}["'],[ \t]{0,20}["'](?<secret>[^'"\n]{60,70})["'][ \t]{0,4}\)/),
        ],
        accept: checks_all(entropyOf(4.3), mixed),
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
            assigned(keyWords, `${assigning}|${otherwise}|,|${valueAttribute}|${declared}`, quoted(keyChars)),
            assigned(keyWords, namedElement, String.raw `(?<secret>${keyChars})</`),
            // An element of that name, not text that an attribute calls so.
            assigned(keyWords, '>', String.raw `(?<secret>${keyChars})</`, String.raw `(?<=<[\w:.-]{0,40})`),
            environment(keyWords, keyChars),
            unquoted(assigned(keyWords, `${settingUnquoted}|${valueAttribute}| `, toLineEnd(keyChars))),
            orElse(keyWords, keyChars),
            spaced(keyWords, keyChars),
            assigned_option(keyWords, keyChars),
            header(keyWords, keyChars),
            inStatement(keyWords, keyChars),
            remarked(keyWords, keyChars),
            valueBeforeName(keyWords, keyChars),
            inQuery,
            taker,
            unquoted(assigned(keyWords, '=(?=\\S)', beforeCommand(keyChars))),
        ],
        accept: checks_all(namesSecret, opaque, drawn),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/google.ts



/** Google Cloud and Firebase. */
const googleRules = define_define([
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
        id: 'gcs-hmac-key-id',
        provider: 'Google Cloud',
        title: 'Cloud Storage HMAC access id',
        severity: 'low',
        why: 'The id alone opens nothing; its secret may be near.',
        revoke: 'If its secret leaked with it, deactivate and delete the key under Cloud Storage > Settings > Interoperability.',
        docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
        matchers: [token('GOOG1E', '[A-Z0-9]{55}'), token('GOOG', '[A-Z0-9]{20}')],
        accept: checks_all(entropyOf(3.2), mixed),
    },
    {
        id: 'gcs-hmac-secret',
        provider: 'Google Cloud',
        title: 'Cloud Storage HMAC secret',
        evidence: 'context',
        severity: 'critical',
        why: 'With its access id it reads and writes the buckets of its account.',
        revoke: 'Deactivate and delete the key under Cloud Storage > Settings > Interoperability and create another.',
        docs: 'https://cloud.google.com/storage/docs/authentication/hmackeys',
        matchers: [named(['gcs_secret', 'gcs_hmac', 'gs_secret', 'hmac_secret', 'goog1e'], '[A-Za-z0-9/+]{40}')],
        accept: checks_all(entropyOf(4.2), mixedCase, notDigest),
    },
    {
        id: 'firebase-messaging-key',
        provider: 'Google Cloud',
        title: 'Firebase Cloud Messaging server key',
        severity: 'high',
        why: 'It sends notifications to everybody who has the app.',
        revoke: 'Move to the HTTP v1 API with a service account and switch the legacy key off in the Firebase console.',
        docs: 'https://firebase.google.com/docs/cloud-messaging/migrate-v1',
        matchers: [token('AAAA', String.raw `[\w-]{7}:APA91b[\w-]{120,180}`)],
        accept: entropyOf(4),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/hosting.ts



/** Where apps and sites are deployed. */
const hostingRules = define_define([
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
            selfEvident(token(['cfk_', 'cfut_', 'cfat_'], `${alnum(40)}${hex(8)}`)),
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
        matchers: [named(['heroku'], uuid), selfEvident(token('HRKU-AA', urlSafe(58)))],
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
        id: 'render-api-key',
        provider: 'Render',
        title: 'Render API key',
        severity: 'high',
        why: "It deploys to and reads the environment of the owner's services and databases.",
        revoke: 'Revoke it under Account settings > API Keys and create another.',
        docs: 'https://render.com/docs/api',
        matchers: [token('rnd_', '[A-Za-z0-9]{26,34}')],
        accept: checks_all(entropyOf(3.5), mixedCase),
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
            selfEvident(token(['vcp_', 'vck_', 'vci_', 'vca_'], '[A-Za-z0-9]{50,60}')),
        ],
        accept: checks_all(entropyOf(3.5), notDigest),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/hubs.ts



const tracking = 'It reads and rewrites experiments, artefacts and the model registry of its account.';
/** Where data sets, labels and models live. */
const hubRules = define_define([
    {
        id: 'huggingface-token',
        provider: 'Hugging Face',
        title: 'Hugging Face access token',
        severity: 'critical',
        why: 'With write scope it replaces models and data sets that others download and run; with read scope it opens private and gated ones.',
        revoke: 'Invalidate it at huggingface.co/settings/tokens, create a fine-grained one, and check the commits of your repositories since it leaked.',
        docs: 'https://huggingface.co/docs/hub/security-tokens',
        matchers: [
            token('hf_', '[A-Za-z0-9]{34,40}'),
            token('hf_oauth_', urlSafe('60,300')),
            // As they were before 2021.
            named(['huggingface', 'hf_token', 'hf_api'], 'api_[A-Za-z]{34}'),
        ],
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
            at(['"key'], /"key ?"[ \t]{0,4}:\s{0,8}"(?<secret>[a-f0-9]{32}) ?",\s{0,20}"username ?"[ \t]{0,4}:/),
            at(['kaggle:'], /kaggle:\s{1,20}username:[ \t]{1,8}[^\n]{1,80}\n\s{1,20}key:[ \t]{1,8}["']?(?<secret>[a-f0-9]{32})(?!\w)/),
            selfEvident(token('KGAT_', hex(32))),
        ],
        accept: checks_all(entropyOf(3), mixed, notDigest),
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
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/inference.ts



const billing = "It runs models at the account's expense and may read what was sent and stored.";
/** More services that run models. */
const inferenceRules = define_define([
    {
        id: 'fal-key',
        provider: 'fal',
        title: 'fal API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the dashboard under Keys and create another.',
        docs: 'https://docs.fal.ai/authentication/key-based',
        matchers: [named(['fal_key', 'fal-key', 'fal.ai', 'fal_api', 'falkey'], `${uuid}:${hex(32)}`)],
        accept: entropyOf(3),
    },
    {
        id: 'stability-api-key',
        provider: 'Stability AI',
        title: 'Stability AI API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it under Account > API Keys and create another.',
        docs: 'https://platform.stability.ai/docs/getting-started/authentication',
        matchers: [named(['stability', 'dreamstudio'], `sk-${alnum(48)}`)],
        accept: entropyOf(4),
    },
    {
        id: 'sambanova-api-key',
        provider: 'SambaNova',
        title: 'SambaNova Cloud API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it at cloud.sambanova.ai under API Keys and create another.',
        docs: 'https://docs.sambanova.ai/docs/en/get-started/api-keys-urls',
        matchers: [named(['sambanova', 'samba_nova'], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'novita-api-key',
        provider: 'Novita AI',
        title: 'Novita AI API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it under Key Management and create another.',
        docs: 'https://novita.ai/docs/guides/quickstart',
        matchers: [named(['novita'], 'sk_[\\w-]{40,48}')],
        accept: entropyOf(4),
    },
    {
        id: 'friendli-token',
        provider: 'FriendliAI',
        title: 'Friendli token',
        severity: 'high',
        why: billing,
        revoke: 'Delete it under Personal settings > Tokens and create another.',
        docs: 'https://friendli.ai/docs/guides/personal_access_tokens',
        matchers: [token('flp_', '[A-Za-z0-9]{40,60}')],
        accept: entropyOf(4),
    },
    {
        id: 'cartesia-api-key',
        provider: 'Cartesia',
        title: 'Cartesia API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the playground under Keys and create another.',
        docs: 'https://docs.cartesia.ai/get-started/make-an-api-request',
        matchers: [token('sk_car_', urlSafe('20,60'))],
        accept: checks_all(entropyOf(3.5), mixed),
    },
    {
        id: 'zhipu-api-key',
        provider: 'Zhipu AI',
        title: 'Zhipu (GLM) API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the console under API keys and create another.',
        docs: 'https://docs.bigmodel.cn/',
        matchers: [named(['zhipu', 'bigmodel', 'glm_api', 'glm-api', 'zai_api', 'chatglm'], `${hex(32)}\\.${alnum(16)}`)],
        accept: entropyOf(3.5),
    },
    {
        id: 'dashscope-api-key',
        provider: 'Alibaba Cloud',
        title: 'DashScope (Qwen) API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the Model Studio console under API keys and create another.',
        docs: 'https://www.alibabacloud.com/help/en/model-studio/get-api-key',
        matchers: [named(['dashscope', 'qwen', 'bailian'], `sk-${hex(32)}`)],
        accept: entropyOf(3),
    },
    {
        id: 'qianfan-api-key',
        provider: 'Baidu',
        title: 'Baidu Qianfan (ERNIE) API key',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the console under API keys and create another.',
        docs: 'https://cloud.baidu.com/doc/qianfan-api/index.html',
        matchers: [token('bce-v3/ALTAK-', `${alnum(21)}/${hex(40)}`)],
        accept: entropyOf(3.5),
    },
    {
        id: 'deepinfra-api-key',
        provider: 'DeepInfra',
        title: 'DeepInfra API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the dashboard under API Keys and create another.',
        docs: 'https://deepinfra.com/docs/deep_infra_api',
        matchers: [named(['deepinfra', 'deep_infra'], alnum(32))],
        accept: checks_all(entropyOf(3.7), mixedCase, notDigest),
    },
    {
        id: 'ai21-api-key',
        provider: 'AI21 Labs',
        title: 'AI21 API key',
        evidence: 'context',
        severity: 'high',
        why: billing,
        revoke: 'Delete it in the studio under Account > API Keys and create another.',
        docs: 'https://docs.ai21.com/reference/api-authentication',
        matchers: [named(['ai21'], `(?:${alnum(32)}|${uuid})`)],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/infrastructure.ts



/** What builds, joins and unlocks infrastructure. */
const infrastructureRules = define_define([
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
    {
        id: 'docker-swarm-token',
        provider: 'Docker',
        title: 'Docker Swarm join token or unlock key',
        severity: 'critical',
        why: 'A join token brings a machine into the swarm, a manager among them; an unlock key opens its Raft logs.',
        revoke: 'Run `docker swarm join-token --rotate` or `docker swarm unlock-key --rotate`.',
        docs: 'https://docs.docker.com/engine/swarm/swarm-mode/',
        matchers: [token('SWMTKN-1-', '[a-z0-9]{50}-[a-z0-9]{25}'), token('SWMKEY-1-', '[A-Za-z0-9+/]{43}')],
        accept: entropyOf(3.5),
    },
    {
        id: 'kubernetes-bootstrap-token',
        provider: 'Kubernetes',
        title: 'Kubernetes bootstrap token',
        evidence: 'context',
        severity: 'high',
        why: 'A machine that has it joins the cluster, until the token expires.',
        revoke: 'Delete it with `kubeadm token delete` and check the nodes that joined.',
        docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
        matchers: [
            at(['kubeadm join'], /kubeadm join [^\n]{0,160}?--token[ =](?<secret>[a-z0-9]{6}\.[a-z0-9]{16})(?!\w)/),
            named(['bootstrap-token', 'bootstrap_token'], String.raw `[a-z0-9]{6}\.[a-z0-9]{16}`),
        ],
        accept: checks_all(entropyOf(3), mixed),
    },
    {
        id: 'openshift-token',
        provider: 'Red Hat',
        title: 'OpenShift access token',
        severity: 'critical',
        why: 'It acts as its user in the cluster until it expires.',
        revoke: 'Delete it with `oc delete useroauthaccesstoken`, or log out with it.',
        docs: 'https://docs.redhat.com/en/documentation/openshift_container_platform/',
        matchers: [token('sha256~', urlSafe(43), { end: String.raw `(?![\w-])` })],
        accept: checks_all(entropyOf(4), mixedCase),
    },
    {
        id: 'rancher-token',
        provider: 'SUSE',
        title: 'Rancher API token',
        severity: 'critical',
        why: 'It acts as its owner in every cluster that Rancher manages.',
        revoke: 'Delete it under Account & API Keys and create one with a scope and an end.',
        docs: 'https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys',
        matchers: [token('token-', '[a-z0-9]{5}:[a-z0-9]{54}')],
        accept: entropyOf(3.8),
    },
    {
        id: 'wireguard-private-key',
        provider: 'WireGuard',
        title: 'WireGuard private key',
        evidence: 'context',
        severity: 'critical',
        why: 'Its holder is that peer: it joins the private network and reads what is sent to it.',
        revoke: 'Create a new pair, and replace the public key at every peer.',
        docs: 'https://www.wireguard.com/quickstart/',
        matchers: [
            at(['privatekey'], /PrivateKey[ \t]{0,4}=[ \t]{0,4}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![\w+/=])/),
        ],
        accept: checks_all(entropyOf(4), near(/\[Interface\]|wireguard|\bwg\d?\b/i, 600)),
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

;// CONCATENATED MODULE: ./src/engines/secrets/rules/models.ts



const models_billing = "It runs models at the account's expense and may read what was sent and stored.";
/** Makers and hosts of models, and what is called beside them: embeddings, search, speech. */
const modelRules = define_define([
    {
        id: 'openai-api-key',
        provider: 'OpenAI',
        title: 'OpenAI API key',
        severity: 'high',
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
        revoke: 'Delete it at openrouter.ai > Keys and create one with a credit limit.',
        docs: 'https://openrouter.ai/docs/api-reference/authentication',
        matchers: [token('sk-or-v1-', hex(64))],
    },
    {
        id: 'deepseek-api-key',
        provider: 'DeepSeek',
        title: 'DeepSeek API key',
        severity: 'high',
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
        revoke: 'Regenerate it under Settings > API Keys.',
        docs: 'https://docs.together.ai/docs/quickstart',
        matchers: [
            named(['together_api', 'togetherai', 'together_ai', 'together.api_key', 'together('], hex(64)),
            selfEvident(token('tgp_v1_', urlSafe(43))),
        ],
        accept: checks_all(entropyOf(3.3), notDigest),
    },
    {
        id: 'fireworks-api-key',
        provider: 'Fireworks AI',
        title: 'Fireworks AI API key',
        severity: 'high',
        why: models_billing,
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
        why: models_billing,
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
        why: models_billing,
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
        id: 'vertex-express-key',
        provider: 'Google Cloud',
        title: 'Google AI key bound to a service account',
        severity: 'high',
        why: models_billing,
        revoke: 'Delete it under APIs & Services > Credentials and create another restricted to the one API.',
        docs: 'https://cloud.google.com/docs/authentication/api-keys',
        matchers: [token('AQ.Ab8RN6', urlSafe('40,50'), { end: String.raw `(?![\w-])` })],
        accept: entropyOf(4),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/passwords.ts









const passwords_words = ['password', 'passwd', 'passphrase', 'passcode', 'pwd', '_pass', 'secret'];
const quotedChars = String.raw `[^\s"'\`]{3,128}`;
const bareChars = String.raw `[^\s"'\`,;]{3,128}`;
const passwords_drawn = ({ value }) => (0,randomness/* looksRandom */.EZ)(value);
const inPgpass = ({ path }) => /pgpass/i.test(path);
/** The word alone: not in bypass, compass or passed, and not the statement. */
const passAlone = '(?<![a-z_](?=p)|[A-Z_](?=P))(?![a-zA-Z]{5}|[a-z]{5})';
/** Of these a value is taken as soon as it may be one: the rules below decide between them. */
const assignments = [
    assigned(passwords_words, `${assigning}|${valueAttribute}|${declared}`, quoted(quotedChars)),
    assigned(['pass'], assigning, quoted(quotedChars), passAlone),
    assigned(passwords_words, `>|${namedElement}`, String.raw `(?<secret>[^\s"'<>]{3,64})</`),
    environment(passwords_words, bareChars),
    unquoted(assigned(passwords_words, `${settingUnquoted}|${valueAttribute}`, toLineEnd(bareChars))),
    unquoted(assigned(passwords_words, '=(?=\\S)', beforeCommand(bareChars))),
    orElse(passwords_words, String.raw `[^\s"'\`${'$'}{}]{3,128}`),
    spaced(passwords_words, bareChars),
    valueBeforeName(passwords_words, quotedChars),
];
/** Where words stand as often as passwords: side by side, as arguments or as a pair; behind an `or`; in comments. */
const pairs = [
    // Of one call, or of one list; a row of a table that keeps settings holds no sentences.
    {
        ...assigned([...passwords_words, 'pass'], ',', quoted(quotedChars)),
        accept: (candidate) => !candidate.text.slice(candidate.matchStart, candidate.start).includes(')') &&
            (passwords_drawn(candidate) || /\bvalues\s?\(\s?["']\w*$/i.test(lineBefore(candidate))),
    },
    assigned(passwords_words, otherwise, quoted(quotedChars)),
    unquoted({ ...assigned(['pass'], settingUnquoted, toLineEnd(bareChars), passAlone), accept: passwords_drawn }),
    remarked(passwords_words, bareChars),
    // `--secret` is followed by the name of one.
    assigned_option(passwords_words.filter((word) => word !== 'secret'), bareChars),
];
const statements = [
    {
        ...at(['with password', 'encrypted password', 'identified by', 'set password'], /[A-Za-z]{3,10} [A-Za-z]{2,8}[ =]{1,4}'(?<secret>[^\s']{3,100})'/),
        // In sentences things are identified by names.
        accept: ({ text, matchStart, start }) => /^[A-Z]/.test(text[matchStart] ?? '') ||
            /\b(?:create|alter|grant|set)\s/i.test(text.slice(Math.max(0, matchStart - 120), start)),
    },
    at(['alter role', 'alter user', 'create role', 'create user'], /[A-Za-z]{5,6} [A-Za-z]{4} [^\n;']{1,80}? (?:PASSWORD|password) '(?<secret>[^\s']{3,100})'/),
    at(['requirepass ', 'masterauth '], /(?<=^|\n[ \t]{0,20}|["'][ \t]{0,4})[a-zA-Z]{10,11} {1,8}["']?(?<secret>[^\s"'${}<>]{6,120})/),
    {
        ...at(['psk='], /(?<![\w-])psk=["']?(?<secret>[^\s"'${}<>]{8,64})(?=["']?[ \t]*(?:$|[\r\n]))/),
        accept: ({ value }) => !isExpression(value),
    },
    at(['convertto-securestring'], /[A-Za-z-]{22} {1,4}(?:-String {1,4})?["'](?<secret>[^\s"']{3,100})["']/),
    // What Terraform drew, as its state keeps it.
    at(['"random_password"'], /"random_password"[^]{0,800}?"result": ?"(?<secret>[^"\s]{6,200})"/),
    {
        ...at([':*:', ':5432:', ':5433:', ':6432:'], /:(?:\*|\d{4}):[^:\s]{1,64}:[^:\s]{1,64}:(?<secret>[^\s]{3,100})/),
        accept: inPgpass,
    },
];
const commandLines = [
    at(['curl '], /curl [^\n]{0,200}?(?<=\s)(?:-[a-zA-Z]{0,5}u|--user)[ =]{0,2}["']?(?<user>[\w.@-]{1,80}):(?<secret>[^\s"'${}<>]{3,120})/),
    at(['mysql', 'mariadb'], /m[a-z]{4,10} [^\n|;]{0,120}? -p["']?(?<secret>[^\s"'${}<>=-][^\s"'${}<>]{3,80})(?=["'\s]|$)/),
    at(['docker login', 'podman login', 'helm registry login'], /[a-z ]{12,20} [^\n]{0,160}?(?:-p|--password)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{2,120})/),
    at(['redis-cli '], /redis-cli [^\n|;]{0,120}?(?:-a|--pass)[ =]["']?(?<secret>[^\s"'${}<>-][^\s"'${}<>]{3,120})/),
    {
        ...at(['htpasswd '], /htpasswd [^\n|;]{0,120}? ["']?(?<user>[\w.@-]{1,60})["']? ["']?(?<secret>[^\s"'${}<>/-][^\s"'${}<>]{3,80})["']?[ \t]*(?=[\n\\&|;]|$)/),
        // Only so is the password an argument.
        accept: ({ text, matchStart, start }) => / -[a-zA-Z]*b/.test(text.slice(matchStart, start)),
    },
    at(['echo '], /echo [^\n"'|]{0,20}["']?(?<user>[a-z][\w-]{0,30}):(?<secret>[^\s"'${}<>:|]{3,100})["']? {0,4}\| {0,4}(?:sudo )?chpasswd/),
    at(['dvc remote modify '], /dvc remote modify (?:--?[a-z]{1,10} ){0,3}[\w.-]{1,60} (?:--?[a-z]{1,10} ){0,3}["']?(?:password|secret_access_key|session_token|account_key|connection_string|sas_token|client_secret|gdrive_client_secret)["']? ["']?(?<secret>[^\s"'${}<>]{3,500})/),
    at(['pass:'], /(?<=-(?:pass|passin|passout) {1,2}["']?)pass:(?<secret>[^\s"'${}<>:]{3,100})(?=["'\s]|$)/),
    at(['sshpass -p'], /sshpass -p ?["']?(?<secret>[^\s"'${}<>]{3,120})/),
    at(['--password', '--passwd', '--passphrase', '--db-password', '--root-password'], /(?<![\w-])--[a-z-]{6,13}(?:=| {1,4})["']?(?<secret>[\w.!?@#%^&*+~][\w.!?@#%^&*+~=/-]{2,100})(?=["'`]?(?:[ \t]{1,4}[-"'\\&|\w./]|["'\s]|$))/),
];
const string = String.raw `["'][^"'\n]{0,120}["']`;
const userAndPassword = String.raw `["'](?<user>[\w.@+:;,=-]{1,80})["'],\s{0,20}["'](?<secret>[^\s"']{3,100})["']`;
const calls = [
    at([
        'auth=',
        'auth =',
        'basicauth(',
        'basic_auth(',
        'basiccredentials(',
        'userpassword(',
        '.login(',
        'networkcredential(',
        'plaincredentials(',
        'simple_bind_s(',
    ], new RegExp(String.raw `(?:auth ?= ?(?:\w{1,20}\.)?(?:\w{0,20})\(|\.?\w{5,17}\()\s{0,20}${userAndPassword}`)),
    at([
        'getconnection(',
        'plainauth(',
        'new pdo(',
        'mysqli_connect(',
        'mysqli(',
        'create_user(',
        'create_superuser(',
        'ftp(',
        'ftp_tls(',
        'mysql.connect(',
        'mysqldb.connect(',
    ], new RegExp(String.raw `[\w .]{3,16}\(\s{0,20}(?:[\w.$]{1,40}|${string}),\s{0,20}${userAndPassword}`)),
    at(['setpassword(', 'set_password(', '.password(', '.withpassword(', '.with_password('], /\.?\w{8,13}\(["'](?<secret>[^\s"']{3,100})["']\)/),
];
/** Anything can be called so: only what looks drawn counts. */
const login = {
    ...at(['login('], new RegExp(String.raw `(?<![\w.])login\(\s{0,20}${userAndPassword}`)),
    accept: passwords_drawn,
};
/** A type (`list[V1Secret]`, `V1SecretVolumeSource`), or an element of a table and what is assigned to it (`F[F.NAME=28]=`). */
const isOfCode = (value) => /^[A-Za-z]\w{0,40}[[(][\w.,]{1,80}[\])]$|^[A-Za-z]\w{0,10}\[\w{1,10}\.\w{1,60}=\w{1,10}\]=$/.test(value) ||
    /^(?:[A-Z][a-z]*\d{0,2})*(?:Password|Secret|Token|Credential)s?(?:[A-Z][a-z]+)+$/.test(value);
/** A constant's name, a name that ends as names of secrets do, or beside `secret` the name of one: `corp-registry-2026`. */
const isName = ({ value, groups }) => /^[A-Z]+(?:_[A-Z]+)+\d?$/.test(value) ||
    (/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*[_-](?:secret|token|key)$/.test(value) && (0,randomness/* wordShare */.QH)(value) >= 0.5) ||
    (/^secret$/i.test(groups.keyword ?? '') && groups.rest === '' && /^[a-z]+(?:-[a-z]+)+-\d{1,4}$/.test(value));
/** What a person would choose as a password: not only words, not one that stands for a password. */
const chosen = (candidate) => {
    const { value } = candidate;
    if (value.length < 6 || (0,placeholder/* isWeakPassword */.u8)(value))
        return false;
    if (/^[A-Za-z_. -]+$/.test(value))
        return (value.length >= 10 &&
            /[a-z]/.test(value) &&
            /[A-Z].*[A-Z]/.test(value) &&
            (0,randomness/* wordShare */.QH)(value) < 0.3 &&
            (0,randomness/* entropy */.Ue)(value) > 3);
    if ((0,placeholder/* isForeignWord */.pv)(value))
        return false;
    if (/^\d+(?:\.\d+)*$/.test(value))
        return false;
    if (/^\d{4}-\d\d-\d\d/.test(value))
        return false;
    if (isOfCode(value) || isName(candidate))
        return false;
    // It speaks of passwords instead of being one.
    if (/pass_?wor[dt]|passwd/i.test(value) && (0,randomness/* wordShare */.QH)(value) > 0.5)
        return false;
    return (0,randomness/* wordShare */.QH)(value) < 0.95 && /[A-Za-z]/.test(value);
};
const notTheUser = ({ value, groups }) => value !== groups.user;
const passwordRules = define_define([
    {
        id: 'command-line-password',
        provider: 'Any',
        title: 'Password on a command line',
        evidence: 'generic',
        severity: 'medium',
        why: 'Whoever reads the command can repeat it.',
        revoke: advice,
        docs: 'https://curl.se/docs/manpage.html#-u',
        matchers: commandLines,
        accept: checks_all(notTheUser, opaque, chosen),
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
        matchers: [...calls, login],
        accept: checks_all(notTheUser, opaque, chosen),
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
        matchers: [...assignments, ...pairs, ...statements],
        // Statements have no name.
        accept: checks_all((candidate) => candidate.groups.keyword === undefined || (namesSecret(candidate) && !repeatsName(candidate)), opaque, chosen, ({ path, value }) => !(0,paths/* isTranslation */.gD)(path) || (0,randomness/* looksRandom */.EZ)(value)),
    },
    {
        id: 'simple-password',
        provider: 'Any',
        title: 'Simple password in the source',
        evidence: 'generic',
        severity: 'low',
        why: 'It is short or a plain word, as in tests and examples; where it is used in earnest, it is guessed before it is read here.',
        revoke: advice,
        docs: 'https://cwe.mitre.org/data/definitions/521.html',
        matchers: [...assignments, ...statements, ...commandLines, ...calls],
        accept: checks_all(notTheUser, opaque, ({ value }) => !isOfCode(value), writtenPassword),
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
    {
        id: 'razorpay-key-secret',
        provider: 'Razorpay',
        title: 'Razorpay key secret',
        evidence: 'context',
        severity: 'critical',
        why: money,
        revoke: 'Regenerate the key in the dashboard under Account & Settings > API Keys.',
        docs: 'https://razorpay.com/docs/api/authentication/',
        matchers: [named(['razorpay_key_secret', 'razorpay_secret', 'razorpay-secret', 'razorpaysecret'], alnum(24))],
        accept: checks_all(entropyOf(3.5), mixedCase),
    },
    {
        id: 'easypost-api-key',
        provider: 'EasyPost',
        title: 'EasyPost API key',
        severity: 'high',
        why: 'It buys postage at the expense of the account.',
        revoke: 'Disable it under API Keys and create another.',
        docs: 'https://docs.easypost.com/docs/authentication',
        matchers: [token('EZAK', alnum(54))],
        accept: entropyOf(4),
    },
    {
        id: 'shippo-token',
        provider: 'Shippo',
        title: 'Shippo live token',
        severity: 'high',
        why: 'It buys postage at the expense of the account.',
        revoke: 'Delete it under Settings > API and create another.',
        docs: 'https://docs.goshippo.com/docs/guides_general/authentication',
        matchers: [token('shippo_live_', hex(40))],
        accept: entropyOf(3),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/retrieval.ts



/** Vector stores, search and document readers. */
const retrievalRules = define_define([
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
    {
        id: 'chroma-api-key',
        provider: 'Chroma',
        title: 'Chroma Cloud API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and changes the collections of its database.',
        revoke: 'Delete it in the settings of the database and create another.',
        docs: 'https://docs.trychroma.com/cloud/getting-started',
        matchers: [named(['chroma'], `ck-${alnum(44)}`)],
        accept: entropyOf(4),
    },
    {
        id: 'zilliz-api-key',
        provider: 'Zilliz',
        title: 'Zilliz Cloud (Milvus) API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and changes the collections of its project.',
        revoke: 'Reset it under API Keys and create one with fewer rights.',
        docs: 'https://docs.zilliz.com/docs/manage-api-keys',
        matchers: [named(['zilliz', 'milvus'], '[a-f0-9]{72,160}')],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'weaviate-api-key',
        provider: 'Weaviate',
        title: 'Weaviate API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads, and unless read-only changes, what the cluster holds.',
        revoke: 'Rotate it in the console of the cluster.',
        docs: 'https://docs.weaviate.io/cloud/manage-clusters/authentication',
        matchers: [named(['weaviate', 'wcd_api', 'wcs_api'], '(?:[A-Za-z0-9]{36,44}|[A-Za-z0-9+/]{60,140}={0,2})')],
        accept: checks_all(entropyOf(3.8), mixedCase, notDigest),
    },
    {
        id: 'brave-search-api-key',
        provider: 'Brave',
        title: 'Brave Search API key',
        evidence: 'context',
        severity: 'medium',
        why: "It searches at the account's expense.",
        revoke: 'Delete it in the dashboard under API keys and create another.',
        docs: 'https://api-dashboard.search.brave.com/documentation',
        matchers: [named(['brave'], 'BSA[\\w-]{24,29}')],
        accept: checks_all(entropyOf(3.5), mixedCase),
    },
    {
        id: 'exa-api-key',
        provider: 'Exa',
        title: 'Exa API key',
        evidence: 'context',
        severity: 'medium',
        why: "It searches at the account's expense.",
        revoke: 'Delete it in the dashboard under API keys and create another.',
        docs: 'https://docs.exa.ai/reference/getting-started',
        matchers: [named(['exa_api', 'exa-api', 'exa('], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'unstructured-api-key',
        provider: 'Unstructured',
        title: 'Unstructured API key',
        evidence: 'context',
        severity: 'medium',
        why: "It reads documents at the account's expense.",
        revoke: 'Delete it under API Keys and create another.',
        docs: 'https://docs.unstructured.io/api-reference/overview',
        matchers: [named(['unstructured_api', 'unstructured-api-key', 'unstructuredclient('], '[A-Za-z0-9]{30,50}')],
        accept: checks_all(entropyOf(3.8), mixedCase, notDigest),
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
            token('NRAL', '', { before: { pattern: hex(36), length: 36 } }),
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

;// CONCATENATED MODULE: ./src/engines/secrets/rules/tracking.ts



const tracking_tracking = 'It reads and rewrites experiments, artefacts and the model registry of its account.';
/** Experiments, traces and evaluations. */
const trackingRules = define_define([
    {
        id: 'wandb-api-key',
        provider: 'Weights & Biases',
        title: 'Weights & Biases API key',
        evidence: 'context',
        severity: 'high',
        why: tracking_tracking,
        revoke: "Delete it at wandb.ai/settings > API keys; use a service account's key for jobs.",
        docs: 'https://docs.wandb.ai/support/find_api_key/',
        matchers: [
            named(['wandb', 'api.wandb.ai', 'weights_and_biases'], `(?:local-)?${hex(40)}`),
            selfEvident(token('wandb_v1_', String.raw `\w{60,90}`)),
        ],
        accept: checks_all(entropyOf(3), mixed, notDigest),
    },
    {
        id: 'comet-api-key',
        provider: 'Comet',
        title: 'Comet or Opik API key',
        evidence: 'context',
        severity: 'high',
        why: tracking_tracking,
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
        why: tracking_tracking,
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
        why: tracking_tracking + ' It also queues tasks, and so runs code on the agents.',
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
        id: 'mlflow-tracking-credential',
        provider: 'MLflow',
        title: 'MLflow tracking password or token',
        evidence: 'context',
        severity: 'high',
        why: 'It reads and rewrites experiments and the model registry, and so what is deployed.',
        revoke: 'Change the password or revoke the token at the tracking server, and set the variable outside the repository.',
        docs: 'https://mlflow.org/docs/latest/ml/auth/',
        matchers: [named(['mlflow_tracking_password', 'mlflow_tracking_token'], '[^\\s"\'`,;${}<>()]{8,200}')],
        accept: checks_all(mixed, notDigest),
    },
    {
        id: 'braintrust-api-key',
        provider: 'Braintrust',
        title: 'Braintrust API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads logged prompts and answers and changes evaluations.',
        revoke: 'Delete it under Settings > API keys and create another.',
        docs: 'https://www.braintrust.dev/docs',
        matchers: [named(['braintrust'], `sk-${alnum(48)}`)],
        accept: entropyOf(4),
    },
    {
        id: 'arize-api-key',
        provider: 'Arize',
        title: 'Arize or Phoenix API key',
        evidence: 'context',
        severity: 'high',
        why: 'It reads traces and model data and writes into them.',
        revoke: 'Delete it under Settings > API Keys and create another.',
        docs: 'https://arize.com/docs/ax',
        matchers: [named(['arize', 'phoenix'], `ak-${uuid}-${urlSafe('20,40')}`)],
        accept: entropyOf(3.5),
    },
    {
        id: 'agentops-api-key',
        provider: 'AgentOps',
        title: 'AgentOps API key',
        evidence: 'context',
        severity: 'medium',
        why: 'It writes into the traces of its project, and reads them.',
        revoke: 'Regenerate it under Settings > Projects & API Keys.',
        docs: 'https://docs.agentops.ai/',
        matchers: [named(['agentops'], uuid)],
        accept: checks_all(entropyOf(3), notDigest),
    },
    {
        id: 'valohai-token',
        provider: 'Valohai',
        title: 'Valohai API token',
        evidence: 'context',
        severity: 'high',
        why: "It starts jobs and reads the project's data and models.",
        revoke: 'Delete it under Hi, <name> > My Profile > Authentication and create another.',
        docs: 'https://docs.valohai.com/',
        matchers: [named(['valohai'], alnum(40))],
        accept: checks_all(entropyOf(3.8), mixedCase, notDigest),
    },
]);

;// CONCATENATED MODULE: ./src/engines/secrets/rules/index.ts























/** Every built-in rule. */
const secretRules = [
    ...modelRules,
    ...inferenceRules,
    ...retrievalRules,
    ...hubRules,
    ...trackingRules,
    ...computeRules,
    ...awsRules,
    ...googleRules,
    ...azureRules,
    ...cloudRules,
    ...hostingRules,
    ...infrastructureRules,
    ...codeRules,
    ...ciRules,
    ...serviceRules,
    ...appRules,
    ...chatRules,
    ...paymentRules,
    ...databaseRules,
    ...datastoreRules,
    ...keyRules,
    ...genericRules,
    ...passwordRules,
];


/***/ })

};
