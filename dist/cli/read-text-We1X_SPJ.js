import { n as valueOf, t as mapRead } from "./read-D2rlqDsf.js";
import { f as compactFields } from "./settings-BKV7JkSq.js";
import { n as isRefresh, t as staleness } from "./stale-DCFAjZqd.js";
import { t as weighGates } from "./gates-B5BVCrfz.js";
import { a as runRule, c as severityOf, s as configured, u as message } from "./prose-BwBcJQNP.js";
import { t as Usage } from "./io-CKQAu9eA.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
// src/weigh/compact-defaults.ts
/** Fills fields that the description leaves unanswered from the model's `compact:` defaults. No compact stays no compact. */
function withDefaults(compact, defaults) {
	return mapRead(compact, (value) => ({
		...value,
		fields: filled(value.fields, defaults)
	}));
}
function filled(fields, defaults) {
	const all = { ...fields };
	for (const { key } of compactFields) {
		const value = Object.hasOwn(defaults, key) ? defaults[key] : void 0;
		if (value !== void 0 && (all[key] === null || all[key].state === "empty")) all[key] = {
			value,
			line: 0,
			state: "answered",
			inherited: true
		};
	}
	return all;
}
// src/weigh/weigh-model.ts
/** Weighs a model's gates: base's, or head's where base lacks the model. */
function weighModel(model) {
	const gates = model.isNew ? model.gates.head : model.gates.base;
	const { base } = model.artifact;
	return weighGates({
		modelId: model.id,
		gates,
		metrics: model.metrics.head,
		baseline: model.metrics.base,
		production: model.production.base,
		baseArtifactDigests: base === null ? [] : [base.digest],
		stale: staleness(model).stale
	});
}
// src/judge/applies.ts
/** Whether a page speaks about such a model: stage, impact, serving, labels, task; a property nobody stated excludes only what asks for it. */
function applies(page, model) {
	const has = (asked, is) => asked === void 0 || is !== void 0 && asked.includes(is);
	const { applies: asks } = page;
	return has(asks.stage, model.stage) && has(asks.impact, model.impact) && has(asks.serving, model.serving) && has(asks.labels, model.labels) && has(asks.task, model.task);
}
/** Whether the model's `lanes` leave this page in. */
function inLanes(page, model) {
	return model.lanes === void 0 || model.lanes.includes(page.lane);
}
// src/judge/fingerprint.ts
/**
* Gives each sighting of one rule a fingerprint that survives rebases: rule, model, and either path, normalised text of the line
* and its ordinal, or metric, slice and reference. Never a line number.
*/
function fingerprinter(rule, model, headPath) {
	const seen = /* @__PURE__ */ new Map();
	return (sighting) => {
		const about = [
			rule,
			model ?? "",
			...identity(sighting, headPath)
		].join("\0");
		const ordinal = seen.get(about) ?? 0;
		seen.set(about, ordinal + 1);
		return createHash("sha256").update(`${about}\u0000${ordinal}`).digest("hex").slice(0, 16);
	};
}
function identity({ place, text, variant }, headPath) {
	switch (place.is) {
		case "line": return [
			"line",
			headPath(place.path),
			(text ?? "").replace(/\s+/g, " ").trim()
		];
		case "file": return [
			"file",
			headPath(place.path),
			text ?? variant ?? ""
		];
		case "gate": return [
			"gate",
			place.metric,
			place.slice ?? "",
			place.against
		];
		case "description":
		case "model": return ["whole", text ?? ""];
		default: return place;
	}
}
// src/judge/judged.ts
/** Turns what a detector said into findings and an outcome. `fingerprints[i]` belongs to `sightings[i]`; `standing` holds those of the merge base. */
function judged(rule, said, fingerprints, standing, context) {
	const at = {
		rule: rule.page.id,
		model: context.model
	};
	const setting = configured(context.settings, rule.page, context.impact);
	if (said.is === "broken") {
		const undecided = holdsByDefault(rule, setting) ? [`${rule.page.id} broke: ${said.error}`] : [];
		return {
			outcome: {
				...at,
				is: "broken",
				error: said.error
			},
			findings: [],
			undecided
		};
	}
	const findings = said.sightings.map((sighting, i) => finding(rule, sighting, fingerprints[i] ?? "", standing, context));
	const undecided = said.not.filter((not) => holdsByDefault(rule, setting, not.severity)).map((not) => not.why);
	const why = said.not.map((not) => not.why);
	const standingCount = findings.filter((it) => it.standing).length;
	if (findings.length > 0) return {
		outcome: {
			...at,
			is: "found",
			count: findings.length,
			standing: standingCount,
			undecided: why
		},
		findings,
		undecided
	};
	if (why.length === 0) return {
		outcome: {
			...at,
			is: "clean"
		},
		findings,
		undecided
	};
	const is = said.not.every((not) => not.because === "inconclusive") ? "inconclusive" : "blind";
	return {
		outcome: {
			...at,
			is,
			why
		},
		findings,
		undecided
	};
}
function holdsByDefault(rule, setting, lowered) {
	return setting === null ? rule.page.severity === "E" && (lowered === void 0 || lowered === "E") : setting === "E";
}
function finding(rule, sighting, fingerprint, standing, context) {
	const confidence = sighting.confidence ?? "high";
	const stood = standing.has(fingerprint);
	const severity = severityOf(rule.page, {
		severity: sighting.severity,
		confidence
	}, configured(context.settings, rule.page, context.impact), stood);
	const approvedBy = sighting.settledBy === "approval" ? context.approvedBy : null;
	const wouldHold = severity === "E" && approvedBy === null;
	return {
		...sighting,
		rule: rule.page.id,
		model: context.model,
		severity,
		confidence,
		fingerprint,
		standing: stood,
		wouldHold,
		holds: wouldHold && context.mayHold,
		approvedBy,
		message: message(rule.page, sighting.variant, sighting.facts)
	};
}
// src/judge/model-kind.ts
/** What kind of change this is for one model: it decides which rules are asked. */
function modelKind(model) {
	const { change, settings } = model;
	if (model.wayBack.is === "read" && change.policy.length === 0) return "rollback";
	if (settings.strict && change.dependencies.length > 0) return "behaviour";
	if (change.artifact || change.metrics || change.code.length + change.config.length + change.prompts.length > 0) return isRefresh(change) ? "refresh" : "behaviour";
	if (model.isNew) return "behaviour";
	if (change.policy.length > 0) return "policy";
	return change.dependencies.length > 0 ? "dependencies" : "untouched";
}
/** The model's mode on the day of the review: `enforce_from` caps it at comment until then. */
function effectiveMode(settings, asOf) {
	return settings.enforce_from !== void 0 && asOf.slice(0, 10) < settings.enforce_from && settings.mode === "enforce" ? "comment" : settings.mode;
}
// src/judge/judge-model.ts
/** Whether a rule judges one model at a time. */
function perModel({ detector }) {
	return detector.reads.some((name) => [
		"model",
		"gates",
		"compact",
		"handles"
	].includes(name));
}
/** Asks every per-model rule about one model. */
function judgeModel(evidence, model, rulebook, approvals) {
	const kind = modelKind(model);
	const settings = valueOf(evidence.settings);
	const mode = effectiveMode(model.settings, evidence.asOf);
	const gates = kind === "refresh" || kind === "behaviour" ? weighModel(model) : [];
	const inputs = {
		pull: evidence.pull,
		evidence,
		changes: valueOf(evidence.changes) ?? [],
		model,
		compact: withDefaults(evidence.compact, model.settings.compact),
		gates,
		programs: [],
		secrets: [],
		approvals,
		handles: evidence.handles
	};
	const { impact } = model.settings;
	const context = {
		settings,
		model: model.id,
		impact,
		mayHold: mode === "enforce",
		approvedBy: approvals[0]?.login ?? null
	};
	const results = rulebook.rules.filter(perModel).map((rule) => {
		const off = whyOff(rule, model, kind, evidence);
		if (off !== null) return {
			outcome: {
				rule: rule.page.id,
				model: model.id,
				is: "off",
				why: off
			},
			findings: [],
			undecided: []
		};
		if (rule.detector.asks?.(inputs) === false) return {
			outcome: {
				rule: rule.page.id,
				model: model.id,
				is: "off",
				why: "not-asked"
			},
			findings: [],
			undecided: []
		};
		const said = runRule(rule, inputs);
		const print = fingerprinter(rule.page.id, model.id, (path) => path);
		return judged(rule, said, said.is === "ran" ? said.sightings.map(print) : [], /* @__PURE__ */ new Set(), context);
	});
	const restores = kind === "rollback" ? valueOf(mapRead(model.wayBack, (back) => back.commit)) ?? null : null;
	return {
		report: {
			id: model.id,
			mode: model.settings.mode,
			effectiveMode: mode,
			isNew: model.isNew,
			kind,
			restores,
			gates
		},
		results
	};
}
function whyOff(rule, model, kind, evidence) {
	if (configured(valueOf(evidence.settings), rule.page, model.settings.impact) === "off") return "configuration";
	if (kind === "rollback") return "rollback";
	if (!inLanes(rule.page, model.settings)) return "lane";
	if (!applies(rule.page, model.settings)) return "not-applicable";
	if (!(rule.detector.when === "touched" ? kind !== "untouched" && kind !== "dependencies" : kind === "refresh" || kind === "behaviour")) return "not-touched";
	const area = rule.page.id.split("/")[0];
	if (area !== "compact" && area !== "ledger") return null;
	if (evidence.pull.bot) return "bot";
	return model.settings.stage === "exploration" ? "not-applicable" : null;
}
// src/world/commands/read-text.ts
/** Text of a file, or of standard input for `-`. */
function readText(file, io) {
	if (file === "-") return io.stdin();
	try {
		return readFileSync(resolve(io.cwd, file), "utf8");
	} catch {
		throw new Usage(`${file} cannot be read; give the path of a file, or - for standard input`);
	}
}
export { modelKind as a, applies as c, effectiveMode as i, inLanes as l, judgeModel as n, judged as o, perModel as r, fingerprinter as s, readText as t };
