export const id = 9325;
export const ids = [9325];
export const modules = {

/***/ 93326:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var scan = __webpack_require__(86849)
var parse = __webpack_require__(25501)

module.exports = function (source) {
  return parse(scan(source))
}


/***/ }),

/***/ 25501:
/***/ ((module) => {



// The ABNF grammar in the spec is totally ambiguous.
//
// This parser follows the operator precedence defined in the
// `Order of Precedence and Parentheses` section.

module.exports = function (tokens) {
  var index = 0

  function hasMore () {
    return index < tokens.length
  }

  function token () {
    return hasMore() ? tokens[index] : null
  }

  function next () {
    if (!hasMore()) {
      throw new Error()
    }
    index++
  }

  function parseOperator (operator) {
    var t = token()
    if (t && t.type === 'OPERATOR' && operator === t.string) {
      next()
      return t.string
    }
  }

  function parseWith () {
    if (parseOperator('WITH')) {
      var t = token()
      if (t && t.type === 'EXCEPTION') {
        next()
        return t.string
      }
      throw new Error('Expected exception after `WITH`')
    }
  }

  function parseLicenseRef () {
    // TODO: Actually, everything is concatenated into one string
    // for backward-compatibility but it could be better to return
    // a nice structure.
    var begin = index
    var string = ''
    var t = token()
    if (t.type === 'DOCUMENTREF') {
      next()
      string += 'DocumentRef-' + t.string + ':'
      if (!parseOperator(':')) {
        throw new Error('Expected `:` after `DocumentRef-...`')
      }
    }
    t = token()
    if (t === null) {
      throw new Error('Unexpected end of input')
    }
    if (t.type === 'LICENSEREF') {
      next()
      string += 'LicenseRef-' + t.string
      var node = { license: string }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
    index = begin
  }

  function parseLicense () {
    var t = token()
    if (t && t.type === 'LICENSE') {
      next()
      var node = { license: t.string }
      if (parseOperator('+')) {
        node.plus = true
      }
      var exception = parseWith()
      if (exception) {
        node.exception = exception
      }
      return node
    }
  }

  function parseParenthesizedExpression () {
    var left = parseOperator('(')
    if (!left) {
      return
    }

    var expr = parseExpression()

    if (!parseOperator(')')) {
      throw new Error('Expected `)`')
    }

    return expr
  }

  function parseAtom () {
    return (
      parseParenthesizedExpression() ||
      parseLicenseRef() ||
      parseLicense()
    )
  }

  function makeBinaryOpParser (operator, nextParser) {
    return function parseBinaryOp () {
      var left = nextParser()
      if (!left) {
        return
      }

      if (!parseOperator(operator)) {
        return left
      }

      var right = parseBinaryOp()
      if (!right) {
        throw new Error('Expected expression')
      }
      return {
        left: left,
        conjunction: operator.toLowerCase(),
        right: right
      }
    }
  }

  var parseAnd = makeBinaryOpParser('AND', parseAtom)
  var parseExpression = makeBinaryOpParser('OR', parseAnd)

  var node = parseExpression()
  if (!node || hasMore()) {
    throw new Error('Syntax error')
  }
  return node
}


/***/ }),

/***/ 86849:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



var licenses = []
  .concat(__webpack_require__(75204))
  .concat(__webpack_require__(3389))
var exceptions = __webpack_require__(53988)

module.exports = function (source) {
  var index = 0

  function hasMore () {
    return index < source.length
  }

  // `value` can be a regexp or a string.
  // If it is recognized, the matching source string is returned and
  // the index is incremented. Otherwise `undefined` is returned.
  function read (value) {
    if (value instanceof RegExp) {
      var chars = source.slice(index)
      var match = chars.match(value)
      if (match) {
        index += match[0].length
        return match[0]
      }
    } else {
      if (source.indexOf(value, index) === index) {
        index += value.length
        return value
      }
    }
  }

  function skipWhitespace () {
    read(/[ ]*/)
  }

  function operator () {
    var string
    var possibilities = [/^WITH/i, /^AND/i, /^OR/i, '(', ')', ':', '+']
    for (var i = 0; i < possibilities.length; i++) {
      string = read(possibilities[i])
      if (string) {
        break
      }
    }

    if (string === '+' && index > 1 && source[index - 2] === ' ') {
      throw new Error('Space before `+`')
    }

    return string && {
      type: 'OPERATOR',
      string: string.toUpperCase()
    }
  }

  function idstring () {
    return read(/[A-Za-z0-9-.]+/)
  }

  function expectIdstring () {
    var string = idstring()
    if (!string) {
      throw new Error('Expected idstring at offset ' + index)
    }
    return string
  }

  function documentRef () {
    if (read('DocumentRef-')) {
      var string = expectIdstring()
      return { type: 'DOCUMENTREF', string: string }
    }
  }

  function licenseRef () {
    if (read('LicenseRef-')) {
      var string = expectIdstring()
      return { type: 'LICENSEREF', string: string }
    }
  }

  function identifier () {
    var begin = index
    var string = idstring()

    if (licenses.indexOf(string) !== -1) {
      return {
        type: 'LICENSE',
        string: string
      }
    } else if (exceptions.indexOf(string) !== -1) {
      return {
        type: 'EXCEPTION',
        string: string
      }
    }

    index = begin
  }

  // Tries to read the next token. Returns `undefined` if no token is
  // recognized.
  function parseToken () {
    // Ordering matters
    return (
      operator() ||
      documentRef() ||
      licenseRef() ||
      identifier()
    )
  }

  var tokens = []
  while (hasMore()) {
    skipWhitespace()
    if (!hasMore()) {
      break
    }

    var token = parseToken()
    if (!token) {
      throw new Error('Unexpected `' + source[index] +
                      '` at offset ' + index)
    }

    tokens.push(token)
  }
  return tokens
}


/***/ }),

