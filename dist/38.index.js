export const id = 38;
export const ids = [38];
export const modules = {

/***/ 8107:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ intendedFiles),
/* harmony export */   Y_: () => (/* binding */ changedFiles),
/* harmony export */   u4: () => (/* binding */ addedLines)
/* harmony export */ });
/* harmony import */ var _git_git__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(308);
/* harmony import */ var _trees_names__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1193);


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

/***/ 1084:
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
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __webpack_require__(308);
// EXTERNAL MODULE: ./src/trees/commit.ts
var commit = __webpack_require__(9612);
// EXTERNAL MODULE: ./src/trees/directory.ts
var directory = __webpack_require__(2306);
// EXTERNAL MODULE: ./src/trees/names.ts
var names = __webpack_require__(1193);
// EXTERNAL MODULE: ./src/change/files.ts
var change_files = __webpack_require__(8107);
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
    return since(event, folder, repository, await commitOf(repository, baseRef), repository.head);
}
/** What one commit adds since it left another, judged by the policy of where it left. */
async function rangeChange(event, folder, repository, from, to) {
    return since(event, folder, repository, await commitOf(repository, from), await commitOf(repository, to));
}
async function since(event, folder, repository, from, head) {
    return compare(event, folder, repository, { base: await mergeBase(repository, from, head), head, decides: true });
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
        : new commit/* CommitTree */.e(repository.git, head, repository.prefix);
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
    const side = checkedOut ? 'working tree' : { commit: head };
    const files = await (0,change_files/* changedFiles */.Y_)(git, base, side);
    const tree = checkedOut ? await checkedOutTree(event, folder, repository) : new commit/* CommitTree */.e(git, head, prefix);
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
            tree: new commit/* CommitTree */.e(git, base, prefix),
            repository: new commit/* CommitTree */.e(git, base, ''),
            files,
            addedLines: (file) => (0,change_files/* addedLines */.u4)(git, base, side, file),
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

/***/ 4673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ mayHoldSkip),
/* harmony export */   vh: () => (/* binding */ inlineSkipModes),
/* harmony export */   wE: () => (/* binding */ inlineSkipOf)
/* harmony export */ });
/**
 * Comments by which scanners are told to leave a line alone (`# nosec`, `# noqa: S608`, `gitleaks:allow`): what they say and
 * of which finding. Whether one counts is for the policy to say.
 */
const inlineSkipModes = ['allow', 'report', 'ignore'];
const start = String.raw `(?:#|//|--|;|/\*|<!--)\s*`;
const word = (pattern) => new RegExp(String.raw `(?<![\w-])${pattern}(?![\w-])`, 'gi');
const first = (pattern) => new RegExp(`${start}${pattern}`, 'gi');
const secrets = ['secrets'];
const markers = [
    { name: 'nosec', gates: ['sast'], place: 'beside', pattern: first(String.raw `nosec\b:?`), rules: /\s*((?:B\d{3}[,\s]*)+)/iy },
    { name: 'noqa', gates: ['sast'], place: 'beside', pattern: first(String.raw `noqa\b`), rules: /\s?:\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
    { name: 'ruff: ignore', gates: ['sast'], place: 'both', pattern: first(String.raw `ruff:\s*ignore\b`), rules: /\[([^\]]{0,500})\]/y },
    { name: 'nosemgrep', gates: ['sast', 'secrets', 'container'], place: 'both', pattern: word('nosem(?:grep)?'), rules: /:\s*([\w.-]+(?:,\s*[\w.-]+)*)/y },
    { name: 'gitleaks:allow', gates: secrets, place: 'beside', pattern: word('gitleaks:allow') },
    { name: 'betterleaks:allow', gates: secrets, place: 'beside', pattern: word('betterleaks:allow') },
    { name: 'trufflehog:ignore', gates: secrets, place: 'beside', pattern: word('trufflehog:ignore') },
    { name: 'kingfisher:ignore', gates: secrets, place: 'beside', pattern: word('kingfisher:ignore') },
    { name: 'ggignore', gates: secrets, place: 'beside', pattern: word('ggignore') },
    { name: 'pragma: allowlist secret', gates: secrets, place: 'beside', pattern: word('pragma:\\s?(?:allow|white)list[ -]secret') },
    { name: 'hadolint ignore', gates: ['container'], place: 'above', pattern: first(String.raw `hadolint\s+ignore\b`), rules: /\s*=\s*((?:[A-Z]+\d+\b[,\s]*)+)/iy },
    { name: 'trivy:ignore', gates: ['container'], place: 'above', pattern: word('trivy:ignore'), rules: /:([\w-]+)(?![\w:-])/y },
    { name: 'kics-scan ignore-line', gates: ['container'], place: 'above', pattern: first(String.raw `kics-scan\s+ignore-line\b`) },
    { name: 'checkov:skip', gates: ['container'], place: 'above', pattern: word('checkov:skip'), rules: /\s*=\s*(\w+)/y },
]; // prettier-ignore
/** Quickly tells a line with no marker in it; of the others most have one. */
const anyMarker = /nosec|noqa|ruff|nosem|(?:gitleaks|betterleaks):allow|(?:trufflehog|kingfisher):ignore|ggignore|list[ -]secret|hadolint|trivy:|kics-scan|checkov:/i;
/** Whether a text may hold a skip: only then is it worth to find out where its comments are. */
const mayHoldSkip = (text) => anyMarker.test(text);
/** Longer comments are data. */
const maxComment = 2_000;
/**
 * The skip among `comments` that speaks of a finding: one that names its rule, or no rule at all; the one with a reason first.
 * One that names other rules only doesn't.
 */
