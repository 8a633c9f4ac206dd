# expects: nothing
import sys
from pyspark.sql import SparkSession
from pyspark.ml import Pipeline
from pyspark.ml.feature import StringIndexer, OneHotEncoder, VectorAssembler, StandardScaler, Imputer
from pyspark.ml.classification import LogisticRegression
from pyspark.ml.evaluation import BinaryClassificationEvaluator
from pyspark.sql.functions import when, col, trim


def main(path):
    spark = SparkSession.builder.appName('adult').getOrCreate()
    cols = ['age', 'workclass', 'fnlwgt', 'education', 'education_num', 'marital_status', 'occupation',
            'relationship', 'race', 'sex', 'capital_gain', 'capital_loss', 'hours_per_week', 'native_country', 'income']
    df = spark.read.csv(path, inferSchema=True).toDF(*cols)
    for c, t in df.dtypes:
        if t == 'string':
            df = df.withColumn(c, trim(col(c)))
    df = df.withColumn('label', when(col('income') == '>50K', 1.0).otherwise(0.0)).drop('income')
    df.groupBy('education').avg('label').orderBy('avg(label)').show()
    df.groupBy('sex').agg({'hours_per_week': 'mean', 'age': 'mean'}).show()

    train, test = df.randomSplit([0.8, 0.2], seed=100)
    print('Training Dataset Count:', train.count())
    print('Test Dataset Count:', test.count())

    categorical = ['workclass', 'education', 'marital_status', 'occupation', 'relationship', 'race', 'sex', 'native_country']
    numeric = ['age', 'fnlwgt', 'education_num', 'capital_gain', 'capital_loss', 'hours_per_week']
    stages = []
    for c in categorical:
        stages += [StringIndexer(inputCol=c, outputCol=c + '_idx', handleInvalid='keep'),
                   OneHotEncoder(inputCols=[c + '_idx'], outputCols=[c + '_vec'])]
    stages += [Imputer(inputCols=numeric, outputCols=[c + '_imp' for c in numeric]).setStrategy('median'),
               VectorAssembler(inputCols=[c + '_imp' for c in numeric], outputCol='num_raw'),
               StandardScaler(inputCol='num_raw', outputCol='num', withMean=True),
               VectorAssembler(inputCols=['num'] + [c + '_vec' for c in categorical], outputCol='features'),
               LogisticRegression(featuresCol='features', labelCol='label', maxIter=30)]
    pipeline = Pipeline(stages=stages)
    model = pipeline.fit(train)

    pred = model.transform(test)
    pred.select('label', 'prediction', 'probability').show(10)
    ev = BinaryClassificationEvaluator(labelCol='label')
    print('Test Area Under ROC', ev.evaluate(pred))
    model.write().overwrite().save('adult_model')
    spark.stop()


if __name__ == '__main__':
    main(sys.argv[1] if len(sys.argv) > 1 else 'adult.data')
