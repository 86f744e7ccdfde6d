"""
Lists the classes and functions of installed libraries that a pickle may name without harm, for
src/engines/modelfile/allow/tables:

    python scripts/allow-list.py scan > scan.json           # once in each environment: old and new versions, all Pythons
    python scripts/allow-list.py write FOLDER scan.json...  # one table a library, of all scans
    npx prettier --write FOLDER

A class is listed when making an instance without a call (`cls.__new__(cls)`) and giving it a state runs no code but the
interpreter's own and methods that were read for it (REVIEWED): of each class all of its bases are looked at. It works with
Python 2.7 and 3.6 or later. What it leaves out is printed to standard error.
"""
from __future__ import print_function

import importlib
import inspect
import json
import os
import pkgutil
import sys
import types
import warnings

# Library -> packages that are looked through.
LIBRARIES = {
    'sklearn': ['sklearn'],
    'scipy': ['scipy.sparse', 'scipy.stats', 'scipy.interpolate', 'scipy.spatial', 'scipy.optimize', 'scipy.signal'],
    'numpy': ['numpy.polynomial', 'numpy.random'],
    'statsmodels': ['statsmodels', 'patsy'],
    'boosters': ['xgboost', 'lightgbm', 'catboost'],
    'contrib': ['imblearn', 'category_encoders', 'lifelines', 'hdbscan', 'umap', 'sklearn_extra', 'autograd_gamma'],
    'estimators': ['feature_engine', 'pyod.models', 'mapie', 'optuna.samplers', 'optuna.pruners', 'optuna.search_space', 'optuna.trial',
                   'optuna.study', 'optuna.distributions', 'optuna.storages._in_memory', 'snowballstemmer', 'nltk.stem'],
    'torch': ['torch.nn', 'torch.optim', 'torch.distributions', 'torchvision.models', 'torchvision.ops', 'torchvision.transforms'],
}

# Parts of module names: tests, what reads and writes files or fetches, what builds code.
SKIPPED = set('''tests testing _testing test externals datasets conftest distutils f2py setup __main__ _build_utils experimental
examples sandbox iolib graphics plots plotting tracker _mocking cli io dask spark libpath collect_env jit onnx _dynamo fx quantized qat quantization intrinsic quantizable build
tempita estimator_checks'''.split())

# Extension modules whose types hold numbers only, and are made by their own `__reduce__`.
NATIVE = '''sklearn._loss sklearn.metrics._dist_metrics sklearn.neighbors._dist_metrics sklearn.neighbors._kd_tree sklearn.neighbors._ball_tree
sklearn.neighbors._quad_tree sklearn.neighbors.kd_tree sklearn.neighbors.ball_tree sklearn.neighbors.dist_metrics
sklearn.neighbors.quad_tree sklearn.tree._tree sklearn.tree._splitter sklearn.tree._criterion sklearn.linear_model._sgd_fast
sklearn.linear_model.sgd_fast sklearn.ensemble._hist_gradient_boosting sklearn.utils._fast_dict sklearn.utils.fast_dict
sklearn.manifold._barnes_hut_tsne scipy.spatial scipy.interpolate numpy.random statsmodels.tsa'''.split()

# Bases outside of the library that run nothing of their own.
BASES = set('''builtins.object builtins.dict builtins.list builtins.tuple builtins.set builtins.int builtins.float builtins.str
builtins.Exception builtins.Warning builtins.ValueError builtins.TypeError builtins.RuntimeError builtins.AttributeError
builtins.UserWarning builtins.RuntimeWarning builtins.FutureWarning builtins.DeprecationWarning builtins.BaseException
builtins.KeyError builtins.IndexError builtins.LookupError builtins.ArithmeticError builtins.NotImplementedError
abc.ABC abc.NewBase typing.Generic typing.Protocol collections.OrderedDict collections.abc.Mapping collections.abc.MutableMapping
collections.abc.Sequence collections.abc.Sized collections.abc.Iterable collections.abc.Container collections.abc.Collection
collections.abc.Callable collections.abc.Hashable collections.abc.Reversible collections.abc.Set collections.abc.MutableSequence
enum.Enum enum.IntEnum enum.Flag enum.ReprEnum numbers.Number'''.split())

