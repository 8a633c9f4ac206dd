import { s as compactFields } from "./settings-CmvPAf4u.js";
import { a as nearest, c as parseYamlTree, h as plain$1, i as editDistance } from "./slice-oPHFedWp.js";
import { t as parseMarkdown } from "./markdown-CrLcRuUM.js";
import { n as readFrontMatter, t as calm } from "./markdown-calm-e7Raa3vN.js";
// src/model/ledger.ts
/** The fourteen fields of an Observation Ledger's entry, in order: the key in YAML and JSON, the label people write, other labels accepted. */
const ledgerFields = [
	{
		key: "iteration",
		label: "Iteration",
		aliases: [
			"Iter",
			"Iteration number",
			"Iteration id",
			"Iteration no"
		]
	},
	{
		key: "change",
		label: "Change",
		aliases: [
			"What changed",
			"Change made",
			"Changed",
			"What we changed"
		]
	},
	{
		key: "whyThisMattered",
		label: "Why this mattered",
		aliases: [
			"Why it mattered",
			"Why this matters",
			"Why it matters",
			"Why"
		]
	},
	{
		key: "metricMovement",
		label: "Metric movement",
		aliases: [
			"Metric change",
			"Metric delta",
			"Metrics moved",
			"Metric"
		]
	},
	{
		key: "sliceMovement",
		label: "Slice movement",
		aliases: [
			"Slice change",
			"Slice delta",
			"Slices moved",
			"Slice"
		]
	},
	{
		key: "falsePositives",
		label: "False positives",
		aliases: ["FP", "False positives seen"]
	},
	{
		key: "falseNegatives",
		label: "False negatives",
		aliases: ["FN", "False negatives seen"]
	},
	{
		key: "unexpectedErrors",
		label: "Unexpected errors",
		aliases: [
			"Unexpected failures",
			"Unexpected",
			"Surprises",
			"Errors seen",
			"Mistakes seen"
		]
	},
	{
		key: "decision",
		label: "Decision",
		aliases: ["Decision made", "Decided"]
	},
	{
		key: "tradeoffAccepted",
		label: "Tradeoff accepted",
		aliases: [
			"Trade-off accepted",
			"Tradeoff",
			"Trade-off"
		]
	},
	{
		key: "lessonCaptured",
		label: "Lesson captured",
		aliases: [
			"Lesson learned",
			"Lesson learnt",
			"Lesson"
		]
	},
	{
		key: "regressionAdded",
		label: "Regression added",
		aliases: [
			"Regression test added",
			"Regression test",
			"Regression",
			"Kept by"
		]
	},
	{
		key: "debtCreated",
		label: "Debt created",
		aliases: [
			"Technical debt",
			"Tech debt",
			"Debt"
		]
	},
	{
		key: "nextIteration",
		label: "Next iteration",
		aliases: [
			"Next",
			"Next step",
			"Next experiment"
		]
	}
];
/** The label people write for a field of the ledger. */
function ledgerLabelOf(key) {
	return ledgerFields.find((field) => field.key === key)?.label ?? key;
}
// src/read/compact-labels.ts
/** Labels that no other template uses, and those that few do; every other label is a common word (weight 1). */
const weights = {
	"Labels and data snapshot": 6,
	"User or system action changed by the model": 6,
	"Threshold or config plan": 6,
	"Unacceptable mistakes": 6,
	"Acceptable mistakes": 6,
	"Mistake budget": 6,
	"Eval slices": 4,
	"Candidate signals": 4,
	"Rollback or fallback": 4,
	"Who cares": 2,
	"Decision owner": 2,
	"Success metric": 2,
	"Guardrail metrics": 2,
	"Next experiment": 2,
	"Evaluation slices": 2,
	"Labels and snapshot": 2,
	"Unacceptable errors": 2,
	"Acceptable errors": 2
};
const vocabulary = /* @__PURE__ */ new Map();
for (const { key, label } of ledgerFields) vocabulary.set(stem(label), {
	of: "ledger",
	key,
	weight: 0
});
for (const { key, label, aliases } of compactFields) for (const name of [
	key,
	...aliases,
	label
]) vocabulary.set(stem(name), {
	of: "compact",
	key,
	weight: weights[name] ?? 1
});
/** The field that a label names: case, spacing, `_`, `-`, `&`, emoji, a plural and a remark in brackets aside. */
function named(label) {
	return label.length > 90 ? null : vocabulary.get(stem(label)) ?? null;
}
/** The compact field that a label misses by one or two edits. */
function nearestField(label) {
	const said = stem(label);
	if (said.length < 4 || said.length > 60 || vocabulary.has(said)) return null;
	const near = (name) => Math.abs(name.length - said.length) <= (name.length < 8 ? 1 : 2);
	const name = nearest(said, [...vocabulary.keys()].filter(near));
	const it = name === null || name.length < 8 && editDistance(said, name) > 1 ? void 0 : vocabulary.get(name);
	return it?.of === "compact" ? it.key : null;
}
/** A label as it is compared: case, spacing, `_`, `-`, `&`, a plural and a remark in brackets aside. */
function stem(label) {
	return label.normalize("NFKC").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/\s*\([^()]*\)\s*$/, "").replaceAll("&", " and ").replaceAll("/", " or ").replace(/[^\p{L}\p{N}]+/gu, " ").trim().split(" ").map((word) => word.replace(/(?<=[^s])s$/, "")).join(" ");
}
// src/read/compact-state.ts
const placeholder = new RegExp(`^(?:${[
	String.raw`[\s?.…\-–—_*~x]*`,
	String.raw`(?:tbd|tbc)(?:\W.{0,80})?`,
	String.raw`(?:todo|fixme|wip)(?:(?:\s*[:.!?…)]|\s+[-–—]).{0,80})?`,
	"to be (?:determined|decided|defined|confirmed|filled|done|added)(?: in| later)?",
	"(?:same|see|as|like)(?: as)? (?:above|before|the above|the previous(?: one)?)|ditto|idem|as above",
	"(?:none|no|nothing|unknown|maybe)[ ]?[?]+",
	"no response",
	"(?:please )?(?:fill(?: this)?(?: me)?(?: in| out)?|add (?:text|details|description)(?: here)?|(?:your )?(?:text|answer|description) here)",
	String.raw`placeholder|n\/?a\??|n\.a|not applicable|lorem ipsum.{0,200}`
].join("|")})[\\s.!)\\]]*$`, "s");
const hint = /^(?:e\.?g\.?|i\.?e\.?|optional|required|describe|fill|insert|your|add|enter|explain|list|state|name|todo|tbd|link|what|who|whom|which|how|why|when|where|please|specify|provide|write|give|replace|short|brief|one sentence|the)\b/;
const notApplicable = /^(?:n\/a|n\.a\.|not applicable|na(?=\s*[:,;.(–—-]))\s*[\s:,;.(–—-]\s*(.+)$/is;
/** What a field's text amounts to: an answer, a stand-in for one, or a reasoned "not applicable". */
function stateOf(value) {
	const bare = value.slice(0, 2e3).replace(/<!--[\s\S]*?(?:-->|$)/g, "").replace(/^\s*(?:[-*+]\s+)*/, "").replace(/^\[[ xX]?\]\s*/, "").replace(/^([*_`]+)(n\/a|n\.a\.|not applicable)\1/i, "$2").trim();
	if (isPlaceholder(bare)) return "empty";
	const reason = notApplicable.exec(plain(bare))?.[1];
	if (reason === void 0) return "answered";
	return isPlaceholder(reason) || !/\p{L}{2}/u.test(reason) ? "empty" : "not-applicable";
}
function isPlaceholder(text) {
	const said = plain(text).toLowerCase();
	const inner = /^[[<{(]\s*([^\]>})]*)\s*[\]>})]$/.exec(said)?.[1];
	if (inner !== void 0 && (hint.test(inner) || matches(inner) || /(?:here|\.\.\.|…)$/.test(inner))) return true;
	if (inner !== void 0 && said.startsWith("<") && !/[:@/]/.test(inner)) return true;
	if (/^[_*(].*\?[_*)]+$/s.test(text) && hint.test(said.replace(/^\(/, ""))) return true;
	return matches(said);
}
function matches(said) {
	return said.length < 400 && placeholder.test(said);
}
/** Without the emphasis or code marks that wrap the whole. */
function plain(text) {
	return text.trim().replace(/^[_*`~]+|[_*`~]+$/g, "").trim();
}
// src/read/line-at.ts
/** Tells the 0-based line on which an offset of this text stands. */
function lineAtIn(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return (at) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((starts[middle] ?? 0) <= at) low = middle;
			else high = middle - 1;
		}
		return low;
	};
}
// src/read/compact-values.ts
/**
* The labels that truly open a field. A common word (Goal, Baseline, Risks) inside another field's value is part of that value,
* unless it stands among enough other fields; results tables and lists say "Baseline" too.
*/
function keepFields(marks, text) {
	const inGroup = /* @__PURE__ */ new Map();
	const ledger = /* @__PURE__ */ new Set();
	for (const { named, group } of marks) {
		if (named?.of === "ledger") ledger.add(named.key);
		if (named?.of === "compact") inGroup.set(group, (inGroup.get(group) ?? /* @__PURE__ */ new Set()).add(named.key));
	}
	const kept = [];
	let open = null;
	for (const it of marks) {
		if (open !== null && it.at >= open.until) open = null;
		if (it.is === "field" || it.is === "near") {
			if (it.named?.of === "ledger" && ledger.size < 3) continue;
			if (!opens(it, open, inGroup.get(it.group)?.size ?? 0, text)) continue;
			kept.push(it);
			open = it.is === "near" ? null : it;
		} else if (open !== null && closes(it, open, text)) open = null;
	}
	return kept;
}
function opens(it, open, neighbours, text) {
	if (it.form === "row") return it.strong || neighbours >= 3;
	if (open === null || it.form === "heading" || neighbours >= 3 || (it.named?.weight ?? 1) !== 1) return true;
	const between = text.slice(open.from, it.at);
	if (it.form === "item") return open.form === "line" && between.trim() !== "" && /\n[ \t]*\n/.test(between.slice(-2e3));
	return open.form !== "heading" || it.first && between.trim() !== "";
}
function closes(it, open, text) {
	if (it.at >= open.until) return true;
	switch (it.is) {
		case "heading": return open.form !== "heading" || it.level <= open.level;
		case "rule": return open.form !== "heading";
		case "label": return open.form !== "heading" && text.slice(open.from, it.at).trim() !== "";
		case "details": return open.details > it.level;
		case "field":
		case "near":
		case "embedded": return true;
		default: return it.is;
	}
}
/** `<details>` that opens at the end of a value holds what follows. */
const openDetails = /<details[^<>]*>\s*(?:<summary>(?:[^<]|<(?!\/summary>))*<\/summary>)?\s*$/i;
/** A field's value as written, and the offset of its first character (of its label, where it is empty). */
function valueOf(field, marks, text, holes) {
	const next = marks.slice(marks.indexOf(field) + 1).find((it) => closes(it, field, text));
	const end = Math.min(field.until, next?.at ?? field.until);
	let raw = "";
	let from = field.from;
	let at = null;
	for (const [open, close] of [...holes.filter(([open]) => open >= field.from && open < end).sort(([a], [b]) => a - b), [end, end]]) {
		const piece = text.slice(from, Math.max(from, open));
		if (at === null && piece.trim() !== "") at = from + piece.search(/\S/);
		raw += raw.endsWith(" ") && piece.startsWith(" ") ? piece.slice(1) : piece;
		from = Math.max(from, close);
	}
	if (next !== void 0) raw = raw.slice(0, -400) + raw.slice(-400).replace(openDetails, "");
	if (field.closing !== "") raw = raw.replace(field.closing, "");
	if (field.form === "row") raw = raw.replaceAll("\\|", "|").replace(/<br ?\/?>/gi, "\n");
	const value = dedent(raw.split("\n"), field.indent).join("\n").trim();
	if (value === "") return {
		value,
		at: field.labelAt
	};
	const inside = insideFence(value);
	if (inside !== null) return {
		value: inside,
		at: text.indexOf("\n", at ?? 0) + 1
	};
	return {
		value: trimmed(value),
		at: at ?? field.labelAt
	};
}
/** Takes the container's indentation off the further lines, and then what they all share. */
function dedent(lines, indent) {
	const [first = "", ...rest] = lines;
	const less = rest.map((line) => line.slice(Math.min(indent, line.search(/\S|$/))));
	const shared = Math.min(...less.filter((line) => line.trim() !== "").map((line) => line.search(/\S/)));
	return [first, ...less.map((line) => line.slice(Number.isFinite(shared) ? shared : 0))];
}
/** Without blanks at the ends of lines, and without a line break that nothing follows. */
function trimmed(value) {
	const lines = value.split("\n").map((line) => line.trimEnd());
	const last = lines.pop() ?? "";
	return [...lines, last.slice(0, -40) + last.slice(-40).replace(/(?:\s*(?:\\|<br ?\/?>))+$/i, "")].join("\n").trim();
}
/** A value that is one plain fence and nothing else is what the fence holds. */
function insideFence(value) {
	const lines = value.split("\n");
	const [, run] = /^(`{3,}|~{3,})[ \t]*(?:(?:text(?: value)?|txt|plain)[ \t]*)?$/.exec(lines[0] ?? "") ?? [];
	if (run === void 0 || lines.length < 2) return null;
	const closing = (line) => line.trim().startsWith(run) && new Set(line.trim()).size === 1;
	return lines.findIndex((line, i) => i > 0 && closing(line)) === lines.length - 1 ? lines.slice(1, -1).join("\n") : null;
}
// src/read/compact-line.ts
const tags = "(?:</?(?:b|strong|i|em|u|code)>)?";
const opening = new RegExp(String.raw`^\s*(?:\[[ xX]?\]\s+)?(?:[\p{Extended_Pictographic}\u200D\uFE0F]\s*){0,6}(?::[a-z0-9_+-]{1,30}:\s*)?(?:\(?\d{1,2}[.)]\s+)?${tags}([*_]{0,3})${tags}(?:[\p{Extended_Pictographic}\u200D\uFE0F]\s*){0,6}`, "u");
/** A label that asks (`**Who cares?** the risk desk`) needs no colon. */
const asking = new RegExp(String.raw`^([^*_:：?？]{2,80}[?？])([*_]{1,3})${tags}\s+(?=\S)(?![-–—]\s|[:：])`);
/** `**Goal** Fewer false alarms`: what follows opens like a value, not like the rest of a sentence. */
const bare = new RegExp(String.raw`^([^*_:：]{2,80})([*_]{1,3})${tags}\s+(?=[^\p{Ll}\s:：.,;|–—-])`, "u");
const wholeLine = new RegExp(String.raw`^([^*_:：]{2,80}|[^*:：]{2,80})([*_]{1,3})${tags}\s*\*?\s*(?:[-–—]\s+|$)`);
/** Reads `Label: value`, `**Label:** value`, `**Label**: value`, `_Label_ : value`, `**Label**` and their like off a line. */
function labelLine(line) {
	const open = opening.exec(line);
	if (open === null) return null;
	const run = open[1] ?? "";
	const rest = line.slice(open[0].length, open[0].length + 100);
	const strong = run !== "" || /<(?:b|strong|i|em|u)>$/.test(open[0]);
	const colon = rest.search(/[:：]/);
	const asks = run === "" ? null : asking.exec(rest);
	if (asks !== null && asks[2] === run) return {
		label: asks[1] ?? "",
		strong,
		from: open[0].length + asks[0].length,
		closing: ""
	};
	const alone = run === "" ? null : wholeLine.exec(rest);
	if (alone !== null && alone[2] === run && (colon < 0 || colon > (alone[1] ?? "").length)) {
		const label = alone[1] ?? "";
		const colonFollows = /^\s*\*?\s*(?:[-–—]\s+)?$/.test(alone[0].slice(label.length + run.length));
		if (colon < 0 || !colonFollows || colon > alone[0].length) return {
			label,
			strong,
			from: open[0].length + alone[0].length,
			closing: ""
		};
	}
	const setOff = run === "" ? null : bare.exec(rest);
	if (setOff !== null && setOff[2] === run) return {
		label: setOff[1] ?? "",
		strong,
		from: open[0].length + setOff[0].length,
		closing: "",
		bare: true
	};
	if (colon < 1) return null;
	const before = rest.slice(0, colon);
	const label = before.replace(/<\/?[a-z]+>/g, "").replace(/^[*_]+|[\s*_]+$/g, "");
	if (label === "" || /[|`<>~]|^\[/.test(label)) return null;
	let from = open[0].length + colon + 1;
	const closedBefore = run !== "" && before.replace(/\s+$/, "").replace(/<\/?[a-z]+>$/, "").endsWith(run);
	if (run === "" || closedBefore) return {
		label,
		strong,
		from: from + tagAt(line, from),
		closing: ""
	};
	if (line.startsWith(run, from)) return {
		label,
		strong,
		from: from + run.length + tagAt(line, from + run.length),
		closing: ""
	};
	from += tagAt(line, from);
	return {
		label,
		strong,
		from,
		closing: run
	};
}
function tagAt(line, at) {
	return /^<\/(?:b|strong|i|em|u)>/.exec(line.slice(at, at + 10))?.[0].length ?? 0;
}
// src/read/compact-mark.ts
/** Ranges of HTML and code in an inline node's reach; comments are noted so that values leave them out. */
function* hiddenIn(node, walk) {
	if (node.type === "html" || node.type === "inlineCode") {
		if (walk.text.startsWith("<!--", start(node))) walk.holes.push([start(node), end(node)]);
		yield [start(node), end(node)];
	}
	for (const child of "children" in node ? node.children : []) yield* hiddenIn(child, walk);
}
/** Notes the comments below a node whose text is only ever a value. */
function hide(node, walk) {
	if (node.type === "html") {
		const text = walk.text.slice(start(node), end(node));
		for (const found of text.matchAll(/<!--[\s\S]*?(?:-->|$)/g)) walk.holes.push([start(node) + found.index, start(node) + found.index + found[0].length]);
	}
	for (const child of "children" in node ? node.children : []) hide(child, walk);
}
/** A mark at the walk's place. */
function mark$1(walk, it) {
	const { details, group, section } = walk;
	return {
		labelAt: it.at,
		from: it.at,
		until: it.at,
		label: "",
		named: null,
		form: "other",
		level: 0,
		strong: false,
		indent: 0,
		closing: "",
		first: false,
		details,
		group,
		section,
		...it
	};
}
/** Offsets of a node, and of what stands inside its own signs. */
const start = (node) => node.position?.start.offset ?? 0;
const end = (node) => node.position?.end.offset ?? 0;
const innerStart = (node) => node.children[0] === void 0 ? end(node) : start(node.children[0]);
const innerEnd = (node) => {
	const last = node.children.at(-1);
	return last === void 0 ? end(node) : end(last);
};
// src/read/written-node.ts
/** A value of a tree as text: lists as bullets, maps as lines, numbers and dates as written. `ofNothing`: what a list without items says. */
function writtenNode(node, ofNothing = "") {
	switch (node.is) {
		case "null": return "";
		case "list":
			if (node.items.length === 0) return ofNothing;
			return node.items.map((item) => `- ${writtenNode(item, ofNothing).replaceAll("\n", "\n  ")}`).join("\n");
		case "map": return node.entries.map(({ key, value }) => `${key}: ${writtenNode(value, ofNothing)}`).join("\n");
		case "number": return node.text;
		default: return String(plain$1(node)).trim();
	}
}
// src/read/compact-derived-mark.ts
const mark = /(?:^|\s+)<sub>derived from ([^<>\n]{1,400})<\/sub>$/;
/** A field's value with small print behind it that says where a draft took it from. */
function withDerivedMark(value, from) {
	return `${value}${value.includes("\n") ? "\n\n" : " "}<sub>derived from ${from}</sub>`;
}
/** A field's value and what its small print says; people delete that when they write their own. */
function splitDerived(written) {
	const found = mark.exec(written.slice(-420));
	const from = found?.[1]?.trim() ?? "";
	return found === null || from === "" ? { value: written } : {
		value: written.slice(0, -found[0].length).trimEnd(),
		derived: from
	};
}
/** Names of places as they can stand in the small print. */
function derivedFrom(places) {
	const plain = places.map((place) => place.replace(/[<>`*\s]+/g, " ").trim().slice(0, 120));
	return [...new Set(plain)].filter((place) => place !== "").slice(0, 3).join(", ");
}
// src/read/compact-marks.ts
const titleWords = /\biteration[\s-]+compact\b/i;
/** A line that is the compact's name, with at most two words more. */
function isTitle(line) {
	return titleWords.test(line) && line.split(/[^\p{L}]+/u).filter((word) => word !== "").length <= 4;
}
/** Collects, in the order of the text, every label that could open a field and everything that could close one. */
function marksOf(root, text) {
	const walk = {
		marks: [],
		embedded: [],
		holes: [],
		titled: false,
		text,
		details: 0,
		group: 0,
		groups: 0,
		section: 0
	};
	blocks(root.children, text.length, 0, walk);
	return walk;
}
function blocks(nodes, until, indent, walk) {
	for (const node of nodes) {
		walk.groups += 1;
		walk.group = walk.groups;
		if (node.type === "heading") heading(node, until, walk);
		else if (node.type === "paragraph") paragraph(node, until, indent, "line", walk);
		else if (node.type === "list") list(node, walk);
		else if (node.type === "table") table(node, walk);
		else if (node.type === "html") html(node, walk);
		else if (node.type === "thematicBreak") walk.marks.push(mark$1(walk, {
			is: "rule",
			at: start(node)
		}));
		else if (node.type === "code") {
			const kind = {
				"": "text",
				text: "text",
				txt: "text",
				plain: "text",
				plaintext: "text",
				markdown: "text",
				md: "text",
				yaml: "yaml",
				yml: "yaml"
			}[node.lang?.toLowerCase() ?? ""];
			if (/^[`~]/.test(walk.text.slice(start(node), start(node) + 1)) && kind && node.meta !== "value") walk.embedded.push({
				mark: mark$1(walk, {
					is: "embedded",
					at: start(node)
				}),
				kind,
				text: node.value,
				line: node.position?.start.line ?? 1
			});
		} else hide(node, walk);
	}
}
function heading(node, until, walk) {
	const content = walk.text.slice(innerStart(node), Math.min(innerEnd(node), innerStart(node) + 400));
	if (content.includes("\n")) {
		lines(node, innerEnd(node), 0, "line", walk);
		return;
	}
	walk.titled ||= isTitle(content);
	const line = labelLine(content);
	const alone = named(content.replace(/[*_~\s]+$|^(?:\(?\d{1,2}[.)]\s)?[*_~\s]+|^\(?\d{1,2}[.)]\s+/g, ""));
	const it = alone ?? (line === null ? null : named(line.label));
	const setext = !walk.text.slice(start(node), start(node) + 1).startsWith("#");
	if (it === null || it.of === "ledger") {
		walk.section += 1;
		walk.marks.push(mark$1(walk, {
			is: "heading",
			at: start(node),
			level: node.depth
		}));
		if (nearestField(line?.label ?? content) !== null) walk.marks.push(mark$1(walk, {
			is: "near",
			at: start(node),
			label: (line?.label ?? content).trim(),
			form: "heading"
		}));
		return;
	}
	const inline = alone === null && line !== null && content.slice(line.from).trim() !== "";
	if (inline && !setext) walk.holes.push([innerEnd(node), end(node)]);
	walk.marks.push(mark$1(walk, {
		is: "field",
		at: start(node),
		from: inline ? innerStart(node) + (line?.from ?? 0) : end(node),
		until: inline && setext ? innerEnd(node) : until,
		label: line?.label ?? content,
		named: it,
		form: "heading",
		level: node.depth,
		strong: true,
		closing: inline ? line?.closing ?? "" : ""
	}));
}
function paragraph(node, until, indent, form, walk, edge = start(node)) {
	walk.titled ||= isTitle(walk.text.slice(start(node), Math.min(end(node), start(node) + 80)).split("\n")[0] ?? "");
	lines(node, until, indent, form, walk, edge);
}
/** Labels at the starts of a paragraph's lines. Past the first line they count only where the paragraph is a run of fields. */
function lines(node, until, indent, form, walk, edge = start(node)) {
	const hidden = [...hiddenIn(node, walk)];
	let opened = null;
	let at = innerStart(node);
	for (const line of walk.text.slice(at, innerEnd(node)).split("\n")) {
		const first = at === innerStart(node);
		let found = hidden.some(([from, to]) => from < at && at < to) ? null : labelLine(line);
		const it = found === null ? null : named(found.label);
		if (found?.bare && it === null) found = null;
		const isTitle = first && titleWords.test(line);
		const capital = found !== null && /^\P{Ll}/u.test(found.label);
		if (found !== null && (first || opened !== null || found.strong)) {
			const here = {
				at: first ? edge : at,
				labelAt: at,
				from: at + found.from,
				until,
				label: found.label,
				named: it,
				form,
				strong: found.strong,
				indent,
				closing: found.closing,
				first
			};
			const fits = found.strong || opened === null || opened.capital === capital;
			if (it !== null && fits) walk.marks.push(mark$1(walk, {
				is: "field",
				...here
			}));
			else if (it === null && nearestField(found.label) !== null && fits) walk.marks.push(mark$1(walk, {
				is: "near",
				...here
			}));
			else if (it === null && first && found.strong && form === "line" && capital && found.label.length < 50) walk.marks.push(mark$1(walk, {
				is: "label",
				...here
			}));
			if (opened === null && (it !== null || nearestField(found.label) !== null)) opened = { capital };
		}
		if (isTitle && opened === null) opened = { capital: true };
		at += line.length + 1;
	}
}
function list(node, walk) {
	const group = walk.group;
	for (const item of node.children) {
		walk.group = group;
		const before = walk.marks.length;
		const [head] = item.children;
		const indent = (head?.position?.start.column ?? 1) - 1;
		if (head?.type === "paragraph" && !labelAlone(head, item, indent, walk)) paragraph(head, end(item), indent, "item", walk, start(item));
		if (!walk.marks.slice(before).some((it) => it.is === "field")) {
			for (const child of item.children) if (child !== head || child.type !== "paragraph") blocks([child], end(item), indent, walk);
		} else hide(item, walk);
	}
}
/** `- Assumptions` over a list or paragraphs of its own: the label is all that the item says itself. */
function labelAlone(head, item, indent, walk) {
	const label = walk.text.slice(innerStart(head), Math.min(innerEnd(head), innerStart(head) + 100)).replace(/^[*_\s]+|[*_\s]+$/g, "");
	const it = item.children.length > 1 ? named(label) : null;
	if (it === null) return false;
	const [at, labelAt, from, until] = [
		start(item),
		innerStart(head),
		end(head),
		end(item)
	];
	walk.marks.push(mark$1(walk, {
		is: "field",
		at,
		labelAt,
		from,
		until,
		label,
		named: it,
		form: "item",
		strong: true,
		indent,
		first: true
	}));
	return true;
}
function table(node, walk) {
	const [top] = node.children;
	hide(node, walk);
	if (top?.children.length !== 2) return;
	const words = top.children.map((cell) => walk.text.slice(innerStart(cell), Math.min(innerEnd(cell), innerStart(cell) + 100)).replace(/[^\p{L}\s]/gu, "").trim().toLowerCase());
	const strong = /^(?:compact )?(?:field|item|question|key|section|topic)s?$/.test(words[0] ?? "") || words.some((word) => titleWords.test(word));
	for (const row of node.children) {
		const [name, value] = row.children;
		if (name === void 0 || value === void 0) continue;
		const label = walk.text.slice(innerStart(name), Math.min(innerEnd(name), innerStart(name) + 100)).replace(/^[*_\s]+|[*_:：\s]+$/g, "");
		const it = named(label);
		const near = it === null ? nearestField(label) : null;
		const here = {
			at: walk.marks.some((it) => it.group === walk.group) ? start(row) : start(node),
			labelAt: start(row),
			from: innerStart(value),
			until: innerEnd(value),
			label,
			named: it,
			form: "row",
			strong,
			first: true
		};
		if (it !== null) walk.marks.push(mark$1(walk, {
			is: "field",
			...here
		}));
		else if (near !== null) walk.marks.push(mark$1(walk, {
			is: "near",
			...here
		}));
	}
}
/** `<details>` opens and closes; comments are put aside; lines among tags are read on their own. */
function html(node, walk) {
	hide(node, walk);
	const bare = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""));
	walk.titled ||= bare.slice(0, 2e3).split("\n").some((line) => isTitle(line.replace(/<[^<>]*>/g, " ")));
	const opens = bare.match(/<details\b/gi)?.length ?? 0;
	const closes = bare.match(/<\/details\b/gi)?.length ?? 0;
	walk.details = Math.max(0, walk.details + opens - closes);
	if (closes > 0) walk.marks.push(mark$1(walk, {
		is: "details",
		at: start(node),
		level: walk.details
	}));
	const text = bare.replace(/<summary>[\s\S]{0,400}?<\/summary>/gi, (summary) => summary.replace(/[^\n]/g, "")).replace(/^[ \t]*(?:<[^<>]*>[ \t]*)+|<[^<>]*>/gm, "");
	if (/[:：]/.test(text)) walk.embedded.push({
		mark: mark$1(walk, {
			is: "embedded",
			at: start(node)
		}),
		kind: "html",
		text,
		line: (node.position?.start.line ?? 1) - 1
	});
}
// src/read/compact-yaml.ts
/** Fields of a YAML map; `null` where the text is none. Values are what YAML says, numbers and dates as written. */
function fieldsInYaml(text, line, cluster) {
	const { node } = parseYamlTree(text);
	if (node?.is !== "map") return null;
	const [only] = node.entries;
	const isTitle = node.entries.length === 1 && only?.value.is === "map" && /^(?:iteration[ _-]?)?compact$/i.test(only.key);
	return {
		fields: (isTitle && only?.value.is === "map" ? only.value.entries : node.entries).flatMap((entry) => {
			const it = named(entry.key);
			return it === null ? [] : [{
				named: it,
				label: entry.key,
				value: writtenNode(entry.value),
				line: line + entry.value.line - 1,
				cluster
			}];
		}),
		near: [],
		titled: isTitle
	};
}
// src/read/compact-fields.ts
/** Every field of a Markdown text, in order. `line` is the 1-based line of the text's first line in the whole. */
function fieldsInMarkdown(text, line, cluster = "", depth = 0) {
	const found = marksOf(parseMarkdown(calm(text)), text);
	const inner = depth > 1 ? [] : embeddedFields(found, line, cluster, depth);
	const marks = [...found.marks, ...inner.map(({ mark }) => mark)].sort((a, b) => a.at - b.at);
	const kept = keepFields(marks, text);
	const endings = marks.filter((it) => it.is !== "field" && it.is !== "near" || kept.includes(it));
	const lineAt = lineAtIn(text);
	const all = [...kept.filter(({ is }) => is === "field").map((it) => {
		const { value, at } = valueOf(it, endings, text, found.holes);
		const group = it.form === "heading" ? "headings" : `${it.form === "row" ? `table ${it.group}` : ""}section ${it.section}`;
		return {
			named: it.named,
			label: it.label,
			value,
			line: line + lineAt(at),
			cluster: `${cluster}${group}`,
			at: it.at
		};
	}), ...inner.flatMap(({ at, found: { fields } }) => fields.map((field) => ({
		...field,
		at
	})))];
	const near = kept.filter(({ is }) => is === "near").map((it) => ({
		label: it.label,
		line: line + lineAt(it.labelAt)
	}));
	return {
		fields: all.sort((a, b) => a.at - b.at).map(({ at: _, ...field }) => field),
		near: [...near, ...inner.flatMap(({ found }) => found.near)],
		titled: found.titled || inner.some(({ found }) => found.titled)
	};
}
function embeddedFields({ embedded }, line, cluster, depth) {
	return embedded.flatMap(({ mark, kind, text, line: offset }) => {
		const { at } = mark;
		const inside = `${cluster}in ${at} `;
		const found = (kind === "yaml" ? fieldsInYaml(text, line + offset, inside) : null) ?? fieldsInMarkdown(text, line + offset, inside, depth + 1);
		return new Set(found.fields.flatMap(({ named: it }) => it.of === "compact" ? [it.key] : [])).size >= (kind === "html" ? 1 : 2) ? [{
			at,
			mark,
			found
		}] : [];
	});
}
// src/read/compact.ts
/** Beyond this a text is no description; Markdown's cost grows faster than its length. */
const most = {
	characters: 131072,
	lines: 3e3
};
/**
* Reads the Iteration Compact out of a description or file. Absent where the text holds none: a template that merely has a Goal or
* Risks heading is not one. `always` gives the fields whatever was found, for `mle-review compact`.
*/
function readCompact(text, from, { always = false } = {}) {
	const found = findFields(text);
	if (typeof found === "string") return {
		is: "unreadable",
		fault: "ours",
		reason: "too-large",
		why: `${from.path || "description"}: ${found}`
	};
	return always || holds(found) && !isExample(found) ? {
		is: "read",
		value: compactOf(found),
		from
	} : { is: "absent" };
}
/** All that is labelled in the text, or why it was not read. */
function findFields(given) {
	const text = given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replaceAll("\0", "�");
	if (text.length > most.characters) return `${text.length} characters are too many for a compact; keep the text under ${most.characters}.`;
	const lines = text.split("\n").filter((line) => line.trim() !== "").length;
	if (lines > most.lines) return `${lines} lines are too many for a compact; keep the text under ${most.lines} lines that are not blank.`;
	try {
		const { yaml, content, line } = readFrontMatter(text);
		const matter = yaml === null ? null : fieldsInYaml(yaml.text, yaml.line, "front matter") ?? fieldsInMarkdown(yaml.text, yaml.line, "front matter");
		const body = fieldsInMarkdown(content, line);
		if (matter === null) return body;
		return {
			fields: [...matter.fields, ...body.fields],
			near: [...matter.near, ...body.near],
			titled: matter.titled || body.titled
		};
	} catch {
		return "the Markdown nests too deep to be read; write the compact as plain `Field: value` lines.";
	}
}
function compactOf({ fields: written, near }) {
	const found = written.map((field) => ({
		...field,
		...splitDerived(field.value)
	}));
	const sizes = /* @__PURE__ */ new Map();
	for (const { cluster, named } of found) sizes.set(cluster, (sizes.get(cluster) ?? /* @__PURE__ */ new Set()).add(named.key));
	const size = ({ cluster }) => sizes.get(cluster)?.size ?? 0;
	const fields = Object.fromEntries(compactFields.map(({ key }) => [key, null]));
	const repeated = [];
	for (const { key } of compactFields) {
		const all = found.filter(({ named }) => named.of === "compact" && named.key === key);
		const answered = all.filter(({ value }) => stateOf(value) !== "empty");
		const told = Math.max(...answered.map(size)) >= 3 ? answered.filter((it) => size(it) >= 3) : answered;
		const first = told[0] ?? all[0];
		if (first === void 0) continue;
		const { value, line, derived } = first;
		fields[key] = {
			value,
			line,
			state: stateOf(value),
			...derived !== void 0 && { derived }
		};
		const different = told.filter(({ value }, i) => told.findIndex((other) => same(other.value, value)) === i);
		if (different.length > 1) repeated.push({
			key,
			lines: different.map(({ line }) => line),
			values: different.map(({ value }) => value)
		});
	}
	return {
		fields,
		repeated,
		unknown: near.flatMap(({ label, line }) => {
			const nearest = nearestField(label);
			return nearest === null ? [] : [{
				label,
				nearest,
				line
			}];
		})
	};
}
function same(a, b) {
	return a.replace(/\s+/g, " ").toLowerCase() === b.replace(/\s+/g, " ").toLowerCase();
}
/** Fields that stand in a fence alone, and not one of them answered: somebody shows what a compact looks like. */
function isExample({ fields }) {
	return fields.filter(({ named }) => named.of === "compact").every(({ cluster, value }) => cluster.startsWith("in ") && stateOf(splitDerived(value).value) === "empty");
}
/**
* Whether the labels found tell an Iteration Compact from a stranger's template: its name over one field, a label that only it has,
* two that few others have, or half of its fields. Common words (Goal, Risks, Rollback plan …) count as one together.
*/
function holds({ fields, titled }) {
	const weights = /* @__PURE__ */ new Map();
	for (const { named } of fields) if (named.of === "compact") weights.set(named.key, Math.max(named.weight, weights.get(named.key) ?? 0));
	const telling = [...weights.values()].filter((weight) => weight > 1).reduce((sum, weight) => sum + weight, 0);
	const common = telling > 0 && [...weights.values()].includes(1) ? 1 : 0;
	return titled && weights.size > 0 || telling + common >= 6 || weights.size >= 10;
}
export { ledgerFields as _, end as a, start as c, insideFence as d, trimmed as f, stem as g, named as h, writtenNode as i, labelLine as l, stateOf as m, derivedFrom as n, innerEnd as o, lineAtIn as p, withDerivedMark as r, innerStart as s, readCompact as t, dedent as u, ledgerLabelOf as v };