/***/ 15300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ Manifests),
/* harmony export */   TM: () => (/* binding */ isOwnRequirements)
/* harmony export */ });
/* unused harmony export maxManifestBytes */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_text__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36925);
/* harmony import */ var _formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92937);
/* harmony import */ var _formats_manifests_npm_freshness__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9244);
/* harmony import */ var _formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80532);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83916);
/* harmony import */ var _pairs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44612);
/* harmony import */ var _trees_tree__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11537);
/* harmony import */ var _workspaces__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48251);









/** A lock file of fifty thousand packages has as much. */
const maxManifestBytes = 50_000_000;
/** Whether a file is judged for itself, as one that pip takes requirements from. */
const isOwnRequirements = (name) => (0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(name) === 'requirements.txt';
/** Reads manifests of a tree, each once. */
class Manifests {
    #tree;
    #read = new Map();
    constructor(tree) {
        this.#tree = tree;
    }
    /** The file as its reader reads it; undefined where it isn't there or no reader knows its kind. */
    file(name) {
        let known = this.#read.get(name);
        if (known === undefined) {
            known = this.#open(name);
            this.#read.set(name, known);
        }
        return known;
    }
    /** Follows what a manifest takes in, cycles too. */
    async takenIn(manifest) {
        const files = [];
        const unread = [];
        const seen = new Set();
        const paths = new Set();
        const open = [
            { file: manifest, kind: 'requirements' },
        ];
        for (const { file: by, kind: outer } of open)
            for (const { path: name, kind: own, line } of by.manifest.inclusions) {
                // What constraints take in constrains as well.
                const kind = outer === 'constraints' ? outer : own;
                if (name === manifest.path || seen.has(`${kind} ${name}`))
                    continue;
                seen.add(`${kind} ${name}`);
                paths.add(name);
                const file = await this.#requirements(name);
                if (file === undefined)
                    unread.push({ by, line, problem: `it takes in ${name}, which is not there`, elsewhere: kind });
                else if ('problem' in file)
                    unread.push({ by, line, problem: `it takes in ${name}: ${file.problem}` });
                else {
                    files.push({ file, kind });
                    open.push({ file, kind });
                }
            }
        return { files, unread, paths };
    }
    /** A file of pip's, whatever it is called. */
    #requirements(name) {
        if (isOwnRequirements(name))
            return this.file(name);
        const key = `-r ${name}`;
        let known = this.#read.get(key);
        if (known === undefined) {
            known = __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 80021)).then(({ requirementsReader }) => this.#readAs(name, requirementsReader));
            this.#read.set(key, known);
        }
        return known;
    }
    async #open(name) {
        if ((0,_formats_manifests_names__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(name) !== undefined)
            return this.#readAs(name);
        const byContent = (0,_formats_manifests_by_content__WEBPACK_IMPORTED_MODULE_4__/* .contentKindOf */ .t)(name);
        return byContent && this.#readAs(name, await byContent.reader());
    }
    async #readAs(name, reader) {
        const listed = await this.#tree.stat(name);
        const entry = listed?.kind === 'symlink' && reader ? await (0,_trees_tree__WEBPACK_IMPORTED_MODULE_6__/* .targetOf */ .$)(this.#tree, name) : listed;
        if (entry?.kind !== 'file')
            return undefined;
        if (entry.size > maxManifestBytes)
            return { path: name, problem: `it has ${entry.size} bytes, more than the ${maxManifestBytes} that are read` };
        try {
            const text = (0,_formats_text__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(await this.#tree.read(reader ? entry.path : name))?.text;
            if (text === undefined || text.includes('\0'))
                return { path: name, problem: 'it is no text file' };
            const { readerFor } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(4371), __webpack_require__.e(3629), __webpack_require__.e(358), __webpack_require__.e(2124), __webpack_require__.e(8457)]).then(__webpack_require__.bind(__webpack_require__, 2124));
            const manifest = (reader ?? readerFor(name))?.read(text, name);
            return manifest && { path: name, text, manifest };
        }
        catch (error) {
            if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .UnreadableError */ .Gy)
                return { path: name, problem: error.message };
            throw error;
        }
    }
    /** The project that a file belongs to; undefined where the file can't be read. */
    async projectOf({ path: name }) {
        const file = await this.file(name);
        if (file === undefined || 'problem' in file)
            return undefined;
        const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.parse(name);
        // What catalogues and overrides set stands in the lock file.
        if (file.manifest.kind === 'pnpm-workspace.yaml')
            for (const lock of ['pnpm-lock.yaml', 'yarn.lock'])
                if ((await this.#readable(dir, lock)) !== undefined)
                    return undefined;
        if (base === 'go.mod' || base === 'go.sum')
            return (await this.#goProject(dir)) ?? { manifest: undefined, lock: file };
        for (const folder of foldersFrom(dir))
            for (const candidate of (0,_pairs__WEBPACK_IMPORTED_MODULE_5__/* .locksOf */ .aZ)(base)) {
                const lock = await this.#readable(folder, candidate);
                if (lock === undefined)
                    continue;
                if (folder === dir)
                    return locked(file, lock);
                const below = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.relative(folder, dir);
                const workspaces = await this.#workspacesIn(folder, base, lock);
                const membership = (0,_workspaces__WEBPACK_IMPORTED_MODULE_7__/* .membershipOf */ ._)(file, lock, workspaces, below);
                if (membership === 'none')
                    continue;
                const own = await locked(file, lock, await this.#readable(folder, base));
                // Without a workspace, Cargo locks no more of a package than those need that take it from its folder.
                if (membership === 'held')
                    return workspaces === undefined && base === 'Cargo.toml' ? { ...own, outOfDate: undefined } : own;
                return { ...own, outOfDate: `it has no ${below}, which is a member of its workspace` };
            }
        for (const candidate of (0,_pairs__WEBPACK_IMPORTED_MODULE_5__/* .manifestsOf */ .oF)(base)) {
            const manifest = await this.#readable(dir, candidate);
            if (manifest !== undefined)
                return locked(manifest, file);
        }
        return file.manifest.locked
            ? { manifest: undefined, lock: file, outOfDate: (0,_formats_manifests_npm_freshness__WEBPACK_IMPORTED_MODULE_3__/* .notWhole */ .HR)(file.manifest) }
            : { manifest: file, lock: undefined };
    }
    /** What the manifest beside a lock file says that its workspace is; for pnpm a file of its own says it. */
    async #workspacesIn(folder, base, lock) {
        if (lock.manifest.kind !== 'pnpm-lock.yaml')
            return (await this.#readable(folder, base))?.manifest.workspaces;
        const name = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folder, 'pnpm-workspace.yaml');
        const entry = await this.#tree.stat(name);
        if (entry?.kind !== 'file' || entry.size > maxManifestBytes)
            return undefined;
        const { pnpmWorkspaces } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(358), __webpack_require__.e(3001)]).then(__webpack_require__.bind(__webpack_require__, 10358));
        try {
            return pnpmWorkspaces((0,_formats_text__WEBPACK_IMPORTED_MODULE_1__/* .decodeText */ .g7)(await this.#tree.read(name))?.text ?? '');
        }
        catch (error) {
            if (error instanceof _errors__WEBPACK_IMPORTED_MODULE_8__/* .UnreadableError */ .Gy)
                return undefined;
            throw error;
        }
    }
    /** Versions are go.mod's, and digests go.sum's. */
    async #goProject(folder) {
        const [mod, sum] = [await this.#readable(folder, 'go.mod'), await this.#readable(folder, 'go.sum')];
        if (mod === undefined || sum === undefined)
            return mod && { manifest: undefined, lock: mod };
        const { isGoSumOutOfDate, withGoSum } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(2126)]).then(__webpack_require__.bind(__webpack_require__, 72126));
        const lock = { ...mod, manifest: withGoSum(mod.manifest, sum.text) };
        return { manifest: undefined, lock, outOfDate: isGoSumOutOfDate(mod.manifest, sum.text) };
    }
    async #readable(folder, name) {
        const file = await this.file(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(folder, name));
        return file === undefined || 'problem' in file ? undefined : file;
    }
}
async function locked(manifest, lock, top) {
    const { outOfDate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(9800), __webpack_require__.e(3292), __webpack_require__.e(4371), __webpack_require__.e(9215)]).then(__webpack_require__.bind(__webpack_require__, 74320));
    return { manifest, lock, outOfDate: outOfDate(manifest, lock, top?.manifest) };
}
/** A folder and those above it, to the top. */
function foldersFrom(folder) {
    const found = [folder];
    for (let at = folder; at !== '';) {
        at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
        found.push(at);
    }
    return found;
}


