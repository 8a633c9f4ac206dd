import { _ as strictObject, a as array, d as literal, g as record, h as partialRecord, i as _null, l as int, o as boolean, p as number, r as _enum, v as string, y as union } from "./schemas-BPYhEU5I.js";
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
// src/model/contract-port.ts
const words$1 = string().min(1);
const scalar = union([
	string(),
	number(),
	boolean()
], { error: "write a text, a number, true or false" });
/** Element types that a contract may name. */
const portElements = elementTypes.slice(1);
const element = `(?:${portElements.join("|")})`;
/** `float32`, `sequence(float32)`, `optional(string)`, `sequence(map(int64, float32))`, `sparse(float32)`; nested as deep as anybody does. */
const portTypePattern = `^(?:(?:sequence|optional)\\(|map\\(${element}, ?){0,8}(?:${element}|sparse\\(${element}\\))\\){0,8}$`;
const both = {
	type: string().meta({ pattern: portTypePattern }).describe("Element type (float32, int64, string …), or sequence(…), optional(…), map(…, …)."),
	shape: array(union([
		int().min(0),
		words$1,
		_null()
	], { error: "write a size, a name such as N, or null for any" })).optional().describe("Sizes; a name stands for a size that may vary and is the same wherever the name stands. [] is a scalar; without `shape` any rank."),
	min: number().optional(),
	max: number().optional(),
	categories: array(scalar).min(1).optional().describe("Every value is one of these."),
	finite: boolean().default(true).describe("No infinity, and no NaN unless `nullable`."),
	nullable: boolean().default(false).describe("A value may be missing: NaN, or an empty text."),
	unit: words$1.optional()
};
/** What a model is fed under one name. */
const contractInput = strictObject({
	...both,
	optional: boolean().default(false).describe("The model has a default for it and runs without."),
	max_age: number().positive().optional().describe("For times since 1970 in `unit` (ns, us, ms, s, min, h, d): older by more than this is stale.")
});
/** Either along an axis of the output (quantiles that must not cross), or as one input grows and the others stay (`in`). */
const monotone = strictObject({
	axis: int().optional().describe("The values along this axis are in order; -1 is the last."),
	in: words$1.optional().describe("The output moves with this input, all others held."),
	is: _enum(["increasing", "decreasing"]).describe("Equal neighbours are allowed.")
});
/** What a model gives under one name. */
const contractOutput = strictObject({
	...both,
	sums_to: strictObject({
		value: number(),
		axis: int().default(-1).describe("-1 is the last."),
		tolerance: number().min(0).optional().describe("Absolute; without it that of the type.")
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
const words = string().min(1);
const range = strictObject({
	min: int().min(1).optional(),
	max: int().min(1).optional()
});
const verdict = _enum(["reject", "accept"]);
const share = number().min(0).max(1);
const positive = number().positive();
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
	absolute: number().min(0).optional(),
	relative: number().min(0).optional()
});
const model = strictObject({
	path: words.describe("Of the ONNX file, from this file; inside the repository."),
	sha256: string().regex(/^[0-9a-f]{64}$/, "write the SHA-256 as 64 small hexadecimal digits").optional(),
	version: words.optional().describe("What the metadata must say under `version`."),
	metadata: array(words).default([]).describe("Keys that metadata_props must have, or the file <model>.meta.json beside the model."),
	opset: range.optional().describe("Of the default domain, ai.onnx."),
	ir: range.optional(),
	domains: array(words).optional().describe("Operators are of these domains only."),
	operators: array(words).optional().describe("Only these operators: Gemm, or ai.onnx.ml.Scaler for one of another domain.")
});
const behaviour = strictObject({
	schema: words.optional().describe("JSON Schema of a request, which the serving path enforces: who rejects what the model alone cannot."),
	...Object.fromEntries(behaviourCases.map((name) => [name, verdict.optional()])),
	largest_batch: strictObject({
		size: int().min(1),
		is: verdict
	}).optional()
});
const golden = strictObject({
	cases: array(words).default([]).describe("Folders in ONNX's layout (input_0.pb, output_0.pb), .npz files, JSON files; globs."),
	tolerance: partialRecord(_enum(toleranceKeys), tolerance).default({}).describe("By element type, or by provider and type: float32, webgpu.float32."),
	nan_equal: boolean().default(false)
});
/** Predictions that training wrote, said again by the artifact: rows as serving receives them, before any preprocessing. */
const equivalence = strictObject({
	predictions: words.describe("An .npz or JSON file, or a folder in ONNX's layout: raw inputs by name, and what training predicted for them."),
	inputs: record(words, words).default({}).describe("Name in the file of an input, where it is another."),
	outputs: record(words, words).default({}).describe("Name in the file of an output, where it is another. Outputs that the file lacks are not compared."),
	tolerance: tolerance.optional().describe("For every type; without it that of `golden`."),
	max_differing: share.default(0).describe("Share of rows that may differ.")
});
const provider = strictObject({
	nodes: share.optional().describe("Least share of nodes that must really run there."),
	time: share.optional().describe("Least share of time that must be spent there."),
	required: boolean().default(true).describe("false: run where somebody asks for it, never awaited."),
	device: words.optional().describe("A part of the device's name, such as L4."),
	parity: boolean().default(true).describe("Outputs agree with those of the CPU, within tolerance."),
	tf32: boolean().default(false)
});
const cost = strictObject({
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
	version: literal(1),
	contract: int().min(1).describe("Of this contract: raise it when a breaking change is meant."),
	model,
	runtime: strictObject({
		name: words,
		version: words.optional()
	}).optional().describe("What serves: a result of another one is not taken."),
	inputs: record(words, contractInput),
	outputs: record(words, contractOutput),
	behaviour: behaviour.default({}),
	batch: _enum(["independent", "joint"]).default("independent").describe("independent: a row's output does not depend on its batch."),
	batch_dimension: words.optional().describe("The name in `shape` that counts rows; without it the first name that stands first in an input."),
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
	cost: cost.optional(),
	limits: strictObject({
		seconds: positive.max(3600).optional().describe("For one answer; 60 where nothing is said."),
		total_seconds: positive.max(86400).optional().describe("For the whole run on one provider; 1800 where nothing is said."),
		memory_mb: positive.max(1048576).optional(),
		model_mb: positive.max(1048576).optional()
	}).default({}).describe("Of the process that runs the model; beyond them it is ended.")
});
export { portTypePattern as a, elementTypes as c, portElements as i, fedTypes as l, contract as n, timeUnits as o, providerNames as r, elementType as s, behaviourCases as t, isFed as u };
