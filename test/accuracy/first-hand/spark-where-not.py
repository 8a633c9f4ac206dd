# expects: nothing
from pyspark.sql import SparkSession
from pyspark.sql import functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.regression import GBTRegressor
from pyspark.ml.evaluation import RegressionEvaluator
s = SparkSession.builder.getOrCreate()
d = s.table("sales")
d = VectorAssembler(inputCols=["a", "b"], outputCol="features").transform(d)
cond = F.col("fold") == 3
m = GBTRegressor(labelCol="p").fit(d.where(~cond))
print(RegressionEvaluator(labelCol="p").evaluate(m.transform(d.where(cond))))
