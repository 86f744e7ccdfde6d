import { container, each, inAll, made, plain, value, type Check, type Family } from './allowance';
import { callArguments, either, is, named, noGlobal, resultOf, setOf, shaped, stateWithout } from './checks';
import { trainingEnums } from './enums';
import { torch as table } from './tables/torch';

const storages = `DoubleStorage FloatStorage HalfStorage BFloat16Storage LongStorage IntStorage ShortStorage CharStorage ByteStorage
BoolStorage ComplexDoubleStorage ComplexFloatStorage QInt8Storage QUInt8Storage QInt32Storage QUInt4x2Storage QUInt2x4Storage
UntypedStorage TypedStorage`;

const types = `float16 float32 float64 bfloat16 half float double int8 int16 int32 int64 short int long uint8 uint16 uint32 uint64 bool
complex32 complex64 complex128 cfloat cdouble chalf quint8 qint8 qint32 quint4x2 quint2x4 float8_e4m3fn float8_e5m2 float8_e4m3fnuz
float8_e5m2fnuz float8_e8m0fnu bits8 bits16 strided sparse_coo sparse_csr sparse_csc sparse_bsr sparse_bsc jagged contiguous_format
channels_last channels_last_3d preserve_format per_tensor_affine per_channel_affine per_tensor_symmetric per_channel_symmetric
per_channel_affine_float_qparams`;

const tensors = `FloatTensor DoubleTensor HalfTensor BFloat16Tensor LongTensor IntTensor ShortTensor CharTensor ByteTensor BoolTensor`;

const functions = `relu relu_ tanh sigmoid softmax log_softmax selu celu elu prelu rrelu threshold abs exp log sqrt sin cos add mul matmul
sum mean max min argmax argmin flatten cat stack clamp nan_to_num isnan`;

/** Functions that put a tensor together, all of whose arguments are data. */
const rebuilds = `_rebuild_tensor _rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_parameter _rebuild_parameter_with_state
_rebuild_sparse_tensor _rebuild_sparse_csr_tensor _rebuild_nested_tensor _rebuild_qtensor _rebuild_meta_tensor_no_storage
_rebuild_device_tensor_from_numpy _rebuild_device_tensor_from_cpu_tensor _rebuild_xla_tensor _rebuild_hpu_tensor`;

const tensorTypes = named(
  setOf(
    `torch.Tensor torch._tensor.Tensor torch.nn.parameter.Parameter torch.nn.Parameter torch.nn.parameter.UninitializedParameter
torch.nn.parameter.UninitializedBuffer torch.nn.parameter.Buffer`,
  ),
);
const rebuildNames = setOf(
  rebuilds
    .split(/\s+/)
    .map((name) => `torch._utils.${name}`)
    .join(' '),
);

/** Some are given the type of the numbers by its name: `torch.float8_e4m3fn`. */
const dataOrType = either(noGlobal, named(new Set(types.split(/\s+/).map((name) => `torch.${name}`))));

/** `_rebuild_from_type_v2(func, type, args, state)` calls `func(*args)`. */
const fromType: Check = (args) => {
  const [called, type, given] = callArguments(args);
  if (!named(rebuildNames)(called, args)) return 'it is given something else than a function that makes a tensor';
  if (type?.kind !== 'global' || !args.allows(type.id, 'value')) return 'it is given something else than a known type';
  return given?.kind === 'tuple' ? undefined : 'the arguments of what it calls are not in the file as such';
};

const listed = (names: Readonly<Record<string, string>>, allowance: Family['names'][string][string]): Family['names'] =>
  Object.fromEntries(Object.entries(names).map(([module, found]) => [module, each(found, allowance)]));

/** Optimizers call methods of their own when they take their state. */
const optimizer = { ...made, build: stateWithout('_patch_step_function', '_hook_for_profile') };
const newer = {
  'torch.optim._adafactor': 'Adafactor',
  'torch.optim._muon': 'Muon',
  'torch.optim.lr_scheduler': 'LRScheduler PolynomialLR',
};
const optimizers = {
  ...listed(newer, made),
  ...Object.fromEntries(
    Object.entries({ ...table.classes, ...newer })
      .filter(([module]) => module.startsWith('torch.optim.') && !module.endsWith('lr_scheduler'))
      .map(([module, names]) => [module, each(names, optimizer)]),
  ),
};

