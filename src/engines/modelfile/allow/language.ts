import { container, each, inAll, made, value, type Family } from './allowance';

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
    'gensim.models.phrases': {
      ...each('Phrases FrozenPhrases Phraser', made),
      ...each('original_scorer npmi_scorer', value),
    },
    'gensim.models.poincare': each('PoincareModel PoincareKeyedVectors PoincareRelations', made),
    'gensim.models.tfidfmodel': { ...each('TfidfModel', made), ...each('df2idf', value) },
    'gensim.matutils': each('unitvec', value),
    'gensim.models.logentropy_model': each('LogEntropyModel', made),
    'gensim.models.normmodel': each('NormModel', made),
    'gensim.models.rpmodel': each('RpModel', made),
    'gensim.models.bm25model': each('OkapiBM25Model LuceneBM25Model AtireBM25Model', made),
    'gensim.models.coherencemodel': each('CoherenceModel', made),
    'gensim.corpora.dictionary': each('Dictionary', made),
    'gensim.corpora.hashdictionary': each('HashDictionary', made),
    'gensim.similarities.docsim': each('MatrixSimilarity SparseMatrixSimilarity SoftCosineSimilarity', made),
    'gensim.similarities.termsim': each('SparseTermSimilarityMatrix WordEmbeddingSimilarityIndex', made),
    // What stands in the place of a method that is called on the class only raises an error; the others weigh words.
    'gensim.utils': each('call_on_class_only identity', value),
  },
};

const taggers = `DefaultTagger NgramTagger UnigramTagger BigramTagger TrigramTagger AffixTagger RegexpTagger ClassifierBasedTagger
ClassifierBasedPOSTagger`;

/** Taggers, tokenizers and counts: dicts of words. */
export const words: Family = {
  reason: 'words, their counts and classes of NLTK: attributes that are set, and dicts',
  names: {
    'nltk.probability': {
      ...each('FreqDist ConditionalFreqDist ConditionalProbDist DictionaryConditionalProbDist', container),
      ...each(
        `DictionaryProbDist ELEProbDist GoodTuringProbDist HeldoutProbDist
        KneserNeyProbDist LaplaceProbDist LidstoneProbDist MLEProbDist MutableProbDist SimpleGoodTuringProbDist UniformProbDist
        WittenBellProbDist`,
        made,
      ),
    },
    'nltk.classify.naivebayes': each('NaiveBayesClassifier', made),
    'nltk.classify.decisiontree': each('DecisionTreeClassifier', made),
    'nltk.classify.maxent': each(
      `MaxentClassifier ConditionalExponentialClassifier BinaryMaxentFeatureEncoding GISEncoding TadmEventMaxentFeatureEncoding
      TypedMaxentFeatureEncoding`,
      made,
    ),
    'nltk.classify.scikitlearn': each('SklearnClassifier', made),
    'nltk.tag.sequential': each(taggers, made),
    'nltk.tag.perceptron': each('PerceptronTagger AveragedPerceptron', made),
    'nltk.tag.brill': each('BrillTagger', made),
    'nltk.tag.hmm': each('HiddenMarkovModelTagger', made),
    'nltk.tag.tnt': each('TnT', made),
    ...inAll('nltk.tree nltk.tree.tree', each('Tree', container)),
    'nltk.tokenize.punkt': each(
      'PunktSentenceTokenizer PunktParameters PunktLanguageVars PunktToken PunktTrainer',
      made,
    ),
    'nltk.tokenize.treebank': each('TreebankWordTokenizer TreebankWordDetokenizer', made),
    'nltk.tokenize.destructive': each('NLTKWordTokenizer', made),
    'nltk.tokenize.casual': each('TweetTokenizer', made),
    'nltk.tokenize.simple': each('LineTokenizer SpaceTokenizer TabTokenizer', made),
    'nltk.tokenize.toktok': each('ToktokTokenizer', made),
    'nltk.tokenize': each('word_tokenize sent_tokenize', value),
    'nltk.tokenize.regexp': each('RegexpTokenizer WordPunctTokenizer WhitespaceTokenizer BlanklineTokenizer', made),
    'nltk.stem.porter': each('PorterStemmer', made),
    'nltk.stem.lancaster': each('LancasterStemmer', made),
    'nltk.stem.wordnet': each('WordNetLemmatizer', made),
    'nltk.lm.models': each(
      'MLE Lidstone Laplace WittenBellInterpolated AbsoluteDiscountingInterpolated KneserNeyInterpolated StupidBackoff',
      made,
    ),
    'nltk.lm.vocabulary': each('Vocabulary', made),
    'nltk.lm.counter': each('NgramCounter', made),
  },
};
