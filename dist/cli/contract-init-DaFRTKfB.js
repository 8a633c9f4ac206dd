import { d as readModelFacts, v as onnxLimits } from "./value-close-BFZBPfss.js";
import { a as shapeWords, s as signatureOfModel } from "./tolerance-of-x6yUbJg6.js";
import { n as placeOf } from "./contract-DB38x5cl.js";
import { t as Usage } from "./io-CPidYqre.js";
import { t as writeDraft } from "./write-draft-ZjLC5CMS.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
// src/weigh/drafted-rows.ts
/** How exporters call an open size that nobody named. */
const madeUp = /^(?:unk__\d+|[\w.:/-]+_dim_0|DynamicDimension\.\d+)$/;
/**
* What counts rows: the first name that an input begins with, or a guess where a size is left open there. Where no output has that
* name, another of an input's that an output begins with; else an output's made-up name is taken for it.
*/
function draftedRows(inputs, outputs) {
	const first = inputs.map(({ shape }) => shape?.[0]);
	const name = first.find(isNamed$1);
	const none = {
		told: false,
		aliases: /* @__PURE__ */ new Set()
	};
	if (name === void 0) return first.some(isOpen) ? {
		...none,
		name: "N",
		guessed: true
	} : null;
	const rows = {
		...none,
		name,
		guessed: false
	};
	if (namesIn(outputs).has(name)) return rows;
	const begun = outputs.flatMap(({ shape }) => shape?.slice(0, 1).filter(isNamed$1) ?? []);
	const fed = namesIn(inputs);
	const other = begun.find((it) => fed.has(it));
	if (other !== void 0) return {
		...rows,
		name: other,
		told: true
	};
	return {
		...rows,
		aliases: new Set(begun.filter((it) => madeUp.test(it)))
	};
}
/** The model leaves a size open and gives it no name. */
function isOpen(size) {
	return size === null || size === "";
}
function isNamed$1(size) {
	return typeof size === "string" && size !== "";
}
function namesIn(ports) {
	return new Set(ports.flatMap(({ shape }) => shape?.filter(isNamed$1) ?? []));
}
// src/weigh/contract-draft.ts
/** What a served model should say of itself. */
const wanted = [
	"version",
	"config_sha256",
	"dataset",
	"preprocessing"
];
/** A first contract from what a model says of itself. What the model does not say is a comment, or marked as a guess. */
function contractDraft({ facts, model, contract, sha256 }) {
	const { inputs, outputs } = signatureOfModel(facts);
	const rows = draftedRows(inputs, outputs);
	return `${[
		`# ${oneLine(contract)} - what serving relies on. The model says what is written here, except where a line says \`guess\`: check those.`,
		"version: 1",
		"contract: 1 # raise it when a breaking change is meant",
		"model:",
		`  path: ${scalar(wayTo(contract, model))}`,
		`  sha256: "${sha256}"`,
		...modelLines(facts),
		...portLines("inputs", inputs, rows),
		...portLines("outputs", outputs, rows),
		...behaviourLines(inputs, rows),
		"batch: independent # guess: a row's output does not depend on its batch",
		...rows?.told ? [`batch_dimension: ${scalar(rows.name)} # guess: it stands first in an output`] : [],
		"deterministic: true # guess",
		"# golden:",
		"#   cases: [golden/test_data_set_*]",
		"providers:",
		"  cpu: {} # guess: where serving runs"
	].join("\n")}\n`;
}
function modelLines({ opsets, ir, metadata }) {
	const opset = opsets["ai.onnx"];
	const lacking = wanted.filter((key) => !Object.hasOwn(metadata, key));
	return [
		...metadata.version ? [`  version: ${scalar(metadata.version)}`] : [],
		...opset !== void 0 && opset > 0 ? [`  opset: {max: ${opset}} # guess: what serving can read may be newer`] : [],
		...ir > 0 ? [`  ir: {max: ${ir}} # guess: likewise`] : [],
		`  domains: [${Object.keys(opsets).filter(Boolean).map(scalar).join(", ")}]`,
		`  metadata: [${Object.keys(metadata).filter(Boolean).map(scalar).join(", ")}]${lacking.length > 0 ? ` # the model does not say: ${lacking.join(", ")}` : ""}`
	];
}
/** Whether contracts have a name for its type. */
function isNamed({ type }) {
	return type !== void 0 && type !== "unsupported";
}
function portLines(side, ports, rows) {
	const named = ports.filter(isNamed);
	const strange = ports.filter((port) => !isNamed(port));
	const lines = named.map((port) => {
		const guesses = side === "outputs" ? guessesOf(port) : [];
		const shape = port.shape?.map((size, i) => rows !== null && i === 0 && isRows(size, rows) ? rows.name : size === "" ? null : size);
		const body = [
			`type: ${scalar(port.type ?? "")}`,
			...shape === void 0 || shape.length === 0 && port.type?.includes("(") ? [] : [`shape: [${shape.map((size) => typeof size === "string" ? scalar(size) : String(size)).join(", ")}]`],
			...port.optional ? ["optional: true"] : [],
			...guesses
		];
		const guessedRows = rows !== null && port.shape?.length && isRows(port.shape[0], rows) ? [rowsWords(port.shape[0], rows)] : [];
		const told = [...guesses, ...guessedRows];
		return `  ${scalar(port.name)}: {${body.join(", ")}}${told.length > 0 ? ` # guess: ${told.join("; ")}` : ""}`;
	});
	const comments = strange.map(({ name, shape }) => `  # ${scalar(name)}: of a type that contracts cannot name ${shape === void 0 ? "" : shapeWords(shape)}`.trimEnd());
	return [
		named.length === 0 ? `${side}: {}` : `${side}:`,
		...lines,
		...comments
	];
}
/** A first size that counts rows and bears no name, or one that an exporter made up. */
function isRows(size, { guessed, aliases }) {
	return typeof size === "string" && aliases.has(size) ? true : guessed && isOpen(size);
}
function rowsWords(size, { name }) {
	return isOpen(size) ? `${name}, the model leaves it open` : `${name}, the model calls it ${size}`;
}
/** A share is between 0 and 1, probabilities of two classes and more sum to 1: told from the name alone. */
function guessesOf({ name, type = "", shape }) {
	const last = shape?.at(-1);
	if (!/^float(?:16|32|64)$/.test(type) || !/prob/i.test(name)) return [];
	return [
		"min: 0",
		"max: 1",
		...typeof last === "number" && last > 1 && shape ? [`sums_to: {value: 1, axis: ${shape.length - 1}}`] : []
	];
}
const takesOne = "  # wrong_rank: reject # the runtime takes [1] for a scalar: name the `schema` of a request";
function behaviourLines(inputs, rows) {
	const named = inputs.filter(isNamed);
	const shapes = named.flatMap(({ shape }) => shape ? [shape] : []);
	const scalarIn = named.some(({ optional, shape }) => !optional && shape?.length === 0);
	const lines = [
		...named.some(({ optional }) => !optional) ? ["  missing_input: reject"] : [],
		...named.length > 0 ? ["  wrong_type: reject"] : [],
		...shapes.length === 0 ? [] : [scalarIn ? takesOne : "  wrong_rank: reject"],
		...shapes.some((shape) => shape.some((size) => typeof size === "number")) ? ["  wrong_size: reject"] : [],
		...rows === null ? [] : ["  batch_of_one: accept", "  # empty_batch: accept"],
		"  # nan: reject # a model alone cannot: name the `schema` of a request"
	];
	return [lines.every((line) => line.startsWith("  #")) ? "behaviour: {}" : "behaviour: # guess: what the runtime itself turns away", ...lines];
}
/** A path as the contract writes it. */
function wayTo(contract, model) {
	const [from, to] = [contract.split("/").slice(0, -1), model.split("/")];
	const shared = from.findIndex((step, i) => step !== to[i] || i >= to.length - 1);
	const common = shared === -1 ? from.length : shared;
	return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
/** What YAML wants escaped and JSON does not. */
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
function scalar(text) {
	if (/^[A-Za-z_][\w.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)) return text;
	return /^[A-Za-z_.][\w./-]*$/.test(text) && text.includes("/") ? text : JSON.stringify(text).replace(unprintable, escaped);
}
function escaped(letter) {
	return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function oneLine(text) {
	return text.replace(/\s+/g, " ");
}
// src/world/commands/contract-init.ts
/** `mle-review contract init MODEL`: a first contract from what the model says of itself. A file that is there stays. */
async function contractInitCommand(file, { output }, io) {
	const { root, at: model } = await placeOf(file, void 0, io);
	const path = join(root, model);
	if (statSync(path).size > onnxLimits.modelBytes) throw new Usage(`${file} holds more than ${onnxLimits.modelBytes} bytes, which no ONNX file does`);
	const bytes = readFileSync(path);
	const read = readModelFacts(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), {
		path: file,
		commit: null,
		id: null
	});
	if (read.is !== "read") throw new Usage(read.is === "absent" ? `${file} is not there` : read.why);
	const target = output === void 0 ? `${dirname(model)}/contract.yml`.replace(/^\.\//, "") : pathFrom(root, output, io);
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	const draft = contractDraft({
		facts: read.value,
		model,
		contract: target,
		sha256
	});
	writeDraft(draft, output, io);
	return 0;
}
/** Where a file that is not there yet will lie, from the root. */
function pathFrom(root, output, io) {
	const path = resolve(io.cwd, output);
	const folder = dirname(path);
	if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Usage(`${dirname(output)} is no folder; make it first`);
	const way = relative(root, join(realpathSync(folder), basename(path)));
	if (way.startsWith("..")) throw new Usage(`${output} is not in the model's repository, ${root}; a contract lies beside its model or above it`);
	return way.split(sep).join("/");
}
export { contractInitCommand };
