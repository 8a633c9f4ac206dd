import "./settings-CmvPAf4u.js";
import { _ as textOf, c as parseYamlTree, m as nodeAt, u as parseJsonTree, v as valueAt } from "./slice-oPHFedWp.js";
import { m as readScript } from "./python-type-B3l6sXeO.js";
import { n as readFrontMatter } from "./markdown-calm-e7Raa3vN.js";
import { a as itemsOf, n as sentencesOf, o as pairsIn, s as termOf, t as plainWords } from "./plain-words-CwXT5yrk.js";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
// src/read/hcl/parser.ts
let [asked, parser] = [null, null];
/** Loads the parser, once; it is asked for only where there is something to read. */
function hclParser(wasm) {
	asked ??= load(wasm());
	return asked;
}
async function load({ runtime, grammar }) {
	const { Language, Parser } = await import("./web-tree-sitter-BD1OGprm.js");
	await Parser.init({ wasmBinary: runtime });
	const loaded = new Parser();
	loaded.setLanguage(await Language.load(grammar));
	parser = loaded;
}
/** What `use` makes of a text's tree, which is gone afterwards; null where nobody asked for the parser. */
function withHcl(text, use) {
	const tree = parser?.parse(text) ?? null;
	if (tree === null) return null;
	try {
		return use(tree.rootNode);
	} finally {
		tree.delete();
	}
}
// src/weigh/plan/mentions.ts
/** Which of these models a text names by id, as words; where one id is part of another, the longer counts. */
function mentions(text, ids) {
	let left = spaced(text);
	const named = /* @__PURE__ */ new Set();
	for (const { id, words } of wordsOf(ids)) {
		if (!left.includes(words)) continue;
		named.add(id);
		left = left.replaceAll(words, " | ");
	}
	return named;
}
const known = /* @__PURE__ */ new WeakMap();
/** Longest first. The list of a review's ids is one and the same throughout, and asked about very often. */
function wordsOf(ids) {
	const words = known.get(ids) ?? ids.map((id) => ({
		id,
		words: spaced(id)
	})).filter((it) => it.words.trim() !== "").sort((a, b) => b.words.length - a.words.length);
	known.set(ids, words);
	return words;
}
function spaced(text) {
	return ` ${plainWords(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
// src/weigh/plan/plan-paths.ts
/** Larger than any document that a person keeps about a model; dashboards are written by machines. */
const mostBytes = (path) => (/\.json$/i.test(path) ? 512 : 128) * 1024;
const longestPath = 300;
const aside = /(?:^|\/)(?:tests?|__tests__|fixtures|testdata|node_modules|vendor|third_party|site-packages|dist|build|issue_template|pull_request_template)\//i;
const data = /monitor|alert|(?:^|[/_.-])rules?(?:[/_.-]|$)|prom(?:$|[/_.-])|prometheus|grafana|dashboard|evidently|datadog|drift|rollout|canary|flagger|kserve|inference|serving|serve|endpoint|sagemaker|vertex|traffic|flag|features?\.json|unleash|launch-?darkly|deploy|k8s|kube|manifest|chart|helm|infra|terraform|\.tf\.json$|(?:^|[/_.-])(?:ops|slos?|release|cloudbuild|workflows)(?:[/_.-]|$)/i;
const text = /card|readme|monitor|alert|run-?book|play-?book|(?:^|[/_.-])(?:slos?|ops)(?:[/_.-]|$)|on-?call|operat|incident|rollout|canary|deploy|release|serving|drift|predict|contract/i;
const program = /(?:^|\/)[^/]*(?:monitor|drift|evidently|locust|load_?test)[^/]*\.py$/i;
/** Whether a file is read at all where something names it: a text of a format that is known, of a person's size. */
function isDocument(path, entry) {
	if (entry === void 0 || !entry.mode.startsWith("100") || path === ".github/mle-review.yml") return false;
	return /\.(?:ya?ml|json|tf|md|markdown|py)$/i.test(path) && (entry.size ?? 0) <= mostBytes(path);
}
/** Files of a tree that may be documents of a plan, by name alone, or by the name of one of these models: most of a repository is never opened for it. */
function planPaths(tree, ids) {
	return Object.keys(tree).filter((path) => (isPlanName(path) || isNamedAfter(path, ids)) && isDocument(path, tree[path]));
}
function isNamedAfter(path, ids) {
	return /\.(?:md|markdown|ya?ml)$/i.test(path) && path.length <= longestPath && !aside.test(path) && mentions(path.slice(path.lastIndexOf("/") + 1), ids).size > 0;
}
function isPlanName(path) {
	if (path.length > longestPath || aside.test(path) && !/locust|load_?test/i.test(path)) return false;
	if (/\.(?:ya?ml|json|tf)$/i.test(path)) return data.test(path) && !/(?:^|\/)(?:package|tsconfig|package-lock)[^/]*\.json$/i.test(path);
	if (/\.(?:md|markdown)$/i.test(path)) return text.test(path) && !path.startsWith(".github/");
	return program.test(path);
}
// src/world/hcl-wasm.ts
const { resolve } = createRequire(import.meta.url);
/** The bundle has both files beside it (`tools/bundles.ts`). */
const runtime = () => new URL(new URL("../web-tree-sitter.wasm", import.meta.url).href);
const grammar = () => new URL(new URL("../tree-sitter-terraform.wasm", import.meta.url).href);
/** What reads Terraform's own language, from the packages that bring it. */
function hclWasm() {
	return {
		runtime: readFileSync(runtime()),
		grammar: readFileSync(grammar())
	};
}
// src/read/plan/cloud-rollout.ts
/** SageMaker's endpoint configurations: CloudFormation's resources, or the request of its API. A single variant sends nothing by degrees. */
function sagemaker(root) {
	const terms = [root, ...propertiesOf(root, /^AWS::SageMaker::Endpoint(?:Config)?$/)].flatMap(endpoint).flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "sagemaker",
		topics: ["rollout"],
		terms
	};
}
/** What watches a SageMaker endpoint, and CloudWatch's alarms: CloudFormation's resources. */
function cloudWatch(root) {
	const alarms = propertiesOf(root, /^AWS::CloudWatch::Alarm$/).map((of) => termOf(["alarm", ...[
		"AlarmName",
		"MetricName",
		"ExtendedStatistic",
		"Statistic",
		"AlarmDescription"
	].map((key) => textOf(valueAt(of, key)))], of.line));
	const jobs = resourcesOf$1(root).flatMap(({ type, of }) => {
		const kind = /^AWS::SageMaker::(Data|Model)QualityJobDefinition$/.exec(type)?.[1] ?? textOf(nodeAt(of, ["MonitoringScheduleConfig", "MonitoringType"]));
		return kind === null ? [] : [termOf([/^Data/.test(kind) ? "data quality checks" : "model quality"], of.line)];
	});
	const terms = [...alarms, ...jobs].flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "cloudwatch",
		topics: ["monitoring"],
		terms
	};
}
/** Vertex AI's split of an endpoint's traffic, in a file of its own or as an argument of `gcloud` in a pipeline. */
function vertex(root) {
	const terms = [];
	const walk = (node) => {
		if (node.is === "list") for (const item of node.items) walk(item);
		const split = /--traffic-split[= ]+(\S+,\S+)/.exec(textOf(node) ?? "")?.[1];
		const said = split === void 0 ? null : termOf([`canary traffic split ${split}`], node.line);
		if (said !== null) terms.push(said);
		if (node.is !== "map") return;
		for (const { key, value, line } of node.entries) {
			const term = /^traffic_?split$/i.test(key) && value.is === "map" && value.entries.length > 1 ? termOf(["canary traffic split", ...pairsIn(value).map((it) => `${it} %`)], line) : null;
			if (term !== null) terms.push(term);
			walk(value);
		}
	};
	walk(root);
	return terms.length === 0 ? null : {
		kind: "vertex",
		topics: ["rollout"],
		terms
	};
}
function endpoint(of) {
	const variants = itemsOf(valueAt(of, "ProductionVariants"));
	const shadows = itemsOf(valueAt(of, "ShadowProductionVariants"));
	const policy = nodeAt(of, ["DeploymentConfig", "BlueGreenUpdatePolicy"]) ?? nodeAt(of, ["DeploymentConfig", "RollingUpdatePolicy"]);
	return [
		...variants.length < 2 ? [] : variants.map((it) => termOf([`canary traffic weight ${textOf(valueAt(it, "InitialVariantWeight")) ?? ""}`, textOf(valueAt(it, "VariantName"))], it.line)),
		...shadows.map((it) => termOf(["shadow", textOf(valueAt(it, "VariantName"))], it.line)),
		policy === null ? null : termOf(["blue green traffic", ...pairsIn(policy).map((it) => it.replace(/\bCAPACITY_PERCENT\b/, "percent"))], policy.line)
	];
}
function propertiesOf(root, type) {
	return resourcesOf$1(root).flatMap((it) => type.test(it.type) ? [it.of] : []);
}
function resourcesOf$1(root) {
	const resources = valueAt(root, "Resources");
	if (resources?.is !== "map") return [];
	return resources.entries.flatMap(({ value }) => {
		const [type, of] = [textOf(valueAt(value, "Type")), valueAt(value, "Properties")];
		return type === null || of === null ? [] : [{
			type,
			of
		}];
	});
}
// src/read/plan/datadog.ts
/** Datadog monitors: as its API and exports write them, as a DatadogMonitor of its operator, as `datadog_monitor` in Terraform. */
function datadog(root) {
	const terms = [
		root,
		...listsOf(root),
		...resourcesOf(root),
		...specOf(root)
	].flatMap((it) => monitorTerm(it) ?? []);
	return terms.length === 0 ? null : {
		kind: "datadog",
		topics: ["monitoring"],
		terms
	};
}
/** A Datadog dashboard: widgets with their queries. */
function datadogDashboard(root) {
	const title = textOf(valueAt(root, "title"));
	if (title === null || valueAt(root, "layout_type") === null) return null;
	const terms = itemsOf(valueAt(root, "widgets")).flatMap((widget) => {
		const of = valueAt(widget, "definition");
		return of === null ? [] : [of, ...itemsOf(valueAt(of, "widgets")).flatMap((inner) => valueAt(inner, "definition") ?? [])];
	}).flatMap((widget) => {
		const queries = itemsOf(valueAt(widget, "requests")).flatMap((request) => [textOf(valueAt(request, "q")), ...itemsOf(valueAt(request, "queries")).map((query) => textOf(valueAt(query, "query")))]);
		return termOf([textOf(valueAt(widget, "title")), ...queries], widget.line) ?? [];
	});
	const named = termOf([`dashboard ${title}`], root.line);
	return {
		kind: "datadog",
		topics: ["monitoring", "rollout"],
		terms: [...named === null ? [] : [named], ...terms]
	};
}
function monitorTerm(it) {
	const [name, type, query] = [
		"name",
		"type",
		"query"
	].map((key) => textOf(valueAt(it, key)));
	if (!name || !query || !/\balert\b|check|composite|anomaly|slo/.test(type ?? "")) return null;
	return termOf([
		name,
		query,
		textOf(valueAt(it, "message")),
		...itemsOf(valueAt(it, "tags")).map(textOf)
	], it.line);
}
function listsOf(root) {
	return [...itemsOf(root), ...itemsOf(valueAt(root, "monitors"))];
}
function specOf(root) {
	return textOf(valueAt(root, "kind")) === "DatadogMonitor" ? [valueAt(root, "spec")].flatMap((it) => it ?? []) : [];
}
/** Terraform's JSON writes each level as a map or as a list of maps. */
function resourcesOf(root) {
	const each = (node) => node?.is === "list" ? node.items : node === null ? [] : [node];
	return each(valueAt(root, "resource")).flatMap((it) => each(valueAt(it, "datadog_monitor"))).flatMap((it) => it.is === "map" ? it.entries.flatMap(({ value }) => each(value)) : []);
}
// src/read/plan/evidently.ts
/** Names that only Evidently's configurations have: presets, metrics by their class, sections of its older ones. */
const preset = /(?:Drift|Quality|Summary|Classification|Regression|Target|RecSys|Performance|Stability|Text\w*)(?:Test)?Preset\b|\bevidently\b/;
const section = /^(?:data_drift|(?:cat|num)_target_drift|data_quality|concept_drift|(?:prob_)?(?:classification|regression)_performance)$/;
const sectionKeys = /^(?:monitors|dashboard_tabs|profile_sections|metrics|tests|metric_presets|test_suites?|reports?)$/;
/** Evidently's configuration: collectors, reports and test suites with their presets; `monitors`, `dashboard_tabs` of older versions. One term a metric. */
function evidently(root) {
	const terms = [];
	const say = (texts, line) => {
		const term = termOf([texts.filter((it) => it).join(" ")], line);
		if (term !== null) terms.push(term);
	};
	const walk = (node, key) => {
		const text = textOf(node);
		if (text !== null) {
			const isMine = preset.test(text) || sectionKeys.test(key) && section.test(text);
			if (isMine) say([text], node.line);
			return isMine;
		}
		if (node.is === "list") return node.items.map((item) => walk(item, key)).some(Boolean);
		if (node.is !== "map") return false;
		const known = node.entries.filter((entry) => preset.test(entry.key) || sectionKeys.test(key) && section.test(entry.key));
		for (const entry of known) say([entry.key, textOf(entry.value)], entry.line);
		const column = node.entries.find((entry) => /^column(?:_name)?$/.test(entry.key));
		const kind = node.entries.find((entry) => /^(?:class|type|metric|name)$/.test(entry.key) && preset.test(textOf(entry.value) ?? ""));
		if (column !== void 0 && kind !== void 0) say([textOf(kind.value), textOf(column.value)], node.line);
		return node.entries.map((entry) => walk(entry.value, entry.key)).some(Boolean) || known.length > 0;
	};
	return walk(root, "") ? {
		kind: "evidently",
		topics: ["monitoring"],
		terms
	} : null;
}
// src/read/plan/feature-flags.ts
/** Flags of flagd (OpenFeature, its FeatureFlag resource too), LaunchDarkly's and Unleash's exports, that give something to a share. One term a flag. */
function featureFlags(root) {
	const flags = valueAt(root, "flags") ?? nodeAt(root, [
		"spec",
		"flagSpec",
		"flags"
	]);
	const listed = itemsOf(valueAt(root, "items")).flatMap((it) => {
		const key = textOf(valueAt(it, "key"));
		return key === null ? [] : [{
			key,
			value: it,
			line: it.line,
			column: it.column
		}];
	});
	const apart = itemsOf(valueAt(root, "featureStrategies"));
	const terms = [...[...flags?.is === "map" ? flags.entries : [], ...listed].map(shared), ...itemsOf(valueAt(root, "features")).map((feature) => unleash(feature, apart))].flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "feature flags",
		topics: ["rollout"],
		terms
	};
}
function shared(flag) {
	const shares = [...fractions(nodeAt(flag.value, ["targeting"]), 0), ...weights(flag.value, 0)];
	return shares.length < 2 ? null : termOf([`flag ${flag.key}: canary traffic split ${shares.map((share) => `${share} %`).join(", ")}`], flag.line);
}
/** flagd: `fractional` with pairs of variant and weight (1 where none is written), anywhere in the rule. */
function fractions(node, depth) {
	if (node === null || depth > 12) return [];
	if (node.is === "list") return node.items.flatMap((item) => fractions(item, depth + 1));
	if (node.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => /^fractional(?:Evaluation)?$/.test(key) ? itemsOf(value).flatMap((pair) => pair.is === "list" ? textOf(pair.items[1] ?? null) ?? "1" : []) : fractions(value, depth + 1));
}
/** LaunchDarkly: a `rollout` of variations with weights in thousandths of a percent, in a fallthrough or rule of any environment. */
function weights(node, depth) {
	if (node === null || depth > 12) return [];
	if (node.is === "list") return node.items.flatMap((item) => weights(item, depth + 1));
	if (node.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => key === "rollout" ? itemsOf(valueAt(value, "variations")).flatMap((it) => {
		const weight = valueAt(it, "weight");
		return weight?.is === "number" && weight.value > 0 ? [String(weight.value / 1e3)] : [];
	}) : weights(value, depth + 1));
}
/** Newer exports keep strategies apart from the features that they are of. */
function unleash(feature, apart) {
	const name = textOf(valueAt(feature, "name")) ?? "";
	const environments = itemsOf(valueAt(feature, "environments")).flatMap((it) => itemsOf(valueAt(it, "strategies")));
	const gradual = [
		...itemsOf(valueAt(feature, "strategies")),
		...environments,
		...apart.filter((it) => textOf(valueAt(it, "featureName")) === name)
	].find((it) => /gradual|flexible/i.test(textOf(valueAt(it, "name")) ?? ""));
	const variants = itemsOf(valueAt(feature, "variants")).filter((it) => valueAt(it, "weight") !== null);
	if (gradual === void 0 && variants.length < 2) return null;
	const share = gradual === void 0 ? null : nodeAt(gradual, ["parameters", "rollout"]) ?? nodeAt(gradual, ["parameters", "percentage"]);
	const split = share === null ? variants.flatMap(pairsIn).join(" ") : `${textOf(share)} %`;
	return termOf([`flag ${name}: gradual traffic split ${split}`], feature.line);
}
// src/read/plan/grafana.ts
/** A Grafana dashboard as exported (bare, or inside `dashboard:` of the API's answer). One term a panel. */
function grafana(root) {
	const board = valueAt(root, "dashboard") ?? root;
	const title = textOf(valueAt(board, "title"));
	const panels = panelsOf(board);
	const isBoard = [
		"schemaVersion",
		"templating",
		"uid",
		"refresh",
		"time"
	].some((key) => valueAt(board, key) !== null);
	if (title === null || panels.length === 0 || !isBoard) return null;
	const tags = itemsOf(valueAt(board, "tags")).map(textOf);
	const variables = itemsOf(valueAt(valueAt(board, "templating"), "list")).map((it) => [it, textOf(valueAt(it, "name"))]);
	return {
		kind: "grafana",
		topics: ["monitoring", "rollout"],
		terms: [
			termOf([`dashboard ${title}`, ...tags], board.line),
			...variables.map(([it, name]) => termOf([name === null ? null : `by ${name}`], it.line)),
			...panels.map(panelTerm)
		].flatMap((term) => term === null ? [] : {
			...term,
			under: title
		})
	};
}
/** Grafana's own alert rules, as it provisions them: `groups:` of rules with a `title` and `data`. */
function grafanaAlerts(root) {
	const terms = itemsOf(valueAt(root, "groups")).flatMap((group) => itemsOf(valueAt(group, "rules"))).flatMap((rule) => {
		const queries = itemsOf(valueAt(rule, "data")).flatMap((it) => textOf(valueAt(valueAt(it, "model"), "expr")) ?? []);
		const name = textOf(valueAt(rule, "title")) ?? textOf(valueAt(rule, "name"));
		if (name === null || valueAt(rule, "data") === null) return [];
		const further = ["labels", "annotations"].flatMap((key) => pairsIn(valueAt(rule, key)));
		return termOf([
			name,
			...queries,
			...further
		], rule.line) ?? [];
	});
	return terms.length === 0 ? null : {
		kind: "grafana alerts",
		topics: ["monitoring"],
		terms
	};
}
/** Panels of rows too: old dashboards keep them under `rows`, new ones in panels of type row. */
function panelsOf(board) {
	return [...itemsOf(valueAt(board, "panels")), ...itemsOf(valueAt(board, "rows")).flatMap((row) => itemsOf(valueAt(row, "panels")))].flatMap((panel) => [panel, ...itemsOf(valueAt(panel, "panels"))]);
}
function panelTerm(panel) {
	const queries = itemsOf(valueAt(panel, "targets")).flatMap((target) => [
		"expr",
		"query",
		"rawSql",
		"target",
		"legendFormat"
	].map((key) => textOf(valueAt(target, key))));
	const alert = textOf(valueAt(valueAt(panel, "alert"), "name"));
	return termOf([
		textOf(valueAt(panel, "title")),
		textOf(valueAt(panel, "description")),
		alert,
		...queries
	], panel.line);
}
// src/read/plan/kubernetes-rollout.ts
/** Resources that send traffic by degrees, by kind and the group of their API. */
const readers = {
	Rollout: {
		group: /argoproj/,
		kind: "argo rollout",
		read: argo
	},
	AnalysisTemplate: {
		group: /argoproj/,
		kind: "argo analysis",
		read: analysis
	},
	ClusterAnalysisTemplate: {
		group: /argoproj/,
		kind: "argo analysis",
		read: analysis
	},
	Canary: {
		group: /flagger/,
		kind: "flagger",
		read: flagger
	},
	InferenceService: {
		group: /kserve|kubeflow/,
		kind: "kserve",
		read: kserve
	},
	SeldonDeployment: {
		group: /seldon/,
		kind: "seldon",
		read: seldon
	},
	VirtualService: {
		group: /istio/,
		kind: "istio",
		read: istio
	}
};
/** Argo Rollouts with their analyses, Flagger's Canary, KServe's canary share, Seldon's and Istio's weights. */
function kubernetesRollout(root) {
	const kind = textOf(valueAt(root, "kind")) ?? "";
	const known = Object.hasOwn(readers, kind) ? readers[kind] : void 0;
	const spec = valueAt(root, "spec");
	if (known === void 0 || spec === null || !known.group.test(textOf(valueAt(root, "apiVersion")) ?? "")) return null;
	const name = textOf(nodeAt(root, ["metadata", "name"]));
	const terms = known.read(spec).flatMap((term) => term === null ? [] : termOf([term.text, name], term.line) ?? []);
	return terms.length === 0 ? null : {
		kind: known.kind,
		topics: ["rollout"],
		terms
	};
}
function argo(spec) {
	const canary = nodeAt(spec, ["strategy", "canary"]);
	const blueGreen = nodeAt(spec, ["strategy", "blueGreen"]);
	const listed = itemsOf(valueAt(canary, "steps"));
	const steps = listed.some(isStage) ? listed.map((step) => termOf(["canary step", ...pairsIn(step)], step.line)) : [];
	const further = ["analysis", "trafficRouting"].flatMap((key) => valueAt(canary, key) ?? []);
	return [
		...steps,
		...further.map((it) => termOf(pairsIn(it), it.line)),
		blueGreen === null ? null : termOf(["blue green", ...pairsIn(blueGreen)], blueGreen.line)
	];
}
/** A step after which some see the new one and others do not; without any a canary is a plain update. */
function isStage(step) {
	const weight = textOf(valueAt(step, "setWeight"));
	return weight === null ? [
		"experiment",
		"setCanaryScale",
		"setMirrorRoute"
	].some((key) => valueAt(step, key) !== null) : isShare(weight);
}
/** Some of the traffic: what is not told as a figure may be any. */
function isShare(percent) {
	return percent !== null && !/^\s*(?:0|100)\s*%?\s*$/.test(percent);
}
function analysis(spec) {
	return itemsOf(valueAt(spec, "metrics")).map((metric) => termOf(pairsIn(metric), metric.line));
}
function flagger(spec) {
	const of = valueAt(spec, "analysis") ?? valueAt(spec, "canaryAnalysis");
	if (of?.is !== "map") return [];
	const plain = of.entries.map(({ key, value, line }) => value.is === "map" || key === "metrics" || key === "webhooks" ? null : termOf([
		`canary ${key}`,
		textOf(value),
		...pairsIn(value)
	], line));
	const lists = ["metrics", "webhooks"].flatMap((key) => itemsOf(valueAt(of, key)));
	return [...plain, ...lists.map((it) => termOf(pairsIn(it), it.line))];
}
function kserve(spec) {
	return [
		"predictor",
		"transformer",
		"default",
		"canary"
	].map((key) => {
		const share = valueAt(valueAt(spec, key), "canaryTrafficPercent") ?? (key === "canary" ? valueAt(spec, "canaryTrafficPercent") : null);
		return share === null || !isShare(textOf(share)) ? null : termOf([`canary traffic ${textOf(share)} %`], share.line);
	});
}
function seldon(spec) {
	const predictors = itemsOf(valueAt(spec, "predictors"));
	const split = predictors.filter((it) => isShare(textOf(valueAt(it, "traffic"))));
	return [...split.length < 2 ? [] : split.map((it) => termOf([`canary traffic ${textOf(valueAt(it, "traffic"))} %`], it.line)), ...predictors.map((it) => textOf(valueAt(it, "shadow")) === "true" ? termOf(["shadow"], it.line) : null)];
}
function istio(spec) {
	return itemsOf(valueAt(spec, "http")).flatMap((http) => {
		const routes = itemsOf(valueAt(http, "route")).filter((route) => isShare(textOf(valueAt(route, "weight"))));
		const mirror = valueAt(http, "mirror") ?? valueAt(http, "mirrors");
		return [...routes.length < 2 ? [] : routes.map((route) => termOf([`canary traffic ${textOf(valueAt(route, "weight"))} %`], route.line)), mirror === null ? null : termOf(["mirror", ...pairsIn(mirror)], mirror.line)];
	});
}
// src/read/plan/markdown-plan.ts
/** What a heading, a title or a file's name says of the text below it. */
const about = {
	monitoring: /monitor|alert|observab|drift|on[- ]?call|incident|run-? ?book|play-? ?book|re-?train|\bslos?\b|health|dashboard|operat/i,
	rollout: /roll-? ?out|canary|shadow|deploy|releas|launch|traffic|load[- ]?test|\ba\/b\b|experiment|ramp/i,
	prediction: /predict|\btarget\b|intended use|inputs?\b|outputs?\b|interface|serving|latency|fallback|override|human|privacy|retention|gdpr|personal data|data protection|model (?:details|description|overview|card)|^overview|owner|contact|contract|\bapi\b/i
};
/** Whole documents about one thing: every section of them counts. */
const whole = {
	monitoring: /run-? ?book|play-? ?book|monitor|alert|on[- ]?call|operations/i,
	rollout: /roll-? ?out|canary|releas(?:e|ing) (?:plan|process)|deployment plan/i,
	prediction: /model[-_ ]?card|(?:prediction|product|serving|model)[-_ ]contract/i
};
const topics = [
	"prediction",
	"rollout",
	"monitoring"
];
/** Runbooks, model cards and other documents in Markdown: the sections whose headings speak of a plan. `named`: topics that the whole is about, as a block says that names it. */
function markdownPlan(path, text, named) {
	const { yaml, content, line } = readFrontMatter(text);
	const sentences = sentencesOf(content, line);
	const name = path.split("/").at(-1) ?? "";
	const isReadme = /^readme\b/i.test(name) && path.includes("/");
	const kind = isModelCard(name, yaml?.text ?? "") ? "model card" : /run-?book|play-?book/i.test(name) ? "runbook" : "document";
	return topics.flatMap((topic) => {
		const isWhole = (sentence) => named.includes(topic) || whole[topic].test(name) || whole[topic].test(sentence.headings[0] ?? "") || topic === "prediction" && (kind === "model card" || isReadme && sentence.headings.length < 2);
		const said = sentences.filter((it) => it.headings.some((heading) => about[topic].test(heading)) || isWhole(it));
		if (said.length === 0) return [];
		const terms = said.map(({ text, line, headings }) => ({
			text: [...headings.slice(-1), text].join(": "),
			line,
			under: headings.join(" / ")
		}));
		const everything = [...new Set(said.flatMap(({ headings }) => headings))].join(" / ").slice(0, 2e3);
		return [{
			kind,
			topics: [topic],
			terms: [...topic === "monitoring" && kind === "runbook" ? [{
				text: "runbook",
				line,
				under: everything
			}] : [], ...terms]
		}];
	});
}
/** A card by its name, or by the keys that model hubs ask of its front matter. */
function isModelCard(name, frontMatter) {
	return /model[-_ ]?card/i.test(name) || /^(?:model-index|pipeline_tag|library_name|base_model):/m.test(frontMatter);
}
// src/read/hcl/hcl.ts
/** Values within one another that are followed; nobody writes as many. */
const deepest$1 = 20;
/** Things side by side at the top of one file; where there are more, nobody wrote it. */
const most$2 = 4e3;
/** Each block of a Terraform file as Terraform's JSON would hold it, with its lines: a resource is a map by type and name. What does not parse is left out. */
function readHcl(text) {
	return (withHcl(text, (root) => {
		return childrenOf(childrenOf(root).find(({ type }) => type === "body")).flatMap((it) => it.type === "block" && !it.hasError ? [blockOf(it, 0)] : []);
	}) ?? []).map((entry) => ({
		...spotOf(entry),
		is: "map",
		entries: [entry]
	}));
}
/** `resource "type" "name" {…}`: a key for each label, the body within the last. */
function blockOf(block, depth) {
	const parts = childrenOf(block);
	const labels = parts.filter(({ type }) => type === "identifier" || type === "string_lit").map(wordOf);
	const spot = spotAt(block);
	const body = mapOf(parts.find(({ type }) => type === "body"), spot, depth + 1);
	const [first = "", ...rest] = labels;
	const within = rest.reduceRight((value, key) => ({
		...spot,
		is: "map",
		entries: [{
			...spot,
			key,
			value
		}]
	}), body);
	return {
		...spot,
		key: first,
		value: within
	};
}
function mapOf(body, spot, depth) {
	if (depth > deepest$1) return {
		...spot,
		is: "null"
	};
	const entries = childrenOf(body).flatMap((it) => {
		if (it.type === "block") return [blockOf(it, depth)];
		if (it.type !== "attribute") return [];
		const [key, value] = childrenOf(it);
		return key && value ? [{
			...spotAt(it),
			key: wordOf(key),
			value: valueOf(value, depth)
		}] : [];
	});
	return {
		...spot,
		is: "map",
		entries
	};
}
/** A value as far as it is written out: what Terraform would compute is nothing, within a text it stays as it is written. */
function valueOf(node, depth) {
	const spot = spotAt(node);
	const inner = childrenOf(node);
	const only = inner.length === 1 ? inner[0] : void 0;
	if (depth > deepest$1) return {
		...spot,
		is: "null"
	};
	switch (node.type) {
		case "expression":
		case "literal_value":
		case "collection_value":
		case "template_expr": return only === void 0 ? {
			...spot,
			is: "null"
		} : valueOf(only, depth + 1);
		case "numeric_lit": return {
			...spot,
			is: "number",
			value: Number(node.text),
			text: node.text
		};
		case "bool_lit": return {
			...spot,
			is: "boolean",
			value: node.text === "true"
		};
		case "string_lit":
		case "quoted_template": return {
			...spot,
			is: "string",
			value: wordOf(node)
		};
		case "heredoc_template": return {
			...spot,
			is: "string",
			value: node.text.replace(/^<<[-~]?\w+\r?\n/, "").replace(/\s*\w+\s*$/, "")
		};
		case "tuple": return {
			...spot,
			is: "list",
			items: inner.filter(({ type }) => type === "expression").map((it) => valueOf(it, depth + 1))
		};
		default: return {
			...spot,
			is: "null"
		};
	}
}
/** What stands within, comments apart. */
function childrenOf(node) {
	if (node === void 0 || node.namedChildCount > most$2) return [];
	return node.namedChildren.filter((it) => it !== null && it.type !== "comment");
}
/** An identifier, or a quoted text without its quotes and what escapes them. */
function wordOf(node) {
	return node.type === "identifier" ? node.text : node.text.replace(/^"|"$/g, "").replace(/\\(["\\])/g, "$1");
}
function spotAt({ startPosition: { row, column } }) {
	return {
		line: row + 1,
		column: column + 1
	};
}
function spotOf({ line, column }) {
	return {
		line,
		column
	};
}
// src/read/plan/nodes-of.ts
/** Documents of one file that are looked at. */
const most$1 = 60;
/** The values that a JSON file, a YAML file of one or several documents or a Terraform file holds; `above`: lines before its first. What does not parse is left out. */
function nodesOf(path, text, above = 0) {
	if (path.endsWith(".json")) return [parseJsonTree(text).node].flatMap((node) => node === null ? [] : moved(node, above));
	if (/\.tf$/i.test(path)) return readHcl(text);
	let line = above;
	const nodes = [];
	for (const part of text.split(/^---(?:[ \t].*)?\r?$/m).slice(0, most$1)) {
		const node = part.trim() === "" ? null : parseYamlTree(part).node ?? parseYamlTree(plainOfTemplate(part)).node;
		if (node !== null) nodes.push(moved(node, line));
		line += part.split("\n").length - 1;
	}
	return nodes;
}
/** A Helm chart's YAML without its template actions, line for line: what stands between them is the document. */
function plainOfTemplate(text) {
	return text.replace(/^[ \t]*\{\{[^{}\n]{0,300}\}\}[ \t]*$/gm, "").replace(/\{\{[^{}\n]{0,300}\}\}/g, "x");
}
function moved(node, by) {
	if (by === 0) return node;
	const at = {
		...node,
		line: node.line + by
	};
	if (at.is === "list") return {
		...at,
		items: at.items.map((item) => moved(item, by))
	};
	if (at.is !== "map") return at;
	return {
		...at,
		entries: at.entries.map((entry) => ({
			...entry,
			line: entry.line + by,
			value: moved(entry.value, by)
		}))
	};
}
// src/read/plan/objectives.ts
/** Service level objectives: OpenSLO, Sloth, Pyrra. One term an objective. */
function objectives(root) {
	const kind = textOf(valueAt(root, "kind")) ?? textOf(valueAt(root, "version")) ?? "";
	if (!/^(?:SLO|PrometheusServiceLevel|ServiceLevelObjective|prometheus\/v1)$/.test(kind)) return null;
	const spec = valueAt(root, "spec") ?? root;
	const under = [textOf(nodeAt(root, ["metadata", "name"])), textOf(valueAt(spec, "service"))].filter((it) => it).join(" ");
	const each = itemsOf(valueAt(spec, "slos"));
	const terms = (each.length > 0 ? each : [spec]).flatMap((it) => termOf([each.length > 0 ? null : under, ...pairsIn(it)], it.line) ?? []);
	return terms.length === 0 ? null : {
		kind: "slo",
		topics: ["monitoring"],
		terms: terms.map((term) => ({
			...term,
			under
		}))
	};
}
/** Alertmanager's configuration: who is called. */
function alertmanager(root) {
	const terms = (valueAt(root, "route") === null ? [] : itemsOf(valueAt(root, "receivers"))).filter((it) => it.is === "map" && it.entries.some(({ key }) => key.endsWith("_configs"))).flatMap((it) => termOf([`receiver ${textOf(valueAt(it, "name")) ?? ""}`], it.line) ?? []);
	return terms.length === 0 ? null : {
		kind: "alertmanager",
		topics: ["monitoring"],
		terms
	};
}
// src/read/plan/program-plan.ts
/** Libraries whose use is a plan: what each watches, beside the names that are used of it. */
const libraries = {
	evidently: {
		kind: "evidently",
		topic: "monitoring",
		says: ""
	},
	nannyml: {
		kind: "nannyml",
		topic: "monitoring",
		says: ""
	},
	alibi_detect: {
		kind: "alibi detect",
		topic: "monitoring",
		says: "feature drift"
	},
	frouros: {
		kind: "frouros",
		topic: "monitoring",
		says: "feature drift"
	},
	locust: {
		kind: "locust",
		topic: "rollout",
		says: "load test"
	}
};
/** What a Python program watches with, as its imports and the lines that use them tell. Names bound otherwise are not followed. */
function programPlan(text) {
	if (!Object.keys(libraries).some((name) => text.includes(name))) return [];
	const script = readScript(text);
	if (script === null) return [];
	const used = script.statements.flatMap((it) => importsIn(it, 0));
	return Object.entries(libraries).flatMap(([name, { kind, topic, says }]) => {
		const plain = used.filter(({ from }) => from === name || from.startsWith(`${name}.`)).map(({ as }) => as).map((it) => it.replace(/\W/g, "")).filter((it) => it !== "");
		if (plain.length === 0) return [];
		const uses = new RegExp(`\\b(?:${plain.join("|")})\\b`);
		const lines = text.split("\n").flatMap((line, i) => uses.test(line) && !/^\s*(?:from|import|#)/.test(line) ? termOf([says, line.split("#")[0] ?? ""], i + 1) ?? [] : []);
		return lines.length === 0 ? [] : [{
			kind,
			topics: [topic],
			terms: lines
		}];
	});
}
/** What imports bind, and the module that they come from; functions import for themselves. */
function importsIn(statement, depth) {
	if (depth > 6) return [];
	const inside = [
		..."body" in statement ? statement.body : [],
		..."branches" in statement ? statement.branches.flatMap(({ body }) => body) : [],
		..."otherwise" in statement ? statement.otherwise : []
	];
	if (statement.is !== "import") return inside.flatMap((it) => importsIn(it, depth + 1));
	const { module, names, as } = statement;
	return names === null ? [{
		from: module,
		as: as ?? module.split(".")[0] ?? ""
	}] : names.map((it) => ({
		from: module,
		as: it.as
	}));
}
// src/read/plan/prometheus.ts
/** How deep `groups:` stands at most: a chart's values, a ConfigMap, a PrometheusRule. */
const deepest = 6;
/** Prometheus rules: a file of `groups:`, a PrometheusRule of its operator, values of its charts. One term an alert or recording. */
function prometheus(root) {
	const file = textOf(nodeAt(root, ["metadata", "name"])) ?? "";
	const terms = groupsIn(root, 0).flatMap((group) => {
		const under = `${file} ${textOf(valueAt(group, "name")) ?? ""}`.trim();
		return itemsOf(valueAt(group, "rules")).map((rule) => ({
			rule,
			under
		}));
	}).flatMap(({ rule, under }) => {
		const name = textOf(valueAt(rule, "alert")) ?? textOf(valueAt(rule, "record"));
		const expression = textOf(valueAt(rule, "expr"));
		if (name === null || expression === null) return [];
		const further = ["labels", "annotations"].flatMap((key) => pairsIn(valueAt(rule, key)));
		const term = termOf([
			name,
			expression,
			...further
		], rule.line);
		return term === null ? [] : {
			...term,
			under
		};
	});
	return terms.length === 0 ? null : {
		kind: "prometheus",
		topics: ["monitoring"],
		terms
	};
}
function groupsIn(node, depth) {
	if (node.is !== "map" || depth > deepest) return [];
	return node.entries.flatMap(({ key, value }) => key === "groups" && value.is === "list" ? value.items : groupsIn(value, depth + 1));
}
// src/read/plan/read-plan.ts
/** Formats of JSON and YAML: each says null of what it does not know. */
const formats = [
	prometheus,
	objectives,
	alertmanager,
	grafanaAlerts,
	grafana,
	datadog,
	datadogDashboard,
	evidently,
	kubernetesRollout,
	sagemaker,
	cloudWatch,
	vertex,
	featureFlags
];
/** Terms of one document that are kept. */
const most = 400;
/** What a text tells of a plan, by kind; nothing of what no format recognises. `named`: topics whose block names the file. */
function readPlan(path, text, named = []) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind, topics, terms } of recognised(path, text, named)) {
		const key = `${kind} ${topics.join(" ")}`;
		const known = kinds.get(key) ?? {
			path,
			kind,
			topics,
			terms: []
		};
		kinds.set(key, {
			...known,
			terms: [...known.terms, ...terms].slice(0, most)
		});
	}
	return [...kinds.values()];
}
function recognised(path, text, named) {
	if (/\.(?:md|markdown)$/i.test(path)) return markdownPlan(path, text, named);
	if (path.endsWith(".py")) return programPlan(text);
	const nodes = nodesOf(path, text);
	return [...nodes, ...nodes.flatMap(mounted)].flatMap((node) => formats.flatMap((format) => format(node) ?? []));
}
/** Files that a ConfigMap carries: dashboards and rules reach their servers so. */
function mounted(root) {
	const data = textOf(valueAt(root, "kind")) === "ConfigMap" ? valueAt(root, "data") : null;
	if (data?.is !== "map") return [];
	return data.entries.flatMap(({ key, value, line }) => value.is === "string" && /\.(?:ya?ml|json)$/.test(key) ? nodesOf(key, value.value, line) : []);
}
export { planPaths as a, isDocument as i, nodesOf as n, mentions as o, hclWasm as r, hclParser as s, readPlan as t };
