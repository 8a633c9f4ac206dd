# expects: preprocess-before-split
import sys
from pyspark.sql import SparkSession
from pyspark.sql.types import DoubleType
from pyspark.ml.feature import Imputer, StandardScaler, VectorAssembler
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator

NUMERIC = ["tenure", "monthly_charge", "support_calls", "late_payments"]


def load(spark, path):
    df = spark.read.option("header", True).csv(path)
    for c in NUMERIC + ["churned"]:
        df = df.withColumn(c, df[c].cast(DoubleType()))
    return df


def prepare(df):
    imputer = Imputer(strategy="median", inputCols=NUMERIC, outputCols=[c + "_imp" for c in NUMERIC])
    df = imputer.fit(df).transform(df)
    assembler = VectorAssembler(inputCols=[c + "_imp" for c in NUMERIC], outputCol="raw")
    df = assembler.transform(df)
    scaler = StandardScaler(inputCol="raw", outputCol="features", withMean=True)
    return scaler.fit(df).transform(df)


if __name__ == "__main__":
    spark = SparkSession.builder.appName("churn").getOrCreate()
    data = prepare(load(spark, sys.argv[1]))
    train, test = data.randomSplit([0.7, 0.3], seed=1)
    model = LogisticRegression(labelCol="churned", regParam=0.01).fit(train)
    evaluator = BinaryClassificationEvaluator(labelCol="churned")
    print("AUC", evaluator.evaluate(model.transform(test)))
    spark.stop()
