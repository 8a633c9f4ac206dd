import { expect, test } from 'vitest'
import { told } from '../leakage/told.ts'

const head = `import numpy as np
import pandas as pd
import gensim
import gensim.downloader as api
from gensim.models import FastText, KeyedVectors, Word2Vec
from gensim.models.doc2vec import Doc2Vec, TaggedDocument
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split
df = pd.read_csv("a.csv")
s = [text.split() for text in df["text"]]
def vec(tokens, w):
    found = [w.wv[t] for t in tokens if t in w.wv]
    return np.mean(found, axis=0) if found else np.zeros(100)
`
const split = 'X_train, X_test, y_train, y_test = train_test_split(X, df["y"], random_state=0)\n'
const tested = 'm = LogisticRegression().fit(X_train, y_train)\nprint(m.score(X_test, y_test))\n'
const mean = 'X = np.array([np.mean([w.wv[t] for t in x], axis=0) for x in s])\n'
const tagged = 's = [TaggedDocument(text.split(), [i]) for i, text in enumerate(df["text"])]\n'
const found = (text: string) => told('preprocess-before-split', `${head}${text}${tested}`).length

test.each([
  [`w = Word2Vec(s)\n${mean}${split}`],
  [`w = gensim.models.Word2Vec(sentences=s, min_count=1)\nX = np.array([np.mean(w.wv[x], axis=0) for x in s])\n${split}`],
  [`w = FastText(s)\nX = np.vstack([vec(x, w) for x in s])\n${split}`],
  [`w = Word2Vec(min_count=1)\nw.build_vocab(s)\nw.train(s, total_examples=len(s), epochs=5)\n${mean}${split}`],
  [`${tagged}d = Doc2Vec(s)\nX = np.array([d.infer_vector(x.words) for x in s])\n${split}`],
  [`${tagged}d = Doc2Vec(s)\nX = np.array([d.dv[i] for i in range(len(s))])\n${split}`],
])('word vectors of all texts have learned from the test rows: %#', (text) => expect(found(text)).toBe(1))

test.each([
  [`w = KeyedVectors.load_word2vec_format("g.bin", binary=True)\n${mean.replace('w.wv', 'w')}${split}`],
  [`w = Word2Vec.load("w.model")\n${mean}${split}`],
  [`w = api.load("glove-wiki-gigaword-100")\n${mean.replace('w.wv', 'w')}${split}`],
  [`w = FastText.load_fasttext_format("cc.bin")\n${mean}${split}`],
  [`other = pd.read_csv("more.csv")\nw = Word2Vec([text.split() for text in other["text"]])\n${mean}${split}`],
  [`w = Word2Vec(s)\nprint(w.wv.most_similar("good"), len(w.wv.index_to_key))\nX = df[["a", "b"]]\n${split}`],
  [
    'X_train, X_test, y_train, y_test = train_test_split(df["text"].str.split(), df["y"])\nw = Word2Vec(X_train)\nX_train = np.array([vec(x, w) for x in X_train])\nX_test = np.array([vec(x, w) for x in X_test])\n',
  ],
])('those that were read, or made of the training rows, have not: %#', (text) => expect(found(text)).toBe(0))
