export const id = 1189;
export const ids = [1189];
export const modules = {

/***/ 1189:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explain: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _errors__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3916);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6620);
/* harmony import */ var _policy_differences__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1814);
/* harmony import */ var _policy_nearest__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9876);
/* harmony import */ var _policy_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6877);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7611);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5986);
/* harmony import */ var _reports_escape__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6548);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6052);









/**
 * `gatehouse explain [KEY]`: every setting in force, a line each, and where it came from. KEY is a dotted key or the start of
 * one (`gates.sast`). It explains the policy of `--path`, default the current folder.
 */
async function explain(positionals, values) {
    if (positionals.length > 1)
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`explain takes one KEY, not ${positionals.length}`);
    const root = (0,_options__WEBPACK_IMPORTED_MODULE_6__/* .rootOf */ .I5)(values.path === undefined ? [] : [values.path]);
    const change = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_3__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h)(root), undefined);
    const { loaded } = await (0,_policy_source__WEBPACK_IMPORTED_MODULE_2__/* .decide */ .LD)(change, root, (0,_options__WEBPACK_IMPORTED_MODULE_6__/* .configOf */ .W1)(values.config, root));
    const gates = {};
    for (const id of _gates_index__WEBPACK_IMPORTED_MODULE_0__/* .gateIds */ .GQ)
        gates[id] = (0,_gates_index__WEBPACK_IMPORTED_MODULE_0__/* .settingsOf */ .f5)(id, loaded.policy);
    const settings = (0,_policy_differences__WEBPACK_IMPORTED_MODULE_1__/* .flatten */ .B)({ ...loaded.policy, gates });
    const wanted = positionals[0];
    const keys = [...settings.keys()].filter((key) => wanted === undefined || key === wanted || key.startsWith(`${wanted}.`));
    if (keys.length === 0) {
        const meant = (0,_policy_nearest__WEBPACK_IMPORTED_MODULE_8__/* .nearest */ .p)(wanted ?? '', [...settings.keys()]);
        throw new _errors__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`there is no setting ${wanted ?? ''}${meant ? `; did you mean ${meant}?` : ''}`);
    }
    const width = Math.max(...keys.map((key) => key.length));
    for (const key of keys) {
        const line = loaded.lineOf(key.split('.'));
        const origin = line === undefined ? 'default' : `${loaded.file ?? ''}:${line}`;
        process.stdout.write(`${(0,_reports_escape__WEBPACK_IMPORTED_MODULE_5__/* .logLine */ .BP)(`${key.padEnd(width)} = ${settings.get(key) ?? ''}   # ${origin}`)}\n`);
    }
    return 0;
}


/***/ })

};
