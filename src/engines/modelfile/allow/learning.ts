import { container, each, inAll, made, plain, value, type Check, type Family } from './allowance';
import {
  callArguments,
  classOf,
  entriesOf,
  factory,
  named,
  noGlobal,
  setOf,
  shaped,
  stateOf,
  stateWithout,
  text,
} from './checks';
import { arrayCall, compiled } from './numpy';
import { scipy } from './tables/scipy';
import { statsmodels } from './tables/statsmodels';

const compiledHelpers: Family['names'][string] = {
  newObj: { call: factory('new'), makes: true },
  ...each(
    `__pyx_unpickle_CyAbsoluteError __pyx_unpickle_CyExponentialLoss __pyx_unpickle_CyHalfBinomialLoss __pyx_unpickle_CyHalfGammaLoss
    __pyx_unpickle_CyHalfMultinomialLoss __pyx_unpickle_CyHalfPoissonLoss __pyx_unpickle_CyHalfSquaredError
    __pyx_unpickle_CyHalfTweedieLoss __pyx_unpickle_CyHalfTweedieLossIdentity __pyx_unpickle_CyHuberLoss
    __pyx_unpickle_CyLossFunction __pyx_unpickle_CyPinballLoss __pyx_unpickle_LossFunction __pyx_unpickle_Splitter
    __pyx_unpickle_HistogramBuilder __pyx_unpickle_Enum`,
    { call: compiled },
  ),
};

export const learning: Family = {
  reason: 'compiled parts of scikit-learn: trees, losses and distances, made of numbers',
  names: {
    'sklearn.utils': { Bunch: container },
    ...inAll(
      `sklearn._loss._loss _loss sklearn.neighbors._kd_tree sklearn.neighbors._ball_tree sklearn.neighbors.kd_tree sklearn.neighbors.ball_tree
      sklearn.metrics._dist_metrics sklearn.neighbors._dist_metrics sklearn.neighbors.dist_metrics sklearn.linear_model._sgd_fast
      sklearn.linear_model.sgd_fast sklearn.ensemble._hist_gradient_boosting.splitting
      sklearn.ensemble._hist_gradient_boosting.histogram`,
      compiledHelpers,
    ),
    _loss: {
      ...compiledHelpers,
      ...each(
        `CyAbsoluteError CyExponentialLoss CyHalfBinomialLoss CyHalfGammaLoss CyHalfMultinomialLoss CyHalfPoissonLoss
        CyHalfSquaredError CyHalfTweedieLoss CyHalfTweedieLossIdentity CyHuberLoss CyLossFunction CyPinballLoss`,
        plain,
      ),
    },
    ...inAll('sklearn.metrics._scorer sklearn.metrics.scorer', { _passthrough_scorer: value }),
    'sklearn.isotonic': { IsotonicRegression: { ...made, build: stateWithout('_build_f') } },
  },
};

/** The source that a distribution makes its argument parsers of, as the library writes it; `\w` and commas are what differs. */
const parserSource = new RegExp(
  String.raw`^\s*def _parse_args\(self, ARGS\):\n return \(NAMES\), VALUES\n+def _parse_args_rvs\(self, ARGS, size=None\):\n return self\._argcheck_rvs\(VALUES, size=size\)\n+def _parse_args_stats\(self, ARGS, moments='mv'\):\n return \(NAMES\), VALUES, moments\s*$`
    .replaceAll(' ', '\\s*')
    .replaceAll('ARGS', '[\\w\\s,=.]*')
    .replaceAll('NAMES', '[\\w\\s,]*')
    .replaceAll('VALUES', '[\\w\\s,.]*'),
);

const constructorKeys = ['momtype', 'a', 'b', 'xtol', 'badvalue', 'name', 'longname', 'shapes'];

