"""
Writes ordinary model files of the installed libraries, and a list of them:

    python benign.py FOLDER [--secrets FILE]

Everything is seeded. What a library that isn't installed would write is left out; `manifest.json` says what was written and with
what. With `--secrets` (a JSON list of made-up tokens) further files hold one token each, in different places.
"""
import argparse
import collections
import datetime
import decimal
import gzip
import importlib
import json
import os
import pickle
import random
import sys
import uuid
import warnings

from hidden import hidden_files

warnings.simplefilter('ignore')

SAMPLES = []


def sample(name, *needs):
    def register(make):
        SAMPLES.append((name, needs, make))
        return make
    return register


def seeded():
    import numpy as np
    random.seed(7)
    np.random.seed(7)
    return np.random.RandomState(7)


def table(rows=60, columns=5):
    rng = seeded()
    x = rng.normal(size=(rows, columns))
    y = (x[:, 0] + 0.3 * rng.normal(size=rows) > 0).astype(int)
    return x, y


def dump(value, path, protocol=None):
    with open(path, 'wb') as out:
        pickle.dump(value, out, pickle.HIGHEST_PROTOCOL if protocol is None else protocol)


class Writer:
    """Gives each file a name in the folder and keeps the list."""

    def __init__(self, folder):
        self.folder = folder
        self.written = []

    def path(self, name):
        self.written.append(name)
        return os.path.join(self.folder, name)


# --- plain Python

def plain_values():
    point = collections.OrderedDict([('a', 1), ('b', [1.5, 2.5, None, True])])
    counts = collections.defaultdict(int, {'x': 3})
    return {
        'ordered': point, 'default': counts, 'lists': collections.defaultdict(list, {'k': [1]}),
        'counter': collections.Counter('hello'), 'deque': collections.deque([1, 2], maxlen=4), 'set': {1, 2, 3},
        'frozen': frozenset('ab'), 'bytes': b'\x00\xff', 'array': bytearray(b'abc'), 'complex': 1 + 2j, 'range': range(3),
        'when': datetime.datetime(2024, 2, 29, 12, 0, tzinfo=datetime.timezone.utc), 'day': datetime.date(2020, 1, 1),
        'long': datetime.timedelta(days=2), 'price': decimal.Decimal('1.10'), 'id': uuid.UUID(int=7), 'big': 10 ** 40,
        'slice': slice(1, 2), 'error': ValueError('none'), 'text': 'naïve ☃ ' * 30, 'ellipsis': Ellipsis,
    }


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    @sample('plain-p%d' % protocol)
    def plain(writer, protocol=protocol):
        dump(plain_values(), writer.path('plain-p%d.pkl' % protocol), protocol)


@sample('paths-and-partials')
def partials(writer):
    import functools
    import operator
    import pathlib
    import re
    dump({'path': pathlib.PurePosixPath('a/b'), 'first': operator.itemgetter(0), 'int2': functools.partial(int, base=2),
          'pattern': re.compile(r'\d+', re.I)}, writer.path('paths-and-partials.pkl'), 4)


@sample('several-pickles')
def several(writer):
    with open(writer.path('several.pkl'), 'wb') as out:
        for number in range(3):
            pickle.dump({'part': number}, out, 2)


@sample('shared-and-recursive')
def recursive(writer):
    a = []
    a.append(a)
    shared = {'w': [0.5] * 10}
    dump([a, shared, shared, {'again': shared}], writer.path('recursive.pkl'), 4)


@sample('gzip-pickle')
def gzipped(writer):
    with gzip.open(writer.path('vocabulary.pkl.gz'), 'wb') as out:
        pickle.dump({'word%d' % i: i for i in range(500)}, out, 4)


# --- numpy

