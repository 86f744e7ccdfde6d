export const id = 9383;
export const ids = [9383];
export const modules = {

/***/ 89383:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98439);
/* harmony import */ var _policy_schema__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20653);


/** `gatehouse schema`: the policy file's JSON Schema, for editors. */
function schema() {
    const document = zod__WEBPACK_IMPORTED_MODULE_1__/* .toJSONSchema */ .bl(_policy_schema__WEBPACK_IMPORTED_MODULE_0__/* .policySchema */ .wh, { io: 'input', target: 'draft-2020-12' });
    process.stdout.write(`${JSON.stringify({ title: 'Gatehouse policy', ...document }, undefined, 2)}\n`);
    return 0;
}


/***/ })

};
