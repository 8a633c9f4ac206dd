import { n as plainText, t as parseMarkdown } from "./markdown-EwY1EaFW.js";
import { o as visible, r as quote, s as cut, t as codeSpan } from "./quote-CTKWh60q.js";
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
// src/reply/prose.ts
/** A sentence of ours that names strangers' things between single backticks: those become code, the rest is made inert. */
function prose(text) {
	return text.slice(0, 2e3).split("`").map((part, i, parts) => {
		const coded = i % 2 === 1;
		const alone = coded && i === parts.length - 1;
		return inertPart(alone ? `\`${part}` : part, coded && !alone, i === 0);
	}).join("");
}
function inertPart(part, coded, first) {
	if (coded) return codeSpan(part);
	const inert = first ? quote(part) : quote(part).replace(/^\\([-+=:])/, "$1");
	const blank = (text) => text && /\s/.test(text) ? " " : "";
	return part.trim() === "" ? blank(part) : `${blank(part[0])}${inert}${blank(part.at(-1))}`;
}
/** Markdown of ours (a finding's message) on one line. Where it is too long for a list, its plain text, cut. */
function oneLine(markdown, most = 3e3) {
	const line = markdown.replace(/\s+/g, " ").trim();
	return line.length <= most ? line : quote(cut(unmarked(line.slice(0, most * 2)), 600));
}
/** What a reader sees of a line of Markdown, for terminals and annotations. */
function unmarked(markdown) {
	return visible(plainText(parseMarkdown(markdown)).replaceAll("​", ""));
}
/** The first paragraph of a page's text on one line; what it announces with a colon stays behind. */
function firstParagraph(markdown) {
	return (markdown.trim().split(/\n\s*\n/)[0] ?? "").replace(/\s+/g, " ").trim().replace(/:$/, ".");
}
export { runRule as a, severityOf as c, unmarked as i, fingerprinter as l, oneLine as n, byWeight as o, prose as r, configured as s, firstParagraph as t };
