# expects: nothing
from pyspark.sql import SparkSession
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler, StandardScaler, StringIndexer
from pyspark.ml.classification import RandomForestClassifier
from pyspark.ml.evaluation import MulticlassClassificationEvaluator

spark = SparkSession.builder.getOrCreate()
df = spark.read.parquet("churn.parquet")
train, test = df.randomSplit([0.8, 0.2], seed=42)
stages = [StringIndexer(inputCol="plan", outputCol="plan_ix"),
          VectorAssembler(inputCols=["age", "plan_ix"], outputCol="raw"),
          StandardScaler(inputCol="raw", outputCol="features"),
          RandomForestClassifier(labelCol="churn")]
model = Pipeline(stages=stages).fit(train)
predictions = model.transform(test)
print(MulticlassClassificationEvaluator(labelCol="churn").evaluate(predictions))
