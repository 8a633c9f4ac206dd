import { c as parseYamlTree, d as keyIssues, f as kindOf, g as reservedKeys, n as sliceName, u as parseJsonTree, v as valueAt } from "./slice-oPHFedWp.js";
// src/read/metric-map.ts
/** A map of metrics; maps without `value` are names with dots (`test.auc`). Reserved and unusable parts are told to `faults`. */
function readMetricMap(entries, at, faults) {
	const map = {};
	const collect = (some, prefix, spoiled) => {
		const twice = repeatedKeys(some);
		for (const { key, value, line } of some) {
			const name = prefix + key;
			if (name.length > longestName$1) continue;
			const repeated = spoiled || twice.has(key);
			if (reservedKeys.has(key)) faults.push({
				reason: "reserved-key",
				field: `${at.field}.${name}`,
				line,
				spoils: at.spoils,
				why: reserved(line, key)
			});
			else if (value.is === "map" && value.entries.length > 0 && valueAt(value, "value") === null) collect(value.entries, `${name}.`, repeated);
			else map[name] = repeated || Object.hasOwn(map, name) ? unusable("duplicate-key", textOf(value), line) : readValue(value, line, `${at.field}.${name}`, faults);
		}
	};
	collect(entries, "", false);
	return map;
}
const longestName$1 = 1e3;
/** Keys that stand more than once. */
function repeatedKeys(entries) {
	const seen = /* @__PURE__ */ new Set();
	const twice = /* @__PURE__ */ new Set();
	for (const { key } of entries) (seen.has(key) ? twice : seen).add(key);
	return twice;
}
function readValue(node, line, field, faults) {
	if (node.is !== "map") return readNumber(node, line);
	const repeated = keyIssues(node)[0]?.reason;
	if (repeated === "duplicate-key" || repeated === "reserved-key") return unusable(repeated, textOf(node), line);
	const value = valueAt(node, "value");
	const number = value === null ? unusable("not-a-number", "{}", line) : readNumber(value, line);
	if (number.is !== "number") return number;
	for (const extra of [
		"low",
		"high",
		"confidence",
		"se",
		"count",
		"n"
	]) {
		const said = valueAt(node, extra);
		if (said === null) continue;
		if (said.is === "number" && Number.isFinite(said.value)) number[extra] = said.value;
		else faults.push(ignored(`${field}.${extra}`, said));
	}
	const runs = valueAt(node, "runs");
	if (runs?.is === "list" && runs.items.every((run) => run.is === "number" && Number.isFinite(run.value))) number.runs = runs.items.map((run) => run.is === "number" ? run.value : 0);
	else if (runs !== null) faults.push(ignored(`${field}.runs`, runs));
	return number;
}
function readNumber(node, line) {
	if (node.is === "string" || node.is === "boolean" || node.is === "null") return unusable(node.is, textOf(node), line);
	if (node.is !== "number" || Number.isNaN(node.value)) return unusable("not-a-number", textOf(node), line);
	if (!Number.isFinite(node.value)) return unusable("infinite", textOf(node), line);
	return {
		is: "number",
		value: node.value,
		text: numberText(node.text, node.value),
		line
	};
}
/** A number as written; beyond a hundred characters nobody means the digits, and arithmetic on them would take seconds. */
function numberText(text, value) {
	return text.length <= 100 && /^-?[0-9]+(\.[0-9]+)?(e[-+]?[0-9]{1,4})?$/i.test(text) ? text : String(value);
}
function unusable(reason, text, line) {
	return {
		is: "not-a-number",
		text,
		reason,
		line
	};
}
function ignored(field, node) {
	return {
		reason: "invalid-json",
		field,
		line: node.line,
		spoils: "nothing",
		why: `line ${node.line}: ${field} holds ${kindOf(node)} that is no finite number; it is not used.`
	};
}
function reserved(line, key) {
	return `line ${line}: "${key}" is a reserved word and cannot name a metric; rename it.`;
}
function textOf(node) {
	if (node.is === "map") return "{…}";
	if (node.is === "list") return "[…]";
	const text = node.is === "null" ? "null" : node.is === "number" ? node.text : String(node.value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
// src/read/metric-slices.ts
/** Slices in both spellings: by key (`{"country": {"IT": {…}}}`) and by name (`{"channel=web,country=IT": {…}}`). */
function readSlices(node, field, faults) {
	const slices = {};
	if (node === null || node.is === "null") return slices;
	if (node.is !== "map") {
		faults.push({
			reason: "invalid-json",
			field,
			line: node.line,
			spoils: "nothing",
			why: `line ${node.line}: ${field} holds ${kindOf(node)} where a map of slices belongs.`
		});
		return slices;
	}
	const seen = /* @__PURE__ */ new Set();
	const add = (name, { value, line, key }) => {
		const at = `${field}.${name}`;
		const spoil = (reason, why) => faults.push({
			reason,
			field: at,
			line,
			spoils: { slice: name },
			why: `line ${line}: ${why}`
		});
		if (key === "__proto__") spoil("reserved-key", "\"__proto__\" is a reserved word and cannot name a slice; rename it.");
		else if (value.is !== "map") spoil("invalid-json", `the slice ${name} holds ${kindOf(value)} where a map of its metrics belongs.`);
		else if (seen.has(name)) spoil("duplicate-key", `the slice ${name} stands here again; keep one.`);
		else slices[name] = readSlice(name, value.entries, at, line, faults);
		seen.add(name);
	};
	const twice = repeatedKeys(node.entries);
	for (const entry of node.entries) {
		const { key, value, line } = entry;
		if (key.length > longestName || value.is === "map" && value.entries.some((one) => one.key.length > longestName)) faults.push(tooLong(key, field, line));
		else if (key.includes("=")) add(sliceName(key), entry);
		else if (twice.has(key)) faults.push({
			reason: "duplicate-key",
			field: `${field}.${key}`,
			line,
			spoils: { slice: key },
			why: `line ${line}: the slices of "${key}" stand here again; keep one.`
		});
		else if (value.is === "map") for (const one of value.entries) add(`${key.trim()}=${one.key.trim()}`, one);
		else faults.push({
			reason: "invalid-json",
			field: `${field}.${key}`,
			line,
			spoils: { slice: key },
			why: `line ${line}: "${key}" holds ${kindOf(value)} where a map from its values to metrics belongs.`
		});
	}
	return slices;
}
const longestName = 300;
/** Names of slices are shown in tables; one that no table could hold spoils its key rather than going unjudged. */
function tooLong(key, field, line) {
	const name = key.slice(0, longestName);
	const why = `line ${line}: a slice under ${field} has a name of more than ${longestName} characters; shorten it.`;
	return {
		reason: "invalid-json",
		field,
		line,
		spoils: { slice: name.includes("=") ? sliceName(name) : name },
		why
	};
}
function readSlice(name, entries, field, line, faults) {
	const counts = entries.filter(({ key }) => key === "n");
	const first = counts[0]?.value;
	const n = counts.length === 1 && first?.is === "number" && Number.isFinite(first.value) && first.value >= 0 ? first.value : null;
	if (counts.length > 0 && n === null) faults.push({
		reason: "invalid-json",
		field: `${field}.n`,
		line: counts[0]?.line ?? line,
		spoils: "nothing",
		why: `line ${counts[0]?.line ?? line}: n of ${name} is no count of examples; it is not used.`
	});
	return {
		n,
		metrics: readMetricMap(entries.filter(({ key }) => key !== "n"), {
			field,
			spoils: { slice: name }
		}, faults),
		line
	};
}
// src/read/metrics.ts
/**
* A metrics file: our format, or a flat or nested map of numbers; JSON, or YAML by its name. What cannot be used stays in as a
* value or a fault that says why: a gate that needs it fails, the others do not.
*/
function readMetrics(text, from) {
	const parsed = /\.ya?ml$/i.test(from.path) ? parseYamlTree(text) : parseJsonTree(text);
	const { node } = parsed;
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable;
	if (node?.is !== "map") return {
		is: "unreadable",
		fault: "author",
		reason: "invalid-json",
		why: `${from.path}: ${node === null ? "the file is empty" : `line ${node.line}: it holds ${kindOf(node)}`}; write a map of metrics.`
	};
	const version = valueAt(node, "version");
	const section = valueAt(node, "metrics");
	const ours = section?.is === "map" || section !== null && version !== null;
	if (ours && version !== null && !(version.is === "number" && version.value === 1)) return {
		is: "unreadable",
		fault: "ours",
		reason: "unknown-version",
		why: `${from.path}: line ${version.line}: this version reads metrics of version 1 only.`
	};
	return {
		is: "read",
		value: metricsOf(node, ours ? section : null, from.path),
		from
	};
}
/** Why a file could not be made a tree, with whose fault it is; null when it could. Shared with gates and configuration. */
function whyUnreadable({ node, issues }, path) {
	const large = issues.find(({ reason }) => reason === "too-large");
	if (large !== void 0) return {
		is: "unreadable",
		fault: "ours",
		reason: "too-large",
		why: `${path}: ${large.why}`
	};
	const syntax = issues.find(({ reason }) => reason === "syntax");
	if (syntax === void 0 || node !== null && issues.length === 0) return null;
	return {
		is: "unreadable",
		fault: "author",
		reason: "invalid-json",
		why: `${path}: ${syntax.why}`
	};
}
const sections = [
	"version",
	"model",
	"artifact",
	"metrics",
	"slices",
	"references",
	"data",
	"run",
	"predictions",
	"stamp"
];
function metricsOf(root, section, path) {
	const faults = [];
	const at = (key) => valueAt(root, key);
	const flat = section === null;
	const lifted = new Set(flat ? sections.filter((key) => isSection(key, at(key))) : sections);
	const of = (key) => lifted.has(key) ? at(key) : null;
	for (const issue of keyIssues(root)) {
		const top = issue.field.split(".")[0] ?? "";
		const repeatedSection = issue.field === top && lifted.has(top);
		const inside = lifted.has(top) && (top === "data" || top === "stamp" || /^references\.\w+$/.test(issue.field));
		if (issue.reason === "duplicate-key" && (repeatedSection || inside)) faults.push({
			reason: issue.reason,
			field: issue.field,
			line: issue.line,
			why: issue.why,
			spoils: "file"
		});
		if (issue.reason === "reserved-key" && !flat && issue.field === top) faults.push({
			reason: issue.reason,
			field: issue.field,
			line: issue.line,
			why: issue.why,
			spoils: "file"
		});
	}
	if (!flat && section.is !== "map") faults.push({
		reason: "invalid-json",
		field: "metrics",
		line: section.line,
		spoils: "file",
		why: `line ${section.line}: metrics holds ${kindOf(section)} where a map belongs.`
	});
	const entries = flat ? root.entries.filter(({ key }) => !lifted.has(key)) : section.is === "map" ? section.entries : [];
	const data = of("data");
	const run = of("run");
	const prevalence = valueAt(data, "prevalence");
	const features = valueAt(data, "features");
	return {
		model: words(of("model")),
		artifact: words(of("artifact")),
		metrics: readMetricMap(entries, {
			field: flat ? path : "metrics",
			spoils: "file"
		}, faults),
		slices: readSlices(of("slices"), "slices", faults),
		references: {
			baseline: readReference(of("references"), "baseline", faults),
			production: readReference(of("references"), "production", faults)
		},
		data: {
			snapshot: words(valueAt(data, "snapshot")),
			split: words(valueAt(data, "split")),
			label: words(valueAt(data, "label")),
			prevalence: prevalence?.is === "number" && Number.isFinite(prevalence.value) ? prevalence.value : null,
			features: features?.is === "list" ? features.items.flatMap((item) => words(item) ?? []) : null
		},
		run: {
			time: words(valueAt(run, "time")),
			commit: words(valueAt(run, "commit")),
			config: words(valueAt(run, "config_sha256")),
			seed: words(valueAt(run, "seed")),
			uri: words(valueAt(run, "uri"))
		},
		predictions: words(of("predictions")),
		stamp: readStamp(of("stamp"), faults),
		faults
	};
}
/** In a flat map a section's name may also be a metric's: it is a section only where it looks like one. */
function isSection(key, node) {
	if (node === null || key === "metrics" || key === "version") return false;
	if (key === "model" || key === "artifact" || key === "predictions") return node.is === "string";
	if (key === "data") return node.is === "map" && [
		"snapshot",
		"split",
		"label",
		"features"
	].some((name) => valueAt(node, name) !== null);
	if (key === "run") return node.is === "map" && [
		"time",
		"commit",
		"uri",
		"seed",
		"config_sha256"
	].some((name) => valueAt(node, name) !== null);
	return node.is === "map";
}
function readReference(references, name, faults) {
	const node = valueAt(references, name);
	if (node === null || node.is === "null") return null;
	const field = `references.${name}`;
	const metrics = valueAt(node, "metrics");
	const shape = node.is === "map" && metrics?.is === "map";
	for (const { reason, line, why } of shape ? keyIssues(node) : []) if (reason === "duplicate-key" || reason === "reserved-key") faults.push({
		reason,
		field,
		line,
		why,
		spoils: { reference: name }
	});
	if (!shape) {
		faults.push({
			reason: "invalid-json",
			field,
			line: node.line,
			spoils: { reference: name },
			why: `line ${node.line}: ${field} needs a map with \`metrics\`.`
		});
		return null;
	}
	const inner = [];
	const read = {
		artifact: words(valueAt(node, "artifact")),
		metrics: readMetricMap(metrics.entries, {
			field,
			spoils: { reference: name }
		}, inner),
		slices: readSlices(valueAt(node, "slices"), field, inner)
	};
	faults.push(...inner.filter(({ reason }) => reason === "invalid-json").map((fault) => ({
		...fault,
		spoils: fault.spoils === "nothing" ? fault.spoils : { reference: name }
	})));
	return read;
}
function readStamp(node, faults) {
	if (node === null || node.is === "null") return null;
	const state = words(valueAt(node, "state"));
	if (state !== null) return {
		model: words(valueAt(node, "model")),
		state,
		commit: words(valueAt(node, "commit"))
	};
	faults.push({
		reason: "invalid-json",
		field: "stamp",
		line: node.line,
		spoils: "file",
		why: `line ${node.line}: the stamp names no \`state\`; write it again with \`mle-review stamp\`.`
	});
	return null;
}
function words(node) {
	if (node?.is === "string") return node.value.trim() === "" ? null : node.value;
	return node?.is === "number" ? node.text : null;
}
export { whyUnreadable as n, numberText as r, readMetrics as t };