function inlineSkipOf(comments, finding) {
    const found = comments.flatMap((comment) => skipsIn(comment, finding));
    return found.find(({ reason }) => reason !== undefined) ?? found[0];
}
function skipsIn(comment, finding) {
    const { text } = comment;
    const above = comment.above === true;
    if (text.length > maxComment || !mayHoldSkip(text))
        return [];
    return markers
        .filter(({ gates, place }) => gates.includes(finding.gate) && (place === 'both' || above === (place === 'above')))
        .flatMap((marker) => {
        const read = occurrence(marker, text, 0);
        if (read === undefined)
            return [];
        const named = read.rules.map(lastPart).find((rule) => isNameOf(rule, finding));
        if (read.rules.length > 0 && named === undefined)
            return [];
        const reason = reasonIn(text.slice(read.end));
        const shown = named === undefined ? marker.name : `${marker.name} ${named}`;
        return [{ marker: shown, ...(reason !== undefined && { reason }) }];
    });
}
function occurrence({ pattern, rules }, text, from) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const start = match.index;
    const end = pattern.lastIndex;
    if (rules === undefined)
        return { start, end, rules: [] };
    rules.lastIndex = end;
    const named = rules
        .exec(text)?.[1]
        ?.split(/[,\s]+/)
        .filter((rule) => rule !== '') ?? [];
    if (named.length > 0)
        return { start, end: rules.lastIndex, rules: named };
    // What asks for rules and can't be read names none of ours.
    return { start, end, rules: /^\s?[:=[]/.test(text.slice(end)) ? ['?'] : [] };
}
/** Semgrep's names begin with where a rule comes from. */
const lastPart = (rule) => rule.slice(rule.lastIndexOf('.') + 1);
function isNameOf(named, { rule, aliases = [] }) {
    return [rule, ...aliases].some((own) => canonical(own) === canonical(named));
}
/** `AVD-DS-0002`, `DS-0002` and `DS002` are one rule. */
const canonical = (rule) => rule
    .toLowerCase()
    .replace(/^avd-/, '')
    .replace(/^ds-?0*(?=\d)/, 'ds');
