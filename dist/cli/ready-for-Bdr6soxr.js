import { t as toolVersion } from "./tool-ZxGOhm9l.js";
import { n as worst, t as verdicts } from "./verdict-DLJRPo-K.js";
import { _ as strictObject, a as array, d as literal, r as _enum, v as string } from "./schemas-BPYhEU5I.js";
import { n as valueOf$1, t as mapRead } from "./read-DBX-YYL1.js";
import { a as settingsPath, n as modelSettings, o as severities, r as rulePages, s as compactFields, t as extendsPattern } from "./settings-CmvPAf4u.js";
import { a as filesBehind, i as contractFiles } from "./contract-run-MxCQjAd1.js";
import { n as isRefresh, t as staleness } from "./stale-DH-Skkgv.js";
import { a as nearest, c as parseYamlTree, r as sliceTerms, s as parseYaml, t as sliceKey, v as valueAt, y as limits$1 } from "./slice-oPHFedWp.js";
import { i as readProgram } from "./markdown-CrLcRuUM.js";
import { a as scriptsOf } from "./program-parts-pOKMtT-g.js";
import { A as plainName, F as isDesign, G as unanswered, J as compareParts, L as writtenNames, M as designPath, O as isTeam, Q as ledgerKeyOf, R as dataBreaks, T as addedEntries, U as owedFields, V as unmeasuredSlices, X as iterationOf, _ as isNamed$1, a as modelChange, c as namedPaths, d as isRetro, g as hasCase, h as casesIn, i as changesModel, j as newFeatures, k as peopleAmong, l as namedPlans, m as mistakesIn, o as stepsBetween, p as retroTexts, q as readLedger, s as isOwnFlag, t as protoParser, tt as isTestText, u as codeSignature, y as keepersAmong } from "./proto-CFxOa_1o.js";
import { t as isMlCode } from "./ml-code-CYkmnkqS.js";
import { a as isTameGlob, d as plainPath, i as isInLedger, l as owns, n as isCode, o as ledgerMatcher, r as isGlob, s as liesUnder, t as inState, u as partOf } from "./model-files-Dohkfi05.js";
import { t as csvRows } from "./csv-DKiHVQuR.js";
import { l as labelLine, m as stateOf$1, t as readCompact } from "./compact-DbVhAokE.js";
import { t as referenceOf } from "./gate-reference-C17XXezr.js";
import { a as sqlParser, o as localImports, r as mayHoldSql, t as sourceKind } from "./source-kind-sf5cSedR.js";
import { i as readBlock } from "./plain-words-CwXT5yrk.js";
import { n as metricFamily } from "./metric-family-Dps487WP.js";
import { _ as documentsOf, a as judged, c as withDefaults, d as linesOf$2, f as nameInText, g as changedSides, h as someOf, i as modelKind, l as configured, m as shortDigest, n as perModel, o as applies, p as onOneLine, r as effectiveMode, s as inLanes, t as judgeModel, u as figuresInText, v as queriesOf, y as programsOf } from "./judge-model-D0VVlUn1.js";
import { a as readLfsPointer, c as reviewingPart, i as readDvcLock, n as pointerBytes, o as canonical, r as readDvc, s as onlyRunsContracts, t as dvcDependencies } from "./pointer-BFRRkvmU.js";
import { a as queryAllowances, c as idleAllowances, d as together$3, i as isUri, l as unknownAllowances, n as mergedContract, o as allowances, r as parsed, s as declaredColumns, t as findSecrets } from "./secrets-D6hiQ88J.js";
import { a as standingAllowances, i as mayBeAllowed, o as underAllowance, r as earlierAllowanceOf, t as allowanceOf } from "./allowed-_yKGaTHb.js";
import { a as fill, c as fingerprinter, n as byWeight, r as configured$1, s as wordsOf, t as runRule } from "./run-rule-D7guAZzn.js";
import { t as readMetrics } from "./metrics-itPHRqYs.js";
import { n as lineOf, r as readStrictly, t as keysAt } from "./strictly-BYklR1vp.js";
import { a as ObjectReader, i as readTexts, o as readBlobs, r as readTree, t as stateDigest } from "./state-B33JmcMp.js";
import { i as must, n as gitIn, r as lastLine, t as CheckoutError } from "./git-CifWXSRI.js";
import { n as comparedOf, o as workTree, r as isShallow, t as commitOf } from "./refs-B8FQxD7K.js";
import { t as locate } from "./locate-DmzxCX7y.js";
import { n as ownersOf, r as readCodeOwners, t as codeOwnersPaths } from "./code-owners-CUzJFRfJ.js";
import { t as readContract } from "./contract-XueUdKuv.js";
import { n as readInlineGates, t as readGates } from "./gates-Lg1UbRhW.js";
import { t as readDataContract } from "./data-contract-rZwLnxCr.js";
import { n as readWrittenSettings } from "./settings-BD8fCh0k.js";
import { a as planPaths, i as isDocument, o as mentions, r as hclWasm, s as hclParser, t as readPlan } from "./read-plan-BiDb7xPC.js";
import { join, resolve } from "node:path";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename as basename$1, dirname as dirname$1, join as join$1, relative as relative$1 } from "node:path/posix";
// src/weigh/compact-draft-config.ts
/** Values of one file that a person reads through. */
const most$8 = 8;
/** Values that moved in the model's configuration files, where both sides are YAML or JSON. That a file changed is no plan. */
function configAnswers({ change }, sources) {
	return change.config.slice(0, 5).flatMap((path) => {
		const text = (side) => {
			const source = sources.find((it) => it.side === side && it.headPath === path && it.role === "changed");
			return source === void 0 ? null : valueOf$1(source.text);
		};
		const [before, after] = [values(path, text("base")), values(path, text("head"))];
		const moved = before === null || after === null ? [] : differences(before, after);
		return moved.length === 0 ? [] : [`${nameInText(path)}: ${someOf(moved, most$8)}`];
	});
}
function differences(before, after) {
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const [was, is] = [before.get(key), after.get(key)];
		if (was === is) return [];
		if (was === void 0) return [`${nameInText(key)} = ${is} (new)`];
		return [is === void 0 ? `${nameInText(key)} is gone (was ${was})` : `${nameInText(key)} ${was} -> ${is}`];
	});
}
/** Scalars by the keys that lead to them; null where the text is no map. */
function values(path, text) {
	if (text === null || text.length > 1e5 || !/\.(?:ya?ml|json)$/.test(path)) return null;
	const { node } = parseYamlTree(text);
	if (node?.is !== "map") return null;
	const found = /* @__PURE__ */ new Map();
	const walk = (at, keys) => {
		if (found.size > 2e3 || keys.length > 12) return;
		if (at.is === "map") for (const { key, value } of at.entries) walk(value, [...keys, key]);
		else found.set(keys.join("."), at.is === "list" ? listed(at.items) : scalar(at));
	};
	walk(node, []);
	return found;
}
function listed(items) {
	return `[${someOf(items.map((item) => item.is === "map" || item.is === "list" ? "…" : scalar(item)), 6)}]`;
}
function scalar(node) {
	if (node.is === "null") return "null";
	return node.is === "number" ? node.text : nameInText(String(node.value));
}
// src/weigh/compact-draft-metrics.ts
/** The candidate's metrics, where they surely are this model's and of this state; null where a figure would speak of something else. */
function candidateMetrics(model) {
	const metrics = valueOf$1(model.metrics.head);
	const isSpoilt = metrics?.faults.some(({ spoils }) => spoils === "file") ?? true;
	const named = [metrics?.model ?? null, metrics?.stamp?.model ?? null];
	if (metrics === null || isSpoilt || named.some((name) => name !== null && name !== model.id)) return null;
	return staleness(model).stale === false ? metrics : null;
}
/** The gates that judge the model: base's, or head's where base lacks it. */
function decidingGates({ isNew, gates }) {
	return valueOf$1(isNew ? gates.head : gates.base)?.gates ?? [];
}
/** Gates whose figures a person reads through. */
const mostGates = 40;
/** Tells how a metric moved, overall or on a slice; null where the candidate has no number for it. */
function movements(model, metrics) {
	const digests = model.artifact.base === null ? [] : [model.artifact.base.digest];
	const baseline = referenceOf("baseline", model.metrics.base, metrics, digests, model.id);
	const production = referenceOf("production", model.production.base, metrics, digests, model.id);
	const known = (reference, metric, slice) => {
		const found = reference.value(metric, slice);
		return found.is === "number" && found.comparable.is !== "no" ? found.value.toString() : null;
	};
	return (metric, slice) => {
		const after = numberText(slice === null ? metrics.metrics : metrics.slices[slice]?.metrics, metric);
		return after === null ? null : {
			before: known(baseline, metric, slice),
			production: known(production, metric, slice),
			after
		};
	};
}
/** Gated metrics with their movement and what is asked of them: those the change is judged by, and those it must not harm. */
function metricAnswers(model, baseRef) {
	const metrics = candidateMetrics(model);
	if (metrics === null) return {
		success: [],
		guardrails: []
	};
	const gates = decidingGates(model);
	const targets = targetsAmong(gates);
	const moves = movements(model, metrics);
	const told = gates.slice(0, mostGates).flatMap((gate) => {
		const moved = moves(gate.metric, null);
		return moved === null ? [] : [{
			gate,
			text: said(gate, moved, baseRef)
		}];
	});
	const texts = (isTarget) => told.filter(({ gate }) => targets.includes(gate) === isTarget).map(({ text }) => text);
	return {
		success: texts(true),
		guardrails: texts(false)
	};
}
/** What must be gained; else what is compared with the model there is; else the first gate of quality. */
function targetsAmong(gates) {
	const quality = gates.filter(({ metric, better }) => better !== null && metricFamily(metric)?.operational !== true);
	return [
		quality.filter((gate) => [gate.baseline, gate.production].some((limit) => limit?.minGain !== void 0)),
		quality.filter(({ baseline, production }) => baseline !== void 0 || production !== void 0),
		quality.slice(0, 1)
	].find((some) => some.length > 0) ?? [];
}
function said(gate, { before, production, after }, baseRef) {
	const [now = after, was = null, live = null] = figuresInText([
		after,
		before,
		production
	].filter((it) => it !== null));
	const [from, serving] = before === null ? [null, production === null ? null : was] : [was, live];
	const figures = from === null ? `= ${now}` : `${from} -> ${now}`;
	const asked = [...serving === null || serving === from ? [] : [`production ${serving}`], ...limits(gate, baseRef)];
	return `${nameInText(gate.metric)} ${figures}${asked.length === 0 ? "" : ` (${asked.join(", ")})`}`;
}
function limits({ min, max, between, baseline, production }, baseRef) {
	return [
		...min === void 0 ? [] : [`at least ${min}`],
		...max === void 0 ? [] : [`at most ${max}`],
		...between === void 0 ? [] : [`within ${between[0]} to ${between[1]}`],
		...baseline === void 0 ? [] : changeLimit(baseline, nameInText(baseRef)),
		...production === void 0 ? [] : changeLimit(production, "production")
	];
}
function changeLimit({ maxLoss, minGain }, than) {
	const amounts = (it) => [...it?.absolute === void 0 ? [] : [it.absolute], ...it?.relative === void 0 ? [] : [`${Number((Number(it.relative) * 100).toPrecision(6))} %`]];
	return [...amounts(maxLoss).map((amount) => `loses at most ${amount} against ${than}`), ...amounts(minGain).map((amount) => `gains at least ${amount} on ${than}`)];
}
function numberText(metrics, metric) {
	const value = metrics !== void 0 && Object.hasOwn(metrics, metric) ? metrics[metric] : void 0;
	return value?.is === "number" ? value.text : null;
}
// src/weigh/compact-draft-places.ts
/** What labels and rows the candidate was measured on: by its metrics, else by the data contract, else by the files that the tree records. */
function dataAnswer(model) {
	const metrics = candidateMetrics(model);
	const contract = valueOf$1(model.dataContract.head);
	const label = metrics?.data.label ?? contract?.label.id?.value ?? contract?.label.definition?.value ?? null;
	const stated = metrics?.data.snapshot ?? contract?.snapshot?.value ?? null;
	const snapshot = stated === null ? model.datasets.length === 0 ? null : someOf(model.datasets.map(nameInText), 3) : nameInText(stated);
	const before = valueOf$1(model.metrics.base)?.data.snapshot ?? null;
	const moved = before === null || stated === null || before === stated || model.isNew ? "" : `, after ${nameInText(before)}`;
	const parts = [label === null ? null : nameInText(label), snapshot === null ? null : `${snapshot}${moved}`].filter((it) => it !== null);
	if (parts.length === 0) return null;
	const ofMetrics = metrics?.data.label != null || metrics?.data.snapshot != null;
	const ofContract = metrics?.data.label == null && label !== null || metrics?.data.snapshot == null && stated !== null;
	return {
		text: parts.join(" on "),
		from: [
			...ofMetrics ? [model.settings.metrics ?? "metrics"] : [],
			...ofContract ? [model.dataContract.at.head ?? "data contract"] : [],
			...stated === null && snapshot !== null ? ["the tree"] : []
		]
	};
}
/** The model that the candidate is compared with, by its artifact's digest; and what production is measured by. */
function baselineAnswer(model, { baseRef, base }) {
	if (model.isNew || model.settings.artifact !== void 0 && model.artifact.base === null) return null;
	const before = valueOf$1(model.metrics.base);
	const { artifact } = model;
	if (artifact.base === null && before === null) return null;
	const what = artifact.base === null ? `commit ${base.slice(0, 12)}` : identity(artifact.base);
	const measured = before?.data.snapshot == null ? "" : `, measured on ${nameInText(before.data.snapshot)}`;
	const production = valueOf$1(model.production.base);
	const served = production === null ? "" : `; production as in ${nameInText(model.settings.production ?? "")}${ofArtifact(production.artifact)}`;
	return {
		text: `the model on ${nameInText(baseRef)}: ${what}${measured}${served}`,
		from: [artifact.base?.path ?? baseRef, ...before === null ? [] : [model.settings.metrics ?? "metrics"]]
	};
}
/** An artifact by its path and the digest that tells it from another. */
function identity({ path, digest, kind }) {
	return kind === "reference" ? nameInText(digest) : `${nameInText(path)} (${shortDigest(digest)})`;
}
function ofArtifact(artifact) {
	return artifact === null ? "" : ` (${nameInText(shortDigest(artifact))})`;
}
/** Where a model's gates are written. */
function gatesPlace({ settings }) {
	return typeof settings.gates === "string" ? settings.gates : configured("gates");
}
// src/weigh/compact-draft-cost.ts
/** Budgets of a contract's `cost:`; its other keys say how they are measured. */
const budgets = /^(?:load|p50|p95|p99)_ms$|^rows_per_second$|_mb$/;
/** What it may cost: gates on latency, throughput, memory and cost, the contract's budget, and what the prediction contract allows. */
function constraintAnswer(model) {
	const gated = decidingGates(model).flatMap(({ metric, min, max }) => {
		if (metricFamily(metric)?.operational !== true || min === void 0 && max === void 0) return [];
		return [`${nameInText(metric)} ${[min && `at least ${min}`, max && `at most ${max}`].filter(Boolean).join(", ")}`];
	});
	const cost = valueOf$1(model.contract.head)?.cost ?? {};
	const budget = Object.entries(cost).flatMap(([key, value]) => {
		return budgets.test(key) && typeof value === "number" ? [`${key} ${key === "rows_per_second" ? "at least" : "at most"} ${value}`] : [];
	});
	const { latency } = model.settings.prediction ?? {};
	const allowed = typeof latency === "string" || typeof latency === "number" ? [`latency ${onOneLine(String(latency))}`] : [];
	const parts = [
		...gated,
		...budget,
		...allowed
	];
	if (parts.length === 0) return null;
	return {
		text: parts.join("; "),
		from: [
			...gated.length > 0 ? [gatesPlace(model)] : [],
			...budget.length > 0 ? [model.settings.contract ?? "contract"] : [],
			...allowed.length > 0 ? [configured("prediction")] : []
		]
	};
}
// src/weigh/compact-draft-rollback.ts
/** The way back that the configuration plans, with the digest of what runs afterwards; without a plan, the artifact that is served now. */
function rollbackAnswer({ settings, artifact, isNew }, baseRef) {
	const { rollback } = settings;
	const earlier = isNew ? null : artifact.base;
	const isBase = (rollback?.artifact ?? "base") === "base";
	const parts = [
		["artifact", isBase ? asOnBase(earlier, baseRef, rollback !== void 0 && !isNew) : rollback?.artifact],
		["config", rollback?.config],
		["data", rollback?.data],
		["switch", rollback?.switch],
		["trigger", rollback?.trigger]
	].flatMap(([key, text]) => text === void 0 || text === null ? [] : [`${key}: ${onOneLine(text)}`]);
	const from = [...rollback === void 0 ? [] : [configured("rollback")], ...isBase && earlier !== null ? [earlier.path] : []];
	return parts.length === 0 ? null : {
		text: parts.join("; "),
		from
	};
}
function asOnBase(earlier, baseRef, isPlanned) {
	const where = `as on ${nameInText(baseRef)}`;
	if (earlier !== null) return `${identity(earlier)} ${where}`;
	return isPlanned ? where : null;
}
// src/weigh/compact-draft-signals.ts
/** Features that the change adds or takes away, by both sides' metrics, or by the lists of features in its programs; else the columns that the data contract gains or loses. */
function signalAnswer(model, sides) {
	if (model.isNew) return null;
	const before = valueOf$1(model.metrics.base)?.data.features ?? null;
	const features = turned(before, candidateMetrics(model)?.data.features ?? null, "features");
	if (features !== null) return {
		text: features,
		from: model.settings.metrics ?? "metrics"
	};
	if (before === null || valueOf$1(model.metrics.head)?.data.features == null) {
		const entered = newFeatures(model, sides);
		const listed = turned(newFeatures(model, {
			base: sides.head,
			head: sides.base
		}), entered, "features");
		if (listed !== null) return {
			text: listed,
			from: model.change.code.slice(0, 2).join(", ")
		};
	}
	const names = (side) => valueOf$1(model.dataContract[side])?.columns.map(({ name }) => name) ?? null;
	const columns = turned(names("base"), names("head"), "columns of the data contract");
	return columns === null ? null : {
		text: columns,
		from: model.dataContract.at.head ?? "data contract"
	};
}
/** What was added and taken away; null where one side is not known, or nothing was. */
function turned(before, after, what) {
	if (before === null || after === null) return null;
	const [was, is] = [new Set(before), new Set(after)];
	const added = after.filter((name) => !was.has(name));
	const removed = before.filter((name) => !is.has(name));
	const parts = [...added.length === 0 ? [] : [`added ${what} ${someOf(added.map(nameInText), 20)}`], ...removed.length === 0 ? [] : [`removed ${what} ${someOf(removed.map(nameInText), 20)}`]];
	return parts.length === 0 ? null : parts.join("; ");
}
// src/weigh/compact-draft-slices.ts
/** Slices that a person reads through; the rest are counted. */
const most$7 = 24;
/** Slices that the gates ask about and the candidate was measured on, and the one that lost most. */
function sliceAnswers(model) {
	const metrics = candidateMetrics(model);
	if (metrics === null) return [];
	const measured = Object.keys(metrics.slices);
	const asked = decidingGates(model).flatMap((gate) => gate.slices.flatMap(({ slice }) => measured.filter((name) => covers(slice, name)).map((name) => ({
		gate,
		name
	}))));
	const names = [...new Set(asked.map(({ name }) => name))];
	const moves = movements(model, metrics);
	const worst = asked.flatMap(({ gate, name }) => lossOn(moves(gate.metric, name), gate, name)).toSorted((a, b) => b.loss - a.loss)[0];
	const written = names.slice(0, most$7).map(spelled);
	const misread = (text) => unmeasuredSlices(text, measured, Object.keys(metrics.metrics)).map(({ line }) => line);
	const wrong = misread(written.join("\n"));
	const told = written.filter((_, at) => !wrong.includes(at));
	if (told.length === 0) return [];
	const list = `${told.join(", ")}${names.length > most$7 ? ` and ${names.length - most$7} more` : ""}`;
	return worst === void 0 || misread(worst.text).length > 0 ? [list] : [list, worst.text];
}
function covers(asked, name) {
	return asked.includes("=") ? asked === name : sliceKey(asked) === sliceKey(name);
}
function lossOn(moved, gate, slice) {
	if (moved?.before == null || gate.better === null) return [];
	const [before, after] = [Number(moved.before), Number(moved.after)];
	const lost = gate.better === "higher" ? before - after : after - before;
	const [from, to] = figuresInText([moved.before, moved.after]);
	const verb = lost > 0 ? "loses most" : "gains least";
	return [{
		loss: lost / (Math.abs(before) || 1),
		text: `${nameInText(gate.metric)} ${verb} on ${spelled(slice)}: ${from} -> ${to}`
	}];
}
/** As a compact writes a slice: values of more than one word in quotes. */
function spelled(name) {
	return sliceTerms(name).map(({ key, value }) => ({
		key: plain$2(key),
		value: plain$2(value)
	})).map(({ key, value }) => /^[\p{L}\p{N}_][\p{L}\p{N}_.+-]*$/u.test(value) ? `${key}=${value}` : `${key}="${value}"`).join(",");
}
const plain$2 = (text) => text.replace(/["`<>|\s]+/g, " ").trim();
// src/weigh/compact-draft.ts
/** Models of one change whose answers still stand side by side in one field. */
const mostModels = 5;
/** What the evidence tells of the compact that a change owes. Nothing here is a goal, a hope or a judgement: those are left to people. */
function draftCompact({ models, pull, sources, settings }, sides) {
	const approvers = settings.is === "read" ? settings.value.approvers : [];
	const known = models.map((model) => ({
		id: model.id,
		known: ofModel(model, {
			pull,
			sources,
			sides,
			approvers
		})
	}));
	const keys = compactFields.map(({ key }) => key);
	const isOfRefresh = models.length > 0 && models.every(({ change }) => isRefresh(change));
	const owed = new Set(models.flatMap(owedFields));
	return {
		asked: isOfRefresh ? keys.filter((key) => owed.has(key)) : keys,
		known: Object.fromEntries(keys.flatMap((key) => together$2(key, known).map((answer) => [key, answer])))
	};
}
/** One answer where all models have the same; else each model's beside its name. */
function together$2(key, models) {
	const told = models.flatMap(({ id, known }) => known[key] === void 0 ? [] : [{
		id,
		...known[key]
	}]);
	const [first] = told;
	if (first === void 0) return [];
	const from = [...new Set(told.flatMap((it) => it.from))];
	if (told.length === models.length && told.every(({ value }) => value === first.value)) return [{
		value: first.value,
		from
	}];
	if (told.length > mostModels) return [];
	const lines = told.map(({ id, value }) => `\`${id}\` ${value.replace(/\n- /g, "; ").replace(/^- /, "")}`);
	return [{
		value: lines.length < 2 ? lines.join("") : lines.map((line) => `- ${line}`).join("\n"),
		from
	}];
}
function ofModel(model, { pull, sources, sides, approvers }) {
	const { settings } = model;
	const known = {};
	const say = (key, value, from) => {
		if (value !== void 0 && value !== "") known[key] = {
			value,
			from
		};
	};
	const tell = (key, answer) => say(key, answer?.text, answer?.from ?? []);
	const { success, guardrails } = metricAnswers(model, pull.baseRef);
	const measured = [settings.metrics ?? "metrics", gatesPlace(model)];
	const signals = signalAnswer(model, sides);
	const config = configAnswers(model, sources);
	tell("decisionOwner", ownerAnswer(model, approvers));
	say("successMetric", linesOf$2(success), measured);
	say("guardrailMetrics", linesOf$2(guardrails), measured);
	tell("constraints", constraintAnswer(model));
	tell("labelsAndDataSnapshot", dataAnswer(model));
	tell("baseline", baselineAnswer(model, pull));
	say("candidateSignals", signals?.text, [signals?.from ?? ""]);
	say("thresholdOrConfigPlan", linesOf$2(config), ["the diff"]);
	say("evalSlices", linesOf$2(sliceAnswers(model)), measured);
	tell("rollbackOrFallback", rollbackAnswer(model, pull.baseRef));
	for (const [key, value] of Object.entries(settings.compact)) say(key, value.trim(), [configured("compact")]);
	return known;
}
/** Who decides: the prediction contract's owner, the model's, those who may approve. */
function ownerAnswer({ settings, codeOwners = [] }, approvers) {
	const { decision_owner: decides, owner = decides } = settings.prediction ?? {};
	const told = [
		{
			names: typeof owner === "string" ? [owner] : [],
			from: configured("prediction")
		},
		{
			names: settings.owners,
			from: configured("owners")
		},
		{
			names: codeOwners,
			from: "CODEOWNERS"
		},
		{
			names: approvers,
			from: configured("approvers")
		}
	].find(({ names }) => names.length > 0);
	return told === void 0 ? null : {
		text: told.names.map(onOneLine).join(", "),
		from: [told.from]
	};
}
// src/judge/approvals.ts
/** Approvals that count: by a listed approver, or a member of a listed team, who may write, of the current head, and not by the author. */
function countedApprovals(evidence) {
	if (evidence.approvals.is !== "read" || evidence.settings.is !== "read") return [];
	const listed = peopleAmong(evidence.settings.value.approvers, evidence.teams);
	const author = evidence.pull.author === null ? null : plainName(evidence.pull.author);
	return evidence.approvals.value.filter(({ login, commit, mayWrite }) => commit === evidence.pull.head && mayWrite && plainName(login) !== author && listed.has(plainName(login)));
}
// src/judge/mends-configuration.ts
/**
* Whether base's configuration, or the organisation's file that it names, has a mistake, and this change does nothing but write
* another: holding it would keep the repository held for ever.
*/
function mendsConfiguration(evidence) {
	const { settings, headSettings, changes } = evidence;
	return (settings.is === "unreadable" && settings.fault === "author" || namesAnother(evidence)) && headSettings.is === "read" && changes.is === "read" && changes.value.every(({ path, before }) => path === ".github/mle-review.yml" && before === ".github/mle-review.yml");
}
/** Another organisation's file is named, as a listed approver has seen; where the repository lists none, by that one line and no other. */
function namesAnother(evidence) {
	const { organisation, settings, headSettings } = evidence;
	if (organisation.is !== "unreadable" || organisation.fault !== "author") return false;
	if (settings.is !== "read" || headSettings.is !== "read" || settings.value.extends === headSettings.value.extends) return false;
	const rest = (of) => canonical({
		...of.value,
		extends: null
	});
	return settings.value.approvers.length > 0 ? countedApprovals(evidence).length > 0 : rest(settings) === rest(headSettings);
}
// src/judge/assumptions.ts
/** Fields that the author set aside with a reason (`n/a: …`), where a model's compact is judged: an answer that the reviewers take on trust. */
function assumptions({ compact, pull }, models) {
	if (!models.some(({ kind }) => kind === "behaviour" || kind === "refresh") || pull.bot || compact.is !== "read") return [];
	const { fields } = compact.value;
	return compactFields.flatMap(({ key, label }) => {
		const field = fields[key];
		return field?.state === "not-applicable" ? [{
			field: label,
			text: field.value,
			line: field.line
		}] : [];
	});
}
// src/judge/coverage.ts
/** All that rules which search can say. */
const noneFound = "none found by these rules";
/** The twelve review lines: *present* only when every applicable rule ran and was clean, or an approver settled what it found. */
function coverage(rulebook, results) {
	const outcomes = results.map(settled);
	return rulebook.checklist.map((line) => {
		const { key, tasks, silence } = line;
		const told = stateOf(line, rulebook, outcomes);
		if (told.state !== "present" || silence === void 0) return {
			key,
			line: line.line,
			tasks,
			...told
		};
		return {
			key,
			line: silence,
			tasks,
			state: "present",
			why: noneFound
		};
	});
}
function settled({ outcome, findings }) {
	return outcome.is === "found" && outcome.undecided.length === 0 && findings.every(({ approvedBy }) => approvedBy !== null) ? {
		rule: outcome.rule,
		model: outcome.model,
		is: "clean"
	} : outcome;
}
function stateOf(line, rulebook, outcomes) {
	const ids = rulebook.rules.filter(({ page }) => page.checklist === line.key && page.severity !== "Q").map(({ page }) => page.id);
	const asked = outcomes.filter(({ rule }) => ids.includes(rule));
	const unshipped = line.needs.filter((id) => !rulebook.rules.some(({ page }) => page.id === id));
	const found = asked.filter((outcome) => outcome.is === "found");
	if (found.length > 0) return {
		state: "missing",
		why: unique(found.map(({ rule }) => rule)).join(", ")
	};
	const unread = asked.filter((outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive");
	if (unread.length > 0) return {
		state: "not-checked",
		why: whyUnread(unread)
	};
	const clean = asked.filter(({ is }) => is === "clean");
	const ran = clean.filter(({ rule }) => line.needs.length === 0 || line.needs.includes(rule));
	const switchedOff = asked.filter((outcome) => outcome.is === "off" && outcome.why === "configuration");
	if (switchedOff.length > 0) return {
		state: "not-checked",
		why: `switched off: ${unique(switchedOff.map(({ rule }) => rule)).join(", ")}`
	};
	if (ran.length === 0 && asked.some((outcome) => outcome.is === "off" && outcome.why === "not-asked")) return {
		state: "not-checked",
		why: (line.needs.length > 0 ? line.needs : ids).every(ofContracts) ? "no result of an inference contract tells it" : "no gate asks for it"
	};
	if (clean.length === 0 && asked.length > 0) return {
		state: "not-applicable",
		why: ""
	};
	if (unshipped.length > 0) return {
		state: "not-checked",
		why: "no rule for all of it in this version"
	};
	return {
		state: ran.length > 0 ? "present" : "not-applicable",
		why: ""
	};
}
/** Rules that said nothing, and those that said it of some of what they were asked. */
function whyUnread(unread) {
	const named = (those) => together$3(unique(those.map(({ rule }) => rule))).join(", ");
	const not = unread.filter((it) => it.is === "broken" || it.is === "blind" && it.unasked === true);
	const partly = unread.filter((it) => !not.includes(it));
	const reasons = unique(partly.flatMap((it) => it.is === "broken" ? [] : it.why)).length;
	return [...not.length === 0 ? [] : [`${named(not)} could not run`], ...partly.length === 0 ? [] : [`not all of it could be judged by ${named(partly)} (${reasons === 1 ? "1 reason" : `${reasons} reasons`})`]].join("; ");
}
/** The ten tasks, from the lines that name them: missing beats not checked beats present. */
function taskStates(lines) {
	const order = [
		"missing",
		"not-checked",
		"present",
		"not-applicable"
	];
	return unique(lines.flatMap(({ tasks }) => tasks)).sort().map((task) => ({
		task,
		state: order.find((state) => lines.some((line) => line.tasks.includes(task) && line.state === state)) ?? "not-applicable"
	}));
}
/** Rules that only a contract and its results can answer. */
function ofContracts(id) {
	return /^(?:contract|artifact)\//.test(id);
}
function unique(values) {
	return [...new Set(values)];
}
// src/judge/draft-asked.ts
const asksFor = /* @__PURE__ */ new Set(["compact/missing", "compact/incomplete"]);
/** A compact to paste where one is missing, or the fields that one leaves open; null: nothing is asked. */
function draftAsked(evidence, findings) {
	const asking = findings.filter(({ rule, approvedBy }) => asksFor.has(rule) && approvedBy === null);
	const models = evidence.models.filter(({ id }) => asking.some(({ model }) => model === id));
	if (models.length === 0) return null;
	const draft = draftCompact({
		...evidence,
		models
	}, changedSides(evidence));
	const open = new Set(models.flatMap((model) => unanswered(withDefaults(evidence.compact, model.settings.compact), model).map(({ key }) => key)));
	if (asking.some(({ rule }) => rule === "compact/missing")) return draft;
	return {
		...draft,
		asked: draft.asked.filter((key) => open.has(key))
	};
}
// src/weigh/leakage/contained-in.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** The share of a program's lines of code that another has too, whatever either calls its variables. */
function containedIn(program, other) {
	const [own, others] = [linesOf$1(program), linesOf$1(other)];
	let [all, shared] = [0, 0];
	for (const [line, count] of own) {
		all += count;
		shared += Math.min(count, others.get(line) ?? 0);
	}
	return all === 0 ? 0 : shared / all;
}
/** How often each line stands there, without layout, comments and names that it chose. */
function linesOf$1(program) {
	const found = known$2.get(program);
	if (found !== void 0) return found;
	const { all, imports } = writtenNames(program);
	const plain = (name) => imports.get(name) ?? (all.has(name) ? "$" : name);
	const made = /* @__PURE__ */ new Map();
	for (const script of scriptsOf(program)) for (const written of script?.text.split("\n") ?? []) {
		const line = written.replace(/#.*$/, "").replace(/(?<![.\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*/gu, plain).replace(/\s/g, "");
		if (/[\p{L}\p{N}_]/u.test(line)) made.set(line, (made.get(line) ?? 0) + 1);
	}
	known$2.set(program, made);
	return made;
}
// src/judge/carried-over.ts
/** How much of a file is found again where it has another path, and where it keeps its own. */
const [ofMoved, ofKept] = [.8, .5];
const weight = {
	high: 3,
	medium: 2,
	low: 1
};
/**
* Head's sightings, those marked that stood on base with other names of variables or in another file: they have the same form, each old
* name is gone and each other one is new. One of base's stands for one of head's.
*/
function carriedOver(head, base, print, sides) {
	const [ofHead, ofBase] = [head.map(print()), base.map(print())];
	const left = new Set(base.filter(({ shape }, i) => shape !== void 0 && !ofHead.includes(ofBase[i] ?? "")));
	const open = head.filter((_, i) => !ofBase.includes(ofHead[i] ?? ""));
	const carried = /* @__PURE__ */ new Set();
	for (const mayRename of [false, true]) for (const now of open.filter((it) => !carried.has(it))) {
		const before = [...left].find((it) => isSame(it, now, sides) && (mayRename || renamed(it, now).length === 0));
		if (before === void 0) continue;
		left.delete(before);
		carried.add(now);
	}
	return head.map((it) => carried.has(it) ? {
		...it,
		standing: true
	} : it);
}
/** Programs that are gone, where others came that hold most of them: what stood in those may stand in these. */
function movedAway(paths, { base, head, there }) {
	const came = head.programs.filter((it) => paths.has(it.path) && !there.base.has(it.headPath));
	return (came.length === 0 ? [] : base.programs.filter((it) => !there.head.has(it.headPath))).filter((was) => came.some((is) => containedIn(was, is) >= ofMoved));
}
function isSame(before, now, { base, head, there }) {
	if (before.shape === void 0 || before.shape.form !== now.shape?.form) return false;
	if (weight[before.confidence ?? "high"] < weight[now.confidence ?? "high"]) return false;
	const [was, is] = [at(before, base), at(now, head)];
	if (was === void 0 || is === void 0) return false;
	const kept = was.headPath === is.headPath;
	if (kept ? hasLine(is, before) || hasLine(was, now) : there.head.has(was.headPath) || there.base.has(is.headPath)) return false;
	return containedIn(was, is) >= (kept ? ofKept : ofMoved) && renamed(before, now).every(([old, other]) => !knows(head, other.path, old.name) && !knows(base, old.path, other.name));
}
function renamed(before, now) {
	const names = now.shape?.names ?? [];
	return (before.shape?.names ?? []).flatMap((old, i) => old.name === names[i]?.name ? [] : [[old, names[i] ?? old]]);
}
/** Where the line still stands, or stood before, one finding went and another came. */
function hasLine({ cells }, { text = "" }) {
	const plain = (line) => line.replace(/\s+/g, " ").trim();
	return cells.some((cell) => cell.text.split("\n").some((line) => plain(line) === plain(text)));
}
function at({ place, file }, { programs }) {
	const path = file ?? ("path" in place ? place.path : null);
	return programs.find((it) => it.path === path);
}
function knows({ programs }, path, name) {
	const program = programs.find((it) => it.path === path);
	return program === void 0 || writtenNames(program).all.has(name);
}
// src/judge/brought-about.ts
/** What head has, those marked that stood under other names; of programs that the change left alone only what it brought about in them. */
function broughtAbout(head, base, print, sides) {
	if (head.is === "broken" || base.is === "broken") return head;
	const alone = new Set(sides.head.programs.flatMap(({ role, path }) => role === "importing" ? [path] : []));
	const stood = new Set(base.sightings.map(print()));
	const now = print();
	const sightings = carriedOver(head.sightings, base.sightings, print, sides).filter((it) => {
		const path = it.file ?? ("path" in it.place ? it.place.path : "");
		return !((stood.has(now(it)) || it.standing === true) && alone.has(path));
	});
	return {
		...head,
		sightings
	};
}
// src/judge/declared-by.ts
const known$1 = /* @__PURE__ */ new WeakMap();
/** What data contracts declare, by the paths of one side: the first model's that owns the file and has a contract. */
function declaredBy({ sources, models }, side) {
	const paths = sources.flatMap(({ side: of, path, headPath }) => of === side ? [{
		path,
		headPath
	}] : []);
	return Object.fromEntries(paths.flatMap(({ path, headPath }) => {
		const [columns] = models.flatMap((model) => owns(model.settings, headPath) ? columnsOf(model) ?? [] : []);
		return columns === void 0 ? [] : [[path, columns]];
	}));
}
function columnsOf(model) {
	const found = known$1.get(model);
	if (found !== void 0) return found;
	const made = declaredColumns(model);
	known$1.set(model, made);
	return made;
}
// src/judge/formatted-only.ts
/** Marks what statements prove that this change wrote another way and no more: it stood before, whatever its lines look like now. */
function formattedOnly({ change }, changes) {
	const same = new Set(change.cosmetic);
	const kept = change.dataContract.length === 0 && changes.every(({ path, before }) => same.has(path) || !(isCode(path) || isCode(before)));
	return (sighting) => kept && sighting.chain?.every(({ path }) => same.has(path)) ? {
		...sighting,
		standing: true
	} : sighting;
}
// src/judge/roles-asked.ts
/** Which sources the rules read: gathering fetches no others. */
function rolesAsked({ rules }) {
	const asked = rules.flatMap((rule) => readsModules(rule) ? [...programRoles(rule), "imported"] : programRoles(rule));
	return [...new Set(asked)];
}
/** Whose programs a rule is asked of. One that follows modules also sees what a changed module does to programs that import it. */
function programRoles(rule) {
	return rule.detector.roles ?? (readsModules(rule) ? ["changed", "importing"] : ["changed"]);
}
function readsModules({ detector }) {
	return detector.reads.includes("modules");
}
// src/judge/with-allowances.ts
function allowedBy(evidence, approvals) {
	const of = (side, role) => programsOf(evidence, side).programs.filter((it) => it.role === role).flatMap(allowances);
	const changed = (side) => [...of(side, "changed"), ...queriesOf(evidence, side).flatMap(queryAllowances)];
	const touched = changed("head");
	const head = [...touched, ...of("head", "importing")];
	const stands = head.length === 0 ? /* @__PURE__ */ new Set() : standingAllowances(head, [...changed("base"), ...of("base", "importing")]);
	return {
		head,
		changed: new Set(touched),
		stands,
		approvedBy: approvals[0]?.login ?? null
	};
}
/** What one rule came to, with what comments allow; comments of it that allow nothing are told, where the rule could be asked. */
function withAllowances(rule, all, { head, changed, stands, approvedBy }) {
	const mine = mayBeAllowed(rule) ? head.filter((one) => one.rule === rule.page.id) : [];
	if (mine.length === 0) return all;
	const used = /* @__PURE__ */ new Set();
	const free = new Set(mine);
	const judged = all.map((it) => {
		const findings = it.findings.map((finding) => {
			const allowance = finding.standing ? earlierAllowanceOf(finding, mine, free) : allowanceOf(finding, mine);
			if (allowance === null) return finding;
			used.add(allowance);
			return underAllowance(finding, allowance, stands.has(allowance), approvedBy);
		});
		return {
			...it,
			findings
		};
	});
	const idle = judged.every(({ outcome }) => outcome.is === "clean" || outcome.is === "found" && outcome.undecided.length === 0) ? idleAllowances(mine.filter((one) => changed.has(one) && !used.has(one)), stands) : [];
	return judged.map((it, i) => i === 0 ? {
		...it,
		findings: [...it.findings, ...idle]
	} : it);
}
// src/judge/judge-sources.ts
/** Asks every rule that reads code or documents, on both sides; what the merge base had already is standing. */
function judgeSources(evidence, rulebook, head, approvals = []) {
	const sides = {
		base: programsOf(evidence, "base"),
		head
	};
	const comments = allowedBy(evidence, approvals);
	const of = (side) => new Set(evidence.sources.flatMap((it) => it.side === side ? [it.headPath] : []));
	const both = {
		...sides,
		there: {
			base: of("base"),
			head: of("head")
		}
	};
	const headPaths = new Map(evidence.sources.filter(({ side }) => side === "base").map(({ path, headPath }) => [path, headPath]));
	return rulebook.rules.filter((rule) => !perModel(rule)).flatMap((rule) => {
		const at = {
			rule: rule.page.id,
			model: null
		};
		if (isOff(rule, evidence)) return [{
			outcome: {
				...at,
				is: "off",
				why: "configuration"
			},
			findings: [],
			undecided: []
		}];
		if (hasNothingToRead(rule, evidence, sides.head)) return [{
			outcome: {
				...at,
				is: "off",
				why: "not-applicable"
			},
			findings: [],
			undecided: []
		}];
		const found = ask(rule, evidence, "head", sides.head, approvals);
		const base = comparesItself(rule) ? nothing : ask(rule, evidence, "base", beside(found, both));
		const print = () => fingerprinter(rule.page.id, null, (path) => headPaths.get(path) ?? path);
		return withAllowances(rule, byOwner(rule, broughtAbout(found, base, print, both), base, evidence, {
			headPaths,
			approvals
		}), comments);
	});
}
/** A rule that searches code has searched nothing where the change has none: that is no silence to rely on. */
function hasNothingToRead({ detector }, evidence, { programs, blind }) {
	const reads = detector.reads;
	if (!reads.includes("programs") || reads.some((name) => otherTexts.includes(name))) return false;
	return programs.length === 0 && blind.length === 0 && !(reads.includes("queries") && queriesOf(evidence, "head").length > 0);
}
const otherTexts = [
	"documents",
	"sides",
	"secrets"
];
const nothing = {
	is: "ran",
	sightings: [],
	not: []
};
/** Rules of the change itself see both sides at once: what they find is introduced. */
function comparesItself({ detector }) {
	const reads = detector.reads;
	return reads.includes("sides") || reads.includes("changes") && !reads.includes("programs");
}
/** Base's side of the files that head has something in, and what moved into them: nothing else can be standing. */
function beside(head, sides) {
	const { base } = sides;
	const told = head.is === "ran" ? head.sightings : [];
	const paths = new Set(told.flatMap(({ place, file, chain = [] }) => [
		file ?? "",
		..."path" in place ? [place.path] : [],
		...chain.map(({ path }) => path)
	]));
	const moved = new Set(movedAway(paths, sides));
	return {
		...base,
		modules: base.programs,
		programs: base.programs.filter((it) => paths.has(it.headPath) || moved.has(it))
	};
}
function ask(rule, evidence, side, read, approvals = []) {
	const { secrets } = evidence;
	const inputs = {
		pull: evidence.pull,
		evidence,
		changes: valueOf$1(evidence.changes) ?? [],
		modules: read.modules ?? read.programs,
		queries: queriesOf(evidence, side),
		documents: documentsOf(evidence, side),
		get sides() {
			return changedSides(evidence);
		},
		approvals,
		declared: declaredBy(evidence, side),
		ledgers: evidence.ledgers ?? [],
		keepers: evidence.keepers ?? { is: "absent" },
		programs: read.programs.filter(({ role }) => programRoles(rule).includes(role)),
		secrets: secrets.is === "read" ? secrets.value.filter((hit) => hit.side === side) : secrets
	};
	const said = runRule(rule, inputs);
	const readsPrograms = rule.detector.reads.includes("programs");
	if (said.is === "broken" || !readsPrograms) return said;
	return {
		...said,
		not: [...said.not, ...read.blind.map((why) => ({
			could: "not-judge",
			because: "blind",
			why
		}))]
	};
}
/** A finding belongs to the strictest model that owns its file; where none does, the rule says whether it may hold. */
function byOwner(rule, head, base, evidence, { headPaths, approvals }) {
	const headPath = (path) => headPaths.get(path) ?? path;
	const ownerOf = ({ place, file }) => "path" in place ? ownerOfPath(headPath(file ?? place.path), rule, evidence) : null;
	const sightings = head.is === "ran" ? head.sightings : [];
	const live = [...new Set([null, ...sightings.map(ownerOf)].filter((owner) => owner !== "excused"))].filter((owner) => !isOffFor(rule, owner, evidence));
	const asked = live.length > 0 ? live : [null];
	const judgedByOwner = asked.map((owner) => {
		const owned = sightings.filter((sighting) => ownerOf(sighting) === owner && live.includes(owner));
		const mine = owner === null ? owned : owned.map(formattedOnly(owner, valueOf$1(evidence.changes) ?? []));
		const stood = base.is === "ran" ? base.sightings.filter((sighting) => ownerOf(sighting) === owner) : [];
		const said = head.is === "broken" ? head : {
			...head,
			sightings: mine,
			not: owner === asked[0] ? head.not : []
		};
		const id = owner?.id ?? null;
		const standing = new Set(stood.map(fingerprinter(rule.page.id, id, headPath)));
		const context = {
			settings: valueOf$1(evidence.settings),
			model: id,
			impact: owner?.settings.impact ?? null,
			mayHold: owner === null ? rule.detector.unowned === "holds" && anyEnforced(evidence) : mayHold(owner, evidence.asOf),
			approvedBy: approvals[0]?.login ?? null
		};
		const result = judged(rule, said, mine.map(fingerprinter(rule.page.id, id, headPath)), standing, context);
		return evidence.models.some((model) => mayHold(model, evidence.asOf)) ? result : {
			...result,
			undecided: []
		};
	});
	const spoke = judgedByOwner.filter(({ outcome }) => outcome.is !== "clean");
	return spoke.length > 0 ? spoke : judgedByOwner.slice(0, 1);
}
/** Configuration turns a rule off for a model by its impact; the whole rule only where no model is left to ask it of. */
function isOff(rule, evidence) {
	return [null, ...evidence.models].every((owner) => isOffFor(rule, owner, evidence));
}
function isOffFor({ page }, owner, { settings }) {
	return configured$1(valueOf$1(settings), page, owner?.settings.impact ?? null) === "off";
}
/** null: no model owns the file. `excused`: its models are none the page speaks about. */
function ownerOfPath(path, rule, evidence) {
	const owners = evidence.models.filter((model) => owns(model.settings, path) && (!goesBack(model) || partOf(model.settings, path) !== null));
	if (owners.length === 0) return null;
	const asked = owners.filter(({ settings }) => applies(rule.page, settings) && inLanes(rule.page, settings));
	const order = [
		"observe",
		"comment",
		"enforce"
	];
	const strictness = (model) => order.indexOf(effectiveMode(model.settings, evidence.asOf));
	return asked.toSorted((a, b) => strictness(b) - strictness(a))[0] ?? "excused";
}
function mayHold(model, asOf) {
	return effectiveMode(model.settings, asOf) === "enforce" && !goesBack(model);
}
/** A way back excuses what it restores; documents and tests beside it are no part of that. */
function goesBack(model) {
	return modelKind(model) === "rollback";
}
/** Whether any model of the repository, touched or not, may be held. */
function anyEnforced({ settings, asOf }) {
	return Object.values(valueOf$1(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) === "enforce");
}
// src/judge/merge-same.ts
/**
* One finding for what is the same to a reader: what holds of several models alike (a workflow edited, a severity lowered) is said once, of
* none of them by name; a line that several programs run is said once, as the gravest of them has it.
*/
function mergeSame(findings) {
	const merged = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = keyOf$1(finding);
		const first = merged.get(key);
		if (first === void 0) merged.set(key, finding);
		else if (first.model !== finding.model) merged.set(key, {
			...strictest(first, finding),
			model: null
		});
		else if (finding.place.is === "line") merged.set(key, strictest(first, finding));
		else merged.set(`${key}${merged.size}`, finding);
	}
	return [...merged.values()];
}
function keyOf$1({ rule, place, message, standing, fingerprint }) {
	if (place.is === "file") return JSON.stringify([
		rule,
		place,
		message
	]);
	return place.is === "line" ? JSON.stringify([
		rule,
		place,
		message,
		standing
	]) : fingerprint;
}
function strictest(a, b) {
	return {
		...byWeight(a, b) <= 0 ? a : b,
		holds: a.holds || b.holds,
		wouldHold: a.wouldHold || b.wouldHold,
		approvedBy: a.approvedBy === null ? null : b.approvedBy
	};
}
// src/weigh/locks.ts
/**
* The lock that covers a key of the organisation's file, if one does. A key is locked by its own name, said or not: what is not said
* keeps its default. A lock on a map locks what the map says and no more.
*/
function lockOn(locked, path, said) {
	return path.map((_, i) => path.slice(0, i + 1).join(".")).toReversed().find((name, i) => locked.includes(name) && (i === 0 || said)) ?? null;
}
const severityOrder = [
	"off",
	"N",
	"Q",
	"W",
	"E"
];
/** Whether one severity is above another, or the same. */
function asSevere(one, other) {
	return severityOrder.indexOf(one) >= severityOrder.indexOf(other);
}
/** What a model that writes nothing but its paths is set to. */
const unwritten = modelSettings.parse({ paths: ["**"] });
const orders = {
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
	],
	strict: [false, true]
};
/** Whether a repository's value asks more than the organisation's: such a value stands even where the key is locked. Most keys have no order. */
function isStricter(key, repository, organisation) {
	const order = orders[key];
	if (order !== void 0) return order.indexOf(repository) > order.indexOf(organisation);
	return key === "enforce_from" && typeof repository === "string" && typeof organisation === "string" && repository < organisation;
}
// src/weigh/ruled.ts
/** Severities of a repository under its organisation's, for models of one impact. */
function ruled(own, organisation, impact) {
	const ofImpact = (impact === null ? void 0 : organisation.severities_by_impact[impact]) ?? {};
	const theirs = {
		...organisation.severities,
		...ofImpact
	};
	const severities = { ...theirs };
	const raised = {};
	const aside = [];
	for (const [rule, wanted] of Object.entries(own)) {
		const stands = Object.hasOwn(theirs, rule) ? theirs[rule] : void 0;
		const lock = lockOf(rule, organisation.locked, impact, Object.hasOwn(ofImpact, rule));
		if (lock === null || stands !== void 0 && asSevere(wanted, stands)) severities[rule] = wanted;
		else if (stands === void 0) raised[rule] = wanted;
		else aside.push({
			path: ["severities", rule],
			wanted,
			stands,
			lock
		});
	}
	return {
		severities,
		raised,
		aside
	};
}
/** A lock on `severities` covers every rule, said or not: the page's own severity is what stands then. */
function lockOf(rule, locked, impact, saidOfImpact) {
	return lockOn(locked, ["severities", rule], true) ?? (impact === null ? null : lockOn(locked, [
		"severities_by_impact",
		impact,
		rule
	], saidOfImpact));
}
// src/judge/overruled.ts
/** Severities below those of their rules' pages, where a lock lets them only be raised: what the organisation's file leaves to the pages. */
function overruledByPages(evidence, { rules }) {
	const base = valueOf$1(evidence.settings);
	const head = valueOf$1(evidence.headSettings) ?? base;
	const locked = valueOf$1(evidence.organisation)?.locked ?? [];
	const refused = (settings) => rules.flatMap(({ page }) => {
		const wanted = settings?.ruled?.none.raised[page.id];
		return wanted === void 0 || configured$1(settings, page, null) !== null ? [] : [{
			page,
			wanted
		}];
	});
	const before = new Map(refused(base).map(({ page, wanted }) => [page.id, wanted]));
	return refused(head).map(({ page, wanted }) => ({
		key: `severities.${page.id}`,
		wanted,
		stands: page.severity,
		lock: lockOf(page.id, locked, null, false) ?? "severities",
		from: base?.extends?.split("@")[0] ?? "",
		introduced: before.get(page.id) !== wanted
	}));
}
// src/read/question-words.ts
/** What people call a question by, anywhere in a text. */
const questionIds = /(?<![\w-])Q-[0-9a-f]{6}(?![\w-])/gi;
/**
* The words of a question, or of what somebody quoted of one, as far as two writings of it agree: no figures, which may have moved since,
* no marks, no tags, no case.
*/
function questionWords(text) {
	return text.replace(questionIds, " ").replace(/<[^<>]{0,80}>/g, " ").replace(/&#?\w{1,8};/g, "").normalize("NFKC").toLowerCase().replace(/[^\p{L}]+/gu, " ").trim();
}
// src/judge/answer-to.ts
/** Fewer words, or letters, of a question could be anybody's. */
const least = {
	words: 4,
	letters: 18
};
/** The first answer that names a question's id or quotes enough of its words; null: nobody answered it. */
function answerTo({ id, text }, answers) {
	const asked = ` ${questionWords(text)} `;
	const quotes = (quoted) => {
		if (` ${quoted} `.includes(asked)) return true;
		return quoted.length >= least.letters && quoted.split(" ").length >= least.words && asked.includes(` ${quoted} `);
	};
	return answers.find((answer) => answer.ids.includes(id) || answer.quotes.some(quotes)) ?? null;
}
// src/judge/questions.ts
const impacts = [
	"high",
	"standard",
	"low"
];
/** Figures that moved come before what a file says, that before what is gone or missing, and that before what was read in prose. */
const order = {
	gate: 0,
	line: 1,
	file: 1,
	model: 2,
	description: 3
};
/**
* At most three questions nobody asked: of the models with the highest impact first, one of each rule before a second of it, what was
* measured before what was read. The three are chosen before it is looked who answered, so that an answer calls up no further
* one. Neither a bot nor the author of a draft is asked anything.
*/
function questions(findings, rulebook, evidence) {
	const { pull, models, answers } = evidence;
	if (pull.bot || pull.draft) return {
		questions: [],
		answered: []
	};
	const impactOf = (finding) => impacts.indexOf(models.find(({ id }) => id === finding.model)?.settings.impact ?? "low");
	const mine = findings.filter(({ severity, standing }) => severity === "Q" && !standing);
	const told = mine.map((finding, at) => {
		const nth = mine.slice(0, at).filter((other) => other.rule === finding.rule && impactOf(other) === impactOf(finding)).length;
		return {
			finding,
			rank: impactOf(finding) * 1e4 + Math.min(nth, 999) * 10 + order[finding.place.is]
		};
	}).toSorted((a, b) => a.rank - b.rank).slice(0, limits$1.questions).map(({ finding }) => questionOf(finding, rulebook)).map((question) => ({
		question,
		answer: answerTo(question, answers)
	}));
	return {
		questions: told.flatMap(({ question, answer }) => answer === null ? [question] : []),
		answered: told.flatMap(({ question, answer }) => answer === null ? [] : [{
			...question,
			by: answer.by,
			url: answer.url
		}])
	};
}
function questionOf({ rule, model, variant, facts, message, fingerprint }, rulebook) {
	const asks = wordsOf(rulebook.rules.find(({ page }) => page.id === rule)?.page, variant).asks;
	return {
		id: `Q-${fingerprint.slice(0, 6)}`,
		rule,
		model,
		text: asks === void 0 ? message : fill(asks, facts),
		fingerprint
	};
}
// src/judge/what-changed.ts
const dependencyFile = /(^|\/)(requirements[^/]*\.(txt|in|lock)|pyproject\.toml|uv\.lock|poetry\.lock|Pipfile(\.lock)?|environment\.ya?ml|conda-lock\.ya?ml|setup\.(py|cfg))$/;
/** What a reader wants to know first: data, features, label, configuration, dependencies, seed, code; production, base and head side by side. */
function whatChanged(model, changes) {
	const head = valueOf$1(model.metrics.head);
	const base = valueOf$1(model.metrics.base);
	const production = valueOf$1(model.production.base);
	const stated = (what, pick) => ({
		what,
		production: production && pick(production),
		base: base && pick(base),
		head: head && pick(head)
	});
	const files = (what, paths) => ({
		what,
		production: null,
		base: null,
		head: paths.length > 0 ? paths.join(", ") : null
	});
	const rows = [
		stated("data", ({ data }) => data.snapshot),
		stated("split", ({ data }) => data.split),
		redefined(stated("label", ({ data }) => data.label), model),
		features(base, head),
		stated("seed", ({ run }) => run.seed),
		model.change.config.length > 0 ? files("config", model.change.config) : stated("config", ({ run }) => run.config),
		files("dependencies", changes.map(({ path }) => path).filter((path) => dependencyFile.test(path))),
		files("prompts", model.change.prompts),
		files("code", [...model.change.code, ...model.change.dependencies.map((path) => `${path} (shared)`)]),
		{
			what: "artifact",
			production: null,
			base: model.artifact.base?.digest ?? null,
			head: model.artifact.head?.digest ?? null
		}
	];
	const isAsked = model.settings.prompts.length > 0;
	const isKept = ({ what, production, base, head }) => production !== null || base !== null || head !== null || what === "prompts" && isAsked;
	return {
		model: model.id,
		rows: rows.filter(isKept)
	};
}
/** A label that keeps its name and means something else is no unchanged one. */
function redefined(row, { dataContract }) {
	const [base, head] = [valueOf$1(dataContract.base), valueOf$1(dataContract.head)];
	return base !== null && head !== null && dataBreaks(base, head).some(({ what }) => what === "label") && row.base === row.head ? {
		...row,
		head: `${row.head ?? ""} redefined in ${dataContract.at.head}`.trim()
	} : row;
}
function features(base, head) {
	const before = base?.data.features ?? null;
	const after = head?.data.features ?? null;
	if (before === null || after === null) return {
		what: "features",
		production: null,
		base: null,
		head: null
	};
	const added = after.filter((name) => !before.includes(name));
	const removed = before.filter((name) => !after.includes(name));
	return {
		what: "features",
		production: null,
		base: `${before.length}`,
		head: `${after.length}`,
		added,
		removed
	};
}
// src/judge/without-organisation.ts
/** Whether a verdict is undecided for want of the organisation's file, and maybe of nothing else. */
function blindly(verdict, organisation) {
	return verdict === "undecided" && organisation.is === "unreadable";
}
/**
* A model that was judged without its organisation's file. That may have locked a mode, a severity or an approver, so what passed is
* undecided, whatever the mode; what holds is held all the same, and a way back passes.
*/
function underOrganisation$1(model, { organisation }) {
	if (organisation.is !== "unreadable" || model.kind === "rollback" || model.kind === "untouched" && model.would === "pass") return model;
	const { because: _, ...rest } = model;
	return {
		...rest,
		verdict: worst(model.verdict, "undecided"),
		would: worst(model.would, "undecided")
	};
}
// src/judge/review.ts
/** The review: evidence in, report out. No clock (the evidence says `asOf`), no network, no environment, no promise. */
function review(evidence, rulebook) {
	const approvals = countedApprovals(evidence);
	const ofModels = evidence.models.map((model) => judgeModel(evidence, model, rulebook, approvals));
	const programs = programsOf(evidence, "head");
	const ofSources = judgeSources(evidence, rulebook, programs, approvals);
	const models = ofModels.map((it) => underOrganisation$1(modelReport(it, ofSources), evidence));
	const results = [...ofModels.flatMap((it) => it.results), ...ofSources];
	const outcomes = results.map((it) => it.outcome);
	const findings = mergeSame(results.flatMap((it) => it.findings)).toSorted(byWeight);
	const lines = coverage(rulebook, results);
	const whole = verdictOf(evidence, models, ofSources, programs.programs.filter(({ role }) => role === "changed"));
	const { pull } = evidence;
	const overruled = [...evidence.overruled, ...overruledByPages(evidence, rulebook)];
	return {
		version: 1,
		tool: {
			name: "mle-review",
			version: toolVersion
		},
		asOf: evidence.asOf,
		pull: {
			number: pull.number,
			repository: pull.repository,
			url: pull.url,
			baseRef: pull.baseRef,
			base: pull.base,
			head: pull.head,
			mergeBase: pull.mergeBase,
			draft: pull.draft,
			fork: pull.fork
		},
		...whole,
		conclusion: conclusion(whole.verdict, results),
		comment: valueOf$1(evidence.settings)?.comment ?? "findings",
		approvers: valueOf$1(evidence.settings)?.approvers ?? [],
		quiet: pull.draft || !(triesLock(overruled, evidence) || asksOfDesign(findings, evidence) || whole.verdict !== "not-applicable" && speaks(models, whole.verdict)),
		models,
		outcomes,
		findings,
		changed: evidence.models.map((model) => whatChanged(model, valueOf$1(evidence.changes) ?? [])),
		coverage: lines,
		tasks: taskStates(lines),
		assumptions: assumptions(evidence, models),
		compactDraft: draftAsked(evidence, findings),
		...questions(findings, rulebook, evidence),
		overruled,
		blind: blindSpots$1(evidence, [...programs.unread, ...unknownAllowances([...allowedBy(evidence, approvals).changed], rulebook)])
	};
}
function modelReport({ report, results }, sources) {
	const mine = [...results, ...sources.filter(({ outcome }) => outcome.model === report.id)];
	const shared = report.kind === "rollback" || report.kind === "untouched" ? [] : sources.filter(({ outcome }) => outcome.model === null);
	const undecided = [...mine, ...shared].some((it) => it.undecided.length > 0);
	const would = mine.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : undecided ? "undecided" : "pass";
	if (report.kind === "rollback") return {
		...report,
		verdict: "pass",
		because: "rollback",
		would: "pass"
	};
	if (would === "pass" || report.effectiveMode === "enforce") return {
		...report,
		verdict: would,
		would
	};
	return {
		...report,
		verdict: "pass",
		because: report.effectiveMode,
		would
	};
}
function verdictOf(evidence, models, sources, programs) {
	const { settings, changes, organisation } = evidence;
	if (mendsConfiguration(evidence)) return {
		verdict: "pass",
		because: "configuration",
		would: "pass"
	};
	if (settings.is === "unreadable") return {
		verdict: "undecided",
		because: "configuration",
		would: "undecided"
	};
	const said = sources.some((it) => it.findings.some((finding) => !finding.standing));
	const wouldOfSources = sources.some((it) => it.findings.some((finding) => finding.wouldHold)) ? "hold" : "pass";
	const configured = settings.is === "read";
	if (configured && changes.is === "unreadable") return {
		verdict: "undecided",
		would: "undecided"
	};
	const judgedModels = models.filter((it) => it.kind !== "untouched" || it.would !== "pass");
	const holding = sources.some((it) => it.findings.some((finding) => finding.holds)) ? "hold" : "pass";
	if (judgedModels.length === 0) {
		if (!(said || programs.some(isMlCode))) return {
			verdict: "not-applicable",
			because: "nothing-of-ml",
			would: "not-applicable"
		};
		if (holding === "hold") return {
			verdict: "hold",
			would: "hold"
		};
		if (organisation.is === "unreadable") return {
			verdict: "undecided",
			because: "configuration",
			would: worst(wouldOfSources, "undecided")
		};
		return {
			verdict: "pass",
			because: configured ? "no-model-change" : "unconfigured",
			would: wouldOfSources
		};
	}
	const verdict = judgedModels.map((it) => it.verdict).reduce(worst, holding);
	const would = judgedModels.map((it) => it.would).reduce(worst, holding);
	const because = verdict === "pass" ? softest(judgedModels) : blindly(verdict, organisation) ? "configuration" : void 0;
	return {
		verdict,
		...because ? { because } : {},
		would
	};
}
/** Why a pass is one, where every model passed: a mode that does not hold, or a way back. */
function softest(models) {
	const reasons = models.map((it) => it.because);
	if (reasons.includes("observe")) return "observe";
	if (reasons.includes("comment")) return "comment";
	return reasons.every((reason) => reason === "rollback") ? "rollback" : void 0;
}
/** `action_required` when all that holds the change is something an approver can settle. */
function conclusion(verdict, results) {
	const holding = results.flatMap((it) => it.findings).filter((finding) => finding.holds);
	if (verdict === "hold" && holding.length > 0 && holding.every((finding) => finding.settledBy === "approval")) return "action_required";
	return verdicts[verdict].conclusion;
}
/** Somebody may be commented at: a change is held, or one of its models left "observe". */
function speaks(models, verdict) {
	return verdict === "hold" || verdict === "undecided" || models.some((it) => it.effectiveMode !== "observe" && it.kind !== "untouched");
}
/** The change writes against a lock, in a repository where some model left "observe": that is told though it has no effect. */
function triesLock(overruled, evidence) {
	return overruled.some(({ introduced }) => introduced) && leftObserve(evidence);
}
/** A design is asked something: it comes before any model changes, and nowhere else would its author be asked. */
function asksOfDesign(findings, evidence) {
	return findings.some(({ rule, model, standing }) => rule.startsWith("design/") && model === null && !standing) && leftObserve(evidence);
}
function leftObserve({ settings, asOf }) {
	return Object.values(valueOf$1(settings)?.models ?? {}).some((model) => effectiveMode(model, asOf) !== "observe");
}
function blindSpots$1(evidence, unread) {
	return [
		...[["the configuration", evidence.settings], ["the list of changes", evidence.changes]].flatMap(([what, read]) => read.is === "unreadable" ? [{
			what,
			why: read.why
		}] : []),
		...evidence.blind.map(({ what, why }) => ({
			what,
			why
		})),
		...unread
	];
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/read/diff.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** One hunk header of a patch, or null where the line is none. With `-U0` it is a hunk already. */
function hunkHeader(line) {
	const found = header.exec(line);
	if (found === null) return null;
	const [, oldStart, oldLines = "1", newStart, newLines = "1"] = found;
	return {
		oldStart: Number(oldStart),
		oldLines: Number(oldLines),
		newStart: Number(newStart),
		newLines: Number(newLines)
	};
}
/** Edits after which two texts count as rewritten and no diff is attempted: bounds the work on hostile input. */
const mostEdits = 2e3;
/** Changed lines between two texts, as `git diff -U0` counts them; null when they differ too much to tell cheaply. */
function hunksBetween(before, after) {
	const [old, now] = [linesOf(before), linesOf(after)];
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
	const runs = new Runs();
	runs.kept(head);
	if (oldMiddle.length === 0 || newMiddle.length === 0) {
		runs.removed(oldMiddle.length);
		runs.added(newMiddle.length);
		return runs.done();
	}
	const parts = diffArrays(oldMiddle, newMiddle, { maxEditLength: mostEdits });
	if (parts === void 0) return null;
	for (const part of parts) if (part.removed) runs.removed(part.value.length);
	else if (part.added) runs.added(part.value.length);
	else runs.kept(part.value.length);
	return runs.done();
}
/** Lines with their ends, so that a missing newline at the end and CRLF count as differences, as in git. */
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Collects runs of removed and added lines into hunks as `git diff -U0` writes them. */
var Runs = class {
	hunks = [];
	old = 1;
	now = 1;
	oldLines = 0;
	newLines = 0;
	moveTo(old, now) {
		this.close();
		this.old = old;
		this.now = now;
	}
	removed(lines) {
		this.oldLines += lines;
		return lines;
	}
	added(lines) {
		this.newLines += lines;
		return lines;
	}
	kept(lines) {
		this.close();
		this.old += lines;
		this.now += lines;
	}
	close() {
		const { old, now, oldLines, newLines } = this;
		if (oldLines + newLines > 0) this.hunks.push({
			oldStart: oldLines === 0 ? old - 1 : old,
			oldLines,
			newStart: newLines === 0 ? now - 1 : now,
			newLines
		});
		this.old += oldLines;
		this.now += newLines;
		this.oldLines = 0;
		this.newLines = 0;
	}
	done() {
		this.close();
		return this.hunks;
	}
};
// src/world/checkout/line-heads.ts
/** Cuts a byte stream into lines and hands over the beginning of each: a minified file of one line costs no more than `keep` bytes. */
var LineHeads = class {
	/** Bytes of a line that are handed over; the rest is dropped. */
	keep = 65536;
	take;
	started = [];
	length = 0;
	constructor(take) {
		this.take = take;
	}
	push(chunk) {
		let from = 0;
		for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
			this.hold(chunk.subarray(from, end));
			this.end();
			from = end + 1;
		}
		if (from < chunk.length) this.hold(Buffer.from(chunk.subarray(from, Math.min(chunk.length, from + this.keep))));
	}
	end() {
		if (this.length === 0) return;
		const line = this.started.length === 1 ? this.started[0] : Buffer.concat(this.started);
		this.started = [];
		this.length = 0;
		if (line !== void 0) this.take(line.toString());
	}
	hold(bytes) {
		const room = this.keep - this.length;
		if (room <= 0) return;
		const part = bytes.subarray(0, room);
		this.started.push(part);
		this.length += part.length;
	}
};
// src/world/checkout/raw.ts
const statuses = {
	A: "added",
	M: "modified",
	D: "deleted",
	R: "renamed",
	C: "added",
	T: "type-changed"
};
/** Reads the fields of a raw line (`:100644 100644 <id> <id> R087`) and its one or two paths; null for a line that is none. */
function rawChange(fields, paths) {
	const [oldMode = "", newMode = "", oldId = "", newId = "", letters = ""] = fields.replace(/^:/, "").split(" ");
	const status = statuses[letters[0] ?? ""];
	const path = paths.at(-1);
	if (status === void 0 || path === void 0) return null;
	return {
		path,
		before: status === "renamed" ? paths[0] ?? path : path,
		status,
		base: entry(oldMode, oldId),
		head: entry(newMode, newId)
	};
}
/** Whether a raw record names two paths. */
function hasTwoPaths(fields) {
	return /[RC]\d*$/.test(fields);
}
function entry(mode, id) {
	return /^0+$/.test(mode) ? null : {
		mode,
		id,
		size: null
	};
}
const escapes = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
/** Takes git's C-style quotes off a path; a path without them comes back as it is. */
function unquote(path) {
	if (!path.startsWith("\"")) return path;
	const bytes = [];
	const body = path.slice(1, -1);
	for (let i = 0; i < body.length; i += 1) {
		const octal = /^\\([0-7]{3})/.exec(body.slice(i, i + 4))?.[1];
		if (octal !== void 0) {
			bytes.push(Number.parseInt(octal, 8));
			i += 3;
		} else if (body[i] === "\\") {
			i += 1;
			bytes.push(escapes[body[i] ?? ""] ?? body.charCodeAt(i));
		} else bytes.push(body.charCodeAt(i));
	}
	return Buffer.from(bytes).toString();
}
// src/world/checkout/changes.ts
/** Hunks of one file beyond which nobody reads them line by line: its lines are not told. */
const mostHunks = 2e4;
const asPlumbing = [
	"--no-ext-diff",
	"--no-textconv",
	"--no-color",
	"--full-index",
	"--no-abbrev",
	"--submodule=short",
	"--ignore-submodules=none",
	"--diff-algorithm=default",
	"--indent-heuristic",
	"--inter-hunk-context=0",
	"-l1000"
];
/** What changed between two commits or trees: one run of git, its patch read for positions only. */
async function changesBetween(git, objects, from, to, commit) {
	const raw = [];
	const sections = [];
	const lines = new LineHeads((line) => {
		if (sections.length === 0 && line.startsWith(":")) {
			const [fields = "", ...paths] = line.split("	");
			const change = rawChange(fields, paths.map(unquote));
			if (change !== null) raw.push(change);
		} else if (line.startsWith("diff --git ")) {
			sections.push({
				binary: false,
				hunks: []
			});
			lines.keep = 200;
		} else if (line.startsWith("@@ ")) {
			const hunk = hunkHeader(line);
			const hunks = sections.at(-1)?.hunks;
			if (hunk !== null && hunks !== void 0 && hunks.length <= mostHunks) hunks.push(hunk);
		} else if (line.startsWith("Binary files ")) {
			const section = sections.at(-1);
			if (section !== void 0) section.binary = true;
		}
	});
	const result = await git([
		"diff-tree",
		"-r",
		"-M",
		"--raw",
		"-p",
		"-U0",
		...asPlumbing,
		from,
		to,
		"--"
	], { onChunk: (chunk) => lines.push(chunk) });
	lines.end();
	if (result.code !== 0) return {
		is: "unreadable",
		fault: "ours",
		reason: "diff-failed",
		why: `git could not compare ${from} with ${to}: ${lastLine(result.stderr)}. In a partial or shallow clone fetch the whole history first (fetch-depth: 0, no filter).`
	};
	return {
		is: "read",
		value: withSections(raw, sections, await pointersAmong$1(objects, raw)),
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
/** Joins what happened to each path with its part of the patch; both come in one order, a type change in two parts. */
function withSections(raw, sections, pointers) {
	const partsOf = ({ status }) => status === "type-changed" ? 2 : 1;
	const complete = raw.reduce((sum, change) => sum + partsOf(change), 0) === sections.length;
	let next = 0;
	return raw.map((change) => {
		const section = complete ? sections[next] : void 0;
		next += partsOf(change);
		const kind = kindOf(change, section, pointers);
		return {
			...change,
			kind,
			hunks: kind === "text" && change.status !== "type-changed" ? told(section) : null
		};
	});
}
function told(section) {
	return section === void 0 || section.hunks.length > mostHunks ? null : section.hunks;
}
function kindOf({ base, head }, section, pointers) {
	const entry = head ?? base;
	if (entry?.mode === "160000") return "submodule";
	if (entry?.mode === "120000") return "symlink";
	if (entry !== null && pointers.has(entry.id)) return "lfs";
	return section?.binary ? "binary" : "text";
}
/** Object ids, of those that changed, which hold a Git LFS pointer. */
async function pointersAmong$1(objects, raw) {
	const ids = raw.map(({ head, base }) => head ?? base).flatMap((entry) => entry?.mode.startsWith("100") ? [entry.id] : []);
	const blobs = await readBlobs(objects, [...new Set(ids)], pointerBytes);
	const found = /* @__PURE__ */ new Set();
	for (const [id, blob] of blobs) if (blob.is === "blob" && readLfsPointer(blob.bytes.toString("latin1")) !== null) found.add(id);
	return found;
}
// src/world/checkout/history.ts
/** Bytes of path names given to git as a filter; with more it lists all and we choose. */
const filterBytes = 65536;
/** What `paths` held along the first-parent history of `from`: its tree, undone one commit after the other. */
async function readHistory(git, from, tree, paths) {
	const commits = (await must(git, [
		"log",
		"--first-parent",
		"--format=%H %T",
		`--max-count=${limits$1.historyCommits + 1}`,
		from,
		"--"
	])).toString().trim().split("\n").map((line) => line.split(" "));
	const pairs = commits.slice(1).map(([, past], i) => `${commits[i]?.[1]} ${past}`);
	const options = [
		"diff-tree",
		"--stdin",
		"-r",
		"-z",
		"--raw",
		"--no-renames",
		"--no-abbrev",
		"--ignore-submodules=none",
		"--",
		...paths.reduce((sum, path) => sum + path.length, 0) < filterBytes ? paths : []
	];
	const out = await must(git, options, { input: `${pairs.join("\n")}\n` });
	const wanted = new Set(paths);
	const now = new Map(paths.map((path) => [path, tree[path] ?? null]));
	const states = [];
	const steps = stepsOf$1(out.toString());
	for (const [i, [commit = ""]] of commits.slice(1).entries()) {
		for (const [path, entry] of steps[i] ?? []) if (wanted.has(path)) now.set(path, entry);
		states.push({
			commit,
			entries: nullProto(now)
		});
	}
	return {
		is: "read",
		value: states,
		from: {
			path: "",
			commit: from,
			id: null
		}
	};
}
/** Per pair of trees, what each changed path held in the second. A pair begins with a line that names both. */
function stepsOf$1(out) {
	const steps = [];
	for (let at = 0; at < out.length;) {
		if (out[at] !== ":") {
			steps.push([]);
			at = endOf(out, "\n", at) + 1;
			continue;
		}
		const fields = out.slice(at, endOf(out, "\0", at));
		at += fields.length + 1;
		const paths = [];
		for (let i = 0; i < (hasTwoPaths(fields) ? 2 : 1); i += 1) {
			const end = endOf(out, "\0", at);
			paths.push(out.slice(at, end));
			at = end + 1;
		}
		const change = rawChange(fields, paths);
		if (change !== null) steps.at(-1)?.push([change.path, change.head]);
	}
	return steps;
}
function endOf(text, mark, from) {
	const end = text.indexOf(mark, from);
	return end === -1 ? text.length : end;
}
function nullProto(entries) {
	return Object.assign(Object.create(null), Object.fromEntries(entries));
}
// src/world/checkout/holds.ts
/** Milliseconds that a search through the history's contents may take. */
const searchLimit = 1e4;
/** Whether the base's history holds what a rollback plan names: a tag, a commit, a path, `commit:path`, or an LFS or DVC digest. */
async function holds(git, base, name) {
	const answer = (value) => ({
		is: "read",
		value,
		from: {
			path: name,
			commit: base,
			id: null
		}
	});
	if (name === "" || name.startsWith("-") || /[\0\n]/.test(name)) return answer(false);
	if (await isTag(git, name)) return answer(true);
	if (/^[0-9a-f]{7,64}$/.test(name) && await isPast(git, base, name)) return answer(true);
	if (await heldAt(git, base, name)) return answer(true);
	if (await run(git, [
		"log",
		"-1",
		"--format=%H",
		base,
		"--",
		name
	]) !== "") return answer(true);
	const digest = /^(?:(?:sha256|md5):)?([0-9a-f]{32}|[0-9a-f]{64})$/.exec(name)?.[1];
	if (digest !== void 0) {
		const { code, stdout } = await git([
			"log",
			"-1",
			"--format=%H",
			"-S",
			digest,
			base
		], { limit: searchLimit });
		if (code !== 0) return {
			is: "unreadable",
			fault: "ours",
			reason: "search-limit",
			why: `Searching the history for ${name} took too long; name a path or a tag instead.`
		};
		if (stdout.length > 0) return answer(true);
	}
	if (!await isShallow(git)) return answer(false);
	return {
		is: "unreadable",
		fault: "ours",
		reason: "shallow",
		why: `${name} is not in this shallow clone: fetch the whole history (fetch-depth: 0).`
	};
}
async function isTag(git, name) {
	return await commitOf(git, `refs/tags/${name.replace(/^(?:refs\/)?tags\//, "")}`) !== null;
}
async function isPast(git, base, name) {
	const commit = await commitOf(git, name);
	return commit !== null && (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	])).code === 0;
}
/** `commit:path` or `tag:path`. */
async function heldAt(git, base, name) {
	const [revision = "", path = ""] = name.split(/:(.*)/s);
	if (revision === "" || path === "") return false;
	const commit = await commitOf(git, revision);
	if (commit === null || (await git([
		"merge-base",
		"--is-ancestor",
		commit,
		base
	])).code !== 0) return false;
	return (await git([
		"cat-file",
		"-e",
		`${commit}:${path}`
	])).code === 0;
}
async function run(git, args) {
	const { code, stdout } = await git(args);
	return code === 0 ? stdout.toString().trim() : "";
}
// src/world/checkout/needs-the-app.ts
/** What a checkout says of a file in another repository: a clone does not hold it. */
function needsTheApp(at) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "needs-the-app",
		why: `\`extends\` needs the App, or the Action with \`org-token\`: a checkout does not hold ${nameOf$1(at)}, so nothing of it was applied. Here, hand it in with \`--organisation FILE\`.`
	};
}
/** The file as somebody handed it in, under the name that `extends` gives it. */
function handedIn(text, at) {
	return {
		is: "read",
		value: text,
		from: {
			path: nameOf$1(at),
			commit: null,
			id: null
		}
	};
}
function nameOf$1({ owner, repo, path, commit }) {
	return `${owner}/${repo}//${path}@${commit}`;
}
// src/world/checkout/said.ts
/** Bytes of a commit that is read as it lies there. */
const usual$1 = 262144;
/** Title and description of a change that no pull request describes: the message of its newest commit that is its own, no merge. */
async function saidOf(git, objects, mergeBase, head) {
	const tip = head === mergeBase ? null : await saidBy(objects, head);
	if (tip !== null) return tip;
	const log = async (...args) => (await must(git, [
		"log",
		"-1",
		"--format=%s%x00%b",
		...args,
		"--"
	])).toString();
	const own = await log("--no-merges", "--first-parent", `${mergeBase}..${head}`);
	const [title = "", body = ""] = own === "" ? [(await log(head)).split("\0")[0]] : own.split("\0");
	return {
		title: title.trim(),
		body: body.trim()
	};
}
/** The message of a plain commit in UTF-8; null for a merge and for all else that git itself had better read. */
async function saidBy(objects, commit) {
	const [known] = await objects.sizes([commit]);
	if (known?.type !== "commit" || known.size > usual$1) return null;
	const [object] = await objects.contents([commit]);
	const [, headers = "", message = ""] = /^(.*?)\n\n(.*)$/s.exec(object?.bytes.toString() ?? "") ?? [];
	const lines = headers.split("\n");
	if (lines.filter((line) => line.startsWith("parent ")).length !== 1 || lines.some((line) => line.startsWith("encoding "))) return null;
	const [, title = "", body = ""] = /^(.*?)(?:\n[^\S\n]*\n(.*))?$/s.exec(message.trim()) ?? [];
	return {
		title: title.split("\n").map((line) => line.trimEnd()).join(" "),
		body: body.trim()
	};
}
// src/world/checkout/work-tree.ts
/**
* Writes the folder's files, committed or not, into a tree without writing anything into the repository: index and objects are
* temporary. Ignored files are left out, and filters of the user's own configuration (Git LFS) run as `git add` runs them.
*/
async function writeWorkTree(git, root) {
	const folder = mkdtempSync(join(tmpdir(), "mle-review-"));
	const dispose = () => {
		process.off("exit", dispose);
		rmSync(folder, {
			recursive: true,
			force: true
		});
	};
	process.on("exit", dispose);
	try {
		const [objects, index] = await Promise.all([gitPath(git, root, "objects"), gitPath(git, root, "index")]);
		const env = {
			GIT_OBJECT_DIRECTORY: join(folder, "objects"),
			GIT_ALTERNATE_OBJECT_DIRECTORIES: quoted(objects)
		};
		mkdirSync(env.GIT_OBJECT_DIRECTORY);
		const withIndex = {
			...env,
			GIT_INDEX_FILE: join(folder, "index")
		};
		if (existsSync(index)) copyFileSync(index, withIndex.GIT_INDEX_FILE);
		await must(git, [
			"-c",
			"advice.addEmbeddedRepo=false",
			"add",
			"--all",
			"--",
			"."
		], { env: withIndex });
		return {
			tree: (await must(git, ["write-tree"], { env: withIndex })).toString().trim(),
			env,
			dispose
		};
	} catch (error) {
		dispose();
		throw error;
	}
}
async function gitPath(git, root, name) {
	return resolve(root, (await must(git, [
		"rev-parse",
		"--git-path",
		name
	])).toString().replace(/\n$/, ""));
}
/** One entry of a list that git splits at colons. */
function quoted(path) {
	return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
// src/world/checkout/checkout.ts
/** Opens a folder's repository by its objects: bare or not, nothing checked out, nothing of the head run, nothing written. */
async function openCheckout(dir, { base, head, env = process.env, organisation } = {}) {
	const located = await locate(dir, env);
	const compared = await comparedOf(located.objects, {
		base,
		head: head === "WORKTREE" ? void 0 : head
	});
	const { mergeBase } = compared;
	const files = head === "WORKTREE" ? await uncommitted(env, await located.root()) : null;
	const git = files === null ? located.objects : located.objectsUnder(files.env);
	const objects = new ObjectReader(git);
	const { title, body } = await saidOf(git, objects, mergeBase, compared.head);
	const idOf = (commit) => files !== null && commit === "WORKTREE" ? files.tree : commit;
	const named = (commit) => commit === "WORKTREE" ? null : commit;
	const trees = /* @__PURE__ */ new Map();
	const tree = (commit) => {
		const known = trees.get(commit) ?? readTree(git, idOf(commit), named(commit));
		trees.set(commit, known);
		return known;
	};
	const spent = { bytes: 0 };
	return {
		pull: async () => ({
			number: null,
			repository: null,
			url: null,
			title: files === null ? title : "Uncommitted changes",
			body,
			author: null,
			bot: false,
			draft: false,
			fork: false,
			baseRef: compared.ref,
			base: compared.base,
			head: files === null ? compared.head : workTree,
			mergeBase,
			door: "local"
		}),
		tree,
		async changes(from, to) {
			for (const side of await Promise.all([tree(from), tree(to)])) if (side.is !== "read") return side;
			return changesBetween(git, objects, idOf(from), idOf(to), named(to));
		},
		texts: (wants) => readTexts(objects, wants, ({ commit }) => named(commit), spent),
		history: async (from, paths) => {
			const start = await tree(from);
			return start.is === "read" ? readHistory(git, from, start.value, paths) : start;
		},
		holds: (name) => holds(git, compared.base, name),
		outside: async (at) => organisation === void 0 ? needsTheApp(at) : handedIn(organisation, at),
		teams: async () => ({}),
		approvals: async () => ({ is: "absent" }),
		answers: async () => ({ is: "absent" }),
		handles: async () => ({ is: "absent" }),
		[Symbol.dispose]: () => {
			objects[Symbol.dispose]();
			files?.dispose();
		}
	};
}
async function uncommitted(env, root) {
	if (root === null) throw new CheckoutError("--head WORKTREE needs a work tree, and this repository is bare.");
	return writeWorkTree(gitIn(root, env), root);
}
// src/read/answer.ts
/** More than anybody quotes of one question: a whole comment, as mail programs do. */
const longestQuotation = 2500;
/**
* What a text says to questions: it quotes one, or names its id, and says something more than that; null where it does neither. The
* words that answer a quotation stand below it. A question asked back, a placeholder and a thumb are no answers.
*/
function readAnswer(text) {
	const body = text.slice(0, limits$1.answerCharacters);
	if (!/^ {0,3}>/m.test(body) && body.search(questionIds) < 0) return null;
	const answering = stretches(body.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split(/\r?\n/)).filter((it) => says(it.own.join("\n")));
	const ids = new Set(answering.flatMap((it) => [...it.quotedIds, ...it.ids]));
	const quotes = new Set(answering.flatMap(quotationOf));
	if (ids.size + quotes.size === 0) return null;
	return {
		ids: [...ids].slice(0, limits$1.answerParts),
		quotes: [...quotes].slice(0, limits$1.answerParts)
	};
}
function stretches(lines) {
	const all = [];
	let now = {
		quoted: [],
		quotedIds: [],
		ids: [],
		own: [],
		ended: false
	};
	const next = () => {
		all.push(now);
		now = {
			quoted: [],
			quotedIds: [],
			ids: [],
			own: [],
			ended: false
		};
	};
	for (const line of lines) {
		const quoted = /^ {0,3}>[ >]*(.*)$/.exec(line)?.[1];
		const named = (line.match(questionIds) ?? []).map((id) => `Q-${id.slice(2).toLowerCase()}`);
		if (quoted !== void 0) {
			if (now.own.length > 0) next();
			now.quoted.push(quoted);
			now.quotedIds.push(...named);
		} else if (line.trim() === "") now.ended = now.own.length > 0;
		else if (!/^\s*\//.test(line)) {
			if (named.length > 0 && now.own.length > 0 && (now.ended || now.ids.length + now.quoted.length > 0)) next();
			now.ids.push(...named);
			now.own.push(line.replace(questionIds, " "));
		}
	}
	next();
	return all.map((it) => it.quoted.join("\n").length > longestQuotation ? {
		...it,
		quoted: [],
		quotedIds: []
	} : it);
}
/** Where an id is quoted with it, or named for it, nothing else is needed. */
function quotationOf({ quoted, quotedIds, ids }) {
	const words = quotedIds.length + ids.length > 0 ? "" : questionWords(quoted.join(" ")).slice(0, limits$1.quotedCharacters);
	return words === "" ? [] : [words];
}
/** Whether words tell anything: letters beyond names, links and signs, no placeholder, not only a question. */
function says(own) {
	const text = own.replace(/https?:\/\/\S+/g, " ").replace(/(?<![\w@])@[\w-]+|:[a-z0-9_+-]+:/gi, " ").replace(/^[\s>*+\-–—:.,;()[\]#]+/gm, "").trim();
	if (!/\p{L}.*\p{L}|\p{N}/su.test(text) || stateOf$1(text) === "empty") return false;
	return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).some((sentence) => {
		const end = ended(sentence);
		return end > 0 && !/[?？]/.test(sentence.slice(end));
	});
}
/** Where the last letter or figure of a text ends; 0 where it has none. */
function ended(text) {
	let end = text.length;
	while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? "")) end -= 1;
	return end;
}
// src/world/gather/answers.ts
/** What people said to questions: in the description, and in comments where some model is judged. */
async function answersOf(pull, models, repository) {
	if (models.length === 0 || pull.bot) return [];
	const described = readAnswer(pull.body);
	const written = valueOf$1(await repository.answers()) ?? [];
	return [...described === null ? [] : [{
		by: null,
		url: null,
		...described
	}], ...written];
}
// src/world/gather/blind.ts
/** What was left out of the evidence as a whole, and why. */
async function blindSpots(store, commits, { organisation, teams, refused }) {
	const unread = (await Promise.all([...new Set(Object.values(commits))].map(async (commit) => ({
		commit,
		tree: await store.tree(commit)
	})))).flatMap(({ commit, tree }) => tree.is === "unreadable" ? [{
		...tree,
		what: `the files of ${commit}`
	}] : []);
	const globs = refused.map((id) => ({
		is: "unreadable",
		fault: "ours",
		reason: "glob-refused",
		what: `the new model ${id}`,
		why: `a glob of ${id} is too involved to take from an unmerged configuration: at most two * in one folder name, two **, no parentheses.`
	}));
	const outside = organisation.is === "unreadable" ? [{
		...organisation,
		what: "the organisation's configuration"
	}] : [];
	const unknown = Object.entries(teams).flatMap(([name, read]) => read.is === "unreadable" ? [{
		...read,
		what: `the team ${name}`
	}] : []);
	return [
		...unread,
		...globs,
		...outside,
		...unknown
	];
}
// src/world/gather/code-owners.ts
/** CODEOWNERS on base, where some model's configuration names nobody who decides: GitHub takes the first of its places. */
function codeOwnersFile(models, base, store) {
	if (!models.some(({ settings }) => namesNobody(settings))) return [];
	const path = codeOwnersPaths.find((it) => store.entry({
		commit: base,
		path: it
	}) !== null);
	return path === void 0 ? [] : [{
		commit: base,
		path
	}];
}
/** Whom it names for a model's files, where all of them have the same owners; nothing where the configuration names somebody. */
function codeOwnersOf(settings, [file], store) {
	const text = file === void 0 || !namesNobody(settings) ? null : store.text(file);
	if (text === null) return {};
	const lines = readCodeOwners(text);
	const named = settings.paths.filter((glob) => !glob.startsWith("!")).map((glob) => ownersOf(lines, literalPart(plainPath(glob)))?.owners ?? []);
	const [first = []] = named;
	return named.every((owners) => owners.join() === first.join()) && first.length > 0 ? { codeOwners: first } : {};
}
function namesNobody({ owners, compact, prediction }) {
	return owners.length === 0 && compact.decisionOwner === void 0 && prediction?.owner === void 0 && prediction?.decision_owner === void 0;
}
/** A glob as far as it is a name: `src/fraud/**` is `src/fraud`, `*.py` the root. */
function literalPart(glob) {
	const segments = glob.split("/");
	const end = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
	return segments.slice(0, end < 0 ? segments.length : end).join("/");
}
// src/world/gather/config-steps.ts
/** Files of one review that are read for this, and the bytes of the largest: schemas of an API are long, recorded data is longer. */
const most$6 = 100;
const largest$1 = 524288;
/** Files made by tools, of which nobody chooses a word. */
const made = /(?:^|[-.])lock\.(?:ya?ml|json)$|^(?:package-lock|npm-shrinkwrap|composer|tsconfig.*|package|\.?renovate|biome)\.json$/;
/** Changed settings, schemas and recipes: YAML, JSON, TOML, protobuf, Dockerfiles. `known` are read as something else already. */
function configSteps(steps, known) {
	const taken = new Set(known);
	return steps.filter((step) => !taken.has(step) && (isConfig(step.path) || isConfig(step.before)) && isReadable$1(step.base) && isReadable$1(step.head)).toSorted((a, b) => rank(a.path) - rank(b.path)).slice(0, most$6);
}
function isConfig(path) {
	const name = basename$1(path).toLowerCase();
	if (path === ".github/mle-review.yml" || made.test(name) || /(?:^|\/)(?:node_modules|vendor|\.git)\//.test(path)) return false;
	return /\.(?:ya?ml|json|toml|proto)$/.test(name) || isRecipe(name);
}
function isRecipe(name) {
	return /^(?:docker|container)file(?:[.-]|$)|\.dockerfile$/.test(name);
}
function isReadable$1(entry) {
	return entry === null || (entry.size ?? 0) <= largest$1;
}
/** Where there are too many, data that somebody recorded as JSON stands behind what people write. */
function rank(path) {
	return path.endsWith(".json") ? 1 : 0;
}
// src/world/gather/contract-path.ts
/** The contract file that configuration names at a commit; head's name counts at head, as it does for the artifact. */
function contractPath({ settings, headSettings, isNew }, side) {
	const named = side === "head" ? headSettings?.contract ?? settings.contract : isNew ? void 0 : settings.contract;
	return named === void 0 || isUri(named) ? null : plainPath(named);
}
// src/world/gather/artifact.ts
/** Files whose text may tell what the artifact is: a pointer in its place, its `.dvc` file, the `dvc.lock` of its folder or one above. */
function artifactFiles(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) return (entry.size ?? 0) > 1024 && !path.endsWith(".dvc") ? [] : [{
		commit,
		path
	}];
	return [`${path}.dvc`, ...locksOf(path)].map((file) => ({
		commit,
		path: file
	}));
}
/** What the served artifact is at a commit, told from pointers and object ids; null: it is not there. */
function artifactAt(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) {
		const pointer = store.pointer({
			commit,
			path
		});
		if (pointer !== null) return {
			path,
			kind: "lfs",
			digest: pointer.oid,
			entry
		};
		const out = path.endsWith(".dvc") ? readDvc(store.text({
			commit,
			path
		}) ?? "")[0] : void 0;
		return out ? {
			path,
			kind: "dvc",
			digest: out.digest,
			entry
		} : {
			path,
			kind: "file",
			digest: `git:${entry.id}`,
			entry
		};
	}
	const recorded = besideIt(path, commit, store) ?? inLocks(path, commit, store);
	if (recorded !== null) return {
		path,
		kind: "dvc",
		digest: recorded,
		entry: null
	};
	return isReference(artifact) ? {
		path: artifact,
		kind: "reference",
		digest: artifact,
		entry: null
	} : null;
}
/** `models:/fraud/12`, `s3://…`, `registry/image@sha256:…`: a name that no file bears. */
function isReference(artifact) {
	return /^[a-z][a-z0-9+.-]*:/i.test(artifact) || /@sha256:/.test(artifact);
}
function besideIt(path, commit, store) {
	const text = store.text({
		commit,
		path: `${path}.dvc`
	});
	return text === null ? null : digestOf(readDvc(text), dirname$1(path), path);
}
function inLocks(path, commit, store) {
	for (const lock of locksOf(path)) {
		const text = store.text({
			commit,
			path: lock
		});
		const found = text === null ? null : digestOf(readDvcLock(text), dirname$1(lock), path);
		if (found !== null) return found;
	}
	return null;
}
function digestOf(outs, folder, path) {
	return outs.find((out) => join$1(folder, out.path) === path)?.digest ?? null;
}
/** The `dvc.lock` files that could record an artifact, nearest first. */
function locksOf(path) {
	const folders = [];
	for (let folder = dirname$1(path);; folder = dirname$1(folder)) {
		folders.push(folder === "." ? "dvc.lock" : `${folder}/dvc.lock`);
		if (folder === "." || folder === "/") return folders;
	}
}
// src/world/gather/path-digest.ts
/** Small files of one contract that are looked into for a pointer; of the others it is not told what they are. */
const mostPointers = 500;
/** Bytes of the smallest pointer there can be; golden tensors are often smaller. */
const leastPointer = 120;
/** Files whose text may tell that the bytes are elsewhere. */
function pointersAmong(paths, commit, store) {
	return paths.filter((path) => (store.entry({
		commit,
		path
	})?.size ?? leastPointer) >= leastPointer).flatMap((path) => artifactFiles(path, commit, store)).slice(0, mostPointers);
}
/** What the tree knows of a path's bytes. `unread:` where a small file could be a pointer and nobody looked: such a digest is like no other. */
function digestAt(file, store) {
	const entry = store.entry(file);
	const size = entry?.size ?? leastPointer;
	const text = entry !== null && size >= leastPointer && size <= 1024 ? store.read(file) : null;
	if (text?.is === "unreadable" && text.fault === "ours" && text.reason !== "lfs-pointer") return "unread:";
	const identity = artifactAt(file.path, file.commit, store);
	return identity === null || identity.kind === "reference" ? null : identity.digest;
}
// src/world/gather/text-store.ts
/** Makes the store for one review. */
function textStore(repository) {
	const asked = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const load = async (commit) => {
		const read = await repository.tree(commit);
		trees.set(commit, read);
		return read;
	};
	const tree = (commit) => {
		const known = asked.get(commit) ?? load(commit);
		asked.set(commit, known);
		return known;
	};
	const entry = ({ commit, path }) => {
		const read = trees.get(commit);
		return read?.is === "read" && Object.hasOwn(read.value, path) ? read.value[path] ?? null : null;
	};
	const loaded = (file) => {
		const read = trees.get(file.commit);
		if (read === void 0) return notRead(file);
		if (read.is !== "read") return read;
		const at = entry(file);
		if (at === null) return { is: "absent" };
		const text = texts.get(keyOf(file.path, at)) ?? notRead(file);
		return text.is === "read" ? {
			...text,
			from: {
				...text.from,
				commit: read.from.commit && file.commit
			}
		} : text;
	};
	return {
		entry,
		tree,
		fetch: async (files) => {
			await Promise.all([...new Set(files.map(({ commit }) => commit))].map(tree));
			const wants = /* @__PURE__ */ new Map();
			for (const file of files) {
				const at = entry(file);
				if (at === null || texts.has(keyOf(file.path, at))) continue;
				wants.set(keyOf(file.path, at), {
					...file,
					entry: at
				});
			}
			if (wants.size === 0) return;
			const found = await repository.texts([...wants.values()]);
			for (const [key, { commit, path }] of wants) texts.set(key, found.get(`${commit}:${path}`) ?? notRead({
				commit,
				path
			}));
		},
		read: (file) => {
			const text = loaded(file);
			return text.is === "read" && readLfsPointer(text.value) !== null ? inLfs(file) : text;
		},
		text: (file) => {
			const text = loaded(file);
			return text.is === "read" ? text.value : null;
		},
		pointer: (file) => {
			const text = loaded(file);
			return text.is === "read" ? readLfsPointer(text.value) : null;
		}
	};
}
function keyOf(path, { id, mode }) {
	return `${mode} ${id} ${path}`;
}
function notRead({ commit, path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-read",
		why: `${path} at ${commit} was not read.`
	};
}
function inLfs({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "lfs-pointer",
		why: `${path} is stored in Git LFS and only its pointer is in the repository: keep small text files out of LFS (.gitattributes).`
	};
}
// src/world/gather/told-files.ts
/** All that results of this contract say they were made of. */
function toldBy(runs, at) {
	return runs.flatMap((run) => run.is === "read" && run.value.contract.path === at ? [run.value] : []).flatMap(({ model, files }) => [model.path, ...(files ?? []).map(({ path }) => path)]);
}
// src/world/gather/contracts.ts
/** Contracts of these models, and what the trees know of the files behind them. Texts of contracts are loaded; pointers cost one more round. */
async function readContracts(models, runs, steps, commits, store) {
	const [base, head] = (await Promise.all([commits.base, commits.head].map(store.tree))).map((tree) => Object.keys(valueOf$1(tree) ?? {}));
	const found = models.map(({ candidate, model }) => {
		const was = sideOf(contractPath(candidate, "base"), commits.base, base, () => [], store);
		const further = (at) => [...toldBy(runs, at), ...was?.contract.is === "read" ? filesBehind(was.contract.value, was.at, head) : []];
		return {
			model,
			base: was,
			head: sideOf(contractPath(candidate, "head"), commits.head, head, further, store)
		};
	});
	await store.fetch(found.flatMap((it) => [it.base, it.head].flatMap((side) => side === null ? [] : pointersAmong(side.paths, side.commit, store))));
	for (const { model, base, head } of found) {
		model.contract = {
			base: base?.contract ?? { is: "absent" },
			head: head?.contract ?? { is: "absent" }
		};
		model.contractTree = {
			base: treeOf$1(base, store),
			head: treeOf$1(head, store)
		};
		const touched = touchedBy(steps);
		model.change.contract = touched([base, head].flatMap((side) => side === null ? [] : [side.at, ...side.behind]));
		const served = [base?.model, head?.model].flatMap((path) => path ?? []);
		model.change.artifact ||= touched(served).length > 0 || new Set(served).size > 1;
	}
}
function sideOf(at, commit, tree, further, store) {
	if (at === null) return null;
	const contract = /\.(?:ya?ml|json)$/i.test(at) ? parsed(store.read({
		commit,
		path: at
	}), readContract) : { is: "absent" };
	const model = contract.is === "read" ? contractFiles(contract.value, at).model : null;
	const behind = contract.is === "read" ? filesBehind(contract.value, at, tree) : [];
	return {
		commit,
		at,
		contract,
		model,
		behind,
		paths: [.../* @__PURE__ */ new Set([
			at,
			...model === null ? [] : [model],
			...behind,
			...further(at)
		])]
	};
}
function treeOf$1(side, store) {
	if (side === null) return null;
	const digests = side.paths.flatMap((path) => {
		const digest = digestAt({
			commit: side.commit,
			path
		}, store);
		return digest === null ? [] : [[path, [digest]]];
	});
	return {
		at: side.at,
		digests: Object.fromEntries(digests)
	};
}
function touchedBy(steps) {
	const steppedOn = new Set(steps.flatMap(({ path, before }) => [path, before]));
	return (paths) => [...new Set(paths)].filter((path) => steppedOn.has(path)).sort();
}
// src/world/gather/design-steps.ts
/** Documents of one review that are read for this: those that a path calls a design, and others whose front matter may. */
const most$5 = {
	design: 20,
	maybe: 20
};
const largest = 262144;
/** Changed documents in Markdown that are, or may say to be, a design. `known` are read as something else already. */
function designSteps(steps, known) {
	const taken = new Set(known);
	const readable = steps.filter((step) => !taken.has(step) && step.head !== null && isReadable(step.base) && isReadable(step.head));
	const of = (kind) => readable.filter(({ path }) => designPath(path) === kind).slice(0, most$5[kind]);
	return [...of("design"), ...of("maybe")];
}
function isReadable(entry) {
	return entry === null || (entry.size ?? 0) <= largest;
}
/** Sources without the documents that were read to see whether they are a design, and are none: they are nobody's evidence. */
function withoutOtherProse(sources) {
	const isCandidate = ({ kind, headPath }) => kind === "config" && designPath(headPath) !== null;
	const designs = new Set(sources.flatMap(({ side, headPath, text }) => side === "head" && text.is === "read" && isDesign({
		path: headPath,
		text: text.value
	}, () => true) ? [headPath] : []));
	return sources.filter((source) => !isCandidate(source) || designs.has(source.headPath));
}
// src/world/gather/importers.ts
/** Unchanged programs that one review looks into for what they import, and of what size. */
const most$4 = 40;
const bytesAtMost = 4e5;
/** Modules that were there and do something else now. */
function changedModules(changed) {
	const base = new Map(changed.flatMap((it) => it.side === "base" ? [[it.headPath, it]] : []));
	return changed.flatMap(({ side, kind, path, text }) => {
		const was = base.get(path);
		if (side !== "head" || kind !== "python" || was?.path !== path || text.is !== "read" || was.text.is !== "read") return [];
		const [before, now] = [codeSignature(path, was.text.value), codeSignature(path, text.value)];
		return before !== null && before === now ? [] : [path];
	});
}
/** Unchanged programs that may import one of these modules: those of their models, then those beside, below and above them. */
function mayImport(modules, trees, models) {
	if (modules.length === 0) return [];
	const owners = models.filter((model) => modules.some((path) => partOf(model, path) !== null));
	const folders = new Set(modules.map(dirname$1));
	const rank = (path) => {
		if (owners.some((model) => partOf(model, path) === "code")) return 0;
		const folder = dirname$1(path);
		if (folders.has(folder)) return 1;
		const isBelow = (inner, outer) => outer === "." || inner.startsWith(`${outer}/`);
		return [...folders].some((it) => isBelow(folder, it)) ? 2 : [...folders].some((it) => isBelow(it, folder)) ? 3 : 4;
	};
	return Object.entries(trees.head).filter(([path, entry]) => isCode(path) && isPlain(entry) && trees.base[path]?.id === entry.id).map(([path]) => ({
		path,
		rank: rank(path)
	})).filter(({ rank }) => rank < 4).toSorted((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).slice(0, most$4).map(({ path }) => path);
}
/** Those that do import one. */
function importersAmong(sources, modules, tree) {
	const names = [...new Set(modules.map(nameOf))];
	return sources.flatMap((source) => {
		const { text } = source;
		if (text.is !== "read" || !names.some((name) => text.value.includes(name)) || isTestText(source.path, text.value)) return [];
		const program = readProgram(source);
		return (program.is === "read" ? localImports(program.value, (path) => Object.hasOwn(tree, path)) : []).some((path) => modules.includes(path)) ? [source.path] : [];
	});
}
/** What an import says of a module: the last part of its path. A package's `__init__.py` may be imported without a name (`from . import`). */
function nameOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.pyi?$/i, "");
	return name === "__init__" ? "" : name;
}
/** A file that may import something: an empty `__init__.py` does not, and would take another's place. */
function isPlain({ mode, size }) {
	return mode.startsWith("100") && size !== 0 && (size ?? 0) <= bytesAtMost;
}
// src/world/gather/further-sources.ts
/** Unchanged files that one review reads beside the changed ones. */
const most$3 = 100;
/** How far imports of imports are followed; each step may cost a round of requests. */
const reach = 3;
/** Programs that may import what changed: known early, so that they come with texts that are asked for anyway. */
async function likelyImporters(roles, changed, models, store, commits) {
	const [head, base] = [valueOf$1(await store.tree(commits.head)), valueOf$1(await store.tree(commits.mergeBase))];
	if (!roles.includes("importing") || head === null || base === null) return {
		modules: [],
		files: []
	};
	const modules = changedModules(changed);
	return {
		modules,
		files: mayImport(modules, {
			base,
			head
		}, models).map((path) => ({
			commit: commits.head,
			path
		}))
	};
}
/** Files that the change left alone and that a rule asked for: modules that changed code imports, programs that import changed ones, documents that configuration names. */
async function furtherSources(roles, changed, models, store, commits) {
	const tree = valueOf$1(await store.tree(commits.head));
	if (tree === null || !roles.some((role) => role !== "changed")) return [];
	const touched = new Set(changed.flatMap(({ path, headPath }) => [path, headPath]));
	const sources = [];
	const sourceAt = (side, role, path) => {
		const text = store.read({
			commit: side === "base" ? commits.mergeBase : commits.head,
			path
		});
		return {
			path,
			headPath: path,
			side,
			role,
			kind: sourceKind(path),
			text
		};
	};
	const add = async (role, paths) => {
		const known = /* @__PURE__ */ new Set([...touched, ...sources.map(({ path }) => path)]);
		const files = [...new Set(paths)].filter((path) => Object.hasOwn(tree, path) && !known.has(path)).slice(0, most$3 - sources.length / 2);
		await store.fetch(files.flatMap((path) => [commits.mergeBase, commits.head].map((commit) => ({
			commit,
			path
		}))));
		const added = files.flatMap((path) => [sourceAt("base", role, path), sourceAt("head", role, path)]);
		sources.push(...added);
		return added;
	};
	if (roles.includes("named")) await add("named", namedBy(models));
	const { modules, files } = await likelyImporters(roles, changed, models.map(({ settings }) => settings), store, commits);
	const [imported] = await Promise.all([roles.includes("imported") ? add("imported", importedBy(changed, tree)) : [], store.fetch(files)]);
	const importing = await add("importing", importersAmong(files.map(({ path }) => sourceAt("head", "importing", path)), modules, tree));
	let round = [...imported, ...importing];
	for (let step = 1; step < reach && round.length > 0; step += 1) round = await add("imported", importedBy(round, tree));
	return sources;
}
function importedBy(sources, tree) {
	return sources.filter(({ side, kind }) => side === "head" && kind !== "document" && kind !== "config").slice(0, most$3).flatMap((source) => {
		const program = valueOf$1(readProgram(source));
		return program === null ? [] : localImports(program, (path) => Object.hasOwn(tree, path));
	});
}
function namedBy(models) {
	return models.flatMap(({ settings: { contract, data_contract, ledger } }) => [
		contract,
		data_contract,
		ledger
	].flat().filter((path) => path !== void 0).map(plainPath));
}
// src/world/gather/hunks.ts
/** Tells the changed lines of files whose patch was withheld, from both texts where they were read anyway. */
function withHunks(changes, store, { mergeBase, head }) {
	return changes.map((change) => {
		if (change.hunks !== null || change.kind !== "text" || change.status === "type-changed") return change;
		const before = change.base === null ? "" : store.text({
			commit: mergeBase,
			path: change.before
		});
		const after = change.head === null ? "" : store.text({
			commit: head,
			path: change.path
		});
		return before === null || after === null ? change : {
			...change,
			hunks: hunksBetween(before, after),
			rebuilt: true
		};
	});
}
// src/read/ledger/shape.ts
/** How an entry is written where none tells. */
const plainShape = {
	names: [],
	heading: null,
	labels: {
		lead: "",
		bold: true,
		closeUp: false
	},
	indent: 0,
	each: "item",
	delimiter: ",",
	newestFirst: false
};
/** How the entries of a ledger are written; null where it has none, or is a table whose entries are columns. */
function ledgerShape(text, { format, entries }) {
	const newestFirst = isNewestFirst(entries);
	const last = newestFirst ? entries[0] : entries.at(-1);
	if (last === void 0) return null;
	const lines = text.replace(/\r\n?/g, "\n").split("\n");
	const line = (at) => lines[at - 1] ?? "";
	const shape = {
		...plainShape,
		newestFirst
	};
	switch (format) {
		case "markdown": {
			const heading = headingAt(last.line, line);
			const alone = last.fields.iteration === null;
			return {
				...shape,
				...labelsOf(last, line),
				heading: heading === null ? null : {
					...heading,
					alone
				}
			};
		}
		case "table": {
			const names = columnsAbove(lines, last.line);
			return names === null ? null : {
				...shape,
				names
			};
		}
		case "csv": {
			const read = csvRows(text);
			const [head] = "rows" in read ? read.rows : [];
			return head === void 0 || !("rows" in read) ? null : {
				...shape,
				names: head.cells,
				delimiter: read.delimiter
			};
		}
		case "yaml": {
			const [, indent = "", dash] = /^(\s*)(- )?/.exec(line(last.line)) ?? [];
			const isField = ledgerKeyOf(keyIn(line(last.line)) ?? "", "file", "column") !== null;
			const each = dash !== void 0 ? "item" : isField ? "document" : "named";
			return {
				...shape,
				names: keysOf(last, line),
				indent: indent.length,
				each
			};
		}
		case "json": return {
			...shape,
			names: keysOf(last, line)
		};
		case "json-lines": return {
			...shape,
			names: [...line(last.line).matchAll(/"([^"\\]{1,60})"\s*:/g)].map(([, name = ""]) => name)
		};
		default: return format;
	}
}
/** Two entries tell: the order of those whose iterations have one. */
function isNewestFirst(entries) {
	const told = entries.map(({ iteration }) => iterationOf(iteration)?.parts ?? null).filter((it) => it !== null);
	const [first, last] = [told[0], told.at(-1)];
	return first !== void 0 && last !== void 0 && compareParts(first, last) > 0;
}
const delimiter = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;
function columnsAbove(lines, row) {
	for (let at = row - 2; at > 0; at--) {
		const line = lines[at] ?? "";
		if (!line.includes("|") && !delimiter.test(line)) return null;
		if (delimiter.test(line)) return cellsOf(lines[at - 1] ?? "");
	}
	return null;
}
function cellsOf(line) {
	return line.trim().replace(/^\|/, "").replace(/(?<!\\)\|$/, "").split(/(?<!\\)\|/).map((cell) => cell.replace(/[*_`]/g, "").trim());
}
/** Keys of an entry, a line each, in their order. */
function keysOf(entry, line) {
	return fieldLines(entry).flatMap((it) => keyIn(line(it)) ?? []);
}
function headingAt(at, line) {
	const [, marks, title = ""] = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*$/.exec(line(at)) ?? [];
	if (marks !== void 0) return {
		level: marks.length,
		title
	};
	const under = /^ {0,3}(=+|-+)[ \t]*$/.exec(line(at + 1))?.[1];
	return under === void 0 || line(at).trim() === "" ? null : {
		level: under.startsWith("=") ? 1 : 2,
		title: line(at).trim()
	};
}
const bullet = /^ {0,3}([-*+] +)?/;
/** Labels as an entry spells them, and by its second field how they stand: the first may stand beside something else. */
function labelsOf(entry, line) {
	const at = fieldLines(entry);
	const [first = 0, second = first] = at;
	const labelAt = (it) => labelLine(line(it).replace(bullet, ""));
	const names = at.flatMap((it) => labelAt(it)?.label.trim() ?? []).filter((name) => ledgerKeyOf(name, "file") !== null);
	const label = labelAt(second);
	if (label === null || ledgerKeyOf(label.label, "file") === null) return {
		names,
		labels: plainShape.labels
	};
	return {
		names,
		labels: {
			lead: bullet.exec(line(second))?.[1] ?? "",
			bold: label.strong,
			closeUp: second === first + 1
		}
	};
}
function fieldLines({ fields }) {
	const at = Object.values(fields).flatMap((field) => field === null ? [] : [field.line]);
	return [...new Set(at)].sort((a, b) => a - b);
}
function keyIn(line) {
	return /^\s*(?:- )?\{?\s*(["']?)([^"':{}[\]]{1,60})\1\s*:/.exec(line)?.[2]?.trim() ?? null;
}
// src/world/gather/ledger-files.ts
/** The ledgers of concerned models, and those that the change itself writes to. Where configuration names a folder or several files, those that changed. `head`: paths of its tree. */
function ledgerFiles(concerned, all, steps, head) {
	const files = /* @__PURE__ */ new Map();
	const matched = filesByName(steps, head);
	for (const candidate of all) {
		const { ledger } = candidate.settings;
		if (ledger === void 0 || isUri(ledger)) continue;
		const { touched, there } = matched(ledger);
		if (!concerned.includes(candidate) && touched.length === 0) continue;
		const isForeign = (path) => all.some((it) => it !== candidate && liesUnder(it.settings, path));
		const { paths, gone } = filesOf(candidate, {
			touched,
			there: there(),
			isForeign
		});
		for (const path of paths) {
			const known = files.get(path) ?? {
				path,
				models: [],
				gone: false
			};
			const isGone = known.gone || gone && candidate.headSettings?.ledger === ledger;
			files.set(path, {
				path,
				models: [...known.models, candidate.id],
				gone: isGone
			});
		}
	}
	return [...files.values()];
}
/** What a ledger's name matches among the paths that changed and those of head. Many models may share a name: a tree is gone through once for each. */
function filesByName(steps, head) {
	const known = /* @__PURE__ */ new Map();
	return (ledger) => {
		const before = known.get(ledger);
		if (before !== void 0) return before;
		const isIn = ledgerMatcher(ledger);
		let there;
		const found = {
			touched: steps.flatMap(({ path, before }) => isIn(path) ? [path] : isIn(before) ? [before] : []),
			there: () => {
				there ??= head.filter(isIn);
				return there;
			}
		};
		known.set(ledger, found);
		return found;
	};
}
/** The file that is named, there or not; of a folder the files that changed; of a glob those, or the only one. A glob's files among the model's own count before others, and those of another model do not. */
function filesOf({ settings }, { touched, there, isForeign }) {
	const plain = plainPath(settings.ledger ?? "");
	const isGone = there.length === 0 && touched.length > 0;
	if (!isGlob(plain)) return {
		paths: touched.includes(plain) || there.includes(plain) || there.length === 0 && touched.length === 0 ? [plain] : touched,
		gone: isGone
	};
	const all = [.../* @__PURE__ */ new Set([...there, ...touched])];
	const own = all.filter((path) => liesUnder(settings, path));
	const among = own.length > 0 ? own : all.filter((path) => !isForeign(path));
	const paths = among.length === 0 ? touched : among.length === 1 ? among : among.filter((path) => touched.includes(path));
	return {
		paths,
		gone: paths.length > 0 && !among.some((path) => there.includes(path))
	};
}
// src/world/gather/ledgers.ts
/** The ledgers that a change concerns, on both sides. */
async function ledgersAround(concerned, all, commits, steps, store) {
	const tree = valueOf$1(await store.tree(commits.head)) ?? {};
	const ledgers = ledgerFiles(concerned, all, steps, Object.keys(tree));
	const sides = (path) => {
		const step = steps.find((it) => it.path === path);
		return {
			base: {
				commit: commits.mergeBase,
				path: step?.before ?? path
			},
			head: {
				commit: commits.head,
				path
			}
		};
	};
	return {
		files: ledgers.flatMap(({ path }) => Object.values(sides(path))),
		read: () => ledgers.map(({ path, models, gone }) => {
			const { base, head } = sides(path);
			const [before, after] = [store.read(base), store.read(head)];
			const was = parsed(before, readLedger);
			const is = before.is === "read" && after.is === "read" && before.value === after.value && was.is === "read" ? {
				...was,
				from: after.from
			} : parsed(after, readLedger);
			const shape = after.is === "read" && is.is === "read" ? ledgerShape(after.value, is.value) : null;
			return {
				path,
				models,
				base: was,
				head: is,
				...gone && was.is === "read" && is.is === "absent" && { gone: true },
				...shape === null ? {} : { shape }
			};
		})
	};
}
/** What head has that may keep the mistakes which this change tells of. */
async function keepersOf(ledgers, body, { sources, models, plans }, commits, store) {
	const entries = addedEntries(ledgers, body).map(({ entry }) => entry);
	const retros = sources.filter(({ side, path }) => side === "head" && isRetro(path));
	const told = [...entries.flatMap((entry) => {
		const mistakes = mistakesIn(entry).map(({ text }) => text);
		return mistakes.length === 0 ? [] : [...mistakes, entry.fields.regressionAdded?.value ?? ""];
	}), ...retros.flatMap(({ text }) => retroTexts(valueOf$1(text) ?? ""))];
	if (told.length === 0) return void 0;
	const tree = await store.tree(commits.head);
	if (tree.is !== "read") return tree;
	const isTold = (path) => isRetro(path) || ledgers.some((it) => it.path === path);
	const texts = sources.flatMap(({ side, role, path, text }) => side === "head" && role === "changed" && text.is === "read" && !isTold(path) ? [{
		path,
		text: text.value
	}] : []);
	const names = [...models.flatMap(namesIn), ...plans.flatMap(({ head }) => head.flatMap(({ terms }) => terms.map(({ text }) => text)))];
	const paths = Object.keys(tree.value);
	const lacking = await lackingCase(told, paths, commits.head, store);
	return {
		is: "read",
		value: keepersAmong(told, {
			names,
			paths,
			texts,
			lacking
		}),
		from: tree.from
	};
}
/** Cases that entries name and that are looked for in their files. */
const mostCases = 10;
/** Files of head that have none of the cases which are named of them: a test that somebody forgot to write keeps nothing. */
async function lackingCase(told, paths, commit, store) {
	const cases = told.flatMap(casesIn).slice(0, mostCases);
	const files = paths.filter((path) => cases.some((it) => isNamed$1(path, [it.path])));
	if (files.length > 0) await store.fetch(files.map((path) => ({
		commit,
		path
	})));
	return files.filter((path) => {
		const text = valueOf$1(store.read({
			commit,
			path
		}));
		return text !== null && !cases.some((it) => isNamed$1(path, [it.path]) && hasCase(text, it));
	});
}
/** Names that gates and metrics of a model give to what they look at. */
function namesIn({ gates, metrics }) {
	return [...(valueOf$1(gates.head)?.gates ?? []).flatMap(({ metric, slices }) => [metric, ...slices.map(({ slice }) => slice)]), ...Object.keys(valueOf$1(metrics.head)?.slices ?? {})];
}
// src/model/organisation.ts
const words = string().min(1);
/** What `defaults` may hold: any key of a model but its paths, which only its repository knows. */
const defaults = modelSettings.omit({ paths: true }).partial();
/** The file that configurations name with `extends`. Strict, as they are; one level, so it extends nothing itself. */
const organisation = strictObject({
	version: literal(1),
	comment: _enum([
		"findings",
		"always",
		"never"
	]).optional(),
	approvers: array(words).default([]).describe("People, and teams as org/team."),
	rule_pages: rulePages.optional(),
	severities: severities.default({}),
	severities_by_impact: strictObject({
		low: severities.optional(),
		standard: severities.optional(),
		high: severities.optional()
	}).default({}).describe("Severities for models of that impact; they come before `severities`."),
	defaults: defaults.default({}).describe("Keys of every model that does not write them itself."),
	locked: array(words).default([]).describe("Keys of this file that no repository may loosen: `approvers`, `severities.gates/failed`, `defaults.mode`.")
});
// src/read/organisation.ts
/** The organisation's file, strictly: every mistake is named at once. */
function readOrganisation(text, from) {
	const read = readStrictly(text, from, {
		schema: organisation,
		empty: "the organisation's file is empty or no map; it needs at least `version: 1`.",
		reason: "invalid-organisation",
		further: strayLocks,
		knows: {
			extends: "one level: an organisation's file extends no other.",
			models: "models stand in repositories; what holds for all of them is `defaults`.",
			"defaults.paths": ownPaths
		}
	});
	return mapRead(read, ({ value, written }) => ({
		...value,
		defaults: written.defaults ?? {}
	}));
}
/** Where `extends` points; null where it points nowhere. */
function outsideOf(named) {
	const [, owner, repo, path, commit] = extendsPattern.exec(named) ?? [];
	return owner && repo && path && commit ? {
		owner,
		repo,
		path,
		commit
	} : null;
}
const ownPaths = "which paths make a model only its repository knows.";
const ruleId = /^[a-z-]+\/[a-z-]+$/;
const lockable = [
	"comment",
	"approvers",
	"rule_pages",
	"severities",
	"severities_by_impact",
	"defaults"
];
/** Locks that would lock nothing, or everybody out. */
function strayLocks(file, root) {
	return file.locked.flatMap((lock, i) => {
		const wrong = lock === "approvers" && file.approvers.length === 0 ? "nobody is listed, so nobody could ever approve." : strayLock(lock, root);
		return wrong === null ? [] : [{
			line: lineOf(root, ["locked", i]),
			what: `locked: \`${lock}\`: ${wrong}`
		}];
	});
}
function strayLock(lock, root) {
	const path = lock.split(".");
	const [first = ""] = path;
	if (first === "models") return `write it as a key of every model, such as \`${["defaults", ...path.slice(1)].join(".")}\`.`;
	if (lock === "defaults.paths") return ownPaths;
	for (const [depth, step] of path.entries()) {
		const known = depth === 0 ? lockable : keysAt(organisation, path.slice(0, depth));
		if (known === null) return `\`${path.slice(0, depth).join(".")}\` has no keys of its own; lock that.`;
		if (known.length > 0 && !known.includes(step)) {
			const near = nearest(step, known);
			return near === null ? `there is no such key; known here are ${known.join(", ")}.` : `there is no such key; did you mean \`${[...path.slice(0, depth), near].join(".")}\`?`;
		}
	}
	if (first === "severities" && path[1] !== void 0 && !ruleId.test(path[1])) return "a rule is named as area/name, such as severities.gates/failed.";
	if (first !== "severities_by_impact") return null;
	return path.reduce(valueAt, root) === null ? "nothing stands there; write the severity that is to hold, or lock `severities`." : null;
}
// src/weigh/effective-model.ts
/** One model as it holds: what its repository wrote, then the organisation's defaults, then ours; a lock turns the first two round. Maps are joined key by key, lists are not. */
function effectiveModel(written, { defaults, locked }) {
	const aside = [];
	const joined = join$2(written, defaults, ["defaults"], locked.includes("defaults.mode") && defaults.mode === "enforce" ? [...locked, "defaults.enforce_from"] : locked, aside);
	return {
		model: {
			...unwritten,
			...joined
		},
		aside: aside.map((it) => it.path.at(-1) === "enforce_from" && !locked.includes(it.lock) ? {
			...it,
			lock: "defaults.mode"
		} : it)
	};
}
function join$2(repository, organisation, at, locked, aside) {
	const joined = {};
	for (const key of /* @__PURE__ */ new Set([...Object.keys(repository), ...Object.keys(organisation)])) {
		const [own, theirs] = [valueOf(repository, key), valueOf(organisation, key)];
		const path = [...at, key];
		const nests = key !== "gates" && (isMap(theirs) || theirs === void 0 && !locked.includes(path.join(".")));
		const stands = own === void 0 ? theirs : nests && isMap(own) ? join$2(own, theirs === void 0 ? {} : theirs, path, locked, aside) : chosen(own, theirs, path);
		if (stands !== void 0) joined[key] = stands;
	}
	return joined;
	function chosen(own, theirs, path) {
		const lock = lockOn(locked, path, theirs !== void 0);
		const key = path.at(-1) ?? "";
		const usual = path.length === 2 ? valueOf(unwritten, key) : void 0;
		if (lock === null || same$1(own, theirs ?? usual) || path.length === 2 && isStricter(key, own, theirs ?? usual)) return own;
		aside.push({
			path: path.slice(1),
			wanted: own,
			stands: theirs ?? usual,
			lock
		});
		return theirs;
	}
}
function valueOf(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function same$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/weigh/effective-settings.ts
/**
* The configuration as it holds under the organisation's file. What the repository wrote comes first, but where the organisation
* locked the key; severities may be raised anywhere. `written` is the file itself, so that our defaults do not pass for its words.
*/
function effectiveSettings(settings, written, organisation) {
	const { locked } = organisation;
	const aside = [];
	const top = (key, own, theirs, isWritten) => {
		if (!isWritten) return theirs;
		if (!locked.includes(key) || JSON.stringify(own) === JSON.stringify(theirs)) return own;
		aside.push({
			path: [key],
			wanted: own,
			stands: theirs,
			lock: key
		});
		return theirs;
	};
	const models = Object.keys(settings.models).map((id) => {
		const ofModels = written.models;
		const effective = effectiveModel(ofModels[id] ?? {}, organisation);
		aside.push(...effective.aside.map((it) => ({
			...it,
			path: [
				"models",
				id,
				...it.path
			]
		})));
		return [id, effective.model];
	});
	const by = (impact) => ruled(settings.severities, organisation, impact);
	const levels = {
		none: by(null),
		low: by("low"),
		standard: by("standard"),
		high: by("high")
	};
	const met = /* @__PURE__ */ new Set(["none", ...models.map(([, { impact }]) => impact)]);
	aside.push(...[...met].flatMap((level) => levels[level].aside).filter(isFirst));
	return {
		settings: {
			...settings,
			comment: top("comment", settings.comment, organisation.comment ?? "findings", Object.hasOwn(written, "comment")),
			approvers: top("approvers", settings.approvers, organisation.approvers, Object.hasOwn(written, "approvers")),
			rule_pages: top("rule_pages", settings.rule_pages, organisation.rule_pages, Object.hasOwn(written, "rule_pages")),
			severities: levels.none.severities,
			models: Object.fromEntries(models),
			ruled: {
				none: plain$1(levels.none),
				low: plain$1(levels.low),
				standard: plain$1(levels.standard),
				high: plain$1(levels.high)
			}
		},
		aside
	};
}
function plain$1({ severities, raised }) {
	return {
		severities,
		raised
	};
}
/** One rule may be put aside for several impacts in the same words. */
function isFirst(it, index, all) {
	return all.findIndex(({ path, stands }) => path[1] === it.path[1] && stands === it.stands) === index;
}
// src/weigh/overruled-in.ts
/** What stands in the configuration to no effect once the change is merged, in words; `head` is null where head has none to read. */
function overruledIn(base, head, from) {
	const said = (all) => all.map(({ path, wanted, stands, lock }) => ({
		key: path.join("."),
		wanted: written(wanted),
		stands: stands === void 0 ? null : written(stands),
		lock,
		from
	}));
	const before = said(base);
	const stood = new Set(before.map((it) => JSON.stringify(it)));
	return (head === null ? before : said(head)).map((it) => ({
		...it,
		introduced: !stood.has(JSON.stringify(it))
	}));
}
const most$2 = 120;
/** A value as one would write it on one line. */
function written(value) {
	const text = Array.isArray(value) ? `[${value.map(String).join(", ")}]` : typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > most$2 ? `${text.slice(0, 119)}…` : text;
}
// src/world/gather/organisation.ts
/** The organisation's file that the configuration on base names. What head names is never read: nobody has approved it. */
async function organisationOf(settings, repository) {
	const named = settings.is === "read" ? settings.value.value.extends : void 0;
	const at = named === void 0 ? null : outsideOf(named);
	if (at === null) return { is: "absent" };
	const read = parsed(await repository.outside(at), readOrganisation);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${named}: \`extends\` names this file, and that commit does not hold it; name one that does.`
	};
}
/** Both sides' configuration under base's organisation. */
function underOrganisation(base, head, organisation) {
	if (organisation.is !== "read") return {
		settings: mapRead(base, plain),
		headSettings: mapRead(head, plain),
		overruled: []
	};
	const apply = ({ value, written }) => effectiveSettings(value, written, organisation.value);
	const [before, after] = [mapRead(base, apply), mapRead(head, apply)];
	const aside = (of) => of.is === "read" ? of.value.aside : null;
	const from = base.is === "read" ? base.value.value.extends?.split("@")[0] ?? "" : "";
	return {
		settings: mapRead(before, ({ settings }) => settings),
		headSettings: mapRead(after, ({ settings }) => settings),
		overruled: overruledIn(aside(before) ?? [], aside(after), from)
	};
}
function plain({ value }) {
	return value;
}
// src/world/gather/policy.ts
/** Configuration of both sides, under the organisation's file that base names. */
async function readPolicy(store, commits, steps, repository) {
	const at = (commit) => parsed(store.read({
		commit,
		path: settingsPath
	}), readWrittenSettings);
	const base = at(commits.base);
	const edited = touches(steps, settingsPath);
	const organisation = await organisationOf(base, repository);
	return {
		...underOrganisation(base, edited ? at(commits.head) : base, organisation),
		organisation,
		edited
	};
}
/** Models of base, then those that only head has. A stranger's globs are compiled only where they are harmless. */
function candidates({ settings, headSettings, edited }, workflows) {
	if (settings.is !== "read") return {
		models: [],
		refused: []
	};
	const head = headSettings.is === "read" ? headSettings.value : null;
	const general = (of) => canonical({
		...of,
		models: null,
		comment: null,
		rerun_labels: null,
		rule_pages: null
	});
	const generalEdited = edited && (head === null || general(head) !== general(settings.value));
	const known = Object.entries(settings.value.models).map(([id, model]) => {
		const headModel = ownModel(head, id);
		const differs = edited && (headModel === null || canonical(headModel) !== canonical(model));
		return {
			id,
			settings: model,
			isNew: false,
			edited: [...generalEdited || differs ? [settingsPath] : [], ...workflows],
			headSettings: headModel
		};
	});
	const added = Object.entries(head?.models ?? {}).filter(([id]) => ownModel(settings.value, id) === null);
	const isTame = ({ paths, prompts, depends_on, ledger = "" }) => [
		...paths,
		...prompts,
		...depends_on,
		...isGlob(ledger) ? [ledger] : []
	].every(isTameGlob);
	const fresh = added.filter(([, model]) => isTame(model));
	return {
		models: [...known, ...fresh.map(([id, model]) => ({
			id,
			settings: model,
			isNew: true,
			edited: [settingsPath],
			headSettings: model
		}))],
		refused: added.filter(([, model]) => !isTame(model)).map(([id]) => id)
	};
}
/** Whether a path was changed, or moved away or here. */
function touches(steps, path) {
	return steps.some((step) => step.path === path || step.before === path);
}
function ownModel(settings, id) {
	return settings !== null && Object.hasOwn(settings.models, id) ? settings.models[id] ?? null : null;
}
// src/world/gather/data-contracts.ts
/** Where a model's data contract stands, before the change and as a merge would have it; empty where configuration names none. */
function dataContractFiles(candidate, commits, steps) {
	const { base, head } = sides(candidate, commits, steps);
	return [...base, ...head];
}
/** What the model is trained and judged on, both sides. Its texts are loaded. */
function dataContracts(candidate, commits, steps, store) {
	const { base, head } = sides(candidate, commits, steps);
	const [before, after] = [together$1(base, store), together$1(head, store)];
	return {
		base: before.read,
		head: after.read,
		at: {
			base: before.at,
			head: after.at
		}
	};
}
/** Several files as one contract; one that cannot be read leaves the whole unread, and is named. */
function together$1(files, store) {
	const all = files.map((file) => ({
		at: file.path,
		read: parsed(store.read(file), readDataContract)
	}));
	const [first] = all;
	const unread = all.find(({ read }) => read.is !== "read");
	const merged = mergedContract(all.flatMap(({ read }) => read.is === "read" ? [read.value] : []));
	if (unread !== void 0) return unread;
	if (first?.read.is !== "read" || merged === null) return {
		read: { is: "absent" },
		at: null
	};
	return {
		read: {
			...first.read,
			value: merged
		},
		at: first.at
	};
}
/** What base changed in the meantime is no doing of this change: a file's sides are those of the change, where it touches it. */
function sides({ settings, headSettings, isNew }, commits, steps) {
	const paths = (named) => [named ?? []].flat().filter((path) => !isUri(path)).map(plainPath);
	const before = (path) => ({
		path,
		commit: touches(steps, path) ? commits.mergeBase : commits.base
	});
	const after = (path) => ({
		path,
		commit: touches(steps, path) ? commits.head : commits.base
	});
	return {
		base: isNew ? [] : paths(settings.data_contract).map(before),
		head: paths(headSettings?.data_contract ?? settings.data_contract).map(after)
	};
}
// src/world/gather/datasets.ts
/** Files that are data by their names; a `.dvc` file stands for one. */
const isData = /\.(?:dvc|csv|tsv|parquet|feather|arrow|avro|orc|jsonl|ndjson|sqlite)(?:\.(?:gz|zst|bz2))?$/;
/** Data whose identity the tree records: what a DVC stage made the metrics of, the contract's snapshot file, data under the model's paths. */
function datasetsAt(settings, contract, { commit, tree }, store) {
	if (tree === null) return [];
	const has = (path) => Object.hasOwn(tree, path) || Object.hasOwn(tree, `${path}.dvc`);
	const snapshot = contract?.snapshotFile == null ? [] : [plainPath(contract.snapshotFile.value)].filter(has);
	const own = Object.keys(tree).filter((path) => isData.test(path) && partOf(settings, path) === "config");
	return [.../* @__PURE__ */ new Set([
		...snapshot,
		...madeOf(settings.metrics, commit, store),
		...own
	])].slice(0, 20);
}
/** What the nearest `dvc.lock` says that the metrics were made of, code aside. */
function madeOf(metrics, commit, store) {
	if (metrics === void 0 || isUri(metrics)) return [];
	const path = plainPath(metrics);
	return locksOf(path).flatMap((lock) => {
		const text = store.text({
			commit,
			path: lock
		});
		return (text === null ? [] : dvcDependencies(text, relative$1(dirname$1(lock), path))).map((it) => join$1(dirname$1(lock), it.path)).filter((it) => !/\.(?:py|ipynb|ya?ml|json|toml|sql|r|sh)$/i.test(it));
	});
}
// src/world/gather/model-files-read.ts
/** Where a policy file stands after a merge: at head where the change touches it, else at base. */
function merged(path, commits, steps) {
	return {
		commit: touches(steps, path) ? commits.head : commits.base,
		path
	};
}
/** Texts that judging this model takes: gates, metrics with their stamp, references, and what identifies its artifact. */
function filesToJudge(candidate, commits, steps, store) {
	const { settings, headSettings } = candidate;
	const { metrics, artifact } = settings;
	const everywhere = [
		commits.base,
		commits.mergeBase,
		commits.head
	];
	const paths = [
		settings.gates,
		headSettings?.gates,
		settings.production,
		headSettings?.production
	].filter((it) => typeof it === "string" && !isUri(it)).map((it) => plainPath(it));
	const stamped = metrics === void 0 || isUri(metrics) ? [] : [plainPath(metrics), `${plainPath(metrics)}.stamp.json`];
	return [
		...paths.flatMap((path) => [{
			commit: commits.base,
			path
		}, merged(path, commits, steps)]),
		...stamped.flatMap((path) => [{
			commit: commits.base,
			path
		}, {
			commit: commits.head,
			path
		}]),
		...artifact === void 0 ? [] : everywhere.flatMap((commit) => artifactFiles(artifact, commit, store)),
		...["base", "head"].flatMap((side) => {
			const path = contractPath(candidate, side);
			return path === null ? [] : [{
				commit: commits[side],
				path
			}];
		}),
		...metrics === void 0 || isUri(metrics) ? [] : locksOf(plainPath(metrics)).map((path) => ({
			commit: commits.head,
			path
		})),
		...dataContractFiles(candidate, commits, steps),
		...headSettings?.artifact === void 0 ? [] : artifactFiles(headSettings.artifact, commits.head, store)
	];
}
// src/world/gather/stamped.ts
/** The candidate's metrics, with the stamp beside the file where it holds none itself. */
function stampedMetrics(store, commit, path) {
	const own = parsed(store.read({
		commit,
		path
	}), readMetrics);
	if (own.is !== "read" || own.value.stamp !== null) return own;
	const beside = parsed(store.read({
		commit,
		path: `${path}.stamp.json`
	}), readMetrics);
	if (beside.is === "absent") return own;
	const stamp = beside.is === "read" && beside.value.stamp ? beside.value.stamp : {
		model: null,
		state: "unreadable",
		commit: null
	};
	return mapRead(own, (metrics) => ({
		...metrics,
		stamp
	}));
}
/**
* Whether each model changed between the commit of its stamp and head. Nothing is asked for a stamp that names head's state:
* a stale stamp costs one tree a commit and one round of texts.
*/
async function changedSinceStamp(models, store, head) {
	const questioned = models.flatMap((model) => {
		const stamp = model.metrics.head.is === "read" ? model.metrics.head.value.stamp : null;
		const state = model.state.head.is === "read" ? model.state.head.value : null;
		return stamp === null || stamp.state === state ? [] : [{
			model,
			stamp
		}];
	});
	const now = await store.tree(head);
	const compared = await Promise.all(questioned.map(async (it) => ({
		...it,
		old: await treeOf(it.stamp, store)
	})));
	const steps = compared.map(({ model, old }) => stepsOf(model.settings, old, now));
	await store.fetch(compared.flatMap(({ stamp }, i) => (steps[i] ?? []).filter(({ path }) => isCode(path)).flatMap(({ path }) => [{
		commit: stamp.commit ?? "",
		path
	}, {
		commit: head,
		path
	}])));
	compared.forEach(({ model, stamp, old }, i) => {
		model.changedSinceStamp = old.is === "read" && now.is === "read" ? answer(model.settings, stamp, steps[i] ?? [], store, head) : firstUnread(old, now);
	});
}
async function treeOf({ commit }, store) {
	if (commit !== null && /^[0-9a-f]{7,64}$/.test(commit)) return store.tree(commit);
	return {
		is: "unreadable",
		fault: "author",
		reason: "no-commit",
		why: "The stamp names no commit, so nobody can tell what changed since: stamp the metrics again."
	};
}
function stepsOf(settings, old, now) {
	if (old.is !== "read" || now.is !== "read") return [];
	return stepsBetween(old.value, now.value).filter(({ path }) => inState(settings, path));
}
function answer(settings, stamp, steps, store, head) {
	const commit = stamp.commit ?? "";
	const change = modelChange(settings, steps, (side, path) => store.text({
		commit: side === "base" ? commit : head,
		path
	}));
	return {
		is: "read",
		value: changesModel(change) || change.dependencies.length > 0,
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
function firstUnread(...reads) {
	const unread = reads.find((read) => read.is === "unreadable");
	return unread?.is === "unreadable" ? unread : { is: "absent" };
}
// src/world/gather/model-evidence.ts
/** Everything known of one model but what needs its history: those answers are filled in afterwards. */
async function modelEvidence(candidate, commits, steps, store) {
	const { id, settings, isNew, headSettings } = candidate;
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const artifact = artifacts(candidate, commits, store);
	const gatesOf = (of, at, commit) => gatesAt(of?.gates, at, commit, store);
	const dataContract = dataContracts(candidate, commits, steps, store);
	return {
		id,
		settings,
		isNew,
		change: artifact.change(changeOf(candidate, commits, steps, store)),
		wayBack: { is: "absent" },
		state: {
			base: stateAt(base, settings),
			head: stateAt(head, settings)
		},
		artifact: {
			base: artifact.base,
			head: artifact.head
		},
		gates: {
			base: isNew ? { is: "absent" } : gatesOf(settings, (path) => ({
				commit: commits.base,
				path
			}), commits.base),
			head: gatesOf(headSettings, (path) => merged(path, commits, steps), commits.head)
		},
		metrics: {
			base: metricsAt(settings.metrics, commits.base, store),
			head: metricsAt(settings.metrics, commits.head, store)
		},
		production: {
			base: productionAt(settings.production, (path) => ({
				commit: commits.base,
				path
			}), store),
			head: productionAt(headSettings?.production, (path) => merged(path, commits, steps), store)
		},
		contract: {
			base: { is: "absent" },
			head: { is: "absent" }
		},
		contractTree: {
			base: null,
			head: null
		},
		dataContract,
		datasets: datasetsAt(settings, valueOf$1(dataContract.head), {
			commit: commits.head,
			tree: valueOf$1(head)
		}, store),
		changedSinceStamp: { is: "absent" },
		rollbackTarget: { is: "absent" },
		plans: {
			base: [],
			head: []
		}
	};
}
/** What the change touched of a model, its configuration included. */
function changeOf({ settings, edited }, commits, steps, store) {
	const textOf = (side, path) => store.text({
		commit: side === "base" ? commits.mergeBase : commits.head,
		path
	});
	const change = modelChange(settings, steps, textOf);
	return {
		...change,
		policy: [.../* @__PURE__ */ new Set([...change.policy, ...edited])]
	};
}
function artifacts({ settings, headSettings }, commits, store) {
	const { artifact } = settings;
	const at = (name, commit) => name === void 0 ? null : artifactAt(name, commit, store);
	const named = artifact === void 0 ? void 0 : headSettings?.artifact ?? artifact;
	const [base, before, head] = [
		at(artifact, commits.base),
		at(artifact, commits.mergeBase),
		at(named, commits.head)
	];
	const differs = before?.digest !== head?.digest;
	return {
		base,
		head,
		change: (change) => ({
			...change,
			artifact: change.artifact || differs
		})
	};
}
function stateAt(tree, settings) {
	if (tree.is !== "read") return tree;
	if (!Object.keys(tree.value).some((path) => inState(settings, path))) return { is: "absent" };
	return {
		is: "read",
		value: stateDigest(tree.value, settings),
		from: tree.from
	};
}
function gatesAt(gates, at, commit, store) {
	if (gates === void 0) return { is: "absent" };
	if (typeof gates !== "string") return readInlineGates(gates, {
		path: settingsPath,
		commit,
		id: null
	});
	if (isUri(gates)) return elsewhere(gates);
	const read = parsed(store.read(at(plainPath(gates))), readGates);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${gates}: the configuration names this gates file, and it is not there.`
	};
}
function metricsAt(metrics, commit, store) {
	if (metrics === void 0) return { is: "absent" };
	return isUri(metrics) ? elsewhere(metrics) : stampedMetrics(store, commit, plainPath(metrics));
}
function productionAt(production, at, store) {
	if (production === void 0) return { is: "absent" };
	return isUri(production) ? elsewhere(production) : parsed(store.read(at(plainPath(production))), readMetrics);
}
function elsewhere(uri) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-fetched",
		why: `${uri} is outside the repository and is not fetched: keep a copy in the repository.`
	};
}
// src/world/gather/people.ts
/** Handles asked about in one review. */
const mostHandles = 20;
/** Whether GitHub knows the `@handles` named as decision owner, in the description or in a model's defaults. Teams are not asked. */
async function ownerHandles(compact, models, repository) {
	if (models.length === 0) return { is: "absent" };
	const texts = [...compact.is === "read" ? [compact.value.fields.decisionOwner?.value ?? ""] : [], ...models.map(({ settings }) => settings.compact.decisionOwner ?? "")];
	const logins = new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\w@.])@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})(?![\w/-])/g)].map((found) => found[1] ?? "")));
	return logins.size === 0 ? { is: "absent" } : repository.handles([...logins].slice(0, mostHandles));
}
/** Approvals, asked only where one could settle something: policy was edited, or a model is new. */
async function neededApprovals(evidence, repository) {
	const { models, reviewingWorkflows, pull, sources } = evidence;
	return models.some(isSettled) || reviewingWorkflows.some(({ changed }) => changed) || sources.some(isSettledByPeople) ? repository.approvals(pull.head) : { is: "absent" };
}
/** A model that is new, whose policy or data is redefined, or whose former artifact is no longer where it was. */
function isSettled({ isNew, change, artifact }) {
	const moved = change.artifact && artifact.base !== null && artifact.head?.path !== artifact.base.path;
	return isNew || moved || change.policy.length + change.contract.length + change.dataContract.length > 0;
}
/** What a person's word can settle: comments that allow something, classes of requests that have no version, an API's new one, what a migration drops. */
function isSettledByPeople({ side, role, kind, path, text }) {
	if (role !== "changed" || text.is !== "read") return false;
	if (side === "head" && /mle-review:[ \t]*allow/.test(text.value)) return true;
	if (kind === "sql") return side === "head" && /\bdrop\b/i.test(text.value);
	if (kind === "config") return side === "base" && (path.endsWith(".proto") || /\b(?:openapi|swagger)\b/.test(text.value.slice(0, 2e4)));
	if (kind !== "python") return false;
	return /\(\w*\.?BaseModel\b|drop_column|drop_table|RemoveField|DeleteModel|\bALTER\s+TABLE\b|\bDROP\s+TABLE\b/i.test(text.value);
}
/** Teams asked about in one review. */
const mostTeams = 10;
/** Members of the teams among the approvers, asked only where somebody approved whom the list does not name. */
async function neededTeams(settings, approvals, { head, author }, repository) {
	const listed = new Set((valueOf$1(settings)?.approvers ?? []).map(plainName));
	const teams = [...listed].filter(isTeam);
	const counts = (valueOf$1(approvals) ?? []).filter(({ login, commit, mayWrite }) => commit === head && mayWrite && plainName(login) !== plainName(author ?? ""));
	return counts.length > 0 && !counts.some(({ login }) => listed.has(plainName(login))) && teams.length > 0 ? repository.teams(teams.slice(0, mostTeams)) : {};
}
// src/weigh/plan/whose.ts
const ties = [
	"named",
	"path",
	"folder",
	"usual"
];
/** Documents of one model that are read. */
const most$1 = 60;
const usual = /^(?:[^/]+\/)?(?:monitoring|monitors?|observability|alerts?|alerting|prometheus|grafana|dashboards?|datadog|evidently|docs?|documentation|runbooks?|deploy(?:ment)?s?|k8s|kube(?:rnetes)?|manifests?|infra(?:structure)?|ops|operations|charts?|helm|flags?|feature-?flags?|serving|cloudformation|slos?|rollouts?|release|\.github)\//i;
/** Which of the files that may tell a plan are looked at for a model, and by what tie; those it is tied to most closely. `ids`: models that a path names. */
function tiedTo({ id, settings, others }, paths, isThere) {
	const named = new Set(settings.flatMap((it) => [...namedPaths(it).keys()]).filter(isThere));
	const folders = settings.flatMap((it) => foldersOf(it, others));
	const tieOf = (path, ids) => {
		if (ids.size > 0) return ids.has(id) ? "path" : null;
		if (folders.some((folder) => path.startsWith(folder))) return "folder";
		return usual.test(path) || !path.includes("/") ? "usual" : null;
	};
	const tied = paths.flatMap(({ path, ids }) => {
		const tie = named.has(path) ? null : tieOf(path, ids);
		return tie === null ? [] : [[path, tie]];
	});
	const all = [...[...named].map((path) => [path, "named"]), ...tied];
	return new Map(all.toSorted(([, a], [, b]) => ties.indexOf(a) - ties.indexOf(b)).slice(0, most$1));
}
const known = /* @__PURE__ */ new WeakMap();
/** What of a document is this model's: not what names another model and not this one, and of a shared one in a house of several models only what names it. */
function ownPart(whole, tie, { id, settings, ids }) {
	if (tie === "named") return whole;
	const document = whole.kind === "feature flags" ? {
		...whole,
		terms: whole.terms.filter(({ text }) => isOwnFlag(text, id, settings))
	} : whole;
	if (document.terms.length === 0) return null;
	if (ids.length < 2) return document;
	const of = known.get(document) ?? document.terms.map(({ text, under = "" }) => mentions(`${under} | ${text}`, ids));
	known.set(document, of);
	const isMine = of.some((named) => named.has(id));
	const isOthers = of.some((named) => named.size > 0);
	if (!isMine && (isOthers || tie === "usual")) return null;
	const isShared = of.some((named) => named.size > 0 && !named.has(id));
	const terms = document.terms.filter((_, i) => of[i]?.has(id) || of[i]?.size === 0 && (tie !== "usual" || !isShared));
	return terms.length === 0 ? null : {
		...document,
		terms
	};
}
/** Folders that the model's globs open with, and those of plain files that no other model shares. */
function foldersOf({ paths }, others) {
	const foreign = others.flatMap((it) => it.paths.map((path) => folderOf(plainPath(path)).folder));
	return paths.map(plainPath).flatMap((path) => {
		const { folder, isGlob } = folderOf(path);
		return folder === "" || path.startsWith("!") || !isGlob && foreign.some((it) => it.startsWith(folder)) ? [] : [folder];
	});
}
function folderOf(path) {
	const glob = path.search(/[*?[\]{}()]/);
	const plain = glob < 0 ? path : path.slice(0, glob);
	return {
		folder: plain.slice(0, plain.lastIndexOf("/") + 1),
		isGlob: glob >= 0
	};
}
// src/world/gather/plan-reader.ts
/** Characters that one review reads of all these documents. */
const mostCharacters = 4e6;
/** The parsers of prose and programs take longest, and by the line; that of Terraform where nothing is as it should be. */
const cost = (path, text) => /\.tf$/i.test(path) ? 6 * text.length : /\.(?:md|markdown|py)$/i.test(path) ? 2 * text.length + 100 * text.split("\n").length : text.length;
/** Reads what documents tell: the same text of the same path once, for however many models and sides. */
function planReader(store) {
	const known = /* @__PURE__ */ new Map();
	let left = mostCharacters;
	return (file, named) => {
		const text = valueOf$1(store.read(file));
		if (text === null) return [];
		const key = `${file.path} ${store.entry(file)?.id} ${named.join(" ")}`;
		const read = known.get(key);
		if (read !== void 0) return read;
		left -= cost(file.path, text);
		const documents = left < 0 ? [] : readPlan(file.path, text, named);
		known.set(key, documents);
		return documents;
	};
}
// src/world/gather/plans.ts
/** Documents of all models together that one review loads. */
const most = 600;
/** Terms of all documents of one model: more than fifty dashboards have. */
const mostTerms = 2e3;
/** Finds the documents by name in both trees. At head is what a merge would leave: a branch that is behind takes nothing away. */
async function plansAround(concerned, all, commits, steps, store) {
	if (concerned.length === 0) return {
		files: [],
		of: () => ({
			base: [],
			head: []
		})
	};
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const [before, now] = [valueOf$1(base) ?? {}, valueOf$1(head) ?? {}];
	const isThere = (path) => [before, now].some((tree) => Object.hasOwn(tree, path) && isDocument(path, tree[path]));
	const ids = all.map(({ id }) => id);
	const spoken = [.../* @__PURE__ */ new Set([...planPaths(before, ids), ...planPaths(now, ids)])].sort().map((path) => ({
		path,
		ids: mentions(path, ids)
	}));
	const tied = new Map(concerned.map((candidate) => {
		const { id, settings, headSettings } = candidate;
		const others = all.filter((it) => it.id !== id).map((it) => it.settings);
		return [candidate, tiedTo({
			id,
			settings: [settings, headSettings ?? settings],
			others
		}, spoken, isThere)];
	}));
	const sides = {
		base: (path) => ({
			commit: commits.base,
			path
		}),
		head: (path) => head.is === "read" ? merged(path, commits, steps) : sides.base(path)
	};
	const wanted = [...new Set([...tied.values()].flatMap((it) => [...it.keys()]))].slice(0, most);
	const isWanted = new Set(wanted);
	if (wanted.some((path) => /\.tf$/i.test(path))) await hclParser(hclWasm);
	const read = planReader(store);
	const linesAt = {
		base: linesIn(store.text({
			commit: commits.base,
			path: settingsPath
		})),
		head: linesIn(store.text({
			commit: commits.head,
			path: settingsPath
		}))
	};
	const documents = ({ id, settings, headSettings, isNew }, of, side) => {
		const written = side === "base" ? isNew ? null : settings : headSettings ?? settings;
		const both = [settings, headSettings ?? settings];
		const topics = new Map(both.flatMap((it) => [...namedPaths(it)]));
		const found = [...of].filter(([path]) => isWanted.has(path)).flatMap(([path, tie]) => read(sides[side](path), topics.get(path) ?? []).flatMap((it) => ownPart(it, tie, {
			id,
			settings: both,
			ids
		}) ?? []));
		return upTo(mostTerms, [...written === null ? [] : blocksOf(id, written, linesAt[side]), ...found]);
	};
	return {
		files: wanted.flatMap((path) => [sides.base(path), sides.head(path)]),
		of: (candidate) => {
			const of = tied.get(candidate) ?? /* @__PURE__ */ new Map();
			const unread = head.is === "unreadable" ? { unread: head.why } : {};
			return {
				base: documents(candidate, of, "base"),
				head: documents(candidate, of, "head"),
				...unread
			};
		}
	};
}
function upTo(count, documents) {
	let left = count;
	return documents.flatMap((document) => {
		const terms = document.terms.slice(0, left);
		left -= terms.length;
		return terms.length === 0 ? [] : [terms.length === document.terms.length ? document : {
			...document,
			terms
		}];
	});
}
function linesIn(text) {
	return text === null ? () => null : parseYaml(text).lineOf;
}
function blocksOf(id, settings, lineOf) {
	return [
		"prediction",
		"rollout",
		"monitoring"
	].flatMap((topic) => {
		const block = settings[topic];
		return block === void 0 ? [] : [readBlock(topic, block, settingsPath, (keys) => lineOf([
			"models",
			id,
			...keys
		]))];
	});
}
// src/world/gather/rollback-target.ts
/** Looks up what a model's `rollback.artifact` names, where that is a path, a tag or a digest. `base` needs no search, a URI gets none. */
async function findRollbackTargets(models, repository) {
	await Promise.all(models.map(async (model) => {
		const named = model.settings.rollback?.artifact?.trim();
		if (named === void 0 || named === "base" || isUri(named) || !changesModel(model.change)) return;
		model.rollbackTarget = targetOf(named, await repository.holds(named.replace(/^\.\//, "")));
	}));
}
/** A name that may be a registry's (`models:/fraud/12`, `fraud:1.2`) or prose is not missing because git does not hold it. */
function targetOf(named, holds) {
	const isOurs = !/[\s:@]/.test(named) || /^(?:sha256|md5|git):/.test(named);
	if (holds.is === "read" && !holds.value && !isOurs) return { is: "absent" };
	return mapRead(holds, (found) => ({
		named,
		found
	}));
}
// src/world/gather/sources.ts
/** Code files that the change touched, both sides; queries too. */
function codeSteps(steps) {
	return steps.filter((step) => isRead(step.path) || isRead(step.before));
}
/** Documents that the change touched: model cards, metrics, prompts, a README beside a served artifact. */
function documentSteps(steps, models) {
	const readmes = new Set(models.flatMap(({ artifact }) => artifact === void 0 ? [] : [besides(artifact)]));
	const isDocument = (path) => isDocumentName(basename$1(path).toLowerCase()) || isRetro(path) || readmes.has(path.toLowerCase()) || models.some((model) => isNamed(model, path) || partOf(model, path) === "prompt");
	return steps.filter((step) => !isRead(step.path) && isDocument(step.path));
}
/** Where the two sides of a step stand. */
function sidesOf({ path, before, base, head }, commits) {
	return [...isFile(base) ? [{
		side: "base",
		commit: commits.mergeBase,
		path: before
	}] : [], ...isFile(head) ? [{
		side: "head",
		commit: commits.head,
		path
	}] : []];
}
/** The texts that rules read. Links and submodules are no sources: what they point to is, where it changed. */
function sourcesOf(code, documents, configs, store, commits) {
	const sources = (steps, kindOf) => steps.flatMap((step) => sidesOf(step, commits).map(({ side, commit, path }) => ({
		path,
		headPath: step.path,
		side,
		role: "changed",
		kind: kindOf(path),
		text: store.read({
			commit,
			path
		})
	})));
	return [
		...sources(code, sourceKind),
		...sources(documents, () => "document"),
		...sources(configs, () => "config")
	];
}
/** Names that say model card or metrics. */
function isDocumentName(name) {
	if (/model[-_ ]?card/.test(name)) return /\.(?:md|markdown|rst|txt)$/.test(name);
	return name.includes("metrics") && /\.(?:json|ya?ml)$/.test(name);
}
function isNamed({ metrics, production }, path) {
	return [metrics, production].some((it) => it !== void 0 && plainPath(it) === path);
}
function besides(artifact) {
	const folder = dirname$1(plainPath(artifact));
	return (folder === "." ? "README.md" : `${folder}/README.md`).toLowerCase();
}
function isFile(entry) {
	return entry?.mode.startsWith("100") ?? false;
}
function isRead(path) {
	return sourceKind(path) !== "document";
}
// src/world/gather/touched.ts
/** Whether a change could touch a model, told from paths alone: the others cost no reading at all. */
function isConcerned({ settings, isNew, edited }, steps) {
	if (isNew || edited.length > 0) return true;
	const locks = settings.artifact === void 0 ? [] : locksOf(settings.artifact);
	return steps.some(({ path, before }) => partOf(settings, path) !== null || partOf(settings, before) !== null) || locks.some((path) => touches(steps, path)) || steps.some(({ path, before }) => namedPlans(settings).has(path) || namedPlans(settings).has(before)) || settings.contract !== void 0 && steps.some(({ path, before }) => mayBeBehind(path) || mayBeBehind(before));
}
/** Files that a contract may name wherever they lie; whether it does, only its text tells. */
function mayBeBehind(path) {
	return /\.(?:onnx|pb|npy|npz|json)(?:\.dvc)?$/.test(path);
}
/** Whether it did touch it: formatting counts (and is said), documentation and tests do not. */
function isTouched({ artifact, metrics, ...lists }) {
	return artifact || metrics || Object.values(lists).some((paths) => paths.length > 0);
}
// src/weigh/way-back.ts
/**
* What an earlier commit must have held for the change to be a way back: every file of the model that was touched, shared
* code, metrics, contract and golden examples included. null when the change also edits what policy reads (gates, production reference), which no restoration does.
*/
function restored(model, changes, contract = []) {
	const policy = [model.gates, model.production].filter((it) => typeof it === "string").map(plainPath);
	const contracts = [model.data_contract].flat().filter((it) => it !== void 0).map(plainPath);
	const wanted = Object.create(null);
	for (const { path, before, head } of changes) for (const touched of /* @__PURE__ */ new Set([before, path])) {
		if (policy.includes(touched)) return null;
		if (partOf(model, touched) === null && !contract.includes(touched) || contracts.includes(touched)) continue;
		if (isInLedger(model, touched)) continue;
		wanted[touched] = touched === path ? head : null;
	}
	return wanted;
}
/**
* The newest earlier commit that held exactly these files, by path, mode and object id, and the commit after it, which brought what
* is undone; null: no such state, or a mixture. A path that a commit's entries lack was not looked up there, which proves nothing.
*/
function wayBack(wanted, history, tip) {
	const paths = Object.keys(wanted);
	if (!paths.some((path) => wanted[path] !== null)) return null;
	let undoes = tip;
	for (const { commit, entries } of history) {
		if (paths.every((path) => Object.hasOwn(entries, path) && same(wanted[path] ?? null, entries[path] ?? null))) return {
			commit,
			undoes
		};
		undoes = commit;
	}
	return null;
}
function same(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}
// src/world/gather/ways-back.ts
/** Histories asked for at once: of forty models GitHub would not bear all in one query. */
const together = 10;
/** Finds which models the change takes back to an earlier state of base. The history is asked only where something of a model changed. */
async function findWaysBack(models, steps, base, repository) {
	const asked = models.flatMap((model) => {
		if (model.isNew || model.change.policy.length > 0 || !changesModel(model.change)) return [];
		const wanted = restored(model.settings, steps, model.change.contract);
		return wanted === null ? [] : [{
			model,
			wanted
		}];
	});
	for (let at = 0; at < asked.length; at += together) await Promise.all(asked.slice(at, at + together).map(async ({ model, wanted }) => {
		model.wayBack = found(wanted, await repository.history(base, Object.keys(wanted)), base);
	}));
}
function found(wanted, history, base) {
	if (history.is !== "read") return history;
	const back = wayBack(wanted, history.value, base);
	return back === null ? { is: "absent" } : {
		is: "read",
		value: back,
		from: {
			path: "",
			commit: back.commit,
			id: null
		}
	};
}
// src/world/gather/workflows.ts
/** Workflows read although the change leaves them alone, those first that are called as if they reviewed. */
const mostUnchanged = 50;
const isCalledReview = (path) => /review/i.test(path);
/** Workflow files that might run this review: every changed one, and the unchanged ones of base. */
async function workflowFiles(store, { base, mergeBase, head }, steps) {
	const changed = steps.filter((step) => isWorkflow(step.path) || isWorkflow(step.before));
	const tree = await store.tree(base);
	const paths = tree.is === "read" ? Object.keys(tree.value).filter(isWorkflow) : [];
	paths.sort((a, b) => Number(isCalledReview(b)) - Number(isCalledReview(a)));
	return [...changed.flatMap(({ path, before }) => [{
		commit: head,
		path
	}, {
		commit: mergeBase,
		path: before
	}]), ...paths.slice(0, mostUnchanged).map((path) => ({
		commit: base,
		path
	}))];
}
/** Those of them that run mle-review, before or after; changed: what decides whether and how it runs there is another. A file that cannot be read and was changed counts. */
function reviewingWorkflows(files, store, steps, commits) {
	return [...new Set(files.map(({ path }) => path).filter(isWorkflow))].flatMap((path) => {
		const step = steps.find((it) => it.path === path || it.before === path);
		const only = text(store, {
			commit: step === void 0 ? commits.base : commits.mergeBase,
			path: step?.before ?? path
		});
		const named = only !== null && onlyRunsContracts(only) ? {
			path,
			only: "contract"
		} : { path };
		if (step === void 0) return part(store, {
			commit: commits.base,
			path
		}) === null ? [] : [{
			...named,
			changed: false
		}];
		const before = part(store, {
			commit: commits.mergeBase,
			path: step.before
		});
		const after = part(store, {
			commit: commits.head,
			path: step.path
		});
		return before === null && after === null ? [] : [{
			...named,
			changed: before !== null && before !== after
		}];
	});
}
/** null: the file is not there, or does not run mle-review. */
function part(store, file) {
	const text = store.read(file);
	return text.is === "read" ? reviewingPart(text.value) : text.is === "absent" ? null : text.why;
}
function text(store, file) {
	const read = store.read(file);
	return read.is === "read" ? read.value : null;
}
function isWorkflow(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
// src/world/gather.ts
/** Reads from a repository all that a review may know. Texts are asked in two rounds; a stale stamp costs a third. */
async function gather(repository, options) {
	const { asOf, description, roles = [], contracts = [], contractAwaited = false } = options;
	const asked = await repository.pull();
	const pull = description === void 0 ? asked : {
		...asked,
		body: description
	};
	const commits = {
		base: pull.base,
		mergeBase: pull.mergeBase,
		head: pull.head
	};
	const store = textStore(repository);
	const [changes] = await Promise.all([repository.changes(pull.mergeBase, pull.head), ...Object.values(commits).map(store.tree)]);
	const steps = valueOf$1(changes) ?? [];
	const code = codeSteps(steps);
	const workflows = await workflowFiles(store, commits, steps);
	const settingsFiles = [pull.base, pull.head].map((commit) => ({
		commit,
		path: settingsPath
	}));
	await store.fetch([
		...settingsFiles,
		...code.flatMap((step) => sidesOf(step, commits)),
		...workflows
	]);
	const policy = await readPolicy(store, commits, steps, repository);
	const reviewing = reviewingWorkflows(workflows, store, steps, commits);
	const { models: possible, refused } = candidates(policy, reviewing.filter(({ changed }) => changed).map(({ path }) => path));
	const documents = documentSteps(steps, possible.map(({ settings }) => settings));
	const configs = [...configSteps(steps, [...code, ...documents]), ...designSteps(steps, [...code, ...documents])];
	const concerned = possible.filter((model) => isConcerned(model, steps));
	const toJudge = concerned.flatMap((model) => filesToJudge(model, commits, steps, store));
	const plans = await plansAround(concerned, possible, commits, steps, store);
	const written = await ledgersAround(concerned, possible, commits, steps, store);
	const owners = codeOwnersFile(concerned, pull.base, store);
	const settingsOf = concerned.map(({ settings }) => settings);
	const importers = await likelyImporters(roles, sourcesOf(code, [], [], store, commits), settingsOf, store, commits);
	await store.fetch([
		...toJudge,
		...plans.files,
		...written.files,
		...owners,
		...importers.files,
		...[...documents, ...configs].flatMap((step) => sidesOf(step, commits))
	]);
	const all = await Promise.all(concerned.map(async (candidate) => ({
		candidate,
		model: await modelEvidence(candidate, commits, steps, store)
	})));
	await readContracts(all, contracts, steps, commits, store);
	const models = all.filter(({ model }) => isTouched(model.change)).map(({ candidate, model }) => ({
		...model,
		plans: plans.of(candidate),
		...codeOwnersOf(model.settings, owners, store)
	}));
	const sources = withoutOtherProse(sourcesOf(code, documents, configs, store, commits));
	const further = await furtherSources(roles, sources, models, store, commits);
	const ledgers = written.read();
	const around = {
		sources,
		models: all.map(({ model }) => model),
		plans: concerned.map((candidate) => plans.of(candidate))
	};
	const keepers = await keepersOf(ledgers, pull.body, around, commits, store);
	const compact = readCompact(pull.body, {
		path: "description",
		commit: null,
		id: null
	});
	await Promise.all([
		changedSinceStamp(models, store, pull.head),
		findWaysBack(models, steps, pull.base, repository),
		findRollbackTargets(models, repository)
	]);
	const [secrets, handles, approvals, answers] = await Promise.all([
		findSecrets(sources),
		ownerHandles(compact, models, repository),
		neededApprovals({
			models,
			reviewingWorkflows: reviewing,
			pull,
			sources
		}, repository),
		answersOf(pull, models, repository)
	]);
	const teams = await neededTeams(policy.settings, approvals, pull, repository);
	return {
		version: 1,
		asOf,
		pull,
		settings: policy.settings,
		headSettings: policy.headSettings,
		organisation: policy.organisation,
		overruled: policy.overruled,
		changes: mapRead(changes, (all) => withHunks(all, store, commits)),
		compact,
		models,
		sources: [...sources, ...further],
		ledgers,
		...keepers === void 0 ? {} : { keepers },
		secrets,
		approvals,
		answers,
		teams,
		handles,
		reviewingWorkflows: reviewing,
		contracts,
		contractAwaited,
		blind: await blindSpots(store, commits, {
			organisation: policy.organisation,
			teams,
			refused
		})
	};
}
// src/world/ready-for.ts
/** Where statements may stand: nobody runs those of a document. */
const kinds = [
	"python",
	"notebook",
	"sql"
];
/** Loads what a review of this evidence will need and cannot wait for. What is not loaded is no silence: its rules are broken then. */
async function readyFor({ sources }) {
	const read = (Array.isArray(sources) ? sources : []).filter((it) => it?.text?.is === "read");
	if (read.filter((it) => kinds.includes(it.kind)).some(({ text }) => text.is === "read" && mayHoldSql(text.value))) await sqlParser();
	if (read.some(({ path }) => path.endsWith(".proto"))) await protoParser();
}
export { review as a, draftCompact as c, candidateMetrics as d, decidingGates as f, openCheckout as i, gatesPlace as l, configAnswers as m, gather as n, rolesAsked as o, movements as p, plainShape as r, mendsConfiguration as s, readyFor as t, identity as u };
