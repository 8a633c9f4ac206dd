import type { Library } from '../library.ts'

/** imbalanced-learn. */
export const imbalanced: Library = {
  roots: ['imblearn', 'smote_variants'],
  effects: {
    'copying-resampler':
      'RandomOverSampler SMOTE SMOTENC SMOTEN BorderlineSMOTE SVMSMOTE KMeansSMOTE ADASYN SMOTEENN SMOTETomek MulticlassOversampling',
    'dropping-resampler':
      'RandomUnderSampler NearMiss TomekLinks EditedNearestNeighbours RepeatedEditedNearestNeighbours AllKNN CondensedNearestNeighbour OneSidedSelection NeighbourhoodCleaningRule InstanceHardnessThreshold ClusterCentroids',
    pipeline: 'Pipeline make_pipeline',
    model: 'BalancedRandomForestClassifier EasyEnsembleClassifier RUSBoostClassifier BalancedBaggingClassifier',
    metric: 'metrics.*',
    thin: 'make_imbalance',
  },
}

/** feature-engine. */
export const featureEngine: Library = {
  roots: ['feature_engine'],
  effects: {
    transformer:
      'MeanMedianImputer EndTailImputer ArbitraryNumberImputer CategoricalImputer RandomSampleImputer AddMissingIndicator CountFrequencyEncoder RareLabelEncoder EqualFrequencyDiscretiser EqualWidthDiscretiser DecisionTreeDiscretiser Winsorizer OutlierTrimmer BoxCoxTransformer YeoJohnsonTransformer PowerTransformer DropConstantFeatures DropDuplicateFeatures DropCorrelatedFeatures SmartCorrelatedSelection SelectByShuffling SelectBySingleFeaturePerformance RecursiveFeatureElimination RecursiveFeatureAddition SklearnTransformerWrapper',
    'target-transformer': 'MeanEncoder WoEEncoder PRatioEncoder DecisionTreeEncoder',
    namer: 'OneHotEncoder OrdinalEncoder',
    stateless:
      'LogTransformer LogCpTransformer ReciprocalTransformer ArcsinTransformer MathFeatures RelativeFeatures CyclicalFeatures DatetimeFeatures DropFeatures LagFeatures WindowFeatures',
  },
}

/** category_encoders. */
export const categoryEncoders: Library = {
  roots: ['category_encoders'],
  effects: {
    'target-transformer':
      'TargetEncoder LeaveOneOutEncoder CatBoostEncoder WOEEncoder JamesSteinEncoder MEstimateEncoder GLMMEncoder QuantileEncoder SummaryEncoder',
    transformer: 'CountEncoder',
    namer:
      'OrdinalEncoder OneHotEncoder BinaryEncoder BaseNEncoder SumEncoder HelmertEncoder BackwardDifferenceEncoder PolynomialEncoder GrayEncoder RankHotEncoder',
    stateless: 'HashingEncoder',
  },
}
