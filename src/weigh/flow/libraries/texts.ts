import type { Library } from '../library.ts'

/** gensim: what is made of a corpus has learned from it at once, and is asked by brackets. */
export const gensim: Library = {
  roots: ['gensim'],
  effects: {
    'fitted-transformer':
      'TfidfModel LsiModel LdaModel LdaMulticore LdaSeqModel HdpModel RpModel LogEntropyModel Nmf EnsembleLda AuthorTopicModel LdaMallet NormModel models.Word2Vec word2vec.Word2Vec models.Doc2Vec doc2vec.Doc2Vec models.FastText fasttext.FastText',
    'fitted-namer': 'Dictionary Phrases Phraser HashDictionary',
    carry:
      'matutils.corpus2csc matutils.corpus2dense matutils.Sparse2Corpus matutils.Dense2Corpus corpus2csc corpus2dense Sparse2Corpus simple_preprocess preprocess_string strip_punctuation remove_stopwords',
    quiet: 'CoherenceModel',
  },
}
