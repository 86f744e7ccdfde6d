import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 57310:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   Nd: () => (/* binding */ diskProblem),
/* harmony export */   PJ: () => (/* binding */ isLink),
/* harmony export */   UA: () => (/* binding */ refuseLinks),
/* harmony export */   Xe: () => (/* binding */ piecesOf),
/* harmony export */   rU: () => (/* binding */ readAtMost),
/* harmony export */   zh: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(83916);



/** The code that Node gives an error of the system (`ENOENT`); empty for any other. */
const codeOf = (error) => typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
/** Why the disk refused, without the machine's own path, which Node's message repeats. */
function diskProblem(error) {
    return problems[codeOf(error)] ?? (0,_errors__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).replace(/^[A-Z]+: |,? [a-z]+ '.*'$/gs, '');
}
const problems = {
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOENT: 'no such file or folder',
    ENOTDIR: 'a part of its path is not a folder',
    EEXIST: 'something else is in its place',
    EISDIR: 'it is a folder',
    ELOOP: 'it is a link, or lies behind links that lead in a circle',
    EIO: 'input/output error',
    ENOSPC: 'no space left on the device',
    ENAMETOOLONG: 'its name is too long',
    // A NUL character.
    ERR_INVALID_ARG_VALUE: 'its name is not one that a file can have',
};
/**
 * Throws `UsageError` when `file`, in `folder`, is a link or lies behind one: the repository that is checked there could lead
 * what is written to any other place.
 */
function refuseLinks(file, folder) {
    const parts = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, file).split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
    if (parts[0] === '..')
        return;
    for (let depth = 1; depth <= parts.length; depth++) {
        const at = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, ...parts.slice(0, depth));
        if (isLink(at))
            throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} can't be written: ${at} is a link`);
    }
}
/** What can't be looked at is no link to follow; writing there says why it can't be done. */
function isLink(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0___default().lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    }
    catch {
        return false;
    }
}
const pieceLength = 1 << 18;
/** The text in pieces that are worth a write of their own. */
function* piecesOf(text) {
    if (typeof text === 'string') {
        yield text;
        return;
    }
    let parts = [];
    let length = 0;
    for (const part of text) {
        parts.push(part);
        length += part.length;
        if (length < pieceLength)
            continue;
        yield parts.join('');
        parts = [];
        length = 0;
    }
    if (length > 0)
        yield parts.join('');
}
/**
 * Writes a file that the caller asked for, and the folders it lies in. With the flag `wx` only one that isn't there,
 * nor a link in its place. Throws `UsageError`, naming the file and why, when it can't.
 */
function writeOutput(file, text, flag = 'w') {
    try {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
        if (!node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(folder))
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().mkdirSync(folder, { recursive: true });
        const descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, flag);
        try {
            for (const piece of piecesOf(text))
                node_fs__WEBPACK_IMPORTED_MODULE_0___default().writeFileSync(descriptor, piece);
        }
        finally {
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
        }
    }
    catch (error) {
        throw new _errors__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} can't be written: ${diskProblem(error)}`);
    }
}
/** The bytes of a file outside of any tree, at most `limit` of them. Throws an error without a path in its message. */
function readAtMost(file, limit) {
    let descriptor;
    try {
        descriptor = node_fs__WEBPACK_IMPORTED_MODULE_0___default().openSync(file, 'r');
        const chunks = [];
        let length = 0;
        for (;;) {
            const chunk = Buffer.allocUnsafe(64 * 1024);
            const count = node_fs__WEBPACK_IMPORTED_MODULE_0___default().readSync(descriptor, chunk);
            if (count === 0)
                return Buffer.concat(chunks);
            length += count;
            if (length > limit)
                throw new Error(`it is larger than the ${limit} bytes that are read`);
            chunks.push(chunk.subarray(0, count));
        }
    }
    catch (error) {
        throw new Error(diskProblem(error), { cause: error });
    }
    finally {
        if (descriptor !== undefined)
            node_fs__WEBPACK_IMPORTED_MODULE_0___default().closeSync(descriptor);
    }
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ GatehouseError),
/* harmony export */   Gk: () => (/* binding */ MissingEvidenceError),
/* harmony export */   Gy: () => (/* binding */ UnreadableError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   PR: () => (/* binding */ ChangeError),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   oe: () => (/* binding */ EvidenceError),
/* harmony export */   pn: () => (/* binding */ PolicyError),
/* harmony export */   xb: () => (/* binding */ assertNever)
/* harmony export */ });
/**
 * Whose fault it is decides what the log says. A user's mistake, an engine's failure and a platform's refusal are told in
 * one message without a stack; any other error is a bug of ours and shows its stack.
 */
