import { describe, expect, test } from 'vitest'
import { suggested } from './suggested.ts'

const given = `import pandas as pd
from sklearn.linear_model import Ridge
from sklearn.model_selection import KFold, train_test_split
`
const fitted = 'print(Ridge().fit(X_train, y_train).score(X_test, y_test))\n'

describe('overlap: fitted on the training part', () => {
  const frame = `${given}df = pd.read_csv("a.csv")\nX, y = df[["a", "b"]], df["c"]\n`
  const split = 'X_train, X_test, y_train, y_test = train_test_split(X, y)\n'
  const trained = (fit: string) => `${frame}${split}model = Ridge()\n${fit}\nprint(model.score(X_test, y_test))\n`
  test('where it was given the whole', () =>
    expect(suggested('overlap', trained('model.fit(X, y)'))).toBe('8-8\nmodel.fit(X_train, y_train)'))

  test.each([
    ['where it is given something else, too', 'model.fit(X, y, df["weight"])'],
    ['where the training part is another by then', 'X_train = X\nmodel.fit(X, y)'],
  ])('none %s', (_, fit) => expect(suggested('overlap', trained(fit))).toBeNull())
})

describe('random-split-over-time: in the order that the rows have', () => {
  const series = (sort: string) =>
    `${given}df = pd.read_csv("a.csv", parse_dates=["date"])\n${sort}\ndf["lag"] = df["a"].shift(1)\ndf = df.dropna()\nX, y = df[["lag"]], df["a"]\n`
  const sorted = series('df = df.sort_values("date")')
  const split = (more = '') => `X_train, X_test, y_train, y_test = train_test_split(X, y${more})\n${fitted}`
  const shuffled = (text: string) => suggested('random-split-over-time', text)

  test.each([
    ['', '(X, y, shuffle=False)'],
    [', test_size=0.3, random_state=42', '(X, y, test_size=0.3, shuffle=False)'],
    [', shuffle=True, test_size=0.3', '(X, y, shuffle=False, test_size=0.3)'],
    [', shuffle=True, random_state=0', '(X, y, shuffle=False)'],
  ])('a split with%s', (more, after) =>
    expect(shuffled(sorted + split(more))).toContain(`9-9\nX_train, X_test, y_train, y_test = train_test_split${after}`),
  )

  test('folds', () => {
    const loop =
      'for a, b in folds.split(X, y):\n    model = Ridge().fit(X.iloc[a], y.iloc[a])\n    print(model.score(X.iloc[b], y.iloc[b]))\n'
    expect(shuffled(`${sorted}folds = KFold(n_splits=5, shuffle=True, random_state=1)\n${loop}`)).toBe(
      '9-9\nfrom sklearn.model_selection import TimeSeriesSplit\nfolds = TimeSeriesSplit(n_splits=5)',
    )
  })

  test.each([
    ['sorted by something else first', series('df = df.sort_values(["shop", "date"])') + split()],
    ['sorted from the end', series('df = df.sort_values("date", ascending=False)') + split()],
    ['shares of classes are asked for', sorted + split(', stratify=df["b"]')],
    ['rows that are drawn afterwards', `${sorted}df.sample(3)\n${split()}`],
  ])('none for %s', (_, text) => expect(shuffled(text)).toBeNull())
})

describe('group-split: by the column that names the entity', () => {
  const visits = `${given}df = pd.read_csv("visits.csv")\nprint(df.groupby("patient_id").size())\n`
  const split = (more = '') => `X_train, X_test, y_train, y_test = train_test_split(X, y${more})\n${fitted}`
  const torn = (text: string) => suggested('group-split', visits + text)
  test('a split of frames', () => {
    expect(torn(`X = df.drop(columns=["patient_id", "sick"])\ny = df["sick"]\n${split(', test_size=0.2, random_state=3')}`)).toBe(
      `8-8
from sklearn.model_selection import GroupShuffleSplit
folds = GroupShuffleSplit(n_splits=1, test_size=0.2, random_state=3)
train_rows, test_rows = next(folds.split(X, groups=df["patient_id"]))
X_train, X_test = X.iloc[train_rows], X.iloc[test_rows]
y_train, y_test = y.iloc[train_rows], y.iloc[test_rows]`,
    )
  })

  test('folds', () => {
    const loop = 'for a, b in KFold(5, shuffle=True).split(X, y):\n    m = Ridge().fit(X[a], y[a])\n    print(m.score(X[b], y[b]))\n'
    const text = `from sklearn.model_selection import GroupKFold\nX = df[["a", "b"]].to_numpy()\ny = df["sick"].to_numpy()\n${loop}`
    expect(torn(text)?.split('\n')[1]).toBe('for a, b in GroupKFold(n_splits=5).split(X, y, groups=df["patient_id"]):')
  })

  test.each([
    ['arrays whose rows may be others', `X = df.dropna().drop(columns=["patient_id", "sick"])\ny = df.dropna()["sick"]\n${split()}`],
    ['arrays that are no frames', `X = df[["a"]].to_numpy()\ny = df["sick"]\n${split()}`],
    ['a column that is gone', `df.drop(columns=["patient_id"], inplace=True)\nX = df[["a"]]\ny = df["sick"]\n${split()}`],
    ['shares of classes are asked for', `X = df[["a"]]\ny = df["sick"]\n${split(', stratify=y')}`],
  ])('none for %s', (_, text) => expect(torn(text)).toBeNull())
})

