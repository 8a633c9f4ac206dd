import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { overlapping } from '../../../src/weigh/leakage/overlap.ts'
import { programOf } from '../../accuracy/collection.ts'

const after = (last: string, fit = 'X.loc[seen], y.loc[seen]') => `import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import train_test_split

leads = pd.read_csv("leads.csv")
X, y = leads.drop(columns="won"), leads["won"]
seen, held = train_test_split(leads.index, random_state=2)
leads["part"] = np.where(leads.index.isin(held), "held", "seen")
model = LogisticRegression().fit(${fit})
leads["right"] = model.predict(X) == y
${last}
`
const sure = (text: string) => overlapping(analyse(programOf('a.py', text)).flow).map(({ certainty }) => certainty)

test.each([
  'print(leads.loc[held, "right"].mean())',
  'print((model.predict(X) == y)[held].mean())',
  'print((y - model.predict_proba(X)[:, 1])[held].abs().mean())',
  'print(leads.loc[seen, "right"].mean(), leads.loc[held, "right"].mean())',
])('errors of the rows that were held out, of a table of errors of all: %s', (last) => expect(sure(after(last))).toEqual([]))

test.each(['print(leads[leads["part"] == "held"]["right"].mean())', 'print(leads.groupby("part")["right"].mean())'])(
  'where nobody knows whose errors are looked at, nothing is held: %s',
  (last) => expect(sure(after(last)).every((it) => it < 3)).toBe(true),
)

test.each([
  [after('print(leads["right"].mean())')],
  [after('print(leads.loc[held, "right"].mean())', 'X, y')],
  [after('print(leads[leads["part"] == "held"]["right"].mean())', 'X, y')],
  [after('print(leads.groupby("part")["right"].mean())', 'X, y')],
])('errors of all rows, and of a model that was fitted on all: %#', (text) => expect(sure(text)).toContain(3))
