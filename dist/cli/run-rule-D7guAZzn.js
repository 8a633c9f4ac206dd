import { r as quote, t as codeSpan } from "./quote-CTKWh60q.js";
import { createHash } from "node:crypto";
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
function identity({ place, text, variant, file }, headPath) {
	switch (place.is) {
		case "line": return [
			"line",
			headPath(file ?? place.path),
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
// src/judge/message.ts
/** The page's sentence for a finding, as Markdown: holes filled, facts made inert. */
function message(page, variant, facts) {
	return fill((variant === void 0 ? void 0 : page.messages?.[variant]) ?? page.message ?? Object.values(page.messages ?? {})[0] ?? page.title, facts);
}
/** The page's title, mend and question for a finding, or those of its variant. */
function wordsOf(page, variant) {
	const own = variant === void 0 ? void 0 : page?.variants?.[variant];
	return {
		title: own?.title ?? page?.title,
		instead: own?.instead ?? page?.instead ?? "",
		asks: own?.asks ?? page?.asks
	};
}
/** Fills `{fact}` holes; a hole that stands alone between backticks becomes a code span. A hole without a fact stays, so that tests see it. */
function fill(template, facts) {
	return template.replace(/`\{([A-Za-z]\w*)\}`|\{([A-Za-z]\w*)\}/g, (hole, coded, plain) => {
		const name = coded ?? plain ?? "";
		if (!Object.hasOwn(facts, name)) return hole;
		const text = written(facts[name] ?? "");
		return coded === void 0 ? quote(text) : codeSpan(text);
	});
}
/** Numbers at the precision people compare them at; text as it is. */
function written(fact) {
	return typeof fact === "number" ? String(Number(fact.toPrecision(6))) : fact;
}
// src/judge/severity.ts
const weight = {
	E: 3,
	W: 2,
	Q: 1,
	N: 0
};
/** The severity configuration gives a rule for a model of this impact (null: for no model); null where it says nothing. */
function configured(settings, { id, severity }, impact) {
	const { severities, raised } = settings?.ruled?.[impact ?? "none"] ?? {
		severities: settings?.severities ?? {},
		raised: {}
	};
	if (Object.hasOwn(severities, id)) return severities[id] ?? null;
	const wanted = Object.hasOwn(raised, id) ? raised[id] ?? "off" : "off";
	return wanted !== "off" && weight[wanted] >= weight[severity] ? wanted : null;
}
/**
* The severity a finding shows. A detector may only lower its page's, and E below high confidence shows as W; a severity from
* configuration replaces both. What stood on the merge base already is N.
*/
function severityOf(page, said, setting, standing) {
	if (standing) return "N";
	if (setting !== null && setting !== "off") return setting;
	const lowered = said.severity !== void 0 && weight[said.severity] < weight[page.severity] ? said.severity : page.severity;
	return lowered === "E" && said.confidence !== "high" ? "W" : lowered;
}
/** Orders findings for people: what holds first, questions and notes last. */
function byWeight(a, b) {
	return weight[b.severity] - weight[a.severity];
}
// src/judge/run-rule.ts
/** Runs one detector on its declared inputs. Inputs unreadable by our fault make it blind; a throw makes it broken; neither is clean. */
function runRule(rule, inputs) {
	const { detector } = rule;
	const blind = detector.reads.flatMap((name) => blindness(inputs[name]));
	if (blind.length > 0) return {
		is: "ran",
		sightings: [],
		not: blind,
		unasked: true
	};
	const handed = Object.fromEntries(detector.reads.map((name) => [name, inputs[name]]));
	const sightings = [];
	const not = [];
	try {
		for (const said of detector.detect(handed)) if ("could" in said) not.push(said);
		else sightings.push(said);
	} catch (error) {
		return {
			is: "broken",
			error: error instanceof Error ? error.message : String(error)
		};
	}
	return {
		is: "ran",
		sightings,
		not
	};
}
function blindness(input) {
	if (typeof input !== "object" || input === null || !("is" in input) || input.is !== "unreadable") return [];
	const { fault, why } = input;
	return fault === "ours" ? [{
		could: "not-judge",
		because: "blind",
		why
	}] : [];
}
export { fill as a, fingerprinter as c, severityOf as i, byWeight as n, message as o, configured as r, wordsOf as s, runRule as t };
