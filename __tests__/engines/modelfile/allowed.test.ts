import { describe, expect, it } from '@jest/globals';
import { bytes, call, dict, dtype, int, join, made, named, none, pickle, raw, text, tuple } from './assembled';
import { inspected } from './inspected';

const template = (body: string): Buffer => text(body);
const parsers = `
def _parse_args(self, mu, loc=0, scale=1):
    return (mu,), loc, scale

def _parse_args_rvs(self, mu, loc=0, scale=1, size=None):
    return self._argcheck_rvs(mu, loc, scale, size=size)

def _parse_args_stats(self, mu, loc=0, scale=1, moments='mv'):
    return (mu,), loc, scale, moments
`;
const distribution = 'scipy.stats._continuous_distns norm_gen';
const frame = made('pandas.core.frame DataFrame');
const array = call('numpy._core.multiarray _reconstruct', named('numpy ndarray'), tuple(int(0)), bytes(raw('b')));

describe('names as libraries use them', () => {
  it.each<[string, Buffer]>([
    ['an estimator and its state', made('sklearn.linear_model._logistic LogisticRegression', dict({ C: int(1) }))],
    ['its place in old versions', made('sklearn.linear_model.logistic LogisticRegression', dict({ C: int(1) }))],
    ['an array', join(array, tuple(int(1), tuple(int(2)), dtype('f8'), '\x89', bytes(Buffer.alloc(16))), 'b')],
    ['a number of numpy', call('numpy.core.multiarray scalar', dtype('f8'), bytes(Buffer.alloc(8)))],
    [
      'a random generator',
      call(
        'numpy.random._pickle __randomstate_ctor',
        text('MT19937'),
        named('numpy.random._pickle __bit_generator_ctor'),
      ),
    ],
    [
      'a function that is a value',
      made('sklearn.preprocessing._function_transformer FunctionTransformer', dict({ func: named('numpy log1p') })),
    ],
    [
      'an index',
      call(
        'pandas.core.indexes.base _new_Index',
        named('pandas.core.indexes.range RangeIndex'),
        dict({ start: int(0) }),
      ),
    ],
    ['a distribution', made(distribution, dict({ _parse_arg_template: template(parsers) }))],
    ['an old distribution', made(distribution, tuple(dict({ a: int(0), b: int(1), name: text('norm') }), none))],
    [
      'a formula',
      made(
        'statsmodels.base.data PandasData',
        dict({ restore_model_spec: int(1), formula: text('y ~ C(a) + np.log(b):c'), frame }),
      ),
    ],
    ['a parameter', call('torch._utils _rebuild_parameter', int(1), '\x88', ')')],
    [
      'a partial function',
      join(call('functools partial', named('builtins int')), tuple(named('builtins int'), ')', '}', none), 'b'),
    ],
    [
      'a member of an enumeration',
      call('builtins getattr', named('transformers.trainer_utils IntervalStrategy'), text('STEPS')),
    ],
    ['the type of nothing', call('builtins type', none)],
    ['a random generator of Python', join(call('random Random'), tuple(int(3), tuple(int(1)), none), 'b')],
    [
      'a dict that makes dicts',
      call(
        'collections defaultdict',
        call('functools partial', named('collections defaultdict'), named('builtins int')),
      ),
    ],
    [
      'a time zone',
      join(
        call('builtins getattr', named('zoneinfo ZoneInfo'), text('_unpickle')),
        tuple(text('Europe/Berlin'), int(1)),
        'R',
      ),
    ],
    [
      'a column of pyarrow',
      made(
        'pandas.arrays ArrowExtensionArray',
        dict({
          _pa_array: call(
            'pyarrow.lib chunked_array',
            join(
              '](',
              call(
                'pyarrow.lib _restore_array',
                tuple(
                  call('pyarrow.lib type_for_alias', text('large_string')),
                  int(1),
                  call('pyarrow.lib py_buffer', call('builtins bytearray', bytes(raw('a')))),
                ),
              ),
              'e',
            ),
          ),
        }),
      ),
    ],
    ['vectors of words', made('gensim.models.word2vec Word2Vec', dict({ hashfxn: named('builtins hash') }))],
    ['a count of words', call('nltk.probability FreqDist', dict({ a: int(1) }))],
    [
      'counts of counts',
      join(call('nltk.probability ConditionalFreqDist'), text('a'), call('nltk.probability FreqDist'), 's'),
    ],
    ['a tree of words', join(named('nltk.tree.tree Tree'), ')\x81', text('NP'), 'a')],
    [
      'what weighs pairs of words',
      made('gensim.models.phrases Phrases', dict({ scoring: named('gensim.models.phrases original_scorer') })),
    ],
    ['a table of polars', made('polars.dataframe.frame DataFrame', bytes(raw('columns')))],
    [
      'what explains trees',
      made('shap.explainers._tree TreeExplainer', dict({ model: made('shap.explainers._tree TreeEnsemble') })),
    ],
    ['a forecaster of sktime', made('sktime.forecasting.naive NaiveForecaster', dict({ sp: int(12) }))],
    ['a logger', call('logging getLogger', text('shop.model'))],
    ['an address', call('ipaddress IPv4Address', int(1))],
    [
      'a formula in protocol 0',
      made(
        'statsmodels.base.data PandasData',
        dict({
          restore_model_spec: int(1),
          formula: text('y ~ a'),
          frame: call('copyreg _reconstructor', named('pandas.core.frame DataFrame'), named('builtins object'), none),
        }),
      ),
    ],
    ['a forecast', made('prophet.forecaster Prophet', dict({ growth: text('linear') }))],
    ['a member of a set of modes', call('formulaic.parser.types.factor Factor.EvalMethod', text('lookup'))],
    [
      'a method that a fit keeps',
      made(
        'lifelines.fitters.coxph_fitter CoxPHFitter',
        dict({
          fit: call(
            'functools partial',
            call(
              'builtins getattr',
              made('lifelines.fitters.coxph_fitter CoxPHFitter'),
              text('_create_neg_likelihood_with_penalty_function'),
            ),
          ),
        }),
      ),
    ],
    ['an old instance', join('(', named('sklearn.svm.classes SVC'), 'o')],
  ])('%s is no finding', async (_, value) => {
    expect((await inspected(pickle(value))).findings).toEqual([]);
  });
});