/***/ }),

/***/ 48251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isMember),
/* harmony export */   _: () => (/* binding */ membershipOf)
/* harmony export */ });
/* harmony import */ var _policy_globs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(973);

/** Whether a lock file above a folder is that of the folder too. `below`: the folder, relative to the lock file's. */
function membershipOf({ manifest }, { manifest: { kind, lockOf } }, workspaces, below) {
    if (!ofWorkspaces.has(kind))
        return 'none';
    if (lockOf?.members?.has(below) === true)
        return 'held';
    if (manifest.name !== undefined && lockOf?.names?.has(manifest.name) === true)
        return 'held';
    if (workspaces === undefined)
        return 'none';
    if (!isMember(workspaces, below))
        return 'none';
    // Yarn 1 doesn't say whose packages it locks.
    return kind === 'yarn.lock' && lockOf?.members === undefined ? 'held' : 'missing';
}
/** Whether a folder, relative to that of the manifest, is one of its workspace. */
const isMember = ({ members, exclude }, folder) => (0,_policy_globs__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(members)(folder) && !(0,_policy_globs__WEBPACK_IMPORTED_MODULE_0__/* .globMatcher */ .f)(exclude)(folder);
/** Other tools lock the packages of one folder. */
const ofWorkspaces = new Set(['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'uv.lock', 'Cargo.lock']);


/***/ }),

/***/ 973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ globMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _time_limit__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17168);


