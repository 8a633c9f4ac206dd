import type { Library } from '../library.ts'

/** pandas. */
export const pandas: Library = {
  roots: ['pandas', 'pd', 'dask', 'modin', 'cudf', 'geopandas', 'vaex'],
  effects: {
    frame:
      'read_csv read_excel read_json read_parquet read_table read_pickle read_sql read_sql_query read_sql_table read_hdf read_feather read_html read_fwf read_stata read_sas read_orc read_spss read_gbq read_clipboard read_file DataReader',
    carry:
      'DataFrame Series Index to_datetime to_numeric to_timedelta melt pivot pivot_table crosstab cut json_normalize DatetimeIndex wide_to_long array',
    'union-of-rows': 'concat',
    beside: 'merge merge_asof merge_ordered',
    learn: 'qcut',
    name: 'get_dummies factorize Categorical',
    quiet: 'set_option option_context date_range period_range Timestamp Timedelta options.* plotting.* ExcelWriter',
  },
}

/** polars. */
export const polars: Library = {
  roots: ['polars', 'pl'],
  effects: {
    frame: 'read_csv scan_csv read_parquet scan_parquet read_json read_ndjson read_excel read_database read_ipc scan_ipc',
    carry: 'DataFrame LazyFrame Series from_pandas from_dict from_dicts from_arrow col lit when',
    'union-of-rows': 'concat',
    quiet: 'Config',
  },
}

/** PySpark: estimators are fitted and give another thing that transforms. */
export const spark: Library = {
  roots: ['pyspark', 'spark'],
  effects: {
    frame:
      'read.csv read.parquet read.json read.table read.load read.format spark.table spark.sql spark.createDataFrame createDataFrame load csv parquet table sql',
    transformer:
      'StandardScaler MinMaxScaler MaxAbsScaler RobustScaler Imputer PCA QuantileDiscretizer IDF CountVectorizer Word2Vec ChiSqSelector UnivariateFeatureSelector VarianceThresholdSelector',
    namer: 'StringIndexer OneHotEncoder OneHotEncoderEstimator VectorIndexer',
    stateless:
      'VectorAssembler Tokenizer RegexTokenizer HashingTF Bucketizer Normalizer PolynomialExpansion StopWordsRemover NGram SQLTransformer IndexToString Binarizer DCT Interaction ElementwiseProduct',
    model:
      'classification.* regression.* recommendation.* clustering.* LogisticRegression LinearRegression RandomForestClassifier RandomForestRegressor GBTClassifier GBTRegressor DecisionTreeClassifier DecisionTreeRegressor ALS NaiveBayes LinearSVC MultilayerPerceptronClassifier OneVsRest KMeans',
    pipeline: 'Pipeline',
    search: 'CrossValidator TrainValidationSplit',
    metric:
      'evaluation.* BinaryClassificationEvaluator MulticlassClassificationEvaluator RegressionEvaluator MulticlassMetrics BinaryClassificationMetrics RegressionMetrics',
    quiet: 'ParamGridBuilder SparkSession SparkContext SparkConf types.* Window SparkSession.builder',
    carry: 'functions.*',
  },
}
