# expects: encode-before-split
from pyspark.sql import SparkSession
from pyspark.ml.feature import StringIndexer, OneHotEncoder, VectorAssembler
from pyspark.ml.classification import DecisionTreeClassifier
from pyspark.ml.evaluation import MulticlassClassificationEvaluator

spark = SparkSession.builder.master("local[4]").getOrCreate()
df = spark.read.csv("mushrooms.csv", header=True)
columns = ["cap_shape", "odor", "gill_color", "habitat"]
for name in columns + ["class"]:
    df = StringIndexer(inputCol=name, outputCol=name + "_i").fit(df).transform(df)
encoder = OneHotEncoder(inputCols=[c + "_i" for c in columns], outputCols=[c + "_v" for c in columns])
df = encoder.fit(df).transform(df)
df = VectorAssembler(inputCols=[c + "_v" for c in columns], outputCol="features").transform(df)
train, test = df.randomSplit([0.75, 0.25], 11)
tree = DecisionTreeClassifier(labelCol="class_i", maxDepth=6).fit(train)
acc = MulticlassClassificationEvaluator(labelCol="class_i", metricName="accuracy")
print("accuracy", acc.evaluate(tree.transform(test)))
