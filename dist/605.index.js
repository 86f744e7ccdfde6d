export const id = 605;
export const ids = [605];
export const modules = {

/***/ 80605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   ZY: () => (/* binding */ pointerIn),
/* harmony export */   g5: () => (/* binding */ withSource),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57310);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _formats_lfs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96855);
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73159);





/** Reads of a file of `tree`, as a reader of formats wants it. */
function sourceOf(tree, { path, size }) {
    return { size, read: (offset, length) => tree.read(path, { offset, length }) };
}
/** No pointer is as large; a file of this size needs no look. */
const maxPointerBytes = 1_024;
async function pointerIn(source) {
    return source.size < maxPointerBytes ? (0,_formats_lfs__WEBPACK_IMPORTED_MODULE_2__/* .lfsPointerOf */ .w)(await source.read(0, source.size)) : undefined;
}
const pointerOf = (tree, entry) => pointerIn(sourceOf(tree, entry));
/** SHA-256 of all of a source, hexadecimal: in a thread of its own, if it is large and the descriptor of its file is known. */
async function sha256Of(source, descriptor) {
    if (descriptor !== undefined && source.size >= worthAThread)
        return sha256InThread(descriptor);
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const piece of (0,_formats_source__WEBPACK_IMPORTED_MODULE_3__/* .piecesOf */ .Xe)(source))
        hash.update(piece);
    return hash.digest('hex');
}
/** Starting a thread takes as long as some 20 MB do. */
const worthAThread = 1 << 26;
const program = `
const { createHash } = require('node:crypto');
const { readSync } = require('node:fs');
const { parentPort, workerData } = require('node:worker_threads');
const hash = createHash('sha256');
const bytes = Buffer.allocUnsafe(1 << 20);
for (let at = 0, count; (count = readSync(workerData, bytes, 0, bytes.length, at)) > 0; at += count)
  hash.update(bytes.subarray(0, count));
parentPort.postMessage(hash.digest('hex'));
`;
async function sha256InThread(descriptor) {
    const { Worker } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 75919, 23));
    return new Promise((resolve, reject) => {
        const worker = new Worker(program, { eval: true, workerData: descriptor });
        worker.once('message', resolve);
        worker.once('error', (error) => {
            reject(new _errors__WEBPACK_IMPORTED_MODULE_4__/* .UnreadableError */ .Gy(`can't be read: ${(0,_disk__WEBPACK_IMPORTED_MODULE_1__/* .diskProblem */ .Nd)(error)}`));
        });
        worker.once('exit', () => {
            reject(new Error('the thread that computes a digest ended without one'));
        });
    });
}
/** Has `use` read a file of `tree`, and computes its digest meanwhile if that is wanted. */
async function withSource(tree, entry, digested, use) {
    const file = await tree.open?.(entry.path);
    try {
        const source = file === undefined
            ? sourceOf(tree, entry)
            : // eslint-disable-next-line @typescript-eslint/require-await -- so that what it throws is a rejection
                { size: entry.size, read: async (offset, length) => file.read({ offset, length }) };
        // Neither is left behind while it reads the file.
        const [digest, used] = await Promise.allSettled([digested ? sha256Of(source, file?.descriptor) : '', use(source)]);
        if (used.status === 'rejected')
            throw used.reason;
        if (digest.status === 'rejected')
            throw digest.reason;
        return { result: used.value, sha256: digest.value };
    }
    finally {
        file?.close();
    }
}


/***/ })

};
