import { expect, test } from 'vitest'
import { programColumns } from '../../../src/weigh/start/program-columns.ts'
import { programOf } from '../../program-of.ts'

const seen = (text: string) => {
  const { columns, target } = programColumns(programOf('a.py', text))
  return { columns: columns.map(({ name }) => name), target: target?.value ?? null }
}

test.each([
  [
    'a subscript of a table that was read',
    'import pandas as pd\nloans = pd.read_csv("x.csv")\nloans["rate"] = 1\nloans[["a b", "c"]]\n',
    ['rate', 'a b', 'c'],
    null,
  ],
  ['a copy of it', 'import polars as pl\nt = pl.read_parquet("x")\nu = t.copy()\nu["n"]\n', ['n'], null],
  ['no key of a dict', 'settings = {"a": 1}\nsettings["a"]\nresults["auc"]\nos.environ["HOME"]\n', [], null],
  [
    'lists of features',
    'NUMERIC_FEATURES = ["a", "b"]\ncat_cols = ["c"]\ndrop_cols = ["d"]\nplot_columns = ["e"]\n',
    ['a', 'b', 'c'],
    null,
  ],
  ['the label by its name', 'y = df["churned"]\n', ['churned'], 'churned'],
  ['the label as an attribute', 'y_train = train.churned.values\n', ['churned'], 'churned'],
  ['the label that was taken out', 'y = df.pop("churned")\n', ['churned'], 'churned'],
  [
    'the label that a constant names',
    'TARGET_COL = "default"\nX = df.drop(columns=[TARGET_COL, "id"])\ny = df[TARGET_COL]\n',
    ['default', 'id'],
    'default',
  ],
  ['the label of a learner', 'learn(target="units")\n', ['units'], 'units'],
  ['several labels are no target', 'y = df[["a", "b"]]\n', ['a', 'b'], null],
  ['a shape is no label', 'y = df.shape\ny = df.values\n', [], null],
  ['dates and columns of a reader', 'import pandas as pd\npd.read_csv("x", usecols=["a", "at"], parse_dates=["at"])\n', ['a', 'at'], null],
  ['an index without a name, a path', 'df["Unnamed: 0"]\ndf["data/x.csv"]\n', [], null],
])('%s', (_, text, columns, target) => {
  expect(seen(text)).toEqual({ columns, target })
})
