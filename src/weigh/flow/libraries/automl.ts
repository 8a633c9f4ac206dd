import type { Library } from '../library.ts'

/** evalml: a search is given its data when it is made. */
export const evalml: Library = {
  roots: ['evalml'],
  effects: {
    set: 'demos.load_fraud demos.load_wine demos.load_breast_cancer demos.load_diabetes demos.load_churn preprocessing.load_data',
    split: 'preprocessing.split_data',
    model:
      'AutoMLSearch BinaryClassificationPipeline MulticlassClassificationPipeline RegressionPipeline TimeSeriesRegressionPipeline TimeSeriesBinaryClassificationPipeline',
    transformer: 'StandardScaler SimpleImputer components.Imputer TargetImputer PCA',
    namer: 'components.OneHotEncoder',
    quiet: 'problem_types.* objectives.* utils.*',
  },
}

/** AutoGluon. */
export const autogluon: Library = {
  roots: ['autogluon'],
  effects: {
    frame: 'TabularDataset',
    model: 'TabularPredictor MultiModalPredictor TimeSeriesPredictor',
    carry: 'TimeSeriesDataFrame from_data_frame',
  },
}

/** H2O: frames by their paths, models that are told which frame is which. */
export const h2o: Library = {
  roots: ['h2o'],
  effects: {
    frame: 'import_file upload_file',
    carry: 'H2OFrame',
    model:
      'H2OAutoML H2OGradientBoostingEstimator H2ORandomForestEstimator H2OXGBoostEstimator H2OGeneralizedLinearEstimator H2ODeepLearningEstimator H2OStackedEnsembleEstimator H2ONaiveBayesEstimator H2OSupportVectorMachineEstimator',
    quiet: 'h2o.init cluster.* remove_all',
  },
}

/** LazyPredict: each of its models is fitted on the first and asked about the second that its `fit` is given. */
export const lazy: Library = { roots: ['lazypredict'], effects: { model: 'LazyClassifier LazyRegressor' } }
