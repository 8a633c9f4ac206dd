# expects: overlap
from pyspark.ml import Pipeline
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

if __name__ == "__main__":
    spark = SparkSession.builder.appName("clicks").getOrCreate()
    clicks = spark.read.option("header", True).option("inferSchema", True).csv("s3a://bucket/clicks.csv")
    clicks = clicks.dropna().filter("impressions > 0")
    clicks = clicks.withColumn("rate", clicks.clicks / clicks.impressions)

    stages = [
        VectorAssembler(inputCols=["rate", "dwell", "depth", "returning"], outputCol="features"),
        GBTClassifier(labelCol="bought", featuresCol="features", maxIter=30),
    ]
    fitted = Pipeline(stages=stages).fit(clicks)
    scored = fitted.transform(clicks)
    auc = BinaryClassificationEvaluator(labelCol="bought").evaluate(scored)
    print("AUC:", auc)
    fitted.write().overwrite().save("s3a://bucket/models/gbt")
    spark.stop()
