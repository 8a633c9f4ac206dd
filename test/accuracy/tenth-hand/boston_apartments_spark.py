# expects: preprocess-before-split
from pyspark.sql import SparkSession
from pyspark.ml.feature import VectorAssembler, StandardScaler
from pyspark.ml.regression import LinearRegression
from pyspark.ml.evaluation import RegressionEvaluator
import pyspark.sql.functions as F

spark = SparkSession.builder.appName('BostonApartments').getOrCreate()

df = spark.read.format('csv').option('header', 'true').option('inferSchema', 'true').load('s3://course-bucket/apartments.csv')
df.show(5)
df.describe().toPandas().transpose()

# drop the strange ones
df = df.filter((F.col('sqft') > 150) & (F.col('sqft') < 6000))
df = df.filter(F.col('rent').isNotNull())
df = df.fillna({'parking': 0, 'floor': 1})
df = df.withColumn('sqft_per_room', F.col('sqft') / (F.col('rooms') + F.lit(1)))
print((df.count(), len(df.columns)))

feature_cols = ['sqft', 'rooms', 'baths', 'floor', 'parking', 'dist_center', 'sqft_per_room']
for c in feature_cols:
    print(c, df.stat.corr('rent', c))

va = VectorAssembler(inputCols=feature_cols, outputCol='raw_features', handleInvalid='skip')
vdf = va.transform(df)

scaler = StandardScaler(inputCol='raw_features', outputCol='features', withStd=True, withMean=True)
vdf = scaler.fit(vdf).transform(vdf)
vdf = vdf.select(['features', 'rent'])
vdf.show(3, truncate=False)

splits = vdf.randomSplit([0.7, 0.3], 1234)
train_df = splits[0]
test_df = splits[1]

lr = LinearRegression(featuresCol='features', labelCol='rent', maxIter=50, regParam=0.3, elasticNetParam=0.8)
lr_model = lr.fit(train_df)
print('Coefficients: ' + str(lr_model.coefficients))
print('Intercept: ' + str(lr_model.intercept))
summ = lr_model.summary
print('RMSE on training: %f' % summ.rootMeanSquaredError)
print('r2: %f' % summ.r2)

lr_predictions = lr_model.transform(test_df)
lr_predictions.select('prediction', 'rent', 'features').show(5)
ev = RegressionEvaluator(predictionCol='prediction', labelCol='rent', metricName='rmse')
print('RMSE on test data = %g' % ev.evaluate(lr_predictions))

spark.stop()
