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

test("Spark's methods for missing values leave the columns where they are", () => {
  const spark = (used: string) => `from pyspark.sql import SparkSession, Window, functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.classification import LogisticRegression

spark = SparkSession.builder.getOrCreate()
w = Window.partitionBy('pump').orderBy('date')
pumps = spark.read.csv('pumps.csv', header=True)
pumps = pumps.withColumn('ahead', F.${used}('load', 1).over(w)).na.fill(0).na.drop()
pumps = VectorAssembler(inputCols=['ahead', 'heat'], outputCol='features').transform(pumps)
model = LogisticRegression(labelCol='failed').fit(pumps.filter(F.col('date') < '2020-01-01'))
`
  const rules = (used: string) => [...found(programOf('a.py', spark(used))).keys()]
  expect(rules('lead')).toContain('future-feature')
  expect(rules('lag')).not.toContain('future-feature')
})

test('times that polars parses itself are times, once a column of them is named', () => {
  const joined = (read: string) => `import polars as pl
from sklearn.tree import DecisionTreeClassifier

trips = pl.read_csv("trips.csv"${read}).sort("started_at")
faults = pl.read_csv("faults.csv"${read}).sort("reported_at")
trips = trips.join(faults, on="bike")
model = DecisionTreeClassifier().fit(trips.select("km", "faults").to_numpy(), trips["late"].to_numpy())
`
  const rules = (read: string) => [...found(programOf('a.py', joined(read))).keys()]
  expect(rules(', try_parse_dates=True')).toContain('join-ignores-event-time')
  expect(rules('')).not.toContain('join-ignores-event-time')
})
