import { each, inAll, made, plain, value, type Family } from './allowance';
import { either, factory, heldBytes, is, noGlobal, shaped, text } from './checks';

const stanModules = {
  'cmdstanpy.cmdstan_args':
    'CmdStanArgs OptimizeArgs SamplerArgs VariationalArgs LaplaceArgs PathfinderArgs GenerateQuantitiesArgs',
  'cmdstanpy.compilation': 'CompilerOptions',
  'cmdstanpy.compiler_opts': 'CompilerOptions',
  'cmdstanpy.model': 'CmdStanModel',
  'cmdstanpy.stanfit.metadata': 'InferenceMetadata',
  'cmdstanpy.stanfit.mle': 'CmdStanMLE',
  'cmdstanpy.stanfit.mcmc': 'CmdStanMCMC',
  'cmdstanpy.stanfit.runset': 'RunSet',
  'stanio.reshape': 'Variable',
} as const;

/** Time series: what a fit has left behind, with the places of its files as text. */
export const forecasting: Family = {
  reason: 'forecasts of prophet: tables, arrays and settings that are set',
  names: {
    'prophet.forecaster': each('Prophet', made),
    'fbprophet.forecaster': each('Prophet', made),
    'prophet.models': { ...each('CmdStanPyBackend', made), ...each('StanBackendEnum TrendIndicator', plain) },
    ...Object.fromEntries(Object.entries(stanModules).map(([module, names]) => [module, each(names, made)])),
    'cmdstanpy.cmdstan_args': { ...each(stanModules['cmdstanpy.cmdstan_args'], made), ...each('Method', plain) },
    'stanio.reshape': { ...each('Variable', made), ...each('VariableType', plain) },
    'statsmodels.tsa.exponential_smoothing._ets_smooth': each(
      '_ets_smooth_add_add _ets_smooth_add_mul _ets_smooth_mul_add _ets_smooth_mul_mul',
      value,
    ),
  },
};

/** Forecasters of sktime, each with the settings and the series that it was fitted to. */
export const series: Family = {
  reason: 'forecasts of sktime: attributes that are set',
  names: {
    'sktime.datatypes._dtypekind': each('DtypeKind', plain),
    'sktime.forecasting.base._fh': each('ForecastingHorizon', made),
    ...inAll('sktime.forecasting.naive sktime.forecasting.naive._naive', each('NaiveForecaster NaiveVariance', made)),
    ...inAll(
      `sktime.forecasting.trend sktime.forecasting.trend._trend_forecaster sktime.forecasting.trend._polynomial_trend_forecaster
      sktime.forecasting.trend._stl_forecaster`,
      each('TrendForecaster PolynomialTrendForecaster STLForecaster', made),
    ),
    'sktime.forecasting.exp_smoothing': each('ExponentialSmoothing', made),
    'sktime.forecasting.theta': each('ThetaForecaster', made),
    'sktime.forecasting.arima': each('AutoARIMA ARIMA', made),
    'sktime.forecasting.ets': each('AutoETS', made),
    'sktime.forecasting.compose._reduce': each(
      `DirectTabularRegressionForecaster DirectTimeSeriesRegressionForecaster DirRecTabularRegressionForecaster
      MultioutputTabularRegressionForecaster RecursiveTabularRegressionForecaster RecursiveTimeSeriesRegressionForecaster`,
      made,
    ),
    'sktime.forecasting.compose._pipeline': each('ForecastingPipeline TransformedTargetForecaster', made),
    'sktime.forecasting.compose._ensemble': each('EnsembleForecaster AutoEnsembleForecaster', made),
    'sktime.transformations.series.detrend': each('Detrender Deseasonalizer', made),
    'sktime.transformations.series.detrend._detrend': each('Detrender', made),
    'sktime.transformations.series.detrend._deseasonalize': each('Deseasonalizer', made),
    'sktime.transformations.series.summarize': each('WindowSummarizer', made),
  },
};

/** Formulas as they were taken apart; nothing of them is evaluated before the model is used. */
export const formulas: Family = {
  reason: 'formulas of formulaic: their parts, as text and sets',
  names: {
    'formulaic.formula': { ...each('Formula SimpleFormula StructuredFormula', made), ...each('OrderingMethod', plain) },
    'formulaic.model_spec': each('ModelSpec ModelSpecs', made),
    'formulaic.materializers.base': each('EncodedTermStructure', made),
    'formulaic.materializers.types.enums': each('ClusterBy NAAction', plain),
    'formulaic.materializers.types.evaluated_factor': each('EvaluatedFactor', made),
    'formulaic.materializers.types.factor_values': each('FactorValuesMetadata', made),
    'formulaic.materializers.types.scoped_factor': each('ScopedFactor', made),
    'formulaic.materializers.types.scoped_term': each('ScopedTerm', made),
    'formulaic.parser.types.factor': {
      ...each('Factor', made),
      ...each('Factor.EvalMethod Factor.Kind', plain),
    },
    'formulaic.parser.types.term': each('Term', made),
    'formulaic.parser.types.token': { ...each('Token', made), ...each('Token.Kind', plain) },
    'formulaic.parser.types.ordered_set': each('OrderedSet', made),
    'formulaic.utils.structured': each('Structured', made),
    'formulaic.utils.variables': { ...each('Variable.Role', plain) },
    'formulaic.transforms.contrasts': each(
      `ContrastsState TreatmentContrasts SumContrasts HelmertContrasts DiffContrasts PolyContrasts SASContrasts`,
      made,
    ),
  },
};

