# expects: nothing
import argparse
import sys

from pyspark.ml import Pipeline
from pyspark.ml.classification import GBTClassifier
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.ml.feature import Imputer, StandardScaler, StringIndexer, VectorAssembler
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

NUM = ["tenure_days", "calls", "data_gb", "arpu"]


def build_session(app):
    return SparkSession.builder.appName(app).config("spark.sql.shuffle.partitions", 400).getOrCreate()


def load(spark, table):
    return (spark.table(table)
            .filter(F.col("is_test_account") == F.lit(False))
            .withColumn("label", F.col("churned").cast("double"))
            .select("label", "plan", *NUM))


def stages():
    return [
        Imputer(inputCols=NUM, outputCols=[c + "_i" for c in NUM], strategy="median"),
        StringIndexer(inputCol="plan", outputCol="plan_ix", handleInvalid="keep"),
        VectorAssembler(inputCols=[c + "_i" for c in NUM] + ["plan_ix"], outputCol="raw"),
        StandardScaler(inputCol="raw", outputCol="features"),
        GBTClassifier(labelCol="label", featuresCol="features", maxIter=60),
    ]


def main(argv):
    ap = argparse.ArgumentParser()
    ap.add_argument("--table", required=True)
    ap.add_argument("--out", required=True)
    args = ap.parse_args(argv)
    spark = build_session("churn-train")
    data = load(spark, args.table)
    train, test = data.randomSplit([0.8, 0.2], seed=11)
    model = Pipeline(stages=stages()).fit(train)
    auc = BinaryClassificationEvaluator(labelCol="label").evaluate(model.transform(test))
    print(f"auc={auc:.4f}")
    model.write().overwrite().save(args.out)


if __name__ == "__main__":
    main(sys.argv[1:])
