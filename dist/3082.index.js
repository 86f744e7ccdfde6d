export const id = 3082;
export const ids = [3082];
export const modules = {

/***/ 89089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ harmThrough),
/* harmony export */   s: () => (/* binding */ harmOf)
/* harmony export */ });
/**
 * What is known to do harm, by module: every name of it, or those listed. It decides no verdict, since what isn't known to be safe is
 * a finding anyway: it words the message and makes it critical.
 */
const effects = {
    os: { does: 'starts programs and changes files' },
    posix: { does: 'starts programs and changes files' },
    nt: { does: 'starts programs and changes files' },
    subprocess: { does: 'starts programs' },
    _posixsubprocess: { does: 'starts programs' },
    pty: { does: 'starts programs' },
    multiprocessing: { does: 'starts processes' },
    asyncio: { does: 'starts programs and opens connections' },
    builtins: {
        does: 'runs code, or reaches what does',
        names: 'eval exec compile open __import__ getattr setattr delattr hasattr globals locals vars input breakpoint map filter reduce apply execfile file type super print help exit quit memoryview __build_class__'.split(' '),
    },
    sys: { does: "reaches every module and the interpreter's own hooks" },
    runpy: { does: 'runs modules and scripts' },
    importlib: { does: 'imports modules' },
    imp: { does: 'imports modules' },
    pkgutil: { does: 'finds any function by its name' },
    pydoc: { does: 'finds any function by its name, and starts programs' },
    code: { does: 'runs code' },
    codeop: { does: 'compiles code' },
    timeit: { does: 'runs code' },
    cProfile: { does: 'runs code' },
    profile: { does: 'runs code' },
    trace: { does: 'runs code' },
    bdb: { does: 'runs code' },
    pdb: { does: 'runs code' },
    doctest: { does: 'runs code' },
    marshal: { does: 'loads compiled code' },
    pickle: { does: 'loads another pickle' },
    _pickle: { does: 'loads another pickle' },
    shelve: { does: 'loads other pickles' },
    joblib: { does: 'loads another pickle', names: ['load', 'numpy_pickle.load'] },
    ctypes: { does: 'calls native code' },
    cffi: { does: 'calls native code' },
    _ctypes: { does: 'calls native code' },
    types: { does: 'makes functions out of code', names: ['CodeType', 'FunctionType', 'LambdaType', 'MethodType'] },
    operator: { does: 'reaches any attribute or method', names: ['attrgetter', 'methodcaller', '__call__', 'call'] },
    functools: { does: 'calls what it is given', names: ['reduce'] },
    socket: { does: 'opens connections' },
    _socket: { does: 'opens connections' },
    ssl: { does: 'opens connections' },
    http: { does: 'opens connections' },
    urllib: { does: 'opens connections' },
    requests: { does: 'opens connections' },
    ftplib: { does: 'opens connections' },
    smtplib: { does: 'opens connections' },
    telnetlib: { does: 'opens connections' },
    xmlrpc: { does: 'opens connections' },
    webbrowser: { does: 'starts programs and opens addresses' },
    antigravity: { does: 'opens an address' },
    shutil: { does: 'changes files' },
    tempfile: { does: 'writes files' },
    io: { does: 'reads and writes files', names: ['open', 'FileIO', 'open_code'] },
    fileinput: { does: 'reads and writes files' },
    distutils: { does: 'writes files and starts programs' },
    setuptools: { does: 'writes files and starts programs' },
    pip: { does: 'installs packages' },
    ensurepip: { does: 'installs packages' },
    venv: { does: 'writes files and starts programs' },
    idlelib: { does: 'runs code' },
    lib2to3: { does: 'loads another pickle' },
    signal: { does: 'changes what signals do' },
    threading: { does: 'starts threads' },
    _thread: { does: 'starts threads' },
    commands: { does: 'starts programs' },
    popen2: { does: 'starts programs' },
    platform: { does: 'starts programs', names: ['popen', '_syscmd_ver'] },
    dill: {
        does: 'evaluates text, opens files or reaches any attribute',
        names: ['_eval_repr', '_get_attr', '_getattribute', '_create_filehandle', 'loads', 'load'],
    },
    'numpy.testing': { does: 'runs code' },
    'numpy.f2py': { does: 'runs code' },
    'numpy.distutils': { does: 'starts programs' },
};
/**
 * Modules that others import, and so can be reached through: `logging.os.system`. Nobody names what is his own so.
 */
const reached = /^_*(?:os|sys|posix|nt|subprocess|builtins?(?:__)?|globals__|importlib|runpy|shutil|pty|socket|ctypes|marshal|pickle|pydoc)$/;
/** What a dotted path does that goes through such a module, wherever in it that stands; undefined for one that doesn't. */
const harmThrough = (path) => path.split('.').some((part) => reached.test(part)) ? 'reaches what starts programs or runs code' : undefined;
/**
 * What a global does that no model should, in a few words; undefined when nothing is known about it. `name` may be a path of attributes,
 * and each of them a module that `module` has imported: it is judged by that module's name then.
 */
function harmOf(module, name) {
    const parts = name.split('.');
    const last = parts.pop() ?? '';
    for (let from = 0; from < parts.length; from++) {
        const path = parts.slice(from).join('.');
        // `random` knows `os` as `_os`.
        const harm = harmIn(path, last) ?? harmIn(path.replace(/^_+/, ''), last);
        if (harm !== undefined)
            return harm;
    }
    return (harmIn(module, name) ??
        harmIn(module.replace(/^_(?=[a-z])/, ''), name) ??
        harmIn([module, ...parts].join('.'), last) ??
        harmThrough(name));
}
function harmIn(module, name) {
    for (let part = module; part !== ''; part = part.slice(0, Math.max(0, part.lastIndexOf('.')))) {
        const known = Object.hasOwn(effects, part) ? effects[part] : undefined;
        if (known !== undefined) {
            const [first = ''] = name.split('.');
            if (known.names === undefined || known.names.includes(first) || known.names.includes(name))
                return known.does;
            return undefined;
        }
    }
    return undefined;
}


/***/ }),

/***/ 87175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ judgeKerasConfig)
});

