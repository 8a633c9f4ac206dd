import { i as portElements, n as contract, o as timeUnits, t as behaviourCases } from "./contract-Bt9fA5kR.js";
import { t as mapRead } from "./read-DBX-YYL1.js";
import { t as beside } from "./beside-BjTZjG6u.js";
import { o as nearestFew } from "./slice-oPHFedWp.js";
import { n as lineOf, r as readStrictly } from "./strictly-BYklR1vp.js";
import { n as readPortType } from "./port-type-Dp27G15j.js";
// src/read/contract-behaviour.ts
/** Clauses that could never be tried: a range behaviour where nothing has a range, a batch where nothing has rows, names that are none. */
function senseless(value, root) {
	const at = (path, what) => ({
		line: lineOf(root, path),
		what: `${path.join(".")}${what}`
	});
	const { batch_dimension: rows, providers, cost, model } = value;
	const complaints = [...behaviourCases, "largest_batch"].flatMap((name) => {
		const why = value.behaviour[name] === void 0 ? null : untriable(name, value);
		return why === null ? [] : [at(["behaviour", name], `: ${why}, so it cannot be tried.`)];
	});
	if (rows !== void 0 && !dimensions(value).includes(rows)) complaints.push(at(["batch_dimension"], `: \`${rows}\` stands in no shape of an input.`));
	for (const key of ["opset", "ir"]) {
		const { min, max } = model[key] ?? {};
		if (min !== void 0 && max !== void 0 && min > max) complaints.push(at(["model", key], `: min ${min} is above max ${max}.`));
	}
	if (cost?.provider !== void 0 && cost.provider !== "cpu" && providers[cost.provider] === void 0) complaints.push(at(["cost", "provider"], `: \`${cost.provider}\` is not among \`providers\`.`));
	return [...complaints, ...unknownNames(value, at)];
}
function untriable(name, value) {
	const ports = Object.values(value.inputs);
	const floats = ports.some(({ type }) => /float/.test(type));
	const rows = dimensions(value).length > 0;
	switch (name) {
		case "out_of_range": return ports.some(({ min, max }) => min !== void 0 || max !== void 0) ? null : "no input has min or max";
		case "unknown_category": return ports.some(({ categories }) => categories !== void 0) ? null : "no input has categories";
		case "stale": return ports.some(({ max_age }) => max_age !== void 0) ? null : "no input has max_age";
		case "nan":
		case "infinite": return floats ? null : "no input is a float";
		case "empty_batch":
		case "batch_of_one":
		case "largest_batch": return rows ? null : "no shape of an input has a name that counts rows";
		case "wrong_rank": return ports.some(({ shape }) => shape !== void 0) ? null : "no input has a shape";
		case "wrong_size": return ports.some(({ shape }) => shape?.some((size) => typeof size === "number")) ? null : "no input has a fixed size";
		case "missing_input": return ports.some(({ optional }) => !optional) ? null : "no input is needed";
		case "wrong_type": return ports.length > 0 ? null : "there is no input";
		case "extra_input": return null;
		default: return null;
	}
}
function dimensions({ inputs }) {
	return Object.values(inputs).flatMap(({ shape }) => (shape ?? []).filter((size) => typeof size === "string"));
}
function unknownNames({ equivalence, inputs, outputs }, at) {
	const nearest = nearestFew(50);
	return ["inputs", "outputs"].flatMap((side) => {
		const known = new Set(Object.keys(side === "inputs" ? inputs : outputs));
		return Object.keys(equivalence?.[side] ?? {}).flatMap((name) => {
			if (known.has(name)) return [];
			const near = nearest(name, known);
			return [at([
				"equivalence",
				side,
				name
			], `: the contract has no such ${side.slice(0, -1)}${near === null ? "." : `; did you mean \`${near}\`?`}`)];
		});
	});
}
// src/read/contract-ports.ts
/** What inputs and outputs say that cannot be meant: a type nobody has, a range of texts, an axis that is not there. */
function oddPorts({ inputs, outputs }, root) {
	const known = {
		inputs: new Set(Object.keys(inputs)),
		near: nearestFew(50)
	};
	const at = (path, what) => ({
		line: lineOf(root, path),
		what: `${path.join(".")}${what}`
	});
	return [
		...Object.entries(inputs).flatMap(([name, port]) => [...oddPort(port, ["inputs", name], known.near, at), ...oddAge(port, ["inputs", name], at)]),
		...Object.entries(outputs).flatMap(([name, port]) => [...oddPort(port, ["outputs", name], known.near, at), ...oddAxes(port, ["outputs", name], known, at)]),
		...Object.keys(outputs).length === 0 ? [at(["outputs"], " is empty; write at least one.")] : []
	];
}
function oddPort(port, path, near, at) {
	const { type, min, max, categories = [] } = port;
	if (readPortType(type, null) === null) return [at([...path, "type"], `: ${strangeType(type, near)}`)];
	const numeric = type !== "string" && type !== "bool" && !type.startsWith("complex");
	const complaints = [];
	if (min !== void 0 && max !== void 0 && min > max) complaints.push(at([...path, "min"], `: ${min} is above max, ${max}.`));
	for (const bound of ["min", "max"]) if (port[bound] !== void 0 && !numeric) complaints.push(at([...path, bound], `: a ${type} has no range; write \`categories\`.`));
	const wanted = type === "string" ? "string" : type === "bool" ? "boolean" : "number";
	categories.forEach((category, i) => {
		if (/^[a-z0-9]+$/.test(type) && typeof category !== wanted) complaints.push(at([
			...path,
			"categories",
			i
		], `: \`${category}\` is no ${type}${type === "string" ? "; put it in quotes" : ""}.`));
	});
	return complaints;
}
function strangeType(type, nearest) {
	const short = `\`${type.slice(0, 60)}\``;
	const near = nearest(type, portElements);
	const tensor = /^tensor\((\w+)\)$/.exec(type)?.[1];
	if (near !== null) return `${short} is no type; did you mean \`${near}\`?`;
	if (tensor !== void 0) return `${short}: write the element type alone, such as \`${nearest(tensor, portElements) ?? "float32"}\`.`;
	return `${short} is no type; write one of ${portElements.join(", ")}, or sequence(…), optional(…), map(…, …) of them.`;
}
function oddAge({ max_age, unit, type }, path, at) {
	if (max_age === void 0) return [];
	const complaints = [];
	if (unit === void 0 || !Object.hasOwn(timeUnits, unit)) complaints.push(at([...path, "max_age"], ` needs \`unit\` to be one of ${Object.keys(timeUnits).join(", ")}.`));
	if (!/^(?:u?int|float)(?:32|64)$/.test(type)) complaints.push(at([...path, "max_age"], `: a ${type} holds no time; int64 seconds since 1970 does.`));
	return complaints;
}
function oddAxes({ sums_to, monotone, shape }, path, { inputs, near: nearInput }, at) {
	const rank = shape?.length;
	const outside = (axis) => axis !== void 0 && rank !== void 0 && (axis >= rank || axis < -rank);
	const wrong = (axis) => `: ${axis} is no axis of ${rank === 0 ? "a scalar" : `${rank} axes, counted from 0`}.`;
	return [...sums_to && outside(sums_to.axis) ? [at([
		...path,
		"sums_to",
		"axis"
	], wrong(sums_to.axis))] : [], ...monotone.flatMap((it, i) => {
		const here = [
			...path,
			"monotone",
			i
		];
		if (it.axis === void 0 === (it.in === void 0)) return [at(here, " needs `axis` or `in`, one of them.")];
		if (outside(it.axis)) return [at([...here, "axis"], wrong(it.axis))];
		if (it.in === void 0 || inputs.has(it.in)) return [];
		const near = nearInput(it.in, inputs);
		return [at([...here, "in"], `: \`${it.in}\` is no input${near === null ? "." : `; did you mean \`${near}\`?`}`)];
	})];
}
// src/read/contract.ts
/** The contract of a model, strictly: every mistake is named at once, with its line, its key and what to write. */
function readContract(text, from) {
	const read = readStrictly(text, from, {
		schema: contract,
		empty: "the contract is empty or no map; `mle-review contract init MODEL` writes one.",
		reason: "invalid-contract",
		further: (value, root) => [
			...strayPaths(value, root, from.path),
			...oddPorts(value, root),
			...senseless(value, root)
		]
	});
	return mapRead(read, ({ value }) => value);
}
/** Paths that leave the repository, or hold a pattern where one file is meant. */
function strayPaths(value, root, file) {
	return [
		[
			["model", "path"],
			value.model.path,
			"file"
		],
		[
			["behaviour", "schema"],
			value.behaviour.schema,
			"file"
		],
		[
			["equivalence", "predictions"],
			value.equivalence?.predictions,
			"file"
		],
		...value.golden.cases.map((path, i) => [
			[
				"golden",
				"cases",
				i
			],
			path,
			"globs"
		])
	].flatMap(([at, path, kind]) => {
		if (path === void 0) return [];
		const complain = (wrong) => [{
			line: lineOf(root, at),
			what: `${at.join(".")}: \`${path}\` ${wrong}`
		}];
		if (beside(file, path) === null) return complain("leaves the repository; write a path from this file to one inside it.");
		if (kind === "file") return /[*?[\]{}]/.test(path) ? complain("is a pattern; name one file.") : [];
		return isTame(path) ? [] : complain("is no plain pattern; use *, ? and at most two **.");
	});
}
/** A pattern that cannot keep a matcher busy. */
function isTame(glob) {
	const segments = glob.split("/");
	return glob.length <= 500 && !/[()[\]{}!]/.test(glob) && segments.filter((it) => it === "**").length <= 2 && segments.every((it) => it === "**" || !it.includes("**") && it.split("*").length <= 4);
}
export { readContract as t };
