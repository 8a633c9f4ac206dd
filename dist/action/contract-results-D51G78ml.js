import { $ as lastOfEach, At as partialRecord, B as nearestFew, C as Refused, Ct as discriminatedUnion, Dt as looseObject, Et as literal$1, F as calm, Ft as union, H as isCode, I as parseMarkdown, It as unknown$1, J as parseYaml, K as partOf, L as plainText, M as sliceName, Mt as strictObject, Nt as string$1, Ot as number$1, P as readFrontMatter, Q as kindOf$2, R as editDistance, S as patient, Tt as lazy, U as isTameGlob, V as inState, X as parseJsonTree, Y as parseYamlTree, Z as keyIssues, _t as _enum, at as extendsPattern, b as blind, bt as array, c as lineOf$1, ct as settingsPath, d as whyUnreadable, et as nodeAt, f as numberText, ft as mapRead, g as textReader, gt as datetime, h as readTree, it as limits, jt as record, kt as object, l as readStrictly, lt as severities, nt as textOf$1, o as readWrittenSettings, ot as modelSettings, pt as valueOf$3, q as plainPath, rt as valueAt, s as keysAt, st as rulePages, tt as plain$3, u as readMetrics, ut as compactFields, v as batching, vt as _instanceof, wt as int, x as connect, xt as boolean, y as literal$2, yt as _null, z as nearest } from "./inputs-BKDUqVe6.js";
import { createRequire } from "node:module";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path/posix";
import { createRequire as createRequire$1 } from "module";
// src/read/beside.ts
/**
* A path that a file names, counted from where the file lies, as a path from the repository's root; null where it leaves the
* repository: an absolute path, a drive, more `..` than folders. Globs pass through.
*/
function beside(file, path) {
	if (path === "" || /^(?:[\\/~]|[A-Za-z][A-Za-z0-9+.-]*:)|[\\\0]/.test(path)) return null;
	const steps = file.split("/").slice(0, -1);
	for (const step of path.split("/")) {
		if (step === "" || step === ".") continue;
		if (step !== "..") steps.push(step);
		else if (steps.pop() === void 0) return null;
	}
	return steps.length === 0 ? null : steps.join("/");
}
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
	const folders = new Set(files.filter((path) => /(?:^|\/)(?:in|out)put_\d+\.(?:pb|npy)$/.test(path)).map(folderOf$1));
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
		const known = folders.get(folder) ?? (folder !== "" && (matches(folder) || within(folderOf$1(folder))));
		folders.set(folder, known);
		return known;
	};
	return (path) => within(folderOf$1(path)) || matches(path);
}
function parents(path) {
	const steps = path.split("/");
	return steps.slice(1).map((_, i) => steps.slice(0, steps.length - 1 - i).join("/"));
}
function folderOf$1(path) {
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
	signal: string$1().nullable(),
	/** The last that the runtime or the child said, or how long it was given. */
	why: string$1()
});
// src/model/tensor.ts
/** ONNX's element types by the names that its documentation uses; the place in the list is the number in TensorProto.DataType. */
const elementTypes = [
	"undefined",
	"float32",
	"uint8",
	"int8",
	"uint16",
	"int16",
	"int32",
	"int64",
	"string",
	"bool",
	"float16",
	"float64",
	"uint32",
	"uint64",
	"complex64",
	"complex128",
	"bfloat16",
	"float8e4m3fn",
	"float8e4m3fnuz",
	"float8e5m2",
	"float8e5m2fnuz",
	"uint4",
	"int4",
	"float4e2m1",
	"float8e8m0",
	"uint2",
	"int2",
	"float6e2m3",
	"float6e3m2"
];
/** What a tensor's elements are. */
const elementType = _enum(elementTypes);
/** Element types that onnxruntime-node's binding takes and gives; every other is named, and `unsupported`. */
const fedTypes = [
	"float32",
	"uint8",
	"int8",
	"uint16",
	"int16",
	"int32",
	"int64",
	"string",
	"bool",
	"float16",
	"float64",
	"uint32",
	"uint64"
];
/** Whether the binding can carry elements of this type to a model and back. */
function isFed(type) {
	return fedTypes.includes(type);
}
// src/model/onnx.ts
/** A dimension: a size, the name of a symbolic one, or null where the model says nothing. */
const dimension = union([
	int().nonnegative(),
	string$1(),
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
		is: literal$1("map"),
		key: elementType,
		of: valueType
	}),
	strictObject({
		is: literal$1("unsupported"),
		why: string$1()
	})
]));
/** An input or output of the main graph, in the model's order. */
const modelPort = strictObject({
	name: string$1(),
	type: valueType
});
/** Where bytes outside the model's file are said to be; the location does not lead out by its text; what links do is not known here. */
const externalData = strictObject({
	location: string$1(),
	offset: int().nonnegative(),
	/** Null: to the end of the file. */
	length: int().nonnegative().nullable(),
	checksum: string$1().nullable()
});
/** A constant tensor of a graph; `bytes` is what its dimensions and type ask for (null for strings). */
const initializer = strictObject({
	name: string$1(),
	type: elementType,
	dims: array(int().nonnegative()),
	bytes: int().nonnegative().nullable(),
	external: externalData.nullable()
});
/** What an ONNX file says of itself, read without the runtime; plain JSON. */
const modelFacts = strictObject({
	ir: int(),
	/** Version by domain; the default domain is `ai.onnx`. */
	opsets: record(string$1(), int()),
	producer: strictObject({
		name: string$1(),
		version: string$1()
	}),
	domain: string$1(),
	modelVersion: string$1(),
	graph: string$1(),
	metadata: record(string$1(), string$1()),
	/** What must be fed: initializers that are listed as inputs too are left out, for they have a value. */
	inputs: array(modelPort),
	outputs: array(modelPort),
	/** Inputs that have a default, because an initializer bears their name. */
	defaults: array(string$1()),
	initializers: array(initializer),
	/** How often each operator stands in the graphs, subgraphs and functions: domain, then operator, then count. */
	operators: record(string$1(), record(string$1(), int().positive())),
	/** Functions that the model brings with it, as `domain:name` (with `:overload`, where there is one). */
	functions: array(string$1()),
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
const words$6 = string$1().min(1);
const count = int().nonnegative();
const amount = number$1().nonnegative();
/** Numbers that JSON cannot write (NaN, Infinity, a large int64) are texts. */
const figure = union([
	number$1(),
	string$1(),
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
	output: words$6.optional(),
	index: array(count).optional(),
	actual: figure.optional(),
	expected: figure.optional(),
	where: string$1().optional().describe("The way to its tensor within a sequence or map."),
	difference: figure.nullable().optional().describe("|actual - expected|"),
	excess: figure.nullable().optional().describe("How far that is over what was tolerated.")
});
const check$1 = looseObject({
	id: string$1().regex(new RegExp(`^(?:${checkKinds.join("|")})(?:/.+)?$`), `write one of ${checkKinds.join(", ")}, a slash and what exactly`).describe("golden/test_data_set_0, behaviour/empty_batch, law/deterministic, output/score, cost/p95_ms, provider/cuda/nodes, parity/score"),
	status: _enum(checkStatuses),
	measured: figure.nullable().optional(),
	limit: figure.nullable().optional(),
	worst: worst.nullable().optional(),
	why: string$1().optional().describe("What was wrong, in one sentence; asked for wherever the status is not pass."),
	clause: string$1().optional().describe("Of an output: what it broke (range, finite, sums_to …); of a behaviour that accepts: rows, where the answer has others."),
	did: _enum(["reject", "accept"]).optional().describe("Of a behaviour: what happened."),
	by: _enum(["model", "schema"]).optional().describe("Of a behaviour: who turned it away."),
	cases: count.optional().describe("Of a law: how many inputs were tried."),
	seed: int().optional(),
	smallest: string$1().optional().describe("Of a law: the smallest input that breaks it.")
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
	provider: words$6.optional(),
	histogram: array(looseObject({
		from_ms: amount,
		to_ms: amount,
		count
	})).optional()
});
const placement = looseObject({
	operator: words$6,
	domain: string$1().optional(),
	provider: words$6,
	nodes: count,
	ms: amount.optional()
});
const death = looseObject({
	cause: deathCause.describe("time-limit, memory-limit: of the contract or the runner. signal: a crash. exit: it ended without an answer."),
	during: string$1().optional().describe("What it was doing: load, a golden case, a law."),
	signal: string$1().nullable().optional(),
	code: int().nullable().optional(),
	why: string$1()
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
const oneDigest = string$1().regex(/^(?:sha256:[0-9a-f]{64}|git:[0-9a-f]{40}(?:[0-9a-f]{24})?|md5:[0-9a-f]{32})$/, "write sha256: and 64 hexadecimal digits, or git: and the object id");
const digest$1 = union([oneDigest, array(oneDigest).min(1)], { error: "write sha256: and 64 hexadecimal digits, git: and the object id, or a list of such" });
/** A file as it was run: by its bytes (`sha256:`), by git's object id (`git:`), by both. */
const file$2 = looseObject({
	path: words$6.describe("From the repository's root."),
	digest: digest$1
});
/**
* What running a model by its contract gave, on one device: `contract-report.json`. Any stack may write one; needed are only what
* binds it (model, contract, runtime, device) and the checks. Extra properties may join.
*/
const contractRun = looseObject({
	version: literal$1(1),
	tool: looseObject({
		name: words$6,
		version: words$6.optional()
	}).optional(),
	time: datetime({ offset: true }).optional(),
	commit: string$1().optional(),
	model: file$2.extend({ facts: facts.optional() }),
	contract: file$2.extend({ version: count.optional() }),
	files: array(file$2).optional().describe("What else was read: golden cases, the request schema, predictions, metadata beside the model."),
	runtime: looseObject({
		name: words$6,
		version: words$6
	}),
	device: looseObject({
		class: words$6.describe("The execution provider asked for: cpu, cuda, webgpu …"),
		name: string$1().optional(),
		driver: string$1().optional(),
		tf32: boolean().optional(),
		options: record(string$1(), unknown$1()).optional()
	}),
	runner: _enum(["dedicated", "shared"]).optional().describe("dedicated: nobody else uses the machine, so its times and sizes may hold a change."),
	checks: array(check$1).max(1e4),
	placement: array(placement).max(1e4).optional(),
	latency: array(latency).max(100).optional(),
	load_ms: amount.optional(),
	memory: looseObject({
		peak_mb: amount.optional(),
		accelerator_mb: amount.optional(),
		limit_mb: amount.nullable().optional(),
		why: string$1().optional()
	}).optional(),
	size_mb: amount.optional(),
	death: death.nullable().optional(),
	base: looseObject({
		digest: digest$1,
		facts
	}).optional().describe("The model on the base branch.")
});
/** The kind of a check, by its id. */
function kindOfCheck({ id }) {
	return id.split("/")[0];
}
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
// src/weigh/gate-facts.ts
/** Reasons by which a number misses its limit; everything else that fails has no number to judge. */
const missReasons = /* @__PURE__ */ new Set([
	"below-min",
	"above-max",
	"outside",
	"lost-too-much",
	"gained-too-little",
	"gap-too-wide"
]);
/** A metric as people name it: with its slice, where it has one. */
function subjectOf({ metric, slice }) {
	return slice === null ? metric : `${metric} for ${slice}`;
}
/** What a missed limit's message may say: both numbers, and by how much it is missed in the metric's unit. */
function gateFacts(gate) {
	const { limit, margin, observed, reference, sense, detail } = gate;
	const [low, high] = Array.isArray(limit) ? limit : [limit, limit];
	return {
		subject: subjectOf(gate),
		metric: gate.metric,
		slice: gate.slice ?? "",
		observed: observed ?? "unknown",
		reference: reference ?? "unknown",
		limit: (sense === "max" ? high : low) ?? "unknown",
		low: low ?? "unknown",
		high: high ?? "unknown",
		bound: sense === "max" ? "at most" : "at least",
		by: margin === null ? "unknown" : Math.abs(margin),
		where: `${gate.against === "production" ? "in production" : "on the base branch"}${gate.rescored ? ", scored again by the author" : ""}`,
		detail: detail ?? ""
	};
}
/** Where a finding about one gate stands. */
function gatePlace({ metric, slice, against }) {
	return {
		is: "gate",
		metric,
		slice,
		against
	};
}
/** What a gate's tier leaves of a holding severity. */
function loweredBy(tier) {
	return tier === "hold" ? "E" : tier === "warn" ? "W" : "N";
}
/** The gravest tier among several gates. */
function gravestTier(gates) {
	return gates.some(({ tier }) => tier === "hold") ? "hold" : gates.some(({ tier }) => tier === "warn") ? "warn" : "note";
}
/** A list for a sentence: each thing once, the rest counted. */
function listed$1(items, most = 12) {
	const all = [...new Set(items)];
	return all.length <= most ? all.join("; ") : `${all.slice(0, most).join("; ")}; and ${all.length - most} more`;
}
/** Names for a sentence that says one thing of them all: `recall, auc and log_loss`. */
function named$3(items, most = 12) {
	const all = [...new Set(items)];
	const shown = all.length > most ? [...all.slice(0, most), `${all.length - most} more`] : all;
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
// src/read/python-scan.ts
/** Where the string literal that opens at `at` ends: the index after its last quote, or the end of its line or text when it never closes. */
function skipString(text, at) {
	const quote = text[at] ?? "";
	const triple = quote.repeat(3);
	if (text.startsWith(triple, at)) return endOfTriple(text, at + 3, triple);
	for (let i = at + 1; i < text.length; i++) {
		const c = text[i];
		if (c === "\\") i += 1;
		else if (c === quote) return i + 1;
		else if (c === "\n") return i;
	}
	return text.length;
}
function endOfTriple(text, from, triple) {
	for (let i = from; i < text.length; i++) if (text[i] === "\\") i += 1;
	else if (text.startsWith(triple, i)) return i + 3;
	return text.length;
}
/** Cuts Python text from `from` on into pieces, so that brackets in strings and comments are not taken for brackets. */
function* pieces$1(text, from = 0) {
	let i = from;
	while (i < text.length) {
		const is = kindOf$1(text, i);
		const to = endOf(text, i, is);
		yield {
			is,
			from: i,
			to
		};
		i = to;
	}
}
function kindOf$1(text, i) {
	switch (text[i]) {
		case "(":
		case "[":
		case "{": return "open";
		case ")":
		case "]":
		case "}": return "close";
		case "\"":
		case "'": return "string";
		case "#": return "comment";
		case "\n": return "newline";
		case "\\": return text[i + 1] === "\n" ? "joint" : "other";
		default: return "other";
	}
}
function endOf(text, i, is) {
	if (is === "string") return Math.max(i + 1, skipString(text, i));
	if (is === "joint") return i + 2;
	if (is === "comment") return before(text, i, lineEnd);
	return is === "other" ? Math.max(i + 1, before(text, i, marks)) : i + 1;
}
const lineEnd = /\n/g;
const marks = /[()[\]{}"'#\n\\]/g;
/** Where the next match stands from `i` on, or the end of the text. */
function before(text, i, what) {
	what.lastIndex = i;
	return what.exec(text)?.index ?? text.length;
}
// src/read/notebook-magics.ts
/** Cell magics whose cell is Python all the same. */
const holdsPython = /* @__PURE__ */ new Set([
	"capture",
	"heat",
	"memit",
	"mprun",
	"prun",
	"px",
	"python",
	"python3",
	"scalene",
	"snakeviz",
	"time",
	"timeit",
	"wandb"
]);
/** Line magics that run the statement behind them. */
const runsStatement = /^%(?:time|timeit|prun|memit|lprun|mprun|snakeviz)[ \t]+(?:-\w+(?:[ \t]+\d+)?[ \t]+){0,8}(?=[\w(["'])/;
/** Runs a script in the notebook's own names, as a star import of it would. */
const runsScript = /^%run[ \t]+(?:-[in][ \t]+)?["']?((?:\.\.?\/){0,8}(?:[A-Za-z_]\w*\/){0,8}[A-Za-z_]\w*)\.py["']?[ \t]*$/;
/** `../src/prep` is the module `..src.prep`, beside the notebook `.prep`. */
function moduleOf(script) {
	const [, up = "", path = ""] = /^((?:\.\.?\/)*)(.*)$/.exec(script) ?? [];
	return ".".repeat(1 + (up.match(/\.\.\//g) ?? []).length) + path.replaceAll("/", ".");
}
/** The Python of a notebook's cell, line for line, with magics, shell lines and help requests taken out. */
function pythonOfCell(text) {
	const lines = text.split("\n");
	const asides = [];
	const first = lines.findIndex((line) => line.trim() !== "");
	const cellMagic = /^%%(\w+)/.exec(lines[first] ?? "")?.[1];
	if (cellMagic !== void 0 && !holdsPython.has(cellMagic)) return {
		python: "",
		asides: lines.map((line, i) => ({
			line: i + 1,
			text: line
		})).filter((aside) => aside.text.trim() !== "")
	};
	if (cellMagic !== void 0) {
		asides.push({
			line: first + 1,
			text: lines[first] ?? ""
		});
		lines[first] = "";
	}
	const inside = {
		depth: 0,
		until: -1
	};
	let offset = 0;
	const starts = lines.map((line) => {
		const at = offset;
		offset += line.length + 1;
		return at;
	});
	const joined = lines.join("\n");
	for (let i = 0; i < lines.length; i++) {
		const at = starts[i] ?? 0;
		if (at < inside.until) continue;
		const aside = inside.depth === 0 ? asideIn(lines[i] ?? "") : null;
		if (aside === null) {
			follow(joined, at, inside);
			continue;
		}
		asides.push({
			line: i + 1,
			text: lines[i] ?? ""
		});
		lines[i] = aside;
		for (; /\\$/.test(asides.at(-1)?.text ?? "") && i + 1 < lines.length; i++) {
			asides.push({
				line: i + 2,
				text: lines[i + 1] ?? ""
			});
			lines[i + 1] = "";
		}
	}
	return {
		python: lines.join("\n"),
		asides
	};
}
/** What Python is left of a line that is IPython's, or null when the line is plain Python. */
function asideIn(line) {
	const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
	const said = line.slice(indent.length);
	if (said === "") return null;
	const run = runsStatement.exec(said);
	if (run !== null) return indent + said.slice(run[0].length);
	const script = runsScript.exec(said)?.[1];
	if (script !== void 0) return `${indent}from ${moduleOf(script)} import *`;
	if (/^[%!]/.test(said) || /^\?{1,2}[\w%]/.test(said) || /^[\w.*%]+\?{1,2}\s*$/.test(said)) return `${indent}pass`;
	return /^[A-Za-z_][\w., \t]*=[ \t]*[%!](?=[\w ])/.exec(said) === null ? null : `${indent}${said.slice(0, said.indexOf("=") + 1)} None`;
}
/** Reads on from the start of a line to the end of its statement's line, through strings, joined lines and open brackets. */
function follow(text, from, inside) {
	for (const piece of pieces$1(text, from)) {
		if (piece.is === "open") inside.depth += 1;
		if (piece.is === "close") inside.depth = Math.max(0, inside.depth - 1);
		inside.until = piece.to;
		if (piece.is === "newline") return;
	}
}
// src/read/notebook-text.ts
/** The text of a `source`, a stream or a MIME value: a string, or a list of strings that are joined as they are. */
function linesOf$3(node) {
	const parts = node.is === "list" ? node.items : [node];
	const lines = [""];
	const fileLines = [node.line];
	let begun = false;
	for (const part of parts) {
		if (part.is !== "string" || part.value === "") continue;
		const [first = "", ...more] = part.value.replace(/\r\n/g, "\n").split("\n");
		if (!begun || lines.at(-1) === "") fileLines[fileLines.length - 1] = part.line;
		begun = true;
		lines[lines.length - 1] += first;
		for (const line of more) {
			lines.push(line);
			fileLines.push(part.line);
		}
	}
	return {
		text: lines.join("\n"),
		fileLines
	};
}
/** What stands before each line of a `source` that is laid out one line to a line of the file; null where it is not. */
function indentOf(source, file) {
	const items = source.is === "list" ? source.items : [];
	const first = items[0];
	const indent = file[(first?.line ?? 0) - 1]?.slice(0, (first?.column ?? 0) - 1);
	if (first === void 0 || indent === void 0 || !/^[ \t]+$/.test(indent)) return null;
	return items.every((item, i) => {
		const [isLast, raw = ""] = [i === items.length - 1, file[item.line - 1]];
		const isLine = item.is === "string" && item.line === first.line + i && /^[^\r\n]*\n?$/.test(item.value);
		const end = isLast ? "\"" : "\\n\",";
		return isLine && raw.startsWith(`${indent}"`) && raw.endsWith(end) && (isLast || item.value.endsWith("\n"));
	}) ? indent : null;
}
// src/read/notebook-outputs.ts
/** MIME types (nbformat 4) and keys (nbformat 3) of an output that hold text a person can read. */
const readable = /^(?:text\/|application\/(?:json|javascript|[\w.+-]+\+json)$)|^(?:html|json|javascript|latex)$/;
/** The texts of one output of a cell: streams, errors with their traceback, and what was displayed. Pictures are left out. */
function outputsOf(output) {
	const { traceback, ...streams } = Object.fromEntries([
		"text",
		"ename",
		"evalue",
		"traceback"
	].map((key) => [key, valueAt(output, key)]));
	const data = valueAt(output, "data");
	const bundle = data?.is === "map" ? data.entries : output.is === "map" ? output.entries : [];
	const texts = [...Object.values(streams), ...bundle.filter(({ key }) => readable.test(key)).map(({ value }) => value)].filter((node) => node !== null && node !== void 0).map((node) => node.is === "map" ? flattened(node) : linesOf$3(node));
	if (traceback?.is === "list") texts.push(joined(traceback.items.map(linesOf$3)));
	return texts.filter(({ text }) => text.trim() !== "").map((placed) => ({
		...placed,
		fileLine: placed.fileLines[0] ?? output.line
	}));
}
/** JSON that was displayed, as lines of keys and texts. */
function flattened(node, key = "") {
	if (node.is === "map") return joined(node.entries.map((entry) => flattened(entry.value, entry.key)));
	if (node.is === "list") return joined(node.items.map((item) => flattened(item, key)));
	const { text, fileLines } = linesOf$3(node);
	return {
		text: key === "" ? text : `${key}: ${text}`,
		fileLines
	};
}
function joined(parts) {
	return {
		text: parts.map(({ text }) => text).join("\n"),
		fileLines: parts.flatMap(({ fileLines }) => fileLines)
	};
}
// src/read/notebook.ts
/** Reads the JSON of an `.ipynb`. What is no notebook is its author's fault; what is too large is ours. */
function readNotebook(text) {
	const { node, issues } = parseJsonTree(text);
	const [issue] = issues;
	if (node === null) {
		const ours = issue?.reason === "too-large";
		return {
			is: "unreadable",
			fault: ours ? "ours" : "author",
			reason: ours ? "too-large" : "invalid-json",
			why: issue?.why ?? "it holds no JSON."
		};
	}
	const notebook = issues.some(({ reason }) => reason === "duplicate-key") ? lastOfEach(node) : node;
	const cells = cellsOf(notebook);
	if (cells === null) return {
		is: "unreadable",
		fault: "author",
		reason: "not-a-notebook",
		why: "it holds no list of cells, so it is no notebook."
	};
	const file = text.split("\n");
	return {
		is: "read",
		value: {
			language: languageOf(notebook, cells),
			cells: cells.map((cell, i) => cellOf(cell, i, file))
		},
		from: {
			path: "",
			commit: null,
			id: null
		}
	};
}
/** nbformat 4 has one list of cells; nbformat 3 had one for each worksheet. */
function cellsOf(node) {
	const cells = valueAt(node, "cells");
	const format = valueAt(node, "nbformat");
	const sheets = valueAt(node, "worksheets");
	if (cells?.is === "list" && !(sheets?.is === "list" && format?.is === "number" && format.value < 4)) return cells.items;
	return sheets?.is === "list" ? sheets.items.flatMap((sheet) => itemsAt$1(sheet, "cells")) : null;
}
function cellOf(node, i, file) {
	const kind = textAt$2(node, "cell_type");
	const source = valueAt(node, "source") ?? valueAt(node, "input") ?? node;
	const { text, fileLines } = linesOf$3(source);
	const indent = kind === "code" ? indentOf(source, file) : null;
	const outputs = kind === "code" ? itemsAt$1(node, "outputs").flatMap(outputsOf) : [];
	const told = {
		cell: i + 1,
		kind: kind === "code" ? "code" : kind === "raw" ? "raw" : "markdown",
		text,
		fileLines,
		outputs
	};
	return indent === null ? told : {
		...told,
		indent
	};
}
function languageOf(node, cells) {
	const metadata = valueAt(node, "metadata");
	const language = (textAt$2(valueAt(metadata, "kernelspec"), "language") ?? textAt$2(valueAt(metadata, "language_info"), "name") ?? cells.map((cell) => textAt$2(cell, "language")).find((language) => language !== null) ?? textAt$2(valueAt(metadata, "kernelspec"), "name") ?? "python").toLowerCase();
	return /^i?python[\d.]*$/.test(language) ? "python" : language;
}
function itemsAt$1(node, key) {
	const value = valueAt(node, key);
	return value?.is === "list" ? value.items : [];
}
function textAt$2(node, key) {
	const value = valueAt(node, key);
	return value?.is === "string" ? value.value : null;
}
// node_modules/@lezer/common/dist/index.js
/**
The default maximum length of a `TreeBuffer` node.
*/
const DefaultBufferLength = 1024;
let nextPropID = 0;
var Range = class {
	constructor(from, to) {
		this.from = from;
		this.to = to;
	}
};
/**
Each [node type](#common.NodeType) or [individual tree](#common.Tree)
can have metadata associated with it in props. Instances of this
class represent prop names.
*/
var NodeProp = class {
	/**
	Create a new node prop type.
	*/
	constructor(config = {}) {
		this.id = nextPropID++;
		this.perNode = !!config.perNode;
		this.deserialize = config.deserialize || (() => {
			throw new Error("This node type doesn't define a deserialize function");
		});
		this.combine = config.combine || null;
	}
	/**
	This is meant to be used with
	[`NodeSet.extend`](#common.NodeSet.extend) or
	[`LRParser.configure`](#lr.ParserConfig.props) to compute
	prop values for each node type in the set. Takes a [match
	object](#common.NodeType^match) or function that returns undefined
	if the node type doesn't get this prop, and the prop's value if
	it does.
	*/
	add(match) {
		if (this.perNode) throw new RangeError("Can't add per-node props to node types");
		if (typeof match != "function") match = NodeType.match(match);
		return (type) => {
			let result = match(type);
			return result === void 0 ? null : [this, result];
		};
	}
};
/**
Prop that is used to describe matching delimiters. For opening
delimiters, this holds an array of node names (written as a
space-separated string when declaring this prop in a grammar)
for the node types of closing delimiters that match it.
*/
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
The inverse of [`closedBy`](#common.NodeProp^closedBy). This is
attached to closing delimiters, holding an array of node names
of types of matching opening delimiters.
*/
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Used to assign node types to groups (for example, all node
types that represent an expression could be tagged with an
`"Expression"` group).
*/
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
/**
Attached to nodes to indicate these should be
[displayed](https://codemirror.net/docs/ref/#language.syntaxTree)
in a bidirectional text isolate, so that direction-neutral
characters on their sides don't incorrectly get associated with
surrounding text. You'll generally want to set this for nodes
that contain arbitrary text, like strings and comments, and for
nodes that appear _inside_ arbitrary text, like HTML tags. When
not given a value, in a grammar declaration, defaults to
`"auto"`.
*/
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
	if (value && value != "rtl" && value != "ltr" && value != "auto") throw new RangeError("Invalid value for isolate: " + value);
	return value || "auto";
} });
/**
The hash of the [context](#lr.ContextTracker.constructor)
that the node was parsed in, if any. Used to limit reuse of
contextual nodes.
*/
NodeProp.contextHash = new NodeProp({ perNode: true });
/**
The distance beyond the end of the node that the tokenizer
looked ahead for any of the tokens inside the node. (The LR
parser only stores this when it is larger than 25, for
efficiency reasons.)
*/
NodeProp.lookAhead = new NodeProp({ perNode: true });
/**
This per-node prop is used to replace a given node, or part of a
node, with another tree. This is useful to include trees from
different languages in mixed-language parsers.
*/
NodeProp.mounted = new NodeProp({ perNode: true });
/**
A mounted tree, which can be [stored](#common.NodeProp^mounted) on
a tree node to indicate that parts of its content are
represented by another tree.
*/
var MountedTree = class {
	constructor(tree, overlay, parser, bracketed = false) {
		this.tree = tree;
		this.overlay = overlay;
		this.parser = parser;
		this.bracketed = bracketed;
	}
	/**
	@internal
	*/
	static get(tree) {
		return tree && tree.props && tree.props[NodeProp.mounted.id];
	}
};
const noProps = Object.create(null);
/**
Each node in a syntax tree has a node type associated with it.
*/
var NodeType = class NodeType {
	/**
	@internal
	*/
	constructor(name, props, id, flags = 0) {
		this.name = name;
		this.props = props;
		this.id = id;
		this.flags = flags;
	}
	/**
	Define a node type.
	*/
	static define(spec) {
		let props = spec.props && spec.props.length ? Object.create(null) : noProps;
		let flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0);
		let type = new NodeType(spec.name || "", props, spec.id, flags);
		if (spec.props) for (let src of spec.props) {
			if (!Array.isArray(src)) src = src(type);
			if (src) {
				if (src[0].perNode) throw new RangeError("Can't store a per-node prop on a node type");
				props[src[0].id] = src[1];
			}
		}
		return type;
	}
	/**
	Retrieves a node prop for this type. Will return `undefined` if
	the prop isn't present on this node.
	*/
	prop(prop) {
		return this.props[prop.id];
	}
	/**
	True when this is the top node of a grammar.
	*/
	get isTop() {
		return (this.flags & 1) > 0;
	}
	/**
	True when this node is produced by a skip rule.
	*/
	get isSkipped() {
		return (this.flags & 2) > 0;
	}
	/**
	Indicates whether this is an error node.
	*/
	get isError() {
		return (this.flags & 4) > 0;
	}
	/**
	When true, this node type doesn't correspond to a user-declared
	named node, for example because it is used to cache repetition.
	*/
	get isAnonymous() {
		return (this.flags & 8) > 0;
	}
	/**
	Returns true when this node's name or one of its
	[groups](#common.NodeProp^group) matches the given string.
	*/
	is(name) {
		if (typeof name == "string") {
			if (this.name == name) return true;
			let group = this.prop(NodeProp.group);
			return group ? group.indexOf(name) > -1 : false;
		}
		return this.id == name;
	}
	/**
	Create a function from node types to arbitrary values by
	specifying an object whose property names are node or
	[group](#common.NodeProp^group) names. Often useful with
	[`NodeProp.add`](#common.NodeProp.add). You can put multiple
	names, separated by spaces, in a single property name to map
	multiple node names to a single value.
	*/
	static match(map) {
		let direct = Object.create(null);
		for (let prop in map) for (let name of prop.split(" ")) direct[name] = map[prop];
		return (node) => {
			for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
				let found = direct[i < 0 ? node.name : groups[i]];
				if (found) return found;
			}
		};
	}
};
/**
An empty dummy node type to use when no actual type is available.
*/
NodeType.none = new NodeType("", Object.create(null), 0, 8);
/**
A node set holds a collection of node types. It is used to
compactly represent trees by storing their type ids, rather than a
full pointer to the type object, in a numeric array. Each parser
[has](#lr.LRParser.nodeSet) a node set, and [tree
buffers](#common.TreeBuffer) can only store collections of nodes
from the same set. A set can have a maximum of 2**16 (65536) node
types in it, so that the ids fit into 16-bit typed array slots.
*/
var NodeSet = class NodeSet {
	/**
	Create a set with the given types. The `id` property of each
	type should correspond to its position within the array.
	*/
	constructor(types) {
		this.types = types;
		for (let i = 0; i < types.length; i++) if (types[i].id != i) throw new RangeError("Node type ids should correspond to array positions when creating a node set");
	}
	/**
	Create a copy of this set with some node properties added. The
	arguments to this method can be created with
	[`NodeProp.add`](#common.NodeProp.add).
	*/
	extend(...props) {
		let newTypes = [];
		for (let type of this.types) {
			let newProps = null;
			for (let source of props) {
				let add = source(type);
				if (add) {
					if (!newProps) newProps = Object.assign({}, type.props);
					let value = add[1], prop = add[0];
					if (prop.combine && prop.id in newProps) value = prop.combine(newProps[prop.id], value);
					newProps[prop.id] = value;
				}
			}
			newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
		}
		return new NodeSet(newTypes);
	}
};
const CachedNode = /* @__PURE__ */ new WeakMap();
const CachedInnerNode = /* @__PURE__ */ new WeakMap();
/**
Options that control iteration. Can be combined with the `|`
operator to enable multiple ones.
*/
var IterMode;
(function(IterMode) {
	/**
	When enabled, iteration will only visit [`Tree`](#common.Tree)
	objects, not nodes packed into
	[`TreeBuffer`](#common.TreeBuffer)s.
	*/
	IterMode[IterMode["ExcludeBuffers"] = 1] = "ExcludeBuffers";
	/**
	Enable this to make iteration include anonymous nodes (such as
	the nodes that wrap repeated grammar constructs into a balanced
	tree).
	*/
	IterMode[IterMode["IncludeAnonymous"] = 2] = "IncludeAnonymous";
	/**
	By default, regular [mounted](#common.NodeProp^mounted) nodes
	replace their base node in iteration. Enable this to ignore them
	instead.
	*/
	IterMode[IterMode["IgnoreMounts"] = 4] = "IgnoreMounts";
	/**
	This option only applies in
	[`enter`](#common.SyntaxNode.enter)-style methods. It tells the
	library to not enter mounted overlays if one covers the given
	position.
	*/
	IterMode[IterMode["IgnoreOverlays"] = 8] = "IgnoreOverlays";
	/**
	When set, positions on the boundary of a mounted overlay tree
	that has its [`bracketed`](#common.NestedParse.bracketed) flag
	set will enter that tree regardless of side. Only supported in
	[`enter`](#common.SyntaxNode.enter), not in cursors.
	*/
	IterMode[IterMode["EnterBracketed"] = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
/**
A piece of syntax tree. There are two ways to approach these
trees: the way they are actually stored in memory, and the
convenient way.

Syntax trees are stored as a tree of `Tree` and `TreeBuffer`
objects. By packing detail information into `TreeBuffer` leaf
nodes, the representation is made a lot more memory-efficient.

However, when you want to actually work with tree nodes, this
representation is very awkward, so most client code will want to
use the [`TreeCursor`](#common.TreeCursor) or
[`SyntaxNode`](#common.SyntaxNode) interface instead, which provides
a view on some part of this data structure, and can be used to
move around to adjacent nodes.
*/
var Tree = class Tree {
	/**
	Construct a new tree. See also [`Tree.build`](#common.Tree^build).
	*/
	constructor(type, children, positions, length, props) {
		this.type = type;
		this.children = children;
		this.positions = positions;
		this.length = length;
		/**
		@internal
		*/
		this.props = null;
		if (props && props.length) {
			this.props = Object.create(null);
			for (let [prop, value] of props) this.props[typeof prop == "number" ? prop : prop.id] = value;
		}
	}
	/**
	@internal
	*/
	toString() {
		let mounted = MountedTree.get(this);
		if (mounted && !mounted.overlay) return mounted.tree.toString();
		let children = "";
		for (let ch of this.children) {
			let str = ch.toString();
			if (str) {
				if (children) children += ",";
				children += str;
			}
		}
		return !this.type.name ? children : (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "");
	}
	/**
	Get a [tree cursor](#common.TreeCursor) positioned at the top of
	the tree. Mode can be used to [control](#common.IterMode) which
	nodes the cursor visits.
	*/
	cursor(mode = 0) {
		return new TreeCursor(this.topNode, mode);
	}
	/**
	Get a [tree cursor](#common.TreeCursor) pointing into this tree
	at the given position and side (see
	[`moveTo`](#common.TreeCursor.moveTo).
	*/
	cursorAt(pos, side = 0, mode = 0) {
		let cursor = new TreeCursor(CachedNode.get(this) || this.topNode);
		cursor.moveTo(pos, side);
		CachedNode.set(this, cursor._tree);
		return cursor;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) object for the top of the
	tree.
	*/
	get topNode() {
		return new TreeNode(this, 0, 0, null);
	}
	/**
	Get the [syntax node](#common.SyntaxNode) at the given position.
	If `side` is -1, this will move into nodes that end at the
	position. If 1, it'll move into nodes that start at the
	position. With 0, it'll only enter nodes that cover the position
	from both sides.
	
	Note that this will not enter
	[overlays](#common.MountedTree.overlay), and you often want
	[`resolveInner`](#common.Tree.resolveInner) instead.
	*/
	resolve(pos, side = 0) {
		let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, false);
		CachedNode.set(this, node);
		return node;
	}
	/**
	Like [`resolve`](#common.Tree.resolve), but will enter
	[overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
	pointing into the innermost overlaid tree at the given position
	(with parent links going through all parent structure, including
	the host trees).
	*/
	resolveInner(pos, side = 0) {
		let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, true);
		CachedInnerNode.set(this, node);
		return node;
	}
	/**
	In some situations, it can be useful to iterate through all
	nodes around a position, including those in overlays that don't
	directly cover the position. This method gives you an iterator
	that will produce all nodes, from small to big, around the given
	position.
	*/
	resolveStack(pos, side = 0) {
		return stackIterator(this, pos, side);
	}
	/**
	Iterate over the tree and its children, calling `enter` for any
	node that touches the `from`/`to` region (if given) before
	running over such a node's children, and `leave` (if given) when
	leaving the node. When `enter` returns `false`, that node will
	not have its children iterated over (or `leave` called).
	*/
	iterate(spec) {
		let { enter, leave, from = 0, to = this.length } = spec;
		let mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
		for (let c = this.cursor(mode | IterMode.IncludeAnonymous);;) {
			let entered = false;
			if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== false)) {
				if (c.firstChild()) continue;
				entered = true;
			}
			for (;;) {
				if (entered && leave && (anon || !c.type.isAnonymous)) leave(c);
				if (c.nextSibling()) break;
				if (!c.parent()) return;
				entered = true;
			}
		}
	}
	/**
	Get the value of the given [node prop](#common.NodeProp) for this
	node. Works with both per-node and per-type props.
	*/
	prop(prop) {
		return !prop.perNode ? this.type.prop(prop) : this.props ? this.props[prop.id] : void 0;
	}
	/**
	Returns the node's [per-node props](#common.NodeProp.perNode) in a
	format that can be passed to the [`Tree`](#common.Tree)
	constructor.
	*/
	get propValues() {
		let result = [];
		if (this.props) for (let id in this.props) result.push([+id, this.props[id]]);
		return result;
	}
	/**
	Balance the direct children of this tree, producing a copy of
	which may have children grouped into subtrees with type
	[`NodeType.none`](#common.NodeType^none).
	*/
	balance(config = {}) {
		return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new Tree(NodeType.none, children, positions, length)));
	}
	/**
	Build a tree from a postfix-ordered buffer of node information,
	or a cursor over such a buffer.
	*/
	static build(data) {
		return buildTree(data);
	}
};
/**
The empty tree
*/
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class FlatBufferCursor {
	constructor(buffer, index) {
		this.buffer = buffer;
		this.index = index;
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	get pos() {
		return this.index;
	}
	next() {
		this.index -= 4;
	}
	fork() {
		return new FlatBufferCursor(this.buffer, this.index);
	}
};
/**
Tree buffers contain (type, start, end, endIndex) quads for each
node. In such a buffer, nodes are stored in prefix order (parents
before children, with the endIndex of the parent indicating which
children belong to it).
*/
var TreeBuffer = class TreeBuffer {
	/**
	Create a tree buffer.
	*/
	constructor(buffer, length, set) {
		this.buffer = buffer;
		this.length = length;
		this.set = set;
	}
	/**
	@internal
	*/
	get type() {
		return NodeType.none;
	}
	/**
	@internal
	*/
	toString() {
		let result = [];
		for (let index = 0; index < this.buffer.length;) {
			result.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result.join(",");
	}
	/**
	@internal
	*/
	childString(index) {
		let id = this.buffer[index], endIndex = this.buffer[index + 3];
		let type = this.set.types[id], result = type.name;
		if (/\W/.test(result) && !type.isError) result = JSON.stringify(result);
		index += 4;
		if (endIndex == index) return result;
		let children = [];
		while (index < endIndex) {
			children.push(this.childString(index));
			index = this.buffer[index + 3];
		}
		return result + "(" + children.join(",") + ")";
	}
	/**
	@internal
	*/
	findChild(startIndex, endIndex, dir, pos, side) {
		let { buffer } = this, pick = -1;
		for (let i = startIndex; i != endIndex; i = buffer[i + 3]) if (checkSide(side, pos, buffer[i + 1], buffer[i + 2])) {
			pick = i;
			if (dir > 0) break;
		}
		return pick;
	}
	/**
	@internal
	*/
	slice(startI, endI, from) {
		let b = this.buffer;
		let copy = new Uint16Array(endI - startI), len = 0;
		for (let i = startI, j = 0; i < endI;) {
			copy[j++] = b[i++];
			copy[j++] = b[i++] - from;
			let to = copy[j++] = b[i++] - from;
			copy[j++] = b[i++] - startI;
			len = Math.max(len, to);
		}
		return new TreeBuffer(copy, len, this.set);
	}
};
function checkSide(side, pos, from, to) {
	switch (side) {
		case -2: return from < pos;
		case -1: return to >= pos && from < pos;
		case 0: return from < pos && to > pos;
		case 1: return from <= pos && to > pos;
		case 2: return to > pos;
		case 4: return true;
	}
}
function resolveNode(node, pos, side, overlays) {
	var _a;
	while (node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos)) {
		let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
		if (!parent) return node;
		node = parent;
	}
	let mode = overlays ? 0 : IterMode.IgnoreOverlays;
	if (overlays) {
		for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent) if (scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from) node = parent;
	}
	for (;;) {
		let inner = node.enter(pos, side, mode);
		if (!inner) return node;
		node = inner;
	}
}
var BaseNode = class {
	cursor(mode = 0) {
		return new TreeCursor(this, mode);
	}
	getChild(type, before = null, after = null) {
		let r = getChildren(this, type, before, after);
		return r.length ? r[0] : null;
	}
	getChildren(type, before = null, after = null) {
		return getChildren(this, type, before, after);
	}
	resolve(pos, side = 0) {
		return resolveNode(this, pos, side, false);
	}
	resolveInner(pos, side = 0) {
		return resolveNode(this, pos, side, true);
	}
	matchContext(context) {
		return matchNodeContext(this.parent, context);
	}
	enterUnfinishedNodesBefore(pos) {
		let scan = this.childBefore(pos), node = this;
		while (scan) {
			let last = scan.lastChild;
			if (!last || last.to != scan.to) break;
			if (last.type.isError && last.from == last.to) {
				node = scan;
				scan = last.prevSibling;
			} else scan = last;
		}
		return node;
	}
	get node() {
		return this;
	}
	get next() {
		return this.parent;
	}
};
var TreeNode = class TreeNode extends BaseNode {
	constructor(_tree, from, index, _parent) {
		super();
		this._tree = _tree;
		this.from = from;
		this.index = index;
		this._parent = _parent;
	}
	get type() {
		return this._tree.type;
	}
	get name() {
		return this._tree.type.name;
	}
	get to() {
		return this.from + this._tree.length;
	}
	nextChild(i, dir, pos, side, mode = 0) {
		for (let parent = this;;) {
			for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
				let next = children[i], start = positions[i] + parent.from, mounted;
				if (!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length)) continue;
				if (next instanceof TreeBuffer) {
					if (mode & IterMode.ExcludeBuffers) continue;
					let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
					if (index > -1) return new BufferNode(new BufferContext(parent, next, i, start), null, index);
				} else if (mode & IterMode.IncludeAnonymous || !next.type.isAnonymous || hasChild(next)) {
					let mounted;
					if (!(mode & IterMode.IgnoreMounts) && (mounted = MountedTree.get(next)) && !mounted.overlay) return new TreeNode(mounted.tree, start, i, parent);
					let inner = new TreeNode(next, start, i, parent);
					return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
				}
			}
			if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous) return null;
			if (parent.index >= 0) i = parent.index + dir;
			else i = dir < 0 ? -1 : parent._parent._tree.children.length;
			parent = parent._parent;
			if (!parent) return null;
		}
	}
	get firstChild() {
		return this.nextChild(0, 1, 0, 4);
	}
	get lastChild() {
		return this.nextChild(this._tree.children.length - 1, -1, 0, 4);
	}
	childAfter(pos) {
		return this.nextChild(0, 1, pos, 2);
	}
	childBefore(pos) {
		return this.nextChild(this._tree.children.length - 1, -1, pos, -2);
	}
	prop(prop) {
		return this._tree.prop(prop);
	}
	enter(pos, side, mode = 0) {
		let mounted;
		if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
			let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
			for (let { from, to } of mounted.overlay) if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos)) return new TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
		}
		return this.nextChild(0, 1, pos, side, mode);
	}
	nextSignificantParent() {
		let val = this;
		while (val.type.isAnonymous && val._parent) val = val._parent;
		return val;
	}
	get parent() {
		return this._parent ? this._parent.nextSignificantParent() : null;
	}
	get nextSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index + 1, 1, 0, 4) : null;
	}
	get prevSibling() {
		return this._parent && this.index >= 0 ? this._parent.nextChild(this.index - 1, -1, 0, 4) : null;
	}
	get tree() {
		return this._tree;
	}
	toTree() {
		return this._tree;
	}
	/**
	@internal
	*/
	toString() {
		return this._tree.toString();
	}
};
function getChildren(node, type, before, after) {
	let cur = node.cursor(), result = [];
	if (!cur.firstChild()) return result;
	if (before != null) for (let found = false; !found;) {
		found = cur.type.is(before);
		if (!cur.nextSibling()) return result;
	}
	for (;;) {
		if (after != null && cur.type.is(after)) return result;
		if (cur.type.is(type)) result.push(cur.node);
		if (!cur.nextSibling()) return after == null ? result : [];
	}
}
function matchNodeContext(node, context, i = context.length - 1) {
	for (let p = node; i >= 0; p = p.parent) {
		if (!p) return false;
		if (!p.type.isAnonymous) {
			if (context[i] && context[i] != p.name) return false;
			i--;
		}
	}
	return true;
}
var BufferContext = class {
	constructor(parent, buffer, index, start) {
		this.parent = parent;
		this.buffer = buffer;
		this.index = index;
		this.start = start;
	}
};
var BufferNode = class BufferNode extends BaseNode {
	get name() {
		return this.type.name;
	}
	get from() {
		return this.context.start + this.context.buffer.buffer[this.index + 1];
	}
	get to() {
		return this.context.start + this.context.buffer.buffer[this.index + 2];
	}
	constructor(context, _parent, index) {
		super();
		this.context = context;
		this._parent = _parent;
		this.index = index;
		this.type = context.buffer.set.types[context.buffer.buffer[index]];
	}
	child(dir, pos, side) {
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get firstChild() {
		return this.child(1, 0, 4);
	}
	get lastChild() {
		return this.child(-1, 0, 4);
	}
	childAfter(pos) {
		return this.child(1, pos, 2);
	}
	childBefore(pos) {
		return this.child(-1, pos, -2);
	}
	prop(prop) {
		return this.type.prop(prop);
	}
	enter(pos, side, mode = 0) {
		if (mode & IterMode.ExcludeBuffers) return null;
		let { buffer } = this.context;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
		return index < 0 ? null : new BufferNode(this.context, this, index);
	}
	get parent() {
		return this._parent || this.context.parent.nextSignificantParent();
	}
	externalSibling(dir) {
		return this._parent ? null : this.context.parent.nextChild(this.context.index + dir, dir, 0, 4);
	}
	get nextSibling() {
		let { buffer } = this.context;
		let after = buffer.buffer[this.index + 3];
		if (after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length)) return new BufferNode(this.context, this._parent, after);
		return this.externalSibling(1);
	}
	get prevSibling() {
		let { buffer } = this.context;
		let parentStart = this._parent ? this._parent.index + 4 : 0;
		if (this.index == parentStart) return this.externalSibling(-1);
		return new BufferNode(this.context, this._parent, buffer.findChild(parentStart, this.index, -1, 0, 4));
	}
	get tree() {
		return null;
	}
	toTree() {
		let children = [], positions = [];
		let { buffer } = this.context;
		let startI = this.index + 4, endI = buffer.buffer[this.index + 3];
		if (endI > startI) {
			let from = buffer.buffer[this.index + 1];
			children.push(buffer.slice(startI, endI, from));
			positions.push(0);
		}
		return new Tree(this.type, children, positions, this.to - this.from);
	}
	/**
	@internal
	*/
	toString() {
		return this.context.buffer.childString(this.index);
	}
};
function iterStack(heads) {
	if (!heads.length) return null;
	let pick = 0, picked = heads[0];
	for (let i = 1; i < heads.length; i++) {
		let node = heads[i];
		if (node.from > picked.from || node.to < picked.to) {
			picked = node;
			pick = i;
		}
	}
	let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent;
	let newHeads = heads.slice();
	if (next) newHeads[pick] = next;
	else newHeads.splice(pick, 1);
	return new StackIterator(newHeads, picked);
}
var StackIterator = class {
	constructor(heads, node) {
		this.heads = heads;
		this.node = node;
	}
	get next() {
		return iterStack(this.heads);
	}
};
function stackIterator(tree, pos, side) {
	let inner = tree.resolveInner(pos, side), layers = null;
	for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent) if (scan.index < 0) {
		let parent = scan.parent;
		(layers || (layers = [inner])).push(parent.resolve(pos, side));
		scan = parent;
	} else {
		let mount = MountedTree.get(scan.tree);
		if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
			let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
			(layers || (layers = [inner])).push(resolveNode(root, pos, side, false));
		}
	}
	return layers ? iterStack(layers) : inner;
}
/**
A tree cursor object focuses on a given node in a syntax tree, and
allows you to move to adjacent nodes.
*/
var TreeCursor = class {
	/**
	Shorthand for `.type.name`.
	*/
	get name() {
		return this.type.name;
	}
	/**
	@internal
	*/
	constructor(node, mode = 0) {
		/**
		@internal
		*/
		this.buffer = null;
		this.stack = [];
		/**
		@internal
		*/
		this.index = 0;
		this.bufferNode = null;
		this.mode = mode & ~IterMode.EnterBracketed;
		if (node instanceof TreeNode) this.yieldNode(node);
		else {
			this._tree = node.context.parent;
			this.buffer = node.context;
			for (let n = node._parent; n; n = n._parent) this.stack.unshift(n.index);
			this.bufferNode = node;
			this.yieldBuf(node.index);
		}
	}
	yieldNode(node) {
		if (!node) return false;
		this._tree = node;
		this.type = node.type;
		this.from = node.from;
		this.to = node.to;
		return true;
	}
	yieldBuf(index, type) {
		this.index = index;
		let { start, buffer } = this.buffer;
		this.type = type || buffer.set.types[buffer.buffer[index]];
		this.from = start + buffer.buffer[index + 1];
		this.to = start + buffer.buffer[index + 2];
		return true;
	}
	/**
	@internal
	*/
	yield(node) {
		if (!node) return false;
		if (node instanceof TreeNode) {
			this.buffer = null;
			return this.yieldNode(node);
		}
		this.buffer = node.context;
		return this.yieldBuf(node.index, node.type);
	}
	/**
	@internal
	*/
	toString() {
		return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
	}
	/**
	@internal
	*/
	enterChild(dir, pos, side) {
		if (!this.buffer) return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
		let { buffer } = this.buffer;
		let index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
		if (index < 0) return false;
		this.stack.push(this.index);
		return this.yieldBuf(index);
	}
	/**
	Move the cursor to this node's first child. When this returns
	false, the node has no child, and the cursor has not been moved.
	*/
	firstChild() {
		return this.enterChild(1, 0, 4);
	}
	/**
	Move the cursor to this node's last child.
	*/
	lastChild() {
		return this.enterChild(-1, 0, 4);
	}
	/**
	Move the cursor to the first child that ends after `pos`.
	*/
	childAfter(pos) {
		return this.enterChild(1, pos, 2);
	}
	/**
	Move to the last child that starts before `pos`.
	*/
	childBefore(pos) {
		return this.enterChild(-1, pos, -2);
	}
	/**
	Move the cursor to the child around `pos`. If side is -1 the
	child may end at that position, when 1 it may start there. This
	will also enter [overlaid](#common.MountedTree.overlay)
	[mounted](#common.NodeProp^mounted) trees unless `overlays` is
	set to false.
	*/
	enter(pos, side, mode = this.mode) {
		if (!this.buffer) return this.yield(this._tree.enter(pos, side, mode));
		return mode & IterMode.ExcludeBuffers ? false : this.enterChild(1, pos, side);
	}
	/**
	Move to the node's parent node, if this isn't the top node.
	*/
	parent() {
		if (!this.buffer) return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
		if (this.stack.length) return this.yieldBuf(this.stack.pop());
		let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
		this.buffer = null;
		return this.yieldNode(parent);
	}
	/**
	@internal
	*/
	sibling(dir) {
		if (!this.buffer) return !this._tree._parent ? false : this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode));
		let { buffer } = this.buffer, d = this.stack.length - 1;
		if (dir < 0) {
			let parentStart = d < 0 ? 0 : this.stack[d] + 4;
			if (this.index != parentStart) return this.yieldBuf(buffer.findChild(parentStart, this.index, -1, 0, 4));
		} else {
			let after = buffer.buffer[this.index + 3];
			if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3])) return this.yieldBuf(after);
		}
		return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : false;
	}
	/**
	Move to this node's next sibling, if any.
	*/
	nextSibling() {
		return this.sibling(1);
	}
	/**
	Move to this node's previous sibling, if any.
	*/
	prevSibling() {
		return this.sibling(-1);
	}
	atLastNode(dir) {
		let index, parent, { buffer } = this;
		if (buffer) {
			if (dir > 0) {
				if (this.index < buffer.buffer.buffer.length) return false;
			} else for (let i = 0; i < this.index; i++) if (buffer.buffer.buffer[i + 3] < this.index) return false;
			({index, parent} = buffer);
		} else ({index, _parent: parent} = this._tree);
		for (; parent; {index, _parent: parent} = parent) if (index > -1) for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
			let child = parent._tree.children[i];
			if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child)) return false;
		}
		return true;
	}
	move(dir, enter) {
		if (enter && this.enterChild(dir, 0, 4)) return true;
		for (;;) {
			if (this.sibling(dir)) return true;
			if (this.atLastNode(dir) || !this.parent()) return false;
		}
	}
	/**
	Move to the next node in a
	[pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
	traversal, going from a node to its first child or, if the
	current node is empty or `enter` is false, its next sibling or
	the next sibling of the first parent node that has one.
	*/
	next(enter = true) {
		return this.move(1, enter);
	}
	/**
	Move to the next node in a last-to-first pre-order traversal. A
	node is followed by its last child or, if it has none, its
	previous sibling or the previous sibling of the first parent
	node that has one.
	*/
	prev(enter = true) {
		return this.move(-1, enter);
	}
	/**
	Move the cursor to the innermost node that covers `pos`. If
	`side` is -1, it will enter nodes that end at `pos`. If it is 1,
	it will enter nodes that start at `pos`.
	*/
	moveTo(pos, side = 0) {
		while (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) if (!this.parent()) break;
		while (this.enterChild(1, pos, side));
		return this;
	}
	/**
	Get a [syntax node](#common.SyntaxNode) at the cursor's current
	position.
	*/
	get node() {
		if (!this.buffer) return this._tree;
		let cache = this.bufferNode, result = null, depth = 0;
		if (cache && cache.context == this.buffer) scan: for (let index = this.index, d = this.stack.length; d >= 0;) {
			for (let c = cache; c; c = c._parent) if (c.index == index) {
				if (index == this.index) return c;
				result = c;
				depth = d + 1;
				break scan;
			}
			index = this.stack[--d];
		}
		for (let i = depth; i < this.stack.length; i++) result = new BufferNode(this.buffer, result, this.stack[i]);
		return this.bufferNode = new BufferNode(this.buffer, result, this.index);
	}
	/**
	Get the [tree](#common.Tree) that represents the current node, if
	any. Will return null when the node is in a [tree
	buffer](#common.TreeBuffer).
	*/
	get tree() {
		return this.buffer ? null : this._tree._tree;
	}
	/**
	Iterate over the current node and all its descendants, calling
	`enter` when entering a node and `leave`, if given, when leaving
	one. When `enter` returns `false`, any children of that node are
	skipped, and `leave` isn't called for it.
	*/
	iterate(enter, leave) {
		for (let depth = 0;;) {
			let mustLeave = false;
			if (this.type.isAnonymous || enter(this) !== false) {
				if (this.firstChild()) {
					depth++;
					continue;
				}
				if (!this.type.isAnonymous) mustLeave = true;
			}
			for (;;) {
				if (mustLeave && leave) leave(this);
				mustLeave = this.type.isAnonymous;
				if (!depth) return;
				if (this.nextSibling()) break;
				this.parent();
				depth--;
				mustLeave = true;
			}
		}
	}
	/**
	Test whether the current node matches a given context—a sequence
	of direct parent node names. Empty strings in the context array
	are treated as wildcards.
	*/
	matchContext(context) {
		if (!this.buffer) return matchNodeContext(this.node.parent, context);
		let { buffer } = this.buffer, { types } = buffer.set;
		for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
			if (d < 0) return matchNodeContext(this._tree, context, i);
			let type = types[buffer.buffer[this.stack[d]]];
			if (!type.isAnonymous) {
				if (context[i] && context[i] != type.name) return false;
				i--;
			}
		}
		return true;
	}
};
function hasChild(tree) {
	return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
	var _a;
	let { buffer, nodeSet, maxBufferLength = DefaultBufferLength, reused = [], minRepeatType = nodeSet.types.length } = data;
	let cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer;
	let types = nodeSet.types;
	let contextHash = 0, lookAhead = 0;
	function takeNode(parentStart, minPos, children, positions, inRepeat, depth) {
		let { id, start, end, size } = cursor;
		let lookAheadAtStart = lookAhead, contextAtStart = contextHash;
		if (size < 0) {
			cursor.next();
			if (size == -1) {
				let node = reused[id];
				children.push(node);
				positions.push(start - parentStart);
				return;
			} else if (size == -3) {
				contextHash = id;
				return;
			} else if (size == -4) {
				lookAhead = id;
				return;
			} else throw new RangeError(`Unrecognized record size: ${size}`);
		}
		let type = types[id], node, buffer;
		let startPos = start - parentStart;
		if (end - start <= maxBufferLength && (buffer = findBufferSize(cursor.pos - minPos, inRepeat))) {
			let data = new Uint16Array(buffer.size - buffer.skip);
			let endPos = cursor.pos - buffer.size, index = data.length;
			while (cursor.pos > endPos) index = copyToBuffer(buffer.start, data, index);
			node = new TreeBuffer(data, end - buffer.start, nodeSet);
			startPos = buffer.start - parentStart;
		} else {
			let endPos = cursor.pos - size;
			cursor.next();
			let localChildren = [], localPositions = [];
			let localInRepeat = id >= minRepeatType ? id : -1;
			let lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
			while (cursor.pos > endPos) if (localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0) {
				if (cursor.end <= lastEnd - maxBufferLength) {
					makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length;
					lastEnd = cursor.end;
					groupLookAhead = lookAhead;
				}
				cursor.next();
			} else if (depth > 2500) takeFlatNode(start, endPos, localChildren, localPositions);
			else {
				if (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat]) {
					if (lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
					lastGroup = localChildren.length + 1;
					lastEnd = cursor.start;
					groupLookAhead = lookAhead;
				}
				takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1);
			}
			if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length) makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart);
			localChildren.reverse();
			localPositions.reverse();
			if (localInRepeat > -1 && lastGroup > 0) {
				let make = makeBalanced(type, contextAtStart);
				node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
			} else node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
		}
		children.push(node);
		positions.push(startPos);
	}
	function takeFlatNode(parentStart, minPos, children, positions) {
		let nodes = [];
		let nodeCount = 0, stopAt = -1;
		while (cursor.pos > minPos) {
			let { id, start, end, size } = cursor;
			if (size > 4) cursor.next();
			else if (stopAt > -1 && start < stopAt) break;
			else {
				if (stopAt < 0) stopAt = end - maxBufferLength;
				nodes.push(id, start, end);
				nodeCount++;
				cursor.next();
			}
		}
		if (nodeCount) {
			let buffer = new Uint16Array(nodeCount * 4);
			let start = nodes[nodes.length - 2];
			for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3) {
				buffer[j++] = nodes[i];
				buffer[j++] = nodes[i + 1] - start;
				buffer[j++] = nodes[i + 2] - start;
				buffer[j++] = j;
			}
			children.push(new TreeBuffer(buffer, nodes[2] - start, nodeSet));
			positions.push(start - parentStart);
		}
	}
	function makeBalanced(type, contextHash) {
		return (children, positions, length) => {
			let lookAhead = 0, lastI = children.length - 1, last, lookAheadProp;
			if (lastI >= 0 && (last = children[lastI]) instanceof Tree) {
				if (!lastI && last.type == type && last.length == length) return last;
				if (lookAheadProp = last.prop(NodeProp.lookAhead)) lookAhead = positions[lastI] + last.length + lookAheadProp - length;
			}
			return makeTree(type, children, positions, length, lookAhead, contextHash);
		};
	}
	function makeRepeatLeaf(children, positions, base, i, from, to, type, lookAhead, contextHash) {
		let localChildren = [], localPositions = [];
		while (children.length > i) {
			localChildren.push(children.pop());
			localPositions.push(positions.pop() + base - from);
		}
		children.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead - to, contextHash));
		positions.push(from - base);
	}
	function makeTree(type, children, positions, length, lookAhead, contextHash, props) {
		if (contextHash) {
			let pair = [NodeProp.contextHash, contextHash];
			props = props ? [pair].concat(props) : [pair];
		}
		if (lookAhead > 25) {
			let pair = [NodeProp.lookAhead, lookAhead];
			props = props ? [pair].concat(props) : [pair];
		}
		return new Tree(type, children, positions, length, props);
	}
	function findBufferSize(maxSize, inRepeat) {
		let fork = cursor.fork();
		let size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength;
		let result = {
			size: 0,
			start: 0,
			skip: 0
		};
		scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos;) {
			let nodeSize = fork.size;
			if (fork.id == inRepeat && nodeSize >= 0) {
				result.size = size;
				result.start = start;
				result.skip = skip;
				skip += 4;
				size += 4;
				fork.next();
				continue;
			}
			let startPos = fork.pos - nodeSize;
			if (nodeSize < 0 || startPos < minPos || fork.start < minStart) break;
			let localSkipped = fork.id >= minRepeatType ? 4 : 0;
			let nodeStart = fork.start;
			fork.next();
			while (fork.pos > startPos) {
				if (fork.size < 0) {
					if (fork.size == -3 || fork.size == -4) localSkipped += 4;
					else break scan;
				} else if (fork.id >= minRepeatType) localSkipped += 4;
				fork.next();
			}
			start = nodeStart;
			size += nodeSize;
			skip += localSkipped;
		}
		if (inRepeat < 0 || size == maxSize) {
			result.size = size;
			result.start = start;
			result.skip = skip;
		}
		return result.size > 4 ? result : void 0;
	}
	function copyToBuffer(bufferStart, buffer, index) {
		let { id, start, end, size } = cursor;
		cursor.next();
		if (size >= 0 && id < minRepeatType) {
			let startIndex = index;
			if (size > 4) {
				let endPos = cursor.pos - (size - 4);
				while (cursor.pos > endPos) index = copyToBuffer(bufferStart, buffer, index);
			}
			buffer[--index] = startIndex;
			buffer[--index] = end - bufferStart;
			buffer[--index] = start - bufferStart;
			buffer[--index] = id;
		} else if (size == -3) contextHash = id;
		else if (size == -4) lookAhead = id;
		return index;
	}
	let children = [], positions = [];
	while (cursor.pos > 0) takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
	let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
	return new Tree(types[data.topID], children.reverse(), positions.reverse(), length);
}
const nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
	if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType) return 1;
	let size = nodeSizeCache.get(node);
	if (size == null) {
		size = 1;
		for (let child of node.children) {
			if (child.type != balanceType || !(child instanceof Tree)) {
				size = 1;
				break;
			}
			size += nodeSize(balanceType, child);
		}
		nodeSizeCache.set(node, size);
	}
	return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
	let total = 0;
	for (let i = from; i < to; i++) total += nodeSize(balanceType, children[i]);
	let maxChild = Math.ceil(total * 1.5 / 8);
	let localChildren = [], localPositions = [];
	function divide(children, positions, from, to, offset) {
		for (let i = from; i < to;) {
			let groupFrom = i, groupStart = positions[i], groupSize = nodeSize(balanceType, children[i]);
			i++;
			for (; i < to; i++) {
				let nextSize = nodeSize(balanceType, children[i]);
				if (groupSize + nextSize >= maxChild) break;
				groupSize += nextSize;
			}
			if (i == groupFrom + 1) {
				if (groupSize > maxChild) {
					let only = children[groupFrom];
					divide(only.children, only.positions, 0, only.children.length, positions[groupFrom] + offset);
					continue;
				}
				localChildren.push(children[groupFrom]);
			} else {
				let length = positions[i - 1] + children[i - 1].length - groupStart;
				localChildren.push(balanceRange(balanceType, children, positions, groupFrom, i, groupStart, length, null, mkTree));
			}
			localPositions.push(groupStart + offset - start);
		}
	}
	divide(children, positions, from, to, 0);
	return (mkTop || mkTree)(localChildren, localPositions, length);
}
/**
A superclass that parsers should extend.
*/
var Parser = class {
	/**
	Start a parse, returning a [partial parse](#common.PartialParse)
	object. [`fragments`](#common.TreeFragment) can be passed in to
	make the parse incremental.
	
	By default, the entire input is parsed. You can pass `ranges`,
	which should be a sorted array of non-empty, non-overlapping
	ranges, to parse only those ranges. The tree returned in that
	case will start at `ranges[0].from`.
	*/
	startParse(input, fragments, ranges) {
		if (typeof input == "string") input = new StringInput(input);
		ranges = !ranges ? [new Range(0, input.length)] : ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)];
		return this.createParse(input, fragments || [], ranges);
	}
	/**
	Run a full parse, returning the resulting tree.
	*/
	parse(input, fragments, ranges) {
		let parse = this.startParse(input, fragments, ranges);
		for (;;) {
			let done = parse.advance();
			if (done) return done;
		}
	}
};
var StringInput = class {
	constructor(string) {
		this.string = string;
	}
	get length() {
		return this.string.length;
	}
	chunk(from) {
		return this.string.slice(from);
	}
	get lineChunks() {
		return false;
	}
	read(from, to) {
		return this.string.slice(from, to);
	}
};
new NodeProp({ perNode: true });
// node_modules/@lezer/lr/dist/index.js
/**
A parse stack. These are used internally by the parser to track
parsing progress. They also provide some properties and methods
that external code such as a tokenizer can use to get information
about the parse state.
*/
var Stack = class Stack {
	/**
	@internal
	*/
	constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
		this.p = p;
		this.stack = stack;
		this.state = state;
		this.reducePos = reducePos;
		this.pos = pos;
		this.score = score;
		this.buffer = buffer;
		this.bufferBase = bufferBase;
		this.curContext = curContext;
		this.lookAhead = lookAhead;
		this.parent = parent;
	}
	/**
	@internal
	*/
	toString() {
		return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
	}
	/**
	@internal
	*/
	static start(p, state, pos = 0) {
		let cx = p.parser.context;
		return new Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
	}
	/**
	The stack's current [context](#lr.ContextTracker) value, if
	any. Its type will depend on the context tracker's type
	parameter, or it will be `null` if there is no context
	tracker.
	*/
	get context() {
		return this.curContext ? this.curContext.context : null;
	}
	/**
	@internal
	*/
	pushState(state, start) {
		this.stack.push(this.state, start, this.bufferBase + this.buffer.length);
		this.state = state;
	}
	/**
	@internal
	*/
	reduce(action) {
		var _a;
		let depth = action >> 19, type = action & 65535;
		let { parser } = this.p;
		let lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos);
		let dPrec = parser.dynamicPrecedence(type);
		if (dPrec) this.score += dPrec;
		if (depth == 0) {
			if (type < parser.minRepeatTerm && this.reducePos < this.pos) this.reducePos = this.pos;
			this.pushState(parser.getGoto(this.state, type, true), this.reducePos);
			if (type < parser.minRepeatTerm) this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, true);
			this.reduceContext(type, this.reducePos);
			return;
		}
		let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0);
		let start = base ? this.stack[base - 2] : this.p.ranges[0].from;
		if (type < parser.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos) this.reducePos = this.pos;
		let size = this.reducePos - start;
		if (size >= 2e3 && !((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0 ? void 0 : _a.isAnonymous)) {
			if (start == this.p.lastBigReductionStart) {
				this.p.bigReductionCount++;
				this.p.lastBigReductionSize = size;
			} else if (this.p.lastBigReductionSize < size) {
				this.p.bigReductionCount = 1;
				this.p.lastBigReductionStart = start;
				this.p.lastBigReductionSize = size;
			}
		}
		let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
		if (type < parser.minRepeatTerm || action & 131072) {
			let pos = parser.stateFlag(this.state, 1) ? this.pos : this.reducePos;
			this.storeNode(type, start, pos, count + 4, true);
		}
		if (action & 262144) this.state = this.stack[base];
		else {
			let baseStateID = this.stack[base - 3];
			this.state = parser.getGoto(baseStateID, type, true);
		}
		while (this.stack.length > base) this.stack.pop();
		this.reduceContext(type, start);
	}
	/**
	@internal
	*/
	storeNode(term, start, end, size = 4, mustSink = false) {
		if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
			let top = this.buffer.length;
			if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
				if (start == end) return;
				if (this.buffer[top - 2] >= start) {
					this.buffer[top - 2] = end;
					return;
				}
			}
		}
		if (!mustSink || this.pos == end) this.buffer.push(term, start, end, size);
		else {
			let index = this.buffer.length;
			if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
				let mustMove = false;
				for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4) if (this.buffer[scan - 1] >= 0) {
					mustMove = true;
					break;
				}
				if (mustMove) while (index > 0 && this.buffer[index - 2] > end) {
					this.buffer[index] = this.buffer[index - 4];
					this.buffer[index + 1] = this.buffer[index - 3];
					this.buffer[index + 2] = this.buffer[index - 2];
					this.buffer[index + 3] = this.buffer[index - 1];
					index -= 4;
					if (size > 4) size -= 4;
				}
			}
			this.buffer[index] = term;
			this.buffer[index + 1] = start;
			this.buffer[index + 2] = end;
			this.buffer[index + 3] = size;
		}
	}
	/**
	@internal
	*/
	shift(action, type, start, end) {
		if (action & 131072) this.pushState(action & 65535, this.pos);
		else if ((action & 262144) == 0) {
			let nextState = action, { parser } = this.p;
			this.pos = end;
			let skipped = parser.stateFlag(nextState, 1);
			if (!skipped && (end > start || type <= parser.maxNode)) this.reducePos = end;
			this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos));
			this.shiftContext(type, start);
			if (type <= parser.maxNode) this.buffer.push(type, start, end, 4);
		} else {
			this.pos = end;
			this.shiftContext(type, start);
			if (type <= this.p.parser.maxNode) this.buffer.push(type, start, end, 4);
		}
	}
	/**
	@internal
	*/
	apply(action, next, nextStart, nextEnd) {
		if (action & 65536) this.reduce(action);
		else this.shift(action, next, nextStart, nextEnd);
	}
	/**
	@internal
	*/
	useNode(value, next, start) {
		let index = this.p.reused.length - 1;
		if (index < 0 || this.p.reused[index] != value) {
			this.p.reused.push(value);
			index++;
		}
		let end = this.reducePos = this.pos = start + value.length;
		this.pushState(next, start);
		this.buffer.push(index, start, end, -1);
		if (this.curContext) this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
	}
	/**
	@internal
	*/
	split() {
		let parent = this;
		let off = parent.buffer.length;
		if (off && parent.buffer[off - 4] == 0) off -= 4;
		while (off > 0 && parent.buffer[off - 2] > parent.reducePos) off -= 4;
		let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
		while (parent && base == parent.bufferBase) parent = parent.parent;
		return new Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
	}
	/**
	@internal
	*/
	recoverByDelete(next, nextEnd) {
		let isNode = next <= this.p.parser.maxNode;
		if (isNode) this.storeNode(next, this.pos, nextEnd, 4);
		this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4);
		this.pos = this.reducePos = nextEnd;
		this.score -= 190;
	}
	/**
	Check if the given term would be able to be shifted (optionally
	after some reductions) on this stack. This can be useful for
	external tokenizers that want to make sure they only provide a
	given token when it applies.
	*/
	canShift(term) {
		for (let sim = new SimulatedStack(this);;) {
			let action = this.p.parser.stateSlot(sim.state, 4) || this.p.parser.hasAction(sim.state, term);
			if (action == 0) return false;
			if ((action & 65536) == 0) return true;
			sim.reduce(action);
		}
	}
	/**
	@internal
	*/
	recoverByInsert(next) {
		if (this.stack.length >= 300) return [];
		let nextStates = this.p.parser.nextStates(this.state);
		if (nextStates.length > 8 || this.stack.length >= 120) {
			let best = [];
			for (let i = 0, s; i < nextStates.length; i += 2) if ((s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next)) best.push(nextStates[i], s);
			if (this.stack.length < 120) for (let i = 0; best.length < 8 && i < nextStates.length; i += 2) {
				let s = nextStates[i + 1];
				if (!best.some((v, i) => i & 1 && v == s)) best.push(nextStates[i], s);
			}
			nextStates = best;
		}
		let result = [];
		for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
			let s = nextStates[i + 1];
			if (s == this.state) continue;
			let stack = this.split();
			stack.pushState(s, this.pos);
			stack.storeNode(0, stack.pos, stack.pos, 4, true);
			stack.shiftContext(nextStates[i], this.pos);
			stack.reducePos = this.pos;
			stack.score -= 200;
			result.push(stack);
		}
		return result;
	}
	/**
	@internal
	*/
	forceReduce() {
		let { parser } = this.p;
		let reduce = parser.stateSlot(this.state, 5);
		if ((reduce & 65536) == 0) return false;
		if (!parser.validAction(this.state, reduce)) {
			let depth = reduce >> 19, term = reduce & 65535;
			let target = this.stack.length - depth * 3;
			if (target < 0 || parser.getGoto(this.stack[target], term, false) < 0) {
				let backup = this.findForcedReduction();
				if (backup == null) return false;
				reduce = backup;
			}
			this.storeNode(0, this.pos, this.pos, 4, true);
			this.score -= 100;
		}
		this.reducePos = this.pos;
		this.reduce(reduce);
		return true;
	}
	/**
	Try to scan through the automaton to find some kind of reduction
	that can be applied. Used when the regular ForcedReduce field
	isn't a valid action. @internal
	*/
	findForcedReduction() {
		let { parser } = this.p, seen = [];
		let explore = (state, depth) => {
			if (seen.includes(state)) return;
			seen.push(state);
			return parser.allActions(state, (action) => {
				if (action & 393216);
				else if (action & 65536) {
					let rDepth = (action >> 19) - depth;
					if (rDepth > 1) {
						let term = action & 65535, target = this.stack.length - rDepth * 3;
						if (target >= 0 && parser.getGoto(this.stack[target], term, false) >= 0) return rDepth << 19 | 65536 | term;
					}
				} else {
					let found = explore(action, depth + 1);
					if (found != null) return found;
				}
			});
		};
		return explore(this.state, 0);
	}
	/**
	@internal
	*/
	forceAll() {
		while (!this.p.parser.stateFlag(this.state, 2)) if (!this.forceReduce()) {
			this.storeNode(0, this.pos, this.pos, 4, true);
			break;
		}
		return this;
	}
	/**
	Check whether this state has no further actions (assumed to be a direct descendant of the
	top state, since any other states must be able to continue
	somehow). @internal
	*/
	get deadEnd() {
		if (this.stack.length != 3) return false;
		let { parser } = this.p;
		return parser.data[parser.stateSlot(this.state, 1)] == 65535 && !parser.stateSlot(this.state, 4);
	}
	/**
	Restart the stack (put it back in its start state). Only safe
	when this.stack.length == 3 (state is directly below the top
	state). @internal
	*/
	restart() {
		this.storeNode(0, this.pos, this.pos, 4, true);
		this.state = this.stack[0];
		this.stack.length = 0;
	}
	/**
	@internal
	*/
	sameState(other) {
		if (this.state != other.state || this.stack.length != other.stack.length) return false;
		for (let i = 0; i < this.stack.length; i += 3) if (this.stack[i] != other.stack[i]) return false;
		return true;
	}
	/**
	Get the parser used by this stack.
	*/
	get parser() {
		return this.p.parser;
	}
	/**
	Test whether a given dialect (by numeric ID, as exported from
	the terms file) is enabled.
	*/
	dialectEnabled(dialectID) {
		return this.p.parser.dialect.flags[dialectID];
	}
	shiftContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	reduceContext(term, start) {
		if (this.curContext) this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
	}
	/**
	@internal
	*/
	emitContext() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -3) this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, true);
	}
	/**
	@internal
	*/
	emitLookAhead() {
		let last = this.buffer.length - 1;
		if (last < 0 || this.buffer[last] != -4) this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
	}
	updateContext(context) {
		if (context != this.curContext.context) {
			let newCx = new StackContext(this.curContext.tracker, context);
			if (newCx.hash != this.curContext.hash) this.emitContext();
			this.curContext = newCx;
		}
	}
	/**
	@internal
	*/
	setLookAhead(lookAhead) {
		if (lookAhead <= this.lookAhead) return false;
		this.emitLookAhead();
		this.lookAhead = lookAhead;
		return true;
	}
	/**
	@internal
	*/
	close() {
		if (this.curContext && this.curContext.tracker.strict) this.emitContext();
		if (this.lookAhead > 0) this.emitLookAhead();
	}
};
var StackContext = class {
	constructor(tracker, context) {
		this.tracker = tracker;
		this.context = context;
		this.hash = tracker.strict ? tracker.hash(context) : 0;
	}
};
var SimulatedStack = class {
	constructor(start) {
		this.start = start;
		this.state = start.state;
		this.stack = start.stack;
		this.base = this.stack.length;
	}
	reduce(action) {
		let term = action & 65535, depth = action >> 19;
		if (depth == 0) {
			if (this.stack == this.start.stack) this.stack = this.stack.slice();
			this.stack.push(this.state, 0, 0);
			this.base += 3;
		} else this.base -= (depth - 1) * 3;
		let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, true);
		this.state = goto;
	}
};
var StackBufferCursor = class StackBufferCursor {
	constructor(stack, pos, index) {
		this.stack = stack;
		this.pos = pos;
		this.index = index;
		this.buffer = stack.buffer;
		if (this.index == 0) this.maybeNext();
	}
	static create(stack, pos = stack.bufferBase + stack.buffer.length) {
		return new StackBufferCursor(stack, pos, pos - stack.bufferBase);
	}
	maybeNext() {
		let next = this.stack.parent;
		if (next != null) {
			this.index = this.stack.bufferBase - next.bufferBase;
			this.stack = next;
			this.buffer = next.buffer;
		}
	}
	get id() {
		return this.buffer[this.index - 4];
	}
	get start() {
		return this.buffer[this.index - 3];
	}
	get end() {
		return this.buffer[this.index - 2];
	}
	get size() {
		return this.buffer[this.index - 1];
	}
	next() {
		this.index -= 4;
		this.pos -= 4;
		if (this.index == 0) this.maybeNext();
	}
	fork() {
		return new StackBufferCursor(this.stack, this.pos, this.index);
	}
};
function decodeArray(input, Type = Uint16Array) {
	if (typeof input != "string") return input;
	let array = null;
	for (let pos = 0, out = 0; pos < input.length;) {
		let value = 0;
		for (;;) {
			let next = input.charCodeAt(pos++), stop = false;
			if (next == 126) {
				value = 65535;
				break;
			}
			if (next >= 92) next--;
			if (next >= 34) next--;
			let digit = next - 32;
			if (digit >= 46) {
				digit -= 46;
				stop = true;
			}
			value += digit;
			if (stop) break;
			value *= 46;
		}
		if (array) array[out++] = value;
		else array = new Type(value);
	}
	return array;
}
var CachedToken = class {
	constructor() {
		this.start = -1;
		this.value = -1;
		this.end = -1;
		this.extended = -1;
		this.lookAhead = 0;
		this.mask = 0;
		this.context = 0;
	}
};
const nullToken = new CachedToken();
/**
[Tokenizers](#lr.ExternalTokenizer) interact with the input
through this interface. It presents the input as a stream of
characters, tracking lookahead and hiding the complexity of
[ranges](#common.Parser.parse^ranges) from tokenizer code.
*/
var InputStream = class {
	/**
	@internal
	*/
	constructor(input, ranges) {
		this.input = input;
		this.ranges = ranges;
		/**
		@internal
		*/
		this.chunk = "";
		/**
		@internal
		*/
		this.chunkOff = 0;
		/**
		Backup chunk
		*/
		this.chunk2 = "";
		this.chunk2Pos = 0;
		/**
		The character code of the next code unit in the input, or -1
		when the stream is at the end of the input.
		*/
		this.next = -1;
		/**
		@internal
		*/
		this.token = nullToken;
		this.rangeIndex = 0;
		this.pos = this.chunkPos = ranges[0].from;
		this.range = ranges[0];
		this.end = ranges[ranges.length - 1].to;
		this.readNext();
	}
	/**
	@internal
	*/
	resolveOffset(offset, assoc) {
		let range = this.range, index = this.rangeIndex;
		let pos = this.pos + offset;
		while (pos < range.from) {
			if (!index) return null;
			let next = this.ranges[--index];
			pos -= range.from - next.to;
			range = next;
		}
		while (assoc < 0 ? pos > range.to : pos >= range.to) {
			if (index == this.ranges.length - 1) return null;
			let next = this.ranges[++index];
			pos += next.from - range.to;
			range = next;
		}
		return pos;
	}
	/**
	@internal
	*/
	clipPos(pos) {
		if (pos >= this.range.from && pos < this.range.to) return pos;
		for (let range of this.ranges) if (range.to > pos) return Math.max(pos, range.from);
		return this.end;
	}
	/**
	Look at a code unit near the stream position. `.peek(0)` equals
	`.next`, `.peek(-1)` gives you the previous character, and so
	on.
	
	Note that looking around during tokenizing creates dependencies
	on potentially far-away content, which may reduce the
	effectiveness incremental parsing—when looking forward—or even
	cause invalid reparses when looking backward more than 25 code
	units, since the library does not track lookbehind.
	*/
	peek(offset) {
		let idx = this.chunkOff + offset, pos, result;
		if (idx >= 0 && idx < this.chunk.length) {
			pos = this.pos + offset;
			result = this.chunk.charCodeAt(idx);
		} else {
			let resolved = this.resolveOffset(offset, 1);
			if (resolved == null) return -1;
			pos = resolved;
			if (pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length) result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
			else {
				let i = this.rangeIndex, range = this.range;
				while (range.to <= pos) range = this.ranges[++i];
				this.chunk2 = this.input.chunk(this.chunk2Pos = pos);
				if (pos + this.chunk2.length > range.to) this.chunk2 = this.chunk2.slice(0, range.to - pos);
				result = this.chunk2.charCodeAt(0);
			}
		}
		if (pos >= this.token.lookAhead) this.token.lookAhead = pos + 1;
		return result;
	}
	/**
	Accept a token. By default, the end of the token is set to the
	current stream position, but you can pass an offset (relative to
	the stream position) to change that.
	*/
	acceptToken(token, endOffset = 0) {
		let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
		if (end == null || end < this.token.start) throw new RangeError("Token end out of bounds");
		this.token.value = token;
		this.token.end = end;
	}
	/**
	Accept a token ending at a specific given position.
	*/
	acceptTokenTo(token, endPos) {
		this.token.value = token;
		this.token.end = endPos;
	}
	getChunk() {
		if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
			let { chunk, chunkPos } = this;
			this.chunk = this.chunk2;
			this.chunkPos = this.chunk2Pos;
			this.chunk2 = chunk;
			this.chunk2Pos = chunkPos;
			this.chunkOff = this.pos - this.chunkPos;
		} else {
			this.chunk2 = this.chunk;
			this.chunk2Pos = this.chunkPos;
			let nextChunk = this.input.chunk(this.pos);
			let end = this.pos + nextChunk.length;
			this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk;
			this.chunkPos = this.pos;
			this.chunkOff = 0;
		}
	}
	readNext() {
		if (this.chunkOff >= this.chunk.length) {
			this.getChunk();
			if (this.chunkOff == this.chunk.length) return this.next = -1;
		}
		return this.next = this.chunk.charCodeAt(this.chunkOff);
	}
	/**
	Move the stream forward N (defaults to 1) code units. Returns
	the new value of [`next`](#lr.InputStream.next).
	*/
	advance(n = 1) {
		this.chunkOff += n;
		while (this.pos + n >= this.range.to) {
			if (this.rangeIndex == this.ranges.length - 1) return this.setDone();
			n -= this.range.to - this.pos;
			this.range = this.ranges[++this.rangeIndex];
			this.pos = this.range.from;
		}
		this.pos += n;
		if (this.pos >= this.token.lookAhead) this.token.lookAhead = this.pos + 1;
		return this.readNext();
	}
	setDone() {
		this.pos = this.chunkPos = this.end;
		this.range = this.ranges[this.rangeIndex = this.ranges.length - 1];
		this.chunk = "";
		return this.next = -1;
	}
	/**
	@internal
	*/
	reset(pos, token) {
		if (token) {
			this.token = token;
			token.start = pos;
			token.lookAhead = pos + 1;
			token.value = token.extended = -1;
		} else this.token = nullToken;
		if (this.pos != pos) {
			this.pos = pos;
			if (pos == this.end) {
				this.setDone();
				return this;
			}
			while (pos < this.range.from) this.range = this.ranges[--this.rangeIndex];
			while (pos >= this.range.to) this.range = this.ranges[++this.rangeIndex];
			if (pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length) this.chunkOff = pos - this.chunkPos;
			else {
				this.chunk = "";
				this.chunkOff = 0;
			}
			this.readNext();
		}
		return this;
	}
	/**
	@internal
	*/
	read(from, to) {
		if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length) return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
		if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length) return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
		if (from >= this.range.from && to <= this.range.to) return this.input.read(from, to);
		let result = "";
		for (let r of this.ranges) {
			if (r.from >= to) break;
			if (r.to > from) result += this.input.read(Math.max(r.from, from), Math.min(r.to, to));
		}
		return result;
	}
};
/**
@internal
*/
var TokenGroup = class {
	constructor(data, id) {
		this.data = data;
		this.id = id;
	}
	token(input, stack) {
		let { parser } = stack.p;
		readToken(this.data, input, stack, this.id, parser.data, parser.tokenPrecTable);
	}
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
/**
@hide
*/
var LocalTokenGroup = class {
	constructor(data, precTable, elseToken) {
		this.precTable = precTable;
		this.elseToken = elseToken;
		this.data = typeof data == "string" ? decodeArray(data) : data;
	}
	token(input, stack) {
		let start = input.pos, skipped = 0;
		for (;;) {
			let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
			readToken(this.data, input, stack, 0, this.data, this.precTable);
			if (input.token.value > -1) break;
			if (this.elseToken == null) return;
			if (!atEof) skipped++;
			if (nextPos == null) break;
			input.reset(nextPos, input.token);
		}
		if (skipped) {
			input.reset(start, input.token);
			input.acceptToken(this.elseToken, skipped);
		}
	}
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = false;
/**
`@external tokens` declarations in the grammar should resolve to
an instance of this class.
*/
var ExternalTokenizer = class {
	/**
	Create a tokenizer. The first argument is the function that,
	given an input stream, scans for the types of tokens it
	recognizes at the stream's position, and calls
	[`acceptToken`](#lr.InputStream.acceptToken) when it finds
	one.
	*/
	constructor(token, options = {}) {
		this.token = token;
		this.contextual = !!options.contextual;
		this.fallback = !!options.fallback;
		this.extend = !!options.extend;
	}
};
function readToken(data, input, stack, group, precTable, precOffset) {
	let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
	scan: for (;;) {
		if ((groupMask & data[state]) == 0) break;
		let accEnd = data[state + 1];
		for (let i = state + 3; i < accEnd; i += 2) if ((data[i + 1] & groupMask) > 0) {
			let term = data[i];
			if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
				input.acceptToken(term);
				break;
			}
		}
		let next = input.next, low = 0, high = data[state + 2];
		if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
			state = data[accEnd + high * 3 - 1];
			continue scan;
		}
		for (; low < high;) {
			let mid = low + high >> 1;
			let index = accEnd + mid + (mid << 1);
			let from = data[index], to = data[index + 1] || 65536;
			if (next < from) high = mid;
			else if (next >= to) low = mid + 1;
			else {
				state = data[index + 2];
				input.advance();
				continue scan;
			}
		}
		break;
	}
}
function findOffset(data, start, term) {
	for (let i = start, next; (next = data[i]) != 65535; i++) if (next == term) return i - start;
	return -1;
}
function overrides(token, prev, tableData, tableOffset) {
	let iPrev = findOffset(tableData, tableOffset, prev);
	return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
const verbose = typeof process != "undefined" && process.env && /\bparse\b/.test(process.env.LOG);
let stackIDs = null;
function cutAt(tree, pos, side) {
	let cursor = tree.cursor(IterMode.IncludeAnonymous);
	cursor.moveTo(pos);
	for (;;) if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos))) for (;;) {
		if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError) return side < 0 ? Math.max(0, Math.min(cursor.to - 1, pos - 25)) : Math.min(tree.length, Math.max(cursor.from + 1, pos + 25));
		if (side < 0 ? cursor.prevSibling() : cursor.nextSibling()) break;
		if (!cursor.parent()) return side < 0 ? 0 : tree.length;
	}
}
var FragmentCursor = class {
	constructor(fragments, minRepeat) {
		this.fragments = fragments;
		this.minRepeat = minRepeat;
		this.i = 0;
		this.fragment = null;
		this.safeFrom = -1;
		this.safeTo = -1;
		this.trees = [];
		this.start = [];
		this.index = [];
		this.lastRepeat = null;
		this.lastRepeatPos = -1;
		this.nextFragment();
	}
	nextFragment() {
		let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
		if (fr) {
			this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from;
			this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to;
			while (this.trees.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
			}
			this.trees.push(fr.tree);
			this.start.push(-fr.offset);
			this.index.push(0);
			this.nextStart = this.safeFrom;
		} else this.nextStart = 1e9;
	}
	nodeAt(pos) {
		if (pos < this.nextStart) return null;
		while (this.fragment && this.safeTo <= pos) this.nextFragment();
		if (!this.fragment) return null;
		for (;;) {
			let last = this.trees.length - 1;
			if (last < 0) {
				this.nextFragment();
				return null;
			}
			if (pos < this.safeFrom) return null;
			let top = this.trees[last], index = this.index[last];
			if (index == top.children.length) {
				this.trees.pop();
				this.start.pop();
				this.index.pop();
				continue;
			}
			let next = top.children[index];
			let start = this.start[last] + top.positions[index];
			if (start > pos) {
				this.nextStart = start;
				return null;
			}
			if (next instanceof Tree) {
				let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
				if (start == pos || storeRepeat) {
					let end = start + next.length, lookahead;
					if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to)) {
						if (storeRepeat) {
							this.lastRepeat = next;
							this.lastRepeatPos = start;
						}
						if (start == pos) return next;
					}
				}
				this.index[last]++;
				if (start + next.length >= Math.max(this.safeFrom, pos)) {
					this.trees.push(next);
					this.start.push(start);
					this.index.push(0);
				}
			} else {
				this.index[last]++;
				this.nextStart = start + next.length;
			}
		}
	}
};
var TokenCache = class {
	constructor(parser, stream) {
		this.stream = stream;
		this.tokens = [];
		this.mainToken = null;
		this.actions = [];
		this.tokens = parser.tokenizers.map((_) => new CachedToken());
	}
	getActions(stack) {
		let actionIndex = 0;
		let main = null;
		let { parser } = stack.p, { tokenizers } = parser;
		let mask = parser.stateSlot(stack.state, 3);
		let context = stack.curContext ? stack.curContext.hash : 0;
		let lookAhead = 0;
		for (let i = 0; i < tokenizers.length; i++) {
			if ((1 << i & mask) == 0) continue;
			let tokenizer = tokenizers[i], token = this.tokens[i];
			if (main && !tokenizer.fallback) continue;
			if (tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) {
				this.updateCachedToken(token, tokenizer, stack);
				token.mask = mask;
				token.context = context;
			}
			if (token.lookAhead > token.end + 25) lookAhead = Math.max(token.lookAhead, lookAhead);
			if (token.value != 0) {
				let startIndex = actionIndex;
				if (token.extended > -1) actionIndex = this.addActions(stack, token.extended, token.end, actionIndex);
				actionIndex = this.addActions(stack, token.value, token.end, actionIndex);
				if (!tokenizer.extend) {
					main = token;
					if (actionIndex > startIndex) break;
				}
			}
		}
		while (this.actions.length > actionIndex) this.actions.pop();
		if (lookAhead) stack.setLookAhead(lookAhead);
		if (!main && stack.pos == this.stream.end) {
			main = new CachedToken();
			main.value = stack.p.parser.eofTerm;
			main.start = main.end = stack.pos;
			actionIndex = this.addActions(stack, main.value, main.end, actionIndex);
		}
		this.mainToken = main;
		return this.actions;
	}
	getMainToken(stack) {
		if (this.mainToken) return this.mainToken;
		let main = new CachedToken(), { pos, p } = stack;
		main.start = pos;
		main.end = Math.min(pos + 1, p.stream.end);
		main.value = pos == p.stream.end ? p.parser.eofTerm : 0;
		return main;
	}
	updateCachedToken(token, tokenizer, stack) {
		let start = this.stream.clipPos(stack.pos);
		tokenizer.token(this.stream.reset(start, token), stack);
		if (token.value > -1) {
			let { parser } = stack.p;
			for (let i = 0; i < parser.specialized.length; i++) if (parser.specialized[i] == token.value) {
				let result = parser.specializers[i](this.stream.read(token.start, token.end), stack);
				if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
					if ((result & 1) == 0) token.value = result >> 1;
					else token.extended = result >> 1;
					break;
				}
			}
		} else {
			token.value = 0;
			token.end = this.stream.clipPos(start + 1);
		}
	}
	putAction(action, token, end, index) {
		for (let i = 0; i < index; i += 3) if (this.actions[i] == action) return index;
		this.actions[index++] = action;
		this.actions[index++] = token;
		this.actions[index++] = end;
		return index;
	}
	addActions(stack, token, end, index) {
		let { state } = stack, { parser } = stack.p, { data } = parser;
		for (let set = 0; set < 2; set++) for (let i = parser.stateSlot(state, set ? 2 : 1);; i += 3) {
			if (data[i] == 65535) {
				if (data[i + 1] == 1) i = pair(data, i + 2);
				else {
					if (index == 0 && data[i + 1] == 2) index = this.putAction(pair(data, i + 2), token, end, index);
					break;
				}
			}
			if (data[i] == token) index = this.putAction(pair(data, i + 1), token, end, index);
		}
		return index;
	}
};
var Parse = class {
	constructor(parser, input, fragments, ranges) {
		this.parser = parser;
		this.input = input;
		this.ranges = ranges;
		this.recovering = 0;
		this.nextStackID = 9812;
		this.minStackPos = 0;
		this.reused = [];
		this.stoppedAt = null;
		this.lastBigReductionStart = -1;
		this.lastBigReductionSize = 0;
		this.bigReductionCount = 0;
		this.stream = new InputStream(input, ranges);
		this.tokens = new TokenCache(parser, this.stream);
		this.topTerm = parser.top[1];
		let { from } = ranges[0];
		this.stacks = [Stack.start(this, parser.top[0], from)];
		this.fragments = fragments.length && this.stream.end - from > parser.bufferLength * 4 ? new FragmentCursor(fragments, parser.minRepeatTerm) : null;
	}
	get parsedPos() {
		return this.minStackPos;
	}
	advance() {
		let stacks = this.stacks, pos = this.minStackPos;
		let newStacks = this.stacks = [];
		let stopped, stoppedTokens;
		if (this.bigReductionCount > 300 && stacks.length == 1) {
			let [s] = stacks;
			while (s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart);
			this.bigReductionCount = this.lastBigReductionSize = 0;
		}
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i];
			for (;;) {
				this.tokens.mainToken = null;
				if (stack.pos > pos) newStacks.push(stack);
				else if (this.advanceStack(stack, newStacks, stacks)) continue;
				else {
					if (!stopped) {
						stopped = [];
						stoppedTokens = [];
					}
					stopped.push(stack);
					let tok = this.tokens.getMainToken(stack);
					stoppedTokens.push(tok.value, tok.end);
				}
				break;
			}
		}
		if (!newStacks.length) {
			let finished = stopped && findFinished(stopped);
			if (finished) {
				if (verbose) console.log("Finish with " + this.stackID(finished));
				return this.stackToTree(finished);
			}
			if (this.parser.strict) {
				if (verbose && stopped) console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none"));
				throw new SyntaxError("No parse at " + pos);
			}
			if (!this.recovering) this.recovering = 5;
		}
		if (this.recovering && stopped) {
			let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
			if (finished) {
				if (verbose) console.log("Force-finish " + this.stackID(finished));
				return this.stackToTree(finished.forceAll());
			}
		}
		if (this.recovering) {
			let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
			if (newStacks.length > maxRemaining) {
				newStacks.sort((a, b) => b.score - a.score);
				while (newStacks.length > maxRemaining) newStacks.pop();
			}
			if (newStacks.some((s) => s.reducePos > pos)) this.recovering--;
		} else if (newStacks.length > 1) {
			outer: for (let i = 0; i < newStacks.length - 1; i++) {
				let stack = newStacks[i];
				for (let j = i + 1; j < newStacks.length; j++) {
					let other = newStacks[j];
					if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500) {
						if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0) newStacks.splice(j--, 1);
						else {
							newStacks.splice(i--, 1);
							continue outer;
						}
					}
				}
			}
			if (newStacks.length > 12) {
				newStacks.sort((a, b) => b.score - a.score);
				newStacks.splice(12, newStacks.length - 12);
			}
		}
		this.minStackPos = newStacks[0].pos;
		for (let i = 1; i < newStacks.length; i++) if (newStacks[i].pos < this.minStackPos) this.minStackPos = newStacks[i].pos;
		return null;
	}
	stopAt(pos) {
		if (this.stoppedAt != null && this.stoppedAt < pos) throw new RangeError("Can't move stoppedAt forward");
		this.stoppedAt = pos;
	}
	tryReuse(stack, start, tree, repeatOnly) {
		if (!tree) return null;
		let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
		for (; tree;) {
			let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
			if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash)) {
				stack.useNode(tree, match, start);
				return tree;
			}
			if (tree.children.length == 0 || tree.positions[0] > 0) break;
			let inner = tree.children[0];
			if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm)) tree = inner;
			else break;
		}
		return null;
	}
	advanceStack(stack, stacks, split) {
		let start = stack.pos, { parser } = this;
		let base = verbose ? this.stackID(stack) + " -> " : "";
		if (this.stoppedAt != null && start > this.stoppedAt) return stack.forceReduce() ? stack : null;
		if (this.fragments) {
			let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, true) || this.tryReuse(stack, start, this.fragments.nodeAt(start), false);
			if (reused) {
				if (verbose) console.log(base + this.stackID(stack) + ` (via reuse of ${parser.getName(reused.type.id)})`);
				return true;
			}
		}
		let defaultReduce = parser.stateSlot(stack.state, 4);
		if (defaultReduce > 0) {
			stack.reduce(defaultReduce);
			if (verbose) console.log(base + this.stackID(stack) + ` (via always-reduce ${parser.getName(defaultReduce & 65535)})`);
			return true;
		}
		if (stack.stack.length >= 8400) while (stack.stack.length > 6e3 && stack.forceReduce());
		let actions = this.tokens.getActions(stack);
		for (let i = 0; i < actions.length;) {
			let action = actions[i++], term = actions[i++], end = actions[i++];
			let last = i == actions.length || !split;
			let localStack = last ? stack : stack.split();
			let main = this.tokens.mainToken;
			localStack.apply(action, term, main ? main.start : localStack.pos, end);
			if (verbose) console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser.getName(action & 65535)}`} for ${parser.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`);
			if (last) return true;
			else if (localStack.pos > start) stacks.push(localStack);
			else split.push(localStack);
		}
		return false;
	}
	advanceFully(stack, newStacks) {
		let pos = stack.pos;
		for (;;) {
			if (!this.advanceStack(stack, null, null)) return false;
			if (stack.pos > pos) {
				pushStackDedup(stack, newStacks);
				return true;
			}
		}
	}
	runRecovery(stacks, tokens, newStacks) {
		let finished = null, restarted = false;
		for (let i = 0; i < stacks.length; i++) {
			let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1];
			let base = verbose ? this.stackID(stack) + " -> " : "";
			if (stack.deadEnd) {
				if (restarted) continue;
				restarted = true;
				stack.restart();
				if (verbose) console.log(base + this.stackID(stack) + " (restarted)");
				if (this.advanceFully(stack, newStacks)) continue;
			}
			let force = stack.split(), forceBase = base;
			for (let j = 0; j < 10 && force.forceReduce(); j++) {
				if (verbose) console.log(forceBase + this.stackID(force) + " (via force-reduce)");
				if (this.advanceFully(force, newStacks)) break;
				if (verbose) forceBase = this.stackID(force) + " -> ";
			}
			for (let insert of stack.recoverByInsert(token)) {
				if (verbose) console.log(base + this.stackID(insert) + " (via recover-insert)");
				this.advanceFully(insert, newStacks);
			}
			if (this.stream.end > stack.pos) {
				if (tokenEnd == stack.pos) {
					tokenEnd++;
					token = 0;
				}
				stack.recoverByDelete(token, tokenEnd);
				if (verbose) console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`);
				pushStackDedup(stack, newStacks);
			} else if (!finished || finished.score < force.score) finished = force;
		}
		return finished;
	}
	stackToTree(stack) {
		stack.close();
		return Tree.build({
			buffer: StackBufferCursor.create(stack),
			nodeSet: this.parser.nodeSet,
			topID: this.topTerm,
			maxBufferLength: this.parser.bufferLength,
			reused: this.reused,
			start: this.ranges[0].from,
			length: stack.pos - this.ranges[0].from,
			minRepeatType: this.parser.minRepeatTerm
		});
	}
	stackID(stack) {
		let id = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
		if (!id) stackIDs.set(stack, id = String.fromCodePoint(this.nextStackID++));
		return id + stack;
	}
};
function pushStackDedup(stack, newStacks) {
	for (let i = 0; i < newStacks.length; i++) {
		let other = newStacks[i];
		if (other.pos == stack.pos && other.sameState(stack)) {
			if (newStacks[i].score < stack.score) newStacks[i] = stack;
			return;
		}
	}
	newStacks.push(stack);
}
var Dialect = class {
	constructor(source, flags, disabled) {
		this.source = source;
		this.flags = flags;
		this.disabled = disabled;
	}
	allows(term) {
		return !this.disabled || this.disabled[term] == 0;
	}
};
const id$1 = (x) => x;
/**
Context trackers are used to track stateful context (such as
indentation in the Python grammar, or parent elements in the XML
grammar) needed by external tokenizers. You declare them in a
grammar file as `@context exportName from "module"`.

Context values should be immutable, and can be updated (replaced)
on shift or reduce actions.

The export used in a `@context` declaration should be of this
type.
*/
var ContextTracker = class {
	/**
	Define a context tracker.
	*/
	constructor(spec) {
		this.start = spec.start;
		this.shift = spec.shift || id$1;
		this.reduce = spec.reduce || id$1;
		this.reuse = spec.reuse || id$1;
		this.hash = spec.hash || (() => 0);
		this.strict = spec.strict !== false;
	}
};
/**
Holds the parse tables for a given grammar, as generated by
`lezer-generator`, and provides [methods](#common.Parser) to parse
content with.
*/
var LRParser = class LRParser extends Parser {
	/**
	@internal
	*/
	constructor(spec) {
		super();
		/**
		@internal
		*/
		this.wrappers = [];
		if (spec.version != 14) throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (14)`);
		let nodeNames = spec.nodeNames.split(" ");
		this.minRepeatTerm = nodeNames.length;
		for (let i = 0; i < spec.repeatNodeCount; i++) nodeNames.push("");
		let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]);
		let nodeProps = [];
		for (let i = 0; i < nodeNames.length; i++) nodeProps.push([]);
		function setProp(nodeID, prop, value) {
			nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
		}
		if (spec.nodeProps) for (let propSpec of spec.nodeProps) {
			let prop = propSpec[0];
			if (typeof prop == "string") prop = NodeProp[prop];
			for (let i = 1; i < propSpec.length;) {
				let next = propSpec[i++];
				if (next >= 0) setProp(next, prop, propSpec[i++]);
				else {
					let value = propSpec[i + -next];
					for (let j = -next; j > 0; j--) setProp(propSpec[i++], prop, value);
					i++;
				}
			}
		}
		this.nodeSet = new NodeSet(nodeNames.map((name, i) => NodeType.define({
			name: i >= this.minRepeatTerm ? void 0 : name,
			id: i,
			props: nodeProps[i],
			top: topTerms.indexOf(i) > -1,
			error: i == 0,
			skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
		})));
		if (spec.propSources) this.nodeSet = this.nodeSet.extend(...spec.propSources);
		this.strict = false;
		this.bufferLength = DefaultBufferLength;
		let tokenArray = decodeArray(spec.tokenData);
		this.context = spec.context;
		this.specializerSpecs = spec.specialized || [];
		this.specialized = new Uint16Array(this.specializerSpecs.length);
		for (let i = 0; i < this.specializerSpecs.length; i++) this.specialized[i] = this.specializerSpecs[i].term;
		this.specializers = this.specializerSpecs.map(getSpecializer);
		this.states = decodeArray(spec.states, Uint32Array);
		this.data = decodeArray(spec.stateData);
		this.goto = decodeArray(spec.goto);
		this.maxTerm = spec.maxTerm;
		this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value);
		this.topRules = spec.topRules;
		this.dialects = spec.dialects || {};
		this.dynamicPrecedences = spec.dynamicPrecedences || null;
		this.tokenPrecTable = spec.tokenPrec;
		this.termNames = spec.termNames || null;
		this.maxNode = this.nodeSet.types.length - 1;
		this.dialect = this.parseDialect();
		this.top = this.topRules[Object.keys(this.topRules)[0]];
	}
	createParse(input, fragments, ranges) {
		let parse = new Parse(this, input, fragments, ranges);
		for (let w of this.wrappers) parse = w(parse, input, fragments, ranges);
		return parse;
	}
	/**
	Get a goto table entry @internal
	*/
	getGoto(state, term, loose = false) {
		let table = this.goto;
		if (term >= table[0]) return -1;
		for (let pos = table[term + 1];;) {
			let groupTag = table[pos++], last = groupTag & 1;
			let target = table[pos++];
			if (last && loose) return target;
			for (let end = pos + (groupTag >> 1); pos < end; pos++) if (table[pos] == state) return target;
			if (last) return -1;
		}
	}
	/**
	Check if this state has an action for a given terminal @internal
	*/
	hasAction(state, terminal) {
		let data = this.data;
		for (let set = 0; set < 2; set++) for (let i = this.stateSlot(state, set ? 2 : 1), next;; i += 3) {
			if ((next = data[i]) == 65535) {
				if (data[i + 1] == 1) next = data[i = pair(data, i + 2)];
				else if (data[i + 1] == 2) return pair(data, i + 2);
				else break;
			}
			if (next == terminal || next == 0) return pair(data, i + 1);
		}
		return 0;
	}
	/**
	@internal
	*/
	stateSlot(state, slot) {
		return this.states[state * 6 + slot];
	}
	/**
	@internal
	*/
	stateFlag(state, flag) {
		return (this.stateSlot(state, 0) & flag) > 0;
	}
	/**
	@internal
	*/
	validAction(state, action) {
		return !!this.allActions(state, (a) => a == action ? true : null);
	}
	/**
	@internal
	*/
	allActions(state, action) {
		let deflt = this.stateSlot(state, 4);
		let result = deflt ? action(deflt) : void 0;
		for (let i = this.stateSlot(state, 1); result == null; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			result = action(pair(this.data, i + 1));
		}
		return result;
	}
	/**
	Get the states that can follow this one through shift actions or
	goto jumps. @internal
	*/
	nextStates(state) {
		let result = [];
		for (let i = this.stateSlot(state, 1);; i += 3) {
			if (this.data[i] == 65535) {
				if (this.data[i + 1] == 1) i = pair(this.data, i + 2);
				else break;
			}
			if ((this.data[i + 2] & 1) == 0) {
				let value = this.data[i + 1];
				if (!result.some((v, i) => i & 1 && v == value)) result.push(this.data[i], value);
			}
		}
		return result;
	}
	/**
	Configure the parser. Returns a new parser instance that has the
	given settings modified. Settings not provided in `config` are
	kept from the original parser.
	*/
	configure(config) {
		let copy = Object.assign(Object.create(LRParser.prototype), this);
		if (config.props) copy.nodeSet = this.nodeSet.extend(...config.props);
		if (config.top) {
			let info = this.topRules[config.top];
			if (!info) throw new RangeError(`Invalid top rule name ${config.top}`);
			copy.top = info;
		}
		if (config.tokenizers) copy.tokenizers = this.tokenizers.map((t) => {
			let found = config.tokenizers.find((r) => r.from == t);
			return found ? found.to : t;
		});
		if (config.specializers) {
			copy.specializers = this.specializers.slice();
			copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
				let found = config.specializers.find((r) => r.from == s.external);
				if (!found) return s;
				let spec = Object.assign(Object.assign({}, s), { external: found.to });
				copy.specializers[i] = getSpecializer(spec);
				return spec;
			});
		}
		if (config.contextTracker) copy.context = config.contextTracker;
		if (config.dialect) copy.dialect = this.parseDialect(config.dialect);
		if (config.strict != null) copy.strict = config.strict;
		if (config.wrap) copy.wrappers = copy.wrappers.concat(config.wrap);
		if (config.bufferLength != null) copy.bufferLength = config.bufferLength;
		return copy;
	}
	/**
	Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
	are registered for this parser.
	*/
	hasWrappers() {
		return this.wrappers.length > 0;
	}
	/**
	Returns the name associated with a given term. This will only
	work for all terms when the parser was generated with the
	`--names` option. By default, only the names of tagged terms are
	stored.
	*/
	getName(term) {
		return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
	}
	/**
	The eof term id is always allocated directly after the node
	types. @internal
	*/
	get eofTerm() {
		return this.maxNode + 1;
	}
	/**
	The type of top node produced by the parser.
	*/
	get topNode() {
		return this.nodeSet.types[this.top[1]];
	}
	/**
	@internal
	*/
	dynamicPrecedence(term) {
		let prec = this.dynamicPrecedences;
		return prec == null ? 0 : prec[term] || 0;
	}
	/**
	@internal
	*/
	parseDialect(dialect) {
		let values = Object.keys(this.dialects), flags = values.map(() => false);
		if (dialect) for (let part of dialect.split(" ")) {
			let id = values.indexOf(part);
			if (id >= 0) flags[id] = true;
		}
		let disabled = null;
		for (let i = 0; i < values.length; i++) if (!flags[i]) for (let j = this.dialects[values[i]], id; (id = this.data[j++]) != 65535;) (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id] = 1;
		return new Dialect(dialect, flags, disabled);
	}
	/**
	Used by the output of the parser generator. Not available to
	user code. @hide
	*/
	static deserialize(spec) {
		return new LRParser(spec);
	}
};
function pair(data, off) {
	return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
	let best = null;
	for (let stack of stacks) {
		let stopped = stack.p.stoppedAt;
		if ((stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(stack.state, 2) && (!best || best.score < stack.score)) best = stack;
	}
	return best;
}
function getSpecializer(spec) {
	if (spec.external) {
		let mask = spec.extend ? 1 : 0;
		return (value, stack) => spec.external(value, stack) << 1 | mask;
	}
	return spec.get;
}
// node_modules/@lezer/highlight/dist/index.js
let nextTagID = 0;
/**
Highlighting tags are markers that denote a highlighting category.
They are [associated](#highlight.styleTags) with parts of a syntax
tree by a language mode, and then mapped to an actual CSS style by
a [highlighter](#highlight.Highlighter).

Because syntax tree node types and highlight styles have to be
able to talk the same language, CodeMirror uses a mostly _closed_
[vocabulary](#highlight.tags) of syntax tags (as opposed to
traditional open string-based systems, which make it hard for
highlighting themes to cover all the tokens produced by the
various languages).

It _is_ possible to [define](#highlight.Tag^define) your own
highlighting tags for system-internal use (where you control both
the language package and the highlighter), but such tags will not
be picked up by regular highlighters (though you can derive them
from standard tags to allow highlighters to fall back to those).
*/
var Tag = class Tag {
	/**
	@internal
	*/
	constructor(name, set, base, modified) {
		this.name = name;
		this.set = set;
		this.base = base;
		this.modified = modified;
		/**
		@internal
		*/
		this.id = nextTagID++;
	}
	toString() {
		let { name } = this;
		for (let mod of this.modified) if (mod.name) name = `${mod.name}(${name})`;
		return name;
	}
	static define(nameOrParent, parent) {
		let name = typeof nameOrParent == "string" ? nameOrParent : "?";
		if (nameOrParent instanceof Tag) parent = nameOrParent;
		if (parent === null || parent === void 0 ? void 0 : parent.base) throw new Error("Can not derive from a modified tag");
		let tag = new Tag(name, [], null, []);
		tag.set.push(tag);
		if (parent) for (let t of parent.set) tag.set.push(t);
		return tag;
	}
	/**
	Define a tag _modifier_, which is a function that, given a tag,
	will return a tag that is a subtag of the original. Applying the
	same modifier to a twice tag will return the same value (`m1(t1)
	== m1(t1)`) and applying multiple modifiers will, regardless or
	order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
	
	When multiple modifiers are applied to a given base tag, each
	smaller set of modifiers is registered as a parent, so that for
	example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
	`m1(m3(t1)`, and so on.
	*/
	static defineModifier(name) {
		let mod = new Modifier(name);
		return (tag) => {
			if (tag.modified.indexOf(mod) > -1) return tag;
			return Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
		};
	}
};
let nextModifierID = 0;
var Modifier = class Modifier {
	constructor(name) {
		this.name = name;
		this.instances = [];
		this.id = nextModifierID++;
	}
	static get(base, mods) {
		if (!mods.length) return base;
		let exists = mods[0].instances.find((t) => t.base == base && sameArray(mods, t.modified));
		if (exists) return exists;
		let set = [], tag = new Tag(base.name, set, base, mods);
		for (let m of mods) m.instances.push(tag);
		let configs = powerSet(mods);
		for (let parent of base.set) if (!parent.modified.length) for (let config of configs) set.push(Modifier.get(parent, config));
		return tag;
	}
};
function sameArray(a, b) {
	return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
	let sets = [[]];
	for (let i = 0; i < array.length; i++) for (let j = 0, e = sets.length; j < e; j++) sets.push(sets[j].concat(array[i]));
	return sets.sort((a, b) => b.length - a.length);
}
/**
This function is used to add a set of tags to a language syntax
via [`NodeSet.extend`](#common.NodeSet.extend) or
[`LRParser.configure`](#lr.LRParser.configure).

The argument object maps node selectors to [highlighting
tags](#highlight.Tag) or arrays of tags.

Node selectors may hold one or more (space-separated) node paths.
Such a path can be a [node name](#common.NodeType.name), or
multiple node names (or `*` wildcards) separated by slash
characters, as in `"Block/Declaration/VariableName"`. Such a path
matches the final node but only if its direct parent nodes are the
other nodes mentioned. A `*` in such a path matches any parent,
but only a single level—wildcards that match multiple parents
aren't supported, both for efficiency reasons and because Lezer
trees make it rather hard to reason about what they would match.)

A path can be ended with `/...` to indicate that the tag assigned
to the node should also apply to all child nodes, even if they
match their own style (by default, only the innermost style is
used).

When a path ends in `!`, as in `Attribute!`, no further matching
happens for the node's child nodes, and the entire node gets the
given style.

In this notation, node names that contain `/`, `!`, `*`, or `...`
must be quoted as JSON strings.

For example:

```javascript
parser.configure({props: [
styleTags({
// Style Number and BigNumber nodes
"Number BigNumber": tags.number,
// Style Escape nodes whose parent is String
"String/Escape": tags.escape,
// Style anything inside Attributes nodes
"Attributes!": tags.meta,
// Add a style to all content inside Italic nodes
"Italic/...": tags.emphasis,
// Style InvalidString nodes as both `string` and `invalid`
"InvalidString": [tags.string, tags.invalid],
// Style the node named "/" as punctuation
'"/"': tags.punctuation
})
]})
```
*/
function styleTags(spec) {
	let byName = Object.create(null);
	for (let prop in spec) {
		let tags = spec[prop];
		if (!Array.isArray(tags)) tags = [tags];
		for (let part of prop.split(" ")) if (part) {
			let pieces = [], mode = 2, rest = part;
			for (let pos = 0;;) {
				if (rest == "..." && pos > 0 && pos + 3 == part.length) {
					mode = 1;
					break;
				}
				let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
				if (!m) throw new RangeError("Invalid path: " + part);
				pieces.push(m[0] == "*" ? "" : m[0][0] == "\"" ? JSON.parse(m[0]) : m[0]);
				pos += m[0].length;
				if (pos == part.length) break;
				let next = part[pos++];
				if (pos == part.length && next == "!") {
					mode = 0;
					break;
				}
				if (next != "/") throw new RangeError("Invalid path: " + part);
				rest = part.slice(pos);
			}
			let last = pieces.length - 1, inner = pieces[last];
			if (!inner) throw new RangeError("Invalid path: " + part);
			byName[inner] = new Rule(tags, mode, last > 0 ? pieces.slice(0, last) : null).sort(byName[inner]);
		}
	}
	return ruleNodeProp.add(byName);
}
const ruleNodeProp = new NodeProp({ combine(a, b) {
	let cur, root, take;
	while (a || b) {
		if (!a || b && a.depth <= b.depth) {
			take = b;
			b = b.next;
		} else {
			take = a;
			a = a.next;
		}
		if (cur && cur.mode == take.mode && !take.context && !cur.context) continue;
		let copy = new Rule(take.tags, take.mode, take.context);
		if (cur) cur.next = copy;
		else root = copy;
		cur = copy;
	}
	return root;
} });
var Rule = class {
	constructor(tags, mode, context, next) {
		this.tags = tags;
		this.mode = mode;
		this.context = context;
		this.next = next;
	}
	get opaque() {
		return this.mode == 0;
	}
	get inherit() {
		return this.mode == 1;
	}
	sort(other) {
		if (!other || other.depth < this.depth) {
			this.next = other;
			return this;
		}
		other.next = this.sort(other.next);
		return other;
	}
	get depth() {
		return this.context ? this.context.length : 0;
	}
};
Rule.empty = new Rule([], 2, null);
/**
Define a [highlighter](#highlight.Highlighter) from an array of
tag/class pairs. Classes associated with more specific tags will
take precedence.
*/
function tagHighlighter(tags, options) {
	let map = Object.create(null);
	for (let style of tags) if (!Array.isArray(style.tag)) map[style.tag.id] = style.class;
	else for (let tag of style.tag) map[tag.id] = style.class;
	let { scope, all = null } = options || {};
	return {
		style: (tags) => {
			let cls = all;
			for (let tag of tags) for (let sub of tag.set) {
				let tagClass = map[sub.id];
				if (tagClass) {
					cls = cls ? cls + " " + tagClass : tagClass;
					break;
				}
			}
			return cls;
		},
		scope
	};
}
const t = Tag.define;
const comment$1 = t();
const name = t();
const typeName = t(name);
const propertyName = t(name);
const literal = t();
const string = t(literal);
const number = t(literal);
const content = t();
const heading$1 = t(content);
const keyword = t();
const operator = t();
const punctuation = t();
const bracket = t(punctuation);
const meta = t();
/**
The default set of highlighting [tags](#highlight.Tag).

This collection is heavily biased towards programming languages,
and necessarily incomplete. A full ontology of syntactic
constructs would fill a stack of books, and be impractical to
write themes for. So try to make do with this set. If all else
fails, [open an
issue](https://code.haverbeke.berlin/codemirror/dev/issues) to propose a
new tag, or [define](#highlight.Tag^define) a local custom tag for
your use case.

Note that it is not obligatory to always attach the most specific
tag possible to an element—if your grammar can't easily
distinguish a certain type of element (such as a local variable),
it is okay to style it as its more general variant (a variable).

For tags that extend some parent tag, the documentation links to
the parent.
*/
const tags$1 = {
	/**
	A comment.
	*/
	comment: comment$1,
	/**
	A line [comment](#highlight.tags.comment).
	*/
	lineComment: t(comment$1),
	/**
	A block [comment](#highlight.tags.comment).
	*/
	blockComment: t(comment$1),
	/**
	A documentation [comment](#highlight.tags.comment).
	*/
	docComment: t(comment$1),
	/**
	Any kind of identifier.
	*/
	name,
	/**
	The [name](#highlight.tags.name) of a variable.
	*/
	variableName: t(name),
	/**
	A type [name](#highlight.tags.name).
	*/
	typeName,
	/**
	A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
	*/
	tagName: t(typeName),
	/**
	A property or field [name](#highlight.tags.name).
	*/
	propertyName,
	/**
	An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
	*/
	attributeName: t(propertyName),
	/**
	The [name](#highlight.tags.name) of a class.
	*/
	className: t(name),
	/**
	A label [name](#highlight.tags.name).
	*/
	labelName: t(name),
	/**
	A namespace [name](#highlight.tags.name).
	*/
	namespace: t(name),
	/**
	The [name](#highlight.tags.name) of a macro.
	*/
	macroName: t(name),
	/**
	A literal value.
	*/
	literal,
	/**
	A string [literal](#highlight.tags.literal).
	*/
	string,
	/**
	A documentation [string](#highlight.tags.string).
	*/
	docString: t(string),
	/**
	A character literal (subtag of [string](#highlight.tags.string)).
	*/
	character: t(string),
	/**
	An attribute value (subtag of [string](#highlight.tags.string)).
	*/
	attributeValue: t(string),
	/**
	A number [literal](#highlight.tags.literal).
	*/
	number,
	/**
	An integer [number](#highlight.tags.number) literal.
	*/
	integer: t(number),
	/**
	A floating-point [number](#highlight.tags.number) literal.
	*/
	float: t(number),
	/**
	A boolean [literal](#highlight.tags.literal).
	*/
	bool: t(literal),
	/**
	Regular expression [literal](#highlight.tags.literal).
	*/
	regexp: t(literal),
	/**
	An escape [literal](#highlight.tags.literal), for example a
	backslash escape in a string.
	*/
	escape: t(literal),
	/**
	A color [literal](#highlight.tags.literal).
	*/
	color: t(literal),
	/**
	A URL [literal](#highlight.tags.literal).
	*/
	url: t(literal),
	/**
	A language keyword.
	*/
	keyword,
	/**
	The [keyword](#highlight.tags.keyword) for the self or this
	object.
	*/
	self: t(keyword),
	/**
	The [keyword](#highlight.tags.keyword) for null.
	*/
	null: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) denoting some atomic value.
	*/
	atom: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that represents a unit.
	*/
	unit: t(keyword),
	/**
	A modifier [keyword](#highlight.tags.keyword).
	*/
	modifier: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that acts as an operator.
	*/
	operatorKeyword: t(keyword),
	/**
	A control-flow related [keyword](#highlight.tags.keyword).
	*/
	controlKeyword: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) that defines something.
	*/
	definitionKeyword: t(keyword),
	/**
	A [keyword](#highlight.tags.keyword) related to defining or
	interfacing with modules.
	*/
	moduleKeyword: t(keyword),
	/**
	An operator.
	*/
	operator,
	/**
	An [operator](#highlight.tags.operator) that dereferences something.
	*/
	derefOperator: t(operator),
	/**
	Arithmetic-related [operator](#highlight.tags.operator).
	*/
	arithmeticOperator: t(operator),
	/**
	Logical [operator](#highlight.tags.operator).
	*/
	logicOperator: t(operator),
	/**
	Bit [operator](#highlight.tags.operator).
	*/
	bitwiseOperator: t(operator),
	/**
	Comparison [operator](#highlight.tags.operator).
	*/
	compareOperator: t(operator),
	/**
	[Operator](#highlight.tags.operator) that updates its operand.
	*/
	updateOperator: t(operator),
	/**
	[Operator](#highlight.tags.operator) that defines something.
	*/
	definitionOperator: t(operator),
	/**
	Type-related [operator](#highlight.tags.operator).
	*/
	typeOperator: t(operator),
	/**
	Control-flow [operator](#highlight.tags.operator).
	*/
	controlOperator: t(operator),
	/**
	Program or markup punctuation.
	*/
	punctuation,
	/**
	[Punctuation](#highlight.tags.punctuation) that separates
	things.
	*/
	separator: t(punctuation),
	/**
	Bracket-style [punctuation](#highlight.tags.punctuation).
	*/
	bracket,
	/**
	Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
	tokens).
	*/
	angleBracket: t(bracket),
	/**
	Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
	tokens).
	*/
	squareBracket: t(bracket),
	/**
	Parentheses (usually `(` and `)` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	paren: t(bracket),
	/**
	Braces (usually `{` and `}` tokens). Subtag of
	[bracket](#highlight.tags.bracket).
	*/
	brace: t(bracket),
	/**
	Content, for example plain text in XML or markup documents.
	*/
	content,
	/**
	[Content](#highlight.tags.content) that represents a heading.
	*/
	heading: heading$1,
	/**
	A level 1 [heading](#highlight.tags.heading).
	*/
	heading1: t(heading$1),
	/**
	A level 2 [heading](#highlight.tags.heading).
	*/
	heading2: t(heading$1),
	/**
	A level 3 [heading](#highlight.tags.heading).
	*/
	heading3: t(heading$1),
	/**
	A level 4 [heading](#highlight.tags.heading).
	*/
	heading4: t(heading$1),
	/**
	A level 5 [heading](#highlight.tags.heading).
	*/
	heading5: t(heading$1),
	/**
	A level 6 [heading](#highlight.tags.heading).
	*/
	heading6: t(heading$1),
	/**
	A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
	*/
	contentSeparator: t(content),
	/**
	[Content](#highlight.tags.content) that represents a list.
	*/
	list: t(content),
	/**
	[Content](#highlight.tags.content) that represents a quote.
	*/
	quote: t(content),
	/**
	[Content](#highlight.tags.content) that is emphasized.
	*/
	emphasis: t(content),
	/**
	[Content](#highlight.tags.content) that is styled strong.
	*/
	strong: t(content),
	/**
	[Content](#highlight.tags.content) that is part of a link.
	*/
	link: t(content),
	/**
	[Content](#highlight.tags.content) that is styled as code or
	monospace.
	*/
	monospace: t(content),
	/**
	[Content](#highlight.tags.content) that has a strike-through
	style.
	*/
	strikethrough: t(content),
	/**
	Inserted text in a change-tracking format.
	*/
	inserted: t(),
	/**
	Deleted text.
	*/
	deleted: t(),
	/**
	Changed text.
	*/
	changed: t(),
	/**
	An invalid or unsyntactic element.
	*/
	invalid: t(),
	/**
	Metadata or meta-instruction.
	*/
	meta,
	/**
	[Metadata](#highlight.tags.meta) that applies to the entire
	document.
	*/
	documentMeta: t(meta),
	/**
	[Metadata](#highlight.tags.meta) that annotates or adds
	attributes to a given syntactic element.
	*/
	annotation: t(meta),
	/**
	Processing instruction or preprocessor directive. Subtag of
	[meta](#highlight.tags.meta).
	*/
	processingInstruction: t(meta),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that a
	given element is being defined. Expected to be used with the
	various [name](#highlight.tags.name) tags.
	*/
	definition: Tag.defineModifier("definition"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates that
	something is constant. Mostly expected to be used with
	[variable names](#highlight.tags.variableName).
	*/
	constant: Tag.defineModifier("constant"),
	/**
	[Modifier](#highlight.Tag^defineModifier) used to indicate that
	a [variable](#highlight.tags.variableName) or [property
	name](#highlight.tags.propertyName) is being called or defined
	as a function.
	*/
	function: Tag.defineModifier("function"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that can be applied to
	[names](#highlight.tags.name) to indicate that they belong to
	the language's standard environment.
	*/
	standard: Tag.defineModifier("standard"),
	/**
	[Modifier](#highlight.Tag^defineModifier) that indicates a given
	[names](#highlight.tags.name) is local to some scope.
	*/
	local: Tag.defineModifier("local"),
	/**
	A generic variant [modifier](#highlight.Tag^defineModifier) that
	can be used to tag language-specific alternative variants of
	some common tag. It is recommended for themes to define special
	forms of at least the [string](#highlight.tags.string) and
	[variable name](#highlight.tags.variableName) tags, since those
	come up a lot.
	*/
	special: Tag.defineModifier("special")
};
for (let name in tags$1) {
	let val = tags$1[name];
	if (val instanceof Tag) val.name = name;
}
tagHighlighter([
	{
		tag: tags$1.link,
		class: "tok-link"
	},
	{
		tag: tags$1.heading,
		class: "tok-heading"
	},
	{
		tag: tags$1.emphasis,
		class: "tok-emphasis"
	},
	{
		tag: tags$1.strong,
		class: "tok-strong"
	},
	{
		tag: tags$1.keyword,
		class: "tok-keyword"
	},
	{
		tag: tags$1.atom,
		class: "tok-atom"
	},
	{
		tag: tags$1.bool,
		class: "tok-bool"
	},
	{
		tag: tags$1.url,
		class: "tok-url"
	},
	{
		tag: tags$1.labelName,
		class: "tok-labelName"
	},
	{
		tag: tags$1.inserted,
		class: "tok-inserted"
	},
	{
		tag: tags$1.deleted,
		class: "tok-deleted"
	},
	{
		tag: tags$1.literal,
		class: "tok-literal"
	},
	{
		tag: tags$1.string,
		class: "tok-string"
	},
	{
		tag: tags$1.number,
		class: "tok-number"
	},
	{
		tag: [
			tags$1.regexp,
			tags$1.escape,
			tags$1.special(tags$1.string)
		],
		class: "tok-string2"
	},
	{
		tag: tags$1.variableName,
		class: "tok-variableName"
	},
	{
		tag: tags$1.local(tags$1.variableName),
		class: "tok-variableName tok-local"
	},
	{
		tag: tags$1.definition(tags$1.variableName),
		class: "tok-variableName tok-definition"
	},
	{
		tag: tags$1.special(tags$1.variableName),
		class: "tok-variableName2"
	},
	{
		tag: tags$1.definition(tags$1.propertyName),
		class: "tok-propertyName tok-definition"
	},
	{
		tag: tags$1.typeName,
		class: "tok-typeName"
	},
	{
		tag: tags$1.namespace,
		class: "tok-namespace"
	},
	{
		tag: tags$1.className,
		class: "tok-className"
	},
	{
		tag: tags$1.macroName,
		class: "tok-macroName"
	},
	{
		tag: tags$1.propertyName,
		class: "tok-propertyName"
	},
	{
		tag: tags$1.operator,
		class: "tok-operator"
	},
	{
		tag: tags$1.comment,
		class: "tok-comment"
	},
	{
		tag: tags$1.meta,
		class: "tok-meta"
	},
	{
		tag: tags$1.invalid,
		class: "tok-invalid"
	},
	{
		tag: tags$1.punctuation,
		class: "tok-punctuation"
	}
]);
// node_modules/@lezer/python/dist/index.js
const printKeyword = 1;
const indent = 194;
const dedent$1 = 195;
const newline$1 = 196;
const blankLineStart = 197;
const newlineBracketed = 198;
const eof = 199;
const stringContent = 200;
const Escape = 2;
const replacementStart = 3;
const stringEnd = 201;
const ParenL = 24;
const ParenthesizedExpression = 25;
const TupleExpression = 49;
const ComprehensionExpression = 50;
const BracketL = 55;
const ArrayExpression = 56;
const ArrayComprehensionExpression = 57;
const BraceL = 59;
const DictionaryExpression = 60;
const DictionaryComprehensionExpression = 61;
const SetExpression = 62;
const SetComprehensionExpression = 63;
const ArgList = 65;
const subscript = 238;
const String$1 = 71;
const stringStart = 241;
const stringStartD = 242;
const stringStartL = 243;
const stringStartLD = 244;
const stringStartR = 245;
const stringStartRD = 246;
const stringStartRL = 247;
const stringStartRLD = 248;
const FormatString = 72;
const stringStartF = 249;
const stringStartFD = 250;
const stringStartFL = 251;
const stringStartFLD = 252;
const stringStartFR = 253;
const stringStartFRD = 254;
const stringStartFRL = 255;
const stringStartFRLD = 256;
const FormatReplacement = 73;
const nestedFormatReplacement = 77;
const importList = 263;
const TypeParamList = 112;
const ParamList = 130;
const SequencePattern = 151;
const MappingPattern = 152;
const PatternArgList = 155;
const newline = 10;
const carriageReturn = 13;
const space = 32;
const tab = 9;
const hash = 35;
const parenOpen = 40;
const dot = 46;
const braceOpen = 123;
const braceClose = 125;
const singleQuote = 39;
const doubleQuote = 34;
const backslash = 92;
const letter_o = 111;
const letter_x = 120;
const letter_N = 78;
const letter_u = 117;
const letter_U = 85;
const bracketed = /* @__PURE__ */ new Set([
	ParenthesizedExpression,
	TupleExpression,
	ComprehensionExpression,
	importList,
	ArgList,
	ParamList,
	ArrayExpression,
	ArrayComprehensionExpression,
	subscript,
	SetExpression,
	SetComprehensionExpression,
	FormatString,
	FormatReplacement,
	nestedFormatReplacement,
	DictionaryExpression,
	DictionaryComprehensionExpression,
	SequencePattern,
	MappingPattern,
	PatternArgList,
	TypeParamList
]);
function isLineBreak(ch) {
	return ch == newline || ch == carriageReturn;
}
function isHex(ch) {
	return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
const newlines = new ExternalTokenizer((input, stack) => {
	let prev;
	if (input.next < 0) input.acceptToken(eof);
	else if (stack.context.flags & cx_Bracketed) {
		if (isLineBreak(input.next)) input.acceptToken(newlineBracketed, 1);
	} else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
		let spaces = 0;
		while (input.next == space || input.next == tab) {
			input.advance();
			spaces++;
		}
		if (input.next == newline || input.next == carriageReturn || input.next == hash) input.acceptToken(blankLineStart, -spaces);
	} else if (isLineBreak(input.next)) input.acceptToken(newline$1, 1);
}, { contextual: true });
const indentation = new ExternalTokenizer((input, stack) => {
	let context = stack.context;
	if (context.flags) return;
	let prev = input.peek(-1);
	if (prev == newline || prev == carriageReturn) {
		let depth = 0, chars = 0;
		for (;;) {
			if (input.next == space) depth++;
			else if (input.next == tab) depth += 8 - depth % 8;
			else break;
			input.advance();
			chars++;
		}
		if (depth != context.indent && input.next != newline && input.next != carriageReturn && input.next != hash) {
			if (depth < context.indent) input.acceptToken(dedent$1, -chars);
			else input.acceptToken(indent);
		}
	}
});
const cx_Bracketed = 1;
const cx_String = 2;
const cx_DoubleQuote = 4;
const cx_Long = 8;
const cx_Raw = 16;
const cx_Format = 32;
function Context(parent, indent, flags) {
	this.parent = parent;
	this.indent = indent;
	this.flags = flags;
	this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent + (indent << 4) + flags + (flags << 6);
}
const topIndent = new Context(null, 0, 0);
function countIndent(space) {
	let depth = 0;
	for (let i = 0; i < space.length; i++) depth += space.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
	return depth;
}
const stringFlags = new Map([
	[stringStart, 0],
	[stringStartD, cx_DoubleQuote],
	[stringStartL, cx_Long],
	[stringStartLD, 12],
	[stringStartR, cx_Raw],
	[stringStartRD, 20],
	[stringStartRL, 24],
	[stringStartRLD, 28],
	[stringStartF, cx_Format],
	[stringStartFD, 36],
	[stringStartFL, 40],
	[stringStartFLD, 44],
	[stringStartFR, 48],
	[stringStartFRD, 52],
	[stringStartFRL, 56],
	[stringStartFRLD, 60]
].map(([term, flags]) => [term, flags | cx_String]));
const trackIndent = new ContextTracker({
	start: topIndent,
	reduce(context, term, _, input) {
		if (context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String) return context.parent;
		return context;
	},
	shift(context, term, stack, input) {
		if (term == indent) return new Context(context, countIndent(input.read(input.pos, stack.pos)), 0);
		if (term == dedent$1) return context.parent;
		if (term == ParenL || term == BracketL || term == BraceL || term == replacementStart) return new Context(context, 0, cx_Bracketed);
		if (stringFlags.has(term)) return new Context(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed);
		return context;
	},
	hash(context) {
		return context.hash;
	}
});
const legacyPrint = new ExternalTokenizer((input) => {
	for (let i = 0; i < 5; i++) {
		if (input.next != "print".charCodeAt(i)) return;
		input.advance();
	}
	if (/\w/.test(String.fromCharCode(input.next))) return;
	for (let off = 0;; off++) {
		let next = input.peek(off);
		if (next == space || next == tab) continue;
		if (next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash) input.acceptToken(printKeyword);
		return;
	}
});
const strings = new ExternalTokenizer((input, stack) => {
	let { flags } = stack.context;
	let quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote;
	let long = (flags & cx_Long) > 0;
	let escapes = !(flags & cx_Raw);
	let format = (flags & cx_Format) > 0;
	let start = input.pos;
	for (;;) if (input.next < 0) break;
	else if (format && input.next == braceOpen) {
		if (input.peek(1) == braceOpen) input.advance(2);
		else {
			if (input.pos == start) {
				input.acceptToken(replacementStart, 1);
				return;
			}
			break;
		}
	} else if (escapes && input.next == backslash) {
		if (input.pos == start) {
			input.advance();
			let escaped = input.next;
			if (escaped >= 0) {
				input.advance();
				skipEscape(input, escaped);
			}
			input.acceptToken(Escape);
			return;
		}
		break;
	} else if (input.next == backslash && !escapes && input.peek(1) > -1) input.advance(2);
	else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
		if (input.pos == start) {
			input.acceptToken(stringEnd, long ? 3 : 1);
			return;
		}
		break;
	} else if (input.next == newline) {
		if (long) input.advance();
		else if (input.pos == start) {
			input.acceptToken(stringEnd);
			return;
		}
		break;
	} else input.advance();
	if (input.pos > start) input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
	if (ch == letter_o) for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
	else if (ch == letter_x) for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
	else if (ch == letter_u) for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
	else if (ch == letter_U) for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
	else if (ch == letter_N) {
		if (input.next == braceOpen) {
			input.advance();
			while (input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline) input.advance();
			if (input.next == braceClose) input.advance();
		}
	}
}
const pythonHighlighting = styleTags({
	"async \"*\" \"**\" FormatConversion FormatSpec": tags$1.modifier,
	"for while if elif else try except finally return raise break continue with pass assert await yield match case": tags$1.controlKeyword,
	"in not and or is del": tags$1.operatorKeyword,
	"from def class global nonlocal lambda": tags$1.definitionKeyword,
	import: tags$1.moduleKeyword,
	"with as print": tags$1.keyword,
	Boolean: tags$1.bool,
	None: tags$1.null,
	VariableName: tags$1.variableName,
	"CallExpression/VariableName": tags$1.function(tags$1.variableName),
	"FunctionDefinition/VariableName": tags$1.function(tags$1.definition(tags$1.variableName)),
	"ClassDefinition/VariableName": tags$1.definition(tags$1.className),
	PropertyName: tags$1.propertyName,
	"CallExpression/MemberExpression/PropertyName": tags$1.function(tags$1.propertyName),
	Comment: tags$1.lineComment,
	Number: tags$1.number,
	String: tags$1.string,
	FormatString: tags$1.special(tags$1.string),
	Escape: tags$1.escape,
	UpdateOp: tags$1.updateOperator,
	"ArithOp!": tags$1.arithmeticOperator,
	BitOp: tags$1.bitwiseOperator,
	CompareOp: tags$1.compareOperator,
	AssignOp: tags$1.definitionOperator,
	Ellipsis: tags$1.punctuation,
	At: tags$1.meta,
	"( )": tags$1.paren,
	"[ ]": tags$1.squareBracket,
	"{ }": tags$1.brace,
	".": tags$1.derefOperator,
	", ;": tags$1.separator
});
const spec_identifier = {
	__proto__: null,
	await: 44,
	or: 54,
	and: 56,
	in: 60,
	not: 62,
	is: 64,
	if: 70,
	else: 72,
	lambda: 76,
	yield: 94,
	from: 96,
	async: 102,
	for: 104,
	None: 162,
	True: 164,
	False: 164,
	del: 178,
	pass: 182,
	break: 186,
	continue: 190,
	return: 194,
	raise: 202,
	import: 206,
	as: 208,
	global: 212,
	nonlocal: 214,
	assert: 218,
	type: 223,
	elif: 236,
	while: 240,
	try: 246,
	except: 248,
	finally: 250,
	with: 254,
	def: 258,
	class: 268,
	match: 279,
	case: 285
};
const parser$1 = LRParser.deserialize({
	version: 14,
	states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
	stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
	goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
	nodeNames: "⚠ print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
	maxTerm: 277,
	context: trackIndent,
	nodeProps: [
		[
			"isolate",
			-5,
			4,
			71,
			72,
			73,
			77,
			""
		],
		[
			"group",
			-15,
			6,
			85,
			87,
			88,
			90,
			92,
			94,
			96,
			98,
			99,
			100,
			102,
			105,
			108,
			110,
			"Statement Statement",
			-22,
			8,
			18,
			21,
			25,
			40,
			49,
			50,
			56,
			57,
			60,
			61,
			62,
			63,
			64,
			67,
			70,
			71,
			72,
			79,
			80,
			81,
			82,
			"Expression",
			-10,
			114,
			116,
			119,
			121,
			122,
			126,
			128,
			133,
			135,
			138,
			"Statement",
			-9,
			143,
			144,
			147,
			148,
			150,
			151,
			152,
			153,
			154,
			"Pattern"
		],
		[
			"openedBy",
			23,
			"(",
			54,
			"[",
			58,
			"{"
		],
		[
			"closedBy",
			24,
			")",
			55,
			"]",
			59,
			"}"
		]
	],
	propSources: [pythonHighlighting],
	skippedNodes: [0, 4],
	repeatNodeCount: 34,
	tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
	tokenizers: [
		legacyPrint,
		indentation,
		newlines,
		strings,
		0,
		1,
		2,
		3,
		4
	],
	topRules: { "Script": [0, 5] },
	specialized: [{
		term: 221,
		get: (value) => spec_identifier[value] || -1
	}],
	tokenPrec: 7668
});
// src/read/python-with.ts
/** The text with `with (a as b, c as d):` written as `with a as b, c as d:`, which is the same program and the only form the grammar knows. */
function withoutParenthesizedWith(text) {
	if (!/\bwith[ \t]*\(/.test(text)) return text;
	const all = [...pieces$1(text)];
	const out = [];
	let depth = 0;
	let done = 0;
	all.forEach((piece, index) => {
		if (piece.is === "close") depth = Math.max(0, depth - 1);
		if (piece.is !== "open") return;
		depth += 1;
		if (depth > 1 || piece.from < done || !/^[ \t]*(?:async[ \t]+)?with[ \t]*$/.test(lineBefore(text, piece.from))) return;
		const end = closing(all, index);
		const close = end === null ? void 0 : all[end];
		if (end === null || close === void 0 || !/^[ \t]*:/.test(text.slice(close.to, close.to + 200)) || !namesAnItem(text, piece, close)) return;
		out.push(text.slice(done, piece.from), " ", oneStatement(text, all.slice(index + 1, end)));
		done = close.to;
	});
	return out.join("") + text.slice(done);
}
function lineBefore(text, at) {
	return text.slice(Math.max(text.lastIndexOf("\n", at - 1) + 1, at - 200), at);
}
function closing(all, open) {
	let depth = 0;
	for (let i = open; i < all.length; i++) {
		const piece = all[i];
		if (piece.is === "open") depth += 1;
		if (piece.is === "close") depth -= 1;
		if (depth === 0) return i;
	}
	return null;
}
function namesAnItem(text, open, close) {
	return /\sas\s/.test(text.slice(open.to, close.from));
}
/** The items on lines joined by backslashes, so that every line keeps its number; comments and the last comma go. */
function oneStatement(text, inner) {
	return inner.map((piece) => piece.is === "newline" ? "\\\n" : piece.is === "comment" ? "" : text.slice(piece.from, piece.to)).join("").replace(/,([\s\\]*)$/, "$1");
}
// src/read/python-mend.ts
/** The same program in words that the grammar knows, line for line: it lacks `3.` for `3.0`, form feeds, and `with (a as b):`. */
function mended(text) {
	return withoutParenthesizedWith(/\d\.(?!\d)|\f/.test(text) ? withWholeNumbers(text) : text);
}
function withWholeNumbers(text) {
	const out = [];
	for (const { is, from, to } of pieces$1(text)) {
		const piece = text.slice(from, to);
		out.push(is === "other" ? piece.replace(/(?<![\w.])(\d[\d_]*\.)(?=[eEjJ]\b|[eE][+-]?\d|[^\w.]|$)/g, "$10").replace(/\f/g, "") : piece);
	}
	return out.join("");
}
// src/read/python-tree.ts
/** Characters with mistakes in them that we are ready to read: recovering from errors is slow, and what comes out is a guess. */
const brokenCharacters = 5e4;
/** Characters of Python that we are ready to parse at all: no person wrote more in one file, and a review must end. */
const longest$2 = 5e5;
const strict = parser$1.configure({ strict: true });
/** The syntax tree of a Python text, or null when it has a mistake anywhere. */
function parsePython(given) {
	const tree = guessPython(given);
	return tree === null || tree.broken ? null : tree;
}
/** The tree of a text that may have mistakes, as far as it can be made out; null when it is broken and longer than `room`. */
function guessPython(given, room = brokenCharacters) {
	if (given.length > 5e5) return null;
	const text = mended(plainLines(given));
	const whole = treeOr(() => parsed$1(text, "strict"), text);
	if (whole !== null && !whole.broken) return whole;
	return text.length > room ? null : treeOr(() => parsed$1(text, "guess"), text);
}
/** Trees of texts that were parsed last, for whoever reads the same text next: Lezer's trees never change. */
const recent = {
	strict: /* @__PURE__ */ new Map(),
	guess: /* @__PURE__ */ new Map(),
	characters: 0
};
/** Characters of all texts whose trees are kept: those of a program as long as may be. */
const kept = longest$2;
function parsed$1(text, how) {
	const known = recent[how].get(text);
	if (known !== void 0) return known ?? refuse();
	if (recent.characters + text.length > kept) {
		recent.strict.clear();
		recent.guess.clear();
		recent.characters = 0;
	}
	recent.characters += text.length;
	recent[how].set(text, null);
	const made = (how === "strict" ? strict : parser$1).parse(text);
	recent[how].set(text, made);
	return made;
}
/** As Lezer itself did at first. */
function refuse() {
	throw new SyntaxError("no parse");
}
function plainLines(text) {
	return `${(text.startsWith("﻿") ? text.slice(1) : text).replaceAll("\r\n", "\n").trimEnd()}\n`;
}
/** In strict mode Lezer throws on a mistake; in either mode nesting may be too deep for the stack. */
function treeOr(parse, text) {
	try {
		return {
			text,
			...plainTree(parse())
		};
	} catch {
		return null;
	}
}
function plainTree(tree) {
	const top = {
		name: tree.type.name,
		from: 0,
		to: tree.length,
		parent: null,
		children: []
	};
	let at = top;
	let broken = false;
	tree.iterate({
		enter: ({ type, from, to }) => {
			if (type.isTop) return;
			if (type.isError) broken ||= from !== to || !/^Yield(?:Statement|Expression)$/.test(at.name);
			if (type.isError || type.name === "Comment") return false;
			const node = {
				name: type.name,
				from,
				to,
				parent: at,
				children: []
			};
			at.children.push(node);
			at = node;
		},
		leave: ({ type }) => {
			if (!type.isTop && !type.isError && type.name !== "Comment") at = at.parent ?? top;
		}
	});
	return {
		top,
		broken
	};
}
/** The first child of that name. */
function childNamed(node, name) {
	return node.children.find((child) => child.name === name) ?? null;
}
// src/read/program.ts
/** Cuts a Python file or notebook into cells; a document is no program, nor are queries. */
function readProgram(source) {
	const { path, headPath, side, role, kind, text } = source;
	if (kind === "document" || kind === "config") return { is: "absent" };
	if (text.is !== "read") return text;
	if (kind === "sql") return { is: "absent" };
	const about = {
		path,
		headPath,
		side,
		role,
		kind
	};
	if (kind === "python") return mapRead(text, (value) => ({
		...about,
		language: "python",
		cells: [fileCell(value)]
	}));
	const notebook = readNotebook(text.value);
	if (notebook.is === "unreadable") return {
		...notebook,
		why: `${path}: ${notebook.why}`
	};
	return mapRead(notebook, ({ language, cells }) => ({
		...about,
		language,
		cells
	}));
}
function fileCell(text) {
	const plain = text.replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
	return {
		cell: null,
		kind: "code",
		text: plain,
		fileLines: plain.split("\n").map((_, i) => i + 1),
		outputs: []
	};
}
/** Whether there is more Python in its cells, those left out that are too long on their own, than we are ready to parse. */
function isTooLong({ language, cells }) {
	if (language !== "python") return false;
	let sum = 0;
	for (const { cell, kind, text } of cells) if (kind === "code" && (cell === null || text.length <= 5e5)) sum += text.length;
	return sum > longest$2;
}
// src/read/python-shapes.ts
/** The children without the round brackets about them. */
function inner(node) {
	return node.children.filter(({ name }) => name !== "(" && name !== ")");
}
/** An expression statement that is only a string: it documents, it does not run. */
function isDocstring(node) {
	if (node.name !== "ExpressionStatement") return false;
	const [only, ...more] = node.children;
	if (only === void 0 || more.length > 0) return false;
	return only.name === "ParenthesizedExpression" ? inner(only).every(isPlainString) : isPlainString(only);
}
function isPlainString(node) {
	return node.name === "String" || node.name === "ContinuedString" && node.children.every(({ name }) => name === "String");
}
/** Parentheses that change nothing. About one comparison within another they do: `(a < b) < c` is no chain. */
function isLooseParenthesis(node) {
	const [content, ...more] = inner(node);
	if (node.name !== "ParenthesizedExpression" || content === void 0 || more.length > 0) return false;
	return !(isComparison(content) && node.parent !== null && isComparison(node.parent));
}
function isComparison(node) {
	return node.name === "BinaryExpression" && node.children.some(({ name }) => /^(?:CompareOp|in|is|not)$/.test(name));
}
/** Where a comma before the closing bracket says nothing. */
const takesLastComma = /* @__PURE__ */ new Set([
	"ArgList",
	"ParamList",
	"ArrayExpression",
	"DictionaryExpression",
	"SetExpression",
	"TypeParamList",
	"ImportStatement"
]);
/** Whether a child of `node` is layout: brackets and commas that a formatter adds and takes away. */
function isLayout(node, children, i) {
	const { name } = children[i];
	const next = children[i + 1]?.name;
	switch (node.name) {
		case "StatementGroup": return name === ";";
		case "ClassDefinition": return name === "ArgList" && inner(children[i]).length === 0;
		case "ParenthesizedExpression": return name === "(" || name === ")";
		case "WithStatement": return name === ",";
		case "MemberExpression": return name === "," && next === "]" && children.findIndex((child) => child.name === ",") < i;
		case "ImportStatement": if (name === "(" || name === ")") return true;
	}
	return name === "," && takesLastComma.has(node.name) && (next === void 0 || /^[)\]}]$/.test(next));
}
// src/read/python-names.ts
/** How far into `a.b(c).d[e].f` a name is followed: beyond it says nothing more about where it comes from. */
const reach$1 = 12;
/** An expression as a dotted name, with `()` for a call and `[]` for a subscript; `?` where it is none. Known names are resolved. */
function dotted(node, text, names, depth = reach$1) {
	if (depth === 0) return "?";
	const [first] = node.children;
	switch (node.name) {
		case "VariableName": {
			const name = text.slice(node.from, node.to);
			return names.get(name) ?? name;
		}
		case "CallExpression": return first === void 0 ? "?" : `${dotted(first, text, names, depth - 1)}()`;
		case "MemberExpression": {
			const property = childNamed(node, "PropertyName");
			const object = first === void 0 ? "?" : dotted(first, text, names, depth - 1);
			return property === null ? `${object}[]` : `${object}.${text.slice(property.from, property.to)}`;
		}
		case "ParenthesizedExpression": {
			const [content] = inner(node);
			return content === void 0 ? "?" : dotted(content, text, names, depth - 1);
		}
		case "AwaitExpression": {
			const awaited = node.children.at(-1);
			return awaited === void 0 ? "?" : dotted(awaited, text, names, depth - 1);
		}
		default: return "?";
	}
}
/** What an import statement binds. A relative import is named with its leading dots. */
function importedNames(node, { text }) {
	const words = node.children.map((child) => text.slice(child.from, child.to));
	const at = words.indexOf("import");
	const from = words[0] === "from" ? words.slice(1, at).join("") : null;
	return split$1(words.slice(at + 1).filter((word) => word !== "(" && word !== ")")).flatMap((item) => {
		const as = item.indexOf("as");
		const path = (as < 0 ? item : item.slice(0, as)).join("");
		const alias = as < 0 ? void 0 : item[as + 1];
		if (path === "" || path === "*") return [];
		if (from !== null) return [[alias ?? path, from.endsWith(".") ? from + path : `${from}.${path}`]];
		const root = path.split(".")[0] ?? path;
		return [alias === void 0 ? [root, root] : [alias, path]];
	});
}
/** Modules that an import statement may load: `from a import b` may mean `a` or `a.b`. Relative ones keep their leading dots. */
function importedModules(node, { text }) {
	const words = node.children.map((child) => text.slice(child.from, child.to));
	const at = words.indexOf("import");
	const from = words[0] === "from" ? words.slice(1, at).join("") : null;
	const items = split$1(words.slice(at + 1).filter((word) => word !== "(" && word !== ")")).map((item) => (item.includes("as") ? item.slice(0, item.indexOf("as")) : item).join("")).filter((path) => path !== "");
	if (from === null) return items;
	return [from, ...items.filter((path) => path !== "*").map((path) => from.endsWith(".") ? from + path : `${from}.${path}`)];
}
function split$1(words) {
	const items = [[]];
	for (const word of words) if (word === ",") items.push([]);
	else items.at(-1)?.push(word);
	return items;
}
/** `name = Constructor(...)`: what the name stands for from then on. */
function boundName(node, text, names) {
	const [target, equals, value, ...more] = node.children;
	if (target?.name !== "VariableName" || equals?.name !== "AssignOp" || value?.name !== "CallExpression" || more.length > 0) return null;
	const path = dotted(value, text, names);
	return path.length > 200 ? null : [text.slice(target.from, target.to), path];
}
// src/read/python-facts.ts
const known$2 = /* @__PURE__ */ new WeakMap();
/** What a program imports, calls and writes out, from its syntax trees; a program with mistakes is read as far as that goes. */
function pythonFacts(program) {
	const found = known$2.get(program);
	if (found !== void 0) return found;
	const facts = {
		uses: [],
		literals: [],
		imports: [],
		asides: [],
		unread: false
	};
	if (isTooLong(program)) facts.unread = true;
	else if (program.language === "python") collect(program, facts);
	known$2.set(program, facts);
	return facts;
}
function collect(program, facts) {
	const names = /* @__PURE__ */ new Map();
	let room = brokenCharacters;
	program.cells.forEach((cell, at) => {
		if (cell.kind !== "code") return;
		const { python, asides } = cell.cell === null ? {
			python: cell.text,
			asides: []
		} : pythonOfCell(cell.text);
		for (const aside of asides) facts.asides.push({
			...aside,
			at
		});
		const tree = guessPython(python, room);
		if (tree === null) facts.unread = true;
		if (tree === null) return;
		if (tree.broken) room -= python.length;
		walk$1(tree, at, names, facts);
	});
}
function walk$1(tree, at, names, facts) {
	const { text } = tree;
	const lineAt = lineCounter(text);
	const stack = [{
		node: tree.top,
		context: {
			argument: null,
			decorator: false
		}
	}];
	for (let next = stack.pop(); next !== void 0; next = stack.pop()) {
		const { node, context } = next;
		if (isDocstring(node)) continue;
		if (node.name === "String" || node.name === "FormatString") {
			facts.literals.push({
				...context,
				text: between$1(text.slice(node.from, node.to)),
				line: lineAt(node.from),
				at
			});
			continue;
		}
		note(node, text, names, facts);
		if (node.name === "ImportStatement") facts.imports.push(...importedModules(node, tree));
		if (node.name === "ImportStatement") for (const [name, path] of importedNames(node, tree)) names.set(name, path);
		for (const child of childrenWithContext(node, text, names, context).reverse()) stack.push(child);
	}
}
function note(node, text, names, facts) {
	const bound = node.name === "AssignStatement" ? boundName(node, text, names) : null;
	if (bound !== null) names.set(bound[0], bound[1]);
	if (node.name === "CallExpression") {
		const first = childNamed(node, "ArgList")?.children[1] ?? null;
		facts.uses.push({
			is: "call",
			name: calleeOf(node, text, names),
			first: first === null ? null : dotted(first, text, names)
		});
	}
	if (node.name === "Decorator") facts.uses.push({
		is: "decorator",
		name: decoratorName(node, text, names),
		first: null
	});
	if (node.name !== "ClassDefinition") return;
	const bases = childNamed(node, "ArgList");
	for (const base of bases === null ? [] : bases.children) {
		const name = dotted(base, text, names);
		if (name !== "?") facts.uses.push({
			is: "base",
			name,
			first: null
		});
	}
}
function calleeOf(call, text, names) {
	const [callee] = call.children;
	return callee === void 0 ? "?" : dotted(callee, text, names);
}
function decoratorName(node, text, names) {
	const [first = "", ...more] = node.children.filter(({ name }) => name === "VariableName").map(({ from, to }) => text.slice(from, to));
	return [names.get(first) ?? first, ...more].join(".");
}
function childrenWithContext(node, text, names, context) {
	const children = node.children;
	const inside = node.name === "Decorator" ? {
		...context,
		decorator: true
	} : context;
	if (node.name !== "ArgList" || node.parent?.name === "ClassDefinition") return children.map((child) => ({
		node: child,
		context: inside
	}));
	const call = node.parent;
	const of = call?.name === "CallExpression" ? calleeOf(call, text, names) : call === null ? "?" : decoratorName(call, text, names);
	let position = 0;
	return children.map((child, i) => {
		if (child.name === ",") position += 1;
		const keyword = children[i - 1]?.name === "AssignOp" ? children[i - 2] : void 0;
		const name = keyword === void 0 ? null : text.slice(keyword.from, keyword.to);
		return {
			node: child,
			context: {
				...inside,
				argument: {
					of,
					keyword: name,
					position
				}
			}
		};
	});
}
function between$1(literal) {
	const open = /^[A-Za-z]*("""|'''|"|')/.exec(literal);
	return open === null ? literal : literal.slice(open[0].length, literal.length - (open[1]?.length ?? 0));
}
/** Lines of ascending offsets, counted once through the text. */
function lineCounter(text) {
	let line = 1;
	let at = 0;
	return (offset) => {
		if (offset < at) [line, at] = [1, 0];
		for (let next = text.indexOf("\n", at); next >= 0 && next < offset; next = text.indexOf("\n", at)) {
			line += 1;
			at = next + 1;
		}
		return line;
	};
}
// src/read/python-literal.ts
/** The prefix of a string literal in small letters, whether backslashes mean themselves, and how many quotes it opens with. */
function literalKind(text) {
	const prefix = (/^[A-Za-z]*/.exec(text)?.[0] ?? "").toLowerCase();
	const quote = text[prefix.length] ?? "";
	const quotes = text.startsWith(quote.repeat(3), prefix.length) && text.length >= prefix.length + 6 ? 3 : 1;
	return {
		prefix,
		raw: prefix.includes("r"),
		quotes
	};
}
/** A number in one spelling: case of letters, a bare point and a plus before the exponent do not count. */
function normalNumber(text) {
	const number = text.toLowerCase();
	if (/^0[xob]/.test(number)) return number;
	return number.replace("e+", "e").replace(/^\./, "0.").replace(/\.(?=[ej]|$)/, ".0");
}
const simple = {
	n: "\n",
	t: "	",
	r: "\r",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v",
	"\\": "\\",
	"'": "'",
	"\"": "\"",
	"\n": ""
};
/** Text with Python's escapes resolved; an escape that Python does not know stays as written, and so does a character name. */
function unescaped(text) {
	return text.replace(/\\(?:([0-7]{1,3})|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|N\{([^{}\n]{1,100})\}|([\s\S]))/g, (whole, ...groups) => {
		const [octal, hex, short, long, name, one] = groups;
		if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
		if (name !== void 0) return `\\N{${name.toUpperCase()}}`;
		const code = hex ?? short ?? long;
		if (code === void 0) return simple[one ?? ""] ?? whole;
		const point = Number.parseInt(code, 16);
		return point > 1114111 ? whole : String.fromCodePoint(point);
	});
}
// src/read/syntax/literal.ts
/** The value of a number; a complex one, and what is none, is null. */
function numberValue(written) {
	const value = Number(written.replaceAll("_", "").replace(/[lL]$/, ""));
	return Number.isNaN(value) ? null : value;
}
/** A string by its text; one with expressions in braces, or of bytes, by its parts. */
function stringExpression(node, text, read) {
	const { from, to } = node;
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const kinds = strings.map((string) => ({
		string,
		...literalKind(text.slice(string.from, string.to))
	}));
	const replaced = strings.flatMap(({ children }) => children.filter(({ name }) => name === "FormatReplacement"));
	if (replaced.length > 0 || kinds.some(({ prefix }) => prefix.includes("b"))) return {
		from,
		to,
		is: "format",
		parts: replaced.flatMap(({ children }) => children.filter(({ name }) => /^[A-Z]/.test(name) && !name.startsWith("Format"))).map(read)
	};
	return {
		from,
		to,
		is: "constant",
		value: kinds.map(({ string, prefix, raw, quotes }) => {
			const inner = text.slice(string.from + prefix.length + quotes, string.to - quotes);
			return raw ? inner : unescaped(inner);
		}).join("")
	};
}
// src/read/syntax/tokens.ts
/** Words and marks of the grammar that are no expressions. */
function isToken({ name }) {
	return !/^[A-Z]/.test(name) || /^(?:AssignOp|UpdateOp|ArithOp|BitOp|CompareOp|LogicOp|At|TypeDef)$/.test(name);
}
/** Children of a bracketed node without its brackets. */
function between({ children }) {
	const opens = /^[([{]$/.test(children[0]?.name ?? "") ? 1 : 0;
	const closes = /^[)\]}]$/.test(children.at(-1)?.name ?? "") ? 1 : 0;
	return children.slice(opens, children.length - closes);
}
/** The parts between marks of one kind, as `split` does. */
function splitAt(nodes, mark) {
	const parts = [[]];
	for (const node of nodes) if (node.name === mark) parts.push([]);
	else parts.at(-1)?.push(node);
	return parts.at(-1)?.length === 0 && mark === "," ? parts.slice(0, -1) : parts;
}
// src/read/syntax/expression.ts
/** An expression of a syntax tree in the words of `model/syntax.ts`. */
function readExpression(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const inside = () => between(node);
	const read = (child) => readExpression(child, text);
	switch (node.name) {
		case "VariableName": return {
			...at,
			is: "name",
			name: text.slice(node.from, node.to)
		};
		case "Number": return {
			...at,
			is: "constant",
			value: numberValue(text.slice(node.from, node.to))
		};
		case "Boolean": return {
			...at,
			is: "constant",
			value: text.slice(node.from, node.to) === "True"
		};
		case "None": return {
			...at,
			is: "constant",
			value: null
		};
		case "String":
		case "FormatString":
		case "ContinuedString": return stringExpression(node, text, read);
		case "ParenthesizedExpression": return listed(inside(), text, at);
		case "MemberExpression": return member(node, text);
		case "CallExpression": {
			const [callee, list] = node.children;
			if (callee === void 0) return unknown(node, text);
			return {
				...at,
				is: "call",
				callee: read(callee),
				arguments: list === void 0 ? [] : readArguments(list, text)
			};
		}
		case "ArrayExpression": return {
			...at,
			is: "list",
			items: items(inside(), text)
		};
		case "TupleExpression": return {
			...at,
			is: "tuple",
			items: items(inside(), text)
		};
		case "SetExpression": return {
			...at,
			is: "set",
			items: items(inside(), text)
		};
		case "DictionaryExpression": return {
			...at,
			is: "dict",
			entries: splitAt(inside(), ",").flatMap((entry) => dictEntry(entry, text))
		};
		case "ArrayComprehensionExpression":
		case "SetComprehensionExpression":
		case "DictionaryComprehensionExpression":
		case "ComprehensionExpression": return comprehension(inside(), text, at, makes[node.name]);
		case "BinaryExpression": return binary(node, text);
		case "UnaryExpression": {
			const value = node.children.at(-1);
			const operator = node.children[0];
			if (value === void 0 || operator === void 0 || value === operator) return unknown(node, text);
			return {
				...at,
				is: "unary",
				operator: text.slice(operator.from, operator.to),
				value: read(value)
			};
		}
		case "ConditionalExpression": {
			const [value, , test, , otherwise] = node.children;
			if (value === void 0 || test === void 0 || otherwise === void 0) return unknown(node, text);
			return {
				...at,
				is: "conditional",
				test: read(test),
				value: read(value),
				otherwise: read(otherwise)
			};
		}
		case "LambdaExpression": {
			const list = node.children.find(({ name }) => name === "ParamList");
			const value = node.children.at(-1);
			if (value === void 0 || isToken(value)) return unknown(node, text);
			return {
				...at,
				is: "lambda",
				parameters: list === void 0 ? [] : readParameters(list, text),
				value: read(value)
			};
		}
		case "NamedExpression": {
			const [target, , value] = node.children;
			if (target === void 0 || value === void 0) return unknown(node, text);
			return {
				...at,
				is: "named",
				target: read(target),
				value: read(value)
			};
		}
		case "AwaitExpression": return {
			...at,
			is: "await",
			value: optional(node, text)
		};
		case "YieldExpression":
		case "YieldStatement": return {
			...at,
			is: node.children.some(({ name }) => name === "from") ? "yield-from" : "yield",
			value: optional(node, text)
		};
		default: return unknown(node, text);
	}
}
const makes = {
	ArrayComprehensionExpression: "list",
	SetComprehensionExpression: "set",
	DictionaryComprehensionExpression: "dict",
	ComprehensionExpression: "generator"
};
/** `a`, `a, b`, `*a, b`: what stands where Python takes a list of expressions, a tuple where there is a comma. */
function listed(nodes, text, at) {
	const [first] = nodes;
	const tuple = nodes.some(({ name }) => name === ",");
	if (!tuple && nodes.some(({ name }) => name === "for")) return comprehension(nodes, text, at, "generator");
	if (!tuple && first !== void 0 && nodes.length === 1) return readExpression(first, text);
	const read = items(nodes, text);
	if (tuple) return {
		...at,
		is: "tuple",
		items: read
	};
	return read.length === 1 && read[0] !== void 0 ? read[0] : {
		...at,
		is: "unknown",
		parts: read
	};
}
/** Expressions between commas; `*a` is a star. */
function items(nodes, text) {
	return splitAt(nodes, ",").flatMap((part) => {
		const value = part.findLast((it) => !isToken(it));
		if (value === void 0) return [];
		const read = readExpression(value, text);
		return part[0]?.name === "*" ? [{
			from: part[0].from,
			to: value.to,
			is: "star",
			value: read
		}] : [read];
	});
}
/** What stands in the brackets of a call. */
function readArguments(list, text) {
	const nodes = between(list);
	if (nodes.some(({ name }) => name === "for")) return [{
		is: "plain",
		keyword: null,
		value: comprehension(nodes, text, list, "generator")
	}];
	return splitAt(nodes, ",").flatMap((part) => {
		const value = part.findLast((it) => !isToken(it));
		if (value === void 0) return [];
		const keyword = part.find((it, i) => it.name === "VariableName" && part[i + 1]?.name === "AssignOp");
		return [{
			is: part[0]?.name === "*" ? "star" : part[0]?.name === "**" ? "double-star" : "plain",
			keyword: keyword === void 0 ? null : text.slice(keyword.from, keyword.to),
			value: readExpression(value, text)
		}];
	});
}
/** What a function takes, annotations left out. */
function readParameters(list, text) {
	return splitAt(between(list), ",").flatMap((part) => {
		const name = part.find((it) => it.name === "VariableName");
		if (name === void 0) return [];
		const equals = part.findIndex((it) => it.name === "AssignOp");
		const fallback = equals < 0 ? void 0 : part[equals + 1];
		return [{
			is: part[0]?.name === "*" ? "star" : part[0]?.name === "**" ? "double-star" : "plain",
			name: text.slice(name.from, name.to),
			fallback: fallback === void 0 ? null : readExpression(fallback, text)
		}];
	});
}
function member(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const [of, mark, property] = node.children;
	if (of === void 0 || mark === void 0) return unknown(node, text);
	if (mark.name === ".") return property === void 0 ? readExpression(of, text) : {
		...at,
		is: "member",
		of: readExpression(of, text),
		name: text.slice(property.from, property.to)
	};
	const inside = node.children.slice(2).filter(({ name }) => name !== "]");
	return {
		...at,
		is: "subscript",
		of: readExpression(of, text),
		index: splitAt(inside, ",").map((part) => indexOf(part, text))
	};
}
function indexOf(part, text) {
	if (!part.some(({ name }) => name === ":")) {
		const [first] = part;
		return {
			is: "at",
			value: listed(part, text, {
				from: first?.from ?? 0,
				to: part.at(-1)?.to ?? 0
			})
		};
	}
	const [lower, upper, step] = splitAt(part, ":").map(([it]) => it === void 0 ? null : readExpression(it, text));
	return {
		is: "slice",
		lower: lower ?? null,
		upper: upper ?? null,
		step: step ?? null
	};
}
function dictEntry(entry, text) {
	const value = entry.findLast((it) => !isToken(it));
	if (value === void 0) return [];
	const [key] = entry;
	const read = readExpression(value, text);
	return [{
		key: key === void 0 || key.name === "**" || key === value ? null : readExpression(key, text),
		value: read
	}];
}
function comprehension(nodes, text, { from, to }, makes) {
	const first = nodes.findIndex(({ name }) => name === "for" || name === "async");
	const head = nodes.slice(0, first);
	const colon = head.findIndex(({ name }) => name === ":");
	const value = listed(colon < 0 ? head : head.slice(colon + 1), text, {
		from,
		to
	});
	return {
		from,
		to,
		is: "comprehension",
		makes,
		key: colon < 0 ? null : listed(head.slice(0, colon), text, {
			from,
			to
		}),
		value,
		clauses: splitAt(nodes.slice(first), "for").slice(1).map((part) => clause(part, text))
	};
}
/** What stands behind `for`, up to the next. */
function clause(part, text) {
	const at = {
		from: part[0]?.from ?? 0,
		to: part.at(-1)?.to ?? 0
	};
	const inside = part.findIndex(({ name }) => name === "in");
	const [iterable = [], ...tests] = splitAt(part.slice(inside + 1).filter(({ name }) => name !== "async"), "if");
	return {
		target: listed(part.slice(0, inside), text, at),
		iterable: listed(iterable, text, at),
		tests: tests.map((test) => listed(test, text, at))
	};
}
function binary(node, text) {
	const left = node.children[0];
	const right = node.children.at(-1);
	if (left === void 0 || right === void 0 || left === right || isToken(right)) return unknown(node, text);
	const words = node.children.slice(1, -1).map(({ from, to }) => text.slice(from, to));
	const { from, to } = node;
	return {
		from,
		to,
		is: "binary",
		operator: words.join(" "),
		left: readExpression(left, text),
		right: readExpression(right, text)
	};
}
function optional(node, text) {
	const rest = node.children.filter(({ name }) => name !== "await" && name !== "yield" && name !== "from");
	return rest.length === 0 ? null : listed(rest, text, {
		from: node.from,
		to: node.to
	});
}
/** What could not be made out, with what could be read of it. */
function unknown(node, text) {
	const parts = node.children.filter((child) => !isToken(child)).map((child) => readExpression(child, text));
	return {
		from: node.from,
		to: node.to,
		is: "unknown",
		parts
	};
}
// src/read/syntax/block.ts
const words$5 = /* @__PURE__ */ new Set([
	"if",
	"elif",
	"else",
	"for",
	"while",
	"with",
	"try",
	"except",
	"finally"
]);
/** `if`, `for`, `while`, `with`, `try` and `match` with their bodies. */
function readBlock$1(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = partsOf$1(node, text);
	const [first = {
		word: "",
		head: [],
		body: []
	}] = parts;
	const bodyOf = (word) => parts.find((part) => part.word === word)?.body ?? [];
	const value = (nodes) => listed(nodes, text, spanOf(nodes, node));
	switch (node.name) {
		case "IfStatement": {
			const tested = parts.filter(({ word }) => word !== "else");
			return {
				...at,
				is: "if",
				branches: tested.map(({ head, body }) => ({
					test: value(head),
					body
				})),
				otherwise: bodyOf("else")
			};
		}
		case "ForStatement": {
			const inside = first.head.findIndex(({ name }) => name === "in");
			const [target, iterable] = [value(first.head.slice(0, inside)), value(first.head.slice(inside + 1))];
			return {
				...at,
				is: "for",
				target,
				iterable,
				body: first.body,
				otherwise: bodyOf("else")
			};
		}
		case "WhileStatement": return {
			...at,
			is: "while",
			test: value(first.head),
			body: first.body,
			otherwise: bodyOf("else")
		};
		case "WithStatement": return {
			...at,
			is: "with",
			items: splitAt(first.head, ",").map((part) => withItem(part, text)),
			body: first.body
		};
		case "TryStatement": {
			const handlers = parts.filter(({ word }) => word === "except").map(({ head, body }) => {
				const as = head.findIndex(({ name }) => name === "as");
				const name = as < 0 ? void 0 : head[as + 1];
				const error = as < 0 ? head : head.slice(0, as);
				return {
					error: error.length === 0 ? null : value(error),
					name: name === void 0 ? null : text.slice(name.from, name.to),
					body
				};
			});
			return {
				...at,
				is: "try",
				body: first.body,
				handlers,
				otherwise: bodyOf("else"),
				finally: bodyOf("finally")
			};
		}
		default: {
			const subject = node.children.find((child) => !isToken(child) && child.name !== "MatchBody");
			const bodies = node.children.flatMap(({ name, children }) => name === "MatchBody" ? children : []).flatMap(({ children }) => children.filter(({ name }) => name === "Body").map((body) => readBody(body, text)));
			const nothing = {
				from: node.from,
				to: node.from,
				is: "unknown",
				parts: []
			};
			return {
				...at,
				is: "match",
				subject: subject === void 0 ? nothing : readExpression(subject, text),
				bodies
			};
		}
	}
}
function partsOf$1(node, text) {
	const parts = [];
	for (const child of node.children) {
		const last = parts.at(-1);
		if (words$5.has(child.name)) parts.push({
			word: child.name,
			head: [],
			body: []
		});
		else if (child.name === "Body" && last !== void 0) last.body = readBody(child, text);
		else last?.head.push(child);
	}
	return parts;
}
function withItem(part, text) {
	const as = part.findIndex(({ name }) => name === "as");
	const target = as < 0 ? void 0 : part[as + 1];
	const value = as < 0 ? part : part.slice(0, as);
	return {
		value: listed(value, text, spanOf(value)),
		target: target === void 0 ? null : readExpression(target, text)
	};
}
function spanOf(nodes, otherwise = {
	from: 0,
	to: 0
}) {
	return {
		from: nodes[0]?.from ?? otherwise.from,
		to: nodes.at(-1)?.to ?? otherwise.to
	};
}
// src/read/syntax/definition.ts
/** A function or a class, with its decorators. */
function readDefinition(node, text) {
	if (node.name !== "DecoratedStatement") return [definition(node, text, [])];
	const decorators = node.children.filter(({ name }) => name === "Decorator").map((decorator) => decoration(decorator, text));
	return node.children.filter((child) => child.name !== "Decorator" && !isToken(child)).flatMap((child) => /Definition$/.test(child.name) ? [definition(child, text, decorators)] : readStatement(child, text));
}
function definition(node, text, decorators) {
	const named = childNamed(node, "VariableName");
	const body = childNamed(node, "Body");
	const about = {
		from: node.from,
		to: node.to,
		name: named === null ? "" : text.slice(named.from, named.to),
		body: body === null ? [] : readBody(body, text),
		decorators
	};
	if (node.name === "ClassDefinition") {
		const bases = childNamed(node, "ArgList");
		return {
			...about,
			is: "class",
			bases: bases === null ? [] : readArguments(bases, text)
		};
	}
	const list = childNamed(node, "ParamList");
	return {
		...about,
		is: "function",
		parameters: list === null ? [] : readParameters(list, text)
	};
}
/** `@a.b(c)`, which the grammar gives as names, dots and brackets in a row. */
function decoration(node, text) {
	let made = {
		from: node.from,
		to: node.to,
		is: "unknown",
		parts: []
	};
	for (const child of node.children) {
		const { from, to } = child;
		if (child.name === "ArgList") made = {
			from: made.from,
			to,
			is: "call",
			callee: made,
			arguments: readArguments(child, text)
		};
		if (child.name !== "VariableName" && child.name !== "PropertyName") continue;
		const name = text.slice(from, to);
		made = made.is === "unknown" ? {
			from,
			to,
			is: "name",
			name
		} : {
			from: made.from,
			to,
			is: "member",
			of: made,
			name
		};
	}
	return made;
}
// src/read/syntax/import.ts
/** `import a.b as c, d` gives one statement a module; `from a import b as c, d` one with its names. */
function readImport(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const words = (nodes) => nodes.map(({ from, to }) => text.slice(from, to)).join("");
	const asOf = (part) => {
		const as = part.findIndex(({ name }) => name === "as");
		return as < 0 ? {
			name: words(part),
			as: null
		} : {
			name: words(part.slice(0, as)),
			as: words(part.slice(as + 1))
		};
	};
	const { children } = node;
	const inner = children.filter(({ name }) => name !== "(" && name !== ")");
	const from = inner.findIndex(({ name }) => name === "from");
	const taken = inner.findIndex(({ name }) => name === "import");
	const parts = splitAt(inner.slice(taken + 1), ",").filter((part) => part.length > 0).map(asOf);
	if (from < 0) return parts.map(({ name, as }) => ({
		...at,
		is: "import",
		module: name,
		names: null,
		as
	}));
	const names = parts.map(({ name, as }) => ({
		name,
		as: as ?? name
	}));
	return [{
		...at,
		is: "import",
		module: words(inner.slice(from + 1, taken)),
		names,
		as: null
	}];
}
// src/read/syntax/statement.ts
/** Statements of a syntax tree in the words of `model/syntax.ts`; a line of several gives several. */
function readStatement(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const { children } = node;
	switch (node.name) {
		case "StatementGroup": return children.filter((child) => !isToken(child)).flatMap((child) => readStatement(child, text));
		case "AssignStatement": return assignment(node, text);
		case "UpdateStatement": {
			const operator = children.findIndex(({ name }) => name === "UpdateOp");
			const [target] = children;
			const mark = children[operator];
			if (target === void 0 || mark === void 0) return [effect(node, text)];
			const value = listed(children.slice(operator + 1), text, at);
			return [{
				...at,
				is: "augment",
				target: readExpression(target, text),
				operator: text.slice(mark.from, mark.to - 1),
				value
			}];
		}
		case "ReturnStatement": return [{
			...at,
			is: "return",
			value: children.length < 2 ? null : listed(children.slice(1), text, at)
		}];
		case "DeleteStatement": return [{
			...at,
			is: "delete",
			targets: values(children, text)
		}];
		case "ImportStatement": return readImport(node, text);
		case "IfStatement":
		case "ForStatement":
		case "WhileStatement":
		case "WithStatement":
		case "TryStatement":
		case "MatchStatement": return [readBlock$1(node, text)];
		case "FunctionDefinition":
		case "ClassDefinition":
		case "DecoratedStatement": return readDefinition(node, text);
		case "ScopeStatement": {
			const names = children.filter(({ name }) => name === "VariableName").map(({ from, to }) => text.slice(from, to));
			return [{
				...at,
				is: "scope",
				kind: children[0]?.name === "nonlocal" ? "nonlocal" : "global",
				names
			}];
		}
		case "BreakStatement": return [{
			...at,
			is: "leave",
			how: "break",
			values: []
		}];
		case "ContinueStatement": return [{
			...at,
			is: "leave",
			how: "continue",
			values: []
		}];
		case "RaiseStatement": return [{
			...at,
			is: "leave",
			how: "raise",
			values: values(children, text)
		}];
		case "PassStatement":
		case "TypeDefinition": return [];
		case "YieldStatement": return [{
			...at,
			is: "effect",
			values: [readExpression(node, text)]
		}];
		case "ExpressionStatement": return [{
			...at,
			is: "effect",
			values: [listed(children, text, at)]
		}];
		default: return isToken(node) ? [] : [effect(node, text)];
	}
}
/** The statements of a script, or of the body of a block. */
function readBody(body, text) {
	return body.children.filter(({ name }) => name !== ":").flatMap((child) => readStatement(child, text));
}
function effect(node, text) {
	const read = /Statement$/.test(node.name) ? values(node.children, text) : [unknown(node, text)];
	return {
		from: node.from,
		to: node.to,
		is: "effect",
		values: read
	};
}
function values(children, text) {
	return children.filter((child) => !isToken(child)).map((child) => readExpression(child, text));
}
/** `a = b = c`, `a: int = c`; a bare annotation binds nothing. */
function assignment(node, text) {
	const at = {
		from: node.from,
		to: node.to
	};
	const parts = splitAt(node.children.filter(({ name }) => name !== "TypeDef"), "AssignOp").map((part) => listed(part, text, {
		from: part[0]?.from ?? node.from,
		to: part.at(-1)?.to ?? node.to
	}));
	const value = parts.at(-1);
	const [declared] = parts;
	if (parts.length === 1 && declared?.is === "name") return [{
		...at,
		is: "scope",
		kind: "declare",
		names: [declared.name]
	}];
	return parts.length < 2 || value === void 0 ? [] : [{
		...at,
		is: "assign",
		targets: parts.slice(0, -1),
		value
	}];
}
// src/read/syntax/too-deep.ts
/** Expressions in expressions of one statement, and blocks in blocks: Python itself takes no more of these. */
const most$13 = {
	within: 250,
	blocks: 100
};
/** Takes out statements that are nested deeper than may be followed, so that none depends on how much a machine's stack holds; gives where they stood. */
function withoutTooDeep(top) {
	const lost = /* @__PURE__ */ new Set();
	const waiting = [{
		node: top,
		statement: null,
		within: 0,
		blocks: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { node, within, blocks } = next;
		const starts = (node.parent === top || isBody(node.parent)) && /(?:Statement|Definition|StatementGroup)$/.test(node.name);
		const statement = starts ? node : next.statement;
		if (statement !== null && lost.has(statement)) continue;
		if (statement !== null && (within > most$13.within || blocks > most$13.blocks)) {
			lost.add(statement);
			continue;
		}
		const inside = isBody(node) ? {
			within: 0,
			blocks: blocks + 1
		} : {
			within: starts ? 0 : within + 1,
			blocks
		};
		for (const child of node.children) waiting.push({
			node: child,
			statement,
			...inside
		});
	}
	for (const statement of lost) [statement.name, statement.children] = ["PassStatement", []];
	return [...lost].map(({ from, to }) => ({
		from,
		to
	}));
}
function isBody(node) {
	return node !== null && (node.name === "Body" || node.name === "MatchBody");
}
// src/read/syntax/script.ts
/** Characters that are parsed at once: the parser takes thousands of statements one behind the other for a mistake. */
const stretch$1 = 3e4;
/** Reads a Python text, with its mistakes where it has `room` for them; null where it is too long or nested too deep. */
function readScript(text, room) {
	const parts = stretches$1(text.replaceAll("\r\n", "\n"));
	const made = {
		text: "",
		statements: [],
		broken: false,
		lost: []
	};
	let left = room;
	for (const [i, part] of parts.entries()) {
		const read = readStretch(made.text, part, left);
		if (read === null && parts.length === 1) return null;
		const first = linesOf$2(made.text) + 1;
		if (read === null) made.lost.push({
			from: first,
			to: first + linesOf$2(part.trimEnd())
		});
		made.lost.push(...read?.lost ?? []);
		made.broken ||= read === null || read.broken;
		if (read?.broken && left !== void 0) left -= part.length;
		const own = read?.text.slice(made.text.length) ?? "";
		const lost = i === parts.length - 1 ? 0 : linesOf$2(part) - linesOf$2(own);
		for (const statement of read?.statements ?? []) made.statements.push(statement);
		made.text += own + "\n".repeat(Math.max(0, lost));
	}
	return {
		...made,
		lost: merged$2(made.lost)
	};
}
/** Stretches in their order, those that touch as one. */
function merged$2(all) {
	const made = [];
	for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
		const last = made.at(-1);
		if (last !== void 0 && from <= last.to + 1) last.to = Math.max(last.to, to);
		else made.push({
			from,
			to
		});
	}
	return made;
}
/** Reads a part that stands behind what is read already. */
function readStretch(before, part, room) {
	const tree = guessPython(part, room);
	if (tree === null) return null;
	if (before !== "") move(tree.top, before.length);
	const text = before + tree.text;
	const lines = (at) => linesOf$2(text.slice(0, at)) + 1;
	const lost = withoutTooDeep(tree.top).map(({ from, to }) => ({
		from: lines(from),
		to: lines(Math.max(from, to - 1))
	}));
	try {
		return {
			text,
			statements: readBody(tree.top, text),
			broken: tree.broken,
			lost
		};
	} catch {
		return null;
	}
}
function move(top, by) {
	const waiting = [top];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		node.from += by;
		node.to += by;
		for (const child of node.children) waiting.push(child);
	}
}
function linesOf$2(text) {
	return text.split("\n").length - 1;
}
/** A long text cut before statements that stand at the start of a line; one that is long itself stands alone. */
function stretches$1(text) {
	if (text.length <= stretch$1) return [text];
	const parts = [];
	let [from, last, depth, decorated] = [
		0,
		0,
		0,
		false
	];
	const cut = (to) => {
		if (to > from) parts.push(text.slice(from, to));
		from = to;
	};
	for (const { is, to } of pieces$1(text)) {
		if (is === "open") depth += 1;
		if (is === "close") depth = Math.max(0, depth - 1);
		if (is !== "newline") continue;
		const next = text.slice(to, to + 10);
		if (/^(?:(?:def|class|import) |@\w)/.test(next)) depth = 0;
		if (depth > 0) continue;
		if (/^[A-Za-z_@]/.test(next) && !/^(?:else|elif|except|finally)\b/.test(next) && !decorated) {
			if (to - last >= stretch$1) cut(last);
			if (to - from >= stretch$1) cut(to);
			last = to;
		}
		if (next.trim() !== "") decorated = next.startsWith("@");
	}
	if (text.length - last >= stretch$1) cut(last);
	cut(text.length);
	return parts;
}
// src/read/compact-derived-mark.ts
const mark$1 = /(?:^|\s+)<sub>derived from ([^<>\n]{1,400})<\/sub>$/;
/** A field's value with small print behind it that says where a draft took it from. */
function withDerivedMark(value, from) {
	return `${value}${value.includes("\n") ? "\n\n" : " "}<sub>derived from ${from}</sub>`;
}
/** A field's value and what its small print says; people delete that when they write their own. */
function splitDerived(written) {
	const found = mark$1.exec(written.slice(-420));
	const from = found?.[1]?.trim() ?? "";
	return found === null || from === "" ? { value: written } : {
		value: written.slice(0, -found[0].length).trimEnd(),
		derived: from
	};
}
/** Names of places as they can stand in the small print. */
function derivedFrom(places) {
	const plain = places.map((place) => place.replace(/[<>`*\s]+/g, " ").trim().slice(0, 120));
	return [...new Set(plain)].filter((place) => place !== "").slice(0, 3).join(", ");
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
const weights$1 = {
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
	weight: weights$1[name] ?? 1
});
/** The field that a label names: case, spacing, `_`, `-`, `&`, emoji, a plural and a remark in brackets aside. */
function named$2(label) {
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
		else if (node.type === "list") list$1(node, walk);
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
	const alone = named$2(content.replace(/[*_~\s]+$|^(?:\(?\d{1,2}[.)]\s)?[*_~\s]+|^\(?\d{1,2}[.)]\s+/g, ""));
	const it = alone ?? (line === null ? null : named$2(line.label));
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
		const it = found === null ? null : named$2(found.label);
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
function list$1(node, walk) {
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
	const it = item.children.length > 1 ? named$2(label) : null;
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
		const it = named$2(label);
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
function valueOf$2(field, marks, text, holes) {
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
			const it = named$2(entry.key);
			return it === null ? [] : [{
				named: it,
				label: entry.key,
				value: written$1(entry.value),
				line: line + entry.value.line - 1,
				cluster
			}];
		}),
		near: [],
		titled: isTitle
	};
}
function written$1(node) {
	switch (node.is) {
		case "null": return "";
		case "list": return node.items.map((item) => `- ${written$1(item).replaceAll("\n", "\n  ")}`).join("\n");
		case "map": return node.entries.map(({ key, value }) => `${key}: ${written$1(value)}`).join("\n");
		case "number": return node.text;
		default: return String(plain$3(node)).trim();
	}
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
		const { value, at } = valueOf$2(it, endings, text, found.holes);
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
const placeholder$1 = new RegExp(`^(?:${[
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
	if (isPlaceholder$2(bare)) return "empty";
	const reason = notApplicable.exec(plain$2(bare))?.[1];
	if (reason === void 0) return "answered";
	return isPlaceholder$2(reason) || !/\p{L}{2}/u.test(reason) ? "empty" : "not-applicable";
}
function isPlaceholder$2(text) {
	const said = plain$2(text).toLowerCase();
	const inner = /^[[<{(]\s*([^\]>})]*)\s*[\]>})]$/.exec(said)?.[1];
	if (inner !== void 0 && (hint.test(inner) || matches(inner) || /(?:here|\.\.\.|…)$/.test(inner))) return true;
	if (inner !== void 0 && said.startsWith("<") && !/[:@/]/.test(inner)) return true;
	if (/^[_*(].*\?[_*)]+$/s.test(text) && hint.test(said.replace(/^\(/, ""))) return true;
	return matches(said);
}
function matches(said) {
	return said.length < 400 && placeholder$1.test(said);
}
/** Without the emphasis or code marks that wrap the whole. */
function plain$2(text) {
	return text.trim().replace(/^[_*`~]+|[_*`~]+$/g, "").trim();
}
// src/read/compact.ts
/** Beyond this a text is no description; Markdown's cost grows faster than its length. */
const most$12 = {
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
	return always || holds$1(found) && !isExample(found) ? {
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
	if (text.length > most$12.characters) return `${text.length} characters are too many for a compact; keep the text under ${most$12.characters}.`;
	const lines = text.split("\n").filter((line) => line.trim() !== "").length;
	if (lines > most$12.lines) return `${lines} lines are too many for a compact; keep the text under ${most$12.lines} lines that are not blank.`;
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
function compactOf({ fields: written, near }) {
	const found = written.map((field) => ({
		...field,
		...splitDerived(field.value)
	}));
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
		const { value, line, derived } = first;
		fields[key] = {
			value,
			line,
			state: stateOf(value),
			...derived !== void 0 && { derived }
		};
		const different = told.filter(({ value }, i) => told.findIndex((other) => same$3(other.value, value)) === i);
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
function same$3(a, b) {
	return a.replace(/\s+/g, " ").toLowerCase() === b.replace(/\s+/g, " ").toLowerCase();
}
/** Fields that stand in a fence alone, and not one of them answered: somebody shows what a compact looks like. */
function isExample({ fields }) {
	return fields.filter(({ named }) => named.of === "compact").every(({ cluster, value }) => cluster.startsWith("in ") && stateOf(splitDerived(value).value) === "empty");
}
/**
* Whether the labels found tell an Iteration Compact from a stranger's template: its name over one field, a label that only it has,
* two that few others have, or half of its fields. Common words (Goal, Risks, Rollback plan …) count as one together.
*/
function holds$1({ fields, titled }) {
	const weights = /* @__PURE__ */ new Map();
	for (const { named } of fields) if (named.of === "compact") weights.set(named.key, Math.max(named.weight, weights.get(named.key) ?? 0));
	const telling = [...weights.values()].filter((weight) => weight > 1).reduce((sum, weight) => sum + weight, 0);
	const common = telling > 0 && [...weights.values()].includes(1) ? 1 : 0;
	return titled && weights.size > 0 || telling + common >= 6 || weights.size >= 10;
}
// src/model/contract-port.ts
const words$4 = string$1().min(1);
const scalar$1 = union([
	string$1(),
	number$1(),
	boolean()
], { error: "write a text, a number, true or false" });
/** Element types that a contract may name. */
const portElements = elementTypes.slice(1);
const element = `(?:${portElements.join("|")})`;
/** `float32`, `sequence(float32)`, `optional(string)`, `sequence(map(int64, float32))`, `sparse(float32)`; nested as deep as anybody does. */
const portTypePattern = `^(?:(?:sequence|optional)\\(|map\\(${element}, ?){0,8}(?:${element}|sparse\\(${element}\\))\\){0,8}$`;
const both = {
	type: string$1().meta({ pattern: portTypePattern }).describe("Element type (float32, int64, string …), or sequence(…), optional(…), map(…, …)."),
	shape: array(union([
		int().min(0),
		words$4,
		_null()
	], { error: "write a size, a name such as N, or null for any" })).optional().describe("Sizes; a name stands for a size that may vary and is the same wherever the name stands. [] is a scalar; without `shape` any rank."),
	min: number$1().optional(),
	max: number$1().optional(),
	categories: array(scalar$1).min(1).optional().describe("Every value is one of these."),
	finite: boolean().default(true).describe("No infinity, and no NaN unless `nullable`."),
	nullable: boolean().default(false).describe("A value may be missing: NaN, or an empty text."),
	unit: words$4.optional()
};
/** What a model is fed under one name. */
const contractInput = strictObject({
	...both,
	optional: boolean().default(false).describe("The model has a default for it and runs without."),
	max_age: number$1().positive().optional().describe("For times since 1970 in `unit` (ns, us, ms, s, min, h, d): older by more than this is stale.")
});
/** Either along an axis of the output (quantiles that must not cross), or as one input grows and the others stay (`in`). */
const monotone = strictObject({
	axis: int().optional().describe("The values along this axis are in order; -1 is the last."),
	in: words$4.optional().describe("The output moves with this input, all others held."),
	is: _enum(["increasing", "decreasing"]).describe("Equal neighbours are allowed.")
});
/** What a model gives under one name. */
const contractOutput = strictObject({
	...both,
	sums_to: strictObject({
		value: number$1(),
		axis: int().default(-1).describe("-1 is the last."),
		tolerance: number$1().min(0).optional().describe("Absolute; without it that of the type.")
	}).optional(),
	monotone: array(monotone).default([])
});
/** Units that a time stamp may have, in seconds. */
const timeUnits = {
	ns: 1e-9,
	us: 1e-6,
	ms: .001,
	s: 1,
	min: 60,
	h: 3600,
	d: 86400
};
// src/model/contract.ts
const words$3 = string$1().min(1);
const range = strictObject({
	min: int().min(1).optional(),
	max: int().min(1).optional()
});
const verdict = _enum(["reject", "accept"]);
const share$1 = number$1().min(0).max(1);
const positive = number$1().positive();
/** Execution providers by the names that the runtime's Node binding gives them. */
const providerNames = [
	"cpu",
	"cuda",
	"tensorrt",
	"dml",
	"coreml",
	"webgpu",
	"webnn",
	"qnn",
	"openvino",
	"xnnpack",
	"rocm",
	"migraphx"
];
/** What serving meets, and for each whether the model's path takes it or turns it away. */
const behaviourCases = [
	"missing_input",
	"extra_input",
	"wrong_type",
	"wrong_rank",
	"wrong_size",
	"out_of_range",
	"unknown_category",
	"stale",
	"nan",
	"infinite",
	"empty_batch",
	"batch_of_one"
];
const toleranceKeys = portElements.flatMap((type) => [type, ...providerNames.map((provider) => `${provider}.${type}`)]);
const tolerance = strictObject({
	absolute: number$1().min(0).optional(),
	relative: number$1().min(0).optional()
});
const model = strictObject({
	path: words$3.describe("Of the ONNX file, from this file; inside the repository."),
	sha256: string$1().regex(/^[0-9a-f]{64}$/, "write the SHA-256 as 64 small hexadecimal digits").optional(),
	version: words$3.optional().describe("What the metadata must say under `version`."),
	metadata: array(words$3).default([]).describe("Keys that metadata_props must have, or the file <model>.meta.json beside the model."),
	opset: range.optional().describe("Of the default domain, ai.onnx."),
	ir: range.optional(),
	domains: array(words$3).optional().describe("Operators are of these domains only."),
	operators: array(words$3).optional().describe("Only these operators: Gemm, or ai.onnx.ml.Scaler for one of another domain.")
});
const behaviour = strictObject({
	schema: words$3.optional().describe("JSON Schema of a request, which the serving path enforces: who rejects what the model alone cannot."),
	...Object.fromEntries(behaviourCases.map((name) => [name, verdict.optional()])),
	largest_batch: strictObject({
		size: int().min(1),
		is: verdict
	}).optional()
});
const golden = strictObject({
	cases: array(words$3).default([]).describe("Folders in ONNX's layout (input_0.pb, output_0.pb), .npz files, JSON files; globs."),
	tolerance: partialRecord(_enum(toleranceKeys), tolerance).default({}).describe("By element type, or by provider and type: float32, webgpu.float32."),
	nan_equal: boolean().default(false)
});
/** Predictions that training wrote, said again by the artifact: rows as serving receives them, before any preprocessing. */
const equivalence = strictObject({
	predictions: words$3.describe("An .npz or JSON file, or a folder in ONNX's layout: raw inputs by name, and what training predicted for them."),
	inputs: record(words$3, words$3).default({}).describe("Name in the file of an input, where it is another."),
	outputs: record(words$3, words$3).default({}).describe("Name in the file of an output, where it is another. Outputs that the file lacks are not compared."),
	tolerance: tolerance.optional().describe("For every type; without it that of `golden`."),
	max_differing: share$1.default(0).describe("Share of rows that may differ.")
});
const provider = strictObject({
	nodes: share$1.optional().describe("Least share of nodes that must really run there."),
	time: share$1.optional().describe("Least share of time that must be spent there."),
	required: boolean().default(true).describe("false: run where somebody asks for it, never awaited."),
	device: words$3.optional().describe("A part of the device's name, such as L4."),
	parity: boolean().default(true).describe("Outputs agree with those of the CPU, within tolerance."),
	tf32: boolean().default(false)
});
const cost$1 = strictObject({
	runner: _enum(["dedicated", "shared"]).default("shared").describe("dedicated: a budget that is not kept holds the change. shared: it is shown."),
	provider: _enum(providerNames).optional().describe("The run that these budgets are for; without it every run."),
	batch: int().min(1).default(1),
	concurrency: int().min(1).default(1),
	warm_up: int().min(0).default(10).describe("Runs that are not counted."),
	seconds: positive.max(600).default(2).describe("How long is measured."),
	load_ms: positive.optional(),
	p50_ms: positive.optional(),
	p95_ms: positive.optional(),
	p99_ms: positive.optional(),
	rows_per_second: positive.optional().describe("Least throughput."),
	peak_memory_mb: positive.optional(),
	accelerator_memory_mb: positive.optional(),
	size_mb: positive.optional().describe("Of the model with its external data.")
});
/** `contract.yml`: what serving relies on. Strict, as every file that people write. Paths count from the file. */
const contract = strictObject({
	version: literal$1(1),
	contract: int().min(1).describe("Of this contract: raise it when a breaking change is meant."),
	model,
	runtime: strictObject({
		name: words$3,
		version: words$3.optional()
	}).optional().describe("What serves: a result of another one is not taken."),
	inputs: record(words$3, contractInput),
	outputs: record(words$3, contractOutput),
	behaviour: behaviour.default({}),
	batch: _enum(["independent", "joint"]).default("independent").describe("independent: a row's output does not depend on its batch."),
	batch_dimension: words$3.optional().describe("The name in `shape` that counts rows; without it the first name that stands first in an input."),
	deterministic: boolean().default(true).describe("Two runs agree."),
	generated: strictObject({
		cases: int().min(1).max(1e4).default(50),
		seed: int().min(0).max(2 ** 31 - 1).default(1)
	}).default({
		cases: 50,
		seed: 1
	}).describe("Inputs made from this file, on which outputs and laws are tried."),
	golden: golden.default({
		cases: [],
		tolerance: {},
		nan_equal: false
	}),
	equivalence: equivalence.optional(),
	providers: partialRecord(_enum(providerNames), provider).default({}).describe("Where it must run; without any, on the CPU."),
	cost: cost$1.optional(),
	limits: strictObject({
		seconds: positive.max(3600).optional().describe("For one answer; 60 where nothing is said."),
		total_seconds: positive.max(86400).optional().describe("For the whole run on one provider; 1800 where nothing is said."),
		memory_mb: positive.max(1048576).optional(),
		model_mb: positive.max(1048576).optional()
	}).default({}).describe("Of the process that runs the model; beyond them it is ended.")
});
// src/weigh/contract-touched.ts
/** Whether head's contract is another than base's by this change; one that only base changed is not. */
function contractTouched({ change, contractTree: { base, head } }) {
	return head !== null && (change.contract.includes(head.at) || base?.at !== head.at);
}
/** Base has a contract, and by this change head has none that can be read: then the bar is lowered, and that says it all. */
function contractLost(model) {
	const { base, head } = model.contract;
	return base.is === "read" && contractTouched(model) && (head.is === "absent" || head.is === "unreadable" && head.fault === "author");
}
// src/weigh/unbound-words.ts
/** Why a result is not of this tree, in one phrase. */
function unboundWords({ what, is, path, says, now }) {
	const subject = path === "" ? what : what === "file" ? path : `${what} ${path}`;
	switch (is) {
		case "differs": return `${subject} is ${short(now)} now, and the result is of ${short(says)}`;
		case "absent": return `${subject} is not there`;
		case "not-in-result": return `it does not name ${path}, which the contract rests on`;
		case "untold": return now === "unread:" ? `what ${path} is was not read` : `${subject} is known here as ${short(now)}, and it says ${short(says)}`;
		default: return is;
	}
}
/** Enough of a digest to tell it from another. */
function short(text) {
	return /^(?:sha256|git|md5):/.test(text) ? text.slice(0, text.indexOf(":") + 13) : text;
}
// src/read/port-type.ts
const shapeOfType = new RegExp(portTypePattern);
/** The type that a contract's `type` and `shape` name; the shape is that of the tensors inside. Null: it names none. */
function readPortType(text, shape) {
	if (!shapeOfType.test(text)) return null;
	if (isElement(text)) return {
		is: "tensor",
		type: text,
		shape
	};
	const [, outer, inside] = /^(sequence|optional|sparse)\((.*)\)$/.exec(text) ?? [];
	if (outer === "sparse" && inside !== void 0 && isElement(inside)) return {
		is: "sparse-tensor",
		type: inside,
		shape
	};
	if (inside !== void 0 && (outer === "sequence" || outer === "optional")) {
		const of = readPortType(inside, shape);
		return of === null ? null : {
			is: outer,
			of
		};
	}
	const [, key, value] = /^map\(([^,()]+), ?(.*)\)$/.exec(text) ?? [];
	const of = value === void 0 ? null : readPortType(value, shape);
	return key === void 0 || !isElement(key) || of === null ? null : {
		is: "map",
		key,
		of
	};
}
function isElement(text) {
	return portElements.includes(text);
}
/** A type as contracts write it; null for what has no name there. */
function printPortType(it) {
	switch (it.is) {
		case "tensor": return it.type;
		case "sparse-tensor": return `sparse(${it.type})`;
		case "unsupported": return null;
		case "map": {
			const of = printPortType(it.of);
			return of === null ? null : `map(${it.key}, ${of})`;
		}
		case "sequence":
		case "optional": {
			const of = printPortType(it.of);
			return of === null ? null : `${it.is}(${of})`;
		}
		default: return null;
	}
}
/** The shape of the tensors inside a type; null: any rank. */
function shapeOf(it) {
	switch (it.is) {
		case "tensor":
		case "sparse-tensor": return it.shape;
		case "unsupported": return null;
		case "map":
		case "sequence":
		case "optional": return shapeOf(it.of);
		default: return null;
	}
}
// src/weigh/signature.ts
/** What a model declares. Of an input with a default only an initializer tells the type. */
function signatureOfModel({ inputs, outputs, defaults, initializers = [] }) {
	const port = ({ name, type }) => {
		const printed = printPortType(type);
		return {
			name,
			type: printed ?? "unsupported",
			shape: printed === null ? void 0 : shapeOf(type),
			optional: false
		};
	};
	const named = new Map(initializers.map((it) => [it.name, it]));
	const given = defaults.map((name) => {
		const it = named.get(name);
		return {
			name,
			type: it?.type,
			shape: it?.dims,
			optional: true
		};
	});
	return {
		inputs: [...inputs.map(port), ...given],
		outputs: outputs.map(port)
	};
}
/** What a contract promises to callers. */
function signatureOfContract({ inputs, outputs }) {
	const ports = (side) => Object.entries(side).map(([name, { type, shape, optional }]) => ({
		name,
		type: type.replace(/, ?/g, ", "),
		shape,
		optional: optional ?? false
	}));
	return {
		inputs: ports(inputs),
		outputs: ports(outputs)
	};
}
// src/weigh/signature-symbols.ts
/**
* Where one name of a dimension stood in two places, those sizes were equal. A name that is only another name says the same. Two
* names that became one for inputs ask more of callers; one that became two for an output promises less.
*/
function symbolChanges(before, after) {
	const spots = [...spotsOf("input", before.inputs, after.inputs), ...spotsOf("output", before.outputs, after.outputs)];
	const inputs = spots.filter(({ side }) => side === "input");
	const became = namesBy(inputs, "after", "before");
	const parted = namesBy(spots, "before", "after");
	const merged = inputs.find((it) => (became.get(it.after)?.size ?? 0) > 1);
	const split = spots.find((it) => it.side === "output" && (parted.get(it.before)?.size ?? 0) > 1);
	return [...merged === void 0 ? [] : [told(merged, became.get(merged.after) ?? [], [merged.after], "breaking")], ...split === void 0 ? [] : [told(split, [split.before], parted.get(split.before) ?? [], "weaker")]];
}
function namesBy(spots, key, value) {
	const names = /* @__PURE__ */ new Map();
	for (const spot of spots) names.set(spot[key], (names.get(spot[key]) ?? /* @__PURE__ */ new Set()).add(spot[value]));
	return names;
}
function told({ side, name }, before, after, effect) {
	const words = (names) => [...names].slice(0, 5).join(", ");
	return {
		side,
		name,
		what: "size",
		before: words(before),
		after: words(after),
		effect
	};
}
function spotsOf(side, before, after) {
	const named = new Map(after.map((port) => [port.name, port]));
	return before.flatMap((old) => {
		const now = named.get(old.name);
		if (old.shape == null || now?.shape == null || old.shape.length !== now.shape.length) return [];
		return old.shape.flatMap((size, i) => {
			const other = now.shape?.[i];
			return typeof size === "string" && typeof other === "string" ? [{
				side,
				name: old.name,
				before: size,
				after: other
			}] : [];
		});
	});
}
// src/weigh/signature-change.ts
/** How a signature differs, for callers of the one before. The name of a symbolic dimension and the order of ports mean nothing to them. */
function signatureChanges(before, after) {
	return [
		...sideChanges("input", before.inputs, after.inputs),
		...sideChanges("output", before.outputs, after.outputs),
		...symbolChanges(before, after)
	];
}
function sideChanges(side, before, after) {
	const [were, are] = [named$1(before), named$1(after)];
	const gone = before.filter(({ name }) => !are.has(name));
	const come = after.filter(({ name }) => !were.has(name));
	const renamed = renames(gone, come);
	const taken = new Set(renamed.values());
	return [
		...gone.map((old) => {
			const now = renamed.get(old);
			const what = now === void 0 ? "removed" : "renamed";
			return {
				side,
				name: old.name,
				what,
				before: old.name,
				after: now?.name ?? "",
				effect: "breaking"
			};
		}),
		...come.filter((it) => !taken.has(it)).map((it) => {
			const effect = side === "input" && !it.optional ? "breaking" : "compatible";
			return {
				side,
				name: it.name,
				what: "added",
				before: "",
				after: it.name,
				effect
			};
		}),
		...before.flatMap((old) => {
			const now = are.get(old.name);
			return now === void 0 ? [] : portChanges(side, old, now).map((told) => ({
				side,
				name: old.name,
				...told
			}));
		})
	];
}
function named$1(ports) {
	return new Map(ports.map((port) => [port.name, port]));
}
/** A port that is gone and the only one that came with its type and shape; none where several could be meant. */
function renames(gone, come) {
	const kind = ({ type, shape }) => `${type} ${outline(shape)}`;
	const [before, after] = [Map.groupBy(gone, kind), Map.groupBy(come, kind)];
	return new Map([...before].flatMap(([key, [old, ...others]]) => {
		const [now, ...more] = after.get(key) ?? [];
		return old === void 0 || now === void 0 || others.length + more.length > 0 ? [] : [[old, now]];
	}));
}
function outline(shape) {
	return shape == null ? "any" : shape.map((size) => typeof size === "number" ? size : "?").join(" ");
}
function portChanges(side, before, after) {
	if (before.type !== void 0 && after.type !== void 0 && before.type !== after.type) return [{
		what: "type",
		before: before.type,
		after: after.type,
		effect: "breaking"
	}];
	const told = [];
	if (side === "input" && before.optional !== after.optional) {
		const words = (optional) => optional ? "optional" : "needed";
		told.push({
			what: "optional",
			before: words(before.optional),
			after: words(after.optional),
			effect: before.optional ? "breaking" : "compatible"
		});
	}
	return [...told, ...shapeChanges(side, before.shape, after.shape)];
}
function shapeChanges(side, before, after) {
	if (before === void 0 || after === void 0) return [];
	const words = {
		before: shapeWords(before),
		after: shapeWords(after)
	};
	if (before === null || after === null) {
		if (before === after) return [];
		return [{
			what: "rank",
			...words,
			effect: narrowed(side, after !== null)
		}];
	}
	if (before.length !== after.length) return [{
		what: "rank",
		...words,
		effect: "breaking"
	}];
	const effects = before.flatMap((size, i) => sizeEffect(side, size, after[i] ?? null));
	const worst = [
		"breaking",
		"weaker",
		"compatible"
	].find((effect) => effects.includes(effect));
	return worst === void 0 ? [] : [{
		what: "size",
		...words,
		effect: worst
	}];
}
function sizeEffect(side, before, after) {
	const [was, is] = [typeof before === "number", typeof after === "number"];
	if (was && is) return before === after ? [] : ["breaking"];
	return was === is ? [] : [narrowed(side, is)];
}
/** An input that takes less than it did breaks its callers; an output that promises more does not. */
function narrowed(side, closer) {
	if (side === "input") return closer ? "breaking" : "compatible";
	return closer ? "compatible" : "weaker";
}
/** A shape as contracts write it. */
function shapeWords(shape) {
	return shape === null ? "any rank" : `[${shape.map((size) => size ?? "?").join(", ")}]`;
}
// src/weigh/signature-judged.ts
/** Where a model does not take or give what its contract says. What a model leaves open of its outputs is left to the run. */
function signatureMismatches(contract, facts) {
	return signatureChanges(signatureOfContract(contract), signatureOfModel(facts)).filter(({ effect }) => effect === "breaking");
}
/** What a changed contract does to those who keep to base's. A promise made weaker breaks it as much as one taken back. */
function contractChange(base, head) {
	const changes = signatureChanges(signatureOfContract(base), signatureOfContract(head));
	return {
		changes,
		needsVersion: changes.some(({ effect }) => effect !== "compatible") && head.contract <= base.contract,
		version: {
			base: base.contract,
			head: head.contract
		}
	};
}
// src/weigh/signature-breaks.ts
/** The first of these that is so; the others would say the same again. */
function signatureBreak(model, weighed) {
	const [base, head] = [valueOf$3(model.contract.base), valueOf$3(model.contract.head)];
	if (head === null) return null;
	const found = (by, changes) => changes.length === 0 ? null : {
		by,
		changes,
		version: head.contract
	};
	const change = base === null || !contractTouched(model) ? null : contractChange(base, head);
	const unversioned = change?.needsVersion ? change.changes.filter(({ effect }) => effect !== "compatible") : [];
	const runs = weighed?.devices.flatMap((device) => device.runs) ?? [];
	const differs = runs.map(({ model: { facts } }) => isTold(facts) ? signatureMismatches(head, facts) : []);
	const raised = base === null || head.contract > base.contract;
	return found("version", unversioned) ?? found("differs", longest$1(differs)) ?? (raised ? null : found("base", longest$1(runs.map((run) => sinceBase(run, base, model)))));
}
/** Whether a result tells of a model on base, and that is not the one which base has now: then it says nothing of a change since. */
function isOfOtherBase(run, model) {
	const base = valueOf$3(model.contract.base);
	return base !== null && isTold(run.base?.facts ?? {}) && !isOfBase(run, base, model);
}
function isOfBase({ base: told }, base, { contractTree: { base: tree } }) {
	const known = tree === null ? [] : tree.digests[contractFiles(base, tree.at).model] ?? [];
	return [told?.digest ?? []].flat().some((digest) => known.includes(digest));
}
/** What a result says of the model on base, where that is the one base really has. */
function sinceBase(run, base, model) {
	const { model: { facts }, base: told } = run;
	if (told === void 0 || !isTold(facts) || !isTold(told.facts) || !isOfBase(run, base, model)) return [];
	return signatureChanges(signatureOfModel(told.facts), signatureOfModel(facts)).filter(({ effect }) => effect === "breaking");
}
function isTold(facts) {
	return facts?.inputs !== void 0 && facts.outputs !== void 0 && facts.defaults !== void 0;
}
function longest$1(lists) {
	return lists.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
// src/model/data-contract.ts
/** Formats of data contracts, as people call them. */
const dataFormats = {
	own: "data contract",
	odcs: "Open Data Contract Standard",
	"great-expectations": "Great Expectations suite",
	pandera: "pandera schema",
	pydantic: "pydantic model",
	dbt: "dbt schema",
	feast: "Feast feature view"
};
/** What a column holds, whatever its width: a format's own types come down to these. */
const dataTypes = [
	"int",
	"float",
	"decimal",
	"string",
	"boolean",
	"date",
	"time",
	"timestamp",
	"bytes",
	"list",
	"map"
];
// src/weigh/local-imports.ts
/** Files of the repository that a program imports: beside it, above it, or below a `src` folder. `has` says whether a path is there. */
function localImports(program, has) {
	const found = pythonFacts(program).imports.flatMap((module) => moduleFile(module, program.path, has) ?? []);
	return [...new Set(found)].filter((path) => path !== program.path);
}
/** The file that a module's name stands for in the program at `path`, nearest first; null where the repository has none. */
function moduleFile(module, path, has) {
	return candidatesOf(module, path.split("/").slice(0, -1)).find(has) ?? null;
}
/** Where a module may lie, nearest first. Leading dots count folders up from the program's own. */
function candidatesOf(module, folder) {
	const dots = /^\.*/.exec(module)?.[0].length ?? 0;
	const steps = module.slice(dots).split(".").filter((step) => step !== "");
	if (dots > folder.length + 1) return [];
	const above = folder.map((_, i) => folder.slice(0, folder.length - i));
	return (dots > 0 ? [folder.slice(0, folder.length - dots + 1)] : [...above, []].flatMap((root) => [root, [...root, "src"]])).flatMap((root) => {
		const path = [...root, ...steps].join("/");
		return steps.length === 0 ? [[...root, "__init__.py"].join("/")] : [`${path}.py`, `${path}/__init__.py`];
	});
}
// src/read/syntax/nodes-in.ts
/** Every statement and expression in some, outer ones first. */
function* nodesIn(value) {
	if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
	if (typeof value !== "object" || value === null || Array.isArray(value)) return;
	if ("is" in value && "from" in value) yield value;
	for (const part of Object.values(value)) if (typeof part === "object") yield* nodesIn(part);
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
		return members === void 0 ? [] : (valueOf$3(members) ?? []).map(plainName);
	}));
}
// src/read/plan/term.ts
/** Longer than any alert or sentence that tells something; patterns run over each term. */
const longest = 600;
/** One term of several texts that belong together, on one line; null where nothing is left. */
function termOf(texts, line) {
	const text = texts.flatMap((it) => it ?? []).map((it) => it.slice(0, longest).replace(/\s+/g, " ").trim()).filter((it) => it !== "").join("; ").slice(0, longest);
	return text === "" ? null : {
		text,
		line
	};
}
/** Keys with their texts, of everything below a value: `key value`. */
function pairsIn(node) {
	if (node?.is === "list") return node.items.flatMap((item) => textOf$1(item) ?? pairsIn(item));
	if (node?.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => {
		const text = textOf$1(value);
		return text === null ? [key, ...pairsIn(value)] : [`${key} ${text}`];
	});
}
/** The items of a list; none of anything else. */
function itemsOf(node) {
	return node?.is === "list" ? node.items : [];
}
// src/read/plan/block.ts
/** What people write where they have nothing to say yet, behind a label too. */
const placeholder = /^(?:[^:]{1,60}:\s*)?(?:-+|\?+|n\/?a|tb[dca]\b.*|to ?do\b.*|null|false|unknown|later|x+|\.{2,}|…|<.*>|\{\{.*\}\}|\[?more information needed\]?)?$/i;
/** Whether a text stands in for one that is still to be written. */
function isPlaceholder$1(text) {
	return placeholder.test(text.trim());
}
/** Terms of one block that are kept. */
const most$11 = 400;
/** A block of the configuration as a document: `keys: text` a term, placeholders left out. */
function readBlock(topic, block, path, lineOf) {
	const terms = [];
	const walk = (value, keys) => {
		if (Array.isArray(value)) for (const [i, item] of value.entries()) walk(item, [...keys, i]);
		else if (typeof value === "object" && value !== null) for (const [key, item] of Object.entries(value)) walk(item, [...keys, key]);
		else if (value !== null && !isPlaceholder$1(String(value)) && !(topic !== "prediction" && /^(?:none|no)$/i.test(String(value).trim()))) {
			const term = termOf([`${keys.filter((key) => typeof key === "string").join(" ")}: ${String(value)}`], lineOf([topic, ...keys]) ?? 1);
			if (term !== null) terms.push(term);
		}
	};
	walk(block, []);
	return {
		path,
		kind: "block",
		topics: [topic],
		terms: terms.slice(0, most$11)
	};
}
// src/read/plan/sentences.ts
/** Deeper lists and quotes are no document that a person wrote. */
const deepest$2 = 12;
/** Between sentences, and before a line that opens with a label: in a description each is often a field of its own. What parts them stays. */
const borders = /(?<=[.!?]\s)(?=\s*\p{Lu})|(?<=\n)(?=\p{L}[^\n:]{0,60}:\s)/u;
/** What a Markdown text says, sentence by sentence. Comments, code, unticked boxes and placeholders say nothing. `from`: line of its first line. */
function sentencesOf(text, from = 1) {
	const sentences = [];
	const above = [];
	const say = (node, text) => {
		let line = (node.position?.start.line ?? 1) + from - 1;
		for (const said of text.split(borders)) {
			const term = isPlaceholder$1(said) ? null : termOf([said], line);
			if (term !== null) sentences.push({
				...term,
				headings: above.map((it) => it.text)
			});
			line += said.split("\n").length - 1;
		}
	};
	const walk = (node, depth) => {
		if (node.type === "heading") {
			while ((above.at(-1)?.depth ?? 0) >= node.depth) above.pop();
			above.push({
				depth: node.depth,
				text: plainText(node)
			});
		} else if (node.type === "paragraph") say(node, plainText(node));
		else if (node.type === "tableRow") say(node, node.children.map(plainText).join(", "));
		else if (node.type === "listItem" && node.checked === false) return;
		else if ("children" in node && depth < deepest$2) for (const child of node.children) walk(child, depth + 1);
	};
	walk(parseMarkdown(calm(text)), 0);
	return sentences;
}
// src/weigh/plan/plain-words.ts
/** A text as words: `FraudNullRate`, `null_rate` and `null-rate` are `null rate`. Figures and what compares them stay. */
function plainWords(text) {
	return text.replace(/([a-z\d])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().replace(/[_\-–—/\\`*#|"'’\s]+|\.(?!\d)/g, " ").replace(/ {2,}/g, " ").trim();
}
// src/read/python-string.ts
/** Strings, f-strings and strings one after another, in one spelling: joined, quotes, prefixes and escapes resolved. */
function writeString(node, text, out, write) {
	const strings = node.name === "ContinuedString" ? node.children : [node];
	const bytes = strings.some((string) => literalKind(text.slice(string.from, string.to)).prefix.includes("b")) ? "b" : "";
	const parts = merged$1(strings.flatMap((string) => partsOf(string, text)));
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
function merged$1(parts) {
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
	const [old, now] = [wordsOf$2(before), wordsOf$2(after)];
	for (;;) {
		const word = old.next().value;
		if (word !== now.next().value) return true;
		if (word === void 0) return false;
	}
}
const passedOver = /[\s(),;\\\u{FEFF}]/u;
const word = /[\p{ID_Continue}]+/uy;
const stringPrefix = /^[rbuft]{1,2}$/i;
function* wordsOf$2(text) {
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
// src/read/source-kind.ts
/** What a path's ending says that it holds, in letters of any case. */
function sourceKind(path) {
	switch (/\.(py|ipynb|sql)$/i.exec(path)?.[1]?.toLowerCase()) {
		case "py": return "python";
		case "ipynb": return "notebook";
		case "sql": return "sql";
		default: return "document";
	}
}
// src/weigh/plan/written.ts
/** What stands before the path in a link to a file on GitHub. */
const blob$1 = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:blob|raw)\/[^/]+\//;
/** Names of a model's blocks that are looked up. */
const most$10 = 200;
/** Paths that the texts of a model's blocks name, with the topics of these blocks. */
function namedPaths({ prediction, rollout, monitoring, rollback, compact }) {
	const paths = /* @__PURE__ */ new Map();
	const take = (block, topics) => {
		for (const word of textsIn(block).flatMap((text) => text.split(/[\s,;()<>`'"[\]]+/))) {
			const path = plainPath(word.replace(blob$1, "").replace(/[#?].*$|[.:]+$/g, ""));
			if (path.includes(".") && paths.size < most$10) paths.set(path, [.../* @__PURE__ */ new Set([...paths.get(path) ?? [], ...topics])]);
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
	const [old, now] = [textAt$1(before, base, "base", textOf), textAt$1(path, head, "head", textOf)];
	if (old === null || now === null) return false;
	if (isPython(before) && isPython(path) && plainlyDiffers(old, now)) return false;
	const signature = codeSignature(before, old);
	return signature !== null && signature === codeSignature(path, now);
}
function textAt$1(path, entry, side, textOf) {
	if (entry !== null) return textOf(side, path);
	return isPython(path) ? "" : "{\"cells\": []}";
}
function isPython(path) {
	return sourceKind(path) === "python";
}
function kindOf({ mode }) {
	return mode === "120000" ? "symlink" : mode === "160000" ? "submodule" : "file";
}
// src/read/data-contract/python-node.ts
/** The file's top level: a name stands for what it was last given. */
function placeOf(text, statements) {
	const names = /* @__PURE__ */ new Map();
	for (const statement of statements) if (statement.is === "assign") {
		for (const target of statement.targets) if (target.is === "name") names.set(target.name, statement.value);
	}
	return {
		text,
		names,
		ends: [...text.matchAll(/\n/g)].map(({ index }) => index)
	};
}
/** The 1-based line of an offset. */
function lineAt({ ends }, offset) {
	let [low, high] = [0, ends.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((ends[middle] ?? 0) < offset) low = middle + 1;
		else high = middle;
	}
	return low + 1;
}
/** A literal of Python as the tree that YAML and JSON give; what must be run to be known is nothing. */
function nodeOf$1(expression, place, depth = 0) {
	const at = {
		line: lineAt(place, expression.from),
		column: 1
	};
	const nothing = {
		...at,
		is: "null"
	};
	if (depth > 8) return nothing;
	const read = (it) => nodeOf$1(it, place, depth + 1);
	switch (expression.is) {
		case "constant": {
			const { value } = expression;
			if (typeof value === "string") return {
				...at,
				is: "string",
				value
			};
			if (typeof value === "number") return {
				...at,
				is: "number",
				value,
				text: sourceOf(expression, place).replaceAll("_", "")
			};
			return typeof value === "boolean" ? {
				...at,
				is: "boolean",
				value
			} : nothing;
		}
		case "unary": {
			const number = read(expression.value);
			return expression.operator === "-" && number.is === "number" ? {
				...number,
				value: -number.value,
				text: `-${number.text}`
			} : nothing;
		}
		case "list":
		case "tuple":
		case "set": return {
			...at,
			is: "list",
			items: expression.items.map(read)
		};
		case "dict": return {
			...at,
			is: "map",
			entries: expression.entries.flatMap(({ key, value }) => {
				const name = key === null ? null : read(key);
				return name?.is === "string" ? [{
					line: name.line,
					column: 1,
					key: name.value,
					value: read(value)
				}] : [];
			})
		};
		case "call":
			if (expression.callee.is !== "name" || expression.callee.name !== "dict") return nothing;
			return {
				...at,
				is: "map",
				entries: keywords(expression.arguments, place, depth)
			};
		case "name": {
			const named = place.names.get(expression.name);
			return named === void 0 ? nothing : nodeOf$1(named, {
				...place,
				names: /* @__PURE__ */ new Map()
			}, depth + 1);
		}
		default: return nothing;
	}
}
/** What a call is given by name, as a map. */
function givenOf(arguments_, place) {
	return {
		line: 1,
		column: 1,
		is: "map",
		entries: keywords(arguments_, place, 0)
	};
}
function keywords(arguments_, place, depth) {
	return arguments_.flatMap(({ keyword, value }) => keyword === null ? [] : [{
		line: lineAt(place, value.from),
		column: 1,
		key: keyword,
		value: nodeOf$1(value, place, depth + 1)
	}]);
}
function argument(arguments_, keyword, position = null) {
	const named = arguments_.find((it) => it.keyword === keyword);
	const plain = position === null ? void 0 : arguments_.filter((it) => it.keyword === null && it.is === "plain")[position];
	return (named ?? plain)?.value ?? null;
}
function sourceOf({ from, to }, { text }) {
	return text.slice(from, to);
}
/** The last name of `a.b.c`. */
function lastName(expression) {
	return expression.is === "name" || expression.is === "member" ? expression.name : null;
}
// src/read/data-contract/type-of.ts
const families = [
	[/^(?:array|list|sequence|repeated|set)\b|\[\]$|^(?:int|float|string|bool|bytes|unix_?timestamp)\w*list$/, "list"],
	[/^(?:map|struct|record|object_?map|json|jsonb|variant|dict|mapping|super)\b/, "map"],
	[/^(?:timestamp|datetime|unix_?timestamp|pandastimestamp|instant)/, "timestamp"],
	[/^date(?:type)?\d*$|^date$/, "date"],
	[/^time(?:type|tz)?$|^time (?:with|without)/, "time"],
	[/^(?:decimal|numeric|bignumeric|money|dec)\b/, "decimal"],
	[/^(?:u?int|integer|bigint|smallint|tinyint|mediumint|long|short|byte|serial|bigserial|positiveint|nonnegativeint|negativeint|conint)/, "int"],
	[/^(?:float|double|real|number|positivefloat|nonnegativefloat|half|confloat)/, "float"],
	[/^bool/, "boolean"],
	[/^(?:str|text|varchar|nvarchar|char|nchar|character|object$|category|categorical|uuid|email|enum|literal|utf8|constr|clob|citext|url|anyurl|secretstr)/, "string"],
	[/^(?:bytes|binary|varbinary|blob|bytea)/, "bytes"]
];
/** What a type that a format names holds; null where the name is none that is known here. */
function typeOf$1(written) {
	const name = written.trim().toLowerCase().replace(/^(?:pandas|pd|np|numpy|pa|pl|polars|pyspark\.sql\.types|t|datetime|feast\.types|types|pydantic)\.(?=\w)/, "").replace(/\s*\(.*\)$/, "");
	const plain = name.replace(/(?:type|dtype)$/, "") || name;
	return families.find(([pattern]) => pattern.test(name) || pattern.test(plain))?.[1] ?? null;
}
// src/read/data-contract/python-type.ts
const wrappers = /^(?:Series|Index|Column|Annotated|Required|Final|ClassVar)$/;
/** An annotation, whatever wraps it: `Series[float]`, `Optional[int]`, `float | None`, `Literal["a", "b"]`, `Annotated[int, Field(ge=0)]`. */
function readType(expression, place) {
	const plain = {
		type: null,
		nullable: false,
		categories: null,
		calls: []
	};
	if (expression.is === "constant") {
		if (typeof expression.value !== "string") return {
			...plain,
			nullable: expression.value === null
		};
		const inner = annotationIn(expression.value);
		return inner === null ? {
			...plain,
			type: typeOf$1(expression.value)
		} : readType(inner.value, inner.place);
	}
	if (expression.is === "name" || expression.is === "member") return {
		...plain,
		type: typeOf$1(sourceOf(expression, place).replace(/^ValueType\./, ""))
	};
	if (expression.is === "call") return {
		...plain,
		type: typeOf$1(lastName(expression.callee) ?? ""),
		calls: [expression]
	};
	if (expression.is === "binary" && expression.operator === "|") return either([expression.left, expression.right], place);
	if (expression.is !== "subscript") return plain;
	const name = lastName(expression.of) ?? "";
	const parts = expression.index.flatMap((it) => it.is === "at" ? it.value.is === "tuple" ? it.value.items : [it.value] : []);
	const [first, ...rest] = parts;
	if (first === void 0) return plain;
	if (name === "Optional") return {
		...readType(first, place),
		nullable: true
	};
	if (name === "Union") return either(parts, place);
	if (name === "Literal") return {
		...plain,
		type: first.is === "constant" && typeof first.value === "number" ? "int" : "string",
		categories: parts
	};
	if (!wrappers.test(name)) return {
		...plain,
		type: typeOf$1(name)
	};
	const inner = readType(first, place);
	return {
		...inner,
		calls: [...inner.calls, ...rest.filter(({ is }) => is === "call")]
	};
}
function either(parts, place) {
	const read = parts.map((part) => readType(part, place));
	const known = read.filter(({ type, categories }) => type !== null || categories !== null);
	const [one] = known;
	const nullable = read.some((it) => it.nullable);
	return one !== void 0 && known.length === 1 ? {
		...one,
		nullable
	} : {
		type: null,
		nullable,
		categories: null,
		calls: []
	};
}
/** The annotation of a statement `name: type = value`, which the syntax of statements leaves out. */
function annotationOf(statement) {
	const colon = /^\s*[A-Za-z_]\w*\s*:/.exec(statement);
	if (colon === null) return null;
	let depth = 0;
	let quote = "";
	let end = statement.length;
	for (let at = colon[0].length; at < statement.length; at += 1) {
		const letter = statement[at] ?? "";
		if (quote !== "") quote = letter === quote ? "" : quote;
		else if (letter === "\"" || letter === "'") quote = letter;
		else if ("([{".includes(letter)) depth += 1;
		else if (")]}".includes(letter)) depth -= 1;
		else if (letter === "=" && depth === 0) {
			end = at;
			break;
		}
	}
	return annotationIn(statement.slice(colon[0].length, end));
}
function annotationIn(text) {
	const script = text.length > 2e3 ? null : readScript(`(${text.trim()})`);
	const [only] = script?.statements ?? [];
	const value = only?.is === "effect" ? only.values[0] : void 0;
	return script === null || value === void 0 || script.broken ? null : {
		value,
		place: placeOf(script.text, [])
	};
}
// src/read/workflow.ts
/**
* What of a workflow decides whether mle-review runs and how: its triggers, rights and environment, and the jobs that name it, as
* canonical text. null: it does not run mle-review. A text that is no workflow is its own part.
*/
function reviewingPart(text) {
	if (!/mle-review/i.test(text)) return null;
	const { value, issues } = parseYaml(text);
	if (issues.length > 0 || !isMap$2(value) || !isMap$2(value.jobs)) return text;
	const jobs = Object.entries(value.jobs).filter(([, job]) => /mle-review/i.test(JSON.stringify(job) ?? ""));
	if (jobs.length === 0) return null;
	const { jobs: _, name: __, ...rest } = value;
	return canonical({
		...rest,
		jobs: Object.fromEntries(jobs)
	});
}
/** Whether all that a workflow does with mle-review is to run contracts: it judges nothing, and says nothing on a pull request. */
function onlyRunsContracts(text) {
	const { value } = parseYaml(text);
	const steps = (isMap$2(value) && isMap$2(value.jobs) ? Object.values(value.jobs) : []).filter((job) => /mle-review/i.test(JSON.stringify(job) ?? "")).map((job) => (isMap$2(job) && Array.isArray(job.steps) ? job.steps : []).filter(usesUs));
	return steps.length > 0 && steps.every((of) => of.length > 0 && of.every(({ with: inputs }) => isMap$2(inputs) && /^contract(?:-needed)?$/.test(String(inputs.command))));
}
function usesUs(step) {
	return isMap$2(step) && /mle-review/i.test(`${step.uses ?? ""} ${step.run ?? ""}`);
}
function isMap$2(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON with sorted keys, so that the order of lines in a file counts for nothing. */
function canonical(value) {
	return JSON.stringify(value, (_key, it) => isMap$2(it) ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => a < b ? -1 : 1)) : it);
}
// src/generated/runtime-pin.ts
/** The runtime that this version brings: a result of ours that names another is of another state. */
const runtimePin = {
	name: "onnxruntime",
	version: "1.30.0"
};
/** What is fetched where there is no npm. */
const runtimePackages = [
	{
		"name": "adm-zip",
		"version": "0.6.1",
		"integrity": "sha512-Xwrja8nx9e5o2N1my4DsKCeKpdrnACyr1wtbPxBDgGzKzKyE9kRtBFA8mWldI+RVlD7CBZNWY/wQ2+ydwOR6kQ==",
		"at": "node_modules/adm-zip",
		"needed": "install"
	},
	{
		"name": "define-data-property",
		"version": "1.1.4",
		"integrity": "sha512-rBMvIzlpA8v6E+SJZoo++HAYqsLrkg7MSfIinMPFhmkorw7X+dOXVJQs+QT69zGkzMyfDnIMN2Wid1+NbL3T+A==",
		"at": "node_modules/define-data-property",
		"needed": "install"
	},
	{
		"name": "define-properties",
		"version": "1.2.1",
		"integrity": "sha512-8QmQKqEASLd5nx0U1B1okLElbUuuttJ/AnYmRXbbbGDWh6uS208EjD4Xqq/I9wK7u0v6O08XhTWnt5XtEbR6Dg==",
		"at": "node_modules/define-properties",
		"needed": "install"
	},
	{
		"name": "es-define-property",
		"version": "1.0.1",
		"integrity": "sha512-e3nRfgfUZ4rNGL232gUgX06QNyyez04KdjFrF+LTRoOXmrOgFKDg4BCdsjW8EnT69eqdYGmRpJwiPVYNrCaW3g==",
		"at": "node_modules/es-define-property",
		"needed": "install"
	},
	{
		"name": "es-errors",
		"version": "1.3.0",
		"integrity": "sha512-Zf5H2Kxt2xjTvbJvP2ZWLEICxA6j+hAmMzIlypy4xcBg1vKVnx89Wy0GbS+kf5cwCVFFzdCFh2XSCFNULS6csw==",
		"at": "node_modules/es-errors",
		"needed": "install"
	},
	{
		"name": "global-agent",
		"version": "4.1.3",
		"integrity": "sha512-KUJEViiuFT3I97t+GYMikLPJS2Lfo/S2F+DQuBWzuzaMPnvt5yyZePzArx36fBzpGTxZjIpDbXLeySLgh+k76g==",
		"at": "node_modules/global-agent",
		"needed": "install"
	},
	{
		"name": "serialize-error",
		"version": "8.1.0",
		"integrity": "sha512-3NnuWfM6vBYoy5gZFvHiYsVbafvI9vZv/+jlIigFn4oP4zjNPK3LhcY0xSCgeb1a5L8jO71Mit9LlNoi2UfDDQ==",
		"at": "node_modules/global-agent/node_modules/serialize-error",
		"needed": "install"
	},
	{
		"name": "type-fest",
		"version": "0.20.2",
		"integrity": "sha512-Ne+eE4r0/iWnpAxD852z3A+N0Bt5RN//NjJwRd2VFHEmrywxf5vsZlh4R6lixl6B+wz/8d+maTSAkN1FIkI3LQ==",
		"at": "node_modules/global-agent/node_modules/type-fest",
		"needed": "install"
	},
	{
		"name": "globalthis",
		"version": "1.0.4",
		"integrity": "sha512-DpLKbNU4WylpxJykQujfCcwYWiV/Jhm50Goo0wrVILAv5jOr9d+H+UR3PhSCD2rCCEIg0uc+G+muBTwD54JhDQ==",
		"at": "node_modules/globalthis",
		"needed": "install"
	},
	{
		"name": "gopd",
		"version": "1.2.0",
		"integrity": "sha512-ZUKRh6/kUFoAiTAtTYPZJ3hw9wNxx+BIBOijnlG9PnrJsCcSjs1wyyD6vJpaYtgnzDrKYRSqf3OO6Rfa93xsRg==",
		"at": "node_modules/gopd",
		"needed": "install"
	},
	{
		"name": "has-property-descriptors",
		"version": "1.0.2",
		"integrity": "sha512-55JNKuIW+vq4Ke1BjOTjM2YctQIvCT7GFzHwmfZPGo5wnrgkid0YQtnAleFSqumZm4az3n2BS+erby5ipJdgrg==",
		"at": "node_modules/has-property-descriptors",
		"needed": "install"
	},
	{
		"name": "matcher",
		"version": "4.0.0",
		"integrity": "sha512-S6x5wmcDmsDRRU/c2dkccDwQPXoFczc5+HpQ2lON8pnvHlnvHAHj5WlLVvw6n6vNyHuVugYrFohYxbS+pvFpKQ==",
		"at": "node_modules/matcher",
		"needed": "install"
	},
	{
		"name": "escape-string-regexp",
		"version": "4.0.0",
		"integrity": "sha512-TtpcNJ3XAzx3Gq8sWRzJaVajRs0uVxA2YAkdb1jm2YkPz4G6egUFAyA3n5vtEIZefPk5Wa4UXbKuS5fKkJWdgA==",
		"at": "node_modules/matcher/node_modules/escape-string-regexp",
		"needed": "install"
	},
	{
		"name": "object-keys",
		"version": "1.1.1",
		"integrity": "sha512-NuAESUOUMrlIXOfHKzD6bpPu3tYt3xvjNdRIQ+FeT0lNb4K8WR70CaDxhuNguS2XG+GjkyMwOzsN5ZktImfhLA==",
		"at": "node_modules/object-keys",
		"needed": "install"
	},
	{
		"name": "onnxruntime-common",
		"version": "1.30.0",
		"integrity": "sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==",
		"at": "node_modules/onnxruntime-common",
		"needed": "run"
	},
	{
		"name": "onnxruntime-node",
		"version": "1.30.0",
		"integrity": "sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==",
		"at": "node_modules/onnxruntime-node",
		"needed": "run"
	},
	{
		"name": "semver",
		"version": "7.8.6",
		"integrity": "sha512-9lpSSU4Mly3mrtruwLs1eLK6+gzbzqeBFwRNjIjE+9LuDpWdYctrQlQ3ej1Ilgi7gknpsTRnPoLP8DpCHqHIJw==",
		"at": "node_modules/semver",
		"needed": "install"
	}
];
// src/weigh/checks-asked.ts
const budgets = [
	"load_ms",
	"p50_ms",
	"p95_ms",
	"p99_ms",
	"rows_per_second",
	"peak_memory_mb",
	"accelerator_memory_mb",
	"size_mb"
];
/** Devices that a contract must be run on. */
function devicesAsked({ providers }) {
	const required = Object.entries(providers).flatMap(([name, it]) => it?.required === false ? [] : [name]);
	return required.length > 0 ? required : ["cpu"];
}
/** Ids of the checks that a contract asks of a run on a device. What is not checked is no pass, so a result without one of them is incomplete. */
function checksAsked(contract, device, golden) {
	const { model, outputs, equivalence, cost } = contract;
	const names = Object.keys(outputs);
	const spent = cost === void 0 || cost.provider !== void 0 && cost.provider !== device ? [] : budgets.filter((key) => cost[key] !== void 0);
	return [
		"load",
		"signature",
		...[
			"sha256",
			"version",
			"opset",
			"ir",
			"domains",
			"operators"
		].filter((key) => model[key] !== void 0).map((key) => `artifact/${key}`),
		...model.metadata.map((key) => `artifact/metadata/${key}`),
		...golden.map((path) => `golden/${path}`),
		...equivalence === void 0 ? [] : ["equivalence"],
		...names.map((name) => `output/${name}`),
		...[...behaviourCases, "largest_batch"].filter((name) => contract.behaviour[name] !== void 0).map((name) => `behaviour/${name}`),
		...lawsAsked(contract).map((law) => `law/${law}`),
		...spent.map((key) => `cost/${key}`),
		...placeAsked(contract, device)
	];
}
/** Laws that hold unless the contract turns them off: rows of a batch only where something counts rows. */
function lawsAsked(contract) {
	const rows = contract.batch === "independent" && batchDimension(contract) !== null;
	return [
		"generated",
		...contract.deterministic ? ["deterministic"] : [],
		...rows ? ["row-independent", "permutation"] : []
	];
}
/** The name in shapes that counts rows; null: nothing does. */
function batchDimension({ batch_dimension, inputs }) {
	if (batch_dimension !== void 0) return batch_dimension;
	return Object.values(inputs).map(({ shape }) => shape?.[0]).find((size) => typeof size === "string") ?? null;
}
function placeAsked({ providers, outputs }, device) {
	const asked = Object.hasOwn(providers, device) ? providers[device] : void 0;
	const shares = [
		"nodes",
		"time",
		"device"
	].filter((key) => asked?.[key] !== void 0);
	const parity = device !== "cpu" && asked !== void 0 && asked.parity;
	return [...shares.map((key) => `provider/${device}/${key}`), ...parity ? Object.keys(outputs).map((name) => `parity/${name}`) : []];
}
/** Checks asked for that a result lacks. A kind that is told by parts (`signature/inputs/amount`) answers for the whole (`signature`). */
function checksMissing(asked, { checks }) {
	const told = new Set(checks.flatMap((check) => [check.id, kindOfCheck(check)]));
	return asked.filter((id) => !told.has(id));
}
// src/weigh/contract-check.ts
/** A result's checks as the contract has them: its own limits, whatever the result says they were. */
function weighChecks(run, contract) {
	return run.checks.map((check) => {
		const told = {
			...check,
			device: run.device.class,
			rule: ruleOfCheck(check),
			holds: true
		};
		if (kindOfCheck(check) === "cost") return ofCost(told, run, contract);
		return kindOfCheck(check) === "provider" ? limited(told, shareAsked(check.id, contract), (measured, limit) => measured >= limit) : told;
	});
}
function ofCost(check, run, contract) {
	const dedicated = (contract === null ? run.runner : contract.cost?.runner) === "dedicated";
	if (dedicated && run.runner !== "dedicated") return {
		...check,
		status: "could-not-run",
		why: "The contract wants it measured on a dedicated runner, and the result does not say that it was."
	};
	const key = check.id.slice(5);
	const budgets = contract?.cost ?? {};
	const limit = Object.hasOwn(budgets, key) ? budgets[key] : void 0;
	const within = (measured, most) => key === "rows_per_second" ? measured >= most : measured <= most;
	return {
		...limited(check, typeof limit === "number" ? limit : void 0, within),
		holds: dedicated
	};
}
function shareAsked(id, contract) {
	const [, device, key] = id.split("/");
	const asked = contract?.providers[device];
	return key === "nodes" || key === "time" ? asked?.[key] : void 0;
}
/** A figure that was measured is held to the contract's limit; without a figure the result's word stands. */
function limited(check, limit, within) {
	const { measured, status } = check;
	if (limit === void 0 || status !== "pass" && status !== "fail") return check;
	if (typeof measured !== "number") return status === "fail" ? {
		...check,
		limit
	} : {
		...check,
		limit,
		status: "could-not-run",
		why: "The result says pass and no figure."
	};
	return {
		...check,
		limit,
		status: within(measured, limit) ? status : "fail"
	};
}
// src/weigh/contract-fresh.ts
/** What of a result is not this tree's; empty: it is of exactly this model, contract, runtime and device. */
function unbound(run, tree) {
	const { contract, at, paths } = tree;
	const model = contract === null ? run.model.path : contractFiles(contract, at).model;
	const files = run.files ?? [];
	const listed = new Set(files.map(({ path }) => path));
	const behind = contract === null ? [] : filesBehind(contract, at, paths).filter((path) => !listed.has(path));
	return [
		...compared("model", {
			...run.model,
			path: model
		}, run.model.path, tree),
		...compared("contract", {
			...run.contract,
			path: at
		}, run.contract.path, tree),
		...files.flatMap((file) => compared("file", file, file.path, tree)),
		...behind.map((path) => ({
			what: "file",
			is: "not-in-result",
			path,
			says: "",
			now: tree.digestsOf(path)[0] ?? ""
		})),
		...otherRuntime(run, tree),
		...otherDevice(run, contract)
	];
}
function compared(what, file, named, tree) {
	const said = [file.digest].flat();
	const known = tree.digestsOf(file.path);
	const found = (is) => [{
		what,
		is,
		path: file.path,
		says: said[0] ?? "",
		now: known[0] ?? ""
	}];
	if (named !== file.path) return [{
		what,
		is: "differs",
		path: file.path,
		says: named,
		now: file.path
	}];
	if (known.length === 0) return found("absent");
	const alike = said.flatMap((digest) => known.filter((it) => scheme(it) === scheme(digest)).map((it) => it === digest));
	if (alike.length === 0) return found("untold");
	return alike.every(Boolean) ? [] : found("differs");
}
function scheme(digest) {
	return digest.slice(0, digest.indexOf(":"));
}
function otherRuntime({ runtime, tool }, { contract, pinned }) {
	const wanted = contract?.runtime ?? (tool?.name === "mle-review" ? pinned : null);
	if (wanted == null || wanted.name === runtime.name && (wanted.version === void 0 || wanted.version === runtime.version)) return [];
	const words = (it) => [it.name, it.version].filter(Boolean).join(" ");
	return [{
		what: "runtime",
		is: "differs",
		path: "",
		says: words(runtime),
		now: words(wanted)
	}];
}
function otherDevice({ device }, contract) {
	const wanted = contract?.providers[device.class]?.device;
	if (wanted === void 0 || device.name?.toLowerCase().includes(wanted.toLowerCase())) return [];
	return [{
		what: "device",
		is: "differs",
		path: "",
		says: device.name ?? device.class,
		now: wanted
	}];
}
/** A contract's results against the tree. Only results of this tree count; of several on one device every failure does. */
function weighContract(results, tree) {
	const runs = results.flatMap((it) => it.is === "read" ? [it.value] : []);
	const required = tree.contract === null ? ["any"] : devicesAsked(tree.contract);
	const classOf = ({ device }) => tree.contract === null ? "any" : device.class;
	const devices = [.../* @__PURE__ */ new Set([...required, ...runs.map(classOf)])].map((device) => weighDevice(device, runs.filter((run) => classOf(run) === device), required, tree));
	const fresh = devices.flatMap((it) => it.runs);
	return {
		at: tree.at,
		dedicated: tree.contract === null ? fresh.some(({ runner }) => runner === "dedicated") : tree.contract.cost?.runner === "dedicated",
		devices,
		checks: fresh.flatMap((run) => weighChecks(run, tree.contract)),
		deaths: fresh.flatMap(({ device, death }) => death ? [{
			device: device.class,
			death
		}] : []),
		unread: results.flatMap((it) => it.is === "unreadable" ? [{
			fault: it.fault,
			why: it.why
		}] : [])
	};
}
function weighDevice(device, runs, required, tree) {
	const told = runs.map((run) => ({
		run,
		differs: unbound(run, tree)
	}));
	const fresh = told.filter(({ differs }) => differs.length === 0).map(({ run }) => run);
	const untold = told.some(({ differs }) => differs.every(({ is }) => is === "untold"));
	const golden = tree.contract === null ? [] : goldenCases(tree.contract, tree.at, tree.paths).map(({ path }) => path);
	const asked = tree.contract === null || fresh.length === 0 ? [] : checksAsked(tree.contract, device, golden);
	return {
		device,
		required: required.includes(device),
		is: fresh.length > 0 ? "fresh" : untold ? "untold" : runs.length > 0 ? "stale" : "none",
		runs: fresh,
		unbound: fresh.length > 0 ? [] : told.flatMap(({ differs }) => differs),
		missing: checksMissing(asked, { checks: fresh.flatMap(({ checks }) => checks) })
	};
}
// src/weigh/model-contract.ts
/** A model's contract, as head has it, with the results that were handed in; null where no contract is there that could be run. */
function weighModelContract(model, { contracts, models }, pinned) {
	const tree = model.contractTree.head;
	if (tree === null || model.contract.head.is === "unreadable" || tree.digests[tree.at] === void 0) return null;
	const digestsOf = (path) => Object.hasOwn(tree.digests, path) ? tree.digests[path] ?? [] : [];
	const others = models.flatMap(({ contractTree }) => contractTree.head?.at ?? []).filter((at) => at !== tree.at);
	return weighContract(resultsOf$1(tree.at, others, contracts), {
		at: tree.at,
		contract: valueOf$3(model.contract.head),
		paths: Object.keys(tree.digests),
		digestsOf,
		pinned
	});
}
/** Results of this contract; where none is, those of no model's contract, so that it is said what they are of. */
function resultsOf$1(at, others, contracts) {
	const isRead = (it) => it.is === "read";
	const own = contracts.filter((it) => it.is === "read" && it.value.contract.path === at);
	const strays = contracts.filter((it) => it.is === "read" && !others.includes(it.value.contract.path));
	return [...own.length > 0 ? own : strays, ...contracts.filter((it) => !isRead(it))];
}
// src/weigh/locks.ts
/**
* The lock that covers a key of the organisation's file, if one does. A key is locked by its own name, said or not: what is not said
* keeps its default. A lock on a map locks what the map says and no more.
*/
function lockOn(locked, path, said) {
	return path.map((_, i) => path.slice(0, i + 1).join(".")).toReversed().find((name, i) => locked.includes(name) && (i === 0 || said)) ?? null;
}
const severityOrder = [
	"off",
	"N",
	"Q",
	"W",
	"E"
];
/** Whether one severity is above another, or the same. */
function asSevere(one, other) {
	return severityOrder.indexOf(one) >= severityOrder.indexOf(other);
}
/** What a model that writes nothing but its paths is set to. */
const unwritten = modelSettings.parse({ paths: ["**"] });
const orders = {
	mode: [
		"observe",
		"comment",
		"enforce"
	],
	stage: ["exploration", "production"],
	impact: [
		"low",
		"standard",
		"high"
	],
	strict: [false, true]
};
/** Whether a repository's value asks more than the organisation's: such a value stands even where the key is locked. Most keys have no order. */
function isStricter(key, repository, organisation) {
	const order = orders[key];
	if (order !== void 0) return order.indexOf(repository) > order.indexOf(organisation);
	return key === "enforce_from" && typeof repository === "string" && typeof organisation === "string" && repository < organisation;
}
// src/weigh/ruled.ts
/** Severities of a repository under its organisation's, for models of one impact. */
function ruled(own, organisation, impact) {
	const ofImpact = (impact === null ? void 0 : organisation.severities_by_impact[impact]) ?? {};
	const theirs = {
		...organisation.severities,
		...ofImpact
	};
	const severities = { ...theirs };
	const raised = {};
	const aside = [];
	for (const [rule, wanted] of Object.entries(own)) {
		const stands = Object.hasOwn(theirs, rule) ? theirs[rule] : void 0;
		const lock = lockOf(rule, organisation.locked, impact, Object.hasOwn(ofImpact, rule));
		if (lock === null || stands !== void 0 && asSevere(wanted, stands)) severities[rule] = wanted;
		else if (stands === void 0) raised[rule] = wanted;
		else aside.push({
			path: ["severities", rule],
			wanted,
			stands,
			lock
		});
	}
	return {
		severities,
		raised,
		aside
	};
}
/** A lock on `severities` covers every rule, said or not: the page's own severity is what stands then. */
function lockOf(rule, locked, impact, saidOfImpact) {
	return lockOn(locked, ["severities", rule], true) ?? (impact === null ? null : lockOn(locked, [
		"severities_by_impact",
		impact,
		rule
	], saidOfImpact));
}
// src/read/question-words.ts
/** What people call a question by, anywhere in a text. */
const questionIds = /(?<![\w-])Q-[0-9a-f]{6}(?![\w-])/gi;
/**
* The words of a question, or of what somebody quoted of one, as far as two writings of it agree: no figures, which may have moved since,
* no marks, no tags, no case.
*/
function questionWords(text) {
	return text.replace(questionIds, " ").replace(/<[^<>]{0,80}>/g, " ").replace(/&#?\w{1,8};/g, "").normalize("NFKC").toLowerCase().replace(/[^\p{L}]+/gu, " ").trim();
}
// src/reply/markers.ts
/** Last line of the summary comment; together with its author it is how we find our own. */
const summaryMarker = "<!-- mle-review:v1 kind=summary -->";
/** Last line of an answer to a command: `to` names what is answered, so that it is answered once. */
function answerMarker(to) {
	return `<!-- mle-review:v1 kind=answer to=${to.replace(/[^A-Za-z0-9:_-]/g, "_").slice(0, 100)} -->`;
}
/** Last line of an inline comment. */
function inlineMarker$1(fingerprint) {
	return `<!-- mle-review:v1 kind=inline fp=${fingerprint} -->`;
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
new CharacterDiff();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
/**
* Split a string into segments using a word segmenter, merging consecutive
* segments if they are both whitespace segments. Whitespace segments can
* appear adjacent to one another for two reasons:
* - newlines always get their own segment
* - where a diacritic is attached to a whitespace character in the text, the
*   segment ends after the diacritic, so e.g. " \u0300 " becomes two segments.
* This function therefore runs the segmenter's .segment() method and then
* merges consecutive segments of whitespace into a single part.
*/
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
new WordsWithSpaceDiff();
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
new SentenceDiff();
// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
new CssDiff();
// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// src/read/diff.ts
const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
/** One hunk header of a patch, or null where the line is none. With `-U0` it is a hunk already. */
function hunkHeader(line) {
	const found = header.exec(line);
	if (found === null) return null;
	const [, oldStart, oldLines = "1", newStart, newLines = "1"] = found;
	return {
		oldStart: Number(oldStart),
		oldLines: Number(oldLines),
		newStart: Number(newStart),
		newLines: Number(newLines)
	};
}
/** Runs of changed lines in one file's patch, whatever its context (GitHub gives three lines, without file headers). */
function hunksOf(patch) {
	const runs = new Runs();
	let left = {
		old: 0,
		now: 0
	};
	for (const line of patch.split("\n")) {
		const inside = left.old > 0 || left.now > 0;
		const start = hunkHeader(line);
		if (start !== null) {
			runs.moveTo(start.oldStart + (start.oldLines === 0 ? 1 : 0), start.newStart + (start.newLines === 0 ? 1 : 0));
			left = {
				old: start.oldLines,
				now: start.newLines
			};
		} else if (inside) {
			const mark = line[0] ?? " ";
			if (mark === "-") left.old -= runs.removed(1);
			else if (mark === "+") left.now -= runs.added(1);
			else if (mark !== "\\") {
				runs.kept(1);
				left = {
					old: left.old - 1,
					now: left.now - 1
				};
			}
		}
	}
	return runs.done();
}
/** Edits after which two texts count as rewritten and no diff is attempted: bounds the work on hostile input. */
const mostEdits = 2e3;
/** Changed lines between two texts, as `git diff -U0` counts them; null when they differ too much to tell cheaply. */
function hunksBetween(before, after) {
	const [old, now] = [linesOf$1(before), linesOf$1(after)];
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const [oldMiddle, newMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
	const runs = new Runs();
	runs.kept(head);
	if (oldMiddle.length === 0 || newMiddle.length === 0) {
		runs.removed(oldMiddle.length);
		runs.added(newMiddle.length);
		return runs.done();
	}
	const parts = diffArrays(oldMiddle, newMiddle, { maxEditLength: mostEdits });
	if (parts === void 0) return null;
	for (const part of parts) if (part.removed) runs.removed(part.value.length);
	else if (part.added) runs.added(part.value.length);
	else runs.kept(part.value.length);
	return runs.done();
}
/** Lines with their ends, so that a missing newline at the end and CRLF count as differences, as in git. */
function linesOf$1(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Collects runs of removed and added lines into hunks as `git diff -U0` writes them. */
var Runs = class {
	hunks = [];
	old = 1;
	now = 1;
	oldLines = 0;
	newLines = 0;
	moveTo(old, now) {
		this.close();
		this.old = old;
		this.now = now;
	}
	removed(lines) {
		this.oldLines += lines;
		return lines;
	}
	added(lines) {
		this.newLines += lines;
		return lines;
	}
	kept(lines) {
		this.close();
		this.old += lines;
		this.now += lines;
	}
	close() {
		const { old, now, oldLines, newLines } = this;
		if (oldLines + newLines > 0) this.hunks.push({
			oldStart: oldLines === 0 ? old - 1 : old,
			oldLines,
			newStart: newLines === 0 ? now - 1 : now,
			newLines
		});
		this.old += oldLines;
		this.now += newLines;
		this.oldLines = 0;
		this.newLines = 0;
	}
	done() {
		this.close();
		return this.hunks;
	}
};
// src/read/answer.ts
/** More than anybody quotes of one question: a whole comment, as mail programs do. */
const longestQuotation = 2500;
/**
* What a text says to questions: it quotes one, or names its id, and says something more than that; null where it does neither. The
* words that answer a quotation stand below it. A question asked back, a placeholder and a thumb are no answers.
*/
function readAnswer(text) {
	const body = text.slice(0, limits.answerCharacters);
	if (!/^ {0,3}>/m.test(body) && body.search(questionIds) < 0) return null;
	const answering = stretches(body.replace(/<!--[\s\S]*?(?:-->|$)/g, "").split(/\r?\n/)).filter((it) => says(it.own.join("\n")));
	const ids = new Set(answering.flatMap((it) => [...it.quotedIds, ...it.ids]));
	const quotes = new Set(answering.flatMap(quotationOf));
	if (ids.size + quotes.size === 0) return null;
	return {
		ids: [...ids].slice(0, limits.answerParts),
		quotes: [...quotes].slice(0, limits.answerParts)
	};
}
/** A member of the organisation may be told as a contributor, where the token may not see who is one. */
const insiders = [
	"OWNER",
	"MEMBER",
	"COLLABORATOR",
	"CONTRIBUTOR"
];
/** Whose word answers a question of a pull request: its author's, and that of people who belong to the repository or wrote in it. */
function mayAnswer(login, author, association) {
	return login === author || insiders.includes(association);
}
function stretches(lines) {
	const all = [];
	let now = {
		quoted: [],
		quotedIds: [],
		ids: [],
		own: [],
		ended: false
	};
	const next = () => {
		all.push(now);
		now = {
			quoted: [],
			quotedIds: [],
			ids: [],
			own: [],
			ended: false
		};
	};
	for (const line of lines) {
		const quoted = /^ {0,3}>[ >]*(.*)$/.exec(line)?.[1];
		const named = (line.match(questionIds) ?? []).map((id) => `Q-${id.slice(2).toLowerCase()}`);
		if (quoted !== void 0) {
			if (now.own.length > 0) next();
			now.quoted.push(quoted);
			now.quotedIds.push(...named);
		} else if (line.trim() === "") now.ended = now.own.length > 0;
		else if (!/^\s*\//.test(line)) {
			if (named.length > 0 && now.own.length > 0 && (now.ended || now.ids.length + now.quoted.length > 0)) next();
			now.ids.push(...named);
			now.own.push(line.replace(questionIds, " "));
		}
	}
	next();
	return all.map((it) => it.quoted.join("\n").length > longestQuotation ? {
		...it,
		quoted: [],
		quotedIds: []
	} : it);
}
/** Where an id is quoted with it, or named for it, nothing else is needed. */
function quotationOf({ quoted, quotedIds, ids }) {
	const words = quotedIds.length + ids.length > 0 ? "" : questionWords(quoted.join(" ")).slice(0, limits.quotedCharacters);
	return words === "" ? [] : [words];
}
/** Whether words tell anything: letters beyond names, links and signs, no placeholder, not only a question. */
function says(own) {
	const text = own.replace(/https?:\/\/\S+/g, " ").replace(/(?<![\w@])@[\w-]+|:[a-z0-9_+-]+:/gi, " ").replace(/^[\s>*+\-–—:.,;()[\]#]+/gm, "").trim();
	if (!/\p{L}.*\p{L}|\p{N}/su.test(text) || stateOf(text) === "empty") return false;
	return text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/).some((sentence) => {
		const end = ended(sentence);
		return end > 0 && !/[?？]/.test(sentence.slice(end));
	});
}
/** Where the last letter or figure of a text ends; 0 where it has none. */
function ended(text) {
	let end = text.length;
	while (end > 0 && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? "")) end -= 1;
	return end;
}
// src/world/github/answers.ts
/**
* What people said to our questions: comments, replies on lines, and the words of opinions. Neither bots, nor strangers who wrote nothing
* here. Of very many the last.
*/
function answersIn({ author, comments, threads, reviews }) {
	const found = [];
	const spoken = [
		...comments,
		...threads.flatMap((thread) => thread.comments.nodes),
		...reviews
	];
	let left = limits.answersCharacters;
	for (const { body, url, author: by, authorAssociation } of spoken.toReversed()) {
		if (found.length === limits.answers || left <= 0) break;
		if (by?.__typename !== "User" || !mayAnswer(by.login, author?.login, authorAssociation)) continue;
		left -= body.length;
		const answer = readAnswer(body);
		if (answer !== null) found.unshift({
			by: by.login,
			url,
			...answer
		});
	}
	return found;
}
/** Reads a Git LFS pointer; null where the text is none. */
function readLfsPointer(text) {
	if (text.length > 1024 || !/^version https:\/\/(?:git-lfs\.github\.com\/spec|hawser\.github\.com\/spec)\/v1\r?\n/.test(text)) return null;
	const oid = /^oid (sha256:[0-9a-f]{64})\r?$/m.exec(text)?.[1];
	const size = /^size (\d{1,18})\r?$/m.exec(text)?.[1];
	return oid === void 0 || size === void 0 ? null : {
		oid,
		size: Number(size)
	};
}
/** Outputs that a `.dvc` file records; empty where it records none that we know. */
function readDvc(text) {
	return outsOf(parseYaml(text).value);
}
/** Outputs of every stage of a `dvc.lock`, in its present form (`schema: '2.0'`, stages below `stages`) or its first. */
function readDvcLock(text) {
	const lock = parseYaml(text).value;
	const stages = isMap$1(lock) ? isMap$1(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap((stage) => outsOf(stage));
}
/** What the stage of a `dvc.lock` was made of that made this file, its path as the lock writes it; empty where none did. */
function dvcDependencies(text, made) {
	const lock = parseYaml(text).value;
	const stages = isMap$1(lock) ? isMap$1(lock.stages) ? lock.stages : lock : {};
	return Object.values(stages).flatMap((stage) => outsOf(stage).some(({ path }) => path === made) ? outsOf(stage, "deps") : []);
}
function outsOf(value, key = "outs") {
	const listed = isMap$1(value) ? value[key] : null;
	if (!Array.isArray(listed)) return [];
	return listed.flatMap((out) => {
		if (!isMap$1(out) || typeof out.path !== "string") return [];
		const hash = [
			"md5",
			"etag",
			"checksum"
		].find((name) => typeof out[name] === "string" && out[name] !== "");
		return hash === void 0 ? [] : [{
			path: out.path,
			digest: `${hash}:${String(out[hash])}`
		}];
	});
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/weigh/plan/mentions.ts
/** Which of these models a text names by id, as words; where one id is part of another, the longer counts. */
function mentions(text, ids) {
	let left = spaced(text);
	const named = /* @__PURE__ */ new Set();
	for (const { id, words } of wordsOf$1(ids)) {
		if (!left.includes(words)) continue;
		named.add(id);
		left = left.replaceAll(words, " | ");
	}
	return named;
}
const known$1 = /* @__PURE__ */ new WeakMap();
/** Longest first. The list of a review's ids is one and the same throughout, and asked about very often. */
function wordsOf$1(ids) {
	const words = known$1.get(ids) ?? ids.map((id) => ({
		id,
		words: spaced(id)
	})).filter((it) => it.words.trim() !== "").sort((a, b) => b.words.length - a.words.length);
	known$1.set(ids, words);
	return words;
}
function spaced(text) {
	return ` ${plainWords(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
}
// src/weigh/plan/plan-paths.ts
/** Larger than any document that a person keeps about a model; dashboards are written by machines. */
const mostBytes = (path) => (/\.json$/i.test(path) ? 512 : 128) * 1024;
const longestPath = 300;
const aside = /(?:^|\/)(?:tests?|__tests__|fixtures|testdata|node_modules|vendor|third_party|site-packages|dist|build|issue_template|pull_request_template)\//i;
const data = /monitor|alert|(?:^|[/_.-])rules?(?:[/_.-]|$)|prom(?:$|[/_.-])|prometheus|grafana|dashboard|evidently|datadog|drift|rollout|canary|flagger|kserve|inference|serving|serve|endpoint|sagemaker|vertex|traffic|flag|features?\.json|unleash|launch-?darkly|deploy|k8s|kube|manifest|chart|helm|infra|terraform|\.tf\.json$|(?:^|[/_.-])(?:ops|slos?|release|cloudbuild|workflows)(?:[/_.-]|$)/i;
const text$1 = /card|readme|monitor|alert|run-?book|play-?book|(?:^|[/_.-])(?:slos?|ops)(?:[/_.-]|$)|on-?call|operat|incident|rollout|canary|deploy|release|serving|drift|predict|contract/i;
const program = /(?:^|\/)[^/]*(?:monitor|drift|evidently|locust|load_?test)[^/]*\.py$/i;
/** Whether a file is read at all where something names it: a text of a format that is known, of a person's size. */
function isDocument(path, entry) {
	if (entry === void 0 || !entry.mode.startsWith("100") || path === ".github/mle-review.yml") return false;
	return /\.(?:ya?ml|json|tf|md|markdown|py)$/i.test(path) && (entry.size ?? 0) <= mostBytes(path);
}
/** Files of a tree that may be documents of a plan, by name alone, or by the name of one of these models: most of a repository is never opened for it. */
function planPaths(tree, ids) {
	return Object.keys(tree).filter((path) => (isPlanName(path) || isNamedAfter(path, ids)) && isDocument(path, tree[path]));
}
function isNamedAfter(path, ids) {
	return /\.(?:md|markdown|ya?ml)$/i.test(path) && path.length <= longestPath && !aside.test(path) && mentions(path.slice(path.lastIndexOf("/") + 1), ids).size > 0;
}
function isPlanName(path) {
	if (path.length > longestPath || aside.test(path) && !/locust|load_?test/i.test(path)) return false;
	if (/\.(?:ya?ml|json|tf)$/i.test(path)) return data.test(path) && !/(?:^|\/)(?:package|tsconfig|package-lock)[^/]*\.json$/i.test(path);
	if (/\.(?:md|markdown)$/i.test(path)) return text$1.test(path) && !path.startsWith(".github/");
	return program.test(path);
}
// src/world/github/anticipate.ts
const textual = /\.(?:json|jsonl|ya?ml|toml|md|rst|txt|cfg|ini|py|ipynb|dvc|lock)$/i;
const bytesOfOne = 131072;
const bytesAtMost$1 = 1048576;
const textsAtMost = 60;
const plansAtMost = 20;
const handlesAtMost = 5;
/** Guesses from the words of the configuration and the description; a wrong guess costs nothing but its part of a request. */
function anticipate({ settings, body, base, mergeBase, head, changes }) {
	const named = wordsOf(settings).add("dvc.lock");
	const wants = [];
	let bytes = 0;
	const want = (commit, path, entry) => {
		const size = entry?.size ?? 0;
		if (!entry?.mode.startsWith("100") || size > (textual.test(path) ? bytesOfOne : 1024)) return;
		if (wants.length === textsAtMost || bytes + size > bytesAtMost$1) return;
		bytes += size;
		wants.push({
			commit,
			path,
			entry
		});
	};
	for (const path of named) for (const { commit, tree } of [base, head]) for (const beside of [
		"",
		".stamp.json",
		".dvc"
	]) want(commit, path + beside, own(tree, path + beside));
	for (const { path, before, base: was, head: now } of changes) {
		want(mergeBase.commit, before, was);
		want(head.commit, path, now);
	}
	const plans = settings === "" ? [] : planPaths(base.tree, []);
	if (plans.length <= plansAtMost) for (const path of plans) want(base.commit, path, own(base.tree, path));
	const weight = ({ path, head: now, base: was }) => (named.has(path) ? 2 ** 40 : 0) + (now?.size ?? was?.size ?? 0);
	const past = changes.toSorted((a, b) => weight(b) - weight(a)).map(({ path }) => path);
	const handles = [...body.matchAll(/(?<![\w@./])@([A-Za-z\d][A-Za-z\d-]{0,38})(?![\w/-])/g)].map((found) => found[1] ?? "");
	return {
		texts: wants,
		past: settings === "" ? [] : past,
		handles: [...new Set(handles)].slice(0, handlesAtMost)
	};
}
function own(tree, path) {
	return Object.hasOwn(tree, path) ? tree[path] : void 0;
}
/** Words of a YAML text that could be paths. */
function wordsOf(text) {
	const words = text.slice(0, 1e5).match(/[^\s'"`,[\]{}#&|<>]+/g) ?? [];
	return new Set(words.slice(0, 5e3).map((word) => word.replace(/^\.\//, "").replace(/:$/, "")));
}
// src/world/github/approvals.ts
/**
* People whose last opinion approves the pull request's head as it is now. `asHead` is the commit under review: in the
* merge queue the approval of the pull request's head counts for the queue's commit.
*/
function approvalsIn(conversation, asHead) {
	const writers = new Set(conversation.writers.map((review) => review.author?.login));
	return conversation.reviews.flatMap(({ state, author, commit }) => {
		return state === "APPROVED" && author?.__typename === "User" && commit?.oid === conversation.headRefOid ? [{
			login: author.login,
			commit: asHead,
			mayWrite: writers.has(author.login)
		}] : [];
	});
}
// src/world/github/changes.ts
/** What differs between two trees; what GitHub says of a file adds renames and lines, never the fact that it changed. */
function changesBetween(base, head, files) {
	const told = new Map(files.map((file) => [file.filename, file]));
	const renames = renamesBetween(base, head, files);
	const renamed = new Set(renames.values());
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((path) => {
		const now = head[path] ?? null;
		const before = renames.get(path) ?? path;
		const was = base[before] ?? null;
		if (now === null && renamed.has(path)) return [];
		if (before === path && was?.id === now?.id && was?.mode === now?.mode) return [];
		return [{
			path,
			before,
			status: statusOf(before === path, was, now),
			base: was,
			head: now,
			...linesOf(was, now, told.get(path))
		}];
	});
}
/** New path to old path: as GitHub found them, and for the rest where the same blob left one path and came to another. */
function renamesBetween(base, head, files) {
	const renames = /* @__PURE__ */ new Map();
	const gone = (path) => base[path] !== void 0 && head[path] === void 0;
	for (const { status, filename, previous_filename: old } of files) if (status === "renamed" && old !== void 0 && gone(old) && head[filename] !== void 0) renames.set(filename, old);
	const told = /* @__PURE__ */ new Set([...renames.values(), ...files.map((file) => file.filename)]);
	const left = /* @__PURE__ */ new Map();
	for (const path of Object.keys(base)) if (gone(path) && !told.has(path)) left.set(keyOf$1(base[path]), path);
	for (const path of Object.keys(head)) {
		const old = base[path] === void 0 && !told.has(path) ? left.get(keyOf$1(head[path])) : void 0;
		if (old === void 0) continue;
		renames.set(path, old);
		left.delete(keyOf$1(head[path]));
	}
	return renames;
}
function keyOf$1(entry) {
	return `${entry?.mode} ${entry?.id}`;
}
function typeOf(entry) {
	return entry.mode.startsWith("100") ? "file" : entry.mode;
}
function statusOf(samePath, was, now) {
	if (was === null) return "added";
	if (now === null) return "deleted";
	if (!samePath) return "renamed";
	return typeOf(was) === typeOf(now) ? "modified" : "type-changed";
}
const pointer = /^[-+ ]?version https:\/\/git-lfs\.github\.com\/spec\//m;
/** Kind and changed lines. GitHub shows neither for binary files nor for diffs it finds too large: then the lines are unknown. */
function linesOf(was, now, file) {
	const mode = (now ?? was)?.mode;
	if (mode === "160000") return {
		kind: "submodule",
		hunks: null
	};
	if (mode === "120000") return {
		kind: "symlink",
		hunks: null
	};
	if (was?.id === now?.id) return {
		kind: "text",
		hunks: []
	};
	if (file?.patch !== void 0 && pointer.test(file.patch)) return {
		kind: "lfs",
		hunks: null
	};
	if (was !== null && now !== null && typeOf(was) !== typeOf(now)) return {
		kind: "text",
		hunks: null
	};
	if (file?.patch !== void 0) return {
		kind: "text",
		hunks: hunksOf(file.patch)
	};
	if ((was?.size ?? 0) + (now?.size ?? 0) === 0) return {
		kind: "text",
		hunks: []
	};
	return {
		kind: file === void 0 || file.additions + file.deletions > 0 ? "text" : "binary",
		hunks: null
	};
}
// src/world/github/compare.ts
const diffEntry = object({
	filename: string$1(),
	status: string$1(),
	previous_filename: string$1().optional(),
	additions: number$1(),
	deletions: number$1(),
	patch: string$1().optional()
});
const comparison = object({
	status: string$1(),
	merge_base_commit: object({ sha: string$1() }),
	files: array(diffEntry).optional()
});
/** Files in one comparison, which GitHub puts on its first page whole. */
const filesAtMost = 300;
const pageSize$1 = 100;
/** GitHub lists 3,000 files of a pull request; the trees tell the rest, without lines. */
const lastPage = 30;
/** Compares by one request; the files beyond its 300 come from the pull request's own list, where there is one. */
async function compare(api, { owner, repo, base, head, pull }) {
	const first = await api.rest("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo,
		basehead: `${base}...${head}`,
		per_page: 1
	}, comparison);
	if (!first.ok) return first;
	const { merge_base_commit, status, files = [] } = first.value;
	const listed = files.length >= filesAtMost && pull !== null;
	for (let page = 4; listed && page <= lastPage; page++) {
		const more = await api.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", {
			owner,
			repo,
			pull_number: pull,
			per_page: pageSize$1,
			page
		}, array(diffEntry));
		if (!more.ok) return more;
		files.push(...more.value);
		if (more.value.length < pageSize$1) break;
	}
	return {
		ok: true,
		value: {
			mergeBase: merge_base_commit.sha,
			isAncestor: status === "ahead" || status === "identical",
			files
		}
	};
}
// src/world/github/conversation.ts
const nodes = (node) => array(node.nullable()).nullable().transform((all) => (all ?? []).filter((it) => it !== null));
const list = (node) => object({
	pageInfo: object({
		hasNextPage: boolean(),
		endCursor: string$1().nullable()
	}),
	nodes: nodes(node)
});
const actor = object({
	__typename: string$1(),
	login: string$1()
}).nullable();
const id = union([string$1(), number$1()]).transform(Number);
const spoken = {
	body: string$1(),
	url: string$1(),
	author: actor,
	authorAssociation: string$1()
};
const comment = object({
	...spoken,
	fullDatabaseId: id,
	createdAt: string$1(),
	viewerDidAuthor: boolean()
});
const inline = object({
	...spoken,
	id: string$1(),
	fullDatabaseId: id,
	viewerDidAuthor: boolean(),
	isMinimized: boolean(),
	reactions: object({ totalCount: number$1() })
});
const thread = object({
	isResolved: boolean(),
	path: string$1(),
	line: number$1().nullable(),
	comments: object({
		totalCount: number$1(),
		nodes: nodes(inline)
	})
});
const review = object({
	...spoken,
	state: string$1(),
	commit: object({ oid: string$1() }).nullable()
});
const writer = object({ author: actor });
const none = {
	pageInfo: {
		hasNextPage: false,
		endCursor: null
	},
	nodes: []
};
const lists = object({
	comments: list(comment),
	threads: list(thread),
	reviews: list(review).nullable().transform((it) => it ?? none),
	writers: list(writer).nullable().transform((it) => it ?? none)
});
const status = object({ context: object({
	state: string$1(),
	description: string$1().nullable()
}).nullable() }).nullish();
const file$1 = object({
	oid: string$1(),
	object: object({ text: string$1().nullish() }).nullable()
}).nullish();
const commit = object({
	oid: string$1(),
	file: file$1,
	status
});
const pull$1 = object({
	number: number$1(),
	title: string$1(),
	body: string$1(),
	url: string$1(),
	isDraft: boolean(),
	state: string$1(),
	isCrossRepository: boolean(),
	author: actor,
	baseRefName: string$1(),
	baseRefOid: string$1(),
	headRefOid: string$1(),
	baseRef: object({ target: object({
		oid: string$1(),
		file: file$1
	}).nullable() }).nullable(),
	commits: object({ nodes: nodes(object({ commit })) })
});
const saidFields = "body url authorAssociation author { __typename login }";
const fields = {
	comments: ["comments(first: 100", `fullDatabaseId createdAt viewerDidAuthor ${saidFields}`],
	threads: ["reviewThreads(first: 100", `isResolved path line comments(first: 20) { totalCount nodes { id fullDatabaseId viewerDidAuthor isMinimized
      ${saidFields} reactions(content: THUMBS_DOWN, first: 1) { totalCount } } }`],
	reviews: ["latestOpinionatedReviews(first: 100", `state commit { oid } ${saidFields}`],
	writers: ["latestOpinionatedReviews(first: 100, writersOnly: true", "author { __typename login }"]
};
function select(name, after) {
	const [call, inner] = fields[name];
	return `${name}: ${call}${after === null ? "" : `, after: ${literal$2(after)}`}) { pageInfo { hasNextPage endCursor } nodes { ${inner} } }`;
}
const settingsFile = `file(path: ${literal$2(settingsPath)}) { oid object { ... on Blob { text } } }`;
function pullFields(context) {
	const status = context === null ? "" : `status { context(name: ${literal$2(context)}) { state description } }`;
	return `number title body url isDraft state isCrossRepository author { __typename login } baseRefName baseRefOid headRefOid
  baseRef { target { ... on Commit { oid ${settingsFile} } } }
  commits(last: 1) { nodes { commit { oid ${settingsFile} ${status} } } }`;
}
/** How many further pages of one list are asked for: 3,000 entries; GitHub takes 2,500 comments. What is beyond only lacks: an approval does not count, something said may be said again. */
const pagesAtMost$3 = 29;
/** Asks for the pull request, its conversation and the configuration's text in one query; further pages only where a list is long. */
async function readConversation(api, { owner, repo, number, context }) {
	async function ask(name, wanted, schema) {
		const where = `repository(owner: ${literal$2(owner)}, name: ${literal$2(repo)})`;
		const answer = await api.graphql(`query of ${name}`, `query { ${where} { nameWithOwner pullRequest(number: ${number}) { ${wanted} } } }`, object({ repository: object({
			nameWithOwner: string$1(),
			pullRequest: schema.nullable()
		}).nullable() }));
		if (!answer.ok) return answer;
		const { repository } = answer.value.data;
		if (repository?.pullRequest) return {
			ok: true,
			value: {
				pullRequest: repository.pullRequest,
				nameWithOwner: repository.nameWithOwner
			}
		};
		const said = answer.value.faults.map((fault) => fault.message).join("; ");
		return {
			ok: false,
			refusal: unseen(`${owner}/${repo}#${number}`, said, api.mend("query"))
		};
	}
	const all = Object.keys(fields);
	const wanted = `${pullFields(context)} ${all.map((name) => select(name, null)).join(" ")}`;
	const first = await ask(`pull request ${number}`, wanted, pull$1.and(lists));
	if (!first.ok) return first;
	const { pullRequest: found, nameWithOwner } = first.value;
	for (const name of all) {
		let { pageInfo } = found[name];
		for (let pages = 0; pageInfo.hasNextPage && pages < pagesAtMost$3; pages++) {
			const next = await ask(`more ${name}`, select(name, pageInfo.endCursor), object({ [name]: lists.shape[name] }));
			if (!next.ok) return next;
			const more = next.value.pullRequest[name];
			found[name].nodes.push(...more.nodes);
			pageInfo = more.pageInfo;
		}
	}
	const { comments, threads, reviews, writers, ...rest } = found;
	const said = {
		comments: comments.nodes,
		threads: threads.nodes,
		reviews: reviews.nodes,
		writers: writers.nodes
	};
	return {
		ok: true,
		value: {
			...rest,
			...said,
			repository: nameWithOwner
		}
	};
}
function unseen(what, said, mend) {
	return {
		kind: "missing",
		status: null,
		why: `GitHub did not show ${what}${said ? `: ${said}` : ""}. Check its number. ${mend}`,
		maybeDone: false,
		retryAfter: null
	};
}
// src/world/github/handles.ts
const loginPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;
const userSchema = object({ login: string$1() });
/** Answers which logins GitHub knows, each asked for once. Teams (`org/team`) are left out: this token cannot ask for them. */
function handleReader(batch) {
	const asked = /* @__PURE__ */ new Map();
	async function ask(login) {
		if (!loginPattern.test(login)) return {
			ok: true,
			value: false
		};
		const got = await batch({
			on: "root",
			field: `user(login: ${literal$2(login)}) { login }`,
			weight: 1,
			schema: userSchema
		});
		return got.ok ? {
			ok: true,
			value: got.value !== null
		} : got;
	}
	return async (logins) => {
		const plain = logins.filter((it) => !it.includes("/"));
		const answers = plain.map((login) => {
			const key = login.replace(/^@/, "").toLowerCase();
			const answer = asked.get(key) ?? ask(key);
			asked.set(key, answer);
			return answer;
		});
		const known = [];
		for (const [i, answer] of (await Promise.all(answers)).entries()) {
			if (!answer.ok) return blind(answer.refusal);
			known.push([plain[i] ?? "", answer.value]);
		}
		return {
			is: "read",
			value: Object.fromEntries(known),
			from: {
				path: "",
				commit: null,
				id: null
			}
		};
	};
}
// src/world/github/history.ts
const entrySchema = object({
	oid: string$1(),
	mode: number$1(),
	type: string$1(),
	size: number$1().nullish()
}).nullish();
const filesSchema = record(string$1(), unknown$1());
const commitSchema = looseObject({
	oid: string$1(),
	parents: object({ nodes: array(object({ oid: string$1() }).nullable()).nullable() })
});
const pageSchema = object({ history: object({ nodes: array(commitSchema.nullable()).nullable() }).optional() });
/** Paths looked up in every commit of a history: each look-up costs GitHub a walk through a tree. */
const probesAtMost = 3;
/** Paths looked up at once in the commits that are still like head. */
const pathsAtOnce = 10;
/** Pages of 100 commits: merges bring commits that the first-parent walk skips. */
const pagesAtMost$2 = 4;
function pastOf(batch, from, head) {
	let begun = null;
	return {
		anticipate(paths) {
			const probes = paths.slice(0, probesAtMost);
			begun ??= {
				paths: probes,
				states: walk(batch, from, probes)
			};
		},
		async states(paths) {
			const tree = await head();
			if (tree.is !== "read") return tree;
			const known = begun?.paths.some((path) => paths.includes(path)) ? begun : null;
			const probes = known?.paths ?? paths.slice(0, probesAtMost);
			const past = await (known?.states ?? walk(batch, from, probes));
			if (past.is !== "read") return past;
			const alike = (state, asked) => asked.every((path) => !paths.includes(path) || same$2(state.entries[path] ?? null, tree.value[path] ?? null));
			let left = past.value.filter((state) => alike(state, probes));
			const rest = paths.filter((path) => !probes.includes(path));
			for (let i = 0; i < rest.length && left.length > 0; i += pathsAtOnce) {
				const some = rest.slice(i, i + pathsAtOnce);
				const refused = await lookUp(batch, left, some);
				if (refused !== null) return refused;
				left = left.filter((state) => alike(state, some));
			}
			return past;
		}
	};
}
function same$2(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}
/** Adds what some commits held at some paths; answers what kept us from it. */
async function lookUp(batch, states, paths) {
	const answers = await Promise.all(states.map((state) => batch({
		on: "repository",
		field: `object(oid: ${literal$2(state.commit)}) { ... on Commit { ${filesAt(paths)} } }`,
		weight: paths.length,
		schema: filesSchema
	})));
	for (const [i, answer] of answers.entries()) {
		if (!answer.ok) return blind(answer.refusal);
		Object.assign(states[i]?.entries ?? {}, entriesOf(answer.value ?? {}, paths));
	}
	return null;
}
/** GitHub lists all ancestors by date; first parents are followed through them. */
async function walk(batch, from, paths) {
	const states = [];
	let next = from;
	for (let pages = 0; pages < pagesAtMost$2 && next !== void 0 && states.length < limits.historyCommits; pages++) {
		const inner = `oid parents(first: 1) { nodes { oid } } ${filesAt(paths)}`;
		const got = await batch({
			on: "repository",
			field: `object(oid: ${literal$2(next)}) { ... on Commit { history(first: 100) { nodes { ${inner} } } } }`,
			weight: 20 + 10 * paths.length,
			schema: pageSchema
		});
		if (!got.ok) return blind(got.refusal);
		const nodes = got.value?.history?.nodes ?? [];
		const commits = new Map(nodes.flatMap((it) => it === null ? [] : [[it.oid, it]]));
		if (!commits.has(next)) break;
		for (let at = commits.get(next); at !== void 0 && states.length < limits.historyCommits;) {
			if (at.oid !== from) states.push({
				commit: at.oid,
				entries: entriesOf(at, paths)
			});
			next = at.parents.nodes?.[0]?.oid;
			at = next === void 0 ? void 0 : commits.get(next);
		}
	}
	return {
		is: "read",
		value: states,
		from: {
			path: "",
			commit: from,
			id: null
		}
	};
}
function filesAt(paths) {
	return paths.length === 0 ? "id" : paths.map((path, i) => `f${i}: file(path: ${literal$2(path)}) { oid mode type size }`).join(" ");
}
function entriesOf(at, paths) {
	return Object.fromEntries(paths.map((path, i) => [path, entryOf(at[`f${i}`])]));
}
function entryOf(value) {
	const found = entrySchema.safeParse(value);
	if (!found.success || !found.data || found.data.type === "tree") return null;
	const { mode, oid, size, type } = found.data;
	return {
		mode: mode.toString(8).padStart(6, "0"),
		id: oid,
		size: type === "blob" ? size ?? null : null
	};
}
// src/world/github/holds.ts
const objectSchema = object({
	oid: string$1().optional(),
	name: string$1().optional()
});
const historySchema = object({ history: object({ totalCount: number$1() }).optional() });
/** Whether the base's history holds what a rollback plan names: a tag, a path now or earlier, a commit, or `commit:path`. */
async function holds(api, batch, where, name) {
	const { owner, repo, base } = where;
	const answer = (value) => ({
		is: "read",
		value,
		from: {
			path: name,
			commit: base,
			id: null
		}
	});
	if (name === "" || /[\0\n]/.test(name)) return answer(false);
	if (/^(?:(?:sha256|md5):)?(?:[0-9a-f]{32}|[0-9a-f]{64})$/.test(name)) return {
		is: "unreadable",
		fault: "ours",
		reason: "search-limit",
		why: `GitHub's API cannot search the history for ${name}: name a path, a tag or a commit instead.`
	};
	const [revision = "", path = ""] = name.split(/:(.*)/s);
	const tag = name.replace(/^(?:refs\/)?tags\//, "");
	const past = `object(oid: ${literal$2(base)}) { ... on Commit { history(first: 1, path: ${literal$2(name)}) { totalCount } } }`;
	const found = await Promise.all([
		batch({
			on: "repository",
			field: `ref(qualifiedName: ${literal$2(`refs/tags/${tag}`)}) { name }`,
			weight: 1,
			schema: objectSchema
		}),
		batch({
			on: "repository",
			field: past,
			weight: 5,
			schema: historySchema
		}),
		path === "" ? nothing : batch({
			on: "repository",
			field: `object(expression: ${literal$2(name)}) { oid }`,
			weight: 1,
			schema: objectSchema
		})
	]);
	const [tagged, there, object] = found;
	if (tagged.ok && tagged.value !== null) return answer(true);
	if (there.ok && (there.value?.history?.totalCount ?? 0) > 0) return answer(true);
	const commit = path === "" && /^[0-9a-f]{7,64}$/.test(name) ? name : object.ok && object.value !== null ? revision : null;
	if (commit !== null) {
		const compared = await compare(api, {
			owner,
			repo,
			base: commit,
			head: base,
			pull: null
		});
		if (compared.ok && compared.value.isAncestor) return answer(true);
		if (!compared.ok && compared.refusal.kind !== "missing") return blind(compared.refusal);
	}
	const refused = found.find((it) => !it.ok);
	return refused?.ok === false ? blind(refused.refusal) : answer(false);
}
const nothing = {
	ok: true,
	value: null
};
// src/world/github/outside.ts
const blob = object({
	text: string$1().nullish(),
	isTruncated: boolean().nullish()
});
const file = object({
	oid: string$1(),
	object: blob.nullish()
}).nullish();
const answer$1 = object({ repository: object({ object: object({ file }).nullish() }).nullish() });
/** Reads a file of another repository at a commit. What a token may not see is ours to mend; what a commit lacks is absent. */
async function readOutside({ api, cache, mend }, at) {
	const { owner, repo, path, commit } = at;
	const name = `${owner}/${repo}//${path}@${commit}`;
	const from = {
		path: `${owner}/${repo}//${path}`,
		commit,
		id: null
	};
	const kept = cache?.get(name);
	if (kept !== void 0) return {
		is: "read",
		value: kept,
		from
	};
	const inner = `... on Commit { file(path: ${literal$2(path)}) { oid object { ... on Blob { text isTruncated } } } }`;
	const where = `repository(owner: ${literal$2(owner)}, name: ${literal$2(repo)})`;
	const got = await api.graphql("query of the organisation's file", `query { ${where} { object(oid: ${literal$2(commit)}) { ${inner} } } }`, answer$1);
	if (!got.ok) return {
		...blind(got.refusal),
		why: `${name} could not be read. ${got.refusal.why} ${mend}`
	};
	const { data, faults } = got.value;
	const [fault] = faults;
	if (fault !== void 0 || !data.repository) return ours("missing", `${name} could not be read: ${owner}/${repo} is not there, or this token may not see it${fault === void 0 ? "" : ` (GitHub said: ${fault.message.replace(/\s+/g, " ").slice(0, 200)})`}. ${mend}`);
	const found = data.repository.object?.file;
	if (!found) return { is: "absent" };
	if (found.object?.isTruncated === true) return ours("too-large", `${name} is longer than GitHub shows at once: split it.`);
	if (typeof found.object?.text !== "string") return ours("not-text", `${name} is no text file.`);
	cache?.set(name, found.object.text);
	return {
		is: "read",
		value: found.object.text,
		from
	};
}
function ours(reason, why) {
	return {
		is: "unreadable",
		fault: "ours",
		reason,
		why
	};
}
// src/world/github/queue-ref.ts
/** The number of the pull request that a merge queue's branch stands for (`gh-readonly-queue/main/pr-12-<sha>`), or null. */
function pullOfQueueRef(ref) {
	const found = /(?:^|\/)pr-(\d{1,9})(?:-[0-9a-f]*)?$/i.exec(ref);
	return found === null ? null : Number(found[1]);
}
// src/world/github/said.ts
const inlineMarker = /<!-- mle-review:v1 kind=inline fp=([A-Za-z0-9:_-]{1,100}) -->\s*$/;
/** What we said before: comments that bear our marker **and** that GitHub says this token's own account wrote. */
function saidIn(conversation) {
	return {
		comments: conversation.comments.filter((comment) => comment.viewerDidAuthor && comment.body.trimEnd().endsWith("<!-- mle-review:v1 kind=summary -->")).map(({ fullDatabaseId, body, createdAt }) => ({
			id: fullDatabaseId,
			body,
			createdAt
		})),
		threads: conversation.threads.flatMap(ourThread)
	};
}
function ourThread(thread) {
	const [first, ...replies] = thread.comments.nodes;
	const fingerprint = first === void 0 ? void 0 : inlineMarker.exec(first.body)?.[1];
	if (first === void 0 || fingerprint === void 0 || !first.viewerDidAuthor) return [];
	const thumbsDown = first.reactions.totalCount > 0;
	const replied = thread.comments.totalCount > thread.comments.nodes.length || replies.some((reply) => reply.author?.__typename !== "Bot");
	return [{
		id: first.fullDatabaseId,
		node: first.id,
		fingerprint,
		path: thread.path,
		line: thread.line,
		body: first.body,
		resolved: thread.isResolved,
		answered: replied || thumbsDown,
		thumbsDown,
		minimised: first.isMinimized
	}];
}
// src/world/github/sight.ts
function sightOf(conversation) {
	const { state, headRefOid, baseRefName, body, isDraft } = conversation;
	return {
		open: state === "OPEN",
		head: headRefOid,
		baseRef: baseRefName,
		body,
		draft: isDraft,
		said: saidIn(conversation)
	};
}
// src/world/github/teams.ts
const members = array(object({ login: string$1() }));
const route = "GET /orgs/{org}/teams/{team_slug}/members";
const perPage = 100;
const pagesAtMost$1 = 20;
/** Members of each team (`org/team`), child teams included, as they are now. A team that cannot be read is unreadable alone. */
async function readTeams({ api, mend }, names) {
	return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readTeam(api, mend, name)])));
}
async function readTeam(api, mend, name) {
	const [org = "", team_slug = ""] = name.split("/");
	const logins = [];
	for (let page = 1; page <= pagesAtMost$1; page++) {
		const got = await api.rest(route, {
			org,
			team_slug,
			per_page: perPage,
			page
		}, members);
		if (!got.ok) {
			const why = `The members of @${name} could not be read, so an approval by one of them does not count yet: GitHub answered ${got.refusal.status ?? "nothing"}. ${mend}`;
			return {
				is: "unreadable",
				fault: "ours",
				reason: got.refusal.kind,
				why
			};
		}
		logins.push(...got.value.map(({ login }) => login));
		if (got.value.length < perPage) return {
			is: "read",
			value: logins,
			from: {
				path: name,
				commit: null,
				id: null
			}
		};
	}
	return {
		is: "unreadable",
		fault: "ours",
		reason: "too-large",
		why: `@${name} has more than 2000 members: list a smaller team, or people.`
	};
}
// src/world/github/repository.ts
const outsideMends = {
	app: "Install the App on that repository too, with `contents: read`; for teams give it `members: read` of the organisation.",
	job: "A workflow's own token sees this repository only: give the input `org-token` a token with `contents: read` there, and `members: read` of the organisation for teams, or use the App."
};
const settings = {
	context: "mle-review/verdict",
	patience: patient
};
/** Reads a pull request, or its entry in the merge queue, through GitHub's API: no checkout, each thing asked once. */
function githubRepository(octokit, target, { context, patience, asker = "job", outside = {} } = settings) {
	const { owner, repo } = target;
	const queue = "mergeGroup" in target ? target.mergeGroup : null;
	const number = "mergeGroup" in target ? pullOfQueueRef(target.mergeGroup.head_ref) : target.pull;
	const api = connect(octokit, patience, asker);
	const beyond = {
		api: outside.octokit === void 0 ? api : connect(outside.octokit, patience, asker),
		cache: outside.cache ?? null,
		mend: outsideMends[asker]
	};
	const batch = batching(api, target);
	const reader = textReader(api, batch, target);
	const handles = handleReader(batch);
	const trees = /* @__PURE__ */ new Map();
	const pasts = /* @__PURE__ */ new Map();
	async function readNow() {
		if (number !== null) return readConversation(api, {
			owner,
			repo,
			number,
			context
		});
		return {
			ok: false,
			refusal: {
				kind: "invalid",
				status: null,
				why: `The merge queue's branch ${queue?.head_ref} names no pull request, so its description cannot be read. Run the review on pull_request_target too.`,
				maybeDone: false,
				retryAfter: null
			}
		};
	}
	const conversation = once(async () => {
		const got = await readNow();
		if (!got.ok) throw new Refused(got.refusal);
		const files = [got.value.baseRef?.target?.file, ...got.value.commits.nodes.map(({ commit }) => commit.file)];
		for (const file of files) if (typeof file?.object?.text === "string") reader.remember(file.oid, file.object.text);
		return got.value;
	});
	const ends = once(async () => {
		const found = await conversation();
		return {
			base: queue?.base_sha ?? found.baseRef?.target?.oid ?? found.baseRefOid,
			head: queue?.head_sha ?? found.headRefOid
		};
	});
	const comparison = once(async () => {
		const { base, head } = await ends();
		return compare(api, {
			owner,
			repo,
			base,
			head,
			pull: queue === null ? number : null
		});
	});
	function tree(commit) {
		const asked = trees.get(commit) ?? readTree(api, target, commit);
		trees.set(commit, asked);
		return asked;
	}
	const pull = once(async () => {
		const found = await conversation();
		const { base, head } = await ends();
		const compared = await comparison();
		const bot = found.author?.__typename === "Bot";
		return {
			number: found.number,
			repository: found.repository,
			url: found.url,
			title: found.title,
			body: found.body,
			author: found.author === null ? null : `${found.author.login.replace(/\[bot\]$/, "")}${bot ? "[bot]" : ""}`,
			bot,
			draft: found.isDraft && queue === null,
			fork: found.isCrossRepository,
			baseRef: found.baseRefName,
			base,
			head,
			mergeBase: compared.ok ? compared.value.mergeBase : base,
			door: "github"
		};
	});
	async function changes(from, to) {
		const { head, mergeBase } = await pull();
		const compared = await comparison();
		const told = from === mergeBase && to === head ? compared : null;
		if (told?.ok === false) return blind(told.refusal);
		const [before, after] = await Promise.all([tree(from), tree(to)]);
		if (before.is !== "read") return before;
		if (after.is !== "read") return after;
		return {
			is: "read",
			value: changesBetween(before.value, after.value, told?.value.files ?? []),
			from: {
				path: "",
				commit: to,
				id: null
			}
		};
	}
	function past(from) {
		const known = pasts.get(from) ?? pastOf(batch, from, async () => tree((await ends()).head));
		pasts.set(from, known);
		return known;
	}
	/** Asks for what a review will want next together with what it wants now. */
	const lookAhead = once(async () => {
		const { base, head, mergeBase, body } = await pull();
		const [ofBase, ofHead, changed] = await Promise.all([
			tree(base),
			tree(head),
			changes(mergeBase, head)
		]);
		if (ofBase.is !== "read" || ofHead.is !== "read" || changed.is !== "read") return;
		const settings = (await conversation()).baseRef?.target?.file?.object?.text ?? "";
		const sides = {
			base: {
				commit: base,
				tree: ofBase.value
			},
			mergeBase: { commit: mergeBase },
			head: {
				commit: head,
				tree: ofHead.value
			}
		};
		const wanted = anticipate({
			settings,
			body,
			changes: changed.value,
			...sides
		});
		reader.texts(wanted.texts);
		if (wanted.past.length > 0) past(base).anticipate(wanted.past);
		if (wanted.handles.length > 0) handles(wanted.handles);
	});
	return {
		api,
		pull,
		tree,
		changes,
		texts(wants) {
			if (reader.lacks(wants)) lookAhead().catch(() => void 0);
			return reader.texts(wants);
		},
		history: (from, paths) => past(from).states(paths),
		holds: async (name) => holds(api, batch, {
			owner,
			repo,
			base: (await ends()).base
		}, name),
		approvals: async (head) => ({
			is: "read",
			value: approvalsIn(await conversation(), head),
			from: {
				path: "",
				commit: head,
				id: null
			}
		}),
		async answers() {
			return {
				is: "read",
				value: answersIn(await conversation()),
				from: {
					path: "",
					commit: null,
					id: null
				}
			};
		},
		outside: (at) => readOutside(beyond, at),
		teams: (names) => readTeams(beyond, names),
		handles,
		seen: async () => sightOf(await conversation()),
		async look() {
			const got = await readNow();
			return got.ok ? {
				ok: true,
				value: sightOf(got.value)
			} : got;
		},
		said: async () => ({
			is: "read",
			value: saidIn(await conversation()),
			from: {
				path: "",
				commit: null,
				id: null
			}
		}),
		status: async () => (await conversation()).commits.nodes[0]?.commit.status?.context ?? null
	};
}
/** Does a piece of work at most once, however often it is asked for. */
function once(work) {
	let done;
	return () => {
		done ??= work();
		return done;
	};
}
// src/world/gather/answers.ts
/** What people said to questions: in the description, and in comments where some model is judged. */
async function answersOf(pull, models, repository) {
	if (models.length === 0 || pull.bot) return [];
	const described = readAnswer(pull.body);
	const written = valueOf$3(await repository.answers()) ?? [];
	return [...described === null ? [] : [{
		by: null,
		url: null,
		...described
	}], ...written];
}
// src/world/gather/blind.ts
/** What was left out of the evidence as a whole, and why. */
async function blindSpots(store, commits, { organisation, teams, refused }) {
	const unread = (await Promise.all([...new Set(Object.values(commits))].map(async (commit) => ({
		commit,
		tree: await store.tree(commit)
	})))).flatMap(({ commit, tree }) => tree.is === "unreadable" ? [{
		...tree,
		what: `the files of ${commit}`
	}] : []);
	const globs = refused.map((id) => ({
		is: "unreadable",
		fault: "ours",
		reason: "glob-refused",
		what: `the new model ${id}`,
		why: `a glob of ${id} is too involved to take from an unmerged configuration: at most two * in one folder name, two **, no parentheses.`
	}));
	const outside = organisation.is === "unreadable" ? [{
		...organisation,
		what: "the organisation's configuration"
	}] : [];
	const unknown = Object.entries(teams).flatMap(([name, read]) => read.is === "unreadable" ? [{
		...read,
		what: `the team ${name}`
	}] : []);
	return [
		...unread,
		...globs,
		...outside,
		...unknown
	];
}
// src/read/code-owners.ts
/** Where GitHub looks for the file, in its order: the first that is there counts. */
const codeOwnersPaths = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** CODEOWNERS by its lines. */
function readCodeOwners(text) {
	return text.split(/\r?\n/).flatMap((written, i) => {
		const [pattern = "", ...names] = written.replace(/(^|\s)#.*$/, "").trim().split(/\s+/);
		if (pattern === "" || /^\^?\[/.test(pattern)) return [];
		const owners = names.flatMap((name) => /^@[\w.-]+(?:\/[\w.-]+)?$/.test(name) ? [name.slice(1)] : []);
		return [{
			pattern,
			owners: [...new Set(owners)],
			line: i + 1
		}];
	});
}
/** Who owns all of a folder (`''` is the root): the last line that covers it decides, as on GitHub. Patterns of single files say nothing of it. */
function ownersOf(lines, folder) {
	return lines.findLast(({ pattern }) => covers(pattern, folder)) ?? null;
}
function covers(pattern, folder) {
	const plain = pattern.replace(/^\//, "").replace(/\/?(?:\*\*?)?$/, "");
	if (plain === "") return true;
	if (/[*?[\]]/.test(plain)) return false;
	if (pattern.endsWith("/*")) return folder === plain;
	return !pattern.startsWith("/") && !plain.includes("/") ? folder.split("/").includes(plain) : folder === plain || folder.startsWith(`${plain}/`);
}
// src/world/gather/code-owners.ts
/** CODEOWNERS on base, where some model's configuration names nobody who decides: GitHub takes the first of its places. */
function codeOwnersFile(models, base, store) {
	if (!models.some(({ settings }) => namesNobody(settings))) return [];
	const path = codeOwnersPaths.find((it) => store.entry({
		commit: base,
		path: it
	}) !== null);
	return path === void 0 ? [] : [{
		commit: base,
		path
	}];
}
/** Whom it names for a model's files, where all of them have the same owners; nothing where the configuration names somebody. */
function codeOwnersOf(settings, [file], store) {
	const text = file === void 0 || !namesNobody(settings) ? null : store.text(file);
	if (text === null) return {};
	const lines = readCodeOwners(text);
	const named = settings.paths.filter((glob) => !glob.startsWith("!")).map((glob) => ownersOf(lines, literalPart(plainPath(glob)))?.owners ?? []);
	const [first = []] = named;
	return named.every((owners) => owners.join() === first.join()) && first.length > 0 ? { codeOwners: first } : {};
}
function namesNobody({ owners, compact, prediction }) {
	return owners.length === 0 && compact.decisionOwner === void 0 && prediction?.owner === void 0 && prediction?.decision_owner === void 0;
}
/** A glob as far as it is a name: `src/fraud/**` is `src/fraud`, `*.py` the root. */
function literalPart(glob) {
	const segments = glob.split("/");
	const end = segments.findIndex((segment) => /[*?[\]{}]/.test(segment));
	return segments.slice(0, end < 0 ? segments.length : end).join("/");
}
// src/world/gather/config-steps.ts
/** Files of one review that are read for this, and the bytes of the largest: schemas of an API are long, recorded data is longer. */
const most$9 = 100;
const largest = 524288;
/** Files made by tools, of which nobody chooses a word. */
const made = /(?:^|[-.])lock\.(?:ya?ml|json)$|^(?:package-lock|npm-shrinkwrap|composer|tsconfig.*|package|\.?renovate|biome)\.json$/;
/** Changed settings, schemas and recipes: YAML, JSON, TOML, protobuf, Dockerfiles. `known` are read as something else already. */
function configSteps(steps, known) {
	const taken = new Set(known);
	return steps.filter((step) => !taken.has(step) && (isConfig(step.path) || isConfig(step.before)) && isReadable(step.base) && isReadable(step.head)).toSorted((a, b) => rank(a.path) - rank(b.path)).slice(0, most$9);
}
function isConfig(path) {
	const name = basename(path).toLowerCase();
	if (path === ".github/mle-review.yml" || made.test(name) || /(?:^|\/)(?:node_modules|vendor|\.git)\//.test(path)) return false;
	return /\.(?:ya?ml|json|toml|proto)$/.test(name) || isRecipe(name);
}
function isRecipe(name) {
	return /^(?:docker|container)file(?:[.-]|$)|\.dockerfile$/.test(name);
}
function isReadable(entry) {
	return entry === null || (entry.size ?? 0) <= largest;
}
/** Where there are too many, data that somebody recorded as JSON stands behind what people write. */
function rank(path) {
	return path.endsWith(".json") ? 1 : 0;
}
// src/read/contract-behaviour.ts
/** Clauses that could never be tried: a range behaviour where nothing has a range, a batch where nothing has rows, names that are none. */
function senseless(value, root) {
	const at = (path, what) => ({
		line: lineOf$1(root, path),
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
		line: lineOf$1(root, path),
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
			line: lineOf$1(root, at),
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
// src/world/gather/is-uri.ts
/** A setting that names something outside the repository. */
function isUri(setting) {
	return /^[a-z][a-z0-9+.-]*:\/\//i.test(setting);
}
// src/world/gather/contract-path.ts
/** The contract file that configuration names at a commit; head's name counts at head, as it does for the artifact. */
function contractPath({ settings, headSettings, isNew }, side) {
	const named = side === "head" ? headSettings?.contract ?? settings.contract : isNew ? void 0 : settings.contract;
	return named === void 0 || isUri(named) ? null : plainPath(named);
}
// src/world/gather/parsed.ts
/** Hands a text that was read to its reader; every other state stays what it is. */
function parsed(text, reader) {
	return text.is === "read" ? reader(text.value, text.from) : text;
}
// src/world/gather/artifact.ts
/** Files whose text may tell what the artifact is: a pointer in its place, its `.dvc` file, the `dvc.lock` of its folder or one above. */
function artifactFiles(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) return (entry.size ?? 0) > 1024 && !path.endsWith(".dvc") ? [] : [{
		commit,
		path
	}];
	return [`${path}.dvc`, ...locksOf(path)].map((file) => ({
		commit,
		path: file
	}));
}
/** What the served artifact is at a commit, told from pointers and object ids; null: it is not there. */
function artifactAt(artifact, commit, store) {
	const path = plainPath(artifact);
	const entry = store.entry({
		commit,
		path
	});
	if (entry !== null) {
		const pointer = store.pointer({
			commit,
			path
		});
		if (pointer !== null) return {
			path,
			kind: "lfs",
			digest: pointer.oid,
			entry
		};
		const out = path.endsWith(".dvc") ? readDvc(store.text({
			commit,
			path
		}) ?? "")[0] : void 0;
		return out ? {
			path,
			kind: "dvc",
			digest: out.digest,
			entry
		} : {
			path,
			kind: "file",
			digest: `git:${entry.id}`,
			entry
		};
	}
	const recorded = besideIt(path, commit, store) ?? inLocks(path, commit, store);
	if (recorded !== null) return {
		path,
		kind: "dvc",
		digest: recorded,
		entry: null
	};
	return isReference(artifact) ? {
		path: artifact,
		kind: "reference",
		digest: artifact,
		entry: null
	} : null;
}
/** `models:/fraud/12`, `s3://…`, `registry/image@sha256:…`: a name that no file bears. */
function isReference(artifact) {
	return /^[a-z][a-z0-9+.-]*:/i.test(artifact) || /@sha256:/.test(artifact);
}
function besideIt(path, commit, store) {
	const text = store.text({
		commit,
		path: `${path}.dvc`
	});
	return text === null ? null : digestOf(readDvc(text), dirname(path), path);
}
function inLocks(path, commit, store) {
	for (const lock of locksOf(path)) {
		const text = store.text({
			commit,
			path: lock
		});
		const found = text === null ? null : digestOf(readDvcLock(text), dirname(lock), path);
		if (found !== null) return found;
	}
	return null;
}
function digestOf(outs, folder, path) {
	return outs.find((out) => join(folder, out.path) === path)?.digest ?? null;
}
/** The `dvc.lock` files that could record an artifact, nearest first. */
function locksOf(path) {
	const folders = [];
	for (let folder = dirname(path);; folder = dirname(folder)) {
		folders.push(folder === "." ? "dvc.lock" : `${folder}/dvc.lock`);
		if (folder === "." || folder === "/") return folders;
	}
}
// src/world/gather/path-digest.ts
/** Small files of one contract that are looked into for a pointer; of the others it is not told what they are. */
const mostPointers = 500;
/** Bytes of the smallest pointer there can be; golden tensors are often smaller. */
const leastPointer = 120;
/** Files whose text may tell that the bytes are elsewhere. */
function pointersAmong(paths, commit, store) {
	return paths.filter((path) => (store.entry({
		commit,
		path
	})?.size ?? leastPointer) >= leastPointer).flatMap((path) => artifactFiles(path, commit, store)).slice(0, mostPointers);
}
/** What the tree knows of a path's bytes. `unread:` where a small file could be a pointer and nobody looked: such a digest is like no other. */
function digestAt(file, store) {
	const entry = store.entry(file);
	const size = entry?.size ?? leastPointer;
	const text = entry !== null && size >= leastPointer && size <= 1024 ? store.read(file) : null;
	if (text?.is === "unreadable" && text.fault === "ours" && text.reason !== "lfs-pointer") return "unread:";
	const identity = artifactAt(file.path, file.commit, store);
	return identity === null || identity.kind === "reference" ? null : identity.digest;
}
// src/world/gather/text-store.ts
/** Makes the store for one review. */
function textStore(repository) {
	const asked = /* @__PURE__ */ new Map();
	const trees = /* @__PURE__ */ new Map();
	const texts = /* @__PURE__ */ new Map();
	const load = async (commit) => {
		const read = await repository.tree(commit);
		trees.set(commit, read);
		return read;
	};
	const tree = (commit) => {
		const known = asked.get(commit) ?? load(commit);
		asked.set(commit, known);
		return known;
	};
	const entry = ({ commit, path }) => {
		const read = trees.get(commit);
		return read?.is === "read" && Object.hasOwn(read.value, path) ? read.value[path] ?? null : null;
	};
	const loaded = (file) => {
		const read = trees.get(file.commit);
		if (read === void 0) return notRead(file);
		if (read.is !== "read") return read;
		const at = entry(file);
		if (at === null) return { is: "absent" };
		const text = texts.get(keyOf(file.path, at)) ?? notRead(file);
		return text.is === "read" ? {
			...text,
			from: {
				...text.from,
				commit: read.from.commit && file.commit
			}
		} : text;
	};
	return {
		entry,
		tree,
		fetch: async (files) => {
			await Promise.all([...new Set(files.map(({ commit }) => commit))].map(tree));
			const wants = /* @__PURE__ */ new Map();
			for (const file of files) {
				const at = entry(file);
				if (at === null || texts.has(keyOf(file.path, at))) continue;
				wants.set(keyOf(file.path, at), {
					...file,
					entry: at
				});
			}
			if (wants.size === 0) return;
			const found = await repository.texts([...wants.values()]);
			for (const [key, { commit, path }] of wants) texts.set(key, found.get(`${commit}:${path}`) ?? notRead({
				commit,
				path
			}));
		},
		read: (file) => {
			const text = loaded(file);
			return text.is === "read" && readLfsPointer(text.value) !== null ? inLfs(file) : text;
		},
		text: (file) => {
			const text = loaded(file);
			return text.is === "read" ? text.value : null;
		},
		pointer: (file) => {
			const text = loaded(file);
			return text.is === "read" ? readLfsPointer(text.value) : null;
		}
	};
}
function keyOf(path, { id, mode }) {
	return `${mode} ${id} ${path}`;
}
function notRead({ commit, path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-read",
		why: `${path} at ${commit} was not read.`
	};
}
function inLfs({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "lfs-pointer",
		why: `${path} is stored in Git LFS and only its pointer is in the repository: keep small text files out of LFS (.gitattributes).`
	};
}
// src/world/gather/told-files.ts
/** All that results of this contract say they were made of. */
function toldBy(runs, at) {
	return runs.flatMap((run) => run.is === "read" && run.value.contract.path === at ? [run.value] : []).flatMap(({ model, files }) => [model.path, ...(files ?? []).map(({ path }) => path)]);
}
/** Models with what head's tree knows of the files that these results name, where they came after the tree was read. */
async function withToldFiles(models, runs, head, repository) {
	const store = textStore(repository);
	const unknown = ({ at, digests }) => [...new Set(toldBy(runs, at))].filter((path) => !Object.hasOwn(digests, path));
	const all = models.map((model) => ({
		model,
		tree: model.contractTree.head,
		paths: model.contractTree.head ? unknown(model.contractTree.head) : []
	}));
	if (all.every(({ paths }) => paths.length === 0)) return models;
	await store.tree(head);
	await store.fetch(all.flatMap(({ paths }) => pointersAmong(paths, head, store)));
	return all.map(({ model, tree, paths }) => {
		if (tree === null) return model;
		const found = paths.flatMap((path) => {
			const digest = digestAt({
				commit: head,
				path
			}, store);
			return digest === null ? [] : [[path, [digest]]];
		});
		const digests = {
			...tree.digests,
			...Object.fromEntries(found)
		};
		return {
			...model,
			contractTree: {
				...model.contractTree,
				head: {
					...tree,
					digests
				}
			}
		};
	});
}
// src/world/gather/contracts.ts
/** Contracts of these models, and what the trees know of the files behind them. Texts of contracts are loaded; pointers cost one more round. */
async function readContracts(models, runs, steps, commits, store) {
	const [base, head] = (await Promise.all([commits.base, commits.head].map(store.tree))).map((tree) => Object.keys(valueOf$3(tree) ?? {}));
	const found = models.map(({ candidate, model }) => {
		const was = sideOf(contractPath(candidate, "base"), commits.base, base, () => [], store);
		const further = (at) => [...toldBy(runs, at), ...was?.contract.is === "read" ? filesBehind(was.contract.value, was.at, head) : []];
		return {
			model,
			base: was,
			head: sideOf(contractPath(candidate, "head"), commits.head, head, further, store)
		};
	});
	await store.fetch(found.flatMap((it) => [it.base, it.head].flatMap((side) => side === null ? [] : pointersAmong(side.paths, side.commit, store))));
	for (const { model, base, head } of found) {
		model.contract = {
			base: base?.contract ?? { is: "absent" },
			head: head?.contract ?? { is: "absent" }
		};
		model.contractTree = {
			base: treeOf$1(base, store),
			head: treeOf$1(head, store)
		};
		const touched = touchedBy(steps);
		model.change.contract = touched([base, head].flatMap((side) => side === null ? [] : [side.at, ...side.behind]));
		const served = [base?.model, head?.model].flatMap((path) => path ?? []);
		model.change.artifact ||= touched(served).length > 0 || new Set(served).size > 1;
	}
}
function sideOf(at, commit, tree, further, store) {
	if (at === null) return null;
	const contract = /\.(?:ya?ml|json)$/i.test(at) ? parsed(store.read({
		commit,
		path: at
	}), readContract) : { is: "absent" };
	const model = contract.is === "read" ? contractFiles(contract.value, at).model : null;
	const behind = contract.is === "read" ? filesBehind(contract.value, at, tree) : [];
	return {
		commit,
		at,
		contract,
		model,
		behind,
		paths: [.../* @__PURE__ */ new Set([
			at,
			...model === null ? [] : [model],
			...behind,
			...further(at)
		])]
	};
}
function treeOf$1(side, store) {
	if (side === null) return null;
	const digests = side.paths.flatMap((path) => {
		const digest = digestAt({
			commit: side.commit,
			path
		}, store);
		return digest === null ? [] : [[path, [digest]]];
	});
	return {
		at: side.at,
		digests: Object.fromEntries(digests)
	};
}
function touchedBy(steps) {
	const steppedOn = new Set(steps.flatMap(({ path, before }) => [path, before]));
	return (paths) => [...new Set(paths)].filter((path) => steppedOn.has(path)).sort();
}
// src/world/gather/importers.ts
/** Unchanged programs that one review looks into for what they import, and of what size. */
const most$8 = 40;
const bytesAtMost = 4e5;
/** Modules that were there and do something else now. */
function changedModules(changed) {
	const base = new Map(changed.flatMap((it) => it.side === "base" ? [[it.headPath, it]] : []));
	return changed.flatMap(({ side, kind, path, text }) => {
		const was = base.get(path);
		if (side !== "head" || kind !== "python" || was?.path !== path || text.is !== "read" || was.text.is !== "read") return [];
		const [before, now] = [codeSignature(path, was.text.value), codeSignature(path, text.value)];
		return before !== null && before === now ? [] : [path];
	});
}
/** Unchanged programs that may import one of these modules: those of their models, then those beside, below and above them. */
function mayImport(modules, trees, models) {
	if (modules.length === 0) return [];
	const owners = models.filter((model) => modules.some((path) => partOf(model, path) !== null));
	const folders = new Set(modules.map(dirname));
	const rank = (path) => {
		if (owners.some((model) => partOf(model, path) === "code")) return 0;
		const folder = dirname(path);
		if (folders.has(folder)) return 1;
		const isBelow = (inner, outer) => outer === "." || inner.startsWith(`${outer}/`);
		return [...folders].some((it) => isBelow(folder, it)) ? 2 : [...folders].some((it) => isBelow(it, folder)) ? 3 : 4;
	};
	return Object.entries(trees.head).filter(([path, entry]) => isCode(path) && isPlain(entry) && trees.base[path]?.id === entry.id).map(([path]) => ({
		path,
		rank: rank(path)
	})).filter(({ rank }) => rank < 4).toSorted((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1)).slice(0, most$8).map(({ path }) => path);
}
/** Those that do import one. */
function importersAmong(sources, modules, tree) {
	const names = [...new Set(modules.map(nameOf))];
	return sources.flatMap((source) => {
		const { text } = source;
		if (text.is !== "read" || !names.some((name) => text.value.includes(name))) return [];
		const program = readProgram(source);
		return (program.is === "read" ? localImports(program.value, (path) => Object.hasOwn(tree, path)) : []).some((path) => modules.includes(path)) ? [source.path] : [];
	});
}
/** What an import says of a module: the last part of its path. A package's `__init__.py` may be imported without a name (`from . import`). */
function nameOf(path) {
	const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.pyi?$/i, "");
	return name === "__init__" ? "" : name;
}
/** A file that may import something: an empty `__init__.py` does not, and would take another's place. */
function isPlain({ mode, size }) {
	return mode.startsWith("100") && size !== 0 && (size ?? 0) <= bytesAtMost;
}
// src/world/gather/further-sources.ts
/** Unchanged files that one review reads beside the changed ones. */
const most$7 = 100;
/** How far imports of imports are followed; each step may cost a round of requests. */
const reach = 3;
/** Programs that may import what changed: known early, so that they come with texts that are asked for anyway. */
async function likelyImporters(roles, changed, models, store, commits) {
	const [head, base] = [valueOf$3(await store.tree(commits.head)), valueOf$3(await store.tree(commits.mergeBase))];
	if (!roles.includes("importing") || head === null || base === null) return {
		modules: [],
		files: []
	};
	const modules = changedModules(changed);
	return {
		modules,
		files: mayImport(modules, {
			base,
			head
		}, models).map((path) => ({
			commit: commits.head,
			path
		}))
	};
}
/** Files that the change left alone and that a rule asked for: modules that changed code imports, programs that import changed ones, documents that configuration names. */
async function furtherSources(roles, changed, models, store, commits) {
	const tree = valueOf$3(await store.tree(commits.head));
	if (tree === null || !roles.some((role) => role !== "changed")) return [];
	const touched = new Set(changed.flatMap(({ path, headPath }) => [path, headPath]));
	const sources = [];
	const sourceAt = (side, role, path) => {
		const text = store.read({
			commit: side === "base" ? commits.mergeBase : commits.head,
			path
		});
		return {
			path,
			headPath: path,
			side,
			role,
			kind: sourceKind(path),
			text
		};
	};
	const add = async (role, paths) => {
		const known = /* @__PURE__ */ new Set([...touched, ...sources.map(({ path }) => path)]);
		const files = [...new Set(paths)].filter((path) => Object.hasOwn(tree, path) && !known.has(path)).slice(0, most$7 - sources.length / 2);
		await store.fetch(files.flatMap((path) => [commits.mergeBase, commits.head].map((commit) => ({
			commit,
			path
		}))));
		const added = files.flatMap((path) => [sourceAt("base", role, path), sourceAt("head", role, path)]);
		sources.push(...added);
		return added;
	};
	if (roles.includes("named")) await add("named", namedBy(models));
	const { modules, files } = await likelyImporters(roles, changed, models.map(({ settings }) => settings), store, commits);
	const [imported] = await Promise.all([roles.includes("imported") ? add("imported", importedBy(changed, tree)) : [], store.fetch(files)]);
	const importing = await add("importing", importersAmong(files.map(({ path }) => sourceAt("head", "importing", path)), modules, tree));
	let round = [...imported, ...importing];
	for (let step = 1; step < reach && round.length > 0; step += 1) round = await add("imported", importedBy(round, tree));
	return sources;
}
function importedBy(sources, tree) {
	return sources.filter(({ side, kind }) => side === "head" && kind !== "document" && kind !== "config").slice(0, most$7).flatMap((source) => {
		const program = valueOf$3(readProgram(source));
		return program === null ? [] : localImports(program, (path) => Object.hasOwn(tree, path));
	});
}
function namedBy(models) {
	return models.flatMap(({ settings: { contract, data_contract, ledger } }) => [
		contract,
		data_contract,
		ledger
	].flat().filter((path) => path !== void 0).map(plainPath));
}
// src/world/gather/hunks.ts
/** Tells the changed lines of files whose patch was withheld, from both texts where they were read anyway. */
function withHunks(changes, store, { mergeBase, head }) {
	return changes.map((change) => {
		if (change.hunks !== null || change.kind !== "text" || change.status === "type-changed") return change;
		const before = change.base === null ? "" : store.text({
			commit: mergeBase,
			path: change.before
		});
		const after = change.head === null ? "" : store.text({
			commit: head,
			path: change.path
		});
		return before === null || after === null ? change : {
			...change,
			hunks: hunksBetween(before, after),
			rebuilt: true
		};
	});
}
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
	complaints.add(node, `${what} must be a finite number, not ${node.is === "number" ? node.text : kindOf$2(node)}.`);
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
		complaints.add(node, `${what} must be a map with max_loss or min_gain, not ${kindOf$2(node)}.`);
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
		complaints.add(node, `slices of ${metric} must be a map from slices to limits, not ${kindOf$2(node)}.`);
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
		complaints.add(root, `gates must be a map from metrics to limits, not ${kindOf$2(root)}.`);
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
	complaints.add(section, `gates must be a map from metrics to limits, not ${kindOf$2(section)}.`);
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
		complaints.add(value, `the gate on ${metric} must be a list such as ["min", 0.8] or a map of limits, not ${kindOf$2(value)}.`);
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
// src/weigh/state.ts
/** What a model is made of at one commit, sorted by the bytes of its paths. */
function stateEntries(tree, model) {
	return Object.entries(tree).filter(([path]) => inState(model, path)).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** `mle1:` and SHA-256 over `<mode> <object id> <path>` lines: the same wherever the same files stand, told without reading one. */
function stateDigest(tree, model) {
	const hash = createHash("sha256");
	for (const [path, { mode, id }] of stateEntries(tree, model)) hash.update(`${mode} ${id} ${path}\n`);
	return `mle1:${hash.digest("hex")}`;
}
// src/read/data-contract/blank.ts
/** A contract that says nothing yet. */
function blankContract(format) {
	return {
		format,
		name: null,
		version: null,
		snapshot: null,
		snapshotFile: null,
		grain: null,
		entity: null,
		key: null,
		label: {
			id: null,
			column: null,
			definition: null,
			time: null,
			delay: null
		},
		time: null,
		freshness: null,
		join: null,
		split: null,
		columns: [],
		sensitive: null
	};
}
/** A column of which only the name is known. */
function blankColumn(name, line, table = null) {
	return {
		name,
		line,
		table,
		type: null,
		nulls: null,
		min: null,
		max: null,
		categories: null,
		unit: null,
		sensitive: null
	};
}
// src/read/data-contract/told.ts
/** The entry of a map under the first of these keys that it has. */
function entryAt(node, ...keys) {
	if (node?.is !== "map") return null;
	for (const key of keys) {
		const entry = node.entries.find((it) => it.key === key);
		if (entry !== void 0 && entry.value.is !== "null") return entry;
	}
	return null;
}
/** A text or number under a key, as text. */
function textAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	const text = entry === null ? null : scalarText(entry.value);
	return entry === null || text === null || text.trim() === "" ? null : {
		value: text,
		line: entry.line
	};
}
/** One name, or a list of names. */
function namesAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	if (entry === null) return null;
	const names = (entry.value.is === "list" ? entry.value.items : [entry.value]).flatMap((item) => scalarText(item) ?? []);
	return names.length === 0 ? null : {
		value: names,
		line: entry.line
	};
}
/** An end of a range: numbers as numbers; what has no end is no bound. */
function boundAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	if (entry?.value.is === "number") return Number.isFinite(entry.value.value) ? {
		value: entry.value.value + 0,
		line: entry.line
	} : null;
	return entry?.value.is === "string" ? {
		value: entry.value.value,
		line: entry.line
	} : null;
}
function flagAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	return entry?.value.is === "boolean" ? {
		value: entry.value.value,
		line: entry.line
	} : null;
}
/** The maps of a list. */
function itemsAt(node, ...keys) {
	const entry = entryAt(node, ...keys);
	return entry?.value.is === "list" ? entry.value.items.filter(({ is }) => is === "map") : [];
}
/** A plain value as text; numbers as they were written. */
function scalarText(node) {
	if (node.is === "number") return node.text;
	if (node.is === "string") return node.value;
	return node.is === "boolean" ? String(node.value) : null;
}
// src/read/data-contract/expectation.ts
/** What one expectation says of a column: Great Expectations' own, and the tests of dbt that are named after them. */
function expectColumn(column, expectation, given, line) {
	const mostly = boundAt(given, "mostly");
	const share = typeof mostly?.value === "number" ? Number((1 - mostly.value).toPrecision(12)) : 0;
	const at = (value) => ({
		value,
		line
	});
	switch (expectation) {
		case "not_be_null":
			column.nulls = at(share);
			return;
		case "be_between":
			if (share > 0) return;
			column.min ??= boundAt(given, "min_value");
			column.max ??= boundAt(given, "max_value");
			return;
		case "be_in_set":
			if (share === 0) column.categories ??= namesAt(given, "value_set", "values");
			return;
		case "be_of_type":
		case "be_in_type_list": {
			const known = [(textAt(given, "type_", "column_type", "type") ?? namesAt(given, "type_list", "column_type_list"))?.value ?? []].flat().flatMap((name) => typeOf$1(name) ?? []);
			if (known[0] !== void 0 && new Set(known).size === 1) column.type ??= at(known[0]);
			return;
		}
		default: return;
	}
}
/** `expect_column_values_to_be_between` and `ExpectColumnValuesToBeBetween` in their short form. */
function expectationName(written) {
	return written.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase().replace(/^.*\./, "").replace(/^expect_column_values_to_/, "");
}
/** The columns that an expectation over several says are one key. */
function uniqueTogether(expectation, given) {
	if (/^expect_compound_columns_to_be_unique$|^unique_combination_of_columns$/.test(expectation)) return namesAt(given, "column_list", "combination_of_columns");
	const column = expectation === "be_unique" ? entryAt(given, "column") : null;
	return column?.value.is === "string" ? {
		value: [column.value.value],
		line: column.line
	} : null;
}
// src/read/data-contract/told-keys.ts
const one = ({ value, line }) => ({
	value: value.join(", "),
	line
});
/** What people call the pieces where a format leaves the names to them, letters only. The first that says a piece stands. */
const pieces = {};
const under = (names, tell) => {
	for (const name of names) pieces[name] = tell;
};
under([
	"grain",
	"granularity",
	"datagranularity",
	"entitygrain",
	"rowgrain"
], (it, told) => {
	it.grain ??= one(told);
});
under([
	"entity",
	"entities",
	"entitykey",
	"entitykeys",
	"entitycolumn"
], (it, told) => {
	it.entity ??= told;
});
under([
	"key",
	"primarykey",
	"primarykeys",
	"uniquekey"
], (it, told) => {
	it.key ??= told;
});
under([
	"label",
	"target",
	"labelcolumn",
	"targetcolumn"
], (it, told) => {
	it.label.column ??= one(told);
});
under([
	"labeldefinition",
	"targetdefinition",
	"labelmeaning"
], (it, told) => {
	it.label.definition ??= one(told);
});
under([
	"labeltime",
	"labeltimestamp",
	"labelavailableat",
	"labelavailability"
], (it, told) => {
	it.label.time ??= one(told);
});
under([
	"labeldelay",
	"labellag",
	"labelmaturity",
	"labelwindow",
	"labelmaturation"
], (it, told) => {
	it.label.delay ??= one(told);
});
under(["labelid", "labelversion"], (it, told) => {
	it.label.id ??= one(told);
});
under([
	"eventtime",
	"eventtimestamp",
	"featuretime",
	"featurestime",
	"timecolumn",
	"timestampfield",
	"timestampcolumn"
], (it, told) => {
	it.time ??= told;
});
under([
	"freshness",
	"freshnesssla",
	"featuresfreshness",
	"featurefreshness"
], (it, told) => {
	it.freshness ??= one(told);
});
under([
	"join",
	"joinrule",
	"featuresjoin",
	"pointintime",
	"pointintimejoin",
	"pointintimejoinrule",
	"pitjoin"
], (it, told) => {
	it.join ??= one(told);
});
under([
	"split",
	"splitpolicy",
	"splitstrategy",
	"trainteststrategy",
	"traintestsplit"
], (it, told) => {
	it.split ??= {
		line: told.line,
		value: {
			policy: told.value.join(", "),
			by: [],
			rest: {}
		}
	};
});
under([
	"snapshot",
	"snapshotid",
	"datasnapshot",
	"datasetversion",
	"datasetsnapshot",
	"dataversion"
], (it, told) => {
	it.snapshot ??= one(told);
});
under(["contractversion", "datacontractversion"], (it, told) => {
	it.version ??= one(told);
});
under([
	"sensitive",
	"sensitivecolumns",
	"sensitivefields",
	"pii",
	"piicolumns"
], (it, told) => {
	it.sensitive ??= told;
});
/** Takes up what a free name says of the contract, where the name is one that people use for it. */
function tell(contract, name, told) {
	pieces[letters(name)]?.(contract, told);
}
/** Takes up what a free map says, nested maps by their joined names: `label: {definition: …}`. */
function tellAll(contract, node, before = "") {
	if (node?.is !== "map") return;
	for (const { key, value, line } of node.entries) {
		const name = before + key;
		if (value.is === "map") tellAll(contract, value, name);
		else tell(contract, name, {
			value: textsOf(value),
			line
		});
	}
}
/** The same for a list of `{property, value}`, as data contracts of the open standard have it. */
function tellProperties(contract, node) {
	for (const item of itemsAt(node, "customProperties")) {
		const name = textAt(item, "property");
		const value = item.is === "map" ? item.entries.find(({ key }) => key === "value") : void 0;
		if (name === null || value === void 0) continue;
		if (value.value.is === "map") tellAll(contract, value.value, name.value);
		else tell(contract, name.value, {
			value: textsOf(value.value),
			line: value.line
		});
	}
}
/** What a free name says of a column: its unit, or that it is sensitive. */
function tellColumn(column, name, { value, line }) {
	const plain = letters(name);
	if ([
		"unit",
		"units",
		"unitofmeasure"
	].includes(plain)) column.unit ??= {
		value,
		line
	};
	if ([
		"pii",
		"ispii",
		"containspii",
		"sensitive",
		"issensitive",
		"personal",
		"personaldata",
		"gdpr"
	].includes(plain)) column.sensitive ??= {
		value: !/^(?:false|no|none|0)$/i.test(value.trim()),
		line
	};
	if ([
		"classification",
		"dataclassification",
		"sensitivity",
		"datasensitivity"
	].includes(plain)) column.sensitive ??= {
		value: isSensitiveWord(value),
		line
	};
}
/** Classes of data that belong in no feature, log or output. What is merely confidential or internal may be used. */
function isSensitiveWord(word) {
	return /(?:^|[\W_])(?:pii|spii|phi|pci|gdpr|personal|sensitive|secret|restricted|special|highly|health)(?:$|[\W_])/i.test(word) && !/(?:^|[\W_])(?:non|not|no)[\W_]/i.test(word);
}
function letters(name) {
	return name.toLowerCase().replace(/[^a-z]/g, "");
}
function textsOf(node) {
	return (node.is === "list" ? node.items : [node]).flatMap((item) => scalarText(item) ?? []);
}
// src/read/data-contract/dbt.ts
const kinds$1 = [
	"models",
	"sources",
	"seeds",
	"snapshots"
];
/** Whether a tree is a `schema.yml` of dbt: a list of models, sources, seeds or snapshots, each by its name. */
function isDbt(root) {
	return kinds$1.some((kind) => {
		const items = itemsAt(root, kind);
		return items.length > 0 && items.every((item) => textAt(item, "name") !== null);
	});
}
/** A `schema.yml` of dbt. What it has no word for is taken from `meta`, of the model and of a column. */
function readDbt(root) {
	const contract = blankContract("dbt");
	const sources = itemsAt(root, "sources");
	const tables = [...[
		"models",
		"seeds",
		"snapshots"
	].flatMap((kind) => itemsAt(root, kind)), ...sources.flatMap((it) => itemsAt(it, "tables"))];
	for (const source of sources) contract.freshness ??= freshnessOf(source);
	for (const table of tables) addTable(contract, table);
	return contract;
}
function addTable(contract, table) {
	const name = textAt(table, "name");
	contract.name ??= name;
	contract.version ??= textAt(table, "latest_version");
	contract.freshness ??= freshnessOf(table) ?? freshnessOf(entryAt(table, "config")?.value);
	contract.time ??= namesAt(entryAt(table, "config")?.value, "event_time");
	for (const place of [table, entryAt(table, "config")?.value]) tellAll(contract, entryAt(place, "meta")?.value);
	for (const constraint of itemsAt(table, "constraints")) if (textAt(constraint, "type")?.value === "primary_key") contract.key ??= namesAt(constraint, "columns");
	for (const test of testsOf(table)) contract.key ??= uniqueTogether(test.name, test.given);
	const unique = itemsAt(table, "columns").flatMap((node) => addColumn$1(contract, node, name?.value ?? null) ?? []);
	if (unique.length === 1) contract.key ??= unique[0] ?? null;
}
/** A column; where its values are unique and never missing it answers that it could be the key. */
function addColumn$1(contract, node, table) {
	const name = textAt(node, "name");
	if (name === null) return null;
	const column = blankColumn(name.value, name.line, table);
	const written = textAt(node, "data_type");
	const type = written === null ? null : typeOf$1(written.value);
	if (written !== null && type !== null) column.type = {
		value: type,
		line: written.line
	};
	const tests = testsOf(node);
	for (const { name: test, given, line } of tests) if (test === "not_null") column.nulls = {
		value: 0,
		line
	};
	else if (test === "accepted_values") column.categories ??= namesAt(given, "values");
	else if (test === "accepted_range") expectColumn(column, "be_between", given, line);
	else expectColumn(column, test, given, line);
	const constraints = itemsAt(node, "constraints").flatMap((it) => textAt(it, "type") ?? []);
	const primary = constraints.find(({ value }) => value === "primary_key");
	const missing = constraints.find(({ value }) => value === "not_null") ?? primary;
	if (missing !== void 0) column.nulls ??= {
		value: 0,
		line: missing.line
	};
	const unique = tests.find((test) => test.name === "unique");
	if (primary !== void 0) contract.key ??= {
		value: [name.value],
		line: primary.line
	};
	addMeta(column, node);
	contract.columns.push(column);
	return unique !== void 0 && column.nulls?.value === 0 ? {
		value: [name.value],
		line: unique.line
	} : null;
}
function addMeta(column, node) {
	const config = entryAt(node, "config")?.value;
	for (const meta of [entryAt(node, "meta")?.value, entryAt(config, "meta")?.value]) for (const { key } of meta?.is === "map" ? meta.entries : []) {
		const value = textAt(meta, key);
		if (value !== null) tellColumn(column, key, value);
	}
	const tags = namesAt(node, "tags") ?? namesAt(config, "tags");
	if (tags?.value.some(isSensitiveWord)) column.sensitive ??= {
		value: true,
		line: tags.line
	};
}
/** Tests, each as a word or as a map of one: `not_null`, `accepted_values: {values: […]}`; arguments may stand below `arguments`. */
function testsOf(node) {
	return ["tests", "data_tests"].flatMap((key) => {
		const list = entryAt(node, key)?.value;
		if (list?.is !== "list") return [];
		return list.items.flatMap((item) => {
			const word = scalarText(item);
			if (word !== null) return [{
				name: expectationName(word),
				given: null,
				line: item.line
			}];
			const entry = item.is === "map" ? item.entries[0] : void 0;
			if (entry === void 0) return [];
			const given = entryAt(entry.value, "arguments")?.value ?? entry.value;
			return [{
				name: expectationName(entry.key),
				given,
				line: entry.line
			}];
		});
	});
}
/** `freshness: {error_after: {count: 24, period: hour}}` as words. */
function freshnessOf(node) {
	const freshness = entryAt(node, "freshness");
	const after = freshness === null ? null : entryAt(freshness.value, "error_after") ?? entryAt(freshness.value, "warn_after", "build_after");
	const [count, period] = [textAt(after?.value, "count"), textAt(after?.value, "period")];
	return after === null || count === null || period === null ? null : {
		value: `${count.value} ${period.value}`,
		line: after.line
	};
}
// src/read/data-contract/great-expectations.ts
/** Whether a tree is an expectation suite: of version 0 or 1. */
function isSuite(root) {
	const first = itemsAt(root, "expectations")[0];
	return textAt(first, "expectation_type", "type")?.value.startsWith("expect_") || entryAt(root, "expectations")?.value.is === "list" && textAt(root, "expectation_suite_name") !== null;
}
/** A Great Expectations suite. What it has no word for is taken from `meta`, of the suite and of an expectation. */
function readSuite(root) {
	const contract = {
		...blankContract("great-expectations"),
		name: textAt(root, "expectation_suite_name", "name")
	};
	const compound = [];
	const unique = [];
	tellAll(contract, entryAt(root, "meta")?.value);
	for (const item of itemsAt(root, "expectations")) {
		const type = textAt(item, "expectation_type", "type");
		const given = entryAt(item, "kwargs")?.value ?? null;
		if (type === null) continue;
		const expectation = expectationName(type.value);
		const together = uniqueTogether(expectation, given);
		if (together !== null) (together.value.length > 1 ? compound : unique).push(together);
		const listed = expectation.startsWith("expect_table_columns_to_match") ? namesAt(given, "column_list", "column_set") : null;
		for (const name of listed?.value ?? []) columnOf$4(contract, name, listed?.line ?? type.line);
		const named = textAt(given, "column");
		if (named === null) continue;
		const column = columnOf$4(contract, named.value, named.line);
		expectColumn(column, expectation, given, type.line);
		const meta = entryAt(item, "meta")?.value;
		for (const { key } of meta?.is === "map" ? meta.entries : []) {
			const value = textAt(meta, key);
			if (value !== null) tellColumn(column, key, value);
		}
	}
	contract.key ??= compound[0] ?? (unique.length === 1 ? unique[0] ?? null : null);
	return contract;
}
function columnOf$4(contract, name, line) {
	const known = contract.columns.find((column) => column.name === name);
	if (known !== void 0) return known;
	const column = blankColumn(name, line);
	contract.columns.push(column);
	return column;
}
// src/read/data-contract/odcs-column.ts
/** A property of an object (version 3) or a column of a table (version 2). */
function odcsColumn(node, column) {
	const options = entryAt(node, "logicalTypeOptions")?.value;
	const written = textAt(node, "logicalType") ?? textAt(node, "physicalType");
	const physical = textAt(node, "physicalType");
	const type = written === null ? null : (written.value === "number" && physical !== null ? typeOf$1(physical.value) : null) ?? typeOf$1(written.value);
	column.type = written === null || type === null ? null : {
		value: type,
		line: written.line
	};
	const required = flagAt(node, "required");
	const nullable = flagAt(node, "isNullable");
	if (required !== null) column.nulls = {
		value: required.value ? 0 : 1,
		line: required.line
	};
	else if (nullable !== null) column.nulls = {
		value: nullable.value ? 1 : 0,
		line: nullable.line
	};
	column.min = boundAt(options, "minimum", "exclusiveMinimum");
	column.max = boundAt(options, "maximum", "exclusiveMaximum");
	column.categories = enumOf(node) ?? namesAt(options, "enum");
	column.unit = textAt(node, "unit") ?? textAt(options, "unit");
	addClass(column, node);
	for (const item of itemsAt(node, "customProperties")) {
		const [name, value] = [textAt(item, "property"), textAt(item, "value")];
		if (name !== null && value !== null) tellColumn(column, name.value, value);
	}
	for (const rule of itemsAt(node, "quality")) addRule(column, rule);
	return column;
}
/** Values, or maps with a value each. */
function enumOf(node) {
	const entry = entryAt(node, "enum");
	if (entry?.value.is !== "list") return null;
	const values = entry.value.items.flatMap((item) => item.is === "map" ? textAt(item, "value")?.value ?? [] : scalarText(item) ?? []);
	return values.length === 0 ? null : {
		value: values,
		line: entry.line
	};
}
function addClass(column, node) {
	const classified = textAt(node, "classification");
	const tags = namesAt(node, "tags");
	if (classified !== null) column.sensitive = {
		value: isSensitiveWord(classified.value),
		line: classified.line
	};
	if (tags?.value.some(isSensitiveWord)) column.sensitive = {
		value: true,
		line: tags.line
	};
}
/** Rules of the standard's library: nulls as a share, values out of a list. */
function addRule(column, rule) {
	const metric = textAt(rule, "metric", "rule");
	const most = boundAt(rule, "mustBe", "mustBeLessOrEqualTo", "mustBeLessThan");
	if (metric === null) return;
	const arguments_ = entryAt(rule, "arguments")?.value;
	if (metric.value === "nullValues" && typeof most?.value === "number") {
		const percent = /^percent/i.test(textAt(rule, "unit")?.value ?? "");
		if (most.value === 0 || percent) column.nulls = {
			value: percent ? most.value / 100 : 0,
			line: metric.line
		};
	}
	if (/^(?:invalidValues|validValues)$/.test(metric.value)) column.categories ??= namesAt(arguments_, "validValues") ?? namesAt(rule, "validValues");
}
// src/read/data-contract/odcs.ts
/** Whether a tree is a contract of the Open Data Contract Standard: version 3 has a schema of objects, version 2 a dataset of tables. */
function isOdcs(root) {
	const version = textAt(root, "apiVersion", "standardVersion", "templateName")?.value ?? "";
	const kind = textAt(root, "kind")?.value;
	const tables = itemsAt(root, "schema").length + itemsAt(root, "dataset").length;
	return /^v?[23]\./.test(version) && kind !== void 0 || kind === "DataContract" && tables > 0 || /^v?[23]\./.test(version) && tables > 0;
}
/** A contract of the Open Data Contract Standard, version 2 or 3. What it has no word for is taken from its custom properties. */
function readOdcs(root) {
	const contract = {
		...blankContract("odcs"),
		name: textAt(root, "name", "datasetName", "quantumName"),
		version: textAt(root, "version")
	};
	const tables = [...itemsAt(root, "schema"), ...itemsAt(root, "dataset")];
	tellProperties(contract, root);
	for (const table of tables) {
		const name = textAt(table, "name", "table")?.value ?? null;
		contract.grain ??= textAt(table, "dataGranularityDescription", "dataGranularity");
		const keys = [];
		const all = [...itemsAt(table, "properties"), ...itemsAt(table, "columns")];
		for (const property of all) addColumn(contract, property, name, keys);
		const sorted = keys.sort((a, b) => a.position - b.position);
		if (sorted[0] !== void 0) contract.key ??= {
			value: sorted.map((it) => it.name),
			line: sorted[0].line
		};
		tellProperties(contract, table);
	}
	for (const sla of itemsAt(root, "slaProperties")) addSla(contract, sla);
	return contract;
}
function addColumn(contract, property, table, keys) {
	const name = textAt(property, "name", "column");
	if (name === null) return;
	const column = odcsColumn(property, blankColumn(name.value, name.line, table));
	contract.columns.push(column);
	const primary = flagAt(property, "primaryKey", "isPrimaryKey", "isPrimary");
	const position = entryAt(property, "primaryKeyPosition")?.value;
	if (primary?.value === true) keys.push({
		name: name.value,
		line: primary.line,
		position: position?.is === "number" ? position.value : keys.length
	});
}
/** How late data may come: the standard prefers `latency` to `freshness`; a frequency of updates says it too. */
function addSla(contract, sla) {
	const property = textAt(sla, "property");
	const value = textAt(sla, "value");
	if (property === null || value === null || !/^(?:freshness|latency|ly|frequency|fy)$/i.test(property.value)) return;
	const unit = textAt(sla, "unit");
	contract.freshness ??= {
		value: `${property.value} ${value.value}${unit === null ? "" : ` ${unit.value}`}`,
		line: value.line
	};
}
// src/model/data-file.ts
const words$2 = string$1().min(1);
const scalar = union([
	string$1(),
	number$1(),
	boolean()
], { error: "write a text, a number, true or false" });
const names = union([words$2, array(words$2).min(1)], { error: "write the name of a column, or a list of them" });
const bound = union([number$1(), words$2], { error: "write a number, or a date" });
const share = number$1().min(0).max(1);
const column = strictObject({
	type: _enum(dataTypes).optional(),
	unit: words$2.optional().describe("EUR, h, m/s; `count` or `ratio` where it has none."),
	min: bound.optional(),
	max: bound.optional(),
	categories: array(scalar).min(1).optional().describe("Every value is one of these."),
	nulls: union([share, boolean()], { error: "write a share from 0 to 1, or true or false" }).optional().describe("Largest share of rows that lack it; true: any, false: none."),
	sensitive: boolean().optional().describe("Never a feature, never logged or shown."),
	meaning: words$2.optional()
});
const label = strictObject({
	id: words$2.optional().describe("Name and version of the definition: chargeback-60d@2; what metrics state as `data.label`."),
	column: words$2.optional(),
	definition: words$2.optional().describe("What makes a row positive, or what the value measures."),
	time: words$2.optional().describe("Column, or moment, at which the label is known."),
	delay: words$2.optional().describe("How long after the prediction that is.")
});
const features = strictObject({
	time: names.optional().describe("Column that says when a row was true."),
	freshness: words$2.optional().describe("How old a feature may be when it is used."),
	join: words$2.optional().describe("Which values a row may see: as of its time, never later.")
});
const split = strictObject({
	policy: words$2.describe("time, group, random, or in your words."),
	by: names.optional().describe("Columns that order or group the rows."),
	train_from: words$2.optional(),
	train_until: words$2.optional(),
	validate_from: words$2.optional(),
	test_from: words$2.optional(),
	until: words$2.optional(),
	gap_days: number$1().min(0).optional().describe("Rows left out between training and evaluation."),
	shares: record(words$2, share).optional().describe("train: 0.8, test: 0.2"),
	seed: union([int(), words$2]).optional()
});
/** `data.yml`: what a model is trained and judged on. Strict, as every file that people write; everything but `version` may be left out. */
const dataFile = strictObject({
	version: literal$1(1),
	contract: union([number$1(), words$2], { error: "write a number, or a version" }).optional().describe("Of this contract: raise it when a breaking change is meant."),
	name: words$2.optional(),
	owner: words$2.optional(),
	snapshot: union([words$2, strictObject({
		id: words$2.optional(),
		file: words$2.optional().describe("A file that DVC or Git LFS keeps: its digest is the identity.")
	})], { error: "write its id, or {id, file}" }).optional(),
	grain: words$2.optional().describe("What one row is."),
	entity: names.optional().describe("Columns whose rows belong together: a customer, a card."),
	key: names.optional().describe("Columns that tell a row from all others."),
	label: label.optional(),
	features: features.optional(),
	split: union([words$2, split], { error: "write the policy, or {policy, by, …}" }).optional(),
	columns: record(words$2, column).default({}),
	sensitive: array(words$2).optional().describe("Columns that are never a feature, never logged or shown; [] where there is none."),
	retention: words$2.optional()
});
// src/read/data-contract/own.ts
/** The keys of a data contract of ours; a file with none of them is another format's. */
const ownKeys = new Set(Object.keys(dataFile.shape).filter((key) => ![
	"version",
	"name",
	"owner"
].includes(key)));
/** A data contract in our own format, strictly: every mistake is named at once, with its line and what to write. */
function readOwnDataContract(text, from) {
	let root = null;
	const read = readStrictly(text, from, {
		schema: dataFile,
		empty: "the data contract is empty or no map; `mle-review contract data FILE` drafts one from a CSV.",
		reason: "invalid-data-contract",
		further: (file, node) => {
			root = node;
			return strayNames(file, node);
		}
	});
	return mapRead(read, () => contractOf$1(root));
}
/** Ranges that hold nothing, and sensitive columns that are one letter away from one that is listed. */
function strayNames({ columns, sensitive = [] }, root) {
	const nearest = nearestFew(50);
	const names = Object.keys(columns);
	const ranges = names.flatMap((name) => {
		const { min, max } = columns[name] ?? {};
		if (typeof min !== "number" || typeof max !== "number" || min <= max) return [];
		return [{
			line: lineOf$1(root, ["columns", name]),
			what: `columns.${name}: min ${min} is above max ${max}.`
		}];
	});
	const strays = sensitive.flatMap((name, i) => {
		const near = Object.hasOwn(columns, name) ? null : nearest(name, names);
		return near === null ? [] : [{
			line: lineOf$1(root, ["sensitive", i]),
			what: `sensitive: \`${name}\` is no column; did you mean \`${near}\`?`
		}];
	});
	return [...ranges, ...strays];
}
function contractOf$1(root) {
	const at = (key) => entryAt(root, key)?.value;
	const [snapshot, label, features] = [
		at("snapshot"),
		at("label"),
		at("features")
	];
	const sensitive = entryAt(root, "sensitive");
	const columns = at("columns");
	return {
		...blankContract("own"),
		name: textAt(root, "name"),
		version: textAt(root, "contract"),
		snapshot: snapshot?.is === "map" ? textAt(snapshot, "id") : textAt(root, "snapshot"),
		snapshotFile: textAt(snapshot, "file"),
		grain: textAt(root, "grain"),
		entity: namesAt(root, "entity"),
		key: namesAt(root, "key"),
		label: {
			id: textAt(label, "id"),
			column: textAt(label, "column"),
			definition: textAt(label, "definition"),
			time: textAt(label, "time"),
			delay: textAt(label, "delay")
		},
		time: namesAt(features, "time"),
		freshness: textAt(features, "freshness"),
		join: textAt(features, "join"),
		split: splitOf(root),
		columns: columns?.is === "map" ? columns.entries.map(({ key, line, value }) => columnOf$3(key, line, value)) : [],
		sensitive: sensitive === null ? null : {
			value: namesAt(root, "sensitive")?.value ?? [],
			line: sensitive.line
		}
	};
}
function splitOf(root) {
	const entry = entryAt(root, "split");
	if (entry === null) return null;
	const { line, value } = entry;
	if (value.is !== "map") return {
		line,
		value: {
			policy: scalarText(value) ?? "",
			by: [],
			rest: {}
		}
	};
	const rest = Object.fromEntries(["gap_days", "seed"].flatMap((key) => textOf(value, key)));
	const shares = entryAt(value, "shares")?.value;
	const told = shares?.is === "map" ? shares.entries.map((share) => [`share of ${share.key}`, scalarText(share.value) ?? ""]) : [];
	return {
		line,
		value: {
			policy: textAt(value, "policy")?.value ?? "",
			by: namesAt(value, "by")?.value ?? [],
			rest: {
				...rest,
				...Object.fromEntries(told)
			}
		}
	};
}
function textOf(node, key) {
	const text = textAt(node, key);
	return text === null ? [] : [[key, text.value]];
}
function columnOf$3(name, line, node) {
	const nulls = entryAt(node, "nulls");
	const sensitive = entryAt(node, "sensitive");
	const share = nulls?.value.is === "boolean" ? Number(nulls.value.value) : nulls?.value.is === "number" ? nulls.value.value : null;
	return {
		...blankColumn(name, line),
		type: textAt(node, "type"),
		nulls: nulls === null || share === null ? null : {
			value: share,
			line: nulls.line
		},
		min: boundAt(node, "min"),
		max: boundAt(node, "max"),
		categories: namesAt(node, "categories"),
		unit: textAt(node, "unit"),
		sensitive: sensitive?.value.is === "boolean" ? {
			value: sensitive.value.value,
			line: sensitive.line
		} : null
	};
}
// src/read/data-contract/python-calls.ts
/** Calls by these names, wherever they stand: at the top level, in a function, as a decorator. */
function callsOf(statements, names) {
	return [...nodesIn(statements)].flatMap((node) => {
		const callee = node.is === "call" ? lastName(node.callee) : null;
		return node.is === "call" && callee !== null && names.test(callee) ? [{
			callee,
			arguments: node.arguments,
			at: node
		}] : [];
	});
}
// src/read/data-contract/python-field.ts
/** Names that pandera's checks and pydantic's constraints have for one thing. */
const least = [
	"ge",
	"gt",
	"greater_than_or_equal_to",
	"greater_than",
	"min_value"
];
const most$6 = [
	"le",
	"lt",
	"less_than_or_equal_to",
	"less_than",
	"max_value"
];
/** Constraints that a field's call gives by name: `Field(ge=0, isin=[…], nullable=True, metadata={…})`. */
function constrain(column, arguments_, place) {
	const given = givenOf(arguments_, place);
	column.min ??= boundAt(given, ...least);
	column.max ??= boundAt(given, ...most$6);
	column.categories ??= namesAt(given, "isin", "eq");
	const range = entryAt(given, "in_range")?.value ?? entryAt(given, "between")?.value;
	if (range?.is === "map") bounds(column, boundAt(range, "min_value"), boundAt(range, "max_value"));
	const nullable = flagAt(given, "nullable");
	if (nullable !== null) column.nulls = {
		value: nullable.value ? 1 : 0,
		line: nullable.line
	};
	for (const key of [
		"metadata",
		"json_schema_extra",
		"tags",
		"labels"
	]) tellColumnAll(column, entryAt(given, key)?.value);
	for (const key of [
		"unit",
		"pii",
		"sensitive"
	]) {
		const value = textAt(given, key);
		if (value !== null) tellColumn(column, key, value);
	}
}
/** What a map says of a column. */
function tellColumnAll(column, node) {
	if (node?.is !== "map") return;
	for (const { key } of node.entries) {
		const value = textAt(node, key);
		if (value !== null) tellColumn(column, key, value);
	}
}
/** pandera's checks: one, or a list of them. */
function check(column, checks, place) {
	if (checks?.is === "list") for (const one of checks.items) check(column, one, place);
	if (checks?.is !== "call") return;
	const name = lastName(checks.callee) ?? "";
	const [first, second] = checks.arguments.map(({ value }) => value);
	const named = (value) => givenOf([{
		is: "plain",
		keyword: "it",
		value
	}], place);
	const bound = (it) => it ? boundAt(named(it), "it") : null;
	if (least.includes(name)) column.min ??= bound(first);
	if (most$6.includes(name)) column.max ??= bound(first);
	if (name === "in_range" || name === "between") bounds(column, bound(argument(checks.arguments, "min_value", 0)), bound(argument(checks.arguments, "max_value", 1) ?? second));
	if (name === "isin" && first !== void 0) column.categories ??= namesAt(named(first), "it");
}
function bounds(column, low, high) {
	column.min ??= low;
	column.max ??= high;
}
/** What a schema's own call or configuration says: its name, its key, its metadata. */
function describe(contract, given) {
	contract.name ??= textAt(given, "name", "title");
	contract.key ??= namesAt(given, "unique");
	for (const key of [
		"metadata",
		"json_schema_extra",
		"tags",
		"labels"
	]) tellAll(contract, entryAt(given, key)?.value);
}
// src/read/data-contract/feast.ts
/** Feast's feature views with their entities and sources. Feast joins as of the source's timestamp, no further back than `ttl`. */
function readFeast(statements, place) {
	const views = callsOf(statements, /^(?:\w*FeatureView|\w+_feature_view)$/);
	if (views.length === 0) return null;
	const contract = blankContract("feast");
	const entities = new Map(callsOf(statements, /^Entity$/).map((it) => [textAt(givenOf(it.arguments, place), "name")?.value, it]));
	for (const view of views) addView(contract, view, place);
	for (const { arguments: given } of entities.values()) {
		const keys = namesAt(givenOf(given, place), "join_keys", "join_key") ?? namesAt(givenOf(given, place), "name");
		if (keys === null) continue;
		contract.entity = {
			line: contract.entity?.line ?? keys.line,
			value: [...contract.entity?.value ?? [], ...keys.value]
		};
	}
	contract.key = contract.entity;
	return contract;
}
function addView(contract, { arguments: given }, place) {
	const said = givenOf(given, place);
	const name = textAt(said, "name");
	contract.name ??= name;
	tellAll(contract, entryAt(said, "tags")?.value);
	const ttl = argument(given, "ttl");
	if (ttl !== null) contract.freshness ??= {
		value: sourceOf(ttl, place),
		line: lineAt(place, ttl.from)
	};
	for (const key of [
		"source",
		"batch_source",
		"stream_source",
		"sources"
	]) {
		const source = resolved(argument(given, key), place);
		const time = source?.is === "call" ? namesAt(givenOf(source.arguments, place), "timestamp_field", "event_timestamp_column") : null;
		contract.time ??= time;
		if (time !== null) contract.join ??= {
			value: `as of ${time.value.join(", ")}`,
			line: time.line
		};
	}
	const fields = resolved(argument(given, "schema") ?? argument(given, "features"), place);
	for (const field of fields?.is === "list" ? fields.items : []) {
		const column = columnOf$2(field, name?.value ?? null, place);
		if (column !== null) contract.columns.push(column);
	}
}
/** `Field(name="trips", dtype=Int64)`, and `Feature(…)` of earlier versions. */
function columnOf$2(field, table, place) {
	if (field.is !== "call" || !/^(?:Field|Feature)$/.test(lastName(field.callee) ?? "")) return null;
	const said = givenOf(field.arguments, place);
	const positional = argument(field.arguments, "name", 0);
	const named = positional === null ? null : nodeOf$1(positional, place);
	if (named?.is !== "string") return null;
	const column = blankColumn(named.value, named.line, table);
	const type = argument(field.arguments, "dtype", 1);
	const read = type === null ? null : readType(type, place);
	if (read?.type != null) column.type = {
		value: read.type,
		line: column.line
	};
	tellColumnAll(column, entryAt(said, "tags")?.value ?? entryAt(said, "labels")?.value);
	return column;
}
function resolved(expression, { names }) {
	return expression?.is === "name" ? names.get(expression.name) ?? null : expression;
}
// src/read/data-contract/pandera-schema.ts
/** pandera's schemas that are made by a call: `pa.DataFrameSchema({"amount": pa.Column(float, pa.Check.ge(0))})`. */
function readSchemas(statements, place) {
	const schemas = callsOf(statements, /^DataFrameSchema$/);
	if (schemas.length === 0) return null;
	const contract = blankContract("pandera");
	for (const { arguments: given, at } of schemas) {
		const map = argument(given, "columns", 0);
		const table = [...place.names].find(([, value]) => value === at)?.[0] ?? null;
		describe(contract, givenOf(given, place));
		for (const { key, value } of map?.is === "dict" ? map.entries : []) if (key?.is === "constant" && typeof key.value === "string") contract.columns.push(columnOf$1(key.value, value, table, place));
	}
	return contract;
}
function columnOf$1(name, value, table, place) {
	const line = lineAt(place, value.from);
	const column = blankColumn(name, line, table);
	if (value.is !== "call" || lastName(value.callee) !== "Column") return column;
	const type = argument(value.arguments, "dtype", 0);
	const read = type === null ? null : readType(type, place);
	if (read?.type != null) column.type = {
		value: read.type,
		line
	};
	column.nulls = {
		value: 0,
		line
	};
	check(column, argument(value.arguments, "checks", 1), place);
	constrain(column, value.arguments, place);
	return column;
}
// src/read/data-contract/python-class.ts
const kinds = [["pandera", /^(?:DataFrameModel|SchemaModel)$/], ["pydantic", /^(?:BaseModel|SQLModel)$/]];
/** Classes that describe rows: pandera's models before pydantic's. A base class of the file gives its columns; one that others build on is no table of its own. */
function readClasses(statements, place) {
	const classes = new Map(statements.flatMap((it) => it.is === "class" ? [[it.name, it]] : []));
	for (const [kind, base] of kinds) {
		const models = [...classes.values()].filter((it) => lineage(it, classes).some((name) => base.test(name)));
		const built = new Set(models.flatMap((it) => it.bases.map(({ value }) => lastName(value))));
		const tables = models.filter(({ name }) => !built.has(name));
		if (tables.length > 0) return contractOf(kind, tables, classes, place);
	}
	return null;
}
function contractOf(kind, tables, classes, place) {
	const contract = blankContract(kind);
	for (const table of tables) {
		const { name } = table;
		contract.name ??= {
			value: table.name,
			line: lineAt(place, table.from)
		};
		const columns = /* @__PURE__ */ new Map();
		for (const one of [...ancestors(table, classes).reverse(), table]) for (const statement of one.body) {
			const column = columnOf(statement, name, place);
			if (column !== null) columns.set(column.name, column);
			describeBy(contract, statement, place);
		}
		contract.columns.push(...columns.values());
	}
	return contract;
}
/** `amount: Series[float] = pa.Field(ge=0)`. */
function columnOf(statement, table, place) {
	const target = statement.is === "assign" ? statement.targets[0] : null;
	const field = statement.is === "scope" && statement.kind === "declare" ? statement.names[0] : target?.is === "name" ? target.name : null;
	const annotation = annotationOf(place.text.slice(statement.from, statement.to));
	if (field === void 0 || field === null || annotation === null || /^(?:model_config|__)/.test(field)) return null;
	const value = statement.is === "assign" ? statement.value : null;
	const { type, nullable, categories, calls } = readType(annotation.value, annotation.place);
	const line = lineAt(place, statement.from);
	const column = blankColumn(aliasOf(value, place) ?? field, line, table);
	if (type !== null) column.type = {
		value: type,
		line
	};
	if (categories !== null) column.categories = {
		value: categories.flatMap((it) => it.is === "constant" ? [String(it.value)] : []),
		line
	};
	column.nulls = {
		value: nullable ? 1 : 0,
		line
	};
	for (const call of calls) if (call.is === "call") constrain(column, call.arguments, annotation.place);
	if (value?.is === "call") constrain(column, value.arguments, place);
	return column;
}
function aliasOf(value, place) {
	const alias = value?.is === "call" ? value.arguments.find(({ keyword }) => keyword === "alias") : void 0;
	const node = alias === void 0 ? null : nodeOf$1(alias.value, place);
	return node?.is === "string" ? node.value : null;
}
/** `class Config: unique = ["id"]`, `model_config = ConfigDict(title="…")`. */
function describeBy(contract, statement, place) {
	if (statement.is === "class" && statement.name === "Config") describe(contract, {
		line: 1,
		column: 1,
		is: "map",
		entries: statement.body.flatMap((it) => {
			const target = it.is === "assign" ? it.targets[0] : void 0;
			return it.is === "assign" && target?.is === "name" ? [{
				line: lineAt(place, it.from),
				column: 1,
				key: target.name,
				value: nodeOf$1(it.value, place)
			}] : [];
		})
	});
	if (statement.is === "assign" && statement.targets.some((it) => it.is === "name" && it.name === "model_config")) {
		const { value } = statement;
		describe(contract, value.is === "call" ? givenOf(value.arguments, place) : nodeOf$1(value, place));
	}
}
/** Names of all bases, those of the file followed to theirs. */
function lineage(of, classes) {
	return [of, ...ancestors(of, classes)].flatMap(({ bases }) => bases.flatMap(({ value }) => lastName(value) ?? []));
}
/** Nobody builds higher. */
const mostBases = 50;
/** Base classes of the file, the nearest first. */
function ancestors(of, classes) {
	const found = /* @__PURE__ */ new Set();
	const waiting = [of];
	for (let it = waiting.shift(); it !== void 0; it = waiting.shift()) for (const { value } of it.bases) {
		const base = classes.get(lastName(value) ?? "");
		if (base === void 0 || base === of || found.has(base) || found.size >= mostBases) continue;
		found.add(base);
		waiting.push(base);
	}
	return [...found];
}
// src/read/data-contract/python-suite.ts
/** A suite of Great Expectations that Python writes down: `gxe.ExpectColumnValuesToBeBetween(column="amount", min_value=0)`. */
function readPythonSuite(statements, place) {
	const calls = callsOf(statements, /^(?:Expect[A-Z]\w*|expect_(?:column|table|compound)\w*)$/);
	if (calls.length === 0) return null;
	const suite = callsOf(statements, /^ExpectationSuite$/)[0];
	const name = suite === void 0 ? null : argument(suite.arguments, "name", 0);
	return readSuite(map(1, {
		expectations: {
			line: 1,
			column: 1,
			is: "list",
			items: calls.map(({ callee, arguments: given, at }) => {
				const line = lineAt(place, at.from);
				const said = givenOf(given, place);
				const first = given[0]?.keyword === null ? [{
					line,
					column: 1,
					key: "column",
					value: nodeOf$1(given[0].value, place)
				}] : [];
				const kwargs = said.is === "map" ? {
					...said,
					entries: [...first, ...said.entries]
				} : said;
				return map(line, {
					type: {
						line,
						column: 1,
						is: "string",
						value: callee
					},
					kwargs,
					meta: entry(said, "meta")
				});
			})
		},
		...name === null ? {} : { name: nodeOf$1(name, place) }
	}));
}
function entry(node, key) {
	return (node.is === "map" ? node.entries.find((it) => it.key === key) : void 0)?.value ?? {
		line: 1,
		column: 1,
		is: "null"
	};
}
function map(line, of) {
	return {
		line,
		column: 1,
		is: "map",
		entries: Object.entries(of).map(([key, value]) => ({
			line: value.line,
			column: 1,
			key,
			value
		}))
	};
}
// src/read/data-contract/python-contract.ts
/** Columns as Python code declares them: a schema or a model of pandera, a model of pydantic, feature views of Feast, a suite of Great Expectations. null: none of these. */
function readPythonContract(text) {
	const script = readScript(text, text.length);
	if (script === null) return null;
	const place = placeOf(script.text, script.statements);
	const found = [
		readFeast,
		readSchemas,
		readClasses,
		readPythonSuite
	].flatMap((read) => read(script.statements, place) ?? []);
	return found.find(({ columns }) => columns.length > 0) ?? found[0] ?? null;
}
// src/read/data-contract.ts
/** What a model is trained and judged on, from any format that is known here, told by what the file holds. */
function readDataContract(text, from) {
	if (from.path.endsWith(".py")) {
		const declared = readPythonContract(text);
		return declared === null ? unknownFormat(from) : {
			is: "read",
			value: declared,
			from
		};
	}
	const { node, issues } = parseYamlTree(text);
	const foreign = node?.is === "map" ? foreignContract(node) : null;
	if (foreign !== null) return {
		is: "read",
		value: foreign,
		from
	};
	if (node?.is !== "map" || node.entries.some(({ key }) => ownKeys.has(key))) return readOwnDataContract(text, from);
	return whyUnreadable({
		node,
		issues
	}, from.path) ?? unknownFormat(from);
}
function foreignContract(root) {
	if (isOdcs(root)) return readOdcs(root);
	if (isSuite(root)) return readSuite(root);
	return isDbt(root) ? readDbt(root) : null;
}
function unknownFormat({ path }) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "unknown-format",
		why: `${path}: this is no data contract in a format that is read here.`
	};
}
// src/weigh/merged-contract.ts
/** Contracts that complete one another, as one: the first that says a thing stands. null: there is none. */
function mergedContract(contracts) {
	const [first, ...rest] = contracts;
	if (first === void 0) return null;
	const merged = rest.reduce((a, b) => filled(a, b), first);
	return {
		...merged,
		format: contracts.find(({ format }) => format === "own")?.format ?? merged.format
	};
}
function filled(a, b) {
	const same = (one, other) => one.name === other.name && (one.table === null || other.table === null || one.table === other.table);
	const columns = a.columns.map((column) => {
		const other = b.columns.find((it) => same(column, it));
		return other === void 0 ? column : firstOf(column, other);
	});
	const more = b.columns.filter((column) => !a.columns.some((it) => same(it, column)));
	const sensitive = [...a.sensitive?.value ?? [], ...b.sensitive?.value ?? []];
	const told = a.sensitive ?? b.sensitive;
	return {
		...firstOf(a, b),
		label: firstOf(a.label, b.label),
		columns: [...columns, ...more],
		sensitive: told === null ? null : {
			...told,
			value: [...new Set(sensitive)]
		}
	};
}
/** The one, with what it lacks from the other. */
function firstOf(a, b) {
	return Object.fromEntries(Object.entries(a).map(([key, value]) => [key, value ?? b[key]]));
}
// src/model/organisation.ts
const words$1 = string$1().min(1);
/** What `defaults` may hold: any key of a model but its paths, which only its repository knows. */
const defaults = modelSettings.omit({ paths: true }).partial();
/** The file that configurations name with `extends`. Strict, as they are; one level, so it extends nothing itself. */
const organisation = strictObject({
	version: literal$1(1),
	comment: _enum([
		"findings",
		"always",
		"never"
	]).optional(),
	approvers: array(words$1).default([]).describe("People, and teams as org/team."),
	rule_pages: rulePages.optional(),
	severities: severities.default({}),
	severities_by_impact: strictObject({
		low: severities.optional(),
		standard: severities.optional(),
		high: severities.optional()
	}).default({}).describe("Severities for models of that impact; they come before `severities`."),
	defaults: defaults.default({}).describe("Keys of every model that does not write them itself."),
	locked: array(words$1).default([]).describe("Keys of this file that no repository may loosen: `approvers`, `severities.gates/failed`, `defaults.mode`.")
});
// src/read/organisation.ts
/** The organisation's file, strictly: every mistake is named at once. */
function readOrganisation(text, from) {
	const read = readStrictly(text, from, {
		schema: organisation,
		empty: "the organisation's file is empty or no map; it needs at least `version: 1`.",
		reason: "invalid-organisation",
		further: strayLocks,
		knows: {
			extends: "one level: an organisation's file extends no other.",
			models: "models stand in repositories; what holds for all of them is `defaults`.",
			"defaults.paths": ownPaths
		}
	});
	return mapRead(read, ({ value, written }) => ({
		...value,
		defaults: written.defaults ?? {}
	}));
}
/** Where `extends` points; null where it points nowhere. */
function outsideOf(named) {
	const [, owner, repo, path, commit] = extendsPattern.exec(named) ?? [];
	return owner && repo && path && commit ? {
		owner,
		repo,
		path,
		commit
	} : null;
}
const ownPaths = "which paths make a model only its repository knows.";
const ruleId = /^[a-z-]+\/[a-z-]+$/;
const lockable = [
	"comment",
	"approvers",
	"rule_pages",
	"severities",
	"severities_by_impact",
	"defaults"
];
/** Locks that would lock nothing, or everybody out. */
function strayLocks(file, root) {
	return file.locked.flatMap((lock, i) => {
		const wrong = lock === "approvers" && file.approvers.length === 0 ? "nobody is listed, so nobody could ever approve." : strayLock(lock, root);
		return wrong === null ? [] : [{
			line: lineOf$1(root, ["locked", i]),
			what: `locked: \`${lock}\`: ${wrong}`
		}];
	});
}
function strayLock(lock, root) {
	const path = lock.split(".");
	const [first = ""] = path;
	if (first === "models") return `write it as a key of every model, such as \`${["defaults", ...path.slice(1)].join(".")}\`.`;
	if (lock === "defaults.paths") return ownPaths;
	for (const [depth, step] of path.entries()) {
		const known = depth === 0 ? lockable : keysAt(organisation, path.slice(0, depth));
		if (known === null) return `\`${path.slice(0, depth).join(".")}\` has no keys of its own; lock that.`;
		if (known.length > 0 && !known.includes(step)) {
			const near = nearest(step, known);
			return near === null ? `there is no such key; known here are ${known.join(", ")}.` : `there is no such key; did you mean \`${[...path.slice(0, depth), near].join(".")}\`?`;
		}
	}
	if (first === "severities" && path[1] !== void 0 && !ruleId.test(path[1])) return "a rule is named as area/name, such as severities.gates/failed.";
	if (first !== "severities_by_impact") return null;
	return path.reduce(valueAt, root) === null ? "nothing stands there; write the severity that is to hold, or lock `severities`." : null;
}
// src/weigh/effective-model.ts
/** One model as it holds: what its repository wrote, then the organisation's defaults, then ours; a lock turns the first two round. Maps are joined key by key, lists are not. */
function effectiveModel(written, { defaults, locked }) {
	const aside = [];
	const joined = join$1(written, defaults, ["defaults"], locked.includes("defaults.mode") && defaults.mode === "enforce" ? [...locked, "defaults.enforce_from"] : locked, aside);
	return {
		model: {
			...unwritten,
			...joined
		},
		aside: aside.map((it) => it.path.at(-1) === "enforce_from" && !locked.includes(it.lock) ? {
			...it,
			lock: "defaults.mode"
		} : it)
	};
}
function join$1(repository, organisation, at, locked, aside) {
	const joined = {};
	for (const key of /* @__PURE__ */ new Set([...Object.keys(repository), ...Object.keys(organisation)])) {
		const [own, theirs] = [valueOf$1(repository, key), valueOf$1(organisation, key)];
		const path = [...at, key];
		const nests = key !== "gates" && (isMap(theirs) || theirs === void 0 && !locked.includes(path.join(".")));
		const stands = own === void 0 ? theirs : nests && isMap(own) ? join$1(own, theirs === void 0 ? {} : theirs, path, locked, aside) : chosen(own, theirs, path);
		if (stands !== void 0) joined[key] = stands;
	}
	return joined;
	function chosen(own, theirs, path) {
		const lock = lockOn(locked, path, theirs !== void 0);
		const key = path.at(-1) ?? "";
		const usual = path.length === 2 ? valueOf$1(unwritten, key) : void 0;
		if (lock === null || same$1(own, theirs ?? usual) || path.length === 2 && isStricter(key, own, theirs ?? usual)) return own;
		aside.push({
			path: path.slice(1),
			wanted: own,
			stands: theirs ?? usual,
			lock
		});
		return theirs;
	}
}
function valueOf$1(map, key) {
	return Object.hasOwn(map, key) ? map[key] : void 0;
}
function isMap(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function same$1(a, b) {
	return JSON.stringify(a) === JSON.stringify(b);
}
// src/weigh/effective-settings.ts
/**
* The configuration as it holds under the organisation's file. What the repository wrote comes first, but where the organisation
* locked the key; severities may be raised anywhere. `written` is the file itself, so that our defaults do not pass for its words.
*/
function effectiveSettings(settings, written, organisation) {
	const { locked } = organisation;
	const aside = [];
	const top = (key, own, theirs, isWritten) => {
		if (!isWritten) return theirs;
		if (!locked.includes(key) || JSON.stringify(own) === JSON.stringify(theirs)) return own;
		aside.push({
			path: [key],
			wanted: own,
			stands: theirs,
			lock: key
		});
		return theirs;
	};
	const models = Object.keys(settings.models).map((id) => {
		const ofModels = written.models;
		const effective = effectiveModel(ofModels[id] ?? {}, organisation);
		aside.push(...effective.aside.map((it) => ({
			...it,
			path: [
				"models",
				id,
				...it.path
			]
		})));
		return [id, effective.model];
	});
	const by = (impact) => ruled(settings.severities, organisation, impact);
	const levels = {
		none: by(null),
		low: by("low"),
		standard: by("standard"),
		high: by("high")
	};
	const met = /* @__PURE__ */ new Set(["none", ...models.map(([, { impact }]) => impact)]);
	aside.push(...[...met].flatMap((level) => levels[level].aside).filter(isFirst));
	return {
		settings: {
			...settings,
			comment: top("comment", settings.comment, organisation.comment ?? "findings", Object.hasOwn(written, "comment")),
			approvers: top("approvers", settings.approvers, organisation.approvers, Object.hasOwn(written, "approvers")),
			rule_pages: top("rule_pages", settings.rule_pages, organisation.rule_pages, Object.hasOwn(written, "rule_pages")),
			severities: levels.none.severities,
			models: Object.fromEntries(models),
			ruled: {
				none: plain$1(levels.none),
				low: plain$1(levels.low),
				standard: plain$1(levels.standard),
				high: plain$1(levels.high)
			}
		},
		aside
	};
}
function plain$1({ severities, raised }) {
	return {
		severities,
		raised
	};
}
/** One rule may be put aside for several impacts in the same words. */
function isFirst(it, index, all) {
	return all.findIndex(({ path, stands }) => path[1] === it.path[1] && stands === it.stands) === index;
}
// src/weigh/overruled-in.ts
/** What stands in the configuration to no effect once the change is merged, in words; `head` is null where head has none to read. */
function overruledIn(base, head, from) {
	const said = (all) => all.map(({ path, wanted, stands, lock }) => ({
		key: path.join("."),
		wanted: written(wanted),
		stands: stands === void 0 ? null : written(stands),
		lock,
		from
	}));
	const before = said(base);
	const stood = new Set(before.map((it) => JSON.stringify(it)));
	return (head === null ? before : said(head)).map((it) => ({
		...it,
		introduced: !stood.has(JSON.stringify(it))
	}));
}
const most$5 = 120;
/** A value as one would write it on one line. */
function written(value) {
	const text = Array.isArray(value) ? `[${value.map(String).join(", ")}]` : typeof value === "object" ? JSON.stringify(value) : String(value);
	return text.length > most$5 ? `${text.slice(0, 119)}…` : text;
}
// src/world/gather/organisation.ts
/** The organisation's file that the configuration on base names. What head names is never read: nobody has approved it. */
async function organisationOf(settings, repository) {
	const named = settings.is === "read" ? settings.value.value.extends : void 0;
	const at = named === void 0 ? null : outsideOf(named);
	if (at === null) return { is: "absent" };
	const read = parsed(await repository.outside(at), readOrganisation);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${named}: \`extends\` names this file, and that commit does not hold it; name one that does.`
	};
}
/** Both sides' configuration under base's organisation. */
function underOrganisation(base, head, organisation) {
	if (organisation.is !== "read") return {
		settings: mapRead(base, plain),
		headSettings: mapRead(head, plain),
		overruled: []
	};
	const apply = ({ value, written }) => effectiveSettings(value, written, organisation.value);
	const [before, after] = [mapRead(base, apply), mapRead(head, apply)];
	const aside = (of) => of.is === "read" ? of.value.aside : null;
	const from = base.is === "read" ? base.value.value.extends?.split("@")[0] ?? "" : "";
	return {
		settings: mapRead(before, ({ settings }) => settings),
		headSettings: mapRead(after, ({ settings }) => settings),
		overruled: overruledIn(aside(before) ?? [], aside(after), from)
	};
}
function plain({ value }) {
	return value;
}
// src/world/gather/policy.ts
/** Configuration of both sides, under the organisation's file that base names. */
async function readPolicy(store, commits, steps, repository) {
	const at = (commit) => parsed(store.read({
		commit,
		path: settingsPath
	}), readWrittenSettings);
	const base = at(commits.base);
	const edited = touches(steps, settingsPath);
	const organisation = await organisationOf(base, repository);
	return {
		...underOrganisation(base, edited ? at(commits.head) : base, organisation),
		organisation,
		edited
	};
}
/** Models of base, then those that only head has. A stranger's globs are compiled only where they are harmless. */
function candidates({ settings, headSettings, edited }, workflows) {
	if (settings.is !== "read") return {
		models: [],
		refused: []
	};
	const head = headSettings.is === "read" ? headSettings.value : null;
	const general = (of) => canonical({
		...of,
		models: null,
		comment: null,
		rerun_labels: null,
		rule_pages: null
	});
	const generalEdited = edited && (head === null || general(head) !== general(settings.value));
	const known = Object.entries(settings.value.models).map(([id, model]) => {
		const headModel = ownModel(head, id);
		const differs = edited && (headModel === null || canonical(headModel) !== canonical(model));
		return {
			id,
			settings: model,
			isNew: false,
			edited: [...generalEdited || differs ? [settingsPath] : [], ...workflows],
			headSettings: headModel
		};
	});
	const added = Object.entries(head?.models ?? {}).filter(([id]) => ownModel(settings.value, id) === null);
	const isTame = ({ paths, prompts, depends_on }) => [
		...paths,
		...prompts,
		...depends_on
	].every(isTameGlob);
	const fresh = added.filter(([, model]) => isTame(model));
	return {
		models: [...known, ...fresh.map(([id, model]) => ({
			id,
			settings: model,
			isNew: true,
			edited: [settingsPath],
			headSettings: model
		}))],
		refused: added.filter(([, model]) => !isTame(model)).map(([id]) => id)
	};
}
/** Whether a path was changed, or moved away or here. */
function touches(steps, path) {
	return steps.some((step) => step.path === path || step.before === path);
}
function ownModel(settings, id) {
	return settings !== null && Object.hasOwn(settings.models, id) ? settings.models[id] ?? null : null;
}
// src/world/gather/data-contracts.ts
/** Where a model's data contract stands, before the change and as a merge would have it; empty where configuration names none. */
function dataContractFiles(candidate, commits, steps) {
	const { base, head } = sides(candidate, commits, steps);
	return [...base, ...head];
}
/** What the model is trained and judged on, both sides. Its texts are loaded. */
function dataContracts(candidate, commits, steps, store) {
	const { base, head } = sides(candidate, commits, steps);
	const [before, after] = [together$1(base, store), together$1(head, store)];
	return {
		base: before.read,
		head: after.read,
		at: {
			base: before.at,
			head: after.at
		}
	};
}
/** Several files as one contract; one that cannot be read leaves the whole unread, and is named. */
function together$1(files, store) {
	const all = files.map((file) => ({
		at: file.path,
		read: parsed(store.read(file), readDataContract)
	}));
	const [first] = all;
	const unread = all.find(({ read }) => read.is !== "read");
	const merged = mergedContract(all.flatMap(({ read }) => read.is === "read" ? [read.value] : []));
	if (unread !== void 0) return unread;
	if (first?.read.is !== "read" || merged === null) return {
		read: { is: "absent" },
		at: null
	};
	return {
		read: {
			...first.read,
			value: merged
		},
		at: first.at
	};
}
/** What base changed in the meantime is no doing of this change: a file's sides are those of the change, where it touches it. */
function sides({ settings, headSettings, isNew }, commits, steps) {
	const paths = (named) => [named ?? []].flat().filter((path) => !isUri(path)).map(plainPath);
	const before = (path) => ({
		path,
		commit: touches(steps, path) ? commits.mergeBase : commits.base
	});
	const after = (path) => ({
		path,
		commit: touches(steps, path) ? commits.head : commits.base
	});
	return {
		base: isNew ? [] : paths(settings.data_contract).map(before),
		head: paths(headSettings?.data_contract ?? settings.data_contract).map(after)
	};
}
// src/world/gather/datasets.ts
/** Files that are data by their names; a `.dvc` file stands for one. */
const isData = /\.(?:dvc|csv|tsv|parquet|feather|arrow|avro|orc|jsonl|ndjson|sqlite)(?:\.(?:gz|zst|bz2))?$/;
/** Data whose identity the tree records: what a DVC stage made the metrics of, the contract's snapshot file, data under the model's paths. */
function datasetsAt(settings, contract, { commit, tree }, store) {
	if (tree === null) return [];
	const has = (path) => Object.hasOwn(tree, path) || Object.hasOwn(tree, `${path}.dvc`);
	const snapshot = contract?.snapshotFile == null ? [] : [plainPath(contract.snapshotFile.value)].filter(has);
	const own = Object.keys(tree).filter((path) => isData.test(path) && partOf(settings, path) === "config");
	return [.../* @__PURE__ */ new Set([
		...snapshot,
		...madeOf(settings.metrics, commit, store),
		...own
	])].slice(0, 20);
}
/** What the nearest `dvc.lock` says that the metrics were made of, code aside. */
function madeOf(metrics, commit, store) {
	if (metrics === void 0 || isUri(metrics)) return [];
	const path = plainPath(metrics);
	return locksOf(path).flatMap((lock) => {
		const text = store.text({
			commit,
			path: lock
		});
		return (text === null ? [] : dvcDependencies(text, relative(dirname(lock), path))).map((it) => join(dirname(lock), it.path)).filter((it) => !/\.(?:py|ipynb|ya?ml|json|toml|sql|r|sh)$/i.test(it));
	});
}
// src/world/gather/model-files-read.ts
/** Where a policy file stands after a merge: at head where the change touches it, else at base. */
function merged(path, commits, steps) {
	return {
		commit: touches(steps, path) ? commits.head : commits.base,
		path
	};
}
/** Texts that judging this model takes: gates, metrics with their stamp, references, and what identifies its artifact. */
function filesToJudge(candidate, commits, steps, store) {
	const { settings, headSettings } = candidate;
	const { metrics, artifact } = settings;
	const everywhere = [
		commits.base,
		commits.mergeBase,
		commits.head
	];
	const paths = [
		settings.gates,
		headSettings?.gates,
		settings.production,
		headSettings?.production
	].filter((it) => typeof it === "string" && !isUri(it)).map((it) => plainPath(it));
	const stamped = metrics === void 0 || isUri(metrics) ? [] : [plainPath(metrics), `${plainPath(metrics)}.stamp.json`];
	return [
		...paths.flatMap((path) => [{
			commit: commits.base,
			path
		}, merged(path, commits, steps)]),
		...stamped.flatMap((path) => [{
			commit: commits.base,
			path
		}, {
			commit: commits.head,
			path
		}]),
		...artifact === void 0 ? [] : everywhere.flatMap((commit) => artifactFiles(artifact, commit, store)),
		...["base", "head"].flatMap((side) => {
			const path = contractPath(candidate, side);
			return path === null ? [] : [{
				commit: commits[side],
				path
			}];
		}),
		...metrics === void 0 || isUri(metrics) ? [] : locksOf(plainPath(metrics)).map((path) => ({
			commit: commits.head,
			path
		})),
		...dataContractFiles(candidate, commits, steps),
		...headSettings?.artifact === void 0 ? [] : artifactFiles(headSettings.artifact, commits.head, store)
	];
}
// src/world/gather/stamped.ts
/** The candidate's metrics, with the stamp beside the file where it holds none itself. */
function stampedMetrics(store, commit, path) {
	const own = parsed(store.read({
		commit,
		path
	}), readMetrics);
	if (own.is !== "read" || own.value.stamp !== null) return own;
	const beside = parsed(store.read({
		commit,
		path: `${path}.stamp.json`
	}), readMetrics);
	if (beside.is === "absent") return own;
	const stamp = beside.is === "read" && beside.value.stamp ? beside.value.stamp : {
		model: null,
		state: "unreadable",
		commit: null
	};
	return mapRead(own, (metrics) => ({
		...metrics,
		stamp
	}));
}
/**
* Whether each model changed between the commit of its stamp and head. Nothing is asked for a stamp that names head's state:
* a stale stamp costs one tree a commit and one round of texts.
*/
async function changedSinceStamp(models, store, head) {
	const questioned = models.flatMap((model) => {
		const stamp = model.metrics.head.is === "read" ? model.metrics.head.value.stamp : null;
		const state = model.state.head.is === "read" ? model.state.head.value : null;
		return stamp === null || stamp.state === state ? [] : [{
			model,
			stamp
		}];
	});
	const now = await store.tree(head);
	const compared = await Promise.all(questioned.map(async (it) => ({
		...it,
		old: await treeOf(it.stamp, store)
	})));
	const steps = compared.map(({ model, old }) => stepsOf(model.settings, old, now));
	await store.fetch(compared.flatMap(({ stamp }, i) => (steps[i] ?? []).filter(({ path }) => isCode(path)).flatMap(({ path }) => [{
		commit: stamp.commit ?? "",
		path
	}, {
		commit: head,
		path
	}])));
	compared.forEach(({ model, stamp, old }, i) => {
		model.changedSinceStamp = old.is === "read" && now.is === "read" ? answer(model.settings, stamp, steps[i] ?? [], store, head) : firstUnread(old, now);
	});
}
async function treeOf({ commit }, store) {
	if (commit !== null && /^[0-9a-f]{7,64}$/.test(commit)) return store.tree(commit);
	return {
		is: "unreadable",
		fault: "author",
		reason: "no-commit",
		why: "The stamp names no commit, so nobody can tell what changed since: stamp the metrics again."
	};
}
function stepsOf(settings, old, now) {
	if (old.is !== "read" || now.is !== "read") return [];
	return stepsBetween(old.value, now.value).filter(({ path }) => inState(settings, path));
}
function answer(settings, stamp, steps, store, head) {
	const commit = stamp.commit ?? "";
	const change = modelChange(settings, steps, (side, path) => store.text({
		commit: side === "base" ? commit : head,
		path
	}));
	return {
		is: "read",
		value: changesModel(change) || change.dependencies.length > 0,
		from: {
			path: "",
			commit,
			id: null
		}
	};
}
function firstUnread(...reads) {
	const unread = reads.find((read) => read.is === "unreadable");
	return unread?.is === "unreadable" ? unread : { is: "absent" };
}
// src/world/gather/model-evidence.ts
/** Everything known of one model but what needs its history: those answers are filled in afterwards. */
async function modelEvidence(candidate, commits, steps, store) {
	const { id, settings, isNew, headSettings } = candidate;
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const artifact = artifacts(candidate, commits, store);
	const gatesOf = (of, at, commit) => gatesAt(of?.gates, at, commit, store);
	const dataContract = dataContracts(candidate, commits, steps, store);
	return {
		id,
		settings,
		isNew,
		change: artifact.change(changeOf(candidate, commits, steps, store)),
		wayBack: { is: "absent" },
		state: {
			base: stateAt(base, settings),
			head: stateAt(head, settings)
		},
		artifact: {
			base: artifact.base,
			head: artifact.head
		},
		gates: {
			base: isNew ? { is: "absent" } : gatesOf(settings, (path) => ({
				commit: commits.base,
				path
			}), commits.base),
			head: gatesOf(headSettings, (path) => merged(path, commits, steps), commits.head)
		},
		metrics: {
			base: metricsAt(settings.metrics, commits.base, store),
			head: metricsAt(settings.metrics, commits.head, store)
		},
		production: {
			base: productionAt(settings.production, (path) => ({
				commit: commits.base,
				path
			}), store),
			head: productionAt(headSettings?.production, (path) => merged(path, commits, steps), store)
		},
		contract: {
			base: { is: "absent" },
			head: { is: "absent" }
		},
		contractTree: {
			base: null,
			head: null
		},
		dataContract,
		datasets: datasetsAt(settings, valueOf$3(dataContract.head), {
			commit: commits.head,
			tree: valueOf$3(head)
		}, store),
		changedSinceStamp: { is: "absent" },
		rollbackTarget: { is: "absent" },
		plans: {
			base: [],
			head: []
		}
	};
}
/** What the change touched of a model, its configuration included. */
function changeOf({ settings, edited }, commits, steps, store) {
	const textOf = (side, path) => store.text({
		commit: side === "base" ? commits.mergeBase : commits.head,
		path
	});
	const change = modelChange(settings, steps, textOf);
	return {
		...change,
		policy: [.../* @__PURE__ */ new Set([...change.policy, ...edited])]
	};
}
function artifacts({ settings, headSettings }, commits, store) {
	const { artifact } = settings;
	const at = (name, commit) => name === void 0 ? null : artifactAt(name, commit, store);
	const named = artifact === void 0 ? void 0 : headSettings?.artifact ?? artifact;
	const [base, before, head] = [
		at(artifact, commits.base),
		at(artifact, commits.mergeBase),
		at(named, commits.head)
	];
	const differs = before?.digest !== head?.digest;
	return {
		base,
		head,
		change: (change) => ({
			...change,
			artifact: change.artifact || differs
		})
	};
}
function stateAt(tree, settings) {
	if (tree.is !== "read") return tree;
	if (!Object.keys(tree.value).some((path) => inState(settings, path))) return { is: "absent" };
	return {
		is: "read",
		value: stateDigest(tree.value, settings),
		from: tree.from
	};
}
function gatesAt(gates, at, commit, store) {
	if (gates === void 0) return { is: "absent" };
	if (typeof gates !== "string") return readInlineGates(gates, {
		path: settingsPath,
		commit,
		id: null
	});
	if (isUri(gates)) return elsewhere(gates);
	const read = parsed(store.read(at(plainPath(gates))), readGates);
	if (read.is !== "absent") return read;
	return {
		is: "unreadable",
		fault: "author",
		reason: "file-absent",
		why: `${gates}: the configuration names this gates file, and it is not there.`
	};
}
function metricsAt(metrics, commit, store) {
	if (metrics === void 0) return { is: "absent" };
	return isUri(metrics) ? elsewhere(metrics) : stampedMetrics(store, commit, plainPath(metrics));
}
function productionAt(production, at, store) {
	if (production === void 0) return { is: "absent" };
	return isUri(production) ? elsewhere(production) : parsed(store.read(at(plainPath(production))), readMetrics);
}
function elsewhere(uri) {
	return {
		is: "unreadable",
		fault: "ours",
		reason: "not-fetched",
		why: `${uri} is outside the repository and is not fetched: keep a copy in the repository.`
	};
}
// src/world/gather/people.ts
/** Handles asked about in one review. */
const mostHandles = 20;
/** Whether GitHub knows the `@handles` named as decision owner, in the description or in a model's defaults. Teams are not asked. */
async function ownerHandles(compact, models, repository) {
	if (models.length === 0) return { is: "absent" };
	const texts = [...compact.is === "read" ? [compact.value.fields.decisionOwner?.value ?? ""] : [], ...models.map(({ settings }) => settings.compact.decisionOwner ?? "")];
	const logins = new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\w@.])@([A-Za-z\d](?:[A-Za-z\d]|-(?=[A-Za-z\d])){0,38})(?![\w/-])/g)].map((found) => found[1] ?? "")));
	return logins.size === 0 ? { is: "absent" } : repository.handles([...logins].slice(0, mostHandles));
}
/** Approvals, asked only where one could settle something: policy was edited, or a model is new. */
async function neededApprovals(evidence, repository) {
	const { models, reviewingWorkflows, pull, sources } = evidence;
	return models.some(isSettled) || reviewingWorkflows.some(({ changed }) => changed) || sources.some(isSettledByPeople) ? repository.approvals(pull.head) : { is: "absent" };
}
/** A model that is new, whose policy or data is redefined, or whose former artifact is no longer where it was. */
function isSettled({ isNew, change, artifact }) {
	const moved = change.artifact && artifact.base !== null && artifact.head?.path !== artifact.base.path;
	return isNew || moved || change.policy.length + change.contract.length + change.dataContract.length > 0;
}
/** What a person's word can settle: comments that allow something, classes of requests that have no version, an API's new one, what a migration drops. */
function isSettledByPeople({ side, role, kind, path, text }) {
	if (role !== "changed" || text.is !== "read") return false;
	if (side === "head" && /mle-review:[ \t]*allow/.test(text.value)) return true;
	if (kind === "sql") return side === "head" && /\bdrop\b/i.test(text.value);
	if (kind === "config") return side === "base" && (path.endsWith(".proto") || /\b(?:openapi|swagger)\b/.test(text.value.slice(0, 2e4)));
	if (kind !== "python") return false;
	return /\(\w*\.?BaseModel\b|drop_column|drop_table|RemoveField|DeleteModel|\bALTER\s+TABLE\b|\bDROP\s+TABLE\b/i.test(text.value);
}
/** Teams asked about in one review. */
const mostTeams = 10;
/** Members of the teams among the approvers, asked only where somebody approved whom the list does not name. */
async function neededTeams(settings, approvals, { head, author }, repository) {
	const listed = new Set((valueOf$3(settings)?.approvers ?? []).map(plainName));
	const teams = [...listed].filter(isTeam);
	const counts = (valueOf$3(approvals) ?? []).filter(({ login, commit, mayWrite }) => commit === head && mayWrite && plainName(login) !== plainName(author ?? ""));
	return counts.length > 0 && !counts.some(({ login }) => listed.has(plainName(login))) && teams.length > 0 ? repository.teams(teams.slice(0, mostTeams)) : {};
}
// src/read/hcl/parser.ts
let [asked, parser] = [null, null];
/** Loads the parser, once; it is asked for only where there is something to read. */
function hclParser(wasm) {
	asked ??= load(wasm());
	return asked;
}
async function load({ runtime, grammar }) {
	const { Language, Parser } = await import("./web-tree-sitter-BD1OGprm.js");
	await Parser.init({ wasmBinary: runtime });
	const loaded = new Parser();
	loaded.setLanguage(await Language.load(grammar));
	parser = loaded;
}
/** What `use` makes of a text's tree, which is gone afterwards; null where nobody asked for the parser. */
function withHcl(text, use) {
	const tree = parser?.parse(text) ?? null;
	if (tree === null) return null;
	try {
		return use(tree.rootNode);
	} finally {
		tree.delete();
	}
}
// src/weigh/plan/whose.ts
const ties = [
	"named",
	"path",
	"folder",
	"usual"
];
/** Documents of one model that are read. */
const most$4 = 60;
const usual = /^(?:[^/]+\/)?(?:monitoring|monitors?|observability|alerts?|alerting|prometheus|grafana|dashboards?|datadog|evidently|docs?|documentation|runbooks?|deploy(?:ment)?s?|k8s|kube(?:rnetes)?|manifests?|infra(?:structure)?|ops|operations|charts?|helm|flags?|feature-?flags?|serving|cloudformation|slos?|rollouts?|release|\.github)\//i;
/** Which of the files that may tell a plan are looked at for a model, and by what tie; those it is tied to most closely. `ids`: models that a path names. */
function tiedTo({ id, settings, others }, paths, isThere) {
	const named = new Set(settings.flatMap((it) => [...namedPaths(it).keys()]).filter(isThere));
	const folders = settings.flatMap((it) => foldersOf(it, others));
	const tieOf = (path, ids) => {
		if (ids.size > 0) return ids.has(id) ? "path" : null;
		if (folders.some((folder) => path.startsWith(folder))) return "folder";
		return usual.test(path) || !path.includes("/") ? "usual" : null;
	};
	const tied = paths.flatMap(({ path, ids }) => {
		const tie = named.has(path) ? null : tieOf(path, ids);
		return tie === null ? [] : [[path, tie]];
	});
	const all = [...[...named].map((path) => [path, "named"]), ...tied];
	return new Map(all.toSorted(([, a], [, b]) => ties.indexOf(a) - ties.indexOf(b)).slice(0, most$4));
}
const known = /* @__PURE__ */ new WeakMap();
/** What of a document is this model's: not what names another model and not this one, and of a shared one in a house of several models only what names it. */
function ownPart(whole, tie, { id, settings, ids }) {
	if (tie === "named") return whole;
	const document = whole.kind === "feature flags" ? {
		...whole,
		terms: whole.terms.filter(({ text }) => isOwnFlag(text, id, settings))
	} : whole;
	if (document.terms.length === 0) return null;
	if (ids.length < 2) return document;
	const of = known.get(document) ?? document.terms.map(({ text, under = "" }) => mentions(`${under} | ${text}`, ids));
	known.set(document, of);
	const isMine = of.some((named) => named.has(id));
	const isOthers = of.some((named) => named.size > 0);
	if (!isMine && (isOthers || tie === "usual")) return null;
	const isShared = of.some((named) => named.size > 0 && !named.has(id));
	const terms = document.terms.filter((_, i) => of[i]?.has(id) || of[i]?.size === 0 && (tie !== "usual" || !isShared));
	return terms.length === 0 ? null : {
		...document,
		terms
	};
}
/** Folders that the model's globs open with, and those of plain files that no other model shares. */
function foldersOf({ paths }, others) {
	const foreign = others.flatMap((it) => it.paths.map((path) => folderOf(plainPath(path)).folder));
	return paths.map(plainPath).flatMap((path) => {
		const { folder, isGlob } = folderOf(path);
		return folder === "" || path.startsWith("!") || !isGlob && foreign.some((it) => it.startsWith(folder)) ? [] : [folder];
	});
}
function folderOf(path) {
	const glob = path.search(/[*?[\]{}()]/);
	const plain = glob < 0 ? path : path.slice(0, glob);
	return {
		folder: plain.slice(0, plain.lastIndexOf("/") + 1),
		isGlob: glob >= 0
	};
}
// src/world/hcl-wasm.ts
const { resolve } = createRequire(import.meta.url);
/** The bundle has both files beside it (`tools/bundles.ts`). */
const runtime = () => new URL(new URL("../web-tree-sitter.wasm", import.meta.url).href);
const grammar = () => new URL(new URL("../tree-sitter-terraform.wasm", import.meta.url).href);
/** What reads Terraform's own language, from the packages that bring it. */
function hclWasm() {
	return {
		runtime: readFileSync(runtime()),
		grammar: readFileSync(grammar())
	};
}
// src/read/plan/cloud-rollout.ts
/** SageMaker's endpoint configurations: CloudFormation's resources, or the request of its API. A single variant sends nothing by degrees. */
function sagemaker(root) {
	const terms = [root, ...propertiesOf(root, /^AWS::SageMaker::Endpoint(?:Config)?$/)].flatMap(endpoint).flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "sagemaker",
		topics: ["rollout"],
		terms
	};
}
/** What watches a SageMaker endpoint, and CloudWatch's alarms: CloudFormation's resources. */
function cloudWatch(root) {
	const alarms = propertiesOf(root, /^AWS::CloudWatch::Alarm$/).map((of) => termOf(["alarm", ...[
		"AlarmName",
		"MetricName",
		"ExtendedStatistic",
		"Statistic",
		"AlarmDescription"
	].map((key) => textOf$1(valueAt(of, key)))], of.line));
	const jobs = resourcesOf$1(root).flatMap(({ type, of }) => {
		const kind = /^AWS::SageMaker::(Data|Model)QualityJobDefinition$/.exec(type)?.[1] ?? textOf$1(nodeAt(of, ["MonitoringScheduleConfig", "MonitoringType"]));
		return kind === null ? [] : [termOf([/^Data/.test(kind) ? "data quality checks" : "model quality"], of.line)];
	});
	const terms = [...alarms, ...jobs].flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "cloudwatch",
		topics: ["monitoring"],
		terms
	};
}
/** Vertex AI's split of an endpoint's traffic, in a file of its own or as an argument of `gcloud` in a pipeline. */
function vertex(root) {
	const terms = [];
	const walk = (node) => {
		if (node.is === "list") for (const item of node.items) walk(item);
		const split = /--traffic-split[= ]+(\S+,\S+)/.exec(textOf$1(node) ?? "")?.[1];
		const said = split === void 0 ? null : termOf([`canary traffic split ${split}`], node.line);
		if (said !== null) terms.push(said);
		if (node.is !== "map") return;
		for (const { key, value, line } of node.entries) {
			const term = /^traffic_?split$/i.test(key) && value.is === "map" && value.entries.length > 1 ? termOf(["canary traffic split", ...pairsIn(value).map((it) => `${it} %`)], line) : null;
			if (term !== null) terms.push(term);
			walk(value);
		}
	};
	walk(root);
	return terms.length === 0 ? null : {
		kind: "vertex",
		topics: ["rollout"],
		terms
	};
}
function endpoint(of) {
	const variants = itemsOf(valueAt(of, "ProductionVariants"));
	const shadows = itemsOf(valueAt(of, "ShadowProductionVariants"));
	const policy = nodeAt(of, ["DeploymentConfig", "BlueGreenUpdatePolicy"]) ?? nodeAt(of, ["DeploymentConfig", "RollingUpdatePolicy"]);
	return [
		...variants.length < 2 ? [] : variants.map((it) => termOf([`canary traffic weight ${textOf$1(valueAt(it, "InitialVariantWeight")) ?? ""}`, textOf$1(valueAt(it, "VariantName"))], it.line)),
		...shadows.map((it) => termOf(["shadow", textOf$1(valueAt(it, "VariantName"))], it.line)),
		policy === null ? null : termOf(["blue green traffic", ...pairsIn(policy).map((it) => it.replace(/\bCAPACITY_PERCENT\b/, "percent"))], policy.line)
	];
}
function propertiesOf(root, type) {
	return resourcesOf$1(root).flatMap((it) => type.test(it.type) ? [it.of] : []);
}
function resourcesOf$1(root) {
	const resources = valueAt(root, "Resources");
	if (resources?.is !== "map") return [];
	return resources.entries.flatMap(({ value }) => {
		const [type, of] = [textOf$1(valueAt(value, "Type")), valueAt(value, "Properties")];
		return type === null || of === null ? [] : [{
			type,
			of
		}];
	});
}
// src/read/plan/datadog.ts
/** Datadog monitors: as its API and exports write them, as a DatadogMonitor of its operator, as `datadog_monitor` in Terraform. */
function datadog(root) {
	const terms = [
		root,
		...listsOf(root),
		...resourcesOf(root),
		...specOf(root)
	].flatMap((it) => monitorTerm(it) ?? []);
	return terms.length === 0 ? null : {
		kind: "datadog",
		topics: ["monitoring"],
		terms
	};
}
/** A Datadog dashboard: widgets with their queries. */
function datadogDashboard(root) {
	const title = textOf$1(valueAt(root, "title"));
	if (title === null || valueAt(root, "layout_type") === null) return null;
	const terms = itemsOf(valueAt(root, "widgets")).flatMap((widget) => {
		const of = valueAt(widget, "definition");
		return of === null ? [] : [of, ...itemsOf(valueAt(of, "widgets")).flatMap((inner) => valueAt(inner, "definition") ?? [])];
	}).flatMap((widget) => {
		const queries = itemsOf(valueAt(widget, "requests")).flatMap((request) => [textOf$1(valueAt(request, "q")), ...itemsOf(valueAt(request, "queries")).map((query) => textOf$1(valueAt(query, "query")))]);
		return termOf([textOf$1(valueAt(widget, "title")), ...queries], widget.line) ?? [];
	});
	const named = termOf([`dashboard ${title}`], root.line);
	return {
		kind: "datadog",
		topics: ["monitoring", "rollout"],
		terms: [...named === null ? [] : [named], ...terms]
	};
}
function monitorTerm(it) {
	const [name, type, query] = [
		"name",
		"type",
		"query"
	].map((key) => textOf$1(valueAt(it, key)));
	if (!name || !query || !/\balert\b|check|composite|anomaly|slo/.test(type ?? "")) return null;
	return termOf([
		name,
		query,
		textOf$1(valueAt(it, "message")),
		...itemsOf(valueAt(it, "tags")).map(textOf$1)
	], it.line);
}
function listsOf(root) {
	return [...itemsOf(root), ...itemsOf(valueAt(root, "monitors"))];
}
function specOf(root) {
	return textOf$1(valueAt(root, "kind")) === "DatadogMonitor" ? [valueAt(root, "spec")].flatMap((it) => it ?? []) : [];
}
/** Terraform's JSON writes each level as a map or as a list of maps. */
function resourcesOf(root) {
	const each = (node) => node?.is === "list" ? node.items : node === null ? [] : [node];
	return each(valueAt(root, "resource")).flatMap((it) => each(valueAt(it, "datadog_monitor"))).flatMap((it) => it.is === "map" ? it.entries.flatMap(({ value }) => each(value)) : []);
}
// src/read/plan/evidently.ts
/** Names that only Evidently's configurations have: presets, metrics by their class, sections of its older ones. */
const preset = /(?:Drift|Quality|Summary|Classification|Regression|Target|RecSys|Performance|Stability|Text\w*)(?:Test)?Preset\b|\bevidently\b/;
const section = /^(?:data_drift|(?:cat|num)_target_drift|data_quality|concept_drift|(?:prob_)?(?:classification|regression)_performance)$/;
const sectionKeys = /^(?:monitors|dashboard_tabs|profile_sections|metrics|tests|metric_presets|test_suites?|reports?)$/;
/** Evidently's configuration: collectors, reports and test suites with their presets; `monitors`, `dashboard_tabs` of older versions. One term a metric. */
function evidently(root) {
	const terms = [];
	const say = (texts, line) => {
		const term = termOf([texts.filter((it) => it).join(" ")], line);
		if (term !== null) terms.push(term);
	};
	const walk = (node, key) => {
		const text = textOf$1(node);
		if (text !== null) {
			const isMine = preset.test(text) || sectionKeys.test(key) && section.test(text);
			if (isMine) say([text], node.line);
			return isMine;
		}
		if (node.is === "list") return node.items.map((item) => walk(item, key)).some(Boolean);
		if (node.is !== "map") return false;
		const known = node.entries.filter((entry) => preset.test(entry.key) || sectionKeys.test(key) && section.test(entry.key));
		for (const entry of known) say([entry.key, textOf$1(entry.value)], entry.line);
		const column = node.entries.find((entry) => /^column(?:_name)?$/.test(entry.key));
		const kind = node.entries.find((entry) => /^(?:class|type|metric|name)$/.test(entry.key) && preset.test(textOf$1(entry.value) ?? ""));
		if (column !== void 0 && kind !== void 0) say([textOf$1(kind.value), textOf$1(column.value)], node.line);
		return node.entries.map((entry) => walk(entry.value, entry.key)).some(Boolean) || known.length > 0;
	};
	return walk(root, "") ? {
		kind: "evidently",
		topics: ["monitoring"],
		terms
	} : null;
}
// src/read/plan/feature-flags.ts
/** Flags of flagd (OpenFeature, its FeatureFlag resource too), LaunchDarkly's and Unleash's exports, that give something to a share. One term a flag. */
function featureFlags(root) {
	const flags = valueAt(root, "flags") ?? nodeAt(root, [
		"spec",
		"flagSpec",
		"flags"
	]);
	const listed = itemsOf(valueAt(root, "items")).flatMap((it) => {
		const key = textOf$1(valueAt(it, "key"));
		return key === null ? [] : [{
			key,
			value: it,
			line: it.line,
			column: it.column
		}];
	});
	const apart = itemsOf(valueAt(root, "featureStrategies"));
	const terms = [...[...flags?.is === "map" ? flags.entries : [], ...listed].map(shared), ...itemsOf(valueAt(root, "features")).map((feature) => unleash(feature, apart))].flatMap((term) => term ?? []);
	return terms.length === 0 ? null : {
		kind: "feature flags",
		topics: ["rollout"],
		terms
	};
}
function shared(flag) {
	const shares = [...fractions(nodeAt(flag.value, ["targeting"]), 0), ...weights(flag.value, 0)];
	return shares.length < 2 ? null : termOf([`flag ${flag.key}: canary traffic split ${shares.map((share) => `${share} %`).join(", ")}`], flag.line);
}
/** flagd: `fractional` with pairs of variant and weight (1 where none is written), anywhere in the rule. */
function fractions(node, depth) {
	if (node === null || depth > 12) return [];
	if (node.is === "list") return node.items.flatMap((item) => fractions(item, depth + 1));
	if (node.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => /^fractional(?:Evaluation)?$/.test(key) ? itemsOf(value).flatMap((pair) => pair.is === "list" ? textOf$1(pair.items[1] ?? null) ?? "1" : []) : fractions(value, depth + 1));
}
/** LaunchDarkly: a `rollout` of variations with weights in thousandths of a percent, in a fallthrough or rule of any environment. */
function weights(node, depth) {
	if (node === null || depth > 12) return [];
	if (node.is === "list") return node.items.flatMap((item) => weights(item, depth + 1));
	if (node.is !== "map") return [];
	return node.entries.flatMap(({ key, value }) => key === "rollout" ? itemsOf(valueAt(value, "variations")).flatMap((it) => {
		const weight = valueAt(it, "weight");
		return weight?.is === "number" && weight.value > 0 ? [String(weight.value / 1e3)] : [];
	}) : weights(value, depth + 1));
}
/** Newer exports keep strategies apart from the features that they are of. */
function unleash(feature, apart) {
	const name = textOf$1(valueAt(feature, "name")) ?? "";
	const environments = itemsOf(valueAt(feature, "environments")).flatMap((it) => itemsOf(valueAt(it, "strategies")));
	const gradual = [
		...itemsOf(valueAt(feature, "strategies")),
		...environments,
		...apart.filter((it) => textOf$1(valueAt(it, "featureName")) === name)
	].find((it) => /gradual|flexible/i.test(textOf$1(valueAt(it, "name")) ?? ""));
	const variants = itemsOf(valueAt(feature, "variants")).filter((it) => valueAt(it, "weight") !== null);
	if (gradual === void 0 && variants.length < 2) return null;
	const share = gradual === void 0 ? null : nodeAt(gradual, ["parameters", "rollout"]) ?? nodeAt(gradual, ["parameters", "percentage"]);
	return termOf([`flag ${name}: gradual traffic split ${share === null ? variants.flatMap(pairsIn).join(" ") : `${textOf$1(share)} %`}`], feature.line);
}
// src/read/plan/grafana.ts
/** A Grafana dashboard as exported (bare, or inside `dashboard:` of the API's answer). One term a panel. */
function grafana(root) {
	const board = valueAt(root, "dashboard") ?? root;
	const title = textOf$1(valueAt(board, "title"));
	const panels = panelsOf(board);
	const isBoard = [
		"schemaVersion",
		"templating",
		"uid",
		"refresh",
		"time"
	].some((key) => valueAt(board, key) !== null);
	if (title === null || panels.length === 0 || !isBoard) return null;
	const tags = itemsOf(valueAt(board, "tags")).map(textOf$1);
	const variables = itemsOf(valueAt(valueAt(board, "templating"), "list")).map((it) => [it, textOf$1(valueAt(it, "name"))]);
	return {
		kind: "grafana",
		topics: ["monitoring", "rollout"],
		terms: [
			termOf([`dashboard ${title}`, ...tags], board.line),
			...variables.map(([it, name]) => termOf([name === null ? null : `by ${name}`], it.line)),
			...panels.map(panelTerm)
		].flatMap((term) => term === null ? [] : {
			...term,
			under: title
		})
	};
}
/** Grafana's own alert rules, as it provisions them: `groups:` of rules with a `title` and `data`. */
function grafanaAlerts(root) {
	const terms = itemsOf(valueAt(root, "groups")).flatMap((group) => itemsOf(valueAt(group, "rules"))).flatMap((rule) => {
		const queries = itemsOf(valueAt(rule, "data")).flatMap((it) => textOf$1(valueAt(valueAt(it, "model"), "expr")) ?? []);
		const name = textOf$1(valueAt(rule, "title")) ?? textOf$1(valueAt(rule, "name"));
		if (name === null || valueAt(rule, "data") === null) return [];
		const further = ["labels", "annotations"].flatMap((key) => pairsIn(valueAt(rule, key)));
		return termOf([
			name,
			...queries,
			...further
		], rule.line) ?? [];
	});
	return terms.length === 0 ? null : {
		kind: "grafana alerts",
		topics: ["monitoring"],
		terms
	};
}
/** Panels of rows too: old dashboards keep them under `rows`, new ones in panels of type row. */
function panelsOf(board) {
	return [...itemsOf(valueAt(board, "panels")), ...itemsOf(valueAt(board, "rows")).flatMap((row) => itemsOf(valueAt(row, "panels")))].flatMap((panel) => [panel, ...itemsOf(valueAt(panel, "panels"))]);
}
function panelTerm(panel) {
	const queries = itemsOf(valueAt(panel, "targets")).flatMap((target) => [
		"expr",
		"query",
		"rawSql",
		"target",
		"legendFormat"
	].map((key) => textOf$1(valueAt(target, key))));
	const alert = textOf$1(valueAt(valueAt(panel, "alert"), "name"));
	return termOf([
		textOf$1(valueAt(panel, "title")),
		textOf$1(valueAt(panel, "description")),
		alert,
		...queries
	], panel.line);
}
// src/read/plan/kubernetes-rollout.ts
/** Resources that send traffic by degrees, by kind and the group of their API. */
const readers = {
	Rollout: {
		group: /argoproj/,
		kind: "argo rollout",
		read: argo
	},
	AnalysisTemplate: {
		group: /argoproj/,
		kind: "argo analysis",
		read: analysis
	},
	ClusterAnalysisTemplate: {
		group: /argoproj/,
		kind: "argo analysis",
		read: analysis
	},
	Canary: {
		group: /flagger/,
		kind: "flagger",
		read: flagger
	},
	InferenceService: {
		group: /kserve|kubeflow/,
		kind: "kserve",
		read: kserve
	},
	SeldonDeployment: {
		group: /seldon/,
		kind: "seldon",
		read: seldon
	},
	VirtualService: {
		group: /istio/,
		kind: "istio",
		read: istio
	}
};
/** Argo Rollouts with their analyses, Flagger's Canary, KServe's canary share, Seldon's and Istio's weights. */
function kubernetesRollout(root) {
	const kind = textOf$1(valueAt(root, "kind")) ?? "";
	const known = Object.hasOwn(readers, kind) ? readers[kind] : void 0;
	const spec = valueAt(root, "spec");
	if (known === void 0 || spec === null || !known.group.test(textOf$1(valueAt(root, "apiVersion")) ?? "")) return null;
	const name = textOf$1(nodeAt(root, ["metadata", "name"]));
	const terms = known.read(spec).flatMap((term) => term === null ? [] : termOf([term.text, name], term.line) ?? []);
	return terms.length === 0 ? null : {
		kind: known.kind,
		topics: ["rollout"],
		terms
	};
}
function argo(spec) {
	const canary = nodeAt(spec, ["strategy", "canary"]);
	const blueGreen = nodeAt(spec, ["strategy", "blueGreen"]);
	const listed = itemsOf(valueAt(canary, "steps"));
	const steps = listed.some(isStage) ? listed.map((step) => termOf(["canary step", ...pairsIn(step)], step.line)) : [];
	const further = ["analysis", "trafficRouting"].flatMap((key) => valueAt(canary, key) ?? []);
	return [
		...steps,
		...further.map((it) => termOf(pairsIn(it), it.line)),
		blueGreen === null ? null : termOf(["blue green", ...pairsIn(blueGreen)], blueGreen.line)
	];
}
/** A step after which some see the new one and others do not; without any a canary is a plain update. */
function isStage(step) {
	const weight = textOf$1(valueAt(step, "setWeight"));
	return weight === null ? [
		"experiment",
		"setCanaryScale",
		"setMirrorRoute"
	].some((key) => valueAt(step, key) !== null) : isShare(weight);
}
/** Some of the traffic: what is not told as a figure may be any. */
function isShare(percent) {
	return percent !== null && !/^\s*(?:0|100)\s*%?\s*$/.test(percent);
}
function analysis(spec) {
	return itemsOf(valueAt(spec, "metrics")).map((metric) => termOf(pairsIn(metric), metric.line));
}
function flagger(spec) {
	const of = valueAt(spec, "analysis") ?? valueAt(spec, "canaryAnalysis");
	if (of?.is !== "map") return [];
	const plain = of.entries.map(({ key, value, line }) => value.is === "map" || key === "metrics" || key === "webhooks" ? null : termOf([
		`canary ${key}`,
		textOf$1(value),
		...pairsIn(value)
	], line));
	const lists = ["metrics", "webhooks"].flatMap((key) => itemsOf(valueAt(of, key)));
	return [...plain, ...lists.map((it) => termOf(pairsIn(it), it.line))];
}
function kserve(spec) {
	return [
		"predictor",
		"transformer",
		"default",
		"canary"
	].map((key) => {
		const share = valueAt(valueAt(spec, key), "canaryTrafficPercent") ?? (key === "canary" ? valueAt(spec, "canaryTrafficPercent") : null);
		return share === null || !isShare(textOf$1(share)) ? null : termOf([`canary traffic ${textOf$1(share)} %`], share.line);
	});
}
function seldon(spec) {
	const predictors = itemsOf(valueAt(spec, "predictors"));
	const split = predictors.filter((it) => isShare(textOf$1(valueAt(it, "traffic"))));
	return [...split.length < 2 ? [] : split.map((it) => termOf([`canary traffic ${textOf$1(valueAt(it, "traffic"))} %`], it.line)), ...predictors.map((it) => textOf$1(valueAt(it, "shadow")) === "true" ? termOf(["shadow"], it.line) : null)];
}
function istio(spec) {
	return itemsOf(valueAt(spec, "http")).flatMap((http) => {
		const routes = itemsOf(valueAt(http, "route")).filter((route) => isShare(textOf$1(valueAt(route, "weight"))));
		const mirror = valueAt(http, "mirror") ?? valueAt(http, "mirrors");
		return [...routes.length < 2 ? [] : routes.map((route) => termOf([`canary traffic ${textOf$1(valueAt(route, "weight"))} %`], route.line)), mirror === null ? null : termOf(["mirror", ...pairsIn(mirror)], mirror.line)];
	});
}
// src/read/plan/markdown-plan.ts
/** What a heading, a title or a file's name says of the text below it. */
const about = {
	monitoring: /monitor|alert|observab|drift|on[- ]?call|incident|run-? ?book|play-? ?book|re-?train|\bslos?\b|health|dashboard|operat/i,
	rollout: /roll-? ?out|canary|shadow|deploy|releas|launch|traffic|load[- ]?test|\ba\/b\b|experiment|ramp/i,
	prediction: /predict|\btarget\b|intended use|inputs?\b|outputs?\b|interface|serving|latency|fallback|override|human|privacy|retention|gdpr|personal data|data protection|model (?:details|description|overview|card)|^overview|owner|contact|contract|\bapi\b/i
};
/** Whole documents about one thing: every section of them counts. */
const whole = {
	monitoring: /run-? ?book|play-? ?book|monitor|alert|on[- ]?call|operations/i,
	rollout: /roll-? ?out|canary|releas(?:e|ing) (?:plan|process)|deployment plan/i,
	prediction: /model[-_ ]?card|(?:prediction|product|serving|model)[-_ ]contract/i
};
const topics = [
	"prediction",
	"rollout",
	"monitoring"
];
/** Runbooks, model cards and other documents in Markdown: the sections whose headings speak of a plan. `named`: topics that the whole is about, as a block says that names it. */
function markdownPlan(path, text, named) {
	const { yaml, content, line } = readFrontMatter(text);
	const sentences = sentencesOf(content, line);
	const name = path.split("/").at(-1) ?? "";
	const isReadme = /^readme\b/i.test(name) && path.includes("/");
	const kind = isModelCard(name, yaml?.text ?? "") ? "model card" : /run-?book|play-?book/i.test(name) ? "runbook" : "document";
	return topics.flatMap((topic) => {
		const isWhole = (sentence) => named.includes(topic) || whole[topic].test(name) || whole[topic].test(sentence.headings[0] ?? "") || topic === "prediction" && (kind === "model card" || isReadme && sentence.headings.length < 2);
		const said = sentences.filter((it) => it.headings.some((heading) => about[topic].test(heading)) || isWhole(it));
		if (said.length === 0) return [];
		const terms = said.map(({ text, line, headings }) => ({
			text: [...headings.slice(-1), text].join(": "),
			line,
			under: headings.join(" / ")
		}));
		const everything = [...new Set(said.flatMap(({ headings }) => headings))].join(" / ").slice(0, 2e3);
		return [{
			kind,
			topics: [topic],
			terms: [...topic === "monitoring" && kind === "runbook" ? [{
				text: "runbook",
				line,
				under: everything
			}] : [], ...terms]
		}];
	});
}
/** A card by its name, or by the keys that model hubs ask of its front matter. */
function isModelCard(name, frontMatter) {
	return /model[-_ ]?card/i.test(name) || /^(?:model-index|pipeline_tag|library_name|base_model):/m.test(frontMatter);
}
// src/read/hcl/hcl.ts
/** Values within one another that are followed; nobody writes as many. */
const deepest$1 = 20;
/** Things side by side at the top of one file; where there are more, nobody wrote it. */
const most$3 = 4e3;
/** Each block of a Terraform file as Terraform's JSON would hold it, with its lines: a resource is a map by type and name. What does not parse is left out. */
function readHcl(text) {
	return (withHcl(text, (root) => {
		return childrenOf(childrenOf(root).find(({ type }) => type === "body")).flatMap((it) => it.type === "block" && !it.hasError ? [blockOf(it, 0)] : []);
	}) ?? []).map((entry) => ({
		...spotOf(entry),
		is: "map",
		entries: [entry]
	}));
}
/** `resource "type" "name" {…}`: a key for each label, the body within the last. */
function blockOf(block, depth) {
	const parts = childrenOf(block);
	const labels = parts.filter(({ type }) => type === "identifier" || type === "string_lit").map(wordOf);
	const spot = spotAt(block);
	const body = mapOf(parts.find(({ type }) => type === "body"), spot, depth + 1);
	const [first = "", ...rest] = labels;
	const within = rest.reduceRight((value, key) => ({
		...spot,
		is: "map",
		entries: [{
			...spot,
			key,
			value
		}]
	}), body);
	return {
		...spot,
		key: first,
		value: within
	};
}
function mapOf(body, spot, depth) {
	if (depth > deepest$1) return {
		...spot,
		is: "null"
	};
	const entries = childrenOf(body).flatMap((it) => {
		if (it.type === "block") return [blockOf(it, depth)];
		if (it.type !== "attribute") return [];
		const [key, value] = childrenOf(it);
		return key && value ? [{
			...spotAt(it),
			key: wordOf(key),
			value: valueOf(value, depth)
		}] : [];
	});
	return {
		...spot,
		is: "map",
		entries
	};
}
/** A value as far as it is written out: what Terraform would compute is nothing, within a text it stays as it is written. */
function valueOf(node, depth) {
	const spot = spotAt(node);
	const inner = childrenOf(node);
	const only = inner.length === 1 ? inner[0] : void 0;
	if (depth > deepest$1) return {
		...spot,
		is: "null"
	};
	switch (node.type) {
		case "expression":
		case "literal_value":
		case "collection_value":
		case "template_expr": return only === void 0 ? {
			...spot,
			is: "null"
		} : valueOf(only, depth + 1);
		case "numeric_lit": return {
			...spot,
			is: "number",
			value: Number(node.text),
			text: node.text
		};
		case "bool_lit": return {
			...spot,
			is: "boolean",
			value: node.text === "true"
		};
		case "string_lit":
		case "quoted_template": return {
			...spot,
			is: "string",
			value: wordOf(node)
		};
		case "heredoc_template": return {
			...spot,
			is: "string",
			value: node.text.replace(/^<<[-~]?\w+\r?\n/, "").replace(/\s*\w+\s*$/, "")
		};
		case "tuple": return {
			...spot,
			is: "list",
			items: inner.filter(({ type }) => type === "expression").map((it) => valueOf(it, depth + 1))
		};
		default: return {
			...spot,
			is: "null"
		};
	}
}
/** What stands within, comments apart. */
function childrenOf(node) {
	if (node === void 0 || node.namedChildCount > most$3) return [];
	return node.namedChildren.filter((it) => it !== null && it.type !== "comment");
}
/** An identifier, or a quoted text without its quotes and what escapes them. */
function wordOf(node) {
	return node.type === "identifier" ? node.text : node.text.replace(/^"|"$/g, "").replace(/\\(["\\])/g, "$1");
}
function spotAt({ startPosition: { row, column } }) {
	return {
		line: row + 1,
		column: column + 1
	};
}
function spotOf({ line, column }) {
	return {
		line,
		column
	};
}
// src/read/plan/nodes-of.ts
/** Documents of one file that are looked at. */
const most$2 = 60;
/** The values that a JSON file, a YAML file of one or several documents or a Terraform file holds; `above`: lines before its first. What does not parse is left out. */
function nodesOf(path, text, above = 0) {
	if (path.endsWith(".json")) return [parseJsonTree(text).node].flatMap((node) => node === null ? [] : moved(node, above));
	if (/\.tf$/i.test(path)) return readHcl(text);
	let line = above;
	const nodes = [];
	for (const part of text.split(/^---(?:[ \t].*)?\r?$/m).slice(0, most$2)) {
		const node = part.trim() === "" ? null : parseYamlTree(part).node ?? parseYamlTree(plainOfTemplate(part)).node;
		if (node !== null) nodes.push(moved(node, line));
		line += part.split("\n").length - 1;
	}
	return nodes;
}
/** A Helm chart's YAML without its template actions, line for line: what stands between them is the document. */
function plainOfTemplate(text) {
	return text.replace(/^[ \t]*\{\{[^{}\n]{0,300}\}\}[ \t]*$/gm, "").replace(/\{\{[^{}\n]{0,300}\}\}/g, "x");
}
function moved(node, by) {
	if (by === 0) return node;
	const at = {
		...node,
		line: node.line + by
	};
	if (at.is === "list") return {
		...at,
		items: at.items.map((item) => moved(item, by))
	};
	if (at.is !== "map") return at;
	return {
		...at,
		entries: at.entries.map((entry) => ({
			...entry,
			line: entry.line + by,
			value: moved(entry.value, by)
		}))
	};
}
// src/read/plan/objectives.ts
/** Service level objectives: OpenSLO, Sloth, Pyrra. One term an objective. */
function objectives(root) {
	const kind = textOf$1(valueAt(root, "kind")) ?? textOf$1(valueAt(root, "version")) ?? "";
	if (!/^(?:SLO|PrometheusServiceLevel|ServiceLevelObjective|prometheus\/v1)$/.test(kind)) return null;
	const spec = valueAt(root, "spec") ?? root;
	const under = [textOf$1(nodeAt(root, ["metadata", "name"])), textOf$1(valueAt(spec, "service"))].filter((it) => it).join(" ");
	const each = itemsOf(valueAt(spec, "slos"));
	const terms = (each.length > 0 ? each : [spec]).flatMap((it) => termOf([each.length > 0 ? null : under, ...pairsIn(it)], it.line) ?? []);
	return terms.length === 0 ? null : {
		kind: "slo",
		topics: ["monitoring"],
		terms: terms.map((term) => ({
			...term,
			under
		}))
	};
}
/** Alertmanager's configuration: who is called. */
function alertmanager(root) {
	const terms = (valueAt(root, "route") === null ? [] : itemsOf(valueAt(root, "receivers"))).filter((it) => it.is === "map" && it.entries.some(({ key }) => key.endsWith("_configs"))).flatMap((it) => termOf([`receiver ${textOf$1(valueAt(it, "name")) ?? ""}`], it.line) ?? []);
	return terms.length === 0 ? null : {
		kind: "alertmanager",
		topics: ["monitoring"],
		terms
	};
}
// src/read/plan/program-plan.ts
/** Libraries whose use is a plan: what each watches, beside the names that are used of it. */
const libraries = {
	evidently: {
		kind: "evidently",
		topic: "monitoring",
		says: ""
	},
	nannyml: {
		kind: "nannyml",
		topic: "monitoring",
		says: ""
	},
	alibi_detect: {
		kind: "alibi detect",
		topic: "monitoring",
		says: "feature drift"
	},
	frouros: {
		kind: "frouros",
		topic: "monitoring",
		says: "feature drift"
	},
	locust: {
		kind: "locust",
		topic: "rollout",
		says: "load test"
	}
};
/** What a Python program watches with, as its imports and the lines that use them tell. Names bound otherwise are not followed. */
function programPlan(text) {
	if (!Object.keys(libraries).some((name) => text.includes(name))) return [];
	const script = readScript(text);
	if (script === null) return [];
	const used = script.statements.flatMap((it) => importsIn(it, 0));
	return Object.entries(libraries).flatMap(([name, { kind, topic, says }]) => {
		const plain = used.filter(({ from }) => from === name || from.startsWith(`${name}.`)).map(({ as }) => as).map((it) => it.replace(/\W/g, "")).filter((it) => it !== "");
		if (plain.length === 0) return [];
		const uses = new RegExp(`\\b(?:${plain.join("|")})\\b`);
		const lines = text.split("\n").flatMap((line, i) => uses.test(line) && !/^\s*(?:from|import|#)/.test(line) ? termOf([says, line.split("#")[0] ?? ""], i + 1) ?? [] : []);
		return lines.length === 0 ? [] : [{
			kind,
			topics: [topic],
			terms: lines
		}];
	});
}
/** What imports bind, and the module that they come from; functions import for themselves. */
function importsIn(statement, depth) {
	if (depth > 6) return [];
	const inside = [
		..."body" in statement ? statement.body : [],
		..."branches" in statement ? statement.branches.flatMap(({ body }) => body) : [],
		..."otherwise" in statement ? statement.otherwise : []
	];
	if (statement.is !== "import") return inside.flatMap((it) => importsIn(it, depth + 1));
	const { module, names, as } = statement;
	return names === null ? [{
		from: module,
		as: as ?? module.split(".")[0] ?? ""
	}] : names.map((it) => ({
		from: module,
		as: it.as
	}));
}
// src/read/plan/prometheus.ts
/** How deep `groups:` stands at most: a chart's values, a ConfigMap, a PrometheusRule. */
const deepest = 6;
/** Prometheus rules: a file of `groups:`, a PrometheusRule of its operator, values of its charts. One term an alert or recording. */
function prometheus(root) {
	const file = textOf$1(nodeAt(root, ["metadata", "name"])) ?? "";
	const terms = groupsIn(root, 0).flatMap((group) => {
		const under = `${file} ${textOf$1(valueAt(group, "name")) ?? ""}`.trim();
		return itemsOf(valueAt(group, "rules")).map((rule) => ({
			rule,
			under
		}));
	}).flatMap(({ rule, under }) => {
		const name = textOf$1(valueAt(rule, "alert")) ?? textOf$1(valueAt(rule, "record"));
		const expression = textOf$1(valueAt(rule, "expr"));
		if (name === null || expression === null) return [];
		const term = termOf([
			name,
			expression,
			...["labels", "annotations"].flatMap((key) => pairsIn(valueAt(rule, key)))
		], rule.line);
		return term === null ? [] : {
			...term,
			under
		};
	});
	return terms.length === 0 ? null : {
		kind: "prometheus",
		topics: ["monitoring"],
		terms
	};
}
function groupsIn(node, depth) {
	if (node.is !== "map" || depth > deepest) return [];
	return node.entries.flatMap(({ key, value }) => key === "groups" && value.is === "list" ? value.items : groupsIn(value, depth + 1));
}
// src/read/plan/read-plan.ts
/** Formats of JSON and YAML: each says null of what it does not know. */
const formats = [
	prometheus,
	objectives,
	alertmanager,
	grafanaAlerts,
	grafana,
	datadog,
	datadogDashboard,
	evidently,
	kubernetesRollout,
	sagemaker,
	cloudWatch,
	vertex,
	featureFlags
];
/** Terms of one document that are kept. */
const most$1 = 400;
/** What a text tells of a plan, by kind; nothing of what no format recognises. `named`: topics whose block names the file. */
function readPlan(path, text, named = []) {
	const kinds = /* @__PURE__ */ new Map();
	for (const { kind, topics, terms } of recognised(path, text, named)) {
		const key = `${kind} ${topics.join(" ")}`;
		const known = kinds.get(key) ?? {
			path,
			kind,
			topics,
			terms: []
		};
		kinds.set(key, {
			...known,
			terms: [...known.terms, ...terms].slice(0, most$1)
		});
	}
	return [...kinds.values()];
}
function recognised(path, text, named) {
	if (/\.(?:md|markdown)$/i.test(path)) return markdownPlan(path, text, named);
	if (path.endsWith(".py")) return programPlan(text);
	const nodes = nodesOf(path, text);
	return [...nodes, ...nodes.flatMap(mounted)].flatMap((node) => formats.flatMap((format) => format(node) ?? []));
}
/** Files that a ConfigMap carries: dashboards and rules reach their servers so. */
function mounted(root) {
	const data = textOf$1(valueAt(root, "kind")) === "ConfigMap" ? valueAt(root, "data") : null;
	if (data?.is !== "map") return [];
	return data.entries.flatMap(({ key, value, line }) => value.is === "string" && /\.(?:ya?ml|json)$/.test(key) ? nodesOf(key, value.value, line) : []);
}
// src/world/gather/plan-reader.ts
/** Characters that one review reads of all these documents. */
const mostCharacters$1 = 4e6;
/** The parsers of prose and programs take longest, and by the line; that of Terraform where nothing is as it should be. */
const cost = (path, text) => /\.tf$/i.test(path) ? 6 * text.length : /\.(?:md|markdown|py)$/i.test(path) ? 2 * text.length + 100 * text.split("\n").length : text.length;
/** Reads what documents tell: the same text of the same path once, for however many models and sides. */
function planReader(store) {
	const known = /* @__PURE__ */ new Map();
	let left = mostCharacters$1;
	return (file, named) => {
		const text = valueOf$3(store.read(file));
		if (text === null) return [];
		const key = `${file.path} ${store.entry(file)?.id} ${named.join(" ")}`;
		const read = known.get(key);
		if (read !== void 0) return read;
		left -= cost(file.path, text);
		const documents = left < 0 ? [] : readPlan(file.path, text, named);
		known.set(key, documents);
		return documents;
	};
}
// src/world/gather/plans.ts
/** Documents of all models together that one review loads. */
const most = 600;
/** Terms of all documents of one model: more than fifty dashboards have. */
const mostTerms = 2e3;
/** Finds the documents by name in both trees. At head is what a merge would leave: a branch that is behind takes nothing away. */
async function plansAround(concerned, all, commits, steps, store) {
	if (concerned.length === 0) return {
		files: [],
		of: () => ({
			base: [],
			head: []
		})
	};
	const [base, head] = await Promise.all([store.tree(commits.base), store.tree(commits.head)]);
	const [before, now] = [valueOf$3(base) ?? {}, valueOf$3(head) ?? {}];
	const isThere = (path) => [before, now].some((tree) => Object.hasOwn(tree, path) && isDocument(path, tree[path]));
	const ids = all.map(({ id }) => id);
	const spoken = [.../* @__PURE__ */ new Set([...planPaths(before, ids), ...planPaths(now, ids)])].sort().map((path) => ({
		path,
		ids: mentions(path, ids)
	}));
	const tied = new Map(concerned.map((candidate) => {
		const { id, settings, headSettings } = candidate;
		const others = all.filter((it) => it.id !== id).map((it) => it.settings);
		return [candidate, tiedTo({
			id,
			settings: [settings, headSettings ?? settings],
			others
		}, spoken, isThere)];
	}));
	const sides = {
		base: (path) => ({
			commit: commits.base,
			path
		}),
		head: (path) => head.is === "read" ? merged(path, commits, steps) : sides.base(path)
	};
	const wanted = [...new Set([...tied.values()].flatMap((it) => [...it.keys()]))].slice(0, most);
	const isWanted = new Set(wanted);
	if (wanted.some((path) => /\.tf$/i.test(path))) await hclParser(hclWasm);
	const read = planReader(store);
	const linesAt = {
		base: linesIn(store.text({
			commit: commits.base,
			path: settingsPath
		})),
		head: linesIn(store.text({
			commit: commits.head,
			path: settingsPath
		}))
	};
	const documents = ({ id, settings, headSettings, isNew }, of, side) => {
		const written = side === "base" ? isNew ? null : settings : headSettings ?? settings;
		const both = [settings, headSettings ?? settings];
		const topics = new Map(both.flatMap((it) => [...namedPaths(it)]));
		const found = [...of].filter(([path]) => isWanted.has(path)).flatMap(([path, tie]) => read(sides[side](path), topics.get(path) ?? []).flatMap((it) => ownPart(it, tie, {
			id,
			settings: both,
			ids
		}) ?? []));
		return upTo(mostTerms, [...written === null ? [] : blocksOf(id, written, linesAt[side]), ...found]);
	};
	return {
		files: wanted.flatMap((path) => [sides.base(path), sides.head(path)]),
		of: (candidate) => {
			const of = tied.get(candidate) ?? /* @__PURE__ */ new Map();
			const unread = head.is === "unreadable" ? { unread: head.why } : {};
			return {
				base: documents(candidate, of, "base"),
				head: documents(candidate, of, "head"),
				...unread
			};
		}
	};
}
function upTo(count, documents) {
	let left = count;
	return documents.flatMap((document) => {
		const terms = document.terms.slice(0, left);
		left -= terms.length;
		return terms.length === 0 ? [] : [terms.length === document.terms.length ? document : {
			...document,
			terms
		}];
	});
}
function linesIn(text) {
	return text === null ? () => null : parseYaml(text).lineOf;
}
function blocksOf(id, settings, lineOf) {
	return [
		"prediction",
		"rollout",
		"monitoring"
	].flatMap((topic) => {
		const block = settings[topic];
		return block === void 0 ? [] : [readBlock(topic, block, settingsPath, (keys) => lineOf([
			"models",
			id,
			...keys
		]))];
	});
}
// src/world/gather/rollback-target.ts
/** Looks up what a model's `rollback.artifact` names, where that is a path, a tag or a digest. `base` needs no search, a URI gets none. */
async function findRollbackTargets(models, repository) {
	await Promise.all(models.map(async (model) => {
		const named = model.settings.rollback?.artifact?.trim();
		if (named === void 0 || named === "base" || isUri(named) || !changesModel(model.change)) return;
		model.rollbackTarget = targetOf(named, await repository.holds(named.replace(/^\.\//, "")));
	}));
}
/** A name that may be a registry's (`models:/fraud/12`, `fraud:1.2`) or prose is not missing because git does not hold it. */
function targetOf(named, holds) {
	const isOurs = !/[\s:@]/.test(named) || /^(?:sha256|md5|git):/.test(named);
	if (holds.is === "read" && !holds.value && !isOurs) return { is: "absent" };
	return mapRead(holds, (found) => ({
		named,
		found
	}));
}
// src/world/gather/sources.ts
/** Code files that the change touched, both sides; queries too. */
function codeSteps(steps) {
	return steps.filter((step) => isRead(step.path) || isRead(step.before));
}
/** Documents that the change touched: model cards, metrics, prompts, a README beside a served artifact. */
function documentSteps(steps, models) {
	const readmes = new Set(models.flatMap(({ artifact }) => artifact === void 0 ? [] : [besides(artifact)]));
	const isDocument = (path) => isDocumentName(basename(path).toLowerCase()) || readmes.has(path.toLowerCase()) || models.some((model) => isNamed(model, path) || partOf(model, path) === "prompt");
	return steps.filter((step) => !isRead(step.path) && isDocument(step.path));
}
/** Where the two sides of a step stand. */
function sidesOf({ path, before, base, head }, commits) {
	return [...isFile(base) ? [{
		side: "base",
		commit: commits.mergeBase,
		path: before
	}] : [], ...isFile(head) ? [{
		side: "head",
		commit: commits.head,
		path
	}] : []];
}
/** The texts that rules read. Links and submodules are no sources: what they point to is, where it changed. */
function sourcesOf(code, documents, configs, store, commits) {
	const sources = (steps, kindOf) => steps.flatMap((step) => sidesOf(step, commits).map(({ side, commit, path }) => ({
		path,
		headPath: step.path,
		side,
		role: "changed",
		kind: kindOf(path),
		text: store.read({
			commit,
			path
		})
	})));
	return [
		...sources(code, sourceKind),
		...sources(documents, () => "document"),
		...sources(configs, () => "config")
	];
}
/** Names that say model card or metrics. */
function isDocumentName(name) {
	if (/model[-_ ]?card/.test(name)) return /\.(?:md|markdown|rst|txt)$/.test(name);
	return name.includes("metrics") && /\.(?:json|ya?ml)$/.test(name);
}
function isNamed({ metrics, production }, path) {
	return [metrics, production].some((it) => it !== void 0 && plainPath(it) === path);
}
function besides(artifact) {
	const folder = dirname(plainPath(artifact));
	return (folder === "." ? "README.md" : `${folder}/README.md`).toLowerCase();
}
function isFile(entry) {
	return entry?.mode.startsWith("100") ?? false;
}
function isRead(path) {
	return sourceKind(path) !== "document";
}
// src/world/gather/touched.ts
/** Whether a change could touch a model, told from paths alone: the others cost no reading at all. */
function isConcerned({ settings, isNew, edited }, steps) {
	if (isNew || edited.length > 0) return true;
	const locks = settings.artifact === void 0 ? [] : locksOf(settings.artifact);
	return steps.some(({ path, before }) => partOf(settings, path) !== null || partOf(settings, before) !== null) || locks.some((path) => touches(steps, path)) || steps.some(({ path, before }) => namedPlans(settings).has(path) || namedPlans(settings).has(before)) || settings.contract !== void 0 && steps.some(({ path, before }) => mayBeBehind(path) || mayBeBehind(before));
}
/** Files that a contract may name wherever they lie; whether it does, only its text tells. */
function mayBeBehind(path) {
	return /\.(?:onnx|pb|npy|npz|json)(?:\.dvc)?$/.test(path);
}
/** Whether it did touch it: formatting counts (and is said), documentation and tests do not. */
function isTouched({ artifact, metrics, ...lists }) {
	return artifact || metrics || Object.values(lists).some((paths) => paths.length > 0);
}
// src/weigh/way-back.ts
/**
* What an earlier commit must have held for the change to be a way back: every file of the model that was touched, shared
* code, metrics, contract and golden examples included. null when the change also edits what policy reads (gates, production reference), which no restoration does.
*/
function restored(model, changes, contract = []) {
	const policy = [model.gates, model.production].filter((it) => typeof it === "string").map(plainPath);
	const ledgers = [model.ledger, model.data_contract].flat().filter((it) => it !== void 0).map(plainPath);
	const wanted = Object.create(null);
	for (const { path, before, head } of changes) for (const touched of /* @__PURE__ */ new Set([before, path])) {
		if (policy.includes(touched)) return null;
		if (partOf(model, touched) === null && !contract.includes(touched) || ledgers.includes(touched)) continue;
		wanted[touched] = touched === path ? head : null;
	}
	return wanted;
}
/**
* The newest earlier commit that held exactly these files, by path, mode and object id; null: no such state, or a mixture.
* A path that a commit's entries lack was not looked up there, which proves nothing.
*/
function wayBack(wanted, history) {
	const paths = Object.keys(wanted);
	if (!paths.some((path) => wanted[path] !== null)) return null;
	for (const { commit, entries } of history) if (paths.every((path) => Object.hasOwn(entries, path) && same(wanted[path] ?? null, entries[path] ?? null))) return { commit };
	return null;
}
function same(a, b) {
	return a?.id === b?.id && a?.mode === b?.mode;
}
// src/world/gather/ways-back.ts
/** Histories asked for at once: of forty models GitHub would not bear all in one query. */
const together = 10;
/** Finds which models the change takes back to an earlier state of base. The history is asked only where something of a model changed. */
async function findWaysBack(models, steps, base, repository) {
	const asked = models.flatMap((model) => {
		if (model.isNew || model.change.policy.length > 0 || !changesModel(model.change)) return [];
		const wanted = restored(model.settings, steps, model.change.contract);
		return wanted === null ? [] : [{
			model,
			wanted
		}];
	});
	for (let at = 0; at < asked.length; at += together) await Promise.all(asked.slice(at, at + together).map(async ({ model, wanted }) => {
		model.wayBack = found(wanted, await repository.history(base, Object.keys(wanted)));
	}));
}
function found(wanted, history) {
	if (history.is !== "read") return history;
	const back = wayBack(wanted, history.value);
	return back === null ? { is: "absent" } : {
		is: "read",
		value: back,
		from: {
			path: "",
			commit: back.commit,
			id: null
		}
	};
}
// src/world/gather/workflows.ts
/** Workflows read although the change leaves them alone, those first that are called as if they reviewed. */
const mostUnchanged = 50;
const isCalledReview = (path) => /review/i.test(path);
/** Workflow files that might run this review: every changed one, and the unchanged ones of base. */
async function workflowFiles(store, { base, mergeBase, head }, steps) {
	const changed = steps.filter((step) => isWorkflow(step.path) || isWorkflow(step.before));
	const tree = await store.tree(base);
	const paths = tree.is === "read" ? Object.keys(tree.value).filter(isWorkflow) : [];
	paths.sort((a, b) => Number(isCalledReview(b)) - Number(isCalledReview(a)));
	return [...changed.flatMap(({ path, before }) => [{
		commit: head,
		path
	}, {
		commit: mergeBase,
		path: before
	}]), ...paths.slice(0, mostUnchanged).map((path) => ({
		commit: base,
		path
	}))];
}
/** Those of them that run mle-review, before or after; changed: what decides whether and how it runs there is another. A file that cannot be read and was changed counts. */
function reviewingWorkflows(files, store, steps, commits) {
	return [...new Set(files.map(({ path }) => path).filter(isWorkflow))].flatMap((path) => {
		const step = steps.find((it) => it.path === path || it.before === path);
		const only = text(store, {
			commit: step === void 0 ? commits.base : commits.mergeBase,
			path: step?.before ?? path
		});
		const named = only !== null && onlyRunsContracts(only) ? {
			path,
			only: "contract"
		} : { path };
		if (step === void 0) return part(store, {
			commit: commits.base,
			path
		}) === null ? [] : [{
			...named,
			changed: false
		}];
		const before = part(store, {
			commit: commits.mergeBase,
			path: step.before
		});
		const after = part(store, {
			commit: commits.head,
			path: step.path
		});
		return before === null && after === null ? [] : [{
			...named,
			changed: before !== null && before !== after
		}];
	});
}
/** null: the file is not there, or does not run mle-review. */
function part(store, file) {
	const text = store.read(file);
	return text.is === "read" ? reviewingPart(text.value) : text.is === "absent" ? null : text.why;
}
function text(store, file) {
	const read = store.read(file);
	return read.is === "read" ? read.value : null;
}
function isWorkflow(path) {
	return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);
}
// src/read/searchable.ts
/** Makes the searchable text of a notebook or document. A notebook that is no notebook is searched as plain text. */
function searchable(kind, text) {
	const notebook = kind === "notebook" ? readNotebook(text) : null;
	const segments = [];
	const parts = [];
	let length = 0;
	const add = (part, segment) => {
		segments.push({
			from: length,
			...segment
		});
		parts.push(part);
		length += part.length + 2;
	};
	if (notebook?.is !== "read") add(text, {
		where: "text",
		cell: null,
		fileLines: null
	});
	else for (const { cell, text: source, fileLines, outputs } of notebook.value.cells) {
		add(source, {
			where: "source",
			cell,
			fileLines
		});
		for (const output of outputs) add(output.text, {
			where: "output",
			cell,
			fileLines: output.fileLines
		});
	}
	const whole = parts.join("\n\n");
	return {
		text: masked(whole),
		standingAt: (offset) => standing(whole, segments, offset)
	};
}
function standing(text, segments, offset) {
	const segment = segments.findLast(({ from }) => from <= offset) ?? {
		from: 0,
		where: "text",
		cell: null,
		fileLines: null
	};
	const line = text.slice(segment.from, offset).split("\n").length;
	const { where, cell } = segment;
	if (segment.fileLines === null) return {
		where,
		cell,
		line,
		fileLine: line
	};
	const fileLine = segment.fileLines[line - 1] ?? segment.fileLines.at(-1) ?? 1;
	return {
		where,
		cell,
		line: where === "output" ? fileLine : line,
		fileLine
	};
}
/** Blanks what hides or imitates credentials: terminal colours, and long runs of base64 such as pictures. Nothing changes its place. */
function masked(text) {
	return text.replace(/\u001b\[[\d;]{0,20}[A-Za-z]|[A-Za-z0-9+/=]{400,}/g, (run) => " ".repeat(run.length));
}
// src/weigh/placeholder-secret.ts
const words = /example|sample|dummy|placeholder|change_?me|redacted|replace|insert|your[_-]|my[_-]?(?:secret|token|key|pass)|xxxx|\*{3}|\.{3}|[<>{}]|\$[A-Z(]|%[(s]|:(?:pass|password|passwd|secret|pwd|test|admin|postgres)$/i;
const idleHost = /@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|(?:[\w-]+\.)*example\.(?:com|org|net))(?:[:/?]|$)/i;
const runs = /0123456789|1234567890|abcdefghij|(.)\1{7}/i;
/** Whether what looks like a credential is only the shape of one: an example, a blank to fill in, a password for one's own machine. */
function isPlaceholder(secret) {
	if (secret.startsWith("-----BEGIN")) return /\.{3}|<[^>]*>|x{10}|(.)\1{15}/i.test(secret);
	const credential = /:\/\/([^@]{1,500})@/.exec(secret)?.[1] ?? secret;
	const value = credential.replace(/^[a-z]{1,8}[_-]/i, "");
	return words.test(credential) || idleHost.test(secret) || runs.test(value) || new Set(value).size < 6;
}
// src/world/secrets.ts
/** Hits told of one file: one is enough to hold a change. */
const mostHits = 50;
/** Characters searched at a time, and how far one search reaches into the next: the time secretlint takes grows with the square of what it finds. */
const stretch = 2e4;
const overlap = 8e3;
/** Credentials in notebooks and documents of both sides. Source files are other scanners' work. */
async function findSecrets(sources) {
	const wanted = sources.filter(({ kind }) => kind === "notebook" || kind === "document");
	if (wanted.length === 0) return read([]);
	const found = [];
	const unread = [];
	const known = /* @__PURE__ */ new Map();
	try {
		const find = await loadFinder();
		for (const { path, headPath, side, kind, text } of wanted) {
			if (text.is === "unreadable" && text.fault === "ours" && side === "head") unread.push(text.why);
			if (text.is !== "read") continue;
			const key = `${kind} ${text.value}`;
			const hits = known.get(key) ?? hitsIn(kind, text.value, find);
			known.set(key, hits);
			found.push(...(await hits).map((hit) => ({
				path,
				headPath,
				side,
				...hit
			})));
		}
	} catch (error) {
		unread.push(`the search for credentials broke: ${error instanceof Error ? error.message : String(error)}`);
	}
	return !found.some(({ side }) => side === "head") && unread.length > 0 ? {
		is: "unreadable",
		fault: "ours",
		reason: "not-searched",
		why: unread.join("; ")
	} : read(found);
}
async function hitsIn(kind, text, find) {
	const { text: whole, standingAt } = searchable(kind, text);
	const hits = [];
	let done = 0;
	for (let start = 0; start < whole.length && hits.length < mostHits; start += stretch) {
		const found = await find(whole.slice(start, start + stretch + overlap));
		for (const { kind, from, to } of found.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
			const secret = whole.slice(start + from, start + to);
			if (from >= stretch || start + from < done || hits.length === mostHits) continue;
			done = start + to;
			if (!isPlaceholder(secret)) hits.push({
				kind,
				...standingAt(start + from),
				digest: digest(secret)
			});
		}
	}
	return hits;
}
function digest(secret) {
	return createHash("sha256").update(secret).digest("hex").slice(0, 12);
}
/** Loads secretlint when there is something to search. Its rule that lets a comment switch the others off is left out: the text is a stranger's. */
async function loadFinder() {
	const [{ lintSource }, { rules }, { secretLintProfiler }] = await Promise.all([
		import("./module-CRs95hDK.js"),
		import("./module-D1FBFgnX.js"),
		import("./node-C5qZ9If6.js")
	]);
	secretLintProfiler.mark = () => void 0;
	const config = { rules: rules.filter(({ meta }) => !meta.id.endsWith("rule-filter-comments")).map((rule) => ({
		id: rule.meta.id,
		rule,
		options: rule.meta.id.endsWith("rule-aws") ? { enableIDScanRule: true } : {}
	})) };
	return async (content) => {
		const { messages } = await lintSource({
			source: {
				filePath: "text",
				content,
				contentType: "text",
				ext: ""
			},
			options: {
				config,
				noPhysicFilePath: true
			}
		});
		return messages.map(({ messageId, range: [from, to] }) => ({
			kind: messageId,
			from,
			to
		}));
	};
}
function read(value) {
	return {
		is: "read",
		value,
		from: {
			path: "",
			commit: null,
			id: null
		}
	};
}
// src/world/gather.ts
/** Reads from a repository all that a review may know. Texts are asked in two rounds; a stale stamp costs a third. */
async function gather(repository, options) {
	const { asOf, description, roles = [], contracts = [], contractAwaited = false } = options;
	const asked = await repository.pull();
	const pull = description === void 0 ? asked : {
		...asked,
		body: description
	};
	const commits = {
		base: pull.base,
		mergeBase: pull.mergeBase,
		head: pull.head
	};
	const store = textStore(repository);
	const [changes] = await Promise.all([repository.changes(pull.mergeBase, pull.head), ...Object.values(commits).map(store.tree)]);
	const steps = valueOf$3(changes) ?? [];
	const code = codeSteps(steps);
	const workflows = await workflowFiles(store, commits, steps);
	const settingsFiles = [pull.base, pull.head].map((commit) => ({
		commit,
		path: settingsPath
	}));
	await store.fetch([
		...settingsFiles,
		...code.flatMap((step) => sidesOf(step, commits)),
		...workflows
	]);
	const policy = await readPolicy(store, commits, steps, repository);
	const reviewing = reviewingWorkflows(workflows, store, steps, commits);
	const { models: possible, refused } = candidates(policy, reviewing.filter(({ changed }) => changed).map(({ path }) => path));
	const documents = documentSteps(steps, possible.map(({ settings }) => settings));
	const configs = configSteps(steps, [...code, ...documents]);
	const concerned = possible.filter((model) => isConcerned(model, steps));
	const toJudge = concerned.flatMap((model) => filesToJudge(model, commits, steps, store));
	const plans = await plansAround(concerned, possible, commits, steps, store);
	const owners = codeOwnersFile(concerned, pull.base, store);
	const settingsOf = concerned.map(({ settings }) => settings);
	const importers = await likelyImporters(roles, sourcesOf(code, [], [], store, commits), settingsOf, store, commits);
	await store.fetch([
		...toJudge,
		...plans.files,
		...owners,
		...importers.files,
		...[...documents, ...configs].flatMap((step) => sidesOf(step, commits))
	]);
	const all = await Promise.all(concerned.map(async (candidate) => ({
		candidate,
		model: await modelEvidence(candidate, commits, steps, store)
	})));
	await readContracts(all, contracts, steps, commits, store);
	const models = all.filter(({ model }) => isTouched(model.change)).map(({ candidate, model }) => ({
		...model,
		plans: plans.of(candidate),
		...codeOwnersOf(model.settings, owners, store)
	}));
	const sources = sourcesOf(code, documents, configs, store, commits);
	const further = await furtherSources(roles, sources, models, store, commits);
	const compact = readCompact(pull.body, {
		path: "description",
		commit: null,
		id: null
	});
	await Promise.all([
		changedSinceStamp(models, store, pull.head),
		findWaysBack(models, steps, pull.base, repository),
		findRollbackTargets(models, repository)
	]);
	const [secrets, handles, approvals, answers] = await Promise.all([
		findSecrets(sources),
		ownerHandles(compact, models, repository),
		neededApprovals({
			models,
			reviewingWorkflows: reviewing,
			pull,
			sources
		}, repository),
		answersOf(pull, models, repository)
	]);
	const teams = await neededTeams(policy.settings, approvals, pull, repository);
	return {
		version: 1,
		asOf,
		pull,
		settings: policy.settings,
		headSettings: policy.headSettings,
		organisation: policy.organisation,
		overruled: policy.overruled,
		changes: mapRead(changes, (all) => withHunks(all, store, commits)),
		compact,
		models,
		sources: [...sources, ...further],
		secrets,
		approvals,
		answers,
		teams,
		handles,
		reviewingWorkflows: reviewing,
		contracts,
		contractAwaited,
		blind: await blindSpots(store, commits, {
			organisation: policy.organisation,
			teams,
			refused
		})
	};
}
// src/read/contract-workflow.ts
/** Whether a workflow says, in its name or its file's, that it runs a contract: only its runs are looked into. */
function isContractWorkflow({ name, path }) {
	return [name, path?.split("@")[0]].some((it) => /contract/i.test(it ?? ""));
}
/** Events of whose runs results are taken: those about a pull request or an entry of the merge queue. */
const contractEvents = [
	"pull_request",
	"pull_request_target",
	"merge_group"
];
// src/read/contract-run.ts
/** Characters of a report: it holds summaries, never tensors. */
const mostCharacters = 4194304;
/** Characters of one text in it. */
const mostWords = 2e3;
const mostFaults = 20;
/**
* A contract's result, by whomever it was made. Untrusted: capped, held to the schema, every fault named. Long texts are cut; a number
* that JSON cannot write is a text, so that the result survives JSON.
*/
function readContractRun(text, from) {
	if (text.length > mostCharacters) return fault(from, "ours", "too-large", [`holds more than ${mostCharacters} characters.`]);
	const parsed = parseJsonTree(text);
	const unreadable = whyUnreadable(parsed, from.path);
	if (unreadable !== null) return unreadable.fault === "author" ? {
		...unreadable,
		reason: "invalid-result"
	} : unreadable;
	if (parsed.issues.length > 0) return fault(from, "author", "invalid-result", parsed.issues.slice(0, mostFaults).map(({ why }) => why));
	const result = contractRun.safeParse(tame(plain$3(parsed.node)));
	if (!result.success) return fault(from, "author", "invalid-result", sentences(result.error.issues, parsed.node));
	const twice = repeated(result.data.checks.map(({ id }) => id));
	if (twice !== null) return fault(from, "author", "invalid-result", [`two checks have the id \`${twice}\`; which of them holds cannot be told.`]);
	return {
		is: "read",
		value: result.data,
		from
	};
}
function tame(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
	if (typeof value === "string") return value.length > mostWords ? `${value.slice(0, 1999)}…` : value;
	if (Array.isArray(value)) return value.map(tame);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, tame(inner)]));
}
function sentences(issues, root) {
	return issues.slice(0, mostFaults).map(({ path, message }) => {
		const steps = path.map((step) => typeof step === "number" ? step : String(step));
		return `line ${lineOf$1(root, steps)}: ${steps.join(".").slice(0, 200) || "the result"}: ${message.replace(/\.?$/, ".")}`;
	});
}
function repeated(ids) {
	const seen = /* @__PURE__ */ new Set();
	return ids.find((id) => seen.has(id) || !seen.add(id)) ?? null;
}
function fault(from, whose, reason, whys) {
	return {
		is: "unreadable",
		fault: whose,
		reason,
		why: whys.map((why) => `${from.path}: ${why}`).join("\n")
	};
}
// node_modules/fflate/esm/index.mjs
var require = createRequire$1("/");
var _a;
try {
	_a = require("worker_threads"), _a.Worker, _a.isMarkedAsUntransferable;
} catch (e) {}
var u8 = Uint8Array;
var u16 = Uint16Array;
var i32 = Int32Array;
var fleb = new u8([
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0,
	0,
	0,
	0
]);
var fdeb = new u8([
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13,
	0,
	0
]);
var clim = new u8([
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
]);
var freb = function(eb, start) {
	var b = new u16(31);
	for (var i = 0; i < 31; ++i) b[i] = start += 1 << eb[i - 1];
	var r = new i32(b[30]);
	for (var i = 1; i < 30; ++i) for (var j = b[i]; j < b[i + 1]; ++j) r[j] = j - b[i] << 5 | i;
	return {
		b,
		r
	};
};
var _a = freb(fleb, 2);
var fl = _a.b;
var revfl = _a.r;
fl[28] = 258, revfl[258] = 28;
var _b = freb(fdeb, 0);
var fd = _b.b;
_b.r;
var rev = new u16(32768);
for (var i = 0; i < 32768; ++i) {
	var x = (i & 43690) >> 1 | (i & 21845) << 1;
	x = (x & 52428) >> 2 | (x & 13107) << 2;
	x = (x & 61680) >> 4 | (x & 3855) << 4;
	rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
}
var hMap = (function(cd, mb, r) {
	var s = cd.length;
	var i = 0;
	var l = new u16(mb);
	for (; i < s; ++i) if (cd[i]) ++l[cd[i] - 1];
	var le = new u16(mb);
	for (i = 1; i < mb; ++i) le[i] = le[i - 1] + l[i - 1] << 1;
	var co;
	if (r) {
		co = new u16(1 << mb);
		var rvb = 15 - mb;
		for (i = 0; i < s; ++i) if (cd[i]) {
			var sv = i << 4 | cd[i];
			var r_1 = mb - cd[i];
			var v = le[cd[i] - 1]++ << r_1;
			for (var m = v | (1 << r_1) - 1; v <= m; ++v) co[rev[v] >> rvb] = sv;
		}
	} else {
		co = new u16(s);
		for (i = 0; i < s; ++i) if (cd[i]) co[i] = rev[le[cd[i] - 1]++] >> 15 - cd[i];
	}
	return co;
});
var flt = new u8(288);
for (var i = 0; i < 144; ++i) flt[i] = 8;
for (var i = 144; i < 256; ++i) flt[i] = 9;
for (var i = 256; i < 280; ++i) flt[i] = 7;
for (var i = 280; i < 288; ++i) flt[i] = 8;
var fdt = new u8(32);
for (var i = 0; i < 32; ++i) fdt[i] = 5;
var flrm = /*#__PURE__*/ hMap(flt, 9, 1);
var fdrm = /*#__PURE__*/ hMap(fdt, 5, 1);
var max = function(a) {
	var m = a[0];
	for (var i = 1; i < a.length; ++i) if (a[i] > m) m = a[i];
	return m;
};
var bits = function(d, p, m) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8) >> (p & 7) & m;
};
var bits16 = function(d, p) {
	var o = p / 8 | 0;
	return (d[o] | d[o + 1] << 8 | d[o + 2] << 16) >> (p & 7);
};
var shft = function(p) {
	return (p + 7) / 8 | 0;
};
var slc = function(v, s, e) {
	if (s == null || s < 0) s = 0;
	if (e == null || e > v.length) e = v.length;
	return new u8(v.subarray(s, e));
};
var ec = [
	"unexpected EOF",
	"invalid block type",
	"invalid length/literal",
	"invalid distance",
	"stream finished",
	"no stream handler",
	,
	"no callback",
	"invalid UTF-8 data",
	"extra field too long",
	"date not in range 1980-2099",
	"filename too long",
	"stream finishing",
	"invalid zip data"
];
var err = function(ind, msg, nt) {
	var e = new Error(msg || ec[ind]);
	e.code = ind;
	if (Error.captureStackTrace) Error.captureStackTrace(e, err);
	if (!nt) throw e;
	return e;
};
var inflt = function(dat, st, buf, dict) {
	var sl = dat.length, dl = dict ? dict.length : 0;
	if (!sl || st.f && !st.l) return buf || new u8(0);
	var noBuf = !buf;
	var resize = noBuf || st.i != 2;
	var noSt = st.i;
	if (noBuf) buf = new u8(sl * 3);
	var cbuf = function(l) {
		var bl = buf.length;
		if (l > bl) {
			var nbuf = new u8(Math.max(bl * 2, l));
			nbuf.set(buf);
			buf = nbuf;
		}
	};
	var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
	var tbts = sl * 8;
	do {
		if (!lm) {
			final = bits(dat, pos, 1);
			var type = bits(dat, pos + 1, 3);
			pos += 3;
			if (!type) {
				var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
				if (t > sl) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + l);
				buf.set(dat.subarray(s, t), bt);
				st.b = bt += l, st.p = pos = t * 8, st.f = final;
				continue;
			} else if (type == 1) lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
			else if (type == 2) {
				var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
				var tl = hLit + bits(dat, pos + 5, 31) + 1;
				pos += 14;
				var ldt = new u8(tl);
				var clt = new u8(19);
				for (var i = 0; i < hcLen; ++i) clt[clim[i]] = bits(dat, pos + i * 3, 7);
				pos += hcLen * 3;
				var clb = max(clt), clbmsk = (1 << clb) - 1;
				var clm = hMap(clt, clb, 1);
				for (var i = 0; i < tl;) {
					var r = clm[bits(dat, pos, clbmsk)];
					pos += r & 15;
					var s = r >> 4;
					if (s < 16) ldt[i++] = s;
					else {
						var c = 0, n = 0;
						if (s == 16) n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i - 1];
						else if (s == 17) n = 3 + bits(dat, pos, 7), pos += 3;
						else if (s == 18) n = 11 + bits(dat, pos, 127), pos += 7;
						while (n--) ldt[i++] = c;
					}
				}
				var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
				lbt = max(lt);
				dbt = max(dt);
				lm = hMap(lt, lbt, 1);
				dm = hMap(dt, dbt, 1);
			} else err(1);
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
		}
		if (resize) cbuf(bt + 131072);
		var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
		var lpos = pos;
		for (;; lpos = pos) {
			var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
			pos += c & 15;
			if (pos > tbts) {
				if (noSt) err(0);
				break;
			}
			if (!c) err(2);
			if (sym < 256) buf[bt++] = sym;
			else if (sym == 256) {
				lpos = pos, lm = null;
				break;
			} else {
				var add = sym - 254;
				if (sym > 264) {
					var i = sym - 257, b = fleb[i];
					add = bits(dat, pos, (1 << b) - 1) + fl[i];
					pos += b;
				}
				var d = dm[bits16(dat, pos) & dms], dsym = d >> 4;
				if (!d) err(3);
				pos += d & 15;
				var dt = fd[dsym];
				if (dsym > 3) {
					var b = fdeb[dsym];
					dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
				}
				if (pos > tbts) {
					if (noSt) err(0);
					break;
				}
				if (resize) cbuf(bt + 131072);
				var end = bt + add;
				if (bt < dt) {
					var shift = dl - dt, dend = Math.min(dt, end);
					if (shift + bt < 0) err(3);
					for (; bt < dend; ++bt) buf[bt] = dict[shift + bt];
				}
				for (; bt < end; ++bt) buf[bt] = buf[bt - dt];
			}
		}
		st.l = lm, st.p = lpos, st.b = bt, st.f = final;
		if (lm) final = 1, st.m = lbt, st.d = dm, st.n = dbt;
	} while (!final);
	return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
};
var et = /*#__PURE__*/ new u8(0);
/**
* Streaming DEFLATE decompression
*/
var Inflate = /* @__PURE__ */ function() {
	function Inflate(opts, cb) {
		if (typeof opts == "function") cb = opts, opts = {};
		this.ondata = cb;
		var dict = opts && opts.dictionary && opts.dictionary.subarray(-32768);
		this.s = {
			i: 0,
			b: dict ? dict.length : 0
		};
		this.o = new u8(32768);
		this.p = new u8(0);
		if (dict) this.o.set(dict);
	}
	Inflate.prototype.e = function(c) {
		if (!this.ondata) err(5);
		if (this.d) err(4);
		if (!this.p.length) this.p = c;
		else if (c.length) {
			var n = new u8(this.p.length + c.length);
			n.set(this.p), n.set(c, this.p.length), this.p = n;
		}
	};
	Inflate.prototype.c = function(final) {
		this.s.i = +(this.d = final || false);
		var bts = this.s.b;
		var dt = inflt(this.p, this.s, this.o);
		this.ondata(slc(dt, bts, this.s.b), this.d);
		this.o = slc(dt, this.s.b - 32768), this.s.b = this.o.length;
		this.p = slc(this.p, this.s.p / 8 | 0), this.s.p &= 7;
	};
	/**
	* Pushes a chunk to be inflated
	* @param chunk The chunk to push
	* @param final Whether this is the final chunk
	*/
	Inflate.prototype.push = function(chunk, final) {
		this.e(chunk), this.c(final);
	};
	return Inflate;
}();
var td = typeof TextDecoder != "undefined" && /*#__PURE__*/ new TextDecoder();
try {
	td.decode(et, { stream: true });
} catch (e) {}
// src/read/onnx/refused.ts
/** Why reading stopped. `author`: the bytes are wrong; `ours`: a cap, or what this version does not know. The file's name comes in front later. */
function refused(reason, why, fault = "author") {
	return {
		is: "unreadable",
		fault,
		reason,
		why
	};
}
/** The same refusal, seen from further out: `where` comes in front. */
function within(where, refusal) {
	return {
		...refusal,
		why: `${where}: ${refusal.why}`
	};
}
// src/read/onnx/zip.ts
const damaged = (what) => refused("invalid-zip", `it is no whole .zip archive: ${what}; write it again.`);
/** The files of a .zip archive that together stay under the cap; a file that holds more than its directory says is refused on the way. */
function unzip(bytes, most) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = directory(bytes, view);
	if ("is" in entries) return entries;
	const total = entries.reduce((sum, { size }) => sum + size, 0);
	if (total > most) return refused("too-large", `its files are ${total} bytes, more than ${most}.`, "ours");
	const files = [];
	for (const entry of entries) {
		const shown = JSON.stringify(entry.name.slice(0, 100));
		if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== 67324752) return damaged(`${shown} is not where it should be`);
		const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
		if (start + entry.packed > bytes.length) return damaged(`${shown} is cut off`);
		const body = unpacked(bytes.subarray(start, start + entry.packed), entry);
		if (typeof body === "string") return damaged(`${shown} ${body}`);
		if (crc32(body) !== entry.crc) return damaged(`${shown} has another checksum than the directory says`);
		files.push([entry.name, body]);
	}
	return {
		is: "files",
		files
	};
}
/** The central directory. Archives of more than 4 GiB (zip64) are over every cap. */
function directory(bytes, view) {
	let end = bytes.length - 22;
	while (end >= 0 && end > bytes.length - 65558 && view.getUint32(end, true) !== 101010256) end -= 1;
	if (end < 0 || end <= bytes.length - 65558 || view.getUint32(end, true) !== 101010256) return damaged("it has no directory");
	const count = view.getUint16(end + 10, true);
	let at = view.getUint32(end + 16, true);
	const entries = [];
	const names = /* @__PURE__ */ new Set();
	for (let nth = 0; nth < count; nth += 1) {
		if (at + 46 > end || view.getUint32(at, true) !== 33639248) return damaged("its directory is cut off");
		const length = view.getUint16(at + 28, true);
		const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length));
		if (view.getUint16(at + 8, true) & 1) return refused("unsupported", `${JSON.stringify(name.slice(0, 100))} is encrypted; write it plainly.`);
		if (names.has(name)) return damaged(`${JSON.stringify(name.slice(0, 100))} stands twice`);
		names.add(name);
		entries.push({
			name,
			method: view.getUint16(at + 10, true),
			crc: view.getUint32(at + 16, true),
			packed: view.getUint32(at + 20, true),
			size: view.getUint32(at + 24, true),
			at: view.getUint32(at + 42, true)
		});
		at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return entries;
}
/** Bytes that are inflated at a time: one step makes at most a thousand times as many. */
const step = 16384;
function unpacked(packed, { method, size }) {
	if (method === 0) return packed.length === size ? packed : "is of another size than the directory says";
	if (method !== 8) return `is packed by method ${method}, and only stored and deflated files are read`;
	const room = new Uint8Array(size);
	let filled = 0;
	const inflate = new Inflate((chunk) => {
		if (filled + chunk.length <= size) room.set(chunk, filled);
		filled += chunk.length;
	});
	try {
		for (let at = 0; at < packed.length && filled <= size; at += step) inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
	} catch {
		return "cannot be inflated";
	}
	return filled === size ? room : "is of another size than the directory says";
}
const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
	let crc = byte;
	for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? crc >>> 1 ^ 3988292384 : crc >>> 1;
	return crc;
});
function crc32(bytes) {
	let crc = 4294967295;
	for (let at = 0; at < bytes.length; at += 1) crc = crc >>> 8 ^ crcTable[(crc ^ bytes[at]) & 255];
	return (crc ^ 4294967295) >>> 0;
}
// src/world/github/artifacts.ts
const artifact = object({
	id: number$1(),
	name: string$1(),
	size_in_bytes: number$1(),
	expired: boolean()
});
/** How an artifact that holds results is called: this, and whatever follows. */
const named = "contract-report";
const mostFiles = 20;
/** The results among the artifacts of a run, newest first; of several with one name the newest. */
async function resultsOf(api, { owner, repo }, run) {
	const got = await api.rest("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
		owner,
		repo,
		run_id: run,
		per_page: 100
	}, object({ artifacts: array(artifact) }));
	if (!got.ok) return got;
	const ours = got.value.artifacts.filter(({ name }) => name.startsWith(named)).sort((a, b) => b.id - a.id);
	return {
		ok: true,
		value: ours.filter(({ name }, i) => ours.findIndex((other) => other.name === name) === i)
	};
}
/** The results in an artifact. What an artifact holds never changes, so it is fetched once and kept. */
async function readArtifact(api, repository, artifact, cache) {
	const key = `artifact ${repository.owner}/${repository.repo}/${artifact.id}`;
	const kept = cache?.get(key);
	const files = kept === void 0 ? await fetchFiles(api, repository, artifact) : JSON.parse(kept);
	if ("is" in files) return [files];
	cache?.set(key, JSON.stringify(files));
	return Object.entries(files).map(([name, text]) => readContractRun(text, {
		path: `${artifact.name}/${name}`,
		commit: null,
		id: null
	}));
}
async function fetchFiles(api, { owner, repo }, artifact) {
	const { id, name, size_in_bytes: size, expired } = artifact;
	const unread = (fault, why) => {
		return {
			is: "unreadable",
			fault,
			reason: "artifact",
			why: `The artifact ${name} ${why}`
		};
	};
	if (expired) return unread("ours", "has expired at GitHub: run its workflow again.");
	if (size > limits.textBytes) return unread("ours", `has ${size} bytes, more than the ${limits.textBytes} that are taken: upload the result alone.`);
	const got = await api.rest("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip"
	}, _instanceof(ArrayBuffer));
	if (!got.ok) return blind(got.refusal);
	const archive = unzip(new Uint8Array(got.value), limits.textBytes);
	if (archive.is === "unreadable") return unread(archive.fault, `cannot be read: ${archive.why}`);
	const results = archive.files.filter(([path]) => /\.json$/i.test(path));
	if (results.length === 0) return unread("author", "holds no JSON file: upload `contract-report-PROVIDER.json`.");
	if (results.length > mostFiles) return unread("author", `holds ${results.length} JSON files, more than the ${mostFiles} that are taken.`);
	return Object.fromEntries(results.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}
// src/world/github/contract-runs.ts
const repositoryId = object({ id: number$1() }).nullish();
const run = object({
	id: number$1(),
	name: string$1().nullish(),
	path: string$1(),
	event: string$1(),
	status: string$1().nullable(),
	head_sha: string$1(),
	created_at: string$1(),
	head_repository: repositoryId,
	repository: object({ id: number$1() }),
	referenced_workflows: array(object({ path: string$1() })).nullish()
});
const pull = object({
	head: object({
		ref: string$1(),
		sha: string$1(),
		repo: repositoryId
	}),
	labels: array(object({ name: string$1() }))
});
/** The head of a pull request and its labels. */
async function headOf(api, { owner, repo }, number) {
	const got = await api.rest("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: number
	}, pull);
	if (!got.ok) return got;
	const { head, labels } = got.value;
	return {
		ok: true,
		value: {
			ref: head.ref,
			sha: head.sha,
			repositoryId: head.repo?.id ?? null,
			labels: labels.map(({ name }) => name)
		}
	};
}
/**
* Runs of contracts for a pull request, newest first: those of its branch, for a result stays true while the model stays as it is, and those
* of the merge queue's commit; `also` counts whatever it is called. A branch of the same name in another repository is another branch.
*/
async function contractRuns(api, { owner, repo }, head, queued, also = {}) {
	const asks = [{ branch: head.ref }, ...queued === null ? [] : [{ head_sha: queued }]];
	const found = [];
	for (const ask of asks) {
		const got = await api.rest("GET /repos/{owner}/{repo}/actions/runs", {
			owner,
			repo,
			...ask,
			per_page: 100
		}, object({ workflow_runs: array(run) }));
		if (!got.ok) return got;
		found.push(...got.value.workflow_runs);
	}
	const ours = found.filter((it) => (isContractWorkflow(it) || it.id === also.run || it.path.split("@")[0] === also.workflow) && contractEvents.includes(it.event) && (it.event === "merge_group" ? it.head_sha === queued : (it.head_repository?.id ?? null) === head.repositoryId));
	return {
		ok: true,
		value: [...new Map(ours.map((it) => [it.id, it])).values()].sort((a, b) => b.id - a.id)
	};
}
// src/world/github/trusted-run.ts
/** Put by an approver on a fork's pull request whose result may count. */
const trustLabel = "mle-review/trust-contract";
/** Why a run's result does not count, with the mend; null: it does. Its workflow is base's, and a fork's run has an approver's word. */
async function distrusted(run, trusting) {
	const other = await otherWorkflow(run, trusting);
	if (other !== null) return other;
	return run.head_repository?.id === run.repository.id ? null : unlabelled(run, trusting);
}
/** The workflow's file, and those of this repository that it calls, are base's, byte for byte. */
async function otherWorkflow(run, { repository, target, evidence }) {
	const [ran, base] = await Promise.all([repository.tree(run.head_sha), repository.tree(evidence.pull.base)]);
	if (ran.is !== "read" || base.is !== "read") return ran.is === "unreadable" ? ran.why : base.is === "unreadable" ? base.why : "The commit of the run is not there.";
	const own = `${target.owner}/${target.repo}/`.toLowerCase();
	const called = (run.referenced_workflows ?? []).flatMap(({ path }) => path.toLowerCase().startsWith(own) ? [path.slice(own.length)] : []);
	const differs = [run.path, ...called].map((path) => path.split("@")[0] ?? path).find((path) => base.value[path] === void 0 || base.value[path]?.id !== ran.value[path]?.id);
	if (differs === void 0) return null;
	return `The result of run ${run.id} does not count: ${differs} is not as on ${evidence.pull.baseRef}. Bring that file to ${evidence.pull.baseRef} by a pull request of its own, or take base's into this one.`;
}
const event = object({
	event: string$1(),
	created_at: string$1(),
	actor: object({ login: string$1() }).nullable(),
	label: object({ name: string$1() }).nullish()
});
const pageSize = 100;
const pagesAtMost = 10;
/** Put on after the run began, so after the push that it ran: what is pushed later needs a label of its own. */
async function unlabelled(run, trusting) {
	const { evidence, head } = trusting;
	const start = `The result of run ${run.id} comes from a fork and does not count yet: an approver must`;
	if (!head.labels.some(isTrust)) return `${start} look at the change and put the label ${trustLabel} on the pull request.`;
	const put = await lastLabelling(trusting);
	if (typeof put === "string") return put;
	const people = peopleAmong(valueOf$3(evidence.settings)?.approvers ?? [], await teamsFor(trusting));
	const login = plainName(put?.actor?.login ?? "");
	if (put === null || !people.has(login) || login === plainName(evidence.pull.author ?? "")) return `${start} put the label ${trustLabel} on it, and not ${put?.actor?.login ?? "somebody unknown"}.`;
	if (Date.parse(put.created_at) > Date.parse(run.created_at)) return null;
	return `${start} take the label ${trustLabel} off and put it on again, for it is older than the run.`;
}
async function lastLabelling({ repository, target, evidence }) {
	let last = null;
	for (let page = 1; page <= pagesAtMost; page++) {
		const asked = {
			owner: target.owner,
			repo: target.repo,
			issue_number: evidence.pull.number,
			per_page: pageSize,
			page
		};
		const got = await repository.api.rest("GET /repos/{owner}/{repo}/issues/{issue_number}/events", asked, array(event));
		if (!got.ok) return got.refusal.why;
		last = got.value.findLast((it) => it.event === "labeled" && isTrust(it.label?.name ?? "")) ?? last;
		if (got.value.length < pageSize) return last;
	}
	return `The pull request has more than 1000 events, so nobody can tell who put the label ${trustLabel} on it: open a new one.`;
}
async function teamsFor({ repository, evidence }) {
	const names = (valueOf$3(evidence.settings)?.approvers ?? []).map(plainName).filter(isTeam);
	return names.length === 0 ? {} : repository.teams(names.slice(0, 10));
}
function isTrust(label) {
	return label.toLowerCase() === trustLabel;
}
// src/world/github/contract-results.ts
/** Runs looked into: of each device the newest result counts, and they seldom come from more than one run. */
const mostRuns = 8;
/**
* The evidence with what the runs of this pull request left as results of contracts. Nothing is asked where no touched model has a contract.
* Of each artifact's name the newest run's that may be trusted counts, and what an older run uploaded after it; what may not is unread, with the mend, where nothing takes its place.
*/
async function withContractResults(evidence, repository, target, { cache, ...also } = {}) {
	const { pull, models } = evidence;
	if (pull.number === null || models.every(({ contractTree }) => contractTree.head === null)) return evidence;
	const { api } = repository;
	const head = await headOf(api, target, pull.number);
	if (!head.ok) return {
		...evidence,
		contracts: [blind(head.refusal)]
	};
	const queued = pull.head === head.value.sha ? null : pull.head;
	const runs = await contractRuns(api, target, head.value, queued, also);
	if (!runs.ok) return {
		...evidence,
		contracts: [blind(runs.refusal)]
	};
	const contracts = /* @__PURE__ */ new Map();
	const newest = /* @__PURE__ */ new Map();
	const untrusted = /* @__PURE__ */ new Map();
	for (const run of runs.value.slice(0, mostRuns)) {
		const artifacts = await resultsOf(api, target, run.id);
		if (!artifacts.ok) {
			contracts.set(`run ${run.id}`, [blind(artifacts.refusal)]);
			continue;
		}
		const wanted = artifacts.value.filter(({ name, id }) => id > (newest.get(name) ?? 0));
		const why = wanted.length === 0 ? null : await distrusted(run, {
			repository,
			target,
			evidence,
			head: head.value
		});
		for (const artifact of wanted) if (why === null) {
			const found = await readArtifact(api, target, artifact, cache ?? null);
			contracts.set(artifact.name, [...contracts.get(artifact.name) ?? [], ...found]);
			newest.set(artifact.name, artifact.id);
		} else if (!untrusted.has(artifact.name)) untrusted.set(artifact.name, [{
			is: "unreadable",
			fault: "ours",
			reason: "untrusted",
			why
		}]);
	}
	const kept = [...new Map([...untrusted, ...contracts]).values()].flat();
	const contractAwaited = await isAwaited(runs.value, evidence, repository);
	return {
		...evidence,
		models: await withToldFiles(models, kept, pull.head, repository),
		contracts: kept,
		contractAwaited
	};
}
/** A run of this very commit that has not ended; or none yet, where base has a workflow whose file is called after contracts. */
async function isAwaited(runs, { pull }, repository) {
	const ofHead = runs.filter(({ head_sha }) => head_sha === pull.head);
	if (ofHead.length > 0) return ofHead.some(({ status }) => status !== "completed");
	const base = valueOf$3(await repository.tree(pull.base)) ?? {};
	return Object.keys(base).some((path) => path.startsWith(".github/workflows/") && isContractWorkflow({ path }));
}
export { readProgram as $, plainName as A, contractLost as B, canonical as C, plainWords as D, changesModel as E, signatureBreak as F, timeUnits as G, behaviourCases as H, signatureMismatches as I, derivedFrom as J, readCompact as K, readPortType as L, moduleFile as M, dataFormats as N, sentencesOf as O, isOfOtherBase as P, isTooLong as Q, shapeOf as R, runtimePin as S, beside as St, lastName as T, providerNames as U, contractTouched as V, portElements as W, readScript as X, withDerivedMark as Y, pythonFacts as Z, checksAsked as _, fedTypes as _t, readContractRun as a, gatePlace as at, lawsAsked as b, filesBehind as bt, githubRepository as c, loweredBy as ct, inlineMarker$1 as d, subjectOf as dt, brokenCharacters as et, summaryMarker as f, ruleOfCheck as ft, batchDimension as g, elementTypes as gt, weighModelContract as h, elementType as ht, within as i, gateFacts as it, nodesIn as j, peopleAmong as k, hunkHeader as l, missReasons as lt, lockOf as m, kindOfCheck as mt, unzip as n, pythonOfCell as nt, gather as o, gravestTier as ot, questionWords as p, checkStatuses as pt, readLedgerEntry as q, refused as r, pieces$1 as rt, readContract as s, listed$1 as st, withContractResults as t, longest$2 as tt, answerMarker as u, named$3 as ut, checksMissing as v, isFed as vt, annotationOf as w, runtimePackages as x, goldenCases as xt, devicesAsked as y, contractFiles as yt, unboundWords as z };