export const torch: Family = {
  reason: 'tensors and layers of PyTorch: put together of storages that lie beside the pickle',
  names: {
    torch: {
      ...each(storages, value),
      ...each(types, value),
      ...each(tensors, plain),
      ...each(functions, value),
      ...each('Size device', plain),
      Tensor: made,
      Generator: value,
      dtype: value,
    },
    'torch.cuda': each(storages, value),
    'torch.storage': {
      ...each(storages, value),
      _load_from_bytes: { call: shaped(either(is('data', 'text'), resultOf(setOf('_codecs.encode')))), loads: true },
    },
    'torch._utils': {
      ...each(rebuilds, { value: true, call: shaped(...Array.from({ length: 12 }, () => dataOrType)) }),
      _rebuild_wrapper_subclass: {
        call: shaped((cls, args) => cls?.kind === 'global' && args.allows(cls.id, 'value')),
      },
    },
    'torch._tensor': {
      Tensor: made,
      _rebuild_from_type: { call: fromType },
      _rebuild_from_type_v2: { call: fromType },
    },
    'torch.tensor': { Tensor: made, _rebuild_from_type: { call: fromType } },
    'torch.nn.parameter': each('Parameter UninitializedParameter UninitializedBuffer Buffer', made),
    'torch.nn.backends.thnn': { _get_thnn_function_backend: { call: shaped() } },
    'torch.serialization': { _get_layout: { call: shaped(is('text')) } },
    'torch.distributed.tensor._dtensor_spec': each('DTensorSpec TensorMeta', made),
    'torch._C._nn': each('gelu silu relu6 leaky_relu elu hardswish hardtanh mish softplus', value),
    'torch._C': each('device Size', plain),
    'torch.jit._pickle': each(
      'build_intlist build_doublelist build_boollist build_tensorlist build_tensor_from_id restore_type_tag',
      { call: shaped(either(noGlobal, tensorTypes)) },
    ),
    // Newer than the table.
    'torch.nn.modules.normalization': each('RMSNorm', made),
    'torch.nn.modules.dropout': each('Dropout1d', made),
    'torch.nn.modules.padding': each(
      'CircularPad1d CircularPad2d CircularPad3d ReflectionPad3d ZeroPad1d ZeroPad3d _CircularPadNd',
      made,
    ),
    'torch.nn.utils.parametrize': each('ParametrizationList', made),
    'torch.nn.utils.parametrizations': each('_Orthogonal _WeightNorm _SpectralNorm', made),
    ...optimizers,
    'torch.utils.hooks': { RemovableHandle: made },
    'torch.utils.data.dataset': each('TensorDataset Subset ConcatDataset Dataset', made),
    'torch.utils.data._utils.collate': { default_collate: value },
  },
};

export const training: Family = {
  reason: 'settings and results of training',
  names: {
    ...listed(trainingEnums, plain),
    ...Object.fromEntries(
      Object.entries({
        'transformers.training_args': 'TrainingArguments',
        'transformers.training_args_seq2seq': 'Seq2SeqTrainingArguments',
        'transformers.generation.configuration_utils': 'GenerationConfig',
        'transformers.configuration_utils': 'PretrainedConfig',
        'transformers.trainer_pt_utils': 'AcceleratorConfig LabelSmoother',
        'transformers.integrations.deepspeed': 'HfDeepSpeedConfig HfTrainerDeepSpeedConfig',
        'transformers.deepspeed': 'HfDeepSpeedConfig HfTrainerDeepSpeedConfig',
        'accelerate.state': 'PartialState AcceleratorState GradientState',
        'accelerate.utils.dataclasses': 'DeepSpeedPlugin FullyShardedDataParallelPlugin GradientAccumulationPlugin',
        'peft.tuners.lora.config': 'LoraConfig',
        'peft.tuners.lora': 'LoraConfig',
        argparse: 'Namespace',
        'pytorch_lightning.callbacks.model_checkpoint': 'ModelCheckpoint',
        'omegaconf.dictconfig': 'DictConfig',
        'omegaconf.listconfig': 'ListConfig',
        'omegaconf.base': 'ContainerMetadata Metadata',
        'omegaconf.nodes': 'AnyNode IntegerNode FloatNode BooleanNode StringNode EnumNode',
        typing: 'Any',
      }).map(([module, names]) => [module, each(names, made)]),
    ),
    ...inAll('pytorch_lightning.utilities.parsing lightning_fabric.utilities.data lightning.fabric.utilities.data', {
      AttributeDict: container,
    }),
  },
};
