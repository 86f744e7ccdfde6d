export const id = 9997;
export const ids = [9997];
export const modules = {

/***/ 10308:
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
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);





/** The SHA-1 and SHA-256 forms of "no commit" in push events. */
const isZeroSha = (sha) => /^0+$/.test(sha);
const isSha = (text) => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
/**
 * What keeps a repository from steering the git that reads it: no hooks, no file-system monitor, no bare repository among its
 * files that git would take for the one to open, no prompts, no locks taken, no replaced objects or parents, and a network that stalls is
 * given up (under 1 kB/s for 30 s). Larger files are binary to it: to compare their lines would take as much memory again.
 */
const options = [
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.quotePath=false',
    'core.bigFileThreshold=32m',
    'safe.bareRepository=explicit',
].flatMap((option) => ['-c', option]);
/** A git that takes longer waits for something that doesn't come (its .gitignore is a pipe). */
const maxMilliseconds = 15 * 60 * 1000;
/** The names of ten million files. */
const maxOutputBytes = 1024 * 1024 * 1024;
/** For a git that runs in `folder`. `index` is the file of another index than the repository's own: git gives a hook the one that it will commit. */
const gitEnvironment = (folder, index) => ({
    ...definedEnvironment(),
    PATH: trustedPath(process.env.PATH ?? '', folder),
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // No such file can be: an empty one would have git advise against grafts.
    GIT_GRAFT_FILE: '/dev/null/none',
    GIT_HTTP_LOW_SPEED_LIMIT: '1000',
    GIT_HTTP_LOW_SPEED_TIME: '30',
});
/**
 * Where git may be looked for: not in relative folders, which would be the checked ones, and not below the repository (npm puts
 * `node_modules/.bin` first): a program there is scanned text too.
 */