/** What one path may take. */
const patience = 1_000;
/** Some wildcards in one name make a pattern try every way to part the name among them. */
const mayTakeLong = (glob) => /[+*@?!]\(/.test(glob) || glob.split('/').some((part) => (part.match(/[*?]+/g)?.length ?? 0) > 3);
/** Whether one of the globs holds for a path, hidden files included. One that doesn't come to an end on a path holds for none from there on. */
function globMatcher(globs) {
    const quick = globs.filter((glob) => !mayTakeLong(glob));
    const matchesQuick = quick.length > 0 ? picomatch__WEBPACK_IMPORTED_MODULE_1___default()(quick, { dot: true }) : () => false;
    let slow = globs.filter(mayTakeLong).map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_1___default()(glob, { dot: true }));
    if (slow.length === 0)
        return matchesQuick;
    const limit = new _time_limit__WEBPACK_IMPORTED_MODULE_0__/* .TimeLimit */ .h();
    return (path) => {
        if (matchesQuick(path))
            return true;
        return slow.some((matches) => {
            const answer = limit.within(patience, () => matches(path));
            if (answer === undefined)
                slow = slow.filter((each) => each !== matches);
            return answer?.value ?? false;
        });
    };
}


/***/ }),

/***/ 11537:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ targetOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** A chain of links may be this long; Linux follows no more. */
const maxLinks = 40;
/** The file inside the tree that a link leads to, over other links if need be; undefined when it leads nowhere, or out. */
async function targetOf(tree, link) {
    let at = link;
    for (let hops = 0; hops < maxLinks; hops++) {
        const text = await tree.readLink(at);
        const next = node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.join(node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.dirname(at), text);
        if (node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.isAbsolute(text) || next === '..' || next.startsWith('../'))
            return undefined;
        const entry = await tree.stat(next);
        if (entry?.kind === 'file')
            return entry;
        if (entry?.kind !== 'symlink')
            return undefined;
        at = next;
    }
    return undefined;
}


/***/ }),