// EXTERNAL MODULE: ./src/formats/json-tree.ts
var json_tree = __webpack_require__(96701);
// EXTERNAL MODULE: ./src/formats/source.ts
var source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/engines/modelfile/allow/dangerous.ts
var dangerous = __webpack_require__(89089);
;// CONCATENATED MODULE: ./src/engines/modelfile/keras-names.ts
/** Classes of Keras 2 and 3 that hold data and numbers only, from the public modules of keras 2.4 to 3.15. Lambda and what loads other files are not among them. */
const keras_names_layers = `Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D
AdaptiveMaxPooling1D AdaptiveMaxPooling2D AdaptiveMaxPooling3D Add AdditiveAttention AlphaDropout Attention AugMix AutoContrast
Average AveragePooling1D AveragePooling2D AveragePooling3D AvgPool1D AvgPool2D AvgPool3D BatchNormalization BatchNormalizationV1
BatchNormalizationV2 Bidirectional CategoryEncoding CenterCrop Concatenate ContrastLimitedAdaptiveHistogramEqualization Conv1D
Conv1DTranspose Conv2D Conv2DTranspose Conv3D Conv3DTranspose ConvLSTM1D ConvLSTM2D ConvLSTM3D Convolution1D
Convolution1DTranspose Convolution2D Convolution2DTranspose Convolution3D Convolution3DTranspose Cropping1D Cropping2D Cropping3D
CuDNNGRU CuDNNLSTM CutMix Dense DenseFeatures DepthwiseConv1D DepthwiseConv2D Discretization Dot Dropout ELU EinsumDense Embedding
Equalization Flatten GRU GRUCell GRUCellV2 GRUV2 GaussianDropout GaussianNoise GlobalAveragePooling1D GlobalAveragePooling2D
GlobalAveragePooling3D GlobalAvgPool1D GlobalAvgPool2D GlobalAvgPool3D GlobalMaxPool1D GlobalMaxPool2D GlobalMaxPool3D
GlobalMaxPooling1D GlobalMaxPooling2D GlobalMaxPooling3D GroupNormalization GroupQueryAttention HashedCrossing Hashing Identity
InputLayer InputSpec IntegerLookup LSTM LSTMCell LSTMCellV2 LSTMV2 LayerNormalization LeakyReLU LocallyConnected1D
LocallyConnected2D Masking MaxNumBoundingBoxes MaxPool1D MaxPool2D MaxPool3D MaxPooling1D MaxPooling2D MaxPooling3D Maximum
MaxoutDense MelSpectrogram Minimum MixUp MultiHeadAttention Multiply Normalization PReLU Permute Pipeline RMSNormalization RNN
RandAugment RandomBrightness RandomColorDegeneration RandomColorJitter RandomContrast RandomCrop RandomElasticTransform
RandomErasing RandomFlip RandomGaussianBlur RandomGrayscale RandomHeight RandomHue RandomInvert RandomPerspective
RandomPosterization RandomRotation RandomSaturation RandomSharpness RandomShear RandomTranslation RandomWidth RandomZoom ReLU
RepeatVector Rescaling Reshape Resizing ReversibleEmbedding STFTSpectrogram SeparableConv1D SeparableConv2D SeparableConvolution1D
SeparableConvolution2D SimpleRNN SimpleRNNCell Softmax Solarization SpatialDropout1D SpatialDropout2D SpatialDropout3D
SpectralNormalization StackedRNNCells StringLookup Subtract SyncBatchNormalization TextVectorization ThresholdedReLU
TimeDistributed UnitNormalization UpSampling1D UpSampling2D UpSampling3D ZeroPadding1D ZeroPadding2D ZeroPadding3D
Functional Model Sequential Merge Highway AtrousConvolution1D AtrousConvolution2D MultiBackend NotEqual GetItem`;
const others = `BinaryCrossentropy BinaryFocalCrossentropy CTC CategoricalCrossentropy CategoricalFocalCrossentropy
CategoricalGeneralizedCrossEntropy CategoricalHinge Circle CosineSimilarity Dice Hinge Huber KLDivergence LogCosh
MeanAbsoluteError MeanAbsolutePercentageError MeanSquaredError MeanSquaredLogarithmicError Poisson SparseCategoricalCrossentropy
SquaredHinge Tversky AUC Accuracy BinaryAccuracy BinaryIoU CategoricalAccuracy ConcordanceCorrelation F1Score FBetaScore
FalseNegatives FalsePositives IoU LogCoshError Mean MeanIoU MeanMetricWrapper OneHotIoU OneHotMeanIoU PearsonCorrelation
Precision PrecisionAtRecall R2Score Recall RecallAtPrecision RootMeanSquaredError SensitivityAtSpecificity
SparseCategoricalAccuracy SparseTopKCategoricalAccuracy SpecificityAtSensitivity Sum TopKCategoricalAccuracy TrueNegatives
TruePositives MeanRelativeError MeanTensor CompileMetrics CompileLoss
Adadelta Adafactor Adagrad Adam AdamW Adamax Ftrl Lamb Lion LossScaleOptimizer LossScaleOptimizerV3 MultiOptimizer Muon Nadam RMSprop
SGD ScheduleFreeAdamW TFOptimizer CosineDecay CosineDecayRestarts ExponentialDecay InverseTimeDecay PiecewiseConstantDecay
PolynomialDecay Constant GlorotNormal GlorotUniform HeNormal HeUniform IdentityInitializer Initializer LecunNormal LecunUniform
Ones Orthogonal OrthogonalInitializer RandomNormal RandomUniform STFT STFTInitializer TruncatedNormal VarianceScaling Zeros
L1 L1L2 L2 OrthogonalRegularizer MaxNorm MinMaxNorm NonNeg UnitNorm RadialConstraint SeedGenerator
AWQDTypePolicy DTypePolicy DTypePolicyMap FloatDTypePolicy GPTQDTypePolicy Int4DTypePolicy QuantizedDTypePolicy
QuantizedFloat8DTypePolicy Policy PolicyV1 DynamicLossScale FixedLossScale AWQConfig AbsMaxQuantizer Float8QuantizationConfig GPTQConfig
Int4QuantizationConfig Int8QuantizationConfig QuantizationConfig`;
/** What Keras itself writes in place of a value that JSON has none for. */
const values = `__tuple__ __tensor__ __numpy__ __bytes__ __complex__ __ellipsis__ __slice__ __keras_tensor__ __typespec__ TensorShape
TypeSpec slice CompositeTensor CollectionType`;
/** Functions that are given by their name: activations, losses, metrics, initializers. */
const functions = `celu elu exponential gelu glu hard_shrink hard_sigmoid hard_silu hard_swish hard_tanh leaky_relu linear log_sigmoid
log_softmax mish relu relu6 selu sigmoid silu soft_shrink softmax softplus softsign sparse_plus sparse_sigmoid sparsemax squareplus
swish tanh tanh_shrink threshold binary_crossentropy binary_focal_crossentropy categorical_crossentropy
categorical_focal_crossentropy categorical_generalized_cross_entropy categorical_hinge circle cosine_similarity ctc dice hinge huber
kl_divergence log_cosh mean_absolute_error mean_absolute_percentage_error mean_squared_error mean_squared_logarithmic_error poisson
sparse_categorical_crossentropy squared_hinge tversky binary_accuracy categorical_accuracy concordance_correlation
pearson_correlation sparse_categorical_accuracy sparse_top_k_categorical_accuracy top_k_categorical_accuracy constant glorot_normal
glorot_uniform he_normal he_uniform identity lecun_normal lecun_uniform ones orthogonal random_normal random_uniform stft
truncated_normal variance_scaling zeros l1 l1_l2 l2 max_norm min_max_norm non_neg unit_norm accuracy kld mae mape mse msle bce`;
const setOf = (names) => new Set(names.trim().split(/\s+/));
const kerasClasses = setOf(`${keras_names_layers} ${others}`);
const kerasValues = setOf(values);
const kerasFunctions = setOf(functions);
const keras_names_packages = /^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras)(?:\.[A-Za-z_]\w*)*$/;
/** Parts of Keras whose names do more than compute. */
const doing = /\.(?:utils|config|saving|saved_model|callbacks|datasets|preprocessing\.(?:image|text|sequence)|applications|backend(?!\.(?:jax|tensorflow|torch)\.optimizers)|export|wrappers|trainers|tools|distribution|visualization)(?:\.|$)/;
const operations = /^keras\.src\.ops\.(?:numpy|nn|math|image|linalg)$/;
const coreOperations = setOf(`Cast ConvertToTensor SaturateCast Scatter ScatterUpdate Shape Slice SliceUpdate StopGradient Unstack`);
/** Whether a class of Keras, by its module where one is given, is known to do nothing but compute. */
function isKerasClass(module, name) {
    if (module === undefined)
        return kerasClasses.has(name) || kerasValues.has(name);
    if (module === 'builtins')
        return kerasValues.has(name);
    if (operations.test(module))
        return /^[A-Z]\w*$/.test(name);
    if (module === 'keras.src.ops.core')
        return coreOperations.has(name);
    return keras_names_packages.test(module) && !doing.test(module) && (kerasClasses.has(name) || kerasValues.has(name));
}
/** Whether a function of Keras is known to do nothing but compute. */
function isKerasFunction(module, name) {
    if (!kerasFunctions.has(name))
        return false;
    return module === undefined || module === 'builtins' || (keras_names_packages.test(module) && !doing.test(module));
}

// EXTERNAL MODULE: ./src/engines/modelfile/shown.ts
var modelfile_shown = __webpack_require__(87554);
// EXTERNAL MODULE: ./src/engines/modelfile/understanding.ts
var understanding = __webpack_require__(19477);
;// CONCATENATED MODULE: ./src/engines/modelfile/keras-config.ts






/** Layers that hold or load what is not Keras. */
const foreign = new Map([
    ['TorchModuleWrapper', 'unpickles a PyTorch module'],
    ['TFSMLayer', 'loads a SavedModel from a path'],
    ['JaxLayer', 'runs a function of its own'],
    ['FlaxLayer', 'runs a module of its own'],
]);
const lookups = new Set(['StringLookup', 'IntegerLookup', 'TextVectorization', 'IndexLookup']);
const smallestBlob = 8;
/**
 * Judges a model's configuration as Keras writes it: config.json of a .keras file, `model_config` and `training_config` of an HDF5
 * file, the metadata of a SavedModel. `where` names it for people: "model_config".
 */
async function judgeKerasConfig(json, where, context) {
    await (0,understanding/* understanding */.j9)(context, `The JSON of ${where}`, async () => {
        const { root, duplicates } = (0,json_tree/* parseJsonTree */.U)(json);
        for (const key of duplicates)
            (0,understanding/* malformed */.Qm)(context, `${where}:${key}`, `${where} has the key ${(0,modelfile_shown/* shownName */.H)(key)} twice in one object.`, undefined, 'deceptive-container');
        await new KerasJudge(where, context).visit(root, []);
    });
}
class KerasJudge {
    where;
    context;
    constructor(where, context) {
        this.where = where;
        this.context = context;
    }
    async visit(node, path) {
        if (typeof node === 'string') {
            this.text(node, path);
            return;
        }
        if (node instanceof json_tree/* JsonMembers */.G) {
            await this.object(node, path);
            for (const [key, value] of node.entries)
                await this.visit(value, [...path, key]);
        }
        else if (Array.isArray(node)) {
            const items = node;
            for (const [index, item] of items.entries())
                if (typeof item === 'string')
                    this.text(item, path);
                else if (typeof item === 'object' && item !== null)
                    await this.visit(item, [...path, String(index)]);
        }
    }
    text(text, path) {
        this.context.text([this.where, ...path].join('.'), text);
        if (text.includes('enable_unsafe_deserialization'))
            this.context.report({
                rule: 'dangerous-call',
                message: `${this.where} names enable_unsafe_deserialization, which turns off what keeps Keras from running code of a model.`,
                subject: 'enable_unsafe_deserialization',
            });
    }
    async object(node, path) {
        const modules = strings(node.all('module'));
        for (const name of strings(node.all('class_name')))
            for (const module of modules.length === 0 ? [undefined] : modules)
                await this.named(node, name, module);
        if (path.at(-1) === '__lambda__')
            this.code('__lambda__', 'a function as compiled Python');
    }
    async named(node, name, module) {
        const { context } = this;
        const full = module === undefined ? name : `${module}.${name}`;
        if (name === '__lambda__') {
            this.code('__lambda__', 'a function as compiled Python');
        }
        else if (name === 'Lambda' || name.endsWith('>Lambda')) {
            this.lambda(node);
        }
        else if (foreign.has(name)) {
            context.report({
                rule: 'code-in-model',
                severity: 'critical',
                message: `The layer ${name} in ${this.where} ${foreign.get(name) ?? ''} when the model is loaded or used.`,
                subject: name,
            });
        }
        else if (name === 'function') {
            for (const config of node.all('config'))
                this.callable(config, module);
        }
        else if (name === '__typespec__') {
            for (const spec of strings(node.all('spec_name')))
                if (module !== undefined && !/^(?:tensorflow|keras)\./.test(module))
                    this.unknown(`${module}.${spec}`, module, spec);
        }
        else if (!isKerasClass(module, name)) {
            this.unknown(full, module, name);
        }
        if (name === '__bytes__' || name === '__numpy__')
            for (const blob of strings([node, ...node.all('config')].flatMap(valuesOf)))
                await this.blob(blob, name);
        if (lookups.has(name))
            this.vocabulary(node, name);
    }
    /** Keras 2 writes `[compiled code in base64, defaults, closure]`, Keras 3 an object; a function by its name is only a name. */
    lambda(node) {
        const named = node
            .all('config')
            .every((config) => config instanceof json_tree/* JsonMembers */.G &&
            config.all('function').length > 0 &&
            config.all('function').every((value) => typeof value === 'string'));
        if (named)
            this.context.report({
                rule: 'code-in-model',
                message: `A Lambda layer in ${this.where} runs a function that the loader finds by its name.`,
                subject: 'Lambda',
            });
        else
            this.code('Lambda', 'a Lambda layer: compiled Python that runs when the model is loaded or used');
    }
    code(subject, what) {
        this.context.report({
            rule: 'code-in-model',
            severity: 'critical',
            message: `${this.where} holds ${what}.`,
            subject,
        });
    }
    callable(config, module) {
        const names = typeof config === 'string'
            ? [config]
            : config instanceof json_tree/* JsonMembers */.G
                ? strings([...config.all('name'), ...config.all('function_name')])
                : [];
        for (const name of names)
            if (!isKerasFunction(module, name))
                this.unknown(`${module ?? ''}.${name}`, module, name);
    }
    unknown(full, module, name) {
        const { context } = this;
        const subject = full.replace(/^\./, '');
        const shown = (0,modelfile_shown/* shownName */.H)(subject);
        context.global(subject);
        const harm = module === undefined ? undefined : (kerasHarm(module, name) ?? (0,dangerous/* harmOf */.s)(module, name));
        if (harm !== undefined)
            context.report({
                rule: 'dangerous-call',
                message: `Loading ${this.where} uses ${shown}, which ${harm}.`,
                subject,
            });
        else if (context.allowedGlobals.has(subject))
            return;
        else if (module === undefined || module === 'builtins')
            // A loader that was not given it stops: the file alone can't reach anything by this.
            context.report({
                rule: 'unknown-global',
                severity: 'medium',
                message: `${this.where} names ${shown}, which is not part of Keras: the loader must have it. If it is yours: allow-globals: [${shown}].`,
                subject,
            });
        else
            context.report({
                rule: 'unknown-global',
                message: `Loading ${this.where} imports ${shown}, which is not known to be safe. If it is yours: allow-globals: [${shown}].`,
                subject,
            });
    }
    async blob(text, name) {
        const bytes = Buffer.from(text, 'base64');
        if (bytes.length >= smallestBlob)
            await this.context.inspect(`${this.where}:${name}`, (0,source/* bufferSource */.kq)(bytes));
    }
    vocabulary(node, layer) {
        for (const config of node.all('config'))
            if (config instanceof json_tree/* JsonMembers */.G)
                for (const path of strings(config.all('vocabulary')))
                    if (path !== '')
                        this.context.report({
                            rule: 'file-access',
                            message: `The layer ${layer} in ${this.where} reads its vocabulary from ${(0,modelfile_shown/* shownName */.H)(path)} when the model is loaded.`,
                            subject: layer,
                        });
    }
}
/** The `value` of an object, or a text as such. */
function valuesOf(node) {
    return node instanceof json_tree/* JsonMembers */.G ? node.all('value') : [node];
}
/** Names of Keras that reach files, addresses or its own safety. */
function kerasHarm(module, name) {
    if (!/^(?:tf_)?keras(?:\.|$)|^tensorflow\./.test(module))
        return undefined;
    if (/\b(?:get_file|load_model|load_weights|load_img|image_dataset_from_directory)$/.test(name))
        return 'reads files or addresses';
    return /\.(?:utils|config|saving)(?:\.|$)/.test(module)
        ? 'no model uses: it reads, writes or sets what is not its own'
        : undefined;
}
function strings(nodes) {
    return nodes.filter((node) => typeof node === 'string');
}


