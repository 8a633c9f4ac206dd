# expects: overlap
from pyspark.sql import SparkSession
from pyspark.sql.functions import col, when
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.appName("flights").master("local[*]").getOrCreate()
spark.sparkContext.setLogLevel("WARN")

flights = spark.read.csv("hdfs:///data/flights_2008.csv", header=True, inferSchema=True)
flights.printSchema()
print("rows:", flights.count())

flights = flights.filter(col("Cancelled") == 0).filter(col("Diverted") == 0)
flights = flights.withColumn("label", when(col("ArrDelay") > 15, 1.0).otherwise(0.0))

cols = ["Month", "DayofMonth", "DayOfWeek", "CRSDepTime", "CRSArrTime", "CRSElapsedTime", "Distance"]
flights = flights.select(cols + ["label"]).na.drop()
flights.groupBy("label").count().show()

assembler = VectorAssembler(inputCols=cols, outputCol="features")
assembled = assembler.transform(flights).select("features", "label")

train, test = assembled.randomSplit([0.7, 0.3], seed=42)
train.cache()
print("train %d test %d" % (train.count(), test.count()))

gbt = GBTClassifier(labelCol="label", featuresCol="features", maxIter=20, maxDepth=5)
model = gbt.fit(assembled)

predictions = model.transform(test)
predictions.select("prediction", "label", "probability").show(10)

evaluator = BinaryClassificationEvaluator(labelCol="label", metricName="areaUnderROC")
auc = evaluator.evaluate(predictions)
print("AUC = %g" % auc)

tp = predictions.filter("label = 1.0 and prediction = 1.0").count()
fp = predictions.filter("label = 0.0 and prediction = 1.0").count()
fn = predictions.filter("label = 1.0 and prediction = 0.0").count()
print("precision", tp / float(tp + fp), "recall", tp / float(tp + fn))

model.write().overwrite().save("hdfs:///models/gbt_delay")
spark.stop()
