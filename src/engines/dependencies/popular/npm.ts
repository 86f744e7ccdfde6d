/** Much used packages of npm that a slip or a squatter imitates. Source: npm's download counts of 2026. */
export const popular: readonly string[] = `
@tensorflow/tfjs accepts acorn acorn-jsx acorn-walk agent-base ajv-formats ajv-keywords ansi-escapes ansi-regex
ansi-styles anymatch argparse aria-query array-buffer-byte-length array-union async asynckit available-typed-arrays
axios balanced-match base64-js baseline-browser-mapping binary-extensions body-parser brace-expansion braces
browserslist buffer buffer-from bytes call-bind call-bind-apply-helpers call-bound callsites camelcase caniuse-lite
chalk chokidar chownr ci-info cjs-module-lexer cli-cursor cliui clone color-convert color-name colorette
combined-stream commander concat-map content-disposition content-type convert-source-map cookie cookie-signature
core-util-is cosmiconfig cross-spawn css-select css-tree csstype debug deep-is deepmerge define-data-property
define-lazy-prop define-properties define-property delayed-stream detect-libc doctrine dom-accessibility-api
dom-serializer domelementtype domhandler domutils dotenv dunder-proto eastasianwidth ee-first electron-to-chromium
emoji-regex encodeurl end-of-stream enhanced-resolve entities error-ex es-abstract es-define-property es-errors
es-module-lexer es-object-atoms es-set-tostringtag es-to-primitive esbuild escalade escape-html escape-string-regexp
eslint eslint-scope eslint-visitor-keys espree esprima esquery esrecurse estraverse estree-walker esutils
eventemitter3 events execa expect express extend extend-shallow fast-deep-equal fast-glob fast-json-stable-stringify
fast-levenshtein fast-uri fast-xml-parser fastq figures file-entry-cache fill-range finalhandler find-up flat-cache
flatted follow-redirects for-each foreground-child form-data forwarded fresh fs-extra fs.realpath function-bind
function.prototype.name functions-have-names gensync get-caller-file get-intrinsic get-proto get-stream
get-symbol-description get-tsconfig glob-parent globals globalthis globby graceful-fs has-bigints has-flag
has-property-descriptors has-proto has-symbols has-tostringtag hasown hosted-git-info htmlparser2 http-errors
http-proxy-agent https-proxy-agent human-signals iconv-lite ieee754 ignore import-fresh imurmurhash indent-string
inflight inherits internal-slot ipaddr.js is-array-buffer is-arrayish is-bigint is-binary-path is-boolean-object
is-callable is-core-module is-date-object is-docker is-extglob is-fullwidth-code-point is-generator-function is-glob
is-number is-number-object is-plain-obj is-plain-object is-regex is-shared-array-buffer is-stream is-string
is-symbol is-typed-array is-unicode-supported is-weakref is-wsl isarray isexe isobject istanbul-lib-coverage
istanbul-lib-instrument jackspeak jest-diff jest-haste-map jest-matcher-utils jest-message-util jest-mock
jest-regex-util jest-util jest-worker js-tokens js-yaml jsesc json-buffer json-parse-even-better-errors
json-schema-traverse json-stable-stringify-without-jsonify json5 jsonfile kind-of langchain
lightningcss-linux-x64-musl lilconfig lines-and-columns loader-utils locate-path lodash lodash.merge log-symbols
loose-envify lru-cache magic-string make-dir math-intrinsics mdn-data media-typer merge-descriptors merge-stream
merge2 micromatch mime-db mime-types mimic-fn minimatch minimist minipass minizlib mkdirp mute-stream nanoid
natural-compare negotiator node-addon-api node-fetch node-releases normalize-package-data normalize-path
npm-run-path object-assign object-inspect object-keys object.assign on-finished on-headers onetime onnxruntime-node
onnxruntime-web openai optionator p-limit p-locate p-map p-try package-json-from-dist parent-module parse-json
parse5 parseurl path-exists path-is-absolute path-key path-parse path-scurry path-to-regexp path-type pathe
picocolors picomatch pirates pkg-dir possible-typed-array-names postcss postcss-selector-parser postcss-value-parser
prelude-ls prettier pretty-format process-nextick-args proxy-addr proxy-from-env punycode queue-microtask
range-parser raw-body react react-dom react-is readable-stream readdirp regenerator-runtime regexp.prototype.flags
require-directory require-from-string resolve resolve-from restore-cursor retry reusify rimraf rollup run-parallel
safe-array-concat safe-buffer safe-regex-test safer-buffer scheduler schema-utils semver serialize-javascript
serve-static set-function-length setprototypeof shebang-command shebang-regex side-channel side-channel-list
side-channel-map side-channel-weakmap signal-exit slash slice-ansi source-map source-map-js source-map-support
sprintf-js statuses string-width string.prototype.trim string.prototype.trimend string.prototype.trimstart
string_decoder strip-ansi strip-bom strip-final-newline strip-indent strip-json-comments strnum supports-color
supports-preserve-symlinks-flag tailwindcss tapable tar-stream telecom-mas-agent terser tinyglobby to-regex-range
toidentifier tough-cookie ts-api-utils tsconfig-paths tslib type-check type-fest type-is typed-array-buffer
typescript unbox-primitive undici undici-types universalify unpipe update-browserslist-db uri-js util-deprecate
webidl-conversions webpack whatwg-mimetype whatwg-url which which-boxed-primitive which-typed-array word-wrap
wrap-ansi wrappy write-file-atomic xtend yallist yargs yargs-parser yocto-queue
`
  .trim()
  .split(/\s+/);

/** Packages in wide use whose names are one letter from one of the above: no slip of anybody's. */
export const alike: ReadonlySet<string> = new Set(
  `
accept ansistyles args args-parser as-number binaryextensions brace brakes buffers callsite camel-case cline clones
clui color-namer cookies dargs dbug dom-serialize dom-utils eclint edn-data eventemitter2 fclone findup flatten
foreach fs.extra gaxios getstream global has-own htmlparser httperrors inherit ip-bigint ip-regex is-array is-blob
is-object is-regexp is-typedarray isnumber isostring isstream it-glob jslint json json3 jsona jsonc jsonp just-diff
lrucache media-type merge mkdirp2 murmurhash one-time p-tap parse parse-url parsejson parseuri path path-parser path2
postcss-values-parser preact prettierx punycode2 react-if react-vis readdir rs-module-lexer rsolve rsync schedule
semiver set-proto source-map-cjs stdnum synckit tslint tsutils ttypescript urijs vargs vasync wordwrap
`
    .trim()
    .split(/\s+/),
);