function trustedPath(list, folder) {
    const top = topOf(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(folder));
    const isBelow = (entry) => `${realPath(entry)}${(node_path__WEBPACK_IMPORTED_MODULE_2___default().sep)}`.startsWith(`${realPath(top)}${(node_path__WEBPACK_IMPORTED_MODULE_2___default().sep)}`);
    return list
        .split((node_path__WEBPACK_IMPORTED_MODULE_2___default().delimiter))
        .filter((entry) => node_path__WEBPACK_IMPORTED_MODULE_2___default().isAbsolute(entry) && !isBelow(entry))
        .join((node_path__WEBPACK_IMPORTED_MODULE_2___default().delimiter));
}
/** The nearest folder above that has a `.git`, or else the folder itself. */
function topOf(folder) {
    for (let at = folder; at !== node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(at); at = node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2___default().join(at, '.git')))
            return at;
    }
    return folder;
}
function realPath(entry) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(entry);
    }
    catch {
        return node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(entry);
    }
}
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
const noGit = 'git is not installed here, or not in the PATH';
const isMissing = (error) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
/** Of what a git says on its way down; the beginning is shown. */
const maxMessageLength = 10_000;
/** There is no git to run. */
class NoGitError extends _errors__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .PR {
}
/** Runs git in one folder. Nothing it prints reaches the log. */
class Git {
    folder;
    index;
    constructor(folder, index) {
        this.folder = folder;
        this.index = index;
    }
    /** Runs a command whatever its exit code, on `input`. Rejects with `NoGitError` when there is no git at all. */
    ask(args, input = '') {
        const limits = { timeout: maxMilliseconds, killSignal: 'SIGKILL', maxBuffer: maxOutputBytes };
        const settings = {
            cwd: this.folder,
            env: gitEnvironment(this.folder, this.index),
            encoding: 'buffer',
            windowsHide: true,
            ...limits,
        };
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...options, ...args], settings, (error, stdout, stderr) => {
                const code = error === null ? 0 : error.code;
                if (typeof code === 'number')
                    resolve({ exitCode: code, stdout, stderr: stderr.toString().trim() });
                else if (isMissing(error))
                    reject(new NoGitError(noGit));
                else
                    reject(new _errors__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .PR(`git ${args[0] ?? ''} ${endOf(error)}`));
            });
            // A git that fails closes its input early; its exit code tells.
            child.stdin?.on('error', () => undefined).end(input);
        });
    }
    /** The answer of a command; rejects with `ChangeError`, naming the command and git's own words, when it fails. */
    async success(args, input) {
        const answer = await this.ask(args, input);
        if (answer.exitCode === 0)
            return answer;
        throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .PR(`git ${args[0] ?? ''} failed (exit ${answer.exitCode}): ${firstLines(answer.stderr)}`);
    }
    /** What a command prints; rejects as `success` does. */
    async output(args, input) {
        return (await this.success(args, input)).stdout;
    }
    /**
     * What a command prints on `input`, as it comes. Rejects with `ChangeError` when it fails, at its end too, and when nothing comes for
     * as long as no git takes. Whoever stops listening ends it.
     */
    async *stream(args, input = '') {
        const command = args[0] ?? '';
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...options, ...args], {
            cwd: this.folder,
            env: gitEnvironment(this.folder, this.index),
            windowsHide: true,
        });
        let stderr = '';
        child.stderr.on('data', (chunk) => (stderr = (stderr + chunk.toString()).slice(0, maxMessageLength)));
        child.stdin.on('error', () => undefined).end(input);
        const ended = new Promise((resolve, reject) => {
            child.once('error', reject).once('close', (code, signal) => {
                resolve({ code, signal });
            });
        });
        // Awaited below; until then its failure is nobody's.
        ended.catch(() => undefined);
        const waited = { tooLong: false };
        const watch = () => setTimeout(() => {
            waited.tooLong = true;
            child.kill('SIGKILL');
        }, maxMilliseconds);
        let alarm = watch();
        try {
            for await (const chunk of child.stdout) {
                // The time that the listener takes is not git's.
                clearTimeout(alarm);
                yield chunk;
                alarm = watch();
            }
            const { code, signal } = await ended.catch((error) => {
                throw isMissing(error)
                    ? new NoGitError(noGit)
                    : new _errors__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .PR(`git ${command} can't be run: ${(0,_disk__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error)}`);
            });
            // git goes on after some errors, such as a branch that leads nowhere.
            if (code === 0 && !/^(?:error|fatal): /m.test(stderr))
                return;
            const minutes = maxMilliseconds / 60_000;
            throw new _errors__WEBPACK_IMPORTED_MODULE_4__/* .ChangeError */ .PR(waited.tooLong
                ? `git ${command} gave no answer in ${minutes} minutes`
                : code === null
                    ? `git ${command} was ended by ${signal ?? 'something'}`
                    : `git ${command} failed (exit ${code}): ${firstLines(stderr.trim())}`);
        }
        finally {
            clearTimeout(alarm);
            child.kill('SIGKILL');
        }
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
    return error?.signal ? `was ended by ${error.signal}` : `can't be run: ${(0,_disk__WEBPACK_IMPORTED_MODULE_3__/* .diskProblem */ .Nd)(error)}`;
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

/***/ 35986:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _git__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10308);




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

/***/ 59612:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ CommitTree)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _git_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10308);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91193);
/* harmony import */ var _objects__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8197);




