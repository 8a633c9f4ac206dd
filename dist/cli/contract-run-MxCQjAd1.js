import { _ as strictObject, a as array, b as unknown, c as discriminatedUnion, d as literal, f as looseObject, g as record, i as _null, l as int, o as boolean, p as number, r as _enum, u as lazy, v as string, y as union } from "./schemas-BPYhEU5I.js";
import { i as datetime } from "./read-DBX-YYL1.js";
import { t as beside } from "./beside-BjTZjG6u.js";
import { s as elementType } from "./contract-Bt9fA5kR.js";
// src/weigh/plain-glob.ts
/**
* Whether a path fits a pattern of `*`, `?` (both within a name) and `**` (a step of its own: any folders, or none). Time grows with the
* product of their lengths, whatever a stranger wrote.
*/
function matchesPlainGlob(path, glob) {
	return fits(path.split("/"), glob.split("/"), {
		any: (step) => step === "**",
		one: matchesName
	});
}
function matchesName(name, pattern) {
	return fits([...name], [...pattern], {
		any: (letter) => letter === "*",
		one: (letter, wanted) => wanted === "?" || letter === wanted
	});
}
/** Takes the items in order; where it fails it goes back to the last `any` only, which is enough and keeps it from trying all ways. */
function fits(items, pattern, { any, one }) {
	let [item, at, back, backItem] = [
		0,
		0,
		-1,
		0
	];
	while (item < items.length) {
		const wanted = pattern[at];
		if (wanted !== void 0 && any(wanted)) {
			back = at++;
			backItem = item;
		} else if (wanted !== void 0 && one(items[item] ?? "", wanted)) {
			item += 1;
			at += 1;
		} else if (back >= 0) {
			at = back + 1;
			item = ++backItem;
		} else return false;
	}
	return pattern.slice(at).every(any);
}
// src/weigh/contract-files.ts
/** Where a contract's files lie; `at` is the path of the contract. Only for contracts that `readContract` let through. */
function contractFiles({ model, behaviour, equivalence }, at) {
	const from = (path) => path === void 0 ? null : beside(at, path);
	const file = from(model.path) ?? model.path;
	return {
		model: file,
		metadata: `${file.replace(/\.onnx$/i, "")}.meta.json`,
		schema: from(behaviour.schema),
		predictions: from(equivalence?.predictions)
	};
}
/** The golden examples among these paths, sorted. A folder counts where it holds `input_0.pb` or the like. */
function goldenCases({ golden }, at, paths) {
	const within = goldenMatcher(golden.cases, at);
	const files = [...paths].filter(within).sort();
	const folders = new Set(files.filter((path) => /(?:^|\/)(?:in|out)put_\d+\.(?:pb|npy)$/.test(path)).map(folderOf));
	const cases = new Map([...folders].map((folder) => [folder, []]));
	for (const path of files) {
		const folder = parents(path).find((it) => folders.has(it));
		if (folder !== void 0) cases.get(folder)?.push(path);
		else if (/\.(?:npz|json)$/i.test(path)) cases.set(path, [path]);
	}
	return [...cases].map(([path, inside]) => ({
		path,
		files: inside
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
/** Every file that a result of this contract rests on, beside model and contract: a change of one asks for another run. */
function filesBehind(contract, at, paths) {
	const all = [...paths];
	const { metadata, schema, predictions } = contractFiles(contract, at);
	const within = (path, named) => named !== null && (path === named || path.startsWith(`${named}/`));
	const golden = new Set(goldenCases(contract, at, all).flatMap(({ files }) => files));
	return all.filter((path) => path === metadata || within(path, schema) || within(path, predictions) || golden.has(path)).sort();
}
function goldenMatcher(globs, at) {
	const wanted = globs.flatMap((glob) => beside(at, glob) ?? []);
	const matches = (path) => wanted.some((glob) => matchesPlainGlob(path, glob));
	const folders = /* @__PURE__ */ new Map();
	const within = (folder) => {
		const known = folders.get(folder) ?? (folder !== "" && (matches(folder) || within(folderOf(folder))));
		folders.set(folder, known);
		return known;
	};
	return (path) => within(folderOf(path)) || matches(path);
}
function parents(path) {
	const steps = path.split("/");
	return steps.slice(1).map((_, i) => steps.slice(0, steps.length - 1 - i).join("/"));
}
function folderOf(path) {
	return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
// src/model/death.ts
/** What ended a child process before it answered, or made its answer useless. */
const deathCause = _enum([
	"time-limit",
	"memory-limit",
	"javascript-memory",
	"kernel-memory",
	"cpu-limit",
	"file-limit",
	"signal",
	"exit",
	"garbage"
]);
strictObject({
	cause: deathCause,
	code: int().nullable(),
	signal: string().nullable(),
	/** The last that the runtime or the child said, or how long it was given. */
	why: string()
});
// src/model/onnx.ts
/** A dimension: a size, the name of a symbolic one, or null where the model says nothing. */
const dimension = union([
	int().nonnegative(),
	string(),
	_null()
]);
const valueType = lazy(() => discriminatedUnion("is", [
	strictObject({
		is: _enum(["tensor", "sparse-tensor"]),
		type: elementType,
		shape: array(dimension).nullable()
	}),
	strictObject({
		is: _enum(["sequence", "optional"]),
		of: valueType
	}),
	strictObject({
		is: literal("map"),
		key: elementType,
		of: valueType
	}),
	strictObject({
		is: literal("unsupported"),
		why: string()
	})
]));
/** An input or output of the main graph, in the model's order. */
const modelPort = strictObject({
	name: string(),
	type: valueType
});
/** Where bytes outside the model's file are said to be; the location does not lead out by its text; what links do is not known here. */
const externalData = strictObject({
	location: string(),
	offset: int().nonnegative(),
	/** Null: to the end of the file. */
	length: int().nonnegative().nullable(),
	checksum: string().nullable()
});
/** A constant tensor of a graph; `bytes` is what its dimensions and type ask for (null for strings). */
const initializer = strictObject({
	name: string(),
	type: elementType,
	dims: array(int().nonnegative()),
	bytes: int().nonnegative().nullable(),
	external: externalData.nullable()
});
/** What an ONNX file says of itself, read without the runtime; plain JSON. */
const modelFacts = strictObject({
	ir: int(),
	/** Version by domain; the default domain is `ai.onnx`. */
	opsets: record(string(), int()),
	producer: strictObject({
		name: string(),
		version: string()
	}),
	domain: string(),
	modelVersion: string(),
	graph: string(),
	metadata: record(string(), string()),
	/** What must be fed: initializers that are listed as inputs too are left out, for they have a value. */
	inputs: array(modelPort),
	outputs: array(modelPort),
	/** Inputs that have a default, because an initializer bears their name. */
	defaults: array(string()),
	initializers: array(initializer),
	/** How often each operator stands in the graphs, subgraphs and functions: domain, then operator, then count. */
	operators: record(string(), record(string(), int().positive())),
	/** Functions that the model brings with it, as `domain:name` (with `:overload`, where there is one). */
	functions: array(string()),
	/** Dropouts that a constant switches on and that have no seed; a runtime may leave them out when it optimises. */
	dropouts: int().nonnegative(),
	nodes: int().nonnegative(),
	/** How many graphs stand in one another; 1 is a flat model. */
	depth: int().positive(),
	/** Distinct locations of external data, of initializers and of tensors in attributes alike. */
	external: array(externalData),
	/** Bytes of the file itself. */
	bytes: int().nonnegative()
});
// src/model/contract-run.ts
const words = string().min(1);
const count = int().nonnegative();
const amount = number().nonnegative();
/** Numbers that JSON cannot write (NaN, Infinity, a large int64) are texts. */
const figure = union([
	number(),
	string(),
	boolean()
]);
/** What a check is about: the part of its id before the slash. */
const checkKinds = [
	"load",
	"artifact",
	"signature",
	"golden",
	"equivalence",
	"output",
	"behaviour",
	"law",
	"cost",
	"provider",
	"parity"
];
/** Pass is a thing that was tried and held. `unsupported`: the runtime cannot do it; `could-not-run`: we could not try. Neither passes. */
const checkStatuses = [
	"pass",
	"fail",
	"unsupported",
	"could-not-run"
];
/** The element that is furthest off. */
const worst = looseObject({
	output: words.optional(),
	index: array(count).optional(),
	actual: figure.optional(),
	expected: figure.optional(),
	where: string().optional().describe("The way to its tensor within a sequence or map."),
	difference: figure.nullable().optional().describe("|actual - expected|"),
	excess: figure.nullable().optional().describe("How far that is over what was tolerated.")
});
const check = looseObject({
	id: string().regex(new RegExp(`^(?:${checkKinds.join("|")})(?:/.+)?$`), `write one of ${checkKinds.join(", ")}, a slash and what exactly`).describe("golden/test_data_set_0, behaviour/empty_batch, law/deterministic, output/score, cost/p95_ms, provider/cuda/nodes, parity/score"),
	status: _enum(checkStatuses),
	measured: figure.nullable().optional(),
	limit: figure.nullable().optional(),
	worst: worst.nullable().optional(),
	why: string().optional().describe("What was wrong, in one sentence; asked for wherever the status is not pass."),
	clause: string().optional().describe("Of an output: what it broke (range, finite, sums_to …); of a behaviour that accepts: rows, where the answer has others."),
	did: _enum(["reject", "accept"]).optional().describe("Of a behaviour: what happened."),
	by: _enum(["model", "schema"]).optional().describe("Of a behaviour: who turned it away."),
	cases: count.optional().describe("Of a law: how many inputs were tried."),
	seed: int().optional(),
	smallest: string().optional().describe("Of a law: the smallest input that breaks it.")
});
const latency = looseObject({
	batch: count,
	concurrency: count.optional(),
	warm_up: count.optional(),
	runs: count.optional(),
	seconds: amount.optional(),
	p50_ms: amount,
	p95_ms: amount.optional(),
	p99_ms: amount.optional(),
	mean_ms: amount.optional(),
	rows_per_second: amount.optional(),
	provider: words.optional(),
	histogram: array(looseObject({
		from_ms: amount,
		to_ms: amount,
		count
	})).optional()
});
const placement = looseObject({
	operator: words,
	domain: string().optional(),
	provider: words,
	nodes: count,
	ms: amount.optional()
});
const death = looseObject({
	cause: deathCause.describe("time-limit, memory-limit: of the contract or the runner. signal: a crash. exit: it ended without an answer."),
	during: string().optional().describe("What it was doing: load, a golden case, a law."),
	signal: string().nullable().optional(),
	code: int().nullable().optional(),
	why: string()
});
/** What is told of a model's inside, for a comparison with base. */
const facts = modelFacts.pick({
	ir: true,
	opsets: true,
	metadata: true,
	inputs: true,
	outputs: true,
	defaults: true,
	operators: true,
	bytes: true
}).partial().loose();
const oneDigest = string().regex(/^(?:sha256:[0-9a-f]{64}|git:[0-9a-f]{40}(?:[0-9a-f]{24})?|md5:[0-9a-f]{32})$/, "write sha256: and 64 hexadecimal digits, or git: and the object id");
const digest = union([oneDigest, array(oneDigest).min(1)], { error: "write sha256: and 64 hexadecimal digits, git: and the object id, or a list of such" });
/** A file as it was run: by its bytes (`sha256:`), by git's object id (`git:`), by both. */
const file = looseObject({
	path: words.describe("From the repository's root."),
	digest
});
/**
* What running a model by its contract gave, on one device: `contract-report.json`. Any stack may write one; needed are only what
* binds it (model, contract, runtime, device) and the checks. Extra properties may join.
*/
const contractRun = looseObject({
	version: literal(1),
	tool: looseObject({
		name: words,
		version: words.optional()
	}).optional(),
	time: datetime({ offset: true }).optional(),
	commit: string().optional(),
	model: file.extend({ facts: facts.optional() }),
	contract: file.extend({ version: count.optional() }),
	files: array(file).optional().describe("What else was read: golden cases, the request schema, predictions, metadata beside the model."),
	runtime: looseObject({
		name: words,
		version: words
	}),
	device: looseObject({
		class: words.describe("The execution provider asked for: cpu, cuda, webgpu …"),
		name: string().optional(),
		driver: string().optional(),
		tf32: boolean().optional(),
		options: record(string(), unknown()).optional()
	}),
	runner: _enum(["dedicated", "shared"]).optional().describe("dedicated: nobody else uses the machine, so its times and sizes may hold a change."),
	checks: array(check).max(1e4),
	placement: array(placement).max(1e4).optional(),
	latency: array(latency).max(100).optional(),
	load_ms: amount.optional(),
	memory: looseObject({
		peak_mb: amount.optional(),
		accelerator_mb: amount.optional(),
		limit_mb: amount.nullable().optional(),
		why: string().optional()
	}).optional(),
	size_mb: amount.optional(),
	death: death.nullable().optional(),
	base: looseObject({
		digest,
		facts
	}).optional().describe("The model on the base branch.")
});
/** The kind of a check, by its id. */
function kindOfCheck({ id }) {
	return id.split("/")[0];
}
export { filesBehind as a, contractFiles as i, contractRun as n, goldenCases as o, kindOfCheck as r, checkStatuses as t };
