export const id = 4052;
export const ids = [4052];
export const modules = {

/***/ 64052:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ keyOf)
/* harmony export */ });
/* unused harmony export ecosystems */
/** What a package comes from, by the type of its package URL (the purl specification). */
const ecosystems = (/* unused pure expression or super */ null && (['pypi', 'conda', 'npm', 'golang', 'cargo', 'maven', 'github', 'git', 'other']));
/** What `neededBy` holds: two versions of one package are two. */
const keyOf = ({ ecosystem, name, version }) => `${ecosystem}/${name}@${version ?? ''}`;


/***/ })

};
