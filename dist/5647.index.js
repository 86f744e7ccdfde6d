export const id = 5647;
export const ids = [5647];
export const modules = {

/***/ 15647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  containerGate: () => (/* binding */ containerGate)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/findings/finding.ts
var finding = __webpack_require__(44879);
// EXTERNAL MODULE: ./src/findings/paragraphs.ts
var paragraphs = __webpack_require__(92183);
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
    'unpinned-package': ['DL3016', 'DL3028', 'DL3062'],
    'unpinned-system-package': ['DL3008', 'DL3018', 'DL3033', 'DL3037', 'DL3041'],
    'recommended-packages': ['DL3015', 'DS029'],
    'unanswered-question': ['DL3014', 'DL3030', 'DL3034', 'DL3038', 'DS021'],
    'apt-for-people': ['DL3027', 'CKV_DOCKER_9'],
    'distribution-upgrade': ['DL3035', 'DS024'],
    'package-cache-kept': [
        'DL3009',
        'DL3019',
        'DL3032',
        'DL3036',
        'DL3040',
        'DL3042',
        'DL3060',
        'DS015',
        'DS019',
        'DS020',
        'DS025',
    ],
    'undefined-stage': ['DL3022', 'DL3023', 'DS006'],
    'duplicate-stage': ['DL3024', 'CKV_DOCKER_11', 'DS011'],
    'fixed-platform': ['DL3029'],
    maintainer: ['DL4000', 'CKV_DOCKER_6', 'DS022'],
    'relative-workdir': ['DL3000', 'DS009', 'CKV_DOCKER_10'],
    'relative-copy': ['DL3045'],
    'add-for-copy': ['DL3020', 'DS005', 'CKV_DOCKER_4'],
    'cd-in-run': ['DL3003', 'DS013'],
    'env-in-same-instruction': ['DL3044'],
    'unseen-pipe-failure': ['DL4006'],
    'overridden-instruction': ['DL3012', 'DL4003', 'DL4004', 'DS007', 'DS016', 'DS023'],
    'shell-form': ['DL3025'],
    'large-uid': ['DL3046'],
    'curl-and-wget': ['DL4001', 'DS014'],
    'host-program': ['DL3001'],
    'replaced-shell': ['DL4005'],
    'named-user': ['DL3066'],
};
function numbered(prefix, numbers) {
    return numbers.map((number) => `${prefix}${number}`);
}

// EXTERNAL MODULE: ./src/engines/dockerfile/lines.ts + 1 modules
var lines = __webpack_require__(70146);
// EXTERNAL MODULE: ./src/findings/inline-skip.ts
var inline_skip = __webpack_require__(24673);
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

// EXTERNAL MODULE: ./src/engines/dockerfile/located.ts
var located = __webpack_require__(13384);
// EXTERNAL MODULE: ./src/engines/dockerfile/parse.ts
var parse = __webpack_require__(5501);
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

;// CONCATENATED MODULE: ./src/engines/dockerfile/managers.ts
const words = (text) => new Set(text.split(' '));
const redHat = {
    installs: words('install reinstall localinstall'),
    valued: words('--enablerepo --disablerepo --repo --repoid --releasever --installroot --setopt -x --exclude -c --config'),
    // `name-1.2.3`, `name-1.2-3.el9.x86_64`; a digit right behind a dash is a version.
    pinned: /-\d[\w.~^+:]*(?:-[\w.~^+]+)?$|\.rpm$|:\/\/|^@/,
};
const managers = {
    apt: {
        id: 'apt',
        installs: words('install'),
        valued: words('-o --option -t --target-release --default-release -c --config-file -a --host-architecture'),
        pinned: /=|\.deb$|\/|-$/,
    },
    apk: {
        id: 'apk',
        installs: words('add'),
        valued: words('-t --virtual -X --repository -p --root --keys-dir --repositories-file --arch --wait --cache-dir --progress-fd'),
        pinned: /[=~<>]|@|\.apk$|^!/,
    },
    yum: { id: 'yum', ...redHat },
    dnf: { id: 'dnf', ...redHat },
    zypper: {
        id: 'zypper',
        installs: words('install in'),
        valued: words('-r --repo --from -t --type -R --root -C --capability --plus-repo -p --plus-content'),
        pinned: /[=<>]|\.rpm$|:\/\//,
    },
};
const programs = {
    ...managers,
    'apt-get': managers.apt,
    aptitude: managers.apt,
    microdnf: managers.dnf,
    dnf5: managers.dnf,
    tdnf: managers.dnf,
};
/** The package manager's command that an invocation is, if it is one. */
function packageCommand(invocation) {
    const manager = Object.hasOwn(programs, invocation.name) ? programs[invocation.name] : undefined;
    if (manager === undefined)
        return undefined;
    const rest = positionalBut(invocation.args, manager.valued);
    const [commandWord, ...names] = rest;
    return commandWord && { manager, command: commandWord.value, commandWord, names, invocation };
}
function isInstall({ manager, command, names }) {
    return manager.installs.has(command) && names.length > 0;
}
/** Words that are neither options nor the values of those in `valued`. */
function positionalBut(args, valued) {
    const found = [];
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word === undefined)
            break;
        if (valued.has(word.value))
            at++;
        else if (!word.value.startsWith('-'))
            found.push(word);
    }
    return found;
}

// EXTERNAL MODULE: ./src/engines/dockerfile/options.ts
var dockerfile_options = __webpack_require__(92700);
// EXTERNAL MODULE: ./src/engines/dockerfile/rule.ts
var rule = __webpack_require__(86682);
// EXTERNAL MODULE: ./src/engines/dockerfile/programs.ts
var dockerfile_programs = __webpack_require__(96505);
;// CONCATENATED MODULE: ./src/engines/dockerfile/scripts.ts