/***/ 53988:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["389-exception","Asterisk-exception","Autoconf-exception-2.0","Autoconf-exception-3.0","Autoconf-exception-generic","Autoconf-exception-generic-3.0","Autoconf-exception-macro","Bison-exception-1.24","Bison-exception-2.2","Bootloader-exception","Classpath-exception-2.0","CLISP-exception-2.0","cryptsetup-OpenSSL-exception","DigiRule-FOSS-exception","eCos-exception-2.0","Fawkes-Runtime-exception","FLTK-exception","fmt-exception","Font-exception-2.0","freertos-exception-2.0","GCC-exception-2.0","GCC-exception-2.0-note","GCC-exception-3.1","Gmsh-exception","GNAT-exception","GNOME-examples-exception","GNU-compiler-exception","gnu-javamail-exception","GPL-3.0-interface-exception","GPL-3.0-linking-exception","GPL-3.0-linking-source-exception","GPL-CC-1.0","GStreamer-exception-2005","GStreamer-exception-2008","i2p-gpl-java-exception","KiCad-libraries-exception","LGPL-3.0-linking-exception","libpri-OpenH323-exception","Libtool-exception","Linux-syscall-note","LLGPL","LLVM-exception","LZMA-exception","mif-exception","OCaml-LGPL-linking-exception","OCCT-exception-1.0","OpenJDK-assembly-exception-1.0","openvpn-openssl-exception","PS-or-PDF-font-exception-20170817","QPL-1.0-INRIA-2004-exception","Qt-GPL-exception-1.0","Qt-LGPL-exception-1.1","Qwt-exception-1.0","SANE-exception","SHL-2.0","SHL-2.1","stunnel-exception","SWI-exception","Swift-exception","Texinfo-exception","u-boot-exception-2.0","UBDL-exception","Universal-FOSS-exception-1.0","vsftpd-openssl-exception","WxWindows-exception-3.1","x11vnc-openssl-exception"]');

/***/ }),

/***/ 3389:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["AGPL-1.0","AGPL-3.0","BSD-2-Clause-FreeBSD","BSD-2-Clause-NetBSD","GFDL-1.1","GFDL-1.2","GFDL-1.3","GPL-1.0","GPL-2.0","GPL-2.0-with-GCC-exception","GPL-2.0-with-autoconf-exception","GPL-2.0-with-bison-exception","GPL-2.0-with-classpath-exception","GPL-2.0-with-font-exception","GPL-3.0","GPL-3.0-with-GCC-exception","GPL-3.0-with-autoconf-exception","LGPL-2.0","LGPL-2.1","LGPL-3.0","Net-SNMP","Nunit","StandardML-NJ","bzip2-1.0.5","eCos-2.0","wxWindows"]');

/***/ }),

