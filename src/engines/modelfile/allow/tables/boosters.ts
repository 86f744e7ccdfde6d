import type { Table } from '../allowance';

/** Written by scripts/allow-list.py from catboost 1.2.10, lightgbm 3.3.5 4.6.0 4.7.0, xgboost 1.5.2 1.6.2 3.2.0. */
export const boosters: Table = {
  classes: {
    'catboost.core':
      'CatBoost CatBoostClassifier CatBoostRanker CatBoostRegressor _CatBoostBase _CustomLoggersStack _StreamLikeWrapper _TrainCallbacksWrapper polars',
    'catboost.eval._fold_model': 'FoldModel',
    'catboost.eval._fold_models_handler': 'FoldModelsHandler',
    'catboost.eval._fold_storage': 'FoldStorage _FoldFile',
    'catboost.eval._readers': '_BaseReader _SimpleDataReader _SimpleStreamingFileReader',
    'catboost.eval._splitter': '_Splitter',
    'catboost.eval.catboost_evaluation': 'CatboostEvaluation',
    'catboost.eval.evaluation_result': 'EvaluationResults ScoreConfig',
    'catboost.eval.factor_utils': 'FactorUtils',
    'catboost.hnsw.hnsw': 'Hnsw HnswEstimator OnlineHnsw Pool',
    'catboost.metrics':
      'AUC AUCMulticlass Accuracy AverageGain BalancedAccuracy BalancedErrorRate BrierScore BuiltinMetric Combination Cox CrossEntropy CtrFactor DCG ERR Expectile F F1 FairLoss FilteredDCG Focal GroupQuantile HammingLoss HingeLoss Huber Kappa LogCosh LogLikelihoodOfPrediction LogLinQuantile Logloss Lq MAE MAP MAPE MCC MRR MSLE MedianAbsoluteError MultiClass MultiClassOneVsAll MultiCrossEntropy MultiLogloss MultiQuantile MultiRMSE MultiRMSEWithMissingValues NDCG NormalizedGini NormalizedGiniMulticlass NumErrors PFound PRAUC PRAUCMulticlass PairAccuracy PairLogit PairLogitPairwise Poisson Precision PrecisionAt Quantile QueryAUC QueryAUCMulticlass QueryAverage QueryCrossEntropy QueryRMSE QuerySoftMax R2 RMSE RMSEWithUncertainty RMSPE Recall RecallAt SMAPE SurvivalAft TotalF1 Tweedie UserPerObjMetric UserQuerywiseMetric WKappa ZeroOneLoss',
    'catboost.plot_helpers': 'OfflineMetricVisualizer',
    'catboost.utils': 'polars',
    'lightgbm.basic':
      'Booster EvalResult LGBMDeprecationWarning LightGBMError Sequence _ArrowCArray _ConfigAliases _DummyLogger _TempFile',
    'lightgbm.callback':
      'CallbackEnv EarlyStopException _EarlyStoppingCallback _LogEvaluationCallback _RecordEvaluationCallback _ResetParameterCallback',
    'lightgbm.compat':
      'Client Future arrow_cffi dask_Array dask_DataFrame dask_Series dt_DataTable pa_Array pa_ChunkedArray pa_Table pa_compute',
    'lightgbm.sklearn':
      'LGBMClassifier LGBMModel LGBMRanker LGBMRegressor _EvalFunctionWrapper _ObjectiveFunctionWrapper',
    'xgboost._data_utils': 'DfCatAccessor TransformedDf _ArrayLikeArg _CudaArrayLikeArg',
    'xgboost.callback':
      'CallbackContainer EarlyStopping EvaluationMonitor LearningRateScheduler LegacyCallbacks TrainingCallback TrainingCheckPoint',
    'xgboost.collective': 'CommunicatorContext Config',
    'xgboost.compat': 'XGBoostLabelEncoder',
    'xgboost.core': 'Booster EarlyStopException XGBoostError _RefMixIn',
    'xgboost.data': 'ArrowTransformed CudfTransformed PandasTransformed',
    'xgboost.objective': 'Objective TreeObjective',
    'xgboost.rabit': 'Op',
    'xgboost.sklearn':
      'XGBClassifier XGBModel XGBRFClassifier XGBRFRegressor XGBRanker XGBRankerMixIn XGBRegressor _SklObjWProto',
    'xgboost.training': '_PackedBooster',
  },
  native: {},
  containers: {
    'xgboost._data_utils': 'ArrayInf CudaArrayInf CudaStringArray StringArray',
  },
  enums: {
    'catboost.core': 'EFeaturesSelectionAlgorithm EFeaturesSelectionGrouping EFstrType EShapCalcType',
    'catboost.eval.catboost_evaluation': 'EvalType',
    'catboost.eval.evaluation_result': 'ScoreType',
    'catboost.eval.factor_utils': 'LabelMode',
    'catboost.hnsw.hnsw': 'EDistance EVectorComponentType',
    'lightgbm.basic': '_MissingType',
    'xgboost.collective': 'Op',
    'xgboost.core': 'DataSplitMode',
    'xgboost.rabit': 'Op',
  },
  functions: {},
};