/***/ }),

/***/ 26674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ unpackers),
/* harmony export */   _: () => (/* binding */ packedReader)
/* harmony export */ });
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73159);
/* harmony import */ var _formats_unpack__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57988);
/* harmony import */ var _formats_unpack_bzip2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82698);
/* harmony import */ var _formats_unpack_xz__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74353);




/** What zip members may be packed by beside deflate, by the method's number. */
const unpackers = {
    12: _formats_unpack_bzip2__WEBPACK_IMPORTED_MODULE_2__/* .unbzip2 */ .j,
    14: _formats_unpack_xz__WEBPACK_IMPORTED_MODULE_1__/* .unlzmaZip */ .rB,
    93: _formats_unpack__WEBPACK_IMPORTED_MODULE_0__/* .unzstdFrames */ .VZ,
    95: _formats_unpack_xz__WEBPACK_IMPORTED_MODULE_1__/* .unxz */ .E1,
};
/** A file packed whole: gzip and its like. */
const packedReader = {
    format: 'packed file',
    fits: ({ source, head }) => {
        const found = (0,_formats_unpack__WEBPACK_IMPORTED_MODULE_0__/* .packingsOf */ .Q7)(source, head);
        return found instanceof Promise ? found.then(nameOf) : nameOf(found);
    },
    async read(source, context) {
        const head = await source.read(0, 64 * 1024);
        for (const packing of await (0,_formats_unpack__WEBPACK_IMPORTED_MODULE_0__/* .packingsOf */ .Q7)(source, head))
            await readPacked(packing, source, context);
    },
};
const nameOf = ([first]) => first?.name ?? false;
async function readPacked({ name, unpack }, source, context) {
    const lost = (problem) => {
        context.report({
            rule: 'not-understood',
            message: `What is packed by ${name} can't be read to its end: ${problem}. A loader may have used what came before.`,
            subject: name,
        });
    };
    let content;
    try {
        content = await (0,_formats_unpack__WEBPACK_IMPORTED_MODULE_0__/* .unpackedSource */ .$K)(unpack(source), (bytes) => {
            context.unpack(bytes);
        });
    }
    catch (error) {
        if (!(error instanceof _formats_unpack__WEBPACK_IMPORTED_MODULE_0__/* .UnpackError */ .JL))
            throw error;
        lost(error.message);
        return;
    }
    try {
        await context.inspect(`(${name})`, content);
    }
    finally {
        await content.close();
    }
    if (content.problem !== undefined)
        lost(content.problem);
    else
        await readRest(source, content.packedSize, context);
}
/** Behind the packed data nothing belongs but zeros. */
async function readRest(source, from, context) {
    const start = await (0,_formats_source__WEBPACK_IMPORTED_MODULE_3__/* .firstNonZero */ .yb)(source, from, _formats_source__WEBPACK_IMPORTED_MODULE_3__/* .maxPadding */ .qb);
    if (start === undefined && source.size - from <= _formats_source__WEBPACK_IMPORTED_MODULE_3__/* .maxPadding */ .qb)
        return;
    context.report({
        rule: 'deceptive-container',
        severity: start === undefined ? 'high' : 'medium',
        message: `${source.size - from} bytes follow the packed data.`,
        offset: from,
        subject: 'rest',
    });
    if (start !== undefined)
        await context.inspect(`(bytes from ${start})`, (0,_formats_source__WEBPACK_IMPORTED_MODULE_3__/* .sliceOf */ .Mz)(source, start, source.size));
}


/***/ }),

/***/ 33535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Archive),
  F: () => (/* binding */ baseName)
});

// EXTERNAL MODULE: ./src/formats/source.ts
var formats_source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/formats/unpack/deflate.ts
var deflate = __webpack_require__(87968);
// EXTERNAL MODULE: ./src/formats/unpack/error.ts
var unpack_error = __webpack_require__(88609);
// EXTERNAL MODULE: ./src/formats/unpack/unpacked-source.ts
var unpacked_source = __webpack_require__(98808);
// EXTERNAL MODULE: ./src/formats/zip/crc32.ts
var crc32 = __webpack_require__(43087);
;// CONCATENATED MODULE: ./src/formats/zip/loose-content.ts





/** Bits 0 and 6: encrypted, strongly encrypted; 5: patches another file; 13: the local header is masked. */
const encryptedFlags = (1 << 0) | (1 << 6);
const otherFlags = (1 << 5) | (1 << 13);
/** A CRC is computed up to this size: of larger ones only weights are, and reading those takes time. */
const maxSummed = 64 * 2 ** 20;
/** Stored members are slices of the archive; others are unpacked. What the flags say is no reason not to look. */
async function openMember(archive, member, unpackers, spend) {
    const { name, flags, method, packedSize, size, dataOffset } = member;
    const oddities = [];
    const odd = (kind, message) => {
        oddities.push({ kind, message, member: name, offset: dataOffset });
    };
    const packed = (0,formats_source/* sliceOf */.Mz)(archive, dataOffset, packedSize);
    let source = packed;
    let problem;
    let close = () => Promise.resolve();
    const unpack = method === 0 ? undefined : method === 8 ? raw : unpackers[method];
    if (unpack !== undefined) {
        try {
            const unpacked = await (0,unpacked_source/* unpackedSource */.$)(unpack(packed, size), spend);
            source = unpacked;
            close = () => unpacked.close();
            problem = unpacked.problem;
            if (problem === undefined && size !== undefined && unpacked.packedSize < packedSize && packedSize > 0)
                odd('data after', `has ${packedSize - unpacked.packedSize} bytes behind its packed data`);
        }
        catch (error) {
            if (!(error instanceof unpack_error/* UnpackError */.J))
                throw error;
            problem = error.message;
        }
    }
    else if (method !== 0)
        problem = `it is packed by method ${method}, which is not read`;
    const encrypted = (flags & encryptedFlags) !== 0;
    const summed = member.crc !== undefined && problem === undefined && source.size <= maxSummed;
    const sum = summed ? await sumOf(source) : undefined;
    if ((flags & otherFlags) !== 0)
        odd('flags', 'has flags that no reader agrees on');
    if (encrypted && sum !== undefined && sum === member.crc)
        odd('flags', 'is marked as encrypted and is not');
    else if (encrypted)
        problem = 'it is encrypted';
    else if (problem === undefined) {
        if (size !== undefined && source.size !== size)
            odd('size', `has ${source.size} of the ${size} bytes that it states`);
        else if (sum !== undefined && sum !== member.crc)
            odd('sum', 'does not have the CRC that it states');
    }
    return { source, problem, oddities, close };
}
const raw = (packed) => (0,deflate/* inflate */.U)(packed, 'raw');
async function sumOf(source) {
    let sum = 0;
    for await (const piece of (0,formats_source/* piecesOf */.Xe)(source))
        sum = (0,crc32/* crc32 */.Q)(piece, sum);
    return sum;
}

