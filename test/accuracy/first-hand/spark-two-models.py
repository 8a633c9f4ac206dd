# expects: multi-test
from pyspark.ml import Pipeline
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.classification import RandomForestClassifier, GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

df = spark.read.csv("/data/flights.csv", header=True, inferSchema=True)
(trainingData, testData) = df.randomSplit([0.7, 0.3])
va = VectorAssembler(inputCols=["dist", "dep"], outputCol="features")
evaluator = BinaryClassificationEvaluator(labelCol="late")
rf = Pipeline(stages=[va, RandomForestClassifier(labelCol="late")]).fit(trainingData)
print(evaluator.evaluate(rf.transform(testData)))
gbt = Pipeline(stages=[va, GBTClassifier(labelCol="late")]).fit(trainingData)
print(evaluator.evaluate(gbt.transform(testData)))