def arrays():
    import numpy as np
    rng = seeded()
    structured = np.zeros(4, dtype=[('id', '<i4'), ('name', 'U8'), ('weight', '<f8', (2,))])
    return {
        'f8': rng.normal(size=(3, 4)), 'f4': rng.normal(size=5).astype('f4'), 'i8': np.arange(6), 'u1': np.arange(9, dtype='u1'),
        'bool': np.array([True, False]), 'complex': np.ones(2, dtype=complex), 'text': np.array(['red', 'green']),
        'bytes': np.array([b'a', b'bcd']), 'object': np.array(['a', 1, None], dtype=object), 'dates': np.array(['2020-01-01'], dtype='M8[D]'),
        'structured': structured, 'fortran': np.asfortranarray(rng.normal(size=(3, 2))), 'big': np.arange(4, dtype='>i4'),
        'scalar': np.array(3.5), 'empty': np.zeros((0, 3)), 'half': np.ones(3, dtype='f2'), 'spans': np.array([1], dtype='m8[s]'),
    }


for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
    @sample('arrays-p%d' % protocol, 'numpy')
    def numpy_arrays(writer, protocol=protocol):
        dump(arrays(), writer.path('arrays-p%d.pkl' % protocol), protocol)


@sample('numpy-values', 'numpy')
def numpy_values(writer):
    import numpy as np
    rng = seeded()
    masked = np.ma.array([1.0, 2.0, 3.0], mask=[0, 1, 0])
    values = {'scalars': [np.float64(1.5), np.int32(2), np.bool_(True), np.str_('x'), np.datetime64('2020-01-01')], 'masked': masked,
              'type': np.float32, 'dtype': np.dtype('f4'), 'matrix': np.matrix([[1, 2]]), 'log': np.log1p, 'poly': np.poly1d([1, 2]),
              'state': np.random.RandomState(3), 'record': np.rec.array([(1, 2.0)], dtype=[('a', int), ('b', float)]),
              'constant': np.ma.masked}
    if hasattr(np.random, 'default_rng'):
        values['rng'] = np.random.default_rng(5)
        values['philox'] = np.random.Generator(np.random.Philox(3))
    values['polynomial'] = np.polynomial.Polynomial([1, 2, 3])
    for protocol in (2, 4):
        dump(values, writer.path('numpy-values-p%d.pkl' % protocol), protocol)


@sample('npy', 'numpy')
def npy(writer):
    import numpy as np
    for name, array in arrays().items():
        np.save(writer.path('array-%s.npy' % name), array)
    np.savez(writer.path('arrays.npz'), **{k: v for k, v in arrays().items() if v.dtype != object})
    np.savez_compressed(writer.path('arrays-compressed.npz'), **arrays())


# --- joblib

@sample('joblib', 'numpy', 'joblib')
def joblib_files(writer):
    import joblib
    for name in ('f8', 'structured', 'object', 'text', 'scalar', 'fortran', 'big', 'dates'):
        joblib.dump(arrays()[name], writer.path('joblib-%s.joblib' % name))
    joblib.dump({'many': [seeded().normal(size=7) for _ in range(20)], 'all': arrays()}, writer.path('joblib-all.joblib'))
    joblib.dump(arrays(), writer.path('joblib-zlib.joblib'), compress=3)
    for method in ('gzip', 'bz2', 'xz', 'lzma'):
        joblib.dump(arrays(), writer.path('joblib-%s.joblib' % method), compress=(method, 3))
    for protocol in (2, 4):
        joblib.dump(arrays(), writer.path('joblib-p%d.joblib' % protocol), protocol=protocol)


@sample('joblib-lz4', 'numpy', 'joblib', 'lz4')
def joblib_lz4(writer):
    import joblib
    joblib.dump(arrays(), writer.path('joblib-lz4.joblib'), compress=('lz4', 3))


# --- scikit-learn