/** What other tools are told in the same comment. */
const directive = /^\s*(?:type|pylint|mypy|pyright|pyre|fmt|isort|yapf|flake8|ruff|pragma|nosec|noqa|cov|lint|eslint|syntax|escape)\b\s*[:=]?/i;
const maxReason = 300;
/** The words that follow a skip, if they are two at least: other skips and directives are none. */
function reasonIn(rest) {
    let text = rest;
    for (const marker of markers) {
        for (let at = occurrence(marker, text, 0); at; at = occurrence(marker, text, at.start))
            text = `${text.slice(0, at.start)}#${text.slice(at.end)}`.replace(/#$/, '');
    }
    const reason = text
        .split(/(?:^|\s)#+/)
        .filter((part) => !directive.test(part))
        .join(' ')
        .replace(/(?:\*\/|-->)\s*$/, '')
        .replace(/^[\s:;,.()\-–—=\]]+|\s+$/gu, '')
        .replace(/\s+/g, ' ')
        .slice(0, maxReason);
    return wordsIn(reason) >= 2 ? reason : undefined;
}
/** Scripts without spaces have a word every two characters or so. */
function wordsIn(text) {
    const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
    const characters = (text.match(unspaced) ?? []).length;
    const words = text.replace(unspaced, ' ').match(/\p{L}[\p{L}\p{M}\p{N}'’-]+/gu) ?? [];
    return Math.floor(characters / 2) + words.length;
}


/***/ }),

/***/ 6620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ gateIds),
/* harmony export */   Mb: () => (/* binding */ isFileGate),
/* harmony export */   N5: () => (/* binding */ isGateId),
/* harmony export */   WF: () => (/* binding */ loadGate),
/* harmony export */   f5: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4139);

/** Every gate, in the order in which they run and are shown. Each is loaded when a run needs it. */
const loaders = {
    secrets: async () => (await Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(537), __webpack_require__.e(68)]).then(__webpack_require__.bind(__webpack_require__, 5068))).secretsGate,
    sast: async () => (await Promise.all(/* import() */[__webpack_require__.e(928), __webpack_require__.e(397)]).then(__webpack_require__.bind(__webpack_require__, 397))).sastGate,
    container: async () => (await Promise.all(/* import() */[__webpack_require__.e(537), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 506))).containerGate,
    metrics: async () => (await Promise.all(/* import() */[__webpack_require__.e(997), __webpack_require__.e(129), __webpack_require__.e(191), __webpack_require__.e(104)]).then(__webpack_require__.bind(__webpack_require__, 5104))).metricsGate,
    workflow: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(996), __webpack_require__.e(687)]).then(__webpack_require__.bind(__webpack_require__, 8068))).workflowGate,
};
const gateIds = Object.keys(loaders);
const isGateId = (id) => Object.hasOwn(loaders, id);
/** Whether what a gate finds stands in files, and so can be accepted by a baseline. */
const isFileGate = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .fileGateSettings */ .lG, id);
const loadGate = (id) => loaders[id]();
/** The settings of a gate: the policy's, or the defaults; undefined where a gate has none and the policy doesn't name it. */
function settingsOf(id, policy) {
    return policy.gates[id] ?? (hasDefaults(id) ? _policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ[id].parse({}) : undefined);
}
const hasDefaults = (id) => Object.hasOwn(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .gateSettings */ .dJ, id);


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   km: () => (/* binding */ defaultPolicyFile),
/* harmony export */   mt: () => (/* binding */ withMetrics),
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
/** The policy with a `metrics` section that stands elsewhere. Throws `PolicyError` when it has one of its own. */
function withMetrics(loaded, metrics) {
    if (loaded.policy.gates.metrics)
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${loaded.file ?? 'the policy'} has a metrics section, and the inputs of the action state another one; say it in one place`);
    const policy = { ...loaded.policy, gates: { ...loaded.policy.gates, metrics } };
    return { ...loaded, policy, digest: digestOf(policy) };
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
    // A map of columns would drop it without a word, and with it a condition.
    if (bytes.includes('__proto__'))
        throw new _errors__WEBPACK_IMPORTED_MODULE_3__/* .PolicyError */ .pn(`${name}: __proto__ can't be a key or a name here`);
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
        // The place in a list: its items have one shape, which `shapeOf` finds.
        if (typeof part === 'number')
            continue;
        at = shapeOf(at)?.[part];
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

/***/ 7339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ metricsSettings)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4879);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9102);