class GatehouseError extends Error {
    name = 'GatehouseError';
}
/** The call is wrong: an unknown option, a path that isn't there. */
class UsageError extends GatehouseError {
    name = 'UsageError';
}
/** The policy, baseline or waivers can't be used; the message names file, line, column and key. */
class PolicyError extends GatehouseError {
    name = 'PolicyError';
}
/** What should be judged can't be told or reached: no base commit, no repository, an event without a payload. */
class ChangeError extends GatehouseError {
    name = 'ChangeError';
}
/** A file of a tree can't be read. */
class UnreadableError extends GatehouseError {
    name = 'UnreadableError';
}
/** An engine crashed, timed out or gave an answer that can't be read. */
class EngineError extends GatehouseError {
    name = 'EngineError';
}
/** A model's evidence (a table, a metrics file, a registered version) can't be read. */
class EvidenceError extends GatehouseError {
    name = 'EvidenceError';
}
/** There is no such evidence at all: what a first run looks like where it is the baseline's. */
class MissingEvidenceError extends EvidenceError {
    name = 'MissingEvidenceError';
}
/** GitHub refused or did not answer. */
class PlatformError extends GatehouseError {
    name = 'PlatformError';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Makes a `switch` over a union fail to compile until every member has its case. */
function assertNever(value) {
    throw new Error(`unexpected value: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Cs: () => (/* binding */ runAction),
  ak: () => (/* binding */ runCli),
  z4: () => (/* binding */ runSecretsThread)
});

// EXTERNAL MODULE: ./src/disk.ts
var disk = __nccwpck_require__(57310);
;// CONCATENATED MODULE: ./src/streams.ts

/**
 * A reader that has had enough (`| head`) is no error, and what the log can't take is lost. Any other failure of stdout loses the
 * result: the process ends with exit code 2.
 */
function guardStreams({ stdout, stderr } = process) {
    stderr.on('error', () => undefined);
    stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        stderr.write(`gatehouse: the result can't be written: ${(0,disk/* diskProblem */.Nd)(error)}\n`);
        process.exit(2);
    });
}

;// CONCATENATED MODULE: ./src/index.ts

/** What escapes every handler is a bug of ours, and an error: Node's own exit code would say that something failed its judgement. */
function guardExit() {
    process.on('uncaughtException', (error) => {
        process.stderr.write(`gatehouse: internal error, please report it: ${error.stack ?? error.message}\n`);
        process.exit(2);
    });
}
/** What the two-line files in `dist/` call; each loads its own part of the bundle. */
async function runAction(name) {
    guardStreams();
    guardExit();
    if (name === 'setup') {
        const { runSetup } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2503), __nccwpck_require__.e(2088), __nccwpck_require__.e(905), __nccwpck_require__.e(7115), __nccwpck_require__.e(6765), __nccwpck_require__.e(256), __nccwpck_require__.e(5902), __nccwpck_require__.e(3113)]).then(__nccwpck_require__.bind(__nccwpck_require__, 58294));
        process.exitCode = await runSetup();
        return;
    }
    const { runAction: start } = await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(2503), __nccwpck_require__.e(4006), __nccwpck_require__.e(905), __nccwpck_require__.e(653), __nccwpck_require__.e(6877), __nccwpck_require__.e(4691), __nccwpck_require__.e(1140), __nccwpck_require__.e(3068), __nccwpck_require__.e(341), __nccwpck_require__.e(3763)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5458));
    process.exitCode = await start(name);
}
async function runCli(argv) {
    guardStreams();
    guardExit();
    const { runCli: start } = await __nccwpck_require__.e(/* import() */ 5581).then(__nccwpck_require__.bind(__nccwpck_require__, 95581));
    process.exitCode = await start(argv);
}
/** What `assets/secrets-worker.mjs` calls. */
async function runSecretsThread() {
    const { runThread } = await Promise.all(/* import() */[__nccwpck_require__.e(2503), __nccwpck_require__.e(9547), __nccwpck_require__.e(8481), __nccwpck_require__.e(7115), __nccwpck_require__.e(5373), __nccwpck_require__.e(7585), __nccwpck_require__.e(1329), __nccwpck_require__.e(2070), __nccwpck_require__.e(1188)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91188));
    runThread();
}

var __webpack_exports__runAction = __webpack_exports__.Cs;
var __webpack_exports__runCli = __webpack_exports__.ak;
var __webpack_exports__runSecretsThread = __webpack_exports__.z4;
export { __webpack_exports__runAction as runAction, __webpack_exports__runCli as runCli, __webpack_exports__runSecretsThread as runSecretsThread };
