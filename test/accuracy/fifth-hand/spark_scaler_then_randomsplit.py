# expects: preprocess-before-split, encode-before-split
from pyspark.sql import SparkSession
from pyspark.ml.feature import StringIndexer, VectorAssembler, StandardScaler
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import MulticlassClassificationEvaluator

spark = SparkSession.builder.master("local[*]").getOrCreate()
iris = spark.read.option("header", "true").option("inferSchema", "true").csv("iris.csv")
iris = StringIndexer(inputCol="species", outputCol="label").fit(iris).transform(iris)
iris = VectorAssembler(inputCols=["sl", "sw", "pl", "pw"], outputCol="raw").transform(iris)
iris = StandardScaler(inputCol="raw", outputCol="features", withMean=True).fit(iris).transform(iris)
iris.select("features", "label").show(5)
(train, test) = iris.randomSplit([0.8, 0.2], 7)
model = LogisticRegression(maxIter=50).fit(train)
ev = MulticlassClassificationEvaluator(metricName="accuracy")
print(ev.evaluate(model.transform(test)))