# Methods that run while a pickle is loaded, and were read: they copy their state, compare versions, warn, or hand a native
# model to its library. Of those that go further the state is looked at: see `build` in tables.ts.
REVIEWED = set('''
optuna.study.study.Study.__setstate__ optuna.storages._in_memory.InMemoryStorage.__setstate__ optuna.trial._frozen.FrozenTrial.__hash__
optuna.trial._frozen.FrozenTrial.__eq__ optuna.distributions.BaseDistribution.__hash__ optuna.distributions.BaseDistribution.__eq__
optuna.distributions.CategoricalDistribution.__hash__ optuna.distributions.CategoricalDistribution.__eq__
sklearn.base.BaseEstimator.__setstate__ sklearn.gaussian_process.kernels.Kernel.__eq__
sklearn.gaussian_process.kernels.KernelOperator.__eq__ sklearn.gaussian_process.kernels.CompoundKernel.__eq__
sklearn.gaussian_process.kernels.Exponentiation.__eq__ sklearn.gaussian_process.kernels.Hyperparameter.__eq__
sklearn.gaussian_process.kernels.Hyperparameter.__new__ sklearn.utils._bunch.Bunch.__setstate__ sklearn.utils.Bunch.__setstate__
sklearn.utils._bunch.Bunch.__setattr__ sklearn.utils.Bunch.__setattr__ sklearn.utils._bunch.Bunch.__getattr__
sklearn.utils.Bunch.__getattr__ sklearn.frozen._frozen.FrozenEstimator.__getattr__ sklearn._loss.link.Interval.__eq__
sklearn.utils._metadata_requests.MetadataRequest.__getattr__
sklearn.isotonic.IsotonicRegression.__setstate__ sklearn.ensemble._hist_gradient_boosting.predictor.TreePredictor.__setstate__
scipy.stats._distn_infrastructure.rv_generic.__setstate__ scipy.stats._distn_infrastructure.rv_discrete.__new__
scipy.sparse.linalg._interface.LinearOperator.__new__ scipy.sparse.linalg.interface.LinearOperator.__new__
scipy.sparse._base._spbase.__eq__ scipy.sparse._base.spmatrix.__eq__ scipy.sparse.base.spmatrix.__eq__
scipy.sparse._data._data_matrix.__eq__ scipy.sparse.compressed._cs_matrix.__eq__ scipy.sparse._compressed._cs_matrix.__eq__
scipy.sparse.base.spmatrix.__getattr__ scipy.sparse._base.spmatrix.__getattr__
scipy._lib._util._RichResult.__getattr__ scipy.optimize.optimize.OptimizeResult.__getattr__
scipy.optimize._optimize.OptimizeResult.__getattr__
scipy.interpolate._interpolate.PPoly.__setstate__ scipy.sparse.linalg._interface.LinearOperator.__setstate__
numpy.polynomial._polybase.ABCPolyBase.__setstate__
statsmodels.base.wrapper.ResultsWrapper.__setstate__ statsmodels.base.data.ModelData.__setstate__
statsmodels.discrete.discrete_model.NegativeBinomial.__setstate__ statsmodels.tsa.deterministic.DeterministicTerm.__hash__
catboost.core._CatBoostBase.__setstate__ xgboost.core.Booster.__setstate__ xgboost.core.Booster.__del__
numpy.polynomial._polybase.ABCPolyBase.__eq__ statsmodels.tsa.deterministic.DeterministicTerm.__eq__
statsmodels.base.wrapper.ResultsWrapper.__getattribute__ catboost.core._CatBoostBase.__eq__
lifelines.fitters.coxph_fitter.CoxPHFitter.__getattr__ lifelines.fitters.BaseFitter.__getattr__
lightgbm.basic.Booster.__setstate__ lightgbm.basic.Booster.__del__
'''.split())

# Of these the state is judged, too: which classes the lists of learning.ts name. A class that inherits one stands there, or the scan fails.
JUDGED = {
    'scipy.stats._distn_infrastructure.rv_generic.__setstate__': ('scipy.stats.', 'statsmodels.distributions.discrete.',
                                                                    'statsmodels.distributions.edgeworth.ExpandedNormal'),
    'statsmodels.base.data.ModelData.__setstate__': tuple('statsmodels.base.data.' + name for name in (
        'ModelData', 'PandasData', 'PatsyData', 'FormulaicData')),
    'sklearn.isotonic.IsotonicRegression.__setstate__': ('sklearn.isotonic.IsotonicRegression',),
    'statsmodels.discrete.discrete_model.NegativeBinomial.__setstate__': ('statsmodels.discrete.discrete_model.NegativeBinomial',),
}