const metrics = `ArccosDistance BrayCurtisDistance CanberraDistance ChebyshevDistance DiceDistance DistanceMetric EuclideanDistance
HammingDistance HaversineDistance JaccardDistance KulsinskiDistance MahalanobisDistance ManhattanDistance MatchingDistance
MinkowskiDistance PyFuncDistance RogersTanimotoDistance RussellRaoDistance SEuclideanDistance SokalMichenerDistance
SokalSneathDistance WMinkowskiDistance`;

const signals = `LinearTimeInvariant StateSpace StateSpaceContinuous StateSpaceDiscrete TransferFunction TransferFunctionContinuous
TransferFunctionDiscrete ZerosPolesGain ZerosPolesGainContinuous ZerosPolesGainDiscrete dlti lti`;

export const clusters: Family = {
  reason: 'compiled distances, trees, filters and what keeps a place for results',
  names: {
    'hdbscan.dist_metrics': { ...each(metrics, plain), newObj: { call: factory('new'), makes: true } },
    'joblib.memory': each('Memory', made),
    ...inAll('scipy.signal._ltisys scipy.signal.ltisys', each(signals, made)),
    ...inAll('scipy.spatial.kdtree scipy.spatial._kdtree', each('KDTree.node KDTree.innernode KDTree.leafnode', made)),
    ...inAll('sklearn.cluster._kmeans', each('_kmeans_single_lloyd _kmeans_single_elkan', value)),
  },
};

/** Parts of an array: bytes, numbers and types that calls of the same module give. */
const parts = shaped(noGlobal, noGlobal, noGlobal, noGlobal);

/** Columns of pyarrow: pandas keeps strings in them where it is installed. */
export const arrow: Family = {
  reason: 'columns of pyarrow: buffers that are copied, and types by their names',
  names: {
    'pyarrow.lib': {
      ...each(
        `_restore_array chunked_array _reconstruct_table _reconstruct_record_batch field schema struct list_ large_list map_ dictionary
        timestamp duration time32 time64 decimal128 decimal256 binary`,
        { call: parts },
      ),
      type_for_alias: { call: shaped(text(/^[\w[\]]+$/)) },
      py_buffer: { call: shaped(either(is('data', 'text', 'none'), heldBytes)) },
    },
    ...inAll('pandas pandas.core.dtypes.dtypes pandas.core.arrays.arrow.dtype', { ArrowDtype: plain }),
    ...inAll(
      'pandas.arrays pandas.core.arrays.arrow.array pandas.core.arrays.arrow pandas.core.arrays.string_arrow',
      each('ArrowExtensionArray ArrowStringArray ArrowStringArrayNumpySemantics', made),
    ),
  },
};

/** Tables of polars: columns as bytes. Queries of it (`LazyFrame`, `Expr`) may hold functions, and are not among them. */
export const columns: Family = {
  reason: 'tables of polars, which are read of bytes',
  names: {
    ...inAll('polars.dataframe.frame polars.internals.dataframe.frame', each('DataFrame', made)),
    ...inAll('polars.series.series polars.internals.series.series', each('Series', made)),
    'polars.datatypes.classes': each(
      `Array Binary Boolean Date Datetime Decimal Duration Field Float32 Float64 Int128 Int16 Int32 Int64 Int8 List
      Null String Struct Time UInt16 UInt32 UInt64 UInt8 Utf8`,
      made,
    ),
  },
};

/** What explains models: their trees once more, and the shares of features. */
export const explanations: Family = {
  reason: 'explanations of SHAP: attributes that are set, and arrays',
  names: {
    ...inAll(
      'shap.explainers._tree shap.explainers.tree',
      each('TreeExplainer Tree TreeEnsemble SingleTree XGBTreeModelLoader', made),
    ),
    ...inAll('shap.explainers._kernel shap.explainers.kernel', each('KernelExplainer', made)),
    ...inAll('shap.utils._legacy shap.common', {
      ...each('DenseData IdentityLink Instance LogitLink Model', made),
      ...each('IdentityLink.f IdentityLink.finv LogitLink.f LogitLink.finv', value),
    }),
    'shap._explanation': each('Explanation OpHistoryItem', made),
    'slicer.slicer': each('Slicer', made),
    'slicer.slicer_internal': each('Obj Alias AliasLookup', made),
  },
};
