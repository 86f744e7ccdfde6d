export const id = 7611;
export const ids = [7611];
export const modules = {

/***/ 98107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ intendedFiles),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   bY: () => (/* binding */ uncommittedFiles),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/* harmony import */ var _git_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);
/* harmony import */ var _trees_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91193);


/** More candidates than this are not compared for renames: git's own cost is quadratic. */
const renameLimit = 2_000;
/** A file that `git add --intent-to-add` named is in the index, and is not committed. */
const staged = ['--cached', '--ita-invisible-in-index'];
const stagedAndIntended = ['--cached', '--ita-visible-in-index'];
const revisions = (base, head) => head === 'index' ? [...staged, base] : head === 'working tree' ? [base] : [base, head.commit];
/**
 * The files that differ between a base commit and a head; in the working tree untracked files too, but not ignored ones. Paths are
 * relative to the folder git runs in; renames are followed.
 */
async function changedFiles(git, base, head) {
    const files = await nameStatus(git, revisions(base, head));
    if (head !== 'working tree')
        return files;
    const untracked = await git.output(['ls-files', '-z', '--others', '--exclude-standard']);
    const known = new Set(files.filter((file) => !file.deleted).map((file) => file.path));
    const added = (0,_git_git__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .QC)(untracked)
        .map(_trees_names__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)
        .filter((path) => !known.has(path));
    return [...files, ...added.map((path) => ({ path, basePath: undefined, deleted: false }))];
}
/** What lies on the disk and isn't so in a commit: untracked files that git doesn't ignore too. */
async function uncommittedFiles(git, commit) {
    const files = await changedFiles(git, commit, 'working tree');
    return new Set(files.filter((file) => !file.deleted).map((file) => file.path));
}
/** What the index lists and a commit would not have: files that `git add --intent-to-add` named. `files` are the staged ones. */
async function intendedFiles(git, base, files) {
    const there = new Set(files.filter((file) => !file.deleted).map((file) => file.path));
    const all = await nameStatus(git, [...stagedAndIntended, base]);
    const intended = all.filter((file) => !file.deleted && !there.has(file.path));
    // Where the base has it, and empty, there is no difference to see: it is deleted, and listed all the same.
    const deleted = files.filter((file) => file.deleted);
    return new Set([...intended, ...deleted].map((file) => file.path));
}
async function nameStatus(git, range) {
    const options = ['--name-status', '-z', '--relative', '--no-ext-diff', '--no-textconv', '-M', `-l${renameLimit}`];
    return parseNameStatus(await git.output(['diff', ...options, ...range, '--']));
}
/** `--name-status -z`: a status, then one name, or two for a rename (R) or copy (C). */
function parseNameStatus(output) {
    const fields = (0,_git_git__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .QC)(output);
    const files = [];
    for (let i = 0; i < fields.length;) {
        const status = fields[i]?.toString()[0] ?? '';
        const first = (0,_trees_names__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(fields[i + 1] ?? Buffer.alloc(0));
        if (status === 'R' || status === 'C') {
            files.push({ path: (0,_trees_names__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(fields[i + 2] ?? Buffer.alloc(0)), basePath: first, deleted: false });
            if (status === 'R')
                files.push({ path: first, basePath: first, deleted: true });
            i += 3;
        }
        else {
            files.push({ path: first, basePath: status === 'A' ? undefined : first, deleted: status === 'D' });
            i += 2;
        }
    }
    return files;
}
/** The lines that a file has at the head and not at the base, by git's own comparison. */
async function addedLines(git, base, head, file) {
    const options = ['--unified=0', '--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--text', '-M'];
    const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(literal)${path}`);
    const patch = await git.output(['diff', ...options, ...revisions(base, head), '--', ...paths]);
    const lines = new Set();
    for (const [, start, count = '1'] of patch.toString('latin1').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
        for (let line = Number(start); line < Number(start) + Number(count); line++)
            lines.add(line);
    }
    return lines;
}


/***/ }),

/***/ 57611:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "in": () => (/* binding */ emptyTree),
  LY: () => (/* binding */ eventChange),
  WW: () => (/* binding */ localChange),
  LS: () => (/* binding */ plural),
  kK: () => (/* binding */ rangeChange),
  h0: () => (/* binding */ resolve_short)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(10308);
// EXTERNAL MODULE: ./src/trees/commit.ts
var commit = __webpack_require__(59612);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(82306);
// EXTERNAL MODULE: ./src/trees/names.ts
var names = __webpack_require__(91193);
// EXTERNAL MODULE: ./src/git/added-lines.ts
var added_lines = __webpack_require__(75832);
;// CONCATENATED MODULE: ./src/git/quoted.ts
const escapes = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };
/** The bytes of a path as git prints it: in C quotes when it holds a control character, a quote or a backslash. */
function unquote(printed) {
    if (printed[0] !== 0x22)
        return printed;
    const text = printed.toString('latin1', 1, printed.length - 1);
    const plain = text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal, char) => String.fromCharCode(octal === undefined ? (escapes[char ?? ''] ?? 0) : Number.parseInt(octal, 8)));
    return Buffer.from(plain, 'latin1');
}

;// CONCATENATED MODULE: ./src/git/patch.ts



/** What `PatchParser` reads: what a commit adds to what its parent has, or, of a merge, what none of its parents has. */
const patchOptions = [
    ...['--root', '--patch', '--unified=3', '--inter-hunk-context=0', '--cc', '--find-renames', '--full-index'],
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-show-signature', '--no-notes'],
    ...['--submodule=short', '--ignore-submodules=all', '--src-prefix=a/', '--dst-prefix=b/'],
    // A line of a header never begins with NUL.
    '--format=%x00%H %P',
];
/** git prints a few kilobytes at a time. Read so many at once they cost less; and no line of a header is longer. */
const bufferSize = 256 * 1024;
const [lineFeed, plus, minus, space, backslash] = [0x0a, 0x2b, 0x2d, 0x20, 0x5c];
/**
 * Reads what `git log` prints with `patchOptions`, as it comes. How many lines of content follow is known from each hunk's header, so
 * that no content is taken for a header. Throws where the text is not such a log.
 */
class PatchParser {
    #reader;
    #buffer = Buffer.allocUnsafe(bufferSize);
    #filled = 0;
    #commit = '';
    #file;
    /** Lines of the hunk still to come: of each parent, and last of the result. Undefined between hunks. */
    #counts;
    /** What the line is whose end is still to come. */
    #line;
    /** The line of the file that the next line of the result is. */
    #number = 0;
    #lines = new added_lines/* LineBuffer */.F0();
    constructor(reader) {
        this.#reader = reader;
    }
    feed(bytes) {
        for (let from = 0; from < bytes.length;) {
            const copied = bytes.copy(this.#buffer, this.#filled, from);
            this.#filled += copied;
            from += copied;
            if (this.#filled === bufferSize)
                this.#read();
            if (this.#filled === bufferSize)
                throw new Error('git printed a header without end');
        }
    }
    end() {
        this.#read();
        if (this.#counts !== undefined || this.#filled > 0)
            throw new Error('git ended in the middle of a patch');
        this.#endFile();
    }
    #read() {
        const chunk = this.#buffer.subarray(0, this.#filled);
        let at = 0;
        while (at < chunk.length) {
            const next = this.#counts === undefined ? this.#readHeader(chunk, at) : this.#readContent(chunk, at, this.#counts);
            if (next === undefined)
                break;
            at = next;
        }
        this.#buffer.copyWithin(0, at, this.#filled);
        this.#filled -= at;
    }
    /** Where the line at `at` ends; undefined when more is needed to tell. */
    #readHeader(chunk, at) {
        const end = chunk.indexOf(lineFeed, at);
        if (end < 0)
            return undefined;
        if (chunk[at] === 0)
            this.#startCommit(chunk.toString('latin1', at + 1, end));
        else if (end > at)
            this.#header(chunk.subarray(at, end));
        return end + 1;
    }
    #startCommit(line) {
        this.#endFile();
        const [commit = '', ...parents] = line.split(' ').filter(Boolean);
        this.#commit = commit;
        this.#reader.commit(commit, parents);
    }
    #header(line) {
        // Most lines of a header say nothing that matters here (names, modes, how similar): their first letter tells.
        const kind = telling[line[0] ?? 0];
        if (kind === undefined)
            return;
        const text = line.toString('latin1');
        if (text.startsWith('diff --')) {
            this.#endFile();
            this.#file = { path: (0,names/* nameOf */.Vb)(pathOf(line, text)), object: undefined, shown: true };
        }
        else if (this.#file === undefined)
            throw new Error('git printed a patch of no file');
        else if (kind === '@')
            this.#startHunk(text);
        else if (text.startsWith('index '))
            this.#file.object = objectOf(text);
        else if (text.startsWith('rename to '))
            this.#file.path = (0,names/* nameOf */.Vb)(unquote(line.subarray('rename to '.length)));
        else if (text.startsWith('Binary files '))
            this.#file.shown = false;
    }
    #startHunk(text) {
        const ranges = text.slice(text.indexOf(' ') + 1, text.indexOf(' @@')).split(' ');
        const counts = ranges.map(lineCount);
        const [first = ''] = ranges.at(-1)?.slice(1).split(',') ?? [];
        if (counts.length < 2 || counts.some(Number.isNaN) || !/^\d+$/.test(first)) {
            throw new Error('git printed a hunk without its size');
        }
        this.#counts = counts.some((left) => left > 0) ? counts : undefined;
        this.#lines.startHunk();
        this.#number = Number(first);
    }
    #readContent(chunk, at, counts) {
        let from = at;
        if (this.#line === undefined) {
            // An empty line of context may lack its column; what begins with a backslash says that there is no last line feed.
            const parents = counts.length - 1;
            if (chunk.length - at < parents && chunk[at] !== lineFeed)
                return undefined;
            this.#line = chunk[at] === backslash ? 'removed' : this.#startLine(chunk, at, counts);
            if (this.#line === 'kept' && chunk[at] !== lineFeed)
                from += parents;
        }
        const end = chunk.indexOf(lineFeed, from);
        const until = end < 0 ? chunk.length : end + 1;
        if (this.#line === 'kept')
            this.#lines.write(chunk, from, until);
        if (end >= 0) {
            this.#line = undefined;
            if (!counts.some((left) => left > 0))
                this.#counts = undefined;
        }
        return until;
    }
    /** Counts a line that begins with a column for each parent. It is added when none of them has it. */
    #startLine(chunk, at, counts) {
        const parents = counts.length - 1;
        let removed = false;
        let added = true;
        for (let i = 0; i < parents; i++) {
            const column = columnOf(chunk, at, i);
            if (column === minus)
                removed = true;
            if (column !== plus)
                added = false;
        }
        for (let i = 0; i < parents; i++) {
            if (columnOf(chunk, at, i) === (removed ? minus : space))
                count(counts, i);
        }
        if (removed)
            return 'removed';
        count(counts, parents);
        this.#lines.startLine(this.#number++, added);
        return 'kept';
    }
    #endFile() {
        const file = this.#file;
        if (file === undefined)
            return;
        const lines = this.#lines.take();
        this.#file = undefined;
        const { path, object, shown } = file;
        // Only its name or mode is another, or it is deleted.
        if (object === undefined || /^0+$/.test(object))
            return;
        if (shown && lines?.runs.length === 0)
            return;
        this.#reader.addition({ commit: this.#commit, path, object, lines: shown ? lines : undefined });
    }
}
/** First letters of the header lines that tell something. */
const telling = Object.fromEntries(['d', 'i', 'r', 'B', '@'].map((letter) => [letter.charCodeAt(0), letter]));
/** Of `index <old>[,<old>]..<new>[ <mode>]`, the new object. */
function objectOf(text) {
    const start = text.indexOf('..') + 2;
    const end = text.indexOf(' ', start);
    return text.slice(start, end < 0 ? undefined : end);
}
/** How many lines `-<first>[,<count>]` spans. */
function lineCount(range) {
    const comma = range.indexOf(',');
    return comma < 0 ? 1 : Number(range.slice(comma + 1));
}
/**
 * The path in `diff --cc <path>` or `diff --git a/<path> b/<path>`. In the latter both are as long; of a rename they aren't, and the
 * header tells its path again.
 */
function pathOf(line, text) {
    const combined = /^diff --(?:cc|combined) /.exec(text);
    if (combined)
        return unquote(line.subarray(combined[0].length));
    const names = line.subarray('diff --git '.length);
    return unquote(names.subarray((names.length + 1) / 2)).subarray('b/'.length);
}
function columnOf(chunk, at, i) {
    const column = chunk[at] === lineFeed ? space : chunk[at + i];
    if (column === plus || column === minus || column === space)
        return column;
    throw new Error('git printed a line that is neither added nor removed');
}
function count(counts, i) {
    const left = counts[i] ?? 0;
    if (left === 0)
        throw new Error('git printed more lines than a hunk has');
    counts[i] = left - 1;
}

// EXTERNAL MODULE: ./src/trees/object-store.ts
var object_store = __webpack_require__(52318);
;// CONCATENATED MODULE: ./src/change/history.ts


/** The commit a ref names. Rejects with `ChangeError`: a base that can't be found is never "nothing to compare". */
async function commitOf({ git }, ref) {
    if (ref.startsWith('-'))
        throw new errors/* ChangeError */.PR(`${ref} is not a base`);
    const found = await git.line(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    if (found && (0,git_git/* isSha */.HH)(found))
        return found;
    throw new errors/* ChangeError */.PR(`the base ${ref} is not a commit of this clone; fetch it first (in a workflow: actions/checkout with fetch-depth: 0)`);
}
/** The real parents of a commit, also where a shallow clone hides them. */
async function parentsOf({ git }, commit) {
    const text = (await git.output(['cat-file', 'commit', commit])).toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** Makes sure that the clone holds a commit: fetches it by its SHA when it doesn't, and rejects with what to do when that fails. */
async function ensureCommit(repository, commit) {
    const refusal = await obtain(repository, commit);
    if (refusal === undefined)
        return;
    throw new errors/* ChangeError */.PR(`this clone does not hold commit ${commit}, which the change is compared with, and it can't be fetched (${refusal}); use actions/checkout with fetch-depth: 0`);
}
/** Whether the clone holds a commit, or could fetch it. */
const canHold = async (repository, commit) => (await obtain(repository, commit)) === undefined;
/** Why the clone doesn't hold a commit, also after fetching it; undefined when it does. */
async function obtain(repository, commit) {
    const { git, shallow } = repository;
    const has = async () => (await git.ask(['cat-file', '-e', `${commit}^{commit}`])).exitCode === 0;
    if (await has())
        return undefined;
    const refusal = await fetch(repository, [...(shallow ? ['--depth=1'] : []), commit]);
    return refusal ?? ((await has()) ? undefined : 'the remote sent something else');
}
/** Where `head` left `base`. In a shallow clone the missing history is fetched. */
async function mergeBase(repository, base, head) {
    const find = () => repository.git.line(['merge-base', base, head]);
    let found = await find();
    let refusal;
    if (!found && repository.shallow) {
        refusal = await fetch(repository, ['--unshallow', base, head]);
        found = await find();
    }
    if (found)
        return found;
    throw new errors/* ChangeError */.PR(repository.shallow
        ? `the clone is shallow and hides where ${head.slice(0, 7)} left ${base.slice(0, 7)}${refusal ? ` (${refusal})` : ''}; use actions/checkout with fetch-depth: 0`
        : `${head.slice(0, 7)} and ${base.slice(0, 7)} have no common history`);
}
/**
 * Makes sure that no commit which `head` has and `excluded` don't hides its parents: in a shallow clone what they hide is fetched.
 * Without a head it is all commits. Rejects with `ChangeError` when they can't be had.
 */
async function ensureParents(repository, head, excluded) {
    if (!repository.shallow)
        return;
    const { git } = repository;
    const range = [head ?? '--all', ...excluded.map((commit) => `^${commit}`)];
    const isWhole = async () => 
    // A commit at the edge of a shallow clone looks like one without parents.
    (await git.output(['rev-list', '--max-parents=0', ...range])).length === 0 ||
        (await git.line(['rev-parse', '--is-shallow-repository'])) === 'false';
    let refusal;
    for (const more of excluded.length > 0 ? ['--deepen=50', '--deepen=1000', '--unshallow'] : ['--unshallow']) {
        if (await isWhole())
            return;
        refusal = await fetch(repository, [more, ...(head === undefined ? [] : [head, ...excluded])]);
        if (refusal !== undefined)
            break;
    }
    if (await isWhole())
        return;
    throw new errors/* ChangeError */.PR(`the clone is shallow and hides commits that are to be judged${refusal ? ` (${refusal})` : ''}; use actions/checkout with fetch-depth: 0`);
}
/** Fetches commits by SHA; answers why it could not. */
async function fetch({ git }, args) {
    const remotes = (await git.line(['remote']))?.split('\n') ?? [];
    const remote = remotes.includes('origin') ? 'origin' : remotes[0];
    if (!remote)
        return 'the clone has no remote';
    const answer = await git.ask([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        remote,
        ...args,
    ]);
    return answer.exitCode === 0 ? undefined : (answer.stderr.split('\n')[0] ?? 'the fetch failed').slice(0, 200);
}

;// CONCATENATED MODULE: ./src/change/commits.ts




/** What came before the head, beside the files that it holds. */
class CommitLog {
    repository;
    head;
    excluded;
    #objects;
    /** `excluded` are commits on the other side of a comparison; undefined where nothing is compared. */
    constructor(repository, head, excluded) {
        this.repository = repository;
        this.head = head;
        this.excluded = excluded;
        this.#objects = new object_store/* ObjectStore */.L(repository.git);
    }
    /**
     * Every commit that the head has and the other side hasn't. In a shallow clone those that it hides are fetched. Undefined where
     * there is no other side.
     */
    async range() {
        if (this.excluded === undefined)
            return undefined;
        await ensureParents(this.repository, this.head, this.excluded);
        return this.#walk([this.head, ...this.excluded.map((commit) => `^${commit}`)]);
    }
    /** Every commit of every branch, tag and other ref, and of a detached HEAD, but those that `known` commits have behind them. */
    async all(known) {
        await ensureParents(this.repository, undefined, []);
        const held = await this.held(known);
        return this.#walk(['--all'], held);
    }
    /** Those of `commits` that no ref leads to any more. */
    async lost(commits) {
        const held = await this.held(commits);
        const answer = await this.repository.git.output(['rev-list', '--stdin', '--not', '--all'], linesOf(held));
        const unreached = new Set(answer.toString().split('\n'));
        return new Set(commits.filter((commit) => !held.includes(commit) || unreached.has(commit)));
    }
    /** Those of `commits` that this clone holds. */
    async held(commits) {
        const asked = ['cat-file', '--batch-check=%(objectname)'];
        const answer = await this.repository.git.output(asked, linesOf(commits));
        const held = new Set(answer.toString().split('\n'));
        return commits.filter((commit) => held.has(commit));
    }
    close() {
        this.#objects.close();
    }
    /** `known` and what is behind them is left out. */
    #walk(revisions, known = []) {
        const { git, prefix } = this.repository;
        const below = prefix === '' ? [] : ['--relative'];
        const order = ['--topo-order', '--reverse', ...revisions, '--stdin'];
        const stream = git.stream(['log', ...patchOptions, ...below, ...order], linesOf(known.map((commit) => `^${commit}`)));
        const tips = new Set(known);
        let commits = 0;
        return {
            objects: this.#objects,
            tips,
            get commits() {
                return commits;
            },
            async *additions() {
                const found = [];
                const parser = new PatchParser({
                    commit: (sha, parents) => {
                        commits++;
                        tips.add(sha);
                        for (const parent of parents)
                            tips.delete(parent);
                    },
                    addition: (addition) => found.push(addition),
                });
                for await (const chunk of stream) {
                    parse(() => {
                        parser.feed(chunk);
                    });
                    yield* found.splice(0);
                }
                parse(() => {
                    parser.end();
                });
                yield* found.splice(0);
            },
        };
    }
}
const linesOf = (items) => items.map((item) => `${item}\n`).join('');
/** What git prints that is no patch is git's failure. */
function parse(step) {
    try {
        step();
    }
    catch (error) {
        throw new errors/* ChangeError */.PR(`the history can't be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./src/change/files.ts
var change_files = __webpack_require__(98107);
;// CONCATENATED MODULE: ./src/change/resolve.ts








/**
 * Finds what is to be judged in a terminal: the working tree, whole, or with `baseRef` what it changed since it left that
 * ref. Then policy comes from that base, as on a pull request.
 */
async function localChange(folder, repository, baseRef, event = 'local') {
    if (baseRef === undefined)
        return whole(event, folder, repository);
    if (!repository)
        throw new errors/* ChangeError */.PR(`there is no git repository here to find the base ${baseRef} in`);
    if (!repository.head)
        throw new errors/* ChangeError */.PR(`the repository has no commit to compare with ${baseRef}`);
    return since(event, folder, repository, await commitOf(repository, baseRef), repository.head);
}
/** What one commit adds since it left another, judged by the policy of where it left. */
async function rangeChange(event, folder, repository, from, to) {
    return since(event, folder, repository, await commitOf(repository, from), await commitOf(repository, to));
}
async function since(event, folder, repository, from, head) {
    return compare(event, folder, repository, {
        base: await mergeBase(repository, from, head),
        head,
        other: from,
        decides: true,
    });
}
/** Finds what a workflow's event asks to judge. Rejects with `ChangeError`, saying what to do, when the clone can't tell. */
async function eventChange(event, folder, repository, intent) {
    if (intent.kind === 'whole')
        return whole(event, folder, repository, intent.head);
    if (!repository?.head) {
        throw new errors/* ChangeError */.PR(`a ${event} event compares commits, and there is no git checkout here: use actions/checkout, with git installed`);
    }
    if (intent.kind === 'push' &&
        intent.forced &&
        intent.before !== undefined &&
        !(await canHold(repository, intent.before))) {
        // What a forced push replaced may be gone for good; then all of what it brings is new.
        return whole(event, folder, repository, intent.head);
    }
    return compare(event, folder, repository, await comparison(repository, repository.head, intent));
}
async function comparison(repository, head, intent) {
    switch (intent.kind) {
        case 'merge-group':
            return { base: intent.base, head: intent.head, decides: true };
        case 'pull-request': {
            // What actions/checkout gives by default is GitHub's merge of base and head: its first parent is the newest base,
            // which is known even in a clone of depth 1.
            const parents = await parentsOf(repository, head);
            const base = parents[0];
            // Any other merge may be the author's own, whose first parent is theirs to choose.
            const known = head === intent.merge || (base === intent.base && parents[1] === intent.head);
            if (known && parents.length === 2 && base !== undefined)
                return { base, head, decides: true };
            await ensureCommit(repository, intent.head);
            await ensureCommit(repository, intent.base);
            const { base: other, head: last } = intent;
            return { base: await mergeBase(repository, other, last), head: last, other, decides: true };
        }
        case 'push':
            return { base: await pushBase(repository, intent), head: intent.head, decides: false };
    }
}
/** The state before a push. */
async function pushBase(repository, push) {
    await ensureCommit(repository, push.head);
    if (push.before !== undefined)
        return push.before;
    // The first push of a branch: back along first parents to the commit that this push did not bring.
    const pushed = new Set(push.commits);
    let commit = push.head;
    while (pushed.has(commit)) {
        await ensureCommit(repository, commit);
        const parent = (await parentsOf(repository, commit))[0];
        if (parent === undefined)
            return emptyTree(repository);
        commit = parent;
    }
    return commit;
}
/** The name of the tree without files, which git knows without storing it: what comes before a first commit. */
const emptyTree = async ({ git }) => (await git.output(['hash-object', '-t', 'tree', '/dev/null'])).toString().trim();
async function whole(event, folder, repository, head = repository?.head) {
    const checkedOut = head === undefined || head === repository?.head || !repository;
    if (!checkedOut)
        await ensureCommit(repository, head);
    const tree = checkedOut
        ? await checkedOutTree(event, folder, repository)
        : new commit/* CommitTree */.e(repository.git, head, repository.prefix);
    const scope = checkedOut ? 'the whole working tree' : `the whole of ${resolve_short(head)}`;
    const commits = repository && head !== undefined && { commits: new CommitLog(repository, head, undefined) };
    return { event, prefix: repository?.prefix ?? '', head: { sha: head, tree }, base: undefined, ...commits, scope };
}
async function compare(event, folder, repository, found) {
    const { base, head, other = base } = found;
    const { git, prefix } = repository;
    const fromNothing = base === (await emptyTree(repository));
    if (!fromNothing)
        await ensureCommit(repository, base);
    const checkedOut = head === repository.head;
    if (!checkedOut)
        await ensureCommit(repository, head);
    const side = checkedOut ? 'working tree' : { commit: head };
    const files = await (0,change_files/* changedFiles */.Y_)(git, base, side);
    const tree = checkedOut ? await checkedOutTree(event, folder, repository) : new commit/* CommitTree */.e(git, head, prefix);
    if (checkedOut)
        await ensureCheckedOut(tree, files);
    const commits = fromNothing ? '' : await countCommits(repository, other, head);
    const scope = `${fromNothing ? 'nothing' : resolve_short(base)}..${resolve_short(head)}, ${commits}${plural(files.length, 'file')} changed`;
    return {
        event,
        prefix,
        head: { sha: head, tree },
        base: {
            sha: base,
            tree: new commit/* CommitTree */.e(git, base, prefix),
            repository: new commit/* CommitTree */.e(git, base, ''),
            files,
            addedLines: (file) => (0,change_files/* addedLines */.u4)(git, base, side, file),
            uncommitted: () => (0,change_files/* uncommittedFiles */.bY)(git, repository.head ?? head),
            decides: found.decides,
        },
        commits: new CommitLog(repository, head, fromNothing ? [] : [other]),
        scope,
    };
}
/**
 * The files that are checked out. In a workflow they are what was committed, but where a `.gitattributes` has git write
 * them in another encoding: then the commit is read, as everybody else will.
 */
async function checkedOutTree(event, folder, repository) {
    const tree = workingTree(folder, repository);
    if (event === 'local' || !repository?.head)
        return tree;
    for (const { path, kind } of await tree.list()) {
        if (kind !== 'file' || !/(?:^|\/)\.gitattributes$/.test(path))
            continue;
        const attributes = await tree.read(path, { length: maxAttributes });
        if (attributes.includes('working-tree-encoding'))
            return new commit/* CommitTree */.e(repository.git, repository.head, repository.prefix);
    }
    return tree;
}
/** git itself reads no more of a .gitattributes. */
const maxAttributes = 100 * 1024 * 1024;
/** In a sparse checkout git lists changed files that the disk doesn't hold; to pass over them would be to pass them. */
async function ensureCheckedOut(tree, files) {
    for (const { path, deleted } of files) {
        if (deleted || (await tree.stat(path)) !== undefined)
            continue;
        throw new errors/* ChangeError */.PR(`${path} is changed and not checked out (a sparse checkout?): check out what the change touches`);
    }
}
function workingTree(folder, repository) {
    if (!repository)
        return new directory/* DirectoryTree */.Gq(folder);
    const { git, prefix } = repository;
    // What is tracked, whatever .gitignore says, and what would be added; build output and virtual environments stay out.
    const list = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];
    return new directory/* DirectoryTree */.Gq(folder, async () => {
        const { stdout, stderr } = await git.success(list);
        const tagged = (0,git_git/* zeroSeparated */.QC)(stdout);
        await ensureNotSparse(folder, tagged);
        // Who names a folder that git ignores wants it checked.
        if (tagged.length === 0 && prefix !== '')
            return undefined;
        return { names: tagged.map((name) => name.subarray(2)), unreadable: unopened(stderr, prefix) };
    });
}
/** A tracked file that a sparse checkout left out (tag S) and that isn't on the disk can't be judged. */
async function ensureNotSparse(folder, tagged) {
    const left = tagged.filter((name) => name[0] === 0x53).map((name) => name.subarray(2));
    if (left.length === 0)
        return;
    const disk = new directory/* DirectoryTree */.Gq(folder);
    for (const name of left.map(names/* nameOf */.Vb)) {
        if ((await disk.stat(name)) !== undefined)
            continue;
        throw new errors/* ChangeError */.PR(`this is a sparse checkout without ${name}: check everything out (git sparse-checkout disable)`);
    }
}
/** The folders that git warns of: what is in them is neither listed nor known. */
function unopened(warnings, prefix) {
    const folders = [...warnings.matchAll(/could not open directory '(.+?)\/?':/g)].map((match) => match[1] ?? '');
    return folders.map((folder) => Buffer.from(folder.startsWith(prefix) ? folder.slice(prefix.length) : folder));
}
async function countCommits(repository, other, head) {
    // In a shallow clone the count would stop at its edge.
    if (repository.shallow)
        return '';
    const count = await repository.git.line(['rev-list', '--count', `${other}..${head}`]);
    return count === undefined ? '' : `${plural(Number(count), 'commit')}, `;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const resolve_short = (sha) => ((0,git_git/* isSha */.HH)(sha) ? sha.slice(0, 7) : sha);


/***/ }),

/***/ 75832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F0: () => (/* binding */ LineBuffer),
/* harmony export */   RO: () => (/* binding */ fileLine),
/* harmony export */   Sb: () => (/* binding */ touchesAdded)
/* harmony export */ });
/** So many bytes of the lines of one file are held. */
const maxHeld = 2 * 1024 * 1024;
const slabSize = 512 * 1024;
const lineFeed = 0x0a;
/** Collects the added lines of one file after the other, each with the lines around it. */
class LineBuffer {
    /** Of many files, one after the other: what was taken is not written again. */
    #slab = Buffer.allocUnsafe(slabSize);
    #start = 0;
    #end = 0;
    #runs = [];
    #next = 0;
    #overflown = false;
    /** What is kept in any case: nothing was added after it. */
    #kept = { runs: 0, length: 0 };
    /** Lines that are not around those before come next. If none of those was added, they say nothing. */
    startHunk() {
        const { runs, length } = this.#kept;
        if (!this.#runs.slice(runs).some(({ added }) => added)) {
            this.#runs.length = runs;
            this.#end = this.#start + length;
        }
        this.#kept = { runs: this.#runs.length, length: this.#end - this.#start };
    }
    /** Line `line` of the file comes next. */
    startLine(line, added) {
        if (this.#overflown)
            return;
        const last = this.#runs.at(-1);
        if (last !== undefined && line !== this.#next)
            this.#append(separator, 0, 1);
        if (last === undefined || line !== this.#next || last.added !== added) {
            this.#runs.push({ start: this.#end - this.#start, line, added });
        }
        this.#next = line + 1;
    }
    /** A part of the line, up to its line feed at the most. */
    write(chunk, from, until) {
        this.#append(chunk, from, until);
    }
    /** What was written since the last call; undefined when it was too much to hold. */
    take() {
        this.startHunk();
        const bytes = this.#slab.subarray(this.#start, this.#end);
        const lines = this.#overflown ? undefined : { bytes, runs: this.#runs };
        this.#start = this.#end;
        this.#runs = [];
        this.#overflown = false;
        this.#kept = { runs: 0, length: 0 };
        return lines;
    }
    #append(chunk, from, until) {
        const length = this.#end - this.#start + until - from;
        if (length > maxHeld)
            this.#overflown = true;
        if (this.#overflown)
            return;
        if (this.#start + length > this.#slab.length) {
            const next = Buffer.allocUnsafe(Math.max(slabSize, 2 * length));
            this.#end = this.#slab.copy(next, 0, this.#start, this.#end);
            this.#start = 0;
            this.#slab = next;
        }
        this.#end += chunk.copy(this.#slab, this.#end, from, until);
    }
}
const separator = Buffer.of(lineFeed);
/** The line of the file that the byte at `offset` of `lines` is in. */
function fileLine({ bytes, runs }, offset) {
    const run = runs.findLast(({ start }) => start <= offset);
    if (run === undefined)
        return 1;
    let line = run.line;
    for (let at = bytes.indexOf(lineFeed, run.start); at >= 0 && at < offset; at = bytes.indexOf(lineFeed, at + 1))
        line++;
    return line;
}
/** Whether one of the bytes from `start` to `end` is of an added line. */
const touchesAdded = ({ bytes, runs }, start, end) => runs.some((run, i) => run.added && run.start < end && start < (runs[i + 1]?.start ?? bytes.length));


/***/ })

};
