import { f as compactFields, i as settingsPath, l as owns, m as detector, p as labelOf } from "./settings--6EU82s2.js";
import { n as valueOf } from "./read-D2rlqDsf.js";
import { i as contractFiles, o as goldenCases } from "./contract-run-BsRzPrJ-.js";
import { a as ruleOfCheck, i as readLedgerEntry, n as isRefresh, t as staleness } from "./stale-DHLbsHGn.js";
import { i as decimal, n as candidateOf, r as metricFamily, t as referenceOf } from "./gate-reference-J3GtovIf.js";
import { i as portElements, t as behaviourCases } from "./contract-CmYcjVQR.js";
import { i as signatureMismatches, n as toleranceOf, o as signatureChanges, r as contractChange, s as signatureOfModel, t as equivalenceTolerance } from "./tolerance-of-CIpa7f-l.js";
import { t as sliceKey } from "./slice-wj1qpJWY.js";
import { d as childNamed, f as guessPython, g as plainName, l as unescaped, n as pythonFacts, s as literalKind, t as isMlCode, u as brokenCharacters } from "./ml-code-1S0PNnbj.js";
import { n as pieces, t as pythonOfCell } from "./notebook-magics-CCtLmeQ3.js";
// src/weigh/checksum-in-tree.ts
/** The checksum that a contract names beside the one that Git LFS keeps; null where the tree knows the model otherwise, or nothing names one. */
function checksumInTree({ contract, contractTree }) {
	const [head, tree] = [valueOf(contract.head), contractTree.head];
	if (head?.model.sha256 === void 0 || tree === null) return null;
	const path = contractFiles(head, tree.at).model;
	const known = tree.digests[path]?.find((digest) => digest.startsWith("sha256:"));
	return known === void 0 ? null : {
		path,
		actual: known.slice(7),
		expected: head.model.sha256
	};
}
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
function listed$3(items, most = 12) {
	const all = [...new Set(items)];
	return all.length <= most ? all.join("; ") : `${all.slice(0, most).join("; ")}; and ${all.length - most} more`;
}
// src/weigh/contract-checks.ts
/** Whether a contract, or a result of it, asks this rule anything. */
function asksRule(contract, rule) {
	return contract !== null && (contract.checks.some((check) => check.rule === rule) || missingOf(contract, rule).length > 0);
}
/** Checks that were tried and did not hold. */
function failedChecks({ checks }, rule) {
	return checks.filter((check) => check.rule === rule && check.status === "fail");
}
/** What a rule says whose checks speak for themselves: what failed as one finding, and what could not be tried. */
function* saidOfChecks(contract, rule) {
	if (contract === null) return;
	const failed = failedChecks(contract, rule);
	if (failed.length > 0) yield {
		place: { is: "model" },
		variant: checkVariant(failed),
		facts: checkFacts(failed)
	};
	yield* untriedChecks(contract, rule);
}
/** Checks that nobody could try or that no result holds: said in one sentence. What is not tried is never clean. */
function untriedChecks(contract, rule) {
	const untried = contract.checks.filter((check) => check.rule === rule && (check.status === "unsupported" || check.status === "could-not-run"));
	const missing = missingOf(contract, rule);
	const alike = Map.groupBy(untried, ({ why, status }) => sentence(why ?? status));
	const ids = (checks) => listed$3(checks.map(({ id }) => id), 3);
	const whys = [...[...alike].map(([why, checks]) => `${ids(checks)}: ${why}`), ...missing.length === 0 ? [] : [`no result says anything of ${listed$3(missing, 3)}`]];
	if (whys.length === 0) return [];
	const costs = [...untried.map(({ id }) => id), ...missing].every((id) => id.startsWith("cost/"));
	return [{
		could: "not-judge",
		because: "blind",
		why: listed$3(whys, 3),
		...costs && !contract.dedicated ? { severity: "N" } : {}
	}];
}
/** What a sentence may say of checks that failed: the first with its figures, and how many there are. */
function checkFacts(failed) {
	const [first] = failed;
	const { worst } = first ?? {};
	const name = (it) => it.id.slice(it.id.indexOf("/") + 1);
	return {
		check: first === void 0 ? "" : name(first),
		all: listed$3(failed.map(name), 6),
		count: new Set(failed.map(({ id }) => id)).size,
		device: [...new Set(failed.map(({ device }) => device))].join(", "),
		element: `${worst?.output ?? (first === void 0 ? "" : name(first))}${worst?.index === void 0 ? "" : `[${worst.index.join(", ")}]`}`,
		actual: said(worst?.actual),
		expected: said(worst?.expected),
		difference: said(worst?.difference),
		excess: said(worst?.excess),
		measured: said(first?.measured),
		limit: said(first?.limit),
		smallest: first?.smallest ?? "",
		why: sentence(first?.why)
	};
}
/** `element` where the worst element is told with both values, else `said`; `s` where more than one check failed. */
function checkVariant(failed) {
	const worst = failed[0]?.worst;
	return `${worst?.actual !== void 0 && worst.expected !== void 0 ? "element" : "said"}${new Set(failed.map(({ id }) => id)).size > 1 ? "s" : ""}`;
}
/** Checks asked for on a device that has a result, which it lacks. */
function missingOf({ devices }, rule) {
	return devices.filter(({ required }) => required).flatMap(({ missing }) => missing.filter((id) => ruleOfCheck({ id }) === rule));
}
function said(value) {
	return typeof value === "boolean" ? String(value) : value ?? "unknown";
}
/** The result's own words, without the full stop that the page sets. */
function sentence(why) {
	return (why ?? "the result says no more").replace(/[.\s]+$/, "");
}
// src/detect/artifact/checksum-mismatch.ts
var checksum_mismatch_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract, model }) => checksumInTree(model) !== null || asksRule(contract, "artifact/checksum-mismatch"),
	*detect({ contract, model }) {
		const told = checksumInTree(model);
		if (told !== null) {
			const { path, actual, expected } = told;
			if (actual !== expected) yield {
				place: { is: "model" },
				variant: "tree",
				facts: {
					path,
					actual,
					expected
				}
			};
		} else if (contract !== null) {
			const failed = failedChecks(contract, "artifact/checksum-mismatch");
			const facts = {
				...checkFacts(failed),
				contract: contract.at
			};
			if (failed.length > 0) yield {
				place: { is: "model" },
				variant: "run",
				facts
			};
			yield* untriedChecks(contract, "artifact/checksum-mismatch");
		}
	}
});
// src/weigh/artifact-references.ts
/** What an artifact says of where it came from, and the keys by which it may. */
const references = [
	["version", /version|revision/i],
	["configuration", /conf/i],
	["dataset", /data|snapshot/i],
	["preprocessing", /preproc|transform|feature|tokeni[sz]er|vocab/i]
];
/**
* References that the model does not carry, where its contract asks for none at all; one that asks for some has decided. null: nobody can
* tell, because no result tells the model's metadata, or because it stands in a file beside the model.
*/
function unaskedReferences({ contract, contractTree }, weighed) {
	const [head, tree] = [valueOf(contract.head), contractTree.head];
	const facts = weighed?.devices.flatMap(({ runs }) => runs).find((run) => run.model.facts?.metadata !== void 0)?.model.facts;
	if (head === null || tree === null || facts?.metadata === void 0) return null;
	if (head.model.version !== void 0 || head.model.metadata.length > 0) return null;
	if (tree.digests[contractFiles(head, tree.at).metadata] !== void 0) return null;
	const said = Object.entries(facts.metadata).flatMap(([key, value]) => value.trim() === "" ? [] : [key]);
	return references.filter(([, key]) => !said.some((it) => key.test(it))).map(([name]) => name);
}
// src/detect/artifact/unversioned.ts
var unversioned_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract, model }) => asksRule(contract, "artifact/unversioned") || unaskedReferences(model, contract) !== null,
	*detect({ contract, model }) {
		if (contract === null) return;
		const failed = failedChecks(contract, "artifact/unversioned");
		if (failed.length > 0) yield {
			place: { is: "model" },
			text: "asked",
			variant: failed.length > 1 ? "several" : "one",
			facts: checkFacts(failed)
		};
		const unasked = unaskedReferences(model, contract) ?? [];
		if (unasked.length > 0) yield {
			place: { is: "model" },
			text: "unasked",
			variant: "unasked",
			severity: "W",
			facts: {
				missing: unasked.join(", "),
				contract: contract.at
			}
		};
		yield* untriedChecks(contract, "artifact/unversioned");
	}
});
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
function mentions$1(text, metrics) {
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
	if (mentions$1(text, [metric]).length > 0) return true;
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
	return mentions$1(said, names).flatMap(({ metric, at, end }) => {
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
		const open = mentions$1(prose(guardrails.value), Object.keys(valueOf(model.metrics.head)?.metrics ?? {})).filter(({ metric }) => !gated.some((gate) => gate === metric || speaksOf$1(metric, gate)));
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
var missing_default$1 = detector({
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
const leftOut$1 = /\b(?:not|no|without|too few|skip\w*|exclud\w*|drop\w*|later|future|next|ignor\w*|missing|todo|tbd|out of scope|instead|merged|pooled)\b/i;
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
		if (leftOut$1.test(said)) continue;
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
	if (id.length < 3 || joined$1(text).includes(joined$1(measured))) return null;
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
const joined$1 = (text) => plain(text).replace(/[\s_./:-]+/g, "");
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
const verbs$1 = set("improve improves improving improved improvement improvements enhance enhancing enhancements boost boosting better optimize optimise optimizing optimising update updating updates upgrade upgrading refresh refreshing retrain retraining tune tuning tweak tweaking make get fix fixes fixing fine increase increasing help add use try new train training iterate");
const things = set("model models performance result results quality predictions prediction predictor metrics metric score scores scoring classifier ranker recommender regressor network algorithm pipeline ml ai data dataset training features feature architecture hyperparameters parameters weights system detection detector version things");
const glue = set("the a an our this that its it of for to in on with and or by some more much latest newest current existing overall general generally further be so as well fresh recent possible please we want is can should works work good great best robust accurate smarter");
/** Whether a goal says nothing but "improve the model": a vague verb, the model, and at most one word of its own. */
function isVague(goal) {
	const words = goal.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
	return words.filter((word) => !verbs$1.has(word) && !things.has(word) && !glue.has(word)).length <= 1 && words.some((word) => verbs$1.has(word)) && words.some((word) => things.has(word));
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
// src/weigh/behaviour-asked.ts
/** What a contract asks of the case that a check tried; where there is none to ask, the opposite of what happened. */
function behaviourAsked(contract, { id, did }) {
	const name = id.slice(10);
	const known = behaviourCases.find((it) => it === name);
	return (name === "largest_batch" ? contract?.behaviour.largest_batch?.is : known && contract?.behaviour[known]) ?? (did === "reject" ? "accept" : "reject");
}
// src/detect/contract/bad-input-accepted.ts
var bad_input_accepted_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract }) => asksRule(contract, "contract/bad-input-accepted"),
	*detect({ contract, model }) {
		if (contract === null) return;
		const asked = valueOf(model.contract.head);
		const failed = failedChecks(contract, "contract/bad-input-accepted");
		const turnedAway = failed.filter((check) => behaviourAsked(asked, check) === "accept");
		const accepted = failed.filter((check) => !turnedAway.includes(check));
		for (const [variant, checks] of [["accepted", accepted], ["rejected", turnedAway]]) if (checks.length > 0) yield {
			place: { is: "model" },
			text: variant,
			variant,
			facts: checkFacts(checks)
		};
		yield* untriedChecks(contract, "contract/bad-input-accepted");
	}
});
// src/detect/contract/batch-variant.ts
var batch_variant_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/batch-variant"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/batch-variant");
	}
});
// src/detect/contract/crash.ts
var crash_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/crash") || (contract?.deaths.length ?? 0) > 0,
	*detect({ contract }) {
		if (contract === null) return;
		for (const [variant, deaths] of Map.groupBy(contract.deaths, ({ death }) => kindOf[death.cause])) {
			const [first] = deaths;
			if (first === void 0) continue;
			const { during, why, signal } = first.death;
			yield {
				place: { is: "model" },
				text: variant,
				variant,
				facts: {
					device: [...new Set(deaths.map((it) => it.device))].join(", "),
					during: during ?? "the run",
					why: why.trim() || "nothing was said",
					signal: signal ?? "an unknown signal"
				}
			};
		}
		const died = new Set(contract.deaths.map(({ device }) => device));
		const refused = failedChecks(contract, "contract/crash").filter(({ device }) => !died.has(device));
		if (refused.length > 0) yield {
			place: { is: "model" },
			text: "load",
			variant: "load",
			facts: checkFacts(refused)
		};
		yield* untriedChecks(contract, "contract/crash");
	}
});
const kindOf = {
	"time-limit": "time",
	"cpu-limit": "time",
	"memory-limit": "memory",
	"javascript-memory": "memory",
	"kernel-memory": "memory",
	signal: "signal",
	"file-limit": "exit",
	exit: "exit",
	garbage: "exit"
};
// src/detect/contract/empty-batch.ts
var empty_batch_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/empty-batch"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/empty-batch");
	}
});
// src/detect/contract/golden.ts
var golden_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/golden"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/golden");
	}
});
// src/weigh/budget-facts.ts
/** Budgets that were not kept, as `p95_ms 9.2 > 8`, and under which load they were measured. */
function budgetFacts(failed, contract) {
	const { batch = "unknown", concurrency = "unknown" } = contract?.cost ?? {};
	return {
		device: [...new Set(failed.map(({ device }) => device))].join(", "),
		budgets: listed$3(failed.map(against)),
		batch,
		concurrency
	};
}
/** Only what is measured on a machine of its own holds a change. */
function loweredBySharing(failed) {
	return failed.some(({ holds }) => holds) ? "E" : "N";
}
/** A figure that missed its limit, in one short phrase: the last part of its id, what was measured, the limit. */
function against({ id, measured, limit, why }) {
	const name = id.slice(id.lastIndexOf("/") + 1);
	if (typeof measured !== "number" || typeof limit !== "number") return why === void 0 ? name : `${name}: ${why.replace(/[.\s]+$/, "")}`;
	return `${name} ${figure(measured)} ${measured > limit ? ">" : "<"} ${figure(limit)}`;
}
function figure(value) {
	return String(Number(value.toPrecision(4)));
}
// src/detect/contract/latency.ts
var latency_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract }) => asksRule(contract, "contract/latency"),
	*detect({ contract, model }) {
		if (contract === null) return;
		const failed = failedChecks(contract, "contract/latency");
		const variant = failed.some(({ holds }) => holds) ? "dedicated" : "shared";
		const facts = budgetFacts(failed, valueOf(model.contract.head));
		if (failed.length > 0) yield {
			place: { is: "model" },
			variant,
			severity: loweredBySharing(failed),
			facts
		};
		yield* untriedChecks(contract, "contract/latency");
	}
});
// src/detect/contract/memory.ts
var memory_default = detector({
	reads: ["contract", "model"],
	asks: ({ contract }) => asksRule(contract, "contract/memory"),
	*detect({ contract, model }) {
		if (contract === null) return;
		const failed = failedChecks(contract, "contract/memory");
		const variant = failed.some(({ holds }) => holds) ? "dedicated" : "shared";
		const facts = budgetFacts(failed, valueOf(model.contract.head));
		if (failed.length > 0) yield {
			place: { is: "model" },
			variant,
			severity: loweredBySharing(failed),
			facts
		};
		yield* untriedChecks(contract, "contract/memory");
	}
});
// src/weigh/contract-touched.ts
/** Whether head's contract is another than base's by this change; one that only base changed is not. */
function contractTouched({ change, contractTree: { base, head } }) {
	return head !== null && (change.contract.includes(head.at) || base?.at !== head.at);
}
/** Base has a contract, and by this change head has none that can be read: then the bar is lowered, and that says it all. */
function contractLost(model) {
	const { base, head } = model.contract;
	return base.is === "read" && contractTouched(model) && (head.is === "absent" || head.is === "unreadable" && head.fault === "author");
}
// src/detect/contract/missing.ts
var missing_default = detector({
	reads: ["model"],
	asks: ({ model: { settings, contractTree } }) => contractTree.head !== null || isServedOnnx(settings),
	*detect({ model }) {
		const { settings, contract, contractTree } = model;
		const tree = contractTree.head;
		const facts = {
			artifact: settings.artifact ?? "",
			path: tree?.at ?? ""
		};
		if (contract.head.is === "unreadable") {
			if (contract.head.fault === "ours") yield {
				could: "not-judge",
				because: "blind",
				why: contract.head.why
			};
			return;
		}
		if (tree === null) yield {
			place: { is: "model" },
			text: "contract",
			variant: "unnamed",
			facts
		};
		else if (tree.digests[tree.at] === void 0 && !contractLost(model)) yield {
			place: {
				is: "file",
				path: tree.at
			},
			text: "contract",
			variant: "absent",
			facts
		};
	}
});
/** A URI is served from elsewhere: no contract of this repository could reach it. */
function isServedOnnx({ artifact, serving }) {
	return artifact !== void 0 && serving !== "none" && /\.onnx(?:\.dvc)?$/i.test(artifact) && !/^[a-z][a-z0-9+.-]*:/i.test(artifact);
}
// src/detect/contract/nondeterministic.ts
var nondeterministic_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/nondeterministic"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/nondeterministic");
	}
});
// src/weigh/placement.ts
/** The runtime's provider by the name that a session is asked for it: `WebGpuExecutionProvider` is `webgpu`. */
function providerName(runtimeName) {
	return runtimeName.replace(/ExecutionProvider$/, "").toLowerCase();
}
// src/weigh/placed-elsewhere.ts
/** Operators that did not run on the device that was asked for, most nodes first: `12 × Gather on cpu`. */
function placedElsewhere({ devices }, device) {
	return devices.flatMap(({ runs }) => runs.filter((run) => run.device.class === device).flatMap(({ placement }) => placement ?? [])).filter(({ provider }) => providerName(provider) !== device).toSorted((a, b) => b.nodes - a.nodes).map(({ operator, provider, nodes }) => `${nodes} × ${operator} on ${providerName(provider)}`);
}
// src/detect/contract/not-on-accelerator.ts
var not_on_accelerator_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/not-on-accelerator"),
	*detect({ contract }) {
		if (contract === null) return;
		for (const [device, failed] of Map.groupBy(failedChecks(contract, "contract/not-on-accelerator"), (check) => check.device)) {
			const elsewhere = placedElsewhere(contract, device);
			const facts = {
				device,
				shares: listed$3(failed.map(against)),
				elsewhere: listed$3(elsewhere, 6)
			};
			yield {
				place: { is: "model" },
				text: device,
				variant: elsewhere.length > 0 ? "elsewhere" : "shares",
				facts
			};
		}
		yield* untriedChecks(contract, "contract/not-on-accelerator");
	}
});
// src/weigh/unbound-words.ts
/** Why a result is not of this tree, in one phrase. */
function unboundWords({ what, is, path, says, now }) {
	const subject = path === "" ? what : what === "file" ? path : `${what} ${path}`;
	switch (is) {
		case "differs": return `${subject} is ${short(now)} now, and the result is of ${short(says)}`;
		case "absent": return `${subject} is not there`;
		case "not-in-result": return `it does not name ${path}, which the contract rests on`;
		case "untold": return now === "unread:" ? `what ${path} is was not read` : `${subject} is known here as ${short(now)}, and it says ${short(says)}`;
		default: return is;
	}
}
/** Enough of a digest to tell it from another. */
function short(text) {
	return /^(?:sha256|git|md5):/.test(text) ? text.slice(0, text.indexOf(":") + 13) : text;
}
// src/detect/contract/not-run.ts
const blind = (why) => ({
	could: "not-judge",
	because: "blind",
	why
});
var not_run_default = detector({
	reads: [
		"contract",
		"model",
		"evidence"
	],
	asks: ({ contract, model }) => (contract !== null || model.contract.head.is === "unreadable") && !contractLost(model),
	*detect({ contract, model, evidence }) {
		const { head } = model.contract;
		const path = model.contractTree.head?.at ?? model.settings.contract ?? "";
		if (head.is === "unreadable") {
			if (head.fault === "ours") yield blind(head.why);
			else yield {
				place: {
					is: "file",
					path
				},
				text: "contract",
				variant: "contract",
				facts: {
					path,
					why: head.why,
					devices: ""
				}
			};
		}
		if (contract === null) return;
		const open = contract.devices.filter((it) => it.required && it.is !== "fresh");
		const told = open.filter((it) => it.is !== "untold");
		if (open.length > told.length) {
			const why = listed$3(open.flatMap((it) => it.is === "untold" ? it.unbound.map(unboundWords) : []), 3);
			yield blind(`whether the result of \`${path}\` is of this state cannot be told: ${why}; let it name the digest that is known here`);
		}
		if (told.length === 0) return;
		const devices = told.map(({ device }) => device).join(", ");
		const unread = contract.unread.filter(({ fault }) => fault === "author");
		if (evidence.contractAwaited) yield blind(`the result of \`${path}\` on ${devices} is awaited`);
		else if (contract.unread.length > unread.length) yield blind(contract.unread.find(({ fault }) => fault === "ours")?.why ?? "");
		else {
			const stale = told.flatMap(({ unbound }) => unbound.map(unboundWords));
			const variant = unread.length > 0 ? "invalid" : stale.length > 0 ? "stale" : "none";
			const why = listed$3(variant === "invalid" ? unread.map((it) => it.why) : stale, 3);
			yield {
				place: {
					is: "file",
					path
				},
				text: "run",
				variant,
				facts: {
					path,
					devices,
					why
				}
			};
		}
	}
});
// src/detect/contract/output-invalid.ts
var output_invalid_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/output-invalid"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/output-invalid");
	}
});
// src/detect/contract/provider-parity.ts
var provider_parity_default = detector({
	reads: ["contract"],
	asks: ({ contract }) => asksRule(contract, "contract/provider-parity"),
	*detect({ contract }) {
		yield* saidOfChecks(contract, "contract/provider-parity");
	}
});
// src/weigh/signature-breaks.ts
/** The first of these that is so; the others would say the same again. */
function signatureBreak(model, weighed) {
	const [base, head] = [valueOf(model.contract.base), valueOf(model.contract.head)];
	if (head === null) return null;
	const found = (by, changes) => changes.length === 0 ? null : {
		by,
		changes,
		version: head.contract
	};
	const change = base === null || !contractTouched(model) ? null : contractChange(base, head);
	const unversioned = change?.needsVersion ? change.changes.filter(({ effect }) => effect !== "compatible") : [];
	const runs = weighed?.devices.flatMap((device) => device.runs) ?? [];
	const differs = runs.map(({ model: { facts } }) => isTold(facts) ? signatureMismatches(head, facts) : []);
	const raised = base === null || head.contract > base.contract;
	return found("version", unversioned) ?? found("differs", longest$2(differs)) ?? (raised ? null : found("base", longest$2(runs.map((run) => sinceBase(run, base, model)))));
}
/** What a result says of the model on base, where that is the one base really has. */
function sinceBase({ model: { facts }, base: told }, base, { contractTree }) {
	const tree = contractTree.base;
	if (tree === null || told === void 0 || !isTold(facts) || !isTold(told.facts)) return [];
	const known = tree.digests[contractFiles(base, tree.at).model] ?? [];
	if (![told.digest].flat().some((digest) => known.includes(digest))) return [];
	return signatureChanges(signatureOfModel(told.facts), signatureOfModel(facts)).filter(({ effect }) => effect === "breaking");
}
function isTold(facts) {
	return facts?.inputs !== void 0 && facts.outputs !== void 0 && facts.defaults !== void 0;
}
function longest$2(lists) {
	return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
// src/weigh/signature-words.ts
/** One way in which a signature is another, as a caller meets it. */
function signatureWords({ side, name, what, before, after, effect }) {
	switch (what) {
		case "added": return effect === "breaking" ? `the ${side} ${name} is needed too` : `the ${side} ${name} is new`;
		case "removed": return `the ${side} ${name} is gone`;
		case "renamed": return `the ${side} ${before} is now called ${after}`;
		case "type":
		case "rank":
		case "size":
		case "optional": return `the ${side} ${name} is ${after} instead of ${before}`;
		default: return what;
	}
}
// src/detect/contract/signature.ts
var signature_default = detector({
	reads: ["contract", "model"],
	when: "touched",
	asks: ({ contract, model }) => asksRule(contract, "contract/signature") || contract !== null && contractTouched(model),
	*detect({ contract, model }) {
		if (contract === null) return;
		const broken = signatureBreak(model, contract);
		if (broken !== null) {
			const { by, changes, version } = broken;
			const facts = {
				contract: contract.at,
				version,
				changes: listed$3(changes.map(signatureWords), 6),
				count: changes.length
			};
			yield {
				place: by === "version" ? {
					is: "file",
					path: contract.at
				} : { is: "model" },
				text: "signature",
				variant: by,
				facts
			};
		}
		const failed = failedChecks(contract, "contract/signature");
		const limits = failed.filter(({ id }) => id.startsWith("artifact/"));
		const own = broken === null ? failed.filter((check) => !limits.includes(check)) : [];
		for (const [variant, checks] of [["said", own], ["limits", limits]]) if (checks.length > 0) yield {
			place: { is: "model" },
			text: variant,
			variant,
			facts: {
				...checkFacts(checks),
				contract: contract.at
			}
		};
		yield* untriedChecks(contract, "contract/signature");
	}
});
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
// src/weigh/golden-paths.ts
/** Golden examples of both sides. One that base has gained since, and that the change left alone, is not missing at head. */
function goldenPaths({ contractTree, change }, base, head) {
	const of = (side, contract) => {
		const tree = contractTree[side];
		return tree === null ? [] : goldenCases(contract, tree.at, Object.keys(tree.digests)).map(({ path }) => path);
	};
	const were = of("base", base);
	const within = (golden) => (path) => path === golden || path.startsWith(`${golden}/`);
	const there = Object.keys(contractTree.head?.digests ?? {});
	const gained = were.filter((golden) => !change.contract.some(within(golden)) && !there.some(within(golden)));
	return {
		base: were,
		head: [...of("head", head), ...gained]
	};
}
// src/weigh/loosened-words.ts
/** A ceiling that was raised or taken away. */
function rose(what, base, head) {
	if (base === void 0) return [];
	return head === void 0 ? gone(what) : head > base ? [`${what} rises from ${base} to ${head}`] : [];
}
/** A floor that was lowered or taken away. */
function fell(what, base, head) {
	if (base === void 0) return [];
	return head === void 0 ? gone(what) : head < base ? [`${what} falls from ${base} to ${head}`] : [];
}
/** A word that is another now, or none. */
function turned(what, base, head) {
	if (base === void 0 || base === head) return [];
	return head === void 0 ? gone(what) : [`${what} turns from ${base} to ${head}`];
}
function gone(what) {
	return [`${what} is removed`];
}
// src/weigh/loosened-cost.ts
/** Providers that must no longer run, budgets that were raised. */
function loosenedCost(base, head) {
	return [...Object.entries(base.providers).flatMap(([name, was]) => loosenedProvider(`providers.${name}`, was, head.providers[name])), ...loosenedBudgets(base.cost, head.cost)];
}
function loosenedProvider(what, was, is) {
	if (is === void 0) return gone(what);
	return [
		...was.required ? turned(`${what}.required`, "true", String(is.required)) : [],
		...fell(`${what}.nodes`, was.nodes, is.nodes),
		...fell(`${what}.time`, was.time, is.time),
		...turned(`${what}.device`, was.device, is.device),
		...was.parity ? turned(`${what}.parity`, "true", String(is.parity)) : [],
		...was.tf32 ? [] : turned(`${what}.tf32`, "false", String(is.tf32))
	];
}
function loosenedBudgets(was, is) {
	if (was === void 0) return [];
	if (is === void 0) return gone("cost");
	const ceilings = [
		"load_ms",
		"p50_ms",
		"p95_ms",
		"p99_ms",
		"peak_memory_mb",
		"accelerator_memory_mb",
		"size_mb"
	];
	return [
		...was.runner === "dedicated" ? turned("cost.runner", was.runner, is.runner) : [],
		...turned("cost.provider", was.provider ?? "any", is.provider ?? "any"),
		...fell("cost.batch", was.batch, is.batch),
		...fell("cost.concurrency", was.concurrency, is.concurrency),
		...fell("cost.rows_per_second", was.rows_per_second, is.rows_per_second),
		...ceilings.flatMap((key) => rose(`cost.${key}`, was[key], is[key]))
	];
}
// src/weigh/loosened-outputs.ts
/** What outputs must no longer keep to. An output that is gone changes the signature and is told there. */
function loosenedOutputs(base, head) {
	return Object.entries(base).flatMap(([name, was]) => {
		const is = Object.hasOwn(head, name) ? head[name] : void 0;
		return is === void 0 ? [] : loosenedOutput(was, is).map((what) => `outputs.${name}.${what}`);
	});
}
function loosenedOutput(base, head) {
	const { categories } = base;
	const more = head.categories?.filter((it) => !categories?.includes(it));
	const [was, is] = [base.sums_to, head.sums_to];
	const order = (it) => `${it.is} ${it.in === void 0 ? `along ${it.axis}` : `in ${it.in}`}`;
	const kept = head.monotone.map(order);
	return [
		...fell("min", base.min, head.min),
		...rose("max", base.max, head.max),
		...categories === void 0 ? [] : more === void 0 ? gone("categories") : more.map((it) => `categories allows ${it}`),
		...base.finite ? turned("finite", "true", String(head.finite)) : [],
		...base.nullable ? [] : turned("nullable", "false", String(head.nullable)),
		...base.shape !== void 0 && head.shape === void 0 ? gone("shape") : [],
		...was === void 0 ? [] : turned("sums_to", `${was.value} along ${was.axis}`, is && `${is.value} along ${is.axis}`),
		...is?.tolerance === void 0 ? [] : rose("sums_to.tolerance", was?.tolerance ?? (was === void 0 ? void 0 : 0), is.tolerance),
		...base.monotone.map(order).filter((it) => !kept.includes(it)).map((it) => `monotone no longer asks for ${it}`)
	];
}
// src/weigh/loosened-contract.ts
/** What head's contract asks less of than base's does, one phrase each. Signatures are compared elsewhere. */
function loosenedContract(base, head, golden) {
	return [
		...ofModel(base.model, head.model),
		...base.runtime === void 0 ? [] : turned("runtime", words$3(base.runtime), head.runtime && words$3(head.runtime)),
		...maxAges(base, head),
		...loosenedOutputs(base.outputs, head.outputs),
		...ofBehaviour(base.behaviour, head.behaviour),
		...base.batch === "independent" ? turned("batch", base.batch, head.batch) : [],
		...base.deterministic ? turned("deterministic", "true", String(head.deterministic)) : [],
		...fell("generated.cases", base.generated.cases, head.generated.cases),
		...ofGolden(base, head, golden),
		...ofEquivalence(base, head),
		...loosenedCost(base, head)
	];
}
function ofModel(base, head) {
	const widened = ["domains", "operators"].flatMap((key) => {
		const before = base[key];
		if (before === void 0) return [];
		const more = head[key]?.filter((it) => !before.includes(it));
		return more === void 0 ? gone(`model.${key}`) : more.map((it) => `model.${key} allows ${it}`);
	});
	return [
		...["sha256", "version"].filter((key) => base[key] !== void 0 && head[key] === void 0).flatMap((key) => gone(`model.${key}`)),
		...base.metadata.filter((key) => !head.metadata.includes(key)).map((key) => `model.metadata no longer asks for ${key}`),
		...["opset", "ir"].flatMap((key) => [...rose(`model.${key}.max`, base[key]?.max, head[key]?.max), ...fell(`model.${key}.min`, base[key]?.min, head[key]?.min)]),
		...widened
	];
}
function maxAges(base, head) {
	return Object.entries(base.inputs).flatMap(([name, { max_age }]) => {
		const now = Object.hasOwn(head.inputs, name) ? head.inputs[name] : void 0;
		return now === void 0 ? [] : rose(`inputs.${name}.max_age`, max_age, now.max_age);
	});
}
function ofBehaviour(base, head) {
	const [was, is] = [base.largest_batch, head.largest_batch];
	return [
		...base.schema === void 0 ? [] : turned("behaviour.schema", base.schema, head.schema),
		...behaviourCases.flatMap((name) => turned(`behaviour.${name}`, base[name], head[name])),
		...turned("behaviour.largest_batch", was?.is, is?.is),
		...was?.is === "accept" && is?.is === "accept" ? fell("behaviour.largest_batch.size", was.size, is.size) : []
	];
}
function ofGolden(base, head, paths) {
	const providers = ["cpu", ...Object.keys(base.providers).filter((name) => name !== "cpu")];
	const tolerances = portElements.flatMap((type) => providers.flatMap((provider) => {
		const [was, is] = [toleranceOf(base, type, provider), toleranceOf(head, type, provider)];
		const what = provider === "cpu" ? type : `${provider}.${type}`;
		return [...rose(`tolerance.${what}.absolute`, was.absolute, is.absolute), ...rose(`tolerance.${what}.relative`, was.relative, is.relative)];
	}));
	const kept = new Set(paths.head);
	return [
		...paths.base.filter((path) => !kept.has(path)).map((path) => `the golden example ${path} is removed`),
		...tolerances,
		...base.golden.nan_equal ? [] : turned("golden.nan_equal", "false", String(head.golden.nan_equal))
	];
}
function ofEquivalence(base, head) {
	const [was, is] = [base.equivalence, head.equivalence];
	if (was === void 0) return [];
	if (is === void 0) return gone("equivalence");
	const [before, after] = [equivalenceTolerance(base, "float32", "cpu"), equivalenceTolerance(head, "float32", "cpu")];
	return [
		...turned("equivalence.predictions", was.predictions, is.predictions),
		...rose("equivalence.max_differing", was.max_differing, is.max_differing),
		...was.tolerance === void 0 && is.tolerance === void 0 ? [] : rose("equivalence.tolerance.absolute", before.absolute, after.absolute),
		...was.tolerance === void 0 && is.tolerance === void 0 ? [] : rose("equivalence.tolerance.relative", before.relative, after.relative)
	];
}
function words$3({ name, version }) {
	return version === void 0 ? name : `${name} ${version}`;
}
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
		...isWithoutSettings(evidence) ? [] : ofContract(model),
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
function ofContract(model) {
	const { contract, contractTree } = model;
	const [base, head] = [contract.base, contract.head];
	if (base.is !== "read" || contractTree.base === null || contractTree.head === null) return [];
	if (!contractTouched(model) && model.change.contract.length === 0) return [];
	const { at } = contractTree.head;
	if (head.is === "unreadable") return head.fault === "ours" ? [{
		is: "unknown",
		why: head.why
	}] : [{
		is: "loosened",
		variant: "contract-broken",
		path: at,
		what: [head.why]
	}];
	if (head.is === "absent") return [{
		is: "loosened",
		variant: "contract",
		path: at,
		what: ["the contract is removed"]
	}];
	const now = contractTouched(model) ? head.value : base.value;
	const what = loosenedContract(base.value, now, goldenPaths(model, base.value, now));
	return what.length === 0 ? [] : [{
		is: "loosened",
		variant: "contract",
		path: at,
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
				what: listed$3(one.what)
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
	return one.is === "loosened" && one.variant.endsWith("-broken");
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
				missing: listed$3(found.map(inWords)),
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
						metrics: listed$3(found.map(subjectOf)),
						why: listed$3(found.map(({ detail }) => detail ?? reason), 3)
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
				why: `${listed$3(unstated.map(subjectOf))} against ${against}: ${unstated[0]?.detail ?? "no data snapshot stated"}; state data.snapshot in both files, or score the reference again`,
				severity: loweredBy(gravestTier(unstated))
			};
			const found = gates.filter((gate) => gate.against === against && gate.reason === "not-comparable");
			if (found.length === 0) continue;
			const facts = {
				against,
				metrics: listed$3(found.map(subjectOf)),
				why: listed$3(found.map(({ detail }) => detail ?? ""), 3)
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
// src/weigh/leakage/chain.ts
const undeclared = {
	time: [],
	entity: [],
	target: []
};
const steps = {
	order: "ordered",
	lag: "lagged",
	window: "windowed",
	future: "looked-ahead",
	entity: "repeated",
	grouped: "repeated",
	joined: "joined",
	read: "made",
	chosen: "chosen"
};
function linkOf(mark) {
	return {
		place: mark.place,
		what: steps[mark.is] ?? "made"
	};
}
/** The division that an evaluation's or a training's rows are a side of. */
function dividedBy(flow, { rows }) {
	const ids = new Set([...rows].flatMap(({ path }) => path.flatMap((step) => step.is === "split" ? [step.id] : [])));
	return flow.divisions.find(({ id }) => ids.has(id)) ?? null;
}
/** Trainings on a side of a division. */
function trainedOn(flow, { id }) {
	const of = ({ path }) => path.some((step) => step.is === "split" && "id" in step && step.id === id);
	return flow.trainings.find(({ rows }) => [...rows].some(of)) ?? null;
}
// src/weigh/leakage/pairs.ts
/** Evaluations of models whose training is known, those of single rows and of unscored folds left out. */
function pairsOf(flow) {
	return flow.evaluations.flatMap((evaluation) => {
		const { training } = evaluation;
		if (training === null || isInference(evaluation)) return [];
		return [{
			evaluation,
			training,
			clean: !overlapsTraining(flow, evaluation, training)
		}];
	});
}
/** One row or literal, or a prediction for folds that nobody scores: a feature for another model. */
function isInference({ inference, scored, varied, loops, is }) {
	if (scored) return false;
	return inference || is === "prediction" && loops.some((loop) => varied.has(loop));
}
/** Where labels come from rows apart from the training's, the evaluation is of those, whatever it was given: a forecast. */
function overlapsTraining(flow, { rows, labels }, training) {
	if (!flow.overlap(rows, training.rows)) return false;
	return labels.size === 0 || flow.overlap(labels, training.rows) || ![...labels].some((label) => sameSource(label.source, training));
}
function sameSource(source, { rows }) {
	return [...rows].some((row) => row.source === source);
}
// src/weigh/leakage/cross-validation.ts
/** A search whose winner is then scored on rows that nothing was learned from only chose a little too well. */
function fittedOutside(flow) {
	const pairs = pairsOf(flow);
	const clean = pairs.filter((pair) => pair.clean && pair.evaluation.scored && pair.evaluation.is !== "validation");
	const calls = flow.crossValidations.flatMap((it) => byCall(flow, it, clean) ?? []);
	return calls.length > 0 ? calls : pairs.flatMap((pair) => byFolds(flow, pair) ?? []).slice(0, 1);
}
function byCall(flow, it, clean) {
	const judged = flow.trainings.some(({ place }) => place === it.place) && clean.some(({ evaluation, training }) => training.place === it.place && !learnedFrom(flow, it.learned, evaluation.rows));
	const certainty = Math.min(it.certainty, judged ? 2 : 3);
	const end = {
		place: it.place,
		what: "cross-validated"
	};
	const learned = learnedFrom(flow, it.learned, it.rows);
	if (learned !== null) {
		const sure = Math.min(certainty, learned.certainty);
		return found("learned", learned.operation, it.operation, sure, [{
			place: learned.place,
			what: "learned"
		}, end]);
	}
	const copy = flow.copies.find(({ site }) => [...it.rows].some(({ path }) => path.some((step) => step.is === "copy" && step.site === site)));
	return copy === void 0 ? null : found("copied", copy.operation, it.operation, certainty, [{
		place: copy.place,
		what: "copied"
	}, end]);
}
/** Folds that the program turns itself. */
function byFolds(flow, { clean, evaluation, training }) {
	const ids = new Set(flow.hints.flatMap((it) => it.is === "folds" ? [it.division.id] : []));
	const folds = flow.divisions.find(({ id }) => ids.has(id) && isSide(evaluation.rows, id));
	if (folds === void 0) return null;
	const end = [
		{
			place: folds.place,
			what: "divided"
		},
		{
			place: training.place,
			what: "trained"
		},
		{
			place: evaluation.place,
			what: "scored"
		}
	];
	const learned = clean ? learnedFrom(flow, /* @__PURE__ */ new Set([...training.learned, ...evaluation.learned]), evaluation.rows) : null;
	if (learned !== null && flow.overlap(learned.rows, training.rows)) {
		const sure = Math.min(learned.certainty, training.certainty, evaluation.certainty);
		return found("learned", learned.operation, folds.operation, sure, [{
			place: learned.place,
			what: "learned"
		}, ...end]);
	}
	const copy = flow.copies.find(({ site }) => [...evaluation.rows].some(({ path }) => copiedBefore(path, site, folds.id)));
	return copy === void 0 || dividedBy(flow, evaluation) === null ? null : found("copied", copy.operation, folds.operation, evaluation.certainty, [{
		place: copy.place,
		what: "copied"
	}, ...end]);
}
function found(cause, operation, by, certainty, chain) {
	return {
		cause,
		operation,
		by,
		certainty,
		chain,
		place: chain[0]?.place ?? {
			cell: 0,
			from: 0,
			to: 0
		}
	};
}
function learnedFrom(flow, learned, rows) {
	return [...learned].find((it) => it.strength !== "vocabulary" && flow.overlap(it.rows, rows)) ?? null;
}
function isSide(rows, id) {
	return [...rows].some(({ path }) => path.some((step) => step.is === "split" && step.id === id));
}
function copiedBefore(path, site, id) {
	const copy = path.findIndex((step) => step.is === "copy" && step.site === site);
	const split = path.findIndex((step) => step.is === "split" && step.id === id);
	return copy >= 0 && split > copy;
}
// src/read/syntax/literal.ts
/** The value of a number; a complex one, and what is none, is null. */
function numberValue(written) {
	const value = Number(written.replaceAll("_", "").replace(/[lL]$/, ""));
	return Number.isNaN(value) ? null : value;
}
/** A string by its text; one with expressions in braces, or of bytes, by its parts. */
function stringExpression(node, text, read) {
	const { from, to } = node;
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const kinds = strings.map((string) => ({
		string,
		...literalKind(text.slice(string.from, string.to))
	}));
	const replaced = strings.flatMap(({ children }) => children.filter(({ name }) => name === "FormatReplacement"));
	if (replaced.length > 0 || kinds.some(({ prefix }) => prefix.includes("b"))) return {
		from,
		to,
		is: "format",
		parts: replaced.flatMap(({ children }) => children.filter(({ name }) => /^[A-Z]/.test(name) && !name.startsWith("Format"))).map(read)
	};
	return {
		from,
		to,
		is: "constant",
		value: kinds.map(({ string, prefix, raw, quotes }) => {
			const inner = text.slice(string.from + prefix.length + quotes, string.to - quotes);
			return raw ? inner : unescaped(inner);
		}).join("")
	};
}
// src/read/syntax/tokens.ts
/** Words and marks of the grammar that are no expressions. */
function isToken({ name }) {
	return !/^[A-Z]/.test(name) || /^(?:AssignOp|UpdateOp|ArithOp|BitOp|CompareOp|LogicOp|At|TypeDef)$/.test(name);
}
/** Children of a bracketed node without its brackets. */
function between({ children }) {
	const opens = /^[([{]$/.test(children[0]?.name ?? "") ? 1 : 0;
	const closes = /^[)\]}]$/.test(children.at(-1)?.name ?? "") ? 1 : 0;
	return children.slice(opens, children.length - closes);
}
/** The parts between marks of one kind, as `split` does. */
function splitAt(nodes, mark) {
	const parts = [[]];
	for (const node of nodes) if (node.name === mark) parts.push([]);
	else parts.at(-1)?.push(node);
	return parts.at(-1)?.length === 0 && mark === "," ? parts.slice(0, -1) : parts;
}
// src/read/syntax/expression.ts
/** An expression of a syntax tree in the words of `model/syntax.ts`. */
function readExpression(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const inside = () => between(node);
	const read = (child) => readExpression(child, text);
	switch (node.name) {
		case "VariableName": return {
			...at,
			is: "name",
			name: text.slice(node.from, node.to)
		};
		case "Number": return {
			...at,
			is: "constant",
			value: numberValue(text.slice(node.from, node.to))
		};
		case "Boolean": return {
			...at,
			is: "constant",
			value: text.slice(node.from, node.to) === "True"
		};
		case "None": return {
			...at,
			is: "constant",
			value: null
		};
		case "String":
		case "FormatString":
		case "ContinuedString": return stringExpression(node, text, read);
		case "ParenthesizedExpression": return listed$1(inside(), text, at);
		case "MemberExpression": return member(node, text);
		case "CallExpression": {
			const [callee, list] = node.children;
			if (callee === void 0) return unknown$1(node, text);
			return {
				...at,
				is: "call",
				callee: read(callee),
				arguments: list === void 0 ? [] : readArguments(list, text)
			};
		}
		case "ArrayExpression": return {
			...at,
			is: "list",
			items: items(inside(), text)
		};
		case "TupleExpression": return {
			...at,
			is: "tuple",
			items: items(inside(), text)
		};
		case "SetExpression": return {
			...at,
			is: "set",
			items: items(inside(), text)
		};
		case "DictionaryExpression": return {
			...at,
			is: "dict",
			entries: splitAt(inside(), ",").flatMap((entry) => dictEntry(entry, text))
		};
		case "ArrayComprehensionExpression":
		case "SetComprehensionExpression":
		case "DictionaryComprehensionExpression":
		case "ComprehensionExpression": return comprehension$1(inside(), text, at, makes[node.name]);
		case "BinaryExpression": return binary$1(node, text);
		case "UnaryExpression": {
			const value = node.children.at(-1);
			const operator = node.children[0];
			if (value === void 0 || operator === void 0 || value === operator) return unknown$1(node, text);
			return {
				...at,
				is: "unary",
				operator: text.slice(operator.from, operator.to),
				value: read(value)
			};
		}
		case "ConditionalExpression": {
			const [value, , test, , otherwise] = node.children;
			if (value === void 0 || test === void 0 || otherwise === void 0) return unknown$1(node, text);
			return {
				...at,
				is: "conditional",
				test: read(test),
				value: read(value),
				otherwise: read(otherwise)
			};
		}
		case "LambdaExpression": {
			const list = node.children.find(({ name }) => name === "ParamList");
			const value = node.children.at(-1);
			if (value === void 0 || isToken(value)) return unknown$1(node, text);
			return {
				...at,
				is: "lambda",
				parameters: list === void 0 ? [] : readParameters(list, text),
				value: read(value)
			};
		}
		case "NamedExpression": {
			const [target, , value] = node.children;
			if (target === void 0 || value === void 0) return unknown$1(node, text);
			return {
				...at,
				is: "named",
				target: read(target),
				value: read(value)
			};
		}
		case "AwaitExpression": return {
			...at,
			is: "await",
			value: optional(node, text)
		};
		case "YieldExpression": return {
			...at,
			is: node.children.some(({ name }) => name === "from") ? "yield-from" : "yield",
			value: optional(node, text)
		};
		default: return unknown$1(node, text);
	}
}
const makes = {
	ArrayComprehensionExpression: "list",
	SetComprehensionExpression: "set",
	DictionaryComprehensionExpression: "dict",
	ComprehensionExpression: "generator"
};
/** `a`, `a, b`, `*a, b`: what stands where Python takes a list of expressions, a tuple where there is a comma. */
function listed$1(nodes, text, at) {
	const [first] = nodes;
	const tuple = nodes.some(({ name }) => name === ",");
	if (!tuple && nodes.some(({ name }) => name === "for")) return comprehension$1(nodes, text, at, "generator");
	if (!tuple && first !== void 0 && nodes.length === 1) return readExpression(first, text);
	const read = items(nodes, text);
	if (tuple) return {
		...at,
		is: "tuple",
		items: read
	};
	return read.length === 1 && read[0] !== void 0 ? read[0] : {
		...at,
		is: "unknown",
		parts: read
	};
}
/** Expressions between commas; `*a` is a star. */
function items(nodes, text) {
	return splitAt(nodes, ",").flatMap((part) => {
		const value = part.findLast((it) => !isToken(it));
		if (value === void 0) return [];
		const read = readExpression(value, text);
		return part[0]?.name === "*" ? [{
			from: part[0].from,
			to: value.to,
			is: "star",
			value: read
		}] : [read];
	});
}
/** What stands in the brackets of a call. */
function readArguments(list, text) {
	const nodes = between(list);
	if (nodes.some(({ name }) => name === "for")) return [{
		is: "plain",
		keyword: null,
		value: comprehension$1(nodes, text, list, "generator")
	}];
	return splitAt(nodes, ",").flatMap((part) => {
		const value = part.findLast((it) => !isToken(it));
		if (value === void 0) return [];
		const keyword = part.find((it, i) => it.name === "VariableName" && part[i + 1]?.name === "AssignOp");
		return [{
			is: part[0]?.name === "*" ? "star" : part[0]?.name === "**" ? "double-star" : "plain",
			keyword: keyword === void 0 ? null : text.slice(keyword.from, keyword.to),
			value: readExpression(value, text)
		}];
	});
}
/** What a function takes, annotations left out. */
function readParameters(list, text) {
	return splitAt(between(list), ",").flatMap((part) => {
		const name = part.find((it) => it.name === "VariableName");
		if (name === void 0) return [];
		const equals = part.findIndex((it) => it.name === "AssignOp");
		const fallback = equals < 0 ? void 0 : part[equals + 1];
		return [{
			is: part[0]?.name === "*" ? "star" : part[0]?.name === "**" ? "double-star" : "plain",
			name: text.slice(name.from, name.to),
			fallback: fallback === void 0 ? null : readExpression(fallback, text)
		}];
	});
}
function member(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const [of, mark, property] = node.children;
	if (of === void 0 || mark === void 0) return unknown$1(node, text);
	if (mark.name === ".") return property === void 0 ? readExpression(of, text) : {
		...at,
		is: "member",
		of: readExpression(of, text),
		name: text.slice(property.from, property.to)
	};
	const inside = node.children.slice(2).filter(({ name }) => name !== "]");
	return {
		...at,
		is: "subscript",
		of: readExpression(of, text),
		index: splitAt(inside, ",").map((part) => indexOf(part, text))
	};
}
function indexOf(part, text) {
	if (!part.some(({ name }) => name === ":")) {
		const [first] = part;
		return {
			is: "at",
			value: listed$1(part, text, {
				from: first?.from ?? 0,
				to: part.at(-1)?.to ?? 0
			})
		};
	}
	const [lower, upper, step] = splitAt(part, ":").map(([it]) => it === void 0 ? null : readExpression(it, text));
	return {
		is: "slice",
		lower: lower ?? null,
		upper: upper ?? null,
		step: step ?? null
	};
}
function dictEntry(entry, text) {
	const value = entry.findLast((it) => !isToken(it));
	if (value === void 0) return [];
	const [key] = entry;
	const read = readExpression(value, text);
	return [{
		key: key === void 0 || key.name === "**" || key === value ? null : readExpression(key, text),
		value: read
	}];
}
function comprehension$1(nodes, text, { from, to }, makes) {
	const first = nodes.findIndex(({ name }) => name === "for" || name === "async");
	const head = nodes.slice(0, first);
	const colon = head.findIndex(({ name }) => name === ":");
	const value = listed$1(colon < 0 ? head : head.slice(colon + 1), text, {
		from,
		to
	});
	return {
		from,
		to,
		is: "comprehension",
		makes,
		key: colon < 0 ? null : listed$1(head.slice(0, colon), text, {
			from,
			to
		}),
		value,
		clauses: splitAt(nodes.slice(first), "for").slice(1).map((part) => clause(part, text))
	};
}
/** What stands behind `for`, up to the next. */
function clause(part, text) {
	const at = {
		from: part[0]?.from ?? 0,
		to: part.at(-1)?.to ?? 0
	};
	const inside = part.findIndex(({ name }) => name === "in");
	const [iterable = [], ...tests] = splitAt(part.slice(inside + 1).filter(({ name }) => name !== "async"), "if");
	return {
		target: listed$1(part.slice(0, inside), text, at),
		iterable: listed$1(iterable, text, at),
		tests: tests.map((test) => listed$1(test, text, at))
	};
}
function binary$1(node, text) {
	const left = node.children[0];
	const right = node.children.at(-1);
	if (left === void 0 || right === void 0 || left === right || isToken(right)) return unknown$1(node, text);
	const words = node.children.slice(1, -1).map(({ from, to }) => text.slice(from, to));
	const { from, to } = node;
	return {
		from,
		to,
		is: "binary",
		operator: words.join(" "),
		left: readExpression(left, text),
		right: readExpression(right, text)
	};
}
function optional(node, text) {
	const rest = node.children.filter(({ name }) => name !== "await" && name !== "yield" && name !== "from");
	return rest.length === 0 ? null : listed$1(rest, text, {
		from: node.from,
		to: node.to
	});
}
/** What could not be made out, with what could be read of it. */
function unknown$1(node, text) {
	const parts = node.children.filter((child) => !isToken(child)).map((child) => readExpression(child, text));
	return {
		from: node.from,
		to: node.to,
		is: "unknown",
		parts
	};
}
// src/read/syntax/block.ts
const words$2 = /* @__PURE__ */ new Set([
	"if",
	"elif",
	"else",
	"for",
	"while",
	"with",
	"try",
	"except",
	"finally"
]);
/** `if`, `for`, `while`, `with`, `try` and `match` with their bodies. */
function readBlock(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = partsOf$1(node, text);
	const [first = {
		word: "",
		head: [],
		body: []
	}] = parts;
	const bodyOf = (word) => parts.find((part) => part.word === word)?.body ?? [];
	const value = (nodes) => listed$1(nodes, text, spanOf(nodes, node));
	switch (node.name) {
		case "IfStatement": {
			const tested = parts.filter(({ word }) => word !== "else");
			return {
				...at,
				is: "if",
				branches: tested.map(({ head, body }) => ({
					test: value(head),
					body
				})),
				otherwise: bodyOf("else")
			};
		}
		case "ForStatement": {
			const inside = first.head.findIndex(({ name }) => name === "in");
			const [target, iterable] = [value(first.head.slice(0, inside)), value(first.head.slice(inside + 1))];
			return {
				...at,
				is: "for",
				target,
				iterable,
				body: first.body,
				otherwise: bodyOf("else")
			};
		}
		case "WhileStatement": return {
			...at,
			is: "while",
			test: value(first.head),
			body: first.body,
			otherwise: bodyOf("else")
		};
		case "WithStatement": return {
			...at,
			is: "with",
			items: splitAt(first.head, ",").map((part) => withItem(part, text)),
			body: first.body
		};
		case "TryStatement": {
			const handlers = parts.filter(({ word }) => word === "except").map(({ head, body }) => {
				const as = head.findIndex(({ name }) => name === "as");
				const name = as < 0 ? void 0 : head[as + 1];
				const error = as < 0 ? head : head.slice(0, as);
				return {
					error: error.length === 0 ? null : value(error),
					name: name === void 0 ? null : text.slice(name.from, name.to),
					body
				};
			});
			return {
				...at,
				is: "try",
				body: first.body,
				handlers,
				otherwise: bodyOf("else"),
				finally: bodyOf("finally")
			};
		}
		default: {
			const subject = node.children.find((child) => !isToken(child) && child.name !== "MatchBody");
			const bodies = node.children.flatMap(({ name, children }) => name === "MatchBody" ? children : []).flatMap(({ children }) => children.filter(({ name }) => name === "Body").map((body) => readBody(body, text)));
			const nothing = {
				from: node.from,
				to: node.from,
				is: "unknown",
				parts: []
			};
			return {
				...at,
				is: "match",
				subject: subject === void 0 ? nothing : readExpression(subject, text),
				bodies
			};
		}
	}
}
function partsOf$1(node, text) {
	const parts = [];
	for (const child of node.children) {
		const last = parts.at(-1);
		if (words$2.has(child.name)) parts.push({
			word: child.name,
			head: [],
			body: []
		});
		else if (child.name === "Body" && last !== void 0) last.body = readBody(child, text);
		else last?.head.push(child);
	}
	return parts;
}
function withItem(part, text) {
	const as = part.findIndex(({ name }) => name === "as");
	const target = as < 0 ? void 0 : part[as + 1];
	const value = as < 0 ? part : part.slice(0, as);
	return {
		value: listed$1(value, text, spanOf(value)),
		target: target === void 0 ? null : readExpression(target, text)
	};
}
function spanOf(nodes, otherwise = {
	from: 0,
	to: 0
}) {
	return {
		from: nodes[0]?.from ?? otherwise.from,
		to: nodes.at(-1)?.to ?? otherwise.to
	};
}
// src/read/syntax/definition.ts
/** A function or a class, with its decorators. */
function readDefinition(node, text) {
	if (node.name !== "DecoratedStatement") return [definition(node, text, [])];
	const decorators = node.children.filter(({ name }) => name === "Decorator").map((decorator) => decoration(decorator, text));
	return node.children.filter((child) => child.name !== "Decorator" && !isToken(child)).flatMap((child) => /Definition$/.test(child.name) ? [definition(child, text, decorators)] : readStatement(child, text));
}
function definition(node, text, decorators) {
	const named = childNamed(node, "VariableName");
	const body = childNamed(node, "Body");
	const about = {
		from: node.from,
		to: node.to,
		name: named === null ? "" : text.slice(named.from, named.to),
		body: body === null ? [] : readBody(body, text),
		decorators
	};
	if (node.name === "ClassDefinition") {
		const bases = childNamed(node, "ArgList");
		return {
			...about,
			is: "class",
			bases: bases === null ? [] : readArguments(bases, text)
		};
	}
	const list = childNamed(node, "ParamList");
	return {
		...about,
		is: "function",
		parameters: list === null ? [] : readParameters(list, text)
	};
}
/** `@a.b(c)`, which the grammar gives as names, dots and brackets in a row. */
function decoration(node, text) {
	let made = {
		from: node.from,
		to: node.to,
		is: "unknown",
		parts: []
	};
	for (const child of node.children) {
		const { from, to } = child;
		if (child.name === "ArgList") made = {
			from: made.from,
			to,
			is: "call",
			callee: made,
			arguments: readArguments(child, text)
		};
		if (child.name !== "VariableName" && child.name !== "PropertyName") continue;
		const name = text.slice(from, to);
		made = made.is === "unknown" ? {
			from,
			to,
			is: "name",
			name
		} : {
			from: made.from,
			to,
			is: "member",
			of: made,
			name
		};
	}
	return made;
}
// src/read/syntax/import.ts
/** `import a.b as c, d` gives one statement a module; `from a import b as c, d` one with its names. */
function readImport(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const words = (nodes) => nodes.map(({ from, to }) => text.slice(from, to)).join("");
	const asOf = (part) => {
		const as = part.findIndex(({ name }) => name === "as");
		return as < 0 ? {
			name: words(part),
			as: null
		} : {
			name: words(part.slice(0, as)),
			as: words(part.slice(as + 1))
		};
	};
	const { children } = node;
	const inner = children.filter(({ name }) => name !== "(" && name !== ")");
	const from = inner.findIndex(({ name }) => name === "from");
	const taken = inner.findIndex(({ name }) => name === "import");
	const parts = splitAt(inner.slice(taken + 1), ",").filter((part) => part.length > 0).map(asOf);
	if (from < 0) return parts.map(({ name, as }) => ({
		...at,
		is: "import",
		module: name,
		names: null,
		as
	}));
	const names = parts.map(({ name, as }) => ({
		name,
		as: as ?? name
	}));
	return [{
		...at,
		is: "import",
		module: words(inner.slice(from + 1, taken)),
		names,
		as: null
	}];
}
// src/read/syntax/statement.ts
/** Statements of a syntax tree in the words of `model/syntax.ts`; a line of several gives several. */
function readStatement(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const { children } = node;
	switch (node.name) {
		case "StatementGroup": return children.filter((child) => !isToken(child)).flatMap((child) => readStatement(child, text));
		case "AssignStatement": return assignment(node, text);
		case "UpdateStatement": {
			const operator = children.findIndex(({ name }) => name === "UpdateOp");
			const [target] = children;
			const mark = children[operator];
			if (target === void 0 || mark === void 0) return [effect(node, text)];
			const value = listed$1(children.slice(operator + 1), text, at);
			return [{
				...at,
				is: "augment",
				target: readExpression(target, text),
				operator: text.slice(mark.from, mark.to - 1),
				value
			}];
		}
		case "ReturnStatement": return [{
			...at,
			is: "return",
			value: children.length < 2 ? null : listed$1(children.slice(1), text, at)
		}];
		case "DeleteStatement": return [{
			...at,
			is: "delete",
			targets: values(children, text)
		}];
		case "ImportStatement": return readImport(node, text);
		case "IfStatement":
		case "ForStatement":
		case "WhileStatement":
		case "WithStatement":
		case "TryStatement":
		case "MatchStatement": return [readBlock(node, text)];
		case "FunctionDefinition":
		case "ClassDefinition":
		case "DecoratedStatement": return readDefinition(node, text);
		case "ScopeStatement": {
			const names = children.filter(({ name }) => name === "VariableName").map(({ from, to }) => text.slice(from, to));
			return [{
				...at,
				is: "scope",
				kind: children[0]?.name === "nonlocal" ? "nonlocal" : "global",
				names
			}];
		}
		case "BreakStatement": return [{
			...at,
			is: "leave",
			how: "break",
			values: []
		}];
		case "ContinueStatement": return [{
			...at,
			is: "leave",
			how: "continue",
			values: []
		}];
		case "RaiseStatement": return [{
			...at,
			is: "leave",
			how: "raise",
			values: values(children, text)
		}];
		case "PassStatement":
		case "TypeDefinition": return [];
		case "ExpressionStatement": return [{
			...at,
			is: "effect",
			values: [listed$1(children, text, at)]
		}];
		default: return isToken(node) ? [] : [effect(node, text)];
	}
}
/** The statements of a script, or of the body of a block. */
function readBody(body, text) {
	return body.children.filter(({ name }) => name !== ":").flatMap((child) => readStatement(child, text));
}
function effect(node, text) {
	const read = /Statement$/.test(node.name) ? values(node.children, text) : [unknown$1(node, text)];
	return {
		from: node.from,
		to: node.to,
		is: "effect",
		values: read
	};
}
function values(children, text) {
	return children.filter((child) => !isToken(child)).map((child) => readExpression(child, text));
}
/** `a = b = c`, `a: int = c`; a bare annotation binds nothing. */
function assignment(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = splitAt(node.children.filter(({ name }) => name !== "TypeDef"), "AssignOp").map((part) => listed$1(part, text, {
		from: part[0]?.from ?? node.from,
		to: part.at(-1)?.to ?? node.to
	}));
	const value = parts.at(-1);
	const [declared] = parts;
	if (parts.length === 1 && declared?.is === "name") return [{
		...at,
		is: "scope",
		kind: "declare",
		names: [declared.name]
	}];
	return parts.length < 2 || value === void 0 ? [] : [{
		...at,
		is: "assign",
		targets: parts.slice(0, -1),
		value
	}];
}
// src/read/syntax/script.ts
/** Characters that are parsed at once: the parser takes thousands of statements one behind the other for a mistake. */
const stretch = 3e4;
/** Reads a Python text, with its mistakes where it has `room` for them; null where it is too long or nested too deep. */
function readScript(text, room) {
	const parts = stretches(text.replaceAll("\r\n", "\n"));
	const made = {
		text: "",
		statements: [],
		broken: false
	};
	let left = room;
	for (const [i, part] of parts.entries()) {
		const read = readStretch(made.text, part, left);
		if (read === null && parts.length === 1) return null;
		made.broken ||= read === null || read.broken;
		if (read?.broken && left !== void 0) left -= part.length;
		const own = read?.text.slice(made.text.length) ?? "";
		const lost = i === parts.length - 1 ? 0 : linesOf(part) - linesOf(own);
		for (const statement of read?.statements ?? []) made.statements.push(statement);
		made.text += own + "\n".repeat(Math.max(0, lost));
	}
	return made;
}
/** Reads a part that stands behind what is read already. */
function readStretch(before, part, room) {
	const tree = guessPython(part, room);
	if (tree === null) return null;
	if (before !== "") move(tree.top, before.length);
	const text = before + tree.text;
	try {
		return {
			text,
			statements: readBody(tree.top, text),
			broken: tree.broken
		};
	} catch {
		return null;
	}
}
function move(top, by) {
	const waiting = [top];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		node.from += by;
		node.to += by;
		for (const child of node.children) waiting.push(child);
	}
}
function linesOf(text) {
	return text.split("\n").length - 1;
}
/** A long text cut before statements that stand at the start of a line. */
function stretches(text) {
	if (text.length <= stretch) return [text];
	const parts = [];
	let [from, depth, decorated] = [
		0,
		0,
		false
	];
	for (const { is, to } of pieces(text)) {
		if (is === "open") depth += 1;
		if (is === "close") depth = Math.max(0, depth - 1);
		if (is !== "newline") continue;
		const next = text.slice(to, to + 10);
		if (/^(?:(?:def|class|import) |@\w)/.test(next)) depth = 0;
		if (depth > 0) continue;
		if (/^[A-Za-z_@]/.test(next) && !/^(?:else|elif|except|finally)\b/.test(next) && !decorated && to - from >= stretch) {
			parts.push(text.slice(from, to));
			from = to;
		}
		if (next.trim() !== "") decorated = next.startsWith("@");
	}
	return [...parts, text.slice(from)];
}
// src/weigh/leakage/data-of.ts
/** Keywords under which calls take rows. */
const rowsUnder = /^(?:X|x|data|df|dataset|train_set|train_data|training_data|train_dataset|test_dataset|dtrain|arrays?|raw_documents|texts)$/;
const heldOutUnder = /^(?:validation_|valid_|val_|eval)/;
/** What a step is done to, as written: what a call is given, or what its method belongs to. Empty where the call does not say. */
function dataOf(operation, what) {
	const text = `(${operation})`;
	const [statement] = readScript(text)?.statements ?? [];
	const [call] = statement?.is === "effect" ? statement.values : [];
	const otherwise = what === "learned" ? operation : "";
	if (call?.is !== "call") return otherwise;
	const data = given(call, what)?.value ?? (what === "learned" || what === "copied" || what === "divided" ? receiver(call) : null);
	return data === null ? otherwise : text.slice(data.from, data.to);
}
function given({ arguments: all, callee }, what) {
	const plain = all.filter(({ is, value }) => is === "plain" && isData(value));
	const positional = plain.filter(({ keyword }) => keyword === null);
	if (what === "validated") return plain.find(({ keyword }) => keyword !== null && heldOutUnder.test(keyword)) ?? null;
	const named = plain.find(({ keyword }) => keyword !== null && rowsUnder.test(keyword)) ?? null;
	const name = callee.is === "member" || callee.is === "name" ? callee.name : "";
	return positional[/^(?:train|cross_val\w*|cross_validate)$/.test(name) && positional.length > 1 ? 1 : 0] ?? named;
}
function receiver({ callee }) {
	return callee.is === "member" ? callee.of : null;
}
function isData({ is }) {
	return is !== "constant" && is !== "format" && is !== "lambda" && is !== "dict";
}
// src/weigh/flow/rows.ts
/** Steps that a path may have; beyond them nothing is appended. */
const longest$1 = 16;
/** Interns rows, and remembers which overlap. */
var RowTable = class {
	rows = /* @__PURE__ */ new Map();
	pairs = /* @__PURE__ */ new Map();
	/** How many there are. */
	get count() {
		return this.rows.size;
	}
	source(name) {
		return this.intern(name, []);
	}
	/** The same rows without the windows that loops cut of them: what a loop collects is all of them. */
	collected(rows) {
		const inWindow = (step) => step.is === "part" && step.key.startsWith("window ");
		return new Set([...rows].map((row) => row.path.some(inWindow) ? this.intern(row.source, row.path.filter((step) => !inWindow(step))) : row));
	}
	step(row, step) {
		return row.path.length >= longest$1 ? row : this.intern(row.source, [...row.path, step]);
	}
	/** Whether two sets of rows have a row in common, as far as can be told: what is unknown never overlaps. */
	overlap(a, b) {
		if (a.size === 0 || b.size === 0) return false;
		for (const one of a) for (const other of b) if (this.meet(one, other) && this.covered(one, a, b) && this.covered(other, b, a)) return true;
		return false;
	}
	/** A part of a union is known to be somewhere only where all its members are. */
	covered(row, within, by) {
		const key = unionKey(row);
		if (key === null) return true;
		for (const member of within) {
			if (unionKey(member) !== key) continue;
			if (![...by].some((other) => this.meet(member, other))) return false;
		}
		return true;
	}
	meet(a, b) {
		if (a === b) return true;
		if (a.source !== b.source) return false;
		const [low, high] = a.id < b.id ? [a, b] : [b, a];
		const pair = low.id * 1048576 + high.id;
		const known = this.pairs.get(pair);
		if (known !== void 0) return known;
		const answer = pathsMeet(low.path, high.path);
		this.pairs.set(pair, answer);
		return answer;
	}
	intern(source, path) {
		const key = `${source}\n${path.map((step) => `${step.is} ${stepKey(step)}`).join("\n")}`;
		const known = this.rows.get(key);
		if (known !== void 0) return known;
		const row = {
			id: this.rows.size,
			source,
			path
		};
		this.rows.set(key, row);
		return row;
	}
};
function pathsMeet(a, b) {
	const shorter = Math.min(a.length, b.length);
	for (let at = 0; at < shorter; at += 1) {
		const [one, other] = [a[at], b[at]];
		if (one.is === "copy" && other.is === "copy" && one.site === other.site) return true;
		if (stepKey(one) === stepKey(other)) continue;
		if (one.is === "copy" || other.is === "copy") return true;
		if (one.is === "split" && other.is === "split") return one.id !== other.id && (one.random || other.random);
		if (one.is === "split" || other.is === "split") return (one.is === "split" ? one : other).random === true;
		return false;
	}
	return true;
}
/** What tells one step from another. */
function stepKey(step) {
	switch (step.is) {
		case "split": return `split ${step.id} ${step.side}`;
		case "copy": return `copy ${step.site}`;
		default: return `part ${step.key}`;
	}
}
function unionKey({ path }) {
	const step = path.findLast(({ is }) => is === "maybe-part");
	return step?.is === "maybe-part" ? step.key : null;
}
// src/weigh/flow/trace.ts
/** Marks that only count where the column that carries them is known to be there. */
function isProof({ mark }) {
	return mark.is === "future" || mark.is === "read" || mark.is === "parsed";
}
/** Whether a column is known to be among a table's. */
function includes({ all, names }, column) {
	return names.has(column) !== all;
}
/** The table with a column more or less. */
function changed(table, columns, added) {
	const { all, names } = table;
	const now = new Set(names);
	for (const column of columns) if (all === added) now.delete(column);
	else now.add(column);
	return {
		...table,
		names: now,
		version: table.version + 1
	};
}
/** Makes marks, traces and tables; one of the same place, name and table is the same object. */
var Traces = class {
	marks = /* @__PURE__ */ new Map();
	traces = /* @__PURE__ */ new Map();
	tables = 0;
	mark(mark) {
		const { is, name, table, place } = mark;
		const key = `${is} ${place.cell}:${place.from} ${table} ${name}`;
		const known = this.marks.get(key);
		if (known !== void 0 && mark.rows.size > 0) known.rows = /* @__PURE__ */ new Set([...known.rows, ...mark.rows]);
		if (known === void 0) this.marks.set(key, mark);
		return known ?? mark;
	}
	trace(mark, table = null, column = null) {
		const of = this.traces.get(mark) ?? /* @__PURE__ */ new Map();
		this.traces.set(mark, of);
		const key = column === null ? "" : `${table} ${column}`;
		const known = of.get(key);
		if (known !== void 0) return known;
		const made = {
			mark,
			table: column === null ? null : table,
			column
		};
		of.set(key, made);
		return made;
	}
	table() {
		this.tables += 1;
		return {
			of: this.tables,
			all: true,
			names: /* @__PURE__ */ new Set(),
			version: 0,
			sifted: false
		};
	}
};
// src/weigh/flow/run.ts
/** Steps, events and nesting that a program may take; counted, not timed, so that the answer does not depend on the machine. */
const budget = {
	steps: 4e5,
	events: 2e3,
	depth: 8,
	again: 2,
	items: 60,
	turns: 6,
	rows: 256,
	allRows: 2e4
};
/** The state of one analysis. */
var Run = class {
	rows = new RowTable();
	traces = new Traces();
	flow = {
		learned: [],
		trainings: [],
		evaluations: [],
		divisions: [],
		copies: [],
		crossValidations: [],
		hints: [],
		overlap: (a, b) => this.rows.overlap(a, b),
		given_up: null
	};
	cell = 0;
	texts;
	estimators = /* @__PURE__ */ new Map();
	/** Loops that are being followed. */
	loops = [];
	/** Which turn each of them is in. */
	turns = [];
	frames = [];
	/** Nobody calls what is being followed: parameters are guesses. */
	guessing = false;
	definitions = [];
	reached = /* @__PURE__ */ new Set();
	spent = 0;
	ids = 0;
	identities = /* @__PURE__ */ new WeakMap();
	constructor(texts) {
		this.texts = texts;
	}
	/** One more step; true when there are none left. */
	exhausted() {
		this.spent += 1;
		const { learned, trainings, evaluations } = this.flow;
		if (this.spent > budget.steps) this.flow.given_up ??= `more than ${budget.steps} steps`;
		if (learned.length + trainings.length + evaluations.length > budget.events) this.flow.given_up ??= `more than ${budget.events} events`;
		if (this.rows.count > budget.allRows) this.flow.given_up ??= `more than ${budget.allRows} kinds of rows`;
		return this.flow.given_up !== null;
	}
	id() {
		this.ids += 1;
		return this.ids;
	}
	/** A number for an object, the same each time. */
	identity(of) {
		const known = this.identities.get(of);
		if (known !== void 0) return known;
		const id = this.id();
		this.identities.set(of, id);
		return id;
	}
	textOf({ from, to }) {
		return this.texts[this.cell]?.slice(from, to) ?? "";
	}
	place({ from, to }) {
		return {
			cell: this.cell,
			from,
			to
		};
	}
	/** Where it is written and by which calls it is reached. */
	site(expression) {
		return `${this.frames.map(({ place }) => `${place.cell}:${place.from}`).join("/")}/${this.cell}:${expression.from}`;
	}
	certainty(at = 3) {
		return this.guessing ? Math.min(at, 2) : at;
	}
	/** Rows one step further down. */
	narrowed(rows, step) {
		if (rows.size > budget.rows) return new Set(rows);
		return new Set([...rows].map((row) => this.rows.step(row, step)));
	}
	/** Rows drawn again, written twice, or made from those given. */
	copied(rows, at) {
		const site = this.site(at);
		this.flow.copies.push({
			place: this.place(at),
			operation: this.textOf(at),
			site
		});
		return this.narrowed(rows, {
			is: "copy",
			site
		});
	}
	/** The rows of a value; one of which nothing is known becomes a source of its own, for all its names. */
	rowsOf(value, name = "unknown") {
		if (value.rows.size > 0) return value.rows;
		const within = [...value.items ?? [], ...value.keys?.values() ?? []].flatMap((part) => [...part.rows]);
		if (within.length > 0) return new Set(within);
		let root = value;
		for (let up = value.base, steps = 0; up !== null && steps < 8; up = up.base, steps += 1) root = up;
		if (root.rows.size === 0) root.rows.add(this.rows.source(`${name} ${this.id()}`));
		for (const row of root.rows) value.rows.add(row);
		return value.rows;
	}
	learn(value, at, strength, certainty = 3) {
		const rows = new Set(this.rowsOf(value));
		const made = {
			id: this.id(),
			place: this.place(at),
			operation: this.textOf(at),
			rows,
			strength,
			certainty: this.certainty(certainty)
		};
		this.flow.learned.push(made);
		return made;
	}
	train(about) {
		const made = {
			tasks: /* @__PURE__ */ new Set(),
			...about,
			id: this.id(),
			loops: [...this.loops]
		};
		this.flow.trainings.push(made);
		return made;
	}
	/** A function or class of the program was defined; until it is called it is left for the end. */
	defined(value) {
		this.definitions.push(value);
	}
	called(definition) {
		this.reached.add(definition);
	}
	wasCalled(definition) {
		return this.reached.has(definition);
	}
	/** What was defined and never called. */
	uncalled() {
		return this.definitions.filter(({ callable }) => callable !== null && "definition" in callable && !this.reached.has(callable.definition));
	}
	/** An estimator by its identity, for what is trained through its predictions. */
	trained(model, training) {
		const estimator = this.estimators.get(model);
		if (estimator !== void 0) estimator.training = training;
	}
	evaluate(about) {
		const id = this.id();
		const made = {
			...about,
			id,
			looks: new Set(about.scored ? [id] : []),
			loops: [...this.loops],
			turns: [...this.turns]
		};
		this.flow.evaluations.push(made);
		return made;
	}
};
// src/weigh/flow/scope.ts
function innerScope(outer) {
	return {
		names: /* @__PURE__ */ new Map(),
		outer,
		elsewhere: /* @__PURE__ */ new Map()
	};
}
/** What a name stands for here. */
function lookUp(scope, name) {
	for (let at = scope; at !== null; at = at.outer) {
		const found = at.elsewhere.get(name)?.names.get(name) ?? at.names.get(name);
		if (found !== void 0) return found;
	}
	return null;
}
function bind(scope, name, value) {
	(scope.elsewhere.get(name) ?? scope).names.set(name, value);
}
/** The module's own scope. */
function outermost(scope) {
	let at = scope;
	while (at.outer !== null) at = at.outer;
	return at;
}
// src/weigh/flow/standing.ts
/** Names of columns that are written out: one, or a list of them. */
function columnNames({ constant, items }) {
	if (typeof constant === "string") return [constant];
	const names = items?.map((item) => item.constant) ?? [];
	return names.length > 0 && names.every((name) => typeof name === "string") ? names : null;
}
/** Notes that a fact stands in these columns of a value; null: everywhere, or as it does in what it comes from. */
function stand(at, fact, columns, from) {
	const known = at.stands?.get(fact);
	const there = columns ?? from.stands?.get(fact);
	if (there === void 0) at.stands?.delete(fact);
	else if (known !== void 0 || !at.learned.has(fact)) {
		at.stands ??= /* @__PURE__ */ new Map();
		at.stands.set(fact, /* @__PURE__ */ new Set([...known ?? [], ...there]));
	}
	at.learned.add(fact);
}
/** Leaves of a value's facts those that stand in one of these columns. */
function onlyColumns(made, columns) {
	for (const [fact, at] of made.stands ?? []) if (!columns.some((name) => at.has(name))) made.learned.delete(fact);
}
/** Takes out the facts that stand in none but these columns. */
function withoutColumns(made, columns) {
	for (const [fact, at] of made.stands ?? []) {
		const rest = [...at].filter((name) => !columns.includes(name));
		made.stands?.set(fact, new Set(rest));
		if (rest.length === 0) made.learned.delete(fact);
	}
}
// src/weigh/flow/value.ts
/** A value of which nothing is known. */
function nothing() {
	return {
		rows: /* @__PURE__ */ new Set(),
		learned: /* @__PURE__ */ new Set(),
		pending: /* @__PURE__ */ new Set(),
		predictions: /* @__PURE__ */ new Set(),
		loops: /* @__PURE__ */ new Set(),
		perRow: false,
		literal: false,
		constant: void 0,
		items: null,
		keys: null,
		thing: null,
		callable: null,
		selects: null,
		base: null,
		columns: false,
		traces: /* @__PURE__ */ new Set(),
		table: null,
		opaque: null,
		divides: null,
		deferred: null,
		predicted: null,
		turn: null,
		member: false,
		stands: null,
		column: null
	};
}
function constantValue(constant) {
	return {
		...nothing(),
		constant,
		literal: true,
		columns: typeof constant === "string"
	};
}
function listValue(items) {
	return {
		...nothing(),
		items,
		literal: items.every(({ literal }) => literal),
		columns: items.length > 0 && items.every((it) => it.columns)
	};
}
function thingValue(thing) {
	return {
		...nothing(),
		thing
	};
}
/** All that flows from several values into a new one: rows, facts, predictions, loops. */
function flowOf(values) {
	const made = nothing();
	for (const value of values) pour(value, made);
	return made;
}
/** Adds what one value is made of to another, with what its elements are made of. */
function pour(from, into, depth = 4) {
	for (const row of from.rows) into.rows.add(row);
	pourFacts(from, into);
	for (const one of from.predictions) into.predictions.add(one);
	for (const loop of from.loops) into.loops.add(loop);
	into.perRow ||= from.perRow;
	if (from.turn === "position") into.turn ??= "position";
	if (from.deferred !== null) into.deferred = [...into.deferred ?? [], ...from.deferred];
	into.predicted ??= from.predicted;
	if (depth === 0) return;
	for (const item of from.items ?? []) pour(item, into, depth - 1);
	for (const item of from.keys?.values() ?? []) pour(item, into, depth - 1);
}
/** Adds what was learned. */
function pourFacts(from, into) {
	for (const fact of from.learned) {
		into.learned.add(fact);
		into.stands?.delete(fact);
	}
	for (const fact of from.pending) into.pending.add(fact);
	for (const trace of from.traces) into.traces.add(trace);
}
/** Puts what is written into a view, or into columns of it, into all that it is a view of. */
function write(into, what, columns = null) {
	let at = into;
	let names = columns;
	for (let steps = 0; at !== null && steps < 8; steps += 1) {
		for (const fact of [...what.learned, ...what.pending]) stand(at, fact, names, what);
		for (const loop of what.loops) at.loops.add(loop);
		if (at.column !== null) names = [at.column];
		at = at.base;
	}
}
/** Whether it is made of rows, itself or in its elements. */
function hasRows(value, depth = 3) {
	if (value.rows.size > 0) return true;
	if (depth === 0) return false;
	return [...value.items ?? [], ...value.keys?.values() ?? []].some((item) => hasRows(item, depth - 1));
}
// src/weigh/flow/view.ts
/** The same rows seen another way: a column, an element, an accessor. What is written into it reaches what it is a view of. */
function viewOf(value) {
	return {
		...nothing(),
		rows: new Set(value.rows),
		learned: new Set(value.learned),
		pending: new Set(value.pending),
		predictions: new Set(value.predictions),
		loops: new Set(value.loops),
		perRow: value.perRow,
		traces: new Set(value.traces),
		deferred: value.deferred,
		predicted: value.predicted,
		stands: value.stands === null ? null : new Map(value.stands),
		base: value
	};
}
/** One row, or one window, as a member of what a loop collects: rows again. */
function collected(run, value) {
	const { items, keys, selects, thing, callable } = value;
	return {
		...viewOf(value),
		rows: run.rows.collected(value.rows),
		perRow: false,
		member: true,
		items,
		keys,
		selects,
		thing,
		callable
	};
}
/** The same rows in another object: what is written into it stays there. */
function copyOf(value) {
	return {
		...viewOf(value),
		base: value.rows.size === 0 ? value : null,
		items: value.items,
		keys: value.keys,
		columns: value.columns
	};
}
// src/weigh/flow/prediction.ts
/** Loops that the rows change with; where the model is asked about what it said before, the loop it does so in is a forecast. */
function variedBy(run, estimator, given) {
	const varied = new Set(given?.loops ?? []);
	const before = [...given?.predictions ?? []].filter(({ model }) => model === estimator.id);
	if (before.length > 0) for (const loop of run.loops) varied.add(loop);
	for (const one of before) for (const loop of one.loops) if (run.loops.includes(loop)) one.varied.add(loop);
	return varied;
}
/** A model is asked about rows. */
function predict(run, estimator, data, at, is) {
	const given = data === void 0 ? void 0 : flowOf([data]);
	const rows = given?.rows ?? /* @__PURE__ */ new Set();
	const made = copyOf(given ?? nothing());
	made.learned = /* @__PURE__ */ new Set();
	made.base = null;
	if (rows.size === 0) return made;
	const one = run.evaluate({
		place: run.place(at),
		model: estimator.id,
		is,
		rows,
		learned: new Set(given?.learned ?? []),
		labels: /* @__PURE__ */ new Set(),
		scored: is !== "prediction",
		training: estimator.training,
		varied: variedBy(run, estimator, given),
		inference: is === "prediction" && (given?.perRow === true || data?.literal === true),
		certainty: run.certainty(estimator.known ? 3 : 2)
	});
	made.predictions = /* @__PURE__ */ new Set([one]);
	made.perRow = given?.perRow ?? false;
	return made;
}
// src/weigh/flow/sources.ts
/** The same reader with the same constant arguments gives the same rows; anything else other ones. */
function source(run, kind, path, call) {
	const written = [...call.positional.map((value) => constantText(value)), ...[...call.keywords].map(([name, value]) => `${name}=${constantText(value)}`)];
	const certain = kind !== "fresh" && written.every((text) => !text.endsWith("?"));
	const made = sourceOf(run, `${kind} ${path.split(".").at(-1) ?? path}(${written.join(", ")})${certain ? "" : ` ${run.id()}`}`);
	for (const value of argumentsOf(call)) for (const loop of value.loops) made.loops.add(loop);
	return made;
}
function constantText({ constant, items }, depth = 2) {
	if (constant !== void 0) return JSON.stringify(constant);
	if (items === null || depth === 0) return "?";
	const texts = items.map((item) => constantText(item, depth - 1));
	return texts.some((text) => text.endsWith("?")) ? "?" : `[${texts.join()}]`;
}
/** Rows of a source of this name. */
function sourceOf(run, name) {
	return {
		...nothing(),
		rows: /* @__PURE__ */ new Set([run.rows.source(name)])
	};
}
/**
* Pictures of a folder or of a frame: by the folder, whatever else is said, and by which of the two subsets that `validation_split` makes.
*/
function generated(run, name, call) {
	const [first] = argumentsOf(call);
	const subset = call.keywords.get("subset")?.constant;
	const folder = call.keywords.get("directory") ?? first;
	const of = first !== void 0 && hasRows(first) ? flowOf(argumentsOf(call)) : sourceOf(run, `set folder ${folder?.constant ?? (folder === void 0 ? run.id() : run.identity(folder))}`);
	if (typeof subset !== "string") return of;
	const seed = call.keywords.get("seed")?.constant ?? "";
	return {
		...of,
		items: null,
		rows: run.narrowed(of.rows, {
			is: "split",
			id: `subset ${String(seed)}`,
			side: subset === "validation" ? 1 : 0,
			random: false
		})
	};
}
/**
* Tables put below one another. One that has rows of another brings them twice, unless a loop goes along the rows: windows are put
* together so.
*/
function joinedRows(run, values, call) {
	const parts = values.flatMap((value) => value.items !== null && value.rows.size === 0 ? value.items : [value]);
	const made = flowOf(values);
	const axis = call.keywords.get("axis") ?? call.keywords.get("dim") ?? call.positional[1];
	const below = axis === void 0 || axis.constant === 0 || axis.constant === "index" || axis.constant === "rows";
	const plain = parts.every(({ rows, perRow, predictions, loops }) => rows.size > 0 && !perRow && predictions.size === 0 && loops.size === 0);
	if (!below || !plain || run.loops.length > 0 || parts.length > budget.items) return made;
	const twice = parts.filter(({ rows }, i) => parts.slice(0, i).some((other) => run.rows.overlap(rows, other.rows)));
	for (const { rows } of twice) for (const row of run.copied(rows, call.at)) made.rows.add(row);
	return made;
}
/** `resample(X, y)`: rows drawn again, with replacement where nothing else is said. */
function copied(run, call) {
	const again = call.keywords.get("replace")?.constant !== false;
	const part = {
		is: "part",
		key: `drawn ${run.site(call.at)}`
	};
	const made = call.positional.map((value) => {
		const one = copyOf(value);
		one.base = null;
		one.rows = again ? run.copied(run.rowsOf(value), call.at) : run.narrowed(run.rowsOf(value), part);
		return one;
	});
	return made.length === 1 ? made[0] ?? nothing() : listValue(made);
}
// src/weigh/flow/estimator.ts
/** A new estimator: each evaluation of a constructor makes another one. */
function madeEstimator(run, name, about, call) {
	const given = argumentsOf(call);
	const heldOut = heldOutOf(call);
	const inner = given.filter((value) => value.thing?.is === "estimator" || value.items !== null);
	const made = {
		is: "estimator",
		id: run.id(),
		role: "model",
		strength: null,
		name,
		known: true,
		network: false,
		learned: /* @__PURE__ */ new Set(),
		training: null,
		parts: inner,
		searches: false,
		resamples: null,
		transformsToPredict: false,
		built: about.network === true ? flowOf(given.map(({ learned, items }) => ({
			...nothing(),
			learned,
			items
		}))).learned : /* @__PURE__ */ new Set(),
		heldOut,
		rows: flowOf(given.filter((value) => hasRows(value) && !heldOut.includes(value))).rows,
		...about
	};
	if (made.network) {
		for (const { thing } of layersIn(given)) if (thing?.is === "estimator") for (const fact of thing.built) made.built.add(fact);
	}
	run.estimators.set(made.id, made);
	return thingValue(made);
}
function layersIn(values, depth = 3) {
	return values.flatMap((value) => depth === 0 ? [] : [value, ...layersIn(value.items ?? [], depth - 1)]);
}
const fits = /^(?:fit|fit_generator|partial_fit|train_on_batch|train|fit_one_cycle|fine_tune|finetune|fit_from_dataset|learn|adapt|fit_on_texts|fit_on_sequences|build_vocab|fit_transform|fit_predict|fit_resample|fit_sample|fit_one_batch)$/;
const predicts = /^(?:predict\w*|decision_function|forecast|get_prediction|score_samples|kneighbors|generate|inplace_predict|detect_anomalies)$/;
const scores = /^(?:score|evaluate\w*|test|test_on_batch|validate|accuracy|eval_model)$/;
const transforms = /^(?:transform\w*|texts_to_\w+|encode|inverse_transform|get_support)$/;
/** A method of an estimator. */
function estimatorMethod(run, of, estimator, name, call) {
	const net = argument(call, 0, "model");
	if (net !== void 0 && net !== of && net.thing?.is === "estimator" && (fits.test(name) || scores.test(name) || predicts.test(name))) {
		const rest = call.keywords.has("model") ? call.positional : call.positional.slice(1);
		const held = fits.test(name) && rest[1] !== void 0 ? new Map([...call.keywords, ["val_dataloaders", rest[1]]]) : new Map(call.keywords);
		held.delete("model");
		return estimatorMethod(run, net, net.thing, name, {
			...call,
			positional: rest.slice(0, 1),
			keywords: held
		});
	}
	if (fits.test(name)) return fitted(run, of, estimator, name, call);
	if (/^flow(?:_from_(?:directory|dataframe))?$/.test(name)) return generated(run, name, call);
	if (estimator.role === "transformer") {
		if (transforms.test(name) || predicts.test(name)) return transform(argument(call, 0, "X", "texts", "data", "raw_documents") ?? nothing(), estimator);
		return name === "set_output" || name === "set_params" ? of : nothing();
	}
	if (predicts.test(name)) return predict(run, estimator, argument(call, 0, "X", "x", "data", "dataset", "test_dataset", "dataloaders", "exog"), call.at, "prediction");
	if (scores.test(name)) {
		predict(run, estimator, argument(call, 0, "X", "x", "data", "dataset", "eval_dataset", "test_dataset", "dataloaders", "generator") ?? estimator.heldOut[0], call.at, "score");
		return nothing();
	}
	if (name === "add" || name === "append") {
		for (const { thing } of call.positional) if (thing?.is === "estimator") for (const fact of thing.built) estimator.built.add(fact);
		return nothing();
	}
	if (transforms.test(name)) {
		const data = argument(call, 0, "X", "dataset") ?? nothing();
		return estimator.transformsToPredict ? predict(run, estimator, data, call.at, "prediction") : transform(data, estimator);
	}
	if (/^(?:set_params|compile|to|cuda|cpu|eval|train|double|half|float|set_output|summary|load_weights|load_state_dict|compile_model)$/.test(name)) return of;
	return estimator.network && call.positional.some((value) => hasRows(value)) ? forward(run, of, estimator, call) : nothing();
}
/** Calling a model: a network predicts, a layer is laid on another. */
function forward(run, of, estimator, call) {
	const [data] = call.positional.length > 0 ? call.positional : [...call.keywords.values()];
	if (data === void 0) return {
		...nothing(),
		thing: of.thing
	};
	const given = flowOf(argumentsOf(call));
	if (given.rows.size === 0) return {
		...nothing(),
		thing: of.thing,
		learned: /* @__PURE__ */ new Set([...given.learned, ...estimator.built])
	};
	return estimator.role === "model" ? predict(run, estimator, given, call.at, "prediction") : transform(given, estimator);
}
function fitted(run, of, estimator, name, call) {
	const data = argument(call, 0, "X", "x", "data", "train_data", "training_data", "df", "raw_documents", "texts", "train_dataloaders", "train_dataset", "generator", "input_fn", "dtrain");
	const labels = argument(call, 1, "y", "Y", "label", "labels", "target");
	if (/^(?:fit_resample|fit_sample)$/.test(name) || estimator.resamples !== null && name === "fit_transform") return resample(run, estimator, data ?? nothing(), labels, call.at);
	if (estimator.role === "transformer") {
		learnFrom(run, estimator, data, call.at);
		if (name === "adapt") estimator.built = new Set(estimator.learned);
		return /_(?:transform|predict)$/.test(name) ? transform(data ?? nothing(), estimator) : of;
	}
	const rows = new Set(data === void 0 ? estimator.rows : [...flowOf([data]).rows]);
	if (data !== void 0 && rows.size === 0) for (const row of run.rowsOf(data, "unknown")) rows.add(row);
	const facts = flowOf([data, labels].filter((value) => value !== void 0));
	if (rows.size === 0) return of;
	const tasks = new Set([...labels === void 0 ? [] : flowOf([labels]).loops].filter((loop) => data === void 0 || !flowOf([data]).loops.has(loop)));
	const whole = {
		place: run.place(call.at),
		tasks,
		rows,
		learned: /* @__PURE__ */ new Set([...facts.learned, ...estimator.built])
	};
	if (estimator.searches) run.flow.crossValidations.push({
		...whole,
		operation: run.textOf(call.at),
		certainty: run.certainty()
	});
	estimator.training = run.train({
		...whole,
		model: estimator.id,
		name: estimator.name,
		certainty: run.certainty(estimator.known ? 3 : 2)
	});
	validateWhile(run, estimator, call);
	return /_(?:predict|transform)$/.test(name) ? predict(run, estimator, data, call.at, "prediction") : of;
}
const heldOutNames = [
	"validation_data",
	"eval_set",
	"valid_sets",
	"evals",
	"val_dataloaders",
	"eval_dataset",
	"validation_dataset",
	"val_data",
	"valid_data"
];
/** Rows that a model is scored on while it is fitted. */
function validateWhile(run, estimator, call) {
	for (const value of [...estimator.heldOut, ...heldOutOf(call)]) predict(run, estimator, value, call.at, "validation");
}
function heldOutOf({ keywords }) {
	return heldOutNames.flatMap((name) => keywords.get(name) ?? []);
}
/** What a transformer learns from rows; nothing where it is stateless. */
function learnFrom(run, estimator, data, at) {
	const strengths = strengthsOf(estimator);
	const facts = data === void 0 ? [] : strengths.map((strength) => run.learn(data, at, strength, estimator.known ? 3 : 2));
	estimator.learned = new Set(facts);
}
/** The strongest of what its steps learn. */
function strengthsOf(estimator) {
	const found = new Set(estimator.strength === null ? [] : [estimator.strength]);
	const visit = (values, depth) => {
		for (const { thing, items } of values) {
			if (thing?.is === "estimator" && thing.role === "transformer") for (const strength of strengthsOf(thing)) found.add(strength);
			if (depth > 0 && items !== null) visit(items, depth - 1);
		}
	};
	visit(estimator.parts, 3);
	return [
		"target",
		"strong",
		"vocabulary"
	].filter((strength) => found.has(strength)).slice(0, 1);
}
/** Rows seen through what a transformer learned. */
function transform(data, estimator) {
	const made = copyOf(flowOf([data]));
	for (const fact of estimator.learned) made.learned.add(fact);
	made.items = null;
	made.base = null;
	return made;
}
function resample(run, estimator, data, labels, at) {
	const given = [data, ...labels === void 0 ? [] : [labels]];
	const part = {
		is: "part",
		key: `kept ${run.site(at)}`
	};
	return listValue(given.map((value) => {
		const made = copyOf(value);
		made.rows = estimator.resamples === "part" ? run.narrowed(run.rowsOf(value), part) : run.copied(run.rowsOf(value), at);
		return made;
	}));
}
// src/weigh/flow/libraries/all.ts
/** Every library that the analysis knows. One more is a file beside these and a line here. */
const libraries = [
	{
		roots: ["builtins", "__builtin__"],
		effects: {
			zip: "zip izip",
			enumerate: "enumerate",
			list: "list tuple set sorted reversed iter frozenset",
			field: "field",
			record: "namedtuple",
			dict: "dict OrderedDict defaultdict",
			next: "next",
			index: "range xrange",
			map: "map",
			quiet: "print len type isinstance hasattr setattr open input id dir help exit display super property staticmethod classmethod any all callable repr exec eval globals locals vars hash",
			carry: "float int str abs round bool complex filter getattr",
			statistic: "min max sum"
		}
	},
	{
		roots: [
			"sklearn",
			"scikitplot",
			"yellowbrick",
			"mlxtend",
			"cuml",
			"sklearnex",
			"skmultilearn",
			"sktime",
			"lightning",
			"lazypredict",
			"sklearn_pandas"
		],
		effects: {
			set: "load_iris load_digits load_wine load_breast_cancer load_diabetes load_boston load_linnerud fetch_california_housing fetch_20newsgroups fetch_openml fetch_covtype fetch_kddcup99 fetch_olivetti_faces fetch_lfw_people fetch_mldata fetch_rcv1 load_files load_svmlight_file load_sample_images",
			fresh: "make_classification make_regression make_blobs make_moons make_circles make_swiss_roll make_gaussian_quantiles make_multilabel_classification make_friedman1 make_hastie_10_2 make_s_curve make_sparse_uncorrelated",
			split: "train_test_split",
			splitter: "KFold StratifiedKFold RepeatedKFold RepeatedStratifiedKFold ShuffleSplit StratifiedShuffleSplit LeaveOneOut LeavePOut check_cv",
			"group-splitter": "GroupKFold StratifiedGroupKFold GroupShuffleSplit LeaveOneGroupOut LeavePGroupsOut LeaveOneLabelOut",
			"time-splitter": "TimeSeriesSplit PredefinedSplit SlidingWindowSplitter ExpandingWindowSplitter",
			copy: "resample",
			transformer: "StandardScaler MinMaxScaler RobustScaler MaxAbsScaler PowerTransformer QuantileTransformer KBinsDiscretizer SplineTransformer SimpleImputer Imputer KNNImputer IterativeImputer PCA IncrementalPCA KernelPCA SparsePCA MiniBatchSparsePCA TruncatedSVD RandomizedPCA FastICA NMF FactorAnalysis LatentDirichletAllocation DictionaryLearning TSNE MDS Isomap LocallyLinearEmbedding SpectralEmbedding SelectKBest SelectPercentile SelectFpr SelectFdr SelectFwe GenericUnivariateSelect SelectFromModel VarianceThreshold RFE RFECV SequentialFeatureSelector CountVectorizer TfidfVectorizer TfidfTransformer KMeans MiniBatchKMeans DBSCAN AgglomerativeClustering Birch MeanShift SpectralClustering AffinityPropagation OPTICS FeatureAgglomeration IsolationForest LocalOutlierFactor EllipticEnvelope OneClassSVM RandomTreesEmbedding Nystroem BernoulliRBM NeighborhoodComponentsAnalysis KernelCenterer UMAP",
			"target-transformer": "TargetEncoder",
			namer: "LabelEncoder OneHotEncoder OrdinalEncoder LabelBinarizer MultiLabelBinarizer DictVectorizer CategoricalEncoder",
			stateless: "HashingVectorizer Normalizer Binarizer PolynomialFeatures FunctionTransformer AdditiveChi2Sampler RBFSampler FeatureHasher MissingIndicator GaussianRandomProjection SparseRandomProjection",
			learn: "scale minmax_scale robust_scale maxabs_scale quantile_transform power_transform",
			name: "label_binarize",
			carry: "normalize binarize add_dummy_feature shuffle safe_indexing check_array check_X_y column_or_1d",
			pipeline: "Pipeline make_pipeline",
			union: "ColumnTransformer FeatureUnion make_union make_column_transformer DataFrameMapper",
			search: "GridSearchCV RandomizedSearchCV HalvingGridSearchCV HalvingRandomSearchCV",
			wrapper: "OneVsRestClassifier OneVsOneClassifier OutputCodeClassifier CalibratedClassifierCV VotingClassifier VotingRegressor StackingClassifier StackingRegressor BaggingClassifier BaggingRegressor AdaBoostClassifier AdaBoostRegressor MultiOutputClassifier MultiOutputRegressor ClassifierChain RegressorChain TransformedTargetRegressor SelfTrainingClassifier RANSACRegressor TunedThresholdClassifierCV FixedThresholdClassifier",
			"same-model": "make_scorer plot_confusion_matrix plot_roc_curve plot_precision_recall_curve plot_det_curve plot_partial_dependence permutation_importance classification_report_plot ROCAUC ConfusionMatrix ClassificationReport ResidualsPlot PredictionError PrecisionRecallCurve DiscriminationThreshold ClassPredictionError from_estimator ConfusionMatrixDisplay.from_estimator RocCurveDisplay.from_estimator",
			clone: "clone deepcopy copy.copy",
			"cross-validate": "cross_val_score cross_validate cross_val_predict validation_curve learning_curve permutation_test_score",
			metric: "metrics.*",
			model: "linear_model.* ensemble.* svm.* tree.* neighbors.* naive_bayes.* neural_network.* discriminant_analysis.* gaussian_process.* kernel_ridge.* isotonic.* cross_decomposition.* dummy.* mixture.* semi_supervised.* hmm.* qda.* lda.* LogisticRegression LogisticRegressionCV LinearRegression Ridge RidgeCV RidgeClassifier Lasso LassoCV LassoLars ElasticNet ElasticNetCV SGDClassifier SGDRegressor Perceptron PassiveAggressiveClassifier PassiveAggressiveRegressor BayesianRidge ARDRegression HuberRegressor TheilSenRegressor PoissonRegressor GammaRegressor TweedieRegressor RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor HistGradientBoostingClassifier HistGradientBoostingRegressor SVC SVR LinearSVC LinearSVR NuSVC NuSVR DecisionTreeClassifier DecisionTreeRegressor ExtraTreeClassifier KNeighborsClassifier KNeighborsRegressor RadiusNeighborsClassifier NearestCentroid GaussianNB MultinomialNB BernoulliNB ComplementNB CategoricalNB MLPClassifier MLPRegressor LinearDiscriminantAnalysis QuadraticDiscriminantAnalysis LDA QDA GaussianProcessClassifier GaussianProcessRegressor KernelRidge IsotonicRegression PLSRegression DummyClassifier DummyRegressor GaussianMixture BayesianGaussianMixture GMM LabelPropagation LabelSpreading",
			quiet: "plot_tree export_text export_graphviz set_config enable_iterative_imputer"
		}
	},
	{
		roots: ["imblearn", "smote_variants"],
		effects: {
			"copying-resampler": "RandomOverSampler SMOTE SMOTENC SMOTEN BorderlineSMOTE SVMSMOTE KMeansSMOTE ADASYN SMOTEENN SMOTETomek MulticlassOversampling",
			"dropping-resampler": "RandomUnderSampler NearMiss TomekLinks EditedNearestNeighbours RepeatedEditedNearestNeighbours AllKNN CondensedNearestNeighbour OneSidedSelection NeighbourhoodCleaningRule InstanceHardnessThreshold ClusterCentroids",
			pipeline: "Pipeline make_pipeline",
			model: "BalancedRandomForestClassifier EasyEnsembleClassifier RUSBoostClassifier BalancedBaggingClassifier",
			metric: "metrics.*"
		}
	},
	{
		roots: [
			"pandas",
			"pd",
			"dask",
			"modin",
			"cudf",
			"geopandas",
			"vaex"
		],
		effects: {
			frame: "read_csv read_excel read_json read_parquet read_table read_pickle read_sql read_sql_query read_sql_table read_hdf read_feather read_html read_fwf read_stata read_sas read_orc read_spss read_gbq read_clipboard read_file DataReader",
			carry: "DataFrame Series Index to_datetime to_numeric to_timedelta melt pivot pivot_table crosstab cut json_normalize DatetimeIndex wide_to_long array",
			"union-of-rows": "concat",
			beside: "merge merge_asof merge_ordered",
			learn: "qcut",
			name: "get_dummies factorize Categorical",
			quiet: "set_option option_context date_range period_range Timestamp Timedelta options.* plotting.* ExcelWriter"
		}
	},
	{
		roots: ["polars", "pl"],
		effects: {
			frame: "read_csv scan_csv read_parquet scan_parquet read_json read_ndjson read_excel read_database read_ipc scan_ipc",
			carry: "DataFrame LazyFrame Series from_pandas from_dict from_dicts from_arrow col lit when",
			"union-of-rows": "concat",
			quiet: "Config"
		}
	},
	{
		roots: ["pyspark", "spark"],
		effects: {
			frame: "read.csv read.parquet read.json read.table read.load read.format spark.table spark.sql spark.createDataFrame createDataFrame load csv parquet table sql",
			transformer: "StandardScaler MinMaxScaler MaxAbsScaler RobustScaler Imputer PCA QuantileDiscretizer IDF CountVectorizer Word2Vec ChiSqSelector UnivariateFeatureSelector VarianceThresholdSelector",
			namer: "StringIndexer OneHotEncoder OneHotEncoderEstimator VectorIndexer",
			stateless: "VectorAssembler Tokenizer RegexTokenizer HashingTF Bucketizer Normalizer PolynomialExpansion StopWordsRemover NGram SQLTransformer IndexToString Binarizer DCT Interaction ElementwiseProduct",
			model: "classification.* regression.* recommendation.* clustering.* LogisticRegression LinearRegression RandomForestClassifier RandomForestRegressor GBTClassifier GBTRegressor DecisionTreeClassifier DecisionTreeRegressor ALS NaiveBayes LinearSVC MultilayerPerceptronClassifier OneVsRest KMeans",
			pipeline: "Pipeline",
			search: "CrossValidator TrainValidationSplit",
			metric: "evaluation.* BinaryClassificationEvaluator MulticlassClassificationEvaluator RegressionEvaluator MulticlassMetrics BinaryClassificationMetrics RegressionMetrics",
			quiet: "ParamGridBuilder SparkSession SparkContext SparkConf types.* Window SparkSession.builder",
			carry: "functions.*"
		}
	},
	{
		roots: [
			"numpy",
			"np",
			"scipy",
			"jnp",
			"cupy",
			"h5py",
			"joblib",
			"pickle",
			"cPickle",
			"dill",
			"cloudpickle",
			"cv2",
			"PIL",
			"skimage",
			"librosa"
		],
		effects: {
			set: "loadtxt genfromtxt fromfile np.load numpy.load memmap loadmat sio.loadmat io.loadmat h5py.File File",
			row: "imread Image.open imread_collection librosa.load",
			cuts: "split array_split",
			learn: "zscore boxcox yeojohnson stats.zscore stats.boxcox winsorize",
			statistic: "average nanmean nanstd nanmedian percentile quantile nanpercentile histogram corrcoef cov",
			"union-of-rows": "concatenate vstack append row_stack",
			beside: "hstack r_ stack column_stack dstack block",
			index: "arange random.permutation permutation random.choice choice argsort nonzero flatnonzero argwhere random.randint random.rand random.random random.uniform random.shuffle_index triu_indices_from",
			carry: "random.normal random.randn full full_like array asarray asanyarray ascontiguousarray reshape ravel squeeze expand_dims transpose log log1p exp sqrt abs absolute round rint floor ceil sign clip where nan_to_num argmax argmin power square sin cos tanh sigmoid isnan cumsum diff flip roll pad tile matrix mat c_ dot matmul multiply divide add subtract maximum minimum heaviside eye_like digitize resize csr_matrix hstack_sparse sparse.* resample_audio",
			quiet: "zeros ones empty zeros_like ones_like empty_like linspace eye identity random.seed seed RandomState default_rng save savez savetxt savez_compressed set_printoptions meshgrid dump dumps iinfo finfo unique logspace geomspace"
		}
	},
	{
		roots: [
			"xgboost",
			"lightgbm",
			"catboost",
			"ngboost",
			"pytorch_tabnet",
			"xgb",
			"lgb",
			"prophet",
			"fbprophet",
			"pmdarima",
			"autosklearn",
			"tpot",
			"h2o",
			"flaml",
			"pycaret",
			"gplearn",
			"surprise",
			"lifelines",
			"hmmlearn",
			"pyod"
		],
		effects: {
			model: "XGBClassifier XGBRegressor XGBRanker XGBRFClassifier XGBRFRegressor LGBMClassifier LGBMRegressor LGBMRanker CatBoostClassifier CatBoostRegressor CatBoostRanker CatBoost NGBClassifier NGBRegressor NGBoost TabNetClassifier TabNetRegressor Prophet AutoARIMA TPOTClassifier TPOTRegressor AutoML SymbolicRegressor SVD KNNBasic CoxPHFitter GaussianHMM Booster",
			train: "train auto_arima",
			"cross-validate": "xgboost.cv lightgbm.cv catboost.cv cv",
			carry: "DMatrix QuantileDMatrix DeviceQuantileDMatrix Dataset Pool",
			quiet: "plot_importance plot_tree plot_metric early_stopping log_evaluation"
		}
	},
	{
		roots: [
			"statsmodels",
			"sm",
			"smf",
			"linearmodels",
			"arch"
		],
		effects: {
			model: "OLS GLS WLS GLM Logit Probit MNLogit Poisson NegativeBinomial RLM ARIMA SARIMAX ARMA AR AutoReg VAR VARMAX ExponentialSmoothing SimpleExpSmoothing Holt UnobservedComponents MixedLM QuantReg ols logit glm PHReg arch_model",
			carry: "add_constant dmatrices dmatrix",
			quiet: "adfuller kpss acf pacf plot_acf plot_pacf seasonal_decompose variance_inflation_factor durbin_watson jarque_bera qqplot coint grangercausalitytests"
		}
	},
	{
		roots: [
			"keras",
			"tensorflow",
			"tf",
			"tensorflow_datasets",
			"tfds",
			"tflearn",
			"tensorflow_addons",
			"keras_tuner",
			"kerastuner"
		],
		effects: {
			"two-sets": "mnist.load_data fashion_mnist.load_data cifar10.load_data cifar100.load_data imdb.load_data reuters.load_data boston_housing.load_data california_housing.load_data load_data",
			set: "tfds.load load_dataset  timeseries_dataset_from_array_file TextLineDataset TFRecordDataset list_files make_csv_dataset CsvDataset",
			folder: "flow_from_directory flow_from_dataframe image_dataset_from_directory text_dataset_from_directory audio_dataset_from_directory",
			network: "applications.* Sequential Model Functional models.Sequential models.Model",
			row: "load_img image.load_img wavfile.read",
			model: "KerasClassifier KerasRegressor DNN LinearClassifier DNNClassifier DNNRegressor BoostedTreesClassifier",
			carry: "from_tensor_slices from_tensors from_generator zip TimeseriesGenerator timeseries_dataset_from_array constant convert_to_tensor cast Variable reshape expand_dims squeeze concat stack pad_sequences to_categorical one_hot one_hot_encode normalize utils.normalize flow img_to_array resize",
			transformer: "Tokenizer TextVectorization Normalization layers.Normalization Discretization StringLookup IntegerLookup",
			stateless: "layers.* ImageDataGenerator Rescaling Hashing",
			metric: "metrics.* losses.*",
			quiet: "callbacks.* optimizers.* backend.* random.* set_seed get_logger config.* plot_model summary clear_session schedules.*"
		}
	},
	{
		roots: [
			"torch",
			"torchvision",
			"torchtext",
			"torchaudio",
			"pytorch_lightning",
			"lightning",
			"torch_geometric",
			"torchmetrics",
			"timm",
			"fastai",
			"skorch",
			"ignite",
			"monai",
			"pytorch_forecasting",
			"dgl"
		],
		effects: {
			set: "datasets.* MNIST FashionMNIST CIFAR10 CIFAR100 ImageFolder SVHN Planetoid",
			sides: "random_split",
			index: "randperm SubsetRandomSampler WeightedRandomSampler",
			carry: "DataLoader TensorDataset Subset ConcatDataset from_numpy tensor as_tensor FloatTensor LongTensor Tensor IntTensor DoubleTensor HalfTensor BoolTensor Variable cat stack squeeze unsqueeze reshape flatten transpose argmax max topk sigmoid softmax log_softmax softplus relu exp log abs round where clamp masked_select gather nan_to_num round",
			network: "nn.Module Module LightningModule Sequential nn.Sequential models.* Linear nn.Linear Conv2d LSTM GRU Embedding TransformerEncoder create_model resnet18 resnet34 resnet50 vgg16 NeuralNetClassifier NeuralNetRegressor",
			stateless: "transforms.* Compose ToTensor Normalize Resize",
			model: "Trainer",
			loss: "CrossEntropyLoss NLLLoss MSELoss L1Loss BCELoss BCEWithLogitsLoss SmoothL1Loss HuberLoss KLDivLoss CTCLoss HingeEmbeddingLoss MarginRankingLoss TripletMarginLoss CosineEmbeddingLoss PoissonNLLLoss cross_entropy nll_loss mse_loss l1_loss binary_cross_entropy binary_cross_entropy_with_logits smooth_l1_loss kl_div",
			metric: "torchmetrics.* functional.accuracy Accuracy F1Score AUROC",
			quiet: "optim.* lr_scheduler.* manual_seed no_grad device cuda.* save load set_grad_enabled inference_mode autocast GradScaler backends.* SummaryWriter make_grid zeros ones rand randn arange linspace empty eye full"
		}
	},
	{
		roots: [
			"datasets",
			"transformers",
			"evaluate",
			"peft",
			"sentence_transformers",
			"simpletransformers",
			"trl",
			"setfit"
		],
		effects: {
			set: "load_dataset load_from_disk from_csv from_json",
			carry: "from_dict from_pandas concatenate_datasets interleave_datasets DatasetDict Dataset",
			model: "Trainer Seq2SeqTrainer SFTTrainer SetFitTrainer ClassificationModel",
			metric: "load_metric evaluate.load metrics.*",
			stateless: "AutoTokenizer.from_pretrained BertTokenizer.from_pretrained BertTokenizerFast.from_pretrained DistilBertTokenizer.from_pretrained DistilBertTokenizerFast.from_pretrained RobertaTokenizer.from_pretrained GPT2Tokenizer.from_pretrained T5Tokenizer.from_pretrained AutoProcessor.from_pretrained AutoFeatureExtractor.from_pretrained AutoImageProcessor.from_pretrained ViTImageProcessor.from_pretrained AutoTokenizer BertTokenizer DistilBertTokenizer RobertaTokenizer GPT2Tokenizer T5Tokenizer AutoProcessor AutoFeatureExtractor AutoImageProcessor DataCollatorWithPadding DataCollatorForLanguageModeling DataCollatorForSeq2Seq SentenceTransformer pipeline",
			quiet: "TrainingArguments Seq2SeqTrainingArguments EarlyStoppingCallback set_seed get_linear_schedule_with_warmup AdamW logging.*",
			network: "from_pretrained AutoModel.from_pretrained"
		}
	},
	{
		roots: ["feature_engine"],
		effects: {
			transformer: "MeanMedianImputer EndTailImputer ArbitraryNumberImputer CategoricalImputer RandomSampleImputer AddMissingIndicator CountFrequencyEncoder RareLabelEncoder EqualFrequencyDiscretiser EqualWidthDiscretiser DecisionTreeDiscretiser Winsorizer OutlierTrimmer BoxCoxTransformer YeoJohnsonTransformer PowerTransformer DropConstantFeatures DropDuplicateFeatures DropCorrelatedFeatures SmartCorrelatedSelection SelectByShuffling SelectBySingleFeaturePerformance RecursiveFeatureElimination RecursiveFeatureAddition SklearnTransformerWrapper",
			"target-transformer": "MeanEncoder WoEEncoder PRatioEncoder DecisionTreeEncoder",
			namer: "OneHotEncoder OrdinalEncoder",
			stateless: "LogTransformer LogCpTransformer ReciprocalTransformer ArcsinTransformer MathFeatures RelativeFeatures CyclicalFeatures DatetimeFeatures DropFeatures LagFeatures WindowFeatures"
		}
	},
	{
		roots: ["category_encoders"],
		effects: {
			"target-transformer": "TargetEncoder LeaveOneOutEncoder CatBoostEncoder WOEEncoder JamesSteinEncoder MEstimateEncoder GLMMEncoder QuantileEncoder SummaryEncoder",
			transformer: "CountEncoder",
			namer: "OrdinalEncoder OneHotEncoder BinaryEncoder BaseNEncoder SumEncoder HelmertEncoder BackwardDifferenceEncoder PolynomialEncoder GrayEncoder RankHotEncoder",
			stateless: "HashingEncoder"
		}
	},
	{
		roots: [
			"matplotlib",
			"plt",
			"seaborn",
			"sns",
			"plotly",
			"px",
			"go",
			"altair",
			"bokeh",
			"wordcloud",
			"missingno",
			"IPython",
			"tqdm",
			"wandb",
			"mlflow",
			"logging",
			"os",
			"sys",
			"time",
			"random",
			"warnings",
			"pathlib",
			"json",
			"yaml",
			"argparse",
			"shap",
			"lime",
			"eli5",
			"pandas_profiling",
			"ydata_profiling",
			"graphviz",
			"tabulate",
			"pprint",
			"gc",
			"datetime",
			"re",
			"math",
			"glob",
			"shutil",
			"copy",
			"functools",
			"itertools",
			"collections",
			"dataclasses"
		],
		effects: {
			quiet: "plt.* matplotlib.* seaborn.* sns.* plotly.* os.* sys.* time.* warnings.* logging.* mlflow.* wandb.* shap.* lime.* eli5.* argparse.* gc.* datetime.* math.* glob.* shutil.* json.* yaml.* IPython.* missingno.* random.seed",
			carry: "tqdm tqdm.tqdm tqdm.notebook trange notebook.tqdm auto.tqdm re.sub re.findall",
			clone: "copy.deepcopy copy.copy deepcopy",
			index: "random.sample random.shuffle random.choice random.choices",
			field: "dataclasses.field",
			record: "collections.namedtuple",
			dict: "collections.OrderedDict collections.defaultdict",
			partial: "functools.partial partial",
			zip: "itertools.product product itertools.chain",
			map: "itertools.starmap"
		}
	}
];
// src/weigh/flow/library.ts
const byRoot = /* @__PURE__ */ new Map();
const byName = /* @__PURE__ */ new Map();
for (const { roots, effects } of libraries) {
	const names = /* @__PURE__ */ new Map();
	const modules = [];
	for (const [effect, words] of Object.entries(effects)) for (const word of words.split(/\s+/).filter(Boolean)) {
		if (word.endsWith(".*")) modules.push([`.${word.slice(0, -1)}`, effect]);
		else names.set(word, effect);
		if (!word.includes(".") && !byName.has(word)) byName.set(word, effect);
	}
	for (const root of roots) byRoot.set(root, {
		names,
		modules
	});
}
/** What the tables know of an import path: by its library, else by its last name where that is one nobody else would use. */
function effectOf(path) {
	const steps = path.split(".");
	const last = steps.at(-1) ?? "";
	const root = byRoot.get(steps[0] ?? "");
	if (root !== void 0) {
		const two = steps.slice(-2).join(".");
		const named = root.names.get(two) ?? root.names.get(last);
		if (named !== void 0) return {
			effect: named,
			certain: true
		};
		const within = root.modules.find(([pattern]) => `.${path}`.includes(pattern));
		if (within !== void 0) return {
			effect: within[1],
			certain: true
		};
		return null;
	}
	const named = byName.get(last);
	if (named === void 0) return null;
	return steps.length === 1 || /^[A-Z]/.test(last) || last.includes("_") ? {
		effect: named,
		certain: steps.length === 1
	} : null;
}
// src/weigh/flow/callable.ts
/** Calls a function of the program: its body is run with these arguments. */
function follow(run, callable, call) {
	if (callable.is === "partial") {
		const keywords = new Map([...callable.keywords, ...call.keywords]);
		return callValue(run, callable.of, {
			...call,
			positional: [...callable.given, ...call.positional],
			keywords
		});
	}
	if (callable.is === "function") run.called(callable.definition);
	const body = callable.is === "function" ? callable.definition : callable.body;
	const again = run.frames.filter((frame) => frame.body === body).length;
	if (run.frames.length >= budget.depth || again >= budget.again) return unknownCall(run, call, "");
	const scope = innerScope(callable.scope);
	const self = callable.is === "function" ? callable.self : null;
	const parameters = callable.is === "function" ? callable.definition.parameters : callable.parameters;
	const cell = run.cell;
	bindParameters(run, scope, callable, parameters, {
		...call,
		positional: self === null ? call.positional : [self, ...call.positional]
	});
	run.frames.push({
		body,
		place: run.place(call.at),
		returns: []
	});
	run.cell = callable.cell;
	try {
		if (callable.is === "lambda") return evaluate(run, scope, callable.body);
		execute(run, scope, callable.definition.body);
		const [first, ...rest] = run.frames.at(-1)?.returns ?? [];
		return first === void 0 ? nothing() : rest.reduce(either, first);
	} finally {
		run.frames.pop();
		run.cell = cell;
	}
}
function bindParameters(run, scope, callable, parameters, { positional, keywords }) {
	let place = 0;
	const named = new Set(parameters.map(({ name }) => name));
	const outer = "scope" in callable ? callable.scope : scope;
	for (const { is, name, fallback } of parameters) if (is === "star") {
		bind(scope, name, {
			...nothing(),
			items: positional.slice(place)
		});
		place = positional.length;
	} else if (is === "double-star") bind(scope, name, {
		...nothing(),
		keys: new Map([...keywords].filter(([key]) => !named.has(key)))
	});
	else {
		const given = keywords.get(name) ?? positional[place];
		if (!keywords.has(name)) place += 1;
		bind(scope, name, given ?? (fallback === null ? nothing() : evaluate(run, outer, fallback)));
	}
}
/** Makes an instance of a class of the program. */
function construct(run, type, call) {
	const { callable } = type;
	if (callable?.is !== "class") return flowOf(argumentsOf(call));
	run.called(callable.definition);
	const base = baseEffect(run, callable.definition, callable.scope);
	const methods = callable.methods;
	const initial = methods.get("__init__");
	if (base === "network" || base === "model" || methods.has("fit") && methods.has("predict")) return madeEstimator(run, callable.definition.name, {
		role: "model",
		network: base === "network",
		known: base !== null
	}, call);
	const self = {
		...nothing(),
		keys: /* @__PURE__ */ new Map(),
		thing: {
			is: "instance",
			name: callable.definition.name,
			type
		}
	};
	if (initial?.is === "function") follow(run, {
		...initial,
		self
	}, call);
	else {
		const fields = callable.definition.body.flatMap((statement) => fieldOf(statement));
		for (const [i, value] of call.positional.entries()) self.keys?.set(fields[i] ?? `#${i}`, value);
		for (const [name, value] of call.keywords) self.keys?.set(name, value);
		if (call.positional.length + call.keywords.size > 0) self.items = fields.flatMap((name) => self.keys?.get(name) ?? []);
	}
	return self;
}
/** The fields of a data class, in their order. */
function fieldOf(statement) {
	if (statement.is === "scope" && statement.kind === "declare") return statement.names;
	const [target] = statement.is === "assign" ? statement.targets : [];
	return target?.is === "name" ? [target.name] : [];
}
/** What the tables know of a base class. */
function baseEffect(run, { bases }, scope, depth = 8) {
	if (depth === 0) return null;
	for (const { value } of bases) {
		const { thing, callable } = evaluate(run, scope, value);
		if (thing?.is === "imported") {
			const effect = effectOf(thing.path)?.effect;
			if (effect === "network" || effect === "model") return effect;
		}
		if (callable?.is === "class") {
			const inherited = baseEffect(run, callable.definition, callable.scope, depth - 1);
			if (inherited !== null) return inherited;
		}
	}
	return null;
}
// src/weigh/flow/collection-method.ts
/** Methods of lists and dicts whose elements are known; null where it is none of theirs. */
function collectionMethod(run, of, name, call) {
	const [first = nothing(), second = nothing()] = call.positional;
	if (of.items !== null) {
		if (name === "append" || name === "add") {
			if (of.items.length < budget.items) of.items.push(first.perRow && !of.perRow ? collected(run, first) : first);
			else pour(first, of);
			for (const one of first.predictions) of.predictions.add(one);
			return nothing();
		}
		if (name === "extend") of.items.push(...first.items ?? [first]);
		if (name === "insert") of.items.push(second);
		if (name === "pop") return of.items.at(-1) ?? nothing();
		if (name === "copy") return listValue([...of.items]);
		if (/^(?:extend|insert|sort|reverse|clear|remove|index|count)$/.test(name)) return nothing();
		return hasRows(of) ? null : flowOf([of]);
	}
	if (of.keys === null || of.thing !== null) return null;
	const values = [...of.keys.values()];
	const names = [...of.keys.keys()].map((key) => ({
		...nothing(),
		constant: key,
		columns: true
	}));
	if (name === "items") return listValue(values.map((value, i) => listValue([names[i] ?? nothing(), value])));
	if (name === "values") return listValue(values);
	if (name === "keys") return listValue(names);
	if (name === "get" || name === "pop" || name === "setdefault") return of.keys.get(String(first.constant)) ?? second;
	if (name === "update") for (const [key, value] of first.keys ?? []) of.keys.set(key, value);
	if (name === "update") return nothing();
	return name === "copy" ? {
		...of,
		keys: new Map(of.keys)
	} : unknownCall(run, call, name, of);
}
// src/weigh/flow/splitter.ts
/** A splitter of a library, such as `KFold(5)`. */
function madeSplitter(run, name, kind, call) {
	const shuffle = call.keywords.get("shuffle")?.constant;
	const key = constantKey$1(call);
	return thingValue({
		is: "splitter",
		id: run.id(),
		name,
		key: key === null ? null : `${name} ${key}`,
		shuffled: !kind.ordered && (shuffle === true || /Shuffle/.test(name)),
		grouped: kind.grouped,
		folds: true
	});
}
/** The key of a division whose arguments are all written out, seed included: written twice, it is the same one. */
function constantKey$1({ positional, keywords }) {
	if (typeof keywords.get("random_state")?.constant !== "number") return null;
	const values = [...[...keywords].filter(([name]) => name !== "stratify" && name !== "groups").map(([name, { constant }]) => [name, constant])].sort(([a], [b]) => a < b ? -1 : 1);
	if (values.some(([, constant]) => constant === void 0)) return null;
	return values.map(([name, constant]) => `${name}=${constant}`).join(" ");
}
/** `train_test_split(X, y, …)`: two sides of each. */
function divide(run, call, grouped) {
	const { keywords, positional, at } = call;
	const arrays = positional.length > 0 ? positional : [...keywords].filter(([name]) => /^(?:arrays?|X|x|y|data)$/.test(name)).map(([, value]) => value);
	const shuffled = keywords.get("shuffle")?.constant !== false;
	const key = constantKey$1(call);
	const id = key === null ? `${run.site(at)} ${run.id()}` : key;
	note(run, at, id, arrays, {
		shuffled,
		grouped,
		stratified: (keywords.get("stratify")?.constant ?? void 0) === void 0 && keywords.has("stratify")
	});
	const made = arrays.flatMap((value) => [0, 1].map((side) => oneSide(run, value, id, side, shuffled)));
	if (key === null) for (const one of made) for (const loop of run.loops) one.loops.add(loop);
	return listValue(made);
}
/** Sides of which nobody knows how many: `random_split(data, lengths)`. */
function sides(run, of, call, shuffled = true) {
	const seed = argument(call, -1, "seed", "random_state");
	const id = typeof seed?.constant === "number" ? `sides ${seed.constant}` : `${run.site(call.at)} ${run.id()}`;
	note(run, call.at, id, [of], {
		shuffled,
		grouped: false,
		stratified: false
	});
	const made = copyOf(of);
	made.rows = new Set(run.rowsOf(of));
	made.base = null;
	made.items = null;
	made.divides = {
		id,
		random: shuffled
	};
	return made;
}
function oneSide(run, value, id, side, random) {
	const made = copyOf(value);
	made.base = null;
	if (value.selects !== null) {
		made.selects = {
			is: "fold",
			key: id,
			of: value.selects?.of ?? /* @__PURE__ */ new Set(),
			side
		};
		return made;
	}
	const rows = run.rowsOf(value);
	if (value.items !== null) Object.assign(made, {
		items: null,
		predictions: flowOf([value]).predictions,
		learned: flowOf([value]).learned
	});
	made.rows = run.narrowed(rows, {
		is: "split",
		id,
		side,
		random
	});
	return made;
}
function note(run, at, id, values, kind) {
	const rows = new Set(values.flatMap((value) => value.selects !== null ? [...value.selects?.of ?? []] : [...run.rowsOf(value)]));
	run.flow.divisions.push({
		place: run.place(at),
		id,
		operation: run.textOf(at),
		rows,
		...kind
	});
}
/** `kf.split(X, y)`: pairs of row numbers, once a fold. */
function splitterMethod(run, splitter, name, call) {
	if (name !== "split") return nothing();
	const [data = nothing()] = argumentsOf(call);
	return foldsOf(run, splitter, data, call.at);
}
/** One pair stands for all folds; a loop over it goes once. */
function foldsOf(run, splitter, data, at) {
	const id = splitter.key ?? `${run.site(at)} ${run.id()}`;
	note(run, at, id, [data], {
		shuffled: splitter.shuffled,
		grouped: splitter.grouped,
		stratified: /Stratified/.test(splitter.name)
	});
	const of = new Set(data.selects?.of ?? run.rowsOf(data));
	return listValue([listValue([0, 1].map((side) => ({
		...nothing(),
		selects: {
			is: "fold",
			key: id,
			of,
			side
		}
	})))]);
}
// src/weigh/flow/frame-division.ts
/** `Dataset.train_test_split`: a dict of two. */
function dataSetSplit(run, of, call) {
	const [train = nothing(), test = nothing()] = divide(run, {
		...call,
		positional: [of]
	}, false).items ?? [];
	return {
		...nothing(),
		keys: /* @__PURE__ */ new Map([["train", train], ["test", test]])
	};
}
/** `sample`: with replacement copies; all of them the same rows; else one side of a division, whose other `drop` keeps. */
function sampled(run, of, call) {
	const { keywords } = call;
	const made = copyOf(of);
	made.base = null;
	const rows = run.rowsOf(of);
	if (keywords.get("replace")?.constant === true) {
		run.flow.copies.push({
			place: run.place(call.at),
			operation: run.textOf(call.at),
			site: run.site(call.at)
		});
		return narrowedBy(run, made, {
			is: "copy",
			site: run.site(call.at)
		});
	}
	if (keywords.get("frac")?.constant === 1) return made;
	const seed = keywords.get("random_state")?.constant;
	const id = typeof seed === "number" && keywords.get("frac")?.constant !== void 0 ? `sample ${keywords.get("frac")?.constant} ${seed}` : `${run.site(call.at)} ${run.id()}`;
	run.flow.divisions.push({
		place: run.place(call.at),
		id,
		operation: run.textOf(call.at),
		rows: new Set(rows),
		shuffled: true,
		grouped: false,
		stratified: false
	});
	return {
		...made,
		rows: run.narrowed(rows, {
			is: "split",
			id,
			side: 0,
			random: true
		})
	};
}
/** `take(n)` and `skip(n)` of one data set are its two sides. */
function cut(run, of, name, call) {
	const [count] = call.positional;
	if (count?.selects != null) return narrowedBy(run, copyOf(of), {
		is: "part",
		key: count.selects.key
	});
	const key = `cut ${count?.constant ?? (count === void 0 ? "" : run.identity(count))}`;
	return narrowedBy(run, copyOf(of), {
		is: "split",
		id: key,
		side: name === "take" ? 0 : 1,
		random: false
	});
}
/** `drop(index)` keeps the rows that the index leaves; `drop(columns=…)` keeps all. */
function dropped(run, of, call) {
	const { keywords, positional } = call;
	const what = keywords.get("index") ?? (keywords.has("columns") || keywords.get("axis")?.constant === 1 || keywords.get("axis")?.constant === "columns" ? void 0 : positional[0]);
	const made = copyOf(of);
	made.base = null;
	if (what?.selects != null) {
		const rest = complement(run, of, what);
		if (keywords.get("inplace")?.constant === true && of.base === null) of.rows = rest;
		return {
			...made,
			rows: rest
		};
	}
	const names = columnNames(keywords.get("columns") ?? positional[0] ?? nothing());
	if (what === void 0 && names !== null) {
		withoutColumns(made, names);
		if (keywords.get("inplace")?.constant === true) withoutColumns(of, names);
	}
	return made;
}
function complement(run, of, index) {
	const rows = run.rowsOf(of);
	const step = [...index.selects?.of ?? []].map(({ path }) => path.at(-1)).find((it) => it !== void 0);
	const other = step?.is === "split" && [...rows].every(({ path }) => path.length < ([...index.selects?.of ?? []][0]?.path.length ?? 0)) ? {
		...step,
		side: 1 - step.side
	} : {
		is: "part",
		key: `~${step?.is === "part" ? step.key : index.selects?.key ?? ""}`
	};
	return run.narrowed(rows, other);
}
/** Some of a value's rows. */
function narrowedBy(run, value, step) {
	const rows = run.narrowed(run.rowsOf(value), step);
	return {
		...value,
		rows,
		base: null,
		items: null
	};
}
// src/weigh/flow/libraries/frame.ts
const words$1 = (text) => new Set(text.split(/\s+/).filter(Boolean));
/** Attributes of frames, arrays and tensors. */
const frameMembers = {
	/** No rows: sizes, names, types. */
	nothing: words$1("shape size ndim columns dtypes dtype nbytes empty name names axes flags device requires_grad feature_names target_names DESCR"),
	/** The same rows, asked another way. */
	same: words$1("values T iloc loc at iat ix str dt cat array data target A A1 flat real imag index num_rows")
};
/**
* Methods of frames, arrays, tensors and data sets: pandas, numpy, polars, Spark, torch, TensorFlow, Hugging Face. What is not here
* gives the rows it was asked of.
*/
const frameMethods = {
	statistic: words$1("mean std var median mode min max quantile sum nanmean nanstd nanmedian nanmin nanmax amin amax skew kurt kurtosis mad sem ptp average approxQuantile value_counts bincount percentile nanpercentile describe corr cov agg aggregate reduce_mean reduce_std reduce_max reduce_min reduce_sum prod first_valid_index"),
	part: words$1("dropna drop_duplicates query head tail filter where_rows nlargest nsmallest limit truncate first last between_time drop_nulls unique dropDuplicates distinct exclude shard select_rows compress"),
	copy: words$1("repeat"),
	neighbour: words$1("ffill bfill pad backfill interpolate shift diff rolling expanding ewm cumsum cumprod cummax cummin cumcount rank pct_change resample asfreq"),
	windows: words$1("rolling expanding ewm resample asfreq"),
	union: words$1("append concat extend union unionByName vstack hstack concatenate"),
	nothing: words$1("plot hist boxplot info to_csv to_excel to_pickle to_json to_parquet to_sql to_html savefig show print printSchema write save dump tolist_names keys count nunique isEmpty numel dim size ndimension memory_usage bar barh line scatter area pie display close backward_hooks zero_grad step"),
	index: words$1("argsort nonzero argwhere randperm permutation"),
	mask: words$1("isin isnull notnull isna notna duplicated between eq ne gt ge lt le startswith endswith contains isnan isfinite any all"),
	groups: words$1("groupby groupBy group_by groupby_rolling"),
	sides: words$1("randomSplit random_split split_by_index"),
	inPlace: words$1("fillna replace drop dropna drop_duplicates rename reset_index set_index sort_values sort_index clip interpolate ffill bfill query eval update insert pop sort shuffle resize fill normal_ uniform_ fill_ add_ mul_ sub_ div_")
};
// src/weigh/flow/groups.ts
/** `df.groupby(…)`: groups that wait for a statistic. */
function grouped(run, of, call) {
	const keys = call.positional.flatMap((value) => [value, ...value.items ?? []]).flatMap(({ constant }) => typeof constant === "string" ? [constant] : []);
	const made = viewOf(of);
	made.base = null;
	run.rowsOf(made);
	return {
		...made,
		thing: {
			is: "groups",
			of,
			keys,
			windows: false
		}
	};
}
/** `df.rolling(…)`: windows that wait for a statistic. */
function windowed(run, of) {
	const made = viewOf(of);
	made.base = null;
	if (of.rows.size === 0) made.base = of;
	return {
		...made,
		thing: {
			is: "groups",
			of,
			keys: [],
			windows: true
		}
	};
}
/**
* A method of groups. A table of groups is no leak by itself: what it learned waits until it is put back on rows. `transform` puts it
* back at once.
*/
function groupsMethod(run, groups, name, call) {
	if (groups.thing?.is === "groups" && groups.thing.windows) {
		const made = viewOf(groups);
		made.base = groups.base;
		return made;
	}
	if (frameMethods.neighbour.has(name) || /^(?:head|tail|first|last|nth|ngroup|sample|filter|fillna)$/.test(name)) {
		const made = viewOf(groups);
		made.base = null;
		made.thing = groups.thing?.is === "groups" && frameMethods.windows.has(name) ? {
			...groups.thing,
			windows: true
		} : null;
		return made;
	}
	if (/^(?:groups|get_group|ngroups|size|count|nunique|cumcount|indices)$/.test(name)) return name === "get_group" ? {
		...viewOf(groups),
		base: null
	} : nothing();
	const fact = run.learn(groups, call.at, "strong");
	if (name === "transform") {
		const made = viewOf(groups);
		made.base = null;
		made.learned.add(fact);
		return made;
	}
	const made = nothing();
	made.pending = /* @__PURE__ */ new Set([...groups.pending, fact]);
	made.learned = new Set(flowOf([groups]).learned);
	run.rowsOf(made, "groups");
	return made;
}
// src/weigh/flow/metric.ts
/** Names of functions that hold predictions against labels, wherever they come from. */
const metricNames = /accuracy|precision|recall|(?:^|_)f1|fbeta|(?:^|_)auc|roc|rmse|rmsle|(?:^|_)mse|(?:^|_)mae|mape|r2|r_squared|_score$|error|report|confusion|log_?loss|loss$|criterion|kappa|jaccard|dice|iou|bleu|rouge|wer\b|matthews|evaluate|metric|spearman|pearson|concordance|psnr|ssim|perplexity|deviance/i;
/** Whether a function by this name would be a metric, if it is given a prediction. */
function soundsLikeMetric(name) {
	return metricNames.test(name.split(".").at(-1) ?? name);
}
/** `nn.CrossEntropyLoss()`, `Accuracy(task=…)`: made first and given predictions later. */
function isMetricObject(name) {
	return /^[A-Z]/.test(name);
}
/** Predictions that are held against labels. `null` where none of the values is one. */
function scored(run, values) {
	const predicted = values.filter((value) => predictionsOf(value).size > 0);
	if (predicted.length === 0) return null;
	const labels = values.filter((value) => !predicted.includes(value)).flatMap((value) => [...flowOf([value]).rows]);
	const look = run.id();
	const looked = predicted.flatMap((value) => [...predictionsOf(value)].map((one) => score(run, one, flowOf([value]).rows, labels)));
	for (const one of looked) one.looks.add(look);
	return looked;
}
/** `pred == y`, `y - pred`: an accuracy or an error written by hand. `null` where it is none. */
function compared(run, left, right, at) {
	const sides = [left, right].map((side) => predictionsOf(side).size > 0);
	if (sides[0] === sides[1]) return null;
	const other = sides[0] ? right : left;
	if (other.literal || other.rows.size === 0 && other.items === null && other.constant !== void 0) return null;
	scored(run, [left, right]);
	const made = nothing();
	made.selects = {
		is: "mask",
		key: `${run.textOf(at)} ${run.identity(left)} ${run.identity(right)}`,
		of: flowOf([left, right]).rows,
		side: 0
	};
	return made;
}
function predictionsOf(value, depth = 3) {
	const found = new Set(value.predictions);
	if (depth > 0) for (const item of [...value.items ?? [], ...value.keys?.values() ?? []]) for (const one of predictionsOf(item, depth - 1)) found.add(one);
	return found;
}
/** A network predicts everything and is scored on a part: what is scored is what is evaluated. */
function score(run, one, rows, labels) {
	const same = rows.size === 0 || [...rows].every((row) => one.rows.has(row));
	if (same || !one.scored) {
		if (!same) one.rows = new Set(rows);
		one.scored = true;
		for (const row of labels) one.labels.add(row);
		return one;
	}
	return run.evaluate({
		...one,
		rows: new Set(rows),
		labels: new Set(labels),
		scored: true
	});
}
// src/weigh/flow/network.ts
/**
* `loss.backward()`: the rows of the loss are those that its model is trained on. What was predicted for them on the way was no
* evaluation.
*/
function trainBackward(run, loss, at) {
	const { flow } = run;
	for (const one of loss.predictions) {
		const rows = loss.rows.size > 0 ? loss.rows : one.rows;
		const training = run.train({
			place: run.place(at),
			model: one.model,
			name: "",
			rows: new Set(rows),
			learned: one.learned,
			certainty: one.certainty
		});
		const onlyFor = flow.evaluations.filter((it) => it === one || it.place === one.place && it.model === one.model);
		for (const it of onlyFor) if ([...it.rows].every((row) => rows.has(row))) flow.evaluations.splice(flow.evaluations.indexOf(it), 1);
		run.trained(one.model, training);
	}
}
// src/weigh/flow/frame-method.ts
/** A method of a frame, an array, a tensor, a data set, a list or a dict; also `np.name(x, …)`. */
function frameMethod(run, of, name, call) {
	const held = of.keys !== null || of.items !== null ? collectionMethod(run, of, name, call) : null;
	if (held !== null) return held;
	const adopted = adoptedBy(run, of, name, call);
	if (adopted !== null) return adopted;
	if (name === "backward") trainBackward(run, of, call.at);
	if (name === "backward") return nothing();
	if (name === "item" || name === "numpy" || name === "detach" || name === "cpu") return of;
	if (frameMethods.nothing.has(name)) return nothing();
	if (frameMethods.groups.has(name)) return grouped(run, of, call);
	if (frameMethods.windows.has(name)) return windowed(run, of);
	if (frameMethods.statistic.has(name)) return statistic(run, of, name, call);
	if (frameMethods.index.has(name)) return selecting(run, of, name, call);
	if (frameMethods.sides.has(name)) return sides(run, of, call);
	if (name === "train_test_split") return dataSetSplit(run, of, call);
	if (name === "sample") return sampled(run, of, call);
	if (name === "take" || name === "skip") return cut(run, of, name, call);
	if (name === "drop") return dropped(run, of, call);
	const [other] = call.positional;
	if (/^(?:eq|ne|sub|subtract)$/.test(name) && other !== void 0) {
		const score = compared(run, of, other, call.at);
		if (score !== null) return score;
	}
	const made = byRows(run, of, name, call);
	inPlace(of, made, name, call);
	return made;
}
/** Something unknown that is fitted or asked to predict is a model; what transforms, a transformer. */
function adoptedBy(run, of, name, call) {
	const transforms = /^(?:fit_transform|transform|inverse_transform)$/.test(name);
	if (!transforms && !/^(?:fit|fit_generator|partial_fit|train_on_batch|fit_predict|predict|predict_proba|score)$/.test(name)) return null;
	if (!(of.rows.size === 0 && of.items === null && of.keys === null && (of.thing === null || of.thing.is === "bound")) || of.learned.size > 0 || !argumentsOf(call).some((value) => hasRows(value))) return null;
	of.thing = madeEstimator(run, name, {
		role: transforms ? "transformer" : "model",
		strength: transforms ? "vocabulary" : null,
		known: false
	}, {
		...call,
		positional: [],
		keywords: /* @__PURE__ */ new Map()
	}).thing;
	return of.thing?.is === "estimator" ? estimatorMethod(run, of, of.thing, name, call) : null;
}
/** Methods that keep rows, some of them, or copies of them. */
function byRows(run, of, name, call) {
	const given = argumentsOf(call);
	const made = copyOf(of);
	made.base = made.rows.size === 0 ? of : null;
	made.selects = of.selects;
	pourFacts(flowOf(given.filter(({ callable }) => callable === null)), made);
	for (const value of given) for (const loop of value.loops) made.loops.add(loop);
	if (/^(?:rename|set_axis|add_prefix|add_suffix|to_numpy|as_matrix|melt|pivot|pivot_table|transpose|unstack|stack|explode|assign|toDF|withColumnRenamed)$/.test(name)) made.stands = null;
	for (const fact of made.pending) made.learned.add(fact);
	if (/^(?:with_columns?|withColumns?|select)$/.test(name)) for (const at of flowOf(given).deferred ?? []) made.learned.add(run.learn(of, at, "strong"));
	const index = name === "isin" && of.selects?.is === "index" ? given[0]?.selects?.step : void 0;
	if (frameMethods.mask.has(name)) made.selects = {
		...index === void 0 ? {} : { step: index },
		is: "mask",
		key: `${run.textOf(call.at)} ${run.identity(of.base ?? of)}`,
		of: new Set(of.rows),
		side: 0
	};
	if (frameMethods.union.has(name)) return joinedRows(run, [of, ...given], call);
	if (/^(?:merge|join|map|assign|insert|update|combine_first)$/.test(name)) merge(run, of, made, name, call);
	if (frameMethods.part.has(name)) return narrowedBy(run, made, {
		is: "part",
		key: `${name} ${run.site(call.at)}`
	});
	if (frameMethods.copy.has(name)) return {
		...made,
		rows: run.copied(run.rowsOf(made), call.at),
		base: null,
		items: null
	};
	if (/^(?:apply|applymap|pipe|map_batches|map_partitions|transform)$/.test(name)) return applied(run, of, made, name, call);
	return made;
}
/** Another table joined to this one brings its facts, and a table of groups what it learned of them. */
function merge(run, of, made, name, call) {
	for (const value of argumentsOf(call)) {
		if (value.callable !== null) {
			if (name === "map") for (const fact of callValue(run, value, {
				...call,
				positional: [{
					...viewOf(of),
					perRow: true,
					base: null
				}],
				keywords: /* @__PURE__ */ new Map()
			}).learned) made.learned.add(fact);
			continue;
		}
		if (name !== "map") {
			for (const row of value.rows) if (!row.source.startsWith("groups")) made.rows.add(row);
		}
		for (const fact of value.pending) made.learned.add(fact);
	}
}
/** `apply(f)`: its function is run on the rows, one by one with `axis=1` and on a column. */
function applied(run, of, made, name, call) {
	const [fn] = call.positional;
	if (fn?.callable == null) return made;
	const rowwise = !/^(?:pipe|transform|agg)$/.test(name) && (call.keywords.get("axis")?.constant === 1 || call.keywords.get("axis")?.constant === "columns" || of.base !== null || name === "applymap");
	const result = callValue(run, fn, {
		...call,
		positional: [{
			...viewOf(of),
			perRow: rowwise,
			base: null
		}, ...call.positional.slice(1)],
		keywords: /* @__PURE__ */ new Map()
	});
	for (const fact of result.learned) made.learned.add(fact);
	for (const one of result.predictions) made.predictions.add(one);
	return name === "pipe" ? result : made;
}
/** A statistic over the rows: what is learned, without rows. Along a row it is arithmetic; of a prediction it is no learning. */
function statistic(run, of, name, call) {
	const axis = (call.keywords.get("axis") ?? call.keywords.get("dim") ?? (/^(?:agg|aggregate|quantile|percentile|nanpercentile)$/.test(name) ? void 0 : call.positional[0]))?.constant;
	const own = flowOf([of]);
	if (of.perRow || axis === 1 || axis === -1 || axis === "columns") return {
		...copyOf(of),
		items: null,
		base: null
	};
	if (own.predictions.size > 0 && axis !== void 0) return {
		...own,
		learned: new Set(own.learned)
	};
	if (own.predictions.size > 0) return {
		...own,
		rows: /* @__PURE__ */ new Set(),
		learned: /* @__PURE__ */ new Set()
	};
	const made = nothing();
	for (const loop of own.loops) made.loops.add(loop);
	if (of.deferred !== null) return {
		...copyOf(of),
		deferred: [...of.deferred, call.at]
	};
	if (own.rows.size === 0 && of.base === null) return {
		...made,
		learned: new Set(own.learned)
	};
	made.learned = /* @__PURE__ */ new Set([...own.learned, run.learn(of, call.at, "strong")]);
	return made;
}
function selecting(run, of, name, call) {
	const made = nothing();
	made.selects = {
		is: "index",
		key: `${name} ${run.site(call.at)} ${run.identity(of)}`,
		of: new Set(of.rows),
		side: 0
	};
	return made;
}
/** `inplace=True`, and methods that change what they are asked of. A view loses no rows of what it is a view of. */
function inPlace(of, made, name, { keywords }) {
	if (!(keywords.get("inplace")?.constant === true || name.endsWith("_") || /^(?:insert|update|pop|extend)$/.test(name)) || !(frameMethods.inPlace.has(name) || name.endsWith("_"))) return;
	write(of, made);
	if (frameMethods.part.has(name) && of.base === null) of.rows = made.rows;
}
// src/weigh/flow/hints-mark.ts
/** Traces that a value may carry. */
const most = 80;
/** A mark of this place. */
function markOf(run, is, at, about = {}) {
	return run.traces.mark({
		is,
		place: run.place(at),
		operation: run.textOf(at),
		name: "",
		table: null,
		rows: /* @__PURE__ */ new Set(),
		certainty: run.certainty(3),
		...about
	});
}
function put(value, trace) {
	if (value.traces.size < most) value.traces.add(trace);
}
/** Marks a value as a whole. */
function marked(run, value, is, at, about = {}) {
	put(value, run.traces.trace(markOf(run, is, at, about)));
}
/** Marks of these kinds, wherever on the value they are. */
function marksOf(value, ...kinds) {
	const found = /* @__PURE__ */ new Set();
	for (const { mark } of value.traces) if (kinds.length === 0 || kinds.includes(mark.is)) found.add(mark);
	return [...found];
}
/** Marks of a value and of its elements. */
function allMarks(values, depth = 3) {
	const found = /* @__PURE__ */ new Set();
	for (const value of values) {
		for (const { mark } of value.traces) found.add(mark);
		if (depth > 0) for (const mark of allMarks([...value.items ?? [], ...value.keys?.values() ?? []], depth - 1)) found.add(mark);
	}
	return found;
}
/** Takes away marks of these kinds. */
function unmark(value, ...kinds) {
	for (const trace of value.traces) if (kinds.includes(trace.mark.is)) value.traces.delete(trace);
}
/** Takes away what only holds of known columns. */
function unproven(value) {
	value.table = null;
	for (const trace of value.traces) if (isProof(trace)) value.traces.delete(trace);
}
/** The columns of a frame; one of which nothing is known has all of its own. */
function tableOf(run, value) {
	value.table ??= run.traces.table();
	return value.table;
}
/** Names written out in a value: one, or a list of nothing else. */
function namesOf(value) {
	if (value === void 0) return null;
	if (typeof value.constant === "string") return [value.constant];
	if (value.items === null || value.items.length === 0 || value.items.length >= 60) return null;
	const names = value.items.map(({ constant }) => constant);
	return names.every((name) => typeof name === "string") ? names : null;
}
/** Leaves only these columns on a value made from a frame; marks on one column alone become marks on the whole. */
function keepColumns(run, of, made, names, at) {
	const table = tableOf(run, of);
	const [only] = names;
	const single = names.length === 1 && only !== void 0;
	made.traces = /* @__PURE__ */ new Set();
	for (const trace of of.traces) {
		const here = trace.column !== null && trace.table === table.of && names.includes(trace.column);
		if (here && single) put(made, run.traces.trace(trace.mark));
		else if (here || trace.column === null || !isProof(trace)) put(made, trace);
	}
	made.table = {
		...table,
		all: false,
		names: new Set(names.filter((name) => includes(table, name)))
	};
	if (single && !marksOf(made, "read").some(({ name, table: of }) => name === only && of === table.of)) marked(run, made, "read", at, {
		name: only,
		table: table.of
	});
}
/** Leaves all columns but these. */
function dropColumns(run, of, made, names) {
	const table = tableOf(run, of);
	made.table = changed(table, names, false);
	for (const trace of made.traces) if (trace.column !== null && trace.table === table.of && names.includes(trace.column)) made.traces.delete(trace);
}
// src/weigh/flow/hints-choice.ts
const picks = /^(?:argmax|argmin|nanargmax|nanargmin|idxmax|idxmin|max|min|sorted|argsort|index)$/;
/** A metric marks what it gives; what was chosen by one earlier and goes into it is reported. */
function afterMetric(run, call, given, made, figure) {
	const evaluations = new Set(given.flatMap((value) => [...flowOf([value]).predictions]));
	noteCurve(run, call.at, made, evaluations);
	for (const chosen of allMarks(given)) if (chosen.is === "chosen") report(run, call.at, chosen, [...evaluations]);
	if (evaluations.size === 0 || !figure) return;
	made.rows.clear();
	made.predictions.clear();
}
/** `pred != y`, `y - pred`: what errors are computed of. */
function afterComparison(run, at, left, right, made) {
	const sides = [left, right].map((side) => flowOf([side]).predictions);
	if (sides[0]?.size === 0 !== (sides[1]?.size === 0)) {
		const evaluations = sides.flatMap((side) => [...side]);
		noteCurve(run, at, made, evaluations);
		for (const chosen of allMarks([left, right])) if (chosen.is === "chosen") report(run, at, chosen, evaluations);
	}
}
/** A score of a model by itself. */
function afterScore(run, call, model, made) {
	const place = run.place(call.at);
	const evaluations = run.flow.evaluations.filter(({ place: at }) => at.cell === place.cell && at.from === place.from && at.to === place.to);
	noteCurve(run, call.at, made, evaluations);
	for (const chosen of marksOf(model, "chosen")) report(run, call.at, chosen, evaluations);
}
function noteCurve(run, at, made, evaluations) {
	const rows = /* @__PURE__ */ new Set();
	for (const one of evaluations) for (const row of one.rows) rows.add(row);
	if (rows.size > 0) marked(run, made, "curve", at, { rows });
}
function report(run, at, chosen, evaluations) {
	if (evaluations.length > 0) run.flow.hints.push({
		is: "reported",
		chosen,
		place: run.place(at),
		evaluations
	});
}
/** A metric, and what it chose, goes on in all that is made of it. */
function carryChoice(run, given, made) {
	if (given.includes(made)) return;
	for (const mark of allMarks(given)) if (mark.is === "curve" || mark.is === "chosen") put(made, run.traces.trace(mark));
}
/** `argmax`, `max` and their like over a metric choose. */
function afterPick(run, name, call, given, made) {
	if (!picks.test(name)) return;
	const curves = [...allMarks(given)].filter(({ is }) => is === "curve");
	for (const curve of curves) marked(run, made, "chosen", call.at, {
		rows: curve.rows,
		certainty: curve.certainty
	});
}
/** An element at a place that was chosen, or of a list that was sorted by a metric, is chosen. */
function chosenBy(run, at, of, places, made) {
	const marks = new Set(of.items === null ? [] : marksOf(of, "chosen"));
	for (const place of places) if (place.is === "at") for (const mark of marksOf(place.value, "chosen")) marks.add(mark);
	if (marks.size === 0) return made;
	const chosen = {
		...made,
		traces: new Set(made.traces)
	};
	for (const mark of marks) {
		put(chosen, run.traces.trace(mark));
		run.flow.hints.push({
			is: "picked",
			chosen: mark,
			place: run.place(at)
		});
	}
	return chosen;
}
/** `if score > best: best_t = t`: what is bound while a metric was the best so far was chosen by it. */
function chosenWithin(run, scope, tested, before) {
	const curves = tested === null ? [] : marksOf(tested, "curve");
	if (curves.length === 0 || run.loops.length === 0 || tested?.selects == null) return;
	for (const [name, now] of scope.names) {
		if (before.get(name) === now || now.rows.size > 0 && now.thing?.is !== "estimator" || marksOf(now, "curve").length > 0) continue;
		const chosen = {
			...now,
			traces: new Set(now.traces)
		};
		for (const curve of curves) {
			const mark = run.traces.mark({
				...curve,
				is: "chosen"
			});
			put(chosen, run.traces.trace(mark));
			run.flow.hints.push({
				is: "picked",
				chosen: mark,
				place: mark.place
			});
		}
		scope.names.set(name, chosen);
	}
}
/** What was chosen among a call's arguments, those behind `**` too. */
function chosenAmong(run, scope, call) {
	const behind = call.at.arguments.filter(({ is }) => is === "double-star").map(({ value }) => evaluate(run, scope, value));
	return [...allMarks([...argumentsOf(call), ...behind])].filter(({ is }) => is === "chosen");
}
// src/weigh/flow/hints-estimator.ts
const choosesColumns = /Column|Union|union|Mapper|Selec|RFE|Variance|Function|Drop|column/;
/** A method of an estimator: a fit shows features beside labels; what chose its parameters goes on in what it predicts. */
function afterEstimator(run, of, estimator, name, call, made) {
	if (estimator.role === "transformer") transformed(estimator, name, call, made);
	else if (made !== of) unproven(made);
	const last = run.flow.trainings.at(-1);
	const trained = last?.place.cell === run.cell && last.place.from === call.at.from && last.model === estimator.id ? last : null;
	if (trained !== null) {
		const data = argument(call, 0, "X", "x", "data") ?? nothing();
		const labels = argument(call, 1, "y", "Y", "label", "labels") ?? nothing();
		const columns = [...data.traces].filter(({ table, column }) => column === null || data.table !== null && data.table.of === table && includes(data.table, column));
		run.flow.hints.push({
			is: "fit",
			training: trained,
			marks: allMarks([data]),
			columns: columns.map(({ mark, column }) => ({
				mark,
				column
			})),
			features: data.table,
			labels: {
				table: labels.table,
				marks: allMarks([labels])
			},
			selects: choosing(estimator)
		});
		if (stops(of, call)) run.flow.hints.push({
			is: "stopped",
			place: run.place(call.at)
		});
	}
	if (made === of) return;
	for (const mark of marksOf(of, "chosen")) put(made, run.traces.trace(mark));
	if (/^(?:score|evaluate\w*|test)$/.test(name)) afterScore(run, call, of, made);
}
/** A network that is called gives no columns. */
function afterForward(_run, _call, made) {
	unproven(made);
}
/** What was transformed has the columns of what was given, unless some may have been left out. */
function transformed(estimator, name, call, made) {
	if (!/transform/.test(name)) return;
	if (choosing(estimator)) unproven(made);
	else made.table = argument(call, 0, "X")?.table ?? null;
}
/** Whether some of its steps may leave columns out; of what is no estimator of a table nobody knows. */
function choosing({ name, parts, known }) {
	if (!known || choosesColumns.test(name)) return true;
	const inner = (value, depth) => {
		const { thing, callable, items } = value;
		if (callable !== null || thing?.is === "instance") return true;
		if (thing?.is === "estimator") return choosing(thing);
		return depth > 0 && (items ?? []).some((item) => inner(item, depth - 1));
	};
	return parts.some((part) => inner(part, 3));
}
/** Early stopping, asked of the fit or of the model when it was made. */
function stops(of, call) {
	if ([call.keywords, ...argumentsOf(call).flatMap(({ keys }) => keys ?? [])].flatMap((names) => [names.get("early_stopping_rounds"), names.get("use_best_model")]).some((value) => value !== void 0 && value.constant !== null && value.constant !== false)) return true;
	return [...of === null ? [] : marksOf(of, "stopper"), ...allMarks(argumentsOf(call))].some(({ is }) => is === "stopper");
}
/** Marks of what an estimator was made with: a stop, a choice. */
function madeWith(run, call, chosen, made) {
	made.traces = new Set([...made.traces].filter((trace) => !isProof(trace)));
	for (const mark of [...chosen, ...[...allMarks(argumentsOf(call))].filter(({ is }) => is === "stopper")]) put(made, run.traces.trace(mark));
}
// src/weigh/flow/time-names.ts
const whole = /^(?:.*[_\s.])?(?:date|datetime|timestamp|time|ts|dt)$|^(?:date|datetime|timestamp)[_\s.]|[a-z](?:Date|DateTime|Time|Timestamp)$|[a-z]date$|_at$/i;
const parts = /^(?:day|month|year|week|quarter|period)$|_(?:day|month|year|week)$/i;
/** Whether a column is called as columns of event times are. */
function soundsLikeTime(name) {
	return whole.test(name) || parts.test(name);
}
const entity = /^(?:user|customer|client|patient|subject|person|member|account|player|driver|student|session|device|machine|engine|unit|household|visitor|speaker|participant|animal|vehicle|borrower|author)(?:[_\s]?(?:id|no|num|number|name|nr|key|code|hash))?$|(?:^|_)(?:id|uuid|uid|pid|guid)$|[a-z](?:Id|ID)$/i;
const place = /store|shop|product|item|category|brand|city|state|country|region|zip|postal|genre|class|type|department|location|zone|movie|model|cluster/i;
/** Whether a column is called as one that names who or what several rows are about. */
function soundsLikeEntity(name) {
	return entity.test(name) && !place.test(name);
}
// src/weigh/flow/hints-time.ts
/** A column of times of a table was named. */
function noteTime(run, frame, column, at, parsed) {
	const table = tableOf(run, frame).of;
	const known = run.flow.hints.find((it) => it.is === "time" && it.table === table && it.column === column);
	if (known?.is === "time") known.parsed ||= parsed;
	else run.flow.hints.push({
		is: "time",
		table,
		column,
		place: run.place(at),
		parsed
	});
}
/** Whether a column was parsed as dates. */
function isParsed(run, frame, column) {
	const of = frame.table?.of;
	return run.flow.hints.some((it) => it.is === "time" && it.table === of && it.column === column && it.parsed);
}
/** Sorted or indexed by a column of times; by another one nothing is told. Certain where it was parsed. */
function ordered(run, of, made, by, call) {
	const column = by.find((name) => isParsed(run, of, name)) ?? by.find((name) => soundsLikeTime(name));
	if (column === void 0) return;
	const down = argument(call, 2, "ascending")?.constant === false;
	const certainty = run.certainty(isParsed(run, of, column) ? 3 : 2);
	unmark(made, "order");
	marked(run, made, "order", call.at, {
		name: down ? `-${column}` : column,
		certainty
	});
}
/** Time runs the other way round, or backward whichever way it ran. */
function reversed(run, made, backward = false) {
	for (const mark of marksOf(made, "order")) {
		const down = mark.name.startsWith("-");
		if (down && backward) continue;
		for (const trace of made.traces) if (trace.mark === mark) made.traces.delete(trace);
		put(made, run.traces.trace(run.traces.mark({
			...mark,
			name: down ? mark.name.slice(1) : `-${mark.name}`
		})));
	}
}
/** A reader that parses dates, indexes by them, or gives prices by day. */
function readTimes(run, name, made, call) {
	if (/^(?:DataReader|get_data_yahoo)$/.test(name)) marked(run, made, "order", call.at, { name: "index" });
	const parsed = call.keywords.get("parse_dates");
	const index = call.keywords.get("index_col");
	const names = namesOf(parsed) ?? [];
	for (const column of names) noteTime(run, made, column, call.at, true);
	const [column] = namesOf(index) ?? [];
	const byDate = column !== void 0 && (names.includes(column) || parsed?.constant === true || soundsLikeTime(column));
	const first = index?.constant === 0 && parsed !== void 0 && parsed.constant !== false;
	if (byDate || first) marked(run, made, "order", call.at, {
		name: column ?? "index",
		certainty: run.certainty(parsed === void 0 ? 2 : 3)
	});
}
/** `query('a_date <= b_date')`. */
function queried(run, of, call) {
	const [text] = namesOf(call.positional[0]) ?? [];
	const names = text?.match(/[A-Za-z_]\w*/g)?.filter((name) => soundsLikeTime(name)) ?? [];
	if (text !== void 0 && /[<>]/.test(text) && new Set(names).size > 1) run.flow.hints.push({
		is: "compared-times",
		tables: /* @__PURE__ */ new Set([tableOf(run, of).of]),
		place: run.place(call.at)
	});
}
/** Two times held against each other: a condition on time. */
function afterBinary(run, at, left, right, binary) {
	if (/^[<>]=?$/.test(at.operator)) {
		const times = [left, right].flatMap((side) => marksOf(side, "read").filter(({ name }) => soundsLikeTime(name)));
		const columns = new Set(times.map(({ name, table }) => `${table} ${name}`));
		const tables = new Set(times.map(({ table }) => table));
		if (columns.size > 1) run.flow.hints.push({
			is: "compared-times",
			tables,
			place: run.place(at)
		});
	}
	const made = binary(left, right);
	if (at.operator !== "+") unmark(made, "columns");
	if (/^(?:==|!=|-)$/.test(at.operator)) afterComparison(run, at, left, right, made);
	return made;
}
// src/weigh/flow/row-index.ts
/** Evaluates what stands between the brackets, once. */
function placesOf(run, scope, index) {
	return index.map((one) => {
		if (one.is === "at") return {
			is: "at",
			value: evaluate(run, scope, one.value),
			text: run.textOf(one.value),
			named: one.value.is === "name"
		};
		const ends = [one.lower, one.upper];
		return {
			is: "slice",
			bounds: [...ends, one.step].flatMap((at) => {
				if (at === null) return [{
					value: flowOf([]),
					key: "",
					text: ""
				}];
				const value = evaluate(run, scope, at);
				return [{
					value,
					key: boundKey(run, at, value),
					text: run.textOf(at)
				}];
			}),
			given: ends.some((at) => at !== null)
		};
	});
}
/** The text or number of an index that is one constant. */
function constantKey(places) {
	const [only] = places;
	if (places.length !== 1 || only?.is !== "at") return null;
	const { constant } = only.value;
	return typeof constant === "string" || typeof constant === "number" ? String(constant) : null;
}
/** What a bound is called: its constant, or its text with what its name stands for. */
function boundKey(run, bound, value) {
	if (value.constant !== void 0) return String(value.constant);
	return bound.is === "name" ? `${bound.name}#${run.identity(value)}` : run.textOf(bound).replace(/\s+/g, "");
}
/** What the first place does to the rows of a value. */
function rowIndex(run, of, first) {
	if (first.is === "slice") return sliced(run, first);
	const { value, text } = first;
	const { loops } = value;
	const inLoop = run.loops.some((loop) => loops.has(loop));
	if (value.columns || value.items?.every(({ columns }) => columns)) return { is: "columns" };
	if (value.base === of && value.perRow && value.selects === null) return { is: "columns" };
	if (value.selects !== null) return {
		is: "rows",
		step: stepOf$1(value.selects),
		loops,
		text: value.selects.key,
		selected: true
	};
	if (typeof value.constant === "number") return { is: "one" };
	if (inLoop && value.turn === "position") return {
		is: "window",
		loops,
		text
	};
	if (loops.size > 0) return {
		is: "all",
		loops
	};
	if (value.items !== null) return { is: "one" };
	if (value.rows.size > 0) return {
		is: "rows",
		step: {
			is: "part",
			key: `index ${run.identity(value)}`
		},
		loops,
		text,
		selected: true
	};
	return first.named ? { is: "columns" } : {
		is: "all",
		loops
	};
}
function sliced(run, { bounds, given }) {
	const loops = new Set(bounds.flatMap(({ value }) => [...value.loops]));
	if (!given) return {
		is: "all",
		loops: /* @__PURE__ */ new Set()
	};
	if (run.loops.some((loop) => loops.has(loop))) return {
		is: "window",
		loops,
		text: bounds.map(({ text }) => text).join(":")
	};
	const key = bounds.slice(0, 2).map((bound) => bound.key).join(":");
	return {
		is: "rows",
		step: {
			is: "part",
			key: `slice ${key}`
		},
		loops,
		text: key,
		selected: false
	};
}
function stepOf$1({ is, key, side, step }) {
	if (step !== void 0) return step;
	return is === "fold" ? {
		is: "split",
		id: key,
		side,
		random: true
	} : {
		is: "part",
		key
	};
}
// src/weigh/flow/hints-assign.ts
/** `df['c'] = v`, `df.loc[mask, 'c'] = v`: the column now carries what its value does. */
function afterAssign(run, object, places, value, at) {
	if (object.keys !== null || object.items !== null || object.thing?.is === "estimator") return;
	const last = places.at(-1);
	const names = last?.is === "at" ? namesOf(last.value) : null;
	const frame = object.thing?.is === "bound" && object.base !== null ? object.base : object;
	for (const name of names ?? [null]) column(run, frame, name, value, at, places.length > 1);
}
/** `df.index = v`, `df.c = v`. */
function afterAttribute(run, object, name, value, at) {
	if (object.rows.size === 0 || object.keys !== null) return;
	if (name === "columns") unproven(object);
	else if (name !== "index") column(run, object, name, value, at);
	else if (marksOf(value, "parsed").length > 0) marked(run, object, "order", at, { name: "index" });
}
function column(run, frame, name, value, at, partly = false) {
	if (name === null) {
		for (const trace of value.traces) if (!isProof(trace)) put(frame, trace);
		return;
	}
	setColumn(run, frame, name, value, partly);
	if (marksOf(value, "parsed").length > 0) noteTime(run, frame, name, at, true);
}
/** Puts a value into a frame's column: what it carried before is gone, unless only some rows are written. */
function setColumn(run, frame, name, value, partly = false) {
	const table = tableOf(run, frame);
	if (!partly) dropColumns(run, frame, frame, [name]);
	frame.table = changed(table, [name], true);
	for (const trace of value.traces) {
		if (trace.mark.is === "named" || trace.mark.is === "columns") continue;
		if (trace.column !== null) {
			if (!isProof(trace)) put(frame, trace);
		} else if (trace.mark.is === "read" && trace.mark.name === name && trace.mark.table === table.of) {} else if (trace.mark.is === "read" && trace.mark.table === null) {
			if (trace.mark.name !== name) put(frame, run.traces.trace(run.traces.mark({
				...trace.mark,
				table: table.of
			}), table.of, name));
		} else if (trace.mark.is !== "window" || value.rows.size > 0) put(frame, run.traces.trace(trace.mark, table.of, name));
	}
}
/** `del df['c']`. */
function afterDelete(run, scope, target) {
	if (target.is !== "subscript") return;
	const frame = evaluate(run, scope, target.of);
	const name = constantKey(placesOf(run, scope, target.index));
	if (name !== null && frame.keys === null && frame.items === null) dropColumns(run, frame, frame, [name]);
}
// src/weigh/flow/hints-join.ts
/** Tables joined by columns; groups put back on the rows that they were made of show that a key has several of them. */
function noteJoin(run, left, name, call, made) {
	const right = argument(call, 0, "right", "other", "arg") ?? nothing();
	const own = tableOf(run, left).of;
	for (const { name: entity, table } of marksOf(right, "group-table")) if (table === own) marked(run, made, "entity", call.at, {
		name: entity,
		table
	});
	unmark(made, "group-table");
	if (name === "map" || right.keys !== null || right.items !== null || right.rows.size === 0 && right.table === null) return;
	const keys = [
		"on",
		"left_on",
		"right_on"
	].flatMap((keyword) => namesOf(call.keywords.get(keyword)) ?? []);
	const plain = name === "join" ? namesOf(call.positional[1]) ?? [] : namesOf(call.positional[2]) ?? [];
	const mark = markOf(run, "joined", call.at);
	put(made, run.traces.trace(mark));
	run.flow.hints.push({
		is: "join",
		mark,
		tables: [own, tableOf(run, right).of],
		keys: keys.length > 0 ? keys : plain
	});
}
// src/weigh/flow/hints-beside.ts
/** Joined tables have the columns of the first; marks on the others' whole are marks on columns that nobody names. */
function united(run, name, call, made) {
	const [first, second] = call.positional;
	const left = first?.items?.[0] ?? argument(call, 0, "left", "objs") ?? nothing();
	const right = call.keywords.get("right") ?? second;
	const single = left.table !== null && !left.table.all;
	if (/^merge/.test(name) && right !== void 0) {
		made.table = tableOf(run, left);
		if (name === "merge") noteJoin(run, left, "merge", {
			...call,
			positional: [right, ...call.positional.slice(2)]
		}, made);
		const direction = call.keywords.get("direction")?.constant;
		if (name === "merge_asof" && (direction === "forward" || direction === "nearest")) ahead(run, right, direction, call, made);
		return;
	}
	const of = left.table?.of;
	const sameRows = call.keywords.get("axis")?.constant !== 1 && first?.items?.every(({ table }) => table?.of === of);
	if (name === "concat" && !single && of !== void 0 && sameRows === true) made.table = left.table;
	else unproven(made);
}
/** Columns that a join brings from later rows, by their names where they are known. */
function ahead(run, right, direction, call, made) {
	const from = right.table;
	const keys = [
		"on",
		"by",
		"left_on",
		"right_on"
	].flatMap((keyword) => namesOf(call.keywords.get(keyword)) ?? []);
	const certainty = run.certainty(direction === "forward" ? 3 : 2);
	const carrier = nothing();
	marked(run, carrier, "future", call.at, {
		name: `${direction} join`,
		certainty
	});
	const names = from === null || from.all ? ["*"] : [...from.names].filter((name) => !keys.includes(name));
	for (const name of names) setColumn(run, made, name, carrier);
	if (direction === "forward") marked(run, made, "joined", call.at, {
		name: "forward join",
		certainty: 2
	});
}
// src/weigh/flow/hints-columns.ts
const same = /^(?:tolist|to_list|copy|sort|sorted|values|to_numpy|append|extend|insert)$/;
/** A method of a list of a frame's columns: which of them are left out now. */
function afterColumnList(run, of, name, call, made) {
	const lists = marksOf(of, "columns");
	if (lists.length === 0 || same.test(name)) return;
	const changed = name === "remove" ? of : made;
	unmark(changed, "columns");
	if (name !== "remove") unmark(made, "columns");
	const names = /^(?:drop|difference|remove)$/.test(name) ? namesOf(call.positional[0]) : null;
	if (names !== null) for (const list of lists) put(changed, run.traces.trace(without(run, list, names)));
}
/** `[c for c in df.columns if c not in ('y', 'id')]`: all columns but some. */
function afterComprehension(run, scope, at, made) {
	const [clause, further] = at.clauses;
	if (clause === void 0 || further !== void 0 || at.makes !== "list" || clause.target.is !== "name") return made;
	if (at.value.is !== "name" || at.value.name !== clause.target.name) return made;
	const { target } = clause;
	const names = clause.tests.map((test) => leftOut(run, scope, test, target.name));
	if (!names.every((it) => it !== null)) return made;
	for (const list of marksOf(evaluate(run, scope, clause.iterable), "columns")) put(made, run.traces.trace(without(run, list, names.flat())));
	return made;
}
/** Names that a test leaves out; null where it tests something else. */
function leftOut(run, scope, test, name) {
	if (test.is !== "binary" || test.left.is !== "name") {
		if (test.is !== "binary" || test.operator !== "and") return null;
		const sides = [test.left, test.right].map((side) => leftOut(run, scope, side, name));
		return sides.every((it) => it !== null) ? sides.flat() : null;
	}
	if (test.left.name !== name || test.operator !== "not in" && test.operator !== "!=") return null;
	return namesOf(evaluate(run, scope, test.right));
}
function without(run, list, names) {
	return run.traces.mark({
		...list,
		name: [.../* @__PURE__ */ new Set([...list.name.split("\n").filter(Boolean), ...names])].join("\n")
	});
}
/** Keeps the columns of a list of them; false where it is none. */
function keepListed(run, of, list, made) {
	const found = marksOf(list, "columns").find(({ table }) => table === of.table?.of);
	if (found === void 0) return false;
	dropColumns(run, of, made, found.name.split("\n").filter(Boolean));
	return true;
}
/** An expression about a column by its name, as polars and Spark write them. */
function aboutColumn(run, call, made) {
	const [name] = namesOf(call.positional[0]) ?? [];
	if (name === void 0) return;
	named$1(run, call.at, name, made);
	put(made, run.traces.trace(markOf(run, "read", call.at, { name })));
}
/** `alias(name)`: what its column will be called. */
function named$1(run, at, name, made) {
	unmark(made, "named");
	put(made, run.traces.trace(markOf(run, "named", at, { name })));
}
// src/weigh/flow/hints-select.ts
/** Columns by name, or rows by a condition, as each library has it. */
function selected(run, of, name, call, made) {
	const names = (call.keywords.has("items") ? [call.keywords.get("items")] : call.positional).map((value) => namesOf(value));
	const [first] = call.positional;
	const list = name === "select" || first?.items != null || call.keywords.has("items");
	if (list && names.length > 0 && names.every((it) => it !== null)) keepColumns(run, of, made, names.flat(), call.at);
	else if (name === "filter" && call.keywords.size === 0 && !list) made.table = of.table;
	else if (first === void 0 || !keepListed(run, of, first, made)) unproven(made);
}
/** `with_columns(pl.col('a').alias('b'), c=…)`, `withColumn('b', …)`. */
function withColumns(run, call, made) {
	const [first, second] = call.positional;
	const [column] = namesOf(first) ?? [];
	const put = (name, value) => {
		setColumn(run, made, name, value);
		if (soundsLikeTime(name)) noteTime(run, made, name, call.at, marksOf(value, "parsed").length > 0);
	};
	if (column !== void 0 && second !== void 0) put(column, second);
	for (const value of call.positional.flatMap((it) => it.items ?? [it])) {
		const [name] = marksOf(value, "named");
		if (name !== void 0) put(name.name, value);
	}
	for (const [name, value] of call.keywords) put(name, value);
}
/** `drop(columns)`, and `pop`, which gives the column. Of what is dropped nothing is known: no column is sure to be left. */
function removed(run, of, name, call, made) {
	const inPlace = call.keywords.get("inplace")?.constant === true;
	if (name === "pop") {
		const [column] = namesOf(argument(call, 0, "item")) ?? [];
		if (column === void 0 || of.keys !== null) {
			unproven(of);
			return;
		}
		keepColumns(run, of, made, [column], call.at);
		dropColumns(run, of, of, [column]);
		return;
	}
	const axis = argument(call, 1, "axis")?.constant;
	const columns = call.keywords.get("columns") ?? (axis === 1 || axis === "columns" ? argument(call, 0, "labels") : void 0);
	if (columns === void 0) made.table = of.table;
	else {
		const names = namesOf(columns);
		if (names === null) unproven(made);
		else dropColumns(run, of, made, names);
	}
	if (inPlace) {
		of.table = made.table;
		of.traces = new Set(made.traces);
	}
}
// src/weigh/flow/hints-split.ts
/** What was known of the values that a call has just divided. */
function afterDivision(run, call, given) {
	const division = madeBy(run, call);
	if (division !== null) run.flow.hints.push({
		is: "divided",
		division,
		marks: allMarks(given)
	});
}
/** `train_test_split(X, y)`: each side has the columns of what was divided. */
function sidesLike(given, made) {
	given.forEach((value, i) => {
		for (const side of [made.items?.[2 * i], made.items?.[2 * i + 1]]) if (side !== void 0) side.table = value.table;
	});
}
/** `kf.split(X)`. */
function afterSplitter(run, splitter, name, call) {
	if (name !== "split") return;
	afterDivision(run, call, argumentsOf(call));
	const division = madeBy(run, call);
	if (division !== null && /Fold|LeaveOne|LeaveP|TimeSeries/.test(splitter.name)) run.flow.hints.push({
		is: "folds",
		division
	});
}
function madeBy(run, { at }) {
	const last = run.flow.divisions.at(-1);
	return last !== void 0 && last.place.cell === run.cell && last.place.from === at.from && last.place.to === at.to ? last : null;
}
// src/weigh/flow/hints-window.ts
/** `shift(n)`: rows before are a lag, rows behind are the future; the other way round where time runs backward. */
function afterShift(run, of, call, made) {
	const by = argument(call, 0, "periods");
	const steps = by === void 0 ? 1 : by.constant;
	unmark(made, "read", "grouped");
	if (steps === 0) return;
	marked(run, made, "lag", call.at);
	if (typeof steps !== "number" || argument(call, -1, "axis")?.constant === 1) return;
	if (marksOf(of, "order").some(({ name }) => name.startsWith("-")) ? steps > 0 : steps < 0) marked(run, made, "future", call.at, { name: "shift" });
}
/** Windows over neighbouring rows; one that is centred sees rows behind. */
function neighbours(run, name, call, made) {
	if (!/^(?:rolling|diff|pct_change|ewm|expanding)$/.test(name)) return;
	unmark(made, "read");
	marked(run, made, "lag", call.at);
	if (name === "rolling" && call.keywords.get("center")?.constant === true) marked(run, made, "future", call.at, { name: "center" });
}
/** What is missing is filled from the row behind. */
function backFilled(run, name, call, made) {
	const method = argument(call, 1, "method")?.constant;
	if ((name === "bfill" || name === "backfill" || name === "fillna" && (method === "bfill" || method === "backfill") || call.keywords.get("strategy")?.constant === "backward") && argument(call, -1, "axis")?.constant !== 1) marked(run, made, "future", call.at, { name: "backfill" });
}
// src/weigh/flow/hints-method.ts
/** Methods that leave every column where it is. */
const keeps = /^(?:copy|dropna|head|tail|sample|fillna|astype|reset_index|sort_values|sort_index|orderBy|sort|drop_duplicates|dropDuplicates|query|replace|interpolate|ffill|bfill|pad|backfill|clip|round|abs|to_numpy|as_matrix|to_frame|squeeze|numpy|ravel|reshape|flatten|tolist|merge|join|append|select_dtypes|cache|persist|infer_objects|convert_dtypes|cpu|float|drop_nulls|fill_null|with_columns|with_column|withColumn|withColumns|na|fill|cast|alias|over|drop_nans|fill_nan|clone|lazy|collect|to_pandas|toPandas|resample|asfreq|shift|diff|rolling|pct_change|expanding|ewm|mean|sum|std|max|min|median|assign|insert|set_index|rank)$/;
/** Methods that work element by element where they are asked of one column. */
const elementwise = /^(?:apply|map|applymap|transform|lower|upper|strip|add|sub|mul|div|truediv|pow|mod|eq|gt|ge|lt|le|ne|isin|between|where|mask|to_period|strftime|extract|cat)$/;
const asks = /^(?:filter|where|query|sort|sort_values|orderBy|with_columns?|withColumns?|select|drop|dropna|drop_nulls|head|tail|sample|set_index|reset_index|insert|assign|pop)$/;
/** A method of a frame or a column. */
function afterMethod(run, of, name, call, made) {
	afterPick(run, name, call, [of, ...argumentsOf(call)], made);
	afterColumnList(run, of, name, call, made);
	if (made === of) return;
	const whole = argument(call, -1, "axis")?.constant !== 1;
	const single = of.table !== null && !of.table.all && of.table.names.size === 1;
	if (keeps.test(name) && whole || elementwise.test(name) && single) made.table = of.table;
	else if (!/^(?:drop|pop|select|filter)$/.test(name) && !single) unproven(made);
	if (asks.test(name)) made.traces = new Set([...made.traces].filter((trace) => of.traces.has(trace)));
	const inPlace = call.keywords.get("inplace")?.constant === true;
	noted(run, of, name, call, made);
	if (inPlace) for (const trace of made.traces) of.traces.add(trace);
}
function noted(run, of, name, call, made) {
	if (/^(?:sort_values|set_index|orderBy|sort|sort_index|resample|asfreq)$/.test(name)) sorted(run, of, name, call, made);
	if (name === "groupby" || name === "groupBy" || name === "group_by") {
		const keys = namesOf(argument(call, 0, "by")) ?? [];
		marked(run, made, "grouped", call.at, {
			name: keys.join(","),
			table: tableOf(run, of).of
		});
		for (const key of keys) run.flow.hints.push({
			is: "grouped",
			key,
			rows: rootOf(of).rows,
			place: run.place(call.at)
		});
	}
	if (name === "drop" || name === "pop") removed(run, of, name, call, made);
	if (name === "insert") {
		const [column] = namesOf(argument(call, 1, "column")) ?? [];
		const value = argument(call, 2, "value");
		if (column !== void 0 && value !== void 0) setColumn(run, of, column, value);
	}
	if (name === "assign") for (const [column, value] of call.keywords) setColumn(run, made, column, value);
	if (name === "query") queried(run, of, call);
	if (name === "select" || name === "filter") selected(run, of, name, call, made);
	if (/^with_?columns?$/i.test(name)) withColumns(run, call, made);
	if (name === "alias") for (const column of namesOf(call.positional[0]) ?? []) named$1(run, call.at, column, made);
	if (/^(?:to_datetime|to_date|to_timestamp|strptime)$/.test(name)) marked(run, made, "parsed", call.at);
	if (name === "select_dtypes" && of.table !== null) made.table = {
		...of.table,
		sifted: true
	};
	if (/^(?:unique|drop_duplicates|dropDuplicates|distinct)$/.test(name)) onePerEntity(run, name, call, made);
	if (name === "shift") afterShift(run, of, call, made);
	else neighbours(run, name, call, made);
	backFilled(run, name, call, made);
	if (name === "merge" || name === "join" || name === "map") noteJoin(run, of, name, call, made);
	if (/^(?:sample|randomSplit|random_split|train_test_split)$/.test(name)) afterDivision(run, call, [of]);
}
function sorted(run, of, name, call, made) {
	const by = namesOf(argument(call, 0, "by", "keys")) ?? [];
	if (name === "resample" || name === "asfreq") marked(run, made, "order", call.at, { name: "index" });
	else if (call.positional.some((value) => value.rows.size > 0 && marksOf(value, "parsed").length > 0)) marked(run, made, "order", call.at, { name: "index" });
	else if (name !== "sort_index") ordered(run, of, made, by, call);
	else if (call.keywords.get("ascending")?.constant === false) reversed(run, made, true);
	if (name === "set_index") dropColumns(run, of, made, by);
}
/** The value whose rows a view shows: where nothing was known of them, they become known there. */
function rootOf(value) {
	let at = value;
	for (let steps = 0; at.rows.size === 0 && at.base !== null && steps < 8; steps += 1) at = at.base;
	return at;
}
/** Rows that are unique by their entity repeat none. */
function onePerEntity(run, name, call, made) {
	const by = namesOf(argument(call, 0, "subset")) ?? [];
	if (name === "unique" || by.some((column) => soundsLikeEntity(column))) {
		unmark(made, "entity", "order", "window", "lag");
		marked(run, made, "unique", call.at);
	}
}
// src/weigh/flow/hints-function.ts
/** A function of a library. */
function afterFunction(run, scope, path, call, made) {
	const name = path.split(".").at(-1) ?? path;
	const effect = effectOf(path)?.effect ?? null;
	const given = argumentsOf(call);
	const [first = nothing()] = call.positional;
	afterPick(run, name, call, given, made);
	switch (effect) {
		case "frame":
			readTimes(run, name, made, call);
			return;
		case "split":
		case "group-split":
			sidesLike(call.positional, made);
			afterDivision(run, call, call.positional);
			return;
		case "sides":
			afterDivision(run, call, [first]);
			return;
		case "copy":
			for (const [i, value] of call.positional.entries()) (made.items?.[i] ?? made).table = value.table;
			return;
		case "carry":
		case "learn":
		case "name":
		case "same-model":
			carried(run, name, call, first, made);
			return;
		case "beside":
		case "union-of-rows":
			united(run, name, call, made);
			return;
		case "metric":
		case "loss":
			afterMetric(run, call, given, made, effect === "metric");
			return;
		case "model":
		case "network":
		case "pipeline":
		case "search":
		case "wrapper":
			madeWith(run, call, chosenAmong(run, scope, call), made);
			return;
		case "train":
			if (stops(null, call)) run.flow.hints.push({
				is: "stopped",
				place: run.place(call.at)
			});
			return;
		case "list":
		case "zip":
		case "enumerate":
			if (name === "set" || name === "frozenset") unmark(made, "entity", "order", "window", "lag");
			return;
		default: if (/^(?:EarlyStopping|early_stopping|EarlyStoppingCallback)$/.test(name) && !onTraining(call)) marked(run, made, "stopper", call.at);
		else if (effect === null) unknown(run, name, path, call, given, made);
	}
}
/** It watches how good the model is on what it is trained on. */
function onTraining(call) {
	const monitor = argument(call, 0, "monitor")?.constant;
	return typeof monitor === "string" && !/val|valid|test|eval/.test(monitor);
}
/** numpy's functions are as the methods of their arrays; of any other nobody knows which columns it leaves. */
function unknown(run, name, path, call, given, made) {
	const [first] = call.positional;
	if (soundsLikeMetric(name)) afterMetric(run, call, given, made, false);
	else if (/^(?:np|numpy)\./.test(path) && first !== void 0) afterMethod(run, first, name, {
		...call,
		positional: call.positional.slice(1)
	}, made);
	else unproven(made);
}
/** Rows in another form: the columns of the one value that has any. A frame of named columns has those. */
function carried(run, name, call, first, made) {
	if (name === "col") aboutColumn(run, call, made);
	if (name === "filter") unmark(made, "columns");
	if (name === "lead" || name === "lag") sparkNeighbour(run, name, call, made);
	const tables = new Set(argumentsOf(call).flatMap(({ table }) => table ?? []));
	const [only] = tables;
	if (/^(?:DataFrame|LazyFrame)$/.test(name) && first.keys !== null) {
		const { keys } = first;
		unproven(made);
		made.traces = /* @__PURE__ */ new Set();
		made.table = {
			...tableOf(run, made),
			all: false
		};
		for (const [column, value] of keys) if (!column.startsWith("#")) setColumn(run, made, column, value);
		return;
	}
	if (tables.size === 1 && only !== void 0) made.table = only;
	if (tables.size > 1 && name !== "where") unproven(made);
	if (name === "get_dummies") {
		const columns = namesOf(call.keywords.get("columns"));
		if (only?.all && columns !== null) dropColumns(run, first, made, columns);
		else if (only?.all) made.table = only;
	}
	if (/^to_(?:datetime|timestamp|date)$/.test(name) || name === "DatetimeIndex") marked(run, made, "parsed", call.at);
}
/** Spark's `lead` and `lag` over a window: rows behind and before. */
function sparkNeighbour(run, name, call, made) {
	unmark(made, "read");
	marked(run, made, "lag", call.at);
	if (name === "lead") marked(run, made, "future", call.at, { name: "shift" });
}
// src/weigh/flow/hints-groups.ts
const neighbouring = /^(?:transform|shift|rolling|diff|pct_change|ewm|expanding|rank|cumcount|cumsum|cumprod|cummax|cummin|ffill|bfill|fillna)$/;
/** A method of groups: what is put back on rows shows that a key has several of them. */
function afterGroups(run, groups, name, call, made) {
	if (made === groups) return;
	const marks = marksOf(groups, "grouped");
	made.table = groups.table;
	if (name === "head" || name === "tail" || name === "first" || name === "last" || name === "nth") {
		unmark(made, "grouped", "entity");
		marked(run, made, "unique", call.at);
		return;
	}
	if (name === "shift") afterShift(run, groups, call, made);
	neighbours(run, name, call, made);
	backFilled(run, name, call, made);
	if (made.thing?.is === "groups") return;
	const perRow = neighbouring.test(name) || ofWindow(call);
	unmark(made, "grouped", "read");
	for (const { name: keys, table } of marks) {
		const neighbour = perRow && name !== "transform" && !/fill/.test(name);
		const entity = keys.split(",").find((key) => soundsLikeEntity(key) || neighbour && key !== "" && !soundsLikeTime(key));
		if (perRow || name === "apply") {
			if (entity !== void 0) marked(run, made, "entity", call.at, {
				name: entity,
				table
			});
			if (name === "transform" && isStatistic(call)) marked(run, made, "future", call.at, {
				name: "group",
				certainty: 2
			});
		} else if (made.pending.size > 0 && entity !== void 0) marked(run, made, "group-table", call.at, {
			name: entity,
			table
		});
	}
	if (!perRow) unproven(made);
}
/** `x.rolling(3).mean()`: one figure for each row. */
function ofWindow({ at: { callee } }) {
	const of = callee.is === "member" ? callee.of : null;
	return of?.is === "call" && of.callee.is === "member" && /^(?:rolling|expanding|ewm)$/.test(of.callee.name);
}
function isStatistic(call) {
	const { constant, thing } = argument(call, 0, "func") ?? {};
	if (typeof constant === "string") return /^(?:mean|sum|std|var|median|min|max|count|size|nunique|last)$/.test(constant);
	return thing?.is === "imported" && /\.(?:mean|sum|std|var|median|min|max)$/.test(thing.path);
}
// src/weigh/flow/hints-call.ts
/** Notes what a call tells of time, entities, columns and choices. Functions of the program tell it themselves. */
function afterCall(run, scope, callee, call, made) {
	const { thing } = callee;
	if (callee.callable !== null) return made;
	carryChoice(run, [...thing?.is === "bound" && thing.of.thing?.is !== "estimator" ? [thing.of] : [], ...argumentsOf(call)], made);
	if (thing?.is === "imported") afterFunction(run, scope, thing.path, call, made);
	else if (thing?.is === "estimator") afterForward(run, call, made);
	else if (thing?.is === "bound") {
		const { of, name } = thing;
		if (of.thing?.is === "estimator") afterEstimator(run, of, of.thing, name, call, made);
		else if (of.thing?.is === "splitter") afterSplitter(run, of.thing, name, call);
		else if (of.thing?.is === "groups") afterGroups(run, of, name, call, made);
		else afterMethod(run, of, name, call, made);
	} else unproven(made);
	return made;
}
// src/weigh/flow/iteration.ts
/** `zip(a, b)`: tuples of elements; of what is no list, one tuple that stands for all. */
function zipped(lists) {
	const known = lists.map(({ items }) => items);
	const longest = Math.max(0, ...known.map((items) => items?.length ?? 0));
	if (!known.some((items) => items !== null)) return listValue([listValue(lists.map((value) => ({
		...copyOf(value),
		perRow: value.rows.size > 0
	})))]);
	return listValue(Array.from({ length: longest }, (_, i) => listValue(known.map((items, j) => items?.[i] ?? copyOf(lists[j] ?? nothing())))));
}
/** `enumerate(x)` of what is no list. */
function pairWith(value) {
	return listValue([listValue([{
		...nothing(),
		turn: "position"
	}, {
		...copyOf(value),
		perRow: value.rows.size > 0
	}])]);
}
/** `map(f, xs)`: the function of each element. */
function mapped(run, call) {
	const [fn = nothing(), ...lists] = call.positional;
	const [list] = lists;
	if (!(fn.callable !== null || fn.thing?.is === "bound" || fn.thing?.is === "imported") || list?.items === void 0 || list.items === null) return flowOf(lists);
	return listValue(list.items.map((item) => callValue(run, fn, {
		...call,
		positional: [item],
		keywords: /* @__PURE__ */ new Map()
	})));
}
// src/weigh/flow/library-call.ts
/** A call of something that was imported, a builtin, or a name that nothing binds. */
function libraryCall(run, path, call) {
	const entry = effectOf(path);
	const name = path.split(".").at(-1) ?? path;
	if (entry !== null) return effectCall(run, entry.effect, name, path, call);
	if (/^(?:np|numpy|torch|tf|tensorflow|jnp|jax|scipy|cupy|K)\b/.test(path) && call.positional[0] !== void 0) return frameMethod(run, call.positional[0], name, {
		...call,
		positional: call.positional.slice(1)
	});
	return unknownCall(run, call, name);
}
function effectCall(run, effect, name, path, call) {
	const [first = nothing()] = argumentsOf(call);
	const transformsToPredict = path.startsWith("pyspark");
	const estimator = (about) => madeEstimator(run, name, {
		transformsToPredict,
		...about
	}, call);
	switch (effect) {
		case "frame":
		case "set":
		case "fresh": return source(run, effect, path, call);
		case "row": return {
			...source(run, "fresh", path, call),
			perRow: true
		};
		case "two-sets": return listValue([0, 1].map((side) => listValue([0, 1].map(() => sourceOf(run, `set ${path} ${side}`)))));
		case "split":
		case "group-split": return divide(run, call, effect === "group-split");
		case "sides": return sides(run, first, call);
		case "cuts": return sides(run, first, call, false);
		case "splitter":
		case "group-splitter":
		case "time-splitter": {
			const made = madeSplitter(run, name, {
				grouped: effect === "group-splitter",
				ordered: effect === "time-splitter"
			}, call);
			return hasRows(first) ? foldsOf(run, made.thing, first, call.at) : made;
		}
		case "copy": return copied(run, call);
		case "copying-resampler": return estimator({
			role: "transformer",
			resamples: "copy"
		});
		case "dropping-resampler": return estimator({
			role: "transformer",
			resamples: "part"
		});
		case "learn":
		case "name":
		case "target": return learnedFunction(run, first, call, effect === "learn" ? "strong" : effect === "name" ? "vocabulary" : "target");
		case "statistic": return frameMethod(run, first, "mean", {
			...call,
			positional: call.positional.slice(1)
		});
		case "transformer": return estimator({
			role: "transformer",
			strength: "strong"
		});
		case "namer": return estimator({
			role: "transformer",
			strength: "vocabulary"
		});
		case "target-transformer": return estimator({
			role: "transformer",
			strength: "target"
		});
		case "stateless": return estimator({
			role: "transformer",
			strength: null
		});
		case "model": return estimator({ role: "model" });
		case "network": return estimator({
			role: "model",
			network: true
		});
		case "search": return estimator({
			role: "model",
			searches: true
		});
		case "pipeline":
		case "union": return pipeline(run, name, path, effect, call);
		case "wrapper": return estimator({ role: "model" });
		case "same-model":
		case "clone": {
			const inner = argumentsOf(call).find(({ thing }) => thing?.is === "estimator");
			if (inner?.thing?.is !== "estimator") return unknownCall(run, call, name);
			if (effect === "same-model") return scoredAtOnce(run, inner, call);
			return estimator({
				...inner.thing,
				training: null,
				learned: /* @__PURE__ */ new Set()
			});
		}
		case "train": return trained(run, name, call);
		case "metric":
		case "loss": return metricCall(run, name, call);
		case "cross-validate": {
			const data = argument(call, 1, "X", "x") ?? nothing();
			const given = flowOf([data, ...argumentsOf(call).filter((value) => value !== data && value.thing === null)]);
			run.flow.crossValidations.push({
				place: run.place(call.at),
				operation: run.textOf(call.at),
				rows: new Set(run.rowsOf(data)),
				learned: given.learned,
				certainty: run.certainty()
			});
			return nothing();
		}
		case "carry": {
			const made = flowOf(argumentsOf(call));
			made.literal = argumentsOf(call).length > 0 && argumentsOf(call).every(({ literal }) => literal);
			made.items = call.positional.length === 1 && first.rows.size === 0 ? first.items : null;
			made.selects = call.positional[0]?.selects ?? null;
			if (/^(?:polars|pl)\.(?:col|all|when|lit)$/.test(path)) made.deferred ??= [];
			return made;
		}
		case "union-of-rows": return joinedRows(run, name === "append" ? call.positional.slice(0, 2) : [first], call);
		case "beside": return flowOf(argumentsOf(call));
		case "folder": return generated(run, name, call);
		case "quiet": return nothing();
		case "index": return {
			...nothing(),
			learned: flowOf(argumentsOf(call)).learned,
			selects: {
				is: "index",
				key: `${name} ${run.id()}`,
				of: /* @__PURE__ */ new Set(),
				side: 0
			},
			loops: flowOf(argumentsOf(call)).loops
		};
		case "partial": {
			const [of = nothing(), ...given] = call.positional;
			return {
				...nothing(),
				callable: {
					is: "partial",
					of,
					given,
					keywords: call.keywords
				}
			};
		}
		case "zip": return zipped(call.positional);
		case "enumerate": return first.items === null ? pairWith(first) : listValue(first.items.map((item) => listValue([nothing(), item])));
		case "list":
			if (call.positional.length === 0) return listValue([]);
			if (first.items !== null) return listValue(first.items);
			return first.rows.size === 0 || first.columns || first.selects !== null ? first : listValue([collected(run, first)]);
		case "next": return first.items?.[0] ?? {
			...copyOf(first),
			perRow: false
		};
		case "map": return mapped(run, call);
		case "field": {
			const factory = call.keywords.get("default_factory");
			return factory === void 0 ? call.keywords.get("default") ?? nothing() : callValue(run, factory, {
				...call,
				positional: [],
				keywords: /* @__PURE__ */ new Map()
			});
		}
		case "record": {
			const [, fields] = call.positional;
			return thingValue({
				is: "record",
				fields: (fields?.items?.map(({ constant }) => String(constant)) ?? String(fields?.constant ?? "").split(/[\s,]+/)).filter(Boolean)
			});
		}
		case "dict": return {
			...nothing(),
			keys: new Map(call.keywords)
		};
		default: return effect;
	}
}
function learnedFunction(run, data, call, strength) {
	const made = copyOf(flowOf([data]));
	made.base = null;
	if (data.predictions.size > 0 || data.perRow) return made;
	made.learned.add(run.learn(data, call.at, strength));
	return made;
}
/** A model if its last step is one, a transformer otherwise. */
function pipeline(run, name, path, effect, call) {
	const steps = argumentsOf(call).flatMap((value) => estimatorsIn(value));
	return madeEstimator(run, name, {
		role: effect === "pipeline" && steps.some(({ thing }) => thing?.is === "estimator" && thing.role === "model") ? "model" : "transformer",
		strength: null,
		parts: steps,
		rows: /* @__PURE__ */ new Set(),
		parts: steps,
		transformsToPredict: path.startsWith("pyspark")
	}, call);
}
function estimatorsIn(value, depth = 3) {
	if (value.thing?.is === "estimator") return [value];
	return depth === 0 ? [] : [...value.items ?? [], ...value.keys?.values() ?? []].flatMap((item) => estimatorsIn(item, depth - 1));
}
/** A plotter that is given a model and data scores at once. */
function scoredAtOnce(run, inner, call) {
	const data = argumentsOf(call).find((value) => value !== inner && hasRows(value));
	if (inner.thing?.is === "estimator" && data !== void 0 && inner.thing.training !== null) predict(run, inner.thing, data, call.at, "score");
	return {
		...nothing(),
		thing: inner.thing
	};
}
/** `lgb.train(params, data, valid_sets=…)`: a model that is fitted by the call that makes it. */
function trained(run, name, call) {
	const made = madeEstimator(run, name, { role: "model" }, call);
	const data = argumentsOf(call).find((value) => hasRows(value));
	if (made.thing?.is !== "estimator" || data === void 0) return made;
	const { rows, learned } = flowOf([data]);
	made.thing.training = run.train({
		place: run.place(call.at),
		rows,
		learned,
		model: made.thing.id,
		name,
		certainty: run.certainty()
	});
	for (const key of [
		"valid_sets",
		"evals",
		"eval_set",
		"validation_data"
	]) {
		const held = call.keywords.get(key);
		if (held !== void 0) predict(run, made.thing, held, call.at, "validation");
	}
	return made;
}
/** A metric, or the object of one that is asked later. */
function metricCall(run, name, call) {
	const given = argumentsOf(call);
	if (scored(run, given) === null && !given.some((value) => hasRows(value)) && isMetricObject(name)) return thingValue({
		is: "imported",
		path: `metric.${name}`
	});
	if (given.some(({ thing }) => thing?.is === "estimator")) {
		const inner = given.find(({ thing }) => thing?.is === "estimator");
		if (inner !== void 0) return scoredAtOnce(run, inner, call);
	}
	return {
		...flowOf(given),
		learned: /* @__PURE__ */ new Set(),
		pending: /* @__PURE__ */ new Set()
	};
}
// src/weigh/flow/call.ts
/** Values of all arguments. */
function argumentsOf({ positional, keywords }) {
	return [...positional, ...keywords.values()];
}
/** The argument of that place, or of one of these keywords. */
function argument({ positional, keywords }, place, ...names) {
	for (const name of names) {
		const named = keywords.get(name);
		if (named !== void 0) return named;
	}
	return positional[place];
}
function callExpression(run, scope, at) {
	const callee = evaluate(run, scope, at.callee);
	const call = {
		at,
		positional: [],
		keywords: /* @__PURE__ */ new Map()
	};
	for (const { is, keyword, value } of at.arguments) {
		const given = evaluate(run, scope, value);
		if (is === "star") call.positional.push(...given.items ?? [given]);
		else if (is === "double-star") for (const [name, held] of given.keys ?? []) call.keywords.set(name, held);
		else if (keyword !== null) call.keywords.set(keyword, given);
		else call.positional.push(given);
	}
	return afterCall(run, scope, callee, call, callValue(run, callee, call));
}
/** Calls what a callee stands for. */
function callValue(run, callee, call) {
	if (run.exhausted()) return flowOf([]);
	if (callee.callable !== null) return callee.callable.is === "class" ? construct(run, callee, call) : follow(run, callee.callable, call);
	const { thing } = callee;
	switch (thing?.is) {
		case "imported": return libraryCall(run, thing.path, call);
		case "bound": {
			const { of, name } = thing;
			if (of.thing?.is === "estimator") return estimatorMethod(run, of, of.thing, name, call);
			if (of.thing?.is === "splitter") return splitterMethod(run, of.thing, name, call);
			if (of.thing?.is === "groups") return groupsMethod(run, of, name, call);
			return frameMethod(run, of, name, call);
		}
		case "estimator": return forward(run, callee, thing, call);
		case "record": return recordOf(thing.fields, call);
		case "instance": return instanceCall(run, callee, thing.type, call);
		default: return unknownCall(run, call, "");
	}
}
/** A tuple whose places have names. */
function recordOf(fields, { positional, keywords }) {
	const held = fields.map((name, i) => keywords.get(name) ?? positional[i] ?? nothing());
	return {
		...listValue(held),
		keys: new Map(fields.map((name, i) => [name, held[i] ?? nothing()]))
	};
}
/** `__call__` of the program's own class; a network's is its `forward`. */
function instanceCall(run, self, type, call) {
	const methods = type.callable?.is === "class" ? type.callable.methods : void 0;
	const method = methods?.get("__call__") ?? methods?.get("forward");
	return method?.is === "function" ? follow(run, {
		...method,
		self
	}, call) : unknownCall(run, call, "");
}
/** What nobody knows: rows and facts of all that it was given flow to its result; a prediction among them may be scored by its name. */
function unknownCall(run, call, name, receiver = null) {
	const given = [...receiver === null ? [] : [receiver], ...argumentsOf(call)];
	if (soundsLikeMetric(name)) {
		if (scored(run, given) !== null && receiver === null) return {
			...flowOf(given),
			learned: /* @__PURE__ */ new Set()
		};
	}
	const made = flowOf(given);
	made.opaque = given.filter((value) => hasRows(value));
	return made;
}
// src/weigh/flow/turns.ts
/** Follows a loop over a value: each element of what is known, twice what is not. */
function turnsOf(run, over, at, body) {
	const loop = run.id();
	run.loops.push(loop);
	const known = elementsOf(over);
	const count = known === null ? 2 : Math.min(known.length, budget.turns);
	for (let turn = 0; turn < count; turn += 1) {
		run.turns.push(turn);
		const element = known?.[turn];
		body(element === void 0 ? unknownElement(over, loop) : depending(element, loop));
		run.turns.pop();
	}
	run.loops.pop();
}
/** Elements of a list, a tuple or the keys of a dict. */
function elementsOf(over) {
	if (over.items !== null) return over.items;
	if (over.keys !== null && over.thing === null) return [...over.keys.keys()].map((key) => ({
		...nothing(),
		constant: key.startsWith("#") ? void 0 : key,
		columns: !key.startsWith("#")
	}));
	return null;
}
/** The element itself, for what is written into it is written into it; its rows change from turn to turn. */
function depending(element, loop, depth = 3) {
	if (element.member) return {
		...viewOf(element),
		perRow: true,
		items: element.items,
		loops: /* @__PURE__ */ new Set([...element.loops, loop])
	};
	element.loops.add(loop);
	if (depth > 0) for (const item of element.items ?? []) depending(item, loop, depth - 1);
	return element;
}
function unknownElement(over, loop) {
	if (over.columns) return {
		...nothing(),
		columns: true,
		loops: /* @__PURE__ */ new Set([loop])
	};
	const element = over.rows.size === 0 ? nothing() : viewOf(over);
	element.turn = over.selects?.is === "index" && over.rows.size === 0 ? "position" : over.rows.size === 0 ? "element" : null;
	element.loops.add(loop);
	element.perRow = over.rows.size > 0;
	if (over.thing?.is === "groups") return listValue([nothing(), Object.assign(element, { perRow: false })]);
	return element;
}
// src/weigh/flow/comprehension.ts
/** What a comprehension collects. */
function comprehension(run, scope, at) {
	const inner = innerScope(scope);
	const made = [];
	const keys = /* @__PURE__ */ new Map();
	let alongRows = false;
	let outer = null;
	const around = [...run.loops];
	const step = (clauses) => {
		const [clause, ...rest] = clauses;
		if (clause === void 0) {
			const value = evaluate(run, inner, at.value);
			if (at.key !== null) keys.set(String(evaluate(run, inner, at.key).constant ?? `#${keys.size}`), value);
			made.push(value);
			return;
		}
		const over = evaluate(run, inner, clause.iterable);
		alongRows ||= over.perRow;
		turnsOf(run, over, clause.iterable, (element) => {
			assign(run, inner, clause.target, element);
			for (const test of clause.tests) outer ??= otherThan(run, test, evaluate(run, inner, test));
			step(rest);
		});
	};
	step(at.clauses);
	if (at.makes === "dict") return {
		...nothing(),
		keys
	};
	const members = alongRows ? made : made.map((value) => value.perRow ? collected(run, value) : value);
	if (outer === null || !around.includes(outer)) return listValue(members);
	const rest = {
		is: "part",
		key: `window ${outer} rest`
	};
	return listValue(members.map((value) => value.rows.size === 0 ? value : {
		...value,
		rows: run.narrowed(value.rows, rest)
	}));
}
/** The outer loop of `j != i`. */
function otherThan(run, test, value) {
	if (test.is !== "binary" || test.operator !== "!=") return null;
	return run.loops.slice(0, -1).findLast((loop) => value.loops.has(loop)) ?? null;
}
// src/weigh/flow/hints-index.ts
/** `x[…]`: which columns are left, and what picked the element. */
function afterSubscript(run, at, of, places, made) {
	const picked = chosenBy(run, at, of, places, made);
	if (picked === of || isHeld(of)) return picked;
	unmark(picked, "columns");
	const [first, second, further] = places;
	if (first === void 0) return picked;
	const byRow = of.thing?.is === "bound" && /^i?loc$/.test(of.thing.name);
	const columns = second ?? (byRow ? void 0 : first);
	if (first.is === "slice" && first.bounds.slice(0, 2).every(({ value }) => run.loops.some((loop) => value.loops.has(loop)))) marked(run, picked, "window", at);
	if (first.is === "slice" && first.bounds[2]?.value.constant === -1) reversed(run, picked);
	if (columns === void 0 || columns.is === "slice" && (second === void 0 || !columns.given)) picked.table = of.table;
	else if (further === void 0 && columns.is === "slice") columnsFrom(run, of, columns, picked);
	else if (further !== void 0 || columns.is === "slice") unproven(picked);
	else columnsAt(run, at, of, columns.value, second === void 0, picked);
	return picked;
}
/** Columns by their names, rows by a mask; of anything else nobody knows which columns are left. */
function columnsAt(run, at, of, value, only, made) {
	const names = namesOf(value);
	if (names !== null) {
		keepColumns(run, of, made, names, at);
		if (of.thing?.is === "groups") return;
		for (const name of names) if (soundsLikeTime(name)) noteTime(run, of, name, at, false);
	} else if (only && masks(value)) made.table = of.table;
	else if (!keepListed(run, of, value, made)) {
		const { constant } = value;
		if (!only && typeof constant === "number") keepColumns(run, of, made, [placeName(tableOf(run, of), constant)], at);
		else unproven(made);
	}
}
/** A mask keeps rows, and so do folds of an array; any other list may name columns. */
function masks({ selects, rows, table }) {
	if (selects !== null) return selects.is !== "index";
	return rows.size > 0 && table !== null && !table.all;
}
/** `x[:, a:]`: the last column is among what is left, whatever it is called. */
function columnsFrom(run, of, { bounds }, made) {
	const [lower, upper, step] = bounds;
	if (!(upper?.key === "" && (step?.key ?? "") === "" && typeof lower?.value.constant === "number")) unproven(made);
	else {
		const table = tableOf(run, of);
		const last = placeName(table, -1);
		for (const trace of made.traces) if (isProof(trace) && trace.column !== null && trace.column !== last) made.traces.delete(trace);
		made.table = {
			...table,
			all: false,
			names: /* @__PURE__ */ new Set([last, placeName(table, -2)])
		};
	}
}
/** What a column is called by its place; only while none comes or goes. */
function placeName({ version }, at) {
	return `#${at}@${version}`;
}
/** An element of a list or a dict keeps what it is. */
function isHeld(of) {
	return of.items !== null || of.keys !== null || of.thing?.is === "estimator" || of.thing?.is === "imported" || of.divides !== null;
}
/** `x.name`: the same columns another way, or one of them. */
function afterMember(run, of, at, member) {
	const { name } = at;
	const made = member(of);
	if (of.thing?.is === "estimator" && of.thing.searches && name === "best_params_" && of.thing.training !== null) marked(run, made, "chosen", at, { rows: of.thing.training.rows });
	if (made === of || isHeld(of) || made.thing?.is !== "bound" || of.thing?.is === "groups") return made;
	if (frameMembers.same.has(name)) {
		if (name === "T" || name === "index") unproven(made);
		else made.table = of.table;
		if (name === "index") for (const mark of marksOf(made, "order")) put(made, run.traces.trace({
			...mark,
			is: "parsed"
		}));
		return made;
	}
	if (name === "columns" && of.rows.size > 0) marked(run, made, "columns", at, { table: tableOf(run, of).of });
	if (frameMembers.nothing.has(name) || of.rows.size === 0) return made;
	const { table } = of;
	if (table !== null && !table.all) made.table = table;
	else if (!methodLike.test(name)) {
		keepColumns(run, of, made, [name], at);
		if (soundsLikeTime(name)) noteTime(run, of, name, at, false);
	}
	return made;
}
/** Names that are asked of a frame as its methods. */
const methodLike = /^(?:apply\w*|map|fillna|drop\w*|sort_\w+|set_\w+|reset_index|merge|join|groupby|shift|rolling|diff|copy|astype|rename|head|tail|sample|mean|sum|std|var|min|max|median|mode|count|describe|info|plot|hist|corr|isin|isnull|notnull|isna|notna|query|assign|insert|pop|to_\w+|between|replace|clip|abs|round|append|pivot\w*|melt|stack|unstack|transform|agg|aggregate|resample|ffill|bfill|interpolate|unique|nunique|value_counts|duplicated|select\w*|filter|with_\w+|reshape|ravel|flatten|items|iterrows|itertuples|keys|values|eval|nlargest|nsmallest|rank|cumsum|pct_change|expanding|ewm|tolist|squeeze|to|size|shape|split|where|mask|any|all|sub|add|mul|div)$/;
// src/weigh/flow/subscript.ts
/** Keys of a dict of data sets; columns are never asked for by such names where the frame is known to be one. */
const sets$1 = /train|test|val|dev|eval|hold/i;
/** `x[…]`: an element, columns, rows. */
function subscript(run, scope, at) {
	const of = evaluate(run, scope, at.of);
	const places = placesOf(run, scope, at.index);
	return afterSubscript(run, at, of, places, element(run, of, places));
}
function element(run, of, places) {
	const key = constantKey(places);
	const held = elementOf(run, of, key, places);
	if (held !== null) {
		for (const place of places) if (place.is === "at") for (const loop of place.value.loops) held.loops.add(loop);
	}
	const found = held ?? predictedColumn(of, key);
	if (found !== null) return found;
	if (of.thing?.is === "groups") return {
		...viewOf(of),
		thing: of.thing
	};
	const [first] = places;
	if (first === void 0) return viewOf(of);
	if (of.columns) return {
		...viewOf(of),
		columns: true
	};
	const rows = rowIndex(run, of, first);
	if ((of.perRow || of.turn === "element") && of.keys === null && !(rows.is === "rows" && rows.selected)) return viewOf(of);
	if (rows.is === "window") return windowOf(run, of, rows);
	if (rows.is === "rows") return kept(run, of, rows);
	if (rows.is === "columns" && key !== null && sets$1.test(key) && !isFrame(of)) return partCalled(run, of, key);
	if (rows.is === "one" && key !== null && !isKnown(of)) return partCalled(run, of, key);
	const made = viewOf(of);
	if (of.thing?.is === "estimator") made.thing = of.thing;
	if (rows.is === "one") made.perRow = true;
	if (rows.is === "all") for (const loop of rows.loops) made.loops.add(loop);
	if (rows.is === "columns" && first.is === "at") ofColumns(made, first.value);
	return made;
}
/** Some columns: what stands in others is left behind. */
function ofColumns(made, asked) {
	for (const loop of asked.loops) made.loops.add(loop);
	const names = columnNames(asked);
	if (names === null) return;
	onlyColumns(made, names);
	if (typeof asked.constant !== "string") return;
	made.column = asked.constant;
	made.stands = null;
}
/** Rows that an index keeps, of a value or of an index. */
function kept(run, of, { step, loops, text }) {
	const made = viewOf(of);
	for (const loop of loops) made.loops.add(loop);
	if (of.selects !== null && of.selects.is !== "mask") {
		made.selects = {
			...of.selects,
			key: `${of.selects.key}[${text}]`,
			is: step.is === "split" ? "fold" : "index"
		};
		return made;
	}
	const rows = run.rowsOf(of);
	if (of.items !== null) for (const one of flowOf([of]).predictions) made.predictions.add(one);
	if (of.items !== null) for (const fact of flowOf([of]).learned) made.learned.add(fact);
	const union = rows.size > 1 && step.is === "part" && step.key.startsWith("slice");
	made.rows = run.narrowed(rows, union ? {
		is: "maybe-part",
		key: `${step.key} of ${unionName(rows)}`
	} : step);
	return made;
}
/** What a loop cuts of rows in one of its turns: apart from what it cuts elsewhere in that turn. */
function windowOf(run, of, { loops, text }) {
	const made = viewOf(of);
	for (const loop of loops) made.loops.add(loop);
	if (of.selects !== null) made.selects = of.selects;
	if (of.items !== null && of.rows.size === 0) made.items = of.items;
	made.perRow = true;
	if (of.rows.size > 0) made.rows = run.narrowed(of.rows, {
		is: "part",
		key: `window ${run.loops.findLast((loop) => loops.has(loop))} ${text}`
	});
	return made;
}
function unionName(rows) {
	return [...rows].map(({ id }) => id).sort().join(",");
}
/** An element of a list, a dict or an instance, where it is known which. */
function elementOf(run, of, key, places) {
	if (of.keys !== null && key !== null && of.keys.has(key)) return of.keys.get(key) ?? null;
	const unnamed = of.keys !== null && [...of.keys.keys()].some((name) => name.startsWith("#"));
	if (of.keys !== null && of.keys.size > 0 && of.thing?.is !== "instance" && (key === null || unnamed)) return joined([...of.keys.values()]);
	const place = key === null ? NaN : Number(key);
	if (of.items !== null && of.items.length > 0 && places.length === 1) {
		if (Number.isInteger(place)) return of.items.at(place) ?? null;
		if (places[0]?.is === "slice" && !of.items.some(({ member }) => member)) return slicedList(of.items, places[0]);
		if (places[0]?.is === "slice" || places[0]?.is === "at" && places[0].value.selects !== null && hasRows(of)) return null;
		return key === null ? joined(of.items) : null;
	}
	if (of.divides !== null && Number.isInteger(place) && place >= 0) return partsOf(run, of, place + 1)[place] ?? null;
	return null;
}
/** Elements between two constants; all where the bounds are not known. */
function slicedList(items, { bounds }) {
	const [lower, upper] = bounds.map(({ value, text }) => text === "" ? void 0 : value.constant);
	if (bounds.slice(0, 2).some(({ text, value }) => text !== "" && typeof value.constant !== "number")) return listValue(items);
	return listValue(items.slice(lower, upper));
}
/** An element, nobody knows which: one of them stands for all, with the rows of all. */
function joined(values) {
	const [first] = values;
	if (first === void 0 || values.length === 1) return first ?? nothing();
	const made = viewOf(first);
	made.thing = first.thing;
	made.callable = first.callable;
	for (const { rows, learned } of values) {
		for (const row of rows) made.rows.add(row);
		for (const fact of learned) made.learned.add(fact);
	}
	return made;
}
/** A part of a dict of data sets that was read as one. */
function partCalled(run, of, key) {
	of.keys ??= /* @__PURE__ */ new Map();
	const made = viewOf(of);
	made.base = null;
	made.rows = of.rows.size === 0 ? /* @__PURE__ */ new Set() : run.narrowed(of.rows, {
		is: "part",
		key: `key ${key}`
	});
	of.keys.set(key, made);
	return made;
}
/** Whether it was read as a table: its attributes are columns. */
function isFrame(value) {
	return [...value.rows].some(({ source }) => source.startsWith("frame "));
}
function isKnown(value) {
	return value.rows.size > 0 && ![...value.rows].every(({ source }) => source.startsWith("unknown"));
}
/** A column that predictions were put into, with the rows that its frame has now. */
function predictedColumn(of, name) {
	const held = name === null ? void 0 : of.predicted?.get(name);
	if (held === void 0) return null;
	const made = viewOf(of);
	made.predictions = /* @__PURE__ */ new Set([...made.predictions, ...held.predictions]);
	return made;
}
// src/weigh/flow/member.ts
/** Attributes that hold one of several data sets. */
const sets = /^(?:[xX]|[yY])?_?(?:train|training|test|testing|val|valid|validation|dev|holdout)(?:_?(?:data|set|dataset|x|y|X|Y|df|features|labels|ds|images))?$/;
/** `x.name`: an attribute, a column, or a method that is about to be called. */
function memberOf(run, of, name, at) {
	const held = of.keys?.get(name);
	if (held !== void 0) return held;
	const { thing } = of;
	if (thing?.is === "imported") return thingValue({
		is: "imported",
		path: `${thing.path}.${name}`
	});
	if (thing?.is === "instance") return methodOf(of, thing.type, name) ?? writtenIn(thing.type, name) ?? unknownAttribute(of, name);
	if (of.callable?.is === "class") {
		const method = of.callable.methods.get(name);
		if (method !== void 0) return {
			...nothing(),
			callable: method
		};
	}
	if (thing?.is === "estimator") return ofEstimator(of, name);
	if (thing?.is === "splitter" || thing?.is === "groups") return {
		...viewOf(of),
		thing: {
			is: "bound",
			of,
			name
		}
	};
	const bound = {
		is: "bound",
		of,
		name
	};
	if (frameMembers.nothing.has(name)) return {
		...nothing(),
		columns: name === "columns",
		thing: bound,
		base: null
	};
	if (sets.test(name) && !isFrame(of) && of.rows.size > 0 && of.items === null) return {
		...partCalled(run, of, name),
		thing: bound
	};
	const made = {
		...predictedColumn(of, name) ?? viewOf(of),
		thing: bound
	};
	if (!frameMembers.same.has(name) && of.rows.size > 0) {
		onlyColumns(made, [name]);
		made.column = name;
	}
	if (!frameMembers.same.has(name) || name === "values" || name === "T") made.stands = null;
	if (name === "index") made.selects = {
		...sideStep(of),
		is: "index",
		key: `index ${run.identity(of)}`,
		of: new Set(run.rowsOf(of)),
		side: 0
	};
	if (of.selects !== null && frameMembers.same.has(name)) made.selects = of.selects;
	if (frameMembers.same.has(name)) [made.items, made.literal, made.columns] = [
		of.items,
		of.literal,
		of.columns
	];
	if (/(?:^|_)(?:train|test|val|valid|dev)(?:_?(?:mask|idx|index|ids?))?$/.test(name) && /mask|idx|index|ids?$/.test(name)) made.selects = {
		is: "mask",
		key: `${name} of ${run.identity(of)}`,
		of: new Set(of.rows),
		side: 0
	};
	return made;
}
/** The side of a division that all of these rows are on. */
function sideStep({ rows }) {
	const [last, ...rest] = [...rows].map(({ path }) => path.at(-1));
	return last?.is === "split" && rest.every((step) => step === last) ? { step: last } : {};
}
/** An attribute that nothing was seen to write: the same each time it is asked for. */
function unknownAttribute(of, name) {
	const made = {
		...viewOf(of),
		base: null,
		thing: {
			is: "bound",
			of,
			name
		}
	};
	if (of.rows.size === 0) of.keys?.set(name, made);
	return made;
}
/** A method of the instance's class, with the instance for its first parameter. */
function methodOf(self, type, name) {
	const method = type.callable?.is === "class" ? type.callable.methods.get(name) : void 0;
	if (method?.is !== "function") return null;
	return {
		...nothing(),
		callable: {
			...method,
			self
		}
	};
}
/** The best of a search is the search itself; what a model learned are no rows. */
function ofEstimator(of, name) {
	if (/^(?:best_estimator_|named_steps|steps|module|model|estimator|booster_|layers)$/.test(name)) return {
		...nothing(),
		thing: of.thing
	};
	const made = {
		...nothing(),
		thing: {
			is: "bound",
			of,
			name
		}
	};
	if (of.thing?.is !== "estimator" || of.thing.role !== "transformer" || !/\w_$/.test(name)) return made;
	made.learned = new Set(of.thing.learned);
	if (/^(?:labels_|embedding_)$/.test(name)) for (const { rows } of of.thing.learned) for (const row of rows) made.rows.add(row);
	return made;
}
/** What the body of a class writes out for all of its instances. */
function writtenIn(type, name) {
	const held = type.keys?.get(name);
	return held?.literal === true ? held : null;
}
// src/weigh/flow/truth.ts
/**
* Whether a test holds, where it is written out: a flag, a text, None. Numbers are not asked, for loops count in them; nor is a function
* that nobody calls, whose parameters are guesses.
*/
function truthOf(run, { constant }) {
	if (run.guessing && run.frames.length <= 1) return null;
	return typeof constant === "boolean" || typeof constant === "string" || constant === null ? Boolean(constant) : null;
}
/** `==`, `!=`, `is`, `is not` of two values that are known to be the same or not. */
function comparedAs(operator, left, right) {
	const same = isSame(left, right);
	if (same === null || !/^(?:==|!=|is|is not)$/.test(operator)) return void 0;
	return operator === "==" || operator === "is" ? same : !same;
}
function isSame(left, right) {
	const [a, b] = [left.constant, right.constant];
	if (a === null && isThere(right)) return false;
	if (b === null && isThere(left)) return false;
	return [a, b].every((it) => it === null || typeof it === "string" || typeof it === "boolean") ? a === b : null;
}
/** Not None, whatever it is. */
function isThere({ constant, rows, items, keys, callable, thing }) {
	if (constant !== void 0) return constant !== null;
	return rows.size > 0 || items !== null || keys !== null || callable !== null || thing?.is === "estimator";
}
// src/weigh/flow/expression.ts
/** What an expression comes to. */
function evaluate(run, scope, at) {
	if (run.exhausted()) return nothing();
	const value = (expression) => evaluate(run, scope, expression);
	switch (at.is) {
		case "name": return nameValue(scope, at.name);
		case "constant": return constantValue(at.value);
		case "format": return {
			...flowlessOf(at.parts.map(value)),
			literal: false
		};
		case "member": return afterMember(run, value(at.of), at, (of) => memberOf(run, of, at.name, at));
		case "subscript": return subscript(run, scope, at);
		case "call": return callExpression(run, scope, at);
		case "list":
		case "tuple":
		case "set": return collection(at.items, value);
		case "dict": return dictionary(at.entries, value);
		case "comprehension": return afterComprehension(run, scope, at, comprehension(run, scope, at));
		case "binary": return afterBinary(run, at, value(at.left), value(at.right), (left, right) => binary(run, at, left, right));
		case "unary": return unary(run, at, value(at.value));
		case "conditional": {
			const holds = truthOf(run, value(at.test));
			if (holds !== null) return value(holds ? at.value : at.otherwise);
			return either(value(at.value), value(at.otherwise));
		}
		case "lambda": return {
			...nothing(),
			callable: {
				is: "lambda",
				parameters: at.parameters,
				body: at.value,
				scope,
				cell: run.cell
			}
		};
		case "named": {
			const made = value(at.value);
			assign(run, scope, at.target, made);
			return made;
		}
		case "star": return value(at.value);
		case "await":
		case "yield":
		case "yield-from": {
			const made = at.value === null ? nothing() : value(at.value);
			if (at.is !== "await") run.frames.at(-1)?.returns.push(made);
			return made;
		}
		case "unknown": return flowOf(at.parts.map(value));
		default: return at;
	}
}
/** A name that nothing binds stands for itself: a builtin, one of a star import, or a variable of a cell that is gone. */
function nameValue(scope, name) {
	const known = lookUp(scope, name);
	if (known !== null) return known;
	const made = thingValue({
		is: "imported",
		path: name
	});
	bind(outermost(scope), name, made);
	return made;
}
function collection(items, value) {
	const made = items.flatMap((item) => {
		const one = value(item);
		return item.is === "star" && one.items !== null ? one.items : [one];
	});
	if (made.length <= budget.items) return listValue(made);
	const cut = listValue(made.slice(0, budget.items));
	for (const item of made.slice(budget.items)) pour(item, cut);
	return cut;
}
function dictionary(entries, value) {
	const keys = /* @__PURE__ */ new Map();
	let further = 0;
	for (const entry of entries) {
		const made = value(entry.value);
		if (entry.key === null) for (const [key, held] of made.keys ?? []) keys.set(key, held);
		else {
			const { constant } = value(entry.key);
			keys.set(constant === void 0 ? `#${further++}` : String(constant), made);
		}
	}
	return {
		...nothing(),
		keys,
		literal: [...keys.values()].every(({ literal }) => literal)
	};
}
function binary(run, at, left, right) {
	const { operator } = at;
	if (operator === "and" || operator === "or") return either(left, right);
	if (operator === "%" && typeof left.constant === "string") return nothing();
	const known = comparedAs(operator, left, right);
	if (known !== void 0) return constantValue(known);
	const compares = /^(?:[<>]=?|==|!=|in|not in|is|is not)$/.test(operator);
	if (operator === "==" || operator === "!=" || operator === "-") {
		const score = compared(run, left, right, at);
		if (score !== null) return score;
	}
	if (operator === "*" && left.items !== null && right.items === null) return repeated$1(run, left, right, at);
	if (operator === "+" && left.items !== null && right.items !== null) return listValue([...left.items, ...right.items]);
	const made = flowOf([left, right]);
	made.columns = (left.columns || right.columns) && made.rows.size === 0;
	made.literal = left.literal && right.literal;
	if (typeof left.constant === "number" && typeof right.constant === "number") made.constant = arithmetic(operator, left.constant, right.constant);
	if (compares || operator === "&" || operator === "|") made.selects = {
		is: "mask",
		key: maskKey(run, at, left, right),
		of: new Set(made.rows),
		side: 0
	};
	return made;
}
/** `[rows] * 9`: what is put together of it has its rows many times. */
function repeated$1(run, list, times, at) {
	if (times.constant === 1) return list;
	return {
		...listValue((list.items ?? []).map((item) => item.rows.size === 0 ? item : {
			...viewOf(item),
			rows: run.copied(item.rows, at),
			items: item.items,
			keys: item.keys
		})),
		literal: list.literal
	};
}
function arithmetic(operator, a, b) {
	return {
		"+": a + b,
		"-": a - b,
		"*": a * b,
		"/": a / b,
		"//": Math.floor(a / b),
		"**": a ** b,
		"%": a % b
	}[operator];
}
/** What a comparison is called: its text, and which values without rows stand in it. */
function maskKey(run, at, left, right) {
	const about = [left, right].map(({ selects, constant, rows, literal }, i) => {
		if (selects !== null) return selects.key;
		if (constant !== void 0) return String(constant);
		return rows.size > 0 || literal ? "" : run.identity(i === 0 ? left : right);
	});
	return `${run.textOf(at)} ${about.join(" ")}`.trim();
}
function unary(run, at, value) {
	const made = flowOf([value]);
	made.literal = value.literal;
	if (typeof value.constant === "boolean" && at.operator === "not") return constantValue(!value.constant);
	if (typeof value.constant === "number" && at.operator === "-") made.constant = -value.constant;
	if (at.operator === "~" || at.operator === "-" || at.operator === "not") {
		const key = value.selects?.key ?? `mask ${run.identity(value)}`;
		const step = value.selects?.step;
		made.selects = {
			...step?.is === "split" ? { step: {
				...step,
				side: 1 - step.side
			} } : {},
			is: "mask",
			key: key.startsWith("~") ? key.slice(1) : `~${key}`,
			of: new Set(value.rows),
			side: 0
		};
	}
	return made;
}
/** One of two values, nobody knows which. */
function either(a, b) {
	if (a === b) return a;
	if (a.constant === null && a.rows.size === 0) return b;
	if (b.constant === null && b.rows.size === 0) return a;
	const made = flowOf([a, b]);
	const length = a.items?.length;
	if (a.items !== null && b.items !== null && length === b.items.length) made.items = a.items.map((item, i) => either(item, b.items?.[i] ?? item));
	else made.items = a.items ?? b.items;
	made.keys = a.keys ?? b.keys;
	made.thing = a.thing ?? b.thing;
	made.callable = a.callable ?? b.callable;
	made.constant = a.constant === b.constant ? a.constant : void 0;
	made.literal = a.literal && b.literal;
	made.selects = a.selects ?? b.selects;
	made.columns = a.columns || b.columns;
	unmark(made, "columns");
	made.base = a.base ?? b.base;
	return made;
}
/** A text made from values carries no rows of them. */
function flowlessOf(values) {
	const made = nothing();
	for (const { loops } of values) for (const loop of loops) made.loops.add(loop);
	return made;
}
// src/weigh/flow/assign.ts
/** Binds what an assignment, a loop or a `with` gives to its target. */
function assign(run, scope, target, value) {
	switch (target.is) {
		case "name":
			bind(scope, target.name, value);
			return;
		case "star":
			assign(run, scope, target.value, value);
			return;
		case "tuple":
		case "list":
			unpack(run, scope, target.items, value);
			return;
		case "member": {
			const object = evaluate(run, scope, target.of);
			if (object.rows.size > 0 && object.keys === null) writeInto(run, object, value, target.name, [target.name]);
			else {
				object.keys ??= /* @__PURE__ */ new Map();
				object.keys.set(target.name, value);
			}
			afterAttribute(run, object, target.name, value, target);
			return;
		}
		case "subscript": {
			const [object, places] = [evaluate(run, scope, target.of), placesOf(run, scope, target.index)];
			writeInto(run, object, value, constantKey(places), writtenColumns(places));
			afterAssign(run, object, places, value, target);
			return;
		}
		default: evaluate(run, scope, target);
	}
}
/** `d['k'] = v`: an entry of a dict, a column or a cell of a frame. A frame or array without rows takes those of what is put in. */
function writeInto(run, object, value, key, columns) {
	if (object.keys !== null || object.rows.size === 0 && object.items === null && key !== null && object.thing === null && object.base === null && value.rows.size === 0) {
		object.keys ??= /* @__PURE__ */ new Map();
		object.keys.set(key ?? `#${object.keys.size}`, value);
		return;
	}
	if (object.items !== null) {
		object.items.push(value);
		return;
	}
	if (object.rows.size === 0) pour({
		...value,
		traces: /* @__PURE__ */ new Set()
	}, object);
	write(object, value, columns);
	if (value.predictions.size === 0) return;
	if (key === null) for (const one of value.predictions) object.predictions.add(one);
	else object.predicted = new Map([...object.predicted ?? [], [key, value]]);
}
/** Columns between the brackets: `df['a']`, `df[['a', 'b']]`, `df.loc[mask, 'a']`. */
function writtenColumns(places) {
	const last = places.at(-1);
	return last?.is === "at" ? columnNames(last.value) : null;
}
function unpack(run, scope, targets, value) {
	const star = targets.findIndex(({ is }) => is === "star");
	const parts = partsOf(run, namedSides(run, value, targets), targets.length);
	targets.forEach((target, i) => {
		if (star < 0 || i < star) assign(run, scope, target, parts[i] ?? nothing());
		else if (i === star) assign(run, scope, target, {
			...nothing(),
			items: parts.slice(i, parts.length - (targets.length - 1 - i))
		});
		else assign(run, scope, target, parts.at(i - targets.length) ?? nothing());
	});
}
/** What was read as one and is unpacked as `train, test` is two. */
function namedSides(run, value, targets) {
	const names = targets.map((target) => target.is === "name" ? target.name : "");
	const both = names.some((name) => /tr(?:ai)?n/i.test(name)) && names.some((name) => /te?st|val|dev|hold/i.test(name));
	const whole = value.rows.size > 0 && value.items === null && value.keys === null && value.divides === null && value.opaque === null;
	return both && whole && !value.perRow ? {
		...value,
		divides: {
			id: `named ${run.id()}`,
			random: false
		}
	} : value;
}
/** The values that a value is unpacked into. */
function partsOf(run, value, count) {
	if (value.items !== null && value.items.length > 0) return value.items;
	const { divides, opaque } = value;
	if (divides !== null) return Array.from({ length: count }, (_, side) => sideOf(run, value, divides, side));
	if (opaque !== null) {
		const aligned = opaque.length === count && count > 1 ? opaque : [];
		return Array.from({ length: count }, (_, i) => {
			const made = aligned[i] === void 0 ? nothing() : viewOf(aligned[i]);
			for (const fact of value.learned) made.learned.add(fact);
			for (const loop of value.loops) made.loops.add(loop);
			for (const one of value.predictions) made.predictions.add(one);
			made.base = null;
			return made;
		});
	}
	if (value.rows.size === 0 && value.predictions.size === 0 && value.keys === null) return Array.from({ length: count }, () => loopsOf(run, value));
	return Array.from({ length: count }, () => viewOf(value));
}
function loopsOf(run, value) {
	const made = nothing();
	for (const loop of value.loops) made.loops.add(loop);
	made.thing = value.thing?.is === "estimator" ? value.thing : null;
	carryChoice(run, [value], made);
	return made;
}
/** One side of a division. */
function sideOf(run, value, { id, random }, side) {
	const made = viewOf(value);
	made.base = null;
	made.rows = run.narrowed(value.rows, {
		is: "split",
		id,
		side,
		random
	});
	return made;
}
// src/weigh/flow/statement.ts
/** Runs statements in their order. */
function execute(run, scope, statements) {
	for (const statement of statements) {
		if (run.exhausted()) return "left";
		if (one(run, scope, statement) === "left") return "left";
	}
	return "on";
}
function one(run, scope, at) {
	switch (at.is) {
		case "assign": {
			const value = evaluate(run, scope, at.value);
			for (const target of at.targets) assign(run, scope, target, value);
			return "on";
		}
		case "augment":
			augment(run, scope, at, evaluate(run, scope, at.target), evaluate(run, scope, at.value));
			return "on";
		case "effect":
			for (const value of at.values) evaluate(run, scope, value);
			return "on";
		case "return":
			run.frames.at(-1)?.returns.push(at.value === null ? nothing() : evaluate(run, scope, at.value));
			return "left";
		case "leave":
			for (const value of at.values) evaluate(run, scope, value);
			return at.how === "raise" ? "left" : "on";
		case "delete":
			for (const target of at.targets) if (target.is === "name") scope.names.delete(target.name);
			for (const target of at.targets) afterDelete(run, scope, target);
			return "on";
		case "import":
			imported(scope, at);
			return "on";
		case "if": return branches(run, scope, reachable(run, scope, at));
		case "for":
			turnsOf(run, evaluate(run, scope, at.iterable), at, (element) => {
				assign(run, scope, at.target, element);
				execute(run, scope, at.body);
			});
			return execute(run, scope, at.otherwise);
		case "while":
			evaluate(run, scope, at.test);
			turnsOf(run, nothing(), at, () => void execute(run, scope, at.body));
			return execute(run, scope, at.otherwise);
		case "with":
			for (const { value, target } of at.items) {
				const made = evaluate(run, scope, value);
				if (target !== null) assign(run, scope, target, made);
			}
			return execute(run, scope, at.body);
		case "try": {
			const end = execute(run, scope, at.body);
			for (const { name, body } of at.handlers) {
				if (name !== null) bind(scope, name, nothing());
				branches(run, scope, [{
					tested: null,
					body
				}, {
					tested: null,
					body: []
				}]);
			}
			const otherwise = end === "on" ? execute(run, scope, at.otherwise) : "left";
			execute(run, scope, at.finally);
			return at.handlers.length > 0 ? "on" : otherwise;
		}
		case "match":
			evaluate(run, scope, at.subject);
			return branches(run, scope, at.bodies.map((body) => ({
				tested: null,
				body
			})));
		case "scope":
			if (at.kind === "declare") return "on";
			for (const name of at.names) if (scope.outer !== null) scope.elsewhere.set(name, at.kind === "global" ? outermost(scope) : scope.outer);
			return "on";
		case "function": {
			const callable = {
				is: "function",
				definition: at,
				scope,
				cell: run.cell,
				self: null
			};
			const plain = {
				...nothing(),
				callable
			};
			run.defined(plain);
			bind(scope, at.name, plain);
			for (const decorator of at.decorators) evaluate(run, scope, decorator);
			return "on";
		}
		case "class":
			bind(scope, at.name, classValue(run, scope, at));
			return "on";
		default: return at;
	}
}
function augment(run, scope, at, target, value) {
	if (target.items !== null && value.items !== null) {
		target.items.push(...value.items);
		return;
	}
	const made = flowOf([target, value]);
	made.loops = /* @__PURE__ */ new Set([...target.loops, ...value.loops]);
	made.thing = target.thing;
	if (at.target.is === "name" && target.base === null) assign(run, scope, at.target, made);
	else {
		write(target, value);
		assign(run, scope, at.target, made);
	}
}
/** The ways that a branch may take: not those that a flag rules out. */
function reachable(run, scope, at) {
	const ways = [];
	for (const { test, body } of at.branches) {
		const tested = evaluate(run, scope, test);
		const holds = truthOf(run, tested);
		if (holds !== false) ways.push({
			tested,
			body
		});
		if (holds === true) return ways;
	}
	return [...ways, {
		tested: null,
		body: at.otherwise
	}];
}
/** Both ways of a branch are run on copies of the names, and what they bound is joined; a way that leaves is left out. */
function branches(run, scope, ways) {
	const before = new Map(scope.names);
	const after = [];
	for (const { tested, body } of ways) {
		scope.names = new Map(before);
		const end = execute(run, scope, body);
		chosenWithin(run, scope, tested, before);
		if (end === "on") after.push(scope.names);
	}
	const [first, ...rest] = after;
	if (first === void 0) {
		scope.names = before;
		return "left";
	}
	const joined = new Map(first);
	for (const names of rest) for (const [name, value] of names) {
		const known = joined.get(name);
		joined.set(name, known === void 0 || known === value ? value : either(known, value));
	}
	scope.names = joined;
	return "on";
}
function imported(scope, { module, names, as }) {
	const path = module.replace(/^\.+/, "");
	if (names === null) {
		const [first = path] = path.split(".");
		if (as === null) bind(scope, first, thingValue({
			is: "imported",
			path: first
		}));
		else bind(scope, as, thingValue({
			is: "imported",
			path
		}));
		return;
	}
	for (const { name, as: local } of names) if (name !== "*") bind(scope, local, thingValue({
		is: "imported",
		path: `${path}.${name}`
	}));
}
/** A class of the program: its methods, those of its bases in this file, and what its body binds. */
function classValue(run, scope, definition) {
	const methods = /* @__PURE__ */ new Map();
	for (const { value } of definition.bases) {
		const base = value.is === "name" ? lookUp(scope, value.name)?.callable : null;
		if (base?.is === "class") for (const [name, method] of base.methods) methods.set(name, method);
	}
	const inner = innerScope(scope);
	for (const statement of definition.body) if (statement.is === "function") methods.set(statement.name, {
		is: "function",
		definition: statement,
		scope,
		cell: run.cell,
		self: null
	});
	else one(run, inner, statement);
	const made = {
		...nothing(),
		callable: {
			is: "class",
			definition,
			scope,
			cell: run.cell,
			methods
		}
	};
	made.keys = inner.names;
	run.defined(made);
	return made;
}
/** Runs what nobody called, once, with parameters of which nothing is known. */
function executeUncalled(run) {
	run.guessing = true;
	for (const value of run.uncalled()) {
		const { callable } = value;
		if (callable === null || run.exhausted()) continue;
		const at = {
			is: "call",
			from: 0,
			to: 0,
			callee: {
				is: "unknown",
				from: 0,
				to: 0,
				parts: []
			},
			arguments: []
		};
		const call = {
			at: {
				...at,
				arguments: [],
				callee: {
					...at.callee,
					parts: []
				}
			},
			positional: [],
			keywords: /* @__PURE__ */ new Map()
		};
		run.cell = "cell" in callable ? callable.cell : 0;
		const self = callValue(run, value, call);
		if (callable.is !== "class" || self.thing?.is !== "instance") continue;
		for (const [name, method] of callable.methods) if (name !== "__init__" && method.is === "function" && !run.wasCalled(method.definition)) callValue(run, {
			...nothing(),
			callable: {
				...method,
				self
			}
		}, call);
	}
}
// src/weigh/flow/analyse.ts
const known = /* @__PURE__ */ new WeakMap();
/** Runs a program once in the abstract: every value knows which rows it is made of, and what was learned from which rows to make it. */
function analyse(program) {
	const found = known.get(program);
	if (found !== void 0) return found;
	const made = run(program);
	known.set(program, made);
	return made;
}
function run(program) {
	const scripts = scriptsOf(program);
	const texts = scripts.map((script) => script?.text ?? "");
	const state = new Run(texts);
	const scope = innerScope(null);
	scripts.forEach((script, cell) => {
		state.cell = cell;
		if (script !== null) execute(state, scope, script.statements);
	});
	executeUncalled(state);
	if (state.flow.given_up !== null) return {
		flow: {
			...new Run(texts).flow,
			given_up: state.flow.given_up
		},
		texts
	};
	return {
		flow: state.flow,
		texts
	};
}
function scriptsOf(program) {
	let room = brokenCharacters;
	return program.cells.map((cell) => {
		if (cell.kind !== "code" || program.language !== "python") return null;
		const script = readScript(cell.cell === null ? cell.text : pythonOfCell(cell.text).python, room);
		if (script?.broken) room -= script.text.length;
		return script;
	});
}
// src/weigh/leakage/lines.ts
/** Characters of a program's text that a fact carries. */
const longest = 80;
/** Longest run of lines that a finding names: what is longer is told by its first. */
const mostLines = 12;
/** Places of an analysis as lines of the file, and as written. */
var Lines = class {
	program;
	texts;
	constructor(program, texts) {
		this.program = program;
		this.texts = texts;
	}
	/** The lines it stands on. */
	at({ cell: index, from, to }) {
		const text = this.texts[index] ?? "";
		const cell = this.program.cells[index];
		const line = lineAt(text, from);
		const last = lineAt(text, Math.max(from, to - 1));
		const endLine = last - line < mostLines ? last : line;
		const inFile = (of) => cell?.fileLines[of - 1] ?? of;
		return {
			is: "line",
			path: this.program.path,
			line,
			endLine,
			cell: cell?.cell ?? null,
			fileLine: inFile(line),
			fileEndLine: Math.max(inFile(line), inFile(endLine))
		};
	}
	/** The whole of its first line, for fingerprints. */
	lineOf(place) {
		return this.program.cells[place.cell]?.text.split("\n")[this.at(place).line - 1] ?? "";
	}
	/** `line 12`, in a notebook `cell 3, line 4`. */
	name(place) {
		const { cell, line } = this.at(place);
		return cell === null ? `line ${line}` : `cell ${cell}, line ${line}`;
	}
	/** What is written there, on one line. */
	code(place) {
		return this.shortened(this.whole(place));
	}
	/** What is written there. */
	whole({ cell, from, to }) {
		return this.texts[cell]?.slice(from, to) ?? "";
	}
	shortened(text) {
		const line = [...text.replace(/\s+/g, " ").trim()];
		return line.length <= longest ? line.join("") : `${line.slice(0, 79).join("")}…`;
	}
};
function lineAt(text, offset) {
	let line = 1;
	for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line += 1;
	return line;
}
// src/weigh/leakage/may-train.ts
/** Every call that trains a model or cross-validates begins one of its words so; bounded, so that no text takes long. */
const verbs = /(?:^|[^a-z])(?:fit|train|partial_fit|fine_?tun|learn|adapt|build_vocab|backward|minimize|apply_grad|auto_arima|cross_val|validation_curve|permutation_test|cv)\w{0,40}[ \t]{0,8}[(,)]/i;
/** Whether a program may train a model: one that does not leaks nothing, however long it is, and need not be followed. */
function mayTrain({ cells }) {
	return cells.some(({ kind, text }) => kind === "code" && verbs.test(text));
}
// src/weigh/leakage/not-followed.ts
/** Says that a program, or some of it, was not followed. It holds nothing: what is found is proven, and nothing here is. */
function* notFollowed({ path, language, cells }, { flow, texts }) {
	const not = (why) => ({
		could: "not-judge",
		because: "blind",
		severity: "W",
		why: `${path}: not analysed (${why}).`
	});
	if (flow.given_up !== null) yield not(flow.given_up);
	if (language !== "python") return;
	for (const [i, { cell, kind, text }] of cells.entries()) {
		if (kind !== "code" || texts[i] !== "" || text.trim() === "") continue;
		if ((cell === null ? text : pythonOfCell(text).python).trim() !== "") yield not(cell === null ? "it is too long or nested too deep" : `cell ${cell} is too long or nested too deep`);
	}
}
// src/weigh/leakage/test-code.ts
/** A file of unit tests: the models that it fits to see that they fit are judged by nobody and ship nowhere. */
function isTestCode({ path, kind, cells }) {
	if (kind === "notebook" || !/(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path)) return false;
	return cells.some(({ text }) => /^[ \t]*(?:async )?def test_|^(?:import|from) (?:pytest|unittest)\b/m.test(text));
}
// src/weigh/leakage/leaks.ts
/** Findings of one rule about leakage, one for each line, in the order of the file; and what could not be followed. */
function* leaks({ programs, changes }, decide, tell) {
	for (const program of programs) {
		if (isTestCode(program) || !mayTrain(program)) continue;
		const analysis = analyse(program);
		const lines = new Lines(program, analysis.texts);
		yield* notFollowed(program, analysis);
		const found = decide(analysis.flow, program).toSorted((a, b) => a.place.cell - b.place.cell || a.place.from - b.place.from);
		const added = addedLines(program, changes);
		const told = found.map((one) => ({
			one,
			told: tell(one, lines, program)
		}));
		for (const same of Map.groupBy(told, ({ one, told }) => `${told.variant} ${lines.name(one.place)}`).values()) {
			const [surest] = same.toSorted((a, b) => b.one.certainty - a.one.certainty);
			if (surest !== void 0) yield sighting$1(surest.one, surest.told, lines, added);
		}
	}
}
function sighting$1({ place, certainty, chain }, told, lines, isAdded) {
	const steps = chain.map((link) => ({
		link,
		spot: lines.at(link.place)
	}));
	const touched = [lines.at(place), ...steps.map(({ spot }) => spot)].find(isAdded);
	return {
		...told,
		place: touched ?? lines.at(place),
		text: lines.lineOf(place),
		confidence: certainty === 3 ? "high" : certainty === 2 ? "medium" : "low",
		chain: steps.map(({ link, spot: { path, cell, line, fileLine } }) => {
			const of = lines.shortened(named.has(link.what) ? dataOf(lines.whole(link.place), link.what) : lines.whole(link.place));
			return {
				path,
				cell,
				line,
				fileLine,
				what: link.what,
				of
			};
		}).filter((step, i, all) => all.findIndex((it) => it.what === step.what && it.fileLine === step.fileLine) === i)
	};
}
/** Steps that are told by the data they are done to; the others by how they are written. */
const named = /* @__PURE__ */ new Set([
	"learned",
	"copied",
	"divided",
	"trained",
	"scored",
	"validated",
	"cross-validated"
]);
/** Whether the change touched a line: there a finding is put that it brought about elsewhere. */
function addedLines({ headPath }, changes) {
	const hunks = changes.find(({ path }) => path === headPath)?.hunks ?? [];
	return ({ fileLine, fileEndLine }) => hunks.some(({ newStart, newLines }) => newLines > 0 && newStart <= fileEndLine && newStart + newLines > fileLine);
}
// src/detect/leakage/cross-validation.ts
var cross_validation_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, fittedOutside, ({ cause, operation, by }, lines) => ({
			variant: cause,
			facts: {
				call: lines.shortened(operation),
				data: lines.shortened(dataOf(operation, cause)),
				by: lines.shortened(by)
			}
		}));
	}
});
// src/weigh/leakage/preprocess-before-split.ts
/**
* Statistics learned from rows that include the test rows, and that reach the training or the test of a model: one finding for each,
* with the first evaluation that it spoils.
*/
function learnedFromTest(flow, strengths = ["strong", "target"]) {
	const found = /* @__PURE__ */ new Map();
	for (const pairs of Map.groupBy(pairsOf(flow), ({ evaluation }) => evaluation.model).values()) {
		const after = pairs.filter(({ evaluation }) => evaluation.is !== "validation");
		const scored = pairs.some(({ evaluation }) => evaluation.scored);
		for (const pair of after.length > 0 ? after : pairs) {
			if (!pair.clean) continue;
			const { evaluation, training } = pair;
			for (const learned of /* @__PURE__ */ new Set([...training.learned, ...evaluation.learned])) {
				if (found.has(learned) || !strengths.includes(learned.strength) || !flow.overlap(learned.rows, evaluation.rows)) continue;
				const again = !flow.overlap(learned.rows, training.rows);
				const sure = Math.min(learned.certainty, evaluation.certainty, training.certainty, scored ? 3 : 2);
				found.set(learned, {
					learned,
					pair,
					again,
					certainty: sure
				});
			}
		}
	}
	return [...found.values()];
}
// src/weigh/leakage/encode-before-split.ts
function encodedBefore(flow) {
	return learnedFromTest(flow, ["vocabulary"]).map(({ learned, pair: { evaluation, training }, certainty }) => {
		const division = dividedBy(flow, evaluation);
		return {
			learned,
			place: learned.place,
			certainty,
			chain: [
				{
					place: learned.place,
					what: "learned"
				},
				...division === null ? [] : [{
					place: division.place,
					what: "divided"
				}],
				{
					place: training.place,
					what: "trained"
				},
				{
					place: evaluation.place,
					what: "scored"
				}
			]
		};
	});
}
// src/detect/leakage/encode-before-split.ts
var encode_before_split_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, encodedBefore, ({ learned: { place }, chain }, lines) => {
			const scored = chain.at(-1)?.place ?? place;
			return { facts: {
				call: lines.code(place),
				data: lines.shortened(dataOf(lines.whole(place), "learned")),
				scored: lines.name(scored)
			} };
		});
	}
});
// src/weigh/leakage/future-feature.ts
function fromFuture(flow) {
	const found = /* @__PURE__ */ new Map();
	for (const hint of flow.hints) {
		if (hint.is !== "fit") continue;
		for (const { mark, column } of hint.columns) if (mark.is === "future" && !found.has(mark) && isFeature(hint, mark, column)) found.set(mark, sighting(hint, mark, column));
	}
	for (const hint of flow.hints) {
		const mark = hint.is === "fit" ? broughtForward(hint) : void 0;
		if (hint.is === "fit" && mark !== void 0 && found.size === 0) found.set(mark, sighting(hint, mark, null));
	}
	return [...found.values()];
}
/** Some of the features may have been joined from later rows: a target that is no work of its own is not what they were joined for. */
function broughtForward({ marks, features, labels }) {
	const made = [...labels.marks].filter(({ is, table }) => is === "read" && table === features?.of);
	return features === null || features.all || made.length !== 1 ? void 0 : [...marks].find(({ is, name }) => is === "joined" && name !== "");
}
/** What is filled from behind or told of a whole group needs rows that are known to stand in time; the target may look ahead. */
function isFeature({ labels, features, marks }, mark, column) {
	const target = labels.table !== null && !labels.table.all && labels.table.names.size === 1 ? [...labels.table.names][0] : void 0;
	if (column !== null && column === target) return false;
	if (column === "*" && features?.all === true) return [...features.names].every((name) => name === target || soundsLikeTime(name) || soundsLikeEntity(name));
	const timed = [...marks].some(({ is }) => is === "order" || is === "lag" || is === "window");
	if (mark.name === "backfill") return timed;
	if (mark.name === "group") return [...marks].some(({ is }) => is === "order");
	return !(column === null && labels.marks.has(mark));
}
function sighting({ training }, mark, column) {
	const certainty = Math.min(mark.certainty, training.certainty);
	const chain = [linkOf(mark), {
		place: training.place,
		what: "trained"
	}];
	return {
		how: mark.name,
		column,
		operation: mark.operation,
		place: mark.place,
		certainty,
		chain
	};
}
// src/detect/leakage/future-feature.ts
var future_feature_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, fromFuture, ({ how, operation, place, chain }, lines) => ({
			variant: how.endsWith("join") ? "join" : how,
			...how === "backfill" ? { severity: "W" } : {},
			facts: {
				call: lines.shortened(operation),
				trained: lines.name(chain.at(-1)?.place ?? place)
			}
		}));
	}
});
// src/weigh/leakage/group-split.ts
function tornEntities(flow, declared = undeclared) {
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "divided" || hint.division.grouped || !hint.division.shuffled) return [];
		const training = trainedOn(flow, hint.division);
		const evidence = repeated(hint.marks, declared);
		const grouped = [...hint.marks].some(({ is }) => is === "unique") ? void 0 : groupedBy(flow, hint.division, declared);
		const elsewhere = flow.divisions.find((it) => it.grouped && it !== hint.division && flow.overlap(it.rows, hint.division.rows));
		const seen = elsewhere?.place ?? grouped?.place;
		const start = evidence !== null ? linkOf(evidence) : seen === void 0 ? null : {
			place: seen,
			what: "repeated"
		};
		if (start === null || training === null) return [];
		const { place } = hint.division;
		const chain = [
			start,
			{
				place,
				what: "divided"
			},
			{
				place: training.place,
				what: "trained"
			}
		];
		const certainty = Math.min(elsewhere === void 0 ? 2 : 3, training.certainty);
		return [{
			division: hint.division,
			entity: evidence?.name ?? grouped?.key ?? null,
			place,
			certainty,
			chain
		}];
	});
}
/** The rows that were divided were somewhere grouped by an entity. */
function groupedBy(flow, division, declared) {
	return flow.hints.filter((hint) => hint.is === "grouped").find(({ key, rows }) => (soundsLikeEntity(key) || declared.entity.includes(key)) && flow.overlap(rows, division.rows));
}
/** A statistic or a neighbour by entity was put back on its rows, or windows were cut from the rows of each. */
function repeated(marks, declared) {
	const all = [...marks];
	const entity = all.find(({ is }) => is === "entity");
	if (entity !== void 0) return entity;
	const windows = all.some(({ is }) => is === "window");
	const grouped = all.find(({ is, name }) => is === "grouped" && (soundsLikeEntity(name) || declared.entity.includes(name)));
	return windows ? grouped ?? null : null;
}
// src/detect/leakage/group-split.ts
var group_split_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide$6, ({ entity, place, chain }, lines) => {
			const shown = chain[0]?.place ?? place;
			const facts = {
				call: lines.code(place),
				shows: lines.code(shown),
				at: lines.name(shown)
			};
			return entity === null ? {
				variant: "elsewhere",
				facts
			} : {
				variant: "entity",
				facts: {
					...facts,
					entity
				}
			};
		});
	}
});
function decide$6(flow) {
	return tornEntities(flow);
}
// src/weigh/leakage/join-ignores-event-time.ts
function joinedTimeless(flow, declared = undeclared) {
	const isTime = (name) => soundsLikeTime(name) || declared.time.includes(name);
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "join" || hint.keys.length === 0 || hint.keys.some(isTime) || conditioned(flow, hint)) return [];
		const fit = flow.hints.find((it) => it.is === "fit" && it.marks.has(hint.mark));
		const [left, right] = hint.tables.map((table) => flow.hints.find((it) => it.is === "time" && it.table === table));
		if (fit?.is !== "fit" || left?.is !== "time" || right?.is !== "time" || hint.tables[0] === hint.tables[1]) return [];
		const { mark, keys } = hint;
		const chain = [
			{
				place: left.place,
				what: "time"
			},
			{
				place: right.place,
				what: "time"
			},
			{
				place: mark.place,
				what: "joined"
			},
			{
				place: fit.training.place,
				what: "trained"
			}
		];
		const certainty = Math.min(left.parsed && right.parsed ? 3 : 2, mark.certainty);
		return [{
			operation: mark.operation,
			keys,
			times: [left.column, right.column],
			place: mark.place,
			certainty,
			chain
		}];
	});
}
/** Somewhere two times of these tables are held against each other. */
function conditioned(flow, { tables }) {
	return flow.hints.some((it) => it.is === "compared-times" && (it.tables.has(null) || tables.some((table) => it.tables.has(table))));
}
// src/detect/leakage/join-ignores-event-time.ts
var join_ignores_event_time_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide$5, ({ operation, keys, times: [left = "", right = ""] }, lines) => ({ facts: {
			call: lines.shortened(operation),
			keys: keys.join(", "),
			left,
			right
		} }));
	}
});
function decide$5(flow) {
	return joinedTimeless(flow);
}
// src/weigh/leakage/evidence.ts
/** Split, fit and score of an evaluation, with what went wrong before them. */
function proof(flow, { evaluation, training }, first = []) {
	const division = dividedBy(flow, evaluation) ?? dividedBy(flow, training);
	return [
		...first,
		...division === null ? [] : [{
			place: division.place,
			what: "divided"
		}],
		{
			place: training.place,
			what: "trained"
		},
		{
			place: evaluation.place,
			what: evaluation.is === "validation" ? "validated" : "scored"
		}
	];
}
// src/weigh/leakage/multi-test.ts
function usedAgain(flow) {
	const pairs = pairsOf(flow).filter(({ evaluation }) => evaluation.is !== "validation");
	const uses = pairs.flatMap((pair) => useOf(flow, pair, pairs) ?? []);
	const [first] = uses;
	if (first === void 0) return null;
	const used = new Set(uses.map(({ pair }) => pair));
	return pairs.some((pair) => {
		const { clean } = pair;
		return clean && !used.has(pair) && !pairs.some((it) => isRival(flow, it.evaluation, pair));
	}) ? null : first;
}
function useOf(flow, pair, pairs) {
	const { evaluation, training } = pair;
	const sure = Math.min(evaluation.certainty, training.certainty);
	if (evaluation.loops.some((loop) => !evaluation.varied.has(loop) && !training.tasks.has(loop) && (evaluation.scored || training.loops.includes(loop)))) return {
		pair,
		by: "loop",
		other: null,
		certainty: sure
	};
	const other = pairs.find((it) => isRival(flow, it.evaluation, pair));
	if (other !== void 0) return {
		pair,
		by: "model",
		other: other.evaluation,
		certainty: sure
	};
	const while_ = flow.evaluations.find((it) => it.is === "validation" && it.model === evaluation.model && flow.overlap(it.rows, evaluation.rows));
	return while_ === void 0 ? null : {
		pair,
		by: "validation",
		other: while_,
		certainty: sure
	};
}
/** Another model that is scored on rows of this evaluation; draws and tasks of different turns of one loop do not rival each other. */
function isRival(flow, other, { evaluation, training }) {
	if (!other.scored || other.model === evaluation.model || !flow.overlap(other.rows, evaluation.rows)) return false;
	if (evaluation.scored && [...other.looks].every((look) => evaluation.looks.has(look)) && other.looks.size === evaluation.looks.size) return false;
	return !evaluation.loops.some((loop, i) => {
		const at = other.loops.indexOf(loop);
		const apart = evaluation.varied.has(loop) && other.varied.has(loop) || training.tasks.has(loop);
		return at >= 0 && apart && evaluation.turns[i] !== other.turns[at];
	});
}
// src/detect/leakage/multi-test.ts
var multi_test_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide$4, ({ by, pair, other }, lines) => {
			const scored = lines.name(pair.evaluation.place);
			const again = other === null ? scored : lines.name(other.place);
			return {
				variant: again === scored ? "loop" : by,
				facts: {
					scored,
					other: again
				}
			};
		});
	}
});
/** One finding for a program: its test set is used up once. */
function decide$4(flow) {
	const found = usedAgain(flow);
	if (found === null) return [];
	const { pair, other, by } = found;
	const steps = proof(flow, pair);
	const more = other === null ? [] : [{
		place: other.place,
		what: other.is === "validation" ? "validated" : "scored"
	}];
	const chain = by === "validation" ? [
		...steps.slice(0, -1),
		...more,
		...steps.slice(-1)
	] : [...steps, ...more];
	return [{
		...found,
		place: pair.evaluation.place,
		chain
	}];
}
// src/weigh/leakage/overlap.ts
function overlapping(flow) {
	const found = [];
	for (const pairs of Map.groupBy(pairsOf(flow), ({ evaluation }) => evaluation.model).values()) {
		if (pairs.some(({ clean }) => clean)) continue;
		const pair = pairs.find(({ evaluation }) => evaluation.scored) ?? pairs[0];
		if (pair === void 0) continue;
		const { evaluation, training } = pair;
		const cause = causeOf(flow, pair);
		const sure = Math.min(evaluation.certainty, training.certainty, evaluation.scored ? 3 : 1);
		found.push({
			pair,
			cause,
			certainty: sure
		});
	}
	return found;
}
function causeOf(flow, { evaluation, training }) {
	if ([...evaluation.rows, ...training.rows].some(({ path }) => path.some(({ is }) => is === "copy"))) return "copy";
	return flow.divisions.some((division) => flow.overlap(division.rows, training.rows)) ? "ignored" : "none";
}
// src/weigh/leakage/blocks.ts
/** Bodies whose statements run one after the other, once: those of loops may need what a turn before them made. */
function blocksOf(body) {
	return [body, ...body.flatMap((it) => {
		if (it.is === "function" || it.is === "class" || it.is === "with") return [it.body];
		return it.is === "if" ? [...it.branches.map((branch) => branch.body), it.otherwise] : [];
	}).flatMap(blocksOf)];
}
// src/weigh/leakage/fit-statement.ts
/** Reads a statement as such a step; null where it is anything else. */
function fitStatement(text, { targets, value }) {
	const into = targets.length === 1 && targets[0] !== void 0 ? namesIn(targets[0]) : null;
	if (into === null || value.is !== "call" || value.callee.is !== "member") return null;
	const { of, name } = value.callee;
	const from = value.arguments.map(({ is, keyword, value: it }) => is === "plain" && keyword === null && it.is === "name" ? it.name : "");
	const step = stepOf(text, of);
	if (step === null || from.length === 0 || from.includes("") || new Set(from).size < from.length) return null;
	if (name === "fit_transform" && into.length === 1 && from.length <= 2) return {
		...step,
		method: name,
		arrays: from.map((it, i) => ({
			from: it,
			into: into[i] ?? null
		}))
	};
	if (name === "fit_resample" && into.length === 2 && from.length === 2) return {
		...step,
		method: name,
		arrays: from.map((it, i) => ({
			from: it,
			into: into[i] ?? null
		}))
	};
	return null;
}
/** A step by its name; one that is made on the way, `StandardScaler()`, is given the name of its class. */
function stepOf(text, of) {
	if (of.is === "name") return {
		step: of.name,
		setup: null
	};
	const made = text.slice(of.from, of.to);
	const step = of.is === "call" ? nameFor(of) : null;
	return step === null || made.includes("\n") || new RegExp(`\\b${step}\\b`).test(text) ? null : {
		step,
		setup: `${step} = ${made}`
	};
}
function nameFor({ callee }) {
	const name = callee.is === "name" || callee.is === "member" ? callee.name : "";
	return /^[A-Z][A-Za-z0-9]{0,60}$/.test(name) ? name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase() : null;
}
function namesIn(target) {
	const names = (target.is === "tuple" || target.is === "list" ? target.items : [target]).map((item) => item.is === "name" ? item.name : "");
	return names.includes("") || new Set(names).size < names.length ? null : names;
}
// src/weigh/leakage/split-first.ts
/**
* The lines that split first and then fit on the training part: where a step such as `X = scaler.fit_transform(X)` stands right before the
* split of it, in one block, and nothing later needs the whole. null where that is not certain. Lines of a notebook are JSON and stay.
*/
function splitFirst(program, learned, split) {
	const [cell] = program.cells;
	const script = program.kind === "python" && cell !== void 0 ? readScript(cell.text) : null;
	if (script === null || script.broken || script.text.trimEnd() !== cell?.text.trimEnd()) return null;
	for (const block of blocksOf(script.statements)) {
		const at = block.findIndex((it) => holds(it, learned));
		const [fit, division] = [block[at], block[at + 1]];
		if (fit?.is === "assign" && division?.is === "assign" && holds(division, split)) return rewritten(script.text, fit, division);
	}
	return null;
}
function rewritten(text, fit, division) {
	const step = fitStatement(text, fit);
	const sides = step?.arrays.map(({ from, into }) => sidesOf(division, into ?? from)) ?? [];
	if (step === null || sides.includes(null) || !isReplaceable(text, step, fit, division)) return null;
	const frame = frameOf(text, fit, division);
	if (frame === null) return null;
	const { indent, tail, notes, after } = frame;
	const renamed = step.arrays.reduce((written, { from, into }) => into === null ? written : written.replace(wordOf(into, "g"), from), text.slice(division.value.from, division.to));
	const [train, test] = [0, 1].map((side) => sides.map((names) => names?.[side] ?? ""));
	const put = step.arrays.flatMap(({ into }, i) => into === null ? [] : [train?.[i]]).join(", ");
	const lines = [
		...`${notes}${indent}${text.slice(division.from, division.value.from)}${renamed}${after}`.split("\n"),
		...step.setup === null ? [] : [`${indent}${step.setup}`],
		`${indent}${put} = ${step.step}.${step.method}(${train?.join(", ")})${tail}`,
		...step.method === "fit_transform" ? [`${indent}${test?.[0]} = ${step.step}.transform(${test?.[0]})`] : []
	];
	return {
		fileLine: lineOf(text, fit.from),
		fileEndLine: lineOf(text, division.to),
		lines
	};
}
/** Nothing behind the split reads what the step made of the whole, and a name of its own was not there before. */
function isReplaceable(text, { arrays }, fit, division) {
	return arrays.every(({ from, into }) => {
		if (into === null) return true;
		return (into === from || !wordOf(into).test(text.slice(0, fit.from)) && arrays.every((it) => it.from !== into)) && !wordOf(into).test(text.slice(division.to));
	});
}
/** The two names that take the sides of the array of that name. */
function sidesOf({ targets, value }, array) {
	const [into] = targets;
	if (targets.length !== 1 || into?.is !== "tuple" || value.is !== "call") return null;
	const callee = value.callee.is === "member" || value.callee.is === "name" ? value.callee.name : "";
	const arrays = value.arguments.filter(({ is, keyword }) => is === "plain" && keyword === null);
	const at = arrays.findIndex((it) => it.value.is === "name" && it.value.name === array);
	const uses = value.arguments.filter((it) => it.keyword !== "stratify" && mentions(it.value, array));
	if (callee !== "train_test_split" || at < 0 || uses.length !== 1 || into.items.length !== arrays.length * 2) return null;
	const [train, test] = [into.items[2 * at], into.items[2 * at + 1]];
	return train?.is === "name" && test?.is === "name" && train.name !== test.name ? [train.name, test.name] : null;
}
/** What stands around the two statements: their indent, the comments behind and between them. null where other code shares their lines. */
function frameOf(text, fit, division) {
	const indent = text.slice(text.lastIndexOf("\n", fit.from - 1) + 1, fit.from);
	const between = text.slice(fit.to, division.from);
	const tail = /^[ \t]*(?:#[^\n]*)?\n/.exec(between)?.[0].trimEnd();
	const notes = between.slice(between.indexOf("\n") + 1).replace(/[ \t]*$/, "");
	const end = text.indexOf("\n", division.to) < 0 ? text.length : text.indexOf("\n", division.to);
	const after = text.slice(division.to, end);
	if (tail === void 0 || !/^[ \t]*$/.test(indent) || /^[ \t]*[^\s#]/m.test(notes) || !/^[ \t]*(?:#.*)?$/.test(after)) return null;
	return text.slice(fit.from, fit.to).includes("\n") ? null : {
		indent,
		tail,
		notes,
		after
	};
}
function mentions(value, name) {
	return JSON.stringify(value).includes(`"name":${JSON.stringify(name)}`);
}
function wordOf(name, flags = "") {
	return new RegExp(`(?<![\\w.])${name}(?!\\w)`, flags);
}
function holds({ from, to }, place) {
	return place.cell === 0 && from <= place.from && place.to <= to;
}
function lineOf(text, offset) {
	return text.slice(0, offset).split("\n").length;
}
// src/detect/leakage/overlap.ts
var overlap_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide$3, ({ cause, copy, split, pair: { evaluation, training } }, lines, program) => {
			const facts = {
				trained: lines.name(training.place),
				scored: lines.name(evaluation.place)
			};
			if (copy !== null) {
				const suggestion = split === null ? null : splitFirst(program, copy.place, split.place);
				return {
					variant: "copy",
					facts: {
						...facts,
						call: lines.code(copy.place)
					},
					...suggestion && { suggestion }
				};
			}
			if (split === null || cause === "none") return {
				variant: "none",
				severity: "W",
				facts
			};
			return {
				variant: "ignored",
				facts: {
					...facts,
					split: lines.name(split.place)
				}
			};
		});
	}
});
function decide$3(flow) {
	return overlapping(flow).map((found) => {
		const { evaluation, training } = found.pair;
		const copy = copyIn(flow, found);
		const split = dividedBy(flow, evaluation) ?? dividedBy(flow, training);
		const tookAll = dividedBy(flow, evaluation) !== null && dividedBy(flow, training) === null;
		const place = copy?.place ?? (tookAll ? training.place : evaluation.place);
		return {
			...found,
			copy,
			split,
			place,
			chain: proof(flow, found.pair, copy === null ? [] : [{
				place: copy.place,
				what: "copied"
			}])
		};
	});
}
/** The copying that put rows on both sides; rows that are scored just as they were trained on are no copies. */
function copyIn(flow, { cause, pair: { evaluation, training } }) {
	if (cause !== "copy" || [...evaluation.rows].some((row) => training.rows.has(row))) return null;
	const sites = new Set([...evaluation.rows, ...training.rows].flatMap(({ path }) => path.flatMap((step) => step.is === "copy" ? [step.site] : [])));
	return flow.copies.find(({ site }) => sites.has(site)) ?? null;
}
// src/detect/leakage/preprocess-before-split.ts
var preprocess_before_split_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide$2, ({ learned, again, pair, split }, lines, program) => {
			const facts = {
				call: lines.code(learned.place),
				data: lines.shortened(dataOf(lines.whole(learned.place), "learned")),
				scored: lines.name(pair.evaluation.place)
			};
			if (again) return {
				variant: "again",
				facts
			};
			if (split === void 0) return {
				variant: "unsplit",
				facts
			};
			const suggestion = splitFirst(program, learned.place, split.place);
			return {
				variant: "split",
				facts: {
					...facts,
					split: lines.name(split.place)
				},
				...suggestion && { suggestion }
			};
		});
	}
});
function decide$2(flow) {
	return learnedFromTest(flow).map((found) => {
		const { learned, pair, again } = found;
		const link = {
			place: learned.place,
			what: "learned"
		};
		const steps = proof(flow, pair);
		const split = steps.find(({ what }) => what === "divided");
		const chain = again && split !== void 0 ? [
			split,
			link,
			...steps.slice(1)
		] : [link, ...steps];
		return {
			...found,
			place: learned.place,
			chain,
			split
		};
	});
}
// src/weigh/leakage/random-split-over-time.ts
function shuffledOverTime(flow, declared = undeclared) {
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "divided" || !hint.division.shuffled || hint.division.grouped) return [];
		const training = trainedOn(flow, hint.division);
		const evidence = evidenceIn(hint.marks);
		const asks = evidence.length + (declared.time.length > 0 ? 1 : 0) < 2;
		const [first] = evidence;
		if (first === void 0 || training === null) return [];
		const chain = [
			...evidence.map(linkOf),
			{
				place: hint.division.place,
				what: "divided"
			},
			{
				place: training.place,
				what: "trained"
			}
		];
		const certainty = Math.min(asks ? 2 : 3, ...evidence.map((mark) => mark.certainty), training.certainty);
		return [{
			division: hint.division,
			evidence,
			asks,
			place: hint.division.place,
			certainty,
			chain
		}];
	});
}
/** One mark of each kind: an order by time, rows made of neighbours, rows made of what comes later, windows beside one of these. */
function evidenceIn(marks) {
	const one = (is, but = []) => [...marks].find((mark) => mark.is === is && !but.some(({ place }) => place.from === mark.place.from && place.cell === mark.place.cell));
	const ahead = [...marks].filter(({ is, name }) => is === "future" && name === "shift");
	const strong = [
		one("order"),
		one("lag", ahead),
		ahead[0]
	].filter((mark) => mark !== void 0);
	const window = one("window");
	return strong.length === 0 || window === void 0 ? strong : [...strong, window];
}
// src/detect/leakage/random-split-over-time.ts
var random_split_over_time_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide$1, ({ asks, evidence, place }, lines) => {
			const [first = place, second = first] = evidence.map((mark) => mark.place);
			const facts = {
				call: lines.code(place),
				split: lines.name(place),
				shows: lines.code(first),
				also: lines.code(second)
			};
			return asks ? {
				variant: "asks",
				severity: "Q",
				facts
			} : {
				variant: "proven",
				facts
			};
		});
	}
});
function decide$1(flow) {
	return shuffledOverTime(flow);
}
// src/weigh/leakage/target-in-features.ts
function targetInside(flow, declared = undeclared) {
	const found = flow.hints.flatMap((hint) => hint.is === "fit" ? inside(hint, declared) ?? [] : []);
	return [...Map.groupBy(found, ({ target, column }) => `${target} ${column}`).values()].flatMap(([first]) => first ?? []);
}
function inside(fit, declared) {
	const { features, labels, selects, training } = fit;
	const [target, further] = labels.table === null || labels.table.all ? [] : [...labels.table.names];
	if (features === null || labels.table === null || target === void 0 || further !== void 0) return null;
	if (selects || features.of !== labels.table.of || !features.all && features.names.size < 2) return null;
	if (target.startsWith("#") && features.all && (features.names.size > 0 || features.version !== labels.table.version)) return null;
	const end = {
		place: training.place,
		what: "trained"
	};
	const read = [...labels.marks].find((mark) => isRead(mark, features.of, target));
	const start = read === void 0 ? [] : [{
		place: read.place,
		what: "made"
	}];
	const told = {
		target,
		place: start[0]?.place ?? training.place,
		certainty: Math.min(features.sifted ? 2 : 3, training.certainty)
	};
	if (includes(features, target)) return {
		...told,
		column: target,
		how: "itself",
		chain: [...start, end]
	};
	for (const { mark, column } of fit.columns) if (column !== null && column !== target && (isRead(mark, features.of, target) || declared.target.includes(mark.name))) {
		if (mark.is === "read") return {
			...told,
			place: mark.place,
			column,
			how: "made-from-it",
			chain: [linkOf(mark), end]
		};
	}
	const sources = [...labels.marks].filter((mark) => mark.is === "read" && mark.name !== target && mark.table === features.of);
	const [source] = sources;
	if (source === void 0 || sources.length > 1 || !includes(features, source.name)) return null;
	return {
		...told,
		place: source.place,
		column: source.name,
		how: "it-is-made-from",
		chain: [linkOf(source), end]
	};
}
function isRead(mark, table, name) {
	return mark.is === "read" && mark.table === table && mark.name === name;
}
// src/detect/leakage/target-in-features.ts
var target_in_features_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, decide, ({ how, target, column, place, chain }, lines) => ({
			variant: how,
			facts: {
				target,
				column,
				call: lines.code(place),
				trained: lines.name(chain.at(-1)?.place ?? place)
			}
		}));
	}
});
/** Where the target itself stayed, the training is the line to look at; what made the target is no offence. */
function decide(flow) {
	return targetInside(flow).map((found) => found.how === "itself" ? {
		...found,
		place: found.chain.at(-1)?.place ?? found.place
	} : found);
}
// src/weigh/leakage/threshold-on-test.ts
function chosenOnTest(flow) {
	const pairs = pairsOf(flow).filter((pair) => pair.clean || apart(pair));
	const judged = pairs.filter(({ evaluation }) => evaluation.scored && evaluation.is !== "validation");
	return [...byMetric(flow, judged), ...byStop(flow, pairs, judged)].slice(0, 1);
}
/** Rows that only copies, or the training's own beside them, have in common with the training. */
function apart({ evaluation, training }) {
	return [...evaluation.rows].some((row) => !training.rows.has(row) && row.path.some(({ is }) => is === "split"));
}
/** What was picked by a metric on its rows: the more certain where its outcome is scored on them again. */
function byMetric(flow, judged) {
	return flow.hints.flatMap((hint) => {
		if (hint.is !== "reported" && hint.is !== "picked") return [];
		const { chosen, place } = hint;
		const again = hint.is === "reported" ? hint.evaluations : null;
		const pair = judged.find(({ evaluation }) => (again?.includes(evaluation) ?? true) && flow.overlap(evaluation.rows, chosen.rows));
		if (pair === void 0 || another(flow, judged, chosen.rows)) return [];
		const { evaluation, training } = pair;
		const certainty = Math.min(again === null ? 2 : 3, chosen.certainty, evaluation.certainty, training.certainty);
		const chain = [
			{
				place: evaluation.place,
				what: "scored"
			},
			{
				place: chosen.place,
				what: "chosen"
			},
			...again === null ? [] : [{
				place,
				what: "scored"
			}]
		];
		return [{
			by: "metric",
			evaluation,
			place: chosen.place,
			certainty,
			chain
		}];
	}).sort((a, b) => b.certainty - a.certainty);
}
function byStop(flow, pairs, judged) {
	return pairs.flatMap(({ evaluation: watched, training }) => {
		if (watched.is !== "validation" || another(flow, judged, watched.rows)) return [];
		const stopped = flow.hints.some((it) => it.is === "stopped" && it.place.cell === watched.place.cell && it.place.from === watched.place.from);
		const last = judged.find(({ evaluation: it }) => it.model === watched.model && flow.overlap(it.rows, watched.rows));
		if (!stopped || last === void 0) return [];
		const certainty = Math.min(watched.certainty, last.evaluation.certainty, training.certainty);
		const chain = [{
			place: watched.place,
			what: "validated"
		}, {
			place: last.evaluation.place,
			what: "scored"
		}];
		return [{
			by: "stop",
			evaluation: watched,
			place: watched.place,
			certainty,
			chain
		}];
	});
}
/** A clean evaluation on rows that nothing was chosen on. */
function another(flow, judged, rows) {
	return judged.some(({ evaluation }) => !flow.overlap(evaluation.rows, rows));
}
// src/detect/leakage/threshold-on-test.ts
var threshold_on_test_default = detector({
	reads: ["programs", "changes"],
	*detect(inputs) {
		yield* leaks(inputs, chosenOnTest, ({ by, place, chain }, lines) => {
			const reported = lines.name(chain.at(-1)?.place ?? place);
			return {
				variant: by,
				facts: {
					call: lines.code(place),
					chosen: lines.name(place),
					reported
				}
			};
		});
	}
});
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
		const slices = listed$3(small.map((gate) => `${subjectOf(gate)} (${gate.detail ?? "too few examples"})`));
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
				"title": "The file is not the one named",
				"severity": "E",
				"messages": {
					"tree": "Git LFS keeps `{path}` as {actual}, and the contract names {expected}.",
					"run": "The model that was run is not the one `{contract}` names ({device}): {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "artifact",
				"applies": {},
				"id": "artifact/checksum-mismatch",
				"why": "Metrics, approval and contract speak of one file, and the checksum is what says which. Where another file lies there, somebody exported again, pushed the wrong one or it was exchanged, and none of what was said of it holds.",
				"instead": "Find out which of the two was evaluated. Was it the new one, write its checksum into the contract (`sha256sum model.onnx`); was it the named one, push that.",
				"wrong": "The checksum was forgotten when the model was trained again. It is one line, and the result of the run has it."
			},
			detector: checksum_mismatch_default
		},
		{
			page: {
				"title": "Nobody can tell where it comes from",
				"severity": "E",
				"messages": {
					"one": "The model does not say what `{check}` asks: {why}.",
					"several": "The model does not say what {count} checks ask ({all}): {why}.",
					"unasked": "The model carries no {missing}, and `{contract}` asks for none."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "artifact",
				"applies": { "stage": ["production"] },
				"id": "artifact/unversioned",
				"why": "Months later the question is which data, which configuration and which preprocessing made the model that is running. If the file does not carry the answer it is gone: folders are renamed, runs are cleaned up, people leave.",
				"instead": "Write them into the file when exporting: `metadata_props` with `version`, `config_sha256`, `dataset` and `preprocessing`, or a `model.meta.json` beside it. List the keys in the contract (`model.metadata`), so that an export without them is held.",
				"wrong": "A registry holds all of this by the file's digest. Then name the registry's reference under one of these keys."
			},
			detector: unversioned_default
		},
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
			detector: missing_default$1
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
				"title": "Bad input is accepted",
				"severity": "E",
				"messages": {
					"accepted": "The contract turns this away, and on {device} it is accepted: {all}. {why}.",
					"rejected": "The contract accepts this, and on {device} it is turned away: {all}. {why}."
				},
				"variants": { "rejected": { "title": "Good input is turned away" } },
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/bad-input-accepted",
				"why": "A model given nonsense answers with a number, and the number looks like any other. What is missing, out of range or stale has to be stopped before it, or the first sign is a decision that nobody can explain.",
				"instead": "Enforce it where the request comes in: name the JSON Schema that the serving path really runs as `behaviour.schema`, and the run tries it. What only the model can tell (a type, a rank) belongs into its signature.",
				"wrong": "Serving wants an answer for such an input, on purpose: a default for what is missing, say. Then the contract says `accept`."
			},
			detector: bad_input_accepted_default
		},
		{
			page: {
				"title": "A row depends on its batch",
				"severity": "E",
				"messages": {
					"element": "A row gives another output in another batch on {device}: `{element}` is {actual}, and otherwise {expected}. {why}.",
					"elements": "A row gives another output in another batch on {device}, told by {all}: `{element}` is {actual}, and otherwise {expected}. {why}.",
					"said": "A row gives another output in another batch on {device}: {why}.",
					"saids": "A row gives another output in another batch on {device}, told by {all}: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/batch-variant",
				"why": "The same customer gets another score in a batch of one than in a batch of fifty. Normalisation over the batch that stayed in training mode, a softmax over the wrong axis, padding that leaks: the evaluation saw one batch size, production sends another.",
				"instead": "Export in evaluation mode, and look for a reduction or a softmax over the axis that counts rows. Where rows belong together by design (a ranking of a list), say `batch: joint`.",
				"wrong": "The model scores a list as a whole. Then the contract says `batch: joint`."
			},
			detector: batch_variant_default
		},
		{
			page: {
				"title": "The model does not survive its run",
				"severity": "E",
				"messages": {
					"time": "On {device} the model gave no answer in time ({why}), during {during}.",
					"memory": "On {device} the model ran out of memory during {during}: {why}.",
					"signal": "On {device} the process that ran the model was ended by {signal} during {during}: {why}.",
					"exit": "On {device} the process that ran the model ended without an answer during {during}: {why}.",
					"load": "On {device} the model cannot be loaded: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/crash",
				"why": "What takes its own process down takes the server's down too, with every request that was in it. A loop that does not end or a tensor larger than the machine is no slow request: it is an outage, and the retry sends it again.",
				"instead": "Run `mle-review contract` on the contract and read how it died. Out of memory: the largest batch, an expanded tensor or the limit itself (`limits.memory_mb`). Out of time: a loop whose bound comes from the input. Not loadable: an operator or version that the runtime lacks; export for its opset.",
				"wrong": "The limit is too tight for a model that serving gives more. Raise `limits` in the contract; that is seen as a change of it."
			},
			detector: crash_default
		},
		{
			page: {
				"title": "An empty batch is met otherwise",
				"severity": "E",
				"messages": { "said": "The contract says what an empty batch meets, and on {device} the model does otherwise: {why}." },
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/empty-batch",
				"why": "A filter that leaves no row, a retry of a drained queue, a customer without history: in production a batch is empty sooner than anybody tests it. A shape that divides by zero rows, or a provider that cannot take them, then answers with an error for everybody in the same process.",
				"instead": "Where it should be accepted, look for a reshape to a fixed number of rows or a reduction over them; some accelerators refuse a size of zero, so handle it before the model. Where it should be turned away, let the request's schema ask for one row at least.",
				"wrong": "The serving path never sends an empty batch. Say `empty_batch: reject` and name the schema that turns it away."
			},
			detector: empty_batch_default
		},
		{
			page: {
				"title": "Golden outputs differ",
				"severity": "E",
				"messages": {
					"element": "The model no longer repeats `{check}` on {device}: `{element}` is {actual}, where the example has {expected}. {why}.",
					"elements": "{count} golden examples are no longer repeated on {device}, first `{check}`: `{element}` is {actual}, where the example has {expected}. {why}.",
					"said": "The model no longer repeats `{check}` on {device}: {why}.",
					"saids": "{count} golden examples are no longer repeated on {device}, first `{check}`: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-04", "MLE-07"],
				"checklist": "transformations",
				"applies": {},
				"id": "contract/golden",
				"why": "A golden example is an input whose output somebody has looked at. Where the served file gives another one, the export, the preprocessing or the weights are not those that were evaluated, and every metric beside it describes a model that will not run.",
				"instead": "Run the example through the training code. If that gives the old output, mend the export; if it gives the new one and the model was retrained on purpose, write the golden outputs again and let somebody look at the difference.\n\nWhat the comparison allows stands in the contract (`golden.tolerance`); predictions of training (`equivalence`) are compared the same way.",
				"wrong": "The model was retrained, and its golden outputs are those of the model before. Write them again in this change: a result is bound to them."
			},
			detector: golden_default
		},
		{
			page: {
				"title": "Slower than its budget",
				"severity": "E",
				"messages": {
					"dedicated": "Over its budget on {device}: {budgets} (batch {batch}, {concurrency} at once).",
					"shared": "Over its budget on {device}: {budgets} (batch {batch}, {concurrency} at once). It was measured on a machine that others use too, so it is shown and holds nothing."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/latency",
				"why": "A caller waits for so long and then goes on without an answer. What is slower than that is not a slow model but one that is not there, at the hour when most requests come.",
				"instead": "See in the result which operators take the time and where they ran. A larger graph, an operator that fell back to the CPU or a lost fusion after a new export are the usual reasons. Whether the budget holds a change, `cost.runner: dedicated` decides.",
				"wrong": "The budget is older than what callers now allow. Raise it in the contract, where an approver sees it."
			},
			detector: latency_default
		},
		{
			page: {
				"title": "Larger than its budget",
				"severity": "E",
				"messages": {
					"dedicated": "Over its budget on {device}: {budgets} (batch {batch}, {concurrency} at once).",
					"shared": "Over its budget on {device}: {budgets} (batch {batch}, {concurrency} at once). It was measured on a machine that others use too, so it is shown and holds nothing."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/memory",
				"why": "Memory is not shared fairly: the process that asks for too much is ended, or its neighbour is. A file twice as large also starts twice as slowly, and that is noticed when a machine has to be replaced in a hurry.",
				"instead": "Compare size and operators with base: weights in float64, an embedded optimizer state or a constant that was folded out are usual. Where the model is rightly larger, raise the budget and tell whoever runs the machines.",
				"wrong": "The budget is for another machine than the one that now serves. Raise it in the contract, where an approver sees it."
			},
			detector: memory_default
		},
		{
			page: {
				"title": "Nothing says what serving relies on",
				"severity": "W",
				"messages": {
					"unnamed": "`{artifact}` is served, and no contract says what goes in, what comes out and how fast.",
					"absent": "The configuration names the contract `{path}`, and it is not there."
				},
				"lane": "artifact",
				"tasks": ["MLE-01", "MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/missing",
				"why": "A model file that loads is not a model that serves. Without a written contract each caller holds their own idea of it, and the first change that breaks one of them passes every review.",
				"instead": "`mle-review contract init model.onnx` writes a first one from the model and marks its guesses. Name it in the configuration (`contract: fraud/contract.yml`), keep it beside the model, and run `mle-review contract` on it.",
				"wrong": "The file is an intermediate product that nobody serves: say `serving: none`."
			},
			detector: missing_default
		},
		{
			page: {
				"title": "Two runs differ",
				"severity": "E",
				"messages": {
					"element": "The same input gives two answers on {device}: `{element}` is {actual}, and then {expected}. {why}.",
					"elements": "The same input gives two answers on {device}, told by {all}: `{element}` is {actual}, and then {expected}. {why}.",
					"said": "The same input gives two answers on {device}: {why}.",
					"saids": "The same input gives two answers on {device}, told by {all}: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/nondeterministic",
				"why": "A model that answers differently each time cannot be reproduced, compared or explained, and no other check of it proves anything. Most often dropout or sampling was exported with it.",
				"instead": "Export in evaluation mode (`model.eval()`), without random operators, or with their `seed`. Where it samples on purpose, say `deterministic: false`.",
				"wrong": "It samples by design, and whoever reads it knows. Then the contract says `deterministic: false`."
			},
			detector: nondeterministic_default
		},
		{
			page: {
				"title": "It fell back from the accelerator",
				"severity": "E",
				"messages": {
					"elsewhere": "Less of it ran on {device} than the contract asks: {shares}. Elsewhere: {elsewhere}.",
					"shares": "Less of it ran on {device} than the contract asks: {shares}."
				},
				"lane": "serving",
				"tasks": ["MLE-07", "MLE-08"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/not-on-accelerator",
				"why": "A runtime that lacks a kernel does not fail: it quietly computes that node on the CPU and copies there and back. The accelerator is paid for, latency is not what was planned, and nothing in any log says so.",
				"instead": "The operators that ran elsewhere are named. Export them in a form or a type that the provider has (an int64 index, an odd opset and a dynamic shape are usual reasons), move them out of the model, or lower the share that the contract asks.",
				"wrong": "The nodes that stay behind are cheap shape arithmetic. Ask for a share of `time` instead of `nodes`."
			},
			detector: not_on_accelerator_default
		},
		{
			page: {
				"title": "Nobody ran it",
				"severity": "E",
				"messages": {
					"none": "No result says that this model keeps `{path}` on {devices}.",
					"stale": "The result of `{path}` on {devices} is of another state: {why}.",
					"invalid": "The result of `{path}` on {devices} cannot be read: {why}",
					"contract": "`{path}` cannot be read, so no result can be of it: {why}"
				},
				"lane": "artifact",
				"tasks": ["MLE-01", "MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/not-run",
				"why": "A contract that nobody ran is a wish. A result counts for exactly the model, the contract and its golden examples, the runtime and the device that it names, whatever commit it was made on: a changed README asks for no new run, a changed weight does.",
				"instead": "Run it where the device is (`mle-review contract fraud/contract.yml`, with `--provider` for an accelerator) and hand `contract-report.json` to the review: the README has the workflow. Any stack may write that file by its published schema.",
				"wrong": "The device cannot be had for each change. Say `required: false` for its provider, and run it before a release."
			},
			detector: not_run_default
		},
		{
			page: {
				"title": "An output breaks its promise",
				"severity": "E",
				"messages": {
					"element": "A promise of the contract is broken by `{check}` on {device}: `{element}` is {actual}, where it promises {expected}. {why}.",
					"elements": "{count} promises of the contract are broken on {device}, first `{check}`: `{element}` is {actual}, where it promises {expected}. {why}.",
					"said": "A promise of the contract is broken by `{check}` on {device}: {why}.",
					"saids": "{count} promises of the contract are broken on {device}, first `{check}`: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/output-invalid",
				"why": "Whoever reads a probability of 1.3, a NaN or quantiles that cross has no branch for it: it becomes a wrong decision or an error far from here. The contract says what an output may be, and this one is not.",
				"instead": "Look at the last layers of the export: a softmax or a clip that training applied outside the model is a usual reason. Put it into the graph, or write into the contract what the output really is and tell its readers.\n\n`law/generated` tried inputs made from the contract; the smallest one that breaks it stands in the result.",
				"wrong": "The promise is too narrow for what the model may rightly say. Widen it in the contract, where its readers see it."
			},
			detector: output_invalid_default
		},
		{
			page: {
				"title": "The accelerator answers otherwise",
				"severity": "E",
				"messages": {
					"element": "`{check}` on {device} is another than on the CPU: `{element}` is {actual}, there {expected}. {why}.",
					"elements": "{count} outputs on {device} are others than on the CPU, first `{element}`: {actual}, there {expected}. {why}.",
					"said": "`{check}` on {device} is another than on the CPU: {why}.",
					"saids": "{count} outputs on {device} are others than on the CPU, first `{check}`: {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-07"],
				"checklist": "serving",
				"applies": {},
				"id": "contract/provider-parity",
				"why": "Metrics are measured on one device and decisions are made on another. A fused kernel, a lower precision or an operator that a provider rounds its own way moves scores over a threshold, and no metric of this change shows it.",
				"instead": "Look at the output that is named: TF32 and float16 are usual reasons (`tf32: false` is the default here). Where the difference is harmless, write the tolerance for that provider and type (`golden.tolerance: {cuda.float32: …}`) and say why.",
				"wrong": "The accelerator is the device that everything was measured on, and the CPU serves nobody. Then `parity: false` for that provider."
			},
			detector: provider_parity_default
		},
		{
			page: {
				"title": "Inputs or outputs are others",
				"severity": "E",
				"messages": {
					"version": "`{contract}` breaks whoever calls the model and stays at version {version}: {changes}.",
					"differs": "The model is not what `{contract}` says: {changes}.",
					"base": "Whoever calls the model on the base branch is broken, and `{contract}` stays at version {version}: {changes}.",
					"said": "The model is not what `{contract}` says ({check}, on {device}): {why}.",
					"limits": "The model's file is not what `{contract}` allows ({all}): {why}."
				},
				"lane": "artifact",
				"tasks": ["MLE-01", "MLE-07"],
				"checklist": "prediction-contract",
				"applies": {},
				"id": "contract/signature",
				"why": "Names, types and shapes are what callers have compiled in. One that is renamed is an error at the first request; one that is another type is often no error at all but rounds, truncates or broadcasts, and answers.",
				"instead": "Keep the name and the type at the border of the model and change what is inside. Where callers have to change, raise `contract` in the contract, roll both out in an order that works, and keep the artifact before it ready.\n\nWhat may change freely: the name of a symbolic size, the order of inputs, one more output.",
				"wrong": "Nobody calls the model by this signature yet. Raise the number all the same: it costs a line, and the first caller will ask."
			},
			detector: signature_default
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
					"contract": "This change asks less in the contract `{path}`: {what}. A listed approver's review of this head settles it.",
					"contract-broken": "After this change the contract can no longer be read: {what}",
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
					"contract-broken": {
						"title": "The contract would no longer be read",
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
				"title": "Fitted outside the folds",
				"severity": "E",
				"messages": {
					"learned": "`{call}` learns from `{data}`, all folds included, before `{by}` divides it: every fold is tested on what is known already.",
					"copied": "`{call}` makes copies of rows before `{by}` divides them: the same row is trained on in one fold and tested on in another."
				},
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/cross-validation",
				"why": "Cross-validation promises a score on rows that were not used. What is learned or copied before it has used them all, and the promised score\nis one that production will not give: with a selector on many columns, noise alone reaches 90 %.",
				"instead": "Put every step that learns into the pipeline that is cross-validated, so that each fold fits it on its own training rows; for oversampling\ntake the pipeline of `imblearn`.\n\n```python\ncross_val_score(make_pipeline(SelectKBest(k=20), LogisticRegression()), X, y)\n```",
				"wrong": "The step learns nothing from the rows it is given. Or the folds only choose a parameter, and rows that nothing was learned from test the\nwinner at the end: then the choice is a little worse, and the score is right."
			},
			detector: cross_validation_default
		},
		{
			page: {
				"title": "Categories named before the split",
				"severity": "N",
				"message": "`{call}` takes its categories from `{data}`, test rows included: what {scored} tests on has no category that production could find new.",
				"lane": "features",
				"tasks": ["MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/encode-before-split",
				"why": "An encoder that has seen the test rows knows every category in them. In production new ones turn up, and how the model then does, or\nwhether it fails, was never tested.",
				"instead": "Fit the encoder on the training part, in the model's `Pipeline`, and say what an unknown category becomes.\n\n```python\nmake_pipeline(OneHotEncoder(handle_unknown=\"ignore\"), LogisticRegression()).fit(X_train, y_train)\n```",
				"wrong": "The categories are a closed list, such as weekdays or the labels of the classes themselves; or the encoder is kept and used in serving\nwith a rule for unknown values."
			},
			detector: encode_before_split_default
		},
		{
			page: {
				"title": "A feature from the future",
				"severity": "E",
				"messages": {
					"shift": "`{call}` takes a later row's value into a feature that {trained} trains on: at the moment of prediction it has not happened yet.",
					"center": "`{call}` looks at rows on both sides of its own, and {trained} trains on it: at the moment of prediction the later ones have not happened yet.",
					"backfill": "`{call}` fills gaps from later rows, and {trained} trains on it: at the moment of prediction those values are not there.",
					"group": "`{call}` sums up a whole group, later rows included, and {trained} trains on it: at the moment of prediction those have not happened yet.",
					"join": "`{call}` may join a row of a later time, and {trained} trains on it: at the moment of prediction it is not there."
				},
				"variants": {
					"shift": { "instead": "Take earlier rows (`shift(1)`), or make it the target and leave it out of the features." },
					"center": { "instead": "Leave `center=True` away, so that a window ends at its own row." },
					"backfill": { "instead": "Fill from earlier rows (`ffill`), or by a constant for the first ones." },
					"group": { "instead": "Sum up what came before each row: `groupby(key)[column].transform(lambda past: past.shift().expanding().mean())`." },
					"join": { "instead": "`merge_asof(direction=\"backward\")`: the last row at or before the event." }
				},
				"lane": "features",
				"tasks": ["MLE-02", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/future-feature",
				"why": "A feature that is computed from later rows knows what happens next. Training and test look excellent; in production the later rows do not\nexist, and the feature is empty or something else than the model has learned.",
				"instead": "Build each feature from rows at or before its own moment only.",
				"wrong": "The later value is known beforehand, such as a planned price or a calendar; or the rows are sorted from new to old, so that `shift(-1)`\nlooks back. The model may also be meant for the past alone, to fill the gaps of records."
			},
			detector: future_feature_default
		},
		{
			page: {
				"title": "One entity on both sides",
				"severity": "W",
				"messages": {
					"entity": "`{call}` divides row by row, and `{shows}` ({at}) says that there are several rows of one `{entity}`: the same one may be trained on and tested on.",
					"elsewhere": "`{call}` divides row by row what `{shows}` ({at}) keeps together by group: the same one may be trained on and tested on."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/group-split",
				"why": "With rows of the same customer, patient or machine on both sides, the model can recognise who it is instead of learning what holds for\nall. The score is that of old acquaintances; in production come new ones.",
				"instead": "Keep all rows of one entity on one side: `GroupShuffleSplit` or `GroupKFold` with `groups=`.\n\n```python\ntrain, test = next(GroupShuffleSplit(n_splits=1).split(X, y, groups=frame[\"patient_id\"]))\n```",
				"wrong": "The model will serve the same entities that it was trained on, and knowing them is the point: recommendations for known customers. Then\nsplit by time."
			},
			detector: group_split_default
		},
		{
			page: {
				"title": "Joined without regard to time",
				"severity": "W",
				"message": "`{call}` joins by `{keys}` alone, though both sides have a time (`{left}`, `{right}`): a row may be given what happened after it.",
				"lane": "features",
				"tasks": ["MLE-02", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/join-ignores-event-time",
				"why": "A join by key brings every record of the key, those of next month too. The model learns from what had not happened yet, and in production,\nwhere only the past is there, its features look different from the first day on.",
				"instead": "Join what was known at the time: `merge_asof` by key and time, or a condition that the joined event is not later.\n\n```python\npd.merge_asof(orders, logins, left_on=\"ordered_at\", right_on=\"login_at\", by=\"user_id\")\n```",
				"wrong": "The joined table does not change with time, or its time says when the record was written and not when the thing happened."
			},
			detector: join_ignores_event_time_default
		},
		{
			page: {
				"title": "The test set is used up",
				"severity": "W",
				"messages": {
					"loop": "Tested again and again on the same rows ({scored}), and no untouched set is left: the best of many scores is better than the model.",
					"model": "Different models are tested on the same rows ({scored}, {other}), and no untouched set is left: the winner's score is better than the winner.",
					"validation": "The rows tested on ({scored}) were watched while training ({other}), and no untouched set is left."
				},
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/multi-test",
				"why": "Each look at a test set that helps to choose a model, a parameter or an epoch fits the choice to that set. The best score of many is\npartly luck, and luck does not come along to production.",
				"instead": "Choose on a validation set or by cross-validation on the training rows, and test the winner once on rows that nothing was chosen on.\n\n```python\nX_rest, X_test, y_rest, y_test = train_test_split(X, y)\nsearch = GridSearchCV(model, grid).fit(X_rest, y_rest)\nsearch.score(X_test, y_test)\n```",
				"wrong": "Nothing is chosen by these scores: a benchmark that reports all of them, a comparison with a fixed baseline. Or another set, which this\nprogram does not see, decides in the end."
			},
			detector: multi_test_default
		},
		{
			page: {
				"title": "Tested on training rows",
				"severity": "E",
				"messages": {
					"copy": "`{call}` makes copies of rows, and the same rows end up on both sides: {trained} trains on rows that {scored} tests on.",
					"ignored": "Trained ({trained}) on rows that {scored} tests on, although {split} splits them: the held-out part is not held out.",
					"none": "Tested ({scored}) on the rows that {trained} trains on, and nothing is held back."
				},
				"variants": { "copy": {
					"title": "The same rows in training and test",
					"instead": "Split first, then draw, oversample or augment the training part alone; the test part stays as it came."
				} },
				"lane": "evaluation",
				"tasks": ["MLE-03", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/overlap",
				"why": "A model that is tested on rows that it was trained on shows how well it remembers. Production sends rows that it has never seen, and the\nscore falls to what nobody has measured.",
				"instead": "Train on the training part and test on the other part, of which nothing was trained on.\n\n```python\nX_train, X_test, y_train, y_test = train_test_split(X, y)\nmodel.fit(X_train, y_train)\nmodel.score(X_test, y_test)\n```",
				"wrong": "The score on the training rows is wanted as such: how well a curve fits, whether the model can learn at all. Then a score on other rows\nbelongs beside it. Where drawing with replacement is the method itself, as in a bootstrap, test on the rows that were not drawn."
			},
			detector: overlap_default
		},
		{
			page: {
				"title": "Learned from the test rows",
				"severity": "E",
				"messages": {
					"split": "`{call}` learns from `{data}`, which still holds the test rows: {split} splits them off afterwards, and {scored} tests on what is known already.",
					"unsplit": "`{call}` learns from `{data}`, which holds the rows that {scored} tests on: they are known before the test.",
					"again": "`{call}` learns from the test rows themselves, which {scored} then tests on: in production there is no test set to learn from."
				},
				"variants": { "again": {
					"title": "Fitted again on the test rows",
					"instead": "Apply to the test rows what was fitted on the training rows: `scaler.transform(X_test)`, `test.fillna(train.mean())`."
				} },
				"lane": "training",
				"tasks": ["MLE-03", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/preprocess-before-split",
				"why": "A scaler, imputer, selector or mean that is learned from the whole table has seen the rows that the model is tested on, so the score is\nbetter than the one production will give. How much better nobody can say afterwards: a little for a scaler on many rows, everything for a\nselector or a target mean on few.",
				"instead": "Split first, then learn from the training part only and apply that to the other; or put the step in a `Pipeline`, which does so by itself.\n\n```python\nX_train, X_test, y_train, y_test = train_test_split(X, y)\nmodel = make_pipeline(StandardScaler(), LogisticRegression()).fit(X_train, y_train)\n```",
				"wrong": "The step learns nothing from the rows it is given: a fixed vocabulary, a change of units, a statistic of a public reference. Or all rows\nare known when the model is used, labels aside, as in ranking a closed catalogue; then say so beside the line."
			},
			detector: preprocess_before_split_default
		},
		{
			page: {
				"title": "Time split at random",
				"severity": "E",
				"messages": {
					"proven": "`{call}` divides rows at random that stand in time, as `{shows}` and `{also}` show: the model is tested between the moments that it was trained on.",
					"asks": "`{call}` divides rows at random, and `{shows}` suggests that they stand in time."
				},
				"lane": "evaluation",
				"tasks": ["MLE-02", "MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"asks": "`{shows}` suggests that the rows stand in time, and {split} divides them at random: will the model be asked about moments later than those it was trained on?",
				"id": "leakage/random-split-over-time",
				"why": "A random split puts yesterday and tomorrow of every test row into the training rows, and the model only has to fill the gap between them.\nIn production there is no tomorrow to look at, and the first week shows what the score should have been.",
				"instead": "Split by time: train on what came before a moment, test on what came after; for folds take `TimeSeriesSplit`.\n\n```python\ntrain, test = frame[frame[\"date\"] < \"2026-01-01\"], frame[frame[\"date\"] >= \"2026-01-01\"]\n```",
				"wrong": "The model will be asked about moments between those it has seen, as when gaps in a record are filled."
			},
			detector: random_split_over_time_default
		},
		{
			page: {
				"title": "The target among the features",
				"severity": "E",
				"messages": {
					"itself": "The features that {trained} trains on still hold the target `{target}`: the model is given the answer.",
					"made-from-it": "`{column}` is made from the target `{target}` and stays among the features that {trained} trains on: it gives the answer away.",
					"it-is-made-from": "The target `{target}` is made from `{column}`, which stays among the features that {trained} trains on: it gives the answer away."
				},
				"lane": "features",
				"tasks": ["MLE-02", "MLE-04"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/target-in-features",
				"why": "A model that finds the answer among its features learns to read it off, and nothing else. Its test score is near perfect; in production,\nwhere the answer is not known yet, the column is empty and the model has nothing to go by.",
				"instead": "Take the target, and whatever is computed from it or it from, out of the features before training.\n\n```python\nX = frame.drop(columns=[\"late\", \"delay_minutes\"])\n```",
				"wrong": "The value is known at the moment of prediction, though the target is computed from it: a rule that the model is meant to imitate."
			},
			detector: target_in_features_default
		},
		{
			page: {
				"title": "Chosen on the test set",
				"severity": "E",
				"messages": {
					"metric": "`{call}` chooses on the very rows that {reported} reports on: the figure is the best that could be had there, not what production will show.",
					"stop": "Training ({chosen}) stops where the rows do best that {reported} reports on, and no others are tested."
				},
				"variants": { "stop": {
					"title": "Stopped by the test set",
					"instead": "Give the early stop a part of the training rows (`validation_split`, an `eval_set` of its own), and test once on rows that it never saw."
				} },
				"lane": "evaluation",
				"tasks": ["MLE-05"],
				"checklist": "leakage",
				"applies": {},
				"id": "leakage/threshold-on-test",
				"why": "A threshold, a parameter or an epoch that is chosen because it does best on the test rows fits their accidents. The figure reported on the\nsame rows holds for them only, and with a threshold it is the mistake budget that production overdraws.",
				"instead": "Choose on validation rows, or by cross-validation on the training rows, and report once on test rows that nothing was chosen on.\n\n```python\ncut = best_cut(y_valid, model.predict_proba(X_valid)[:, 1])\nrecall_score(y_test, model.predict_proba(X_test)[:, 1] >= cut)\n```",
				"wrong": "The rows are validation rows by another name, and the test happens elsewhere. Or the figure is said to be the best that any choice could\nreach, and nobody promises it."
			},
			detector: threshold_on_test_default
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
			"needs": [
				"product/contract-incomplete",
				"contract/missing",
				"contract/not-run"
			]
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
			"needs": [
				"serving/preprocessing-duplicated",
				"testing/transform-untested",
				"contract/golden"
			]
		},
		{
			"key": "artifact",
			"line": "The artifact carries version, configuration, dataset reference and preprocessing",
			"tasks": ["MLE-07"],
			"needs": ["artifact/unversioned", "artifact/checksum-mismatch"]
		},
		{
			"key": "serving",
			"line": "Serving validates its input and has a timeout, a fallback and a way back",
			"tasks": ["MLE-08", "MLE-09"],
			"needs": [
				"serving/incomplete",
				"rollback/incomplete",
				"contract/bad-input-accepted"
			]
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
