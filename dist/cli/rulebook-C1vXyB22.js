import { n as valueOf } from "./read-D2rlqDsf.js";
import { f as compactFields, i as settingsPath, l as owns, m as detector, p as labelOf } from "./settings-BKV7JkSq.js";
import { i as readLedgerEntry, n as isRefresh, t as staleness } from "./stale-DCFAjZqd.js";
import { i as decimal, n as candidateOf, r as metricFamily, t as referenceOf } from "./gate-reference-CDgSTbOu.js";
import { t as sliceKey } from "./slice-wj1qpJWY.js";
import { n as pythonFacts, t as isMlCode, u as plainName } from "./ml-code-DGEsE6UD.js";
// src/weigh/claim-evidence.ts
/** Every number that the evidence holds for one metric: candidate, references, production, slices, limits. */
function figuresOf(metric, model, weighed) {
	return [
		...[
			model.metrics.head,
			model.metrics.base,
			model.production.base,
			model.production.head
		].map(valueOf).flatMap((file) => file === null ? [] : fileFigures(file, metric)),
		...[model.gates.base, model.gates.head].flatMap((gates) => limitFigures(gates, metric)),
		...weighed.filter((gate) => gate.metric === metric).flatMap(({ observed, reference, limit }) => [
			observed,
			reference,
			limit
		].flat())
	].filter((figure) => figure !== null && figure !== void 0);
}
/** The candidate's own number for a metric, as its file writes it; null where there is none to hold a claim against. */
function candidateFigure(metric, { metrics }) {
	const value = ownMetric(valueOf(metrics.head)?.metrics ?? {}, metric);
	return value?.is === "number" ? value.text : null;
}
/** Whether every file that could hold the figure was read or is truly not there. */
function allFiguresRead({ metrics, production, gates }) {
	return [
		metrics.head,
		metrics.base,
		production.base,
		gates.base,
		gates.head
	].every((read) => read.is !== "unreadable");
}
function fileFigures({ metrics, slices, references }, metric) {
	const scored = [references.baseline, references.production].filter((reference) => reference !== null);
	return [{
		metrics,
		slices
	}, ...scored].flatMap((it) => [...valueFigures(ownMetric(it.metrics, metric)), ...sliceMaps(it.slices).flatMap((slice) => valueFigures(ownMetric(slice, metric)))]);
}
/** The value alone: the end of an interval, or the best of several runs, is not what the metric came to. */
function valueFigures(value) {
	return value?.is === "number" ? [value.text] : [];
}
function limitFigures(gates, metric) {
	const bounds = ({ min, max, between }) => [
		min,
		max,
		...between ?? []
	];
	return (valueOf(gates)?.gates.filter((gate) => gate.metric === metric) ?? []).flatMap((gate) => [
		...bounds(gate),
		...bounds(gate.doNotShip ?? {}),
		...gate.slices.flatMap(bounds)
	]);
}
const sliceMaps = (slices) => Object.values(slices).map(({ metrics }) => metrics);
const ownMetric = (metrics, metric) => Object.hasOwn(metrics, metric) ? metrics[metric] : void 0;
// src/weigh/metric-names.ts
const units = new Set("ms s sec secs second seconds pct percent usd eur mb gb kb".split(" "));
/** Where a text names any of the metrics: case, `_`, `-`, spaces and a unit at the end aside; the longest name wins. */
function mentions(text, metrics) {
	const found = [];
	const said = text.toLowerCase();
	const names = [...metrics].flatMap((metric) => spellings(metric).flatMap((spelling) => spelling.every((word) => said.includes(word)) ? [{
		metric,
		spelling
	}] : []));
	for (const { metric, spelling } of names.sort((a, b) => b.spelling.length - a.spelling.length)) for (const { index, 0: match } of said.matchAll(pattern(spelling))) {
		const end = index + match.length;
		if (!found.some((other) => index < other.end && end > other.at)) found.push({
			metric,
			at: index,
			end
		});
	}
	return found.sort((a, b) => a.at - b.at);
}
/** Whether a text speaks of a metric at all, by any word that carries its name: `AUC` of `val_roc_auc`, `latency` of `p95_latency_ms`. */
function speaksOf$1(text, metric) {
	if (mentions(text, [metric]).length > 0) return true;
	const said = new Set(wordsOf(text).map(singular));
	return wordsOf(metric).some((word) => word.length > 1 && !units.has(word) && !filler.has(word) && said.has(singular(word)));
}
const filler = new Set("val test eval train mean avg average median macro micro weighted rate score at of per the top max min p50 p90 p95 p99 total number".split(" "));
function spellings(metric) {
	const words = wordsOf(metric.slice(0, 120));
	if (words.length === 0) return [];
	const last = words.at(-1) ?? "";
	return words.length > 1 && units.has(last) ? [words, words.slice(0, -1)] : [words];
}
function pattern(words) {
	return new RegExp(String.raw`(?<![\p{L}\p{N}_.@/=-])${words.map(escaped).join(String.raw`[ _\-./@]?`)}(?![\p{L}\p{N}_@/]|[-.][\p{L}\p{N}])`, "gu");
}
function wordsOf(name) {
	return name.replace(/([a-z0-9])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}
const singular = (word) => word.replace(/(?<=\w\w[^s])s$/, "");
const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
// src/weigh/written-number.ts
/** What a written number looks like; for use inside a larger pattern, without groups. */
const numberPattern = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d{1,12})?(?:\.\d{1,12})?(?<=\d)\s?(?:%|percent\b|pct\b|ms\b|secs?\b|seconds?\b|s\b|[kmg]b\b)?`;
/** Reads what `numberPattern` matched. */
function readNumber(text) {
	const [, sign, digits, unit] = /^([-−+]?)([\d.,]*\d)\s?(\D*)$/.exec(text.trim()) ?? [];
	if (digits === void 0) return null;
	const plain = digits.replaceAll(",", "");
	const value = decimal(`${sign === "-" || sign === "−" ? "-" : ""}${plain}`);
	return {
		text: text.trim(),
		value,
		decimals: plain.split(".")[1]?.length ?? 0,
		unit: (unit ?? "").trim().toLowerCase()
	};
}
/**
* Whether a written number is a measured one, rounded or cut off at the precision written. Shares and percentages are the same;
* seconds and milliseconds, kilo-, mega- and gigabytes are converted.
*/
function isMeasured(written, measured) {
	const value = decimal(measured);
	return scales(written).some(([factor, shift]) => agree(written.value.times(factor), Math.max(0, written.decimals + shift), value));
}
function agree(said, decimals, value) {
	const unit = decimal(10).pow(-decimals);
	const off = value.minus(said);
	const cutOff = off.isNegative() === value.isNegative() && off.abs().lessThan(unit);
	return off.abs().lessThanOrEqualTo(unit.dividedBy(2)) || cutOff;
}
/** Factors by which the number may be meant, and by how many digits each moves the point. */
function scales({ unit }) {
	const asWritten = [1, 0];
	if (unit === "%" || unit === "percent" || unit === "pct" || unit === "") return [
		asWritten,
		[.01, 2],
		[100, -2]
	];
	if (unit.endsWith("b")) return [
		asWritten,
		[1e3, -3],
		[1024, -3],
		[.001, 3],
		[1 / 1024, 3]
	];
	return [
		asWritten,
		[1e3, -3],
		[.001, 3]
	];
}
// src/weigh/claims.ts
const arrow = String.raw`(?:--?>|=>|→|➔|➜|⇒|⟶|\bto\b)`;
const key = String.raw`[\p{L}_][\p{L}\p{N}_.]{0,40}=[\p{L}\p{N}_.-]{1,60}`;
const where = String.raw`(?:[ ]*[([](?:${key}(?:, ?${key}){0,3}|overall|all|test|test set|hold-?out|offline)[)\]]|[ ]+(?:for|in|of)[ ]+${key}|[ ]+${key}|[ ]+overall|[ ]+on (?:the )?(?:held-?out|hold-?out|test|offline|evaluation|eval|new)(?: (?:test|eval|evaluation|held-?out))?(?: (?:set|data|split|snapshot))?)?`;
const verb = `(?:is|was|went|goes|moves?|moved|rises?|rose|falls?|fell|drops?|dropped|grows?|grew|climbs?|climbed|improve[sd]?|increase[sd]?|decrease[sd]?)`;
const after = String.raw`(?![\p{L}\p{N}%±~×]|[.,]\p{N}|\s?[-–—±]\s?\p{N}|\s(?:pp|bps|points?|x)\b|\s?[kKmM]\b|\s*(?:--?>|=>|→|➔|➜|⇒|⟶))`;
const movement = new RegExp(`^${where}[ ]*[:=|]?[ ]*(?:${verb}[ ]+)?(?:from[ ]+)?(${numberPattern})[ ]*${arrow}[ ]*(${numberPattern})${after}`, "u");
const equation = new RegExp(`^${where}[ ]*={1,2}[ ]*(${numberPattern})${after}`, "u");
/** Words that may stand right before a metric's name without making it another metric. */
const neutral = /(?:^|[,;:|([.!?]|^[ ]*(?:[-*+•]|\d{1,2}[.)])|\b(?:and|but|while|the|overall|our|offline|candidate|candidate's|metric|primary|raises|raised|increases|increased|improves|improved|lifts|lifted|moves|moved|brings|brought|reduces|reduced|lowers|lowered|keeps|kept|gets|got|with)|[\p{L}_][\p{L}\p{N}_.]{0,40}=[\p{L}\p{N}_.-]{1,60})[ ]*(?:\[[ xX]\] *)?$/iu;
/** Words that turn a figure into a target, an estimate, or somebody else's: then it is no claim about this candidate. */
const elsewhere = /≥|≤|>=|<=|[<>~≈?]|\b(?:targets?|goals?|aim(?:s|ing)?|should|must|needs?|require[sd]?|wants?|hopes?|hoping|expect(?:s|ed|ing)?|would|could|can|may|might|will|shall|plan(?:s|ned)?|want|at least|at most|minimum|maximum|min|max|limits?|gates?|thresholds?|cut-?off|budget|train(?:ing)?|validation|val|dev|cv|cross|folds?|online|shadow|canary|a\/b|ab test|live|humans?|annotators?|vendors?|competitors?|papers?|published|benchmarks?|legacy|previous(?:ly)?|old|older|before|earlier|last|historical(?:ly)?|weeks?|months?|quarters?|years?|days?|until|unless|if|when|once|after|eventually|later|next|future|roughly|about|around|approx(?:imately)?|nearly|almost|circa|ca|estimate[sd]?|seeds?|runs?|best|worst|median|experiments?|ablations?|ablated|variants?|attempts?|versions?|v\d+|dropped from|wrong|typo|simulat\w*|synthetic|calibrated|uncalibrated|ensemble|teacher|student|not|never|no longer|instead|another|other|team|sample[sd]?|subset|top|without (?!los|hurt|harm|rais|mov|chang|degrad|cost)|by (?!\w+ing\b))\b/i;
/** Claims of a text about the metrics named, in plain words: only forms that leave no doubt whose figure it is. */
function claimsIn(text, metrics) {
	const names = [...metrics];
	const claims = [];
	let lead = "";
	for (const [line, written] of text.split("\n").entries()) {
		const said = written.slice(0, 600);
		if (said.trim() === "") lead = "";
		else if (!elsewhere.test(lead)) claims.push(...claimsInLine(said, line, names));
		if (/:\s*$/.test(said)) lead = said;
	}
	return claims;
}
function claimsInLine(said, line, names) {
	return mentions(said, names).flatMap(({ metric, at, end }) => {
		const rest = said.slice(end);
		const match = movement.exec(rest) ?? equation.exec(rest);
		if (match === null) return [];
		const to = readNumber(match[2] ?? match[1] ?? "");
		if (to === null) return [];
		const before = sentenceBefore(said.slice(0, at));
		const behind = /^[^;,.]*(?:[.,]\d[^;,.]*)*/.exec(rest.slice(match[0].length))?.[0] ?? "";
		const around = [
			before,
			match[0],
			behind
		].map((part) => part.replace(arrowSigns, " "));
		if (!neutral.test(before) || around.some((part) => elsewhere.test(part))) return [];
		return [{
			metric,
			to,
			text: said.slice(at, end + match[0].length).trim(),
			line
		}];
	});
}
const arrowSigns = /--?>|=>/g;
function sentenceBefore(text) {
	return text.split(/[.!?;]\s/).at(-1) ?? "";
}
// src/weigh/compact-prose.ts
/** What a person reads of a field's Markdown, line for line: no emphasis, code marks, links' addresses, tags or struck-out text. */
function prose(markdown) {
	return markdown.slice(0, 2e4).replace(/~~[^~\n]{1,400}~~/g, " ").replace(/\]\([^()\n]{0,400}\)/g, "] ").replace(/https?:\/\/[^\s<>)]{1,2000}/g, " ").replace(/<\/?[a-z][^<>\n]{0,200}>/gi, " ").replace(/\\(?=[!-/:-@[-`{-~])/g, "").replace(/[*`]+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, "").replace(/\u00A0/g, " ");
}
/** A field that its author answered in this description; defaults are policy, not something to question here. */
function answered(field) {
	return field !== null && field.state === "answered" && field.inherited !== true;
}
const set$1 = (words) => new Set(words.split(" "));
const english$1 = set$1("the of and to for with is are was be been should must than few some any not no more less fewer we our when that this can many if it its as or from by at on in per each every all only never but what which who low high small large bad good acceptable ok fine false true positive positives negative negatives mistake mistakes error errors miss missed alarm alarms rate cost customer customers user users model data feature features add try use train retrain improve better tune keep run test new next more reduce increase update refresh quality performance accuracy metric metrics");
const foreign = set$1("der das und nicht mit ein eine ist fuer auf den dem von zu weniger le les des et pour est une dans avec pas plus el los las para con una es del menos il di che della sono meno o os um uma para nao mais de het een en voor van niet att och med inte som");
/** Whether a text is English enough for rules that look for English words. Anything else is left alone. */
function readsAsEnglish(text) {
	const letters = text.match(/\p{L}/gu) ?? [];
	if (letters.filter((letter) => /[a-z]/i.test(letter)).length < letters.length * .95) return false;
	const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
	const known = words.filter((word) => english$1.has(word)).length;
	return known >= words.length * .2 && words.filter((word) => foreign.has(word)).length * 2 < known;
}
const numberWords = "zero|none|nothing|no|never|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|half|halve[sd]?|third|quarter|double[sd]?|twice|thrice|once|single|percent|every";
/** Whether a text holds a count, rate, share or cost, in figures or in words. */
function hasQuantity(text) {
	return /[\p{N}%‰€$£¥]/u.test(text) || new RegExp(String.raw`\b(?:${numberWords})\b`, "i").test(text);
}
// src/weigh/compact-scope.ts
/** Without these nobody can tell what the change is for, who decides, what it may break, or how to undo it. */
const graveFields = /* @__PURE__ */ new Set([
	"goal",
	"decisionOwner",
	"successMetric",
	"unacceptableMistakes",
	"labelsAndDataSnapshot",
	"baseline",
	"evalSlices",
	"rollbackOrFallback"
]);
/** The fields a change of this model owes. A refresh owes three; a `rollback:` block on base answers the last for good. */
function owedFields({ change, settings }) {
	if (!isRefresh(change)) return compactFields.map(({ key }) => key);
	return settings.rollback === void 0 ? [
		"labelsAndDataSnapshot",
		"baseline",
		"rollbackOrFallback"
	] : ["labelsAndDataSnapshot", "baseline"];
}
/** Owed fields without an answer: nothing written and no default on base, or a placeholder. */
function unanswered(compact, model) {
	const fields = valueOf(compact)?.fields;
	return owedFields(model).flatMap((key) => {
		const field = fields?.[key] ?? null;
		if (field !== null && field.state !== "empty") return [];
		return fields === void 0 && Object.hasOwn(model.settings.compact, key) ? [] : [{
			key,
			line: field?.line ?? null
		}];
	});
}
/** Whether the change touches another configured model too: then one compact speaks of several, and a figure may be the other's. */
function sharesCompact(model, evidence, changes) {
	const models = {
		...valueOf(evidence.headSettings)?.models,
		...valueOf(evidence.settings)?.models
	};
	return Object.entries(models).some(([id, other]) => id !== model.id && changes.some(({ path }) => owns(other, path)));
}
// src/detect/compact/claim-contradicts-evidence.ts
var claim_contradicts_evidence_default = detector({
	reads: [
		"compact",
		"model",
		"gates",
		"pull",
		"evidence",
		"changes"
	],
	*detect({ compact, model, gates, pull, evidence, changes }) {
		const measured = Object.keys(valueOf(model.metrics.head)?.metrics ?? {});
		if (measured.length === 0 || sharesCompact(model, evidence, changes)) return;
		const success = valueOf(compact)?.fields.successMetric ?? null;
		const entry = compact.is === "read" ? readLedgerEntry(pull.body) : [];
		const texts = [
			...answered(success) ? [{
				field: "Success metric",
				...success
			}] : [],
			...entry.filter(({ key }) => key === "metricMovement").map((it) => ({
				field: "Metric movement",
				...it
			})),
			...entry.filter(({ key }) => key === "sliceMovement").map((it) => ({
				field: "Slice movement",
				...it
			}))
		];
		for (const { field, value, line } of texts) for (const claim of claimsIn(prose(value), measured)) {
			const figure = candidateFigure(claim.metric, model);
			if (figure === null || figuresOf(claim.metric, model, gates).some((it) => isMeasured(claim.to, it))) continue;
			if (!allFiguresRead(model)) {
				yield {
					could: "not-judge",
					because: "blind",
					why: `${field} claims ${claim.text}; a file that could hold that figure could not be read`
				};
				continue;
			}
			yield {
				place: {
					is: "description",
					line: line + claim.line
				},
				facts: {
					field,
					metric: claim.metric,
					claimed: claim.to.text,
					measured: figure,
					claim: claim.text,
					model: model.id
				},
				text: `${claim.metric} ${claim.to.text}`
			};
		}
	}
});
// src/detect/compact/field-repeated.ts
var field_repeated_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		for (const { key, lines } of valueOf(compact)?.repeated ?? []) yield {
			place: {
				is: "description",
				line: lines.at(-1) ?? null
			},
			facts: {
				field: labelOf(key),
				times: lines.length,
				lines: lines.join(" and ")
			},
			text: key
		};
	}
});
// src/detect/compact/incomplete.ts
const labels = (keys) => keys.map(labelOf).join(", ");
var incomplete_default$1 = detector({
	reads: ["compact", "model"],
	*detect({ compact, model }) {
		const refresh = isRefresh(model.change);
		if (compact.is === "unreadable" || compact.is === "absent" && !refresh) return;
		const open = unanswered(compact, model);
		if (open.length === 0) return;
		const keys = open.map(({ key }) => key);
		const grave = keys.filter((key) => graveFields.has(key));
		yield {
			place: {
				is: "description",
				line: open.map((field) => field.line).find((at) => at !== null) ?? null
			},
			facts: {
				model: model.id,
				count: keys.length,
				fields: labels(keys),
				grave: labels(grave)
			},
			variant: refresh ? "refresh" : grave.length > 0 ? "grave" : "minor",
			...grave.length === 0 && { severity: "W" },
			text: "unanswered fields"
		};
	}
});
// src/detect/compact/metric-not-gated.ts
/** What no offline gate can hold: measured live, or when labels arrive. */
const later = /\b(?:online|live|a\/b|ab test|delayed|business|revenue|conversion|after (?:launch|rollout|release)|in production|interviews?|complaints?)\b/i;
var metric_not_gated_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const gated = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.map(({ metric }) => metric) ?? [];
		const fields = valueOf(compact)?.fields;
		if (gated.length === 0 || fields === void 0 || sharesCompact(model, evidence, changes)) return;
		const named = gated.slice(0, 5).join(", ");
		const success = fields.successMetric;
		if (answered(success)) {
			const text = prose(success.value);
			if (!later.test(text) && readsAsEnglish(`${text} metric`) && !gated.some((metric) => speaksOf$1(text, metric))) yield {
				place: {
					is: "description",
					line: success.line
				},
				facts: {
					metric: text.trim().slice(0, 120),
					gated: named
				},
				variant: "success",
				text: "success"
			};
		}
		const guardrails = fields.guardrailMetrics;
		if (!answered(guardrails)) return;
		const open = mentions(prose(guardrails.value), Object.keys(valueOf(model.metrics.head)?.metrics ?? {})).filter(({ metric }) => !gated.some((gate) => gate === metric || speaksOf$1(metric, gate)));
		for (const metric of new Set(open.map((it) => it.metric))) yield {
			place: {
				is: "description",
				line: guardrails.line
			},
			facts: {
				metric,
				gated: named
			},
			variant: "guardrail",
			severity: "N",
			text: metric
		};
	}
});
// src/detect/compact/metric-without-target.ts
const direction = /->|→|=>|⇒|➔|[≥≤<>=↑↓±]|[+-]\s?\d|\b(?:at least|at most|least|most|minimum|maximum|min|max|above|below|over|under|beyond|within|between|up|down|higher|lower|more|less|fewer|better|worse|increas\w*|improv\w*|rais\w*|rise\w*|grow\w*|gain\w*|lift\w*|reach\w*|exceed\w*|beat\w*|reduc\w*|decreas\w*|drop\w*|fall\w*|cut\w*|los[es]\w*|keep\w*|hold\w*|maintain\w*|stay\w*|remain\w*|from|to|target|no|not|by)\b/i;
var metric_without_target_default = detector({
	reads: ["compact", "model"],
	*detect({ compact, model }) {
		const success = valueOf(compact)?.fields.successMetric ?? null;
		if (!answered(success)) return;
		const text = prose(success.value);
		const number = hasQuantity(text.replace(/\b[a-z]+\d+\b|@\s?\d+/gi, " "));
		const gateTells = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.some((gate) => gate.better !== null && speaksOf$1(text, gate.metric)) ?? false;
		if (number && (gateTells || direction.test(text)) || !readsAsEnglish(`${text} metric`)) return;
		yield {
			place: {
				is: "description",
				line: success.line
			},
			facts: { metric: text.trim().slice(0, 120) },
			variant: number ? "direction" : "number",
			text: "success metric"
		};
	}
});
// src/detect/compact/missing.ts
var missing_default = detector({
	reads: [
		"compact",
		"model",
		"evidence"
	],
	*detect({ compact, model, evidence }) {
		if (compact.is !== "absent" || isRefresh(model.change)) return;
		const { code, config, prompts, dependencies, artifact } = model.change;
		const [first = artifact ? model.settings.artifact ?? "the artifact" : "its configuration"] = [
			...code,
			...config,
			...prompts,
			...model.settings.strict ? dependencies : []
		];
		yield {
			place: {
				is: "description",
				line: null
			},
			variant: evidence.settings.is === "absent" ? "alone" : "changed",
			facts: {
				model: model.id,
				changed: first
			}
		};
	}
});
// src/detect/compact/mistake-budget-unquantified.ts
var mistake_budget_unquantified_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		const budget = valueOf(compact)?.fields.mistakeBudget ?? null;
		if (!answered(budget)) return;
		const text = prose(budget.value);
		if (hasQuantity(text) || !readsAsEnglish(text)) return;
		yield {
			place: {
				is: "description",
				line: budget.line
			},
			facts: { budget: text.trim().slice(0, 200) },
			text: "mistake budget"
		};
	}
});
// src/detect/compact/next-experiment-not-falsifiable.ts
/** Words of an expectation that a result can contradict. "Improve" alone is none: it is what everything is for. */
const expectation = /\b(?:expect\w*|hypothes\w*|predict(?:s|ed)? that|should|would|ought|unless|whether|if|because|compar\w*|versus|vs|a\/b|ablat\w*|rais(?:e|es|ing)|increas\w*|reduc\w*|decreas\w*|lower\w*|lift\w*|drop\w*|fall\w*|rise\w*|cut\w*|halv\w*|gain\w*|recover\w*|reject\w*|fails?|falsif\w*|disprov\w*|at least|at most|more than|less than|fewer|without losing)\b/i;
const noneMeant = /^\W*(?:none|nothing|no(?: further)? experiments?|not planned)\b/i;
var next_experiment_not_falsifiable_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		const next = valueOf(compact)?.fields.nextExperiment ?? null;
		if (!answered(next)) return;
		const text = prose(next.value);
		if (noneMeant.test(text) || hasQuantity(text) || expectation.test(text) || !readsAsEnglish(text)) return;
		yield {
			place: {
				is: "description",
				line: next.line
			},
			facts: { experiment: text.trim().slice(0, 200) },
			text: "next experiment"
		};
	}
});
// src/detect/compact/objective-mismatch.ts
/** A mistake people name, and the gates that would notice more of it. F-measures and costs watch both. */
const mistakes = [{
	mistake: "a miss",
	words: /\b(?:false negatives?|recall|miss(?:ed|es|ing)? (?!value|data|feature|field|entr|column|label|row|indicator|the point)|undetected|slips? through|slipped through)/i,
	family: "recall",
	gates: /recall|sensitivity|tpr|fnr|false[_\W]?neg|miss|hit[_\W]?rate|f1|f[_\W]?beta|f2|cost|loss[_\W]?eur|detection[_\W]?rate|(?:^|\W|_)fn(?:$|\W|_)/i
}, {
	mistake: "a false alarm",
	words: /\b(?:false alarms?|false positives?|precision|wrongly (?:block|flag|declin|reject|held|hold|stop)\w*|falsely (?:block|flag|declin|reject|accus)\w*)\b/i,
	family: "precision",
	gates: /precision|ppv|fpr|specificity|false[_\W]?pos|false[_\W]?alarm|positive[_\W]?rate|alert|review[_\W]?rate|decline|f1|f[_\W]?beta|cost|(?:^|\W|_)fp(?:$|\W|_)/i
}];
var objective_mismatch_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const gated = valueOf(model.isNew ? model.gates.head : model.gates.base)?.gates.map(({ metric }) => metric) ?? [];
		const field = valueOf(compact)?.fields.unacceptableMistakes ?? null;
		const { task } = model.settings;
		if (gated.length === 0 || field === null || field.state !== "answered" || sharesCompact(model, evidence, changes)) return;
		if (task !== void 0 && task !== "classification" && task !== "anomaly") return;
		const text = prose(field.value);
		for (const { mistake, words, family, gates } of mistakes) {
			if (!words.test(text) || gated.some((metric) => gates.test(metric))) continue;
			yield {
				place: {
					is: "description",
					line: field.inherited ? null : field.line
				},
				facts: {
					mistake,
					family,
					gated: gated.slice(0, 5).join(", ")
				},
				text: family
			};
		}
	}
});
// src/detect/compact/owner-unknown.ts
var owner_unknown_default = detector({
	reads: ["compact", "handles"],
	*detect({ compact, handles }) {
		const owner = valueOf(compact)?.fields.decisionOwner ?? null;
		if (owner === null || owner.state !== "answered") return;
		const named = new Set([...owner.value.matchAll(/(?<![\w/.])@([a-z\d][a-z\d-]{0,38})(?![\w/-])/gi)].map((match) => (match[1] ?? "").toLowerCase()));
		for (const [handle, known] of Object.entries(valueOf(handles) ?? {})) {
			const login = handle.replace(/^@/, "");
			if (known || !named.has(login.toLowerCase())) continue;
			yield {
				place: {
					is: "description",
					line: owner.inherited ? null : owner.line
				},
				facts: { handle: `@${login}` },
				text: login
			};
		}
	}
});
// src/weigh/compact-slices.ts
const pair = /(?<![\p{L}\p{N}_.<>!=?&/])([\p{L}_][\p{L}\p{N}_.-]{1,60}) ?= ?(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,60}))/gu;
const listed$2 = /^(?:[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+)?([\p{L}_][\p{L}\p{N}_ -]{1,40}):[ \t]*([^:=()]{1,300})$/u;
/** Words that say a slice is knowingly left out, or that every value is meant. */
const leftOut = /\b(?:not|no|without|too few|skip\w*|exclud\w*|drop\w*|later|future|next|ignor\w*|missing|todo|tbd|out of scope|instead|merged|pooled)\b/i;
const everyValue = /* @__PURE__ */ new Set([
	"all",
	"any",
	"each",
	"every",
	"other",
	"others",
	"rest"
]);
const parameters = new Set("n k p min max min_examples examples threshold seed alpha confidence size rows count".split(" "));
/** Slices written as `key=value`, or as `key: A, B` where the key and one of its values are measured, that no measured slice covers. */
function unmeasuredSlices(text, measured, metrics) {
	const known = measured.flatMap((slice) => slice.split(",").map(plainPair));
	const keys = new Set(known.map((slice) => slice.split("=")[0] ?? ""));
	const notKeys = /* @__PURE__ */ new Set([...parameters, ...metrics.map(plain$1)]);
	const found = [];
	for (const [line, said] of text.split("\n").entries()) {
		if (leftOut.test(said)) continue;
		for (const { key, value } of [...pairsIn(said), ...listedIn(said, known)]) {
			const slice = `${plain$1(key)}=${plain$1(value)}`;
			if (!(keys.has(plain$1(key)) || !notKeys.has(plain$1(key)) && /\p{L}/u.test(value)) || known.includes(slice) || everyValue.has(plain$1(value))) continue;
			if (!found.some((other) => plainPair(other.slice) === slice)) found.push({
				slice: `${key}=${value}`,
				line
			});
		}
	}
	return found;
}
function pairsIn(said) {
	return [...said.matchAll(pair)].map(([, key = "", double, single, bare]) => ({
		key,
		value: (double ?? single ?? bare ?? "").replace(/[.+-]+$/, "")
	}));
}
function listedIn(said, known) {
	const [, key = "", list = ""] = listed$2.exec(said) ?? [];
	const values = list.replace(/\.$/, "").split(/,|;|\band\b/).map((value) => value.trim()).filter((value) => value !== "");
	const isList = values.every((value) => /^[\p{L}\p{N}_.-]{1,30}$/u.test(value));
	const measured = values.filter((value) => known.includes(`${plain$1(key)}=${plain$1(value)}`));
	const alike = (value) => measured.some((other) => shape$1(other) === shape$1(value));
	return isList ? values.filter(alike).map((value) => ({
		key,
		value
	})) : [];
}
const plain$1 = (word) => word.trim().toLowerCase().replace(/[\s_-]+/g, "_");
const plainPair = (slice) => slice.split("=").map(plain$1).join("=");
const shape$1 = (value) => value.replace(/\p{Lu}/gu, "A").replace(/\p{Ll}+/gu, "a").replace(/\p{N}+/gu, "0");
// src/detect/compact/slice-not-measured.ts
var slice_not_measured_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const field = valueOf(compact)?.fields.evalSlices ?? null;
		const metrics = valueOf(model.metrics.head);
		if (!answered(field) || metrics === null || sharesCompact(model, evidence, changes)) return;
		const measured = Object.keys(metrics.slices);
		for (const { slice, line } of unmeasuredSlices(prose(field.value), measured, Object.keys(metrics.metrics))) yield {
			place: {
				is: "description",
				line: field.line + line
			},
			facts: {
				slice,
				measured: measured.slice(0, 6).join(", ") || "none"
			},
			text: slice
		};
	}
});
// src/weigh/compact-snapshot.ts
/**
* The snapshot that a text names instead of the measured one; null where it names the measured one, or nothing that surely is a
* snapshot: the same pattern of letters and digits, or the word right after "snapshot".
*/
function otherSnapshot(text, measured) {
	const id = plain(measured);
	if (id.length < 3 || joined(text).includes(joined(measured))) return null;
	const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}_./:@#-]{2,120}/gu)].map(([token]) => token.replace(/[./:@#_-]+$/, ""));
	if (tokens.some((token) => isPartOf(plain(token), id))) return null;
	const alike = /\d/.test(id) ? tokens.find((token) => shape(plain(token)) === shape(id)) : void 0;
	const [, called] = /\bsnapshot(?:\s+id)?\s*[:=]?\s+["']?([\p{L}\p{N}][\p{L}\p{N}_./:@-]{3,120})/iu.exec(text) ?? [];
	const explicit = called?.replace(/[./:@_-]+$/, "");
	return alike ?? (explicit !== void 0 && /\d/.test(explicit) && shape(id).includes(shape(plain(explicit))) ? explicit : null);
}
/** A shortened digest, or the date that ends an id. */
function isPartOf(token, id) {
	return token.length >= 6 && /\d/.test(token) && id.includes(token);
}
const plain = (text) => text.toLowerCase();
const joined = (text) => plain(text).replace(/[\s_./:-]+/g, "");
/** Digits as 0; digests as their length. */
function shape(token) {
	return /^(?:[a-z0-9]+:)?[0-9a-f]{12,}$/.test(token) ? `digest ${token.length}` : token.replace(/\d/g, "0");
}
// src/detect/compact/snapshot-mismatch.ts
var snapshot_mismatch_default = detector({
	reads: [
		"compact",
		"model",
		"evidence",
		"changes"
	],
	*detect({ compact, model, evidence, changes }) {
		const field = valueOf(compact)?.fields.labelsAndDataSnapshot ?? null;
		const measured = valueOf(model.metrics.head)?.data.snapshot ?? null;
		if (!answered(field) || measured === null || sharesCompact(model, evidence, changes)) return;
		const named = otherSnapshot(prose(field.value), measured);
		if (named !== null) yield {
			place: {
				is: "description",
				line: field.line
			},
			facts: {
				named,
				measured
			},
			text: named
		};
	}
});
// src/detect/compact/unknown-field.ts
var unknown_field_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		for (const { label, nearest, line } of valueOf(compact)?.unknown ?? []) yield {
			place: {
				is: "description",
				line
			},
			facts: {
				label,
				field: labelOf(nearest),
				line
			},
			text: label
		};
	}
});
// src/detect/compact/vague-goal.ts
const set = (words) => new Set(words.split(" "));
const verbs = set("improve improves improving improved improvement improvements enhance enhancing enhancements boost boosting better optimize optimise optimizing optimising update updating updates upgrade upgrading refresh refreshing retrain retraining tune tuning tweak tweaking make get fix fixes fixing fine increase increasing help add use try new train training iterate");
const things = set("model models performance result results quality predictions prediction predictor metrics metric score scores scoring classifier ranker recommender regressor network algorithm pipeline ml ai data dataset training features feature architecture hyperparameters parameters weights system detection detector version things");
const glue = set("the a an our this that its it of for to in on with and or by some more much latest newest current existing overall general generally further be so as well fresh recent possible please we want is can should works work good great best robust accurate smarter");
/** Whether a goal says nothing but "improve the model": a vague verb, the model, and at most one word of its own. */
function isVague(goal) {
	const words = goal.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
	return words.filter((word) => !verbs.has(word) && !things.has(word) && !glue.has(word)).length <= 1 && words.some((word) => verbs.has(word)) && words.some((word) => things.has(word));
}
var vague_goal_default = detector({
	reads: ["compact"],
	*detect({ compact }) {
		const goal = valueOf(compact)?.fields.goal ?? null;
		if (!answered(goal)) return;
		const text = prose(goal.value);
		if (hasQuantity(text) || !readsAsEnglish(text) || !isVague(text)) return;
		yield {
			place: {
				is: "description",
				line: goal.line
			},
			facts: { goal: text.trim().slice(0, 200) },
			text: "goal"
		};
	}
});
// src/weigh/gate-facts.ts
/** Reasons by which a number misses its limit; everything else that fails has no number to judge. */
const missReasons = /* @__PURE__ */ new Set([
	"below-min",
	"above-max",
	"outside",
	"lost-too-much",
	"gained-too-little",
	"gap-too-wide"
]);
/** A metric as people name it: with its slice, where it has one. */
function subjectOf({ metric, slice }) {
	return slice === null ? metric : `${metric} for ${slice}`;
}
/** What a missed limit's message may say: both numbers, and by how much it is missed in the metric's unit. */
function gateFacts(gate) {
	const { limit, margin, observed, reference, sense, detail } = gate;
	const [low, high] = Array.isArray(limit) ? limit : [limit, limit];
	return {
		subject: subjectOf(gate),
		metric: gate.metric,
		slice: gate.slice ?? "",
		observed: observed ?? "unknown",
		reference: reference ?? "unknown",
		limit: (sense === "max" ? high : low) ?? "unknown",
		low: low ?? "unknown",
		high: high ?? "unknown",
		bound: sense === "max" ? "at most" : "at least",
		by: margin === null ? "unknown" : Math.abs(margin),
		where: `${gate.against === "production" ? "in production" : "on the base branch"}${gate.rescored ? ", scored again by the author" : ""}`,
		detail: detail ?? ""
	};
}
/** Where a finding about one gate stands. */
function gatePlace({ metric, slice, against }) {
	return {
		is: "gate",
		metric,
		slice,
		against
	};
}
/** What a gate's tier leaves of a holding severity. */
function loweredBy(tier) {
	return tier === "hold" ? "E" : tier === "warn" ? "W" : "N";
}
/** The gravest tier among several gates. */
function gravestTier(gates) {
	return gates.some(({ tier }) => tier === "hold") ? "hold" : gates.some(({ tier }) => tier === "warn") ? "warn" : "note";
}
/** A list for a sentence: each thing once, the rest counted. */
function listed$1(items, most = 12) {
	const all = [...new Set(items)];
	return all.length <= most ? all.join("; ") : `${all.slice(0, most).join("; ")}; and ${all.length - most} more`;
}
// src/detect/gates/do-not-ship.ts
var do_not_ship_default = detector({
	reads: ["gates"],
	*detect({ gates }) {
		for (const gate of gates) if (gate.reason === "do-not-ship") yield {
			place: gatePlace(gate),
			variant: gate.sense ?? "min",
			facts: gateFacts(gate)
		};
	}
});
// src/weigh/slices-regressed.ts
/** Which missed slice limits are the average hiding a slice; the others are plain misses. */
function regressedSlices(gates, model) {
	const candidate = candidateOf(model.metrics.head);
	const digests = model.artifact.base === null ? [] : [model.artifact.base.digest];
	const reference = (name) => referenceOf(name, name === "baseline" ? model.metrics.base : model.production.base, valueOf(model.metrics.head), digests, model.id);
	const references = {
		baseline: reference("baseline"),
		production: reference("production")
	};
	const found = /* @__PURE__ */ new Map();
	for (const gate of gates) {
		if (gate.slice === null || !missReasons.has(gate.reason) || gate.sense === "between" || gate.against === "slices") continue;
		const regression = regressionOf(gate, candidate, references[gate.against === "production" ? "production" : "baseline"]);
		if (regression !== null) found.set(gate, regression);
	}
	return found;
}
function regressionOf({ metric, slice, sense }, candidate, reference) {
	const [part, whole] = [candidate.observe(metric, slice), candidate.observe(metric, null)];
	const [partBefore, wholeBefore] = [reference.value(metric, slice), reference.value(metric, null)];
	if (part.is === "trouble" || whole.is === "trouble" || partBefore.is === "trouble" || wholeBefore.is === "trouble") return null;
	if (partBefore.comparable.is !== "yes" || wholeBefore.comparable.is !== "yes") return null;
	const worse = (now, before) => sense === "max" ? now.greaterThan(before) : now.lessThan(before);
	if (!worse(part.value, partBefore.value) || worse(whole.value, wholeBefore.value)) return null;
	return {
		before: partBefore.value.toNumber(),
		overallBefore: wholeBefore.value.toNumber(),
		overall: whole.value.toNumber()
	};
}
// src/detect/gates/failed.ts
var failed_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const regressed = regressedSlices(gates, model);
		for (const gate of gates) {
			if (!missReasons.has(gate.reason) || regressed.has(gate)) continue;
			yield {
				place: gatePlace(gate),
				variant: gate.reason,
				severity: loweredBy(gate.tier),
				facts: gateFacts(gate)
			};
		}
	}
});
// src/weigh/loosened-limits.ts
/** What became weaker from one set of bounds to another, in words; nothing where it became tighter or was only written differently. */
function weakerBounds(base, head) {
	const [was, is] = [fenceOf(base), fenceOf(head)];
	return [
		...was.floor !== null && is.floor === null ? [`its floor ${was.floor} is removed`] : [],
		...was.ceiling !== null && is.ceiling === null ? [`its ceiling ${was.ceiling} is removed`] : [],
		...was.floor !== null && is.floor !== null && below(is.floor, was.floor) ? [`its floor falls from ${was.floor} to ${is.floor}`] : [],
		...was.ceiling !== null && is.ceiling !== null && below(was.ceiling, is.ceiling) ? [`its ceiling rises from ${was.ceiling} to ${is.ceiling}`] : []
	];
}
function fenceOf({ min, max, between }) {
	return {
		floor: min ?? between?.[0] ?? null,
		ceiling: max ?? between?.[1] ?? null
	};
}
/** What became weaker in a limit against a reference. A demanded gain, or a loss of nothing, includes every allowed loss. */
function weakerChange(base, head, name) {
	if (base === void 0) return [];
	if (head === void 0) return [`its limit against ${name} is removed`];
	const forbidsLoss = amounts(head.minGain).length > 0 || amounts(head.maxLoss).some((amount) => decimal(amount).isZero());
	const found = [];
	for (const unit of ["absolute", "relative"]) {
		const [loss, nowLoss] = [base.maxLoss?.[unit], head.maxLoss?.[unit]];
		const [gain, nowGain] = [base.minGain?.[unit], head.minGain?.[unit]];
		if (loss !== void 0 && !forbidsLoss && nowLoss === void 0) found.push(`its ${unit} max_loss ${loss} against ${name} is removed`);
		if (loss !== void 0 && !forbidsLoss && nowLoss !== void 0 && below(loss, nowLoss)) found.push(`its ${unit} max_loss against ${name} rises from ${loss} to ${nowLoss}`);
		if (gain !== void 0 && nowGain === void 0 && !(decimal(gain).isZero() && forbidsLoss)) found.push(`its ${unit} min_gain ${gain} against ${name} is removed`);
		if (gain !== void 0 && nowGain !== void 0 && below(nowGain, gain)) found.push(`its ${unit} min_gain against ${name} falls from ${gain} to ${nowGain}`);
	}
	return found;
}
function amounts(amount) {
	return [amount?.absolute, amount?.relative].filter((one) => one !== void 0);
}
/** Whether one number as written is less than another. */
function below(a, b) {
	return decimal(a).lessThan(decimal(b));
}
// src/weigh/loosened-gates.ts
const order = [
	"note",
	"warn",
	"hold"
];
/** What head's gates ask less of than base's do, one phrase each. `slices` are the candidate's: a raised `min_examples` counts where it takes one of them out of judgement. */
function loosenedGates(base, head, slices) {
	const now = new Map(head.gates.map((gate) => [gate.metric, gate]));
	return base.gates.flatMap((gate) => {
		const same = now.get(gate.metric);
		return (same === void 0 ? ["the gate is removed"] : weakerGate(gate, same, slices)).map((what) => `${gate.metric}: ${what}`);
	});
}
function weakerGate(base, head, slices) {
	const found = [...weakerBounds(base, head), ...weakerTier(base.tier, head.tier)];
	if (base.better !== null && head.better !== null && base.better !== head.better) found.push(`better turns from ${base.better} to ${head.better}`);
	if (base.doNotShip !== void 0) found.push(...weakerBounds(base.doNotShip, head.doNotShip ?? {}).map((what) => `do_not_ship: ${what}`));
	found.push(...weakerChange(base.baseline, head.baseline, "baseline"), ...weakerChange(base.production, head.production, "production"));
	for (const line of base.slices) {
		const same = head.slices.find(({ slice }) => slice === line.slice);
		const covering = head.slices.filter(({ slice }) => slice === line.slice || line.slice.includes("=") && sliceKey(line.slice) === sliceKey(slice) && !slice.includes("="));
		const weaker = (other) => weakerSlice({
			line,
			tier: line.tier ?? base.tier
		}, {
			line: other,
			tier: other.tier ?? head.tier
		}, slices);
		if (covering.some((other) => weaker(other).length === 0)) continue;
		found.push(...(same === void 0 ? ["its limit is removed"] : weaker(same)).map((what) => `slice ${line.slice}: ${what}`));
	}
	return found;
}
function weakerSlice(base, head, slices) {
	const [was, is] = [base.line, head.line];
	const found = [...weakerBounds(was, is), ...weakerTier(base.tier, head.tier)];
	found.push(...weakerChange(was.baseline, is.baseline, "baseline"), ...weakerChange(was.production, is.production, "production"));
	if (was.maxGap !== void 0 && is.maxGap === void 0) found.push(`its max_gap ${was.maxGap} is removed`);
	if (was.maxGap !== void 0 && is.maxGap !== void 0 && below(was.maxGap, is.maxGap)) found.push(`its max_gap rises from ${was.maxGap} to ${is.maxGap}`);
	return [...found, ...movedExamples(was, is, slices)];
}
function movedExamples(was, is, slices) {
	const [before, after] = [was.minExamples ?? 0, is.minExamples ?? 0];
	if (after < before) return [is.minExamples === void 0 ? `its min_examples ${before} is removed` : `its min_examples falls from ${before} to ${after}`];
	const taken = Object.entries(slices).filter(([name, { n }]) => (name === was.slice || sliceKey(name) === sliceKey(was.slice)) && n !== null && n >= before && n < after);
	return taken.length === 0 ? [] : [`its min_examples rises from ${before} to ${after}, so ${taken.map(([name]) => name).slice(0, 3).join(", ")} would no longer be judged`];
}
function weakerTier(base, head) {
	return order.indexOf(head) < order.indexOf(base) ? [`its tier falls from ${base} to ${head}`] : [];
}
// src/weigh/loosened-reference.ts
/** Production values that head's reference states worse than base's, where a gate compares with production: the limit would get easier. */
function loosenedReference({ gates }, base, head) {
	return gates.flatMap((gate) => {
		if (gate.better === null) return [];
		const better = gate.better;
		const whole = gate.production === void 0 ? [] : easier(gate.metric, own(base.metrics, gate.metric), own(head.metrics, gate.metric), better);
		const keys = gate.slices.filter(({ production }) => production !== void 0).map(({ slice }) => slice);
		const parts = Object.keys(base.slices).filter((name) => keys.some((key) => key === name || key === sliceKey(name))).flatMap((name) => easier(`${gate.metric} of ${name}`, own(base.slices[name]?.metrics ?? {}, gate.metric), own(head.slices[name]?.metrics ?? {}, gate.metric), better));
		return [...whole, ...parts];
	});
}
function own(map, metric) {
	return Object.hasOwn(map, metric) ? map[metric] : void 0;
}
function easier(name, base, head, better) {
	if (base?.is !== "number" || head?.is !== "number") return [];
	const [was, is] = [decimal(base.text), decimal(head.text)];
	return (better === "higher" ? is.lessThan(was) : is.greaterThan(was)) ? [`${name} goes from ${base.text} to ${head.text}`] : [];
}
// src/weigh/loosened-settings.ts
/** What head's configuration asks less of one model than base's does, one phrase each; `now` is the day of the review. */
function loosenedSettings(base, head, id, now) {
	const model = Object.hasOwn(base.models, id) ? base.models[id] : void 0;
	const same = Object.hasOwn(head.models, id) ? head.models[id] : void 0;
	return [
		...model === void 0 ? [] : same === void 0 ? [`models.${id} is removed`] : loosenedModel(model, same, now).map((what) => `models.${id}.${what}`),
		.../* @__PURE__ */ new Set([...loosenedSeverities(severitiesFor(base, model), severitiesFor(head, same ?? model)), ...loosenedSeverities(severitiesFor(base, void 0), severitiesFor(head, void 0))]),
		...newApprovers(base.approvers, head.approvers),
		...moved("extends", base.extends, head.extends),
		...base.extends === void 0 && head.extends !== void 0 ? [`extends brings in ${head.extends}`] : []
	];
}
const ranks = {
	mode: [
		"observe",
		"comment",
		"enforce"
	],
	stage: ["exploration", "production"],
	impact: [
		"low",
		"standard",
		"high"
	]
};
function loosenedModel(base, head, now) {
	const found = [];
	for (const key of [
		"mode",
		"stage",
		"impact"
	]) {
		const rank = (value) => ranks[key].indexOf(value);
		if (rank(head[key]) < rank(base[key])) found.push(`${key} falls from ${base[key]} to ${head[key]}`);
	}
	const until = head.enforce_from;
	if (until !== void 0 && until > (base.enforce_from ?? "") && until > now.slice(0, 10)) found.push(`enforce_from moves out to ${until}`);
	if (base.strict && !head.strict) found.push("strict is turned off");
	for (const key of [
		"paths",
		"prompts",
		...base.strict ? ["depends_on"] : []
	]) {
		const gone = base[key].filter((path) => !takesAway(path) && !head[key].includes(path));
		const excepted = head[key].filter((path) => takesAway(path) && !base[key].includes(path));
		if (gone.length > 0) found.push(`${key} no longer holds ${gone.join(", ")}`);
		if (excepted.length > 0) found.push(`${key} now leaves out ${excepted.map((path) => path.slice(1)).join(", ")}`);
	}
	const lanes = head.lanes;
	if (lanes !== void 0 && (base.lanes === void 0 || base.lanes.some((lane) => !lanes.includes(lane)))) found.push("lanes leaves out lanes that were reviewed");
	for (const key of [
		"gates",
		"metrics",
		"production",
		"contract",
		"data_contract",
		"serving",
		"task",
		"labels"
	]) found.push(...moved(key, base[key], head[key]));
	if (base.artifact !== void 0 && head.artifact === void 0) found.push("artifact is removed");
	return found;
}
function takesAway(glob) {
	return glob.startsWith("!");
}
/** A setting that was taken away, or points elsewhere. Gates written in the configuration are compared by what they ask, not here. */
function moved(key, base, head) {
	if (base === void 0 || base === head) return [];
	if (head === void 0) return [`${key} is removed`];
	return typeof base === "string" && typeof head === "string" ? [`${key} changes from ${base} to ${head}`] : [];
}
const weights = [
	"off",
	"N",
	"Q",
	"W",
	"E"
];
/** Severities that hold for a model. What may only raise a rule's own severity counts as that or more. */
function severitiesFor({ ruled, severities }, model) {
	const of = ruled?.[model?.impact ?? "none"];
	return of === void 0 ? {
		said: severities,
		raised: []
	} : {
		said: {
			...of.raised,
			...of.severities
		},
		raised: Object.keys(of.raised)
	};
}
/** Lowered severities. Where base says nothing the page's default stood, so anything but E may lower it. */
function loosenedSeverities({ said: base }, { said: head, raised }) {
	const rank = (severity) => weights.indexOf(severity);
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((rule) => {
		const was = Object.hasOwn(base, rule) ? base[rule] : void 0;
		const is = Object.hasOwn(head, rule) ? head[rule] : void 0;
		if (is === void 0) return was === "E" ? [`severities.${rule} is no longer E`] : [];
		if (was === void 0) return is === "E" || raised.includes(rule) ? [] : [`severities.${rule} becomes ${is}`];
		return rank(is) < rank(was) ? [`severities.${rule} falls from ${was} to ${is}`] : [];
	});
}
function newApprovers(base, head) {
	const known = new Set(base.map(plainName));
	const added = head.filter((login) => !known.has(plainName(login)));
	return added.length === 0 ? [] : [`approvers gains ${added.join(", ")}`];
}
// src/weigh/loosened.ts
/** Everything by which a change would weaken how its own model is judged. Tightening and rewriting are none. */
function loosenings(model, evidence) {
	if (model.isNew) return [{
		is: "loosened",
		variant: "new",
		path: settingsPath,
		what: [model.id]
	}];
	const workflows = evidence.reviewingWorkflows.filter(({ changed }) => changed).map(({ path }) => path);
	return [
		...isWithoutSettings(evidence) && model.gates.head.is === "absent" ? [] : ofGates(model),
		...ofSettings(model, evidence),
		...ofReference(model),
		...workflows.length > 0 ? [{
			is: "loosened",
			variant: "workflow",
			path: workflows[0] ?? "",
			what: workflows
		}] : []
	];
}
/** Head has no configuration that can be read: that says it all, and its gates are gone with it. */
function isWithoutSettings({ headSettings }) {
	return headSettings.is === "absent" || headSettings.is === "unreadable" && headSettings.fault === "author";
}
function ofGates({ gates, settings, metrics }) {
	const { base, head } = gates;
	const path = typeof settings.gates === "string" ? settings.gates : settingsPath;
	if (base.is !== "read") return [];
	if (head.is === "unreadable") return head.fault === "ours" ? [{
		is: "unknown",
		why: head.why
	}] : [{
		is: "loosened",
		variant: "gates-broken",
		path,
		what: [head.why]
	}];
	if (head.is === "absent") return [{
		is: "loosened",
		variant: "gates",
		path,
		what: ["every gate is removed"]
	}];
	const what = loosenedGates(base.value, head.value, valueOf(metrics.head)?.slices ?? {});
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "gates",
		path,
		what
	}];
}
function ofSettings({ id }, { settings, headSettings, asOf }) {
	if (settings.is !== "read") return [];
	if (headSettings.is === "unreadable") return headSettings.fault === "ours" ? [{
		is: "unknown",
		why: headSettings.why
	}] : [{
		is: "loosened",
		variant: "settings-broken",
		path: settingsPath,
		what: [headSettings.why]
	}];
	if (headSettings.is === "absent") return [{
		is: "loosened",
		variant: "settings",
		path: settingsPath,
		what: ["the configuration is removed"]
	}];
	const what = loosenedSettings(settings.value, headSettings.value, id, asOf);
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "settings",
		path: settingsPath,
		what
	}];
}
function ofReference({ gates, production, settings }) {
	const file = valueOf(gates.base);
	if (file === null || production.base.is !== "read") return [];
	if (production.head.is === "unreadable" && production.head.fault === "ours") return [{
		is: "unknown",
		why: production.head.why
	}];
	const what = production.head.is === "read" ? loosenedReference(file, production.base.value, production.head.value) : [];
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "reference",
		path: settings.production ?? "",
		what
	}];
}
// src/detect/gates/loosened.ts
var loosened_default = detector({
	reads: ["model", "evidence"],
	when: "touched",
	*detect({ model, evidence }) {
		for (const one of loosenings(model, evidence)) if (one.is === "unknown") yield {
			could: "not-judge",
			because: "blind",
			why: one.why
		};
		else {
			const facts = {
				model: model.id,
				path: one.path,
				what: listed$1(one.what)
			};
			const sighting = {
				place: {
					is: "file",
					path: one.path
				},
				text: one.variant,
				variant: one.variant,
				facts
			};
			yield isBroken(one) ? sighting : {
				...sighting,
				settledBy: "approval"
			};
		}
	}
});
function isBroken(one) {
	return one.is === "loosened" && (one.variant === "gates-broken" || one.variant === "settings-broken");
}
// src/weigh/slices-shed.ts
/** A slice that shrank to less than this share of what base measured was not measured again. */
const shareThatCounts = .1;
/**
* Slice limits that nobody can judge because the author's file no longer says, or hardly says, what it measured: no count of examples at
* all, or a tenth of base's. A slice that always was small is only small.
*/
function shedSlices(gates, base) {
	return gates.filter(({ reason, slice, metric, n }) => {
		if (reason !== "slice-too-small" || slice === null || !slice.includes("=")) return false;
		if (n === null) return true;
		const before = base !== null && Object.hasOwn(base.slices, slice) ? base.slices[slice] : void 0;
		const own = before !== void 0 && Object.hasOwn(before.metrics, metric) ? before.metrics[metric] : void 0;
		const counted = (own?.is === "number" ? own.n : void 0) ?? before?.n ?? null;
		return counted !== null && n < counted * shareThatCounts;
	});
}
// src/detect/gates/metrics-missing.ts
const missing = /* @__PURE__ */ new Set([
	"metric-absent",
	"file-absent",
	"slice-absent",
	"not-a-number",
	"infinite",
	"string",
	"boolean",
	"null",
	"impossible-value",
	"duplicate-key",
	"reserved-key",
	"invalid-json"
]);
var metrics_missing_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const blind = gates.filter(({ reason, observed }) => (reason === "too-large" || reason === "unreadable") && observed === null);
		if (blind[0] !== void 0) yield {
			could: "not-judge",
			because: "blind",
			why: blind[0].detail ?? "the metrics could not be read",
			severity: loweredBy(gravestTier(blind))
		};
		const shed = new Set(shedSlices(gates, valueOf(model.metrics.base)));
		const found = gates.filter((gate) => missing.has(gate.reason) || shed.has(gate));
		const [first] = found;
		if (first === void 0) return;
		const file = model.settings.metrics;
		const whole = found.every(({ reason, detail }) => reason === first.reason && detail === first.detail);
		const variant = first.reason === "file-absent" ? file === void 0 ? "unnamed" : "absent" : whole && found.length > 1 ? "file" : "values";
		yield {
			place: file === void 0 ? { is: "model" } : {
				is: "file",
				path: file
			},
			text: "metrics",
			variant,
			severity: loweredBy(gravestTier(found)),
			facts: {
				file: file ?? "",
				why: first.detail ?? first.reason,
				missing: listed$1(found.map(inWords)),
				count: new Set(found.map(inWords)).size
			}
		};
	}
});
function inWords(gate) {
	const subject = subjectOf(gate);
	const { reason, detail } = gate;
	if (reason === "metric-absent") return `${subject} is absent (${detail ?? "no such metric"})`;
	return detail === void 0 ? `${subject}: ${reason}` : `${subject} (${detail})`;
}
// src/detect/gates/no-operational-metric.ts
var no_operational_metric_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const read = model.isNew ? model.gates.head : model.gates.base;
		if (read.is !== "read" || read.value.gates.length === 0) return;
		if (read.value.gates.some(({ metric }) => metricFamily(metric)?.operational)) return;
		yield {
			place: { is: "model" },
			facts: {
				model: model.id,
				gated: read.value.gates.map(({ metric }) => metric).slice(0, 8).join(", ")
			}
		};
	}
});
// src/detect/gates/no-reference.ts
var no_reference_default = detector({
	reads: ["gates", "model"],
	asks: ({ gates }) => gates.some(({ against }) => against === "baseline" || against === "production"),
	*detect({ gates, model }) {
		for (const against of ["baseline", "production"]) {
			const rows = gates.filter((gate) => gate.against === against && gate.observed !== null);
			const blind = rows.filter(({ reason }) => reason === "too-large" || reason === "unreadable");
			if (blind.length > 0) yield {
				could: "not-judge",
				because: "blind",
				why: blind[0]?.detail ?? `the ${against} could not be read`,
				severity: loweredBy(gravestTier(blind))
			};
			for (const reason of ["reference-absent", "reference-near-zero"]) {
				const found = rows.filter((gate) => gate.reason === reason);
				if (found.length === 0) continue;
				const first = model.isNew && against === "baseline";
				yield {
					place: { is: "model" },
					text: `${reason} ${against}`,
					variant: first && reason === "reference-absent" ? "first" : reason,
					severity: first ? "N" : loweredBy(gravestTier(found)),
					facts: {
						against,
						metrics: listed$1(found.map(subjectOf)),
						why: listed$1(found.map(({ detail }) => detail ?? reason), 3)
					}
				};
			}
		}
	}
});
// src/detect/gates/not-comparable.ts
var not_comparable_default = detector({
	reads: ["gates"],
	asks: ({ gates }) => gates.some(({ against }) => against === "baseline" || against === "production"),
	*detect({ gates }) {
		for (const against of ["baseline", "production"]) {
			const unstated = gates.filter((gate) => gate.against === against && gate.reason === "snapshot-unstated");
			if (unstated.length > 0) yield {
				could: "not-judge",
				because: "blind",
				why: `${listed$1(unstated.map(subjectOf))} against ${against}: ${unstated[0]?.detail ?? "no data snapshot stated"}; state data.snapshot in both files, or score the reference again`,
				severity: loweredBy(gravestTier(unstated))
			};
			const found = gates.filter((gate) => gate.against === against && gate.reason === "not-comparable");
			if (found.length === 0) continue;
			const facts = {
				against,
				metrics: listed$1(found.map(subjectOf)),
				why: listed$1(found.map(({ detail }) => detail ?? ""), 3)
			};
			yield {
				place: { is: "model" },
				text: against,
				severity: loweredBy(gravestTier(found)),
				facts
			};
		}
	}
});
// src/detect/gates/stale.ts
var stale_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const { stale, why, by } = staleness(model);
		const other = gates.find(({ reason }) => reason === "other-model");
		const severity = gates.length === 0 ? "W" : "E";
		const file = model.settings.metrics ?? "";
		const place = {
			is: "file",
			path: file
		};
		if (other !== void 0) yield {
			place,
			text: "metrics",
			variant: "other-model",
			severity,
			facts: {
				file,
				why: other.detail ?? "",
				model: model.id
			}
		};
		else if (stale === null) yield {
			could: "not-judge",
			because: "blind",
			why,
			severity
		};
		else if (stale) yield {
			place,
			text: "metrics",
			variant: by,
			severity,
			facts: {
				file,
				why,
				model: model.id
			}
		};
	}
});
// src/detect/gates/undeclared.ts
var undeclared_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const gates = model.isNew ? model.gates.head : model.gates.base;
		const severity = model.settings.stage === "production" ? "E" : "W";
		if (gates.is === "unreadable" && gates.fault === "ours") return yield {
			could: "not-judge",
			because: "blind",
			why: gates.why,
			severity
		};
		if (gates.is === "read" && gates.value.gates.length > 0) return;
		const file = typeof model.settings.gates === "string" ? model.settings.gates : ".github/mle-review.yml";
		const facts = {
			model: model.id,
			file,
			why: gates.is === "unreadable" ? gates.why : ""
		};
		yield {
			place: { is: "model" },
			text: "gates",
			variant: variantOf(model),
			severity,
			facts
		};
	}
});
function variantOf({ isNew, gates }) {
	const read = isNew ? gates.head : gates.base;
	if (!isNew && gates.head.is === "read" && gates.head.value.gates.length > 0) return "only-on-head";
	if (read.is === "unreadable") return "unreadable";
	return read.is === "absent" ? "none" : "empty";
}
// src/weigh/local-path.ts
const before = "(?<=^|[\\s\"'`=:,;([{]|file:\\/\\/|[a-z]:\\/\\/\\/)";
const separator = "(?:\\\\{1,2}|\\/)";
const root = `(?:\\/(?:mnt\\/[a-z]\\/)?(?:Users|home)\\/|[A-Za-z]:${separator}[Uu]sers${separator})`;
const name = "(?<name>[A-Za-z][\\w.-]{0,63})";
const rest = "[^\\s\"'`,;)\\]]{0,300}";
const deep = new RegExp(`${before}${root}${name}(?=${separator}[^\\s"'\`\\\\/])${rest}`, "gm");
const bare = new RegExp(`${before}${root}${name}(?=${separator}|[\\s"'\`]|$)${rest}`, "gm");
/** Accounts of containers, hosted machines and examples, whose home is the same for everybody; and what routes begin with. */
const everybody = new Set(`airflow all app appuser azureuser centos circleci codespace coder colab conda container cuda dagster databricks debian default dev
  docker ec2-user fedora gitpod hadoop jenkins jovyan jupyter kaggle mambauser me metaflow ml model-server name nobody node nonroot
  nvidia opc pi prefect public python ray root runner runneradmin sagemaker sagemaker-user seluser shared spark triton trino ubuntu
  user username vagrant venv vscode worker workspace you your-name your_name yourname your-username your_username yourusername zeppelin
  api assets images img index page pages static templates views`.split(/\s+/));
/** Paths in a text that exist on one person's machine only. `alone`: a home folder counts though nothing stands behind it. */
function homePaths(text, alone = false) {
	const found = [];
	let line = 0;
	let counted = 0;
	for (const { 0: path, index, groups } of text.matchAll(alone ? bare : deep)) {
		if (everybody.has((groups?.name ?? "").toLowerCase())) continue;
		line += text.slice(counted, index).split("\n").length - 1;
		counted = index;
		found.push({
			path,
			line
		});
	}
	return found;
}
/** Calls whose strings are routes, patterns, messages or names in a service, not files. */
const takesNoFile = new Set(`add_url_rule api_route assertEqual compile critical debug delete echo endswith error exception findall finditer fullmatch get info log
  match mount options patch post print put re_path redirect removeprefix removesuffix replace route search set_experiment split startswith
  sub subn url url_for urljoin warn warning`.split(/\s+/));
/** Calls whose strings are files or folders and nothing else. */
const takesFile = new Set("Path PosixPath PurePath PurePosixPath WindowsPath chdir exists isdir isfile join listdir makedirs mkdir open scandir walk".split(" "));
/** Keywords that explain an option, or name a route or a pattern. */
const explains = /* @__PURE__ */ new Set([
	"description",
	"doc",
	"epilog",
	"help",
	"message",
	"metavar",
	"msg",
	"pattern",
	"prefix",
	"regex",
	"route",
	"title",
	"url",
	"usage"
]);
/** Whether a string that runs names a file for certain, may name one, or is something else: a route, a pattern, a message, a help text. */
function namesFile({ argument, decorator }) {
	if (decorator) return "no";
	if (argument === null) return "maybe";
	const { of, keyword, position } = argument;
	if (keyword !== null) return explains.has(keyword) ? "no" : "maybe";
	const verb = of.split(".").at(-1) ?? "";
	if (takesFile.has(verb)) return "yes";
	return !(verb === "get" && position > 0) && (takesNoFile.has(verb) || /(?:Error|Exception|Warning)$/.test(verb)) ? "no" : "maybe";
}
// src/detect/reproducibility/local-path.ts
var local_path_default = detector({
	reads: ["programs", "evidence"],
	*detect({ programs, evidence }) {
		const settings = valueOf(evidence.settings);
		for (const program of programs.filter(namesHome)) {
			if (pythonFacts(program).unread) yield {
				could: "not-judge",
				because: "blind",
				why: `${program.path}: it is long and does not parse as Python; mend its syntax.`
			};
			if (isTest(program.path) || !(isMlCode(program) || isOfModel(program, settings))) continue;
			yield* pathsIn(program);
		}
	}
});
/** Told from the text alone: most programs name no home folder and need no syntax tree. */
function namesHome({ cells }) {
	return cells.some(({ text }) => /home|users/i.test(text));
}
function isTest(path) {
	return /(?:^|\/)(?:tests?\/|conftest\.py$|test_[^/]*\.py$|[^/]*_test\.py$)/.test(path);
}
function isOfModel({ headPath }, settings) {
	return Object.values(settings?.models ?? {}).some((model) => owns(model, headPath));
}
/** One finding a line, in the order of the file. */
function pathsIn(program) {
	const { literals, asides } = pythonFacts(program);
	const inStrings = literals.flatMap((literal) => {
		const names = namesFile(literal);
		return names === "no" ? [] : homePaths(literal.text, names === "yes").map(({ path, line }) => ({
			at: literal.at,
			line: literal.line + line,
			path
		}));
	});
	const inShell = asides.flatMap(({ at, line, text }) => homePaths(text, true).map(({ path }) => ({
		at,
		line,
		path
	})));
	const byLine = new Map([...inStrings, ...inShell].reverse().map((found) => [`${found.at}:${found.line}`, found]));
	const lines = program.cells.map(({ text }) => text.split("\n"));
	return [...byLine.values()].toSorted((a, b) => a.at - b.at || a.line - b.line).map(({ at, line, path }) => {
		const cell = program.cells[at];
		const fileLine = cell?.fileLines[line - 1] ?? line;
		return {
			place: {
				is: "line",
				path: program.path,
				line,
				endLine: line,
				cell: cell?.cell ?? null,
				fileLine,
				fileEndLine: fileLine
			},
			facts: { path },
			text: lines[at]?.[line - 1] ?? ""
		};
	});
}
// src/detect/rollback/artifact-not-found.ts
var artifact_not_found_default = detector({
	reads: ["model"],
	*detect({ model }) {
		const { rollbackTarget } = model;
		if (rollbackTarget.is === "unreadable") yield {
			could: "not-judge",
			because: "blind",
			why: rollbackTarget.why
		};
		else if (rollbackTarget.is === "read" && !rollbackTarget.value.found) yield {
			place: { is: "model" },
			facts: { named: rollbackTarget.value.named }
		};
	}
});
// src/weigh/rollback-words.ts
/** What a way back is made of. `artifact`: what runs afterwards; a fallback that is no model counts. */
const rollbackParts = [
	"artifact",
	"config",
	"data",
	"switch",
	"trigger"
];
/** How people call the parts in a sentence. */
const partNames = {
	artifact: "what decides instead",
	config: "the configuration that goes with it",
	data: "the data or features it depends on",
	switch: "how traffic goes back",
	trigger: "what makes us go back"
};
const goodOne = "(?:previous|prior|last|old|older|current|existing|former|earlier|known[- ]good|baseline|champion|incumbent|production|stable|deployed)";
/** Words for an earlier state of the model, named closely enough to switch to it. */
const earlier = new RegExp(`\\b${goodOne}(?:\\s+[\\w-]+){0,2}\\s+(?:models?|versions?|artifacts?|checkpoints?|releases?|builds?|images?|weights?|binar(?:y|ies)|onnx|pickle|deployment|revision|tag|one)\\b|\\brevert|\\brestor|\\bv\\d|\\bartifact\\b|\\bmodels?\\/\\S|\\btag\\b|\\bmain\\b|\\bbase\\b|\\.onnx\\b|\\bregistry\\b`, "i");
/** Words for doing without the model. */
const fallback = /\brules?\b|rule-based|heuristic|manual|human review|fall(?:ing|s)?[- ]?back|default (?:score|value|answer|price|prediction)|turn(?:ed|ing)?[\w\s]{0,30}\boff\b|switch(?:ed|ing)?[\w\s]{0,30}\boff\b|disabl|kill[- ]switch|without the model/i;
const words = {
	artifact: [
		earlier,
		fallback,
		new RegExp(`\\b${goodOne}\\b|\\bversion\\b|\\broll(?:s|ed|ing)?[- ]?back to\\b`, "i")
	],
	config: [/config|settings?\b|param|threshold|\.ya?ml\b|\.toml\b|\.json\b|\brevert|hyper|feature list|same commit|\bgit\b/i],
	data: [/\bdata\b|dataset|snapshot|\bfeatures?\b|feature store|\btables?\b|schema|migration|backfill|\bcolumns?\b|\bviews?\b|\bindex\b|nothing else|no other/i],
	switch: [/flag|toggle|rout(?:e|ing)|traffic|switch|deploy|roll(?:out|s|ed|ing)?[- ]?(?:back|undo|out)|canary|weight|alias|endpoint|balancer|pointer|promot|re-?run|re-?publish|disabl|turn(?:ed|ing)?\b[\w\s]{0,30}\boff\b|flip|helm|kubectl|argo|blue[-/ ]?green|\brevert|\bpin\b|\bswap/i],
	trigger: [/\bif\b|\bwhen(?:ever)?\b|\bonce\b|\bafter\b|\bshould\b|trigger|alert|alarm|\bpaged?\b|exceed|\bdrops?\b|\bfalls?\b|\brises?\b|above|below|more than|less than|\bover\b|\bunder\b|\bmoves?\b|\bSL[OA]\b|breach|incident|on-?call|decides|[<>≥≤]|\d\s?%/i]
};
/** Whether prose speaks of a part of the way back. Generous: it is read as a claim. */
function speaksOf(part, text) {
	return words[part].some((word) => word.test(text));
}
/** Whether the plan stands elsewhere: behind a link, in a runbook. */
function pointsElsewhere(text) {
	return /https?:\/\/\S|\brunbooks?\b|\bplaybooks?\b|\bwiki\b|\bconfluence\b|\.md\b/i.test(text);
}
/** Whether the text names something to switch to: an earlier model, or a fallback that is none. */
function namesAWayBack(text) {
	const plain = text.replace(/\bre-?train\w*(?:\s+(?:on|with|from|using|the|a|an|our|old|last|prior|previous|current|existing|new)){1,4}\s+(?:models?|versions?)\b/gi, " ");
	return earlier.test(plain) || fallback.test(plain) || /flag|toggle|\broute|traffic|\balias\b/i.test(plain);
}
/** Whether the text plans to train, and does not say that none is needed. */
function plansToRetrain(text) {
	return /\bre-?train(?:ing|s)?\b|\btrain(?:ing)?\s+(?:\w+\s+){0,3}again\b|\btrain(?:ing)?\s+a\s+(?:new|fresh|replacement)\b|\bre-?fit\b/i.test(text) && !/(?:\b(?:no|not|never|without|instead of|rather than|avoids?|needless|unnecessary)|n['’]t)\b[^.;\n]{0,40}\bre-?(?:train|fit)|\bre-?train\w*\b[^.;\n]{0,30}\b(?:not|isn't|unnecessary|never)\b/i.test(text);
}
const english = /\b(?:the|to|and|with|from|back|when|our|this|that|then|previous|revert|nothing|same|retrain\w*)\b/i;
/** Whether we can read the text: other languages than English are left in peace. Short notes count as English. */
function isEnglish(text) {
	const foreign = (text.match(/[^\x00-\x7f]/g) ?? []).filter((c) => /\p{L}/u.test(c)).length;
	if (foreign * 10 > text.length) return false;
	return english.test(text) || foreign === 0 && text.trim().split(/\s+/).length <= 3;
}
// src/weigh/rollback.ts
/** Brings together what block and compact say. */
function rollbackPlan(model, compact) {
	const field = compact.is === "read" ? compact.value.fields.rollbackOrFallback : null;
	const written = field !== null && field.state !== "empty" ? {
		text: field.value,
		line: field.line,
		state: field.state
	} : null;
	const fallback = model.settings.compact.rollbackOrFallback;
	const prose = written ?? (fallback === void 0 ? null : {
		text: fallback,
		line: 0,
		state: "answered"
	});
	const isFirst = model.isNew || model.settings.artifact !== void 0 && model.artifact.base === null;
	return {
		prose,
		block: { ...model.settings.rollback },
		isFirst
	};
}
/** Parts of the way back that nobody has told, and how many were. Keys of the block settle a part for good; prose is taken at its word. */
function missingParts(model, plan) {
	const { prose, block, isFirst } = plan;
	if (prose !== null && (prose.state === "not-applicable" || pointsElsewhere(prose.text) || !isEnglish(prose.text))) return {
		missing: [],
		told: 0
	};
	const told = (part) => block[part] !== void 0 || prose !== null && speaksOf(part, prose.text);
	const known = (part) => part === "artifact" && model.artifact.base !== null;
	const parts = asked(model, isFirst);
	return {
		missing: parts.filter((part) => !told(part) && !known(part)),
		told: parts.filter(told).length
	};
}
/** A first model goes back to what was there before it; a refresh changes nothing but the artifact. */
function asked(model, isFirst) {
	if (isRefresh(model.change)) return ["artifact"];
	return isFirst ? [
		"artifact",
		"switch",
		"trigger"
	] : [...rollbackParts];
}
/** The words that plan a training where a switch is needed; null where the plan names something to switch to, or no training. */
function retrainingPlan(plan) {
	const texts = [plan.prose?.state === "answered" ? plan.prose.text : null, ...Object.values(plan.block)].filter((text) => typeof text === "string");
	const training = texts.find(plansToRetrain);
	const { artifact, switch: how } = plan.block;
	const isSettled = [artifact, how].some((text) => text !== void 0 && !plansToRetrain(text));
	return training === void 0 || isSettled || texts.some(namesAWayBack) ? null : training;
}
// src/detect/rollback/incomplete.ts
var incomplete_default = detector({
	reads: ["model", "compact"],
	*detect({ model, compact }) {
		if (model.settings.serving === "none") return;
		const plan = rollbackPlan(model, compact);
		const { missing, told } = missingParts(model, plan);
		if (missing.length === 0) return;
		const holds = model.settings.impact === "high" || told === 0 && !isRefresh(model.change);
		yield {
			place: plan.prose === null || plan.prose.line === 0 ? { is: "model" } : {
				is: "description",
				line: plan.prose.line
			},
			facts: { missing: listed(missing.map((part) => partNames[part])) },
			variant: plan.isFirst ? "first" : told === 0 ? "nothing" : "some",
			...holds ? {} : { severity: "W" }
		};
	}
});
function listed(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/detect/rollback/needs-retraining.ts
var needs_retraining_default = detector({
	reads: ["model", "compact"],
	*detect({ model, compact }) {
		if (model.settings.serving === "none") return;
		const plan = rollbackPlan(model, compact);
		const words = retrainingPlan(plan);
		if (words === null) return;
		const { prose } = plan;
		yield {
			place: prose !== null && prose.text === words && prose.line > 0 ? {
				is: "description",
				line: prose.line
			} : { is: "model" },
			facts: { plan: words.replace(/\s+/g, " ").trim().slice(0, 160) }
		};
	}
});
// src/detect/security/secret.ts
var secret_default = detector({
	reads: ["secrets"],
	unowned: "holds",
	*detect({ secrets }) {
		for (const { path, kind, where, cell, line, fileLine, digest } of secrets) yield {
			place: {
				is: "line",
				path,
				line,
				endLine: line,
				cell,
				fileLine,
				fileEndLine: fileLine
			},
			facts: {
				kind,
				cell: cell ?? 0
			},
			variant: where === "output" ? "output" : "text",
			text: `${kind} ${digest}`
		};
	}
});
// src/detect/slices/none.ts
var none_default = detector({
	reads: ["model", "gates"],
	*detect({ model, gates }) {
		const { head } = model.metrics;
		if (head.is !== "read" || Object.keys(head.value.slices).length > 0) return;
		if (gates.some(({ reason }) => reason === "slice-absent")) return;
		if (head.value.faults.some(({ field }) => field.startsWith("slices"))) return;
		yield {
			place: {
				is: "file",
				path: head.from.path
			},
			facts: {
				file: head.from.path,
				task: model.settings.task ?? "classification"
			}
		};
	}
});
// src/detect/slices/regressed.ts
var regressed_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		for (const [gate, { before, overall, overallBefore }] of regressedSlices(gates, model)) yield {
			place: gatePlace(gate),
			severity: loweredBy(gate.tier),
			facts: {
				...gateFacts(gate),
				before,
				overall,
				overallBefore
			}
		};
	}
});
// src/detect/slices/too-small.ts
var too_small_default = detector({
	reads: ["gates", "model"],
	*detect({ gates, model }) {
		const shed = new Set(shedSlices(gates, valueOf(model.metrics.base)));
		const small = gates.filter((gate) => gate.reason === "slice-too-small" && !shed.has(gate));
		if (small.length === 0) return;
		const slices = listed$1(small.map((gate) => `${subjectOf(gate)} (${gate.detail ?? "too few examples"})`));
		yield {
			place: { is: "model" },
			severity: gravestTier(small) === "note" ? "N" : "W",
			facts: { slices }
		};
	}
});
// src/generated/rulebook.ts
/** Every rule that ships: its words and its logic, joined by id. */
const rulebook = {
	rules: [
		{
			page: {
				"title": "The description claims a figure the evidence does not hold",
				"severity": "E",
				"message": "{field} says `{claim}`; the metrics of `{model}` hold {measured} for `{metric}`, and {claimed} is no figure of the candidate, baseline, production, a slice or a limit.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "references",
				"applies": {},
				"id": "compact/claim-contradicts-evidence",
				"why": "People approve the sentence, not the JSON file. A figure from an earlier run, another split or a hopeful memory becomes the number the team reports, and\nproduction will not show it.",
				"instead": "Write the figure that the metrics file holds, or score again and commit the file the figure came from. A target is written as one: `at least 0.88`.",
				"wrong": "The figure belongs to a run, a split or a model that the metrics file does not know. Say so in the same sentence (\"on validation\", \"the vendor's model\")\nand it is not taken for the candidate's."
			},
			detector: claim_contradicts_evidence_default
		},
		{
			page: {
				"title": "One field, two answers",
				"severity": "W",
				"message": "{field} stands {times} times with different text (lines {lines}): which one holds?",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/field-repeated",
				"why": "Two answers to one question are none. The reviewer approves the first, the person on call reads the second, and each can show that it was written.",
				"instead": "Keep one. Where both are meant, write them as a list under one label.",
				"wrong": "The second is a heading of your own that happens to share the field's name. Move it below the compact under a heading, with fewer than three\nsuch labels, and it is read as prose."
			},
			detector: field_repeated_default
		},
		{
			page: {
				"title": "Compact fields without an answer",
				"severity": "E",
				"messages": {
					"grave": "The compact leaves {count} of 19 fields without an answer: {fields}. This cannot be judged without {grave}.",
					"minor": "The compact leaves {count} of 19 fields without an answer: {fields}.",
					"refresh": "A refresh of `{model}` owes three answers, and {fields} has none."
				},
				"lane": "product",
				"tasks": ["MLE-01", "MLE-02"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/incomplete",
				"why": "A placeholder reads like an answer until the incident. The field nobody filled is usually the one nobody agreed on: who decides, which\nmistake must never happen, which rows the figures come from, what to go back to.",
				"instead": "Answer the fields named. `n/a` counts when a reason follows it (`n/a: no labels yet`), and shows as an assumption. Answers that hold for every\nchange of the model go into `compact:` of its configuration on the base branch.",
				"wrong": "The answer stands in a linked document. A reviewer should not have to open it to see what is at stake: write one sentence here and link\nthe rest."
			},
			detector: incomplete_default$1
		},
		{
			page: {
				"title": "The success metric has no gate",
				"severity": "W",
				"messages": {
					"success": "The success metric, “{metric}”, is none of the gated ones ({gated}): nothing stops a release that loses it.",
					"guardrail": "The guardrail `{metric}` is measured and has no gate."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "compact/metric-not-gated",
				"why": "What is not gated is not kept. The next refresh passes every gate, loses the metric the change was made for, and nobody is told.",
				"instead": "Give the metric a gate, even a loose one, in the model's gates file; or name the gated metric that stands for it. A metric that exists only\nonline, or once labels arrive, says so (`online: approval rate`) and is left alone.",
				"wrong": "The gate has another name than the metric in the text. Name it as the gates file does."
			},
			detector: metric_not_gated_default
		},
		{
			page: {
				"title": "A success metric nobody can miss",
				"severity": "W",
				"messages": {
					"number": "The success metric, “{metric}”, has no figure: any result would meet it.",
					"direction": "The success metric, “{metric}”, has a figure and does not say which side of it is good."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02"],
				"checklist": "gates",
				"applies": {},
				"id": "compact/metric-without-target",
				"why": "Without a figure and a direction the target is chosen after the result, and after the result every result is a success.",
				"instead": "Write from where to where, or the limit: `recall 0.80 -> 0.82`, `p95 latency at most 70 ms`.",
				"wrong": "The figure is negotiated elsewhere. Then write the figure in force today."
			},
			detector: metric_without_target_default
		},
		{
			page: {
				"title": "No Iteration Compact",
				"severity": "E",
				"messages": {
					"alone": "No Iteration Compact is in this text, or too little of one to tell it from any other description. The heading `Iteration Compact` above the fields that are there marks them as one.",
					"changed": "`{changed}` changes what `{model}` does, and the description holds no Iteration Compact: nobody can challenge a trade-off that is not written down."
				},
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/missing",
				"why": "A model can pass every gate and still make the wrong mistake cheaper. Until the goal, its owner, the mistakes that must not happen\nand the way back are written where the reviewer reads, the first person to weigh them is the one on call.",
				"instead": "Answer the nineteen fields in the pull request's description, one `Field: value` a line; headings, list items and a table are read\ntoo, and the heading `Iteration Compact` above them marks even a few of them as one. What never changes for this model belongs in `compact:` of its configuration, once. A field that does not apply takes `n/a` and the reason.",
				"wrong": "The change cannot alter a prediction. Formatting, comments, documentation and tests of the model are recognised and ask for nothing; if\nyours was not, the file probably lies under `paths` without being part of the model."
			},
			detector: missing_default
		},
		{
			page: {
				"title": "A mistake budget without an amount",
				"severity": "Q",
				"message": "The mistake budget, “{budget}”, gives no count, rate or cost.",
				"lane": "product",
				"tasks": ["MLE-01", "MLE-02"],
				"checklist": "prediction-contract",
				"applies": {},
				"asks": "How many of these mistakes, in what time or at what cost, would make you take the model back?",
				"id": "compact/mistake-budget-unquantified",
				"why": "A budget without an amount cannot be overspent, so nobody will notice the day it is.",
				"instead": "Give a count, a rate or a cost, and the period: \"20 good customers held per 1,000 reviews\", \"500 EUR a day\".",
				"wrong": "The budget is a gate's limit. Name the gate, with its figure."
			},
			detector: mistake_budget_unquantified_default
		},
		{
			page: {
				"title": "A next experiment that cannot fail",
				"severity": "Q",
				"message": "The next experiment, “{experiment}”, names no movement that could fail to happen.",
				"lane": "training",
				"tasks": ["MLE-06"],
				"checklist": "references",
				"applies": {},
				"asks": "“{experiment}”: what do you expect to move, by how much, and what result would make you drop the idea?",
				"id": "compact/next-experiment-not-falsifiable",
				"why": "An experiment that no result contradicts adds complexity whatever comes out of it. An expectation written before the run is what lets the team stop.",
				"instead": "Say what should move, where, and by how much: \"fill merchant age as serving does; recall in Italy should rise by 0.01\".",
				"wrong": "It is maintenance rather than an experiment. Write `n/a` with the reason."
			},
			detector: next_experiment_not_falsifiable_default
		},
		{
			page: {
				"title": "The mistake that must not happen has no gate",
				"severity": "Q",
				"message": "{mistake} is called unacceptable, and no gate is of the {family} family (gated: {gated}).",
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "gates",
				"applies": {},
				"asks": "{mistake} is the mistake you cannot accept, and none of the gates ({gated}) would notice more of it: which mistake does this metric make cheaper, and who absorbs the other?",
				"id": "compact/objective-mismatch",
				"why": "Every metric makes one mistake cheaper and another more likely. Where the one that must not happen is watched by no gate, the model will trade it away.",
				"instead": "Gate the family that moves with the mistake: recall or a false-negative rate for misses, precision or a false-positive rate for false alarms.",
				"wrong": "Another gate watches the mistake under a name of your own. Naming it in the field settles the question."
			},
			detector: objective_mismatch_default
		},
		{
			page: {
				"title": "The decision owner is nobody GitHub knows",
				"severity": "W",
				"message": "`{handle}` decides, and GitHub knows no such account.",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/owner-unknown",
				"why": "A decision with an owner who cannot be reached has no owner: the first disagreement about a trade-off waits for someone who was never asked.",
				"instead": "Correct the handle, or write a name: plain names are fine.",
				"wrong": "The account lives on another GitHub server. Write the name without the `@`."
			},
			detector: owner_unknown_default
		},
		{
			page: {
				"title": "A promised slice has no figures",
				"severity": "E",
				"message": "Eval slices names `{slice}`, and the metrics hold no such slice (they hold {measured}).",
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "slices",
				"applies": {},
				"id": "compact/slice-not-measured",
				"why": "A slice that is named and not measured is where the regression will be: the overall figure holds, the cohort that mattered loses, and the description said\nsomebody looked.",
				"instead": "Write the slice's figures into the metrics file under the name used here, or take it out of the list and say why it cannot be measured.",
				"wrong": "The slice is measured under another name. Use one name in both places. Slices in prose (\"Italian merchants\") are not matched at all."
			},
			detector: slice_not_measured_default
		},
		{
			page: {
				"title": "The snapshot named is not the one measured",
				"severity": "E",
				"message": "The compact names the snapshot `{named}`; the metrics were computed on `{measured}`.",
				"lane": "data",
				"tasks": ["MLE-02"],
				"checklist": "data-contract",
				"applies": {},
				"id": "compact/snapshot-mismatch",
				"why": "Figures from one snapshot and a description of another cannot be repeated, and a comparison with the baseline may be a comparison of two data sets.",
				"instead": "Name the snapshot that the metrics file states under `data.snapshot`, or score again on the one named here and commit those metrics.",
				"wrong": "Both names mean the same data. Then one of them will mislead the next person: use one."
			},
			detector: snapshot_mismatch_default
		},
		{
			page: {
				"title": "A label that is nearly a field",
				"severity": "N",
				"message": "`{label}` (line {line}) is not a field of the compact; did you mean `{field}`?",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "compact/unknown-field",
				"why": "A misspelt label is read as prose, so its field counts as missing and its answer is judged by nobody.",
				"instead": "Write the label as the compact has it. Case, plural, emphasis and the spacing around the colon do not matter.",
				"wrong": "The label is your own and means something else. The note changes nothing."
			},
			detector: unknown_field_default
		},
		{
			page: {
				"title": "A goal that anything would meet",
				"severity": "Q",
				"message": "The goal, “{goal}”, names no action and no outcome.",
				"lane": "product",
				"tasks": ["MLE-01"],
				"checklist": "prediction-contract",
				"applies": {},
				"asks": "“{goal}”: who does something differently when this works, and what would you see if it did not?",
				"id": "compact/vague-goal",
				"why": "\"Improve the model\" is met by every change and contradicted by none, so the team ends up defending a number nobody asked for. Start from the decision\nthat changes downstream, not from the model.",
				"instead": "Name the action and what you would observe: \"fewer stolen cards approved above 500 EUR, with no more good customers held\".",
				"wrong": "The outcome is written one field further down. Saying it in the goal costs one line and is the sentence that people quote."
			},
			detector: vague_goal_default
		},
		{
			page: {
				"title": "A do-not-ship limit is crossed",
				"severity": "E",
				"messages": {
					"min": "{subject} is {observed}; below {limit} this model is not to ship, and it is {by} below.",
					"max": "{subject} is {observed}; above {limit} this model is not to ship, and it is {by} above.",
					"between": "{subject} is {observed}; outside {low} to {high} this model is not to ship, and it is {by} outside."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/do-not-ship",
				"why": "Somebody wrote this line down on a calm day: past it the model does more harm than having none. It cannot be waived, because the day it is crossed is the day when everyone has a reason to.",
				"instead": "Keep what is in production, or go back to it. Look for a cause that is larger than tuning: a broken join, missing labels, a swapped column.",
				"wrong": "The line no longer marks harm. Move it in the gates file of the base branch, in the open, before this change."
			},
			detector: do_not_ship_default
		},
		{
			page: {
				"title": "A gate is missed",
				"severity": "E",
				"messages": {
					"below-min": "{subject} is {observed}; at least {limit} is asked, and it is {by} short.",
					"above-max": "{subject} is {observed}; at most {limit} is asked, and it is {by} over.",
					"outside": "{subject} is {observed}, {by} outside the range {low} to {high}.",
					"lost-too-much": "{subject} is {observed} against {reference} {where}; {bound} {limit} is asked, and it misses that by {by}.",
					"gained-too-little": "{subject} is {observed} against {reference} {where}; a gain to {bound} {limit} is asked, and it misses that by {by}.",
					"gap-too-wide": "{subject} spreads by {observed}, {detail}; at most {limit} is asked, and that is {by} too wide."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/failed",
				"why": "A gate is a promise about what production may rely on. A candidate that misses it hands the loss to the people behind the metric, and nobody decided that they should bear it.",
				"instead": "Find out what moved before anything else: the data, a feature, the threshold. Fix that, train again and stamp the new metrics. Where the limit itself is wrong, change it in a change of its own, with the owner's approval.",
				"wrong": "The limit was set on other data, or guards a use that is gone. Then the gate is what needs the review, not the candidate."
			},
			detector: failed_default
		},
		{
			page: {
				"title": "The bar is lowered",
				"severity": "E",
				"messages": {
					"gates": "This change lowers the bar in `{path}`: {what}. The gates of the base branch stay in force until it is merged; a listed approver's review of this head settles it.",
					"gates-broken": "After this change the gates can no longer be read: {what}",
					"settings": "This change lowers the bar in `{path}`: {what}. A listed approver's review of this head settles it.",
					"settings-broken": "After this change the configuration can no longer be read, so every later review would stop at it: {what}",
					"reference": "This change lowers the production reference in `{path}`, so its limits get easier: {what}. A listed approver's review of this head settles it.",
					"workflow": "This change edits the workflow that reviews it: {what}. A listed approver's review of this head settles it.",
					"new": "{model} is new: its gates come from this change itself, so a listed approver has to have seen them."
				},
				"variants": {
					"new": {
						"title": "A new model",
						"instead": "Ask a listed approver to look at its gates and its configuration; from the next change on, the ones on the base branch decide."
					},
					"gates-broken": {
						"title": "The gates would no longer be read",
						"instead": "Mend the file at the line that is named."
					},
					"settings-broken": {
						"title": "The configuration would no longer be read",
						"instead": "Mend the file at the line that is named."
					}
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/loosened",
				"why": "Whoever may move the bar in the same change that has to clear it can always clear it. That is seldom bad will; it is what happens at six in the evening, and then the lower bar stays.",
				"instead": "Leave the limit as it is and see whether the change passes. Where the limit is wrong, lower it in a change of its own that says why, and ask an approver to look at it.",
				"wrong": "The old limit asked for what the new data cannot give. That is a decision, and an approver's review records who took it."
			},
			detector: loosened_default
		},
		{
			page: {
				"title": "Gated metrics are missing",
				"severity": "E",
				"messages": {
					"absent": "`{file}` is not there, so none of its gates can be judged.",
					"unnamed": "The configuration names no metrics file for this model, so none of its gates can be judged.",
					"file": "None of the gates can be judged from `{file}`: {why}.",
					"values": "`{file}` leaves {count} of its gates unanswered: {missing}."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/metrics-missing",
				"why": "A gate without a number says nothing, and silence is how a broken evaluation reaches production: the job that crashed, the metric that was renamed and the slice that nobody measured all look the same from outside. So what is missing fails.",
				"instead": "Write every gated metric and slice as a finite number, in the unit that the gate uses. Where a metric was renamed, rename its gate in a change before this one.",
				"wrong": "The gate asks for something that this model can no longer measure. Then remove the gate where an approver sees it, on the base branch."
			},
			detector: metrics_missing_default
		},
		{
			page: {
				"title": "No operational gate",
				"severity": "N",
				"message": "{model} serves online, and its gates ({gated}) say nothing of latency, throughput, memory or cost.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-09"],
				"checklist": "gates",
				"applies": { "serving": ["online"] },
				"id": "gates/no-operational-metric",
				"why": "A model that is right too late is wrong: a request that times out gets the fallback's answer, however good the model is. Quality gates alone let a model pass that doubles the latency.",
				"instead": "Gate one number that the service's budget is written in, measured on the serving hardware or something with a known ratio to it: `p95_latency_ms: [\"max\", 80]`.",
				"wrong": "A load test elsewhere holds the budget and blocks the release by itself."
			},
			detector: no_operational_metric_default
		},
		{
			page: {
				"title": "Nothing to compare with",
				"severity": "E",
				"messages": {
					"reference-absent": "There is no {against} value for {metrics}: {why}. A limit on a change needs what it changed from.",
					"reference-near-zero": "The {against} value of {metrics} is next to zero: {why}.",
					"first": "This is the first version of the model, so there is no {against} value for {metrics} yet: {why}."
				},
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "references",
				"applies": {},
				"id": "gates/no-reference",
				"why": "The gate asks how much may be lost, and the number it would be lost from is not there. A candidate that is compared with nothing is always an improvement.",
				"instead": "Score the reference on this snapshot and write it under `references` with its artifact's digest; or keep the reference's metrics file on the base branch. Next to zero, give the limit in the metric's own unit.",
				"wrong": "There is no earlier model, or a new slice has no past. Then the gate should state a floor, not a change."
			},
			detector: no_reference_default
		},
		{
			page: {
				"title": "Compared on different data",
				"severity": "E",
				"message": "{metrics} cannot be compared with {against}: {why}. Score the reference on this snapshot.",
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "references",
				"applies": {},
				"id": "gates/not-comparable",
				"why": "Candidate and reference were measured on different data, splits or labels. A difference between the two is then a difference between two months, not between two models, and it can hide a loss as easily as it can invent a gain.",
				"instead": "Score the reference model again on the candidate's snapshot and write the result under `references`, with the digest of its artifact. That costs one evaluation and no training.",
				"wrong": "Two names for one snapshot. Then name it the same in both files."
			},
			detector: not_comparable_default
		},
		{
			page: {
				"title": "Metrics of another state",
				"severity": "E",
				"messages": {
					"stamp": "The metrics do not belong to this state of {model}: {why}. Measure again and run `mle-review stamp`.",
					"untold": "Nobody can tell whether the metrics belong to this state of {model}: {why}. Measure again and run `mle-review stamp`.",
					"unchanged-file": "The metrics do not belong to this state of {model}: {why}. Measure the model as it stands here.",
					"other-model": "The metrics are not those of {model}: {why}."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-07"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/stale",
				"why": "The numbers were measured on a model that is not the one in this change, so every gate they pass is passed by somebody else. It happens after a last small fix, after a rebase, and in a merge queue.",
				"instead": "Evaluate the state that is to be merged, then run `mle-review stamp FILE --model ID`. Formatting and comments need no new measurement: the stamp holds as long as nothing that the model is made of changed.",
				"wrong": "The file that changed cannot reach the model's behaviour. Then it does not belong under the model's `paths`."
			},
			detector: stale_default
		},
		{
			page: {
				"title": "No gates for a model that changed",
				"severity": "E",
				"messages": {
					"none": "{model} changed and declares no gates: nothing says when it is good enough to ship.",
					"empty": "{model} changed and its gates in `{file}` are empty: nothing says when it is good enough to ship.",
					"unreadable": "{model} changed and its gates cannot be read: {why}",
					"only-on-head": "{model} changed and its gates exist in this change only. Gates count from the base branch: merge `{file}` first, then this."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "gates",
				"applies": {},
				"id": "gates/undeclared",
				"why": "Without a limit that was written before the result was known, every result is good enough. The first time anyone learns what was acceptable is when a customer says that this was not.",
				"instead": "Start with two lines: a floor for the metric that the decision rests on, and a ceiling for what a mistake may cost.\n\n    auc: [\"min\", 0.82]\n    p95_latency_ms: [\"max\", 80]",
				"wrong": "The model serves nobody yet. Say `stage: exploration`, and this is a remark."
			},
			detector: undeclared_default
		},
		{
			page: {
				"title": "A path that exists on one machine only",
				"severity": "W",
				"message": "`{path}` is a folder on one person's machine: nobody else, and no job, can run this line.",
				"lane": "training",
				"tasks": ["MLE-03"],
				"checklist": "reproducibility",
				"applies": {},
				"id": "reproducibility/local-path",
				"why": "Training or serving code that names somebody's home folder runs for that person and for nobody else. A scheduled retraining fails the\nfirst night, or, worse, finds an older copy of the data under the same name and trains on it without a word. The file behind the path is\nin no commit and in no snapshot, so nobody can say later which data the model has seen.",
				"instead": "Take the path from an argument, from the environment or from the run's configuration, and let it name a versioned place.\n\n```python\nparser.add_argument(\"--data\", default=os.environ[\"FRAUD_DATA\"])\n```\n\nA path beside the code is written from the code's own place: `Path(__file__).parent / \"data\"`. For a notebook, read the location in the\nfirst cell from the environment, so that the others need no edit.",
				"wrong": "The account is one that every machine of yours has, such as a service user of your own images. Then the path is the same everywhere; take\nit from the configuration all the same, or switch the rule off for the repository."
			},
			detector: local_path_default
		},
		{
			page: {
				"title": "The artifact to go back to is not there",
				"severity": "W",
				"message": "The way back names `{named}`, and the history of the base branch holds no such path, tag or object.",
				"lane": "rollout",
				"tasks": ["MLE-08", "MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollback/artifact-not-found",
				"why": "A rollback that points at a file nobody kept is found out on the day it is needed: the deployment fails, and the model that does harm stays in\ntraffic while somebody searches for its predecessor.",
				"instead": "Name what exists: `rollback: {artifact: base}` (the default) is the artifact on the base branch; otherwise a path that the base branch holds,\na tag, or the object id of an LFS file. Check a tag with `git rev-parse NAME` and push it. A registry address such as `s3://…` or\n`models:/fraud/3` is not looked up, here or anywhere else in this rule.",
				"wrong": "The artifact lives in a store that git knows nothing of. Name it by its address, with a scheme, so that it is not looked up here."
			},
			detector: artifact_not_found_default
		},
		{
			page: {
				"title": "The way back is not complete",
				"severity": "E",
				"messages": {
					"some": "The way back leaves out {missing}.",
					"nothing": "Nobody has written how to go back. Missing: {missing}.",
					"first": "This model is new, and the plan for the day it misbehaves leaves out {missing}."
				},
				"lane": "rollout",
				"tasks": ["MLE-08", "MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollback/incomplete",
				"why": "When a model does harm, it is night, and whoever is on call did not write it. An old artifact alone does not bring the old behaviour back:\nit needs the configuration and the features it was trained with, somebody must know the lever that moves traffic, and a figure that says\nwhen to pull it. What is missing is searched for while the wrong decisions go on.",
				"instead": "Write it once, in the model's `rollback:` block; then no pull request has to repeat it:\n\n```yaml\nrollback:\n  artifact: base            # the default: what the base branch holds\n  config: configs/fraud.yml\n  data: snapshots are kept 90 days\n  switch: flag fraud_model_version\n  trigger: approval rate moves 2 points in 1 h\n```\n\nOr answer `Rollback or fallback` in the description, in a sentence that names the lever and the trigger. A fallback without any model\n(rules, a default score, manual review) is a way back too. A refresh, which changes nothing but the artifact, needs only the artifact.\n\nIt holds the change when the model's impact is high or when nothing at all is written; otherwise it is a remark.",
				"wrong": "The model is served nowhere: say `serving: none` or `stage: exploration`. Or the plan stands in a document: link to it in the field, and it\nis taken at its word. Prose is only a claim; a drill proves it."
			},
			detector: incomplete_default
		},
		{
			page: {
				"title": "Going back needs a training",
				"severity": "E",
				"message": "The way back is a training (“{plan}”); it names no model that stands ready.",
				"lane": "rollout",
				"tasks": ["MLE-08", "MLE-09"],
				"checklist": "serving",
				"applies": { "stage": ["production"] },
				"id": "rollback/needs-retraining",
				"why": "A training takes hours, needs data that may be what went wrong, and ends with a model that no gate has seen. Until it is done, the model that\ndoes harm keeps deciding. A way back is a switch to something that has already worked.",
				"instead": "Name the artifact that stood before (`rollback: {artifact: base, switch: …}`), keep it deployable, and train afterwards in peace:\n“flag `fraud_model_version` back to the artifact on main; then retrain”. Where no earlier model exists, rules, a default score or manual\nreview are a way back too.",
				"wrong": "Training takes seconds and is part of serving, as with a per-user baseline fitted at start. Say so in the model's `rollback:` block under\n`switch`, which settles it for good."
			},
			detector: needs_retraining_default
		},
		{
			page: {
				"title": "A credential in an output or a document",
				"severity": "E",
				"messages": {
					"output": "The output of cell {cell} shows what looks like a credential (`{kind}`); everyone who can read the repository can use it.",
					"text": "This line holds what looks like a credential (`{kind}`); everyone who can read the repository can use it."
				},
				"lane": "project",
				"tasks": ["MLE-10"],
				"checklist": "sensitive-data",
				"applies": {},
				"id": "security/secret",
				"why": "A notebook keeps what it printed: the connection string of a failed query, the token in a traceback. In the diff of an `.ipynb` nobody sees\nit, and scanners that read source code pass it by. Once pushed it stays in every clone, and whoever finds it reads the data the model learns\nfrom, or replaces the model that serves.",
				"instead": "Treat it as known to strangers: **revoke it first**, at the place that issued it. Then clear the output (`jupyter nbconvert --clear-output\n--inplace FILE.ipynb`) or the line, take the value from the environment or a secret store, and push again. Rewriting the history does not\ncall it back.\n\nNotebooks, metrics files, prompts and model cards are searched, with secretlint's recommended patterns. The value itself is never repeated\nhere, nor stored. Source files are other scanners' work.",
				"wrong": "The value was made up, or was revoked long ago and stands in a recorded example. Write it so that it cannot be taken for a real one\n(`ghp_EXAMPLE…`), and the finding goes."
			},
			detector: secret_default
		},
		{
			page: {
				"title": "No slices",
				"severity": "W",
				"message": "`{file}` has no slices: for a {task} model in production an average alone cannot show who it fails.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": {
					"stage": ["production"],
					"task": ["classification", "ranking"]
				},
				"id": "slices/none",
				"why": "A model can gain on average and fail the group that matters most: the new country, the first-time customer, the rare class. Without slices that shows up as complaints.",
				"instead": "Measure the gated metrics on two or three cuts that somebody would ask about, and write them under `slices` with their counts. Begin with where the mistakes are most expensive.",
				"wrong": "The population is one group, and splitting it would only cut the sample."
			},
			detector: none_default
		},
		{
			page: {
				"title": "A slice pays for the average",
				"severity": "E",
				"message": "{metric} for {slice} goes from {before} to {observed} ({bound} {limit} is asked, {by} missed) while {metric} overall goes from {overallBefore} to {overall}: the average hides it.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": {},
				"id": "slices/regressed",
				"why": "The whole got no worse and one group did. That group's mistakes do not average out for the people in it, and the overall number is the last place where it would show.",
				"instead": "Look at this slice's data first: missing values, a shifted label, a feature that is new there. Where the loss is a price worth paying, its owner says so and the slice's limit moves in a change of its own.",
				"wrong": "The slice is too small to tell a loss from noise. Say so with `min_examples`."
			},
			detector: regressed_default
		},
		{
			page: {
				"title": "A slice too small to judge",
				"severity": "W",
				"message": "Too few examples to judge: {slices}.",
				"lane": "evaluation",
				"tasks": ["MLE-05", "MLE-06"],
				"checklist": "slices",
				"applies": {},
				"id": "slices/too-small",
				"why": "With this few examples a handful of rows decides whether the slice passes. Neither a pass nor a miss would mean anything, so the slice is not judged, and nobody should read it as fine.",
				"instead": "Measure it on a longer window, or on rows sampled for this slice. Where it will always be this small, watch it in production and say so under Known risks.",
				"wrong": "The number asked for was guessed. Work out how many examples separate the limit from the value you expect, and ask for those."
			},
			detector: too_small_default
		}
	],
	checklist: [
		{
			"key": "prediction-contract",
			"line": "The prediction contract is written down and can be tested",
			"tasks": ["MLE-01"],
			"needs": ["product/contract-incomplete"]
		},
		{
			"key": "data-contract",
			"line": "The data contract names grain, label timing, feature timing and snapshot",
			"tasks": ["MLE-02"],
			"needs": ["data/contract-incomplete", "data/no-snapshot"]
		},
		{
			"key": "leakage",
			"line": "Nothing that is unknown at prediction time reaches training or evaluation",
			"tasks": [
				"MLE-02",
				"MLE-03",
				"MLE-04"
			],
			"needs": [
				"leakage/preprocess-before-split",
				"leakage/overlap",
				"leakage/future-feature",
				"leakage/target-in-features"
			]
		},
		{
			"key": "reproducibility",
			"line": "Training can be repeated from code, configuration, data version and seed",
			"tasks": ["MLE-02", "MLE-03"],
			"needs": [
				"reproducibility/no-seed",
				"reproducibility/unpinned-dependency",
				"reproducibility/run-metadata"
			]
		},
		{
			"key": "references",
			"line": "Metrics are compared with the baseline and with production",
			"tasks": ["MLE-03", "MLE-05"],
			"needs": ["gates/no-reference", "gates/not-comparable"]
		},
		{
			"key": "slices",
			"line": "Slices and guardrail metrics cover the cohorts that matter",
			"tasks": ["MLE-05", "MLE-06"],
			"needs": ["slices/none", "slices/regressed"]
		},
		{
			"key": "gates",
			"line": "Promotion gates run by themselves and fail closed",
			"tasks": ["MLE-05", "MLE-06"],
			"needs": [
				"gates/undeclared",
				"gates/metrics-missing",
				"gates/failed",
				"gates/stale"
			]
		},
		{
			"key": "transformations",
			"line": "Training and serving share their transformations, or a test proves them equal",
			"tasks": ["MLE-04", "MLE-07"],
			"needs": ["serving/preprocessing-duplicated", "testing/transform-untested"]
		},
		{
			"key": "artifact",
			"line": "The artifact carries version, configuration, dataset reference and preprocessing",
			"tasks": ["MLE-07"],
			"needs": ["artifact/unversioned"]
		},
		{
			"key": "serving",
			"line": "Serving validates its input and has a timeout, a fallback and a way back",
			"tasks": ["MLE-08", "MLE-09"],
			"needs": ["serving/incomplete", "rollback/incomplete"]
		},
		{
			"key": "monitoring",
			"line": "Monitoring covers the system, features, predictions and delayed labels",
			"tasks": ["MLE-10"],
			"needs": ["monitoring/incomplete"]
		},
		{
			"key": "sensitive-data",
			"line": "Sensitive data and credentials stay out of artifacts, logs, prompts and examples",
			"tasks": ["MLE-07", "MLE-08"],
			"needs": ["security/secret", "data/sensitive-field"]
		}
	]
};
export { rulebook };