# Of layers and optimizers every one was read: they fill in attributes that older versions lack.
REVIEWED_PACKAGES = {'torch.nn.modules.': ('__setstate__', '__setattr__', '__getattr__'), 'torch.optim.': ('__setstate__',)}
GENERATED = ('_dataclass_setstate', '_dataclass_getstate', 'wrapped')
SPECIAL = '__new__ __setstate__ __setattr__ __del__ __hash__ __eq__ __getattr__ __getattribute__'.split()
# Classes with these items in a dict or list of their own are filled by the stream itself.
FILLING = '__setitem__ append extend add update'.split()

# Functions that models keep as values, and that touch nothing but numbers.
FUNCTION_MODULES = {
    'sklearn': ['sklearn.metrics', 'sklearn.feature_selection', 'sklearn.preprocessing', 'sklearn.linear_model', 'sklearn.decomposition',
                'sklearn.cluster', 'sklearn.covariance', 'sklearn.manifold', 'sklearn.neighbors', 'sklearn.utils.extmath',
                'sklearn.utils.validation'],
    'torch': ['torch.nn.functional', 'torch.nn.init'],
    'numpy': [], 'scipy': [], 'statsmodels': [], 'boosters': [], 'contrib': [], 'estimators': [],
}
UFUNC_MODULES = {'numpy': ['numpy'], 'scipy': ['scipy.special']}
NUMPY_FUNCTIONS = '''mean median std var sum prod min max amin amax argmax argmin argsort sort cumsum cumprod clip round round_
around nanmean nanmedian nanstd nanvar nansum nanmin nanmax percentile quantile ptp linspace array asarray ravel reshape transpose
squeeze concatenate stack hstack vstack where unique diff average nan_to_num vander outer dot angle real imag sinc gradient
count_nonzero nonzero all any cov corrcoef histogram interp unwrap i0 trapz'''.split()


def full(cls):
    module = {'__builtin__': 'builtins', '_abcoll': 'collections.abc', '_collections_abc': 'collections.abc'}.get(cls.__module__, cls.__module__)
    return module + '.' + getattr(cls, '__qualname__', cls.__name__)


def modules(package):
    try:
        top = importlib.import_module(package)
    except ImportError:
        return
    yield top
    for found in pkgutil.walk_packages(getattr(top, '__path__', []), package + '.', onerror=lambda name: None):
        name = found[1]
        parts = name.split('.')
        if any(part in SKIPPED or part.startswith('test') for part in parts):
            continue
        try:
            yield importlib.import_module(name)
        except (Exception, SystemExit):
            pass


def same_library(module, library):
    roots = set(package.split('.')[0] for package in LIBRARIES[library])
    return module.split('.')[0] in roots | {'sklearn', 'numpy', 'scipy'}


def objection(cls, library):
    """What is against listing a class, or None."""
    for base in cls.__mro__:
        name = full(base)
        if name not in BASES and not same_library(base.__module__, library):
            return 'base ' + name
        if any(part in SKIPPED for part in base.__module__.split('.')):
            return 'base ' + name
        if name in BASES:
            continue
        native = not base.__flags__ & (1 << 9)
        if native and not any((base.__module__ + '.').startswith(prefix + '.') for prefix in NATIVE):
            return 'native ' + name
        for special in SPECIAL:
            method = vars(base).get(special)
            if method is None or native or '%s.%s' % (name, special) in REVIEWED:
                continue
            if any(name.startswith(package) and special in read for package, read in REVIEWED_PACKAGES.items()):
                continue
            if special == '__new__' and hasattr(base, '_fields') and tuple in base.__mro__:
                continue
            if special in ('__hash__', '__eq__') and getattr(base, '__dataclass_fields__', None) is not None:
                continue
            # What libraries generate for named tuples, data classes and deprecated classes.
            if getattr(method, '__name__', getattr(getattr(method, '__func__', None), '__name__', '')) in GENERATED:
                continue
            if special in ('__new__', '__setattr__') and name.startswith('scipy.stats.') and tuple in base.__mro__:
                continue
            if isinstance(method, (types.FunctionType, staticmethod, classmethod, property)):
                return 'method %s.%s' % (name, special)
    return None


def unjudged(cls):
    """The method that sets the state of a class, where that state has to be judged and no list says so; or None."""
    for base in cls.__mro__:
        if '__setstate__' in vars(base):
            method = full(base) + '.__setstate__'
            named = JUDGED.get(method)
            if named is None or any(full(cls) == name or name.endswith('.') and full(cls).startswith(name) for name in named):
                return None
            return method
    return None