/** Names of standard input as a file. */
const standardInput = /^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/(?:self|\$\$)\/fd\/0)$/;
const shellValues = /^[-+][a-z]*[oO]$|^--(?:rcfile|init-file)$/;
const interpreterValues = /^-[WXrIC]$|^--(?:require|import|loader)$/;
/** The file a program runs: the script of an interpreter, what `.` reads; `undefined` for standard input and inline code. */
function scriptFile({ name, args }) {
    if (name === '.' || name === 'source')
        return notInput(args[0]);
    if (!(0,dockerfile_programs/* interprets */.b)(name))
        return undefined;
    const valued = dockerfile_programs/* shells */.mP.has(name) ? shellValues : interpreterValues;
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
    return dockerfile_programs/* shells */.mP.has(name) ? dockerfile_programs/* shellCode */.oN.test(option) : /^-(?:[cem]|-eval|-execute|pe|ne|n|p|r)$/.test(option);
}
/** Whether a program takes its script from standard input: `sh`, `bash -s -- args`, `python -`, not `python -c code`. */
function readsScript(invocation) {
    const { name, args } = invocation;
    if (name === '.' || name === 'source')
        return standardInput.test(args[0]?.value ?? '');
    if (!(0,dockerfile_programs/* interprets */.b)(name) || args.some(({ value }) => isInline(name, value)))
        return false;
    if (dockerfile_programs/* shells */.mP.has(name) && args.some(({ value }) => /^-[a-z]*s[a-z]*$/.test(value)))
        return true;
    return scriptFile(invocation) === undefined;
}
/** Whether what is piped into xargs or parallel becomes the script: `xargs sh -c`, `xargs -I{} sh -c '{}'`, `parallel`. */
function takesScriptsAsArguments({ name, args, wrappers, source, program }) {
    if (name === 'parallel')
        return args.every(({ value }) => value.startsWith('-'));
    const xargs = wrappers.find(({ value }) => /(?:^|\/)xargs$/.test(value));
    if (xargs === undefined || (!dockerfile_programs/* shells */.mP.has(name) && !(0,dockerfile_programs/* interprets */.b)(name) && name !== 'eval'))
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

// EXTERNAL MODULE: ./src/engines/dockerfile/code.ts
var dockerfile_code = __webpack_require__(16533);
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
    const coded = invocation.code !== undefined && (0,dockerfile_code/* checksDigest */.ED)(invocation.code);
    if (compared || coded || (signature !== undefined && args.some(({ value }) => signature.test(value))))
        yield [...args, ...inputs(invocation), ...writers.flatMap((writer) => writer.args)];
    if (!comparing.has(name))
        return;
    for (const other of [...writers, ...args.flatMap(({ made }) => made)])
        if (checksums.test(other.name) || other.name === 'openssl')
            yield [...other.args, ...inputs(other)];
}
/** Whether an invocation checks the digest or signature of anything. */
function hasCheck(invocation) {
    for (const words of checks(invocation))
        return words.length > 0;
    return false;
}
const named = /[^\s"'*=:,;()]+/g;
/** More than a checksum file that is written out in a command. */
const maxNames = 2_000;
function namesIn(text) {
    const names = [];
    for (const [word] of text.matchAll(named))
        if (names.push((0,dockerfile_programs/* programName */.kX)(word)) >= maxNames)
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
    return (0,dockerfile_programs/* programName */.kX)((address.split(/[?#]/, 1)[0] ?? '').replace(/\/+$/, ''));
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
            files.push(...(0,dockerfile_options/* positional */.n8)(invocation).map(({ value }) => value));
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
    const files = (0,dockerfile_options/* options */.fF)(invocation, ...outputs).map(({ value }) => value);
    const remote = name === 'curl' ? args.some(({ value }) => /^-[A-Za-z#]*O|^--remote-name/.test(value)) : files.length === 0;
    return remote ? [...files, ...(0,dockerfile_options/* positional */.n8)(invocation).map(({ value }) => baseName(value))] : files;
}
const copying = new Set(['mv', 'cp', 'install', 'ln', 'rename']);
const onPath = /(?:^|\/)s?bin\/[^/]+$/;
/** A copy of a download is one too. */
function follow(downloads, invocation) {
    if (!copying.has(invocation.name))
        return;
    const words = (0,dockerfile_options/* positional */.n8)(invocation);
    const to = words.at(-1)?.value;
    if (to === undefined)
        return;
    for (const { value } of words.slice(0, -1)) {
        const from = downloads.get((0,dockerfile_programs/* programName */.kX)(value));
        if (from === undefined)
            continue;
        const folder = /\/$|(?:^|\/)s?bin$/.test(to);
        const path = folder ? `${to.replace(/\/$/, '')}/${(0,dockerfile_programs/* programName */.kX)(value)}` : to;
        downloads.set((0,dockerfile_programs/* programName */.kX)(path), { ...from, path });
    }
}
/** The words that name a file which an invocation runs. */
function ran(invocation, downloads) {
    const { program, wrappers, writers } = invocation;
    const programs = [...wrappers, program].filter(({ value }) => /[/\\]/.test(value) || onPath.test(downloads.get((0,dockerfile_programs/* programName */.kX)(value))?.path ?? ''));
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
        return [{ instruction, span: (0,rule/* wordSpan */.B)(instruction, word), invocation: undefined, path }];
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
            downloads.set((0,dockerfile_programs/* programName */.kX)(download.path), download);
        for (const invocation of invocations.get(instruction) ?? []) {
            settle(downloads, invocation);
            for (const word of ran(invocation, downloads)) {
                const name = (0,dockerfile_programs/* programName */.kX)(word.value);
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
                const span = (0,rule/* invocationSpan */.L)(invocation, ...invocation.args);
                downloads.set((0,dockerfile_programs/* programName */.kX)(path), { instruction, span, invocation, path });
            }
        }
    }
}
/** From the download to the run where one command holds both; otherwise the download, which is what a check must follow. */
function runSpan(download, invocation, word) {
    const from = download.invocation;
    return from?.source === invocation.source ? (0,rule/* invocationSpan */.L)(invocation, word, from.program) : download.span;
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

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/addresses.ts





const web = /^(?:https?|ftp):\/\//i;
const commit = /(?:^|[^0-9a-f])[0-9a-f]{40}(?:[0-9a-f]{24})?(?:[^0-9a-f]|$)/;
/** What moves with each commit; a tag is a version, as a name of a package has one. */
const branch = /^(?:head|main|master|trunk|dev(?:el(?:op)?)?|latest|nightly|next|edge)$/i;
/** Code at an address that can be another one tomorrow: a file without a digest, or a repository without a commit or tag. */
function isMovable(text) {
    // `name @ https://…` and `name[extra]@git+https://…`.
    const address = text.replace(/^[\w.-]+(?:\[[^\]]*\])?\s*@\s*(?=[a-z+]+:\/\/)/i, '');
    if (/[$`]/.test(address) || commit.test(address))
        return false;
    if (/^(?:git|hg|svn|bzr)\+/i.test(address) || /^git(?::\/\/|@)/i.test(address)) {
        const path = address.replace(/^[^:]+:\/\/[^/]*/, '').replace(/^git@[^:]*/, '');
        const stated = /@([^/@#]+)(?:#.*)?$/.exec(path)?.[1] ?? /#(?!egg=|subdirectory=)(?:semver:)?([^&]+)$/.exec(path)?.[1];
        return stated === undefined || branch.test(stated);
    }
    return web.test(address) && !/[#&](?:sha\d+|md5)=[0-9a-f]{32,}/i.test(address);
}
/** `owner/repository` of a forge, as npm's programs take it. */
const ofForge = /^(?:(?:github|gitlab|bitbucket|gist):)?[\w-]+\/[\w.-]+$/;
const isMovablePackage = (name) => isMovable(name) || (ofForge.test(name) && !name.startsWith('@') && !/#./.test(name) && !/^\.{0,2}\//.test(name));
/** What an invocation takes from addresses and runs, now or when what it installs is started. */
function taken(invocation) {
    const { name, args } = invocation;
    const first = args[0]?.value ?? '';
    const movable = (words) => words.filter(({ value }) => isMovable(value));
    // `uv run https://…` starts what lies there.
    if (invocation.wrappers.length > 0 && web.test(invocation.program.value))
        return movable([invocation.program]);
    const install = (0,dockerfile_options/* pipInstall */.jf)(invocation);
    if (install !== undefined) {
        if (install.some(({ value }) => value === '--require-hashes'))
            return [];
        const indexes = (0,dockerfile_options/* options */.fF)({ ...invocation, args: install }, ...notPackages).map(({ valueWord }) => valueWord);
        return movable(install.filter((word) => !indexes.includes(word)));
    }
    const from = (0,dockerfile_options/* options */.fF)(invocation, '--from', '--with', '--spec').map(({ valueWord }) => valueWord);
    if (name === 'uvx' || (name === 'uv' && /^(?:run|tool)$/.test(first)) || (name === 'pipx' && first === 'run'))
        return movable([...from, ...(0,dockerfile_options/* positional */.n8)(invocation)]);
    if (name === 'deno' && /^(?:run|install|serve)$/.test(first))
        return args.filter(({ value }) => web.test(value) && !/@v?\d+\.\d+[^/]*\//.test(value)).slice(0, 1);
    if (name === 'npx' || name === 'bunx' || (/^(?:npm|pnpm|yarn|bun)$/.test(name) && /^(?:exec|dlx|x)$/.test(first))) {
        const packages = (0,dockerfile_options/* options */.fF)(invocation, '-p', '--package').map(({ valueWord }) => valueWord);
        const [command] = (0,dockerfile_options/* positional */.n8)({ ...invocation, args: name === 'npx' || name === 'bunx' ? args : args.slice(1) });
        const names = packages.length > 0 ? packages : command === undefined ? [] : [command];
        return names.filter(({ value }) => isMovablePackage(value));
    }
    if (name === 'go' && first === 'run') {
        const [module] = positionalBut(args.slice(1), goValued);
        return module !== undefined && /^[\w-]+(?:\.[\w-]+)+\/.*@/.test(module.value) && isBranch(module) ? [module] : [];
    }
    if (name !== 'cargo' || !args.some(({ value }) => /^(?:install|binstall)$/.test(value)))
        return [];
    const fixed = (0,dockerfile_options/* options */.fF)(invocation, '--rev', '--tag').length > 0;
    return fixed ? [] : (0,dockerfile_options/* options */.fF)(invocation, '--git').map(({ valueWord }) => valueWord);
}
const notPackages = ['-i', '--index-url', '--extra-index-url', '-f', '--find-links', '--proxy', '--index', '--default-index', '-r', '--requirement', '-c', '--constraint']; // prettier-ignore
const goValued = new Set(['-ldflags', '-tags', '-gcflags', '-o', '-mod', '-exec', '-C', '-modfile']);
const isBranch = ({ value }) => branch.test(value.slice(value.lastIndexOf('@') + 1));
/** Where what an invocation unpacks from a download comes to lie; undefined when it unpacks none. */
function unpackedTo(invocation) {
    const { name, args, download } = invocation;
    if (download?.source !== invocation.source)
        return undefined;
    const unpacks = (/^(?:bsd|g)?tar$/.test(name) && args.some(({ value }) => /^-?[a-zA-Z]*x|^--(?:extract|get)$/.test(value))) ||
        (name === 'cpio' && args.some(({ value }) => /^-[a-z]*i|^--extract$/.test(value)));
    if (!unpacks)
        return undefined;
    return (0,dockerfile_options/* options */.fF)(invocation, '-C', '--directory').at(-1)?.value ?? '.';
}
/** Where the programs of a system lie: what runs there was in the image before, as far as is known. */
const ofSystem = /^\/(?:usr\/)?s?bin\/|^\/(?:etc|proc|dev|sys)\//;
function isBelow(word, folder) {
    if (/[$`]/.test(word) || !/[/\\]/.test(word))
        return false;
    if (folder === '.' || !folder.startsWith('/'))
        return !word.startsWith('/');
    return word.startsWith(`${folder.replace(/\/+$/, '')}/`) && !ofSystem.test(word);
}
function* codeFromAddress({ runs, stages }) {
    for (const { instruction, invocations } of runs) {
        let unpacked;
        const stage = stages.stageOf.get(instruction);
        for (const invocation of invocations) {
            const words = taken(invocation);
            if (words.length > 0)
                yield {
                    span: (0,rule/* invocationSpan */.L)(invocation, ...words),
                    stage,
                    message: `${invocation.name} runs or installs what lies at an address when the image is built: no digest, commit or version says which code that is.`,
                };
            if (hasCheck(invocation))
                unpacked = undefined;
            const run = unpacked &&
                [invocation.program, scriptFile(invocation)].find((word) => word && isBelow(word.value, unpacked?.folder ?? ''));
            if (unpacked && run) {
                const { by } = unpacked;
                yield {
                    span: by.source === invocation.source ? (0,rule/* invocationSpan */.L)(invocation, run, by.program) : (0,rule/* invocationSpan */.L)(by),
                    stage,
                    message: 'A downloaded archive is unpacked as it comes, and a program in it run.',
                };
                unpacked = undefined;
            }
            const folder = unpackedTo(invocation);
            if (folder !== undefined)
                unpacked = { by: invocation, folder };
        }
    }
}
const addressRules = [
    {
        id: 'code-from-address',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'the owner of the address decides what runs, as with a downloaded script; mostly it is a repository that is known by name',
        cwe: [494],
        title: 'Code from an address without a digest or commit',
        help: `What lies at an address can be another thing tomorrow. Name the full commit of a repository, the digest of a file, or a version from a registry; check a
downloaded archive before it is unpacked:

    RUN pip install "git+https://github.com/org/repo@<40 hex digits of the commit>"
    RUN pip install "https://example.com/a-1.2-py3-none-any.whl#sha256=<digest>"
    RUN cargo install --git https://github.com/org/repo --rev <commit>`,
        bad: [
            'FROM python:3.12\nRUN pip install git+https://github.com/o/r\nUSER 1',
            'FROM python:3.12\nRUN pip install --no-cache-dir "r[x] @ git+https://github.com/o/r@main#subdirectory=a"\nUSER 1',
            'FROM python:3.12\nRUN python -m pip install https://x.example/a-1-py3-none-any.whl\nUSER 1',
            'FROM python:3.12\nRUN uv pip install https://github.com/o/r/archive/refs/heads/main.zip\nUSER 1',
            'FROM python:3.12\nRUN pipx install git+https://github.com/o/r.git\nUSER 1',
            'FROM python:3.12\nRUN uv run https://x.example/a.py\nUSER 1',
            'FROM python:3.12\nRUN uvx --from git+https://github.com/o/r tool\nUSER 1',
            'FROM node:22\nRUN npx --yes https://x.example/a.tgz\nUSER 1',
            'FROM node:22\nRUN npx github:o/r\nUSER 1',
            'FROM node:22\nRUN pnpm dlx git+https://github.com/o/r.git\nUSER 1',
            'FROM denoland/deno:2.1.4\nRUN deno run -A https://x.example/a.ts\nUSER 1',
            'FROM golang:1.23\nRUN go run github.com/o/r/cmd/x@latest -v\nUSER 1',
            'FROM rust:1.82\nRUN cargo install --locked --git https://github.com/o/r\nUSER 1',
            'FROM debian:12\nRUN curl -fsSL https://x.example/a.tgz | tar xz -C /opt && /opt/a/install.sh\nUSER 1',
            'FROM debian:12\nRUN wget -qO- https://x.example/a.tgz | tar -xz && cd a && ./configure && make\nUSER 1',
            'FROM debian:12\nRUN curl https://x.example/a.tgz | tar xz -C / && sh /opt/a/install.sh\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN pip install "git+https://github.com/o/r@' +
                'ab'.repeat(20) +
                '" git+https://github.com/o/s@v1.2.3\nUSER 1',
            'FROM python:3.12\nRUN pip install "https://x.example/a-1-py3-none-any.whl#sha256=' +
                'ab'.repeat(32) +
                '"\nUSER 1',
            'FROM python:3.12\nRUN pip install --index-url https://pypi.example.com/simple --find-links https://x.example/links x==1\nUSER 1',
            'FROM python:3.12\nRUN pip install https://github.com/o/r/archive/' +
                'ab'.repeat(20) +
                '.zip && uv run app.py && uvx ruff@0.5.0\nUSER 1',
            'FROM node:22\nRUN npx --yes @scope/tool@1.2.3 https://x.example && npm exec -- tsc && npx ./local github:o/r\nUSER 1',
            'FROM denoland/deno:2.1.4\nRUN deno run -A main.ts && deno run https://deno.land/std@0.224.0/a.ts\nUSER 1',
            'FROM golang:1.23\nRUN go run ./cmd/x && go run github.com/o/r/cmd/x@v1.2.3\nUSER 1',
            'FROM rust:1.82\nRUN cargo install --git https://github.com/o/r --tag v1.0.0 && cargo install ripgrep@14.1.1\nUSER 1',
            'FROM debian:12\nRUN curl -fsSL https://x.example/a.tgz | tar xz -C /opt && /usr/bin/ldconfig && make -C /opt/a\nUSER 1',
            'FROM debian:12\nRUN curl -fsSLo a.tgz https://x.example/a.tgz && echo "ab  a.tgz" | sha256sum -c && tar xzf a.tgz && ./a/install.sh\nUSER 1',
        ],
        check: codeFromAddress,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/caches.ts



const caches = {
    apt: { folders: ['/var/lib/apt/lists'], cleaned: /^$/ },
    apk: { folders: ['/var/cache/apk'], cleaned: /^apk cache clean/ },
    yum: { folders: ['/var/cache/yum'], cleaned: /^yum (?:\S+ )*clean/ },
    dnf: { folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum'], cleaned: /^\w*dnf5? (?:\S+ )*clean/ },
    zypper: { folders: ['/var/cache/zypp'], cleaned: /^zypper (?:\S+ )*(?:clean|cc)\b/ },
    pip: { folders: ['.cache/pip'], cleaned: /^pip[\d.]* cache purge/ },
    yarn: { folders: ['.cache/yarn', '.yarn'], cleaned: /^yarn cache clean/ },
};
const truthy = /^(?:1|true|yes|on|y|t)$/i;
/** What a run leaves in a cache: the first command that does, for each kind of cache. */
function* filled(run, stage) {
    for (const invocation of run.invocations) {
        const command = packageCommand(invocation);
        const span = (0,rule/* invocationSpan */.L)(invocation, ...invocation.args.slice(0, 1));
        if (command !== undefined && fills(command))
            yield { kind: command.manager.id, hit: { span, stage } };
        // uv and pipx keep caches too, and are told otherwise by options of their own.
        const words = /^(?:uv|pipx)$/.test(invocation.name) ? undefined : (0,dockerfile_options/* pipInstall */.jf)(invocation);
        if (words !== undefined &&
            !invocation.args.some(({ value }) => value === '--no-cache-dir') &&
            // As pip has it, the empty value is false, and so is nothing else but what says so.
            !truthy.test(stage.variables.get('PIP_NO_CACHE_DIR') ?? '') &&
            !invocation.assignments.some(({ value }) => /^PIP_NO_CACHE_DIR=./.test(value)))
            yield { kind: 'pip', hit: { span, stage } };
        const [first] = invocation.args;
        if (invocation.name === 'yarn' && (first === undefined || /^(?:install|add)$/.test(first.value)))
            yield { kind: 'yarn', hit: { span, stage } };
    }
}
function fills({ manager, command, invocation: { args } }) {
    if (manager.id === 'apk')
        return command === 'add' && !args.some(({ value }) => value === '--no-cache' || value.startsWith('--cache-dir'));
    if (manager.id === 'apt')
        return command === 'update';
    return /^(?:install|in|update|up|upgrade|groupinstall|reinstall|localinstall)$/.test(command);
}
/** A folder itself, what is in it, or one above it. */
function isOf(word, folder) {
    const path = word.replace(/\/?\*?$/, '').replace(/^(?:~|\$\{?HOME\}?|\/root|\/home\/[^/]+)\//, '');
    return path !== '' && (path === folder || folder.startsWith(`${path}/`) || path.startsWith(`${folder}/`));
}
function isEmptied(run, { folders, cleaned }) {
    const mounts = run.instruction.flags.flatMap(({ name, value }) => name === 'mount' && /(?:^|,)type=(?:cache|tmpfs)(?:,|$)/.test(value)
        ? (/(?:^|,)(?:target|dst|destination)=([^,]*)/.exec(value)?.[1] ?? [])
        : []);
    const removed = run.invocations.flatMap(({ name, args }) => name === 'rm' || name === 'find' ? args.map(({ value }) => value) : []);
    return ([...mounts, ...removed].some((word) => folders.some((folder) => isOf(word, folder))) ||
        run.invocations.some(({ name, args }) => cleaned.test([name, ...args.map(({ value }) => value)].join(' '))));
}
function* keptCaches({ runs, stages }) {
    for (const run of runs) {
        const stage = stages.stageOf.get(run.instruction);
        // A stage of which only single files are taken leaves its caches behind.
        if (stage === undefined || !stages.inFinal.has(stage) || run.instruction.keyword !== 'RUN')
            continue;
        const seen = new Set();
        for (const { kind, hit } of filled(run, stage)) {
            if (seen.has(kind))
                continue;
            seen.add(kind);
            if (isEmptied(run, caches[kind]))
                continue;
            yield {
                ...hit,
                message: `What ${kind} loads stays in this layer (${caches[kind].folders[0] ?? ''}); a later step can hide it, not take it out.`,
            };
        }
    }
}
const cacheRules = [
    {
        id: 'package-cache-kept',
        severity: 'info',
        reason: 'it makes the image larger, and its lists of packages older with every day',
        cwe: [710],
        title: 'Package cache left in the image',
        help: `Clean up in the step that installs, or keep the cache out of the image with a cache mount:

    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1 && rm -rf /var/lib/apt/lists/*
    RUN --mount=type=cache,target=/root/.cache/pip pip install -r requirements.txt`,
        bad: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl\nUSER 1',
            'FROM debian:12\nRUN apt-get update\nRUN rm -rf /var/lib/apt/lists/*\nUSER 1',
            'FROM alpine:3\nRUN apk add curl\nUSER 1',
            'FROM rockylinux:9\nRUN dnf install -y curl\nUSER 1',
            'FROM python:3.12\nENV PIP_NO_CACHE_DIR=0\nRUN pip install -r requirements.txt\nUSER 1',
            'FROM node:22\nRUN yarn install --frozen-lockfile\nUSER 1',
        ],
        good: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/* /tmp/*\nUSER 1',
            'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y curl\nUSER 1',
            'FROM alpine:3\nRUN apk add --no-cache curl\nUSER 1',
            'FROM rockylinux:9\nRUN dnf install -y curl && dnf clean all\nUSER 1',
            'FROM python:3.12\nRUN pip install --no-cache-dir a==1\nUSER 1',
            'FROM python:3.12\nENV PIP_NO_CACHE_DIR=1\nRUN pip install a==1\nUSER 1',
            'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install a==1\nUSER 1',
            'FROM python:3.12 AS build\nRUN pip install a==1\nFROM python:3.12\nCOPY --from=build /venv /venv\nUSER 1',
            'FROM node:22\nRUN yarn install && yarn cache clean\nUSER 1',
        ],
        check: keptCaches,
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
/** The names an administrator has: uid 0 in any spelling, or none before a group, root, and the two of Windows containers. */
function isRoot(user) {
    const name = (user.split(':')[0] ?? '').trim().toLowerCase();
    if (name === '')
        return user.includes(':');
    // User IDs have 32 bits: what overflows them to 0 is root's.
    if (/^[+]?\d{1,40}$/.test(name))
        return BigInt.asUintN(32, BigInt(name.replace('+', ''))) === 0n;
    return /^(?:[+]?0+|root|containeradministrator|administrator)$/.test(name);
}

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/commands.ts




const pipefail = /(?:^|\s)-[a-z]*o\s+pipefail\b/;
/** Whether the shell that a stage starts with is told by SHELL to look at every part of a pipe. */
function isStrict(shell) {
    const words = shell?.words.map(({ value }) => value) ?? [];
    return pipefail.test(words.join(' ')) || /(?:powershell|pwsh|cmd)(?:\.exe)?$/i.test(words[0] ?? '');
}
function* unseenFailure({ dockerfile, runs, stages }) {
    const invocations = new Map(runs.map((run) => [run.instruction, run.invocations]));
    const shells = new Map();
    for (const instruction of dockerfile.instructions) {
        const stage = stages.stageOf.get(instruction);
        if (stage === undefined || instruction.onbuild)
            continue;
        const inherited = stage.parent && shells.get(stage.parent);
        if (instruction.keyword === 'FROM' && inherited !== undefined)
            shells.set(stage, inherited);
        if (instruction.keyword === 'SHELL')
            shells.set(stage, instruction);
        if (instruction.keyword !== 'RUN' || instruction.exec || dockerfile.directives.escape === '`')
            continue;
        const run = invocations.get(instruction) ?? [];
        const set = run.some(({ name, args, source, program }) => /^(?:set|bash|ash|zsh|ksh|sh)$/.test(name) &&
            pipefail.test(source.text.slice(program.end, args.at(-1)?.end ?? program.end)));
        // What only prints, and the `true` of a pipe, don't fail in a way that matters.
        const piped = run.find(({ writers }) => writers.some(({ name }) => !/^(?:echo|printf|yes|cat|true|:|exit)$/.test(name)));
        if (piped !== undefined && !set && !isStrict(shells.get(stage)))
            yield {
                span: (0,rule/* invocationSpan */.L)(piped),
                stage,
                message: `The step goes on when what is piped into ${piped.name} fails: the shell looks at the last command of a pipe alone.`,
            };
    }
} // prettier-ignore
/** Of these a stage has only the last one. */
const single = ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'];
function* overridden({ stages }) {
    for (const stage of stages.all)
        for (const keyword of single) {
            const all = stage.instructions.filter((instruction) => instruction.keyword === keyword && !instruction.onbuild);
            for (const instruction of all.slice(0, -1))
                yield {
                    span: (0,parse/* keywordSpan */.E)(instruction),
                    stage,
                    message: `A later ${keyword} of the same stage takes the place of this one, which has no effect.`,
                };
        }
}
function* shellForm({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions) {
        const { keyword, exec, words, heredocs } = instruction;
        if ((keyword !== 'CMD' && keyword !== 'ENTRYPOINT') || exec || words.length === 0 || heredocs.length > 0)
            continue;
        yield {
            span: (0,parse/* keywordSpan */.E)(instruction),
            stage: stages.stageOf.get(instruction),
            message: `A shell starts the program and stands between it and the signals of the container: it is killed, not asked to stop.`,
        };
    }
}
function* largeUid({ invocations, stages }) {
    for (const invocation of invocations) {
        if (invocation.name !== 'useradd' || (0,dockerfile_options/* flag */.Jt)(invocation, '-l', '--no-log-init') !== undefined)
            continue;
        const uid = (0,dockerfile_options/* options */.fF)(invocation, '-u', '--uid').at(-1);
        if (uid !== undefined && /^\d{6,}$/.test(uid.value))
            yield {
                span: (0,rule/* invocationSpan */.L)(invocation, uid.word, uid.valueWord),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'The files that log logins get as long as the number of the user is high, and lie in the image.',
            };
    }
}
function* bothDownloaders({ invocations, stages }) {
    const used = new Map();
    for (const invocation of invocations) {
        if (invocation.name !== 'curl' && invocation.name !== 'wget')
            continue;
        const stage = stages.stageOf.get(invocation.instruction);
        const names = used.get(stage) ?? new Set();
        used.set(stage, names);
        if (names.size === 1 && !names.has(invocation.name))
            yield { span: (0,rule/* invocationSpan */.L)(invocation), stage, message: 'The same stage loads with curl and with wget.' };
        names.add(invocation.name);
    }
}
const hostPrograms = /^(?:ssh|vim|shutdown|reboot|service|systemctl|ps|free|top|mount|umount|ifconfig|iptables|crontab)$/;
function* startedOnHost({ runs, stages }) {
    for (const { instruction, invocations } of runs) {
        if (instruction.keyword !== 'RUN')
            continue;
        const found = invocations.find(({ name, program }) => hostPrograms.test(name) && !program.value.includes('/'));
        if (found !== undefined && !asksOnly(found))
            yield {
                span: (0,rule/* invocationSpan */.L)(found),
                stage: stages.stageOf.get(instruction),
                message: `${found.name} acts on a running machine; in a build step there is none, and nothing of it lasts.`,
            };
    }
} // prettier-ignore
const asksOnly = ({ args }) => args.some(({ value }) => /^(?:--version|-V|--help)$/.test(value));
function* replacedShell({ invocations, stages }) {
    for (const invocation of invocations) {
        const to = invocation.args.at(-1);
        if (invocation.name === 'ln' && to !== undefined && invocation.args.length > 2 && to.value === '/bin/sh')
            yield {
                span: (0,rule/* invocationSpan */.L)(invocation, to),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'Every script of the base image and of its packages that asks for /bin/sh gets another shell.',
            };
    }
}
function* namedUser({ stages }) {
    let stage = stages.final;
    while (stage !== undefined && stage.user === undefined)
        stage = stage.parent;
    if (stage?.user === undefined)
        return;
    const { instruction, name } = stage.user;
    const [word] = instruction.words;
    if (word !== undefined && name !== undefined && !isRoot(name) && !/^[+]?\d+(?::|$)/.test(name))
        yield {
            span: (0,rule/* wordSpan */.B)(instruction, word),
            stage: stages.final,
            message: 'Whether that name is root under another one can only be told inside of the image.',
        };
}
const commandRules = [
    {
        id: 'unseen-pipe-failure',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'an image without what failed gets built, pushed and run',
        cwe: [252],
        title: 'Failure in a pipe goes unseen',
        help: `Have the shell look at the whole pipe:

    SHELL ["/bin/bash", "-o", "pipefail", "-c"]
    RUN curl -fsSL https://example.com/data.csv | gzip > /data/data.csv.gz`,
        bad: [
            'FROM python:3.12\nRUN wget -O - https://x.example/a | wc -l > /n\nUSER 1',
            'FROM python:3.12 AS a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM python:3.12\nRUN du -s /a | sort\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nSHELL ["/bin/bash", "-euxo", "pipefail", "-c"]\nRUN wget -O - https://x.example/a | wc -l > /n\nUSER 1',
            'FROM python:3.12\nRUN set -o pipefail && wget -O - https://x.example/a | wc -l > /n\nRUN bash -o pipefail -c "du / | sort"\nUSER 1',
            'FROM python:3.12 AS a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM a\nRUN du -s /a | sort\nUSER 1',
            'FROM python:3.12\nRUN echo a | tee /b && yes | unminimize\nCMD du -s /a | sort\nUSER 1',
        ],
        check: unseenFailure,
    },
    {
        id: 'overridden-instruction',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'the container starts, or is watched, otherwise than a reader thinks',
        cwe: [561],
        title: 'Instruction without effect',
        help: 'An image has one CMD, one ENTRYPOINT and one HEALTHCHECK: the last of each. Remove the others; several processes need a supervisor, or containers of their own.',
        bad: [
            'FROM python:3.12\nCMD ["a"]\nCMD ["b"]\nUSER 1',
            'FROM python:3.12\nENTRYPOINT ["a"]\nENTRYPOINT ["b"]\nUSER 1',
            'FROM python:3.12\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["b"]\nUSER 1',
        ],
        good: [
            'FROM python:3.12 AS a\nCMD ["a"]\nFROM a\nENTRYPOINT ["x"]\nCMD ["b"]\nHEALTHCHECK CMD ["c"]\nUSER 1',
        ],
        check: overridden,
    },
    {
        id: 'shell-form',
        severity: 'info',
        reason: 'a training run loses what it would save when it is told to stop',
        cwe: [710],
        title: 'Program started by a shell',
        help: `Write the command as a JSON array, so that the program is the container's first process and gets SIGTERM:

    CMD ["python", "-m", "train", "--epochs", "10"]`,
        bad: ['FROM python:3.12\nCMD python -m train\nUSER 1', 'FROM python:3.12\nENTRYPOINT ./serve\nUSER 1'],
        good: ['FROM python:3.12\nENTRYPOINT ["serve"]\nCMD ["--port", "8080"]\nHEALTHCHECK CMD curl -f localhost\nUSER 1'],
        check: shellForm,
    },
    {
        id: 'large-uid',
        severity: 'info',
        reason: 'the image gets gigabytes of zeros, which only a good build tool leaves out',
        cwe: [710],
        title: 'User with a high number and a log of logins',
        help: 'useradd writes a record at the place of the number into /var/log/lastlog and faillog. Leave it out:\n\n    RUN useradd --no-log-init --uid 1234567 app',
        bad: ['FROM debian:12\nRUN useradd -u 1234567 app\nUSER 1'],
        good: ['FROM debian:12\nRUN useradd -l -u 1234567 a && useradd --no-log-init -u 1234567 b && useradd -u 10001 c\nUSER 1'],
        check: largeUid,
    },
    {
        id: 'curl-and-wget',
        severity: 'info',
        reason: 'one more program to keep patched',
        cwe: [1104],
        title: 'Two programs for downloads',
        help: 'Each is a program more that can have a hole, and has settings of its own for proxies and certificates. Use one of the two.',
        bad: ['FROM debian:12\nRUN curl -O https://x.example/a\nRUN wget https://x.example/b\nRUN curl -O https://x.example/c\nUSER 1'],
        good: ['FROM debian:12 AS a\nRUN curl -O https://x.example/a\nFROM debian:12\nRUN wget https://x.example/b\nUSER 1'],
        check: bothDownloaders,
    },
    {
        id: 'host-program',
        severity: 'info',
        reason: 'nothing comes of it but a reader who thinks that something did',
        cwe: [710],
        title: 'Program of a whole machine in a build step',
        help: 'A build step has no services, no users at terminals and no devices. Start what the container is for with ENTRYPOINT or CMD, and leave the rest to the platform.',
        bad: ['FROM debian:12\nRUN service postgresql start\nUSER 1', 'FROM debian:12\nRUN a && systemctl enable x\nUSER 1'],
        good: ['FROM debian:12\nRUN ssh -V && /opt/service start && echo mount\nUSER 1'],
        check: startedOnHost,
    },
    {
        id: 'replaced-shell',
        severity: 'info',
        reason: 'mostly harmless; SHELL does the same for the build alone',
        cwe: [710],
        title: '/bin/sh replaced',
        help: 'Tell the build which shell it shall use:\n\n    SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
        bad: ['FROM debian:12\nRUN ln -sf /bin/bash /bin/sh\nUSER 1'],
        good: ['FROM debian:12\nSHELL ["/bin/bash", "-c"]\nRUN ln -s /bin/bash /usr/local/bin/sh\nUSER 1'],
        check: replacedShell,
    },
    {
        id: 'named-user',
        severity: 'info',
        reason: 'a cluster that demands runAsNonRoot refuses the image unless told the number',
        cwe: [250],
        title: 'User given by name',
        help: 'Kubernetes can check a number without looking into the image:\n\n    RUN useradd --create-home --uid 10001 app\n    USER 10001',
        bad: ['FROM debian:12\nUSER app', 'FROM debian:12 AS a\nUSER app:app\nFROM a'],
        good: ['FROM debian:12\nUSER app\nUSER 10001:app', 'FROM debian:12\nARG U=1000\nUSER $U', 'FROM debian:12\nUSER root'],
        check: namedUser,
    },
]; // prettier-ignore

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
            return quoted(escaped);
        if (set !== undefined)
            return `[${set.replace(/[\\\][]/g, '\\$&')}]`;
        return quoted(token);
    });
    try {
        return new RegExp(`^${source}$`, 's');
    }
    catch {
        return /(?!)/;
    }
}
function quoted(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
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
                    span: (0,rule/* wordSpan */.B)(instruction, word),
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
var placeholder = __webpack_require__(46416);
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
    if (isPassword && ((0,placeholder/* isWeakPassword */.u8)(text) || /^change[_-]?(?:me|it)$/i.test(text)))
        return 'weak';
    if ((0,placeholder/* isWeakPassword */.u8)(text) || (0,placeholder/* isPlaceholder */.wK)(text) || /^(?:[a-z]+:\/\/|~?\.{0,2}\/|[A-Za-z]:\\)/i.test(text))
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
            return [{ instruction, span: (0,rule/* wordSpan */.B)(instruction, pair), value: pair.value, what, isPassword }];
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
    const given = (names, isPassword) => (0,dockerfile_options/* options */.fF)(invocation, ...names).map((option) => at(option.valueWord, option.value, `the value of ${option.word.value.split('=', 1)[0] ?? ''}`, isPassword));
    yield* given(passwordOptions, true);
    yield* given(tokenOptions, false);
    if (name === 'sshpass' || name === 'docker' || name === 'podman')
        yield* name === 'sshpass' || args[0]?.value === 'login' ? given(['-p'], true) : [];
    if (name === 'mysql' || name === 'mysqladmin' || name === 'mysqldump')
        for (const arg of args)
            if (/^-p./.test(arg.value))
                yield at(arg, arg.value.slice(2), 'the value of -p');
    if (name === 'curl' || name === 'wget') {
        const users = name === 'curl' ? (0,dockerfile_options/* options */.fF)(invocation, '-u', '--user', '-U', '--proxy-user') : [];
        for (const { valueWord, value } of users) {
            const colon = value.indexOf(':');
            if (colon !== -1 && !(0,placeholder/* isPlaceholder */.wK)(value))
                yield at(valueWord, value.slice(colon + 1), 'the password given to curl');
        }
        for (const { valueWord, value } of (0,dockerfile_options/* options */.fF)(invocation, '-H', '--header')) {
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
        const last = (0,dockerfile_options/* positional */.n8)(invocation).at(-1);
        if (last !== undefined)
            yield at(last, last.value, 'the password given to htpasswd');
    }
    if (name !== 'chpasswd' && (name !== 'passwd' || !invocation.args.some((arg) => arg.value === '--stdin')))
        return;
    for (const writer of writers) {
        if (writer.name !== 'echo' && writer.name !== 'printf')
            continue;
        for (const word of (0,dockerfile_options/* positional */.n8)(writer)) {
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
            const span = (0,rule/* wordSpan */.B)(instruction, pair);
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
                    span: (0,rule/* wordSpan */.B)(instruction, word),
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
    if (code !== undefined && (0,dockerfile_code/* evaluates */.PC)(code) && !(0,dockerfile_code/* checksDigest */.ED)(code)) {
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
            span: (0,rule/* invocationSpan */.L)(invocation, word, ...piped),
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
                yield { span: (0,rule/* wordSpan */.B)(instruction, word), stage: stages.stageOf.get(instruction), message };
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

// EXTERNAL MODULE: ./src/engines/dockerfile/variables.ts
var dockerfile_variables = __webpack_require__(58763);
;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/files.ts


const absolute = /^(?:\/|[A-Za-z]:[\\/]?|\\|["']?\/|%)/;
function* relativeWorkdir({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions) {
        const [word] = instruction.words;
        if (instruction.keyword !== 'WORKDIR' || word === undefined)
            continue;
        const stage = stages.stageOf.get(instruction);
        const path = stage === undefined ? undefined : (0,dockerfile_variables/* expand */.f)(word.value, stage.variables);
        if (path !== undefined && !absolute.test(path))
            yield {
                span: (0,rule/* wordSpan */.B)(instruction, word),
                stage,
                message: 'Where this folder lies depends on the working directory before, which may be that of the base image.',
            };
    }
}
function* relativeCopy({ dockerfile: { instructions }, stages }) {
    const placed = new Set();
    for (const instruction of instructions) {
        const stage = stages.stageOf.get(instruction);
        if (stage === undefined || instruction.onbuild)
            continue;
        if (stage.parent !== undefined && placed.has(stage.parent))
            placed.add(stage);
        if (instruction.keyword === 'WORKDIR')
            placed.add(stage);
        const to = instruction.words.at(-1);
        if ((instruction.keyword !== 'COPY' && instruction.keyword !== 'ADD') || to === undefined || placed.has(stage))
            continue;
        const path = (0,dockerfile_variables/* expand */.f)(to.value, stage.variables);
        if (path !== undefined && !absolute.test(path))
            yield {
                span: (0,rule/* wordSpan */.B)(instruction, to),
                stage,
                message: 'No WORKDIR stands before, so where this lands is for the base image to say.',
            };
    }
}
const archive = /\.(?:tar|tgz|tbz2?|txz|tzst|t?lz|tar\.[a-z0-9]+|gz|bz2|xz|zst|lzma)$/i;
const remote = /^(?:[a-z][a-z+]*:\/\/|git@)/i;
function* addForCopy({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ADD')
            continue;
        const sources = instruction.words.slice(0, -1);
        const [first] = sources;
        if (first !== undefined &&
            sources.every(({ value }) => !archive.test(value) && !remote.test(value) && !value.includes('$')))
            yield {
                span: instruction.text.span(instruction.start, first.end),
                stage: stages.stageOf.get(instruction),
                message: 'ADD also loads addresses and unpacks archives; for files and folders COPY does the same and no more.',
            };
    }
}
function* changeOfFolder({ runs, stages }) {
    for (const { instruction, invocations } of runs) {
        const cd = invocations.find(({ name, args }) => name === 'cd' && args.length > 0);
        if (cd !== undefined && instruction.keyword === 'RUN')
            yield {
                span: (0,rule/* invocationSpan */.L)(cd, ...cd.args.slice(0, 1)),
                stage: stages.stageOf.get(instruction),
                message: 'The folder is changed for this step alone; the next one starts where WORKDIR says.',
            };
    }
}
function* selfReference({ dockerfile: { instructions }, stages }) {
    const set = new Map();
    for (const instruction of instructions) {
        const stage = stages.stageOf.get(instruction);
        if (stage === undefined || (instruction.keyword !== 'ENV' && instruction.keyword !== 'ARG'))
            continue;
        const before = set.get(stage) ?? new Set(stage.parent === undefined ? [] : set.get(stage.parent));
        set.set(stage, before);
        const here = new Set();
        for (const pair of instruction.keyword === 'ENV' ? instruction.pairs : []) {
            const uses = namesOf(instruction.text.text.slice(pair.start, pair.end));
            const named = uses.find((name) => here.has(name) && !before.has(name));
            if (named !== undefined)
                yield {
                    span: (0,rule/* wordSpan */.B)(instruction, pair),
                    stage,
                    message: `${named} gets its value only after this instruction: here it still has the one from before, or none.`,
                };
            here.add(pair.name);
        }
        for (const { name } of instruction.pairs)
            before.add(name);
    }
} // prettier-ignore
function namesOf(text) {
    return [...text.matchAll(/(?<!\\)\$\{?([A-Za-z_]\w*)/g)].flatMap(([, name]) => name ?? []);
}
const fileRules = [
    {
        id: 'relative-workdir',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'a new base image can move every file after it',
        cwe: [710],
        title: 'Working directory that is not absolute',
        help: 'A relative path goes on from the WORKDIR before, which a base image may set and change. Write the whole path:\n\n    WORKDIR /app',
        bad: ['FROM python:3.12\nWORKDIR app\nUSER 1', 'FROM python:3.12\nENV D=app\nWORKDIR $D/x\nUSER 1'],
        good: [
            'FROM python:3.12\nENV D=/srv\nWORKDIR /app\nWORKDIR ${D}/x\nWORKDIR $UNKNOWN\nWORKDIR "/a b"\nUSER 1',
            '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\app\nUSER 1',
        ],
        check: relativeWorkdir,
    },
    {
        id: 'relative-copy',
        severity: 'info',
        reason: 'a new base image can move the files',
        cwe: [710],
        title: 'Copy to a folder that is not absolute',
        help: 'Say first where the steps stand, or write the whole path:\n\n    WORKDIR /app\n    COPY train.py ./',
        bad: ['FROM python:3.12\nCOPY a.py .\nUSER 1', 'FROM python:3.12 AS a\nWORKDIR /a\nFROM python:3.12\nADD a.py b/\nUSER 1'],
        good: [
            'FROM python:3.12 AS a\nWORKDIR /a\nCOPY a.py .\nFROM a\nCOPY b.py ./\nUSER 1',
            'FROM python:3.12\nENV D=/d\nCOPY a.py /app/\nCOPY b.py $D/\nCOPY c.py $UNKNOWN/\nUSER 1',
        ],
        check: relativeCopy,
    },
    {
        id: 'add-for-copy',
        severity: 'info',
        reason: 'it does the same as long as the file is no archive and no address',
        cwe: [710],
        title: 'ADD where COPY is enough',
        help: 'Use COPY for what lies in the build context, and ADD --checksum for what comes from the network:\n\n    COPY src /app/src',
        bad: ['FROM python:3.12\nADD src /app/src\nUSER 1', 'FROM python:3.12\nADD --chown=1:1 a.py b.py /app/\nUSER 1'],
        good: ['FROM python:3.12\nADD data.tar.gz /data\nADD https://x.example/a /a\nADD $FILE /b\nCOPY src /app/src\nUSER 1'],
        check: addForCopy,
    },
    {
        id: 'cd-in-run',
        severity: 'info',
        reason: 'nothing breaks; it is easily misread as lasting',
        cwe: [710],
        title: 'cd in place of WORKDIR',
        help: 'WORKDIR holds for all steps after it, makes the folder, and is seen in the history of the image:\n\n    WORKDIR /src\n    RUN make',
        bad: ['FROM python:3.12\nRUN cd /src && make\nUSER 1', 'FROM python:3.12\nRUN make; (cd x; cd y)\nUSER 1'],
        good: ['FROM python:3.12\nWORKDIR /src\nRUN make -C /src && git -C x pull\nCMD cd /app && ./run\nUSER 1'],
        check: changeOfFolder,
    },
    {
        id: 'env-in-same-instruction',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'paths end up empty or with the value of the base image, and nobody is told',
        cwe: [710],
        title: 'Variable used in the ENV that sets it',
        help: 'Values of one ENV are all replaced before any is set. Use two instructions:\n\n    ENV CUDA_HOME=/usr/local/cuda\n    ENV PATH=$CUDA_HOME/bin:$PATH',
        bad: [
            'FROM python:3.12\nENV A=/a B=$A/b\nUSER 1',
            'FROM python:3.12\nENV CUDA_HOME=/cuda PATH=${CUDA_HOME}/bin:$PATH\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nENV A=/a\nENV A=/c B=$A/b\nENV PATH=/x:$PATH\nUSER 1',
            'FROM python:3.12\nARG A\nENV A=$A B=$A C=\\$B\nUSER 1',
        ],
        check: selfReference,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/models.ts




const weights = /\.(?:safetensors|gguf|ggml|pt|pth|ckpt|onnx|pkl|pickle|joblib|h5|hdf5|keras|tflite|pb|npz|nemo|engine|mar|caffemodel|model|bin)$/i;
/** Of the endings above, those that other files have as well. */
const ambiguous = /\.(?:bin|model|engine|mar|pb)$/i;
const hubs = /(?:^|[/.@])(?:huggingface\.co|hf\.co|hf-mirror\.com|modelscope\.cn|download\.pytorch\.org\/models|tfhub\.dev)(?:[/:]|$)/i;
const fullCommit = /^[0-9a-f]{40}$/;
function isWeights(address) {
    const [path = ''] = address.split(/[?#]/, 1);
    return weights.test(path) && (!ambiguous.test(path) || hubs.test(address));
}
/** Functions of Python libraries that load a model by its name. */
const hubCall = /\b(?:from_pretrained|snapshot_download|hf_hub_download|load_state_dict_from_url|SentenceTransformer|hub\.load|pipeline)\s*\(/;
/** What an invocation loads of a model without saying which content it must have; for a message. */
function loadedModel(invocation) {
    const { name, args, fetches, code } = invocation;
    const [first, second] = (0,dockerfile_options/* positional */.n8)(invocation).map(({ value }) => value);
    const revision = (0,dockerfile_options/* options */.fF)(invocation, '--revision').at(-1)?.value;
    const pinned = revision !== undefined && fullCommit.test(revision);
    if ((name === 'huggingface-cli' || name === 'hf') && first === 'download' && !pinned)
        return 'a model of the Hugging Face Hub, without the full commit it was reviewed at,';
    if (name === 'modelscope' && first === 'download' && !pinned)
        return 'a model of ModelScope, without the commit it was reviewed at,';
    if (name === 'ollama' && first === 'pull' && second !== undefined && !second.includes('@sha256:'))
        return 'a model of the Ollama library, by a tag that can move,';
    if (name === 'git' && first === 'clone' && args.some(({ value }) => hubs.test(value)))
        return 'the newest state of a model repository';
    if (name === 'spacy' && first === 'download' && !args.some(({ value }) => value === '--direct' || value === '-d'))
        return 'a model of spaCy, whichever version fits,';
    if (name === 'nltk.downloader')
        return 'data of NLTK';
    if (code !== undefined && hubCall.test(code) && !/revision\s*=\s*["'][0-9a-f]{40}["']/.test(code))
        return 'a model, by a name that can come to stand for another one,';
    const address = fetches && code === undefined ? args.find(({ value }) => /^https?:/i.test(value) && isWeights(value)) : undefined;
    return address === undefined ? undefined : 'model weights, without a look at their digest,';
}
function* withoutDigest({ dockerfile: { instructions }, runs, stages }) {
    for (const instruction of instructions) {
        if (instruction.keyword !== 'ADD' || instruction.flags.some(({ name }) => name === 'checksum'))
            continue;
        for (const word of instruction.words.slice(0, -1))
            if (/^https?:/i.test(word.value) && (isWeights(word.value) || hubs.test(word.value)))
                yield {
                    span: (0,rule/* wordSpan */.B)(instruction, word),
                    stage: stages.stageOf.get(instruction),
                    message: 'The build takes in model weights as the server has them on that day.',
                };
    }
    for (const { instruction, invocations } of runs) {
        const checked = invocations.some(hasCheck);
        for (const invocation of invocations) {
            const what = loadedModel(invocation);
            if (what !== undefined && !(checked && invocation.code === undefined && invocation.fetches))
                yield {
                    span: (0,rule/* invocationSpan */.L)(invocation, ...invocation.args.slice(-1)),
                    stage: stages.stageOf.get(instruction),
                    message: `The step loads ${what} so the image can hold another model with the next build.`,
                };
        }
    }
}
const gpuImage = /^(?:nvidia\/(?:cuda|cudagl|opengl|tensorrt)|nvcr\.io\/.+|pytorch\/(?:pytorch|pytorch-binary-docker-image.*|manylinux.*)|rocm\/.+|intel\/(?:intel-extension-for-pytorch|oneapi.*)|vllm\/vllm-openai|huggingface\/transformers-pytorch-gpu|(?:.+\/)?text-generation-inference)$/;
/** Whether an image brings the libraries of a GPU, going by its name or tag. */
function isGpuImage(reference) {
    const { repository, tag } = readImage(reference);
    return (gpuImage.test(repository) ||
        /(?:^|[-_.])(?:gpu|cuda[\d.]*|cudnn\d*|rocm[\d.]*|cu1[12]\d)(?:[-_.]|$)/i.test(tag ?? ''));
}
function* gpuTag({ stages }) {
    for (const { instruction, stage, start, end, image } of stages.images) {
        if (image === undefined || !isGpuImage(image))
            continue;
        const { repository, tag, digest } = readImage(image);
        if (digest === undefined && tag !== undefined && tag !== 'latest')
            yield {
                span: (0,rule/* wordSpan */.B)(instruction, { start, end }),
                stage,
                message: `The tag of \`${repository}\` decides over CUDA, cuDNN and drivers' libraries; its publisher rebuilds and withdraws tags, and results change with them.`,
            };
    }
}
/** What of a build context is data or notebooks, not program: by the names that nearly everybody gives them. */
const dataWord = /(?:^|\/)(?:data|datasets?|raw_data|notebooks?|mlruns|wandb|checkpoints|lightning_logs)\/?(?:\*+)?$|\.(?:ipynb|csv|tsv|parquet|feather|arrow|tfrecords?|npy|jsonl|sqlite3?|db|xlsx?)$/i;
const models_history = /(?:^|\/)\.(?:git|hg|svn)\/?$/;
function* copied({ dockerfile: { instructions }, stages }, pattern, message) {
    for (const instruction of instructions) {
        const { keyword, words, flags } = instruction;
        if ((keyword !== 'COPY' && keyword !== 'ADD') || flags.some(({ name }) => name === 'from'))
            continue;
        const word = words.slice(0, -1).find(({ value }) => pattern.test(value) && !/^[a-z][a-z+]*:\/\//i.test(value));
        if (word !== undefined)
            yield {
                span: (0,rule/* wordSpan */.B)(instruction, word),
                stage: stages.stageOf.get(instruction),
                message: message(word.value.slice(0, 80)),
            };
    }
}
const modelRules = [
    {
        id: 'model-without-digest',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'whoever can change the model can change what it decides, and with pickle formats run code',
        cwe: [494],
        title: 'Model loaded without a digest',
        help: `Name the content: the full commit on a hub, or the SHA-256 of the file:

    RUN hf download org/model --revision <40-digit commit> --local-dir /model
    ADD --checksum=sha256:<digest> https://example.com/model.safetensors /model/
    RUN curl -fsSLO https://example.com/m.onnx && echo "<sha256>  m.onnx" | sha256sum --check`,
        bad: [
            'FROM python:3.12\nRUN hf download org/model --local-dir /model\nUSER 1',
            'FROM python:3.12\nRUN huggingface-cli download org/model --revision main\nUSER 1',
            'FROM python:3.12\nRUN wget -q https://x.example/m/model.safetensors\nUSER 1',
            'FROM python:3.12\nRUN curl -L https://huggingface.co/o/m/resolve/main/pytorch_model.bin -o m.bin\nUSER 1',
            'FROM python:3.12\nADD https://x.example/yolo.pt /m/\nUSER 1',
            'FROM python:3.12\nRUN git clone https://huggingface.co/org/model\nUSER 1',
            'FROM python:3.12\nRUN python -c "from transformers import AutoModel; AutoModel.from_pretrained(\'o/m\')"\nUSER 1',
            'FROM python:3.12\nRUN python -m spacy download en_core_web_sm\nUSER 1',
            'FROM python:3.12\nRUN <<E python3\nfrom huggingface_hub import snapshot_download\nsnapshot_download("o/m")\nE\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN hf download org/model --revision ' + 'ab'.repeat(20) + '\nUSER 1',
            'FROM python:3.12\nRUN wget https://x.example/m.onnx && echo "ab  m.onnx" | sha256sum -c -\nUSER 1',
            'FROM python:3.12\nADD --checksum=sha256:' + 'ab'.repeat(32) + ' https://x.example/m.onnx /m/\nUSER 1',
            'FROM python:3.12\nCOPY model.onnx /m/\nRUN wget https://x.example/tool.bin && git clone https://github.com/o/r\nUSER 1',
            'FROM python:3.12\nRUN python -c "AutoModel.from_pretrained(\'o/m\', revision=\'' + 'ab'.repeat(20) + "')\"\nUSER 1",
        ],
        check: withoutDigest,
    },
    {
        id: 'gpu-image-tag',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'results of training can change without any change here; some publishers delete old tags',
        cwe: [1357],
        title: 'GPU image without a digest',
        help: `The numbers a model learns depend on the versions of CUDA and cuDNN. Name the content, so that a run can be repeated:

    FROM nvidia/cuda:12.8.1-cudnn-runtime-ubuntu24.04@sha256:<digest>`,
        bad: ['FROM nvidia/cuda:12.8.1-runtime-ubuntu24.04\nUSER 1', 'FROM tensorflow/tensorflow:2.19.0-gpu\nUSER 1', 'FROM nvcr.io/nvidia/pytorch:25.01-py3 AS a\nUSER 1'],
        good: ['FROM nvidia/cuda:12.8.1-base-ubuntu24.04@sha256:' + 'ab'.repeat(32) + '\nUSER 1', 'FROM tensorflow/tensorflow:2.19.0\nUSER 1', 'FROM nvidia/cuda\nUSER 1'],
        check: gpuTag,
    },
    {
        id: 'data-copied',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'whether anything private is in it is not known here',
        cwe: [538],
        title: 'Data or notebooks copied into the image',
        help: `Who can pull the image has the data, and the outputs that notebooks keep. Mount what training reads when the container runs, read-only:

    docker run --mount type=bind,src="$PWD/data",dst=/data,readonly image`,
        bad: ['FROM python:3.12\nCOPY data/ /app/data/\nUSER 1', 'FROM python:3.12\nCOPY train.py train.csv /app/\nUSER 1', 'FROM python:3.12\nADD ["./notebooks", "/n"]\nUSER 1', 'FROM python:3.12\nCOPY *.ipynb /n/\nUSER 1'],
        good: ['FROM python:3.12 AS a\nFROM python:3.12\nCOPY --from=a /data /data\nCOPY src/data.py database /app/\nRUN --mount=type=bind,source=data,target=/data python train.py\nUSER 1'],
        check: (subject) => copied(subject, dataWord, (path) => `\`${path}\` goes into the image, where everybody who can pull it can read it.`),
    },
    {
        id: 'history-copied',
        severity: 'medium',
        buildStageSeverity: 'low',
        reason: 'what was ever committed comes with it, secrets that were taken out again too',
        cwe: [538],
        title: 'Version history copied into the image',
        help: 'Pass the version as a build argument, or mount the history for the one step that needs it:\n\n    RUN --mount=type=bind,source=.git,target=/src/.git git describe > /version',
        bad: ['FROM python:3.12\nCOPY .git /app/.git\nUSER 1', 'FROM python:3.12\nADD ./.git/ src /app/\nUSER 1'],
        good: ['FROM python:3.12\nCOPY .gitattributes src/.gitkeep /app/\nRUN --mount=type=bind,source=.git,target=/g git -C /g log\nUSER 1'],
        check: (subject) => copied(subject, models_history, () => 'The whole history of the repository goes into the image.'),
    },
]; // prettier-ignore

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
            span: (0,rule/* wordSpan */.B)(use.instruction, use),
            stage: use.stage,
            message: `The image \`${repository}\` ${how}: what it holds changes without a change here.`,
        };
    }
}
function* image_withoutDigest(subject) {
    for (const use of external(subject)) {
        const { repository, tag, digest } = readImage(use.image);
        // Of a GPU's image `gpu-image-tag` says more.
        if (digest !== undefined || tag === undefined || tag === 'latest' || isGpuImage(use.image))
            continue;
        yield {
            span: (0,rule/* wordSpan */.B)(use.instruction, use),
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
        check: image_withoutDigest,
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

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/language-packages.ts



const language_packages_words = (text) => new Set(text.split(' '));
/** A path, an archive, or an address that names a commit or tag. */
const isPlace = (name) => /^(?:\.{0,2}\/|~|\.$|file:)|\.(?:tgz|tar\.gz|gem)$/.test(name) || /^[a-z+]+:\/\/.*#.|^git@.*#./i.test(name);
const npm = {
    install: /^(?:install|i|add|in|ins|isntall)$/,
    valued: language_packages_words('--prefix --registry --cache --userconfig --loglevel --omit --include -C --tag --cwd --modules-folder'),
    fixed: /^$/,
    pinned: (name) => isPlace(name) || /.@(?!latest$|next$).+/.test(name) || /^[\w-]+\/[\w.-]+#./.test(name),
};
const installers = {
    npm,
    pnpm: npm,
    gem: {
        install: /^(?:install|i)$/,
        valued: language_packages_words('-i --install-dir -n --bindir --source -s -P --trust-policy --platform --document'),
        fixed: /^(?:-v|--version)/,
        pinned: (name) => isPlace(name) || /:[\d.]/.test(name),
    },
    go: {
        install: /^(?:install|get)$/,
        valued: language_packages_words('-ldflags -tags -gcflags -asmflags -o -mod -p -modfile -C'),
        fixed: /^-mod(?:=|$)/,
        pinned: (name) => !/^[\w-]+(?:\.[\w-]+)+\//.test(name) || /@(?!latest$|upgrade$|patch$|none$|master$|main$)./.test(name),
    },
    cargo: {
        install: /^(?:install|binstall)$/,
        valued: language_packages_words('--features -F --root --target --target-dir --jobs -j --profile --index --registry --bin --example'),
        fixed: /^(?:--version|--vers|--git|--path|--tag|--rev|--branch)(?:=|$)/,
        pinned: (name) => isPlace(name) || name.includes('@'),
    },
}; // prettier-ignore
function unpinnedNames({ name, args }) {
    const installer = Object.hasOwn(installers, name) ? installers[name] : undefined;
    if (installer === undefined || args.some(({ value }) => installer.fixed.test(value)))
        return [];
    const [command, ...names] = positionalBut(args, installer.valued);
    if (command === undefined || !installer.install.test(command.value))
        return [];
    return names.filter(({ value }) => !value.startsWith('$') && !installer.pinned(value));
}
function* unpinned({ invocations, stages }) {
    for (const invocation of invocations) {
        const names = unpinnedNames(invocation);
        const [first] = names;
        if (first === undefined)
            continue;
        const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
        yield {
            span: (0,rule/* invocationSpan */.L)(invocation, ...names),
            stage: stages.stageOf.get(invocation.instruction),
            message: `${invocation.name} installs whatever version of \`${first.value.slice(0, 80).replace(/:\/\/[^/@]*@/, '://')}\`${more} is newest when the image is built.`,
        };
    }
}
function* unhashed({ invocations, stages }) {
    for (const invocation of invocations) {
        const install = (0,dockerfile_options/* pipInstall */.jf)(invocation);
        if (install === undefined || install.some(({ value }) => /^--(?:require-hashes|no-index)$/.test(value)))
            continue;
        if (stages.stageOf.get(invocation.instruction)?.variables.get('PIP_REQUIRE_HASHES') !== undefined)
            continue;
        const [file] = (0,dockerfile_options/* options */.fF)({ ...invocation, args: install }, '-r', '--requirement', '--requirements');
        if (file !== undefined)
            yield {
                span: (0,rule/* invocationSpan */.L)(invocation, file.word, file.valueWord),
                stage: stages.stageOf.get(invocation.instruction),
                message: 'pip takes what the index serves under these names and versions, whether it is what was tested or not.',
            };
    }
}
const languagePackageRules = [
    {
        id: 'unpinned-package',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'the build changes over time; a bad release reaches it at once',
        cwe: [1357],
        title: 'Package or tool without a version',
        help: `Name the version of each package that npm, gem, go or cargo installs, or install what a lock file lists (npm ci):

    RUN npm install --global typescript@5.9.2
    RUN go install golang.org/x/tools/gopls@v0.20.0
    RUN cargo install --locked ripgrep@14.1.1
    RUN gem install bundler:2.5.23`,
        bad: [
            'FROM node:22\nRUN npm install -g typescript left-pad@1.3.0\nUSER 1',
            'FROM node:22\nRUN npm i @scope/tool@latest\nUSER 1',
            'FROM ruby:3.3\nRUN gem install rails\nUSER 1',
            'FROM golang:1.23\nRUN go install -ldflags "-s -w" github.com/o/r/cmd/x@latest\nUSER 1',
            'FROM rust:1.82\nRUN cargo install --locked ripgrep\nUSER 1',
        ],
        good: [
            'FROM node:22\nRUN npm install && npm ci && npm install -g @scope/tool@1.2.3 ./local.tgz --registry https://r.example\nUSER 1',
            'FROM ruby:3.3\nRUN gem install rails:7.1.0 && gem install rake -v 13.2.1\nUSER 1',
            'FROM golang:1.23\nRUN go install ./cmd/x && go install github.com/o/r/cmd/x@v1.2.3 && go build example.org/x\nUSER 1',
            'FROM rust:1.82\nRUN cargo install ripgrep@14.1.1 && cargo install --path . && cargo install --version 1.0.0 x\nUSER 1',
        ],
        check: unpinned,
    },
    {
        id: 'pip-without-hashes',
        severity: 'info',
        reason: 'the versions are written down; only the index itself, or a stolen account on it, can change what they are',
        cwe: [494],
        title: 'Requirements installed without hashes',
        help: `With hashes pip refuses a file that is not the one you tested, and any package the list forgot. pip-compile and uv write them:

    RUN pip install --no-cache-dir --require-hashes -r requirements.txt`,
        bad: [
            'FROM python:3.12\nRUN pip install -r requirements.txt\nUSER 1',
            'FROM python:3.12\nRUN python -m pip install --no-cache-dir --requirement=/tmp/r.txt\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN pip install --require-hashes -r requirements.txt && pip install --no-deps .\nUSER 1',
            'FROM python:3.12\nENV PIP_REQUIRE_HASHES=1\nRUN pip install -r requirements.txt\nUSER 1',
            'FROM python:3.12\nRUN pip install --no-index --find-links /wheels -r requirements.txt\nUSER 1',
        ],
        check: unhashed,
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
                yield { span: (0,rule/* wordSpan */.B)(instruction, pair), stage: stages.stageOf.get(instruction), message };
    }
    for (const invocation of invocations) {
        // uv asks its indexes one after the other and stays with the first that has the package.
        if ((0,dockerfile_options/* pipInstall */.jf)(invocation) === undefined || invocation.name === 'uv')
            continue;
        for (const { word, valueWord } of (0,dockerfile_options/* options */.fF)(invocation, '--extra-index-url'))
            yield {
                span: (0,rule/* invocationSpan */.L)(invocation, word, valueWord),
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
function packages_unpinned(words) {
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
        const words = (0,dockerfile_options/* pipInstall */.jf)(invocation);
        // A file of constraints can hold the versions of everything.
        if (words === undefined || words.some(({ value }) => /^(?:-c|--constraint(?:=.*)?|--require-hashes)$/.test(value)))
            continue;
        const names = packages_unpinned(words);
        const [first] = names;
        if (first === undefined)
            continue;
        const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
        yield {
            span: (0,rule/* invocationSpan */.L)(invocation, ...names),
            stage: stages.stageOf.get(invocation.instruction),
            message: `${invocation.name === 'pipx' ? 'pipx' : 'pip'} installs whatever version of \`${first.value.slice(0, 80).replace(/:\/\/[^/@]*@/, '://')}\`${more} is newest when the image is built.`,
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
            'FROM python:3.12\nRUN pipx install poetry\nUSER 1',
        ],
        good: [
            'FROM python:3.12\nRUN pip install -r requirements.txt && pip install . && pip install -e .[dev] ./x.whl\nUSER 1',
            'FROM python:3.12\nRUN pip install --index-url https://x.example/simple "numpy==2.1.0" pandas==2.2.3\nUSER 1',
            'FROM python:3.12\nRUN pip install git+https://github.com/o/r.git@v1.2.3 && pip install -c constraints.txt numpy\nUSER 1',
        ],
        check: unpinnedPip,
    },
];

// EXTERNAL MODULE: ./src/engines/dockerfile/rules/privileges.ts
var privileges = __webpack_require__(69612);
// EXTERNAL MODULE: ./src/engines/dockerfile/rules/services.ts
var services = __webpack_require__(70052);
;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/stages.ts



/** A bare name, as stages have them: no registry, no folder, no tag, no digest. */
const bareName = /^[a-z0-9][\w.-]*$/i;
function* undefinedStage({ stages }) {
    for (const { instruction, stage, start, end, image } of stages.images) {
        if (instruction.keyword === 'FROM' || image === undefined || !bareName.test(image))
            continue;
        const own = image.toLowerCase() === stage?.name;
        const later = stages.all.some(({ name }) => name === image.toLowerCase());
        yield {
            span: (0,rule/* wordSpan */.B)(instruction, { start, end }),
            stage,
            message: own
                ? `\`${image}\` is this very stage, which can't be copied from.`
                : later
                    ? `The stage \`${image}\` comes only later; the builder takes an image of that name from a registry.`
                    : /^\d+$/.test(image)
                        ? `There is no stage number ${image} before this one.`
                        : `No stage before is called \`${image}\`; the builder takes the image of that name from Docker Hub.`,
        };
    }
}
function* duplicateStage({ stages }) {
    const seen = new Set();
    for (const stage of stages.all) {
        const [, , word] = stage.from.words;
        if (stage.name === undefined || word === undefined)
            continue;
        if (seen.has(stage.name))
            yield { span: (0,rule/* wordSpan */.B)(stage.from, word), stage, message: 'Another stage before has the same name.' };
        seen.add(stage.name);
    }
}
function* fixedPlatform({ stages }) {
    for (const stage of stages.all) {
        const platform = stage.from.flags.find(({ name }) => name === 'platform');
        if (platform !== undefined && !platform.value.includes('$'))
            yield {
                span: (0,rule/* wordSpan */.B)(stage.from, platform),
                stage,
                message: 'Whatever platform the image is built for, this stage is of the one that is written here.',
            };
    }
}
function* wholeFilesystem({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions) {
        const { keyword, flags, words } = instruction;
        const [source] = words;
        const from = flags.find(({ name }) => name === 'from');
        const stage = stages.stageOf.get(instruction);
        // On an empty image it is the way to make one layer of many.
        const flattens = stage?.base !== undefined && readImage(stage.base).repository === 'scratch';
        if (keyword !== 'COPY' || from === undefined || source === undefined || flattens)
            continue;
        if (/^\/(?:\*|\.)?$/.test(source.value))
            yield {
                span: instruction.text.span(from.start, source.end),
                stage,
                message: `Everything in \`${from.value}\` is taken over: its tools, caches and whatever credentials the build left there.`,
            };
    }
}
function* maintainer({ dockerfile: { instructions }, stages }) {
    for (const instruction of instructions)
        if (instruction.keyword === 'MAINTAINER')
            yield {
                span: (0,parse/* keywordSpan */.E)(instruction),
                stage: stages.stageOf.get(instruction),
                message: 'MAINTAINER was given up long ago, and tools that read labels do not see it.',
            };
}
const stageRules = [
    {
        id: 'undefined-stage',
        severity: 'medium',
        reason: 'files of an image that anybody may have published under that name go into yours',
        cwe: [1357],
        title: 'Copy from a stage that there is not',
        help: `A name that is no earlier stage is taken for an image, and looked up on Docker Hub. Correct the name, or if an image is meant, write it out with its tag and digest:

    COPY --from=ghcr.io/astral-sh/uv:0.8.3@sha256:<digest> /uv /bin/`,
        bad: [
            'FROM python:3.12 AS build\nFROM python:3.12\nCOPY --from=biuld /a /a\nUSER 1',
            'FROM python:3.12 AS a\nCOPY --from=b /a /a\nFROM python:3.12 AS b\nUSER 1',
            'FROM python:3.12 AS a\nCOPY --from=a /a /a\nUSER 1',
            'FROM python:3.12\nCOPY --from=1 /a /a\nUSER 1',
            'FROM python:3.12\nRUN --mount=type=bind,from=wheels,target=/w pip install /w/a.whl\nUSER 1',
        ],
        good: [
            'FROM python:3.12 AS build\nFROM python:3.12\nCOPY --from=build /a /a\nCOPY --link --from=0 /b /b\nUSER 1',
            'FROM python:3.12\nCOPY --from=alpine:3.20 /a /a\nCOPY --from=ghcr.io/astral-sh/uv /uv /bin/\nUSER 1',
            'ARG SRC\nFROM python:3.12\nCOPY --from=$SRC /a /a\nUSER 1',
        ],
        check: undefinedStage,
    },
    {
        id: 'duplicate-stage',
        severity: 'low',
        reason: 'which of the two is meant depends on where a line stands',
        cwe: [710],
        title: 'Two stages of the same name',
        help: 'Give each stage a name of its own, so that COPY --from, FROM and --target name one stage wherever they stand.',
        bad: ['FROM python:3.12 AS a\nFROM python:3.12 AS A\nUSER 1'],
        good: ['FROM python:3.12 AS a\nFROM python:3.12 AS b\nFROM a\nUSER 1'],
        check: duplicateStage,
    },
    {
        id: 'fixed-platform',
        severity: 'info',
        reason: 'on another platform the build fails, or makes an image that runs in an emulator only',
        cwe: [710],
        title: 'Platform written into FROM',
        help: `Leave the platform to whoever builds (--platform), or take it from the build's own variables:

    FROM --platform=$BUILDPLATFORM golang:1.24 AS build`,
        bad: ['FROM --platform=linux/amd64 python:3.12\nUSER 1'],
        good: ['FROM --platform=$BUILDPLATFORM python:3.12 AS a\nFROM --platform=${TARGETPLATFORM} python:3.12\nUSER 1'],
        check: fixedPlatform,
    },
    {
        id: 'whole-filesystem-copied',
        severity: 'low',
        reason: 'what was in the stage is not known here, and mostly harmless',
        cwe: [538],
        title: 'Whole file system of a stage copied',
        help: `Stages are there so that compilers, caches and credentials stay behind. Copy what the program needs:

    COPY --from=build /opt/venv /opt/venv`,
        bad: ['FROM python:3.12 AS build\nFROM debian:12\nCOPY --from=build / /\nUSER 1'],
        good: [
            'FROM python:3.12 AS build\nFROM debian:12\nCOPY --from=build /opt/venv /opt/venv\nUSER 1',
            'FROM python:3.12 AS build\nFROM scratch\nCOPY --from=build / /\nUSER 1',
        ],
        check: wholeFilesystem,
    },
    {
        id: 'maintainer',
        severity: 'info',
        reason: 'only a wish for whom to ask',
        cwe: [477],
        title: 'MAINTAINER instruction',
        help: `Use a label, which every tool can read:

    LABEL org.opencontainers.image.authors="team@example.com"`,
        bad: ['FROM python:3.12\nMAINTAINER somebody\nUSER 1'],
        good: ['FROM python:3.12\nLABEL org.opencontainers.image.authors="team@example.com"\nUSER 1'],
        check: maintainer,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/system-packages.ts



function* commands({ invocations }) {
    for (const invocation of invocations) {
        const command = packageCommand(invocation);
        if (command !== undefined)
            yield command;
    }
}
function* installs(subject) {
    for (const command of commands(subject))
        if (isInstall(command))
            yield command;
}
const stageOf = ({ stages }, { invocation }) => stages.stageOf.get(invocation.instruction);
function* system_packages_unpinned(subject) {
    for (const install of installs(subject)) {
        const names = install.names.filter(({ value }) => !install.manager.pinned.test(value) && !value.startsWith('$'));
        const [first] = names;
        if (first === undefined)
            continue;
        const more = names.length > 1 ? ` and ${names.length - 1} more` : '';
        yield {
            span: (0,rule/* invocationSpan */.L)(install.invocation, ...names),
            stage: stageOf(subject, install),
            message: `${install.invocation.name} installs whatever version of \`${first.value.slice(0, 80)}\`${more} the distribution has on the day of the build.`,
        };
    }
}
function* recommended(subject) {
    for (const install of installs(subject)) {
        const { manager, invocation } = install;
        if (manager.id !== 'apt')
            continue;
        if (invocation.args.some(({ value }) => /^--no-install-recommends$|Install-Recommends=(?:0|false|no)/i.test(value)))
            continue;
        yield {
            span: (0,rule/* invocationSpan */.L)(invocation, install.commandWord),
            stage: stageOf(subject, install),
            message: 'Packages that are only recommended are installed as well.',
        };
    }
}
/** The options by which a manager asks nobody, where it would ask. */
const quiet = {
    apt: ['-y', '--yes', '--assume-yes', '-qq', '--allow-downgrades'],
    apk: [],
    yum: ['-y', '--assumeyes'],
    dnf: ['-y', '--assumeyes'],
    zypper: ['-y', '--no-confirm', '-n', '--non-interactive'],
};
function* asking(subject) {
    for (const install of installs(subject)) {
        const { manager, invocation } = install;
        if (manager.id === 'apk' || invocation.name === 'microdnf' || isAnswered(invocation, quiet[manager.id]))
            continue;
        yield {
            span: (0,rule/* invocationSpan */.L)(invocation, install.commandWord),
            stage: stageOf(subject, install),
            message: `${invocation.name} asks before it installs, and nobody is there to answer in a build.`,
        };
    }
}
function isAnswered(invocation, options) {
    if ((0,dockerfile_options/* flag */.Jt)(invocation, ...options) !== undefined || invocation.writers.some(({ name }) => name === 'yes'))
        return true;
    const { args } = invocation;
    // `-q=2` and two times -q mean -qq, which takes yes for granted.
    return (args.some(({ value }) => /^-q+=2$|APT::Get::Assume-Yes=|^--quiet=2$/i.test(value)) ||
        args.filter(({ value }) => value === '-q' || value === '--quiet').length > 1);
}
function* forPeople(subject) {
    for (const command of commands(subject))
        if (command.invocation.name === 'apt')
            yield {
                span: (0,rule/* invocationSpan */.L)(command.invocation, command.commandWord),
                stage: stageOf(subject, command),
                message: 'apt is made for people at a terminal: what it prints and takes may change with any version.',
            };
}
const upgrading = {
    apt: /^(?:dist|full)-upgrade$/,
    apk: /^$/,
    yum: /^(?:distro-sync|distribution-synchronization)$/,
    dnf: /^(?:distro-sync|system-upgrade)$/,
    zypper: /^(?:dist-upgrade|dup)$/,
};
function* distributionUpgrade(subject) {
    for (const command of commands(subject))
        if (upgrading[command.manager.id].test(command.command))
            yield {
                span: (0,rule/* invocationSpan */.L)(command.invocation, command.commandWord),
                stage: stageOf(subject, command),
                message: 'The whole distribution is brought to another state than that of the base image.',
            };
}
const systemPackageRules = [
    {
        id: 'unpinned-system-package',
        severity: 'info',
        reason: 'distributions keep only fixes in a release, and old versions vanish from their mirrors',
        cwe: [1357],
        title: 'System package without a version',
        help: `Two builds of the same commit can hold different libraries. Pin the base image by digest first, then what matters:

    RUN apt-get update \\
     && apt-get install -y --no-install-recommends libgomp1=14.2.0-19 \\
     && rm -rf /var/lib/apt/lists/*

Where versions vanish too soon, install from a snapshot of the distribution (snapshot.debian.org).`,
        bad: [
            'FROM debian:12\nRUN apt-get update && apt-get install -y curl git=1:2.39\nUSER 1',
            'FROM alpine:3\nRUN apk add --no-cache -t build gcc\nUSER 1',
            'FROM rockylinux:9\nRUN dnf install -y python3.11\nUSER 1',
            'FROM centos:7\nRUN yum -y install gcc-c++\nUSER 1',
            'FROM opensuse/leap:15.6\nRUN zypper --non-interactive in git\nUSER 1',
        ],
        good: [
            'FROM debian:12\nRUN apt-get -o Dpkg::Use-Pty=0 install -t stable -y curl=7.88.1-10 ./x.deb vim/stable $MORE\nUSER 1',
            'FROM alpine:3\nRUN apk add --no-cache gcc=13.2.1_git20231014-r0 "curl~=8.5"\nUSER 1',
            'FROM rockylinux:9\nRUN dnf install -y python3.11-3.11.9-7.el9 ./x.rpm && dnf clean all\nUSER 1',
            'FROM debian:12\nRUN apt-get update && apt-get remove -y curl\nUSER 1',
        ],
        check: system_packages_unpinned,
    },
    {
        id: 'recommended-packages',
        severity: 'info',
        reason: 'no hole by itself; every package more is one more that can have one',
        cwe: [1104],
        title: 'Recommended packages installed too',
        help: `What nobody asked for has to be patched all the same, and makes the image larger:

    RUN apt-get install -y --no-install-recommends libgomp1`,
        bad: ['FROM debian:12\nRUN apt-get install -y curl=1\nUSER 1'],
        good: [
            'FROM debian:12\nRUN apt-get install -y --no-install-recommends curl=1\nUSER 1',
            'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl=1\nUSER 1',
            'FROM alpine:3\nRUN apk add curl=1\nUSER 1',
        ],
        check: recommended,
    },
    {
        id: 'unanswered-question',
        severity: 'info',
        reason: 'the build stops, or works only on the machine of whoever is asked',
        cwe: [710],
        title: 'Installation that waits for an answer',
        help: `Tell the package manager to go on: -y for apt-get, yum and dnf, --non-interactive for zypper:

    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1`,
        bad: [
            'FROM debian:12\nRUN apt-get install curl=1\nUSER 1',
            'FROM rockylinux:9\nRUN dnf install curl-1\nUSER 1',
            'FROM opensuse/leap:15.6\nRUN zypper install curl=1\nUSER 1',
        ],
        good: [
            'FROM debian:12\nRUN apt-get install -qqy curl=1 && apt-get -q -q install curl=1 && yes | apt-get install curl=1\nUSER 1',
            'FROM rockylinux:9\nRUN dnf -y install curl-1 && microdnf install curl-1\nUSER 1',
            'FROM alpine:3\nRUN apk add curl=1\nUSER 1',
        ],
        check: asking,
    },
    {
        id: 'apt-for-people',
        severity: 'info',
        reason: 'it mostly works, until a version of apt changes what it says',
        cwe: [710],
        title: 'apt in place of apt-get',
        help: `apt itself warns that its command line is not stable. apt-get and apt-cache do the same and stay as they are:

    RUN apt-get update && apt-get install -y --no-install-recommends libgomp1`,
        bad: ['FROM debian:12\nRUN apt install -y curl=1\nUSER 1'],
        good: ['FROM debian:12\nRUN apt-get install -y curl=1 && apt-mark hold curl\nUSER 1'],
        check: forPeople,
    },
    {
        id: 'distribution-upgrade',
        severity: 'low',
        buildStageSeverity: 'info',
        reason: 'the pinned base image no longer says what is in the image',
        cwe: [1357],
        title: 'Distribution upgraded in the build',
        help: `What the base image was tested with is replaced, and packages may be removed to make it fit. Move to a newer base image instead; fixes
within a release come with apt-get upgrade, dnf upgrade or zypper patch.`,
        bad: ['FROM debian:12\nRUN apt-get dist-upgrade -y\nUSER 1', 'FROM opensuse/leap:15.6\nRUN zypper -n dup\nUSER 1'],
        good: ['FROM debian:12\nRUN apt-get upgrade -y\nUSER 1', 'FROM opensuse/leap:15.6\nRUN zypper -n patch\nUSER 1'],
        check: distributionUpgrade,
    },
];

;// CONCATENATED MODULE: ./src/engines/dockerfile/rules/tls.ts


const off = /^(?:0|false|no|off|none)$/i;
const tls_truthy = /^(?!(?:0|false|no|off|)$)/i;
/** Variables that turn certificate checks off, with the values that do so. */
const tls_variables = {
    GIT_SSL_NO_VERIFY: tls_truthy,
    PYTHONHTTPSVERIFY: off,
    NODE_TLS_REJECT_UNAUTHORIZED: off,
    NPM_CONFIG_STRICT_SSL: off,
    YARN_ENABLE_STRICT_SSL: off,
    PIP_TRUSTED_HOST: tls_truthy,
    UV_INSECURE_HOST: tls_truthy,
    CONDA_SSL_VERIFY: off,
    MAMBA_SSL_VERIFY: off,
    GOINSECURE: tls_truthy,
    MLFLOW_TRACKING_INSECURE_TLS: tls_truthy,
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
                hit: { span: (0,rule/* wordSpan */.B)(instruction, pair), stage: stages.stageOf.get(instruction) },
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
    if ((0,dockerfile_options/* pipInstall */.jf)(invocation) !== undefined)
        return value(/^--(?:trusted-host|allow-insecure-host)(?:=|$)/);
    switch (name) {
        case 'curl':
            return localOnly(invocation) ? undefined : (0,dockerfile_options/* flag */.Jt)(invocation, '-k', '--insecure', '--proxy-insecure');
        case 'wget':
            return localOnly(invocation) ? undefined : value(/^--no-check-certificate$/);
        case 'git':
            return value(/^http\.(?:\S+\.)?sslverify=(?:0|false|no|off)$/i) ?? pair(args, /^http\.(?:\S+\.)?sslverify$/i);
        case 'npm':
        case 'yarn':
        case 'pnpm':
            return value(/^(?:--)?strict-ssl=false$/i) ?? pair(args, /^(?:--)?strict-ssl$/i);
        case 'pip':
        case 'pip3':
            return value(/^(?:global|install)\.trusted-host$/);
        case 'conda':
        case 'mamba':
        case 'micromamba':
            return value(/^(?:--insecure|-k)$/) ?? pair(args, /^ssl_verify$/i);
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
function pair(args, key) {
    const at = args.findIndex((arg) => key.test(arg.value));
    return at !== -1 && off.test(args[at + 1]?.value ?? '') ? args[at] : undefined;
}
/** A health check of the container's own server needs no certificate. */
function localOnly(invocation) {
    const addresses = (0,dockerfile_options/* positional */.n8)(invocation).filter(({ value }) => /:\/\/|^localhost/.test(value));
    return addresses.length > 0 && addresses.every(({ value }) => (0,dockerfile_options/* isLoopback */.U9)(value));
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
                span: (0,rule/* invocationSpan */.L)(invocation, word),
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
                span: (0,rule/* invocationSpan */.L)(invocation, word),
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
    const plain = (value) => /^http:\/\//i.test(value) && !(0,dockerfile_options/* isLoopback */.U9)(value);
    for (const { name, value, hit } of assigned(subject))
        if (/^(?:PIP|UV)_(?:EXTRA_|DEFAULT_)?INDEX(?:_URL)?$|^PIP_FIND_LINKS$|^NPM_CONFIG_REGISTRY$/.test(name) &&
            plain(value))
            yield { ...hit, message: `${name} names a package index without TLS.` };
    for (const invocation of subject.invocations) {
        if ((0,dockerfile_options/* pipInstall */.jf)(invocation) === undefined && !['npm', 'yarn', 'pnpm', 'pip', 'pip3'].includes(invocation.name))
            continue;
        const given = (0,dockerfile_options/* options */.fF)(invocation, '--index-url', '--extra-index-url', '--index', '--default-index', '-i', '--find-links', '-f', '--registry').map(({ value, valueWord }) => ({ value, word: valueWord }));
        const settings = invocation.args.flatMap((word, index) => /^(?:registry|global\.(?:extra-)?index-url)$/.test(word.value) && invocation.args[index + 1] !== undefined
            ? [{ value: invocation.args[index + 1]?.value ?? '', word }]
            : []);
        for (const { value, word } of [...given, ...settings])
            if (plain(value))
                yield {
                    span: (0,rule/* invocationSpan */.L)(invocation, word),
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
    const uid = (0,dockerfile_options/* options */.fF)(invocation, '-u', '--uid', '-uid').at(-1)?.value;
    // `adduser -u 0 app` of BusyBox may be followed by a group; useradd and usermod take the name last.
    const values = (0,dockerfile_options/* options */.fF)(invocation, ...accounts_valued(name)).map(({ valueWord }) => valueWord);
    const words = (0,dockerfile_options/* positional */.n8)(invocation).filter((word) => !values.includes(word));
    const account = (name === 'adduser' ? words[0] : words.at(-1))?.value;
    if (account === undefined)
        return;
    if (uid !== undefined)
        accounts.set(account, zero.test(uid));
    else if (name !== 'usermod')
        accounts.set(account, false);
    if (name !== 'usermod')
        return;
    const renamed = (0,dockerfile_options/* options */.fF)(invocation, ...nameOption).at(-1)?.value;
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
/** An image from nothing that starts nothing, as nobody, only carries files (`docker build --output`); nobody runs it. */
function isRun(stage) {
    let root = stage;
    const chain = [stage];
    while (root.parent !== undefined)
        chain.push((root = root.parent));
    if (root.base !== 'scratch')
        return true;
    return chain.some((at) => at.instructions.some(({ keyword }) => ['CMD', 'ENTRYPOINT', 'USER'].includes(keyword)));
}
function* rootUser(subject) {
    const { final } = subject.stages;
    if (final === undefined || !isRun(final))
        return;
    const { instruction, kind, base } = finalUser(final, subject);
    const [word] = instruction.words;
    if (word === undefined)
        return;
    const span = (0,rule/* wordSpan */.B)(instruction, word);
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
            message: `No USER applies to the final stage, so the container starts as the user of ${image}, which is root as far as is known.${base !== undefined && isGpuImage(base) ? ' Run for a GPU, it also has the devices and driver of the host in reach.' : ''}`,
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
            span: (0,rule/* wordSpan */.B)(instruction, word),
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
            'FROM python:3.12\nUSER :0',
            'FROM python:3.12\nUSER 4294967296',
            'FROM scratch\nUSER 00',
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
    ...addressRules,
    ...tlsRules,
    ...services/* serviceRules */.P,
    ...privileges/* privilegeRules */.h,
    ...imageRules,
    ...packageRules,
    ...contextRules,
    ...modelRules,
    ...languagePackageRules,
    ...systemPackageRules,
    ...cacheRules,
    ...stageRules,
    ...fileRules,
    ...commandRules,
];

// EXTERNAL MODULE: ./src/engines/dockerfile/subject.ts
var dockerfile_subject = __webpack_require__(60918);
;// CONCATENATED MODULE: ./src/engines/dockerfile/index.ts










const engineName = 'gatehouse-dockerfile';
/** Larger files are refused. It is over ten times the largest of the real ones looked at (20 KB), and bounds the time to a second or two. */
const maxDockerfileBytes = 256 * 1024;
const tooMuch = 'its variables start one another more often than can be followed';
/** Judges one Dockerfile by its text. Never throws; linear in the text's length. */
function analyseDockerfile(text, context) {
    const dockerfile = (0,parse/* parseDockerfile */.A)(text);
    const budget = { left: dockerfile_subject/* maxFollowed */.V };
    const subject = (0,dockerfile_subject/* readSubject */.$)(text, dockerfile, context, budget);
    const found = rules.flatMap((rule) => (0,located/* distinctPlaces */.jH)(rule.check(subject)).map((hit) => ({ rule, hit })));
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
function toDetection(rule, hit, { stages }, source) {
    const place = source.places.place(hit.span);
    const outside = hit.stage !== undefined && !stages.inFinal.has(hit.stage);
    const lower = outside ? rule.buildStageSeverity : undefined;
    const name = hit.stage?.name;
    const stage = name === undefined ? 'a build stage' : `the build stage \`${(0,lines/* shown */.SP)(name)}\``;
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
        help: { text: (0,paragraphs/* paragraphs */.q)(rule.help) },
        cwe: rule.cwe,
    };
}

// EXTERNAL MODULE: ./src/engines/secrets/index.ts + 5 modules
var engines_secrets = __webpack_require__(25373);
// EXTERNAL MODULE: ./src/engines/image/index.ts + 33 modules
var engines_image = __webpack_require__(8340);
// EXTERNAL MODULE: ./src/engines/image/client.ts
var client = __webpack_require__(67158);
// EXTERNAL MODULE: ./src/engines/image/reference.ts
var reference = __webpack_require__(7812);
// EXTERNAL MODULE: ./src/formats/line-comment.ts
var line_comment = __webpack_require__(15112);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/engines/workload/model.ts
/** A container of which nothing is set. */
function bare(platform, what, span) {
    return {
        platform,
        what,
        span,
        partial: false,
        image: undefined,
        user: undefined,
        nonRoot: undefined,
        privileged: undefined,
        readOnlyRoot: undefined,
        escalation: undefined,
        hostNamespaces: [],
        hostPaths: [],
        hostPorts: [],
        added: [],
        dropped: [],
        unconfined: [],
        seccomp: undefined,
        memoryLimit: undefined,
        env: [],
        started: [],
        token: undefined,
        left: undefined,
    };
}
const capability = (name) => name.toUpperCase().replace(/^CAP_/, '');
/** `yes`, `True` …: what YAML of any version, and the programs that read it, take for true or false. */
function model_boolean(text) {
    if (text === undefined)
        return undefined;
    if (/^(?:true|yes|on|1)$/i.test(text))
        return true;
    return /^(?:false|no|off|0)$/i.test(text) ? false : undefined;
}
/** Whether a text holds what only later gets its value: a variable, an expression, a template. */
const isDynamic = (text) => /\$|\{\{|\{%/.test(text);
const known = (text) => text === undefined || isDynamic(text) ? undefined : text;
const variable = /\$\{\w+:?-([^${}]*)\}/g;
/** `${A:-${B:-x}}` is deeper than anybody writes it. */
const maxNested = 5;
/** A text of Compose with the defaults of its variables put in: `python:${TAG:-3.12}`. */
function model_filled(text) {
    let now = text;
    for (let depth = 0; depth < maxNested && now.includes('${'); depth++)
        now = now.replace(variable, '$1');
    return now;
}
/** A variable's value that stands in the file, be it as a default; `undefined` where whoever starts the container gives it. */
function model_written(text) {
    const value = known(text === undefined ? undefined : model_filled(text));
    // `${KEY:-}` has no value of its own.
    return value === '' && text !== '' ? undefined : value;
}

;// CONCATENATED MODULE: ./src/engines/workload/docker-options.ts


const docker_options_switches = new Set(('--detach --init --interactive --no-healthcheck --oom-kill-disable --privileged --publish-all --quiet --read-only --rm ' +
    '--sig-proxy --tty --disable-content-trust --replace --rmi --no-hosts --tls-verify --use-api-socket --help ' +
    // Those of `docker compose` and its `run`, and of `kubectl run`.
    '--build --no-deps --no-TTY --quiet-pull --remove-orphans --service-ports --use-aliases --compatibility --dry-run ' +
    '--all-resources --verbose --command --leave-stdin-open --stdin --wait').split(' '));
const longNames = {
    v: '--volume',
    u: '--user',
    e: '--env',
    m: '--memory',
    d: '--detach',
    i: '--interactive',
    t: '--tty',
    P: '--publish-all',
    q: '--quiet',
    T: '--no-TTY',
};
/** The options of `docker run` and `podman run`, and what follows them: the image, then its command. */
function readOptions(words) {
    const options = [];
    let at = 0;
    for (; at < words.length; at++) {
        const word = words[at];
        if (word === undefined || !/^-./.test(word.value))
            break;
        if (word.value === '--') {
            at++;
            break;
        }
        const next = words[at + 1];
        const read = word.value.startsWith('--') ? longOption(word, next) : shortOptions(word, next);
        options.push(...read.options);
        if (read.tookNext)
            at++;
    }
    return { options, rest: words.slice(at) };
}
function longOption(word, next) {
    const equals = word.value.indexOf('=');
    if (equals !== -1)
        return {
            options: [{ name: word.value.slice(0, equals), value: word.value.slice(equals + 1), span: word.span }],
            tookNext: false,
        };
    if (docker_options_switches.has(word.value) || next === undefined)
        return { options: [{ name: word.value, value: undefined, span: word.span }], tookNext: false };
    return { options: [{ name: word.value, value: next.value, span: over(word, next) }], tookNext: true };
}
/** `-it`, `-v a:b`, `-eNAME`, `-dv a:b`. */
function shortOptions(word, next) {
    const options = [];
    for (let index = 1; index < word.value.length; index++) {
        const letter = word.value.charAt(index);
        const name = longNames[letter] ?? `-${letter}`;
        if (docker_options_switches.has(name)) {
            options.push({ name, value: undefined, span: word.span });
            continue;
        }
        const attached = word.value.slice(index + 1).replace(/^=/, '');
        if (attached !== '')
            return { options: [...options, { name, value: attached, span: word.span }], tookNext: false };
        const span = next === undefined ? word.span : over(word, next);
        return { options: [...options, { name, value: next?.value, span }], tookNext: next !== undefined };
    }
    return { options, tookNext: false };
}
const over = (first, last) => ({ start: first.span.start, end: last.span.end });
const spaces = {
    '--network': 'network',
    '--net': 'network',
    '--pid': 'pid',
    '--ipc': 'ipc',
    '--uts': 'uts',
    '--userns': 'user',
};
/** What options of `docker run` set. */
function settingsOf(options) {
    const all = (...names) => options.filter(({ name }) => names.includes(name));
    const last = (...names) => {
        const option = all(...names).at(-1);
        return option && { value: known(option.value), span: option.span };
    };
    const on = (name) => {
        const option = all(name).at(-1);
        return option && { value: option.value === undefined || /^(?:1|t|true)$/i.test(option.value), span: option.span };
    };
    const listed = (name) => all(name).flatMap(({ value, span }) => (value ?? '').split(',').map((item) => ({ value: capability(item), span })));
    const security = all('--security-opt').flatMap(({ value, span }) => (value === undefined ? [] : [{ value, span }]));
    return {
        user: last('--user'),
        privileged: on('--privileged'),
        readOnlyRoot: on('--read-only'),
        ...readSecurity(security),
        hostNamespaces: options.flatMap(({ name, value, span }) => Object.hasOwn(spaces, name) && value === 'host' ? [{ value: spaces[name], span }] : []),
        hostPaths: [
            ...all('--volume').flatMap(({ value, span }) => bound(value, span)),
            ...all('--mount').flatMap(({ value, span }) => mounted(value, span)),
            ...all('--device').flatMap(({ value, span }) => hostPath(value?.split(':')[0] ?? '', span)),
            ...all('--device-cgroup-rule').flatMap(({ value, span }) => devicesOf(value ?? '', span)),
            ...all('--use-api-socket').map(({ span }) => ({ value: '/var/run/docker.sock', span })),
        ],
        added: listed('--cap-add'),
        dropped: listed('--cap-drop'),
        memoryLimit: last('--memory'),
        env: all('--env').flatMap(({ value, span }) => (value === undefined ? [] : [docker_options_assigned(value, span)])),
    };
}
/** `no-new-privileges:true`, `seccomp=unconfined`, `label:disable`, in the spelling of options and of Compose. */
function readSecurity(values) {
    const find = (pattern) => values.filter(({ value }) => pattern.test(value));
    const [kept] = find(/^no-new-privileges(?:[:=]true)?$/i);
    const [allowed] = find(/^no-new-privileges[:=]false$/i);
    const off = find(/^(?:(?:seccomp|apparmor|systempaths)[:=]unconfined|label[:=]disable|unmask[:=]all)$/i);
    const [seccomp] = find(/^seccomp[:=]/i);
    return {
        escalation: kept ? { value: false, span: kept.span } : allowed && { value: true, span: allowed.span },
        unconfined: off.map(({ value, span }) => ({ value: value.split(/[:=]/, 1)[0] ?? value, span })),
        seccomp,
    };
}
/** The part of `NAME=value`; without a value it is that of whoever starts the container. */
function docker_options_assigned(text, span) {
    const equals = text.indexOf('=');
    if (equals === -1)
        return { name: text, value: undefined, span, valueSpan: span };
    const value = text.slice(equals + 1);
    return { name: text.slice(0, equals), value: model_written(value), span, valueSpan: span };
}
/** `/host/path:/inside:ro`; a name is a volume, and a relative path lies in the project. */
function bound(value, span) {
    const [source = '', , mode = ''] = value?.includes(':') === true ? value.split(/(?<!^[A-Za-z]):/) : [];
    return hostPath(source, span, mode.split(',').includes('ro'));
}
function mounted(value, span) {
    const fields = (value ?? '').split(',');
    if (!fields.includes('type=bind'))
        return [];
    const source = fields.find((field) => /^(?:src|source)=/.test(field));
    const readOnly = fields.some((field) => /^(?:ro|readonly)(?:=true|=1)?$/.test(field));
    return hostPath(source?.slice(source.indexOf('=') + 1) ?? '', span, readOnly);
}
/** Who is who on the host: no secret, so that only writing would matter. It is mounted to have names for the host's users. */
const names = /^\/etc\/(?:passwd|group)$/;
/** A path of the host outside of the project, in its shortest spelling. */
function hostPath(source, span, readOnly = false) {
    const path = source.replace(/^(?:\$HOME|\$\{HOME\}|\$\{\{\s*env\.HOME\s*\}\})(?=\/|$)/, '~');
    if (!/^(?:\/|~)/.test(path))
        return [];
    const value = shortest(path);
    return readOnly && names.test(value) ? [] : [{ value, span }];
}
/** `a *:* rwm`: which devices a container may make for itself, by kind and number. Those of all numbers have the memory and the disks among them. */
function devicesOf(rule, span) {
    return /^\s*[abc]\s+\*:/.test(rule) ? [{ value: '/dev', span }] : [];
}
/** Without `//`, `.`, `..` and a slash at the end. */
const shortest = (path) => external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '');

;// CONCATENATED MODULE: ./src/engines/workload/rule.ts
/** Trivy's names for a check of Kubernetes, in both spellings. */
const ksv = (...numbers) => numbers.flatMap((number) => [`KSV${String(number).padStart(3, '0')}`, `KSV-${String(number).padStart(4, '0')}`]);
/** The name of a container in the middle of a sentence. */
const rule_named = (what) => what.replace(/^(?:The|A) /, (article) => article.toLowerCase());

// EXTERNAL MODULE: ./src/engines/dockerfile/commands.ts + 2 modules
var dockerfile_commands = __webpack_require__(56786);
;// CONCATENATED MODULE: ./src/engines/workload/script.ts

/** How many characters of scripts that variables hold are read at a time. */
const maxFollowed = 100_000;
/** What a script runs. It is read as a RUN of a Dockerfile would be; `text` is it, or with something before it. */
function invocations(script, text = script.text, added = 0) {
    const located = { text, span: (start, end) => script.span(Math.max(0, start - added), Math.max(0, end - added)) };
    const instruction = {
        keyword: 'RUN',
        text: located,
        start: 0,
        argumentsAt: 0,
        end: text.length,
        flags: [],
        words: [],
        exec: false,
        pairs: [],
        heredocs: [],
        onbuild: false,
    };
    return (0,dockerfile_commands/* readRun */.c)(instruction, 'posix', new Map(), { left: maxFollowed })?.invocations ?? [];
} // prettier-ignore
/** Behind it stand the arguments of a program that the image names. */
const ofImage = 'entrypoint';
/**
 * What a container starts, going by its entrypoint and its command: each a text, read as a shell reads it, or a list of words. `sh -c` and its
 * like are followed; what the image starts where nothing else is said is not known.
 */
function started(entrypoint, command) {
    const pieces = [entrypoint, command].flatMap((value) => (value === undefined ? [] : wordsOf(value)));
    if (pieces.length === 0)
        return [];
    const first = pieces[0]?.text ?? '';
    const at = [];
    let text = entrypoint === undefined && /^['"]?-/.test(first) ? `${ofImage} ` : '';
    for (const piece of pieces) {
        at.push({ start: text.length, piece });
        text += `${piece.text} `;
    }
    const span = (start, end) => {
        const { piece, start: from } = at.findLast((each) => each.start <= start) ?? { piece: pieces[0], start: 0 };
        return piece?.span(Math.max(0, start - from), Math.max(0, Math.min(end - from, piece.text.length))) ?? { start: 0, end: 0 };
    };
    (command ?? entrypoint)?.spend(text.length);
    return invocations({ text, span });
} // prettier-ignore
/** A text as it is; each word of a list in quotes, so that a shell takes it for one. */
function wordsOf(value) {
    if (value.located !== undefined)
        return [value.located];
    return value.items().flatMap((item) => {
        const { text, span } = item;
        return text === undefined ? [] : [{ text: `'${text.replaceAll("'", `'\\''`)}'`, span: () => span }];
    });
}

;// CONCATENATED MODULE: ./src/engines/workload/compose.ts




/** What a Compose file may have beside extensions (`x-…`): Compose refuses any other key. */
const sections = new Set('name version services networks volumes configs secrets include models'.split(' '));
/**
 * Whether a document is a Compose file: services of which one at least says what it is made from, or changes how it is run, and,
 * unless its name says so (`isNamed`), nothing that Compose doesn't know beside them.
 */
function isCompose(document, isNamed) {
    return (servicesOf(document).some(({ value }) => isService(value)) &&
        (isNamed || document.entries().every(({ key }) => sections.has(key) || key.startsWith('x-'))));
}
function servicesOf(document) {
    return document.at('services')?.entries() ?? [];
}
/** What other documents with `services` don't set: a file with these alone is put over another one. */
const compose_overridden = 'privileged cap_add cap_drop security_opt network_mode pid ipc uts userns_mode read_only volumes devices use_api_socket'.split(' ');
const isService = (service) => service.at('image')?.text !== undefined ||
    ['build', 'extends', ...compose_overridden].some((key) => service.at(key) !== undefined);
function composeContainers(document) {
    const services = servicesOf(document).filter(({ value }) => isService(value));
    const byName = new Map(services.map((service) => [service.key, service]));
    const binds = bindsIn(document);
    return services.flatMap((service) => {
        const { value } = service;
        const container = readExtended(service, byName, maxExtended);
        const named = compose_namesIn(value).flatMap((name) => binds.get(name) ?? []);
        const hostPaths = [...container.hostPaths, ...named, ...filesOf(value, document)];
        return [{ ...container, hostPaths }, ...besides(container.what, value)];
    });
}
/** The files of the host that a service gets as its `configs` and `secrets`. */
function filesOf(service, document) {
    return ['configs', 'secrets'].flatMap((section) => (service.at(section)?.items() ?? []).flatMap((item) => {
        const file = document.at(section, item.text ?? item.at('source')?.text ?? '')?.entry('file');
        return file === undefined ? [] : hostPath(textIn(file.value) ?? '', file.span, true);
    }));
}
/** What runs with rights of its own beside a service: its hooks, and the steps of its build. */
function besides(what, service) {
    const of = rule_named(what);
    const partly = (what, span) => ({ ...bare('compose', what, span), partial: true });
    const hooks = ['post_start', 'pre_stop'].flatMap((key) => (service.at(key)?.items() ?? []).map((hook) => ({
        ...partly(`A hook (\`${key}\`) of ${of}`, hook.span),
        ...rightsOf(hook),
        env: environment(hook.at('environment')),
    })));
    const build = service.entry('build');
    if (build?.value.isMap !== true)
        return hooks;
    const entitled = (right) => build.value.at('entitlements')?.items().find((item) => item.text === right)?.span; // prettier-ignore
    const insecure = entitled('security.insecure');
    // `network: host` alone is how builds reach a proxy.
    const shared = entitled('network.host');
    const { privileged } = rightsOf(build.value);
    return [
        ...hooks,
        {
            ...partly(`The build of ${of}`, build.span),
            privileged: privileged?.value !== true && insecure !== undefined ? { value: true, span: insecure } : privileged,
            hostNamespaces: shared === undefined ? [] : [{ value: 'network', span: shared }],
        },
    ];
}
/** `user` and `privileged`, of a service or one of its hooks; a build has the second. */
function rightsOf(map) {
    const user = map.entry('user');
    const privileged = map.entry('privileged');
    return {
        user: user && { value: known(textIn(user.value)), span: user.span },
        privileged: privileged && { value: model_boolean(textIn(privileged.value)), span: privileged.span },
    };
}
/** Named volumes that are a folder of the host, as the local driver mounts it. */
function bindsIn(document) {
    const volumes = document.at('volumes')?.entries() ?? [];
    return new Map(volumes.flatMap(({ key, value }) => {
        const options = value.at('driver_opts');
        const device = options?.entry('device');
        const isBind = options?.at('o')?.text?.split(',').includes('bind') === true;
        return device === undefined || !isBind ? [] : [[key, hostPath(textIn(device.value) ?? '', device.span)]];
    }));
}
/** What a service calls its volumes. */
const compose_namesIn = (service) => (service.at('volumes')?.items() ?? []).map((volume) => volume.at('source')?.text ?? volume.text?.split(':')[0] ?? '');
/** A service that extends one that extends one …: longer chains, and circles, are not followed. */
const maxExtended = 10;
/** The service with what the one that it extends sets and it doesn't; one of another file is not followed. */
function readExtended({ key, span, value }, services, left) {
    const container = readService(key, span, value);
    const extended = value.at('extends');
    if (extended === undefined)
        return container;
    const name = extended.text ?? (extended.at('file') === undefined ? extended.at('service')?.text : undefined);
    const from = services.get(name ?? '');
    if (from === undefined || left === 0)
        return { ...container, partial: true };
    return compose_over(container, readExtended(from, services, left - 1));
}
/** Single settings of the first count; lists are put together, as Compose does. */
function compose_over(own, base) {
    return {
        ...base,
        ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
        partial: base.partial,
        hostNamespaces: [...own.hostNamespaces, ...base.hostNamespaces],
        hostPaths: [...own.hostPaths, ...base.hostPaths],
        added: [...own.added, ...base.added],
        dropped: [...own.dropped, ...base.dropped],
        unconfined: [...own.unconfined, ...base.unconfined],
        env: [...own.env, ...base.env.filter(({ name }) => own.env.every((each) => each.name !== name))],
        started: own.started.length > 0 ? own.started : base.started,
        left: own.left,
    };
}
function readService(name, span, service) {
    const texts = (key) => (service.at(key)?.items() ?? []).flatMap((item) => item.text === undefined ? [] : [{ value: model_filled(item.text), span: item.span }]);
    const text = (entry) => entry && { value: known(textIn(entry.value)), span: entry.span };
    const on = (key) => {
        const entry = service.entry(key);
        return entry && { value: model_boolean(textIn(entry.value)), span: entry.span };
    };
    const capabilities = (key) => texts(key).map((item) => ({ value: capability(item.value), span: item.span }));
    return {
        ...bare('compose', `The service \`${name.slice(0, 80)}\``, span),
        partial: service.at('image') === undefined && service.at('build') === undefined,
        // Beside `build`, the image is a name for what is built.
        image: service.at('build') === undefined ? text(service.entry('image')) : undefined,
        ...rightsOf(service),
        readOnlyRoot: on('read_only'),
        ...readSecurity(texts('security_opt')),
        hostNamespaces: compose_spaces.flatMap(([key, space]) => {
            const entry = service.entry(key);
            return entry !== undefined && textIn(entry.value) === 'host' ? [{ value: space, span: entry.span }] : [];
        }),
        hostPaths: [
            ...(service.at('volumes')?.items() ?? []).flatMap(hostPathsOf),
            ...texts('devices').flatMap(({ value, span }) => hostPath(value.split(':')[0] ?? '', span)),
            ...texts('device_cgroup_rules').flatMap(({ value, span }) => devicesOf(value, span)),
            ...(on('use_api_socket')?.value === true ? hostPath('/var/run/docker.sock', service.entry('use_api_socket')?.span ?? span) : []),
        ],
        added: capabilities('cap_add'),
        dropped: capabilities('cap_drop'),
        memoryLimit: text(service.entry('mem_limit') ?? service.at('deploy', 'resources', 'limits')?.entry('memory')),
        env: environment(service.at('environment')),
        started: started(service.at('entrypoint'), service.at('command')),
        left: restarting(service),
    };
} // prettier-ignore
const textIn = (value) => (value.text === undefined ? undefined : model_filled(value.text));
const compose_spaces = [
    ['network_mode', 'network'],
    ['pid', 'pid'],
    ['ipc', 'ipc'],
    ['uts', 'uts'],
    ['userns_mode', 'user'],
];
function hostPathsOf(volume) {
    if (!volume.isMap)
        return bound(textIn(volume), volume.span);
    const source = volume.entry('source');
    if (volume.at('type')?.text !== 'bind' || source === undefined)
        return [];
    return hostPath(textIn(source.value) ?? '', source.span, model_boolean(volume.at('read_only')?.text) === true);
}
/** A map of names and values, or a list of `NAME=value`. */
function environment(env) {
    const pairs = (env?.entries() ?? []).map(({ key, span, value }) => ({
        name: key,
        value: model_written(value.text),
        span,
        valueSpan: value.span,
    }));
    const items = (env?.items() ?? []).flatMap((item) => item.text === undefined ? [] : [docker_options_assigned(item.text, item.span)]);
    return [...pairs, ...items];
}
/** A service that has a GPU and offers no port is a training run, which nothing should start again when it is done. */
function restarting(service) {
    const restart = service.entry('restart');
    if (restart === undefined || !/^(?:always|unless-stopped)$/.test(restart.value.text ?? ''))
        return undefined;
    const devices = service.at('deploy', 'resources', 'reservations', 'devices');
    const gpu = devices !== undefined || service.at('gpus') !== undefined || service.at('runtime')?.text === 'nvidia';
    const serves = service.at('ports') !== undefined || service.at('expose') !== undefined;
    return gpu && !serves
        ? { value: 'it is started again when it has finished; leave `restart` out, or set it to `on-failure`', span: restart.span }
        : undefined;
} // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/workload/ecs.ts



/** The task definitions of Amazon ECS in a document: one as it is registered or described, or the resources of a CloudFormation template. */
function tasksIn(document) {
    const described = document.at('taskDefinition') ?? document;
    if (definitionsOf(described).length > 0)
        return [described];
    return (document.at('Resources')?.entries() ?? []).flatMap(({ value }) => value.at('Type')?.text === 'AWS::ECS::TaskDefinition' ? (value.at('Properties') ?? []) : []);
}
const definitionsOf = (task) => items(task, 'containerDefinitions').filter((definition) => field(definition, 'image') !== undefined);
/** CloudFormation begins the same names with a capital. */
const field = (map, name) => map?.entry(name) ?? map?.entry(name.charAt(0).toUpperCase() + name.slice(1));
const at = (map, ...names) => names.reduce((value, name) => field(value, name)?.value, map);
const items = (map, ...names) => at(map, ...names)?.items() ?? [];
/** What CloudFormation puts together is not known here. */
const ecs_textIn = (value) => value?.isTagged === true ? undefined : known(value?.text);
const setting = (entry) => entry && { value: ecs_textIn(entry.value), span: entry.span };
const onOff = (entry) => entry && { value: model_boolean(ecs_textIn(entry.value)), span: entry.span };
function taskContainers(task) {
    const family = ecs_textIn(at(task, 'family'))?.slice(0, 80);
    const of = `the task${family === undefined ? '' : ` \`${family}\``}`;
    const folders = new Map(items(task, 'volumes').map((volume) => [
        at(volume, 'name')?.text,
        pathIn(field(at(volume, 'host'), 'sourcePath')),
    ]));
    const hostNamespaces = ecs_spaces.flatMap(([key, space]) => {
        const entry = field(task, key);
        return entry?.value.text === 'host' ? [{ value: space, span: entry.span }] : [];
    });
    return definitionsOf(task).map((definition) => {
        const name = ecs_textIn(at(definition, 'name'))?.slice(0, 80);
        const image = field(definition, 'image');
        const linux = at(definition, 'linuxParameters');
        const mounted = items(definition, 'mountPoints').flatMap((mount) => folders.get(at(mount, 'sourceVolume')?.text) ?? []);
        const listed = (kind) => placed(items(linux, 'capabilities', kind), capability);
        return {
            ...bare('ecs', `${name === undefined ? 'A container' : `The container \`${name}\``} of ${of}`, field(definition, 'name')?.span ?? image?.span ?? definition.span),
            image: setting(image),
            user: setting(field(definition, 'user')),
            privileged: onOff(field(definition, 'privileged')),
            readOnlyRoot: onOff(field(definition, 'readonlyRootFilesystem')),
            ...readSecurity(placed(items(definition, 'dockerSecurityOptions'), (text) => text)),
            hostNamespaces,
            hostPaths: [
                ...mounted,
                ...items(linux, 'devices').flatMap((device) => pathIn(field(device, 'hostPath'))),
            ],
            added: listed('add'),
            dropped: listed('drop'),
            memoryLimit: setting(field(definition, 'memory') ?? field(task, 'memory')),
            env: [...ecs_variables(definition, 'environment'), ...ecs_variables(definition, 'secrets')],
            started: started(at(definition, 'entryPoint'), at(definition, 'command')),
        };
    });
} // prettier-ignore
const ecs_spaces = [
    ['networkMode', 'network'],
    ['pidMode', 'pid'],
    ['ipcMode', 'ipc'],
];
const pathIn = (entry) => entry === undefined ? [] : hostPath(ecs_textIn(entry.value) ?? '', entry.span);
function placed(values, read) {
    return values.flatMap((value) => {
        const text = ecs_textIn(value);
        return text === undefined ? [] : [{ value: read(text), span: value.span }];
    });
}
/** `environment` has a value, `secrets` where one is kept. */
function ecs_variables(definition, key) {
    return items(definition, key).flatMap((item) => {
        const name = field(item, 'name');
        const text = name?.value.text;
        if (name === undefined || text === undefined)
            return [];
        const value = field(item, 'value');
        return [{ name: text, value: ecs_textIn(value?.value), span: name.span, valueSpan: value?.value.span ?? name.span }];
    });
}

;// CONCATENATED MODULE: ./src/engines/workload/kubernetes.ts



/** Lists of containers that pods, and what Argo and KServe make pods from, have. */
const lists = new Set(['containers', 'initContainers', 'ephemeralContainers', 'sidecars']);
/** Single containers of Argo's templates, and KServe's predictors by framework. */
const argoContainers = ['container', 'script'];
const frameworks = 'model sklearn xgboost lightgbm pytorch tensorflow triton onnx pmml paddle huggingface mlserver'.split(' ');
/** Deeper than any object of Kubernetes. */
const maxDepth = 40;
function isKubernetes(document) {
    return document.at('kind')?.text !== undefined && document.at('apiVersion')?.text !== undefined;
}
/** The containers of every pod in an object of Kubernetes, whatever kind of object it is. */
function kubernetesContainers(document) {
    const found = [];
    const seen = new Set();
    const walk = (value, root, above, depth) => {
        // What an alias repeats is judged once.
        if (depth > maxDepth || seen.has(value.node))
            return;
        seen.add(value.node);
        if (value.isMap) {
            const here = isKubernetes(value) ? rootOf(value) : root;
            const entries = value.entries();
            const pods = podsOf(value, here, above);
            for (const entry of entries)
                found.push(...containersIn(entry, here, pods, above[0]?.at('metadata', 'annotations')));
            if (here.kind === 'PersistentVolume' && value.at('hostPath') !== undefined)
                found.push(claimant(value, here));
            for (const entry of entries)
                if (entry.key !== 'status')
                    walk(entry.value, here, [value, ...above].slice(0, 4), depth + 1);
        }
        for (const item of value.items())
            walk(item, root, above, depth + 1);
    };
    walk(document, rootOf(document), [], 0);
    return found;
} // prettier-ignore
/** The maps that hold the settings of the pod of containers in `value`; what stands in the first counts first. */
function podsOf(value, { kind }, above) {
    // Argo's templates take what they don't set from the workflow's spec, Spark's driver and executor from the application's.
    const inherits = /Workflow(?:Template)?$/.test(kind) || kind.endsWith('SparkApplication');
    return inherits ? [value, ...above] : [value];
}
/** Whoever claims a persistent volume gets what it leads to; of the pod nothing else is known. */
function claimant(spec, root) {
    const what = `A pod with ${nameOf(root)}`;
    return { ...bare('kubernetes', what, firstLine(spec)), partial: true, hostPaths: hostPathIn(spec) };
}
function containersIn({ key, span, value }, root, pods, annotations) {
    if (lists.has(key))
        return value
            .items()
            .flatMap((item) => (isContainer(item) ? [readContainer(item, undefined, root, pods, annotations)] : []));
    if (key === 'steps' && /^(?:Cluster)?Task(?:Run)?$|^Pipeline(?:Run)?$/.test(root.kind))
        return value
            .items()
            .flatMap((item) => (item.at('image') === undefined ? [] : [readContainer(item, undefined, root, pods)]));
    if (!value.isMap)
        return [];
    // What else its pods are made of, the training runtime says that it names.
    if (key === 'trainer' && root.kind === 'TrainJob')
        return [{ ...readContainer(value, span, root, pods), partial: true }];
    if (argoContainers.includes(key) && /Workflow(?:Template)?$/.test(root.kind) && value.at('image') !== undefined)
        return [readContainer(value, span, root, pods)];
    if (root.kind === 'InferenceService' && frameworks.includes(key))
        return [readContainer(value, span, root, pods)];
    if (root.kind.endsWith('SparkApplication') && (key === 'driver' || key === 'executor'))
        return [readContainer(value, span, root, [value, ...pods])];
    return [];
}
const isContainer = (item) => item.isMap && (item.at('image')?.text !== undefined || item.at('name')?.text !== undefined);
const nameOf = ({ kind, name }) => `${kind}${name === undefined ? '' : ` \`${name.slice(0, 80)}\``}`;
function readContainer(container, key, root, pods, annotations) {
    const name = container.entry('name');
    const own = container.entry('image') ?? pods.map((pod) => pod.entry('image')).find((image) => image !== undefined);
    const span = name?.span ?? own?.span ?? key ?? firstLine(container);
    const object = nameOf(root);
    const label = known(name?.value.text)?.slice(0, 80);
    const security = container.at('securityContext');
    const podSecurity = pods.map((pod) => pod.at('securityContext') ?? pod.at('podSecurityContext'));
    const inherited = (read) => [security, ...podSecurity].flatMap((context) => (context && read(context)) ?? [])[0];
    const inPod = (name) => pods.flatMap((pod) => pod.entry(name) ?? [])[0];
    const seccomp = inherited((context) => context.at('seccompProfile')?.entry('type'));
    const appArmor = inherited((context) => context.at('appArmorProfile')?.entry('type'));
    const procMount = security?.entry('procMount');
    const selinux = inherited((context) => context.at('seLinuxOptions')?.entry('type'));
    const annotated = annotations?.entry(`container.apparmor.security.beta.kubernetes.io/${name?.value.text ?? ''}`);
    const privileged = booleanOf(security?.entry('privileged'));
    const hostProcess = booleanOf(inherited((context) => context.at('windowsOptions')?.entry('hostProcess')));
    const capabilities = security?.at('capabilities');
    return {
        ...bare('kubernetes', label === undefined ? `A container of ${object}` : `The container \`${label}\` of ${object}`, span),
        // Without an image it is laid over a container of the same name, or fills in one that the cluster has.
        partial: own === undefined,
        image: textOf(own),
        user: kubernetes_numbered(textOf(inherited((context) => context.entry('runAsUser')))),
        nonRoot: booleanOf(inherited((context) => context.entry('runAsNonRoot'))),
        privileged: hostProcess?.value === true ? hostProcess : privileged,
        readOnlyRoot: booleanOf(security?.entry('readOnlyRootFilesystem')),
        escalation: booleanOf(security?.entry('allowPrivilegeEscalation')),
        hostNamespaces: hostSpaces.flatMap(([field, space]) => {
            const entry = inPod(field);
            return entry !== undefined && model_boolean(entry.value.text) === true ? [{ value: space, span: entry.span }] : [];
        }),
        hostPaths: pods.flatMap((pod) => (pod.at('volumes')?.items() ?? []).flatMap(hostPathIn)),
        hostPorts: (container.at('ports')?.items() ?? []).flatMap((port) => {
            const entry = port.entry('hostPort');
            return entry === undefined || entry.value.text === '0' ? [] : [{ value: known(entry.value.text), span: entry.span }];
        }),
        added: listed(capabilities?.at('add')),
        dropped: listed(capabilities?.at('drop')),
        unconfined: [
            ...(seccomp?.value.text === 'Unconfined' ? [{ value: 'seccomp', span: seccomp.span }] : []),
            ...(appArmor?.value.text === 'Unconfined' ? [{ value: 'apparmor', span: appArmor.span }] : []),
            ...(annotated?.value.text === 'unconfined' ? [{ value: 'apparmor', span: annotated.span }] : []),
            ...(/^(?:spc_t|unconfined_t)$/.test(selinux?.value.text ?? '') && selinux ? [{ value: 'label', span: selinux.span }] : []),
            ...(procMount?.value.text === 'Unmasked' ? [{ value: 'systempaths', span: procMount.span }] : []),
        ],
        seccomp: textOf(seccomp),
        memoryLimit: textOf(container.at('resources', 'limits')?.entry('memory') ??
            (root.kind.endsWith('SparkApplication') ? container.entry('memory') : undefined)),
        env: kubernetes_variables(container.at('env')),
        started: started(container.at('command'), container.at('args')),
        token: booleanOf(inPod('automountServiceAccountToken')),
        left: root.left,
    };
} // prettier-ignore
const hostSpaces = [
    ['hostNetwork', 'network'],
    ['hostPID', 'pid'],
    ['hostIPC', 'ipc'],
];
/** A number as YAML may write it, in decimal: `0x0` is root too. */
function kubernetes_numbered(user) {
    const number = user?.value === undefined || user.value.trim() === '' ? Number.NaN : Number(user.value);
    return user && !Number.isNaN(number) ? { ...user, value: String(number) } : user;
}
function hostPathIn(volume) {
    const path = volume.at('hostPath')?.entry('path');
    const text = known(path?.value.text);
    return path === undefined ? [] : [{ value: text && shortest(text), span: path.span }];
}
function listed(list) {
    return (list?.items() ?? []).flatMap((item) => {
        const { text } = item;
        return text === undefined ? [] : [{ value: capability(text), span: item.span }];
    });
}
/** `env` as pods have it: a list of names with a value, or with where it comes from. */
function kubernetes_variables(list) {
    return (list?.items() ?? []).flatMap((item) => {
        const name = item.entry('name');
        const value = item.entry('value');
        const text = name?.value.text;
        if (name === undefined || text === undefined)
            return [];
        return [{ name: text, value: known(value?.value.text), span: name.span, valueSpan: value?.value.span ?? name.span }];
    });
} // prettier-ignore
function textOf(entry) {
    return entry && { value: known(entry.value.text), span: entry.span };
}
function booleanOf(entry) {
    return entry && { value: model_boolean(entry.value.text), span: entry.span };
}
function firstLine(value) {
    return value.entries()[0]?.span ?? value.span;
}
/** Kinds whose objects stay when their work is done, and the settings that clear them away; one of each list is enough. */
const cleared = [
    [/^Job$/, [['ttlSecondsAfterFinished']]],
    [/^(?:PyTorch|TF|MPI|XGBoost|Paddle|JAX|MX)Job$/, [['runPolicy', 'ttlSecondsAfterFinished'], ['runPolicy', 'cleanPodPolicy']]],
    [/^RayJob$/, [['shutdownAfterJobFinishes']]],
    [/^Workflow$/, [['ttlStrategy'], ['ttlSecondsAfterFinished'], ['podGC'], ['workflowTemplateRef']]],
    [/^SparkApplication$/, [['timeToLiveSeconds']]],
]; // prettier-ignore
function rootOf(document) {
    const kind = document.entry('kind');
    const text = kind?.value.text?.slice(0, 80) ?? 'object';
    const metadata = document.at('metadata');
    const name = known(metadata?.at('name')?.text ?? metadata?.at('generateName')?.text);
    const settings = cleared.find(([kinds]) => kinds.test(text))?.[1] ?? [];
    const stays = settings.every((path) => {
        const value = document.at('spec', ...path);
        return value === undefined || model_boolean(value.text) === false || value.text === 'None';
    });
    const [first] = settings;
    const left = stays && kind && first && { value: `set \`spec.${first.join('.')}\` to clear it away`, span: kind.span };
    return { kind: text, name, left: left === false ? undefined : left };
}

;// CONCATENATED MODULE: ./src/engines/workload/pipeline.ts


/** The executors of a compiled Kubeflow pipeline (v2), by name; `undefined` for another document. */
function executorsOf(document) {
    const spec = document.at('deploymentSpec') ?? document.at('pipelineSpec', 'deploymentSpec');
    return spec?.at('executors');
}
/** What Kubeflow Pipelines runs: the executors of a pipeline, with what the second document (`platforms`) says of them. */
function pipelineContainers(documents) {
    const platforms = documents.flatMap((document) => document.at('platforms', 'kubernetes', 'deploymentSpec', 'executors') ?? []);
    return documents.flatMap((document) => (executorsOf(document)?.entries() ?? []).flatMap(({ key, span, value }) => {
        const container = value.at('container');
        const image = container?.entry('image');
        if (container === undefined || image === undefined)
            return [];
        const extras = platforms.flatMap((platform) => platform.at(key) ?? []);
        const security = extras.flatMap((extra) => extra.at('securityContext') ?? [])[0];
        return [
            {
                ...bare('pipeline', `The executor \`${key.slice(0, 80)}\` of the pipeline`, span),
                image: textOf(image),
                memoryLimit: textOf(limitOf(container)),
                user: textOf(security?.entry('runAsUser')),
                privileged: booleanOf(security?.entry('privileged')),
                escalation: booleanOf(security?.entry('allowPrivilegeEscalation')),
                env: [...kubernetes_variables(container.at('env')), ...extras.flatMap(secretVariables)],
            },
        ];
    }));
}
function limitOf(container) {
    const resources = container.at('resources');
    return resources?.entry('memoryLimit') ?? resources?.entry('resourceMemoryLimit');
}
/** `secretAsEnv`: which keys of a secret become which variables. */
function secretVariables(extra) {
    return (extra.at('secretAsEnv')?.items() ?? []).flatMap((secret) => (secret.at('keyToEnv')?.items() ?? []).flatMap((pair) => {
        const name = pair.entry('envVar');
        const text = name?.value.text;
        if (name === undefined || text === undefined)
            return [];
        return [{ name: text, value: undefined, span: name.span, valueSpan: name.span }];
    }));
}

;// CONCATENATED MODULE: ./src/engines/workload/clients.ts


const engines = new Set(['docker', 'podman', 'nerdctl']);
const composers = new Set(['docker-compose', 'podman-compose']);
/** The containers that a command line starts, or starts something in: with Docker, Podman, Compose or kubectl. */
function startedBy(of, { name, program, args, source }) {
    const isCompose = composers.has(name);
    const isCluster = name === 'kubectl' || name === 'oc';
    if (!isCompose && !isCluster && !engines.has(name))
        return [];
    const start = source.span(program.start, program.end).start;
    const words = args.map((word) => ({ value: word.value, span: source.span(word.start, word.end) }));
    const [first, ...behind] = readOptions(words).rest;
    if (first === undefined)
        return [];
    const command = (verb, after, group = '') => ({
        name: `${name}${group} ${verb?.value ?? ''}`,
        span: { start, end: verb?.span.end ?? start },
        after,
        of,
    });
    if (isCluster)
        return first.value === 'run' ? inCluster(command(first, behind)) : [];
    if (isCompose)
        return inService(first.value, command(first, behind));
    if (first.value === 'compose') {
        const [verb, ...after] = readOptions(behind).rest;
        return verb === undefined ? [] : inService(verb.value, command(verb, after, ' compose'));
    }
    const [verb, ...after] = first.value === 'container' ? behind : [first, ...behind];
    if (verb?.value === 'run' || verb?.value === 'create')
        return newContainer(command(verb, after));
    return verb?.value === 'exec' ? running(command(verb, after)) : [];
}
/** `docker run`, `podman container create`, `docker --context x run`. */
function newContainer({ name, span, after, of }) {
    const { options, rest } = readOptions(after);
    const [image] = rest;
    if (image === undefined)
        return [];
    const removed = options.some(({ name, value }) => name === '--rm' && value !== 'false');
    return [
        {
            ...bare('docker', `\`${name}\` ${of}`, span),
            ...settingsOf(options),
            image: { value: known(image.value), span: image.span },
            left: removed ? undefined : { value: 'with `--rm` it is removed when it ends', span },
        },
    ];
}
/** `docker compose run` adds to what the file says of the service; `up` and others take it as it is. */
function inService(verb, command) {
    if (verb === 'exec')
        return running(command);
    return verb === 'run' ? [partly(command, readOptions(command.after).options)] : [];
}
/** A program in a container that runs already: what it gets beyond that. Who it runs as is no more than the container allows. */
function running(command) {
    const { privileged, env } = settingsOf(readOptions(command.after).options);
    return [{ ...partly(command, []), privileged, env: env ?? [] }];
}
/** `kubectl run NAME --image=… --privileged -- COMMAND`: options stand before and behind the name. */
function inCluster(command) {
    const end = command.after.findIndex(({ value }) => value === '--');
    const options = [];
    for (let words = end === -1 ? command.after : command.after.slice(0, end); words.length > 0;) {
        const read = readOptions(words);
        options.push(...read.options);
        words = read.rest.slice(1);
    }
    const image = options.find(({ name }) => name === '--image');
    if (image === undefined)
        return [];
    const { privileged, env } = settingsOf(options);
    return [
        { ...partly(command, []), image: { value: known(image.value), span: image.span }, privileged, env: env ?? [] },
    ];
}
/** What the rest of is said elsewhere. */
function partly({ name, span, of }, options) {
    return { ...bare('docker', `\`${name}\` ${of}`, span), ...settingsOf(options), partial: true };
}

;// CONCATENATED MODULE: ./src/engines/workload/workflow.ts






/** Whether a document is a workflow of GitHub Actions. */
function isWorkflow(document) {
    return document.at('jobs')?.isMap === true && document.entries().some(({ key }) => key === 'on' || key === 'true');
}
/** What a workflow runs in containers: its jobs, their services, its steps of `docker://`, and every `docker run` of a script. */
function workflowContainers(document) {
    return (document.at('jobs')?.entries() ?? []).flatMap(({ key, value: job }) => {
        const name = key.slice(0, 80);
        const container = job.entry('container');
        return [
            ...(container === undefined ? [] : jobContainer(`The container of job \`${name}\``, container)),
            ...(job.at('services')?.entries() ?? []).flatMap((service) => jobContainer(`The service \`${service.key.slice(0, 80)}\` of job \`${name}\``, service)),
            ...(job.at('steps')?.items() ?? []).flatMap((step) => stepContainers(`of job \`${name}\``, step)),
        ];
    });
}
/** Whether a document is an action of GitHub's that runs steps, or a container. */
const isAction = (document) => document.at('runs', 'using')?.text !== undefined;
/** What an action runs in containers: its steps, or its image. */
function actionContainers(document) {
    const image = document.at('runs')?.entry('image');
    return [
        ...(document.at('runs', 'steps')?.items() ?? []).flatMap((step) => stepContainers('of the action', step)),
        ...(image === undefined ? [] : ofClient('The container of the action', image)),
    ];
}
/** `docker://…`, in a step or an action. */
function ofClient(what, { value, span }) {
    const image = /^docker:\/\/(.+)$/.exec(value.text ?? '')?.[1];
    return image === undefined ? [] : [{ ...bare('job', what, span), image: { value: known(image), span } }];
}
/** What the action hands to `docker run`: an image, and options as they are written on a command line. */
function ofRunAction(what, entry) {
    const image = entry?.value.entry('image');
    if (entry === undefined || image === undefined)
        return [];
    return [{ ...bare('job', what, entry.span), ...optionsIn(entry.value), image: textOf(image) }];
}
function optionsIn(value) {
    const located = value.entry('options')?.value.located;
    return located === undefined ? {} : settingsOf(readOptions(optionWords(located)).options);
}
function jobContainer(what, entry) {
    const { span, value } = entry;
    if (!value.isMap)
        return value.text === undefined ? [] : [{ ...bare('job', what, span), image: textOf(entry) }];
    const image = value.entry('image');
    if (image === undefined)
        return [];
    const settings = optionsIn(value);
    const volumes = (value.at('volumes')?.items() ?? []).flatMap((item) => bound(item.text, item.span));
    return [
        {
            ...bare('job', what, span),
            ...settings,
            image: textOf(image),
            hostPaths: [...(settings.hostPaths ?? []), ...volumes],
            env: [...(settings.env ?? []), ...environment(value.at('env'))],
        },
    ];
}
/** Options are split at white space, lines too, with quotes as a shell has them. */
function optionWords(options) {
    const words = invocations(options, `docker ${options.text.replace(/[\r\n]/g, ' ')}`, 'docker '.length)[0]?.args ?? [];
    return words.map((word) => ({
        value: word.value,
        span: options.span(word.start - 'docker '.length, word.end - 'docker '.length),
    }));
}
function stepContainers(of, step) {
    const uses = step.entry('uses');
    const script = step.at('run')?.located;
    const shell = step.at('shell')?.text ?? 'bash';
    return [
        ...(uses === undefined ? [] : ofClient(`A step ${of}`, uses)),
        ...((uses?.value.text ?? '').startsWith('addnab/docker-run-action@')
            ? ofRunAction(`A step ${of}`, step.entry('with'))
            : []),
        ...(script === undefined || !/^(?:bash|sh)\b/.test(shell)
            ? []
            : invocations(script).flatMap((invocation) => startedBy(of, invocation))),
    ];
}

;// CONCATENATED MODULE: ./src/engines/workload/recognise.ts





/** `docker-compose.yml`, `compose.override.yaml`, `gpu-compose.yml`. */
const isComposeName = (path) => /(?:^|[/._-])compose(?:[._-][^/]*)?\.ya?ml$/i.test(path);
/** The containers that the documents of one file describe; most YAML describes none. `isNamed` says that its name is that of a Compose file. */
function containersOf(documents, isNamed) {
    return [
        ...documents.flatMap((document) => {
            if (isKubernetes(document))
                return kubernetesContainers(document);
            if (isWorkflow(document))
                return workflowContainers(document);
            if (isAction(document))
                return actionContainers(document);
            const tasks = tasksIn(document);
            if (tasks.length > 0)
                return tasks.flatMap(taskContainers);
            return isCompose(document, isNamed) ? composeContainers(document) : [];
        }),
        ...pipelineContainers(documents),
    ];
}
const kubernetes = /\b(?:container|initContainers|image|script|predictor|driver|trainer|hostPath)/;
const runners = /container|docker|podman|nerdctl|kubectl|\boc\b/;
/** A key that is spelled with escapes shows none of the words. */
const escapes = /\\(?:[xuU]|\r?\n)/;
/** Quickly tells the text of a document that can't describe a container: most have none of the words. */
function mayDescribe(text) {
    return ((/\bkind\b/.test(text) && kubernetes.test(text)) ||
        /\bservices\b|\bdeploymentSpec\b|\b[cC]ontainerDefinitions\b/.test(text) ||
        (/\b(?:jobs|runs)\b/.test(text) && runners.test(text)) ||
        escapes.test(text));
}
/** A key at the start of a line, or after what opens or parts a map in flow style, as in JSON. */
const key = (pattern) => new RegExp(String.raw `(?:^[ \t]*(?:-[ \t]+)?|[{,][ \t]*)["']?(?:${pattern})["']?[ \t]*:`, 'm');
/** `v1`, `batch/v1`, `kubeflow.org/v2beta1`: `apiVersion` as no other format writes it. */
const versioned = /\bapiVersion["']?[ \t]*:[ \t]*(?:["']?(?:[\w.-]+\/)?v\d|\{\{)/;
const signs = [
    [versioned, key('kind'), key('initContainers|containers|predictor|image')],
    [/^services\s*:/m, key('image|build')],
    // In flow style, as in JSON: each of them a map.
    [/[{,]\s*["']?services["']?\s*:\s*\{\s*["']?[\w.-]+["']?\s*:\s*\{/, key('image|build')],
    [/^jobs\s*:/m, /^["']?on["']?\s*:/m, /^[ \t]*(?:container|services)\s*:|\b(?:docker|podman|nerdctl)\s+(?:(?:container|compose)\s+)?run\b|\b(?:docker|podman)-compose\s+run\b|\bkubectl\s+run\b|docker:\/\//m],
    [key('deploymentSpec'), key('executors')],
    [key('containerDefinitions|ContainerDefinitions'), key('image|Image')],
]; // prettier-ignore
/** Whether a text that can't be read as YAML was meant to describe containers, going by its lines. */
const looksLikeOne = (text) => signs.some((patterns) => patterns.every((pattern) => pattern.test(text)));
/** Templates of Helm and Jinja are no YAML until they are filled in; `${{ … }}` is GitHub's, and plain text to YAML. */
const isTemplate = (text) => /(?<!\$)\{\{|\{%/.test(text);

;// CONCATENATED MODULE: ./src/engines/workload/rules/examples.ts
/** The spec of a pod, as an object of Kubernetes; `container` goes on the lines of its only container, `pod` on those of the pod. */
function pod(container, podLines = '') {
    return `apiVersion: v1
kind: Pod
metadata: { name: train }
spec:
${indented(podLines, 2)}  containers:
    - name: train
      image: registry.example/train@sha256:${'ab'.repeat(32)}
${indented(container, 6)}`;
}
function compose(service) {
    return `services:
  train:
    image: registry.example/train@sha256:${'ab'.repeat(32)}
${indented(service, 4)}`;
}
/** A workflow with one job; `script` is what its only step runs. */
function workflow(script, job = '') {
    return `on: push
jobs:
  train:
    runs-on: [self-hosted, gpu]
${indented(job, 4)}    steps:
      - run: |
${indented(script, 10)}`;
}
function indented(lines, by) {
    return lines === '' ? '' : `${lines.replace(/^(?=.)/gm, ' '.repeat(by))}\n`;
}
const examples_image = `registry.example/train@sha256:${'ab'.repeat(32)}`;

;// CONCATENATED MODULE: ./src/engines/workload/rules/credentials.ts


/** Variables that hold a key of a cloud account which does not end by itself. */
const cloudKey = /^(?:AWS_SECRET_ACCESS_KEY|AZURE_CLIENT_SECRET|ARM_CLIENT_SECRET|ARM_ACCESS_KEY|AZURE_STORAGE_(?:KEY|ACCOUNT_KEY|CONNECTION_STRING|SAS_TOKEN)|GOOGLE_(?:CREDENTIALS|APPLICATION_CREDENTIALS_JSON|SERVICE_ACCOUNT_KEY)|G(?:CP|CLOUD)_(?:SA|SERVICE|SERVICE_ACCOUNT)_KEY|(?:ALIBABA_CLOUD|OSS|ALICLOUD)_(?:ACCESS_KEY_SECRET|SECRET_KEY)|IBMCLOUD_API_KEY|DIGITALOCEAN_(?:ACCESS_)?TOKEN|DATABRICKS_TOKEN)$/;
/** A session token says that the key ends within hours. */
function keys({ env }) {
    return env.some(({ name }) => name === 'AWS_SESSION_TOKEN') ? [] : env.filter(({ name }) => cloudKey.test(name));
}
/** Passwords of a test server (MinIO) and what stands for a value are no key. */
const isLiteral = (value) => value !== undefined && value.length >= 8 && !(0,placeholder/* isPlaceholder */.wK)(value) && !(0,placeholder/* isWeakPassword */.u8)(value) && !/^minio/i.test(value);
function* credentials_literal(container) {
    for (const { name, value, valueSpan } of keys(container))
        if (isLiteral(value))
            yield {
                span: valueSpan,
                secret: true,
                message: `${container.what} gets a key of a cloud account, written out in ${name}.`,
            };
}
function* credentials_reference(container) {
    for (const { name, value, span } of keys(container))
        if (value === undefined)
            yield {
                span,
                message: `${container.what} gets ${name}, a key that is valid until somebody changes it; all that runs in it can take it along.`,
            };
}
/** Built where it is used, so that no literal looks like a key. */
const credentials_key = ['zk3Vn8Qw2Lx7Rt5Y', 'pB9cH4mD6fJ1sG0aTqWe'].join('');
const credentials_credentialRules = [
    {
        id: 'cloud-key-in-env',
        severity: 'high',
        reason: 'everybody who can read the repository has the account',
        cwe: [798],
        aliases: ['CKV_K8S_35'],
        title: 'Cloud key written out',
        help: 'Take the key out, have it changed, and give the workload an identity of its own: IAM roles for service accounts or EKS Pod Identity, Workload Identity of Google and Azure, OpenID Connect in a workflow.',
        bad: [
            pod(`env:\n  - name: AWS_SECRET_ACCESS_KEY\n    value: ${credentials_key}`),
            compose(`environment:\n  AZURE_STORAGE_KEY: "${credentials_key}"`),
            compose(`environment:\n  - AZURE_CLIENT_SECRET=${credentials_key}`),
            workflow(`docker run --rm -e AWS_SECRET_ACCESS_KEY=${credentials_key} ${examples_image}`),
        ],
        good: [
            compose('environment:\n  AWS_SECRET_ACCESS_KEY: minioadmin'),
            compose('environment: [ "AWS_REGION=eu-central-1", "AWS_SECRET_ACCESS_KEY=<your-key>" ]'),
            pod('env: [ { name: AWS_SECRET_ACCESS_KEY, valueFrom: { secretKeyRef: { name: a, key: b } } } ]'),
        ],
        check: credentials_literal,
    },
    {
        id: 'cloud-key-reference',
        severity: 'medium',
        reason: 'it is not written out, but it outlives the run and opens the account from anywhere',
        cwe: [522],
        aliases: ['CKV_K8S_35'],
        title: 'Long-lived cloud key in the environment',
        help: `Give the workload an identity in place of a key. In Kubernetes a service account that is bound to a role of the cloud (IAM roles for service accounts, EKS
Pod Identity, Workload Identity); in a workflow OpenID Connect:

    permissions: { id-token: write }
    steps:
      - uses: aws-actions/configure-aws-credentials@<commit>
        with: { role-to-assume: arn:aws:iam::123456789012:role/train, aws-region: eu-central-1 }

The keys from there end within the hour.`,
        bad: [
            pod('env:\n  - name: AWS_SECRET_ACCESS_KEY\n    valueFrom: { secretKeyRef: { name: aws, key: secret } }'),
            compose('environment:\n  - AZURE_CLIENT_SECRET'),
            compose('environment:\n  AWS_SECRET_ACCESS_KEY: ${AWS_SECRET_ACCESS_KEY}'),
            workflow(`docker run --rm -e AWS_SECRET_ACCESS_KEY \\\n  ${examples_image}`),
            workflow('true', `container:\n  image: ${examples_image}\n  env:\n    GCP_SA_KEY: \${{ secrets.GCP_SA_KEY }}`),
            `deploymentSpec:\n  executors:\n    exec-a: { container: { image: "${examples_image}" } }\n---\nplatforms:\n  kubernetes:\n    deploymentSpec:\n      executors:\n        exec-a:\n          secretAsEnv:\n            - secretName: aws\n              keyToEnv: [ { secretKey: k, envVar: AWS_SECRET_ACCESS_KEY } ]\n`,
        ],
        good: [
            pod('env:\n  - name: HF_TOKEN\n    valueFrom: { secretKeyRef: { name: hf, key: token } }'),
            workflow(`docker run --rm -e AWS_SECRET_ACCESS_KEY -e AWS_SESSION_TOKEN ${examples_image}`),
            compose('environment:\n  AWS_ROLE_ARN: arn:aws:iam::123456789012:role/train'),
        ],
        check: credentials_reference,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/workload/rules/host.ts


const socket = /(?:^|\/)(?:docker|containerd|crio|podman|dockershim|buildkitd|k3s\/containerd\/containerd)\.sock$/;
function* runtimeSocket({ what, hostPaths }) {
    for (const { value, span } of hostPaths)
        if (value !== undefined && socket.test(value))
            yield {
                span,
                message: `${what} can tell the container runtime to start any other container, a privileged one too: it has the host.`,
            };
}
/** Where a host keeps what gives power over it, or over accounts elsewhere: for each the paths below it count too where it says so. */
const sensitive = [
    /^\/(?:(?:etc|boot|proc|sys)(?:\/.*)?)?$/,
    // Programs and libraries that the host runs: the folders, and not single files of a driver.
    /^\/(?:usr\/)?(?:bin|sbin|lib|lib64|lib\/systemd.*|lib\/\w+-linux-gnu)$|^\/usr$/,
    /^(?:~|\/root|\/home(?:\/[^/]+)?)(?:\/\.(?:ssh|aws|azure|kube|docker|config|gnupg|netrc|pypirc|git-credentials|huggingface)(?:\/.*)?)?$/,
    /^(?:\/var)?\/run(?:\/(?:docker|containerd|crio|podman|buildkit|k3s|user(?:\/\d+(?:\/podman)?)?))?$/,
    /^\/var(?:\/(?:log|lib(?:\/(?:kubelet(?!\/(?:device-plugins|pod-resources|plugins_registry)$)|docker|containerd|etcd|rancher)(?:\/.*)?)?))?$/,
    // The memory and the disks; other devices are for programs to use.
    /^\/dev(?:\/(?:k?mem|port|(?:[shv]d|xvd)[a-z]\d*|(?:nvme|mmcblk|dm-|md|loop)\d.*|(?:mapper|disk|block)(?:\/.*)?))?$/,
];
/** What a container may well have: the clock, names, certificates of authorities, what the kernel tells of devices. */
const harmless = /^\/(?:etc\/(?:localtime|timezone|hosts|hostname|resolv\.conf|machine-id|os-release|nv_tegra_release|ssl\/certs.*|pki\/ca-trust.*)|usr\/share\/(?:zoneinfo|ca-certificates).*|sys\/(?:class|bus|devices)\/.*|(?:usr\/)?lib\/(?:modules|firmware).*)$/;
const isSensitive = (path) => !socket.test(path) && !harmless.test(path) && sensitive.some((pattern) => pattern.test(path));
function* sensitivePath({ what, hostPaths }) {
    for (const { value, span } of hostPaths)
        if (value !== undefined && isSensitive(value))
            yield {
                span,
                message: `${what} sees \`${value.slice(0, 120)}\` of its host, where what gives power over it lies.`,
            };
}
function* host_hostPath({ what, hostPaths, platform }) {
    for (const { value, span } of hostPaths) {
        const path = value ?? (platform === 'kubernetes' ? 'a path that a variable gives' : undefined);
        if (path === undefined || socket.test(path) || harmless.test(path) || isSensitive(path) || path.startsWith('/dev/'))
            continue;
        yield { span, message: `${what} works on files of its host (${path.slice(0, 120)}), which stay when it is gone and others see.` };
    }
} // prettier-ignore
function* hostPort({ what, hostPorts }) {
    for (const { value, span } of hostPorts)
        yield { span, message: `${what} takes the port ${value?.slice(0, 10) ?? 'that a variable gives'} of its node, which no network policy guards there.` };
} // prettier-ignore
const hostRules = [
    {
        id: 'runtime-socket',
        severity: 'high',
        reason: 'who has the socket is root on the host',
        cwe: [250],
        aliases: ['CKV_K8S_27', ...ksv(6)],
        title: 'Socket of the container runtime in a container',
        help: `Whoever can talk to Docker or containerd can start a container with the disk of the host in it. To build images in a container use a
builder that needs no such socket (BuildKit rootless, Buildah, Kaniko); to start jobs use the API of the cluster with a role of its own.`,
        bad: [
            pod('', 'volumes:\n  - name: d\n    hostPath: { path: /var/run/docker.sock }'),
            compose('volumes:\n  - /var/run/docker.sock:/var/run/docker.sock:ro'),
            compose('volumes:\n  - type: bind\n    source: /run/containerd/containerd.sock\n    target: /c.sock'),
            workflow(`docker run --rm \\\n  -v /var/run/docker.sock:/var/run/docker.sock ${examples_image}`),
            workflow(`docker run --rm --mount type=bind,src=/run/podman/podman.sock,dst=/p ${examples_image}`),
            compose('volumes:\n  - ${DOCKER_SOCK:-/var/run/docker.sock}:/var/run/docker.sock'),
            pod('', 'volumes:\n  - name: d\n    hostPath: { path: //var/run/docker.sock }'),
            'services:\n  train:\n    volumes: [ "//var/run/docker.sock:/d" ]\n',
        ],
        good: [compose('volumes:\n  - docker.sock:/data\n  - ./run/app.sock:/x'), workflow(`docker run --rm -v data:/var/run/docker.sock ${examples_image}`)],
        check: runtimeSocket,
    },
    {
        id: 'sensitive-host-path',
        severity: 'high',
        reason: 'credentials of the host and its users can be read, and mostly changed',
        cwe: [668],
        aliases: ksv(23),
        title: 'Sensitive folder of the host in a container',
        help: `Mount only the folder that the program works on, read-only where it only reads. Hand over credentials by the identity of the workload, not by
mounting somebody's ~/.aws or ~/.kube.`,
        bad: [
            pod('', 'volumes:\n  - name: d\n    hostPath:\n      path: /'),
            compose('volumes: [ "/etc:/host/etc:ro" ]'),
            compose('volumes:\n  - ~/.aws:/root/.aws:ro'),
            workflow(`docker run --rm -v "$HOME/.ssh":/root/.ssh ${examples_image}`),
            workflow('true', `container:\n  image: ${examples_image}\n  volumes: [ "/var/lib/docker:/d" ]`),
            compose('devices: [ "/dev/sda1:/dev/sda1" ]'),
            workflow(`docker run --rm --device=/dev/mem ${examples_image}`),
            workflow(`docker run --rm -v /etc/passwd:/etc/passwd ${examples_image}`),
            workflow(`docker run --rm -v /mnt/../root/.ssh:/k ${examples_image}`),
            `services:\n  a: { image: "${examples_image}", volumes: [ "all:/h" ] }\nvolumes:\n  all: { driver: local, driver_opts: { type: none, o: bind, device: / } }\n`,
            'apiVersion: v1\nkind: PersistentVolume\nmetadata: { name: all }\nspec: { hostPath: { path: / } }\n',
        ],
        good: [
            `services:\n  a: { image: "${examples_image}", volumes: [ "all:/h" ] }\nvolumes:\n  all: { driver_opts: { type: nfs, o: "addr=nas", device: ":/" } }\n  unused: { driver_opts: { o: bind, device: / } }\n`,
            pod('', 'volumes:\n  - { name: d, hostPath: { path: /var/lib/kubelet/device-plugins } }'),
            compose('devices: [ /dev/kfd, "/dev/davinci0", "/dev/nvme-fabrics:/x" ]'),
            workflow(`docker run --rm -v /etc/passwd:/etc/passwd:ro --mount type=bind,src=/etc/group,dst=/etc/group,readonly ${examples_image}`),
            workflow(`docker run --rm -v /home/me/data:/d -v /root/.cache:/c -v /usr/local/Ascend/driver:/u -v /dev/davinci_manager:/v ${examples_image}`),
            compose('volumes:\n  - /dev/net/tun:/dev/net/tun\n  - /etc/localtime:/etc/localtime:ro\n  - ./etc:/etc/app\n  - cache:/root\n  - /dev/shm:/dev/shm'),
            workflow(`docker run --rm -v "$PWD:/w" -v "\${{ github.workspace }}/d:/d" ${examples_image}`),
        ],
        check: sensitivePath,
    },
    {
        id: 'host-path',
        severity: 'medium',
        reason: 'what is in the folder decides; it ties the run to one machine in any case',
        cwe: [668],
        aliases: ksv(23),
        title: 'Folder of the host in a container',
        help: `What a run writes to its host is there for the next one, and for other users of the machine. Use a volume of the platform: a persistent volume
claim, a named volume, or a bucket that is loaded at the start.`,
        bad: [
            pod('', 'volumes:\n  - name: d\n    hostPath: { path: /mnt/data, type: Directory }'),
            'apiVersion: v1\nkind: PersistentVolume\nspec:\n  hostPath:\n    path: /mnt/data\n',
            compose('volumes:\n  - /data/train:/data'),
            workflow(`podman run --rm -v /scratch/x:/x:z ${examples_image}`),
        ],
        good: [pod('', 'volumes:\n  - name: d\n    emptyDir: { medium: Memory }'), compose('volumes:\n  - data:/data\n  - ../x:/x\n  - ${DATA}:/d')],
        check: host_hostPath,
    },
    {
        id: 'host-port',
        severity: 'low',
        reason: 'who reaches the node reaches the container; one in use keeps other pods off that node',
        cwe: [668],
        aliases: ['CKV_K8S_26', ...ksv(24)],
        title: 'Port of the host taken',
        help: 'Put a Service before the pod: it has an address of its own, and network policies hold for it. Workers of a training run find each other by a headless one:\n\n    spec:\n      clusterIP: None',
        bad: [pod('ports:\n  - { containerPort: 80, hostPort: 80 }')],
        good: [pod('ports: [ { containerPort: 80 } ]'), pod('ports: [ { containerPort: 80, hostPort: 0 } ]'), compose('ports: [ "80:80" ]')],
        check: hostPort,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/workload/rules/hygiene.ts



/** What a job of a workflow runs in goes with the job, and what a pipeline compiles to is for the cluster to restrict. */
const isHardened = ({ platform }) => platform !== 'job' && platform !== 'pipeline';
/** Then what is missing is not set. */
const isWhole = (container) => isHardened(container) && !container.partial;
function* root({ what, user, nonRoot }) {
    if (user?.value !== undefined && isRoot(user.value))
        yield { span: user.span, message: `${what} is started as root, whatever user its image has.` };
    else if (nonRoot?.value === false && user === undefined)
        yield { span: nonRoot.span, message: `${what} may start as root: the check against it is turned off.` };
}
function* maybeRoot(container) {
    const { what, span, user, nonRoot } = container;
    if (isWhole(container) && user === undefined && nonRoot === undefined)
        yield {
            span,
            message: `${what} starts as the user of its image, which is root for most; nothing here keeps that out.`,
        };
}
const unrestricted = (container) => isHardened(container) && container.privileged?.value !== true;
function* keptCapabilities(container) {
    const { what, span, dropped } = container;
    if (unrestricted(container) &&
        isWhole(container) &&
        !dropped.some(({ value }) => value === undefined || value === 'ALL'))
        yield { span: dropped[0]?.span ?? span, message: `${what} keeps capabilities that hardly any training run needs.` };
}
function* escalation(container) {
    const { what, span, escalation } = container;
    if (!unrestricted(container))
        return;
    if (escalation === undefined && isWhole(container))
        yield {
            span,
            message: `A program in ${rule_named(what)} can gain rights by a setuid file, and nothing here forbids it.`,
        };
    else if (escalation?.value === true)
        yield {
            span: escalation.span,
            message: `A program in ${rule_named(what)} may gain rights that its parent doesn't have.`,
        };
}
function* noSeccomp(container) {
    const { platform, what, span, seccomp, unconfined, privileged } = container;
    // Docker and Podman have a profile by default; Kubernetes has none unless the node says so.
    if (platform === 'kubernetes' &&
        isWhole(container) &&
        seccomp === undefined &&
        unconfined.length === 0 &&
        privileged?.value !== true)
        yield { span, message: `${what} can make every system call, unless its node is set up to forbid it.` };
}
function* writableRoot(container) {
    const { what, span, readOnlyRoot } = container;
    if (isHardened(container) && (readOnlyRoot === undefined ? !container.partial : readOnlyRoot.value === false))
        yield {
            span: readOnlyRoot?.span ?? span,
            message: `${what} can change its own programs and models while it runs.`,
        };
}
function* noLimit(container) {
    const { what, span, memoryLimit, platform, partial } = container;
    if (platform !== 'job' && !partial && memoryLimit === undefined)
        yield { span, message: `${what} may take all memory of its machine, and others are ended for it.` };
}
function* token({ platform, what, span, token, partial }) {
    if (platform === 'kubernetes' && (token === undefined ? !partial : token.value === true))
        yield {
            span: token?.span ?? span,
            message: `${what} finds a token for the API of the cluster in its file system.`,
        };
}
function* left({ what, left, platform, partial }) {
    // What clears an object away may stand in what a patch is put on; a service is started again because it says so.
    if (left !== undefined && (platform !== 'kubernetes' || !partial))
        yield { span: left.span, message: `${what} is not gone when its work is done: ${left.value ?? ''}.` };
}
const hygieneRules = [
    {
        id: 'container-as-root',
        severity: 'medium',
        reason: 'not the way out by itself, but every hole on the way is worth more to root',
        cwe: [250],
        aliases: ['CKV_K8S_23', ...ksv(105)],
        title: 'Container started as root',
        help: 'Start it as a user of its own, by number:\n\n    securityContext:\n      runAsNonRoot: true\n      runAsUser: 10001\n\nin Compose `user: "10001:10001"`, with docker run `--user 10001`.',
        bad: [
            pod('securityContext: { runAsUser: 0 }'),
            pod('securityContext: { runAsUser: 0x0 }'),
            pod('', 'securityContext:\n  runAsNonRoot: false'),
            compose('user: root'),
            compose('user: ${UID:-0}'),
            workflow(`docker run --rm -u 0:0 ${examples_image}`),
            workflow('true', `container:\n  image: ${examples_image}\n  options: --user root`),
        ],
        good: [
            pod('securityContext: { runAsUser: 10001 }', 'securityContext: { runAsUser: 0 }'),
            compose('user: "10001"'),
            workflow(`docker run --rm -u "$(id -u)" ${examples_image} -u root`),
        ],
        check: root,
    },
    {
        id: 'root-not-excluded',
        severity: 'low',
        reason: 'the image may well have a user; here it is not asked for',
        cwe: [250],
        aliases: ['CKV_K8S_40', 'CKV_K8S_23', ...ksv(12, 20)],
        title: 'Root not excluded',
        help: 'Say it where the container is started too, so that a new image can not bring root back:\n\n    securityContext:\n      runAsNonRoot: true\n      runAsUser: 10001',
        bad: [pod(''), compose('read_only: true'), workflow(`docker run --rm ${examples_image}`)],
        good: [
            // A patch, an override, and what is put over another file.
            'apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers: [ { name: a, env: [] } ]\n',
            'services:\n  train: { network_mode: bridge }\n',
            `services:\n  base: { image: "${examples_image}", user: "1" }\n  train: { extends: { service: base }, image: "${examples_image}" }\n`,
            pod('', 'securityContext: { runAsNonRoot: true }'),
            compose('user: ${UID}'),
            workflow(`docker run --rm --user=10001 ${examples_image}`, `container: ${examples_image}`),
        ],
        check: maybeRoot,
    },
    {
        id: 'capabilities-kept',
        severity: 'low',
        reason: 'the default set is small, and of use mostly to root',
        cwe: [250],
        aliases: ['CKV_K8S_28', 'CKV_K8S_37', ...ksv(3, 106)],
        title: 'Capabilities not dropped',
        help: 'Drop them all, and add back what the program fails without:\n\n    securityContext:\n      capabilities: { drop: [ALL] }\n\nin Compose `cap_drop: [ALL]`, with docker run `--cap-drop=ALL`.',
        bad: [pod('securityContext:\n  capabilities: { drop: [NET_RAW] }'), compose('cap_add: [CHOWN]'), workflow(`docker run --rm ${examples_image}`)],
        good: [
            pod('securityContext:\n  capabilities: { drop: [all] }'),
            compose('cap_drop:\n  - ALL'),
            workflow(`docker run --rm --cap-drop=all ${examples_image}`),
            compose('privileged: true'),
        ],
        check: keptCapabilities,
    },
    {
        id: 'privilege-escalation',
        severity: 'low',
        reason: 'it takes a setuid program with a hole, or sudo, in the image',
        cwe: [269],
        aliases: ['CKV_K8S_20', ...ksv(1)],
        title: 'Rights can be gained',
        help: 'Forbid it:\n\n    securityContext:\n      allowPrivilegeEscalation: false\n\nin Compose `security_opt: [no-new-privileges:true]`, with docker run `--security-opt no-new-privileges`.',
        bad: [pod('securityContext: { allowPrivilegeEscalation: true }'), pod(''), compose('security_opt: [ "label=type:x" ]'), workflow(`docker run --rm ${examples_image}`)],
        good: [
            pod('securityContext: { allowPrivilegeEscalation: false }'),
            compose('security_opt:\n  - no-new-privileges:true'),
            workflow(`docker run --rm --security-opt=no-new-privileges ${examples_image}`),
        ],
        check: escalation,
    },
    {
        id: 'no-seccomp-profile',
        severity: 'low',
        reason: 'many clusters have a default for it',
        cwe: [693],
        aliases: ['CKV_K8S_31', ...ksv(30, 104)],
        title: 'No seccomp profile',
        help: 'Ask for the profile of the runtime; no ordinary program notices it:\n\n    securityContext:\n      seccompProfile: { type: RuntimeDefault }',
        bad: [pod('securityContext: { runAsNonRoot: true }')],
        good: [pod('', 'securityContext:\n  seccompProfile: { type: RuntimeDefault }'), compose('user: "1"')],
        check: noSeccomp,
    },
    {
        id: 'writable-root',
        severity: 'low',
        reason: 'it makes a break-in last only as long as the container does',
        cwe: [732],
        aliases: ['CKV_K8S_22', ...ksv(14)],
        title: 'Root file system can be written',
        help: 'Make it read-only, and mount a volume where the program writes (/tmp, caches, checkpoints):\n\n    securityContext:\n      readOnlyRootFilesystem: true\n\nin Compose `read_only: true` with `tmpfs: [/tmp]`, with docker run `--read-only --tmpfs /tmp`.',
        bad: [pod('securityContext: { readOnlyRootFilesystem: false }'), compose('user: "1"'), workflow(`docker run --rm ${examples_image}`)],
        good: [
            pod('securityContext: { readOnlyRootFilesystem: true }'),
            compose('read_only: true'),
            workflow(`docker run --rm --read-only --tmpfs /tmp ${examples_image}`),
        ],
        check: writableRoot,
    },
    {
        id: 'no-memory-limit',
        severity: 'low',
        reason: 'it harms only what runs on the same machine',
        cwe: [770],
        aliases: ['CKV_K8S_13', ...ksv(18)],
        title: 'No limit of memory',
        help: 'Set one, so that a leak ends this run and no other:\n\n    resources:\n      limits: { memory: 16Gi, nvidia.com/gpu: 1 }\n\nin Compose `mem_limit: 16g`, with docker run `--memory 16g`.',
        bad: [pod('resources:\n  requests: { memory: 1Gi }\n  limits: { nvidia.com/gpu: 1 }'), compose('cpus: 2'), workflow(`docker run --rm --gpus all ${examples_image}`)],
        good: [
            pod('resources:\n  limits: { memory: 1Gi }'),
            compose('deploy:\n  resources:\n    limits: { memory: 4G }'),
            workflow(`docker run --rm -m 4g ${examples_image}`, `services:\n  db: { image: "${examples_image}" }`),
        ],
        check: noLimit,
    },
    {
        id: 'service-account-token',
        severity: 'low',
        reason: 'the rights of the account decide, and the default one mostly has few',
        cwe: [522],
        aliases: ['CKV_K8S_38', ...ksv(36)],
        title: 'Token of the service account mounted',
        help: 'A training run that does not talk to the cluster needs no token for it:\n\n    spec:\n      automountServiceAccountToken: false',
        bad: [pod(''), pod('', 'automountServiceAccountToken: true')],
        good: [pod('', 'automountServiceAccountToken: false'), compose('user: "1"')],
        check: token,
    },
    {
        id: 'not-ephemeral',
        severity: 'low',
        reason: 'what lies about is data of the run and, on a machine that is kept, the next run’s starting point',
        cwe: [459],
        aliases: [],
        title: 'Container stays when its work is done',
        help: 'Have it cleared away: `--rm` for docker run, `ttlSecondsAfterFinished` for a Job or a training operator, `shutdownAfterJobFinishes` for a RayJob, `ttlStrategy` for an Argo workflow, and no `restart: always` for a run that ends.',
        bad: [
            `apiVersion: batch/v1\nkind: Job\nmetadata: { name: t }\nspec:\n  template:\n    spec:\n      containers: [ { name: t, image: "${examples_image}" } ]\n`,
            `apiVersion: ray.io/v1\nkind: RayJob\nspec:\n  shutdownAfterJobFinishes: false\n  rayClusterSpec:\n    headGroupSpec:\n      template:\n        spec:\n          containers: [ { name: h, image: "${examples_image}" } ]\n`,
            `apiVersion: kubeflow.org/v1\nkind: PyTorchJob\nspec:\n  pytorchReplicaSpecs:\n    Worker:\n      template:\n        spec:\n          containers: [ { name: pytorch, image: "${examples_image}" } ]\n`,
            compose('gpus: all\nrestart: always'),
            workflow(`docker run --gpus all ${examples_image} python train.py --rm`),
        ],
        good: [
            `apiVersion: batch/v1\nkind: Job\nspec:\n  ttlSecondsAfterFinished: 600\n  template:\n    spec:\n      containers: [ { name: t, image: "${examples_image}" } ]\n`,
            `apiVersion: kubeflow.org/v1\nkind: MPIJob\nspec:\n  runPolicy: { cleanPodPolicy: All }\n  mpiReplicaSpecs:\n    Launcher:\n      template:\n        spec:\n          containers: [ { name: t, image: "${examples_image}" } ]\n`,
            `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nspec:\n  ttlStrategy: { secondsAfterCompletion: 60 }\n  templates:\n    - name: t\n      container: { image: "${examples_image}" }\n`,
            compose('restart: always\nports: [ "80:80" ]'),
            workflow(`docker run -it --rm ${examples_image}`, `services:\n  db: { image: "${examples_image}" }`),
        ],
        check: left,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/workload/rules/images.ts



function* images_latest({ what, image }) {
    if (image?.value === undefined || image.value === '')
        return;
    const { repository, tag, digest } = readImage(image.value);
    if (digest === undefined && (tag === undefined || tag === 'latest'))
        yield { span: image.span, message: `${what} is of \`${repository.slice(0, 120)}\` as it is on the day it starts.` };
}
function* images_withoutDigest({ what, image }) {
    if (image?.value === undefined)
        return;
    const { repository, tag, digest } = readImage(image.value);
    if (digest === undefined && tag !== undefined && tag !== 'latest')
        yield {
            span: image.span,
            message: `${what} is of a tag of \`${repository.slice(0, 120)}\`, which can be moved to other content.`,
        };
}
const other = (name) => `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ${name}\n`;
const images_imageRules = [
    {
        id: 'container-latest-image',
        severity: 'medium',
        reason: 'what runs changes without any change in the repository',
        cwe: [1357],
        aliases: ['CKV_K8S_14', ...ksv(13)],
        title: 'Container of an image without a version',
        help: 'Two runs of the same commit can be of different programs, and a takeover of the publisher reaches the next one. Name the version, best with its digest:\n\n    image: registry.example/train:1.4.2@sha256:<digest>',
        bad: [
            other('registry.example:5000/train'),
            other('train:latest'),
            'services:\n  a: { image: "redis" }\n',
            'services:\n  a: { image: "redis:${TAG:-latest}" }\n',
            workflow('docker run --rm python python -V'),
            workflow('true', 'container: python:latest'),
            'on: push\njobs:\n  a:\n    steps:\n      - uses: docker://alpine\n',
            'runs: { using: docker, image: "docker://alpine" }\n',
            `pipelineInfo: { name: p }\ndeploymentSpec:\n  executors:\n    exec-a:\n      container:\n        image: python\n`,
            `apiVersion: sparkoperator.k8s.io/v1beta2\nkind: SparkApplication\nspec:\n  image: spark\n  driver: { memory: 1g }\n  executor: { memory: 1g }\n`,
        ],
        good: [pod(''), compose('build: .'), other('"{{inputs.parameters.image}}"'), other('train:1'), workflow('docker run --rm $IMAGE', 'container: ${{ matrix.image }}')],
        check: images_latest,
    },
    {
        id: 'container-image-tag',
        severity: 'low',
        reason: 'tags are mostly moved for fixes only, but nothing enforces it',
        cwe: [1357],
        aliases: ['CKV_K8S_43'],
        title: 'Container of an image without a digest',
        help: 'A digest names the content itself; Dependabot and Renovate keep it up to date:\n\n    image: registry.example/train:1.4.2@sha256:<digest>',
        bad: [other('train:1.4.2'), 'services:\n  a: { image: "redis:7.4" }\n', workflow('docker run --rm python:3.12')],
        good: [pod(''), other('train'), compose('build: .'), workflow(`docker run --rm ${examples_image}`)],
        check: images_withoutDigest,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/workload/rules/isolation.ts


function* privileged({ what, privileged }) {
    if (privileged?.value === true)
        yield { span: privileged.span, message: `${what} has every right and every device of its host.` };
}
const shared = {
    network: 'reaches every service that listens on the host alone, and no network policy holds for it',
    pid: 'sees all processes of the host, with their arguments and environments, and as root can end or read them',
    ipc: 'shares the memory of other programs of the host; training needs only a larger /dev/shm of its own',
    uts: 'can rename the host',
    user: 'has the users of the host: root in it is root outside',
};
function* hostNamespace({ what, hostNamespaces }) {
    for (const { value, span } of hostNamespaces)
        yield { span, message: `${what} ${shared[value ?? ''] ?? 'shares a namespace of the host'}.` };
}
/** With one of these a process gets at the host, or at everything in its kernel. */
const dangerous = new Set(('ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO SYS_BOOT SYS_TIME DAC_READ_SEARCH BPF PERFMON ' +
    'MAC_ADMIN MAC_OVERRIDE CHECKPOINT_RESTORE SYSLOG WAKE_ALARM').split(' '));
/** What a container runtime gives every container anyway. */
const given = new Set('CHOWN DAC_OVERRIDE FOWNER FSETID KILL SETGID SETUID SETPCAP NET_BIND_SERVICE NET_RAW SYS_CHROOT MKNOD AUDIT_WRITE SETFCAP'.split(' ')); // prettier-ignore
function* dangerousCapability({ what, added }) {
    for (const { value, span } of added)
        if (value !== undefined && dangerous.has(value))
            yield {
                span,
                message: `${what} gets the capability ${value}, which reaches beyond its container: to the host, or to all of its kernel.`,
            };
}
function* addedCapability({ what, added }) {
    for (const { value, span } of added)
        if (value !== undefined && value !== '' && !dangerous.has(value) && !given.has(value))
            yield {
                span,
                message: `${what} gets the capability ${value.slice(0, 40)}, which containers don't have by default.`,
            };
}
const protections = {
    seccomp: 'every system call of the kernel',
    apparmor: 'what AppArmor would forbid',
    label: 'what SELinux would forbid',
    systempaths: 'what is masked for others in /proc and /sys',
    unmask: 'what is masked for others in /proc and /sys',
};
function* unconfined({ what, unconfined }) {
    for (const { value, span } of unconfined)
        yield { span, message: `To ${rule_named(what)} ${protections[value ?? ''] ?? 'more of the kernel'} is open.` };
} // prettier-ignore
const isolationRules = [
    {
        id: 'privileged-container',
        severity: 'high',
        reason: 'nothing is left of the wall between the container and its host',
        cwe: [250],
        aliases: ['CKV_K8S_16', ...ksv(17)],
        title: 'Privileged container',
        help: `A privileged container can load modules into the kernel and mount the disks of its host. For a GPU it needs no such right: use the
device plugin of the cluster, --gpus or the devices section of Compose, and add the one capability that a program really needs.`,
        bad: [
            pod('securityContext: { privileged: true }'),
            compose('privileged: true'),
            workflow(`docker run --rm --privileged ${examples_image}`),
            workflow('true', `container:\n  image: ${examples_image}\n  options: --gpus all --privileged`),
            compose('privileged: ${PRIVILEGED:-true}'),
            'services:\n  train: { privileged: true }\n',
            'services:\n  train: { extends: { file: base.yml, service: base }, privileged: true }\n',
            `services:\n  base: { image: "${examples_image}", privileged: true }\n  train: { extends: base, privileged: false }\n`,
            pod('', 'securityContext: { windowsOptions: { hostProcess: true } }'),
            `runs:\n  using: composite\n  steps:\n    - { shell: bash, run: "docker run --rm --privileged ${examples_image}" }\n`,
            `pipelineInfo: { name: p }\ndeploymentSpec:\n  executors:\n    exec-train: { container: { image: "${examples_image}" } }\n---\nplatforms:\n  kubernetes:\n    deploymentSpec:\n      executors:\n        exec-train:\n          securityContext: { privileged: true }\n`,
        ],
        good: [
            pod('securityContext: { privileged: false }'),
            compose('gpus: all'),
            workflow(`docker run --rm --gpus all ${examples_image} --privileged\necho docker run --privileged`),
        ],
        check: privileged,
    },
    {
        id: 'host-namespace',
        severity: 'high',
        reason: 'the container sees and reaches what the host and its other containers do',
        cwe: [653],
        aliases: ['CKV_K8S_17', 'CKV_K8S_18', 'CKV_K8S_19', ...ksv(8, 9, 10)],
        title: 'Namespace of the host shared',
        help: `Leave networks and processes apart, and publish the ports that are needed. Data loaders that run out of shared memory need more of it, not the
host's: shm_size in Compose, --shm-size for docker run, and in Kubernetes

    volumes:
      - name: shm
        emptyDir: { medium: Memory, sizeLimit: 8Gi }

mounted at /dev/shm.`,
        bad: [
            pod('', 'hostNetwork: true'),
            pod('', 'hostPID: true'),
            compose('ipc: host'),
            compose('network_mode: "host"'),
            workflow(`docker run --rm --net=host ${examples_image}`),
            workflow('true', `services:\n  db:\n    image: ${examples_image}\n    options: >-\n      --pid host`),
        ],
        good: [
            pod('', 'hostNetwork: false'),
            compose('network_mode: bridge\nshm_size: 8gb\nipc: shareable'),
            workflow(`docker run --rm --network none --shm-size 8g ${examples_image} --pid host`),
        ],
        check: hostNamespace,
    },
    {
        id: 'dangerous-capability',
        severity: 'high',
        reason: 'each of them is enough to get at the host or at everything in its kernel',
        cwe: [250],
        aliases: ['CKV_K8S_39', ...ksv(5)],
        title: 'Capability that opens the host',
        help: `Drop all capabilities and add none of these. Profilers need SYS_ADMIN or PERFMON only where the driver restricts counters to administrators: change
that setting on the profiling machine instead.`,
        bad: [
            pod('securityContext:\n  capabilities:\n    add: [SYS_ADMIN]'),
            compose('cap_add:\n  - CAP_SYS_PTRACE'),
            workflow(`docker run --rm --cap-add=ALL ${examples_image}`),
        ],
        good: [
            pod('securityContext:\n  capabilities:\n    add: [IPC_LOCK]\n    drop: [ALL, SYS_ADMIN]'),
            workflow(`docker run --rm --cap-drop=ALL --cap-add NET_BIND_SERVICE ${examples_image}`),
        ],
        check: dangerousCapability,
    },
    {
        id: 'added-capability',
        severity: 'low',
        reason: 'one right more than containers have; some programs need it',
        cwe: [250],
        aliases: ['CKV_K8S_25', ...ksv(22)],
        title: 'Capability added',
        help: 'Look whether the program still needs it. IPC_LOCK, for one, is needed with InfiniBand and for nothing else in training.',
        bad: [pod('securityContext:\n  capabilities:\n    add: [IPC_LOCK]'), compose('cap_add: [SYS_NICE]'), workflow(`docker run --rm --cap-add=NET_ADMIN ${examples_image}`)],
        good: [pod('securityContext:\n  capabilities:\n    add: [NET_BIND_SERVICE, SYS_ADMIN]'), compose('cap_add: [CHOWN]')],
        check: addedCapability,
    },
    {
        id: 'unconfined-container',
        severity: 'high',
        reason: 'known ways out of containers begin with what these profiles forbid',
        cwe: [693],
        aliases: ['CKV_K8S_31', ...ksv(104, 2)],
        title: 'Protection of the kernel turned off',
        help: 'Leave the profiles of the runtime on; where a program needs one more system call, give it a profile that allows that call:\n\n    securityContext:\n      seccompProfile: { type: RuntimeDefault }',
        bad: [
            pod('securityContext:\n  seccompProfile: { type: Unconfined }'),
            pod('', 'securityContext: { seccompProfile: { type: Unconfined } }'),
            pod('securityContext: { procMount: Unmasked }'),
            pod('securityContext: { seLinuxOptions: { type: spc_t } }'),
            pod('').replace('metadata:', 'metadata:\n  annotations: { container.apparmor.security.beta.kubernetes.io/train: unconfined }\nx:'),
            compose('security_opt:\n  - seccomp:unconfined'),
            workflow(`docker run --rm --security-opt label=disable ${examples_image}`),
        ],
        good: [
            pod('securityContext:\n  seccompProfile: { type: RuntimeDefault }', 'securityContext: { seccompProfile: { type: Unconfined } }'),
            compose('security_opt: [ "no-new-privileges:true", "seccomp:./profile.json" ]'),
        ],
        check: unconfined,
    },
]; // prettier-ignore

// EXTERNAL MODULE: ./src/engines/dockerfile/servers.ts
var servers = __webpack_require__(73978);
;// CONCATENATED MODULE: ./src/engines/workload/rules/servers.ts



/** Other servers have a `DISABLE_AUTH` too. */
const rstudio = /rocker|rstudio/i;
function* withoutLogin({ what, image, env, started }) {
    const login = started.some(servers/* hasLogin */.eA);
    for (const { name, value, valueSpan } of env) {
        if (value === undefined || !(0,servers/* isLoginOff */.BZ)(name, value))
            continue;
        if (name === 'DISABLE_AUTH' ? rstudio.test(image?.value ?? '') : !login)
            yield { span: valueSpan, message: `In ${rule_named(what)}, ${name} turns the login of the server off.` };
    }
    for (const invocation of started) {
        const word = (0,servers/* loginOff */.jw)(invocation);
        if (word !== undefined)
            yield {
                span: invocation.source.span(word.start, word.end),
                message: `The server in ${rule_named(what)} lets everybody in who can reach it, and everybody who is in can run code.`,
            };
    }
}
function* exposedServer({ what, env, started }) {
    for (const { name, value, valueSpan } of env)
        if (value !== undefined && (0,servers/* isOpenAddress */.Li)(name, value))
            yield { span: valueSpan, message: `In ${rule_named(what)}, ollama listens on every address and asks nobody for a login.` };
    for (const invocation of started) {
        const word = (0,servers/* openServer */.CT)(invocation);
        if (word !== undefined)
            yield {
                span: invocation.source.span(word.start, word.end),
                message: `In ${rule_named(what)}, ${invocation.name} listens on every address and asks nobody for a login.`,
            };
    }
} // prettier-ignore
const serverRules = [
    {
        id: 'container-without-login',
        severity: 'high',
        reason: 'a notebook server runs any code for whoever reaches it; open ones are found and used within hours',
        cwe: [306],
        aliases: [],
        title: 'Notebook server started without a login',
        help: `Leave the token alone: Jupyter makes one at each start and prints it. For a fixed login hand the token over as a secret:

    env:
      - name: JUPYTER_TOKEN
        valueFrom: { secretKeyRef: { name: jupyter, key: token } }`,
        bad: [
            compose(`command: jupyter notebook --ip=0.0.0.0 --NotebookApp.token=''`),
            compose(`command: ["--ServerApp.token=", "--ServerApp.password="]`),
            compose(`entrypoint: [ "jupyter", "lab" ]\ncommand:\n  - --IdentityProvider.token\n  - ''`),
            compose(`entrypoint: /bin/sh -c "cd /w && jupyter lab --ip=0.0.0.0 --ServerApp.token=''"`),
            compose('environment:\n  JUPYTER_TOKEN: ""'),
            compose('environment: [ "DISABLE_AUTH=true" ]').replace('example/train', 'example/rocker/rstudio'),
            pod(`command: ["/bin/sh", "-c", "jupyter lab --ip=0.0.0.0 --ServerApp.token=''"]`),
            pod(`command: [sh, -c]\nargs:\n  - |\n    pip install x\n    jupyter lab --NotebookApp.token="" --no-browser`),
            pod(`args: ["start-notebook.sh", "--NotebookApp.token=''"]`),
            pod('command: [ code-server, --auth, none ]'),
            pod('env: [ { name: JUPYTER_TOKEN, value: "" } ]'),
        ],
        good: [
            compose('command: jupyter lab --ip=0.0.0.0 --ServerApp.token=$JUPYTER_TOKEN\nenvironment: [ JUPYTER_TOKEN ]'),
            compose('command: jupyter lab --ServerApp.token=${TOKEN}\nenvironment: { JUPYTER_TOKEN: "${TOKEN:-}" }'),
            pod('command: [ jupyter, lab, "--ServerApp.token=$(TOKEN)" ]\nenv: [ { name: JUPYTER_TOKEN, valueFrom: { secretKeyRef: { name: a, key: b } } } ]'),
            pod('command: [ jupyter, lab ]'),
            compose('environment: [ DISABLE_AUTH=true, JUPYTER_TOKEN ]'),
            compose(`environment: [ JUPYTER_TOKEN= ]\ncommand: start-notebook.sh --ServerApp.token='' --PasswordIdentityProvider.hashed_password=argon2:x`),
        ],
        check: withoutLogin,
    },
    {
        id: 'container-open-server',
        severity: 'medium',
        reason: 'whether anybody reaches it depends on the network around the container',
        cwe: [306],
        aliases: [],
        title: 'ML server of a container open to every address',
        help: `These servers have no login by default: whoever reaches the port can read and change experiments and models, or start jobs. Turn the server's own login
on, or let nobody but a proxy that asks for one reach the port:

    ports: [ "127.0.0.1:5000:5000" ]
    command: mlflow server --app-name basic-auth --host 0.0.0.0`,
        bad: [
            compose('command: mlflow server --host 0.0.0.0 --port 5000'),
            compose('entrypoint: mlflow server\ncommand: --host 0.0.0.0'),
            compose('command: >\n  bash -c "mlflow db upgrade x &&\n  mlflow server --host 0.0.0.0"'),
            pod('command: [ ray, start, --head, --dashboard-host=0.0.0.0 ]'),
            pod('command: [ bash, -c ]\nargs: [ "tensorboard --logdir /l --bind_all" ]'),
            compose('environment: { OLLAMA_HOST: 0.0.0.0 }'),
        ],
        good: [
            compose('command: mlflow server --app-name basic-auth --host 0.0.0.0'),
            compose('command: mlflow server --host 127.0.0.1'),
            pod('command: [ uvicorn, "app:app", --host, 0.0.0.0 ]'),
        ],
        check: exposedServer,
    },
]; // prettier-ignore

;// CONCATENATED MODULE: ./src/engines/workload/rules/index.ts






const rules_rules = [
    ...isolationRules,
    ...hostRules,
    ...credentials_credentialRules,
    ...serverRules,
    ...images_imageRules,
    ...hygieneRules,
];

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/engines/workload/yaml.ts
var _a;


/** Why a document can't be read; the message goes on from "can't be judged:". */
class UnreadableYaml extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** How many values one file may come to, each use of an alias counted anew. Real files have thousands. */
const maxValues = 200_000;
/**
 * How many lines and commas are parsed of one file. Each takes the parser some 15 µs and 2 KB, so this bounds both; the
 * largest specifications are bundles of many documents, of which only those that describe containers count.
 */
const maxParts = 100_000;
/** `<<: *a`, where `a` has a `<<` itself: deeper chains are not followed. */
const maxMerges = 10;
/** In the comments of a template, of whose branches one is left. */
const hasBranches = /^[ \t]*#.*(?:\{\{|\{%)/m;
/** Reads those documents of a file that `wanted` says yes to, going by their text. */
function readYaml(text, wanted) {
    const budget = { left: maxValues };
    const read = [];
    const repeating = [];
    const refused = [];
    let parts = 0;
    for (const { start, end } of documentsOf(text)) {
        const own = text.slice(start, end);
        if (!wanted(own))
            continue;
        try {
            parts += own.match(/[\n,]/g)?.length ?? 0;
            if (parts > maxParts)
                throw new UnreadableYaml('it holds more values than can be read');
            const document = yaml_parse(own, start);
            const file = { text, offset: start, targets: aliasTargets(document, start), budget };
            if (document.contents === null)
                continue;
            const contents = new Yaml(document.contents, file);
            read.push(contents);
            const error = repeatedKey(document, start);
            if (error !== undefined && !hasBranches.test(own))
                repeating.push({ document: contents, error });
        }
        catch (error) {
            if (!(error instanceof UnreadableYaml))
                throw error;
            refused.push({ text: own, error });
        }
    }
    return { read, repeating, refused };
}
/** A line that starts with `---` ends a document wherever it stands, also inside of a text. */
function documentsOf(text) {
    const starts = [...text.matchAll(/^---(?=\s|$)/gm)].map(({ index }) => index);
    const head = text.slice(0, starts[0]);
    // What stands before the first of these lines is a document only if it says anything.
    if (head.split('\n').every((line) => /^(?:\s*$|\s*#|%)/.test(line)))
        starts.shift();
    return [0, ...starts].map((start, at, all) => ({ start, end: all[at + 1] ?? text.length }));
}
function yaml_parse(text, offset) {
    let document;
    try {
        document = (0,dist/* parseDocument */.Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    }
    catch (error) {
        throw new UnreadableYaml(error instanceof RangeError ? 'it is nested too deeply' : 'it is no YAML', offset);
    }
    const [first] = document.errors;
    if (first !== undefined) {
        const deep = first.code === 'RESOURCE_EXHAUSTION';
        throw new UnreadableYaml(deep ? 'it is nested too deeply' : `it is no YAML (${first.message})`, offset + first.pos[0]);
    }
    return document;
}
/** What each alias stands for: the last anchor of that name before it. Maps and lists as keys, which YAML has, no reader of specifications takes. */
function aliasTargets(document, offset) {
    const anchors = new Map();
    const targets = new Map();
    (0,dist/* visit */.YR)(document, {
        Pair(_, { key }) {
            if (!(0,dist/* isScalar */.jn)(key) && !(0,dist/* isAlias */.Vj)(key))
                throw new UnreadableYaml('a key in it is no text', offset + ((0,dist/* isNode */.Ll)(key) ? (key.range?.[0] ?? 0) : 0));
        },
        Node(_, node) {
            if ((0,dist/* isAlias */.Vj)(node)) {
                const target = anchors.get(node.source);
                if (target !== undefined)
                    targets.set(node, target);
            }
            else if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return targets;
}
/** The first key that stands twice in the same map, with different values: tools take the last of them, or refuse the file. */
function repeatedKey(document, offset) {
    let found;
    (0,dist/* visit */.YR)(document, {
        Map(_, { items }) {
            const values = new Map();
            for (const { key, value } of items) {
                if (!(0,dist/* isScalar */.jn)(key))
                    continue;
                const name = String(key.value);
                const now = (0,dist/* isScalar */.jn)(value) ? value.value : value;
                if (values.has(name) && values.get(name) !== now && name !== '<<') {
                    const reason = `the key \`${name.slice(0, 80)}\` stands twice in the same map, with different values`;
                    found = new UnreadableYaml(reason, offset + (key.range?.[0] ?? 0));
                    return dist/* visit */.YR.BREAK;
                }
                values.set(name, now);
            }
            return undefined;
        },
    });
    return found;
}
/** A value of a YAML file, seen as what an alias or a merge makes of it, that still knows where it stands. */
class Yaml {
    file;
    node;
    #entries;
    #items;
    constructor(node, file) {
        this.file = file;
        this.node = file.targets.get(node) ?? node;
        if (file.budget.left-- < 0)
            throw new UnreadableYaml('its aliases repeat more than can be followed');
    }
    /** Takes off what may be read of the file for a text that is parsed once more, each use of an alias counted anew. */
    spend(characters) {
        this.file.budget.left -= Math.ceil(characters / 4);
        if (this.file.budget.left < 0)
            throw new UnreadableYaml('its aliases repeat more than can be followed');
    }
    /** Whether a tag of its own says what is made of it: `!Ref`, `!Sub` of CloudFormation. */
    get isTagged() {
        return this.node.tag?.startsWith('!') === true;
    }
    /** Where the value stands; an alias, where its anchor is. */
    get span() {
        const [start, end] = this.node.range ?? [0, 0];
        return { start: this.file.offset + start, end: this.file.offset + end };
    }
    get isMap() {
        return (0,dist/* isMap */.jh)(this.node);
    }
    /** The pairs of a map, those that `<<` merges in last; none of another value. Of a key that stands twice, the last counts. */
    entries(depth = 0) {
        return (this.#entries ??= this.#readEntries(depth));
    }
    #readEntries(depth) {
        if (!(0,dist/* isMap */.jh)(this.node))
            return [];
        const own = [];
        const merged = [];
        for (const { key, value } of this.node.items) {
            if (!(0,dist/* isScalar */.jn)(key) || value === null)
                continue;
            const name = String(key.value);
            const view = new _a(value, this.file);
            if (name === '<<' && depth < maxMerges) {
                const sources = (0,dist/* isSeq */.oP)(view.node) ? view.items() : [view];
                for (const source of sources)
                    merged.push(...source.entries(depth + 1));
            }
            else {
                const { offset } = this.file;
                const [start = 0, keyEnd = 0] = key.range ?? [];
                const end = this.#lineEnd(value, offset + keyEnd);
                own.push({ key: name, span: { start: offset + start, end }, value: view });
            }
        }
        const last = new Map(own.map((entry) => [entry.key, entry]));
        const seen = new Set();
        return [...last.values(), ...merged].filter(({ key }) => !seen.has(key) && seen.add(key));
    }
    /** To the value's end where it begins and ends on the key's line. */
    #lineEnd(value, keyEnd) {
        const end = this.file.offset + (value.range?.[1] ?? 0);
        return end > keyEnd && !this.file.text.slice(keyEnd, end).includes('\n') ? end : keyEnd;
    }
    entry(key) {
        return this.entries().find((entry) => entry.key === key);
    }
    /** The value behind a path of keys. */
    at(...keys) {
        const [key, ...rest] = keys;
        return key === undefined ? this : this.entry(key)?.value.at(...rest);
    }
    /** The values of a list; none of another value. */
    items() {
        const list = (0,dist/* isSeq */.oP)(this.node) ? this.node.items : [];
        return (this.#items ??= list.map((item) => new _a(item, this.file)));
    }
    /** The text of a scalar: a number or a boolean as it is written. */
    get text() {
        if (!(0,dist/* isScalar */.jn)(this.node) || this.node.value === null)
            return undefined;
        const { value, source } = this.node;
        if (typeof value === 'string')
            return value;
        return source ?? (typeof value === 'boolean' || typeof value === 'number' ? String(value) : undefined);
    }
    /** The text of a scalar with the places of its characters. */
    get located() {
        const text = this.text;
        if (text === undefined)
            return undefined;
        const { start, end } = this.span;
        const source = this.file.text;
        for (const candidate of [(0,located/* slice */.di)(source, { start, end }), (0,located/* slice */.di)(source, { start: start + 1, end: end - 1 })])
            if (candidate.text === text)
                return candidate;
        const block = (0,dist/* isScalar */.jn)(this.node) && this.node.type === dist/* Scalar */.X5.BLOCK_LITERAL ? blockLines(source, start, end) : [];
        const joined = (0,located/* join */.fj)(source, block);
        const whole = { start, end };
        return joined.text === text || joined.text.trimEnd() === text.trimEnd() ? joined : { text, span: () => whole };
    }
}
_a = Yaml;
/** The lines of a literal block without their indentation. */
function blockLines(source, start, end) {
    const lines = [];
    let indent;
    for (let at = source.indexOf('\n', start) + 1; at > 0 && at < end;) {
        const lineFeed = source.indexOf('\n', at);
        const next = lineFeed === -1 || lineFeed >= end ? end : lineFeed + 1;
        const content = source.slice(at, next);
        const blank = content.trim() === '';
        if (!blank)
            indent ??= content.length - content.trimStart().length;
        lines.push({ start: Math.min(at + (blank ? content.length - 1 : (indent ?? 0)), next), end: next });
        at = next;
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/engines/workload/index.ts









const workload_engineName = 'gatehouse-workload';
/** Larger files are refused; the largest compiled pipelines have a tenth of it. */
const maxWorkloadBytes = 5_000_000;
/** More than any cluster is described by in one file; each costs a finding of every rule. */
const maxContainers = 1_000;
/** A block of comments may be this long. */
const maxComments = 20;
/** The containers of a text; a document with nothing that could be one is not even parsed. */
function read(text, path) {
    const isNamed = isComposeName(path);
    const { read: documents, repeating, refused } = readYaml(text, (document) => isNamed || mayDescribe(document));
    const meant = refused.filter((document) => isNamed || looksLikeOne(document.text));
    try {
        const containers = containersOf(documents, isNamed);
        if (containers.length > maxContainers)
            throw new UnreadableYaml(`it describes more than ${maxContainers} containers`);
        // Read as YAML, such a document is no template, whatever stands in its texts.
        const doubtful = repeating.flatMap(({ document, error }) => containersOf([document], isNamed).length > 0 ? [{ text: '', error }] : []);
        return { containers, refused: [...meant, ...doubtful] };
    }
    catch (error) {
        if (!(error instanceof UnreadableYaml))
            throw error;
        return { containers: [], refused: [...meant, { text: '', error }] };
    }
}
/** To YAML a carriage return alone ends a line too. */
const withLineFeeds = (text) => text.replace(/\r(?!\n)/g, '\n');
/** Whether a file of YAML says how containers are run, or was meant to. */
function describesContainers(text, path) {
    const { containers, refused } = read(withLineFeeds(text), path);
    return containers.length > 0 || refused.length > 0;
}
/** Judges one file that says how containers are run. Never throws; the time it takes is bounded by the text's length. */
function analyseWorkload(content, context) {
    const text = withLineFeeds(content);
    const { containers, refused } = read(text, context.path);
    const places = placesIn(text);
    const [broken] = refused.filter((document) => !isTemplate(document.text));
    const detections = judge(containers, text, places, context);
    if (broken === undefined)
        return { state: refused.length > 0 ? 'template' : 'judged', detections };
    const { offset, message } = broken.error;
    const line = offset === undefined ? undefined : places.place({ start: offset, end: offset }).startLine;
    return { state: 'unreadable', detections: [workload_unparsable(context.path, message, line), ...detections] };
}
function judge(containers, text, places, { path, secrets }) {
    // What several containers share (a volume, a setting of the pod) shows once.
    const found = rules_rules.flatMap((rule) => (0,located/* distinctPlaces */.jH)(containers.flatMap((container) => [...rule.check(container)])).map((hit) => ({ rule, hit })));
    if (found.length === 0)
        return [];
    const tokens = secrets.scanText(text, path);
    const covered = found.flatMap(({ hit }) => (hit.secret === true ? [hit.span] : []));
    const shown = coverUp(text, [...covered, ...tokens]);
    const source = { path, text, shown, places, commentsAt: commentsOf(path, shown, places) };
    return found.map(({ rule, hit }) => workload_toDetection(rule, hit, source));
}
function workload_toDetection(rule, hit, source) {
    const place = source.places.place(hit.span);
    const line = source.places.line(place.startLine);
    const comments = source.commentsAt(place.startLine);
    return {
        rule: rule.id,
        engine: workload_engineName,
        severity: rule.severity,
        title: rule.title,
        message: hit.message,
        location: { path: source.path, ...place },
        lineText: (0,finding/* excerpt */.Kb)(source.shown.slice(line.start, line.end), place.startColumn),
        ...(hit.secret === true && {
            identity: source.text.slice(hit.span.start, hit.span.end),
            sensitive: true,
        }),
        ...(comments.length > 0 && { comments, aliases: rule.aliases }),
        help: { text: (0,paragraphs/* paragraphs */.q)(rule.help) },
        cwe: rule.cwe,
    };
}
/** For a line: the comment at its end, and those alone on the lines right above, if a skip may stand there. Each line is read once. */
function commentsOf(path, shown, places) {
    const known = new Map();
    const textOf = (number) => {
        const { start, end } = places.line(number);
        return shown.slice(start, end);
    };
    const read = (line) => {
        const beside = (0,line_comment/* lineComment */.G)(textOf(line), path);
        const comments = beside !== undefined && (0,inline_skip/* mayHoldSkip */.Id)(beside) ? [{ text: beside }] : [];
        for (let at = line - 1; at > Math.max(0, line - 1 - maxComments) && textOf(at).trimStart().startsWith('#'); at--) {
            const comment = textOf(at).trim();
            if ((0,inline_skip/* mayHoldSkip */.Id)(comment))
                comments.push({ text: comment, above: true });
        }
        return comments;
    };
    return (line) => {
        const comments = known.get(line) ?? read(line);
        known.set(line, comments);
        return comments;
    };
}
/** Says that a file can't be judged and why (`reason` goes on from "can't be judged:"). */
function workload_unparsable(path, reason, line, rule = 'unparsable-workload') {
    return {
        engine: workload_engineName,
        severity: 'high',
        lineText: '',
        incomplete: true,
        rule,
        title: "Container specification can't be read",
        message: `${path} can't be judged: ${reason}${line === undefined ? '' : ` (line ${line})`}.`,
        location: { path, ...(line !== undefined && { startLine: line }) },
        identity: reason,
        help: {
            text: `The file looks like one that says how containers are run (Compose, a workflow, Kubernetes), and what can't be read can't be called safe. Correct
it, or if it is something else, list it under exclude in the policy's container section.`,
        },
    };
}

// EXTERNAL MODULE: ./src/formats/text.ts
var formats_text = __webpack_require__(36925);
// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/gates/images.ts
var gates_images = __webpack_require__(40780);
// EXTERNAL MODULE: ./src/policy/engines.ts
var policy_engines = __webpack_require__(83349);
// EXTERNAL MODULE: ./src/single-line.ts
var single_line = __webpack_require__(48142);
;// CONCATENATED MODULE: ./src/gates/container/engines.ts








/** Whether Dockerfiles are for the built-in rules: unless another engine for them is named and `builtin` is not. */
function judgesDockerfiles({ engine }) {
    const names = [engine].flat();
    return names.includes('builtin') || !policy_engines/* dockerfileEngines */.o0.some((name) => names.includes(name));
}
/**
 * What Hadolint says of Dockerfiles beside `known`, what the built-in rules found there. What a rule of both says of one instruction is
 * one finding, the built-in one. Rejects with `EngineError` when it fails; undefined where it isn't to be asked.
 */
async function askDockerfileEngines({ tree, settings, external }, entries, known) {
    const names = policy_engines/* dockerfileEngines */.o0.filter((name) => [settings.engine].flat().includes(name));
    if (names.length === 0)
        return undefined;
    const { scanExternally } = await __webpack_require__.e(/* import() */ 2283).then(__webpack_require__.bind(__webpack_require__, 22283));
    const scan = await scanExternally({ names, tree, entries, access: external, secrets: false });
    const read = fileReader(tree);
    const said = new Set();
    for (const { rule, location } of known) {
        if (location.startLine === undefined)
            continue;
        const at = (await read(location.path)).instructionAt(location.startLine);
        for (const alias of aliases[rule] ?? [])
            said.add(JSON.stringify([location.path, at, alias]));
    }
    const detections = [];
    for (const finding of scan.findings) {
        const { path, startLine = 1 } = finding.location;
        const file = await read(path);
        if (said.has(JSON.stringify([path, file.instructionAt(startLine), finding.rule])))
            continue;
        const comments = file.commentsAt(startLine);
        detections.push({ ...detectionOf(finding), ...(comments.length > 0 && { comments }) });
    }
    const unread = new Set(known.filter((detection) => detection.incomplete).map(({ location }) => location.path));
    const lost = new Set(scan.unevaluated.map(({ path }) => path));
    for (const { path, reason, line, engine } of scan.unevaluated) {
        if (!unread.has(path))
            detections.push(unevaluated(path, reason, line, engine));
        unread.add(path);
    }
    return { detections, evaluated: entries.length - lost.size, engines: scan.engines };
}
function fileReader(tree) {
    const files = new Map();
    return (path) => {
        const file = files.get(path) ?? readFile(tree, path);
        files.set(path, file);
        return file;
    };
}
async function readFile(tree, path) {
    const text = await engines_textOf(tree, path);
    const { instructions } = (0,parse/* parseDockerfile */.A)(text);
    const places = placesIn(text);
    const starts = instructions.map(({ text: own, start }) => places.place(own.span(start, start)).startLine);
    return {
        instructionAt: (line) => starts.findLast((start) => start <= line) ?? line,
        commentsAt: commentsAbove(text, instructions, places),
    };
}
async function engines_textOf(tree, path) {
    try {
        return (0,formats_text/* decodeText */.g7)(await tree.read(path))?.text ?? '';
    }
    catch (error) {
        if (error instanceof errors/* UnreadableError */.Gy)
            return '';
        throw error;
    }
}
const maxMessage = 500;
const printable = (message) => (0,single_line/* singleLine */.p)(message).slice(0, maxMessage);
function detectionOf({ engine, rule, severity, message, location, lineText }) {
    const uri = rule.startsWith('SC')
        ? `https://www.shellcheck.net/wiki/${rule}`
        : `https://github.com/hadolint/hadolint/wiki/${rule}`;
    return {
        rule,
        engine,
        severity,
        title: `${rule.startsWith('SC') ? 'ShellCheck' : 'Hadolint'} ${rule}`,
        message: printable(message),
        location,
        lineText,
        help: { text: `A rule of ${engine}.`, uri },
    };
}
function unevaluated(path, reason, line, engine) {
    return {
        rule: 'engine-not-evaluated',
        engine,
        severity: 'high',
        title: 'File not evaluated by an engine',
        message: `${engine} could not evaluate ${path}: ${printable(reason)}.`,
        location: { path, ...(line !== undefined && { startLine: line, endLine: line }) },
        lineText: '',
        incomplete: true,
        help: {
            text: 'What the engine would have found there is not known, so it can not pass. Put the file right, or leave it out with `exclude` in the policy.',
        },
    };
}

// EXTERNAL MODULE: ./src/engines/dockerfile/stages.ts
var stages = __webpack_require__(71539);
// EXTERNAL MODULE: ./src/engines/image/history.ts
var image_history = __webpack_require__(79305);
;// CONCATENATED MODULE: ./src/engines/vulnerabilities/origin.ts




/**
 * Which instruction of which Dockerfile made each layer. A stage counts as the image's if each of its instructions that make layers
 * stands in the image's history, in its order and up to its end; what lies below is the base's.
 */
function originsIn(layers, dockerfiles) {
    const files = dockerfiles.map(origin_readFile);
    let best;
    for (const file of files) {
        // The last stage is the likeliest: of equals the first is kept.
        for (const stage of [...file.stages].reverse()) {
            const found = aligned(layers, stage, file);
            if (found !== undefined && found.exact > (best?.exact ?? 0))
                best = found;
        }
    }
    const known = best?.origins;
    const byName = new Map();
    return {
        ofLayer: (digest) => (digest === undefined ? undefined : known?.get(digest)),
        ofPackage: (name) => {
            if (known === undefined && !byName.has(name))
                byName.set(name, origin_named(name, files));
            return byName.get(name);
        },
    };
}
function origin_readFile({ path, text }) {
    const { instructions } = (0,parse/* parseDockerfile */.A)(text);
    const places = placesIn(text);
    return {
        stages: (0,stages/* readStages */.ir)(instructions).all,
        runs: instructions
            .filter(({ keyword, onbuild }) => keyword === 'RUN' && !onbuild)
            .map((run) => ({ run, texts: textsOf(run) })),
        originOf: ({ keyword, text: own, start, end }, byName = false) => {
            const { startLine: line } = places.place(own.span(start, end));
            const at = places.line(line);
            return { path, line, text: text.slice(at.start, at.end), base: keyword === 'FROM', byName };
        },
    };
}
const makeLayers = ['RUN', 'COPY', 'ADD', 'WORKDIR'];
/** The stage and those it starts from, the first one first. */
function chainOf(stage) {
    return stage.parent === undefined ? [stage] : [...chainOf(stage.parent), stage];
}
function aligned(layers, stage, file) {
    const chain = chainOf(stage);
    const [root] = chain;
    if (root === undefined)
        return undefined;
    const makers = chain
        .flatMap(({ instructions }) => instructions)
        .filter(({ keyword, onbuild }) => !onbuild && makeLayers.includes(keyword));
    const origins = new Map();
    let exact = 0;
    let at = layers.length - 1;
    for (let i = makers.length - 1; i >= 0; i--) {
        const maker = makers[i];
        const layer = layers[at];
        if (maker === undefined)
            continue;
        const match = layer?.command === undefined ? undefined : compare(maker, (0,image_history/* instructionOf */.ut)(layer.command));
        if (layer === undefined || match === undefined) {
            // A folder that is there already needs no layer.
            if (maker.keyword === 'WORKDIR')
                continue;
            return undefined;
        }
        origins.set(layer.digest, file.originOf(maker));
        if (match === 'exact')
            exact++;
        at--;
    }
    for (; at >= 0; at--)
        origins.set(layers[at]?.digest ?? '', file.originOf(root.from));
    return { exact, origins };
}
/** Whether an instruction can have made what the history tells. `like`: of what is copied it has only a digest, or a path without its variables. */
function compare(maker, told) {
    const { keyword } = maker;
    const written = textsOf(maker);
    // The classic builder writes the exec form down without a keyword.
    if (keyword === 'RUN' && maker.exec && written.includes(told))
        return 'exact';
    if (!told.toUpperCase().startsWith(`${keyword} `))
        return undefined;
    if (keyword === 'WORKDIR')
        return 'like';
    const command = withoutFlags(told.slice(keyword.length));
    if (written.includes(command))
        return 'exact';
    if (keyword === 'RUN')
        return undefined;
    return /^(?:file|dir|multi):/.test(command) || written.some((text) => text.includes('$')) ? 'like' : undefined;
}
const withoutFlags = (text) => (0,image_history/* squeezed */.lW)(text.trimStart().replace(/^(?:--[a-z-]+(?:=\S+)?\s+)+/, ''));
/** The ways in which builders write the arguments down: as they are, as the words of the exec form, as the script of a here-document. */
function textsOf({ text, argumentsAt, end, exec, words, heredocs }) {
    if (exec)
        return [(0,image_history/* squeezed */.lW)(words.map(({ value }) => value).join(' '))];
    return [text.text.slice(argumentsAt, end), ...heredocs.map(({ body }) => body.text)].map(image_history/* squeezed */.lW);
}
function origin_named(name, files) {
    const word = new RegExp(String.raw `(?<![\w./-])${name.replace(/[^\w]/g, String.raw `\$&`)}(?![\w./-])`, 'i');
    const found = files.flatMap((file) => file.runs.filter(({ texts }) => texts.some((text) => word.test(text))).map(({ run }) => file.originOf(run, true)));
    return found.length === 1 ? found[0] : undefined;
}

// EXTERNAL MODULE: ./src/engines/vulnerabilities/vulnerability.ts
var vulnerability = __webpack_require__(34956);
// EXTERNAL MODULE: ./src/engines/secrets/search/archive.ts
var search_archive = __webpack_require__(77908);
// EXTERNAL MODULE: ./src/engines/secrets/search/limits.ts
var search_limits = __webpack_require__(15012);
// EXTERNAL MODULE: ./src/engines/secrets/search/pieces.ts
var search_pieces = __webpack_require__(19011);
// EXTERNAL MODULE: ./src/engines/secrets/search/results.ts
var search_results = __webpack_require__(39316);
// EXTERNAL MODULE: ./src/engines/secrets/search/scan.ts + 9 modules
var search_scan = __webpack_require__(72002);
;// CONCATENATED MODULE: ./src/engines/secrets/search/layers.ts





/** What archives in layers may unpack to together: this, and `ratio` times what they have themselves. */
const leastUnpacked = 2 ** 31;
const ratio = 10;
/** Time for what a layer says beside its files' content, so many names at once. */
const textsMs = 60_000;
/** The search of this gate, for files in the layers of images. */
function layerSearch(engine, limits = search_limits/* defaultLimits */.M, unpacked = leastUnpacked) {
    let left = unpacked;
    return {
        isArchive: (head) => (0,search_archive/* archiveKind */.FF)(head) !== undefined,
        mayStandBefore: search_archive/* mayStandBefore */.H9,
        hasBehind: async ({ path, size }, source) => {
            const head = await source.read(0, limits.chunk);
            return (await (0,search_archive/* zipBehind */.yy)(head, readerOf(source, size), { path, size, kind: 'file' })) !== undefined;
        },
        texts: (texts) => {
            const text = texts.join('\n');
            const scan = () => engine.scanUntil(text, '', { deadline: performance.now() + textsMs, formatOnly: true });
            const { matches, complete } = engine.patiently(textsMs, scan);
            let [at, line] = [0, 0];
            const found = matches
                .filter(({ allowedBy }) => allowedBy === undefined)
                .map((match) => {
                for (let end = text.indexOf('\n', at); end !== -1 && end < match.start; end = text.indexOf('\n', at)) {
                    at = end + 1;
                    line++;
                }
                return { match, line };
            });
            return { found, complete };
        },
        flowing: async ({ path, size }, pieces) => {
            const results = new search_results/* Results */.n(path, size, limits);
            return told(results, await (0,search_scan/* searchFlowing */.F5)((0,search_pieces/* regroup */.Ts)(pieces, limits.chunk), engine, results));
        },
        archive: async (file, source) => {
            left += ratio * file.size;
            const results = new search_results/* Results */.n(file.path, file.size, {
                ...limits,
                unpacked: left,
                ratio: 0,
            });
            const scan = await (0,search_scan/* searchFile */.ld)(readerOf(source, file.size), { ...file, kind: 'file' }, engine, results);
            left = Math.max(0, left - results.bytes);
            return told(results, scan);
        },
    };
}
const readerOf = (source, size) => ({
    read: (_, { offset = 0, length = size } = {}) => source.read(offset, length),
});
function told({ found, gaps, stopped }, { skipped }) {
    // Packages bring damaged archives, to test their readers with.
    const damaged = gaps.has('unreadable-archive') && !stopped;
    return {
        found: found.map(({ match, place, member }) => ({ match, where: member ?? lineOf(place) })),
        complete: !stopped && !gaps.has('unfinished-file'),
        skipped: { ...skipped, ...(damaged && { 'damaged archives in layers': 1 }) },
    };
}
/** Of what is no text the line is empty, and says nothing. */
const lineOf = (place) => place === undefined || place.lineText === '' ? undefined : `line ${place.line}`;

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

;// CONCATENATED MODULE: ./src/gates/container/images.ts








/** Judges what the policy names as an image. Where a Dockerfile of the tree made a layer, messages name its line. */
async function scanImageAt(tree, name, dockerfiles, secrets) {
    const origins = (image) => {
        const digests = image.layers.map(({ diffId = '' }) => diffId);
        const layers = (0,vulnerability/* layersOf */.w)(digests, image.config.history ?? []);
        const { ofLayer } = originsIn(layers, dockerfiles);
        return (diffId) => {
            const origin = ofLayer(diffId);
            if (origin === undefined)
                return undefined;
            return `${origin.base ? 'The base image of ' : ''}${origin.path}, line ${origin.line},`;
        };
    };
    return (0,engines_image/* scanImages */.so)(tree, name, { secrets, search: layerSearch(secrets), originsIn: origins });
}
/** The Dockerfiles of a tree that can be read. */
async function dockerfilesIn(tree) {
    const found = [];
    for (const { path, kind, size } of await tree.list()) {
        if (kind !== 'file' || size > maxDockerfileBytes || !isDockerfile(path))
            continue;
        try {
            const text = (0,formats_text/* decodeText */.g7)(await tree.read(path))?.text;
            if (text !== undefined)
                found.push({ path, text });
        }
        catch (error) {
            // The gate reports it where it judges the file.
            if (!(error instanceof errors/* UnreadableError */.Gy))
                throw error;
        }
    }
    return found;
}

// EXTERNAL MODULE: ./src/engines/vulnerabilities/detections.ts
var vulnerabilities_detections = __webpack_require__(17584);
// EXTERNAL MODULE: ./src/engines/vulnerabilities/scan.ts + 1 modules
var scan = __webpack_require__(64451);
// EXTERNAL MODULE: ./src/merge-gates.ts
var merge_gates = __webpack_require__(58618);
;// CONCATENATED MODULE: ./src/gates/container/vulnerabilities.ts







const scannersOf = ({ engine }) => policy_engines/* vulnerabilityEngines */.I$.filter((name) => [engine].flat().includes(name));
/**
 * What the scanners of the policy know of the packages in images. Rejects with `EngineError` when a scanner fails, has no database, or
 * has nothing that it could be asked about.
 */
async function scanVulnerabilities(input) {
    const { tree, settings, external, images, dockerfiles, now } = input;
    const scanners = scannersOf(settings);
    const [first] = scanners;
    if (first !== undefined && settings.images.length === 0)
        throw new errors/* EngineError */.NJ(`${first} has nothing to be asked about: name images (gates.container.images); lock files are for the dependencies gate`);
    if (scanners.length === 0 || images.length === 0)
        return { detections: [], engines: [] };
    if (external === undefined)
        throw new errors/* EngineError */.NJ(`${scanners.join(' and ')} can't be run here`);
    const scans = [];
    const detections = [];
    for (const image of images) {
        const ofImage = [];
        const perScanner = [];
        for (const scanner of scanners)
            perScanner.push(await (0,scan/* scanImagesFor */.f)(scanner, tree, image, external));
        // Of several platforms, each with what all scanners say of it.
        for (const i of perScanner[0]?.keys() ?? []) {
            const platform = perScanner.flatMap((all) => all[i] ?? []);
            ofImage.push(...detectionsOf(platform, image.path, dockerfiles, settings));
        }
        detections.push(...distinct(ofImage));
        scans.push(...perScanner.flat());
    }
    return {
        detections: [...detections, ...(0,vulnerabilities_detections/* oldDatabases */.Wm)(scans, settings.vulnerabilities['max-db-age'], now)],
        engines: usesOf(scans),
    };
}
function detectionsOf(scans, name, dockerfiles, settings) {
    const layers = scans.map(({ inspected }) => inspected.layers ?? []).find((each) => each.length > 0) ?? [];
    const target = { name, origins: originsIn(layers, dockerfiles), layers };
    const gaps = scans.flatMap(({ scanner, inspected }) => (inspected.packages === 0 ? ['no package was found in it'] : (inspected.gaps ?? [])).map((gap) => (0,vulnerabilities_detections/* nothingRead */.wi)(scanner, name, gap)));
    return [
        ...judged(scans, target, settings),
        ...gaps,
        ...(0,vulnerabilities_detections/* endOfLife */.PB)(scans, target, settings.vulnerabilities['end-of-life']),
    ];
}
/** What two platforms of an image have is one finding: the worse one. */
function distinct(all) {
    const byIdentity = new Map();
    for (const detection of all) {
        const key = JSON.stringify([detection.rule, detection.identity]);
        const known = byIdentity.get(key);
        if (known === undefined || !(0,finding/* atLeast */.jZ)(known.severity, detection.severity))
            byIdentity.set(key, detection);
    }
    return [...byIdentity.values()];
}
function judged(scans, target, { vulnerabilities }) {
    const found = scans.flatMap((scan) => scan.found);
    const shown = vulnerabilities['ignore-unfixed'] ? found.filter(({ fixed }) => fixed !== undefined) : found;
    const left = found.filter((each) => !shown.includes(each));
    return [...(0,vulnerabilities_detections/* vulnerabilityDetections */.nP)(shown, target, vulnerabilities['severity-from']), ...(0,vulnerabilities_detections/* unfixedLeftOut */.XA)(left)];
}
/** Each scanner once, with all the time that it took. */
function usesOf(scans) {
    const uses = new Map();
    for (const { use } of scans) {
        const known = uses.get(use.name);
        uses.set(use.name, known === undefined ? use : (0,merge_gates/* bothUses */.I2)(known, use));
    }
    return [...uses.values()];
}

;// CONCATENATED MODULE: ./src/gates/container/workloads.ts




/** Of a file that is too large, so much decides whether it is one that says how containers are run. */
const headBytes = 64 * 1024;
/** Whether a file can say how containers are run: all such files are YAML, of which JSON is a part. */
const mayBeWorkload = (path) => /\.(?:ya?ml|json)$/i.test(path);
/** Whether a file says how containers are run; most say something else, or belong to other tools. */
async function isWorkload(tree, { path, size }) {
    const whole = size <= maxWorkloadBytes;
    const bytes = await tree.read(path, whole ? {} : { length: headBytes });
    const text = (0,formats_text/* decodeText */.g7)(bytes)?.text;
    if (text === undefined || (/\.json$/i.test(path) && !mayBeJsonWorkload(text, whole)))
        return false;
    return describesContainers(text, path);
}
/** Data are mostly JSON: only what has such a key at its top is read with the places of its values, which takes much longer. */
const jsonKeys = [
    'apiVersion',
    'services',
    'deploymentSpec',
    'pipelineSpec',
    'containerDefinitions',
    'taskDefinition',
    'Resources',
];
/**
 * Whether a text of JSON has such a key at its top. What is no JSON (cut off, or with a comma too many, which readers of YAML take) still may
 * be meant for one; a file of many values, one a line, is data, and one with comments is for an editor or another tool.
 */
function mayBeJsonWorkload(text, whole) {
    // A letter that is spelled with an escape, as no program writes it, may be one of a key's.
    if (!jsonKeys.some((key) => text.includes(`"${key}"`)) && !/\\u00[4-7]/.test(text))
        return false;
    if (!whole)
        return true;
    const content = parsed(text);
    if (content !== undefined)
        return typeof content === 'object' && content !== null && jsonKeys.some((key) => Object.hasOwn(content, key));
    const start = text.trimStart();
    return start.startsWith('{') && parsed(start.split('\n', 1)[0] ?? '') === undefined && !hasComments(text);
}
/** Whether `//` or a comment of C stands outside of strings. */
const hasComments = (text) => (text.match(/"(?:[^"\\]|\\[\s\S])*(?:"|\\?$)|\/[/*]/g) ?? []).some((token) => token.startsWith('/'));
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
async function scanWorkload(tree, { path, size }, secrets) {
    const refused = (detection) => ({ state: 'unreadable', detections: [detection] });
    if (size > maxWorkloadBytes) {
        const reason = `it has ${size} bytes, more than the ${maxWorkloadBytes} that are read`;
        return refused(workload_unparsable(path, reason, undefined, 'too-large-workload'));
    }
    try {
        const text = (0,formats_text/* decodeText */.g7)(await tree.read(path))?.text;
        return text === undefined
            ? refused(workload_unparsable(path, 'it is not a text file'))
            : analyseWorkload(text, { path, secrets });
    }
    catch (error) {
        if (!(error instanceof errors/* UnreadableError */.Gy))
            throw error;
        return refused(unreadable(path, error.message));
    }
}

;// CONCATENATED MODULE: ./src/gates/container/index.ts















const containerGate = {
    id: 'container',
    unit: 'files',
    kind: 'Dockerfiles and container specifications',
    covers: ({ kind, path: name }) => kind === 'file' && (isDockerfile(name) || mayBeWorkload(name)),
    isOfKind: async (tree, entry) => isDockerfile(entry.path) || (await isWorkload(tree, entry)),
    dependsOn: (entry, changed) => isDockerfile(entry.path) && dockerignoresOf(entry.path).includes(changed),
    named: ({ images }) => ({
        key: 'images',
        paths: images.filter((name) => !(0,reference/* isClientImage */.p)(name)),
        things: 'images',
        remote: images.filter(reference/* isClientImage */.p).map((text) => ({
            text,
            fetch: (folder, external) => (0,client/* fetchImage */.a)(text, folder, external),
        })),
    }),
    async scan({ tree, entries: all, settings, external, progress }) {
        const started = performance.now();
        const secrets = (0,engines_secrets.createSecretsEngine)();
        const named = new Set(settings.images.map(gates_images/* imagePath */.d));
        const images = all.filter((entry) => named.has(entry.path));
        const entries = all.filter((entry) => !named.has(entry.path));
        const builtin = judgesDockerfiles(settings);
        const ignores = new Map();
        const detections = [];
        let evaluated = 0;
        let templates = 0;
        let workloadMs = 0;
        for (const [index, entry] of entries.entries()) {
            if (!isDockerfile(entry.path)) {
                const from = performance.now();
                const result = await scanWorkload(tree, entry, secrets);
                detections.push(...result.detections);
                if (result.state === 'judged')
                    evaluated++;
                if (result.state === 'template')
                    templates++;
                workloadMs += performance.now() - from;
                progress(index + 1, all.length);
                continue;
            }
            if (!builtin)
                continue;
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
            progress(index + 1, all.length);
        }
        const files = entries.filter((entry) => isDockerfile(entry.path));
        const asked = await askDockerfileEngines({ tree, settings, external }, files, detections);
        detections.push(...(asked?.detections ?? []));
        if (!builtin)
            evaluated += asked?.evaluated ?? 0;
        const dockerMs = performance.now() - started - workloadMs;
        const skipped = templates > 0 ? { templates } : {};
        const dockerfiles = images.length > 0 ? await dockerfilesIn(tree) : [];
        for (const [index, { path: name }] of images.entries()) {
            const scan = await scanImageAt(tree, name, dockerfiles, secrets);
            detections.push(...scan.detections);
            if (scan.images.length > 0)
                evaluated++;
            for (const [reason, count] of Object.entries(scan.skipped))
                skipped[reason] = (skipped[reason] ?? 0) + count;
            progress(entries.length + index + 1, all.length);
        }
        const imageMs = performance.now() - started - workloadMs - dockerMs;
        const known = await scanVulnerabilities({
            ...{ tree, settings, external, images, dockerfiles, now: new Date() },
        });
        detections.push(...known.detections);
        const spent = (name, ms) => ({ name, version: version/* version */.r, durationMs: Math.round(ms) });
        const workloads = entries.some(({ path }) => !isDockerfile(path)) ? [spent(workload_engineName, workloadMs)] : [];
        return {
            detections,
            evaluated,
            skipped,
            engines: [
                ...(builtin ? [spent(engineName, dockerMs)] : []),
                ...workloads,
                ...(asked?.engines ?? []),
                ...(images.length > 0 ? [spent(engines_image/* engineName */.OC, imageMs)] : []),
                ...known.engines,
            ],
        };
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


/***/ }),

/***/ 40780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ imagePath),
/* harmony export */   x: () => (/* binding */ imagesLeftBy)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _engines_image_reference__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7812);
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20653);



/** The path of an image on the disk, as trees have it. */
const imagePath = (name) => (0,_engines_image_reference__WEBPACK_IMPORTED_MODULE_2__/* .isClientImage */ .p)(name) ? name : node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.normalize(name).replace(/\/$/, '');
/**
 * The images that another gate leaves to the container gate, which looks into them deeper: those that it is named and runs for, if it is
 * as strict. What it can't read as an image puts it in error, so that naming a file hides nothing. Folders are looked at by both.
 */
function imagesLeftBy(gate, container, policy) {
    const strictness = ({ mode }) => _policy_schema__WEBPACK_IMPORTED_MODULE_1__/* .modes */ .nI.indexOf(mode);
    if (container === undefined || gate.id === container.id || strictness(container) < strictness(gate))
        return () => false;
    const names = new Set((policy.gates.container?.images ?? []).map(imagePath));
    return (name) => names.has(name);
}


/***/ }),

/***/ 58618:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ bothUses),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   tx: () => (/* binding */ attemptOf),
/* harmony export */   yl: () => (/* binding */ joinGate)
/* harmony export */ });
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44879);
/* harmony import */ var _reports_overview__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22032);
/* harmony import */ var _reports_budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81810);



/** From worst to best. */
const statuses = ['error', 'fail', 'warn', 'pass', 'skipped'];
const states = ['new', 'existing', 'waived'];
/** As many as a report may hold. */
const maxCharts = 20;
const shownParts = 5;
const maxReason = 300;
const maxWords = 500;
/**
 * What several parts say of one gate, as one: findings united by fingerprint, numbers summed, the worst status. `parts` are at
 * least one, in an order that doesn't depend on who came first.
 */
function joinGate(parts) {
    const [first, ...others] = parts;
    if (others.length === 0)
        return first.gate;
    const gates = parts.map(({ gate }) => gate);
    const worstFirst = [...parts].sort((a, b) => statuses.indexOf(a.gate.status) - statuses.indexOf(b.gate.status));
    const evaluating = gates.filter(({ evaluated }) => evaluated > 0);
    const charts = gates.flatMap((gate) => gate.charts ?? []);
    return {
        id: first.gate.id,
        status: worstFirst[0]?.gate.status ?? 'error',
        reason: joinedReason(worstFirst),
        evaluated: sum(gates, ({ evaluated }) => evaluated),
        unit: words(evaluating.length > 0 ? evaluating : gates, ({ unit }) => unit),
        skipped: summed(gates.flatMap((gate) => Object.entries(gate.skipped))),
        engines: unitedEngines(gates),
        durationMs: sum(gates, ({ durationMs }) => durationMs),
        failOn: words(gates, ({ failOn }) => failOn),
        findings: unitedFindings(gates),
        unreported: sum(gates, ({ unreported }) => unreported),
        measurements: gates.flatMap((gate) => gate.measurements),
        ...(charts.length > 0 && { charts: charts.slice(0, maxCharts) }),
        ...joinedCommits(gates),
    };
}
/** What several parts went through; up to where none of them tells alone. */
function joinedCommits(gates) {
    const parts = gates.filter(({ commits }) => commits !== undefined);
    if (parts.length === 0)
        return {};
    const total = (key) => sum(parts, ({ commits }) => commits?.[key] ?? 0);
    return { commits: { walked: total('walked'), files: total('files'), bytes: total('bytes') } };
}
/** "3 parts: linux: 1 new finding …; macos: 12 of 12 Python files", the worst first. */
function joinedReason(parts) {
    const reasons = new Set(parts.map(({ gate }) => gate.reason));
    const [same = ''] = reasons;
    const said = reasons.size === 1
        ? (0,_reports_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(same, maxReason)
        : parts
            .slice(0, shownParts)
            .map(({ source, gate }) => (0,_reports_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(`${source}: ${gate.reason}`, maxReason))
            .join('; ');
    const more = reasons.size > 1 && parts.length > shownParts ? `; and ${parts.length - shownParts} more` : '';
    const charts = parts.reduce((total, { gate }) => total + (gate.charts?.length ?? 0), 0);
    const leftOut = charts > maxCharts ? `; ${(0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(charts - maxCharts, 'chart')} left out` : '';
    return `${(0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(parts.length, 'part')}: ${said}${more}${leftOut}`;
}
/** Each finding once, as the part that takes it most seriously has it. */
function unitedFindings(gates) {
    const united = new Map();
    for (const gate of gates) {
        for (const finding of gate.findings) {
            const known = united.get(finding.fingerprint);
            if (known === undefined || bySeriousness(finding, known) < 0)
                united.set(finding.fingerprint, finding);
        }
    }
    return (0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .mostUrgentFirst */ .Nn)([...united.values()].sort(byPlace));
}
function bySeriousness(a, b) {
    return (Number(b.blocking) - Number(a.blocking) ||
        states.indexOf(a.state) - states.indexOf(b.state) ||
        _findings_finding__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.indexOf(a.severity) - _findings_finding__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.indexOf(b.severity));
}
function byPlace({ location: left }, { location: right }) {
    return (compare(left.path, right.path) ||
        (left.startLine ?? 0) - (right.startLine ?? 0) ||
        (left.startColumn ?? 0) - (right.startColumn ?? 0));
}
/** One engine's work in two places: the time of both, and the memory of the larger. */
function bothUses(one, other) {
    const peaks = [one.peakMegabytes, other.peakMegabytes].filter((each) => each !== undefined);
    return {
        ...one,
        durationMs: one.durationMs + other.durationMs,
        ...(peaks.length > 0 && { peakMegabytes: Math.max(...peaks) }),
    };
}
function unitedEngines(gates) {
    const united = new Map();
    for (const engine of gates.flatMap((gate) => gate.engines)) {
        const key = JSON.stringify([engine.name, engine.version]);
        const known = united.get(key);
        united.set(key, known === undefined ? engine : bothUses(known, engine));
    }
    return [...united.values()];
}
function summed(counts) {
    const totals = new Map();
    for (const [name, count] of counts)
        totals.set(name, add(totals.get(name) ?? 0, count));
    return Object.fromEntries(totals);
}
const sum = (gates, of) => gates.reduce((total, gate) => add(total, of(gate)), 0);
/** A report holds whole numbers that can be counted with. */
const add = (a, b) => Math.min(a + b, Number.MAX_SAFE_INTEGER);
const words = (gates, of) => (0,_reports_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_reports_overview__WEBPACK_IMPORTED_MODULE_1__/* .enumerate */ .HL)([...new Set(gates.map(of))]), maxWords);
/** Which attempt of a workflow run a report is of; 0 outside of one. */
const attemptOf = ({ target }) => target.run?.attempt ?? 0;
/** By code units: the same on every machine. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 22032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ evaluatedPhrase),
/* harmony export */   HL: () => (/* binding */ enumerate),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Nn: () => (/* binding */ mostUrgentFirst),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wx: () => (/* binding */ annotationLevel),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   Zn: () => (/* binding */ nextSteps),
/* harmony export */   __: () => (/* binding */ countsPhrase),
/* harmony export */   d2: () => (/* binding */ runErrors),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   w1: () => (/* binding */ noFile),
/* harmony export */   zF: () => (/* binding */ gatesAndRun)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44879);
/* harmony import */ var _budget__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81810);



/** What every rendering says in the same words. All of it is plain text that its renderer has yet to escape. */
function plural(count, one, many = `${one}s`) {
    return `${thousands(count)} ${count === 1 ? one : many}`;
}
/** `12,345`. Not `toLocaleString`, whose first call costs 20 ms to load the language data. */
function thousands(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** `340 ms`, `1.2 s`, `2 min 5 s`. */
function duration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${(ms / 1_000).toFixed(1)} s`;
    return `${Math.floor(ms / 60_000)} min ${Math.floor((ms % 60_000) / 1_000)} s`;
}
/** The path shown for what has no file; the runner itself uses it for annotations without one. */
const noFile = '.github';
function pathOf(location) {
    return location.path === '' ? noFile : location.path;
}
/** Longer paths and members are cut, so that a line number is never lost to a long name. */
const maxPlacePart = 300;
/** `src/train.py:12:5`, `model.zip (archive/data.pkl)`. */
function place(location) {
    const line = location.startLine === undefined ? '' : `:${location.startLine}`;
    const column = line === '' || location.startColumn === undefined ? '' : `:${location.startColumn}`;
    const member = location.member === undefined ? '' : ` (${(0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(location.member, maxPlacePart)})`;
    return `${(0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(pathOf(location), maxPlacePart)}${line}${column}${member}`;
}
const states = ['new', 'existing', 'waived'];
/** Blocking first, then new before existing before waived, then by severity; otherwise in the order given. */
function mostUrgentFirst(findings) {
    const buckets = [];
    for (const finding of findings) {
        const group = (finding.blocking ? 0 : states.length) + states.indexOf(finding.state);
        const rank = group * _findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.length + _findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO.indexOf(finding.severity);
        (buckets[rank] ??= []).push(finding);
    }
    return buckets.flat();
}
function count(gates) {
    const counts = { blocking: 0, new: 0, existing: 0, waived: 0, unreported: 0 };
    for (const gate of gates) {
        counts.unreported += gate.unreported;
        for (const finding of gate.findings)
            counts[finding.blocking ? 'blocking' : finding.state]++;
    }
    return counts;
}
/** `2 blocking, 5 existing`; `no findings`. */
function countsPhrase(counts) {
    const parts = ['blocking', 'new', 'existing', 'waived']
        .filter((key) => counts[key] > 0)
        .map((key) => `${thousands(counts[key])} ${key}`);
    if (counts.unreported > 0)
        parts.push(`${thousands(counts.unreported)} below the report threshold`);
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}
/** The first `most` of `items`, and how many more there are. */
function enumerate(items, most = 5) {
    const more = items.length - most;
    const shown = items.slice(0, most).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** `12 files evaluated`, with what was passed over by reason: `…, 3 skipped (binary 3)`. */
function evaluatedPhrase(gate) {
    const skipped = Object.entries(gate.skipped).filter(([, number]) => number > 0);
    const unit = gate.evaluated === 1 ? gate.unit.replace(/^(\w+)s$/, '$1') : gate.unit;
    const evaluated = `${thousands(gate.evaluated)} ${unit} evaluated`;
    if (skipped.length === 0)
        return evaluated;
    const total = skipped.reduce((sum, [, number]) => sum + number, 0);
    const reasons = enumerate(skipped.map(([reason, number]) => `${reason} ${number}`));
    return `${evaluated}, ${thousands(total)} skipped (${reasons})`;
}
/** A reason as part of a longer sentence. */
const brief = (reason) => (0,_budget__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(reason.replace(/\.$/, ''), 300);
function failures(gates) {
    const parts = gates
        .filter((gate) => gate.status === 'fail')
        .map((gate) => {
        const { blocking } = count([gate]);
        return blocking > 0
            ? `${gate.id} (${plural(blocking, 'blocking finding')})`
            : `${gate.id} (${brief(gate.reason)})`;
    });
    return enumerate(parts);
}
/** What kept the run as a whole from judging, beside gates in error. */
function runErrors({ verdict, gates, notices }) {
    const errors = notices.filter((notice) => notice.level === 'error').map((notice) => notice.message);
    const unexplained = verdict === 'error' && errors.length === 0 && !gates.some((gate) => gate.status === 'error');
    return unexplained ? ['Nothing was judged.'] : errors;
}
/**
 * The gates, and if the run as a whole could not judge, that as one more in error: for formats that know results only,
 * where no result would read as a pass.
 */
function gatesAndRun(report) {
    const errors = runErrors(report);
    if (errors.length === 0)
        return [...report.gates];
    const run = {
        id: 'run',
        status: 'error',
        reason: enumerate(errors),
        evaluated: 0,
        unit: 'gates',
        skipped: {},
        engines: [],
        durationMs: report.durationMs,
        failOn: 'info',
        findings: [],
        unreported: 0,
        measurements: [],
    };
    return [run, ...report.gates];
}
/** The verdict in one sentence, for someone who has never seen Gatehouse. */
function headline(report) {
    const withStatus = (status) => report.gates.filter((gate) => gate.status === status);
    const failed = failures(report.gates);
    switch (report.verdict) {
        case 'pass': {
            const ran = report.gates.filter((gate) => gate.status !== 'skipped').length;
            return `Gatehouse passed: nothing blocks in ${plural(ran, 'gate')} (${countsPhrase(count(report.gates))}).`;
        }
        case 'warn': {
            const warned = enumerate(withStatus('warn').map((gate) => gate.id));
            return `Gatehouse passed with warnings${warned === '' ? '' : ` in ${warned}`} (${countsPhrase(count(report.gates))}).`;
        }
        case 'fail':
            return failed === '' ? 'Gatehouse failed.' : `Gatehouse failed: ${failed}.`;
        case 'error': {
            const causes = [
                ...runErrors(report).map(brief),
                ...withStatus('error').map((gate) => `error in ${gate.id} (${brief(gate.reason)})`),
            ];
            if (failed !== '')
                causes.push(`failed: ${failed}`);
            return `Gatehouse could not reach a verdict: ${enumerate(causes)}.`;
        }
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(report.verdict);
    }
}
/** What the reader can do now, a sentence each; none when nothing stands in the way. */
function nextSteps(report) {
    switch (report.verdict) {
        case 'pass':
        case 'warn':
            return [];
        case 'fail':
            return [
                'Fix what blocks and push again; each finding says how.',
                'A finding that has to stay can be waived for a time: an entry under `waivers` in the policy, with reason, owner and end date.',
            ];
        case 'error':
            return [
                'What could not be evaluated counts as an error, never as a pass: resolve the error and run again.',
                'If a gate has nothing to look at here, take it out of the policy; a gate that is named there is required.',
            ];
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(report.verdict);
    }
}
/** The levels findings are drawn at where a platform has three; undefined: not drawn. */
function annotationLevel(finding) {
    switch (finding.state) {
        case 'waived':
            return undefined;
        case 'existing':
            return finding.severity === 'info' ? undefined : 'notice';
        case 'new':
            if (finding.blocking)
                return 'failure';
            // What only informs is in the report and the summary; beside the code it would bury what matters.
            return finding.severity === 'info' ? undefined : 'warning';
        default:
            return (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .xb)(finding.state);
    }
}


/***/ })

};