def estimators():
    """Names and fitted models."""
    from sklearn import cluster, decomposition, discriminant_analysis, dummy, ensemble, feature_extraction, feature_selection
    from sklearn import gaussian_process, isotonic, kernel_approximation, linear_model, manifold, mixture, model_selection
    from sklearn import multiclass, multioutput, naive_bayes, neighbors, neural_network, pipeline, preprocessing, random_projection
    from sklearn import semi_supervised, svm, tree, calibration, compose, covariance, cross_decomposition, impute, kernel_ridge
    import numpy as np
    import scipy.stats
    x, y = table()
    positive = np.abs(x)
    texts = ['the cat sat', 'a dog ran', 'cats and dogs'] * 5
    labels = [0, 1, 0] * 5
    forest = ensemble.RandomForestClassifier(n_estimators=5, random_state=1)
    yield 'linear', linear_model.LinearRegression().fit(x, y)
    yield 'logistic', linear_model.LogisticRegression().fit(x, y)
    yield 'ridge-cv', linear_model.RidgeCV().fit(x, y)
    yield 'lasso', linear_model.Lasso().fit(x, y)
    yield 'sgd', linear_model.SGDClassifier(max_iter=50, tol=1e-3, random_state=1).fit(x, y)
    yield 'huber', linear_model.HuberRegressor().fit(x, y)
    yield 'forest', forest.fit(x, y)
    yield 'extra-trees', ensemble.ExtraTreesRegressor(n_estimators=3, random_state=1).fit(x, y)
    yield 'gradient-boosting', ensemble.GradientBoostingClassifier(n_estimators=3).fit(x, y)
    yield 'adaboost', ensemble.AdaBoostClassifier(n_estimators=3).fit(x, y)
    yield 'bagging', ensemble.BaggingClassifier(n_estimators=3).fit(x, y)
    yield 'isolation', ensemble.IsolationForest(n_estimators=3).fit(x)
    yield 'voting', ensemble.VotingClassifier([('a', linear_model.LogisticRegression()), ('b', naive_bayes.GaussianNB())]).fit(x, y)
    yield 'tree', tree.DecisionTreeRegressor(max_depth=3).fit(x, y)
    yield 'svc', svm.SVC(probability=True).fit(x, y)
    yield 'linear-svc', svm.LinearSVC().fit(x, y)
    yield 'one-class', svm.OneClassSVM().fit(x)
    yield 'neighbors-kd', neighbors.KNeighborsClassifier(algorithm='kd_tree').fit(x, y)
    yield 'neighbors-ball', neighbors.KNeighborsRegressor(algorithm='ball_tree').fit(x, y)
    yield 'density', neighbors.KernelDensity().fit(x)
    yield 'outliers', neighbors.LocalOutlierFactor(novelty=True).fit(x)
    yield 'kmeans', cluster.KMeans(2, n_init=2).fit(x)
    yield 'mini-kmeans', cluster.MiniBatchKMeans(2, n_init=2).fit(x)
    yield 'dbscan', cluster.DBSCAN().fit(x)
    yield 'agglomerative', cluster.AgglomerativeClustering().fit(x)
    yield 'birch', cluster.Birch().fit(x)
    yield 'mean-shift', cluster.MeanShift().fit(x)
    yield 'pca', decomposition.PCA(2).fit(x)
    yield 'svd', decomposition.TruncatedSVD(2).fit(x)
    yield 'nmf', decomposition.NMF(2, max_iter=20).fit(positive)
    yield 'lda', decomposition.LatentDirichletAllocation(2, max_iter=2).fit(positive)
    yield 'ica', decomposition.FastICA(2).fit(x)
    yield 'discriminant', discriminant_analysis.LinearDiscriminantAnalysis().fit(x, y)
    yield 'gaussian-process', gaussian_process.GaussianProcessClassifier(1.0 * gaussian_process.kernels.RBF(1.0)).fit(x, y)
    yield 'gp-regression', gaussian_process.GaussianProcessRegressor(
        gaussian_process.kernels.Matern() + gaussian_process.kernels.WhiteKernel()).fit(x, y)
    yield 'isotonic', isotonic.IsotonicRegression().fit(x[:, 0], y)
    yield 'mixture', mixture.GaussianMixture(2).fit(x)
    yield 'bayes', naive_bayes.MultinomialNB().fit(positive, y)
    yield 'perceptron', neural_network.MLPClassifier((4,), max_iter=20).fit(x, y)
    yield 'embedding', manifold.TSNE(2, perplexity=5, init='random', learning_rate=100.0).fit(x)
    yield 'isomap', manifold.Isomap().fit(x)
    yield 'one-vs-rest', multiclass.OneVsRestClassifier(linear_model.LogisticRegression()).fit(x, y)
    yield 'multi-output', multioutput.MultiOutputClassifier(tree.DecisionTreeClassifier()).fit(x, np.stack([y, y], 1))
    yield 'calibrated', calibration.CalibratedClassifierCV(linear_model.LogisticRegression(), cv=2).fit(x, y)
    yield 'covariance', covariance.EllipticEnvelope().fit(x)
    yield 'pls', cross_decomposition.PLSRegression(2).fit(x, y)
    yield 'kernel-ridge', kernel_ridge.KernelRidge().fit(x, y)
    yield 'nystroem', kernel_approximation.Nystroem(n_components=5).fit(x)
    yield 'projection', random_projection.SparseRandomProjection(2).fit(x)
    yield 'label-spreading', semi_supervised.LabelSpreading().fit(x, y)
    yield 'dummy', dummy.DummyClassifier(strategy='most_frequent').fit(x, y)
    yield 'imputer', impute.SimpleImputer().fit(x)
    yield 'scaler', preprocessing.StandardScaler().fit(x)
    yield 'encoder', preprocessing.OneHotEncoder(handle_unknown='ignore').fit([['a'], ['b'], ['c']])
    yield 'label-encoder', preprocessing.LabelEncoder().fit(['x', 'y'])
    yield 'function', preprocessing.FunctionTransformer(np.log1p).fit(positive)
    yield 'quantiles', preprocessing.QuantileTransformer(n_quantiles=10).fit(x)
    yield 'polynomials', preprocessing.PolynomialFeatures().fit(x)
    yield 'selector', feature_selection.SelectKBest(feature_selection.f_classif, k=2).fit(x, y)
    yield 'rfe', feature_selection.RFE(linear_model.LogisticRegression(), n_features_to_select=2).fit(x, y)
    yield 'tfidf', pipeline.Pipeline([('tfidf', feature_extraction.text.TfidfVectorizer()), ('model', naive_bayes.MultinomialNB())]).fit(texts, labels)
    yield 'hashing', feature_extraction.text.HashingVectorizer(n_features=16).fit(texts)
    yield 'dict-vectorizer', feature_extraction.DictVectorizer().fit([{'a': 1}, {'b': 2}])
    yield 'columns', pipeline.make_pipeline(compose.ColumnTransformer([
        ('numbers', preprocessing.MinMaxScaler(), [0, 1]), ('rest', 'passthrough', [2])]), linear_model.Ridge()).fit(x, y)
    yield 'grid', model_selection.GridSearchCV(svm.SVC(), {'C': [1, 10]}, cv=2).fit(x, y)
    yield 'randomized', model_selection.RandomizedSearchCV(
        linear_model.LogisticRegression(), {'C': scipy.stats.uniform(0.1, 2)}, n_iter=2, cv=2, random_state=1).fit(x, y)
    if hasattr(ensemble, 'HistGradientBoostingClassifier'):
        yield 'histogram-boosting', ensemble.HistGradientBoostingClassifier(max_iter=3).fit(x, y)
        yield 'histogram-poisson', ensemble.HistGradientBoostingRegressor(max_iter=3, loss='poisson').fit(x, y)
    if hasattr(ensemble, 'StackingClassifier'):
        yield 'stacking', ensemble.StackingClassifier([('a', naive_bayes.GaussianNB())], linear_model.LogisticRegression(), cv=2).fit(x, y)
    if hasattr(cluster, 'HDBSCAN'):
        yield 'hdbscan', cluster.HDBSCAN(min_cluster_size=5).fit(x)


