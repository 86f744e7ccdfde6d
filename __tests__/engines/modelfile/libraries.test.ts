import { describe, expect, it } from '@jest/globals';
import { call, dict, dtype, join, made, named, none, pickle, text, tuple } from './assembled';
import { inspected } from './inspected';

const method = (object: Buffer, name: string): Buffer => call('builtins getattr', object, text(name));
const vectorizer = (tokenizer: Buffer): Buffer =>
  made('sklearn.feature_extraction.text TfidfVectorizer', dict({ tokenizer }));
const stemmer = made('nltk.stem.snowball EnglishStemmer', dict({ stopwords: none }));
const forest = made('sklearn.ensemble._forest RandomForestClassifier', dict({ n_estimators: none }));
const latin = (value: string): Buffer => call('_codecs encode', text(value), text('latin1'));

describe('what further libraries write', () => {
  it.each<[string, Buffer]>([
    ['a stemmer', made('nltk.stem.snowball SnowballStemmer', dict({ stemmer, stem: method(stemmer, 'stem') }))],
    ['a tokenizer of NLTK', vectorizer(named('nltk.tokenize word_tokenize'))],
    ['the limits of a type', made('numpy finfo', dict({ dtype: dtype('f4') }))],
    ['functions of Python', join('](', ...['builtins len', 'math log', '_operator add'].map(named), 'e')],
    ['a column as protocol 2 writes it', join(made('polars.series.series Series'), latin('\xff'), 'b')],
    ['a type of a column', made('polars.datatypes.classes Int64')],
    ['a fit of lifelines', method(made('lifelines.fitters.kaplan_meier_fitter KaplanMeierFitter'), 'plot')],
    ['what explains a model', made('shap.utils._legacy Model', dict({ f: method(forest, 'predict_proba') }))],
    [
      'a study',
      made('optuna.study.study Study', dict({ _storage: made('optuna.storages._in_memory InMemoryStorage') })),
    ],
    ['a detector', made('pyod.models.iforest IForest', dict({ contamination: none }))],
    ['a transformer of tables', made('feature_engine.imputation.mean_median MeanMedianImputer', dict({ x: none }))],
    ['intervals', made('mapie.regression.regression SplitConformalRegressor', dict({ x: none }))],
  ])('is clean: %s', async (_, value) => {
    expect((await inspected(join('\x80\x02', value, '.'))).findings).toEqual([]);
  });

  it.each<[string, Buffer, string[]]>([
    [
      'a database of studies',
      made('optuna.storages._rdb.storage RDBStorage', dict({ url: text('sqlite:///x') })),
      ['high unknown-global: optuna.storages._rdb.storage.RDBStorage'],
    ],
    ['another method of a model', method(forest, 'set_params'), ['critical dangerous-call: builtins.getattr']],
    [
      'a method that is called',
      join(method(forest, 'predict'), tuple(none), 'R'),
      ['high computed-import: computed-call'],
    ],
    [
      'a tokenizer with a path',
      call('functools partial', named('nltk.tokenize word_tokenize'), none, text('../x')),
      ['high unexpected-use: functools.partial'],
    ],
    ['a function that is called', call('builtins len', text('a')), ['high unexpected-use: builtins.len']],
    [
      'another name of what does harm',
      call('_operator methodcaller', text('a')),
      ['critical dangerous-call: _operator.methodcaller'],
    ],
  ])('is a finding: %s', async (_, value, findings) => {
    expect((await inspected(pickle(value))).findings).toEqual(findings);
  });
});