// EXTERNAL MODULE: ./src/engines/modelfile/shown.ts
var shown = __webpack_require__(87554);
// EXTERNAL MODULE: ./src/engines/modelfile/readers/packed.ts
var packed = __webpack_require__(26674);
;// CONCATENATED MODULE: ./src/engines/modelfile/readers/zip/archive.ts




/** An archive while it is looked into: what has been read of it is not read again. */
class Archive {
    source;
    zip;
    context;
    done = new Set();
    oddities = new Map();
    constructor(source, zip, context) {
        this.source = source;
        this.zip = zip;
        this.context = context;
    }
    /** Files of the archive that nothing has looked into. */
    get left() {
        return this.zip.members.filter((member) => !member.folder && !this.done.has(member));
    }
    /** Looks into a member: by its content, or as what the archive says it is. */
    async inspect(member, as) {
        const content = await this.open(member);
        try {
            await this.context.inspect(member.name, content.source, as);
        }
        finally {
            await content.close();
        }
    }
    /** The bytes of a member; what is wrong with it is reported. */
    async open(member) {
        this.done.add(member);
        const content = await openMember(this.source, member, packed/* unpackers */.X, (bytes) => {
            this.context.unpack(bytes);
        });
        const { problem, oddities } = content;
        for (const oddity of oddities)
            this.odd(oddity);
        if (problem !== undefined)
            this.context.report({
                rule: 'not-understood',
                message: `${(0,shown/* shownName */.H)(member.name)} can't be read as its loader would: ${problem}.`,
                offset: member.dataOffset,
                subject: member.name,
            });
        return content;
    }
    /** The first bytes of a member that is stored as it is; undefined for one that is packed. Counts as read. */
    async startOf(member, length) {
        if (member.method !== 0)
            return undefined;
        this.done.add(member);
        return (0,formats_source/* sliceOf */.Mz)(this.source, member.dataOffset, member.packedSize).read(0, length);
    }
    /** What isn't looked into. */
    pass(member) {
        this.done.add(member);
    }
    odd(oddity) {
        const same = this.oddities.get(oddity.kind);
        if (same === undefined)
            this.oddities.set(oddity.kind, { first: oddity, count: 1 });
        else
            same.count++;
    }
    /** Says what is odd, each kind of it once. */
    conclude() {
        for (const { first, count } of this.oddities.values()) {
            const { kind, member, message, offset } = first;
            const what = member === undefined ? 'The archive' : `Its entry ${(0,shown/* shownName */.H)(member)}`;
            const more = count > 1 ? ` (and ${count - 1} more such)` : '';
            this.context.report({
                rule: 'deceptive-container',
                severity: harmful.has(kind) ? 'high' : 'medium',
                message: `${what} ${message}${more}: readers of zip files differ in what they make of that.`,
                offset,
                subject: kind,
            });
        }
    }
}
/** What unpacking the archive does outside of its folder, and what may hide anything. */
const harmful = new Set(['path', 'link', 'unsearched']);
/** The last part of a path. */
const baseName = (name) => name.slice(name.lastIndexOf('/') + 1);


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kerasKind: () => (/* binding */ kerasKind)
/* harmony export */ });
/* harmony import */ var _keras_config__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87175);
/* harmony import */ var _archive__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33535);


/** A configuration of a large model has some MB. */
const maxConfig = 256 * 2 ** 20;
const configReader = {
    format: 'Keras configuration',
    fits: () => true,
    async read(source, context) {
        if (source.size > maxConfig)
            context.report({
                rule: 'not-understood',
                message: `The configuration of the model has ${source.size} bytes, too many to be one.`,
                subject: 'size',
            });
        else
            await (0,_keras_config__WEBPACK_IMPORTED_MODULE_0__/* .judgeKerasConfig */ .A)(await source.read(0, source.size), 'config.json', context);
    },
};
/** What `model.save('model.keras')` of Keras 3 writes: config.json, metadata.json, weights, assets. */
const kerasKind = {
    format: 'Keras model',
    fits: (names) => names.includes('config.json') &&
        names.some((name) => name === 'metadata.json' || name.startsWith('model.weights.') || name.startsWith('assets/')),
    async judge(archive) {
        for (const member of archive.left)
            if ((0,_archive__WEBPACK_IMPORTED_MODULE_1__/* .baseName */ .F)(member.name).toLowerCase() === 'config.json')
                await archive.inspect(member, configReader);
    },
};


/***/ }),

/***/ 87554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ shownName)
/* harmony export */ });
const maxShown = 200;
/** A name that a file gives, for a message: short, on one line. */
function shownName(name) {
    const clean = name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '?');
    return clean.length > maxShown ? `${clean.slice(0, maxShown)}…` : clean;
}


/***/ }),

/***/ 19477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ lookedThrough),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   j9: () => (/* binding */ understanding)
/* harmony export */ });
/* harmony import */ var _formats_cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _formats_source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73159);
/* harmony import */ var _shown__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87554);



/** Runs what reads a format: where the bytes are not what the format says, that is the finding. `what` names the format: "The GGUF file". */
async function understanding(context, what, read) {
    try {
        await read();
    }
    catch (error) {
        if (!(error instanceof _formats_cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I))
            throw error;
        context.report({
            rule: 'not-understood',
            message: `${what} can't be read on from byte ${error.offset}: ${(0,_shown__WEBPACK_IMPORTED_MODULE_1__/* .shownName */ .H)(error.message)}.`,
            offset: error.offset,
            subject: what,
        });
    }
}
/** Reports what breaks the rules of a format, once a subject. */
function malformed(context, subject, message, offset, rule = 'malformed-model') {
    context.report({ rule, message, subject, ...(offset === undefined ? {} : { offset }) });
}
/** So much of a format that is text, or has text anywhere, is looked through. */
const maxText = 2 ** 29;
/** Pieces of a file that is looked through from its start to its end; the rest of one that is too large is reported. */
async function* lookedThrough(source, context) {
    yield* (0,_formats_source__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(source, 0, Math.min(source.size, maxText));
    if (source.size > maxText)
        context.report({
            rule: 'not-understood',
            message: `It has ${source.size} bytes, and ${maxText} are looked through.`,
            offset: maxText,
            subject: 'size',
        });
}


/***/ }),

/***/ 96701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ JsonMembers),
/* harmony export */   U: () => (/* binding */ parseJsonTree)
/* harmony export */ });
/* harmony import */ var _cursor__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44992);
/* harmony import */ var _json_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52924);


/** An object with all its members in order, those of a key that occurs twice among them: programs differ in which they take. */
class JsonMembers {
    entries = [];
    all(key) {
        return this.entries.filter(([name]) => name === key).map(([, value]) => value);
    }
    /** The last one, which most programs take. */
    get(key) {
        return this.all(key).at(-1);
    }
}
const maxNodes = 2_000_000;
/** Reads a JSON text that fits in memory. `duplicates` are keys that occur twice in one object. Throws `FormatError`. */
function parseJsonTree(bytes) {
    const duplicates = new Set();
    const stack = [];
    let root = null;
    let nodes = 0;
    const add = (value, key, offset) => {
        if (++nodes > maxNodes)
            throw new _cursor__WEBPACK_IMPORTED_MODULE_0__/* .FormatError */ .I(`it has more than ${maxNodes} values`, offset);
        const parent = stack.at(-1);
        if (parent === undefined)
            root = value;
        else if (parent instanceof JsonMembers)
            parent.entries.push([String(key), value]);
        else
            parent.push(value);
    };
    const events = new _json_events__WEBPACK_IMPORTED_MODULE_1__/* .JsonEvents */ .C({
        open: (kind, path, offset) => {
            const node = kind === 'object' ? new JsonMembers() : [];
            add(node, path.at(-1), offset);
            stack.push(node);
        },
        close: () => stack.pop(),
        string: (text, path, offset) => {
            add(text, path.at(-1), offset);
        },
        literal: (value, path, offset) => {
            add(value, path.at(-1), offset);
        },
        duplicate: (key) => duplicates.add(key),
    });
    events.push(bytes);
    events.end();
    return { root, duplicates };
}


/***/ }),

/***/ 82698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ unbzip2)
/* harmony export */ });
/* harmony import */ var _input__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88291);