@sample('sklearn', 'sklearn')
def sklearn_models(writer):
    import joblib
    seeded()
    for index, (name, model) in enumerate(estimators()):
        protocol = index % (pickle.HIGHEST_PROTOCOL + 1)
        dump(model, writer.path('sklearn-%s-p%d.pkl' % (name, protocol)), protocol)
        if index % 4 == 0:
            joblib.dump(model, writer.path('sklearn-%s.joblib' % name), compress=3 * (index % 8 == 0))


@sample('scorers', 'sklearn')
def scorers(writer):
    from sklearn import datasets, metrics
    dump({'scorer': metrics.make_scorer(metrics.f1_score, average='macro'), 'named': metrics.get_scorer('roc_auc'),
          'bunch': datasets.load_iris()}, writer.path('sklearn-scorers.pkl'), 4)


# --- scipy, pandas, statsmodels

@sample('scipy', 'scipy', 'numpy')
def scipy_values(writer):
    import numpy as np
    from scipy import interpolate, optimize, sparse, spatial, stats
    x = np.linspace(0, 1, 10)
    matrix = sparse.random(5, 5, density=0.5, random_state=3)
    values = {'csr': matrix.tocsr(), 'csc': matrix.tocsc(), 'coo': matrix.tocoo(), 'dia': matrix.todia(), 'lil': matrix.tolil(),
              'dok': matrix.todok(), 'bsr': matrix.tobsr(), 'normal': stats.norm(1, 2), 'gamma': stats.gamma(2.0), 'poisson': stats.poisson(3), 'uniform': stats.uniform,
              'line': interpolate.interp1d(x, x ** 2), 'spline': interpolate.UnivariateSpline(x, x ** 2, s=0),
              'cubic': interpolate.CubicSpline(x, x ** 2), 'tree': spatial.cKDTree(np.random.RandomState(1).rand(20, 2)),
              'fit': optimize.minimize(np.sum, [1.0], method='Nelder-Mead'), 'kde': stats.gaussian_kde(x)}
    dump(values, writer.path('scipy-values.pkl'), 4)
    dump(values['normal'], writer.path('scipy-normal.pkl'), 2)
    sparse.save_npz(writer.path('sparse.npz'), values['csr'])


