# expects: nothing
from pyspark.sql import SparkSession, Window
import pyspark.sql.functions as F
from pyspark.ml.feature import VectorAssembler
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator

spark = SparkSession.builder.getOrCreate()
visits = spark.table("crm.weekly_visits")
w = Window.partitionBy("customer_id").orderBy("week")
visits = (
    visits.withColumn("visits_1", F.lag("visits", 1).over(w))
    .withColumn("visits_4", F.avg("visits").over(w.rowsBetween(-4, -1)))
    .withColumn("comes_back", (F.lead("visits", 1).over(w) > 0).cast("int"))
    .na.drop()
)
vec = VectorAssembler(inputCols=["visits", "visits_1", "visits_4"], outputCol="features")
visits = vec.transform(visits).select("week", "features", "comes_back")
train, test = visits.filter("week < '2023-06-01'"), visits.filter("week >= '2023-06-01'")
gbt = GBTClassifier(labelCol="comes_back", maxIter=30)
model = gbt.fit(train)
auc = BinaryClassificationEvaluator(labelCol="comes_back").evaluate(model.transform(test))
print(f"AUC {auc:.3f}")
