export const id = 6296;
export const ids = [6296];
export const modules = {

/***/ 26296:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportsGate: () => (/* binding */ reportsGate)
/* harmony export */ });
const reportsGate = {
    id: 'reports',
    kind: 'reports of other tools',
    assess: async (input) => (await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(9800), __webpack_require__.e(256), __webpack_require__.e(9310), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 30181))).assessReports(input),
};


/***/ })

};