def frame():
    import numpy as np
    import pandas as pd
    rng = seeded()
    return pd.DataFrame({
        'number': rng.normal(size=20), 'count': np.arange(20), 'flag': rng.rand(20) > 0.5, 'name': ['row %d' % i for i in range(20)],
        'kind': pd.Categorical(['a', 'b'] * 10), 'when': pd.date_range('2024-01-01', periods=20), 'zone': pd.date_range('2024-01-01', periods=20, tz='UTC'),
        'span': pd.to_timedelta(np.arange(20), unit='s'),
    })


@sample('pandas', 'pandas')
def pandas_values(writer):
    import pandas as pd
    for protocol in (2, 4):
        frame().to_pickle(writer.path('frame-p%d.pkl' % protocol), protocol=protocol)
    series = frame()['number']
    grouped = frame().set_index(['kind', 'name'])
    values = {'series': series, 'multi': grouped, 'periods': pd.period_range('2024-01', periods=3, freq='M'), 'range': pd.RangeIndex(5),
              'interval': pd.interval_range(0, 3), 'stamp': pd.Timestamp('2024-02-29', tz='UTC'), 'delta': pd.Timedelta('1D'),
              'period': pd.Period('2024-01'), 'none': pd.NaT, 'offset': pd.offsets.MonthEnd(2), 'day': pd.offsets.Day(1),
              'dtype': pd.CategoricalDtype(['a', 'b']), 'ints': pd.array([1, None], dtype='Int64') if hasattr(pd, 'array') else 1}
    if hasattr(pd, 'BooleanDtype'):
        values['nullable'] = pd.DataFrame({'b': pd.array([True, None]), 's': pd.array(['x', None], dtype='string')})
    dump(values, writer.path('pandas-values.pkl'), 4)
    frame().to_pickle(writer.path('frame.pkl.gz'))


