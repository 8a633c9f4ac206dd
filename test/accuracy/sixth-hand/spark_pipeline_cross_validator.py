# expects: nothing
from pyspark.sql import SparkSession, functions as F
from pyspark.ml import Pipeline
from pyspark.ml.feature import Imputer, StringIndexer, OneHotEncoder, VectorAssembler
from pyspark.ml.regression import GBTRegressor
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder

spark = SparkSession.builder.appName("rents").config("spark.sql.shuffle.partitions", 64).getOrCreate()
flats = spark.table("warehouse.flats").filter(F.col("rent") > 0)
flats = flats.withColumn("log_rent", F.log1p("rent")).drop("rent")
train, test = flats.randomSplit([0.8, 0.2], seed=42)
train.cache()

numeric = ["area", "rooms", "floor"]
stages = [
    StringIndexer(inputCol="district", outputCol="district_ix", handleInvalid="keep"),
    OneHotEncoder(inputCols=["district_ix"], outputCols=["district_vec"]),
    Imputer(inputCols=numeric, outputCols=[n + "_f" for n in numeric]),
    VectorAssembler(inputCols=["district_vec"] + [n + "_f" for n in numeric], outputCol="features"),
]
gbt = GBTRegressor(featuresCol="features", labelCol="log_rent", seed=42)
pipeline = Pipeline(stages=stages + [gbt])
grid = ParamGridBuilder().addGrid(gbt.maxDepth, [3, 5, 7]).addGrid(gbt.stepSize, [0.05, 0.1]).build()
evaluator = RegressionEvaluator(labelCol="log_rent", metricName="rmse")
cv = CrossValidator(estimator=pipeline, estimatorParamMaps=grid, evaluator=evaluator, numFolds=3, parallelism=4)
fitted = cv.fit(train)
print("cv", min(fitted.avgMetrics))
print("test", evaluator.evaluate(fitted.transform(test)))
fitted.bestModel.write().overwrite().save("models/rent")
