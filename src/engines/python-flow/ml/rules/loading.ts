import type { Expression } from '../../syntax/ast';
import { harmless, setArgument, type Edit, type Match, type MlRule } from '../rule';
import type { CallSite } from '../sites';

/** Loading models and data in formats that are programs. */

/** Functions that unpickle what their first argument names or holds. */
const unpicklers = new Set([
  'joblib.load',
  'sklearn.externals.joblib.load',
  'pandas.read_pickle',
  ...['pickle', 'cPickle', '_pickle', 'dill', 'cloudpickle'].flatMap((module) => [`${module}.load`, `${module}.loads`]),
]);

const fromNetwork =
  /^(?:requests|httpx|urllib\.request|urllib3|aiohttp|huggingface_hub|wget|gdown|boto3|google\.cloud\.storage|fsspec|smart_open)\b/;

/** A copy of what the program has. */
const pickled = /^(?:\w?[pP]ickle|dill|cloudpickle)\.dumps\(\)$/;

/** Whether what is loaded comes over the network, is not known, or lies under a name that the program itself gives. */
function originOf(site: CallSite, expression: Expression, steps = 0): 'network' | 'unknown' | 'own' | 'copy' {
  const value = site.valueOf(expression);
  const text = site.constant(value);
  if (typeof text === 'string') return /^[a-z][a-z\d+.-]+:\/\//i.test(text) ? 'network' : 'own';
  const path = site.pathOf(value);
  if (path !== undefined && fromNetwork.test(path)) return 'network';
  if (path !== undefined && pickled.test(path)) return 'copy';
  if (steps > 5) return 'unknown';
  if (value.kind === 'call') {
    // `open(path)`, `Path(path).open()`, `io.BytesIO(data)`, `gzip.open(path)`: as good as what they are given.
    const [first] = value.args;
    if (first?.spread === '') return originOf(site, first.value, steps + 1);
    if (value.callee.kind === 'attribute') return originOf(site, value.callee.object, steps + 1);
  }
  if (value.kind === 'attribute') return originOf(site, value.object, steps + 1);
  if (value.kind === 'binary' && value.operator === '/') {
    const sides = [value.left, value.right].map((side) => originOf(site, side, steps + 1));
    return sides.includes('network') ? 'network' : sides.includes('unknown') ? 'unknown' : 'own';
  }
  return path === '__file__' ? 'own' : 'unknown';
}

const safeLoaders = /^yaml\.(?:\w+\.)?C?(?:Safe|Base)Loader$/;
const knownLoaders = /^yaml\.(?:\w+\.)?C?(?:Full|Unsafe)?Loader$/;

function yamlEdit(site: CallSite): Edit | undefined {
  const { callee } = site.node;
  const loader = site.argument('Loader', 1);
  if (loader?.kind === 'attribute') {
    return { at: loader.end - loader.name.length, end: loader.end, replacement: 'SafeLoader' };
  }
  if (loader !== undefined || callee.kind !== 'attribute') return undefined;
  return { at: callee.end - callee.name.length, end: callee.end, replacement: 'safe_load' };
}

