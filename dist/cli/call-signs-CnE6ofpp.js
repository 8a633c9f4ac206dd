import { s as parseYaml } from "./slice-oPHFedWp.js";
import { t as modelCall, u as runOutputOf } from "./decoding-names-CXKy7K4q.js";
import { n as metricFamily } from "./metric-family-Dps487WP.js";
import { t as readMetrics } from "./metrics-itPHRqYs.js";
import { t as codeOwnersPaths } from "./code-owners-CUzJFRfJ.js";
import { t as readContract } from "./contract-XueUdKuv.js";
import { t as readGates } from "./gates-Lg1UbRhW.js";
import { t as readDataContract } from "./data-contract-rZwLnxCr.js";
// src/weigh/start/aside.ts
const folders = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures|node_modules|vendor|third_party|site-packages|\.venv|venv|env|\.git|\.tox|dist|build|__pycache__|mlruns|wandb|lightning_logs|\.ipynb_checkpoints|\.dvc|\.github)\//i;
/** Files that tell nothing of the models here: tests, other people's code, what a tool left behind. */
function isAside(path) {
	return path.length > 400 || folders.test(path) || /(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest|setup|noxfile|tasks|versioneer)\.py$/.test(path) || isLeftByTool(path);
}
function isLeftByTool(path) {
	const output = runOutputOf(path);
	return output !== null && output.tool !== "a training run";
}
// src/weigh/start/existing.ts
/** Gates files that are there, by what they hold. */
function gatesThere(texts) {
	return [...texts].flatMap(([path, text]) => {
		if (!/(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path)) return [];
		const read = readGates(text, {
			path,
			commit: null,
			id: null
		});
		return read.is === "read" && read.value.gates.length > 0 ? [{
			value: path,
			from: `it declares ${read.value.gates.length} ${read.value.gates.length === 1 ? "gate" : "gates"}`
		}] : [];
	});
}
/** Where data contracts are kept, or what they are called. */
const contractNames = /(?:^|[/_.-])(?:data[_-]?contract|contract|data|schema|expectations?)\.(?:ya?ml|json)$|\.odcs\.ya?ml$|(?:^|\/)(?:data|contracts?|schemas?|expectations)\/[^/]+\.ya?ml$/i;
/** Data contracts that are there, in any format that is read. */
function dataContractsThere(texts) {
	return [...texts].flatMap(([path, text]) => {
		if (!contractNames.test(path)) return [];
		const read = readDataContract(text, {
			path,
			commit: null,
			id: null
		});
		const columns = read.is === "read" ? read.value.columns.length : 0;
		return columns > 0 ? [{
			value: path,
			from: `it tells of ${columns} ${columns === 1 ? "column" : "columns"}`
		}] : [];
	});
}
/** Inference contracts that are there. */
function contractsThere(texts) {
	return [...texts].flatMap(([path, text]) => {
		if (!contractNames.test(path)) return [];
		const read = readContract(text, {
			path,
			commit: null,
			id: null
		});
		return read.is === "read" ? [{
			value: path,
			from: `it is about ${read.value.model.path}`
		}] : [];
	});
}
// src/weigh/metric-direction.ts
const lower = /(?:^|[^a-z])(?:ece|mce|calibration[ _-]?error|error(?:[ _-]?rate)?|err|fpr|fnr|null[ _-]?rate|miss[ _-]?rate|loss|brier|nll|wer|cer|fid|perplexity|latency|rmse|mae|mse|mape|mase|rmsse|msle|medae|crps|pinball|deviance|edit[ _-]?distance)(?:[^a-z]|$)/i;
const higher = /(?:^|[^a-z])(?:bleu|rouge(?:[ _-]?[l12])?|meteor|chrf|bertscore|exact[ _-]?match|win[ _-]?rate|pass[ _-]?at|top[ _-]?[135]|map|hits?|purity|silhouette)(?:[^a-z]|$)/i;
const either = /(?:^|[^a-z])(?:positive[ _-]?rate|positive[ _-]?prediction[ _-]?rate|coverage|bias|correlation|prevalence)(?:[^a-z]|$)/i;
/** Which way a metric is better, by its name; null: the name does not tell. */
function metricDirection(name) {
	const metric = name.replace(/(?:weighted|macro|micro)[ _-]?(?:avg|average)[._ /-]/i, "");
	const family = metricFamily(metric)?.name;
	const words = metric.replace(/([a-z0-9])([A-Z])/g, "$1_$2");
	if (either.test(words)) return null;
	switch (family) {
		case "share": return lower.test(words) ? "lower" : "higher";
		case "correlation":
		case "explained":
		case "throughput": return "higher";
		case "brier":
		case "loss":
		case "latency":
		case "memory":
		case "cost": return "lower";
		default:
			if (higher.test(words) || /(?:^|[^A-Za-z])mAP(?:[^a-z]|$)/.test(metric)) return "higher";
			return lower.test(words) && !/(?:^|_)(?:max|weight|coef|change|gain)(?:_|$)/i.test(words) ? "lower" : null;
	}
}
// src/weigh/start/metrics-files.ts
/** Of its name, or of JSON the folder that it lies in. */
const named = /(?:^|[/_.-])(?:metrics?|scores?|results?|eval|evaluation|evals|performance|summary|prod|production|baseline)(?:[_.-][^/]*|\d*)\.(?:json|ya?ml)$|(?:^|\/)(?:metrics|results|scores|evals?|evaluation)\/[^/]+\.json$/i;
const strongly = /(?:^|[/_.-])metrics?(?:[/_.-]|$)/i;
const never = /(?:^|\/)(?:package(?:-lock)?|tsconfig|trainer_state|dataset_info|config|tokenizer\w*|special_tokens_map|vocab|generation_config|adapter_config)\.json$|(?:^|[/_.-])(?:gates?|contract|schema|params|dashboard|alerts?)(?:[/_.-])/i;
/** Whether a file may hold figures, by its name. */
function mayBeMetrics(path, size) {
	return /\.(?:json|ya?ml)$/i.test(path) && size <= 262144 && named.test(path) && !never.test(path) && !path.startsWith(".github/") && !isAside(path);
}
/** Files that hold figures, DVC's own first. What merely looks like it by its name needs a metric that is known. */
function metricsFiles(texts) {
	const told = dvcMetrics(texts);
	return [...texts].flatMap(([path, text]) => {
		const by = told.get(path);
		if (by === void 0 && !mayBeMetrics(path, text.length)) return [];
		const read = readMetrics(text, {
			path,
			commit: null,
			id: null
		});
		if (read.is !== "read") return [];
		const numbers = Object.entries(read.value.metrics).filter(([, value]) => value.is === "number");
		const isKnown = numbers.some(([name]) => metricFamily(name) !== null || metricDirection(name) === "higher");
		if (numbers.length === 0 || !(isKnown || by !== void 0 || strongly.test(path))) return [];
		return [{
			path,
			metrics: read.value,
			from: by === void 0 ? "its name and its figures" : `${by} lists it under \`metrics\``
		}];
	});
}
/** How likely a file is the one that a candidate is judged by: figures of training rows, of production or of a baseline are not. */
function metricsRank({ path, metrics, from }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return (isProduction(path) || /baseline|old|previous|reference/i.test(name) ? 40 : 0) + (/train/i.test(name) ? 20 : 0) + (from.includes("lists it") ? 0 : 10) + (metrics.stamp === null ? 2 : 0) + order(name) + path.split("/").length / 100;
}
function order(name) {
	return /^metrics\./i.test(name) ? 0 : /test/i.test(name) ? 1 : /eval|metric/i.test(name) ? 2 : /val/i.test(name) ? 3 : 4;
}
/** Figures of what is served today. */
function isProduction(path) {
	return /(?:^|[/_.-])(?:prod|production)(?:[/_.-]|$)/i.test(path);
}
/** Paths that a `dvc.yaml` lists as metrics, and where. */
function dvcMetrics(texts) {
	const found = /* @__PURE__ */ new Map();
	for (const [path, text] of texts) {
		if (!/(?:^|\/)dvc\.yaml$/.test(path)) continue;
		const folder = path.slice(0, -8);
		const value = mapOf(parseYaml(text).value);
		const lists = [value.metrics, ...Object.values(mapOf(value.stages)).map((stage) => mapOf(stage).metrics)];
		for (const item of lists.flatMap((list) => Array.isArray(list) ? list : [])) {
			const name = typeof item === "string" ? item : Object.keys(mapOf(item))[0];
			if (name !== void 0) found.set(`${folder}${name}`, path);
		}
	}
	return found;
}
function mapOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
const tasks$1 = [
	["forecasting", /(?:^|[^a-z])(?:wape|wmape|mase|smape|rmsse|crps|pinball)(?:[^a-z]|$)/i],
	["ranking", /(?:^|[^a-z])(?:ndcg|mrr|hit[ _-]?rate|map@\d+)(?:[^a-z]|$)/i],
	["generation", /(?:^|[^a-z])(?:bleu|rouge|exact[ _-]?match|faithfulness|groundedness|win[ _-]?rate|bertscore|perplexity)(?:[^a-z]|$)/i],
	["classification", /(?:^|[^a-z])(?:auc|auroc|auprc|f1|precision|recall|accuracy|log[ _-]?loss|brier)(?:[^a-z]|$)/i],
	["regression", /(?:^|[^a-z])(?:rmse|mae|r2|mape)(?:[^a-z]|$)/i]
];
/** The task that figures are of; null: they may be of any. */
function taskOfMetrics({ path, metrics }) {
	const names = Object.keys(metrics.metrics);
	for (const [value, pattern] of tasks$1) {
		const name = names.find((it) => pattern.test(it));
		if (name !== void 0) return {
			value,
			from: `${path} has ${name}`
		};
	}
	return null;
}
// src/weigh/start/texts-wanted.ts
/** Files that are opened before a repository has a configuration: no more are read, so that a large one takes seconds. */
const startLimits = {
	programs: 2e3,
	others: 1e3,
	programBytes: 524288
};
const telling = /train|fit|model|predict|serv|infer|score|pipeline|flow|dag|app|main|api|experiment|tune|forecast|classif|rank|churn|fraud|eval|notebook|\.ipynb$/i;
/** What is opened, the likeliest first, and how many are left closed. */
function textsWanted(files) {
	const programs = files.filter(({ path, size }) => /\.(?:py|ipynb)$/.test(path) && size <= (path.endsWith(".py") ? startLimits.programBytes : 8388608) && !isAside(path)).map(({ path }) => path).sort((a, b) => Number(telling.test(b)) - Number(telling.test(a)) || a.split("/").length - b.split("/").length || (a < b ? -1 : 1));
	const others = files.filter(({ path, size }) => mayBeMetrics(path, size) || isDescription(path, size)).map(({ path }) => path);
	return {
		paths: [...others.slice(0, startLimits.others), ...programs.slice(0, startLimits.programs)],
		closed: {
			programs: Math.max(0, programs.length - startLimits.programs),
			others: Math.max(0, others.length - startLimits.others)
		}
	};
}
/** Files about the repository itself, and what may be a gates file or a data contract already. */
function isDescription(path, size) {
	if (size > 262144) return false;
	if (codeOwnersPaths.includes(path)) return true;
	if (/^\.github\/(?:workflows\/[^/]+\.ya?ml|mle-review\.ya?ml)$|^\.?mle-review\.ya?ml$/i.test(path)) return true;
	if (isAside(path)) return false;
	return /(?:^|\/)dvc\.(?:yaml|lock)$|(?:^|[/_.-])gates?\.(?:ya?ml|json)$/i.test(path) || contractNames.test(path);
}
// src/weigh/start/call-signs.ts
/** Steps that learn and are no model. */
const preparing = /(?:Scaler|Encoder|Imputer|Vectorizer|Normalizer|Binarizer|Selector|Tokenizer|PCA|TruncatedSVD|Discretizer|SelectKBest|TfidfTransformer|PowerTransformer|QuantileTransformer|ColumnTransformer|PolynomialFeatures|StringIndexer|VectorAssembler)(?:\(\))?\.|(?:^|[._])(?:scaler|encoder|enc|le|ohe|imputer|vectorizer|tfidf|pca|svd|tokenizer|binarizer|normalizer|preprocessor|transformer|label_encoder|early_stopping|history|curve|ax|plt|norm|stats)\w*(?:\[\])?\.(?:fit|train)$|^(?:scipy|numpy|matplotlib|seaborn)\./;
const signs = [
	["trains", new RegExp([
		String.raw`\.(?:fit|fit_generator|fit_one_cycle|fine_tune|train_on_batch|partial_fit|fit_predict|backward|compute_gradients)$`,
		String.raw`^(?:xgboost|lightgbm|catboost)\.(?:train|cv)$|^ultralytics\.\w+\(\)\.train$|^h2o\..*\.train$|^stable_baselines3\..*\.learn$`,
		String.raw`(?:Trainer\(\)|(?:^|[._])trainer)\.train$|^fasttext\.train_\w+$|^pycaret\.\w+\.(?:create_model|compare_models)$|GradientTape\(\)\.gradient$`,
		String.raw`(?:^|\.)(?:cross_val_score|cross_val_predict|cross_validate|auto_arima)$|^gensim\.models\.(?:\w+\.)?(?:Word2Vec|FastText|Doc2Vec|LdaModel|LdaMulticore)$`
	].join("|"))],
	["asks", new RegExp(`${modelCall.source}|^llama_index\\..*(?:OpenAI|Anthropic|Ollama|as_query_engine)$`)],
	["serves", /^(?:fastapi\.FastAPI|fastapi\.APIRouter|flask\.Flask|flask\.Blueprint|litserve\.LitServer|robyn\.Robyn|sanic\.Sanic|bentoml\.(?:service|Service|api)|ray\.serve\.\w+|kserve\.ModelServer|mlserver\.\w+|tornado\.web\.Application|starlette\.applications\.Starlette|http\.server\.\w*HTTPServer)\b/],
	["batch", /^(?:airflow\.(?:\w+\.)*DAG|airflow\.decorators\.dag|airflow\.sdk\.\w+|prefect\.flow|dagster\.(?:job|asset)|luigi\.build)\b/]
];
/** The sign of a call or a decorator; null: it is one of a million others. */
function callSign(name) {
	return signs.find(([sign, pattern]) => pattern.test(name) && !(sign === "trains" && preparing.test(name)))?.[0] ?? null;
}
const trackers = [
	["MLflow", /^mlflow\./],
	["Weights & Biases", /^wandb\./],
	["DVCLive", /^dvclive\./],
	["TensorBoard", /(?:^|\.)(?:SummaryWriter|TensorBoard)$/],
	["Comet", /^comet_ml\./],
	["Neptune", /^neptune\./],
	["ClearML", /^clearml\./]
];
/** Who keeps the runs that a call reports to. */
function trackerOf(name) {
	return trackers.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}
