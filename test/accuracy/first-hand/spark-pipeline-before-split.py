# expects: preprocess-before-split
from pyspark.ml.feature import StringIndexer, VectorAssembler, StandardScaler
from pyspark.ml import Pipeline
from pyspark.ml.regression import LinearRegression
from pyspark.ml.evaluation import RegressionEvaluator
df = spark.table('sales')
prep = Pipeline(stages=[StringIndexer(inputCol='a', outputCol='b'), VectorAssembler(inputCols=['b'], outputCol='f'), StandardScaler(inputCol='f', outputCol='features')])
data = prep.fit(df).transform(df)
train, test = data.randomSplit([.8, .2])
model = LinearRegression(labelCol='y').fit(train)
result = model.evaluate(test)
print(result.rootMeanSquaredError)
