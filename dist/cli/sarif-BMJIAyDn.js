import { n as byWeight } from "./run-rule-D7guAZzn.js";
import { t as toolVersion } from "./tool-ZxGOhm9l.js";
import { o as visible, r as quote, s as cut, t as codeSpan } from "./quote-CTKWh60q.js";
import { n as pageUrl, t as lineLink } from "./links-BeK2yFz4.js";
import { i as unmarked, t as firstParagraph } from "./prose-BXUksnxk.js";
// src/model/sarif.ts
/** What GitHub's code scanning shows of one file; beyond its limits it takes nothing at all. */
const sarifLimits = {
	/** More are accepted, and dropped. */
	results: 5e3,
	/** Steps of one result's flow. */
	steps: 1e3,
	tags: 10,
	/** Bytes of the whole file; code scanning counts them compressed. */
	bytes: 1e7,
	/** Characters of a text. */
	text: 1e3
};
// src/reply/chain.ts
/** What a step does: to what it names, and where it names nothing. */
const verbs = {
	learned: ["learns from", "learns"],
	copied: ["makes more rows of", "makes more rows"],
	divided: ["splits", "splits"],
	trained: ["fits the model on", "fits the model"],
	scored: ["scores on", "scores"],
	predicted: ["predicts for", "predicts"],
	validated: ["watches, while fitting,", "watches while fitting"],
	ordered: ["puts in order of time:", "puts in order of time"],
	lagged: ["takes neighbouring rows:", "takes neighbouring rows"],
	windowed: ["cuts windows:", "cuts windows"],
	"looked-ahead": ["looks ahead:", "looks ahead"],
	repeated: ["shows rows of one entity:", "shows rows of one entity"],
	joined: ["joins:", "joins"],
	time: ["has the time", "has a time"],
	made: ["makes a column:", "makes a column"],
	chosen: ["chooses:", "chooses"],
	"cross-validated": ["cross-validates", "cross-validates"],
	called: ["runs", "runs"]
};
/** A step in plain words, without its place. */
function stepText({ what, of }) {
	const [on, alone] = verbs[what];
	return of === "" ? alone : `${on} ${visible(of)}`;
}
function stepMarkdown({ what, of }) {
	const [on, alone] = verbs[what];
	return of === "" ? alone : `${on} ${codeSpan(of)}`;
}
/** The chain of a finding as Markdown, each line linked to head, with its file where that is not the finding's: empty where there is none, or only the line itself. */
function chainLine({ chain = [], place }, pull) {
	const path = "path" in place ? place.path : "";
	const [only, ...more] = chain;
	if (more.length === 0 && place.is === "line" && only?.path === path && only.line === place.line && only.cell === place.cell) return "";
	return chain.map((step) => `${lineLink(step, pull, step.path !== path)} ${stepMarkdown(step)}`).join(" → ");
}
/** The same for a terminal; lines of another file than the finding's carry its name. */
function chainText(chain, path) {
	const at = (step) => `${step.path === path ? "" : `${visible(step.path)} `}${step.cell === null ? "" : `cell ${step.cell}, `}line ${step.line}`;
	return (chain ?? []).map((step) => `${at(step)} ${stepText(step)}`).join(" → ");
}
// src/reply/sarif-place.ts
/** A line of a file as code scanning finds it: by its path from the repository's root, where it lies below `root`. */
function sarifPlace(path, lines, root) {
	const region = lines === null ? {} : { region: {
		startLine: Math.max(1, lines.from),
		...lines.to === void 0 || lines.to <= lines.from ? {} : { endLine: lines.to }
	} };
	return { physicalLocation: {
		artifactLocation: uriOf(path, root),
		...region
	} };
}
function uriOf(path, root) {
	const inside = root !== null && path.startsWith(`${root.replace(/\/+$/, "")}/`) ? path.slice(root.replace(/\/+$/, "").length + 1) : path;
	if (inside.startsWith("/")) return { uri: `file://${encoded(inside)}` };
	return {
		uri: encoded(plain(inside)),
		uriBaseId: "%SRCROOT%"
	};
}
/** Without `.` and, where it can be, `..`. */
function plain(path) {
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part === ".." && parts.length > 0 && parts.at(-1) !== "..") parts.pop();
		else parts.push(part);
	}
	return parts.join("/");
}
function encoded(path) {
	return path.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
// src/reply/sarif-rule.ts
/** What a severity is called in SARIF. */
const sarifLevels = {
	E: "error",
	W: "warning",
	N: "note",
	Q: "note"
};
/** A rule's page as code scanning shows it beside an alert; `pagesUrl`: the folder of the pages, where one is known. */
function sarifRule({ id, title, severity, why, instead, wrong, lane, tasks, checklist }, pagesUrl) {
	const markdown = [
		why,
		`## Instead\n\n${instead}`,
		`## When this is wrong\n\n${wrong}`
	].filter((text) => /[^\n]$/.test(text.trim())).join("\n\n");
	const level = sarifLevels[severity];
	const tags = [.../* @__PURE__ */ new Set([
		"machine-learning",
		id.split("/")[0] ?? id,
		lane,
		...checklist === void 0 ? [] : [checklist],
		...tasks
	])].slice(0, sarifLimits.tags);
	return {
		id,
		shortDescription: { text: title },
		fullDescription: { text: unmarked(firstParagraph(why)) || title },
		help: {
			text: markdown,
			markdown
		},
		...pagesUrl === null ? {} : { helpUri: pageUrl(id, pagesUrl) },
		defaultConfiguration: { level },
		properties: {
			tags,
			"problem.severity": level === "note" ? "recommendation" : level
		}
	};
}
// src/reply/sarif-text.ts
/** A sentence of Markdown that is ours or made inert, as SARIF's message: the plain text mentions nobody and links nowhere. */
function sarifText(markdown) {
	const short = markdown.length <= sarifLimits.text * 4;
	return {
		text: still(cut(unmarked(short ? markdown : markdown.slice(0, sarifLimits.text * 4)), sarifLimits.text)),
		...short ? { markdown: markdown.toWellFormed() } : {}
	};
}
/** A stranger's text, or one of ours that holds some, as SARIF's message. */
function sarifPlain(text) {
	const whole = cut(visible(text), sarifLimits.text);
	return {
		text: still(whole),
		markdown: quote(whole)
	};
}
/** SARIF's own links are `[text](target)`, in plain text too; GitHub shows that text where it also knows mentions and references. */
function still(text) {
	const inert = text.replace(/\](?=\()|[@#](?=\w)|:(?=\/\/)|</g, "$&​");
	return inert === "" ? "(nothing)" : inert;
}
// src/reply/sarif-result.ts
/** A finding as SARIF's result, with the chain that proves it. */
function sarifResult(finding, ruleIndex, root) {
	const { rule, severity, confidence, message, fingerprint, lineHash, path, lines, chain = [], standing } = finding;
	const settled = suppressions(finding);
	const steps = chain.slice(0, sarifLimits.steps).map((step) => ({ location: {
		...sarifPlace(step.path, { from: step.fileLine }, root),
		message: sarifPlain(stepText(step))
	} }));
	return {
		ruleId: rule,
		...ruleIndex < 0 ? {} : { ruleIndex },
		level: sarifLevels[severity],
		message: sarifText(message),
		locations: [sarifPlace(path, lines, root)],
		...steps.length === 0 ? {} : { codeFlows: [{ threadFlows: [{ locations: steps }] }] },
		partialFingerprints: {
			"mleReview/v1": fingerprint,
			...lineHash === void 0 ? {} : { primaryLocationLineHash: lineHash }
		},
		...standing === null ? {} : { baselineState: standing ? "unchanged" : "new" },
		...settled.length === 0 ? {} : { suppressions: settled },
		properties: { confidence }
	};
}
/** What an approver or a comment in the code says of it: viewers that know suppressions leave these out. */
function suppressions({ approvedBy = null, allowed }) {
	return [...approvedBy === null ? [] : [{
		kind: "external",
		status: "accepted",
		justification: sarifPlain(`approved by ${approvedBy}`).text
	}], ...allowed === void 0 ? [] : [{
		kind: "inSource",
		status: allowed.stands ? "accepted" : "underReview",
		justification: sarifPlain(allowed.reason).text
	}]];
}
// src/reply/sarif.ts
const encoder = new TextEncoder();
const bytesOf = (it) => encoder.encode(JSON.stringify(it)).length + 1;
/** Findings as one SARIF run, the most severe first where not all have room; how many are left out is said. */
function sarif({ category, findings, notes, root, whole, pagesUrl = null }, rulebook) {
	const rules = rulebook.rules.map(({ page }) => sarifRule(page, pagesUrl));
	const indexOf = new Map(rules.map(({ id }, i) => [id, i]));
	const said = within(notes, 1e3, sarifLimits.bytes / 10);
	const results = resultsWithin(findings, sarifLimits.bytes - bytesOf(rules) - bytesOf(said) - 4e3, (it) => sarifResult(it, indexOf.get(it.rule) ?? -1, root));
	const leftOut = [...results.length < findings.length ? [left(findings.length - results.length, "findings", "the most severe are kept")] : [], ...said.length < notes.length ? [left(notes.length - said.length, "notes", "`--format json` has all")] : []];
	return log({
		category,
		whole
	}, rules, results, [...said, ...leftOut]);
}
function log({ category, whole }, rules, results, notes) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "mle-review",
				semanticVersion: toolVersion,
				rules
			} },
			automationDetails: { id: `mle-review/${category}/` },
			invocations: [{
				executionSuccessful: whole,
				toolExecutionNotifications: notes
			}],
			columnKind: "utf16CodeUnits",
			results
		}]
	};
}
/** In the order they came; where they are too many or too long, the least severe are left out. */
function resultsWithin(findings, room, of) {
	const made = findings.map((finding, at) => ({
		finding,
		at,
		severity: finding.severity
	})).toSorted(byWeight).slice(0, sarifLimits.results).map(({ finding, at }) => ({
		at,
		result: of(finding)
	}));
	const sizes = made.map(({ result }) => result);
	return made.slice(0, within(sizes, sarifLimits.results, room).length).toSorted((a, b) => a.at - b.at).map(({ result }) => result);
}
function within(all, most, bytes) {
	let sum = 0;
	const end = all.slice(0, most).findIndex((it) => {
		sum += bytesOf(it);
		return sum > bytes;
	});
	return all.slice(0, end < 0 ? most : end);
}
function left(count, what, instead) {
	return {
		level: "warning",
		message: { text: `${count} more ${what} had no room in this file: ${instead}.` }
	};
}
export { sarifPlace as a, sarifLevels as i, sarifPlain as n, chainLine as o, sarifText as r, chainText as s, sarif as t };
