// src/read/node.ts
/** Keys that mean something to JavaScript objects; no file of ours may use them. */
const reservedKeys = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
/** The value under a key of a map (the first, where it is repeated). */
function valueAt(node, key) {
	return node?.is === "map" ? node.entries.find((entry) => entry.key === key)?.value ?? null : null;
}
/** The same tree with the last of each key that stands twice, as readers that pass over repetition have it. */
function lastOfEach(node) {
	if (node.is === "list") return {
		...node,
		items: node.items.map(lastOfEach)
	};
	if (node.is !== "map") return node;
	const last = new Map(node.entries.map((entry) => [entry.key, entry]));
	return {
		...node,
		entries: [...last.values()].map((entry) => ({
			...entry,
			value: lastOfEach(entry.value)
		}))
	};
}
/** Follows keys and list positions from the top. */
function nodeAt(node, path) {
	return path.reduce((at, step) => at?.is === "list" ? at.items[Number(step)] ?? null : valueAt(at, String(step)), node);
}
/** The tree as plain data. Reserved keys are left out; of a repeated key the first stands. */
function plain(node) {
	switch (node?.is) {
		case void 0:
		case "null": return null;
		case "list": return node.items.map(plain);
		case "map": {
			const object = {};
			for (const { key, value } of node.entries) if (!reservedKeys.has(key) && !Object.hasOwn(object, key)) object[key] = plain(value);
			return object;
		}
		default: return node?.value;
	}
}
/** What a value is, in words people use. */
function kindOf(node) {
	return {
		map: "a map",
		list: "a list",
		string: "a text",
		number: "a number",
		boolean: "true or false",
		null: "nothing (null)"
	}[node.is];
}
/** Keys that stand twice in one map and keys that JavaScript reserves, anywhere in the tree. */
function keyIssues(node) {
	const issues = [];
	const path = [];
	const visit = (at) => {
		if (at.is === "list") for (const [i, item] of at.items.entries()) step(String(i), item);
		if (at.is !== "map") return;
		const first = /* @__PURE__ */ new Map();
		for (const { key, line, column, value } of at.entries) {
			const earlier = first.get(key);
			if (earlier === void 0) first.set(key, line);
			else issues.push({
				line,
				column,
				field: fieldOf(path, key),
				reason: "duplicate-key",
				why: `line ${line}, column ${column}: the key "${short(key)}" stands here again (first on line ${earlier}); keep one.`
			});
			if (reservedKeys.has(key)) issues.push({
				line,
				column,
				field: fieldOf(path, key),
				reason: "reserved-key",
				why: `line ${line}, column ${column}: "${key}" is a reserved word and cannot be a key; rename it.`
			});
			step(key, value);
		}
	};
	const step = (key, value) => {
		if (value.is !== "map" && value.is !== "list") return;
		path.push(key);
		visit(value);
		path.pop();
	};
	if (node !== null) visit(node);
	return issues;
}
function fieldOf(path, key) {
	return [...path, key].map(short).join(".");
}
/** A key for a sentence: nobody reads more of it, and a hostile one may be a megabyte. */
function short(key) {
	return key.length > 80 ? `${key.slice(0, 79)}…` : key;
}
// src/model/limits.ts
/** Caps on untrusted input. Over a cap the evidence is unreadable by *our* fault, so blind, never clean. */
const limits = {
	/** Bytes of one text file (Python, notebook, metrics, gates, configuration, model card). */
	textBytes: 8388608,
	/** Bytes of text in all that one review reads. */
	totalTextBytes: 268435456,
	/** Characters of a pull request's description (GitHub's own limit). */
	bodyCharacters: 65536,
	/** Nesting of JSON and YAML before it is refused. */
	depth: 100,
	/** Tokens of a YAML document: its parser's time grows with them. */
	yamlTokens: 6e4,
	/** Aliases a YAML document may expand. */
	yamlAliases: 50,
	/** Commits of the base's first-parent history searched for a way back. */
	historyCommits: 100,
	/** Inline comments a review may carry. */
	inlineComments: 5,
	/** Characters of a GitHub comment. */
	commentCharacters: 65536,
	/** Characters of a check run's summary. */
	checkSummaryCharacters: 65535,
	/** Annotations of a check run: six requests. */
	checkAnnotations: 300,
	/** Bytes of a job summary. */
	summaryBytes: 1048576,
	/** Questions a review may ask. */
	questions: 3
};
export { nodeAt as a, valueAt as c, lastOfEach as i, keyIssues as n, plain as o, kindOf as r, reservedKeys as s, limits as t };
