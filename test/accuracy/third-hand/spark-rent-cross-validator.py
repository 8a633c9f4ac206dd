# expects: nothing
from pyspark.ml import Pipeline
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.feature import Imputer, StandardScaler, VectorAssembler
from pyspark.ml.regression import LinearRegression
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("house-rent").getOrCreate()
flats = spark.read.option("header", True).option("inferSchema", True).csv("hdfs:///flats/*.csv")
flats.describe("rent", "area").show()

train, test = flats.dropna(subset=["rent"]).randomSplit([0.8, 0.2], seed=42)
cols = ["area", "rooms", "floor", "distance_centre"]
lr = LinearRegression(featuresCol="features", labelCol="rent")
pipeline = Pipeline(stages=[
    Imputer(inputCols=cols, outputCols=cols),
    VectorAssembler(inputCols=cols, outputCol="raw"),
    StandardScaler(inputCol="raw", outputCol="features"),
    lr,
])
grid = ParamGridBuilder().addGrid(lr.regParam, [0.0, 0.1, 1.0]).addGrid(lr.elasticNetParam, [0.0, 0.5]).build()
rmse = RegressionEvaluator(labelCol="rent", metricName="rmse")
best = CrossValidator(estimator=pipeline, estimatorParamMaps=grid, evaluator=rmse, numFolds=4).fit(train)
print("rmse on test", rmse.evaluate(best.transform(test)))