@sample('statsmodels', 'statsmodels', 'pandas')
def statsmodels_results(writer):
    import numpy as np
    import statsmodels.api as sm
    import statsmodels.formula.api as smf
    x, y = table()
    sm.OLS(y, sm.add_constant(x)).fit().save(writer.path('ols.pickle'))
    sm.Logit(y, x[:, 1:3]).fit(disp=0).save(writer.path('logit.pickle'))
    sm.GLM(np.abs(y) + 1, x, family=sm.families.Poisson()).fit().save(writer.path('glm.pickle'))
    smf.ols('number ~ count + C(kind)', frame()).fit().save(writer.path('formula.pickle'))
    sm.tsa.ARIMA(np.cumsum(x[:, 0]), order=(1, 0, 0)).fit().save(writer.path('arima.pickle'))
    dump(sm.tsa.ExponentialSmoothing(np.abs(x[:, 0]) + 1).fit(), writer.path('smoothing.pickle'))


# --- boosting

@sample('xgboost', 'xgboost')
def xgboost_models(writer):
    import xgboost
    x, y = table()
    model = xgboost.XGBClassifier(n_estimators=3, max_depth=2).fit(x, y)
    dump(model, writer.path('xgboost.pkl'), 4)
    dump(model.get_booster(), writer.path('xgboost-booster.pkl'), 4)
    dump(xgboost.XGBRegressor(n_estimators=2).fit(x, y), writer.path('xgboost-regressor.pkl'), 2)
    model.save_model(writer.path('xgboost.json'))
    if int(xgboost.__version__.split('.')[0]) >= 2:
        model.save_model(writer.path('xgboost.ubj'))


@sample('lightgbm', 'lightgbm')
def lightgbm_models(writer):
    import joblib
    import lightgbm
    x, y = table()
    model = lightgbm.LGBMClassifier(n_estimators=3, min_child_samples=2, verbose=-1).fit(x, y)
    dump(model, writer.path('lightgbm.pkl'), 4)
    joblib.dump(lightgbm.LGBMRegressor(n_estimators=2, verbose=-1).fit(x, y), writer.path('lightgbm.joblib'))
    model.booster_.save_model(writer.path('lightgbm.txt'))


@sample('catboost', 'catboost')
def catboost_models(writer):
    import catboost
    x, y = table()
    model = catboost.CatBoostClassifier(iterations=3, depth=2, verbose=0, allow_writing_files=False).fit(x, y)
    dump(model, writer.path('catboost.pkl'), 4)
    model.save_model(writer.path('catboost.cbm'))
    model.save_model(writer.path('catboost.json'), format='json')


@sample('imblearn', 'imblearn')
def imblearn_models(writer):
    from imblearn.over_sampling import SMOTE
    from imblearn.pipeline import make_pipeline
    from sklearn.linear_model import LogisticRegression
    x, y = table()
    dump(make_pipeline(SMOTE(k_neighbors=2), LogisticRegression()).fit(x, y), writer.path('imblearn.pkl'), 4)


@sample('category_encoders', 'category_encoders')
def encoders(writer):
    import category_encoders
    dump(category_encoders.TargetEncoder().fit(frame()[['name', 'kind']], frame()['count']), writer.path('encoders.pkl'), 4)