/** The `metrics` section: which evidence of which model, and what must hold of it. */
const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().trim().min(1).max(2_000);
/** A value of a table's cell, as one writes it in YAML. */
const cell = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()]).transform(String);
const oneOrMore = (item) => zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([item, zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(item).min(1).max(100)]).transform((value) => (Array.isArray(value) ? value : [value]));
const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0.5).lt(1);
const amount = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0);
const evidence = 'A table of predictions (CSV, JSON Lines, Parquet, Arrow), a metrics file, `mlflow:…` or `git:<ref>:<path>`.';
const decisions = ['non-inferiority', 'point'];
const ruleSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    metric: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text, 'set', 'A metric expression, or the name of a number in a metrics file.'),
    min: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), 'more', 'The value must be at least this.'),
    max: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), 'less', 'The value must be at most this.'),
    'max-drop': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(amount.optional(), 'less', 'It may be worse than the baseline by at most this.'),
    'max-relative-drop': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(amount.optional(), 'less', 'It may be worse than the baseline by at most this share of it, signs aside.'),
    margin: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(amount.optional(), 'less', 'Non-inferiority: it must be shown to be worse than the baseline by less than this.'),
    level: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(share.optional(), 'more', 'Confidence level of the interval; goes before that of the gate.'),
    decision: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(decisions).optional(), 'earlier', 'How `margin` decides; goes before that of the gate.'),
    direction: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['higher', 'lower']).optional(), 'set', 'Which way is better, for a number whose name does not say it.'),
    by: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(oneOrMore(text).optional(), 'set', 'Columns whose groups are compared, or each judged on its own.'),
    where: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, oneOrMore(cell)).optional(), 'set', 'Only rows with these values: `{ region: [north, south] }`.'),
    worst: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().default(false), 'set', 'Show only the worst of the slices of `by`; all are judged.'),
    'min-size': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1).optional(), 'less', 'Groups and slices of fewer rows are not judged. Default: 30.'),
    severity: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO).default('high'), 'earlier', 'Of the finding when the rule does not hold.'),
    candidate: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Evidence of this rule alone.'),
    baseline: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Evidence of this rule alone.'),
})
    .refine((rule) => criteria.some((key) => rule[key] !== undefined), `a rule demands something: one of min, max, max-drop, max-relative-drop, margin`)
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, 'min is above max: nothing can pass')
    .refine(({ worst, by }) => !worst || by !== undefined, 'worst needs by: the worst of which slices?');
const criteria = ['min', 'max', 'max-drop', 'max-relative-drop', 'margin'];
const metricsSettings = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...(0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .judging */ .R3)('high'),
    task: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['binary', 'multiclass', 'regression', 'ranking']).optional(), 'set', 'What the model predicts; told from the table where it is clear.'),
    candidate: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text, 'set', `The model to judge. ${evidence}`),
    baseline: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', `The model it is compared with. ${evidence}`),
    id: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column that joins the two tables. Default: `id`, else by row order.'),
    label: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of the truth.'),
    prediction: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', "Column of the model's decisions."),
    score: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(oneOrMore(text).optional(), 'set', 'Column of the score; of several classes one each.'),
    weight: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of row weights.'),
    cluster: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of what rows belong to together (a customer): resampled as one.'),
    query: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(text.optional(), 'set', 'Column of the query of a ranking.'),
    positive: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(cell.optional(), 'set', 'The positive class of a binary task.'),
    relevant: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(), 'set', 'Least relevance that counts as relevant.'),
    groups: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(text, oneOrMore(cell)).default({}), 'superset', 'Groups that must be among the rows: `{ sex: [female, male] }`.'),
    decision: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(decisions).default('non-inferiority'), 'earlier', 'How `margin` decides: by the interval of the difference, or by its point value.'),
    level: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(share.default(0.95), 'more', 'Confidence level of the intervals.'),
    adjust: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['holm', 'benjamini-hochberg', 'none']).default('holm'), 'later', 'Adjustment of what counts as worse over all comparisons by `margin`.'),
    'on-inconclusive': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['fail', 'warn', 'pass']).default('fail'), 'earlier', 'When the data can not tell whether the margin is kept.'),
    'first-run': (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['error', 'warn', 'pass']).default('error'), 'earlier', 'When there is no baseline yet.'),
    rules: (0,_setting__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(ruleSchema).min(1, 'there are no rules: nothing would be judged').max(1_000), 'superset', 'What must hold; see below.'),
});


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dJ: () => (/* binding */ gateSettings),
/* harmony export */   lG: () => (/* binding */ fileGateSettings),
/* harmony export */   nI: () => (/* reexport safe */ _setting__WEBPACK_IMPORTED_MODULE_2__.nI),
/* harmony export */   wh: () => (/* binding */ policySchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2047);
/* harmony import */ var _findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4673);
/* harmony import */ var _metrics__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7339);
/* harmony import */ var _setting__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9102);





