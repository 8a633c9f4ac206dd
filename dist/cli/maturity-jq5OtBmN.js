import { o as visible, t as codeSpan } from "./quote-CTKWh60q.js";
import { t as fold } from "./fold-BxRNiMUK.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { i as planPaths, n as nodesOf, t as readPlan } from "./read-plan-CJAKZZ4_.js";
import { c as metricsFiles, f as contractsThere, h as isAside, m as gatesThere, n as textsWanted, p as dataContractsThere, r as callSign, t as openTexts } from "./open-texts-6Cn2XA5i.js";
import { t as readDataContract } from "./data-contract-B8idjUR7.js";
import { t as readGates } from "./gates-0pNmvTeb.js";
import { _ as textOf, v as valueAt } from "./slice-BdfzPN3X.js";
import { t as toldBy } from "./told-RHNAHVJP.js";
import { n as readProgram } from "./program-CW-k6MEK.js";
import { n as programParts, t as lineOf } from "./program-parts-5utUsXV6.js";
import { n as listFiles, t as workPlace } from "./work-place-DUWmZuyi.js";
import { i as progress } from "./io-CPidYqre.js";
import { resolve } from "node:path";
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
function maturityMarkdown({ level, points, next, tests, sections, score }) {
	const places = (seen) => seen.map((it) => codeSpan(seenWords([it]))).join(", ");
	const proved = points.filter(({ seen }) => seen.length > 0);
	const scored = tests.filter((it) => it.score > 0);
	return [
		`**Level ${level} of 3: ${levelNames[level]}** \`${scoreBar(level, 3)}\``,
		"",
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
// src/reply/maturity-terminal.ts
const marks = {
	0: "·",
	.5: "▌",
	1: "█"
};
const said = {
	0: "not seen here",
	.5: "half",
	1: "seen"
};
/** `mle-review maturity`: the level with what proves it, the two next steps, and the ML Test Score as far as files show it. */
function maturityTerminal({ level, learns, byHand, points, next, tests, sections, score }, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const at = (it) => `${it.level} ${levelNames[it.level]}`;
	return inLogLines([
		`${paint("bold", `Level ${level} of 3: ${levelNames[level]}`)}  ${scoreBar(level, 3)}`,
		...learns ? [] : wrap("Nothing here trains a model, as far as Python programs and notebooks show; where one is trained elsewhere, look there.", wide),
		...byHand === null ? [] : [`Training was seen in notebooks only: ${visible(seenWords([byHand]))}.`],
		"",
		...columns(points.map((it) => [
			it.seen.length > 0 ? paint("green", "✔") : "·",
			at(it),
			pointWords[it.id].what,
			it.seen.length > 0 ? visible(seenWords(it.seen)) : "not seen here"
		])),
		...next.length === 0 ? [] : [
			"",
			"Next:",
			...next.flatMap((id, i) => wrap(`${i + 1}. ${pointWords[id].next}`, wide - 2, "   ").map((line) => `  ${line}`))
		],
		"",
		`${paint("bold", `ML Test Score: ${score}`)}, the lowest of its four sections, as far as files show it`,
		...scoreSections.flatMap((section) => [
			"",
			`${scoreBar(sections[section], 7)} ${sections[section]} of 7  ${sectionNames[section]}`,
			...columns(tests.filter((it) => it.section === section).map((it) => [
				`  ${marks[it.score]}`,
				testWords[`${section}/${it.id}`] ?? it.id,
				it.score === 0 ? said[0] : `${said[it.score]} in ${visible(seenWords(it.seen))}`
			]))
		])
	]);
}
// src/weigh/maturity/file-signs.ts
/** What a file proves by being there, by its path. */
const byPath = [
	["recipe", /(?:^|\/)(?:dvc\.yaml|MLproject)$/],
	["data-versioned", /(?:^|\/)dvc\.lock$|\.dvc$/],
	["locked", /(?:^|\/)(?:poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.ya?ml|pixi\.lock|requirements[\w.-]*\.lock)$/],
	["feature-store", /(?:^|\/)feature_store\.ya?ml$/],
	["owners", /^(?:\.github\/|docs\/)?CODEOWNERS$/],
	["dependency-notices", /^\.github\/dependabot\.ya?ml$|^(?:\.github\/)?\.?renovate(?:rc)?\.json5?$/]
];
const vendored = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures)\//;
/** What files show that are neither programs, pipelines nor plans. */
function fileSigns({ files, texts }) {
	const named = files.flatMap(({ path, size }) => size === 0 || vendored.test(path) ? [] : byPath.flatMap(([sign, pattern]) => pattern.test(path) ? [[sign, there(path)]] : []));
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
/** What each level asks for: any of these signs proves the point. */
const asked = [
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
	{
		id: "watched",
		level: 2,
		by: [
			"watches-quality",
			"watches-predictions",
			"watches-inputs"
		]
	},
	{
		id: "alerts",
		level: 2,
		by: [
			"alerts-quality",
			"alerts-predictions",
			"alerts-inputs",
			"alerts"
		]
	},
	{
		id: "retrained",
		level: 3,
		by: ["retrains"]
	},
	{
		id: "staged",
		level: 3,
		by: ["staged-rollout"]
	}
];
/** How far a repository is by its signs: a level is reached when all its points, and those of the levels below, are proved. */
function judgeLevel(signs) {
	const points = asked.map(({ id, level, by }) => ({
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
		points,
		next: missing.slice(0, 2).map(({ id }) => id)
	};
}
/** Where some signs were seen, each place once. */
function placesOf(wanted, signs) {
	const found = wanted.flatMap((sign) => signs.get(sign) ?? []);
	return found.filter((it, i) => found.findIndex(({ path, line }) => path === it.path && line === it.line) === i);
}
// src/weigh/maturity/pipeline-commands.ts
const places = /^\.github\/workflows\/[^/]+\.ya?ml$|^\.gitlab-ci\.ya?ml$|^\.circleci\/config\.ya?ml$|(?:^|\/)azure-pipelines[^/]*\.ya?ml$|^bitbucket-pipelines\.ya?ml$|(?:^|\/)cloudbuild[^/]*\.ya?ml$|(?:^|[/_.-])cron-?jobs?(?:[/_.-][^/]*)?\.ya?ml$/i;
/** Whether a file is what a service runs, by where it lies. */
const isPipelinePath = (path) => places.test(path);
/** What a service runs; what is switched off counts for nothing. */
function readPipeline(path, text) {
	const lines = text.split("\n");
	const roots = nodesOf(path, text);
	return {
		path,
		recurs: roots.some(recurs),
		commands: roots.flatMap((root) => commandsIn(root, "", lines, 0))
	};
}
function recurs(root) {
	const on = valueAt(root, "on");
	const isCron = textOf(valueAt(root, "kind")) === "CronJob" && textOf(valueAt(valueAt(root, "spec"), "suspend")) !== "true";
	const asks = ["schedule", "repository_dispatch"].some((key) => valueAt(on, key) !== null);
	const named = on?.is === "list" && on.items.some((it) => textOf(it) === "repository_dispatch");
	return isCron || asks || named || valueAt(root, "schedules")?.is === "list";
}
/** What of a command is read. */
const longest = 2e3;
const commandKeys = /^(?:run|script|before_script|after_script|command|commands|args|bash|powershell|entrypoint|uses)$/;
function commandsIn(node, key, lines, depth) {
	if (depth > 24) return [];
	if (node.is === "map") {
		const off = textOf(valueAt(node, "if"));
		if (off !== null && /^(?:\$\{\{)?\s*false\s*(?:\}\})?$/.test(off)) return [];
		return node.entries.flatMap((entry) => commandsIn(entry.value, entry.key, lines, depth + 1));
	}
	if (node.is === "list") {
		const joined = node.items.flatMap((it) => textOf(it) ?? []);
		if (/^(?:command|args|entrypoint)$/.test(key) && joined.length > 0) return [{
			text: joined.join(" "),
			line: node.line
		}];
		return node.items.flatMap((it) => commandsIn(it, key, lines, depth + 1));
	}
	const text = textOf(node);
	if (text === null || !commandKeys.test(key)) return [];
	return text.split("\n").flatMap((it, i) => {
		const command = it.trim().slice(0, longest);
		if (command === "" || /^(?:#|echo\b|printf\b)/.test(command)) return [];
		return [{
			text: command,
			line: [node.line + i, node.line + i + 1].find((at) => lines[at - 1]?.includes(command)) ?? node.line
		}];
	});
}
// src/weigh/maturity/pipeline-signs.ts
const python = String.raw`(?:python[\d.]*|papermill|uv run|poetry run|accelerate launch|torchrun|jupyter nbconvert)\b[^&|;]*`;
const made = (stem) => String.raw`\b(?:make|just|task|invoke|inv|nox -s|tox -e|npm run)\s+[\w-]*(?:${stem})\w*`;
/** What a command does, by what it is called. */
const patterns = [
	["trains-in-ci", new RegExp(String.raw`\bdvc (?:repro|exp run)\b|\bkedro run\b|\bmlflow run\b|\baz ml job create\b|\bcreate-training-job\b|\bai custom-jobs create\b|${python}(?:^|[/\s_.-])(?:re)?train(?:er|ing)?(?:[/\s_.-]|$)|${made("train")}`)],
	["evaluates-in-ci", new RegExp(String.raw`\bpromptfoo eval\b|\bdeepeval test\b|${python}(?:^|[/\s_.-])(?:evals?|evaluat(?:e|es|ion|ions))(?:[/\s_.-]|$)|${made("eval")}`)],
	["tests-in-ci", new RegExp(String.raw`\bpytest\b|\bunittest\b|\btox\b|\bnox\b|${made("tests?")}`)],
	["reviews-in-ci", /\bmle-review (?:review|gates)\b|^(?!.*\bcontract\b)\S*\/mle-review@/],
	["contract-in-ci", /\bmle-review contract\b/],
	["validates-data-in-ci", new RegExp(String.raw`\bgreat_expectations\b|\bgx checkpoint\b|\bsoda scan\b|\bdbt (?:test|build)\b|\bdatacontract test\b|${python}[\w/]*validat\w*_data|${python}[\w/]*data_validat`)],
	["rolls-back-in-ci", /\brollout undo\b|\bhelm rollback\b|\brollouts? abort\b|(?:^|[/\s_.-])roll-?_?back(?:[/\s_.-]|$)/]
];
/** What pipelines do: each command by its words, and by the programs that it names. */
function pipelineSigns(pipelines, programs) {
	return pipelines.flatMap(({ path, recurs, commands }) => commands.flatMap((command) => {
		const at = {
			path,
			line: command.line
		};
		const named = programs.filter((program) => isRun(command, program.path)).flatMap(({ signs }) => signs);
		const said = patterns.flatMap(([sign, pattern]) => pattern.test(command.text) && !isSetUp(command) ? [sign] : []);
		const trains = said.includes("trains-in-ci") || named.includes("trains");
		const ran = named.map((sign) => `${sign}-run`);
		return [
			...said,
			...ran,
			...trains ? ["trains-in-ci"] : [],
			...trains && recurs ? ["retrains"] : []
		].map((sign) => [sign, at]);
	}));
}
/** Installing or linting something runs nothing of it. */
function isSetUp({ text }) {
	return /^(?:(?:python[\d.]* -m )?(?:pip|uv pip|conda|mamba|poetry|npm|apt-get)\s+(?:install|add|ci)\b|(?:uv run |poetry run |python -m )?(?:ruff|black|flake8|mypy|pylint|isort)\b)/.test(text);
}
/** Whether a command runs a program: by its path, or as a module. */
function isRun(command, path) {
	if (isSetUp(command) || !/\b(?:python|papermill|uv|poetry|jupyter|accelerate|torchrun|bash)\b/.test(command.text)) return false;
	const words = command.text.split(/[\s"'=]+/).map((word) => word.replace(/^\.\//, ""));
	return words.includes(path) || words.includes(path.replace(/\.py$/, "").replaceAll("/", "."));
}
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
		return text === void 0 ? [] : readPlan(path, text).flatMap((document) => signsOf(document, text));
	});
}
function signsOf(document, text) {
	const monitored = [...toldBy("monitoring", [document])];
	const stages = toldBy("rollout", [document]).get("stages");
	if (prose.has(document.kind)) {
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
	const alerts = wakes && first !== void 0 ? {
		path: document.path,
		line: first.line
	} : void 0;
	return [
		...seen,
		...named("alerts", alerts),
		...named("staged-rollout", releasing.has(document.kind) ? stages : void 0)
	];
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
/** What a program shows that an orchestrator runs: that training is one of its tasks, and that it starts by a schedule. */
function dagSigns(program, trains) {
	if (program.kind !== "python") return [];
	const { calls } = programParts(program);
	const runs = calls.filter(({ name }) => callSign(name) === "batch");
	const [first] = runs;
	if (first === void 0 || !(trains || program.cells.some(({ text }) => training.test(text)))) return [];
	const timed = calls.find((it) => (runs.includes(it) || /\.(?:serve|deploy)$/.test(it.name)) && isTimed(it));
	const place = ({ call, at }) => ({
		path: program.path,
		line: lineOf(program, at, call.from).line
	});
	return [["pipeline", place(first)], ...timed === void 0 ? [] : [["retrains", place(timed)]]];
}
function isTimed({ call }) {
	return call.arguments.some(({ keyword, value }) => keyword !== null && /^(?:schedule(?:_interval)?|cron|interval)$/.test(keyword) && !(value.is === "constant" && value.value === null));
}
// src/weigh/maturity/program-signs.ts
/** What a call, by its dotted name, shows of the work around a model. */
const calls = [
	["evaluates", /^sklearn\.metrics\.(?!pairwise)\w+$|^(?:evaluate\.load|mlflow\.evaluate|torchmetrics\.)|\.evaluate$/],
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
	const seen = programParts(read.value).calls.flatMap(({ name, call, at }) => {
		const shown = callSign(name) === "trains" ? ["trains"] : calls.flatMap(([sign, pattern]) => pattern.test(name) ? [sign] : []);
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
const mayShow = /\b(?:fit\w*|(?:re)?train\w*|backward|Trainer|metrics|evaluate|pandera|great_expectations|gx|tfdv|tensorflow_data_validation|soda|deepchecks|\w*SearchCV|optuna|hyperopt|tune|sweep|Dummy\w+|permutation_importance|RFE\w*|shap|lime|captum|alibi|eli5|fairlearn|aif360|aequitas|seed\w*|manual_seed|set_seed|default_rng|isfinite|is_finite|assert_all_finite|TerminateOnNaN|check_numerics|cross_val_\w+|auto_arima|create_model)\b/;
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
				["locked"],
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
			half: [["gates"], ["evaluates"]],
			one: [["gates", "reviews-in-ci"]]
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
const testFile = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.py$/;
const notOurs = /(?:^|\/)(?:node_modules|vendor|third_party|site-packages|\.?venv|testdata|fixtures|examples?)\//i;
/** Whether a file holds tests of what is here, by its path. */
const isTestPath = (path) => testFile.test(path) && !notOurs.test(path);
const about = [
	["tests-features", /feature|preprocess|transform|encod|etl|dataset/i],
	["tests-model", /model|train|predict|classif|regress|scor(?:e|ing)|infer/i],
	["tests-pipeline", /pipeline|integration|end_?to_?end|e2e|workflow|dag/i]
];
/** What is tested, as test files and the tests in them are called. */
function testSigns({ texts }) {
	return [...texts].flatMap(([path, text]) => {
		if (!isTestPath(path)) return [];
		const tests = text.split("\n").flatMap((line, i) => {
			const name = /^\s*(?:async )?def (test\w*)\s*\(/.exec(line)?.[1];
			return name === void 0 ? [] : [{
				name,
				line: i + 1
			}];
		});
		return about.flatMap(([sign, words]) => {
			const first = words.test(path.slice(path.lastIndexOf("/") + 1)) ? tests[0] : tests.find(({ name }) => words.test(name));
			return first === void 0 ? [] : [[sign, {
				path,
				line: first.line
			}]];
		});
	});
}
// src/weigh/maturity/maturity.ts
/** Test files and documents that are opened beside what `init` opens. */
const most = 1e3;
/** Which files are opened to judge how mature a repository is. */
function maturityTexts(files) {
	const small = files.filter(({ size }) => size <= 524288);
	const tests = small.filter(({ path }) => isTestPath(path)).slice(0, most);
	const first = [...small.filter(({ path }) => isPipelinePath(path)).slice(0, most), ...tests].map(({ path }) => path);
	return [.../* @__PURE__ */ new Set([
		...first,
		...plansOf(files).slice(0, most),
		...textsWanted(files).paths
	])];
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
	const shown = [...facts.texts].flatMap(([path, text]) => /\.(?:py|ipynb)$/.test(path) && !isAside(path) && mayShow.test(text) ? programSigns(path, text) : []);
	const pipelines = [...facts.texts].flatMap(([path, text]) => isPipelinePath(path) ? [readPipeline(path, text)] : []);
	const runnable = [...Map.groupBy(shown.filter(isRunnable), ([, { path }]) => path)].map(([path, of]) => ({
		path,
		signs: [...new Set(of.map(([sign]) => sign))]
	}));
	const all = [
		...shown,
		...pipelineSigns(pipelines, runnable),
		...planSigns(plansOf(facts.files), facts),
		...fileSigns(facts),
		...testSigns(facts)
	];
	const signs = /* @__PURE__ */ new Map();
	for (const [sign, at] of all) if (!signs.has(sign)) signs.set(sign, at);
	return signs;
}
/** Notebooks are opened by hand, and what an orchestrator runs is run already. */
function isRunnable(seen) {
	return seen[0] !== "notebook-training" && seen[0] !== "pipeline" && seen[0] !== "retrains";
}
function plansOf(files) {
	return planPaths(Object.fromEntries(files.map(({ path, size }) => [path, {
		mode: "100644",
		id: "",
		size
	}])), []);
}
// src/world/commands/maturity.ts
/** `mle-review maturity`: how far a repository is, each point with the file that proves it. Exit 0 whatever the level is: nothing is being merged. */
async function maturityCommand(dir, { format }, io) {
	const { root } = await workPlace(resolve(io.cwd, dir), io.env);
	const { files } = await progress(io, `Listing ${root}`, listFiles(root, io.env));
	const maturity = judgeMaturity({
		files,
		texts: openTexts(root, maturityTexts(files))
	});
	io.out(printed(maturity, format, io));
	return 0;
}
function printed(maturity, format, { paint, width }) {
	switch (format) {
		case "text": return maturityTerminal(maturity, {
			paint,
			width
		});
		case "json": return `${JSON.stringify(maturity, null, 2)}\n`;
		case "markdown": return maturityMarkdown(maturity);
		default: return format;
	}
}
export { maturityCommand };
