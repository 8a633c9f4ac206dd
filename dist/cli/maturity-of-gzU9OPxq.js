import { _ as textOf, m as nodeAt, v as valueAt } from "./slice-oPHFedWp.js";
import { i as readProgram } from "./markdown-CrLcRuUM.js";
import { a as scriptsOf, c as dottedName, n as programParts, o as visit, t as lineOf } from "./program-parts-pOKMtT-g.js";
import { n as isForeign, t as toldBy } from "./told-DI_BaNaQ.js";
import { t as codeSpan } from "./quote-CTKWh60q.js";
import { t as fold } from "./fold-BxRNiMUK.js";
import { t as readGates } from "./gates-Lg1UbRhW.js";
import { t as readDataContract } from "./data-contract-rZwLnxCr.js";
import { a as planPaths, n as nodesOf, r as hclWasm, s as hclParser, t as readPlan } from "./read-plan-BiDb7xPC.js";
import { a as textsWanted, d as contractsThere, f as dataContractsThere, m as isAside, p as gatesThere, s as metricsFiles, t as callSign } from "./call-signs-CnE6ofpp.js";
// src/model/maturity.ts
const scoreSections = [
	"data",
	"model",
	"infrastructure",
	"monitoring"
];
// src/reply/maturity-words.ts
/** What each level is called. */
const levelNames = {
	0: "manual",
	1: "automated",
	2: "monitored",
	3: "adaptive"
};
/** What is said first where nothing trains, by what the repository is judged as. */
const untrained = {
	training: "Nothing here trains a model, as far as programs and notebooks show; where one is trained elsewhere, look there.",
	prompts: "Nothing here trains a model, and programs ask one: it is judged by how answers are evaluated."
};
/** What each point says when it was seen, and what is to be done when it was not. */
const pointWords = {
	trains: {
		what: "a program trains",
		next: "Keep training as a program that anybody can run; notebooks alone are run by hand."
	},
	unattended: {
		what: "training runs without a person",
		next: "Let a workflow or an orchestrator run training: a job that calls the program, or `dvc repro`."
	},
	evaluated: {
		what: "results are evaluated",
		next: "Write the figures of each run to a metrics file that is committed with the model."
	},
	asks: {
		what: "a program asks a language model",
		next: "Keep the program and its prompts in the repository."
	},
	tried: {
		what: "answers are evaluated without a person",
		next: "Let a workflow evaluate answers on every change of a prompt (promptfoo, deepeval, ragas, or a program of your own)."
	},
	gated: {
		what: "gates hold a release",
		next: "Declare promotion gates and let `mle-review` weigh them on pull requests (`mle-review init`)."
	},
	watched: {
		what: "data or predictions are watched",
		next: "Watch inputs, predictions or delayed quality as code: a rule or a dashboard beside the service."
	},
	alerts: {
		what: "alerts are kept as code",
		next: "Keep the alerts of the model in the repository (Prometheus, Grafana, Datadog or CloudWatch)."
	},
	retrained: {
		what: "retraining starts by itself",
		next: "Start training by a schedule or by an alert (`schedule:` or `repository_dispatch` in its workflow)."
	},
	"tried-again": {
		what: "answers are evaluated again by themselves",
		next: "Evaluate answers by a schedule, too: the model behind an interface changes without a commit."
	},
	staged: {
		what: "releases go out in stages",
		next: "Release by shadow, canary or A/B, with the shares of traffic in the repository."
	}
};
const sectionNames = {
	data: "Data and features",
	model: "Model development",
	infrastructure: "Infrastructure",
	monitoring: "Monitoring"
};
/** The tests of the ML Test Score in a few words. */
const testWords = {
	"data/schema": "what features may hold is written as a schema",
	"data/features-help": "every feature is known to help",
	"data/features-cost": "no feature costs more than it brings",
	"data/features-allowed": "features keep to what may be used",
	"data/privacy": "the data pipeline protects privacy",
	"data/features-fast": "a new feature is added quickly",
	"data/features-tested": "the code of features is tested",
	"model/specification": "model code is versioned and reviewed",
	"model/offline-online": "offline figures foretell the online ones",
	"model/tuned": "hyperparameters were tuned",
	"model/staleness-known": "what an old model costs is known",
	"model/beats-simple": "a simpler model does worse",
	"model/slices": "quality suffices on slices that matter",
	"model/inclusion": "the model was tested for inclusion",
	"infrastructure/reproducible": "training can be reproduced",
	"infrastructure/model-tested": "model code has unit tests",
	"infrastructure/pipeline-tested": "the whole pipeline is tested",
	"infrastructure/validated": "quality is checked before serving",
	"infrastructure/debuggable": "one example can be followed through",
	"infrastructure/canaried": "a canary comes before full traffic",
	"infrastructure/rolled-back": "a served model can be taken back",
	"monitoring/dependencies": "changes of dependencies are announced",
	"monitoring/inputs": "inputs are held to what training saw",
	"monitoring/skew": "training and serving agree",
	"monitoring/not-stale": "models do not grow too old",
	"monitoring/stable": "NaN and infinity are noticed",
	"monitoring/fast": "a slowdown is noticed",
	"monitoring/quality": "a loss of quality is noticed"
};
/** Where something was seen, as editors open it. */
function seenWords(seen) {
	return seen.map(({ path, line }) => line === null ? path : `${path}:${line}`).join(", ");
}
/** A bar of as many cells as there are points to be had, half ones too. */
function scoreBar(score, of) {
	const full = Math.floor(score);
	return `${"█".repeat(full)}${score > full ? "▌" : ""}`.padEnd(of, "·");
}
// src/reply/maturity-markdown.ts
/** A repository's maturity as the digest shows it: level, two next steps, four bars, and folded what proves them. */
function maturityMarkdown({ level, track, learns, points, next: missing, tests, sections, score }) {
	const places = (seen) => seen.map((it) => codeSpan(seenWords([it]))).join(", ");
	const next = learns || track === "prompts" ? missing : [];
	const proved = points.filter(({ seen }) => seen.length > 0);
	const scored = tests.filter((it) => it.score > 0);
	return [
		`**Level ${level} of 3: ${levelNames[level]}** \`${scoreBar(level, 3)}\``,
		"",
		...learns ? [] : [untrained[track], ""],
		...next.map((id, i) => `${i + 1}. ${pointWords[id].next}`),
		...next.length > 0 ? [""] : [],
		`ML Test Score: **${score}**, the lowest of its four sections, as far as files show it.`,
		"",
		"| section | of 7 | |",
		"| --- | ---: | --- |",
		...scoreSections.map((section) => `| ${sectionNames[section]} | ${sections[section]} | \`${scoreBar(sections[section], 7)}\` |`),
		"",
		...proved.length + scored.length === 0 ? [] : [fold("What was seen", [...proved.map(({ id, seen }) => `- ${pointWords[id].what}: ${places(seen)}`), ...scored.map((it) => `- ${testWords[`${it.section}/${it.id}`] ?? it.id} (${it.score === 1 ? "seen" : "half"}): ${places(it.seen)}`)].join("\n")), ""]
	].join("\n");
}
// src/weigh/maturity/azure-signs.ts
/** What Azure Machine Learning's files show: jobs that train by a schedule, monitors with their alerts, traffic by degrees. */
function azureSigns(path, text, texts) {
	if (!/azureml/i.test(text)) return [];
	return nodesOf(path, text).flatMap((root) => {
		const at = (node) => ({
			path,
			line: node?.line ?? 1
		});
		const monitor = valueAt(root, "create_monitor");
		const job = valueAt(root, "create_job");
		const timer = valueAt(root, "trigger");
		const traffic = valueAt(root, "traffic");
		const signs = [];
		if (monitor !== null) signs.push(...monitorSigns(monitor, at));
		if (job !== null && timer !== null && trains(job, path, texts)) signs.push(["pipeline", at(job)], ["retrains", at(timer)]);
		if ((traffic?.is === "map" ? traffic.entries.filter(({ value }) => Number(textOf(value)) > 0) : []).length > 1 || valueAt(root, "mirror_traffic") !== null) signs.push(["staged-rollout", at(traffic ?? valueAt(root, "mirror_traffic"))]);
		return signs;
	});
}
const watched$2 = [
	[
		"watches-inputs",
		"alerts-inputs",
		/^data_(?:drift|quality)$/
	],
	[
		"watches-predictions",
		"alerts-predictions",
		/^prediction_drift$|generation_/
	],
	[
		"watches-quality",
		"alerts-quality",
		/^model_performance$/
	]
];
function monitorSigns(monitor, at) {
	const signals = valueAt(monitor, "monitoring_signals");
	const wakes = valueAt(monitor, "alert_notification") !== null;
	if (signals?.is !== "map") return [];
	return signals.entries.flatMap(({ value }) => {
		const type = textOf(valueAt(value, "type")) ?? "";
		return watched$2.flatMap(([watches, alerts, kind]) => kind.test(type) ? [[watches, at(value)], ...wakes ? [[alerts, at(value)]] : []] : []);
	});
}
/** A job written here, or in the file beside, whose command trains. */
function trains(job, path, texts) {
	const folder = path.includes("/") ? path.slice(0, path.lastIndexOf("/") + 1) : "";
	const named = textOf(job)?.replace(/^(?:azureml:|\.\/)/, "") ?? "";
	const roots = named === "" ? [job] : nodesOf(named, texts.get(`${folder}${named}`) ?? "");
	const commands = (node, depth) => node.is !== "map" || depth > 6 ? [] : node.entries.flatMap(({ key, value }) => key === "command" ? textOf(value) ?? [] : commands(value, depth + 1));
	return [...roots.flatMap((it) => commands(it, 0)), named].some((it) => /(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)/.test(it));
}
// src/weigh/maturity/terraform-signs.ts
/** Resources of one file that are looked at. */
const most$3 = 500;
const alarms = /^(?:aws_cloudwatch_metric_alarm|aws_cloudwatch_composite_alarm|google_monitoring_alert_policy|azurerm_monitor_(?:metric_alert|scheduled_query_rules_alert(?:_v2)?)|grafana_rule_group|newrelic_nrql_alert_condition|opsgenie_alert_policy)$/;
/** What starts something by the clock, or when an event comes. */
const starters = /^(?:aws_cloudwatch_event_target|aws_scheduler_schedule|google_cloud_scheduler_job|azurerm_logic_app_trigger_recurrence)$/;
const off = /\bstate\s*=\s*"(?:DISABLED|PAUSED)"|\bpaused\s*=\s*true/;
/** Words of what starts training on a platform. */
const trainingJob = /sagemaker[^\s"']{0,120}pipeline|startPipelineExecution|createTrainingJob|\bpipelineJobs\b|\bcustomJobs\b|\btrainingPipelines\b|\bre-?train/i;
/** What Terraform's resources show of a model's service: alarms, monitors of its data, releases by degrees, what starts training. */
function terraformSigns(path, text) {
	const resources = resourcesIn(text);
	const at = ({ line }) => ({
		path,
		line
	});
	const signs = resources.flatMap((it) => {
		const found = [];
		if (/^aws_sagemaker_(?:data_quality_job_definition|monitoring_schedule)$/.test(it.type) && !/"Model/.test(it.text)) found.push("watches-inputs");
		if (/monitoring_type\s*=\s*"ModelQuality"/.test(it.text)) found.push("watches-quality");
		if (isStaged(it)) found.push("staged-rollout");
		if (starters.test(it.type) && trainingJob.test(it.text) && !off.test(it.text)) found.push("pipeline", "retrains");
		return found.map((sign) => [sign, at(it)]);
	});
	const terms = resources.filter(({ type }) => alarms.test(type)).map(({ text: said, line }) => ({
		text: said.replace(/[\s"{}=]+/g, " "),
		line
	}));
	return {
		signs,
		alarms: terms.length === 0 ? null : {
			path,
			kind: "cloudwatch",
			topics: ["monitoring"],
			terms
		}
	};
}
function isStaged({ type, text }) {
	if (type === "aws_sagemaker_endpoint") return /\btype\s*=\s*"(?:CANARY|LINEAR)"/.test(text);
	if (type === "aws_sagemaker_endpoint_configuration") return /\bshadow_production_variants\b/.test(text) || (text.match(/(?<!shadow_)\bproduction_variants\s*\{/g)?.length ?? 0) > 1;
	return ((type === "google_vertex_ai_endpoint" ? /\btraffic_split\s*=\s*(?:jsonencode\()?\{([^}]{0,400})/.exec(text)?.[1] : void 0)?.match(/[=:]\s*[1-9]/g)?.length ?? 0) > 1;
}
function resourcesIn(text) {
	const plain = text.slice(0, 262144).replace(/^[ \t]*(?:#|\/\/).*$/gm, "");
	const heads = [...plain.matchAll(/^resource[ \t]+"([\w-]+)"[ \t]+"[\w-]+"[ \t]*\{/gm)].slice(0, most$3);
	return heads.map((head, i) => ({
		type: head[1] ?? "",
		text: plain.slice(head.index, Math.min(heads[i + 1]?.index ?? plain.length, head.index + 8e3)),
		line: plain.slice(0, head.index).split("\n").length
	}));
}
// src/weigh/maturity/cloudformation-signs.ts
/** What of a CloudFormation template starts training by the clock: a rule or a schedule whose target does. */
function cloudFormationSigns(path, text) {
	if (!/AWS::(?:Events::Rule|Scheduler::Schedule)|\bScheduleV2?\b/.test(text)) return [];
	return nodesOf(path, text).flatMap((root) => {
		const resources = valueAt(root, "Resources");
		if (resources?.is !== "map") return [];
		return resources.entries.flatMap(({ value, line }) => {
			const of = valueAt(value, "Properties");
			const isClock = /^AWS::(?:Events::Rule|Scheduler::Schedule)$/.test(textOf(valueAt(value, "Type")) ?? "");
			const targets = wordsOf(valueAt(of, "Targets") ?? valueAt(of, "Target"), 0).join(" ");
			return isClock && valueAt(of, "ScheduleExpression") !== null && textOf(valueAt(of, "State")) !== "DISABLED" && trainingJob.test(targets) ? [["pipeline", {
				path,
				line
			}], ["retrains", {
				path,
				line
			}]] : [];
		});
	});
}
function wordsOf(node, depth) {
	if (node === null || depth > 8) return [];
	if (node.is === "list") return node.items.flatMap((it) => wordsOf(it, depth + 1));
	if (node.is === "map") return node.entries.flatMap(({ value }) => wordsOf(value, depth + 1));
	return [textOf(node) ?? ""];
}
// src/weigh/maturity/file-signs.ts
/** What a file proves by being there, by its path. */
const byPath = [
	["recipe", /(?:^|\/)(?:dvc\.yaml|MLproject|_targets\.R)$/],
	["data-versioned", /(?:^|\/)dvc\.lock$|\.dvc$/],
	["locked", /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.ya?ml|pixi\.lock|requirements[\w.-]*\.lock|renv\.lock|gradle\.lockfile|Manifest\.toml)$/],
	["feature-store", /(?:^|\/)feature_store\.ya?ml$/],
	["owners", /^(?:\.github\/|docs\/)?CODEOWNERS$/],
	["dependency-notices", /^\.github\/dependabot\.ya?ml$|^(?:\.github\/)?\.?renovate(?:rc)?\.json5?$/]
];
const vendored$1 = /(?:^|\/)(?:tests?|examples?|node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//;
/** What files show that are neither programs, pipelines nor plans. */
function fileSigns({ files, texts }) {
	const named = files.flatMap(({ path, size }) => size === 0 || vendored$1.test(path) ? [] : byPath.flatMap(([sign, pattern]) => pattern.test(path) ? [[sign, there(path)]] : []));
	const metrics = metricsFiles(texts);
	const measured = metrics.filter((it) => Object.keys(it.metrics.slices).length > 0);
	return [
		...named,
		...gatesThere(texts).flatMap(({ value }) => [["gates", there(value)], ...holdsSlices(value, texts) ? [["gates-slices", there(value)]] : []]),
		...metrics.map(({ path }) => ["metrics", there(path)]),
		...measured.map(({ path }) => ["measures-slices", there(path)]),
		...dataContractsThere(texts).flatMap(({ value }) => dataSigns(value, texts)),
		...contractsThere(texts).map(({ value }) => ["inference-contract", there(value)])
	];
}
function dataSigns(path, texts) {
	const read = readDataContract(texts.get(path) ?? "", {
		path,
		commit: null,
		id: null
	});
	const line = read.is === "read" ? read.value.columns.find(({ sensitive }) => sensitive?.value === true)?.line : void 0;
	return [["data-contract", there(path)], ...line === void 0 ? [] : [["marks-sensitive", {
		path,
		line
	}]]];
}
function holdsSlices(path, texts) {
	const read = readGates(texts.get(path) ?? "", {
		path,
		commit: null,
		id: null
	});
	return read.is === "read" && read.value.gates.some(({ slices }) => slices.length > 0);
}
function there(path) {
	return {
		path,
		line: null
	};
}
// src/weigh/maturity/levels.ts
const watched$1 = [{
	id: "watched",
	level: 2,
	by: [
		"watches-quality",
		"watches-predictions",
		"watches-inputs"
	]
}, {
	id: "alerts",
	level: 2,
	by: [
		"alerts-quality",
		"alerts-predictions",
		"alerts-inputs",
		"alerts"
	]
}];
const staged = {
	id: "staged",
	level: 3,
	by: ["staged-rollout"]
};
/** What each level asks for: any of these signs proves the point. */
const asked = {
	training: [
		{
			id: "trains",
			level: 1,
			by: ["trains"]
		},
		{
			id: "unattended",
			level: 1,
			by: [
				"trains-in-ci",
				"trains-run",
				"pipeline"
			]
		},
		{
			id: "evaluated",
			level: 1,
			by: [
				"evaluates-in-ci",
				"evaluates-run",
				"metrics",
				"evaluates"
			]
		},
		{
			id: "gated",
			level: 1,
			by: ["reviews-in-ci", "gates"]
		},
		...watched$1,
		{
			id: "retrained",
			level: 3,
			by: ["retrains"]
		},
		staged
	],
	prompts: [
		{
			id: "asks",
			level: 1,
			by: ["asks"]
		},
		{
			id: "tried",
			level: 1,
			by: ["evaluates-answers-in-ci", "evaluates-answers-run"]
		},
		{
			id: "gated",
			level: 1,
			by: [
				"reviews-in-ci",
				"gates",
				"gates-answers"
			]
		},
		...watched$1,
		{
			id: "tried-again",
			level: 3,
			by: ["asks-again"]
		},
		staged
	]
};
/**
* How far a repository is by its signs: a level is reached when all its points, and those of the levels below, are proved. One that trains
* and asks is as far as the better of both, so that evidence which is added takes no level away.
*/
function judgeLevel(signs) {
	const training = levelOf("training", signs);
	if (!signs.has("asks")) return training;
	const prompts = levelOf("prompts", signs);
	const learns = signs.has("trains") || signs.has("notebook-training");
	return prompts.level > training.level || prompts.level === training.level && !learns ? prompts : training;
}
function levelOf(track, signs) {
	const points = asked[track].map(({ id, level, by }) => ({
		id,
		level,
		seen: placesOf(by, signs).slice(0, 2)
	}));
	const missing = points.filter(({ seen }) => seen.length === 0);
	return {
		level: [
			1,
			2,
			3
		].findLast((it) => missing.every((point) => point.level > it)) ?? 0,
		track,
		points,
		next: missing.slice(0, 2).map(({ id }) => id)
	};
}
/** Where some signs were seen, each place once. */
function placesOf(wanted, signs) {
	const found = wanted.flatMap((sign) => signs.get(sign) ?? []);
	return found.filter((it, i) => found.findIndex(({ path, line }) => path === it.path && line === it.line) === i);
}
// src/weigh/maturity/other-languages.ts
const languages = [
	{
		file: /\.(?:[Rr]|Rmd|qmd)$/,
		often: true,
		comment: /#.*$/gm,
		loads: /\b(?:library|require|requireNamespace)\s*\(\s*["']?(?:tidymodels|parsnip|workflows|caret|mlr3\w*|xgboost|lightgbm|catboost|ranger|randomForest|glmnet|h2o|keras3?|torch|luz|tensorflow|e1071|gbm|prophet|fable|forecast|modeltime|tune|yardstick)\b|\b(?:parsnip|workflows|caret|xgboost|lightgbm|ranger|randomForest|glmnet|prophet|fable|forecast|modeltime|yardstick|tune)::/,
		signs: [
			["trains", /(?:^|[^\w.$])(?:(?:parsnip|generics|workflows)::)?(?:fit|last_fit|fit_resamples)\s*\(|\b(?:xgb|lgb|h2o|caret::)\.?(?:train|cv|gbm|automl|randomForest|xgboost|glm)\s*\(|(?:^|[^\w.])train\s*\([^)]{0,400}?method\s*=|\b(?:xgboost|ranger|randomForest|glmnet|cv\.glmnet|lightgbm|catboost\.train|prophet|auto\.arima|svm|gbm)\s*\(|\$train\s*\(|\|>\s*model\s*\(/],
			["evaluates", /\b(?:roc_auc|pr_auc|rmse|mae|rsq|accuracy|f_meas|metric_set|collect_metrics|confusionMatrix|postResample|conf_mat|mn_log_loss|brier_class)\s*\(/],
			["tunes", /\b(?:tune_grid|tune_bayes|tune_race_\w+|trainControl|AutoTuner|auto_tuner)\s*\(/],
			["seeds", /\bset\.seed\s*\(|\btar_option_set\s*\([^)]{0,400}?\bseed\b/]
		]
	},
	{
		file: /\.(?:scala|java|kt)$/,
		often: false,
		comment: /\/\/.*$/gm,
		loads: /\bimport\s+(?:static\s+)?(?:org\.apache\.spark\.ml(?:lib)?|org\.deeplearning4j|org\.nd4j|ml\.dmlc\.xgboost4j|com\.microsoft\.azure\.synapse\.ml|smile\.|org\.tribuo|weka\.|ai\.djl|hex\.|ai\.h2o)/,
		signs: [
			["trains", /\.(?:fit|buildClassifier|trainModel)\s*\(|\bXGBoost\.train\s*\(|\b\w*[Tt]rainer\w*\.train\s*\(/],
			["evaluates", /\bEvaluator\b[\s\S]{0,200}?\.evaluate\s*\(|\b\w*(?:Evaluator|Metrics|Evaluation)\s*\(/],
			["tunes", /\b(?:CrossValidator|TrainValidationSplit|ParamGridBuilder)\b/],
			["seeds", /\.(?:setSeed|seed)\s*\(/]
		]
	},
	{
		file: /\.jl$/,
		often: true,
		comment: /#.*$/gm,
		loads: /\busing\s+[^\n]{0,200}\b(?:MLJ|Flux|Lux|XGBoost|LightGBM|ScikitLearn|DecisionTree|MLJBase)\b/,
		signs: [
			["trains", /\bfit!\s*\(|\b(?:Flux\.)?train!\s*\(|\bxgboost\s*\(/],
			["evaluates", /\bevaluate!?\s*\(|\b(?:auc|rmse|log_loss)\s*\(/],
			["seeds", /\bRandom\.seed!\s*\(/]
		]
	},
	{
		file: /\.[cm]?[jt]sx?$/,
		often: false,
		comment: /\/\/.*$/gm,
		loads: /\b(?:from|require\()\s*["'](?:openai|@anthropic-ai\/\w+|ai|@ai-sdk\/[\w-]+|@langchain\/[\w-]+|langchain(?:\/[\w/-]+)?|@google\/gen\w+|@google-cloud\/vertexai|cohere-ai|groq-sdk|@mistralai\/mistralai|ollama|autoevals|braintrust)["']/,
		signs: [["asks", /\.(?:completions|responses|messages)\.(?:create|parse|stream)\s*\(|\b(?:generateText|streamText|generateObject|streamObject)\s*\(|\.generateContent(?:Stream)?\s*\(|\bnew Chat(?:OpenAI|Anthropic|\w*AI)\b|\.chat\.complete\s*\(/], ["evaluates-answers", /\bEval\s*\(\s*["'`]/]]
	}
];
const aside = /(?:^|\/)(?:tests?|__tests__|src\/test|fixtures|testdata|node_modules|vendor|third_party|renv|packrat|dist|build|target|docs?|examples?|tutorials?|samples?)\/|\.(?:test|spec|min)\./;
/** Of languages in which everything is written, only these are opened. */
const telling = /train|model|predict|infer|scor|forecast|classif|rank|recommend|cluster|regress|spark|(?:^|[/_.-])(?:ml|ai|nlp|rag|llms?)(?:[/_.-]|$)|agent|chat|prompt|complet|openai|anthropic|claude|gpt|gemini|langchain|embed|summar|assist|copilot|eval|generat/i;
/** Whether a program of another language than Python may show something, by its path. */
const isOtherProgram = (path) => languages.some(({ file, often }) => file.test(path) && (often || telling.test(path))) && !aside.test(path);
/** What programs of other languages show by their words: only where they load what these are words of. */
function otherProgramSigns(path, text) {
	const language = languages.find(({ file }) => file.test(path));
	if (language === void 0 || !language.loads.test(text)) return [];
	const plain = text.slice(0, 2e5).replace(language.comment, "");
	return language.signs.flatMap(([sign, words]) => {
		const found = words.exec(plain);
		if (found === null) return [];
		const at = found.index + (/^\s*/.exec(found[0])?.[0].length ?? 0);
		return [[sign, {
			path,
			line: plain.slice(0, at).split("\n").length
		}]];
	});
}
// src/weigh/maturity/pipeline-path.ts
const places = new RegExp([
	String.raw`^\.github\/workflows\/[^/]+\.ya?ml`,
	String.raw`^\.github\/actions\/(?:[^/]+\/)+action\.ya?ml`,
	String.raw`(?:^|\/)\.gitlab-ci\.ya?ml|^\.gitlab\/(?:[^/]+\/)*[^/]+\.ya?ml`,
	String.raw`^\.circleci\/(?:[^/]+\/)*[^/]+\.ya?ml`,
	String.raw`(?:^|\/)\.?azure-?pipelines(?:[^/]*|\/(?:[^/]+\/)*[^/]+)\.ya?ml`,
	String.raw`(?:^|\/)(?:bitbucket-pipelines|\.travis|\.drone|\.woodpecker|appveyor|(?:cloudbuild|buildspec)[^/]*)\.ya?ml`,
	String.raw`^\.(?:buildkite|woodpecker)\/(?:[^/]+\/)*[^/]+\.ya?ml`,
	String.raw`(?:^|[/_.-])cron-?jobs?(?:[/_.-][^/]*)?\.ya?ml`,
	String.raw`(?:^|\/)(?:Jenkinsfile[^/]*|[^/]+\.jenkinsfile)`
].map((it) => `(?:${it})$`).join("|"), "i");
const likely = /(?:^|[/_.-])(?:workflows?|pipelines?|jobs?|schedules?|(?:re)?train(?:ing)?|flows?|databricks|resources|endpoints?|deployments?|monitor(?:ing|s)?|k8s|kube(?:rnetes)?|manifests|deploy|charts|helm|argo|infra|azureml|aml|sagemaker|vertex|prefect|template|cloudformation|stacks?|serverless)(?:[/_.-][^/]*)*\.ya?ml$/i;
const script = /(?:^|\/)(?:[^/]+\.(?:sh|bash)|(?:GNU)?[Mm]akefile|[Jj]ustfile)$/;
const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//;
/** Whether a file is what a service runs, by where it lies. */
const isPipelinePath = (path) => places.test(path);
/** Whether a file may be a job of a platform that trains or serves; what it holds decides. */
const mayBeJob = (path) => path.length <= 300 && likely.test(path) && !vendored.test(path);
/** Whether a file holds commands that something else has to start. */
const isScriptPath = (path) => script.test(path) && !vendored.test(path);
// src/weigh/maturity/pipeline-signs.ts
const python = String.raw`(?:python[\d.]*|papermill|uv run|poetry run|accelerate launch|torchrun|jupyter nbconvert)\b[^&|;]*`;
const made = (stem) => String.raw`\b(?:make|just|task|invoke|inv|nox -s|tox -e)\s+[\w-]*(?:${stem})\w*`;
/** What runs a program of another language, with the name of what it is to do. */
const elsewhere = (stem) => String.raw`\b(?:Rscript|spark-submit|julia|java -jar|sbt|mvn|gradlew?)\b[^&|;]*(?:^|[/\s_.:"'-])(?:${stem})(?:[/\s_.:"'A-Z-]|$)`;
/** What a command does, by what it is called. */
const patterns = [
	["trains-in-ci", new RegExp(String.raw`\bdvc (?:repro|exp run)\b|\btar_make\w*\(|\bkedro run\b|\bmlflow run\b|\baz ml job create\b|\bcreate-training-job\b|\bai custom-jobs create\b|\bdatabricks bundle run\b[^&|;]*train|${python}(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)|${made("train")}|${elsewhere("(?:[Rr]e)?[Tt]rain(?:er|ing)?")}`)],
	["evaluates-in-ci", new RegExp(String.raw`\bpromptfoo eval\b|\bdeepeval test\b|${python}(?:^|[/\s_.-])(?:evals?|evaluat(?:e|es|ion|ions)|backtest\w*)(?:[/\s_.-]|$)|${made("eval")}|${elsewhere("[Ee]val(?:uat(?:e|ion))?|[Bb]acktest")}`)],
	["evaluates-answers-in-ci", new RegExp(String.raw`\bpromptfoo(?:@\S+)? eval\b|^promptfoo\/promptfoo-action@|\bdeepeval test\b|\bbraintrust(?: push)? eval\b|^braintrustdata\/eval-action@|\binspect eval\b|\boaieval(?:set)?\b|\blangfuse\S* \S*experiment|\b(?:npm|pnpm|yarn|bun)(?: run)? [\w:-]*\bevals?\b|\bgiskard scan\b|${python}(?:^|[/\s_.-])(?:evals|(?:prompts?|rag|llms?|answers?|chat|agents?)[_-]eval\w*|eval\w*[_-](?:prompts?|rag|llms?|answers?|chat|agents?))(?:[/\s_.-]|$)`)],
	["tests-in-ci", new RegExp(String.raw`\bpytest\b|\bunittest\b|\btox\b|\bnox\b|${made("tests?")}|\b(?:sbt|mvn|mvnw|gradle|gradlew)\b[^&|;]*\b(?:test|verify|check|build)\b|\btestthat::|\bdevtools::(?:test|check)\b|\bR CMD check\b`)],
	["reviews-in-ci", /\bmle-review (?:review|gates)\b|^(?!.*\bcontract\b)\S*\/mle-review@/],
	["contract-in-ci", /\bmle-review contract\b/],
	["validates-data-in-ci", new RegExp(String.raw`\bgreat_expectations\b|\bgx checkpoint\b|\bsoda scan\b|\bdbt (?:test|build)\b|\bdatacontract test\b|${python}[\w/]*validat\w*_data|${python}[\w/]*data_validat`)],
	["rolls-back-in-ci", /\brollout undo\b|\bhelm rollback\b|\brollouts? abort\b|(?:^|[/\s_.-])roll-?_?back(?:[/\s_.-]|$)/]
];
/** What pipelines do: each command by its words, and by the programs that it names. */
function pipelineSigns(pipelines, programs) {
	return pipelines.flatMap(({ path, commands }) => commands.flatMap((command) => {
		const at = {
			path,
			line: command.line
		};
		const named = programs.filter((program) => isRun(command, program.path)).flatMap(({ signs }) => signs);
		const said = patterns.flatMap(([sign, pattern]) => pattern.test(command.text) && !isSetUp(command) ? [sign] : []);
		const trains = said.includes("trains-in-ci") || named.includes("trains");
		const asks = said.includes("evaluates-answers-in-ci") || named.includes("evaluates-answers");
		const ran = named.map((sign) => `${sign}-run`);
		return [
			...said,
			...ran,
			...trains ? ["trains-in-ci"] : [],
			...trains && command.recurs ? ["retrains"] : [],
			...asks && command.recurs ? ["asks-again"] : []
		].map((sign) => [sign, at]);
	}));
}
/** Installing or linting something runs nothing of it. */
function isSetUp({ text }) {
	return /^(?:(?:python[\d.]* -m )?(?:pip|uv pip|conda|mamba|poetry|npm|apt-get)\s+(?:install|add|ci)\b|(?:uv run |poetry run |python -m )?(?:ruff|black|flake8|mypy|pylint|isort)\b)/.test(text);
}
/** Whether a command runs a program: by its path, as a module, by the class that it is called after. */
function isRun(command, path) {
	if (isSetUp(command) || !runner.test(command.text)) return false;
	const words = command.text.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ""));
	const from = command.dir !== "" && path.startsWith(`${command.dir}/`) ? path.slice(command.dir.length + 1) : path;
	const module = from.replace(/\.py$/, "").replaceAll("/", ".");
	if (words.includes(path) || words.includes(from) || words.includes(module) || words.includes(module.replace(/^src\./, ""))) return true;
	const name = /([^/]+)\.(?:scala|java|kt)$/.exec(path)?.[1];
	return name !== void 0 && words.some((word) => word === name || word.endsWith(`.${name}`));
}
const runner = /\b(?:python[\d.]*|papermill|uv|poetry|pdm|hatch|conda|jupyter|accelerate|torchrun|deepspeed|bash|Rscript|julia|spark-submit|java|sbt|mvn|gradlew?)\b/;
// src/weigh/maturity/plan-signs.ts
const watched = {
	availability: "service",
	"error-rate": "service",
	"timeout-rate": "service",
	"queue-depth": "service",
	p50: "latency",
	p95: "latency",
	p99: "latency",
	"null-rate": "inputs",
	range: "inputs",
	categories: "inputs",
	freshness: "inputs",
	"prediction-drift": "predictions",
	"confidence-drift": "predictions",
	"delayed-quality": "quality",
	business: "business"
};
/** Kinds of documents that people read, and that nothing runs. */
const prose = /* @__PURE__ */ new Set([
	"document",
	"runbook",
	"model card"
]);
/** Kinds that wake somebody; Prometheus's files may hold recordings only. */
const alerting = /* @__PURE__ */ new Set([
	"prometheus",
	"grafana alerts",
	"datadog",
	"cloudwatch"
]);
/** Kinds that send a model its traffic. */
const releasing = /* @__PURE__ */ new Set([
	"argo rollout",
	"flagger",
	"kserve",
	"seldon",
	"istio",
	"sagemaker",
	"vertex",
	"feature flags"
]);
/** What documents about monitoring and releases show: dashboards and alerts as code, and what is only written down. */
function planSigns(paths, { texts }) {
	return paths.flatMap((path) => {
		const text = texts.get(path);
		return text === void 0 ? [] : readPlan(path, text).flatMap((document) => documentSigns(document, text));
	});
}
/** What one document shows. */
function documentSigns(document, text) {
	const monitored = [...toldBy("monitoring", [document])];
	const stages = toldBy("rollout", [document]).get("stages");
	if (prose.has(document.kind)) {
		if (isForeign(document.terms.map((it) => it.text).join("\n").slice(0, 2e4))) return [];
		const first = monitored.find(([piece]) => watched[piece] !== void 0)?.[1];
		const retrain = monitored.find(([piece]) => piece === "retrain")?.[1];
		const promised = toldBy("prediction", [document]);
		const privacy = promised.get("privacy") ?? promised.get("retention");
		return [
			...named("documented-monitoring", first),
			...named("documented-retraining", retrain),
			...named("documented-rollout", stages),
			...named("documented-privacy", privacy),
			...named("documented-rollback", backIn(document))
		];
	}
	const wakes = alerting.has(document.kind) && (document.kind !== "prometheus" || /(?:^|[\s"{])alert"?\s*:/m.test(text));
	const seen = monitored.flatMap(([piece, at]) => {
		const what = watched[piece];
		if (what === void 0) return [];
		return [[`watches-${what}`, at], ...wakes ? [[`alerts-${what}`, at]] : []];
	});
	const first = document.terms[0];
	const alerts = wakes && first !== void 0 && !isOfMachines(document) ? {
		path: document.path,
		line: first.line
	} : void 0;
	const nan = nonFinite(document);
	return [
		...seen,
		...named("checks-finite", nan),
		...named("checks-finite-run", wakes ? nan : void 0),
		...named("alerts", alerts),
		...named("staged-rollout", releasing.has(document.kind) ? stages : void 0)
	];
}
const machines = /\bnode_|\bhosts?|disk|filesystem|\bcpu|memory|\boom|\bkube_|\bcontainer_|swap|inode|certificate|backup/i;
const ofServices = /model|predict|infer|scor(?:e|ing)|feature|drift|latency|request|quality|label|embedding|token|endpoint/i;
/** Whether alerts wake somebody for machines alone: disks, hosts, memory. No model is watched by them. */
function isOfMachines({ terms }) {
	const limits = terms.filter(({ text }) => /[<>]|==/.test(text));
	return limits.length > 0 && limits.every(({ text }) => machines.test(text)) && !terms.some(({ text }) => ofServices.test(text));
}
/** Where a document watches for NaN or infinity. */
function nonFinite({ path, terms }) {
	const term = terms.find(({ text }) => /(?:^|[^a-z])nans?(?:$|[^a-z])|not a number|non[-_ ]?finite|\bis_?(?:nan|inf)\b|infinit(?:e|y)/i.test(text));
	return term === void 0 ? void 0 : {
		path,
		line: term.line
	};
}
/** Where a document says how a release is taken back. */
function backIn({ path, terms }) {
	const term = terms.find(({ text }) => /\broll(?:ing|ed|s)?[- ]?back\b/i.test(text) && !/\b(?:no|todo|tbd|not yet)\b/i.test(text));
	return term === void 0 ? void 0 : {
		path,
		line: term.line
	};
}
function named(sign, at) {
	return at === void 0 ? [] : [[sign, at]];
}
// src/weigh/maturity/dag-signs.ts
/** Words of a task that trains; dividing rows is none. */
const training = /\b(?:re)?train(?:er|ing)?(?!_test_split)\w*\s*\(|\b(?:re)?train\w*\.py\b|\btask_id\s*=\s*['"][\w-]*train/;
/** What makes a pipeline of steps that a service runs, beside what `init` knows as batch. */
const pipelines = /^(?:kfp\.(?:\w+\.)*pipeline|sagemaker\.workflow\.(?:\w+\.)*Pipeline|azure\.ai\.ml\.(?:\w+\.)*pipeline|zenml\.(?:\w+\.)*pipeline|flytekit\.workflow|metaflow\.(?:schedule|trigger|project)|clearml\.PipelineController|valohai\.Pipeline)$/;
/** What starts one of these by the clock, or when something happened. */
const timers = /\.create_schedule$|\.(?:serve|deploy)$|^(?:metaflow\.(?:schedule|trigger)|dagster\.(?:ScheduleDefinition|schedule|sensor|build_schedule_from_partitioned_job)|flytekit\.CronSchedule|flytekit\.FixedRate|zenml\.(?:\w+\.)*Schedule|azure\.ai\.ml\.(?:\w+\.)*(?:JobSchedule|CronTrigger|RecurrenceTrigger)|sagemaker\.workflow\.(?:\w+\.)*PipelineSchedule|modal\.(?:Cron|Period))$/;
const timed$1 = /^(?:schedule(?:_interval)?|cron|cron_?schedule|cron_?expression|interval|timetable|trigger|weekly|daily|hourly|rate|event|events|flow|flows)$/;
/** What a program shows that an orchestrator runs: that training is one of its tasks, and that it starts by a schedule. */
function dagSigns(program, trains) {
	if (program.kind !== "python") return [];
	const { calls } = programParts(program);
	const isRun = (name) => callSign(name) === "batch" || pipelines.test(name);
	const runs = calls.filter(({ name }) => isRun(name));
	const bare = decorated(program).filter(({ name }) => isRun(name));
	const [first] = [...runs.map(({ call, at }) => ({
		at,
		from: call.from
	})), ...bare];
	if (first === void 0 || !(trains || program.cells.some(({ text }) => training.test(text)))) return [];
	const start = calls.find((it) => (runs.includes(it) || timers.test(it.name)) && isTimed(it));
	const at = (it) => ({
		path: program.path,
		line: lineOf(program, it.at, it.from).line
	});
	const place = ({ call, at: cell }) => at({
		at: cell,
		from: call.from
	});
	const gate = calls.find(({ name }) => gates.test(name));
	return [
		["pipeline", at(first)],
		...gate === void 0 ? [] : [["gates", place(gate)]],
		...start === void 0 ? [] : [["retrains", place(start)]]
	];
}
/** Decorators that are not called: `@asset`. Those that are called are calls. */
function decorated(program) {
	const { naming } = programParts(program);
	return scriptsOf(program).flatMap((script, at) => [...visit(script?.statements ?? [])].flatMap((node) => node.is !== "function" && node.is !== "class" ? [] : node.decorators.flatMap((it) => it.is === "call" ? [] : [{
		name: dottedName(it, naming),
		at,
		from: it.from
	}])));
}
/** A step that goes on only where a figure is good enough. */
const gates = /^sagemaker\.workflow\.(?:\w+\.)*Condition(?:Greater|Less)Than(?:OrEqualTo)?$/;
function isTimed({ name, call }) {
	return /^(?:dagster\.(?:schedule|sensor)|modal\.(?:Cron|Period)|azure\.ai\.ml\..*JobSchedule|sagemaker\..*PipelineSchedule)$/.test(name) || call.arguments.some(({ keyword, value }) => keyword !== null && timed$1.test(keyword) && !(value.is === "constant" && (value.value === null || value.value === false)));
}
// src/weigh/maturity/program-signs.ts
/** What a call, by its dotted name, shows of the work around a model. */
const calls = [
	["evaluates", /^sklearn\.metrics\.(?!pairwise)\w+$|^(?:evaluate\.load|mlflow\.(?:models\.)?evaluate|torchmetrics\.|prophet\.diagnostics\.|utilsforecast\.(?:losses|evaluation)\.|ranx\.|seqeval\.|sacrebleu\.|jiwer\.|rouge_score\.|surprise\.accuracy\.|recmetrics\.|mir_eval\.|skill_metrics\.)|\.(?:evaluate|backtest|historical_forecasts|performance_metrics)$|(?:^|\.)(?:cross_val_score|cross_validate)$/],
	["evaluates-answers", /^(?:ragas|deepeval|braintrust|autoevals|inspect_ai|trulens\w*|phoenix\.evals|langsmith|langfuse|promptfoo|giskard|weave|openevals|agentevals)\.(?:\w+\.)*\w*(?:evaluate|assert_test|Eval|eval|Evaluation|run_experiment|run_evals|llm_classify|scan|aevaluate|eval_set|unit)$|(?:^|\.)(?:run_on_dataset|arun_on_dataset)$/],
	["validates-data", /^(?:great_expectations|gx|pandera|pa|tensorflow_data_validation|tfdv|soda|deepchecks)\./],
	["tunes", /(?:GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|BayesSearchCV)$|^(?:optuna|hyperopt|ray\.tune|keras_tuner|kerastuner)\.|^wandb\.sweep$/],
	["compares-simple", /(?:^|\.)Dummy(?:Classifier|Regressor)$/],
	["weighs-features", /permutation_importance$|(?:^|\.)(?:RFE|RFECV|SequentialFeatureSelector|BorutaPy)$|\.get_feature_importance$|\.plot_importance$/],
	["explains", /^(?:shap|lime|captum|alibi\.explainers|eli5|dalex|interpret)\./],
	["measures-fairness", /^(?:fairlearn|aif360|aequitas|fairness_indicators)\./],
	["seeds", /^(?:random\.seed|numpy\.random\.(?:seed|default_rng)|torch\.manual_seed|tensorflow\.random\.set_seed|keras\.utils\.set_random_seed)$|(?:seed_everything|set_seed)$/],
	["checks-finite", /(?:^|\.)(?:assert_all_finite|TerminateOnNaN|check_numerics|set_detect_anomaly)$|^(?:numpy|torch|math|tensorflow\.math)\.(?:isfinite|is_finite)$/]
];
/** What a program shows, with the first line of each; of notebooks only that they train. */
function programSigns(path, text) {
	const kind = path.endsWith(".py") ? "python" : "notebook";
	const read = readProgram({
		path,
		headPath: path,
		side: "head",
		role: "named",
		kind,
		text: {
			is: "read",
			value: text,
			from: {
				path,
				commit: null,
				id: null
			}
		}
	});
	if (read.is !== "read") return [];
	const asksClaude = /\bimport anthropic\b|\bfrom anthropic\b/.test(text);
	const seen = programParts(read.value).calls.flatMap(({ name, call, at }) => {
		const sign = /\.messages\.(?:create|stream)$/.test(name) && asksClaude ? "asks" : callSign(name);
		const said = calls.flatMap(([sign, pattern]) => pattern.test(name) ? [sign] : []);
		const shown = sign === "trains" || sign === "asks" ? [sign, ...said] : said;
		if (shown.length === 0) return [];
		const { line, cell } = lineOf(read.value, at, call.from);
		const place = {
			path,
			line: cell === null ? line : null
		};
		if (kind === "notebook") return shown.includes("trains") ? [["notebook-training", place]] : [];
		return shown.map((sign) => [sign, place]);
	});
	const trains = seen.some(([sign]) => sign === "trains");
	return [...seen, ...dagSigns(read.value, trains)];
}
/** Texts without any of these words are of other trades, and are not parsed. */
const mayShow = /\b(?:fit\w*|(?:re)?train\w*|backward|Trainer|metrics|evaluate|pandera|great_expectations|gx|tfdv|tensorflow_data_validation|soda|deepchecks|\w*SearchCV|optuna|hyperopt|tune|sweep|Dummy\w+|permutation_importance|RFE\w*|shap|lime|captum|alibi|eli5|fairlearn|aif360|aequitas|seed\w*|manual_seed|set_seed|default_rng|isfinite|is_finite|assert_all_finite|TerminateOnNaN|check_numerics|cross_val_\w+|auto_arima|create_model|prophet|backtest|historical_forecasts|openai|anthropic|langchain\w*|litellm|llama_index|genai|mistralai|cohere|ollama|vertexai|invoke_model|converse|dspy|ragas|deepeval|braintrust|autoevals|inspect_ai|trulens\w*|langsmith|langfuse|giskard|weave|kfp|sagemaker|metaflow|zenml|flytekit)\b/;
// src/weigh/maturity/prompt-signs.ts
const config = /(?:^|\/)[^/]*promptfoo[^/]*\.(?:ya?ml|json)$/i;
/** Whether a file tells promptfoo what to ask and what to expect, by its name. */
const isPromptTrial = (path) => config.test(path);
/** What the configuration of such a trial shows: that a model is asked, and which answers would not do. */
function promptSigns(path, text) {
	return nodesOf(path, text).flatMap((root) => {
		const at = (key) => {
			const entry = root.is === "map" ? root.entries.find((it) => it.key === key) : void 0;
			return entry === void 0 ? null : {
				path,
				line: entry.line
			};
		};
		const asks = at("providers") ?? at("targets");
		const tests = at("tests") ?? at("scenarios") ?? at("redteam");
		const expects = expectation(root, 0);
		return [
			...asks === null ? [] : [["asks", asks]],
			...asks === null || tests === null ? [] : [["evaluates-answers", tests]],
			...expects === null ? [] : [["gates-answers", {
				path,
				line: expects
			}]]
		];
	});
}
function expectation(node, depth) {
	if (depth > 8) return null;
	if (node.is === "list") return first(node.items.map((it) => expectation(it, depth + 1)));
	if (node.is !== "map") return null;
	const asserts = valueAt(node, "assert");
	return asserts?.is === "list" && asserts.items.some((it) => textOf(valueAt(it, "type")) !== null) ? asserts.line : first(node.entries.map(({ value }) => expectation(value, depth + 1)));
}
function first(lines) {
	return lines.find((it) => it !== null) ?? null;
}
// src/weigh/maturity/lines-in.ts
/** What of a command is read. */
const longest = 2e3;
/** Each command of a shell's text; `cd` holds for what follows. `first`: the line on which the text begins, or the one above. */
function linesIn(text, first, lines, around) {
	let { dir } = around;
	return text.split("\n").flatMap((it, i) => {
		const command = it.trim().slice(0, longest);
		if (command === "" || /^(?:#|echo\b|printf\b)/.test(command)) return [];
		const line = [first + i, first + i + 1].find((at) => lines[at - 1]?.includes(command)) ?? first;
		const moved = /^cd\s+["']?(?:\.\/)?([\w.-][\w./-]*?)\/?["']?\s*(?:&&|;|$)/.exec(command)?.[1];
		if (moved !== void 0 && !moved.includes("..")) dir = dir === "" ? moved : `${dir}/${moved}`;
		return [{
			...around,
			text: command,
			line,
			dir
		}];
	});
}
// src/weigh/maturity/jenkinsfile.ts
const step = /^[ \t]*(?:sh|bat|powershell|pwsh)[ \t]*\(?[ \t]*(?:script:[ \t]*)?(?:'''([\s\S]{0,4000}?)'''|"""([\s\S]{0,4000}?)"""|'([^'\n]{1,2000})'|"([^"\n]{1,2000})")/gm;
const timed = /^[ \t]*(?:triggers[ \t]*\{|.*\bpipelineTriggers\b)[\s\S]{0,500}?\bcron[ \t]*\(/m;
/** Steps of one file that are read. */
const most$2 = 2e3;
/** Commands of a Jenkinsfile: what its steps hand to a shell. */
function readJenkinsfile(text) {
	const plain = text.slice(0, 262144).replace(/^[ \t]*\/\/.*$/gm, "");
	const lines = plain.split("\n");
	const around = {
		dir: "",
		recurs: timed.test(plain)
	};
	let [line, from] = [1, 0];
	return [...plain.matchAll(step)].slice(0, most$2).flatMap((found) => {
		line += plain.slice(from, found.index).split("\n").length - 1;
		from = found.index;
		return linesIn(found[1] ?? found[2] ?? found[3] ?? found[4] ?? "", line, lines, around);
	});
}
// src/weigh/maturity/pipeline-commands.ts
const commandKeys = /^(?:run|script|before_script|after_script|command|commands|args|bash|powershell|pwsh|entrypoint|uses|inlineScript|notebook_path|python_file)$/;
/** Commands of a tree, in its order. `jobs`: what recurs by its name, wherever it stands. */
function commandsIn(root, lines, around, jobs = /* @__PURE__ */ new Set()) {
	const walk = (node, key, above, depth) => {
		if (depth > 24) return [];
		if (node.is === "map") {
			if (isOff(node)) return [];
			const here = {
				dir: dirIn(node) ?? above.dir,
				recurs: above.recurs || jobs.has(key) || isScheduled(node)
			};
			const whole = wholeOf(node);
			if (whole !== null) return [{
				...here,
				text: whole,
				line: lineAt(node, "command")
			}];
			return node.entries.flatMap((entry) => walk(entry.value, entry.key, here, depth + 1));
		}
		if (node.is === "list") {
			const joined = node.items.flatMap((it) => textOf(it) ?? []);
			if (/^(?:command|args|entrypoint)$/.test(key) && joined.length > 0) return [{
				...above,
				text: joined.join(" "),
				line: node.line
			}];
			let [dir, found] = [above.dir, []];
			for (const item of node.items) {
				const commands = walk(item, key, {
					...above,
					dir: textOf(item) === null ? above.dir : dir
				}, depth + 1);
				if (textOf(item) !== null) dir = commands.at(-1)?.dir ?? dir;
				found = found.concat(commands);
			}
			return found;
		}
		const text = textOf(node);
		return text === null || !commandKeys.test(key) ? [] : linesIn(text, node.line, lines, above);
	};
	return walk(root, "", around, 0);
}
function isOff(node) {
	const off = textOf(valueAt(node, "if"));
	return off !== null && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(off);
}
/** A container's command and its arguments are one: `command: [python]`, `args: [train.py]`. */
function wholeOf(node) {
	const [command, args] = [valueAt(node, "command") ?? valueAt(node, "entrypoint"), valueAt(node, "args")];
	if (command === null || args?.is !== "list") return null;
	return [...command.is === "list" ? command.items : [command], ...args.items].flatMap((it) => textOf(it) ?? []).join(" ").slice(0, 2e3);
}
function lineAt(node, key) {
	return valueAt(node, key)?.line ?? node.line;
}
/** GitHub's `working-directory`, also as a default; Azure's, CircleCI's and Argo's words for it. */
function dirIn(node) {
	const of = (it) => [
		"working-directory",
		"working_directory",
		"workingDirectory",
		"workingDir"
	].flatMap((key) => textOf(valueAt(it, key)) ?? [])[0];
	const dir = of(node) ?? of(valueAt(valueAt(node, "defaults"), "run"));
	return dir === void 0 || /^[~/$]|\.\./.test(dir) ? null : dir.replace(/^\.\/?|\/$/g, "");
}
/** GitLab's jobs say so themselves: `only: [schedules]`, a rule that asks for the source of the pipeline. */
function isScheduled(node) {
	const only = valueAt(valueAt(node, "only"), "refs") ?? valueAt(node, "only");
	if ((only?.is === "list" ? only.items.map(textOf) : [textOf(only)]).includes("schedules")) return true;
	const rules = valueAt(node, "rules");
	return rules?.is === "list" && rules.items.some((it) => /\bCI_PIPELINE_SOURCE\s*==\s*["']schedule["']/.test(textOf(valueAt(it, "if")) ?? "") && textOf(valueAt(it, "when")) !== "never");
}
// src/weigh/maturity/read-pipeline.ts
/** What a service runs; what is switched off counts for nothing. */
function readPipeline(path, text) {
	if (!/\.ya?ml$/i.test(path)) return {
		path,
		commands: readJenkinsfile(text)
	};
	const lines = text.split("\n");
	return {
		path,
		commands: nodesOf(path, text).flatMap((root) => commandsIn(root, lines, {
			dir: "",
			recurs: recurs(root)
		}, scheduledJobs(root)))
	};
}
/** A job that a platform runs by the clock, wherever its file lies; null: this file is none. */
function readJob(path, text) {
	if (!/\bCronJob\b|\bCronWorkflow\b|^\s*(?:jobs|deployments)\s*:/m.test(text)) return null;
	const lines = text.split("\n");
	const commands = nodesOf(path, text).flatMap((root) => {
		const jobs = nodeAt(root, ["resources", "jobs"]);
		const deployments = valueAt(root, "deployments");
		if (deployments?.is === "list") return deployments.items.flatMap(flowOf);
		if (jobs?.is === "map") return jobs.entries.flatMap(({ value }) => bundleJob(value, lines));
		return /^Cron(?:Job|Workflow)$/.test(textOf(valueAt(root, "kind")) ?? "") ? commandsIn(root, lines, {
			dir: "",
			recurs: recurs(root)
		}) : [];
	});
	return commands.length === 0 ? null : {
		path,
		commands
	};
}
/** A flow that Prefect starts by the clock: `entrypoint: flows/churn.py:churn`. */
function flowOf(deployment) {
	const entry = valueAt(deployment, "entrypoint");
	const path = textOf(entry)?.split(":")[0];
	const times = valueAt(deployment, "schedules") ?? valueAt(deployment, "schedule");
	const isTimed = times?.is === "list" ? times.items.some((it) => textOf(valueAt(it, "active")) !== "false") : times?.is === "map";
	return entry === null || path === void 0 || !isTimed ? [] : [{
		text: `python ${path}`,
		line: entry.line,
		dir: "",
		recurs: true
	}];
}
/** A job of a Databricks bundle: paths of its tasks count from its file. */
function bundleJob(job, lines) {
	return commandsIn(job, lines, {
		dir: "",
		recurs: [
			"schedule",
			"trigger",
			"continuous"
		].map((key) => valueAt(job, key)).some((it) => it !== null && textOf(valueAt(it, "pause_status")) !== "PAUSED")
	}).map((it) => ({
		...it,
		text: /^[\w./-]+$/.test(it.text) ? `python ${it.text.replace(/^(?:\.\.?\/)+/, "")}` : it.text
	}));
}
function recurs(root) {
	const on = valueAt(root, "on");
	const kind = textOf(valueAt(root, "kind")) ?? "";
	const isCron = /^Cron(?:Job|Workflow)$/.test(kind) && textOf(nodeAt(root, ["spec", "suspend"])) !== "true";
	const asks = ["schedule", "repository_dispatch"].some((key) => valueAt(on, key) !== null);
	const named = on?.is === "list" && on.items.some((it) => textOf(it) === "repository_dispatch");
	return isCron || asks || named || valueAt(root, "schedules")?.is === "list";
}
/** Jobs of CircleCI's workflows that the clock starts. */
function scheduledJobs(root) {
	const workflows = valueAt(root, "workflows");
	if (workflows?.is !== "map") return /* @__PURE__ */ new Set();
	const names = workflows.entries.flatMap(({ value }) => {
		const triggers = valueAt(value, "triggers");
		const jobs = valueAt(value, "jobs");
		if (triggers?.is !== "list" || jobs?.is !== "list" || !triggers.items.some((it) => valueAt(it, "schedule") !== null)) return [];
		return jobs.items.flatMap((it) => it.is === "map" ? it.entries.map(({ key }) => key) : textOf(it) ?? []);
	});
	return new Set(names);
}
// src/weigh/maturity/makefile.ts
/** Targets that one target needs, all together. */
const most$1 = 200;
/** What a target of a Makefile or a justfile runs: first what it needs, each once, then its own lines. */
function recipeOf(rules, target) {
	const targets = targetsIn(rules);
	const seen = /* @__PURE__ */ new Set();
	const linesOf = (name) => {
		const found = targets.get(name);
		if (found === void 0 || seen.has(name) || seen.size >= most$1) return [];
		seen.add(name);
		return [...found.needs.flatMap(linesOf), ...found.lines];
	};
	return linesOf(target).join("\n");
}
function targetsIn(rules) {
	const targets = /* @__PURE__ */ new Map();
	let open = null;
	for (const line of rules.split("\n")) {
		const head = /^([\w-]+)(?:[ \t][^:=]{0,200})?:(?!=)[ \t]*([^=]{0,2000})$/.exec(line);
		if (head !== null) {
			open = {
				needs: (head[2] ?? "").split(/\s+/).filter((it) => /^[\w-]+$/.test(it)),
				lines: []
			};
			targets.set(head[1] ?? "", open);
		} else if (/^\s+\S/.test(line)) open?.lines.push(line.trim().replace(/^[@+-]+/, ""));
		else if (line.trim() !== "" && !line.startsWith("#")) open = null;
	}
	return targets;
}
// src/weigh/maturity/script-commands.ts
/** Scripts that call scripts are followed so far. */
const deepest = 3;
/** Pipelines with what their commands start: scripts, targets of a Makefile, workflows and actions of the repository. It stands where it is started. */
function withScripts(pipelines, scripts) {
	const byPath = new Map(pipelines.map((it) => [it.path, it.commands]));
	const known = /* @__PURE__ */ new Map();
	const started = (command) => {
		const key = `${command.dir}\n${command.text}`;
		const found = known.get(key) ?? [...local(command, byPath), ...scripted(command, scripts)];
		known.set(key, found);
		return found.map((it) => ({
			...it,
			line: command.line,
			recurs: command.recurs
		}));
	};
	return pipelines.map(({ path, commands }) => {
		let [all, next] = [commands, commands];
		for (let depth = 0; depth < deepest && next.length > 0 && all.length < 2e4; depth += 1) {
			next = next.flatMap(started);
			all = all.concat(next);
		}
		return {
			path,
			commands: all
		};
	});
}
/** `uses: ./.github/workflows/train.yml`, `uses: ./.github/actions/train` */
function local({ text }, byPath) {
	const path = /^\.\/(\.github\/\S+)$/.exec(text)?.[1];
	return path === void 0 ? [] : byPath.get(path) ?? byPath.get(`${path}/action.yml`) ?? byPath.get(`${path}/action.yaml`) ?? [];
}
function scripted({ text, dir }, scripts) {
	const at = (path) => (dir === "" ? path : `${dir}/${path}`).replace(/(?:^|(?<=\/))\.\//g, "");
	const around = {
		dir,
		recurs: false
	};
	const shell = /(?:^|&&|;)\s*(?:(?:ba|z)?sh\s+(?:-\w+\s+)*|(?:source|\.)\s+|(?=\.\/))([\w./-]+\.(?:sh|bash))\b/.exec(text)?.[1];
	const lines = shell === void 0 ? void 0 : scripts.get(at(shell));
	if (lines !== void 0) return linesIn(lines, 1, [], around);
	const made = /(?:^|&&|;)\s*(make|just)\s+(?:-C\s+(\S+)\s+)?([\w-]+)/.exec(text);
	if (made === null) return [];
	const [, tool, folder = "", target = ""] = made;
	return [recipeOf((tool === "make" ? [
		"Makefile",
		"makefile",
		"GNUmakefile"
	] : ["justfile", "Justfile"]).flatMap((name) => scripts.get(at(folder === "" ? name : `${folder}/${name}`)) ?? [])[0] ?? "", target)].flatMap((it) => linesIn(it, 1, [], {
		dir: folder === "" ? dir : at(folder),
		recurs: false
	}));
}
// src/weigh/maturity/test-score.ts
/**
* The 28 tests of Breck, Cai, Nielsen, Salib and Sculley, "The ML Test Score" (2017), in their order, and what of a repository shows
* each. What only people or a running system could tell has no sign.
*/
const tests = {
	data: [
		{
			id: "schema",
			half: [["data-contract"], ["validates-data"]],
			one: [
				["validates-data-in-ci"],
				["validates-data-run"],
				["data-contract", "reviews-in-ci"]
			]
		},
		{
			id: "features-help",
			half: [["weighs-features"]],
			one: [["weighs-features-run"]]
		},
		{
			id: "features-cost",
			half: [],
			one: []
		},
		{
			id: "features-allowed",
			half: [["marks-sensitive"]],
			one: [["marks-sensitive", "reviews-in-ci"]]
		},
		{
			id: "privacy",
			half: [["documented-privacy"], ["marks-sensitive"]],
			one: []
		},
		{
			id: "features-fast",
			half: [["feature-store"]],
			one: []
		},
		{
			id: "features-tested",
			half: [["tests-features"]],
			one: [["tests-features", "tests-in-ci"]]
		}
	],
	model: [
		{
			id: "specification",
			half: [["trains"]],
			one: [["trains", "owners"], ["trains", "reviews-in-ci"]]
		},
		{
			id: "offline-online",
			half: [["metrics", "watches-quality"], ["metrics", "watches-business"]],
			one: []
		},
		{
			id: "tuned",
			half: [["tunes"]],
			one: [["tunes-run"]]
		},
		{
			id: "staleness-known",
			half: [],
			one: []
		},
		{
			id: "beats-simple",
			half: [["compares-simple"]],
			one: [["compares-simple-run"]]
		},
		{
			id: "slices",
			half: [["measures-slices"], ["gates-slices"]],
			one: [["gates-slices", "reviews-in-ci"]]
		},
		{
			id: "inclusion",
			half: [["measures-fairness"]],
			one: [["measures-fairness-run"]]
		}
	],
	infrastructure: [
		{
			id: "reproducible",
			half: [
				["seeds"],
				["locked", "trains"],
				["data-versioned"],
				["recipe"]
			],
			one: [[
				"seeds",
				"locked",
				"data-versioned"
			]]
		},
		{
			id: "model-tested",
			half: [["tests-model"]],
			one: [["tests-model", "tests-in-ci"]]
		},
		{
			id: "pipeline-tested",
			half: [["tests-pipeline"], ["trains-in-ci"]],
			one: [["tests-pipeline", "tests-in-ci"]]
		},
		{
			id: "validated",
			half: [
				["gates"],
				["evaluates"],
				["evaluates-answers"]
			],
			one: [["gates", "reviews-in-ci"], ["gates-answers", "evaluates-answers-in-ci"]]
		},
		{
			id: "debuggable",
			half: [["explains"]],
			one: []
		},
		{
			id: "canaried",
			half: [["documented-rollout"]],
			one: [["staged-rollout"]]
		},
		{
			id: "rolled-back",
			half: [["documented-rollback"]],
			one: [["rolls-back-in-ci"]]
		}
	],
	monitoring: [
		{
			id: "dependencies",
			half: [["dependency-notices"]],
			one: []
		},
		{
			id: "inputs",
			half: [["watches-inputs"], ["validates-data"]],
			one: [["alerts-inputs"]]
		},
		{
			id: "skew",
			half: [["inference-contract"], ["feature-store"]],
			one: [["inference-contract", "contract-in-ci"]]
		},
		{
			id: "not-stale",
			half: [["documented-retraining"]],
			one: [["retrains"]]
		},
		{
			id: "stable",
			half: [["checks-finite"]],
			one: [["checks-finite-run"]]
		},
		{
			id: "fast",
			half: [["watches-latency"]],
			one: [["alerts-latency"]]
		},
		{
			id: "quality",
			half: [["watches-quality"], ["watches-predictions"]],
			one: [["alerts-quality"]]
		}
	]
};
/** The score as far as signs show it; the whole is worth what its weakest section is. */
function testScore(signs) {
	const scored = scoreSections.flatMap((section) => tests[section].map((test) => ({
		section,
		...scoreOf(test, signs)
	})));
	const sum = (section) => scored.filter((it) => it.section === section).reduce((all, { score }) => all + score, 0);
	const sections = {
		data: sum("data"),
		model: sum("model"),
		infrastructure: sum("infrastructure"),
		monitoring: sum("monitoring")
	};
	return {
		tests: scored,
		sections,
		score: Math.min(...Object.values(sections))
	};
}
function scoreOf({ id, half, one }, signs) {
	const met = (worth) => worth.find((all) => all.every((sign) => signs.has(sign)));
	const whole = met(one);
	const partly = whole ?? met(half);
	return {
		id,
		score: whole !== void 0 ? 1 : partly !== void 0 ? .5 : 0,
		seen: placesOf(partly ?? [], signs)
	};
}
// src/weigh/maturity/test-signs.ts
const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$|(?:^|\/)tests?\/testthat\/test[-_][^/]*\.[Rr]$|(?:^|\/)src\/test\/(?:[^/]+\/)*[^/]*(?:Test|Tests|Spec|Suite)\.(?:scala|java|kt)$/;
const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures|examples?)\//i;
/** Whether a file holds tests of what is here, by its path. */
const isTestPath = (path) => testFile.test(path) && !notOurs.test(path);
const about = [
	["tests-features", /feature|preprocess|transform|encod|etl|dataset/i],
	["tests-model", /model|train|predict|classif|regress|scor(?:e|ing)|infer/i],
	["tests-pipeline", /pipeline|integration|end_?to_?end|e2e|workflow|dag/i]
];
/** Tests of what a language model answers. */
const answers = /^\s*(?:from|import) (?:deepeval|ragas|langsmith|giskard|autoevals|openevals)\b/m;
/** What is tested, as test files and the tests in them are called. */
function testSigns({ texts }) {
	return [...texts].flatMap(([path, text]) => {
		if (!isTestPath(path)) return [];
		const tests = text.split("\n").flatMap((line, i) => {
			const found = /^\s*(?:async )?def (test\w*)\s*\(|\b(?:test_that|test|it)\s*\(\s*["']([^"']+)["']|\bvoid (\w+)\s*\(/.exec(line);
			const name = found?.[1] ?? found?.[2] ?? found?.[3];
			return name === void 0 ? [] : [{
				name,
				line: i + 1
			}];
		});
		const [one] = tests;
		const asks = one !== void 0 && answers.test(text) ? [["tests-answers", {
			path,
			line: one.line
		}]] : [];
		const holds = one !== void 0 && /\bassert_test\s*\(/.test(text) ? [["gates-answers", {
			path,
			line: one.line
		}]] : [];
		return [
			...about.flatMap(([sign, words]) => {
				const first = words.test(path.slice(path.lastIndexOf("/") + 1)) ? tests[0] : tests.find(({ name }) => words.test(name));
				return first === void 0 ? [] : [[sign, {
					path,
					line: first.line
				}]];
			}),
			...asks,
			...holds
		];
	});
}
// src/weigh/maturity/maturity.ts
/** Programs that show how something is used, and do nothing of it. */
const shows = /(?:^|\/)(?:docs?|examples?|tutorials?|samples?)\//i;
/** Files of each kind that are opened beside what `init` opens. */
const most = 1e3;
const kinds = [
	isPipelinePath,
	isTestPath,
	isScriptPath,
	isPromptTrial,
	isTerraform,
	isOtherProgram
];
/** Which files are opened to judge how mature a repository is. */
function maturityTexts(files) {
	const small = files.filter(({ size }) => size <= 524288);
	const first = kinds.flatMap((isOne) => pathsOf(small, isOne));
	const jobs = pathsOf(small.filter(({ size }) => size <= 131072), mayBeJob);
	return [.../* @__PURE__ */ new Set([
		...first,
		...jobs,
		...plansOf(files).slice(0, most),
		...textsWanted(files).paths
	])];
}
function pathsOf(files, isOne) {
	return files.flatMap(({ path }) => isOne(path) ? [path] : []).slice(0, most);
}
function isTerraform(path) {
	return /\.tf$/i.test(path);
}
/** How mature a repository shows itself to be. The same files give the same answer, in whatever order they are listed. */
function judgeMaturity({ files, texts }) {
	const signs = signsIn({
		files: files.toSorted((a, b) => a.path < b.path ? -1 : 1),
		texts: new Map([...texts].sort(([a], [b]) => a < b ? -1 : 1))
	});
	return {
		learns: signs.has("trains") || signs.has("notebook-training"),
		byHand: signs.has("trains") ? null : signs.get("notebook-training") ?? null,
		...judgeLevel(signs),
		...testScore(signs)
	};
}
function signsIn(facts) {
	const { files, texts } = facts;
	const each = (isOne, make) => [...texts].flatMap(([path, text]) => isOne(path) ? make(path, text) : []);
	const shown = [...each((path) => /\.(?:py|ipynb)$/.test(path) && !isAside(path) && !shows.test(path), (path, text) => mayShow.test(text) ? programSigns(path, text) : []), ...each(isOtherProgram, otherProgramSigns)];
	const pipelines = [...each(isPipelinePath, (path, text) => [readPipeline(path, text)]), ...each((path) => mayBeJob(path) && !isPipelinePath(path), (path, text) => [readJob(path, text)].flatMap((it) => it ?? []))];
	const scripts = new Map([...texts].filter(([path]) => isScriptPath(path)));
	const runnable = [...Map.groupBy(shown.filter(isRunnable), ([, { path }]) => path)].map(([path, of]) => ({
		path,
		signs: [...new Set(of.map(([sign]) => sign))]
	}));
	const all = [
		...shown,
		...pipelineSigns(withScripts(pipelines, scripts), runnable),
		...planSigns([.../* @__PURE__ */ new Set([...plansOf(files), ...pathsOf(files, mayBeJob)])], facts),
		...each(isTerraform, (path, text) => {
			const { signs, alarms } = terraformSigns(path, text);
			return [...signs, ...alarms === null ? [] : documentSigns(alarms, text)];
		}),
		...each(mayBeJob, (path, text) => [...azureSigns(path, text, texts), ...cloudFormationSigns(path, text)]),
		...each(isPromptTrial, promptSigns),
		...fileSigns(facts),
		...testSigns(facts)
	];
	const signs = /* @__PURE__ */ new Map();
	for (const [sign, at] of all) if (!signs.has(sign)) signs.set(sign, at);
	const tests = signs.get("tests-answers") === void 0 ? void 0 : signs.get("tests-in-ci");
	if (tests !== void 0 && !signs.has("evaluates-answers-in-ci")) signs.set("evaluates-answers-in-ci", tests);
	return signs;
}
/** Notebooks are opened by hand, and what an orchestrator runs is run already. */
function isRunnable(seen) {
	return ![
		"notebook-training",
		"pipeline",
		"retrains",
		"gates"
	].includes(seen[0]);
}
function plansOf(files) {
	return planPaths(Object.fromEntries(files.map(({ path, size }) => [path, {
		mode: "100644",
		id: "",
		size
	}])), []);
}
// src/world/projects/maturity-of.ts
/** How mature a repository shows itself to be, with what reads Terraform loaded where there is any: every door gives the same answer. */
async function maturityOf(facts) {
	if ([...facts.texts.keys()].some((path) => /\.tf$/i.test(path))) await hclParser(hclWasm);
	return judgeMaturity(facts);
}
export { pointWords as a, seenWords as c, scoreSections as d, levelNames as i, testWords as l, maturityTexts as n, scoreBar as o, maturityMarkdown as r, sectionNames as s, maturityOf as t, untrained as u };