@sample('lifelines', 'lifelines')
def lifelines_models(writer):
    import lifelines
    data = frame()[['number', 'count']].abs() + 1
    data['event'] = [0, 1] * 10
    dump(lifelines.KaplanMeierFitter().fit(data['count'], data['event']), writer.path('lifelines.pkl'), 4)
    dump(lifelines.CoxPHFitter(penalizer=0.1).fit(data, 'count', 'event'), writer.path('lifelines-cox.pkl'), 4)


# --- other containers

@sample('skops', 'skops', 'sklearn')
def skops_models(writer):
    import skops.io
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler
    x, y = table()
    skops.io.dump(make_pipeline(StandardScaler(), LogisticRegression()).fit(x, y), writer.path('pipeline.skops'))


@sample('safetensors', 'safetensors', 'numpy')
def safetensors_files(writer):
    from safetensors.numpy import save_file
    import numpy as np
    save_file({'weight': np.ones((3, 4), dtype='f4'), 'bias': np.zeros(4)}, writer.path('weights.safetensors'), {'format': 'np'})


@sample('onnx', 'skl2onnx', 'sklearn')
def onnx_models(writer):
    from skl2onnx import to_onnx
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression
    x, y = table()
    for name, model in (('logistic', LogisticRegression()), ('forest', RandomForestClassifier(n_estimators=3))):
        with open(writer.path('%s.onnx' % name), 'wb') as out:
            out.write(to_onnx(model.fit(x, y), x[:1].astype('f4')).SerializeToString())


@sample('dill', 'dill', 'numpy')
def dill_values(writer):
    import dill
    with open(writer.path('dill.pkl'), 'wb') as out:
        dill.dump({'arrays': {k: v for k, v in arrays().items() if k not in ('object',)}, 'plain': plain_values()}, out)


@sample('cloudpickle', 'cloudpickle', 'sklearn')
def cloudpickle_values(writer):
    import cloudpickle
    from sklearn.linear_model import LogisticRegression
    x, y = table()
    with open(writer.path('cloudpickle.pkl'), 'wb') as out:
        cloudpickle.dump({'model': LogisticRegression().fit(x, y), 'plain': plain_values()}, out)


@sample('torch', 'torch')
def torch_files(writer):
    import torch
    from torch import nn
    torch.manual_seed(3)
    model = nn.Sequential(nn.Conv2d(1, 2, 3), nn.BatchNorm2d(2), nn.ReLU(), nn.Flatten(), nn.Linear(8, 2), nn.Dropout(0.1))
    optimizer = torch.optim.Adam(model.parameters())
    model(torch.rand(2, 1, 4, 4)).sum().backward()
    optimizer.step()
    torch.save(model.state_dict(), writer.path('torch-state.pt'))
    torch.save(model, writer.path('torch-model.pt'))
    torch.save(model.state_dict(), writer.path('torch-legacy.pt'), _use_new_zipfile_serialization=False)
    torch.save(model, writer.path('torch-legacy-model.pt'), _use_new_zipfile_serialization=False)
    torch.save({'model': model.state_dict(), 'optimizer': optimizer.state_dict(), 'epoch': 3, 'when': datetime.datetime(2024, 1, 1)},
               writer.path('torch-checkpoint.ckpt'))
    torch.save({'lstm': nn.LSTM(3, 4), 'attention': nn.TransformerEncoderLayer(4, 2, 8), 'embedding': nn.Embedding(5, 3)}, writer.path('torch-layers.pt'))
    torch.save([torch.zeros(2, dtype=kind) for kind in (torch.float16, torch.bfloat16, torch.int8, torch.bool, torch.complex64)],
               writer.path('torch-kinds.pt'))
    torch.save({'half': model[0].weight.half(), 'sparse': torch.eye(3).to_sparse(), 'size': torch.Size([1, 2]), 'device': torch.device('cpu'),
                'quantized': torch.quantize_per_tensor(torch.rand(3), 0.1, 2, torch.quint8)}, writer.path('torch-values.pt'))
    torch.jit.script(nn.Linear(2, 2)).save(writer.path('torch-script.pt'))
    dump(model.state_dict(), writer.path('torch-pickled.pkl'), 2)
    dump(model, writer.path('torch-pickled-model.pkl'), 4)