export const loadingRules: readonly MlRule[] = [
  {
    id: 'torch-load-without-weights-only',
    severity: 'high',
    reason: 'A checkpoint from elsewhere runs its author’s code when it is loaded.',
    title: 'Checkpoint unpickled by torch.load',
    cwe: [502],
    owasp: ['ML06:2023', 'LLM03:2025'],
    why: 'A PyTorch checkpoint is a pickle, and a pickle is a program. `weights_only=True` takes tensors alone; before PyTorch 2.6 it is not the default, so say it. Better still, share weights as safetensors.',
    about: [/\btorch\b/],
    names: 'load',
    bad: 'import torch\nstate = torch.load("model.pt")',
    good: 'import torch\nstate = torch.load("model.pt", weights_only=True)',
    call(site): Match | undefined {
      if (site.path !== 'torch.load' && site.path !== 'torch.serialization.load') return undefined;
      const argument = site.argument('weights_only');
      if (argument === undefined ? site.open : site.constant(argument) !== false) return undefined;
      return {
        message:
          argument === undefined
            ? 'torch.load is not told weights_only=True: which it then takes depends on the version of PyTorch.'
            : 'weights_only=False lets torch.load run any code that the file holds.',
        edit: setArgument(site, 'weights_only', 'True'),
      };
    },
  },
  {
    id: 'untrusted-model-unpickled',
    severity: 'high',
    reason: 'Whoever can put a file there runs code where it is loaded.',
    title: 'Unpickled from a place that is not fixed',
    cwe: [502],
    owasp: ['ML06:2023', 'LLM03:2025'],
    why: 'joblib, pickle, dill, cloudpickle and pandas.read_pickle run what the file tells them to. With a path that a caller chooses, or content from the network, that is code from outside. Keep models as skops, ONNX or safetensors and tables as Parquet; or check a digest that came another way before loading.',
    followed: true,
    about: [/joblib|[pP]ickle|dill/],
    names: 'loads?|read_pickle',
    bad: 'import joblib\ndef load(path):\n    return joblib.load(path)',
    good: 'import joblib\nmodel = joblib.load("models/churn.joblib")',
    call(site): Match | typeof harmless | undefined {
      if (!unpicklers.has(site.path)) return undefined;
      const [first] = site.node.args;
      if (first === undefined) return undefined;
      const origin = originOf(site, first.value);
      if (origin === 'copy') return harmless;
      if (origin === 'own') return undefined;
      return {
        message:
          origin === 'network'
            ? 'What is unpickled here comes over the network.'
            : 'What is unpickled here is not known: its place is not a constant of the program.',
      };
    },
  },
  {
    id: 'numpy-load-pickle',
    severity: 'high',
    reason: 'An array file from elsewhere runs its author’s code when it is loaded.',
    title: 'Array file that may hold pickles',
    cwe: [502],
    owasp: ['ML06:2023'],
    why: 'With `allow_pickle=True` an .npy or .npz file can hold objects, and to load those is to run a pickle. Arrays of numbers and of text don’t need it.',
    about: [/allow_pickle|\bload\([^)\n]*True/],
    names: 'load',
    bad: 'import numpy as np\nx = np.load("train.npy", allow_pickle=True)',
    good: 'import numpy as np\nx = np.load("train.npy", allow_pickle=False)',
    call(site): Match | undefined {
      if (site.path !== 'numpy.load' && site.path !== 'numpy.lib.npyio.load') return undefined;
      const argument = site.argument('allow_pickle', 2);
      if (argument === undefined || site.constant(argument) !== true) return undefined;
      return {
        message: 'allow_pickle=True lets the file run code.',
        edit: { at: argument.at, end: argument.end, replacement: 'False' },
      };
    },
  },
  {
    id: 'keras-unsafe-deserialization',
    severity: 'high',
    reason: 'A model from elsewhere runs its author’s code when it is loaded.',
    title: 'Keras model loaded without safe mode',
    cwe: [502],
    owasp: ['ML06:2023'],
    why: 'A Lambda layer carries Python bytecode. Safe mode refuses it; without, to load the model is to run that code. Write the layer as a class of your own and register it.',
    about: [/keras/],
    names: 'safe_mode|enable_unsafe_deserialization',
    bad: 'from tensorflow import keras\nmodel = keras.models.load_model("m.keras", safe_mode=False)',
    good: 'from tensorflow import keras\nmodel = keras.models.load_model("m.keras", safe_mode=True)',
    call(site): Match | undefined {
      if (!/^(?:tensorflow\.|tf_keras\b|keras\b)/.test(site.path)) return undefined;
      if (site.path.endsWith('.enable_unsafe_deserialization')) {
        return { message: 'From here on every Keras model may run code when it is loaded.' };
      }
      const argument = site.argument('safe_mode');
      if (argument === undefined || site.constant(argument) !== false) return undefined;
      return {
        message: 'safe_mode=False lets the model run code when it is loaded.',
        edit: { at: argument.at, end: argument.end, replacement: 'True' },
      };
    },
  },
  {
    id: 'unsafe-yaml-load',
    severity: 'high',
    reason: 'A configuration file can run code.',
    title: 'Unsafe YAML loader',
    cwe: [502],
    owasp: ['A08:2021'],
    why: 'PyYAML’s other loaders make any Python object that the document names, and call what it says. Settings of an experiment need none of that: `yaml.safe_load` reads them.',
    followed: true,
    about: [/\byaml\b/],
    names: '(?:unsafe_|full_)?load(?:_all)?',
    bad: 'import yaml\nsettings = yaml.load(file, Loader=yaml.Loader)',
    good: 'import yaml\nsettings = yaml.safe_load(file)',
    call(site): Match | undefined {
      if (/^yaml\.(?:unsafe|full)_load(?:_all)?$/.test(site.path)) {
        return { message: 'The document can make Python objects of its choice.' };
      }
      if (site.path !== 'yaml.load' && site.path !== 'yaml.load_all') return undefined;
      const loader = site.argument('Loader', 1);
      if (loader === undefined && site.open) return undefined;
      const path = site.pathOf(loader);
      if (loader !== undefined && (path === undefined || safeLoaders.test(path) || !knownLoaders.test(path))) {
        return undefined;
      }
      const edit = site.path === 'yaml.load' || loader !== undefined ? yamlEdit(site) : undefined;
      return { message: 'The document can make Python objects of its choice.', ...(edit && { edit }) };
    },
  },
  {
    id: 'dangerous-deserialization-allowed',
    severity: 'high',
    reason: 'A vector store from elsewhere runs its author’s code when it is loaded.',
    title: 'Vector store unpickled',
    cwe: [502],
    owasp: ['LLM03:2025', 'LLM08:2025'],
    why: 'LangChain keeps the documents of some vector stores as pickles, and asks you to say that you trust the file. Do so only for a file that this program wrote and nobody else can write; or keep the index in a store with a format of data.',
    names: 'allow_dangerous_deserialization',
    bad: 'from langchain_community.vectorstores import FAISS\ndb = FAISS.load_local("index", embeddings, allow_dangerous_deserialization=True)',
    good: 'from langchain_community.vectorstores import FAISS\ndb = FAISS.from_documents(documents, embeddings)',
    call(site): Match | undefined {
      const argument = site.argument('allow_dangerous_deserialization');
      if (argument === undefined || site.constant(argument) !== true) return undefined;
      return { message: 'The index is unpickled, which runs any code that it holds.' };
    },
  },
];
