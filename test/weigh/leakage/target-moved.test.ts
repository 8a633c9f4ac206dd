import { expect, test } from 'vitest'
import { analyse } from '../../../src/weigh/flow/analyse.ts'
import { targetInside } from '../../../src/weigh/leakage/target-in-features.ts'
import { programOf } from '../../accuracy/collection.ts'

const begins = `import numpy as np
import pandas as pd
import polars as pl
import yfinance as yf
from pyspark.sql import functions as F, Window
from sklearn.linear_model import LinearRegression

df = pd.read_csv("prices.csv")
`
const told = (text: string) =>
  targetInside(analyse(programOf('a.py', `${begins}${text}n = 800\nLinearRegression().fit(X[:n], y[:n])\n`)).flow).map(({ how }) => how)
const chosen = 'X, y = df[["open", "close"]], df["up"]\n'

test.each([
  ['df = yf.download("X")\ndf["up"] = df["close"].shift(-1)\ndf.dropna(inplace=True)\nX, y = df.drop(columns=["up"]), df["up"]\n'],
  ['X, y = df[["open", "close"]], df["close"].shift(-1)\n'],
  ['h = 3\ny = df["close"].pct_change(h).shift(-h)\nX = df[["open", "close"]]\n'],
  ['X, y = df[["open", "close"]], df["close"].diff(-1)\n'],
  ['X, y = df[["open", "close"]], np.roll(df["close"], -1)\n'],
  ['X, y = df[["open", "close"]].shift(1).iloc[1:], df["close"].iloc[1:]\n'],
  ['y = df["close"]\ndf["close"] = df["close"].shift(1)\nX = df[["open", "close"]]\n'],
])('a target that was moved along the rows is not the column that it came from: %#', (text) => expect(told(text)).toEqual([]))

test.each([
  ['X, y = df.iloc[:-1], df["close"].iloc[1:]\n'],
  ['X, y = df[["open", "close"]].values[:-1], df["close"].values[1:]\n'],
  ['h = 5\nX, y = df[["open", "close"]].iloc[:-h], df["close"].iloc[h:].reset_index(drop=True)\n'],
  ['later = df[1:]\nX, y = df[:-1], later["close"]\n'],
  ['X, y = df[["open", "close"]].iloc[:-1], df["close"].drop(0)\n'],
])('nor is one that begins at another row: %#', (text) => expect(told(text)).toEqual([]))

test.each([
  [`df["up"] = np.where(df["close"].shift(-1) > df["close"], 1, 0)\n${chosen}`],
  [`df["up"] = np.sign(df["close"].shift(-1) - df["close"])\n${chosen}`],
  [`df["up"] = df.groupby("shop")["close"].shift(-1) / df["close"]\n${chosen}`],
  [`df["up"] = (df["close"].rolling(7).mean().shift(-7) > df["close"]).astype(int)\n${chosen}`],
  [`df["up"] = (np.append(df["close"].values[1:], 0) > 3) * 1\n${chosen}`],
  [`df["up"] = df["close"].cumsum()\n${chosen}`],
  [
    'df = pl.read_csv("a.csv").with_columns((pl.col("close").shift(-1) > pl.col("close")).alias("up"))\nX, y = df.select(["open", "close"]), df["up"]\n',
  ],
  [
    'w = Window.orderBy("day")\ndf = spark.read.parquet("p").withColumn("up", F.lead("close", 1).over(w) - F.col("close")).toPandas()\nX, y = df[["open", "close"]], df["up"]\n',
  ],
])('one that is also made of another row is not made row by row: %#', (text) => expect(told(text)).toEqual([]))

test.each([
  ['itself', 'df["ago"] = df["close"].shift(1)\ndf = df.iloc[1:]\nX, y = df[["ago", "close"]], df["close"]\n'],
  ['itself', 'y = df["close"]\nfor k in range(1, 6):\n    df[f"ago{k}"] = df["close"].shift(k)\nX = df.drop(columns="day")\n'],
  ['itself', 'X, y = df[["open", "close"]].iloc[1:], df["close"].iloc[1:]\n'],
  ['itself', 'd = df[["open", "close"]].diff().dropna()\nX, y = d, d["close"]\n'],
  ['it-is-made-from', `df["up"] = np.where(df["close"] > 10, 1, 0)\n${chosen}`],
  ['it-is-made-from', 'df["next"] = df["close"].shift(-1)\ndf["up"] = df["next"] > 10\nX, y = df[["open", "next"]], df["up"]\n'],
  ['made-from-it', 'df["next"] = df["close"].shift(-1)\ndf["twice"] = df["next"] * 2\nX, y = df[["open", "twice"]], df["next"]\n'],
])('of the same row it still is: %s, %#', (how, text) => expect(told(text)).toEqual([how]))
