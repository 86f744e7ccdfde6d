import { each, inAll, made, plain, value, type Family } from './allowance';
import { either, factory, heldBytes, is, noGlobal, shaped, text } from './checks';

/** Models of words and topics: dicts of words, and arrays. */
export const language: Family = {
  reason: 'words, topics and their vectors of gensim: attributes that are set, arrays and dicts',
  names: {
    'gensim.models.word2vec': each('Word2Vec Word2VecTrainables Word2VecVocab Vocab Heapitem', made),
    'gensim.models.doc2vec': each('Doc2Vec Doc2VecTrainables Doc2VecVocab Doctag TaggedDocument DocvecsArray', made),
    'gensim.models.fasttext': each('FastText FastTextKeyedVectors FastTextTrainables FastTextVocab', made),
    'gensim.models.keyedvectors': each(
      `KeyedVectors Vocab CompatVocab Word2VecKeyedVectors Doc2VecKeyedVectors FastTextKeyedVectors EuclideanKeyedVectors
      BaseKeyedVectors WordEmbeddingsKeyedVectors`,
      made,
    ),
    'gensim.models.ldamodel': each('LdaModel LdaState', made),
    'gensim.models.ldamulticore': each('LdaMulticore', made),
    'gensim.models.ldaseqmodel': each('LdaPost LdaSeqModel sslm', made),
    'gensim.models.lsimodel': each('LsiModel Projection', made),
    'gensim.models.hdpmodel': each('HdpModel SuffStats', made),
    'gensim.models.atmodel': each('AuthorTopicModel AuthorTopicState', made),
    'gensim.models.nmf': each('Nmf', made),
    'gensim.models.phrases': each('Phrases FrozenPhrases Phraser', made),
    'gensim.models.poincare': each('PoincareModel PoincareKeyedVectors PoincareRelations', made),
    'gensim.models.tfidfmodel': each('TfidfModel', made),
    'gensim.models.logentropy_model': each('LogEntropyModel', made),
    'gensim.models.normmodel': each('NormModel', made),
    'gensim.models.rpmodel': each('RpModel', made),
    'gensim.models.bm25model': each('OkapiBM25Model LuceneBM25Model AtireBM25Model', made),
    'gensim.models.coherencemodel': each('CoherenceModel', made),
    'gensim.corpora.dictionary': each('Dictionary', made),
    'gensim.corpora.hashdictionary': each('HashDictionary', made),
    'gensim.similarities.docsim': each('MatrixSimilarity SparseMatrixSimilarity SoftCosineSimilarity', made),
    'gensim.similarities.termsim': each('SparseTermSimilarityMatrix WordEmbeddingSimilarityIndex', made),
    // What stands in the place of a method that is called on the class only: it raises an error.
    'gensim.utils': each('call_on_class_only', value),
  },
};

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