describe('join-ignores-event-time: the last row that was there by then', () => {
  const tables = `${given}orders = pd.read_csv("orders.csv", parse_dates=["ordered_at"])\nlogins = pd.read_csv("logins.csv", parse_dates=["login_at"])\n`
  const used = 'print(Ridge().fit(both[["a"]], both["b"]))\n'
  const joined = (text: string, more = used) => suggested('join-ignores-event-time', `${tables}${text}\n${more}`)
  const asOf =
    'pd.merge_asof(\n    orders.sort_values("ordered_at"),\n    logins.sort_values("login_at"),\n    left_on="ordered_at", right_on="login_at", by="user_id",\n)'
  test('of a left join', () => expect(joined('both = orders.merge(logins, on="user_id", how="left")')).toBe(`6-6\nboth = ${asOf}`))
  test('of an inner one without what finds nothing', () =>
    expect(joined('both = pd.merge(orders, logins, on="user_id")')).toBe(`6-6\nboth = ${asOf}.dropna(subset=["login_at"])`))

  test.each([
    ['an outer join', 'both = orders.merge(logins, on="user_id", how="outer")', used],
    [
      'labels taken before the rows change their places',
      'y = orders["b"]\nboth = orders.merge(logins, on="user_id", how="left")',
      'print(Ridge().fit(both[["a"]], y))\n',
    ],
    ['a table that is needed as it was', 'both = orders.merge(logins, on="user_id", how="left")', `${used}print(orders.shape)\n`],
    [
      'a right table of last rows',
      'logins = logins.drop_duplicates("user_id")\nboth = orders.merge(logins, on="user_id", how="left")',
      used,
    ],
  ])('none for %s', (_, text, more) => expect(joined(text, more)).toBeNull())
})

describe('future-feature: what lies before', () => {
  const frame = `${given}df = pd.read_csv("a.csv", parse_dates=["date"]).sort_values("date")\n`
  const used = 'print(Ridge().fit(df[["wind"]][:50], df["b"][:50]).score(df[["wind"]][50:], df["b"][50:]))\n'
  const ahead = (text: string) => suggested('future-feature', `${frame}${text}\n${used}`)
  test.each([
    ['df["wind"] = df["wind"].bfill()', 'df["wind"] = df["wind"].ffill()'],
    ['df["wind"] = df["wind"].rolling(5, center=True).mean()', 'df["wind"] = df["wind"].rolling(5).mean()'],
  ])('%s', (text, after) => expect(ahead(text)).toBe(`5-5\n${after}`))
  test('none for gaps that are filled both ways, or a row that is asked for by its number', () => {
    expect(ahead('df["wind"] = df["wind"].ffill().bfill()')).toBeNull()
    expect(ahead('df["wind"] = df["wind"].shift(-1)')).toBeNull()
  })
})

describe('target-in-features: left out where the features are chosen', () => {
  const inside = (lines: string) =>
    suggested(
      'target-in-features',
      `${given}df = pd.read_csv("flats.csv")\ndf["per_m2"] = df["price"] / df["area"]\n${lines}X_train, X_test, y_train, y_test = train_test_split(X, df["price"])\n${fitted}`,
    )
  test.each([
    ['X = df.drop(columns="price")\n', 'X = df.drop(columns=["price", "per_m2"])'],
    ["X = df.drop(['price', 'id'], axis=1)\n", "X = df.drop(['price', 'id', 'per_m2'], axis=1)"],
    ['cols = [c for c in df.columns if c != "price"]\nX = df[cols]\n', 'cols = [c for c in df.columns if c not in ["price", "per_m2"]]'],
    [
      'cols = [c for c in df.columns if c not in ("price", "id")]\nX = df[cols]\n',
      'cols = [c for c in df.columns if c not in ("price", "id", "per_m2")]',
    ],
  ])('%s', (lines, after) => expect(inside(lines)).toBe(`6-6\n${after}`))

  test.each([
    ['columns that are written out', 'X = df[["area", "per_m2"]]\n'],
    ['a column that is asked for afterwards', 'X = df.drop(columns="price")\nprint(X["per_m2"].mean())\n'],
  ])('none for %s', (_, lines) => expect(inside(lines)).toBeNull())
})