def scan():
    warnings.simplefilter('ignore')
    result = {'versions': {}, 'libraries': {}}
    for library in sorted(LIBRARIES):
        classes, native, containers, functions, enums = {}, {}, {}, {}, {}
        for package in LIBRARIES[library]:
            root = sys.modules.get(package.split('.')[0])
            for module in modules(package):
                root = sys.modules[package.split('.')[0]]
                for name, cls in sorted(vars(module).items()):
                    if not inspect.isclass(cls) or cls.__module__ != module.__name__ or getattr(cls, '__qualname__', name) != name:
                        continue
                    if cls.__module__.split('.')[0] != package.split('.')[0] or not isinstance(cls, type):
                        continue
                    if any(full(base) == 'enum.Enum' for base in cls.__mro__):
                        enums.setdefault(cls.__module__, []).append(name)
                        continue
                    reason = objection(cls, library)
                    if reason is not None:
                        print('-', full(cls), reason, file=sys.stderr)
                        continue
                    if unjudged(cls) is not None:
                        sys.exit('%s inherits %s: learning.ts has to judge its state' % (full(cls), unjudged(cls)))
                    filled = issubclass(cls, (dict, list, set)) and not any(
                        m in vars(base) for base in cls.__mro__ if full(base) not in BASES for m in FILLING)
                    kind = containers if filled else classes if cls.__flags__ & (1 << 9) else native
                    kind.setdefault(cls.__module__, []).append(name)
            if root is not None:
                result['versions'][package.split('.')[0]] = getattr(root, '__version__', '')
        for name in FUNCTION_MODULES[library]:
            for module in modules(name):
                for function, found in vars(module).items():
                    if isinstance(found, types.FunctionType) and found.__module__ == module.__name__ and not function.startswith('_') \
                            and found.__name__ == function:
                        functions.setdefault(module.__name__, []).append(function)
        for name in UFUNC_MODULES.get(library, []):
            try:
                module, numpy = importlib.import_module(name), importlib.import_module('numpy')
            except ImportError:
                continue
            for function, found in vars(module).items():
                if isinstance(found, numpy.ufunc):
                    for home in ([name, 'numpy.core._multiarray_umath', 'numpy._core._multiarray_umath', 'numpy.core.umath',
                                  'numpy._core.umath', 'numpy.core.multiarray'] if name == 'numpy' else
                                 [name, 'scipy.special._ufuncs', 'scipy.special._ufuncs_cxx', 'scipy.special._special_ufuncs']):
                        functions.setdefault(home, []).append(found.__name__)
            if name == 'numpy':
                for function in NUMPY_FUNCTIONS:
                    found = getattr(module, function, None)
                    if found is not None:
                        functions.setdefault('numpy', []).append(function)
                        functions.setdefault(found.__module__ or 'numpy', []).append(found.__name__)
        result['libraries'][library] = {
            'classes': classes, 'native': native, 'containers': containers, 'functions': functions, 'enums': enums}
    json.dump(result, sys.stdout)


HEAD = '''import type {{ Table }} from '../allowance';

/** Written by scripts/allow-list.py from {versions}. */
export const {name}: Table = {{
{body}}};
'''


def write(folder, files):
    scans = [json.load(open(name)) for name in files]
    for library in sorted(LIBRARIES):
        merged, versions = {}, {}
        for one in scans:
            for package in LIBRARIES[library]:
                root = package.split('.')[0]
                if one['versions'].get(root):
                    versions.setdefault(root, set()).add(one['versions'][root])
            for kind, names in one['libraries'].get(library, {}).items():
                for module, found in names.items():
                    merged.setdefault(kind, {}).setdefault(module, set()).update(found)
        body = ''
        for kind in ('classes', 'native', 'containers', 'enums', 'functions'):
            body += '  %s: {\n' % kind
            for module, found in sorted(merged.get(kind, {}).items()):
                # A name that an older version had as another kind is listed once.
                body += "    '%s': '%s',\n" % (module, ' '.join(sorted(found)))
            body += '  },\n'
        shown = ', '.join('%s %s' % (name, ' '.join(sorted(found))) for name, found in sorted(versions.items()))
        with open(os.path.join(folder, library + '.ts'), 'w') as out:
            out.write(HEAD.format(versions=shown, name=library, body=body))


if __name__ == '__main__':
    if sys.argv[1:2] == ['scan']:
        scan()
    else:
        write(sys.argv[2], sys.argv[3:])
