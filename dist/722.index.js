export const id = 722;
export const ids = [722];
export const modules = {

/***/ 722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _disk__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7310);
/* harmony import */ var _git_repository__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5986);
/* harmony import */ var _change_resolve__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1084);
/* harmony import */ var _gates_index__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6620);
/* harmony import */ var _policy_load__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8164);
/* harmony import */ var _version__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(311);
/* harmony import */ var _options__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6052);









const workflowFile = '.github/workflows/gatehouse.yml';
/** `gatehouse init`: writes a commented policy and a workflow for this repository. A file that is there already stays as it is. */
async function init(positionals) {
    const root = (0,_options__WEBPACK_IMPORTED_MODULE_7__/* .rootOf */ .I5)(positionals);
    const { head } = await (0,_change_resolve__WEBPACK_IMPORTED_MODULE_4__/* .localChange */ .WW)(root, await (0,_git_repository__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h)(root), undefined);
    const entries = await head.tree.list();
    const sections = [];
    for (const id of _gates_index__WEBPACK_IMPORTED_MODULE_5__/* .gateIds */ .GQ) {
        const gate = await (0,_gates_index__WEBPACK_IMPORTED_MODULE_5__/* .loadGate */ .WF)(id);
        const settings = (0,_gates_index__WEBPACK_IMPORTED_MODULE_5__/* .settingsOf */ .f5)(id, (0,_policy_load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicy */ .G4)().policy);
        if (!('scan' in gate) || !settings)
            continue;
        const count = entries.filter((entry) => gate.covers(entry)).length;
        sections.push(section(id, `${count} ${gate.kind}`, settings['fail-on'], count > 0));
    }
    write(root, _policy_load__WEBPACK_IMPORTED_MODULE_6__/* .defaultPolicyFile */ .km, policyText(sections));
    write(root, workflowFile, workflowText());
    return 0;
}
function write(root, name, text) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, name);
    if (node_fs__WEBPACK_IMPORTED_MODULE_0___default().existsSync(file)) {
        process.stdout.write(`${name}: is there already, left as it is\n`);
        return;
    }
    (0,_disk__WEBPACK_IMPORTED_MODULE_2__/* .writeOutput */ .zh)(file, text, 'wx');
    process.stdout.write(`${name}: written\n`);
}
function section(id, found, failOn, present) {
    const lines = [`  ${id}:`, `    fail-on: ${failOn}  # critical | high | medium | low | info`];
    const note = present ? `  # ${found} here now.` : `  # ${found} here now; once there are some, take out the #.`;
    return [note, ...(present ? lines : lines.map((line) => `  # ${line.slice(2)}`))].join('\n');
}
const policyText = (sections) => `# What must hold before a change reaches main. \`gatehouse explain\` shows every setting and its default.
version: 1

# observe: report only · warn: never block · enforce: block on what is at fail-on or worse.
mode: enforce

# A gate that is named here is required: finding nothing of its kind is an error, not a pass.
gates:
${sections.join('\n')}
  # A model's predictions, judged against those of the model in production:
  # metrics:
  #   candidate: reports/candidate.csv
  #   baseline: reports/champion.csv
  #   rules:
  #     - { metric: roc_auc, min: 0.80, margin: 0.01 }

# Accept a finding for a time. It comes back after the last day.
# waivers:
#   - id: legacy-report
#     rule: S608
#     paths: [legacy/report.py]
#     reason: read-only database, replaced in March
#     owner: data-platform
#     expires: 2027-03-31
`;
const workflowText = () => `name: Gatehouse
on:
  pull_request:
  merge_group:
  push:
    branches: [main]

permissions:
  contents: read

jobs:
  gate:
    # Make this job a required status check.
    runs-on: ubuntu-latest
    permissions:
      contents: read
      checks: write # the check run with annotations; without it they go to the log
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          fetch-depth: 0
          persist-credentials: false
      - uses: gatehouse/gatehouse@v${_version__WEBPACK_IMPORTED_MODULE_8__/* .version */ .r}
`;


/***/ })

};
