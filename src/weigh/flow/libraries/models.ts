import type { Library } from '../library.ts'

/** XGBoost, LightGBM, CatBoost and their like. */
export const boosters: Library = {
  roots: [
    'xgboost',
    'lightgbm',
    'catboost',
    'ngboost',
    'pytorch_tabnet',
    'xgb',
    'lgb',
    'prophet',
    'fbprophet',
    'pmdarima',
    'autosklearn',
    'tpot',
    'flaml',
    'pycaret',
    'gplearn',
    'lifelines',
    'modAL',
    'hmmlearn',
    'pyod',
  ],
  effects: {
    model:
      'XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor LGBMClassifier LGBMRegressor LGBMRanker CatBoostClassifier CatBoostRegressor CatBoostRanker CatBoost NGBClassifier NGBRegressor NGBoost TabNetClassifier TabNetRegressor Prophet AutoARIMA TPOTClassifier TPOTRegressor AutoML SymbolicRegressor CoxPHFitter GaussianHMM Booster ActiveLearner Committee CommitteeRegressor',
    train: 'train auto_arima',
    'cross-validate': 'xgboost.cv lightgbm.cv catboost.cv cv',
    carry: 'DMatrix QuantileDMatrix DeviceQuantileDMatrix Dataset Pool',
    quiet: 'plot_importance plot_tree plot_metric early_stopping log_evaluation',
  },
}

/** darts: series that are scaled as they are. */
export const darts: Library = {
  roots: ['darts'],
  effects: {
    transformer: 'Scaler BoxCox StaticCovariatesTransformer',
    stateless: 'MissingValuesFiller InvertibleMapper Mapper Diff WindowTransformer',
    metric: 'metrics.*',
    carry: 'TimeSeries.from_dataframe TimeSeries.from_series TimeSeries.from_values TimeSeries.from_csv',
  },
}

/** statsmodels: a model is given its data when it is made. */
export const statsmodels: Library = {
  roots: ['statsmodels', 'sm', 'smf', 'linearmodels', 'arch'],
  effects: {
    model:
      'OLS GLS WLS GLM Logit Probit MNLogit Poisson NegativeBinomial RLM ARIMA SARIMAX ARMA AR AutoReg VAR VARMAX ExponentialSmoothing SimpleExpSmoothing Holt UnobservedComponents MixedLM QuantReg ols logit glm PHReg arch_model',
    carry: 'add_constant dmatrices dmatrix',
    quiet:
      'adfuller kpss acf pacf plot_acf plot_pacf seasonal_decompose variance_inflation_factor durbin_watson jarque_bera qqplot coint grangercausalitytests',
  },
}
