export const id = 916;
export const ids = [916];
export const modules = {

/***/ 6009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ eventChange),
  W: () => (/* binding */ localChange)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(308);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
var external_node_fs_default = /*#__PURE__*/__webpack_require__.n(external_node_fs_);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
var external_node_os_default = /*#__PURE__*/__webpack_require__.n(external_node_os_);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/disk.ts
var disk = __webpack_require__(7310);
// EXTERNAL MODULE: ./src/trees/names.ts
var trees_names = __webpack_require__(1193);
;// CONCATENATED MODULE: ./src/trees/directory.ts





/** The most that one `read` without a length returns; larger files are read in ranges. */
const maxWholeRead = 256 * 1024 * 1024;
/**
 * The files under a folder on disk. `listing` names them, as `git ls-files` does; without it the
 * folder is walked, `.git` left out. Links are listed and never followed, also not in the middle of a path.
 */
class DirectoryTree {
    #root;
    #listing;
    #folders = new Map();
    #entries;
    constructor(root, listing = () => Promise.resolve(undefined)) {
        this.#root = external_node_path_default().resolve(root);
        this.#listing = listing;
    }
    list() {
        this.#entries ??= this.#load();
        return this.#entries;
    }
    async #load() {
        const { names, unreadable } = (await this.#listing()) ?? walk(this.#root);
        const entries = new Map();
        for (const name of names) {
            const entry = this.#entry((0,trees_names/* nameOf */.Vb)(name));
            if (entry)
                entries.set(entry.path, entry);
        }
        for (const folder of unreadable) {
            const path = (0,trees_names/* nameOf */.Vb)(folder);
            entries.set(path, { path, size: 0, kind: 'unreadable' });
        }
        return [...entries.values()].sort(trees_names/* byPath */.f2);
    }
    /** A name that git lists and the disk doesn't hold was deleted. */
    #entry(name) {
        let stat;
        try {
            stat = external_node_fs_default().lstatSync(this.#onDisk(name), { throwIfNoEntry: false });
        }
        catch (error) {
            // A parent became a file: the name is gone. Anything else can't be told, and is found out when it is read.
            if (isCode(error, 'ENOTDIR'))
                return undefined;
            return { path: name, size: 0, kind: 'file' };
        }
        if (!stat)
            return undefined;
        if (stat.isSymbolicLink() || !this.#inside(name))
            return { path: name, size: 0, kind: 'symlink' };
        if (stat.isFile())
            return { path: name, size: stat.size, kind: 'file' };
        // Only git lists a folder: a submodule, or another repository inside this one.
        if (stat.isDirectory())
            return { path: name.replace(/\/$/, ''), size: 0, kind: 'submodule' };
        return { path: name, size: 0, kind: 'special' };
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree answers asynchronously; the disk is read synchronously, at a quarter of the CPU time
    async stat(name) {
        return this.#entry(name);
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async read(name, range = {}) {
        let file;
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            file = external_node_fs_default().openSync(this.#onDisk(name), (external_node_fs_default()).constants.O_RDONLY | (external_node_fs_default()).constants.O_NOFOLLOW | (external_node_fs_default()).constants.O_NONBLOCK);
            const stat = external_node_fs_default().fstatSync(file);
            if (!stat.isFile())
                throw new Error('it is not a regular file');
            return readRange(file, stat.size, range);
        }
        catch (error) {
            throw new errors/* UnreadableError */.Gy(`${name}: can't be read: ${(0,disk/* diskProblem */.Nd)(error)}`);
        }
        finally {
            if (file !== undefined)
                external_node_fs_default().closeSync(file);
        }
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async readLink(name) {
        try {
            if (!this.#inside(name))
                throw new Error('it lies behind a link');
            return (0,trees_names/* nameOf */.Vb)(external_node_fs_default().readlinkSync(this.#onDisk(name), 'buffer'));
        }
        catch (error) {
            throw new errors/* UnreadableError */.Gy(`${name}: can't be read: ${(0,disk/* diskProblem */.Nd)(error)}`);
        }
    }
    async close() {
        // Nothing stays open between reads.
    }
    #onDisk(name) {
        return (0,trees_names/* needsRawName */.lB)(name)
            ? Buffer.concat([Buffer.from(`${this.#root}/`), (0,trees_names/* rawName */.UW)(name)])
            : external_node_path_default().join(this.#root, name);
    }
    /** Whether the folder a file is in is a real folder below the root, with no link on the way. */
    #inside(name) {
        const folder = external_node_path_default().posix.dirname(name);
        if (folder === '.')
            return true;
        let inside = this.#folders.get(folder);
        if (inside === undefined) {
            inside = !folder.split('/').includes('..') && this.#inside(folder) && !(0,disk/* isLink */.PJ)(this.#onDisk(folder));
            this.#folders.set(folder, inside);
        }
        return inside;
    }
}
/** Reads a range of an open file of `size` bytes. */
function readRange(file, size, range) {
    const offset = range.offset ?? 0;
    const length = Math.max(0, Math.min(range.length ?? Infinity, size - offset));
    if (length > maxWholeRead)
        throw new Error(`it is too large to read at once (${length} bytes)`);
    const buffer = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
        const count = external_node_fs_default().readSync(file, buffer, filled, length - filled, offset + filled);
        if (count === 0)
            break;
        filled += count;
    }
    return buffer.subarray(0, filled);
}
function walk(root) {
    const names = [];
    const unreadable = [];
    const slash = Buffer.from('/');
    const pending = [Buffer.alloc(0)];
    for (let folder = pending.pop(); folder; folder = pending.pop()) {
        const onDisk = folder.length > 0 ? Buffer.concat([Buffer.from(`${root}/`), folder]) : Buffer.from(root);
        let entries;
        try {
            entries = external_node_fs_default().readdirSync(onDisk, { withFileTypes: true, encoding: 'buffer' });
        }
        catch (error) {
            if (folder.length === 0)
                throw new errors/* UnreadableError */.Gy(`${root}: can't be read: ${(0,disk/* diskProblem */.Nd)(error)}`);
            unreadable.push(folder);
            continue;
        }
        for (const entry of entries) {
            const name = folder.length > 0 ? Buffer.concat([folder, slash, entry.name]) : entry.name;
            if (!entry.isDirectory())
                names.push(name);
            else if (!entry.name.equals(gitFolder))
                pending.push(name);
        }
    }
    return { names, unreadable };
}
const gitFolder = Buffer.from('.git');
const isCode = (error, code) => error instanceof Error && 'code' in error && error.code === code;

;// CONCATENATED MODULE: ./src/trees/commit.ts








/** A blob up to this size is held in memory while it is read; a larger one goes through a temporary file. */
const maxHeldBlob = 32 * 1024 * 1024;
/** The files of one commit, at or below a folder of its repository, read without a checkout. */
class CommitTree {
    git;
    commit;
    prefix;
    #entries;
    #batch;
    #held;
    #spooled;
    /** `prefix` is the folder below the repository's top, with a trailing slash, or empty. */
    constructor(git, commit, prefix) {
        this.git = git;
        this.commit = commit;
        this.prefix = prefix;
    }
    async list() {
        return [...(await this.#load()).values()];
    }
    async stat(name) {
        return (await this.#load()).get(name);
    }
    async read(name, range = {}) {
        const entry = (await this.#load()).get(name);
        if (entry?.kind !== 'file') {
            throw new errors/* UnreadableError */.Gy(`${name}: can't be read: it is not a file of commit ${this.commit.slice(0, 7)}`);
        }
        try {
            if (entry.size > maxHeldBlob)
                return readRange(await this.#spool(entry.object), entry.size, range);
            if (this.#held?.object !== entry.object) {
                this.#batch ??= new ObjectReader(this.git.folder);
                this.#held = { object: entry.object, bytes: await this.#batch.read(entry.object) };
            }
            const offset = range.offset ?? 0;
            return this.#held.bytes.subarray(offset, range.length === undefined ? undefined : offset + range.length);
        }
        catch (error) {
            throw new errors/* UnreadableError */.Gy(`${name}: can't be read: ${error instanceof Error ? error.message : String(error)}`);
        }
    }
    async readLink(name) {
        const entry = (await this.#load()).get(name);
        if (entry?.kind !== 'symlink')
            throw new errors/* UnreadableError */.Gy(`${name}: can't be read: it is no link`);
        this.#batch ??= new ObjectReader(this.git.folder);
        return (0,trees_names/* nameOf */.Vb)(await this.#batch.read(entry.object));
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree closes asynchronously
    async close() {
        this.#batch?.close();
        if (this.#spooled)
            external_node_fs_default().closeSync(this.#spooled.file);
        this.#batch = this.#spooled = this.#held = undefined;
    }
    #load() {
        this.#entries ??= this.#readList();
        return this.#entries;
    }
    async #readList() {
        const treeish = this.prefix ? `${this.commit}:${this.prefix}` : this.commit;
        const answer = await this.git.ask(['ls-tree', '-r', '-z', '-l', '--full-tree', treeish]);
        if (answer.exitCode !== 0) {
            // A folder that this commit did not have yet is an empty tree; anything else is a failure.
            if (this.prefix && (await this.git.ask(['cat-file', '-e', `${this.commit}^{tree}`])).exitCode === 0)
                return new Map();
            throw new errors/* ChangeError */.PR(`the files of commit ${this.commit} can't be listed: ${(0,git_git/* firstLines */.UV)(answer.stderr)}`);
        }
        const entries = (0,git_git/* zeroSeparated */.QC)(answer.stdout).map(parseEntry).sort(trees_names/* byPath */.f2);
        return new Map(entries.map((entry) => [entry.path, entry]));
    }
    /** An open file with the blob's bytes; it has no name any more, so nothing is left behind. */
    async #spool(object) {
        if (this.#spooled?.object === object)
            return this.#spooled.file;
        if (this.#spooled)
            external_node_fs_default().closeSync(this.#spooled.file);
        this.#spooled = undefined;
        const folder = external_node_fs_default().mkdtempSync(external_node_path_default().join(external_node_os_default().tmpdir(), 'gatehouse-'));
        const name = external_node_path_default().join(folder, 'blob');
        const file = external_node_fs_default().openSync(name, 'wx+', 0o600);
        external_node_fs_default().rmSync(folder, { recursive: true });
        const child = (0,external_node_child_process_.spawn)('git', ['cat-file', 'blob', object], {
            cwd: this.git.folder,
            env: (0,git_git/* gitEnvironment */._K)(),
            stdio: ['ignore', file, 'ignore'],
        });
        const exitCode = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
        if (exitCode !== 0) {
            external_node_fs_default().closeSync(file);
            throw new Error(`git can't read object ${object}`);
        }
        this.#spooled = { object, file };
        return file;
    }
}
/** One line of `ls-tree -l`: `<mode> <type> <object> <size>\t<path>`. */
function parseEntry(record) {
    const tab = record.indexOf(0x09);
    const [mode = '', , object = '', size = '0'] = record.subarray(0, tab).toString().split(/ +/);
    const kind = mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
    const path = (0,trees_names/* nameOf */.Vb)(record.subarray(tab + 1));
    // git writes BAD where it lacks the object.
    if (kind === 'file' && !/^\d+$/.test(size))
        throw new errors/* ChangeError */.PR(`${path}: this clone does not hold object ${object}`);
    return { path, size: kind === 'file' ? Number(size) : 0, kind, object };
}
/** One `git cat-file --batch`, asked for one object after the other. */
class ObjectReader {
    #child;
    #chunks = [];
    #length = 0;
    #wake;
    #failure;
    #turn = Promise.resolve();
    constructor(folder) {
        this.#child = (0,external_node_child_process_.spawn)('git', ['cat-file', '--batch'], {
            cwd: folder,
            env: (0,git_git/* gitEnvironment */._K)(),
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        this.#child.stdout?.on('data', (chunk) => {
            this.#chunks.push(chunk);
            this.#length += chunk.length;
            this.#wake?.();
        });
        const end = (error) => {
            this.#failure ??= error ?? new Error('git cat-file ended early');
            this.#wake?.();
        };
        this.#child.once('error', end).once('close', () => {
            end();
        });
        this.#child.stdin?.on('error', end);
    }
    /** The bytes of a blob. One call at a time reaches git; the others wait. */
    read(object) {
        const answer = this.#turn.then(() => this.#ask(object));
        this.#turn = answer.catch(() => undefined);
        return answer;
    }
    async #ask(object) {
        this.#child.stdin?.write(`${object}\n`);
        const header = (await this.#takeLine()).split(' ');
        const size = Number(header[2]);
        if (header[1] !== 'blob' || !Number.isSafeInteger(size)) {
            throw new Error(header[1] === 'missing' ? `this clone does not hold object ${object}` : `git answered ${header.join(' ')}`);
        }
        const bytes = await this.#take(size + 1);
        return bytes.subarray(0, size);
    }
    async #takeLine() {
        for (;;) {
            const joined = this.#join();
            const end = joined.indexOf(0x0a);
            if (end >= 0)
                return (await this.#take(end + 1)).subarray(0, end).toString();
            await this.#more();
        }
    }
    async #take(count) {
        while (this.#length < count)
            await this.#more();
        const joined = this.#join();
        this.#chunks = [joined.subarray(count)];
        this.#length -= count;
        return joined.subarray(0, count);
    }
    #join() {
        const joined = this.#chunks.length === 1 ? this.#chunks[0] : undefined;
        if (joined)
            return joined;
        const all = Buffer.concat(this.#chunks);
        this.#chunks = [all];
        return all;
    }
    async #more() {
        if (this.#failure)
            throw this.#failure;
        await new Promise((resolve) => (this.#wake = resolve));
        this.#wake = undefined;
    }
    close() {
        this.#child.stdin?.end();
        this.#child.kill();
    }
}

;// CONCATENATED MODULE: ./src/change/files.ts


/** More candidates than this are not compared for renames: git's own cost is quadratic. */
const renameLimit = 2_000;
/**
 * The files that differ between a base and a head commit, or with `head` undefined, the working tree (untracked files
 * included, ignored ones not). Paths are relative to the folder git runs in; renames are followed.
 */
async function changedFiles(git, base, head) {
    const range = head === undefined ? [base] : [base, head];
    const options = ['--name-status', '-z', '--relative', '--no-ext-diff', '--no-textconv', '-M', `-l${renameLimit}`];
    const files = parseNameStatus(await git.output(['diff', ...options, ...range, '--']));
    if (head !== undefined)
        return files;
    const untracked = await git.output(['ls-files', '-z', '--others', '--exclude-standard']);
    const known = new Set(files.filter((file) => !file.deleted).map((file) => file.path));
    const added = (0,git_git/* zeroSeparated */.QC)(untracked)
        .map(trees_names/* nameOf */.Vb)
        .filter((path) => !known.has(path));
    return [...files, ...added.map((path) => ({ path, basePath: undefined, deleted: false }))];
}
/** `--name-status -z`: a status, then one name, or two for a rename (R) or copy (C). */
function parseNameStatus(output) {
    const fields = (0,git_git/* zeroSeparated */.QC)(output);
    const files = [];
    for (let i = 0; i < fields.length;) {
        const status = fields[i]?.toString()[0] ?? '';
        const first = (0,trees_names/* nameOf */.Vb)(fields[i + 1] ?? Buffer.alloc(0));
        if (status === 'R' || status === 'C') {
            files.push({ path: (0,trees_names/* nameOf */.Vb)(fields[i + 2] ?? Buffer.alloc(0)), basePath: first, deleted: false });
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
/** The lines that a file has at the head (undefined: the working tree) and not at the base, by git's own comparison. */
async function addedLines(git, base, head, file) {
    const options = ['--unified=0', '--relative', '--no-color', '--no-ext-diff', '--no-textconv', '--text', '-M'];
    const paths = [...new Set([file.basePath ?? file.path, file.path])].map((path) => `:(literal)${path}`);
    const patch = await git.output(['diff', ...options, base, ...(head === undefined ? [] : [head]), '--', ...paths]);
    const lines = new Set();
    for (const [, start, count = '1'] of patch.toString('latin1').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
        for (let line = Number(start); line < Number(start) + Number(count); line++)
            lines.add(line);
    }
    return lines;
}

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
    const ref = await commitOf(repository, baseRef);
    const base = await mergeBase(repository, ref, repository.head);
    return compare(event, folder, repository, { base, head: repository.head, decides: true });
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
            return { base: await mergeBase(repository, intent.base, intent.head), head: intent.head, decides: true };
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
        : new CommitTree(repository.git, head, repository.prefix);
    const scope = checkedOut ? 'the whole working tree' : `the whole of ${resolve_short(head)}`;
    return { event, prefix: repository?.prefix ?? '', head: { sha: head, tree }, base: undefined, scope };
}
async function compare(event, folder, repository, found) {
    const { base, head } = found;
    const { git, prefix } = repository;
    const fromNothing = base === (await emptyTree(repository));
    if (!fromNothing)
        await ensureCommit(repository, base);
    const checkedOut = head === repository.head;
    if (!checkedOut)
        await ensureCommit(repository, head);
    const files = await changedFiles(git, base, checkedOut ? undefined : head);
    const tree = checkedOut ? await checkedOutTree(event, folder, repository) : new CommitTree(git, head, prefix);
    if (checkedOut)
        await ensureCheckedOut(tree, files);
    const commits = fromNothing ? '' : await countCommits(repository, base, head);
    const scope = `${fromNothing ? 'nothing' : resolve_short(base)}..${resolve_short(head)}, ${commits}${plural(files.length, 'file')} changed`;
    return {
        event,
        prefix,
        head: { sha: head, tree },
        base: {
            sha: base,
            tree: new CommitTree(git, base, prefix),
            repository: new CommitTree(git, base, ''),
            files,
            addedLines: (file) => addedLines(git, base, checkedOut ? undefined : head, file),
            decides: found.decides,
        },
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
            return new CommitTree(repository.git, repository.head, repository.prefix);
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
        return new DirectoryTree(folder);
    const { git, prefix } = repository;
    // What is tracked, whatever .gitignore says, and what would be added; build output and virtual environments stay out.
    const list = ['ls-files', '-z', '-t', '--cached', '--others', '--exclude-standard'];
    return new DirectoryTree(folder, async () => {
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
    const disk = new DirectoryTree(folder);
    for (const name of left.map(trees_names/* nameOf */.Vb)) {
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
async function countCommits(repository, base, head) {
    // In a shallow clone the count would stop at its edge.
    if (repository.shallow)
        return '';
    const count = await repository.git.line(['rev-list', '--count', `${base}..${head}`]);
    return count === undefined ? '' : `${plural(Number(count), 'commit')}, `;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const resolve_short = (sha) => ((0,git_git/* isSha */.HH)(sha) ? sha.slice(0, 7) : sha);


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   W1: () => (/* binding */ configOf),
/* harmony export */   og: () => (/* binding */ gatesOf),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6620);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9876);






/** The one folder a command works on; the current one when none is named. */
function rootOf(positionals) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`one PATH is checked at a time, not ${positionals.length}: ${positionals.join(' ')}`);
    const root = positionals[0] ?? '.';
    let stat;
    try {
        stat = node_fs__WEBPACK_IMPORTED_MODULE_0___default().statSync(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root), { throwIfNoEntry: false });
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: can't be opened: ${(0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .diskProblem */ .Nd)(error)}`);
    }
    if (!stat)
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: no such folder`);
    if (!stat.isDirectory())
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${root}: is not a folder`);
    return root;
}
function gatesOf(ids) {
    return [...new Set(ids)].map((id) => {
        if ((0,_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .isGateId */ .N5)(id))
            return id;
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(id, _gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ);
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`there is no gate ${id}${meant ? `; did you mean ${meant}?` : ''}; gates: ${_gates_index__WEBPACK_IMPORTED_MODULE_3__/* .gateIds */ .GQ.join(', ')}`);
    });
}
/** One of a few words. */
function oneOf(option, value, valid) {
    const found = valid.find((word) => word === value);
    if (found !== undefined)
        return found;
    const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(value, valid);
    throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} ${value}: ${meant ? `did you mean ${meant}? ` : ''}valid: ${valid.join(', ')}`);
}
/** A policy file as the caller names it: relative to where the command runs, or else to the checked folder. */
function configOf(config, root) {
    if (config === undefined)
        return undefined;
    return node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(config) ? node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(config) : node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, config);
}


/***/ }),

/***/ 4879:
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

/***/ 6620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(537), __webpack_require__.e(22)]).then(__webpack_require__.bind(__webpack_require__, 7022))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(398)]).then(__webpack_require__.bind(__webpack_require__, 6017))).sastGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(537), __webpack_require__.e(682)]).then(__webpack_require__.bind(__webpack_require__, 7682))).containerGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** A gate with its settings: the policy's, or the defaults when the policy doesn't name it. */
async function loadGate(id, policy) {
    // The loader and the settings are of the same id; TypeScript can't follow that through a union.
    const gate = (await loaders[id]());
    return { gate, settings: policy.gates[id] ?? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) };
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   IJ: () => (/* binding */ NoGitError),
/* harmony export */   QC: () => (/* binding */ zeroSeparated),
/* harmony export */   TU: () => (/* binding */ Git),
/* harmony export */   UV: () => (/* binding */ firstLines),
/* harmony export */   _K: () => (/* binding */ gitEnvironment),
/* harmony export */   hp: () => (/* binding */ isZeroSha)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3916);



/** The SHA-1 and SHA-256 forms of "no commit" in push events. */
const isZeroSha = (sha) => /^0+$/.test(sha);
const isSha = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/**
 * What keeps a repository from steering the git that reads it: no hooks, no file-system monitor, no bare repository among its
 * files that git would take for the one to open, no prompts, no locks taken, no replaced objects, and a network that stalls is
 * given up (under 1 kB/s for 30 s).
 */
const options = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'safe.bareRepository=explicit',
].flatMap((option) => ['-c', option]);
/** A git that takes longer waits for something that doesn't come (its .gitignore is a pipe). */
const maxMilliseconds = 15 * 60 * 1000;
/** The names of ten million files. */
const maxOutputBytes = 1024 * 1024 * 1024;
const gitEnvironment = () => ({
    ...definedEnvironment(),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_HTTP_LOW_SPEED_LIMIT: '1000',
    GIT_HTTP_LOW_SPEED_TIME: '30',
});
function definedEnvironment() {
    const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries.filter(([name]) => !repositoryVariables.has(name)));
}
/** Set inside a git hook; they would point every call at that repository. */
const repositoryVariables = new Set([
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_OBJECT_DIRECTORY',
]);
/** There is no git to run. */
class NoGitError extends _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR {
}
/** Runs git in one folder. Nothing it prints reaches the log. */
class Git {
    folder;
    constructor(folder) {
        this.folder = folder;
    }
    /** Runs a command whatever its exit code. Rejects with `NoGitError` when there is no git at all. */
    ask(args) {
        const limits = { timeout: maxMilliseconds, killSignal: 'SIGKILL', maxBuffer: maxOutputBytes };
        const settings = {
            cwd: this.folder,
            env: gitEnvironment(),
            encoding: 'buffer',
            windowsHide: true,
            ...limits,
        };
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...options, ...args], settings, (error, stdout, stderr) => {
                const code = error === null ? 0 : error.code;
                if (typeof code === 'number')
                    resolve({ exitCode: code, stdout, stderr: stderr.toString().trim() });
                else if (code === 'ENOENT')
                    reject(new NoGitError('git is not installed here, or not in the PATH'));
                else
                    reject(new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR(`git ${args[0] ?? ''} ${endOf(error)}`));
            });
            child.stdin?.end();
        });
    }
    /** The answer of a command; rejects with `ChangeError`, naming the command and git's own words, when it fails. */
    async success(args) {
        const answer = await this.ask(args);
        if (answer.exitCode === 0)
            return answer;
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .ChangeError */ .PR(`git ${args[0] ?? ''} failed (exit ${answer.exitCode}): ${firstLines(answer.stderr)}`);
    }
    /** What a command prints; rejects as `success` does. */
    async output(args) {
        return (await this.success(args)).stdout;
    }
    /** Like `output`, as one trimmed line; undefined when the command fails. */
    async line(args) {
        const answer = await this.ask(args);
        return answer.exitCode === 0 ? answer.stdout.toString().trim() : undefined;
    }
}
/** How a git that gave no exit code ended. */
function endOf(error) {
    if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        return `printed more than ${maxOutputBytes} bytes`;
    if (error?.killed)
        return `gave no answer in ${maxMilliseconds / 60_000} minutes`;
    return error?.signal ? `was ended by ${error.signal}` : `can't be run: ${(0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .diskProblem */ .Nd)(error)}`;
}
/** The beginning of what git says, on one line. */
const firstLines = (text) => text.split('\n').slice(0, 3).join(' · ').slice(0, 500);
/** Splits `-z` output. */
function zeroSeparated(output) {
    const parts = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        parts.push(output.subarray(start, end < 0 ? output.length : end));
        start = (end < 0 ? output.length : end) + 1;
    }
    return parts;
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(308);




/**
 * The repository that `folder` lies in, or undefined outside of one. Rejects with `ChangeError` when there is one that git can't
 * open (another owner's, a broken one, no git installed), or whose files are not there (a bare one).
 */
async function openRepository(folder) {
    const git = new _git__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .TU(folder);
    const answer = await answerOf(git);
    const found = answer === undefined ? undefined : answer.stdout.toString().split('\n');
    if (answer === undefined || (answer.exitCode !== 0 && /not a git repository/i.test(answer.stderr))) {
        const broken = gitAbove(folder);
        if (broken === undefined)
            return undefined;
        const why = answer === undefined ? 'git is not installed here, or not in the PATH' : "git can't open it";
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR(`there is a repository (${broken}), and ${why}; put that right, or take the .git away to check the files as they are`);
    }
    const unborn = answer.exitCode !== 0 && answer.stderr.includes("ambiguous argument 'HEAD'");
    if (answer.exitCode !== 0 && !unborn) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR(`git can't open the repository: ${explain(answer.stderr)}`);
    }
    // A folder's name may hold line breaks: what is between the first two lines and the last one.
    const [inside, shallow, ...rest] = found ?? [];
    if (inside !== 'true')
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR(noFiles);
    const head = rest.at(-2) ?? '';
    return {
        git,
        prefix: rest.slice(0, -2).join('\n'),
        head: (0,_git__WEBPACK_IMPORTED_MODULE_2__/* .isSha */ .HH)(head) ? head : undefined,
        shallow: shallow === 'true',
    };
}
/** Undefined when there is no git. */
async function answerOf(git) {
    try {
        // One call for all: HEAD comes last, since before the first commit there is none and git stops there.
        return await git.ask(['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-prefix', 'HEAD']);
    }
    catch (error) {
        if (error instanceof _git__WEBPACK_IMPORTED_MODULE_2__/* .NoGitError */ .IJ)
            return undefined;
        throw error;
    }
}
/** The nearest `.git` of a folder or of one above it. */
function gitAbove(folder) {
    for (let at = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder);; at = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at)) {
        const git = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(at, '.git');
        if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(git))
            return git;
        if (at === node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(at))
            return undefined;
    }
}
const noFiles = 'this is a bare repository, or the inside of a .git, which holds no files to check; check a clone or a worktree of it';
function explain(stderr) {
    if (stderr.includes('dubious ownership')) {
        return "it belongs to another user; run `git config --global --add safe.directory '*'` in the job first";
    }
    if (stderr.includes('cannot use bare repository') || stderr.includes('must be run in a work tree'))
        return noFiles;
    return stderr.split('\n').slice(0, 2).join(' · ').slice(0, 500);
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   km: () => (/* binding */ defaultPolicyFile),
/* harmony export */   si: () => (/* binding */ maxPolicyBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3916);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4879);
/* harmony import */ var _nearest__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9876);
/* harmony import */ var _schema__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4139);






const defaultPolicyFile = '.github/gatehouse.yml';
/** A policy is written by people; what is larger is something else. */
const maxPolicyBytes = 1_000_000;
/** YAML aliases may repeat a part a few times; an "alias bomb" needs thousands. */
const maxAliases = 100;
const maxIssues = 10;
function defaultPolicy() {
    const policy = _schema__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh.parse({ version: 1 });
    return { policy, file: undefined, digest: digestOf(policy), lineOf: () => undefined };
}
/**
 * Reads a policy. `name` is how errors call the file. Rejects with `PolicyError` whatever is not exactly understood, naming
 * file, line, column, key and the nearest valid name: a typo must not open a gate.
 */
function parsePolicy(bytes, name) {
    if (bytes.length > maxPolicyBytes) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: a policy of ${bytes.length} bytes is larger than ${maxPolicyBytes}`);
    }
    const source = new Source(decode(bytes, name), name);
    const result = _schema__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh.safeParse(source.value);
    if (!result.success) {
        const messages = result.error.issues.flatMap((issue) => source.describe(issue));
        const more = messages.length > maxIssues ? [`… and ${messages.length - maxIssues} more`] : [];
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn([...messages.slice(0, maxIssues), ...more].join('\n'));
    }
    checkThresholds(result.data, source);
    return { policy: result.data, file: name, digest: digestOf(result.data), lineOf: (key) => source.lineOf(key) };
}
function decode(bytes, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: not UTF-8 text`);
    }
}
/** A severity that blocks and is not shown would block without a word. */
function checkThresholds(policy, source) {
    for (const [gate, settings] of Object.entries(policy.gates)) {
        if (settings && !(0,_findings_finding__WEBPACK_IMPORTED_MODULE_4__/* .atLeast */ .jZ)(settings['fail-on'], settings['report-from'])) {
            const key = ['gates', gate, 'report-from'];
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${source.at(key)}: ${key.join('.')}: ${settings['report-from']} hides findings that fail-on ${settings['fail-on']} blocks; set it to ${settings['fail-on']} or lower`);
        }
    }
}
const digestOf = (policy) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(policy)).digest('hex');
/** A YAML document that knows where its values stand. */
class Source {
    value;
    #document;
    #lines = new yaml__WEBPACK_IMPORTED_MODULE_1__/* .LineCounter */ .HN();
    #name;
    constructor(text, name) {
        this.#name = name;
        this.#document = (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(text, { lineCounter: this.#lines, uniqueKeys: true, prettyErrors: false });
        const problem = this.#document.errors[0] ?? this.#document.warnings[0];
        if (problem) {
            const what = problem.code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : problem.message;
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${this.#place(problem.pos[0])}: ${what}`);
        }
        try {
            this.value = this.#withEmptyGates(this.#document.toJS({ maxAliasCount: maxAliases }));
            // What holds itself, or is nested too deeply, is refused here.
            JSON.stringify(this.value);
        }
        catch {
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: its aliases (*) repeat too much or stand in what they name, or it is nested too deeply; write it out`);
        }
        if (this.value === null)
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: the file is empty; the least policy is \`version: 1\``);
    }
    /** `secrets:` with nothing after it asks for the gate with its defaults; `gates:` with nothing after it for none. */
    #withEmptyGates(value) {
        if (!isObject(value) || !('gates' in value))
            return value;
        const given = value.gates ?? {};
        if (!isObject(given) || Array.isArray(given))
            return value;
        const gates = Object.entries(given).map(([gate, settings]) => [gate, settings ?? {}]);
        return { ...value, gates: Object.fromEntries(gates) };
    }
    lineOf(key) {
        const offset = this.#offset(key, true);
        return offset === undefined ? undefined : this.#lines.linePos(offset).line;
    }
    /** `file:line:column` of a key, or of the nearest part above it that is there. */
    at(key) {
        for (let length = key.length; length > 0; length--) {
            const offset = this.#offset(key.slice(0, length), true);
            if (offset !== undefined)
                return this.#place(offset);
        }
        return this.#place(0);
    }
    describe(issue) {
        const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
        if (issue.code === 'unrecognized_keys') {
            return issue.keys.map((key) => `${this.at([...path, key])}: ${[...path, key].join('.')}: unknown key${suggest(key, keysAt(path))}`);
        }
        const given = this.#document.getIn(path);
        const hint = issue.code === 'invalid_value' && typeof given === 'string' ? suggest(given, issue.values.map(String)) : '';
        return [`${this.at(path)}: ${path.join('.') || 'the policy'}: ${issue.message}${hint}`];
    }
    #offset(path, ofKey) {
        const parent = path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
        const last = path.at(-1);
        if (ofKey && (0,yaml__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(parent)) {
            const pair = parent.items.find((item) => String(item.key) === String(last));
            return rangeStart(pair?.key);
        }
        return rangeStart(this.#document.getIn(path, true));
    }
    #place(offset) {
        const { line, col } = this.#lines.linePos(offset);
        return `${this.#name}:${Math.max(1, line)}:${Math.max(1, col)}`;
    }
}
function rangeStart(node) {
    return isObject(node) && Array.isArray(node.range) ? Number(node.range[0]) : undefined;
}
const isObject = (value) => typeof value === 'object' && value !== null;
function suggest(given, valid) {
    const found = (0,_nearest__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(given, valid);
    if (found !== undefined)
        return `; did you mean ${found}?`;
    return valid.length > 0 ? `; valid here: ${valid.join(', ')}` : '';
}
/** The keys the schema knows at a path. */
function keysAt(path) {
    let at = _schema__WEBPACK_IMPORTED_MODULE_2__/* .policySchema */ .wh;
    for (const part of path) {
        const shape = shapeOf(at);
        at = shape?.[String(part)];
    }
    return Object.keys(shapeOf(at) ?? {});
}
function shapeOf(schema) {
    let at = schema;
    while (isObject(at) && typeof at.unwrap === 'function')
        at = at.unwrap();
    return isObject(at) && isObject(at.shape) ? at.shape : undefined;
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ gateSettings),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);


const modes = ['observe', 'warn', 'enforce'];
const setting = (type, stricter, description) => type.meta({ description, stricter });
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO);
const globs = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(500)).max(1_000);
/** Folders of other people's code: judged where they come from, not line by line here. */
const vendored = [
    '**/node_modules/**',
    '**/site-packages/**',
    '**/.venv/**',
    '**/__pypackages__/**',
    '**/.tox/**',
    '**/.nox/**',
];
const common = (failOn, exclude) => ({
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
    'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
    'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
    exclude: setting(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
});
const builtin = zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('builtin');
const engines = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(builtin).min(1).max(1);
const secretsSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common('medium', []),
    engine: setting(builtin.default('builtin'), 'set', 'What finds secrets.'),
});
const sastSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common('high', vendored),
    engines: setting(engines.default(['builtin']), 'superset', 'What analyses Python code.'),
});
const containerSettings = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    ...common('high', vendored),
    engine: setting(builtin.default('builtin'), 'set', 'What reads Dockerfiles.'),
});
/** The settings of each gate; one that a policy leaves out has its defaults. */
const gateSettings = { secrets: secretsSettings, sast: sastSettings, container: containerSettings };
const policySchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(1).meta({ description: 'The version of this file format.' }),
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).default('enforce'), 'later', 'observe reports, warn warns, enforce blocks. Errors are errors in every mode.'),
    gates: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        secrets: gateSettings.secrets.optional(),
        sast: gateSettings.sast.optional(),
        container: gateSettings.container.optional(),
    })
        .default({})
        .meta({ description: 'A gate that is named here is required: finding nothing of its kind is an error.' }),
    baseline: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).default('.github/gatehouse-baseline.json'), 'set', 'File of accepted findings, written by `gatehouse baseline`.'),
    waivers: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .unknown */ .L5J()).max(10_000).default([]), 'subset', 'Findings that are accepted for a time: id, rule, paths, reason, owner, expires.'),
});


/***/ })

};
