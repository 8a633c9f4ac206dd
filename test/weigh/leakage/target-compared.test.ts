import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { targetInside } from '../../../src/weigh/leakage/target-in-features.ts'
import { programOf } from '../../accuracy/collection.ts'

const begins = `import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

d = pd.read_csv("bank.csv")
`
const ends = '\nn = 800\nLogisticRegression().fit(X[:n], y[:n])\n'
const told = (text: string) => targetInside(analyse(programOf('a.py', `${begins}${text}${ends}`)).flow).map(({ column }) => column)

test.each([
  ['y = (d["y"] == "yes").astype(int)\nX = d.drop(columns=["id"])'],
  ['y = d["y"] > 3\nX = d'],
  ['y = np.where(d["y"] == "yes", 1, 0)\nX = d'],
  ['y = d.y == "yes"\nX = d.drop("id", axis=1)'],
  ['y = 1 - d["y"]\nX = d'],
  ['y = (d["y"] != "no") * 1\nX = d[["a", "b", "y"]]'],
  ['y = (d["y"] == "yes").values\nX = pd.get_dummies(d, drop_first=True)'],
])('a target that is a column held against a figure is that column: %#', (text) => expect(told(text)).toEqual(['y']))

test.each([
  ['y = (d["y"] == "yes").astype(int)\nX = d.drop(columns=["y"])'],
  ['y = (d["y"] == "yes").astype(int)\nX = d[["a", "b"]]'],
  ['y = (d["y"] == "yes").astype(int)\nX = d[[c for c in d.columns if c != "y"]]'],
  ['y = (d["y"].shift(-1) > d["y"]).astype(int)\nX = d'],
  ['y = (d["y"].shift(-1) > 0).astype(int)\nX = d'],
  ['y = (d.pop("y") == "yes").astype(int)\nX = d'],
  ['y = (d["y"].values[1:] > 0).astype(int)\nX = d.iloc[:-1]'],
  ['y = (d["y"] == "yes").astype(int)\ndel d["y"]\nX = d'],
  ['y = (d["y"] == "yes").astype(int)\nd.drop(columns="y", inplace=True)\nX = d'],
  ['y = (d["y"] == "yes").astype(int)\nX = d.iloc[:, :-1]'],
  ['y = (d["y"] == "yes").astype(int)\nX = pd.get_dummies(d).drop(columns=["y_yes", "y_no"])'],
  ['d = d[d["y"] == "yes"]\ny = d["z"] == 1\nX = d.drop(columns="z")'],
])('where that is not among the features nothing is told: %#', (text) => expect(told(text)).toEqual([]))
