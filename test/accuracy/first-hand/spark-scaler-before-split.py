# expects: preprocess-before-split
from pyspark.sql import SparkSession
from pyspark.ml.feature import VectorAssembler, StandardScaler
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.appName("churn").getOrCreate()
df = spark.read.csv("churn.csv", header=True, inferSchema=True)
assembler = VectorAssembler(inputCols=["age", "spend"], outputCol="raw")
df = assembler.transform(df)
scaler = StandardScaler(inputCol="raw", outputCol="features")
df = scaler.fit(df).transform(df)
train, test = df.randomSplit([0.8, 0.2], seed=42)
lr = LogisticRegression(labelCol="churn")
model = lr.fit(train)
predictions = model.transform(test)
evaluator = BinaryClassificationEvaluator(labelCol="churn")
print(evaluator.evaluate(predictions))
