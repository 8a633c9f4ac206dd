import { a as review, i as openCheckout, n as gather, o as rolesAsked, s as mendsConfiguration, t as readyFor } from "./ready-for-Bdr6soxr.js";
import { t as verdicts } from "./verdict-DLJRPo-K.js";
import { n as contractRun, r as kindOfCheck } from "./contract-run-MxCQjAd1.js";
import { h as plain, u as parseJsonTree, y as limits } from "./slice-oPHFedWp.js";
import { n as whyUnreadable } from "./metrics-itPHRqYs.js";
import { n as lineOf } from "./strictly-BYklR1vp.js";
import { n as explainHint, r as unlinked, t as table } from "./table-5BaHnXMW.js";
import { i as sarifLevels, n as sarifPlain, o as chainLine, r as sarifText, s as chainText, t as sarif } from "./sarif-BMJIAyDn.js";
import { i as tableCode, o as visible, r as quote, s as cut, t as codeSpan } from "./quote-CTKWh60q.js";
import { s as compactFields } from "./settings-CmvPAf4u.js";
import { n as derivedFrom } from "./compact-DbVhAokE.js";
import { n as printCompact, t as compactHints } from "./compact-hints-DK7yhOnX.js";
import { t as fold } from "./fold-BxRNiMUK.js";
import { a as incidentStub, i as headings, l as statusPhrases, n as changedLabels, o as leastConfiguration, r as coverageLabels, s as reasonPhrases, t as answerHint } from "./phrases-CUIamoqa.js";
import { s as wordsOf } from "./run-rule-D7guAZzn.js";
import { d as together$1 } from "./secrets-D6hiQ88J.js";
import { a as ruleLink, i as placeText, o as short, r as placeLink } from "./links-BeK2yFz4.js";
import { i as unmarked, n as oneLine, r as prose, t as firstParagraph } from "./prose-BXUksnxk.js";
import { a as limitText, c as figure, i as inFigures, l as signed, n as bar, o as missed, r as barLegend, s as decimalsOf, t as gateRows } from "./gate-rows-Bb8hRYMM.js";
import { n as columns, r as wrap, t as inLogLines } from "./log-lines-BWKG93wz.js";
import { n as valueOf } from "./read-DBX-YYL1.js";
import { i as progress, t as Usage } from "./io-CPidYqre.js";
import { t as readText } from "./read-text-B9Ie81tr.js";
import { resolve } from "node:path";
// src/reply/compact-to-paste.ts
function isAnswered(field) {
	return field !== null && field.state !== "empty";
}
/** A compact for a description: what somebody wrote, what the evidence tells (marked as derived), and hints where only a person knows. Values are cut at `most`. */
function compactToPaste(draft, keys, written, most) {
	const fields = compactFields.map(({ key }) => {
		if (!keys.includes(key)) return [key, null];
		const field = written?.[key] ?? null;
		const known = draft.known[key];
		if (isAnswered(field) && !(field.derived !== void 0 && known !== void 0 && inWords(field.value) === inWords(known.value))) return [key, {
			...field,
			value: cut(shownLines(field.value), most)
		}];
		if (known === void 0) return [key, {
			value: "",
			line: 0,
			state: "empty"
		}];
		return [key, {
			value: cut(shownLines(known.value), most),
			line: 0,
			state: "answered",
			derived: shownFrom(known.from)
		}];
	});
	return printCompact({ fields: Object.fromEntries(fields) }, compactHints);
}
/** The same between more backticks than it holds, to be copied out of a comment: nothing in it does anything there. */
function pasteBlock(text, format = "markdown") {
	const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
	return `${fence}${format}\n${text.trimEnd()}\n${fence}`;
}
/** A text without its figures and digests: where only these differ, a draft is an older one, and nobody wrote into it. */
function inWords(text) {
	return text.replace(/\b[0-9a-f]{12}\b|[\d.]+/g, "0").replace(/\s+/g, " ");
}
function shownFrom(places) {
	return derivedFrom(places.map(visible)) || "the change";
}
/** The same text with nothing in it that hides, or that looks like a line of ours; lines stay lines. */
function shownLines(text) {
	return text.split("\n").map((line) => `${/^ {0,12}/.exec(line)?.[0] ?? ""}${visible(line).replace(/<!-(?=-\s*mle-review:)/g, "<! ")}`).join("\n");
}
// src/read/contract-run.ts
/** Characters of a report: it holds summaries, never tensors. */
const mostCharacters = 4194304;
/** Characters of one text in it. */
const mostWords = 2e3;
const mostFaults = 20;
/**
* A contract's result, by whomever it was made. Untrusted: capped, held to the schema, every fault named. Long texts are cut; a number
* that JSON cannot write is a text, so that the result survives JSON.
*/
function readContractRun(text, from) {
	if (text.length > mostCharacters) return fault(from, "ours", "too-large", [`holds more than ${mostCharacters} characters.`]);
	const parsed = parseJsonTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable.fault === "author" ? {
		...unreadable,
		reason: "invalid-result"
	} : unreadable;
	if (parsed.issues.length > 0) return fault(from, "author", "invalid-result", parsed.issues.slice(0, mostFaults).map(({ why }) => why));
	const result = contractRun.safeParse(tame(plain(parsed.node)));
	if (!result.success) return fault(from, "author", "invalid-result", sentences(result.error.issues, parsed.node));
	const twice = repeated(result.data.checks.map(({ id }) => id));
	if (twice !== null) return fault(from, "author", "invalid-result", [`two checks have the id \`${twice}\`; which of them holds cannot be told.`]);
	return {
		is: "read",
		value: result.data,
		from
	};
}
function tame(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
	if (typeof value === "string") return value.length > mostWords ? `${value.slice(0, 1999)}…` : value;
	if (Array.isArray(value)) return value.map(tame);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tame(inner)]));
}
function sentences(issues, root) {
	return issues.slice(0, mostFaults).map(({ path, message }) => {
		const steps = path.map((step) => typeof step === "number" ? step : String(step));
		return `line ${lineOf(root, steps)}: ${steps.join(".").slice(0, 200) || "the result"}: ${message.replace(/\.?$/, ".")}`;
	});
}
function repeated(ids) {
	const seen = /* @__PURE__ */ new Set();
	return ids.find((id) => seen.has(id) || !seen.add(id)) ?? null;
}
function fault(from, whose, reason, whys) {
	return {
		is: "unreadable",
		fault: whose,
		reason,
		why: whys.map((why) => `${from.path}: ${why}`).join("\n")
	};
}
// src/reply/lead.ts
function leadOf(report, model) {
	return report.findings.filter((it) => (report.verdict === "hold" ? it.holds : it.wouldHold) && (model === null || it.model === model)).map((finding) => ({
		finding,
		gate: missedGate(finding, report.models)
	})).toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
function rank({ gate, finding }) {
	return gate !== null ? 0 : 1 + areaRank(finding);
}
/** Rules of figures that are not there: nothing was seen that is wrong. */
const unmeasured = [
	"stale",
	"metrics-missing",
	"no-reference",
	"not-comparable",
	"undeclared",
	"insufficient-evidence"
];
/** What the numbers say comes before what the code does, that before figures that are to be had yet, and those before what nobody wrote down. */
function areaRank({ rule }) {
	const [area = "", name = ""] = rule.split("/");
	if (area === "gates" && unmeasured.includes(name)) return 2;
	return ["gates", "slices"].includes(area) ? 0 : 1 + 2 * Math.max(0, [
		"compact",
		"rollback",
		"ledger"
	].indexOf(area) + 1);
}
/** Reasons that the figures themselves show; of the others a rule's own sentence tells more. */
const inNumbers = [
	"do-not-ship",
	"lost-too-much",
	"gained-too-little",
	"below-min",
	"above-max",
	"outside",
	"gap-too-wide"
];
/** The limit, missed by its figures, that a finding is about: the one it names, or the only one there is. */
function missedGate({ place, model, rule }, models) {
	const gates = models.find(({ id }) => id === model)?.gates.filter(({ status, tier, reason }) => status === "fail" && tier === "hold" && inNumbers.includes(reason)) ?? [];
	if (place.is !== "gate") return /^(gates|slices)\//.test(rule) && gates.length === 1 ? gates[0] ?? null : null;
	return gates.find(({ metric, slice, against }) => metric === place.metric && slice === place.slice && against === place.against) ?? null;
}
/** What could not be decided, one entry a reason; first what decides the verdict. */
function undecidedOf(report, rulebook) {
	const byWhy = /* @__PURE__ */ new Map();
	const severity = new Map(rulebook.rules.map(({ page }) => [page.id, page.severity]));
	const add = (why, rule, model, broken, decides) => {
		const found = byWhy.get(why) ?? {
			rules: [],
			models: [],
			why,
			broken,
			decides: false
		};
		if (rule !== null && !found.rules.includes(rule)) found.rules.push(rule);
		if (model !== null && !found.models.includes(model)) found.models.push(model);
		byWhy.set(why, {
			...found,
			decides: found.decides || decides
		});
	};
	for (const outcome of report.outcomes) {
		const decides = severity.get(outcome.rule) === "E";
		for (const why of whysOf(outcome)) add(why, outcome.rule, outcome.model, outcome.is === "broken", decides);
	}
	const whole = report.because === "configuration" || report.outcomes.length === 0;
	for (const { what, why } of report.blind) add(/^the /.test(what) || why.startsWith(what) ? why : `${what}: ${why}`, null, null, false, whole);
	return [...byWhy.values()].toSorted((a, b) => Number(b.decides) - Number(a.decides));
}
function whysOf(outcome) {
	switch (outcome.is) {
		case "blind":
		case "inconclusive": return outcome.why;
		case "found": return outcome.undecided;
		case "broken": return [outcome.error];
		default: return [];
	}
}
// src/reply/sarif-review.ts
/** `review --format sarif`: what stands in a file as results; what is said of the description, a gate or a model as notes, for an alert needs a file. A question is no alert. */
function sarifReview(report, rulebook, pagesUrl = null) {
	const findings = report.findings.flatMap((finding) => placed(finding));
	const elsewhere = report.findings.filter((finding) => placed(finding).length === 0).map(note);
	const undecided = undecidedOf(report, rulebook).flatMap((it) => it.broken ? it.rules.map(broke(it)) : [warning(it)]);
	const whole = report.outcomes.every(({ is }) => is !== "broken");
	return sarif({
		category: "review",
		findings,
		notes: [...elsewhere, ...undecided],
		root: null,
		whole,
		pagesUrl
	}, rulebook);
}
function warning({ why }) {
	return {
		level: "warning",
		message: sarifPlain(why)
	};
}
function broke({ why }) {
	return (rule) => ({
		level: "error",
		message: sarifPlain(`${rule} broke: ${why}`),
		associatedRule: { id: rule }
	});
}
function placed({ place, ...finding }) {
	if (!("path" in place) || finding.severity === "Q") return [];
	const lines = place.is === "line" ? {
		from: place.fileLine,
		to: place.fileEndLine
	} : null;
	return [{
		...finding,
		path: place.path,
		lines
	}];
}
function note({ rule, severity, message, model }) {
	const about = model === null ? "" : `${sarifPlain(model).text}: `;
	return {
		level: sarifLevels[severity],
		message: { text: `${about}${sarifText(message).text}` },
		associatedRule: { id: rule }
	};
}
// src/reply/alike.ts
/**
* Findings that are one to a reader: those of several models that say the same of each, but for its name. In the order of the first of each.
* Two whose words differ by a name are as easily read apart; what stands in a line is looked at there.
*/
function alike(findings) {
	return [...Map.groupBy(findings, keyOf$1).values()].flatMap((group) => group.length > 2 || group.every(({ message }) => message === group[0]?.message) ? [group] : group.map((finding) => [finding]));
}
function keyOf$1({ rule, variant, model, severity, holds, standing, approvedBy, place, message, fingerprint }) {
	if (model === null || place.is === "line") return fingerprint;
	const where = place.is === "description" ? place.line : place.is === "file" ? without(model, place.path) : place.is;
	return JSON.stringify([
		rule,
		variant,
		severity,
		holds,
		standing,
		approvedBy,
		where,
		without(model, message)
	]);
}
/** Ids of models hold letters, digits and `._-`. */
function without(model, text) {
	return text.replace(new RegExp(`(?<![\\w-])${model.replaceAll(".", "\\.")}(?![\\w-])`, "g"), "…");
}
// src/reply/compact-draft.ts
/** What to paste where a compact is missing or unfinished, folded away; it is the first to yield where there is no room. */
function compactDraft({ compactDraft: draft, findings }) {
	if (draft === null || draft.asked.length === 0) return {
		yields: 12,
		versions: [() => ""]
	};
	const { asked } = draft;
	const told = asked.filter((key) => draft.known[key] !== void 0).length;
	const open = asked.length - told;
	const what = findings.some(({ rule }) => rule === "compact/missing") ? "An Iteration Compact to paste" : "Fields to add to the description";
	const folded = (most) => fold(`${what}: ${[...told === 0 ? [] : [`${told} derived from the evidence`], ...open === 0 ? [] : [`${open} for you`]].join(", ")}`, pasteBlock(compactToPaste(draft, asked, null, most)));
	return {
		yields: 12,
		versions: [
			() => folded(4e3),
			() => folded(600),
			() => folded(120),
			() => ""
		]
	};
}
// src/reply/coverage-table.ts
const states = [
	"present",
	"missing",
	"not-checked",
	"not-applicable"
];
/** The twelve review lines with their tasks, folded behind their count. */
function coverageTable({ coverage }) {
	const rows = coverage.map(({ line, state, why, tasks }) => [
		coverageLabels[state],
		`${quote(line.replace(/\.$/, ""))}${why === "" ? "" : `: ${quote(why)}`}`,
		tasks.join(" ").replaceAll("-", "‑")
	]);
	return fold(coverageCount(coverage), table([[
		"",
		"review line",
		"tasks"
	], ...rows], [
		"l",
		"l",
		"l"
	]));
}
/** "Coverage: 7 of 12 lines present (1 of them: none found by these rules), 1 missing, 4 not checked". */
function coverageCount(coverage) {
	const [present = 0, ...others] = states.map((state) => coverage.filter((line) => line.state === state).length);
	const told = others.map((count, i) => ({
		count,
		state: states[i + 1]
	})).filter(({ count }) => count > 0).map(({ count, state }) => `, ${count} ${state?.replace("-", " ")}`).join("");
	const silent = [...Map.groupBy(coverage.filter(({ state, why }) => state === "present" && why !== ""), ({ why }) => why)].map(([why, { length }]) => ` (${length} of them: ${why})`).join("");
	return `Coverage: ${present} of ${coverage.length} lines present${silent}${told}`;
}
// src/reply/finding-item.ts
/** One finding as a list item: its lifecycle, where it stands, what was seen, the rule. `mend`: what to do instead stands below it; `all`: of other models too, with the same words. */
function findingItem(finding, telling, mend = false, all = [finding]) {
	const { report, rulebook, options } = telling;
	const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
	const models = [...new Set(all.flatMap(({ model }) => model ?? []))].map(codeSpan);
	const isAll = models.length === report.models.filter(({ kind }) => kind !== "untouched").length;
	const isSame = all.every(({ message }) => message === finding.message);
	const parts = [
		all.every((it) => lifeLabel(it, telling) === lifeLabel(finding, telling)) ? lifeLabel(finding, telling) : null,
		telling.several && models.length > 0 ? models.length > few ? `**${isAll ? "All " : ""}${models.length} models**` : models.join(", ") : null,
		all.length === 1 || finding.place.is === "description" ? placeLink(finding, report) : null,
		`${isSame ? "" : "for example: "}${oneLine(finding.message)}${whyNotHeld(all, page?.severity, report)}`,
		ruleLink(finding.rule, options)
	];
	const instead = mend ? firstParagraph(wordsOf(page, finding.variant).instead) : "";
	const names = models.length > few && !isAll ? `${models.slice(0, most$9).join(", ")}${models.length > most$9 ? ` and ${models.length - most$9} more` : ""}` : "";
	const below = [
		chainLine(finding, report.pull),
		instead,
		names
	].filter((line) => line !== "").map((line) => `  \n  ↳ ${line}`);
	return `- ${parts.filter((part) => part !== null && part !== "").join(" · ")}${below.join("")}`;
}
/** Models that stand in the line itself, and those that one finding names at all. */
const [few, most$9] = [3, 60];
/** Why something of a rule that holds changes does not hold this one, where the headline does not say it. */
function whyNotHeld(all, page, report) {
	const [{ severity, confidence, model, wouldHold, holds }] = all;
	if (page === "E" && severity === "W" && confidence !== "high") return ` (${confidence} confidence, so it does not hold)`;
	if (!wouldHold || holds || report.because === "unconfigured") return "";
	if (model === null) return " (no model owns the file, so it does not hold)";
	const ofModel = (id) => report.models.find((it) => it.id === id)?.effectiveMode ?? "enforce";
	const modes = [...new Set(all.map((it) => ofModel(it.model)))];
	return report.verdict === "pass" || modes.includes("enforce") ? "" : ` (\`mode: ${modes.join("` or `")}\`, so it does not hold)`;
}
function lifeLabel(finding, { life, report }) {
	if (finding.standing || life.allNew || finding.severity !== "E" && finding.severity !== "W") return null;
	const since = life.since(finding);
	return since === report.pull.head ? "**New**" : `**Still open** since ${short(since)}`;
}
/** A finding that is no longer there. */
function fixedItem({ rule, since, where }, { rulebook, options }) {
	const title = rulebook.rules.find(({ page }) => page.id === rule)?.page.title;
	const place = where === "" ? "" : ` · ${codeSpan(where)}`;
	return `- **Fixed** ${/^description(, line \d+)?$/.test(where) ? "in the description" : `in ${short(since)}`} · ~~${quote(title ?? rule)}~~${place} · ${ruleLink(rule, options)}`;
}
// src/reply/shrink.ts
/** A part that is never shortened, because it is short. */
function fixed(text) {
	return {
		yields: Number.POSITIVE_INFINITY,
		versions: [() => text]
	};
}
/** A part that is shown whole or not at all. */
function optional(yields, text) {
	return {
		yields,
		versions: [text, () => ""]
	};
}
/** A list that is shown with ever fewer of its items, in the order given. */
function list(yields, items, render, most) {
	const counts = [];
	for (let count = Math.min(items.length, most); count > 0; count = Math.floor(count / 2)) counts.push(count);
	if (items.length === 0) return {
		yields,
		versions: [() => ""]
	};
	return {
		yields,
		versions: [...counts, 0].map((count) => () => render(items.slice(0, count), items.length - count))
	};
}
/** Joins the sections, shrinking them in order until `size` of the whole is at most `limit`. */
function shrink(sections, limit, size) {
	const levels = sections.map(() => 0);
	const parts = sections.map((section) => section.versions[0]?.() ?? "");
	for (;;) {
		const text = parts.filter((part) => part !== "").join("\n\n");
		if (size(text) <= limit) return text;
		const next = sections.map((section, index) => ({
			section,
			index,
			level: (levels[index] ?? 0) + 1
		})).filter(({ section, level }) => level < section.versions.length).sort((a, b) => a.section.yields - b.section.yields)[0];
		if (next === void 0) return text;
		levels[next.index] = next.level;
		parts[next.index] = next.section.versions[next.level]?.() ?? "";
	}
}
// src/reply/finding-sections.ts
/** Findings by what a reader does about them. */
function sortFindings({ findings }) {
	const fresh = findings.filter(({ standing }) => !standing);
	const holding = fresh.filter(({ severity, approvedBy }) => severity === "E" && approvedBy === null).toSorted(inOrder);
	const people = holding.filter(({ settledBy }) => settledBy !== "approval");
	const isMixed = held(people);
	return {
		settle: isMixed ? people.filter(({ holds }) => holds) : people,
		/** Beside what holds the change: what would, of models that do not enforce. */
		soft: isMixed ? people.filter(({ holds }) => !holds) : [],
		approval: holding.filter(({ settledBy }) => settledBy === "approval"),
		approved: fresh.filter(({ approvedBy }) => approvedBy !== null),
		consider: fresh.filter(({ severity, approvedBy }) => severity === "W" && approvedBy === null).toSorted(inOrder),
		notes: fresh.filter(({ severity, approvedBy }) => severity === "N" && approvedBy === null),
		standing: findings.filter(({ standing }) => standing)
	};
}
/** As the headline takes its reason: what was seen before what is missing, figures before code, and both before what nobody wrote down. */
function inOrder(a, b) {
	return Number(isMissing(a)) - Number(isMissing(b)) || areaRank(a) - areaRank(b);
}
/** A remark of the model as a whole, at no place that anybody could look at. */
function isMissing({ place, severity }) {
	return place.is === "model" && severity === "W";
}
/** Whether any of them holds the change as it is, and not only under `enforce`. */
function held(findings) {
	return findings.some(({ holds }) => holds);
}
/** What a reader is asked to do something about, each list with its own place in the order of shrinking. */
function findingSections(telling) {
	const { settle, approval, approved, consider } = sortFindings(telling.report);
	const items = (found) => namedOnce(found.map((group) => groupItem(group, telling)));
	const mended = (found) => {
		const kinds = found.map(([first]) => mendOf(first, telling.rulebook));
		return namedOnce(found.map((group, index) => groupItem(group, telling, kinds.indexOf(kinds[index] ?? "") === index)));
	};
	const section = (yields, heading, all, render) => list(yields, all, (shown, left) => headed$1(heading, render(shown), left, telling), telling.rows);
	return [
		section(90, held(settle) ? headings.settle : headings.wouldHold, alike(settle), mended),
		section(85, headings.approval, alike(approval), (shown) => [...items(shown), ...approverHint(telling, shown)]),
		section(80, headings.undecided, undecidedOf(telling.report, telling.rulebook), (shown) => shown.map((it) => undecidedItem(it, telling))),
		section(55, headings.approved, approved, (shown) => shown.map((it) => approvedItem(it, telling))),
		section(70, headings.consider, alike(consider), items),
		section(40, headings.fixed, telling.life.fixed, (shown) => shown.map((it) => fixedItem(it, telling)))
	];
}
/** What a reader may look at: notes, and what stood before. */
function foldedFindings(telling) {
	const { soft, notes, standing } = sortFindings(telling.report);
	const section = (yields, title, all) => list(yields, all, (shown, left) => folded(title, shown.map((group) => groupItem(group, telling)), left, telling), telling.rows);
	const groups = {
		soft: alike(soft),
		notes: alike(notes),
		standing: alike(standing)
	};
	return [
		section(52, `${count(groups.soft, "finding")} that would hold, of models that do not enforce`, groups.soft),
		section(50, count(groups.notes, "note"), groups.notes),
		section(35, `${count(groups.standing, "finding")} that stood before this change`, groups.standing)
	];
}
/** A rule's mend for a variant of it: said once, where it is the same. */
function mendOf(finding, { rules }) {
	const page = rules.find((rule) => rule.page.id === finding?.rule)?.page;
	return `${finding?.rule} ${wordsOf(page, finding?.variant).instead}`;
}
/** What is one finding to a reader, as one item. */
function groupItem(group, telling, mend = false) {
	const [first] = group;
	return first === void 0 ? "" : findingItem(first, telling, mend, group);
}
/** The same models below one another are named once. */
function namedOnce(items) {
	const names = items.map((item) => /\n {2}↳ (?:`[^`]+`(?:, | and \d+ more)?){4,}$/.exec(item)?.[0]);
	return items.map((item, at) => names[at] !== void 0 && names[at] === names[at - 1] ? item.replace(names[at], "\n  ↳ the same models") : item);
}
function approverHint({ report }, shown) {
	if (shown.length === 0) return [];
	if (report.approvers.length === 0) return [`\nNobody is listed under \`approvers\` on ${codeSpan(report.pull.baseRef)}, so nobody can settle it: list somebody there first.`];
	return [report.pull.number === null ? "\nSettled on GitHub, by an approving review of a listed approver." : "\nAn approving review of this head by a listed approver settles it."];
}
function approvedItem(finding, telling) {
	return `${findingItem(finding, telling)} · approved by ${codeSpan(finding.approvedBy ?? "")}`;
}
function undecidedItem({ rules, models, why, broken }, { options, several }) {
	const who = several && models.length > 0 ? `${models.slice(0, 3).map(codeSpan).join(", ")}${models.length > 3 ? ` and ${models.length - 3} more` : ""} · ` : "";
	const what = broken ? `The rule itself broke, please report it: ${prose(why)}` : prose(why);
	const [all = ""] = together$1(rules, 4);
	const named = all.endsWith("*") ? [codeSpan(all)] : rules.slice(0, 4).map((rule) => ruleLink(rule, options));
	const more = !all.endsWith("*") && rules.length > named.length ? ` and ${rules.length - named.length} more` : "";
	return `- ${who}${what}${named.length > 0 ? ` · ${named.join(", ")}${more}` : ""}`;
}
function headed$1(heading, items, left, telling) {
	const more = left > 0 ? `\n- ${rest(left, telling)}` : "";
	return `${heading}\n${items.join("\n")}${more}`;
}
function folded(title, items, left, telling) {
	return items.length === 0 ? `${title}: ${rest(left, telling)}` : fold(title, `${items.join("\n")}${left > 0 ? `\n- ${rest(left, telling)}` : ""}`);
}
/** Where what was left out can be read. */
function rest(left, { options: { runUrl } }) {
	return `${left} more in the ${runUrl === null ? "full report" : `[full report](${runUrl})`}`;
}
function count(items, what) {
	return `${items.length} ${what}${items.length === 1 ? "" : "s"}`;
}
// src/reply/tightest.ts
/** Gates that pass with figures, those with the least room, as a share of their limit, first. */
function tightest(gates) {
	return gates.filter(({ status, margin }) => status === "pass" && margin !== null).toSorted((a, b) => room(a) - room(b));
}
/** Room as a share of the limit (of half the range's width); missed limits are negative. */
function room({ margin, limit }) {
	if (margin === null || limit === null) return Number.POSITIVE_INFINITY;
	const whole = Array.isArray(limit) ? (limit[1] - limit[0]) / 2 : Math.abs(limit);
	return whole < 1e-12 ? margin : margin / whole;
}
// src/reply/headline.ts
/** Says what was decided and why. `clean`: earlier findings were there and none is left. */
function headline(report, rulebook, clean) {
	const { verdict, because } = report;
	if (verdict === "hold" || verdict === "undecided") return decided(report, rulebook, verdict, "");
	if (because === "unconfigured") return unconfigured(report, rulebook);
	if (verdict === "not-applicable") return {
		icon: "✅",
		title: "Not applicable",
		because: "Nothing of machine learning changed, so there was nothing to judge."
	};
	if (report.would === "hold" || report.would === "undecided") return softened(report, rulebook, report.would);
	if (because === "rollback") return wayBack(report);
	if (because === "configuration") return {
		icon: "✅",
		title: "Passes: it mends the configuration",
		because: "The one on the base branch cannot be read, so nothing else was judged."
	};
	if (because === "no-model-change") return {
		icon: "✅",
		title: "Passes: no model changed",
		because: asked$1[whatOf(report)]
	};
	return passes(report, clean);
}
/** What was asked where no model changed. */
const asked$1 = {
	code: "Code of machine learning did; only the code rules were asked.",
	designs: "A design of one was written; it is asked what a reviewer would ask.",
	ledger: "What was learned of one was written down; it is asked what that leaves open."
};
function whatOf({ findings }) {
	const fresh = findings.filter(({ standing }) => !standing);
	const all = (area) => fresh.length > 0 && fresh.every(({ rule }) => rule.startsWith(area));
	return all("design/") ? "designs" : all("ledger/") ? "ledger" : "code";
}
function decided(report, rulebook, verdict, softly) {
	const touched = report.models.filter(({ kind }) => kind !== "untouched");
	const named = touched.filter((model) => (softly === "" ? model.verdict : model.would) === verdict);
	const rest = named.length > 1 ? ` (and ${named.length - 1} more of ${touched.length} models)` : "";
	if (verdict === "undecided") {
		const why = undecidedOf(report, rulebook)[0]?.why ?? "a rule that holds changes could not be asked";
		const who = report.because === "configuration" ? "the configuration" : named[0] ? codeSpan(named[0].id) : "this change";
		return {
			icon: "❔",
			title: softly === "" ? `Could not be judged: ${who}${rest}` : `${softly}: ${who}${rest}`,
			because: prose(why)
		};
	}
	const lead = firstLead(report, named);
	const same = lead === null || lead.gate !== null ? [] : named.filter(({ id }) => isAlike(leadOf(report, id), lead));
	const approver = report.conclusion === "action_required" && softly === "";
	const word = softly || (approver ? "Needs an approver" : "Held");
	if (lead !== null && same.length > 3) {
		const who = same.length === touched.length ? `all ${same.length} models` : `${same.length} of ${touched.length} models`;
		return {
			icon: approver ? "✋" : softly === "" ? "⛔" : "👀",
			title: `${word}: ${who}: ${titleOf(lead, rulebook)}`,
			because: `${listOf(same)}.`
		};
	}
	const because = lead === null ? "" : reason(lead, report);
	return {
		icon: approver ? "✋" : softly === "" ? "⛔" : "👀",
		title: `${word}: ${said$1(lead, report, rulebook)}${rest}`,
		because
	};
}
function firstLead(report, named) {
	const leads = named.map(({ id }) => leadOf(report, id)).filter((lead) => lead !== null);
	return leads.find(({ gate }) => gate !== null) ?? leads[0] ?? leadOf(report, null);
}
function said$1(lead, report, rulebook) {
	if (lead === null) return "a rule that holds changes found something";
	const { finding, gate } = lead;
	const who = finding.model === null ? null : codeSpan(finding.model);
	if (gate !== null && who !== null) return `${who} ${missed(gate, report.pull.baseRef)}`;
	const sentence = titleOf(lead, rulebook);
	return who === null ? sentence : `${who}: ${sentence}`;
}
function titleOf({ finding }, rulebook) {
	const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
	const title = wordsOf(page, finding.variant).title ?? finding.rule;
	return quote(title.replace(/\.$/, "")).replace(/^[A-Z](?=[a-z]*\b)/, (letter) => letter.toLowerCase());
}
/** Held for the same reason. */
function isAlike(one, other) {
	return one?.gate === null && one.finding.rule === other.finding.rule && one.finding.variant === other.finding.variant;
}
function reason({ finding, gate }, report) {
	const figures = gate === null ? null : inFigures(gate, report.pull.baseRef);
	return figures === null ? oneLine(finding.message, 600) : `**${figures}**`;
}
function softened(report, rulebook, would) {
	const said = decided(report, rulebook, would, would === "hold" ? "Would be held" : "Would be undecided");
	return {
		...said,
		icon: "👀",
		because: `${said.because} ${letsPass(report)}`.trim()
	};
}
/** What of the configuration softened the verdict: a mode, a day that has not come, or that no model's `paths` name the file. */
function letsPass({ models, because }) {
	if (because === "no-model-change") return "It stands in no file that the `paths` of a model name, so nothing is held.";
	const softer = models.filter(({ would, verdict }) => would !== verdict);
	if (softer.length > 0 && softer.every(({ mode }) => mode === "enforce")) return "It passes until the day in `enforce_from`.";
	return `\`mode: ${because === "comment" ? "comment" : "observe"}\` lets it pass.`;
}
function unconfigured(report, rulebook) {
	const lead = report.would === "hold" ? leadOf(report, null) : null;
	return {
		icon: "ℹ️",
		title: lead === null ? "Not configured" : `Not configured; would have been held: ${said$1(lead, report, rulebook)}`,
		because: "No model is named in `.github/mle-review.yml` on the base branch, so only the code rules were asked and nothing is held."
	};
}
function wayBack({ models }) {
	const back = models.filter(({ kind }) => kind === "rollback");
	const [first] = back;
	const more = back.length > 1 ? ` and ${back.length - 1} more models` : "";
	const to = first?.restores ? ` at ${short(first.restores)}` : "";
	return {
		icon: "↩️",
		title: `A way back: ${first ? codeSpan(first.id) : "the model"}${more} as it was${to}`,
		because: "Every changed file of the model equals that commit, so this passes at once: no compact, no gates."
	};
}
function passes(report, clean) {
	const touched = report.models.filter(({ kind }) => kind !== "untouched");
	if (touched.length > 0 && touched.every(({ kind }) => kind === "dependencies") && !clean) return {
		icon: "✅",
		title: "Passes: no model changed",
		because: `Shared code that reaches ${names(touched)} did; without \`strict: true\` that is a note.`
	};
	if (touched.length > 0 && touched.every(({ kind }) => kind === "policy") && !clean) return {
		icon: "✅",
		title: "Passes: no model changed",
		because: `Only what stands around ${names(touched)} did: configuration, gates, references, data contract, or plans that the configuration names.`
	};
	const gates = touched.flatMap((model) => model.gates);
	const passed = gates.filter(({ status }) => status === "pass").length;
	const who = touched.length === 1 && touched[0] ? codeSpan(touched[0].id) : touched.length === 0 ? "this change" : `${touched.length} models`;
	const met = gates.length === 0 ? "" : passed === gates.length ? ` meet${touched.length === 1 ? "s" : ""} all ${passed} limits` : ` meet${touched.length === 1 ? "s" : ""} ${passed} of ${gates.length} limits; none of the others holds a change`;
	const near = tightest(gates)[0];
	const figures = near === void 0 ? null : inFigures(near, report.pull.baseRef);
	return {
		icon: "✅",
		title: `${clean ? "Nothing left" : "Passes"}: ${who}${met}`,
		because: figures === null ? "" : `Least room: ${figures}`
	};
}
function names(models) {
	return models.length > 3 ? `${models.length} models` : listOf(models);
}
function listOf(models) {
	const shown = models.slice(0, 3).map(({ id }) => codeSpan(id));
	return models.length > 3 ? `${shown.join(", ")} and ${models.length - 3} more` : shown.join(", ");
}
// src/reply/lifecycle.ts
/** Compares a report with what our last comment showed. The same head gives the same answer, however often it is asked. */
function lifecycle(report, prior) {
	const { head } = report.pull;
	const before = new Map(prior?.open.map((it) => [it.fingerprint, it]));
	const tracked = report.findings.filter(isTracked);
	const now = new Set(tracked.map(({ fingerprint }) => fingerprint));
	const since = ({ fingerprint }) => before.get(fingerprint)?.since ?? head;
	const left = [...before.values()].filter(({ fingerprint }) => !now.has(fingerprint));
	const states = new Map(left.map((it) => [it, stateOf(it.rule, report.outcomes)]));
	const fixed = [...(prior?.fixed ?? []).filter(({ fingerprint }) => !now.has(fingerprint)), ...left.filter((it) => states.get(it) === "gone").map((it) => ({
		...it,
		since: head
	}))].slice(-20);
	const open = tracked.map((it) => ({
		fingerprint: it.fingerprint,
		rule: it.rule,
		since: since(it),
		where: placeText(it) ?? ""
	}));
	const unseen = left.filter((it) => states.get(it) === "unknown");
	return {
		since,
		allNew: fixed.length === 0 && tracked.every((it) => since(it) === head),
		fixed,
		next: {
			open: [...open, ...unseen],
			fixed,
			...takenBack(report)
		}
	};
}
/** The models that go back with this head: what was wrong with them is followed up once it is merged. */
function takenBack({ models, pull }) {
	const back = models.flatMap(({ id, kind, effectiveMode, restores, undoes = null }) => kind === "rollback" && effectiveMode !== "observe" && restores !== null ? [{
		id,
		restores,
		undoes
	}] : []);
	return back.length === 0 ? {} : { back: {
		head: pull.head,
		models: back
	} };
}
/** Findings whose fate is followed: what a person is asked to settle or consider. */
function isTracked({ severity, standing }) {
	return !standing && (severity === "E" || severity === "W");
}
/**
* Whether findings of a rule that are no longer reported are gone, or merely were not looked for. A rule that could not run, or that
* was switched off, has fixed nothing.
*/
function stateOf(rule, outcomes) {
	const asked = outcomes.filter((outcome) => outcome.rule === rule);
	if (asked.some((outcome) => outcome.is === "off" && outcome.why === "configuration")) return "off";
	const unsure = (outcome) => outcome.is === "blind" || outcome.is === "broken" || outcome.is === "inconclusive" || outcome.is === "found" && outcome.undecided.length > 0;
	return asked.length === 0 || asked.some(unsure) ? "unknown" : "gone";
}
// src/reply/changed.ts
/** Rows that list files: absent means that none changed. Of the others it means that the metrics do not state it. */
const files = [
	"config",
	"dependencies",
	"prompts",
	"code",
	"artifact"
];
/** Every part of a model that a reader asks about, in that order; a model that is asked by prompts has those for features. */
const parts$1 = [
	"data",
	"split",
	"features",
	"label",
	"seed",
	"config",
	"prompts",
	"dependencies",
	"code",
	"artifact"
];
/** "What changed" in one line: what moved with both sides, then what did not, then what nobody stated. Nothing where only what judges it changed. */
function changedLine({ rows }, { kind }) {
	if (rows.length === 0) return null;
	const isPrompted = rows.some(({ what }) => what === "prompts");
	const told = parts$1.filter((what) => what !== (isPrompted ? "features" : "prompts") || rows.some((row) => row.what === what)).map((what) => ({
		what,
		row: rows.find((row) => row.what === what) ?? null
	}));
	const moved = told.filter(({ row }) => row !== null && isMoved(row)).map(({ row }) => moveText(row));
	if (kind === "policy" && moved.length === 0) return null;
	const named = (rest) => rest.map(({ what }) => changedLabels[what]).join(", ");
	const still = told.filter(({ what, row }) => row === null ? files.includes(what) : !isMoved(row));
	const unstated = told.filter(({ what, row }) => row === null && !files.includes(what) && what !== "split");
	return `**What changed** · ${[
		...kind === "refresh" ? ["a refresh"] : [],
		...moved,
		...still.length > 0 ? [`${named(still)} unchanged`] : [],
		...unstated.length > 0 ? [`${named(unstated)} not stated`] : []
	].join(" · ")}`;
}
function isMoved({ what, base, head, added, removed }) {
	if (what === "features") return (added?.length ?? 0) + (removed?.length ?? 0) > 0;
	return base !== head;
}
function moveText(row) {
	const name = changedLabels[row.what];
	if (row.what === "features") return `${name} ${[...signs("+", row.added), ...signs("−", row.removed)].join(" ")}`;
	if (row.base === null && files.includes(row.what) && row.what !== "artifact") return `${name} ${paths(row.head ?? "")}`;
	const production = row.production !== null && row.production !== row.base ? ` (production ${value(row.production)})` : "";
	return `${name} ${row.base === null ? row.what === "artifact" ? "" : "not stated → " : `${value(row.base)} → `}${row.head === null ? gone(row) : value(row.head)}${production}`;
}
/** An artifact's file can be gone; a figure's metrics may as well be unread. */
function gone({ what }) {
	return what === "artifact" ? "no longer there" : "not stated";
}
function signs(sign, names = []) {
	const shown = names.slice(0, 6).map((name) => codeSpan(`${sign}${name}`));
	return names.length > shown.length ? [...shown, `and ${sign}${names.length - shown.length} more`] : shown;
}
function paths(listed) {
	const all = listed.split(", ");
	const more = all.length > 3 ? ` and ${all.length - 3} more` : "";
	return all.slice(0, 3).map(codeSpan).join(", ") + more;
}
/** A value as stated; digests at the length people compare. */
function value(text) {
	return codeSpan(text.replace(/^((?:git|sha256|md5):[0-9a-f]{7})[0-9a-f]+(?:\.dir)?$/, "$1"));
}
// src/reply/budget-rows.ts
/** Budgets and shares, devices beside one another, the missed first, then what could not be judged. */
function budgetRows(budgets) {
	const limited = budgets.map((budget) => ({
		...budget,
		limit: budget.limit ?? budgets.find(({ id, limit }) => id === budget.id && limit != null)?.limit
	}));
	const groups = [...Map.groupBy(limited, (budget) => JSON.stringify([nameOf$1(budget), budget.limit ?? null])).values()];
	const rank = (alike) => alike.some(({ status }) => status === "fail") ? 0 : alike.some(({ status }) => status !== "pass") ? 1 : 2;
	return groups.toSorted((a, b) => rank(a) - rank(b)).flatMap((alike) => alike[0] === void 0 ? [] : [row(alike, alike[0])]);
}
function row(alike, { id, limit }) {
	const share = /^provider\/.*\/(?:nodes|time)$/.test(id);
	const by = share ? 100 : 1;
	const numbers = alike.map(({ measured }) => measured).filter((it) => typeof it === "number");
	const most = typeof limit === "number" ? limit * by : null;
	const decimals = Math.max(0, ...(numbers.length === 0 && most !== null ? [most] : numbers.map((it) => it * by)).map((it) => digits(it, most)));
	const written = (value) => typeof value === "number" ? `${figure(value * by, decimals)}${share ? "\xA0%" : ""}` : String(value ?? "–");
	const least = share || id === "cost/rows_per_second" ? "≥" : "≤";
	return {
		name: nameOf$1({ id }),
		limit: typeof limit === "number" ? `${least} ${written(limit)}` : limit == null ? "" : String(limit),
		of: alike.map((budget) => ({
			device: budget.device,
			measured: written(budget.measured),
			mark: markOf(budget)
		}))
	};
}
function digits(observed, limit) {
	return decimalsOf({
		observed,
		reference: null,
		limit,
		margin: limit === null || limit === observed ? null : limit - observed
	});
}
/** `p95_ms`; of a provider what is asked of it, as its name stands above. */
function nameOf$1({ id }) {
	if (id.startsWith("cost/")) return id.slice(5);
	const what = id.slice(id.lastIndexOf("/") + 1);
	return what === "nodes" || what === "time" ? `share of ${what}` : what;
}
function markOf({ status, holds }) {
	if (status === "pass") return "✅";
	return status === "fail" ? holds ? "❌" : "⚠️" : "❔";
}
// src/reply/budget-table.ts
const most$8 = {
	rows: 30,
	devices: 4,
	text: 60
};
/** What was measured against what the contract allows or asks, the devices side by side, the missed first. */
function budgetTable({ budgets }) {
	if (budgets.length === 0) return null;
	const devices = [...new Set(budgets.map(({ device }) => device))].slice(0, most$8.devices);
	const rows = budgetRows(budgets);
	return `${table([[
		"budget",
		"limit",
		...devices.map((device) => tableCode(cut(device, most$8.text)))
	], ...rows.slice(0, most$8.rows).map((row) => cells$2(row, devices))], [
		"l",
		"r",
		...devices.map(() => "r")
	])}${rows.length > most$8.rows ? `\n\nand ${rows.length - most$8.rows} more` : ""}\n\n<sub>${budgetLegend(budgets)}</sub>`;
}
/** Whether what it costs holds the change. */
function budgetLegend(budgets) {
	const costs = budgets.filter(({ id }) => id.startsWith("cost/"));
	if (costs.length === 0) return "Shares hold the change.";
	return costs.every(({ holds }) => holds) ? "Costs hold the change (`runner: dedicated`)." : "Costs are shown and hold nothing (`runner` is not `dedicated`).";
}
function cells$2({ name, limit, of }, devices) {
	return [
		tableCode(cut(name, most$8.text)),
		figureText(limit),
		...devices.map((device) => {
			const found = of.find((it) => it.device === device);
			return found === void 0 ? "" : `${figureText(found.measured)}\u00A0${found.mark}`;
		})
	];
}
/** A figure or a stranger's words; a unit stays with its figure. */
function figureText(text) {
	return quote(cut(text, most$8.text)).replace(/^([≤≥]) /, "$1\xA0").replace(/ %$/, "\xA0%");
}
// src/reply/contract-devices.ts
const most$7 = {
	rows: 12,
	name: 80
};
const resultPhrases = {
	fresh: "✅ of this state",
	stale: "❔ of another state",
	untold: "❔ of an unknown state",
	none: "❔ none"
};
/** On which devices a contract ran: the machine, the runtime, whether the result is of this state, and how many checks hold. */
function deviceTable({ devices }) {
	if (devices.length === 0) return null;
	const rows = devices.slice(0, most$7.rows).map((device) => [
		deviceName(device),
		deviceWords(device).map((it) => quote(cut(it, most$7.name))).join(", ") || "–",
		device.runtime === null ? "–" : quote(cut(device.runtime, most$7.name)),
		resultPhrases[device.is],
		checksHeld(device)
	]);
	const drawn = table([[
		"device",
		"machine",
		"runtime",
		"result",
		"checks held"
	], ...rows], [
		"l",
		"l",
		"l",
		"l",
		"r"
	]);
	return devices.length > rows.length ? `${drawn}\n\nand ${devices.length - rows.length} more devices` : drawn;
}
/** The machine as it calls itself, its driver, and whether products are rounded to TF32. */
function deviceWords({ name, driver, tf32 }) {
	return [
		...name === null ? [] : [name],
		...driver === null ? [] : [`driver ${driver}`],
		...tf32 === null ? [] : [`TF32 ${tf32 ? "on" : "off"}`]
	];
}
/** "39 of 41" of what was tried or asked for. */
function checksHeld({ is, checks, missing }) {
	const all = Object.values(checks).reduce((sum, count) => sum + count, missing);
	return is === "fresh" ? `${checks.pass} of ${all}` : "–";
}
function deviceName({ device, required }) {
	return `${device === "any" ? "any" : tableCode(cut(device, most$7.name))}${required ? "" : ", not required"}`;
}
// src/reply/contract-lead.ts
/** Devices that a line names. */
const most$6 = 4;
/** A contract in a line of Markdown: which, where it ran, how many checks hold and what keeps the others. */
function contractLead(contract) {
	return `${icon(contract)} **${which(contract)}**${said(contract, codeSpan)}`;
}
/** The same for the title of a fold, where Markdown does nothing and HTML would: a device of another name than usual is not named. */
function contractTitle(contract) {
	return `${icon(contract)} ${which(contract)}${said(contract, (name) => /^(?!gh-)[a-z][\w-]{0,15}$/i.test(name) ? name : "another device")}`;
}
/** Nothing of it asks for a reader: every device that must has a result of this state, and what does not pass holds nothing. */
function isQuiet(contract) {
	return icon(contract) === "✅";
}
function icon({ devices, unmet, awaited }) {
	if (unmet.some(({ status, holds }) => status === "fail" && holds) || devices.some(({ death }) => death !== null)) return "❌";
	return devices.some(({ required, is }) => required && is !== "fresh") || unmet.some(({ holds }) => holds) || awaited || devices.length === 0 ? "❔" : "✅";
}
function which({ version }) {
	return version === null ? "Contract" : `Contract ${version}`;
}
function said({ devices, awaited }, name) {
	const fresh = devices.filter(({ is }) => is === "fresh");
	const without = (...states) => devices.filter(({ is, required }) => required && states.includes(is));
	const stale = without("stale", "untold");
	const none = without("none");
	const parts = [
		...fresh.length > 0 ? [counted(fresh)] : [],
		...fresh.flatMap((it) => it.death === null ? [] : [`the process died on ${name(cut(it.device, 40))} (${it.death.cause})`]).slice(0, 1),
		...stale.length > 0 ? [`on ${named(stale, name)} the result is of another state`] : [],
		...none.length > 0 ? [`on ${named(none, name)} there is no result`] : [],
		...awaited ? ["a result is awaited"] : []
	];
	return `${fresh.length > 0 ? ` on ${named(fresh, name)}` : ""}: ${parts.join(" · ") || "no device is asked for"}`;
}
/** "39 of 44 checks hold, 2 fail, 1 unsupported, 1 could not run, 1 missing". */
function counted(devices) {
	const sum = (of) => devices.reduce((all, device) => all + of(device), 0);
	const hold = sum(({ checks }) => checks.pass);
	const others = [
		[sum(({ checks }) => checks.fail), "fail"],
		[sum(({ checks }) => checks.unsupported), "unsupported"],
		[sum(({ checks }) => checks["could-not-run"]), "could not run"],
		[sum(({ missing }) => missing), "missing"]
	];
	const all = others.reduce((sum, [count]) => sum + count, hold);
	const told = others.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what === "fail" && count === 1 ? "fails" : what}`);
	if (told.length === 0) return hold === 1 ? "1 check holds" : `${hold} checks hold`;
	return [`${hold} of ${all} checks hold`, ...told].join(", ");
}
function named(devices, name) {
	const words = devices.slice(0, most$6).map(({ device }) => device === "any" ? "any device" : name(cut(device, 40)));
	const left = devices.length - words.length;
	if (left > 0) return `${words.join(", ")} and ${left} more`;
	return [words.slice(0, -1).join(", "), words.at(-1) ?? ""].filter((it) => it !== "").join(" and ");
}
// src/reply/rough.ts
/** A measured number in three digits: beyond them there is noise. */
function rough(value) {
	if (value === 0) return "0";
	const power = Math.floor(Math.log10(Math.abs(Number(value.toPrecision(3)))));
	if (power < -4) return value.toExponential(2).replaceAll("-", "−");
	return figure(value, Math.max(0, 2 - power));
}
// src/reply/latency-chart.ts
const most$5 = {
	rows: 8,
	cells: 24,
	name: 24,
	note: 120
};
const quantiles = [
	"p50_ms",
	"p95_ms",
	"p99_ms"
];
/** The chart for Markdown, in a block that nothing within can end or open; null where nothing was measured. */
function latencyChart(rows) {
	const lines = latencyLines(rows);
	return lines.length === 0 ? null : [
		"```text",
		...lines.map((line) => line.replaceAll("`", "ˋ")),
		"```"
	].join("\n");
}
/** Latencies as bars on one scale, the CPU first and the accelerator beside it: what was measured alike stands together. */
function latencyLines(rows) {
	const shown = rows.toSorted((a, b) => Number(b.provider === "cpu") - Number(a.provider === "cpu")).slice(0, most$5.rows);
	const longest = Math.max(0, ...shown.flatMap((row) => quantiles.map((key) => row[key] ?? 0)));
	const groups = [...Map.groupBy(shown, loadOf)];
	const drawn = columns(groups.flatMap(([, alike]) => alike.flatMap((row) => bars(row, longest))), [3]);
	const lines = [];
	for (const [load, alike] of groups) {
		lines.push(...lines.length === 0 ? [] : [""], load);
		for (const row of alike) lines.push(...drawn.splice(0, bars(row, longest).length), ...noteOf(row));
	}
	return rows.length > shown.length ? [...lines, `and ${rows.length - shown.length} more`] : lines;
}
function loadOf({ batch, concurrency = 1 }) {
	return `batch ${batch}, ${concurrency === 1 ? "one at a time" : `${concurrency} at once`}`;
}
/** A line for each quantile that was told; the first says whose, the last how many rows a second. */
function bars(row, longest) {
	const told = quantiles.flatMap((key) => row[key] === void 0 ? [] : [[key.slice(0, 3), row[key]]]);
	return told.map(([name, ms], at) => [
		at === 0 ? cut(visible(row.provider ?? "unknown"), most$5.name) : "",
		name,
		barOf(ms, longest),
		`${rough(ms)} ms`,
		at === told.length - 1 && row.rows_per_second !== void 0 ? `${rough(row.rows_per_second)} rows/s` : ""
	]);
}
/** Half a cell at least, so that the quickest is still seen. */
function barOf(ms, longest) {
	const halves = longest > 0 ? Math.max(1, Math.round(ms / longest * most$5.cells * 2)) : 1;
	return `${"█".repeat(Math.floor(halves / 2))}${halves % 2 === 1 ? "▌" : ""}`.padEnd(most$5.cells, "·");
}
function noteOf({ note }) {
	return typeof note === "string" ? [`  ${cut(visible(note), most$5.note)}`] : [];
}
// src/reply/parity-table.ts
const most$4 = {
	rows: 40,
	name: 60,
	why: 160
};
/** What each output of a provider differs from the CPU's: the worst element, what was tolerated there, and what came of it. */
function parityTable(checks) {
	const parity = checks.filter((check) => kindOfCheck(check) === "parity");
	if (parity.length === 0) return null;
	const rows = parity.toSorted((a, b) => Number(a.status === "pass") - Number(b.status === "pass")).slice(0, most$4.rows).map(cells$1);
	const drawn = table([[
		"output",
		"worst difference",
		"tolerated there",
		"at",
		""
	], ...rows], [
		"l",
		"r",
		"r",
		"l",
		"l"
	]);
	return parity.length > rows.length ? `${drawn}\n\nand ${parity.length - rows.length} more outputs` : drawn;
}
function cells$1({ id, status, measured, limit, worst, why }) {
	const index = worst?.index;
	return [
		tableCode(cut(id.slice(7), most$4.name)),
		number$1(measured),
		number$1(limit),
		index === void 0 ? "" : index.length === 0 ? "the scalar" : `\`[${index.join(", ")}]\``,
		status === "pass" ? "✅ pass" : `${marks[status]}${measured === void 0 && why !== void 0 ? `: ${quote(cut(why, most$4.why))}` : ""}`
	];
}
const marks = {
	fail: "❌ fail",
	unsupported: "❔ unsupported",
	"could-not-run": "❔ could not run"
};
function number$1(value) {
	return typeof value === "number" ? rough(value) : "–";
}
// src/reply/placement-table.ts
const most$3 = {
	shown: 12,
	folded: 200,
	name: 60
};
/** Where a model's nodes ran: what is not on the device that was asked for comes first, then by time. Copies between devices have no share. */
function placementTable(rows, device) {
	if (rows.length === 0) return null;
	const whole = rows.reduce((sum, row) => sum + (isCopy(row) ? 0 : row.ms ?? 0), 0);
	const drawn = rows.toSorted((a, b) => Number(a.provider === device) - Number(b.provider === device) || (b.ms ?? 0) - (a.ms ?? 0) || b.nodes - a.nodes).map((row) => cells(row, device, whole));
	const [first, rest] = [drawn.slice(0, most$3.shown), drawn.slice(most$3.shown, most$3.shown + most$3.folded)];
	if (rest.length === 0) return headed(first);
	const left = drawn.length - first.length - rest.length;
	const further = `${drawn.length - first.length} more operators`;
	return `${headed(first)}\n\n${fold(further, `${headed(rest)}${left > 0 ? `\n\nand ${left} more` : ""}`)}`;
}
function headed(rows) {
	return table([[
		"operator",
		"nodes",
		"provider",
		"time",
		"share"
	], ...rows], [
		"l",
		"r",
		"l",
		"r",
		"r"
	]);
}
function cells(row, device, whole) {
	const { operator, domain, provider, nodes, ms } = row;
	const name = domain === void 0 || domain === "" || domain === "ai.onnx" ? operator : `${domain}.${operator}`;
	return [
		tableCode(cut(name, most$3.name)),
		String(nodes),
		`${provider === device ? "" : "⚠️\xA0"}${tableCode(cut(provider, most$3.name))}`,
		ms === void 0 ? "–" : `${rough(ms)}\u00A0ms`,
		isCopy(row) ? "copy" : ms === void 0 || whole === 0 ? "–" : `${Math.round(ms / whole * 100)}\u00A0%`
	];
}
function isCopy({ operator }) {
	return /^Memcpy(?:To|From)Host$/.test(operator);
}
// src/reply/unmet-list.ts
const most$2 = {
	groups: 12,
	ids: 12,
	id: 80
};
const unmetPhrases = {
	fail: "❌ Fails",
	unsupported: "❔ Not supported",
	"could-not-run": "❔ Could not run",
	missing: "❔ In no result"
};
/** Checks that do not pass, by device and by what became of them; the reasons are told where the findings are. */
function unmetList(contract) {
	const groups = unmetGroups(contract, codeSpan);
	return groups.length === 0 ? null : groups.map((line) => `- ${line}`).join("\n");
}
/** The same as lines, their names as `name` writes them. */
function unmetGroups({ unmet, devices }, name) {
	const groups = [...Map.groupBy(unmet, ({ status, device, holds }) => JSON.stringify([
		status,
		device,
		holds
	])).values()];
	const lines = groups.slice(0, most$2.groups).flatMap((alike) => {
		const [first] = alike;
		if (first === void 0) return [];
		const named = alike.slice(0, most$2.ids).map(({ id }) => name(cut(id, most$2.id)));
		const left = alike.length - named.length;
		const shown = first.holds ? "" : ", shown only";
		return [`${unmetPhrases[first.status]} on ${name(cut(first.device, most$2.id))}${shown}: ${named.join(", ")}${left > 0 ? ` and ${left} more` : ""}`];
	});
	const untold = devices.reduce((sum, { checks, missing }) => sum + checks.fail + checks.unsupported + checks["could-not-run"] + missing, -unmet.length);
	return [
		...lines,
		...groups.length > lines.length ? [`and ${groups.length - lines.length} more of this kind`] : [],
		...untold > 0 ? [`and ${untold} more checks`] : []
	];
}
// src/reply/contract-section.ts
/** Devices whose parity and placement are shown. */
const mostDevices = 4;
/** A contract below a model's gates: folded behind one line where all holds, else the devices and what does not pass in sight. Of all that shrinks, its figures shrink first but coverage; its line stays. */
function contractSection(contract) {
	const lead = contractLead(contract);
	const inSight = [deviceTable(contract), unmetList(contract)].filter((part) => part !== null);
	const parts = measuredParts(contract);
	const counts = [...parts.keys(), parts.length].reverse();
	if (isQuiet(contract)) {
		const folded = (shown) => fold(contractTitle(contract), [...inSight, ...shown.map(({ text }) => text)].join("\n\n"));
		return {
			yields,
			versions: [...counts.map((count) => () => folded(parts.slice(0, count))), () => lead]
		};
	}
	const open = (shown) => [
		lead,
		...inSight,
		...shown.length === 0 ? [] : [behind(shown)]
	].join("\n\n");
	return {
		yields,
		versions: [...counts.map((count) => () => open(parts.slice(0, count))), () => lead]
	};
}
const yields = 15;
/** Parts behind a line that names them. */
function behind(parts) {
	return fold(`Measured: ${parts.map(({ name }) => name).join(", ")}`, parts.map(({ text }) => text).join("\n\n"));
}
/** Budgets and latency, what providers say against the CPU, where nodes ran. */
function measuredParts(contract) {
	const by = (rows, show, title) => [...Map.groupBy(rows, ({ device }) => device)].slice(0, mostDevices).flatMap(([device, own]) => {
		const text = show(own, device);
		return text === null ? [] : [`**${title}** · ${codeSpan(cut(device, 80))}\n\n${text}`];
	});
	const parity = by(contract.parity, (rows) => parityTable(rows.map((row) => ({
		...row,
		id: `parity/${row.output}`
	}))), "Against the CPU");
	const placed = by(contract.placement, placementTable, "Where nodes ran");
	return [
		{
			name: "budgets",
			text: titled("Budgets", budgetTable(contract))
		},
		{
			name: "latency",
			text: titled("Latency", latencyText(contract))
		},
		{
			name: "parity",
			text: parity.join("\n\n")
		},
		{
			name: "placement",
			text: placed.join("\n\n")
		}
	].filter(({ text }) => text !== "");
}
function titled(title, text) {
	return text === null || text === "" ? "" : `**${title}**\n\n${text}`;
}
function latencyText(contract) {
	const chart = latencyChart(latencyRows(contract));
	const costs = costWords(contract, (name) => codeSpan(cut(name, 80)));
	return [...chart === null ? [] : [chart], ...costs.length === 0 ? [] : [`<sub>${costs.join(" · ")}</sub>`]].join("\n\n");
}
/** Latencies with the device as their provider, where they name none. */
function latencyRows({ latency }) {
	return latency.map((row) => ({
		...row,
		provider: row.provider ?? row.device
	}));
}
/** What loading takes and what is held, by device, and how large the model is. */
function costWords({ devices }, name) {
	const told = devices.slice(0, mostDevices).flatMap(({ device, load_ms, peak_mb, accelerator_mb }) => {
		const words = [
			...load_ms === null ? [] : [`load ${rough(load_ms)} ms`],
			...peak_mb === null ? [] : [`memory ${rough(peak_mb)} MB`],
			...accelerator_mb === null ? [] : [`${rough(accelerator_mb)} MB on the device`]
		];
		return words.length === 0 ? [] : [`${name(device)} ${words.join(", ")}`];
	});
	const size = devices.find(({ size_mb }) => size_mb !== null)?.size_mb;
	return [...told, ...size == null ? [] : [`model ${rough(size)} MB`]];
}
// src/reply/gate-table.ts
/** Gates that a reader must see: all that did not pass, and the passing ones with the least room; the others can be folded. */
function splitGates(gates, passing = 3) {
	const order = [
		"fail",
		"inconclusive",
		"blind",
		"pass"
	];
	const tiers = [
		"hold",
		"warn",
		"note"
	];
	const unmet = gates.filter(({ status }) => status !== "pass").toSorted((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || order.indexOf(a.status) - order.indexOf(b.status) || room(a) - room(b));
	const near = tightest(gates).slice(0, passing);
	return {
		shown: [...unmet, ...near],
		folded: gates.filter((gate) => gate.status === "pass" && !near.includes(gate))
	};
}
/** The gates as a table: what was observed, against what, the limit, the margin as a bar, and what came of it. */
function gateTable(gates, baseRef, most) {
	const rows = gates.slice(0, most).map((gate) => gateRow(gate, baseRef));
	return table([[
		"gate",
		"against",
		"observed",
		"limit",
		"margin",
		""
	], ...rows], [
		"l",
		"l",
		"r",
		"r",
		"l",
		"l"
	]);
}
function gateRow(gate, baseRef) {
	const decimals = decimalsOf(gate);
	return [
		gateName(gate),
		against(gate, baseRef, decimals),
		together(observed(gate, decimals)),
		together(limitText(gate, decimals)),
		marginText(gate, decimals),
		statusText(gate)
	];
}
/** A gate's subject: `recall · country=IT`. */
function gateName({ metric, slice }) {
	const name = (text) => quote(cut(text, 80));
	if (metric === "*") return "all gates";
	return slice === null ? name(metric) : `${name(metric)} · ${name(slice)}`;
}
function against({ against, reference, rescored }, baseRef, decimals) {
	const value = reference === null ? "" : ` ${figure(reference, decimals)}${rescored ? " \\*" : ""}`;
	switch (against) {
		case "limit": return "limit";
		case "do_not_ship": return "do not ship";
		case "slices": return "best − worst";
		case "baseline": return `${tableCode(baseRef)}${value}`;
		case "production": return `production${value}`;
		default: return against;
	}
}
function observed({ observed, text, n, slice }, decimals) {
	if (observed === null) return text === void 0 ? "–" : tableCode(text.slice(0, 60));
	return `${figure(observed, decimals)}${n !== null && slice !== null ? ` (n ${figure(n, 0)})` : ""}`;
}
/** Figures that no line break may part. */
function together(figures) {
	return figures.replaceAll(" ", "\xA0");
}
function marginText(gate, decimals) {
	if (gate.margin === null) return "";
	const drawn = bar(gate);
	return `${drawn === null ? "" : `\`${drawn}\`\u00A0`}${signed(gate.margin, decimals)}`;
}
function statusText({ status, reason, tier }) {
	const soft = status === "pass" || tier === "hold" ? "" : tier === "warn" ? ", warns only" : ", noted only";
	const mark = status === "fail" && tier !== "hold" ? "⚠️ fail" : statusPhrases[status];
	const why = reasonPhrases[reason];
	return `${mark}${why === "" ? "" : `: ${why}`}${soft}`;
}
// src/reply/slice-charts.ts
const most$1 = {
	charts: 4,
	bars: 20,
	label: 24
};
/** One picture for each metric that was held against a limit on two slices or more: bars for the slices, a line for their limits. */
function sliceCharts(gates) {
	return [...Map.groupBy(gates.filter((gate) => gate.slice?.includes("=") && gate.against === "limit" && gate.observed !== null && typeof gate.limit === "number"), ({ metric, slice, sense }) => JSON.stringify([
		metric,
		keyOf(slice),
		sense
	])).values()].filter((rows) => rows.length >= 2).slice(0, most$1.charts).map(chart);
}
function chart(rows) {
	const shown = rows.toSorted((a, b) => (a.margin ?? 0) - (b.margin ?? 0)).slice(0, most$1.bars);
	const key = keyOf(shown[0]?.slice ?? null);
	const metric = label(shown[0]?.metric ?? "");
	const values = shown.map(({ observed }) => observed ?? 0);
	const limits = shown.map(({ limit }) => limit);
	const [low, high] = span([...values, ...limits]);
	const by = key.split(",").map(label).join(" and ");
	const cutOff = rows.length > shown.length ? `, worst ${shown.length} of ${rows.length}` : "";
	const names = shown.map(({ slice }) => `"${label(key.includes(",") ? slice ?? "" : (slice ?? "").slice(key.length + 1))}"`);
	return [
		"```mermaid",
		"xychart-beta",
		`  title "${metric} by ${by}${cutOff} (line: limit)"`,
		`  x-axis [${names.join(", ")}]`,
		`  y-axis "${metric}" ${number(low)} --> ${number(high)}`,
		`  bar [${values.map(number).join(", ")}]`,
		`  line [${limits.map(number).join(", ")}]`,
		"```"
	].join("\n");
}
/** Keys of a slice: `country` of `country=IT`, `channel,country` of a crossed one. */
function keyOf(slice) {
	return (slice ?? "").split(",").map((part) => part.split("=")[0] ?? "").join(",");
}
/** A name as a Mermaid string: quotes, entities, directives and comments cannot be written in it. */
function label(text) {
	const inert = text.toWellFormed().replace(/[^\p{L}\p{N} _=.,:/+()%-]/gu, "_").replace(/%+/g, "%");
	const letters = [...inert];
	return letters.length <= most$1.label ? inert || "_" : `${letters.slice(0, most$1.label - 1).join("")}…`;
}
/** An axis with a little air, not from zero: limits of one metric lie close together. It never leaves the metric's natural range at zero or one. */
function span(values) {
	const low = Math.min(...values);
	const high = Math.max(...values);
	const air = (high - low || Math.abs(high) || 1) * .25;
	return [low >= 0 ? Math.max(0, low - air) : low - air, high <= 1 && low >= 0 ? Math.min(1, high + air) : high + air];
}
/** Plain decimals: Mermaid reads no exponent, no true minus and no thousands mark. */
function number(value) {
	const digits = Math.max(0, Math.min(9, 3 - Math.floor(Math.log10(Math.abs(value) || 1))));
	return Math.abs(value) >= 0x38d7ea4c68000 ? "1000000000000000" : String(Number(value.toFixed(digits))).includes("e") ? "0" : String(Number(value.toFixed(digits)));
}
// src/reply/model-sections.ts
/** What each of a few models came to: what changed in it, its gates, its contract, the folded rest. Several begin with a table of them all. */
function modelSections(report, rows) {
	const touched = byUrgency(report);
	if (touched.length <= 1) return touched.flatMap((model) => ofModel(report, model, rows, false));
	const named = touched.filter((model) => model.would !== "pass" || model.verdict !== "pass");
	return [list(75, touched, (shown, left) => modelTable(report, shown, left), rows), ...named.flatMap((model) => ofModel(report, model, rows, true))];
}
/** Models that the change touches, held ones first. */
function byUrgency({ models }) {
	return models.filter(({ kind }) => kind !== "untouched").toSorted((a, b) => urgency(b) - urgency(a));
}
/** One model: what changed in it, its gates, its contract. */
function ofModel(report, model, most, titled) {
	const foreign = model.gates.filter(ofAnother);
	const { shown, folded } = splitGates(model.gates.filter((gate) => !ofAnother(gate)));
	const { baseRef } = report.pull;
	const line = model.kind === "rollback" ? null : changedOf(report, model);
	const charts = foreign.length > 0 ? [] : sliceCharts(model.gates);
	const rescored = shown.some((gate) => gate.rescored) ? "`*` scored again by the author on the new snapshot. " : "";
	const sections = [
		optional(60, () => line ?? ""),
		list(78, shown, (rows, left) => gatesText(rows, left, baseRef, rescored), most),
		list(20, folded, (rows, left) => foldedGates(rows, left, baseRef, "more", "met"), most),
		list(20, foreign, (rows, left) => foldedGates(rows, left, baseRef, "", "of figures that are not those of this state"), most),
		list(30, charts, (drawn) => drawn.length === 0 ? "" : fold(`Slices against their limits`, drawn.join("\n\n")), most),
		...model.contract === null ? [] : [contractSection(model.contract)]
	];
	return titled ? [fixed(`#### ${codeSpan(model.id)}`), ...sections] : sections;
}
function changedOf(report, model) {
	const changed = report.changed.find((it) => it.model === model.id);
	return changed === void 0 ? null : changedLine(changed, model);
}
function gatesText(rows, left, baseRef, rescored) {
	if (rows.length === 0) return `${left} more limits in the full report.`;
	const legend = `<sub>${rescored}${rows.some(({ margin }) => margin !== null) ? barLegend : ""}</sub>`;
	return `${gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more limits in the full report.` : ""}\n\n${legend === "<sub></sub>" ? "" : legend}`.trimEnd();
}
function foldedGates(rows, left, baseRef, more, how) {
	const all = rows.length + left;
	const title = `${[
		all,
		more,
		all === 1 ? "limit" : "limits"
	].filter((word) => word !== "").join(" ")}, ${all === 1 ? how : `all ${how}`}`;
	if (rows.length === 0) return `${title}.`;
	return fold(title, `${gateTable(rows, baseRef, rows.length)}${left > 0 ? `\n\n${left} more in the full report.` : ""}`);
}
/** What was measured on another state, or another model, says nothing of this one: a reader need not see it first. */
function ofAnother({ reason }) {
	return reason === "stale" || reason === "other-model";
}
/** Models as a table: what each came to, and its tightest limit. */
function modelTable(report, models, left) {
	const rows = models.map((model) => {
		const met = model.gates.filter(({ status }) => status === "pass").length;
		const isMeasured = model.gates.length > 0 && !model.gates.every(ofAnother);
		const near = model.gates.find(({ status, tier, margin }) => status === "fail" && tier === "hold" && margin !== null) ?? tightest(model.gates)[0];
		const figures = near === void 0 ? "" : inFigures(near, report.pull.baseRef) ?? "";
		return [
			tableCode(model.id),
			verdictText(model),
			isMeasured ? `${met} of ${model.gates.length}` : "–",
			isMeasured ? figures.replaceAll("|", "&#124;") : model.gates.length === 0 ? "" : "its figures are not of this state"
		];
	});
	const more = left > 0 ? `\n\n${left} more models in the full report.` : "";
	return `${table([[
		"model",
		"",
		"limits met",
		"tightest limit"
	], ...rows], [
		"l",
		"l",
		"r",
		"l"
	])}${more}`;
}
function verdictText({ verdict, would, effectiveMode, kind, isNew }) {
	const soft = would !== verdict ? ` (\`${effectiveMode}\`: would be ${would === "hold" ? "held" : would})` : "";
	return `${{
		hold: "⛔ held",
		undecided: "❔ undecided",
		pass: "✅ passes",
		"not-applicable": "➖ not applicable"
	}[verdict]}${soft}${{
		rollback: ", a way back",
		policy: ", policy only",
		dependencies: ", shared code only",
		refresh: ", refresh",
		behaviour: "",
		untouched: ""
	}[kind]}${isNew ? ", new" : ""}`;
}
function urgency({ verdict, would }) {
	const order = [
		"not-applicable",
		"pass",
		"undecided",
		"hold"
	];
	return order.indexOf(verdict) * 10 + order.indexOf(would);
}
// src/reply/many-models.ts
/** Models that are shown in detail; the tables name them all. */
const detailed = 8;
/** Models that a table shows open; of more it is unfolded. */
const open = 12;
/** Many models, behind what is to be done: a table of those that are held, the others folded, and each of the first held ones in a fold of its own. */
function manyModels(report, rows) {
	const touched = byUrgency(report);
	const held = touched.filter(({ verdict }) => verdict !== "pass");
	const soft = touched.filter(({ verdict, would }) => verdict === "pass" && would !== "pass");
	const calm = touched.filter(({ verdict, would }) => verdict === "pass" && would === "pass");
	const more = held.length > 0 ? " more" : "";
	const folded = (yields, models, title) => list(yields, models, (shown, left) => unfolding(report, shown, left, title(shown.length + left)), rows * 2);
	return [
		held.length > open ? folded(75, held, (count) => `${count} models are ${held.every(({ verdict }) => verdict === "hold") ? "held" : "held or undecided"}`) : list(75, held, (shown, left) => modelTable(report, shown, left), rows),
		folded(26, soft, (count) => `${count}${more} models would be held, and do not enforce`),
		folded(25, calm, (count) => `${count}${more} models pass`),
		...held.filter(({ gates }) => gates.length > 0 && !gates.every(ofAnother)).slice(0, detailed).map((model) => optional(24, () => inDetail(report, model, rows)))
	];
}
function unfolding(report, models, left, title) {
	return models.length === 0 ? `${title}.` : fold(title, modelTable(report, models, left));
}
function inDetail(report, model, rows) {
	const parts = ofModel(report, model, rows, false).map(({ versions }) => versions[0]?.() ?? "");
	return `**${codeSpan(model.id)}**\n\n${fold("What changed, and its limits", parts.filter((part) => part !== "").join("\n\n"))}`;
}
// src/reply/overruled.ts
/** "`models.fraud.mode: observe` has no effect: acme/.github//mle-review.yml locks `defaults.mode`, so `enforce` stands." */
function overruledLine({ key, wanted, stands, lock, from }) {
	const left = stands === null ? "the default stands" : `${codeSpan(stands)} stands`;
	return `${codeSpan(`${key}: ${wanted}`)} has no effect: ${codeSpan(from)} locks ${codeSpan(lock)}, so ${left}.`;
}
// src/reply/question-sections.ts
/** What nobody asked yet, with how to answer; and folded what a person answered, so that it stays clear that it was. */
function questionSections(telling) {
	const { report, rows } = telling;
	return [list(65, report.questions, (shown, left) => asked(telling, shown, left), rows), list(30, report.answered, (shown, left) => answered(telling, shown, left), rows)];
}
function asked(telling, shown, left) {
	const items = shown.map((question, i) => `${i + 1}. ${item(question, telling)}`);
	const more = left > 0 ? `\n\n${rest(left, telling)}` : "";
	return `${headings.questions}\n${items.join("\n")}\n\n<sub>${answerHint(telling.report.pull.number !== null)}</sub>${more}`;
}
function answered(telling, shown, left) {
	const items = shown.map((question) => `- ${item(question, telling)} · ${answeredBy(question, telling.report)}`);
	const title = `${shown.length + left} ${shown.length + left === 1 ? "question" : "questions"} answered`;
	return items.length === 0 ? `${title}.` : fold(title, items.join("\n"));
}
function item({ id, rule, model, text }, { several, options }) {
	return `${several && model !== null ? `${codeSpan(model)}: ` : ""}${oneLine(text, 1500)} · ${codeSpan(id)} · ${ruleLink(rule, options)}`;
}
/** Who answered and where; an address that is not on this pull request leads nowhere. */
function answeredBy({ by, url }, { pull }) {
	if (by === null) return "answered in the description";
	const who = `answered by ${codeSpan(by)}`;
	const at = pull.url === null || url === null || !url.startsWith(`${pull.url}#`) ? "" : url.slice(pull.url.length);
	return /^#[\w-]{1,100}$/.test(at) ? `[${who}](${pull.url}${at})` : who;
}
// src/reply/compose.ts
/** Models whose gates stand before what is to be done; of more, what is to be done comes first. */
const fewModels = 3;
/** The whole review as Markdown: verdict first, then what changed, gates, findings, questions, coverage. Always within its limit. */
function compose(report, rulebook, prior, options, { limit, rows, introducedOnly, size, tail }) {
	const life = lifecycle(report, prior);
	const touched = report.models.filter(({ kind }) => kind !== "untouched").length;
	const telling = {
		report,
		rulebook,
		options,
		life,
		several: touched > 1,
		rows
	};
	const end = `\n${tail(life)}`;
	return `${shrink([
		fixed(head$1(telling, prior)),
		...touched > fewModels ? [] : modelSections(report, rows),
		...findingSections(telling),
		...touched > fewModels ? manyModels(report, rows) : [],
		...stubs(report),
		compactDraft(report),
		list(68, report.overruled.filter(({ introduced }) => introduced || !introducedOnly), (shown, left) => putAside(telling, shown, left), rows),
		list(40, report.assumptions, (shown, left) => assumptions(telling, shown, left), rows),
		...questionSections(telling),
		...foldedFindings(telling),
		optional(10, () => report.coverage.some(({ state }) => state !== "not-applicable") ? coverageTable(report) : ""),
		fixed(footer(telling))
	], limit - size(end), size)}${end}`;
}
function head$1(telling, prior) {
	const { report, rulebook, life } = telling;
	const { icon, title, because } = headline(report, rulebook, life.next.open.length === 0 && (life.fixed.length > 0 || (prior?.open.length ?? 0) > 0));
	return `### ${icon} ${title}\n${[because, counts(telling)].filter((line) => line !== "").join("  \n")}`.trimEnd();
}
/** "1 to settle · 1 could not be decided · 2 to consider". */
function counts({ report, rulebook }) {
	const { settle, soft, approval, approved, consider, standing } = sortFindings(report);
	return [
		[alike(settle).length, held(settle) ? "to settle" : "would hold"],
		[alike(approval).length, "for an approver"],
		[undecidedOf(report, rulebook).length, "could not be decided"],
		[approved.length, "approved"],
		[alike(soft).length, "would hold"],
		[alike(consider).length, "to consider"],
		[report.questions.length, report.questions.length === 1 ? "question" : "questions"],
		[alike(standing).length, "stood before"]
	].filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join(" · ");
}
function assumptions(telling, shown, left) {
	const items = shown.map(({ field, text, line }) => `- ${field}, line ${line} of the description: ${quote(text)}`);
	return `${headings.assumptions}\n${items.join("\n")}${left > 0 ? `\n\n${rest(left, telling)}` : ""}`;
}
function putAside(telling, shown, left) {
	return `${headings.overruled}\n${shown.map((it) => `- ${overruledLine(it)}`).join("\n")}${left > 0 ? `\n- ${rest(left, telling)}` : ""}`;
}
/** What a way back and a repository without configuration are handed to fill in. */
function stubs(report) {
	if (report.models.some(({ kind }) => kind === "rollback")) return [optional(45, () => `**Incident**, for the description or a follow-up issue:\n\n\`\`\`markdown\n${incidentStub.join("\n")}\n\`\`\``)];
	if (report.because === "unconfigured") return [optional(45, () => `**To have a model judged**, \`.github/mle-review.yml\` on the base branch:\n\n\`\`\`yaml\n${leastConfiguration.join("\n")}\n\`\`\``)];
	return [];
}
function footer({ report, options }) {
	const { pull, tool, findings } = report;
	const example = findings.find(({ standing }) => !standing)?.rule;
	return `<sub>${[
		`${tool.name} ${tool.version}`,
		`${short(pull.head)} against ${codeSpan(pull.baseRef)} at ${short(pull.base)}`,
		...example === void 0 ? [] : [explainHint(example, options)],
		...options.runUrl === null ? [] : [`[full report](${options.runUrl})`]
	].join(" · ")}</sub>`;
}
// src/reply/summary.ts
/** The job summary: the whole review, written also where nobody is commented at. GitHub counts its bytes. */
function jobSummary(report, rulebook, options = unlinked) {
	return compose(report, rulebook, null, options, {
		limit: limits.summaryBytes - 1024,
		rows: 1e3,
		size: (text) => new TextEncoder().encode(text).length,
		tail: () => ""
	});
}
// src/reply/contract-lines.ts
const most = 12;
/** A contract in a terminal: its line, devices, what does not pass, budgets, latencies, parity, and operators that ran elsewhere. */
function contractLines(contract, wide) {
	const said = (text) => cut(visible(text), 60);
	const indented = (lines) => lines.map((line) => `  ${line}`.trimEnd());
	const rows = (cells, right = []) => columns(cells.slice(0, most), right);
	return [...wrap(unmarked(contractLead(contract)), wide, "  "), ...indented([
		...rows(contract.devices.map((it) => [
			said(it.device),
			resultPhrases[it.is],
			`${checksHeld(it)} checks`,
			said([it.runtime, ...deviceWords(it)].filter((word) => word !== null).join(", "))
		])),
		...unmetGroups(contract, said).flatMap((line) => wrap(line, wide - 2, "  ")),
		...budgetLines(contract.budgets, said),
		...latencyLines(latencyRows(contract)),
		...costWords(contract, said),
		...rows(contract.parity.map(({ output, device, measured, limit, status }) => [
			`${said(output)} on ${said(device)}`,
			typeof measured === "number" ? `${rough(measured)} off` : "",
			typeof limit === "number" ? `${rough(limit)} tolerated` : "",
			status === "pass" ? "✔" : status
		]), [1, 2]),
		...rows(contract.placement.filter(({ provider, device }) => provider !== device).map(({ operator, provider, device, nodes }) => [said(operator), `${nodes} on ${said(provider)}, not on ${said(device)}`]))
	])];
}
function budgetLines(budgets, said) {
	const devices = [...new Set(budgets.map(({ device }) => device))].slice(0, 4);
	const rows = budgetRows(budgets).slice(0, most);
	if (rows.length === 0) return [];
	const cells = rows.map(({ name, limit, of }) => [
		said(name),
		said(limit),
		...devices.map((device) => {
			const found = of.find((it) => it.device === device);
			return found === void 0 ? "" : `${said(found.measured)} ${found.mark}`;
		})
	]);
	return columns([[
		"",
		"",
		...devices.map(said)
	], ...cells], [1, ...devices.map((_, at) => at + 2)]);
}
// src/reply/finding-lines.ts
/** The findings of a report in a terminal, by what a reader does about them. */
function findingLines(report, rulebook, paint, wide) {
	const { settle, soft, approval, approved, consider, notes, standing } = sortFindings(report);
	const several = report.models.length > 1;
	const group = (title, style, found, mend) => {
		const groups = alike(found);
		const kinds = groups.map(([first]) => mendOf(first, rulebook));
		const isFirst = (at) => kinds.indexOf(kinds[at] ?? "") === at;
		return found.length === 0 ? [] : [
			"",
			paint("bold", paint(style, title)),
			...groups.flatMap((it, at) => groupText(it, rulebook, {
				several,
				mend: mend && isFirst(at),
				paint,
				wide
			}))
		];
	};
	return [
		...group(held(settle) ? "To settle" : "Would hold", "red", settle, true),
		...group("For an approver: settled on GitHub, by a listed approver’s review", "red", approval, true),
		...group("Would hold, of models that do not enforce", "yellow", soft, true),
		...group("Approved", "green", approved, false),
		...group("To consider", "yellow", consider, true),
		...group("Notes", "cyan", notes, false),
		...standing.length > 0 ? ["", paint("dim", `${standing.length} more stood before this change.`)] : []
	];
}
/** What is one finding to a reader; of several models all are named. */
function groupText(group, rulebook, { several, mend, paint, wide }) {
	const [finding] = group;
	if (finding === void 0) return [];
	const models = [...new Set(group.flatMap(({ model }) => model ?? []))].map(visible);
	const place = group.length === 1 || finding.place.is === "description" ? placeText(finding) : null;
	const about = [!several || models.length === 0 ? null : models.length > 3 ? `${models.length} models` : models.join(", "), place === null ? null : visible(place)].filter((it) => it !== null).join(" · ");
	const page = rulebook.rules.find((rule) => rule.page.id === finding.rule)?.page;
	const { instead } = wordsOf(page, finding.variant);
	const isSame = group.every(({ message }) => message === finding.message);
	const dim = (lines) => lines.map((line) => paint("dim", `    ${line}`));
	return [
		`  ${paint("bold", visible(finding.rule))}${about === "" ? "" : `  ${about}`}${finding.confidence === "high" ? "" : `, ${finding.confidence} confidence`}`,
		...wrap(`${isSame ? "" : "For example: "}${unmarked(finding.message)}`, wide - 4).map((line) => `    ${line}`),
		...dim(wrap(chainText(finding.chain, "path" in finding.place ? finding.place.path : ""), wide - 4, "  ")),
		...mend && instead !== "" ? dim(wrap(`Instead: ${unmarked(firstParagraph(instead))}`, wide - 4)) : [],
		...models.length > 3 ? dim(wrap(models.join(", "), wide - 4)) : []
	];
}
// src/reply/terminal.ts
/** `mle-review review`: verdict first, then each model's gates and contract, findings with file and line, what could not be decided, questions. */
function terminal(report, rulebook, { paint, width }) {
	const wide = Math.max(60, Math.min(width, 120));
	const models = report.models.filter(({ kind }) => kind !== "untouched");
	return inLogLines([
		...head(report, rulebook, paint, wide),
		...models.flatMap((model) => modelLines(report, model, models.length > 1, paint, wide)),
		...findingLines(report, rulebook, paint, wide),
		...undecidedLines(report, rulebook, paint, wide),
		...listed("Locked by the organisation", report.overruled.map((it) => unmarked(overruledLine(it))), paint, wide),
		...listed("Taken as assumptions", report.assumptions.map(({ field, text }) => `${field}: ${visible(text)}`), paint, wide),
		...listed("Nobody asked yet", report.questions.map(({ id, text }) => `${unmarked(text)} (${id})`), paint, wide),
		...report.questions.length === 0 ? [] : wrap(unmarked(answerHint(report.pull.number !== null)), wide - 2).map((line) => paint("dim", `  ${line}`)),
		...listed("Answered", report.answered.map((it) => `${unmarked(it.text)} (${it.id}, ${unmarked(answeredBy(it, report))})`), paint, wide),
		...report.coverage.some(({ state }) => state !== "not-applicable") ? ["", paint("dim", coverageCount(report.coverage))] : []
	]);
}
function head(report, rulebook, paint, wide) {
	const { icon, title, because } = headline(report, rulebook, false);
	const { pull } = report;
	const style = report.verdict === "hold" ? "red" : report.verdict === "undecided" ? "yellow" : "green";
	const sides = `${visible(pull.head).slice(0, 12)} against ${visible(pull.baseRef)} at ${visible(pull.base).slice(0, 12)}`;
	const [first = "", ...more] = wrap(`${icon} ${unmarked(title)}`, wide);
	return [
		...[first, ...more].map((line) => paint("bold", paint(style, line))),
		...wrap(unmarked(because), wide),
		paint("dim", sides)
	];
}
function modelLines(report, model, titled, paint, wide) {
	const changed = report.changed.find((it) => it.model === model.id);
	const line = changed === void 0 || model.kind === "rollback" ? null : changedLine(changed, model);
	const soft = model.would === model.verdict ? "" : ` (would be ${model.would}; mode ${model.effectiveMode})`;
	return [
		...titled ? ["", paint("bold", `${visible(model.id)}: ${model.verdict}${soft}`)] : [],
		...line === null ? [] : ["", ...wrap(unmarked(line), wide, "  ")],
		...model.gates.length === 0 ? [] : ["", ...gateLines(model.gates, paint)],
		...model.contract === null ? [] : ["", ...contractLines(model.contract, wide)]
	];
}
/** Limits as the comment orders them; of very many that are met, how many more. */
function gateLines(gates, paint) {
	const { shown, folded } = splitGates(gates);
	const left = folded.length - 40;
	const more = left > 0 ? [paint("dim", `  ${left} more limits, all met`)] : [];
	return [...gateRows([...shown, ...folded.slice(0, 40)], paint), ...more];
}
function undecidedLines(report, rulebook, paint, wide) {
	return listed("Could not be decided", undecidedOf(report, rulebook).map(({ why, rules, broken }) => `${broken ? "The rule itself broke, please report it: " : ""}${visible(why)}${rulesText(rules)}`), paint, wide);
}
function rulesText(all) {
	const rules = together$1(all, 4);
	return rules.length === 0 ? "" : ` (${rules.slice(0, 4).map(visible).join(", ")}${rules.length > 4 ? ", …" : ""})`;
}
function listed(title, items, paint, wide) {
	if (items.length === 0) return [];
	return [
		"",
		paint("bold", paint("yellow", title)),
		...items.flatMap((item) => wrap(`- ${item}`, wide - 2, "  ").map((line) => `  ${line}`))
	];
}
// src/world/rule-pages.ts
/** The folder that rule ids link to: as the configuration on base says, under its organisation's file; else what the door knows. */
function rulePagesOf({ settings }, otherwise) {
	return valueOf(settings)?.rule_pages ?? otherwise;
}
// src/world/commands/evidence.ts
/** Evidence that `mle-review gather` wrote. It holds the whole change, so nothing else may be said of that. */
function replayed(file, options, io) {
	const said = [
		"base",
		"head",
		"description",
		"organisation",
		"asOf",
		"contractReport"
	].find((option) => options[option] !== void 0);
	if (said !== void 0) {
		const flag = said.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		throw new Usage(`--${flag} has no part in a replay: leave it out, or give it to \`mle-review gather\``);
	}
	const text = readText(file, io);
	let evidence;
	try {
		evidence = JSON.parse(text);
	} catch (error) {
		throw new Usage(`${nameOf(file)} is no JSON that \`mle-review gather\` wrote, or only a part of it: ${error.message}`);
	}
	if (evidence?.version !== 1 || !parts.every((part) => typeof evidence[part] === "object" && evidence[part] !== null)) throw new Usage(`${nameOf(file)} is not what \`mle-review gather\` writes (version 1)`);
	return withContracts(evidence);
}
/** Evidence of an earlier version of the tool knows nothing of contracts: what it cannot tell is unread, not clean. */
function withContracts(evidence) {
	const models = evidence.models.map(withPlans).map(withDataContract).map((model) => {
		if (typeof model !== "object" || model === null || model.contract !== void 0) return model;
		const contract = model.settings?.contract === void 0 ? { is: "absent" } : gatheredBefore;
		const change = {
			...model.change,
			contract: []
		};
		return {
			...model,
			change,
			contract: {
				base: contract,
				head: contract
			},
			contractTree: {
				base: null,
				head: null
			}
		};
	});
	const { contracts = [], contractAwaited = false, answers = [] } = evidence;
	return {
		...evidence,
		models,
		contracts,
		contractAwaited,
		answers
	};
}
function withDataContract(model) {
	if (typeof model !== "object" || model === null || model.dataContract !== void 0) return model;
	const named = [model.settings?.data_contract ?? null].flat()[0] ?? null;
	const contract = named === null ? { is: "absent" } : gatheredBefore;
	const change = {
		...model.change,
		dataContract: []
	};
	return {
		...model,
		change,
		dataContract: {
			base: contract,
			head: contract,
			at: {
				base: named,
				head: named
			}
		},
		datasets: []
	};
}
function withPlans(model) {
	if (typeof model !== "object" || model === null || model.plans !== void 0) return model;
	const unread = "The evidence was gathered by a version of mle-review that read no plans: gather it again.";
	return {
		...model,
		plans: {
			base: [],
			head: [],
			unread
		}
	};
}
const gatheredBefore = {
	is: "unreadable",
	fault: "ours",
	reason: "gathered-before",
	why: "The evidence was gathered by a version of mle-review that read no contracts: gather it again."
};
/** The review of evidence that may have been edited by hand: where it fails on its shape, the file is to blame. */
function reviewOf(evidence, rulebook, file) {
	try {
		return review(evidence, rulebook);
	} catch (error) {
		throw new Usage(`${nameOf(file)} is not as \`mle-review gather\` wrote it: ${error instanceof Error ? error.message : String(error)}`);
	}
}
const parts = [
	"pull",
	"settings",
	"headSettings",
	"changes",
	"compact",
	"models",
	"sources",
	"secrets",
	"approvals",
	"organisation",
	"overruled",
	"teams",
	"handles",
	"blind"
];
function nameOf(file) {
	return file === "-" ? "standard input" : file;
}
// src/world/commands/review.ts
/** `mle-review review`: the verdict on a local change, or on gathered evidence. */
async function reviewCommand(options, io, rulebook) {
	const { evidence: file } = options;
	const evidence = file === void 0 ? await gatherLocal(options, io, rulebook) : replayed(file, options, io);
	refuseBrokenSettings(evidence);
	await readyFor(evidence);
	const report = file === void 0 ? review(evidence, rulebook) : reviewOf(evidence, rulebook, file);
	const pagesUrl = rulePagesOf(evidence, null);
	if (options.format === "json") io.out(`${JSON.stringify(report, null, 2)}\n`);
	else if (options.format === "sarif") io.out(`${JSON.stringify(sarifReview(report, rulebook, pagesUrl))}\n`);
	else if (options.format === "markdown") io.out(jobSummary(report, rulebook, {
		...unlinked,
		pagesUrl
	}));
	else io.out(terminal(report, rulebook, {
		paint: io.paint,
		width: io.width
	}));
	const { pull } = evidence;
	if (file === void 0 && pull.head === pull.mergeBase) io.err(`note: ${options.head ?? "HEAD"} has no commit that ${pull.baseRef} lacks; --head WORKTREE reviews what is not committed yet\n`);
	return verdicts[report.verdict].exit;
}
/** `mle-review gather`: the evidence as JSON, for `review --evidence`. */
async function gatherCommand(options, io, rulebook) {
	io.out(`${JSON.stringify(await gatherLocal(options, io, rulebook), null, 2)}\n`);
	return 0;
}
/** The evidence of a local change. */
async function gatherLocal(options, io, rulebook) {
	const asOf = options.asOf ?? io.now().toISOString();
	if (Number.isNaN(Date.parse(asOf))) throw new Usage(`--as-of ${asOf} is no date; write it as 2026-01-31T12:00:00Z`);
	const description = options.description === void 0 ? void 0 : readText(options.description, io);
	const { base, head } = options;
	const organisation = options.organisation === void 0 ? {} : { organisation: readText(options.organisation, io) };
	const sides = {
		...base ? { base } : {},
		...head ? { head } : {}
	};
	const contracts = (options.contractReport ?? []).map((path) => readContractRun(readText(path, io), {
		path,
		commit: null,
		id: null
	}));
	using repository = await openCheckout(resolve(io.cwd, options.repo), {
		...sides,
		...organisation
	});
	return await progress(io, "Reading the change", gather(repository, {
		asOf,
		roles: rolesAsked(rulebook),
		contracts,
		...description === void 0 ? {} : { description }
	}));
}
/** A configuration that does not parse ends with exit 3: line and key are named. */
function refuseBrokenSettings(evidence) {
	const { settings } = evidence;
	if (mendsConfiguration(evidence)) return;
	if (settings.is === "unreadable" && settings.fault === "author") throw new Usage(settings.why);
}
export { compactToPaste as a, reviewCommand as i, gatherLocal as n, refuseBrokenSettings as r, gatherCommand as t };
