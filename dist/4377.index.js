export const id = 4377;
export const ids = [4377];
export const modules = {

/***/ 84377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifactsLock: () => (/* binding */ artifactsLock)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _change_change__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(19046);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57611);
/* harmony import */ var _engines_secrets__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25373);
/* harmony import */ var _engines_modelfile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90547);
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(83916);
/* harmony import */ var _gates_artifacts__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32054);
/* harmony import */ var _gates_artifacts_content__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80605);
/* harmony import */ var _gates_artifacts_lock__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74085);
/* harmony import */ var _engines_external_access__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67469);
/* harmony import */ var _gates_files__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77518);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46620);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35986);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(66877);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(46548);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(26052);
/* harmony import */ var _terminal__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(49808);

















/** `gatehouse artifacts lock [PATH]`: writes down which model files there are: the same ones that the gate judges. Answers the exit code. */
async function artifactsLock(positionals, values) {
    const root = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve((0,_options__WEBPACK_IMPORTED_MODULE_13__/* .rootOf */ .I5)(positionals));
    const change = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_1__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_10__/* .openRepository */ .h)(root), undefined);
    try {
        const { loaded } = await (0,_policy_source__WEBPACK_IMPORTED_MODULE_11__/* .decidePolicy */ .tT)(change, root, (0,_options__WEBPACK_IMPORTED_MODULE_13__/* .configOf */ .W1)(values.config, root));
        const settings = (0,_gates_index__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f5)('artifacts', loaded.policy);
        const external = (0,_engines_external_access__WEBPACK_IMPORTED_MODULE_7__/* .engineAccess */ .N)(root, loaded.policy.engines, process.env);
        const evaluation = { root, change, excludesByDefault: false, external };
        const files = await (0,_gates_files__WEBPACK_IMPORTED_MODULE_8__/* .inScopeOfGate */ .e)(_gates_artifacts__WEBPACK_IMPORTED_MODULE_4__.artifactsGate, settings, evaluation, lockedFiles);
        if (files.length === 0)
            throw new _errors__WEBPACK_IMPORTED_MODULE_15__/* .UsageError */ .eb(`${root}: there are no model files to lock`);
        const file = values.output ?? node_path__WEBPACK_IMPORTED_MODULE_0___default().join(root, settings.lock ?? _gates_artifacts_lock__WEBPACK_IMPORTED_MODULE_6__/* .usualLockFile */ .uQ);
        (0,_terminal__WEBPACK_IMPORTED_MODULE_14__/* .writeResult */ .Z)((0,_gates_artifacts_lock__WEBPACK_IMPORTED_MODULE_6__/* .writeLock */ .be)(files), file);
        process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_12__/* .logLine */ .BP)(file)}: ${files.length} model file${files.length === 1 ? '' : 's'}. Commit it with them.\n`);
        return 0;
    }
    finally {
        await (0,_change_change__WEBPACK_IMPORTED_MODULE_16__/* .closeTrees */ .w)(change);
    }
}
async function lockedFiles({ tree, entries }) {
    const options = { allowedGlobals: new Set(), secrets: (0,_engines_secrets__WEBPACK_IMPORTED_MODULE_2__.createSecretsEngine)() };
    const files = [];
    for (const entry of entries) {
        const { path: name } = entry;
        const pointer = await (0,_gates_artifacts_content__WEBPACK_IMPORTED_MODULE_5__/* .pointerOf */ .rq)(tree, entry);
        if (pointer) {
            files.push({ path: name, ...pointer, formats: [], globals: [] });
            continue;
        }
        const { result, sha256 } = await (0,_gates_artifacts_content__WEBPACK_IMPORTED_MODULE_5__/* .withSource */ .g5)(tree, entry, true, (source) => (0,_engines_modelfile__WEBPACK_IMPORTED_MODULE_3__.scanModel)(source, name, options));
        const { formats, globals } = result.inspection;
        const kinds = [...new Set(formats.map(({ format }) => format))];
        files.push({ path: name, size: entry.size, sha256, formats: kinds, globals: [...globals] });
    }
    return files;
}


/***/ })

};
