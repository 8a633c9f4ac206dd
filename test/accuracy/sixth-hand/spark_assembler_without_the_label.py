# expects: nothing
from pyspark.ml import Pipeline
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

LABEL = "clicked"
spark = SparkSession.builder.appName("ads").getOrCreate()
clicks = spark.read.parquet("/data/clicks").drop("ts", "ad_id")
train, test = clicks.randomSplit([0.9, 0.1], seed=17)
columns = clicks.columns
columns.remove(LABEL)
assembler = VectorAssembler(inputCols=columns, outputCol="features", handleInvalid="skip")
forest = RandomForestClassifier(labelCol=LABEL, numTrees=100)
model = Pipeline(stages=[assembler, forest]).fit(train)
print(BinaryClassificationEvaluator(labelCol=LABEL).evaluate(model.transform(test)))