/** A block has up to 900,000 symbols of up to 20 bits, and tables. */
const maxBlockBytes = 2_400_000;
const maxBits = 20;
const blockMagic = 0x3141_5926_5359;
const endMagic = 0x1772_4538_5090;
const pieceBytes = 64 * 1024;
/** bzip2 streams, one after the other. Checksums are not looked at. */
async function* unbzip2(source) {
    const input = new _input__WEBPACK_IMPORTED_MODULE_0__/* .PackedInput */ .XE(source);
    for (let streams = 0;; streams++) {
        await input.fill(4);
        const head = input.bytes.toString('latin1', input.at, input.at + 4);
        if (!/^BZh[1-9]$/.test(head)) {
            if (streams === 0)
                throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('it is no bzip2 file');
            return input.offset;
        }
        input.at += 4;
        const blockSize = Number(head[3]) * 100_000;
        const bits = new Bits(input);
        for (;;) {
            await input.fill(maxBlockBytes);
            const magic = bits.take(24) * 2 ** 24 + bits.take(24);
            bits.take(24);
            bits.take(8);
            if (magic === endMagic)
                break;
            if (magic !== blockMagic)
                throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block does not begin where it should');
            yield* unpackBlock(bits, blockSize);
        }
        bits.align();
    }
}
/** The first bit of a byte is its highest. */
class Bits {
    input;
    value = 0;
    count = 0;
    constructor(input) {
        this.input = input;
    }
    /** Up to 24 bits. */
    take(bits) {
        while (this.count < bits) {
            this.value = ((this.value << 8) | this.input.byte()) >>> 0;
            this.count += 8;
        }
        this.count -= bits;
        return (this.value >>> this.count) & (2 ** bits - 1);
    }
    align() {
        this.count = 0;
    }
}
function codeOf(lengths) {
    const symbols = new Uint16Array(lengths.length);
    const limits = new Int32Array(maxBits + 2).fill(-1);
    const offsets = new Int32Array(maxBits + 2);
    let code = 0;
    let placed = 0;
    for (let length = 1; length <= maxBits; length++) {
        offsets[length] = code - placed;
        for (const [symbol, own] of lengths.entries())
            if (own === length) {
                symbols[placed++] = symbol;
                code++;
            }
        limits[length] = code - 1;
        code *= 2;
    }
    return { symbols, limits, offsets };
}
function symbolOf(bits, { symbols, limits, offsets }) {
    let code = 0;
    for (let length = 1; length <= maxBits; length++) {
        code = code * 2 + bits.take(1);
        if (code <= (limits[length] ?? -1)) {
            const symbol = symbols[code - (offsets[length] ?? 0)];
            if (symbol !== undefined)
                return symbol;
        }
    }
    throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a code that stands for nothing');
}
function* unpackBlock(bits, blockSize) {
    if (bits.take(1) === 1)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('it is randomised, as only the first versions did');
    const start = bits.take(24);
    const order = usedBytes(bits);
    const symbols = order.length + 2;
    const { codes, selectors } = readCodes(bits, symbols);
    const { block, length } = readSymbols(bits, blockSize, order, codes, selectors);
    if (start >= length)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block begins behind its end');
    yield* unsorted(block, length, start);
}
function usedBytes(bits) {
    const groups = bits.take(16);
    const used = [];
    for (let group = 0; group < 16; group++) {
        if (((groups >>> (15 - group)) & 1) === 0)
            continue;
        const members = bits.take(16);
        for (let member = 0; member < 16; member++)
            if ((members >>> (15 - member)) & 1)
                used.push(group * 16 + member);
    }
    if (used.length === 0)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block uses no bytes');
    return used;
}
function readCodes(bits, symbols) {
    const count = bits.take(3);
    const selectors = new Uint8Array(bits.take(15));
    if (count < 2 || count > 6 || selectors.length === 0)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block has no codes');
    const recent = [0, 1, 2, 3, 4, 5].slice(0, count);
    for (let index = 0; index < selectors.length; index++) {
        let place = 0;
        while (bits.take(1) === 1)
            if (++place >= count)
                throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block names a code that it does not have');
        const [code = 0] = recent.splice(place, 1);
        recent.unshift(code);
        selectors[index] = code;
    }
    const codes = Array.from({ length: count }, () => {
        let length = bits.take(5);
        return codeOf(Array.from({ length: symbols }, () => {
            for (;;) {
                if (length < 1 || length > maxBits)
                    throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a code is longer than any may be');
                if (bits.take(1) === 0)
                    return length;
                length += bits.take(1) === 0 ? 1 : -1;
            }
        }));
    });
    return { codes, selectors };
}
/** Undoes the Huffman codes, the runs and the moving to the front. */
function readSymbols(bits, blockSize, order, codes, selectors) {
    const block = new Uint32Array(blockSize);
    const last = order.length + 1;
    let length = 0;
    let run = 0;
    let weight = 1;
    for (let group = 0;; group++) {
        const code = codes[selectors[group] ?? codes.length];
        if (code === undefined)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block has more symbols than codes for them');
        for (let index = 0; index < 50; index++) {
            const symbol = symbolOf(bits, code);
            if (symbol <= 1) {
                run += weight << symbol;
                weight *= 2;
                if (run > blockSize)
                    throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block is longer than it says');
                continue;
            }
            if (run > 0) {
                if (length + run > blockSize)
                    throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block is longer than it says');
                block.fill(order[0] ?? 0, length, length + run);
                length += run;
                run = 0;
                weight = 1;
            }
            if (symbol === last)
                return { block, length };
            if (length >= blockSize)
                throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a block is longer than it says');
            const [byte = 0] = order.splice(symbol - 1, 1);
            order.unshift(byte);
            block[length++] = byte;
        }
    }
}
/** Undoes the Burrows-Wheeler transform, and the runs of four and more that were taken out before it. */
function* unsorted(block, length, start) {
    const starts = new Uint32Array(257);
    for (let index = 0; index < length; index++) {
        const byte = (block[index] ?? 0) & 0xff;
        starts[byte + 1] = (starts[byte + 1] ?? 0) + 1;
    }
    for (let byte = 0; byte < 256; byte++)
        starts[byte + 1] = (starts[byte + 1] ?? 0) + (starts[byte] ?? 0);
    // The byte stays in the low eight bits; where it goes on is put above.
    for (let index = 0; index < length; index++) {
        const byte = (block[index] ?? 0) & 0xff;
        const place = starts[byte] ?? 0;
        starts[byte] = place + 1;
        block[place] = (block[place] ?? 0) | (index << 8);
    }
    let piece = Buffer.allocUnsafe(pieceBytes);
    let end = 0;
    let at = (block[start] ?? 0) >>> 8;
    let repeated = 0;
    let previous = -1;
    for (let index = 0; index < length; index++) {
        const entry = block[at] ?? 0;
        at = entry >>> 8;
        const byte = entry & 0xff;
        let count = 1;
        if (repeated === 4) {
            count = byte;
            repeated = 0;
        }
        else {
            repeated = byte === previous ? repeated + 1 : 1;
            previous = byte;
        }
        for (; count > 0; count--) {
            piece[end++] = previous;
            if (end === pieceBytes) {
                yield piece;
                piece = Buffer.allocUnsafe(pieceBytes);
                end = 0;
            }
        }
        if (repeated === 0)
            previous = -1;
    }
    if (end > 0)
        yield piece.subarray(0, end);
}


/***/ }),

/***/ 87968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ inflate)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73159);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88609);




const makers = { gzip: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip, zlib: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflate, raw: node_zlib__WEBPACK_IMPORTED_MODULE_1__.createInflateRaw };
const chunkBytes = 64 * 1024;
/** Small pieces take time: they are for what begins to be damaged this early. */
const salvageBytes = 256 * 1024;
/** Deflate data, with the header of gzip, of zlib, or none. Damaged data is given up to the damage. */
async function* inflate(source, kind) {
    let given = 0;
    const counted = (bytes) => {
        given += bytes;
    };
    try {
        return yield* pieces(source, kind, chunkBytes, node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_FINISH, counted);
    }
    catch (error) {
        if (!(error instanceof DeflateError))
            throw error;
        // zlib gives nothing of a piece that it fails in. It doesn't fail at the end of what is cut off when it isn't told that it is one.
        const cut = error.code === 'Z_BUF_ERROR';
        if (cut || given < salvageBytes)
            given = yield* salvaged(source, kind, cut ? chunkBytes : node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_MIN_CHUNK, given);
        // A wrong sum is told last of all, and with it goes what came with it.
        if (/incorrect (?:data|length) check/.test(error.message)) {
            const start = await headerBytes(source, kind);
            yield* salvaged((0,_source__WEBPACK_IMPORTED_MODULE_2__/* .sliceOf */ .Mz)(source, start, source.size - start), 'raw', chunkBytes, given);
        }
        throw error;
    }
}
class DeflateError extends _error__WEBPACK_IMPORTED_MODULE_3__/* .UnpackError */ .J {
    code;
    constructor(code, message) {
        super(`it can't be unpacked: ${message}`);
        this.code = code;
    }
}
/** What comes after the first `known` bytes; gives how many are known then. */
async function* salvaged(source, kind, chunkSize, known) {
    let passed = 0;
    try {
        for await (const piece of pieces(source, kind, chunkSize, node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH, () => undefined)) {
            const fresh = piece.subarray(Math.max(0, known - passed));
            passed += piece.length;
            if (fresh.length > 0)
                yield fresh;
        }
    }
    catch (error) {
        if (!(error instanceof DeflateError))
            throw error;
    }
    return Math.max(known, passed);
}
/** Where the deflate data of a first member begins (RFC 1952, RFC 1950). */
async function headerBytes(source, kind) {
    if (kind !== 'gzip')
        return kind === 'zlib' ? 2 : 0;
    const head = await source.read(0, chunkBytes);
    const flags = head[3] ?? 0;
    let at = 10;
    if ((flags & 4) !== 0 && head.length > at + 2)
        at += 2 + head.readUInt16LE(at);
    for (const text of [8, 16])
        if ((flags & text) !== 0)
            at = head.indexOf(0, at) + 1;
    return at + ((flags & 2) === 0 ? 0 : 2);
}
async function* pieces(source, kind, chunkSize, finishFlush, gave) {
    // What waits to be read is lost when it fails, so little waits.
    const options = { chunkSize, finishFlush, readableHighWaterMark: chunkSize };
    const unpack = makers[kind](options);
    let failure;
    (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_source__WEBPACK_IMPORTED_MODULE_2__/* .piecesOf */ .Xe)(source, 0, source.size, chunkBytes), { highWaterMark: 1 }), unpack, (error) => {
        failure = error;
    });
    try {
        for await (const piece of unpack) {
            gave(piece.length);
            yield piece;
        }
    }
    catch (error) {
        const { code = '', message = '' } = (failure ?? error);
        throw code.startsWith('Z_') ? new DeflateError(code, message) : (failure ?? error);
    }
    finally {
        unpack.destroy();
    }
    return unpack.bytesWritten;
}


/***/ }),

/***/ 57988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JL: () => (/* reexport */ unpack_error/* UnpackError */.J),
  TH: () => (/* binding */ packings),
  Q7: () => (/* binding */ packingsOf),
  $K: () => (/* reexport */ unpacked_source/* unpackedSource */.$),
  VZ: () => (/* binding */ unzstdFrames)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./src/formats/source.ts