/** Setting the state of a distribution compiles source that stands in it, or calls its constructor. */
const distributionState: Check = (args) => {
  const state = stateOf(args);
  if (state?.kind === 'tuple') {
    // Up to scipy 1.5: the constructor's arguments, and the state of its random numbers.
    const [parameters, random] = state.items ?? [];
    const entries = entriesOf(parameters);
    const known = entries !== undefined && ['a', 'b', 'name'].every((key) => entries.has(key));
    const plainOnly =
      known && [...entries].every(([key, given]) => constructorKeys.includes(key) || noGlobal(given, args));
    return plainOnly && state.items?.length === 2 && noGlobal(random, args)
      ? undefined
      : 'its state is of an unknown form';
  }
  const entries = entriesOf(state);
  if (entries === undefined) return 'its state is not a dict of known keys';
  const source = entries.get('_parse_arg_template');
  if (source !== undefined && !(source.kind === 'text' && parserSource.test(source.value)))
    return 'its state holds source that is not of its library';
  return stateWithout('_attach_methods', '_attach_argparser_methods', '__init__')(args);
};

/** Methods that an interpolation keeps by their names. */
const interpolations = `interp1d._call_linear interp1d._call_linear_np interp1d._call_nearest interp1d._call_previousnext
interp1d._call_spline interp1d._call_nan_spline`;

const distributionModules = [
  'scipy.stats._continuous_distns',
  'scipy.stats._discrete_distns',
  'scipy.stats._distn_infrastructure',
  'scipy.stats._levy_stable',
  'scipy.stats._ksstats',
  'scipy.stats._entropy',
  'scipy.stats._new_distributions',
  'statsmodels.distributions.discrete',
];

export const distributions: Family = {
  reason: 'distributions of scipy, by number and name; the source in their state is compared with that of the library',
  names: {
    ...Object.fromEntries(
      distributionModules.flatMap((module) => {
        const names = (scipy.classes[module] ?? statsmodels.classes[module] ?? '')
          .split(' ')
          .filter((name) => /_gen$|^rv_/.test(name) && !name.includes('frozen'));
        return names.length === 0 ? [] : [[module, each(names.join(' '), { ...made, build: distributionState })]];
      }),
    ),
    ...inAll('scipy.spatial.transform._rotation scipy.spatial.transform.rotation scipy.spatial.transform', {
      Rotation: plain,
      __pyx_unpickle_Rotation: { call: compiled },
    }),
    ...inAll('scipy.interpolate._interpolate scipy.interpolate.interpolate', each(interpolations, value)),
    ...inAll('scipy._lib.array_api_compat.numpy._aliases scipy._external.array_api_compat.numpy._aliases', {
      asarray: value,
    }),
    'scipy.spatial._ckdtree': each('cKDTree cKDTreeNode', made),
    'scipy.spatial.ckdtree': each('cKDTree cKDTreeNode', made),
    'scipy.sparse': each(
      'csr_matrix csc_matrix coo_matrix bsr_matrix dia_matrix dok_matrix lil_matrix csr_array csc_array coo_array bsr_array dia_array',
      made,
    ),
  },
};

/** Its state is the dict that it is itself. */
const itself: Check = (args) => {
  const state = stateOf(args);
  return state?.kind === 'result' && args.nameOf(state.id) === 'statsmodels.tools.tools.Bunch'
    ? undefined
    : stateWithout('append', 'extend', 'add')(args);
};

/** Of a model that was fitted by a formula the formula is evaluated again when its data is restored. */
const formulaCalls = setOf(
  'C I Q center standardize scale bs cr cc te np.log np.exp np.sqrt np.log1p np.log2 np.log10 np.power np.abs np.square',
);

/** As pandas names it before version 3, and since. */
const tables = setOf('pandas.core.frame.DataFrame pandas.DataFrame');

