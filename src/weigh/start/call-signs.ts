import { modelCall } from '../prompt/decoding-names.ts'

/** What a call, by its dotted name, says of the program that makes it. */
export type Sign = 'trains' | 'asks' | 'serves' | 'batch'

/** Steps that learn and are no model. */
const preparing =
  /(?:Scaler|Encoder|Imputer|Vectorizer|Normalizer|Binarizer|Selector|Tokenizer|PCA|TruncatedSVD|Discretizer|SelectKBest|TfidfTransformer|PowerTransformer|QuantileTransformer|ColumnTransformer|PolynomialFeatures|StringIndexer|VectorAssembler)(?:\(\))?\.|(?:^|[._])(?:scaler|encoder|enc|le|ohe|imputer|vectorizer|tfidf|pca|svd|tokenizer|binarizer|normalizer|preprocessor|transformer|label_encoder|early_stopping|history|curve|ax|plt|norm|stats)\w*(?:\[\])?\.(?:fit|train)$|^(?:scipy|numpy|matplotlib|seaborn)\./

const signs: [Sign, RegExp][] = [
  [
    'trains',
    new RegExp(
      [
        String.raw`\.(?:fit|fit_generator|fit_one_cycle|fine_tune|train_on_batch|partial_fit|fit_predict|backward|compute_gradients)$`,
        String.raw`^(?:xgboost|lightgbm|catboost)\.(?:train|cv)$|^ultralytics\.\w+\(\)\.train$|^h2o\..*\.train$|^stable_baselines3\..*\.learn$`,
        String.raw`(?:Trainer\(\)|(?:^|[._])trainer)\.train$|^fasttext\.train_\w+$|^pycaret\.\w+\.(?:create_model|compare_models)$|GradientTape\(\)\.gradient$`,
        String.raw`(?:^|\.)(?:cross_val_score|cross_val_predict|cross_validate|auto_arima)$|^gensim\.models\.(?:\w+\.)?(?:Word2Vec|FastText|Doc2Vec|LdaModel|LdaMulticore)$`,
      ].join('|'),
    ),
  ],
  ['asks', new RegExp(`${modelCall.source}|^llama_index\\..*(?:OpenAI|Anthropic|Ollama|as_query_engine)$`)],
  [
    'serves',
    /^(?:fastapi\.FastAPI|fastapi\.APIRouter|flask\.Flask|flask\.Blueprint|litserve\.LitServer|robyn\.Robyn|sanic\.Sanic|bentoml\.(?:service|Service|api)|ray\.serve\.\w+|kserve\.ModelServer|mlserver\.\w+|tornado\.web\.Application|starlette\.applications\.Starlette|http\.server\.\w*HTTPServer)\b/,
  ],
  ['batch', /^(?:airflow\.(?:\w+\.)*DAG|airflow\.decorators\.dag|airflow\.sdk\.\w+|prefect\.flow|dagster\.(?:job|asset)|luigi\.build)\b/],
]

/** The sign of a call or a decorator; null: it is one of a million others. */
export function callSign(name: string): Sign | null {
  return signs.find(([sign, pattern]) => pattern.test(name) && !(sign === 'trains' && preparing.test(name)))?.[0] ?? null
}

const trackers: [string, RegExp][] = [
  ['MLflow', /^mlflow\./],
  ['Weights & Biases', /^wandb\./],
  ['DVCLive', /^dvclive\./],
  ['TensorBoard', /(?:^|\.)(?:SummaryWriter|TensorBoard)$/],
  ['Comet', /^comet_ml\./],
  ['Neptune', /^neptune\./],
  ['ClearML', /^clearml\./],
]

/** Who keeps the runs that a call reports to. */
export function trackerOf(name: string): string | null {
  return trackers.find(([, pattern]) => pattern.test(name))?.[0] ?? null
}

/** Tasks by what is called; of a program that calls several the first decides, but for the last two, which are counted. */
const tasks: [string, RegExp][] = [
  ['anomaly', /(?:^|\.)(?:IsolationForest|OneClassSVM|LocalOutlierFactor|EllipticEnvelope)$|^pyod\./],
  [
    'forecasting',
    /^(?:prophet|fbprophet|darts|statsforecast|neuralforecast|mlforecast|sktime\.forecasting|pmdarima|neuralprophet|gluonts|pytorch_forecasting|orbit|skforecast)\.|(?:^|\.)(?:ARIMA|SARIMAX|ExponentialSmoothing|AutoARIMA|auto_arima|ETSModel)$/,
  ],
  [
    'ranking',
    /(?:^|\.)(?:LGBMRanker|XGBRanker|CatBoostRanker|ndcg_score)$|^(?:implicit|lightfm|surprise|tensorflow_recommenders|recbole)\./,
  ],
  ['embedding', /^sentence_transformers\.(?:losses|SentenceTransformerTrainer)\b/],
  [
    'generation',
    /(?:^|\.)AutoModelFor(?:CausalLM|Seq2SeqLM)\b|ForConditionalGeneration\b|Seq2SeqTrainer$|^trl\.|^(?:openai|anthropic|cohere|mistralai|vllm|llama_cpp|litellm)\./,
  ],
  [
    'classification',
    /(?:Classifier|LogisticRegression|LogisticRegressionCV|LinearSVC|(?:^|\.)SVC|NB|CrossEntropyLoss|BCELoss|BCEWithLogitsLoss|SparseCategoricalCrossentropy|CategoricalCrossentropy|BinaryCrossentropy)$|For(?:Sequence|Token|Image|Audio)Classification\b|\.(?:predict_proba|roc_auc_score|f1_score|accuracy_score|precision_score|recall_score|classification_report)$/,
  ],
  [
    'regression',
    /(?:Regressor|LinearRegression|Ridge|Lasso|ElasticNet|(?:^|\.)SVR|MSELoss|L1Loss|HuberLoss|OLS)$|\.(?:mean_squared_error|root_mean_squared_error|mean_absolute_error|r2_score)$/,
  ],
]

/** The task that a call is made for; null: any. */
export function taskOf(name: string): string | null {
  const told = tasks.find(([, pattern]) => pattern.test(name))?.[0] ?? null
  return told ?? (callSign(name) === 'asks' ? 'generation' : null)
}

/** Tasks in the order in which they decide. */
export const taskOrder = tasks.map(([task]) => task)