var formats_source = __webpack_require__(73159);
// EXTERNAL MODULE: ./src/formats/zstd.ts
var zstd = __webpack_require__(78937);
// EXTERNAL MODULE: ./src/formats/unpack/bzip2.ts
var bzip2 = __webpack_require__(82698);
// EXTERNAL MODULE: ./src/formats/unpack/deflate.ts
var deflate = __webpack_require__(87968);
// EXTERNAL MODULE: ./src/formats/unpack/error.ts
var unpack_error = __webpack_require__(88609);
// EXTERNAL MODULE: ./src/formats/unpack/input.ts
var unpack_input = __webpack_require__(88291);
;// CONCATENATED MODULE: ./src/formats/unpack/lz4.ts

const frameMagic = 0x184d_2204;
const legacyMagic = 0x184c_2102;
const skippable = 0x184d_2a50;
const historyBytes = 64 * 1024;
const legacyBlock = 8 * 2 ** 20;
/** LZ4 frames, one after the other (lz4 Frame Format 1.6.4). Checksums are not looked at. */
async function* unlz4(source) {
    const input = new unpack_input/* PackedInput */.XE(source);
    let frames = 0;
    for (; await input.fill(4); frames++) {
        const magic = input.bytes.readUInt32LE(input.at);
        if (magic === frameMagic)
            yield* lz4_frame(input);
        else if (magic === legacyMagic)
            yield* legacy(input);
        else if ((magic & 0xffff_fff0) >>> 0 === skippable) {
            const length = (await input.take(8)).readUInt32LE(4);
            for (let left = length; left > 0; left -= Math.min(left, historyBytes))
                await input.take(Math.min(left, historyBytes));
        }
        else
            break;
    }
    if (frames === 0)
        throw (0,unpack_input/* damaged */.qM)('it is no LZ4 frame');
    return input.offset;
}
async function* lz4_frame(input) {
    const [flags = 0, kind = 0] = (await input.take(6)).subarray(4);
    if (flags >>> 6 !== 1)
        throw (0,unpack_input/* damaged */.qM)('its version is not 1');
    // Content size, number of a dictionary, checksum of the header.
    await input.take((flags & 8 ? 8 : 0) + (flags & 1 ? 4 : 0) + 1);
    if (flags & 1)
        throw (0,unpack_input/* damaged */.qM)('it needs a dictionary');
    const block = 2 ** (8 + 2 * ((kind >>> 4) & 7));
    let history = Buffer.alloc(0);
    for (;;) {
        const size = (await input.take(4)).readUInt32LE(0);
        if (size === 0)
            break;
        const length = size & 0x7fff_ffff;
        if (length > block + historyBytes)
            throw (0,unpack_input/* damaged */.qM)('a block is larger than it may be');
        const packed = await input.take(length);
        const piece = size >>> 31 ? Buffer.from(packed) : unpackBlock(packed, history, block);
        if (flags & 16)
            await input.take(4);
        history = Buffer.concat([history, piece]).subarray(-historyBytes);
        yield piece;
    }
    if (flags & 4)
        await input.take(4);
}
async function* legacy(input) {
    await input.take(4);
    while (await input.fill(4)) {
        const length = input.bytes.readUInt32LE(input.at);
        if (length > legacyBlock * 2)
            return;
        await input.take(4);
        yield unpackBlock(await input.take(length), Buffer.alloc(0), legacyBlock);
    }
}
/** LZ4 Block Format: literals, and copies of what came before. */
function unpackBlock(packed, history, most) {
    let out = Buffer.alloc(Math.min(history.length + most, history.length + packed.length * 4 + 1_024));
    history.copy(out);
    let at = 0;
    let end = history.length;
    const next = () => {
        const value = packed[at++];
        if (value === undefined)
            throw (0,unpack_input/* damaged */.qM)('a block ends too early');
        return value;
    };
    const lengthOf = (first) => {
        let length = first;
        if (first === 15)
            for (let more = 255; more === 255;) {
                more = next();
                length += more;
            }
        return length;
    };
    const room = (length) => {
        if (end + length > history.length + most)
            throw (0,unpack_input/* damaged */.qM)('a block unpacks to more than it may');
        if (end + length <= out.length)
            return;
        const larger = Buffer.alloc(Math.min(history.length + most, Math.max(out.length * 2, end + length)));
        out.copy(larger, 0, 0, end);
        out = larger;
    };
    while (at < packed.length) {
        const token = next();
        const literals = lengthOf(token >>> 4);
        if (at + literals > packed.length)
            throw (0,unpack_input/* damaged */.qM)('a block ends too early');
        room(literals);
        packed.copy(out, end, at, at + literals);
        at += literals;
        end += literals;
        if (at === packed.length)
            break;
        const distance = next() | (next() << 8);
        const length = lengthOf(token & 15) + 4;
        if (distance === 0 || distance > end)
            throw (0,unpack_input/* damaged */.qM)('a block refers to what is not there');
        room(length);
        if (distance >= length)
            out.copyWithin(end, end - distance, end - distance + length);
        else
            for (let index = 0; index < length; index++)
                out[end + index] = out[end + index - distance] ?? 0;
        end += length;
    }
    return out.subarray(history.length, end);
}

// EXTERNAL MODULE: ./src/formats/unpack/xz.ts
var xz = __webpack_require__(74353);
// EXTERNAL MODULE: ./src/formats/unpack/unpacked-source.ts
var unpacked_source = __webpack_require__(98808);
;// CONCATENATED MODULE: ./src/formats/unpack/index.ts










const starts = (hex) => (head) => head.toString('hex', 0, hex.length / 2) === hex;
/** What `joblib` began compressed files with before 0.10: ZF, the size as hexadecimal digits in 19 places, zlib data. */
const zfileBytes = 21;
const isZfile = (head) => /^ZF0x[0-9a-f]+ *$/.test(head.toString('latin1', 0, zfileBytes));
const packings = [
    { name: 'gzip', fits: starts('1f8b08'), unpack: gunzipMembers },
    { name: 'zlib', fits: isZlib, unpack: (source) => (0,deflate/* inflate */.U)(source, 'zlib') },
    { name: 'joblib zfile', fits: isZfile, unpack: unzfile },
    {
        name: 'bzip2',
        fits: (head) => /^BZh[1-9]$/.test(head.toString('latin1', 0, 4)) && isBzip2Block(head.toString('hex', 4, 10)),
        unpack: bzip2/* unbzip2 */.j,
    },
    { name: 'xz', fits: starts('fd377a585a00'), unpack: xz/* unxz */.E1 },
    { name: 'lzma', fits: isLzma, unpack: xz/* unlzmaAlone */.jr },
    {
        name: 'lz4',
        fits: (head) => starts('04224d18')(head) || starts('02214c18')(head),
        unpack: unlz4,
    },
    { name: 'zstd', fits: starts('28b52ffd'), unpack: unzstdFrames },
];
/** The ways that a file may be packed by, by its start: LZ4 and Zstandard may begin with frames that are passed over. */
function packingsOf(source, head) {
    if (isSkippable(head))
        return behindSkippable(source);
    return packings.filter(({ fits }) => fits(head));
}
/** So many frames without content stand before one that has some; nobody writes more than a few. */
const maxSkippable = 10_000;
const isSkippable = (head) => head.length >= 8 && (head.readUInt32LE(0) & 0xffff_fff0) >>> 0 === 0x184d_2a50;
async function behindSkippable(source) {
    let at = 0;
    for (let frames = 0; frames <= maxSkippable; frames++) {
        const head = await source.read(at, 16);
        if (!isSkippable(head))
            return packings.filter(({ name, fits }) => (name === 'lz4' || name === 'zstd') && fits(head));
        at += 8 + head.readUInt32LE(4);
    }
    return packings.filter(({ name }) => name === 'zstd');
}
/** What is behind more is left over, and reported by whoever asks for it. */
const maxGaps = 1_000;
/** Members of gzip, and those behind zeros: `gzip` of Python reads on there, zlib doesn't. */
async function* gunzipMembers(source) {
    let at = 0;
    for (let gaps = 0;; gaps++) {
        at += yield* (0,deflate/* inflate */.U)((0,formats_source/* sliceOf */.Mz)(source, at, source.size), 'gzip');
        const next = gaps < maxGaps && at < source.size ? await (0,formats_source/* firstNonZero */.yb)(source, at, formats_source/* maxPadding */.qb) : undefined;
        if (next === undefined || (await source.read(next, 2)).toString('hex') !== '1f8b')
            return at;
        at = next;
    }
}
/** A block, or the end of a stream without one. */
const isBzip2Block = (hex) => hex === '314159265359' || hex === '177245385090';
/** The header of zlib has no signature: its sum, and whether the first of its data unpacks, tell it. */
function isZlib(head) {
    if (head.length < 6 || ((head[0] ?? 0) & 0x0f) !== 8 || head.readUInt16BE(0) % 31 !== 0)
        return false;
    if ((head[0] ?? 0) >>> 4 > 7 || ((head[1] ?? 0) & 0x20) !== 0)
        return false;
    try {
        return (0,external_node_zlib_.inflateSync)(head.subarray(0, 1_024), { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }).length > 0;
    }
    catch {
        return false;
    }
}
/** Nor has the old format of lzma: usual properties, a size of window that is a power of two or one and a half of one, a size. */
function isLzma(head) {
    if (head.length < 18 || head[0] !== 0x5d || head[13] !== 0)
        return false;
    const window = head.readUInt32LE(1);
    const size = head.readBigUInt64LE(5);
    const power = 2 ** (31 - Math.clz32(window));
    return (window >= 4_096 &&
        (window === power || window === power * 1.5 || window === 0xffff_ffff) &&
        (size === 0xffffffffffffffffn || size < 2n ** 40n));
}
function unzfile(source) {
    return (async function* () {
        const spaced = (await source.read(zfileBytes, 1)).toString('latin1') === ' ';
        const start = zfileBytes + (spaced ? 1 : 0);
        return start + (yield* (0,deflate/* inflate */.U)((0,formats_source/* sliceOf */.Mz)(source, start, source.size), 'zlib'));
    })();
}
async function* unzstdFrames(source) {
    try {
        yield* (0,zstd/* unzstd */.h)((0,formats_source/* piecesOf */.Xe)(source));
    }
    catch (error) {
        throw error instanceof zstd/* ZstdError */.i ? new unpack_error/* UnpackError */.J(error.message) : error;
    }
    return source.size;
}