const modelDataState: Check = (args) => {
  const entries = entriesOf(stateOf(args));
  if (entries === undefined) return 'its state is not a dict of known keys';
  if (!entries.has('restore_model_spec') && !entries.has('restore_design_info')) return undefined;
  const [formula, frame] = [entries.get('formula'), entries.get('frame')];
  if (formula?.kind !== 'text' || !/^[\w\s~+*:^()\-,./=]*$/.test(formula.value))
    return 'its formula is not a plain one';
  const called = [...formula.value.matchAll(/(?<![\w.])([\w.]+)\s*\(/g)].map(([, name = '']) => name);
  const attributes = [...formula.value.matchAll(/(?<!\w)\d*([A-Za-z_]\w*\s*\.\s*\w+)/g)].map(([, name = '']) => name);
  if (![...called, ...attributes].every((name) => formulaCalls.has(name)))
    return 'its formula calls more than mathematics';
  return frame?.kind === 'result' && tables.has(classOf(frame, args))
    ? undefined
    : 'the data of its formula is no table';
};

export const statistics: Family = {
  reason: 'results of statsmodels, whose formulas are looked at',
  names: {
    'statsmodels.base.data': each('ModelData PandasData PatsyData FormulaicData NullHandler', {
      ...made,
      build: modelDataState,
    }),
    'statsmodels.discrete.discrete_model': {
      ...each('NegativeBinomial', { ...made, build: stateWithout('_initialize') }),
    },
    'statsmodels.tools.tools': { Bunch: { ...container, build: itself } },
    'statsmodels.distributions.edgeworth': { ExpandedNormal: { ...made, build: distributionState } },
    'patsy.design_info': each('DesignInfo FactorInfo SubtermInfo', made),
    'patsy.desc': each('Term ModelDesc LookupFactor', made),
    'patsy.eval': each('EvalFactor EvalEnvironment', made),
  },
};

export const boosters: Family = {
  reason: 'gradient boosting: the state is the native model, read by its own library',
  names: {
    ...inAll('xgboost.core lightgbm.basic', { Booster: made }),
    'xgboost.compat': { XGBoostLabelEncoder: made },
    _catboost: each('_CatBoost', made),
    'lightgbm.compat': { _LGBMLabelEncoder: made },
  },
};

const wrapperModules = 'joblib.numpy_pickle sklearn.externals.joblib.numpy_pickle';

/** Wrappers of arrays in files of joblib: their reader checks what they say. */
export const joblib: Family = {
  reason: 'places of arrays in files of joblib',
  names: {
    ...inAll(wrapperModules, { NumpyArrayWrapper: made, NDArrayWrapper: made, ZNDArrayWrapper: made }),
    ...inAll('joblib.numpy_pickle_compat sklearn.externals.joblib.numpy_pickle_compat', {
      NDArrayWrapper: made,
      ZNDArrayWrapper: made,
    }),
  },
};

/** Types that dill names without their module. */
const builtinTypes =
  /^(?:bool|bytearray|bytes|complex|dict|float|frozenset|int|list|object|range|set|slice|str|tuple|[A-Z]\w*(?:Error|Exception|Warning))$/;

/** `_create_array(f, args, state)` calls f: it makes an array of it as numpy does. */
const createArray: Check = (args) => {
  const [called, given] = callArguments(args);
  if (!named(reconstruct)(called, args) || given === undefined) return 'it is given something else than an array';
  return arrayCall({ ...args, values: [given] });
};
const reconstruct = setOf('numpy._core.multiarray._reconstruct numpy.core.multiarray._reconstruct');

/** What dill and cloudpickle write of functions and classes that are in no package. */
const code = { value: true, call: true, new: true, items: true, code: true } as const;

export const carriedCode: Family = {
  reason: 'code that the file carries: a finding of its own',
  names: {
    ...inAll('dill._dill dill.dill dill', {
      ...each(
        `_create_function _create_type _create_code _create_cell _create_namedtuple _create_lock _create_rlock _create_weakref
        _create_weakproxy _create_dtypemeta _create_ftype _create_typemap _import_module _setitems _dict_from_dictproxy`,
        code,
      ),
      _create_array: { call: createArray },
      _load_type: { call: shaped(text(builtinTypes)), types: true },
      _eval_repr: { call: shaped(text(/^(?:Ellipsis|NotImplemented|range\(-?\d+, -?\d+(?:, -?\d+)?\))$/)) },
    }),
    ...inAll(
      'cloudpickle.cloudpickle cloudpickle.cloudpickle_fast cloudpickle',
      each(
        `_make_function _make_skel_func _make_skeleton_class _make_skeleton_enum _make_empty_cell _make_cell _fill_function _function_setstate
      _class_setstate _rehydrate_skeleton_class _builtin_type _make_typevar _make_dict_keys _make_dict_values _make_dict_items subimport
      dynamic_subimport _empty_cell_value CellType _cell_set _gen_ellipsis _gen_not_implemented _is_global _get_bases _lookup_class_or_track`,
        code,
      ),
    ),
  },
};
