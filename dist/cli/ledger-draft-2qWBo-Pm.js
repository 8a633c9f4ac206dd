import { _ as ledgerFields, v as ledgerLabelOf } from "./compact-DbVhAokE.js";
import { o as visible, s as cut } from "./quote-CTKWh60q.js";
import { J as compareParts, Q as ledgerKeyOf, T as addedEntries, X as iterationOf, Y as isIterationTitle, Z as columnKeys, q as readLedger } from "./proto-CFxOa_1o.js";
import { d as candidateMetrics, f as decidingGates, l as gatesPlace, m as configAnswers, p as movements, r as plainShape, u as identity } from "./ready-for-Bdr6soxr.js";
import { c as parseYamlTree, r as sliceTerms, t as sliceKey } from "./slice-oPHFedWp.js";
import { t as isPutOff } from "./left-open-Bp0pmWIm.js";
import { n as valueOf } from "./read-DBX-YYL1.js";
import { i as isUri } from "./secrets-D6hiQ88J.js";
import { d as plainPath } from "./model-files-Dohkfi05.js";
import { d as linesOf, f as nameInText, h as someOf, m as shortDigest, u as figuresInText } from "./judge-model-D0VVlUn1.js";
import { t as chosenModels } from "./compact-draft-D35eLS0I.js";
import { t as Usage } from "./io-CPidYqre.js";
import { n as gatherLocal, r as refuseBrokenSettings } from "./review-B5tncXmL.js";
// src/reply/ledger-hints.ts
/** What each field of the ledger asks of a person, in the fewest words: stands as a comment where nothing is answered. */
const ledgerHints = {
	iteration: "its number, or how this ledger counts",
	change: "what was changed, and nothing else",
	whyThisMattered: "who is better off, or what we wanted to learn",
	metricMovement: "each gated metric, from what to what",
	sliceMovement: "the slices that moved, the worst first",
	falsePositives: "what is flagged now and should not be: cases, and who pays",
	falseNegatives: "what is missed now: cases, and who pays",
	unexpectedErrors: "what nobody had foreseen, or none",
	decision: "ship, hold or drop, and who decided",
	tradeoffAccepted: "what got worse, and why that is acceptable",
	lessonCaptured: "what the next person need not find out again",
	regressionAdded: "the test, slice or panel that would notice it again",
	debtCreated: "what is left to be cleaned up, and by when",
	nextIteration: "what is tried next, and the result that would prove it wrong"
};
// src/read/ledger/print-markdown.ts
const from = {
	path: "LEDGER.md",
	commit: null,
	id: null
};
const first = {
	...plainShape,
	heading: {
		level: 2,
		title: "Iteration",
		alone: true
	}
};
/** Labels below a heading, as the ledger's entries have them; where a value would be misread so, each label is bold and stands alone. */
function printMarkdownEntry(texts, given, { hints, day }) {
	const shape = given ?? first;
	const title = shape.heading === null ? null : `${"#".repeat(shape.heading.level)} ${titleFor(texts.iteration ?? "", shape.heading.title, day)}`;
	const isTold = shape.heading?.alone === true && isSameIteration(titleRead(title ?? ""), texts.iteration ?? "");
	const own = new Map(shape.names.map((name) => [ledgerKeyOf(name, "file"), name]));
	const fields = ledgerFields.flatMap(({ key, label }) => {
		const text = isTold && key === "iteration" ? void 0 : texts[key];
		return text === void 0 ? [] : [{
			key,
			label,
			own: own.get(key) ?? label,
			text,
			hint: hints[key]
		}];
	});
	const entry = (body) => `${title === null ? "" : `${title}\n\n`}${body}\n`;
	const alike = entry(inForm(fields, shape.labels));
	return readsAs(alike, texts) ? alike : entry(fields.map(safely).join("\n\n"));
}
function inForm(fields, { lead, bold, closeUp }) {
	const margin = " ".repeat(lead.length);
	return fields.map(({ own, text, hint }) => {
		const name = `${lead}${bold ? `**${own}:**` : `${own}:`}`;
		if (!text.includes("\n")) return `${name} ${text === "" ? comment(hint) : text}`.trimEnd();
		return [
			name,
			"",
			...text.split("\n").map((line) => line === "" ? "" : `${margin}${line}`),
			""
		].join("\n");
	}).join(closeUp ? "\n" : "\n\n").replace(/\n{3,}/g, "\n\n").trimEnd();
}
/** As the last entry's heading has it: with its date, where that has one, and without the remark about what was done. */
function titleFor(iteration, before, day) {
	const plain = iteration.replace(/\s+/g, " ");
	const title = isIterationTitle(plain) && iterationOf(plain)?.scheme !== "number" ? plain : withWord(plain, before);
	return day !== "" && !/\d{4}-\d{2}-\d{2}/.test(plain) && iterationOf(plain)?.scheme === "number" && /\(\d{4}-\d{2}-\d{2}\)\s*$/.test(before) ? `${title} (${day})` : title;
}
function withWord(iteration, before) {
	if (isIterationTitle(iteration) || /^\p{L}+[ #]+\d/u.test(iteration)) return iteration;
	return `${/^\p{L}+(?=[ #]+\d)/u.exec(before)?.[0] ?? "Iteration"} ${iteration}`.trim();
}
/** The iteration that a heading alone tells. */
function titleRead(title) {
	const read = readLedger(`${title}\n\n**Change:** another depth\n`, from);
	return read.is === "read" && read.value.entries.length === 1 ? read.value.entries[0]?.iteration ?? "" : "";
}
function isSameIteration(a, b) {
	if (a === b) return a !== "";
	const [one, other] = [iterationOf(a), iterationOf(b)];
	return one !== null && other !== null && /\(/.test(a) && JSON.stringify(one) === JSON.stringify(other);
}
/** Whether an entry gives what was put into it, and nothing else. */
function readsAs(entry, texts) {
	const read = readLedger(`# Ledger\n\n${entry}\n## Iteration 99999\n\n**Change:** x\n`, from);
	if (read.is !== "read" || read.value.entries.length !== 2) return false;
	const found = read.value.entries[0];
	return ledgerFields.every(({ key }) => key === "iteration" || (found?.fields[key]?.value ?? "") === (texts[key] ?? ""));
}
/** The field in the first form that is read as it was given; between fences where none is. */
function safely({ key, label, text, hint }) {
	const bold = `**${label}:**`;
	if (text === "") return `${bold} ${comment(hint)}`.trimEnd();
	const [inline, below] = [`${bold} ${text}`, `${bold}\n\n${text}`];
	return (text.includes("\n") ? [below, inline] : [inline, below]).find((form) => readsBack(form, key, text)) ?? `${bold}\n\n${fenced(text)}`;
}
/** Whether a field so written gives its value and leaves the fields around it alone. */
function readsBack(form, key, value) {
	const others = ledgerFields.filter((it) => it.key !== key && it.key !== "iteration");
	const [before, after] = [others[0], others.at(-1)];
	if (before === void 0 || after === void 0) return false;
	return readsAs(`${[
		"## Iteration 1",
		`**${before.label}:** before`,
		form,
		`**${after.label}:** after`
	].join("\n\n")}\n`, {
		[before.key]: "before",
		[key]: value,
		[after.key]: "after"
	});
}
function comment(hint) {
	return hint === void 0 ? "" : `<!-- ${hint.replace(/-{2,}|[<>]/g, "–")} -->`;
}
/** The value word for word, between more backticks than it holds in a row. */
function fenced(value) {
	const longest = Math.max(2, ...[...value.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	return `${fence}text value\n${value}\n${fence}`;
}
// src/read/ledger/print-table.ts
/** A row below these columns. Fields that the table has no column for are left out. */
function printRow(texts, columns, day) {
	return rowOf(valuesOf(texts, columns, day).map(cell));
}
/** A line of a CSV with these columns; without any, below a line that names all fields. */
function printCsvRow(texts, columns, { day, delimiter }) {
	const names = columns.length > 0 ? columns : ledgerFields.map(({ label }) => label);
	const line = (values) => `${values.map((text) => quoted(text, delimiter)).join(delimiter)}\n`;
	return `${columns.length > 0 ? "" : line(names)}${line(valuesOf(texts, names, day))}`;
}
function quoted(text, delimiter) {
	return text.includes(delimiter) || /["\n]|^\s|\s$/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
}
function valuesOf(texts, columns, day) {
	const keys = columnKeys(columns, "file");
	return columns.map((name, i) => {
		const told = keys[i] ?? [];
		if (told.length > 0) return told.flatMap((key) => texts[key] || []).join(" / ");
		return /^(?:date|day)$/i.test(name) ? day : "";
	});
}
/** A table of its own, with all fields for columns. */
function printTable(texts) {
	return `${rowOf(ledgerFields.map(({ label }) => label))}${rowOf(ledgerFields.map(() => "---"))}${rowOf(ledgerFields.map(({ key }) => cell(texts[key] ?? "")))}`;
}
function rowOf(cells) {
	return `|${cells.map((text) => text === "" ? "  " : ` ${text} `).join("|")}|\n`;
}
function cell(text) {
	return text.replaceAll("|", "\\|").replaceAll("\n", "<br>");
}
// src/read/ledger/print-tree.ts
/** An item of a list, or what lies below its iteration's name. */
function printYamlEntry(texts, shape, hints) {
	const margin = " ".repeat(shape?.indent ?? 0);
	const each = shape?.each ?? "item";
	const isNamed = each === "named";
	const lines = spelled$1(texts, shape).filter(({ key }) => !(isNamed && key === "iteration")).flatMap(({ key, name, text }) => {
		const hint = hints[key] === void 0 ? "" : ` # ${hints[key]}`;
		return text === "" ? [`${scalar(name)}:${hint}`] : valueLines(scalar(name), text);
	});
	const inner = `${margin}  `;
	if (isNamed) return `${margin}${scalar(texts.iteration || "?")}:\n${lines.map((line) => `${inner}${line}\n`).join("")}`;
	if (each === "document") return `---\n${lines.map((line) => `${line}\n`).join("")}`;
	return lines.map((line, i) => `${i === 0 ? `${margin}- ` : inner}${line}\n`).join("");
}
/** Several lines as a block, which people can read; what a block would change, and all else, as one scalar. */
function valueLines(name, text) {
	const block = [`${name}: |-`, ...text.split("\n").map((line) => line === "" ? "" : `  ${line}`)];
	const given = (lines) => {
		const { node } = parseYamlTree(lines.join("\n"));
		const value = node?.is === "map" ? node.entries[0]?.value : void 0;
		return value?.is === "string" ? value.value : null;
	};
	return text.includes("\n") && given(block) === text ? block : [`${name}: ${scalar(text)}`];
}
function scalar(text) {
	const quoted = JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`);
	if (!/^[\p{L}\p{N}(][^\n#:"'`{}[\],&*!|>%@\\]*$/u.test(text) || text !== text.trim()) return quoted;
	const { node } = parseYamlTree(`x: ${text}`);
	const value = node?.is === "map" ? node.entries[0]?.value : void 0;
	return value?.is === "string" && value.value === text || value?.is === "number" && value.text === text ? text : quoted;
}
/** An object: on one line of a file that has one on each, or laid out to stand in a list. */
function printJsonEntry(texts, shape, { lines }) {
	const entry = Object.fromEntries(spelled$1(texts, shape).map(({ name, text }) => [name, numberOr(text)]));
	return `${lines ? JSON.stringify(entry) : JSON.stringify(entry, null, 2)}\n`;
}
function numberOr(text) {
	return /^(?:0|[1-9]\d{0,8})$/.test(text) ? Number(text) : text;
}
/** The keys of an entry as the ledger spells them, in its order; those that it lacks follow in its manner. */
function spelled$1(texts, shape) {
	const names = shape?.names ?? [];
	const keys = columnKeys(names, "file");
	const known = names.flatMap((name, i) => (keys[i] ?? []).slice(0, 1).map((key) => ({
		key,
		name
	})));
	const told = known.filter(({ key }, i) => known.findIndex((it) => it.key === key) === i);
	const rest = ledgerFields.filter(({ key }) => !told.some((it) => it.key === key)).map(({ key, label }) => ({
		key,
		name: inManner(key, label, names)
	}));
	return [
		...rest.filter(({ key }) => key === "iteration"),
		...told,
		...rest.filter(({ key }) => key !== "iteration")
	].flatMap(({ key, name }) => {
		const text = texts[key];
		return text === void 0 ? [] : [{
			key,
			name,
			text
		}];
	});
}
function inManner(key, label, names) {
	if (names.some((name) => /[a-z][A-Z]/.test(name))) return key;
	const snake = label.toLowerCase().replaceAll(" ", "_");
	if (names.some((name) => name.includes(" ")) || names.length > 0 && names.every((name) => /^[A-Z]/.test(name))) return label;
	return names.some((name) => name.includes("-")) ? snake.replaceAll("_", "-") : snake;
}
// src/read/ledger/print.ts
/**
* An entry as a ledger of this shape would have it, to be put among the others; read again with them, it gives the same texts. Without a shape
* a format's plainest form is written, and a table or a CSV with its head. `day`: for a table's column of dates.
*/
function printLedgerEntry(texts, format, shape, { hints = {}, day = "" } = {}) {
	switch (format) {
		case "markdown": return printMarkdownEntry(texts, shape, {
			hints,
			day
		});
		case "table": return shape === null ? printTable(texts) : printRow(texts, shape.names, day);
		case "yaml": return printYamlEntry(texts, shape, hints);
		case "json": return printJsonEntry(texts, shape, { lines: false });
		case "csv": return printCsvRow(texts, shape?.names ?? [], {
			day,
			delimiter: shape?.delimiter ?? ","
		});
		case "json-lines": return printJsonEntry(texts, shape, { lines: true });
		default: return format;
	}
}
// src/reply/ledger-to-paste.ts
/** An entry for a ledger: what somebody wrote, what the evidence tells, and hints where only a person knows. Values are cut at `most`. */
function ledgerToPaste(draft, day, most) {
	const { format, shape, path, among } = draft;
	const isInDescription = path === null && among === null;
	const entry = printLedgerEntry(textsOf(draft, most), format, isInDescription ? plainShape : shape, {
		hints: ledgerHints,
		day
	});
	return isInDescription ? `## Observation Ledger\n\n${entry}` : entry;
}
/** Fields of the entry that only a person can fill, in their order. */
function openFields(draft) {
	return Object.entries(textsOf(draft, Number.MAX_SAFE_INTEGER)).flatMap(([key, text]) => text === "" || isPutOff(text, key) ? [key] : []);
}
/** Whether the format has a place for hints: a table and JSON have none. */
function holdsHints({ format }) {
	return format === "markdown" || format === "yaml";
}
function textsOf({ asked, iteration, written, known }, most) {
	return Object.fromEntries(ledgerFields.flatMap(({ key }) => {
		const field = written?.fields[key] ?? null;
		const told = key === "iteration" ? iteration ?? "" : known[key]?.value ?? "";
		const isKept = field !== null && field.state !== "empty" && !(told !== "" && isPutOff(field.value, key));
		const text = key !== "iteration" && isKept ? field.value : told;
		return text === "" && !asked.includes(key) ? [] : [[key, cut(shown(text), most)]];
	}));
}
/** Lines stay lines; nothing hides in them, and nothing opens a comment. */
function shown(text) {
	return text.split("\n").map((line) => `${/^ {0,12}/.exec(line)?.[0] ?? ""}${visible(line).replaceAll("<!--", "<! --")}`.trimEnd()).join("\n").trim();
}
// src/reply/ledger-notes.ts
/** What a person should know before putting a drafted entry where it belongs, a sentence each; names of files stand between backticks. */
function ledgerNotes(draft) {
	const { path, among, models, written, format, shape, unread } = draft;
	const open = openFields(draft);
	return [
		...models.length === 0 ? ["This change touches no model, so it owes no entry."] : [],
		...among === null ? [] : [`\`${among}\` has more than one file: which of them this goes into, or what a new one is called, is yours to say.`],
		...path === null && among === null && models.length > 0 ? [`No \`ledger:\` is configured for ${named$1(models)}: this is for the description.`] : [],
		...unread === null ? [] : [`The ledger could not be read, so its form and its last iteration are not known: ${unread}`],
		...written === null ? [] : ["This change adds the entry already; what somebody wrote is kept."],
		...path === null || written !== null ? [] : [place(draft)],
		...(format === "table" || format === "csv") && shape !== null ? leftOut(draft) : [],
		...holdsHints(draft) || open.length === 0 ? [] : [`Open, for people: ${open.map((key) => `${ledgerLabelOf(key)} (${ledgerHints[key]})`).join("; ")}.`]
	];
}
function place({ path, format, shape }) {
	if (format === "json") return `It goes into the list in \`${path}\`${shape?.newestFirst === true ? ", at its start" : ", at its end"}.`;
	return shape?.newestFirst === true ? `The newest stands first in \`${path}\`: it goes there.` : `It goes at the end of \`${path}\`.`;
}
/** What is known and finds no column. */
function leftOut({ known, asked }) {
	const lost = Object.keys(known).filter((key) => !asked.includes(key));
	return lost.length === 0 ? [] : [`The table has no column for ${lost.map((key) => `${ledgerLabelOf(key)}: ${known[key]?.value.replace(/\s+/g, " ")}`).join("; ")}.`];
}
function named$1(models) {
	return models.map((id) => `\`${id}\``).join(", ");
}
// src/weigh/ledger/draft-change.ts
/** Files and columns of one kind that a person reads through. */
const most$1 = 6;
/** What of a model changed: code, settings with both values, prompts, data, features, artifact, what it is judged by. */
function changeAnswer(model, sources) {
	const { change, isNew, artifact } = model;
	const moved = configAnswers(model, sources);
	const files = (what, paths) => paths.length === 0 ? [] : [`${what} in ${someOf(paths.map(nameInText), most$1)}`];
	const parts = [
		...isNew ? ["a new model"] : [],
		...files("code", change.code),
		...files("shared code", change.dependencies),
		...moved.length > 0 ? moved : files("configuration", change.config),
		...files("prompts", change.prompts),
		...dataMoves(valueOf(model.metrics.base), candidateMetrics(model)),
		...change.artifact ? [artifactMove(artifact.base, artifact.head)] : [],
		...files("what judges it", change.policy),
		...files("the inference contract", change.contract),
		...files("the data contract", change.dataContract)
	];
	return parts.length === 0 ? null : {
		value: linesOf(parts),
		from: ["the diff"]
	};
}
function artifactMove(before, after) {
	if (after === null) return "the artifact is gone";
	if (before === null) return `a first artifact ${identity(after)}`;
	return before.path === after.path && before.kind !== "reference" && after.kind !== "reference" ? `artifact ${nameInText(after.path)} ${shortDigest(before.digest)} -> ${shortDigest(after.digest)}` : `artifact ${identity(before)} -> ${identity(after)}`;
}
/** What the metrics say of data and features on both sides. */
function dataMoves(before, after) {
	if (before === null || after === null) return [];
	const stated = (what, name) => {
		const [was, is] = [before.data[what], after.data[what]];
		return was === null || is === null || was === is ? [] : [`${name} ${nameInText(was)} -> ${nameInText(is)}`];
	};
	const [was, is] = [before.data.features, after.data.features];
	const added = was === null || is === null ? [] : is.filter((name) => !was.includes(name));
	const removed = was === null || is === null ? [] : was.filter((name) => !is.includes(name));
	return [
		...stated("snapshot", "data"),
		...stated("split", "split"),
		...stated("label", "label"),
		...added.length === 0 ? [] : [`features added: ${someOf(added.map(nameInText), most$1)}`],
		...removed.length === 0 ? [] : [`features removed: ${someOf(removed.map(nameInText), most$1)}`]
	];
}
// src/weigh/ledger/draft-movements.ts
/** Gates, and slices, whose figures a person reads through. */
const most = {
	metrics: 20,
	slices: 12
};
/** How each gated metric moved, from base to the candidate; null where nothing was measured of this state. */
function metricMovements(model) {
	const metrics = candidateMetrics(model);
	if (metrics === null) return null;
	const gated = [...new Set(decidingGates(model).map(({ metric }) => metric))];
	const names = gated.length > 0 ? gated : Object.keys(metrics.metrics);
	const moves = movements(model, metrics);
	const all = names.slice(0, most.metrics).flatMap((metric) => {
		const moved = moves(metric, null);
		return moved === null ? [] : [{
			metric: nameInText(metric),
			moved
		}];
	});
	const told = all.filter(({ moved }) => !isStill(moved)).map(({ metric, moved }) => `${metric} ${figures(moved)}`);
	const still = all.filter(({ moved }) => isStill(moved)).map(({ metric, moved }) => `${metric} (${figuresInText([moved.after]).join("")})`);
	return answer([...told, ...still.length === 0 ? [] : [`unchanged: ${still.join(", ")}`]], model);
}
/** How each gated metric moved on the slices that its gate asks about, on all that are measured where no gate asks about any, the worst first; one that stood still is not told. */
function sliceMovements(model) {
	const metrics = candidateMetrics(model);
	if (metrics === null) return null;
	const moves = movements(model, metrics);
	const measured = Object.keys(metrics.slices);
	const gates = decidingGates(model);
	const isAsked = gates.some(({ slices }) => slices.length > 0);
	const told = gates.flatMap((gate) => {
		const asked = !isAsked ? measured : gate.slices.flatMap(({ slice }) => measured.filter((name) => covers(slice, name)));
		return [...new Set(asked)].flatMap((slice) => {
			const moved = moves(gate.metric, slice);
			return moved === null ? [] : [{
				text: `${nameInText(gate.metric)} (${spelled(slice)}) ${figures(moved)}`,
				lost: lossOf(gate, moved)
			}];
		});
	});
	const worst = told.filter(({ lost }) => lost !== 0).toSorted((a, b) => b.lost - a.lost);
	const shown = worst.slice(0, most.slices).map(({ text }) => text);
	const left = worst.length - shown.length;
	if (told.length > 0 && worst.length === 0) return answer([`${told.length} gated slices unchanged`], model);
	return answer([...shown, ...left > 0 ? [`and ${left} further slices`] : []], model);
}
function answer(told, model) {
	return told.length === 0 ? null : {
		value: linesOf(told),
		from: [model.settings.metrics ?? "metrics", gatesPlace(model)]
	};
}
function figures({ before, after }) {
	const [now = after, was = null] = figuresInText([after, before].filter((it) => it !== null));
	return before === null ? `= ${now}` : `${was} -> ${now}`;
}
function isStill({ before, after }) {
	return before !== null && Number(before) === Number(after);
}
function lossOf({ better }, { before, after }) {
	if (before === null) return Number.NEGATIVE_INFINITY;
	const lost = (Number(before) - Number(after)) / (Math.abs(Number(before)) || 1);
	return better === "lower" ? -lost : lost;
}
function covers(asked, name) {
	return asked.includes("=") ? asked === name : sliceKey(asked) === sliceKey(name);
}
function spelled(name) {
	const plain = (text) => text.replace(/["`<>|\s]+/g, " ").trim();
	return sliceTerms(name).map(({ key, value }) => `${plain(key)}=${plain(value)}`).join(", ");
}
// src/weigh/ledger/draft-regression.ts
const test = /(?:^|\/)(?:test_[^/]*|[^/]*_test)\.(?:py|ipynb)$|(?:^|\/)[^/]*[._-](?:test|spec)\.[cm]?[jt]s$/i;
/** Examples that are kept: all are written anew with a model, so only one that was not there says something. */
const example = /(?:^|\/)(?:golden|regression)s?\//i;
/** What this change adds that would notice the mistake again: tests, golden examples, slices that were not measured before. */
function regressionAnswer(models, changes) {
	const added = changes.filter(({ path, status }) => status !== "deleted" && test.test(path) || status === "added" && example.test(path));
	const files = someOf(added.map(({ path, status }) => `${nameInText(path)}${status === "added" ? " (new)" : ""}`), 6);
	const slices = models.flatMap((model) => {
		const before = valueOf(model.metrics.base);
		const after = candidateMetrics(model);
		return before === null || after === null ? [] : Object.keys(after.slices).filter((name) => !Object.hasOwn(before.slices, name));
	});
	const told = [...added.length === 0 ? [] : [files], ...slices.length === 0 ? [] : [`now measured on ${someOf(slices.map(nameInText), 6)}`]];
	return told.length === 0 ? null : {
		value: linesOf(told),
		from: ["the diff"]
	};
}
// src/weigh/ledger/next-iteration.ts
/** What the iteration after these is called, by the newest of them; null where its name has no next. `asOf`: ISO 8601, for ledgers that count days or weeks. */
function nextIteration(entries, asOf) {
	const told = entries.flatMap(({ iteration }) => {
		const it = iterationOf(iteration);
		return it === null ? [] : [{
			written: iteration.split("\n", 1).join("").trim(),
			it
		}];
	});
	const last = told.at(-1);
	if (last === void 0) return entries.length === 0 ? "1" : null;
	const newest = told.filter(({ it }) => it.scheme === last.it.scheme && it.series === last.it.series).reduce((a, b) => compareParts(b.it.parts, a.it.parts) > 0 ? b : a);
	return following(newest.it, newest.written, asOf.slice(0, 10));
}
/** The same name with the next number in it. */
function following({ scheme, parts }, written, day) {
	switch (scheme) {
		case "number": return counted(written, /\d{1,6}/, `${(parts[0] ?? 0) + 1}`);
		case "version": return counted(written, /\d+\.\d+(?:\.\d+)?/, [...parts.slice(0, -1), (parts.at(-1) ?? 0) + 1].join("."));
		case "date": return counted(written, /\d{4}-\d{2}(?:-\d{2})?/, parts.length < 3 ? day.slice(0, 7) : day);
		case "week": return counted(written, /\d{4}-?[Ww]\d{1,2}/, weekOf(day));
		default: return scheme;
	}
}
/** What stands before the number stays, and as many digits as there were; a remark behind it was about the last one. */
function counted(written, number, next) {
	const found = number.exec(written);
	if (found === null) return null;
	const [was = ""] = found;
	const padded = /^0\d+$/.test(was) ? next.padStart(was.length, "0") : next;
	const marks = /^[*_`~]*/.exec(written)?.[0].length ?? 0;
	return `${written.slice(marks, found.index)}${padded}`.trim();
}
/** ISO 8601 week of a day. */
function weekOf(day) {
	const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
	const year = date.getUTCFullYear();
	const week = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 864e5 + 1) / 7);
	return `${year}-W${String(week).padStart(2, "0")}`;
}
// src/weigh/ledger/draft.ts
/** The entry that a change owes each ledger of the models it touches; one for the description where configuration names none. Decisions, and who was hurt, are left to people. */
function draftLedgers(evidence) {
	const { models, ledgers = [] } = evidence;
	const ofFiles = ledgers.flatMap((file) => {
		const own = models.filter(({ id }) => file.models.includes(id));
		return own.length === 0 ? [] : [draftFor(own, file, evidence)];
	});
	const others = models.filter(({ id }) => !ledgers.some((file) => file.models.includes(id)));
	const ofOthers = [...Map.groupBy(others, ({ settings }) => settings.ledger === void 0 || isUri(settings.ledger) ? null : plainPath(settings.ledger))].map(([among, own]) => draftFor(own, null, evidence, among));
	return ofFiles.length + ofOthers.length === 0 ? [draftFor([], null, evidence)] : [...ofFiles, ...ofOthers];
}
function draftFor(models, file, evidence, among = null) {
	const { ledgers = [], pull, asOf } = evidence;
	const written = addedEntries(ledgers, pull.body).filter(({ path }) => path === null || path === file?.path)[0]?.entry ?? null;
	const head = file === null ? null : valueOf(file.head);
	const before = file === null ? null : valueOf(file.base)?.entries ?? [];
	return {
		path: file?.path ?? null,
		among,
		models: models.map(({ id }) => id),
		format: head?.format ?? formatBy(file?.path ?? ""),
		shape: file?.shape ?? null,
		asked: keysOf(head?.entries ?? []),
		iteration: named(written) ?? (file === null || file.base.is === "unreadable" ? null : nextIteration(before ?? [], asOf)),
		unread: file?.head.is === "unreadable" ? file.head.why : null,
		written,
		known: knownOf(models, evidence)
	};
}
/** What a ledger of two entries or more never asked for is no part of its form. */
function keysOf(entries) {
	const keys = ledgerFields.map(({ key }) => key);
	return entries.length < 2 ? keys : keys.filter((key) => key === "iteration" || entries.some(({ fields }) => fields[key] !== null));
}
function named(written) {
	return written === null || written.iteration === "" ? null : written.iteration;
}
/** How a ledger that holds nothing yet is to be written. */
function formatBy(path) {
	if (/\.ya?ml$/i.test(path)) return "yaml";
	if (/\.json$/i.test(path)) return "json";
	if (/\.[ct]sv$/i.test(path)) return "csv";
	return /\.(?:jsonl|ndjson)$/i.test(path) ? "json-lines" : "markdown";
}
function knownOf(models, { sources, compact, changes }) {
	const known = {};
	const tell = (key, answer) => {
		if (answer !== null && answer.value !== "") known[key] = answer;
	};
	tell("change", together(models, (model) => changeAnswer(model, sources)));
	tell("metricMovement", together(models, metricMovements));
	tell("sliceMovement", together(models, sliceMovements));
	tell("whyThisMattered", toldBy("goal", compact));
	tell("nextIteration", toldBy("nextExperiment", compact));
	tell("regressionAdded", regressionAnswer(models, valueOf(changes) ?? []));
	return known;
}
/** The answer of one model, or each model's beside its name. */
function together(models, answer) {
	const told = models.flatMap((model) => {
		const found = answer(model);
		return found === null ? [] : [{
			id: model.id,
			...found
		}];
	});
	const [first] = told;
	if (first === void 0) return null;
	if (models.length === 1) return {
		value: first.value,
		from: first.from
	};
	return {
		value: told.map(({ id, value }) => `- \`${id}\` ${value.replace(/\n- /g, "; ").replace(/^- /, "")}`).join("\n"),
		from: [...new Set(told.flatMap(({ from }) => from))]
	};
}
/** What a person says of it in the compact of the same change. */
function toldBy(key, compact) {
	const field = valueOf(compact)?.fields[key] ?? null;
	if (field === null || field.state !== "answered" || field.derived !== void 0 || field.inherited === true) return null;
	return {
		value: field.value.replace(/\s+/g, " ").trim().slice(0, 600),
		from: ["the description's compact"]
	};
}
// src/world/commands/ledger-draft.ts
/** `mle-review ledger draft`: the entry that a change owes its ledger, in the ledger's own form, with what the evidence tells filled in and the rest left to people. */
async function ledgerDraftCommand(options, io, rulebook) {
	const evidence = await gatherLocal(options, io, rulebook);
	refuseBrokenSettings(evidence);
	const [draft, ...others] = draftLedgers({
		...evidence,
		models: chosenModels(evidence, options.model)
	});
	if (draft === void 0) throw new Error("a change without a model has a draft for its description");
	if (others.length > 0) {
		const ledgers = [draft, ...others].map(({ path, among, models }) => `${path ?? among ?? "the description"} (${models.join(", ")})`);
		throw new Usage(`this change owes more than one ledger an entry: ${ledgers.join("; ")}. Choose a model with --model`);
	}
	io.out(ledgerToPaste(draft, evidence.asOf.slice(0, 10), 2e4));
	for (const note of ledgerNotes(draft)) io.err(`note: ${note.replaceAll("`", "")}\n`);
	return 0;
}
export { ledgerDraftCommand };