/***/ }),

/***/ 88291:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ PackedInput),
/* harmony export */   qG: () => (/* binding */ cutOff),
/* harmony export */   qM: () => (/* binding */ damaged)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88609);

const pieceBytes = 1 << 18;
/** The bytes of packed data, some of them at hand: decoders read those without waiting, and ask for more in between. */
class PackedInput {
    source;
    /** What is at hand, from `at` on. */
    bytes = Buffer.alloc(0);
    at = 0;
    next;
    constructor(source, offset = 0) {
        this.source = source;
        this.next = offset;
    }
    /** Of the next byte, in the source. */
    get offset() {
        return this.next - this.bytes.length + this.at;
    }
    get left() {
        return this.bytes.length - this.at;
    }
    /** Sees to it that `least` bytes are at hand; answers false where the source has fewer. */
    async fill(least) {
        if (this.left >= least)
            return true;
        const more = await this.source.read(this.next, Math.max(pieceBytes, least - this.left));
        this.next += more.length;
        this.bytes = this.left === 0 ? more : Buffer.concat([this.bytes.subarray(this.at), more]);
        this.at = 0;
        return this.left >= least;
    }
    /** Takes bytes that have to be there. */
    async take(length) {
        if (!(await this.fill(length)))
            throw cutOff();
        this.at += length;
        return this.bytes.subarray(this.at - length, this.at);
    }
    byte() {
        const value = this.bytes[this.at];
        if (value === undefined)
            throw cutOff();
        this.at++;
        return value;
    }
}
const cutOff = () => new _error__WEBPACK_IMPORTED_MODULE_0__/* .UnpackError */ .J('it is cut off');
const damaged = (what) => new _error__WEBPACK_IMPORTED_MODULE_0__/* .UnpackError */ .J(`it can't be unpacked: ${what}`);


/***/ }),

/***/ 57823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ LzmaDecoder)
/* harmony export */ });
/* harmony import */ var _input__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88291);

/** More than `xz -9` uses; the window is held in memory, as far as it is filled. */
const maxWindow = 2 ** 27;
const firstWindow = 2 ** 16;
/** What is given at once has to lie in it. */
const minWindow = 2 ** 17;
/** No symbol takes more of the input. */
const symbolBytes = 32;
const pieceBytes = 64 * 1024;
const half = 1_024;
const states = 12;
const lengthSlots = 4;
/** The bit models of a length. */
class LengthModel {
    choice = models(2);
    low = models(16 * 8);
    middle = models(16 * 8);
    high = models(256);
}
const models = (count) => new Uint16Array(count).fill(half);
/** LZMA (source: the specification in the LZMA SDK, lzma-specification.txt), in parts as LZMA2 uses it. */
class LzmaDecoder {
    input;
    window;
    windowSize;
    /** Where the next byte goes in the window; how many bytes there have been since the window was begun. */
    place = 0;
    total = 0;
    given = 0;
    lc = 0;
    lpMask = 0;
    pbMask = 0;
    range = 0;
    code = 0;
    state = 0;
    rep0 = 0;
    rep1 = 0;
    rep2 = 0;
    rep3 = 0;
    /** What is left of a copy that a part of the output ended in. */
    pending = 0;
    literals = models(0x300);
    isMatch = models(states * 16);
    isRep = models(states);
    isRepG0 = models(states);
    isRepG1 = models(states);
    isRepG2 = models(states);
    isRep0Long = models(states * 16);
    slots = models(lengthSlots * 64);
    special = models(128);
    align = models(16);
    lengths = new LengthModel();
    repLengths = new LengthModel();
    constructor(input, windowSize) {
        this.input = input;
        if (windowSize > maxWindow)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)(`it asks for a window of ${windowSize} bytes`);
        this.windowSize = Math.max(minWindow, windowSize);
        this.window = Buffer.alloc(Math.min(this.windowSize, firstWindow));
    }
    /** The byte that says how many bits are looked at. */
    properties(byte) {
        if (byte >= 9 * 5 * 5)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('its properties are none');
        const [lc, lp, pb] = [byte % 9, Math.floor(byte / 9) % 5, Math.floor(byte / 45)];
        this.lc = lc;
        this.lpMask = 2 ** lp - 1;
        this.pbMask = 2 ** pb - 1;
        this.literals = models(0x300 << (lc + lp));
    }
    resetState() {
        this.state = 0;
        this.rep0 = this.rep1 = this.rep2 = this.rep3 = 0;
        this.pending = 0;
        const { isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long, slots, special, align, literals } = this;
        for (const all of [isMatch, isRep, isRepG0, isRepG1, isRepG2, isRep0Long, slots, special, align, literals])
            all.fill(half);
        this.lengths = new LengthModel();
        this.repLengths = new LengthModel();
    }
    resetWindow() {
        this.place = this.total = this.given = 0;
    }
    async begin() {
        const head = await this.input.take(5);
        if (head[0] !== 0)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('its first byte is not 0');
        this.range = 0xffff_ffff;
        this.code = head.readUInt32BE(1);
    }
    /** Bytes as they are, of LZMA2. */
    async *copy(length) {
        for (let left = length; left > 0;) {
            const part = await this.input.take(Math.min(left, pieceBytes));
            for (const byte of part)
                this.put(byte);
            left -= part.length;
            yield this.taken();
        }
    }
    /** So many bytes; up to the end mark without a number. Gives what there is before it throws. */
    async *decode(length) {
        const end = length === undefined ? Infinity : this.total + length;
        for (;;) {
            await this.input.fill(pieceBytes);
            let done;
            try {
                done = this.some(Math.min(end, this.total + pieceBytes));
            }
            finally {
                if (this.total > this.given)
                    yield this.taken();
            }
            if (done) {
                if (length !== undefined && this.total < end)
                    throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('it ends before its end');
                return;
            }
            if (this.total >= end)
                return;
        }
    }
    /** What has been put since it was last asked. */
    taken() {
        const length = this.total - this.given;
        this.given = this.total;
        const start = this.place - length;
        if (start >= 0)
            return Buffer.from(this.window.subarray(start, this.place));
        return Buffer.concat([
            this.window.subarray(start + this.windowSize, this.windowSize),
            this.window.subarray(0, this.place),
        ]);
    }
    put(byte) {
        if (this.place === this.window.length) {
            if (this.window.length < this.windowSize) {
                const larger = Buffer.alloc(Math.min(this.windowSize, this.window.length * 2));
                this.window.copy(larger);
                this.window = larger;
            }
            else
                this.place = 0;
        }
        this.window[this.place++] = byte;
        this.total++;
    }
    back(distance) {
        const at = this.place - distance;
        return this.window[at >= 0 ? at : at + this.window.length] ?? 0;
    }
    normalize() {
        this.range = (this.range << 8) >>> 0;
        const { input } = this;
        const byte = input.bytes[input.at++];
        if (byte === undefined)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .cutOff */ .qG)();
        this.code = ((this.code << 8) | byte) >>> 0;
    }
    bit(probabilities, index) {
        const probability = probabilities[index] ?? half;
        const bound = (this.range >>> 11) * probability;
        let value = 0;
        if (this.code < bound) {
            this.range = bound;
            probabilities[index] = probability + ((2_048 - probability) >> 5);
        }
        else {
            this.range -= bound;
            this.code -= bound;
            probabilities[index] = probability - (probability >> 5);
            value = 1;
        }
        if (this.range < 0x0100_0000)
            this.normalize();
        return value;
    }
    direct(bits) {
        let value = 0;
        for (let left = bits; left > 0; left--) {
            this.range >>>= 1;
            const one = this.code >= this.range ? 1 : 0;
            if (one)
                this.code -= this.range;
            value = value * 2 + one;
            if (this.range < 0x0100_0000)
                this.normalize();
        }
        return value;
    }
    tree(probabilities, offset, bits) {
        let node = 1;
        for (let left = bits; left > 0; left--)
            node = node * 2 + this.bit(probabilities, offset + node);
        return node - (1 << bits);
    }
    reverse(probabilities, offset, bits) {
        let node = 1;
        let value = 0;
        for (let index = 0; index < bits; index++) {
            const bit = this.bit(probabilities, offset + node);
            node = node * 2 + bit;
            value |= bit << index;
        }
        return value;
    }
    length(model, position) {
        if (this.bit(model.choice, 0) === 0)
            return 2 + this.tree(model.low, position * 8, 3);
        if (this.bit(model.choice, 1) === 0)
            return 10 + this.tree(model.middle, position * 8, 3);
        return 18 + this.tree(model.high, 0, 8);
    }
    distance(length) {
        const slot = this.tree(this.slots, Math.min(length - 2, lengthSlots - 1) * 64, 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const high = (2 | (slot & 1)) * 2 ** bits;
        if (slot < 14)
            return high + this.reverse(this.special, high - slot, bits);
        return high + this.direct(bits - 4) * 16 + this.reverse(this.align, 0, 4);
    }
    literal() {
        const before = this.total > 0 ? this.back(1) : 0;
        const offset = 0x300 * (((this.total & this.lpMask) << this.lc) + (before >> (8 - this.lc)));
        let symbol = 1;
        if (this.state >= 7) {
            let match = this.back(this.rep0 + 1);
            while (symbol < 0x100) {
                const expected = (match >> 7) & 1;
                match <<= 1;
                const bit = this.bit(this.literals, offset + ((1 + expected) << 8) + symbol);
                symbol = symbol * 2 + bit;
                if (bit !== expected)
                    break;
            }
        }
        while (symbol < 0x100)
            symbol = symbol * 2 + this.bit(this.literals, offset + symbol);
        this.put(symbol & 0xff);
        this.state = this.state < 4 ? 0 : this.state < 10 ? this.state - 3 : this.state - 6;
    }
    repeat(until) {
        const distance = this.rep0 + 1;
        while (this.pending > 0 && this.total < until) {
            this.put(this.back(distance));
            this.pending--;
        }
    }
    /** Decodes until there are `until` bytes, or little input is at hand; answers whether it met the end mark. */
    some(until) {
        const { input } = this;
        const enough = input.bytes.length - symbolBytes;
        if (this.pending > 0)
            this.repeat(until);
        // At the end of the source what is left is tried.
        const last = input.left <= symbolBytes;
        while (this.total < until && (last || input.at < enough)) {
            const position = this.total & this.pbMask;
            if (this.bit(this.isMatch, this.state * 16 + position) === 0) {
                this.literal();
                continue;
            }
            let length;
            if (this.bit(this.isRep, this.state) === 0) {
                this.rep3 = this.rep2;
                this.rep2 = this.rep1;
                this.rep1 = this.rep0;
                length = this.length(this.lengths, position);
                this.state = this.state < 7 ? 7 : 10;
                this.rep0 = this.distance(length);
                if (this.rep0 === 0xffff_ffff)
                    return true;
            }
            else {
                if (this.total === 0)
                    throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('it refers to what is not there');
                if (this.bit(this.isRepG0, this.state) === 0) {
                    if (this.bit(this.isRep0Long, this.state * 16 + position) === 0) {
                        this.state = this.state < 7 ? 9 : 11;
                        this.check();
                        this.put(this.back(this.rep0 + 1));
                        continue;
                    }
                }
                else {
                    let distance;
                    if (this.bit(this.isRepG1, this.state) === 0)
                        distance = this.rep1;
                    else {
                        if (this.bit(this.isRepG2, this.state) === 0)
                            distance = this.rep2;
                        else {
                            distance = this.rep3;
                            this.rep3 = this.rep2;
                        }
                        this.rep2 = this.rep1;
                    }
                    this.rep1 = this.rep0;
                    this.rep0 = distance;
                }
                length = this.length(this.repLengths, position);
                this.state = this.state < 7 ? 8 : 11;
            }
            this.check();
            this.pending = length;
            this.repeat(until);
        }
        return false;
    }
    check() {
        if (this.rep0 >= this.total || this.rep0 >= this.windowSize)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('it refers to what is not there');
    }
}