describe('names as no library uses them', () => {
  it.each<[string, Buffer, string]>([
    [
      'a class is called',
      call('sklearn.linear_model._logistic LogisticRegression', int(1)),
      'high unexpected-use: sklearn.linear_model._logistic.LogisticRegression',
    ],
    [
      'an instance with arguments',
      join('(', named('sklearn.svm.classes SVC'), int(1), 'o'),
      'high unexpected-use: sklearn.svm.classes.SVC',
    ],
    [
      'an array of another type',
      call('numpy._core.multiarray _reconstruct', named('collections OrderedDict'), tuple(int(0)), bytes(raw('b'))),
      'high unexpected-use: numpy._core.multiarray._reconstruct',
    ],
    [
      'a generator that is none',
      call('numpy.random._pickle __randomstate_ctor', text('MT19937'), named('builtins list')),
      'high unexpected-use: numpy.random._pickle.__randomstate_ctor',
    ],
    [
      'a function by its name',
      call('numpy.core _ufunc_reconstruct', text('posix'), text('system')),
      'high unexpected-use: numpy.core._ufunc_reconstruct',
    ],
    [
      'an index of another class',
      call('pandas.core.indexes.base _new_Index', named('builtins dict'), dict({ a: int(1) })),
      'high unexpected-use: pandas.core.indexes.base._new_Index',
    ],
    [
      'source of its own',
      made(distribution, dict({ _parse_arg_template: template('pass') })),
      'high unexpected-use: scipy.stats._continuous_distns.norm_gen',
    ],
    ...[
      'statsmodels.distributions.discrete genpoisson_p_gen',
      'statsmodels.distributions.discrete zipoisson_gen',
      'statsmodels.distributions.edgeworth ExpandedNormal',
    ].map((inherits): [string, Buffer, string] => [
      `source of its own in ${inherits}`,
      made(inherits, dict({ _parse_arg_template: template('pass') })),
      `high unexpected-use: ${inherits.replace(' ', '.')}`,
    ]),
    [
      'a dict of an object',
      call('builtins dict', made('types SimpleNamespace', dict({ keys: none }))),
      'high unexpected-use: builtins.dict',
    ],
    [
      'a later call that opens a file',
      call('functools partial', named('numpy memmap'), text('file')),
      'high unexpected-use: functools.partial',
    ],
    [
      'a logger that is changed',
      join(call('logging getLogger', text('a')), dict({ level: int(0) }), 'b'),
      'high unexpected-use: logging.getLogger',
    ],
    [
      'items of a logger',
      join(call('logging getLogger', text('a')), text('a'), int(1), 's'),
      'high unexpected-use: logging.getLogger',
    ],
    [
      'a formula over another object in protocol 0',
      made(
        'statsmodels.base.data PandasData',
        dict({
          restore_model_spec: int(1),
          formula: text('y ~ a'),
          frame: call('copyreg _reconstructor', named('types SimpleNamespace'), named('builtins object'), none),
        }),
      ),
      'high unexpected-use: statsmodels.base.data.PandasData',
    ],
    ...['y ~ open("a")', 'y ~ a.system (b)', 'y ~ 2a.b', 'y ~ log.exp(a)'].map((formula): [string, Buffer, string] => [
      `a formula that is code: ${formula}`,
      made('statsmodels.base.data PandasData', dict({ restore_model_spec: int(1), formula: text(formula), frame })),
      'high unexpected-use: statsmodels.base.data.PandasData',
    ]),
    ['bytes by their number', call('builtins bytearray', int(1)), 'high unexpected-use: builtins.bytearray'],
    [
      'an array made with a size',
      call('numpy._core.multiarray _reconstruct', named('numpy ndarray'), tuple(int(99)), bytes(raw('b'))),
      'high unexpected-use: numpy._core.multiarray._reconstruct',
    ],
    [
      'source in an instance made otherwise',
      join(
        call('copyreg _reconstructor', named(distribution), named('builtins object'), none),
        dict({ _parse_arg_template: template('pass') }),
        'b',
      ),
      'high unexpected-use: copyreg._reconstructor',
    ],
    [
      'a state that is no dict',
      made(distribution, call('collections OrderedDict')),
      'high unexpected-use: scipy.stats._continuous_distns.norm_gen',
    ],
    [
      'a formula that calls',
      made(
        'statsmodels.base.data PandasData',
        dict({ restore_model_spec: int(1), formula: text('y ~ open(a)'), frame }),
      ),
      'high unexpected-use: statsmodels.base.data.PandasData',
    ],
    [
      'a formula over a dict',
      made(
        'statsmodels.base.data PandasData',
        dict({ restore_model_spec: int(1), formula: text('y ~ C(a)'), frame: dict({ C: named('builtins list') }) }),
      ),
      'high unexpected-use: statsmodels.base.data.PandasData',
    ],
    [
      'a tensor by another function',
      call(
        'torch._tensor _rebuild_from_type_v2',
        named('builtins list'),
        named('torch.nn.parameter Parameter'),
        tuple(int(1)),
        '}',
      ),
      'high unexpected-use: torch._tensor._rebuild_from_type_v2',
    ],
    [
      'a partial function that changes',
      join(
        call('functools partial', named('builtins int')),
        tuple(named('torch.storage _load_from_bytes'), ')', '}', none),
        'b',
      ),
      'high unexpected-use: functools.partial',
    ],
    [
      'a base that is initialised',
      call('copyreg _reconstructor', named('sklearn.svm.classes SVC'), named('pathlib Path'), none),
      'high unexpected-use: copyreg._reconstructor',
    ],
    [
      'a method of the loader',
      made('sklearn.svm.classes SVC', dict({ __setstate__: named('builtins list') })),
      'high changed-object: __setstate__',
    ],
    [
      'a method that adds items',
      join(call('collections OrderedDict'), dict({ append: named('builtins list') }), 'b'),
      'high unexpected-use: collections.OrderedDict',
    ],
    [
      'any attribute',
      call('builtins getattr', named('sklearn.svm.classes SVC'), text('fit')),
      'critical dangerous-call: builtins.getattr',
    ],
    [
      'another method of a time zone',
      join(call('builtins getattr', named('zoneinfo ZoneInfo'), text('from_file')), ')R'),
      'critical dangerous-call: builtins.getattr',
    ],
    ['a method of a table', call('builtins getattr', frame, text('eval')), 'critical dangerous-call: builtins.getattr'],
    ['the type of anything', call('builtins type', int(1)), 'critical dangerous-call: builtins.type'],
    ['a class that is made', call('builtins type', none, none), 'critical dangerous-call: builtins.type'],
    [
      'a method for a later call',
      call('functools partial', call('builtins getattr', frame, text('eval'))),
      'high unexpected-use: functools.partial',
    ],
    [
      'a name beside a known one',
      call('sklearn.linear_model._logistic anything_else'),
      'high unknown-global: sklearn.linear_model._logistic.anything_else',
    ],
    [
      'an attribute of a known one',
      call('sklearn.svm.classes SVC.fit'),
      'high unknown-global: sklearn.svm.classes.SVC.fit',
    ],
    [
      'a name that differs by a space',
      made('sklearn.svm.classes SVC '),
      'high unknown-global: sklearn.svm.classes.SVC ',
    ],
  ])('%s', async (_, value, finding) => {
    expect((await inspected(pickle(value))).findings).toContain(finding);
  });
});
