# expects: nothing
from pyspark.ml import Pipeline
from pyspark.ml.evaluation import RegressionEvaluator
from pyspark.ml.feature import Imputer, StandardScaler, StringIndexer, VectorAssembler
from pyspark.ml.regression import GBTRegressor
from pyspark.ml.tuning import CrossValidator, ParamGridBuilder
from pyspark.sql import SparkSession


def build(numeric, text):
    stages = [StringIndexer(inputCol=c, outputCol=c + "_ix", handleInvalid="keep") for c in text]
    stages.append(Imputer(inputCols=numeric, outputCols=[c + "_im" for c in numeric]))
    stages.append(VectorAssembler(inputCols=[c + "_im" for c in numeric] + [c + "_ix" for c in text], outputCol="assembled"))
    stages.append(StandardScaler(inputCol="assembled", outputCol="features"))
    gbt = GBTRegressor(featuresCol="features", labelCol="price")
    return Pipeline(stages=stages + [gbt]), gbt


def run(spark):
    listings = spark.read.parquet("hdfs:///warehouse/listings")
    listings = listings.filter("price is not null and price > 0")
    listings.describe("price", "bedrooms").show()
    train, test = listings.randomSplit([0.85, 0.15], seed=3)

    pipeline, gbt = build(["bedrooms", "bathrooms", "square_feet"], ["room_type", "district"])
    grid = ParamGridBuilder().addGrid(gbt.maxDepth, [3, 5]).addGrid(gbt.maxIter, [20, 60]).build()
    rmse = RegressionEvaluator(labelCol="price", metricName="rmse")
    cv = CrossValidator(estimator=pipeline, estimatorParamMaps=grid, evaluator=rmse, numFolds=4, parallelism=4)
    fitted = cv.fit(train)
    print("holdout rmse", rmse.evaluate(fitted.transform(test)))
    fitted.bestModel.write().overwrite().save("hdfs:///models/listings")


if __name__ == "__main__":
    session = SparkSession.builder.getOrCreate()
    try:
        run(session)
    finally:
        session.stop()