# --- secrets

def secret_files(writer, supply):
    """One made-up token of `supply` in each file, at a place of its own. Answers the names."""
    import numpy as np
    x, y = table()
    start = len(writer.written)

    def wide(order):
        return np.array(['none', next(supply)]).astype(order + 'U60')

    dump({'api_key': next(supply)}, writer.path('secret-dict-p0.pkl'), 0)
    dump({'api_key': next(supply)}, writer.path('secret-dict-p2.pkl'), 2)
    dump([1, ('note', next(supply))], writer.path('secret-tuple.pkl'))
    dump({'blob': next(supply).encode()}, writer.path('secret-bytes.pkl'), 4)
    dump({'wide': wide('<')}, writer.path('secret-array-pickled.pkl'), 4)
    dump({'objects': np.array(['a', next(supply)], dtype=object)}, writer.path('secret-objects.pkl'), 4)
    np.save(writer.path('secret-wide.npy'), wide('<'))
    np.save(writer.path('secret-wide-big.npy'), wide('>'))
    np.save(writer.path('secret-bytes.npy'), np.array([b'none', next(supply).encode()]))
    np.save(writer.path('secret-objects.npy'), np.array(['a', next(supply)], dtype=object))
    record = np.zeros(2, dtype=[('id', 'i4'), ('token', 'U60')])
    record['token'][1] = next(supply)
    np.save(writer.path('secret-record.npy'), record)
    np.savez_compressed(writer.path('secret.npz'), a=np.arange(3), note=wide('<'))
    dump({'long': 'x ' * 200000 + next(supply)}, writer.path('secret-long-text.pkl'), 4)
    dump({'bytes': np.array([b'none', next(supply).encode()])}, writer.path('secret-array-bytes.pkl'), 4)
    try:
        import joblib
        joblib.dump({'a': np.arange(5.0), 'token': next(supply)}, writer.path('secret.joblib'))
        joblib.dump({'a': np.arange(5.0), 'wide': wide('<')}, writer.path('secret-array.joblib'))
        joblib.dump({'a': np.arange(5.0), 'token': next(supply)}, writer.path('secret-zlib.joblib'), compress=3)
        joblib.dump(np.array(['a', next(supply)], dtype=object), writer.path('secret-objects.joblib'))
    except ImportError:
        pass
    try:
        from sklearn.linear_model import LogisticRegression
        model = LogisticRegression().fit(x, y)
        model.note_ = next(supply)
        dump(model, writer.path('secret-attribute.pkl'), 4)
    except ImportError:
        pass
    try:
        import pandas as pd
        pd.DataFrame({'user': ['a', 'b'], 'token': ['none', next(supply)]}).to_pickle(writer.path('secret-frame.pkl'))
    except ImportError:
        pass
    hidden_files(writer, supply)
    return writer.written[start:]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--secrets')
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    writer = Writer(options.folder)
    left_out = {}
    versions = {}
    for name, needs, make in SAMPLES:
        try:
            for module in needs:
                versions[module] = getattr(importlib.import_module(module), '__version__', '')
        except ImportError as error:
            left_out[name] = str(error)
            continue
        make(writer)
    secret = []
    if options.secrets:
        with open(options.secrets) as file:
            secret = secret_files(writer, iter(json.load(file)))
    benign = [name for name in writer.written if name not in secret]
    with open(os.path.join(options.folder, 'manifest.json'), 'w') as out:
        json.dump({'python': sys.version.split()[0], 'versions': versions, 'leftOut': left_out, 'benign': benign, 'secret': secret}, out, indent=1)


if __name__ == '__main__':
    main()