/***/ 75204:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('["0BSD","3D-Slicer-1.0","AAL","ADSL","AFL-1.1","AFL-1.2","AFL-2.0","AFL-2.1","AFL-3.0","AGPL-1.0-only","AGPL-1.0-or-later","AGPL-3.0-only","AGPL-3.0-or-later","ALGLIB-Documentation","AMD-newlib","AMDPLPA","AML","AML-glslang","AMPAS","ANTLR-PD","ANTLR-PD-fallback","APAFML","APL-1.0","APSL-1.0","APSL-1.1","APSL-1.2","APSL-2.0","ASWF-Digital-Assets-1.0","ASWF-Digital-Assets-1.1","Abstyles","AdaCore-doc","Adobe-2006","Adobe-Display-PostScript","Adobe-Glyph","Adobe-Utopia","Advanced-Cryptics-Dictionary","Afmparse","Aladdin","Apache-1.0","Apache-1.1","Apache-2.0","App-s2p","Arphic-1999","Artistic-1.0","Artistic-1.0-Perl","Artistic-1.0-cl8","Artistic-2.0","Artistic-dist","Aspell-RU","BOLA-1.1","BSD-1-Clause","BSD-2-Clause","BSD-2-Clause-Darwin","BSD-2-Clause-Patent","BSD-2-Clause-Views","BSD-2-Clause-first-lines","BSD-2-Clause-pkgconf-disclaimer","BSD-2-Clause-pos-unchanged","BSD-3-Clause","BSD-3-Clause-Attribution","BSD-3-Clause-Clear","BSD-3-Clause-HP","BSD-3-Clause-LBNL","BSD-3-Clause-Modification","BSD-3-Clause-No-Military-License","BSD-3-Clause-No-Nuclear-License","BSD-3-Clause-No-Nuclear-License-2014","BSD-3-Clause-No-Nuclear-Warranty","BSD-3-Clause-Open-MPI","BSD-3-Clause-OpenWebUI","BSD-3-Clause-Sun","BSD-3-Clause-Tso","BSD-3-Clause-acpica","BSD-3-Clause-flex","BSD-4-Clause","BSD-4-Clause-Shortened","BSD-4-Clause-UC","BSD-4.3RENO","BSD-4.3TAHOE","BSD-Advertising-Acknowledgement","BSD-Attribution-HPND-disclaimer","BSD-Inferno-Nettverk","BSD-Mark-Modifications","BSD-Protection","BSD-Source-Code","BSD-Source-Code-no-disclaimer","BSD-Source-alt-GPL","BSD-Source-beginning-file","BSD-Systemics","BSD-Systemics-W3Works","BSD-ask-to-endorse","BSL-1.0","BUSL-1.1","Baekmuk","Bahyph","Barr","Beerware","BitTorrent-1.0","BitTorrent-1.1","Bitstream-Charter","Bitstream-Vera","BlueOak-1.0.0","Boehm-GC","Boehm-GC-without-fee","Borceux","Brian-Gladman-2-Clause","Brian-Gladman-3-Clause","Brian-Gladman-3-Clause-no-conversion","Buddy","Bugroff","C-UDA-1.0","CAL-1.0","CAL-1.0-Combined-Work-Exception","CAPEC-tou","CATOSL-1.1","CC-BY-1.0","CC-BY-2.0","CC-BY-2.5","CC-BY-2.5-AU","CC-BY-3.0","CC-BY-3.0-AT","CC-BY-3.0-AU","CC-BY-3.0-DE","CC-BY-3.0-IGO","CC-BY-3.0-NL","CC-BY-3.0-US","CC-BY-4.0","CC-BY-NC-1.0","CC-BY-NC-2.0","CC-BY-NC-2.5","CC-BY-NC-3.0","CC-BY-NC-3.0-DE","CC-BY-NC-3.0-IGO","CC-BY-NC-4.0","CC-BY-NC-ND-1.0","CC-BY-NC-ND-2.0","CC-BY-NC-ND-2.5","CC-BY-NC-ND-3.0","CC-BY-NC-ND-3.0-DE","CC-BY-NC-ND-3.0-IGO","CC-BY-NC-ND-4.0","CC-BY-NC-SA-1.0","CC-BY-NC-SA-2.0","CC-BY-NC-SA-2.0-DE","CC-BY-NC-SA-2.0-FR","CC-BY-NC-SA-2.0-UK","CC-BY-NC-SA-2.5","CC-BY-NC-SA-3.0","CC-BY-NC-SA-3.0-DE","CC-BY-NC-SA-3.0-IGO","CC-BY-NC-SA-4.0","CC-BY-ND-1.0","CC-BY-ND-2.0","CC-BY-ND-2.5","CC-BY-ND-3.0","CC-BY-ND-3.0-DE","CC-BY-ND-4.0","CC-BY-SA-1.0","CC-BY-SA-2.0","CC-BY-SA-2.0-UK","CC-BY-SA-2.1-JP","CC-BY-SA-2.5","CC-BY-SA-3.0","CC-BY-SA-3.0-AT","CC-BY-SA-3.0-DE","CC-BY-SA-3.0-IGO","CC-BY-SA-4.0","CC-PDDC","CC-PDM-1.0","CC-SA-1.0","CC0-1.0","CDDL-1.0","CDDL-1.1","CDL-1.0","CDLA-Permissive-1.0","CDLA-Permissive-2.0","CDLA-Sharing-1.0","CECILL-1.0","CECILL-1.1","CECILL-2.0","CECILL-2.1","CECILL-B","CECILL-C","CERN-OHL-1.1","CERN-OHL-1.2","CERN-OHL-P-2.0","CERN-OHL-S-2.0","CERN-OHL-W-2.0","CFITSIO","CMU-Mach","CMU-Mach-nodoc","CNRI-Jython","CNRI-Python","CNRI-Python-GPL-Compatible","COIL-1.0","CPAL-1.0","CPL-1.0","CPOL-1.02","CUA-OPL-1.0","Caldera","Caldera-no-preamble","Catharon","ClArtistic","Clips","Community-Spec-1.0","Condor-1.1","Cornell-Lossless-JPEG","Cronyx","Crossword","CryptoSwift","CrystalStacker","Cube","D-FSL-1.0","DEC-3-Clause","DL-DE-BY-2.0","DL-DE-ZERO-2.0","DOC","DRL-1.0","DRL-1.1","DSDP","DocBook-DTD","DocBook-Schema","DocBook-Stylesheet","DocBook-XML","Dotseqn","ECL-1.0","ECL-2.0","EFL-1.0","EFL-2.0","EPICS","EPL-1.0","EPL-2.0","ESA-PL-permissive-2.4","ESA-PL-strong-copyleft-2.4","ESA-PL-weak-copyleft-2.4","EUDatagrid","EUPL-1.0","EUPL-1.1","EUPL-1.2","Elastic-2.0","Entessa","ErlPL-1.1","Eurosym","FBM","FDK-AAC","FDK-MPEG-H","FSFAP","FSFAP-no-warranty-disclaimer","FSFUL","FSFULLR","FSFULLRSD","FSFULLRWD","FSL-1.1-ALv2","FSL-1.1-MIT","FTL","Fair","Ferguson-Twofish","Frameworx-1.0","FreeBSD-DOC","FreeImage","Furuseth","GCR-docs","GD","GFDL-1.1-invariants-only","GFDL-1.1-invariants-or-later","GFDL-1.1-no-invariants-only","GFDL-1.1-no-invariants-or-later","GFDL-1.1-only","GFDL-1.1-or-later","GFDL-1.2-invariants-only","GFDL-1.2-invariants-or-later","GFDL-1.2-no-invariants-only","GFDL-1.2-no-invariants-or-later","GFDL-1.2-only","GFDL-1.2-or-later","GFDL-1.3-invariants-only","GFDL-1.3-invariants-or-later","GFDL-1.3-no-invariants-only","GFDL-1.3-no-invariants-or-later","GFDL-1.3-only","GFDL-1.3-or-later","GL2PS","GLWTPL","GPL-1.0-only","GPL-1.0-or-later","GPL-2.0-only","GPL-2.0-or-later","GPL-3.0-only","GPL-3.0-or-later","Game-Programming-Gems","Giftware","Glide","Glulxe","Graphics-Gems","Gutmann","HDF5","HIDAPI","HP-1986","HP-1989","HPND","HPND-DEC","HPND-Fenneberg-Livingston","HPND-INRIA-IMAG","HPND-Intel","HPND-Kevlin-Henney","HPND-MIT-disclaimer","HPND-Markus-Kuhn","HPND-Netrek","HPND-Pbmplus","HPND-SMC","HPND-UC","HPND-UC-export-US","HPND-doc","HPND-doc-sell","HPND-export-US","HPND-export-US-acknowledgement","HPND-export-US-modify","HPND-export2-US","HPND-merchantability-variant","HPND-sell-MIT-disclaimer-xserver","HPND-sell-regexpr","HPND-sell-variant","HPND-sell-variant-MIT-disclaimer","HPND-sell-variant-MIT-disclaimer-rev","HPND-sell-variant-critical-systems","HTMLTIDY","HaskellReport","Hippocratic-2.1","Hippocratic-3.0-core","IBM-pibs","ICU","IEC-Code-Components-EULA","IJG","IJG-short","IPA","IPL-1.0","ISC","ISC-Veillard","ISO-permission","ImageMagick","Imlib2","Info-ZIP","Informatica","Inner-Net-2.0","InnoSetup","Intel","Intel-ACPI","Interbase-1.0","JPL-image","JPNIC","JSON","Jam","JasPer-2.0","Kastrup","Kazlib","Knuth-CTAN","LAL-1.2","LAL-1.3","LGPL-2.0-only","LGPL-2.0-or-later","LGPL-2.1-only","LGPL-2.1-or-later","LGPL-3.0-only","LGPL-3.0-or-later","LGPLLR","LOOP","LPD-document","LPL-1.0","LPL-1.02","LPPL-1.0","LPPL-1.1","LPPL-1.2","LPPL-1.3a","LPPL-1.3c","LZMA-SDK-9.11-to-9.20","LZMA-SDK-9.22","Latex2e","Latex2e-translated-notice","Leptonica","LiLiQ-P-1.1","LiLiQ-R-1.1","LiLiQ-Rplus-1.1","Libpng","Linux-OpenIB","Linux-man-pages-1-para","Linux-man-pages-copyleft","Linux-man-pages-copyleft-2-para","Linux-man-pages-copyleft-var","Lucida-Bitmap-Fonts","MIPS","MIT","MIT-0","MIT-CMU","MIT-Click","MIT-Festival","MIT-Khronos-old","MIT-Modern-Variant","MIT-STK","MIT-Wu","MIT-advertising","MIT-enna","MIT-feh","MIT-open-group","MIT-testregex","MITNFA","MMIXware","MMPL-1.0.1","MPEG-SSG","MPL-1.0","MPL-1.1","MPL-2.0","MPL-2.0-no-copyleft-exception","MS-LPL","MS-PL","MS-RL","MTLL","MVT-1.1","Mackerras-3-Clause","Mackerras-3-Clause-acknowledgment","MakeIndex","Martin-Birgmeier","McPhee-slideshow","Minpack","MirOS","Motosoto","MulanPSL-1.0","MulanPSL-2.0","Multics","Mup","NAIST-2003","NASA-1.3","NBPL-1.0","NCBI-PD","NCGL-UK-2.0","NCL","NCSA","NGPL","NICTA-1.0","NIST-PD","NIST-PD-TNT","NIST-PD-fallback","NIST-Software","NLOD-1.0","NLOD-2.0","NLPL","NOSL","NPL-1.0","NPL-1.1","NPOSL-3.0","NRL","NTIA-PD","NTP","NTP-0","Naumen","NetCDF","Newsletr","Nokia","Noweb","O-UDA-1.0","OAR","OCCT-PL","OCLC-2.0","ODC-By-1.0","ODbL-1.0","OFFIS","OFL-1.0","OFL-1.0-RFN","OFL-1.0-no-RFN","OFL-1.1","OFL-1.1-RFN","OFL-1.1-no-RFN","OGC-1.0","OGDL-Taiwan-1.0","OGL-Canada-2.0","OGL-UK-1.0","OGL-UK-2.0","OGL-UK-3.0","OGTSL","OLDAP-1.1","OLDAP-1.2","OLDAP-1.3","OLDAP-1.4","OLDAP-2.0","OLDAP-2.0.1","OLDAP-2.1","OLDAP-2.2","OLDAP-2.2.1","OLDAP-2.2.2","OLDAP-2.3","OLDAP-2.4","OLDAP-2.5","OLDAP-2.6","OLDAP-2.7","OLDAP-2.8","OLFL-1.3","OML","OPL-1.0","OPL-UK-3.0","OPUBL-1.0","OSC-1.0","OSET-PL-2.1","OSL-1.0","OSL-1.1","OSL-2.0","OSL-2.1","OSL-3.0","OSSP","OpenMDW-1.0","OpenPBS-2.3","OpenSSL","OpenSSL-standalone","OpenVision","PADL","PDDL-1.0","PHP-3.0","PHP-3.01","PPL","PSF-2.0","ParaType-Free-Font-1.3","Parity-6.0.0","Parity-7.0.0","Pixar","Plexus","PolyForm-Noncommercial-1.0.0","PolyForm-Small-Business-1.0.0","PostgreSQL","Python-2.0","Python-2.0.1","QPL-1.0","QPL-1.0-INRIA-2004","Qhull","RHeCos-1.1","RPL-1.1","RPL-1.5","RPSL-1.0","RSA-MD","RSCPL","Rdisc","Ruby","Ruby-pty","SAX-PD","SAX-PD-2.0","SCEA","SGI-B-1.0","SGI-B-1.1","SGI-B-2.0","SGI-OpenGL","SGMLUG-PM","SGP4","SHL-0.5","SHL-0.51","SISSL","SISSL-1.2","SL","SMAIL-GPL","SMLNJ","SMPPL","SNIA","SOFA","SPL-1.0","SSH-OpenSSH","SSH-short","SSLeay-standalone","SSPL-1.0","SUL-1.0","SWL","Saxpath","SchemeReport","Sendmail","Sendmail-8.23","Sendmail-Open-Source-1.1","SimPL-2.0","Sleepycat","Soundex","Spencer-86","Spencer-94","Spencer-99","SugarCRM-1.1.3","Sun-PPP","Sun-PPP-2000","SunPro","Symlinks","TAPR-OHL-1.0","TCL","TCP-wrappers","TGPPL-1.0","TMate","TORQUE-1.1","TOSL","TPDL","TPL-1.0","TTWL","TTYP0","TU-Berlin-1.0","TU-Berlin-2.0","TekHVC","TermReadKey","ThirdEye","TrustedQSL","UCAR","UCL-1.0","UMich-Merit","UPL-1.0","URT-RLE","Ubuntu-font-1.0","UnRAR","Unicode-3.0","Unicode-DFS-2015","Unicode-DFS-2016","Unicode-TOU","UnixCrypt","Unlicense","Unlicense-libtelnet","Unlicense-libwhirlpool","VOSTROM","VSL-1.0","Vim","Vixie-Cron","W3C","W3C-19980720","W3C-20150513","WTFNMFPL","WTFPL","Watcom-1.0","Widget-Workshop","WordNet","Wsuipa","X11","X11-distribute-modifications-variant","X11-no-permit-persons","X11-swapped","XFree86-1.1","XSkat","Xdebug-1.03","Xerox","Xfig","Xnet","YPL-1.0","YPL-1.1","ZPL-1.1","ZPL-2.0","ZPL-2.1","Zed","Zeeff","Zend-2.0","Zimbra-1.3","Zimbra-1.4","Zlib","any-OSI","any-OSI-perl-modules","atc-game","bcrypt-Solar-Designer","blessing","bzip2-1.0.6","check-cvs","checkmk","copyleft-next-0.3.0","copyleft-next-0.3.1","curl","cve-tou","diffmark","dtoa","dvipdfm","eGenix","etalab-2.0","fwlw","gSOAP-1.3b","generic-xts","gnuplot","gtkbook","hdparm","hyphen-bulgarian","iMatix","jove","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-David-Nugent","lsof","magaz","mailprio","man2html","metamail","mpi-permissive","mpich2","mplus","ngrep","pkgconf","pnmstitch","psfrag","psutils","python-ldap","radvd","snprintf","softSurfer","ssh-keyscan","swrule","threeparttable","ulem","w3m","wwl","xinetd","xkeyboard-config-Zinoviev","xlock","xpp","xzoom","zlib-acknowledgement"]');

/***/ })

};
