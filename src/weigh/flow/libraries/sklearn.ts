import type { Library } from '../library.ts'

/** scikit-learn, with import paths of old. */
export const sklearn: Library = {
  roots: ['sklearn', 'scikitplot', 'yellowbrick', 'mlxtend', 'cuml', 'sklearnex', 'skmultilearn', 'sktime', 'lightning', 'sklearn_pandas'],
  effects: {
    set: 'load_iris load_digits load_wine load_breast_cancer load_diabetes load_boston load_linnerud fetch_california_housing fetch_20newsgroups fetch_20newsgroups_vectorized fetch_lfw_pairs fetch_species_distributions fetch_openml fetch_covtype fetch_kddcup99 fetch_olivetti_faces fetch_lfw_people fetch_mldata fetch_rcv1 load_files load_svmlight_file load_sample_images',
    fresh:
      'make_classification make_regression make_blobs make_moons make_circles make_swiss_roll make_gaussian_quantiles make_multilabel_classification make_friedman1 make_hastie_10_2 make_s_curve make_sparse_uncorrelated',
    split: 'train_test_split',
    splitter:
      'KFold StratifiedKFold RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedShuffleSplit LeaveOneOut LeavePOut check_cv',
    'group-splitter': 'GroupKFold StratifiedGroupKFold GroupShuffleSplit LeaveOneGroupOut LeavePGroupsOut LeaveOneLabelOut',
    'time-splitter': 'TimeSeriesSplit PredefinedSplit SlidingWindowSplitter ExpandingWindowSplitter',
    copy: 'resample',
    transformer:
      'StandardScaler MinMaxScaler RobustScaler MaxAbsScaler PowerTransformer QuantileTransformer KBinsDiscretizer SplineTransformer SimpleImputer Imputer KNNImputer IterativeImputer PCA IncrementalPCA KernelPCA SparsePCA MiniBatchSparsePCA TruncatedSVD RandomizedPCA FastICA NMF FactorAnalysis LatentDirichletAllocation DictionaryLearning TSNE MDS Isomap LocallyLinearEmbedding SpectralEmbedding SelectKBest SelectPercentile SelectFpr SelectFdr SelectFwe GenericUnivariateSelect SelectFromModel VarianceThreshold RFE RFECV SequentialFeatureSelector CountVectorizer TfidfVectorizer TfidfTransformer KMeans MiniBatchKMeans DBSCAN AgglomerativeClustering Birch MeanShift SpectralClustering AffinityPropagation OPTICS FeatureAgglomeration IsolationForest LocalOutlierFactor EllipticEnvelope OneClassSVM RandomTreesEmbedding Nystroem BernoulliRBM NeighborhoodComponentsAnalysis KernelCenterer UMAP NearestNeighbors KNeighborsTransformer RadiusNeighborsTransformer',
    'target-transformer': 'TargetEncoder',
    namer: 'LabelEncoder OneHotEncoder OrdinalEncoder LabelBinarizer MultiLabelBinarizer DictVectorizer CategoricalEncoder',
    stateless:
      'HashingVectorizer Normalizer Binarizer PolynomialFeatures FunctionTransformer AdditiveChi2Sampler RBFSampler FeatureHasher MissingIndicator GaussianRandomProjection SparseRandomProjection',
    learn: 'scale minmax_scale robust_scale maxabs_scale quantile_transform power_transform',
    name: 'label_binarize',
    carry: 'normalize binarize add_dummy_feature shuffle safe_indexing check_array check_X_y column_or_1d',
    pipeline: 'Pipeline make_pipeline',
    union: 'ColumnTransformer FeatureUnion make_union make_column_transformer DataFrameMapper',
    search: 'GridSearchCV RandomizedSearchCV HalvingGridSearchCV HalvingRandomSearchCV',
    wrapper:
      'OneVsRestClassifier OneVsOneClassifier OutputCodeClassifier CalibratedClassifierCV VotingClassifier VotingRegressor StackingClassifier StackingRegressor BaggingClassifier BaggingRegressor AdaBoostClassifier AdaBoostRegressor MultiOutputClassifier MultiOutputRegressor ClassifierChain RegressorChain TransformedTargetRegressor SelfTrainingClassifier RANSACRegressor TunedThresholdClassifierCV FixedThresholdClassifier',
    'same-model':
      'make_scorer plot_confusion_matrix plot_roc_curve plot_precision_recall_curve plot_det_curve classification_report_plot ROCAUC ConfusionMatrix ClassificationReport ResidualsPlot PredictionError PrecisionRecallCurve DiscriminationThreshold ClassPredictionError from_estimator ConfusionMatrixDisplay.from_estimator RocCurveDisplay.from_estimator',
    clone: 'clone deepcopy copy.copy',
    'cross-validate': 'cross_val_score cross_validate cross_val_predict validation_curve learning_curve permutation_test_score',
    unsure: 'pairwise.*',
    metric: 'metrics.*',
    model:
      'linear_model.* ensemble.* svm.* tree.* neighbors.* naive_bayes.* neural_network.* discriminant_analysis.* gaussian_process.* kernel_ridge.* isotonic.* cross_decomposition.* dummy.* mixture.* semi_supervised.* hmm.* qda.* lda.* LogisticRegression LogisticRegressionCV LinearRegression Ridge RidgeCV RidgeClassifier Lasso LassoCV LassoLars ElasticNet ElasticNetCV SGDClassifier SGDRegressor Perceptron PassiveAggressiveClassifier PassiveAggressiveRegressor BayesianRidge ARDRegression HuberRegressor TheilSenRegressor PoissonRegressor GammaRegressor TweedieRegressor RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor HistGradientBoostingClassifier HistGradientBoostingRegressor SVC SVR LinearSVC LinearSVR NuSVC NuSVR DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier KNeighborsClassifier KNeighborsRegressor RadiusNeighborsClassifier NearestCentroid GaussianNB MultinomialNB BernoulliNB ComplementNB CategoricalNB MLPClassifier MLPRegressor LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis LDA QDA GaussianProcessClassifier GaussianProcessRegressor KernelRidge IsotonicRegression PLSRegression DummyClassifier DummyRegressor GaussianMixture BayesianGaussianMixture GMM LabelPropagation LabelSpreading',
    quiet:
      'silhouette_score silhouette_samples calinski_harabasz_score davies_bouldin_score plot_tree export_text export_graphviz set_config enable_iterative_imputer DecisionBoundaryDisplay.from_estimator PartialDependenceDisplay.from_estimator LearningCurveDisplay.from_estimator ValidationCurveDisplay.from_estimator plot_partial_dependence partial_dependence permutation_importance plot_decision_regions plot_learning_curves',
  },
}