/** What a team can decide. Defaults live here and in the sections of the gates, and nowhere else. */
const globs = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(500)).max(1_000);
/** Folders of other people's code: judged where they come from, not line by line here. */
const vendored = [
    '**/node_modules/**',
    '**/site-packages/**',
    '**/.venv/**',
    '**/__pypackages__/**',
    '**/.tox/**',
    '**/.nox/**',
];
const common = (failOn, exclude, inlineSkips) => ({
    ...(0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .judging */ .R3)(failOn),
    exclude: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(globs.default(exclude), 'subset', 'Paths this gate leaves out; replaces the default list.'),
    'inline-skips': (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_findings_inline_skip__WEBPACK_IMPORTED_MODULE_0__/* .inlineSkipModes */ .vh).default(inlineSkips), 'later', 'Whether skips in comments count (with a reason), are only mentioned, or not even that.'),
});
const builtin = zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('builtin');
const engines = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(builtin).min(1).max(1);
const secretsSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common('medium', [], 'report'),
    engine: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(builtin.default('builtin'), 'set', 'What finds secrets.'),
});
const sastSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common('high', vendored, 'allow'),
    engines: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(engines.default(['builtin']), 'superset', 'What analyses Python code.'),
});
const containerSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    ...common('high', vendored, 'allow'),
    engine: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(builtin.default('builtin'), 'set', 'What reads Dockerfiles.'),
});
/** The settings of each gate that looks for its files by itself; one that a policy leaves out has its defaults. */
const fileGateSettings = { secrets: secretsSettings, sast: sastSettings, container: containerSettings };
const workflowSettings = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej((0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .judging */ .R3)('high'));
/** The settings of each gate that runs without being named; one that a policy leaves out has its defaults. */
const gateSettings = { ...fileGateSettings, workflow: workflowSettings };
const policySchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1).meta({ description: 'The version of this file format.' }),
    mode: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_setting__WEBPACK_IMPORTED_MODULE_2__/* .modes */ .nI).default('enforce'), 'later', 'observe reports, warn warns, enforce blocks. Errors are errors in every mode.'),
    gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        secrets: gateSettings.secrets.optional(),
        sast: gateSettings.sast.optional(),
        container: gateSettings.container.optional(),
        metrics: _metrics__WEBPACK_IMPORTED_MODULE_1__/* .metricsSettings */ .j.optional(),
        workflow: gateSettings.workflow.optional(),
    })
        .default({})
        .meta({ description: 'A gate that is named here is required: finding nothing of its kind is an error.' }),
    baseline: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).default('.github/gatehouse-baseline.json'), 'set', 'File of accepted findings, written by `gatehouse baseline`.'),
    waivers: (0,_setting__WEBPACK_IMPORTED_MODULE_2__/* .setting */ .Pe)(zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()).max(10_000).default([]), 'subset', 'Findings that are accepted for a time: id, rule, paths, reason, owner, expires.'),
});


/***/ }),

/***/ 9102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ setting),
/* harmony export */   R3: () => (/* binding */ judging),
/* harmony export */   nI: () => (/* binding */ modes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _findings_finding__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4879);


const setting = (type, stricter, description) => type.meta({ description, stricter });
const modes = ['observe', 'warn', 'enforce'];
const severity = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_findings_finding__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .gO);
/** What every gate has: how its findings are judged. */
const judging = (failOn) => ({
    mode: setting(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(modes).optional(), 'later', 'Overrides the policy-wide mode for this gate.'),
    'fail-on': setting(severity.default(failOn), 'later', 'New findings of this severity or worse block.'),
    'report-from': setting(severity.default('info'), 'later', 'Findings below this severity are counted, not shown.'),
});


/***/ })

};
