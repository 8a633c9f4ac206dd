import { _ as strictObject, a as array, b as unknown, d as literal, g as record, h as partialRecord, l as int, o as boolean, p as number, r as _enum, v as string, y as union } from "./schemas-BPYhEU5I.js";
import { r as date } from "./read-DBX-YYL1.js";
// src/model/rule.ts
const lanes = [
	"product",
	"data",
	"features",
	"training",
	"evaluation",
	"artifact",
	"serving",
	"rollout",
	"monitoring",
	"prompt",
	"project"
];
/** Keys of the twelve review lines; their words stand in `rules/checklist.md`. */
const checklistKeys = [
	"prediction-contract",
	"data-contract",
	"leakage",
	"reproducibility",
	"references",
	"slices",
	"gates",
	"transformations",
	"artifact",
	"serving",
	"monitoring",
	"sensitive-data"
];
const some = (values) => array(_enum(values)).min(1).optional();
strictObject({
	title: string(),
	severity: _enum([
		"E",
		"W",
		"N",
		"Q"
	]),
	message: string().optional(),
	messages: record(string(), string()).optional(),
	/** Another title, another mend, another question, for one of the messages. */
	variants: record(string(), strictObject({
		title: string().optional(),
		instead: string().optional(),
		asks: string().optional()
	})).optional(),
	lane: _enum(lanes),
	tasks: array(string().regex(/^MLE-(0[1-9]|10)$/)).min(1),
	/** The review line that a finding makes missing; absent: it is about none of the twelve. */
	checklist: _enum(checklistKeys).optional(),
	applies: strictObject({
		stage: some(["exploration", "production"]),
		impact: some([
			"low",
			"standard",
			"high"
		]),
		serving: some([
			"none",
			"batch",
			"online",
			"streaming",
			"hybrid"
		]),
		labels: some([
			"immediate",
			"delayed",
			"none"
		]),
		task: some([
			"classification",
			"regression",
			"ranking",
			"forecasting",
			"embedding",
			"generation",
			"anomaly"
		])
	}).default({}),
	/** Rules that say the same of a model in general: where this one found something, they are left out. */
	covers: array(string()).optional(),
	/** The question a person is asked; `{fact}` holes as in messages. */
	asks: string().optional()
});
/** Makes the compiler infer what a detector reads. */
function detector(it) {
	return it;
}
/** Every page that can be explained. */
function everyPage({ rules, scheduled = [] }) {
	return [...rules.map(({ page }) => page), ...scheduled];
}
// src/model/compact.ts
/** The nineteen fields of the Iteration Compact, in order: the key in JSON and configuration, the label people write, other labels accepted. */
const compactFields = [
	{
		key: "goal",
		label: "Goal",
		aliases: ["Objective"]
	},
	{
		key: "whoCares",
		label: "Who cares",
		aliases: ["Stakeholders"]
	},
	{
		key: "decisionOwner",
		label: "Decision owner",
		aliases: ["Owner", "Decision maker"]
	},
	{
		key: "action",
		label: "User or system action changed by the model",
		aliases: [
			"Action",
			"User or system action",
			"Action changed by the model"
		]
	},
	{
		key: "successMetric",
		label: "Success metric",
		aliases: ["Success metrics", "Primary metric"]
	},
	{
		key: "guardrailMetrics",
		label: "Guardrail metrics",
		aliases: ["Guardrail metric", "Guardrails"]
	},
	{
		key: "mistakeBudget",
		label: "Mistake budget",
		aliases: ["Error budget"]
	},
	{
		key: "unacceptableMistakes",
		label: "Unacceptable mistakes",
		aliases: ["Unacceptable errors"]
	},
	{
		key: "acceptableMistakes",
		label: "Acceptable mistakes",
		aliases: ["Acceptable errors"]
	},
	{
		key: "assumptions",
		label: "Assumptions",
		aliases: ["Assumption"]
	},
	{
		key: "constraints",
		label: "Constraints",
		aliases: ["Constraint"]
	},
	{
		key: "labelsAndDataSnapshot",
		label: "Labels and data snapshot",
		aliases: [
			"Labels and snapshot",
			"Data snapshot",
			"Labels & data snapshot",
			"Dataset snapshot"
		]
	},
	{
		key: "baseline",
		label: "Baseline",
		aliases: ["Baselines", "Baseline model"]
	},
	{
		key: "candidateSignals",
		label: "Candidate signals",
		aliases: [
			"Candidate signal",
			"Signals",
			"Candidate features"
		]
	},
	{
		key: "thresholdOrConfigPlan",
		label: "Threshold or config plan",
		aliases: [
			"Threshold plan",
			"Config plan",
			"Threshold or configuration plan",
			"Threshold/config plan"
		]
	},
	{
		key: "evalSlices",
		label: "Eval slices",
		aliases: [
			"Evaluation slices",
			"Slices",
			"Eval slice"
		]
	},
	{
		key: "knownRisks",
		label: "Known risks",
		aliases: ["Risks", "Known risk"]
	},
	{
		key: "nextExperiment",
		label: "Next experiment",
		aliases: ["Next experiments", "Next step experiment"]
	},
	{
		key: "rollbackOrFallback",
		label: "Rollback or fallback",
		aliases: [
			"Rollback",
			"Fallback",
			"Rollback plan",
			"Rollback/fallback"
		]
	}
];
/** The label people write for a field key. */
function labelOf(key) {
	return compactFields.find((field) => field.key === key)?.label ?? key;
}
// src/model/settings.ts
/** Severity a rule may be given in configuration. */
const severitySetting = _enum([
	"E",
	"W",
	"N",
	"Q",
	"off"
]);
const words = string().min(1);
const list = array(words);
/** Severities by rule. */
const severities = record(string().regex(/^[a-z-]+\/[a-z-]+$/), severitySetting);
const compactKeys = compactFields.map((field) => field.key);
const claim = union([
	words,
	number(),
	boolean(),
	list,
	record(string(), unknown())
]);
/** Gates in a configuration: a path, or the gates file's content inline (read by `read/gates.ts`). */
const gates = union([words, record(string(), unknown())]);
const modelSettings = strictObject({
	paths: list.min(1).describe("Globs (picomatch, dot files included) of what the model is made of, from the repository root."),
	depends_on: list.default([]).describe("Shared code that reaches this model: a change there is a note, unless `strict`."),
	strict: boolean().default(false).describe("Treat a change under `depends_on` as a change of the model."),
	owners: list.default([]).describe("People who answer for this model."),
	mode: _enum([
		"observe",
		"comment",
		"enforce"
	]).default("observe").describe("observe: summary only. comment: comments, never holds. enforce: holds."),
	enforce_from: date().optional().describe("Until this date `mode` is capped at comment."),
	stage: _enum(["exploration", "production"]).default("production"),
	impact: _enum([
		"low",
		"standard",
		"high"
	]).default("standard"),
	serving: _enum([
		"none",
		"batch",
		"online",
		"streaming",
		"hybrid"
	]).optional(),
	labels: _enum([
		"immediate",
		"delayed",
		"none"
	]).default("immediate"),
	task: _enum([
		"classification",
		"regression",
		"ranking",
		"forecasting",
		"embedding",
		"generation",
		"anomaly"
	]).optional(),
	lanes: array(_enum(lanes)).optional().describe("Only these lanes are reviewed for this model."),
	artifact: words.optional().describe("Path of the served artifact (or of its .dvc file, or a registry reference)."),
	gates: gates.optional().describe("Path of the gates file, or the gates themselves."),
	metrics: words.optional().describe("Path of the candidate's metrics; the baseline is this file on the base branch."),
	production: words.optional().describe("Path of the production metrics, read from base; or a pinned URI."),
	contract: words.optional().describe("Path of the ONNX inference contract."),
	data_contract: union([words, list.min(1)], { error: "write a path, or a list of paths" }).optional().describe("Path of the data contract; or of several that complete one another, the first that says a thing standing."),
	ledger: words.optional().describe("The observation ledger: Markdown, YAML, JSON, JSON Lines or CSV; a folder with an entry a file, or a glob."),
	prompts: list.default([]).describe("Globs of prompt files."),
	compact: partialRecord(_enum(compactKeys), words).default({}).describe("Defaults for Iteration Compact fields."),
	prediction: record(string(), claim).optional(),
	rollback: strictObject({
		artifact: words.optional().describe("base (default), or a path, tag, LFS oid or URI of the artifact to go back to."),
		config: words.optional(),
		data: words.optional(),
		switch: words.optional().describe("How traffic goes back."),
		trigger: words.optional().describe("What makes us go back.")
	}).optional(),
	rollout: record(string(), claim).optional(),
	monitoring: record(string(), claim).optional()
}).describe("One model.");
const months = int().min(1).max(60);
const projects = strictObject({
	paths: list.min(1).optional().describe("Globs of context.md files. Left out: those below a folder called Projects, and beside a design-doc.md or retro.md."),
	active_months: months.default(3).describe("A project younger than so many calendar months is never stalled."),
	milestone_months: months.default(3).describe("Calendar months without a milestone after which a project is stalled."),
	digest: _enum(["monthly", "off"]).default("monthly").describe("One issue that tells, at most once a month and only when it changed, what stands in the repository.")
}).describe("What `mle-review projects` and the schedule look at.");
/** A folder of rule pages. No mark in it can end a link that it stands in, and no name or password hides in it. */
const rulePages = string().regex(/^https:\/\/[A-Za-z0-9.-]+(:\d+)?(\/[\w.~%+-]*)*$/, "write the address of a folder that begins with https://").describe("Where rule ids link to: the address of a folder that holds `dist/rules`, or of `rules` as a code host shows it (`/blob/`).");
/** `org/repo//path@commit`. */
const extendsPattern = /^([\w.-]+)\/([\w.-]+)\/\/([^@]+)@([0-9a-f]{40})$/;
/** `.github/mle-review.yml`. Strict: an unknown key is an error that names the nearest known one. */
const settings = strictObject({
	version: literal(1),
	extends: words.regex(extendsPattern, "write org/repo//path@commit, the commit in full").optional().describe("org/repo//path@commit of the organisation's file, which the App reads, or the Action with `org-token`."),
	comment: _enum([
		"findings",
		"always",
		"never"
	]).default("findings"),
	approvers: list.default([]),
	rule_pages: rulePages.optional(),
	rerun_labels: list.default([]).describe("Adding or removing one of these labels reviews the pull request again; the App does it."),
	severities: severities.default({}),
	projects: projects.optional(),
	models: record(string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/), modelSettings)
});
/** Where the configuration lives, on the base branch. */
const settingsPath = ".github/mle-review.yml";
export { settingsPath as a, labelOf as c, settings as i, detector as l, modelSettings as n, severities as o, rulePages as r, compactFields as s, extendsPattern as t, everyPage as u };
