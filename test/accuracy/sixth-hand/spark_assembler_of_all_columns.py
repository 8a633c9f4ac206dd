# expects: target-in-features
from pyspark.ml import Pipeline
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("ads").getOrCreate()
clicks = spark.read.parquet("/data/clicks").drop("ts")
train, test = clicks.randomSplit([0.9, 0.1], seed=17)
assembler = VectorAssembler(inputCols=[c for c in clicks.columns if c != "ad_id"], outputCol="features")
forest = RandomForestClassifier(labelCol="clicked", featuresCol="features", numTrees=100)
model = Pipeline(stages=[assembler, forest]).fit(train)
print(BinaryClassificationEvaluator(labelCol="clicked").evaluate(model.transform(test)))
