import { n as valueOf } from "./read-DBX-YYL1.js";
import { s as compactFields } from "./settings-lnOaipgp.js";
import { n as isRefresh } from "./stale-pbF8OZXv.js";
import { c as readNotebook, s as parsePython } from "./program-CW-k6MEK.js";
import { _ as unescaped, g as normalNumber, h as literalKind, v as pythonOfCell } from "./python-type-DiAKrNQt.js";
import { a as isLooseParenthesis, i as isLayout, n as inner, r as isDocstring } from "./python-facts-Bdzlu9bO.js";
import { a as scriptsOf, n as programParts, o as visit } from "./program-parts-5utUsXV6.js";
import { a as owns, o as partOf, s as plainPath } from "./model-files-cxzyopgc.js";
import { d as isSensitive, t as sourceKind } from "./source-kind-10tj0t9i.js";
import { t as plainWords } from "./plain-words-aaEQhpDf.js";
import { createHash } from "node:crypto";
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
	const fields = valueOf(compact)?.fields;
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
		...valueOf(evidence.headSettings)?.models,
		...valueOf(evidence.settings)?.models
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
	const notKeys = /* @__PURE__ */ new Set([...parameters, ...metrics.map(plain$1)]);
	const found = [];
	for (const [line, said] of text.split("\n").entries()) {
		if (leftOut.test(said)) continue;
		const bare = plain$1(said.replace(/["']/g, "")).replace(/_?=_?/g, "=");
		const isWhole = (part) => known.some((slice) => slice.includes(part) && bare.includes(slice));
		for (const { key, value: written } of [...pairsIn(said), ...listedIn(said, known)]) {
			if (known.includes(`${plain$1(key)}=${plain$1(written)}`)) continue;
			const value = written.replace(/[.+-]+$/, "");
			const slice = `${plain$1(key)}=${plain$1(value)}`;
			if (!(keys.has(plain$1(key)) || !notKeys.has(plain$1(key)) && /\p{L}/u.test(value)) || known.includes(slice) || everyValue.has(plain$1(value)) || isWhole(slice)) continue;
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
	const measured = values.filter((value) => known.includes(`${plain$1(key)}=${plain$1(value)}`));
	const alike = (value) => measured.some((other) => shape(other) === shape(value));
	return isList ? values.filter(alike).map((value) => ({
		key,
		value
	})) : [];
}
const plain$1 = (word) => word.trim().toLowerCase().replace(/[\s_-]+/g, "_");
const plainPair = (slice) => slice.split("=").map(plain$1).join("=");
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
const most$1 = 6;
/** Gaps as one phrase: the first six, then how many more. */
function gapWords(gaps) {
	const named = gaps.slice(0, most$1).map(({ piece, columns }) => columns.length === 0 ? words[piece] : `${words[piece]} of ${some(columns)}`);
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
		if (was === void 0 || is === void 0 && !same || is !== void 0 && plain(was) === plain(is)) return [];
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
function plain(text) {
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
// src/weigh/question/new-features.ts
/** Columns that entered the features: as the metrics tell, and where they tell none, as the program's lists of features do. */
function newFeatures(model, sides) {
	const [base, head] = [valueOf(model.metrics.base)?.data.features ?? null, valueOf(model.metrics.head)?.data.features ?? null];
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
		return members === void 0 ? [] : (valueOf(members) ?? []).map(plainName);
	}));
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
		within(tree.top, tree.text, out);
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
	if (node.name === "StatementGroup" || isLooseParenthesis(node)) within(node, text, out);
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
	else within(node, text, out);
	out.push(">");
}
/** Writes the children that are no layout, and the text between them that has no node of its own (`/`, `->`). */
function within(node, text, out) {
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
export { graveFields as _, namedPaths as a, unanswered as b, isTeam as c, newFeatures as d, writtenNames as f, unmeasuredSlices as g, gapWords as h, isOwnFlag as i, peopleAmong as l, unannounced as m, modelChange as n, namedPlans as o, dataBreaks as p, stepsBetween as r, codeSignature as s, changesModel as t, plainName as u, owedFields as v, sharesCompact as y };
