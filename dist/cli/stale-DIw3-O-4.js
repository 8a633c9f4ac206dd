import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime-DYf_mQCB.js";
import { f as compactFields, t as inState } from "./model-files-CuHRasKW.js";
import { r as kindOfCheck } from "./contract-run-CAjob4nY.js";
import { s as plain$1 } from "./json-ClpgcrTD.js";
import { i as parseYamlTree, r as parseYaml } from "./slice-Drh5knLQ.js";
import { n as nearest, t as editDistance } from "./nearest-DDMI6zNl.js";
import { n as parseMarkdown } from "./notebook-B8EnSzQW.js";
// src/weigh/contract-rules.ts
/** The one rule that a check is for: a law broken once is found once. */
function ruleOfCheck(check) {
	const kind = kindOfCheck(check);
	const what = check.id.slice(kind.length + 1);
	switch (kind) {
		case "load": return "contract/crash";
		case "artifact":
			if (what === "sha256") return "artifact/checksum-mismatch";
			return /^(?:version$|metadata(?:\/|$))/.test(what) ? "artifact/unversioned" : "contract/signature";
		case "signature": return "contract/signature";
		case "golden":
		case "equivalence": return "contract/golden";
		case "output": return "contract/output-invalid";
		case "behaviour": return what === "empty_batch" ? "contract/empty-batch" : "contract/bad-input-accepted";
		case "law":
			if (what === "deterministic") return "contract/nondeterministic";
			return what === "row-independent" || what === "permutation" ? "contract/batch-variant" : "contract/output-invalid";
		case "cost": return /^(?:peak_memory|accelerator_memory|size)_mb$/.test(what) ? "contract/memory" : "contract/latency";
		case "provider": return "contract/not-on-accelerator";
		case "parity": return "contract/provider-parity";
		default: return kind;
	}
}
// src/read/compact-labels.ts
/** Labels of the Observation Ledger: they end a compact's field where an entry follows it. */
const ledgerLabels = {
	iteration: "Iteration",
	change: "Change",
	whyThisMattered: "Why this mattered",
	metricMovement: "Metric movement",
	sliceMovement: "Slice movement",
	falsePositives: "False positives",
	falseNegatives: "False negatives",
	unexpectedErrors: "Unexpected errors",
	decision: "Decision",
	tradeoffAccepted: "Tradeoff accepted",
	lessonCaptured: "Lesson captured",
	regressionAdded: "Regression added",
	debtCreated: "Debt created",
	nextIteration: "Next iteration"
};
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
for (const [key, label] of Object.entries(ledgerLabels)) vocabulary.set(stem(label), {
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
function stem(label) {
	return label.normalize("NFKC").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/\s*\([^()]*\)\s*$/, "").replaceAll("&", " and ").replaceAll("/", " or ").replace(/[^\p{L}\p{N}]+/gu, " ").trim().split(" ").map((word) => word.replace(/(?<=[^s])s$/, "")).join(" ");
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
function mark(walk, it) {
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
		else if (node.type === "thematicBreak") walk.marks.push(mark(walk, {
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
				mark: mark(walk, {
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
		walk.marks.push(mark(walk, {
			is: "heading",
			at: start(node),
			level: node.depth
		}));
		if (nearestField(line?.label ?? content) !== null) walk.marks.push(mark(walk, {
			is: "near",
			at: start(node),
			label: (line?.label ?? content).trim(),
			form: "heading"
		}));
		return;
	}
	const inline = alone === null && line !== null && content.slice(line.from).trim() !== "";
	if (inline && !setext) walk.holes.push([innerEnd(node), end(node)]);
	walk.marks.push(mark(walk, {
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
			if (it !== null && fits) walk.marks.push(mark(walk, {
				is: "field",
				...here
			}));
			else if (it === null && nearestField(found.label) !== null && fits) walk.marks.push(mark(walk, {
				is: "near",
				...here
			}));
			else if (it === null && first && found.strong && form === "line" && capital && found.label.length < 50) walk.marks.push(mark(walk, {
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
	walk.marks.push(mark(walk, {
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
		if (it !== null) walk.marks.push(mark(walk, {
			is: "field",
			...here
		}));
		else if (near !== null) walk.marks.push(mark(walk, {
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
	if (closes > 0) walk.marks.push(mark(walk, {
		is: "details",
		at: start(node),
		level: walk.details
	}));
	const text = bare.replace(/<summary>[\s\S]{0,400}?<\/summary>/gi, (summary) => summary.replace(/[^\n]/g, "")).replace(/^[ \t]*(?:<[^<>]*>[ \t]*)+|<[^<>]*>/gm, "");
	if (/[:：]/.test(text)) walk.embedded.push({
		mark: mark(walk, {
			is: "embedded",
			at: start(node)
		}),
		kind: "html",
		text,
		line: (node.position?.start.line ?? 1) - 1
	});
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
				value: written(entry.value),
				line: line + entry.value.line - 1,
				cluster
			}];
		}),
		near: [],
		titled: isTitle
	};
}
function written(node) {
	switch (node.is) {
		case "null": return "";
		case "list": return node.items.map((item) => `- ${written(item).replaceAll("\n", "\n  ")}`).join("\n");
		case "map": return node.entries.map(({ key, value }) => `${key}: ${written(value)}`).join("\n");
		case "number": return node.text;
		default: return String(plain$1(node)).trim();
	}
}
// src/read/markdown-calm.ts
/** How much of one construct a person writes; beyond it the parser's time grows with the square, and nothing we look for is lost. */
const most$2 = {
	containers: 6,
	containersInAll: 1500,
	indent: 40,
	cells: 100,
	inline: 300
};
const inlineMarks = "[]()~*_<&!`@";
/**
* The same text, character for character in place, with constructs in inhuman numbers made plain (`x`): quotes and lists nested beyond
* reason, deep indentation, tables a hundred columns wide, thousands of brackets in one paragraph. Takes linear time.
*/
function calm(text) {
	const seen = /* @__PURE__ */ new Map();
	const opened = { containers: 0 };
	return text.split("\n").map((line) => {
		if (line.trim() === "") seen.clear();
		return calmInline(calmStart(line, opened), seen);
	}).join("\n");
}
/** Bounds the run of indentation, quote and list markers that a line opens with. */
function calmStart(line, opened) {
	const mayNest = opened.containers > most$2.containersInAll ? 1 : most$2.containers;
	let containers = 0;
	let indent = 0;
	for (let i = 0; i < line.length; i += 1) {
		const char = line[i] ?? "";
		if (char === " " || char === "	") indent += char === "	" ? 4 : 1;
		else if (char === ">" || "-*+.)".includes(char) && " 	".includes(line[i + 1] ?? " ")) {
			containers += 1;
			if (containers > 1) opened.containers += 1;
		} else if (!"-*+.)0123456789".includes(char)) return line;
		if (indent > most$2.indent || containers > mayNest) return plainRun(line, i);
	}
	return line;
}
/** From `at` on, markers and blanks of a line's opening run become plain; a line that draws a rule is left alone. */
function plainRun(line, at) {
	if (/^[ \t]*([-*_])(?:[ \t]*\1)*[ \t]*$/.test(line)) return line;
	const run = /^[\s>\-*+.)\d]*/.exec(line.slice(at))?.[0].length ?? 0;
	return line.slice(0, at) + "x".repeat(run) + line.slice(at + run);
}
function calmInline(line, seen) {
	let cells = 0;
	let out = "";
	let from = 0;
	for (let i = 0; i < line.length; i += 1) {
		const char = line[i] ?? "";
		const marks = inlineMarks.includes(char);
		if (!marks && char !== "|") continue;
		const count = marks ? (seen.get(char) ?? 0) + 1 : cells + 1;
		if (marks) seen.set(char, count);
		else cells = count;
		if (count <= (marks ? most$2.inline : most$2.cells)) continue;
		out += `${line.slice(from, i)}x`;
		from = i + 1;
	}
	return out + line.slice(from);
}
// src/read/compact-fields.ts
/** Every field of a Markdown text, in order. `line` is the 1-based line of the text's first line in the whole. */
function fieldsInMarkdown(text, line, cluster = "", depth = 0) {
	const found = marksOf(parseMarkdown(calm(text)), text);
	const inner = depth > 1 ? [] : embeddedFields(found, line, cluster, depth);
	const marks = [...found.marks, ...inner.map(({ mark }) => mark)].sort((a, b) => a.at - b.at);
	const kept = keepFields(marks, text);
	const endings = marks.filter((it) => it.is !== "field" && it.is !== "near" || kept.includes(it));
	const starts = lineStarts(text);
	const all = [...kept.filter(({ is }) => is === "field").map((it) => {
		const { value, at } = valueOf(it, endings, text, found.holes);
		const group = it.form === "heading" ? "headings" : `${it.form === "row" ? `table ${it.group}` : ""}section ${it.section}`;
		return {
			named: it.named,
			label: it.label,
			value,
			line: line + lineOf(starts, at),
			cluster: `${cluster}${group}`,
			at: it.at
		};
	}), ...inner.flatMap(({ at, found: { fields } }) => fields.map((field) => ({
		...field,
		at
	})))];
	const near = kept.filter(({ is }) => is === "near").map((it) => ({
		label: it.label,
		line: line + lineOf(starts, it.labelAt)
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
/** Offsets at which the text's lines start. */
function lineStarts(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
/** 0-based line of an offset. */
function lineOf(starts, at) {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	return low;
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
// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	/**
	* If you need to support Safari 5-7 (8-10 yr-old browser),
	* take a look at https://github.com/feross/is-buffer
	*/
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));
// node_modules/is-extendable/index.js
/*!
* is-extendable <https://github.com/jonschlinkert/is-extendable>
*
* Copyright (c) 2015, Jon Schlinkert.
* Licensed under the MIT License.
*/
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));
// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	/**
	* Returns true if the given `key` is an own property of `obj`.
	*/
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));
// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	/**
	* Parse sections in `input` with the given `options`.
	*
	* ```js
	* var sections = require('{%= name %}');
	* var result = sections(input, options);
	* // { content: 'Content before sections', sections: [] }
	* ```
	* @param {String|Buffer|Object} `input` If input is an object, it's `content` property must be a string or buffer.
	* @param {Object} options
	* @return {Object} Returns an object with a `content` string and an array of `sections` objects.
	* @api public
	*/
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));
// node_modules/gray-matter/lib/engines.js
var require_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/strip-bom-string/index.js
/*!
* strip-bom-string <https://github.com/jonschlinkert/strip-bom-string>
*
* Copyright (c) 2015, 2017, Jon Schlinkert.
* Released under the MIT License.
*/
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));
// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	/**
	* Returns true if `val` is a buffer
	*/
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	/**
	* Returns true if `val` is an object
	*/
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	/**
	* Cast `input` to a buffer
	*/
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	/**
	* Cast `val` to a string.
	*/
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	/**
	* Cast `val` to an array.
	*/
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	/**
	* Returns true if `str` starts with `substr`.
	*/
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));
// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));
// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));
// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));
// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));
// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	/**
	* Normalize the given value to ensure an object is returned
	* with the expected properties.
	*/
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));
// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));
// src/read/front-matter.ts
var import_gray_matter = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	/**
	* Takes a string or object with `content` property, extracts
	* and parses front-matter from the string, then returns an object
	* with `data`, `content` and other [useful properties](#returned-object).
	*
	* ```js
	* const matter = require('gray-matter');
	* console.log(matter('---\ntitle: Home\n---\nOther stuff'));
	* //=> { data: { title: 'Home'}, content: 'Other stuff' }
	* ```
	* @param {Object|String} `input` String, or object with `content` string
	* @param {Object} `options`
	* @return {Object}
	* @api public
	*/
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	/**
	* Parse front matter
	*/
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	/**
	* Expose engines
	*/
	matter.engines = engines;
	/**
	* Stringify an object to YAML or the specified language, and
	* append it to the given string. By default, only YAML and JSON
	* can be stringified. See the [engines](#engines) section to learn
	* how to stringify other languages.
	*
	* ```js
	* console.log(matter.stringify('foo bar baz', {title: 'Home'}));
	* // results in:
	* // ---
	* // title: Home
	* // ---
	* // foo bar baz
	* ```
	* @param {String|Object} `file` The content string to append to stringified front-matter, or a file object with `file.content` string.
	* @param {Object} `data` Front matter to stringify.
	* @param {Object} `options` [Options](#options) to pass to gray-matter and [js-yaml].
	* @return {String} Returns a string created by wrapping stringified yaml with delimiters, and appending that to the given string.
	* @api public
	*/
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	/**
	* Synchronously read a file from the file system and parse
	* front matter. Returns the same object as the [main function](#matter).
	*
	* ```js
	* const file = matter.read('./content/blog-post.md');
	* ```
	* @param {String} `filepath` file path of the file to read.
	* @param {Object} `options` [Options](#options) to pass to gray-matter.
	* @return {Object} Returns [an object](#returned-object) with `data` and `content`
	* @api public
	*/
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	/**
	* Returns true if the given `string` has front matter.
	* @param  {String} `string`
	* @param  {Object} `options`
	* @return {Boolean} True if front matter exists.
	* @api public
	*/
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	/**
	* Detect the language to use, if one is defined after the
	* first front-matter delimiter.
	* @param  {String} `string`
	* @param  {Object} `options`
	* @return {Object} Object with `raw` (actual language string), and `name`, the language with whitespace trimmed
	*/
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	/**
	* Expose `matter`
	*/
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
})))(), 1);
/** gray-matter evaluates `---js` whatever its options say; only engines that refuse stop it. */
const refuse = {
	parse: () => ({}),
	stringify: () => ""
};
const engines = {
	javascript: refuse,
	js: refuse,
	coffee: refuse,
	json: refuse,
	yaml: {
		parse: readYaml,
		stringify: refuse.stringify
	}
};
/** More than this is no front matter that a person wrote, and gray-matter's own patterns slow down on it. */
const most$1 = {
	lines: 500,
	characters: 32768
};
/** Cuts YAML front matter off a text. Any other language after the dashes is left in the text, and nothing is ever evaluated. */
function readFrontMatter(text) {
	const bare = text.startsWith("﻿") ? text.slice(1) : text;
	const end = endOf(bare);
	if (end === null) return {
		data: {},
		yaml: null,
		content: bare,
		line: 1
	};
	const file = (0, import_gray_matter.default)(bare.slice(0, end).replaceAll("\r\n", "\n"), {
		engines,
		language: "yaml"
	});
	const head = bare.slice(0, end);
	const content = bare.slice(end);
	return {
		data: file.data,
		yaml: {
			text: file.matter.replace(/^\n/, ""),
			line: 2
		},
		content,
		line: head.split("\n").length
	};
}
/** Offset after the closing dashes' line; null where the text does not open with YAML front matter that closes in reach. */
function endOf(text) {
	const open = /^---[ \t]*(?:ya?ml)?[ \t]*\r?\n/.exec(text.slice(0, 64));
	if (open === null) return null;
	const close = /^---[ \t]*(?:\r?\n|$)/gm;
	close.lastIndex = open[0].length;
	const found = close.exec(text.slice(0, most$1.characters));
	if (found === null) return null;
	const end = found.index + found[0].length;
	return text.slice(0, end).split("\n").length > most$1.lines ? null : end;
}
function readYaml(text) {
	const { value } = parseYaml(text);
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
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
	return always || holds(found) ? {
		is: "read",
		value: compactOf(found),
		from
	} : { is: "absent" };
}
/** Fields of the Observation Ledger that stand in the same text, where an entry does. */
function readLedgerEntry(text) {
	const found = findFields(text);
	if (typeof found === "string") return [];
	return found.fields.flatMap(({ named, value, line }) => named.of === "ledger" ? [{
		key: named.key,
		value,
		line
	}] : []);
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
function compactOf({ fields: found, near }) {
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
		fields[key] = {
			value: first.value,
			line: first.line,
			state: stateOf(first.value)
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
// src/weigh/refresh.ts
/** A new artifact or new figures from the same code, configuration and prompts: it owes three fields of the compact, not nineteen. */
function isRefresh(change) {
	return (change.artifact || change.metrics) && change.code.length + change.config.length + change.prompts.length === 0;
}
// src/weigh/stale.ts
/** A stamp decides where there is one: its state differs from head's and the model changed in between, or nobody can tell. Without one, metrics that did not change beside a model that did are stale. */
function staleness({ id, metrics, state, change, settings, artifact, changedSinceStamp }) {
	const fresh = {
		stale: false,
		why: "the metrics are of this state",
		by: "fresh"
	};
	if (metrics.head.is !== "read") return fresh;
	const { stamp } = metrics.head.value;
	const file = metrics.head.from.path;
	if (stamp === null) return (change.artifact || change.config.length + change.code.length + change.prompts.length > 0 || settings.strict && change.dependencies.length > 0) && !change.metrics ? {
		stale: true,
		why: `the model changed and ${file} did not`,
		by: "unchanged-file"
	} : fresh;
	if (stamp.model !== null && stamp.model !== id) return {
		stale: true,
		why: `the stamp in ${file} is of ${stamp.model}`,
		by: "other-model"
	};
	if (state.head.is === "unreadable" && state.head.fault === "ours") return {
		stale: null,
		why: state.head.why,
		by: "blind"
	};
	if (change.artifact && !change.metrics && !isStamped(settings, artifact.head)) return {
		stale: true,
		why: `the model changed and ${file} did not`,
		by: "unchanged-file"
	};
	if (state.head.is === "read" && state.head.value === stamp.state) return fresh;
	if (changedSinceStamp.is === "read" && !changedSinceStamp.value) return fresh;
	const since = stamp.commit === null ? "it names no commit" : `commit ${stamp.commit.slice(0, 12)}`;
	if (changedSinceStamp.is === "read") return {
		stale: true,
		why: `the model changed since ${file} was stamped (${since})`,
		by: "stamp"
	};
	return {
		stale: true,
		why: `the stamp in ${file} is of another state, and what changed since cannot be told: ${changedSinceStamp.is === "unreadable" ? changedSinceStamp.why : since}`,
		by: "untold"
	};
}
/** Whether a stamp's state covers the artifact: a registry's, or one that `dvc.lock` or head's configuration names, is in no tree entry of it. */
function isStamped(settings, artifact) {
	return artifact === null || artifact.entry !== null && inState(settings, artifact.path);
}
export { readFrontMatter as a, readLedgerEntry as i, isRefresh as n, calm as o, readCompact as r, ruleOfCheck as s, staleness as t };
