# expects: nothing
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import VectorAssembler
from pyspark.sql import SparkSession

spark = SparkSession.builder.appName("ads").getOrCreate()
rows = spark.sql("""
    SELECT i.impression_id,
           i.shown_ts,
           CAST(i.clicked AS DOUBLE) AS label,
           i.position,
           c.n AS clicks_of_user
    FROM ads.impressions i
    LEFT JOIN (
        SELECT user_id, COUNT(*) AS n FROM ads.clicks WHERE click_ts < TIMESTAMP '2024-01-01' GROUP BY user_id
    ) c ON c.user_id = i.user_id
    WHERE i.shown_ts >= TIMESTAMP '2024-01-01'
""").na.fill(0)
rows = VectorAssembler(inputCols=["position", "clicks_of_user"], outputCol="features").transform(rows)
train = rows.where("shown_ts < '2024-05-01'")
test = rows.where("shown_ts >= '2024-05-01'")
model = LogisticRegression(maxIter=30).fit(train)
print(BinaryClassificationEvaluator().evaluate(model.transform(test)))