/** The files of one commit, at or below a folder of its repository, read without a checkout. */
class CommitTree extends _objects__WEBPACK_IMPORTED_MODULE_2__/* .ObjectTree */ .u {
    commit;
    prefix;
    /** `prefix` is the folder below the repository's top, with a trailing slash, or empty. */
    constructor(git, commit, prefix) {
        super(git, `commit ${commit.slice(0, 7)}`);
        this.commit = commit;
        this.prefix = prefix;
    }
    async entries() {
        const treeish = this.prefix ? `${this.commit}:${this.prefix}` : this.commit;
        const answer = await this.git.ask(['ls-tree', '-r', '-z', '-l', '--full-tree', treeish]);
        if (answer.exitCode !== 0) {
            // A folder that this commit did not have yet is an empty tree; anything else is a failure.
            if (this.prefix && (await this.git.ask(['cat-file', '-e', `${this.commit}^{tree}`])).exitCode === 0)
                return [];
            throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR(`the files of commit ${this.commit} can't be listed: ${(0,_git_git__WEBPACK_IMPORTED_MODULE_0__/* .firstLines */ .UV)(answer.stderr)}`);
        }
        return (0,_git_git__WEBPACK_IMPORTED_MODULE_0__/* .zeroSeparated */ .QC)(answer.stdout).map(parseEntry);
    }
}
/** One line of `ls-tree -l`: `<mode> <type> <object> <size>\t<path>`. */
function parseEntry(record) {
    const tab = record.indexOf(0x09);
    const [mode = '', , object = '', size = '0'] = record.subarray(0, tab).toString().split(/ +/);
    const kind = (0,_objects__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(mode);
    const path = (0,_names__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(record.subarray(tab + 1));
    // git writes BAD where it lacks the object.
    if (kind === 'file' && !/^\d+$/.test(size))
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .ChangeError */ .PR(`${path}: this clone does not hold object ${object}`);
    return { path, size: kind === 'file' ? Number(size) : 0, kind, object };
}


/***/ }),

/***/ 52318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ ObjectStore)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83916);
/* harmony import */ var _git_git__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10308);
/* harmony import */ var _directory__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82306);







/** A blob up to this size is held in memory while it is read; a larger one goes through a temporary file. */
const maxHeldBlob = 32 * 1024 * 1024;
/** The blobs of a repository, by name. */
class ObjectStore {
    git;
    #contents;
    #sizes;
    #held;
    #spooled;
    constructor(git) {
        this.git = git;
    }
    /** How many bytes a blob has. Rejects as `read` does. */
    size(object) {
        this.#sizes ??= new ObjectReader(this.git.folder, '--batch-check');
        return this.#sizes.size(object).catch(unreadable);
    }
    /** A part of a blob of `size` bytes, as `Tree.read` gives it. Rejects with `UnreadableError` when the clone does not hold it. */
    read(object, size, range = {}) {
        return this.#read(object, size, range).catch(unreadable);
    }
    /** All of a small blob. Rejects as `read` does. */
    readAll(object) {
        return this.#reader().read(object).catch(unreadable);
    }
    close() {
        this.#contents?.close();
        this.#sizes?.close();
        if (this.#spooled)
            node_fs__WEBPACK_IMPORTED_MODULE_1___default().closeSync(this.#spooled.file);
        this.#contents = this.#sizes = this.#spooled = this.#held = undefined;
    }
    async #read(object, size, range) {
        if (size > maxHeldBlob)
            return (0,_directory__WEBPACK_IMPORTED_MODULE_5__/* .readRange */ .qX)(await this.#spool(object), size, range);
        if (this.#held?.object !== object)
            this.#held = { object, bytes: await this.#reader().read(object) };
        const offset = range.offset ?? 0;
        return this.#held.bytes.subarray(offset, range.length === undefined ? undefined : offset + range.length);
    }
    #reader() {
        this.#contents ??= new ObjectReader(this.git.folder, '--batch');
        return this.#contents;
    }
    /** An open file with the blob's bytes; it has no name any more, so nothing is left behind. */
    async #spool(object) {
        if (this.#spooled?.object === object)
            return this.#spooled.file;
        if (this.#spooled)
            node_fs__WEBPACK_IMPORTED_MODULE_1___default().closeSync(this.#spooled.file);
        this.#spooled = undefined;
        const folder = node_fs__WEBPACK_IMPORTED_MODULE_1___default().mkdtempSync(node_path__WEBPACK_IMPORTED_MODULE_3___default().join(node_os__WEBPACK_IMPORTED_MODULE_2___default().tmpdir(), 'gatehouse-'));
        const name = node_path__WEBPACK_IMPORTED_MODULE_3___default().join(folder, 'blob');
        const file = node_fs__WEBPACK_IMPORTED_MODULE_1___default().openSync(name, 'wx+', 0o600);
        node_fs__WEBPACK_IMPORTED_MODULE_1___default().rmSync(folder, { recursive: true });
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['cat-file', 'blob', object], {
            cwd: this.git.folder,
            env: (0,_git_git__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._K)(this.git.folder),
            stdio: ['ignore', file, 'ignore'],
        });
        const exitCode = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
        if (exitCode !== 0) {
            node_fs__WEBPACK_IMPORTED_MODULE_1___default().closeSync(file);
            throw new Error(`git can't read object ${object}`);
        }
        this.#spooled = { object, file };
        return file;
    }
}
function unreadable(error) {
    throw new _errors__WEBPACK_IMPORTED_MODULE_6__/* .UnreadableError */ .Gy((0,_errors__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(error));
}
/** A `git cat-file` that takes no longer for one object is not waiting for something that doesn't come. */
const maxMilliseconds = 15 * 60 * 1000;
/** One `git cat-file`, asked for one object after the other. */
class ObjectReader {
    #child;
    #chunks = [];
    #length = 0;
    #wake;
    #failure;
    #turn = Promise.resolve();
    constructor(folder, mode) {
        this.#child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', ['cat-file', mode], {
            cwd: folder,
            env: (0,_git_git__WEBPACK_IMPORTED_MODULE_4__/* .gitEnvironment */ ._K)(folder),
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
        return this.#inTurn(async () => {
            const size = await this.#ask(object);
            return (await this.#take(size + 1)).subarray(0, size);
        });
    }
    /** The size of a blob, of a reader that is only asked for sizes. */
    size(object) {
        return this.#inTurn(() => this.#ask(object));
    }
    #inTurn(ask) {
        const answer = this.#turn.then(ask);
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
        return size;
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
        const alarm = setTimeout(() => {
            this.#failure = new Error(`git cat-file gave no answer in ${maxMilliseconds / 60_000} minutes`);
            this.#wake?.();
        }, maxMilliseconds);
        await new Promise((resolve) => (this.#wake = resolve));
        this.#wake = undefined;
        clearTimeout(alarm);
    }
    close() {
        this.#child.stdin?.end();
        this.#child.kill();
    }
}


/***/ }),

/***/ 8197:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   u: () => (/* binding */ ObjectTree)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _names__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91193);
/* harmony import */ var _object_store__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52318);



