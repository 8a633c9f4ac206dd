import { n as whyUnreadable, r as numberText } from "./metrics-itPHRqYs.js";
import { a as nearest, c as parseYamlTree, d as keyIssues, f as kindOf, n as sliceName, u as parseJsonTree, v as valueAt } from "./slice-oPHFedWp.js";
// src/read/gate-limits.ts
/** Collects what is wrong with a file, all of it, each with its line and its key. */
var Complaints = class {
	said = [];
	path;
	constructor(path) {
		this.path = path;
	}
	add(at, what) {
		this.said.push(`${this.path}: line ${at.line}: ${what}`);
	}
};
/** Complains about keys that do not belong in a map: known but not in this version, or unknown with the nearest that is. */
function checkKeys(entries, { known, later = [] }, where, complaints) {
	for (const { key, line, column } of entries) {
		if (known.includes(key)) continue;
		const near = nearest(key, [...known, ...later]);
		if (later.includes(key)) complaints.add({
			line,
			column
		}, `\`${key}\`${where} is known, not in this version; remove it.`);
		else complaints.add({
			line,
			column
		}, `unknown key \`${key}\`${where}${near === null ? `; known are ${known.join(", ")}` : `; did you mean \`${near}\``}${near === null ? "." : "?"}`);
	}
}
/** A finite number of a gate file, as written. */
function readNumberText(node, what, complaints) {
	if (node === null) return void 0;
	if (node.is === "number" && Number.isFinite(node.value)) return numberText(node.text, node.value);
	complaints.add(node, `${what} must be a finite number, not ${node.is === "number" ? node.text : kindOf(node)}.`);
}
/** `min`, `max` and `between` of a map. */
function readBounds(node, what, complaints) {
	const min = readNumberText(valueAt(node, "min"), `min of ${what}`, complaints);
	const max = readNumberText(valueAt(node, "max"), `max of ${what}`, complaints);
	const range = valueAt(node, "between");
	const between = range === null ? void 0 : readRange(range, what, complaints);
	if (between !== void 0 && (min !== void 0 || max !== void 0)) complaints.add(node, `${what} has both \`between\` and min or max; keep one.`);
	if (min !== void 0 && max !== void 0 && Number(min) > Number(max)) complaints.add(node, `min ${min} of ${what} is above its max ${max}.`);
	return {
		...min !== void 0 && { min },
		...max !== void 0 && { max },
		...between !== void 0 && { between }
	};
}
function readRange(node, what, complaints) {
	const items = node.is === "list" ? node.items : [];
	if (items.length !== 2) {
		complaints.add(node, `between of ${what} needs two numbers: [lowest, highest].`);
		return;
	}
	const low = readNumberText(items[0] ?? null, `between of ${what}`, complaints);
	const high = readNumberText(items[1] ?? null, `between of ${what}`, complaints);
	if (low === void 0 || high === void 0) return void 0;
	if (Number(low) > Number(high)) complaints.add(node, `between of ${what}: ${low} is above ${high}.`);
	return [low, high];
}
/** `baseline:` or `production:` with `max_loss` and `min_gain`, each a number (absolute) or `{absolute, relative}`. */
function readChangeLimit(node, what, complaints) {
	if (node === null) return void 0;
	if (node.is !== "map") {
		complaints.add(node, `${what} must be a map with max_loss or min_gain, not ${kindOf(node)}.`);
		return;
	}
	checkKeys(node.entries, {
		known: ["max_loss", "min_gain"],
		later: ["max_gain"]
	}, ` in ${what}`, complaints);
	const maxLoss = readAmount(valueAt(node, "max_loss"), `max_loss of ${what}`, complaints);
	const minGain = readAmount(valueAt(node, "min_gain"), `min_gain of ${what}`, complaints);
	if (node.entries.length === 0) complaints.add(node, `${what} states no limit; give max_loss or min_gain.`);
	return {
		...maxLoss && { maxLoss },
		...minGain && { minGain },
		line: node.line
	};
}
function readAmount(node, what, complaints) {
	if (node === null) return void 0;
	if (node.is === "map") checkKeys(node.entries, { known: ["absolute", "relative"] }, ` in ${what}`, complaints);
	if (node.is === "map" && node.entries.length === 0) complaints.add(node, `${what} states no amount; give absolute or relative.`);
	const absolute = readNumberText(node.is === "map" ? valueAt(node, "absolute") : node, what, complaints);
	const relative = node.is === "map" ? readNumberText(valueAt(node, "relative"), what, complaints) : void 0;
	for (const amount of [absolute, relative]) if (amount !== void 0 && Number(amount) < 0) complaints.add(node, `${what} is ${amount}: an amount cannot be negative; ${what.startsWith("max_loss") ? "to demand a gain write min_gain" : "to allow a loss write max_loss"}.`);
	return {
		...absolute !== void 0 && { absolute },
		...relative !== void 0 && { relative }
	};
}
/** The short form of a limit: `["min", 0.8]`, `["max", 80]`, `["between", 1, 2]`. */
function readShort(node, what, complaints) {
	const [word, ...rest] = node.items;
	const name = word?.is === "string" ? word.value : "";
	const spread = rest.length === 1 && rest[0]?.is === "list" ? rest[0] : {
		...node,
		items: rest
	};
	const value = name === "between" ? spread : rest[0];
	if (![
		"min",
		"max",
		"between"
	].includes(name) || value === void 0 || name !== "between" && rest.length !== 1) {
		complaints.add(node, `${what}: write ["min", number], ["max", number] or ["between", lowest, highest].`);
		return {};
	}
	return readBounds({
		...node,
		is: "map",
		entries: [{
			key: name,
			line: node.line,
			column: node.column,
			value
		}]
	}, what, complaints);
}
/** What a missed gate does: hold, warn or note. */
function readTier(node, what, complaints) {
	const said = valueAt(node, "tier");
	if (said === null) return void 0;
	const tiers = [
		"hold",
		"warn",
		"note"
	];
	const tier = said.is === "string" ? tiers.find((one) => one === said.value) : void 0;
	const near = said.is === "string" ? nearest(said.value, tiers) : null;
	if (tier === void 0) complaints.add(said, `tier of ${what} is hold, warn or note${near === null ? "." : `; did you mean \`${near}\`?`}`);
	return tier;
}
// src/read/gate-slices.ts
const sliceKeys = [
	"min",
	"max",
	"between",
	"min_examples",
	"max_gap",
	"baseline",
	"production",
	"tier"
];
/** The `slices:` of a gate, by key or by name. */
function readSliceLimits(node, metric, complaints) {
	if (node === null) return [];
	if (node.is !== "map") {
		complaints.add(node, `slices of ${metric} must be a map from slices to limits, not ${kindOf(node)}.`);
		return [];
	}
	const seen = /* @__PURE__ */ new Set();
	return node.entries.map(({ key, value, line, column }) => {
		const what = `slices.${key} of ${metric}`;
		const slice = key.includes("=") ? sliceName(key) : key;
		if (seen.has(slice)) complaints.add({
			line,
			column
		}, `${what} names the same slice again; keep one.`);
		seen.add(slice);
		if (value.is === "list") return {
			slice,
			...readShort(value, what, complaints),
			line
		};
		if (value.is !== "map" || value.entries.length === 0) {
			complaints.add(value, `${what} must be a map with min, max, between, min_examples, max_gap, baseline or production.`);
			return {
				slice,
				line
			};
		}
		checkKeys(value.entries, {
			known: sliceKeys,
			later: [
				"evidence",
				"runs",
				"confidence"
			]
		}, ` in ${what}`, complaints);
		return {
			slice,
			...readBounds(value, what, complaints),
			...readSliceExtras(value, slice, what, complaints),
			line
		};
	});
}
function readSliceExtras(value, slice, what, complaints) {
	const baseline = readChangeLimit(valueAt(value, "baseline"), `baseline in ${what}`, complaints);
	const production = readChangeLimit(valueAt(value, "production"), `production in ${what}`, complaints);
	const examples = valueAt(value, "min_examples");
	const minExamples = examples?.is === "number" && Number.isSafeInteger(examples.value) && examples.value >= 0 ? examples.value : void 0;
	if (examples !== null && minExamples === void 0) complaints.add(examples, `min_examples in ${what} must be a whole number.`);
	const gap = valueAt(value, "max_gap");
	const maxGap = readNumberText(gap, `max_gap in ${what}`, complaints);
	if (gap !== null && slice.includes("=")) complaints.add(gap, `max_gap in ${what} compares the values of a key; write it under \`${slice.split("=")[0]}\`.`);
	if (gap !== null && Number(maxGap) < 0) complaints.add(gap, `max_gap in ${what} cannot be negative.`);
	const tier = readTier(value, what, complaints);
	return {
		...baseline && { baseline },
		...production && { production },
		...minExamples !== void 0 && { minExamples },
		...maxGap !== void 0 && { maxGap },
		...tier && { tier }
	};
}
// src/read/gates.ts
/** A gates file in either spelling, YAML or JSON (by its name). All its mistakes are named at once, each with its line. */
function readGates(text, from) {
	const parsed = /\.json$/i.test(from.path) ? parseJsonTree(text) : parseYamlTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable.fault === "author" ? {
		...unreadable,
		reason: "invalid-gates"
	} : unreadable;
	return gatesOf(parsed.node, from);
}
/** Gates written in the configuration itself, as plain data. */
function readInlineGates(value, from) {
	return gatesOf(nodeOf(value, from.line ?? 1), from);
}
function gatesOf(root, from) {
	const complaints = new Complaints(from.path);
	for (const { line, column, why } of keyIssues(root)) complaints.add({
		line,
		column
	}, why.replace(/^line \d+, column \d+: /, ""));
	const gates = root === null ? [] : readTop(root, complaints);
	if (complaints.said.length === 0) return {
		is: "read",
		value: { gates },
		from
	};
	return {
		is: "unreadable",
		fault: "author",
		reason: "invalid-gates",
		why: complaints.said.slice(0, 50).join("\n")
	};
}
const laterOnTop = [
	"confidence",
	"when_inconclusive",
	"holm",
	"conditions"
];
function readTop(root, complaints) {
	if (root.is === "null") return [];
	if (root.is !== "map") {
		complaints.add(root, `gates must be a map from metrics to limits, not ${kindOf(root)}.`);
		return [];
	}
	const version = valueAt(root, "version");
	const section = valueAt(root, "gates");
	const isGate = ({ value }) => value.is === "list" || value.is === "map";
	if (!(version !== null || section?.is === "map")) {
		const later = root.entries.filter((entry) => laterOnTop.includes(entry.key) && !isGate(entry));
		checkKeys(later, {
			known: [],
			later: laterOnTop
		}, "", complaints);
		return root.entries.filter((entry) => !later.includes(entry)).flatMap((entry) => readGate(entry, complaints) ?? []);
	}
	checkKeys(root.entries, {
		known: ["version", "gates"],
		later: laterOnTop
	}, " (gates stand under `gates:` where the file has a `version`)", complaints);
	if (version !== null && !(version.is === "number" && version.value === 1)) complaints.add(version, "version must be 1.");
	if (section === null || section.is === "null") return [];
	if (section.is === "map") return section.entries.flatMap((entry) => readGate(entry, complaints) ?? []);
	complaints.add(section, `gates must be a map from metrics to limits, not ${kindOf(section)}.`);
	return [];
}
const gateKeys = [
	"min",
	"max",
	"between",
	"better",
	"do_not_ship",
	"baseline",
	"production",
	"slices",
	"tier",
	"confidence"
];
function readGate({ key: metric, value, line }, complaints) {
	if (value.is === "list") {
		const bounds = readShort(value, metric, complaints);
		return {
			metric,
			...bounds,
			better: direction(bounds),
			slices: [],
			tier: "hold",
			line
		};
	}
	if (value.is !== "map") {
		complaints.add(value, `the gate on ${metric} must be a list such as ["min", 0.8] or a map of limits, not ${kindOf(value)}.`);
		return null;
	}
	const before = complaints.said.length;
	checkKeys(value.entries, {
		known: gateKeys,
		later: ["evidence", "runs"]
	}, ` in ${metric}`, complaints);
	const bounds = readBounds(value, metric, complaints);
	const stop = valueAt(value, "do_not_ship");
	const doNotShip = stop === null ? void 0 : readStop(stop, `do_not_ship of ${metric}`, complaints);
	const better = readBetter(value, metric, direction(bounds) ?? (bounds.min ?? bounds.max ? null : direction(doNotShip ?? {})), complaints);
	const baseline = readChangeLimit(valueAt(value, "baseline"), `baseline of ${metric}`, complaints);
	const production = readChangeLimit(valueAt(value, "production"), `production of ${metric}`, complaints);
	const slices = readSliceLimits(valueAt(value, "slices"), metric, complaints);
	const confidence = valueAt(value, "confidence");
	if (confidence !== null && !(confidence.is === "string" && confidence.value === "none")) complaints.add(confidence, `\`confidence\` in ${metric}: only \`none\` is read here; a number is known, not in this version.`);
	const gate = {
		metric,
		...bounds,
		better,
		...doNotShip && { doNotShip },
		...baseline && { baseline },
		...production && { production },
		slices,
		tier: readTier(value, metric, complaints) ?? "hold",
		line
	};
	contradictions(gate, value, complaints, complaints.said.length === before);
	return gate;
}
function contradictions(gate, node, complaints, sound) {
	const { metric, better } = gate;
	const changes = [
		gate.baseline,
		gate.production,
		...gate.slices.flatMap((slice) => [slice.baseline, slice.production])
	].find((limit) => limit !== void 0);
	if (changes !== void 0 && better === null) complaints.add({
		line: changes.line ?? node.line,
		column: 1
	}, `${metric} has a change limit and no direction; add \`better: higher\` or \`better: lower\`.`);
	const floors = [[gate.doNotShip, `do_not_ship of ${metric}`], ...gate.slices.map((slice) => [slice, `slices.${slice.slice} of ${metric}`])];
	for (const [bounds, what] of floors) {
		const implied = direction(bounds ?? {});
		if (implied !== null && better !== null && implied !== better) complaints.add(node, `${what} has ${implied === "higher" ? "min" : "max"}, but ${better} is better for ${metric}.`);
	}
	const limited = gate.min ?? gate.max ?? gate.between ?? gate.doNotShip ?? gate.baseline ?? gate.production ?? gate.slices[0];
	if (sound && limited === void 0) complaints.add(node, `the gate on ${metric} states no limit; give min, max, between, baseline, production or slices.`);
}
function direction({ min, max }) {
	if (min === void 0 === (max === void 0)) return null;
	return min !== void 0 ? "higher" : "lower";
}
function readBetter(node, metric, implied, complaints) {
	const said = valueAt(node, "better");
	if (said === null) return implied;
	const better = said.is === "string" && (said.value === "higher" || said.value === "lower") ? said.value : null;
	if (better === null) complaints.add(said, `better of ${metric} is \`higher\` or \`lower\`.`);
	else if (implied !== null && better !== implied) complaints.add(said, `${metric}: better is ${better}, but its ${implied === "higher" ? "min" : "max"} says ${implied}.`);
	return better;
}
function readStop(node, what, complaints) {
	if (node.is === "list") return readShort(node, what, complaints);
	if (node.is === "map") checkKeys(node.entries, { known: [
		"min",
		"max",
		"between"
	] }, ` in ${what}`, complaints);
	const bounds = node.is === "map" ? readBounds(node, what, complaints) : {};
	if (node.is !== "map" || node.entries.length === 0) complaints.add(node, `${what} must be a map with min, max or between.`);
	return bounds;
}
function nodeOf(value, line) {
	const at = {
		line,
		column: 1
	};
	if (Array.isArray(value)) return {
		...at,
		is: "list",
		items: value.map((item) => nodeOf(item, line))
	};
	if (typeof value === "number") return {
		...at,
		is: "number",
		value,
		text: String(value)
	};
	if (typeof value === "boolean") return {
		...at,
		is: "boolean",
		value
	};
	if (typeof value === "string") return {
		...at,
		is: "string",
		value
	};
	if (typeof value !== "object" || value === null) return {
		...at,
		is: "null"
	};
	return {
		...at,
		is: "map",
		entries: Object.entries(value).map(([key, inner]) => ({
			...at,
			key,
			value: nodeOf(inner, line)
		}))
	};
}
export { readInlineGates as n, readGates as t };
