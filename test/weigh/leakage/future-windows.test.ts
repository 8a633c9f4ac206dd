import { expect, test } from 'vitest'
import { programOf } from '../../accuracy/collection.ts'
import { found } from '../../accuracy/found.ts'

const polars = (step: string) => `import polars as pl
from sklearn.linear_model import Ridge

plants = pl.read_csv("plants.csv").sort("day")
soil = pl.read_csv("soil.csv").sort("day")
${step}
train = plants.filter(pl.col("day") < 300)
test = plants.filter(pl.col("day") >= 300)
model = Ridge().fit(train.select("rain", "ph").to_numpy(), train["height"].to_numpy())
print(model.score(test.select("rain", "ph").to_numpy(), test["height"].to_numpy()))
`

const told = (step: string) => [...found(programOf('a.py', polars(step))).keys()].includes('future-feature')

test('a join that runs backward takes what was known before; a filling that does takes what comes after', () => {
  expect(told('plants = plants.join_asof(soil, on="day", strategy="backward")')).toBe(false)
  expect(told('plants = plants.with_columns(pl.col("rain").fill_null(strategy="backward"))')).toBe(true)
  expect(told('plants = plants.fill_null(strategy="backward")')).toBe(true)
  expect(told('plants = plants.fill_null(strategy="forward")')).toBe(false)
})