/** What an entry of a git tree or index is, by its mode. */
const kindOf = (mode) => mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file';
/** Files whose bytes are objects of a git repository: of a commit, or of the index. Nothing is checked out. */
class ObjectTree {
    git;
    place;
    #entries;
    #store;
    /** `place` is what messages call it: "commit a1b2c3d". */
    constructor(git, place) {
        this.git = git;
        this.place = place;
        this.#store = new _object_store__WEBPACK_IMPORTED_MODULE_1__/* .ObjectStore */ .L(git);
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
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableError */ .Gy(`${name}: can't be read: it is not a file of ${this.place}`);
        }
        try {
            return await this.#store.read(entry.object, entry.size, range);
        }
        catch (error) {
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableError */ .Gy(`${name}: can't be read: ${(0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        }
    }
    async readLink(name) {
        const entry = (await this.#load()).get(name);
        if (entry?.kind !== 'symlink')
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UnreadableError */ .Gy(`${name}: can't be read: it is no link`);
        return (0,_names__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(await this.#store.readAll(entry.object));
    }
    // eslint-disable-next-line @typescript-eslint/require-await -- a tree closes asynchronously
    async close() {
        this.#store.close();
    }
    #load() {
        this.#entries ??= this.#readList();
        return this.#entries;
    }
    async #readList() {
        const entries = [...(await this.entries())].sort(_names__WEBPACK_IMPORTED_MODULE_0__/* .byPath */ .f2);
        return new Map(entries.map((entry) => [entry.path, entry]));
    }
}


/***/ })

};