/** Tasks by what is called; of a program that calls several the first decides, but for the last two, which are counted. */
const tasks = [
	["anomaly", /(?:^|\.)(?:IsolationForest|OneClassSVM|LocalOutlierFactor|EllipticEnvelope)$|^pyod\./],
	["forecasting", /^(?:prophet|fbprophet|darts|statsforecast|neuralforecast|mlforecast|sktime\.forecasting|pmdarima|neuralprophet|gluonts|pytorch_forecasting|orbit|skforecast)\.|(?:^|\.)(?:ARIMA|SARIMAX|ExponentialSmoothing|AutoARIMA|auto_arima|ETSModel)$/],
	["ranking", /(?:^|\.)(?:LGBMRanker|XGBRanker|CatBoostRanker|ndcg_score)$|^(?:implicit|lightfm|surprise|tensorflow_recommenders|recbole)\./],
	["embedding", /^sentence_transformers\.(?:losses|SentenceTransformerTrainer)\b/],
	["generation", /(?:^|\.)AutoModelFor(?:CausalLM|Seq2SeqLM)\b|ForConditionalGeneration\b|Seq2SeqTrainer$|^trl\.|^(?:openai|anthropic|cohere|mistralai|vllm|llama_cpp|litellm)\./],
	["classification", /(?:Classifier|LogisticRegression|LogisticRegressionCV|LinearSVC|(?:^|\.)SVC|NB|CrossEntropyLoss|BCELoss|BCEWithLogitsLoss|SparseCategoricalCrossentropy|CategoricalCrossentropy|BinaryCrossentropy)$|For(?:Sequence|Token|Image|Audio)Classification\b|\.(?:predict_proba|roc_auc_score|f1_score|accuracy_score|precision_score|recall_score|classification_report)$/],
	["regression", /(?:Regressor|LinearRegression|Ridge|Lasso|ElasticNet|(?:^|\.)SVR|MSELoss|L1Loss|HuberLoss|OLS)$|\.(?:mean_squared_error|root_mean_squared_error|mean_absolute_error|r2_score)$/]
];
/** The task that a call is made for; null: any. */
function taskOf(name) {
	return tasks.find(([, pattern]) => pattern.test(name))?.[0] ?? null ?? (callSign(name) === "asks" ? "generation" : null);
}
/** Tasks in the order in which they decide. */
const taskOrder = tasks.map(([task]) => task);
export { textsWanted as a, metricsRank as c, contractsThere as d, dataContractsThere as f, trackerOf as i, taskOfMetrics as l, isAside as m, taskOf as n, isProduction as o, gatesThere as p, taskOrder as r, metricsFiles as s, callSign as t, metricDirection as u };
