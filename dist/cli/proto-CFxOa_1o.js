import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { n as valueOf$2 } from "./read-DBX-YYL1.js";
import { s as compactFields } from "./settings-CmvPAf4u.js";
import { n as isRefresh } from "./stale-DH-Skkgv.js";
import { a as nearest, c as parseYamlTree, i as editDistance, u as parseJsonTree, y as limits } from "./slice-oPHFedWp.js";
import { l as parsePython, n as plainText, t as parseMarkdown, u as readNotebook } from "./markdown-CrLcRuUM.js";
import { _ as unescaped, g as normalNumber, h as literalKind, v as pythonOfCell } from "./python-type-B3l6sXeO.js";
import { a as isLooseParenthesis, i as isLayout, n as inner, r as isDocstring } from "./python-facts-DnVKr05I.js";
import { a as scriptsOf, n as programParts, o as visit } from "./program-parts-pOKMtT-g.js";
import { d as plainPath, l as owns, u as partOf } from "./model-files-Dohkfi05.js";
import { n as readFrontMatter, t as calm } from "./markdown-calm-e7Raa3vN.js";
import { t as csvRows } from "./csv-DKiHVQuR.js";
import { _ as ledgerFields, a as end, c as start, d as insideFence, f as trimmed, g as stem, h as named$1, i as writtenNode, l as labelLine, m as stateOf, o as innerEnd, p as lineAtIn, s as innerStart, u as dedent, v as ledgerLabelOf } from "./compact-DbVhAokE.js";
import { d as isSensitive, t as sourceKind } from "./source-kind-sf5cSedR.js";
import { c as daysLater, t as archive, u as readDate } from "./project-path-CNh09xlu.js";
import { t as plainWords } from "./plain-words-CwXT5yrk.js";
import { createHash } from "node:crypto";
// src/weigh/leakage/test-code.ts
const tests = new RegExp(`^[ \\t]*(?:async )?def test_(?!(?:step|epoch|dataloader|loader|loop|batch)(?:_|\\b))|^(?:import|from) (?:pytest|unittest)\\b`, "m");
/** A file of unit tests: the models that it fits to see that they fit are judged by nobody and ship nowhere. */
function isTestCode({ path, kind, cells }) {
	return kind !== "notebook" && cells.some(({ text }) => isTestText(path, text));
}
/** The same of a file's text, before it is read. */
function isTestText(path, text) {
	return /(?:^|\/)(?:conftest|test_[^/]*|[^/]*_test)\.py$/.test(path) && tests.test(text);
}
// src/read/project/merge-conflict.ts
/** 1-based line on which a conflict of a merge begins that was committed as it was; null without one. */
function mergeConflict(text) {
	const lines = text.split("\n");
	const begin = lines.findIndex((line) => line.startsWith("<<<<<<< "));
	const middle = begin < 0 ? -1 : lines.findIndex((line, i) => i > begin && line.trimEnd() === "=======");
	return middle >= 0 && lines.some((line, i) => i > middle && line.startsWith(">>>>>>> ")) ? begin + 1 : null;
}
// src/read/ledger/labels.ts
const vocabulary = /* @__PURE__ */ new Map();
const ofItsOwn = /* @__PURE__ */ new Map();
for (const { key, label, aliases } of ledgerFields) {
	for (const name of [
		key,
		label,
		...aliases
	]) vocabulary.set(stem(name), key);
	for (const name of [
		key,
		label,
		...aliases.filter((alias) => alias.includes(" "))
	]) ofItsOwn.set(stem(name), key);
}
/** Further names that people give to a field in a ledger of their own; as a heading, or anywhere else, they may be about anything. */
const ofLabels = {
	change: ["What we did", "Modification"],
	whyThisMattered: [
		"Reason",
		"Rationale",
		"Motivation",
		"Hypothesis"
	],
	metricMovement: ["Offline metrics", "Metric result"],
	sliceMovement: [
		"Segment movement",
		"By segment",
		"By slice",
		"Slice result"
	],
	falsePositives: ["False alarm", "False pos"],
	falseNegatives: ["False neg"],
	unexpectedErrors: ["Surprise", "Mistake"],
	decision: ["Verdict"],
	tradeoffAccepted: ["Downside", "Compromise"],
	lessonCaptured: [
		"Learned",
		"Learnt",
		"Learning",
		"Takeaway",
		"Insight",
		"What we learned",
		"Key learning"
	],
	regressionAdded: [
		"Test added",
		"New test",
		"Guard added",
		"Preserved by",
		"Preserved as",
		"Guarded by",
		"Check added"
	],
	debtCreated: [
		"Clean-up",
		"Cleanup",
		"Shortcut"
	],
	nextIteration: [
		"Next up",
		"Next idea",
		"To try next",
		"Next action",
		"Follow-up"
	]
};
/** Those that only the head of a column, or a key, can have: below a label they tell a part of it (`- Result: 0.82`). */
const ofColumns = {
	change: [
		"What",
		"Description",
		"Idea",
		"Summary"
	],
	metricMovement: [
		"Result",
		"Effect",
		"Delta",
		"Movement"
	],
	sliceMovement: [
		"Segment",
		"Cohort",
		"Subgroup"
	],
	falseNegatives: ["Miss", "Missed"],
	unexpectedErrors: ["Failure", "Bug"],
	decision: ["Shipped", "Ship"],
	regressionAdded: ["Guard"]
};
const keysOf$1 = (names) => new Map(Object.entries(names).flatMap(([key, all]) => all.map((name) => [stem(name), key])));
const further = {
	label: keysOf$1(ofLabels),
	column: new Map([...keysOf$1(ofLabels), ...keysOf$1(ofColumns)]),
	heading: /* @__PURE__ */ new Map()
};
/** The ledger's field that a label names; in a file also one that it misses by a letter or two, and further names of labels and columns. */
function ledgerKeyOf(label, around, as = "label") {
	if (label.length > 60) return null;
	const said = stem(label.replace(/[?？]+$/, "").replace(/[Δ∆±↑↓]/gu, " "));
	if (around === "description") return named$1(label)?.of === "compact" ? null : ofItsOwn.get(said) ?? null;
	const known = vocabulary.get(said) ?? further[as].get(said);
	if (known !== void 0 || said.length < 8 || /\d/.test(said)) return known ?? null;
	const near = nearest(said, [...vocabulary.keys()].filter((name) => name.length > 7 && Math.abs(name.length - said.length) <= 2));
	return near !== null && editDistance(said, near) <= 2 ? vocabulary.get(near) ?? null : null;
}
/** Labels that no other template has: two of them tell an entry. */
const telling = /* @__PURE__ */ new Set([
	"whyThisMattered",
	"metricMovement",
	"sliceMovement",
	"unexpectedErrors",
	"tradeoffAccepted",
	"lessonCaptured",
	"regressionAdded",
	"debtCreated",
	"nextIteration"
]);
/** Whether these fields tell an entry of a ledger from any other list of labels. `titled`: its name stands above. */
function tellsEntry(keys, titled) {
	const distinct = new Set(keys);
	const told = [...distinct].filter((key) => telling.has(key)).length;
	return titled ? distinct.size >= 2 : distinct.size >= 3 && (told >= 2 || told >= 1 && distinct.has("iteration"));
}
/** Lines that stand among the fields, or below them, and are none: they end the field before. In a description the compact's are some. */
function isAsideLabel(label, around) {
	if (around === "description" && named$1(label)?.of === "compact") return true;
	return /^(?:date|author|owner|by|who|model|status|run|pr|pull request|commit|sha|ticket|issue|link|tags?|version|reviewer|notes?)$/i.test(label.trim());
}
// src/read/ledger/columns.ts
/** Columns that name the iteration where none is called so; where there are none of these either, a day or a week does. */
const numbers = /^(?:|no|nr|num|number|id|(?:exp|experiment|run|entry|model)(?: (?:id|no|nr|name|version))?|v|ver|version|step)$/;
const days = /^(?:date|day|week)$/;
/** The fields that the columns of a table or of a CSV hold; one that tells two (`FP / FN`) holds both. */
function columnKeys(names, around) {
	const own = names.map((name) => ledgerKeyOf(name, around, "heading"));
	const keys = names.map((name, i) => own[i] == null ? keysOf(name, around).filter((key) => !own.includes(key)) : [own[i]]);
	if (keys.flat().includes("iteration") || keys.flat().length < 2) return keys;
	const stems = names.map((name) => stem(name));
	const isFree = (i, words) => keys[i]?.length === 0 && words.test(stems[i] ?? "") && names[i]?.trim() !== "";
	const at = [numbers, days].map((words) => names.findIndex((_, i) => isFree(i, words))).find((it) => it >= 0);
	return at === void 0 ? keys : keys.with(at, ["iteration"]);
}
function keysOf(name, around) {
	const key = ledgerKeyOf(name, around, "column");
	if (key !== null) return [key];
	if (around === "file" && /^\s*(?:[Δ∆]|delta\b)/iu.test(name)) return ["metricMovement"];
	const parts = name.split(/\s*(?:[/&+]|\band\b)\s*/i);
	const both = parts.length === 2 ? parts.map((part) => ledgerKeyOf(part, around, "column")) : [];
	return both.every((it) => it !== null) ? both : [];
}
// src/read/ledger/iteration.ts
/** Orders iterations of one scheme: 1.2 is 1.2.0. */
function compareParts(a, b) {
	for (let i = 0; i < Math.max(a.length, b.length); i++) {
		const difference = (a[i] ?? 0) - (b[i] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
const words$1 = "iteration|iter|it|experiment|exp|run|round|cycle|sprint|attempt|trial";
const remark = /\s*[([{].*$|\s+[-–—|]+\s.*$|[:,;]\s.*$/;
/** What an iteration is called, where its name is a number, a week, a date or a version; null for any other. */
function iterationOf(written) {
	const bare = plain$5(written).replace(remark, "").trim();
	const said = bare === "" ? plain$5(written).replace(/^[([{]|[)\]}].*$/g, "") : bare;
	const week = /^(.*?)[\s_-]*\b(\d{4})-?[Ww](\d{1,2})$/.exec(said);
	if (week !== null) return made("week", week[1], [week[2], week[3]]);
	const date = /^(.*?)[\s_-]*(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(said);
	if (date !== null) return Number(date[3]) > 12 || Number(date[4] ?? 1) > 31 ? null : made("date", date[1], date.slice(2));
	const version = /^(.*?)[\s_-]*(?<![\d.])v?(\d+)\.(\d+)(?:\.(\d+))?$/i.exec(said);
	if (version !== null) return made("version", version[1], version.slice(2));
	const number = /^(\D*?)[\s#:_.-]*(\d{1,6})(?:st|nd|rd|th)?[.]?$/i.exec(said);
	if (number !== null) return made("number", number[1], [number[2]]);
	const told = new RegExp(`^(?:${words$1})[\\s#:_.-]*(\\d{1,6})\\s`, "i").exec(said);
	return told === null ? null : made("number", "", [told[1]]);
}
/** Whether a heading names an iteration: by that word with a number, by a date, a week or a version. */
function isIterationTitle(title) {
	const it = iterationOf(title);
	if (it === null) return false;
	const opens = new RegExp(`^(?:#|(?:${words$1})[\\s#:_.-]*(?:no\\.?\\s*)?\\d)`, "i").test(plain$5(title));
	return it.scheme === "number" ? opens : it.series === "" || opens;
}
function made(scheme, before = "", parts = []) {
	const series = before.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
	if (series.split(" ").length > 3) return null;
	return {
		scheme,
		series: /^(?:iteration|iter|it|no|number|v|)(?: (?:no|number))?$/.test(series) ? "" : series,
		parts: parts.filter((it) => it !== void 0).map(Number)
	};
}
function plain$5(text) {
	return text.split("\n", 1).join("").slice(0, 200).replace(/[*_`~]{1,3}(?=\S)|(?<=\S)[*`~]{1,3}/g, "").trim();
}
// src/read/ledger/entry.ts
/** A template that nobody has begun to fill in: labels, and not one answer, or a stand-in for the iteration; and a label that explains the ledger. */
function isBlank({ iteration, fields }) {
	if (fields.iteration !== null && /^[\W_]*(?:n+|x+)[\W_]*$|^\W*[<{[][^\d]*[>}\]]\W*$/i.test(fields.iteration.value)) return true;
	if ((iteration === "" || /^(?:how|usage|template|about|introduction|intro|legend|conventions?|format|guide)\b/i.test(iteration)) && Object.values(fields).filter((field) => field !== null).length === 1) return true;
	return !isIterationTitle(iteration) && Object.values(fields).every((field) => field === null || field.state === "empty");
}
/** An entry of what was found. `title`: what stands above it, which names the iteration where no field does. A field told twice is told in both texts. */
function entryOf(written, { title, line }) {
	const fields = Object.fromEntries(ledgerFields.map(({ key }) => [key, null]));
	for (const { key, value, line } of written) {
		const known = fields[key];
		const text = known === null || known.value === "" ? value : value === "" ? known.value : `${known.value}\n${value}`;
		fields[key] = {
			value: text,
			line: known?.line ?? line,
			state: isUnchanged(text) ? "answered" : isChoice(text) ? "empty" : stateOf(text)
		};
	}
	return {
		iteration: (fields.iteration?.state === "answered" ? fields.iteration.value : title).trim(),
		line,
		fields
	};
}
/** What a form offers to choose from, and nobody chose. */
function isChoice(text) {
	const offered = text.replace(/[*_`[\](){}<>]/g, " ").split(/\s*(?:[/|]|\bor\b)\s*/i);
	const word = /^(?:not )?(?:ship|hold|drop|keep|kill|revert|rollback|roll ?back|promote|iterate|reject|accept|discard|continue|stop|adopt|yes|no|none|go|no-go|merge|wait)$/i;
	return offered.length > 1 && offered.every((it) => word.test(it.trim()));
}
/** An iteration follows another: what it says of that one is an answer. */
function isUnchanged(text) {
	return /^\W*(?:(?:the )?same(?: as)?|as|like) (?:before|last time|the (?:previous|last)(?: (?:one|iteration))?)\W*$/i.test(text);
}
// src/read/ledger/csv.ts
/** Entries of a CSV whose columns are fields, a row each; or the line on which it breaks and why. */
function entriesOfCsv(text) {
	const read = csvRows(text);
	if (!("rows" in read)) return read;
	const [head, ...rows] = read.rows;
	const columns = columnKeys(head?.cells ?? [], "file");
	if (new Set(columns.flat()).size < 2) return [];
	return rows.flatMap(({ cells, line }) => {
		const written = columns.flatMap((keys, i) => keys.map((key) => ({
			key,
			value: cells[i] ?? "",
			line
		})));
		return written.every(({ value }) => value === "") ? [] : [entryOf(written, {
			title: "",
			line
		})];
	});
}
// src/read/ledger/front-matter-fields.ts
/** The entry of a file that holds one, with the fields that stand in its front matter. A ledger of several entries has none there. */
function withMatter(entries, data, matter) {
	const lines = matter.split("\n");
	const written = Object.entries(data).flatMap(([name, value]) => {
		const key = ledgerKeyOf(name, "file", "heading");
		const line = lines.findIndex((it) => it.trimStart().startsWith(name)) + 1;
		return key === null ? [] : [{
			key,
			value: textOf$1(value),
			line: Math.max(1, line)
		}];
	});
	const [first, ...more] = entries;
	if (more.length > 0 || written.length < (first === void 0 ? 2 : 1)) return entries;
	const told = entryOf(written, {
		title: first?.iteration ?? "",
		line: first?.line ?? 1
	});
	if (first === void 0) return [told];
	const fields = Object.fromEntries(Object.entries(first.fields).map(([key, own]) => [key, own === null || own.state === "empty" ? told.fields[key] ?? own : own]));
	const isNamed = first.fields.iteration !== null || isIterationTitle(first.iteration);
	return [{
		...first,
		iteration: isNamed ? first.iteration : told.iteration,
		fields
	}];
}
function textOf$1(value) {
	if (value instanceof Date) return value.toISOString().slice(0, 10);
	if (Array.isArray(value)) return value.length === 0 ? "none" : value.map((it) => `- ${textOf$1(it)}`).join("\n");
	return value === null || value === void 0 ? "" : typeof value === "object" ? JSON.stringify(value) : String(value);
}
// src/read/ledger/field-value.ts
const comments = /<!--[\s\S]*?(?:-->|$)/g;
/** What a field says, and the offset at which it begins to; null: it says nothing. All up to what closes it counts, without comments and the marks around it. */
function valueOf$1(field, marks, following, text) {
	const level = field.level;
	const closes = (it) => it.at >= field.from && it.is !== "embedded" && (it.is !== "heading" || level === null || it.level <= level);
	let at = following;
	while (at < marks.length && !closes(marks[at])) at += 1;
	const next = marks[at];
	const until = Math.min(field.until, next?.at ?? field.until);
	const written = text.slice(field.from, until);
	const raw = ownPart(written.replace(comments, ""), field, next);
	const bare = field.closing === "" ? raw : raw.replace(field.closing, "");
	const value = dedent(bare.split("\n"), field.indent).join("\n").trim();
	const inside = insideFence(value);
	const whole = inside ?? trimmed(value);
	const uncommented = written.replace(comments, (comment) => comment.replace(/[^\n]/g, " "));
	const from = field.from + Math.max(0, uncommented.search(/\S/));
	const begins = inside === null ? from : text.indexOf("\n", from) + 1;
	const said = field.key === "iteration" && inside === null ? (whole.split("\n")[0] ?? "").trim() : whole;
	return {
		value: said,
		at: said === "" ? null : begins
	};
}
/** The last line of a run of fields is over at a blank line: what stands below it is about something else. */
function ownPart(raw, { level, indent }, next) {
	if (level !== null || indent > 0 || next?.is === "field" || /^[ \t*_]*\n/.test(raw)) return raw;
	return raw.split(/\n[ \t]*\n(?![ \t]*(?:[-*+]|\d{1,3}[.)])[ \t])/, 1).join("");
}
// src/read/ledger/moved-by.ts
/** An entry as it stands so many lines further down. */
function movedBy(entry, lines) {
	const fields = Object.entries(entry.fields).map(([key, it]) => [key, it === null ? null : {
		...it,
		line: it.line + lines
	}]);
	return {
		...entry,
		line: entry.line + lines,
		fields: Object.fromEntries(fields)
	};
}
// src/read/ledger/table.ts
/** A table of two columns, a field a row: fields of the entry that it stands in. */
function fieldsOfTable(table, text, around) {
	if (table.children[0]?.children.length !== 2) return null;
	const written = table.children.flatMap((row) => {
		const [name, cell] = row.children;
		const key = name === void 0 ? null : ledgerKeyOf(label$1(name), around);
		return key === null || cell === void 0 ? [] : [{
			key,
			value: valueOf(cell, text),
			line: row.position?.start.line ?? 1
		}];
	});
	return new Set(written.map(({ key }) => key)).size >= 3 ? written : null;
}
/** A table whose columns are fields has an entry a row; one whose rows are fields, an entry a column. */
function rowsOfTable(table, text, around) {
	const [head, ...rows] = table.children;
	const columns = columnKeys(head?.children.map(label$1) ?? [], around);
	if (isLedger(columns.flat(), around)) return rows.flatMap(({ children, position }) => {
		const line = position?.start.line ?? 1;
		const written = columns.flatMap((keys, i) => keys.map((key) => ({
			key,
			value: valueOf(children[i], text),
			line
		})));
		return written.every(({ value }) => value === "") ? [] : [entryOf(written, {
			title: "",
			line
		})];
	});
	const names = rows.map(({ children }) => children[0] === void 0 ? null : ledgerKeyOf(label$1(children[0]), around));
	if (!isLedger(names, around)) return null;
	const [first, ...titles] = head?.children ?? [];
	const top = first === void 0 ? null : ledgerKeyOf(label$1(first), around);
	return titles.map((title, column) => {
		return entryOf(rows.flatMap(({ children, position }, i) => {
			const key = names[i] ?? null;
			return key === null ? [] : [{
				key,
				value: valueOf(children[column + 1], text),
				line: position?.start.line ?? 1
			}];
		}), {
			title: top === "iteration" || top === null ? label$1(title) : "",
			line: head?.position?.start.line ?? 1
		});
	});
}
function isLedger(keys, around) {
	const known = keys.filter((key) => key !== null);
	return around === "file" ? new Set(known).size >= 3 : tellsEntry(known, false);
}
function label$1(cell) {
	return plainText(cell).slice(0, 300).replace(/[\s:：]+$/, "").trim();
}
function valueOf(cell, text) {
	if (cell === void 0) return "";
	return text.slice(innerStart(cell), innerEnd(cell)).replaceAll("\\|", "|").replace(/<br ?\/?>/gi, "\n").trim();
}
// src/read/ledger/marks.ts
/** Characters of a heading or label that are looked at. */
const most$5 = 300;
/** All that opens or closes fields and entries, in the order of the text. */
function ledgerMarks(root, text, around) {
	const walk = {
		text,
		around,
		marks: []
	};
	for (const node of root.children) block(node, text.length, 0, walk);
	return walk.marks.sort((a, b) => a.at - b.at);
}
function block(node, until, indent, walk) {
	const at = start(node);
	if (node.type === "heading") heading(node, until, walk);
	else if (node.type === "paragraph") lines(node, until, indent, at, walk);
	else if (node.type === "list") list(node, walk);
	else if (node.type === "table") table(node, walk);
	else if (node.type === "html") html(node, walk);
	else if (node.type === "thematicBreak") walk.marks.push({
		is: "end",
		at
	});
	else if (node.type === "code") {
		const kind = kinds$1[node.lang?.toLowerCase() ?? ""];
		const line = (node.position?.start.line ?? 1) + 1;
		if (kind !== void 0 && node.meta !== "value") walk.marks.push({
			is: "embedded",
			at,
			kind,
			text: node.value,
			line
		});
	}
}
const kinds$1 = {
	"": "text",
	text: "text",
	txt: "text",
	md: "text",
	markdown: "text",
	yaml: "yaml",
	yml: "yaml",
	json: "json",
	jsonl: "json"
};
function heading(node, until, walk) {
	const at = start(node);
	const title = plainText(node).slice(0, most$5).trim();
	const alone = ledgerKeyOf(title.replace(/^\(?\d{1,2}[.)]\s+|[\s:：]+$/g, ""), walk.around, "heading");
	const within = alone === null ? labelLine(title) : null;
	const key = alone ?? (within === null ? null : ledgerKeyOf(within.label, walk.around));
	if (key === null || key === "iteration" && within !== null) walk.marks.push({
		is: "heading",
		at,
		level: node.depth,
		title
	});
	else if (within === null) walk.marks.push({
		is: "field",
		at,
		key,
		from: end(node),
		until,
		indent: 0,
		closing: "",
		level: node.depth
	});
	else walk.marks.push({
		is: "told",
		at,
		written: [{
			key,
			value: title.slice(within.from).trim(),
			line: node.position?.start.line ?? 1
		}]
	});
}
/** Labels at the starts of lines. Past the first line they count where the lines are a run of fields, or where they are set off. */
function lines(node, until, indent, edge, walk) {
	let at = innerStart(node);
	let opened = false;
	for (const [i, line] of walk.text.slice(at, innerEnd(node)).split("\n").entries()) {
		const colon = labelLine(line);
		const found = colon !== null && ledgerKeyOf(colon.label, walk.around) !== null || walk.around === "description" ? colon : dashed(line) ?? colon;
		const key = found === null ? null : ledgerKeyOf(found.label, walk.around);
		const here = i === 0 ? edge : at;
		const isOut = i > 0 && line.search(/\S/) < indent;
		if (found !== null && key !== null && (i === 0 || opened || isOut || found.strong)) {
			const closing = found.closing;
			walk.marks.push({
				is: "field",
				at: here,
				key,
				from: at + found.from,
				until,
				indent: isOut ? 0 : indent,
				closing,
				level: null
			});
			opened = true;
		} else if (i === 0 && isIterationTitle(line)) {
			walk.marks.push({
				is: "title",
				at: here,
				title: line.slice(0, most$5).replace(/^[\s*_]+|[\s*_:]+$/g, "")
			});
			opened = true;
		} else if (found !== null && (opened || i === 0) && isAsideLabel(found.label, walk.around)) {
			walk.marks.push({
				is: "aside",
				at: here
			});
			opened = true;
		}
		at += line.length + 1;
	}
}
/** `Change – hard negatives`: in a ledger a dash may stand for the colon, behind what is a field's name and nothing else. */
function dashed(line) {
	const [whole, label = ""] = /^\s*(?:\d{1,2}[.)]\s+)?([A-Za-z][A-Za-z ]{1,30}?)\s+[-–—]{1,2}\s+(?=\S)/.exec(line.slice(0, 100)) ?? [];
	return whole === void 0 || ledgerKeyOf(label, "file") === null ? null : {
		label,
		strong: false,
		from: whole.length,
		closing: ""
	};
}
function list(node, walk) {
	for (const item of node.children) {
		const [head, ...rest] = item.children;
		const before = walk.marks.length;
		const indent = (head?.position?.start.column ?? 1) - 1;
		if (head?.type === "paragraph") {
			const label = ledgerKeyOf(plainText(head).slice(0, most$5).replace(/[\s:：]+$/, ""), walk.around);
			if (label !== null && rest.length > 0) walk.marks.push({
				is: "field",
				at: start(item),
				key: label,
				from: end(head),
				until: end(item),
				indent,
				closing: "",
				level: null
			});
			else lines(head, end(item), indent, start(item), walk);
		}
		if (!walk.marks.slice(before).some((it) => it.is === "field")) for (const child of head?.type === "paragraph" ? rest : item.children) block(child, end(item), indent, walk);
	}
}
function table(node, walk) {
	const at = start(node);
	const written = fieldsOfTable(node, walk.text, walk.around);
	if (written !== null) walk.marks.push({
		is: "told",
		at,
		written
	});
	else {
		const entries = rowsOfTable(node, walk.text, walk.around);
		if (entries !== null) walk.marks.push({
			is: "entries",
			at,
			entries
		});
	}
}
/** Comments say nothing; lines among tags are read on their own. */
function html(node, walk) {
	const at = start(node);
	const bare = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ""));
	if (bare.trim() === "") return;
	walk.marks.push({
		is: "end",
		at
	});
	const text = bare.replace(/<summary>[\s\S]{0,400}?<\/summary>|<[^<>]*>/gi, (tag) => tag.replace(/[^\n]/g, ""));
	if (/[:：]/.test(text)) walk.marks.push({
		is: "embedded",
		at,
		kind: "text",
		text,
		line: node.position?.start.line ?? 1
	});
}
// src/read/ledger/piece-marks.ts
/** Marks of a piece, where they stand in the whole. */
function pieceMarks({ text, offset, line }, around) {
	return ledgerMarks(parseMarkdown(calm(text)), text, around).map((mark) => {
		const at = mark.at + offset;
		switch (mark.is) {
			case "field": return {
				...mark,
				at,
				from: mark.from + offset,
				until: mark.until + offset
			};
			case "told": return {
				...mark,
				at,
				written: mark.written.map((it) => ({
					...it,
					line: it.line + line
				}))
			};
			case "entries": return {
				...mark,
				at,
				entries: mark.entries.map((entry) => movedBy(entry, line))
			};
			case "embedded": return {
				...mark,
				at,
				line: mark.line + line
			};
			default: return {
				...mark,
				at
			};
		}
	});
}
// src/read/ledger/pieces.ts
/** Lines from which on a piece ends where the next entry begins, and what no piece may be longer than. */
const enough = 300;
const most$4 = {
	lines: 3e3,
	characters: 131072
};
/** A long ledger cut where entries begin: the parser's time grows with the square of what it gets at once. null: it has no such places. */
function piecesOf(text) {
	const pieces = [];
	let [offset, line, fence] = [
		0,
		0,
		""
	];
	let [at, number] = [0, 0];
	let wasBlank = true;
	const cut = () => {
		pieces.push({
			text: text.slice(offset, at),
			offset,
			line
		});
		offset = at;
		line = number;
	};
	for (const written of text.split("\n")) {
		const [, run = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(written) ?? [];
		if (fence === "" && number - line >= enough && wasBlank && begins(written)) cut();
		if (fence === "") fence = run;
		else if (run.startsWith(fence)) fence = "";
		wasBlank = written.trim() === "";
		at += written.length + 1;
		number += 1;
	}
	at = text.length;
	cut();
	return pieces.every((it) => it.text.length <= most$4.characters && it.text.split("\n").length <= most$4.lines) ? pieces : null;
}
/** Whether an entry, or a part of the ledger, begins on a line. */
function begins(line) {
	const [, marks = "", title = ""] = /^(#{1,6})\s+(.{0,200})/.exec(line) ?? [];
	return marks.length === 1 || marks.length === 2 || isIterationTitle(title) || /^(?:[-*+]\s+)?[*_]{0,2}Iteration\b/i.test(line);
}
// src/read/ledger/tree.ts
/** Entries of a YAML text: a list, a list or map under one key, a map by iteration, one entry alone; documents one after another. */
function entriesOfYaml(text) {
	const documents = text.split(/^---[ \t]*(?:#.*)?$/m);
	const all = [];
	let line = 0;
	for (const document of documents) {
		const bare = document.replace(/^\.\.\.[ \t]*$/gm, "");
		const read = /^\s*(?:#.*\s*)*$/.test(bare) ? { is: "none" } : inTree(parseYamlTree(bare), line);
		if (read.is === "broken") return read;
		if (read.is === "entries") all.push(...read.entries);
		line += document.split("\n").length - 1;
	}
	return all.length > 0 ? {
		is: "entries",
		entries: all
	} : { is: "none" };
}
/** Entries of a JSON text, or of a text with an object on each line. */
function entriesOfJson(text, { lines = false } = {}) {
	if (!lines) {
		const whole = inTree(parseJsonTree(text), 0);
		if (whole.is !== "broken" || !/\}\s*\n\s*\{/.test(text)) return whole;
	}
	const all = [];
	for (const [i, line] of text.split("\n").entries()) {
		if (line.trim() === "") continue;
		const read = inTree(parseJsonTree(line), i);
		if (read.is === "broken") return read;
		if (read.is === "entries") all.push(...read.entries);
	}
	return all.length > 0 ? {
		is: "entries",
		entries: all
	} : { is: "none" };
}
function inTree({ node, issues }, lines) {
	const wrong = issues.find(({ reason }) => reason === "too-large") ?? (node === null ? issues[0] : void 0);
	if (wrong !== void 0) {
		const line = wrong.line + lines;
		const why = wrong.why.replace(/^line \d+/, `line ${line}`);
		return {
			is: "broken",
			issue: {
				...wrong,
				line,
				why
			},
			fault: wrong.reason === "too-large" ? "ours" : "author"
		};
	}
	const entries = node === null ? [] : entriesOf(node, lines).filter((entry) => !isBlank(entry));
	return entries.length > 0 ? {
		is: "entries",
		entries
	} : { is: "none" };
}
function entriesOf(node, lines, title = "", depth = 0) {
	if (node.is === "list") return node.items.flatMap((item) => item.is === "map" ? entriesOf(item, lines, "", depth) : []);
	if (node.is !== "map" || depth > 3) return [];
	const keys = columnKeys(node.entries.map(({ key }) => key), "file");
	const written = node.entries.flatMap((entry, i) => (keys[i] ?? []).flatMap((key) => fieldOf(entry, key, lines)));
	const line = node.line + lines;
	const groups = grouped(node, lines);
	const isNested = node.entries.some(({ value }) => value.is === "map" || value.is === "list");
	const isLone = written.length < 2 && isNested && !(written[0]?.key === "iteration" && groups.length > 0);
	if (written.length > 0 && !isLone) return [entryOf([...written, ...groups], {
		title,
		line
	})];
	return node.entries.flatMap(({ key, value, line }) => entriesOf(value, lines, key, depth + 1).map((entry) => value.is === "map" && entry.iteration === key ? {
		...entry,
		line: line + lines
	} : entry));
}
/** Fields that an entry keeps in groups: `errors: {false_positives: …}`. */
function grouped(node, lines) {
	return node.entries.filter(isGroup).flatMap(({ value }) => value.is === "map" ? value.entries.flatMap((entry) => fieldOf(entry, ledgerKeyOf(entry.key, "file", "column"), lines)) : []);
}
/** What a field is called only for short is a group where fields stand below it. */
function isGroup({ key, value }) {
	if (value.is !== "map" || ledgerKeyOf(key, "file", "heading") !== null) return false;
	return ledgerKeyOf(key, "file", "column") === null || value.entries.some((it) => ledgerKeyOf(it.key, "file", "heading") !== null);
}
function fieldOf(entry, key, lines) {
	const { value, line } = entry;
	if (key === null || isGroup(entry)) return [];
	const first = key === "iteration" && value.is === "map" ? value.entries[0]?.value : void 0;
	return [{
		key,
		value: writtenNode(first ?? value, "none"),
		line: line + lines
	}];
}
// src/read/ledger/markdown.ts
const ledgerTitle = /\b(?:observation|iteration|experiment|decision)s?[\s-]+(?:ledger|log)\b|\bledger(?:[\s-]+entry)?\b/i;
/** Every entry of a Markdown text, in order. `line`: the 1-based line of its first line in the whole. */
function entriesInMarkdown(text, line, around, depth = 0) {
	const marks = piecesOf(text)?.flatMap((piece) => pieceMarks(piece, around)) ?? [];
	const found = [];
	let open = null;
	let titledAt = null;
	const lineIn = lineAtIn(text);
	const lineAt = (at) => line + lineIn(at);
	const close = (end) => {
		const isEntry = open !== null && (open.written.length > 0 || around === "file" && isIterationTitle(open.title));
		if (open !== null && isEntry) {
			const entry = entryOf(open.written, named(open));
			const prose = open.written.length > 0 ? "" : proseOf(text.slice(open.at, end));
			found.push({
				entry: prose === "" ? entry : {
					...entry,
					prose
				},
				titled: open.titled,
				inTable: false
			});
		}
		open = null;
	};
	const named = ({ title, line }) => ({
		line,
		title: around === "file" || isIterationTitle(title) ? title : ""
	});
	const begin = (title, level, at) => {
		close(at);
		return {
			title,
			level,
			line: lineAt(at),
			at,
			titled: titledAt !== null,
			written: []
		};
	};
	const add = (written, at) => {
		const again = open?.written.some(({ key }) => key === written.key) === true;
		const first = written.key === "iteration" || written.key === open?.written[0]?.key;
		if (open === null || again && first) open = begin("", open?.level ?? null, at);
		open.written.push(written);
	};
	const fieldOf = ({ key, at }, it) => ({
		key,
		value: it.value,
		line: lineAt(it.at ?? at)
	});
	for (const [i, mark] of marks.entries()) {
		const { at } = mark;
		switch (mark.is) {
			case "heading": {
				if (titledAt !== null && mark.level <= titledAt) titledAt = null;
				if (ledgerTitle.test(mark.title)) titledAt ??= mark.level;
				const isTitle = isIterationTitle(mark.title);
				const goesOn = open !== null && open.level !== null && mark.level > open.level && !isTitle;
				const told = open !== null && (open.written.length > 0 || isIterationTitle(open.title));
				if (!(goesOn && told)) open = begin(ledgerTitle.test(mark.title) && !isTitle ? "" : mark.title, mark.level, at);
				break;
			}
			case "title":
				open = begin(mark.title, open?.level ?? null, at);
				break;
			case "field":
				add(fieldOf(mark, valueOf$1(mark, marks, i + 1, text)), at);
				break;
			case "told":
				for (const it of mark.written) add({
					...it,
					line: it.line + line - 1
				}, at);
				break;
			case "entries":
				close(at);
				found.push(...mark.entries.map((entry) => ({
					entry: movedBy(entry, line - 1),
					titled: titledAt !== null,
					inTable: true
				})));
				break;
			case "embedded": {
				const inner = depth > 1 ? [] : embedded(mark, line, around, depth);
				const [only] = inner;
				if (inner.length === 1 && only !== void 0 && only.entry.iteration === "" && open !== null && open.written.length === 0) {
					found.push({
						...only,
						titled: open.titled,
						entry: {
							...only.entry,
							iteration: open.title,
							line: open.line
						}
					});
					open = null;
				} else if (inner.length > 0) {
					close(at);
					found.push(...inner.map((it) => ({
						...it,
						titled: it.titled || titledAt !== null
					})));
				}
				break;
			}
			case "aside": break;
			case "end": if (open !== null && open.written.length > 0) close(at);
		}
	}
	close(text.length);
	return found;
}
/** What stands below the line that names an entry, as one line. */
function proseOf(text) {
	return text.slice(0, 4e3).split("\n").slice(1).join(" ").replace(/<!--.*?-->/g, " ").replace(/\s+/g, " ").trim();
}
/** Entries of a fence or among tags, where it holds three fields at least: a line of code has one by chance. */
function embedded(mark, line, around, depth) {
	const from = line + mark.line - 1;
	const read = mark.kind === "json" ? entriesOfJson(mark.text) : mark.kind === "yaml" ? entriesOfYaml(mark.text) : null;
	const none = {
		titled: false,
		inTable: false
	};
	const inTree = read?.is === "entries" ? read.entries.map((entry) => ({
		entry: movedBy(entry, from - 1),
		...none
	})) : [];
	return (read === null ? entriesInMarkdown(mark.text, from, around, depth + 1) : inTree).filter(({ entry }) => Object.values(entry.fields).filter((field) => field !== null).length >= 3);
}
// src/read/ledger/ledger.ts
/** Beyond this a ledger is kept in several files: Markdown's cost grows faster than its length. */
const most$3 = {
	characters: 524288,
	lines: 12e3
};
/** Reads the file that configuration names as a ledger, by its ending; what has none is Markdown. */
function readLedger(given, from) {
	const text = plain$4(given);
	const lines = text.split("\n").length;
	if (text.length > most$3.characters || lines > most$3.lines) return unreadable("ours", "too-large", `${from.path}: ${lines} lines are more than are read here; begin a new file and name that one.`);
	const conflict = mergeConflict(text);
	if (conflict !== null) return unreadable("author", "merge-conflict", `${from.path}: line ${conflict}: a merge conflict was committed; keep both entries and take its marks out.`);
	switch (/\.([a-z]+)$/i.exec(from.path)?.[1]?.toLowerCase() ?? "") {
		case "yml":
		case "yaml": return ofTree(entriesOfYaml(text), "yaml", from);
		case "jsonl":
		case "ndjson": return ofTree(entriesOfJson(text, { lines: true }), "json-lines", from);
		case "json": return ofTree(entriesOfJson(text), /^\s*\[|^\s*\{(?![^\n]*\}\s*\n\s*\{)/.test(text) ? "json" : "json-lines", from);
		case "csv":
		case "tsv": return ofCsv(text, from);
		case "":
		case "md":
		case "markdown":
		case "mdx":
		case "txt": return ofMarkdown(text, from);
		case "rst": return ofMarkdown(text.replace(/^:(?=[\w -]{2,40}:)/gm, " "), from);
		default: return unreadable("ours", "unknown-format", `${from.path}: a ledger is read as Markdown, YAML, JSON, JSON Lines or CSV; keep it as one of these.`);
	}
}
/** Entries that a description holds, pasted as they stand in a file, as a table or in a fence. */
function ledgerInDescription(given) {
	return ledgerOf(inMarkdown(plain$4(given).slice(0, limits.bodyCharacters), 1, "description").filter(({ entry, titled }) => tellsEntry(Object.entries(entry.fields).flatMap(([key, field]) => field === null ? [] : [key]), titled)));
}
function plain$4(given) {
	return given.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replaceAll("\0", "�");
}
function ofMarkdown(text, from) {
	const { data, content, line } = readFrontMatter(text);
	if (piecesOf(content) === null) return unreadable("ours", "too-large", `${from.path}: it is long and has no headings to be read by; put one above each iteration.`);
	const ledger = ledgerOf(inMarkdown(content, line, "file"));
	return {
		is: "read",
		value: {
			...ledger,
			entries: withMatter(ledger.entries, data, text.slice(0, text.length - content.length))
		},
		from
	};
}
function inMarkdown(text, line, around) {
	try {
		return entriesInMarkdown(text, line, around);
	} catch {
		return [];
	}
}
function ledgerOf(all) {
	const found = all.filter(({ entry }) => !isBlank(entry));
	return {
		format: found.length > 0 && found.every(({ inTable }) => inTable) ? "table" : "markdown",
		entries: found.map(({ entry }) => entry)
	};
}
function ofTree(read, format, from) {
	if (read.is !== "broken") return {
		is: "read",
		value: {
			format,
			entries: read.is === "entries" ? read.entries : []
		},
		from
	};
	const { issue, fault } = read;
	return unreadable(fault, fault === "ours" ? "too-large" : `invalid-${format === "yaml" ? "yaml" : "json"}`, `${from.path}: ${issue.why}`);
}
function ofCsv(text, from) {
	const entries = entriesOfCsv(text);
	return Array.isArray(entries) ? {
		is: "read",
		value: {
			format: "csv",
			entries
		},
		from
	} : unreadable("author", "invalid-csv", `${from.path}: line ${entries.line}: ${entries.why}; write quotes inside a value twice.`);
}
function unreadable(fault, reason, why) {
	return {
		is: "unreadable",
		fault,
		reason,
		why
	};
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
/** Owed fields without an answer: nothing written and no default on base, or a placeholder. A `rollback:` block that names the lever is one. */
function unanswered(compact, model) {
	const fields = valueOf$2(compact)?.fields;
	const { settings } = model;
	return owedFields(model).flatMap((key) => {
		const field = fields?.[key] ?? null;
		if (field !== null && field.state !== "empty") return [];
		if (key === "rollbackOrFallback" && settings.rollback?.switch !== void 0) return [];
		return fields === void 0 && Object.hasOwn(settings.compact, key) ? [] : [{
			key,
			line: field?.line ?? null
		}];
	});
}
/** Whether the change touches another configured model too: then one compact speaks of several, and a figure may be the other's. */
function sharesCompact(model, evidence, changes) {
	const models = {
		...valueOf$2(evidence.headSettings)?.models,
		...valueOf$2(evidence.settings)?.models
	};
	return Object.entries(models).some(([id, other]) => id !== model.id && changes.some(({ path }) => owns(other, path)));
}
// src/weigh/compact-slices.ts
const pair = /(?<![\p{L}\p{N}_.<>!=?&/])([\p{L}_][\p{L}\p{N}_.-]{1,60}) ?= ?(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([\p{L}\p{N}_][\p{L}\p{N}_.+-]{0,60}))/gu;
const listed = /^(?:[ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+)?([\p{L}_][\p{L}\p{N}_ -]{1,40}):[ \t]*([^:=()]{1,300})$/u;
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
	const notKeys = /* @__PURE__ */ new Set([...parameters, ...metrics.map(plain$3)]);
	const found = [];
	for (const [line, said] of text.split("\n").entries()) {
		if (leftOut.test(said)) continue;
		const bare = plain$3(said.replace(/["']/g, "")).replace(/_?=_?/g, "=");
		const isWhole = (part) => known.some((slice) => slice.includes(part) && bare.includes(slice));
		for (const { key, value: written } of [...pairsIn(said), ...listedIn(said, known)]) {
			if (known.includes(`${plain$3(key)}=${plain$3(written)}`)) continue;
			const value = written.replace(/[.+-]+$/, "");
			const slice = `${plain$3(key)}=${plain$3(value)}`;
			if (!(keys.has(plain$3(key)) || !notKeys.has(plain$3(key)) && /\p{L}/u.test(value)) || known.includes(slice) || everyValue.has(plain$3(value)) || isWhole(slice)) continue;
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
		value: double ?? single ?? bare ?? ""
	}));
}
function listedIn(said, known) {
	const [, key = "", list = ""] = listed.exec(said) ?? [];
	const values = list.replace(/\.$/, "").split(/,|;|\band\b/).map((value) => value.trim()).filter((value) => value !== "");
	const isList = values.every((value) => /^[\p{L}\p{N}_.-]{1,30}$/u.test(value));
	const measured = values.filter((value) => known.includes(`${plain$3(key)}=${plain$3(value)}`));
	const alike = (value) => measured.some((other) => shape(other) === shape(value));
	return isList ? values.filter(alike).map((value) => ({
		key,
		value
	})) : [];
}
const plain$3 = (word) => word.trim().toLowerCase().replace(/[\s_-]+/g, "_");
const plainPair = (slice) => slice.split("=").map(plain$3).join("=");
const shape = (value) => value.replace(/\p{Lu}/gu, "A").replace(/\p{Ll}+/gu, "a").replace(/\p{N}+/gu, "0");
// src/weigh/data-words.ts
/** How people call what a data contract says. */
const words = {
	grain: "what one row is",
	key: "the primary key",
	label: "what the label means",
	"label-time": "when the label is known",
	"label-delay": "how late labels come",
	time: "the feature time",
	freshness: "how fresh features are",
	join: "which values a row may see (point in time)",
	split: "the split policy",
	snapshot: "the snapshot",
	columns: "the columns, with nulls, ranges, categories and units",
	types: "types",
	nulls: "nulls",
	ranges: "ranges",
	categories: "categories",
	units: "units",
	sensitive: "which fields are sensitive"
};
const most$2 = 6;
/** Gaps as one phrase: the first six, then how many more. */
function gapWords(gaps) {
	const named = gaps.slice(0, most$2).map(({ piece, columns }) => columns.length === 0 ? words[piece] : `${words[piece]} of ${some(columns)}`);
	const more = gaps.length - named.length;
	return more > 0 ? `${named.join(", ")}, and ${more} more` : both(named);
}
function some(columns) {
	return columns.length > 3 ? `${columns.slice(0, 2).join(", ")} and ${columns.length - 2} more columns` : both(columns);
}
/** `a, b and c`. */
function both(names) {
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
// src/weigh/data-column-breaks.ts
/** What of base's columns head breaks, one phrase each. A column that is added, and a fact told for the first time, break nothing. */
function columnBreaks(base, head) {
	const several = Math.max(tables(base), tables(head)) > 1;
	const nameOf = ({ table, name }) => several && table !== null ? `${table}.${name}` : name;
	const now = new Map(head.columns.map((column) => [nameOf(column), column]));
	const same = base.format === head.format;
	return base.columns.flatMap((was) => {
		const name = nameOf(was);
		const is = now.get(name);
		if (is === void 0) return isFormerLabel(was, base, head) ? [] : [`${name} is removed`];
		const unmarked = isSensitive(base, was) && !isSensitive(head, is);
		return [...factBreaks(was, is, same).map((says) => `${name} ${says}`), ...unmarked ? [`${name} is no longer sensitive`] : []];
	});
}
/** The label's column, where it is told already that the label has another one now. */
function isFormerLabel({ name }, base, head) {
	return base.label.column?.value === name && head.label.column !== null && head.label.column.value !== name;
}
function factBreaks(was, is, same) {
	/** A fact that was told and is told no more, unless another format could not tell it. */
	const gone = (before, after) => before !== null && after === null && same;
	return [
		...differs("was", "is", was.type, is.type),
		...differs("was in", "is in", was.unit, is.unit),
		...gone(was.unit, is.unit) ? [`no longer says its unit, ${was.unit?.value}`] : [],
		...nullBreaks(was, is, same),
		...rangeBreaks(was, is, same),
		...categoryBreaks(was, is, same)
	];
}
function differs(then, now, was, is) {
	return was === null || is === null || was.value === is.value ? [] : [`${then} ${was.value} and ${now} ${is.value}`];
}
function nullBreaks({ nulls: was }, { nulls: is }, same) {
	if (was === null || was.value >= 1) return [];
	if (is === null) return same ? ["may be null now"] : [];
	if (is.value <= was.value) return [];
	return [was.value === 0 ? "may be null now" : `may lack ${share(is.value)} of its values, not ${share(was.value)}`];
}
function rangeBreaks(was, is, same) {
	return ["min", "max"].flatMap((end) => {
		const [before, after] = [was[end]?.value, is[end]?.value];
		if (before === void 0 || after === void 0 && !same || sameValue(before, after)) return [];
		return [after === void 0 ? `has no ${end} any more (was ${before})` : `has ${end} ${after}, not ${before}`];
	});
}
function categoryBreaks({ categories: was }, { categories: is }, same) {
	if (was === null) return [];
	if (is === null) return same ? ["may be any category now"] : [];
	const added = is.value.filter((name) => !was.value.includes(name));
	const gone = was.value.filter((name) => !is.value.includes(name));
	return [...gone.length > 0 ? [`loses the ${kinds(gone)}`] : [], ...added.length > 0 ? [`gains the ${kinds(added)}`] : []];
}
function kinds(names) {
	const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
	return `${names.length === 1 ? "category" : "categories"} ${both(shown)}`;
}
function sameValue(a, b) {
	return a === b || b !== void 0 && String(a) === String(b);
}
function share(of) {
	return of >= 1 ? "all" : `${Number((of * 100).toPrecision(3))} %`;
}
function tables({ columns }) {
	return new Set(columns.map(({ table }) => table)).size;
}
// src/weigh/data-breaks.ts
/** What of base's contract head breaks. What only one side tells is broken where base told it: a promise more is none broken. */
function dataBreaks(base, head) {
	const same = base.format === head.format;
	const turned = (name, was, is) => {
		if (was === void 0 || is === void 0 && !same || is !== void 0 && plain$2(was) === plain$2(is)) return [];
		return [is === void 0 ? `${name} is gone` : `${name} was «${was}» and is «${is}»`];
	};
	const text = (it) => it?.value;
	const list = (it) => it === null ? void 0 : both(it.value.toSorted());
	const label = [
		"definition",
		"column",
		"time",
		"delay"
	].flatMap((key) => turned(labelWords[key], text(base.label[key]), text(head.label[key])));
	const others = [
		...turned("the grain", text(base.grain), text(head.grain)),
		...turned("the entity", list(base.entity), list(head.entity)),
		...turned("the key", list(base.key), list(head.key)),
		...turned("the split", splitWords(base), splitWords(head)),
		...columnBreaks(base, head)
	];
	return [...label.map((says) => ({
		what: "label",
		says
	})), ...others.map((says) => ({
		what: "other",
		says
	}))];
}
/** Breaks that nobody announced: a new version of the contract announces all, a new id of the label what became of the label. */
function unannounced(base, head) {
	if (isNewer(base.version?.value, head.version?.value)) return [];
	const relabelled = isNewer(base.label.id?.value, head.label.id?.value);
	return dataBreaks(base, head).filter(({ what }) => what !== "label" || !relabelled);
}
const labelWords = {
	definition: "the label's definition",
	column: "the label's column",
	time: "when the label is known",
	delay: "the label's delay"
};
function splitWords({ split }) {
	if (split === null) return void 0;
	const { policy, by, rest } = split.value;
	const more = Object.keys(rest).sort().map((key) => `${key} ${rest[key]}`);
	return [by.length === 0 ? policy : `${policy} by ${both(by)}`, ...more].join(", ");
}
/** Words without what changes nothing: case, layout, punctuation around them. */
function plain$2(text) {
	return text.toLowerCase().replace(/[\s.,;:'"`]+/g, " ").trim();
}
/** Another version than before, and no earlier one. */
function isNewer(was, is) {
	if (is === void 0 || is === was) return false;
	if (was === void 0) return true;
	if (![was, is].every((it) => /^v?\d+(\.\d+)*$/.test(it))) return true;
	const [a, b] = [was, is].map((it) => (it.match(/\d+/g) ?? []).map(Number));
	const at = [...Array(Math.max(a.length, b.length)).keys()].find((i) => (a[i] ?? 0) !== (b[i] ?? 0));
	return at !== void 0 && (b[at] ?? 0) > (a[at] ?? 0);
}
// src/weigh/leakage/written-names.ts
const known = /* @__PURE__ */ new WeakMap();
/** Where a program writes names that it could as well have chosen otherwise: its variables, its functions, what it imports as, `self.x`. */
function writtenNames(program) {
	const found = known.get(program);
	if (found !== void 0) return found;
	const all = /* @__PURE__ */ new Set();
	const imports = /* @__PURE__ */ new Map();
	const cells = scriptsOf(program).map((script) => {
		const names = [];
		for (const node of visit(script?.statements ?? [])) {
			for (const name of declaredBy(node)) all.add(name);
			if (node.is === "import") for (const [as, of] of importedBy(node)) imports.set(as, of);
			const name = nameOf(node);
			if (name !== null) names.push(name);
		}
		return names.toSorted((a, b) => a.from - b.from);
	});
	for (const { name } of cells.flat()) if (!imports.has(name)) all.add(name);
	const made = {
		cells: cells.map((names) => names.map((it) => ({
			...it,
			imported: imports.get(it.name) ?? null
		}))),
		all,
		imports
	};
	known.set(program, made);
	return made;
}
function nameOf(node) {
	if (node.is === "name") return {
		from: node.from,
		to: node.to,
		name: node.name
	};
	return node.is === "member" && node.of.is === "name" && (node.of.name === "self" || node.of.name === "cls") ? {
		from: node.to - node.name.length,
		to: node.to,
		name: `self.${node.name}`
	} : null;
}
function declaredBy(node) {
	if (node.is === "function") return [node.name, ...node.parameters.map(({ name }) => name)];
	if (node.is === "lambda") return node.parameters.map(({ name }) => name);
	return node.is === "class" ? [node.name] : [];
}
function importedBy({ module, names, as }) {
	if (names !== null) return names.map(({ name, as }) => [as, `${module}.${name}`]);
	return as === null ? [] : [[as, module]];
}
// src/read/project/gantt.ts
/** Tasks of a Mermaid Gantt chart whose end is written down; what begins after another task has none. */
function ganttTasks(chart) {
	if (!/^[ \t]{0,20}gantt\b/m.test(chart.slice(0, 2e3))) return [];
	const format = /^\s*dateFormat\s+(\S+)/m.exec(chart)?.[1];
	if (format !== void 0 && format !== "YYYY-MM-DD") return [];
	return chart.split("\n").flatMap((written, i) => {
		const at = written.indexOf(":");
		const name = written.slice(0, Math.max(at, 0)).trim();
		const parts = written.slice(at + 1, at + 300).split(",").map((it) => it.trim());
		const end = endOf(parts);
		return name === "" || name.startsWith("%%") || name.length > 200 || end === null ? [] : [{
			text: `${name} ${end}`,
			done: parts.includes("done"),
			line: i + 1
		}];
	});
}
function endOf(parts) {
	const [first, second] = parts.flatMap((it) => {
		const read = readDate(it);
		return /^\d{4}-\d{2}-\d{2}$/.test(it) && read.is === "date" ? [read.date] : [];
	});
	const [, count, unit] = /^(\d{1,4})([dw])$/.exec(parts.at(-1) ?? "") ?? [];
	if (second !== void 0 || first === void 0) return second ?? null;
	return count === void 0 ? null : daysLater(first, Number(count) * (unit === "w" ? 7 : 1));
}
// src/read/project/outline.ts
const deepest$1 = 12;
/** Of one line, cell or item; nobody's status is longer. */
const longest$1 = 4e3;
/** Depth of a label that stands above a list like a heading: a line in bold, an item that ends in a colon. */
const label = 7;
/** What a Markdown text says, in its order. Comments and code say nothing, but for a Gantt chart. `from`: line of its first line. */
function outlineOf(text, from = 1) {
	const items = [];
	const headings = [];
	const above = [];
	const say = (is, said, line, more = {}) => {
		const text = said.trim().slice(0, longest$1).replace(/[ \t]{2,}/g, " ");
		if (text === "") return;
		items.push({
			is,
			text,
			line,
			headings: above.map((it) => it.text),
			checked: null,
			within: null,
			cells: [],
			...more
		});
	};
	const closeLabels = () => {
		while (above.at(-1)?.depth === label) above.pop();
	};
	const lineOf = (node) => (node.position?.start.line ?? 1) + from - 1;
	const walk = (node, depth, within = null) => {
		if (node.type === "heading") {
			while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
			const text = plainText(node).trim();
			say("heading", text, lineOf(node));
			above.push({
				depth: node.depth,
				text: text.toLowerCase()
			});
			headings.push({
				text: text.toLowerCase(),
				line: lineOf(node)
			});
		} else if (node.type === "paragraph") {
			const isLabel = isBold(node) || isAbove(node);
			closeLabels();
			for (const [i, said] of linesOf(node).entries()) say("text", said, lineOf(node) + i);
			if (isLabel) above.push({
				depth: label,
				text: plainText(node).trim().toLowerCase()
			});
		} else if (node.type === "table") rowsOf(node, say, lineOf);
		else if (node.type === "code" && node.lang === "mermaid") for (const { text, line, done } of ganttTasks(node.value)) say("item", text, lineOf(node) + line, { checked: done });
		else if (node.type === "listItem") {
			const own = ownText(node);
			const line = lineOf(node);
			const opens = /^[^:]{1,40}:\s*$/.test(own);
			say("item", own, line, {
				checked: node.checked ?? null,
				within
			});
			if (opens) above.push({
				depth: label + depth,
				text: own.trim().toLowerCase()
			});
			for (const child of node.children) if (child.type !== "paragraph" && depth < deepest$1) walk(child, depth + 1, line);
			if (opens) above.pop();
		} else if ("children" in node && depth < deepest$1) for (const child of node.children) walk(child, depth + 1, within);
	};
	walk(parseMarkdown(calm(text)), 0);
	return {
		items,
		headings
	};
}
/** Lines of a paragraph as they were written, whichever way they were broken. */
function linesOf(node) {
	const kept = node.children.filter(({ type }) => type !== "delete");
	return (kept.length < node.children.length && hasDate(kept) && hasDate(node.children.filter(({ type }) => type === "delete")) ? kept : node.children).map((child) => child.type === "break" ? "\n" : plainText(child)).join("").split("\n");
}
/** A date that is struck out beside another is over. */
function hasDate(nodes) {
	return readDate(nodes.map(plainText).join("")).is === "date";
}
/** A paragraph that is one line in bold or italics, as people write small headings. */
function isBold({ children }) {
	const [first, second] = children;
	const isEnd = second === void 0 || second.type === "text" && second.value.trim() === ":";
	return (first?.type === "strong" || first?.type === "emphasis") && isEnd && children.length <= 2;
}
/** A line that announces what follows: `Milestones:`. */
function isAbove(node) {
	return /^[^:\n]{1,40}:\s*$/.test(plainText(node));
}
/** What an item says itself; what lies in lists below it speaks for itself. */
function ownText(node) {
	return node.children.map((child) => child.type === "paragraph" ? linesOf(child).join(" ") : "").join(" ");
}
function rowsOf(table, say, lineOf) {
	const [header, ...rows] = table.children;
	const heads = (header?.children ?? []).map((cell) => plainText(cell).trim().toLowerCase());
	for (const row of rows) {
		const cells = row.children.map((cell, i) => ({
			head: heads[i] ?? "",
			text: plainText(cell).trim()
		}));
		say("row", cells.map(({ text }) => text).join(" | "), lineOf(row), { cells });
	}
}
// src/weigh/design/design-path.ts
/** Names of documents that are a design wherever they lie, and those that are one in a project. */
const named = /^(?:.*[-_. ])?design[-_ ]?docs?(?:[-_. ].*)?$|^(?:.*[-_. ])?design[-_ ](?:document|note|proposal|spec|review)(?:[-_. ].*)?$|^(?:ml|model|system|tech(?:nical)?|solution)[-_ ]design$/i;
const plain$1 = /^(?:.*[-_ .])?design$/i;
const folders = /^(?:designs?|design[-_ ]?(?:docs?|documents|notes|proposals|specs?)|(?:tech(?:nical)?|ml|model)[-_ ]?(?:specs?|designs?)|rfcs?|proposals)$/i;
const projects = /^[\W\d_]*projects?$/i;
/** Files in a folder of designs that are none: lists of them, forms, words. */
const aside = /^(?:readme|index|changelog|contributing|glossary|template|toc|agenda|minutes|retro|context)\b|template|^0+-|\bexample\b|skeleton|meeting/i;
/** What a path says of a document: `design` by name or folder, `maybe` where its front matter has to say so; null for what is none. */
function designPath(path) {
	const parts = path.split("/");
	const file = parts.pop() ?? "";
	const name = file.replace(/\.(?:md|markdown)$/i, "");
	if (name === file || aside.test(name) || parts.some((it) => archive.test(it) || /^(?:templates?|node_modules|vendor|site-packages)$/i.test(it))) return null;
	if (named.test(name)) return "design";
	if (plain$1.test(name)) return inProject(path) || parts.some((it) => folders.test(it)) ? "design" : "maybe";
	return parts.some((it) => folders.test(it)) ? "design" : "maybe";
}
/** Whether its front matter says that it is one: then it is, whatever it looks like. */
function isDeclaredDesign(text) {
	return saysDesign.test(text);
}
/** `DESIGN.md`, `ranker-design.md`: a design where a project or a model is. */
function isPlainDesign(path) {
	return plain$1.test((path.split("/").at(-1) ?? "").replace(/\.(?:md|markdown)$/i, ""));
}
/** `type: design` in front matter, or a tag that says so. */
const saysDesign = /^\uFEFF?---[ \t]*\r?\n(?:(?!---).*\n){0,60}?(?:(?:\w{1,20}[-_])?(?:type|kind|category|layout):\s*["']?(?:(?:ml|model|system|tech(?:nical)?|solution|software)[-_ ])?(?:design|rfc\b|proposal\b|spec\b)|(?:tags|labels|categories):\s*(?:\[[^\]\n]*|(?:\n\s*-\s*\S+){0,8}?\n\s*-\s*["']?)\bdesign[-_ ]?docs?\b)/i;
/** Whether a document is a design: by its path, by its front matter, or by a plain name where `isNear` knows a project or a model. */
function isDesign({ path, text }, isNear) {
	const kind = designPath(path);
	return kind === "design" || kind === "maybe" && (saysDesign.test(text) || isPlainDesign(path) && isNear(path));
}
/** Whether it lies in a folder of a project: `Projects/ranker/design-doc.md`. */
function inProject(path) {
	const folders = path.split("/").slice(0, -1);
	const at = folders.findIndex((it) => projects.test(it));
	return at >= 0 && at < folders.length - 1;
}
// src/weigh/question/new-features.ts
/** Columns that entered the features: as the metrics tell, and where they tell none, as the program's lists of features do. */
function newFeatures(model, sides) {
	const [base, head] = [valueOf$2(model.metrics.base)?.data.features ?? null, valueOf$2(model.metrics.head)?.data.features ?? null];
	if (base !== null && head !== null) return model.change.metrics ? added(base, head) : [];
	const listed = (side) => {
		const naming = side.programs.filter((it) => isOurs(it, model) && it.cells.some(({ text }) => given.test(text)));
		return naming.length > mostPrograms ? [] : naming.flatMap(featureLists);
	};
	const before = listed(sides.base);
	return listed(sides.head).flatMap(({ path, name, columns }) => {
		const was = before.find((it) => it.path === path && it.name === name);
		return was === void 0 ? [] : added(before.flatMap((it) => it.columns), added(was.columns, columns));
	});
}
function isOurs(program, { settings }) {
	return partOf(settings, program.headPath) === "code";
}
function added(before, after) {
	const known = new Set(before);
	return [...new Set(after)].filter((name) => !known.has(name));
}
const listName = /(?:^|_)(?:features?|predictors|covariates|(?:feature|numeric|numerical|categorical|num|cat|x|model)_?(?:cols|columns))$/i;
const otherLists = /(?:^|_)(?:drop|exclu|ignor|sensitive|pii|non|not|without|remov|leak|forbidden|label|target|id|output|raw|bad|skip)/i;
/** Something is given a name of features: a program without it need not be parsed, and a large change holds thousands of them. */
const given = /(?:features?|predictors|covariates|cols|columns)[ \t]*(?::[^=\n]{0,80})?=(?!=)/i;
/** Programs of a side that are parsed for their lists: a change of more is about something else. */
const mostPrograms = 100;
/** Lists of column names that a program keeps under a name of features. */
function featureLists(program) {
	return programParts(program).given.flatMap(({ name, value, by }) => {
		if (by !== "assign" || !listName.test(name) || otherLists.test(name)) return [];
		const columns = itemsOf(value).flatMap((item) => item.is === "constant" && typeof item.value === "string" ? [item.value] : []);
		return columns.length === 0 ? [] : [{
			path: program.headPath,
			name,
			columns
		}];
	});
}
function itemsOf(it) {
	if (it.is === "list" || it.is === "tuple") return it.items;
	return it.is === "binary" && it.operator === "+" ? [...itemsOf(it.left), ...itemsOf(it.right)] : [];
}
// src/weigh/approvers.ts
/** Logins and teams are compared without the @ and without case, as GitHub does. */
function plainName(login) {
	return login.replace(/^@/, "").toLowerCase();
}
/** Whether an approver is a team: `org/team`. */
function isTeam(name) {
	return name.includes("/");
}
/** Plain names of all approvers, teams by their members; a team whose members are not known brings nobody. */
function peopleAmong(approvers, teams) {
	return new Set(approvers.map(plainName).flatMap((name) => {
		if (!isTeam(name)) return [name];
		const members = Object.hasOwn(teams, name) ? teams[name] : void 0;
		return members === void 0 ? [] : (valueOf$2(members) ?? []).map(plainName);
	}));
}
// src/weigh/ledger/added-entries.ts
/** Entries that a change adds to the ledgers that configuration names, and those that only its description holds. */
function addedEntries(ledgers, body) {
	const inFiles = ledgers.flatMap(({ path, base, head }) => {
		const before = valueOf$2(base)?.entries ?? [];
		return newIn(valueOf$2(head), before).map((entry) => ({
			entry,
			path,
			before
		}));
	});
	const before = ledgers.flatMap(({ base }) => valueOf$2(base)?.entries ?? []);
	const known = ledgers.flatMap(({ head }) => valueOf$2(head)?.entries ?? []);
	const told = newIn(ledgerInDescription(body), known).map((entry) => ({
		entry,
		path: null,
		before
	}));
	return [...inFiles, ...told];
}
/** Whether a change writes in a ledger: it goes on with an entry, or writes what is not read as any. A blank line, or the words above the first entry, are not that. */
function isWrittenIn({ path, base, head, gone }, changes) {
	if (!changes.some((it) => it.path === path)) return false;
	const [before, after] = [valueOf$2(base)?.entries, valueOf$2(head)?.entries];
	if (gone === true || after === void 0 || after.length === 0) return true;
	return JSON.stringify(before?.map(textOf)) !== JSON.stringify(after.map(textOf));
}
/** Whether anybody owes a ledger anything: a bot does not, nor does a repository without a model in production. */
function owesLedger(pull, { settings }) {
	const models = Object.values(valueOf$2(settings)?.models ?? {});
	return !pull.bot && models.some(({ stage }) => stage === "production");
}
/** Entries that were not there. One whose words changed is the one of its iteration; a second of that iteration is new. */
function newIn(head, before) {
	const left = [...before];
	const take = (same) => {
		const at = left.findIndex(same);
		if (at >= 0) left.splice(at, 1);
		return at >= 0;
	};
	return (head?.entries ?? []).filter((entry) => !take((it) => textOf(it) === textOf(entry))).filter((entry) => !take((it) => isSameIteration(it, entry)));
}
function isSameIteration(a, b) {
	if (a.iteration !== "" || b.iteration !== "") return plain(a.iteration) === plain(b.iteration);
	const told = Object.keys(a.fields).filter((key) => (a.fields[key]?.value ?? "") !== "");
	return told.filter((key) => a.fields[key]?.value === b.fields[key]?.value).length * 2 > told.length;
}
function textOf({ iteration, fields }) {
	return JSON.stringify([iteration, Object.values(fields).map((field) => field?.value ?? "")]);
}
function plain(text) {
	return text.replace(/[\s*_`]+/g, " ").trim().toLowerCase();
}
// src/weigh/ledger/telling-words.ts
/** Words that tell nothing of which mistake it is: those of grammar, of counting, and of every model there is. */
const common = new Set(`a about above across after again all almost alone along also although always am among an and another any are as at away back bad be became because become been before
  began being below best better between both but by came can cannot case cases cause caused clear come could current day days did different do does doing done down during each earlier
  either else end enough equal even ever every example examples fall falls far feel fell few fewer fewest first five flat for four from full further gain gained gains get gets give given go goes
  going gone good got great ground had half has have he held her here high higher highest him his hold how however i if in into is it its itself just keep keeps kept kind kinds knew know known large last late
  later least left less let like little long longer look looked looks lost lot low lower lowest made main mainly many may me mean might mine minor mix month months more most mostly move moved much must
  my near nearly need never new next no none nor not nothing now of off often old on once one only onto or other others our out over own part past per perhaps place point points quite
  rather real really right rose run runs said same saw say see seem seems seen set several shall she should show shown shows side since six slight slightly small smaller so some still such sure
  take taken than that the their them then there these they thing things this those though three through thus time times to together too took total toward two type under until unchanged up upon us use
  used uses very via was way we week weeks well went were what when where whether which while who whole whom whose why will with within without worse worst would year years yes yet you your zero
  about accuracy affected appear appeared around auc average baseline batch bug candidate change changed changes class classes classified common compared comparison confusion correct count counts data dataset decision
  delta drop dropped due eval evaluation error errors expected fail failed fails failure failures false feature features figure fix fixed fn fnr fp fpr gate gated gates handle handled improved improvement increase increased incorrect incorrectly
  input issue issues iteration label labelled labels level loss matrix measured metric metrics miss missed misses mistake mistakes model models negative negatives noise number numbers observed output overall panel
  percent positive positives precision predict predicted prediction predictions problem problems production rate rates recall reduced regression remain remains result results review reviewed row rows runbook sample
  samples score scored scores segment share similar slice slices snapshot specific stable still test tested tests threshold train trained training true unexpected value values version window wrong wrongly
  add added adds cover covered covers check checks guard new alert alerts dashboard dashboards monitor monitors monitoring case regress`.split(/\s+/).filter((word) => word !== ""));
/** Words that tell one mistake from another, names in code taken apart; short names in capitals (`IT`) among them. */
function tellingWords(text) {
	const spoken = text.slice(0, 4e3).normalize("NFKC").replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").split(/[^\p{L}\p{N}]+/u);
	return [...new Set(spoken.filter((word) => (word.length >= 3 || /^\p{Lu}{2}$/u.test(word) || /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(word)) && !/^\d+\p{L}?$/u.test(word)).map((word) => word.toLowerCase()).filter((word) => !common.has(word) && !(word.endsWith("s") && common.has(word.slice(0, -1)))))];
}
/** Whether two texts share a word that tells a mistake, an ending aside: Italy and Italian, booked and bookings. */
function sharesWord(words, other) {
	return words.some((a) => other.some((b) => isAlike(a, b)));
}
function isAlike(a, b) {
	if (a === b) return true;
	const shorter = Math.min(a.length, b.length);
	let shared = 0;
	while (shared < shorter && a[shared] === b[shared]) shared += 1;
	return shared >= 4 && shared >= shorter - 1;
}
/** Words that tell nothing where they name the model itself or lie on the way to it: all that is of it bears them. */
function ownWords(models) {
	return models.flatMap(({ id, paths }) => [id, ...paths.map((path) => path.split(/[*?[{]/, 1).join(""))].flatMap(tellingWords));
}
/** Those of a text that are not of these. */
function wordsBeside(text, own) {
	return tellingWords(text).filter((word) => !own.some((it) => isAlike(it, word)));
}
// src/weigh/ledger/keepers.ts
const most$1 = 60;
/** Lines looked at in all: nobody writes more tests in one change. */
const mostLines = 2e4;
/** What of it shares a word with one of these texts, or is named in one: few enough to carry along. */
function keepersAmong(told, { names, paths, texts, lacking = [] }) {
	const words = told.flatMap(tellingWords);
	const named = new Set(told.flatMap(pathsIn));
	const files = [...paths].filter((path) => !lacking.includes(path) && (isNamed(path, named) || isKeeper(path) && sharesWord(words, tellingWords(path))));
	const lines = texts.filter(({ path }) => isKeeper(path) && !lacking.includes(path)).flatMap(({ path, text }) => text.split("\n").map((line) => ({
		path,
		line
	}))).slice(0, mostLines).filter(({ line }) => line.length < 400 && sharesWord(words, tellingWords(line))).map(({ path, line }) => `${path}: ${line.trim().slice(0, 160)}`);
	const found = [
		...files,
		...[...names].filter((name) => sharesWord(words, tellingWords(name))),
		...lines
	];
	return [...new Set(found)].slice(0, most$1);
}
/** Whether a path is that of a test, an evaluation set, a panel, an alert or a runbook. */
function isKeeper(path) {
	return /(?:^|[/_.-])(?:tests?|gates?|evals?|evaluations?|slices?|runbooks?|playbooks?|dashboards?|panels?|alerts?|alerting|monitors?|monitoring|regressions?|golden|conformance|checks?|expectations?)(?:[/_.-]|$)/i.test(path.slice(-300));
}
/** Whether a path is that of a test or of an evaluation set. */
function isTest(path) {
	return /(?:^|[/_.-])(?:tests?|specs?|evals?|evaluations?|regressions?|golden|conformance)(?:[/_.-]|$)/i.test(path.slice(-300));
}
/** Paths that a text names; what stands behind `::` is a case of the file. */
function pathsIn(text) {
	return [...text.slice(0, 4e3).replace(/\bhttps?:\/\/\S+/g, " ").matchAll(/(?<![\w/.-])(?:\.{0,2}\/)?((?:[\w.-]+\/){0,12}[\w.-]+\.(?:py|ipynb|ya?ml|jsonl?|md|sql|csv|toml|tf|ts|jsonnet|r|scala))\b/gi)].map(([, path]) => path ?? "");
}
/** Cases that a text names. */
function casesIn(text) {
	return [...text.slice(0, 4e3).matchAll(/((?:[\w.-]+\/){0,12}[\w.-]+\.\w{1,5})((?:::\w+)+)/g)].map(([whole, path = "", names = ""]) => ({
		path: path.replace(/^(?:\.{1,2}\/)+/, ""),
		names: names.split("::").filter((name) => name !== ""),
		text: whole
	}));
}
/** Whether a program has a case of these names. */
function hasCase(text, { names }) {
	return names.every((name) => new RegExp(`\\b${name}\\b`).test(text));
}
/** Whether one of these names is the path's, or its end. */
function isNamed(path, names) {
	for (const name of names) if (path === name || path.endsWith(`/${name}`)) return true;
	return false;
}
// src/weigh/ledger/mistakes.ts
const told = [
	"falsePositives",
	"falseNegatives",
	"unexpectedErrors"
];
/** Mistakes that an entry describes. Counts, "none", "as before" and what nobody looked at describe none. */
function mistakesIn({ fields }) {
	return told.flatMap((key) => {
		const field = fields[key];
		if (field === null || field.state !== "answered" || !describes(field.value)) return [];
		return [{
			text: field.value,
			label: ledgerLabelOf(key),
			line: field.line
		}];
	});
}
const nothing = /^(?:(?:there (?:were|was|are|is) )?(?:none?|no|nil|nothing|zero|0)(?:\s+(?:new|further|more|other|seen|found|observed|known|noted|so far|yet|this time|unexpected|notable|significant|real|errors?|ones?|mistakes?|change|difference|surprises?|issues?|regressions?|that we know of)){0,6}|(?:as|like|same(?: as)?|unchanged(?: from)?|see) (?:before|above|below|last (?:time|week|iteration)|the last(?: one)?|main|baseline|previous(?: iteration| one)?|iteration \S+)|(?:same|unchanged|stable|similar|ditto|idem|see \S+)|(?:not|never|un)[- ]?(?:yet )?(?:looked at|measured|analy[sz]ed|reviewed|checked|known|counted|examined)(?: yet| separately| this time)?|within (?:the )?noise(?: of .{0,40})?|keine?|nichts|aucune?|rien|ning[uú]n[oa]?|nada|nessun[oa]?|nenhum[a]?|geen|inga?|ei|нет|なし|無し?|无|没有)(?:\s*[.,;!(–—-].{0,120}|\s*)$/isu;
/** Whether a text tells a mistake, and not that there was none. */
function describes(value) {
	const said = value.slice(0, 2e3).replace(/^[\s>*+_`-]+|[\s*_`.]+$/g, "");
	if (nothing.test(said) && !/\b(?:but|except|apart from|other than|besides)\b/i.test(said)) return false;
	if (/^(?:https?:\/\/\S+|\[[^\]]*\]\([^)]*\)|see\b.{0,100})$/is.test(said)) return false;
	const words = said.replace(/\b[\w.@-]+\s*(?:->|→|=)\s*[\w.%-]+/g, " ");
	return tellingWords(words).length > 0 || befell.test(words) && !/^(?:no|none|nothing|never|not|zero|fewer|less)\b/i.test(words);
}
/** What happens to labels, scores and rows: a mistake though each word of it is of every model. */
const befell = /\boff[- ]by[- ]one\b|\b(?:were|was|are|is|got|came|read|gave|had) (?:all |always |still |often |sometimes )?(?:off|wrong|incorrect|missing|empty|null|nan|zero|swapped|shifted|lost|dropped|twice|negative|late|out of order|not (?:read|there|handled|counted|scored))\b/i;
// src/weigh/ledger/retro.ts
const ofModel = /false (?:positives?|negatives?|alarms?)|unexpected errors?|what (?:the |our )?models? (?:got wrong|missed|did wrong)|where (?:the |our )?models? (?:was|were|is|are|went|got it) wrong|model mistakes|misclassif|mispredict|wrong predictions/i;
const ofAnything = /^\W*(?:our |the )?(?:mistakes?|errors?|failures?|failure modes|error analysis|what went (?:wrong|badly|poorly)|what (?:it )?got wrong|what (?:did not|didn['’]t|could) (?:have )?(?:go|gone|work|worked|been?|be)\b|what (?:was bad|hurt|failed|broke)|problems?|issues?|to improve|bad|not so good|root causes?)\b/i;
/** What a model got wrong, said of it: a kind of mistake, a figure that fell, or what it did. That it came late, or who owned it, is about people. */
const saysModel = new RegExp([
	String.raw`\bfalse[- ](?:positives?|negatives?|alarms?|declines?)\b|\bmis-?(?:classif|predict|rank|label|rout|match)\w*|\bhallucinat\w*|\b(?:over|under)-?(?:forecast|estimat|predict)\w*`,
	String.raw`\b(?:wrong|incorrect|mistaken)(?:ly)?\s+(?:flag|scor|predict|reject|approv|block|class|label|rank|recommend|answer|forecast)\w*`,
	String.raw`\b(?:recall|precision|auc|accuracy|calibration|f1|mape|wape|rmse)\b[^.;]{0,60}\b(?:dropp?|fell|f[ae]ll|was|went|collaps|sank|degrad|doubl|ros|worse)\w*`,
	String.raw`\b(?:models?|classifiers?|predictions?|forecasts?|scores?|scorer|ranker|ranking|recommend(?:er|ations?)|suggestions?|detector|(?:chat)?bot|assistant|search|alerts|thresholds?|weights|labels?)\b(?!\s+(?:registry|cards?|teams?|meetings?|deploy\w*|training|reviews?|server|serving|team|store|repo\w*|files?|size|owner\w*))(?:\s+[\w'’-]+){0,5}?\s+(?:scored|predicted|flagged|ranked|recommended|missed|ignored|gave|put|puts|returned|answered|said|treated|learned|learnt|confused|classified|marked|rejected|approved|blocked|declined|promised|drifted|showed|told|rang|picked|chose|suggested|(?:was|were|is|are|stayed|became|came out|went)\s+(?:\w+\s+){0,2}?(?:wrong|negative|stale|zero|nan|null|empty|biased|off|inverted|shifted|constant|random|identical|swapped|useless|the same|too (?:high|low|short|long|optimistic|pessimistic|confident|sure)))\b`,
	String.raw`\b(?:was|were|got|been)\s+(?:\w+\s+){0,2}?(?:predicted|scored|flagged|classified|ranked|recommended)\b|\bgot (?:a|an) (?:\w+ )?(?:score|rank|probability)\b`
].join("|"), "i");
const claims = /\b(?:regressions?|tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b|::|\.py\b|#\d+/i;
/** A check that let the mistake pass keeps nothing. */
const inVain = /\b(?:no|not|without|lack\w*|missing|despite|any)(?: \w+){0,2} (?:tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b|\b(?:tests?|slices?|panels?|dashboards?|alerts?|runbooks?|gates?|monitors?|checks?)\b(?: \w+){0,3} (?:not|never|nothing|passed|missed|silent|green|let)\b|\b(?:did|was|were|had)n['’]t\b/gi;
/** Mistakes of a model that a project's retrospective tells and that nothing in the same place says to be preserved. A test or its like that is named there is among `keepers`. */
function retroMistakes(text, before, keepers) {
	return toldIn(text, before).flatMap(({ mistake, around }) => isKept(around, keepers) ? [] : [mistake]);
}
/** What a retrospective says of the model's mistakes: each with what stands above and below it. */
function retroTexts(text) {
	return toldIn(text, null).map(({ around }) => around);
}
function toldIn(text, before) {
	const known = new Set((before ?? "").split("\n").map((line) => line.trim()));
	const lines = text.split("\n");
	const { items } = outlineOf(text);
	return items.flatMap(({ is, text: said, line, headings, within }) => {
		const heading = headings.at(-1) ?? "";
		if (is === "heading" || known.has((lines[line - 1] ?? "").trim())) return [];
		if (!(ofModel.test(heading) || ofAnything.test(heading) && saysModel.test(said)) || !describes(said) || within !== null && claims.test(said)) return [];
		const near = items.filter((it) => it.within === line || within !== null && it.line === within).map((it) => it.text);
		return [{
			mistake: {
				text: said,
				label: heading,
				line
			},
			around: [said, ...near].join("\n")
		}];
	});
}
function isKept(text, keepers) {
	const named = pathsIn(text).filter(isKeeper);
	return named.length > 0 ? named.some((name) => keepers.some((path) => isNamed(path, [name]))) : claims.test(text.replace(inVain, " "));
}
/** Whether a file's name, or its folder's, says that it is a project's retrospective. */
function isRetro(path) {
	const isNamed = /(?:^|\/)(?:[\w-]*[-_])?(?:retro|retrospective|post-?mortem)(?:[-_][\w-]*)?\.(?:md|markdown)$/i.test(path);
	const isIn = /(?:^|\/)(?:retros|retrospectives|post-?mortems)\/[^/]+\.(?:md|markdown)$/i.test(path);
	return (isNamed || isIn) && !/(?:^|\/)[^/]*(?:readme|index|template|example)[^/]*$/i.test(path);
}
// src/read/python-string.ts
/** Strings, f-strings and strings one after another, in one spelling: joined, quotes, prefixes and escapes resolved. */
function writeString(node, text, out, write) {
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const bytes = strings.some((string) => literalKind(text.slice(string.from, string.to)).prefix.includes("b")) ? "b" : "";
	const parts = merged(strings.flatMap((string) => partsOf(string, text)));
	if (parts.length > 1) out.push("<S");
	for (const part of parts) if (typeof part === "string") out.push(bytes + JSON.stringify(part));
	else writeReplacement(part, text, out, write);
	if (parts.length > 1) out.push(">");
}
function partsOf(node, text) {
	const { prefix, raw, quotes } = literalKind(text.slice(node.from, node.to));
	const isFormat = node.name === "FormatString";
	const plain = (from, to) => {
		const value = raw ? text.slice(from, to) : unescaped(text.slice(from, to));
		return isFormat ? value.replace(/\{\{/g, "{").replace(/\}\}/g, "}") : value;
	};
	const parts = [];
	let done = node.from + prefix.length + quotes;
	for (const child of isFormat ? replacements(node) : []) {
		parts.push(plain(done, child.from), child);
		done = child.to;
	}
	return [...parts, plain(done, node.to - quotes)];
}
/** Neighbouring texts as one, and no empty ones but the only one. */
function merged(parts) {
	const all = [];
	for (const part of parts) {
		const last = all.at(-1);
		if (typeof part === "string" && typeof last === "string") all[all.length - 1] = last + part;
		else all.push(part);
	}
	return all.length === 1 ? all : all.filter((part) => part !== "");
}
/** `{x!r:>{width}}`: the expression is code, its format is kept to the letter, and with `{x = }` the spaces are printed too. */
function writeReplacement(node, text, out, write) {
	out.push("<R");
	for (const child of node.children) if (child.name === "FormatSelfDoc") out.push(JSON.stringify(text.slice(node.from, child.to)));
	else if (child.name === "FormatSpec") writeSpec(child, text, out, write);
	else write(child, text, out);
	out.push(">");
}
function writeSpec(node, text, out, write) {
	let done = node.from;
	for (const child of replacements(node)) {
		out.push(JSON.stringify(text.slice(done, child.from)));
		writeReplacement(child, text, out, write);
		done = child.to;
	}
	out.push(JSON.stringify(text.slice(done, node.to)));
}
function replacements(node) {
	return node.children.filter(({ name }) => name === "FormatReplacement");
}
// src/read/python-canonical.ts
/** A Python text in the one spelling that all its formattings share, or null when it does not parse. For comparison, not for people. */
function canonicalPython(text) {
	const tree = parsePython(text);
	if (tree === null) return null;
	const out = [];
	try {
		within$1(tree.top, tree.text, out);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
	return out.map((piece) => ` ${piece}`).join("");
}
/** Where a list of expressions may stand without parentheses and is a tuple all the same. */
const takesBareTuple = /* @__PURE__ */ new Set([
	"AssignStatement",
	"UpdateStatement",
	"ReturnStatement",
	"ForStatement",
	"DeleteStatement",
	"ExpressionStatement",
	"YieldStatement",
	"YieldExpression"
]);
function write(node, text, out) {
	const said = text.slice(node.from, node.to);
	if (isDocstring(node)) return;
	if (node.name === "StatementGroup" || isLooseParenthesis(node)) within$1(node, text, out);
	else if (node.name === "TupleExpression") writeTuple(inner(node), text, out);
	else if (/^(?:Format|Continued)?String$/.test(node.name)) writeString(node, text, out, write);
	else if (node.name === "Number") out.push(normalNumber(said));
	else if (node.children.length === 0) out.push(said);
	else writeBranch(node, text, out);
}
function writeBranch(node, text, out) {
	out.push(`<${node.name}`);
	if (takesBareTuple.has(node.name)) writeBare(node.children, text, out);
	else if (node.name === "WithStatement") writeWith(node.children, text, out);
	else within$1(node, text, out);
	out.push(">");
}
/** Writes the children that are no layout, and the text between them that has no node of its own (`/`, `->`). */
function within$1(node, text, out) {
	const children = node.children;
	let done = node.from;
	children.forEach((child, i) => {
		writeGap(text.slice(done, child.from), out);
		if (!isLayout(node, children, i)) write(child, text, out);
		done = child.to;
	});
	writeGap(text.slice(done, node.to), out);
}
function writeGap(text, out) {
	const said = text.trim() === "" ? "" : text.replace(/\\\n|#[^\n]*|\s/g, "");
	if (said !== "") out.push(said);
}
/** Splits what stands between keywords and `=` at commas: `a, b = 1, 2` is written as two tuples. */
function writeBare(children, text, out) {
	let segment = [];
	const flush = () => {
		if (segment.some(({ name }) => name === ",")) writeTuple(segment, text, out);
		else for (const child of segment) write(child, text, out);
		segment = [];
	};
	for (const child of children) if (!/^[a-z]|^(?:AssignOp|UpdateOp|TypeDef|Body)$/.test(child.name)) segment.push(child);
	else {
		flush();
		write(child, text, out);
	}
	flush();
}
function writeTuple(elements, text, out) {
	out.push("<T");
	for (const element of elements) if (element.name !== ",") write(element, text, out);
	out.push(">");
}
/** `with (a, b):` opens both, as `with a, b:` does. */
function writeWith(children, text, out) {
	children.forEach((child, i) => {
		const items = child.name === "TupleExpression" && children[i + 1]?.name === "Body" && children[i - 1]?.name === "with" ? inner(child) : [child];
		for (const item of items) if (item.name !== ",") write(item, text, out);
	});
}
// src/read/python.ts
/**
* A digest of what a Python file or notebook does. Formatting, comments, docstrings, outputs and counts do not change it; any name,
* number, string, operator or indentation level does. null: it cannot be told, so callers compare bytes.
*/
function codeSignature(path, text) {
	const canonical = /\.ipynb$/i.test(path) ? canonicalNotebook(text) : /\.pyw?$/i.test(path) && !isRecoded(text) ? canonicalPython(text) : null;
	return canonical === null ? null : createHash("sha256").update(canonical).digest("hex");
}
/** PEP 263: another encoding than these may turn a comment into code (`unicode_escape`), and we read text as UTF-8. */
function isRecoded(text) {
	const cookie = text.split(/\r\n|[\r\n]/, 2).map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1]).find((name) => name !== void 0);
	return cookie !== void 0 && !/^(?:utf[-_]?8(?:[-_]sig)?|u8|us[-_]ascii|ascii|latin[-_]?1|iso[-_]8859[-_]1)$/i.test(cookie);
}
function canonicalNotebook(text) {
	const notebook = readNotebook(text);
	if (notebook.is !== "read") return null;
	const { language, cells } = notebook.value;
	return cells.filter(({ kind }) => kind === "code").map((cell) => language === "python" ? canonicalCell(cell) : asWritten(cell.text)).join("");
}
/** A cell that does not parse is compared as it is written: its outputs still do not count. */
function canonicalCell(cell) {
	const { python, asides } = pythonOfCell(cell.text);
	const canonical = canonicalPython(python);
	if (canonical === null) return asWritten(cell.text);
	return canonical + asides.map((aside) => ` aside ${JSON.stringify(aside.text.trim())}`).join("");
}
function asWritten(text) {
	const lines = text.split("\n").map((line) => line.trimEnd());
	return ` text ${JSON.stringify(lines.join("\n").trim())}`;
}
// src/read/python-words.ts
/**
* Whether two Python texts differ in what no formatter touches: their names, numbers and operators, in order. True is certain
* and cheap; false decides nothing (`codeSignature` does), because strings, brackets and layout are passed over.
*/
function plainlyDiffers(before, after) {
	const [old, now] = [wordsOf(before), wordsOf(after)];
	for (;;) {
		const word = old.next().value;
		if (word !== now.next().value) return true;
		if (word === void 0) return false;
	}
}
const passedOver = /[\s(),;\\\u{FEFF}]/u;
const word = /[\p{ID_Continue}]+/uy;
const stringPrefix = /^[rbuft]{1,2}$/i;
function* wordsOf(text) {
	for (let at = 0; at < text.length;) {
		const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
		word.lastIndex = at;
		const found = word.exec(text)?.[0];
		if (found !== void 0) {
			at += found.length;
			if (!(stringPrefix.test(found) && (text[at] === "\"" || text[at] === "'"))) yield /^\d/.test(found) ? found.toLowerCase() : found;
		} else if (character === "#") at = endOfLine(text, at);
		else if (character === "\"" || character === "'") at = endOfString(text, at, character);
		else {
			at += character.length;
			if (!passedOver.test(character)) yield character;
		}
	}
}
function endOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return end === -1 ? text.length : end;
}
/** Just after the string that begins here; an unclosed one ends with its line, or with the text where it has three quotes. */
function endOfString(text, from, quote) {
	const quotes = text.startsWith(quote.repeat(3), from) ? quote.repeat(3) : quote;
	for (let at = from + quotes.length; at < text.length; at += 1) if (text[at] === "\\") at += 1;
	else if (text.startsWith(quotes, at)) return at + quotes.length;
	else if (quotes.length === 1 && text[at] === "\n") return at;
	return text.length;
}
// src/weigh/plan/written.ts
/** What stands before the path in a link to a file on GitHub. */
const blob = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|raw)\/[^/]+\//;
/** Names of a model's blocks that are looked up. */
const most = 200;
/** Paths that the texts of a model's blocks name, with the topics of these blocks. */
function namedPaths({ prediction, rollout, monitoring, rollback, compact }) {
	const paths = /* @__PURE__ */ new Map();
	const take = (block, topics) => {
		for (const word of textsIn(block).flatMap((text) => text.split(/[\s,;()<>`'"[\]]+/))) {
			const path = plainPath(word.replace(blob, "").replace(/[#?].*$|[.:]+$/g, ""));
			if (path.includes(".") && paths.size < most) paths.set(path, [.../* @__PURE__ */ new Set([...paths.get(path) ?? [], ...topics])]);
		}
	};
	for (const [topic, block] of Object.entries({
		prediction,
		rollout,
		monitoring
	})) take(block, [topic]);
	take([rollback, compact], []);
	return paths;
}
const plansOf = /* @__PURE__ */ new WeakMap();
/** Documents of tools that a model's blocks name and that are none of its own files. */
function namedPlans(settings) {
	const known = plansOf.get(settings);
	if (known !== void 0) return known;
	const named = [...namedPaths(settings)].flatMap(([path, topics]) => topics.length > 0 && isOfTools(settings, path) ? [path] : []);
	const made = new Set(named);
	plansOf.set(settings, made);
	return made;
}
function isOfTools(settings, path) {
	return /\.(?:ya?ml|json|tf|toml)$/i.test(path) && partOf(settings, path) === null;
}
/** A file of flags holds those of a whole product: a model's is named by its blocks, or shares a word with its id. */
function isOwnFlag(text, id, settings) {
	const flag = plainWords(/^flag ([^:]+):/.exec(text)?.[1] ?? "");
	const own = plainWords(id).split(" ").filter((word) => word.length > 3 && !/^(?:model|models|service|score|scorer|prod|production|main|risk)$/.test(word));
	const written = settings.flatMap(({ prediction, rollout, monitoring, rollback, compact }) => textsIn([
		prediction,
		rollout,
		monitoring,
		rollback,
		compact
	])).map(plainWords);
	return flag !== "" && (own.some((word) => flag.split(" ").includes(word)) || written.some((it) => it.includes(flag)));
}
function textsIn(value) {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
// src/weigh/model-change.ts
/** Which part of a model the steps touched. Code is compared by its tokens, all else by object id; policy is the files that gates read. */
function modelChange(model, steps, textOf) {
	const change = {
		artifact: false,
		config: [],
		code: [],
		prompts: [],
		dependencies: [],
		cosmetic: [],
		metrics: false,
		policy: [],
		contract: [],
		dataContract: []
	};
	for (const step of steps) add(change, model, step, textOf);
	return change;
}
/** Whether a change touches what the model does, its artifact included. */
function changesModel(change) {
	return change.artifact || change.code.length + change.config.length + change.prompts.length > 0;
}
/** Steps between two trees, for commits that nobody compared for us; renames are a deletion and an addition. */
function stepsBetween(from, to) {
	return [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((path) => {
		const [base, head] = [from[path] ?? null, to[path] ?? null];
		return base?.id === head?.id && base?.mode === head?.mode ? [] : [{
			path,
			before: path,
			base,
			head
		}];
	});
}
function add(change, model, step, textOf) {
	const { path, before } = step;
	const renamed = before !== path;
	const [now, was] = [partOf(model, path), renamed ? partOf(model, before) : null];
	addEvidence(change, model, [path, before]);
	const parts = [now, was].filter((part) => part !== null && part !== "evidence");
	const part = parts.includes("artifact") ? "artifact" : parts[0];
	if (part === void 0) return;
	const same = !(renamed && parts.length < 2) && (part === "code" || part === "dependency" ? sameMeaning(step, textOf) : sameContent(step));
	if (part === "artifact") change.artifact ||= !same || renamed;
	else if (same) change.cosmetic.push(path);
	else change[listOf[part]].push(path);
}
const listOf = {
	prompt: "prompts",
	code: "code",
	config: "config",
	dependency: "dependencies"
};
function addEvidence(change, model, paths) {
	const is = (setting) => typeof setting === "string" && paths.includes(plainPath(setting));
	if (is(model.metrics) || is(model.metrics && `${model.metrics}.stamp.json`)) change.metrics = true;
	if (is(model.contract)) change.contract.push(plainPath(model.contract));
	for (const setting of [model.data_contract ?? []].flat()) if (is(setting)) change.dataContract.push(plainPath(setting));
	for (const setting of [model.gates, model.production]) if (is(setting)) change.policy.push(plainPath(setting));
	const plans = paths.filter((path) => namedPlans(model).has(path));
	if (plans.length > 0) change.plans = [.../* @__PURE__ */ new Set([...change.plans ?? [], ...plans])];
}
/** Same bytes: at most the mode or the name differs. */
function sameContent({ base, head }) {
	return base !== null && head !== null && base.id === head.id && kindOf(base) === kindOf(head);
}
/** Same program: equal token streams; an empty file that came or went is no change either. */
function sameMeaning(step, textOf) {
	if (sameContent(step)) return true;
	const { path, before, base, head } = step;
	if ([base, head].some((entry) => entry !== null && kindOf(entry) !== "file")) return false;
	const [old, now] = [textAt(before, base, "base", textOf), textAt(path, head, "head", textOf)];
	if (old === null || now === null) return false;
	if (isPython(before) && isPython(path) && plainlyDiffers(old, now)) return false;
	const signature = codeSignature(before, old);
	return signature !== null && signature === codeSignature(path, now);
}
function textAt(path, entry, side, textOf) {
	if (entry !== null) return textOf(side, path);
	return isPython(path) ? "" : "{\"cells\": []}";
}
function isPython(path) {
	return sourceKind(path) === "python";
}
function kindOf({ mode }) {
	return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}
// src/model/api.ts
/** Fields of one description that are compared; one with more is not compared at all, for half of it would look like a removal. */
const mostApiFields = 5e3;
// src/read/api/proto.ts
/** Characters and numbers of a file that is parsed: the parser's time grows with the square of a message's fields. How deep messages are followed. */
const longest = 3e5;
const mostNumbers = 1500;
const deepest = 6;
let protobuf;
let [asked, isReady] = [null, false];
/** Loads the parser, once: few changes touch such a file. */
function protoParser() {
	asked ??= import("./protobufjs-XZ-1hM-u.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1)).then((loaded) => {
		protobuf = loaded.default;
		isReady = true;
	});
	return asked;
}
/** What a protobuf file promises: what its services take and give, and without a service its messages. null: it is none. */
function readProto(text) {
	if (!isReady) throw new Error("A protobuf file is read before its parser was loaded.");
	if (text.length > longest || (text.match(/=\s*\d/g)?.length ?? 0) > mostNumbers) return null;
	try {
		const { root, package: version } = protobuf.parse(text, { keepCase: true });
		const shape = {
			version: version ?? null,
			operations: [],
			fields: [],
			reserved: []
		};
		const services = [...within(root)].filter((it) => it instanceof protobuf.Service);
		for (const service of services) for (const method of service.methodsArray) readMethod(method, service, shape);
		if (services.length === 0) {
			for (const it of within(root)) if (it instanceof protobuf.Type) readMessage(it, shape);
		}
		return shape.fields.length > 5e3 ? null : shape;
	} catch {
		return null;
	}
}
function* within(namespace) {
	for (const it of namespace.nestedArray) {
		yield it;
		if (it instanceof protobuf.Namespace && !(it instanceof protobuf.Type)) yield* within(it);
	}
}
function readMethod(method, service, shape) {
	const of = `${service.name}.${method.name}`;
	shape.operations.push({
		name: of,
		deprecated: method.options?.deprecated === true
	});
	for (const [side, name] of [["request", method.requestType], ["response", method.responseType]]) walk(service.lookup(name, [protobuf.Type]), "", {
		of,
		side
	}, shape, 0);
}
function readMessage(type, shape) {
	shape.operations.push({
		name: type.name,
		deprecated: type.options?.deprecated === true
	});
	walk(type, "", {
		of: type.name,
		side: "both"
	}, shape, 0);
}
const isScalar = /^(?:double|float|bool|string|bytes|[su]?int(?:32|64)|s?fixed(?:32|64))$/;
function walk(type, under, about, shape, depth) {
	if (!(type instanceof protobuf.Type) || depth > deepest) return;
	for (const range of type.reserved ?? []) if (Array.isArray(range)) shape.reserved.push({
		of: about.of,
		under,
		from: range[0] ?? 0,
		to: range[1] ?? 0
	});
	for (const field of type.fieldsArray) {
		if (shape.fields.length > 5e3) return;
		const key = field instanceof protobuf.MapField ? `map of ${field.keyType} to ` : field.repeated ? "repeated " : "";
		const inner = isScalar.test(field.type) ? null : type.lookup(field.type, [protobuf.Type, protobuf.Enum]);
		const name = under + field.name;
		const deprecated = field.options?.deprecated === true ? { deprecated: true } : {};
		const kind = inner instanceof protobuf.Type ? "message" : inner instanceof protobuf.Enum ? "enum" : field.type;
		shape.fields.push({
			...about,
			name,
			type: `${key}${kind}`,
			required: field.required,
			number: field.id,
			...deprecated
		});
		walk(inner, `${name}.`, about, shape, depth + 1);
	}
}
export { mergeConflict as $, plainName as A, gapWords as B, tellingWords as C, owesLedger as D, isWrittenIn as E, isDesign as F, unanswered as G, graveFields as H, outlineOf as I, compareParts as J, ledgerInDescription as K, writtenNames as L, designPath as M, inProject as N, isTeam as O, isDeclaredDesign as P, ledgerKeyOf as Q, dataBreaks as R, sharesWord as S, addedEntries as T, owedFields as U, unmeasuredSlices as V, sharesCompact as W, iterationOf as X, isIterationTitle as Y, columnKeys as Z, isNamed as _, modelChange as a, pathsIn as b, namedPaths as c, isRetro as d, isTestCode as et, retroMistakes as f, hasCase as g, casesIn as h, changesModel as i, newFeatures as j, peopleAmong as k, namedPlans as l, mistakesIn as m, readProto as n, stepsBetween as o, retroTexts as p, readLedger as q, mostApiFields as r, isOwnFlag as s, protoParser as t, isTestText as tt, codeSignature as u, isTest as v, wordsBeside as w, ownWords as x, keepersAmong as y, unannounced as z };
