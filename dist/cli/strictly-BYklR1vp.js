import { x as toJSONSchema } from "./schemas-BPYhEU5I.js";
import { n as whyUnreadable } from "./metrics-itPHRqYs.js";
import { a as nearest, c as parseYamlTree, h as plain, m as nodeAt } from "./slice-oPHFedWp.js";
// src/read/strictly.ts
/** A YAML file by its schema, with what was written in it. Every mistake is named at once, one a line: file, line, key, and what to write instead. */
function readStrictly(text, from, { schema, empty, reason, further, knows = {} }) {
	const parsed = parseYamlTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable.fault === "author" ? {
		...unreadable,
		reason
	} : unreadable;
	const { node } = parsed;
	const complaints = parsed.issues.map(({ line, why }) => ({
		line,
		what: why.replace(/^line \d+, column \d+: /, "")
	}));
	const written = plain(node);
	const result = node?.is === "map" ? schema.safeParse(written) : null;
	if (result === null) complaints.push({
		line: 1,
		what: empty
	});
	for (const issue of (result?.error?.issues ?? []).slice(0, most)) complaints.push(...explain(issue, node, {
		schema,
		knows
	}));
	if (result?.success) complaints.push(...further(result.data, node));
	if (result?.success && complaints.length === 0) return {
		is: "read",
		value: {
			value: result.data,
			written
		},
		from
	};
	return {
		is: "unreadable",
		fault: "author",
		reason,
		why: complaints.sort((a, b) => a.line - b.line).slice(0, most).map(({ line, what }) => `${from.path}: line ${line}: ${what}`).join("\n")
	};
}
/** Mistakes named at once; nobody reads more, and finding the nearest key of thousands takes seconds. */
const most = 50;
/** One sentence of ours for what zod found. */
function explain(issue, root, { schema, knows }) {
	const path = issue.path.map((step) => typeof step === "symbol" ? String(step) : step);
	const key = path.join(".");
	const node = nodeAt(root, path);
	const line = lineOf(root, path);
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.slice(0, most).map((unknown) => ({
			line: lineOf(root, [...path, unknown]),
			what: knows[[...path, unknown].join(".")] ?? unknownKey(unknown, path, schema)
		}));
		case "invalid_key": return [{
			line,
			what: badKey(path, schema)
		}];
		case "invalid_value": return [{
			line,
			what: node === null ? missing(key, issue.values.map(String)) : notOneOf(key, node, issue.values.map(String))
		}];
		case "too_small":
			if (node?.is !== "number") return [{
				line,
				what: `${key} is empty; write at least one.`
			}];
			return [{
				line,
				what: `${key}: ${written(node)} is too small; write ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}.`
			}];
		case "too_big": return [{
			line,
			what: `${key}: ${written(node)} is too large; write at most ${issue.maximum}.`
		}];
		case "invalid_format": return [{
			line,
			what: `${key}: ${written(node)} ${issue.format === "date" ? "is no date; write YYYY-MM-DD" : `does not fit; ${issue.message}`}.`
		}];
		case "invalid_type": return [{
			line,
			what: node === null ? missing(key, []) : `${key} must be ${kinds[issue.expected] ?? issue.expected}, not ${written(node)}.`
		}];
		case "invalid_union": {
			const inside = node?.is === "map" ? issue.errors.find((branch) => !branch.some((it) => it.code === "invalid_type" && it.path.length === 0)) : void 0;
			if (inside !== void 0) return inside.flatMap((it) => explain({
				...it,
				path: [...issue.path, ...it.path]
			}, root, {
				schema,
				knows
			}));
			if (issue.message !== "Invalid input") return [{
				line,
				what: `${key}: ${written(node)} does not fit; ${issue.message}.`
			}];
			return [{
				line,
				what: `${key} must be ${key.endsWith(".gates") ? "a path, or the gates themselves" : "a text, a number, true or false, a list of texts, or a map"}, not ${written(node)}.`
			}];
		}
		default: return [{
			line,
			what: `${key}: ${issue.message}.`
		}];
	}
}
const kinds = {
	array: "a list",
	string: "a text",
	boolean: "true or false",
	record: "a map",
	object: "a map",
	number: "a number",
	int: "a whole number"
};
function unknownKey(unknown, path, schema) {
	const known = keysAt(schema, path) ?? [];
	const near = nearest(unknown, known);
	return `unknown key \`${[...path, unknown].join(".")}\`${near === null ? `; known here are ${known.slice(0, 40).join(", ")}${known.length > 40 ? ", …" : ""}.` : `; did you mean \`${near}\`?`}`;
}
function badKey(path, schema) {
	const key = String(path.at(-1));
	if (String(path[0]).startsWith("severities")) return `${path.slice(0, -1).join(".")}: \`${key}\` is no rule id; write area/name, such as gates/failed.`;
	if (path[0] === "models" && path.length === 2) return `models: \`${key}\` cannot be an id; use letters, digits, dots, dashes and underscores.`;
	return unknownKey(key, path.slice(0, -1), schema);
}
function notOneOf(key, node, values) {
	const near = node.is === "string" ? nearest(node.value, values) : null;
	return `${key}: ${written(node)} is not ${values.length > 1 ? `one of ${values.join(", ")}` : values[0]}${near === null ? "." : `; did you mean \`${near}\`?`}`;
}
function missing(key, values) {
	return `\`${key}\` is missing${values.length === 1 ? `; write \`${key}: ${values[0]}\`` : key.endsWith(".paths") ? "; list the globs of what the model is made of" : ""}.`;
}
function written(node) {
	if (node === null || node.is === "map" || node.is === "list") return node === null ? "nothing" : `a ${node.is}`;
	const text = node.is === "null" ? "nothing" : node.is === "number" ? node.text : String(node.value);
	return node.is === "null" ? text : `\`${text.slice(0, 60).replaceAll("`", "'")}\``;
}
/** The line of a key, or of the nearest thing around it that stands in the file. */
function lineOf(root, path) {
	for (let depth = path.length; depth > 0; depth--) {
		const parent = nodeAt(root, path.slice(0, depth - 1));
		const last = path[depth - 1];
		if (parent?.is === "map") {
			const entry = parent.entries.find(({ key }) => key === String(last));
			if (entry !== void 0) return entry.line;
		} else if (parent?.is === "list" && parent.items[Number(last)] !== void 0) return parent.items[Number(last)]?.line ?? 1;
	}
	return 1;
}
const shapes = /* @__PURE__ */ new WeakMap();
function shapeOf(schema) {
	const shape = shapes.get(schema) ?? toJSONSchema(schema, { io: "input" });
	shapes.set(schema, shape);
	return shape;
}
/** The keys that a schema knows at a place: none where any may stand, null where none can. */
function keysAt(schema, path) {
	let shape = mapIn(shapeOf(schema));
	for (const step of path) {
		const own = shape.properties !== void 0 && Object.hasOwn(shape.properties, step) ? shape.properties[step] : void 0;
		const any = typeof shape.additionalProperties === "object" ? shape.additionalProperties : void 0;
		shape = mapIn(own ?? any);
		if (shape === void 0) return null;
	}
	if (shape.properties === void 0 && shape.additionalProperties === void 0) return null;
	return shape.propertyNames?.enum ?? Object.keys(shape.properties ?? {});
}
/** The map among what may stand at a place. */
function mapIn(shape) {
	return shape?.anyOf?.find(({ properties }) => properties !== void 0) ?? shape;
}
export { lineOf as n, readStrictly as r, keysAt as t };