/***/ }),

/***/ 98808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unpackedSource)
/* harmony export */ });
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88609);
/* harmony import */ var _spool__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81868);


/** So much is held in memory; what is longer lies in a file while it is needed. */
const keptBytes = 32 * 2 ** 20;
/**
 * Unpacks a stream to its end. Damaged data is taken up to the damage, as loaders do that read it piece by piece; rejects with an
 * `UnpackError` where there is none before it. `spend` is told how many bytes come, and may throw one too.
 */
async function unpackedSource(stream, spend) {
    const pieces = [];
    let spool;
    let size = 0;
    let packedSize = 0;
    let problem;
    try {
        for (;;) {
            const next = await stream.next();
            if (next.done === true) {
                packedSize = next.value;
                break;
            }
            spend(next.value.length);
            size += next.value.length;
            if (spool === undefined) {
                pieces.push(next.value);
                if (size <= keptBytes)
                    continue;
                spool = await _spool__WEBPACK_IMPORTED_MODULE_0__/* .Spool */ .Q.open();
                for (const piece of pieces.splice(0))
                    await spool.append(piece);
            }
            else
                await spool.append(next.value);
        }
    }
    catch (error) {
        if (!(error instanceof _error__WEBPACK_IMPORTED_MODULE_1__/* .UnpackError */ .J) || size === 0) {
            await spool?.close();
            throw error;
        }
        problem = error.message;
    }
    finally {
        await stream.return(0);
    }
    if (spool !== undefined) {
        const file = spool;
        return {
            size: file.size,
            packedSize,
            problem,
            read: (from, count) => file.read(from, count),
            close: () => file.close(),
        };
    }
    const bytes = Buffer.concat(pieces);
    return {
        size: bytes.length,
        packedSize,
        problem,
        read: (from, count) => Promise.resolve(bytes.subarray(from, from + count)),
        close: () => Promise.resolve(),
    };
}


/***/ }),

/***/ 74353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E1: () => (/* binding */ unxz),
/* harmony export */   fj: () => (/* binding */ lzma2),
/* harmony export */   jr: () => (/* binding */ unlzmaAlone),
/* harmony export */   rB: () => (/* binding */ unlzmaZip)
/* harmony export */ });
/* harmony import */ var _source__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73159);
/* harmony import */ var _error__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88609);
/* harmony import */ var _input__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88291);
/* harmony import */ var _lzma__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57823);




const xzMagic = Buffer.from('fd377a585a00', 'hex');
const lzma2Filter = 0x21;
/** The format of `lzma` before xz: properties, size of the window, size or -1, data. */
async function* unlzmaAlone(source) {
    const input = new _input__WEBPACK_IMPORTED_MODULE_0__/* .PackedInput */ .XE(source);
    const head = await input.take(13);
    const size = head.readBigUInt64LE(5);
    const known = size === 0xffffffffffffffffn ? undefined : Number(size);
    return yield* lzma(input, head[0] ?? 0, head.readUInt32LE(1), known);
}
/** As zip members have it (APPNOTE 5.8.8): version, size of the properties, properties, data. */
async function* unlzmaZip(source, size) {
    const input = new _input__WEBPACK_IMPORTED_MODULE_0__/* .PackedInput */ .XE(source);
    const head = await input.take(9);
    if (head.readUInt16LE(2) !== 5)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('its properties are none');
    yield* lzma(input, head[4] ?? 0, head.readUInt32LE(5), size);
    // An end mark may follow.
    return source.size;
}
async function* lzma(input, properties, window, size) {
    // What isn't filled of a window is not needed.
    const decoder = new _lzma__WEBPACK_IMPORTED_MODULE_1__/* .LzmaDecoder */ .v(input, Math.min(window, size ?? window));
    decoder.properties(properties);
    await decoder.begin();
    yield* decoder.decode(size);
    return input.offset;
}
/** Streams of xz, one after the other (The .xz File Format 1.2.0), of LZMA2 alone. Checksums are not looked at. */
async function* unxz(source) {
    let input = new _input__WEBPACK_IMPORTED_MODULE_0__/* .PackedInput */ .XE(source);
    for (let streams = 0;; streams++) {
        if (streams > 0) {
            const next = await (0,_source__WEBPACK_IMPORTED_MODULE_2__/* .firstNonZero */ .yb)(source, input.offset, _source__WEBPACK_IMPORTED_MODULE_2__/* .maxPadding */ .qb);
            if (next === undefined)
                return input.offset;
            // Padding comes in fours; a stream that stands elsewhere is left over, for whoever looks at what follows.
            const padding = next - input.offset;
            if (padding >= 4)
                input = new _input__WEBPACK_IMPORTED_MODULE_0__/* .PackedInput */ .XE(source, next - (padding % 4));
        }
        await input.fill(12);
        if (!input.bytes.subarray(input.at, input.at + 6).equals(xzMagic)) {
            if (streams === 0)
                throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('it is no xz file');
            return input.offset;
        }
        const head = await input.take(12);
        const check = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64][(head[7] ?? 0) & 15] ?? 0;
        for (let blocks = 0;; blocks++) {
            const size = (await input.take(1))[0] ?? 0;
            if (size === 0) {
                await passIndex(input, blocks);
                break;
            }
            yield* block(input, await input.take(size * 4 + 3), check);
        }
        await input.take(12);
    }
}
async function* block(input, header, check) {
    const start = input.offset;
    const flags = header[0] ?? 0;
    let at = 1;
    const next = () => {
        let value = 0;
        for (let shift = 0; shift < 63; shift += 7) {
            const byte = header[at++] ?? 0;
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                break;
        }
        return value;
    };
    if (flags & 0x40)
        next();
    if (flags & 0x80)
        next();
    const filter = next();
    const length = next();
    if ((flags & 3) !== 0 || filter !== lzma2Filter || length !== 1)
        throw new _error__WEBPACK_IMPORTED_MODULE_3__/* .UnpackError */ .J('it is packed with filters that are not read');
    yield* lzma2(input, header[at] ?? 0);
    await input.take((4 - ((input.offset - start) % 4)) % 4);
    await input.take(check);
}
/** Parts that are packed, or as they are, each with its size in front. `bits` stands for the size of the window. */
async function* lzma2(input, bits) {
    if (bits > 40)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('its window has no size');
    const decoder = new _lzma__WEBPACK_IMPORTED_MODULE_1__/* .LzmaDecoder */ .v(input, bits === 40 ? 0xffff_ffff : (2 | (bits & 1)) * 2 ** ((bits >> 1) + 11));
    for (let begun = false;;) {
        const control = (await input.take(1))[0] ?? 0;
        if (control === 0)
            return;
        if (control === 1 || control >= 0xe0)
            decoder.resetWindow();
        else if (!begun)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('its first part needs what came before');
        begun = true;
        if (control < 0x80) {
            if (control > 2)
                throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a part is of no kind');
            yield* decoder.copy((await input.take(2)).readUInt16BE(0) + 1);
            continue;
        }
        const sizes = await input.take(4);
        const unpacked = ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1;
        const end = sizes.readUInt16BE(2) + 1;
        if (control >= 0xc0)
            decoder.properties((await input.take(1))[0] ?? 0);
        if (control >= 0xa0)
            decoder.resetState();
        const start = input.offset;
        await decoder.begin();
        yield* decoder.decode(unpacked);
        if (input.offset - start !== end)
            throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('a part has another size than it says');
    }
}
/** Numbers that repeat what the blocks said. */
async function passIndex(input, blocks) {
    const start = input.offset - 1;
    const next = async () => {
        let value = 0;
        for (let shift = 0; shift < 63; shift += 7) {
            const byte = (await input.take(1))[0] ?? 0;
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                break;
        }
        return value;
    };
    if ((await next()) !== blocks)
        throw (0,_input__WEBPACK_IMPORTED_MODULE_0__/* .damaged */ .qM)('its index is of other blocks');
    for (let index = 0; index < blocks; index++) {
        await next();
        await next();
    }
    await input.take((4 - ((input.offset - start) % 4)) % 4);
    await input.take(4);
}


/***/ })

};
