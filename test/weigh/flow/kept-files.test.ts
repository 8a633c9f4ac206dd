import { expect, test } from 'vitest'
import { found } from '../../accuracy/found.ts'
import { programOf } from '../../program-of.ts'

const head = `import os
import pickle
import sys
from pathlib import Path
import joblib
import keras
import pandas as pd
from settings import FOLDER, PATHS
from sklearn.linear_model import Ridge
from sklearn.model_selection import train_test_split
path = os.path.join(sys.argv[1], "best.h5")
other = os.path.join(sys.argv[1], "last.h5")
(x_train, y_train), (x_test, y_test) = keras.datasets.mnist.load_data()
`
const rulesOf = (body: string) => new Set(found(programOf('a.py', head + body)).keys())
const program = (at: string, from = at, watched = 'x_test, y_test') => `x_train, x_val, y_train, y_val = train_test_split(x_train, y_train)
net = keras.Sequential([keras.layers.Dense(10)])
keep = keras.callbacks.ModelCheckpoint(${at}, save_best_only=True)
net.fit(x_train, y_train, validation_data=(${watched}), callbacks=[keep])
net.save_weights(other)
net.load_weights(${from})
print(net.evaluate(x_test, y_test))
`

test.each(['path', 'os.path.join(sys.argv[1], "net.h5")', 'f"{FOLDER}/net.h5"', 'str(Path(FOLDER) / "net.h5")', 'PATHS.net', '"net.h5"'])(
  'the best state is kept in a file, whatever its path is made of: %s',
  (at) => {
    expect(rulesOf(program(at))).toEqual(new Set(['multi-test', 'threshold-on-test']))
    expect(rulesOf(program(at, 'other'))).toEqual(new Set(['multi-test']))
    expect(rulesOf(program(at, at, 'x_val, y_val'))).toEqual(new Set())
  },
)

const pair = `def save(model, path):
    joblib.dump(model, path)
def load(path):
    return joblib.load(path)
one, two = pd.read_csv("a.csv"), pd.read_csv("b.csv")
save(Ridge().fit(one[["x"]], one["y"]), PATHS.one)
save(Ridge().fit(two[["x"]], two["y"]), PATHS.two)
`

test('two files of one helper are two models', () => {
  expect(rulesOf(`${pair}print(load(PATHS.one).score(two[["x"]], two["y"]), load(PATHS.two).score(one[["x"]], one["y"]))`)).toEqual(
    new Set(),
  )
})

test('a model that is read from the file it was written to is the same', () => {
  const body =
    'table = pd.read_csv("a.csv")\nwith open(path, "wb") as file:\n    pickle.dump(Ridge().fit(table[["x"]], table["y"]), file)\n'
  const read = (from: string) => `with open(${from}, "rb") as file:\n    print(pickle.load(file).score(table[["x"]], table["y"]))`
  expect(rulesOf(body + read('path'))).toEqual(new Set(['overlap']))
  expect(rulesOf(body + read('other'))).toEqual(new Set())
})
