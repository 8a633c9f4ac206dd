import { t as pythonFacts } from "./python-facts-DnVKr05I.js";
// src/weigh/ml-names.ts
/** Libraries whose every call makes, trains, scores, explains, exports or serves a model. */
const modelLibraries = new Set(`autogluon bentoml catboost category_encoders darts diffusers fastai flaml flax fasttext gensim gpytorch haiku hyperopt imblearn implicit
  keras kserve lightfm lightgbm lightning llama_cpp neuralprophet onnx onnxmltools onnxruntime optax optuna peft pmdarima prophet
  pycaret pytorch_lightning seldon_core sentence_transformers skl2onnx sklearn sktime spacy stable_baselines3 statsmodels surprise
  tensorflow_hub tf2onnx timm torchmetrics tpot transformers trl tritonclient ultralytics vllm xgboost`.split(/\s+/));
/** Parts of those libraries that load data, report versions or set options. */
const notModels = /^(?:sklearn\.(?:datasets|utils|show_versions|set_config)|keras\.(?:datasets|utils)|optuna\.logging|transformers\.(?:logging|utils))\b/;
/** Parts of wider libraries that make, train, score, export or serve a model. */
const modelParts = [
	/^torch\.(?:nn|optim|onnx|jit|export|save|load|no_grad|inference_mode|hub|amp|compile|autograd|distributed|utils\.data)\b/,
	/^torchvision\.models\b/,
	/^tensorflow\.(?:keras|saved_model|estimator|GradientTape|lite|distribute|nn|train|compat\.v1\.(?:train|estimator|layers))\b/,
	/^jax\.(?:grad|value_and_grad)\b/,
	/^mlflow\.(?:\w+\.)?(?:log_model|load_model|save_model|autolog|register_model|evaluate|pyfunc|models)\b/,
	/^ray\.(?:train|tune|serve|rllib)\b/,
	/^pyspark\.ml(?:lib)?\b/,
	/^h2o\.(?:automl|estimators|load_model|save_model)\b/,
	/^joblib\.(?:dump|load)\b/,
	/^sagemaker\.(?!Session\b|session\b|get_execution_role\b|s3\b)\w/,
	/^google\.cloud\.aiplatform\.(?!init\b)\w/,
	/^ts\.torch_handler\b/,
	/^(?:openai|anthropic|cohere|mistralai)\b.*\.(?:create|parse|complete|generate|chat|embed|stream)$/
];
/** Method names that mean one thing whatever the library. */
const modelMethods = new Set(`fit_transform fit_predict partial_fit predict_proba predict_log_proba decision_function cross_val_score cross_val_predict
  train_test_split load_state_dict zero_grad fit_generator log_model run_with_iobinding fit_resample`.split(/\s+/));
/** What a model is called where nobody says which library it comes from. */
const modelReceiver = /(?:^|_)(?:model|clf|classifier|regressor|regression|estimator|pipeline|booster|learner|forest|svm|knn|xgb|lgbm?|lgbm|net|network|autoencoder|detector|recommender|ranker|scorer)\d*$/i;
/** What is done with a model, when it is called as one. */
const modelVerbs = /* @__PURE__ */ new Set([
	"fit",
	"predict",
	"train",
	"evaluate",
	"score",
	"transform",
	"train_on_batch",
	"predict_on_batch",
	"backward",
	"forward",
	"export",
	"encode"
]);
// src/weigh/ml-code.ts
/** Whether a program fits, trains, scores, serves or exports a model. Importing a library is not enough, and tables and plots never are. */
function isMlCode(program) {
	return program.cells.some(({ text }) => hint.test(text)) && pythonFacts(program).uses.some(isModelUse);
}
/** Names without which no use below can match: most code of other trades needs no syntax tree. */
const hint = new RegExp(`\\b(?:${[...modelLibraries, ...modelMethods].join("|")}|torch|torchvision|tensorflow|jax|mlflow|ray|pyspark|h2o|joblib|sagemaker|aiplatform|torch_handler|openai|anthropic|cohere|mistralai|pickle|cloudpickle|dill)\\b|\\.\\s*(?:${[...modelVerbs].join("|")})\\s*\\(`);
function isModelUse(use) {
	const { name } = use;
	if (isOfModelLibrary(name)) return true;
	if (use.is !== "call") return false;
	const steps = name.split(".");
	const verb = steps.at(-1) ?? "";
	if (modelMethods.has(verb)) return true;
	if (/^(?:pickle|cloudpickle|dill)\.dumps?$/.test(name)) return modelReceiver.test(lastWord(use.first ?? ""));
	return modelVerbs.has(verb) && modelReceiver.test(lastWord(steps.at(-2) ?? ""));
}
function isOfModelLibrary(name) {
	if (notModels.test(name)) return false;
	return modelLibraries.has(name.slice(0, Math.max(0, name.indexOf(".")))) || modelParts.some((part) => part.test(name));
}
/** `self.models[]` and `build_model()` are called by what they hold. */
function lastWord(path) {
	const word = (path.split(".").at(-1) ?? "").replace(/(?:\(\)|\[\])+$/, "");
	return path.endsWith("[]") ? word.replace(/s$/, "") : word;
}
export { isMlCode as t };
