/** Classes of Keras 2 and 3 that hold data and numbers only, from the public modules of keras 2.4 to 3.15. Lambda and what loads other files are not among them. */
const layers = `Activation ActivityRegularization AdaptiveAveragePooling1D AdaptiveAveragePooling2D AdaptiveAveragePooling3D
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

const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const kerasClasses = setOf(`${layers} ${others}`);
export const kerasValues = setOf(values);
export const kerasFunctions = setOf(functions);

const packages = /^(?:keras|tf_keras|tensorflow\.keras|tensorflow\.python\.keras)(?:\.[A-Za-z_]\w*)*$/;
/** Parts of Keras whose names do more than compute. */
const doing =
  /\.(?:utils|config|saving|saved_model|callbacks|datasets|preprocessing\.(?:image|text|sequence)|applications|backend(?!\.(?:jax|tensorflow|torch)\.optimizers)|export|wrappers|trainers|tools|distribution|visualization)(?:\.|$)/;
const operations = /^keras\.src\.ops\.(?:numpy|nn|math|image|linalg)$/;
const coreOperations = setOf(
  `Cast ConvertToTensor SaturateCast Scatter ScatterUpdate Shape Slice SliceUpdate StopGradient Unstack`,
);

/** Whether a class of Keras, by its module where one is given, is known to do nothing but compute. */
export function isKerasClass(module: string | undefined, name: string): boolean {
  if (module === undefined) return kerasClasses.has(name) || kerasValues.has(name);
  if (module === 'builtins') return kerasValues.has(name);
  if (operations.test(module)) return /^[A-Z]\w*$/.test(name);
  if (module === 'keras.src.ops.core') return coreOperations.has(name);
  return packages.test(module) && !doing.test(module) && (kerasClasses.has(name) || kerasValues.has(name));
}

/** Whether a function of Keras is known to do nothing but compute. */
export function isKerasFunction(module: string | undefined, name: string): boolean {
  if (!kerasFunctions.has(name)) return false;
  return module === undefined || module === 'builtins' || (packages.test(module) && !doing.test(module));
}
